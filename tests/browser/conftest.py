"""Fixtures of the browser tests."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from .chromium import DESKTOP, chromium, new_context
from .pages import seen_on
from .product import OCTOBER, Product, product
from .workbooks import ATTENDANCE, ROSTER, compute_october, import_workbook


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/browser/" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A failure tells what every open page showed: on another machine nobody can look."""
    report = yield
    started = getattr(item, "funcargs", {}).get("browser")
    if report.failed and call.when == "call" and isinstance(started, Browser):
        pages = [page for context in started.contexts for page in context.pages]
        report.sections.extend((f"page {page.url}", seen_on(page)) for page in pages)
    return report


# Once a module: a running Playwright holds the thread's event loop, which tests elsewhere need.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """The product with the October roster and attendance imported and the month computed."""
    with product(tmp_path_factory.mktemp("filled")) as running:
        officer = running.api("district_officer")
        import_workbook(officer, "roster", ROSTER)
        import_workbook(officer, "attendance", ATTENDANCE, month=OCTOBER)
        compute_october(officer)
        yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = new_context(browser, None, DESKTOP)
    yield context.new_page()
    context.close()


@pytest.fixture(autouse=True)
def patience() -> None:
    """A machine busy with something else is no fault of the page."""
    expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where journeys leave their pictures; WORKFORCE_PICTURES keeps them."""
    given = os.environ.get("WORKFORCE_PICTURES")
    folder = Path(given) if given else tmp_path_factory.mktemp("pictures")
    folder.mkdir(parents=True, exist_ok=True)
    return folder
