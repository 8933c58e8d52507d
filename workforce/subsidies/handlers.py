"""后台任务：计算一个月。"""

from __future__ import annotations

from typing import Any

from workforce.jobs.handlers import Run, handles
from workforce.subsidies.reading import count_people
from workforce.subsidies.scope import month_seen
from workforce.subsidies.service import JOB, compute, summary


@handles(JOB, label="计算补贴津贴")
async def compute_month(run: Run) -> dict[str, Any]:
    """Compute and make it visible in the transaction that ends the job."""
    month = await month_seen(run.actor, int(run.arguments["month_id"]))
    expected = await count_people(month.district_id)

    async def tell(done: int) -> None:
        await run.progress(min(done, expected), expected, "逐人核验")

    figures = await compute(run.actor, month.id, tell=tell, conclude=run.finish_in_transaction)
    return summary(figures)
