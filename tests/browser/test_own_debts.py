"""An employer reads on its own pages what it owes back, and prints the notice of it on A4."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.factories import id_number

from .camera import Camera
from .chromium import DESKTOP, PHONE, new_context
from .measures import axe_violations, sideways_scroll
from .pages import go, open_link, settle, sign_in
from .product import Product, product
from .steps import menu, open_menu, tab, title

EMPLOYER = "孝寿街道养老服务中心（云岗街道）"
OWN, OWN_SETTLED, OF_A_PERSON = "丰追2026-0001", "丰追2026-0002", "丰追2026-0003"
DEBT = """
    INSERT INTO recovery (version, created_at, updated_at, number, person_id, district_id,
    policy_code, month, payee_id, amount_fen, offset_fen, repaid_fen, waived_fen, state, reason,
    noticed_at) SELECT 1, u.created_at, u.created_at, ?, p.id, u.district_id, 'fengtai', '2026-09',
    CASE WHEN ? THEN u.id END, 100000, ?, 40000, 0, ?, '2026年9月起服务类型为机构，不在发放范围',
    u.created_at FROM organisation u, person p WHERE u.name = ? ORDER BY p.id DESC LIMIT 1
"""
MOVE = """
    INSERT INTO recovery_move (recovery_id, kind, amount_fen, cause, document, happened_on, reason,
    at, actor_name) SELECT id, 'repaid', 40000, 'made:' || number, '缴字7号', '2026-11-20', '',
    created_at, '周敏' FROM recovery WHERE number = ?
"""
TOLD = """
    INSERT INTO notice (user_id, cause, title, body, link, created_at) SELECT u.id, 'made',
    '发给本单位的补贴有多发的款项须由本单位退回', '追回通知书 ' || r.number,
    '/recoveries/' || r.id, r.created_at FROM user_account u, recovery r
    WHERE u.login = 'renshi1' AND r.number = ?
"""


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    with product(tmp_path_factory.mktemp("debts")) as running:
        yield running


def owe(running: Product) -> None:
    """Two approved months of money for employers would be needed to come by them."""
    hr = running.api("employer_hr")
    person = {"name": "陈可发", "id_number": id_number(date(1984, 7, 9), serial=671)}
    hr.post("/people", {**person, "organisation_id": hr.get("/me")["organisation"]["id"]})
    path = running.environment["WORKFORCE_DATABASE_URL"].removeprefix("sqlite://")
    with closing(sqlite3.connect(path, timeout=30)) as database, database:
        for number, own, offset, state in (
            (OWN, True, 0, "open"), (OWN_SETTLED, True, 60_000, "settled"),
            (OF_A_PERSON, False, 0, "open"),
        ):  # fmt: skip
            database.execute(DEBT, (number, own, offset, state, EMPLOYER))
            database.execute(MOVE, (number,))
        assert database.execute(TOLD, (OWN,)).rowcount == 1


def test_an_employer_reads_what_it_owes_and_prints_the_notice(
    browser: Browser, bare: Product, pictures: Path
) -> None:
    page = hr_at(browser, bare, DESKTOP)
    open_menu(page, "追回")
    expect(page.get_by_text("本单位没有须退回的补贴")).to_be_visible()
    Camera(pictures, "debts").take(page, "none")
    assert faults(page) == []
    page.context.close()
    owe(bare)
    for name, size in (("wide", DESKTOP), ("phone", PHONE)):
        page = hr_at(browser, bare, size)
        read(page, Camera(pictures, f"debts-{name}"))
        page.context.close()
    refused_elsewhere(browser, bare)


def read(page: Page, camera: Camera) -> None:
    """From the notice, and from the list."""
    go(page, "/notices")
    page.get_by_role("button", name=re.compile("^查看 发给本单位")).click()
    title(page, OWN)
    settle(page)
    expect(page.get_by_text("怎样退回")).to_be_visible()
    expect(page.get_by_role("tabpanel")).to_contain_text("2026年11月20日 · 缴字7号")
    expect(page.get_by_role("tab")).to_have_text([re.compile("经过"), "通知书"])
    for act in ("登记退回财政", "申请免予追回", "撤销登记"):
        expect(page.get_by_role("button", name=act)).to_have_count(0)
    assert "周敏" not in page.locator("main").inner_text(), "which officer did it"
    camera.take(page, "one")
    assert faults(page) == []
    tab(page, "通知书")
    expect(page.get_by_role("article")).to_contain_text(re.compile(f"{EMPLOYER}：.*陈可发"))
    camera.take(page, "notice")
    assert faults(page) == []
    prints_on_one_sheet(page, camera)
    go(page, "/recoveries")
    expect(page.get_by_text("本单位须退回的补贴 2 笔，尚未了结 ¥600.00")).to_be_visible()
    expect(page.get_by_text(OF_A_PERSON)).to_have_count(0)
    camera.take(page, "list")
    assert faults(page) == []
    open_link(page, page.get_by_role("link", name=re.compile(OWN_SETTLED)).first)
    title(page, OWN_SETTLED)
    settle(page)
    expect(page.get_by_text("怎样退回")).to_have_count(0)


def prints_on_one_sheet(page: Page, camera: Camera) -> None:
    """Upright, also where a form that lies across was shown before."""
    page.add_style_tag(content="@page { size: A4 landscape; margin: 12mm; }")
    file = camera.folder / f"{camera.journey}.pdf"
    printed = page.pdf(path=file, prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page[^s]", printed)) == 1
    [size] = set(re.findall(rb"/MediaBox\s*\[([^]]*)\]", printed))
    width, height = (float(one) for one in size.split()[2:])
    assert (round(width), round(height)) == (595, 842)


def refused_elsewhere(browser: Browser, running: Product) -> None:
    """Somebody's own debt is not found by address; who owes nothing has no entry."""
    officer = running.api("district_officer")
    [found] = officer.get(f"/recoveries?query={OF_A_PERSON}")["items"]
    page = hr_at(browser, running, DESKTOP)
    page.goto(f"/recoveries/{found['id']}")
    expect(page.get_by_role("alert")).to_contain_text("未找到")
    page.context.close()
    context = new_context(browser, running.base_url, DESKTOP)
    page = sign_in(context, running.account("volunteer_organiser"))
    expect(menu(page).get_by_role("link", name="追回", exact=True)).to_have_count(0)
    context.close()


def hr_at(browser: Browser, running: Product, size: dict[str, int]) -> Page:
    return sign_in(new_context(browser, running.base_url, size), running.account("employer_hr"))


def faults(page: Page) -> list[str]:
    return [*axe_violations(page), *sideways_scroll(page)]
