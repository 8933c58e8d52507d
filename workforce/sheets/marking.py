"""The answer to a bad file: the same workbook, wrong cells coloured, each wrong row explained.

Formulas become text on every sheet: what comes back never computes anything.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from workforce.sheets.archive import Archive
from workforce.sheets.marking_cells import SheetMarker
from workforce.sheets.marking_csv import mark_csv
from workforce.sheets.marking_styles import Styles
from workforce.sheets.tables import Table

EXPLANATION = "错误说明"
ADVICE = "核对提示"
_CALCULATION = re.compile(rb"<(?:\w+:)?(?:Override|Relationship)\b[^>]*calcChain[^>]*/>")


@dataclass(frozen=True)
class Marks:
    """By sheet row: the columns (0 is A) to colour and the sentence for the row."""

    refused: Mapping[int, frozenset[int]] = field(default_factory=dict)
    warned: Mapping[int, frozenset[int]] = field(default_factory=dict)
    explanations: Mapping[int, str] = field(default_factory=dict)
    advice: Mapping[int, str] = field(default_factory=dict)


def mark_workbook(data: bytes, table: Table, marks: Marks) -> bytes:
    """The workbook `data`, in which `table` was found, with its marks. CSV comes back as .xlsx."""
    notes = [(EXPLANATION, marks.explanations)]
    if marks.advice:
        notes.append((ADVICE, marks.advice))
    archive = table.workbook.archive
    if archive is None:
        return mark_csv(table, marks.refused, marks.warned, notes)
    styles = Styles(archive.read("xl/styles.xml") if "xl/styles.xml" in archive.names else b"")
    marker = SheetMarker(table.header_row, marks.refused, marks.warned, notes, styles)
    plain = SheetMarker(0, {}, {}, [], styles)
    rewritten = {
        name: (marker if name == table.sheet.part else plain).mark(archive.read(name))
        for name in archive.names
        if _is_sheet(name) and (name == table.sheet.part or _has_formula(archive, name))
    }
    if styles.data:
        rewritten["xl/styles.xml"] = styles.result()
    return _packed(archive, rewritten)


def _is_sheet(name: str) -> bool:
    return name.startswith("xl/worksheets/") and name.endswith(".xml")


def _has_formula(archive: Archive, name: str) -> bool:
    return re.search(rb"<(?:\w+:)?f[\s/>]", archive.read(name)) is not None


def _packed(archive: Archive, rewritten: Mapping[str, bytes]) -> bytes:
    """All parts again, without the order of calculation, which would name cells that are text."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as packed:
        for info in archive.infos():
            name = info.filename
            if name.endswith("calcChain.xml") or info.is_dir():
                continue
            content = rewritten[name] if name in rewritten else archive.read(name)
            if name == "[Content_Types].xml" or name.endswith(".rels"):
                content = _CALCULATION.sub(b"", content)
            packed.writestr(name, content)
    return stream.getvalue()
