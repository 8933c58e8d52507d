"""The timeline of a month: append-only, one entry per step."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import save_version
from workforce.subsidies.figures import Figures, figures_of
from workforce.subsidies.models import MonthStep, SubsidyMonth
from workforce.subsidy_words import MonthState, MonthStepKind


async def add_step(
    actor: Actor,
    month: SubsidyMonth,
    step: MonthStepKind,
    *,
    note: str = "",
    figures: Figures | None = None,
) -> None:
    """Write what happened, with the people paid and the total it was about."""
    await MonthStep.create(
        month_id=month.id,
        step=step,
        actor_id=actor.user_id,
        actor_name=actor.name,
        note=note,
        people=figures.pay if figures else None,
        total_fen=figures.pay_total_fen if figures else None,
    )


async def reopen(actor: Actor, month: SubsidyMonth, why: str) -> None:
    """A closed month has money to pay again; it closes when that is paid or denied."""
    figures = await figures_of(month.current_run_id)
    await save_version(month, state=MonthState.APPROVED)
    await add_step(actor, month, MonthStepKind.REOPENED, note=why, figures=figures)
    await record(
        actor, "subsidies.month.reopened", month, organisation_id=month.district_id, reason=why,
        before={"state": MonthState.CLOSED.value}, after={"state": MonthState.APPROVED.value},
    )  # fmt: skip
