"""How a month is declared in the browser: by an employer itself, for the others by the district."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from .chromium import DESKTOP, new_context
from .pages import go, sign_in
from .product import OCTOBER, Product
from .steps import confirm, open_menu, page_of, press, tab

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
LONG_MS = 60_000
LIST = f"/declarations?month={OCTOBER}"


def declare_everybody(browser: Browser, running: Product, officer: Page, folder: Path) -> None:
    """The officer declares for all, another officer accepts all: a few clicks each."""
    paper = folder / "情况说明.pdf"
    paper.write_bytes(PDF)
    go(officer, LIST)
    officer.get_by_role("button", name=re.compile("代报全部未报的")).click()
    dialog = officer.get_by_role("dialog")
    dialog.get_by_label("代报理由").fill("单位无法上网，按导入名册代报")
    dialog.locator("input[type=file]").set_input_files(paper)
    confirm(officer, "代报")
    account = next(one for one in running.accounts if one.login == "jingban2")
    second = sign_in(new_context(browser, running.base_url, DESKTOP), account)
    go(second, LIST)
    second.get_by_role("button", name=re.compile("全部通过")).click()
    expect(second.get_by_role("dialog")).to_contain_text("不再因申报暂缓")
    confirm(second, "受理通过")
    expect(second.get_by_role("button", name=re.compile("^通过"))).not_to_contain_text(
        re.compile("通过\\s*0"), timeout=LONG_MS
    )
    second.context.close()


def declare_own(browser: Browser, running: Product, folder: Path) -> Page:
    """An employer looks, checks, sends its papers, promises and declares; the page afterwards."""
    page = page_of(browser, running, "employer_hr")
    open_menu(page, "单位申报")
    page.get_by_role("button", name=re.compile("填报")).or_(
        page.get_by_role("link", name=re.compile("填报"))
    ).first.click()
    tab(page, "预审")
    expect(page.get_by_text("不符合").first).to_be_visible()
    tab(page, "变动")
    expect(page.get_by_text("相比")).to_be_visible()
    tab(page, "材料")
    for label in ("当月考勤表", "在岗人员名册（盖章）"):
        upload(page, label, folder)
    press(page, "申报")
    page.get_by_role("dialog").get_by_label("本人代表单位承诺以上内容").check()
    confirm(page, "申报")
    upload(page, "盖章的申报表", folder)
    return page


def upload(page: Page, label: str, folder: Path) -> None:
    paper = folder / f"{label}.pdf"
    paper.write_bytes(PDF + label.encode() + b"\n%%EOF\n")
    page.get_by_role("button", name=f"上传 {label}").click()
    page.get_by_role("dialog").locator("input[type=file]").set_input_files(paper)
    confirm(page, "上传")
    expect(page.get_by_role("button", name=f"打开 {label}.pdf")).to_be_visible()
