"""What else a policy asks about its people: training, insurance, conduct, payments, applications,
actual costs, graduation and residence.

Read for one chunk of people at a time, and only what the policy wants.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from workforce import clock
from workforce.database.rows import Row, among, day_of, moment_of, read_rows
from workforce.rules.months import Month
from workforce.rules.subsidies.facts import (
    ApplicationFacts,
    CostFacts,
    Facts,
    InsuranceFacts,
    ListingFacts,
    PaymentFacts,
    TrainingFacts,
    TrainingHoursFacts,
)
from workforce.rules.subsidies.wanting import Wanted
from workforce.subsidies.payees import IS_MOVE
from workforce.vocabulary import CourseKind, TrainingResult

# From its submission on a month's lines are promised: the next month must not pay them again.
PROMISED = (
    "('submitted', 'street_reviewed', 'reviewed', 'on_notice', 'noticed', 'approved', 'closed')"
)
ENTITLED = "('approved', 'closed')"
PASSED = {TrainingResult.PASSED.value: True, TrainingResult.PENDING.value: None}

_TRAININGS = """
    SELECT e.id, e.person_id, e.hours_attended, e.result, c.hours, c.ends_on, c.course_kind,
           c.body_id, o.name AS body
    FROM enrolment e JOIN training_class c ON c.id = e.training_class_id
    JOIN organisation o ON o.id = c.body_id
    WHERE e.person_id BETWEEN ? AND ? AND c.state = 'closed' ORDER BY c.ends_on, e.id
"""
_INSURED = """
    SELECT id, person_id, month, insured, insured_by FROM insurance_answer
    WHERE person_id BETWEEN ? AND ? AND month = ? ORDER BY id
"""
_CASES = """
    SELECT id, person_id, matter, happened_on, decided_on, effective_on, effective_until,
           repaired_on, is_fraud
    FROM conduct_case WHERE person_id BETWEEN ? AND ? AND state IN ('decided', 'repaired')
      AND served_on IS NOT NULL ORDER BY id
"""
_PAST = """
    SELECT id, person_id, policy_code, month, amount_fen FROM past_payment
    WHERE person_id BETWEEN ? AND ? AND pending_batch_id IS NULL{of} ORDER BY id
"""
_LINES = f"""
    SELECT l.id, l.person_id, m.policy_code, m.month, l.amount_fen
    FROM subsidy_line l JOIN subsidy_month m ON m.current_run_id = l.run_id
    WHERE l.person_id BETWEEN ? AND ? AND l.outcome = 'pay' AND m.state IN {PROMISED}{{of}}
      AND NOT EXISTS (SELECT 1 FROM subsidy_hold h WHERE h.month_id = m.id
                      AND h.person_id = l.person_id AND h.state = 'denied')
    ORDER BY l.id
"""
# What one gave back because it is another's stays granted until the next month, which pays it, is
# approved: it is not due a second time meanwhile.
_DIFFERENCES = f"""
    SELECT a.id, a.person_id, m.policy_code, a.month, a.difference_fen AS amount_fen
    FROM subsidy_adjustment a JOIN subsidy_month m ON m.current_run_id = a.run_id
    WHERE a.person_id BETWEEN ? AND ? AND m.state IN {ENTITLED}{{of}}
      AND NOT ({IS_MOVE.format(a="a")} AND NOT EXISTS (SELECT 1 FROM subsidy_month n
        WHERE n.policy_code = m.policy_code AND n.district_id = m.district_id
          AND n.current_run_id > m.current_run_id AND n.state IN {ENTITLED}))
    ORDER BY a.id
"""
_DECLARED = """
    SELECT d.id, e.person_id, d.month, d.declared_at
    FROM declaration d JOIN employment e ON e.employer_id = d.employer_id
    WHERE e.person_id BETWEEN ? AND ? AND e.pending_batch_id IS NULL AND d.policy_code = ?
      AND d.month = ? AND d.declared_at IS NOT NULL
    ORDER BY d.id
"""
_COSTS = """
    SELECT id, person_id, kind, month, cost_fen, receipt_number FROM actual_cost
    WHERE person_id BETWEEN ? AND ? AND month <= ? AND withdrawn_at IS NULL
      AND pending_batch_id IS NULL{of}
    ORDER BY month, id
"""
_DATES = """
    SELECT id AS person_id, graduated_on, resident_since FROM person
    WHERE id BETWEEN ? AND ? AND (graduated_on IS NOT NULL OR resident_since IS NOT NULL)
"""


async def add_evidence(
    people: Mapping[int, Facts], first: int, last: int, month: Month, wanted: Wanted
) -> None:
    """Into the facts of these people, all between two ids, what the policy asks besides."""
    ends: list[Any] = [first, last]
    if wanted.training:
        for facts, row in _of(people, await read_rows(_TRAININGS, ends)):
            _add_training(facts, row)
    if wanted.insurance:
        for facts, row in _of(people, await read_rows(_INSURED, [*ends, month.text])):
            facts.insurance = [_insurance(row)]  # the office's answer outweighs the employer's word
    if wanted.conduct:
        for facts, row in _of(people, await read_rows(_CASES, ends)):
            _add_case(facts, row)
    if wanted.payments is None or wanted.payments:
        await _add_payments(people, ends, wanted.payments)
    if wanted.applications:
        params = [*ends, wanted.policy, month.text]
        for facts, row in _of(people, await read_rows(_DECLARED, params)):
            facts.applications.append(_application(row))
    if wanted.costs is None or wanted.costs:
        await _add_costs(people, [*ends, month.text], wanted.costs)
    if wanted.dates:
        for facts, row in _of(people, await read_rows(_DATES, ends)):
            facts.person.graduated_on = day_of(row["graduated_on"])
            facts.person.resident_since = day_of(row["resident_since"])


def _of(people: Mapping[int, Facts], rows: Sequence[Row]) -> Iterator[tuple[Facts, Row]]:
    for row in rows:
        facts = people.get(row["person_id"])
        if facts is not None:
            yield facts, row


def _add_training(facts: Facts, row: Row) -> None:
    hours = row["hours"] if row["hours_attended"] is None else row["hours_attended"]
    ended_on = _day(row["ends_on"])
    passed = PASSED.get(row["result"], False)
    course, number = CourseKind(row["course_kind"]), row["id"]
    facts.trainings.append(
        TrainingFacts(hours, passed, ended_on, course, row["body"], row["body_id"], number)
    )
    if passed:
        facts.training_hours.append(TrainingHoursFacts(ended_on.year, hours, number))


def _insurance(row: Row) -> InsuranceFacts:
    insured_by = row["insured_by"] or None
    return InsuranceFacts(row["month"], bool(row["insured"]), insured_by, row["id"])


def _add_case(facts: Facts, row: Row) -> None:
    """A decision served is a breach on its day, and a listing until it ends or is repaired."""
    facts.person.breaches_on.append(_day(row["happened_on"]))
    since = day_of(row["effective_on"]) or day_of(row["decided_on"])
    ends = [day_of(row[name]) for name in ("effective_until", "repaired_on")]
    until = min((day for day in ends if day is not None), default=None)
    if since is not None:
        fraud = None if row["is_fraud"] is None else bool(row["is_fraud"])
        facts.negative_list.append(ListingFacts(since, until, row["matter"], row["id"], fraud))


async def _add_payments(
    people: Mapping[int, Facts], ends: list[Any], policies: tuple[str, ...] | None
) -> None:
    """One fact a policy and month: what history, the line and its differences come to."""
    sums: dict[tuple[int, str, str], list[int]] = {}
    for sql, column in ((_PAST, ""), (_LINES, "m."), (_DIFFERENCES, "m.")):
        condition, params = "", list(ends)
        if policies is not None:
            among_them, param = among(policies)
            condition, params = f" AND {column}policy_code {among_them}", [*ends, param]
        for row in await read_rows(sql.format(of=condition), params):
            key = (row["person_id"], row["policy_code"], row["month"])
            found = sums.setdefault(key, [row["id"], 0])
            found[1] += int(row["amount_fen"])
    for (person_id, policy, month), (number, fen) in sorted(sums.items()):
        facts = people.get(person_id)
        if facts is not None and fen > 0:
            facts.payments_received.append(PaymentFacts(policy, month, fen, number))


async def _add_costs(
    people: Mapping[int, Facts], params: list[Any], kinds: tuple[str, ...] | None
) -> None:
    """All up to the month: which of them count, the policy says (当月、当年、至当月)."""
    condition = ""
    if kinds is not None:
        among_them, param = among(kinds)
        condition, params = f" AND kind {among_them}", [*params, param]
    for facts, row in _of(people, await read_rows(_COSTS.format(of=condition), params)):
        _, _, kind, month, fen, receipt = row
        facts.costs.append(CostFacts(kind, month, int(fen), receipt, row["id"]))


def _application(row: Row) -> ApplicationFacts:
    declared_at = moment_of(row["declared_at"])
    assert declared_at is not None
    return ApplicationFacts(row["month"], declared_at.astimezone(clock.SHANGHAI).date(), row["id"])


def _day(value: Any) -> date:
    day = day_of(value)
    assert day is not None, "the column is never empty"
    return day
