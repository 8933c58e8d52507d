"""The registers as an officer and an administrator use them: people, posts, users, sign-in."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pyotp
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.factories import id_number

from .chromium import DESKTOP, new_context
from .measures import axe_violations, small_targets
from .pages import open_link, settle
from .pages import sign_in as sign_in_as
from .product import Account, Product, product

LONG_MS = 20_000
NUMBER = id_number(serial=731)
FIRST_PASSWORD = "Chu-shi-kou-ling-2026"
OWN_PASSWORD = "Ben-ren-kou-ling-2026"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    expect.set_options(timeout=LONG_MS)
    with product(tmp_path_factory.mktemp("registers")) as running:
        yield running
    expect.set_options(timeout=5_000)


def page_of(browser: Browser, running: Product, role: str) -> Page:
    context = new_context(browser, running.base_url, DESKTOP)
    return sign_in_as(context, running.account(role))


def submit(page: Page, name: str) -> None:
    page.locator("form").get_by_role("button", name=name, exact=True).click()


def pick(page: Page, label: str, text: str) -> None:
    """Choose from a list the server searches."""
    page.get_by_role("combobox", name=label).fill(text)
    page.get_by_role("listbox").get_by_role("option", name=re.compile(text)).first.click()


def register(page: Page, name: str, number: str) -> None:
    page.goto("/people/new")
    page.get_by_label("姓名").fill(name)
    page.get_by_label("证件号码").fill(number)
    page.get_by_label("手机号").fill("19900001234")
    submit(page, "登记人员")
    expect(page.get_by_role("heading", level=1, name=name)).to_be_visible()


def test_a_person_is_registered_corrected_and_renamed_and_the_history_tells_it(
    browser: Browser, fresh: Product
) -> None:
    page = page_of(browser, fresh, "district_officer")
    register(page, "测试甲", NUMBER)
    assert NUMBER not in page.content(), "the whole number is on the page"

    open_link(page, page.get_by_role("link", name="更正资料"))
    page.get_by_label("户籍所在地").fill("河北省张北县")
    submit(page, "保存")
    expect(page.get_by_text("河北省张北县")).to_be_visible()

    page.get_by_role("button", name="变更姓名").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("新姓名").fill("测试乙")
    dialog.get_by_label("变更日期").fill("2026年10月8日")
    dialog.get_by_label("依据材料").fill("户口簿变更页")
    submit(page, "变更姓名")
    expect(page.get_by_role("heading", level=1, name="测试乙")).to_be_visible()
    expect(page.locator("dd", has_text="测试甲")).to_be_visible()

    page.get_by_role("tab", name="历史").click()
    panel = page.get_by_role("tabpanel")
    expect(panel).to_contain_text("户籍所在地")
    expect(panel).to_contain_text("河北省张北县")
    expect(panel).to_contain_text("测试乙")
    assert NUMBER not in page.content(), "the whole number is in the history"


def test_a_whole_number_is_shown_only_for_a_reason(browser: Browser, fresh: Product) -> None:
    page = page_of(browser, fresh, "district_officer")
    number = id_number(serial=732)
    register(page, "测试丙", number)

    page.get_by_role("button", name="查看完整证件号码").click()
    submit(page, "查看")
    expect(page.get_by_label("查看理由")).to_be_focused()
    page.get_by_label("查看理由").fill("核对发放账户")
    page.keyboard.press("Control+Enter")

    expect(page.get_by_role("dialog")).to_contain_text(number)
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="查看完整证件号码")).to_be_focused()
    page.get_by_role("tab", name="历史").click()
    expect(page.get_by_role("tabpanel")).to_contain_text("核对发放账户")


def test_a_number_is_searched_for_and_never_stands_in_the_address(
    browser: Browser, fresh: Product
) -> None:
    page = page_of(browser, fresh, "district_officer")
    number = id_number(serial=733)
    register(page, "测试丁", number)

    page.keyboard.press("/")
    page.keyboard.type(number)
    page.keyboard.press("Enter")

    expect(page.get_by_role("link", name="测试丁")).to_be_visible()
    expect(page.get_by_text("共 1 人")).to_be_visible()
    assert number not in page.url


def test_filters_stand_in_the_address_and_survive_a_reload(
    browser: Browser, fresh: Product
) -> None:
    page = page_of(browser, fresh, "district_officer")
    page.goto("/people")
    page.get_by_role("search", name="查询").get_by_label("岗位").select_option(label="护士")
    submit(page, "查询")
    expect(page).to_have_url(re.compile(r"\?post=nurse$"))

    page.reload()
    settle(page)

    expect(page.get_by_role("search", name="查询").get_by_label("岗位")).to_have_value("nurse")
    expect(page.get_by_role("button", name="清除条件").first).to_be_visible()


def test_a_filter_is_saved_chosen_again_and_removed(browser: Browser, fresh: Product) -> None:
    page = page_of(browser, fresh, "district_officer")
    page.goto("/people?post=nurse")
    settle(page)
    page.get_by_role("button", name="保存筛选").click()
    submit(page, "保存筛选")
    expect(page.get_by_role("dialog").get_by_label("名称")).to_be_focused()
    assert [*axe_violations(page), *small_targets(page)] == []
    page.get_by_role("dialog").get_by_label("名称").fill("护士")
    submit(page, "保存筛选")
    expect(page.get_by_role("dialog")).to_be_hidden()

    page.goto("/people")
    page.get_by_label("常用筛选").select_option(label="护士")

    expect(page).to_have_url(re.compile(r"\?post=nurse$"))
    settle(page)
    assert axe_violations(page) == []
    page.get_by_role("button", name="删除这一筛选").click()
    expect(page.get_by_label("常用筛选")).to_have_count(0)


def test_a_post_is_registered_and_ended(browser: Browser, fresh: Product) -> None:
    page = page_of(browser, fresh, "district_officer")
    register(page, "测试戊", id_number(serial=734))
    page.get_by_role("tab", name=re.compile("从业")).click()
    open_link(page, page.get_by_role("link", name="登记从业信息"))
    pick(page, "用人单位", "养老")
    page.get_by_label("岗位").select_option(label="养老护理员")
    page.get_by_label("服务类型").select_option(label="机构")
    page.get_by_label("入职日期").fill("2026/3/1")
    submit(page, "登记从业信息")
    expect(page.get_by_text("在岗").first).to_be_visible()
    expect(page.get_by_text("2026年3月1日")).to_be_visible()

    page.get_by_role("button", name="办理离职").click()
    page.get_by_role("dialog").get_by_label("离职日期").fill("2026-10-31")
    page.get_by_role("dialog").get_by_label("离职原因").fill("合同到期")
    submit(page, "办理离职")

    expect(page.get_by_text("已离职")).to_be_visible()
    expect(page.get_by_text("合同到期")).to_be_visible()


def test_a_new_user_replaces_the_first_password_and_adds_a_second_factor(
    browser: Browser, fresh: Product
) -> None:
    administrator = page_of(browser, fresh, "system_administrator")
    administrator.goto("/users/new")
    administrator.get_by_label("姓名").fill("新同事")
    administrator.get_by_label("登录名").fill("xintongshi")
    pick(administrator, "所属单位", "丰台区")
    administrator.get_by_label("初始密码").fill(FIRST_PASSWORD)
    submit(administrator, "新增用户")
    expect(administrator.get_by_role("heading", level=1, name="新同事")).to_be_visible()

    page = sign_in_as(
        new_context(browser, fresh.base_url, DESKTOP),
        Account("xintongshi", FIRST_PASSWORD, "新同事", ""),
    )
    expect(page.get_by_role("heading", name="首次登录，请修改密码")).to_be_visible()
    page.get_by_label("当前密码").fill(FIRST_PASSWORD)
    page.get_by_label("新密码", exact=False).first.fill(OWN_PASSWORD)
    page.get_by_label("再次输入新密码").fill(OWN_PASSWORD)
    submit(page, "修改密码")
    expect(page.get_by_role("heading", level=1, name="待我办理")).to_be_visible()

    page.goto("/profile?tab=security")
    page.get_by_role("button", name="启用动态口令").click()
    secret = page.locator("code").inner_text()
    page.get_by_label("6 位数字").fill(pyotp.TOTP(secret).now())
    submit(page, "确认启用")
    expect(page.get_by_text("动态口令已启用")).to_be_visible()

    again = new_context(browser, fresh.base_url, DESKTOP).new_page()
    again.goto("/sign-in")
    again.get_by_label("登录名").fill("xintongshi")
    again.get_by_label("密码").fill(OWN_PASSWORD)
    submit(again, "登录")
    expect(again.get_by_label("动态口令")).to_be_focused()
