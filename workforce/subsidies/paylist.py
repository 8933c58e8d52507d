"""发放清单：审批通过时做成工作簿，连同散列值一起加密归档，此后只能下载，不能改动。"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from decimal import Decimal

from workforce.crypto.fields import open_sealed, seal
from workforce.sheets.writing import CellValue, Table, write_workbook
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.scope import month_of
from workforce.subsidy_words import PaymentState
from workforce.vocabulary import Outcome

HEADER = ("序号", "姓名", "身份证号", "开户行", "银行账号", "金额（元）", "单位", "街道")
WIDTHS = (6, 12, 22, 22, 26, 14, 34, 16)
BLOCKED_HEADER = ("序号", "姓名", "身份证号", "原因", "金额（元）", "单位", "街道")
BLOCKED_WIDTHS = (6, 12, 22, 18, 14, 34, 16)
NO_ACCOUNT = "没有银行账户"
PLACE = "pay_list.content"
READ_AT_ONCE = 1000


@dataclass(frozen=True)
class Prepared:
    """The workbook and what it adds up to: everybody paid, those without an account included."""

    content: bytes
    people: int
    total_fen: int

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


async def prepare(month: SubsidyMonth) -> Prepared:
    """The workbook of the month as it stands, made in a thread of its own."""
    lines = [line async for some in _paid(month) for line in some]
    content = await asyncio.to_thread(_workbook, month, lines)
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


def _workbook(month: SubsidyMonth, lines: list[SubsidyLine]) -> bytes:
    ready = [line for line in lines if line.payment_state is PaymentState.READY]
    blocked = [line for line in lines if line.payment_state is not PaymentState.READY]
    title = f"{month.district.name}{month_of(month).label}{month.policy.title}发放清单"
    document = f"依据：{month.policy.title}（{month.policy.version}），散列值 {month.policy.sha256}"
    tables = [
        Table(
            "发放清单", HEADER, _rows(ready), (title, document),
            [*_totals("可发放", ready, 5), *_totals("暂缓发放（另表）", blocked, 5),
             *_totals("合计", lines, 5)],
            WIDTHS,
        )
    ]  # fmt: skip
    if blocked:
        tables.append(Table(
            "暂缓发放", BLOCKED_HEADER, _blocked_rows(blocked), (f"{title}：暂缓发放",),
            _totals("合计", blocked, 4), BLOCKED_WIDTHS,
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


def _blocked_rows(lines: Iterable[SubsidyLine]) -> list[list[CellValue]]:
    return [
        [
            number, line.person.name, line.person.id_number, NO_ACCOUNT,
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
