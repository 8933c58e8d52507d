"""A class roster from a workbook: checked first, stored only as it was checked, safe to repeat."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from typing import Any

import openpyxl
import pytest

from tests.asking import Asker, new_client
from tests.factories import Cast, id_number, make_actor, make_organisation, make_person
from workforce import clock
from workforce.actor import Actor
from workforce.database import read_all
from workforce.people.models import Person
from workforce.sheets.marking_styles import REFUSED_COLOUR
from workforce.training.models import Enrolment
from workforce.vocabulary import OrganisationKind, Role

HEADER = ("姓名", "身份证号", "手机号", "是否愿意参加培训")
KNOWN, NEW, THIRD = (id_number(date(1970, 3, day), serial=880 + day) for day in (1, 2, 3))
BODY: dict[str, Any] = {
    "title": "居家照护技能第二期",
    "trainee_kind": "caregiver",
    "course_kind": "skill",
    "hours": 40,
    "starts_on": "2026-09-01",
    "ends_on": "2026-09-10",
}


@pytest.fixture
async def trainer(cast: Cast) -> Actor:
    body = await make_organisation(OrganisationKind.TRAINING_BODY, "丰台培训学校", cast.district)
    return await make_actor(Role.TRAINER, body)


@pytest.fixture
async def ask(cast: Cast) -> AsyncIterator[Asker]:
    with clock.fixed(datetime(2026, 10, 1, 4, tzinfo=UTC)):
        async with new_client() as client:
            yield Asker(client)


async def opened(ask: Asker, trainer: Actor, **more: Any) -> str:
    form = {**BODY, "body_id": trainer.grants[0].organisation_id, **more}
    made = await ask("POST", "/training-classes", trainer, json=form)
    return f"/training-classes/{made.json()['id']}"


def workbook(*rows: tuple[str, ...]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (HEADER, *rows):
        sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def sent(data: bytes) -> dict[str, Any]:
    return {"files": {"file": ("学员名册.xlsx", data)}}


async def check(ask: Asker, trainer: Actor, path: str, data: bytes) -> dict[str, Any]:
    answer = await ask("POST", f"{path}/roster-checks", trainer, **sent(data))
    assert answer.status_code == 200, answer.text
    checked: dict[str, Any] = answer.json()
    return checked


MIXED = workbook(
    ("王护理", KNOWN, "", ""),
    ("李新人", NEW, "13900001111", "否"),
    ("", THIRD, "", ""),
    ("王护理", KNOWN, "", ""),
    ("赵六", NEW[:-1], "", ""),
    ("孙七", THIRD, "12345", ""),
)


async def test_a_check_names_every_mistake_and_stores_nothing(
    ask: Asker, trainer: Actor, cast: Cast
) -> None:
    path = await opened(ask, trainer)
    await make_person(cast.employer, name="王护理", id_number=KNOWN)

    checked = await check(ask, trainer, path, MIXED)

    figures = {name: checked[name] for name in ("rows", "added", "unchanged", "refused", "warned")}
    assert figures == {"rows": 6, "added": 3, "unchanged": 0, "refused": 3, "warned": 1}
    assert [(one["row"], one["code"]) for one in checked["findings"]] == [
        (4, "name_missing"), (5, "trainee_repeated"), (6, "id_check_digit"), (7, "trainee_phone"),
    ]  # fmt: skip
    assert await Enrolment.all().count() == 0
    assert await Person.all().count() == 1


async def test_what_was_checked_is_enrolled_at_once_and_a_repeat_changes_nothing(
    ask: Asker, trainer: Actor, cast: Cast
) -> None:
    path = await opened(ask, trainer)
    known = await make_person(cast.employer, name="王护理", id_number=KNOWN)
    plan = (await check(ask, trainer, path, MIXED))["plan"]
    headers = {"Idempotency-Key": "roster-1"}

    answers = [
        await ask(
            "POST", f"{path}/roster", trainer, data={"plan": plan}, headers=headers, **sent(MIXED)
        )
        for _ in range(2)
    ]

    assert [answer.status_code for answer in answers] == [200, 200], answers[0].text
    assert answers[0].json()["added"] == 3
    rows = await Enrolment.all().order_by("id").select_related("person")
    assert [row.person.name for row in rows] == ["王护理", "李新人", "孙七"]
    assert rows[0].person_id == known.id
    assert (rows[1].person.phone, rows[1].person.wants_training) == ("13900001111", False)
    assert rows[2].person.phone is None
    events = await read_all(
        "SELECT action FROM audit_event WHERE action = 'intake.class_roster.enrolled'"
    )
    assert len(events) == 1
    again = await check(ask, trainer, path, MIXED)
    assert (again["added"], again["unchanged"]) == (0, 3)


async def test_another_file_or_a_changed_class_needs_another_check(
    ask: Asker, trainer: Actor
) -> None:
    path = await opened(ask, trainer)
    data = workbook(("李新人", NEW))
    plan = (await check(ask, trainer, path, data))["plan"]
    swapped = workbook(("孙七", THIRD))

    other = await ask("POST", f"{path}/roster", trainer, data={"plan": plan}, **sent(swapped))
    await ask("POST", f"{path}/enrolments", trainer, json={"name": "李新人", "id_number": NEW})
    late = await ask("POST", f"{path}/roster", trainer, data={"plan": plan}, **sent(data))

    assert [other.json()["code"], late.json()["code"]] == ["intake.class_roster_moved"] * 2
    assert await Enrolment.all().count() == 1


async def test_seats_are_given_from_the_top_and_to_nobody_twice(ask: Asker, trainer: Actor) -> None:
    path = await opened(ask, trainer, seats=2)
    await ask("POST", f"{path}/enrolments", trainer, json={"name": "李新人", "id_number": NEW})
    data = workbook(("孙七", THIRD), ("李新人", NEW), ("王护理", KNOWN))

    checked = await check(ask, trainer, path, data)
    done = await ask(
        "POST", f"{path}/roster", trainer, data={"plan": checked["plan"]}, **sent(data)
    )

    assert (checked["added"], checked["unchanged"]) == (1, 1)
    assert [(one["row"], one["code"]) for one in checked["findings"]] == [(4, "class_full")]
    assert done.status_code == 200
    assert await Enrolment.all().count() == 2


async def test_whoever_knows_a_number_learns_no_name_by_a_roster(
    ask: Asker, trainer: Actor, cast: Cast
) -> None:
    path = await opened(ask, trainer)
    await make_person(cast.neighbour, name="吴邻居", id_number=KNOWN)

    checked = await check(ask, trainer, path, workbook(("周猜测", KNOWN)))

    assert [one["code"] for one in checked["findings"]] == ["same_id_other_name"]
    assert "吴" not in str(checked)


async def test_the_marked_workbook_is_the_file_with_its_mistakes(
    ask: Asker, trainer: Actor
) -> None:
    path = await opened(ask, trainer)

    answer = await ask("POST", f"{path}/roster-workbooks", trainer, **sent(MIXED))

    sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).active
    column = next(cell.column for cell in sheet[1] if cell.value == "错误说明")
    explained = [row for row in range(2, 8) if sheet.cell(row, column).value]
    assert explained == [4, 5, 6]
    assert sheet["B6"].fill.fgColor.rgb == REFUSED_COLOUR
    assert "%E5%AD%A6%E5%91%98" in answer.headers["content-disposition"]


async def test_the_template_can_be_filled_in_and_has_its_drop_down(
    ask: Asker, trainer: Actor
) -> None:
    path = await opened(ask, trainer)
    answer = await ask("GET", "/training-class-templates/roster", trainer)
    book = openpyxl.load_workbook(io.BytesIO(answer.content))
    sheet = book["培训班名册"]
    for number, text in enumerate(("李新人", NEW, "13900001111", "是"), start=1):
        sheet.cell(2, number, text)
    stream = io.BytesIO()
    book.save(stream)

    checked = await check(ask, trainer, path, stream.getvalue())

    assert sheet.freeze_panes == "A2" and sheet.data_validations.dataValidation
    assert (checked["rows"], checked["added"], checked["findings"]) == (1, 1, [])


async def test_files_that_are_none_and_classes_that_are_over_are_refused(
    ask: Asker, trainer: Actor
) -> None:
    path = await opened(ask, trainer)
    data = workbook(("李新人", NEW))
    plan = (await check(ask, trainer, path, data))["plan"]
    many = workbook(*(("人", "") for _ in range(501)))
    where = f"{path}/roster-checks"

    unread = await ask("POST", where, trainer, **sent(b"not a workbook"))
    long = await ask("POST", where, trainer, **sent(many))
    nobody = await ask(
        "POST", f"{path}/roster", trainer,
        data={"plan": (await check(ask, trainer, path, workbook(("", NEW))))["plan"]},
        **sent(workbook(("", NEW))),
    )  # fmt: skip
    await ask("POST", f"{path}/cancellation", trainer, json={"reason": "报名不足"})
    over = await ask("POST", f"{path}/roster", trainer, data={"plan": plan}, **sent(data))

    assert unread.status_code == 409 and unread.json()["code"].startswith("sheets.")
    assert long.json()["code"] == "intake.class_roster_too_long"
    assert nobody.json()["code"] in {"intake.class_roster_empty", "intake.class_roster_moved"}
    assert over.json()["code"] == "training.class_not_open"
