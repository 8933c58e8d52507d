"""A small invented roster and its attendance, for the newcomer to import.

Identity numbers use area 99xxxx, which is not assigned. A few cells are wrong on purpose, so that
the import has something to refuse and to warn about.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font

from workforce.demo import district

PEOPLE = 60
SEED = 20261001
MONTH = "2026年10月"
ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = ("秀兰", "建华", "玉梅", "志强", "桂英", "海燕", "文斌", "丽娟", "春燕", "国庆", "晓红")
HOMES = (*("北京市丰台区",) * 3, "北京市西城区", "河北省张北县", "山西省临县")
LEVELS = (("五级/初级工", "5"), ("四级", "4"), ("三级/高级工", "3"))
HEADER = (
    "序号", "姓名", "身份证号", "性别", "手机号", "户籍地", "街道", "单位名称", "统一社会信用代码",
    "单位类型", "岗位", "服务类型", "合同类型", "合同起始日期", "合同终止日期", "入职日期",
    "离职日期", "参保单位", "技能等级", "证书编号", "发证日期", "银行卡号", "开户行",
    "是否愿意参加培训", "备注",
)  # fmt: skip
ATTENDANCE_HEADER = (
    "序号", "姓名", "身份证号", "单位名称", "服务类型", "应出勤天数", "实际出勤天数", "请假天数",
    "请假类别", "上门服务工单数", "是否缴纳社会保险", "备注",
)  # fmt: skip


@dataclass(frozen=True)
class Employer:
    name: str
    street: str
    kind: str
    service: str
    uscc: str | None = None


EMPLOYERS = (
    Employer(district.EMPLOYER, district.STREET, "街道养老服务中心", "居家", "52110106000001029G"),
    Employer("春晖居家养老服务有限公司（演示）", "方庄街道", "居家上门服务机构", "居家"),
    Employer("安康居家养老服务有限公司（演示）", "新村街道", "居家上门服务机构", "居家"),
    Employer("松鹤养老服务驿站（演示）", "马家堡街道", "社区养老服务驿站", "社区"),
    Employer("福源养老院（演示）", "卢沟桥街道", "养老机构", "机构"),
)


def workbooks() -> dict[str, bytes]:
    """File name → workbook; the same on every call."""
    people = roster_people()
    return {
        "演示花名册.xlsx": _roster(people),
        "演示考勤-2026-10.xlsx": _attendance(people, random.Random(SEED + 1)),
    }


def roster_people() -> list[list[Any]]:
    """The rows of the roster in the order of HEADER, before the mistakes are put in."""
    return _people(random.Random(SEED))


def _people(chance: random.Random) -> list[list[Any]]:
    people = []
    for number in range(1, PEOPLE + 1):
        employer = EMPLOYERS[chance.choices(range(5), weights=(4, 4, 3, 2, 2))[0]]
        born = date(1962, 1, 1) + timedelta(days=chance.randrange(14_000))
        woman = chance.random() < 0.7
        began = date(2020, 1, 1) + timedelta(days=chance.randrange(2_300))
        certificate = _certificate(chance, number) if chance.random() < 0.7 else (None, None, None)
        people.append([
            number, chance.choice(SURNAMES) + chance.choice(GIVEN),
            _id_number(number, born, woman=woman), "女" if woman else "男",
            f"1990000{number:04d}", chance.choice(HOMES), employer.street, employer.name,
            employer.uscc, employer.kind,
            chance.choices(("养老护理员", "医疗护理员", "管理人员"), weights=(12, 1, 1))[0],
            employer.service, "劳动合同", began.isoformat(),
            (began + timedelta(days=3 * 365)).isoformat(), began.isoformat(),
            "2026-08-31" if number % 20 == 7 else None, employer.name, *certificate,
            _card_number(number), "北京银行", chance.choice("是否"), None,
        ])  # fmt: skip
    return people


def _certificate(chance: random.Random, number: int) -> tuple[str, str, str]:
    level, digit = chance.choice(LEVELS)
    issued = date(2021, 1, 1) + timedelta(days=chance.randrange(2_000))
    return level, f"S000011{number:06d}{issued:%y}{digit}{number:06d}", issued.isoformat()


def _id_number(number: int, born: date, *, woman: bool) -> str:
    body = f"{990100 + number}{born:%Y%m%d}{2 * (number % 490) + (0 if woman else 1):03d}"
    total = sum(int(digit) * weight for digit, weight in zip(body, ID_WEIGHTS, strict=True))
    return body + "10X98765432"[total % 11]


def _card_number(number: int) -> str:
    body = f"622202990000{number:06d}"
    doubled = [int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(body[::-1])]
    total = sum(value - 9 if value > 9 else value for value in doubled)
    return body + str(-total % 10)


def _roster(people: list[list[Any]]) -> bytes:
    rows = [list(row) for row in people]
    _spoil(rows)
    title = f"丰台区养老服务从业人员花名册（{MONTH}，演示）"
    return _workbook(title, "从业人员花名册", HEADER, rows)


def _spoil(rows: list[list[Any]]) -> None:
    """What officers really receive: two rows to refuse, two to look at."""
    at = {name: place for place, name in enumerate(HEADER)}
    number = rows[10][at["身份证号"]]
    rows[10][at["身份证号"]] = number[:-1] + ("1" if number[-1] != "1" else "2")
    rows[22][at["姓名"]] = None
    rows[33][at["手机号"]] = "1990000034"
    rows[44][at["参保单位"]] = "北京某人力资源有限公司"


def _attendance(people: list[list[Any]], chance: random.Random) -> bytes:
    rows: list[list[Any]] = []
    at = {name: place for place, name in enumerate(HEADER)}
    for person in people:
        if person[at["离职日期"]] or chance.random() < 0.05:
            continue  # left, or the employer forgot
        away = chance.choice((0, 0, 0, 1, 2))
        rows.append([
            len(rows) + 1, person[at["姓名"]], person[at["身份证号"]], person[at["单位名称"]],
            person[at["服务类型"]], 22, 22 - away, away, "事假" if away else None,
            chance.randrange(20, 90) if person[at["服务类型"]] == "居家" else None, "是", None,
        ])  # fmt: skip
    rows[5][6] = 40
    return _workbook(f"{MONTH}考勤（演示）", f"{MONTH}考勤", ATTENDANCE_HEADER, rows)


def _workbook(title: str, sheet: str, header: tuple[str, ...], rows: list[list[Any]]) -> bytes:
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = sheet
    page.append([title])
    page.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(header))
    page["A1"].font = Font(bold=True, size=14)
    page.append(["填报单位：各养老服务机构"])
    page.append(header)
    for cell in page[3]:
        cell.font = Font(bold=True)
    for row in rows:
        page.append(row)
    page.freeze_panes = "A4"
    written = BytesIO()
    book.save(written)
    return written.getvalue()
