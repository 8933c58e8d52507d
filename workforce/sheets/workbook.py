"""A workbook people sent: its visible sheets and their rows. Also reads CSV (UTF-8 or GB18030)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import join, normpath

from workforce.sheets.archive import Archive, feed, guarded_parser
from workforce.sheets.cells import COLUMNS_READ, TEXT_CHARACTERS, Setting, SheetRow, read_rows
from workforce.sheets.faults import DamagedWorkbook, NotAWorkbook, WorkbookTooLarge
from workforce.sheets.formats import date_styles

_SHARED_TEXTS = 1_000_000
_CONTROL = {*range(9), 11, 12, *range(14, 32)} - {27}


@dataclass(frozen=True, slots=True)
class Sheet:
    name: str
    part: str


class Workbook:
    """A file that passed the checks. `sheets` leaves hidden ones out."""

    def __init__(self, data: bytes) -> None:
        self.archive: Archive | None = None
        self._csv: list[list[str]] = []
        if _looks_like_text(data):
            self.sheets = [Sheet("CSV", "")]
            self._csv = _csv_rows(data)
            return
        self.archive = Archive(data)
        self.sheets, since_1904 = _sheets(self.archive)
        self._setting = Setting(_shared_texts(self.archive), date_styles(self.archive), since_1904)

    def rows(self, sheet: Sheet) -> Iterator[SheetRow]:
        """Rows of a sheet that hold anything, with the sheet's own numbers."""
        if self.archive is None:
            for number, line in enumerate(self._csv, start=1):
                cells = {c: text for c, text in enumerate(line[:COLUMNS_READ]) if text}
                if cells:
                    yield SheetRow(number, dict(cells))
            return
        yield from read_rows(self.archive, sheet.part, self._setting)


def _looks_like_text(data: bytes) -> bool:
    """No archive, no control characters: then it can only be CSV."""
    if not data.strip():
        raise NotAWorkbook
    head = data[:4096]
    if head.startswith((b"PK", b"\xd0\xcf\x11\xe0", b"%PDF", b"<")):
        return False
    return not (set(head) & _CONTROL)


def _csv_rows(data: bytes) -> list[list[str]]:
    if len(data) > 20 * 1024 * 1024:
        raise WorkbookTooLarge(reason="CSV 超过 20 MB")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        break
    else:
        raise NotAWorkbook
    separator = "\t" if text[:2000].count("\t") > text[:2000].count(",") else ","
    try:
        lines = list(csv.reader(io.StringIO(text), delimiter=separator))
    except csv.Error as error:
        raise DamagedWorkbook from error
    return [[cell[:TEXT_CHARACTERS] for cell in line] for line in lines]


def _sheets(archive: Archive) -> tuple[list[Sheet], bool]:
    book = _workbook_part(archive)
    targets = _relationships(archive, book)
    found: list[Sheet] = []
    since_1904 = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal since_1904
        local = name.rpartition(":")[2]
        if local == "sheet" and attributes.get("state", "visible") == "visible":
            part = targets.get(next((v for k, v in attributes.items() if k.endswith(":id")), ""))
            if part is not None and "/worksheets/" in f"/{part}":
                found.append(Sheet(attributes.get("name", ""), part))
        elif local == "workbookPr":
            since_1904 = attributes.get("date1904") in {"1", "true"}

    parser = guarded_parser()
    parser.StartElementHandler = start
    feed(parser, archive.read(book), final=True)
    if not found:
        raise DamagedWorkbook
    return found, since_1904


def _workbook_part(archive: Archive) -> str:
    for target in _relationships(archive, "").values():
        if target.endswith("workbook.xml"):
            return target
    raise NotAWorkbook


def _relationships(archive: Archive, part: str) -> dict[str, str]:
    """Relationship id → part name, for the part whose relations are asked."""
    folder, _, name = part.rpartition("/")
    relations = join(folder, "_rels", f"{name}.rels")
    if relations not in archive.names:
        return {}
    targets: dict[str, str] = {}

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag.rpartition(":")[2] != "Relationship" or attributes.get("TargetMode") == "External":
            return
        target = attributes.get("Target", "")
        whole = target[1:] if target.startswith("/") else normpath(join(folder, target))
        if whole in archive.names:
            targets[attributes.get("Id", "")] = whole

    parser = guarded_parser()
    parser.StartElementHandler = start
    feed(parser, archive.read(relations), final=True)
    return targets


def _shared_texts(archive: Archive) -> list[str]:
    """The table of texts that cells point into."""
    if "xl/sharedStrings.xml" not in archive.names:
        return []
    sink = _TextSink()
    parser = guarded_parser()
    parser.StartElementHandler, parser.EndElementHandler = sink.start, sink.end
    parser.CharacterDataHandler = sink.characters
    for chunk in archive.chunks("xl/sharedStrings.xml"):
        feed(parser, chunk)
    feed(parser, b"", final=True)
    return sink.texts


class _TextSink:
    """Gathers shared texts; readings (拼音) beside a text are left out."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._pieces: list[str] = []
        self._taking = self._inside_phonetic = False

    def start(self, name: str, _: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if local == "t":
            self._taking = not self._inside_phonetic
        elif local == "rPh":
            self._inside_phonetic = True
        elif local == "si":
            self._pieces.clear()

    def end(self, name: str) -> None:
        local = name.rpartition(":")[2]
        if local == "t":
            self._taking = False
        elif local == "rPh":
            self._inside_phonetic = False
        elif local == "si":
            self.texts.append("".join(self._pieces)[:TEXT_CHARACTERS])
            if len(self.texts) > _SHARED_TEXTS:
                raise WorkbookTooLarge(reason="文字过多")

    def characters(self, text: str) -> None:
        if self._taking:
            self._pieces.append(text)
