"""A cost registered in the portal is paid to the fen, and what moves in it moves the money."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast, make_attendance, make_employment, make_person
from tests.subsidies.approved import approve_now, computed, submitted
from tests.subsidies.conftest import account
from workforce import clock
from workforce.database import read_all, save_version
from workforce.employment.costs import CostFacts, add_cost, change_cost, withdraw_cost
from workforce.employment.models import ActualCost, Employment
from workforce.people.models import Person
from workforce.rules.subsidies.cost_names import COST_LABELS
from workforce.rules.subsidies.loading import load_policy, policy_from
from workforce.rules.subsidies.wanting import wanted_by
from workforce.subsidies import adjusting, evidence, policies
from workforce.subsidies.hindrances import is_stale
from workforce.subsidies.models import Adjustment, SubsidyLine, SubsidyMonth
from workforce.subsidies.policies import named
from workforce.subsidies.service import compute, open_month
from workforce.subsidies.settling import Chosen, settle
from workforce.subsidy_words import HoldState
from workforce.vetting.models import Hold
from workforce.vocabulary import Education, Outcome

CITIES = Path(__file__).parent.parent / "rules/subsidies/cities"
XIHE = str(CITIES / "xihe.yaml")
OCTOBER, NOVEMBER = "2026-10", "2026-11"


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


@pytest.fixture
async def people(cast: Cast) -> list[Person]:
    """Three people of one employer, with accounts."""
    found = []
    for number, name in enumerate(("陈有票", "林无票", "何大票")):
        person = await make_person(cast.employer, name=name, **account(number))
        post = await make_employment(person, cast.employer)
        await make_attendance(post, OCTOBER)
        found.append(person)
    return found


async def spent(cast: Cast, person: Person, fen: int, number: str, **more: Any) -> ActualCost:
    given: dict[str, Any] = {
        "kind": "training_fee", "month": OCTOBER, "cost_fen": fen, "receipt_number": number,
        "paid_on": date(2026, 10, 16), **more,
    }  # fmt: skip
    return await add_cost(
        cast.hr, CostFacts(**given), person_id=person.id, employer_id=cast.employer.id
    )


async def lines_of(month: SubsidyMonth) -> dict[int, tuple[str, int]]:
    rows = await SubsidyLine.filter(run_id=month.current_run_id)
    return {one.person_id: (one.outcome.value, one.amount_fen) for one in rows}


async def october_approved(cast: Cast) -> SubsidyMonth:
    month = await computed(cast.officer, OCTOBER, policy=XIHE)
    await settle(
        cast.officer, month.id, Chosen(finding="cost_unknown"), outcome=Outcome.REFUSE,
        reason="没有票据",
    )  # fmt: skip
    await submitted(cast.officer, month)
    await Hold.filter(month_id=month.id, state=HoldState.OPEN).update(
        state=HoldState.RELEASED, updated_at=clock.now()
    )
    return await approve_now(cast.approver, month.id)


async def differences(month: SubsidyMonth) -> list[tuple[int, int, int]]:
    rows = await Adjustment.filter(run_id=month.current_run_id).order_by("person_id")
    return [(one.person_id, one.before_fen, one.difference_fen) for one in rows]


async def test_a_registered_cost_is_paid_by_its_share_and_to_its_cap(
    cast: Cast, people: list[Person], ask: Asker
) -> None:
    paid, without, capped = people
    first = await spent(cast, paid, 33_333, "A1")
    await spent(cast, paid, 12, "A2")
    await spent(cast, paid, 9_999, "A3", month="2026-09")
    await spent(cast, paid, 9_999, "A4", kind="health_check")
    await withdraw_cost(
        cast.hr, (await spent(cast, paid, 9_999, "A5")).id, reason="登记错了"
    )  # fmt: skip
    await spent(cast, capped, 100_000, "B1")

    month = await computed(cast.officer, OCTOBER, policy=XIHE)

    assert await lines_of(month) == {
        paid.id: ("pay", 23_342), without.id: ("review", 0), capped.id: ("pay", 60_000),
    }  # fmt: skip
    at = f"/subsidy-months/{month.id}/lines"
    line = await SubsidyLine.get(person=paid, run_id=month.current_run_id)
    shown = (await ask("GET", f"{at}/{line.id}", cast.officer)).json()["findings"]
    told = {record["id"]: record for one in shown for record in one["evidence"]}
    assert told[first.id]["kind"] == "cost"
    assert told[first.id]["text"] == "2026年10月实际费用 333.33 元（培训费，票据 A1）"
    line = await SubsidyLine.get(person=without, run_id=month.current_run_id)
    assert line.open_codes.split() == ["cost_unknown"]
    shown = (await ask("GET", f"{at}/{line.id}", cast.officer)).json()["findings"]
    assert any("没有登记2026年10月的培训费" in one["message"] for one in shown)


async def test_a_late_receipt_is_paid_back_and_a_withdrawn_one_recovered_by_the_next_run(
    cast: Cast, people: list[Person]
) -> None:
    paid, without, capped = people
    cost = await spent(cast, paid, 50_000, "A1")
    wrong = await spent(cast, capped, 10_000, "B1")
    await october_approved(cast)
    await change_cost(cast.hr, cost.id, CostFacts(cost_fen=40_001), version=cost.version)
    await withdraw_cost(cast.hr, wrong.id, reason="登记到了别人名下")
    await spent(cast, without, 20_000, "C1")

    november = await computed(cast.officer, NOVEMBER, policy=XIHE)

    assert await differences(november) == [
        (paid.id, 35_000, -6_999), (without.id, 0, 14_000), (capped.id, 7_000, 0),
    ]  # fmt: skip
    open_one = await Adjustment.get(run_id=november.current_run_id, person_id=capped.id)
    assert (open_one.outcome.value, open_one.open_codes.strip()) == ("review", "cost_unknown")


async def test_the_next_months_own_costs_move_nobody_of_the_month_before(
    cast: Cast, people: list[Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever spent something in November is not decided again for October; a late one is."""
    paid, other, late = people
    looked_at: list[set[int]] = []
    choose = adjusting.subjects_chosen

    def noted(*asked: Any) -> Any:
        looked_at.append(set(asked[2]))
        return choose(*asked)

    monkeypatch.setattr(adjusting, "subjects_chosen", noted)
    for person in (paid, other):
        await spent(cast, person, 50_000, "A1")
    for post in await Employment.all():
        await make_attendance(post, NOVEMBER)
    await october_approved(cast)
    await spent(cast, paid, 20_000, "A2", month=NOVEMBER, paid_on=date(2026, 11, 1))
    await spent(cast, late, 10_000, "A1")

    november = await computed(cast.officer, NOVEMBER, policy=XIHE)

    assert looked_at == [{late.id}]
    assert await differences(november) == [(late.id, 0, 7_000)]
    assert (await lines_of(november))[paid.id] == ("pay", 14_000)


async def test_a_cost_makes_stale_the_months_of_policies_that_ask_for_it_and_no_other(
    cast: Cast, people: list[Person]
) -> None:
    cost = await spent(cast, people[0], 50_000, "A1")
    asking = await computed(cast.officer, OCTOBER, policy=XIHE)
    fengtai = await computed(cast.officer, OCTOBER)

    async def stale() -> tuple[bool, bool]:
        return await is_stale(asking), await is_stale(fengtai)

    assert await stale() == (False, False)
    for kind, month in (("health_check", OCTOBER), ("training_fee", NOVEMBER)):
        await spent(cast, people[1], 1, f"{kind}{month}", kind=kind, month=month)
    assert await stale() == (False, False)
    await change_cost(cast.hr, cost.id, CostFacts(note="已核对原件"), version=None)
    assert await stale() == (True, False)
    await compute(cast.officer, asking.id)
    asking = await SubsidyMonth.get(id=asking.id).select_related("policy", "district")
    await withdraw_cost(cast.hr, cost.id, reason="票据作废")
    assert await stale() == (True, False)


async def test_what_no_policy_asks_is_not_read(
    cast: Cast, people: list[Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    reading = evidence.read_rows

    async def heard(sql: str, params: Any = ()) -> Any:
        asked.append(sql)
        return await reading(sql, params)

    monkeypatch.setattr(evidence, "read_rows", heard)

    await computed(cast.officer, OCTOBER)
    assert asked == []
    await computed(cast.officer, OCTOBER, policy=XIHE)
    assert len(asked) == 1 and "actual_cost" in asked[0]


def test_what_a_policy_wants_of_costs_and_days_is_its_own() -> None:
    xihe, qingyuan = load_policy(XIHE).policy, load_policy(str(CITIES / "qingyuan.yaml")).policy

    assert (wanted_by(xihe).costs, wanted_by(xihe).dates) == (("training_fee",), False)
    assert (wanted_by(qingyuan).costs, wanted_by(qingyuan).dates) == ((), True)
    for name, one in policies.all_shipped().items():
        assert not wanted_by(one.policy).dates, name
    assert not wanted_by(named("fengtai").policy).costs


async def test_the_kinds_offered_are_those_the_policies_in_use_name(
    cast: Cast, ask: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(policies, "shipped", lambda: {"xihe": load_policy(XIHE)})

    for actor in (cast.hr, cast.officer):
        shown = (await ask("GET", "/cost-kinds", actor)).json()["items"]
        assert shown == [{"code": "training_fee", "label": "培训费", "policies": ["培训费补助"]}]


def test_a_history_names_the_kinds_as_the_server_does() -> None:
    catalogue = Path(__file__).parents[2] / "static/src/console/catalogue/zh-CN/costs.ts"
    text = catalogue.read_text()

    for code, label in COST_LABELS.items():
        assert f'{{ value: "{code}", label: "{label}" }}' in text


GRADUATE = """conditions:
  - code: graduate
    label: 毕业十二个月内入职
    kind: months_since
    fact: graduated_on
    as_of: started_on
    months_max: 12
    clause: 第三条
    clause_text: 毕业十二个月内入职的
    not_yet: {code: not_yet, label: 入职时尚未毕业, message: 入职在先, what_to_do: 请核对}
    past: {code: long_ago, label: 毕业超过十二个月, message: 已超过, what_to_do: 无须办理}
    missing: {code: graduation_unknown, label: 毕业日期未登记, message: 请补登, what_to_do: 请补登}
"""


async def test_a_graduate_is_paid_from_the_registered_day_and_not_before(
    cast: Cast, ask: Asker
) -> None:
    text = (CITIES / "linhai_graduates.yaml").read_text().replace("conditions:\n", GRADUATE, 1)
    loaded = policy_from(text.encode())
    person = await make_person(cast.employer, education=Education.BACHELOR, **account(1))
    post = await make_employment(person, cast.employer)
    await save_version(post, started_on=date(2025, 7, 1))

    async def decided() -> tuple[str, int, str]:
        opened = await open_month(cast.officer, loaded, OCTOBER)
        await compute(cast.officer, opened.id)
        month = await SubsidyMonth.get(id=opened.id).select_related("policy", "district")
        line = await SubsidyLine.get(person=person, run_id=month.current_run_id)
        return line.outcome.value, line.amount_fen, line.open_codes.strip()

    assert await decided() == ("review", 0, "graduation_unknown")
    form = {"graduated_on": "2024-06-30"}
    shown = await ask("PATCH", f"/people/{person.id}", cast.hr, json=form,
                      headers={"If-Match": f'"{person.version}"'})  # fmt: skip
    assert shown.json()["graduated_on"] == "2024-06-30"
    assert await decided() == ("refuse", 0, "long_ago")
    form = {"graduated_on": "2024-07-10", "resident_since": "2025-01-01"}
    await ask("PATCH", f"/people/{person.id}", cast.hr, json=form,
              headers={"If-Match": f'"{shown.json()["version"]}"'})  # fmt: skip
    assert await decided() == ("pay", 900_000, "")
    [row] = await read_all("SELECT facts FROM subsidy_line WHERE outcome = 'pay'")
    assert "2024-07-10" in str(row["facts"])


async def test_an_employer_gets_its_share_of_a_registered_health_check(
    cast: Cast, people: list[Person]
) -> None:
    text = (CITIES / "sanjiang.yaml").read_text().replace("reference: true\n", "", 1)
    checked, without, _ = people
    for post in await Employment.all():
        await save_version(post, started_on=date(2022, 1, 15))
    await spent(cast, checked, 70_001, "A1", kind="health_check")

    opened = await open_month(cast.officer, policy_from(text.encode()), OCTOBER)
    await compute(cast.officer, opened.id)

    lines = {one.person_id: one for one in await SubsidyLine.all()}
    paid = lines[checked.id]
    assert (paid.outcome.value, paid.amount_fen) == ("pay", 49_001)
    assert paid.payee_id == cast.employer.id
    assert lines[without.id].open_codes.split() == ["cost_unknown"]
