"""200 seeded people: none of their numbers is found anywhere but in the answer to a revelation."""

from __future__ import annotations

import io
import logging
import random
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.asking import Asker
from tests.factories import Cast, id_number
from tests.reports.test_exports import work
from workforce.database import connection, dialect, fields
from workforce.people import answers, service
from workforce.people.facts import PersonFacts
from workforce.reports.columns import ExportKind

PEOPLE = 200
SEED = 20261101


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
        for row in rows:
            # Bytes are shown as hexadecimal digits: what they stand for is searched as well.
            shown = re.findall(r"\\x((?:[0-9a-f]{2})+)", row["line"])
            parts += [row["line"].encode(), *map(bytes.fromhex, shown)]
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


Places = dict[str, bytes]


async def used(cast: Cast, ask: Asker, people: list[PersonFacts]) -> tuple[bytes, int]:
    """Everybody is registered over HTTP and met on the way of a month: all that was answered."""
    officer, answers = cast.officer, []
    for serial, person in enumerate(people):
        form = {**person, "organisation_id": cast.employer.id}
        headers = {"Idempotency-Key": f"key-{serial}"} if serial % 4 else {}
        answers.append(await ask("POST", "/people", officer, json=form, headers=headers))
    added = [answer.json()["id"] for answer in answers if answer.status_code == 201]
    for person_id, person in zip(added[:10], people[:10], strict=False):
        again = {**person, "organisation_id": cast.employer.id}
        path, old = f"/people/{person_id}", {"If-Match": '"1"'}
        post = {
            "person_id": person_id, "employer_id": cast.employer.id, "post": "caregiver",
            "service_type": "home", "contract_kind": "labour", "started_on": "2025-02-01",
        }  # fmt: skip
        answers += [
            await ask("POST", "/people", officer, json=again),
            await ask("POST", "/people", cast.outsider, json=again),
            await ask("GET", "/people", officer, params={"query": person["phone"]}),
            await ask("GET", "/people", officer, params={"sort": person["id_number"]}),
            await ask("PATCH", path, officer, json={"sex": person["phone"]}, headers=old),
            await ask("PATCH", path, officer, json={"birth_on": "1900-01-01"}, headers=old),
            await ask("PATCH", path, officer, json={"phone": person["address"]}, headers=old),
            await ask("PATCH", path, officer, json={"note": "更正"}, headers=old),
            await ask("POST", "/employments", officer, json=post),
            await ask("GET", path, officer),
            await ask("GET", path, cast.outsider),
            await ask("GET", "/history", officer, params={"kind": "person", "id": person_id}),
        ]
    for path in ("/people", "/people/duplicates", "/employments", "/employers", "/tasks"):
        query = {"limit": 200} if path in ("/people", "/employments") else {}
        answers.append(await ask("GET", path, officer, params=query))
    answers.append(await ask("GET", "/audit-events", cast.auditor, params={"limit": 200}))
    answers += await downloads(cast, ask)
    assert max(answer.status_code for answer in answers) < 500
    revealed = await ask(
        "POST", f"/people/{added[0]}/revelations", officer,
        json={"field": "id_number", "reason": "核对发放信息"},
        headers={"Idempotency-Key": "reveal-1"},
    )  # fmt: skip
    assert revealed.json()["value"] == people[0]["id_number"]
    assert len(added) == len(people)
    return b"".join(_plain(answer.content) for answer in answers), len(answers)


async def downloads(cast: Cast, ask: Asker) -> list[httpx2.Response]:
    """Every list as a workbook, nothing revealed."""
    found = []
    for kind in ExportKind:
        asked_for = await ask("POST", "/exports", cast.officer, json={"kind": kind.value})
        await work(cast.officer)
        path = f"/jobs/{asked_for.json()['job']['id']}"
        found += [
            await ask("GET", path, cast.officer),
            await ask("GET", f"{path}/file", cast.officer),
        ]
    return found


def _plain(content: bytes) -> bytes:
    """A workbook as its parts."""
    if not content.startswith(b"PK"):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


async def searched(
    cast: Cast, ask: Asker, url: str, log: pytest.LogCaptureFixture,
    capture: pytest.CaptureFixture[str], count: int = PEOPLE,
) -> dict[str, list[str]]:  # fmt: skip
    """Where the numbers, telephones, cards and addresses of so many people were found."""
    people = seeded(SEED)[:count]
    answered, asked = await used(cast, ask, people)
    written = capture.readouterr()
    places = {
        "answers": answered,
        "log": f"{product_log(log)}{written.out}{written.err}".encode(),
        "database": await stored_bytes(url),
    }
    assert found_in(places["database"], [str(person["name"]) for person in people])
    print(f"seed {SEED}, {len(secrets_of(people))} values, {asked} answers, "
          f"{[len(text) for text in places.values()]} bytes")  # fmt: skip
    return {name: found_in(text, secrets_of(people)) for name, text in places.items()}


NOWHERE: dict[str, list[str]] = {"answers": [], "log": [], "database": []}


async def test_no_personal_value_is_stored_logged_or_answered_in_the_clear(
    cast: Cast, ask: Asker, database_url: str, everything_logged: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    assert await searched(cast, ask, database_url, everything_logged, capsys) == NOWHERE


async def test_a_field_stored_unsealed_is_found(
    cast: Cast, ask: Asker, database_url: str, everything_logged: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """The broken twin of the seal, of one column."""
    seal, open_sealed = fields.seal, fields.open_sealed
    monkeypatch.setattr(
        fields, "seal",
        lambda value, place: value.encode() if place == "person.address" else seal(value, place),
    )  # fmt: skip
    monkeypatch.setattr(
        fields, "open_sealed",
        lambda held, place: held if place == "person.address" else open_sealed(held, place),
    )  # fmt: skip

    found = await searched(cast, ask, database_url, everything_logged, capsys, 12)

    assert len(found["database"]) == 12
    assert all("秘密路" in one for one in found["database"])
    assert (found["answers"], found["log"]) == ([], [])


async def test_a_value_that_is_not_masked_or_is_logged_is_found(
    cast: Cast, ask: Asker, database_url: str, everything_logged: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """The broken twins of the mask and of the log."""
    add = service.add_person

    async def talking(*arguments: Any, **more: Any) -> Any:
        logging.getLogger("people").debug("adding %s", arguments)
        return await add(*arguments, **more)

    monkeypatch.setattr(service, "add_person", talking)
    monkeypatch.setattr(answers, "masked_value", lambda field, value: value)

    found = await searched(cast, ask, database_url, everything_logged, capsys, 12)

    assert len(found["answers"]) >= 12
    assert len(found["log"]) == 4 * 12
