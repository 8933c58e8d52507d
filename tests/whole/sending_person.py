"""What the person's own routes and the forms need, beside `sending.py`."""

from __future__ import annotations

from typing import Any

from tests.factories import make_employment
from workforce.identity.models import User
from workforce.people.models import Person
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


async def employed(call: Any) -> None:
    """Somebody who holds a post in that place."""
    if not call.side.is_nowhere:
        person = await Person.get(id=call.ids["person_id"])
        await make_employment(person, call.side.employer)


PREPARED = {
    "GET /my-subsidies/{line_id:int}": own_line,
    "POST /people/{person_id:int}/sign-in": employed,
}


QUERIES = {
    "GET /subsidy-months/{month_id:int}/paper": lambda c: {"form": "approval"},
    "GET /subsidy-months/{month_id:int}/paper/workbook": lambda c: {"form": "pay_list"},
}
