"""The parts every policy element is made of: a clause, a reason, and one common strictness."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from workforce.rules.subsidies.words import reading_of
from workforce.vocabulary import SkillLevel

Code = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{1,49}$")]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
Fen = Annotated[int, Field(strict=True, gt=0, le=100_000_000)]
Months = Annotated[int, Field(strict=True, gt=0, le=1200)]
Level = Annotated[
    SkillLevel, BeforeValidator(reading_of(SkillLevel), json_schema_input_type=SkillLevel | str)
]

PLACEHOLDERS = frozenset(
    {"employer", "value", "month", "started_on", "ended_on", "died_on", "count", "needed"}
)


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
