"""人员合并时的证书：全部转到保留的人员名下。"""

from __future__ import annotations

from typing import Any

from workforce.actor import Actor
from workforce.database import save_version
from workforce.people.merging import MergeWhileImporting, joins
from workforce.people.models import Person
from workforce.training.models import Certificate, Enrolment


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


@joins("enrolment")
async def join_enrolments(actor: Actor, kept: Person, merged: Person) -> dict[str, Any]:
    """A class both records attended stays with each: the kept record has its own result."""
    moved = []
    for enrolment in await Enrolment.filter(person_id=merged.id).order_by("id"):
        same = Enrolment.filter(training_class_id=enrolment.training_class_id, person_id=kept.id)
        if not await same.exists():
            await save_version(enrolment, person_id=kept.id)
            moved.append(enrolment.id)
    return {"moved": moved}
