"""Stays under a relation move with their person when two records are merged; papers carry files."""

from __future__ import annotations

from typing import Any

from workforce.actor import Actor
from workforce.agreements.models import RelationPerson
from workforce.agreements.papers import paper_within
from workforce.agreements.service import relation_within
from workforce.attachments.subjects import carries_attachments
from workforce.database import save_version
from workforce.people.merging import joins
from workforce.people.models import Person


@joins("relation_person")
async def join_stays(actor: Actor, kept: Person, merged: Person) -> dict[str, Any]:
    """A stay both records tell of stays where it is: the kept record has its own."""
    moved = []
    for stay in await RelationPerson.filter(person=merged).order_by("id"):
        same = RelationPerson.filter(
            relation_id=stay.relation_id, person=kept, arrived_on=stay.arrived_on
        )
        if not await same.exists():
            await save_version(stay, person_id=kept.id)
            moved.append(stay.id)
    return {"moved": moved}


async def find_relation(actor: Actor, relation_id: int, needs: str) -> object:
    return await relation_within(actor, relation_id, needs=needs)


async def find_paper(actor: Actor, agreement_id: int, needs: str) -> object:
    return await paper_within(actor, agreement_id, needs=needs)


carries_attachments(
    "labour_relation", "对接关系",
    read="relations.read", write="relations.write", find=find_relation,
)  # fmt: skip
carries_attachments(
    "agreement", "协议", read="relations.read", write="relations.write", find=find_paper
)
