"""Imports in the browser: five thousand rows (quality.md 2.17); left, found again, undone."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser, Page, expect

from tests.calm import calmest
from workforce.commands.bench_sheets import large_roster

from .chromium import DESKTOP, new_context
from .pages import open_link, sign_in
from .product import Product, product

ROWS, BAD = 5_000, 500
BAR_SECONDS, PREVIEW_SECONDS = 1.0, 10.0
REASON = "错误说明"


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    with product(tmp_path_factory.mktemp("large")) as running:
        yield running


def filled_template(empty: Product, folder: Path) -> Path:
    """The product's own template, drop-downs and frozen header included, with the rows in it."""
    template = empty.api("district_officer").client.get("/import-templates/roster")
    book = load_workbook(io.BytesIO(template.content))
    sheet, header = roster_sheet(book.worksheets)
    places = {str(cell.value).strip(" *"): cell.column for cell in sheet[header] if cell.value}
    source = load_workbook(io.BytesIO(large_roster(ROWS)), read_only=True).worksheets[0]
    names, *lines = source.iter_rows(values_only=True)
    for number, line in enumerate(lines, start=header + 1):
        for name, text in zip(names, line, strict=False):
            if text and name in places:
                sheet.cell(number, places[str(name)], text)
    file = folder / "large.xlsx"
    book.save(file)
    return file


def roster_sheet(sheets: Iterable[Any]) -> tuple[Any, int]:
    """The sheet with the header, and the row the header stands in."""
    for sheet in sheets:
        for row in sheet.iter_rows(max_row=10):
            if any(str(cell.value).strip(" *") == "身份证号" for cell in row):
                return sheet, row[0].row
    raise AssertionError("no header row")


def begin_import(page: Page, file: Path) -> tuple[float, float]:
    """Seconds until the bar is seen, and until the result of the check is."""
    page.goto("/imports/new?kind=roster")
    page.locator('input[type="file"]').set_input_files(file)
    begun = time.monotonic()
    page.get_by_role("button", name="上传并核对").click()
    expect(page.get_by_role("progressbar")).to_be_visible(timeout=30_000)
    bar = time.monotonic() - begun
    expect(page.get_by_text("核对完成：")).to_be_visible(timeout=60_000)
    return bar, time.monotonic() - begun


@pytest.mark.alone
def test_five_thousand_rows_show_a_bar_at_once_and_come_back_marked(
    browser: Browser, empty: Product, tmp_path: Path
) -> None:
    file = filled_template(empty, tmp_path)
    sent, header = roster_sheet(load_workbook(file).worksheets)
    context = new_context(browser, empty.base_url, DESKTOP)
    page = sign_in(context, empty.account("district_officer"))

    before = empty.api("district_officer").get("/people")["total"]
    bar, preview = calmest(
        lambda: begin_import(page, file),
        lambda waits: waits[0] <= BAR_SECONDS and waits[1] <= PREVIEW_SECONDS,
    )
    stored = empty.api("district_officer").get("/people")["total"]
    with page.expect_download(timeout=60_000) as download:
        page.get_by_role("button", name="下载标注问题的工作簿").click()
    marked = tmp_path / "marked.xlsx"
    download.value.save_as(marked)
    context.close()

    sheet, _ = roster_sheet(load_workbook(marked).worksheets)
    [reason] = [cell.column for cell in sheet[header] if cell.value == REASON]
    explained = sum(
        bool(sheet.cell(row, reason).value) for row in range(header + 1, sheet.max_row + 1)
    )
    assert stored == before, "stored before confirmation"
    assert explained == BAD
    assert sheet.freeze_panes == sent.freeze_panes is not None
    assert len(sheet.data_validations.dataValidation) == len(sent.data_validations.dataValidation)
    assert sent.data_validations.dataValidation
    assert bar <= BAR_SECONDS
    assert preview <= PREVIEW_SECONDS


def test_an_import_is_left_and_found_again_and_undone_as_a_whole(
    browser: Browser, empty: Product, tmp_path: Path
) -> None:
    api = empty.api("district_officer")
    before = api.get("/people")["total"]
    name = next(one["name"] for one in api.get("/demo-files")["items"] if "花名册" in one["name"])
    file = tmp_path / "demo.xlsx"
    file.write_bytes(api.client.get(f"/demo-files/{name}").content)
    context = new_context(browser, empty.base_url, DESKTOP)
    page = sign_in(context, empty.account("district_officer"))

    begin_import(page, file)
    page.goto("/")
    menu = page.get_by_role("navigation", name="主菜单")
    open_link(page, menu.get_by_role("link", name="导入表格"))
    open_link(page, page.get_by_role("link", name="demo.xlsx"))
    page.get_by_role("button", name="确认入库").click()
    page.get_by_role("dialog").get_by_role("button", name="确认入库").click()
    expect(page.get_by_text(re.compile("已于 .+ 入库。"))).to_be_visible(timeout=60_000)
    stored = api.get("/people")["total"]
    page.get_by_role("button", name="撤销本批").click()
    page.get_by_role("dialog").get_by_label("撤销理由").fill("选错了文件")
    page.get_by_role("dialog").get_by_role("button", name="撤销本批").click()
    expect(page.get_by_text(re.compile("已于 .+ 整批撤销"))).to_be_visible(timeout=60_000)
    context.close()

    assert stored > before
    assert api.get("/people")["total"] == before
