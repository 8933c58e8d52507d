"""From a record of service to saved time: confirmed by another, credited once, corrected openly."""

from __future__ import annotations

import asyncio
from datetime import date
from uuid import uuid4

import pytest
from tortoise.exceptions import IntegrityError, OperationalError

from tests.factories import make_employment
from tests.volunteering.conftest import (
    HOUR,
    MINUTE,
    NINE,
    Helper,
    Team,
    add_shift,
    at,
    make_helper,
    serve,
)
from workforce.audit.models import AuditEvent
from workforce.database import execute
from workforce.errors import Malformed, Missing, Refusal
from workforce.ledger.models import Account, Lot, Transfer
from workforce.ledger.moves import BalanceTooLow, Move
from workforce.ledger.verify import verify
from workforce.service_words import (
    AccountKind,
    MinutesGo,
    RecordFlag,
    RecordState,
    TimeSource,
    TransferKind,
)
from workforce.timebank.accounts import own_account, own_statement
from workforce.timebank.models import ServiceCredit
from workforce.volunteering import confirming, correcting, late, presence, signups, volunteers
from workforce.volunteering.confirming import (
    OwnEntry,
    OwnRecord,
    PaidThatDay,
    RecordDecided,
    RecordRunning,
)
from workforce.volunteering.correcting import CorrectionPending, NotConfirmed
from workforce.volunteering.late import ClientIdReused, TooOld
from workforce.volunteering.models import ServiceRecord
from workforce.volunteering.presence import NotSignedUp
from workforce.volunteering.records import RecordsOverlap, record_to_show

AFTERNOON = NINE + 6 * HOUR


async def balance(helper: Helper) -> int:
    account = await own_account(helper.actor)
    return 0 if account is None else account.balance_minutes or 0


async def confirm(team: Team, *records: ServiceRecord, **more: str) -> list[ServiceRecord]:
    with at(AFTERNOON):
        await confirming.confirm_records(team.organiser, [one.id for one in records], **more)
    return [await record_to_show(one.id) for one in records]


async def test_a_confirmed_service_is_saved_at_once_and_says_where_each_minute_went(
    team: Team,
) -> None:
    served = await serve(team.anna, team.shift, NINE, 150)
    assert await balance(team.anna) == 0

    [confirmed] = await confirm(team, served)

    assert confirmed.state is RecordState.CONFIRMED
    assert await balance(team.anna) == 120
    credit = (await confirming.credits_of([confirmed]))[confirmed.id]
    assert {share["goes"]: share["minutes"] for share in credit.shares} == {
        MinutesGo.CREDITED: 120,
        MinutesGo.BELOW_UNIT: 30,
    }
    [line] = (await own_statement(team.anna.actor, limit=10, before_id=None)).lines
    assert (line.transfer.kind, line.entry.minutes) == (TransferKind.EARNED, 120)
    [lot] = await Lot.all()
    assert (lot.earned_on, lot.service) == (date(2026, 11, 2), "visit")
    assert lot.district_id == team.cast.district.id
    assert (await volunteers.totals_of(team.anna.volunteer.id)).served_minutes == 150
    assert await verify() == []


async def test_confirming_twice_and_by_two_at_once_saves_once(team: Team) -> None:
    served = await serve(team.anna, team.shift, NINE, 120)

    with at(AFTERNOON):
        await asyncio.gather(
            *(confirming.confirm_records(actor, [served.id])
              for actor in (team.organiser, team.second) * 4)
        )  # fmt: skip

    assert await balance(team.anna) == 120
    assert await Transfer.all().count() == 1
    confirmed = AuditEvent.filter(action="volunteering.record.confirmed")
    assert await confirmed.count() == 1


async def test_two_services_of_a_day_share_the_daily_cap_also_when_confirmed_at_once(
    team: Team,
) -> None:
    second = await add_shift(team, NINE + 3 * HOUR, 120)
    records = [
        await serve(team.anna, team.shift, NINE, 90),
        await serve(team.anna, second, NINE + 3 * HOUR, 90),
    ]
    third = await add_shift(team, NINE + 5 * HOUR, 60)
    records.append(await serve(team.anna, third, NINE + 5 * HOUR, 60))

    with at(AFTERNOON):
        await asyncio.gather(
            *(confirming.confirm_records(team.organiser, [one.id]) for one in records)
        )

    assert await balance(team.anna) == 120
    credited = await ServiceCredit.all().values_list("credited_minutes", flat=True)
    assert sorted(credited) == [0, 60, 60]  # type: ignore[type-var]
    assert await verify() == []


async def test_many_are_confirmed_in_one_go_and_one_that_may_not_stops_all(team: Team) -> None:
    records = [await serve(one, team.shift, NINE, 120) for one in (team.anna, team.bao)]
    [first, second] = await confirm(team, *records)
    assert {first.state, second.state} == {RecordState.CONFIRMED}

    other = await add_shift(team, NINE + 3 * HOUR, 60)
    good = await serve(team.anna, other, NINE + 3 * HOUR, 60)
    with at(NINE + 3 * HOUR):
        running = await presence.assist_check_in(team.second, other.id, team.chen.volunteer.id)
    with pytest.raises(RecordRunning):
        await confirm(team, good, running)
    assert (await ServiceRecord.get(id=good.id)).state is RecordState.SUBMITTED


async def test_nobody_confirms_his_own_service_or_what_he_entered(team: Team) -> None:
    from workforce.identity.models import User

    served = await serve(team.anna, team.shift, NINE, 120)
    assert team.organiser.user_id and team.anna.actor.user_id
    await User.filter(id=team.anna.actor.user_id).update(person_id=None)
    await User.filter(id=team.organiser.user_id).update(person_id=team.anna.person.id)
    with pytest.raises(OwnRecord):
        await confirm(team, served)

    with at(NINE):
        await presence.assist_check_in(team.organiser, team.shift.id, team.bao.volunteer.id)
    with at(NINE + HOUR):
        helped = await presence.assist_check_out(
            team.organiser, team.shift.id, team.bao.volunteer.id
        )
    with pytest.raises(OwnEntry):
        await confirm(team, helped)
    with at(AFTERNOON):
        await confirming.confirm_records(team.second, [served.id, helped.id])
    assert await balance(team.bao) == 60


async def test_another_district_finds_nothing_to_confirm(team: Team) -> None:
    served = await serve(team.anna, team.shift, NINE, 120)

    with at(AFTERNOON):
        for act in (
            confirming.confirm_records(team.elsewhere, [served.id]),
            confirming.reject_record(team.elsewhere, served.id, reason="不认识"),
            correcting.correct_record(
                team.elsewhere, served.id, started_at=NINE, ended_at=NINE, reason="不认识"
            ),
        ):
            with pytest.raises(Missing):
                await act
        await confirming.confirm_records(team.cast.officer, [served.id])
    assert await balance(team.anna) == 120


async def test_a_rejected_record_saves_nothing_and_can_be_entered_again(team: Team) -> None:
    served = await serve(team.anna, team.shift, NINE, 120)
    with at(AFTERNOON):
        rejected = await confirming.reject_record(
            team.organiser, served.id, reason="提前离开，时间不对"
        )
        with pytest.raises(RecordDecided):
            await confirming.confirm_records(team.organiser, [served.id])
        again = await enter(team.anna, team, 0, 60)

    assert rejected.state is RecordState.REJECTED
    await confirm(team, again)
    assert await balance(team.anna) == 60


async def test_paid_work_on_the_day_needs_a_reason(team: Team) -> None:
    await make_employment(team.anna.person, team.cast.employer)
    served = await serve(team.anna, team.shift, NINE, 120)
    assert RecordFlag.PAID_THAT_DAY in served.flags

    with pytest.raises(PaidThatDay):
        await confirm(team, served)
    [confirmed] = await confirm(team, served, paid_reason="当天轮休，已向单位核实")

    assert confirmed.decision_reason.startswith("当天轮休")
    assert await balance(team.anna) == 120


async def enter(helper: Helper, team: Team, start: int, end: int, **more: object) -> ServiceRecord:
    """Enter the shift's minutes `start` to `end` afterwards."""
    facts = {"client_id": uuid4(), "note": "", **more}
    return await late.enter_late(
        helper.actor, shift_id=team.shift.id, started_at=NINE + start * MINUTE,
        ended_at=NINE + end * MINUTE, **facts,  # type: ignore[arg-type]
    )  # fmt: skip


async def test_a_late_entry_sent_many_times_is_one_record(team: Team) -> None:
    client_id = uuid4()
    with at(NINE - HOUR):
        await signups.sign_up(team.anna.actor, team.shift.id)
    with at(AFTERNOON):
        sent = await asyncio.gather(
            *(enter(team.anna, team, 0, 120, client_id=client_id) for _ in range(6))
        )
        with pytest.raises(ClientIdReused):
            await enter(team.anna, team, 0, 90, client_id=client_id)

    assert len({one.id for one in sent}) == 1
    assert sent[0].start_source is TimeSource.LATE
    assert sent[0].flags == [RecordFlag.LATE_ENTRY]


async def test_a_wrong_clock_is_set_right_and_says_so(team: Team) -> None:
    """The phone runs two days ahead: it sends times of the day after tomorrow."""
    with at(NINE - HOUR):
        await signups.sign_up(team.anna.actor, team.shift.id)
    ahead = 48 * HOUR
    with at(AFTERNOON):
        found = await late.enter_late(
            team.anna.actor, client_id=uuid4(), shift_id=team.shift.id,
            started_at=NINE + ahead, ended_at=NINE + ahead + 2 * HOUR, sent_at=AFTERNOON + ahead,
        )  # fmt: skip

    assert (found.started_at, found.served_minutes) == (NINE, 120)
    assert RecordFlag.CLOCK_CORRECTED in found.flags


async def test_late_entries_are_refused_by_name(team: Team) -> None:
    with at(AFTERNOON):
        with pytest.raises(NotSignedUp):
            await enter(team.anna, team, 0, 60)
    with at(NINE):
        await signups.sign_up(team.anna.actor, team.shift.id)
        with pytest.raises(Malformed):
            await enter(team.anna, team, 0, 60)
    with at(AFTERNOON):
        for start, end in ((60, 60), (60, 30), (-60, 60), (200, 220), (0, 300)):
            with pytest.raises(Malformed):
                await enter(team.anna, team, start, end)
        await enter(team.anna, team, 0, 60)
        with pytest.raises(RecordsOverlap):
            await enter(team.anna, team, 59, 90)
        await enter(team.anna, team, 60, 90)
    with at(NINE + 31 * 24 * HOUR), pytest.raises(TooOld):
        await enter(team.anna, team, 100, 120)


async def test_overlapping_entries_of_one_volunteer_sent_at_once_leave_one(team: Team) -> None:
    with at(NINE - HOUR):
        await signups.sign_up(team.anna.actor, team.shift.id)
    with at(AFTERNOON):
        answers = await asyncio.gather(
            *(enter(team.anna, team, n, 100 + n) for n in range(8)), return_exceptions=True
        )

    assert sum(isinstance(one, ServiceRecord) for one in answers) == 1
    assert sum(isinstance(one, RecordsOverlap) for one in answers) == 7


async def test_a_correction_is_another_record_that_takes_the_first_back(team: Team) -> None:
    served = await serve(team.anna, team.shift, NINE, 150)
    await confirm(team, served)
    with at(AFTERNOON):
        better = await correcting.correct_record(
            team.organiser, served.id, started_at=NINE, ended_at=NINE + 60 * MINUTE,
            reason="实际十点离开",
        )  # fmt: skip
        with pytest.raises(CorrectionPending):
            await correcting.correct_record(
                team.second, served.id, started_at=NINE, ended_at=NINE, reason="没有来"
            )
        assert await balance(team.anna) == 120
        with pytest.raises(OwnEntry):
            await confirming.confirm_records(team.organiser, [better.id])
        await confirming.confirm_records(team.second, [better.id])
        await confirming.confirm_records(team.second, [better.id])

    first = await ServiceRecord.get(id=served.id)
    assert (first.state, first.served_minutes) == (RecordState.CORRECTED, 150)
    assert await balance(team.anna) == 60
    assert (await volunteers.totals_of(team.anna.volunteer.id)).served_minutes == 60
    assert await verify() == []


async def test_a_correction_to_nothing_takes_everything_back(team: Team) -> None:
    served = await serve(team.anna, team.shift, NINE, 150)
    with at(AFTERNOON), pytest.raises(NotConfirmed):
        await correcting.correct_record(
            team.organiser, served.id, started_at=NINE, ended_at=NINE, reason="没有来"
        )
    await confirm(team, served)
    with at(AFTERNOON):
        nothing = await correcting.correct_record(
            team.organiser, served.id, started_at=NINE, ended_at=NINE, reason="没有来"
        )
        await confirming.confirm_records(team.second, [nothing.id])

    assert await balance(team.anna) == 0
    assert await verify() == []


async def test_what_has_been_given_away_is_not_taken_back_by_a_machine(team: Team) -> None:
    from tests.ledger.books import SYSTEM, post

    served = await serve(team.anna, team.shift, NINE, 150)
    other = await serve(team.bao, team.shift, NINE, 60)
    await confirm(team, served, other)
    accounts = await Account.filter(kind=AccountKind.MEMBER).order_by("id")
    await post(SYSTEM, Move("gift:1", TransferKind.GIFT, *accounts, 100, AFTERNOON))
    assert (await volunteers.totals_of(team.anna.volunteer.id)).served_minutes == 150

    with at(AFTERNOON):
        nothing = await correcting.correct_record(
            team.organiser, served.id, started_at=NINE, ended_at=NINE, reason="没有来"
        )
        with pytest.raises(BalanceTooLow):
            await confirming.confirm_records(team.second, [nothing.id])
    assert (await ServiceRecord.get(id=served.id)).state is RecordState.CONFIRMED
    assert await verify() == []


async def test_a_full_account_overflows_into_the_pool(team: Team) -> None:
    from tests.ledger.books import SYSTEM, post
    from workforce.ledger.moves import Origin

    first = await serve(team.anna, team.shift, NINE, 60)
    await confirm(team, first)
    [account] = await Account.filter(kind=AccountKind.MEMBER)
    [issuance] = await Account.filter(kind=AccountKind.ISSUANCE)
    fill = Move(
        "fill", TransferKind.EARNED, issuance, account, 36_000 - 90, NINE,
        Origin(date(2026, 1, 1), "test"),
    )  # fmt: skip
    await post(SYSTEM, fill)
    shift = await add_shift(team, NINE + 24 * HOUR, 120)
    second = await serve(team.anna, shift, NINE + 24 * HOUR, 120)
    with at(NINE + 30 * HOUR):
        await confirming.confirm_records(team.organiser, [second.id])

    assert await balance(team.anna) == 36_000
    [overflow] = await Transfer.filter(kind=TransferKind.OVERFLOW)
    assert overflow.minutes == 90
    assert await verify() == []


async def test_minors_serve_and_save_nothing(team: Team) -> None:
    child = await make_helper(
        team.body, "小杨", born=date(2010, 1, 1), guardian_agreed_on=date(2026, 9, 1)
    )
    served = await serve(child, team.shift, NINE, 120)
    await confirm(team, served)

    assert await balance(child) == 0
    assert (await volunteers.totals_of(child.volunteer.id)).served_minutes == 120
    credit = await ServiceCredit.get()
    assert credit.shares[0]["goes"] == MinutesGo.TOO_YOUNG


@pytest.mark.parametrize(
    "statement",
    [
        'UPDATE "service_record" SET "served_minutes" = 600',
        'UPDATE "service_record" SET "ended_at" = "started_at"',
        'DELETE FROM "service_record"',
        'UPDATE "service_credit" SET "credited_minutes" = 1',
        'DELETE FROM "service_credit"',
    ],
)
async def test_the_database_keeps_a_confirmed_record_as_it_was(team: Team, statement: str) -> None:
    served = await serve(team.anna, team.shift, NINE, 120)
    await confirm(team, served)

    with pytest.raises((IntegrityError, OperationalError)):
        await execute(statement)


async def test_a_refused_confirmation_leaves_no_trace(team: Team) -> None:
    """The scheme began in June 2022; a service before it cannot be saved, nor half confirmed."""
    early = NINE.replace(year=2022, month=5, day=30)
    shift = await add_shift(team, early, 120)
    served = await serve(team.anna, shift, early, 120)

    with pytest.raises(Refusal, match="尚未施行"):
        await confirm(team, served)
    assert (await ServiceRecord.get(id=served.id)).state is RecordState.SUBMITTED
    assert await Account.all().count() == 0
