"""A thousand service records waiting to be confirmed in one go, as an organiser would."""

from __future__ import annotations

import itertools
import time
from datetime import UTC, date, datetime, timedelta
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.crypto.index import blind_index
from workforce.database import insert_many, read_all, verb
from workforce.identity.models import Organisation
from workforce.people.models import Person
from workforce.service_words import CareService, RecordState, TimeSource
from workforce.vocabulary import OrganisationKind, Sex
from workforce.volunteering.confirming import confirm_records
from workforce.volunteering.models import Activity, ServiceRecord, Shift, Volunteer

SYSTEM = Actor.system()
RECORDS = 1000
VOLUNTEERS = 250
FIRST = datetime(2026, 1, 5, 1, tzinfo=UTC)
_day = itertools.count()
COLUMNS = (
    "version", "created_at", "updated_at", "client_fingerprint", "organisation_id", "started_at",
    "start_source", "ended_at", "end_source", "served_on", "served_minutes", "flags", "note",
    "state", "due_on", "decision_reason", "shift_id", "volunteer_id",
)  # fmt: skip


@verb
async def prepare(actor: Actor) -> Shift:
    """A district with a team of volunteers and one activity."""
    district = await Organisation.create(kind=OrganisationKind.DISTRICT, name="测量区")
    district.path, district.district_id = f"/{district.id}/", district.id
    await district.save(update_fields=["path", "district_id"])
    for number in range(VOLUNTEERS):
        person = await Person.create(
            name=f"志愿者{number}", id_number=f"bench{number}", birth_on=date(1960, 1, 1),
            id_number_index=blind_index(f"bench{number}", "person.id_number"), sex=Sex.FEMALE,
        )  # fmt: skip
        await Volunteer.create(person=person, organisation=district, agreed_on=date(2026, 1, 1))
    activity = await Activity.create(
        organisation=district, district_id=district.id, title="探访", service=CareService.VISIT,
        place="云岗", leader_name="朱琳",
    )  # fmt: skip
    return await Shift.create(
        activity=activity, starts_at=FIRST, ends_at=FIRST + timedelta(hours=1), capacity=1000
    )


async def confirm_a_thousand(shift: Shift) -> float:
    """Seconds that confirming a thousand records takes, crediting and events included."""
    ids = await _submit(SYSTEM, shift)
    began = time.perf_counter()
    await confirm_records(SYSTEM, ids)
    return time.perf_counter() - began


@verb
async def _submit(actor: Actor, shift: Shift) -> list[int]:
    volunteers = await Volunteer.all().order_by("id")
    starts = [FIRST + timedelta(days=next(_day)) for _ in range(RECORDS // VOLUNTEERS)]
    organisation_id = (await Activity.get(id=shift.activity_id)).organisation_id
    now = clock.now()

    def row(volunteer: Volunteer, start: datetime) -> tuple[Any, ...]:
        return (
            1, now, now, "", organisation_id, start, TimeSource.QR, start + timedelta(hours=1),
            TimeSource.QR, start.date(), 60, "[]", "", RecordState.SUBMITTED, start.date(), "",
            shift.id, volunteer.id,
        )  # fmt: skip

    rows = [row(volunteer, start) for start in starts for volunteer in volunteers]
    await insert_many("service_record", COLUMNS, rows)
    found = await read_all('SELECT "id" FROM "service_record" WHERE "state" = \'submitted\'')
    return [one["id"] for one in found]


async def all_were_credited() -> bool:
    confirmed = await ServiceRecord.filter(state=RecordState.CONFIRMED).count()
    [row] = await read_all('SELECT COUNT(*) AS n, SUM("credited_minutes") AS m FROM service_credit')
    return confirmed == row["n"] and int(row["m"]) == 60 * confirmed
