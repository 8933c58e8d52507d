"""Contracts and health certificates may belong to an employment as files."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.attachments.subjects import carries_attachments
from workforce.employment.service import employment_within


async def find(actor: Actor, employment_id: int, needs: str) -> object:
    return await employment_within(actor, employment_id, needs=needs)


carries_attachments(
    "employment", "从业信息", read="employment.read", write="employment.write", find=find
)
