"""Two employers of a district with people in September and October; October is declared."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.declarations.steps import MONTH, Town
from tests.factories import Cast, make_actor, make_attendance, make_employment, make_person
from tests.subsidies.conftest import district, month  # noqa: F401
from workforce.declarations import applied
from workforce.rules.months import Month
from workforce.rules.subsidies.procedure import DeclarationRule
from workforce.subsidies.declared import asking
from workforce.vocabulary import Role


@pytest.fixture
async def town(cast: Cast) -> Town:
    made = []
    for name, employer in (("赵一", cast.employer), ("钱二", cast.employer),
                           ("孙三", cast.other_employer)):  # fmt: skip
        person = await make_person(name=name, bank_account="6222021234567890128")
        post = await make_employment(person, employer)
        await make_attendance(post, "2026-09")
        await make_attendance(post, MONTH)
        made.append(post)
    other_hr = await make_actor(Role.EMPLOYER_HR, cast.other_employer)
    return Town(cast, other_hr, *made)


@pytest.fixture
def lapsing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The policy says that a late declaration is not made up for."""

    async def lapses(at: Month) -> list[applied.Applied]:
        return [
            replace(one, rule=DeclarationRule(**{**one.rule.model_dump(), "late": "lapse"}))
            for one in await asking(at)
        ]

    monkeypatch.setattr(applied, "_finders", [lapses])
