"""The table is found by its header, wherever it lies and whatever people call a column."""

from __future__ import annotations

import pytest

from tests.sheets.workbooks import BOOK, LINKS, person_row, sheet_of, text, workbook_of
from workforce.intake.columns import ATTENDANCE, COLUMNS, ROSTER
from workforce.intake.reading import MonthMissing, read_file
from workforce.sheets.faults import TableNotFound
from workforce.sheets.tables import find_table, header_text, month_in
from workforce.sheets.workbook import Workbook
from workforce.vocabulary import BatchKind


def row(number: int, *cells: str) -> str:
    written = "".join(text(f"{chr(65 + c)}{number}", cell) for c, cell in enumerate(cells) if cell)
    return f'<row r="{number}">{written}</row>'


@pytest.mark.parametrize("kind", list(BatchKind))
def test_no_header_means_two_columns(kind: BatchKind) -> None:
    known = [{header_text(header) for header in column.headers} for column in COLUMNS[kind]]
    assert sum(map(len, known)) == len(set().union(*known))


@pytest.mark.parametrize(
    "header",
    [
        ("姓名", "身份证号", "单位名称"),
        ("*姓 名", "身份证号码（必填）", "用人单位名称："),
        ("姓\n名", "公民身份号码", "养老服务机构名称"),
        ("员工姓名", "证件号码", "工作单位"),
    ],
)
def test_headers_are_known_by_many_names(header: tuple[str, ...]) -> None:
    found = find_table(Workbook(workbook_of(sheet_of(row(1, *header) + person_row(2)))), ROSTER)
    assert found.columns == {"name": 0, "id_number": 1, "employer": 2}


def test_columns_may_stand_in_any_order() -> None:
    rows = row(4, "单位名称", "备注", "身份证号", "姓名") + row(5, "康和养老院", "", "1", "张丽")
    [found] = find_table(Workbook(workbook_of(sheet_of(rows))), ROSTER).rows()
    assert (found.number, found.values["name"], found.values["employer"]) == (
        5,
        "张丽",
        "康和养老院",
    )


def test_a_header_of_two_rows_is_read_with_its_groups() -> None:
    rows = (
        row(2, "姓名", "身份证号", "单位名称", "合同", "", "证书", "")
        + row(3, "", "", "", "起始日期", "终止日期", "等级", "编号")
        + row(4, "张丽", "1", "康和养老院", "2024-01-01", "2027-01-01", "五级", "S1")
    )
    table = find_table(Workbook(workbook_of(sheet_of(rows))), ROSTER)

    [found] = table.rows()

    assert table.header_row == 3
    assert found.values["contract_ends_on"] == "2027-01-01"
    assert found.values["certificate_number"] == "S1"


def test_the_sheet_of_the_month_is_taken_where_there_are_several() -> None:
    header = row(1, "姓名", "身份证号", "单位名称", "应出勤天数", "实际出勤天数")
    book = BOOK.replace(
        '<sheet name="花名册" sheetId="1" r:id="rId1"/>',
        '<sheet name="2026年9月" sheetId="1" r:id="rId1"/>'
        '<sheet name="2026年10月" sheetId="2" r:id="rId2"/>',
    )
    second = LINKS.replace(
        "</Relationships>",
        '<Relationship Id="rId2" Type="x" Target="worksheets/sheet2.xml"/></Relationships>',
    )
    lines = "".join(row(n, f"张{n}", str(n), "康和", "22", "22") for n in range(2, 6))
    data = workbook_of(
        sheet_of(header + lines),
        {
            "xl/workbook.xml": book,
            "xl/_rels/workbook.xml.rels": second,
            "xl/worksheets/sheet2.xml": sheet_of(header + row(2, "李四", "9", "康和", "22", "20")),
        },
    )

    assert find_table(Workbook(data), ATTENDANCE, prefer="2026-10").sheet.name == "2026年10月"
    assert read_file(BatchKind.ATTENDANCE, data, "2026-10").rows[0].number == 2
    assert read_file(BatchKind.ATTENDANCE, data).month == "2026-09"


def test_a_table_that_lacks_a_column_is_named_with_it() -> None:
    with pytest.raises(TableNotFound, match="身份证号"):
        find_table(Workbook("姓名,单位名称\n张丽,康和\n".encode()), ROSTER)


def test_attendance_without_a_month_is_not_guessed() -> None:
    data = "姓名,身份证号,单位名称,应出勤天数,实际出勤天数\n张丽,1,康和,22,22\n".encode()
    with pytest.raises(MonthMissing):
        read_file(BatchKind.ATTENDANCE, data)


@pytest.mark.parametrize(
    ("name", "month"),
    [
        ("2026年10月考勤", "2026-10"), ("考勤2026-9", "2026-09"), ("2026.01", "2026-01"),
        ("２０２６年１月", "2026-01"), ("10月考勤", None), ("2026年13月", None),
        ("2026年9月至2026年10月", None), ("花名册", None),
    ],
)  # fmt: skip
def test_the_month_is_read_from_the_name_of_the_sheet(name: str, month: str | None) -> None:
    assert month_in(name) == month


@pytest.mark.parametrize(
    "line",
    ["合计", "合 计：", "总计", "本页小计", "共计2人", "填表人：", "单位负责人（签字）：",
     "审核人签字：", "备注：以上属实", "（公章）", "日期：2026年11月2日", "以下空白", "第 1 页"],
)  # fmt: skip
def test_a_line_under_the_table_is_no_row(line: str) -> None:
    rows = row(1, "姓名", "身份证号", "单位名称") + person_row(2) + row(3, line) + person_row(4)
    found = list(find_table(Workbook(workbook_of(sheet_of(rows))), ROSTER).rows())
    assert [one.number for one in found] == [2, 4]


@pytest.mark.parametrize("cells", [("张丽",), ("", "992284196308250003"), ("", "", "康和养老院")])
def test_a_row_with_little_in_it_is_a_row(cells: tuple[str, ...]) -> None:
    rows = row(1, "姓名", "身份证号", "单位名称") + row(2, *cells)
    assert len(list(find_table(Workbook(workbook_of(sheet_of(rows))), ROSTER).rows())) == 1


def test_long_numbers_and_leading_zeros_are_read_as_written() -> None:
    """Read as numbers, two identity numbers became one and staff number 00123 became 123."""
    numbers = ["990102198001010011", "990102198001010012", "00123"]
    rows = "".join(row(place, number) for place, number in enumerate(numbers, 1))

    read = Workbook(workbook_of(sheet_of(rows)))

    found = [cell for one in read.rows(read.sheets[0]) for cell in one.cells.values()]
    assert found == numbers
