"""A policy's money in sentences: how much, how often, beside what, for whom, and what holds it.

For people who read the policy page, not the file; every sentence keeps its element's clause.
"""

from __future__ import annotations

from typing import NamedTuple

from workforce.rules.subsidies.amounts import (
    ActualCost,
    Band,
    ByArea,
    ByEducation,
    ByLevel,
    ByLevelAndTenure,
    ByTenure,
    Flat,
    Total,
)
from workforce.rules.subsidies.cost_names import cost_label
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.elements import Element, Served
from workforce.rules.subsidies.procedure import CHECK_MODES
from workforce.rules.subsidies.prorating import ROUNDINGS
from workforce.rules.subsidies.shapes import (
    BASES,
    Arrears,
    Cumulative,
    Entrants,
    EveryYears,
    Fraud,
    HighestOnly,
    Instalments,
    Monthly,
    Once,
    Prorated,
)
from workforce.vocabulary import Word

OPEN = "未公布，人工核定"
DAYS = {
    "month_start": "当月第一日", "month_end": "当月末", "year_start": "当年第一日",
    "year_end": "当年末",
}  # fmt: skip
COUNTED = {
    "this_post": "本岗位", "this_employer": "本单位", "continuous": "连续", "all_posts": "累计",
}  # fmt: skip


class Term(NamedTuple):
    """One sentence about the policy, and the element it tells of."""

    label: str
    sentence: str
    element: Element


def terms_of(policy: Policy) -> list[Term]:
    """What the policy says about the money, in the order people ask for it."""
    amount = policy.amount
    parts = amount.parts if isinstance(amount, Total) else [amount]
    label = "标准" if len(parts) == 1 else "标准（各部分相加）"
    found = [Term(label, _amount(part, policy), part) for part in parts]
    if policy.proration is not None:
        found.append(Term("按出勤折算", _proration(policy.proration), policy.proration))
    found.append(Term("发放方式", _shape(policy.shape), policy.shape))
    if policy.stacking is not None:
        found.append(Term("与其他补贴", _stacking(policy.stacking), policy.stacking))
    if policy.effect.entrants is not None:
        found.append(Term("适用人员", _entrants(policy.effect.entrants), policy.effect.entrants))
    if policy.arrears is not None:
        found.append(Term("补发", _arrears(policy.arrears), policy.arrears))
    if policy.fraud is not None:
        found.append(Term("弄虚作假", _fraud(policy.fraud), policy.fraud))
    found += [
        Term(f"交叉核查：{one.label}", CHECK_MODES[one.mode], one)
        for one in policy.procedure.checks
    ]
    return found


def _amount(amount: Element, policy: Policy) -> str:
    def told(value: int | str | None) -> str:
        fen = policy.values.get(value) if isinstance(value, str) else value
        if fen is not None:
            return f"{fen / 100:,.2f} 元"
        name = next((one.label for one in policy.parameters if one.name == value), "")
        return f"由区确定，未填写（{name}）" if name else OPEN

    def bands(found: list[Band]) -> str:
        return "，".join(f"满 {band.months_from} 个月 {told(band.fen)}" for band in found)

    match amount:
        case Flat():
            return told(amount.fen)
        case ByLevel() | ByEducation() | ByArea():
            told_each = [(_name(key), told(value)) for key, value in amount.fen.items()]
            return "；".join(f"{key} {money}" for key, money in told_each)
        case ByTenure():
            return f"{_served(amount)}：{bands(amount.bands)}"
        case ByLevelAndTenure():
            rows = [f"{_name(level)}：{bands(found)}" for level, found in amount.table.items()]
            return f"{_served(amount)}。" + "；".join(rows)
        case ActualCost():
            share = "" if amount.percent == 100 else f"的 {amount.percent}%"
            cap = "" if amount.cap_fen is None else f"，不超过 {told(amount.cap_fen)}"
            return f"实际费用（{cost_label(amount.cost)}）{share}{cap}"
    raise AssertionError(f"no sentence for {type(amount).__name__}")


def _name(key: object) -> str:
    return key.label if isinstance(key, Word) else str(key)


def _served(element: Served) -> str:
    day = DAYS.get(element.as_of) or f"当年 {element.as_of}"
    return f"截至{day}，{COUNTED[element.counts]}从业"


def _shape(shape: Element) -> str:
    match shape:
        case Monthly():
            return "按月"
        case Once():
            return "一次性"
        case Instalments():
            parts = [f"满 {one.months_from} 个月发 {one.percent}%" for one in shape.parts]
            return f"分期：{'，'.join(parts)}；最后一期为余数。{_served(shape)}"
        case EveryYears():
            most = "" if shape.times_max is None else f"，至多 {shape.times_max} 次"
            return f"每满 {shape.years} 年一次{most}。{_served(shape)}"
    raise AssertionError(f"no sentence for {type(shape).__name__}")


def _stacking(stacking: Cumulative | HighestOnly) -> str:
    names = "、".join(stacking.policies)
    if isinstance(stacking, Cumulative):
        return f"可与 {names} 同时享受"
    period = "同月" if stacking.period == "month" else "以往"
    return f"与 {names} 就高：扣除{period}已领的，只发差额"


def _entrants(entrants: Entrants) -> str:
    parts = []
    if entrants.started_from is not None:
        parts.append(f"{entrants.started_from} 及以后")
    if entrants.started_before is not None:
        parts.append(f"{entrants.started_before} 以前")
    others = f"；其余的人适用 {entrants.others_under}" if entrants.others_under else ""
    return f"首次从业在{'、'.join(parts)}的{others}"


def _proration(one: Prorated) -> str:
    base = BASES.get(str(one.base), f"{one.base} 天")
    full = "" if one.full_from_days is None else f"出勤满 {one.full_from_days} 天的发全额；"
    return f"{full}金额 × 实际出勤天数 ÷ {base}，{ROUNDINGS[one.rounding]}；天数不明的人工核定"


def _fraud(fraud: Fraud) -> str:
    """The consequence, and honestly whether the months of it are computed."""
    if fraud.bars_months is None:
        return f"{fraud.consequence}。由人作出决定"
    if not fraud.is_applied:
        told = f"停发 {fraud.bars_months} 个月只作告知，系统不据此停发，由人作出决定"
        return f"{fraud.consequence}。{told}"
    words = "、".join(fraud.matters)
    which = f"写有{words}字样的" if words else ""
    return (
        f"{fraud.consequence}。系统自负面清单上认定骗取补贴的事项生效日起停发"
        f" {fraud.bars_months} 个月；没有写明是否认定的，{which}事项都算"
    )


def _arrears(arrears: Arrears) -> str:
    if not arrears.pays:
        return "证据迟到的不补发"
    most = "" if arrears.months_max is None else f"，至多 {arrears.months_max} 个月"
    return f"证据迟到的，补齐后补发{most}"
