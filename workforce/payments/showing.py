"""批次、批次里的人、文件、一个月发放到哪里了：页面所看的，一次读出。"""

from __future__ import annotations

from dataclasses import dataclass

from tortoise.expressions import Q, Subquery

from workforce.actor import Actor
from workforce.database import read_all
from workforce.database.paging import slice_of
from workforce.identity.models import Organisation
from workforce.paging import Page, Slice
from workforce.payments.attending import attention_of
from workforce.payments.bouncing import BOUNCING
from workforce.payments.directing import DirectorConfirms, has_directed
from workforce.payments.funds import shortage_of
from workforce.payments.models import PaymentBatch, PaymentFile, PaymentItem
from workforce.payments.payees import names_of_payees, payee_told
from workforce.payments.scope import batch_seen, batches_seen, has_made, may_on
from workforce.payments.stopping import Payable, Stops, by_payee, payable_of, stops_of
from workforce.subsidies.netted import BACK_PAY_NETTED, LINE_NETTED
from workforce.subsidies.payable import SOURCE_MONTH
from workforce.subsidies.scope import month_seen
from workforce.subsidy_words import PaymentBatchState, PaymentItemState

_COUNTS = """
    SELECT state, COUNT(DISTINCT person_id) AS people, COUNT(*) AS items, SUM(net_fen) AS net_fen,
      COUNT(payee_id) AS of_units
    FROM payment_item WHERE batch_id = ? GROUP BY state
"""
_UNDECIDED = (
    "SELECT COUNT(*) AS n FROM payment_item WHERE batch_id = ? AND state = 'failed' AND way IS NULL"
)
_UNITS = """
    SELECT COUNT(DISTINCT payee_id) AS n FROM payment_item
    WHERE batch_id = ? AND state <> 'cancelled'
"""
_PROGRESS = f"""
    SELECT COUNT(*) AS due, COALESCE(SUM(amount_fen), 0) AS due_fen,
      COALESCE(SUM(CASE WHEN state = 'paid' THEN 1 ELSE 0 END), 0) AS paid,
      COALESCE(SUM(CASE WHEN state = 'paid' THEN gross_fen ELSE 0 END), 0) AS paid_fen,
      COALESCE(SUM(CASE WHEN state IN ('waiting', 'sent') THEN 1 ELSE 0 END), 0) AS under_way,
      COALESCE(SUM(CASE WHEN state = 'failed' THEN 1 ELSE 0 END), 0) AS failed,
      COALESCE(SUM(CASE WHEN state IS NULL AND held = 1 THEN 1 ELSE 0 END), 0) AS held,
      COALESCE(SUM(CASE WHEN state IS NULL AND held = 0 THEN 1 ELSE 0 END), 0) AS not_batched
    FROM (
      SELECT l.amount_fen - {LINE_NETTED} AS amount_fen, i.state, i.gross_fen,
        CASE WHEN EXISTS (SELECT 1 FROM subsidy_hold h
        WHERE h.month_id = m.id AND h.person_id = l.person_id AND h.state IN ('open', 'denied'))
        THEN 1 ELSE 0 END AS held
      FROM subsidy_month m JOIN subsidy_line l ON l.run_id = m.current_run_id AND l.outcome = 'pay'
      LEFT JOIN payment_item i ON i.line_id = l.id AND i.state NOT IN ('retried', 'cancelled')
      WHERE m.id = ? AND l.amount_fen > {LINE_NETTED}
      UNION ALL
      SELECT a.difference_fen - {BACK_PAY_NETTED}, i.state, i.gross_fen,
        CASE WHEN EXISTS (SELECT 1 FROM subsidy_hold h
        WHERE h.month_id IN (m.id, {SOURCE_MONTH.format(a="a")}) AND h.person_id = a.person_id
          AND h.state IN ('open', 'denied')) THEN 1 ELSE 0 END AS held
      FROM subsidy_month m
      JOIN subsidy_adjustment a ON a.run_id = m.current_run_id AND a.difference_fen > 0
      LEFT JOIN payment_item i ON i.adjustment_id = a.id AND i.state NOT IN ('retried', 'cancelled')
      WHERE m.id = ? AND a.difference_fen > {BACK_PAY_NETTED}
    ) AS one
"""


@dataclass(frozen=True)
class StateCount:
    state: PaymentItemState
    people: int
    items: int
    net_fen: int


@dataclass(frozen=True)
class BatchSeen:
    """A batch for one actor: where it stands, whom it may not pay, what the actor may do next."""

    batch: PaymentBatch
    counts: list[StateCount]
    stops: Stops
    payable_people: int
    payable_net_fen: int
    payable_units: int
    units: int
    undecided: int
    short_fen: int
    may: dict[str, bool]
    hindrances: list[str]
    attention: list[str]


@dataclass(frozen=True)
class Progress:
    """Of a month: how many payments are due, and how far they are. Back pay counts with it."""

    due: int
    due_fen: int
    paid: int
    paid_fen: int
    under_way: int
    failed: int
    held: int
    not_batched: int


async def list_batches(
    actor: Actor, page: Page, *, policy: str | None, state: PaymentBatchState | None
) -> Slice[PaymentBatch]:
    """发放批次，新的在前。"""
    asked = {"policy_code": policy, "state": state}
    rows = batches_seen(actor).filter(**{k: v for k, v in asked.items() if v is not None})
    return await slice_of(rows, page, sorts=("id",), default="-id")


async def find_batch(actor: Actor, batch_id: int) -> BatchSeen:
    """一个批次及其进展；raises Missing。"""
    batch = await batch_seen(actor, batch_id)
    rows = await read_all(_COUNTS, [batch.id])
    counts = [
        StateCount(
            PaymentItemState(row["state"]), int(row["people"]), int(row["items"]),
            int(row["net_fen"]),
        )
        for row in rows
    ]  # fmt: skip
    waits = batch.state in (PaymentBatchState.DRAFT, PaymentBatchState.CONFIRMED)
    stops = await stops_of(batch) if waits else {}
    payable = await payable_of(batch, stops) if waits else Payable(0, 0, 0)
    pays_units = any(row["of_units"] for row in rows)
    units = (await read_all(_UNITS, [batch.id]))[0]["n"] if pays_units else 0
    [undecided] = await read_all(_UNDECIDED, [batch.id])
    short = await shortage_of(batch) if batch.state is PaymentBatchState.DRAFT else 0
    allowed = _may(actor, batch, int(undecided["n"]))
    hindrances = _hindrances(actor, batch, int(undecided["n"]))
    if allowed["confirm"] and await has_directed(actor, batch):
        allowed["confirm"] = False
        hindrances.append(DirectorConfirms.message)
    return BatchSeen(
        batch, counts, stops, payable.people, payable.net_fen, payable.units, int(units),
        int(undecided["n"]), short, allowed, hindrances,
        await attention_of(batch) if waits else [],
    )  # fmt: skip


async def list_items(
    actor: Actor, batch_id: int, page: Page, *, state: PaymentItemState | None,
    stopped: bool | None, query: str | None,
) -> tuple[Slice[PaymentItem], Stops]:  # fmt: skip
    """批次明细，按建立时的顺序；连同不能送银行的人和原因。"""
    batch = await batch_seen(actor, batch_id)
    stops = await stops_of(batch)
    rows = PaymentItem.filter(batch_id=batch.id).select_related("person", "batch")
    if state is not None:
        rows = rows.filter(state=state)
    if stopped is not None:
        rows = rows.filter(_money_of(stops) if stopped else ~_money_of(stops))
    if query:
        units = Organisation.filter(name__contains=query).values("id")
        rows = rows.filter(Q(person__name__contains=query) | Q(payee_id__in=Subquery(units)))
    return await slice_of(rows, page, sorts=("id",), default="id"), stops


async def list_files(actor: Actor, batch_id: int) -> list[PaymentFile]:
    """批次的银行文件和回盘文件，先后为序。内容不在其中。"""
    batch = await batch_seen(actor, batch_id)
    columns = [name for name in PaymentFile._meta.db_fields if name != "content"]
    return await PaymentFile.filter(batch_id=batch.id).only(*columns).order_by("id")


async def names_of(files: list[PaymentFile]) -> dict[int, str]:
    """The payees whom the problems of these files are about."""
    return await names_of_payees(
        {payee_told(one) for file in files for one in file.told.get("problems", [])}
    )


async def progress_of(actor: Actor, month_id: int) -> Progress:
    """一个月发放到哪里了。"""
    month = await month_seen(actor, month_id)
    [row] = await read_all(_PROGRESS, [month.id, month.id])
    return Progress(**{name: int(value) for name, value in row.items()})


def _money_of(stops: Stops) -> Q:
    """The payments of this money; of nothing, none."""
    found = Q(id__in=[])
    for payee_id, people in by_payee(stops).items():
        whose = {"payee_id__isnull": True} if payee_id is None else {"payee_id": payee_id}
        found |= Q(person_id__in=people, **whose)
    return found


def _may(actor: Actor, batch: PaymentBatch, undecided: int) -> dict[str, bool]:
    state, other = batch.state, not has_made(actor, batch)
    draft, confirmed = state is PaymentBatchState.DRAFT, state is PaymentBatchState.CONFIRMED
    out = state in (PaymentBatchState.SENT, PaymentBatchState.ANSWERED)
    bank = other and may_on(actor, batch, "payments.bank")
    ends = may_on(actor, batch, "payments.prepare") or may_on(actor, batch, "payments.confirm")
    return {
        "confirm": draft and other and may_on(actor, batch, "payments.confirm"),
        "cancel": (draft or confirmed) and ends,
        "send": confirmed and bank,
        "answer": (out or state is PaymentBatchState.CLOSED) and bank,
        "voucher": out and bank,
        "bounce": state in BOUNCING and bank,
        "close": state is PaymentBatchState.ANSWERED and bank and not undecided
        and bool(batch.voucher_number),
        "download": may_on(actor, batch, "payments.bank"),
        "decide": may_on(actor, batch, "payments.prepare"),
    }  # fmt: skip


def _hindrances(actor: Actor, batch: PaymentBatch, undecided: int) -> list[str]:
    found = []
    if batch.state is PaymentBatchState.ANSWERED:
        if undecided:
            found.append(f"{undecided} 笔发放失败还没有处理决定")
        if not batch.voucher_number:
            found.append("还没有登记区财政凭证号")
    needs = {
        PaymentBatchState.DRAFT: "payments.confirm",
        PaymentBatchState.CONFIRMED: "payments.bank",
        PaymentBatchState.SENT: "payments.bank",
        PaymentBatchState.ANSWERED: "payments.bank",
    }.get(batch.state)
    if needs and may_on(actor, batch, needs) and has_made(actor, batch):
        found.append("建立批次、确认批次和送银行须由三个不同的人办理，您已办理过其中一步")
    return found
