"""From a file to rows that are understood. Pure work, done in a thread beside the event loop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workforce.errors import Refusal
from workforce.intake.columns import COLUMNS
from workforce.rules.rows.attendance import AttendanceRow, read_attendance_row
from workforce.rules.rows.certificates import CertificateRow, read_certificate_row
from workforce.rules.rows.costs import CostRow, read_cost_row
from workforce.rules.rows.history import HistoryRow, read_history_row
from workforce.rules.rows.roster import RosterRow
from workforce.rules.rows.roster_reading import read_roster_row
from workforce.sheets.tables import TableRow, find_table, month_in
from workforce.sheets.workbook import Workbook
from workforce.vocabulary import BatchKind

Row = RosterRow | AttendanceRow | CertificateRow | HistoryRow | CostRow


class MonthMissing(Refusal):
    code = "intake.month_missing"
    message = "工作表名称中没有月份，请选择考勤所属月份（如 2026-10）"


@dataclass(frozen=True)
class ReadFile:
    kind: BatchKind
    sheet_name: str
    month: str
    rows: list[Row]


def read_file(kind: BatchKind, data: bytes, month: str = "") -> ReadFile:
    """Raises UnreadableFile or MonthMissing; a bad row never stops the reading."""
    table = find_table(Workbook(data), COLUMNS[kind], prefer=month)
    if kind is BatchKind.ATTENDANCE and not month:
        month = month_in(table.sheet.name) or ""
        if not month:
            raise MonthMissing
    rows = [_READERS[kind](row) for row in table.rows()]
    shown = month if kind is BatchKind.ATTENDANCE else ""
    return ReadFile(kind, table.sheet.name[:100], shown, rows)


def _roster(row: TableRow) -> Row:
    return read_roster_row(row.number, row.values, row.formulas)


def _attendance(row: TableRow) -> Row:
    return read_attendance_row(row.number, row.values)


def _certificate(row: TableRow) -> Row:
    return read_certificate_row(row.number, row.values)


def _history(row: TableRow) -> Row:
    return read_history_row(row.number, row.values)


def _cost(row: TableRow) -> Row:
    return read_cost_row(row.number, row.values, row.formulas)


_READERS: dict[BatchKind, Callable[[TableRow], Row]] = {
    BatchKind.ROSTER: _roster,
    BatchKind.ATTENDANCE: _attendance,
    BatchKind.CERTIFICATES: _certificate,
    BatchKind.HISTORY: _history,
    BatchKind.COSTS: _cost,
}
