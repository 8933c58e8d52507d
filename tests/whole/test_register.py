"""The register of personal fields says of the models what they hold: all of it, nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

import pytest
from tortoise import Tortoise, fields
from tortoise.models import Model
from typer.testing import CliRunner

from workforce.cli import app
from workforce.database import Versioned
from workforce.database.fields import Encrypted, _Sealed
from workforce.people.models import Person
from workforce.rules.register import REGISTER, For, Kept

# Records of one person each: all their facts are about somebody.
OF_PEOPLE = {"person", "name_change"}
# What a name tells of a column anywhere else.
TELLING = re.compile(
    r"(^|_)(name|login|phone|address|birth_on|sex|account|id_number|bank|deceased|agreed|score|"
    r"leave_kind|user_agent|password|totp_secret|last_login|note|reason|skills|evidence|flags|"
    r"before|after|facts|findings|insured_by|body|content|result|moved)($|_)"
)
BOOKKEEPING = re.compile(r"(_id|^id|^version|^created_at|^updated_at)$")
# Named like something of a person, and of nobody.
OF_NOBODY = {
    "aerich.content", "time_entry.balance_after_minutes", "user_account.must_change_password",
    "region.name", "organisation.name", "labour_relation.region_name", "notice.body",
    "labour_relation.counterpart_name", "labour_relation.note", "import_batch.file_name",
    "import_batch.sheet_name", "import_batch.undo_reason", "export_file.file_name", "job.note",
    "job.result", "activity.cancel_reason", "agreement.ended_reason", "session.end_reason",
    "attachment.removed_reason", "attendance.leave_days",
    "payment_file.file_name", "audit_bundle.file_name",
}  # fmt: skip
# About a person although no rule above tells it.
BESIDES = {
    "actual_cost.cost_fen", "actual_cost.receipt_number",
    "certificate.number", "volunteer.number", "service_record.started_at",
    "service_record.ended_at", "conduct_case.matter", "conduct_case.defence",
    "conduct_case.is_fraud",
}  # fmt: skip


def personal_columns(models: Iterable[type[Model]]) -> set[str]:
    """Sealed fields, sealed files, and columns whose table or name tells of a person."""
    found = set()
    for model in models:
        table = model._meta.db_table
        for name, field in model._meta.fields_map.items():
            if isinstance(field, fields.relational.RelationalField) or BOOKKEEPING.search(name):
                continue
            sealed = isinstance(field, _Sealed | fields.BinaryField)
            if sealed or table in OF_PEOPLE or TELLING.search(name):
                found.add(f"{table}.{name}")
    return (found | BESIDES) - OF_NOBODY - {"person.pending_batch_id", "person.created_batch_id"}


@pytest.fixture
def models(database: str) -> list[type[Model]]:
    return list(Tortoise.apps["models"].values())


def registered() -> list[str]:
    return [f"{one.table}.{one.column}" for one in REGISTER]


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_the_register_equals_the_models(models: list[type[Model]]) -> None:
    found = personal_columns(models)

    print(f"{len(found)} personal fields in {len(models)} tables")
    assert len(registered()) == len(set(registered()))
    assert found - set(registered()) == set(), "not in workforce/rules/register.py"
    assert set(registered()) - found == set(), "in the register and about nobody"


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_whatever_is_excepted_is_there(models: list[type[Model]]) -> None:
    every = {f"{one._meta.db_table}.{name}" for one in models for name in one._meta.fields_map}

    assert (OF_NOBODY | BESIDES) - every == set()


class Neighbour(Versioned):
    """A record somebody adds without a thought for the register."""

    id = fields.BigIntField(primary_key=True)
    mother_phone = fields.CharField(max_length=30)
    secret = Encrypted()

    class Meta:
        table = "neighbour"


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_field_nobody_registered_is_found(
    models: list[type[Model]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broken twin: two fields of a new record, and one more of a person."""
    monkeypatch.setitem(Person._meta.fields_map, "religion", fields.CharField(max_length=20))

    assert personal_columns([*models, Neighbour]) - set(registered()) == {
        "neighbour.mother_phone", "neighbour.secret", "person.religion",
    }  # fmt: skip


def test_each_field_has_a_purpose_an_article_and_a_period() -> None:
    for basis in For:
        assert basis.value.purpose and re.search("第[一二三四五六七八九十]+条", basis.value.law)
    assert all(kept.value.text for kept in Kept)
    sealed = {"person.id_number", "person.bank_account"}
    assert sealed <= {f"{one.table}.{one.column}" for one in REGISTER if one.sensitive}


def test_the_command_prints_the_register() -> None:
    done = CliRunner().invoke(app, ["privacy", "register", "--json"])

    assert done.exit_code == 0, done.output
    printed = json.loads(done.stdout)["fields"]
    assert [one["field"] for one in printed] == registered()
    assert all(one["purpose"] and one["law"] and one["retention"] for one in printed)
