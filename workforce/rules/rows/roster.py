"""从业人员花名册：one row is one person in one post at one employer.

Two steps. `read_roster_row` looks at a row alone; `RosterChecker` holds it against the rows above
it and against what is stored. The first broken rule in `ORDER` is the one that counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from workforce.rules.certificates import doubts_about
from workforce.rules.idnumbers import IdNumber
from workforce.rules.rows.cleaning import name_key
from workforce.rules.rows.findings import RowFinding, refusal, warning
from workforce.vocabulary import ContractKind, Post, ServiceType, SkillLevel

# A row that breaks several rules is refused by the first of these.
ORDER = (
    "formula_cell",
    "id_missing",
    "id_is_number",
    "id_birth_date",
    "id_check_digit",
    "name_missing",
    "same_id_other_name",
    "employer_missing",
    "uscc_check_digit",
    "date_impossible",
    "end_before_start",
    "level_unknown",
    "text_too_long",
    "day_in_future",
)
# Days of the person that can only have been.
PAST_DAYS = ("graduated_on", "resident_since")
_RANK = {code: rank for rank, code in enumerate(ORDER)}


@dataclass(slots=True)
class RosterRow:
    """A row as understood. A row with a `fault` holds only what could be read."""

    number: int
    fault: RowFinding | None = None
    id_number: IdNumber | None = None
    name: str = ""
    phone: str = ""
    household_registration: str = ""
    street: str = ""
    employer: str = ""
    uscc: str = ""
    employer_kind: str = ""
    post: Post = Post.OTHER
    post_text: str = ""
    service_type: ServiceType = ServiceType.COMMUNITY
    contract_kind: ContractKind = ContractKind.OTHER
    contract_starts_on: date | None = None
    contract_ends_on: date | None = None
    started_on: date = date.min
    ended_on: date | None = None
    insured_by: str = ""
    level: SkillLevel | None = None
    certificate_number: str = ""
    issued_on: date | None = None
    bank_account: str = ""
    bank_account_fault: str = ""
    bank_name: str = ""
    wants_training: bool | None = None
    graduated_on: date | None = None
    resident_since: date | None = None
    note: str = ""

    @property
    def employer_keys(self) -> frozenset[str]:
        """What makes two rows name the same employer: its code or its name."""
        return frozenset({self.uscc, name_key(self.employer)} - {""})


@dataclass(frozen=True, slots=True)
class KnownPost:
    """A post already stored or met above: where, and from when to when."""

    employer_keys: frozenset[str]
    started_on: date
    ended_on: date | None
    where: str

    def runs_beside(self, row: RosterRow) -> bool:
        begins_in_time = self.ended_on is None or self.ended_on >= row.started_on
        return begins_in_time and (row.ended_on is None or row.ended_on >= self.started_on)


@dataclass(frozen=True, slots=True)
class RosterRegister:
    """What is stored about the people of a file, by identity number (cards: by account)."""

    names: Mapping[str, frozenset[str]] = field(default_factory=dict)
    posts: Mapping[str, list[KnownPost]] = field(default_factory=dict)
    card_holders: Mapping[str, frozenset[str]] = field(default_factory=dict)
    certificate_holders: Mapping[str, str] = field(default_factory=dict)


class RosterChecker:
    """Rows in the order of the sheet; an earlier row stands, a later one gives way."""

    def __init__(self, register: RosterRegister, *, today: date) -> None:
        self._register = register
        self._today = today
        self._names: dict[str, tuple[str, int]] = {}
        self._posts: dict[str, list[KnownPost]] = {}
        self._cards: dict[str, tuple[str, int]] = {}
        self._certificates: dict[str, tuple[str, int]] = {}

    def check(self, row: RosterRow) -> list[RowFinding]:
        """One refusal, or any number of warnings."""
        fault = self._fault(row)
        if fault is not None:
            return [fault]
        assert row.id_number is not None
        found = [*_own_warnings(row), *self._warnings(row, row.id_number.text)]
        self._remember(row, row.id_number.text)
        return found

    def _fault(self, row: RosterRow) -> RowFinding | None:
        rank = _RANK[row.fault.code] if row.fault else len(ORDER)
        if row.id_number is None or not row.name or rank < _RANK["same_id_other_name"]:
            return row.fault
        where = self._other_name(row.id_number.text, row.name)
        if where is not None:
            return refusal(row.number, "name", "same_id_other_name", where=where)
        return row.fault or self._future_fault(row)

    def _future_fault(self, row: RosterRow) -> RowFinding | None:
        for name in PAST_DAYS:
            if (day := getattr(row, name)) and day > self._today:
                return refusal(row.number, name, "day_in_future")
        return None

    def _other_name(self, id_number: str, name: str) -> str | None:
        """Where this number stands under another name, if it does."""
        above = self._names.get(id_number)
        if above is not None:
            return f"第 {above[1]} 行" if above[0] != name_key(name) else None
        stored = self._register.names.get(id_number)
        return "已登记人员" if stored and name_key(name) not in stored else None

    def _warnings(self, row: RosterRow, id_number: str) -> list[RowFinding]:
        found = []
        where = self._card_of_another(row.bank_account, id_number)
        if where is not None:
            found.append(warning(row.number, "bank_account", "same_bank_card", where=where))
        where = self._post_elsewhere(row, id_number)
        if where is not None:
            found.append(warning(row.number, "employer", "two_employers_overlap", where=where))
        where = self._certificate_of_another(row.certificate_number, id_number)
        if where is not None:
            code = "certificate_of_another_person"
            found.append(warning(row.number, "certificate_number", code, where=where))
            row.certificate_number = ""
        return found

    def _post_elsewhere(self, row: RosterRow, id_number: str) -> str | None:
        above = self._posts.get(id_number, [])
        for post in (*above, *self._register.posts.get(id_number, [])):
            if post.runs_beside(row) and not post.employer_keys & row.employer_keys:
                return post.where
        return None

    def _card_of_another(self, card: str, id_number: str) -> str | None:
        if not card:
            return None
        above = self._cards.get(card)
        if above is not None:
            return f"第 {above[1]} 行" if above[0] != id_number else None
        others = self._register.card_holders.get(card, frozenset()) - {id_number}
        return "已登记人员" if others else None

    def _certificate_of_another(self, number: str, id_number: str) -> str | None:
        above = self._certificates.get(number) if number else None
        if above is not None:
            return f"第 {above[1]} 行" if above[0] != id_number else None
        holder = self._register.certificate_holders.get(number, id_number)
        return "已登记人员" if holder != id_number else None

    def _remember(self, row: RosterRow, id_number: str) -> None:
        self._names.setdefault(id_number, (name_key(row.name), row.number))
        post = KnownPost(row.employer_keys, row.started_on, row.ended_on, f"第 {row.number} 行")
        self._posts.setdefault(id_number, []).append(post)
        if row.bank_account:
            self._cards.setdefault(row.bank_account, (id_number, row.number))
        if row.certificate_number:
            self._certificates.setdefault(row.certificate_number, (id_number, row.number))


def _own_warnings(row: RosterRow) -> list[RowFinding]:
    """What a row shows by itself, in the order of the document."""
    found = [
        warning(row.number, "certificate_number", doubt.value)
        for doubt in doubts_about(row.certificate_number, level=row.level, issued_on=row.issued_on)
    ]
    if row.phone and not (row.phone.isdigit() and len(row.phone) == 11):
        found.append(warning(row.number, "phone", "phone_length"))
    if row.insured_by and row.employer and name_key(row.insured_by) != name_key(row.employer):
        found.append(warning(row.number, "insured_by", "insured_elsewhere"))
    if row.bank_account_fault:
        found.append(warning(row.number, "bank_account", row.bank_account_fault))
    return found
