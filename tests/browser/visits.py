"""Which user opens a page of the console, and at which address its example lies."""

from __future__ import annotations

import re
from functools import cache

from .examples import EXAMPLES, example
from .pages import ConsolePage
from .product import Product

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
