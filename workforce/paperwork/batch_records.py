"""一个发放批次的归档包有哪些表：批次、每一笔、银行文件，和这些钱所依据的月份的决定。"""

from __future__ import annotations

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from workforce.declarations.models import BehalfDeclaration, Declaration
from workforce.paperwork.records import Sheet, named
from workforce.payments.models import FundAllocation, PaymentBatch, PaymentFile, PaymentItem
from workforce.publicity.models import Objection, PublicNotice
from workforce.recoveries.models import Recovery, RecoveryMove, WaiverRequest
from workforce.subsidies.models import (
    Adjustment,
    ComputeRun,
    MonthStep,
    PayList,
    SubsidyLine,
    SubsidyMonth,
)
from workforce.vetting.models import Hold


def months_of(batch: PaymentBatch) -> QuerySet[SubsidyMonth]:
    """The months whose approval the payments rest on."""
    return SubsidyMonth.filter(
        id__in=Subquery(PaymentItem.filter(batch_id=batch.id).values("subsidy_month_id"))
    )


def lines_of(batch: PaymentBatch) -> QuerySet[SubsidyLine]:
    return SubsidyLine.filter(
        id__in=Subquery(
            PaymentItem.filter(batch_id=batch.id, line_id__not_isnull=True).values("line_id")
        )
    )


def sheets_of_batch(batch: PaymentBatch) -> list[Sheet]:
    """Every record the money of one batch rests on, and what became of it."""
    items = PaymentItem.filter(batch_id=batch.id)
    months = months_of(batch)
    within = {"month_id__in": Subquery(months.values("id"))}
    theirs = {**within, "person_id__in": Subquery(items.values("person_id"))}
    declared = {
        "policy_code": batch.policy_code, "district_id": batch.district_id,
        "month__in": Subquery(months.values("month")),
    }  # fmt: skip
    moves = RecoveryMove.filter(batch_id=batch.id)
    owed = {"recovery_id__in": Subquery(moves.values("recovery_id"))}
    recoveries = Recovery.filter(id__in=Subquery(moves.values("recovery_id")))
    return named([
        PaymentBatch.filter(id=batch.id),
        items,
        _tried_elsewhere(items),
        PaymentFile.filter(batch_id=batch.id),
        months,
        MonthStep.filter(**within),
        ComputeRun.filter(id__in=Subquery(months.values("current_run_id"))),
        lines_of(batch),
        _differences(items, recoveries),
        PayList.filter(**within),
        Hold.filter(**theirs),
        PublicNotice.filter(**within),
        Objection.filter(**theirs),
        Declaration.filter(**declared),
        BehalfDeclaration.filter(**declared),
        recoveries,
        moves,
        WaiverRequest.filter(**owed),
        FundAllocation.filter(
            district_id=batch.district_id, policy_code=batch.policy_code,
            year__in=sorted({int(one[:4]) for one in batch.months}),
        ),
    ], again="other_batches")  # fmt: skip


def _tried_elsewhere(items: QuerySet[PaymentItem]) -> QuerySet[PaymentItem]:
    """What failed in an earlier batch and is paid here, and what failed here and was paid later."""
    return PaymentItem.filter(
        Q(id__in=Subquery(items.filter(retries_id__not_isnull=True).values("retries_id")))
        | Q(retries_id__in=Subquery(items.values("id")))
    )


def _differences(
    items: QuerySet[PaymentItem], recoveries: QuerySet[Recovery]
) -> QuerySet[Adjustment]:
    """Back pay of the batch, and the differences its offsets come from."""
    paid = items.filter(adjustment_id__not_isnull=True).values("adjustment_id")
    taken = recoveries.filter(adjustment_id__not_isnull=True).values("adjustment_id")
    return Adjustment.filter(Q(id__in=Subquery(paid)) | Q(id__in=Subquery(taken)))
