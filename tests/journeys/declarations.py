"""单位申报：an employer declares itself, the district for all others; another officer accepts."""

from __future__ import annotations

from typing import Any

from .town import Caller, Town

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
SECOND_OFFICER = "jingban2"


async def declare_everybody(town: Town, month: str) -> None:
    """After the roster and the attendance have been taken in."""
    officer, second = await town.enter("district_officer"), await town.enter(SECOND_OFFICER)
    await declare_own(await town.enter("employer_hr"), month)
    named = {"policy": "fengtai", "month": month}
    await officer.upload(
        "/declarations/behalf", "情况说明.pdf", PDF, **named, reason="单位无法上网，按导入名册代报"
    )
    passing = {**named, "act": "pass", "employer_ids": None}
    own = await officer.post("/declarations/decisions", passing)
    assert own["decided"] == 1 and set(own["left"]) == {"declarations.maker_is_checker"}
    rest = await second.post("/declarations/decisions", passing)
    assert rest["left"] == {}
    seen = await officer.get(f"/declarations/overview?month={month}")
    passed = next(one for one in seen["counts"] if one["state"] == "passed")
    assert passed["employers"] == seen["employers"] == rest["decided"] + 1


async def declare_own(hr: Caller, month: str) -> None:
    """Papers, promise, declaration; the form printed, stamped and sent back."""
    [row] = (await hr.get(f"/declarations?month={month}"))["items"]
    opened: dict[str, Any] = await hr.post(
        "/declarations", {"policy": "fengtai", "month": month, "employer_id": row["id"]}
    )
    at = f"/declarations/{opened['id']}"
    declaring = {"people": opened["people"], "accepted": True}
    refused = await hr.refused("POST", f"{at}/declaration", json=declaring)
    assert refused == (409, "declarations.papers_missing")
    for paper in opened["papers"]:
        if paper["required"] and paper["code"] != "stamped_form":
            await hr.upload(f"{at}/papers", f"{paper['code']}.pdf", PDF, code=paper["code"])
    declared = await hr.post(f"{at}/declaration", declaring)
    assert declared["state"] == "declared"
    form = await hr.get(f"{at}/form")
    assert len({one["person_id"] for one in form["rows"]}) == declared["people"]
    await hr.upload(f"{at}/papers", "盖章的申报表.pdf", PDF, code="stamped_form")
