"""People, posts and certificates over HTTP, as the console asks for them."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.asking import Asker
from tests.factories import Cast, id_number, make_person
from workforce.people.models import Person

CARD = "6222023288405320712"
PHONE = "13800138000"


def new_person(cast: Cast, **more: Any) -> dict[str, Any]:
    return {
        "name": "邓子怡", "id_number": id_number(date(1978, 3, 4)), "phone": PHONE,
        "address": "北京市丰台区云岗街道1号", "household_registration": "北京市丰台区",
        "bank_account": CARD, "bank_name": "北京银行", "wants_training": True,
        "organisation_id": cast.employer.id, **more,
    }  # fmt: skip


def codes(response: Any) -> tuple[int, str, list[str]]:
    body = response.json()
    return response.status_code, body["code"], [error["pointer"] for error in body["errors"]]


async def test_a_person_is_registered_read_and_corrected(cast: Cast, ask: Asker) -> None:
    form = new_person(cast)

    made = await ask("POST", "/people", cast.officer, json=form)

    assert made.status_code == 201, made.text
    body = made.json()
    one = f"/people/{body['id']}"
    assert body["id_number"] == form["id_number"][:6] + "********" + form["id_number"][-4:]
    assert (body["phone"], body["bank_account"]) == ("138****8000", "6222****0712")
    assert (body["birth_on"], body["sex_label"]) == ("1978-03-04", body["sex_label"])
    assert "云岗街道1号" not in made.text
    etag = made.headers["etag"]
    assert (await ask("GET", one, cast.officer)).headers["etag"] == etag

    change = {"phone": "13900139000"}
    assert codes(await ask("PATCH", one, cast.officer, json=change))[0] == 428
    good = await ask("PATCH", one, cast.officer, json=change, headers={"If-Match": etag})
    assert (good.status_code, good.json()["phone"]) == (200, "139****9000")
    assert good.headers["etag"] == '"2"'
    stale = await ask("PATCH", one, cast.officer, json=change, headers={"If-Match": etag})
    assert codes(stale)[:2] == (412, "stale")


async def test_what_cannot_be_is_answered_with_its_field(cast: Cast, ask: Asker) -> None:
    async def post(**more: Any) -> tuple[int, str, list[str]]:
        return codes(await ask("POST", "/people", cast.officer, json=new_person(cast, **more)))

    assert await post(id_number="992284196308250004") == (422, "malformed", ["/id_number"])
    assert await post(id_number=123) == (422, "malformed", ["/id_number"])
    assert await post(nickname="x") == (422, "malformed", ["/nickname"])
    assert await post(birth_on="1999-01-01") == (422, "malformed", ["/birth_on"])
    assert await post(name=None) == (422, "malformed", ["/name"])
    one = await make_person(cast.employer)
    empty = await ask(
        "PATCH", f"/people/{one.id}", cast.officer, json={"name": None}, headers={"If-Match": '"1"'}
    )
    assert codes(empty) == (422, "malformed", ["/name"])


async def test_the_same_key_registers_once(cast: Cast, ask: Asker) -> None:
    form, key = new_person(cast), {"Idempotency-Key": "a-key-1"}

    first = await ask("POST", "/people", cast.officer, json=form, headers=key)
    again = await ask("POST", "/people", cast.officer, json=form, headers=key)
    other = await ask("POST", "/people", cast.officer, json=form)

    assert (first.status_code, again.status_code) == (201, 201)
    assert first.json() == again.json()
    assert codes(other)[:2] == (409, "people.person_exists")
    assert await Person.all().count() == 1


async def test_the_neighbour_and_the_unentitled_are_turned_away(cast: Cast, ask: Asker) -> None:
    person = await make_person(cast.employer, phone=PHONE)
    one = f"/people/{person.id}"
    reason = {"field": "phone", "reason": "核对发放信息"}

    assert (await ask("GET", one, cast.outsider)).status_code == 404
    assert (await ask("POST", f"{one}/revelations", cast.outsider, json=reason)).status_code == 404
    assert (await ask("POST", f"{one}/revelations", cast.hr, json=reason)).status_code == 403
    assert (await ask("GET", "/people", cast.system_administrator)).status_code == 403
    assert (await ask("GET", "/people")).status_code == 401
    mine = await ask("GET", "/people", cast.outsider, params={"query": PHONE})
    assert mine.json() == {"items": [], "next": None, "total": 0}


async def test_one_value_is_revealed_with_a_reason_and_kept_by_nobody(
    cast: Cast, ask: Asker
) -> None:
    person = await make_person(cast.employer, phone=PHONE)

    told = await ask(
        "POST", f"/people/{person.id}/revelations", cast.officer,
        json={"field": "phone", "reason": "核对发放信息"},
    )  # fmt: skip

    assert told.json() == {"field": "phone", "value": PHONE}
    assert "no-store" in told.headers["cache-control"]
    history = await ask("GET", "/history", cast.officer, params={"kind": "person", "id": person.id})
    assert history.status_code == 200 and PHONE not in history.text
    assert "核对发放信息" in history.text


async def test_lists_are_filtered_sorted_and_paged(cast: Cast, ask: Asker) -> None:
    for name in ("甲一", "甲二", "乙"):
        await make_person(cast.employer, name=name)

    page = await ask(
        "GET", "/people", cast.officer, params={"query": "甲", "limit": 1, "sort": "-name"}
    )
    rest = await ask(
        "GET", "/people", cast.officer,
        params={"query": "甲", "limit": 1, "sort": "-name", "cursor": page.json()["next"]},
    )  # fmt: skip

    assert page.json()["total"] == 2
    assert {row["name"] for row in page.json()["items"] + rest.json()["items"]} == {"甲一", "甲二"}
    assert rest.json()["next"] is None
    for params in ({"sort": "phone"}, {"cursor": "x"}, {"limit": 0}, {"colour": "red"}):
        assert (await ask("GET", "/people", cast.officer, params=params)).status_code == 422


async def test_a_post_lives_from_first_day_to_last(cast: Cast, ask: Asker) -> None:
    person = await make_person(cast.employer)
    form = {
        "person_id": person.id, "employer_id": cast.employer.id, "post": "caregiver",
        "service_type": "home", "contract_kind": "labour", "started_on": "2024-01-01",
    }  # fmt: skip

    made = await ask("POST", "/employments", cast.hr, json=form)
    second = await ask(
        "POST", "/employments", cast.officer, json={**form, "employer_id": cast.other_employer.id}
    )

    assert (made.status_code, second.status_code) == (201, 201), made.text + second.text
    assert second.json()["overlaps"][0]["employer"]["name"] == cast.employer.name
    one = f"/employments/{made.json()['id']}"
    seen = (await ask("GET", one, cast.hr)).json()
    assert (seen["overlaps"][0]["employer"], seen["post_label"]) == (None, "养老护理员")
    month = {"employment_id": seen["id"], "month": "2026-09", "days_due": 22, "days_present": 31}
    assert codes(await ask("POST", "/attendance", cast.hr, json=month)) == (
        422, "attendance.days_over_month", ["/days_present"],
    )  # fmt: skip
    month["days_present"] = 21
    reported = await ask("POST", "/attendance", cast.hr, json=month)
    assert reported.status_code == 201
    change = await ask(
        "PATCH", f"/attendance/{reported.json()['id']}", cast.hr,
        json={"leave_days": 1, "leave_kind": "sick"}, headers={"If-Match": '"1"'},
    )  # fmt: skip
    assert change.json()["leave_kind_label"] == "病假"
    found = await ask("GET", "/attendance", cast.hr, params={"month": "2026-09"})
    assert found.json()["total"] == 1
    ended = await ask(
        "POST", f"{one}/end", cast.hr, json={"ended_on": "2026-09-30", "reason": "合同到期"}
    )
    assert (ended.status_code, ended.json()["ended_on"]) == (200, "2026-09-30")
    assert (await ask("GET", one, cast.outsider)).status_code == 404
    employers = await ask("GET", "/employers", cast.officer)
    assert {row["name"]: row["people"] for row in employers.json()["items"]} == {
        cast.employer.name: 0, cast.other_employer.name: 1,
    }  # fmt: skip


async def test_two_records_of_one_person_are_found_and_merged(cast: Cast, ask: Asker) -> None:
    number = id_number(date(1978, 3, 4), serial=7)
    kept = await make_person(cast.employer, name="王平", id_number=number)
    merged = await make_person(cast.other_employer, name="王平", phone=PHONE)

    pairs = (await ask("GET", "/people/duplicates", cast.officer)).json()
    same_birth = await make_person(cast.employer, name="王平", birth_on=kept.birth_on)
    more = (await ask("GET", "/people/duplicates", cast.officer)).json()
    result = await ask(
        "POST", f"/people/{kept.id}/merge", cast.officer,
        json={"merged_id": merged.id, "reason": "同一人，录入两次"},
    )  # fmt: skip

    assert pairs["total"] == 0 and more["total"] == 1
    assert "birth_and_name" in more["items"][0]["why"]
    assert {more["items"][0][side]["id"] for side in "ab"} == {kept.id, same_birth.id}
    assert (result.status_code, result.json()["phone"]) == (200, "138****8000")
    closed = (await ask("GET", f"/people/{merged.id}", cast.officer)).json()
    assert closed["merged_into_id"] == kept.id
    refused = await ask(
        "PATCH", f"/people/{merged.id}", cast.officer, json={"note": "x"},
        headers={"If-Match": '"2"'},
    )  # fmt: skip
    assert codes(refused)[:2] == (409, "people.person_merged")


async def test_a_name_is_changed_with_evidence(cast: Cast, ask: Asker) -> None:
    person = await make_person(cast.employer, name="刘招弟")

    changed = await ask(
        "POST", f"/people/{person.id}/name-changes", cast.hr,
        json={"new_name": "刘思远", "changed_on": "2026-03-01", "evidence": "户口簿变更页"},
    )  # fmt: skip
    found = await ask("GET", "/people", cast.hr, params={"query": "招弟"})

    assert (changed.status_code, changed.json()["former_names"]) == (201, ["刘招弟"])
    assert [row["name"] for row in found.json()["items"]] == ["刘思远"]


async def test_a_certificate_is_registered_and_checked(cast: Cast, ask: Asker) -> None:
    person = await make_person(cast.employer)
    form = {
        "person_id": person.id, "kind": "skill_level", "level": "five",
        "number": "S000111000006265000000", "issued_on": "2025-06-07", "issuer": "某评价机构",
    }  # fmt: skip

    made = await ask("POST", "/certificates", cast.officer, json=form)

    assert made.status_code == 201
    assert made.json()["doubts"] == ["证书编号第 14–15 位与发证年份不一致"]
    one = f"/certificates/{made.json()['id']}"
    form = {"json": {"state": "consistent"}, "headers": {"If-Match": '"1"'}}
    by_registrar = await ask("POST", f"{one}/check", cast.officer, **form)
    assert by_registrar.json()["code"] == "training.registrar_checks"
    checked = await ask("POST", f"{one}/check", cast.second_officer, **form)
    assert checked.json()["check_state_label"] == "已查验一致"
    assert (await ask("GET", one, cast.outsider)).status_code == 404
    listed = await ask("GET", "/certificates", cast.hr, params={"person_id": person.id})
    assert listed.json()["total"] == 1
