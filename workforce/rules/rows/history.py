"""接入前发放记录：one row is what one person was paid under one policy for one month."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from workforce.rules.rows.cleaning import Typed, code_of, name_key, name_of, text_of
from workforce.rules.rows.findings import RowFinding, refusal

_MONTH = re.compile(r"(20\d{2})\s*[-/.年]?\s*(\d{1,2})\s*月?(?:份)?")
_AMOUNT = re.compile(r"\d{1,10}(?:\.\d+)?")
FEN_MAX = 10**11

Key = tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class KnownPayee:
    person_id: int
    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class HistoryRegister:
    """People by identity number, policies by code or title, what is recorded or was paid here."""

    people: Mapping[str, KnownPayee]
    policies: Mapping[str, str]
    recorded: Mapping[Key, int]
    approved: frozenset[tuple[str, str]]


@dataclass(slots=True)
class HistoryRow:
    """A row as understood; the person and the policy's code are found by the checker."""

    number: int
    id_number: str
    name: str
    policy: str
    month: str | None
    amount_fen: int | None
    document: str
    person_id: int = 0
    is_known: bool = False

    @property
    def key(self) -> Key:
        return self.person_id, self.policy, self.month or ""


def read_history_row(number: int, values: Mapping[str, Typed]) -> HistoryRow:
    get = values.get
    return HistoryRow(
        number,
        id_number=code_of(get("id_number")),
        name=name_of(get("name")),
        policy=name_key(name_of(get("policy"))),
        month=read_month(get("month")),
        amount_fen=read_fen(get("amount")),
        document=text_of(get("document"))[:200],
    )


def read_month(value: Typed) -> str | None:
    """2026-10, 2026年10月, 202610 or a date cell: a month; None for anything else."""
    if isinstance(value, date):
        return f"{value.year:04d}-{value.month:02d}"
    found = _MONTH.fullmatch(text_of(value))
    if found is None or not 1 <= int(found[2]) <= 12:
        return None
    return f"{found[1]}-{int(found[2]):02d}"


def read_fen(value: Typed) -> int | None:
    """Yuan with at most two decimals, above zero, in 分; None for anything else."""
    if isinstance(value, bool | date):
        return None
    text = text_of(value).replace(",", "").removeprefix("¥").removesuffix("元").strip()
    if not _AMOUNT.fullmatch(text):
        return None
    try:
        fen = Decimal(text) * 100
    except InvalidOperation:
        return None
    whole = int(fen)
    return whole if fen == whole and 0 < whole <= FEN_MAX else None


class HistoryChecker:
    """Rules in the order of the columns; `this_month` bounds the month."""

    def __init__(self, register: HistoryRegister, *, this_month: str) -> None:
        self._register = register
        self._this_month = this_month
        self._met: dict[Key, HistoryRow] = {}

    def check(self, row: HistoryRow) -> list[RowFinding]:
        payee = self._register.people.get(row.id_number)
        if payee is None or (row.name and name_key(row.name) not in payee.names):
            return [refusal(row.number, "id_number", "unknown_person")]
        row.person_id = payee.person_id
        fault = self._policy_fault(row) or _value_fault(row) or self._repeat_fault(row)
        return [fault] if fault else []

    def _policy_fault(self, row: HistoryRow) -> RowFinding | None:
        code = self._register.policies.get(row.policy)
        if code is None:
            return refusal(row.number, "policy", "policy_unknown")
        row.policy = code
        if row.month is None:
            return refusal(row.number, "month", "month_unreadable")
        if row.month > self._this_month:
            return refusal(row.number, "month", "month_in_future")
        if (code, row.month) in self._register.approved:
            return refusal(row.number, "month", "month_of_portal")
        return None

    def _repeat_fault(self, row: HistoryRow) -> RowFinding | None:
        recorded = self._register.recorded.get(row.key)
        if recorded is not None and recorded != row.amount_fen:
            return refusal(row.number, "amount", "already_recorded")
        above = self._met.setdefault(row.key, row)
        if above is not row and above.amount_fen != row.amount_fen:
            return refusal(row.number, "amount", "repeated_row", above=above.number)
        row.is_known = recorded is not None or above is not row
        return None


def _value_fault(row: HistoryRow) -> RowFinding | None:
    if row.amount_fen is None:
        return refusal(row.number, "amount", "amount_unreadable")
    if not row.document:
        return refusal(row.number, "document", "document_missing")
    return None
