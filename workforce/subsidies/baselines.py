"""原来应发多少：一个人早先一个月的明细，加上此后已审批的差额。"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from workforce.database import read_all
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.netted import LINE_NETTED, NETTED
from workforce.subsidies.payable import SOURCE_MONTH
from workforce.subsidies.payees import IS_MOVE
from workforce.subsidy_words import HoldState
from workforce.vocabulary import Outcome

# A denied month counts as nothing, and so does back pay that waits behind a denial: neither will be
# paid. What has gone to the bank all the same counts, and is recovered. What was netted with an
# earlier difference counts with it: the two cancel out, denied or not.
_PAID = """EXISTS (SELECT 1 FROM payment_item i WHERE i.{key} = {of}.id
      AND i.state NOT IN ('retried', 'cancelled', 'failed'))"""
_DENIED = """EXISTS (SELECT 1 FROM subsidy_hold h WHERE h.month_id IN ({months})
      AND h.person_id = {of}.person_id AND h.state = 'denied')"""
LINE_FEN = (
    f"CASE WHEN NOT {_DENIED.format(months='{month}', of='l')}"
    f" OR {_PAID.format(key='line_id', of='l')} THEN l.amount_fen ELSE {LINE_NETTED} END"
)
ADJUSTMENT_FEN = (
    "CASE WHEN {a}.difference_fen < 0 OR NOT "
    + _DENIED.format(months=f"{SOURCE_MONTH}, {{m}}.id", of="{a}")
    + " OR "
    + _PAID.format(key="adjustment_id", of="{a}")
    + " THEN {a}.difference_fen ELSE "
    + NETTED.format(key="adjustment_id", of="{a}")
    + " END"
)
_LINES = f"""
    SELECT l.id, l.person_id, l.employer_id, l.payee_id, l.outcome, l.open_codes,
      l.settled_at IS NOT NULL AS is_settled, {LINE_FEN.format(month="?")} AS fen
    FROM subsidy_line l WHERE l.run_id = ? AND l.person_id BETWEEN ? AND ?
"""
_ADJUSTED = f"""
    SELECT a.person_id, a.run_id, a.payee_id, a.outcome, a.open_codes, a.after_fen,
      CASE WHEN {IS_MOVE.format(a="a")} THEN 1 ELSE 0 END AS is_move,
      a.settled_at IS NOT NULL AS is_settled, {ADJUSTMENT_FEN.format(a="a", m="m")} AS fen
    FROM subsidy_adjustment a JOIN subsidy_month m ON m.current_run_id = a.run_id
    WHERE a.source_month_id = ? AND a.person_id BETWEEN ? AND ?
      AND m.state IN ('approved', 'closed')
    ORDER BY a.run_id
"""
_HELD = """
    SELECT person_id, state FROM subsidy_hold
    WHERE month_id = ? AND person_id BETWEEN ? AND ? AND state IN ('open', 'denied')
"""
_MERGED = """
    SELECT id, merged_into_id FROM person WHERE merged_into_id BETWEEN ? AND ? ORDER BY id
"""


@dataclass
class Baseline:
    """What one person has been granted for one month so far, and what people decided about it."""

    line_id: int | None = None
    employer_id: int | None = None
    line_payee_id: int | None = None
    line_fen: int = 0
    adjusted_fen: int = 0
    by_payee: Counter[int | None] = field(default_factory=Counter)  # who has what was granted
    told_fen: int | None = None  # what the latest approved difference says the month gives
    told_in: int = 0  # its run
    # Whom it took back from what the rules gave another; nobody where it did not.
    taken_from: frozenset[int | None] = frozenset()
    held: HoldState | None = None
    settled: dict[str, Outcome] = field(default_factory=dict)

    @property
    def granted_fen(self) -> int:
        return self.line_fen + self.adjusted_fen

    def held_by_others(self, payee_id: int | None) -> list[tuple[int | None, int]]:
        """What organisations or the person have that is not this payee's, the most first."""
        others = [(one, fen) for one, fen in self.by_payee.items() if one != payee_id and fen]
        return sorted(others, key=lambda each: (-each[1], each[0] or 0))

    @property
    def short_fen(self) -> int:
        """How far a denial took what was granted below what the month gives: nothing of it where
        the month itself is denied, else what its latest approved difference came to."""
        told_fen = 0 if self.held is HoldState.DENIED else self.told_fen or 0
        return max(0, told_fen - self.granted_fen)


Baselines = dict[int, Baseline]


async def baselines(month: SubsidyMonth, first: int, last: int) -> Baselines:
    """By person, for the persons from `first` to `last`; what a merged record had, the kept has."""
    found: Baselines = {}
    await _gather(month, first, last, found, {})
    for row in await read_all(_MERGED, [first, last]):
        await _gather(month, row["id"], row["id"], found, {row["id"]: row["merged_into_id"]})
    return found


async def _gather(
    month: SubsidyMonth, first: int, last: int, found: Baselines, kept: dict[int, int]
) -> None:
    def of(row: dict[str, Any]) -> Baseline:
        person_id = kept.get(row["person_id"], row["person_id"])
        return found.setdefault(person_id, Baseline())

    for row in await read_all(_LINES, [month.id, month.current_run_id or 0, first, last]):
        one = of(row)
        one.line_id, one.employer_id = one.line_id or row["id"], row["employer_id"]
        one.line_payee_id = row["payee_id"]
        one.line_fen += int(row["fen"])
        one.by_payee[row["payee_id"]] += int(row["fen"])
        if row["is_settled"]:
            one.settled[row["open_codes"]] = Outcome(row["outcome"])
    for row in await read_all(_ADJUSTED, [month.id, first, last]):
        one = of(row)
        one.adjusted_fen += int(row["fen"])
        one.by_payee[row["payee_id"]] += int(row["fen"])
        if row["run_id"] >= one.told_in:  # the later one, whichever record it was of
            one.told_fen, one.told_in = row["after_fen"], row["run_id"]
            one.taken_from = frozenset({row["payee_id"]} if row["is_move"] else ())
        if row["is_settled"]:
            one.settled[row["open_codes"]] = Outcome(row["outcome"])
    for row in await read_all(_HELD, [month.id, first, last]):
        one = of(row)
        one.held = HoldState.DENIED if one.held is HoldState.DENIED else HoldState(row["state"])
