"""An objection holds one line, has a number and a last day, and is decided by somebody else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.asking import Asker
from tests.factories import make_actor
from tests.publicity.test_notices import ask, published
from tests.subsidies.conftest import District
from tests.subsidies.route import over
from tests.subsidies.test_approving import approve, everything
from tests.subsidies.test_races import at_once
from workforce import clock
from workforce.errors import Forbidden, Missing, Throttled
from workforce.paging import Page
from workforce.people.models import Person
from workforce.publicity import deciding, notices, objections, rows, showing
from workforce.publicity.models import Objection, PublicNotice
from workforce.rules.workdays import workdays_after
from workforce.subsidies import correcting
from workforce.subsidies.hands import MakerIsChecker
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.progress import held_of
from workforce.subsidy_words import (
    HoldKind,
    HoldState,
    MonthState,
    ObjectionState,
    ObjectorKind,
    Remedy,
    ReviewState,
)
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome, Role

assert ask, "the fixture of the notices"
TEXT = "此人九月已经离职，不应发放"


async def receive(district: District, month: SubsidyMonth, person: Person) -> Objection:
    return await objections.receive_at_desk(
        district.cast.second_officer, month.id, person.id,
        objector=ObjectorKind.PUBLIC, text=TEXT, name="", phone=None,
    )  # fmt: skip


async def hold_of(month: SubsidyMonth, person: Person) -> Hold:
    return await Hold.get(month_id=month.id, person_id=person.id, kind=HoldKind.OBJECTION)


async def test_anybody_objects_on_the_page_and_leaves_as_little_as_they_like(
    district: District, month: SubsidyMonth, ask: Asker
) -> None:
    notice = await published(district, month)
    place = next(number for number, row in enumerate(rows.rows_of(notice), 1) if row.name == "陈**")
    at = f"/published-notices/{notice.code}/objections"

    answer = await ask("POST", at, json={"row": place, "text": TEXT, "phone": "13900000000"})

    assert answer.status_code == 201, answer.text
    made = await Objection.get(number=answer.json()["number"])
    assert made.person_id == district.paid.id
    assert (made.objector, made.objector_name) == (ObjectorKind.PUBLIC, "")
    assert answer.json()["due_on"] == str(workdays_after(notice.ends_on, 10).due_on)
    assert (await hold_of(month, district.paid)).state is HoldState.OPEN
    again = await ask("POST", at, json={"row": place, "text": TEXT})
    assert again.json()["number"] == made.number
    assert (await ask("POST", at, json={"row": 99, "text": TEXT})).status_code == 404
    assert (await ask("POST", at, json={"row": place, "text": "少"})).status_code == 422
    await ask("POST", at, json={"row": place, "text": TEXT})
    assert (await ask("POST", at, json={"row": place, "text": TEXT})).status_code in (201, 429)
    last = await ask("POST", at, json={"row": place, "text": TEXT})
    assert last.json()["code"] == Throttled.code


async def test_an_objection_holds_its_line_and_the_month_goes_on(
    district: District, month: SubsidyMonth
) -> None:
    await published(district, month)
    await receive(district, month, district.paid)
    await over(await PublicNotice.get(month_id=month.id))

    done = await approve(district.cast.approver, month)

    assert done.state is MonthState.APPROVED
    assert (await hold_of(month, district.paid)).state is HoldState.OPEN
    assert await Hold.filter(month_id=done.id, kind=HoldKind.OBJECTION).count() == 1
    assert (await held_of(done)).people >= 1


@pytest.mark.parametrize(
    ("upheld", "remedy", "state", "hold"),
    [
        pytest.param(False, None, ObjectionState.REJECTED, HoldState.RELEASED, id="rejected"),
        pytest.param(True, Remedy.DENY, ObjectionState.UPHELD, HoldState.DENIED, id="denied"),
        pytest.param(True, Remedy.CORRECT, ObjectionState.UPHELD, HoldState.RELEASED, id="correct"),
    ],
)
async def test_a_decision_ends_the_hold_as_it_says(
    district: District, month: SubsidyMonth, upheld: bool, remedy: Remedy | None,
    state: ObjectionState, hold: HoldState,
) -> None:  # fmt: skip
    await published(district, month)
    made = await receive(district, month, district.paid)

    await deciding.decide(
        district.cast.approver, made.id, upheld=upheld, remedy=remedy, answer="经核查考勤和合同"
    )

    assert (await Objection.get(id=made.id)).state is state
    assert (await hold_of(month, district.paid)).state is hold
    line = await SubsidyLine.get(person_id=district.paid.id)
    returned = await Hold.filter(kind=HoldKind.RETURNED, state=HoldState.OPEN).count()
    assert (line.review_state is ReviewState.RETURNED) is (remedy is Remedy.CORRECT)
    assert returned == int(remedy is Remedy.CORRECT)
    with pytest.raises(deciding.AlreadyDecided):
        await deciding.decide(
            district.cast.approver, made.id, upheld=False, remedy=None, answer="再决定一次"
        )


async def test_an_upheld_objection_sends_the_line_to_be_corrected(
    district: District, month: SubsidyMonth
) -> None:
    await published(district, month)
    made = await receive(district, month, district.paid)
    await deciding.decide(
        district.cast.approver, made.id, upheld=True, remedy=Remedy.CORRECT, answer="确已离职"
    )
    line = await SubsidyLine.get(person_id=district.paid.id)

    done = await correcting.redecide_line(
        district.cast.officer, month.id, line.id, outcome=Outcome.REFUSE, reason="九月已离职"
    )

    assert (done.outcome, done.review_state) == (Outcome.REFUSE, ReviewState.PENDING)


async def test_whoever_made_the_line_or_objected_does_not_decide(
    district: District, month: SubsidyMonth
) -> None:
    await published(district, month)
    someone = await everything(district)
    made = await objections.receive(
        someone, month.id, district.community.id, objector=ObjectorKind.SELF, text=TEXT
    )
    line = await SubsidyLine.get(person_id=district.community.id)
    settler = await everything(district)
    line.settled_by_id = settler.user_id
    await line.save()

    for maker in (someone, settler):
        with pytest.raises(MakerIsChecker):
            await deciding.decide(maker, made.id, upheld=False, remedy=None, answer="经核查")
    with pytest.raises(Forbidden):
        await deciding.decide(
            district.cast.reviewer, made.id, upheld=False, remedy=None, answer="经核查"
        )
    with pytest.raises(Missing):
        await deciding.decide(
            district.cast.outsider, made.id, upheld=False, remedy=None, answer="经核查"
        )


async def test_an_employer_objects_for_its_own_people_and_nobody_without_a_part_does(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await published(district, month)
    other = await make_actor(Role.EMPLOYER_HR, cast.other_employer)

    async def by(actor: object, person: Person) -> Objection:
        return await objections.receive_at_desk(
            actor, month.id, person.id,  # type: ignore[arg-type]
            objector=ObjectorKind.PUBLIC, text=TEXT, name="", phone=None,
        )  # fmt: skip

    assert (await by(cast.hr, district.paid)).objector is ObjectorKind.EMPLOYER
    with pytest.raises(Missing):
        await by(other, district.paid)
    with pytest.raises(Forbidden):
        await by(cast.reviewer, district.paid)
    with pytest.raises(Missing):
        await by(cast.outsider, district.paid)
    with pytest.raises(Missing):  # not on the list
        await by(cast.officer, district.not_local)


async def test_objections_are_taken_during_the_notice_only(
    district: District, month: SubsidyMonth
) -> None:
    notice = await published(district, month)
    await over(notice)

    with pytest.raises(notices.NoticeOver):
        await receive(district, month, district.paid)


async def test_after_the_approval_a_line_is_denied_but_not_corrected(
    district: District, month: SubsidyMonth
) -> None:
    notice = await published(district, month)
    made = await receive(district, month, district.paid)
    await over(notice)
    await approve(district.cast.approver, month)

    with pytest.raises(deciding.CorrectionTooLate):
        await deciding.decide(
            district.cast.approver, made.id, upheld=True, remedy=Remedy.CORRECT, answer="确已离职"
        )
    await deciding.decide(
        district.cast.approver, made.id, upheld=True, remedy=Remedy.DENY, answer="确已离职"
    )
    assert (await hold_of(month, district.paid)).state is HoldState.DENIED


async def test_what_is_overdue_is_listed_for_the_district_and_for_nobody_next_door(
    district: District, month: SubsidyMonth
) -> None:
    await published(district, month)
    made = await receive(district, month, district.paid)

    async def listed(actor: object, **more: bool) -> list[int]:
        found, _ = await showing.list_objections(
            actor, Page(50, None, None), month_id=None, state=None,  # type: ignore[arg-type]
            **{"overdue": False, **more},
        )  # fmt: skip
        return [one.id for one in found.items]

    assert await listed(district.cast.approver) == [made.id]
    assert await listed(district.cast.approver, overdue=True) == []
    await Objection.filter(id=made.id).update(due_on=clock.today() - timedelta(days=1))
    assert await listed(district.cast.approver, overdue=True) == [made.id]
    assert await listed(district.cast.outsider) == []
    assert await listed(await make_actor(Role.STREET_REVIEWER, district.cast.street)) == []


async def test_two_decide_at_once_and_one_does(district: District, month: SubsidyMonth) -> None:
    await published(district, month)
    made = await receive(district, month, district.paid)
    second = await make_actor(Role.DISTRICT_APPROVER, district.cast.district)

    went, codes = await at_once(
        deciding.decide(
            district.cast.approver, made.id, upheld=True, remedy=Remedy.DENY, answer="确已离职"
        ),
        deciding.decide(second, made.id, upheld=False, remedy=None, answer="在岗属实"),
    )

    assert went == 1 and set(codes) <= {"publicity.objection_decided", "stale"}
