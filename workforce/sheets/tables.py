"""Finding the table in a workbook: the right sheet, the header row, and the rows that are data.

People put instructions first, a merged title above, blank rows between and a total and a signature
line below. A caller names the columns it wants with the headers people write for them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from workforce.sheets.cells import SheetRow, Value
from workforce.sheets.faults import TableNotFound, WorkbookTooLarge
from workforce.sheets.workbook import Sheet, Workbook

HEADER_WITHIN_ROWS = 60
DATA_ROWS = 100_000

_ASIDE = re.compile(r"[（(【\[].*?[】\])）]|[\s*＊:：#★●、,，.。/\\_-]+|必填|选填")
_TOTAL = re.compile(r"(本页|本表|本单位|全部|人数)?(合计|总计|小计|共计|累计|总人数|总数)")
_SIGNATURE = re.compile(
    r"(填表|填报|制表|制单|审核|复核|审批|经办|负责|报送|单位负责|主管|编制|法定代表|联系)"
    r"(人|单位|时间|日期|领导|电话|部门)?(签字|签名|盖章|签章|公章)?[（(:：]"
    r"|.*(盖章|签字|签章|公章)[）)]?[:：]?$|(注|备注|说明|填表说明|填报说明|日期|地址)[:：]"
    r"|以下(空白|无正文)|第\d+页"
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column a caller looks for; `identifying` ones tell a data row from a total under it."""

    name: str
    headers: tuple[str, ...]
    required: bool = False
    identifying: bool = False


@dataclass(slots=True)
class TableRow:
    """One data row: the values by the caller's column names, as typed in the sheet."""

    number: int
    values: dict[str, Value]
    formulas: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Table:
    workbook: Workbook
    sheet: Sheet
    header_row: int
    columns: dict[str, int] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    identifying: frozenset[str] = frozenset()

    def rows(self) -> Iterator[TableRow]:
        """Data rows only: blank, total and signature lines are passed over."""
        count = 0
        wanted = list(self.columns.items())
        for row in self.workbook.rows(self.sheet):
            if row.number <= self.header_row:
                continue
            taken = _taken(row, wanted)
            if taken is None or self._is_aside(row, taken):
                continue
            count += 1
            if count > DATA_ROWS:
                raise WorkbookTooLarge(reason=f"数据超过 {DATA_ROWS} 行")
            yield taken

    def _is_aside(self, row: SheetRow, taken: TableRow) -> bool:
        """A line between or under the data: a header again, a total, a signature."""
        if all(header_text(taken.values.get(n, "")) == self.headers[n] for n in self.identifying):
            return True
        if sum(name in taken.values or name in taken.formulas for name in self.identifying) > 1:
            return False
        first = next((row.cells[c] for c in sorted(row.cells)), None)
        if not isinstance(first, str):
            return False
        text = re.sub(r"\s+", "", unicodedata.normalize("NFKC", first))
        return bool(_TOTAL.match(text) or _SIGNATURE.match(text))


def find_table(
    workbook: Workbook, columns: list[Column], *, prefer: str = "",
    remedy: str = "请使用模板的表头",
) -> Table:  # fmt: skip
    """The sheet and row that hold the wanted headers;
    `prefer` (a month) breaks a tie by the sheet's name, `remedy` is told where there is none.
    """
    tables: list[Table] = []
    missing = [column.headers[0] for column in columns if column.required]
    for sheet in workbook.sheets:
        for last_row, labels in _header_candidates(workbook, sheet):
            found = _matched(labels, columns)
            lacking = [c.headers[0] for c in columns if c.required and c.name not in found]
            if not lacking:
                tables.append(_table(workbook, sheet, last_row, labels, found, columns))
            elif len(found) > 1:
                missing = min(missing, lacking, key=len)
    if not tables:
        raise TableNotFound(reason=f"缺少“{'”“'.join(missing)}”列，{remedy}")
    return _likeliest(tables, prefer)


def header_text(value: object) -> str:
    """A header as compared: no spaces, marks, or remarks in brackets."""
    return _ASIDE.sub("", unicodedata.normalize("NFKC", str(value)))


def _likeliest(tables: list[Table], prefer: str) -> Table:
    """The table with most of the columns; among equals the preferred name, then the longest."""

    def rank(table: Table) -> tuple[int, bool]:
        return len(table.columns), bool(prefer) and month_in(table.sheet.name) == prefer

    best = max(map(rank, tables))
    equals = [table for table in tables if rank(table) == best]
    if len(equals) == 1:
        return equals[0]
    return max(equals, key=lambda table: sum(1 for _ in table.rows()))


def _table(
    workbook: Workbook,
    sheet: Sheet,
    header_row: int,
    labels: dict[str, int],
    found: dict[str, int],
    columns: list[Column],
) -> Table:
    identifying = frozenset(c.name for c in columns if c.identifying and c.name in found)
    written = {index: label for label, index in reversed(labels.items())}
    headers = {name: written[index] for name, index in found.items()}
    return Table(workbook, sheet, header_row, found, headers, identifying)


def _header_candidates(workbook: Workbook, sheet: Sheet) -> Iterator[tuple[int, dict[str, int]]]:
    """Each of the first rows as a header, and each with the row below it: (last row, labels)."""
    above: SheetRow | None = None
    for row in _first_rows(workbook, sheet):
        yield row.number, _labels(row)
        if above is not None and above.number + 1 == row.number:
            both = _labels_of_two(above, row)
            if both:
                yield row.number, both
        above = row


def _labels(row: SheetRow) -> dict[str, int]:
    labels: dict[str, int] = {}
    for index in sorted(row.cells):
        if isinstance(row.cells[index], str):
            labels.setdefault(header_text(row.cells[index]), index)
    return labels


def _labels_of_two(upper: SheetRow, lower: SheetRow) -> dict[str, int]:
    """劳动合同 above 起始日期 and 终止日期: the group's label goes with each below it.

    Nothing where the lower row holds more than labels: then it is data.
    """
    if not all(isinstance(value, str) and len(value) < 30 for value in lower.cells.values()):
        return {}
    labels = _labels(upper)
    group = ""
    for index in range(max((*upper.cells, *lower.cells)) + 1):
        group = header_text(upper.cells.get(index, "")) or group
        below = header_text(lower.cells.get(index, ""))
        if below:
            labels.setdefault(below, index)
            labels.setdefault(group + below, index)
    return labels


def _first_rows(workbook: Workbook, sheet: Sheet) -> Iterator[SheetRow]:
    for index, row in enumerate(workbook.rows(sheet)):
        if index >= HEADER_WITHIN_ROWS:
            return
        yield row


def _matched(labels: dict[str, int], columns: list[Column]) -> dict[str, int]:
    found: dict[str, int] = {}
    for column in columns:
        for header in column.headers:
            index_of = labels.get(header_text(header))
            if index_of is not None:
                found[column.name] = index_of
                break
    return found


def _taken(row: SheetRow, wanted: list[tuple[str, int]]) -> TableRow | None:
    """The wanted cells; None when none of them holds anything."""
    values: dict[str, Value] = {}
    formulas = set()
    for name, index in wanted:
        value = row.cells.get(index)
        if value is not None:
            values[name] = value
        if index in row.formulas:
            formulas.add(name)
    filled = formulas or any(not isinstance(v, str) or v.strip() for v in values.values())
    return TableRow(row.number, values, frozenset(formulas)) if filled else None


def month_in(name: str) -> str | None:
    """``2026年10月考勤`` → ``2026-10``; None when the text names no month, or several."""
    text = unicodedata.normalize("NFKC", name)
    months = {
        f"{int(y)}-{int(m):02d}"
        for y, m in re.findall(r"(?<!\d)(20\d{2})\s*[年./-]?\s*(1[0-2]|0?[1-9])(?!\d)", text)
        if date(int(y), int(m), 1)
    }
    return months.pop() if len(months) == 1 else None
