"""Whether a finding holds money, only warns, or is not looked for, is the policy's to say."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from tests.subsidies.conftest import District
from tests.vetting.test_holding import contract_of, decide, held
from workforce.database.rows import read_all
from workforce.errors import Refusal
from workforce.rules.crosschecks import CHECKS
from workforce.rules.subsidies.comparing import changes_between
from workforce.rules.subsidies.loading import load_policy, policy_from
from workforce.rules.subsidies.procedure import CheckName
from workforce.subsidies import service
from workforce.subsidies.hold_reading import hold_figures
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.payable import payable_lines
from workforce.subsidies.policies import registered
from workforce.subsidy_words import HoldKind, HoldState, MonthState
from workforce.vetting.models import Hold

TEXT = load_policy("fengtai").text
RULE = (
    "    - {check: contract_expired, mode: MODE, clause: 二（八）,"
    " clause_text: 每人每月1000元岗位补贴}\n"
)


def text_with(mode: str) -> str:
    return TEXT.replace("  checks:\n", "  checks:\n" + RULE.replace("MODE", mode))


async def computed_with(district: District, month: SubsidyMonth, mode: str) -> Hold | None:
    """The month by a policy that says so of expired contracts; the hold it leaves."""
    stored = await registered(policy_from(text_with(mode).encode()))
    await SubsidyMonth.filter(id=month.id).update(policy_id=stored.id)
    await service.compute(district.cast.officer, month.id)
    return await Hold.get_or_none(month_id=month.id, kind=HoldKind.CONTRACT_EXPIRED)


def test_the_policy_names_exactly_the_checks_there_are() -> None:
    assert set(get_args(CheckName)) == {kind.value for kind in CHECKS}


def test_what_a_policy_does_not_name_holds() -> None:
    procedure = load_policy("zhengzhou").policy.procedure
    assert {procedure.mode_of(kind) for kind in CHECKS} == {"hold"}


@pytest.mark.parametrize(
    ("name", "mode"),
    [("fengtai", "hold"), ("ningbo", "warn"), ("ningbo_2018", "warn"), ("guangzhou_2018", "warn"),
     ("guangzhou_jobs_2018", "warn"), ("guangzhou", "hold"), ("hangzhou", "hold")],
)  # fmt: skip
def test_age_only_warns_where_the_text_itself_decides_about_it(name: str, mode: str) -> None:
    assert load_policy(name).policy.procedure.mode_of(HoldKind.PAST_RETIREMENT) == mode


def test_a_changed_check_is_told_in_words() -> None:
    old, new = policy_from(TEXT.encode()).policy, policy_from(text_with("warn").encode()).policy
    [change] = changes_between(old, new)
    assert (change.label, change.kind.value) == ("交叉核查：合同已到期", "added")
    assert change.fields == (("怎么办", "暂缓发放", "只提示，不暂缓"),)
    [back] = changes_between(new, old)
    assert back.fields == (("怎么办", "只提示，不暂缓", "暂缓发放"),)
    other = policy_from(text_with("skip").encode()).policy
    [moved] = changes_between(new, other)
    assert moved.kind.value == "changed"
    assert moved.fields == (("怎么办", "只提示，不暂缓", "不核查"),)


async def test_a_warning_is_shown_with_its_evidence_and_keeps_no_money(
    district: District, month: SubsidyMonth
) -> None:
    await contract_of(district.paid.id, date(2026, 9, 30))
    hold = await computed_with(district, month, "warn")

    assert hold is not None
    assert hold.state is HoldState.WARNED
    assert hold.evidence[0]["contract_ends_on"] == "2026-09-30"
    seen = await SubsidyMonth.get(id=month.id)
    figures = await hold_figures(seen)
    assert (figures.held, figures.warned) == (0, 1)
    await SubsidyMonth.filter(id=month.id).update(state=MonthState.APPROVED)
    assert [line.person_id for line in await payable_lines([month.id])] == [district.paid.id]
    with pytest.raises(Refusal) as refused:
        await decide(district.cast.officer, hold)
    assert refused.value.code == "vetting.hold_decided"


async def test_the_policy_turns_a_hold_into_a_warning_and_back_but_no_decision(
    district: District, month: SubsidyMonth
) -> None:
    hold = await held(district, month)
    states = []
    for mode in ("warn", "hold", "skip", "hold"):
        found = await computed_with(district, month, mode)
        states.append(found.state if found else None)
    assert states == [HoldState.WARNED, HoldState.OPEN, HoldState.GONE, HoldState.OPEN]

    await decide(district.cast.officer, hold, HoldState.DENIED)
    for mode in ("warn", "skip", "hold"):
        found = await computed_with(district, month, mode)
        assert found is not None
        assert found.state is HoldState.DENIED


async def test_a_check_left_out_finds_nothing(district: District, month: SubsidyMonth) -> None:
    await contract_of(district.paid.id, date(2026, 9, 30))
    assert await computed_with(district, month, "skip") is None


async def test_a_refresh_takes_few_statements_however_many_change(
    district: District, month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    from workforce.database import in_one_transaction
    from workforce.database.transactions import verb
    from workforce.vetting import holds

    assert not in_one_transaction()
    counted: list[str] = []
    execute = holds.execute

    async def counting(sql: str, params: list[object]) -> int:
        counted.append(sql)
        return await execute(sql, params)

    monkeypatch.setattr(holds, "execute", counting)
    rows = await read_all("SELECT DISTINCT person_id FROM subsidy_line ORDER BY person_id")
    people = [row["person_id"] for row in rows]

    @verb
    async def refresh(actor: object, found: dict[int, list[dict[str, object]]]) -> None:
        await holds.refresh_holds(district.cast.officer, month.id, HoldKind.LEFT, found)

    everybody: dict[int, list[dict[str, object]]] = {one: [{"id": one}] for one in people}
    for found, state in ((everybody, "open"), ({}, "gone"), (everybody, "open")):
        await refresh(district.cast.officer, found)
        now = await Hold.filter(month_id=month.id, kind=HoldKind.LEFT, person_id__in=people)
        assert {one.state.value for one in now} == {state}
    assert len(counted) == 2
