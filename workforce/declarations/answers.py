"""Declarations as the interface answers them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from workforce.declarations.applied import Applied
from workforce.declarations.expected import Expected
from workforce.declarations.showing import Changed, Changes, Declared, Overview
from workforce.rules.masking import mask_id_number
from workforce.subsidy_words import ChangeKind, DeclarationState
from workforce.vocabulary import LeaveKind, Post, ServiceType
from workforce.web.responses import Answer


class PolicyChoice(Answer):
    code: str
    title: str


class StateCount(Answer):
    state: DeclarationState
    label: str
    employers: int


class OverviewAnswer(Answer):
    """`policy` is null when no policy asks the employers of the district to declare."""

    month: str
    policy: PolicyChoice | None
    choices: list[PolicyChoice]
    due_on: date | None
    due_assumed: str
    late_lapses: bool
    employers: int
    people: int
    late: int
    counts: list[StateCount]


class ExpectedAnswer(Answer):
    """One employer of the month, by its id; `declaration_id` is null while nobody opened one."""

    id: int
    declaration_id: int | None
    employer_name: str
    street_name: str | None
    people: int
    state: DeclarationState
    state_label: str
    is_supplement: bool
    on_behalf: bool
    late: bool
    has_form: bool
    due_on: date
    declared_at: datetime | None
    declared_by_name: str
    decided_at: datetime | None
    decided_by_name: str
    decision_reason: str
    reminded_at: datetime | None


class RowAnswer(Answer):
    """One post of the month, by its id; figures are null while no attendance is reported."""

    id: int
    person_id: int
    name: str
    id_number: str
    employment_id: int
    post_label: str
    service_type_label: str
    started_on: date
    ended_on: date | None
    days_due: int | None
    days_present: int | None
    leave_days: int | None
    leave_kind_label: str | None
    service_orders: int | None
    insured: bool | None


class ChangeAnswer(Answer):
    id: str
    person_id: int
    name: str
    id_number: str
    employment_id: int
    kind: ChangeKind
    kind_label: str
    sentence: str


class ChangeCount(Answer):
    kind: ChangeKind
    label: str
    count: int


class ChangesAnswer(Answer):
    against: str
    counts: list[ChangeCount]
    items: list[ChangeAnswer]
    next: str | None
    total: int


class DecidedAnswer(Answer):
    """`left` counts what could not be decided, by the refusal's code; `sentences` say why."""

    decided: int
    left: dict[str, int]
    sentences: list[str]


class RemindedAnswer(Answer):
    reminded: int
    already: int
    unreachable: list[str]


class BehalfAnswer(Answer):
    id: int
    month: str
    employers: int
    reason: str


def show_overview(month: str, seen: Overview) -> OverviewAnswer:
    applied = seen.applied
    return OverviewAnswer(
        month=month,
        policy=None if applied is None else _choice(applied),
        choices=[_choice(one) for one in seen.choices],
        due_on=None if applied is None else applied.due_on,
        due_assumed="" if applied is None else applied.deadline.assumed,
        late_lapses=applied is not None and applied.rule.late == "lapse",
        employers=len(seen.rows),
        people=sum(row.people for row in seen.rows),
        late=sum(row.is_late for row in seen.rows),
        counts=[
            StateCount(state=state, label=state.label, employers=count)
            for state, count in seen.counts.items()
        ],
    )


def show_expected(row: Expected) -> ExpectedAnswer:
    same = (
        "people", "state", "is_supplement", "on_behalf", "has_form", "due_on",
        "declared_at", "declared_by_name", "decided_at", "decided_by_name", "decision_reason",
        "reminded_at",
    )  # fmt: skip
    return ExpectedAnswer(
        id=row.employer_id, declaration_id=row.id, employer_name=row.employer,
        street_name=row.street, state_label=row.state.label,
        late=row.is_late, **{name: getattr(row, name) for name in same},
    )  # fmt: skip


def show_row(seen: Declared) -> RowAnswer:
    row: dict[str, Any] = seen.row
    same = (
        "person_id", "employment_id", "started_on", "ended_on", "days_due", "days_present",
        "leave_days", "service_orders", "insured",
    )  # fmt: skip
    return RowAnswer(
        id=row["employment_id"],
        name=seen.person.name, id_number=mask_id_number(seen.person.id_number),
        post_label=Post(row["post"]).label,
        service_type_label=ServiceType(row["service_type"]).label,
        leave_kind_label=LeaveKind(row["leave_kind"]).label if row["leave_kind"] else None,
        **{name: row[name] for name in same},
    )  # fmt: skip


def show_changes(seen: Changes) -> ChangesAnswer:
    return ChangesAnswer(
        against=seen.against,
        counts=[
            ChangeCount(kind=kind, label=kind.label, count=count)
            for kind, count in seen.counts.items()
        ],
        items=[_change(one) for one in seen.found.items],
        next=seen.found.next,
        total=seen.found.total,
    )


def _change(one: Changed) -> ChangeAnswer:
    found = one.difference
    return ChangeAnswer(
        id=f"{found.kind.value}-{found.employment_id}",
        person_id=found.person_id, name=one.person.name,
        id_number=mask_id_number(one.person.id_number), employment_id=found.employment_id,
        kind=found.kind, kind_label=found.kind.label, sentence=found.sentence,
    )  # fmt: skip


def _choice(applied: Applied) -> PolicyChoice:
    return PolicyChoice(code=applied.code, title=applied.title)
