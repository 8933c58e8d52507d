"""回盘文件的每一行：读出账号、户名、金额、结果、日期、原因。哪一行读不出，只说哪一行，不停下。"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache

from workforce import clock
from workforce.people.indexes import bank_account_index
from workforce.rules.banks import BankAnswer, BankProfile
from workforce.sheets.cells import Value
from workforce.sheets.faults import NotAWorkbook, TableNotFound, WorkbookTooLarge
from workforce.sheets.tables import DATA_ROWS, Column, TableRow, find_table
from workforce.sheets.workbook import Workbook

FIELDS = ("account", "name", "amount", "result", "reason", "paid_on")
TEXT_BYTES = 20 * 1024 * 1024
_DAY = re.compile(r"(20\d{2})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?")
_MONEY = re.compile(r"[¥￥,，\s元]")


@dataclass(frozen=True)
class AnswerRow:
    """One row as it says; `fault` is why it cannot be used."""

    number: int
    account_index: str = ""
    name: str = ""
    amount_fen: int = 0
    paid: bool = False
    paid_on: date | None = None
    reason: str = ""
    fault: str = ""


def read_answer(profile: BankProfile, data: bytes) -> list[AnswerRow]:
    """Every row of the file; refuses the file as a whole only when it is no such table."""
    rows = _ordered(profile, data) if profile.answer.order else _headed(profile.answer, data)
    return [_read(profile.answer, row) for row in rows]


def _headed(answer: BankAnswer, data: bytes) -> Iterator[TableRow]:
    wanted = [
        Column(name, headings, required=name in {"account", "amount", "result"},
               identifying=name in {"account", "name", "result"})
        for name in FIELDS
        if (headings := getattr(answer, name))
    ]  # fmt: skip
    return find_table(Workbook(data), wanted, remedy="请核对是不是这家银行的回盘").rows()


def _ordered(profile: BankProfile, data: bytes) -> Iterator[TableRow]:
    """A text without headings: the columns in the profile's order, a line of totals above them."""
    if len(data) > TEXT_BYTES:
        raise WorkbookTooLarge(reason="文本超过 20 MB")
    order = profile.answer.order
    found = 0
    for number, line in enumerate(_decoded(data).splitlines(), start=1):
        parts = [part.strip() for part in line.split(profile.separator)]
        if not line.strip() or (number == 1 and len(parts) <= 3):
            continue
        found += 1
        if found > DATA_ROWS:
            raise WorkbookTooLarge(reason=f"数据超过 {DATA_ROWS} 行")
        yield TableRow(number, dict(zip(order, parts, strict=False)))
    if not found:
        raise TableNotFound(reason=f"没有以“{profile.separator}”分隔的明细行")


def _decoded(data: bytes) -> str:
    if b"\0" in data or data.startswith((b"PK", b"\xd0\xcf\x11\xe0", b"%PDF")):
        raise NotAWorkbook()
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise NotAWorkbook()


def _read(answer: BankAnswer, row: TableRow) -> AnswerRow:
    values = row.values
    fault = _fault(answer, row)
    if fault:
        return AnswerRow(row.number, fault=fault)
    return AnswerRow(
        row.number,
        account_index=bank_account_index(_text(values.get("account"))) or "",
        name=_text(values.get("name")),
        amount_fen=_fen(values.get("amount")) or 0,
        paid=_text(values.get("result")) in _words(answer.success),
        paid_on=_day(values.get("paid_on")),
        reason=_text(values.get("reason"))[:200],
    )


def _fault(answer: BankAnswer, row: TableRow) -> str:
    values = row.values
    account, result = values.get("account"), _text(values.get("result"))
    if row.formulas & {"account", "amount", "result"}:
        return "账号、金额或结果是公式，请改为值后重新上传"
    if isinstance(account, int | float):
        return "账号是数字格式，长账号会丢位，请按文本格式重新导出"
    if not _text(account):
        return "缺少账号"
    if _fen(values.get("amount")) is None:
        return "金额读不出，应为两位小数的数字"
    if result not in _words(answer.success) | _words(answer.failure):
        return f"结果“{result[:20]}”不在这家银行的格式里"
    return "" if values.get("paid_on") in (None, "") else _fault_of_day(_day(values.get("paid_on")))


def _fault_of_day(day: date | None) -> str:
    if day is None:
        return "日期读不出，应写作 2026-11-27"
    return "日期晚于今天，请与银行核对" if day > clock.today() else ""


@cache
def _words(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_text(word) for word in words)


def evened(text: str) -> str:
    """As a bank may write a name: full-width signs as half-width ones, nothing blank."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def _text(value: Value | None) -> str:
    if value is None:
        return ""
    return evened(str(value))


def _fen(value: Value | None) -> int | None:
    """Yuan as written to 分, exactly; None for what is no amount of at most two places."""
    if value is None or isinstance(value, bool | date):
        return None
    try:
        yuan = Decimal(_MONEY.sub("", unicodedata.normalize("NFKC", str(value))))
    except InvalidOperation:
        return None
    fen = yuan.scaleb(2) if yuan.is_finite() else yuan
    is_fen = yuan.is_finite() and fen == fen.to_integral_value() and 0 < fen < 2**53
    return int(fen) if is_fen else None


def _day(value: Value | None) -> date | None:
    if isinstance(value, date):
        return value
    found = _DAY.fullmatch(_text(value)[:10])
    try:
        return date(*(int(part) for part in found.groups())) if found else None
    except ValueError:
        return None
