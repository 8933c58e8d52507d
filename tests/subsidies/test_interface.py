"""The interface of a month: what it answers, and how it says no."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.asking import Asker, new_client
from tests.factories import make_actor, make_organisation
from tests.subsidies.conftest import MONTH, District
from workforce.identity.authentication import actor_for
from workforce.identity.models import User
from workforce.jobs.worker import Worker
from workforce.subsidies import handlers
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import MonthState
from workforce.vocabulary import OrganisationKind, Role

assert handlers.compute_month, "the handler registers itself"


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


async def work() -> None:
    async def load_actor(user_id: int | None) -> Any:
        return await actor_for(await User.get(id=user_id))

    await Worker(load_actor).run(until_idle=True)


async def test_a_month_is_carried_over_http_from_opening_to_the_pay_list(
    district: District, ask: Asker
) -> None:
    cast = district.cast
    opened = await ask(
        "POST", "/subsidy-months", cast.officer, json={"policy": "fengtai", "month": MONTH}
    )
    assert opened.status_code == 201, opened.text
    at = f"/subsidy-months/{opened.json()['id']}"
    assert opened.json()["hindrances"] == ["尚未计算"]

    started = await ask("POST", f"{at}/computation", cast.officer)
    assert started.status_code == 202
    assert started.json()["job"]["state"] == "queued"
    await work()

    month = (await ask("GET", at, cast.officer)).json()
    assert (month["people"], month["pay"], month["refuse"], month["open"]) == (6, 2, 2, 2)
    assert month["job"]["state"] == "done" and month["job"]["result"]["people"] == 6
    assert month["may"]["settle"] and not month["may"]["submit"]
    assert month["hindrances"] == ["还有 2 人待人工核定"]
    assert {"code": "not_local", "label": "户籍不在本区", "count": 2} in month["by_finding"]

    settled = await ask(
        "POST", f"{at}/settlements", cast.officer,
        json={"filter": {}, "outcome": "pay", "reason": "经核实"},
    )  # fmt: skip
    assert settled.json() == {"settled": 2}
    figures = {"people": 4, "total_fen": 400_000}
    for act, actor, body in (
        ("submission", cast.officer, figures),
        ("review", cast.reviewer, {"reason": "属实"}),
        ("district-review", cast.checker, {"reason": "属实"}),
        ("approval", cast.approver, figures),
    ):
        if act == "approval":
            await SubsidyMonth.filter(state=MonthState.REVIEWED).update(state=MonthState.NOTICED)
        answer = await ask("POST", f"{at}/{act}", actor, json=body)
        assert answer.status_code == 200, answer.text
    assert answer.json()["state"] == "approved"
    assert answer.json()["pay_list"]["sha256"]

    file = await ask("GET", f"{at}/pay-list", cast.finance)
    assert file.content.startswith(b"PK")
    assert (await ask("GET", at, cast.finance)).json()["may"]["download"]


async def test_the_history_of_a_line_tells_who_settled_it_and_why(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    at = f"/subsidy-months/{month.id}"
    [line, *_] = (await ask("GET", f"{at}/lines?outcome=review", district.cast.officer)).json()[
        "items"
    ]
    await ask(
        "POST", f"{at}/settlements", district.cast.officer,
        json={"line_ids": [line["id"]], "outcome": "refuse", "reason": "未能证明上门服务"},
    )  # fmt: skip

    told = await ask("GET", f"/history?kind=subsidy_line&id={line['id']}", district.cast.auditor)

    assert told.status_code == 200, told.text
    [event] = told.json()["items"]
    assert event["reason"] == "未能证明上门服务"
    assert event["after"]["outcome"] == "refuse"


async def test_a_line_says_why_on_which_clause_and_what_to_do(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    at = f"/subsidy-months/{month.id}/lines"
    found = await ask("GET", f"{at}?finding=left_before_month", district.cast.auditor)

    [line] = found.json()["items"]
    finding = next(f for f in line["findings"] if f["code"] == "left_before_month")
    assert finding["result"] == "failed"
    assert finding["clause"] == "二（八）"
    assert finding["message"] == "已于2026年9月30日离职，2026年10月不在岗"
    assert finding["what_to_do"]
    assert finding["evidence"][0]["kind"] == "employment"
    assert "2026年9月30日离职" in finding["evidence"][0]["text"]
    assert district.left.id_number not in found.text
    one = await ask("GET", f"{at}/{line['id']}", district.cast.auditor)
    assert one.json() == line


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        pytest.param("outcome=pay", 2, id="by outcome"),
        pytest.param("payment_state=blocked", 1, id="by payment state"),
        pytest.param("settled=false", 6, id="not settled"),
        pytest.param("query=社区", 1, id="by a part of the name"),
        pytest.param("finding=not_local", 2, id="by finding"),
        pytest.param("finding=not_loca", 0, id="a part of a finding's code is no finding"),
        pytest.param("differs=true", 0, id="nothing differs without a last month"),
        pytest.param("outcome=refuse&finding=not_local", 1, id="by two at once"),
    ],
)
async def test_lines_are_filtered(
    district: District, month: SubsidyMonth, ask: Asker, condition: str, expected: int
) -> None:
    path = f"/subsidy-months/{month.id}/lines?{condition}"

    answer = await ask("GET", path, district.cast.officer)

    assert answer.json()["total"] == expected, answer.text


async def test_lines_come_in_pages(district: District, month: SubsidyMonth, ask: Asker) -> None:
    path = f"/subsidy-months/{month.id}/lines?limit=4"
    first = (await ask("GET", path, district.cast.officer)).json()
    second = (await ask("GET", f"{path}&cursor={first['next']}", district.cast.officer)).json()

    ids = [line["id"] for line in first["items"] + second["items"]]
    assert len(ids) == len(set(ids)) == first["total"] == 6
    assert second["next"] is None


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        pytest.param({"outcome": "pay", "reason": "x"}, "/reason", id="a reason of one letter"),
        pytest.param({"outcome": "maybe", "reason": "经核实"}, "/outcome", id="no such outcome"),
        pytest.param({"outcome": "review", "reason": "经核实"}, "/outcome", id="leaving it open"),
        pytest.param(
            {"outcome": "pay", "reason": "经核实", "line_ids": []}, "/line_ids", id="none"
        ),
    ],
)
async def test_a_settlement_with_a_mistake_names_the_field(
    district: District, month: SubsidyMonth, ask: Asker, body: dict[str, Any], pointer: str
) -> None:
    path = f"/subsidy-months/{month.id}/settlements"
    chosen = {} if "line_ids" in body else {"filter": {}}

    answer = await ask("POST", path, district.cast.officer, json=body | chosen)

    assert answer.status_code == 422, answer.text
    assert pointer in [error["pointer"] for error in answer.json()["errors"]]


async def test_a_settlement_that_chooses_nobody_is_a_mistake(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    answer = await ask(
        "POST", f"/subsidy-months/{month.id}/settlements", district.cast.officer,
        json={"outcome": "pay", "reason": "经核实"},
    )  # fmt: skip

    assert answer.status_code == 422


async def test_refusals_carry_their_code_and_a_sentence(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    at, officer = f"/subsidy-months/{month.id}", district.cast.officer
    body = {"people": 2, "total_fen": 200_000}

    answer = await ask("POST", f"{at}/submission", officer, json=body)

    assert (answer.status_code, answer.json()["code"]) == (409, "subsidies.cases_open")
    assert answer.json()["detail"] == "还有 2 人待人工核定，核定后才能提交"
    assert (await ask("POST", f"{at}/review", officer, json={})).status_code == 403
    assert (await ask("GET", at, district.cast.outsider)).status_code == 404
    assert (await ask("GET", f"{at}/lines", district.cast.hr)).status_code == 403
    assert (await ask("GET", f"{at}/pay-list", district.cast.finance)).status_code == 404


async def test_policies_show_every_condition_with_its_clause(
    district: District, ask: Asker
) -> None:
    listed = (await ask("GET", "/policies", district.cast.officer)).json()
    one = (await ask("GET", "/policies/fengtai", district.cast.officer)).json()

    assert [policy["code"] for policy in listed["items"]].count("fengtai") == 1
    assert one["amount"]["values"] == {"fen": 100_000}
    assert all(condition["clause_text"] for condition in one["conditions"])
    assert {c["code"] for c in one["conditions"] if not c["reading"]} == {"home_care"}
    assert "ningbo" not in [policy["code"] for policy in listed["items"]]
    everything = (await ask("GET", "/policies?reference=true", district.cast.officer)).json()
    assert {"fengtai", "ningbo"} <= {policy["code"] for policy in everything["items"]}
    refused = await ask(
        "POST", "/subsidy-months", district.cast.officer, json={"policy": "ningbo", "month": MONTH}
    )
    assert refused.status_code == 404
    assert (await ask("GET", "/policies/nowhere", district.cast.officer)).status_code == 404


async def test_a_persons_lines_are_listed_over_the_months_within_reach(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    cast = district.cast
    mine = f"/subsidy-lines?person_id={district.paid.id}"

    [line] = (await ask("GET", mine, cast.officer)).json()["items"]
    assert (line["month"], line["month_id"]) == (MONTH, month.id)
    assert (line["outcome"], line["employer"]["name"]) == ("pay", cast.employer.name)
    whole = await ask("GET", f"/subsidy-months/{month.id}/lines/{line['id']}", cast.officer)
    assert whole.json()["amount_fen"] == line["amount_fen"]
    street = await make_actor(Role.STREET_REVIEWER, cast.street)
    beside = await make_organisation(OrganisationKind.STREET, "卢沟桥街道", cast.district)
    next_street = await make_actor(Role.STREET_REVIEWER, beside)
    reach = ((cast.reviewer, 1), (street, 1), (next_street, 0), (cast.outsider, 0))
    for actor, count in reach:
        assert (await ask("GET", mine, actor)).json()["total"] == count
    assert (await ask("GET", mine, cast.hr)).status_code == 403


async def test_the_history_of_a_month_is_for_who_may_read_months(
    month: SubsidyMonth, ask: Asker, district: District
) -> None:
    query = {"kind": "subsidy_month", "id": month.id}
    cast = district.cast

    statuses = [
        (await ask("GET", "/history", actor, params=query)).status_code
        for actor in (cast.officer, cast.reviewer, cast.hr, cast.outsider)
    ]

    assert statuses == [200, 200, 404, 404]
