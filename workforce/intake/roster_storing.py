"""Storing a chunk of roster rows: new people, posts and certificates, unseen until publication."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record_many
from workforce.crypto.fields import open_sealed, seal
from workforce.database import insert_many
from workforce.database.rows import day_of
from workforce.intake import visibility
from workforce.intake.batches import Change, allocate_ids, read_by
from workforce.people.indexes import bank_account_index, id_number_index, phone_index
from workforce.rules.certificates import CertificateNumber, read_certificate_number
from workforce.rules.masking import mask_account, mask_id_number, mask_phone
from workforce.rules.rows.roster import PAST_DAYS
from workforce.vocabulary import CertificateCheck, CertificateKind, Post

if TYPE_CHECKING:
    from workforce.intake.rosters import PlannedRow

PERSON_COLUMNS = (
    "id", "name", "id_number", "id_number_index", "birth_on", "sex", "phone", "phone_index",
    "household_registration", "bank_account", "bank_account_index", "bank_name", "wants_training",
    *PAST_DAYS, "note", "version", "created_at", "updated_at", "pending_batch_id",
    "created_batch_id",
)  # fmt: skip
POST_COLUMNS = (
    "id", "person_id", "employer_id", "post", "post_text", "service_type", "full_time",
    "contract_kind", "contract_starts_on", "contract_ends_on", "started_on", "ended_on",
    "ended_reason", "insured_by", "note", "version", "created_at", "updated_at",
    "pending_batch_id", "created_batch_id",
)  # fmt: skip
CERTIFICATE_COLUMNS = (
    "id", "person_id", "kind", "occupation", "level", "number", "issued_on", "issuer",
    "theory_score", "practice_score", "check_state", "version", "created_at", "updated_at",
    "pending_batch_id", "created_batch_id",
)  # fmt: skip
_CAREGIVING = (Post.CAREGIVER, Post.MEDICAL_CAREGIVER)


async def store_rows(
    actor: Actor, batch_id: int, planned: Sequence[PlannedRow], person_ids: dict[str, int]
) -> tuple[dict[str, int], list[Change]]:
    """Inside the chunk's verb: the ids of the people made, and the changes to be staged."""
    made = await _store_people(actor, batch_id, planned)
    ids = person_ids | made
    await _store_posts(actor, batch_id, planned, ids)
    await _store_certificates(actor, batch_id, planned, ids)
    return made, await _changes(planned, ids)


async def _store_people(
    actor: Actor, batch_id: int, planned: Sequence[PlannedRow]
) -> dict[str, int]:
    new = [row for row in planned if row.is_new_person]
    ids = await allocate_ids("person", len(new))
    at = clock.now()
    await insert_many(
        "person",
        PERSON_COLUMNS,
        [_person(row, person_id, batch_id, at) for row, person_id in zip(new, ids, strict=True)],
    )
    shown = [(i, None, _shown_person(row, batch_id)) for row, i in zip(new, ids, strict=True)]
    await record_many(actor, "intake.person.added", "person", shown)
    return {row.id_number: person_id for row, person_id in zip(new, ids, strict=True)}


def _person(row: PlannedRow, person_id: int, batch_id: int, at: datetime) -> tuple[Any, ...]:
    identity, facts = row.row.id_number, row.facts
    assert identity is not None
    phone, account = facts["phone"], facts["bank_account"]
    return (
        person_id, row.row.name, seal(identity.text, "person.id_number"),
        id_number_index(identity.text), identity.birth_on, identity.sex.value,
        *sealed_with_index("phone", phone), facts["household_registration"],
        *sealed_with_index("bank_account", account), facts["bank_name"], facts["wants_training"],
        *(facts[name] for name in PAST_DAYS), "", 1, at, at, batch_id, batch_id,
    )  # fmt: skip


def sealed_with_index(column: str, value: str) -> tuple[bytes | None, str | None]:
    """A person's phone or account as stored: sealed, and by its index."""
    if not value:
        return None, None
    index = phone_index(value) if column == "phone" else bank_account_index(value)
    return seal(value, f"person.{column}"), index


def _shown_person(row: PlannedRow, batch_id: int) -> dict[str, Any]:
    return {
        "name": row.row.name,
        "id_number": mask_id_number(row.id_number),
        "phone": mask_phone(row.facts["phone"]),
        "household_registration": row.facts["household_registration"],
        "bank_account": mask_account(row.facts["bank_account"]),
        "bank_name": row.facts["bank_name"],
        **{name: day for name in PAST_DAYS if (day := row.facts[name])},
        "batch": batch_id,
        "row": row.row.number,
    }


async def _store_posts(
    actor: Actor, batch_id: int, planned: Sequence[PlannedRow], ids: dict[str, int]
) -> None:
    new = [row for row in planned if row.is_new_post]
    post_ids = await allocate_ids("employment", len(new))
    at = clock.now()
    rows, shown = [], []
    for planned_row, post_id in zip(new, post_ids, strict=True):
        row = planned_row.row
        rows.append((
            post_id, ids[planned_row.id_number], planned_row.employer.id, row.post, row.post_text,
            row.service_type, True, row.contract_kind, row.contract_starts_on,
            row.contract_ends_on, row.started_on, row.ended_on, "", row.insured_by, row.note,
            1, at, at, batch_id, batch_id,
        ))  # fmt: skip
        after = {
            "employer": planned_row.employer.name,
            "post": row.post.label,
            "service_type": row.service_type.label,
            "contract_kind": row.contract_kind.label,
            "started_on": row.started_on,
            "ended_on": row.ended_on,
            "batch": batch_id,
            "row": row.number,
        }
        shown.append((post_id, None, after))
    await insert_many("employment", POST_COLUMNS, rows)
    if post_ids:
        await visibility.affiliate_new(batch_id, first_post_id=min(post_ids))
    await record_many(actor, "intake.employment.added", "employment", shown)


async def _store_certificates(
    actor: Actor, batch_id: int, planned: Sequence[PlannedRow], ids: dict[str, int]
) -> None:
    new = [row for row in planned if row.is_new_certificate]
    certificate_ids = await allocate_ids("certificate", len(new))
    at = clock.now()
    rows, shown = [], []
    for planned_row, certificate_id in zip(new, certificate_ids, strict=True):
        row = planned_row.row
        occupation = row.post.label if row.post in _CAREGIVING else ""
        rows.append((
            certificate_id, ids[planned_row.id_number], _kind(row.certificate_number), occupation,
            row.level, row.certificate_number, row.issued_on, "", None, None,
            CertificateCheck.UNCHECKED, 1, at, at, batch_id, batch_id,
        ))  # fmt: skip
        after = {
            "number": row.certificate_number,
            "level": row.level.label if row.level else None,
            "issued_on": row.issued_on,
            "batch": batch_id,
            "row": row.number,
        }
        shown.append((certificate_id, None, after))
    await insert_many("certificate", CERTIFICATE_COLUMNS, rows)
    await record_many(actor, "intake.certificate.added", "certificate", shown)


def _kind(number: str) -> CertificateKind:
    found = read_certificate_number(number)
    is_old = isinstance(found, CertificateNumber) and found.province is None
    return CertificateKind.QUALIFICATION if is_old else CertificateKind.SKILL_LEVEL


async def _changes(planned: Sequence[PlannedRow], ids: dict[str, int]) -> list[Change]:
    changed = {ids[row.id_number]: row for row in planned if row.person_changes}
    changes = []
    for stored in await read_by(
        "SELECT id, version, phone, bank_account, bank_name, household_registration,"
        " wants_training, graduated_on, resident_since FROM person WHERE id IN ({keys})",
        changed,
    ):
        row = changed[stored["id"]]
        before = {name: _plain(name, stored[name]) for name in row.person_changes}
        person_id, version = stored["id"], stored["version"]
        changes.append(
            Change(row.row.number, "person", person_id, version, before, row.person_changes)
        )
    for row in planned:
        if row.post and row.post_changes:
            before = {name: row.post.columns[name] for name in row.post_changes}
            post_id, version = row.post.id, row.post.version
            changes.append(
                Change(row.row.number, "employment", post_id, version, before, row.post_changes)
            )
    return changes


def _plain(name: str, value: Any) -> Any:
    if value is not None and name in {"phone", "bank_account"}:
        return open_sealed(bytes(value), f"person.{name}").decode()
    if name in PAST_DAYS:
        return day_of(value)
    return bool(value) if name == "wants_training" and value is not None else value
