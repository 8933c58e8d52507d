"""The pages of the console, read from its running router, so that no page can be forgotten."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext, Error, Locator, Page, Route, expect

from .product import Account

_ROUTES = """() => document.querySelector('#app').__vue_app__.config.globalProperties.$router
  .getRoutes()
  .filter((route) => !route.redirect && Object.keys(route.components ?? {}).length > 0)
  .map((route) => ({
    path: route.path,
    name: String(route.name ?? ''),
    needs: route.meta.needs ?? null,
    isPublic: Boolean(route.meta.public),
    isPage: route.meta.page !== false,
  }))
"""
SETTLES_MS = 30_000
SEEN_MAX = 2_500
# What every page may show before it has its data; a page is settled when none of it is left.
_SETTLED = """() => document.querySelector('h1') !== null
  && document.querySelector('[aria-busy="true"]') === null"""


@dataclass(frozen=True)
class ConsolePage:
    path: str
    name: str
    needs: tuple[str, ...]
    is_public: bool


def all_pages(page: Page) -> list[ConsolePage]:
    """Every page the router knows, those with parameters included."""
    routes: list[dict[str, Any]] = page.evaluate(_ROUTES)
    return [
        ConsolePage(route["path"], route["name"], _needs(route["needs"]), route["isPublic"])
        for route in routes
        if route["isPage"] and "*" not in route["path"]
    ]


def _needs(needs: str | list[str] | None) -> tuple[str, ...]:
    return (needs,) if isinstance(needs, str) else tuple(needs or ())


def sign_in(context: BrowserContext, account: Account) -> Page:
    """A page of the signed-in user, at home."""
    page = context.new_page()
    page.goto("/sign-in")
    page.fill('input[autocomplete="username"]', account.login)
    page.fill('input[autocomplete="current-password"]', account.password)
    page.keyboard.press("Enter")
    page.wait_for_selector("main h1", timeout=30_000)
    settle(page)
    return page


def go(page: Page, path: str) -> None:
    """Change the page inside the console, as a click on a link does."""
    page.evaluate(
        "(path) => document.querySelector('#app').__vue_app__"
        ".config.globalProperties.$router.push(path)",
        path,
    )
    page.wait_for_timeout(50)
    page.wait_for_function(_SETTLED, timeout=SETTLES_MS)
    page.wait_for_timeout(50)


def open_link(page: Page, link: Locator) -> None:
    """Click, and be where it leads: until then the page before is shown, with fields of its own."""
    expect(link).to_be_visible(timeout=SETTLES_MS)
    before = page.url
    leads_on = link.evaluate("(link) => link.pathname !== location.pathname")
    link.click()
    if leads_on:
        page.wait_for_function(
            "(before) => location.pathname !== new URL(before).pathname",
            arg=before,
            timeout=SETTLES_MS,
        )


def settle(page: Page) -> None:
    """After a click: nothing is being asked any more, and nothing is being read."""
    page.wait_for_function(_SETTLED, timeout=SETTLES_MS)
    page.wait_for_load_state("networkidle")


def answer_lists_empty(context: BrowserContext) -> None:
    """From now on every list the server answers is empty."""
    context.route("**/api/v1/**", _emptied)


def _emptied(route: Route) -> None:
    if route.request.method != "GET":
        return route.continue_()
    answer = route.fetch()
    if "json" not in answer.headers.get("content-type", ""):
        return route.fulfill(response=answer)
    body = answer.json()
    if isinstance(body, dict) and isinstance(body.get("items"), list):
        body = {**body, "items": [], "next": None, "total": 0}
    return route.fulfill(response=answer, body=json.dumps(body, ensure_ascii=False))


def answer_unavailable(context: BrowserContext) -> None:
    """From now on the server answers reads with 503, but for the session itself."""
    problem = {
        "type": "about:blank",
        "title": "服务暂不可用，请稍后再试",
        "status": 503,
        "code": "unavailable",
        "detail": "数据库暂时无法连接",
        "errors": [],
    }

    def refuse(route: Route) -> None:
        path = route.request.url.split("/api/v1/", 1)[1].split("?", 1)[0]
        if route.request.method != "GET" or path in {"me", "sign-in-options"}:
            return route.continue_()
        return route.fulfill(
            status=503,
            content_type="application/problem+json",
            body=json.dumps(problem, ensure_ascii=False),
        )

    context.route("**/api/v1/**", refuse)


def seen_on(page: Page) -> str:
    """Where the focus is and what the page shows, as a screen reader hears it."""
    try:
        focus = page.evaluate("document.activeElement?.outerHTML.slice(0, 300)")
        shown = page.locator("main, body").last.aria_snapshot(timeout=5_000)
    except Error as gone:
        return f"cannot be read: {gone}"
    return f"focus on {focus}\n{shown[:SEEN_MAX]}"
