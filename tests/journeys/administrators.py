"""三员、业务管理员：a user made, given a role, seen off; targets; relations with other regions."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import load_workbook

from .town import Caller, Town

FIRST, OWN = "Chu-shi-kou-ling-2027", "Ben-ren-kou-ling-2027"


async def administer(town: Town) -> None:
    system = await town.enter("system_administrator")
    security = await town.enter("security_administrator")
    user, login = await make_user(town, system, security)
    newcomer = await town.sign_in(login, FIRST)
    assert (await newcomer.refused("GET", "/organisations"))[0] == 403
    await newcomer.post("/me/password", {"current": FIRST, "new": OWN})
    newcomer = await town.sign_in(login, OWN)
    assert (await newcomer.get("/me"))["permissions"] == []
    given = await security.post(
        f"/users/{user['id']}/grants",
        {"role": "employer_hr", "organisation_id": user["organisation"]["id"]},
    )
    assert "people.write" in (await newcomer.get("/me"))["permissions"], "not at once"
    assert (await newcomer.get("/people"))["total"] == 0
    await end(security, newcomer, user["id"], given["id"])
    await audit(town, user["id"])


async def make_user(town: Town, system: Caller, security: Caller) -> tuple[dict[str, Any], str]:
    """Who makes users gives no roles, and who gives roles makes no users."""
    street = (await system.get("/organisations?kind=street&limit=1"))["items"][0]["id"]
    body = await system.post("/organisations", {
        "kind": "employer", "name": f"颐乐居家养老服务有限公司{town.tag()}", "parent_id": street,
    })  # fmt: skip
    login = f"xinren{town.tag()}"
    new = {"login": login, "name": "新人丁", "organisation_id": body["id"]}
    assert (await security.refused("POST", "/users", json=new))[0] == 403
    user = await system.post("/users", {**new, "initial_password": FIRST})
    role = {"role": "employer_hr", "organisation_id": body["id"]}
    assert (await system.refused("POST", f"/users/{user['id']}/grants", json=role))[0] == 403
    return user, login


async def end(security: Caller, newcomer: Caller, user_id: int, grant_id: int) -> None:
    """A withdrawn role and an ended session count from the next request on."""
    await security.post(f"/users/{user_id}/grants/{grant_id}/withdrawal")
    assert (await newcomer.refused("GET", "/people"))[0] == 403
    sessions = (await security.get(f"/users/{user_id}/sessions"))["items"]
    assert sessions and all(one["user_agent"] is not None for one in sessions)
    await security.post(f"/users/{user_id}/sessions/end")
    assert (await newcomer.refused("GET", "/me"))[0] == 401


async def audit(town: Town, user_id: int) -> None:
    auditor = await town.enter("auditor")
    history = (await auditor.get(f"/history?kind=user_account&id={user_id}&limit=50"))["items"]
    done = {one["action"] for one in history}
    assert {"identity.user.added", "identity.role.granted", "identity.role.withdrawn"} <= done
    denied = (await auditor.get("/audit-events?outcome=denied&limit=50"))["items"]
    assert denied and all(one["actor_name"] for one in denied)
    assert (await auditor.refused("POST", "/users", json={}))[0] == 403


async def watch_targets(town: Town) -> None:
    """Each number has its people, and the workbook its chart."""
    manager = await town.enter("business_administrator")
    progress = await manager.get("/targets")
    assert len(progress["indicators"]) == 4
    for one in progress["indicators"]:
        people = await manager.get(f"/targets/{one['code']}/people?counted=true&limit=1")
        assert people["total"] == one["counted"]
    book = load_workbook(io.BytesIO(await manager.download("/targets/workbook")))
    assert sum(len(sheet._charts) for sheet in book.worksheets) == 1


async def relate(town: Town) -> None:
    """Three regions reach the target; a second paper with one of them adds nothing."""
    officer = await town.enter("district_officer")
    day = "/labour-relations/count?on=2026-10-31"
    regions = ("130722", "130630", "150921")
    for code in regions:
        relation = await officer.post("/labour-relations", {
            "region_code": code, "counterpart_kind": "government",
            "counterpart_name": f"人力资源和社会保障局{town.tag()}",
        })  # fmt: skip
        for title in ("劳务协作协议", "补充协议"):
            await officer.post(f"/labour-relations/{relation['id']}/agreements", {
                "kind": "agreement", "title": title, "signed_on": "2026-03-18",
                "effective_on": "2026-04-01", "expires_on": "2029-03-31",
            })  # fmt: skip
        await officer.upload(
            "/attachments", "协议.pdf", b"%PDF-1.4\n%%EOF\n",
            kind="labour_relation", subject_id=str(relation["id"]),
        )  # fmt: skip
    counted = await officer.get(day)
    assert set(regions) <= {one["code"] for one in counted["regions"]}
    assert counted["count"] >= len(regions) and counted["reached"]
