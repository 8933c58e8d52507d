"""公示什么、公示到哪一天：姓名只留姓，身份证号至多留前三后四；别的栏目一律不登。

A list that is put up for everybody to read holds enough for one to find oneself and for others to
object, and no more: 2017 人社部、财政部 on publishing subsidies, 政府信息公开条例 15.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from workforce.rules.workdays import workdays_after

# Surnames of two characters that people bear; whoever else is shown by the first character.
_COMPOUND = """
    欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛
    尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容
    仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马
    公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐
    段干 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 南荣
"""
COMPOUND = frozenset(_COMPOUND.split())
HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
MASKED_NAME = re.compile(r"[^*]{0,2}\*{1,3}")
MASKED_NUMBER = re.compile(r"[0-9]{3}\*{8,11}[0-9]{3}[0-9Xx]|\*+")
LONG_NUMBER = re.compile(r"[0-9]{7}")
COLUMNS = frozenset({"line_id", "month", "name", "number", "employer", "amount_fen"})


class Unmasked(ValueError):
    """What may not be published; a bug of whoever prepared it."""

    def __init__(self, column: str) -> None:
        super().__init__(f"not fit for a public notice: {column}")


@dataclass(frozen=True)
class NoticeRow:
    """One row as everybody may read it. `line_id` is the reference by which an objection finds
    its line; `month` differs from the notice's only for back pay."""

    line_id: int | None
    month: str
    name: str
    number: str
    employer: str
    amount_fen: int

    def __post_init__(self) -> None:
        if not MASKED_NAME.fullmatch(self.name):
            raise Unmasked("name")
        if not MASKED_NUMBER.fullmatch(self.number):
            raise Unmasked("number")
        if LONG_NUMBER.search(self.employer):
            raise Unmasked("employer")


def row_from(said: Mapping[str, Any]) -> NoticeRow:
    """A stored row; a column beyond those of a notice is refused, not dropped."""
    if beyond := sorted(set(said) - COLUMNS):
        raise Unmasked(beyond[0])
    return NoticeRow(**said)


def notice_name(text: str) -> str:
    """王小明 → 王**，欧阳娜 → 欧阳*，买买提·艾力 → 买***; never the whole of a short name."""
    name = text.strip()
    if len(name) < 2:
        return "*"
    if len(name) > 2 and name[:2] in COMPOUND:
        return name[:2] + "*" * min(len(name) - 2, 3)
    if not HAN.match(name):
        return name[0].replace("*", "") + "***"
    return name[0] + "*" * min(len(name) - 1, 3)


def notice_number(text: str) -> str:
    """992284196308250003 → 992***********0003: neither the birth date nor the district."""
    number = text.strip()
    if not re.fullmatch(r"[0-9]{14}|[0-9]{17}[0-9Xx]|[0-9]{15}", number):
        return "*" * 8
    return number[:3] + "*" * (len(number) - 7) + number[-4:]


def notice_employer(text: str) -> str:
    """A name of a body; a number in it that could be a person's is taken out."""
    return re.sub(r"[0-9]{7,}", "***", text)


@dataclass(frozen=True)
class Period:
    """From the day it is put up to the last whole day; the first day is not counted."""

    starts_on: date
    ends_on: date
    assumed: str


def notice_period(today: date, days: int, counted: Literal["working", "calendar"]) -> Period:
    """公示期：发布当日不计，按工作日或自然日数满。"""
    if counted == "calendar":
        return Period(today, today + timedelta(days=days), "")
    last = workdays_after(today, days)
    return Period(today, last.due_on, last.assumed)


def decide_by(ends_on: date, days: int, counted: Literal["working", "calendar"]) -> date:
    """异议的决定期限，自公示期满之日起算。"""
    if counted == "calendar":
        return ends_on + timedelta(days=days)
    return workdays_after(ends_on, days).due_on
