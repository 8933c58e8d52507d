"""Which intake deals with which kind of sheet."""

from __future__ import annotations

from collections.abc import Callable

from workforce.intake.attendance_sheets import AttendanceIntake
from workforce.intake.batches import Intake, Place
from workforce.intake.certificate_sheets import CertificateIntake
from workforce.intake.cost_sheets import CostIntake
from workforce.intake.history_sheets import HistoryIntake
from workforce.intake.rosters import RosterIntake
from workforce.vocabulary import BatchKind

INTAKES: dict[BatchKind, Callable[[Place], Intake]] = {
    BatchKind.ROSTER: RosterIntake,
    BatchKind.ATTENDANCE: AttendanceIntake,
    BatchKind.CERTIFICATES: CertificateIntake,
    BatchKind.HISTORY: HistoryIntake,
    BatchKind.COSTS: CostIntake,
}
