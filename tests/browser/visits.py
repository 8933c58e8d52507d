"""The walk over all pages of the console: who opens each, and at which address its example lies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from playwright.sync_api import Browser, BrowserContext, Page

from .chromium import new_context
from .examples import EXAMPLES, example
from .pages import ConsolePage, all_pages, go, settle, sign_in
from .product import Product

Prepare = Callable[[BrowserContext], None]
# In this order: the first who holds what the page needs opens it.
ROLES = (
    "district_officer",
    "system_administrator",
    "security_administrator",
    "auditor",
    "district_approver",
    "business_administrator",
    "trainer",
    "employer_hr",
    "volunteer_organiser",
)


@cache
def _permissions(product: Product, role: str) -> frozenset[str]:
    return product.api(role).permissions


def user_for(product: Product, page: ConsolePage) -> str:
    for role in ROLES:
        if not page.needs or _permissions(product, role).intersection(page.needs):
            return role
    raise AssertionError(f"no demonstration user may open {page.path}: it needs {page.needs}")


def address_of(product: Product, page: ConsolePage) -> str:
    """Where an example of the page lies; a parameter without an example fails."""

    def with_example(found: re.Match[str]) -> str:
        kind = found[1]
        assert kind in EXAMPLES, f"add an example of {page.path} to tests/browser/examples.py"
        return f"{kind}/{example(product, kind)}"

    return re.sub(r"([\w-]+)/:\w+(?:\([^)]*\))?", with_example, page.path)


def as_it_is(context: BrowserContext) -> None:
    """The pages as the server fills them."""


def visit_all(
    browser: Browser, filled: Product, size: dict[str, int], prepare: Prepare = as_it_is
) -> Iterator[tuple[ConsolePage, Page]]:
    """Each page once, opened by a user who may; `prepare` acts after signing in."""
    anonymous = new_context(browser, filled.base_url, size).new_page()
    anonymous.goto("/sign-in")
    settle(anonymous)
    prepare(anonymous.context)
    opened: dict[str, Page] = {"": anonymous}
    for shown in all_pages(anonymous):
        role = "" if shown.is_public else user_for(filled, shown)
        if role not in opened:
            context = new_context(browser, filled.base_url, size)
            opened[role] = sign_in(context, filled.account(role))
            prepare(context)
        go(opened[role], address_of(filled, shown))
        yield shown, opened[role]
    for page in opened.values():
        page.context.close()
