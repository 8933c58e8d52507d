"""A month on public notice, with somebody's objection to its one line."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from workforce import clock
from workforce.publicity.models import Objection, PublicNotice
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidy_words import HoldKind, MonthState, ObjectorKind
from workforce.vetting.holds import fingerprint_of
from workforce.vetting.models import Hold

if TYPE_CHECKING:
    from tests.whole.stage import Side, Stage
    from workforce.actor import Actor


async def make_publication(stage: Stage, side: Side, actor: Actor) -> dict[str, Any]:
    from tests.whole.things import make_month

    ids = await make_month(stage, side, actor, MonthState.ON_NOTICE)
    month = await SubsidyMonth.get(id=ids["month_id"])
    line = await SubsidyLine.get(id=ids["line_id"])
    today = clock.today()
    notice = await PublicNotice.create(
        month=month, code=f"{stage.next():016d}", title=f"{side.word}公示", starts_on=today,
        ends_on=today + timedelta(days=7), days=5, counted="working", rows="[]", sha256="0" * 64,
        people=1, total_fen=50_000, contact="区民政局 010-00000000",
    )  # fmt: skip
    objection = await Objection.create(
        number=f"异议{stage.next()}", notice=notice, month=month, person_id=line.person_id,
        objector=ObjectorKind.PUBLIC, text=f"{side.word}不属实，已离职", due_on=today,
    )  # fmt: skip
    evidence = [{"objection_id": objection.id}]
    await Hold.create(
        month=month, person_id=line.person_id, kind=HoldKind.OBJECTION, evidence=evidence,
        fingerprint=fingerprint_of(evidence),
    )  # fmt: skip
    return {**ids, "publication_id": notice.id, "objection_id": objection.id}
