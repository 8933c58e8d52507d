"""Changes to records that were there before the import: staged, made at publication, taken back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record_many
from workforce.crypto.fields import open_sealed, seal
from workforce.database import dialect, execute, execute_many, insert_many, read_all
from workforce.intake.batches import Change
from workforce.intake.roster_storing import sealed_with_index
from workforce.rules.masking import mask_account, mask_phone
from workforce.rules.rows.roster import PAST_DAYS

_MASKS = {"phone": mask_phone, "bank_account": mask_account}
_COLUMNS = ("batch_id", "row", "kind", "subject_id", "version", "before", "after", "made")
KINDS = ("person", "employment", "attendance")


@dataclass(frozen=True)
class Effect:
    id: int
    row: int
    kind: str
    subject_id: int
    version: int
    before: dict[str, Any]
    after: dict[str, Any]


@dataclass(frozen=True)
class Prepared:
    """A change with all that takes time done before the publication begins."""

    effect: Effect
    columns: dict[str, Any]
    before: dict[str, Any]
    after: dict[str, Any]


async def stage(batch_id: int, changes: Iterable[Change]) -> None:
    """Inside the chunk's verb."""
    await insert_many(
        "import_effect",
        _COLUMNS,
        [
            (
                batch_id, change.row, change.kind, change.subject_id, change.version,
                _sealed("before", change.before), _sealed("after", change.after), False,
            )
            for change in changes
        ],
    )  # fmt: skip


async def effects_of(batch_id: int, *, made: bool) -> list[Effect]:
    rows = await read_all(
        "SELECT id, row, kind, subject_id, version, before, after FROM import_effect"
        " WHERE batch_id = ? AND made = ? ORDER BY id",
        [batch_id, made],
    )
    return [
        Effect(
            row["id"],
            row["row"],
            row["kind"],
            row["subject_id"],
            row["version"],
            _opened("before", row["before"]),
            _opened("after", row["after"]),
        )
        for row in rows
    ]


async def prepared_for(batch_id: int) -> list[Prepared]:
    """The staged changes, sealed and masked already."""
    staged = await effects_of(batch_id, made=False)
    return [
        Prepared(e, _columns(e.kind, e.after), masked(e.before), masked(e.after)) for e in staged
    ]


async def make(actor: Actor, batch_id: int, prepared: Sequence[Prepared]) -> list[int]:
    """Make the staged changes. Those whose record was changed meanwhile are left: their rows."""
    left: list[int] = []
    for kind in KINDS:
        of_kind = [change for change in prepared if change.effect.kind == kind]
        if not of_kind:
            continue
        fresh = await _claim_unmoved(batch_id, kind)
        left += [change.effect.row for change in of_kind if change.effect.id not in fresh]
        made = [change for change in of_kind if change.effect.id in fresh]
        await _write(kind, [(c.effect.subject_id, c.effect.version, c.columns) for c in made])
        events = [(c.effect.subject_id, c.before, c.after) for c in made]
        await record_many(actor, f"intake.{kind}.changed", kind, events)
    return left


async def hold(batch_id: int) -> None:
    """Nobody else changes what the batch changed until the end of this transaction."""
    for kind in KINDS:
        await _hold(batch_id, kind)


async def _hold(batch_id: int, kind: str) -> None:
    if dialect() == "postgres":
        await read_all(
            f"SELECT id FROM {kind} WHERE id IN (SELECT subject_id FROM import_effect"
            " WHERE batch_id = ? AND kind = ?) ORDER BY id FOR UPDATE",
            [batch_id, kind],
        )


async def take_back(actor: Actor, effects: Sequence[Effect], reason: str) -> None:
    """Give the records back what they held; the caller made sure that nobody changed them since."""
    for kind in KINDS:
        of_kind = [effect for effect in effects if effect.kind == kind]
        changes = [(e.subject_id, e.version + 1, _columns(kind, e.before)) for e in of_kind]
        await _write(kind, changes)
        events = [(e.subject_id, masked(e.after), masked(e.before)) for e in of_kind]
        await record_many(actor, f"intake.{kind}.undone", kind, events, reason=reason)


async def drop_staged(batch_id: int) -> None:
    await execute("DELETE FROM import_effect WHERE batch_id = ? AND made = ?", [batch_id, False])


def masked(values: dict[str, Any]) -> dict[str, Any]:
    return {
        name: _MASKS[name](value) if name in _MASKS and value else value
        for name, value in values.items()
    }


async def _claim_unmoved(batch_id: int, kind: str) -> set[int]:
    """Effects whose record is still at the version they were prepared on; it stays so until the
    end of this transaction."""
    of_batch = "batch_id = ? AND kind = ?"
    await _hold(batch_id, kind)
    await execute(
        f"UPDATE import_effect SET made = ? WHERE {of_batch} AND version ="
        f" (SELECT t.version FROM {kind} t WHERE t.id = import_effect.subject_id)",
        [True, batch_id, kind],
    )
    rows = await read_all(
        f"SELECT id FROM import_effect WHERE {of_batch} AND made = ?", [batch_id, kind, True]
    )
    return {row["id"] for row in rows}


async def _write(kind: str, changes: Iterable[tuple[int, int, dict[str, Any]]]) -> None:
    """Set columns, many records at a time where they change the same columns."""
    groups: dict[tuple[str, ...], list[list[Any]]] = {}
    at = clock.now()
    for subject_id, version, columns in changes:
        row = [*columns.values(), version + 1, at, subject_id, version]
        groups.setdefault(tuple(columns), []).append(row)
    for names, rows in groups.items():
        sets = ", ".join(f'"{name}" = ?' for name in (*names, "version", "updated_at"))
        await execute_many(f"UPDATE {kind} SET {sets} WHERE id = ? AND version = ?", rows)


def _columns(kind: str, values: dict[str, Any]) -> dict[str, Any]:
    """Plain values as columns: sealed with their index, days as days."""
    columns: dict[str, Any] = {}
    for name, value in values.items():
        if kind == "person" and name in _MASKS:
            columns[name], columns[f"{name}_index"] = sealed_with_index(name, value or "")
        elif (name.endswith("_on") or name in PAST_DAYS) and value is not None:
            columns[name] = date.fromisoformat(value)
        else:
            columns[name] = value
    return columns


def _sealed(column: str, values: dict[str, Any]) -> bytes:
    text = json.dumps(values, default=str, ensure_ascii=False)
    return seal(text, f"import_effect.{column}")


def _opened(column: str, sealed: bytes) -> dict[str, Any]:
    opened: dict[str, Any] = json.loads(open_sealed(bytes(sealed), f"import_effect.{column}"))
    return opened
