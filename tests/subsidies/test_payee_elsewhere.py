"""An organisation registered in another district: one is told where, and led nowhere."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.asking import Asker, new_client
from tests.factories import make_organisation
from tests.subsidies.conftest import MONTH, District
from tests.subsidies.unit_paid import unit_month_of
from workforce.identity.models import Organisation
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidy_words import HoldKind, HoldState, MonthState
from workforce.vetting.models import Hold
from workforce.vocabulary import OrganisationKind


@pytest.fixture
async def month(district: District) -> SubsidyMonth:
    return await unit_month_of(district)


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


async def moved(district: District, month: SubsidyMonth) -> Organisation:
    """One of the two paid lines goes to an organisation of the next district."""
    unit = await make_organisation(
        OrganisationKind.TRAINING_BODY, "海淀培训学校", district.cast.neighbour
    )
    await SubsidyLine.filter(run_id=month.current_run_id, person=district.paid).update(
        payee_id=unit.id
    )
    return unit


async def test_a_blocked_line_says_who_enters_the_account(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    unit, by = await moved(district, month), district.cast.officer

    found = await ask("GET", f"/subsidy-months/{month.id}/lines?payment_state=blocked", by)

    where = {one["payee_id"]: one["payee_elsewhere"] for one in found.json()["items"]}
    assert where == {unit.id: district.cast.neighbour.name, district.cast.employer.id: ""}
    assert (await ask("GET", f"/organisations/{unit.id}/account", by)).status_code == 404


async def test_a_preview_says_who_enters_the_account(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    unit = await moved(district, month)
    await SubsidyMonth.filter(id=month.id).update(state=MonthState.APPROVED)
    await Hold.filter(month_id=month.id).update(state=HoldState.RELEASED)

    wanted = {"policy": "fengtai", "months": [MONTH]}
    seen = await ask("POST", "/payment-previews", district.cast.officer, json=wanted)

    told = {one["name"]: one["elsewhere"] for one in seen.json()["units_without_account"]}
    assert told == {unit.name: district.cast.neighbour.name, district.cast.employer.name: ""}


async def test_a_body_of_the_city_is_the_citys(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    unit = await moved(district, month)
    await Organisation.filter(id=unit.id).update(district_id=None)

    found = await ask(
        "GET", f"/subsidy-months/{month.id}/lines?payment_state=blocked", district.cast.officer
    )

    assert "市级" in {one["payee_elsewhere"] for one in found.json()["items"]}


async def test_a_hold_leads_to_the_account_of_an_organisation_one_may_see_only(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    unit, by = await moved(district, month), district.cast.officer
    own = district.cast.employer
    for person, payee in ((district.paid, unit), (district.blocked, own)):
        await Hold.create(
            month=month, person=person, kind=HoldKind.ACCOUNT_CHANGED, fingerprint="0" * 64,
            state=HoldState.OPEN, evidence=[
                {"kind": "unit_account", "id": payee.id, "account": "x", "before": True}
            ],
        )  # fmt: skip

    found = await ask("GET", f"/holds?month_id={month.id}&kind=account_changed", by)

    led = {one["person"]["id"]: one["unit_id"] for one in found.json()["items"]}
    assert led == {district.paid.id: None, district.blocked.id: own.id}


async def test_a_hold_leads_to_the_objection_it_waits_for(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    by = district.cast.officer
    await Hold.create(
        month=month, person=district.paid, kind=HoldKind.OBJECTION, fingerprint="0" * 64,
        state=HoldState.OPEN, evidence=[{"objection_id": 7, "number": "1", "text": "不在岗"}],
    )  # fmt: skip

    found = await ask("GET", f"/holds?month_id={month.id}&kind=objection", by)

    assert [one["objection_id"] for one in found.json()["items"]] == [7]
    line = await SubsidyLine.get(run_id=month.current_run_id, person=district.paid)
    seen = (await ask("GET", f"/subsidy-months/{month.id}/lines/{line.id}", by)).json()
    assert {one["kind"]: one["objection_id"] for one in seen["holds"]}["objection"] == 7
