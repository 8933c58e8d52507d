"""A submitted month on its way to approval, by the people whose turn it is."""

from __future__ import annotations

from tests.factories import Cast
from workforce.subsidies import approving
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import MonthState


async def checked(cast: Cast, month: SubsidyMonth, *, note: str = "") -> None:
    """Reviewed by the street's and by the district's reviewer."""
    await approving.review(cast.reviewer, month.id, note=note)
    await approving.district_review(cast.checker, month.id, note=note)


async def noticed(cast: Cast, month: SubsidyMonth, *, note: str = "") -> None:
    """Reviewed, and its public notice is over: only the approval is left."""
    await checked(cast, month, note=note)
    await SubsidyMonth.filter(id=month.id).update(state=MonthState.NOTICED)


async def approved(cast: Cast, month: SubsidyMonth) -> SubsidyMonth:
    """From submitted to approved."""
    await noticed(cast, month)
    figures = await figures_of((await SubsidyMonth.get(id=month.id)).current_run_id)
    return await approving.approve(
        cast.approver, month.id, people=figures.pay, total_fen=figures.pay_total_fen
    )
