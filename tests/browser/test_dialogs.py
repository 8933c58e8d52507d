"""Every dialog and every form of the console, found by walking its pages."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from . import measures
from .chromium import DESKTOP, PHONE
from .product import Product
from .visits import visit_all

SIZES = {"wide": DESKTOP, "narrow": PHONE}


@pytest.mark.parametrize("size", ["wide", pytest.param("narrow", marks=pytest.mark.full)])
def test_every_dialog_is_accessible_closes_on_escape_and_returns_the_focus(
    browser: Browser, filled: Product, size: str
) -> None:
    faults: dict[str, list[str]] = {}
    for shown, page in visit_all(browser, filled, SIZES[size]):
        if found := measures.dialog_faults(page):
            faults[shown.path] = found

    assert faults == {}


def test_every_form_sent_empty_leads_to_its_first_bad_field(
    browser: Browser, filled: Product
) -> None:
    faults: dict[str, list[str]] = {}
    for shown, page in visit_all(browser, filled, DESKTOP):
        found = [*measures.faults_of_empty_submit(page), *measures.faults_of_empty_dialogs(page)]
        if found:
            faults[shown.path] = found

    assert faults == {}
