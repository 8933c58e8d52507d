"""Money paid back to the treasury can be spent again: once, for its policy and year."""

from __future__ import annotations

from datetime import date

from tests.factories import Cast
from tests.payments.conftest import FEN, Paying, paying
from tests.recoveries.test_recoveries import owing
from workforce.payments import funds as payments_funds
from workforce.recoveries import service
from workforce.recoveries.models import RecoveryMove
from workforce.subsidies.figures import Figures
from workforce.subsidies.funds import funds_for
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import FundSource, MonthState

__all__ = ["paying"]


async def before_approval(cast: Cast, month: str = "2026-11") -> int:
    """What is left before the next month of the year is approved."""
    known = await SubsidyMonth.filter(month="2026-10").select_related("policy").get()
    following, _ = await SubsidyMonth.get_or_create(
        policy_code="fengtai", district_id=cast.district.id, month=month,
        defaults={"policy_id": known.policy_id, "state": MonthState.NOTICED},
    )  # fmt: skip
    await following.fetch_related("policy")
    return (await funds_for(following, Figures())).available_fen


async def in_payments(cast: Cast) -> tuple[int, int]:
    [balance] = await payments_funds.overview(cast.finance)
    return balance.repaid_fen, balance.available_fen


async def test_a_repayment_raises_what_is_available_once(paying: Paying) -> None:
    cast = paying.cast
    await payments_funds.allocate(
        cast.finance, policy_code="fengtai", year=2026, source=FundSource.DISTRICT,
        amount_fen=5 * FEN, document="丰财社〔2026〕12号",
    )  # fmt: skip
    one = await owing(cast)
    assert await before_approval(cast) == 2 * FEN
    assert await in_payments(cast) == (0, 5 * FEN)

    for _ in range(2):
        await service.note_repayment(
            cast.officer, one.id, amount_fen=60_000, document="缴字7号", on=date(2026, 11, 2)
        )

    assert await before_approval(cast) == 2 * FEN + 60_000
    assert await in_payments(cast) == (60_000, 5 * FEN + 60_000)
    assert await before_approval(cast, "2027-01") == 0  # another year has its own funds

    move = await RecoveryMove.get(recovery_id=one.id)
    await service.cancel_move(cast.approver, one.id, move.id, reason="金额有误")

    assert await before_approval(cast) == 2 * FEN
    assert await in_payments(cast) == (0, 5 * FEN)
