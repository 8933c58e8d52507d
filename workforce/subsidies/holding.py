"""交叉核查的暂缓：随计算结果一起更新；月份审批之后只由人决定。

What the checks find is read before, and becomes the month's in the transaction that makes the run
visible: nobody ever sees a computed month without its holds. Negative list and insurance answers
change beside a computation: a mark of their own tells whether they moved meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from workforce.actor import Actor
from workforce.database import read_all, save_version, verb
from workforce.rules.crosschecks import CHECKS, Evidence
from workforce.rules.subsidies.document import Policy
from workforce.subsidies.checked import people_checked
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.policies import policy_of
from workforce.subsidies.scope import month_of
from workforce.subsidy_words import HoldKind, HoldState, MonthState
from workforce.vetting.conduct import follows_conduct
from workforce.vetting.holds import refresh_holds

# From here on a month's holds are changed by people only.
SETTLED = (MonthState.APPROVED, MonthState.CLOSED)
ASKS_FOR_CERTIFICATE = frozenset({"certificate", "trained"})
_BESIDE = (
    "SELECT COUNT(*) AS n, COALESCE(SUM(version), 0) AS versions, COALESCE(MAX(id), 0) AS last_id"
)


@dataclass(frozen=True)
class Findings:
    """What each check finds in a run, by person, and the mark it was found at."""

    by_kind: dict[HoldKind, dict[int, Evidence]]
    mark: tuple[int, ...] = field(default=())


async def crosscheck(
    month: SubsidyMonth, run_id: int, kinds: Iterable[HoldKind] | None = None
) -> Findings:
    """Hold every check against everybody the run pays or leaves open; nothing is written."""
    policy = policy_of(month.policy)
    wanted = [kind for kind in (CHECKS if kinds is None else kinds) if _applies(kind, policy)]
    mark = await _mark(month.month)
    # A kind that no longer applies finds nothing, so that its holds go.
    found: dict[HoldKind, dict[int, Evidence]] = {
        kind: {} for kind in (CHECKS if kinds is None else kinds)
    }
    async for people in people_checked(run_id, month_of(month)):
        for person in people:
            for kind in wanted:
                if evidence := CHECKS[kind](person, month_of(month)):
                    found[kind][person.id] = evidence
    return Findings(found, mark)


async def hold(actor: Actor, month: SubsidyMonth, run_id: int, findings: Findings) -> None:
    """Make the findings the month's holds, inside the caller's transaction."""
    assert month.state not in SETTLED, "an approved month's holds are decided by people"
    if findings.mark != await _mark(month.month):
        findings = await crosscheck(month, run_id, findings.by_kind)
    procedure = policy_of(month.policy).procedure
    for kind, wanted in findings.by_kind.items():
        warns = procedure.mode_of(kind) == "warn"
        standing = HoldState.WARNED if warns else HoldState.OPEN
        await refresh_holds(actor, month.id, kind, wanted, standing=standing)


async def recheck(actor: Actor, month_id: int, *kinds: HoldKind) -> None:
    """Check again at once, outside of a computation; an approved month is left to people."""
    month = await SubsidyMonth.get(id=month_id).select_related("policy")
    if month.state in SETTLED or month.current_run_id is None:
        return
    await _recheck(actor, month.id, await crosscheck(month, month.current_run_id, kinds))


@verb
async def _recheck(actor: Actor, month_id: int, findings: Findings) -> None:
    month = await SubsidyMonth.filter(id=month_id).select_for_update().get()
    if month.state in SETTLED or month.current_run_id is None:
        return
    await month.fetch_related("policy")
    await hold(actor, month, month.current_run_id, findings)
    await save_version(month)


@follows_conduct
async def recheck_conduct(actor: Actor, person_id: int) -> None:
    """A case of the negative list came into effect or ended: the months of that person."""
    rows = await read_all(
        "SELECT m.id FROM subsidy_month m JOIN subsidy_line l ON l.run_id = m.current_run_id"
        " WHERE l.person_id = ? AND m.state NOT IN ('approved', 'closed') ORDER BY m.id",
        [person_id],
    )
    for row in rows:
        await recheck(actor, row["id"], HoldKind.NEGATIVE_LIST)


def _applies(kind: HoldKind, policy: Policy) -> bool:
    """What the policy switches off is not looked for; unverified certificates matter only where
    it asks for one, or pays by level."""
    if policy.procedure.mode_of(kind) == "skip":
        return False
    if kind is not HoldKind.CERTIFICATE_UNVERIFIED:
        return True
    if any(one.kind in ASKS_FOR_CERTIFICATE for one in policy.every_condition):
        return True
    parts = [policy.amount, *getattr(policy.amount, "parts", ())]
    return any("level" in part.kind for part in parts)


async def _mark(month: str) -> tuple[int, ...]:
    """Where negative list and insurance answers of the month stand now."""
    marks: list[int] = []
    for source, params in (
        ("conduct_case", []),
        ("insurance_answer WHERE month = ?", [month]),
    ):
        [row] = await read_all(f"{_BESIDE} FROM {source}", params)
        marks += [int(row["n"]), int(row["versions"]), int(row["last_id"])]
    return tuple(marks)
