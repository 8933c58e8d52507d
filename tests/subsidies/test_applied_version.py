"""Which version of a policy a month is opened and computed by: a release when there is one."""

from __future__ import annotations

import hashlib

import pytest

from tests.factories import Cast
from tests.subsidies.conftest import MONTH, District
from workforce.errors import Missing
from workforce.reports import api as reports_api
from workforce.reports.tasks import tasks_of
from workforce.rules.months import Month
from workforce.rules.subsidies.loading import LoadedPolicy, policy_from
from workforce.subsidies import service
from workforce.subsidies.approving import FactsChanged, submit
from workforce.subsidies.figures import figures_of
from workforce.subsidies.hindrances import is_stale
from workforce.subsidies.models import PolicyRelease, SubsidyMonth
from workforce.subsidies.policies import applied_to, named, policies_in_use, registered
from workforce.subsidy_words import MonthState

assert reports_api, "what waits is registered on import"


def text_of(fen: int, code: str = "fengtai") -> LoadedPolicy:
    text = named("fengtai").text.replace("fen: 100000", f"fen: {fen}")
    return policy_from(text.replace("code: fengtai", f"code: {code}").encode())


async def release(district_id: int, loaded: LoadedPolicy, since: str) -> PolicyRelease:
    return await PolicyRelease.create(
        code=loaded.policy.code, district_id=district_id, policy=await registered(loaded),
        effective_from=since,
    )  # fmt: skip


async def applied_fen(district_id: int, month: str, code: str = "fengtai") -> int:
    at = Month.parse(month)
    assert at is not None
    return (await applied_to(district_id, code, at)).policy.amount.fen  # type: ignore[union-attr]


async def test_before_the_first_release_the_shipped_file_applies(cast: Cast) -> None:
    await release(cast.district.id, text_of(60_000), "2026-10")

    assert await applied_fen(cast.district.id, "2026-09") == 100_000
    assert await applied_fen(cast.district.id, "2026-10") == 60_000
    assert await applied_fen(cast.district.id, "2027-03") == 60_000
    assert await applied_fen(cast.neighbour.id, "2026-10") == 100_000


async def test_the_release_that_takes_effect_last_holds_and_of_two_the_later(cast: Cast) -> None:
    await release(cast.district.id, text_of(60_000), "2026-10")
    await release(cast.district.id, text_of(50_000), "2026-05")
    await release(cast.district.id, text_of(70_000), "2026-10")

    assert await applied_fen(cast.district.id, "2026-09") == 50_000
    assert await applied_fen(cast.district.id, "2026-11") == 70_000


async def test_a_policy_known_to_nobody_is_missing(cast: Cast) -> None:
    for code in ("nowhere", "ningbo"):
        with pytest.raises(Missing):
            await applied_to(cast.district.id, code, Month.parse(MONTH))  # type: ignore[arg-type]


async def test_a_month_is_opened_and_computed_by_the_release(district: District) -> None:
    cast = district.cast
    await release(cast.district.id, text_of(60_000), "2026-10")

    month = await service.open_month(cast.officer, named("fengtai"), MONTH)
    figures = await service.compute(cast.officer, month.id)

    assert (figures.pay, figures.pay_total_fen) == (2, 120_000)


async def test_a_month_not_yet_submitted_moves_to_a_new_release(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await release(cast.district.id, text_of(60_000), "2026-10")

    await service.request_computation(cast.officer, month.id)
    await service.compute(cast.officer, month.id)

    month = await SubsidyMonth.get(id=month.id)
    assert month.state is MonthState.COMPUTED
    assert (await figures_of(month.current_run_id)).pay_total_fen == 120_000


async def test_what_was_computed_by_an_older_version_is_not_submitted(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    assert not await is_stale(month)
    await release(cast.district.id, text_of(60_000), "2026-10")

    with pytest.raises(FactsChanged):
        await submit(cast.officer, month.id, people=2, total_fen=200_000)

    await service.request_computation(cast.officer, month.id)
    await service.compute(cast.officer, month.id)
    assert not await is_stale(await SubsidyMonth.get(id=month.id))


async def test_a_release_for_later_or_for_the_neighbour_leaves_a_month_as_it_is(
    district: District, month: SubsidyMonth
) -> None:
    await release(district.cast.district.id, text_of(60_000), "2026-11")
    await release(district.cast.neighbour.id, text_of(60_000), "2026-10")

    assert not await is_stale(month)


async def test_a_policy_known_by_its_release_only_is_opened_by_its_code(cast: Cast) -> None:
    await release(cast.district.id, text_of(30_000, "taikang"), "2026-09")

    month = await service.open_month(cast.officer, "taikang", MONTH)

    assert (month.policy_code, month.month) == ("taikang", MONTH)
    with pytest.raises(Missing):
        await service.open_month(cast.outsider, "taikang", MONTH)
    assert {"fengtai", "taikang"} == set(await policies_in_use(cast.officer))
    assert {"fengtai"} == set(await policies_in_use(cast.outsider))


async def test_a_released_policy_waits_to_be_opened(cast: Cast) -> None:
    await release(cast.district.id, text_of(30_000, "taikang"), "2026-09")
    await release(cast.district.id, text_of(30_000, "later"), "2099-01")

    waiting = [t for t in await tasks_of(cast.officer) if t.kind == "month_to_open"]

    assert len(waiting) == 2


async def test_a_text_is_read_once(cast: Cast) -> None:
    await release(cast.district.id, text_of(60_000), "2026-10")
    at = Month.parse(MONTH)
    assert at is not None

    first, second = [await applied_to(cast.district.id, "fengtai", at) for _ in range(2)]

    assert first.policy is second.policy
    assert hashlib.sha256(first.text.encode()).hexdigest() == first.sha256
