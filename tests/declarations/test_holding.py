"""Money waits for the employer's declaration, and for nobody else's."""

from __future__ import annotations

import pytest

from tests.declarations.steps import MONTH, POLICY, opened, stamped
from tests.declarations.test_deciding import PASS, decide_many, declare_for
from tests.subsidies.conftest import District
from tests.subsidies.test_approving import settled, submit
from workforce.declarations import deciding
from workforce.declarations.applied import required
from workforce.paging import Page
from workforce.subsidies.models import PolicyRelease, PolicyVersion, SubsidyLine, SubsidyMonth
from workforce.subsidies.policies import named
from workforce.subsidies.precheck import pre_check
from workforce.subsidy_words import DeclarationAct, HoldKind, HoldState
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome


async def holds() -> dict[int, HoldState]:
    rows = await Hold.filter(kind=HoldKind.DECLARATION)
    return {row.person_id: row.state for row in rows}


async def paid_by(month: SubsidyMonth, employer_id: int) -> set[int]:
    seen = await SubsidyMonth.get(id=month.id)
    lines = SubsidyLine.filter(
        run_id=seen.current_run_id, employer_id=employer_id, outcome=Outcome.PAY
    )
    return {line.person_id for line in await lines}


async def test_who_is_paid_waits_for_the_declaration_of_the_own_employer_only(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await stamped(cast.hr)
    await decide_many(cast.second_officer, PASS, None)
    await settled(district, month)
    await submit(cast.second_officer, month)

    late = await paid_by(month, cast.other_employer.id)
    assert late and set(await holds()) == late
    assert set((await holds()).values()) == {HoldState.OPEN}


async def test_passing_it_lets_the_money_go(district: District, month: SubsidyMonth) -> None:
    cast = district.cast
    await settled(district, month)
    await submit(cast.second_officer, month)
    assert set((await holds()).values()) == {HoldState.OPEN}

    await declare_for(cast.officer)
    await decide_many(cast.second_officer, PASS, None)

    assert set((await holds()).values()) == {HoldState.GONE}


@pytest.mark.parametrize("when", ["before submitting", "after submitting"])
async def test_a_lapsed_declaration_denies_its_people_the_month_by_that_decision(
    district: District, month: SubsidyMonth, lapsing: None, when: str
) -> None:
    cast = district.cast

    async def lapse() -> None:
        await deciding.decide_many(
            cast.officer, policy=POLICY, month=MONTH, act=DeclarationAct.LAPSE,
            employer_ids=[cast.other_employer.id], reason="逾期不补，已两次催报",
        )  # fmt: skip

    if when == "before submitting":
        await lapse()
    await settled(district, month)
    await submit(cast.second_officer, month)
    if when == "after submitting":
        await lapse()

    denied = await Hold.filter(kind=HoldKind.DECLARATION, state=HoldState.DENIED)
    assert {one.person_id for one in denied} == await paid_by(month, cast.other_employer.id)
    assert {(one.decided_by_id, one.decision_reason) for one in denied} == {
        (cast.officer.user_id, "逾期不补，已两次催报")
    }
    lines = await SubsidyLine.filter(person_id__in=[one.person_id for one in denied])
    assert {line.outcome for line in lines} == {Outcome.PAY}


async def test_the_employers_own_check_says_who_will_be_paid_and_why_not(
    district: District,
) -> None:
    cast = district.cast
    made = await opened(cast.hr)

    seen = await pre_check(cast.hr, made.id, Page())

    told = {one.person.name: one for one in seen.found.items}
    assert told["陈可发"].outcome is Outcome.PAY and told["陈可发"].amount_fen == 100_000
    assert told["何外地"].outcome is Outcome.REFUSE
    assert any("户籍" in reason.message for reason in told["何外地"].reasons)
    assert told["双在岗"].outcome is Outcome.REVIEW
    assert "缺银行账户" in told["白无户"].missing
    assert seen.missing["缺当月考勤"] == 0 and seen.counts[Outcome.PAY] == 2
    only = await pre_check(cast.hr, made.id, Page(), outcome=Outcome.REFUSE)
    assert {one.outcome for one in only.found.items} == {Outcome.REFUSE}


async def test_the_version_released_for_the_month_says_how_it_is_declared(
    district: District,
) -> None:
    loaded = named("fengtai")
    text = loaded.text.replace("due_day: 5", "due_day: 12").replace("2026-1", "2026-9")
    version = await PolicyVersion.create(
        code="fengtai", title="岗位补贴", version="2026-9", sha256="1" * 64, text=text
    )
    await PolicyRelease.create(
        code="fengtai", district=district.cast.district, policy=version, effective_from=MONTH
    )

    seen = await required(district.cast.officer, MONTH, POLICY)
    before = await required(district.cast.officer, "2026-09", POLICY)

    assert (seen.due_on.day, before.due_on.day) == (12, 5)
