"""What a schema cannot see: whether the parts of a policy make sense together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workforce.rules.subsidies.checking_money import money_problems
from workforce.rules.subsidies.conditions import (
    ASKABLE,
    OTHERS,
    AttendanceReported,
    Certified,
    NotReceived,
    OneOf,
)
from workforce.rules.subsidies.cost_names import cost_label
from workforce.rules.subsidies.document import PART_LABELS, Policy
from workforce.rules.subsidies.elements import PLACEHOLDERS, Reason
from workforce.rules.subsidies.explaining_input import Problem
from workforce.rules.subsidies.naming import VALUES
from workforce.rules.subsidies.requirements import (
    Age,
    AnyCondition,
    AnyOf,
    Applied,
    Deadline,
    MonthsSince,
)
from workforce.rules.subsidies.shapes import Fraud
from workforce.rules.subsidies.wanting import wanted_by
from workforce.rules.subsidies.words import spellings

CODES_MAX = 500


def sense_problems(policy: Policy) -> list[Problem]:
    """Every contradiction or gap; an empty list means the policy can be applied."""
    return [
        *_effect(policy),
        *money_problems(policy),
        *_names(policy),
        *_reasons(policy),
        *_checks(policy),
        *_length(policy),
        *(problem for at, one in _placed(policy) for problem in _condition(at, one)),
    ]


def notes_on(policy: Policy) -> list[str]:
    """What is no mistake, and what whoever wrote it should know."""
    fraud, notes = policy.fraud, []
    if fraud is not None and fraud.bars_months is not None and not fraud.is_applied:
        told = f"/fraud 停发 {fraud.bars_months} 个月只作告知，系统不据此停发"
        notes.append(f"{told}；要系统停发，请写明 barred")
    wanted = wanted_by(policy)
    if wanted.costs:
        kinds = "、".join(cost_label(code) for code in wanted.costs)
        notes.append(f"/amount 按登记的实际费用（{kinds}）发放，没有登记的交由人工核定")
    asked = {one.fact for one in policy.every_condition if isinstance(one, MonthsSince)}
    for fact in sorted(asked):
        label = VALUES["fact"][fact]
        notes.append(f"/conditions {label}取人员资料里登记的，没有登记的交由人工核定")
    return notes


def _effect(policy: Policy) -> Iterator[Problem]:
    effect = policy.effect
    if effect.until_on is not None and effect.until_on < effect.from_on:
        yield Problem("/effect/until", "失效日期早于生效日期")
    if effect.from_on.day != 1:
        yield Problem("/effect/from", "按月发放的政策应从某月一日起执行")
    yield from _fraud(policy.fraud)
    entrants = effect.entrants
    if entrants is None:
        return
    since, before = entrants.started_from, entrants.started_before
    if since is None and before is None:
        yield Problem("/effect/entrants", "须写明 started_from 或 started_before")
    if since is not None and before is not None and since >= before:
        yield Problem("/effect/entrants/started_before", "应晚于 started_from")


def _fraud(fraud: Fraud | None) -> Iterator[Problem]:
    if fraud is None or fraud.is_applied:
        return
    if fraud.barred is not None:
        yield Problem("/fraud/bars_months", "写了 barred（停发期内不发），须写明停发几个月")
    elif fraud.matters:
        yield Problem("/fraud/matters", "没有写 barred，停发月数只作告知；写 barred 才据此停发")


def _placed(policy: Policy) -> Iterator[tuple[str, AnyCondition]]:
    """Every condition with its place, alternatives before the condition they are in."""
    for number, condition in enumerate(policy.conditions):
        at = f"/conditions/{number}"
        if isinstance(condition, AnyOf):
            yield from ((f"{at}/options/{n}", one) for n, one in enumerate(condition.options))
        yield at, condition


def _names(policy: Policy) -> Iterator[Problem]:
    taken: set[str] = set()
    seen: set[str] = set()
    groups = policy.groups
    for at, condition in _placed(policy):
        if condition.code in taken:
            yield Problem(f"{at}/code", f"条件代码“{condition.code}”用了两次")
        if condition.code in PART_LABELS:
            yield Problem(f"{at}/code", f"“{condition.code}”是保留的名称，请换一个")
        taken.add(condition.code)
        if condition.code in groups:
            yield from _alternative(at, condition, groups[condition.code])
            continue
        for place, needed in enumerate(condition.only_if):
            if needed in seen:
                continue
            said = f"“{needed}”不是前面已有的条件"
            if needed in groups:
                said = f"“{needed}”是 any_of 中的一项，请写整项的代码“{groups[needed].code}”"
            yield Problem(f"{at}/only_if/{place}", said)
        seen.add(condition.code)


def _alternative(at: str, option: AnyCondition, group: AnyOf) -> Iterator[Problem]:
    """What is said of the whole is not said of one of its alternatives."""
    for name in ("only_if", "holds"):
        if getattr(option, name):
            said = f"any_of 中的一项不能写 {name}，请写在“{group.label}”整项上"
            yield Problem(f"{at}/{name}", said)


def _reasons(policy: Policy) -> Iterator[Problem]:
    owners: dict[str, str] = {one.code: one.code for one in policy.every_condition}
    for pointer, element in policy.elements():
        for slot, reason in element.reasons():
            at = f"{pointer}/{slot}"
            if owners.setdefault(reason.code, at) != at:
                yield Problem(f"{at}/code", f"理由代码“{reason.code}”用了两次")
            yield from _placeholders(at, reason)


def _length(policy: Policy) -> Iterator[Problem]:
    """What is open of one person is kept as one text of codes, at the worst all of them."""
    worst = {
        pointer: max((len(reason.code) + 1 for _, reason in element.reasons()), default=0)
        for pointer, element in policy.elements()
    }
    if sum(worst.values()) >= CODES_MAX:
        yield Problem("/conditions", f"理由代码合计超过 {CODES_MAX} 个字符，请把代码写短")


def _checks(policy: Policy) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, one in enumerate(policy.procedure.checks):
        if one.check in seen:
            yield Problem(f"/procedure/checks/{number}/check", f"核查“{one.label}”写了两次")
        seen.add(one.check)


def _placeholders(at: str, reason: Reason) -> Iterator[Problem]:
    for slot in ("message", "what_to_do"):
        for name in re.findall(r"\{([^}]*)\}", getattr(reason, slot)):
            if name not in PLACEHOLDERS:
                known = "、".join(sorted(PLACEHOLDERS))
                yield Problem(f"{at}/{slot}", f"没有占位“{name}”，可用：{known}")


def _condition(at: str, condition: AnyCondition) -> Iterator[Problem]:
    if isinstance(condition, OneOf):
        yield from _values(at, condition)
    if isinstance(condition, AttendanceReported) and (
        (condition.days_min is None) != (condition.short is None)
    ):
        yield Problem(f"{at}/short", "days_min 与 short 须同时填写")
    if isinstance(condition, Certified) and condition.checked and condition.unchecked is None:
        yield Problem(f"{at}/unchecked", "要求查验时，须写明 unchecked 的理由")
    if isinstance(condition, NotReceived) and (
        (condition.received is None) == (condition.barred is None)
    ):
        yield Problem(at, "received（人工核定）与 barred（不再享受）须写一个，且只写一个")
    if isinstance(condition, Age):
        yield from _age(at, condition)
    if isinstance(condition, MonthsSince):
        yield from _since(at, condition)
    if isinstance(condition, Applied):
        yield from _deadline(f"{at}/by", condition.by)


def _age(at: str, age: Age) -> Iterator[Problem]:
    if age.years_min is None and age.years_below is None:
        yield Problem(at, "须写明 years_min 或 years_below")
    for limit, slot in (("years_min", "too_young"), ("years_below", "too_old")):
        if (getattr(age, limit) is None) != (getattr(age, slot) is None):
            yield Problem(f"{at}/{slot}", f"{limit} 与 {slot} 须同时填写")
    if age.years_below is not None and (age.years_min or 0) >= age.years_below:
        yield Problem(f"{at}/years_below", "应大于 years_min")


def _since(at: str, one: MonthsSince) -> Iterator[Problem]:
    if one.months_min is None and one.months_max is None:
        yield Problem(at, "须写明 months_min 或 months_max")
    for limit, slot in (("months_min", "short"), ("months_max", "past")):
        if (getattr(one, limit) is None) != (getattr(one, slot) is None):
            yield Problem(f"{at}/{slot}", f"{limit} 与 {slot} 须同时填写")
    if one.months_min is None and one.not_yet is None:
        yield Problem(f"{at}/not_yet", "没有 months_min 时，须写明那一天还没有到的理由 not_yet")
    if one.months_min and one.months_max and one.months_min > one.months_max:
        yield Problem(f"{at}/months_max", "应不小于 months_min")


def _deadline(at: str, by: Deadline) -> Iterator[Problem]:
    of_month = by.day is not None and by.months_after is not None
    if (by.day is None) != (by.months_after is None):
        yield Problem(at, "按月的期限须同时写明 months_after 与 day")
    elif of_month == (by.on is not None):
        yield Problem(at, "期限应写 months_after 与 day，或写 on（如 08-31），二者择一")
    elif by.on is not None and not by.on[0].isdigit():
        yield Problem(f"{at}/on", "应为当年的某一天，如 08-31")


def _values(at: str, condition: OneOf) -> Iterator[Problem]:
    parts = {"met": condition.met}
    parts |= {
        f"{slot}/values": reason.values
        for slot in ("failed", "unknown")
        if (reason := getattr(condition, slot)) is not None
    }
    open_ended = [slot for slot, values in parts.items() if values == OTHERS]
    if len(open_ended) > 1:
        yield Problem(at, "others 只能写在一处")
    kind = ASKABLE[condition.fact]
    known = spellings(kind) if kind is not None else None
    seen: dict[str, str] = {}
    for slot, values in parts.items():
        for number, value in enumerate(values if values != OTHERS else []):
            pointer = f"{at}/{slot}/{number}"
            if known is not None and value not in known:
                choices = "、".join(word.label for word in kind or ())
                yield Problem(pointer, f"没有“{value}”这个取值，可写：{choices}")
                continue
            word = known[value].value if known is not None else value
            if seen.setdefault(word, slot) != slot:
                yield Problem(pointer, f"“{value}”已写在 {seen[word]}")
    if not open_ended:
        left = [word.label for word in kind or () if word.value not in seen]
        if kind is None:
            yield Problem(at, "取值不固定，须有一处写 others，说明其余情况")
        elif left:
            yield Problem(at, f"这些取值没有说明结果：{'、'.join(left)}；可在一处写 others")
