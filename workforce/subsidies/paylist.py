"""发放清单：审批通过时做成工作簿，连同散列值一起加密归档，此后只能下载，不能改动。"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from decimal import Decimal

from workforce.crypto.fields import open_sealed, seal
from workforce.database import read_all
from workforce.sheets.writing import CellValue, Table, write_workbook
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.scope import month_of
from workforce.subsidy_words import HoldKind, HoldState, PaymentState
from workforce.vocabulary import Outcome

HEADER = ("序号", "姓名", "身份证号", "开户行", "银行账号", "金额（元）", "单位", "街道")
WIDTHS = (6, 12, 22, 22, 26, 14, 34, 16)
BLOCKED_HEADER = ("序号", "姓名", "身份证号", "原因", "金额（元）", "单位", "街道")
BLOCKED_WIDTHS = (6, 12, 22, 40, 14, 34, 16)
NO_ACCOUNT = "没有银行账户"
_HOLDS = """
    SELECT h.person_id, h.kind, h.state, h.decision_reason FROM subsidy_hold h
    WHERE h.month_id = ? AND h.state IN ('open', 'denied') ORDER BY h.id
"""
PLACE = "pay_list.content"
READ_AT_ONCE = 1000


Reasons = dict[int, list[str]]


@dataclass(frozen=True)
class Standing:
    """By person: why the money waits, and why it is not to be paid at all."""

    waiting: Reasons
    denied: Reasons


@dataclass(frozen=True)
class Prepared:
    """The workbook and what it adds up to: everybody paid, those whose money waits included."""

    content: bytes
    people: int
    total_fen: int

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


async def prepare(month: SubsidyMonth) -> Prepared:
    """The workbook of the month as it stands, made in a thread of its own."""
    lines = [line async for some in _paid(month) for line in some]
    content = await asyncio.to_thread(_workbook, month, lines, await standing_of(month))
    return Prepared(content, len(lines), sum(line.amount_fen for line in lines))


def sealed(content: bytes) -> bytes:
    return seal(content, PLACE)


def unsealed(content: bytes) -> bytes:
    return open_sealed(bytes(content), PLACE)


async def _paid(month: SubsidyMonth) -> AsyncIterator[list[SubsidyLine]]:
    """Everybody paid, in the order of the lines, some at a time."""
    last_id = 0
    while True:
        some = await (
            SubsidyLine.filter(
                run_id=month.current_run_id or 0, outcome=Outcome.PAY, id__gt=last_id
            )
            .select_related("person", "employer", "street")
            .order_by("id")
            .limit(READ_AT_ONCE)
        )
        if not some:
            return
        yield some
        last_id = some[-1].id


async def standing_of(month: SubsidyMonth) -> Standing:
    """Whose money waits or is denied, and why; also for the printed lists."""
    found = Standing({}, {})
    for row in await read_all(_HOLDS, [month.id]):
        if row["state"] == HoldState.DENIED.value:
            reason = f"不予发放：{row['decision_reason']}"
            found.denied.setdefault(row["person_id"], []).append(reason)
        else:
            reason = f"待核查：{HoldKind(row['kind']).label}"
            found.waiting.setdefault(row["person_id"], []).append(reason)
    return found


def apart(lines: list[SubsidyLine], standing: Standing) -> tuple[list[SubsidyLine], Reasons]:
    """Those not to be paid at all, and why each of the others that wait does."""
    reasons: Reasons = {}
    for line in lines:
        if line.person_id in standing.denied:
            continue
        no_account = [NO_ACCOUNT] * (line.payment_state is not PaymentState.READY)
        if why := [*no_account, *standing.waiting.get(line.person_id, [])]:
            reasons[line.person_id] = why
    return [line for line in lines if line.person_id in standing.denied], reasons


def _workbook(month: SubsidyMonth, lines: list[SubsidyLine], standing: Standing) -> bytes:
    """Every line stands once: payable now, waiting, or denied by a decision."""
    denied, why = apart(lines, standing)
    waiting = [line for line in lines if line.person_id in why]
    reasons = {**why, **standing.denied}
    ready = [line for line in lines if line.person_id not in reasons]
    title = f"{month.district.name}{month_of(month).label}{month.policy.title}发放清单"
    document = f"依据：{month.policy.title}（{month.policy.version}），散列值 {month.policy.sha256}"
    tables = [
        Table(
            "发放清单", HEADER, _rows(ready), (title, document),
            [*_totals("可发放", ready, 5), *_totals("暂缓发放（另表）", waiting, 5),
             *(_totals("不予发放（另表）", denied, 5) if denied else ()),
             *_totals("合计", lines, 5)],
            WIDTHS,
        )
    ]  # fmt: skip
    for name, some in (("暂缓发放", waiting), ("不予发放", denied)):
        if some:
            tables.append(Table(
                name, BLOCKED_HEADER, _blocked_rows(some, reasons), (f"{title}：{name}",),
                _totals("合计", some, 4), BLOCKED_WIDTHS,
            ))  # fmt: skip
    return write_workbook(tables)


def _rows(lines: Iterable[SubsidyLine]) -> list[list[CellValue]]:
    return [
        [
            number, line.person.name, line.person.id_number, line.person.bank_name,
            line.person.bank_account, _yuan(line.amount_fen), line.employer.name, _street(line),
        ]
        for number, line in enumerate(lines, start=1)
    ]  # fmt: skip


def _blocked_rows(lines: Iterable[SubsidyLine], reasons: Reasons) -> list[list[CellValue]]:
    return [
        [
            number, line.person.name, line.person.id_number, "；".join(reasons[line.person_id]),
            _yuan(line.amount_fen), line.employer.name, _street(line),
        ]
        for number, line in enumerate(lines, start=1)
    ]  # fmt: skip


def _totals(label: str, lines: list[SubsidyLine], before: int) -> list[list[CellValue]]:
    """One line under the table: what it counts, how many people, how much."""
    total = _yuan(sum(line.amount_fen for line in lines))
    blanks: list[CellValue] = [None] * (before - 2)
    return [[label, f"{len(lines)} 人", *blanks, total]]


def _street(line: SubsidyLine) -> str:
    return line.street.name if line.street is not None else ""


def _yuan(fen: int) -> Decimal:
    """分 as yuan with two places, exactly."""
    return Decimal(fen).scaleb(-2).quantize(Decimal("0.01"))
