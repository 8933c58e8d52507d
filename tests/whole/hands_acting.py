"""One person who holds every role there is, what they do, and what they then try to decide."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

import httpx2
from tortoise.expressions import F

from tests.asking import Asker, token_for
from tests.factories import make_user
from tests.whole.sending import PREPARED, Call
from tests.whole.stage import Stage
from tests.whole.things import MAKERS, make
from tests.whole.walking import SHAPES, filled, sent
from workforce.actor import Actor
from workforce.drafting.models import PolicyDraft
from workforce.identity.models import RoleGrant, User
from workforce.subsidies.earlier import full_mark
from workforce.subsidies.models import ComputeRun, SubsidyMonth
from workforce.vocabulary import Role

ROUTES = {shape.name: shape for shape in SHAPES}
SYSTEM = "the system's own operator"
MAKER, ANOTHER = "maker", "another"
Hook = Callable[[Call], Awaitable[None]]
Form = Callable[[Call], dict[str, Any]]


@dataclass(frozen=True)
class Act:
    """A route, by whom; `form` instead of the usual one, `gives` names the id of what is made."""

    route: str
    by: str = ANOTHER
    form: Form | None = None
    gives: str = ""
    after: Hook | None = None

    def by_maker(self) -> Act:
        return replace(self, by=MAKER)


@dataclass(frozen=True)
class Pair:
    """What somebody made, and the decision about it that is therefore another person's."""

    name: str
    made: tuple[Act, ...]
    decides: Act
    code: str
    right: Role
    before: Hook | None = None
    # Why the system's own operator is left out, if it is.
    no_system: str = ""
    things: tuple[str, ...] = field(default=())


class Scene:
    """One pair on the stage: the maker's and the others' requests about the same things."""

    def __init__(self, ask: Asker, stage: Stage, pair: Pair, maker: str) -> None:
        self.ask, self.stage, self.pair, self.maker = ask, stage, pair, maker
        self.call = Call(stage, stage.own, Role.DISTRICT_OFFICER, Actor.system())

    async def act_all(self) -> None:
        await self._begin()
        for act in self.pair.made:
            token = self.maker if act.by == MAKER else await anybody(self.stage)
            answer = await self.do(act, token)
            assert answer.status_code < 400, (self.pair.name, act.route, answer.text)
            if act.gives:
                key = "plan" if act.gives == "plan" else "id"
                self.call.ids[act.gives] = answer.json()[key]
            if act.after is not None:
                await act.after(self.call)

    async def decide(self, token: str) -> httpx2.Response:
        return await self.do(self.pair.decides, token)

    async def do(self, act: Act, token: str) -> httpx2.Response:
        shape = ROUTES[act.route]
        headers = {"Authorization": f"Bearer {token}"}
        if shape.operation.names_version:
            headers["If-Match"] = f'"{await self._version()}"'
        more = sent(shape, self.call)
        if act.form is not None:
            more["data" if shape.operation.upload else "json"] = act.form(self.call)
        path = filled(shape, self.call)
        return await self.ask(shape.operation.method, path, headers=headers, **more)

    async def _begin(self) -> None:
        first = ROUTES[self.pair.made[0].route]
        for name in (*self.pair.things, *first.things):
            if name in MAKERS and name not in self.call.ids:
                made = await make(name, self.stage, self.stage.own, self.call.actor)
                self.call.ids = {**made, **self.call.ids}
        prepare = self.pair.before or PREPARED.get(first.name)
        if prepare is not None:
            await prepare(self.call)
        if "run_id" in self.call.ids:  # earlier scenes have approved months, which are looked at
            month = await SubsidyMonth.get(id=self.call.ids["month_id"]).select_related("policy")
            mark = await full_mark(month)
            await ComputeRun.filter(id=self.call.ids["run_id"]).update(watermark=mark)

    async def _version(self) -> int:
        if "draft_id" in self.call.ids:
            return int((await PolicyDraft.get(id=self.call.ids["draft_id"])).version)
        return 1


async def anybody(stage: Stage, roles: Iterable[Role] = Role) -> str:
    """The token of somebody new who holds these roles, all of them unless told."""
    user = await make_user(stage.own.district, *roles)
    return await token_for(user.id)


async def lend(user: User, stage: Stage, *roles: Role) -> None:
    """From now on the user holds these roles and no others."""
    await RoleGrant.filter(user_id=user.id).delete()
    for role in roles:
        await RoleGrant.create(user=user, role=role, organisation=stage.own.district)
    await User.filter(id=user.id).update(authority_version=F("authority_version") + 1)


def is_refused(answer: httpx2.Response, code: str) -> bool:
    """By the code; of many at once, by what was left and why."""
    said = answer.json() if answer.content else {}
    if answer.status_code < 400:
        return said.get("decided") == 0 and code in said.get("left", {})
    return bool(said.get("code") == code)


def is_stopped(answer: httpx2.Response) -> bool:
    """For whatever reason: nothing was decided."""
    return answer.status_code >= 400 or answer.json().get("decided") == 0
