"""A month of very many people, copied from the first line and person."""

from __future__ import annotations

from typing import Any

from tortoise.transactions import in_transaction

from tests.payments.conftest import Paying
from workforce.crypto.fields import seal
from workforce.database import insert_many, read_all
from workforce.people.indexes import bank_account_index


async def fill(paying: Paying, count: int) -> None:
    """`count` more people in the month, each with an account of his own."""
    async with in_transaction("default"):
        person = await _first("person", paying.people[0].id)
        await insert_many("person", list(person), [
            list({**person, **_own(number)}.values()) for number in range(count)
        ])  # fmt: skip
        ids = await read_all("SELECT id FROM person WHERE name LIKE '众多%' ORDER BY id")
        [row] = await read_all("SELECT MIN(id) AS id FROM subsidy_line")
        line = await _first("subsidy_line", row["id"])
        await insert_many("subsidy_line", list(line), [
            list({**line, "person_id": one["id"]}.values()) for one in ids
        ])  # fmt: skip


async def _first(table: str, row_id: int) -> dict[str, Any]:
    [row] = await read_all(f'SELECT * FROM "{table}" WHERE id = ?', [row_id])
    del row["id"]
    return row


def _own(number: int) -> dict[str, Any]:
    account = f"0622{number:015d}"
    return {
        "name": f"众多{number}",
        "id_number_index": f"众多{number}",
        "bank_account": seal(account, "person.bank_account"),
        "bank_account_index": bank_account_index(account),
    }
