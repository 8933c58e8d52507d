"""Drafts, their differences and their simulations as the interface answers them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from workforce.actor import Actor
from workforce.drafting.fitting import EDITABLE, OPEN, to_change
from workforce.drafting.models import PolicyDraft, Simulation
from workforce.drafting.scope import may_on
from workforce.drafting.service import has_drafted
from workforce.rules.subsidies.checking import notes_on
from workforce.rules.subsidies.comparing import Change, LinePair
from workforce.rules.subsidies.explaining_input import Problem
from workforce.rules.subsidies.loading import check_policy
from workforce.subsidies.answers import Named
from workforce.subsidies.models import PolicyRelease
from workforce.subsidy_words import DraftState
from workforce.web.responses import Answer


class ProblemAnswer(Answer):
    pointer: str
    message: str
    line: int | None


class ProblemsAnswer(Answer):
    """`notes`：不是错误、但起草的人应当知道的。"""

    items: list[ProblemAnswer]
    notes: list[str]


class DraftBrief(Answer):
    id: int
    code: str
    title: str
    district: Named
    state: DraftState
    state_label: str
    effective_from: str | None
    written_by_name: str
    updated_at: datetime
    version: int


class FindingSum(Answer):
    code: str
    label: str
    count: int


class TotalsAnswer(Answer):
    people: int
    pay: int
    refuse: int
    review: int
    pay_total_fen: int
    by_finding: list[FindingSum]


class MovesAnswer(Answer):
    newly_paid: int
    no_longer_paid: int
    more: int
    less: int
    other: int


class ComparedAnswer(Answer):
    """What the draft comes to in a month, beside the version in force; nobody's name."""

    month: str
    draft: TotalsAnswer
    current: TotalsAnswer | None
    moves: MovesAnswer


class SimulationAnswer(Answer):
    id: int
    month: str
    draft_version: int
    job_id: int | None
    totals: ComparedAnswer | None
    created_at: datetime
    finished_at: datetime | None


class DraftMay(Answer):
    edit: bool
    submit: bool
    approve: bool
    withdraw: bool
    simulate: bool


class DraftAnswer(DraftBrief):
    """`to_change`：正文里还是别处的、提交之前须改成本区的内容。"""

    text: str
    problems: list[ProblemAnswer]
    notes: list[str]
    to_change: list[ProblemAnswer]
    reaches_back: bool
    submitted_at: datetime | None
    decided_at: datetime | None
    decided_by_name: str
    decision_reason: str
    simulations: list[SimulationAnswer]
    may: DraftMay


class FieldChange(Answer):
    field: str
    before: str
    after: str


class ChangeAnswer(Answer):
    kind: str
    part: str
    label: str
    fields: list[FieldChange]


class LineAnswer(Answer):
    old_number: int | None
    old: str
    new_number: int | None
    new: str
    differs: bool


class DifferenceAnswer(Answer):
    """`changes` is left empty while the text has mistakes: then only the lines can be compared."""

    base: str
    changes: list[ChangeAnswer]
    lines: list[LineAnswer]


class ReleaseAnswer(Answer):
    id: int
    title: str
    version: str
    sha256: str
    effective_from: str
    approved_by_name: str
    approved_at: datetime


def show_checked(text: str) -> ProblemsAnswer:
    """Everything wrong with a text, or what to know about one that is sound."""
    policy, problems = check_policy(text.encode())
    notes = [] if policy is None else notes_on(policy)
    return ProblemsAnswer(items=show_problems(problems), notes=notes)


def show_problems(problems: Sequence[Problem]) -> list[ProblemAnswer]:
    return [ProblemAnswer(pointer=p.pointer, message=p.message, line=p.line) for p in problems]


def show_brief(draft: PolicyDraft) -> DraftBrief:
    return DraftBrief(**_brief(draft))


async def show_draft(actor: Actor, draft: PolicyDraft, *, today: str) -> DraftAnswer:
    """`today` is the current month; a draft that takes effect before it reaches back."""
    checked, foreign = show_checked(draft.text), to_change(draft)
    runs = await Simulation.filter(draft_id=draft.id).order_by("-id").limit(20)
    return DraftAnswer(
        **_brief(draft),
        text=draft.text,
        problems=checked.items,
        notes=checked.notes,
        to_change=show_problems(foreign),
        reaches_back=draft.effective_from is not None and draft.effective_from < today,
        submitted_at=draft.submitted_at,
        decided_at=draft.decided_at,
        decided_by_name=draft.decided_by_name,
        decision_reason=draft.decision_reason,
        simulations=[show_simulation(one) for one in runs],
        may=await _may(actor, draft, sound=not checked.items, own=not foreign),
    )


def show_simulation(one: Simulation) -> SimulationAnswer:
    totals = None if one.totals is None else ComparedAnswer.model_validate(one.totals)
    return SimulationAnswer(
        id=one.id, month=one.month, draft_version=one.draft_version, job_id=one.job_id,
        totals=totals, created_at=one.created_at, finished_at=one.finished_at,
    )  # fmt: skip


def show_difference(
    base: str, changes: Sequence[Change], lines: Sequence[LinePair]
) -> DifferenceAnswer:
    return DifferenceAnswer(
        base=base,
        changes=[
            ChangeAnswer(
                kind=one.kind.value, part=one.part, label=one.label,
                fields=[FieldChange(field=f, before=b, after=a) for f, b, a in one.fields],
            )
            for one in changes
        ],
        lines=[
            LineAnswer(old_number=one.old_number, old=one.old, new_number=one.new_number,
                       new=one.new, differs=one.differs)
            for one in lines
        ],
    )  # fmt: skip


def show_release(release: PolicyRelease) -> ReleaseAnswer:
    return ReleaseAnswer(
        id=release.id, title=release.policy.title, version=release.policy.version,
        sha256=release.policy.sha256, effective_from=release.effective_from,
        approved_by_name=release.approved_by_name, approved_at=release.approved_at,
    )  # fmt: skip


def _brief(draft: PolicyDraft) -> dict[str, object]:
    return {
        "id": draft.id, "code": draft.code, "title": draft.title,
        "district": Named(id=draft.district.id, name=draft.district.name),
        "state": draft.state, "state_label": draft.state.label,
        "effective_from": draft.effective_from, "written_by_name": draft.written_by_name,
        "updated_at": draft.updated_at, "version": draft.version,
    }  # fmt: skip


async def _may(actor: Actor, draft: PolicyDraft, *, sound: bool, own: bool) -> DraftMay:
    writes = may_on(actor, draft, "policies.draft")
    ready = sound and own and draft.effective_from is not None
    waits = draft.state is DraftState.SUBMITTED and may_on(actor, draft, "policies.approve")
    return DraftMay(
        edit=writes and draft.state in EDITABLE,
        submit=writes and ready and draft.state in EDITABLE,
        approve=waits and not await has_drafted(actor, draft),
        withdraw=writes and draft.state in OPEN,
        simulate=writes and sound and own and draft.state is not DraftState.WITHDRAWN,
    )
