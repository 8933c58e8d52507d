"""What the organiser's console asks for: whose volunteer, what waits for whom, whence the time."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from tests.asking import Asker
from tests.volunteering.conftest import HOUR, NINE, Team, at, make_helper, serve
from workforce.actor import Actor
from workforce.reports import waiting
from workforce.reports.tasks import Task, tasks_of
from workforce.volunteering.confirming import confirm_records
from workforce.volunteering.late import enter_late
from workforce.volunteering.models import ServiceRecord
from workforce.volunteering.presence import assist_check_in, assist_check_out
from workforce.volunteering.signups import sign_up

assert waiting


async def enter_for(actor: Actor, team: Team, volunteer_id: int) -> ServiceRecord:
    return await enter_late(
        actor, client_id=uuid4(), shift_id=team.shift.id, started_at=NINE,
        ended_at=NINE + HOUR, volunteer_id=volunteer_id,
    )  # fmt: skip


async def waiting_for(actor: Actor) -> list[Task]:
    return [task for task in await tasks_of(actor) if task.kind == "records_to_confirm"]


async def test_what_one_entered_waits_for_the_colleague_and_not_for_oneself(
    team: Team, ask: Asker
) -> None:
    served = await serve(team.anna, team.shift, NINE, 60)
    with at(NINE + 3 * HOUR):
        entered = await enter_for(team.organiser, team, team.bao.volunteer.id)

        [own] = await waiting_for(team.organiser)
        [colleagues] = await waiting_for(team.second)
        assert (own.count, own.due_on) == (1, served.due_on)
        assert colleagues.count == 2
        assert await waiting_for(team.elsewhere) == []
        assert await waiting_for(team.anna.actor) == []

        ask.tokens.clear()
        path = "/service-records?confirmable=true"
        assert own.link == path
        shown = (await ask("GET", path, team.organiser)).json()
        assert [one["id"] for one in shown["items"]] == [served.id]
        shown = (await ask("GET", path, team.second)).json()
        assert {one["id"] for one in shown["items"]} == {served.id, entered.id}

        await confirm_records(team.second, [served.id, entered.id])
        assert await waiting_for(team.second) == []


async def test_who_forgot_to_check_out_waits_for_an_organiser(team: Team, ask: Asker) -> None:
    with at(NINE):
        running = await assist_check_in(team.organiser, team.shift.id, team.anna.volunteer.id)

    async def forgotten_at(moment: datetime) -> list[int]:
        with at(moment):
            ask.tokens.clear()
            path = "/service-records?state=running&forgotten=true"
            shown = (await ask("GET", path, team.organiser)).json()["items"]
            tasks = [one for one in await tasks_of(team.organiser) if one.link == path]
            assert [one.count for one in tasks] == ([len(shown)] if shown else [])
            return [one["id"] for one in shown]

    assert await forgotten_at(team.shift.ends_at - HOUR) == []
    assert await forgotten_at(team.shift.ends_at + 24 * HOUR) == [running.id]
    with at(team.shift.ends_at + 24 * HOUR):
        await assist_check_out(team.organiser, team.shift.id, team.anna.volunteer.id)
    assert await forgotten_at(team.shift.ends_at + 25 * HOUR) == []


async def test_a_volunteer_is_shown_with_login_hours_and_what_waits(team: Team, ask: Asker) -> None:
    served = await serve(team.anna, team.shift, NINE, 120)
    with at(NINE + 3 * HOUR):
        await confirm_records(team.organiser, [served.id])
        await enter_for(team.organiser, team, team.bao.volunteer.id)
        at_anna = f"/volunteers/{team.anna.volunteer.id}"
        shown = (await ask("GET", at_anna, team.organiser)).json()
        assert (shown["served_minutes"], shown["confirmed_records"]) == (120, 1)
        assert shown["pending_records"] == 0 and shown["login"] == team.anna.actor.login
        shown = (await ask("GET", f"/volunteers/{team.bao.volunteer.id}", team.organiser)).json()
        assert (shown["served_minutes"], shown["pending_records"]) == (0, 1)
        assert (await ask("GET", at_anna, team.elsewhere)).status_code == 404

        path = f"/service-records?volunteer_id={team.anna.volunteer.id}"
        shown = (await ask("GET", path, team.organiser)).json()
        assert [one["id"] for one in shown["items"]] == [served.id]
        assert (await ask("GET", path, team.elsewhere)).json()["items"] == []


async def test_volunteers_are_found_by_person_organisation_and_state(
    team: Team, ask: Asker
) -> None:
    resting = await make_helper(team.body, "休息中", active=False)

    async def names(query: str, actor: Actor = team.organiser) -> set[str]:
        shown = (await ask("GET", f"/volunteers?{query}", actor)).json()
        return {one["person"]["name"] for one in shown["items"]}

    assert await names(f"person_id={team.anna.person.id}") == {"安桂兰"}
    assert await names("active=false") == {"休息中"}
    assert await names(f"organisation_id={team.body.id}&active=true") == {
        "安桂兰", "鲍建国", "陈秀英",
    }  # fmt: skip
    assert await names(f"person_id={resting.person.id}", team.elsewhere) == set()


async def test_signups_are_listed_by_shift_or_by_volunteer(team: Team, ask: Asker) -> None:
    with at(NINE - HOUR):
        for helper in (team.anna, team.bao):
            await sign_up(helper.actor, team.shift.id)
        by_shift = (await ask("GET", f"/signups?shift_id={team.shift.id}", team.organiser)).json()
        assert by_shift["total"] == 2
        path = f"/signups?volunteer_id={team.anna.volunteer.id}&state=signed_up"
        [own] = (await ask("GET", path, team.organiser)).json()["items"]
        assert own["volunteer"]["name"] == "安桂兰" and own["shift"]["id"] == team.shift.id
        assert (await ask("GET", path, team.elsewhere)).status_code == 404
        assert (await ask("GET", "/signups", team.elsewhere)).json()["items"] == []


async def test_saved_time_is_shown_by_lot_to_who_may_see_the_person(team: Team, ask: Asker) -> None:
    served = await serve(team.anna, team.shift, NINE, 120)
    with at(NINE + 3 * HOUR):
        await confirm_records(team.organiser, [served.id])
        path = f"/time-accounts?person_id={team.anna.person.id}"
        [account] = (await ask("GET", path, team.organiser)).json()["items"]
        assert account["balance_minutes"] == 120
        nobody = (await ask("GET", f"/time-accounts?person_id={team.bao.person.id}",
                            team.organiser)).json()  # fmt: skip
        assert nobody["items"] == []
        assert (await ask("GET", path, team.elsewhere)).json()["items"] == []

        at_lots = f"/time-accounts/{account['id']}/lots"
        [lot] = (await ask("GET", at_lots, team.organiser)).json()["items"]
        assert (lot["earned_on"], lot["service_label"]) == ("2026-11-02", "探访关爱")
        assert (lot["minutes"], lot["remaining_minutes"]) == (120, 120)
        assert (await ask("GET", at_lots, team.elsewhere)).status_code == 404


async def test_who_organises_reads_the_history_of_an_activity_and_of_a_record(
    team: Team, ask: Asker
) -> None:
    served = await serve(team.anna, team.shift, NINE, 60)
    paths = [
        f"/history?kind=activity&id={team.activity.id}",
        f"/history?kind=service_record&id={served.id}",
    ]
    with at(NINE + 2 * HOUR):
        for path in paths:
            assert (await ask("GET", path, team.organiser)).json()["total"] >= 1
            assert (await ask("GET", path, team.elsewhere)).status_code == 404
            assert (await ask("GET", path, team.anna.actor)).status_code == 404
