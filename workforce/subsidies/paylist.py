"""发放清单：审批通过时做成工作簿，连同散列值一起加密归档，此后只能下载，不能改动。"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from workforce.crypto.fields import open_sealed, seal
from workforce.database import read_all
from workforce.sheets.writing import CellValue, Table, write_workbook
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.payee_names import Units, units_of, why_blocked
from workforce.subsidies.scope import month_of
from workforce.subsidies.unit_sums import UnitSum, sums_of, total_of
from workforce.subsidy_words import HoldKind, HoldState, PaymentState
from workforce.vocabulary import Outcome

HEADER = ("序号", "姓名", "身份证号", "开户行", "银行账号", "金额（元）", "单位", "街道")
WIDTHS = (6, 12, 22, 22, 26, 14, 34, 16)
BLOCKED_HEADER = ("序号", "姓名", "身份证号", "原因", "金额（元）", "单位", "街道")
BLOCKED_WIDTHS = (6, 12, 22, 40, 14, 34, 16)
# Of a month that pays organisations: whose the account is, and a sheet of what each of them gets.
BY_UNIT = "按收款单位"
UNIT_HEADER = (
    "序号", "收款单位", "开户行", "银行账号", "人数", "可发放人数", "可发放（元）",
    "暂缓发放（元）", "不予发放（元）", "合计（元）",
)  # fmt: skip
UNIT_WIDTHS = (6, 34, 22, 26, 8, 12, 14, 16, 16, 14)
NO_ACCOUNT = "没有银行账户"
_HOLDS = """
    SELECT h.person_id, h.kind, h.state, h.decision_reason FROM subsidy_hold h
    WHERE h.month_id = ? AND h.state IN ('open', 'denied') ORDER BY h.id
"""
PLACE = "pay_list.content"
READ_AT_ONCE = 1000


Reasons = dict[int, list[str]]


class Look(NamedTuple):
    """The columns of a pay list; `before` is the column its money stands in."""

    header: Sequence[str]
    widths: Sequence[float]
    blocked_header: Sequence[str]
    blocked_widths: Sequence[float]
    before: int


PERSONS = Look(HEADER, WIDTHS, BLOCKED_HEADER, BLOCKED_WIDTHS, 5)
UNITS = Look(
    (*HEADER[:3], "收款单位", *HEADER[3:]), (*WIDTHS[:3], 34, *WIDTHS[3:]),
    (*BLOCKED_HEADER[:3], "收款单位", *BLOCKED_HEADER[3:]),
    (*BLOCKED_WIDTHS[:3], 34, *BLOCKED_WIDTHS[3:]), 6,
)  # fmt: skip


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
    standing, units = await standing_of(month), await units_of(month, lines)
    content = await asyncio.to_thread(_workbook, month, lines, standing, units)
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
        blocked = line.payment_state is not PaymentState.READY
        no_account = [why_blocked(line, NO_ACCOUNT)] * blocked
        if why := [*no_account, *standing.waiting.get(line.person_id, [])]:
            reasons[line.person_id] = why
    return [line for line in lines if line.person_id in standing.denied], reasons


def _workbook(
    month: SubsidyMonth, lines: list[SubsidyLine], standing: Standing, units: Units | None
) -> bytes:
    """Every line stands once: payable now, waiting, or denied by a decision."""
    look = PERSONS if units is None else UNITS
    before = look.before
    denied, why = apart(lines, standing)
    waiting = [line for line in lines if line.person_id in why]
    reasons = {**why, **standing.denied}
    ready = [line for line in lines if line.person_id not in reasons]
    title = f"{month.district.name}{month_of(month).label}{month.policy.title}发放清单"
    document = f"依据：{month.policy.title}（{month.policy.version}），散列值 {month.policy.sha256}"
    tables = [
        Table(
            "发放清单", look.header, _rows(ready, units), (title, document),
            [*_totals("可发放", ready, before), *_totals("暂缓发放（另表）", waiting, before),
             *(_totals("不予发放（另表）", denied, before) if denied else ()),
             *_totals("合计", lines, before)],
            look.widths,
        ),
        *(() if units is None else [_by_unit(title, sums_of(units, ready, waiting, denied))]),
    ]  # fmt: skip
    for name, some in (("暂缓发放", waiting), ("不予发放", denied)):
        if some:
            tables.append(Table(
                name, look.blocked_header, _blocked_rows(some, reasons, units),
                (f"{title}：{name}",), _totals("合计", some, before - 1), look.blocked_widths,
            ))  # fmt: skip
    return write_workbook(tables)


def _rows(lines: Iterable[SubsidyLine], units: Units | None) -> list[list[CellValue]]:
    return [
        [
            number, line.person.name, line.person.id_number, *_account(line, units),
            _yuan(line.amount_fen), line.employer.name, _street(line),
        ]
        for number, line in enumerate(lines, start=1)
    ]  # fmt: skip


def _account(line: SubsidyLine, units: Units | None) -> list[CellValue]:
    if units is None:
        return [line.person.bank_name, line.person.bank_account]
    unit = line.payee_id
    return [units.name(unit), units.bank(unit), units.account(unit)]


def _blocked_rows(
    lines: Iterable[SubsidyLine], reasons: Reasons, units: Units | None
) -> list[list[CellValue]]:
    return [
        [
            number, line.person.name, line.person.id_number,
            *(() if units is None else [units.name(line.payee_id)]),
            "；".join(reasons[line.person_id]),
            _yuan(line.amount_fen), line.employer.name, _street(line),
        ]
        for number, line in enumerate(lines, start=1)
    ]  # fmt: skip


def _by_unit(title: str, sums: list[UnitSum]) -> Table:
    """A row an organisation: what is transferred to it, and what is not yet."""
    rows = [[number, *_unit_row(one)] for number, one in enumerate(sums, start=1)]
    return Table(
        BY_UNIT,
        UNIT_HEADER,
        rows,
        (f"{title}：{BY_UNIT}",),
        [[None, *_unit_row(total_of(sums))]],
        UNIT_WIDTHS,
    )


def _unit_row(one: UnitSum) -> list[CellValue]:
    money = (one.ready_fen, one.waiting_fen, one.denied_fen, one.total_fen)
    return [one.name, one.bank, one.account, one.people, one.ready, *map(_yuan, money)]


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
