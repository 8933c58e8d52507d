"""The district's October workbooks and how a journey brings one in."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from .town import Caller

FOLDER = Path(__file__).parents[1] / "data/2026-10"
EXPECTED: dict[str, Any] = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))


async def bring_in(officer: Caller, kind: str, name: str, **fields: str) -> dict[str, Any]:
    """Upload, wait for the check, confirm, wait until it is stored; the batch as checked."""
    content = (FOLDER / name).read_bytes()
    batch = await officer.upload("/imports", name, content, kind=kind, **fields)
    checked = await _in_state(officer, batch["id"], "checked")
    await officer.post(f"/imports/{batch['id']}/confirmation")
    await _in_state(officer, batch["id"], "applied")
    return checked


async def findings(officer: Caller, batch_id: int, severity: str) -> list[tuple[int, str]]:
    rows: list[tuple[int, str]] = []
    cursor: str | None = ""
    while cursor is not None:
        at = f"/imports/{batch_id}/findings?severity={severity}&limit=200"
        page = await officer.get(f"{at}&cursor={cursor}" if cursor else at)
        rows += [(one["row"], one["code"]) for one in page["items"]]
        cursor = page["next"]
    return rows


def filled_in(template: bytes, rows: list[tuple[str, str]]) -> bytes:
    """A class roster's template with names and numbers in it."""
    book = load_workbook(io.BytesIO(template))
    sheet = book["培训班名册"]
    for place, (name, number) in enumerate(rows, start=2):
        sheet.cell(place, 1, name)
        sheet.cell(place, 2, number)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


async def _in_state(officer: Caller, batch_id: int, state: str) -> dict[str, Any]:
    batch: dict[str, Any] = {}

    async def is_there() -> bool:
        batch.update(await officer.get(f"/imports/{batch_id}"))
        assert batch["state"] not in {"unreadable", "cancelled", "expired"}, batch
        return bool(batch["state"] == state)

    await officer.town.until(is_there)
    return batch
