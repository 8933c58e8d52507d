"""标注文件：把核对结果标回上传的表格。"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from workforce.actor import Actor
from workforce.intake import checking
from workforce.intake.columns import COLUMNS
from workforce.intake.find import batch_within
from workforce.intake.models import ImportFinding
from workforce.rules.rows.findings import RowFinding, Severity
from workforce.sheets.marking import Marks, mark_workbook
from workforce.sheets.tables import Column, find_table
from workforce.sheets.workbook import Workbook


async def marked_workbook(actor: Actor, batch_id: int) -> tuple[str, bytes]:
    """The file as sent, wrong cells coloured, with a column 错误说明; name and content.

    Raises FileGone once the file is deleted: when the batch is applied, or after seven days.
    """
    batch = await batch_within(actor, batch_id)
    data = await checking.file_of(batch.id)
    stored = await ImportFinding.filter(batch_id=batch.id).order_by("row", "id")
    findings = [RowFinding(f.row, f.column, f.code, f.severity, f.message) for f in stored]
    columns = COLUMNS[batch.kind]
    name = marked_name(batch.file_name, batch.kind.label)
    return name, await asyncio.to_thread(marked, data, columns, findings, batch.month)


def marked(
    data: bytes, columns: list[Column], findings: Sequence[RowFinding], prefer: str = ""
) -> bytes:
    """The workbook `data` with what was found in it; `prefer` as in `find_table`."""
    table = find_table(Workbook(data), columns, prefer=prefer)
    refused = [f for f in findings if f.severity is Severity.REFUSED]
    warned = [f for f in findings if f.severity is Severity.WARNING]
    marks = Marks(
        refused=_cells(refused, table.columns),
        warned=_cells(warned, table.columns),
        explanations=_sentences(refused),
        advice=_sentences(warned),
    )
    return mark_workbook(data, table, marks)


def marked_name(file_name: str, otherwise: str) -> str:
    stem = file_name.rsplit(".", 1)[0] or otherwise
    return f"{stem}（已标注）.xlsx"


def _cells(findings: Sequence[RowFinding], columns: dict[str, int]) -> dict[int, frozenset[int]]:
    """Columns to colour by row; a column the sheet lacks falls to that of the identity number."""
    cells: dict[int, frozenset[int]] = {}
    for finding in findings:
        column = columns.get(finding.column, columns["id_number"])
        cells[finding.row] = cells.get(finding.row, frozenset()) | {column}
    return cells


def _sentences(findings: Sequence[RowFinding]) -> dict[int, str]:
    sentences: dict[int, str] = {}
    for finding in findings:
        before = sentences.get(finding.row)
        sentences[finding.row] = f"{before}；{finding.message}" if before else finding.message
    return sentences
