"""申报单给人看的样子：人员和考勤、增减变动、申报后的变动。Names are looked up, never declared."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from workforce.actor import Actor
from workforce.declarations.applied import Applied, parsed, policies_asking, policy_asking
from workforce.declarations.expected import Expected, Wanted, counted, expected, matching
from workforce.declarations.models import Declaration
from workforce.declarations.registers import rows_at
from workforce.errors import FieldError, Malformed
from workforce.paging import Page, Slice
from workforce.people.models import Person
from workforce.rules.declaring import Difference, later_changes, monthly_changes
from workforce.subsidy_words import ChangeKind, DeclarationState

Item = TypeVar("Item")
FROZEN = (DeclarationState.DECLARED, DeclarationState.PASSED)
_OF_PERSON = ("id", "name", "id_number", "bank_account")


@dataclass(frozen=True, slots=True)
class Overview:
    """A month for one actor: the policy, the others to choose from, how many stand where."""

    applied: Applied | None
    choices: Sequence[Applied]
    rows: Sequence[Expected]

    @property
    def counts(self) -> dict[DeclarationState, int]:
        return counted(self.rows)


@dataclass(frozen=True, slots=True)
class Declared:
    """One row of a declaration with the person it is about."""

    person: Person
    row: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Changed:
    person: Person
    difference: Difference


@dataclass(frozen=True, slots=True)
class Changes:
    """增减变动: `against` says what this month is compared with."""

    against: str
    counts: dict[ChangeKind, int]
    found: Slice[Changed]


async def overview(actor: Actor, month: str, policy: str | None) -> Overview:
    """The employers within reach and where each stands with its declaration of the month."""
    at = parsed(month)
    choices = await policies_asking(actor, at)
    applied = await policy_asking(actor, at, policy)
    rows = [] if applied is None else await expected(actor, applied)
    return Overview(applied, choices, rows)


async def list_expected(
    actor: Actor, month: str, policy: str | None, wanted: Wanted, page: Page
) -> Slice[Expected]:
    seen = await overview(actor, month, policy)
    return page_of(matching(seen.rows, wanted), page)


async def rows_declared(declaration: Declaration) -> list[dict[str, Any]]:
    """What was declared once it is; before that what the registers say now."""
    if declaration.state in FROZEN:
        return declaration.people
    return await rows_at(declaration.employer_id, parsed(declaration.month))


async def list_people(declaration: Declaration, page: Page) -> Slice[Declared]:
    found = page_of(await rows_declared(declaration), page)
    return Slice(await with_people(found.items), found.next, found.total)


async def with_people(rows: Sequence[dict[str, Any]]) -> list[Declared]:
    people = await _people([row["person_id"] for row in rows])
    return [Declared(people[row["person_id"]], row) for row in rows]


async def changes_of(
    declaration: Declaration, page: Page, *, kind: ChangeKind | None = None
) -> Changes:
    """增减变动表: against what was declared last month, else what the registers say of it."""
    previous = parsed(declaration.month).previous
    last = await Declaration.filter(
        policy_code=declaration.policy_code, month=str(previous),
        employer_id=declaration.employer_id, state__in=list(FROZEN),
    ).first()  # fmt: skip
    before = last.people if last else await rows_at(declaration.employer_id, previous)
    against = f"{previous.label}{'申报' if last else '登记'}的人员和考勤"
    return await _changes(
        against, monthly_changes(before, await rows_declared(declaration)), page, kind
    )


async def later_changes_of(
    declaration: Declaration, page: Page, *, kind: ChangeKind | None = None
) -> Changes:
    """申报后有变动: what the registers say now that is not what was declared."""
    found = await differences_since(declaration)
    return await _changes("申报时的人员和考勤", found, page, kind)


async def differences_since(declaration: Declaration) -> list[Difference]:
    if declaration.state not in FROZEN:
        return []
    now = await rows_at(declaration.employer_id, parsed(declaration.month))
    return later_changes(declaration.people, now)


def check_code(declaration: Declaration) -> str:
    """On the printed form: tells whether the paper shows what was declared."""
    told = [declaration.id, declaration.people, str(declaration.declared_at)]
    text = json.dumps(told, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:12].upper()


def page_of(items: Sequence[Item], page: Page) -> Slice[Item]:
    """One page of a list that is in memory as a whole; the cursor counts rows."""
    start = 0
    if page.cursor is not None:
        if not page.cursor.isdecimal():
            raise Malformed(FieldError("/cursor", "翻页标记无效，请从第一页看起"))
        start = int(page.cursor)
    end = start + page.limit
    return Slice(items[start:end], str(end) if end < len(items) else None, len(items))


async def _changes(
    against: str, found: list[Difference], page: Page, kind: ChangeKind | None
) -> Changes:
    counts = {one: sum(d.kind is one for d in found) for one in ChangeKind}
    shown = page_of([d for d in found if kind in (None, d.kind)], page)
    people = await _people([d.person_id for d in shown.items])
    items = [Changed(people[d.person_id], d) for d in shown.items]
    return Changes(against, counts, Slice(items, shown.next, shown.total))


async def _people(ids: Sequence[int]) -> dict[int, Person]:
    return {one.id: one for one in await Person.filter(id__in=set(ids)).only(*_OF_PERSON)}
