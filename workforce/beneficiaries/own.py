"""我的补贴：the signed-in person's own months, differences, recoveries and earlier payments.

Everything is asked for by the person behind the login, never by an id from outside alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tortoise.expressions import Subquery
from tortoise.queryset import QuerySet

from workforce.actor import Actor
from workforce.beneficiaries.differences import OwnDifference, explained, own_adjustments
from workforce.beneficiaries.paid_to import told_of_unit
from workforce.beneficiaries.states import LIVE_ITEMS, SHOWN, Standing, standing_of
from workforce.database.paging import slice_of
from workforce.errors import Missing
from workforce.identity.models import Organisation
from workforce.identity.persons import own_person_id, require_own_person_id
from workforce.paging import Page, Slice
from workforce.payments.models import PastPayment, PaymentItem
from workforce.publicity.models import Objection
from workforce.publicity.notices import is_up, live_notice
from workforce.publicity.objections import receive
from workforce.recoveries.models import Recovery, RecoveryMove
from workforce.recoveries.scope import asked_among
from workforce.subsidies.lines import LineSeen, explained_all
from workforce.subsidies.models import (
    MonthStep,
    PolicyVersion,
    SubsidyLine,
    SubsidyMonth,
)
from workforce.subsidies.payee_names import names_of
from workforce.subsidies.policies import shipped
from workforce.subsidy_words import ObjectorKind
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome


@dataclass(frozen=True)
class OwnMonth:
    """One policy's month of one person and where its money is; of an organisation that gets it,
    the name."""

    line: SubsidyLine
    month: SubsidyMonth
    standing: Standing
    payee_name: str | None = None

    @property
    def paid_to(self) -> str | None:
        """Nothing of money that the person gets, or nobody."""
        if self.line.payee_id is None or self.line.outcome is Outcome.REFUSE:
            return None
        return told_of_unit(self.month.policy, self.payee_name)


@dataclass(frozen=True)
class OwnMonthSeen:
    own: OwnMonth
    seen: LineSeen
    differences: list[OwnDifference]
    steps: list[MonthStep]
    district: Organisation
    objections: list[Objection]
    may_object: bool


@dataclass(frozen=True)
class OwnRecovery:
    recovery: Recovery
    moves: list[RecoveryMove]
    waiver_asked: bool = False


async def list_own_months(actor: Actor, page: Page) -> Slice[OwnMonth]:
    """本人各月的补贴，自提交审核起可见，新的在前。"""
    lines = await _own_lines(await require_own_person_id(actor))
    found = await slice_of(
        lines.select_related("employer", "run__month__policy"),
        page, sorts=("id",), default="-run__month__month",
    )  # fmt: skip
    return Slice(await _with_standing(found.items), found.next, found.total)


async def find_own_month(actor: Actor, line_id: int) -> OwnMonthSeen:
    """One own month with its reasons, differences and who decided; raises Missing."""
    person_id = await own_person_id(actor)
    if person_id is None:
        raise Missing()
    lines = (await _own_lines(person_id)).filter(id=line_id)
    line = await lines.select_related(
        "person", "employer", "street", "run__month__policy", "run__month__district"
    ).first()
    if line is None:
        raise Missing()
    month = line.run.month
    [own] = await _with_standing([line])
    [seen] = await explained_all(Actor.system(), month, [line])
    of_month = (await own_adjustments(person_id)).filter(source_month_id=month.id).order_by("id")
    return OwnMonthSeen(
        own=own,
        seen=seen,
        differences=await explained(await of_month),
        steps=await MonthStep.filter(month_id=month.id).order_by("id"),
        district=month.district,
        objections=await Objection.filter(
            month_id=month.id, person_id=person_id, objector=ObjectorKind.SELF
        ).order_by("id"),
        may_object=line.outcome is Outcome.PAY and await _is_on_notice(month),
    )


async def raise_objection(actor: Actor, line_id: int, *, text: str) -> Objection:
    """公示期内就本人的一个月提出异议；只暂缓本人的这笔钱。"""
    found = await find_own_month(actor, line_id)
    return await receive(
        actor, found.own.month.id, found.own.line.person_id,
        objector=ObjectorKind.SELF, text=text, name=actor.name,
    )  # fmt: skip


async def _is_on_notice(month: SubsidyMonth) -> bool:
    notice = await live_notice(month.id)
    return notice is not None and is_up(notice)


async def list_own_differences(actor: Actor, page: Page) -> Slice[OwnDifference]:
    """本人的补发和追回差额：以后的计算发现的，新的在前。"""
    person_id = await require_own_person_id(actor)
    found = await slice_of(await own_adjustments(person_id), page, sorts=("id",), default="-id")
    return Slice(await explained(found.items), found.next, found.total)


async def list_own_recoveries(actor: Actor, page: Page) -> Slice[OwnRecovery]:
    """本人的追回：多发了多少、已抵扣和退回多少、还剩多少；多发给单位的不是本人的欠款。"""
    person_id = await require_own_person_id(actor)
    mine = Recovery.filter(person_id=person_id, payee_id__isnull=True)
    found = await slice_of(mine, page, sorts=("id",), default="-id")
    moves = await RecoveryMove.filter(recovery_id__in=[one.id for one in found.items]).order_by(
        "id"
    )
    asked = await asked_among(list(found.items))
    shown = [
        OwnRecovery(r, [m for m in moves if m.recovery_id == r.id], r.id in asked)
        for r in found.items
    ]
    return Slice(shown, found.next, found.total)


async def list_own_past_payments(actor: Actor, page: Page) -> Slice[PastPayment]:
    """接入本系统以前发给本人的补贴。"""
    person_id = await require_own_person_id(actor)
    past = PastPayment.filter(person_id=person_id, pending_batch_id__isnull=True)
    return await slice_of(past, page, sorts=("id", "month"), default="-month")


async def titles_of(codes: Sequence[str]) -> dict[str, str]:
    """What policies are called, by their code: the latest version stored, else as shipped."""
    known = {one.policy.code: one.policy.title for one in shipped().values()}
    versions = await PolicyVersion.filter(code__in=list(set(codes))).order_by("id")
    return known | {one.code: one.title for one in versions}


async def _own_lines(person_id: int) -> QuerySet[SubsidyLine]:
    """One's lines in the current runs of months that were submitted."""
    runs = SubsidyLine.filter(person_id=person_id).values("run_id")
    months = SubsidyMonth.filter(current_run_id__in=Subquery(runs), state__in=list(SHOWN))
    current = await months.values_list("current_run_id", flat=True)
    return SubsidyLine.filter(person_id=person_id, run_id__in=list(current))


async def _with_standing(lines: Sequence[SubsidyLine]) -> list[OwnMonth]:
    if not lines:
        return []
    holds = await Hold.filter(
        person_id=lines[0].person_id, month_id__in=[one.run.month_id for one in lines]
    ).order_by("id")
    items = await _items(line_id__in=[one.id for one in lines])
    by_line = {one.line_id: one for one in items}
    names = await names_of(one.payee_id for one in lines)
    netted: Counter[int] = Counter()
    for move in await RecoveryMove.filter(line_id__in=[one.id for one in lines]):
        netted[move.line_id or 0] += move.amount_fen
    return [
        OwnMonth(
            line,
            line.run.month,
            standing_of(
                line,
                line.run.month.state,
                [hold for hold in holds if hold.month_id == line.run.month_id],
                by_line.get(line.id),
                netted[line.id],
            ),
            names.get(line.payee_id or 0),
        )
        for line in lines
    ]


async def _items(**sources: list[int]) -> list[PaymentItem]:
    return await PaymentItem.filter(**sources, state__in=list(LIVE_ITEMS)).order_by("id")
