"""What people do on many pages of the console: submit a form, choose, answer a dialog."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, Locator, Page, expect

from .chromium import DESKTOP, new_context
from .pages import open_link, sign_in
from .product import Product

LONG_MS = 30_000


def page_of(browser: Browser, running: Product, role: str) -> Page:
    """The console as the demonstration user of the role sees it, signed in."""
    page = sign_in(new_context(browser, running.base_url, DESKTOP), running.account(role))
    page.set_default_timeout(LONG_MS)
    return page


def menu(page: Page) -> Locator:
    return page.get_by_role("navigation", name="主菜单")


def open_menu(page: Page, name: str) -> None:
    open_link(page, menu(page).get_by_role("link", name=name, exact=True))
    expect(page.get_by_role("heading", level=1)).to_be_visible(timeout=LONG_MS)


def press(page: Page, name: str) -> None:
    page.locator("main").get_by_role("button", name=name, exact=True).click()


def follow(page: Page, name: str) -> None:
    open_link(page, page.locator("main").get_by_role("link", name=name, exact=True).first)


def submit(page: Page, name: str) -> None:
    page.locator("form").get_by_role("button", name=name, exact=True).click()


def confirm(page: Page, name: str) -> None:
    """The button of the open dialog; the dialog closes when it is done."""
    page.get_by_role("dialog").get_by_role("button", name=name, exact=True).click()
    expect(page.get_by_role("dialog")).to_be_hidden(timeout=LONG_MS)


def pick(page: Page, label: str, text: str) -> None:
    """Choose from a list the server searches."""
    page.get_by_role("combobox", name=label).fill(text)
    page.get_by_role("listbox").get_by_role("option", name=re.compile(text)).first.click()


def tab(page: Page, name: str) -> None:
    page.get_by_role("tab", name=re.compile(name)).click()


def title(page: Page, text: str | re.Pattern[str]) -> None:
    expect(page.get_by_role("heading", level=1)).to_contain_text(text, timeout=LONG_MS)


def figure(page: Page, label: str) -> str:
    """The number standing under a label of the page."""
    exactly = page.locator("dt").filter(has_text=re.compile(f"^{label}$"))
    return page.locator("dl > div", has=exactly).locator("dd").inner_text()
