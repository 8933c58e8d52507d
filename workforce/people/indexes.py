"""Blind indexes of a person's numbers: how each is made even, and which purpose its digest carries.

Whoever stores or looks up a number uses these, so that equal numbers always meet.
"""

from __future__ import annotations

from workforce.crypto.index import blind_index
from workforce.rules.rows.cleaning import evened as evened


def id_number_index(id_number: str) -> str:
    return blind_index(evened(id_number), "person.id_number")


def phone_index(phone: str) -> str | None:
    return blind_index(plain_phone(phone), "person.phone") if phone else None


def bank_account_index(account: str) -> str | None:
    return blind_index(evened(account), "person.bank_account") if account else None


def plain_phone(phone: str) -> str:
    """+86 138… and 0086 138… are the same telephone as 138…"""
    number = evened(phone)
    for prefix in ("+86", "0086", "86"):
        if number.startswith(prefix) and len(number) == len(prefix) + 11:
            return number[len(prefix) :]
    return number
