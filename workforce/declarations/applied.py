"""哪个区的哪份政策要求申报，由补贴一方登记；申报有变动时，也由它得知。

Subsidies stand to the right of declarations: they register here what they know and what they do.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date

from workforce.actor import Actor
from workforce.errors import FieldError, Malformed, Refusal
from workforce.identity.models import Organisation
from workforce.identity.scope import reaches
from workforce.rules.declaring import deadline
from workforce.rules.months import Month
from workforce.rules.subsidies.procedure import DeclarationRule
from workforce.rules.workdays import Deadline


@dataclass(frozen=True, slots=True)
class Applied:
    """A policy that asks the employers of a district to declare a month, and how."""

    code: str
    title: str
    month: Month
    district: Organisation
    rule: DeclarationRule

    @property
    def deadline(self) -> Deadline:
        moves = self.rule.due_moves is not None
        return deadline(self.month, self.rule.due_day, moves=moves)

    @property
    def due_on(self) -> date:
        return self.deadline.due_on


Frozen = Callable[["Applied"], Awaitable[bool]]
Find = Callable[[Month], Awaitable[Sequence[Applied]]]
Hear = Callable[[Actor, Applied], Awaitable[None]]

_finders: list[Find] = []
_hearers: list[Hear] = []
_freezers: list[Frozen] = []


class NotAsked(Refusal):
    code = "declarations.not_asked"
    message = "本区没有要求申报{month}的政策"


def tells_policies(find: Find) -> Find:
    """Register where the policies that ask for declarations are found."""
    _finders.append(find)
    return find


def hears_changes(hear: Hear) -> Hear:
    """Register what happens, in the same transaction, when declarations change their state."""
    _hearers.append(hear)
    return hear


def tells_frozen(ask: Frozen) -> Frozen:
    """Register who knows whether the month was ever submitted; its row is held meanwhile."""
    _freezers.append(ask)
    return ask


async def is_frozen(applied: Applied) -> bool:
    """Inside a verb: whether what lapsed has already decided about money."""
    return any([await ask(applied) for ask in _freezers])


async def policies_asking(actor: Actor, month: Month) -> list[Applied]:
    """Those of the districts the actor works in, by their code."""
    found = [one for find in _finders for one in await find(month)]
    seen = [one for one in found if _works_in(actor, one.district)]
    return sorted(seen, key=lambda one: (one.code, one.district.id))


async def policy_asking(actor: Actor, month: Month, code: str | None) -> Applied | None:
    """The one named, or the first there is; None when nothing asks for a declaration."""
    found = await policies_asking(actor, month)
    return next((one for one in found if code in (None, one.code)), None)


async def required(actor: Actor, month: str, code: str) -> Applied:
    """The same where something is to be done; raises NotAsked."""
    at = parsed(month)
    found = await policy_asking(actor, at, code)
    if found is None:
        raise NotAsked(month=at.label)
    return found


async def tell_changed(actor: Actor, applied: Applied) -> None:
    """Inside the verb that changed the state of declarations of this policy and month."""
    for hear in _hearers:
        await hear(actor, applied)


def parsed(month: str) -> Month:
    found = Month.parse(month)
    if found is None:
        raise Malformed(FieldError("/month", "月份应写作 2026-10"))
    return found


def _works_in(actor: Actor, district: Organisation) -> bool:
    return district.id in actor.district_ids or reaches(actor, district.path)
