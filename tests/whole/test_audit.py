"""Every change is recorded: in the code of every verb, and by what every route leaves behind."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.asking import Asker
from tests.test_architecture import FILES, ROOT, calls, name_of, tree_of
from tests.whole.stage import Stage, make_actor
from tests.whole.walking import DONE, ROLES, Shape, asked, rows
from workforce.actor import Actor
from workforce.audit import recording
from workforce.audit.models import AuditEvent
from workforce.audit.words import ACTIONS
from workforce.vocabulary import AuditOutcome, Role

# Verbs that keep the machine going and decide nothing about anybody. Each with what it does.
SILENT = {
    "identity.attempts.count_failure": "a wrong attempt: its refusal is the event",
    "identity.idempotency.answer_once": "keeps an answer; what is answered records itself",
    "identity.idempotency.forget_old_answers": "housekeeping",
    "identity.regions.load_regions": "the table of divisions, the same everywhere",
    "identity.sessions.forget_old_refresh_tokens": "housekeeping",
    "intake.applying.note_failed_row": "a finding of a batch, kept on it",
    "intake.applying.store_chunk": "rows nobody sees before they are published, with an event each",
    "intake.checking.conclude_check": "what reading a file found, kept on the batch",
    "intake.checking.conclude_unreadable": "what reading a file found, kept on the batch",
    "intake.checking.note_check": "what reading a file found, kept on the batch",
    "intake.undoing.conclude_undo": "the clearing after an undoing that was recorded",
    "intake.visibility._remove_affiliations": "rows nobody sees any more",
    "intake.visibility._remove_some": "rows nobody sees any more",
    "jobs.queue.claim": "a lease", "jobs.queue.complete": "a lease",
    "jobs.queue.enqueue": "the job is its own record: who asked, when, for what",
    "jobs.queue.fail": "a lease", "jobs.queue.release": "a lease", "jobs.queue.stop": "a lease",
    "paperwork.keeping._forget": "housekeeping",
    "paperwork.keeping.begin": "an archive nobody sees before it is whole",
    "paperwork.keeping.add_part": "a piece of an archive nobody sees before it is whole",
    "reports.exporting._forget": "housekeeping",
    "subsidies.computing._begin": "a run nobody sees before it is the month's",
    "subsidies.computing._finish": "a run nobody sees before it is the month's",
    "drafting.simulating._finish": "totals of nobody; asking for them was recorded",
    "subsidies.adjusting._version": "the text of a policy, known by its hash",
    "subsidies.computing._write_adjustments": "a run nobody sees before it is the month's",
    "subsidies.computing._write": "a run nobody sees before it is the month's",
    "subsidies.service._clear_some": "lines of a run that was replaced",
    "subsidies.holding._recheck": "what is found is kept as holds, each with its evidence",
    "subsidies.service._confirm": "nothing came out differently",
}  # fmt: skip
# Routes that change nothing anybody decided.
UNRECORDED = {
    "POST /policy-text-checks": "looks at a text and changes nothing",
    "POST /payment-previews": "looks at what a batch would be and changes nothing",
    "POST /payment-batches/{payment_batch_id:int}/answer-checks": "looks at a file",
    "POST /subsidy-months/{month_id:int}/insurance-checks": "looks at a sheet, changes nothing",
    "POST /subsidy-months/{month_id:int}/insurance-workbooks": "marks a sheet, changes nothing",
    "POST /training-classes/{class_id:int}/roster-checks": "looks at a sheet and changes nothing",
    "POST /training-classes/{class_id:int}/roster-workbooks": "marks a sheet and changes nothing",
    "POST /subsidy-months/{month_id:int}/computation": "asks for a job; its end is the event",
}
# Kinds whose events are for the auditor; their pages show no history of their own.
WITHOUT_HISTORY = {"attachment", "job", "notice", "saved_filter", "session"}
# The record is gone; its event is for the auditor.
DELETING = {"POST /training-classes/{class_id:int}/enrolments/{enrolment_id:int}/withdrawal"}
Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions() -> dict[str, tuple[Path, Function]]:
    found = {}
    for file in FILES:
        module = ".".join(file.relative_to(ROOT).with_suffix("").parts)
        for node in ast.walk(tree_of(file)):
            if isinstance(node, Function):
                found[f"{module}.{node.name}"] = (file, node)
    return found


def imported(file: Path) -> dict[str, str]:
    """What a name in this file stands for: `service` → `workforce.intake.service`."""
    found = {}
    for node in ast.walk(tree_of(file)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("workforce"):
            for alias in node.names:
                found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return found


def called_by(name: str, known: dict[str, tuple[Path, Function]]) -> Iterator[str]:
    """The product's functions a function calls, by their full names."""
    file, node = known[name]
    names, module = imported(file), name.rpartition(".")[0]
    for call in calls(node):
        head, _, rest = name_of(call).partition(".")
        full = f"{names[head]}.{rest}".rstrip(".") if head in names else f"{module}.{head}"
        yield full
        # Handed over to be called: `lambda: save(…)`, `conclude=finish`.
        yield from (f"{module}.{arg.id}" for arg in call.args if isinstance(arg, ast.Name))


RECORDERS = {
    f"workforce.audit.{place}{name}"
    for place in ("", "recording.")
    for name in ("record", "record_many", "record_denial")
}


def records(name: str, known: dict[str, tuple[Path, Function]], seen: set[str]) -> bool:
    """Whether a function writes an event, itself or in what it calls."""
    if name in RECORDERS:
        return True
    if name in seen or name not in known:
        return False
    seen.add(name)
    return any(records(one, known, seen) for one in called_by(name, known))


def verbs(known: dict[str, tuple[Path, Function]]) -> list[str]:
    return sorted(
        name
        for name, (_, node) in known.items()
        if "verb" in {ast.unparse(one).partition("(")[0] for one in node.decorator_list}
    )


def silent_verbs(known: dict[str, tuple[Path, Function]]) -> set[str]:
    """Without the benchmarks: they fill a scratch database nobody keeps."""
    return {
        name
        for name in verbs(known)
        if ".commands.bench" not in name and not records(name, known, set())
    }


def test_every_verb_writes_an_event() -> None:
    known = functions()

    assert len(verbs(known)) > 100
    assert silent_verbs(known) == {f"workforce.{name}" for name in SILENT}


def test_a_verb_that_forgets_its_event_is_found() -> None:
    """The broken twin: the same verb without its call of `record`."""
    known = functions()
    file, node = known["workforce.training.classes.cancel_class"]
    text = ast.unparse(node).replace("await record(", "await forget(")
    assert "forget" in text
    known["workforce.training.classes.cancel_class"] = (file, ast.parse(text).body[0])  # type: ignore[assignment]

    assert "workforce.training.classes.cancel_class" in silent_verbs(known)


def doer(row: dict[Role, str]) -> Role:
    return next(role for role in ROLES if row[role][0] == DONE)


def writing() -> list[tuple[Shape, Role]]:
    return [(s, doer(row)) for s, row in rows() if s.operation.method != "GET"]


async def left_behind(ask: Asker, stage: Stage, shape: Shape, role: Role) -> list[AuditEvent]:
    last = await AuditEvent.all().order_by("-id").first()
    answer = await asked(ask, stage, shape, role, "own")
    assert answer.status_code < 300, (shape.name, answer.text)
    return await AuditEvent.filter(id__gt=last.id if last else 0).order_by("id")


async def unrecorded(ask: Asker, stage: Stage) -> tuple[set[str], list[AuditEvent]]:
    """The routes that wrote and left no event of the one who asked, and the events of the rest."""
    found, every = set(), []
    for shape, role in writing():
        events = await left_behind(ask, stage, shape, role)
        done = [one for one in events if one.outcome is AuditOutcome.DONE and one.actor_id]
        if not done:
            found.add(shape.name)
        every += done
    return found, every


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_every_route_that_writes_says_who_and_what(ask: Asker, stage: Stage) -> None:
    found, events = await unrecorded(ask, stage)

    print(f"{len(writing())} routes that write, {len(events)} events")
    assert found == set(UNRECORDED)
    assert {one.action for one in events} - set(ACTIONS) == set()
    assert all(one.actor_name and one.at and one.kind for one in events)


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_route_that_leaves_no_trace_is_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broken twin: events are written nowhere."""
    monkeypatch.setattr(recording, "_INSERT", 'DELETE FROM "audit_event" WHERE 0 = ?' + " + ?" * 12)
    shape, role = next(one for one in writing() if one[0].name == "PATCH /people/{person_id:int}")

    assert await left_behind(ask, stage, shape, role) == []


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_the_history_of_a_changed_record_says_who_when_before_and_after(
    ask: Asker, stage: Stage
) -> None:
    """To somebody of the place who may see the record, and to nobody of the next district."""
    outsider = await make_actor(stage.other, Role.DISTRICT_OFFICER)
    unread, seen_next_door, changes = {}, {}, 0
    for shape, role in writing():
        for event in await left_behind(ask, stage, shape, role):
            if event.kind in WITHOUT_HISTORY or shape.name in DELETING:
                continue
            if event.outcome is AuditOutcome.DENIED:
                continue
            shown = await shown_to(ask, stage, event, role)
            if shown is None:
                unread[event.kind] = shape.name
            elif shape.operation.method == "PATCH":
                changes += 1
                assert shown["actor_name"] and shown["at"], shape.name
                assert shown["before"] and shown["after"], shape.name
                assert shown["before"] != shown["after"], shape.name
            if await history(ask, outsider, event):
                seen_next_door[event.kind] = shape.name
    assert changes >= 10
    assert unread == {}
    assert seen_next_door == {}


async def shown_to(
    ask: Asker, stage: Stage, event: AuditEvent, role: Role
) -> dict[str, Any] | None:
    """The event as somebody of the place reads it: who did it, an officer, an administrator."""
    for reader in (role, Role.DISTRICT_OFFICER, Role.SYSTEM_ADMINISTRATOR):
        for one in await history(ask, stage.actors[reader], event):
            if one["id"] == event.id:
                return one
    return None


async def history(ask: Asker, actor: Actor, event: AuditEvent) -> list[dict[str, Any]]:
    query = {"kind": event.kind, "id": event.subject_id}
    answer = await ask("GET", "/history", actor, params=query)
    return answer.json().get("items", []) if answer.status_code == 200 else []
