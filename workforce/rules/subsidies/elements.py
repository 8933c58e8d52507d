"""The parts every policy element is made of: a clause, a reason, and one common strictness."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)

from workforce.rules.subsidies.words import reading_of
from workforce.vocabulary import Education, Post, SkillLevel

FEN_MAX = 100_000_000
_CODE = r"^[a-z][a-z0-9_]{1,49}$"
Code = Annotated[str, StringConstraints(pattern=_CODE)]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
Fen = Annotated[int, Field(strict=True, gt=0, le=FEN_MAX)]
Months = Annotated[int, Field(strict=True, gt=0, le=1200)]
Level = Annotated[
    SkillLevel, BeforeValidator(reading_of(SkillLevel), json_schema_input_type=SkillLevel | str)
]

PostWord = Annotated[Post, BeforeValidator(reading_of(Post), json_schema_input_type=Post | str)]
Learned = Annotated[
    Education, BeforeValidator(reading_of(Education), json_schema_input_type=Education | str)
]


def money(value: object) -> object:
    """分的整数，或一个参数的名称；null 为没有公布。"""
    if value is None or (isinstance(value, str) and re.match(_CODE, value)):
        return value
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("应为整数")
    if not 0 < value <= FEN_MAX:
        raise ValueError(f"金额应大于 0，不大于 {FEN_MAX} 分")
    return value


def _some_money(value: object) -> object:
    if value is None:
        raise ValueError("应为整数")
    return money(value)


_IN_FEN: dict[str, Any] = {"type": "integer", "exclusiveMinimum": 0, "maximum": FEN_MAX}
_BY_NAME: dict[str, Any] = {"type": "string", "pattern": _CODE, "description": "参数的名称"}
Money = Annotated[
    int | str, BeforeValidator(_some_money), WithJsonSchema({"anyOf": [_IN_FEN, _BY_NAME]})
]
OpenMoney = Annotated[
    int | str | None,
    BeforeValidator(money),
    WithJsonSchema({"anyOf": [_IN_FEN, _BY_NAME, {"type": "null"}]}),
]


def _as_of(value: object) -> object:
    text = str(value)
    if text in {"month_start", "month_end", "year_start", "year_end"}:
        return text
    try:
        date.fromisoformat(f"2023-{text}")
    except ValueError:
        raise ValueError(
            "应为 month_start、month_end、year_start、year_end，或当年的某一天，如 08-31"
        ) from None
    return text


def _as_of_or_start(value: object) -> object:
    return value if value == "started_on" else _as_of(value)


AsOf = Annotated[str, BeforeValidator(_as_of), Field(description="截至哪一天")]
AsOfOrStart = Annotated[
    str, BeforeValidator(_as_of_or_start), Field(description="截至哪一天；started_on 为入职当日")
]

PLACEHOLDERS = frozenset({
    "employer", "value", "month", "started_on", "ended_on", "died_on", "retires_on", "count",
    "needed", "received",
})  # fmt: skip


class Strict(BaseModel):
    """不认识的名称是错误，不会被忽略。"""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Reason(Strict):
    """为什么不符合或无法判定，以及可以怎么办。"""

    code: Code = Field(description="理由代码，在一份政策内含义唯一")
    label: Sentence = Field(description="列表和统计里显示的短语")
    message: Sentence = Field(description="说明，可用 {employer} {value} {month} 等占位")
    what_to_do: Sentence = Field(description="请当事人或经办人做什么")


class Element(Strict):
    """一项内容及其所依据的条款。"""

    clause: Sentence = Field(description="条款，如 二（八）")
    clause_text: Sentence = Field(description="条款原文")
    reading: bool = Field(False, description="原文没有写明，由本区解释")
    note: str = Field("", max_length=1000, description="解释的理由")

    def reasons(self) -> list[tuple[str, Reason]]:
        """Every reason this element may give, with the name of its slot."""
        return [
            (name, value)
            for name in type(self).model_fields
            if isinstance(value := getattr(self, name), Reason)
        ]


class Served(Element):
    """按从业的整月数。截至哪一天，算哪些岗位，中断多少天以内仍算连续。"""

    as_of: AsOf
    counts: Literal["this_post", "this_employer", "continuous", "all_posts"] = Field(
        "this_post",
        description="this_post 本岗位，this_employer 本单位，continuous 连续，all_posts 累计",
    )
    only_posts: tuple[PostWord, ...] | None = Field(None, description="只算这些岗位")
    gap_days: Annotated[int, Field(strict=True, ge=0, le=366)] = 0
    missing: Reason


class Document(Strict):
    """所执行的公开文件。"""

    title: Sentence
    issuer: Sentence
    number: str = Field("", max_length=100, description="文号，原文没有则留空")
    section: Sentence = Field(description="所在章节，如 二（八）")
    text: Annotated[str, StringConstraints(min_length=1, max_length=5000)]


def level_table(values: Any) -> Any:
    """Levels as table keys, written as people write them."""
    if not isinstance(values, dict):
        return values
    read = reading_of(SkillLevel)
    return {read(key): value for key, value in values.items()}


def education_table(values: Any) -> Any:
    """Education as table keys, written as people write them."""
    if not isinstance(values, dict):
        return values
    read = reading_of(Education)
    return {read(key): value for key, value in values.items()}
