"""标注文件：把核对结果标回上传的表格。"""

from __future__ import annotations

import asyncio

from workforce.actor import Actor
from workforce.intake import checking
from workforce.intake.columns import COLUMNS
from workforce.intake.find import batch_within
from workforce.intake.models import ImportBatch, ImportFinding
from workforce.rules.rows.findings import Severity
from workforce.sheets.marking import Marks, mark_workbook
from workforce.sheets.tables import find_table
from workforce.sheets.workbook import Workbook


async def marked_workbook(actor: Actor, batch_id: int) -> tuple[str, bytes]:
    """The file as sent, wrong cells coloured, with a column 错误说明; name and content.

    Raises FileGone once the file is deleted: when the batch is applied, or after seven days.
    """
    batch = await batch_within(actor, batch_id)
    data = await checking.file_of(batch.id)
    findings = await ImportFinding.filter(batch_id=batch.id).order_by("row", "id")
    return _name(batch), await asyncio.to_thread(_marked, batch, data, findings)


def _marked(batch: ImportBatch, data: bytes, findings: list[ImportFinding]) -> bytes:
    table = find_table(Workbook(data), COLUMNS[batch.kind], prefer=batch.month)
    refused = [f for f in findings if f.severity is Severity.REFUSED]
    warned = [f for f in findings if f.severity is Severity.WARNING]
    marks = Marks(
        refused=_cells(refused, table.columns),
        warned=_cells(warned, table.columns),
        explanations=_sentences(refused),
        advice=_sentences(warned),
    )
    return mark_workbook(data, table, marks)


def _cells(findings: list[ImportFinding], columns: dict[str, int]) -> dict[int, frozenset[int]]:
    """Columns to colour by row; a column the sheet lacks falls to that of the identity number."""
    cells: dict[int, frozenset[int]] = {}
    for finding in findings:
        column = columns.get(finding.column, columns["id_number"])
        cells[finding.row] = cells.get(finding.row, frozenset()) | {column}
    return cells


def _sentences(findings: list[ImportFinding]) -> dict[int, str]:
    sentences: dict[int, str] = {}
    for finding in findings:
        before = sentences.get(finding.row)
        sentences[finding.row] = f"{before}；{finding.message}" if before else finding.message
    return sentences


def _name(batch: ImportBatch) -> str:
    stem = batch.file_name.rsplit(".", 1)[0] or batch.kind.label
    return f"{stem}（已标注）.xlsx"
