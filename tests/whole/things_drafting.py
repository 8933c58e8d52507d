"""Drafts of policies for the whole-product tests: one in each district, in the state it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.factories import make_user
from workforce.actor import Actor
from workforce.drafting.models import PolicyDraft
from workforce.subsidies.policies import named
from workforce.subsidy_words import DraftState
from workforce.vocabulary import Role

if TYPE_CHECKING:
    from tests.whole.sending import Call
    from tests.whole.stage import Side, Stage

Ids = dict[str, Any]
DRAFT = "POST /policy-drafts/{draft_id:int}"
FENGTAI = named("fengtai").text


async def make_draft(
    stage: Stage, side: Side, actor: Actor, state: DraftState = DraftState.DRAFT
) -> Ids:
    """A sound text of the district's own policy, with a label of its own, by a colleague."""
    label = f'"2026-{await PolicyDraft.all().count() + 2}"'
    writer = await make_user(side.district, Role.BUSINESS_ADMINISTRATOR)
    made = await PolicyDraft.create(
        code="fengtai", district=side.district, title=f"{side.word}岗位补贴", state=state,
        text=FENGTAI.replace('"110106"', f'"{side.district.region_code}"').replace(
            '"2026-1"', label, 1),
        effective_from="2026-12", written_by_id=writer.id, written_by_name=f"{side.word}起草人",
        submitted_by_id=writer.id,
    )  # fmt: skip
    return {"draft_id": made.id}


async def submitted(call: Call) -> None:
    if not call.side.is_nowhere:
        call.ids |= await make_draft(call.stage, call.side, call.actor, DraftState.SUBMITTED)


MAKERS = {"draft_id": make_draft}
FORMS: dict[str, Any] = {
    "POST /policy-drafts": lambda c: {
        "code": "fengtai", "file": "fengtai", "district_id": c.side.district.id
    },
    "PATCH /policy-drafts/{draft_id:int}": lambda c: {
        "text": FENGTAI.replace('"2026-1"', f'"2026-{1000 + c.stage.next()}"', 1),
        "effective_from": "2026-12",
    },
    "POST /policy-text-checks": lambda c: {"text": FENGTAI},
    f"{DRAFT}/simulations": lambda c: {"month": "2026-10"},
    f"{DRAFT}/approval": lambda c: {},
    f"{DRAFT}/return": lambda c: {"reason": "核对后更正"},
}  # fmt: skip
PREPARED = {f"{DRAFT}/approval": submitted, f"{DRAFT}/return": submitted}
