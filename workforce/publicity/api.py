"""公示和异议的接口：公示页不用登录，其余由本区的人办理。"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.publicity import deciding, notices, objections, showing
from workforce.publicity.answers import (
    NoticeAnswer,
    NoticesAnswer,
    ObjectionAnswer,
    PublishedAnswer,
    PublishedList,
    ReceiptAnswer,
    show_brief,
    show_notice,
    show_objection,
    show_published,
)
from workforce.publicity.forms import (
    NewObjection,
    ObjectionsQuery,
    Publication,
    PublicObjection,
    RowsQuery,
    TakeDown,
    Verdict,
)
from workforce.settings import settings
from workforce.subsidies.advancing import FiguresDiffer, WrongState
from workforce.subsidies.hands import MakerIsChecker
from workforce.web import limits
from workforce.web.access import PUBLIC, actor_of, origin_of, route
from workforce.web.lists import show_list
from workforce.web.responses import ListOf, ok


async def list_published(request: Request) -> Response:
    """正在公示的名单，不用登录"""
    limits.count_verification(limits.address_of(request.scope))
    return ok(PublishedList(items=[show_brief(one) for one in await showing.published_now()]))


async def get_published(request: Request, query: RowsQuery) -> Response:
    """一份公示的名单，不用登录；期满即不再显示"""
    limits.count_verification(limits.address_of(request.scope))
    notice, rows = await showing.published(request.path_params["code"])
    return ok(show_published(notice, rows, number=query.number, page=query.page))


async def object_publicly(request: Request, form: PublicObjection) -> Response:
    """对公示名单的一行提出异议，不用登录"""
    limits.count_objection(limits.address_of(request.scope))
    made = await objections.receive_from_public(
        origin_of(request), request.path_params["code"], form.row,
        text=form.text, name=form.name, phone=form.phone,
    )  # fmt: skip
    return ok(ReceiptAnswer(number=made.number, due_on=made.due_on), status=201)


async def publish(request: Request, form: Publication) -> Response:
    """发布公示"""
    made = await notices.publish(
        actor_of(request), int(request.path_params["month_id"]), **form.model_dump()
    )
    return ok(show_notice(made), status=201)


async def list_notices(request: Request) -> Response:
    """一个月的各次公示"""
    month_id = int(request.path_params["month_id"])
    found = await showing.notices_of_month(actor_of(request), month_id)
    return ok(
        NoticesAnswer(
            items=[show_notice(one) for one in found],
            last_contact=await showing.last_contact(month_id),
            may_end_in_demonstration=settings().demo,
        )
    )


async def take_down(request: Request, form: TakeDown) -> Response:
    """提前撤下公示"""
    return ok(
        show_notice(
            await notices.take_down(actor_of(request), _notice(request), reason=form.reason)
        )
    )


async def end_in_demonstration(request: Request) -> Response:
    """演示区：直接到公示期满"""
    return ok(show_notice(await notices.end_in_demonstration(actor_of(request), _notice(request))))


async def list_objections(request: Request, query: ObjectionsQuery) -> Response:
    """异议列表"""
    found, seen = await showing.list_objections(
        actor_of(request), query.page,
        month_id=query.month_id, state=query.state, overdue=query.overdue,
    )  # fmt: skip
    return show_list(found, [show_objection(one) for one in seen])


async def add_objection(request: Request, form: NewObjection) -> Response:
    """登记收到的异议"""
    made = await objections.receive_at_desk(actor_of(request), **form.model_dump())
    return ok(ReceiptAnswer(number=made.number, due_on=made.due_on), status=201)


async def get_objection(request: Request) -> Response:
    """一件异议"""
    return await _objection(request)


async def decide_objection(request: Request, form: Verdict) -> Response:
    """决定异议"""
    objection_id = int(request.path_params["objection_id"])
    await deciding.decide(actor_of(request), objection_id, **form.model_dump())
    return await _objection(request)


async def _objection(request: Request) -> Response:
    objection_id = int(request.path_params["objection_id"])
    seen = await showing.find_objection(actor_of(request), objection_id)
    return ok(show_objection(seen), version=seen.objection.version)


def _notice(request: Request) -> int:
    return int(request.path_params["publication_id"])


NOTICE = "/public-notices/{publication_id:int}"
OBJECTION = "/objections/{objection_id:int}"
PUBLISHED = "/published-notices/{code}"
PUBLISH = "publicity.publish"
PUBLISHING = (WrongState, FiguresDiffer, notices.NoNoticeAsked, notices.NobodyToPublish)
OBJECTING = (notices.NoticeOver, objections.TooManyObjections)
DECIDING = (deciding.AlreadyDecided, deciding.CorrectionTooLate, MakerIsChecker)

routes = [
    route("GET", "/published-notices", list_published, needs=PUBLIC, answer=PublishedList),
    route("GET", PUBLISHED, get_published, needs=PUBLIC, query=RowsQuery,
          answer=PublishedAnswer),
    route("POST", f"{PUBLISHED}/objections", object_publicly, needs=PUBLIC,
          body=PublicObjection, answer=ReceiptAnswer, refusals=OBJECTING),
    route("POST", "/subsidy-months/{month_id:int}/notice", publish, needs=PUBLISH,
          body=Publication, answer=NoticeAnswer, refusals=PUBLISHING),
    route("GET", "/subsidy-months/{month_id:int}/notices", list_notices, needs="subsidies.read",
          answer=NoticesAnswer),
    route("POST", f"{NOTICE}/removal", take_down, needs=PUBLISH,
          body=TakeDown, answer=NoticeAnswer, status=200, refusals=(notices.NoticeOver,)),
    route("POST", "/demo/notices/{publication_id:int}/end", end_in_demonstration, needs=PUBLISH,
          answer=NoticeAnswer, status=200, refusals=(notices.NoticeOver,)),
    route("GET", "/objections", list_objections, needs="subsidies.read",
          query=ObjectionsQuery, answer=ListOf[ObjectionAnswer]),
    route("POST", "/objections", add_objection, needs="people.read",
          body=NewObjection, answer=ReceiptAnswer, refusals=OBJECTING),
    route("GET", OBJECTION, get_objection, needs="subsidies.read", answer=ObjectionAnswer),
    route("POST", f"{OBJECTION}/decision", decide_objection, needs="publicity.decide",
          body=Verdict, answer=ObjectionAnswer, status=200, refusals=DECIDING),
]  # fmt: skip
