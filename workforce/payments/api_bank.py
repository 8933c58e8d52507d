"""银行文件、回盘、发放失败的接口。"""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from workforce.payments import answering, bouncing, failing, sending, showing
from workforce.payments.answers import ItemAnswer
from workforce.payments.bank_answers import (
    CheckedAnswerShown,
    FileAnswer,
    ProfileAnswer,
    ProfilesAnswer,
)
from workforce.payments.forms import (
    Bounced,
    CheckedFile,
    FailedQuery,
    FailureDecision,
    OnlyFile,
    Sending,
)
from workforce.payments.models import PaymentItem
from workforce.payments.payees import units_of
from workforce.payments.preparing import BatchFiguresDiffer, NothingDue
from workforce.payments.scope import PayerIsChecker, WrongBatchState
from workforce.payments.shown_answers import show_checked, show_file, show_item
from workforce.rules.banks import profiles
from workforce.web.access import actor_of, route
from workforce.web.lists import show_list
from workforce.web.requests import UploadedFile
from workforce.web.responses import XLSX, ListOf, file, ok


async def list_profiles(request: Request) -> Response:
    """银行文件格式"""
    items = [
        ProfileAnswer(
            code=one.code, title=one.title, form=one.form, max_rows=one.max_rows,
            headings=[column.heading for column in one.columns],
        )
        for one in profiles().values()
    ]  # fmt: skip
    return ok(ProfilesAnswer(items=items))


async def make_files(request: Request, form: Sending) -> Response:
    """生成银行文件并归档；已生成的返回原来那一份"""
    await sending.make_files(actor_of(request), _batch_id(request), **form.model_dump())
    return await list_files(request)


async def list_files(request: Request) -> Response:
    """发放批次的银行文件和回盘文件"""
    found = await showing.list_files(actor_of(request), _batch_id(request))
    names = await showing.names_of(found)
    items = [show_file(one, names) for one in found]
    return ok(ListOf[FileAnswer](items=items, next=None, total=len(items)))


async def get_file(request: Request) -> Response:
    """下载归档的银行文件或回盘文件"""
    file_id = int(request.path_params["payment_file_id"])
    kept, content, media_type = await sending.fetch_file(actor_of(request), file_id)
    response = file(content, kept.file_name, media_type)
    response.headers["Cache-Control"] = "no-store"
    return response


async def check_answer(request: Request, form: OnlyFile, file: UploadedFile) -> Response:
    """核对回盘文件，不改动数据"""
    checked = await answering.check_answer(actor_of(request), _batch_id(request), file.content)
    return ok(show_checked(checked))


async def take_answer(request: Request, form: CheckedFile, file: UploadedFile) -> Response:
    """导入核对过的回盘文件；同一份文件再来，什么也不改变"""
    checked = await answering.take_answer(
        actor_of(request), _batch_id(request), file_name=file.name, data=file.content,
        plan=form.plan, paid_on=form.paid_on,
    )  # fmt: skip
    return ok(show_checked(checked))


async def list_failed(request: Request, query: FailedQuery) -> Response:
    """发放失败、尚未重新发放的"""
    found = await failing.list_failed(actor_of(request), query.page, decided=query.decided)
    netted, units = await failing.netted_since(found.items), await units_of(found.items)
    return show_list(found, [show_item(one, netted, units) for one in found.items])


async def decide_failed(request: Request, form: FailureDecision) -> Response:
    """决定失败的一笔怎样重发"""
    item_id = int(request.path_params["payment_item_id"])
    item = await failing.decide_failed(actor_of(request), item_id, **form.model_dump())
    return await _item(item)


async def note_bounce(request: Request, form: Bounced) -> Response:
    """登记退汇：银行已付出的一笔被退回，成为发放失败"""
    item_id = int(request.path_params["payment_item_id"])
    item = await bouncing.note_bounce(actor_of(request), item_id, **form.model_dump())
    return await _item(item)


async def _item(item: PaymentItem) -> Response:
    return ok(show_item(item, await failing.netted_since([item]), await units_of([item])))


def _batch_id(request: Request) -> int:
    return int(request.path_params["payment_batch_id"])


BATCH = "/payment-batches/{payment_batch_id:int}"
BANKING: dict[str, Any] = {"needs": "payments.bank", "status": 200}
STATES = (WrongBatchState, PayerIsChecker)

routes = [
    route("GET", "/bank-profiles", list_profiles, needs="payments.read", answer=ProfilesAnswer),
    route("GET", f"{BATCH}/files", list_files, needs="payments.read", answer=ListOf[FileAnswer]),
    route("POST", f"{BATCH}/bank-files", make_files, **BANKING, body=Sending,
          answer=ListOf[FileAnswer],
          refusals=(*STATES, BatchFiguresDiffer, NothingDue, sending.FileMade,
                    sending.ProfileUnknown)),
    route("GET", "/payment-files/{payment_file_id:int}/content", get_file, needs="payments.bank",
          file_type=(XLSX, "text/csv", "text/plain")),
    route("POST", f"{BATCH}/answer-checks", check_answer, **BANKING, keyed=False, body=OnlyFile,
          upload=True, answer=CheckedAnswerShown, refusals=(*STATES, *answering.READING)),
    route("POST", f"{BATCH}/answers", take_answer, **BANKING, body=CheckedFile,
          upload=True, answer=CheckedAnswerShown,
          refusals=(*STATES, *answering.READING, answering.AnswerMoved,
                    answering.NothingAnswered)),
    route("GET", "/failed-payments", list_failed, needs="payments.read",
          query=FailedQuery, answer=ListOf[ItemAnswer]),
    route("POST", "/payment-items/{payment_item_id:int}/bounce", note_bounce, **BANKING,
          body=Bounced, answer=ItemAnswer, refusals=(*STATES, bouncing.NotPaidOut)),
    route("POST", "/payment-items/{payment_item_id:int}/decision", decide_failed,
          needs="payments.prepare", status=200, body=FailureDecision, answer=ItemAnswer,
          refusals=(failing.NotFailed, failing.SameAccount, failing.UnitElsewhere)),
]  # fmt: skip
