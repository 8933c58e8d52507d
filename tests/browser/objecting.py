"""A month of its own on public notice, with an objection to one of its people."""

from __future__ import annotations

import time

from .product import Api, Product

MONTH = "2026-05"
CONTACT = "区民政局养老科 010-00000000"


def objection(product: Product) -> object:
    officer = product.api("district_officer")
    known = officer.get("/objections?limit=1")["items"]
    return known[0]["id"] if known else _made(product, officer)


def _made(product: Product, officer: Api) -> object:
    opened = officer.post("/subsidy-months", {"policy": "fengtai", "month": MONTH})
    at = f"/subsidy-months/{opened['id']}"
    officer.post(f"{at}/computation")
    while officer.get(at)["state"] != "computed":
        time.sleep(0.5)
    person = _one_to_pay(officer, at)
    figures = {
        name: officer.get(at)[of]
        for name, of in (("people", "pay"), ("total_fen", "pay_total_fen"))
    }
    officer.post(f"{at}/submission", figures)
    product.api("street_reviewer").post(f"{at}/review", {"reason": "属实"})
    product.api_of("jingban2").post(f"{at}/district-review", {"reason": "属实"})
    officer.post(f"{at}/notice", {**figures, "contact": CONTACT})
    officer.post(
        "/objections", {"month_id": opened["id"], "person_id": person, "text": "此人五月不在岗"}
    )
    return officer.get("/objections?limit=1")["items"][0]["id"]


def _one_to_pay(officer: Api, at: str) -> object:
    """Whoever is open is refused but one, unless somebody is paid already."""
    paid = officer.get(f"{at}/lines?outcome=pay&limit=1")["items"]
    waiting = officer.get(f"{at}/lines?outcome=review&limit=200")["items"]
    if not paid:
        paid = [next(line for line in waiting if line["proposed_fen"])]
        chosen = {"line_ids": [paid[0]["id"]], "outcome": "pay", "reason": "经核实"}
        officer.post(f"{at}/settlements", chosen)
    if officer.get(at)["open"]:
        refused = {"filter": {}, "outcome": "refuse", "reason": "考勤未报"}
        officer.post(f"{at}/settlements", refused)
    return paid[0]["person"]["id"]
