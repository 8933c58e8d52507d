"""两个版本有什么不同：逐项比对金额、条件、程序，和逐行比对正文。"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.elements import Strict
from workforce.rules.subsidies.naming import name_of, told
from workforce.rules.subsidies.procedure import CHECK_MODES

PARTS = {
    "title": "名称", "version": "版本", "payee": "发给谁", "document": "文件", "effect": "期限",
    "shape": "发放方式", "parameters": "区定数额", "amount": "金额", "proration": "按出勤折算",
    "stacking": "与其他补贴", "arrears": "补发", "fraud": "弄虚作假",
}  # fmt: skip
PROCEDURE = {
    "declaration": "申报", "review": "审核", "notice": "公示", "payment": "发放周期",
    "recovery": "追回", "funding": "资金分担",
}  # fmt: skip


class ChangeKind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True)
class Change:
    """One part that differs: what it is called, and what stood and stands there, by field."""

    kind: ChangeKind
    part: str
    label: str
    fields: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True)
class LinePair:
    """A line of the old text beside its counterpart; a number of None is a line not there."""

    old_number: int | None
    old: str
    new_number: int | None
    new: str

    @property
    def differs(self) -> bool:
        return self.old_number is None or self.new_number is None or self.old != self.new


def changes_between(old: Policy, new: Policy) -> list[Change]:
    """Every part of the new version that is not as it was, in the order of the document."""
    return [*_parts(old, new), *_conditions(old, new), *_procedure(old, new), *_checks(old, new)]


def lines_between(old: str, new: str) -> list[LinePair]:
    """Both texts side by side, line by line."""
    left, right = old.splitlines(), new.splitlines()
    pairs: list[LinePair] = []
    for _, i1, i2, j1, j2 in SequenceMatcher(a=left, b=right, autojunk=False).get_opcodes():
        for step in range(max(i2 - i1, j2 - j1)):
            i, j = i1 + step, j1 + step
            pairs.append(LinePair(
                i + 1 if i < i2 else None, left[i] if i < i2 else "",
                j + 1 if j < j2 else None, right[j] if j < j2 else "",
            ))  # fmt: skip
    return pairs


def _parts(old: Policy, new: Policy) -> Iterator[Change]:
    for name, label in PARTS.items():
        fields = _fields(getattr(old, name), getattr(new, name), name)
        if fields:
            yield Change(ChangeKind.CHANGED, name, label, fields)


def _conditions(old: Policy, new: Policy) -> Iterator[Change]:
    before = {one.code: one for one in old.conditions}
    after = {one.code: one for one in new.conditions}
    for code, condition in after.items():
        if code not in before:
            yield Change(ChangeKind.ADDED, f"conditions/{code}", condition.label)
        elif fields := _fields(before[code], condition):
            yield Change(ChangeKind.CHANGED, f"conditions/{code}", condition.label, fields)
    for code, condition in before.items():
        if code not in after:
            yield Change(ChangeKind.REMOVED, f"conditions/{code}", condition.label)


def _procedure(old: Policy, new: Policy) -> Iterator[Change]:
    for name, label in PROCEDURE.items():
        before, after = getattr(old.procedure, name), getattr(new.procedure, name)
        at = f"procedure/{name}"
        if before is None and after is not None:
            yield Change(ChangeKind.ADDED, at, label)
        elif before is not None and after is None:
            yield Change(ChangeKind.REMOVED, at, label)
        elif fields := _fields(before, after):
            yield Change(ChangeKind.CHANGED, at, label, fields)


def _checks(old: Policy, new: Policy) -> Iterator[Change]:
    """A check that is not written holds: writing it so, or leaving it out, is told as a change."""
    before = {one.check: one for one in old.procedure.checks}
    after = {one.check: one for one in new.procedure.checks}
    for name in dict.fromkeys([*after, *before]):
        was, now = before.get(name), after.get(name)
        if was == now:
            continue
        one = now or was
        assert one is not None, "one of the two names it"
        kind = ChangeKind.REMOVED if now is None else ChangeKind.ADDED
        if was and now:
            kind = ChangeKind.CHANGED
        fields = [(name_of("mode"), CHECK_MODES[old.procedure.mode_of(name)],
                   CHECK_MODES[new.procedure.mode_of(name)])]  # fmt: skip
        fields += [
            field for field in _fields(was, now) if was and now and field[0] != name_of("mode")
        ]
        changed = tuple(field for field in fields if field[1] != field[2])
        yield Change(kind, f"procedure/checks/{name}", f"交叉核查：{one.label}", changed)


def _fields(before: Any, after: Any, name: str = "") -> tuple[tuple[str, str, str], ...]:
    """Field, old value, new value, of whatever differs; a plain value has no field name."""
    if before == after:
        return ()
    if not (isinstance(before, Strict) and isinstance(after, Strict)):
        return (("", told(name, before), told(name, after)),)
    old, new = before.model_dump(), after.model_dump()
    return tuple(
        (name_of(field), told(field, old.get(field)), told(field, new.get(field)))
        for field in dict.fromkeys([*old, *new])
        if old.get(field) != new.get(field)
    )
