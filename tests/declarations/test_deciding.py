"""The district accepts, returns, reminds, declares for others; nobody passes their own."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.declarations.steps import MONTH, PDF, POLICY, Town, declare, opened, stamped
from tests.subsidies.approved import computed, submitted
from workforce import clock
from workforce.actor import Actor
from workforce.attachments import service as attachments
from workforce.audit.models import AuditEvent
from workforce.declarations import behalf, deciding, expected, reminding
from workforce.declarations.applied import required
from workforce.declarations.models import BehalfDeclaration, Declaration
from workforce.errors import Malformed, Missing
from workforce.notices.models import Notice
from workforce.permissions import PERMISSIONS
from workforce.subsidy_words import DeclarationAct, DeclarationState

PASS, RETURN, LAPSE = DeclarationAct.PASS, DeclarationAct.RETURN, DeclarationAct.LAPSE


async def declare_for(
    actor: Actor, employer_id: int | None = None, reason: str = "单位停网，按登记代报"
) -> BehalfDeclaration:
    return await behalf.declare_on_behalf(
        actor, policy=POLICY, month=MONTH, employer_id=employer_id, reason=reason,
        name="情况说明.pdf", content=PDF,
    )  # fmt: skip


async def decide_many(
    actor: Actor, act: DeclarationAct, ids: list[int] | None, reason: str = ""
) -> deciding.Decided:
    return await deciding.decide_many(
        actor, policy=POLICY, month=MONTH, act=act, employer_ids=ids, reason=reason
    )


async def state_of(declaration_id: int) -> DeclarationState:
    return (await Declaration.get(id=declaration_id)).state


async def test_the_officer_passes_what_an_employer_declared(town: Town) -> None:
    made = await stamped(town.cast.hr)

    passed = await deciding.decide(town.cast.officer, made.id, act=PASS)

    assert passed.state is DeclarationState.PASSED
    assert passed.decided_by_id == town.cast.officer.user_id
    with pytest.raises(deciding.NotDecidable):
        await deciding.decide(town.cast.second_officer, made.id, act=PASS)


async def test_without_the_stamped_form_nothing_passes(town: Town) -> None:
    made = await declare(town.cast.hr)

    with pytest.raises(deciding.FormMissing, match="盖章"):
        await deciding.decide(town.cast.officer, made.id, act=PASS)


async def test_returning_needs_a_reason_and_tells_the_employer(town: Town) -> None:
    made = await declare(town.cast.hr)

    with pytest.raises(Malformed):
        await deciding.decide(town.cast.officer, made.id, act=RETURN)
    await deciding.decide(town.cast.officer, made.id, act=RETURN, reason="名册未盖章")

    assert await state_of(made.id) is DeclarationState.RETURNED
    [told] = await Notice.all()
    assert (told.user_id, told.body) == (town.cast.hr.user_id, "名册未盖章")


async def test_who_declared_does_not_pass_it_whatever_roles_they_hold(town: Town) -> None:
    made = await stamped(town.cast.hr)
    grants = (*town.cast.hr.grants, replace(town.cast.officer.grants[0]))
    both = replace(town.cast.hr, permissions=frozenset(PERMISSIONS), grants=grants)

    with pytest.raises(deciding.MakerIsChecker):
        await deciding.decide(both, made.id, act=PASS)


async def test_who_declared_for_others_does_not_pass_it_the_system_included(town: Town) -> None:
    await declare_for(town.cast.officer, town.cast.employer.id)
    await declare_for(Actor.system(), town.cast.other_employer.id)
    first, second = await Declaration.all().order_by("employer_id")

    with pytest.raises(deciding.MakerIsChecker):
        await deciding.decide(town.cast.officer, first.id, act=PASS)
    with pytest.raises(deciding.MakerIsChecker):
        await deciding.decide(Actor.system(), second.id, act=PASS)
    done = await decide_many(town.cast.officer, PASS, None)
    assert (done.decided, done.left) == (1, {"declarations.maker_is_checker": 1})


async def test_all_not_yet_declared_are_declared_for_and_passed_at_once(town: Town) -> None:
    own = await declare(town.cast.hr)
    act = await declare_for(town.cast.officer)

    assert act.employers == 1 and await state_of(own.id) is DeclarationState.DECLARED
    other = await Declaration.get(employer_id=town.cast.other_employer.id)
    assert other.on_behalf and other.behalf_id == act.id and other.is_supplement
    assert [row["employment_id"] for row in other.people] == [town.sun.id]
    done = await decide_many(town.cast.second_officer, PASS, None)
    assert (done.decided, done.left) == (1, {"declarations.form_missing": 1})
    with pytest.raises(behalf.NobodyToDeclareFor):
        await declare_for(town.cast.officer)


async def test_the_document_of_declaring_for_others_stays(town: Town) -> None:
    act = await declare_for(town.cast.officer)

    [kept] = await attachments.listed(
        town.cast.second_officer, kind="behalf_declaration", subject_id=act.id
    )
    await attachments.opened(town.other_hr, kept.id)
    with pytest.raises(Missing):
        await attachments.opened(town.cast.outsider, kept.id)
    with pytest.raises(Exception, match="留存"):
        await attachments.remove(town.cast.officer, kept.id, reason="想删掉")


async def test_of_two_who_decide_the_same_at_once_one_is_refused(town: Town) -> None:
    made = await stamped(town.cast.hr)

    done = await asyncio.gather(
        deciding.decide(town.cast.officer, made.id, act=PASS),
        deciding.decide(town.cast.second_officer, made.id, act=RETURN, reason="名册不清"),
        return_exceptions=True,
    )

    refused = [one for one in done if isinstance(one, deciding.NotDecidable)]
    assert len(refused) == 1, done
    assert await state_of(made.id) in (DeclarationState.PASSED, DeclarationState.RETURNED)


async def test_of_two_who_declare_for_all_at_once_one_does(town: Town) -> None:
    done = await asyncio.gather(
        declare_for(town.cast.officer), declare_for(town.cast.second_officer),
        return_exceptions=True,
    )  # fmt: skip

    assert sum(isinstance(one, behalf.NobodyToDeclareFor) for one in done) == 1, done
    assert await Declaration.all().count() == 2


async def test_an_employer_is_reminded_once_a_day_and_the_unreachable_are_named(
    town: Town,
) -> None:
    await declare(town.other_hr)

    async def remind() -> reminding.Reminded:
        return await reminding.remind(
            town.cast.officer, policy=POLICY, month=MONTH, employer_ids=None
        )

    first, second = await remind(), await remind()
    with clock.fixed(clock.now() + timedelta(days=1)):
        third = await remind()

    assert (first.reminded, first.already) == (1, 0)
    assert (second.reminded, second.already) == (0, 1)
    assert third.reminded == 1
    assert [one.user_id for one in await Notice.all()] == [town.cast.hr.user_id] * 2


async def test_the_next_district_decides_nothing_here(town: Town) -> None:
    made = await stamped(town.cast.hr)

    with pytest.raises(Missing):
        await deciding.decide(town.cast.outsider, made.id, act=PASS)
    with pytest.raises(Exception, match="没有要求申报"):
        await decide_many(town.cast.outsider, PASS, None)


async def test_where_the_policy_lets_late_ones_follow_nothing_lapses(town: Town) -> None:
    made = await opened(town.cast.hr)

    with pytest.raises(deciding.LateDoesNotLapse):
        await deciding.decide(town.cast.officer, made.id, act=LAPSE, reason="逾期")


async def test_where_the_policy_says_so_a_person_lets_a_late_one_lapse(
    town: Town, lapsing: None
) -> None:
    made = await stamped(town.cast.hr)

    with pytest.raises(deciding.LateLapses):
        await deciding.decide(town.cast.officer, made.id, act=PASS)
    done = await decide_many(
        town.cast.officer, LAPSE,
        [town.cast.employer.id, town.cast.other_employer.id], "逾期未报，经催报仍未申报",
    )  # fmt: skip

    assert done.decided == 2
    assert {one.state for one in await Declaration.all()} == {DeclarationState.LAPSED}
    with clock.fixed(datetime(2026, 11, 4, tzinfo=UTC)), pytest.raises(deciding.NotDecidable):
        await deciding.decide(town.cast.officer, made.id, act=LAPSE, reason="还没有到期")


async def lapsed(town: Town) -> Declaration:
    """Declared in time, returned, and by mistake not made up for."""
    officer = town.cast.officer
    with clock.fixed(datetime(2026, 11, 4, tzinfo=UTC)):
        made = await stamped(town.cast.hr)
        await deciding.decide(officer, made.id, act=DeclarationAct.RETURN, reason="缺一人")
    return await deciding.decide(officer, made.id, act=LAPSE, reason="逾期未报")


async def test_a_lapse_by_mistake_is_taken_back_by_another_and_the_employer_goes_on(
    town: Town, lapsing: None
) -> None:
    made, restore = await lapsed(town), DeclarationAct.RESTORE
    with pytest.raises(deciding.LapserRestores):
        await deciding.decide(town.cast.officer, made.id, act=restore, reason="误操作")
    with pytest.raises(Malformed):
        await deciding.decide(town.cast.second_officer, made.id, act=restore)

    back = await deciding.decide(
        town.cast.second_officer, made.id, act=restore, reason="按期申报过，误作逾期"
    )

    assert (back.state, back.is_supplement) == (DeclarationState.RETURNED, False)
    [event] = await AuditEvent.filter(action="declarations.declaration.restored")
    assert (event.before, event.after) == ({"state": "lapsed"}, {"state": "returned"})
    again = await declare(town.cast.hr)
    assert not again.is_supplement
    with pytest.raises(deciding.NotDecidable):
        await deciding.decide(town.cast.second_officer, made.id, act=restore, reason="再一次")


async def test_one_never_declared_is_open_again_and_decided_by_nobody(
    town: Town, lapsing: None
) -> None:
    made = await opened(town.cast.hr)
    await deciding.decide(town.cast.officer, made.id, act=LAPSE, reason="逾期未报")

    back = await deciding.decide(
        town.cast.second_officer, made.id, act=DeclarationAct.RESTORE, reason="选错了单位"
    )

    assert back.state is DeclarationState.OPEN
    assert (back.decided_at, back.decided_by_id, back.decision_reason) == (None, None, "")


async def test_whose_lapse_was_taken_back_is_passed_late_all_the_same(
    town: Town, lapsing: None
) -> None:
    made = await opened(town.cast.hr)
    await deciding.decide(town.cast.officer, made.id, act=LAPSE, reason="逾期未报")
    await deciding.decide(
        town.cast.second_officer, made.id, act=DeclarationAct.RESTORE, reason="纸质申报按期送达"
    )

    late = await stamped(town.cast.hr)
    assert late.is_supplement
    passed = await deciding.decide(town.cast.officer, late.id, act=PASS)

    assert passed.state is DeclarationState.PASSED


async def test_a_lapse_binds_once_the_month_is_submitted(town: Town, lapsing: None) -> None:
    made = await lapsed(town)
    month = await computed(town.cast.officer, MONTH)
    await submitted(town.cast.officer, month)

    with pytest.raises(deciding.LapseBinds):
        await deciding.decide(
            town.cast.second_officer, made.id, act=DeclarationAct.RESTORE, reason="误操作"
        )
    assert (await state_of(made.id)) is DeclarationState.LAPSED


async def test_what_is_not_late_does_not_lapse(town: Town, lapsing: None) -> None:
    with clock.fixed(datetime(2026, 11, 4, tzinfo=UTC)):
        made = await opened(town.cast.hr)

        with pytest.raises(deciding.NotLate):
            await deciding.decide(town.cast.officer, made.id, act=LAPSE, reason="还没有到期")


async def test_a_late_employer_holds_nobody_else(town: Town) -> None:
    await stamped(town.cast.hr)
    await decide_many(town.cast.officer, PASS, None)

    applied = await required(town.cast.officer, MONTH, POLICY)
    states = {row.employer_id: row.state for row in await expected.expected(
        town.cast.officer, applied)}  # fmt: skip
    assert states == {
        town.cast.employer.id: DeclarationState.PASSED,
        town.cast.other_employer.id: DeclarationState.OPEN,
    }
