"""A class from opening to certificates, and the certificate anybody can check."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast, id_number, make_actor, make_organisation, make_person
from workforce import clock
from workforce.actor import Actor
from workforce.people.merging import merge
from workforce.people.models import Affiliation, Person
from workforce.training.enrolling import Trainee, enrol
from workforce.training.models import Certificate, Enrolment
from workforce.vocabulary import OrganisationKind, Role

CLASS: dict[str, Any] = {
    "title": "居家照护技能第一期",
    "trainee_kind": "caregiver",
    "course_kind": "skill",
    "hours": 40,
    "starts_on": "2026-09-01",
    "ends_on": "2026-09-10",
}


@pytest.fixture
async def trainer(cast: Cast) -> Actor:
    body = await make_organisation(
        OrganisationKind.TRAINING_BODY, "丰台职业技能培训学校", cast.district
    )
    return await make_actor(Role.TRAINER, body)


@pytest.fixture
async def ask(cast: Cast) -> AsyncIterator[Asker]:
    with clock.fixed(datetime(2026, 10, 1, 4, tzinfo=UTC)):
        async with new_client() as client:
            yield Asker(client)


async def opened(ask: Asker, trainer: Actor, **more: Any) -> str:
    form = {**CLASS, "body_id": trainer.grants[0].organisation_id, **more}
    answer = await ask("POST", "/training-classes", trainer, json=form)
    assert answer.status_code == 201, answer.text
    return f"/training-classes/{answer.json()['id']}"


async def enrolled(ask: Asker, trainer: Actor, path: str, **more: Any) -> dict[str, Any]:
    form = {"name": "邓子怡", "id_number": id_number(date(1970, 1, 2)), **more}
    answer = await ask("POST", f"{path}/enrolments", trainer, json=form)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def test_who_passes_gets_a_certificate_when_the_class_closes(
    ask: Asker, trainer: Actor
) -> None:
    path = await opened(ask, trainer)
    passing = await enrolled(ask, trainer, path)
    failing = await enrolled(ask, trainer, path, name="曹华")
    marks = [
        {"enrolment_id": passing["id"], "result": "passed", "hours_attended": 40, "score": 88},
        {"enrolment_id": failing["id"], "result": "failed", "hours_attended": 12, "score": 40},
    ]

    early = await ask("POST", f"{path}/closing", trainer)
    recorded = await ask("POST", f"{path}/results", trainer, json={"marks": marks})
    closed = await ask("POST", f"{path}/closing", trainer)
    again = await ask("POST", f"{path}/closing", trainer)

    assert early.json()["code"] == "training.results_outstanding"
    assert recorded.json() == {"changed": 2}
    assert (closed.json()["state"], again.status_code) == ("closed", 200)
    [certificate] = await Certificate.all()
    assert certificate.person_id == passing["person_id"]
    assert certificate.issuer == "丰台职业技能培训学校"
    late = await ask("POST", f"{path}/results", trainer, json={"marks": marks[:1]})
    assert late.json()["code"] == "training.class_not_open"


async def test_a_mistake_in_one_mark_records_none_and_names_its_place(
    ask: Asker, trainer: Actor
) -> None:
    path = await opened(ask, trainer)
    first = await enrolled(ask, trainer, path)
    second = await enrolled(ask, trainer, path, name="曹华")
    marks = [
        {"enrolment_id": first["id"], "result": "passed", "hours_attended": 40, "score": 88},
        {"enrolment_id": second["id"], "result": "passed", "hours_attended": 41, "score": 101},
        {"enrolment_id": 999_999, "result": "absent", "score": 3},
    ]

    answer = await ask("POST", f"{path}/results", trainer, json={"marks": marks})

    assert answer.status_code == 422
    assert [one["pointer"] for one in answer.json()["errors"]] == [
        "/marks/1/hours_attended",
        "/marks/1/score",
        "/marks/2/enrolment_id",
        "/marks/2/score",
    ]
    assert await Enrolment.filter(result="pending").count() == 2


async def test_somebody_known_is_found_by_the_number_and_not_registered_twice(
    ask: Asker, cast: Cast, trainer: Actor
) -> None:
    known = await make_person(cast.employer, name="杨国")
    path = await opened(ask, trainer)

    first = await enrolled(ask, trainer, path, name="杨国", id_number=known.id_number)
    again = await enrolled(ask, trainer, path, name="杨 国", id_number=known.id_number)
    other = await ask(
        "POST", f"{path}/enrolments", trainer, json={"name": "杨过", "id_number": known.id_number}
    )

    assert first["person_id"] == again["person_id"] == known.id
    assert other.json()["code"] == "training.name_differs"
    assert "杨国" not in other.text
    assert await Person.all().count() == 1
    body_id = trainer.grants[0].organisation_id
    assert await Affiliation.filter(person=known, organisation_id=body_id).exists()


async def test_of_two_for_the_last_seat_one_is_refused(ask: Asker, trainer: Actor) -> None:
    path = await opened(ask, trainer, seats=1)
    class_id = int(path.rpartition("/")[2])
    asked = [
        enrol(trainer, class_id, Trainee(name, id_number(date(1970, 1, 2))))
        for name in ("赵甲", "钱乙", "孙丙", "李丁")
    ]

    found = await asyncio.gather(*asked, return_exceptions=True)

    assert sum(isinstance(one, Enrolment) for one in found) == 1
    assert await Enrolment.all().count() == 1


async def test_a_class_next_door_is_missing(ask: Asker, cast: Cast, trainer: Actor) -> None:
    path = await opened(ask, trainer)
    elsewhere = await make_organisation(OrganisationKind.TRAINING_BODY, "海淀学校", cast.neighbour)
    outsider = await make_actor(Role.TRAINER, elsewhere)

    statuses = [
        (await ask("GET", path, outsider)).status_code,
        (await ask("GET", f"{path}/enrolments", outsider)).status_code,
        (await ask("POST", f"{path}/closing", outsider)).status_code,
        (await ask("POST", f"{path}/cancellation", outsider, json={"reason": "试试"})).status_code,
    ]

    assert statuses == [404, 404, 404, 404]


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"ends_on": "2026-08-31"}, "/ends_on"),
        ({"hours": 0}, "/hours"),
        ({"title": ""}, "/title"),
        ({"body_id": 1}, "/body_id"),
        ({"starts_on": "2026-02-30"}, "/starts_on"),
    ],
)
async def test_a_wrong_field_of_a_class_is_named(
    ask: Asker, trainer: Actor, change: dict[str, Any], pointer: str
) -> None:
    form = {**CLASS, "body_id": trainer.grants[0].organisation_id, **change}

    answer = await ask("POST", "/training-classes", trainer, json=form)

    assert answer.status_code == 422
    assert [one["pointer"] for one in answer.json()["errors"]] == [pointer]


async def certified(ask: Asker, trainer: Actor) -> Certificate:
    path = await opened(ask, trainer)
    one = await enrolled(ask, trainer, path)
    marks = [{"enrolment_id": one["id"], "result": "passed"}]
    await ask("POST", f"{path}/results", trainer, json={"marks": marks})
    await ask("POST", f"{path}/closing", trainer)
    return await Certificate.get()


async def test_anybody_with_number_and_name_can_check_a_certificate(
    ask: Asker, trainer: Actor
) -> None:
    certificate = await certified(ask, trainer)

    right = await ask(
        "POST", "/verifications", json={"number": f" {certificate.number} ", "name": "邓子怡"}
    )
    wrong_name = await ask(
        "POST", "/verifications", json={"number": certificate.number, "name": "邓子"}
    )
    wrong_number = await ask("POST", "/verifications", json={"number": "JY1", "name": "邓子怡"})

    assert right.json()["name"].startswith("邓") and "子怡" not in right.text
    assert right.json()["kind_label"] == "结业证书"
    assert (wrong_name.status_code, wrong_number.status_code) == (404, 404)
    assert wrong_name.json()["detail"] == wrong_number.json()["detail"]


async def test_the_code_on_the_paper_leads_to_the_certificate(ask: Asker, trainer: Actor) -> None:
    certificate = await certified(ask, trainer)
    path = f"/certificates/{certificate.id}/verification-code"

    drawn = [(await ask("GET", path, trainer)).content for _ in range(2)]
    code = (await Certificate.get()).verification_code
    found = await ask("GET", f"/verifications/{code}")
    guessed = await ask("GET", "/verifications/AAAAAAAAAAAAAAAA")

    assert drawn[0] == drawn[1] and drawn[0].startswith(b"<?xml")
    assert found.json()["number"] == certificate.number
    assert guessed.status_code == 404


async def test_looking_up_certificates_is_slowed_down(ask: Asker) -> None:
    statuses = [(await ask("GET", "/verifications/AAAA")).status_code for _ in range(32)]

    assert statuses[:30] == [404] * 30
    assert statuses[-1] == 429


async def test_a_merged_trainee_keeps_result_and_certificate(
    ask: Asker, cast: Cast, trainer: Actor
) -> None:
    certificate = await certified(ask, trainer)
    kept = await make_person(cast.employer)
    await Affiliation.create(person_id=certificate.person_id, organisation=cast.employer)

    await merge(cast.officer, kept.id, merged_id=certificate.person_id, reason="同一人，号码录错")

    assert (await Certificate.get()).person_id == kept.id
    assert (await Enrolment.get()).person_id == kept.id


async def test_a_persons_training_is_listed_within_reach_and_a_class_has_its_history(
    cast: Cast, ask: Asker, trainer: Actor
) -> None:
    path = await opened(ask, trainer)
    made = await enrolled(ask, trainer, path)
    other = await make_person(cast.employer)
    outsider = await make_actor(Role.TRAINER, cast.neighbour)

    mine = f"/enrolments?person_id={made['person_id']}"
    [shown] = (await ask("GET", mine, trainer)).json()["items"]
    assert (shown["class_title"], shown["result"]) == (CLASS["title"], "pending")
    assert shown["body_name"] == "丰台职业技能培训学校"
    assert (await ask("GET", f"/enrolments?person_id={other.id}", trainer)).json()["items"] == []
    assert (await ask("GET", mine, outsider)).json()["items"] == []
    assert (await ask("GET", mine, cast.hr)).status_code == 403
    assert (await ask("GET", "/enrolments", trainer)).status_code == 422

    history = f"/history?kind=training_class&id={shown['class_id']}"
    assert (await ask("GET", history, trainer)).json()["total"] == 1
    assert (await ask("GET", history, outsider)).status_code == 404
