"""The natural person behind a login: volunteers and elders sign in as themselves."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.errors import Refusal
from workforce.identity.models import User


class NoPersonBehindLogin(Refusal):
    code = "identity.no_person"
    message = "该账号没有关联人员，请联系志愿组织或区级经办关联"


async def own_person_id(actor: Actor) -> int | None:
    """The person who signed in, or nothing for an account of office."""
    if actor.user_id is None:
        return None
    found = await User.filter(id=actor.user_id).values_list("person_id", flat=True)
    return int(found[0]) if found and found[0] is not None else None  # type: ignore[arg-type]


async def require_own_person_id(actor: Actor) -> int:
    person_id = await own_person_id(actor)
    if person_id is None:
        raise NoPersonBehindLogin()
    return person_id
