"""Whether the facts behind a computation have changed since: cheap marks, one per table.

Every edit raises a version, every new row the highest id, every removed row lowers the count; so
three numbers per table tell whether anything a decision rests on is no longer what it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workforce.database import read_all
from workforce.database.rows import among
from workforce.rules.months import Month
from workforce.rules.subsidies.wanting import Wanted
from workforce.subsidies.evidence import PROMISED
from workforce.subsidies.reading import PERSONS_OF_DISTRICT
from workforce.subsidies.unchanged import Read

Watermark = dict[str, list[int]]

_MARKS = (
    "COUNT(*) AS rows_seen, COALESCE(SUM(x.version), 0) AS versions,"
    " COALESCE(MAX(x.id), 0) AS last_id"
)
_OF_PEOPLE = f"x.pending_batch_id IS NULL AND x.person_id IN ({PERSONS_OF_DISTRICT})"
Source = tuple[str, list[Any]]
_TABLES = {
    "organisation": "organisation x WHERE x.district_id = ?",
    "person": (
        "person x WHERE x.pending_batch_id IS NULL AND x.merged_into_id IS NULL"
        f" AND x.id IN ({PERSONS_OF_DISTRICT})"
    ),
    "employment": f"employment x WHERE {_OF_PEOPLE}",
    "certificate": f"certificate x WHERE {_OF_PEOPLE}",
    "attendance": (
        "attendance x JOIN employment y ON y.id = x.employment_id"
        f" WHERE x.pending_batch_id IS NULL AND y.person_id IN ({PERSONS_OF_DISTRICT})"
        " AND x.month = ?"
    ),
}
_TRAINED = (
    "training_class x WHERE EXISTS (SELECT 1 FROM enrolment e WHERE e.training_class_id = x.id"
    f" AND e.person_id IN ({PERSONS_OF_DISTRICT}))"
)
_OF_PERSONS = f"x.person_id IN ({PERSONS_OF_DISTRICT})"
_PAST = f"past_payment x WHERE x.pending_batch_id IS NULL AND {_OF_PERSONS}"
_OTHERS = (
    f"subsidy_month x WHERE x.state IN {PROMISED}"
    " AND NOT (x.district_id = ? AND x.month = ? AND x.policy_code = ?)"
)
_DENIED = (
    "subsidy_hold x JOIN subsidy_month m ON m.id = x.month_id"
    " WHERE x.state = 'denied'"
    " AND NOT (m.district_id = ? AND m.month = ? AND m.policy_code = ?)"
)


async def watermark(
    district_id: int, month: Month, wanted: Wanted, read: Read = read_all
) -> Watermark:
    """What the district's facts for the month, as far as a policy wants them, look like now.

    `read` answers for the tables every policy asks; it may remember what has not moved.
    """
    both = [district_id, str(month)]
    found = {
        table: await _mark(source, both[: source.count("?")], read)
        for table, source in _TABLES.items()
    }
    besides = _besides(district_id, str(month), wanted)
    return found | {table: await _mark(*asked, read_all) for table, asked in besides.items()}


def _besides(district_id: int, month: str, wanted: Wanted) -> dict[str, Source]:
    """The tables of what the policy asks besides, each with its parameters."""
    own, found = [district_id], dict[str, Source]()
    if wanted.training:
        found["enrolment"] = (f"enrolment x WHERE {_OF_PERSONS}", own)
        found["training_class"] = (_TRAINED, own)
    if wanted.insurance:
        answers = f"insurance_answer x WHERE {_OF_PERSONS} AND x.month <= ?"
        found["insurance_answer"] = (answers, [district_id, month])
    if wanted.conduct:
        found["conduct_case"] = (f"conduct_case x WHERE {_OF_PERSONS}", own)
    if wanted.payments is None or wanted.payments:
        found |= _paid([district_id, month, wanted.policy], wanted.payments)
    if wanted.applications:
        declared = "declaration x WHERE x.district_id = ? AND x.policy_code = ? AND x.month = ?"
        found["declaration"] = (declared, [district_id, wanted.policy, month])
    if wanted.costs is None or wanted.costs:
        found["actual_cost"] = _costs([district_id, month], wanted.costs)
    return found


def _costs(own: list[Any], kinds: tuple[str, ...] | None) -> Source:
    """Up to the month, those withdrawn included: withdrawing is a version of its own."""
    counted = f"actual_cost x WHERE x.pending_batch_id IS NULL AND {_OF_PERSONS} AND x.month <= ?"
    if kinds is None:
        return counted, own
    condition, param = among(kinds)
    return f"{counted} AND x.kind {condition}", [*own, param]


def _paid(own: list[Any], policies: tuple[str, ...] | None) -> dict[str, Source]:
    """History, and the other months whose lines count as received; never the month itself."""
    if policies is None:
        return {
            "past_payment": (_PAST, own[:1]), "subsidy_month": (_OTHERS, own),
            "subsidy_hold": (_DENIED, own),
        }  # fmt: skip
    condition, param = among(policies)
    return {
        "past_payment": (f"{_PAST} AND x.policy_code {condition}", [own[0], param]),
        "subsidy_month": (f"{_OTHERS} AND x.policy_code {condition}", [*own, param]),
        "subsidy_hold": (f"{_DENIED} AND m.policy_code {condition}", [*own, param]),
    }


async def _mark(source: str, params: Sequence[Any], read: Read) -> list[int]:
    [row] = await read(f"SELECT {_MARKS} FROM {source}", params)
    return [int(row["rows_seen"]), int(row["versions"]), int(row["last_id"])]


def with_person_versions(mark: Watermark, raised_by: int) -> Watermark:
    """The mark after a change of one person that this computation already takes into account."""
    count, versions, last_id = mark["person"]
    return {**mark, "person": [count, versions + raised_by, last_id]}
