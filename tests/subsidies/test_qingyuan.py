"""A month of a city whose rule has alternatives, pay by days and a bar: a file and nothing else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.asking import Asker, new_client
from tests.subsidies.conftest import MONTH, District
from workforce.employment.models import Attendance
from workforce.people.models import Person
from workforce.rules.subsidies.loading import load_policy
from workforce.rules.subsidies.wanting import wanted_by
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.policies import named
from workforce.subsidies.policy_answers import show_policy
from workforce.subsidies.service import compute, open_month
from workforce.subsidy_words import ConductState
from workforce.vetting.models import ConductCase

LOADED = load_policy(str(Path(__file__).parent.parent / "rules/subsidies/cities/qingyuan.yaml"))


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


async def computed(district: District) -> SubsidyMonth:
    opened = await open_month(district.cast.officer, LOADED, MONTH)
    await compute(district.cast.officer, opened.id)
    return await SubsidyMonth.get(id=opened.id)


async def line_of(month: SubsidyMonth, person: Person) -> SubsidyLine:
    return await SubsidyLine.get(person=person, run_id=month.current_run_id)


async def test_days_alternatives_and_what_the_portal_does_not_know_decide_a_month(
    district: District, ask: Asker
) -> None:
    await Attendance.filter(employment__person=district.paid).update(days_present=15)

    month = await computed(district)

    paid, open_ = await line_of(month, district.paid), await line_of(month, district.not_local)
    assert (paid.outcome, paid.amount_fen) == ("pay", 54_545)
    assert (open_.outcome, open_.amount_fen) == ("review", 0)
    assert open_.proposed_fen == 80_000
    assert open_.open_codes.split() == ["not_local", "resident_unknown", "graduated_unknown"]
    at = f"/subsidy-months/{month.id}/lines"
    shown = (await ask("GET", f"{at}/{open_.id}", district.cast.officer)).json()["findings"]
    assert [one["result"] for one in shown] == ["met", "failed", "unknown", "unknown", "met"]
    assert all("符合一项即可" in one["message"] for one in shown[1:4])
    among = (await ask("GET", f"{at}?finding=resident_unknown", district.cast.officer)).json()
    assert open_.id in {one["id"] for one in among["items"]}
    seen = (await ask("GET", f"{at}/{paid.id}", district.cast.officer)).json()["findings"]
    assert "出勤 15 天" in seen[-1]["message"] and "545.45 元" in seen[-1]["message"]


async def test_days_nobody_reported_wait_for_a_person(district: District) -> None:
    await Attendance.filter(employment__person=district.paid).delete()

    line = await line_of(await computed(district), district.paid)

    assert (line.outcome, line.open_codes.strip()) == ("review", "days_unknown")


async def found_cheating(
    district: District, person: Person, since: date, **more: Any
) -> ConductCase:
    fields: dict[str, Any] = {
        "matter": "虚报考勤", "basis": "第八条", "happened_on": since, "decided_on": since,
        "effective_on": since, "served_on": since, "state": ConductState.REPAIRED,
        "repaired_on": date(2026, 1, 1),
    }  # fmt: skip
    home = district.cast.district
    return await ConductCase.create(person=person, district=home, **fields | more)


async def test_a_decided_fraud_bars_the_months_after_it_and_a_repair_does_not_shorten_them(
    district: District,
) -> None:
    assert wanted_by(LOADED.policy).conduct and not wanted_by(named("fengtai").policy).conduct
    await found_cheating(district, district.paid, date(2025, 10, 1))
    await found_cheating(district, district.blocked, date(2025, 9, 30))

    month = await computed(district)

    barred, free = await line_of(month, district.paid), await line_of(month, district.blocked)
    assert (barred.outcome, barred.open_codes.strip()) == ("refuse", "barred")
    assert (free.outcome, free.amount_fen) == ("pay", 80_000)


async def test_what_the_decision_says_of_fraud_outweighs_the_words_and_counts_once_served(
    district: District,
) -> None:
    since = date(2026, 3, 1)
    await found_cheating(district, district.paid, since, matter="考勤不实", is_fraud=True)
    await found_cheating(district, district.blocked, since, is_fraud=False)
    await found_cheating(
        district, district.community, since, is_fraud=True, served_on=None, repaired_on=None,
        state=ConductState.DECIDED,
    )  # fmt: skip

    month = await computed(district)

    barred, words, unserved = [
        await line_of(month, one) for one in (district.paid, district.blocked, district.community)
    ]
    assert (barred.outcome, barred.open_codes.strip()) == ("refuse", "barred")
    assert (words.outcome, words.amount_fen) == ("pay", 80_000)
    assert "barred" not in unserved.open_codes


async def test_the_page_shows_alternatives_under_their_condition(district: District) -> None:
    shown = show_policy("qingyuan", LOADED)

    assert [one.code for one in shown.conditions] == ["belongs", "employed"]
    assert [one.code for one in shown.conditions[0].options] == ["local", "resident", "graduate"]
    assert shown.conditions[0].options[1].reasons[0].code == "resident_short"
    assert {"按出勤折算", "弄虚作假"} <= {one.label for one in shown.terms}
