"""人员合并时的证书：全部转到保留的人员名下。"""

from __future__ import annotations

from typing import Any

from workforce.actor import Actor
from workforce.database import save_version
from workforce.people.merging import MergeWhileImporting, joins
from workforce.people.models import Person
from workforce.training.models import Certificate


@joins("certificate")
async def join_certificates(actor: Actor, kept: Person, merged: Person) -> dict[str, Any]:
    """A number is registered once, so certificates cannot conflict."""
    held = Certificate.filter(person_id=merged.id).order_by("id").select_for_update()
    certificates = await held
    for certificate in certificates:
        if certificate.pending_batch_id is not None:
            raise MergeWhileImporting()
        await save_version(certificate, person_id=kept.id)
    return {"moved": [certificate.id for certificate in certificates]}
