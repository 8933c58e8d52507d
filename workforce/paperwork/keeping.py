"""归档包的保存：申请、分段加密写入、办结、下载，每一步都留痕；同样的内容只保存一份。"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.crypto.fields import open_sealed, seal
from workforce.database import verb
from workforce.errors import Missing
from workforce.jobs.handlers import Run, tidies
from workforce.jobs.models import Job
from workforce.jobs.queue import UNFINISHED, enqueue
from workforce.paperwork.contents import Contents
from workforce.paperwork.models import AuditBundle, BundlePart
from workforce.paperwork.zipping import Sink
from workforce.payments import scope as paying
from workforce.payments.models import PaymentBatch
from workforce.subsidies import scope as months
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import BundleOf

JOB = "paperwork.bundle"
NEEDS = "paperwork.bundle"
SHOWN_MAX = 20


@dataclass(frozen=True)
class Kept:
    """The archives of one month or batch, newest first, and the last work on one."""

    job: Job | None
    bundles: list[AuditBundle]


async def subject_of(actor: Actor, about: BundleOf, subject_id: int) -> SubsidyMonth | PaymentBatch:
    """The month or batch somebody may have archived; raises Missing or Forbidden."""
    if about is BundleOf.BATCH:
        batch = await paying.batch_seen(actor, subject_id)
        paying.refuse_beyond(actor, batch, needs=NEEDS)
        return batch
    month = await months.month_seen(actor, subject_id)
    months.refuse_beyond(actor, month, needs=NEEDS)
    return month


@verb
async def request_bundle(actor: Actor, about: BundleOf, subject_id: int) -> Job:
    """申请归档；正在归档的，返回那一个任务。"""
    subject = await subject_of(actor, about, subject_id)
    job = await enqueue(
        actor, JOB, {"about": about.value, "subject_id": subject_id},
        organisation_id=subject.district_id, unique_key=_key(about, subject_id),
    )  # fmt: skip
    await record(actor, "paperwork.bundle.requested", subject, organisation_id=subject.district_id)
    return job


async def kept_of(actor: Actor, about: BundleOf, subject_id: int) -> Kept:
    """已做成的归档包和最近一次归档任务。"""
    await subject_of(actor, about, subject_id)
    bundles = AuditBundle.filter(about=about, subject_id=subject_id, finished_at__not_isnull=True)
    last = Job.filter(kind=JOB, unique_key=_key(about, subject_id)).order_by("-id")
    return Kept(
        await last.select_related("created_by").first(),
        await bundles.order_by("-id").limit(SHOWN_MAX),
    )


@verb
async def fetch_bundle(actor: Actor, bundle_id: int) -> AuditBundle:
    """下载归档包；每次都留痕。"""
    bundle = await AuditBundle.get_or_none(id=bundle_id, finished_at__not_isnull=True)
    if bundle is None:
        raise Missing()
    subject = await subject_of(actor, bundle.about, bundle.subject_id)
    await record(
        actor, "paperwork.bundle.taken", subject, after={"sha256": bundle.sha256},
        organisation_id=bundle.district_id,
    )  # fmt: skip
    return bundle


async def parts_of(bundle: AuditBundle) -> AsyncIterator[bytes]:
    """The archive piece by piece, each opened under its own number."""
    number = 0
    while part := await BundlePart.get_or_none(bundle_id=bundle.id, number=number):
        yield open_sealed(bytes(part.content), _place(bundle.id, number))
        number += 1


@verb
async def begin(actor: Actor, run: Run, contents: Contents) -> AuditBundle:
    """A new archive of this job; what an interrupted attempt left is thrown away."""
    await run.refuse_if_cancelled()
    await _throw_away(await AuditBundle.filter(job_id=run.job_id, finished_at__isnull=True))
    subject = contents.subject
    batch = subject if isinstance(subject, PaymentBatch) else None
    return await AuditBundle.create(
        about=contents.about, subject_id=subject.id, district_id=subject.district_id,
        job_id=run.job_id, file_name=contents.file_name, state_label=subject.state.label,
        people=batch.people if batch else await contents.lines.count(),
        asked_by_id=actor.user_id, asked_by_name=actor.name,
    )  # fmt: skip


@verb
async def add_part(
    actor: Actor, run: Run, bundle: AuditBundle, number: int, content: bytes
) -> None:
    """One sealed piece, only while the job is ours."""
    await BundlePart.create(
        bundle_id=bundle.id, number=number, content=seal(content, _place(bundle.id, number))
    )
    await run.refuse_if_lost()


@verb
async def finish(
    actor: Actor, run: Run, bundle: AuditBundle, contents: Contents, sink: Sink
) -> None:
    """The archive is whole: kept from now on, unless the very same one is kept already."""
    same = await AuditBundle.filter(
        about=bundle.about, subject_id=bundle.subject_id, sha256=sink.sha256,
        finished_at__not_isnull=True,
    ).first()  # fmt: skip
    if same is not None:
        await _throw_away([bundle])
        bundle = same
    else:
        await BundlePart.filter(bundle_id=bundle.id).update(is_final=True)
        await AuditBundle.filter(id=bundle.id).update(
            sha256=sink.sha256, size=sink.size, finished_at=clock.now()
        )
    told = {"sha256": sink.sha256, "size": sink.size}
    await record(
        actor, "paperwork.bundle.made", contents.subject, after=told,
        organisation_id=bundle.district_id,
    )  # fmt: skip
    place = "payment_batch_id" if bundle.about is BundleOf.BATCH else "month_id"
    await run.finish_in_transaction({"bundle_id": bundle.id, place: bundle.subject_id, **told})


@tidies
async def forget_unfinished(actor: Actor) -> None:
    """Housekeeping: pieces of an archive whose job was cancelled or failed."""
    await _forget(actor)


@verb
async def _forget(actor: Actor) -> None:
    left = AuditBundle.filter(finished_at__isnull=True).exclude(job__state__in=UNFINISHED)
    await _throw_away(await left)


async def _throw_away(bundles: list[AuditBundle]) -> None:
    ids = [one.id for one in bundles]
    if ids:
        await BundlePart.filter(bundle_id__in=ids).delete()
        await AuditBundle.filter(id__in=ids).delete()


def _key(about: BundleOf, subject_id: int) -> str:
    return f"{JOB}:{about.value}:{subject_id}"


def _place(bundle_id: int, number: int) -> str:
    """A piece opens only in its own archive and at its own place."""
    return f"audit_bundle_part.content:{bundle_id}:{number}"
