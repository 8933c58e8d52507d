"""单位人事：own people, their posts and attendance, and nobody else's."""

from __future__ import annotations

from .town import Town


async def employ(town: Town) -> None:
    hr = await town.enter("employer_hr")
    own = (await hr.get("/me"))["organisation"]["id"]
    person = await hr.post("/people", {
        "name": "人事甲", "id_number": town.number("19840709"), "organisation_id": own,
    })  # fmt: skip
    post = await hr.post("/employments", {
        "person_id": person["id"], "employer_id": own, "post": "caregiver",
        "service_type": "home", "contract_kind": "labour", "started_on": "2026-09-01",
    })  # fmt: skip
    month = {"employment_id": post["id"], "month": "2026-10"}
    days = {"days_due": 21, "days_present": 19}
    reported = await hr.post("/attendance", {**month, **days})
    corrected = await hr.patch(
        f"/attendance/{reported['id']}", {"days_present": 20}, version=reported["version"]
    )
    assert corrected["days_present"] == 20
    stale = await hr.refused(
        "PATCH", f"/attendance/{reported['id']}",
        json={"days_present": 18}, headers={"If-Match": f'"{reported["version"]}"'},
    )  # fmt: skip
    assert stale[0] == 412
    history = (await hr.get(f"/history?kind=attendance&id={reported['id']}"))["items"]
    assert history[0]["before"]["days_present"] == 19
    await sees_no_others(town)


async def sees_no_others(town: Town) -> None:
    """Somebody the district knows and this employer does not is missing, not forbidden."""
    officer, hr = await town.enter("district_officer"), await town.enter("employer_hr")
    district = (await officer.get("/organisations?kind=guidance_centre&limit=1"))["items"][0]["id"]
    stranger = await officer.post("/people", {
        "name": "他处乙", "id_number": town.number("19720311"), "organisation_id": district,
    })  # fmt: skip
    assert (await hr.refused("GET", f"/people/{stranger['id']}"))[0] == 404
    assert (await hr.refused("GET", "/imports"))[0] == 403
