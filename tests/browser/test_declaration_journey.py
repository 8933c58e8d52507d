"""An employer declares its month in the browser, and the district accepts it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from .declaring import LIST, declare_everybody, declare_own
from .pages import go, open_link
from .product import OCTOBER, Product, product
from .steps import confirm, page_of, press
from .workbooks import ATTENDANCE, ROSTER, import_workbook


@pytest.fixture
def imported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """The October workbooks taken in, nobody declared."""
    with product(tmp_path_factory.mktemp("declaring")) as running:
        officer = running.api("district_officer")
        import_workbook(officer, "roster", ROSTER)
        import_workbook(officer, "attendance", ATTENDANCE, month=OCTOBER)
        yield running


def test_an_employer_declares_and_the_district_accepts(
    browser: Browser, imported: Product, tmp_path: Path
) -> None:
    hr = declare_own(browser, imported, tmp_path)
    officer = page_of(browser, imported, "district_officer")
    go(officer, LIST)
    open_link(officer, officer.get_by_role("link", name="孝寿街道养老服务中心（云岗街道）").first)
    press(officer, "受理通过")
    confirm(officer, "受理通过")
    expect(officer.get_by_role("heading", level=1)).to_contain_text("通过")
    declare_everybody(browser, imported, officer, tmp_path)

    hr.reload()
    expect(hr.get_by_role("heading", level=1)).to_contain_text("通过")
    seen = imported.api("district_officer").get(f"/declarations/overview?month={OCTOBER}")
    assert {one["state"]: one["employers"] for one in seen["counts"]}["passed"] == 40
