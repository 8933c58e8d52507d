"""An employer's HR officer: own people, a post, a month's attendance, and nobody else's."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.factories import id_number

from .camera import Camera
from .product import Product
from .steps import confirm, follow, menu, open_menu, page_of, pick, press, submit, tab, title

NAME = "阿依努尔·艾合买提"
NUMBER = id_number(date(1984, 7, 9), serial=651)
EMPLOYER = "孝寿街道养老服务中心"


def test_an_employer_keeps_its_own_people_and_sees_no_others(
    browser: Browser, filled: Product, pictures: Path
) -> None:
    employ(browser, filled, Camera(pictures, "employer"))


def employ(browser: Browser, running: Product, camera: Camera) -> None:
    page = page_of(browser, running, "employer_hr")
    sees_no_others(page, running)
    register(page, camera)
    take_on(page, camera)
    report_a_month(page, camera)
    refused_elsewhere(page, running)


def sees_no_others(page: Page, running: Product) -> None:
    for name in ("导入表格", "月度发放", "用户", "培训班"):
        expect(menu(page).get_by_role("link", name=name, exact=True)).to_have_count(0)
    own = running.api("employer_hr").get("/people")["total"]
    everybody = running.api("district_officer").get("/people")["total"]
    assert own < everybody


def register(page: Page, camera: Camera) -> None:
    open_menu(page, "人员")
    camera.take(page, "people")
    follow(page, "登记人员")
    page.get_by_label("姓名").fill(NAME)
    page.get_by_label("证件号码").fill(NUMBER[:-2])
    submit(page, "登记人员")
    expect(page.get_by_label("证件号码")).to_be_focused()
    expect(page.get_by_label("姓名")).to_have_value(NAME)
    camera.take(page, "refused")
    page.get_by_label("证件号码").fill(NUMBER)
    page.get_by_label("手机号").fill("19900006510")
    submit(page, "登记人员")
    title(page, NAME)
    assert NUMBER not in page.content(), "the whole number is on the page"


def take_on(page: Page, camera: Camera) -> None:
    tab(page, "从业")
    follow(page, "登记从业信息")
    pick(page, "用人单位", EMPLOYER)
    page.get_by_label("岗位").select_option(label="养老护理员")
    page.get_by_label("服务类型").select_option(label="居家")
    page.get_by_label("入职日期").fill("2026-09-01")
    submit(page, "登记从业信息")
    expect(page.get_by_text("在岗").first).to_be_visible()
    camera.take(page, "post")


def report_a_month(page: Page, camera: Camera) -> None:
    """Attendance of October, and its correction, which the history keeps with both numbers."""
    tab(page, "考勤")
    press(page, "登记考勤")
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name=re.compile("^月份")).fill("2026-10")
    dialog.get_by_label("应出勤天数").fill("21")
    dialog.get_by_label("实际出勤天数").fill("19")
    camera.take(page, "attendance")
    confirm(page, "保存")
    expect(page.get_by_role("tabpanel")).to_contain_text("19")
    open_menu(page, "月度考勤")
    row = page.get_by_role("row", name=re.compile(NAME))
    row.get_by_role("button", name=re.compile("更正")).click()
    dialog.get_by_label("实际出勤天数").fill("20")
    confirm(page, "保存")
    expect(row).to_contain_text("20")
    camera.take(page, "month")


def refused_elsewhere(page: Page, running: Product) -> None:
    """Another employer's person is not found, by address or by number."""
    own = {one["id"] for one in running.api("employer_hr").get("/people?limit=200")["items"]}
    others = running.api("district_officer").get("/people?limit=200")["items"]
    stranger = next(one["id"] for one in others if one["id"] not in own)
    page.goto(f"/people/{stranger}")
    expect(page.get_by_role("alert")).to_contain_text("未找到")
    page.goto("/imports")
    expect(page.get_by_text("您没有打开此页的权限")).to_be_visible()
