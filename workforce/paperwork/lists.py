"""逐人的表：发放清单和员工签字确认表。暂缓和不予发放的人另列，不与可发放的混在一起。

The pay list shows them in a part of their own with the reason; the list people sign leaves them
out and says how many, because nobody signs for money that is not paid.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workforce.actor import Actor
from workforce.paperwork.choosing import Choice, lines_chosen
from workforce.paperwork.filling import head_of, title_of
from workforce.paperwork.papers import FormKind, Paper, Part, yuan
from workforce.rules.masking import mask_account, mask_id_number, mask_name
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.paylist import READ_AT_ONCE, apart, standing_of
from workforce.vocabulary import Outcome

HELD_HEADER = ("序号", "姓名", "证件号码", "原因", "金额（元）", "单位")
HELD_WIDTHS = (8, 12, 24, 40, 14, 36)


@dataclass(frozen=True)
class Sorted:
    """Those paid now, those whose money waits, those it is denied to; and why of the last two."""

    ready: list[SubsidyLine]
    waiting: list[SubsidyLine]
    denied: list[SubsidyLine]
    reasons: dict[int, list[str]]

    @property
    def facts(self) -> list[tuple[str, str]]:
        held = (("暂缓发放", self.waiting), ("不予发放", self.denied))
        return [
            ("人数", str(len(self.ready))), ("合计（元）", _total(self.ready)),
            *((label, f"{len(some)} 人，{_total(some)} 元") for label, some in held if some),
        ]  # fmt: skip

    @property
    def figures(self) -> list[list[tuple[int, int]]]:
        some = (self.ready, self.waiting, self.denied)
        return [[(one.id, one.amount_fen) for one in lines] for lines in some]


async def pay_list(actor: Actor, month: SubsidyMonth, choice: Choice, *, full: bool) -> Paper:
    """发放清单：可发放的每个人，另列暂缓和不予发放的；打印的遮盖，有权的工作簿完整。"""
    found = await _entitled(actor, month, choice)
    rows = [
        (
            str(number), *_who(one, full=full),
            _account(one.person.bank_account or "", full=full), yuan(one.amount_fen),
            one.employer.name,
        )
        for number, one in enumerate(found.ready, 1)
    ]  # fmt: skip
    parts = [
        Part(name, HELD_HEADER, _held_rows(some, found.reasons, full=full), HELD_WIDTHS)
        for name, some in (("暂缓发放", found.waiting), ("不予发放", found.denied))
        if some
    ]
    return Paper(
        FormKind.PAY_LIST, title_of(month, FormKind.PAY_LIST),
        [*head_of(month), *choice.facts, *found.facts],
        [month.id, *choice.figures, *found.figures],
        ("序号", "姓名", "证件号码", "银行账号", "金额（元）", "单位"), rows,
        (), ("经办", "审批"), (8, 12, 24, 26, 14, 36), parts,
    )  # fmt: skip


async def signatures(actor: Actor, month: SubsidyMonth, choice: Choice) -> Paper:
    """员工签字确认表：可发放的每人一行，本人签字；暂缓和不予发放的只写人数。"""
    found = await _entitled(actor, month, choice)
    held = len(found.waiting) + len(found.denied)
    return Paper(
        FormKind.SIGNATURES, title_of(month, FormKind.SIGNATURES),
        [*head_of(month), *choice.facts, *found.facts],
        [month.id, *choice.figures, *found.figures],
        ("序号", "姓名", "证件号码", "单位", "金额（元）", "本人签字"),
        [
            (str(n), one.person.name, mask_id_number(one.person.id_number), one.employer.name,
             yuan(one.amount_fen), "")
            for n, one in enumerate(found.ready, 1)
        ],
        [f"另有 {held} 人暂缓或不予发放，不在本表签字；名单和原因见发放清单。"] if held else (),
        ("用人单位（盖章）",), (8, 12, 24, 36, 14, 20),
    )  # fmt: skip


async def _entitled(actor: Actor, month: SubsidyMonth, choice: Choice) -> Sorted:
    """Whoever came out entitled, sorted by whether the money may go."""
    lines = lines_chosen(actor, month, choice).filter(outcome=Outcome.PAY)
    choice.refuse_over_limit(await lines.count())
    found: list[SubsidyLine] = []
    while (
        some := await lines.filter(id__gt=found[-1].id if found else 0)
        .select_related("person", "employer")
        .order_by("id")
        .limit(READ_AT_ONCE)
    ):
        found += some
    found.sort(key=lambda one: (one.employer_id, one.id))
    standing = await standing_of(month)
    denied, why = apart(found, standing)
    reasons = {**why, **standing.denied}
    return Sorted(
        [one for one in found if one.person_id not in reasons],
        [one for one in found if one.person_id in why], denied, reasons,
    )  # fmt: skip


def _held_rows(
    lines: Sequence[SubsidyLine], reasons: dict[int, list[str]], *, full: bool
) -> list[tuple[str, ...]]:
    return [
        (
            str(number), *_who(one, full=full), "；".join(reasons[one.person_id]),
            yuan(one.amount_fen), one.employer.name,
        )
        for number, one in enumerate(lines, 1)
    ]  # fmt: skip


def _who(line: SubsidyLine, *, full: bool) -> tuple[str, str]:
    name, number = line.person.name, line.person.id_number
    return (name, number) if full else (mask_name(name), mask_id_number(number))


def _account(number: str, *, full: bool) -> str:
    return number if full else mask_account(number)


def _total(lines: Sequence[SubsidyLine]) -> str:
    return yuan(sum(one.amount_fen for one in lines))
