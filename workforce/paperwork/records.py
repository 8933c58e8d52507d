"""归档包里有哪些表：一个月的每一条记录，按编号排列；表里多出一张与月份有关的，测试会说。"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from typing import Any

from tortoise import Tortoise
from tortoise.expressions import Q, Subquery
from tortoise.models import Model
from tortoise.queryset import QuerySet

from workforce.declarations.models import BehalfDeclaration, Declaration
from workforce.payments.models import PaymentBatch, PaymentFile, PaymentItem
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

AT_ONCE = 500
# What belongs to a month and is not in the bundle, each with the reason.
EXCEPTED = {
    "import_batch": "how facts came in; the facts themselves are frozen with each line",
    "actual_cost": "a fact, frozen with each line",
    "attendance": "a fact, frozen with each line",
    "past_payment": "a fact, frozen with each line",
    "insurance_answer": "a fact of a hold, kept as its evidence",
    "simulation": "a trial of a draft, which decided nothing",
    "time_month": "of the time bank",
}
# Sealed or binary values: files go into the bundle as files, telephones do not at all.
LEFT_OUT = frozenset({"content", "objector_phone"})


@dataclass(frozen=True)
class Sheet:
    """One table of the bundle: its file and which rows."""

    name: str
    rows: QuerySet[Any]

    @property
    def table(self) -> str:
        return str(self.rows.model._meta.db_table)


def sheets_of(month: SubsidyMonth) -> list[Sheet]:
    """Every table of one month; what is not of the current computation is of no effect."""
    run = {"run_id": month.current_run_id or 0}
    items = PaymentItem.filter(subsidy_month_id=month.id)
    batches = PaymentBatch.filter(id__in=Subquery(items.values("batch_id")))
    found = Adjustment.filter(**run)
    here: dict[str, Any] = {
        "policy_code": month.policy_code, "month": month.month, "district_id": month.district_id
    }  # fmt: skip
    recoveries = Recovery.filter(Q(adjustment_id__in=Subquery(found.values("id"))) | Q(**here))
    owed = {"recovery_id__in": Subquery(recoveries.values("id"))}
    return named([
        SubsidyMonth.filter(id=month.id),
        ComputeRun.filter(id=month.current_run_id or 0),
        SubsidyLine.filter(**run),
        found,
        Adjustment.filter(source_month_id=month.id).exclude(**run),
        MonthStep.filter(month_id=month.id),
        PayList.filter(month_id=month.id),
        Hold.filter(month_id=month.id),
        PublicNotice.filter(month_id=month.id),
        Objection.filter(month_id=month.id),
        Declaration.filter(**here),
        BehalfDeclaration.filter(**here),
        items,
        batches,
        PaymentFile.filter(batch_id__in=Subquery(batches.values("id"))),
        recoveries,
        RecoveryMove.filter(**owed),
        WaiverRequest.filter(**owed),
        *more_of(month),
    ])  # fmt: skip


def named(rows: Iterable[QuerySet[Any]], again: str = "later") -> list[Sheet]:
    """Each under the name of its table; a table that comes twice says what the second is."""
    sheets: dict[str, Sheet] = {}
    for one in rows:
        table = str(one.model._meta.db_table)
        name = table if table not in sheets else f"{table}_{again}"
        sheets[name] = Sheet(f"records/{name}.jsonl", one)
    return list(sheets.values())


def more_of(month: SubsidyMonth) -> list[QuerySet[Any]]:
    """Tables that hang on a month by `month_id` and are not named above."""
    known = {
        "compute_run", "month_step", "pay_list", "subsidy_hold", "public_notice", "objection",
    }  # fmt: skip
    return [
        model.filter(month_id=month.id).order_by("id")
        for table, model in hanging().items()
        if table not in known
    ]


def hanging() -> dict[str, type[Model]]:
    """Every table with a foreign key to a subsidy month."""
    return {
        str(model._meta.db_table): model
        for model in Tortoise.apps["models"].values()
        if "month_id" in model._meta.fields_map
    }


async def some_at_a_time(rows: QuerySet[Any]) -> AsyncIterator[list[dict[str, Any]]]:
    """Rows as plain values in the order of their ids, a few hundred at a time."""
    fields = [f for f in rows.model._meta.db_fields if f not in LEFT_OUT]
    last_id = 0
    while found := await rows.filter(id__gt=last_id).order_by("id").limit(AT_ONCE).values(*fields):
        yield found
        last_id = found[-1]["id"]
