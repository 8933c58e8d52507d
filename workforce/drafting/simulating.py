"""试算：草稿用在过去一个月会怎样。只留合计，不留任何人。"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import verb
from workforce.drafting.models import PolicyDraft, Simulation
from workforce.drafting.scope import draft_seen, draft_to_change
from workforce.drafting.service import refuse_unfit
from workforce.errors import FieldError, Malformed, Refusal
from workforce.jobs.queue import enqueue
from workforce.rules.months import Month
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.explaining import labels_of
from workforce.rules.subsidies.loading import LoadedPolicy, check_policy
from workforce.rules.subsidies.verdicts import Judge
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.policies import loaded_from, released_to, shipped
from workforce.subsidies.reading import count_people, subjects
from workforce.vocabulary import Outcome

JOB = "drafting.simulate"
# Above this many people the live count would keep somebody waiting: there the job is for.
LIVE_PEOPLE = 30_000
Tell = Callable[[int], Awaitable[None]]
Conclude = Callable[[dict[str, Any]], Awaitable[None]]


class TooManyForLive(Refusal):
    code = "policies.too_many_for_live"
    message = "本区有 {people} 人，人数较多，请用试算"


class NotYet(Refusal):
    code = "policies.month_not_yet"
    message = "只能试算已经过去的月份或当月"


@verb
async def request_simulation(actor: Actor, draft_id: int, *, month: str) -> Simulation:
    """登记试算：按草稿判定一个过去的月份，只留合计。草稿有错误的不能试算。"""
    draft = await draft_to_change(actor, draft_id, needs="policies.draft")
    at = _past(month)
    _fit(draft)
    made = await Simulation.create(
        draft_id=draft.id, month=str(at), draft_version=draft.version, asked_by_id=actor.user_id
    )
    job = await enqueue(
        actor, JOB, {"simulation_id": made.id}, organisation_id=draft.district_id,
        total=await count_people(draft.district_id),
    )  # fmt: skip
    made.job_id = job.id
    await made.save(update_fields=["job_id"])
    await record(
        actor, "policies.draft.simulated", draft, after={"month": str(at)},
        organisation_id=draft.district_id,
    )  # fmt: skip
    return made


async def simulate(actor: Actor, simulation_id: int, tell: Tell, conclude: Conclude) -> None:
    """Decide everybody by the draft and by what is in force; store what both come to."""
    found = await Simulation.get(id=simulation_id)
    draft = await draft_seen(actor, found.draft_id)
    at = _past(found.month)
    totals = await compared(draft, at, tell)
    await _finish(actor, found.id, totals, conclude)


async def affected(actor: Actor, draft_id: int, month: str | None) -> dict[str, Any]:
    """At once, without storing anything: how many would be decided otherwise in a month."""
    draft = await draft_seen(actor, draft_id)
    people = await count_people(draft.district_id)
    if people > LIVE_PEOPLE:
        raise TooManyForLive(people=people)
    at = _past(month) if month else await _last_computed(draft)
    return await compared(draft, at, _nobody)


async def compared(draft: PolicyDraft, month: Month, tell: Tell) -> dict[str, Any]:
    """The totals of the draft, those of the version in force, and how many differ."""
    policy = _fit(draft)
    current = await in_force(draft, month)
    judges = [Judge(policy, month), *([Judge(current.policy, month)] if current else [])]
    sums = [_Sum() for _ in judges]
    moves: Counter[str] = Counter()
    done = 0
    async for chunk in subjects(draft.district_id, month):
        for verdicts in zip(*[judge.verdicts_of(chunk) for judge in judges], strict=True):
            for one, verdict in zip(sums, verdicts, strict=True):
                one.add(verdict.outcome, verdict.amount_fen, verdict.open_codes)
            if len(verdicts) == 2:
                moves.update(_moves(*[(v.outcome, v.amount_fen) for v in verdicts]))
        done += len(chunk)
        await tell(done)
    return {
        "month": str(month), "draft": sums[0].told(policy),
        "current": sums[1].told(current.policy) if current else None,
        "moves": {name: moves[name] for name in MOVES},
    }  # fmt: skip


MOVES = ("newly_paid", "no_longer_paid", "more", "less", "other")


def _moves(after: tuple[Outcome, int], before: tuple[Outcome, int]) -> list[str]:
    if after == before:
        return []
    if after[0] is before[0] is Outcome.PAY:
        return ["more" if after[1] > before[1] else "less"]
    if after[0] is Outcome.PAY:
        return ["newly_paid"]
    return ["no_longer_paid" if before[0] is Outcome.PAY else "other"]


class _Sum:
    """People by outcome, the money, and the reasons, added up one by one."""

    def __init__(self) -> None:
        self.outcomes: Counter[Outcome] = Counter()
        self.fen = 0
        self.codes: Counter[str] = Counter()

    def add(self, outcome: Outcome, fen: int, codes: tuple[str, ...]) -> None:
        self.outcomes[outcome] += 1
        self.fen += fen
        self.codes.update(codes)

    def told(self, policy: Policy) -> dict[str, Any]:
        labels = labels_of(policy)
        return {
            "people": sum(self.outcomes.values()),
            **{one.value: self.outcomes[one] for one in Outcome},
            "pay_total_fen": self.fen,
            "by_finding": [
                {"code": code, "label": labels[code], "count": count}
                for code, count in sorted(self.codes.items(), key=lambda one: (-one[1], one[0]))
            ],
        }


@verb
async def _finish(
    actor: Actor, simulation_id: int, totals: dict[str, Any], conclude: Conclude
) -> None:
    found = await Simulation.filter(id=simulation_id).select_for_update().get()
    found.totals, found.finished_at = totals, clock.now()
    await found.save(update_fields=["totals", "finished_at"])
    await conclude({"month": found.month})


async def in_force(draft: PolicyDraft, month: Month) -> LoadedPolicy | None:
    """What the draft would replace in that month; nothing for a policy that is new here."""
    release = await released_to(draft.district_id, draft.code, month)
    if release is not None:
        return loaded_from(release.policy)
    return next((one for one in shipped().values() if one.policy.code == draft.code), None)


async def _last_computed(draft: PolicyDraft) -> Month:
    """The latest month of the policy with a result, else the month before today's."""
    months = SubsidyMonth.filter(
        district_id=draft.district_id, policy_code=draft.code, current_run_id__not_isnull=True
    )
    found = await months.order_by("-month").first()
    at = Month.parse(found.month) if found else None
    return at or Month.of(clock.today()).previous


def _past(month: str) -> Month:
    at = Month.parse(month)
    if at is None:
        raise Malformed(FieldError("/month", "月份应写作 2026-10"))
    if at.first_on > clock.today():
        raise NotYet()
    return at


def _fit(draft: PolicyDraft) -> Policy:
    policy, problems = check_policy(draft.text.encode())
    if policy is None or problems:
        refuse_unfit(draft, act="试算")
    assert policy is not None, "refused above"
    return policy


async def _nobody(done: int) -> None:
    """Nobody listens to the progress."""
