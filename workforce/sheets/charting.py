"""A small workbook with one bar chart beside its table: wanted against reached."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import cast

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from workforce.sheets.writing import writable

Row = Sequence[str | int | None]


def write_chart_workbook(
    *, name: str, titles: Sequence[str], header: Sequence[str], rows: Sequence[Row],
    widths: Sequence[float], bars: Sequence[int],
) -> bytes:  # fmt: skip
    """`bars` are the numbers (from 1) of the columns drawn; the first column names the groups."""
    book = Workbook()
    sheet = cast(Worksheet, book.active)
    sheet.title = name[:31]
    for line in titles:
        sheet.append([writable(line)])
    sheet["A1"].font = Font(bold=True, size=14)
    sheet.append(list(header))
    top = len(titles) + 1
    for row in rows:
        sheet.append([writable(one) if isinstance(one, str) else one for one in row])
    for cells in sheet.iter_rows():
        for cell in cells:
            if isinstance(cell.value, str):
                cell.data_type = "s"  # text stays text, whatever it starts with
    for cell in sheet[top]:
        cell.font = Font(bold=True)
    for number, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = f"A{top + 1}"
    if rows:
        sheet.add_chart(_bars(sheet, top, len(rows), bars), f"A{top + len(rows) + 3}")
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _bars(sheet: Worksheet, top: int, count: int, columns: Sequence[int]) -> BarChart:
    chart = BarChart()
    chart.type, chart.height, chart.width = "bar", 9, 26
    for column in columns:
        values = Reference(sheet, min_col=column, min_row=top, max_row=top + count)
        chart.add_data(values, titles_from_data=True)
    names = Reference(sheet, min_col=1, min_row=top + 1, max_row=top + count)
    chart.set_categories(names)
    return chart
