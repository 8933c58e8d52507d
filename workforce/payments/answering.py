"""导入回盘：先核对，不改动数据；确认时再传同一份文件，逐笔记下到账和失败，原件归档。"""

from __future__ import annotations

import asyncio
import hashlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.crypto.fields import seal
from workforce.database import execute, read_all, save_version, verb
from workforce.database.rows import among, day_of
from workforce.errors import FieldError, Malformed, Refusal
from workforce.payments.answering_rows import AnswerRow, read_answer
from workforce.payments.bouncing import BOUNCING, Bounce, book_bounces
from workforce.payments.matching import Matched, Payee, match
from workforce.payments.models import PaymentBatch, PaymentFile
from workforce.payments.payees import PAYEE, told_of
from workforce.payments.scope import (
    batch_seen,
    batch_to_change,
    refuse_beyond,
    refuse_maker,
    refuse_unless,
)
from workforce.payments.sending import NEEDS, PLACE, profile_of
from workforce.payments.telling import tell_failures
from workforce.recoveries.netting import DONE, hold_district, net_unpaid
from workforce.sheets.faults import UnreadableFile
from workforce.subsidy_words import (
    PaymentBatchState,
    PaymentFileKind,
    PaymentItemState,
    ReturnWord,
)

READING = (UnreadableFile,)
KEPT_PROBLEMS = 1000
# What failed and was netted since was sent all the same: the bank may tell of it once more.
_PAYEES = f"""
    SELECT {PAYEE.format(i="i")} AS payee, MIN(COALESCE(u.name, p.name)) AS name,
      MIN(i.account_index) AS account_index, SUM(i.net_fen) AS net_fen,
      COALESCE(MIN(CASE WHEN i.state <> 'cancelled' THEN i.state END), 'cancelled') AS state,
      MAX(i.paid_on) AS paid_on
    FROM payment_item i JOIN person p ON p.id = i.person_id
    LEFT JOIN organisation u ON u.id = i.payee_id
    WHERE i.batch_id = ? AND i.net_fen > 0 AND (i.state IN ('sent', 'paid', 'failed', 'retried')
      OR (i.state = 'cancelled' AND i.failure LIKE ?))
    GROUP BY {PAYEE.format(i="i")} ORDER BY MIN(i.id)
"""
_ANSWER = f"""
    UPDATE payment_item SET state = ?, paid_on = ?, failure = ?
    WHERE batch_id = ? AND state = 'sent' AND {PAYEE.format(i="payment_item")} {{payees}}
"""


class AnswerMoved(Refusal):
    code = "payments.answer_moved"
    message = "核对之后文件或批次有变化，请重新核对"


class NothingAnswered(Refusal):
    code = "payments.nothing_answered"
    message = "文件里没有一行能记入本批次，请按所列问题核对"


@dataclass(frozen=True)
class CheckedAnswer:
    """`plan` binds the file and what it would change; `kept` is there when it was taken before."""

    matched: Matched
    plan: str
    names: dict[int, str]
    kept: PaymentFile | None = None


async def check_answer(actor: Actor, batch_id: int, data: bytes) -> CheckedAnswer:
    """核对回盘文件，不改动数据。"""
    batch = await batch_seen(actor, batch_id)
    refuse_beyond(actor, batch, needs=NEEDS)
    refuse_unless(batch, *BOUNCING, act="导入回盘")
    return await _checked(batch, data, await _read(batch, data))


async def take_answer(
    actor: Actor, batch_id: int, *, file_name: str, data: bytes, plan: str,
    paid_on: date | None = None,
) -> CheckedAnswer:  # fmt: skip
    """导入核对过的回盘。文件先读好，再在一个短事务里逐笔记下。"""
    batch = await batch_seen(actor, batch_id)
    refuse_beyond(actor, batch, needs=NEEDS)
    refuse_unless(batch, *BOUNCING, act="导入回盘")
    if paid_on is not None and paid_on > clock.today():
        raise Malformed(FieldError("/paid_on", "到账日期不能晚于今天"))
    rows = await _read(batch, data)
    return await _take(actor, batch_id, rows, file_name, data, plan, paid_on or clock.today())


@verb
async def _take(
    actor: Actor, batch_id: int, rows: Sequence[AnswerRow], file_name: str, data: bytes, plan: str,
    paid_on: date,
) -> CheckedAnswer:  # fmt: skip
    """导入核对过的回盘。同一份文件再来，什么也不改变。"""
    batch = await batch_to_change(actor, batch_id, needs=NEEDS)
    await hold_district(batch.district_id)
    refuse_maker(actor, batch)
    kept = await _taken_before(batch, data)
    refuse_unless(batch, *BOUNCING, act="导入回盘")
    checked = await _checked(batch, data, rows)
    if kept is not None:
        return checked
    if checked.plan != plan:
        raise AnswerMoved()
    matched = checked.matched
    if not matched.changes:
        raise NothingAnswered()
    await _write(batch, matched, paid_on)
    if matched.failed:
        await net_unpaid(actor, batch.district_id, batch.policy_code)
    await book_bounces(actor, batch, {
        payee: Bounce(day or paid_on, why) for payee, (day, why) in matched.bounced.items()
    })  # fmt: skip
    made = await _keep(actor, batch, file_name, data, matched)
    if batch.state is PaymentBatchState.SENT and not await _still_sent(batch):
        await save_version(batch, state=PaymentBatchState.ANSWERED)
    await record(
        actor, "payments.batch.answered", batch, organisation_id=batch.district_id,
        after={"file": file_name[:200], "sha256": made.sha256, **_counts(matched)},
    )  # fmt: skip
    await tell_failures(actor, batch, len(matched.failed) + len(matched.bounced))
    return checked


async def _read(batch: PaymentBatch, data: bytes) -> list[AnswerRow]:
    first = await PaymentFile.filter(
        batch_id=batch.id, kind=PaymentFileKind.PAY_FILE
    ).only("id", "profile").first()  # fmt: skip
    if first is None:  # all of it was offset: there was nothing to send
        raise NothingAnswered()
    return await asyncio.to_thread(read_answer, profile_of(first.profile), data)


async def _checked(batch: PaymentBatch, data: bytes, rows: Sequence[AnswerRow]) -> CheckedAnswer:
    payees = await _payees(batch)
    matched = match(payees, rows)
    changes = (matched.paid, matched.failed, matched.bounced)
    outcome = repr([sorted(one.items()) for one in changes])
    plan = hashlib.sha256(data + outcome.encode()).hexdigest()
    names = {one.payee: one.name for one in payees}
    return CheckedAnswer(matched, plan, names, await _taken_before(batch, data))


async def _payees(batch: PaymentBatch) -> list[Payee]:
    return [
        Payee(
            row["payee"], row["name"], row["account_index"], int(row["net_fen"]),
            PaymentItemState(row["state"]), day_of(row["paid_on"]),
        )
        for row in await read_all(_PAYEES, [batch.id, f"%{DONE}"])
    ]  # fmt: skip


async def _taken_before(batch: PaymentBatch, data: bytes) -> PaymentFile | None:
    return await PaymentFile.get_or_none(
        batch_id=batch.id, kind=PaymentFileKind.RETURN_FILE,
        sha256=hashlib.sha256(data).hexdigest(),
    )  # fmt: skip


async def _write(batch: PaymentBatch, matched: Matched, paid_on: date) -> None:
    by_day: dict[date, list[int]] = defaultdict(list)
    for payee, day in matched.paid.items():
        by_day[day or paid_on].append(payee)
    for day, payees in by_day.items():
        await _set(batch, payees, PaymentItemState.PAID, day, "")
    by_reason: dict[str, list[int]] = defaultdict(list)
    for payee, reason in matched.failed.items():
        by_reason[reason].append(payee)
    for reason, payees in by_reason.items():
        await _set(batch, payees, PaymentItemState.FAILED, None, reason)


async def _set(
    batch: PaymentBatch, payees: Sequence[int], state: PaymentItemState, day: date | None, why: str
) -> None:
    condition, value = among(list(payees))
    await execute(_ANSWER.format(payees=condition), [state, day, why, batch.id, value])


async def _still_sent(batch: PaymentBatch) -> bool:
    rows = await read_all(
        "SELECT 1 AS n FROM payment_item WHERE batch_id = ? AND state = 'sent' LIMIT 1", [batch.id]
    )
    return bool(rows)


async def _keep(
    actor: Actor, batch: PaymentBatch, file_name: str, data: bytes, matched: Matched
) -> PaymentFile:
    """The file as it came, and beside it what was told of each row, without a name in it."""
    problems = [
        {"word": one.word.value, "row": one.row, **told_of(one.payee), "message": one.message}
        for one in matched.problems[:KEPT_PROBLEMS]
    ]  # fmt: skip
    return await PaymentFile.create(
        batch=batch, kind=PaymentFileKind.RETURN_FILE, profile="", file_name=file_name[:200],
        content=seal(data, PLACE), sha256=hashlib.sha256(data).hexdigest(), size=len(data),
        people=matched.changes, created_by_id=actor.user_id,
        told={**_counts(matched), "problems": problems},
    )  # fmt: skip


def _counts(matched: Matched) -> dict[str, Any]:
    return {
        "rows": matched.rows,
        "paid": len(matched.paid),
        "failed": len(matched.failed),
        "bounced": len(matched.bounced),
        "unanswered": matched.count(ReturnWord.UNANSWERED),
    }
