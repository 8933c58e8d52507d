"""表单的接口：打印用的一张表、它的工作簿；归档包在 `api_bundles`。"""

from __future__ import annotations

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.paperwork import choosing, filling, service
from workforce.paperwork.papers import FormKind, Paper
from workforce.web.access import actor_of, route
from workforce.web.requests import Form
from workforce.web.responses import XLSX, Answer, file, ok


class PaperQuery(Form):
    form: FormKind = FormKind.APPROVAL
    line_id: int | None = Field(None, description="申请表所属的发放明细")
    employer_id: int | None = Field(None, description="只取一个单位")
    street_id: int | None = Field(None, description="只取一个街道")


class FactAnswer(Answer):
    label: str
    value: str


class PartAnswer(Answer):
    """Another table of the paper: whose money waits and why, or what each unit gets."""

    name: str
    counted: str | None
    header: list[str]
    rows: list[list[str]]


class PaperAnswer(Answer):
    """`code` is made of the record's figures: a paper with another code is of another record."""

    form: FormKind
    form_label: str
    title: str
    code: str
    facts: list[FactAnswer]
    header: list[str]
    rows: list[list[str]]
    notes: list[str]
    signatures: list[str]
    parts: list[PartAnswer]


async def get_paper(request: Request, query: PaperQuery) -> Response:
    """供打印的一张表，证件和账号遮盖"""
    paper = await service.paper_of(actor_of(request), _month_id(request), **query.model_dump())
    return ok(_show(paper))


async def get_paper_workbook(request: Request, query: PaperQuery) -> Response:
    """下载一张表的工作簿"""
    paper, content = await service.take_workbook(
        actor_of(request), _month_id(request), **query.model_dump()
    )
    return file(content, f"{paper.title}.xlsx")


def _show(paper: Paper) -> PaperAnswer:
    return PaperAnswer(
        form=paper.form,
        form_label=paper.label,
        title=paper.title,
        code=paper.code,
        facts=[FactAnswer(label=label, value=value) for label, value in paper.facts],
        header=list(paper.header),
        rows=[list(row) for row in paper.rows],
        notes=list(paper.notes),
        signatures=list(paper.signatures),
        parts=[
            PartAnswer(name=p.name, counted=p.counted or None, header=list(p.header),
                       rows=[list(row) for row in p.rows])
            for p in paper.parts
        ],
    )  # fmt: skip


def _month_id(request: Request) -> int:
    return int(request.path_params["month_id"])


PAPER = "/subsidy-months/{month_id:int}/paper"
REFUSALS = (filling.NoNotice, choosing.TooManyRows)

routes = [
    route("GET", PAPER, get_paper, needs="subsidies.read",
          query=PaperQuery, answer=PaperAnswer, refusals=REFUSALS),
    route("GET", f"{PAPER}/workbook", get_paper_workbook, needs="subsidies.read",
          query=PaperQuery, file_type=XLSX, refusals=(filling.NoNotice,)),
]  # fmt: skip
