"""A scan and the picture of the national query's answer may belong to a certificate."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.attachments.subjects import carries_attachments
from workforce.training.service import certificate_within


async def find(actor: Actor, certificate_id: int, needs: str) -> object:
    return await certificate_within(actor, certificate_id, needs=needs)


carries_attachments(
    "certificate", "证书", read="certificates.read", write="certificates.write", find=find
)
