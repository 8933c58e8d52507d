"""Twenty thousand people: how long a month takes, and how long anybody else has to wait."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest

from tests.factories import Cast
from workforce import clock
from workforce.actor import Actor
from workforce.database import insert_many, verb
from workforce.subsidies import computing, service, settling
from workforce.subsidies.figures import figures_of
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.policies import named
from workforce.vocabulary import Outcome

PEOPLE = 20_000
SEED = 20261001
HANGS = 10
SYSTEM = Actor.system()

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
    "id", "employment_id", "month", "days_due", "days_present", "leave_days", "note", "version",
    "created_at", "updated_at",
)  # fmt: skip


@verb
async def put(actor: Actor, table: str, columns: tuple[str, ...], rows: list[Any]) -> None:
    await insert_many(table, columns, rows)


async def fill(cast: Cast) -> None:
    """People of every kind; what is sealed holds bytes nobody opens here."""
    draw, at = random.Random(SEED), clock.now()
    people, posts, reported = [], [], []
    for number in range(1, PEOPLE + 1):
        home = draw.choice(["北京市丰台区"] * 5 + ["河北省张北县"] * 4)
        account = b"sealed" if draw.random() > 0.01 else None
        people.append((number, f"人{number}", b"sealed", f"{number:064d}", date(1980, 1, 1),
                       "female", home, account, "北京银行", "", 1, at, at))  # fmt: skip
        service_type = draw.choice(["home", "home", "community", "institution"])
        post = draw.choice(["caregiver"] * 8 + ["manager"])
        ended_on = date(2026, 9, 1) if draw.random() < 0.05 else None
        posts.append((number, number, cast.employer.id, post, "", service_type, True, "labour",
                      date(2024, 1, 1), ended_on, "", "", "", 1, at, at))  # fmt: skip
        if ended_on is None and draw.random() > 0.02:
            reported.append((number, number, "2026-10", 22, 20, 2, "", 1, at, at))
    await put(SYSTEM, "person", PERSON, people)
    await put(SYSTEM, "employment", EMPLOYMENT, posts)
    await put(SYSTEM, "attendance", ATTENDANCE, reported)


@contextmanager
def timed(what: str, expected_seconds: float) -> Iterator[None]:
    """Told, and refused only when it hangs or grew by an order: how fast it is, `workforce bench
    subsidies` tells, and a machine may be slow or busy."""
    began = time.perf_counter()
    yield
    seconds = time.perf_counter() - began
    print(f"seed {SEED}, {PEOPLE} people: {what} {seconds:.1f} s, expected {expected_seconds}")
    assert seconds <= HANGS * expected_seconds, f"{what} took {seconds:.1f} s"


@pytest.mark.full
async def test_a_month_of_twenty_thousand_is_computed_in_time_and_in_short_steps(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    await fill(cast)
    month = await service.open_month(
        SYSTEM, named("fengtai"), "2026-10", district_id=cast.district.id
    )
    rows: list[int] = []
    write = computing._write

    async def counted(*given: Any) -> None:
        rows.append(len(given[2]))
        await write(*given)

    monkeypatch.setattr(computing, "_write", counted)
    with timed("compute", 10):
        figures = await service.compute(SYSTEM, month.id)
    assert figures.people == PEOPLE == sum(rows)
    assert max(rows) <= 2000
    assert figures.pay + figures.refuse + figures.still_open == PEOPLE
    with timed("compute again", 10):
        assert await service.compute(SYSTEM, month.id) == figures


@pytest.mark.full
async def test_thousands_of_settlements_go_over_to_a_new_run(cast: Cast) -> None:
    await fill(cast)
    month = await service.open_month(
        SYSTEM, named("fengtai"), "2026-10", district_id=cast.district.id
    )
    before = await service.compute(SYSTEM, month.id)
    with timed("settle", 5):
        settled = await settling.settle(
            SYSTEM, month.id, settling.Chosen(), outcome=Outcome.PAY, reason="经核实"
        )
    assert settled == before.still_open > 2000
    await cast.employer.filter(id=cast.employer.id).update(version=2, name="康和养老院（更名）")

    with timed("compute with settlements", 12):
        after = await service.compute(SYSTEM, month.id)

    assert (after.people, after.settled) == (before.people, settled)
    current = await SubsidyMonth.get(id=month.id)
    assert await figures_of(current.current_run_id) == after
