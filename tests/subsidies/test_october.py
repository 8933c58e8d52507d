"""The workbooks a district receives, imported and computed: October 2026 to the figure."""

from __future__ import annotations

import json
from pathlib import Path

from tests.factories import Cast
from workforce.actor import Actor
from workforce.intake.inline import import_data
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import ComputeRun, SubsidyLine, SubsidyMonth
from workforce.subsidies.policies import named
from workforce.subsidies.service import compute, open_month
from workforce.vocabulary import BatchKind

DATA = Path(__file__).parents[1] / "data" / "2026-10"
EXPECTED = json.loads((DATA / "expected.json").read_text())["fengtai_2026_10"]
SYSTEM = Actor.system()


async def import_file(cast: Cast, kind: BatchKind, name: str) -> None:
    await import_data(
        SYSTEM,
        kind,
        district=cast.district,
        file_name=name,
        data=(DATA / name).read_bytes(),
        month="2026-10" if kind is BatchKind.ATTENDANCE else "",
    )


async def test_october_2026_comes_out_as_the_district_expects(cast: Cast) -> None:
    await import_file(cast, BatchKind.ROSTER, "roster.xlsx")
    await import_file(cast, BatchKind.ATTENDANCE, "attendance-2026-10.xlsx")

    opened = await open_month(SYSTEM, named("fengtai"), "2026-10", district_id=cast.district.id)
    figures = await compute(SYSTEM, opened.id)

    month = await SubsidyMonth.get(id=opened.id)
    run = await ComputeRun.get(id=month.current_run_id or 0)
    assert figures.people == 1889
    assert {
        "pay": figures.pay,
        "review": figures.review,
        "refuse": figures.refuse,
        "pay_total_fen": figures.pay_total_fen,
        "pay_blocked_no_account": figures.blocked,
        "people_with_finding": run.by_finding,
    } == EXPECTED
    assert await SubsidyLine.all().distinct().count() == 1889
    assert await figures_of(run.id) == await compute(SYSTEM, month.id)
    assert await ComputeRun.all().count() == 1
