"""What an organisation was overpaid is its debt: told to it, in its name, never the person's."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast, make_actor, make_organisation
from tests.recoveries.test_recoveries import owing
from tests.subsidies.moving import (
    NOVEMBER,
    OCTOBER,
    Moving,
    a_worker,
    approved,
    paid_out,
)
from tests.subsidies.releases import release, to_employers
from workforce.actor import Actor
from workforce.database import save_version, verb
from workforce.identity.models import User
from workforce.notices.models import Notice
from workforce.paging import Page
from workforce.payments.models import PaymentItem
from workforce.people.models import Person
from workforce.recoveries import telling_units
from workforce.recoveries.documents import OFFSET, REPAY_UNIT, WAITS, notice_facts
from workforce.recoveries.models import Recovery
from workforce.recoveries.netting import net_unpaid
from workforce.recoveries.scope import Wanted, leavers_among, list_recoveries
from workforce.recoveries.service import ask_waiver, decide_waiver
from workforce.subsidy_words import PaymentItemState
from workforce.vocabulary import OrganisationKind, Role, ServiceType


async def _tell_issued(actor: Actor, recoveries: list[Recovery]) -> None:
    await telling_units.tell_units_issued(7, recoveries)


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


@pytest.fixture
async def owed(cast: Cast) -> Moving:
    """Two people whose October the employer has, and who turn out to work in an institution.

    The person behind the unit's own login is one of them.
    """
    await release(cast, "fengtai", to_employers(), OCTOBER)
    workers = [await a_worker(cast, name) for name in ("陈可发", "林也发")]
    stays = await a_worker(cast, "留在岗")
    login = await make_actor(Role.CARE_WORKER, cast.employer)
    await User.filter(id=login.user_id).update(person_id=workers[0].person.id)
    await paid_out(await approved(cast, OCTOBER))
    for one in workers:
        await save_version(one.post, service_type=ServiceType.INSTITUTION)
    await approved(cast, NOVEMBER)
    assert stays.post.ended_on is None
    return workers[0]


async def test_the_unit_is_told_once_for_all_its_people_and_the_person_of_no_debt(
    owed: Moving,
) -> None:
    cast = owed.cast
    first, second = await Recovery.all().order_by("id")
    assert {first.payee_id, second.payee_id} == {owed.employer}

    [told] = await Notice.filter(title__contains="退回")
    assert (told.user_id, told.title) == (cast.hr.user_id, telling_units.OWES)
    assert told.body == f"追回通知书 {first.number}等 2 份，共 2,000.00 元"
    assert "陈可发" not in told.body
    login = await User.get(person_id=owed.person.id)
    assert not await Notice.filter(user_id=login.id).exists()


async def test_the_notice_names_the_unit_that_pays_back_and_the_person_it_was_for(
    owed: Moving,
) -> None:
    cast = owed.cast
    found = await Recovery.get(person=owed.person)

    facts = await notice_facts(cast.officer, found.id)

    assert (facts.payee_name, facts.person_name) == (cast.employer.name, "陈可发")
    assert facts.way.startswith(f"从以后月份因此人应发给{cast.employer.name}的补贴中抵扣")


async def test_who_left_the_unit_leaves_it_nothing_to_offset_from(owed: Moving) -> None:
    cast = owed.cast
    found = await Recovery.get(person=owed.person)

    await owed.to(cast.other_employer)  # still in the district, and at another employer

    assert await leavers_among(await Recovery.all()) == {found.id}
    assert (await notice_facts(cast.officer, found.id)).way == REPAY_UNIT.format(
        payee=cast.employer.name
    )
    seen, _ = await list_recoveries(cast.officer, Wanted(leavers=True), Page())
    assert [one.id for one in seen.items] == [found.id]


async def test_a_recovery_says_over_http_who_owes_it_and_is_found_by_that(
    owed: Moving, ask: Asker
) -> None:
    cast = owed.cast
    person = await Person.get(id=owed.person.id)
    own = await owing(cast, person=person, fen=5_000)

    seen = (await ask("GET", f"/recoveries?payee_id={owed.employer}", cast.officer)).json()

    assert seen["total"] == 2
    assert {one["payee_name"] for one in seen["items"]} == {cast.employer.name}
    named = await ask("GET", f"/recoveries?query={cast.employer.name}", cast.officer)
    assert named.json()["items"] == seen["items"]
    one = (await ask("GET", f"/recoveries/{own.id}", cast.officer)).json()
    assert (one["payee_id"], one["payee_name"]) == (None, None)
    # What the person owes and what the unit owes because of him are two balances.
    assert one["of_person"]["remaining_fen"] == 5_000
    notice = (await ask("GET", f"/recoveries/{seen['items'][0]['id']}/notice", cast.officer)).json()
    assert notice["payee_name"] == cast.employer.name


async def test_while_a_waiver_is_asked_for_no_recovery_says_that_it_will_be_offset(
    cast: Cast, ask: Asker
) -> None:
    own = await owing(cast, person=(await a_worker(cast)).person)
    assert (await notice_facts(cast.officer, own.id)).way == OFFSET
    asked = await ask_waiver(
        cast.officer, own.id, amount_fen=50_000, reason="困难", document="请示"
    )

    assert (await notice_facts(cast.officer, own.id)).way == WAITS
    one = (await ask("GET", f"/recoveries/{own.id}", cast.officer)).json()
    assert (one["way"], one["waiver_asked"]) == (WAITS, True)
    [row] = (await ask("GET", "/recoveries", cast.officer)).json()["items"]
    assert row["waiver_asked"]

    await decide_waiver(cast.approver, own.id, asked.id, granted=False, reason="不符合")
    assert (await notice_facts(cast.officer, own.id)).way == OFFSET


async def test_what_was_netted_of_a_units_debt_is_told_to_it_if_it_had_been_told_of_the_debt(
    cast: Cast,
) -> None:
    """The account was missing while the bank was to pay: the line is netted, nobody owes."""
    await release(cast, "fengtai", to_employers(), OCTOBER)
    worker = await a_worker(cast)
    await approved(cast, OCTOBER)
    await worker.to(cast.other_employer)
    await approved(cast, NOVEMBER)

    titles = await Notice.filter(user_id=cast.hr.user_id, title__contains="退").values_list(
        "title", flat=True
    )
    assert titles == [telling_units.NEVER_PAID]


async def test_a_unit_told_of_a_debt_hears_what_was_netted_of_it_since(cast: Cast) -> None:
    """The money was with the bank when it was found too much, and came back."""
    await release(cast, "fengtai", to_employers(), OCTOBER)
    worker = await a_worker(cast)
    october = await approved(cast, OCTOBER)
    await paid_out(october)
    await worker.to(cast.other_employer)
    await approved(cast, NOVEMBER)
    assert await Notice.filter(user_id=cast.hr.user_id, title=telling_units.OWES).exists()

    await PaymentItem.filter(subsidy_month_id=october.id).update(state=PaymentItemState.FAILED)
    for _ in range(2):
        await verb(net_unpaid)(cast.officer, cast.district.id, "fengtai")

    [told] = await Notice.filter(user_id=cast.hr.user_id, title=telling_units.SETTLED)
    assert told.body.endswith("：已抵减 1,000.00 元")
    assert (await Recovery.get()).remaining_fen == 0
    assert not await Notice.exclude(user_id=cast.hr.user_id).filter(title__contains="退").exists()


async def test_a_training_body_is_told_too(cast: Cast) -> None:
    body = await make_organisation(OrganisationKind.TRAINING_BODY, "丰台培训学校", cast.district)
    trainer = await make_actor(Role.TRAINER, body)
    one = await owing(cast, payee_id=body.id)

    await verb(_tell_issued)(cast.officer, [one])

    assert (await Notice.get()).user_id == trainer.user_id
    assert await leavers_among([one]) == {one.id}  # it never employed anybody: nothing will come
