"""Contracts and health certificates may belong to an employment as files, receipts to a cost."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.attachments.subjects import carries_attachments
from workforce.employment.costs import cost_within
from workforce.employment.service import employment_within


async def find(actor: Actor, employment_id: int, needs: str) -> object:
    return await employment_within(actor, employment_id, needs=needs)


carries_attachments(
    "employment", "从业信息", read="employment.read", write="employment.write", find=find
)


async def find_cost(actor: Actor, cost_id: int, needs: str) -> object:
    return await cost_within(actor, cost_id, needs=needs)


carries_attachments(
    "actual_cost", "实际费用", read="employment.read", write="employment.write", find=find_cost
)
