"""The volunteer organiser's day: an activity, the door, the desk, the hours confirmed and saved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from .chromium import DESKTOP, PHONE, new_context
from .examples import example
from .measures import (
    DIALOG_MOVES_MS,
    axe_violations,
    dialog_faults,
    sideways_scroll,
    small_targets,
    tight_lines,
)
from .pages import go, open_link, settle, sign_in
from .product import Product, product

LONG_MS = 20_000
NAME = "戚长林"
ACTIVITY = "重阳节入户理发"
PASSWORD = "lao-ren-de-kou-ling-7"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    expect.set_options(timeout=LONG_MS)
    with product(tmp_path_factory.mktemp("organiser")) as running:
        yield running
    expect.set_options(timeout=5_000)


@pytest.fixture
def contexts(browser: Browser, served: Product) -> Iterator[list[BrowserContext]]:
    made: list[BrowserContext] = []
    yield made
    for context in made:
        context.close()


def console(browser: Browser, served: Product, contexts: list[BrowserContext], role: str) -> Page:
    contexts.append(new_context(browser, served.base_url, DESKTOP))
    return sign_in(contexts[-1], served.account(role))


def phone(browser: Browser, served: Product, contexts: list[BrowserContext]) -> Page:
    contexts.append(new_context(browser, served.base_url, PHONE))
    return contexts[-1].new_page()


def dialog(page: Page) -> Locator:
    return page.get_by_role("dialog")


def submit(page: Page, name: str) -> None:
    page.locator("form").get_by_role("button", name=name, exact=True).click()


def pick(page: Page, label: str, text: str) -> None:
    """Choose from a list the server searches."""
    page.get_by_role("combobox", name=label).fill(text)
    page.get_by_role("listbox").get_by_role("option", name=re.compile(text)).first.click()


def add_shift(page: Page, day: date, starts: str, ends: str) -> None:
    page.get_by_role("button", name="增加班次").click()
    dialog(page).get_by_label("日期").fill(day.isoformat())
    dialog(page).get_by_label("名额").fill("6")
    dialog(page).get_by_label("开始时间").fill(starts)
    dialog(page).get_by_label("结束时间").fill(ends)
    submit(page, "增加班次")
    expect(page.get_by_text("班次已增加").first).to_be_visible()
    expect(dialog(page)).to_be_hidden()


def around_now() -> tuple[date, str, str]:
    """A shift of today that is running: in Beijing, and not over midnight."""
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    return now.date(), "00:00" if now.hour < 12 else "12:00", "12:00" if now.hour < 12 else "23:59"


def publish(page: Page) -> str:
    """An activity with a shift of yesterday and one that is running; where it lies."""
    page.goto("/activities/new")
    page.get_by_label("名称").fill(ACTIVITY)
    page.get_by_label("地点").fill("云岗街道南里社区")
    page.get_by_label("负责人").fill("朱琳")
    submit(page, "发布活动")
    expect(page.get_by_role("heading", level=1, name=ACTIVITY)).to_be_visible()
    today, starts, ends = around_now()
    add_shift(page, today - timedelta(days=1), "9", "11点")
    add_shift(page, today, starts, ends)
    return page.url


def help_through_the_running_shift(page: Page) -> None:
    """Sign up, check in and out in the volunteer's name, each with the name in view."""
    open_link(
        page, page.get_by_role("table").get_by_role("link", name=re.compile(r"^\d{4}年")).last
    )
    page.get_by_role("button", name="代为报名").click()
    pick(page, "志愿者", NAME)
    expect(dialog(page).get_by_text(f"代 {NAME} 办理")).to_be_visible()
    submit(page, "代为报名")
    expect(page.get_by_text(f"已为 {NAME} 报名")).to_be_visible()
    for act, said in (("签到", "服务中"), ("签退", "待确认")):
        page.get_by_role("button", name=f"{NAME} {act}").click()
        expect(dialog(page).get_by_text(f"代 {NAME} 办理")).to_be_visible()
        page.wait_for_timeout(DIALOG_MOVES_MS)
        assert [*axe_violations(page), *small_targets(page)] == []
        submit(page, act)
        expect(page.get_by_role("row", name=re.compile(NAME)).get_by_text(said)).to_be_visible()


def enter_yesterday(page: Page) -> None:
    page.goto("/service-records/new")
    pick(page, "志愿者", NAME)
    expect(page.get_by_text(f"代 {NAME} 办理")).to_be_visible()
    pick(page, "活动", ACTIVITY)
    page.get_by_label("班次").select_option(index=1)
    expect(page.get_by_label("开始时间")).to_have_value("09:00")
    submit(page, "提交补录")
    expect(page.get_by_text("已补录，待他人确认")).to_be_visible()


def choose_waiting(page: Page) -> None:
    page.goto("/service-records")
    page.get_by_label("志愿者姓名").fill(NAME)
    page.get_by_role("button", name="查询").click()
    expect(page.get_by_role("row", name=re.compile(NAME))).to_have_count(2)
    page.get_by_label("选择本页全部").check()
    expect(page.get_by_text("已选 2 条，共 2 小时")).to_be_visible()
    page.get_by_role("button", name="确认所选").click()
    expect(dialog(page)).to_contain_text("确认 2 条，共 2 小时。")


def test_from_the_activity_to_the_balance_and_the_phone(
    browser: Browser, served: Product, contexts: list[BrowserContext]
) -> None:
    organiser = console(browser, served, contexts, "volunteer_organiser")
    publish(organiser)
    help_through_the_running_shift(organiser)
    enter_yesterday(organiser)

    # Who helped and who entered does not confirm; the refusal says which and who may.
    choose_waiting(organiser)
    submit(organiser, "确认")
    expect(dialog(organiser).get_by_role("alert")).to_contain_text("请另一名组织者或区级经办确认")
    assert axe_violations(organiser) == []

    officer = console(browser, served, contexts, "district_officer")
    task = officer.get_by_role("listitem").filter(has_text="志愿服务记录待确认")
    task.get_by_role("link").click()
    expect(officer).to_have_url(re.compile(r"/service-records\?confirmable=true$"))
    choose_waiting(officer)
    submit(officer, "确认")
    expect(officer.get_by_text("已确认 2 条，共 2 小时，存入时间账户 2 小时")).to_be_visible()
    expect(officer.get_by_text("没有符合条件的服务记录")).to_be_visible()

    organiser.goto("/volunteers")
    open_link(organiser, organiser.get_by_role("link", name=NAME))
    organiser.get_by_role("tab", name="时间账户").click()
    balance = organiser.locator("dl div").filter(has_text="余额")
    expect(balance).to_contain_text("2 小时")
    expect(organiser.get_by_role("region", name="存入批次").get_by_role("row")).to_have_count(2)

    login, code = hand_over_sign_in(organiser)
    mobile = phone(browser, served, contexts)
    first_sign_in(mobile, login, code)
    expect(mobile.get_by_label("可用时长")).to_contain_text("2 小时")


def test_a_dialog_leaves_whoever_types_where_they_are_and_says_which_field_is_wrong(
    browser: Browser, served: Product, contexts: list[BrowserContext]
) -> None:
    page = console(browser, served, contexts, "volunteer_organiser")
    page.goto(f"/activities/{example(served, 'activities')}?tab=shifts")

    page.get_by_role("button", name="增加班次").click()
    dialog(page).get_by_label("名额").focus()  # before the dialog has come to rest
    page.wait_for_timeout(2 * DIALOG_MOVES_MS)
    expect(dialog(page).get_by_label("名额")).to_be_focused()

    dialog(page).get_by_label("日期").fill("2026年11月31日")
    dialog(page).get_by_label("开始时间").fill("9")
    dialog(page).get_by_label("结束时间").fill("11点")
    submit(page, "增加班次")
    expect(dialog(page).get_by_role("alert").get_by_role("button")).to_have_text(
        ["请填写日期，如 2026-10-05"]
    )


def hand_over_sign_in(page: Page) -> tuple[str, str]:
    page.get_by_role("button", name="开立登录").click()
    submit(page, "开立登录")
    expect(dialog(page)).to_contain_text("重置码只显示这一次")
    assert [*axe_violations(page), *small_targets(page)] == []
    login, code = dialog(page).locator(".secret").all_inner_texts()
    dialog(page).get_by_role("button", name="关闭").last.click()
    expect(dialog(page)).to_be_hidden()
    expect(page.get_by_role("button", name="找回登录")).to_be_visible()
    return login, code


def first_sign_in(page: Page, login: str, code: str) -> None:
    page.goto("/m/reset")
    page.get_by_label("登录名").fill(login)
    page.get_by_label("重置码").fill(code)
    page.get_by_label("新密码").fill(PASSWORD)
    page.get_by_role("button", name="设置密码").click()
    page.get_by_role("button", name="登录").click()
    page.get_by_label("登录名").fill(login)
    page.get_by_label("密码").fill(PASSWORD)
    page.get_by_role("button", name="登录", exact=True).click()
    expect(page.get_by_role("heading", name="首页")).to_be_visible()


def test_the_code_at_the_door_checks_in_on_the_phone(
    browser: Browser, served: Product, contexts: list[BrowserContext]
) -> None:
    mobile = phone(browser, served, contexts)
    mobile.goto("/m/")
    mobile.get_by_role("button", name=re.compile("^志愿者 ")).click()
    mobile.get_by_role("button", name="签到 / 签退").click()
    shift = mobile.url.rpartition("shift=")[2]

    organiser = console(browser, served, contexts, "volunteer_organiser")
    activity = next(
        one["id"]
        for one in served.api("volunteer_organiser").get("/activities")["items"]
        if any(str(each["id"]) == shift for each in one["shifts"])
    )
    organiser.goto(f"/activities/{activity}/shifts/{shift}/code")
    shown = organiser.get_by_text(re.compile(r"^\d{6}$"))
    expect(shown).to_be_visible()
    assert organiser.get_by_role("img").evaluate("image => image.naturalWidth") > 0

    mobile.get_by_label("现场的 6 位签到码").fill(shown.inner_text())
    mobile.locator("form").get_by_role("button", name="签到").click()
    expect(mobile.get_by_role("status").filter(has_text="签到")).to_be_visible()


def test_the_code_renews_itself_and_says_when_it_cannot(
    browser: Browser, served: Product, contexts: list[BrowserContext]
) -> None:
    [activity, *_] = served.api("volunteer_organiser").get("/activities?upcoming=true")["items"]
    at = f"/activities/{activity['id']}/shifts/{activity['shifts'][-1]['id']}/code"
    organiser = console(browser, served, contexts, "volunteer_organiser")
    organiser.clock.install()
    organiser.goto(at)
    expect(organiser.get_by_text("秒后自动更换")).to_be_visible()

    with organiser.expect_response(re.compile("/check-in-code$")) as renewed:
        organiser.clock.fast_forward("02:05")
    assert renewed.value.ok

    organiser.context.set_offline(True)
    organiser.clock.fast_forward("02:05")
    expect(organiser.get_by_role("alert")).to_contain_text("签到码没有更新")
    organiser.clock.fast_forward("04:10")
    expect(organiser.get_by_text(re.compile(r"^\d{6}$"))).to_be_hidden()


def test_service_is_declined_or_corrected_with_a_reason_and_an_activity_cancelled(
    browser: Browser, served: Product, contexts: list[BrowserContext]
) -> None:
    officer = served.api("district_officer")
    confirmed = officer.get("/service-records?state=confirmed&limit=1")["items"][0]
    waiting = officer.get("/service-records?state=submitted&limit=1&query=严志远")["items"][0]
    page = console(browser, served, contexts, "district_officer")

    page.goto(f"/service-records/{waiting['id']}")
    page.get_by_role("button", name="不予确认").click()
    dialog(page).get_by_label("理由").fill("当天未到场")
    submit(page, "不予确认")
    expect(page.get_by_role("heading", level=1)).to_contain_text("不予确认")
    expect(page.locator("dd", has_text="当天未到场")).to_be_visible()

    page.goto(f"/service-records/{confirmed['id']}")
    page.get_by_role("button", name="更正").click()
    dialog(page).get_by_label("更正理由").fill("签退登记早了")
    submit(page, "更正")
    expect(page.get_by_text("更正已提交，待另一人确认")).to_be_visible()
    expect(page).not_to_have_url(re.compile(f"/service-records/{confirmed['id']}$"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("待确认")
    expect(page.get_by_role("link", name=f"服务记录 {confirmed['id']}")).to_be_visible()
    # Who entered the correction does not confirm it.
    page.get_by_role("button", name="确认", exact=True).click()
    submit(page, "确认")
    expect(dialog(page).get_by_role("alert")).to_contain_text("请另一名组织者或区级经办确认")

    [activity] = officer.get("/activities?query=智能手机小课堂")["items"]
    page.goto(f"/activities/{activity['id']}")
    page.get_by_role("button", name="取消活动").click()
    expect(dialog(page)).to_contain_text("尚未结束的 1 个班次")
    dialog(page).get_by_label("取消理由").fill("场地停电")
    submit(page, "取消活动")
    expect(page.get_by_role("heading", level=1)).to_contain_text("已取消")
    expect(page.locator("dd", has_text="场地停电")).to_be_visible()
    expect(page.get_by_role("button", name="取消活动")).to_have_count(0)


def test_who_forgot_to_check_out_is_checked_out_from_the_record(
    browser: Browser, served: Product, contexts: list[BrowserContext]
) -> None:
    organiser = served.api("volunteer_organiser")
    helped = organiser.get("/volunteers?query=姜丽萍")["items"][0]["id"]
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    shift = next(
        shift["id"]
        for activity in organiser.get("/activities?query=社区食堂助餐")["items"]
        for shift in activity["shifts"]
        if datetime.fromisoformat(shift["starts_at"])
        < now
        < datetime.fromisoformat(shift["ends_at"])
    )
    record = organiser.post(f"/shifts/{shift}/assisted-check-ins", {"volunteer_id": helped})
    page = console(browser, served, contexts, "volunteer_organiser")
    page.goto("/service-records?state=running")
    page.get_by_role("link", name="姜丽萍").click()
    expect(page).to_have_url(re.compile(f"/service-records/{record['id']}$"))

    page.get_by_role("button", name="代为签退").click()
    expect(dialog(page).get_by_text("代 姜丽萍 办理")).to_be_visible()
    submit(page, "代为签退")
    expect(page.get_by_role("heading", level=1)).to_contain_text("待确认")


def test_a_person_shows_the_roles_one_may_see(
    browser: Browser, served: Product, contexts: list[BrowserContext]
) -> None:
    organiser = console(browser, served, contexts, "volunteer_organiser")
    volunteer = served.api("volunteer_organiser").get("/volunteers?limit=1")["items"][0]
    organiser.goto(f"/people/{volunteer['person']['id']}")
    tabs = organiser.get_by_role("tab")
    expect(tabs.first).to_be_visible()
    assert [text.strip() for text in tabs.all_inner_texts()] == [
        "资料", "志愿服务", "附件", "历史",
    ]  # fmt: skip

    tabs.filter(has_text="志愿服务").click()
    expect(organiser.locator("dl div").filter(has_text="累计服务时长")).to_contain_text("小时")
    expect(organiser.locator("dl div").filter(has_text="余额")).to_contain_text("小时")


def test_the_desk_keeps_the_name_in_view(
    browser: Browser, served: Product, contexts: list[BrowserContext]
) -> None:
    organiser = console(browser, served, contexts, "volunteer_organiser")
    organiser.goto("/desk")
    pick(organiser, "志愿者", "陶建民")
    name = organiser.get_by_text("代 陶建民 办理")
    expect(name).to_be_visible()

    organiser.get_by_role("button", name=re.compile("^报名|^代为报名")).first.click()
    expect(dialog(organiser).get_by_text("代 陶建民 办理")).to_be_visible()
    submit(organiser, "代为报名")
    expect(organiser.get_by_text("已为 陶建民 报名")).to_be_visible()
    organiser.mouse.wheel(0, 4000)
    organiser.wait_for_timeout(200)
    assert axe_violations(organiser) == []
    expect(name.first).to_be_in_viewport()

    organiser.get_by_role("button", name="办完，换下一位").click()
    expect(name).to_have_count(0)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["wide", "narrow"])
def test_what_lies_behind_the_tabs_is_accessible_and_roomy(
    browser: Browser, served: Product, contexts: list[BrowserContext], size: dict[str, int]
) -> None:
    """The walk over all pages sees their first tab; these are the others, and the desk at work."""
    contexts.append(new_context(browser, served.base_url, size))
    page = sign_in(contexts[-1], served.account("district_officer"))
    volunteer = example(served, "volunteers")
    person = served.api("district_officer").get(f"/volunteers/{volunteer}")["person"]["id"]
    tabs = {
        f"/activities/{example(served, 'activities')}": ("shifts", "records", "history"),
        f"/service-records/{example(served, 'service-records')}": ("credit", "history"),
        f"/volunteers/{volunteer}": ("records", "account", "history"),
        f"/people/{person}": ("work", "certificates", "training", "service", "subsidies"),
    }
    addresses = [f"{at}?tab={tab}" for at, keys in tabs.items() for tab in keys]
    faults: dict[str, list[str]] = {}
    for address in [*addresses, f"/desk?volunteer={volunteer}"]:
        go(page, address)
        found = [
            *axe_violations(page), *small_targets(page), *tight_lines(page),
            *sideways_scroll(page), *dialog_faults(page),
        ]  # fmt: skip
        if found:
            faults[address] = found

    assert faults == {}


def test_each_front_end_knows_whom_it_is_for(
    browser: Browser, served: Product, contexts: list[BrowserContext]
) -> None:
    volunteer = served.account("volunteer")
    page = phone(browser, served, contexts)
    page.goto("/sign-in")
    page.get_by_label("登录名").fill(volunteer.login)
    page.get_by_label("密码").fill(volunteer.password)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/m/"))
    expect(page.get_by_text("这里是手机版")).to_be_visible()
    expect(page.get_by_role("heading", name="今天的活动")).to_be_visible()
    page.goto("/service-records")
    expect(page).to_have_url(re.compile("/m/"))

    organiser = console(browser, served, contexts, "volunteer_organiser")
    organiser.goto("/m/")
    organiser.get_by_role("link", name="打开工作台").click()
    expect(organiser.get_by_role("heading", name="待我办理")).to_be_visible()
    settle(organiser)
