"""What a roster says of a person over all its rows, and what that changes in the stored record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from workforce.database.rows import day_of
from workforce.intake.employers import Employer
from workforce.intake.people import StoredPerson
from workforce.people.indexes import bank_account_index, phone_index
from workforce.rules.rows.roster import PAST_DAYS, RosterRow

_TEXTS = ("phone", "household_registration", "bank_account", "bank_name")
_POST_COLUMNS = (
    "post",
    "post_text",
    "service_type",
    "contract_kind",
    "contract_starts_on",
    "contract_ends_on",
    "started_on",
    "ended_on",
    "insured_by",
)


@dataclass(frozen=True)
class StoredPost:
    id: int
    version: int
    employer_id: int
    started_on: date
    ended_on: date | None
    columns: dict[str, Any]

    def meets(self, row: RosterRow) -> bool:
        """Whether the row speaks of this post though it names another day of joining."""
        begins_in_time = self.ended_on is None or self.ended_on >= row.started_on
        return begins_in_time and (row.ended_on is None or row.ended_on >= self.started_on)


def person_facts(rows: Iterable[RosterRow]) -> dict[str, Any]:
    """The earlier row stands; later rows of the same person only fill what it leaves empty."""
    unsaid = dict.fromkeys(("wants_training", *PAST_DAYS))
    facts: dict[str, Any] = {**unsaid, **dict.fromkeys(_TEXTS, "")}
    for row in rows:
        for name in facts:
            if facts[name] in ("", None):
                facts[name] = getattr(row, name)
    return facts


def person_changes(facts: dict[str, Any], stored: StoredPerson) -> dict[str, Any]:
    """Only what is written and differs; a person of another district is not changed from here."""
    if not stored.is_of_district:
        return {}
    columns = stored.columns
    same = {
        "phone": phone_index(facts["phone"]) == columns["phone_index"],
        "bank_account": bank_account_index(facts["bank_account"]) == columns["bank_account_index"],
        "household_registration": facts["household_registration"]
        == columns["household_registration"],
        "bank_name": facts["bank_name"] == columns["bank_name"],
        "wants_training": facts["wants_training"] == _truth(columns["wants_training"]),
        **{name: facts[name] == day_of(columns[name]) for name in PAST_DAYS},
    }
    return {
        name: facts[name] for name, is_same in same.items() if not is_same and _is_said(facts[name])
    }


def post_columns(row: RosterRow) -> dict[str, Any]:
    return {name: getattr(row, name) for name in _POST_COLUMNS}


def post_changes(row: RosterRow, stored: StoredPost) -> dict[str, Any]:
    return {
        name: value
        for name, value in post_columns(row).items()
        if _is_said(value) and value != stored.columns[name]
    }


def stored_post(row: dict[str, Any]) -> StoredPost:
    """A row of `employment` as read from either engine."""
    columns = {name: row[name] for name in _POST_COLUMNS}
    for name in _POST_COLUMNS:
        if name.endswith("_on"):
            columns[name] = day_of(row[name])
    return StoredPost(
        row["id"],
        row["version"],
        row["employer_id"],
        columns["started_on"],
        columns["ended_on"],
        columns,
    )


def matching_post(
    row: RosterRow, employer: Employer, posts: Iterable[StoredPost]
) -> StoredPost | None:
    """The stored post a row speaks of: the same day of joining, else one that runs at that time."""
    there = [post for post in posts if post.employer_id == employer.id]
    exact = next((post for post in there if post.started_on == row.started_on), None)
    return exact or next((post for post in there if post.meets(row)), None)


def _is_said(value: Any) -> bool:
    return value not in ("", None)


def _truth(value: Any) -> bool | None:
    return None if value is None else bool(value)
