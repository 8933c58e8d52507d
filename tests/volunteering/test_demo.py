"""The demonstration's volunteers: their hours were really served, confirmed and credited."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.demo.loading import load_demo
from workforce.demo.volunteering import make_volunteering_demo
from workforce.identity.authentication import actor_for
from workforce.identity.models import User
from workforce.ledger.verify import verify
from workforce.paging import Page
from workforce.timebank.accounts import own_account, own_statement
from workforce.volunteering.signups import own_signups
from workforce.volunteering.volunteers import own_volunteer, totals_of


async def test_the_demonstration_has_hours_and_loading_it_twice_adds_nothing(database: str) -> None:
    await load_demo(Actor.system())

    first = await make_volunteering_demo()
    second = await make_volunteering_demo()

    assert first == second
    assert (first.activities, first.volunteers) == (3, 10)
    volunteer = await actor_for(await User.get(login="zhiyuan"))
    account = await own_account(volunteer)
    assert account is not None and account.balance_minutes == 120 + 120 + 60 + 120
    statement = await own_statement(volunteer, limit=10, before_id=None)
    assert statement.total == 4
    totals = await totals_of((await own_volunteer(volunteer)).id)
    assert (totals.served_minutes, totals.pending_records) == (480, 1)
    assert (await own_signups(volunteer, Page())).total == 6
    assert await verify() == []
