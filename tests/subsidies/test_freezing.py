"""An edit at the very moment a month is frozen or approved: refused, seen, or a later difference.

Each edit meets each step twice: once its transaction is open when the step begins, once the step's
is open when the edit begins. Whatever comes of it, both are whole and nothing is lost.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.factories import make_employment, make_person
from tests.subsidies.approved import computed
from tests.subsidies.conftest import MONTH, District, account
from tests.subsidies.route import noticed, passed
from tests.subsidies.test_approving import approve, settled, submit
from tests.subsidies.test_races import at_once
from tests.subsidies.test_reviewing import line_of, returned
from workforce.actor import Actor
from workforce.audit.models import AuditEvent
from workforce.database import verb
from workforce.employment import attendance
from workforce.employment import service as employment
from workforce.employment.attendance import Reported
from workforce.employment.facts import EmploymentFacts
from workforce.employment.models import Employment
from workforce.errors import Refusal
from workforce.people.facts import PersonFacts
from workforce.people.models import Person
from workforce.people.service import change_person
from workforce.subsidies import correcting, hold_by_hand, service, settling
from workforce.subsidies.accounts import AccountsChanged
from workforce.subsidies.figures import figures_of
from workforce.subsidies.hindrances import is_stale
from workforce.subsidies.models import Adjustment, PayList, SubsidyLine, SubsidyMonth
from workforce.subsidies.payable import payable_lines
from workforce.subsidy_words import HoldState, MonthState, ReviewState
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome, Post

FULL = 100_000
CARD = "6222025159211289359"
Act = Callable[[], Awaitable[Any]]
ORDERS = pytest.mark.parametrize("edit_first", [True, False], ids=["edit first", "step first"])
STEPS = pytest.mark.parametrize("step", ["submission", "approval"])


@verb
async def _open(actor: Actor, act: Act, begun: asyncio.Event) -> None:
    """The act's transaction stays open long enough for the other to meet it."""
    await act()
    begun.set()
    await asyncio.sleep(0.2)


async def meet(edit: Act, step: Act, *, edit_first: bool) -> tuple[str, str]:
    """What became of the edit and of the step: "" when it went through, else the refusal's code."""
    begun = asyncio.Event()
    first, second = (edit, step) if edit_first else (step, edit)
    opened = asyncio.create_task(_ended(_open(Actor.system(), first, begun), begun))
    await begun.wait()
    later = await _ended(second())
    ends = (await opened, later)
    return ends if edit_first else (ends[1], ends[0])


async def _ended(act: Awaitable[Any], begun: asyncio.Event | None = None) -> str:
    try:
        await act
    except Refusal as refusal:
        return refusal.code
    finally:
        if begun is not None:
            begun.set()
    return ""


async def ready(district: District, month: SubsidyMonth, step: str) -> Act:
    """The step as it is about to be taken."""
    await settled(district, month)
    if step == "submission":
        return lambda: submit(district.cast.second_officer, month)
    await submit(district.cast.second_officer, month)
    await noticed(district.cast, month)
    return await approval(district, month)


async def approval(district: District, month: SubsidyMonth) -> Act:
    """It reads first what it will archive, and then writes: what comes between is to be noticed."""
    await Hold.filter(month_id=month.id).update(state=HoldState.RELEASED)
    now = await seen(month)
    return lambda: passed(district.cast, now)


async def seen(month: SubsidyMonth) -> SubsidyMonth:
    return await SubsidyMonth.get(id=month.id).select_related("policy", "district")


async def by_household(district: District) -> Person:
    facts = PersonFacts(household_registration="山西省临县")
    return await change_person(district.cast.officer, district.paid.id, facts, version=None)


async def by_post(district: District) -> Person:
    post = await Employment.get(person_id=district.paid.id)
    await employment.change_employment(
        district.cast.officer, post.id, EmploymentFacts(post=Post.MANAGER), version=None
    )
    return district.paid


async def by_attendance(district: District) -> Person:
    """Reported at last for somebody whom the month refused for want of it."""
    late = await Person.get(name="迟报考勤")
    post = await Employment.get(person_id=late.id)
    reported = Reported(days_due=22, days_present=22)
    await attendance.add_attendance(
        district.cast.officer, reported, employment_id=post.id, month=MONTH
    )
    return late


# What the month gave and gives after the edit.
EDITS = {"person": (by_household, FULL, 0), "employment": (by_post, FULL, 0),
         "attendance": (by_attendance, 0, FULL)}  # fmt: skip


async def with_somebody_late(district: District, month: SubsidyMonth) -> None:
    """One more, refused by hand: the employer has not reported the month's attendance."""
    officer = district.cast.officer
    late = await make_person(name="迟报考勤", **account(9))
    await make_employment(late, district.cast.employer)
    await service.compute(officer, month.id)
    line = await line_of(late)
    await settling.settle(
        officer, month.id, settling.Chosen((line.id,)), outcome=Outcome.REFUSE, reason="未报考勤"
    )


@pytest.mark.parametrize("kind", sorted(EDITS))
@STEPS
@ORDERS
async def test_a_changed_fact_is_seen_or_becomes_a_difference(
    district: District, month: SubsidyMonth, kind: str, step: str, edit_first: bool
) -> None:
    edit, before, after = EDITS[kind]
    officer = district.cast.officer
    await with_somebody_late(district, month)
    freeze = await ready(district, month, step)

    edited, frozen = await meet(lambda: edit(district), freeze, edit_first=edit_first)

    assert edited == "" and frozen in ("", "subsidies.facts_changed"), (edited, frozen)
    person = await Person.get(name="迟报考勤" if kind == "attendance" else district.paid.name)
    if frozen:
        now = await seen(month)
        assert now.state is MonthState.COMPUTED and await is_stale(now)
        await service.compute(officer, month.id)
        assert (await line_of(person)).amount_fen == after
        return
    assert (await line_of(person)).amount_fen == before  # frozen with the facts of then
    if step == "submission":
        await noticed(district.cast, month)
        await approve(district.cast.approver, month)
    november = await computed(officer, "2026-11")
    [found] = await Adjustment.filter(run_id=november.current_run_id, person_id=person.id)
    assert (found.month, found.before_fen, found.after_fen) == (MONTH, before, after)


@STEPS
@ORDERS
async def test_a_changed_account_stops_the_month_or_comes_after_it(
    district: District, month: SubsidyMonth, step: str, edit_first: bool
) -> None:
    cast, card = district.cast, PersonFacts(bank_account=CARD)
    freeze = await ready(district, month, step)

    edited, frozen = await meet(
        lambda: change_person(cast.officer, district.paid.id, card, version=None), freeze,
        edit_first=edit_first,
    )  # fmt: skip

    assert edited == "" and frozen in ("", "subsidies.facts_changed", AccountsChanged.code)
    assert (await Person.get(id=district.paid.id)).bank_account == CARD
    state = (await seen(month)).state
    assert (state in (MonthState.SUBMITTED, MonthState.APPROVED)) == (not frozen)
    assert await PayList.all().count() == int(state is MonthState.APPROVED)


@ORDERS
async def test_a_settlement_taken_back_is_refused_or_keeps_the_month_from_being_submitted(
    district: District, month: SubsidyMonth, edit_first: bool
) -> None:
    freeze = await ready(district, month, "submission")
    line = await line_of(district.community)

    edited, frozen = await meet(
        lambda: settling.withdraw_settlement(district.cast.officer, month.id, line.id), freeze,
        edit_first=edit_first,
    )  # fmt: skip

    now = await seen(month)
    open_cases = (await figures_of(now.current_run_id)).still_open
    if now.state is MonthState.SUBMITTED:
        assert (edited, frozen, open_cases) == ("subsidies.month_frozen", "", 0)
    else:
        assert (edited, frozen, open_cases) == ("", "subsidies.cases_open", 1)


@ORDERS
async def test_a_correction_is_approved_as_it_stands_or_refused(
    district: District, month: SubsidyMonth, edit_first: bool
) -> None:
    """The archived list is what the lines say, whichever came first."""
    cast = district.cast
    await settled(district, month)
    await submit(cast.second_officer, month)
    line = await returned(district, month, district.paid)
    await noticed(cast, month)
    step = await approval(district, month)

    edited, frozen = await meet(
        lambda: correcting.redecide_line(
            cast.officer, month.id, line.id, outcome=Outcome.REFUSE, reason="未提供服务"
        ),
        step, edit_first=edit_first,
    )  # fmt: skip

    now, after = await seen(month), await SubsidyLine.get(id=line.id)
    events = await AuditEvent.filter(action="subsidies.line.corrected").count()
    assert (after.amount_fen == 0) == (edited == "") == (events == 1)
    assert (after.review_state is ReviewState.RETURNED) == bool(edited)
    if now.state is MonthState.APPROVED:
        figures = await figures_of(now.current_run_id)
        assert (await PayList.get(month_id=month.id)).total_fen == figures.pay_total_fen
    else:
        assert frozen and await PayList.all().count() == 0
    assert not (edited and frozen), "one of them goes through"


@STEPS
@ORDERS
async def test_a_hold_keeps_its_money_back_whichever_came_first(
    district: District, month: SubsidyMonth, step: str, edit_first: bool
) -> None:
    cast = district.cast
    freeze = await ready(district, month, step)
    line = await line_of(district.paid)

    edited, frozen = await meet(
        lambda: hold_by_hand.hold_by_hand(cast.officer, month.id, line.id, reason="举报核实中"),
        freeze, edit_first=edit_first,
    )  # fmt: skip

    assert edited == ""
    [hold] = await Hold.filter(person_id=district.paid.id, kind="by_hand")
    assert await AuditEvent.filter(action="vetting.hold.opened", subject_id=hold.id).count() == 1
    if step == "approval" and not frozen:
        assert hold.state is HoldState.OPEN
        paid = {one.person_id for one in await payable_lines([month.id])}
        assert district.paid.id not in paid


async def test_computing_and_submitting_at_once_submits_one_whole_run(
    district: District, month: SubsidyMonth
) -> None:
    """Whichever is faster: the lines submitted are all of one run, settled, waiting for review."""
    cast = district.cast
    await settled(district, month)
    await service.ComputeRun.all().update(digest="")  # so that a new run is written

    went, codes = await at_once(
        service.compute(cast.officer, month.id), submit(cast.second_officer, month)
    )

    allowed = {"subsidies.month_frozen", "subsidies.facts_changed", "subsidies.figures_differ",
               "subsidies.compute_overtaken", "stale"}  # fmt: skip
    assert went >= 1 and set(codes) <= allowed
    now = await seen(month)
    figures = await figures_of(now.current_run_id)
    assert (figures.people, figures.still_open) == (6, 0)
    waiting = SubsidyLine.filter(run_id=now.current_run_id, review_state=ReviewState.PENDING)
    assert await waiting.count() == (figures.pay if now.state is MonthState.SUBMITTED else 0)
