"""Organisations, regions, what is recorded of them, and doing a thing once."""

from __future__ import annotations

import asyncio
import re
import uuid
from pathlib import Path

from tests.asking import Asker
from tests.factories import Cast, make_person
from workforce.actor import Actor
from workforce.audit.models import AuditEvent
from workforce.identity.history import OF_DISTRICTS, READERS
from workforce.identity.idempotency import forget_old_answers
from workforce.identity.models import Organisation, Region, StoredAnswer
from workforce.identity.regions import load_regions
from workforce.rules.uscc import with_check_character

HISTORY_TAB = re.compile(r"<HistoryTab [^>]*kind=\"(\w+)\"")
CODE = with_check_character("91110106MA0000000")


def new_employer(cast: Cast, **more: object) -> dict[str, object]:
    return {"kind": "employer", "name": "新建养老院", "parent_id": cast.street.id, **more}


async def test_an_employer_is_added_below_its_street(cast: Cast, ask: Asker):
    response = await ask("POST", "/organisations", cast.officer, json=new_employer(cast, uscc=CODE))

    assert response.status_code == 201, response.text
    made = await Organisation.get(id=response.json()["id"])
    assert made.path == f"{cast.street.path}{made.id}/"
    assert made.district_id == cast.district.id
    assert response.json()["parent"] == {"id": cast.street.id, "name": cast.street.name}
    shown = await ask("GET", f"/organisations/{made.id}", cast.officer)
    assert shown.json() == response.json()
    assert shown.headers["etag"] == '"1"'


async def test_one_read_by_row_equals_the_same_in_a_list(cast: Cast, ask: Asker):
    [listed] = (
        await ask("GET", f"/organisations?query={cast.employer.name}", cast.officer)
    ).json()["items"]

    assert (await ask("GET", f"/organisations/{cast.employer.id}", cast.officer)).json() == listed


BAD_ORGANISATIONS = [
    ({"uscc": "911101060000000000"}, "/uscc"),
    ({"uscc": "x"}, "/uscc"),
    ({"kind": "king"}, "/kind"),
    ({"kind": "street"}, "/parent_id"),
    ({"parent_id": 999999}, "/parent_id"),
    ({"name": "x"}, "/name"),
    ({"path": "/1/"}, "/path"),
]


async def test_a_bad_organisation_is_refused_by_field(cast: Cast, ask: Asker):
    for change, pointer in BAD_ORGANISATIONS:
        form = new_employer(cast, **change)
        response = await ask("POST", "/organisations", cast.officer, json=form)

        assert response.status_code == 422
        assert [one["pointer"] for one in response.json()["errors"]] == [pointer]


async def test_a_credit_code_belongs_to_one_active_organisation(cast: Cast, ask: Asker):
    first = await ask("POST", "/organisations", cast.officer, json=new_employer(cast, uscc=CODE))
    second = await ask("POST", "/organisations", cast.officer, json=new_employer(cast, uscc=CODE))

    assert second.json()["code"] == "identity.credit_code_taken"
    await ask(
        "PATCH", f"/organisations/{first.json()['id']}", cast.officer,
        json={"active": False}, headers={"If-Match": '"1"'},
    )  # fmt: skip
    third = await ask("POST", "/organisations", cast.officer, json=new_employer(cast, uscc=CODE))
    assert third.status_code == 201


async def test_the_neighbour_cannot_build_here(cast: Cast, ask: Asker):
    response = await ask("POST", "/organisations", cast.outsider, json=new_employer(cast))

    assert response.status_code == 422


async def test_a_change_is_recorded_with_before_and_after(cast: Cast, ask: Asker):
    path = f"/organisations/{cast.employer.id}"
    await ask(
        "PATCH", path, cast.officer, json={"contact_name": "孙丽"}, headers={"If-Match": '"1"'}
    )

    history = (
        await ask("GET", f"/history?kind=organisation&id={cast.employer.id}", cast.officer)
    ).json()["items"]
    assert [
        (one["action_label"], one["before"], one["after"], one["actor_name"]) for one in history
    ] == [("更改组织", {"contact_name": ""}, {"contact_name": "孙丽"}, cast.officer.name)]
    elsewhere = await ask("GET", f"/history?kind=organisation&id={cast.employer.id}", cast.outsider)
    assert elsewhere.status_code == 404


async def test_history_of_a_table_nobody_named_is_not_found(cast: Cast, ask: Asker):
    for kind in ("session", "aerich", "nonsense"):
        answer = await ask("GET", f"/history?kind={kind}&id=1", cast.officer)
        assert answer.status_code == 404


def test_every_history_a_page_offers_can_be_read():
    pages = (Path(__file__).parents[2] / "static/src/console").rglob("*.vue")
    offered = {kind for page in pages for kind in HISTORY_TAB.findall(page.read_text())}

    assert offered and offered - READERS.keys() - OF_DISTRICTS.keys() == set()


async def test_an_auditor_sees_his_own_district_only(cast: Cast, ask: Asker):
    await ask("GET", f"/organisations/{cast.employer.id}", cast.outsider)
    denied = await ask("GET", "/users/1", cast.hr)

    seen = (await ask("GET", "/audit-events?outcome=denied", cast.auditor)).json()["items"]

    assert {one["actor_name"] for one in seen} == {cast.hr.name}
    assert [one["request_id"] for one in seen] == [denied.headers["X-Request-ID"]]
    assert await AuditEvent.filter(actor_id=cast.outsider.user_id).count() == 1


async def test_the_tree_is_what_lies_below(cast: Cast, ask: Asker):
    tree = (await ask("GET", "/organisations/tree", cast.officer)).json()["items"]

    assert {node["id"] for node in tree} == {
        cast.district.id, cast.street.id, cast.employer.id, cast.other_employer.id,
    }  # fmt: skip


async def test_regions_are_loaded_once_with_their_years(cast: Cast, ask: Asker):
    first = await load_regions(Actor.system())
    again = await load_regions(Actor.system())

    assert first > 6000 and again == 0
    assert await Region.filter(code="110106", name="丰台区", valid_until=None).exists()
    abolished = await Region.get(code="110103")
    assert (abolished.name, str(abolished.valid_until)) == ("崇文区", "2010-12-31")
    answer = (await ask("GET", "/regions?query=丰台", cast.officer)).json()
    assert [item["code"] for item in answer["items"]] == ["110106"]


async def test_a_repeated_request_with_a_key_is_done_once(cast: Cast, ask: Asker):
    key = {"Idempotency-Key": str(uuid.uuid4())}
    form = new_employer(cast)

    answers = await asyncio.gather(
        *(ask("POST", "/organisations", cast.officer, json=form, headers=key) for _ in range(8))
    )

    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1
    assert {answer.headers["etag"] for answer in answers} == {'"1"'}
    assert await Organisation.filter(name="新建养老院").count() == 1


async def test_a_key_used_for_something_else_is_refused(cast: Cast, ask: Asker):
    key = {"Idempotency-Key": "once-1"}
    await ask("POST", "/organisations", cast.officer, json=new_employer(cast), headers=key)

    other = await ask(
        "POST", "/organisations", cast.officer, json=new_employer(cast, name="另一家"), headers=key
    )
    mine = await ask(
        "POST", "/organisations", cast.second_officer, json=new_employer(cast), headers=key
    )

    assert (other.status_code, other.json()["code"]) == (409, "http.idempotency_key_reused")
    assert mine.status_code == 201


async def test_a_refused_request_leaves_its_key_free(cast: Cast, ask: Asker):
    key = {"Idempotency-Key": "once-2"}
    refused = await ask(
        "POST", "/organisations", cast.officer, json=new_employer(cast, parent_id=99999),
        headers=key,
    )  # fmt: skip
    done = await ask("POST", "/organisations", cast.officer, json=new_employer(cast), headers=key)

    assert [refused.status_code, done.status_code] == [422, 201]


async def test_a_bad_key_is_refused(cast: Cast, ask: Asker):
    for key in ("", "x" * 101, "with space"):
        answer = await ask(
            "POST", "/organisations", cast.officer, json=new_employer(cast),
            headers={"Idempotency-Key": key},
        )  # fmt: skip
        assert answer.status_code == 422


async def test_stored_answers_are_sealed_and_forgotten(cast: Cast, ask: Asker):
    person = await make_person(cast.employer, phone="18012349596")
    answer = await ask(
        "POST", f"/people/{person.id}/revelations", cast.officer,
        json={"field": "phone", "reason": "核对联系方式"}, headers={"Idempotency-Key": "reveal-1"},
    )  # fmt: skip
    assert answer.json()["value"] == "18012349596"

    stored = await StoredAnswer.get(key="reveal-1")
    assert b"18012349596" not in stored.body
    assert await forget_old_answers(Actor.system()) == 0
    await StoredAnswer.all().update(created_at="2020-01-01 00:00:00+00:00")
    assert await forget_old_answers(Actor.system()) == 1
