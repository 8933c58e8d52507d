"""志愿者：signed up, checked in, an entry sent twice, confirmed and credited."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from workforce.clock import SHANGHAI

from .town import Caller, Town

PASSWORD = "wo-de-mi-ma-65"


async def serve(town: Town) -> None:
    organiser = await town.enter("volunteer_organiser")
    volunteer = await first_sign_in(town, organiser)
    earlier, coming = await two_shifts(organiser)
    for shift in (earlier, coming):
        await volunteer.post("/signups", {"shift_id": shift["id"]})
    await check_in(organiser, volunteer, coming["id"])
    await log_twice(volunteer, earlier)
    await check_out(organiser, volunteer, coming["id"])
    await confirm(organiser, volunteer)


async def first_sign_in(town: Town, organiser: Caller) -> Caller:
    """Registered by the organiser, who hands over a code; the password is the volunteer's own."""
    body = (await organiser.get("/organisations?kind=volunteer_body&limit=1"))["items"][0]["id"]
    made = await organiser.post("/volunteers", {
        "organisation_id": body, "agreed_on": "2026-10-20", "name": "志愿丙",
        "id_number": town.number("19610912"),
    })  # fmt: skip
    way_in = await organiser.post(f"/volunteers/{made['id']}/sign-in")
    await town.stranger.post("/session/password-reset", {
        "login": way_in["login"], "code": way_in["code"], "new_password": PASSWORD,
    })  # fmt: skip
    return await town.sign_in(way_in["login"], PASSWORD)


async def two_shifts(organiser: Caller) -> tuple[dict[str, Any], dict[str, Any]]:
    """One has been running for three hours, the next begins in a quarter of an hour."""
    body = (await organiser.get("/organisations?kind=volunteer_body&limit=1"))["items"][0]["id"]
    now = datetime.now(SHANGHAI).replace(second=0, microsecond=0)
    minute = timedelta(minutes=1)
    shifts = []
    for service, begins, ends in (
        ("meal", now - 180 * minute, now + 10 * minute),
        ("visit", now + 15 * minute, now + 120 * minute),
    ):
        activity = await organiser.post("/activities", {
            "organisation_id": body, "title": f"北里社区{organiser.town.tag()}",
            "service": service, "place": "云岗街道北里社区", "leader_name": "朱琳",
        })  # fmt: skip
        shown = await organiser.post(f"/activities/{activity['id']}/shifts", {
            "starts_at": begins.isoformat(), "ends_at": ends.isoformat(), "capacity": 5,
        })  # fmt: skip
        shifts.append(shown["shifts"][0])
    return shifts[0], shifts[1]


async def check_in(organiser: Caller, volunteer: Caller, shift: int) -> None:
    code = (await organiser.get(f"/shifts/{shift}/check-in-code"))["code"]
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    refused = await volunteer.refused("POST", "/check-ins", json={"shift_id": shift, "code": wrong})
    assert refused == (409, "volunteering.code_wrong")
    code = (await organiser.get(f"/shifts/{shift}/check-in-code"))["code"]
    record = await volunteer.post("/check-ins", {"shift_id": shift, "code": code})
    again = await volunteer.post("/check-ins", {"shift_id": shift, "code": code})
    assert record["id"] == again["id"]


async def log_twice(volunteer: Caller, shift: dict[str, Any]) -> None:
    """The phone never saw the answer and sends again; other hours under that id are refused."""
    begun = datetime.fromisoformat(shift["starts_at"])
    entry = {
        "client_id": str(uuid.uuid4()), "shift_id": shift["id"],
        "started_at": begun.isoformat(),
        "ended_at": (begun + timedelta(minutes=90)).isoformat(),
    }  # fmt: skip
    first = await volunteer.post("/service-records/mine", entry)
    second = await volunteer.post("/service-records/mine", entry)
    assert first["id"] == second["id"] and first["served_minutes"] == 90
    longer = {**entry, "ended_at": (begun + timedelta(minutes=120)).isoformat()}
    refused = await volunteer.refused("POST", "/service-records/mine", json=longer)
    assert refused == (409, "volunteering.client_id_reused")


async def check_out(organiser: Caller, volunteer: Caller, shift: int) -> None:
    code = (await organiser.get(f"/shifts/{shift}/check-in-code"))["code"]
    record = await volunteer.post("/check-outs", {"shift_id": shift, "code": code})
    assert record["state"] == "submitted"


async def confirm(organiser: Caller, volunteer: Caller) -> None:
    """Two records are confirmed at once; one whole hour is saved, whoever asks."""
    mine = (await volunteer.get("/service-records/mine?limit=20"))["items"]
    assert {one["state"] for one in mine} == {"submitted"} and len(mine) == 2
    ids = [one["id"] for one in mine]
    own = await volunteer.refused("POST", "/service-record-confirmations", json={"record_ids": ids})
    assert own[0] == 403
    for _ in range(2):
        await organiser.send("POST", "/service-record-confirmations", json={"record_ids": ids})
    account = await volunteer.get("/time-accounts/me")
    assert account["available_minutes"] == 60
    entries = (await volunteer.get("/time-accounts/me/entries"))["items"]
    assert [(one["kind_label"], one["minutes"]) for one in entries] == [("服务存入", 60)]
