"""暂缓的表单与答复。"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field, model_validator

from workforce.actor import Actor
from workforce.rules.hold_sentences import OBJECT, ground_of, objection_of
from workforce.rules.masking import mask_id_number
from workforce.subsidies.hold_deciding import DECIDABLE, ChosenHolds, is_checker, is_own
from workforce.subsidies.hold_reading import HoldFigures, HoldSeen, Reach
from workforce.subsidies.models import SubsidyLine
from workforce.subsidies.scope import may_on
from workforce.subsidy_words import HoldKind, HoldState, MonthState
from workforce.vocabulary import Outcome
from workforce.web.lists import ListQuery
from workforce.web.requests import Count, Form, Id, Reason
from workforce.web.responses import Answer


class HoldsQuery(ListQuery):
    month_id: Id | None = None
    kind: HoldKind | None = None
    state: HoldState | None = None
    employer_id: Id | None = None
    person_id: Id | None = None
    query: Annotated[str, Field(min_length=1, max_length=100)] | None = None

    @property
    def reach(self) -> Reach:
        return Reach(**self.model_dump(exclude={"limit", "cursor", "sort"}))


class OpenHolds(Form):
    """Every open one of a kind or an employer; `count` is how many the page showed."""

    kind: HoldKind | None = None
    employer_id: Id | None = None
    count: Count


class HoldDecision(Form):
    """One of the two: the holds by id, or every open one of a filter with its count."""

    hold_ids: Annotated[list[Id], Field(min_length=1, max_length=2000)] | None = None
    filter: OpenHolds | None = None
    decision: HoldState
    reason: Reason

    @model_validator(mode="after")
    def _one_way(self) -> HoldDecision:
        if (self.hold_ids is None) == (self.filter is None):
            raise ValueError("请选择事项，或按条件选择，两者取其一")
        return self

    @property
    def chosen(self) -> ChosenHolds:
        if self.filter is not None:
            return ChosenHolds(**self.filter.model_dump())
        return ChosenHolds(hold_ids=tuple(self.hold_ids or ()))


class HoldOpening(Form):
    """The reason is for the offices; the person is told only that something is being looked at."""

    reason: Reason


class HoldOpened(Answer):
    id: int
    kind: HoldKind
    state: HoldState


class HoldUndoing(Form):
    hold_ids: Annotated[list[Id], Field(min_length=1, max_length=200)]
    reason: Reason


class HoldsDecided(Answer):
    decided: int


class HoldKindCount(Answer):
    kind: HoldKind
    label: str
    people: int


class HoldFiguresAnswer(Answer):
    """`held` and `held_fen`：核查未了或不予发放、因而不付的人和钱；`denied` 为其中不予发放的。

    `warned`：只作提示、不暂缓的人数。`back` 和 `back_fen`：被留住的补发，有几人、多少钱。
    """

    held: int
    held_fen: int
    denied: int
    denied_fen: int
    open: int
    warned: int
    back: int
    back_fen: int
    kinds: list[HoldKindCount]


class HoldBody(Answer):
    id: int
    name: str


class HeldPerson(HoldBody):
    id_number: str


class HoldBrief(Answer):
    """A hold as its line tells it.

    `unit_id` 是账户有变的收款单位，看得到它的才有；`objection_id` 是所等的异议。
    """

    id: int
    kind: HoldKind
    kind_label: str
    state: HoldState
    state_label: str
    told: list[str]
    unit_id: int | None
    objection_id: int | None
    basis: str
    what_to_do: str
    decided_by_name: str | None
    decided_at: datetime | None
    decision_reason: str | None
    remedy: str | None
    opened_at: datetime


class HeldBackPay(Answer):
    """Back pay that waits too: how much, and the later month that found it."""

    amount_fen: int
    month_id: int
    month: str


class HoldAnswer(HoldBrief):
    """Without a line, or where the line is refused, what waits is back pay."""

    month_id: int
    month: str
    month_state: MonthState
    policy_title: str
    line_id: int | None
    person: HeldPerson
    employer: HoldBody
    outcome: Outcome | None
    amount_fen: int
    back: list[HeldBackPay]
    may_decide: bool
    may_undo: bool


def show_hold_figures(held: HoldFigures) -> HoldFiguresAnswer:
    return HoldFiguresAnswer(
        held=held.held, held_fen=held.held_fen, denied=held.denied, denied_fen=held.denied_fen,
        open=held.open, warned=held.warned,
        back=held.back, back_fen=held.back_fen,
        kinds=[
            HoldKindCount(kind=one.kind, label=one.kind.label, people=one.people)
            for one in held.kinds
        ],
    )  # fmt: skip


def show_hold_brief(seen: HoldSeen) -> HoldBrief:
    return HoldBrief(**_brief(seen))


def show_hold(actor: Actor, seen: HoldSeen) -> HoldAnswer:
    hold, month, line, person = seen.hold, seen.month, seen.line, seen.hold.person
    place = seen.employer or month.district
    may = (
        hold.kind in DECIDABLE
        and not is_own(actor, hold)
        and may_on(actor, month, "vetting.decide")
        and not is_checker(actor, month)
    )
    decided = hold.state in (HoldState.RELEASED, HoldState.DENIED)
    return HoldAnswer(
        **_brief(seen),
        month_id=month.id,
        month=month.month,
        month_state=month.state,
        policy_title=month.policy.title,
        line_id=line.id if line else None,
        person=HeldPerson(
            id=person.id, name=person.name, id_number=mask_id_number(person.id_number)
        ),
        employer=HoldBody(id=place.id, name=place.name),
        outcome=line.outcome if line else None,
        amount_fen=_at_stake(line),
        back=[
            HeldBackPay(amount_fen=one.fen, month_id=one.found_in.id, month=one.found_in.month)
            for one in seen.back
        ],
        may_decide=may and hold.state is HoldState.OPEN,
        may_undo=may and decided,
    )  # fmt: skip


def _at_stake(line: SubsidyLine | None) -> int:
    if line is None or line.outcome is Outcome.REFUSE:
        return 0
    return int(line.amount_fen or line.proposed_fen)


def _brief(seen: HoldSeen) -> dict[str, object]:
    hold, ground = seen.hold, ground_of(seen.hold.kind, seen.hold.evidence)
    return {
        "id": hold.id,
        "kind": hold.kind,
        "kind_label": hold.kind.label,
        "state": hold.state,
        "state_label": hold.state.label,
        "told": seen.told,
        "unit_id": seen.unit_id,
        "objection_id": objection_of(hold.evidence),
        "basis": ground.basis,
        "what_to_do": ground.what_to_do,
        "decided_by_name": hold.decided_by_name or None,
        "decided_at": hold.decided_at,
        "decision_reason": hold.decision_reason or None,
        "remedy": OBJECT if hold.state is HoldState.DENIED else None,
        "opened_at": hold.created_at,
    }
