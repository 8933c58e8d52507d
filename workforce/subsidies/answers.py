"""A month as the interface answers it."""

from __future__ import annotations

from datetime import datetime

from pydantic import ConfigDict, Field

from workforce.jobs.api import JobAnswer, show_job
from workforce.subsidies.hold_answers import HeldAnswer, show_held
from workforce.subsidies.models import MonthStep
from workforce.subsidies.showing import MonthSeen
from workforce.subsidy_words import MonthState, MonthStepKind
from workforce.web.responses import Answer


class Named(Answer):
    id: int
    name: str


class PolicyBrief(Answer):
    code: str
    title: str
    version: str


class StepAnswer(Answer):
    step: MonthStepKind
    step_label: str
    at: datetime
    actor_name: str
    note: str
    people: int | None
    total_fen: int | None


class FindingCountAnswer(Answer):
    code: str
    label: str
    count: int


class May(Answer):
    """The acts the asker may take now."""

    model_config = ConfigDict(serialize_by_alias=True)

    compute: bool
    settle: bool
    submit: bool
    review: bool
    return_: bool = Field(alias="return")
    approve: bool
    download: bool


class PayListAnswer(Answer):
    sha256: str
    size: int
    created_at: datetime


class MonthAnswer(Answer):
    """`pay`, `refuse` and `open` are as settled so far and add up to `people`."""

    id: int
    policy: PolicyBrief
    month: str
    district: Named
    state: MonthState
    state_label: str
    people: int
    pay: int
    refuse: int
    review: int
    open: int
    pay_total_fen: int
    blocked: int
    settled: int
    last_month_pay_total_fen: int | None
    computed_at: datetime | None
    stale: bool
    steps: list[StepAnswer]
    may: May
    hindrances: list[str]
    by_finding: list[FindingCountAnswer]
    pay_list: PayListAnswer | None
    job: JobAnswer | None
    held: HeldAnswer
    version: int


class SettledAnswer(Answer):
    settled: int


def show_month(seen: MonthSeen) -> MonthAnswer:
    month, figures = seen.month, seen.figures
    kept = seen.pay_list
    return MonthAnswer(
        id=month.id,
        policy=PolicyBrief(
            code=month.policy_code, title=month.policy.title, version=month.policy.version
        ),
        month=month.month,
        district=Named(id=month.district.id, name=month.district.name),
        state=month.state,
        state_label=month.state.label,
        people=figures.people,
        pay=figures.pay,
        refuse=figures.refuse,
        review=figures.review,
        open=figures.still_open,
        pay_total_fen=figures.pay_total_fen,
        blocked=figures.blocked,
        settled=figures.settled,
        last_month_pay_total_fen=seen.last_month_pay_total_fen,
        computed_at=month.computed_at,
        stale=seen.ways.stale,
        steps=[_show_step(step) for step in seen.steps],
        may=May(**seen.ways.may),
        hindrances=seen.ways.hindrances,
        by_finding=[FindingCountAnswer(**vars(one)) for one in seen.by_finding],
        pay_list=None if kept is None else PayListAnswer(
            sha256=kept.sha256, size=kept.size, created_at=kept.created_at
        ),
        held=show_held(seen.held),
        job=None if seen.job is None else show_job(seen.job),
        version=month.version,
    )  # fmt: skip


def _show_step(step: MonthStep) -> StepAnswer:
    return StepAnswer(
        step=step.step, step_label=step.step.label, at=step.at, actor_name=step.actor_name,
        note=step.note, people=step.people, total_fen=step.total_fen,
    )  # fmt: skip
