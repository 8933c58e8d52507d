"""差额：用今天的事实重判早先已审批的月份，多退少补，都记在本月的计算结果里。

Only whom something has happened to since the last approved computation is decided again; everybody
is where the text that applies to the month has changed, or the month was never looked at. Nothing
is written here: `computing.py` writes what is found with the lines of its run.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from workforce.actor import Actor
from workforce.database import read_all, verb
from workforce.rules.subsidies.facts import Facts, PersonalFacts
from workforce.rules.subsidies.storing import facts_text
from workforce.rules.subsidies.verdicts import Judge, Verdict
from workforce.rules.subsidies.wanting import wanted_by
from workforce.subsidies.baselines import Baseline, baselines
from workforce.subsidies.declared import lapsed_in
from workforce.subsidies.earlier import APPROVED, PAST, Earlier, earlier_months
from workforce.subsidies.marking import marks_of
from workforce.subsidies.models import ComputeRun, PolicyVersion, SubsidyMonth
from workforce.subsidies.payees import payees_of
from workforce.subsidies.policies import judge_by, registered
from workforce.subsidies.reading import PERSONS_OF_DISTRICT, subjects, subjects_chosen
from workforce.subsidies.reading_rows import Subject
from workforce.subsidy_words import HoldState
from workforce.vocabulary import Outcome

Row = tuple[Any, ...]

COLUMNS = (
    "run_id", "person_id", "source_month_id", "month", "source_line_id", "employer_id",
    "policy_version_id", "before_fen", "after_fen", "difference_fen", "proposed_fen",
    "decided_outcome", "outcome", "open_codes", "findings", "facts",
    "settled_by_name", "settlement_reason", "payee_id",
)  # fmt: skip
# Who must be looked at whatever their facts: money of theirs was denied, or was kept back while the
# computation that is compared with ran (of its own month it decided them all the same), or a
# difference of theirs was approved after it had begun, or took back what is another's now, or their
# employer's declaration lapsed.
_TOUCHED = """
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
      AND a.decided_outcome = 'refuse' AND a.proposed_fen > 0
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
        row = _row(earlier, version_id, subject, judge.verdict(subject.facts), base, lapsed)
        rows += [row] if row is not None else []
    return rows


def _row(
    earlier: Earlier, version_id: int, subject: Subject, found: Verdict, base: Baseline,
    lapsed: set[int],
) -> Row | None:  # fmt: skip
    """What differs from what was granted; nothing where nothing does."""
    codes = found.open_text
    before = base.granted_fen
    place = subject.places.get(_post_id(subject, found))
    employer_id = base.employer_id if place is None else place[0]
    # Whoever was paid at one employer does not lose it because another let its month lapse.
    is_lapsed = (base.employer_id if base.line_fen else employer_id) in lapsed
    outcome = found.outcome
    if is_lapsed or base.held is HoldState.DENIED:
        outcome = Outcome.REFUSE
    if outcome is Outcome.REVIEW:
        outcome = _settled(base, codes, found)
    if outcome is Outcome.PAY and before > 0 and subject.payee_id != base.payee_id:
        outcome = Outcome.REFUSE  # Whoever had it gives it back; the next run pays whose it is now.
    after = _after(outcome, found, before)
    if outcome is not Outcome.REVIEW and after == before:
        return None
    if after > before >= 0 and not earlier.pays_back:
        return None  # The policy lets late evidence bring no money of so long ago.
    return (
        subject.facts.person.id, earlier.month.id, earlier.month.month, base.line_id,
        employer_id, version_id, before, after, after - before, found.proposed_fen,
        outcome.value, outcome.value, codes, found.findings,
        facts_text(subject.facts), "", "", base.payee_id if before > 0 else subject.payee_id,
    )  # fmt: skip


def _post_id(subject: Subject, found: Verdict) -> int:
    posts = subject.facts.employments
    return 0 if found.post_at is None else posts[found.post_at].id or 0


def _settled(base: Baseline, codes: str, found: Verdict) -> Outcome:
    """Somebody's settlement of the same findings stands, unless it would now pay nothing."""
    outcome = base.settled.get(codes, Outcome.REVIEW)
    return Outcome.REVIEW if outcome is Outcome.PAY and not found.proposed_fen else outcome


def _after(outcome: Outcome, found: Verdict, before: int) -> int:
    """What the month gives now; as before while it is left open."""
    if outcome is Outcome.PAY:
        return found.proposed_fen
    return before if outcome is Outcome.REVIEW else 0
