"""Whether the amount, its parameters, its shape and what it stands beside make sense together."""

from __future__ import annotations

from collections.abc import Iterator

from workforce.rules.subsidies.amounts import (
    ActualCost,
    Band,
    ByArea,
    ByEducation,
    ByLevel,
    ByLevelAndTenure,
    ByTenure,
    OneAmount,
    Total,
    written_money,
)
from workforce.rules.subsidies.conditions import NotReceived
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.explaining_input import Problem
from workforce.rules.subsidies.requirements import TrainingPassed
from workforce.rules.subsidies.shapes import (
    EveryYears,
    HighestOnly,
    Instalments,
    Monthly,
    Once,
    Prorated,
    Shape,
)


def money_problems(policy: Policy) -> Iterator[Problem]:
    """Every contradiction or gap in what is paid."""
    amount = policy.amount
    if policy.payee == "training_body" and not any(
        isinstance(one, TrainingPassed) for one in policy.every_condition
    ):
        yield Problem("/payee", "发给培训机构的，须有一项“培训合格”的条件，才知道发给哪一家")
    if isinstance(amount, Total):
        for number, part in enumerate(amount.parts):
            yield from _part(f"/amount/parts/{number}", part, policy)
        if all(_says_nothing_of_others(part) for part in amount.parts):
            yield Problem("/amount/parts", "至少要有一部分人人都有，或写明不在各档时的理由")
    else:
        slot = _says_nothing_of_others(amount)
        if slot is not None:
            yield Problem(f"/amount/{slot}", "须写明不在各档的人为何没有金额")
        yield from _part("/amount", amount, policy)
    yield from _parameters(policy)
    yield from _shape(policy)


def _says_nothing_of_others(amount: OneAmount) -> str | None:
    """The slot left empty by an amount that only some get, as a part of a sum may."""
    if isinstance(amount, ByLevel | ByEducation | ByArea):
        return "no_tier" if amount.no_tier is None else None
    if isinstance(amount, ByTenure):
        return "no_band" if amount.no_band is None else None
    return None


def _part(at: str, amount: OneAmount, policy: Policy) -> Iterator[Problem]:
    if isinstance(amount, ByTenure):
        yield from _bands(f"{at}/bands", amount.bands)
    if isinstance(amount, ByLevelAndTenure):
        for level, bands in amount.table.items():
            yield from _bands(f"{at}/table/{level}", bands)
    written = written_money(amount)
    for pointer, value in written:
        if isinstance(value, str) and value not in policy.values:
            yield Problem(f"{at}{pointer}", f"没有名为“{value}”的参数，请在 parameters 里写明")
    if amount.unset is None and any(not isinstance(value, int) for _, value in written):
        yield Problem(f"{at}/unset", "有金额没有公布或由参数确定时，须写明 unset 的理由")


def _bands(at: str, bands: list[Band]) -> Iterator[Problem]:
    starts = [band.months_from for band in bands]
    if starts != sorted(set(starts)):
        yield Problem(at, "年限档次应从低到高，且不重复")


def _parameters(policy: Policy) -> Iterator[Problem]:
    amounts = policy.amount.parts if isinstance(policy.amount, Total) else [policy.amount]
    used = {value for part in amounts for _, value in written_money(part)}
    seen: set[str] = set()
    for number, one in enumerate(policy.parameters):
        at = f"/parameters/{number}"
        if one.name in seen:
            yield Problem(f"{at}/name", f"参数“{one.name}”写了两次")
        if one.name not in used:
            yield Problem(f"{at}/name", f"参数“{one.name}”没有用到")
        if not one.allows(one.fen):
            yield Problem(f"{at}/fen", "不在 fen_min 与 fen_max 之间")
        if one.fen_min is not None and one.fen_max is not None and one.fen_max < one.fen_min:
            yield Problem(f"{at}/fen_max", "应不小于 fen_min")
        seen.add(one.name)


def _shape(policy: Policy) -> Iterator[Problem]:
    shape = policy.shape
    if policy.proration is not None:
        yield from _proration(policy.proration, shape)
    if isinstance(shape, Once) and shape.paid is None and not _told_elsewhere(policy):
        yield Problem("/shape/paid", "只发一次的，须写明已领过的怎样处理")
    if isinstance(shape, Instalments):
        if sum(part.percent for part in shape.parts) != 100:
            yield Problem("/shape/parts", "各期百分比之和应为 100")
        starts = [part.months_from for part in shape.parts]
        if starts != sorted(starts):
            yield Problem("/shape/parts", "各期的从业月数应从少到多")
    if isinstance(shape, EveryYears) and (shape.times_max is None) != (shape.paid_all is None):
        yield Problem("/shape/paid_all", "times_max 与 paid_all 须同时填写")
    amount = policy.amount
    of_all_time = isinstance(amount, ActualCost) and amount.within == "ever"
    if of_all_time and not isinstance(shape, Once):
        yield Problem("/amount/within", "按以往全部费用计发的，只能发一次（once）")


def _proration(one: Prorated, shape: Shape) -> Iterator[Problem]:
    if not isinstance(shape, Monthly):
        yield Problem("/proration", "按出勤折算只用于按月发放（shape 为 monthly）的补贴")
    base, full = one.base, one.full_from_days
    if isinstance(base, int) and full is not None and full > base:
        yield Problem("/proration/full_from_days", "应不大于 base：达到基数的本来就发全额")


def _told_elsewhere(policy: Policy) -> bool:
    """Whether a condition or the stacking already says what follows an earlier payment."""
    own, stacking = policy.code, policy.stacking
    asked = any(isinstance(c, NotReceived) and own in c.policies for c in policy.conditions)
    if not isinstance(stacking, HighestOnly):
        return asked
    return asked or (stacking.period == "ever" and own in stacking.policies)
