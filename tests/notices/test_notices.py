"""Notices: told once, read by their owner only; and the saved filters beside them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast
from workforce.actor import Actor
from workforce.database import verb
from workforce.errors import Refusal
from workforce.notices import service
from workforce.notices.models import Notice


@pytest.fixture
async def ask(cast: Cast) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


@verb
async def happen(actor: Actor, user_id: int, *, fail: bool = False) -> None:
    await service.tell(
        [user_id], cause="month:1:submitted", title="有一个月份待审核", link="/subsidies/1"
    )
    if fail:
        raise Refusal()


async def test_what_happens_twice_is_told_once(cast: Cast) -> None:
    assert cast.reviewer.user_id
    await happen(cast.officer, cast.reviewer.user_id)
    await happen(cast.officer, cast.reviewer.user_id)

    assert await Notice.all().count() == 1


async def test_what_was_refused_is_not_told(cast: Cast) -> None:
    assert cast.reviewer.user_id
    with pytest.raises(Refusal):
        await happen(cast.officer, cast.reviewer.user_id, fail=True)

    assert await Notice.all().count() == 0


async def test_a_notice_is_read_by_its_owner_only(ask: Asker, cast: Cast) -> None:
    assert cast.reviewer.user_id
    await happen(cast.officer, cast.reviewer.user_id)
    [notice] = (await ask("GET", "/notices?unread=true", cast.reviewer)).json()["items"]

    foreign = await ask("POST", f"/notices/{notice['id']}/reading", cast.officer)
    own = await ask("POST", f"/notices/{notice['id']}/reading", cast.reviewer)

    assert (foreign.status_code, own.status_code) == (404, 204)
    assert (await ask("GET", "/notices/unread", cast.reviewer)).json() == {"count": 0}


async def test_those_who_may_review_here_are_found(cast: Cast) -> None:
    found = await service.holders_of("subsidies.review", cast.district)

    assert found == [cast.reviewer.user_id]
    assert await service.holders_of("subsidies.review", cast.neighbour) == []


async def test_a_filter_is_kept_per_person_and_page(ask: Asker, cast: Cast) -> None:
    form = {"page": "people", "name": "缺账户", "query": "has_account=false"}
    saved = await ask("POST", "/saved-filters", cast.officer, json=form)
    again = await ask(
        "POST", "/saved-filters", cast.officer, json={**form, "query": "post=manager"}
    )

    mine = (await ask("GET", "/saved-filters?page=people", cast.officer)).json()["items"]
    others = (await ask("GET", "/saved-filters?page=people", cast.second_officer)).json()["items"]
    foreign = await ask("DELETE", f"/saved-filters/{saved.json()['id']}", cast.second_officer)

    assert saved.status_code == again.status_code == 201
    assert [one["query"] for one in mine] == ["post=manager"]
    assert (others, foreign.status_code) == ([], 404)


async def test_words_searched_for_are_never_kept(ask: Asker, cast: Cast) -> None:
    form = {"page": "people", "name": "某人", "query": "query=13800990011"}

    answer = await ask("POST", "/saved-filters", cast.officer, json=form)

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/query"
