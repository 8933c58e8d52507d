"""Three administrators and the user they make; the business administrator's targets; relations."""

from __future__ import annotations

import re
from pathlib import Path

from openpyxl import load_workbook
from playwright.sync_api import Browser, Page, expect

from .camera import Camera
from .chromium import DESKTOP, new_context
from .pages import settle, sign_in
from .product import Account, Product
from .steps import (
    LONG_MS,
    confirm,
    follow,
    menu,
    open_menu,
    page_of,
    pick,
    press,
    submit,
    tab,
    title,
)

BODY = "丰台区颐乐居家养老服务有限公司（云岗街道北里社区综合为老服务站）"
NAME, LOGIN = "尉迟晓燕", "yuchixiaoyan"
FIRST_PASSWORD = "Chu-shi-kou-ling-2027"
OWN_PASSWORD = "Ben-ren-kou-ling-2027"


def test_three_administrators_make_a_user_and_an_auditor_sees_it(
    browser: Browser, filled: Product, pictures: Path
) -> None:
    administer(browser, filled, Camera(pictures, "administrators"))


def test_targets_lead_to_people_and_relations_count_towards_three(
    browser: Browser, filled: Product, pictures: Path, tmp_path: Path
) -> None:
    camera = Camera(pictures, "progress")
    watch_targets(browser, filled, camera, tmp_path)
    relate(browser, filled, camera)


def administer(browser: Browser, running: Product, camera: Camera) -> None:
    make_user(browser, running, camera)
    user = enter_first_time(browser, running, camera)
    security = grant(browser, running, camera)
    sees_the_new_menu(user, camera)
    end_sessions(security, camera)
    user.get_by_role("link", name="人员", exact=True).click()
    expect(user).to_have_url(re.compile("/sign-in"), timeout=LONG_MS)
    expect(user.get_by_label("登录名")).to_be_visible()
    audit(browser, running, camera)


def make_user(browser: Browser, running: Product, camera: Camera) -> None:
    """An organisation, and a user of it, who has no role yet."""
    page = page_of(browser, running, "system_administrator")
    page.goto("/organisations/new")
    page.get_by_label("名称").fill(BODY)
    page.get_by_label(re.compile("^类别")).select_option(label="用人单位")
    pick(page, "上级单位", "云岗街道")
    page.get_by_label("单位类型").fill("居家上门服务机构")
    submit(page, "保存")
    expect(page.get_by_role("heading", level=2, name=BODY)).to_be_visible()
    camera.take(page, "organisation")
    page.goto("/users/new")
    page.get_by_label("姓名").fill(NAME)
    page.get_by_label("登录名").fill(LOGIN)
    pick(page, "所属单位", BODY[:10])
    page.get_by_label("初始密码").fill(FIRST_PASSWORD)
    camera.take(page, "user")
    submit(page, "新增用户")
    title(page, NAME)
    expect(page.get_by_text("未授予角色")).to_be_visible()
    expect(page.get_by_role("button", name="授予角色")).to_have_count(0)


def enter_first_time(browser: Browser, running: Product, camera: Camera) -> Page:
    context = new_context(browser, running.base_url, DESKTOP)
    page = sign_in(context, Account(LOGIN, FIRST_PASSWORD, NAME, ""))
    page.set_default_timeout(LONG_MS)
    title(page, "首次登录，请修改密码")
    page.get_by_label("当前密码").fill(FIRST_PASSWORD)
    page.get_by_label("新密码", exact=False).first.fill(OWN_PASSWORD)
    page.get_by_label("再次输入新密码").fill(OWN_PASSWORD)
    camera.take(page, "own-password")
    submit(page, "修改密码")
    title(page, "待我办理")
    expect(menu(page).get_by_role("link", name="人员", exact=True)).to_have_count(0)
    expect(page.get_by_text("请联系安全管理员授予角色")).to_be_visible()
    camera.take(page, "no-role")
    return page


def grant(browser: Browser, running: Product, camera: Camera) -> Page:
    """The security administrator, who cannot make users, gives the role."""
    page = page_of(browser, running, "security_administrator")
    open_menu(page, "用户")
    expect(page.get_by_role("link", name="新增用户")).to_have_count(0)
    page.get_by_label("姓名 / 登录名").fill(LOGIN)
    submit(page, "查询")
    follow(page, NAME)
    title(page, NAME)
    press(page, "授予角色")
    page.get_by_role("dialog").get_by_label("角色").select_option(label="单位人事")
    camera.take(page, "grant")
    confirm(page, "授予角色")
    expect(page.get_by_role("row", name=re.compile("单位人事"))).to_be_visible()
    return page


def sees_the_new_menu(user: Page, camera: Camera) -> None:
    """Without signing in anew, with the next page."""
    user.wait_for_timeout(3_100)  # the menu asks again after three seconds
    open_menu(user, "后台任务")
    expect(menu(user).get_by_role("link", name="人员", exact=True)).to_be_visible(timeout=LONG_MS)
    open_menu(user, "人员")
    expect(user.get_by_text("共 0 人")).to_be_visible()
    camera.take(user, "with-role")


def end_sessions(security: Page, camera: Camera) -> None:
    tab(security, "会话")
    expect(security.get_by_role("tabpanel").get_by_role("row")).to_have_count(2)
    camera.take(security, "sessions")
    press(security, "结束全部会话")
    confirm(security, "结束全部会话")
    expect(security.get_by_text("没有进行中的会话")).to_be_visible()


def audit(browser: Browser, running: Product, camera: Camera) -> None:
    page = page_of(browser, running, "auditor")
    open_menu(page, "审计记录")
    page.get_by_label("办理人").fill(running.account("security_administrator").name)
    submit(page, "查询")
    settle(page)
    table = page.get_by_role("table", name="审计记录")
    expect(table).to_contain_text("授予角色")
    expect(table).to_contain_text("结束")
    camera.take(page, "audit")
    row = page.get_by_role("row", name=re.compile("授予角色")).first
    row.get_by_role("button", name=re.compile("查看")).click()
    expect(page.get_by_role("dialog")).to_contain_text("单位人事")
    camera.take(page, "audit-event")


def watch_targets(browser: Browser, running: Product, camera: Camera, folder: Path) -> None:
    page = page_of(browser, running, "business_administrator")
    open_menu(page, "目标进度")
    camera.take(page, "targets")
    with page.expect_download() as download:
        press(page, "下载工作簿")
    file = folder / "targets.xlsx"
    download.value.save_as(file)
    book = load_workbook(file)
    assert sum(len(sheet._charts) for sheet in book.worksheets) == 1
    figures = page.locator("li", has=page.locator(".bar"))
    row = figures.filter(has_text=re.compile(r"[1-9]\d* / ")).first
    counted = int(re.findall(r"([\d,]+) / ", row.inner_text())[0].replace(",", ""))
    row.get_by_role("link").first.click()
    expect(page.get_by_text(f"共 {counted:,} 人")).to_be_visible(timeout=LONG_MS)
    camera.take(page, "target-people")


def relate(browser: Browser, running: Product, camera: Camera) -> None:
    """A relation, its agreement with the scan, and the count, which goes up by one region."""
    page = page_of(browser, running, "district_officer")
    before = running.api("district_officer").get("/labour-relations/count?on=2026-10-31")["count"]
    open_menu(page, "对接关系")
    follow(page, "登记对接关系")
    pick(page, "对接地区", "张北县")
    page.get_by_label("对接单位", exact=False).last.fill("张北县人力资源和社会保障局劳务输出办公室")
    submit(page, "保存")
    title(page, "张北县")
    expect(page.get_by_text("无生效文件")).to_be_visible()
    press(page, "添加协议或文件")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("标题").fill("丰台区—张北县养老护理劳务协作协议")
    dialog.get_by_label("签订日期").fill("2026-03-18")
    dialog.get_by_label("生效日期").fill("2026-04-01")
    dialog.get_by_label("到期日期").fill("2029-03-31")
    dialog.get_by_label("每年人数").fill("60")
    camera.take(page, "agreement")
    confirm(page, "保存")
    expect(page.get_by_text("生效中").first).to_be_visible()
    tab(page, "附件")
    scan = {"name": "协议扫描件.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4\n%%EOF\n"}
    page.locator('input[type="file"]').set_input_files(scan)  # type: ignore[arg-type]
    submit(page, "添加附件")
    expect(page.get_by_role("button", name="打开 协议扫描件.pdf")).to_be_visible()
    camera.take(page, "relation")
    open_menu(page, "对接关系")
    page.get_by_label("计数日").fill("2026-10-31")
    page.keyboard.press("Enter")
    expect(page.get_by_text(re.compile(r"\d+ 个地区，目标 3 个"))).to_be_visible()
    camera.take(page, "relations")
    after = running.api("district_officer").get("/labour-relations/count?on=2026-10-31")["count"]
    assert after == before + 1
