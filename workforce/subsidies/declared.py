"""单位申报与发放：申报未通过的单位，其人员的钱暂缓；通过即解除；逾期不补即不予发放。

Declarations stand to the left: they are told here which policies ask for one, and call back when a
declaration changes its state. Lines and outcomes are never touched, only holds.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.database import read_all
from workforce.database.rows import execute_many, moment_of
from workforce.declarations.applied import (
    Applied,
    hears_changes,
    tells_frozen,
    tells_policies,
)
from workforce.identity.models import Organisation
from workforce.rules.months import Month
from workforce.subsidies.afterwards import after_denial
from workforce.subsidies.models import MonthStep, SubsidyMonth
from workforce.subsidies.policies import openable, policy_of
from workforce.subsidy_words import DeclarationState, HoldKind, HoldState, MonthState, MonthStepKind
from workforce.vetting.holds import refresh_holds
from workforce.vocabulary import OrganisationKind, Outcome

# Before a month is submitted its lines still change; once closed they are settled, and only back
# pay of it may still wait.
HELD_IN = tuple(
    state for state in MonthState if state not in (MonthState.OPEN, MonthState.COMPUTED)
)
SOURCES = (MonthState.APPROVED, MonthState.CLOSED)
_LAPSED = """
    SELECT employer_id FROM declaration
    WHERE policy_code = ? AND month = ? AND district_id = ? AND state = 'lapsed'
"""
_LINES = """
    SELECT l.person_id, l.employer_id, d.state, d.decided_by_id, d.decided_by_name,
           d.decided_at, d.decision_reason
    FROM subsidy_line l
    LEFT JOIN declaration d ON d.employer_id = l.employer_id AND d.policy_code = ? AND d.month = ?
    WHERE l.run_id = ? AND l.outcome = ? AND (d.state IS NULL OR d.state <> ?)
"""
# Back pay of the month of somebody whom no line of it pays: it is passed with the employer's month,
# or lapses with it. Whoever a line pays is answered for by the employer of that line.
_BACK_PAY = """
    SELECT a.person_id, a.employer_id, d.state, d.decided_by_id, d.decided_by_name,
           d.decided_at, d.decision_reason, n.id AS of_month_id
    FROM subsidy_adjustment a
    JOIN subsidy_month n ON n.current_run_id = a.run_id AND n.state IN ('approved', 'closed')
    LEFT JOIN declaration d ON d.employer_id = a.employer_id AND d.policy_code = ? AND d.month = ?
    WHERE a.source_month_id = ? AND a.difference_fen > 0 AND a.after_fen > 0
      AND a.employer_id IS NOT NULL AND (d.state IS NULL OR d.state <> ?)
      AND NOT EXISTS (SELECT 1 FROM subsidy_line l
        WHERE l.run_id = ? AND l.person_id = a.person_id AND l.outcome = ?)
      AND NOT EXISTS (SELECT 1 FROM payment_item i
        WHERE i.adjustment_id = a.id AND i.state IN ('sent', 'paid'))
"""


@tells_policies
async def asking(month: Month) -> Sequence[Applied]:
    """The policies in force that ask the employers of their district to declare."""
    found = []
    for district in await Organisation.filter(kind=OrganisationKind.DISTRICT).order_by("id"):
        for loaded in (await openable(district.id, district.region_code or "", month)).values():
            policy, rule = loaded.policy, loaded.policy.procedure.declaration
            if rule is not None:
                found.append(Applied(policy.code, policy.title, month, district, rule))
    return found


@hears_changes
async def on_declarations(actor: Actor, applied: Applied) -> None:
    """Declarations of a policy and month changed: the month's holds follow, if it is submitted."""
    month = await (
        SubsidyMonth.filter(
            policy_code=applied.code, month=str(applied.month), district_id=applied.district.id,
            state__in=list(HELD_IN),
        )
        .select_related("policy")
        .first()
    )  # fmt: skip
    if month is None:
        return
    if month.state in SOURCES:  # of a later month's approval and this one sees the other
        await Organisation.filter(id=month.district_id).select_for_update().get()
    await hold_undeclared(actor, month)


@tells_frozen
async def is_submitted(applied: Applied) -> bool:
    """Whether it ever was: then the lapse has denied money. The month's row is held, so that of
    taking a lapse back and submitting the month one sees the other."""
    month = await (
        SubsidyMonth.filter(
            policy_code=applied.code, month=str(applied.month), district_id=applied.district.id
        )
        .select_for_update()
        .first()
    )
    steps = MonthStep.filter(month_id=month.id if month else 0, step=MonthStepKind.SUBMITTED)
    return await steps.exists()


async def lapsed_in(month: SubsidyMonth) -> set[int]:
    """The employers whose people are not made up for: late evidence brings them nothing either."""
    params = [month.policy_code, month.month, month.district_id]
    return {row["employer_id"] for row in await read_all(_LAPSED, params)}


async def hold_undeclared(actor: Actor, month: SubsidyMonth) -> None:
    """Inside a verb: keep back the money of employers whose declaration has not been passed."""
    if policy_of(month.policy).procedure.declaration is None:
        return
    rows = await _back_pay(month)
    if month.state is not MonthState.CLOSED:
        about = [month.policy_code, month.month, month.current_run_id]
        rows += await read_all(_LINES, [*about, Outcome.PAY, DeclarationState.PASSED])
    await _hold(actor, month, rows, whole=True)


async def hold_undeclared_back_pay(actor: Actor, month: SubsidyMonth) -> None:
    """Inside an approval that brought back pay of an earlier month: the same, of that alone."""
    if policy_of(month.policy).procedure.declaration is not None:
        await _hold(actor, month, await _back_pay(month), whole=False)


async def _back_pay(month: SubsidyMonth) -> list[dict[str, Any]]:
    about = [month.policy_code, month.month, month.id, DeclarationState.PASSED]
    return await read_all(_BACK_PAY, [*about, month.current_run_id or 0, Outcome.PAY])


async def _hold(
    actor: Actor, month: SubsidyMonth, rows: list[dict[str, Any]], *, whole: bool
) -> None:
    wanted = {row["person_id"]: [_evidence(month, row)] for row in rows}
    await refresh_holds(actor, month.id, HoldKind.DECLARATION, wanted, whole=whole)
    lapsed = [row for row in rows if row["state"] == DeclarationState.LAPSED.value]
    await _deny(month, lapsed)
    if lapsed:
        await after_denial(actor, month)
    paying = {row["of_month_id"] for row in lapsed if row.get("of_month_id")}
    for later in await SubsidyMonth.filter(id__in=sorted(paying)).order_by("id"):
        await after_denial(actor, later)


def _evidence(month: SubsidyMonth, row: dict[str, Any]) -> dict[str, Any]:
    """The same whatever state the declaration is in, so that a decision about it stands."""
    return {
        "kind": "organisation", "id": row["employer_id"],
        "text": f"{month.month} 的单位申报尚未通过",
    }  # fmt: skip


async def _deny(month: SubsidyMonth, rows: list[dict[str, Any]]) -> None:
    """Whoever let the declaration lapse has decided that its people are not paid for the month."""
    await execute_many(
        "UPDATE subsidy_hold SET state = ?, decided_by_id = ?, decided_by_name = ?,"
        " decided_at = ?, decision_reason = ?, version = version + 1, updated_at = ?"
        " WHERE month_id = ? AND kind = ? AND state = ? AND person_id = ?",
        [
            (HoldState.DENIED, row["decided_by_id"], row["decided_by_name"],
             moment_of(row["decided_at"]), row["decision_reason"], clock.now(), month.id,
             HoldKind.DECLARATION, HoldState.OPEN, row["person_id"])
            for row in rows
        ],
    )  # fmt: skip
