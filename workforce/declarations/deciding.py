"""受理申报：通过、退回补正、逾期不补，一个或成批。谁申报的谁不能受理，代报的也一样。"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from workforce import clock
from workforce.actor import Actor
from workforce.audit.recording import record_many
from workforce.database import verb
from workforce.database.rows import execute_many
from workforce.declarations.applied import Applied, is_frozen, required, tell_changed
from workforce.declarations.expected import Expected, expected
from workforce.declarations.finding import declaration_within
from workforce.declarations.models import Declaration
from workforce.declarations.opening import open_missing
from workforce.declarations.telling import tell_employers
from workforce.errors import FieldError, Malformed, Refusal
from workforce.subsidy_words import DeclarationAct, DeclarationState

DECIDE = "declarations.decide"
RESULT = {
    DeclarationAct.PASS: DeclarationState.PASSED,
    DeclarationAct.RETURN: DeclarationState.RETURNED,
    DeclarationAct.LAPSE: DeclarationState.LAPSED,
}
HAPPENED = {
    DeclarationAct.PASS: "passed", DeclarationAct.RETURN: "returned",
    DeclarationAct.LAPSE: "lapsed", DeclarationAct.RESTORE: "restored",
}  # fmt: skip
UNDECLARED = (DeclarationState.OPEN, DeclarationState.RETURNED)


class NotDecidable(Refusal):
    code = "declarations.not_decidable"
    message = "{employer}的申报现为“{state}”，不能{act}"


class MakerIsChecker(Refusal):
    code = "declarations.maker_is_checker"
    message = "{employer}由您申报或代报，须由其他人受理"


class FormMissing(Refusal):
    code = "declarations.form_missing"
    message = "{employer}还没有回传盖章的申报表"


class LateLapses(Refusal):
    code = "declarations.late_lapses"
    message = "{employer}逾期申报，按政策逾期不补，不能通过"


class LateDoesNotLapse(Refusal):
    code = "declarations.late_does_not_lapse"
    message = "按政策，逾期的可以补报，不作逾期不补处理"


class NotLate(Refusal):
    code = "declarations.not_late"
    message = "{employer}没有逾期，不能作逾期不补处理"


class LapserRestores(Refusal):
    code = "declarations.lapser_restores"
    message = "{employer}的逾期不补由您决定，须由其他人撤回"


class LapseBinds(Refusal):
    code = "declarations.lapse_binds"
    message = "{month}的补贴已提交过审核，逾期不补的决定已经用于发放，不能撤回"


@dataclass(frozen=True, slots=True)
class Decided:
    """How many were decided; the others by the code of what stood in the way, with a sentence."""

    decided: int
    left: dict[str, int] = field(default_factory=dict)
    sentences: list[str] = field(default_factory=list)


@verb
async def decide(
    actor: Actor, declaration_id: int, *, act: DeclarationAct, reason: str = ""
) -> Declaration:
    """受理一份申报：通过、退回补正，或按政策作逾期不补处理。"""
    seen = await declaration_within(actor, declaration_id, needs=DECIDE)
    applied = await required(actor, seen.month, seen.policy_code)
    _refuse_silent(act, reason)
    await _refuse_frozen(applied, act)
    [row] = await _held(actor, applied, [seen.employer_id])
    if problem := _problem(actor, applied, row, act):
        raise problem
    await _decide(actor, applied, [row], act, reason)
    return await declaration_within(actor, declaration_id, needs=DECIDE)


@verb
async def decide_many(
    actor: Actor, *, policy: str, month: str, act: DeclarationAct,
    employer_ids: Sequence[int] | None, reason: str = "",
) -> Decided:  # fmt: skip
    """成批受理：选中的单位，或全部已报的；不能办理的留下，并说明缘由。"""
    applied = await required(actor, month, policy)
    _refuse_silent(act, reason)
    if employer_ids is None and act is not DeclarationAct.PASS:
        raise Malformed(FieldError("/employer_ids", "请选择单位；只有通过可以对全部已报的一并办理"))
    await _refuse_frozen(applied, act)
    if act is DeclarationAct.LAPSE:
        late = await expected(actor, applied, needs=DECIDE, employer_ids=employer_ids or [])
        await open_missing(applied, late)
    rows = await _held(actor, applied, employer_ids)
    if employer_ids is None:
        rows = [row for row in rows if row.state is DeclarationState.DECLARED]
    problems = {row.employer_id: _problem(actor, applied, row, act) for row in rows}
    fit = [row for row in rows if problems[row.employer_id] is None]
    if fit:
        await _decide(actor, applied, fit, act, reason)
    left = [problem for problem in problems.values() if problem is not None]
    codes = Counter(problem.code for problem in left)
    return Decided(len(fit), dict(codes), [problem.sentence for problem in left[:20]])


def _refuse_silent(act: DeclarationAct, reason: str) -> None:
    if act is not DeclarationAct.PASS and len(reason.strip()) < 2:
        raise Malformed(FieldError("/reason", "请写明理由"))


async def _refuse_frozen(applied: Applied, act: DeclarationAct) -> None:
    if act is DeclarationAct.RESTORE and await is_frozen(applied):
        raise LapseBinds(month=applied.month.label)


async def _held(
    actor: Actor, applied: Applied, employer_ids: Sequence[int] | None
) -> list[Expected]:
    """The declarations within reach, their rows held, so that of two deciders one waits."""
    rows = Declaration.filter(
        policy_code=applied.code, month=str(applied.month), district_id=applied.district.id
    )
    if employer_ids is not None:
        rows = rows.filter(employer_id__in=list(employer_ids))
    await rows.order_by("id").select_for_update().values_list("id", flat=True)
    found = await expected(actor, applied, needs=DECIDE, employer_ids=employer_ids)
    return [row for row in found if row.id is not None]


def _result(act: DeclarationAct, row: Expected) -> DeclarationState:
    """A lapse taken back leads to where the employer can act: what was declared is corrected."""
    if act is not DeclarationAct.RESTORE:
        return RESULT[act]
    return DeclarationState.RETURNED if row.declared_at else DeclarationState.OPEN


def _problem(actor: Actor, applied: Applied, row: Expected, act: DeclarationAct) -> Refusal | None:
    name, lapses = row.employer, applied.rule.late == "lapse"
    if act is DeclarationAct.RESTORE:
        return _problem_of_restoring(actor, row)
    declared = row.state is DeclarationState.DECLARED
    if act is DeclarationAct.LAPSE and not lapses:
        return LateDoesNotLapse()
    decidable = declared or (act is DeclarationAct.LAPSE and row.state in UNDECLARED)
    if not decidable:
        return NotDecidable(employer=name, state=row.state.label, act=act.label)
    if declared and row.declared_by_id == actor.user_id:
        return MakerIsChecker(employer=name)
    if act is DeclarationAct.LAPSE:
        return None if row.is_late or row.is_supplement else NotLate(employer=name)
    if act is DeclarationAct.PASS and row.is_supplement and lapses and not row.is_restored:
        return LateLapses(employer=name)
    if act is DeclarationAct.PASS and not (row.on_behalf or row.has_form):
        return FormMissing(employer=name)
    return None


def _problem_of_restoring(actor: Actor, row: Expected) -> Refusal | None:
    if row.state is not DeclarationState.LAPSED:
        act = DeclarationAct.RESTORE.label
        return NotDecidable(employer=row.employer, state=row.state.label, act=act)
    if row.decided_by_id == actor.user_id:
        return LapserRestores(employer=row.employer)
    return None


def _decided(actor: Actor, state: DeclarationState, reason: str) -> tuple[object, ...]:
    """When, by whom and why; a declaration open again has been decided by nobody."""
    if state is DeclarationState.OPEN:
        return None, None, "", ""
    return clock.now(), actor.user_id, actor.name, reason


async def _decide(
    actor: Actor, applied: Applied, rows: Sequence[Expected], act: DeclarationAct, reason: str
) -> None:
    now, states = clock.now(), {row.employer_id: _result(act, row) for row in rows}
    await execute_many(
        "UPDATE declaration SET state = ?, decided_at = ?, decided_by_id = ?, decided_by_name = ?,"
        " decision_reason = ?, restored_at = COALESCE(?, restored_at), version = version + 1,"
        " updated_at = ? WHERE id = ?",
        [
            (
                states[row.employer_id],
                *_decided(actor, states[row.employer_id], reason),
                now if act is DeclarationAct.RESTORE else None,
                now,
                row.id,
            )
            for row in rows
        ],
    )
    await record_many(
        actor, f"declarations.declaration.{HAPPENED[act]}", "declaration",
        [(row.id or 0, {"state": row.state.value}, {"state": states[row.employer_id].value})
         for row in rows],
        reason=reason,
    )  # fmt: skip
    if act is not DeclarationAct.PASS:
        await tell_employers(
            applied, rows, cause=f"{HAPPENED[act]}:{int(now.timestamp())}",
            title=f"{applied.month.label}{applied.title}申报{act.label}", body=reason,
        )  # fmt: skip
    await tell_changed(actor, applied)
