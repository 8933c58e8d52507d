"""The phone as a volunteer of sixty-five holds it: large, plain, nothing lost without a network."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, Route, expect

from .chromium import PHONE, new_context
from .measures import axe_violations, keyboard_faults, sideways_scroll, small_targets, tight_lines
from .product import Product, product

SCRIPTS = Path(__file__).parent / "scripts"
PAGES = ["", "log", "records", "account", "activities", "profile", "password", "check-in?shift=1"]
OUTSIDE = ["/m/", "/m/reset", "/verify/"]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    with product(tmp_path_factory.mktemp("phone")) as running:
        yield running


@pytest.fixture
def context(browser: Browser, served: Product) -> Iterator[BrowserContext]:
    made = new_context(browser, served.base_url, PHONE)
    yield made
    made.close()


@pytest.fixture
def stranger(context: BrowserContext, served: Product) -> Iterator[Page]:
    """A page whose console stays silent and that asks only its own origin."""
    page = context.new_page()
    said: list[str] = []
    asked: list[str] = []
    page.on(
        "console", lambda message: said.append(message.text) if message.type == "error" else None
    )
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    yield page
    strange = [u for u in asked if not u.startswith((served.base_url, "data:", "blob:"))]
    ours = [line for line in said if not line.startswith("Failed to load resource")]
    assert (ours, strange) == ([], [])


@pytest.fixture
def volunteer(stranger: Page, nothing_logged: None) -> Page:
    return sign_in(stranger)


@pytest.fixture
def nothing_logged(served: Product) -> None:
    """What earlier tests logged is not confirmed, so that the running shift is free again."""
    organiser = served.api("volunteer_organiser")
    for record in records_of(served):
        if record["state"] == "submitted" and record["start_source"] == "late":
            organiser.post(f"/service-records/{record['id']}/rejection", {"reason": "试录"})


def sign_in(page: Page) -> Page:
    page.goto("/m/")
    page.get_by_role("button", name=re.compile("^志愿者 ")).click()
    expect(page.get_by_role("heading", name="首页")).to_be_visible()
    settle(page)
    return page


def settle(page: Page) -> None:
    expect(page.locator("[aria-busy=true]")).to_have_count(0)


def small_text(page: Page, least: float = 18) -> list[str]:
    return list(page.evaluate((SCRIPTS / "small_text.js").read_text(), least))


def faults_of(page: Page, *, target: int = 44, text: float = 18) -> list[str]:
    return [
        *axe_violations(page),
        *small_targets(page, least=target),
        *tight_lines(page),
        *sideways_scroll(page),
        *small_text(page, text),
    ]


@pytest.mark.parametrize("address", OUTSIDE)
def test_pages_before_signing_in_are_large_and_plain(stranger: Page, address: str) -> None:
    stranger.goto(address)
    settle(stranger)

    assert faults_of(stranger) == []


@pytest.mark.parametrize("place", PAGES)
def test_every_page_is_large_and_plain(volunteer: Page, place: str) -> None:
    volunteer.goto(f"/m/{place}")
    settle(volunteer)

    assert faults_of(volunteer) == []


@pytest.mark.parametrize("place", ["", "log", "records", "activities"])
def test_the_elder_version_is_larger_still_and_survives_a_reload(
    volunteer: Page, place: str
) -> None:
    volunteer.get_by_role("button", name="长辈版").click()
    for _ in range(2):
        volunteer.get_by_role("button", name=re.compile("文字大小")).click()
    volunteer.goto(f"/m/{place}")
    settle(volunteer)

    assert faults_of(volunteer, target=60, text=30) == []


def test_the_elder_version_is_offered_in_the_first_viewport(stranger: Page) -> None:
    stranger.goto("/m/")

    box = stranger.get_by_role("button", name="长辈版").bounding_box()

    assert box is not None and box["y"] + box["height"] <= PHONE["height"]


def test_reading_aloud_starts_and_stops(volunteer: Page) -> None:
    volunteer.evaluate(
        "() => { window.said = []; speechSynthesis.speak = (one) => window.said.push(one.text);"
        " speechSynthesis.cancel = () => window.said.push('stop'); }"
    )
    volunteer.get_by_role("button", name="朗读").click()
    said = volunteer.evaluate("() => window.said")
    volunteer.get_by_role("button", name="停止朗读").click()

    assert "可用时长" in said[-1]
    assert volunteer.evaluate("() => window.said.at(-1)") == "stop"
    expect(volunteer.get_by_role("button", name="朗读", exact=True)).to_be_visible()


def test_where_a_phone_cannot_speak_nothing_offers_it(stranger: Page) -> None:
    stranger.add_init_script(
        "delete window.speechSynthesis; delete window.SpeechSynthesisUtterance;"
    )
    stranger.goto("/m/")
    settle(stranger)

    expect(stranger.get_by_role("button", name="朗读")).to_have_count(0)


@pytest.mark.parametrize("percent", [140, 150, 200])
def test_a_narrow_phone_with_large_letters_never_scrolls_sideways(
    browser: Browser, served: Product, percent: int
) -> None:
    context = new_context(browser, served.base_url, {"width": 320, "height": 640})
    page = sign_in(context.new_page())
    for place in PAGES:
        page.goto(f"/m/{place}")
        settle(page)
        page.add_style_tag(content=f":root {{ font-size: {percent}% !important; }}")
        assert sideways_scroll(page) == [], place
    context.close()


def test_an_empty_submit_goes_to_the_first_bad_field(stranger: Page) -> None:
    stranger.goto("/m/")
    stranger.get_by_label("密码").fill("abc")
    stranger.get_by_role("button", name="登录", exact=True).click()

    login = stranger.get_by_label("登录名")
    expect(login).to_be_focused()
    expect(login).to_have_attribute("aria-invalid", "true")
    described = login.get_attribute("aria-describedby") or ""
    assert "请填写登录名" in stranger.locator(f"[id='{described.split()[0]}']").inner_text()
    expect(stranger.get_by_label("密码")).to_have_value("abc")


def test_hours_are_logged_by_keyboard_alone(volunteer: Page) -> None:
    volunteer.goto("/m/log")
    settle(volunteer)

    assert keyboard_faults(volunteer) == []
    for _ in range(20):
        volunteer.keyboard.press("Tab")
        if volunteer.evaluate("() => document.activeElement?.textContent?.trim()") == "提交":
            break
    volunteer.keyboard.press("Enter")
    expect(volunteer.get_by_role("status")).to_contain_text("已")


def log_hours(page: Page, minute: int) -> None:
    """One minute of the shift that runs now, from its `minute`-th minute on."""
    for index in (1, 0):  # choosing a shift fills in its times
        page.get_by_label("活动").select_option(index=index)
    day, start = (page.get_by_label(label).input_value() for label in ("服务日期", "开始时间"))
    begun = datetime.fromisoformat(f"{day}T{start}") + timedelta(minutes=minute)
    page.get_by_label("服务日期").fill(f"{begun:%Y-%m-%d}")
    page.get_by_label("开始时间").fill(f"{begun:%H:%M}")
    page.get_by_label("结束时间").fill(f"{begun + timedelta(minutes=1):%H:%M}")
    page.get_by_role("button", name="提交").click()


def records_of(served: Product) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = served.api("volunteer").get("/service-records/mine?limit=100")[
        "items"
    ]
    return found


def test_three_entries_without_a_network_survive_a_reload_and_upload_by_themselves(
    volunteer: Page, context: BrowserContext, served: Product
) -> None:
    before = len(records_of(served))
    volunteer.goto("/m/log")
    settle(volunteer)
    volunteer.wait_for_function("() => navigator.serviceWorker.controller !== null")
    volunteer.wait_for_function("async () => (await caches.match('/m/')) !== undefined")
    context.set_offline(True)
    for minute in (0, 2, 4):
        log_hours(volunteer, minute)
        expect(volunteer.get_by_role("status").filter(has_text="已保存")).to_be_visible()
        volunteer.get_by_role("button", name="补录时长").click()

    volunteer.reload()
    settle(volunteer)
    expect(volunteer.get_by_text("待上传 3 条")).to_be_visible()
    expect(volunteer.get_by_label("开始时间")).to_be_visible()
    context.set_offline(False)

    expect(volunteer.get_by_text("待上传 3 条")).to_be_hidden(timeout=8_000)
    assert len(records_of(served)) == before + 3


def test_a_lost_reply_leaves_one_record_and_says_uploaded(volunteer: Page, served: Product) -> None:
    before = len(records_of(served))
    lost: list[Request] = []

    def lose_the_first_reply(route: Route) -> None:
        if not lost:
            lost.append(route.request)
            route.fetch()  # the server has committed; its answer never arrives
            route.abort()
        else:
            route.continue_()

    volunteer.route("**/api/v1/service-records/mine", lose_the_first_reply)
    volunteer.goto("/m/log")
    settle(volunteer)
    log_hours(volunteer, 6)
    expect(volunteer.get_by_text("待上传 1 条")).to_be_visible()
    volunteer.evaluate("() => window.dispatchEvent(new Event('online'))")

    expect(volunteer.get_by_text("已上传").first).to_be_visible(timeout=8_000)
    assert len(records_of(served)) == before + 1


def test_without_a_service_worker_the_entry_is_kept_and_a_banner_says_so(
    browser: Browser, served: Product, nothing_logged: None
) -> None:
    context = new_context(browser, served.base_url, PHONE)
    context.add_init_script("delete Navigator.prototype.serviceWorker;")
    page = sign_in(context.new_page())
    before = len(records_of(served))
    page.goto("/m/log")
    settle(page)
    expect(page.get_by_text("请用系统自带的浏览器打开")).to_be_visible()
    context.set_offline(True)
    log_hours(page, 8)
    expect(page.get_by_text("待上传 1 条")).to_be_visible()
    context.set_offline(False)

    expect(page.get_by_text("待上传 1 条")).to_be_hidden(timeout=8_000)
    assert len(records_of(served)) == before + 1
    context.close()


def test_what_the_server_refuses_is_said_and_stays_until_somebody_decides(
    volunteer: Page,
) -> None:
    volunteer.goto("/m/log")
    settle(volunteer)
    log_hours(volunteer, -200)

    expect(volunteer.get_by_role("alert")).to_contain_text("不在该班次的时间内")
    expect(volunteer.get_by_text("待上传")).to_have_count(0)
    volunteer.get_by_role("button", name="删除这条").click()
    expect(volunteer.get_by_role("alert")).to_have_count(0)


def test_home_to_hours_submitted_in_four_taps(volunteer: Page) -> None:
    volunteer.get_by_role("button", name="补录时长").click()
    settle(volunteer)

    assert volunteer.get_by_label("服务日期").input_value()
    assert volunteer.get_by_label("开始时间").input_value()
    assert volunteer.get_by_label("结束时间").input_value()
    volunteer.get_by_role("button", name="提交").click()
    expect(volunteer.get_by_role("status").filter(has_text="已")).to_be_visible()
