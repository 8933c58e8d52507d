"""Two people at the same moment: one of them wins, and nothing happens twice."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

import pytest

from tests.subsidies.conftest import District
from tests.subsidies.route import noticed
from tests.subsidies.test_approving import approve, settled, submit
from workforce.errors import Refusal
from workforce.subsidies import approving, computing, holding, service, settling
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import ComputeRun, MonthStep, PayList, SubsidyLine, SubsidyMonth
from workforce.subsidy_words import MonthState, MonthStepKind
from workforce.vocabulary import Outcome


async def at_once(*acts: Awaitable[Any]) -> tuple[int, list[str]]:
    """How many went through, and the codes of the refusals; any other exception is a bug."""
    ends = await asyncio.gather(*acts, return_exceptions=True)
    refused = [end for end in ends if isinstance(end, Refusal)]
    broken = [end for end in ends if isinstance(end, BaseException) and end not in refused]
    assert not broken, broken
    return len(ends) - len(refused), sorted(refusal.code for refusal in refused)


async def test_a_month_is_submitted_once(district: District, month: SubsidyMonth) -> None:
    await settled(district, month)

    went, codes = await at_once(
        *(submit(officer, month) for officer in (district.cast.officer,) * 4)
    )

    assert (went, set(codes)) == (1, {"subsidies.wrong_state"})
    assert await MonthStep.filter(step=MonthStepKind.SUBMITTED).count() == 1


async def test_a_month_is_approved_once_with_one_pay_list(
    district: District, month: SubsidyMonth
) -> None:
    await settled(district, month)
    await submit(district.cast.officer, month)
    await noticed(district.cast, month)

    went, codes = await at_once(*(approve(district.cast.approver, month) for _ in range(4)))

    assert went == 1
    assert set(codes) <= {"subsidies.wrong_state", "subsidies.figures_differ", "stale"}
    assert await PayList.all().count() == 1


async def test_settling_and_submitting_at_once_never_submits_unseen_figures(
    district: District, month: SubsidyMonth
) -> None:
    officer = district.cast.officer
    await settled(district, month, Outcome.REFUSE)
    line = await SubsidyLine.get(person_id=district.community.id)

    await at_once(
        approving.submit(officer, month.id, people=2, total_fen=200_000),
        settling.withdraw_settlement(officer, month.id, line.id),
    )

    seen = await SubsidyMonth.get(id=month.id)
    figures = await figures_of(seen.current_run_id)
    if seen.state is MonthState.SUBMITTED:
        assert (figures.pay, figures.still_open) == (2, 0)
    else:
        assert figures.still_open == 1


async def test_computing_twice_at_once_leaves_one_whole_run(
    district: District, month: SubsidyMonth
) -> None:
    officer = district.cast.officer
    await ComputeRun.all().update(digest="")  # so that both write a new run

    went, codes = await at_once(*(service.compute(officer, month.id) for _ in range(3)))

    assert went >= 1 and set(codes) <= {"subsidies.compute_overtaken", "stale"}
    await service.clear_runs(officer, month.id)
    seen = await SubsidyMonth.get(id=month.id)
    assert (await figures_of(seen.current_run_id)).people == 6


async def test_a_run_begun_earlier_never_replaces_a_later_one(
    district: District, month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or the clearing that follows the later one takes the lines of what everybody sees."""
    officer = district.cast.officer
    loaded = await SubsidyMonth.get(id=month.id).select_related("policy")
    earlier = await computing.write_run(officer, loaded, None, _silent)
    await ComputeRun.all().update(digest="")
    with monkeypatch.context() as held:
        held.setattr(service, "clear_runs", _not_yet)
        await service.compute(officer, month.id)

    with pytest.raises(service.ComputeOvertaken):
        await service._switch(officer, month.id, earlier, holding.Findings({}), None)
    await service.clear_runs(officer, month.id)

    seen = await SubsidyMonth.get(id=month.id)
    assert seen.current_run_id != earlier.id
    assert (await figures_of(seen.current_run_id)).people == 6


async def _silent(_: int) -> None:
    """Nobody watches."""


async def _not_yet(*_: Any) -> None:
    """The clearing of the later run comes a moment after."""


async def test_the_same_case_is_settled_by_one_person(
    district: District, month: SubsidyMonth
) -> None:
    line = await SubsidyLine.get(person_id=district.community.id)
    one, two = district.cast.officer, district.cast.second_officer
    chosen = settling.Chosen((line.id,))

    went, codes = await at_once(
        settling.settle(one, month.id, chosen, outcome=Outcome.PAY, reason="经核实"),
        settling.settle(two, month.id, chosen, outcome=Outcome.REFUSE, reason="不属实"),
    )

    assert (went, codes) == (1, ["subsidies.line_not_open"])
