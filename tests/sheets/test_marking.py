"""The answer to a bad file: wrong cells coloured, rows explained, the rest as it was sent."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import openpyxl
from openpyxl.worksheet.datavalidation import DataValidation

from tests.sheets.workbooks import header_row, person_row, sheet_of, workbook_of
from workforce.intake.columns import ROSTER
from workforce.sheets.marking import Marks, mark_workbook
from workforce.sheets.marking_styles import REFUSED_COLOUR, WARNED_COLOUR
from workforce.sheets.tables import Table, find_table
from workforce.sheets.workbook import Workbook

DATA = Path(__file__).parents[1] / "data" / "2026-10"


def table_of(data: bytes) -> Table:
    return find_table(Workbook(data), ROSTER)


def roster_with_drop_down() -> bytes:
    book = openpyxl.load_workbook(DATA / "roster.xlsx")
    sheet = book["从业人员花名册"]
    offered = DataValidation(type="list", formula1='"居家,社区,机构"', sqref="L4:L3000")
    sheet.add_data_validation(offered)
    book["填表说明"]["B1"] = "=1+1"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_wrong_cell_is_coloured_whether_it_is_there_or_not() -> None:
    data = (DATA / "roster.xlsx").read_bytes()
    rows = (193, 300, 51)  # no number, a name of spaces, a number typed as a number
    marks = Marks({row: frozenset({1, 2}) for row in rows}, {}, dict.fromkeys(rows, "请核对"))

    sheet = openpyxl.load_workbook(
        io.BytesIO(mark_workbook(data, table_of(data), marks))
    ).worksheets[1]

    for row in rows:
        assert [c.fill.fgColor.rgb for c in sheet[row][1:3]] == [REFUSED_COLOUR] * 2
        assert sheet.cell(row, 26).value == "请核对"
    assert sheet.cell(3, 26).value == "错误说明"
    coloured = {c.row for line in sheet.iter_rows() for c in line if c.fill.fill_type}
    assert coloured == set(rows)


def test_everything_else_comes_back_as_it_was_sent() -> None:
    data = roster_with_drop_down()
    marks = Marks(
        {6: frozenset({7, 8})}, {14: frozenset({19})}, {6: "单位未填写"}, {14: "请核对证书"}
    )

    marked = openpyxl.load_workbook(io.BytesIO(mark_workbook(data, table_of(data), marks)))
    before = openpyxl.load_workbook(io.BytesIO(data))

    sheet, sent = marked["从业人员花名册"], before["从业人员花名册"]
    assert sheet.freeze_panes == sent.freeze_panes == "C4"
    assert str(sheet.merged_cells) == str(sent.merged_cells)
    assert [str(v.sqref) for v in sheet.data_validations.dataValidation] == ["L4:L3000"]
    assert sheet["T14"].fill.fgColor.rgb == WARNED_COLOUR
    assert (sheet["Z3"].value, sheet["AA3"].value) == ("错误说明", "核对提示")
    assert (sheet["Z6"].value, sheet["AA14"].value) == ("单位未填写", "请核对证书")
    for line, line_sent in zip(sheet.iter_rows(max_col=25), sent.iter_rows(), strict=True):
        for cell, cell_sent in zip(line, line_sent, strict=True):
            assert cell.value == cell_sent.value
            assert cell.number_format == cell_sent.number_format


def test_a_style_with_children_and_the_last_style_are_copied_whole() -> None:
    styles = (
        "<styleSheet><fills><fill/></fills><cellXfs>"
        '<xf numFmtId="0"><alignment horizontal="center"/></xf><xf numFmtId="14"/></cellXfs>'
        "<cellStyles/></styleSheet>"
    )
    row = person_row(2).replace('r="A2"', 'r="A2" s="1"')
    data = workbook_of(sheet_of(header_row() + row), {"xl/styles.xml": styles})

    marked = mark_workbook(data, table_of(data), Marks({2: frozenset({0, 1})}, {}, {2: "请核对"}))

    with zipfile.ZipFile(io.BytesIO(marked)) as archive:
        found = ElementTree.fromstring(archive.read("xl/styles.xml"))
    formats = found.find("cellXfs")
    assert formats is not None
    assert [x.get("numFmtId") for x in formats] == ["0", "14", "14", "0"]
    assert formats[3].find("alignment") is not None
    assert {formats[2].get("fillId"), formats[3].get("fillId")} == {"1"}


def test_no_formula_comes_back_on_any_sheet() -> None:
    row = person_row(2) + '<row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row>'
    data = workbook_of(sheet_of(header_row() + row))

    marked = mark_workbook(data, table_of(data), Marks())

    sheets = openpyxl.load_workbook(io.BytesIO(marked)).worksheets
    kinds = {cell.data_type for sheet in sheets for line in sheet.iter_rows() for cell in line}
    assert "f" not in kinds
    assert sheets[0]["A3"].value == "=1+1"
    with zipfile.ZipFile(io.BytesIO(marked)) as archive:
        parts = [archive.read(n) for n in archive.namelist() if "worksheets" in n]
    assert not any(b"<f>" in part or b"<f " in part for part in parts)


def test_a_marked_workbook_can_be_corrected_and_sent_again() -> None:
    data = (DATA / "roster.xlsx").read_bytes()
    marked = mark_workbook(data, table_of(data), Marks({6: frozenset({7})}, {}, {6: "单位未填写"}))

    again = table_of(marked)

    assert again.header_row == 3
    assert [r.number for r in again.rows()] == [r.number for r in table_of(data).rows()]


def test_csv_comes_back_as_a_workbook_of_text() -> None:
    data = "姓名,身份证号,单位名称\n=1+1,992284196308250003,\n".encode("gb18030")
    marks = Marks({2: frozenset({0, 2})}, {}, {2: "单元格为公式"})

    sheet = openpyxl.load_workbook(io.BytesIO(mark_workbook(data, table_of(data), marks))).active

    assert sheet["A2"].value == "=1+1"
    assert sheet["A2"].data_type == "s"
    assert sheet["D2"].value == "单元格为公式"
    assert sheet["C2"].fill.fgColor.rgb == REFUSED_COLOUR
