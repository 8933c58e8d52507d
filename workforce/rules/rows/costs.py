"""实际费用：one row is one receipt of a kind of one person."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from workforce.rules.costs import KIND_PATTERN, cost_faults
from workforce.rules.rows.cleaning import (
    Typed,
    code_of,
    evened,
    is_number,
    name_key,
    name_of,
    optional_code_of,
    optional_text_of,
    text_of,
)
from workforce.rules.rows.findings import RowFinding, refusal, warning
from workforce.rules.rows.history import read_fen, read_month
from workforce.rules.rows.reading import Unreadable, read_day

NOTE_MAX = 2000
_SCIENTIFIC = re.compile(r"\d(\.\d+)?E\+\d+", re.IGNORECASE)
_DIGITS_KEPT = 10**15
_COLUMN_OF = {"cost_fen": "amount"}

Receipt = tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class KnownPost:
    employer_id: int
    employer: str
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class KnownSpender:
    person_id: int
    names: frozenset[str]
    posts: tuple[KnownPost, ...] = ()


@dataclass(frozen=True, slots=True)
class CostRegister:
    """People by identity number, codes by what people write, what is registered by receipt.

    Each value of `recorded` is what `CostRow.told` is compared with; `asked` are the codes that
    have a name or that a policy in use pays by.
    """

    people: Mapping[str, KnownSpender]
    kinds: Mapping[str, str]
    recorded: Mapping[Receipt, tuple[Any, ...]]
    asked: frozenset[str]


@dataclass(slots=True)
class CostRow:
    """A row as understood; the person, the employer and the code are found by the checker."""

    number: int
    id_number: str
    name: str
    employer_key: str
    kind: str
    month: str | None
    cost_fen: int | None
    receipt_number: str
    paid_on: date | Unreadable | None
    note: str
    formulas: frozenset[str] = frozenset()
    lost_digits: frozenset[str] = frozenset()
    person_id: int = 0
    post: KnownPost = field(default=KnownPost(0, "", frozenset()))
    is_known: bool = False

    @property
    def receipt(self) -> Receipt:
        return self.person_id, self.kind, self.receipt_number

    @property
    def told(self) -> tuple[Any, ...]:
        return self.post.employer_id, self.month, self.cost_fen, self.paid_on

    @property
    def facts(self) -> dict[str, Any]:
        return {
            "kind": self.kind, "month": self.month, "cost_fen": self.cost_fen,
            "receipt_number": self.receipt_number, "paid_on": self.paid_on, "note": self.note,
        }  # fmt: skip


def read_cost_row(number: int, values: Mapping[str, Typed], formulas: frozenset[str]) -> CostRow:
    get = values.get
    lost = {
        "id_number": is_number(get("id_number")),
        "receipt_number": _lost(get("receipt_number")),
    }
    return CostRow(
        number,
        id_number=code_of(get("id_number")),
        name=name_of(get("name")),
        employer_key=optional_code_of(get("uscc")) or name_key(name_of(get("employer"))),
        kind=text_of(get("cost_kind")),
        month=read_month(get("month")),
        cost_fen=read_fen(get("amount")),
        receipt_number=evened(optional_text_of(get("receipt_number"))),
        paid_on=read_day(get("paid_on")),
        note=text_of(get("note")),
        formulas=formulas,
        lost_digits=frozenset(name for name, is_lost in lost.items() if is_lost),
    )


def _lost(value: Typed) -> bool:
    """A number Excel has cut: it keeps fifteen digits."""
    if isinstance(value, str):
        return bool(_SCIENTIFIC.fullmatch(value.strip()))
    return isinstance(value, int | float) and abs(value) >= _DIGITS_KEPT


class CostChecker:
    """Rules in the order of the columns; what may be stated is what the form may state."""

    def __init__(self, register: CostRegister, *, today: date) -> None:
        self._register = register
        self._today = today
        self._met: dict[Receipt, CostRow] = {}

    def check(self, row: CostRow) -> list[RowFinding]:
        fault = (
            _formula_fault(row)
            or self._person_fault(row)
            or self._kind_fault(row)
            or self._value_fault(row)
            or self._repeat_fault(row)
        )
        if fault is not None:
            return [fault]
        if row.kind not in self._register.asked:
            return [warning(row.number, "cost_kind", "cost_kind_unasked")]
        return []

    def _person_fault(self, row: CostRow) -> RowFinding | None:
        if not row.id_number:
            return refusal(row.number, "id_number", "id_missing")
        if "id_number" in row.lost_digits:
            return refusal(row.number, "id_number", "id_is_number")
        if not row.name:
            return refusal(row.number, "name", "name_missing")
        spender = self._register.people.get(row.id_number)
        if spender is None:
            return refusal(row.number, "id_number", "unknown_person")
        if name_key(row.name) not in spender.names:
            return refusal(row.number, "name", "same_id_other_name", where="已登记人员")
        row.person_id = spender.person_id
        return _employer_fault(row, spender)

    def _kind_fault(self, row: CostRow) -> RowFinding | None:
        code = self._register.kinds.get(name_key(row.kind), row.kind.lower())
        if not re.fullmatch(KIND_PATTERN, code):
            return refusal(row.number, "cost_kind", "cost_kind_missing")
        row.kind = code
        return None

    def _value_fault(self, row: CostRow) -> RowFinding | None:
        if row.month is None:
            return refusal(row.number, "month", "month_unreadable")
        if row.cost_fen is None:
            return refusal(row.number, "amount", "amount_unreadable")
        if "receipt_number" in row.lost_digits:
            return refusal(row.number, "receipt_number", "receipt_is_number")
        if isinstance(row.paid_on, Unreadable):
            return refusal(row.number, "paid_on", "date_impossible")
        if row.paid_on is None:
            return refusal(row.number, "paid_on", "paid_on_missing")
        if len(row.note) > NOTE_MAX:
            return refusal(row.number, "note", "text_too_long")
        faults = cost_faults(row.facts, today=self._today)
        for name, code in faults:
            return refusal(row.number, _COLUMN_OF.get(name, name), code)
        return None

    def _repeat_fault(self, row: CostRow) -> RowFinding | None:
        recorded = self._register.recorded.get(row.receipt)
        if recorded is not None and recorded != row.told:
            return refusal(row.number, "receipt_number", "receipt_recorded")
        above = self._met.setdefault(row.receipt, row)
        if above is not row and above.told != row.told:
            return refusal(row.number, "receipt_number", "repeated_row", above=above.number)
        row.is_known = recorded is not None or above is not row
        return None


def _formula_fault(row: CostRow) -> RowFinding | None:
    """What was spent is written, not reckoned."""
    return next((refusal(row.number, one, "formula_cell") for one in sorted(row.formulas)), None)


def _employer_fault(row: CostRow, spender: KnownSpender) -> RowFinding | None:
    """The employer named, or the only one the person is or was with here."""
    posts = [one for one in spender.posts if not row.employer_key or row.employer_key in one.keys]
    if not posts:
        return refusal(row.number, "employer", "cost_without_post")
    if len({one.employer_id for one in posts}) > 1:
        return refusal(row.number, "employer", "employer_unclear")
    row.post = posts[0]
    return None
