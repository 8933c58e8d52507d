"""A care worker of fifty looks after her own money on the phone."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from .chromium import PHONE, new_context
from .product import Product, product
from .test_phone import faults_of, settle


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    with product(tmp_path_factory.mktemp("own")) as running:
        folder = tmp_path_factory.mktemp("sheets")
        running.run("demo", "--workbooks", str(folder), "--json")
        for kind, name in (("roster", "演示花名册"), ("attendance", "演示考勤-2026-10")):
            running.run("import", kind, str(folder / f"{name}.xlsx"), "--month", "2026-10",
                        "--confirm", "--json")  # fmt: skip
        running.run("subsidies", "compute", "fengtai", "--month", "2026-10", "--json")
        submit(running)
        yield running


def submit(running: Product) -> None:
    """The officers carry October as far as the review."""
    officer = running.api("district_officer")
    month = officer.get("/subsidy-months?month=2026-10")["items"][0]["id"]
    at = f"/subsidy-months/{month}"
    while items := officer.get(f"{at}/lines?outcome=review&settled=false&limit=200")["items"]:
        officer.post(f"{at}/settlements", {
            "line_ids": [one["id"] for one in items], "outcome": "refuse", "reason": "核对后不符合",
        })  # fmt: skip
    seen = officer.get(at)
    officer.post(f"{at}/submission", {"people": seen["pay"], "total_fen": seen["pay_total_fen"]})


@pytest.fixture
def worker(browser: Browser, served: Product) -> Iterator[Page]:
    context = new_context(browser, served.base_url, PHONE)
    page = context.new_page()
    page.goto("/m/")
    page.get_by_role("button", name=re.compile("^从业人员本人 ")).click()
    expect(page.get_by_role("heading", name="首页")).to_be_visible()
    settle(page)
    yield page
    context.close()


def open_month(page: Page) -> None:
    page.get_by_role("button", name="我的补贴", exact=True).click()
    settle(page)
    page.get_by_role("button", name="查看原因 2026年10月").click()
    settle(page)


def test_home_shows_what_she_may_do_and_nothing_of_volunteers(worker: Page) -> None:
    expect(worker.get_by_role("region", name="我的补贴")).to_contain_text("2026年10月")
    expect(worker.get_by_role("button", name="补录时长")).to_have_count(0)
    expect(worker.get_by_role("alert")).to_have_count(0)


@pytest.mark.parametrize("elder", [False, True])
def test_each_page_of_hers_is_large_and_plain(worker: Page, elder: bool) -> None:
    if elder:
        worker.get_by_role("button", name="长辈版").click()
        for _ in range(2):
            worker.get_by_role("button", name=re.compile("文字大小")).click()
    sizes = {"target": 60, "text": 30.0} if elder else {"target": 44, "text": 18.0}
    assert faults_of(worker, **sizes) == []  # type: ignore[arg-type]
    worker.get_by_role("button", name="我的补贴", exact=True).click()
    settle(worker)
    assert faults_of(worker, **sizes) == []  # type: ignore[arg-type]
    worker.get_by_role("button", name="查看原因 2026年10月").click()
    settle(worker)
    assert faults_of(worker, **sizes) == []  # type: ignore[arg-type]


def test_she_reads_why_and_what_the_law_gives_her(worker: Page) -> None:
    open_month(worker)

    expect(worker.get_by_text("政策依据").first).to_be_visible()
    expect(worker.get_by_text("个人信息保护法")).to_be_visible()
    expect(worker.get_by_text(re.compile("^提交：周敏"))).to_be_visible()


def test_what_came_before_the_portal_is_there(worker: Page) -> None:
    worker.get_by_role("button", name="我的补贴", exact=True).click()
    settle(worker)

    expect(worker.get_by_role("heading", name="以前发放的补贴")).to_be_visible()
    expect(worker.get_by_text("2026年9月")).to_be_visible()
