"""Files of the bank, what each of their rows comes to, and its formats: the answers."""

from __future__ import annotations

from datetime import datetime

from workforce.subsidy_words import PaymentFileKind
from workforce.web.responses import Answer


class ProblemRow(Answer):
    """`person` 是收款人，或收款单位。"""

    row: int | None
    word: str
    label: str
    person: str
    message: str


class FileAnswer(Answer):
    id: int
    kind: PaymentFileKind
    kind_label: str
    profile: str
    part: int
    file_name: str
    sha256: str
    size: int
    people: int
    total_fen: int
    created_at: datetime
    paid: int
    failed: int
    bounced: int
    unanswered: int
    problems: list[ProblemRow]


class CheckedAnswerShown(Answer):
    """`taken_before` 表示同一份文件已经导入过，再导入不会改变什么。"""

    rows: int
    paid: int
    failed: int
    bounced: int
    same: int
    unanswered: int
    problems: list[ProblemRow]
    taken_before: bool
    plan: str


class ProfileAnswer(Answer):
    code: str
    title: str
    form: str
    max_rows: int
    headings: list[str]


class ProfilesAnswer(Answer):
    items: list[ProfileAnswer]
