"""A verb is whole or nothing, on both engines, also when many run at once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest
from tortoise.exceptions import IntegrityError, OperationalError

from tests.factories import Cast, make_person
from workforce.actor import Actor
from workforce.audit import record
from workforce.audit.models import AuditEvent
from workforce.database import (
    connection,
    execute,
    in_one_transaction,
    insert_many,
    read_all,
    save_version,
    savepoint,
    verb,
)
from workforce.errors import Refusal, Stale
from workforce.identity.models import Organisation
from workforce.people.models import Person
from workforce.vocabulary import OrganisationKind


class Forbade(Refusal):
    code = "test.forbade"
    message = "不行"


@verb
async def rename(actor: Actor, organisation_id: int, name: str, *, fail: bool = False) -> None:
    organisation = await Organisation.get(id=organisation_id)
    await save_version(organisation, name=name)
    await record(actor, "identity.organisation.changed", organisation, after={"name": name})
    if fail:
        raise Forbade()


async def test_a_refused_verb_leaves_no_trace(cast: Cast) -> None:
    with pytest.raises(Forbade):
        await rename(cast.officer, cast.street.id, "新名", fail=True)

    assert (await Organisation.get(id=cast.street.id)).name == "云岗街道"
    assert await AuditEvent.all().count() == 0
    assert not in_one_transaction()


async def test_a_refusal_inside_a_savepoint_undoes_only_itself(cast: Cast) -> None:
    @verb
    async def both(actor: Actor) -> None:
        await rename(actor, cast.street.id, "外层")
        with pytest.raises(Forbade):
            async with savepoint():
                await rename(actor, cast.employer.id, "内层", fail=True)

    await both(cast.officer)

    assert (await Organisation.get(id=cast.street.id)).name == "外层"
    assert (await Organisation.get(id=cast.employer.id)).name == cast.employer.name


async def test_of_two_editors_of_one_version_one_is_refused(cast: Cast) -> None:
    first = await Organisation.get(id=cast.street.id)
    second = await Organisation.get(id=cast.street.id)
    await save_version(first, name="甲")

    with pytest.raises(Stale):
        await save_version(second, name="乙")


async def test_thirty_two_verbs_at_once_all_happen(cast: Cast) -> None:
    @verb
    async def one_more(actor: Actor) -> None:
        rows = await read_all('SELECT COUNT(*) AS n FROM "organisation"')
        await Organisation.create(kind=OrganisationKind.COMMUNITY, name=f"社区{rows[0]['n']}")

    before = await Organisation.all().count()
    await asyncio.gather(*(one_more(cast.officer) for _ in range(32)))

    assert await Organisation.all().count() == before + 32


async def test_an_audit_event_cannot_be_changed_or_deleted(cast: Cast) -> None:
    await rename(cast.officer, cast.street.id, "改名")

    for statement in (
        'UPDATE "audit_event" SET "reason" = ?',
        'DELETE FROM "audit_event" WHERE 1=1 OR "reason" = ?',
    ):
        with pytest.raises((IntegrityError, OperationalError)):
            await execute(statement, ["x"])
    assert (await AuditEvent.get()).reason == ""


async def test_personal_fields_are_sealed_in_the_database_and_open_on_reading(cast: Cast) -> None:
    person = await make_person(cast.employer, phone="13800990011")

    [row] = await read_all('SELECT "id_number", "phone" FROM "person"')

    assert b"13800990011" not in bytes(row["phone"])
    assert (await Person.get(id=person.id)).phone == "13800990011"


async def test_a_moment_filters_the_same_whatever_its_offset(cast: Cast) -> None:
    shanghai = timezone(timedelta(hours=8))
    early = datetime(2026, 10, 1, 7, 30, tzinfo=shanghai)
    await Organisation.filter(id=cast.street.id).update(created_at=early)

    async def found(moment: datetime) -> bool:
        return await Organisation.filter(id=cast.street.id, created_at__lte=moment).exists()

    assert await found(datetime(2026, 9, 30, 23, 30, tzinfo=UTC))
    assert not await found(datetime(2026, 9, 30, 23, 29, 59, tzinfo=UTC))


async def test_many_rows_roll_back_with_their_verb(cast: Cast) -> None:
    @verb
    async def many(actor: Actor) -> None:
        rows = [
            (
                "community",
                f"社区{n}",
                "/",
                "",
                "",
                "",
                True,
                1,
                datetime.now(UTC),
                datetime.now(UTC),
            )
            for n in range(700)
        ]
        columns = (
            "kind",
            "name",
            "path",
            "employer_kind",
            "contact_name",
            "contact_phone",
            "active",
            "version",
            "created_at",
            "updated_at",
        )
        await insert_many("organisation", columns, rows)
        assert await Organisation.filter(kind=OrganisationKind.COMMUNITY).count() == 700
        raise Forbade()

    with pytest.raises(Forbade):
        await many(cast.officer)
    assert await Organisation.filter(kind=OrganisationKind.COMMUNITY).count() == 0


async def test_sqlite_keeps_what_it_acknowledged(database: str, engine: str) -> None:
    if engine == "sqlite":
        [row] = await connection().execute_query_dict("PRAGMA synchronous")
        assert row["synchronous"] >= 2
    else:
        [row] = await connection().execute_query_dict("SHOW synchronous_commit")
        assert row["synchronous_commit"] == "on"
