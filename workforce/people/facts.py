"""填写的人员信息：清洗、核对，并变成要写入的列。

Pure. All mistakes are told at once, each at its field; what follows from the ID number (birth date,
sex) is taken from it and may be stated only in agreement with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any, Literal, TypedDict

from workforce.errors import FieldError, Malformed
from workforce.people.indexes import (
    bank_account_index,
    evened,
    id_number_index,
    phone_index,
    plain_phone,
)
from workforce.rules.accounts import AccountFault, account_fault
from workforce.rules.idnumbers import IdNumber, IdNumberFault, read_id_number
from workforce.vocabulary import Education, Sex

MOBILE = re.compile(r"1\d{10}", re.ASCII)
LANDLINE = re.compile(r"0\d{9,11}", re.ASCII)
NAME_MAX = 50
DERIVED = frozenset({"sex", "birth_on"})
# Days that can only have been.
PAST_DAYS: tuple[Literal["deceased_on", "graduated_on", "resident_since"], ...] = (
    "deceased_on",
    "graduated_on",
    "resident_since",
)
NEVER_NULL = frozenset({"household_registration", "bank_name", "note"})
NUMBER_MISTAKES = {
    IdNumberFault.FORM: "身份证号应为 18 位",
    IdNumberFault.BIRTH_DATE: "身份证号中的出生日期不存在",
    IdNumberFault.CHECK_DIGIT: "身份证号校验位不符，请核对",
}
ACCOUNT_MISTAKES = {
    AccountFault.FORM: "银行账号应为 8 至 32 位数字",
    AccountFault.CHECK_DIGIT: "银行卡号校验位不符，请核对",
}


class PersonFacts(TypedDict, total=False):
    """What may be stated of a person; a key left out is left alone."""

    name: str
    id_number: str
    sex: Sex | None
    birth_on: date | None
    phone: str | None
    address: str | None
    household_registration: str | None
    bank_account: str | None
    bank_name: str | None
    wants_training: bool | None
    education: Education | None
    deceased_on: date | None
    graduated_on: date | None
    resident_since: date | None
    note: str | None


def columns_of(facts: PersonFacts, *, today: date) -> dict[str, Any]:
    """The columns to write, or `Malformed` with every mistake."""
    mistakes = [*_name_mistakes(facts), *_number_mistakes(facts, today), *_other(facts, today)]
    if mistakes:
        raise Malformed(*mistakes)
    columns: dict[str, Any] = {
        field: _tidy(field, value) for field, value in facts.items() if field not in DERIVED
    }
    if "name" in columns:
        columns["name"] = tidy_name(facts["name"])
    if "id_number" in columns:
        columns |= number_columns(facts["id_number"])
    if "phone" in columns:
        phone = plain_phone(columns["phone"] or "") or None
        columns |= {"phone": phone, "phone_index": phone_index(phone or "")}
    if "bank_account" in columns:
        account = evened(columns["bank_account"] or "") or None
        columns |= {
            "bank_account": account,
            "bank_account_index": bank_account_index(account or ""),
        }
    return columns


def number_columns(id_number: str) -> dict[str, Any]:
    """The number, its index, and the birth date and sex it states. The number holds."""
    number = read_id_number(evened(id_number))
    assert isinstance(number, IdNumber)
    return {
        "id_number": number.text,
        "id_number_index": id_number_index(number.text),
        "birth_on": number.birth_on,
        "sex": number.sex,
    }


def tidy_name(name: str) -> str:
    """No spaces in a Chinese name, single ones in others; ``·`` written one way."""
    text = re.sub(r"\s+", " ", name.strip()).replace("•", "·").replace("・", "·")
    return text if text.isascii() else text.replace(" ", "")


def name_mistake(name: str) -> str | None:
    tidy = tidy_name(name)
    if not tidy:
        return "请填写姓名"
    if len(tidy) > NAME_MAX:
        return f"姓名不能超过 {NAME_MAX} 个字"
    if any(char.isdigit() or not char.isprintable() for char in tidy):
        return "姓名不能含数字或不可见字符"
    return None


def _name_mistakes(facts: PersonFacts) -> Iterator[FieldError]:
    if "name" in facts and (mistake := name_mistake(facts["name"])):
        yield FieldError("/name", mistake)


def _number_mistakes(facts: PersonFacts, today: date) -> Iterator[FieldError]:
    if "id_number" not in facts:
        return
    number = read_id_number(evened(facts["id_number"]))
    if isinstance(number, IdNumberFault):
        yield FieldError("/id_number", NUMBER_MISTAKES[number])
    elif number.birth_on > today:
        yield FieldError("/id_number", NUMBER_MISTAKES[IdNumberFault.BIRTH_DATE])
    else:
        yield from contradictions(facts, birth_on=number.birth_on, sex=number.sex)


def contradictions(facts: PersonFacts, *, birth_on: date | None, sex: Sex) -> Iterator[FieldError]:
    """What is stated beside the ID number must say the same as the number."""
    if (stated := facts.get("birth_on")) and stated != birth_on:
        yield FieldError("/birth_on", "出生日期与身份证号不一致")
    if (stated_sex := facts.get("sex")) and stated_sex is not sex:
        yield FieldError("/sex", "性别与身份证号不一致")
    for field in PAST_DAYS:
        day = facts.get(field)
        if day and birth_on and day < birth_on:
            yield FieldError(f"/{field}", "不能早于出生日期")


def _other(facts: PersonFacts, today: date) -> Iterator[FieldError]:
    phone = plain_phone(facts.get("phone") or "")
    if phone and not (MOBILE.fullmatch(phone) or LANDLINE.fullmatch(phone)):
        yield FieldError("/phone", "手机号应为 1 开头的 11 位数字，座机须带区号")
    account = facts.get("bank_account")
    if account and (fault := account_fault(evened(account))):
        yield FieldError("/bank_account", ACCOUNT_MISTAKES[fault])
    for field in PAST_DAYS:
        day = facts.get(field)
        if day and day > today:
            yield FieldError(f"/{field}", "不能晚于今天")


def _tidy(field: str, value: Any) -> Any:
    """Text without surrounding space; empty text is nothing, written as the column writes it."""
    if isinstance(value, str):
        value = value.strip() or None
    return "" if value is None and field in NEVER_NULL else value
