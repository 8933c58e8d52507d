"""T21：付出的减去追回的，等于用今天的事实重算的，对每一个人都成立。"""

from __future__ import annotations

import os
import random
from collections import Counter

import pytest

from tests.factories import Cast
from tests.subsidies import releases
from tests.subsidies.year import Year
from workforce import clock
from workforce.payments.models import PaymentItem
from workforce.recoveries.models import Recovery, RecoveryMove
from workforce.rules.months import Month
from workforce.subsidies import adjusting, baselines
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.policies import named
from workforce.subsidy_words import HoldKind, HoldState, PaymentItemState, RecoveryMoveKind
from workforce.vetting.models import Hold

SEED = int(os.environ.get("WORKFORCE_SEED", "20261127"))
# How many the long form is of.
PEOPLE = int(os.environ.get("WORKFORCE_PEOPLE", "500"))
JANUARY = Month.parse("2025-10")
TAKEN = {
    RecoveryMoveKind.OFFSET, RecoveryMoveKind.NETTED, RecoveryMoveKind.REPAID,
    RecoveryMoveKind.WAIVED,
}  # fmt: skip
MUST_HAPPEN = (
    "joined", "left", "level_up", "level_checked", "corrected", "attendance_late", "differences",
    "settled difference", "objection True", "hold denied", "lapsed", "declared",
    "payment failed", "batch cancelled", "offset", "repaid", "cancelled", "waiver True",
    "account_lost", "netted",
)  # fmt: skip


async def a_year(
    cast: Cast, people: int, share: float, *, policy: str = "fengtai", seed: int = SEED
) -> Year:
    """Twelve months in which things happen, then one in which all is settled and paid out."""
    assert JANUARY is not None
    year = Year(cast, random.Random(seed), JANUARY, policy)
    await year.populate(people)
    await RELEASED[policy](cast)
    for number in range(12):
        if number == 7 and policy == "hangzhou":  # corrected backwards
            await releases.release(cast, "hangzhou", releases.raised(), "2026-03")
        await a_month(year, share)
    year.on_the_second()
    with clock.fixed(year.now):
        await year.decide_holds(1)
        year.denies = False
        await year.go_on()
        await year.close_month()
        await year.find_accounts()
    with clock.fixed(year.now):
        await year.decide_holds(1)
        for _ in range(8):  # what failed is retried until it arrives
            await year.pay()
        await year.recover(1)
        await year.repay_rest()
    return year


async def a_month(year: Year, share: float) -> None:
    """Its attendance, what happened, the way to the approval; then its money goes out."""
    year.on_the_second()
    with clock.fixed(year.now):
        await year.go_on()
        await year.happen(share)
        await year.close_month()
    year.later(1)
    with clock.fixed(year.now):
        await year.decide_holds(0.4)
        await year.pay()
        await year.recover(0.2)


async def lapsing_from_february(cast: Cast) -> None:
    text = releases.lapsing(named("fengtai").text)
    await releases.release(cast, "fengtai", text, "2026-02")


async def paid_by_level(cast: Cast) -> None:
    await releases.release(cast, "hangzhou", releases.by_level(), "2025-10", file="hangzhou")


RELEASED = {"fengtai": lapsing_from_february, "hangzhou": paid_by_level}


async def paid_out() -> Counter[int]:
    """By person: what arrived, less what came back or was let off."""
    assert not await PaymentItem.filter(state=PaymentItemState.FAILED).exists()
    balance: Counter[int] = Counter()
    paid = PaymentItem.filter(state=PaymentItemState.PAID)
    for person_id, fen in await paid.values_list("person_id", "gross_fen"):
        balance[person_id] += fen
    # What was netted was never paid: it is in none of the payments.
    moves = RecoveryMove.exclude(kind=RecoveryMoveKind.NETTED).values_list(
        "recovery__person_id", "kind", "amount_fen"
    )
    for person_id, kind, fen in await moves:
        balance[person_id] += fen * (-1 if RecoveryMoveKind(kind) in TAKEN else 1)
    return balance


async def wrong_balances(year: Year) -> dict[int, tuple[int, int]]:
    fresh, paid = await year.fresh(), await paid_out()
    told = f"seed {SEED}, {year.policy}, {len(fresh)} people, {sum(fresh.values())} fen"
    print(f"{told}, {dict(year.done)}")
    return {
        person: (paid[person], fresh[person])
        for person in fresh.keys() | paid.keys()
        if paid[person] != fresh[person]
    }


async def refuse_dull(year: Year) -> None:
    """Everything that can move money did, or the year would prove nothing."""
    happened = Counter(year.done)
    happened["lapsed"] = await Hold.filter(
        kind=HoldKind.DECLARATION, state=HoldState.DENIED
    ).count()
    for kind in (RecoveryMoveKind.OFFSET, RecoveryMoveKind.NETTED):
        happened[kind.value] = await RecoveryMove.filter(kind=kind).count()
    print({what: happened[what] for what in MUST_HAPPEN})
    assert not {what for what in MUST_HAPPEN if not happened[what]}
    assert happened["differences"] > 50
    assert await Recovery.all().count() > 10


async def refuse_unsettled() -> None:
    """Of every recovery the moves come to its amount."""
    taken: Counter[int] = Counter()
    moves = RecoveryMove.all().values_list("recovery_id", "kind", "amount_fen")
    for recovery_id, kind, fen in await moves:
        taken[recovery_id] += fen * (1 if RecoveryMoveKind(kind) in TAKEN else -1)
    for one in await Recovery.all():
        assert one.remaining_fen == one.amount_fen - taken[one.id] == 0


@pytest.mark.parametrize("policy", ["fengtai", "hangzhou"])
async def test_paid_less_recovered_is_what_todays_facts_give(cast: Cast, policy: str) -> None:
    share = 0.25 if policy == "fengtai" else 0.4  # by level fewer are paid, and fewer differ
    year = await a_year(cast, people=60, share=share, policy=policy)

    assert await wrong_balances(year) == {}
    await refuse_dull(year)
    await refuse_unsettled()


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_without_the_earlier_differences_the_balances_are_wrong(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The twin: a baseline that forgets what was adjusted before pays it again."""
    whole = baselines._gather

    async def forgetful(
        month: SubsidyMonth, first: int, last: int, found: baselines.Baselines, kept: dict[int, int]
    ) -> None:
        await whole(month, first, last, found, kept)
        for one in found.values():
            one.adjusted_fen = 0

    monkeypatch.setattr(baselines, "_gather", forgetful)
    monkeypatch.setattr("workforce.subsidies.adjustments._MOVED", "SELECT 0 + 0 * ? AS moved")

    year = await a_year(cast, people=30, share=0.25)

    assert await wrong_balances(year) != {}


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_with_marks_that_see_nothing_the_balances_are_wrong(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The twin: whoever is taken for unchanged is never decided again."""

    async def blind(run_id: int, first: int, last: int) -> dict[int, str]:
        return _Everything()

    class _Everything(dict[int, str]):
        def get(self, key: int, default: object = None) -> object:  # type: ignore[override]
            return _Same()

    class _Same(str):
        def __ne__(self, other: object) -> bool:
            return False

        __hash__ = str.__hash__

    monkeypatch.setattr(adjusting, "_known_marks", blind)

    year = await a_year(cast, people=30, share=0.25)

    assert await wrong_balances(year) != {}


@pytest.mark.full
@pytest.mark.parametrize("engine", ["postgres"], indirect=True)
@pytest.mark.parametrize("policy", ["fengtai", "hangzhou"])
async def test_the_same_for_a_whole_district(cast: Cast, policy: str) -> None:
    year = await a_year(cast, people=PEOPLE, share=0.05, policy=policy)

    assert await wrong_balances(year) == {}
    await refuse_dull(year)
    await refuse_unsettled()
