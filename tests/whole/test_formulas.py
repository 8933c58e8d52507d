"""T15: payloads in every free text there is, through every workbook the product hands out.

Free text is whatever column holds characters and is not named a code below; exports are the routes
that answer a workbook. A new column or a new export takes part by itself.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote

import openpyxl
import pytest
from openpyxl.cell import WriteOnlyCell
from tortoise import Tortoise, fields
from tortoise.models import Model

from tests.asking import Asker
from tests.intake.test_api import work
from tests.reports.test_exports import work as work_as
from tests.sheets.workbooks import header_row, sheet_of, text, workbook_of
from tests.whole.stage import Stage
from tests.whole.things import make, make_line, make_month
from tests.whole.things_payments import ACCOUNT, make_payment
from tests.whole.walking import furnish
from workforce.actor import Actor
from workforce.app import OPERATIONS
from workforce.database.fields import _Sealed, _Words
from workforce.database.guards import GUARDS, AppendOnly
from workforce.demo.workbooks import workbooks
from workforce.identity.authentication import actor_for
from workforce.identity.models import User
from workforce.people.models import Person
from workforce.reports.columns import ExportKind
from workforce.sheets import marking_cells, writing
from workforce.subsidies.models import ComputeRun
from workforce.subsidy_words import MonthState, PaymentBatchState
from workforce.vocabulary import BatchKind, Outcome, Role
from workforce.web.responses import XLSX

PAYLOADS = (
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1+1", "\r=1+1",
    '=HYPERLINK("http://x")', "＝1+1", "|calc", "\u200b=1+1", "\x07=1+1",
)  # fmt: skip
# Codes the product computes with; nobody types them freely.
CODES = {
    "action", "code", "digest", "facts", "findings", "open_codes", "fingerprint",
    "client_fingerprint", "kind", "key", "link", "media_type", "month", "owner", "owner_kind",
    "page", "password_hash", "path", "policy_code", "region_code", "scheme", "service", "sha256",
    "token_hash", "code_hash", "totp_secret", "unique_key", "uscc", "verification_code", "cause",
    "id", "session_id", "column", "end_reason", "login", "app", "request_id", "text",
    "account_index", "area_class", "id_number_index", "phone_index", "bank_account_index",
    "before", "after",
}  # fmt: skip
UNTOUCHED = {one.table for one in GUARDS if isinstance(one, AppendOnly)} | {
    "aerich",
    "audit_event",
    "audit_bundle",  # a finished one keeps what it says
}
NOT_EXPORTS = {
    "GET /attachments/{attachment_id:int}/content",  # the file somebody sent, as it was sent
}
Download = Callable[[Asker, Stage], Awaitable[list[bytes]]]


def free_text(model: type[Model]) -> list[str]:
    return [
        name
        for name, field in model._meta.fields_map.items()
        if isinstance(field, fields.CharField | fields.TextField | _Sealed)
        and not isinstance(field, _Words)
        and name not in CODES
    ]


async def poison() -> int:
    """A payload into every free text of every row; how many were written."""
    written = 0
    for model in Tortoise.apps["models"].values():
        names = free_text(model)
        if model._meta.db_table in UNTOUCHED or not names:
            continue
        for place, row in enumerate(await model.all().order_by(model._meta.pk_attr)):
            # Whatever must be unique is so by its end; the beginning is what counts.
            values = {
                name: f"{PAYLOADS[(place + shift) % len(PAYLOADS)]}{row.pk}"
                for shift, name in enumerate(names)
            }
            await model.filter(pk=row.pk).update(**values)
            written += len(values)
    return written


async def people_to_export(stage: Stage) -> None:
    await furnish(stage)
    for _ in PAYLOADS:
        await make("attendance_id", stage, stage.own, stage.actors[Role.DISTRICT_OFFICER])


async def pay_list(ask: Asker, stage: Stage) -> list[bytes]:
    """A month of twelve people is approved, and its list is fetched."""
    approver = stage.actors[Role.DISTRICT_APPROVER]
    ids = await make_month(stage, stage.own, approver, MonthState.NOTICED)
    run = await ComputeRun.get(id=ids["run_id"])
    for _ in PAYLOADS[1:]:
        await make_line(stage.own, run, Outcome.PAY)
    await poison()
    path = f"/subsidy-months/{ids['month_id']}"
    restated = {"people": len(PAYLOADS), "total_fen": 50_000 * len(PAYLOADS)}
    approved = await ask("POST", f"{path}/approval", approver, json=restated)
    assert approved.status_code == 200, approved.text
    return [(await ask("GET", f"{path}/pay-list", approver)).content]


async def exports(ask: Asker, stage: Stage) -> list[bytes]:
    officer = stage.actors[Role.DISTRICT_OFFICER]
    found = []
    for kind in ExportKind:
        for reveal in (False, True):
            form = {"kind": kind.value, "reveal": reveal, "reason": "核对发放信息"}
            asked_for = await ask("POST", "/exports", officer, json=form)
            assert asked_for.status_code == 202, asked_for.text
            await work_as(await actor_for(await User.get(id=officer.user_id)))
            job = asked_for.json()["job"]["id"]
            answer = await ask("GET", f"/jobs/{job}/file", officer)
            assert answer.status_code == 200, answer.text
            found.append(answer.content)
    return found


async def marked(ask: Asker, stage: Stage) -> list[bytes]:
    """Sheets full of payloads, as text and as formulas, come back with their mistakes marked."""
    officer = stage.actors[Role.DISTRICT_OFFICER]
    lines = "".join(
        f'<row r="{n}">{text(f"A{n}", _escaped(payload))}'
        f'<c r="B{n}"><f>1+1</f><v>2</v></c>{text(f"C{n}", _escaped(payload))}</row>'
        for n, payload in enumerate(PAYLOADS, 2)
    )
    quoted = ['"' + one.replace('"', '""') + '"' for one in PAYLOADS if one.isprintable()]
    rows = "\n".join(f"{one},992284196308250003,{one}" for one in quoted)
    sheets = {
        "表.xlsx": workbook_of(sheet_of(header_row() + lines)),
        "表.csv": f"姓名,身份证号,单位名称\n{rows}\n".encode(),
    }
    found = []
    for name, data in sheets.items():
        sent = await ask(
            "POST", "/imports", officer, data={"kind": "roster"}, files={"file": (name, data)}
        )
        assert sent.status_code == 201, sent.text
        await work()
        answer = await ask("GET", f"/imports/{sent.json()['id']}/workbook", officer)
        assert answer.status_code == 200, answer.text
        found.append(answer.content)
    return found


async def templates(ask: Asker, stage: Stage) -> list[bytes]:
    officer = stage.actors[Role.DISTRICT_OFFICER]
    return [
        (await ask("GET", f"/import-templates/{kind.value}", officer)).content for kind in BatchKind
    ]


async def class_rosters(ask: Asker, stage: Stage) -> list[bytes]:
    """The roster of a class, its mistakes marked, and the sheet to fill in."""
    trainer = stage.actors[Role.TRAINER]
    ids = await make("class_id", stage, stage.own, trainer)
    quoted = ['"' + one.replace('"', '""') + '"' for one in PAYLOADS if one.isprintable()]
    sheet = "姓名,身份证号\n" + "\n".join(f"{one},{one}" for one in quoted)
    path = f"/training-classes/{ids['class_id']}/roster-workbooks"
    marked_one = await ask("POST", path, trainer, files={"file": ("名册.csv", sheet.encode())})
    assert marked_one.status_code == 200, marked_one.text
    return [marked_one.content]


async def class_template(ask: Asker, stage: Stage) -> list[bytes]:
    path = "/training-class-templates/roster"
    return [(await ask("GET", path, stage.actors[Role.TRAINER])).content]


async def papers(ask: Asker, stage: Stage) -> list[bytes]:
    """The forms of a month as workbooks."""
    approver = stage.actors[Role.DISTRICT_APPROVER]
    ids = await make("month_id", stage, stage.own, approver)
    path = f"/subsidy-months/{ids['month_id']}/paper/workbook"
    found = []
    for form in ("approval", "pay_list", "signatures"):
        answer = await ask("GET", f"{path}?form={form}", approver)
        assert answer.status_code == 200, answer.text
        found.append(answer.content)
    return found


async def targets(ask: Asker, stage: Stage) -> list[bytes]:
    answer = await ask("GET", "/targets/workbook", stage.actors[Role.DISTRICT_OFFICER])
    assert answer.status_code == 200, answer.text
    return [answer.content]


async def demo_files(ask: Asker, stage: Stage) -> list[bytes]:
    officer: Actor = stage.actors[Role.DISTRICT_OFFICER]
    return [(await ask("GET", f"/demo-files/{quote(n)}", officer)).content for n in workbooks()]


async def batch_list(ask: Asker, stage: Stage) -> list[bytes]:
    """The list of a payment batch, its people and reasons full of payloads."""
    finance = stage.actors[Role.DISTRICT_FINANCE]
    ids = await make("payment_batch_id", stage, stage.own, finance)
    await poison()
    path = f"/payment-batches/{ids['payment_batch_id']}/workbook"
    return [(await ask("GET", path, finance)).content]


async def bank_file(ask: Asker, stage: Stage) -> list[bytes]:
    """A bank file as a workbook, of people whose names are payloads."""
    finance = stage.actors[Role.DISTRICT_FINANCE]
    ids = await make_payment(stage, stage.own, finance, PaymentBatchState.CONFIRMED)
    await poison()
    # An account that is not the confirmed one is paid to nobody, see `sending._payees`.
    await Person.filter(id=ids["person_id"]).update(bank_account=ACCOUNT)
    path = f"/payment-batches/{ids['payment_batch_id']}/bank-files"
    sums = {"profile": "icbc_xlsx", "people": 1, "net_fen": 50_000}
    made = await ask("POST", path, finance, json=sums)
    assert made.status_code == 200, made.text
    [file] = [one["id"] for one in made.json()["items"] if one["kind"] == "pay_file"]
    return [(await ask("GET", f"/payment-files/{file}/content", finance)).content]


async def insurance_list(ask: Asker, stage: Stage) -> list[bytes]:
    """The people of a month, as the social-insurance office is asked about them."""
    officer = stage.actors[Role.DISTRICT_OFFICER]
    ids = await make_month(stage, stage.own, officer)
    run = await ComputeRun.get(id=ids["run_id"])
    for _ in PAYLOADS:
        await make_line(stage.own, run, Outcome.PAY)
    await poison()
    path = f"/subsidy-months/{ids['month_id']}/insurance-list"
    answer = await ask("POST", path, officer, json={"reason": "核查参保"})
    assert answer.status_code == 200, answer.text
    return [answer.content]


async def insurance_marked(ask: Asker, stage: Stage) -> list[bytes]:
    officer = stage.actors[Role.DISTRICT_OFFICER]
    ids = await make_month(stage, stage.own, officer)
    quoted = ['"' + one.replace('"', '""') + '"' for one in PAYLOADS if one.isprintable()]
    sheet = "姓名,身份证号,是否参保\n" + "\n".join(f"{one},{one},{one}" for one in quoted)
    path = f"/subsidy-months/{ids['month_id']}/insurance-workbooks"
    answer = await ask("POST", path, officer, files={"file": ("结果.csv", sheet.encode())})
    assert answer.status_code == 200, answer.text
    return [answer.content]


DOWNLOADS: dict[str, Download] = {
    "GET /payment-batches/{payment_batch_id:int}/workbook": batch_list,
    "GET /payment-files/{payment_file_id:int}/content": bank_file,
    "POST /subsidy-months/{month_id:int}/insurance-list": insurance_list,
    "POST /subsidy-months/{month_id:int}/insurance-workbooks": insurance_marked,
    "POST /training-classes/{class_id:int}/roster-workbooks": class_rosters,
    "GET /training-class-templates/roster": class_template,
    "GET /subsidy-months/{month_id:int}/pay-list": pay_list,
    "GET /subsidy-months/{month_id:int}/paper/workbook": papers,
    "GET /jobs/{job_id:int}/file": exports,
    "GET /imports/{batch_id:int}/workbook": marked,
    "GET /import-templates/{kind}": templates,
    "GET /targets/workbook": targets,
    "GET /demo-files/{name}": demo_files,
}


def formula_cells(content: bytes) -> list[str]:
    """Cells a spreadsheet would compute, by its own reading and by the markup."""
    found = []
    for sheet in openpyxl.load_workbook(io.BytesIO(content)).worksheets:
        for line in sheet.iter_rows():
            found += [f"{sheet.title}!{c.coordinate}" for c in line if c.data_type == "f"]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            part = archive.read(name)
            if "worksheets/" in name and (b"<f>" in part or b"<f " in part or b":f>" in part):
                found.append(name)
    return found


def payloads_in(content: bytes) -> set[str]:
    """Which payloads stand in the file as text, as far as XML can hold their characters."""
    values = {
        str(cell.value)
        for sheet in openpyxl.load_workbook(io.BytesIO(content)).worksheets
        for line in sheet.iter_rows()
        for cell in line
        if cell.value is not None
    }
    return {one for one in PAYLOADS if any(v.startswith(one.strip("\r\x07")) for v in values)}


def _escaped(payload: str) -> str:
    return payload.replace("\x07", "").replace("\r", "&#13;").replace('"', "&quot;")


def test_every_route_that_answers_a_workbook_is_looked_at() -> None:
    answering = {
        f"{one.method} {one.path}"
        for one in OPERATIONS
        if XLSX in (one.file_type or ()) or "csv" in str(one.file_type)
    }
    assert answering - NOT_EXPORTS == set(DOWNLOADS)


def test_what_is_no_free_text_is_named_and_there(database_models: set[str]) -> None:
    assert CODES - database_models == set()


@pytest.fixture
async def database_models(database: str) -> set[str]:
    return {name for one in Tortoise.apps["models"].values() for name in one._meta.fields_map}


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_no_workbook_has_a_formula_whatever_was_typed(ask: Asker, stage: Stage) -> None:
    await people_to_export(stage)
    written = await poison()
    formulas, shown, files = {}, set(), 0
    for name, download in DOWNLOADS.items():
        for content in await download(ask, stage):
            files += 1
            shown |= payloads_in(content)
            if found := formula_cells(content):
                formulas[name] = found[:5]

    print(f"{len(PAYLOADS)} payloads in {written} values, {files} files")
    assert formulas == {}
    assert shown == set(PAYLOADS)


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_writer_that_guesses_is_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broken twin: the workbook library's own idea of what a text is."""

    def guessed(sheet: Any, value: Any, font: Any = None) -> Any:
        plain = writing.writable(value) if isinstance(value, str) else value
        return WriteOnlyCell(sheet, plain)

    monkeypatch.setattr(writing, "_cell", guessed)
    monkeypatch.setattr(writing._Styles, "cell", lambda self, value: guessed(self._sheet, value))
    await people_to_export(stage)
    await poison()

    assert any(formula_cells(content) for content in await exports(ask, stage))
    assert any(formula_cells(content) for content in await pay_list(ask, stage))


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_marked_workbook_that_keeps_formulas_is_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broken twin of the returned file: formulas are left where they were."""
    original = marking_cells.text_cell

    def kept(tag: str, reference: str, style: str, said: str) -> str:
        cell = original(tag, reference, style, said)
        return f'<{tag} r="{reference}"><f>1+1</f></{tag}>' if said[:1] == "=" else cell

    monkeypatch.setattr(marking_cells, "text_cell", kept)

    assert any(formula_cells(content) for content in await marked(ask, stage))
