# ruff: noqa: E501
"""Files that lie, explode or carry what they should not: refused with a sentence, never a crash."""

from __future__ import annotations

import io
import random
import time
import zipfile
from collections.abc import Callable

import pytest

from tests.sheets.workbooks import (
    BOOK,
    LINKS,
    OPEN,
    TYPES,
    header_row,
    person_row,
    sheet_of,
    text,
    workbook_of,
)
from workforce.intake.columns import ROSTER
from workforce.sheets import faults
from workforce.sheets.tables import TableRow, find_table
from workforce.sheets.workbook import Workbook

# Far above what any of these takes on a busy machine, far below what one that explodes would take.
HUNG_SECONDS = 60
TWO = header_row() + person_row(2)
DTD = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>'
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">'
    '<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
)
EXTERNAL = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'


def rows_of(data: bytes) -> list[TableRow]:
    return list(find_table(Workbook(data), ROSTER).rows())


def encrypted() -> bytes:
    data = bytearray(workbook_of())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(mark, at + 4)
    return bytes(data)


def doubled() -> bytes:
    with pytest.warns(UserWarning):
        stream = io.BytesIO(workbook_of())
        with zipfile.ZipFile(stream, "a") as archive:
            archive.writestr("xl/worksheets/sheet1.xml", "<worksheet/>")
    return stream.getvalue()


def something_else() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("readme.txt", "x")
    return stream.getvalue()


def cells(count: int) -> str:
    return "".join(f'<row r="{n}"><c/><c/><c/></row>' for n in range(2, count))


REFUSED: list[tuple[str, Callable[[], bytes], type[faults.UnreadableFile]]] = [
    ("empty", lambda: b"", faults.NotAWorkbook),
    ("spaces", lambda: b"  \r\n ", faults.NotAWorkbook),
    ("a picture", lambda: b"\x89PNG\r\n\x1a\n" + bytes(100), faults.NotAWorkbook),
    ("a PDF", lambda: b"%PDF-1.7\n", faults.NotAWorkbook),
    ("a web page called xlsx", lambda: b"<html><table><tr><td>1", faults.NotAWorkbook),
    ("an old .xls", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), faults.OldOrLockedWorkbook),
    ("a cut archive", lambda: workbook_of()[:400], faults.DamagedWorkbook),
    ("an archive without its directory", lambda: workbook_of()[:-60], faults.DamagedWorkbook),
    ("an archive of something else", something_else, faults.NotAWorkbook),
    ("encrypted parts", encrypted, faults.OldOrLockedWorkbook),
    ("two parts of one name", doubled, faults.DamagedWorkbook),
    ("a bomb by size", lambda: workbook_of("A" * 60_000_000), faults.WorkbookTooLarge),
    ("a bomb by ratio", lambda: workbook_of(sheet_of(" " * 20_000_000)), faults.WorkbookTooLarge),
    ("many parts", lambda: workbook_of(more={f"p{n}": "x" for n in range(1100)}), faults.WorkbookTooLarge),
    ("too many cells", lambda: workbook_of(sheet_of(header_row() + cells(700_000)), compression=0), faults.WorkbookTooLarge),
    ("a DTD in the sheet", lambda: workbook_of(DTD + sheet_of(TWO)), faults.ForbiddenMarkup),
    ("a DTD in the workbook", lambda: workbook_of(more={"xl/workbook.xml": DTD + BOOK}), faults.ForbiddenMarkup),
    ("a DTD in the texts", lambda: workbook_of(more={"xl/sharedStrings.xml": DTD + "<sst/>"}), faults.ForbiddenMarkup),
    ("a DTD in the styles", lambda: workbook_of(more={"xl/styles.xml": DTD + "<styleSheet/>"}), faults.ForbiddenMarkup),
    ("a billion laughs", lambda: workbook_of(LAUGHS + sheet_of(text("A1", "&b;"))), faults.ForbiddenMarkup),
    ("an outside entity", lambda: workbook_of(EXTERNAL + sheet_of(text("A1", "&e;"))), faults.ForbiddenMarkup),
    ("macros", lambda: workbook_of(more={"xl/vbaProject.bin": b"x"}), faults.MacroWorkbook),
    ("macros by type", lambda: workbook_of(more={"[Content_Types].xml": TYPES.replace("sheet.main", "sheet.macroEnabled.main")}), faults.MacroWorkbook),
    ("a macro sheet", lambda: workbook_of(more={"xl/macrosheets/sheet1.xml": "<x/>"}), faults.MacroWorkbook),
    ("links to other files", lambda: workbook_of(more={"xl/externalLinks/externalLink1.xml": "<x/>"}), faults.ExternalLinks),
    ("no sheet", lambda: workbook_of(more={"xl/workbook.xml": BOOK.replace('<sheet name="花名册" sheetId="1" r:id="rId1"/>', "")}), faults.DamagedWorkbook),
    ("a sheet that leads nowhere", lambda: workbook_of(more={"xl/_rels/workbook.xml.rels": LINKS.replace("sheet1", "sheet9")}), faults.DamagedWorkbook),
    ("only a hidden sheet", lambda: workbook_of(more={"xl/workbook.xml": BOOK.replace("<sheet ", '<sheet state="veryHidden" ')}), faults.DamagedWorkbook),
    ("broken XML", lambda: workbook_of(OPEN + "<sheetData><row>"), faults.DamagedWorkbook),
    ("a text that is not there", lambda: workbook_of(sheet_of('<row r="1"><c r="A1" t="s"><v>9</v></c></row>')), faults.DamagedWorkbook),
    ("a row number beyond", lambda: workbook_of(sheet_of(header_row() + person_row(9_999_999))), faults.DamagedWorkbook),
    ("rows that run backwards", lambda: workbook_of(sheet_of(header_row(5) + person_row(2))), faults.DamagedWorkbook),
    ("a column beyond XFD", lambda: workbook_of(sheet_of('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>')), faults.DamagedWorkbook),
    ("no header", lambda: workbook_of(sheet_of(person_row(1))), faults.TableNotFound),
    ("half a header", lambda: workbook_of(sheet_of(f'<row r="1">{text("A1", "姓名")}</row>')), faults.TableNotFound),
    ("CSV in no known encoding", lambda: b"\xff\xff\x81,\xff", faults.NotAWorkbook),
    ("CSV of something else", lambda: "甲,乙\n1,2\n".encode("gbk"), faults.TableNotFound),
]  # fmt: skip


@pytest.mark.parametrize(
    ("make", "fault"), [pytest.param(make, fault, id=name) for name, make, fault in REFUSED]
)
def test_a_bad_file_is_refused_with_a_sentence_and_never_hangs(
    make: Callable[[], bytes], fault: type[faults.UnreadableFile]
) -> None:
    data = make()
    begun = time.process_time()

    with pytest.raises(fault) as refused:
        rows_of(data)

    assert time.process_time() - begun < HUNG_SECONDS
    assert refused.value.sentence
    assert refused.value.code.startswith("sheets.")


def prefixed() -> str:
    sheet = sheet_of(TWO)
    for name in ("worksheet", "sheetData", "row", "c", "is", "t"):
        sheet = sheet.replace(f"<{name} ", f"<x:{name} ").replace(f"<{name}>", f"<x:{name}>")
        sheet = sheet.replace(f"</{name}>", f"</x:{name}>")
    return sheet.replace("xmlns=", "xmlns:x=")


READ: list[tuple[str, Callable[[], bytes]]] = [
    ("plain", workbook_of),
    ("a dimension that lies small", lambda: workbook_of(sheet_of(TWO, before='<dimension ref="A1"/>'))),
    ("a dimension that lies large", lambda: workbook_of(sheet_of(TWO, before='<dimension ref="A1:XFD1048576"/>'))),
    ("16,384 columns", lambda: workbook_of(sheet_of(header_row().replace("</row>", text("XFD1", "x") + "</row>") + person_row(2)))),
    ("a cell in the last corner", lambda: workbook_of(sheet_of(TWO + f'<row r="1048576">{text("XFD1048576", "x")}</row>'))),
    ("no references at all", lambda: workbook_of(sheet_of(TWO).replace(' r="1"', "").replace(' r="2"', "").replace(' r="A1"', "").replace(' r="A2"', ""))),
    ("prefixed names", lambda: workbook_of(prefixed())),
    ("UTF-16", lambda: workbook_of(('<?xml version="1.0" encoding="UTF-16"?>' + sheet_of(TWO)).encode("utf-16"))),
    ("instructions, a title and blank rows above", lambda: workbook_of(sheet_of(f'<row r="1">{text("A1", "丰台区花名册")}</row>' + header_row(7) + person_row(12)))),
    ("total and signatures below", lambda: workbook_of(sheet_of(TWO + f'<row r="3">{text("A3", "合 计")}{text("C3", "1人")}</row><row r="4">{text("A4", "填表人：张三　审核人：李四")}</row>'))),
    ("the header again on page two", lambda: workbook_of(sheet_of(TWO + header_row(3)))),
    ("CSV in UTF-8", lambda: "\ufeff姓名,身份证号,单位名称\n张丽,992284196308250003,康和养老院\n".encode()),
    ("CSV in GB18030", lambda: "姓名,身份证号,单位名称\n张丽,992284196308250003,康和养老院\n".encode("gb18030")),
    ("tabs in GB18030", lambda: "姓名\t身份证号\t单位名称\n张丽\t992284196308250003\t康和养老院\n".encode("gb18030")),
]  # fmt: skip


@pytest.mark.parametrize("make", [pytest.param(make, id=name) for name, make in READ])
def test_a_strange_file_gives_the_one_row_it_holds(make: Callable[[], bytes]) -> None:
    found = rows_of(make())

    assert [row.values["name"] for row in found] == ["张丽"]
    assert found[0].values["id_number"] == "992284196308250003"


def test_texts_shared_rich_or_with_readings_are_read_as_shown() -> None:
    texts = (
        "<sst><si><t>姓名</t></si><si><r><t>身份</t></r><r><t>证号</t></r></si>"
        "<si><t>单位名称</t><rPh><t>danwei</t></rPh></si></sst>"
    )
    header = "".join(f'<c r="{c}1" t="s"><v>{n}</v></c>' for n, c in enumerate("ABC"))
    sheet = sheet_of(f'<row r="1">{header}</row>' + person_row(2))

    found = rows_of(workbook_of(sheet, {"xl/sharedStrings.xml": texts}))

    assert [row.number for row in found] == [2]


def test_ten_rows_of_damage_each_are_read_or_refused_but_never_crash() -> None:
    good = workbook_of(sheet_of(header_row() + "".join(person_row(n) for n in range(2, 12))))
    chance = random.Random(20261031)
    outcomes = {"read": 0, "refused": 0}
    for _ in range(1500):
        data = bytearray(good)
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            rows_of(bytes(data))
            outcomes["read"] += 1
        except faults.UnreadableFile:
            outcomes["refused"] += 1
    assert min(outcomes.values()) > 10, outcomes


def test_damage_in_the_xml_itself_is_read_or_refused_but_never_crashes() -> None:
    good = sheet_of(header_row() + "".join(person_row(n) for n in range(2, 12))).encode()
    chance = random.Random(31102026)
    for _ in range(1500):
        data = bytearray(good)
        for _ in range(chance.randint(1, 3)):
            at = chance.randrange(len(data))
            data[at : at + chance.randint(0, 4)] = chance.randbytes(chance.randint(0, 4))
        try:
            rows_of(workbook_of(bytes(data)))
        except faults.UnreadableFile:
            continue
