"""What people typed never becomes a formula in what others open."""

from __future__ import annotations

import io
import zipfile

import openpyxl
import pytest

from workforce.sheets.charting import write_chart_workbook
from workforce.sheets.templates import TemplateColumn, template
from workforce.sheets.writing import Table, write_workbook

PAYLOADS = [
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1+1", "\r=1+1", "=HYPERLINK(\"http://x\")",
    "＝1+1", "=IMPORTXML(\"http://x\",\"//a\")", "|calc", "'=1+1", "\u200b=1+1", "\x07=1+1",
]  # fmt: skip


@pytest.mark.parametrize("payload", PAYLOADS)
def test_text_stays_text_in_every_place_of_a_workbook(payload: str) -> None:
    table = Table(
        "名单", header=[payload], rows=[[payload], [1]], titles=[payload], footers=[[payload]]
    )

    written = write_workbook([table])

    sheet = openpyxl.load_workbook(io.BytesIO(written)).active
    kinds = {cell.data_type for line in sheet.iter_rows() for cell in line}
    assert kinds <= {"s", "n"}
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        parts = [archive.read(n) for n in archive.namelist() if "worksheets/" in n]
    assert not any(b"<f>" in part or b"<f " in part for part in parts)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_text_stays_text_beside_a_chart(payload: str) -> None:
    written = write_chart_workbook(
        name="进度", titles=[payload], header=("指标", "人数"), rows=[(payload, 1)],
        widths=(10, 10), bars=(2,),
    )  # fmt: skip

    sheet = openpyxl.load_workbook(io.BytesIO(written)).active
    assert {cell.data_type for line in sheet.iter_rows() for cell in line} <= {"s", "n"}


def test_a_template_offers_choices_on_every_row_and_keeps_numbers_as_text() -> None:
    columns = [
        TemplateColumn("身份证号", required=True),
        TemplateColumn("服务类型", choices=["居家", "社区", "机构"]),
        TemplateColumn("天数", is_number=True),
    ]

    book = openpyxl.load_workbook(io.BytesIO(template("花名册", columns, ["1. 请勿改动表头。"])))

    sheet = book["花名册"]
    [offered] = sheet.data_validations.dataValidation
    assert str(offered.sqref) == "B2:B20001"
    assert offered.formula1 == "'选项'!$B$1:$B$3"
    assert [c.value for c in book["选项"]["B"]] == ["居家", "社区", "机构"]
    assert book["选项"].sheet_state == "hidden"
    assert sheet.column_dimensions["A"].number_format == "@"
    assert sheet.column_dimensions["C"].number_format != "@"
