"""单位填报：打开当月申报单、备齐材料、承诺并申报、撤回。"""

from __future__ import annotations

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import save_version, verb
from workforce.declarations.applied import Applied, required, tell_changed
from workforce.declarations.finding import (
    EDITABLE,
    applied_of,
    declaration_to_change,
    refuse_unless,
)
from workforce.declarations.models import Declaration
from workforce.declarations.papers import missing_papers
from workforce.declarations.registers import rows_at
from workforce.errors import Missing, Refusal
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.rules.declaring import PROMISE
from workforce.rules.months import Month
from workforce.subsidy_words import DeclarationState
from workforce.vocabulary import OrganisationKind

WRITE = "declarations.write"


class MonthNotOver(Refusal):
    code = "declarations.month_not_over"
    message = "{month}还没有结束，{day} 起可以申报"


class NobodyOnPost(Refusal):
    code = "declarations.nobody_on_post"
    message = "{month}没有在岗人员，不必申报；如有遗漏，请先登记从业信息"


class PeopleDiffer(Refusal):
    code = "declarations.people_differ"
    message = "名册现有 {now} 人，与您核对的 {people} 人不一致，请刷新后再核对"


class PapersMissing(Refusal):
    code = "declarations.papers_missing"
    message = "还缺材料：{papers}。请上传后再申报"


class PromiseNotAccepted(Refusal):
    code = "declarations.promise_not_accepted"
    message = "请阅读信用承诺书，确认承诺后再申报"


@verb
async def open_declaration(
    actor: Actor, *, policy: str, month: str, employer_id: int
) -> Declaration:
    """打开一个单位一个月的申报单；已有的返回原有的。"""
    applied = await required(actor, month, policy)
    employers = Organisation.filter(
        id=employer_id, kind=OrganisationKind.EMPLOYER, district_id=applied.district.id
    )
    employer = await within(actor, employers, needs=WRITE).first()
    if employer is None:
        raise Missing()
    made, is_new = await Declaration.get_or_create(
        policy_code=applied.code, month=str(applied.month), employer_id=employer.id,
        defaults={
            "district_id": applied.district.id,
            "due_on": applied.due_on,
        },
    )  # fmt: skip
    if is_new:
        await record(actor, "declarations.declaration.opened", made,
                     after={"month": made.month}, organisation_id=employer.id)  # fmt: skip
    return made


@verb
async def declare(actor: Actor, declaration_id: int, *, people: int, accepted: bool) -> Declaration:
    """申报：承诺属实，材料齐备，人数与页面所示一致；当时的人员和考勤随即固定下来。"""
    held = await declaration_to_change(actor, declaration_id, needs=WRITE)
    refuse_unless(held, *EDITABLE, act="申报")
    if not accepted:
        raise PromiseNotAccepted()
    applied = await applied_of(actor, held)
    refuse_running(applied.month)
    rows = await rows_at(held.employer_id, applied.month)
    if not rows:
        raise NobodyOnPost(month=applied.month.label)
    heads = len({row["person_id"] for row in rows})
    if heads != people:
        raise PeopleDiffer(now=heads, people=people)
    if lacking := await missing_papers(held, applied.rule):
        raise PapersMissing(papers="、".join(paper.label for paper in lacking))
    now = clock.now()
    before = held.state.value
    await save_version(
        held, state=DeclarationState.DECLARED, people=rows, promise=promise_of(applied),
        promised_at=now, declared_at=now, declared_by_id=actor.user_id,
        declared_by_name=actor.name, is_supplement=supplements(held, applied),
        on_behalf=False, behalf_id=None, decision_reason="", decided_at=None,
        decided_by_id=None, decided_by_name="",
    )  # fmt: skip
    await record(
        actor, "declarations.declaration.declared", held, before={"state": before},
        after={"state": held.state.value, "people": heads, "is_supplement": held.is_supplement},
        organisation_id=held.employer_id,
    )  # fmt: skip
    await tell_changed(actor, applied)
    return held


@verb
async def withdraw(actor: Actor, declaration_id: int) -> Declaration:
    """撤回尚未受理的申报，更正后重新申报。"""
    held = await declaration_to_change(actor, declaration_id, needs=WRITE)
    refuse_unless(held, DeclarationState.DECLARED, act="撤回")
    await save_version(held, state=DeclarationState.OPEN)
    await record(
        actor, "declarations.declaration.withdrawn", held,
        before={"state": DeclarationState.DECLARED.value}, after={"state": held.state.value},
        organisation_id=held.employer_id,
    )  # fmt: skip
    await tell_changed(actor, await applied_of(actor, held))
    return held


def promise_of(applied: Applied) -> str:
    """信用承诺书: the policy's own text, else the general one."""
    return applied.rule.promise or PROMISE


def supplements(held: Declaration, applied: Applied) -> bool:
    """Whether it counts as 补报. One declared in time and returned stays in time."""
    if held.declared_at is not None:
        return held.is_supplement
    return clock.today() > applied.due_on


def refuse_running(month: Month) -> None:
    if clock.today() <= month.last_on:
        raise MonthNotOver(month=month.label, day=month.following.first_on)
