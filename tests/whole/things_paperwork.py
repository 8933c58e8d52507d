"""A finished archive of a month for the questions of the whole product."""

from __future__ import annotations

from typing import Any

from tests.whole.stage import Side, Stage
from workforce import clock
from workforce.actor import Actor
from workforce.jobs.models import Job
from workforce.paperwork import keeping
from workforce.paperwork.models import AuditBundle, BundlePart
from workforce.subsidy_words import BundleOf
from workforce.vocabulary import JobState


async def make_bundle(stage: Stage, side: Side, actor: Actor) -> dict[str, Any]:
    from tests.whole.things import make_month

    ids = await make_month(stage, side, actor)
    job = await Job.create(kind=keeping.JOB, state=JobState.DONE)
    made = await AuditBundle.create(
        about=BundleOf.MONTH, subject_id=ids["month_id"], district_id=side.district.id, job=job,
        file_name=f"{side.word}归档包.zip", sha256="0" * 64, size=2,
    )  # fmt: skip
    await BundlePart.create(
        bundle=made, number=0, content=keeping.seal(b"PK", keeping._place(made.id, 0)),
        is_final=True,
    )  # fmt: skip
    await AuditBundle.filter(id=made.id).update(finished_at=clock.now())
    return {**ids, "bundle_id": made.id}


MAKERS = {"bundle_id": make_bundle}
