"""An employer declares its month: the people, the papers, the promise, the changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.declarations.steps import (
    MONTH,
    PDF,
    POLICY,
    Town,
    declare,
    opened,
    send_form,
    stamped,
    with_papers,
)
from tests.factories import make_employment, make_person
from tests.sheets.workbooks import header_row, sheet_of, workbook_of
from workforce import clock
from workforce.attachments import service as attachments
from workforce.audit.models import AuditEvent
from workforce.declarations import applied, deciding, finding, papers, service, showing
from workforce.declarations.models import Declaration
from workforce.employment.models import Attendance, Employment
from workforce.errors import Malformed, Missing
from workforce.paging import Page
from workforce.rules.months import Month
from workforce.rules.subsidies.procedure import DeclarationRule
from workforce.subsidies.declared import asking
from workforce.subsidy_words import ChangeKind, DeclarationAct, DeclarationState
from workforce.vocabulary import ServiceType

IN_TIME = datetime(2026, 11, 5, 4, tzinfo=UTC)
LATE = datetime(2026, 11, 6, 4, tzinfo=UTC)


async def test_an_employer_with_posts_running_is_expected_without_any_row(town: Town) -> None:
    seen = await showing.overview(town.cast.officer, MONTH, None)

    assert [(row.employer_id, row.id, row.state, row.people) for row in seen.rows] == [
        (town.cast.employer.id, None, DeclarationState.OPEN, 2),
        (town.cast.other_employer.id, None, DeclarationState.OPEN, 1),
    ]
    assert seen.applied and seen.applied.due_on == date(2026, 11, 5)
    assert await Declaration.all().count() == 0


async def test_declaring_keeps_the_people_and_their_figures(town: Town) -> None:
    with clock.fixed(IN_TIME):
        made = await declare(town.cast.hr)

    assert made.state is DeclarationState.DECLARED and not made.is_supplement
    rows = {row["employment_id"]: row for row in made.people}
    assert set(rows) == {town.zhao.id, town.qian.id}
    assert (rows[town.zhao.id]["days_due"], rows[town.zhao.id]["days_present"]) == (22, 22)
    assert "本单位承诺" in made.promise and made.promised_at is not None
    assert made.declared_by_id == town.cast.hr.user_id
    assert await AuditEvent.filter(action="declarations.declaration.declared").count() == 1


async def test_opening_twice_is_one_declaration(town: Town) -> None:
    assert (await opened(town.cast.hr)).id == (await opened(town.cast.hr)).id


async def test_after_the_due_day_it_is_a_supplement(town: Town) -> None:
    with clock.fixed(LATE):
        assert (await declare(town.cast.hr)).is_supplement


def moving(at: Month, due_day: int = 7) -> applied.Applied:
    """The policy as it would be, were its day to move."""
    rule = {"clause": "一", "clause_text": "一", "due_day": due_day}
    moves = DeclarationRule(**rule, due_moves="next_working_day")
    return applied.Applied("fengtai", "岗位补贴", at, None, moves)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("month", "due_day", "due"),
    [("2026-09", 5, date(2026, 10, 8)), ("2026-10", 7, date(2026, 11, 9)),
     ("2026-10", 5, date(2026, 11, 5))],
    ids=["a holiday", "a weekend", "a working day"],
)  # fmt: skip
def test_a_due_day_moves_to_the_next_working_day_where_the_policy_says_so(
    month: str, due_day: int, due: date
) -> None:
    at = Month.parse(month)
    assert at is not None
    moved = moving(at, due_day)

    assert moved.due_on == due and moved.deadline.assumed == ""
    stays = replace(moved, rule=moved.rule.model_copy(update={"due_moves": None}))
    assert stays.due_on == at.following.first_on.replace(day=due_day)


def test_a_year_whose_holidays_are_not_known_says_so() -> None:
    at = Month.parse("2039-09")
    assert at is not None

    assert "2039年的节假日安排尚未收录" in moving(at).deadline.assumed


async def test_declared_by_the_day_it_moved_to_is_in_time(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def moves(at: Month) -> list[applied.Applied]:
        rule = moving(at).rule
        return [
            replace(one, rule=one.rule.model_copy(
                update={"due_day": rule.due_day, "due_moves": rule.due_moves}))
            for one in await asking(at)
        ]  # fmt: skip

    monkeypatch.setattr(applied, "_finders", [moves])
    # The seventh of November 2026 is a Saturday; the ninth is the Monday.
    with clock.fixed(datetime(2026, 11, 9, 2, tzinfo=UTC)):
        made = await declare(town.cast.hr)

    assert not made.is_supplement and made.due_on == date(2026, 11, 9)


async def test_one_returned_after_the_due_day_was_declared_in_time_all_the_same(
    town: Town,
) -> None:
    with clock.fixed(IN_TIME):
        made = await declare(town.cast.hr)
    with clock.fixed(LATE):
        await deciding.decide(
            town.cast.officer, made.id, act=DeclarationAct.RETURN, reason="考勤表不清晰"
        )
        again = await declare(town.cast.hr)

    assert not again.is_supplement and again.state is DeclarationState.DECLARED


async def test_papers_that_are_missing_are_named(town: Town) -> None:
    made = await opened(town.cast.hr)
    await papers.add_paper(town.cast.hr, made.id, code="roster", name="名册.pdf", content=PDF)

    with pytest.raises(service.PapersMissing, match="当月考勤表") as refused:
        await service.declare(town.cast.hr, made.id, people=2, accepted=True)

    assert "名册" not in refused.value.sentence


async def test_a_paper_removed_again_is_missing(town: Town) -> None:
    made = await with_papers(town.cast.hr)
    await attachments.remove(town.cast.hr, made.papers["roster"][0], reason="传错了")

    with pytest.raises(service.PapersMissing, match="名册"):
        await service.declare(town.cast.hr, made.id, people=2, accepted=True)


async def test_a_paper_is_a_scan_and_stands_on_the_list(town: Town) -> None:
    made, sheet = await opened(town.cast.hr), workbook_of(sheet_of(header_row()))

    with pytest.raises(papers.NotAScan):
        await papers.add_paper(
            town.cast.hr, made.id, code="roster", name="名册.xlsx", content=sheet
        )
    with pytest.raises(Malformed):
        await papers.add_paper(town.cast.hr, made.id, code="other", name="a.pdf", content=PDF)


async def test_the_promise_and_the_number_of_people_must_be_said(town: Town) -> None:
    made = await with_papers(town.cast.hr)

    with pytest.raises(service.PromiseNotAccepted):
        await service.declare(town.cast.hr, made.id, people=2, accepted=False)
    with pytest.raises(service.PeopleDiffer, match="现有 2 人，与您核对的 3 人"):
        await service.declare(town.cast.hr, made.id, people=3, accepted=True)


async def test_a_month_is_declared_once_it_is_over(town: Town) -> None:
    with clock.fixed(datetime(2026, 10, 30, 4, tzinfo=UTC)), pytest.raises(service.MonthNotOver):
        await declare(town.cast.hr)


async def test_an_employer_without_people_has_nothing_to_declare(town: Town) -> None:
    await Employment.all().update(ended_on=date(2026, 9, 30))

    with pytest.raises(service.NobodyOnPost):
        await declare(town.cast.hr)


async def test_a_policy_that_asks_for_nothing_is_refused_by_its_code(town: Town) -> None:
    with pytest.raises(applied.NotAsked) as refused:
        await service.open_declaration(
            town.cast.hr, policy="beijing_2020", month=MONTH, employer_id=town.cast.employer.id
        )

    assert refused.value.code == "declarations.not_asked"


async def test_another_employer_and_the_next_district_do_not_find_it(town: Town) -> None:
    made = await opened(town.cast.hr)

    for actor in (town.other_hr, town.cast.outsider):
        with pytest.raises(Missing):
            await finding.declaration_within(actor, made.id)
    with pytest.raises(Missing):
        await service.open_declaration(
            town.cast.hr, policy=POLICY, month=MONTH, employer_id=town.cast.other_employer.id
        )
    assert not (await showing.overview(town.cast.outsider, MONTH, None)).rows


async def test_what_was_declared_is_frozen_until_it_is_withdrawn(town: Town) -> None:
    made = await declare(town.cast.hr)

    with pytest.raises(finding.WrongState):
        await declare(town.cast.hr)
    with pytest.raises(finding.WrongState):
        await attachments.remove(town.cast.hr, made.papers["roster"][0], reason="传错了")
    assert (await service.withdraw(town.cast.hr, made.id)).state is DeclarationState.OPEN
    assert (await declare(town.cast.hr)).state is DeclarationState.DECLARED
    with pytest.raises(finding.WrongState):
        await send_form(town.other_hr, await opened(town.other_hr, "2026-09"))


async def test_a_stamped_form_is_of_the_declaration_it_was_printed_from(town: Town) -> None:
    made = await stamped(town.cast.hr)
    code = showing.check_code(made)
    await deciding.decide(town.cast.officer, made.id, act=DeclarationAct.RETURN, reason="有误")
    again = await declare(town.cast.hr)

    assert showing.check_code(again) != code
    with pytest.raises(deciding.FormMissing):
        await deciding.decide(town.cast.officer, made.id, act=DeclarationAct.PASS)


async def test_changes_against_last_month_are_told_in_sentences(town: Town) -> None:
    await declare(town.cast.hr, "2026-09")
    newcomer = await make_employment(
        await make_person(name="李四"), town.cast.employer, started_on=date(2026, 10, 12)
    )
    await Employment.filter(id=town.qian.id).update(ended_on=date(2026, 9, 30))
    await Employment.filter(id=town.zhao.id).update(service_type=ServiceType.COMMUNITY)
    await Attendance.filter(employment_id=town.zhao.id, month=MONTH).update(days_present=20)

    made = await opened(town.cast.hr)
    seen = await showing.changes_of(made, Page())

    told = {(one.difference.kind, one.difference.employment_id): one.difference.sentence
            for one in seen.found.items}  # fmt: skip
    assert seen.against == "2026年9月申报的人员和考勤"
    assert told[ChangeKind.JOINED, newcomer.id].startswith("2026年10月12日到岗")
    assert told[ChangeKind.LEFT, town.qian.id] == "不再在岗"
    assert told[ChangeKind.MOVED, town.zhao.id] == "服务类型由“居家”变为“社区”"
    assert told[ChangeKind.ATTENDANCE, town.zhao.id] == "缺勤由“0 天”变为“2 天”"
    assert seen.found.total == 4


async def test_without_last_months_declaration_the_registers_are_compared(town: Town) -> None:
    made = await opened(town.cast.hr)

    assert (await showing.changes_of(made, Page())).against == "2026年9月登记的人员和考勤"


async def test_what_changes_after_it_was_passed_is_shown(town: Town) -> None:
    made = await stamped(town.cast.hr)
    await deciding.decide(town.cast.officer, made.id, act=DeclarationAct.PASS)
    await Attendance.filter(employment_id=town.zhao.id, month=MONTH).update(days_present=12)

    passed = await Declaration.get(id=made.id)
    [one] = (await showing.later_changes_of(passed, Page())).found.items
    assert one.difference.sentence == "实际出勤由“22”变为“12”" and one.person.name == "赵一"


async def test_five_hundred_people_are_paged(town: Town) -> None:
    for _ in range(120):
        await make_employment(await make_person(), town.cast.employer)
    made = await declare(town.cast.hr)

    first = await showing.list_people(made, Page(limit=50))
    last = await showing.list_people(made, Page(limit=50, cursor="100"))
    assert (len(first.items), first.next, first.total) == (50, "50", 122)
    assert (len(last.items), last.next) == (22, None)
