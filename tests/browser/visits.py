"""Which user opens a page of the console, and at which address its example lies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from .pages import ConsolePage
from .product import OCTOBER, Api, Product

# In this order: the first who holds what the page needs opens it.
ROLES = (
    "district_officer",
    "system_administrator",
    "security_administrator",
    "auditor",
    "district_approver",
    "business_administrator",
)


@cache
def _permissions(product: Product) -> Mapping[str, frozenset[str]]:
    return {role: product.api(role).permissions for role in ROLES}


def user_for(product: Product, page: ConsolePage) -> str:
    for role, permissions in _permissions(product).items():
        if not page.needs or permissions.intersection(page.needs):
            return role
    raise AssertionError(f"no demonstration user may open {page.path}: it needs {page.needs}")


@cache
def _examples(product: Product) -> Mapping[str, object]:
    """The first parameters of paths: by what stands before them."""
    officer, administrator = product.api("district_officer"), product.api("system_administrator")

    def first(path: str, *, api: Api = officer) -> object:
        return api.get(f"{path}{'&' if '?' in path else '?'}limit=1")["items"][0]["id"]

    month = first(f"/subsidy-months?month={OCTOBER}")
    return {
        "people": first("/people?query=王"),
        "employments": first("/employments"),
        "organisations": first("/organisations?kind=employer"),
        "users": first("/users", api=administrator),
        "imports": first("/imports"),
        "jobs": first("/jobs"),
        "subsidies": month,
        "lines": first(f"/subsidy-months/{month}/lines?outcome=review"),
        "policies": "fengtai",
    }


def address_of(product: Product, page: ConsolePage) -> str:
    """Where an example of the page lies; a parameter without an example fails."""

    def example(found: re.Match[str]) -> str:
        examples = _examples(product)
        assert found[1] in examples, f"add an example of {page.path} to tests/browser/visits.py"
        return f"{found[1]}/{examples[found[1]]}"

    return re.sub(r"([\w-]+)/:\w+(?:\([^)]*\))?", example, page.path)
