"""The list goes out with a reason, the answers come in after a check, and holds follow."""

from __future__ import annotations

import io
from typing import Any

import openpyxl
import pytest

from tests.factories import id_number
from tests.subsidies.conftest import District
from workforce.audit.models import AuditEvent
from workforce.errors import Forbidden, Malformed, Missing, Refusal
from workforce.intake.insurance_asking import ask_about_insurance
from workforce.intake.insurance_results import check_answers, marked_answers, take_answers
from workforce.people.models import Person
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import HoldKind, HoldState, MonthState
from workforce.vetting.models import Hold, InsuranceAnswer

OWN = "康和养老院（云岗街道）"


def sheet(*rows: tuple[Person | str, str, str]) -> bytes:
    lines = ["姓名,身份证号,单位名称,是否参保,参保单位"]
    for person, insured, body in rows:
        told = f"{person.name},{person.id_number}" if isinstance(person, Person) else person
        lines.append(f"{told},{OWN},{insured},{body}")
    return "\n".join(lines).encode()


async def taken(district: District, month: SubsidyMonth, data: bytes) -> Any:
    checked = await check_answers(district.cast.officer, month.id, data)
    return await take_answers(
        district.cast.officer, month.id, file_name="结果.csv", data=data, plan=checked.plan
    )


async def elsewhere(month: SubsidyMonth) -> dict[int, HoldState]:
    holds = await Hold.filter(month_id=month.id, kind=HoldKind.INSURED_ELSEWHERE)
    return {hold.person_id: hold.state for hold in holds}


async def code_of(act: Any) -> str:
    with pytest.raises(Refusal) as refused:
        await act
    return refused.value.code


async def test_the_list_names_those_to_pay_or_to_decide_and_leaves_an_event(
    district: District, month: SubsidyMonth
) -> None:
    _, content = await ask_about_insurance(district.cast.officer, month.id, reason="十月参保核查")

    rows = list(openpyxl.load_workbook(io.BytesIO(content))["参保核查"].iter_rows(values_only=True))
    names = {row[1] for row in rows if isinstance(row[0], int)}
    assert names == {"陈可发", "白无户", "孙社区", "双在岗"}
    event = await AuditEvent.get(action="vetting.insurance.asked")
    assert event.reason == "十月参保核查" and district.paid.id_number not in str(event.after)


async def test_without_a_reason_or_the_right_to_see_numbers_nothing_leaves(
    district: District, month: SubsidyMonth
) -> None:
    with pytest.raises(Malformed):
        await ask_about_insurance(district.cast.officer, month.id, reason="要")
    with pytest.raises(Forbidden):
        await ask_about_insurance(district.cast.approver, month.id, reason="十月参保核查")
    with pytest.raises(Missing):
        await ask_about_insurance(district.cast.outsider, month.id, reason="十月参保核查")


async def test_answers_open_holds_at_once_and_a_better_answer_ends_them(
    district: District, month: SubsidyMonth
) -> None:
    done = await taken(district, month, sheet((district.paid, "是", "别家公司")))
    assert (len(done.added), done.findings) == (1, [])
    assert await elsewhere(month) == {district.paid.id: HoldState.OPEN}

    await taken(district, month, sheet((district.paid, "是", OWN)))

    assert await elsewhere(month) == {district.paid.id: HoldState.GONE}
    answer = await InsuranceAnswer.get(person_id=district.paid.id)
    assert (answer.version, answer.insured_by) == (2, OWN)


async def test_rows_that_cannot_be_taken_hinder_no_others(
    district: District, month: SubsidyMonth
) -> None:
    stranger = f"某人,{id_number()}"
    data = sheet(
        (stranger, "是", ""), (district.paid, "否", ""), (district.paid, "是", ""),
        (f"别名,{district.blocked.id_number}", "是", ""), (district.community, "也许", ""),
    )  # fmt: skip

    done = await taken(district, month, data)

    assert [one.code for one in done.findings] == [
        "unknown_person", "repeated_row", "same_id_other_name", "insured_unreadable",
    ]  # fmt: skip
    assert await elsewhere(month) == {district.paid.id: HoldState.OPEN}
    name, content = await marked_answers(
        district.cast.officer, month.id, file_name="结果.csv", data=data
    )
    assert name.endswith("（已标注）.xlsx") and content


async def test_a_file_that_moved_or_says_nothing_new_is_not_taken(
    district: District, month: SubsidyMonth
) -> None:
    data = sheet((district.paid, "否", ""))
    wrong = take_answers(
        district.cast.officer, month.id, file_name="结果.csv", data=data, plan="0" * 64
    )
    assert await code_of(wrong) == "intake.insurance_moved"
    await taken(district, month, data)
    assert await code_of(taken(district, month, data)) == "intake.insurance_empty"


async def test_an_approved_month_keeps_its_holds_whatever_is_answered(
    district: District, month: SubsidyMonth
) -> None:
    await SubsidyMonth.filter(id=month.id).update(state=MonthState.APPROVED)
    await taken(district, month, sheet((district.paid, "否", "")))
    assert await elsewhere(month) == {}
    assert await InsuranceAnswer.all().count() == 1
