"""A CSV file has no colours: it comes back as a workbook of text cells with its marks."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import PatternFill

from workforce.sheets.marking_styles import REFUSED_COLOUR, WARNED_COLOUR
from workforce.sheets.tables import Table


def mark_csv(
    table: Table,
    refused: Mapping[int, frozenset[int]],
    warned: Mapping[int, frozenset[int]],
    notes: Sequence[tuple[str, Mapping[int, str]]],
) -> bytes:
    book: Any = Workbook(write_only=True)
    sheet = book.create_sheet("CSV")
    sheet.freeze_panes = f"A{table.header_row + 1}"
    rows = {row.number: row.cells for row in table.workbook.rows(table.sheet)}
    width = max((max(cells) + 1 for cells in rows.values() if cells), default=0)
    for number in range(1, max(rows, default=0) + 1):
        cells = rows.get(number, {})
        line = [_cell(sheet, str(cells.get(column, ""))) for column in range(width)]
        for columns, colour in ((warned, WARNED_COLOUR), (refused, REFUSED_COLOUR)):
            for column in columns.get(number, ()):
                line[column].fill = PatternFill("solid", fgColor=colour)
        for title, sentences in notes:
            is_header = number == table.header_row
            line.append(_cell(sheet, title if is_header else sentences.get(number, "")))
        sheet.append(line)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _cell(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, text)
    # Said after the value: a leading “=” would have made it a formula.
    cell.data_type, cell.number_format = "s", "@"
    return cell
