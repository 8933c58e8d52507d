"""Asking one route in one role about one place, and the letter that says what came of it.

`+` done or shown, `.` a list that does not show the place, `1` not signed in, `3` not allowed,
`4` not found, `c` refused by a rule (409), `v` refused as a form (422), `-` no such case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2

from tests.asking import Asker, token_for
from tests.whole.sending import (
    FORMS,
    LISTS,
    NAMED,
    OF_ONE_PERSON,
    OF_THE_DISTRICT,
    OF_THE_PLACE,
    PREPARED,
    QUERIES,
    Call,
)
from tests.whole.stage import Stage, make_actor
from tests.whole.things import MAKERS, OF_DISTRICTS, PDF, SHARED, make
from workforce.agreements.models import RelationReadings
from workforce.app import OPERATIONS
from workforce.audit.models import AuditEvent
from workforce.identity.models import Organisation
from workforce.subsidies.unit_models import UnitAccount
from workforce.vocabulary import Role
from workforce.web.access import PUBLIC, Operation

DONE = "+"
COLUMNS = ("own", "same", "other", "none")
LETTERS = {401: "1", 403: "3", 404: "4", 409: "c", 422: "v", 412: "o", 429: "t"}
TABLE = Path(__file__).with_name("access.txt")
ROLES = tuple(Role)
# These end or change the account that asks: each time another one.
CODES = {
    "/policies/{code}": "fengtai",
    "/policies/{code}/versions": "fengtai",
    "/targets/{code}/people": "caregivers",
}
OWN_ACCOUNT = ("DELETE /session", "POST /me/")


def name_of(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"


def parameters(operation: Operation) -> list[str]:
    return re.findall(r"{(\w+)(?::\w+)?}", operation.path)


@dataclass(frozen=True)
class Shape:
    """What kind of question a route is."""

    operation: Operation

    @property
    def name(self) -> str:
        return name_of(self.operation)

    @property
    def is_public(self) -> bool:
        return self.operation.needs is PUBLIC

    @property
    def things(self) -> list[str]:
        """The things it is about: those of its path, else those its form or query names."""
        return [*NAMED.get(self.name, ()), *reversed(parameters(self.operation))]

    @property
    def is_list(self) -> bool:
        return (
            self.operation.method == "GET" and not parameters(self.operation)
            and self.name not in QUERIES and not self.operation.file_type
        )  # fmt: skip

    @property
    def columns(self) -> tuple[str, ...]:
        if self.is_list:
            return ("own", "same", "other")
        if set(self.things) & set(MAKERS) or self.name in OF_THE_PLACE:
            whole = set(self.things) & OF_DISTRICTS or self.name in OF_THE_DISTRICT
            return ("own", "other", "none") if whole else COLUMNS
        return ("own", "none") if parameters(self.operation) else ("own",)


SHAPES = [Shape(one) for one in OPERATIONS]
GUARDED = [one for one in SHAPES if not one.is_public]


async def letter(
    ask: Asker, stage: Stage, shape: Shape, role: Role, column: str, *, fresh: bool = True
) -> str:
    """Ask once. Without `fresh`, things made before are asked for again."""
    if column not in shape.columns:
        return "-"
    answer = await asked(ask, stage, shape, role, column, fresh=fresh)
    assert answer.status_code < 500, (shape.name, role, column, answer.text)
    if answer.status_code >= 400:
        return LETTERS[answer.status_code]
    if shape.name in OF_ONE_PERSON:
        return "+" if answer.json()["items"] else "."
    shown = not shape.is_list or any(word in answer.text for word in words(stage, column))
    return "+" if shown else "."


def words(stage: Stage, column: str) -> list[str]:
    """What tells that an answer shows something of a place; a district stands for its own."""
    side = stage.sides[column]
    return [side.word] if column == "same" else [side.word, side.district.name]


async def asked(
    ask: Asker, stage: Stage, shape: Shape, role: Role, column: str, *, fresh: bool = True
) -> httpx2.Response:
    call = await prepared(stage, shape, role, column, fresh=fresh)
    operation = shape.operation
    headers = {"Authorization": f"Bearer {await _token(ask, call)}"}
    if operation.names_version:
        headers["If-Match"] = f'"{await version_of(shape, call)}"'
    return await ask(operation.method, filled(shape, call), headers=headers, **sent(shape, call))


async def prepared(
    stage: Stage, shape: Shape, role: Role, column: str, *, fresh: bool = True
) -> Call:
    """The things this question is about, in the state it needs."""
    actor = stage.actors[role]
    if shape.name.startswith(OWN_ACCOUNT) and fresh:
        actor = await make_actor(stage.own, role)
    call = Call(stage, stage.sides[column], role, actor)
    key = (shape.name, column)
    if not fresh and key in stage.kept:
        call.ids = dict(stage.kept[key])
        return call
    for name in shape.things:
        if name in MAKERS and name not in call.ids:
            call.ids = {**await make(name, stage, call.side, actor), **call.ids}
    if "organisation_id" in call.ids and not call.side.is_nowhere:
        call.ids["organisation_id"] = call.body.id
    if shape.name in PREPARED:
        await PREPARED[shape.name](call)
    if not fresh:  # what somebody may act on is not what others are refused about
        stage.kept[key] = dict(call.ids)
    return call


def filled(shape: Shape, call: Call) -> str:
    shared = SHARED if not call.side.is_nowhere else dict.fromkeys(SHARED, "nothing")
    code = CODES.get(shape.operation.path, "") if not call.side.is_nowhere else "nothing"
    known = {**shared, "code": code, **call.ids}
    return re.sub(r"{(\w+)(:\w+)?}", lambda found: str(known[found[1]]), shape.operation.path)


def sent(shape: Shape, call: Call) -> dict[str, Any]:
    operation, more = shape.operation, {}
    if shape.name in QUERIES:
        more["params"] = QUERIES[shape.name](call)
    elif operation.query is not None and "limit" in operation.query.model_fields:
        more["params"] = {"limit": 200}
    if shape.name in LISTS:
        more["params"] = LISTS[shape.name]
    if operation.upload:
        more["data"] = FORMS[shape.name](call)
        sheet = call.ids.get("sheet", "姓名,身份证号,单位名称\n".encode())
        is_paper = shape.name == "POST /attachments" or "/declarations" in shape.name
        more["files"] = {"file": ("表.pdf", PDF) if is_paper else ("表.csv", sheet)}
    elif operation.body is not None:
        more["json"] = FORMS[shape.name](call)
    return more


async def version_of(shape: Shape, call: Call) -> int:
    """The version of the row the path names; 1 for rows that are fresh or not there."""
    if shape.operation.path == "/labour-relations/readings":
        found = await RelationReadings.get_or_none(district_id=call.side.district.id)
        return found.version if found else 0
    if shape.operation.path == "/organisations/{organisation_id:int}":
        body = await Organisation.get_or_none(id=call.ids["organisation_id"])
        return body.version if body else 1
    if shape.operation.path == "/organisations/{organisation_id:int}/account":
        account = await UnitAccount.get_or_none(organisation_id=call.ids["organisation_id"])
        return account.version if account else 0
    return 1


async def _token(ask: Asker, call: Call) -> str:
    assert call.actor.user_id is not None
    if call.actor == call.stage.actors[call.role]:
        return await ask.token(call.actor)
    return await token_for(call.actor.user_id)


async def furnish(stage: Stage) -> None:
    """One of everything in every place, and of everybody's own: what the lists could show."""
    officer = stage.actors[Role.DISTRICT_OFFICER]
    for side in (stage.own, stage.same, stage.other):
        for name in MAKERS:
            if side is not stage.same or name not in OF_DISTRICTS:
                await make(name, stage, side, officer)
        await AuditEvent.create(
            actor_name=f"{side.word}某人", action="people.person.changed", kind="person",
            organisation_id=side.street.id,
        )  # fmt: skip
    for actor in stage.actors.values():
        for name in ("filter_id", "notice_id", "job_id", "signup_id", "record_id"):
            await make(name, stage, stage.own, actor)


def declared() -> dict[str, dict[Role, str]]:
    """The table: a line a route, a group of four letters a role."""
    found = {}
    for line in TABLE.read_text().splitlines():
        if line and not line.startswith("#"):
            method, path, *groups = line.split()
            found[f"{method} {path}"] = dict(zip(ROLES, groups, strict=False))
    return found


def rows() -> Iterator[tuple[Shape, dict[Role, str]]]:
    table = declared()
    for shape in GUARDED:
        if shape.name in table:
            yield shape, table[shape.name]
