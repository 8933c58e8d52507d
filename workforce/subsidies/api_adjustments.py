"""差额的接口：以前月份多退少补，随本月一并审核。"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

from workforce.rules.masking import mask_id_number
from workforce.subsidies import adjustments
from workforce.subsidies.adjustments import AdjustmentSeen
from workforce.subsidies.line_answers import FindingAnswer, PersonBrief, show_findings
from workforce.subsidies.models import Adjustment
from workforce.subsidies.scope import month_seen
from workforce.subsidies.service import MonthFrozen
from workforce.vocabulary import FindingResult, Outcome
from workforce.web.access import actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.requests import Form, Id, Reason
from workforce.web.responses import Answer, ListOf, ok


class AdjustmentsQuery(ListQuery):
    outcome: Outcome | None = None
    person_id: Id | None = None


class AdjustmentSettlement(Form):
    outcome: Outcome
    reason: Reason


class AdjustmentAnswer(Answer):
    """`before_fen` is what the month had given so far, `after_fen` what it gives now."""

    id: int
    person: PersonBrief
    month: str
    source_month_id: int
    source_line_id: int | None
    employer_name: str
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
    found = await adjustments.list_adjustments(
        actor, month, query.page, outcome=query.outcome, person_id=query.person_id
    )
    return show_list(found, [show_adjustment(one) for one in await _explained(found.items)])


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
    found = await adjustments.find_adjustment(actor, month, _adjustment_id(request))
    [seen] = await _explained([found])
    return ok(show_adjustment(seen))


async def _explained(rows: Sequence[Adjustment]) -> list[AdjustmentSeen]:
    return await adjustments.explained(rows)


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
