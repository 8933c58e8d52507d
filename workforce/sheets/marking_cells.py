"""Colouring cells and adding notes in a worksheet's XML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workforce.sheets.cells import LAST_ROW, column_letters, column_of
from workforce.sheets.faults import DamagedWorkbook
from workforce.sheets.marking_styles import REFUSED_COLOUR, WARNED_COLOUR, Styles
from workforce.sheets.patching import (
    Attributes,
    Patch,
    as_utf8,
    start_tag_end,
    tag,
    text_cell,
    walk,
)

NOTE_WIDTH = "48"

Columns = Mapping[int, frozenset[int]]
Notes = Sequence[tuple[str, Mapping[int, str]]]


@dataclass(slots=True)
class _Cell:
    name: str
    attributes: Attributes
    start: int
    column: int
    formula: str | None = None


class SheetMarker:
    """Rewrites one worksheet. With no marks and no notes it only turns formulas into text."""

    def __init__(
        self, header_row: int, refused: Columns, warned: Columns, notes: Notes, styles: Styles
    ) -> None:
        self._header_row = header_row
        self._refused, self._warned = refused, warned
        self._notes, self._styles = notes, styles

    def mark(self, data: bytes) -> bytes:
        self._data = as_utf8(data)
        self._patch = Patch(self._data)
        self._row = self._column = 0
        self._cell: _Cell | None = None
        self._texts: list[str] | None = None
        self._first_free = self._free_column() if self._notes else 0
        self._absent: list[int] = []
        self._header_style = "0"
        walk(self._data, self._start, self._end, self._characters)
        return self._patch.result()

    def _free_column(self) -> int:
        """The first column that no row uses; a note must not cover anything."""
        last = row = column = 0

        def start(name: str, attributes: Attributes, _at: int) -> None:
            nonlocal last, row, column
            local = name.rpartition(":")[2]
            if local == "row":
                row, column = _row_number(attributes, row), -1
            elif local == "c":
                column = _column(attributes, column)
            elif local in ("v", "is", "f") and row >= self._header_row:
                last = max(last, column)

        walk(self._data, start, lambda *_: None)
        return min(last + 1, 16_384 - len(self._notes))

    def _start(self, name: str, attributes: Attributes, at: int) -> None:
        local = name.rpartition(":")[2]
        if local == "c":
            self._column = _column(attributes, self._column)
            self._cell = _Cell(name, attributes, at, self._column)
            self._mark_absent(name, self._column, at)
            if self._row == self._header_row:
                self._header_style = attributes.get("s", "0")
        elif local == "f" and self._cell is not None:
            self._texts = []
        elif local == "row":
            self._row, self._column = _row_number(attributes, self._row), -1
            wrong = self._refused.get(self._row, frozenset())
            self._absent = sorted(wrong | self._warned.get(self._row, frozenset()))
        elif local == "dimension" and self._notes:
            self._widen(name, attributes, at)

    def _characters(self, text: str) -> None:
        if self._texts is not None:
            self._texts.append(text)

    def _end(self, name: str, at: int, end: int) -> None:
        local = name.rpartition(":")[2]
        if local == "c" and self._cell is not None:
            self._finish_cell(self._cell, end)
            self._cell = None
        elif local == "f" and self._cell is not None:
            self._cell.formula, self._texts = "".join(self._texts or ()), None
        elif local == "row" and end > at:
            self._write_notes(name[: -len("row")], at)
        elif local == "cols" and self._notes and end > at:
            self._widen_columns(name[: -len("cols")], at)

    def _finish_cell(self, cell: _Cell, end: int) -> None:
        style = self._style_of(cell)
        if cell.formula is not None:
            text = f"={cell.formula}" if cell.formula else "（公式）"
            reference = f"{column_letters(cell.column)}{self._row}"
            self._patch.replace(cell.start, end, text_cell(cell.name, reference, style, text))
        elif style != cell.attributes.get("s", "0"):
            head_end = start_tag_end(self._data, cell.start)
            empty = self._data[head_end - 2 : head_end] == b"/>"
            head = tag(cell.name, {**cell.attributes, "s": style}, empty=empty)
            self._patch.replace(cell.start, head_end, head)

    def _style_of(self, cell: _Cell) -> str:
        style = cell.attributes.get("s", "0")
        if cell.column in self._refused.get(self._row, ()):
            return self._styles.coloured(style, REFUSED_COLOUR)
        if cell.column in self._warned.get(self._row, ()):
            return self._styles.coloured(style, WARNED_COLOUR)
        return style

    def _write_notes(self, prefix: str, at: int) -> None:
        cells = [self._empty_cell(f"{prefix}c", column) for column in self._absent]
        for index, (title, sentences) in enumerate(self._notes):
            is_header = self._row == self._header_row
            text = title if is_header else sentences.get(self._row, "")
            if text:
                reference = f"{column_letters(self._first_free + index)}{self._row}"
                style = self._header_style if is_header else "0"
                written = text_cell(f"{prefix}c", reference, style, text)
                cells.append(written)
        self._patch.insert(at, "".join(cells))

    def _mark_absent(self, name: str, before: int, at: int) -> None:
        """Wrong because empty: cells that are not there are put where they belong."""
        while self._absent and self._absent[0] <= before:
            column = self._absent.pop(0)
            if column < before:
                self._patch.insert(at, self._empty_cell(name, column))

    def _empty_cell(self, name: str, column: int) -> str:
        colour = REFUSED_COLOUR if self._row in self._refused else WARNED_COLOUR
        style = self._styles.coloured("0", colour)
        return tag(name, {"r": f"{column_letters(column)}{self._row}", "s": style}, empty=True)

    def _widen(self, name: str, attributes: Attributes, at: int) -> None:
        """The declared dimension must take the notes in: some readers believe it."""
        first, _, last = attributes.get("ref", "A1").partition(":")
        row = "".join(filter(str.isdigit, last or first)) or "1"
        column = column_letters(self._first_free + len(self._notes) - 1)
        reference = f"{first}:{column}{row}"
        end = start_tag_end(self._data, at)
        empty = self._data[end - 2 : end] == b"/>"
        self._patch.replace(at, end, tag(name, {**attributes, "ref": reference}, empty=empty))

    def _widen_columns(self, prefix: str, at: int) -> None:
        first, last = self._first_free + 1, self._first_free + len(self._notes)
        width = {"min": str(first), "max": str(last), "width": NOTE_WIDTH, "customWidth": "1"}
        self._patch.insert(at, tag(f"{prefix}col", width, empty=True))


def _row_number(attributes: Attributes, before: int) -> int:
    given = attributes.get("r", "")
    number = int(given) if given.isdigit() else before + 1
    if not 1 <= number <= LAST_ROW:
        raise DamagedWorkbook
    return number


def _column(attributes: Attributes, before: int) -> int:
    return column_of(attributes["r"]) if attributes.get("r") else before + 1
