"""Templates to fill in: text cells, and a drop-down on every row where only some words count."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

ROWS = 20_000
_REQUIRED = PatternFill("solid", fgColor="FFFDE9D9")
_CHOICES = "选项"


@dataclass(frozen=True)
class TemplateColumn:
    header: str
    required: bool = False
    choices: Sequence[str] = ()
    width: float = 16
    is_number: bool = False


def template(name: str, columns: Sequence[TemplateColumn], instructions: Sequence[str]) -> bytes:
    """A sheet to fill in, one of instructions, and a hidden one that the drop-downs read."""
    book: Any = Workbook(write_only=True)
    guide = book.create_sheet("填表说明")
    guide.column_dimensions["A"].width = 90
    for line in ("填表说明", *instructions):
        guide.append([line])
    _table(book.create_sheet(name), columns)
    choices = book.create_sheet(_CHOICES)
    choices.sheet_state = "hidden"
    lists = [column.choices for column in columns]
    for row in range(max((len(words) for words in lists), default=0)):
        choices.append([words[row] if row < len(words) else None for words in lists])
    book.active = 1
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _table(sheet: Any, columns: Sequence[TemplateColumn]) -> None:
    sheet.freeze_panes = "A2"
    for number, column in enumerate(columns, start=1):
        letter = get_column_letter(number)
        dimension = sheet.column_dimensions[letter]
        dimension.width = column.width
        if not column.is_number:
            # The whole column is text, so that Excel keeps all digits of a number typed into it.
            dimension.number_format = "@"
        if column.choices:
            sheet.data_validations.append(_drop_down(letter, len(column.choices)))
    sheet.append([_header(sheet, column) for column in columns])


def _drop_down(letter: str, count: int) -> DataValidation:
    return DataValidation(
        type="list",
        formula1=f"'{_CHOICES}'!${letter}$1:${letter}${count}",
        allow_blank=True,
        showErrorMessage=True,
        errorTitle="请从列表选择",
        error="请从下拉列表中选择",
        sqref=f"{letter}2:{letter}{ROWS + 1}",
    )


def _header(sheet: Any, column: TemplateColumn) -> Any:
    cell = WriteOnlyCell(sheet, column.header)
    cell.data_type = "s"
    cell.font = Font(bold=True)
    if column.required:
        cell.fill = _REQUIRED
    return cell
