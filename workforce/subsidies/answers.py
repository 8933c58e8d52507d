"""A month as the interface answers it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import ConfigDict, Field

from workforce.jobs.api import JobAnswer, show_job
from workforce.rules.subsidies.document import Payee
from workforce.subsidies.hold_answers import HoldFiguresAnswer, show_hold_figures
from workforce.subsidies.models import MonthStep
from workforce.subsidies.policies import policy_of
from workforce.subsidies.routing import is_street_first, procedure_of
from workforce.subsidies.showing import MonthSeen
from workforce.subsidy_words import FundSource, MonthState, MonthStepKind
from workforce.web.responses import Answer


class Named(Answer):
    id: int
    name: str


class PolicyBrief(Answer):
    code: str
    title: str
    version: str
    payee: Payee


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
    review_lines: bool
    district_review: bool
    correct: bool
    return_: bool = Field(alias="return")
    publish: bool
    approve: bool
    download: bool


class PayListAnswer(Answer):
    sha256: str
    size: int
    created_at: datetime


class LineReviewCounts(Answer):
    """Of the people to be paid, how far their review is; `mine` waits for the asker."""

    pending: int
    accepted: int
    returned: int
    mine: int


class ShareAnswer(Answer):
    source: FundSource
    source_label: str
    required_fen: int
    available_fen: int


class FundsAnswer(Answer):
    """`known` is false while nobody has entered an allocation for the policy and year."""

    required_fen: int
    available_fen: int
    known: bool
    is_short: bool
    shares: list[ShareAnswer]


class MonthAnswer(Answer):
    """`pay`, `refuse` and `open` are as settled so far and add up to `people`.

    `units` says how many organisations get the money, and is none where the persons do.
    """

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
    units: int | None
    blocked: int
    settled: int
    adjustments: int
    adjustments_open: int
    back_fen: int
    recovery_fen: int
    last_month_pay_total_fen: int | None
    computed_at: datetime | None
    stale: bool
    steps: list[StepAnswer]
    street_first: bool
    notice_days: int | None
    notice_counted: Literal["working", "calendar"] | None
    line_review: LineReviewCounts
    held: int
    held_fen: int
    funds: FundsAnswer
    may: May
    hindrances: list[str]
    by_finding: list[FindingCountAnswer]
    pay_list: PayListAnswer | None
    job: JobAnswer | None
    holds: HoldFiguresAnswer
    version: int


class SettledAnswer(Answer):
    settled: int


class ReviewedAnswer(Answer):
    """The lines the act took in, so that it can be taken back."""

    reviewed: int
    line_ids: list[int]


def show_month(seen: MonthSeen) -> MonthAnswer:
    month, figures = seen.month, seen.figures
    kept = seen.pay_list
    return MonthAnswer(
        id=month.id,
        policy=PolicyBrief(
            code=month.policy_code, title=month.policy.title, version=month.policy.version,
            payee=policy_of(month.policy).payee,
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
        adjustments=figures.adjustments,
        adjustments_open=figures.adjustments_open,
        back_fen=figures.back_fen,
        recovery_fen=figures.recovery_fen,
        last_month_pay_total_fen=seen.last_month_pay_total_fen,
        computed_at=month.computed_at,
        stale=seen.ways.stale,
        steps=[_show_step(step) for step in seen.steps],
        **_show_way(seen),
        may=May(**seen.ways.may),
        hindrances=seen.ways.hindrances,
        by_finding=[FindingCountAnswer(**vars(one)) for one in seen.by_finding],
        pay_list=None if kept is None else PayListAnswer(
            sha256=kept.sha256, size=kept.size, created_at=kept.created_at
        ),
        holds=show_hold_figures(seen.holds),
        job=None if seen.job is None else show_job(seen.job),
        version=month.version,
    )  # fmt: skip


def _show_way(seen: MonthSeen) -> dict[str, Any]:
    """How the policy carries this month, and how far it is."""
    notice = procedure_of(seen.month).notice
    funds = seen.funds
    return {
        "street_first": is_street_first(seen.month),
        "notice_days": notice.days if notice else None,
        "notice_counted": notice.counted if notice else None,
        "line_review": LineReviewCounts(**vars(seen.line_review)),
        "units": seen.units,
        "held": seen.held.people,
        "held_fen": seen.held.fen,
        "funds": FundsAnswer(
            required_fen=funds.required_fen, available_fen=funds.available_fen,
            known=funds.known, is_short=funds.is_short,
            shares=[
                ShareAnswer(
                    source=one.source, source_label=one.source.label,
                    required_fen=one.required_fen, available_fen=one.available_fen,
                )
                for one in funds.shares
            ],
        ),
    }  # fmt: skip


def _show_step(step: MonthStep) -> StepAnswer:
    return StepAnswer(
        step=step.step, step_label=step.step.label, at=step.at, actor_name=step.actor_name,
        note=step.note, people=step.people, total_fen=step.total_fen,
    )  # fmt: skip
