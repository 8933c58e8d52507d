"""T21 of money that goes to employers: for every person, and for every organisation."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from tests.factories import Cast
from tests.subsidies import releases
from tests.subsidies.test_conservation import JANUARY, SEED, TAKEN, a_month, refuse_unsettled
from tests.subsidies.unit_year import UnitYear
from workforce import clock
from workforce.payments.models import PaymentItem
from workforce.recoveries.models import Recovery, RecoveryMove
from workforce.subsidies import baselines, differing
from workforce.subsidies.models import Adjustment
from workforce.subsidies.moved_payees import is_move
from workforce.subsidy_words import PaymentItemState, RecoveryMoveKind

Whose = tuple[int, int | None]
MUST_HAPPEN = (
    "joined", "left", "moved_post", "changed_employer", "corrected", "attendance_late",
    "account_lost", "payment failed", "batch cancelled", "repaid", "waiver True", "moves",
    "paid after a move", "offset", "netted",
)  # fmt: skip


async def a_year(cast: Cast, people: int, share: float, *, late: bool = False) -> UnitYear:
    """Twelve months in which things happen; then what moves is taken back, and paid.

    `late`: the people are paid until, in the eighth month, it is the employers from January on.
    """
    assert JANUARY is not None
    year = UnitYear(cast, random.Random(SEED), JANUARY, "fengtai")
    await year.populate(people)
    text = releases.lapsing(releases.to_employers())
    if not late:
        await releases.release(cast, "fengtai", text, "2025-10")
    for number in range(12):
        if late and number == 7:
            await releases.release(cast, "fengtai", text, "2026-01")
        await a_month(year, share)
    year.denies = False
    for _ in range(2):
        year.on_the_second()
        with clock.fixed(year.now):
            await year.decide_holds(1)
            await year.go_on()
            await year.find_accounts()
            await year.close_month()
    with clock.fixed(year.now):
        await year.decide_holds(1)
        for _ in range(8):  # what failed is retried until it arrives
            await year.pay()
        await year.repay_rest()
    return year


async def paid_out() -> Counter[Whose]:
    """By person and organisation: what arrived, less what came back or was let off."""
    assert not await PaymentItem.filter(state=PaymentItemState.FAILED).exists()
    balance: Counter[Whose] = Counter()
    for one in await PaymentItem.filter(state=PaymentItemState.PAID):
        balance[one.person_id, one.payee_id] += one.gross_fen
    moves = RecoveryMove.exclude(kind=RecoveryMoveKind.NETTED).select_related("recovery")
    for move in await moves:
        fen = move.amount_fen * (-1 if move.kind in TAKEN else 1)
        balance[move.recovery.person_id, move.recovery.payee_id] += fen
    return balance


async def wrong_balances(year: UnitYear) -> dict[Whose, tuple[int, int]]:
    """Whoever's, for whomever: where that is right, every person's and organisation's sum is."""
    fresh, paid = await year.fresh_by_payee(), await paid_out()
    print(f"seed {SEED}, {len(fresh)} of them, {sum(fresh.values())} fen, {dict(year.done)}")
    return {
        one: (paid[one], fresh[one])
        for one in fresh.keys() | paid.keys()
        if paid[one] != fresh[one]
    }


async def refuse_dull(year: UnitYear) -> None:
    happened = Counter(year.done)
    for kind in (RecoveryMoveKind.OFFSET, RecoveryMoveKind.NETTED):
        happened[kind.value] = await RecoveryMove.filter(kind=kind).count()
    rows = await Adjustment.all().order_by("run_id")
    moved = {(row.person_id, row.month) for row in rows if is_move(row)}
    happened["moves"] = len(moved)
    happened["paid after a move"] = len(
        {(row.person_id, row.month) for row in rows if row.difference_fen > 0} & moved
    )
    print({what: happened[what] for what in MUST_HAPPEN})
    assert not {what for what in MUST_HAPPEN if not happened[what]}
    assert await Recovery.filter(payee_id__isnull=False).count() > 10


async def test_what_every_organisation_was_paid_for_everybody_is_what_todays_facts_give_it(
    cast: Cast,
) -> None:
    year = await a_year(cast, people=40, share=0.25)

    assert await wrong_balances(year) == {}
    await refuse_dull(year)
    await refuse_unsettled()
    assert not await Recovery.filter(payee_id__isnull=True).exists()


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_scheme_that_turns_to_the_employers_for_past_months_pays_nobody_twice(
    cast: Cast,
) -> None:
    year = await a_year(cast, people=25, share=0.25, late=True)

    assert await wrong_balances(year) == {}
    assert await Recovery.filter(payee_id__isnull=True).count() > 20
    await refuse_unsettled()


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_with_differences_that_forget_who_has_the_money_the_balances_are_wrong(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The twin: nobody is ever found to hold what is another's, nor stopped from giving it back."""
    monkeypatch.setattr("workforce.subsidies.adjustments._MOVED", "SELECT 0 + 0 * ? AS moved")
    monkeypatch.setattr(baselines.Baseline, "held_by_others", lambda self, payee_id: [])

    year = await a_year(cast, people=12, share=0.25)

    assert await wrong_balances(year) != {}
    assert differing.difference
