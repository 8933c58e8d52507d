"""归档包里有哪些表：一个月的每一条记录，按编号排列；表里多出一张与月份有关的，测试会说。"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from tortoise import Tortoise
from tortoise.expressions import Subquery
from tortoise.models import Model
from tortoise.queryset import QuerySet

from workforce.audit.models import AuditEvent
from workforce.declarations.models import Declaration
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
    "attendance": "a fact, frozen with each line",
    "past_payment": "a fact, frozen with each line",
    "insurance_answer": "a fact of a hold, kept as its evidence",
    "behalf_declaration": "what an officer declared; the declaration names it",
    "simulation": "a trial of a draft, which decided nothing",
    "time_month": "of the time bank",
}
# Sealed or binary values: files go into the bundle as files, telephones do not at all.
LEFT_OUT = frozenset({"content", "objector_phone"})
# Looking changes nothing, and a bundle must not differ because somebody made one before.
LOOKING = (".downloaded", ".taken", ".read", ".seen")


@dataclass(frozen=True)
class Sheet:
    """One table of the bundle: its file and which rows."""

    name: str
    rows: QuerySet[Any]


def sheets_of(month: SubsidyMonth) -> list[Sheet]:
    """Every table of one month; what is not of the current computation is of no effect."""
    run = {"run_id": month.current_run_id or 0}
    items = PaymentItem.filter(subsidy_month_id=month.id)
    batches = PaymentBatch.filter(id__in=Subquery(items.values("batch_id")))
    found = Adjustment.filter(**run)
    recoveries = Recovery.filter(adjustment_id__in=Subquery(found.values("id")))
    owed = {"recovery_id__in": Subquery(recoveries.values("id"))}
    declared = Declaration.filter(
        policy_code=month.policy_code, month=month.month, district_id=month.district_id
    )
    rows: list[QuerySet[Any]] = [
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
        declared,
        items,
        batches,
        PaymentFile.filter(batch_id__in=Subquery(batches.values("id"))),
        recoveries,
        RecoveryMove.filter(**owed),
        WaiverRequest.filter(**owed),
        *more_of(month),
    ]
    sheets: dict[str, Sheet] = {}
    for one in rows:
        table = str(one.model._meta.db_table)
        name = table if table not in sheets else f"{table}_later"
        sheets[name] = Sheet(f"records/{name}.jsonl", one)
    return list(sheets.values())


def more_of(month: SubsidyMonth) -> list[QuerySet[Any]]:
    """Tables that hang on a month by `month_id` and are not named above."""
    named = {
        "compute_run", "month_step", "pay_list", "subsidy_hold", "public_notice", "objection",
    }  # fmt: skip
    return [
        model.filter(month_id=month.id).order_by("id")
        for table, model in hanging().items()
        if table not in named
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


async def events_of(month: SubsidyMonth, last_line_ids: list[int]) -> list[AuditEvent]:
    """What was done to the lines named, or to the month when none is."""
    if last_line_ids:
        events = AuditEvent.filter(kind="subsidy_line", subject_id__in=last_line_ids)
    else:
        events = AuditEvent.filter(kind="subsidy_month", subject_id=month.id)
    return [one for one in await events.order_by("id") if not one.action.endswith(LOOKING)]
