"""Reading one roster row: every cell understood, the first broken rule named."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from stdnum import luhn

from workforce.rules.idnumbers import IdNumber, IdNumberFault, read_id_number
from workforce.rules.rows.cleaning import (
    Typed,
    code_of,
    is_number,
    name_of,
    optional_code_of,
    optional_text_of,
    phone_of,
    text_of,
)
from workforce.rules.rows.findings import RowFinding, refusal
from workforce.rules.rows.reading import (
    CONTRACTS,
    POSTS,
    Unreadable,
    read_day,
    read_end,
    read_level,
    read_service_type,
    read_word,
    read_yes,
)
from workforce.rules.rows.roster import RosterRow
from workforce.rules.uscc import is_uscc
from workforce.vocabulary import ContractKind, Post

Values = Mapping[str, Typed]

DAYS: tuple[tuple[str, Callable[[Typed], date | Unreadable | None]], ...] = (
    ("contract_starts_on", read_day),
    ("contract_ends_on", read_end),
    ("started_on", read_day),
    ("ended_on", read_end),
    ("issued_on", read_day),
    ("graduated_on", read_day),
    ("resident_since", read_day),
)
LENGTHS = {
    "name": 100,
    "phone": 40,
    "household_registration": 100,
    "street": 200,
    "employer": 200,
    "employer_kind": 60,
    "post_text": 60,
    "insured_by": 200,
    "certificate_number": 40,
    "bank_account": 40,
    "bank_name": 100,
    "note": 2000,
}


def read_roster_row(number: int, values: Values, formulas: frozenset[str]) -> RosterRow:
    """A row by itself; what other rows and the register say comes later."""
    row = RosterRow(number)
    _read_texts(row, values)
    row.fault = (
        _formula_fault(row, values, formulas)
        or _identity_fault(row, values)
        or _employer_fault(row, values)
        or _day_fault(row, values)
        or _level_fault(row, values)
        or _length_fault(row)
    )
    return row


def _read_texts(row: RosterRow, values: Values) -> None:
    get = values.get
    row.name = name_of(get("name"))
    row.phone = phone_of(get("phone"))
    row.household_registration = name_of(get("household_registration"))
    row.street = name_of(get("street"))
    row.employer = name_of(optional_text_of(get("employer")))
    row.uscc = optional_code_of(get("uscc"))
    row.employer_kind = name_of(get("employer_kind"))
    row.post_text = name_of(get("post"))
    row.post = read_word(row.post_text, POSTS, Post.OTHER)
    row.service_type = read_service_type(get("service_type"), row.employer_kind)
    row.contract_kind = read_word(get("contract_kind"), CONTRACTS, ContractKind.OTHER)
    row.insured_by = name_of(optional_text_of(get("insured_by")))
    row.certificate_number = optional_code_of(get("certificate_number"))
    row.bank_name = name_of(optional_text_of(get("bank_name")))
    row.wants_training = read_yes(get("wants_training"))
    row.note = text_of(get("note"))
    row.bank_account, row.bank_account_fault = _read_card(get("bank_account"))


def _read_card(value: Typed) -> tuple[str, str]:
    """The card that may be stored, and why there is none."""
    if is_number(value):
        return "", "bank_card_is_number"
    card = optional_code_of(value)
    if card and not (card.isdigit() and luhn.is_valid(card)):
        return "", "bank_card_check_digit"
    return card, ""


def _formula_fault(row: RosterRow, values: Values, formulas: frozenset[str]) -> RowFinding | None:
    """A formula may compute a day, whose result is there to read; it may not stand for text."""
    days = {name for name, _ in DAYS}
    for name in sorted(formulas):
        if name not in days or not isinstance(values.get(name), date | int | float):
            return refusal(row.number, name, "formula_cell")
    return None


def _identity_fault(row: RosterRow, values: Values) -> RowFinding | None:
    typed = values.get("id_number")
    if not code_of(typed):
        return refusal(row.number, "id_number", "id_missing")
    if is_number(typed):
        return refusal(row.number, "id_number", "id_is_number")
    found = read_id_number(code_of(typed))
    if not isinstance(found, IdNumber):
        day = found is IdNumberFault.BIRTH_DATE
        return refusal(row.number, "id_number", "id_birth_date" if day else "id_check_digit")
    row.id_number = found
    return None if row.name else refusal(row.number, "name", "name_missing")


def _employer_fault(row: RosterRow, values: Values) -> RowFinding | None:
    if not row.employer and not row.uscc:
        return refusal(row.number, "employer", "employer_missing")
    if row.uscc and (is_number(values.get("uscc")) or not is_uscc(row.uscc)):
        return refusal(row.number, "uscc", "uscc_check_digit")
    return None


def _day_fault(row: RosterRow, values: Values) -> RowFinding | None:
    for name, read in DAYS:
        if (typed := values.get(name)) is None:
            continue
        day = read(typed)
        if isinstance(day, Unreadable):
            return refusal(row.number, name, "date_impossible")
        if day is not None:
            setattr(row, name, day)
    if row.started_on == date.min:
        if row.contract_starts_on is None:
            return refusal(row.number, "started_on", "date_impossible")
        row.started_on = row.contract_starts_on
    for start, end, column in (
        (row.contract_starts_on, row.contract_ends_on, "contract_ends_on"),
        (row.started_on, row.ended_on, "ended_on"),
    ):
        if start and end and end < start:
            return refusal(row.number, column, "end_before_start")
    return None


def _level_fault(row: RosterRow, values: Values) -> RowFinding | None:
    level = read_level(values.get("level"))
    if isinstance(level, Unreadable):
        return refusal(row.number, "level", "level_unknown")
    row.level = level
    return None


def _length_fault(row: RosterRow) -> RowFinding | None:
    for name, longest in LENGTHS.items():
        if len(getattr(row, name)) > longest:
            column = "post" if name == "post_text" else name
            return refusal(row.number, column, "text_too_long")
    return None
