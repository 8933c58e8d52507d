"""收款方：一次转账付给谁，一个人，或一个单位。按收款方归并、取户名和账户的写法都在这里。

Whatever one payee gets in a batch is one transfer. A payee is one number: a person's own, or an
organisation's below zero.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from workforce.crypto.fields import open_sealed
from workforce.database import read_all
from workforce.database.rows import among
from workforce.payments.models import PaymentItem
from workforce.subsidies.payees import ACCOUNT, NOBODY

READ_AT_ONCE = 1000
PAYEE = "COALESCE(-{i}.payee_id, {i}.person_id)"
REMEMBER_ACCOUNTS = f"""
    UPDATE payment_item SET account_index =
      (SELECT {ACCOUNT.format(s="payment_item", p="p")}
       FROM person p WHERE p.id = payment_item.person_id)
    WHERE batch_id = ?
"""
# By SQL: twenty thousand records as models take ten times as long as their accounts.
_PERSONS = "SELECT id AS payee, name{more} FROM person WHERE id {ids}"
_UNITS = """
    SELECT -o.id AS payee, o.name{more} FROM organisation o
    LEFT JOIN unit_account u ON u.organisation_id = o.id WHERE o.id {ids}
"""
_ACCOUNT = ", bank_account, bank_name"
_SEALED = {_PERSONS: "person.bank_account", _UNITS: "unit_account.bank_account"}


@dataclass(frozen=True)
class Held:
    """Under which name, where, money is received."""

    name: str
    account: str
    bank: str


async def held_by(payees: Collection[int]) -> dict[int, Held]:
    """The accounts on record of these payees."""
    found: dict[int, Held] = {}
    for sql, rows in await _read(payees, _ACCOUNT):
        for row in rows:
            sealed = bytes(row["bank_account"] or b"")
            account = open_sealed(sealed, _SEALED[sql]).decode() if sealed else ""
            found[row["payee"]] = Held(row["name"], account, row["bank_name"] or "")
    return found


async def names_of_payees(payees: Collection[int]) -> dict[int, str]:
    """Their names alone, of those there are."""
    return {row["payee"]: row["name"] for _, rows in await _read(payees, "") for row in rows}


async def _read(payees: Collection[int], more: str) -> list[tuple[str, list[dict[str, Any]]]]:
    """Some at a time, with the statement each was read by."""
    found = []
    for sql, ids in (
        (_PERSONS, [one for one in payees if one > 0]),
        (_UNITS, [-one for one in payees if one < 0]),
    ):
        for start in range(0, len(ids), READ_AT_ONCE):
            condition, value = among(ids[start : start + READ_AT_ONCE])
            found.append((sql, await read_all(sql.format(ids=condition, more=more), [value])))
    return found


async def units_of(items: Iterable[PaymentItem]) -> dict[int, Held]:
    """By their id: the organisations these payments go to; nothing is asked where none does."""
    ids = {item.payee_id for item in items if item.payee_id is not None}
    return {-payee: held for payee, held in (await held_by([-one for one in ids])).items()}


async def names_of_units(ids: Collection[int]) -> dict[int, str]:
    """In the order they were registered; NOBODY is one the facts do not tell."""
    found = await names_of_payees([-one for one in sorted(ids) if one != NOBODY])
    unknown = {NOBODY: "收款单位不明"} if NOBODY in ids else {}
    return {-payee: name for payee, name in found.items()} | unknown


def receiver_of(item: PaymentItem, units: Mapping[int, Held]) -> Held:
    """Who gets this payment, by the accounts on record; `units` come from `units_of`."""
    if item.payee_id is not None:
        return units[item.payee_id]
    person = item.person
    return Held(person.name, person.bank_account or "", person.bank_name or "")


def payee_of(item: PaymentItem) -> int:
    """As `PAYEE` says it in SQL."""
    return item.person_id if item.payee_id is None else -item.payee_id


def told_of(payee: int | None) -> dict[str, int | None]:
    """As it is kept in a file's or an event's story."""
    if payee is None or payee > 0:
        return {"person_id": payee}
    return {"person_id": None, "payee_id": -payee}


def payee_told(told: Mapping[str, Any]) -> int:
    """Back from `told_of`; 0 is nobody."""
    return -told["payee_id"] if told.get("payee_id") else told["person_id"] or 0
