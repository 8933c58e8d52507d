"""发放批次的接口。Read, call one verb, show. Nothing is decided here."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from workforce.payments import api_bank, api_funds, closing, listing, preparing, showing
from workforce.payments.answers import (
    BatchAnswer,
    BatchDetail,
    ItemAnswer,
    PreviewAnswer,
    ProgressAnswer,
)
from workforce.payments.directing import DirectorConfirms
from workforce.payments.failing import netted_since
from workforce.payments.forms import (
    BatchesQuery,
    Cancellation,
    Confirmation,
    ItemsQuery,
    NewBatch,
    Voucher,
    Wanted,
)
from workforce.payments.payees import units_of
from workforce.payments.scope import PayerIsChecker, WrongBatchState
from workforce.payments.shown_answers import show_batch, show_batch_seen, show_item, show_preview
from workforce.subsidies.payee_names import registered_elsewhere
from workforce.web.access import actor_of, route
from workforce.web.lists import show_list
from workforce.web.responses import XLSX, ListOf, file, ok


async def list_batches(request: Request, query: BatchesQuery) -> Response:
    """发放批次列表"""
    found = await showing.list_batches(
        actor_of(request), query.page, policy=query.policy, state=query.state
    )
    return show_list(found, [show_batch(one) for one in found.items])


async def preview_batch(request: Request, form: Wanted) -> Response:
    """预览发放批次：人数、金额、抵扣、资金，不改动数据"""
    seen = await preparing.preview(
        actor_of(request), form.policy, form.months, district_id=form.district_id
    )
    elsewhere = await registered_elsewhere(seen.without_account, seen.district.id)
    return ok(show_preview(seen, elsewhere))


async def prepare_batch(request: Request, form: NewBatch) -> Response:
    """建立发放批次"""
    batch = await preparing.prepare(
        actor_of(request), form.policy, form.months, plan=form.plan, district_id=form.district_id
    )
    return await _batch(request, batch.id, status=201)


async def get_batch(request: Request) -> Response:
    """一个发放批次"""
    return await _batch(request, _batch_id(request))


async def list_items(request: Request, query: ItemsQuery) -> Response:
    """发放批次的明细"""
    found, stops = await showing.list_items(
        actor_of(request), _batch_id(request), query.page,
        state=query.state, stopped=query.stopped, query=query.query,
    )  # fmt: skip
    netted, units = await netted_since(found.items), await units_of(found.items)
    return show_list(found, [show_item(one, netted, units, stops) for one in found.items])


async def confirm_batch(request: Request, form: Confirmation) -> Response:
    """确认发放批次"""
    await preparing.confirm(actor_of(request), _batch_id(request), **form.model_dump())
    return await _batch(request, _batch_id(request))


async def cancel_batch(request: Request, form: Cancellation) -> Response:
    """取消未送银行的发放批次"""
    await preparing.cancel(actor_of(request), _batch_id(request), reason=form.reason)
    return await _batch(request, _batch_id(request))


async def enter_voucher(request: Request, form: Voucher) -> Response:
    """登记区财政凭证号"""
    await closing.enter_voucher(actor_of(request), _batch_id(request), **form.model_dump())
    return await _batch(request, _batch_id(request))


async def close_batch(request: Request) -> Response:
    """办结发放批次"""
    await closing.close(actor_of(request), _batch_id(request))
    return await _batch(request, _batch_id(request))


async def get_workbook(request: Request) -> Response:
    """下载发放批次清单，账号遮盖"""
    batch, content = await listing.workbook_of(actor_of(request), _batch_id(request))
    return file(content, f"{batch.number}发放批次清单.xlsx")


async def get_progress(request: Request) -> Response:
    """一个补贴所属月份发放到哪里了"""
    month_id = int(request.path_params["month_id"])
    found = await showing.progress_of(actor_of(request), month_id)
    return ok(ProgressAnswer(**vars(found)))


async def _batch(request: Request, batch_id: int, *, status: int = 200) -> Response:
    seen = await showing.find_batch(actor_of(request), batch_id)
    return ok(show_batch_seen(seen), version=seen.batch.version, status=status)


def _batch_id(request: Request) -> int:
    return int(request.path_params["payment_batch_id"])


BATCHES = "/payment-batches"
BATCH = BATCHES + "/{payment_batch_id:int}"
CHECKING = (WrongBatchState, PayerIsChecker)

routes = [
    route("GET", BATCHES, list_batches, needs="payments.read",
          query=BatchesQuery, answer=ListOf[BatchAnswer]),
    route("POST", "/payment-previews", preview_batch, needs="payments.prepare", keyed=False,
          body=Wanted, answer=PreviewAnswer, status=200, refusals=(preparing.MonthNotApproved,)),
    route("POST", BATCHES, prepare_batch, needs="payments.prepare",
          body=NewBatch, answer=BatchDetail, refusals=preparing.REFUSALS),
    route("GET", BATCH, get_batch, needs="payments.read", answer=BatchDetail),
    route("GET", f"{BATCH}/items", list_items, needs="payments.read",
          query=ItemsQuery, answer=ListOf[ItemAnswer]),
    route("POST", f"{BATCH}/confirmation", confirm_batch, needs="payments.confirm",
          body=Confirmation, answer=BatchDetail, status=200,
          refusals=(*CHECKING, DirectorConfirms, preparing.BatchFiguresDiffer,
                    preparing.FundsShort)),
    route("POST", f"{BATCH}/cancellation", cancel_batch, needs="payments.read",
          body=Cancellation, answer=BatchDetail, status=200, refusals=(WrongBatchState,)),
    route("POST", f"{BATCH}/voucher", enter_voucher, needs="payments.bank",
          body=Voucher, answer=BatchDetail, status=200, refusals=CHECKING),
    route("POST", f"{BATCH}/closing", close_batch, needs="payments.bank",
          answer=BatchDetail, status=200,
          refusals=(*CHECKING, closing.VoucherMissing, closing.FailuresUndecided)),
    route("GET", f"{BATCH}/workbook", get_workbook, needs="payments.read", file_type=XLSX),
    route("GET", "/subsidy-months/{month_id:int}/payments", get_progress, needs="payments.read",
          answer=ProgressAnswer),
    *api_bank.routes,
    *api_funds.routes,
]  # fmt: skip
