"""差额的接口：以前月份多退少补，随本月一并审核。"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.rules.masking import mask_id_number
from workforce.subsidies import adjustments
from workforce.subsidies.adjustment_reading import (
    AdjustmentFilter,
    AdjustmentSeen,
    explained,
    find_adjustment,
)
from workforce.subsidies.adjustment_reading import list_adjustments as list_wanted
from workforce.subsidies.forms import FindingCode
from workforce.subsidies.line_answers import FindingAnswer, PersonBrief, show_findings
from workforce.subsidies.scope import month_seen
from workforce.subsidies.service import MonthFrozen
from workforce.vocabulary import FindingResult, Outcome
from workforce.web.access import actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.requests import Form, Id, Month, Reason
from workforce.web.responses import Answer, ListOf, ok

Query = Annotated[str, Field(min_length=1, max_length=100)]


class AdjustmentsQuery(ListQuery):
    outcome: Outcome | None = None
    person_id: Id | None = None
    employer_id: Id | None = None
    payee_id: Id | None = None
    month: Month | None = None
    finding: FindingCode | None = None
    query: Query | None = None

    @property
    def wanted(self) -> AdjustmentFilter:
        return AdjustmentFilter(**self.model_dump(exclude={"limit", "cursor", "sort"}))


class AdjustmentSettlement(Form):
    outcome: Outcome
    reason: Reason


class AdjustmentAnswer(Answer):
    """`before_fen` is what the month had given so far, `after_fen` what it gives now.

    `payee_id` is the organisation it comes from or goes to, none where that is the person.
    """

    id: int
    person: PersonBrief
    month: str
    source_month_id: int
    source_line_id: int | None
    employer_name: str
    payee_id: int | None
    payee_name: str | None
    before_fen: int
    after_fen: int
    difference_fen: int
    proposed_fen: int
    outcome: Outcome
    outcome_label: str
    decided_outcome: Outcome
    settled_by_name: str | None
    settled_at: datetime | None
    settlement_reason: str | None
    findings: list[FindingAnswer]
    changed: list[str]


async def list_adjustments(request: Request, query: AdjustmentsQuery) -> Response:
    """差额列表：以前月份补发和追回"""
    actor = actor_of(request)
    month = await month_seen(actor, _month_id(request))
    found = await list_wanted(actor, month, query.page, query.wanted)
    return show_list(found, [show_adjustment(one) for one in await explained(found.items)])


async def settle_adjustment(request: Request, form: AdjustmentSettlement) -> Response:
    """核定一笔差额"""
    await adjustments.settle_adjustment(
        actor_of(request), _month_id(request), _adjustment_id(request), **form.model_dump()
    )
    return await _one(request)


async def withdraw_adjustment(request: Request) -> Response:
    """撤回差额的核定"""
    await adjustments.withdraw_adjustment(
        actor_of(request), _month_id(request), _adjustment_id(request)
    )
    return await _one(request)


async def _one(request: Request) -> Response:
    actor = actor_of(request)
    month = await month_seen(actor, _month_id(request))
    found = await find_adjustment(actor, month, _adjustment_id(request))
    [seen] = await explained([found])
    return ok(show_adjustment(seen))


def show_adjustment(seen: AdjustmentSeen) -> AdjustmentAnswer:
    row, person = seen.adjustment, seen.adjustment.person
    return AdjustmentAnswer(
        id=row.id,
        person=PersonBrief(
            id=person.id, name=person.name, id_number=mask_id_number(person.id_number)
        ),
        month=row.month,
        source_month_id=row.source_month_id,
        source_line_id=row.source_line_id,
        employer_name=seen.employer_name,
        payee_id=row.payee_id,
        payee_name=seen.payee_name,
        before_fen=row.before_fen,
        after_fen=row.after_fen,
        difference_fen=row.difference_fen,
        proposed_fen=row.proposed_fen,
        outcome=row.outcome,
        outcome_label=row.outcome.label,
        decided_outcome=row.decided_outcome,
        settled_by_name=row.settled_by_name or None,
        settled_at=row.settled_at,
        settlement_reason=row.settlement_reason or None,
        findings=show_findings(
            [one for one in seen.findings if one.result is not FindingResult.MET], seen.facts
        ),
        changed=seen.changed,
    )


def _month_id(request: Request) -> int:
    return int(request.path_params["month_id"])


def _adjustment_id(request: Request) -> int:
    return int(request.path_params["adjustment_id"])


LIST = "/subsidy-months/{month_id:int}/adjustments"
ONE = LIST + "/{adjustment_id:int}"

routes = [
    route("GET", LIST, list_adjustments, needs="subsidies.read",
          query=AdjustmentsQuery, answer=ListOf[AdjustmentAnswer]),
    route("POST", f"{ONE}/settlement", settle_adjustment, needs="subsidies.settle",
          body=AdjustmentSettlement, answer=AdjustmentAnswer, status=200,
          refusals=(MonthFrozen, adjustments.AdjustmentNotOpen,
                    adjustments.AdjustmentAmountUnknown)),
    route("POST", f"{ONE}/settlement-withdrawal", withdraw_adjustment, needs="subsidies.settle",
          answer=AdjustmentAnswer, status=200,
          refusals=(MonthFrozen, adjustments.AdjustmentNotSettled)),
]  # fmt: skip
