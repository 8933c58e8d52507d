"""Files may belong to a person: whoever sees the person sees them, whoever corrects adds."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.attachments.subjects import carries_attachments
from workforce.people.service import person_within


async def find(actor: Actor, person_id: int, needs: str) -> object:
    return await person_within(actor, person_id, needs=needs)


carries_attachments("person", "人员", read="people.read", write="people.write", find=find)
