"""Criterion 20: the approval form of a month is one sheet of A4, with room to sign and a code."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from .chromium import DESKTOP, new_context
from .measures import axe_violations
from .product import Product
from .test_own_subsidies import served

__all__ = ["served"]


def opened(browser: Browser, served: Product) -> Page:
    page = new_context(browser, served.base_url, DESKTOP).new_page()
    account = served.account("district_officer")
    page.goto("/")
    page.get_by_label("登录名").fill(account.login)
    page.get_by_label("密码").fill(account.password)
    page.get_by_role("button", name="登录", exact=True).click()
    expect(page.get_by_role("navigation", name="主菜单")).to_be_visible()
    month = served.api("district_officer").get("/subsidy-months?month=2026-10")["items"][0]["id"]
    page.goto(f"/subsidies/{month}/papers")
    expect(page.get_by_role("article")).to_be_visible()
    return page


def test_the_approval_form_prints_on_one_sheet_of_a4(browser: Browser, served: Product) -> None:
    page = opened(browser, served)

    printed = page.pdf(prefer_css_page_size=True)

    assert len(re.findall(rb"/Type\s*/Page[^s]", printed)) == 1
    [size] = set(re.findall(rb"/MediaBox\s*\[([^]]*)\]", printed))
    width, height = (float(one) for one in size.split()[2:])
    assert (round(width), round(height)) == (595, 842)
    expect(page.get_by_text("区民政审批（签字、日期）")).to_be_visible()
    expect(page.get_by_text(re.compile("校验码"))).to_be_visible()
    assert axe_violations(page) == []
    page.context.close()


def test_the_archive_and_the_workbook_are_saved_from_the_page(
    browser: Browser, served: Product, tmp_path: Path
) -> None:
    page = opened(browser, served)
    page.get_by_role("tab", name="归档包").click()
    page.get_by_role("button", name="申请归档").click()
    expect(page.get_by_role("button", name="下载归档包")).to_be_visible(timeout=60_000)
    assert axe_violations(page) == []
    for tab, button in (("归档包", "下载归档包"), ("表单", "下载工作簿")):
        page.get_by_role("tab", name=tab).click()
        with page.expect_download() as waiting:
            page.get_by_role("button", name=button).click()
        file = tmp_path / button
        waiting.value.save_as(file)
        assert file.read_bytes()[:2] == b"PK"
    page.context.close()


def test_a_list_is_chosen_by_street_in_the_address(browser: Browser, served: Product) -> None:
    page = opened(browser, served)
    page.get_by_role("combobox", name="表单").select_option(label="员工签字确认表")
    page.get_by_role("combobox", name="街道").click()
    page.get_by_role("option", name=re.compile("街道$")).first.click()

    expect(page).to_have_url(re.compile(r"form=signatures.*street_id=\d+"))
    expect(page.get_by_role("article").locator("dt", has_text="街道")).to_be_visible()
    page.context.close()


def test_a_form_without_its_notice_says_so(browser: Browser, served: Product) -> None:
    page = opened(browser, served)
    page.get_by_role("combobox", name="表单").select_option(label="公示名单")

    expect(page.get_by_text("本月还没有发布过公示")).to_be_visible()
    page.context.close()
