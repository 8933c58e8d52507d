"""Every page of the console, walked by the router: filled, empty and in error, wide and narrow."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, BrowserContext

from . import measures
from .chromium import DESKTOP, PHONE
from .pages import answer_lists_empty, answer_unavailable, settle
from .product import Product
from .visits import Prepare, as_it_is, visit_all

STATES: dict[str, Prepare] = {
    "filled": as_it_is,
    "empty": answer_lists_empty,
    "in error": answer_unavailable,
}
SIZES = {"wide": DESKTOP, "narrow": PHONE}
# Names and values of the database that no catalogue has turned into words.
RAW_NAMES = """panel => [...panel.querySelectorAll('dt, dd, dd ins, dd del')]
  .filter(one => one.closest('div')?.querySelector('dt')?.textContent !== '登录名')
  .map(one => one.textContent.trim()).filter(text => /^[a-z]+(_[a-z]+)*$/.test(text))"""
# What the quick suite looks at; the full one looks at everything.
QUICK = {("filled", "wide"), ("filled", "narrow"), ("in error", "wide")}


@pytest.mark.parametrize(
    ("state", "size"),
    [
        pytest.param(state, size, marks=() if (state, size) in QUICK else pytest.mark.full)
        for state in STATES
        for size in SIZES
    ],
)
def test_every_page_is_accessible_and_roomy(
    browser: Browser, filled: Product, state: str, size: str
) -> None:
    faults: dict[str, list[str]] = {}
    for shown, page in visit_all(browser, filled, SIZES[size], STATES[state]):
        found = [
            *measures.axe_violations(page),
            *measures.small_targets(page),
            *measures.tight_lines(page),
            *measures.sideways_scroll(page),
        ]
        if found:
            faults[shown.path] = found

    assert faults == {}


def test_every_tab_of_every_page_opens_and_is_accessible(browser: Browser, filled: Product) -> None:
    """Histories, attachments and lists that only a click brings up."""
    faults: dict[str, list[str]] = {}
    opened = 0
    for shown, page in visit_all(browser, filled, DESKTOP):
        tabs = page.locator("main").get_by_role("tab")
        for index in range(1, tabs.count()):
            tabs.nth(index).click()
            settle(page)
            opened += 1
            refused = page.get_by_role("tabpanel").get_by_role("alert").all_inner_texts()
            raw = page.get_by_role("tabpanel").evaluate(RAW_NAMES)
            if found := [
                *refused,
                *raw,
                *measures.axe_violations(page),
                *measures.small_targets(page),
            ]:
                faults[f"{shown.path} {tabs.nth(index).inner_text()}"] = found

    assert faults == {}
    assert opened > 20


def test_every_page_shows_the_focus_and_lets_the_keyboard_reach_its_main_action(
    browser: Browser, filled: Product
) -> None:
    faults: dict[str, list[str]] = {}
    for shown, page in visit_all(browser, filled, DESKTOP):
        if found := measures.keyboard_faults(page, whole=shown.path == "/"):
            faults[shown.path] = found

    assert faults == {}


def test_every_page_asks_only_its_own_origin_and_leaves_the_console_silent(
    browser: Browser, filled: Product
) -> None:
    faults: dict[str, list[str]] = {}
    heard: list[str] = []

    def listen(context: BrowserContext) -> None:
        def ask(url: str) -> None:
            if not url.startswith((filled.base_url, "data:", "blob:")):
                heard.append(f"asks {url}")

        context.on("request", lambda request: ask(request.url))
        context.on(
            "console",
            lambda message: (
                heard.append(message.text) if message.type in {"error", "warning"} else None
            ),
        )
        context.on("weberror", lambda error: heard.append(str(error.error)))

    for shown, _ in visit_all(browser, filled, DESKTOP, listen):
        if heard:
            faults[shown.path] = heard[:]
            heard.clear()

    assert faults == {}
