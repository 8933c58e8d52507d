"""补贴所属月份：建立、计算、切换到新的计算结果。"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import execute, read_all, refresh_statistics, save_version, verb
from workforce.errors import FieldError, Malformed, Refusal
from workforce.identity.districts import district_within
from workforce.jobs.queue import enqueue
from workforce.rules.months import Month
from workforce.rules.subsidies.loading import LoadedPolicy
from workforce.subsidies.carrying import carry_adjustments, carry_settlements
from workforce.subsidies.computing import Tell, digest_of, write_run
from workforce.subsidies.earlier import full_mark
from workforce.subsidies.figures import Figures, figures_of, last_amounts_of
from workforce.subsidies.holding import Findings, crosscheck, hold
from workforce.subsidies.models import ComputeRun, SubsidyLine, SubsidyMonth
from workforce.subsidies.policies import (
    applied_to,
    loaded_from,
    policy_of,
    refuse_out_of_force,
    registered,
    released_to,
)
from workforce.subsidies.reading import FACT_TABLES
from workforce.subsidies.scope import month_of, month_seen, month_to_change, refuse_beyond
from workforce.subsidies.steps import add_step
from workforce.subsidies.unit_accounts import ready_units
from workforce.subsidies.watermarks import Watermark
from workforce.subsidy_words import MonthState, MonthStepKind

CLEARED_PER_STEP = 2000
COMPUTABLE = (MonthState.OPEN, MonthState.COMPUTED)
JOB = "subsidies.compute"

Conclude = Callable[[dict[str, Any]], Awaitable[None]]


class MonthFrozen(Refusal):
    code = "subsidies.month_frozen"
    message = "{month}的{title}{state}，数据已冻结；须退回后才能变更"


class ComputeOvertaken(Refusal):
    """Another computation of the month cleared this one's lines before it was complete."""

    code = "subsidies.compute_overtaken"
    message = "本次计算已被另一次计算取代，请查看最新结果"


@verb
async def open_month(
    actor: Actor, wanted: LoadedPolicy | str, month: str, *, district_id: int | None = None
) -> SubsidyMonth:
    """建立补贴所属月份；已有的不重复建立，未提交的改用适用于该月的最新版本。

    `wanted` is the code of a policy, or a text for a district that has released none of that code.
    """
    at = Month.parse(month)
    if at is None:
        raise Malformed(FieldError("/month", "月份应写作 2026-10"))
    district = await district_within(actor, district_id, needs="subsidies.compute")
    loaded = await _applicable(district.id, wanted, at)
    refuse_out_of_force(loaded.policy, at)
    policy = await registered(loaded)
    found = await (
        SubsidyMonth.filter(policy_code=policy.code, district_id=district.id, month=month)
        .select_related("policy", "district")
        .first()
    )
    if found is None:
        found = await SubsidyMonth.create(
            policy_code=policy.code, month=month, district=district, policy=policy
        )
        await add_step(actor, found, MonthStepKind.OPENED)
        await record(actor, "subsidies.month.opened", found, after={"month": month},
                     organisation_id=district.id)  # fmt: skip
    elif found.policy_id != policy.id and found.state in COMPUTABLE:
        await save_version(found, policy_id=policy.id)
        found.policy = policy
    return found


@verb
async def request_computation(actor: Actor, month_id: int) -> SubsidyMonth:
    """登记计算任务；已有未完成的计算时，返回那一个。"""
    month = await month_to_change(actor, month_id, needs="subsidies.compute")
    refuse_frozen(month)
    month = await open_month(actor, month.policy_code, month.month, district_id=month.district_id)
    job = await enqueue(
        actor, JOB, {"month_id": month.id},
        organisation_id=month.district_id, unique_key=f"{JOB}:{month.id}",
    )  # fmt: skip
    month.job_id = job.id
    await month.save(update_fields=["job_id"])
    return month


async def _applicable(district_id: int, wanted: LoadedPolicy | str, month: Month) -> LoadedPolicy:
    if isinstance(wanted, str):
        return await applied_to(district_id, wanted, month)
    release = await released_to(district_id, wanted.policy.code, month)
    return wanted if release is None else loaded_from(release.policy)


async def compute(
    actor: Actor, month_id: int, *, tell: Tell | None = None, conclude: Conclude | None = None
) -> Figures:
    """计算一个月。同样的事实，算两次与算一次没有区别。

    `tell` hears how many people are decided; `conclude` runs in the transaction that makes the new
    run visible. Refuses with MonthFrozen, and with ComputeOvertaken when another one was faster.
    """
    month = await month_seen(actor, month_id)
    refuse_beyond(actor, month, needs="subsidies.compute")
    refuse_frozen(month)
    heard = tell or _nobody
    await refresh_statistics(*FACT_TABLES)
    last_amounts = await last_amounts_of(month)
    current = await ComputeRun.get_or_none(id=month.current_run_id or 0)
    if current is not None and current.policy_id == month.policy_id:
        mark = await full_mark(month)
        if current.digest == await digest_of(actor, month, last_amounts, heard):
            found = await crosscheck(month, current.id)
            return await _confirm(actor, month.id, current.id, mark, found, conclude)
    run = await write_run(actor, month, last_amounts, heard)
    figures = await _switch(actor, month.id, run, await crosscheck(month, run.id), conclude)
    await clear_runs(actor, month.id)
    return figures


@verb
async def _confirm(
    actor: Actor, month_id: int, run_id: int, mark: Watermark, found: Findings,
    conclude: Conclude | None,
) -> Figures:  # fmt: skip
    """Nothing came out differently: the run stays, and now speaks for the facts of today."""
    month = await _held(month_id)
    if month.current_run_id != run_id:
        raise ComputeOvertaken()
    await hold(actor, month, run_id, found)
    await ComputeRun.filter(id=run_id).update(watermark=mark)
    figures = await figures_of(run_id)
    if conclude is not None:
        await conclude(summary(figures))
    return figures


@verb
async def _switch(
    actor: Actor, month_id: int, run: ComputeRun, found: Findings, conclude: Conclude | None
) -> Figures:
    """From here on everybody sees the new run, and what the checks hold back in it."""
    month = await _held(month_id)
    # Runs are seen in the order they were begun in: whoever clears away what lies before the
    # current one must never meet the one that is about to become it.
    is_late = month.current_run_id is not None and month.current_run_id > run.id
    if is_late or run.people != await SubsidyLine.filter(run_id=run.id).count():
        raise ComputeOvertaken()
    before = await figures_of(month.current_run_id)
    if month.current_run_id is not None:
        await carry_settlements(old_run_id=month.current_run_id, new_run_id=run.id)
        await carry_adjustments(old_run_id=month.current_run_id, new_run_id=run.id)
    if policy_of(month.policy).payee != "person":
        await ready_units(run.id)
    await save_version(
        month, current_run_id=run.id, state=MonthState.COMPUTED, computed_at=clock.now()
    )
    await hold(actor, month, run.id, found)
    figures = await figures_of(run.id)
    await add_step(actor, month, MonthStepKind.COMPUTED, figures=figures)
    await record(actor, "subsidies.month.computed", month, before=summary(before),
                 after=summary(figures), organisation_id=month.district_id)  # fmt: skip
    if conclude is not None:
        await conclude(summary(figures))
    return figures


async def _held(month_id: int) -> SubsidyMonth:
    """The month, locked and still to be computed."""
    month = await SubsidyMonth.filter(id=month_id).select_for_update().get()
    refuse_frozen(month)
    await month.fetch_related("policy")
    return month


async def clear_runs(actor: Actor, month_id: int) -> None:
    """Remove the lines of runs that were replaced or broken off, a few at a time."""
    rows = await read_all(
        "SELECT r.id FROM compute_run r JOIN subsidy_month m ON m.id = r.month_id"
        " WHERE r.month_id = ? AND r.id < m.current_run_id",
        [month_id],
    )
    for row in rows:
        while await _clear_some(actor, row["id"]):
            pass


@verb
async def _clear_some(actor: Actor, run_id: int) -> int:
    removed = await execute(
        "DELETE FROM subsidy_line WHERE id IN"
        " (SELECT id FROM subsidy_line WHERE run_id = ? LIMIT ?)",
        [run_id, CLEARED_PER_STEP],
    )
    if removed == 0:
        removed = await execute(
            "DELETE FROM subsidy_adjustment WHERE id IN"
            " (SELECT id FROM subsidy_adjustment WHERE run_id = ? LIMIT ?)",
            [run_id, CLEARED_PER_STEP],
        )
    if removed == 0:
        await ComputeRun.filter(id=run_id).delete()
    return removed


def summary(figures: Figures) -> dict[str, Any]:
    """The figures a job's result and an audit event carry."""
    return {
        "people": figures.people,
        "pay": figures.pay,
        "refuse": figures.refuse,
        "review": figures.still_open,
        "pay_total_fen": figures.pay_total_fen,
        "blocked": figures.blocked,
        "adjustments": figures.adjustments,
        "back_fen": figures.back_fen,
        "recovery_fen": figures.recovery_fen,
    }


def refuse_frozen(month: SubsidyMonth) -> None:
    if month.state not in COMPUTABLE:
        raise MonthFrozen(month=month_of(month).label, title="补贴津贴", state=month.state.label)


async def _nobody(done: int) -> None:
    """Nobody listens to the progress."""
