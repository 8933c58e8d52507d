"""单位预审的接口。"""

from __future__ import annotations

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.rules.masking import mask_id_number
from workforce.subsidies.precheck import Checked, PreCheck, pre_check
from workforce.vocabulary import Outcome
from workforce.web.access import actor_of, route
from workforce.web.lists import ListQuery
from workforce.web.responses import Answer, ok


class PreCheckQuery(ListQuery):
    outcome: Outcome | None = None
    missing: bool | None = Field(None, description="缺考勤、账户或证书登记的")


class ReasonAnswer(Answer):
    label: str
    message: str
    what_to_do: str
    clause: str


class CheckedAnswer(Answer):
    """`counted_elsewhere`: a post at another employer is the one that counts for the month."""

    id: int
    person_id: int
    name: str
    id_number: str
    outcome: Outcome
    outcome_label: str
    amount_fen: int
    counted_elsewhere: bool
    reasons: list[ReasonAnswer]
    missing: list[str]


class OutcomeCount(Answer):
    outcome: Outcome
    label: str
    people: int


class MissingCount(Answer):
    label: str
    people: int


class PreCheckAnswer(Answer):
    """What a computation would decide with today's registers; nothing of it is stored."""

    counts: list[OutcomeCount]
    expected_fen: int
    missing: list[MissingCount]
    items: list[CheckedAnswer]
    next: str | None
    total: int


async def get_pre_check(request: Request, query: PreCheckQuery) -> Response:
    """单位预审：本单位人员谁预计发放、谁不符合、谁待核定，还缺什么"""
    seen = await pre_check(
        actor_of(request), int(request.path_params["declaration_id"]), query.page,
        outcome=query.outcome, missing=query.missing,
    )  # fmt: skip
    return ok(_show(seen))


def _show(seen: PreCheck) -> PreCheckAnswer:
    return PreCheckAnswer(
        counts=[
            OutcomeCount(outcome=one, label=one.label, people=count)
            for one, count in seen.counts.items()
        ],
        expected_fen=seen.expected_fen,
        missing=[MissingCount(label=label, people=count) for label, count in seen.missing.items()],
        items=[_show_one(one) for one in seen.found.items],
        next=seen.found.next,
        total=seen.found.total,
    )


def _show_one(one: Checked) -> CheckedAnswer:
    return CheckedAnswer(
        id=one.person.id,
        person_id=one.person.id, name=one.person.name,
        id_number=mask_id_number(one.person.id_number), outcome=one.outcome,
        outcome_label=one.outcome.label, amount_fen=one.amount_fen,
        counted_elsewhere=one.counted_elsewhere, missing=list(one.missing),
        reasons=[
            ReasonAnswer(
                label=reason.label, message=reason.message, what_to_do=reason.what_to_do,
                clause=reason.clause,
            )
            for reason in one.reasons
        ],
    )  # fmt: skip


routes = [
    route("GET", "/declarations/{declaration_id:int}/pre-check", get_pre_check,
          needs="declarations.read", query=PreCheckQuery, answer=PreCheckAnswer),
]  # fmt: skip
