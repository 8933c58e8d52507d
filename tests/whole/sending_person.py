"""What the person's own routes and the forms need, beside `sending.py`."""

from __future__ import annotations

from typing import Any

from tests.factories import make_employment
from workforce import clock
from workforce.identity.models import User
from workforce.people.models import Person
from workforce.publicity.models import PublicNotice
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidy_words import MonthState


async def own_line(call: Any) -> None:
    """In one's own place the line is one's own, of a month that was submitted."""
    if call.side.is_nowhere:
        return
    await SubsidyMonth.filter(id=call.ids["month_id"]).update(state=MonthState.APPROVED)
    user = await User.get(id=call.actor.user_id)
    if call.side is call.stage.own and user.person_id is not None:
        await SubsidyLine.filter(id=call.ids["line_id"]).update(person_id=user.person_id)


async def own_line_on_notice(call: Any) -> None:
    """The same while the month's notice is up."""
    await own_line(call)
    if not call.side.is_nowhere:
        await PublicNotice.create(
            month_id=call.ids["month_id"], code=f"own{call.stage.next()}", title="公示",
            starts_on=clock.today(), ends_on=clock.today(), days=5, counted="working", rows="[]",
            sha256="0" * 64, people=1, total_fen=50_000,
        )  # fmt: skip


async def employed(call: Any) -> None:
    """Somebody who holds a post in that place."""
    if not call.side.is_nowhere:
        person = await Person.get(id=call.ids["person_id"])
        await make_employment(person, call.side.employer)


PREPARED = {
    "GET /my-subsidies/{line_id:int}": own_line,
    "POST /my-subsidies/{line_id:int}/objections": own_line_on_notice,
    "POST /people/{person_id:int}/sign-in": employed,
}


QUERIES = {
    "GET /subsidy-months/{month_id:int}/paper": lambda c: {"form": "approval"},
    "GET /subsidy-months/{month_id:int}/paper/workbook": lambda c: {"form": "pay_list"},
}
FORMS = {"POST /my-subsidies/{line_id:int}/objections": lambda c: {"text": "金额少算了一天"}}
