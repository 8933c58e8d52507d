"""差额：用今天的事实重判早先已审批的月份，多退少补，都记在本月的计算结果里。

Only whom something has happened to since the last approved computation is decided again; everybody
is where the text that applies to the month has changed, or the month was never looked at. Nothing
is written here: `computing.py` writes what is found with the lines of its run.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

from workforce.actor import Actor
from workforce.database import read_all, verb
from workforce.rules.subsidies.facts import Facts, PersonalFacts
from workforce.rules.subsidies.verdicts import Judge
from workforce.rules.subsidies.wanting import wanted_by
from workforce.subsidies.baselines import Baseline, baselines
from workforce.subsidies.declared import lapsed_in
from workforce.subsidies.differing import Row, difference
from workforce.subsidies.earlier import APPROVED, PAST, Earlier, earlier_months
from workforce.subsidies.marking import marks_of
from workforce.subsidies.models import ComputeRun, PolicyVersion, SubsidyMonth
from workforce.subsidies.payees import IS_MOVE, payees_of
from workforce.subsidies.policies import judge_by, registered
from workforce.subsidies.reading import PERSONS_OF_DISTRICT, subjects, subjects_chosen
from workforce.subsidies.reading_rows import Subject
from workforce.subsidy_words import HoldState

# Who must be looked at whatever their facts: money of theirs was denied, or was kept back while the
# computation that is compared with ran (of its own month it decided them all the same), or a
# difference of theirs was approved after it had begun, or their employer's declaration lapsed, or
# money of theirs moves between payees: what one gave back is to be paid to another, or somebody
# settled that it is due, and to whom is asked again.
_TOUCHED = f"""
    SELECT person_id FROM subsidy_hold
    WHERE month_id = ? AND (state = 'denied' OR (month_id <> ? AND updated_at >= ?))
    UNION
    SELECT a.person_id FROM subsidy_adjustment a
    JOIN subsidy_month m ON m.current_run_id = a.run_id
    JOIN subsidy_hold h ON h.month_id = m.id AND h.person_id = a.person_id
    WHERE a.source_month_id = ? AND (h.state = 'denied' OR h.updated_at >= ?)
    UNION
    SELECT a.person_id FROM subsidy_adjustment a
    JOIN subsidy_month m ON m.current_run_id = a.run_id
    JOIN month_step s ON s.month_id = m.id AND s.step = 'approved'
    WHERE a.source_month_id = ? AND a.run_id <> ? AND s.at >= ?
    UNION
    SELECT a.person_id FROM subsidy_adjustment a WHERE a.run_id = ? AND a.source_month_id = ?
      AND ({IS_MOVE.format(a="a")} OR a.outcome = 'refuse' AND a.after_fen <> 0
        OR a.settled_at IS NOT NULL AND a.payee_id IS NOT NULL)
    UNION
    SELECT e.person_id FROM declaration d JOIN employment e ON e.employer_id = d.employer_id
    WHERE d.policy_code = ? AND d.month = ? AND d.district_id = ? AND d.state = 'lapsed'
      AND d.updated_at >= ?
"""
# Somebody the month had, and whom the district's posts no longer lead to.
_VANISHED = f"""
    SELECT l.person_id FROM subsidy_line l JOIN person p ON p.id = l.person_id
    WHERE l.run_id = ? AND l.amount_fen > 0 AND p.merged_into_id IS NULL
      AND (p.pending_batch_id IS NOT NULL OR p.id NOT IN ({PERSONS_OF_DISTRICT}))
    ORDER BY l.person_id
"""


@dataclass
class Look:
    """Which earlier months to look at, against which run, and who has changed since it."""

    months: list[Earlier]
    base: ComputeRun | None
    base_month: str
    changed: set[int] = field(default_factory=set)

    async def note(
        self, chunk: Sequence[Subject], texts: Sequence[str], month: str
    ) -> dict[int, str]:
        """The marks of a chunk, for its lines; whoever's differs from the base is remembered."""
        compared = self.base is not None and bool(self.months)
        marks = await marks_of(chunk, texts, month, self.base_month if compared else None)
        if self.base is not None and compared:
            known = await _known_marks(self.base.id, min(marks), max(marks))
            self.changed |= {one for one, (_, then) in marks.items() if known.get(one) != then}
        return {one: now for one, (now, _) in marks.items()}


async def look_back(month: SubsidyMonth) -> Look:
    """Before the people are read: the earlier months, and the latest approved computation."""
    months = await earlier_months(month)
    latest = await (
        SubsidyMonth.filter(
            policy_code=month.policy_code, district_id=month.district_id, state__in=APPROVED
        )
        .exclude(id=month.id)
        .order_by("-current_run_id")
        .first()
    )
    if latest is None or latest.current_run_id is None:
        return Look(months, None, "")
    return Look(months, await ComputeRun.get(id=latest.current_run_id), latest.month)


async def differences(actor: Actor, look: Look, district_id: int) -> AsyncIterator[list[Row]]:
    """After the people are read: rows in the order of COLUMNS without the run."""
    for earlier in look.months:
        version = await _version(actor, earlier)
        judge = judge_by(version, earlier.at)
        payees = await payees_of(earlier.loaded.policy, earlier.at)
        async for chunk in _to_decide(look, earlier, district_id):
            if payees is not None:
                payees.assign(chunk)
            if rows := await _differing(earlier, version.id, judge, chunk):
                yield rows
        gone = await read_all(_VANISHED, [earlier.month.current_run_id or 0, district_id])
        lost = [Subject(Facts(PersonalFacts(id=row["person_id"])), False, {}) for row in gone]
        if payees is not None:
            payees.assign(lost)
        if lost and (rows := await _differing(earlier, version.id, judge, lost)):
            yield rows


async def _to_decide(
    look: Look, earlier: Earlier, district_id: int
) -> AsyncIterator[list[Subject]]:
    asked = wanted_by(earlier.loaded.policy)
    if look.base is None or not _was_looked_at(look, look.base, earlier):
        async for chunk in subjects(district_id, earlier.at, asked):
            yield chunk
        return
    month, base, since = earlier.month, look.base, look.base.started_at
    touched = await read_all(
        _TOUCHED,
        [month.id, base.month_id, since, month.id, since, month.id, base.id, since,
         base.id, month.id, month.policy_code, month.month, district_id, since],
    )  # fmt: skip
    wanted = look.changed | {row["person_id"] for row in touched}
    async for chunk in subjects_chosen(district_id, earlier.at, wanted, asked):
        yield chunk


def _was_looked_at(look: Look, base: ComputeRun, earlier: Earlier) -> bool:
    """Whether the base decided the month, or looked back at it, by the text that applies now.

    Where a policy asks what else was paid or applied for, no mark of a person tells that it moved.
    """
    asked = wanted_by(earlier.loaded.policy)
    if asked.payments != () or asked.applications:
        return False
    if base.month_id == earlier.month.id:
        return earlier.month.policy.sha256 == earlier.loaded.sha256
    known = base.watermark.get(PAST + earlier.month.month)
    return known is not None and known[0] == earlier.policy_number


async def _known_marks(run_id: int, first: int, last: int) -> dict[int, str]:
    rows = await read_all(
        "SELECT person_id, mark FROM subsidy_line WHERE run_id = ? AND person_id BETWEEN ? AND ?",
        [run_id, first, last],
    )
    return {row["person_id"]: row["mark"] for row in rows}


@verb
async def _version(actor: Actor, earlier: Earlier) -> PolicyVersion:
    return await registered(earlier.loaded)


async def _differing(
    earlier: Earlier, version_id: int, judge: Judge, chunk: Sequence[Subject]
) -> list[Row]:
    ids = [subject.facts.person.id or 0 for subject in chunk]
    known, lapsed = await baselines(earlier.month, ids[0], ids[-1]), await lapsed_in(earlier.month)
    rows = []
    for person_id, subject in zip(ids, chunk, strict=True):
        base = known.get(person_id, Baseline())
        if base.held is HoldState.OPEN:
            continue  # Nothing is settled about this month yet; its own decision comes first.
        verdict = judge.verdict(subject.facts)
        row = difference(earlier, version_id, subject, verdict, base, lapsed)
        rows += [row] if row is not None else []
    return rows
