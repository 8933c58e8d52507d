"""花名册的导入：人员、从业信息、证书，一行一条。"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, cast

from workforce import clock
from workforce.actor import Actor
from workforce.intake.batches import Change, Checked, Place, RowOutcome, read_by
from workforce.intake.employers import Employer, EmployerBook, load_employers, make_missing
from workforce.intake.people import StoredPerson, load_people
from workforce.intake.reading import ReadFile
from workforce.intake.roster_facts import (
    StoredPost,
    matching_post,
    person_changes,
    person_facts,
    post_changes,
    stored_post,
)
from workforce.intake.roster_storing import store_rows
from workforce.people.indexes import bank_account_index
from workforce.rules.rows.cleaning import name_key
from workforce.rules.rows.findings import RowFinding, Severity, warning
from workforce.rules.rows.roster import KnownPost, RosterChecker, RosterRegister, RosterRow


@dataclass
class PlannedRow:
    """What storing one accepted row will do."""

    row: RosterRow
    employer: Employer
    is_new_person: bool = False
    facts: dict[str, Any] = field(default_factory=dict)
    person_changes: dict[str, Any] = field(default_factory=dict)
    post: StoredPost | None = None
    is_new_post: bool = False
    post_changes: dict[str, Any] = field(default_factory=dict)
    is_new_certificate: bool = False

    @property
    def id_number(self) -> str:
        assert self.row.id_number is not None
        return self.row.id_number.text

    @property
    def outcome(self) -> RowOutcome:
        if self.is_new_post:
            return RowOutcome.ADDED
        changes = self.is_new_certificate or self.person_changes or self.post_changes
        return RowOutcome.CHANGED if changes else RowOutcome.UNCHANGED


class RosterIntake:
    """Checks and stores one roster. `people` also holds those this batch has stored already."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.people: dict[str, StoredPerson] = {}
        self.person_ids: dict[str, int] = {}
        self.planned: dict[int, PlannedRow] = {}
        self._book = EmployerBook([])
        self._posts: dict[int, list[StoredPost]] = {}
        self._holders: dict[str, int] = {}
        self._findings: list[RowFinding] = []

    async def check(self, read: ReadFile, *, batch_id: int | None = None) -> Checked:
        rows = cast("list[RosterRow]", read.rows)
        numbers = [row.id_number.text for row in rows if row.id_number]
        self.people = await load_people(self.place, numbers, batch_id=batch_id)
        self.person_ids = {number: person.id for number, person in self.people.items()}
        register = await self._register(rows)
        self._book = await load_employers(self.place, batch_id=batch_id)
        await asyncio.to_thread(self._check_rows, rows, register)
        return Checked(
            len(rows),
            sorted(self._findings, key=lambda finding: finding.row),
            {number: planned.outcome for number, planned in self.planned.items()},
            read.sheet_name,
        )

    async def prepare(self, actor: Actor, batch_id: int) -> None:
        await make_missing(actor, self.place, self._book, batch_id)

    def accepted(self) -> Sequence[int]:
        return list(self.planned)

    async def store(self, actor: Actor, batch_id: int, numbers: Sequence[int]) -> list[Change]:
        """Inside the chunk's verb. Ids of new people count once the chunk is committed."""
        chosen = [self.planned[number] for number in numbers]
        self._unsure, changes = await store_rows(actor, batch_id, chosen, dict(self.person_ids))
        return changes

    def committed(self) -> None:
        self.person_ids.update(self._unsure)

    def _check_rows(self, rows: list[RosterRow], register: RosterRegister) -> None:
        checker = RosterChecker(register, today=clock.today())
        accepted = []
        for row in rows:
            found = checker.check(row)
            self._findings += found
            if not any(finding.severity is Severity.REFUSED for finding in found):
                accepted.append(row)
        self._plan(accepted)

    def _plan(self, rows: list[RosterRow]) -> None:
        of_person: dict[str, list[PlannedRow]] = {}
        for row in rows:
            planned = PlannedRow(row, self._book.find_or_enter(row))
            self.planned[row.number] = planned
            of_person.setdefault(planned.id_number, []).append(planned)
        certificates: set[str] = set()
        for id_number, planned_rows in of_person.items():
            self._plan_person(self._visible(id_number), planned_rows)
            self._plan_posts(self._visible(id_number), planned_rows)
        for planned in self.planned.values():
            number = planned.row.certificate_number
            planned.is_new_certificate = bool(
                number and number not in self._holders and number not in certificates
            )
            certificates.add(number)

    def _plan_person(self, stored: StoredPerson | None, rows: list[PlannedRow]) -> None:
        first = rows[0]
        first.facts = person_facts(planned.row for planned in rows)
        first.is_new_person = stored is None
        if stored is not None:
            first.person_changes = person_changes(first.facts, stored)

    def _plan_posts(self, stored: StoredPerson | None, rows: list[PlannedRow]) -> None:
        posts = self._posts.get(stored.id, []) if stored else []
        for index, planned in enumerate(rows):
            above = next((r for r in rows[:index] if _same_post(r, planned)), None)
            if above is not None:
                if above.row.started_on != planned.row.started_on:
                    self._warn_repeat(planned.row, above.row)
                continue
            planned.post = matching_post(planned.row, planned.employer, posts)
            planned.is_new_post = planned.post is None
            if planned.post is not None:
                planned.post_changes = post_changes(planned.row, planned.post)

    def _warn_repeat(self, row: RosterRow, above: RosterRow) -> None:
        found = warning(row.number, "started_on", "repeated_post", above=above.number)
        self._findings.append(found)

    def _visible(self, id_number: str) -> StoredPerson | None:
        stored = self.people.get(id_number)
        return None if stored is None or stored.is_pending else stored

    async def _register(self, rows: list[RosterRow]) -> RosterRegister:
        visible = {n: p for n, p in self.people.items() if not p.is_pending}
        self._holders = await _certificate_holders(row.certificate_number for row in rows)
        number_of = {person.id: number for number, person in visible.items()}
        return RosterRegister(
            names={number: frozenset(person.names) for number, person in visible.items()},
            posts=await self._stored_posts(visible, rows),
            card_holders=await _card_holders((row.bank_account for row in rows), number_of),
            certificate_holders={
                number: number_of.get(holder, f"person {holder}")
                for number, holder in self._holders.items()
            },
        )

    async def _stored_posts(
        self, visible: dict[str, StoredPerson], rows: list[RosterRow]
    ) -> dict[str, list[KnownPost]]:
        """Stored posts at employers the file does not name for the person: the file's own rows
        are compared with each other."""
        number_of = {person.id: number for number, person in visible.items()}
        named: dict[str, frozenset[str]] = {}
        for row in rows:
            if row.id_number:
                number = row.id_number.text
                named[number] = named.get(number, frozenset()) | row.employer_keys
        posts: dict[str, list[KnownPost]] = {}
        for found in await read_by(
            "SELECT e.*, o.name AS employer_name, o.uscc AS employer_uscc FROM employment e"
            " JOIN organisation o ON o.id = e.employer_id"
            " WHERE e.pending_batch_id IS NULL AND e.person_id IN ({keys}) ORDER BY e.id",
            number_of,
        ):
            number = number_of[found["person_id"]]
            stored = stored_post(found)
            self._posts.setdefault(found["person_id"], []).append(stored)
            keys = frozenset({found["employer_uscc"], name_key(found["employer_name"])} - {None})
            if not keys & named[number]:
                known = KnownPost(keys, stored.started_on, stored.ended_on, "已登记的单位")
                posts.setdefault(number, []).append(known)
        return posts


def _same_post(above: PlannedRow, planned: PlannedRow) -> bool:
    if above.employer is not planned.employer:
        return False
    first, second = above.row, planned.row
    until = first.ended_on or date.max
    return first.started_on <= (second.ended_on or date.max) and second.started_on <= until


async def _certificate_holders(numbers: Iterable[str]) -> dict[str, int]:
    """Who holds a number, by person id."""
    rows = await read_by(
        "SELECT number, person_id FROM certificate"
        " WHERE pending_batch_id IS NULL AND number IN ({keys})",
        [number for number in numbers if number],
    )
    return {row["number"]: row["person_id"] for row in rows}


async def _card_holders(
    cards: Iterable[str], number_of: dict[int, str]
) -> dict[str, frozenset[str]]:
    """Who has a card already, of the people the file does not name."""
    by_index = {bank_account_index(card): card for card in cards if card}
    rows = await read_by(
        "SELECT id, bank_account_index FROM person WHERE pending_batch_id IS NULL"
        " AND merged_into_id IS NULL AND bank_account_index IN ({keys})",
        [index for index in by_index if index],
    )
    found: dict[str, frozenset[str]] = {}
    for row in rows:
        if row["id"] not in number_of:
            card = by_index[row["bank_account_index"]]
            found[card] = found.get(card, frozenset()) | {f"person {row['id']}"}
    return found
