"""银行文件：按银行的格式写出，一经生成即归档，送银行的就是这一份，再次生成得到的也是这一份。"""

from __future__ import annotations

import asyncio
import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from workforce.payments.models import PaymentBatch
from workforce.rules.banks import BankProfile
from workforce.sheets.writing import CellValue, Table, write_workbook

_WIDTHS = {"serial": 8, "account": 28, "name": 14, "bank": 26, "amount": 16, "purpose": 30}
MEDIA_TYPES = {"csv": "text/csv", "text": "text/plain"}
# What would make a spreadsheet compute a text, or break the line of a text file.
_STARTS = re.compile(r"^[=+\-@＝＋－＠\t\r\n\s\u200b|]+")
_BREAKS = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")


@dataclass(frozen=True)
class Payee:
    """One line for the bank: everything one person or organisation gets in this batch."""

    payee: int
    name: str
    account: str
    bank: str
    amount_fen: int


@dataclass(frozen=True)
class Made:
    """One file as the bank gets it; `people` are its lines, an organisation being one."""

    part: int
    file_name: str
    content: bytes
    people: int
    total_fen: int


async def write_files(
    profile: BankProfile, batch: PaymentBatch, payees: Sequence[Payee]
) -> list[Made]:
    """As many files as the bank's limit asks for, made in a thread of their own."""
    return await asyncio.to_thread(lambda: list(_files(profile, batch, payees)))


def _files(profile: BankProfile, batch: PaymentBatch, payees: Sequence[Payee]) -> Iterator[Made]:
    starts = range(0, len(payees), profile.max_rows)
    for part, start in enumerate(starts, start=1):
        some = payees[start : start + profile.max_rows]
        name = profile.file_name.format(batch=batch.number, part=f"{part:02d}")
        content = _content(profile, batch, some)
        yield Made(part, name, content, len(some), sum(one.amount_fen for one in some))


def _content(profile: BankProfile, batch: PaymentBatch, payees: Sequence[Payee]) -> bytes:
    headings = [column.heading for column in profile.columns]
    rows = [_row(profile, batch, number, one) for number, one in enumerate(payees, start=1)]
    total = _total(profile, payees)
    if profile.form == "xlsx":
        widths = [_WIDTHS[column.field] for column in profile.columns]
        footers = [total] if profile.total == "last" else []
        return write_workbook([Table("代发明细", headings, rows, (), footers, widths)])
    lines: list[Sequence[CellValue]] = [*([headings] if profile.header else []), *rows]
    if profile.total == "first":
        lines.insert(0, [f"{len(payees)}", yuan(sum(one.amount_fen for one in payees))])
    elif profile.total == "last":
        lines.append(total)
    return _text(profile, lines).encode(profile.encoding)


def _row(profile: BankProfile, batch: PaymentBatch, number: int, one: Payee) -> list[CellValue]:
    values: dict[str, CellValue] = {
        "serial": number, "account": one.account, "name": _plain(one.name),
        "bank": _plain(one.bank), "amount": yuan(one.amount_fen), "purpose": _purpose(batch),
    }  # fmt: skip
    return [values[column.field] for column in profile.columns]


def _total(profile: BankProfile, payees: Sequence[Payee]) -> list[CellValue]:
    """合计 in the first column, the number of lines in the next free one, the sum under 金额."""
    fields = [column.field for column in profile.columns]
    line: list[CellValue] = ["" for _ in fields]
    line[fields.index("amount")] = yuan(sum(one.amount_fen for one in payees))
    free = [place for place, value in enumerate(line) if value == ""]
    line[free[0]], line[free[1]] = "合计", f"{len(payees)} 笔"
    return line


def _text(profile: BankProfile, lines: Iterable[Sequence[CellValue]]) -> str:
    stream = io.StringIO()
    if profile.form == "csv":
        csv.writer(stream, delimiter=profile.separator, lineterminator="\r\n").writerows(lines)
    else:
        for line in lines:
            parts = [str(value).replace(profile.separator, " ") for value in line]
            stream.write(profile.separator.join(parts) + "\r\n")
    return stream.getvalue()


def yuan(fen: int) -> Decimal:
    """分 as yuan with two places, exactly."""
    return Decimal(fen).scaleb(-2).quantize(Decimal("0.01"))


def _purpose(batch: PaymentBatch) -> str:
    return _plain(batch.title)[:60]


def _plain(text: str) -> str:
    """A text no spreadsheet computes and no line breaks in."""
    return _BREAKS.sub(" ", _STARTS.sub("", text)).strip()
