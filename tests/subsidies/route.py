"""A submitted month on its way to approval, by the people whose turn it is."""

from __future__ import annotations

from datetime import timedelta

from tests.factories import Cast
from workforce import clock
from workforce.publicity import notices
from workforce.publicity.models import PublicNotice
from workforce.subsidies import approving
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import SubsidyMonth


async def checked(cast: Cast, month: SubsidyMonth, *, note: str = "") -> None:
    """Reviewed by the street's and by the district's reviewer."""
    await approving.review(cast.reviewer, month.id, note=note)
    await approving.district_review(cast.checker, month.id, note=note)


async def noticed(cast: Cast, month: SubsidyMonth, *, note: str = "") -> None:
    """Reviewed, and its public notice is over: only the approval is left."""
    await checked(cast, month, note=note)
    await over(await on_notice(cast, month))


async def on_notice(cast: Cast, month: SubsidyMonth) -> PublicNotice:
    """A reviewed month is made public."""
    figures = await figures_of((await SubsidyMonth.get(id=month.id)).current_run_id)
    return await notices.publish(
        cast.officer, month.id, people=figures.pay, total_fen=figures.pay_total_fen,
        contact="区民政局养老科 010-00000000",
    )  # fmt: skip


async def over(notice: PublicNotice) -> None:
    """The days of the notice have gone by."""
    moved = {"starts_on": clock.today() - timedelta(days=9),
             "ends_on": clock.today() - timedelta(days=1)}  # fmt: skip
    await PublicNotice.filter(id=notice.id).update(**moved)
    await notices.end_if_over(await SubsidyMonth.get(id=notice.month_id))


async def approved(cast: Cast, month: SubsidyMonth) -> SubsidyMonth:
    """From submitted to approved."""
    await noticed(cast, month)
    figures = await figures_of((await SubsidyMonth.get(id=month.id)).current_run_id)
    return await approving.approve(
        cast.approver, month.id, people=figures.pay, total_fen=figures.pay_total_fen
    )
