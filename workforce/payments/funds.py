"""资金指标：登记，以及按政策、年度、来源看下达、审批、发放、在途和结余。

A year is the year of the subsidy month. How much is the city's follows from the policy version the
month was computed by; where it says nothing, all is the district's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import read_all, verb
from workforce.database.paging import slice_of
from workforce.errors import Refusal
from workforce.identity.districts import district_within
from workforce.paging import Page, Slice
from workforce.payments.collecting import APPROVED, Due
from workforce.payments.models import FundAllocation, PaymentBatch
from workforce.payments.scope import districts_of
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.netted import BACK_PAY_NETTED, LINE_NETTED
from workforce.subsidies.policies import policy_of
from workforce.subsidy_words import FundSource

_NOT_DENIED = """NOT EXISTS (
         SELECT 1 FROM subsidy_hold h WHERE h.month_id = m.id AND h.person_id = l.person_id
           AND h.state = 'denied')"""
_NETTED = """(SELECT COALESCE(SUM(v.amount_fen), 0) FROM recovery_move v
         JOIN {table} l ON l.id = v.{key} WHERE v.kind = 'netted' AND l.run_id = m.current_run_id
           AND {counts})"""
# What was netted with a later difference was approved, and will not be paid.
_APPROVED = f"""
    SELECT m.id AS month_id,
      (SELECT COALESCE(SUM(l.amount_fen), 0) FROM subsidy_line l
       WHERE l.run_id = m.current_run_id AND l.outcome = 'pay' AND {_NOT_DENIED})
      + (SELECT COALESCE(SUM(a.difference_fen), 0) FROM subsidy_adjustment a
         WHERE a.run_id = m.current_run_id AND a.difference_fen > 0)
      - {_NETTED.format(table="subsidy_line", key="line_id", counts=_NOT_DENIED)}
      - {_NETTED.format(table="subsidy_adjustment", key="adjustment_id", counts="1 = 1")} AS fen
    FROM subsidy_month m WHERE m.district_id = ? AND m.state IN ('approved', 'closed')
"""
_ITEMS = """
    SELECT i.subsidy_month_id AS month_id, SUM({fen}) AS fen FROM payment_item i
    JOIN payment_batch b ON b.id = i.batch_id {more}
    WHERE b.district_id = ? AND i.state {states} GROUP BY i.subsidy_month_id
"""
_PAID = _ITEMS.format(fen="i.net_fen", more="", states="= 'paid'")
# Of what failed only the part that was not netted since is paid again.
_UNDER_WAY = _ITEMS.format(
    fen=f"""CASE WHEN i.state = 'failed' THEN COALESCE(l.amount_fen - {LINE_NETTED},
      a.difference_fen - {BACK_PAY_NETTED}) - i.offset_fen ELSE i.net_fen END""",
    more="""LEFT JOIN subsidy_line l ON l.id = i.line_id AND i.state = 'failed'
    LEFT JOIN subsidy_adjustment a ON a.id = i.adjustment_id AND i.state = 'failed'""",
    states="IN ('waiting', 'sent', 'failed')",
)
_REPAID = """
    SELECT m.id AS month_id, SUM(r.repaid_fen) AS fen FROM recovery r
    JOIN subsidy_month m ON m.district_id = r.district_id AND m.policy_code = r.policy_code
      AND m.month = r.month
    WHERE r.district_id = ? AND r.repaid_fen > 0 GROUP BY m.id
"""

Key = tuple[str, int, FundSource]


class CutTooDeep(Refusal):
    code = "payments.cut_too_deep"
    message = "调减后指标成为负数：现有 {allocated_yuan} 元"


@dataclass(frozen=True)
class Balance:
    """One policy, year and source. `available` is what no batch has taken yet, or below 0.

    Money paid back to the treasury is available again, in the year it was overpaid for.
    """

    policy_code: str
    year: int
    source: FundSource
    allocated_fen: int
    approved_fen: int
    paid_fen: int
    under_way_fen: int
    required_fen: int = 0
    repaid_fen: int = 0

    @property
    def available_fen(self) -> int:
        return self.allocated_fen + self.repaid_fen - self.paid_fen - self.under_way_fen


@verb
async def allocate(
    actor: Actor, *, policy_code: str, year: int, source: FundSource, amount_fen: int,
    document: str, district_id: int | None = None,
) -> FundAllocation:  # fmt: skip
    """登记资金指标；调减登记负数，不改动原来的一笔。"""
    district = await district_within(actor, district_id, needs="funds.write")
    known = await FundAllocation.filter(
        district_id=district.id, policy_code=policy_code, year=year, source=source
    )
    allocated = sum(one.amount_fen for one in known)
    if allocated + amount_fen < 0:
        raise CutTooDeep(allocated_yuan=f"{allocated / 100:,.2f}")
    made = await FundAllocation.create(
        district=district, policy_code=policy_code, year=year, source=source,
        amount_fen=amount_fen, document=document, entered_by_id=actor.user_id,
        entered_by_name=actor.name,
    )  # fmt: skip
    await record(actor, "payments.funds.allocated", made, organisation_id=district.id, after={
        "policy": policy_code, "year": year, "source": source.value, "amount_fen": amount_fen,
        "document": document,
    })  # fmt: skip
    return made


async def list_allocations(
    actor: Actor, page: Page, *, policy_code: str | None, year: int | None
) -> Slice[FundAllocation]:
    """资金指标登记簿，新的在前。"""
    asked = {"policy_code": policy_code, "year": year}
    rows = FundAllocation.filter(
        district_id__in=districts_of(actor), **{k: v for k, v in asked.items() if v is not None}
    ).select_related("district")
    return await slice_of(rows, page, sorts=("id",), default="-id")


async def overview(actor: Actor, *, district_id: int | None = None) -> list[Balance]:
    """各政策、年度、来源的资金情况，最近的年度在前。"""
    district = await district_within(actor, district_id, needs="payments.read")
    found = await _balances(district.id, {})
    return sorted(found, key=lambda one: (-one.year, one.policy_code, one.source.value))


async def balances_for(district_id: int, due: Iterable[Due]) -> list[Balance]:
    """The funds a batch of these payments would draw on, with what it would need of each."""
    needed: Counter[int] = Counter()
    for one in due:
        if one.retries_id is None:  # a failed payment is under way already
            needed[one.subsidy_month_id] += one.net_fen
    return [one for one in await _balances(district_id, needed) if one.required_fen]


async def shortage_of(batch: PaymentBatch) -> int:
    """What the funds lack for a batch that has already taken its part of them."""
    rows = await read_all(
        "SELECT DISTINCT m.policy_code, m.month FROM payment_item i"
        " JOIN subsidy_month m ON m.id = i.subsidy_month_id WHERE i.batch_id = ?",
        [batch.id],
    )
    years = {(row["policy_code"], int(row["month"][:4])) for row in rows}
    found = await _balances(batch.district_id, {})
    short = (one.available_fen for one in found if (one.policy_code, one.year) in years)
    return sum(-fen for fen in short if fen < 0)


async def _balances(district_id: int, needed: dict[int, int]) -> list[Balance]:
    allocated: Counter[Key] = Counter()
    for one in await FundAllocation.filter(district_id=district_id):
        allocated[one.policy_code, one.year, one.source] += one.amount_fen
    sums = {
        "approved": await _by_month(_APPROVED, district_id),
        "paid": await _by_month(_PAID, district_id),
        "under_way": await _by_month(_UNDER_WAY, district_id),
        "required": needed,
        "repaid": await _by_month(_REPAID, district_id),
    }
    split = {name: await _by_source(by_month) for name, by_month in sums.items()}
    keys = {key for some in (allocated, *split.values()) for key in some}
    return [
        Balance(
            *key, allocated[key], split["approved"][key], split["paid"][key],
            split["under_way"][key], split["required"][key], split["repaid"][key],
        )
        for key in keys
    ]  # fmt: skip


async def _by_month(sql: str, district_id: int) -> dict[int, int]:
    rows = await read_all(sql, [district_id])
    return {row["month_id"]: int(row["fen"] or 0) for row in rows if row["fen"]}


async def _by_source(by_month: dict[int, int]) -> Counter[Key]:
    found: Counter[Key] = Counter()
    months = SubsidyMonth.filter(id__in=list(by_month), state__in=list(APPROVED))
    for month in await months.select_related("policy"):
        fen, year = by_month[month.id], int(month.month[:4])
        funding = policy_of(month.policy).procedure.funding
        city, own = funding.split(fen) if funding else (0, fen)
        if city:
            found[month.policy_code, year, FundSource.CITY] += city
        found[month.policy_code, year, FundSource.DISTRICT] += own
    return found
