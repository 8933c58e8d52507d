"""One example of each thing that has a page of its own, found or made in the filled product."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from typing import Any

from .objecting import objection
from .product import OCTOBER, Api, Product

Maker = Callable[[Product], object]


@cache
def _as(product: Product, role: str) -> Api:
    return product.api(role)


def _first(role: str, path: str) -> Maker:
    joint = "&" if "?" in path else "?"
    return lambda product: _as(product, role).get(f"{path}{joint}limit=1")["items"][0]["id"]


def _month(product: Product) -> object:
    return _first("district_officer", f"/subsidy-months?month={OCTOBER}")(product)


def _open_line(product: Product) -> object:
    path = f"/subsidy-months/{_month(product)}/lines?outcome=review"
    return _first("district_officer", path)(product)


def _relation(product: Product) -> object:
    officer = _as(product, "district_officer")
    known = officer.get("/labour-relations?limit=1")["items"]
    partner: dict[str, Any] = {
        "region_code": "130630",
        "counterpart_kind": "government",
        "counterpart_name": "涞源县人力资源和社会保障局",
    }
    return (known[0] if known else officer.post("/labour-relations", partner))["id"]


def _training_class(product: Product) -> object:
    trainer = _as(product, "trainer")
    known = trainer.get("/training-classes?limit=1")["items"]
    if known:
        return known[0]["id"]
    body = trainer.get("/organisations?kind=training_body&limit=1")["items"][0]["id"]
    opened: dict[str, Any] = {
        "body_id": body,
        "title": "养老护理员五级班",
        "trainee_kind": "caregiver",
        "course_kind": "skill",
        "hours": 120,
        "starts_on": "2026-10-08",
        "ends_on": "2026-12-20",
    }
    return trainer.post("/training-classes", opened)["id"]


def _at_shift(product: Product) -> tuple[object, object]:
    """An activity and the latest of its shifts that somebody signed up for."""
    found = [
        (shift["starts_at"], activity["id"], shift["id"])
        for activity in _as(product, "district_officer").get("/activities")["items"]
        for shift in activity["shifts"]
        if shift["signed_up"]
    ]
    _, activity, shift = max(found)
    return activity, shift


def _draft(product: Product) -> object:
    administrator = _as(product, "business_administrator")
    known = administrator.get("/policy-drafts?limit=1")["items"]
    return (known[0] if known else administrator.post("/policy-drafts", {"code": "fengtai"}))["id"]


def _declaration(product: Product) -> object:
    hr = _as(product, "employer_hr")
    row = hr.get(f"/declarations?month={OCTOBER}")["items"][0]
    named = {"policy": "fengtai", "month": OCTOBER, "employer_id": row["id"]}
    return hr.post("/declarations", named)["id"]


def _indicator(product: Product) -> object:
    return _as(product, "district_officer").get("/targets")["indicators"][0]["code"]


def _recovery(product: Product) -> object:
    """Somebody overpaid for October. Two approved months would be needed to come by one."""
    known = _as(product, "district_officer").get("/recoveries?limit=1")["items"]
    if known:
        return known[0]["id"]
    path = product.environment["WORKFORCE_DATABASE_URL"].removeprefix("sqlite://")
    with closing(sqlite3.connect(path, timeout=30)) as database, database:
        made = database.execute(
            "INSERT INTO recovery (version, created_at, updated_at, number, person_id, district_id,"
            " policy_code, month, amount_fen, offset_fen, repaid_fen, waived_fen, state, reason)"
            " SELECT 1, p.created_at, p.created_at, '丰追2026-0001', p.id, o.id, 'fengtai',"
            " '2026-09', 100000, 0, 0, 0, 'open', '2026年9月已离职' FROM organisation o, person p"
            " WHERE o.kind = 'district' AND o.region_code = '110106' LIMIT 1"
        )
        return made.lastrowid


def _payment_batch(product: Product) -> object:
    """A batch that waits for its confirmation; an approved month would be needed to make one."""
    known = _as(product, "district_officer").get("/payment-batches?limit=1")["items"]
    if known:
        return known[0]["id"]
    path = product.environment["WORKFORCE_DATABASE_URL"].removeprefix("sqlite://")
    with closing(sqlite3.connect(path, timeout=30)) as database, database:
        made = database.execute(
            "INSERT INTO payment_batch (version, created_at, updated_at, district_id, policy_code,"
            " number, title, months, state, people, gross_fen, offset_fen, net_fen,"
            " prepared_by_name, confirmed_by_name, cancel_reason, shortage_note, voucher_number)"
            " SELECT 1, b.confirmed_at, b.confirmed_at, b.district_id, 'fengtai',"
            " 'FF2026110500001', '岗位补贴 2026年9月', '[\"2026-09\"]', 'draft', 1, 100000, 0,"
            " 100000, '王经办', '', '', '', ''"
            " FROM import_batch b WHERE b.confirmed_at IS NOT NULL LIMIT 1"
        )
        return made.lastrowid


def _conduct_case(product: Product) -> object:
    officer = _as(product, "district_officer")
    known = officer.get("/conduct-cases?limit=1")["items"]
    case: dict[str, Any] = {
        "person_id": _first("district_officer", "/people?query=王")(product),
        "matter": "服务期间擅自离岗",
        "basis": "从业人员行为规范第五条",
        "happened_on": "2026-10-12",
    }
    return (known[0] if known else officer.post("/conduct-cases", case))["id"]


def _cost(product: Product) -> object:
    officer = _as(product, "district_officer")
    known = officer.get("/costs?limit=1")["items"]
    if known:
        return known[0]["id"]
    post = officer.get("/employments?limit=1")["items"][0]
    cost: dict[str, Any] = {
        "person_id": post["person"]["id"],
        "employer_id": post["employer"]["id"],
        "kind": "training_fee",
        "month": OCTOBER,
        "cost_fen": 68_000,
        "receipt_number": "26110000123456789012",
        "paid_on": "2026-10-16",
    }
    return officer.post("/costs", cost)["id"]


# By the part of the path that stands before the parameter.
EXAMPLES: dict[str, Maker] = {
    "conduct-cases": _conduct_case,
    "people": _first("district_officer", "/people?query=王"),
    "costs": _cost,
    "employments": _first("district_officer", "/employments"),
    "organisations": _first("district_officer", "/organisations?kind=employer"),
    "users": _first("system_administrator", "/users"),
    "imports": _first("district_officer", "/imports"),
    "jobs": _first("district_officer", "/jobs"),
    "subsidies": _month,
    "lines": _open_line,
    "recoveries": _recovery,
    "payments": _payment_batch,
    "objections": objection,
    "policies": lambda product: "fengtai",
    "drafts": _draft,
    "relations": _relation,
    "training": _training_class,
    "targets": _indicator,
    "declarations": _declaration,
    "activities": lambda product: _at_shift(product)[0],
    "shifts": lambda product: _at_shift(product)[1],
    "service-records": _first("district_officer", "/service-records?state=submitted"),
    "volunteers": _first("district_officer", "/volunteers"),
}


@cache
def example(product: Product, kind: str) -> object:
    return EXAMPLES[kind](product)
