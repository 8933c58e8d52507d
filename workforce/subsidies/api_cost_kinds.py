"""在用政策按实际费用发放的费用项目，供登记费用时选择。"""

from __future__ import annotations

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.rules.subsidies.cost_names import cost_label
from workforce.rules.subsidies.wanting import costs_of
from workforce.subsidies.policies import policies_in_use
from workforce.web.access import actor_of, route
from workforce.web.responses import Answer, ok


class CostKind(Answer):
    code: str
    label: str
    policies: list[str] = Field(description="按这种费用发放的政策")


class CostKindsAnswer(Answer):
    items: list[CostKind]


async def list_cost_kinds(request: Request) -> Response:
    """在用政策要求的费用项目"""
    titles: dict[str, list[str]] = {}
    for loaded in (await policies_in_use(actor_of(request))).values():
        for code in costs_of(loaded.policy):
            titles.setdefault(code, []).append(loaded.policy.title)
    kinds = [
        CostKind(code=code, label=cost_label(code), policies=asked)
        for code, asked in sorted(titles.items())
    ]
    return ok(CostKindsAnswer(items=kinds))


routes = [
    route("GET", "/cost-kinds", list_cost_kinds, needs="employment.read", answer=CostKindsAnswer),
]
