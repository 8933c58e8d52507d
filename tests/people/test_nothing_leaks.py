"""200 seeded people: none of their numbers is found anywhere but in the answer to a revelation."""

from __future__ import annotations

import logging
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.asking import Asker
from tests.factories import Cast, id_number
from workforce.database import connection, dialect
from workforce.people.facts import PersonFacts
from workforce.people.service import add_person

PEOPLE = 200


def seeded(seed: int) -> list[PersonFacts]:
    draw = random.Random(seed)
    return [
        PersonFacts(
            name=f"某{chr(0x4E00 + serial)}",
            id_number=id_number(serial=serial),
            phone=f"1{draw.randint(3_000_000_000, 9_999_999_999)}",
            bank_account=card(draw),
            address=f"北京市丰台区秘密路{draw.randint(10_000, 99_999)}号",
        )
        for serial in range(PEOPLE)
    ]


def card(draw: random.Random) -> str:
    body = f"6222{draw.randint(10**13, 10**14 - 1)}"
    digits = [int(digit) for digit in body]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-1::-2]]
    return body + str(-(sum(doubled) + sum(digits[-2::-2])) % 10)


def secrets_of(people: list[PersonFacts]) -> list[str]:
    fields = ("id_number", "phone", "bank_account", "address")
    return [str(person[field]) for person in people for field in fields]  # type: ignore[literal-required]


async def stored_bytes(url: str) -> bytes:
    """All that is in the database, as it lies there."""
    if dialect() == "sqlite":
        path = Path(url.removeprefix("sqlite://"))
        files = [path, path.with_name(path.name + "-wal")]
        return b"".join(file.read_bytes() for file in files if file.exists())
    client = connection()
    tables = await client.execute_query_dict(
        "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    )
    parts = []
    for table in tables:
        name = table["tablename"]
        rows = await client.execute_query_dict(f'SELECT t::text AS line FROM "{name}" t')
        parts += [row["line"].encode() for row in rows]
    return b"\n".join(parts)


def found_in(text: bytes, secrets: list[str]) -> list[str]:
    return [secret for secret in secrets if secret.encode() in text]


def product_log(log: pytest.LogCaptureFixture) -> str:
    """All but the lines of the test's own HTTP client, which tells the addresses it asks."""
    lines = [r.getMessage() for r in log.records if not r.name.startswith(("httpx", "httpcore"))]
    return "\n".join(lines)


@pytest.fixture
def everything_logged(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG):
        yield caplog


async def test_no_personal_value_is_stored_logged_or_answered_in_the_clear(
    cast: Cast,
    ask: Asker,
    database_url: str,
    everything_logged: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    people = seeded(20261101)
    secrets = secrets_of(people)
    for person in people[:150]:
        await add_person(cast.officer, person, organisation_id=cast.employer.id)
    answers = []
    for person in people[150:]:
        form = {**person, "organisation_id": cast.employer.id}
        headers = {"Idempotency-Key": f"key-{person['name']}".encode().hex()}
        answers.append(await ask("POST", "/people", cast.officer, json=form, headers=headers))
    for person in people[:10]:
        again = {**person, "organisation_id": cast.employer.id}
        answers.append(await ask("POST", "/people", cast.officer, json=again))
        query = {"query": person["phone"]}
        answers.append(await ask("GET", "/people", cast.officer, params=query))
    answers.append(await ask("GET", "/people", cast.officer, params={"limit": 200}))
    answers.append(await ask("GET", "/people/duplicates", cast.officer))
    revealed = await ask(
        "POST", f"/people/{answers[0].json()['id']}/revelations", cast.officer,
        json={"field": "id_number", "reason": "核对发放信息"},
        headers={"Idempotency-Key": "reveal-1"},
    )  # fmt: skip

    assert revealed.json()["value"] == people[150]["id_number"]
    assert [answer.status_code for answer in answers].count(201) == PEOPLE - 150
    written = capsys.readouterr()
    places = {
        "answers": b"".join(answer.content for answer in answers),
        "log": f"{product_log(everything_logged)}{written.out}{written.err}".encode(),
        "database": await stored_bytes(database_url),
    }
    assert {name: found_in(text, secrets) for name, text in places.items()} == {
        "answers": [], "log": [], "database": [],
    }  # fmt: skip
    assert found_in(places["database"], [str(person["name"]) for person in people])  # the twin
