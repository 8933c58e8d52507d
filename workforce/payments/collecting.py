"""批次里有谁：所选月份可发的明细和补发，以及这一政策已发过的月份里后来才可发的，一次读出。

What is payable: the month is approved, the line pays, whoever gets the money has an account, and no
hold of the month and person stands. A failed payment comes again once somebody decided how.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from workforce.database import read_all
from workforce.database.rows import among
from workforce.payments.models import PaymentBatch
from workforce.recoveries.offsetting import Plan, Whose, plan_offsets
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.netted import BACK_PAY_NETTED, LINE_NETTED, NETTED
from workforce.subsidies.payable import SOURCE_MONTH
from workforce.subsidies.payees import ACCOUNT
from workforce.subsidy_words import MonthState, PaymentBatchState

APPROVED = (MonthState.APPROVED, MonthState.CLOSED)
# Why somebody entitled is not in the batch, most binding first.
LEFT_OUT = ("held", "no_account", "undecided", "elsewhere")

_STANDING = """
    EXISTS (SELECT 1 FROM subsidy_hold h WHERE h.month_id IN ({months})
      AND h.person_id IN (s.person_id, p.id) AND h.state IN ('open', 'denied'))
"""
# s: the line or adjustment; p: who is paid, the record that is kept where two were merged.
_DUE = """
    SELECT s.id AS source_id, p.id AS person_id, m.id AS month_id, {month} AS month,
      s.{amount} - {netted} AS gross_fen, f.id AS failed_id, f.way,
      f.offset_fen AS failed_offset_fen, s.payee_id, {account} AS account,
      CASE WHEN {held} THEN 1 ELSE 0 END AS held, {elsewhere} AS elsewhere
    FROM subsidy_month m
    JOIN {table} s ON s.run_id = m.current_run_id AND {pays}
    JOIN person o ON o.id = s.person_id
    JOIN person p ON p.id = COALESCE(o.merged_into_id, o.id)
    LEFT JOIN payment_item f ON f.{key} = s.id AND f.state = 'failed'
    WHERE m.id {months} AND m.state IN ('approved', 'closed') AND s.{amount} > {netted}
      AND NOT EXISTS (
      SELECT 1 FROM payment_item i WHERE i.{key} = s.id
        AND i.state NOT IN ('retried', 'cancelled', 'failed'))
    ORDER BY m.month, s.id
"""
_ELSEWHERE = """
    CASE WHEN EXISTS (SELECT 1 FROM payment_item e WHERE e.policy_code = m.policy_code
      AND e.person_id = p.id AND e.month = m.month AND e.line_id <> s.id
      AND e.state NOT IN ('retried', 'cancelled')) THEN 1 ELSE 0 END
"""

_NETTED_SINCE = f"""
    SELECT COUNT(*) AS n FROM payment_item i LEFT JOIN subsidy_line l ON l.id = i.line_id
    LEFT JOIN subsidy_adjustment a ON a.id = i.adjustment_id WHERE i.batch_id = ? AND i.gross_fen <>
      COALESCE(l.amount_fen - {LINE_NETTED}, a.difference_fen - {BACK_PAY_NETTED})
"""


@dataclass(frozen=True)
class Due:
    """One payment to make: of a line or of an adjustment; `retries_id` failed before.

    `payee_id` is the organisation that gets it, none where the person does.
    """

    person_id: int
    month: str
    subsidy_month_id: int
    gross_fen: int
    offset_fen: int = 0
    line_id: int | None = None
    adjustment_id: int | None = None
    retries_id: int | None = None
    payee_id: int | None = None

    @property
    def whose(self) -> Whose:
        return (self.person_id, self.payee_id)

    @property
    def net_fen(self) -> int:
        return self.gross_fen - self.offset_fen


@dataclass(frozen=True)
class Collected:
    """What a batch of these months would hold now; `digest` tells whether it is still the same.

    `without_account` are organisations left out because nobody has entered their account.
    """

    due: list[Due]
    offsets: Plan
    left_out: dict[str, int] = field(default_factory=dict)
    without_account: frozenset[int] = frozenset()

    @property
    def units(self) -> int:
        return len({one.payee_id for one in self.due} - {None})

    @property
    def people(self) -> int:
        return len({one.person_id for one in self.due})

    @property
    def gross_fen(self) -> int:
        return sum(one.gross_fen for one in self.due)

    @property
    def offset_fen(self) -> int:
        return sum(one.offset_fen for one in self.due)

    @property
    def net_fen(self) -> int:
        return self.gross_fen - self.offset_fen

    @property
    def digest(self) -> str:
        told = "\n".join(map(repr, self.due)) + repr(sorted(self.offsets.items(), key=repr))
        return hashlib.sha256(told.encode()).hexdigest()


async def months_of(district_id: int, policy_code: str, chosen: Sequence[str]) -> list[int]:
    """The chosen months and those that already stood in a batch of the policy, if approved."""
    batches = await PaymentBatch.filter(
        district_id=district_id, policy_code=policy_code
    ).exclude(state=PaymentBatchState.CANCELLED)  # fmt: skip
    wanted = {*chosen, *(month for batch in batches for month in batch.months)}
    found = SubsidyMonth.filter(
        district_id=district_id, policy_code=policy_code, month__in=sorted(wanted),
        state__in=list(APPROVED),
    )  # fmt: skip
    return [month.id for month in await found.order_by("month")]


async def collect(district_id: int, policy_code: str, month_ids: Sequence[int]) -> Collected:
    """Everybody payable in these months who has no live payment, with what is offset of each."""
    due: list[Due] = []
    left_out: Counter[str] = Counter()
    without_account: set[int] = set()
    paid: set[tuple[int, str]] = set()
    for kind, rows in (
        ("line_id", await read_all(*_lines(month_ids))),
        ("adjustment_id", await read_all(*_adjustments(month_ids))),
    ):
        for row in rows:
            reason = _reason(row, paid, of_line=kind == "line_id")
            if reason is None:
                due.append(_due(row, kind))
            else:
                left_out[reason] += 1
                if reason == "no_account" and row["payee_id"] is not None:
                    without_account.add(row["payee_id"])
    gross: Counter[Whose] = Counter()
    for one in due:
        if one.retries_id is None:  # what was offset of a failed payment stays offset of it
            gross[one.whose] += one.gross_fen
    offsets = await plan_offsets(district_id, policy_code, gross)
    found = _taken_from(due, offsets)
    return Collected(found, offsets, dict(left_out), frozenset(without_account))


async def was_netted_since(batch: PaymentBatch) -> bool:
    """Whether something of the batch, written just now, was netted after it was collected."""
    [differing] = await read_all(_NETTED_SINCE, [batch.id])
    return bool(differing["n"])


def _reason(row: dict[str, Any], paid: set[tuple[int, str]], *, of_line: bool) -> str | None:
    key = (row["person_id"], row["month"])
    told = {
        "held": row["held"],
        "no_account": row["account"] is None,
        "undecided": row["failed_id"] is not None and row["way"] is None,
        "elsewhere": of_line and (row["elsewhere"] or key in paid),
    }
    reason = next((name for name in LEFT_OUT if told[name]), None)
    if reason is None and of_line:
        paid.add(key)
    return reason


def _due(row: dict[str, Any], kind: str) -> Due:
    source: dict[str, Any] = {kind: row["source_id"]}
    again = row["failed_id"] is not None
    return Due(
        person_id=row["person_id"], month=row["month"], subsidy_month_id=row["month_id"],
        gross_fen=int(row["gross_fen"]),
        offset_fen=row["failed_offset_fen"] if again else 0,
        retries_id=row["failed_id"], payee_id=row["payee_id"], **source,
    )  # fmt: skip


def _taken_from(due: Iterable[Due], offsets: Plan) -> list[Due]:
    """Offsets laid on the payments of the same person to the same payee, in their order."""
    left = {whose: sum(fen for _, fen in some) for whose, some in offsets.items()}
    done = []
    for one in due:
        if one.retries_id is None and left.get(one.whose):
            taken = min(left[one.whose], one.gross_fen)
            left[one.whose] -= taken
            one = replace(one, offset_fen=taken)
        done.append(one)
    assert not any(left.values()), "nothing more is offset than what is due"
    return done


def _lines(month_ids: Sequence[int]) -> tuple[str, list[Any]]:
    condition, value = among(list(month_ids))
    sql = _DUE.format(
        month="m.month", amount="amount_fen", table="subsidy_line",
        pays="s.outcome = 'pay'", key="line_id", months=condition, elsewhere=_ELSEWHERE,
        held=_STANDING.format(months="m.id"), netted=NETTED.format(key="line_id", of="s"),
        account=ACCOUNT.format(s="s", p="p"),
    )  # fmt: skip
    return sql, [value]


def _adjustments(month_ids: Sequence[int]) -> tuple[str, list[Any]]:
    condition, value = among(list(month_ids))
    sql = _DUE.format(
        month="s.month", amount="difference_fen", table="subsidy_adjustment",
        pays="s.difference_fen > 0", key="adjustment_id", months=condition, elsewhere="0",
        held=_STANDING.format(months=f"m.id, {SOURCE_MONTH.format(a='s')}"),
        netted=NETTED.format(key="adjustment_id", of="s"), account=ACCOUNT.format(s="s", p="p"),
    )  # fmt: skip
    return sql, [value]
