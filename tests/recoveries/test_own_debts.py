"""An organisation reads what it owes back itself: that, whole, and nothing of anybody else's."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast, make_actor, make_organisation, make_person
from tests.recoveries.test_recoveries import owing
from workforce import clock
from workforce.actor import Actor
from workforce.database import verb
from workforce.errors import Missing
from workforce.identity.history import history_of
from workforce.notices.models import Notice
from workforce.paging import Page
from workforce.recoveries import scope, telling_units
from workforce.recoveries.models import Recovery
from workforce.recoveries.service import ask_waiver, decide_waiver, note_repayment
from workforce.vocabulary import OrganisationKind, Role

MASKED = "欠*人"


@dataclass
class Owed:
    """Two debts of the employer whose HR asks, and one each of everybody else there is."""

    cast: Cast
    own: list[Recovery]
    others: dict[str, Recovery]


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


@pytest.fixture
async def owed(cast: Cast) -> Owed:
    next_door = await make_organisation(OrganisationKind.EMPLOYER, "邻区养老院", cast.neighbour)
    known = await make_person(cast.employer, name="陈可发")
    own = [
        await owing(cast, person=known, payee_id=cast.employer.id, fen=100_000),
        await owing(cast, payee_id=cast.employer.id, fen=60_000),
    ]
    others = {
        "of a person": await owing(cast, person=known),
        "of another employer": await owing(cast, payee_id=cast.other_employer.id),
        "of nobody known": await owing(cast, payee_id=0),
        "of the next district": await owing(cast, payee_id=next_door.id),
    }
    await Recovery.filter(id=others["of the next district"].id).update(district=cast.neighbour)
    return Owed(cast, own, others)


async def leaks(ask: Asker, owed: Owed) -> list[str]:
    """What the HR of the employer gets of what others owe, by any of the three ways."""
    listed = (await ask("GET", "/recoveries?limit=200", owed.cast.hr)).json()
    found = []
    for whose, one in owed.others.items():
        answers = [
            await ask("GET", f"/recoveries/{one.id}{more}", owed.cast.hr)
            for more in ("", "/notice")
        ]
        if {answer.status_code for answer in answers} != {404}:
            found.append(f"{whose}: opened")
        if one.number in {row["number"] for row in listed["items"]}:
            found.append(f"{whose}: listed")
    return found


async def test_an_organisation_sees_what_it_owes_with_its_sums(owed: Owed, ask: Asker) -> None:
    cast = owed.cast
    await note_repayment(
        cast.officer, owed.own[0].id, amount_fen=40_000, document="缴字7号", on=clock.today()
    )

    seen = (await ask("GET", "/recoveries", cast.hr)).json()

    assert [one["id"] for one in seen["items"]] == [owed.own[1].id, owed.own[0].id]
    assert {one["payee_name"] for one in seen["items"]} == {cast.employer.name}
    assert (seen["total"], seen["balance"]) == (2, {
        "count": 2, "amount_fen": 160_000, "offset_fen": 0, "repaid_fen": 40_000,
        "waived_fen": 0, "remaining_fen": 120_000,
    })  # fmt: skip
    narrowed = (await ask("GET", "/recoveries?query=陈可发&state=open", cast.hr)).json()
    assert [one["id"] for one in narrowed["items"]] == [owed.own[0].id]


async def test_of_what_others_owe_it_finds_nothing(owed: Owed, ask: Asker) -> None:
    assert await leaks(ask, owed) == []
    nothing = await ask("GET", "/recoveries/2000000000", owed.cast.hr)
    theirs = await ask("GET", f"/recoveries/{owed.others['of a person'].id}", owed.cast.hr)
    assert theirs.json()["detail"] == nothing.json()["detail"]


async def test_a_reach_that_lets_everything_through_is_found(
    owed: Owed, ask: Asker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scope, "recoveries_shown", lambda actor: scope._with_names())

    assert len(await leaks(ask, owed)) == 2 * len(owed.others)


async def test_what_its_people_owe_counts_in_none_of_its_sums(owed: Owed, ask: Asker) -> None:
    """The person of the first debt owes something too, and that is the person's."""
    one = (await ask("GET", f"/recoveries/{owed.own[0].id}", owed.cast.hr)).json()

    assert (one["of_person"]["count"], one["of_person"]["amount_fen"]) == (1, 100_000)


async def test_it_reads_each_move_and_not_which_officer_did_it_or_asked_for_what(
    owed: Owed, ask: Asker
) -> None:
    cast, [found, _] = owed.cast, owed.own
    at = f"/recoveries/{found.id}"
    await note_repayment(
        cast.officer, found.id, amount_fen=40_000, document="缴字7号", on=clock.today()
    )
    asked = await ask_waiver(
        cast.officer, found.id, amount_fen=10_000, reason="停业", document="请示3号"
    )
    await decide_waiver(cast.approver, found.id, asked.id, granted=True, reason="同意")

    seen = (await ask("GET", at, cast.hr)).json()

    assert [(m["kind"], m["amount_fen"], m["document"]) for m in seen["moves"]] == [
        ("repaid", 40_000, "缴字7号"), ("waived", 10_000, "请示3号"),
    ]  # fmt: skip
    assert {m["happened_on"] for m in seen["moves"]} == {clock.today().isoformat()}
    assert {m["actor_name"] for m in seen["moves"]} == {""}
    assert not seen["for_officers"] and seen["waivers"] == []
    assert not any([seen["may_write"], *(m["may_cancel"] for m in seen["moves"])])
    officers = (await ask("GET", at, cast.officer)).json()
    assert officers["for_officers"] and len(officers["waivers"]) == 1
    assert {m["actor_name"] for m in officers["moves"]} == {cast.officer.name, cast.approver.name}


async def test_a_person_it_does_not_know_is_named_in_part_on_page_and_notice(
    owed: Owed, ask: Asker
) -> None:
    known, stranger = owed.own
    names = {}
    for one in (known, stranger):
        page = (await ask("GET", f"/recoveries/{one.id}", owed.cast.hr)).json()
        notice = (await ask("GET", f"/recoveries/{one.id}/notice", owed.cast.hr)).json()
        names[one.id] = (page["person"]["name"], notice["person_name"])
        assert "*" in page["person"]["id_number"] and "*" in notice["id_number"]

    assert names == {known.id: ("陈可发", "陈可发"), stranger.id: (MASKED, MASKED)}
    seen = (await ask("GET", f"/recoveries/{stranger.id}", owed.cast.officer)).json()
    assert seen["person"]["name"] == "欠款人"


async def test_it_may_do_nothing_about_them(owed: Owed, ask: Asker) -> None:
    at = f"/recoveries/{owed.own[0].id}"
    forms: dict[str, Any] = {
        "repayments": {"amount_fen": 1, "document": "缴", "on": clock.today().isoformat()},
        "waivers": {"amount_fen": 1, "reason": "困难", "document": "请示"},
        "waivers/1/decision": {"granted": True, "reason": "同意"},
        "moves/1/cancellation": {"reason": "错了"},
    }

    answers = {
        act: (await ask("POST", f"{at}/{act}", owed.cast.hr, json=form)).status_code
        for act, form in forms.items()
    }

    assert answers == dict.fromkeys(forms, 403)
    with pytest.raises(Missing):  # who changed what is the officers'
        await history_of(owed.cast.hr, "recovery", owed.own[0].id, Page())


async def test_a_debt_to_another_district_is_its_own_and_no_business_of_its_district(
    cast: Cast, ask: Asker
) -> None:
    """A training body trains people of two districts, each of which recovers its own money."""
    body = await make_organisation(OrganisationKind.TRAINING_BODY, "两区培训学校", cast.district)
    trainer = await make_actor(Role.TRAINER, body)
    one = await owing(cast, payee_id=body.id)
    await Recovery.filter(id=one.id).update(district=cast.neighbour)

    answers = [
        (await ask("GET", f"/recoveries/{one.id}", actor)).status_code
        for actor in (trainer, cast.outsider, cast.officer, cast.hr)
    ]

    assert answers == [200, 200, 404, 404]


async def test_whoever_is_told_opens_what_the_notice_leads_to(cast: Cast, ask: Asker) -> None:
    """Whoever acts for it, at the organisation or above it; officers are not told."""
    body = await make_organisation(OrganisationKind.TRAINING_BODY, "丰台培训学校", cast.street)
    above = await make_actor(Role.TRAINER, cast.street)
    told: dict[int, Actor] = {
        int(actor.user_id or 0): actor
        for actor in (cast.hr, await make_actor(Role.TRAINER, body), above)
    }
    alone = await owing(cast, payee_id=body.id)
    both = [await owing(cast, payee_id=cast.employer.id) for _ in range(2)]

    await verb(_tell)(cast.officer, [alone, *both])

    for notice in await Notice.all():
        answer = await ask("GET", notice.link, told[notice.user_id])
        mine = both if notice.link == "/recoveries" else [alone]
        assert answer.status_code == 200
        assert all(one.number in answer.text for one in mine)
    assert {notice.user_id for notice in await Notice.all()} == set(told)


async def _tell(actor: Actor, recoveries: list[Recovery]) -> None:
    await telling_units.tell_units_issued(7, recoveries)
