"""后台任务：试算一份草稿。"""

from __future__ import annotations

from typing import Any

from workforce.drafting.models import Simulation
from workforce.drafting.scope import draft_seen
from workforce.drafting.simulating import JOB, simulate
from workforce.jobs.handlers import Run, handles
from workforce.subsidies.reading import count_people


@handles(JOB, label="试算政策草稿")
async def simulate_draft(run: Run) -> dict[str, Any]:
    """Count everybody and keep the totals in the transaction that ends the job."""
    simulation_id = int(run.arguments["simulation_id"])
    found = await Simulation.get(id=simulation_id)
    draft = await draft_seen(run.actor, found.draft_id)
    expected = await count_people(draft.district_id)

    async def tell(done: int) -> None:
        await run.progress(min(done, expected), expected, "逐人判定")

    await simulate(run.actor, simulation_id, tell, run.finish_in_transaction)
    return {"month": found.month}
