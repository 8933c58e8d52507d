"""审计：一条记录的经过；全部办理记录（审计员）。"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.audit.words import ACTIONS, label_of
from workforce.errors import Missing
from workforce.identity import history
from workforce.vocabulary import AuditOutcome
from workforce.web.access import SIGNED_IN, actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.requests import Id
from workforce.web.responses import Answer, ListOf, ok

Kind = Annotated[str, Field(pattern=r"^[a-z_]{2,40}$", examples=["person"])]


class HistoryQuery(ListQuery):
    kind: Kind
    id: Id


class EventQuery(ListQuery):
    action: str | None = Field(None, max_length=80, description="动作，可只给开头，如 people.")
    actor: str | None = Field(None, max_length=100, description="办理人姓名")
    outcome: AuditOutcome | None = None
    from_: date | None = Field(None, alias="from", description="起始日期")
    to: date | None = Field(None, description="截止日期（含）")


class EventAnswer(Answer):
    id: int
    at: datetime
    actor_name: str
    action: str
    action_label: str
    kind: str
    subject_id: int | None
    outcome: AuditOutcome
    outcome_label: str
    reason: str
    address: str
    request_id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


class ActionBrief(Answer):
    code: str
    label: str


class ActionsAnswer(Answer):
    items: list[ActionBrief]


async def read_history(request: Request, query: HistoryQuery) -> Response:
    """一条记录的经过"""
    rows = await history.history_of(actor_of(request), query.kind, query.id, query.page)
    return show_list(rows, [show_event(event) for event in rows.items])


async def list_events(request: Request, query: EventQuery) -> Response:
    """办理记录与被拒绝的访问"""
    rows = await history.list_events(
        actor_of(request), query.page, action=query.action, actor_name=query.actor,
        outcome=query.outcome, since=query.from_, until=query.to,
    )  # fmt: skip
    return show_list(rows, [show_event(event) for event in rows.items])


async def list_actions(request: Request) -> Response:
    """可记录的动作"""
    items = [ActionBrief(code=code, label=label) for code, label in ACTIONS.items()]
    return ok(ActionsAnswer(items=items))


def show_event(event: Any) -> EventAnswer:
    return EventAnswer(
        id=event.id, at=event.at, actor_name=event.actor_name, action=event.action,
        action_label=label_of(event.action), kind=event.kind, subject_id=event.subject_id,
        outcome=event.outcome, outcome_label=event.outcome.label, reason=event.reason,
        address=event.address, request_id=event.request_id, before=event.before,
        after=event.after,
    )  # fmt: skip


routes = [
    route("GET", "/history", read_history, needs=SIGNED_IN, query=HistoryQuery,
          answer=ListOf[EventAnswer], refusals=(Missing,)),
    route("GET", "/audit-events", list_events, needs="audit.read", query=EventQuery,
          answer=ListOf[EventAnswer]),
    route("GET", "/audit-actions", list_actions, needs="audit.read", answer=ActionsAnswer),
]  # fmt: skip
