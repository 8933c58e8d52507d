"""一份政策在本区批准过的各个版本。"""

from __future__ import annotations

from workforce.actor import Actor
from workforce.errors import Missing
from workforce.subsidies.models import PolicyRelease
from workforce.subsidies.policies import all_shipped


async def releases_of(actor: Actor, code: str) -> list[PolicyRelease]:
    """一份政策在本区的各个版本，最近生效的在前；没有的是未找到。"""
    districts = sorted(actor.district_ids)
    releases = PolicyRelease.filter(code=code, district_id__in=districts).select_related("policy")
    found = await releases.order_by("-effective_from", "-id")
    if not found and code not in {one.policy.code for one in all_shipped().values()}:
        raise Missing()
    return found
