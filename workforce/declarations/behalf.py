"""代报：单位没有申报的，由区级经办按登记的人员和考勤代报，写明理由并附依据，处处标明。"""

from __future__ import annotations

import json

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.audit.recording import record_many
from workforce.database import verb
from workforce.database.rows import execute_many
from workforce.declarations.applied import Applied, required, tell_changed
from workforce.declarations.deciding import DECIDE, UNDECLARED
from workforce.declarations.expected import Expected, expected
from workforce.declarations.models import BehalfDeclaration
from workforce.declarations.opening import held, open_missing
from workforce.declarations.papers import BEHALF, attach_scan
from workforce.declarations.registers import rows_of
from workforce.declarations.service import refuse_running
from workforce.errors import Refusal
from workforce.subsidy_words import DeclarationState

_UPDATE = (
    "UPDATE declaration SET state = ?, people = ?, promise = '', promised_at = NULL,"
    " declared_at = ?, declared_by_id = ?, declared_by_name = ?, is_supplement = ?,"
    " on_behalf = ?, behalf_id = ?, decided_at = NULL, decided_by_id = NULL, decided_by_name = '',"
    " decision_reason = '', version = version + 1, updated_at = ? WHERE id = ?"
)


class NobodyToDeclareFor(Refusal):
    code = "declarations.nobody_to_declare_for"
    message = "没有需要代报的单位：都已申报、已办结，或当月没有在岗人员"


@verb
async def declare_on_behalf(
    actor: Actor, *, policy: str, month: str, employer_id: int | None, reason: str,
    name: str, content: bytes,
) -> BehalfDeclaration:  # fmt: skip
    """代报：一个单位，或全部还没有申报的；须由另一人受理。"""
    applied = await required(actor, month, policy)
    refuse_running(applied.month)
    chosen = None if employer_id is None else [employer_id]
    seen = await _undeclared(actor, applied, chosen)
    await open_missing(applied, seen)
    rows = [row for row in await held(applied, seen) if row.state in UNDECLARED]
    if not rows:
        raise NobodyToDeclareFor()
    act = await BehalfDeclaration.create(
        policy_code=applied.code, month=str(applied.month), district=applied.district,
        reason=reason, employers=len(rows), declared_by_id=actor.user_id,
        declared_by_name=actor.name,
    )  # fmt: skip
    await _declare(actor, applied, act, rows)
    await attach_scan(actor, kind=BEHALF, subject_id=act.id, name=name, content=content)
    await record(
        actor, "declarations.behalf.declared", act,
        after={"month": act.month, "employers": act.employers}, reason=reason,
        organisation_id=applied.district.id,
    )  # fmt: skip
    await tell_changed(actor, applied)
    return act


async def _declare(
    actor: Actor, applied: Applied, act: BehalfDeclaration, rows: list[Expected]
) -> None:
    people = await rows_of([row.employer_id for row in rows], applied.month)
    now, today = clock.now(), clock.today()
    await execute_many(_UPDATE, [
        (DeclarationState.DECLARED, json.dumps(people.get(row.employer_id, [])), now,
         actor.user_id, actor.name,
         row.is_supplement if row.declared_at else today > row.due_on,
         True, act.id, now, row.id)
        for row in rows
    ])  # fmt: skip
    await record_many(
        actor, "declarations.declaration.declared", "declaration",
        [
            (row.id or 0, {"state": row.state.value},
             {"state": DeclarationState.DECLARED.value, "people": row.people, "on_behalf": True})
            for row in rows
        ],
        reason=act.reason,
    )  # fmt: skip


async def _undeclared(
    actor: Actor, applied: Applied, employer_ids: list[int] | None
) -> list[Expected]:
    rows = await expected(actor, applied, needs=DECIDE, employer_ids=employer_ids)
    return [row for row in rows if row.state in UNDECLARED and row.people]
