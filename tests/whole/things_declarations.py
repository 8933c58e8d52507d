"""Declarations of a place, and the state each of their routes needs; see `things` and `sending`."""

from __future__ import annotations

from typing import Any

from tests.declarations.steps import PDF, POLICY
from tests.factories import make_attendance, make_employment
from tests.whole.stage import Side, Stage, person_of
from workforce import clock
from workforce.actor import Actor
from workforce.attachments.models import Attachment
from workforce.attachments.service import PLACE
from workforce.crypto.fields import seal
from workforce.declarations.models import Declaration
from workforce.declarations.registers import rows_at
from workforce.rules.months import Month
from workforce.subsidy_words import DeclarationState

# Posts begin in January 2024: these months have people, and no two things share one for long.
MONTHS = [f"{year}-{number:02}" for year in (2024, 2025) for number in range(2, 13)]
ONE = "/declarations/{declaration_id:int}"


async def make_declaration(stage: Stage, side: Side, actor: Actor) -> dict[str, Any]:
    """An employer's month with somebody on post, opened and not declared."""
    month = MONTHS[stage.next() % len(MONTHS)]
    post = await make_employment(await person_of(side), side.employer)
    await make_attendance(post, month)
    await Declaration.filter(employer_id=side.employer.id, month=month).delete()
    made = await Declaration.create(
        policy_code=POLICY, month=month, employer=side.employer, district=side.district
    )
    return {"declaration_id": made.id, "declared_month": month, "employer_id": side.employer.id}


async def declared(call: Any) -> None:
    """As if somebody who has left had declared it."""
    await Declaration.filter(id=call.ids["declaration_id"]).update(
        state=DeclarationState.DECLARED, declared_at=clock.now(), declared_by_id=0
    )


async def declarable(call: Any) -> None:
    """Papers in place; the head count is what the page would show."""
    made = await Declaration.get_or_none(id=call.ids["declaration_id"])
    if made is None:
        call.ids["heads"] = 1
        return
    codes = {}
    for code in ("attendance", "roster"):
        paper = await Attachment.create(
            kind="declaration", subject_id=made.id, name=f"{code}.pdf", size=len(PDF),
            media_type="application/pdf", sha256="0" * 64, content=seal(PDF, PLACE),
            uploaded_by_name="某人",
        )  # fmt: skip
        codes[code] = [paper.id]
    await Declaration.filter(id=made.id).update(papers=codes)
    month = Month.parse(made.month)
    assert month is not None
    rows = await rows_at(made.employer_id, month)
    call.ids["heads"] = len({row["person_id"] for row in rows})


async def undeclared(call: Any) -> None:
    call.ids |= await make_declaration(call.stage, call.side, call.actor)


async def waiting(call: Any) -> None:
    await undeclared(call)
    await declared(call)


def _chosen(call: Any, **more: Any) -> dict[str, Any]:
    ids = call.ids
    return {"policy": POLICY, "month": ids["declared_month"],
            "employer_ids": [ids["employer_id"]], **more}  # fmt: skip


FORMS = {
    "POST /declarations": lambda c: {
        "policy": POLICY, "month": MONTHS[c.stage.next() % len(MONTHS)],
        "employer_id": c.side.employer.id,
    },
    "POST /declarations/decisions": lambda c: _chosen(c, act="return", reason="请补正"),
    "POST /declarations/reminders": lambda c: _chosen(c),
    "POST /declarations/behalf": lambda c: {
        "policy": POLICY, "month": c.ids["declared_month"],
        "employer_id": str(c.ids["employer_id"]), "reason": "单位停业整顿",
    },
    f"POST {ONE}/papers": lambda c: {"code": "roster"},
    f"POST {ONE}/declaration": lambda c: {"people": c.ids["heads"], "accepted": True},
    f"POST {ONE}/decision": lambda c: {"act": "return", "reason": "请补正"},
}  # fmt: skip
PREPARED = {
    "POST /declarations/decisions": waiting,
    "POST /declarations/reminders": undeclared,
    "POST /declarations/behalf": undeclared,
    f"POST {ONE}/declaration": declarable,
    f"POST {ONE}/withdrawal": declared,
    f"POST {ONE}/decision": declared,
}
