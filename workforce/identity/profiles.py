"""Who somebody is to himself: his account, what he may do, where, and in which district."""

from __future__ import annotations

from dataclasses import dataclass

from workforce.actor import Actor
from workforce.identity.authentication import actor_for
from workforce.identity.models import Organisation, User


@dataclass(frozen=True)
class Profile:
    user: User
    actor: Actor
    organisations: dict[int, Organisation]
    district: Organisation | None


async def profile_of(user_id: int | None) -> Profile:
    user = await User.get(id=user_id)
    actor = await actor_for(user)
    wanted = {user.organisation_id, *(grant.organisation_id for grant in actor.grants)}
    found = {one.id: one for one in await Organisation.filter(id__in=wanted)}
    district_id = next(iter(sorted(actor.district_ids)), found[user.organisation_id].district_id)
    district = await Organisation.filter(id=district_id).first() if district_id else None
    return Profile(user, actor, found, district)
