"""Money held back and decided, as the people of a district do it in the browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser, Locator, Page, expect

from .camera import Camera
from .chromium import DESKTOP, PHONE, new_context
from .declaring import PDF
from .pages import go, open_link, settle, sign_in
from .product import OCTOBER, Product, product
from .steps import LONG_MS, confirm, open_menu, press, submit
from .workbooks import ATTENDANCE, ROSTER, compute_october, import_workbook

REASON = "同事反映十月下旬已不在岗，需核实考勤原件"
FOUND = "已与单位核对考勤原件，人在岗"


@pytest.fixture(scope="module")
def computed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """October computed, in a district of its own: the journeys change it."""
    with product(tmp_path_factory.mktemp("vetting")) as running:
        officer = running.api("district_officer")
        import_workbook(officer, "roster", ROSTER)
        import_workbook(officer, "attendance", ATTENDANCE, month=OCTOBER)
        compute_october(officer)
        yield running


def enter(browser: Browser, computed: Product, login: str) -> Page:
    context = new_context(browser, computed.base_url, DESKTOP)
    page = sign_in(context, computed.login(login))
    page.set_default_timeout(LONG_MS)
    return page


def month_of(computed: Product) -> int:
    [month] = computed.api("district_officer").get(f"/subsidy-months?month={OCTOBER}")["items"]
    return int(month["id"])


def unheld_line(computed: Product) -> tuple[int, str]:
    """Somebody to be paid, whose money nothing keeps back yet."""
    officer = computed.api("district_officer")
    held = {one["line_id"] for one in officer.get("/holds?limit=200")["items"]}
    lines = officer.get(f"/subsidy-months/{month_of(computed)}/lines?outcome=pay&limit=50")["items"]
    one = next(line for line in lines if line["id"] not in held)
    return one["id"], one["person"]["name"]


def narrow(page: Page, kind: str, state: str = "待核查") -> None:
    page.get_by_label("情形", exact=True).select_option(label=kind)
    page.get_by_label("状态", exact=True).select_option(label=state)
    press(page, "查询")
    settle(page)


def decide(page: Page, decision: str, reason: str) -> None:
    """An empty form is refused by its fields; a filled one is sent."""
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="确认决定").click()
    expect(dialog.get_by_role("alert")).to_contain_text("请选择决定")
    dialog.get_by_role("combobox").select_option(label=decision)
    dialog.get_by_role("textbox").fill(reason)
    confirm(page, "确认决定")
    settle(page)


def rows(page: Page) -> Locator:
    return page.locator("tbody tr[data-row]")


def test_a_hold_by_hand_is_decided_by_another_person(
    browser: Browser, computed: Product, tmp_path: Path, pictures: Path
) -> None:
    camera = Camera(pictures, "vetting")
    line_id, name = unheld_line(computed)
    paper = tmp_path / "情况说明.pdf"
    paper.write_bytes(PDF)
    first = enter(browser, computed, "jingban1")
    go(first, f"/subsidies/{month_of(computed)}/lines/{line_id}")
    press(first, "暂缓发放")
    dialog = first.get_by_role("dialog")
    dialog.get_by_role("button", name="确认暂缓").click()
    expect(dialog.get_by_role("alert")).to_contain_text("请填写暂缓的理由")
    dialog.get_by_label("暂缓的理由").fill(REASON)
    dialog.locator("input[type=file]").set_input_files(paper)
    confirm(first, "确认暂缓")
    expect(first.locator("dl.facts")).to_contain_text("暂缓，待核查")
    first.get_by_role("tab", name=re.compile("暂缓核查")).click()
    expect(first.get_by_role("tabpanel")).to_contain_text(REASON)
    expect(first.get_by_text("情况说明.pdf")).to_be_visible()
    camera.take(first, "held-by-hand")

    open_menu(first, "暂缓核查")
    narrow(first, "人工暂缓")
    expect(rows(first)).to_have_count(1)
    expect(first.get_by_role("button", name=re.compile(f"^决定 {name}"))).to_have_count(0)

    second = enter(browser, computed, "jingban2")
    open_menu(second, "暂缓核查")
    narrow(second, "人工暂缓")
    second.get_by_role("button", name=f"决定 {name} 人工暂缓").click()
    decide(second, "解除暂缓", FOUND)
    expect(second.get_by_text("已决定 1 项")).to_be_visible()
    first.reload()
    go(first, f"/subsidies/{month_of(computed)}/lines/{line_id}")
    expect(first.locator("dl.facts")).to_contain_text("可发放")
    first.get_by_role("tab", name=re.compile("暂缓核查")).click()
    expect(first.get_by_role("tabpanel")).to_contain_text(FOUND)


def test_a_cross_check_is_decided_from_the_list_of_all_months(
    browser: Browser, computed: Product, pictures: Path
) -> None:
    page = enter(browser, computed, "jingban1")
    open_menu(page, "暂缓核查")
    narrow(page, "多人使用同一账户")
    before = rows(page).count()
    Camera(pictures, "vetting-checks").take(page, "shared-account")

    page.get_by_role("button", name=re.compile("^决定 .+ 多人使用同一账户$")).first.click()
    decide(page, "不予发放", "账户属于他人，本人没有补录")

    expect(rows(page)).to_have_count(before - 1)
    narrow(page, "多人使用同一账户", "不予发放")
    expect(rows(page)).to_have_count(1)
    expect(rows(page)).to_contain_text("账户属于他人，本人没有补录")


def test_many_are_decided_at_once_and_taken_back_one_by_one_or_together(
    browser: Browser, computed: Product, pictures: Path
) -> None:
    page = enter(browser, computed, "jingban2")
    go(page, f"/subsidies/{month_of(computed)}?tab=holds")
    narrow(page, "超过法定退休年龄")
    button = page.get_by_role("button", name=re.compile("^按此条件全部决定"))
    found = re.search(r"（([\d,]+) 项）", button.inner_text())
    assert found and int(found[1]) > 50, "more than one page of them"
    button.click()
    decide(page, "解除暂缓", "已核实出生日期和用工协议")
    expect(page.get_by_text(f"已决定 {found[1]} 项")).to_be_visible()
    expect(rows(page)).to_have_count(0)

    narrow(page, "超过法定退休年龄", "已解除")
    page.get_by_role("button", name=re.compile("^撤回决定 ")).first.click()
    page.get_by_role("dialog").get_by_label("理由").fill("用工协议没有签字，须再核实")
    confirm(page, "确认撤回")
    settle(page)
    narrow(page, "超过法定退休年龄")
    expect(rows(page)).to_have_count(1)
    narrow(page, "超过法定退休年龄", "已解除")
    camera = Camera(pictures, "vetting-bulk")
    for place in range(3):
        rows(page).nth(place).get_by_role("checkbox").check()
    camera.take(page, "chosen")
    press(page, "撤回所选 3 项决定")
    page.get_by_role("dialog").get_by_label("理由").fill("协议续签的日期填错")
    confirm(page, "确认撤回")
    settle(page)
    narrow(page, "超过法定退休年龄")
    expect(rows(page)).to_have_count(4)
    camera.take(page, "taken-back")


def test_the_insurance_office_is_asked_and_its_answer_holds_money(
    browser: Browser, computed: Product, tmp_path: Path, pictures: Path
) -> None:
    page = enter(browser, computed, "jingban1")
    go(page, f"/subsidies/{month_of(computed)}?tab=holds")
    open_link(page, page.get_by_role("link", name="参保核查"))
    settle(page)
    submit(page, "导出名单")
    expect(page.get_by_role("alert")).to_contain_text("请填写导出的原因")
    page.get_by_label("导出的原因").fill("十月参保核查")
    with page.expect_download() as download:
        submit(page, "导出名单")
    asked, answered = tmp_path / "asked.xlsx", tmp_path / "answered.xlsx"
    download.value.save_as(asked)
    name = answer_elsewhere(asked, answered)

    page.locator("input[type=file]").set_input_files(answered)
    submit(page, "核对")
    expect(page.get_by_text("可以登记 1 人的结果")).to_be_visible(timeout=LONG_MS)
    Camera(pictures, "vetting-insurance").take(page, "checked")
    press(page, "登记结果")
    confirm(page, "登记结果")
    expect(page.get_by_text("已登记 1 人")).to_be_visible()

    go(page, "/holds?kind=insured_elsewhere&state=open")
    expect(rows(page).filter(has_text=name)).to_have_count(1)


def answer_elsewhere(asked: Path, answered: Path) -> str:
    """The office's answer about the last of the list: insured with another body. His name."""
    book = load_workbook(asked)
    sheet = book["参保核查"]
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    head = next(row for row in rows if "是否参保" in row)
    column = {name: place for place, name in enumerate(head, start=1)}
    name_at = column["姓名"] - 1
    last = max(number for number, row in enumerate(rows, start=1) if row[name_at] is not None)
    sheet.cell(last, column["是否参保"], "是")
    sheet.cell(last, column["参保单位"], "某某物业管理有限公司")
    book.save(answered)
    return str(rows[last - 1][name_at])


def test_the_list_of_holds_is_read_on_a_phone(
    browser: Browser, computed: Product, pictures: Path
) -> None:
    context = new_context(browser, computed.base_url, PHONE)
    page = sign_in(context, computed.login("jingban2"))
    go(page, "/holds")

    expect(rows(page).first).to_be_visible()
    told = rows(page).first.locator(".told").bounding_box()
    assert told and told["width"] >= 120, "the reason is read, not spelled down a column"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    Camera(pictures, "vetting-phone").take(page, "holds")
