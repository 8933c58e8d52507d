"""Files on a record: known by their content, sealed, seen by who sees the record."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import AsyncIterator

import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast, make_person
from workforce.app import document
from workforce.attachments import service
from workforce.attachments.models import Attachment
from workforce.audit.models import AuditEvent
from workforce.database import read_all
from workforce.people import carrying
from workforce.rules.filetypes import ENDINGS, recognise

PDF = b"%PDF-1.7\n" + b"1 0 obj << /Type /Catalog >> endobj\n" * 9 + b"%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\0" * 30 + b"\0\0\0\0IEND\xaeB`\x82"
PLACE = b"Exif\0\0 GPS 39.858 116.286"


def segment(marker: int, data: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data


JPEG = b"\xff\xd8" + segment(0xE0, b"JFIF\0") + segment(0xE1, PLACE) + b"\xff\xda" + b"\x11" * 40


def office(*names: str, filling: bytes = b"<x/>") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, filling)
    return out.getvalue()


@pytest.fixture
async def ask(cast: Cast) -> AsyncIterator[Asker]:
    assert carrying
    async with new_client() as client:
        yield Asker(client)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"MZ\x90\0" + b"\0" * 200, id="a program"),
        pytest.param(b"<html><script>1</script>", id="a page"),
        pytest.param(PDF.replace(b"/Catalog", b"/JavaScript"), id="a PDF that acts by itself"),
        pytest.param(PDF[:-6], id="a PDF cut short"),
        pytest.param(JPEG[:30], id="a JPEG cut short"),
        pytest.param(office("a.txt"), id="an archive that is no document"),
        pytest.param(
            office("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"), id="macros"
        ),
        pytest.param(
            office("[Content_Types].xml", "xl/workbook.xml", filling=b"0" * 30_000_000), id="a bomb"
        ),
        pytest.param(b"", id="nothing"),
    ],
)
def test_what_is_not_a_plain_document_is_not_recognised(content: bytes) -> None:
    assert recognise(content) is None


def test_a_photograph_loses_where_it_was_taken() -> None:
    found = recognise(JPEG)

    assert found is not None and b"GPS" not in found.content
    assert found.content.endswith(b"\x11" * 40)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("合同.pdf", PDF),
        ("身份证.JPG", JPEG),
        ("查验.png", PNG),
        ("名册.xlsx", office("[Content_Types].xml", "xl/workbook.xml")),
    ],
)
async def test_a_file_comes_back_as_it_was_kept_and_is_sealed_at_rest(
    ask: Asker, cast: Cast, name: str, content: bytes
) -> None:
    person = await make_person(cast.employer)

    added = await ask(
        "POST", "/attachments", cast.officer,
        data={"kind": "person", "subject_id": str(person.id)}, files={"file": (name, content)},
    )  # fmt: skip
    opened = await ask("GET", f"/attachments/{added.json()['id']}/content", cast.officer)

    assert added.status_code == 201
    recognised = recognise(content)
    assert recognised is not None and opened.content == recognised.content
    [row] = await read_all('SELECT "content" FROM "attachment"')
    assert content[:16] not in bytes(row["content"])
    actions = await AuditEvent.filter(kind="attachment").values_list("action", flat=True)
    assert actions == ["attachments.attachment.added", "attachments.attachment.opened"]


async def test_a_wrong_type_names_the_field_and_stores_nothing(ask: Asker, cast: Cast) -> None:
    person = await make_person(cast.employer)

    for name, content in (("合同.pdf", b"MZ not a pdf"), ("合同.exe", PDF)):
        answer = await ask(
            "POST", "/attachments", cast.officer,
            data={"kind": "person", "subject_id": str(person.id)}, files={"file": (name, content)},
        )  # fmt: skip
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == "/file"
    assert await Attachment.all().count() == 0


async def test_a_file_on_a_person_next_door_is_missing(ask: Asker, cast: Cast) -> None:
    person = await make_person(cast.employer)
    made = await service.attach(
        cast.officer, kind="person", subject_id=person.id, name="合同.pdf", content=PDF
    )

    place = f"?kind=person&subject_id={person.id}"
    statuses = [
        (await ask("GET", f"/attachments/{made.id}/content", cast.outsider)).status_code,
        (await ask("GET", f"/attachments{place}", cast.outsider)).status_code,
        (
            await ask(
                "POST", f"/attachments/{made.id}/removal", cast.outsider, json={"reason": "试试"}
            )
        ).status_code,
    ]

    assert statuses == [404, 404, 404]


async def test_who_only_reads_a_person_cannot_add_to_it(ask: Asker, cast: Cast) -> None:
    person = await make_person(cast.employer)

    answer = await ask(
        "POST", "/attachments", cast.reviewer,
        data={"kind": "person", "subject_id": str(person.id)}, files={"file": ("合同.pdf", PDF)},
    )  # fmt: skip

    assert answer.status_code == 403


async def test_who_may_not_see_a_record_does_not_learn_of_its_files(ask: Asker, cast: Cast) -> None:
    person = await make_person(cast.employer)
    made = await service.attach(
        cast.officer, kind="person", subject_id=person.id, name="合同.pdf", content=PDF
    )

    answers = [
        await ask("GET", f"/attachments/{number}/content", cast.finance)
        for number in (made.id, made.id + 999)
    ]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert answers[0].text == answers[1].text


def test_the_document_names_every_type_a_file_may_have() -> None:
    said = document()["paths"]["/api/v1/attachments/{attachment_id}/content"]["get"]

    assert set(said["responses"]["200"]["content"]) == set(ENDINGS)


async def test_removing_destroys_the_content_and_keeps_the_trace(cast: Cast) -> None:
    person = await make_person(cast.employer)
    place = {"kind": "person", "subject_id": person.id}
    made = await service.attach(cast.officer, **place, name="合同.pdf", content=PDF)  # type: ignore[arg-type]

    await service.remove(cast.officer, made.id, reason="传错了")

    kept = await Attachment.get(id=made.id)
    assert (kept.content, kept.removed_reason) == (None, "传错了")
    assert await service.listed(cast.officer, kind="person", subject_id=person.id) == []


async def test_the_same_file_twice_is_one(cast: Cast) -> None:
    person = await make_person(cast.employer)
    place = {"kind": "person", "subject_id": person.id}

    first = await service.attach(cast.officer, **place, name="合同.pdf", content=PDF)  # type: ignore[arg-type]
    second = await service.attach(cast.officer, **place, name="合同.pdf", content=PDF)  # type: ignore[arg-type]

    assert first.id == second.id


async def test_an_unknown_kind_of_record_is_a_mistake_in_the_field(ask: Asker, cast: Cast) -> None:
    answer = await ask("GET", "/attachments?kind=user_account&subject_id=1", cast.officer)

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/kind"
