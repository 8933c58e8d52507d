"""A month from real workbooks to a pay list, as three people do it in the browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from playwright.sync_api import Browser, Page, expect

from .camera import Camera
from .chromium import DESKTOP, PHONE, new_context
from .declaring import declare_everybody
from .pages import open_link, settle, sign_in
from .product import Product, product
from .workbooks import ATTENDANCE, EXPECTED, ROSTER

LONG_MS = 60_000
RETURNED = "请补附康和居家服务中心的上门服务工单，核对后重新提交"
STORED = re.compile("已于 .+ 入库。")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    with product(tmp_path_factory.mktemp("journey")) as running:
        yield running


def enter_as(browser: Browser, fresh: Product, role_label: str) -> Page:
    """Sign in by the demonstration card of the role, as a newcomer does."""
    page = new_context(browser, fresh.base_url, DESKTOP).new_page()
    page.goto("/")
    page.get_by_role("button", name=re.compile(role_label)).first.click()
    expect(page.get_by_role("heading", level=1, name="待我办理")).to_be_visible(timeout=LONG_MS)
    return page


def open_menu(page: Page, name: str) -> None:
    menu = page.get_by_role("navigation", name="主菜单")
    open_link(page, menu.get_by_role("link", name=name))


def press(page: Page, name: str) -> None:
    page.locator("main").get_by_role("button", name=name, exact=True).click()


def confirm(page: Page, name: str) -> None:
    page.get_by_role("dialog").get_by_role("button", name=name, exact=True).click()
    expect(page.get_by_role("dialog")).to_be_hidden(timeout=LONG_MS)


def import_sheet(page: Page, kind: str, file: Path) -> None:
    """Choose, wait for the check, confirm, wait until it is stored."""
    open_menu(page, "导入表格")
    open_link(page, page.get_by_role("link", name="导入新表格").first)
    page.get_by_role("radio", name=re.compile(kind)).check()
    page.locator('input[type="file"]').set_input_files(file)
    press(page, "上传并核对")
    expect(page.get_by_text("核对完成：")).to_be_visible(timeout=LONG_MS)


def figure(page: Page, label: str) -> str:
    """The number standing under a label of the page."""
    exactly = page.locator("dt").filter(has_text=re.compile(f"^{label}$"))
    return page.locator("dl > div", has=exactly).locator("dd").inner_text()


def test_a_month_goes_from_workbooks_to_a_pay_list_by_three_people(
    browser: Browser, fresh: Product, tmp_path: Path, pictures: Path
) -> None:
    camera = Camera(pictures, "month")
    officer = enter_as(browser, fresh, "区级经办")
    before = fresh.api("district_officer").get("/people")["total"]

    import_sheet(officer, "从业人员花名册", ROSTER)
    assert figure(officer, "可以入库") == f"{EXPECTED['accepted']:,}"
    assert figure(officer, "退回") == str(len(EXPECTED["refused"]))
    camera.take(officer, "roster-checked")
    stored = fresh.api("district_officer").get("/people")["total"]
    assert stored == before, "stored before confirmation"
    press(officer, "确认入库")
    expect(officer.get_by_role("dialog")).to_contain_text(f"新增 {EXPECTED['accepted']:,}")
    confirm(officer, "确认入库")
    expect(officer.get_by_text(STORED)).to_be_visible(timeout=LONG_MS)

    import_sheet(officer, "月度考勤", ATTENDANCE)
    press(officer, "确认入库")
    confirm(officer, "确认入库")
    expect(officer.get_by_text(STORED)).to_be_visible(timeout=LONG_MS)

    declare_everybody(browser, fresh, officer, tmp_path)
    camera.take(officer, "declared")
    compute_october(officer)
    camera.take(officer, "computed")
    assert figure(officer, "应发合计") == "¥469,000.00"
    assert figure(officer, "符合") == "469"
    assert figure(officer, "不符合") == "1,167"
    assert figure(officer, "待人工核定") == "253"
    assert figure(officer, "缺少账户") == "5"

    settle_the_open(officer)
    enter_accounts(officer)
    people, total = submit(officer)
    camera.take(officer, "submitted")
    expect_no_own_review(browser, fresh)

    send_back(browser, fresh)
    assert resubmit(officer) == (people, total)
    camera.take(officer, "submitted-again")
    check_and_pass(browser, fresh, people, total)
    rows = approve_and_fetch(browser, fresh, people, total, tmp_path)
    officer.reload()
    camera.take(officer, "approved")
    assert len(rows) == people
    assert sum(rows) == total


def compute_october(page: Page) -> None:
    open_menu(page, "月度发放")
    press(page, "建立月份")
    page.get_by_role("dialog").get_by_label("补贴津贴").select_option(label="岗位补贴")
    page.get_by_role("dialog").get_by_role("button", name="建立", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("2026年10月")
    press(page, "计算")
    expect(page.get_by_text("已计算").first).to_be_visible(timeout=LONG_MS)


def settle_the_open(page: Page) -> None:
    """All open cases at once: one finding is paid, the rest is not."""
    page.get_by_role("tab", name=re.compile("待人工核定")).click()
    page.get_by_label("原因", exact=True).select_option("community_service_undefined")
    press(page, "查询")
    settle(page)
    for outcome, reason in (
        ("符合，予以发放", "已核对上门服务记录"),
        ("不符合，不予发放", "单位未能补报考勤"),
    ):
        page.get_by_role("button", name=re.compile("核定筛选出的全部")).click()
        page.get_by_role("dialog").get_by_label("核定结果").select_option(label=outcome)
        page.get_by_role("dialog").get_by_label("核定理由").fill(reason)
        confirm(page, "确认核定")
        settle(page)
        if page.get_by_role("button", name="清除条件").count():
            press(page, "清除条件")
            settle(page)
    expect(page.get_by_text("没有待核定的人员")).to_be_visible()


def enter_accounts(page: Page) -> None:
    page.get_by_role("tab", name=re.compile("缺少账户")).click()
    settle(page)
    entries = page.get_by_role("button", name=re.compile("补录账户"))
    left = entries.count()
    assert left >= 5
    for number in range(left):
        entries.first.click()
        page.get_by_role("dialog").get_by_label("收款账号").fill(f"1100 2233 4455 {number:04}")
        page.get_by_role("dialog").get_by_label("开户银行").fill("北京农商银行")
        confirm(page, "保存并放行")
        settle(page)
    expect(page.get_by_text("没有缺少账户的人员")).to_be_visible()


def submit(page: Page) -> tuple[int, int]:
    """People and 分 as the confirmation states them."""
    press(page, "提交审核")
    said = page.get_by_role("dialog").inner_text()
    found = re.search(r"提交 ([\d,]+) 人，合计 ¥([\d,.]+)", said)
    assert found and "不能是您本人" in said, said
    confirm(page, "确认提交")
    expect(page.get_by_text("待街道审核").first).to_be_visible()
    expect(page.get_by_role("button", name="完成审核")).to_have_count(0)
    return int(found[1].replace(",", "")), round(float(found[2].replace(",", "")) * 100)


def expect_no_own_review(browser: Browser, fresh: Product) -> None:
    """Whoever submitted may be given the reviewer's role too; it does not help him."""
    maker = fresh.account("district_officer")
    security, administrator = fresh.api("security_administrator"), fresh.api("system_administrator")
    [user] = [
        one
        for one in administrator.get(f"/users?query={maker.login}")["items"]
        if one["login"] == maker.login
    ]
    district = user["grants"][0]["organisation"]["id"]
    security.post(
        f"/users/{user['id']}/grants",
        {"role": "street_reviewer", "organisation_id": district},
    )

    page = enter_as(browser, fresh, "区级经办")
    open_october(page)

    expect(page.get_by_text("须由不同的人办理")).to_be_visible()
    expect(page.get_by_role("button", name="完成审核")).to_have_count(0)
    api = fresh.api("district_officer")
    [month] = api.get("/subsidy-months?month=2026-10")["items"]
    refused = api.client.post(f"/subsidy-months/{month['id']}/review", json={})
    assert refused.status_code == 409
    assert refused.json()["code"] == "subsidies.maker_is_checker"


def send_back(browser: Browser, fresh: Product) -> None:
    """The reviewer returns the month, which needs a reason."""
    reviewer = enter_as(browser, fresh, "街道审核")
    open_october(reviewer)
    press(reviewer, "退回")
    dialog = reviewer.get_by_role("dialog")
    dialog.get_by_role("button", name="确认退回").click()
    expect(dialog.get_by_label("退回理由")).to_be_focused()
    expect(dialog.get_by_label("退回理由")).to_have_attribute("aria-invalid", "true")
    dialog.get_by_label("退回理由").fill(RETURNED)
    confirm(reviewer, "确认退回")
    expect(reviewer.get_by_text("已计算").first).to_be_visible()
    expect(reviewer.get_by_role("button", name="完成审核")).to_have_count(0)


def resubmit(page: Page) -> tuple[int, int]:
    """The officer reads why, and sends the month again; nothing settled was lost."""
    page.reload()
    settle(page)
    page.get_by_role("tab", name="办理记录").click()
    expect(page.get_by_role("tabpanel")).to_contain_text(RETURNED)
    return submit(page)


def check_and_pass(browser: Browser, fresh: Product, people: int, total: int) -> None:
    reviewer = enter_as(browser, fresh, "街道审核")
    open_october(reviewer)
    review_two_and_take_it_back(reviewer)
    press(reviewer, "完成审核")
    expect(reviewer.get_by_role("dialog")).to_contain_text(f"尚未审核的 {people:,} 人")
    confirm(reviewer, "确认通过")
    expect(reviewer.get_by_text("待区级复核").first).to_be_visible()

    context = new_context(browser, fresh.base_url, DESKTOP)
    checker = sign_in(context, fresh.login("jingban2"))
    open_october(checker)
    press(checker, "复核通过")
    expect(checker.get_by_role("dialog")).to_contain_text(f"复核通过 {people:,} 人，合计 ¥")
    confirm(checker, "确认复核通过")
    expect(checker.get_by_text("复核通过").first).to_be_visible()
    make_public(browser, fresh, checker, people)


def review_two_and_take_it_back(page: Page) -> None:
    """Many at once show their count, and the count can be taken back."""
    page.get_by_role("tab", name=re.compile("逐人审核")).click()
    settle(page)
    boxes = page.get_by_role("tabpanel").get_by_role("checkbox")
    boxes.nth(1).check()
    boxes.nth(2).check()
    press(page, "通过所选 2 人")
    expect(page.get_by_text("已审核通过 2 人").first).to_be_visible()
    page.get_by_role("button", name="撤回（2）").click()
    expect(page.get_by_text("已撤回 2 人的审核结果").first).to_be_visible()
    settle(page)


def make_public(browser: Browser, fresh: Product, officer: Page, people: int) -> None:
    """Anybody reads the masked list; where it is a demonstration its days are skipped."""
    officer.get_by_role("tab", name="公示和异议").click()
    settle(officer)
    officer.get_by_role("tabpanel").get_by_role("button", name="发布公示").click()
    dialog = officer.get_by_role("dialog")
    expect(dialog).to_contain_text(f"公示 {people:,} 人")
    dialog.get_by_label("受理异议的单位、电话和地址").fill("区民政局养老科 010-00000000")
    confirm(officer, "确认发布")
    settle(officer)
    address = officer.get_by_role("link", name="打开公示页").get_attribute("href")
    stranger = new_context(browser, fresh.base_url, PHONE).new_page()
    stranger.goto(str(address))
    expect(stranger.get_by_role("heading", level=1)).to_contain_text("拟发放名单公示")
    stranger.get_by_role("button", name=re.compile("^对第 1 行")).click()
    stranger.get_by_label("异议内容").fill("此人九月已经离职")
    stranger.get_by_role("button", name="提交异议").click()
    expect(stranger.get_by_text("已收到，编号")).to_be_visible()
    officer.get_by_role("button", name="演示区：直接到公示期满").click()
    expect(officer.get_by_text("公示期满").first).to_be_visible()
    stranger.reload()
    expect(stranger.get_by_role("alert")).to_contain_text("公示期已满")


def approve_and_fetch(
    browser: Browser, fresh: Product, people: int, total: int, folder: Path
) -> list[int]:
    """Approve, download the list; its amounts in 分."""
    approver = enter_as(browser, fresh, "区民政审批")
    open_october(approver)
    press(approver, "审批通过")
    expect(approver.get_by_role("dialog")).to_contain_text(f"批准发放 {people:,} 人")
    confirm(approver, "确认批准")
    expect(approver.get_by_text("已审批").first).to_be_visible()
    with approver.expect_download() as download:
        press(approver, "下载发放清单")
    file = folder / "pay-list.xlsx"
    download.value.save_as(file)
    return amounts_in(file)


def open_october(page: Page) -> None:
    open_menu(page, "月度发放")
    expect(page.get_by_role("heading", level=1)).to_have_text("补贴津贴月度发放")
    open_link(page, page.get_by_role("link", name="2026年10月"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("2026年10月")
    settle(page)


def amounts_in(file: Path) -> list[int]:
    """Of everybody: those paid now, and those whose money waits on a sheet of their own."""
    sheets = load_workbook(file, data_only=True).worksheets
    return [amount for sheet in sheets for amount in _amounts_on(sheet)]


def _amounts_on(sheet: Worksheet) -> list[int]:
    rows = list(sheet.iter_rows(values_only=True))
    at = next(i for i, row in enumerate(rows) if row and any("金额" in str(c) for c in row if c))
    column = next(i for i, cell in enumerate(rows[at]) if cell and "金额" in str(cell))
    numbers = [
        row for row in rows[at + 1 :] if isinstance(row[0], int | str) and _is_number(row[0])
    ]
    return [round(float(str(row[column])) * 100) for row in numbers]


def _is_number(cell: object) -> bool:
    return str(cell).isdigit()
