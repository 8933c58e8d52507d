"""一个归档包收什么：一个月，或一个发放批次；各有哪些表、哪些人、哪些月份。"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tortoise.queryset import QuerySet

from workforce.paperwork.batch_records import lines_of, months_of, sheets_of_batch
from workforce.paperwork.records import Sheet, sheets_of
from workforce.payments.models import PaymentBatch
from workforce.subsidies.models import PolicyVersion, SubsidyLine, SubsidyMonth
from workforce.subsidy_words import BundleOf


@dataclass(frozen=True)
class Contents:
    """`told` stands at the head of the manifest. `lines` are explained month by month."""

    about: BundleOf
    subject: SubsidyMonth | PaymentBatch
    file_name: str
    told: dict[str, Any]
    sheets: Sequence[Sheet]
    months: Sequence[SubsidyMonth]
    lines: QuerySet[SubsidyLine]

    async def policies(self) -> list[PolicyVersion]:
        """Every version that decided something here."""
        used = {month.policy_id for month in self.months}
        for sheet in self.sheets:
            if "policy_version_id" in sheet.rows.model._meta.fields_map:
                rows = await sheet.rows.distinct().values("policy_version_id")
                used |= {int(row["policy_version_id"]) for row in rows}
            elif sheet.table == "compute_run":
                used |= {int(row["policy_id"]) for row in await sheet.rows.values("policy_id")}
        return await PolicyVersion.filter(id__in=sorted(used)).order_by("id")


async def contents_of(subject: SubsidyMonth | PaymentBatch) -> Contents:
    """Of the month or batch as it stands now."""
    if isinstance(subject, PaymentBatch):
        return await _of_batch(subject)
    return await _of_month(subject)


async def _of_month(seen: SubsidyMonth) -> Contents:
    month = await SubsidyMonth.get(id=seen.id).select_related("policy", "district")
    return Contents(
        BundleOf.MONTH, month, f"{month.district.name}{month.month}{month.policy.title}归档包.zip",
        {
            "about": BundleOf.MONTH.value, "district": month.district.name, "month": month.month,
            "state": month.state.value, "policies": [_policy(month.policy)],
        },
        sheets_of(month), [month], SubsidyLine.filter(run_id=month.current_run_id or 0),
    )  # fmt: skip


async def _of_batch(seen: PaymentBatch) -> Contents:
    batch = await PaymentBatch.get(id=seen.id).select_related("district")
    months = await months_of(batch).select_related("policy", "district").order_by("id")
    versions = {month.policy.id: month.policy for month in months}
    return Contents(
        BundleOf.BATCH, batch, f"{batch.district.name}{batch.number}发放批次归档包.zip",
        {
            "about": BundleOf.BATCH.value, "district": batch.district.name,
            "batch": batch.number, "title": batch.title, "months": [one.month for one in months],
            "state": batch.state.value, "voucher": batch.voucher_number,
            "policies": [_policy(versions[number]) for number in sorted(versions)],
        },
        sheets_of_batch(batch), months, lines_of(batch),
    )  # fmt: skip


def _policy(version: PolicyVersion) -> dict[str, str]:
    return {"title": version.title, "version": version.version, "sha256": version.sha256}
