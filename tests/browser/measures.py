"""What is measured on a page: each function returns the faults it found, in words.

`test_measures.py` shows every one of them a page with the fault and a page without it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, TimeoutError

STATIC = Path(__file__).resolve().parents[2] / "static"
SCRIPTS = Path(__file__).parent / "scripts"
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
TAB_LIMIT = 40
DIALOG_MOVES_MS = 350


@cache
def _script(name: str) -> str:
    return (SCRIPTS / f"{name}.js").read_text(encoding="utf-8")


@cache
def _axe() -> str:
    return (STATIC / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")


def axe_violations(page: Page) -> list[str]:
    """Every element that breaks a WCAG 2.2 A or AA rule axe knows."""
    if not page.evaluate("typeof window.axe === 'object'"):
        page.evaluate(_axe())
    found: list[dict[str, Any]] = page.evaluate(_script("axe"), AXE_TAGS)
    return [f"{fault['rule']}: {fault['target']} — {fault['why']}" for fault in found]


def small_targets(page: Page, *, least: int = 24) -> list[str]:
    """Controls smaller than `least` px either way; links inside a sentence are exempt."""
    return list(page.evaluate(_script("small_targets"), least))


def tight_lines(page: Page, *, least: float = 1.3) -> list[str]:
    """Text set closer than `least` × its size, and paragraphs closer than 1.3 × the line gap."""
    return list(page.evaluate(_script("tight_lines"), least))


def sideways_scroll(page: Page) -> list[str]:
    """The page itself must not scroll sideways; wide tables scroll in their own frame."""
    wide = page.evaluate(
        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    return [f"the page is {wide} px too wide"] if wide > 1 else []


def keyboard_faults(page: Page, *, least: int = 2, whole: bool = False) -> list[str]:
    """Walk by Tab: every stop gains a ring of `least` px, and no main action is passed by.

    The walk begins in the page's main part, or with `whole` at the very top.
    """
    page.add_style_tag(content="*,*::before,*::after{transition:none!important}")
    page.evaluate(_script("walk_begins"), whole)
    faults: list[str] = []
    for _ in range(TAB_LIMIT):
        page.keyboard.press("Tab")
        stop: dict[str, Any] | None = page.evaluate(_script("focus_ring"))
        if stop is None:
            break
        if stop["ring"] < least:
            faults.append(f"{stop['name']}: focus ring {stop['ring']} px")
    passed: list[str] = page.evaluate(_script("unreached"))
    return [*faults, *(f"{name}: Tab passes it by" for name in passed)]


def faults_of_empty_submit(page: Page) -> list[str]:
    """Send each form that has required fields empty; say what the form failed to do.

    The first bad field takes the focus, is marked invalid and its message is linked to it.
    """
    return list(page.evaluate(_script("empty_submit")))


def dialog_faults(page: Page) -> list[str]:
    """Open each dialog from its button: it is sound, Esc closes it, and focus comes back."""
    faults: list[str] = []
    for opener in _openers(page):
        faults += [f"{_name(opener)}: {fault}" for fault in _faults_of_one_dialog(page, opener)]
    return faults


def faults_of_empty_dialogs(page: Page) -> list[str]:
    """The same as `faults_of_empty_submit`, for the forms that lie in dialogs."""
    faults: list[str] = []
    for opener in _openers(page):
        dialog = _open(page, opener)
        if dialog is not None:
            faults += [f"{_name(opener)}: {fault}" for fault in faults_of_empty_submit(page)]
            _close(page, dialog)
    return faults


def _openers(page: Page, *, limit: int = 8) -> list[Locator]:
    """The buttons that open dialogs; of many alike, one in each row of a list, the first."""
    alike: dict[str, Locator] = {}
    found = page.locator('main button[aria-haspopup="dialog"]:not([disabled])')
    for index in range(found.count()):
        if found.nth(index).is_visible():
            alike.setdefault(_name(found.nth(index))[:4], found.nth(index))
    return list(alike.values())[:limit]


def _name(opener: Locator) -> str:
    return opener.get_attribute("aria-label") or opener.inner_text().strip()


def _open(page: Page, opener: Locator) -> Locator | None:
    opener.focus()
    page.keyboard.press("Enter")
    dialog = page.locator('[role="dialog"]:visible, dialog[open]').last
    try:
        dialog.wait_for(state="visible", timeout=3000)
    except TimeoutError:
        return None
    page.wait_for_timeout(DIALOG_MOVES_MS)
    return dialog


def _close(page: Page, dialog: Locator) -> bool:
    """Press Esc; an open list inside the dialog takes the first one for itself."""
    for _ in range(2):
        page.keyboard.press("Escape")
        try:
            dialog.wait_for(state="hidden", timeout=2000)
        except TimeoutError:
            continue
        page.wait_for_timeout(DIALOG_MOVES_MS)
        return True
    return False


def _faults_of_one_dialog(page: Page, opener: Locator) -> list[str]:
    dialog = _open(page, opener)
    if dialog is None:
        return ["Enter opens no dialog"]
    faults = [*axe_violations(page), *small_targets(page), *tight_lines(page)]
    if not _close(page, dialog):
        return [*faults, "Esc does not close the dialog"]
    if not opener.evaluate("button => button === document.activeElement"):
        faults.append("the focus does not return to the button")
    return faults
