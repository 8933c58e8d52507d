"""T14: hostile and damaged sheets through the whole import: never a crash, never a 5xx.

What each file is refused with is held by `tests/sheets/test_hostile_files.py`; here the same files
and more are uploaded, checked by the worker, and read in a process whose memory is measured.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.asking import Asker
from tests.intake.test_api import work
from tests.sheets.test_hostile_files import READ, REFUSED, TWO
from tests.sheets.workbooks import header_row, person_row, sheet_of, text, workbook_of
from tests.whole.stage import Stage
from workforce.intake.models import ImportBatch
from workforce.jobs.models import Job
from workforce.sheets import archive, tables
from workforce.vocabulary import BatchState, JobState, Role

ROOT = Path(__file__).parents[2]
SQLITE = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
SEED = 20261103
PEAK_MB_MAX = 150
QUICK, FULL = 100, 2000
ENDED = {BatchState.CHECKED, BatchState.UNREADABLE}


def heavy(draw: random.Random) -> Iterator[tuple[str, bytes]]:
    """Files within the bounds of size that ask for as much memory as they can."""
    numbers = "".join(f"<si><t>{draw.randrange(10**6)}</t></si>" for _ in range(900_000))
    yield "texts", workbook_of(sheet_of(TWO), {"xl/sharedStrings.xml": sst(numbers)}, compression=0)
    cells = "".join(
        f'<row r="{n}">' + "".join(f'<c r="{c}{n}"><v>{n * 7}</v></c>' for c in "ABC") + "</row>"
        for n in range(2, 99_000)
    )
    yield "rows", workbook_of(sheet_of(header_row() + cells), compression=0)
    wide = text("A2", "字" * 3_000_000)
    one = sheet_of(header_row() + f'<row r="2">{wide}</row>')
    yield "one text", workbook_of(one, compression=0)
    yield "a bomb", bomb()


def bomb() -> bytes:
    """A hundred kilobytes that unpack to three million texts."""
    return workbook_of(
        sheet_of(TWO), {"xl/sharedStrings.xml": sst("<si><t>12</t></si>" * 3_000_000)}
    )


def sst(texts: str) -> str:
    return f"<sst>{texts}</sst>"


def many_rows(draw: random.Random, rows: int) -> bytes:
    """A good sheet with gaps between its rows and a dimension that lies."""
    number, lines = 2, ""
    for _ in range(rows):
        lines += person_row(number)
        number += draw.choice((1, 1, 1, 2, 5))
    lie = draw.choice(("A1", "A1:XFD1048576", "B2:C3"))
    return workbook_of(sheet_of(header_row() + lines, before=f'<dimension ref="{lie}"/>'))


def mutated(draw: random.Random, count: int) -> Iterator[bytes]:
    """Half of them damaged in the archive, half in the XML before it was packed."""
    sheet = sheet_of(header_row() + "".join(person_row(n) for n in range(2, 12)))
    for turn in range(count):
        data = bytearray(sheet.encode() if turn % 2 else workbook_of(sheet))
        for _ in range(draw.randint(1, 5)):
            at = draw.randrange(len(data))
            if turn % 4 == 1:  # a digit only: often still a sheet, with odd cells or rows
                at = draw.choice([i for i, one in enumerate(data) if 48 <= one < 58])
                data[at] = draw.choice(b"0123456789x")
            else:
                data[at : at + draw.randint(0, 4)] = draw.randbytes(draw.randint(0, 4))
        yield workbook_of(bytes(data)) if turn % 2 else bytes(data)


async def imported(
    ask: Asker, stage: Stage, files: Iterator[bytes] | list[bytes]
) -> tuple[list[ImportBatch], list[str]]:
    """The batches in the order of their files, and what went wrong on the way."""
    officer, faults, ids = stage.actors[Role.DISTRICT_OFFICER], [], []
    for place, data in enumerate(files):
        name = "表.csv" if not data.startswith(b"PK") else "表.xlsx"
        sent = await ask(
            "POST", "/imports", officer, data={"kind": "roster"}, files={"file": (name, data)}
        )
        if sent.status_code >= 500:
            faults.append(f"file {place}: {sent.status_code}")
        if sent.status_code == 201:
            ids.append(sent.json()["id"])
    await work()
    for job in await Job.filter(state=JobState.FAILED):
        faults.append(f"job {job.id}: {job.error}")
    batches = await ImportBatch.filter(id__in=ids).order_by("id")
    faults += [f"batch {one.id}: {one.state}" for one in batches if one.state not in ENDED]
    for one in batches[:: max(1, len(batches) // 40)]:
        for path in ("", "/findings", "/workbook"):
            answer = await ask("GET", f"/imports/{one.id}{path}", officer)
            if answer.status_code >= 500:
                faults.append(f"batch {one.id}{path}: {answer.status_code}")
    return batches, faults


@SQLITE
@pytest.mark.filterwarnings("ignore::UserWarning")
async def test_every_hostile_file_ends_with_a_sentence_or_with_its_row(
    ask: Asker, stage: Stage
) -> None:
    refused = [make() for _, make, _ in REFUSED]
    good = [make() for _, make in READ]

    batches, faults = await imported(ask, stage, [*refused, *good])

    print(f"{len(refused)} files to refuse, {len(good)} to read")
    assert len(refused) + len(good) >= 40
    assert faults == []
    ends = [(one.state, one.rows) for one in batches]
    # Two are empty and one is larger than what may be sent: refused at the door.
    assert len(refused) - 3 <= len(batches) - len(good) <= len(refused)
    assert ends[-len(good) :] == [(BatchState.CHECKED, 1)] * len(good)
    assert set(ends[: -len(good)]) == {(BatchState.UNREADABLE, 0)}
    assert all(one.failure for one in batches[: -len(good)])


@SQLITE
async def test_damaged_files_break_nothing(ask: Asker, stage: Stage) -> None:
    await damage(ask, stage, QUICK)


@SQLITE
@pytest.mark.full
async def test_two_thousand_damaged_files_break_nothing(ask: Asker, stage: Stage) -> None:
    await damage(ask, stage, FULL)


async def damage(ask: Asker, stage: Stage, count: int) -> None:
    batches, faults = await imported(ask, stage, mutated(random.Random(SEED), count))
    ends = Counter(one.state.value for one in batches)

    print(f"seed {SEED}, {count} damaged files, {dict(ends)}")
    assert faults == []
    assert len(batches) == count
    assert min(ends["checked"], ends["unreadable"]) > count / 20


@SQLITE
async def test_as_many_rows_are_read_as_there_are(ask: Asker, stage: Stage) -> None:
    draw = random.Random(SEED)
    wanted = [1, 2, 3, 499, 500, 501, *(draw.randrange(4, 900) for _ in range(6))]

    batches, faults = await imported(ask, stage, [many_rows(draw, rows) for rows in wanted])

    print(f"seed {SEED}, {sum(wanted)} rows in {len(wanted)} files")
    assert faults == []
    assert [one.rows for one in batches] == wanted


@SQLITE
async def test_a_reader_that_loses_rows_or_breaks_is_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broken twins: the last row is left out; damage is not expected."""
    rows = tables.Table.rows
    with monkeypatch.context() as broken:
        broken.setattr(tables.Table, "rows", lambda self: iter(list(rows(self))[:-1]))
        batches, _ = await imported(ask, stage, [many_rows(random.Random(SEED), 20)])
    with monkeypatch.context() as broken:
        broken.setattr(archive, "_UNREADABLE", (ZeroDivisionError,))
        _, faults = await imported(ask, stage, mutated(random.Random(SEED), 20))

    assert [one.rows for one in batches] == [19]
    assert any(fault.startswith("job") for fault in faults)


def read_apart(
    folder: Path, files: Iterable[tuple[str, bytes]], *more: str
) -> list[dict[str, Any]]:
    """Every file read one after the other in one process."""
    paths = []
    for place, (_, data) in enumerate(files):
        paths.append(folder / f"{place}.xlsx")
        paths[-1].write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-m", "tests.whole.hostile_reader", *more], cwd=ROOT, text=True,
        input="\n".join(map(str, paths)), capture_output=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_heaviest_files_take_no_more_memory_than_they_may(tmp_path: Path) -> None:
    read = read_apart(tmp_path, heavy(random.Random(SEED)))

    print(f"seed {SEED}, peak {read[-1]['peak_mb']} MB")
    assert read[-1]["peak_mb"] <= PEAK_MB_MAX


@pytest.mark.full
def test_no_file_takes_more_memory_than_it_may(tmp_path: Path) -> None:
    named = [(name, make()) for name, make, _ in REFUSED if "two parts" not in name]
    named += [(name, make()) for name, make in READ]

    read = read_apart(tmp_path, [*named, *heavy(random.Random(SEED))])

    print(f"{len(read)} files, peak {read[-1]['peak_mb']} MB")
    assert len(read) >= 50
    assert read[-1]["peak_mb"] <= PEAK_MB_MAX


def test_a_reader_without_bounds_is_found(tmp_path: Path) -> None:
    """The broken twin: as many texts and as large a part as somebody cares to send."""
    files = [("a bomb", bomb())]

    assert read_apart(tmp_path, files, "--trusting")[-1]["peak_mb"] > PEAK_MB_MAX
