"""From a draft to the version a month is computed by; who may not, and what is refused."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from pydantic import ValidationError

from tests.factories import Cast, actor_of, make_actor, make_user
from tests.subsidies.conftest import MONTH, District
from workforce.actor import Actor
from workforce.audit.models import AuditEvent
from workforce.drafting import service, versions
from workforce.drafting.differing import difference_of
from workforce.drafting.fitting import VersionTaken, to_change
from workforce.drafting.forms import TEXT_BYTES_MAX, TextToCheck
from workforce.drafting.models import PolicyDraft
from workforce.errors import Forbidden, Malformed, Missing, Stale
from workforce.notices.models import Notice
from workforce.permissions import PERMISSIONS
from workforce.subsidies import service as subsidies
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import PolicyRelease, SubsidyMonth
from workforce.subsidy_words import DraftState
from workforce.vocabulary import Role


async def drafted(
    drafter: Actor, *, fen: int = 60_000, since: str | None = "2026-10"
) -> PolicyDraft:
    draft = await service.begin_draft(drafter, code="fengtai")
    text = draft.text.replace("fen: 100000", f"fen: {fen}")
    return await service.save_text(
        drafter, draft.id, text=text, effective_from=since, version=draft.version
    )


async def submitted(drafter: Actor, **more: int) -> PolicyDraft:
    draft = await drafted(drafter, **more)
    return await service.submit_draft(drafter, draft.id)


async def everything(cast: Cast) -> Actor:
    user = await make_user(cast.district, *Role)
    actor = actor_of(user, Role.DISTRICT_OFFICER, cast.district)
    grants = tuple(replace(actor.grants[0], role=role) for role in Role)
    return replace(actor, permissions=frozenset(PERMISSIONS), grants=grants)


async def test_an_approved_draft_decides_the_months_from_its_own_on(
    district: District, month: SubsidyMonth, drafter: Actor
) -> None:
    cast = district.cast
    draft = await submitted(drafter)
    await service.approve_draft(cast.approver, draft.id)

    await subsidies.request_computation(cast.officer, month.id)
    await subsidies.compute(cast.officer, month.id)
    earlier = await subsidies.open_month(cast.officer, "fengtai", "2026-09")
    await subsidies.compute(cast.officer, earlier.id)

    after = await figures_of((await SubsidyMonth.get(id=month.id)).current_run_id)
    before = await figures_of((await SubsidyMonth.get(id=earlier.id)).current_run_id)
    assert after.pay_total_fen == 60_000 * after.pay == 120_000
    assert before.pay_total_fen == 100_000 * before.pay
    [release] = await versions.releases_of(drafter, "fengtai")
    assert (release.effective_from, release.approved_by_id) == ("2026-10", cast.approver.user_id)
    told = await Notice.filter(user_id=drafter.user_id).values_list("title", flat=True)
    assert told == ["政策草稿已批准：岗位补贴"]


async def test_nobody_approves_what_they_ever_wrote_or_submitted(cast: Cast) -> None:
    one, two, three = [await everything(cast) for _ in range(3)]
    draft = await drafted(one)
    draft = await service.save_text(
        two, draft.id, text=draft.text + "\n", effective_from="2026-10", version=draft.version
    )
    await service.submit_draft(two, draft.id)

    for maker in (one, two):
        with pytest.raises(service.DrafterApproves):
            await service.approve_draft(maker, draft.id)
    await service.approve_draft(three, draft.id)


async def test_every_role_but_the_approver_is_refused(cast: Cast, drafter: Actor) -> None:
    draft = await submitted(drafter)

    for role in Role:
        if role is Role.DISTRICT_APPROVER:
            continue
        with pytest.raises((Forbidden, Missing, service.DrafterApproves)):
            await service.approve_draft(await make_actor(role, cast.district), draft.id)
    assert await PolicyRelease.all().count() == 0


async def test_of_two_approvers_at_once_one_release_comes(cast: Cast, drafter: Actor) -> None:
    draft = await submitted(drafter)
    approvers = [await make_actor(Role.DISTRICT_APPROVER, cast.district) for _ in range(4)]

    answers = await asyncio.gather(
        *[service.approve_draft(one, draft.id) for one in approvers], return_exceptions=True
    )

    assert sum(isinstance(one, PolicyDraft) for one in answers) == 1
    assert {type(one) for one in answers} == {PolicyDraft, service.DraftNotOpen}
    assert await PolicyRelease.all().count() == 1


async def test_nobody_submits_or_approves_a_text_he_has_not_seen(
    cast: Cast, drafter: Actor
) -> None:
    draft = await drafted(drafter)
    seen = draft.version
    other = await make_actor(Role.BUSINESS_ADMINISTRATOR, cast.district)
    await service.save_text(
        other, draft.id, text=draft.text + "# 乙\n", effective_from="2026-10", version=seen
    )

    with pytest.raises(Stale):
        await service.submit_draft(drafter, draft.id, seen)
    shown = await service.submit_draft(drafter, draft.id, seen + 1)
    await service.return_draft(cast.approver, draft.id, reason="请核对金额")
    await service.submit_draft(drafter, draft.id)
    with pytest.raises(Stale):
        await service.approve_draft(cast.approver, draft.id, version=shown.version)

    assert await PolicyRelease.all().count() == 0


async def test_of_two_editors_of_one_version_one_is_refused(drafter: Actor, cast: Cast) -> None:
    draft = await drafted(drafter)
    other = await make_actor(Role.BUSINESS_ADMINISTRATOR, cast.district)

    await service.save_text(
        other, draft.id, text=draft.text + "# 甲\n", effective_from=None, version=draft.version
    )
    with pytest.raises(Stale):
        await service.save_text(
            drafter, draft.id, text=draft.text, effective_from=None, version=draft.version
        )


async def test_a_text_with_mistakes_is_kept_and_not_submitted(drafter: Actor) -> None:
    draft = await drafted(drafter)
    draft = await service.save_text(
        drafter, draft.id, text=draft.text.replace("kind: flat", "kind: flatt"),
        effective_from="2026-10", version=draft.version,
    )  # fmt: skip

    [problem] = service.problems_in(draft)
    assert "flatt" in problem.message and problem.line is not None
    with pytest.raises(service.DraftWrong) as refused:
        await service.submit_draft(drafter, draft.id)
    assert f"第 {problem.line} 行" in refused.value.sentence


@pytest.mark.parametrize(
    ("old", "new", "since", "refusal"),
    [
        pytest.param("code: fengtai", "code: other", "2026-10", service.CodeChanged, id="a code"),
        pytest.param('district: "110106"', 'district: "110108"', "2026-10",
                     service.DraftNotOfDistrict, id="another district"),
        pytest.param('district: "110106"', 'district: "110106"\nreference: true', "2026-10",
                     service.DraftNotOfDistrict, id="only a reference"),
        pytest.param("version", "version", None, service.MonthMissing, id="no month"),
        pytest.param("from: 2016-01-01", "from: 2027-01-01", "2026-10",
                     service.OutsideItsEffect, id="before its own effect"),
        pytest.param("until: null", "until: 2026-09-30", "2026-10",
                     service.OutsideItsEffect, id="after its own end"),
    ],
)  # fmt: skip
async def test_what_the_district_could_not_apply_is_not_submitted(
    drafter: Actor, old: str, new: str, since: str | None, refusal: type[Exception]
) -> None:
    draft = await drafted(drafter)
    await service.save_text(
        drafter, draft.id, text=draft.text.replace(old, new, 1), effective_from=since,
        version=draft.version,
    )  # fmt: skip

    with pytest.raises(refusal):
        await service.submit_draft(drafter, draft.id)


@pytest.mark.parametrize(
    "text",
    ["a: &x 1\nb: *x", "x" * (129 * 1024), "- [unclosed", "code: [" * 400],
    ids=["anchors", "too large", "no yaml", "deeply nested"],
)
async def test_a_hostile_text_is_refused_or_explained(drafter: Actor, text: str) -> None:
    draft = await drafted(drafter)

    try:
        draft = await service.save_text(
            drafter, draft.id, text=text, effective_from=None, version=draft.version
        )
    except Malformed:
        return
    assert service.problems_in(draft)


async def test_returned_it_is_mended_and_withdrawn_it_is_over(cast: Cast, drafter: Actor) -> None:
    draft = await submitted(drafter)
    with pytest.raises(service.DraftNotOpen):
        await service.save_text(
            drafter, draft.id, text=draft.text, effective_from="2026-11", version=None
        )

    draft = await service.return_draft(cast.approver, draft.id, reason="请补充依据")
    assert (draft.state, draft.decision_reason) == (DraftState.RETURNED, "请补充依据")
    draft = await service.save_text(
        drafter, draft.id, text=draft.text, effective_from="2026-11", version=draft.version
    )
    await service.submit_draft(drafter, draft.id)
    await service.withdraw_draft(drafter, draft.id)

    for act in (service.submit_draft, service.withdraw_draft):
        with pytest.raises(service.DraftNotOpen):
            await act(drafter, draft.id)
    events = AuditEvent.filter(kind="policy_draft", subject_id=draft.id)
    assert "policies.draft.withdrawn" in await events.values_list("action", flat=True)


async def test_the_next_district_does_not_find_it(cast: Cast, drafter: Actor) -> None:
    draft = await submitted(drafter)
    neighbour = await make_actor(Role.DISTRICT_APPROVER, cast.neighbour)

    with pytest.raises(Missing):
        await service.approve_draft(neighbour, draft.id)


async def test_a_new_policy_begins_from_that_of_another_place(cast: Cast, drafter: Actor) -> None:
    draft = await service.begin_draft(drafter, code="special_post", file="ningbo")
    text = draft.text.replace("code: ningbo", "code: special_post")
    text = text.replace('district: "330200"', 'district: "110106"').replace(
        "reference: true", "reference: false"
    )
    await service.save_text(
        drafter, draft.id, text=text, effective_from="2026-10", version=draft.version
    )
    await service.submit_draft(drafter, draft.id)
    await service.approve_draft(cast.approver, draft.id)

    month = await subsidies.open_month(cast.officer, "special_post", MONTH)

    assert month.policy_code == "special_post"


async def test_the_difference_names_what_changed(drafter: Actor) -> None:
    draft = await drafted(drafter)
    text = draft.text.replace("due_day: 5", "due_day: 8").replace("days: 5", "days: 7")
    draft = await service.save_text(
        drafter, draft.id, text=text, effective_from="2026-10", version=draft.version
    )
    await draft.fetch_related("district")

    base, changes, lines = await difference_of(draft)

    assert base == "岗位补贴（2026-1）"
    told = {one.part: one.fields for one in changes}
    assert told["amount"] == (("金额", "1,000.00 元", "600.00 元"),)
    assert told["procedure/declaration"] == (("次月几日截止", "5", "8"),)
    assert told["procedure/notice"] == (("公示天数", "5", "7"),)
    assert sum(line.differs for line in lines) == 3


async def test_a_draft_of_another_place_says_at_once_what_is_that_places(drafter: Actor) -> None:
    draft = await service.begin_draft(drafter, code="special_post", file="ningbo")
    await draft.fetch_related("district")

    found = to_change(draft)

    assert [one.pointer for one in found] == ["/code", "/district", "/reference"]
    assert all(one.line is not None for one in found)
    assert "110106" in found[1].message
    own = await service.begin_draft(drafter, code="fengtai")
    await own.fetch_related("district")
    assert to_change(own) == []


async def test_a_label_names_one_version_of_a_policy(cast: Cast, drafter: Actor) -> None:
    first, second = await drafted(drafter), await drafted(drafter, fen=70_000)
    await service.submit_draft(drafter, first.id)
    with pytest.raises(VersionTaken) as waiting:
        await service.submit_draft(drafter, second.id)
    assert "待批准" in waiting.value.sentence

    await service.approve_draft(cast.approver, first.id)
    with pytest.raises(VersionTaken) as released:
        await service.submit_draft(drafter, second.id)
    assert "已批准" in released.value.sentence
    second = await PolicyDraft.get(id=second.id)
    renamed = second.text.replace('version: "2026-1"', 'version: "2026-2"')
    await service.save_text(
        drafter, second.id, text=renamed, effective_from="2026-11", version=second.version
    )
    await service.submit_draft(drafter, second.id)
    await service.approve_draft(cast.approver, second.id)


async def test_of_two_drafts_of_one_label_submitted_at_once_one_goes(
    drafter: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first is not done when the second asks: only the lock lets it wait for the answer."""
    refuse = service.refuse_taken_version

    async def slowly(draft: PolicyDraft, version: str) -> None:
        await refuse(draft, version)
        await asyncio.sleep(0.3)

    monkeypatch.setattr(service, "refuse_taken_version", slowly)
    drafts = [await drafted(drafter), await drafted(drafter, fen=70_000)]

    answers = await asyncio.gather(
        *[service.submit_draft(drafter, one.id) for one in drafts], return_exceptions=True
    )

    assert {type(one) for one in answers} == {PolicyDraft, VersionTaken}


async def test_a_label_chosen_for_one_draft_is_refused_to_another(drafter: Actor) -> None:
    first, second = await drafted(drafter), await drafted(drafter, fen=70_000)
    text = first.text.replace('version: "2026-1"', 'version: "2026-2"')
    other = second.text.replace('version: "2026-1"', 'version: "2026-2"')
    saved = {"effective_from": "2026-11", "version": None}
    await service.save_text(drafter, first.id, text=text, **saved)

    with pytest.raises(VersionTaken) as refused:
        await service.save_text(drafter, second.id, text=other, **saved)

    assert "2026-2" in refused.value.sentence and "另一份草稿（起草中）" in refused.value.sentence
    assert (await PolicyDraft.get(id=second.id)).text == second.text
    await service.save_text(drafter, second.id, text=second.text + "# 备注\n", **saved)
    await service.withdraw_draft(drafter, first.id)
    await service.save_text(drafter, second.id, text=other, **saved)


async def test_of_two_saves_of_one_label_at_once_one_goes(drafter: Actor) -> None:
    drafts = [await drafted(drafter), await drafted(drafter, fen=70_000)]
    texts = [one.text.replace('version: "2026-1"', 'version: "2026-2"') for one in drafts]

    answers = await asyncio.gather(
        *[service.save_text(drafter, one.id, text=text, effective_from=None, version=None)
          for one, text in zip(drafts, texts, strict=True)],
        return_exceptions=True,
    )  # fmt: skip

    assert {type(one) for one in answers} == {PolicyDraft, VersionTaken}


def test_a_long_text_is_refused_in_a_sentence() -> None:
    with pytest.raises(ValidationError, match="正文不能超过 128 KB"):
        TextToCheck(text="补" * (TEXT_BYTES_MAX // 3 + 1))
