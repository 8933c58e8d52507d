"""Phones without a connection: whatever arrives, how often and in which order, each service counts
once and the balances come out the same."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from tests.volunteering.conftest import HOUR, NINE, Helper, Team, add_shift, at, make_helper
from workforce.ledger.verify import verify
from workforce.service_words import RecordState
from workforce.timebank.accounts import own_account
from workforce.volunteering import confirming, late, signups
from workforce.volunteering.late import ClientIdReused
from workforce.volunteering.models import ServiceRecord, Shift

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Submission:
    """What a phone sends: its own clock's times, and what that clock says at sending."""

    helper: Helper
    client_id: UUID
    shift: Shift
    minutes: int
    clock: timedelta


async def send(one: Submission, now: datetime, *, minutes: int | None = None) -> ServiceRecord:
    started_at = one.shift.starts_at + one.clock
    with at(now):
        return await late.enter_late(
            one.helper.actor, client_id=one.client_id, shift_id=one.shift.id,
            started_at=started_at,
            ended_at=started_at + timedelta(minutes=minutes or one.minutes),
            sent_at=now + one.clock,
        )  # fmt: skip


async def prepare(
    team: Team, chance: random.Random, devices: int, entries: int
) -> list[Submission]:
    shifts = [
        await add_shift(team, NINE + (n + 1) * DAY, 180, capacity=devices) for n in range(entries)
    ]
    submissions = []
    for number in range(devices):
        helper = await make_helper(team.body, f"手机{number}")
        error = timedelta(seconds=chance.randint(-2 * 86_400, 2 * 86_400))
        for shift in shifts:
            with at(shift.starts_at - HOUR):
                await signups.sign_up(helper.actor, shift.id)
            minutes = chance.randint(1, 180)
            client_id = UUID(int=chance.getrandbits(128))
            submissions.append(Submission(helper, client_id, shift, minutes, error))
    return submissions


async def play(team: Team, devices: int, entries: int, seed: int) -> None:
    chance = random.Random(seed)
    submissions = await prepare(team, chance, devices, entries)
    now = NINE + (entries + 2) * DAY
    sent = [one for one in submissions for _ in range(chance.randint(1, 3))]
    chance.shuffle(sent)

    answers: dict[UUID, set[int]] = {}
    for one in sent:
        found = await send(one, now + timedelta(seconds=chance.randint(0, 3600)))
        answers.setdefault(one.client_id, set()).add(found.id)
    for one in chance.sample(submissions, min(20, len(submissions))):
        with pytest.raises(ClientIdReused):
            await send(one, now, minutes=one.minutes + 1)

    assert all(len(ids) == 1 for ids in answers.values())
    records = await ServiceRecord.all()
    assert len(records) == len(submissions)
    ids = [record.id for record in records]
    chance.shuffle(ids)
    with at(now + 2 * HOUR):
        while ids:
            part, ids = ids[:7], ids[7:]
            await confirming.confirm_records(team.organiser, part)
    assert await ServiceRecord.filter(state=RecordState.CONFIRMED).count() == len(submissions)
    for helper in {id(one.helper): one.helper for one in submissions}.values():
        saved = sum(min(120, one.minutes // 60 * 60) for one in submissions if one.helper is helper)
        account = await own_account(helper.actor)
        assert account is not None and account.balance_minutes == saved
    assert await verify() == []


async def test_what_phones_send_twice_and_in_disorder_counts_once(team: Team) -> None:
    await play(team, devices=4, entries=5, seed=20261102)


@pytest.mark.full
async def test_fifty_phones_of_twenty_entries_each(team: Team) -> None:
    await play(team, devices=50, entries=20, seed=20261103)
