"""What a cell means: a day, a level, a number of days, a word of the vocabulary."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
from typing import Final, TypeVar

from workforce.rules.rows.cleaning import Typed, optional_text_of, text_of
from workforce.vocabulary import ContractKind, LeaveKind, Post, ServiceType, SkillLevel


class Unreadable(Enum):
    """Something is written that means nothing here."""

    VALUE = "unreadable"


UNREADABLE: Final = Unreadable.VALUE
Meaning = TypeVar("Meaning")

_DAY = re.compile(
    r"(\d{4})\s*[-/.年．。]\s*(\d{1,2})\s*[-/.月．。]\s*(\d{1,2})\s*[日号]?"
    r"(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?"
)
_DAY_IN_EIGHT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_SERIALS = range(10_000, 80_000)  # 1927 to 2119: a day whose cell lost its format
_WHOLE = re.compile(r"([+-]?\d{1,6})(?:\.0+)?\s*[天日次单个]?")


def read_day(value: Typed) -> date | Unreadable | None:
    """A day, however spelt: 2026-10-31, 2026/10/31, 2026.10.31, 2026年10月31日, a date cell."""
    if isinstance(value, date):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _day_of_number(int(value))
    text = unicodedata.normalize("NFKC", optional_text_of(value))
    if not text:
        return None
    found = _DAY.fullmatch(text) or _DAY_IN_EIGHT.fullmatch(text)
    if found is None:
        return UNREADABLE
    return _day(*(int(part) for part in found.groups()))


def read_end(value: Typed) -> date | Unreadable | None:
    """The day something ends; open ends have words of their own."""
    if isinstance(value, str) and text_of(value) in _OPEN_ENDS:
        return None
    return read_day(value)


def read_level(value: Typed) -> SkillLevel | Unreadable | None:
    """五级, 5级, 初级, 初级工, 五级/初级工, 五级（初级工）: one level; None for nothing written."""
    text = optional_text_of(value)
    if not text:
        return None
    parts = [part for part in re.split(r"[/、,()\s]+", unicodedata.normalize("NFKC", text)) if part]
    levels = {_LEVELS.get(part.upper()) for part in parts}
    if len(levels) != 1 or None in levels:
        return UNREADABLE
    return levels.pop() or UNREADABLE


def read_whole(value: Typed) -> int | Unreadable | None:
    """A whole number, also typed as text; None when the cell is empty."""
    if isinstance(value, bool | date):
        return UNREADABLE
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else UNREADABLE
    text = unicodedata.normalize("NFKC", optional_text_of(value))
    if not text:
        return None
    found = _WHOLE.fullmatch(text)
    return int(found.group(1)) if found else UNREADABLE


def read_yes(value: Typed) -> bool | None:
    """是 or 否 in their spellings; None when neither is written."""
    if isinstance(value, bool):
        return value
    return _YES.get(text_of(value).upper())


def read_word(value: Typed, words: Mapping[str, Meaning], otherwise: Meaning) -> Meaning:
    """A word people write in several ways; `otherwise` for one nobody has met."""
    return words.get(text_of(value).replace(" ", ""), otherwise)


def read_service_type(value: Typed, employer_kind: str) -> ServiceType:
    """居家, 社区 or 机构; from the kind of employer where nothing clear is written."""
    for text in (text_of(value), employer_kind):
        for mark, service_type in _SERVICE_MARKS:
            if mark in text:
                return service_type
    return ServiceType.COMMUNITY


def _day(year: int, month: int, day: int) -> date | Unreadable:
    try:
        found = date(year, month, day)
    except ValueError:
        return UNREADABLE
    return found if 1900 <= year <= 2199 else UNREADABLE


def _day_of_number(number: int) -> date | Unreadable:
    if number in _SERIALS:
        return date(1899, 12, 30) + timedelta(days=number)
    found = _DAY_IN_EIGHT.fullmatch(str(number))
    return _day(*(int(part) for part in found.groups())) if found else UNREADABLE


_OPEN_ENDS = frozenset({"长期", "无固定期限", "无固定期", "无期限", "至今", "在职", "在岗", "永久"})
_SERVICE_MARKS = (
    ("居家", ServiceType.HOME),
    ("上门", ServiceType.HOME),
    ("社区", ServiceType.COMMUNITY),
    ("驿站", ServiceType.COMMUNITY),
    ("机构", ServiceType.INSTITUTION),
    ("养老院", ServiceType.INSTITUTION),
    ("街道养老服务中心", ServiceType.COMMUNITY),
)
_YES = {
    **dict.fromkeys(("是", "愿意", "Y", "YES", "√", "1", "TRUE", "有", "已缴纳", "已参保"), True),
    **dict.fromkeys(
        ("否", "不愿意", "N", "NO", "×", "0", "FALSE", "无", "未缴纳", "未参保"), False
    ),
}


def _level_words() -> dict[str, SkillLevel]:
    names = {
        SkillLevel.FIVE: "五 5 V 初级 初级工",
        SkillLevel.FOUR: "四 4 IV 中级 中级工",
        SkillLevel.THREE: "三 3 III 高级 高级工",
        SkillLevel.TWO: "二 2 II 技师",
        SkillLevel.ONE: "一 1 I 高级技师",
    }
    words = {}
    for level, spellings in names.items():
        numeral, digit, roman, *grades = spellings.split()
        for spelling in (digit, *(f"{n}级" for n in (numeral, digit, roman)), *grades):
            words[spelling] = level
            words[f"{spelling}技能"] = level
    return words


_LEVELS = _level_words()

POSTS: Mapping[str, Post] = {
    **{post.label: post for post in Post},
    "护理员": Post.CAREGIVER,
    "养老护理": Post.CAREGIVER,
    "养老护理人员": Post.CAREGIVER,
    "护工": Post.CAREGIVER,
    "医护人员": Post.MEDICAL_CAREGIVER,
    "医疗护理": Post.MEDICAL_CAREGIVER,
    "社工": Post.SOCIAL_WORKER,
    "康复师": Post.REHABILITATION,
    "管理": Post.MANAGER,
    "管理岗": Post.MANAGER,
    "管理岗位": Post.MANAGER,
    "院长": Post.MANAGER,
    "站长": Post.MANAGER,
}
CONTRACTS: Mapping[str, ContractKind] = {
    **{kind.label: kind for kind in ContractKind},
    "劳动": ContractKind.LABOUR,
    "劳务": ContractKind.SERVICE,
    "劳务合同": ContractKind.SERVICE,
    "派遣": ContractKind.DISPATCH,
    "派遣合同": ContractKind.DISPATCH,
}
LEAVES: Mapping[str, LeaveKind] = {
    **{kind.label: kind for kind in LeaveKind},
    "年休假": LeaveKind.ANNUAL,
    "病": LeaveKind.SICK,
    "事": LeaveKind.PERSONAL,
    "工伤": LeaveKind.INJURY,
}
