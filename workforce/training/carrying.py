"""A scan may belong to a certificate; the signed attendance sheets and photographs to a class."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.attachments.subjects import carries_attachments
from workforce.training.classes import class_within
from workforce.training.service import certificate_within


async def find(actor: Actor, certificate_id: int, needs: str) -> object:
    return await certificate_within(actor, certificate_id, needs=needs)


carries_attachments(
    "certificate", "证书", read="certificates.read", write="certificates.write", find=find
)


async def find_class(actor: Actor, class_id: int, needs: str) -> object:
    return await class_within(actor, class_id, needs=needs)


carries_attachments(
    "training_class", "培训班", read="training.read", write="training.write", find=find_class
)
