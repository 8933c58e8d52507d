"""The hour over HTTP: from the organiser's activity to the entries on the volunteer's phone."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from tests.asking import Asker
from tests.factories import id_number, make_actor
from tests.volunteering.conftest import HOUR, MINUTE, NINE, Team, at, serve
from workforce.identity.models import User
from workforce.vocabulary import Role


async def test_the_hour_goes_from_activity_to_entries(team: Team, ask: Asker) -> None:
    with at(NINE - HOUR):
        made = await ask("POST", "/activities", team.organiser, json={
            "organisation_id": team.body.id, "title": "周一助餐", "service": "meal",
            "place": "云岗街道养老服务中心", "leader_name": "朱琳",
        })  # fmt: skip
        assert made.status_code == 201, made.text
        activity = made.json()["id"]
        shifted = await ask("POST", f"/activities/{activity}/shifts", team.organiser, json={
            "starts_at": NINE.isoformat(), "ends_at": (NINE + 2 * HOUR).isoformat(), "capacity": 5,
        })  # fmt: skip
        [shift] = shifted.json()["shifts"]
        seen = await ask("GET", "/activities?upcoming=true", team.anna.actor)
        assert "周一助餐" in [one["title"] for one in seen.json()["items"]]
        signup = await ask("POST", "/signups", team.anna.actor, json={"shift_id": shift["id"]})
        assert signup.status_code == 201
        assert signup.json()["shift"]["places_left"] == 4

    with at(NINE):
        ask.tokens.clear()
        code = (await ask("GET", f"/shifts/{shift['id']}/check-in-code", team.organiser)).json()
        assert code["url"].endswith(code["path"]) and "<svg" in code["qr_svg"]
        begun = await ask("POST", "/check-ins", team.anna.actor,
                          json={"shift_id": shift["id"], "code": code["code"]})  # fmt: skip
        assert (begun.status_code, begun.json()["state"]) == (201, "running")
    with at(NINE + 2 * HOUR):
        ask.tokens.clear()
        code = (await ask("GET", f"/shifts/{shift['id']}/check-in-code", team.organiser)).json()
        token = code["path"].rpartition("token=")[2]
        ended = await ask("POST", "/check-outs", team.anna.actor,
                          json={"shift_id": shift["id"], "token": token})  # fmt: skip
        record = ended.json()
        assert (record["state"], record["served_minutes"]) == ("submitted", 120)
        waiting = await ask("GET", "/service-records?state=submitted", team.organiser)
        assert [one["id"] for one in waiting.json()["items"]] == [record["id"]]
        confirmed = await ask(
            "POST", f"/service-records/{record['id']}/confirmation", team.organiser, json={}
        )
        assert confirmed.json()["credit"]["credited_minutes"] == 120

        account = (await ask("GET", "/time-accounts/me", team.anna.actor)).json()
        assert (account["balance_minutes"], account["available_minutes"]) == (120, 120)
        entries = (await ask("GET", "/time-accounts/me/entries", team.anna.actor)).json()
        assert entries["total"] == 1
        assert entries["items"][0]["service_record_id"] == record["id"]
        own = (await ask("GET", "/volunteers/me", team.anna.actor)).json()
        assert own["served_minutes"] == 120
        mine = (await ask("GET", "/service-records/mine", team.anna.actor)).json()
        assert mine["items"][0]["credit"]["shares"][0]["label"] == "存入时间账户"
        figures = (await ask("GET", "/time-bank/figures", team.cast.officer)).json()["items"]
        assert [(one["held_minutes"], one["redeemed_minutes"]) for one in figures] == [(120, 0)]


async def test_each_sees_only_what_is_his(team: Team, ask: Asker) -> None:
    with at(NINE - HOUR):
        await ask("POST", "/signups", team.anna.actor, json={"shift_id": team.shift.id})
    with at(NINE + 6 * HOUR):
        ask.tokens.clear()
        entry = {
            "client_id": str(uuid4()), "shift_id": team.shift.id, "started_at": NINE.isoformat(),
            "ended_at": (NINE + HOUR).isoformat(),
        }  # fmt: skip
        made = await ask("POST", "/service-records/mine", team.anna.actor, json=entry)
        assert made.status_code == 201, made.text
        again = await ask("POST", "/service-records/mine", team.anna.actor, json=entry)
        assert again.json()["id"] == made.json()["id"]
        other = entry | {"ended_at": (NINE + 90 * MINUTE).isoformat()}
        refused = await ask("POST", "/service-records/mine", team.anna.actor, json=other)
        assert (refused.status_code, refused.json()["code"]) == (
            409, "volunteering.client_id_reused",
        )  # fmt: skip

        at_record = f"/service-records/{made.json()['id']}"
        for actor, status in (
            (team.anna.actor, 200), (team.bao.actor, 404), (team.organiser, 200),
            (team.elsewhere, 404), (team.cast.hr, 403),
        ):  # fmt: skip
            assert (await ask("GET", at_record, actor)).status_code == status
        confirm = await ask("POST", f"{at_record}/confirmation", team.anna.actor, json={})
        assert confirm.status_code == 403
        for path in ("/service-records", "/volunteers", "/time-accounts", "/time-bank/figures"):
            assert (await ask("GET", path, team.anna.actor)).status_code == 403


async def test_an_organiser_registers_a_volunteer_and_hands_over_the_way_in(
    team: Team, ask: Asker
) -> None:
    with at(NINE):
        number = id_number()
        made = await ask("POST", "/volunteers", team.organiser, json={
            "organisation_id": team.body.id, "agreed_on": "2026-11-01", "name": "新来的",
            "id_number": number, "phone": "13800990012",
        })  # fmt: skip
        assert made.status_code == 201, made.text
        assert number not in made.text and "13800990012" not in made.text
        volunteer = made.json()["id"]
        given = await ask("POST", f"/volunteers/{volunteer}/sign-in", team.organiser)
        assert given.json()["login"] == f"zy{volunteer:06d}"
        again = await ask("POST", f"/volunteers/{volunteer}/sign-in", team.organiser)
        assert again.json()["code"] != given.json()["code"]
        assert await User.filter(person_id=made.json()["person"]["id"]).count() == 1

        reset = await ask("POST", "/session/password-reset", json={
            "login": given.json()["login"], "code": again.json()["code"],
            "new_password": "lao-ren-de-kou-ling-7",
        })  # fmt: skip
        assert reset.status_code == 204, reset.text
        opened = await ask("POST", "/session", json={
            "login": given.json()["login"], "password": "lao-ren-de-kou-ling-7",
        })  # fmt: skip
        assert opened.status_code == 200, opened.text
        assert "timebank.own" in opened.json()["user"]["permissions"]

        twice = await ask("POST", "/volunteers", team.organiser, json={
            "organisation_id": team.body.id, "agreed_on": "2026-11-01",
            "person_id": made.json()["person"]["id"],
        })  # fmt: skip
        assert twice.json()["code"] == "volunteering.already_volunteer"
        foreign = await ask("POST", f"/volunteers/{volunteer}/sign-in", team.elsewhere)
        assert foreign.status_code == 404


async def test_an_account_is_frozen_by_the_district_with_a_reason(team: Team, ask: Asker) -> None:
    from workforce.volunteering.confirming import confirm_records

    served = await serve(team.anna, team.shift, NINE, 60)
    with at(NINE + 2 * HOUR):
        await confirm_records(team.organiser, [served.id])
        [one] = (await ask("GET", "/time-accounts", team.cast.officer)).json()["items"]
        assert one["owner"]["name"] == "安桂兰"
        path = f"/time-accounts/{one['id']}"
        assert (await ask("POST", f"{path}/freeze", team.organiser, json={"reason": "投诉"})
                ).status_code == 403  # fmt: skip
        frozen = await ask("POST", f"{path}/freeze", team.cast.officer, json={"reason": "被投诉"})
        assert frozen.json()["status_label"] == "已冻结"
        assert (await ask("POST", f"{path}/freeze", team.cast.outsider, json={"reason": "外区"})
                ).status_code == 404  # fmt: skip
        thawed = await ask("POST", f"{path}/thaw", team.cast.officer, json={"reason": "查无此事"})
        assert thawed.json()["status"] == "open"
        entries = await ask("GET", f"{path}/entries?limit=1", team.cast.officer)
        assert entries.json()["items"][0]["minutes"] == 60


async def test_the_scheme_shows_where_each_number_is_written(team: Team, ask: Asker) -> None:
    found = (await ask("GET", "/time-bank/scheme", team.anna.actor)).json()

    terms = {term["code"]: term for term in found["terms"]}
    assert terms["unit_minutes"]["value"] == 60
    assert terms["daily_cap_minutes"]["reading"] is True
    assert all(term["clause_text"] for term in found["terms"])


async def test_moments_without_an_offset_are_refused(team: Team, ask: Asker) -> None:
    starts = NINE + timedelta(days=60)
    answer = await ask("POST", f"/activities/{team.activity.id}/shifts", team.organiser, json={
        "starts_at": "2027-01-01T09:00:00", "ends_at": starts.isoformat(), "capacity": 5,
    })  # fmt: skip
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/starts_at"


async def test_who_is_no_volunteer_finds_no_record_of_his_own(team: Team, ask: Asker) -> None:

    served = await serve(team.anna, team.shift, NINE, 60)
    business = await make_actor(Role.BUSINESS_ADMINISTRATOR, team.cast.district)

    for path in (f"/service-records/{served.id}", "/service-records/999999"):
        assert (await ask("GET", path, business)).status_code == 404
    cancelled = await ask("POST", "/signups/1/cancellation", business)
    assert cancelled.status_code == 404
