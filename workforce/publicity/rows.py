"""公示名单的快照：遮盖后的姓名、身份证号、单位和金额，取自拟发放的明细和补发。"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass

from workforce.crypto.fields import open_sealed
from workforce.database import read_all
from workforce.publicity.models import PublicNotice
from workforce.rules.publishing import (
    NoticeRow,
    notice_employer,
    notice_name,
    notice_number,
    row_from,
)
from workforce.subsidies.models import SubsidyMonth

# Whoever is entitled, held or not; a denial is a decision, so that person is not on the list.
_LINES = """
    SELECT l.id AS line_id, '' AS month, p.name, p.id_number, o.name AS employer, l.amount_fen
    FROM subsidy_line l
    JOIN person p ON p.id = l.person_id JOIN organisation o ON o.id = l.employer_id
    WHERE l.run_id = ? AND l.outcome = 'pay' AND l.amount_fen > 0 AND NOT EXISTS (
      SELECT 1 FROM subsidy_hold h
      WHERE h.month_id = ? AND h.person_id = l.person_id AND h.state = 'denied')
    ORDER BY o.name, l.id
"""
_BACK_PAY = """
    SELECT NULL AS line_id, a.month, p.name, p.id_number, COALESCE(o.name, '') AS employer,
      a.difference_fen AS amount_fen
    FROM subsidy_adjustment a
    JOIN person p ON p.id = a.person_id LEFT JOIN organisation o ON o.id = a.employer_id
    WHERE a.run_id = ? AND a.difference_fen > 0
    ORDER BY a.month, a.id
"""


@dataclass(frozen=True)
class Snapshot:
    """The rows as they will be kept, and what they add up to."""

    text: str
    people: int
    total_fen: int

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()


async def take_snapshot(month: SubsidyMonth) -> Snapshot:
    """Masked before anything is kept; a row that is not raises `Unmasked`."""
    run_id = month.current_run_id or 0
    found = await read_all(_LINES, [run_id, month.id]) + await read_all(_BACK_PAY, [run_id])
    rows = [
        NoticeRow(
            line_id=row["line_id"],
            month=row["month"] or month.month,
            name=notice_name(row["name"]),
            number=notice_number(_opened(row["id_number"])),
            employer=notice_employer(row["employer"]),
            amount_fen=int(row["amount_fen"]),
        )
        for row in found
    ]
    text = json.dumps([asdict(row) for row in rows], ensure_ascii=False)
    return Snapshot(text, len(rows), sum(row.amount_fen for row in rows))


def rows_of(notice: PublicNotice) -> list[NoticeRow]:
    """The list as it was published; also for the printed 公示名单."""
    return [row_from(one) for one in json.loads(notice.rows)]


def _opened(sealed: bytes) -> str:
    return open_sealed(bytes(sealed), "person.id_number").decode()
