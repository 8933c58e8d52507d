"""The district's October workbooks, what they must yield, and how a test brings them in."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from .product import OCTOBER, ROOT, Api

FOLDER = ROOT / "tests/data/2026-10"
ROSTER = FOLDER / "roster.xlsx"
ATTENDANCE = FOLDER / "attendance-2026-10.xlsx"
EXPECTED: dict[str, Any] = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))


def import_workbook(officer: Api, kind: str, file: Path, **fields: str) -> None:
    """Upload, wait for the check, confirm, wait until it is stored."""
    batch_id = upload_and_check(officer, kind, file, **fields)
    officer.post(f"/imports/{batch_id}/confirmation")
    _await(officer, batch_id, "applied")


def upload_and_check(officer: Api, kind: str, file: Path, **fields: str) -> int:
    batch = officer.upload("/imports", file, kind=kind, **fields)
    _await(officer, batch["id"], "checked")
    return int(batch["id"])


def compute_october(officer: Api) -> None:
    month = officer.post("/subsidy-months", {"policy": "fengtai", "month": OCTOBER})
    officer.post(f"/subsidy-months/{month['id']}/computation")
    while officer.get(f"/subsidy-months/{month['id']}")["state"] == "open":
        time.sleep(0.2)


def _await(officer: Api, batch_id: int, state: str, *, seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while (batch := officer.get(f"/imports/{batch_id}"))["state"] != state:
        assert time.monotonic() < end, f"still not {state}: {batch}"
        assert batch["state"] not in {"unreadable", "cancelled"}, batch
        time.sleep(0.2)
