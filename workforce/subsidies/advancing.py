"""One step of a month: state, timeline, audit event and the notice to whoever comes next."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import save_version
from workforce.errors import Refusal
from workforce.subsidies.figures import Figures
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.scope import month_of
from workforce.subsidies.service import summary
from workforce.subsidies.steps import add_step
from workforce.subsidies.telling import tell_next
from workforce.subsidy_words import MonthState, MonthStepKind


class WrongState(Refusal):
    code = "subsidies.wrong_state"
    message = "{month}现为“{state}”，不能{act}"


class FiguresDiffer(Refusal):
    code = "subsidies.figures_differ"
    message = "所报人数和金额（{people} 人、{yuan} 元）与现在的不一致，请刷新后核对"

    def __init__(self, *, people: int, total_fen: int) -> None:
        super().__init__(people=people, total_fen=total_fen, yuan=f"{total_fen / 100:,.2f}")


async def advance(
    actor: Actor,
    month: SubsidyMonth,
    state: MonthState,
    step: MonthStepKind,
    figures: Figures,
    note: str = "",
    **columns: int | str | None,
) -> SubsidyMonth:
    """Inside the verb of the step."""
    before = {"state": month.state.value}
    await save_version(month, state=state, **columns)
    await add_step(actor, month, step, note=note, figures=figures)
    await record(
        actor, f"subsidies.month.{step.value}", month, before=before,
        after={"state": state.value, **summary(figures)}, reason=note,
        organisation_id=month.district_id,
    )  # fmt: skip
    await tell_next(actor, month, step, reason=note)
    return month


def refuse_unless(month: SubsidyMonth, *states: MonthState, act: str) -> None:
    if month.state not in states:
        raise wrong(month, act)


def wrong(month: SubsidyMonth, act: str) -> WrongState:
    return WrongState(month=month_of(month).label, state=month.state.label, act=act)


def refuse_other(figures: Figures, people: int, total_fen: int) -> None:
    if (people, total_fen) != (figures.pay, figures.pay_total_fen):
        raise FiguresDiffer(people=people, total_fen=total_fen)
