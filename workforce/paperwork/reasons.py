"""逐人逐项的理由：每个人的结果，和每一条核验结果写成整句。"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from workforce.actor import Actor
from workforce.rules.masking import mask_id_number
from workforce.rules.subsidies.witnessing import evidence_text
from workforce.subsidies.lines import LineSeen, explained_all
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.payee_names import UNKNOWN, unit_kind

HEADER = [
    "明细编号", "姓名", "身份证号", "单位", "结果", "金额（元）", "核定人", "核定理由", "核验项",
    "核验结果", "说明", "依据", "佐证",
]  # fmt: skip


# The last column where a month pays organisations: whom the money goes to.
PAYEE = "收款单位"


def header_of(months: Sequence[SubsidyMonth]) -> list[str]:
    return [*HEADER, PAYEE] if _pay_units(months) else HEADER


async def reason_rows(
    month: SubsidyMonth, lines: list[SubsidyLine], months: Sequence[SubsidyMonth]
) -> list[list[str]]:
    """A row a finding, the person's result in front of each."""
    seen = await explained_all(Actor.system(), month, lines)
    last = _pay_units(months)
    return await asyncio.to_thread(
        lambda: [[*row, *(_payee(one) if last else ())] for one in seen for row in _rows(one)]
    )


def _pay_units(months: Sequence[SubsidyMonth]) -> bool:
    return any(unit_kind(month.policy) is not None for month in months)


def _payee(seen: LineSeen) -> list[str]:
    return ["" if seen.line.payee_id is None else seen.payee_name or UNKNOWN]


def _rows(seen: LineSeen) -> list[list[str]]:
    line = seen.line
    front = [
        str(line.id), line.person.name, mask_id_number(line.person.id_number), line.employer.name,
        line.outcome.label, f"{line.amount_fen // 100}.{line.amount_fen % 100:02d}",
        line.settled_by_name, line.settlement_reason,
    ]  # fmt: skip
    return [
        [
            *front, one.label, one.result.label, one.message, one.clause,
            "；".join(evidence_text(kind, number, seen.facts) for kind, number in one.evidence),
        ]
        for one in seen.findings
    ] or [[*front, "", "", "", "", ""]]  # fmt: skip
