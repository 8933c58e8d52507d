"""A month whose money goes to employers, from the policy to the bank file, and every page of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from .chromium import DESKTOP, PHONE, new_context
from .declaring import declare_everybody
from .measures import axe_violations, sideways_scroll
from .objecting import CONTACT
from .pages import go, sign_in
from .product import OCTOBER, Api, Product, product
from .steps import page_of
from .workbooks import ATTENDANCE, EXPECTED, ROSTER, compute_october, import_workbook

PATHS = (
    "/subsidies/{month}", "/subsidies/{month}/lines/{ready}", "/subsidies/{month}/lines/{blocked}",
    "/subsidies/{month}/papers", "/organisations/{known}", "/organisations/{unknown}",
    "/payments/new", "/payments/{batch}",
)  # fmt: skip
Line = dict[str, Any]


@pytest.fixture(scope="module")
def units(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """October computed by the district's own scheme, its money going to employers."""
    with product(tmp_path_factory.mktemp("units")) as running:
        officer = running.api("district_officer")
        release_to_employers(running)
        import_workbook(officer, "roster", ROSTER)
        import_workbook(officer, "attendance", ATTENDANCE, month=OCTOBER)
        compute_october(officer)
        yield running


def release_to_employers(running: Product) -> None:
    drafter = running.api("business_administrator")
    draft = drafter.post("/policy-drafts", {"code": "fengtai"})
    text = draft["text"].replace("payee: person", "payee: employer")
    at = f"/policy-drafts/{draft['id']}"
    drafter.change(at, {"text": text, "effective_from": OCTOBER})
    drafter.change(at, {}, "submission")
    running.api("district_approver").change(at, {"reason": "同意"}, "approval")


def paid_lines(officer: Api, at: str) -> list[Line]:
    page = officer.get(f"{at}/lines?outcome=pay&limit=200")
    found: list[Line] = page["items"]
    while page["next"]:
        page = officer.get(f"{at}/lines?outcome=pay&limit=200&cursor={page['next']}")
        found += page["items"]
    return found


def approved(browser: Browser, units: Product, at: str, folder: Path) -> None:
    """Settled, declared, reviewed, on notice and approved, each by whose it is."""
    officer = units.api("district_officer")
    officer.post(f"{at}/settlements", {"filter": {}, "outcome": "refuse", "reason": "待补材料"})
    page = page_of(browser, units, "district_officer")
    declare_everybody(browser, units, page, folder)
    page.context.close()
    seen = officer.get(at)
    figures = {"people": seen["pay"], "total_fen": seen["pay_total_fen"]}
    officer.post(f"{at}/submission", figures)
    units.api("street_reviewer").post(f"{at}/review", {"reason": "属实"})
    units.api_of("jingban2").post(f"{at}/district-review", {"reason": "属实"})
    notice = officer.post(f"{at}/notice", {**figures, "contact": CONTACT})
    officer.post(f"/demo/notices/{notice['id']}/end")
    units.api("district_approver").post(f"{at}/approval", {**figures, "short_of_funds": True})


def sent(units: Product) -> tuple[dict[str, Any], list[list[str]]]:
    """The batch of October, and the rows of its bank file."""
    officer, finance = units.api("district_officer"), units.api("district_finance")
    wanted = {"policy": "fengtai", "months": [OCTOBER]}
    plan = officer.post("/payment-previews", wanted)["plan"]
    batch = officer.post("/payment-batches", {**wanted, "plan": plan})
    at = f"/payment-batches/{batch['id']}"
    sums = {"people": batch["people"], "net_fen": batch["net_fen"]}
    units.api("district_approver").post(f"{at}/confirmation", {**sums, "note": "指标随后登记"})
    [made] = finance.post(f"{at}/bank-files", {**sums, "profile": "generic_csv"})["items"]
    content = finance.client.get(f"/payment-files/{made['id']}/content").content
    rows = [row.split(",") for row in content.decode("gb18030").splitlines()]
    return officer.get(at), [row for row in rows if row[0].isdigit()]


def faults_of(
    browser: Browser, units: Product, places: dict[str, Any], size: dict[str, int]
) -> dict[str, list[str]]:
    page = sign_in(new_context(browser, units.base_url, size), units.account("district_officer"))
    found = {}
    for path in PATHS:
        go(page, path.format(**places))
        if faults := [*axe_violations(page), *sideways_scroll(page)]:
            found[path] = faults
    page.context.close()
    return found


def test_money_goes_to_employers_by_one_transfer_each_and_every_page_of_it_is_accessible(
    browser: Browser, units: Product, tmp_path: Path
) -> None:
    officer = units.api("district_officer")
    month = officer.get(f"/subsidy-months?month={OCTOBER}")["items"][0]["id"]
    at = f"/subsidy-months/{month}"
    lines = paid_lines(officer, at)
    assert len(lines) == EXPECTED["fengtai_2026_10"]["pay"]
    unknown, *known = sorted({line["payee_id"] for line in lines})
    for number, unit in enumerate(known):
        form = {"bank_account": f"02000012345678{number:05d}", "bank_name": "北京银行丰台支行"}
        officer.change(f"/organisations/{unit}/account", form)

    approved(browser, units, at, tmp_path)
    batch, rows = sent(units)

    going = [line for line in lines if line["payee_id"] != unknown]
    assert batch["units"] == len(rows) > 10
    assert batch["net_fen"] == round(100 * sum(float(row[4]) for row in rows))
    assert {row[2] for row in rows} <= {line["payee_name"] for line in going}
    places = {
        "month": month, "batch": batch["id"], "ready": going[0]["id"], "known": known[0],
        "blocked": next(line["id"] for line in lines if line["payee_id"] == unknown),
        "unknown": unknown,
    }  # fmt: skip
    for size in (DESKTOP, PHONE):
        assert faults_of(browser, units, places, size) == {}
