"""T21：付出的减去追回的，等于用今天的事实重算的，对每一个人都成立。"""

from __future__ import annotations

import os
import random
from collections import Counter

import pytest

from tests.factories import Cast
from tests.subsidies.year import Year
from workforce import clock
from workforce.payments.models import PaymentItem
from workforce.recoveries.models import Recovery, RecoveryMove
from workforce.rules.months import Month
from workforce.subsidies import adjusting, baselines
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import PaymentItemState, RecoveryMoveKind

SEED = int(os.environ.get("WORKFORCE_SEED", "20261127"))
# How many the long form is of.
PEOPLE = int(os.environ.get("WORKFORCE_PEOPLE", "500"))
JANUARY = Month.parse("2025-10")
TAKEN = {
    RecoveryMoveKind.OFFSET, RecoveryMoveKind.NETTED, RecoveryMoveKind.REPAID,
    RecoveryMoveKind.WAIVED,
}  # fmt: skip


async def a_year(cast: Cast, people: int, share: float, seed: int = SEED) -> Year:
    """Twelve months in which things happen, then one in which all is settled and paid out."""
    assert JANUARY is not None
    year = Year(cast, random.Random(seed), JANUARY)
    await year.populate(people)
    for _ in range(12):
        await a_month(year, share)
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
        while await Recovery.filter(state="open").exists():
            await year.recover(1)
    return year


async def a_month(year: Year, share: float) -> None:
    """Its attendance, what happened, the way to the approval; then its money goes out."""
    with clock.fixed(year.now):
        await year.go_on()
        await year.happen(share)
        await year.close_month()
    year.later(1)
    with clock.fixed(year.now):
        await year.decide_holds(0.4)
        await year.pay()
        await year.recover(0.2)
    year.later(20)


async def paid_out() -> Counter[int]:
    """By person: what arrived, less what came back or was let off."""
    assert not await PaymentItem.filter(state=PaymentItemState.FAILED).exists()
    balance: Counter[int] = Counter()
    for item in await PaymentItem.filter(state=PaymentItemState.PAID):
        balance[item.person_id] += item.gross_fen
    # What was netted was never paid: it is in none of the payments.
    for move in await RecoveryMove.exclude(kind=RecoveryMoveKind.NETTED).select_related("recovery"):
        sign = -1 if move.kind in TAKEN else 1
        balance[move.recovery.person_id] += sign * move.amount_fen
    return balance


async def wrong_balances(year: Year) -> dict[int, tuple[int, int]]:
    fresh, paid = await year.fresh(), await paid_out()
    return {
        person: (paid[person], fresh[person])
        for person in fresh.keys() | paid.keys()
        if paid[person] != fresh[person]
    }


async def test_paid_less_recovered_is_what_todays_facts_give(cast: Cast) -> None:
    year = await a_year(cast, people=60, share=0.25)

    fresh = await year.fresh()
    print(f"seed {SEED}, {len(fresh)} people, {sum(fresh.values())} fen, {dict(year.done)}")
    assert await wrong_balances(year) == {}
    assert year.done["differences"] > 50
    assert await Recovery.all().count() > 20
    for one in await Recovery.all():
        moves = await RecoveryMove.filter(recovery_id=one.id)
        taken = sum(move.amount_fen * (1 if move.kind in TAKEN else -1) for move in moves)
        assert one.remaining_fen == one.amount_fen - taken == 0


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
async def test_the_same_for_five_hundred_people(cast: Cast) -> None:
    year = await a_year(cast, people=PEOPLE, share=0.05)

    print(f"seed {SEED}, {len(await year.fresh())} people, {dict(year.done)}")
    assert await wrong_balances(year) == {}
