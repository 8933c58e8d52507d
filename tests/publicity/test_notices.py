"""A masked list for everybody to read, from the day it is put up to the end of its last day."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.asking import Asker, new_client
from tests.subsidies.conftest import District
from tests.subsidies.route import approved, checked, on_notice, over
from tests.subsidies.test_approving import approve, submitted
from tests.subsidies.test_races import at_once
from workforce import clock
from workforce.actor import Actor
from workforce.crypto.fields import open_sealed
from workforce.errors import Forbidden, Missing
from workforce.people.models import Person
from workforce.publicity import handlers, notices, rows, showing
from workforce.publicity.models import PublicNotice
from workforce.rules.publishing import Unmasked
from workforce.subsidies import approving
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import HoldKind, HoldState, MonthState
from workforce.vetting.models import Hold
from workforce.web import limits

assert open_sealed


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    limits.forget()
    async with new_client() as client:
        yield Asker(client)


async def published(district: District, month: SubsidyMonth) -> PublicNotice:
    await submitted(district, month)
    await checked(district.cast, month)
    return await on_notice(district.cast, month)


async def state_of(month: SubsidyMonth) -> MonthState:
    return (await SubsidyMonth.get(id=month.id)).state


async def test_the_list_shows_enough_to_find_oneself_and_nothing_else(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    notice = await published(district, month)

    answer = await ask("GET", f"/published-notices/{notice.code}")

    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert sorted(row["name"] for row in told["rows"]) == ["双**", "孙**", "白**", "陈**"]
    assert set(told["rows"][0]) == {"row", "month", "name", "number", "employer", "amount_fen"}
    assert (told["people"], told["total_fen"]) == (4, 400_000)
    for person in await Person.all():
        assert person.name not in answer.text
        assert person.id_number not in answer.text
        assert f"{person.birth_on:%Y%m%d}" not in answer.text
        assert not person.bank_account or person.bank_account not in answer.text
    assert "《丰台区贯彻落实" in told["basis"] and told["contact"]


async def test_one_finds_oneself_by_the_last_four_characters(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    notice = await published(district, month)
    last = district.paid.id_number[-4:]

    found = await ask("GET", f"/published-notices/{notice.code}?number={last}")

    assert {row["number"][-4:] for row in found.json()["rows"]} == {last}
    none = await ask("GET", f"/published-notices/{notice.code}?number=990X")
    assert none.json()["found"] == 0
    assert (await ask("GET", f"/published-notices/{notice.code}?number=9")).status_code == 422


async def test_the_page_ends_with_its_last_day_in_shanghai_without_anybody_s_doing(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    with clock.fixed(datetime(2026, 9, 28, 2, tzinfo=UTC)):
        notice = await published(district, month)
    assert notice.ends_on == date(2026, 10, 10)

    with clock.fixed(datetime(2026, 10, 10, 15, 59, 59, tzinfo=UTC)):
        await showing.published(notice.code)
        assert [one.code for one in await showing.published_now()] == [notice.code]
    with clock.fixed(datetime(2026, 10, 10, 16, 0, 0, tzinfo=UTC)):
        with pytest.raises(showing.NoSuchNotice):
            await showing.published(notice.code)
        assert await showing.published_now() == []
        assert await state_of(month) is MonthState.ON_NOTICE
        await approve(district.cast.approver, month)
    assert await state_of(month) is MonthState.APPROVED
    answer = await ask("GET", f"/published-notices/{notice.code}")
    assert answer.status_code == 404


async def test_the_worker_carries_a_month_on_when_its_notice_is_over_and_once(
    district: District, month: SubsidyMonth
) -> None:
    notice = await published(district, month)
    await handlers.end_notices(Actor.system())
    assert await state_of(month) is MonthState.ON_NOTICE
    yesterday = clock.today() - timedelta(days=1)
    await PublicNotice.filter(id=notice.id).update(starts_on=yesterday, ends_on=yesterday)

    await handlers.end_notices(Actor.system())
    await handlers.end_notices(Actor.system())

    seen = await SubsidyMonth.get(id=month.id)
    assert seen.state is MonthState.NOTICED


async def test_nothing_is_approved_while_its_notice_runs(
    district: District, month: SubsidyMonth
) -> None:
    await submitted(district, month)
    await checked(district.cast, month)
    with pytest.raises(approving.WrongState):
        await approve(district.cast.approver, month)
    await on_notice(district.cast, month)

    with pytest.raises(approving.WrongState):
        await approve(district.cast.approver, month)


async def test_a_month_is_published_once_by_two(district: District, month: SubsidyMonth) -> None:
    await submitted(district, month)
    await checked(district.cast, month)

    went, codes = await at_once(*(on_notice(district.cast, month) for _ in range(3)))

    assert went == 1
    assert set(codes) <= {"subsidies.wrong_state", "subsidies.figures_differ", "stale"}
    assert await PublicNotice.all().count() == 1


async def test_a_notice_over_is_approved_once_by_two(
    district: District, month: SubsidyMonth
) -> None:
    await over(await published(district, month))

    went, _ = await at_once(*(approve(district.cast.approver, month) for _ in range(2)))

    assert went == 1


async def test_whoever_is_denied_is_not_on_the_list_and_whoever_is_held_is(
    district: District, month: SubsidyMonth
) -> None:
    for person, state in ((district.paid, HoldState.DENIED), (district.community, HoldState.OPEN)):
        await Hold.create(
            month_id=month.id, person_id=person.id, kind=HoldKind.LEFT, state=state,
            fingerprint=state.value,
        )  # fmt: skip
    notice = await published(district, month)

    names = {row.name for row in rows.rows_of(notice)}

    assert "陈**" not in names and "孙**" in names
    assert (notice.people, notice.total_fen) == (3, 300_000)


async def test_a_leak_is_taken_down_at_once_and_published_anew(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    notice = await published(district, month)

    await notices.take_down(district.cast.officer, notice.id, reason="单位名称含个人信息")

    assert (await ask("GET", f"/published-notices/{notice.code}")).status_code == 404
    assert await state_of(month) is MonthState.REVIEWED
    with pytest.raises(notices.NoticeOver):
        await notices.take_down(district.cast.officer, notice.id, reason="再撤一次")
    again = await on_notice(district.cast, month)
    assert again.code != notice.code


async def test_a_month_sent_back_is_not_on_show(district: District, month: SubsidyMonth) -> None:
    notice = await published(district, month)

    await approving.send_back(district.cast.approver, month.id, reason="整月重核")

    with pytest.raises(showing.NoSuchNotice):
        await showing.published(notice.code)
    assert (await PublicNotice.get(id=notice.id)).taken_down_reason == "整月重核"


async def test_a_stored_list_with_another_column_is_not_shown(
    district: District, month: SubsidyMonth
) -> None:
    """The guard can fail: what somebody slipped into the database stays there."""
    notice = await published(district, month)
    slipped = [{**row, "phone": "18063169596"} for row in json.loads(notice.rows)]
    await PublicNotice.filter(id=notice.id).update(rows=json.dumps(slipped))

    with pytest.raises(Unmasked):
        await showing.published(notice.code)


async def test_publishing_takes_its_permission_and_the_end_of_a_notice_a_demonstration(
    district: District, month: SubsidyMonth, monkeypatch: pytest.MonkeyPatch
) -> None:
    cast = district.cast
    await submitted(district, month)
    await checked(cast, month)
    for actor in (cast.reviewer, cast.approver, cast.finance):
        with pytest.raises(Forbidden):
            await notices.publish(actor, month.id, people=4, total_fen=400_000, contact="xxxxx")
    with pytest.raises(Missing):
        await notices.publish(cast.outsider, month.id, people=4, total_fen=400_000, contact="xxxxx")
    notice = await on_notice(cast, month)

    class Real:
        demo = False

    class Demo:
        demo = True

    monkeypatch.setattr(notices, "settings", Real)
    with pytest.raises(Missing):
        await notices.end_in_demonstration(cast.officer, notice.id)
    monkeypatch.setattr(notices, "settings", Demo)
    await notices.end_in_demonstration(cast.officer, notice.id)
    assert await state_of(month) is MonthState.NOTICED


async def test_every_notice_stays_on_record(district: District, month: SubsidyMonth) -> None:
    await submitted(district, month)
    done = await approved(district.cast, month)

    [kept] = await showing.notices_of_month(district.cast.auditor, done.id)

    assert len(rows.rows_of(kept)) == kept.people
