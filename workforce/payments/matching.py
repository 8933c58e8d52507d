"""回盘逐行对照批次：到账、失败、没有这一笔、重复、与此前不一致，一行一个结论。"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from workforce.payments.answering_rows import AnswerRow, evened
from workforce.subsidy_words import PaymentItemState, ReturnWord

NETTED = "此前为“发放失败”，这笔款项已与核减相抵，不再发放"
TAKEN = (ReturnWord.PAID, ReturnWord.FAILED, ReturnWord.BOUNCED)


@dataclass(frozen=True)
class Payee:
    """What one payee of the batch was sent, and what the bank has said of it so far.

    `payee` is a person, or an organisation below zero, see payees.py.
    """

    payee: int
    name: str
    account_index: str
    amount_fen: int
    state: PaymentItemState
    paid_on: date | None = None


@dataclass(frozen=True)
class Verdict:
    """What a row comes to; without a number, a payee the file does not mention."""

    word: ReturnWord
    row: int | None = None
    payee: int | None = None
    message: str = ""


@dataclass(frozen=True)
class Matched:
    """What the file would change, by payee: the day paid, the reason failed.

    `bounced` is what had been reported as paid and comes back now: the day and the reason.
    """

    rows: int
    paid: dict[int, date | None] = field(default_factory=dict)
    failed: dict[int, str] = field(default_factory=dict)
    bounced: dict[int, tuple[date | None, str]] = field(default_factory=dict)
    verdicts: list[Verdict] = field(default_factory=list)

    def count(self, word: ReturnWord) -> int:
        return sum(one.word is word for one in self.verdicts)

    @property
    def changes(self) -> int:
        """How many payees the file would change something for."""
        return len(self.paid) + len(self.failed) + len(self.bounced)

    @property
    def problems(self) -> list[Verdict]:
        quiet = (*TAKEN, ReturnWord.SAME)
        return [one for one in self.verdicts if one.word not in quiet]


def match(payees: Sequence[Payee], rows: Sequence[AnswerRow]) -> Matched:
    """Every row gets its verdict, and every payee sent to but not mentioned one too."""
    by_account: dict[str, list[Payee]] = defaultdict(list)
    for payee in payees:
        by_account[payee.account_index].append(payee)
    found = Matched(len(rows))
    rows_of: dict[int, list[tuple[AnswerRow, Payee]]] = defaultdict(list)
    for row in rows:
        told = _payee_of(row, by_account)
        if isinstance(told, Verdict):
            found.verdicts.append(told)
        else:
            rows_of[told.payee].append((row, told))
    for some in rows_of.values():
        _judge(found, some)
    found.verdicts.sort(key=lambda one: one.row or 0)
    # A payee with a row of its own, whatever is wrong with it, is not said to be missing.
    mentioned = {one.payee for one in found.verdicts}
    found.verdicts.extend(
        Verdict(ReturnWord.UNANSWERED, payee=payee.payee)
        for payee in payees
        if payee.state is PaymentItemState.SENT and payee.payee not in mentioned
    )
    return found


def _payee_of(row: AnswerRow, by_account: dict[str, list[Payee]]) -> Payee | Verdict:
    if row.fault:
        return Verdict(ReturnWord.UNREADABLE, row.number, message=row.fault)
    of_account = by_account.get(row.account_index, [])
    if not of_account:
        return Verdict(ReturnWord.UNKNOWN, row.number)
    named = [one for one in of_account if not row.name or evened(one.name) == row.name]
    if not named:
        return Verdict(ReturnWord.WRONG_NAME, row.number, of_account[0].payee)
    if len(named) > 1:
        return Verdict(ReturnWord.UNKNOWN, row.number, message="几个收款方使用同一账户，须写明户名")
    if named[0].amount_fen != row.amount_fen:
        return Verdict(ReturnWord.WRONG_AMOUNT, row.number, named[0].payee)
    return named[0]


def _judge(found: Matched, some: Sequence[tuple[AnswerRow, Payee]]) -> None:
    """The rows of one payee: the first counts, equal ones repeat it, opposite ones cancel out."""
    first, payee = some[0]
    if len(Counter(row.paid for row, _ in some)) > 1:
        found.verdicts.extend(
            [
                Verdict(ReturnWord.CONTRADICTS, row.number, payee.payee, "同一文件里结果不一")
                for row, _ in some
            ]
        )
        return
    found.verdicts.append(_first(found, first, payee))
    found.verdicts.extend(
        [
            Verdict(ReturnWord.DUPLICATE, row.number, payee.payee, f"与第 {first.number} 行重复")
            for row, _ in some[1:]
        ]
    )


def _first(found: Matched, row: AnswerRow, payee: Payee) -> Verdict:
    said = PaymentItemState.PAID if row.paid else PaymentItemState.FAILED
    if payee.state is PaymentItemState.SENT:
        if row.paid:
            found.paid[payee.payee] = row.paid_on
            return Verdict(ReturnWord.PAID, row.number, payee.payee)
        found.failed[payee.payee] = row.reason or "银行未说明原因"
        return Verdict(ReturnWord.FAILED, row.number, payee.payee, row.reason)
    if payee.state is PaymentItemState.PAID and not row.paid and not _is_older(row, payee):
        why = row.reason or "银行未说明原因"
        found.bounced[payee.payee] = (row.paid_on, why)
        return Verdict(ReturnWord.BOUNCED, row.number, payee.payee, why)
    if payee.state is PaymentItemState.CANCELLED:  # it had failed, and was netted since
        word = ReturnWord.CONTRADICTS if row.paid else ReturnWord.NETTED
        return Verdict(word, row.number, payee.payee, NETTED)
    was = PaymentItemState.FAILED if payee.state is not PaymentItemState.PAID else payee.state
    if was is said:
        return Verdict(ReturnWord.SAME, row.number, payee.payee)
    return Verdict(ReturnWord.CONTRADICTS, row.number, payee.payee, f"此前为“{payee.state.label}”")


def _is_older(row: AnswerRow, payee: Payee) -> bool:
    """Money cannot come back before it arrived: such a row is of an earlier attempt."""
    return bool(row.paid_on and payee.paid_on and row.paid_on < payee.paid_on)
