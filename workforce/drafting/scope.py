"""谁看得到哪些草稿，谁可以办理。A draft belongs to its district."""

from __future__ import annotations

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from workforce.actor import Actor
from workforce.drafting.models import PolicyDraft
from workforce.errors import Forbidden, Missing
from workforce.identity.models import Organisation
from workforce.identity.scope import reaches, within


def drafts_seen(actor: Actor) -> QuerySet[PolicyDraft]:
    """Drafts of the districts the actor stands in or above."""
    drafts = PolicyDraft.all().select_related("district")
    if actor.is_system:
        return drafts
    above = Subquery(within(actor, Organisation.all(), needs="policies.read").values("id"))
    return drafts.filter(Q(district_id__in=above) | Q(district_id__in=list(actor.district_ids)))


async def draft_seen(actor: Actor, draft_id: int) -> PolicyDraft:
    found = await drafts_seen(actor).filter(id=draft_id).first()
    if found is None:
        raise Missing()
    return found


async def draft_to_change(actor: Actor, draft_id: int, *, needs: str) -> PolicyDraft:
    """The draft, locked for this transaction; raises Missing or Forbidden."""
    found = await draft_seen(actor, draft_id)
    if not may_on(actor, found, needs):
        raise Forbidden(needs=needs)
    locked = await PolicyDraft.filter(id=draft_id).select_for_update().get()
    locked.district = found.district
    return locked


def may_on(actor: Actor, draft: PolicyDraft, needs: str) -> bool:
    return actor.may(needs) and reaches(actor, draft.district.path, needs=needs)
