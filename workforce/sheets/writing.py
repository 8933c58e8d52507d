"""Writing a workbook: text stays text, whatever it starts with; no cell ever becomes a formula.

write_workbook([Table("发放清单", titles=["丰台区…"], header=[…], rows=[…], widths=[…])])
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

CellValue = str | int | bool | Decimal | date | datetime | None

A4 = 9
MONEY = "#,##0.00"
TEXT = "@"
# Characters XML 1.0 has no place for.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_EDGE = Side(style="thin", color="FFB8C1CC")
_BORDER = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)
_HEADER_FILL = PatternFill("solid", fgColor="FFE8EEF5")


@dataclass(frozen=True)
class Table:
    """One sheet: lines of title, a header, rows, and lines under the table (totals, notes)."""

    name: str
    header: Sequence[str]
    rows: Iterable[Sequence[CellValue]]
    titles: Sequence[str] = ()
    footers: Sequence[Sequence[CellValue]] = ()
    widths: Sequence[float] = field(default=())


def write_workbook(tables: Iterable[Table]) -> bytes:
    """The tables as an .xlsx file, each header frozen and repeated when printed."""
    book = Workbook(write_only=True)
    for table in tables:
        _write_table(book, table)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def writable(text: str) -> str:
    """The text without what a workbook cannot hold."""
    return _UNWRITABLE.sub("", text)


def _write_table(book: Any, table: Table) -> None:
    sheet = book.create_sheet(table.name[:31])
    for number, width in enumerate(table.widths, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    top = len(table.titles) + 1
    sheet.freeze_panes = f"A{top + 1}"
    sheet.print_title_rows = f"{top}:{top}"
    sheet.page_setup.paperSize = A4
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    for number, line in enumerate(table.titles):
        sheet.append([_cell(sheet, line, Font(bold=number == 0, size=14 if number == 0 else 11))])
    sheet.append([_header(sheet, name) for name in table.header])
    styles = _Styles(sheet)
    for row in table.rows:
        sheet.append([styles.cell(value) for value in row])
    for row in table.footers:
        sheet.append([_cell(sheet, value, Font(bold=True)) for value in row])


def _header(sheet: Any, name: str) -> Any:
    cell = _cell(sheet, name, Font(bold=True))
    cell.fill, cell.border = _HEADER_FILL, _BORDER
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    return cell


class _Styles:
    """The cells of a table's body. Each kind of value is styled once and the style handed on:
    setting a border anew for every cell costs more than writing it."""

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        self._known: dict[type, Any] = {}

    def cell(self, value: CellValue) -> Any:
        kind = type(value)
        style = self._known.get(kind)
        if style is None:
            first = _cell(self._sheet, value)
            first.border = _BORDER
            self._known[kind] = first._style
            return first
        content: Any = writable(value) if isinstance(value, str) else value
        cell: Any = WriteOnlyCell(self._sheet, content)
        if isinstance(value, str):
            cell.data_type = "s"
        cell._style = style
        return cell


def _cell(sheet: Any, value: CellValue, font: Font | None = None) -> Any:
    cell: Any
    if isinstance(value, str):
        cell = WriteOnlyCell(sheet, writable(value))
        # Said after the value: a leading “=” would have made it a formula.
        cell.data_type, cell.number_format = "s", TEXT
    else:
        number: Any = value  # the library's stubs leave out Decimal, which it writes
        cell = WriteOnlyCell(sheet, number)
        if isinstance(value, Decimal):
            cell.number_format = MONEY
    if font is not None:
        cell.font = font
    return cell
