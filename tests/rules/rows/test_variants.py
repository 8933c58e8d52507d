# ruff: noqa: E501
"""Rows as other districts would type them: harmless dirt passes, faults are named in their order."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from workforce import clock
from workforce.rules.idnumbers import with_check_digit
from workforce.rules.rows.attendance import (
    AttendanceChecker,
    KnownEmployment,
    read_attendance_row,
)
from workforce.rules.rows.certificates import (
    CertificateChecker,
    CertificateRegister,
    KnownHolder,
    read_certificate_row,
    sixteenth_birthday,
)
from workforce.rules.rows.cleaning import code_of, name_of, phone_of
from workforce.rules.rows.reading import Unreadable, read_day, read_level, read_whole
from workforce.rules.rows.roster import KnownPost, RosterChecker, RosterRegister
from workforce.rules.rows.roster_reading import read_roster_row
from workforce.rules.uscc import with_check_character
from workforce.vocabulary import ContractKind, Post, ServiceType, SkillLevel

NUMBER = with_check_digit("99123419800506002")
OTHER_NUMBER = with_check_digit("99123419810607001")
USCC = with_check_character("52110106000009999")
CARD = "6222023288405320712"
GOOD: dict[str, Any] = {
    "name": "张丽",
    "id_number": NUMBER,
    "phone": "13812345678",
    "employer": "康和养老院",
    "uscc": USCC,
    "employer_kind": "养老机构",
    "post": "养老护理员",
    "service_type": "机构",
    "contract_kind": "劳动合同",
    "contract_starts_on": "2024-03-01",
    "contract_ends_on": "2027-02-28",
    "started_on": date(2024, 3, 1),
    "insured_by": "康和养老院",
    "level": "五级",
    "certificate_number": "S000111000001245000001",
    "issued_on": "2024年5月6日",
    "bank_account": CARD,
}


def codes(*changes: dict[str, Any], register: RosterRegister | None = None) -> list[list[str]]:
    """What is found in each of several rows, in the order of the sheet."""
    checker = RosterChecker(register or RosterRegister(), today=clock.today())
    found = []
    for number, change in enumerate(changes, start=2):
        formulas = frozenset(change.pop("formulas", ()))
        row = read_roster_row(number, {**GOOD, **change}, formulas)
        found.append([finding.code for finding in checker.check(row)])
    return found


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({}, id="as it should be"),
        pytest.param({"id_number": f" {NUMBER[:6]} {NUMBER[6:14]} {NUMBER[14:]} "}, id="spaces in the number"),
        pytest.param({"id_number": "".join(chr(ord(c) + 0xFEE0) for c in NUMBER)}, id="full-width number"),
        pytest.param({"id_number": f"{NUMBER[:10]}-{NUMBER[10:]}"}, id="a dash in the number"),
        pytest.param({"id_number": f"\u200b{NUMBER}\ufeff"}, id="invisible characters"),
        pytest.param({"id_number": f"'{NUMBER}"}, id="an apostrophe before"),
        pytest.param({"name": "张　丽"}, id="a wide space in the name"),
        pytest.param({"phone": "138-1234-5678"}, id="dashes in the telephone"),
        pytest.param({"phone": "+86 138 1234 5678"}, id="the country's prefix"),
        pytest.param({"phone": 13812345678}, id="a telephone typed as a number"),
        pytest.param({"phone": ""}, id="no telephone"),
        pytest.param({"uscc": USCC.lower()}, id="a code in small letters"),
        pytest.param({"uscc": ""}, id="a name without a code"),
        pytest.param({"employer": "", "insured_by": ""}, id="a code without a name"),
        pytest.param({"insured_by": "康和养老院 "}, id="a space behind the insurer"),
        pytest.param({"employer": "康和养老院（云岗）", "insured_by": "康和养老院(云岗)"}, id="brackets of either width"),
        pytest.param({"bank_account": "6222 0232 8840 5320 712"}, id="spaces in the card"),
        pytest.param({"bank_account": ""}, id="no card"),
        pytest.param({"level": "", "certificate_number": "", "issued_on": ""}, id="no certificate"),
        pytest.param({"level": "无", "certificate_number": "/", "issued_on": "-"}, id="strokes for nothing"),
        pytest.param({"contract_ends_on": "无固定期限"}, id="an open-ended contract"),
        pytest.param({"contract_ends_on": date(2024, 3, 1)}, id="a contract of one day"),
        pytest.param({"started_on": 45352}, id="a day that lost its format"),
        pytest.param({"started_on": "20240301"}, id="eight digits"),
        pytest.param({"started_on": "2024/3/1 0:00:00"}, id="a day with a time"),
        pytest.param({"formulas": ["started_on"], "started_on": date(2024, 3, 1)}, id="a day by formula"),
        pytest.param({"service_type": "上门服务"}, id="another word for home care"),
        pytest.param({"post": "护工"}, id="a post by another name"),
        pytest.param({"id_number": OTHER_NUMBER, "name": "阿依古丽·买买提"}, id="a name with a dot"),
    ],
)  # fmt: skip
def test_harmless_dirt_is_taken_away_without_a_word(change: dict[str, Any]) -> None:
    assert codes(change) == [[]]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        pytest.param({"formulas": ["name"]}, "formula_cell", id="a formula for a name"),
        pytest.param({"formulas": ["bank_account"], "id_number": ""}, "formula_cell", id="the formula comes first"),
        pytest.param({"formulas": ["started_on"], "started_on": None}, "formula_cell", id="a day nobody computed"),
        pytest.param({"id_number": "", "name": ""}, "id_missing", id="neither number nor name"),
        pytest.param({"id_number": float(NUMBER[:17] + "0")}, "id_is_number", id="typed as a number"),
        pytest.param({"id_number": "9.91234E+17"}, "id_is_number", id="a number turned into text"),
        pytest.param({"id_number": "991234198002300021"}, "id_birth_date", id="30 February"),
        pytest.param({"id_number": "991234198013010021", "employer": "", "uscc": ""}, "id_birth_date", id="month 13 before the employer"),
        pytest.param({"id_number": NUMBER[:-1] + ("1" if NUMBER[-1] != "1" else "2")}, "id_check_digit", id="another last digit"),
        pytest.param({"id_number": NUMBER[:-1]}, "id_check_digit", id="seventeen digits"),
        pytest.param({"name": "　 "}, "name_missing", id="a name of spaces"),
        pytest.param({"employer": "/", "uscc": ""}, "employer_missing", id="a stroke for the employer"),
        pytest.param({"uscc": USCC[:-1] + ("A" if USCC[-1] != "A" else "B")}, "uscc_check_digit", id="a wrong code"),
        pytest.param({"uscc": 5.2110106e17}, "uscc_check_digit", id="a code typed as a number"),
        pytest.param({"started_on": "2024-02-30"}, "date_impossible", id="a day that is not there"),
        pytest.param({"issued_on": "去年", "level": "七级"}, "date_impossible", id="no day at all, before the level"),
        pytest.param({"started_on": "", "contract_starts_on": ""}, "date_impossible", id="no day of joining"),
        pytest.param({"contract_ends_on": "2024-02-29", "level": "七级"}, "end_before_start", id="ends before it starts"),
        pytest.param({"ended_on": "2024-02-29"}, "end_before_start", id="left before joining"),
        pytest.param({"level": "七级"}, "level_unknown", id="level seven"),
        pytest.param({"level": "五级/高级工"}, "level_unknown", id="two levels at once"),
        pytest.param({"name": "张" * 101}, "text_too_long", id="a name of a hundred and one"),
    ],
)  # fmt: skip
def test_the_first_broken_rule_refuses_the_row(change: dict[str, Any], code: str) -> None:
    assert codes(change) == [[code]]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"level": "四级"}, "certificate_level_mismatch"),
        ({"issued_on": "2023-12-31"}, "certificate_year_mismatch"),
        ({"phone": "1381234567"}, "phone_length"),
        ({"phone": "138123456789"}, "phone_length"),
        ({"insured_by": "某某商贸有限公司"}, "insured_elsewhere"),
        ({"bank_account": CARD[:-1] + "3"}, "bank_card_check_digit"),
        ({"bank_account": 6.222023288405321e18}, "bank_card_is_number"),
    ],
)
def test_a_doubt_lets_the_row_in(change: dict[str, Any], code: str) -> None:
    assert codes(change) == [[code]]


def test_a_card_that_cannot_be_right_is_not_kept() -> None:
    row = read_roster_row(2, {**GOOD, "bank_account": CARD[:-1] + "3"}, frozenset())
    assert row.bank_account == ""


def test_the_earlier_name_of_a_number_stands() -> None:
    assert codes({}, {"name": "李四"}, {"name": "张　丽"})[:2] == [[], ["same_id_other_name"]]


def test_another_name_counts_before_the_employer_and_after_the_missing_name() -> None:
    wrong = {"employer": "", "uscc": ""}
    assert codes({}, {"name": "李四", **wrong}) == [[], ["same_id_other_name"]]
    assert codes({}, {"name": "", **wrong}) == [[], ["name_missing"]]


def test_a_refused_row_does_not_stand_in_the_way_of_a_later_one() -> None:
    assert codes({"name": "李四", "level": "七级"}, {}) == [["level_unknown"], []]


def test_a_stored_name_stands_against_the_file_and_a_former_one_is_known() -> None:
    register = RosterRegister(names={NUMBER: frozenset({"李四", "张丽"})})
    assert codes({}, register=register) == [[]]
    assert codes({"name": "王五"}, register=register) == [["same_id_other_name"]]


def test_a_second_post_at_the_same_time_is_a_doubt_and_one_after_another_is_not() -> None:
    elsewhere = {"employer": "福泽驿站", "insured_by": "福泽驿站", "uscc": ""}
    assert codes({}, elsewhere)[1] == ["two_employers_overlap"]
    assert codes({"ended_on": "2024-12-31"}, {**elsewhere, "started_on": "2025-01-01"})[1] == []


def test_a_stored_post_elsewhere_is_a_doubt() -> None:
    post = KnownPost(frozenset({"福泽驿站"}), date(2020, 1, 1), None, "已登记的单位")
    assert codes({}, register=RosterRegister(posts={NUMBER: [post]})) == [["two_employers_overlap"]]


def test_one_card_for_two_people_is_a_doubt_about_the_second() -> None:
    second = {"id_number": OTHER_NUMBER, "name": "李四", "certificate_number": ""}
    assert codes({}, second) == [[], ["same_bank_card"]]
    register = RosterRegister(card_holders={CARD: frozenset({"person 7"})})
    assert codes({}, register=register) == [["same_bank_card"]]


def test_words_are_read_in_their_spellings() -> None:
    row = read_roster_row(
        2,
        {**GOOD, "post": "院长", "service_type": "居家上门", "contract_kind": "劳务派遣合同"},
        frozenset(),
    )
    assert (row.post, row.post_text) == (Post.MANAGER, "院长")
    assert row.service_type is ServiceType.HOME
    assert row.contract_kind is ContractKind.OTHER


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("五级", SkillLevel.FIVE), ("5级", SkillLevel.FIVE), ("５级", SkillLevel.FIVE),
        ("初级", SkillLevel.FIVE), ("五级/初级工", SkillLevel.FIVE), ("初级工（五级）", SkillLevel.FIVE),
        (5, SkillLevel.FIVE), ("Ⅲ级", SkillLevel.THREE), ("高级", SkillLevel.THREE),
        ("技师", SkillLevel.TWO), ("二级／技师", SkillLevel.TWO), ("高级技师", SkillLevel.ONE),
        ("", None), ("无", None), ("有", Unreadable.VALUE), ("特优", Unreadable.VALUE),
        ("六级", Unreadable.VALUE), ("首席技师", Unreadable.VALUE),
    ],
)  # fmt: skip
def test_levels_are_read_in_their_spellings(text: str | int, level: object) -> None:
    assert read_level(text) is level


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-10-31", date(2026, 10, 31)), ("2026/10/31", date(2026, 10, 31)),
        ("2026.10.31", date(2026, 10, 31)), ("2026年10月31日", date(2026, 10, 31)),
        ("2026．1．2", date(2026, 1, 2)), ("２０２６－１－２", date(2026, 1, 2)),
        (" 2026 年 1 月 2 日 ", date(2026, 1, 2)), (date(2026, 1, 2), date(2026, 1, 2)),
        ("", None), ("2026-13-01", Unreadable.VALUE), ("2025-02-29", Unreadable.VALUE),
        ("31/10/2026", Unreadable.VALUE), ("2026年10月", Unreadable.VALUE), (0, Unreadable.VALUE),
        (True, Unreadable.VALUE),
    ],
)  # fmt: skip
def test_days_are_read_in_their_spellings(text: Any, day: object) -> None:
    assert read_day(text) == day


def test_cleaning_keeps_what_belongs_to_the_value() -> None:
    assert name_of(" 阿依古丽 • 买买提 ") == "阿依古丽·买买提"
    assert name_of("John  Smith") == "John Smith"
    assert code_of("Ｓ０００１－１２") == "S000112"
    assert phone_of("0086 13812345678") == "13812345678"
    assert (read_whole("22天"), read_whole(22.0), read_whole("22.5")) == (22, 22, Unreadable.VALUE)


WORKED = KnownEmployment(
    1, frozenset({"张丽"}), frozenset({"康和养老院", USCC}), date(2024, 3, 1), None
)
DAYS: dict[str, Any] = {
    "name": "张丽", "id_number": NUMBER, "employer": "康和养老院",
    "days_due": 22, "days_present": 20, "leave_days": 2, "leave_kind": "事假",
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "code"),
    [
        pytest.param({}, None, id="as it should be"),
        pytest.param({"days_present": "20"}, None, id="days as text"),
        pytest.param({"days_present": 30, "days_due": 30, "leave_days": ""}, None, id="the whole month"),
        pytest.param({"employer": "", "uscc": USCC}, None, id="the employer by its code"),
        pytest.param({"name": ""}, None, id="without a name"),
        pytest.param({"id_number": OTHER_NUMBER}, "unknown_person", id="nobody of that number"),
        pytest.param({"employer": "福泽驿站"}, "unknown_person", id="not at that employer"),
        pytest.param({"name": "李四"}, "unknown_person", id="that number by another name"),
        pytest.param({"id_number": "", "days_present": -1}, "unknown_person", id="nobody, before the days"),
        pytest.param({"days_present": -1, "days_due": 99}, "days_negative", id="negative, before too many"),
        pytest.param({"leave_days": -1}, "days_negative", id="negative leave"),
        pytest.param({"days_present": 31}, "days_over_month", id="31 in a month of 30"),
        pytest.param({"days_due": ""}, "days_unreadable", id="no days due"),
        pytest.param({"service_orders": 99_999_999_999}, "days_unreadable", id="orders beyond reason"),
        pytest.param({"service_orders": 88}, None, id="orders"),
        pytest.param({"days_due": "二十"}, "days_unreadable", id="days in words"),
    ],
)  # fmt: skip
def test_attendance_rows(change: dict[str, Any], code: str | None) -> None:
    checker = AttendanceChecker(
        {NUMBER: [WORKED]}, month_starts_on=date(2026, 11, 1), month_ends_on=date(2026, 11, 30)
    )
    found = checker.check(read_attendance_row(2, {**DAYS, **change}))
    assert [finding.code for finding in found] == ([code] if code else [])


def test_a_second_row_of_the_same_post_is_fine_when_equal_and_refused_when_not() -> None:
    checker = AttendanceChecker(
        {NUMBER: [WORKED]}, month_starts_on=date(2026, 11, 1), month_ends_on=date(2026, 11, 30)
    )
    found = [
        checker.check(read_attendance_row(n, {**DAYS, "days_present": days}))
        for n, days in ((2, 20), (3, 20), (4, 19))
    ]
    assert [[f.code for f in row] for row in found] == [[], [], ["repeated_row"]]


def test_attendance_goes_to_the_post_of_that_month() -> None:
    earlier = KnownEmployment(
        7, WORKED.person_names, WORKED.employer_keys, date(2020, 1, 1), date(2023, 12, 31)
    )
    checker = AttendanceChecker(
        {NUMBER: [earlier, WORKED]},
        month_starts_on=date(2023, 12, 1),
        month_ends_on=date(2023, 12, 31),
    )
    row = read_attendance_row(2, DAYS)
    assert checker.check(row) == []
    assert row.employment_id == 7


HOLDER = KnownHolder(1, frozenset({"张丽"}), date(1980, 5, 6))
SHEET: dict[str, Any] = {
    "name": "张丽", "id_number": NUMBER, "kind": "职业技能等级证书", "occupation": "养老护理员",
    "level": "五级", "certificate_number": "S000111000001245000001",
    "issued_on": date(2024, 5, 6), "theory_score": 70, "practice_score": "85",
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "codes_found"),
    [
        pytest.param({}, [], id="as it should be"),
        pytest.param({"certificate_number": "s0001 1100 0001 2450 0000 1"}, [], id="spaces and a small letter"),
        pytest.param({"certificate_number": "1101063527300212", "level": "三级"}, [], id="an old number tells nothing"),
        pytest.param({"theory_score": "", "practice_score": None}, [], id="no scores"),
        pytest.param({"theory_score": 0, "practice_score": 100}, [], id="scores at the bounds"),
        pytest.param({"id_number": OTHER_NUMBER, "level": "优"}, ["unknown_person"], id="nobody of that number"),
        pytest.param({"level": "优秀", "certificate_number": "1"}, ["level_unknown"], id="the level before the number"),
        pytest.param({"level": ""}, ["level_unknown"], id="no level"),
        pytest.param({"level": "", "kind": "结业证书"}, [], id="a completion has no level"),
        pytest.param({"certificate_number": "S00011100000124500000"}, ["number_form"], id="one digit short"),
        pytest.param({"certificate_number": 1101063527300212}, ["number_form"], id="typed as a number"),
        pytest.param({"certificate_number": ""}, ["number_form"], id="no number"),
        pytest.param({"certificate_number": "S000199000001245000001"}, ["province_unknown"], id="province 99"),
        pytest.param({"certificate_number": "S000111000001245000009"}, ["number_of_another_person"], id="somebody else's"),
        pytest.param({"issued_on": "2026-11-23"}, ["issued_in_future"], id="tomorrow"),
        pytest.param({"issued_on": "2026-11-22", "certificate_number": "S000111000001265000001"}, [], id="today"),
        pytest.param({"issued_on": "1996-05-05"}, ["issued_before_16"], id="the day before sixteen"),
        pytest.param({"theory_score": 101}, ["score_out_of_range"], id="a hundred and one"),
        pytest.param({"practice_score": -1}, ["score_out_of_range"], id="below nothing"),
        pytest.param({"issued_on": "2023-05-06", "level": "四级"}, ["certificate_level_mismatch", "certificate_year_mismatch"], id="two doubts"),
    ],
)  # fmt: skip
def test_certificate_rows(change: dict[str, Any], codes_found: list[str]) -> None:
    register = CertificateRegister({NUMBER: HOLDER}, {"S000111000001245000009": 99})
    checker = CertificateChecker(register, today=date(2026, 11, 22))
    found = checker.check(read_certificate_row(2, {**SHEET, **change}))
    assert [finding.code for finding in found] == codes_found


def test_who_is_born_on_a_leap_day_turns_sixteen_on_a_day_that_is_there() -> None:
    assert sixteenth_birthday(date(2000, 2, 29)) == date(2016, 2, 29)
    assert sixteenth_birthday(date(2084, 2, 29)) == date(2100, 3, 1)
