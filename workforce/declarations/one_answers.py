"""One declaration as the interface answers it: where it stands, its papers, what may be done."""

from __future__ import annotations

from datetime import date, datetime

from workforce import clock
from workforce.actor import Actor
from workforce.attachments.models import Attachment
from workforce.declarations.answers import RowAnswer, show_row
from workforce.declarations.applied import Applied
from workforce.declarations.deciding import DECIDE
from workforce.declarations.finding import EDITABLE, applied_of, declaration_within
from workforce.declarations.models import Declaration
from workforce.declarations.papers import PaperSeen, papers_of
from workforce.declarations.service import WRITE, promise_of
from workforce.declarations.showing import (
    check_code,
    differences_since,
    rows_declared,
    with_people,
)
from workforce.identity.scope import reaches
from workforce.subsidy_words import DeclarationState
from workforce.web.responses import Answer


class FileAnswer(Answer):
    id: int
    name: str
    size: int
    uploaded_by_name: str
    uploaded_at: datetime


class PaperAnswer(Answer):
    code: str
    label: str
    required: bool
    files: list[FileAnswer]


class DeclarationAnswer(Answer):
    """`people` and `posts` are as declared, before that as registered now; `may` names the buttons.

    `changed_since` counts what the registers say now that is not what was declared.
    """

    id: int
    version: int
    policy_code: str
    policy_title: str
    month: str
    employer_id: int
    employer_name: str
    district_name: str
    state: DeclarationState
    state_label: str
    is_supplement: bool
    late: bool
    late_lapses: bool
    due_on: date
    people: int
    posts: int
    unreported: int
    on_behalf: bool
    behalf_id: int | None
    behalf_reason: str | None
    promise: str
    promised_at: datetime | None
    declared_at: datetime | None
    declared_by_name: str
    decided_at: datetime | None
    decided_by_name: str
    decision_reason: str
    reminded_at: datetime | None
    changed_since: int
    papers: list[PaperAnswer]
    may: dict[str, bool]


class FormAnswer(Answer):
    """The printed form: everybody declared, and a code that tells one declaration from another."""

    declaration: DeclarationAnswer
    check_code: str
    rows: list[RowAnswer]


async def show_one(actor: Actor, declaration_id: int) -> DeclarationAnswer:
    found = await declaration_within(actor, declaration_id)
    applied = await applied_of(actor, found)
    rows = await rows_declared(found)
    papers = await papers_of(found, applied.rule)
    same = (
        "id", "version", "policy_code", "month", "employer_id", "state", "is_supplement",
        "on_behalf", "behalf_id", "promised_at", "declared_at", "declared_by_name", "decided_at",
        "decided_by_name", "decision_reason", "reminded_at",
    )  # fmt: skip
    return DeclarationAnswer(
        policy_title=applied.title, employer_name=found.employer.name,
        district_name=found.district.name, state_label=found.state.label,
        late=found.state in EDITABLE and clock.today() > applied.due_on,
        late_lapses=applied.rule.late == "lapse", due_on=found.due_on or applied.due_on,
        people=len({row["person_id"] for row in rows}), posts=len(rows),
        unreported=sum(row["days_present"] is None for row in rows),
        behalf_reason=found.behalf.reason if found.behalf else None,
        promise=found.promise or promise_of(applied),
        changed_since=len(await differences_since(found)),
        papers=[_paper(one) for one in papers], may=_may(actor, found, applied),
        **{name: getattr(found, name) for name in same},
    )  # fmt: skip


async def show_form(actor: Actor, declaration_id: int) -> FormAnswer:
    found = await declaration_within(actor, declaration_id)
    rows = await with_people(await rows_declared(found))
    return FormAnswer(
        declaration=await show_one(actor, declaration_id), check_code=check_code(found),
        rows=[show_row(row) for row in rows],
    )  # fmt: skip


def _may(actor: Actor, found: Declaration, applied: Applied) -> dict[str, bool]:
    writes = _reaches(actor, found, WRITE)
    decides = _reaches(actor, found, DECIDE)
    declared = found.state is DeclarationState.DECLARED
    editable, over = found.state in EDITABLE, clock.today() > applied.month.last_on
    other = found.declared_by_id != actor.user_id
    late = found.is_supplement or clock.today() > applied.due_on
    lapses = applied.rule.late == "lapse"
    counts = not found.is_supplement or found.restored_at is not None
    return {
        "edit": editable and writes,
        "declare": editable and writes and over,
        "withdraw": declared and writes,
        "send_form": declared and writes and not found.on_behalf,
        "pass": declared and decides and other and (counts or not lapses),
        "return": declared and decides and other,
        "lapse": decides and lapses and late and (editable or (declared and other)),
        "restore": decides
        and found.state is DeclarationState.LAPSED
        and found.decided_by_id != actor.user_id,
        "remind": editable and decides,
        "declare_on_behalf": editable and decides and over,
    }


def _reaches(actor: Actor, found: Declaration, needs: str) -> bool:
    return actor.may(needs) and reaches(actor, found.employer.path, needs=needs)


def _paper(seen: PaperSeen) -> PaperAnswer:
    return PaperAnswer(
        code=seen.paper.code, label=seen.paper.label, required=seen.paper.required,
        files=[show_file(one) for one in seen.files],
    )  # fmt: skip


def show_file(file: Attachment) -> FileAnswer:
    return FileAnswer(**{name: getattr(file, name) for name in FileAnswer.model_fields})
