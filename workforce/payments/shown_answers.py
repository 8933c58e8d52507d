"""From what was read to what is answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from workforce.payments.answering import CheckedAnswer
from workforce.payments.answers import (
    LEFT_OUT_LABELS,
    AllocationAnswer,
    BalanceAnswer,
    BatchAnswer,
    BatchDetail,
    BatchMay,
    ItemAnswer,
    LeftOut,
    MonthSum,
    Named,
    PreviewAnswer,
    StateCountAnswer,
    StopCount,
    UnpaidUnit,
)
from workforce.payments.bank_answers import CheckedAnswerShown, FileAnswer, ProblemRow
from workforce.payments.funds import Balance
from workforce.payments.listing import kind_of
from workforce.payments.models import FundAllocation, PaymentBatch, PaymentFile, PaymentItem
from workforce.payments.payees import Held, payee_told, receiver_of
from workforce.payments.preparing import Preview
from workforce.payments.showing import BatchSeen
from workforce.payments.stopping import Stops
from workforce.rules.masking import mask_account
from workforce.subsidy_words import ReturnWord, StopReason


def show_balance(one: Balance) -> BalanceAnswer:
    return BalanceAnswer(
        policy=one.policy_code, year=one.year, source=one.source, source_label=one.source.label,
        allocated_fen=one.allocated_fen, approved_fen=one.approved_fen, paid_fen=one.paid_fen,
        under_way_fen=one.under_way_fen, available_fen=one.available_fen,
        required_fen=one.required_fen, repaid_fen=one.repaid_fen,
    )  # fmt: skip


def show_preview(seen: Preview, elsewhere: Mapping[int, str]) -> PreviewAnswer:
    found = seen.collected
    payments: Counter[str] = Counter(one.month for one in found.due)
    gross: Counter[str] = Counter()
    for one in found.due:
        gross[one.month] += one.gross_fen
    return PreviewAnswer(
        district=Named(id=seen.district.id, name=seen.district.name),
        people=found.people, units=found.units, gross_fen=found.gross_fen,
        offset_fen=found.offset_fen, net_fen=found.net_fen,
        retried=sum(one.retries_id is not None for one in found.due),
        months=[
            MonthSum(month=month, payments=payments[month], gross_fen=gross[month])
            for month in sorted(payments)
        ],
        left_out=[
            LeftOut(reason=reason, label=label, count=found.left_out[reason])
            for reason, label in LEFT_OUT_LABELS.items()
            if found.left_out.get(reason)
        ],
        units_without_account=[
            UnpaidUnit(id=unit, name=name, elsewhere=elsewhere.get(unit, ""))
            for unit, name in seen.without_account.items()
        ],
        funds=[show_balance(one) for one in seen.balances],
        plan=found.digest,
    )  # fmt: skip


def show_batch(batch: PaymentBatch) -> BatchAnswer:
    return BatchAnswer(**_batch(batch))


def show_batch_seen(seen: BatchSeen) -> BatchDetail:
    stops = Counter(seen.stops.values())
    return BatchDetail(
        **_batch(seen.batch),
        counts=[
            StateCountAnswer(state=one.state, label=one.state.label, people=one.people,
                             items=one.items, net_fen=one.net_fen)
            for one in seen.counts
        ],
        stopped=[
            StopCount(reason=reason, label=reason.label, count=stops[reason])
            for reason in StopReason
            if stops[reason]
        ],
        payable_people=seen.payable_people, payable_net_fen=seen.payable_net_fen,
        units=seen.units, payable_units=seen.payable_units,
        undecided=seen.undecided, short_fen=seen.short_fen, may=BatchMay(**seen.may),
        hindrances=seen.hindrances, attention=seen.attention,
    )  # fmt: skip


def _batch(batch: PaymentBatch) -> dict[str, Any]:
    plain = (
        "id", "number", "title", "months", "state", "people", "gross_fen", "offset_fen", "net_fen",
        "prepared_by_name", "created_at", "confirmed_by_name", "confirmed_at", "sent_at",
        "voucher_number", "voucher_on", "closed_at", "cancel_reason", "shortage_note", "version",
    )  # fmt: skip
    return {
        **{name: getattr(batch, name) for name in plain},
        "policy": batch.policy_code,
        "state_label": batch.state.label,
        "district": Named(id=batch.district.id, name=batch.district.name),
    }


def show_item(
    item: PaymentItem, netted: Mapping[int, int], units: Mapping[int, Held],
    stops: Stops | None = None,
) -> ItemAnswer:  # fmt: skip
    stopped = (stops or {}).get((item.person_id, item.payee_id))
    netted_fen, held = netted.get(item.id, 0), receiver_of(item, units)
    plain = (
        "id", "payee_id", "month", "subsidy_month_id", "line_id", "gross_fen", "offset_fen",
        "net_fen", "state", "paid_on", "bounced_on", "failure", "way", "way_reason",
        "decided_by_name", "decided_at",
    )  # fmt: skip
    return ItemAnswer(
        **{name: getattr(item, name) for name in plain},
        netted_fen=netted_fen,
        due_fen=item.net_fen - netted_fen,
        batch=Named(id=item.batch.id, name=item.batch.number),
        person=Named(id=item.person.id, name=item.person.name),
        payee_name=None if item.payee_id is None else held.name,
        kind=kind_of(item),
        state_label=item.state.label,
        bank_account=mask_account(held.account),
        bank_name=held.bank,
        way_label=item.way.label if item.way else "",
        stopped=stopped.label if stopped and item.state == "waiting" else "",
    )


def show_file(file: PaymentFile, names: Mapping[int, str]) -> FileAnswer:
    plain = (
        "id", "kind", "profile", "part", "file_name", "sha256", "size", "people", "total_fen",
        "created_at",
    )  # fmt: skip
    told = file.told
    return FileAnswer(
        **{name: getattr(file, name) for name in plain},
        kind_label=file.kind.label,
        paid=told.get("paid", 0), failed=told.get("failed", 0),
        unanswered=told.get("unanswered", 0), bounced=told.get("bounced", 0),
        problems=_problems(
            ((one["word"], one["row"], payee_told(one), one["message"])
             for one in told.get("problems", [])), names,
        ),
    )  # fmt: skip


def show_checked(checked: CheckedAnswer) -> CheckedAnswerShown:
    found = checked.matched
    return CheckedAnswerShown(
        rows=found.rows, paid=len(found.paid), failed=len(found.failed),
        bounced=len(found.bounced),
        same=found.count(ReturnWord.SAME), unanswered=found.count(ReturnWord.UNANSWERED),
        problems=_problems(
            ((one.word.value, one.row, one.payee, one.message) for one in found.problems),
            checked.names,
        ),
        taken_before=checked.kept is not None, plan=checked.plan,
    )  # fmt: skip


def _problems(
    found: Iterable[tuple[str, int | None, int | None, str]], names: Mapping[int, str]
) -> list[ProblemRow]:
    return [
        ProblemRow(row=row, word=word, label=ReturnWord(word).label,
                   person=names.get(payee or 0, ""), message=message)
        for word, row, payee, message in found
    ]  # fmt: skip


def show_allocation(one: FundAllocation) -> AllocationAnswer:
    return AllocationAnswer(
        id=one.id, policy=one.policy_code, year=one.year, source=one.source,
        source_label=one.source.label, amount_fen=one.amount_fen, document=one.document,
        entered_by_name=one.entered_by_name, entered_at=one.entered_at,
        district=Named(id=one.district.id, name=one.district.name),
    )  # fmt: skip
