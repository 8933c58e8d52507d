"""一张表：标题、要素、表格、说明、签字栏和校验码；页面上打印和工作簿都由它而来。"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from workforce.sheets.writing import CellValue, Table, write_workbook
from workforce.vocabulary import Word


class FormKind(Word):
    APPLICATION = "application", "申请表"
    APPROVAL = "approval", "审批表"
    NOTICE_LIST = "notice_list", "公示名单"
    NOTICE_REPORT = "notice_report", "公示情况说明"
    PAY_LIST = "pay_list", "发放清单"
    SIGNATURES = "signatures", "员工签字确认表"


@dataclass(frozen=True)
class Part:
    """A table of its own below the first: those whose money waits, or what each unit gets."""

    name: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[float] = field(default=())
    # How many rows it says it has, where they are not people.
    counted: str = ""


@dataclass(frozen=True)
class Paper:
    """What is printed. `figures` is what the check code is made of: never what is masked.

    `name` is what the form is called here, where that is not its own name.
    """

    form: FormKind
    title: str
    facts: Sequence[tuple[str, str]]
    figures: Sequence[object]
    header: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    notes: Sequence[str] = ()
    signatures: Sequence[str] = ()
    widths: Sequence[float] = field(default=())
    parts: Sequence[Part] = field(default=())
    name: str = ""

    @property
    def label(self) -> str:
        return self.name or self.form.label

    @property
    def code(self) -> str:
        """The same record gives the same code, on whatever day it is printed."""
        told = json.dumps([self.form.value, list(self.figures)], ensure_ascii=False, default=str)
        found = hashlib.sha256(told.encode()).hexdigest()[:12].upper()
        return "-".join(found[at : at + 4] for at in (0, 4, 8))


def workbook_of(paper: Paper) -> bytes:
    """The paper as a workbook: facts above, signatures below, each part on a sheet of its own."""
    titles = [paper.title, *(f"{name}：{value}" for name, value in paper.facts)]
    footers: list[list[CellValue]] = [[note] for note in paper.notes]
    footers += [[f"{name}（签字、日期）："] for name in paper.signatures]
    footers.append([f"校验码：{paper.code}"])
    header = paper.header or ("内容",)
    return write_workbook([
        Table(paper.label, header, paper.rows, titles, footers, paper.widths),
        *(
            Table(part.name, part.header, part.rows, [f"{paper.title}：{part.name}"], (),
                  part.widths)
            for part in paper.parts
        ),
    ])  # fmt: skip


def yuan(fen: int) -> str:
    return f"{Decimal(fen).scaleb(-2):,.2f}"
