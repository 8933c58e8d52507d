"""The record a finding rests on is said in words a person understands."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.subsidies.conftest import MONTH, District
from workforce.rules.subsidies.facts import ApplicationFacts, CostFacts, Facts, PersonalFacts
from workforce.rules.subsidies.witnessing import evidence_text
from workforce.subsidies.line_answers import show_findings
from workforce.subsidies.lines import explained_all
from workforce.subsidies.models import SubsidyLine, SubsidyMonth


async def evidence(district: District, month: SubsidyMonth) -> dict[str, list[str]]:
    line = await SubsidyLine.get(person_id=district.paid.id).select_related(
        "person", "employer", "street"
    )
    await month.fetch_related("policy")
    [seen] = await explained_all(district.cast.officer, month, [line])
    return {
        one.code: [record.text for record in one.evidence]
        for one in show_findings(seen.findings, seen.facts)
    }


async def test_that_no_death_is_registered_rests_on_what_is_registered(
    district: District, month: SubsidyMonth
) -> None:
    [told] = (await evidence(district, month))["living"]

    assert told.startswith("人员信息：户籍地 ") and told.endswith("，没有死亡登记")


async def test_attendance_names_its_month_in_words(district: District, month: SubsidyMonth) -> None:
    said = [text for texts in (await evidence(district, month)).values() for text in texts]

    assert any(text.startswith("2026年10月考勤：") for text in said)
    assert not any(MONTH in text for text in said)


@pytest.mark.parametrize(
    ("kind", "given", "told"),
    [
        ("person", {"person": PersonalFacts(died_on=date(2026, 10, 3))},
         "人员信息：户籍地 未登记，2026年10月3日死亡"),
        ("application",
         {"applications": [ApplicationFacts(id=1, month="2026-09", applied_on=date(2026, 10, 1))]},
         "2026年10月1日为2026年9月提出申请"),
        ("cost", {"costs": [CostFacts(id=1, month="2026-09", cost_fen=100, kind="2026-08")]},
         "2026年9月实际费用 1.00 元（2026-08）"),
    ],
)  # fmt: skip
def test_a_month_is_said_in_words_and_what_somebody_wrote_is_left(
    kind: str, given: dict[str, Any], told: str
) -> None:
    assert evidence_text(kind, 1, Facts(**given)) == told
