"""The cells of one worksheet, row by row, straight from its XML.

Written over expat instead of a library because one pass gives what an import needs and no library
gives together: values with their type (a number is not a text), formulas beside their last result,
the sheet's own row numbers, no trust in the declared dimension, and bounded memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from workforce.sheets.archive import Archive, feed, guarded_parser
from workforce.sheets.faults import DamagedWorkbook, WorkbookTooLarge
from workforce.sheets.formats import day_of_serial

Value = str | int | float | bool | date

COLUMNS_READ = 256
LAST_ROW = 1_048_576
CELLS = 2_000_000
TEXT_CHARACTERS = 32_767


@dataclass(slots=True)
class SheetRow:
    """A row as the sheet numbers it; `cells` by column (0 is A), empty cells left out."""

    number: int
    cells: dict[int, Value] = field(default_factory=dict)
    formulas: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a worksheet's cells refer to."""

    texts: list[str]
    date_styles: frozenset[str]
    since_1904: bool


def read_rows(archive: Archive, part: str, setting: Setting) -> Iterator[SheetRow]:
    """Rows that hold anything, in the order of the file."""
    sink = _RowSink(setting)
    parser = guarded_parser()
    parser.StartElementHandler = sink.start
    parser.EndElementHandler = sink.end
    parser.CharacterDataHandler = sink.characters
    for chunk in archive.chunks(part):
        feed(parser, chunk)
        if sink.rows:
            yield from sink.rows
            sink.rows.clear()
    feed(parser, b"", final=True)
    yield from sink.rows


def column_letters(column: int) -> str:
    """0 → A, 25 → Z, 26 → AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


_COLUMNS = {column_letters(column): column for column in range(16_384)}


def column_of(reference: str) -> int:
    """B7 → 1."""
    column = _COLUMNS.get(reference.rstrip("0123456789"))
    if column is None:
        raise DamagedWorkbook
    return column


_LOCAL_NAMES = {name: name for name in ("row", "c", "v", "f", "is", "t", "r", "rPh")}


class _RowSink:
    """Gathers cells while the parser runs."""

    def __init__(self, setting: Setting) -> None:
        self.rows: list[SheetRow] = []
        self._setting = setting
        self._row: SheetRow | None = None
        self._row_number = self._last_row = 0
        self._column = -1
        self._cells_met = 0
        self._type, self._style = "n", ""
        self._capture: list[str] | None = None
        self._value: str | None = None
        self._formula: str | None = None
        self._inside_phonetic = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = _LOCAL_NAMES.get(name) or name.rpartition(":")[2]
        if local == "c":
            self._start_cell(attributes)
        elif local in ("v", "f"):
            self._capture = []
        elif local == "t":
            if not self._inside_phonetic:
                self._capture = []
        elif local == "row":
            self._start_row(attributes)
        elif local == "rPh":
            self._inside_phonetic = True

    def end(self, name: str) -> None:
        local = _LOCAL_NAMES.get(name) or name.rpartition(":")[2]
        if local == "c":
            self._end_cell()
        elif local == "v":
            self._value = self._captured()
        elif local == "f":
            self._formula = self._captured()
        elif local == "t":
            if not self._inside_phonetic:
                self._value = (self._value or "") + self._captured()
        elif local == "row":
            self._end_row()
        elif local == "rPh":
            self._inside_phonetic = False

    def characters(self, text: str) -> None:
        if self._capture is not None:
            self._capture.append(text)

    def _captured(self) -> str:
        text = "".join(self._capture or ())
        self._capture = None
        return text[:TEXT_CHARACTERS]

    def _start_row(self, attributes: dict[str, str]) -> None:
        self._row_number = _whole(attributes.get("r"), self._row_number + 1)
        if not self._last_row < self._row_number <= LAST_ROW:
            raise DamagedWorkbook
        self._last_row = self._row_number
        self._row = SheetRow(self._row_number)
        self._column = -1
        self._count()

    def _start_cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        self._column = column_of(reference) if reference else self._column + 1
        self._type = attributes.get("t", "n")
        self._style = attributes.get("s", "0")
        self._value = self._formula = None
        self._count()

    def _count(self) -> None:
        self._cells_met += 1
        if self._cells_met > CELLS:
            raise WorkbookTooLarge(reason="单元格过多")

    def _end_cell(self) -> None:
        row = self._row
        if row is None or self._column >= COLUMNS_READ:
            return
        if self._formula is not None:
            row.formulas[self._column] = self._formula
        if self._value is not None:
            value = _READERS.get(self._type, _read_text)(self._value, self._style, self._setting)
            if value != "":
                row.cells[self._column] = value

    def _end_row(self) -> None:
        if self._row is not None and (self._row.cells or self._row.formulas):
            self.rows.append(self._row)
        self._row = None


def _read_text(text: str, _style: str, _setting: Setting) -> Value:
    return text


def _read_shared(text: str, _style: str, setting: Setting) -> Value:
    index = _whole(text, -1)
    if not 0 <= index < len(setting.texts):
        raise DamagedWorkbook
    return setting.texts[index]


def _read_bool(text: str, _style: str, _setting: Setting) -> Value:
    return text.strip() == "1"


def _read_number(text: str, style: str, setting: Setting) -> Value:
    try:
        number = float(text)
    except ValueError:
        return text
    if number != number or abs(number) == float("inf"):
        return text
    if style in setting.date_styles:
        day = day_of_serial(number, since_1904=setting.since_1904)
        if day is not None:
            return day
    return int(number) if number.is_integer() and abs(number) < 1e15 else number


_READERS: dict[str, Callable[[str, str, Setting], Value]] = {
    "s": _read_shared,
    "b": _read_bool,
    "n": _read_number,
}


def _whole(text: str | None, otherwise: int) -> int:
    if text is None or not text.strip().isdigit() or len(text) > 12:
        return otherwise
    return int(text)
