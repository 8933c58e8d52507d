"""一个人一个月的差额：已发给谁多少，今天的事实应发给谁多少；发错了单位的，先退回，下月再补发。

One difference a person, month and run goes to or comes from one payee. While somebody holds what is
another's now, the difference takes that back; the next run pays whose it is.
"""

from __future__ import annotations

from typing import Any

from workforce.rules.subsidies.storing import facts_text
from workforce.rules.subsidies.verdicts import Verdict
from workforce.subsidies.baselines import Baseline
from workforce.subsidies.earlier import Earlier
from workforce.subsidies.payees import NOBODY
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


def difference(
    earlier: Earlier, version_id: int, subject: Subject, found: Verdict, base: Baseline,
    lapsed: set[int],
) -> Row | None:  # fmt: skip
    """What differs from what was granted, in the order of COLUMNS without the run; nothing where
    nothing does."""
    place = subject.places.get(_post_id(subject, found))
    employer_id = base.employer_id if place is None else place[0]
    before, payee_id = base.granted_fen, subject.payee_id
    decided = outcome = _outcome(subject, found, base, employer_id, lapsed)
    others = base.held_by_others(payee_id)
    if others and (outcome is Outcome.REFUSE or payee_id != NOBODY):
        # Whatever it comes to now, it is not theirs: decided one thing, and for them it is no.
        # Only where the facts do not tell whose it is they keep it.
        (payee_id, fen), outcome = others[0], Outcome.REFUSE
        after = before - fen
    else:
        payee_id = others[0][0] if others else payee_id
        after = _after(outcome, found, before)
        if outcome is not Outcome.REVIEW and after == before:
            return None
        if after > before >= 0 and not (earlier.pays_back or _was_anothers(base, payee_id)):
            return None  # The policy lets late evidence bring no money of so long ago.
    return (
        subject.facts.person.id, earlier.month.id, earlier.month.month, base.line_id,
        employer_id, version_id, before, after, after - before, found.proposed_fen,
        decided.value, outcome.value, found.open_text, found.findings,
        facts_text(subject.facts), "", "", payee_id,
    )  # fmt: skip


def _outcome(
    subject: Subject, found: Verdict, base: Baseline, employer_id: int | None, lapsed: set[int]
) -> Outcome:
    """What is decided today, as people settled it, unless the month lapsed or was denied."""
    # Whoever was paid at one employer does not lose it because another let its month lapse; what
    # goes to an organisation is judged by where it goes now.
    is_same = base.line_fen and base.line_payee_id == subject.payee_id
    if (base.employer_id if is_same else employer_id) in lapsed or base.held is HoldState.DENIED:
        return Outcome.REFUSE
    if found.outcome is not Outcome.REVIEW:
        return found.outcome
    # Somebody's settlement of the same findings stands, unless it would now pay nothing.
    outcome = base.settled.get(found.open_text, Outcome.REVIEW)
    return Outcome.REVIEW if outcome is Outcome.PAY and not found.proposed_fen else outcome


def _was_anothers(base: Baseline, payee_id: int | None) -> bool:
    """Granted in time, to somebody who has given it back because it is this payee's."""
    return bool(base.taken_from) and payee_id not in base.taken_from


def _post_id(subject: Subject, found: Verdict) -> int:
    posts = subject.facts.employments
    return 0 if found.post_at is None else posts[found.post_at].id or 0


def _after(outcome: Outcome, found: Verdict, before: int) -> int:
    """What the month gives now; as before while it is left open."""
    if outcome is Outcome.PAY:
        return found.proposed_fen
    return before if outcome is Outcome.REVIEW else 0
