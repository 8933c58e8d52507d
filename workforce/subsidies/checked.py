"""交叉核查所看的记录：一次读一段人，不经模型。

People are those whom a run pays or leaves to somebody; what is read of them is what the checks of
`rules/crosschecks.py` ask, wherever the records stand.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from typing import Any

from workforce.database import read_all
from workforce.database.rows import day_of
from workforce.rules.checked_facts import (
    CertificateSeen,
    ConductSeen,
    InsuranceSeen,
    PersonSeen,
    PostSeen,
    PresenceSeen,
)
from workforce.rules.months import Month
from workforce.vocabulary import CertificateCheck, Post, Sex, SkillLevel

CHUNK_PEOPLE = 2000

_PEOPLE = """
    SELECT p.id, l.employment_id, p.birth_on, p.sex, p.deceased_on,
      CASE WHEN l.payee_id IS NULL THEN p.bank_account_index END AS bank_account_index
    FROM subsidy_line l JOIN person p ON p.id = l.person_id
    WHERE l.run_id = ? AND l.person_id > ? AND l.decided_outcome <> 'refuse'
    ORDER BY l.person_id LIMIT ?
"""
_POSTS = """
    SELECT e.id, e.person_id, e.employer_id, o.name AS employer, e.post, e.started_on, e.ended_on,
           e.contract_ends_on, e.health_certificate_ends_on, e.insured_by
    FROM employment e JOIN organisation o ON o.id = e.employer_id
    WHERE e.person_id BETWEEN ? AND ? AND e.pending_batch_id IS NULL ORDER BY e.id
"""
_PRESENCE = """
    SELECT a.id, a.employment_id, a.days_present, e.person_id
    FROM attendance a JOIN employment e ON e.id = a.employment_id
    WHERE e.person_id BETWEEN ? AND ? AND a.month = ? AND e.ended_on IS NOT NULL
      AND a.pending_batch_id IS NULL AND e.pending_batch_id IS NULL ORDER BY a.id
"""
_CERTIFICATES = """
    SELECT id, person_id, level, check_state FROM certificate
    WHERE person_id BETWEEN ? AND ? AND pending_batch_id IS NULL AND kind = 'skill_level'
    ORDER BY id
"""
_INSURANCE = """
    SELECT id, person_id, version, insured, insured_by FROM insurance_answer
    WHERE person_id BETWEEN ? AND ? AND month = ?
"""
_CONDUCT = """
    SELECT id, person_id, effective_on, effective_until, repaired_on FROM conduct_case
    WHERE person_id BETWEEN ? AND ? AND state IN ('decided', 'repaired')
      AND effective_on IS NOT NULL AND served_on IS NOT NULL ORDER BY id
"""
# Accounts that stand at several people, whoever they are and wherever.
_SHARED = """
    SELECT id, bank_account_index FROM person
    WHERE merged_into_id IS NULL AND pending_batch_id IS NULL AND bank_account_index IN (
        SELECT bank_account_index FROM person
        WHERE merged_into_id IS NULL AND pending_batch_id IS NULL
          AND bank_account_index IS NOT NULL
        GROUP BY bank_account_index HAVING COUNT(*) > 1)
    ORDER BY id
"""


async def people_checked(run_id: int, month: Month) -> AsyncIterator[list[PersonSeen]]:
    """Everybody a run pays or leaves open, in chunks, in the order of their ids."""
    sharing = await _sharing()
    last_id = 0
    while True:
        rows = await read_all(_PEOPLE, [run_id, last_id, CHUNK_PEOPLE])
        if not rows:
            return
        yield await _chunk(rows, month, sharing)
        last_id = rows[-1]["id"]


async def _chunk(
    rows: list[dict[str, Any]], month: Month, sharing: dict[str, list[int]]
) -> list[PersonSeen]:
    found = {row["id"]: _person(row, sharing) for row in rows}
    span = [rows[0]["id"], rows[-1]["id"]]
    for row in await read_all(_POSTS, span):
        if (person := found.get(row["person_id"])) is not None:
            person.posts.append(_post(row))
    for row in await read_all(_PRESENCE, [*span, str(month)]):
        if (person := found.get(row["person_id"])) is not None:
            person.presence.append(
                PresenceSeen(row["id"], row["employment_id"], row["days_present"])
            )
    for row in await read_all(_CERTIFICATES, span):
        if (person := found.get(row["person_id"])) is not None:
            person.certificates.append(_certificate(row))
    for row in await read_all(_INSURANCE, [*span, str(month)]):
        if (person := found.get(row["person_id"])) is not None:
            person.insurance = InsuranceSeen(
                row["id"], row["version"], bool(row["insured"]), row["insured_by"]
            )
    for row in await read_all(_CONDUCT, span):
        if (person := found.get(row["person_id"])) is not None:
            person.conduct.append(_conduct(row))
    return list(found.values())


async def _sharing() -> dict[str, list[int]]:
    """The people of each account that several have."""
    sharing: dict[str, list[int]] = {}
    for row in await read_all(_SHARED):
        sharing.setdefault(row["bank_account_index"], []).append(row["id"])
    return sharing


def _person(row: dict[str, Any], sharing: dict[str, list[int]]) -> PersonSeen:
    others = sharing.get(row["bank_account_index"] or "", ())
    return PersonSeen(
        id=row["id"],
        employment_id=row["employment_id"],
        birth_on=day_of(row["birth_on"]),
        sex=Sex(row["sex"]) if row["sex"] else None,
        died_on=day_of(row["deceased_on"]),
        sharers=[one for one in others if one != row["id"]],
    )


def _post(row: dict[str, Any]) -> PostSeen:
    return PostSeen(
        id=row["id"],
        employer_id=row["employer_id"],
        employer=row["employer"],
        post=Post(row["post"]),
        started_on=_known(row["started_on"]),
        ended_on=day_of(row["ended_on"]),
        contract_ends_on=day_of(row["contract_ends_on"]),
        health_ends_on=day_of(row["health_certificate_ends_on"]),
        insured_by=row["insured_by"],
    )


def _certificate(row: dict[str, Any]) -> CertificateSeen:
    level = SkillLevel(row["level"]) if row["level"] else None
    return CertificateSeen(row["id"], level, CertificateCheck(row["check_state"]))


def _conduct(row: dict[str, Any]) -> ConductSeen:
    return ConductSeen(
        row["id"],
        _known(row["effective_on"]),
        day_of(row["effective_until"]),
        day_of(row["repaired_on"]),
    )


def _known(value: date | str) -> date:
    day = day_of(value)
    assert day is not None
    return day
