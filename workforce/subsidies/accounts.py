"""提交时的收款账户：提交之后账户被更改的人，钱先暂缓，由更改的人以外的人决定；其他人照常发放。

Each paid line remembers its account when the month is submitted, by blind index, never in the
clear. Until the approval every step, and every look at the month, compares; afterwards, for those
who are held already, until somebody has decided.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import execute, execute_many, read_all, save_version, verb
from workforce.database.rows import among
from workforce.subsidies.afterwards import when_looked_at
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.payees import ACCOUNT
from workforce.subsidies.routing import APPROVED, UNDER_WAY
from workforce.subsidies.scope import month_to_change
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.holds import fingerprint_of, refresh_holds

KIND = HoldKind.ACCOUNT_CHANGED
_THEN = ACCOUNT.format(s="subsidy_line", p="p")
# An empty index says that there was no account; none at all, that nothing was noted.
_NOTE = """
    UPDATE subsidy_line SET account_index = CASE WHEN outcome = 'pay' THEN COALESCE((
      SELECT {account} FROM person o
      JOIN person p ON p.id = COALESCE(o.merged_into_id, o.id)
      WHERE o.id = subsidy_line.person_id), '') END
    WHERE {which}
"""
_NOW = ACCOUNT.format(s="l", p="p")
_CHANGED = f"""
    SELECT l.person_id, p.id AS kept_id, l.payee_id AS unit_id, l.account_index AS account_then,
      {_NOW} AS account_now
    FROM subsidy_line l JOIN person o ON o.id = l.person_id
    JOIN person p ON p.id = COALESCE(o.merged_into_id, o.id)
    WHERE l.run_id = ? AND l.outcome = 'pay'
      AND l.account_index <> COALESCE({_NOW}, '') {{more}} ORDER BY l.person_id
"""
# Of some lines, whatever became of their months.
_MOVED = f"""
    SELECT l.person_id, p.id AS kept_id, l.payee_id AS unit_id, l.account_index AS account_then,
      {_NOW} AS account_now, r.month_id
    FROM subsidy_line l JOIN compute_run r ON r.id = l.run_id
    JOIN person o ON o.id = l.person_id JOIN person p ON p.id = COALESCE(o.merged_into_id, o.id)
    WHERE l.account_index <> COALESCE({_NOW}, '') AND {{lines}} ORDER BY l.id
"""
_DECIDED = """
    SELECT month_id, person_id, fingerprint FROM subsidy_hold
    WHERE kind = ? AND state = 'released' AND month_id {months}
"""
_STILL_HELD = """AND l.person_id IN (SELECT h.person_id FROM subsidy_hold h
      WHERE h.month_id = ? AND h.kind = ? AND h.state = 'open')"""
_KNOWN = """
    SELECT person_id, fingerprint, state FROM subsidy_hold WHERE month_id = ? AND kind = ?
"""
# Who entered the account there is now, or made another record's account this one's by merging.
_CHANGERS = """
    SELECT e.subject_id, e.actor_id FROM audit_event e WHERE e.id IN (
      SELECT MAX(c.id) FROM audit_event c WHERE c.kind = 'person' AND c.subject_id {people}
        AND (CAST(c.after AS TEXT) LIKE '%"bank_account"%' OR c.action = 'people.person.took_in')
        GROUP BY c.subject_id)
"""
_ENTERED = """
    SELECT organisation_id, entered_by_id FROM unit_account WHERE organisation_id {units}
"""
Changed = dict[int, list[dict[str, Any]]]


@dataclass(frozen=True)
class Moved:
    """Money that would go to another account than at the submission; `by_id`: who entered it."""

    person_id: int
    unit_id: int | None
    by_id: int | None


async def note_accounts(month: SubsidyMonth) -> None:
    """Where the money of each paid line is to go, as of now."""
    await execute(_NOTE.format(account=_THEN, which="run_id = ?"), [month.current_run_id or 0])


async def note_account(line: SubsidyLine) -> None:
    """For a line that pays only since it was corrected; what was noted before stands."""
    which = "id = ? AND account_index IS NULL"
    await execute(_NOTE.format(account=_THEN, which=which), [line.id])


async def hold_changed_accounts(actor: Actor, month: SubsidyMonth) -> bool:
    """Inside a verb: hold whoever's account was changed since the month was submitted.

    True if that changed a hold. What a person decided about the same account stands.
    """
    rows, wanted = await _changed(month)
    if not await _differ(month, wanted):
        return False
    await refresh_holds(actor, month.id, KIND, wanted)
    by = await _changers(rows)
    await execute_many(
        "UPDATE subsidy_hold SET opened_by_id = ? WHERE month_id = ? AND kind = ?"
        " AND person_id = ? AND state = 'open'",
        [(by.get(row["person_id"]), month.id, KIND, row["person_id"]) for row in rows],
    )
    await save_version(month)
    await record(
        actor, "subsidies.month.accounts_changed", month, organisation_id=month.district_id,
        after={"people": len(wanted), "person_ids": sorted(wanted)[:100]},
    )  # fmt: skip
    return True


@when_looked_at
async def hold_when_looked_at(month: SubsidyMonth) -> None:
    """Whoever looks at the month, or makes its pay list, finds the changed accounts set apart."""
    if await _differ(month, (await _changed(month))[1]):
        await _hold(Actor.system(), month.id)


@verb
async def _hold(actor: Actor, month_id: int) -> None:
    """提交后账户被更改的人，自动暂缓。"""
    await hold_changed_accounts(
        actor, await month_to_change(actor, month_id, needs="subsidies.read")
    )


async def moved_accounts(lines: str, given: Sequence[Any]) -> list[Moved]:
    """Of these lines (a condition on `l`): whose account moved and nobody has decided about it."""
    rows = await read_all(_MOVED.format(lines=lines), given)
    months, ids = among(sorted({row["month_id"] for row in rows}))
    decided = {
        (row["month_id"], row["person_id"], row["fingerprint"])
        for row in await read_all(_DECIDED.format(months=months), [KIND, ids])
    }
    moved = [
        row for row in rows
        if row["account_now"] is not None
        and (row["month_id"], row["person_id"], fingerprint_of([_evidence(row)])) not in decided
    ]  # fmt: skip
    by = await _changers(moved)
    return [Moved(row["kept_id"], row["unit_id"], by.get(row["person_id"])) for row in moved]


async def _changers(rows: Sequence[dict[str, Any]]) -> dict[int, int | None]:
    """By the person of the line: who entered the account there is now, of person or unit."""
    condition, given = among([row["kept_id"] for row in rows if row["unit_id"] is None])
    of_person = {
        row["subject_id"]: row["actor_id"]
        for row in await read_all(_CHANGERS.format(people=condition), [given])
    }
    condition, given = among([row["unit_id"] for row in rows if row["unit_id"] is not None])
    of_unit = {
        row["organisation_id"]: row["entered_by_id"]
        for row in await read_all(_ENTERED.format(units=condition), [given])
    }
    return {
        row["person_id"]: of_person.get(row["kept_id"]) if row["unit_id"] is None
        else of_unit.get(row["unit_id"])
        for row in rows
    }  # fmt: skip


async def _changed(month: SubsidyMonth) -> tuple[list[dict[str, Any]], Changed]:
    run_id = month.current_run_id or 0
    if month.state in UNDER_WAY:
        rows = await read_all(_CHANGED.format(more=""), [run_id])
    elif month.state in APPROVED:
        rows = await read_all(_CHANGED.format(more=_STILL_HELD), [run_id, month.id, KIND])
    else:
        rows = []
    return rows, {row["person_id"]: [_evidence(row)] for row in rows}


def _evidence(row: dict[str, Any]) -> dict[str, Any]:
    """`account` tells one new account from another, and neither is in it."""
    now = row["account_now"] or ""
    told = hashlib.sha256(f"account:{now}".encode()).hexdigest()[:16]
    of_unit = row["unit_id"] is not None
    return {
        "kind": "unit_account" if of_unit else "account",
        "id": row["unit_id"] if of_unit else row["kept_id"],
        "account": told if now else "", "before": bool(row["account_then"]),
    }  # fmt: skip


async def _differ(month: SubsidyMonth, wanted: Changed) -> bool:
    """Whether the holds say something else."""
    if month.state not in (*UNDER_WAY, *APPROVED):
        return False
    found = {(person_id, fingerprint_of(one)) for person_id, one in wanted.items()}
    known = {
        (row["person_id"], row["fingerprint"]): HoldState(row["state"])
        for row in await read_all(_KNOWN, [month.id, KIND])
    }
    if found - known.keys():
        return True
    return any(
        state is (HoldState.GONE if key in found else HoldState.OPEN)
        for key, state in known.items()
    )
