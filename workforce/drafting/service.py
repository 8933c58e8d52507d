"""政策起草：从现行版本或一份文件起草，保存，提交；由另一人批准后，自生效月份起适用。"""

from __future__ import annotations

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.audit.models import AuditEvent
from workforce.database import refuse_stale, save_version, verb
from workforce.drafting.fitting import (
    EDITABLE,
    OPEN,
    refuse_label_of_another,
    refuse_taken_version,
)
from workforce.drafting.models import TEXT_BYTES_MAX, PolicyDraft
from workforce.drafting.scope import draft_to_change
from workforce.errors import FieldError, Malformed, Refusal
from workforce.identity.districts import district_within
from workforce.identity.models import Organisation
from workforce.notices.service import holders_of, tell
from workforce.rules.months import Month
from workforce.rules.subsidies.deciding import in_force
from workforce.rules.subsidies.explaining_input import Problem
from workforce.rules.subsidies.loading import LoadedPolicy, check_policy, policy_from
from workforce.subsidies.models import PolicyRelease
from workforce.subsidies.policies import all_shipped, applied_to, registered, shipped_one
from workforce.subsidy_words import DraftState


class DraftNotOpen(Refusal):
    code = "policies.draft_not_open"
    message = "该草稿{state}，不能{act}"


class DraftWrong(Refusal):
    code = "policies.draft_wrong"
    message = "草稿有 {count} 处错误，改正后才能{act}，例如{first}"


class DraftNotOfDistrict(Refusal):
    code = "policies.draft_not_of_district"
    message = "正文里的 district 是 {found}，应为本区的 {wanted}；供参照的（reference）不能批准执行"


class CodeChanged(Refusal):
    code = "policies.draft_code_changed"
    message = "正文里的 code 是“{found}”，应与草稿的“{wanted}”一致"


class MonthMissing(Refusal):
    code = "policies.draft_month_missing"
    message = "请先填写自哪个月起生效"


class OutsideItsEffect(Refusal):
    code = "policies.draft_outside_effect"
    message = "正文写明的执行期是{from_on}至{until_on}，生效月份须在其间"


class DrafterApproves(Refusal):
    code = "policies.drafter_approves"
    message = "起草、提交和批准须由不同的人办理，您已起草或提交过本稿"


@verb
async def begin_draft(
    actor: Actor, *, code: str, file: str | None = None, district_id: int | None = None
) -> PolicyDraft:
    """起草：从本区现行版本起草，或以随产品发布的一份文件（包括供参照的外地政策）为底稿。"""
    district = await district_within(actor, district_id, needs="policies.draft")
    base = await _base(district, code, file)
    version = await registered(base) if file is None else None
    draft = await PolicyDraft.create(
        code=code, district=district, title=base.policy.title, text=base.text,
        base_version_id=version.id if version else None,
        written_by_id=actor.user_id, written_by_name=actor.name,
    )  # fmt: skip
    after = {"base": f"{base.policy.title}（{base.policy.version}）"}
    await record(actor, "policies.draft.begun", draft, after=after, organisation_id=district.id)
    return draft


@verb
async def save_text(
    actor: Actor, draft_id: int, *, text: str, effective_from: str | None, version: int | None
) -> PolicyDraft:
    """保存正文和生效月份。有错误也可以保存，改好后才能提交。"""
    draft = await draft_to_change(actor, draft_id, needs="policies.draft")
    refuse_stale(draft, version)
    _refuse_unless(draft, EDITABLE, act="修改")
    if len(text.encode()) > TEXT_BYTES_MAX:
        raise Malformed(FieldError("/text", f"正文不能超过 {TEXT_BYTES_MAX // 1024} KB"))
    if effective_from is not None and Month.parse(effective_from) is None:
        raise Malformed(FieldError("/effective_from", "月份应写作 2026-10"))
    await refuse_label_of_another(draft, text)
    policy, _ = check_policy(text.encode())
    before = {"effective_from": draft.effective_from, "characters": len(draft.text)}
    await save_version(
        draft, text=text, effective_from=effective_from,
        title=policy.title if policy else draft.title, state=DraftState.DRAFT,
        written_by_id=actor.user_id, written_by_name=actor.name,
    )  # fmt: skip
    await record(
        actor, "policies.draft.saved", draft, before=before,
        after={"effective_from": effective_from, "characters": len(text)},
        organisation_id=draft.district_id,
    )  # fmt: skip
    return draft


@verb
async def submit_draft(actor: Actor, draft_id: int, version: int | None = None) -> PolicyDraft:
    """提交批准。正文须没有错误，写明生效月份，且属于本区。"""
    draft = await draft_to_change(actor, draft_id, needs="policies.draft")
    refuse_stale(draft, version)
    _refuse_unless(draft, EDITABLE, act="提交")
    loaded = refuse_unfit(draft, act="提交")
    await refuse_taken_version(draft, loaded.policy.version)
    await save_version(
        draft, state=DraftState.SUBMITTED, submitted_by_id=actor.user_id,
        submitted_at=clock.now(),
    )  # fmt: skip
    await record(
        actor, "policies.draft.submitted", draft, after={"effective_from": draft.effective_from},
        organisation_id=draft.district_id,
    )  # fmt: skip
    others = await holders_of("policies.approve", draft.district)
    await tell(
        [one for one in others if one not in (draft.written_by_id, actor.user_id)],
        cause=f"policy_draft:{draft.id}:{draft.version}:submitted",
        title=f"政策草稿待批准：{draft.title}", link=f"/policies/drafts/{draft.id}",
    )  # fmt: skip
    return draft


@verb
async def withdraw_draft(actor: Actor, draft_id: int) -> PolicyDraft:
    """撤回草稿，不再使用。"""
    draft = await draft_to_change(actor, draft_id, needs="policies.draft")
    _refuse_unless(draft, OPEN, act="撤回")
    before = {"state": draft.state.value}
    await save_version(draft, state=DraftState.WITHDRAWN)
    await record(
        actor, "policies.draft.withdrawn", draft, before=before, organisation_id=draft.district_id
    )
    return draft


@verb
async def return_draft(actor: Actor, draft_id: int, *, reason: str) -> PolicyDraft:
    """退回修改，写明理由。"""
    draft = await draft_to_change(actor, draft_id, needs="policies.approve")
    _refuse_unless(draft, (DraftState.SUBMITTED,), act="退回")
    await _decide(actor, draft, DraftState.RETURNED, reason)
    await record(
        actor, "policies.draft.returned", draft, reason=reason, organisation_id=draft.district_id
    )
    return draft


@verb
async def approve_draft(
    actor: Actor, draft_id: int, *, reason: str = "", version: int | None = None
) -> PolicyDraft:
    """批准所看到的正文。起草人和提交人不能批准；批准后成为一个版本，自生效月份起适用。"""
    draft = await draft_to_change(actor, draft_id, needs="policies.approve")
    _refuse_unless(draft, (DraftState.SUBMITTED,), act="批准")
    refuse_stale(draft, version)
    if await has_drafted(actor, draft):
        raise DrafterApproves()
    loaded = refuse_unfit(draft, act="批准")
    await refuse_taken_version(draft, loaded.policy.version)
    assert draft.effective_from is not None, "refused above"
    release = await PolicyRelease.create(
        code=draft.code, district_id=draft.district_id, policy=await registered(loaded),
        effective_from=draft.effective_from, approved_by_id=actor.user_id,
        approved_by_name=actor.name,
    )  # fmt: skip
    await _decide(actor, draft, DraftState.APPROVED, reason, release_id=release.id)
    await record(
        actor, "policies.draft.approved", draft, reason=reason,
        after={"effective_from": draft.effective_from, "sha256": loaded.sha256},
        organisation_id=draft.district_id,
    )  # fmt: skip
    return draft


async def has_drafted(actor: Actor, draft: PolicyDraft) -> bool:
    """Whether the actor ever wrote or submitted the draft, whoever wrote it last."""
    hands = ("policies.draft.begun", "policies.draft.saved", "policies.draft.submitted")
    return await AuditEvent.exists(
        kind="policy_draft", subject_id=draft.id, actor_id=actor.user_id, action__in=hands
    )


def problems_in(draft: PolicyDraft) -> list[Problem]:
    """What is wrong in the text, in the order of its lines."""
    return check_policy(draft.text.encode())[1]


def refuse_unfit(draft: PolicyDraft, *, act: str) -> LoadedPolicy:
    """The draft as a policy that its district could apply, or the reason why it is none."""
    problems = problems_in(draft)
    if problems:
        line = f"第 {problems[0].line} 行" if problems[0].line else "文件"
        raise DraftWrong(count=len(problems), act=act, first=f"{line}：{problems[0].message}")
    loaded = policy_from(draft.text.encode())
    policy, wanted = loaded.policy, draft.district.region_code or ""
    if policy.code != draft.code:
        raise CodeChanged(found=policy.code, wanted=draft.code)
    if policy.reference or policy.district != wanted:
        raise DraftNotOfDistrict(found=policy.district, wanted=wanted)
    if draft.effective_from is None:
        raise MonthMissing()
    at = Month.parse(draft.effective_from)
    assert at is not None, "checked when it was saved"
    if not in_force(policy, at):
        effect = policy.effect
        raise OutsideItsEffect(from_on=effect.from_on, until_on=effect.until_on or "废止")
    return loaded


async def _decide(
    actor: Actor, draft: PolicyDraft, state: DraftState, reason: str, **more: int
) -> None:
    await save_version(
        draft, state=state, decided_by_id=actor.user_id, decided_by_name=actor.name,
        decided_at=clock.now(), decision_reason=reason, **more,
    )  # fmt: skip
    told = {one for one in (draft.written_by_id, draft.submitted_by_id) if one is not None}
    await tell(
        sorted(told - {actor.user_id}),
        cause=f"policy_draft:{draft.id}:{draft.version}:{state.value}",
        title=f"政策草稿{state.label}：{draft.title}", body=reason,
        link=f"/policies/drafts/{draft.id}",
    )  # fmt: skip


async def _base(district: Organisation, code: str, file: str | None) -> LoadedPolicy:
    if file is not None:
        return shipped_one(file, all_shipped())
    return await applied_to(district.id, code, Month.of(clock.today()))


def _refuse_unless(draft: PolicyDraft, states: tuple[DraftState, ...], *, act: str) -> None:
    if draft.state not in states:
        raise DraftNotOpen(state=draft.state.label, act=act)
