"""经办、审核、审批：a month from two workbooks to the pay list, returned once on its way."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import load_workbook

from .declarations import declare_everybody
from .sheets import EXPECTED, bring_in
from .town import Caller, Town

MONTH = "2026-10"
RETURNED = "请补附上门服务工单，核对后重新提交"


async def import_the_month(town: Town) -> None:
    officer = await town.enter("district_officer")
    roster = await bring_in(officer, "roster", "roster.xlsx")
    assert roster["accepted"] == EXPECTED["accepted"]
    await bring_in(officer, "attendance", "attendance-2026-10.xlsx", month=MONTH)


async def pay(town: Town) -> None:
    """After `import_the_month`."""
    officer = await town.enter("district_officer")
    opened = await officer.post("/subsidy-months", {"policy": "fengtai", "month": MONTH})
    at = f"/subsidy-months/{opened['id']}"
    await compute(officer, at)
    await declare_everybody(town, MONTH)
    await settle(officer, at)
    reviewer, approver = await town.enter("street_reviewer"), await town.enter("district_approver")
    await submit(officer, at)
    await refuse_own_review(town, officer, at)
    await send_back(reviewer, at)
    submitted = await submit(officer, at)
    await review(town, officer, reviewer, at)
    figures = {"people": submitted["pay"], "total_fen": submitted["pay_total_fen"]}
    await make_public(officer, at, figures)
    approved = await approver.post(f"{at}/approval", figures)
    assert approved["state"] == "approved"
    await expect_pay_list(approver, at, submitted)


async def compute(officer: Caller, at: str) -> None:
    await officer.post(f"{at}/computation")

    async def is_computed() -> bool:
        return bool((await officer.get(at))["state"] == "computed")

    await officer.town.until(is_computed)
    month = await officer.get(at)
    wanted = EXPECTED["fengtai_2026_10"]
    assert (month["pay"], month["review"], month["refuse"]) == (
        wanted["pay"], wanted["review"], wanted["refuse"],
    )  # fmt: skip
    assert month["pay_total_fen"] == wanted["pay_total_fen"]


async def settle(officer: Caller, at: str) -> None:
    """All that is open at once; the accounts that are lacking one by one."""
    reason = {"outcome": "pay", "reason": "已核对上门服务记录"}
    await officer.post(f"{at}/settlements", {"line_ids": None, "filter": {}, **reason})
    blocked = (await officer.get(f"{at}/lines?payment_state=blocked&limit=200"))["items"]
    for place, line in enumerate(blocked):
        account = {"bank_account": f"110022334455{place:04}", "bank_name": "北京农商银行"}
        await officer.post(f"{at}/lines/{line['id']}/account", account)
    month = await officer.get(at)
    assert (month["open"], month["blocked"]) == (0, 0)


async def submit(officer: Caller, at: str) -> dict[str, Any]:
    month = await officer.get(at)
    figures = {"people": month["pay"], "total_fen": month["pay_total_fen"]}
    wrong = await officer.refused(
        "POST", f"{at}/submission", json={**figures, "total_fen": figures["total_fen"] + 1}
    )
    assert wrong[0] in {409, 422}
    submitted: dict[str, Any] = await officer.post(f"{at}/submission", figures)
    assert submitted["state"] == "submitted"
    return submitted


async def refuse_own_review(town: Town, officer: Caller, at: str) -> None:
    """Whoever submitted may be given the reviewer's role too; it does not help him."""
    administrator = await town.enter("system_administrator")
    security = await town.enter("security_administrator")
    login = town.passwords["district_officer"][0]
    users = (await administrator.get(f"/users?query={login}"))["items"]
    user = next(one for one in users if one["login"] == login)
    district = user["grants"][0]["organisation"]["id"]
    given = await security.post(
        f"/users/{user['id']}/grants", {"role": "street_reviewer", "organisation_id": district}
    )
    refused = await officer.refused("POST", f"{at}/review", json={})
    assert refused == (409, "subsidies.maker_is_checker")
    await security.post(f"/users/{user['id']}/grants/{given['id']}/withdrawal")


async def send_back(reviewer: Caller, at: str) -> None:
    assert (await reviewer.refused("POST", f"{at}/return", json={}))[0] == 422
    returned = await reviewer.post(f"{at}/return", {"reason": RETURNED})
    assert returned["state"] == "computed"
    assert RETURNED in str(returned["steps"])
    assert (await reviewer.refused("POST", f"{at}/review", json={}))[0] == 409


async def review(town: Town, officer: Caller, reviewer: Caller, at: str) -> None:
    """One person is returned, corrected and reviewed again; then the district's second officer."""
    line = (await reviewer.get(f"{at}/lines?review_state=pending&limit=1"))["items"][0]
    one = {"line_ids": [line["id"]]}
    await reviewer.post(f"{at}/line-reviews", {**one, "accept": False, "reason": RETURNED})
    assert (await officer.get(at))["line_review"]["returned"] == 1
    correction = {"outcome": "pay", "reason": "工单已补附"}
    await officer.post(f"{at}/lines/{line['id']}/correction", correction)
    reviewed = await reviewer.post(f"{at}/review", {"reason": "已抽查"})
    assert reviewed["state"] == "street_reviewed"
    refused = await officer.refused("POST", f"{at}/district-review", json={})
    assert refused == (409, "subsidies.maker_is_checker")
    checker = await town.enter("jingban2")
    await checker.post(f"{at}/district-review", {"reason": "复核无误"})


async def make_public(officer: Caller, at: str, figures: dict[str, Any]) -> None:
    """The list is up, masked, for everybody; a demonstration need not wait for its last day."""
    notice = await officer.post(f"{at}/notice", {**figures, "contact": "区民政局 010-00000000"})
    shown = await Caller(officer.town).get(f"/published-notices/{notice['code']}")
    assert shown["people"] == figures["people"]
    assert all("*" in row["name"] and "*" in row["number"] for row in shown["rows"])
    await officer.post(f"/demo/notices/{notice['id']}/end", {})
    gone = await officer.refused("GET", f"/published-notices/{notice['code']}")
    assert gone[0] == 404


async def expect_pay_list(approver: Caller, at: str, submitted: dict[str, Any]) -> None:
    book = load_workbook(io.BytesIO(await approver.download(f"{at}/pay-list")), data_only=True)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    head = next(i for i, row in enumerate(rows) if any("金额" in str(c) for c in row if c))
    column = next(i for i, cell in enumerate(rows[head]) if cell and "金额" in str(cell))
    paid = [row[column] for row in rows[head + 1 :] if str(row[0]).isdigit()]
    assert len(paid) == submitted["pay"]
    assert sum(round(float(str(one)) * 100) for one in paid) == submitted["pay_total_fen"]
