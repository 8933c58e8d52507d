"""单位申报的接口。"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.declarations import behalf, deciding, finding, papers, reminding, service, showing
from workforce.declarations import forms as f
from workforce.declarations.answers import (
    BehalfAnswer,
    ChangesAnswer,
    DecidedAnswer,
    ExpectedAnswer,
    OverviewAnswer,
    RemindedAnswer,
    RowAnswer,
    show_changes,
    show_expected,
    show_overview,
    show_row,
)
from workforce.declarations.applied import NotAsked
from workforce.declarations.one_answers import (
    DeclarationAnswer,
    FileAnswer,
    FormAnswer,
    show_file,
    show_form,
    show_one,
)
from workforce.web.access import actor_of, route
from workforce.web.lists import show_list
from workforce.web.requests import UploadedFile
from workforce.web.responses import ListOf, created, ok


async def get_overview(request: Request, query: f.OverviewQuery) -> Response:
    """一个月的申报概况：截止日、各状态的单位数"""
    seen = await showing.overview(actor_of(request), query.at, query.policy)
    return ok(show_overview(query.at, seen))


async def list_declarations(request: Request, query: f.DeclarationsQuery) -> Response:
    """一个月应申报的单位及其申报情况；未报的也在内"""
    found = await showing.list_expected(
        actor_of(request), query.at, query.policy, query.wanted, query.page
    )
    return show_list(found, [show_expected(row) for row in found.items])


async def open_declaration(request: Request, form: f.NewDeclaration) -> Response:
    """打开申报单；已有的返回原有的"""
    made = await service.open_declaration(actor_of(request), **form.model_dump())
    return await _one(request, made.id, status=201)


async def get_declaration(request: Request) -> Response:
    """一份申报单"""
    return await _one(request, _id(request))


async def get_form(request: Request) -> Response:
    """打印用的申报表：全部人员和核对码"""
    return ok(await show_form(actor_of(request), _id(request)))


async def list_people(request: Request, query: f.PeopleQuery) -> Response:
    """申报单中的人员和考勤；未申报的为名册现状"""
    seen = await finding.declaration_within(actor_of(request), _id(request))
    found = await showing.list_people(seen, query.page)
    return show_list(found, [show_row(row) for row in found.items])


async def list_changes(request: Request, query: f.ChangesQuery) -> Response:
    """与上月相比的增减变动表"""
    seen = await finding.declaration_within(actor_of(request), _id(request))
    return ok(show_changes(await showing.changes_of(seen, query.page, kind=query.kind)))


async def list_later_changes(request: Request, query: f.ChangesQuery) -> Response:
    """申报之后名册和考勤的变动"""
    seen = await finding.declaration_within(actor_of(request), _id(request))
    return ok(show_changes(await showing.later_changes_of(seen, query.page, kind=query.kind)))


async def add_paper(request: Request, form: f.PaperForm, file: UploadedFile) -> Response:
    """上传一项申报材料或盖章的申报表"""
    made = await papers.add_paper(
        actor_of(request), _id(request), code=form.code, name=file.name, content=file.content
    )
    return created(show_file(made))


async def declare(request: Request, form: f.Declaring) -> Response:
    """申报"""
    await service.declare(actor_of(request), _id(request), **form.model_dump())
    return await _one(request, _id(request))


async def withdraw(request: Request) -> Response:
    """撤回申报"""
    await service.withdraw(actor_of(request), _id(request))
    return await _one(request, _id(request))


async def decide(request: Request, form: f.Decision) -> Response:
    """受理一份申报：通过、退回补正、逾期不补"""
    await deciding.decide(actor_of(request), _id(request), **form.model_dump())
    return await _one(request, _id(request))


async def decide_many(request: Request, form: f.Decisions) -> Response:
    """成批受理申报"""
    done = await deciding.decide_many(actor_of(request), **form.model_dump())
    return ok(DecidedAnswer(decided=done.decided, left=done.left, sentences=done.sentences))


async def remind(request: Request, form: f.Reminding) -> Response:
    """催报；同一单位一天一次"""
    done = await reminding.remind(actor_of(request), **form.model_dump())
    return ok(
        RemindedAnswer(reminded=done.reminded, already=done.already, unreachable=done.unreachable)
    )


async def declare_on_behalf(request: Request, form: f.BehalfForm, file: UploadedFile) -> Response:
    """代报：一个单位，或全部未报的单位"""
    made = await behalf.declare_on_behalf(
        actor_of(request), name=file.name, content=file.content, **form.model_dump()
    )
    return created(
        BehalfAnswer(id=made.id, month=made.month, employers=made.employers, reason=made.reason)
    )


async def _one(request: Request, declaration_id: int, *, status: int = 200) -> Response:
    seen = await show_one(actor_of(request), declaration_id)
    return ok(seen, version=seen.version, status=status)


def _id(request: Request) -> int:
    return int(request.path_params["declaration_id"])


ONE = "/declarations/{declaration_id:int}"
READ, WRITE, DECIDE = "declarations.read", "declarations.write", "declarations.decide"
DECLARING = (
    finding.WrongState, service.MonthNotOver, service.NobodyOnPost, service.PeopleDiffer,
    service.PapersMissing, service.PromiseNotAccepted, NotAsked,
)  # fmt: skip
DECIDING = (
    NotAsked, deciding.NotDecidable, deciding.MakerIsChecker, deciding.FormMissing,
    deciding.LateLapses, deciding.LateDoesNotLapse, deciding.NotLate,
    deciding.LapserRestores, deciding.LapseBinds,
)  # fmt: skip

routes = [
    route("GET", "/declarations/overview", get_overview, needs=READ,
          query=f.OverviewQuery, answer=OverviewAnswer),
    route("GET", "/declarations", list_declarations, needs=READ,
          query=f.DeclarationsQuery, answer=ListOf[ExpectedAnswer]),
    route("POST", "/declarations", open_declaration, needs=WRITE,
          body=f.NewDeclaration, answer=DeclarationAnswer, refusals=(NotAsked,)),
    route("POST", "/declarations/decisions", decide_many, needs=DECIDE,
          body=f.Decisions, answer=DecidedAnswer, status=200, refusals=(NotAsked,)),
    route("POST", "/declarations/reminders", remind, needs=DECIDE,
          body=f.Reminding, answer=RemindedAnswer, status=200, refusals=(NotAsked,)),
    route("POST", "/declarations/behalf", declare_on_behalf, needs=DECIDE,
          body=f.BehalfForm, upload=True, answer=BehalfAnswer,
          refusals=(NotAsked, service.MonthNotOver, behalf.NobodyToDeclareFor)),
    route("GET", ONE, get_declaration, needs=READ, answer=DeclarationAnswer),
    route("GET", f"{ONE}/form", get_form, needs=READ, answer=FormAnswer),
    route("GET", f"{ONE}/people", list_people, needs=READ,
          query=f.PeopleQuery, answer=ListOf[RowAnswer]),
    route("GET", f"{ONE}/changes", list_changes, needs=READ,
          query=f.ChangesQuery, answer=ChangesAnswer),
    route("GET", f"{ONE}/later-changes", list_later_changes, needs=READ,
          query=f.ChangesQuery, answer=ChangesAnswer),
    route("POST", f"{ONE}/papers", add_paper, needs=WRITE, body=f.PaperForm, upload=True,
          answer=FileAnswer, refusals=(finding.WrongState, NotAsked)),
    route("POST", f"{ONE}/declaration", declare, needs=WRITE, body=f.Declaring,
          answer=DeclarationAnswer, status=200, refusals=DECLARING),
    route("POST", f"{ONE}/withdrawal", withdraw, needs=WRITE,
          answer=DeclarationAnswer, status=200, refusals=(finding.WrongState,)),
    route("POST", f"{ONE}/decision", decide, needs=DECIDE, body=f.Decision,
          answer=DeclarationAnswer, status=200, refusals=DECIDING),
]  # fmt: skip
