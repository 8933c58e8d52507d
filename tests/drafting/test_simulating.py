"""A simulation keeps totals and nobody; they are what a real computation would come to."""

from __future__ import annotations

import json

import pytest

from tests.drafting.test_drafts import drafted
from tests.subsidies.conftest import MONTH, District
from workforce.actor import Actor
from workforce.commands.serving import import_handlers
from workforce.drafting import service, simulating
from workforce.drafting.models import PolicyDraft, Simulation
from workforce.errors import Malformed
from workforce.jobs.models import Job
from workforce.jobs.worker import Worker
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import ComputeRun, SubsidyLine, SubsidyMonth
from workforce.vocabulary import JobState


async def simulated(actor: Actor, draft: PolicyDraft, month: str = MONTH) -> Simulation:
    import_handlers()
    made = await simulating.request_simulation(actor, draft.id, month=month)

    async def load(user_id: int | None) -> Actor:
        return actor

    await Worker(load).run(until_idle=True)
    return await Simulation.get(id=made.id)


async def test_its_totals_are_those_of_a_computation_and_nothing_else_is_kept(
    district: District, month: SubsidyMonth, drafter: Actor
) -> None:
    draft = await drafted(drafter, fen=70_000)
    lines, runs = await SubsidyLine.all().count(), await ComputeRun.all().count()

    done = await simulated(drafter, draft)

    assert done.totals is not None and done.finished_at is not None
    real = await figures_of(month.current_run_id)
    now, then = done.totals["draft"], done.totals["current"]
    assert (then["pay"], then["pay_total_fen"]) == (real.pay, real.pay_total_fen)
    assert (now["pay"], now["pay_total_fen"]) == (real.pay, 70_000 * real.pay)
    assert (now["people"], now["refuse"], now["review"]) == (
        real.people, real.refuse, real.still_open,
    )  # fmt: skip
    assert done.totals["moves"] == {
        "newly_paid": 0, "no_longer_paid": 0, "more": 0, "less": real.pay, "other": 0,
    }  # fmt: skip
    assert (await SubsidyLine.all().count(), await ComputeRun.all().count()) == (lines, runs)
    kept = json.dumps(done.totals, ensure_ascii=False)
    assert district.paid.name not in kept and "person" not in kept


async def test_a_changed_condition_moves_people(district: District, drafter: Actor) -> None:
    draft = await drafted(drafter, fen=100_000)
    text = draft.text.replace("met: [居家]", "met: [居家, 社区]").replace(
        """    unknown:
      code: community_service_undefined
      values: [社区]
      label: 社区服务是否属于居家未明确""",
        """    unknown:
      code: community_service_undefined
      values: others
      label: 社区服务是否属于居家未明确""",
    )
    draft = await service.save_text(
        drafter, draft.id, text=text, effective_from="2026-10", version=draft.version
    )

    found = await simulating.affected(drafter, draft.id, MONTH)

    assert found["moves"]["newly_paid"] == 1
    assert found["draft"]["pay"] == found["current"]["pay"] + 1


async def test_a_draft_with_mistakes_is_not_simulated(drafter: Actor) -> None:
    draft = await drafted(drafter)
    draft = await service.save_text(
        drafter, draft.id, text="code: x", effective_from=None, version=draft.version
    )

    with pytest.raises(service.DraftWrong):
        await simulating.request_simulation(drafter, draft.id, month=MONTH)
    with pytest.raises(service.DraftWrong):
        await simulating.affected(drafter, draft.id, MONTH)
    assert await Job.all().count() == 0


async def test_what_has_not_happened_is_not_simulated(drafter: Actor) -> None:
    draft = await drafted(drafter)

    with pytest.raises(simulating.NotYet):
        await simulating.request_simulation(drafter, draft.id, month="2099-01")
    with pytest.raises(Malformed):
        await simulating.request_simulation(drafter, draft.id, month="2026-13")


async def test_a_draft_spoilt_before_its_turn_fails_the_job_in_words(drafter: Actor) -> None:
    draft = await drafted(drafter)
    await simulating.request_simulation(drafter, draft.id, month=MONTH)
    await PolicyDraft.filter(id=draft.id).update(text="code: x")

    import_handlers()

    async def load(user_id: int | None) -> Actor:
        return drafter

    await Worker(load).run(until_idle=True)

    job = await Job.get(kind=simulating.JOB)
    assert job.state is JobState.FAILED and "错误" in job.error
