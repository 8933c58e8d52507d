"""A district of invented people for a measurement: posts, attendance, certificates, all by COPY.

Nobody opens what is sealed here. The same number gives the same people on both engines.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.database import execute, insert_many, verb
from workforce.identity.models import Organisation
from workforce.vocabulary import OrganisationKind

MONTH = "2026-10"
EMPLOYERS = 400
AT_ONCE = 20_000
SEED = 20261001
SYSTEM = Actor.system()
LEFT_ON, BORN_ON = date(2026, 9, 1), date(1980, 1, 1)
STARTED = [date(2020, 1, 1) + timedelta(days=n) for n in range(2400)]
ISSUED_ON = date(2023, 5, 6)

PERSON = (
    "id", "name", "id_number", "id_number_index", "birth_on", "sex", "household_registration",
    "bank_account", "bank_name", "note", "version", "created_at", "updated_at",
)  # fmt: skip
EMPLOYMENT = (
    "id", "person_id", "employer_id", "post", "post_text", "service_type", "full_time",
    "contract_kind", "started_on", "ended_on", "ended_reason", "insured_by", "note", "version",
    "created_at", "updated_at",
)  # fmt: skip
ATTENDANCE = (
    "id", "employment_id", "month", "days_due", "days_present", "leave_days", "insured", "note",
    "version", "created_at", "updated_at",
)  # fmt: skip
CERTIFICATE = (
    "id", "person_id", "kind", "occupation", "level", "number", "issued_on", "issuer",
    "check_state", "version", "created_at", "updated_at",
)  # fmt: skip
TABLES = {
    "person": PERSON, "employment": EMPLOYMENT, "attendance": ATTENDANCE,
    "certificate": CERTIFICATE,
}  # fmt: skip
Rows = dict[str, list[tuple[Any, ...]]]


@dataclass(frozen=True)
class Filled:
    """The district, and how many rows each table got."""

    district_id: int
    people: int
    rows: dict[str, int]


async def fill(people: int) -> Filled:
    """Put that many people into an empty migrated database."""
    district, employers = await _places(SYSTEM)
    counted = dict.fromkeys(TABLES, 0)
    for rows in _chunks(people, employers):
        await _put(SYSTEM, rows)
        for table, some in rows.items():
            counted[table] += len(some)
    return Filled(district, people, counted)


@verb
async def _places(actor: Actor) -> tuple[int, list[int]]:
    district = await _place(OrganisationKind.DISTRICT, "丰台区", None, region_code="110106")
    street = await _place(OrganisationKind.STREET, "云岗街道", district)
    made = [
        await _place(OrganisationKind.EMPLOYER, f"养老院{n}号", street) for n in range(EMPLOYERS)
    ]
    return district.id, [one.id for one in made]


async def _place(
    kind: OrganisationKind, name: str, parent: Organisation | None, **more: Any
) -> Organisation:
    made = await Organisation.create(kind=kind, name=name, parent=parent, **more)
    path = f"{parent.path if parent else '/'}{made.id}/"
    district_id = parent.district_id if parent else made.id
    await Organisation.filter(id=made.id).update(path=path, district_id=district_id)
    made.path, made.district_id = path, district_id
    return made


@verb
async def _put(actor: Actor, rows: Rows) -> None:
    for table, some in rows.items():
        await insert_many(table, TABLES[table], some)


def _chunks(people: int, employers: list[int]) -> Iterator[Rows]:
    draw, at = random.Random(SEED), clock.now()
    rows: Rows = {table: [] for table in TABLES}
    for number in range(1, people + 1):
        _add(rows, number, employers[number % len(employers)], draw, at)
        if number % AT_ONCE == 0 or number == people:
            yield rows
            rows = {table: [] for table in TABLES}


def _add(rows: Rows, number: int, employer_id: int, draw: random.Random, at: Any) -> None:
    """One person, a post, its attendance, and for every third a certificate."""
    home = "北京市丰台区" if draw.random() < 0.6 else "河北省张北县"
    account = b"sealed" if draw.random() > 0.01 else None
    rows["person"].append((number, f"人{number}", b"sealed", f"{number:064d}", BORN_ON, "female",
                           home, account, "北京银行", "", 1, at, at))  # fmt: skip
    service = draw.choice(("home", "home", "community", "institution"))
    post = "manager" if draw.random() < 0.1 else "caregiver"
    ended_on = LEFT_ON if draw.random() < 0.05 else None
    rows["employment"].append((number, number, employer_id, post, "", service, True, "labour",
                               draw.choice(STARTED), ended_on, "", "", "", 1, at, at))  # fmt: skip
    if ended_on is None and draw.random() > 0.02:
        rows["attendance"].append((number, number, MONTH, 22, draw.randint(0, 22), 0, None, "",
                                   1, at, at))  # fmt: skip
    if number % 3 == 0:
        level = draw.choice(("five", "four", "three", "two", "one"))
        rows["certificate"].append((number, number, "skill_level", "", level, f"B{number:021d}",
                                    ISSUED_ON, "", "consistent", 1, at, at))  # fmt: skip


async def analyse() -> None:
    """The planner knows how much there is."""
    await execute("ANALYZE")
