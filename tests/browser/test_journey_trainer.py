"""A trainer's class from opening to the certificate a stranger checks on his phone."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from openpyxl import load_workbook
from playwright.sync_api import Browser, Page, expect

from tests.factories import id_number

from .camera import Camera
from .chromium import PHONE, new_context
from .pages import settle
from .product import Product
from .steps import LONG_MS, confirm, figure, follow, open_menu, page_of, press, submit, tab, title
from .workbooks import EXPECTED, FOLDER

CLASS = "居家照护技能提升班（第三期）"
NUMBERS = [id_number(date(1975, 4, day), serial=600 + day) for day in range(1, 6)]
NAMES = ["贺兰英", "欧阳建华", "司马淑珍", "古丽巴哈尔·买买提", "项文静"]
# The third number lacks its last digit, the fifth row repeats the first.
WRONG = [*NUMBERS[:2], NUMBERS[2][:-1], NUMBERS[3], NUMBERS[0]]
RESULTS = ("合格", "合格", "不合格", "缺考")
CERTIFICATES = FOLDER / "certificates.xlsx"


def test_a_class_goes_from_a_roster_to_a_certificate_anybody_can_check(
    browser: Browser, filled: Product, pictures: Path, tmp_path: Path
) -> None:
    teach(browser, filled, Camera(pictures, "trainer"), tmp_path)


def teach(browser: Browser, running: Product, camera: Camera, folder: Path) -> None:
    trainer = page_of(browser, running, "trainer")
    open_class(trainer, camera)
    enrol_from_workbook(trainer, camera, folder)
    attend_and_pass(trainer, camera)
    keep_the_attendance_sheet(trainer, camera)
    number, address = finish(trainer, camera)
    check_as_a_stranger(browser, running, camera, number, address)
    register_certificates(browser, running, camera)


def open_class(page: Page, camera: Camera) -> None:
    open_menu(page, "培训班")
    camera.take(page, "classes")
    follow(page, "开班")
    page.get_by_label("名称").fill(CLASS)
    page.get_by_label("开始日期").fill("2026-10-12")
    page.get_by_label("结束日期").fill("2026-11-06")
    page.get_by_label("学时").fill("40")
    page.get_by_label("名额").fill("30")
    page.get_by_label("地点").fill("云岗街道养老服务中心二层教室")
    camera.take(page, "open-class")
    submit(page, "保存")
    title(page, CLASS)
    expect(page.get_by_text("还没有人报名")).to_be_visible()


def enrol_from_workbook(page: Page, camera: Camera, folder: Path) -> None:
    """The product's own template, with two mistakes in it; then without them."""
    follow(page, "导入名册")
    with page.expect_download() as download:
        press(page, "下载名册模板")
    template = folder / "template.xlsx"
    download.value.save_as(template)
    send_roster(page, filled_in(template, folder / "first.xlsx", WRONG))
    expect(page.get_by_text("核对完成：3 人可以报名。尚未改动任何数据。")).to_be_visible()
    assert (figure(page, "名册人数"), figure(page, "退回")) == ("5", "2")
    camera.take(page, "roster-checked")
    with page.expect_download() as marked:
        press(page, "下载标注问题的名册")
    assert "已标注" in marked.value.suggested_filename
    send_roster(page, filled_in(template, folder / "second.xlsx", NUMBERS[:4]))
    expect(page.get_by_text("核对完成：4 人可以报名。")).to_be_visible()
    press(page, "确认报名")
    expect(page.get_by_role("dialog")).to_contain_text(f"4 人将报名“{CLASS}”")
    camera.take(page, "roster-confirm")
    confirm(page, "确认报名")
    title(page, CLASS)
    for name in NAMES[:4]:
        expect(page.get_by_role("row", name=re.compile(name))).to_be_visible()


def filled_in(template: Path, file: Path, numbers: list[str]) -> Path:
    book = load_workbook(template)
    sheet = book["培训班名册"]
    names = [*NAMES[: len(numbers) - 1], NAMES[0]] if len(numbers) == 5 else NAMES
    for row, (name, number) in enumerate(zip(names, numbers, strict=False), start=2):
        sheet.cell(row, 1, name)
        sheet.cell(row, 2, number)
    book.save(file)
    return file


def send_roster(page: Page, file: Path) -> None:
    page.locator('input[type="file"]').set_input_files(file)
    submit(page, "核对名册")


def attend_and_pass(page: Page, camera: Camera) -> None:
    """Everybody there all along but one who came for twelve hours; three sat the examination."""
    press(page, "未填学时的记满学时")
    hours = page.get_by_role("textbox", name=re.compile("学时$"))
    expect(hours.first).to_have_value("40")
    hours.nth(2).fill("12")
    hours.nth(3).fill("0")
    for number, result in enumerate(RESULTS):
        page.get_by_role("combobox", name=re.compile("结果$")).nth(number).select_option(
            label=result
        )
    for number, score in enumerate(("91", "78", "40")):
        page.get_by_role("textbox", name=re.compile("成绩$")).nth(number).fill(score)
    camera.take(page, "results")
    submit(page, "保存成绩")
    expect(page.get_by_text("已登记 4 人的成绩")).to_be_visible()
    expect(page.get_by_text("合格 2 人，未考核 0 人")).to_be_visible()


def keep_the_attendance_sheet(page: Page, camera: Camera) -> None:
    tab(page, "附件")
    sheet = {"name": "签到表.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4\n%%EOF\n"}
    page.locator('input[type="file"]').set_input_files(sheet)  # type: ignore[arg-type]
    submit(page, "添加附件")
    expect(page.get_by_role("button", name="打开 签到表.pdf")).to_be_visible()
    camera.take(page, "files")


def finish(page: Page, camera: Camera) -> tuple[str, str]:
    """The number of the first certificate, and the address in its QR code."""
    press(page, "结班")
    expect(page.get_by_role("dialog")).to_contain_text("2 名合格学员")
    confirm(page, "结班")
    tab(page, "学员和成绩")
    first = page.get_by_role("row", name=re.compile(NAMES[0]))
    expect(first).to_contain_text("JY2026")
    found = re.search(r"JY\d{14}", first.inner_text())
    assert found is not None
    camera.take(page, "closed")
    first.get_by_role("button", name=re.compile("查验码$")).click()
    link = page.get_by_role("dialog").get_by_role("link")
    expect(link).to_be_visible(timeout=LONG_MS)
    address = link.get_attribute("href") or ""
    assert (
        page.get_by_role("img", name=re.compile("二维码")).evaluate("(img) => img.naturalWidth") > 0
    )
    camera.take(page, "code")
    page.keyboard.press("Escape")
    tab(page, "历史")
    expect(page.get_by_role("tabpanel")).to_contain_text("按名册报名")
    camera.take(page, "history")
    return found[0], address


def check_as_a_stranger(
    browser: Browser, running: Product, camera: Camera, number: str, address: str
) -> None:
    phone = new_context(browser, running.base_url, PHONE).new_page()
    phone.goto(address)
    expect(phone.get_by_text("查到这张证书")).to_be_visible()
    expect(phone.get_by_text(number)).to_be_visible()
    assert NAMES[0] not in phone.content(), "a stranger learns the whole name"
    phone.screenshot(path=camera.folder / f"{camera.journey}-verify.png")
    phone.goto("/verify/")
    phone.get_by_label("证书编号").fill(number)
    phone.get_by_label("姓名").fill("别人")
    phone.get_by_role("button", name="查验", exact=True).click()
    expect(phone.get_by_role("alert")).to_contain_text("没有查到与编号和姓名都相符的证书")
    phone.get_by_label("姓名").fill(NAMES[0])
    phone.get_by_role("button", name="查验", exact=True).click()
    expect(phone.get_by_text("查到这张证书")).to_be_visible()


def register_certificates(browser: Browser, running: Product, camera: Camera) -> None:
    """Certificates other bodies issued come as a workbook, which the district's officer imports."""
    officer = page_of(browser, running, "district_officer")
    officer.goto("/imports/new?kind=certificates")
    officer.locator('input[type="file"]').set_input_files(CERTIFICATES)
    press(officer, "上传并核对")
    expect(officer.get_by_text("核对完成：")).to_be_visible(timeout=LONG_MS)
    wanted = EXPECTED["certificates"]
    assert figure(officer, "可以入库") == f"{wanted['accepted']:,}"
    assert figure(officer, "退回") == f"{len(wanted['refused']):,}"
    assert findings(running, officer.url) == (
        [(one["row"], one["fault"]) for one in wanted["refused"]],
        [(one["row"], one["warning"]) for one in wanted["warnings"]],
    )
    camera.take(officer, "certificates")
    press(officer, "确认入库")
    confirm(officer, "确认入库")
    expect(officer.get_by_text(re.compile("已于 .+ 入库。"))).to_be_visible(timeout=LONG_MS)
    settle(officer)


def findings(running: Product, url: str) -> tuple[list[tuple[int, str]], ...]:
    api = running.api("district_officer")
    batch = url.rsplit("/", 1)[1]
    told = []
    for severity in ("refused", "warning"):
        rows: list[tuple[int, str]] = []
        cursor: str | None = ""
        while cursor is not None:
            at = f"/imports/{batch}/findings?severity={severity}&limit=200"
            page = api.get(f"{at}&cursor={cursor}" if cursor else at)
            rows += [(one["row"], one["code"]) for one in page["items"]]
            cursor = page["next"]
        told.append(rows)
    return tuple(told)
