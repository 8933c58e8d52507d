"""归档包：从申报到发放、追回的全部材料写进一个压缩文件，未变动的记录每次逐字节相同。

Written row by row, so that memory does not grow with the people. `SHA256SUMS` is checked by
`sha256sum -c SHA256SUMS` in the unpacked folder, `manifest.json` says the same.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from tortoise.queryset import QuerySet

from workforce.attachments.models import Attachment
from workforce.attachments.service import PLACE as ATTACHMENT
from workforce.crypto.fields import open_sealed
from workforce.declarations.papers import BEHALF, FORM, PAPERS
from workforce.paperwork.contents import Contents
from workforce.paperwork.events import events_of
from workforce.paperwork.reasons import header_of, reason_rows
from workforce.paperwork.records import AT_ONCE, Sheet, some_at_a_time
from workforce.paperwork.zipping import Archive, Sink
from workforce.payments.models import PaymentFile
from workforce.payments.sending import PLACE as BANK_FILE
from workforce.subsidies.models import PayList, SubsidyLine, SubsidyMonth
from workforce.subsidies.paylist import unsealed

# Which papers are attached to the records of a table.
ATTACHED = {"declaration": [PAPERS, FORM], "behalf_declaration": [BEHALF]}
# Called after every few hundred rows with how many they were: whoever keeps the bytes takes them.
Step = Callable[[int], Awaitable[None]]


async def write_bundle(contents: Contents, sink: Sink, step: Step) -> None:
    """The whole archive into `sink`."""
    archive = Archive(sink)
    for sheet in contents.sheets:
        await _add_sheet(archive, sheet, step)
    await _add_lines(archive, contents, step)
    await _add_events(archive, contents, step)
    for version in await contents.policies():
        archive.add(f"policies/{version.sha256}.yaml", version.text.encode())
    for sheet in contents.sheets:
        await _add_files(archive, sheet, step)
    archive.close(contents.told)
    await step(0)


async def rows_in(contents: Contents) -> int:
    """How many rows `write_bundle` will tell of."""
    counts = {sheet.name: await sheet.rows.count() for sheet in contents.sheets}
    return sum(counts.values()) + 2 * await contents.lines.count()


async def _add_sheet(archive: Archive, sheet: Sheet, step: Step) -> None:
    with archive.writing(sheet.name) as entry:
        async for rows in some_at_a_time(sheet.rows):
            entry.write("".join(_json(row) + "\n" for row in rows).encode())
            await step(len(rows))


async def _add_lines(archive: Archive, contents: Contents, step: Step) -> None:
    """Reasons in sentences and the frozen facts, month by month: two files, one reading each."""
    with archive.writing("reasons.csv") as entry:
        entry.write("\ufeff".encode() + _csv([header_of(contents.months)]))
        for month in contents.months:
            async for lines in _some_lines(contents, month):
                entry.write(_csv(await reason_rows(month, lines, contents.months)))
                await step(len(lines))
    with archive.writing("facts.jsonl") as entry:
        for month in contents.months:
            last_id = 0
            of_month = _of_month(contents, month)
            while (
                rows := await of_month.filter(id__gt=last_id)
                .order_by("id")
                .limit(AT_ONCE)
                .values("id", "facts")
            ):
                told = [f'{{"line_id": {one["id"]}, "facts": {one["facts"]}}}\n' for one in rows]
                entry.write("".join(told).encode())
                await step(len(rows))
                last_id = rows[-1]["id"]


def _of_month(contents: Contents, month: SubsidyMonth) -> QuerySet[SubsidyLine]:
    return contents.lines.filter(run_id=month.current_run_id or 0)


async def _some_lines(contents: Contents, month: SubsidyMonth) -> AsyncIterator[list[SubsidyLine]]:
    last_id = 0
    while (
        lines := await _of_month(contents, month)
        .filter(id__gt=last_id)
        .select_related("person", "employer")
        .order_by("id")
        .limit(AT_ONCE)
    ):
        yield lines
        last_id = lines[-1].id


async def _add_events(archive: Archive, contents: Contents, step: Step) -> None:
    with archive.writing("audit_events.jsonl") as entry:
        async for told in events_of(contents.sheets):
            entry.write("".join(_json(one) + "\n" for one in told).encode())
            await step(0)


async def _add_files(archive: Archive, sheet: Sheet, step: Step) -> None:
    """The pay list, the files of the bank, the papers of the declarations, as they were kept."""
    if sheet.table == "pay_list":
        for number in await _ids(sheet):
            kept = await PayList.get(id=number).select_related("month")
            archive.add(f"files/pay_list_{kept.month.month}.xlsx", unsealed(kept.content))
            await step(0)
    elif sheet.table == "payment_file":
        for number in await _ids(sheet):
            file = await PaymentFile.get(id=number)
            name = f"files/bank/{file.id}_{file.kind.value}{_ending(file.file_name)}"
            archive.add(name, open_sealed(bytes(file.content), BANK_FILE))
            await step(0)
    elif sheet.table in ATTACHED:
        await _add_papers(archive, sheet, step)


async def _add_papers(archive: Archive, sheet: Sheet, step: Step) -> None:
    papers = Attachment.filter(
        kind__in=ATTACHED[sheet.table], subject_id__in=await _ids(sheet)
    )  # fmt: skip
    for number in await papers.order_by("id").values_list("id", flat=True):
        paper = await Attachment.get(id=number)
        if paper.content:
            name = f"files/{sheet.table}/{paper.subject_id}_{paper.id}{_ending(paper.name)}"
            archive.add(name, open_sealed(bytes(paper.content), ATTACHMENT))
            await step(0)


async def _ids(sheet: Sheet) -> list[int]:
    """Of a table that has a row a month, a file or an employer: never one a person."""
    return [int(row["id"]) for row in await sheet.rows.order_by("id").values("id")]


def _ending(name: str) -> str:
    _, dot, ending = name.rpartition(".")
    return f".{ending}" if dot and ending.isalnum() else ""


def _json(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False, sort_keys=True, default=str)


def _csv(rows: list[list[str]]) -> bytes:
    """Text stays text in a spreadsheet, whatever it starts with."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows(
        [f"'{cell}" if cell[:1] in "=+-@\t\r" and cell else cell for cell in row] for row in rows
    )
    return out.getvalue().encode()
