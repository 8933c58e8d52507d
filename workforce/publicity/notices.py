"""公示：发布、提前撤下、期满。The page answers by its dates; nobody has to take it down."""

from __future__ import annotations

import secrets
from datetime import timedelta

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import save_version, verb
from workforce.errors import Missing, Refusal
from workforce.publicity.models import PublicNotice
from workforce.publicity.rows import Snapshot, take_snapshot
from workforce.rules.publishing import notice_period
from workforce.settings import settings
from workforce.subsidies.advancing import (
    FiguresDiffer,
    advance,
    refuse_other,
    refuse_unless,
)
from workforce.subsidies.afterwards import when_looked_at, when_returned
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.routing import procedure_of
from workforce.subsidies.scope import month_of, month_seen, month_to_change, refuse_beyond
from workforce.subsidy_words import MonthState, MonthStepKind

NEEDS = "publicity.publish"


class NoNoticeAsked(Refusal):
    code = "publicity.no_notice_asked"
    message = "本政策不要求公示，复核通过后直接审批"


class NobodyToPublish(Refusal):
    code = "publicity.nobody_to_publish"
    message = "没有拟发放的人员可以公示"


class NoticeOver(Refusal):
    code = "publicity.notice_over"
    message = "公示已结束或已撤下"


async def publish(
    actor: Actor, month_id: int, *, people: int, total_fen: int, contact: str
) -> PublicNotice:
    """发布公示：遮盖后的名单即日起向社会公开，到期自动停止显示。"""
    month = await month_seen(actor, month_id)
    refuse_beyond(actor, month, needs=NEEDS)
    _refuse_unfit(month)
    refuse_other(await figures_of(month.current_run_id), people, total_fen)
    snapshot = await take_snapshot(month)
    return await _publish(actor, month_id, snapshot, contact=contact, version=month.version)


@verb
async def _publish(
    actor: Actor, month_id: int, snapshot: Snapshot, *, contact: str, version: int
) -> PublicNotice:
    month = await month_to_change(actor, month_id, needs=NEEDS)
    _refuse_unfit(month)
    figures = await figures_of(month.current_run_id)
    if month.version != version:
        raise FiguresDiffer(people=figures.pay, total_fen=figures.pay_total_fen)
    # A month of nothing but recoveries has an empty list, and its days run all the same.
    if not snapshot.people and not figures.adjustments:
        raise NobodyToPublish()
    rule = procedure_of(month).notice
    assert rule is not None
    period = notice_period(clock.today(), rule.days, rule.counted)
    notice = await PublicNotice.create(
        month_id=month.id, code=secrets.token_hex(8), title=_title(month),
        starts_on=period.starts_on, ends_on=period.ends_on, days=rule.days, counted=rule.counted,
        rows=snapshot.text, sha256=snapshot.sha256, people=snapshot.people,
        total_fen=snapshot.total_fen, contact=contact,
        published_by_id=actor.user_id, published_by_name=actor.name,
    )  # fmt: skip
    await record(
        actor, "publicity.notice.published", notice,
        after={"people": notice.people, "total_fen": notice.total_fen, "sha256": notice.sha256,
               "ends_on": str(notice.ends_on)},
        organisation_id=month.district_id,
    )  # fmt: skip
    await advance(actor, month, MonthState.ON_NOTICE, MonthStepKind.NOTICED, figures)
    return notice


@verb
async def take_down(actor: Actor, notice_id: int, *, reason: str) -> PublicNotice:
    """提前撤下公示，写明理由；改正后须重新公示，公示期重新计算。"""
    notice, month = await _held(actor, notice_id)
    await _take_down(actor, month, notice, reason)
    figures = await figures_of(month.current_run_id)
    await advance(
        actor, month, MonthState.REVIEWED, MonthStepKind.NOTICE_TAKEN_DOWN, figures, reason
    )
    return notice


@verb
async def end_in_demonstration(actor: Actor, notice_id: int) -> PublicNotice:
    """演示区：把公示期改到昨天为止，直接期满。只在演示区提供。"""
    if not settings().demo:
        raise Missing()
    notice, month = await _held(actor, notice_id)
    yesterday = clock.today() - timedelta(days=1)
    moved = {"starts_on": min(notice.starts_on, yesterday), "ends_on": yesterday}
    await save_version(notice, **moved)
    await record(
        actor, "publicity.notice.ended_in_demonstration", notice,
        after={"ends_on": str(yesterday)}, organisation_id=month.district_id,
    )  # fmt: skip
    await _end(actor, month)
    return notice


async def live_notice(month_id: int) -> PublicNotice | None:
    """The month's notice that is up today, or is the last to have been."""
    return await (
        PublicNotice.filter(month_id=month_id, taken_down_at__isnull=True).order_by("-id").first()
    )


def is_up(notice: PublicNotice) -> bool:
    """To the end of its last day in Shanghai, unless it was taken down."""
    return notice.taken_down_at is None and notice.starts_on <= clock.today() <= notice.ends_on


@when_looked_at
async def end_if_over(month: SubsidyMonth) -> None:
    """Whoever looks at the month after the last day finds its notice over."""
    if month.state is not MonthState.ON_NOTICE:
        return
    notice = await live_notice(month.id)
    if notice is not None and notice.ends_on < clock.today():
        await _end_by_itself(Actor.system(), month.id)


@verb
async def _end_by_itself(actor: Actor, month_id: int) -> None:
    """公示期满，自动转为待审批。"""
    month = await month_to_change(actor, month_id, needs=NEEDS)
    notice = await live_notice(month_id)
    if month.state is MonthState.ON_NOTICE and notice and notice.ends_on < clock.today():
        await _end(actor, month)


async def _end(actor: Actor, month: SubsidyMonth) -> None:
    figures = await figures_of(month.current_run_id)
    await advance(actor, month, MonthState.NOTICED, MonthStepKind.NOTICE_ENDED, figures)


@when_returned
async def take_down_with_the_month(actor: Actor, month: SubsidyMonth, reason: str) -> None:
    """A month that goes back is not on show any more."""
    notice = await live_notice(month.id)
    if notice is not None:
        await _take_down(actor, month, notice, reason)


async def _take_down(actor: Actor, month: SubsidyMonth, notice: PublicNotice, reason: str) -> None:
    await save_version(notice, taken_down_at=clock.now(), taken_down_reason=reason[:300])
    await record(
        actor, "publicity.notice.taken_down", notice, after={"sha256": notice.sha256},
        reason=reason, organisation_id=month.district_id,
    )  # fmt: skip


async def _held(actor: Actor, notice_id: int) -> tuple[PublicNotice, SubsidyMonth]:
    """The notice and its month, locked, while it is up."""
    found = await PublicNotice.get_or_none(id=notice_id)
    if found is None:
        raise Missing()
    month = await month_to_change(actor, found.month_id, needs=NEEDS)
    notice = await PublicNotice.filter(id=notice_id).select_for_update().get()
    if notice.taken_down_at is not None or month.state is not MonthState.ON_NOTICE:
        raise NoticeOver()
    return notice, month


def _refuse_unfit(month: SubsidyMonth) -> None:
    if procedure_of(month).notice is None:
        raise NoNoticeAsked()
    refuse_unless(month, MonthState.REVIEWED, act="发布公示")


def _title(month: SubsidyMonth) -> str:
    return f"{month.district.name}{month_of(month).label}{month.policy.title}拟发放名单公示"
