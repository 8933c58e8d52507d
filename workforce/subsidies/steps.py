"""The timeline of a month: append-only, one entry per step."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.subsidies.figures import Figures
from workforce.subsidies.models import MonthStep, SubsidyMonth
from workforce.subsidy_words import MonthStepKind


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
