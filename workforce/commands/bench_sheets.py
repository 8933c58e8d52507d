"""`workforce bench sheets`：reading with all checks and writing, against the bare libraries.

`import_100k` is the roster's reading and every check of a row, held against python-calamine's bare
read of the same file; `export_100k` is a list as we write it against openpyxl in write-only mode.
"""

from __future__ import annotations

import io
import platform
import random
import resource
import statistics
import time
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

from python_calamine import CalamineWorkbook
from stdnum import luhn

from workforce import clock
from workforce.intake.reading import read_file
from workforce.rules.idnumbers import with_check_digit
from workforce.rules.rows.roster import RosterChecker, RosterRegister, RosterRow
from workforce.rules.uscc import with_check_character
from workforce.sheets.cells import column_letters
from workforce.sheets.writing import CellValue, Table, write_workbook
from workforce.vocabulary import BatchKind

ROWS = 100_000
ROUNDS = 3
FAULTY_EVERY = 10
_HEADERS = (
    "序号 姓名 身份证号 性别 手机号 户籍地 街道 单位名称 统一社会信用代码 单位类型 岗位 服务类型 "
    "合同类型 合同起始日期 合同终止日期 入职日期 离职日期 参保单位 技能等级 证书编号 发证日期 "
    "银行卡号 开户行 是否愿意参加培训 备注"
)
_XML = "http://schemas.openxmlformats.org"
_MAIN = f"{_XML}/spreadsheetml/2006/main"
_LINK = f"{_XML}/officeDocument/2006/relationships"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_XML}/package/2006/content-types"><Default '
    'Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType='
    '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/'
    'workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.'
    'sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_XML}/package/2006/relationships"><Relationship '
    f'Id="r1" Type="{_LINK}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINK}"><sheets><sheet '
    'name="花名册" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_XML}/package/2006/relationships">'
    f'<Relationship Id="r1" Type="{_LINK}/worksheet" Target="worksheets/sheet1.xml"/>'
    "</Relationships>",
}


def bench() -> dict[str, Any]:
    return {
        "bench": "sheets",
        "machine": f"{platform.machine()}, Python {platform.python_version()}",
        "cases": [_import_case(), _export_case()],
    }


def large_roster(rows: int, *, phone_prefix: str = "138") -> bytes:
    """Invented people; every tenth row is wrong, in turns of four kinds."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _PARTS.items():
            archive.writestr(name, content)
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f'<worksheet xmlns="{_MAIN}"><sheetData>'.encode())
            for number, cells in enumerate(_lines(rows, phone_prefix), start=1):
                sheet.write(_row(number, cells).encode())
            sheet.write(b"</sheetData></worksheet>")
    return stream.getvalue()


def _import_case() -> dict[str, Any]:
    # The archive check stops at 50 MB unpacked: a hundred thousand rows come in four files.
    files = [large_roster(ROWS // 4) for _ in range(4)]
    refused = [0]

    def ours() -> None:
        refused[0] = sum(_checked(data) for data in files)

    def theirs() -> None:
        for data in files:
            CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()

    case = _case("import_100k", ours, theirs)
    return case if refused[0] == ROWS // FAULTY_EVERY else {**case, "invariants": "rows differ"}


def _checked(data: bytes) -> int:
    """How many rows are refused, by everything a row can be refused for."""
    checker = RosterChecker(RosterRegister(), today=clock.today())
    rows = read_file(BatchKind.ROSTER, data).rows
    return sum(
        any(found.severity == "refused" for found in checker.check(row))
        for row in rows
        if isinstance(row, RosterRow)
    )


def _export_case() -> dict[str, Any]:
    from openpyxl import Workbook

    rows: list[list[CellValue]] = [
        [f"第{n}行", f"值{n % 97}", n, *(f"文字{n}{c}" for c in range(9))] for n in range(ROWS)
    ]

    def ours() -> None:
        write_workbook([Table("名单", header=[f"列{c}" for c in range(12)], rows=rows)])

    def theirs() -> None:
        book: Any = Workbook(write_only=True)
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
        book.save(io.BytesIO())

    return _case("export_100k", ours, theirs)


def _case(name: str, ours: Callable[[], None], theirs: Callable[[], None]) -> dict[str, Any]:
    pairs = [(_seconds(ours), _seconds(theirs)) for _ in range(ROUNDS)]
    return {
        "case": name,
        "ratio": round(statistics.median(mine / reference for mine, reference in pairs), 2),
        "n": ROWS,
        "seconds": round(statistics.median(mine for mine, _ in pairs), 2),
        "reference_seconds": round(statistics.median(reference for _, reference in pairs), 2),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "invariants": "ok",
    }


def _seconds(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _lines(rows: int, phone_prefix: str) -> Iterator[tuple[str, ...]]:
    yield tuple(_HEADERS.split())
    chance = random.Random(20261031)
    codes = [with_check_character(f"521101060{n:08d}") for n in range(200)]
    for n in range(rows):
        yield _person(n, chance, codes[n % 200], phone_prefix)


def _person(n: int, chance: random.Random, code: str, phone_prefix: str) -> tuple[str, ...]:
    birth = f"{chance.randint(1962, 2002)}{chance.randint(1, 12):02d}{chance.randint(1, 28):02d}"
    number = with_check_digit(f"99{n // 1000 % 10000:04d}{birth}{n % 1000:03d}")
    fault = n // FAULTY_EVERY % 4 if n % FAULTY_EVERY == FAULTY_EVERY - 1 else -1
    if fault == 0:
        number = number[:-1] + ("0" if number[-1] != "0" else "1")
    employer, level, year = f"养老院{n % 200}号（云岗街道）", 5 - n % 5, 2018 + n % 8
    card = f"62220200{n:010d}"
    return (
        str(n + 1), "" if fault == 1 else f"张{chr(0x4E00 + n % 5000)}", number,
        "女", f"{phone_prefix}{n:08d}", "北京市丰台区", f"街道{n % 20}", employer, code, "养老机构",
        "养老护理员", ("居家", "社区", "机构")[n % 3], "劳动合同",
        "2024-02-30" if fault == 2 else "2024/2/28", "2030年1月1日", "2024.3.1", "",
        employer, "特优" if fault == 3 else f"{'一二三四五'[level - 1]}级",
        f"S000111000001{year % 100:02d}{level}{n:06d}", f"{year}-05-06",
        card + luhn.calc_check_digit(card), "北京银行", "是", "",
    )  # fmt: skip


def _row(number: int, cells: tuple[str, ...]) -> str:
    written = "".join(
        f'<c r="{column_letters(column)}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
        for column, text in enumerate(cells)
        if text
    )
    return f'<row r="{number}">{written}</row>'
