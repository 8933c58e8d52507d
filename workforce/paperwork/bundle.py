"""归档包：一个月从申报到发放、追回的全部材料在一个压缩文件里，未变动的月份每次逐字节相同。

Written row by row into a spooled file, so that memory does not grow with the people. `SHA256SUMS`
is checked by `sha256sum -c SHA256SUMS` in the unpacked folder, `manifest.json` says the same.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import tempfile
import zipfile
from dataclasses import dataclass, field
from typing import IO, Any

from workforce.actor import Actor
from workforce.attachments.models import Attachment
from workforce.attachments.service import PLACE as ATTACHMENT
from workforce.audit import record
from workforce.crypto.fields import open_sealed
from workforce.database import verb
from workforce.paperwork.reasons import HEADER, reason_rows
from workforce.paperwork.records import Sheet, events_of, sheets_of, some_at_a_time
from workforce.payments.models import PaymentFile
from workforce.payments.sending import PLACE as BANK_FILE
from workforce.subsidies.models import PayList, PolicyVersion, SubsidyLine, SubsidyMonth
from workforce.subsidies.paylist import unsealed
from workforce.subsidies.scope import month_seen, refuse_beyond

SPOOLED_BYTES = 8 * 1024 * 1024
# The papers of a declaration and its stamped form.
PAPERS = ["declaration", "declaration_form"]
FIXED = (1980, 1, 1, 0, 0, 0)
README = (
    "解压后在本目录运行 sha256sum -c SHA256SUMS，逐个核对文件；manifest.json 列出同样的散列值。\n"
    "records 为各表记录（每行一条 JSON），reasons.csv 为逐人逐项的理由，"
    "facts.jsonl 为计算时冻结的事实。\n"
    "查阅和下载的留痕不在包内，以免同一个月的两个包不同。\n"
)


@dataclass
class Archive:
    """A zip being written, and the size and hash of each file in it."""

    stream: IO[bytes]
    files: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._zip = zipfile.ZipFile(self.stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6)

    def add(self, name: str, content: bytes) -> None:
        with self.writing(name) as entry:
            entry.write(content)

    def writing(self, name: str) -> Entry:
        info = zipfile.ZipInfo(name, FIXED)
        info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 3
        info.external_attr = 0o644 << 16
        return Entry(self, name, self._zip.open(info, "w", force_zip64=True))

    def close(self, told: dict[str, Any]) -> None:
        """The manifest last: it names everything before it."""
        self.add("README.txt", README.encode())
        files = sorted(self.files, key=lambda one: str(one["name"]))
        sums = "".join(f"{one['sha256']}  {one['name']}\n" for one in files)
        manifest = json.dumps({**told, "files": files}, ensure_ascii=False, indent=1)
        self.add("manifest.json", manifest.encode())
        self.add("SHA256SUMS", sums.encode())
        self._zip.close()


class Entry:
    """One file of the archive while it is written."""

    def __init__(self, archive: Archive, name: str, out: IO[bytes]) -> None:
        self._archive, self._name, self._out = archive, name, out
        self._hash, self._size = hashlib.sha256(), 0

    def write(self, content: bytes) -> None:
        self._out.write(content)
        self._hash.update(content)
        self._size += len(content)

    def __enter__(self) -> Entry:
        return self

    def __exit__(self, *raised: object) -> None:
        self._out.close()
        self._archive.files.append(
            {"name": self._name, "size": self._size, "sha256": self._hash.hexdigest()}
        )


async def make_bundle(actor: Actor, month_id: int) -> tuple[SubsidyMonth, IO[bytes]]:
    """下载一个月的归档包；每次都留痕。The caller closes the file."""
    month = await _note(actor, month_id)
    # Handed to the answer, which closes it when the last byte is sent.
    spooled = tempfile.SpooledTemporaryFile(SPOOLED_BYTES)  # noqa: SIM115
    archive = Archive(spooled)
    for sheet in sheets_of(month):
        await _add_sheet(archive, sheet)
    await _add_lines(archive, month)
    await _add_policies(archive, month)
    await _add_files(archive, month)
    archive.close({
        "district": month.district.name, "month": month.month, "state": month.state.value,
        "policy": {"title": month.policy.title, "version": month.policy.version,
                   "sha256": month.policy.sha256},
    })  # fmt: skip
    spooled.seek(0)
    return month, spooled


@verb
async def _note(actor: Actor, month_id: int) -> SubsidyMonth:
    month = await month_seen(actor, month_id)
    refuse_beyond(actor, month, needs="paperwork.bundle")
    await record(
        actor, "paperwork.bundle.taken", month, after={"month": month.month},
        organisation_id=month.district_id,
    )  # fmt: skip
    return month


async def _add_sheet(archive: Archive, sheet: Sheet) -> None:
    with archive.writing(sheet.name) as entry:
        async for rows in some_at_a_time(sheet.rows):
            entry.write("".join(_json(row) + "\n" for row in rows).encode())


async def _add_lines(archive: Archive, month: SubsidyMonth) -> None:
    """Reasons in sentences, frozen facts and the events of each line: three files, one reading."""
    for name, write in (
        ("reasons.csv", _reasons), ("facts.jsonl", _facts), ("audit_events.jsonl", _events),
    ):  # fmt: skip
        with archive.writing(name) as entry:
            if name == "reasons.csv":
                entry.write("\ufeff".encode() + _csv([HEADER]))
            elif name == "audit_events.jsonl":
                entry.write(await _events(month, []))
            last_id = 0
            while lines := await _some_lines(month, last_id):
                entry.write(await write(month, lines))
                last_id = lines[-1].id


async def _some_lines(month: SubsidyMonth, last_id: int) -> list[SubsidyLine]:
    lines = SubsidyLine.filter(run_id=month.current_run_id or 0, id__gt=last_id)
    return await lines.select_related("person", "employer").order_by("id").limit(500)


async def _reasons(month: SubsidyMonth, lines: list[SubsidyLine]) -> bytes:
    return _csv(await reason_rows(month, lines))


async def _facts(month: SubsidyMonth, lines: list[SubsidyLine]) -> bytes:
    rows = [f'{{"line_id": {one.id}, "facts": {one.facts}}}\n' for one in lines]
    return "".join(rows).encode()


async def _events(month: SubsidyMonth, lines: list[SubsidyLine]) -> bytes:
    events = await events_of(month, [one.id for one in lines])
    told = [
        {"at": one.at, "actor": one.actor_name, "action": one.action, "kind": one.kind,
         "id": one.subject_id, "outcome": one.outcome.value, "reason": one.reason,
         "before": one.before, "after": one.after}
        for one in events
    ]  # fmt: skip
    return "".join(_json(one) + "\n" for one in told).encode()


async def _add_policies(archive: Archive, month: SubsidyMonth) -> None:
    """The text of every version that decided something here, under its hash."""
    used = {month.policy_id}
    for sheet in sheets_of(month):
        if "policy_version_id" in sheet.rows.model._meta.fields_map:
            rows = sheet.rows.distinct().values("policy_version_id")
            used |= {int(row["policy_version_id"]) for row in await rows}
    for version in await PolicyVersion.filter(id__in=sorted(used)).order_by("id"):
        archive.add(f"policies/{version.sha256}.yaml", version.text.encode())


async def _add_files(archive: Archive, month: SubsidyMonth) -> None:
    """The pay list, the files of the bank, the papers of the declarations, as they were kept."""
    kept = await PayList.get_or_none(month_id=month.id)
    if kept is not None:
        archive.add("files/pay_list.xlsx", unsealed(kept.content))
    by_table = {str(sheet.rows.model._meta.db_table): sheet.rows for sheet in sheets_of(month)}
    for number in await by_table["payment_file"].order_by("id").values_list("id", flat=True):
        file = await PaymentFile.get(id=number)
        name = f"files/bank/{file.id}_{file.kind.value}{_ending(file.file_name)}"
        archive.add(name, open_sealed(bytes(file.content), BANK_FILE))
    declared = await by_table["declaration"].order_by("id").values_list("id", flat=True)
    papers = Attachment.filter(
        kind__in=["declaration", "declaration_form"], subject_id__in=list(declared)
    )
    for number in await papers.order_by("id").values_list("id", flat=True):
        paper = await Attachment.get(id=number)
        if paper.content:
            name = f"files/declarations/{paper.subject_id}_{paper.id}{_ending(paper.name)}"
            archive.add(name, open_sealed(bytes(paper.content), ATTACHMENT))


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
