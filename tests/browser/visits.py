"""Which user opens a page of the console, and at which address its example lies."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from .pages import ConsolePage
from .product import OCTOBER, Product

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
        if permissions.issuperset(page.needs):
            return role
    raise AssertionError(f"no demonstration user may open {page.path}: it needs {page.needs}")


@cache
def addresses(product: Product) -> Addresses:
    return Addresses(product)


class Addresses(dict[str, str]):
    """Path of the router → an address that shows something; a path without an example fails."""

    def __init__(self, product: Product) -> None:
        super().__init__()
        officer = product.api("district_officer")
        administrator = product.api("system_administrator")
        [month] = officer.get(f"/subsidy-months?month={OCTOBER}")["items"]
        lines = officer.get(f"/subsidy-months/{month['id']}/lines?outcome=review&limit=1")
        self.examples = {
            "/people/:id": officer.get("/people?limit=1")["items"][0]["id"],
            "/employments/:id": officer.get("/employments?limit=1")["items"][0]["id"],
            "/organisations/:id": officer.get("/organisations?kind=employer&limit=1")["items"][0][
                "id"
            ],
            "/users/:id": administrator.get("/users?limit=1")["items"][0]["id"],
            "/imports/:id": officer.get("/imports?limit=1")["items"][0]["id"],
            "/jobs/:id": officer.get("/jobs?limit=1")["items"][0]["id"],
            "/subsidies/:id": month["id"],
            "/policies/:code": "fengtai",
        }
        self["/subsidies/:id/lines/:lineId"] = (
            f"/subsidies/{month['id']}/lines/{lines['items'][0]['id']}"
        )

    def __missing__(self, path: str) -> str:
        plain = path.replace(r"(\d+)", "")
        if ":" not in plain:
            return path
        assert plain in self.examples, f"add an example of {path} to tests/browser/visits.py"
        head, _, _ = plain.rpartition(":")
        return f"{head}{self.examples[plain]}"
