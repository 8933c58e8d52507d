"""A relation from entry to the count, over HTTP, on both engines."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast, make_actor, make_employment, make_person
from workforce import clock
from workforce.actor import Actor
from workforce.agreements.models import RelationPerson
from workforce.audit.models import AuditEvent
from workforce.identity.regions import load_regions
from workforce.people.merging import merge
from workforce.vocabulary import Role

RELATION = {
    "region_code": "130722",
    "counterpart_kind": "government",
    "counterpart_name": "张北县民政局",
}
PAPER = {
    "kind": "agreement",
    "title": "劳务协作协议",
    "number": "2024-01",
    "signed_on": "2024-05-01",
    "effective_on": "2024-06-01",
    "expires_on": "2027-05-31",
}


@pytest.fixture
async def ask(cast: Cast) -> AsyncIterator[Asker]:
    await load_regions(Actor.system())
    with clock.fixed(datetime(2026, 11, 1, 4, tzinfo=UTC)):
        async with new_client() as client:
            yield Asker(client)


async def related(ask: Asker, cast: Cast, **more: Any) -> dict[str, Any]:
    answer = await ask("POST", "/labour-relations", cast.officer, json={**RELATION, **more})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def test_a_relation_counts_once_its_agreement_is_in_force(ask: Asker, cast: Cast) -> None:
    relation = await related(ask, cast)
    before = (await ask("GET", "/labour-relations/count", cast.officer)).json()
    path = f"/labour-relations/{relation['id']}/agreements"
    paper = await ask("POST", path, cast.officer, json=PAPER)

    after = (await ask("GET", "/labour-relations/count", cast.officer)).json()
    early = (await ask("GET", "/labour-relations/count?on=2024-05-31", cast.officer)).json()

    assert paper.json()["state"] == "in_force"
    assert (before["count"], after["count"], early["count"]) == (0, 1, 0)
    assert before["left_out"][0]["reason"] == "not_in_force"
    assert after["regions"] == [
        {"code": "130722", "name": "张北县", "relation_ids": [relation["id"]]}
    ]
    assert (after["on"], after["target"], after["reached"]) == ("2025-12-31", 3, False)


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"region_code": "130799"}, "/region_code"),
        ({"region_code": "110106"}, "/region_code"),
        ({"region_code": "13072"}, "/region_code"),
        ({"counterpart_name": ""}, "/counterpart_name"),
        ({"counterpart_kind": "friends"}, "/counterpart_kind"),
        ({"colour": "red"}, "/colour"),
    ],
)
async def test_a_wrong_field_is_named(
    ask: Asker, cast: Cast, change: dict[str, Any], pointer: str
) -> None:
    answer = await ask("POST", "/labour-relations", cast.officer, json={**RELATION, **change})

    assert answer.status_code == 422
    assert [one["pointer"] for one in answer.json()["errors"]] == [pointer]


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"signed_on": None}, "/signed_on"),
        ({"signed_on": "2026-11-02"}, "/signed_on"),
        ({"expires_on": "2024-05-31"}, "/expires_on"),
    ],
)
async def test_days_in_the_wrong_order_are_refused(
    ask: Asker, cast: Cast, change: dict[str, Any], pointer: str
) -> None:
    relation = await related(ask, cast)

    answer = await ask(
        "POST", f"/labour-relations/{relation['id']}/agreements", cast.officer,
        json={**PAPER, **change},
    )  # fmt: skip

    assert answer.status_code == 422
    assert [one["pointer"] for one in answer.json()["errors"]] == [pointer]


async def test_the_same_counterpart_twice_is_refused(ask: Asker, cast: Cast) -> None:
    await related(ask, cast)

    answer = await ask("POST", "/labour-relations", cast.officer, json=RELATION)

    assert (answer.status_code, answer.json()["code"]) == (409, "agreements.relation_exists")


async def test_an_ended_agreement_counts_through_its_last_day_and_changes_no_more(
    ask: Asker, cast: Cast
) -> None:
    relation = await related(ask, cast)
    path = f"/labour-relations/{relation['id']}/agreements"
    paper = (await ask("POST", path, cast.officer, json=PAPER)).json()
    ending = {"ended_on": "2025-06-30", "reason": "双方协商一致"}

    ended = await ask("POST", f"/agreements/{paper['id']}/ending", cast.officer, json=ending)
    again = await ask("POST", f"/agreements/{paper['id']}/ending", cast.officer, json=ending)
    change = await ask(
        "PATCH", f"/agreements/{paper['id']}", cast.officer,
        json={"title": "新标题"}, headers={"If-Match": f'"{ended.json()["version"]}"'},
    )  # fmt: skip

    assert (ended.status_code, again.status_code) == (200, 200)
    assert ended.json()["state"] == "ended"
    assert change.json()["code"] == "agreements.agreement_ended"
    counts = [
        (await ask("GET", f"/labour-relations/count?on={day}", cast.officer)).json()["count"]
        for day in ("2025-06-30", "2025-07-01")
    ]
    assert counts == [1, 0]


async def test_a_relation_next_door_is_missing(ask: Asker, cast: Cast) -> None:
    relation = await related(ask, cast)
    one = f"/labour-relations/{relation['id']}"

    statuses = [
        (await ask("GET", one, cast.outsider)).status_code,
        (await ask("GET", f"{one}/agreements", cast.outsider)).status_code,
        (await ask("POST", f"{one}/agreements", cast.outsider, json=PAPER)).status_code,
        (await ask("GET", f"{one}/people", cast.outsider)).status_code,
    ]
    listed = (await ask("GET", "/labour-relations", cast.outsider)).json()
    count = (await ask("GET", "/labour-relations/count", cast.outsider)).json()

    assert statuses == [404, 404, 404, 404]
    assert (listed["total"], count["left_out"]) == (0, [])


async def test_a_change_needs_the_version_it_changes(ask: Asker, cast: Cast) -> None:
    relation = await related(ask, cast)
    one = f"/labour-relations/{relation['id']}"
    form = {"contact_name": "李联络"}

    missing = await ask("PATCH", one, cast.officer, json=form)
    right = await ask("PATCH", one, cast.officer, json=form, headers={"If-Match": '"1"'})
    stale = await ask("PATCH", one, cast.officer, json=form, headers={"If-Match": '"1"'})

    assert [r.status_code for r in (missing, right, stale)] == [428, 200, 412]


async def test_people_come_and_leave_through_a_relation(ask: Asker, cast: Cast) -> None:
    relation = await related(ask, cast)
    person = await make_person(cast.employer)
    path = f"/labour-relations/{relation['id']}/people"
    form = {"person_id": person.id, "arrived_on": "2026-03-01"}

    stay = await ask("POST", path, cast.officer, json=form)
    twice = await ask("POST", path, cast.officer, json=form)
    early = await ask(
        "POST", f"{path}/{stay.json()['id']}/departure", cast.officer,
        json={"left_on": "2026-02-01", "reason": "合同到期"},
    )  # fmt: skip
    left = await ask(
        "POST", f"{path}/{stay.json()['id']}/departure", cast.officer,
        json={"left_on": "2026-09-30", "reason": "合同到期"},
    )  # fmt: skip

    assert stay.json()["name"] == person.name
    assert twice.json()["code"] == "agreements.already_there"
    assert early.json()["errors"][0]["pointer"] == "/left_on"
    assert left.json()["left_on"] == "2026-09-30"


async def test_a_merged_person_keeps_the_stay(ask: Asker, cast: Cast) -> None:
    relation = await related(ask, cast)
    kept, merged = await make_person(cast.employer), await make_person(cast.employer)
    await make_employment(kept, cast.employer)
    path = f"/labour-relations/{relation['id']}/people"
    form = {"person_id": merged.id, "arrived_on": "2026-03-01"}
    await ask("POST", path, cast.officer, json=form)

    await merge(cast.officer, kept.id, merged_id=merged.id, reason="同一人，号码录错")

    assert (await RelationPerson.get()).person_id == kept.id


async def test_readings_are_set_with_a_reason_by_the_business_administrator(
    ask: Asker, cast: Cast
) -> None:
    administrator = await make_actor(Role.BUSINESS_ADMINISTRATOR, cast.district)
    form = {"regions": "named", "own_county": "once", "counting_day": "2026-12-31", "target": 4,
            "reason": "按区领导小组会议纪要"}  # fmt: skip

    denied = await ask(
        "PATCH", "/labour-relations/readings", cast.officer, json=form, headers={"If-Match": '"0"'}
    )
    done = await ask(
        "PATCH", "/labour-relations/readings", administrator,
        json=form, headers={"If-Match": '"0"'},
    )  # fmt: skip

    assert (denied.status_code, done.status_code) == (403, 200)
    count = (await ask("GET", "/labour-relations/count", cast.officer)).json()
    assert (count["on"], count["target"]) == ("2026-12-31", 4)
    event = await AuditEvent.get(action="agreements.readings.set")
    assert event.reason == "按区领导小组会议纪要"
    assert event.before is not None and event.before["target"] == 3
