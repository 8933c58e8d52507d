"""装入演示区。Safe to repeat: what is there stays as it is."""

from __future__ import annotations

from dataclasses import dataclass

from workforce.actor import Actor
from workforce.audit.recording import record
from workforce.crypto.passwords import hash_password, password_matches
from workforce.database import verb
from workforce.demo.accounts import ACCOUNTS, Account, demo_password
from workforce.demo.district import PLACES, Place
from workforce.identity.models import Organisation, RoleGrant, User
from workforce.identity.organisations import OrganisationFacts, add_organisation


@dataclass(frozen=True)
class Loaded:
    organisations: int
    users: int


async def load_demo(actor: Actor, *, reset_passwords: bool = False) -> Loaded:
    """装入演示区的组织和账号；`reset_passwords` 把改过的演示口令恢复原状。"""
    known = {user.login: user for user in await User.filter(is_demo=True)}
    hashes = {}
    for account in ACCOUNTS:
        user = known.get(account.login)
        if user is None or (reset_passwords and not await _is_as_shown(user)):
            hashes[account.login] = await hash_password(demo_password(account.login))
    organisations = await load_places(actor)
    await load_accounts(actor, hashes)
    return Loaded(organisations=organisations, users=len(hashes))


@verb
async def load_places(actor: Actor) -> int:
    """建立演示区的组织；返回新建的个数。"""
    added = 0
    by_name: dict[str, Organisation] = {}
    for place in PLACES:
        parent = by_name.get(place.parent)
        parent_id = parent.id if parent else None
        found = await Organisation.filter(
            name=place.name, kind=place.kind, parent_id=parent_id
        ).first()
        if found is None:
            found = await _add_place(actor, place, parent)
            added += 1
        by_name[place.name] = found
    return added


@verb
async def load_accounts(actor: Actor, hashes: dict[str, str]) -> None:
    """建立演示账号，或换上给定的口令。"""
    for account in ACCOUNTS:
        if account.login in hashes:
            await _set_account(actor, account, hashes[account.login])


async def _add_place(actor: Actor, place: Place, parent: Organisation | None) -> Organisation:
    facts = OrganisationFacts(
        name=place.name,
        uscc=place.uscc,
        region_code=place.region_code,
        employer_kind=place.employer_kind,
    )
    parent_id = parent.id if parent else None
    return await add_organisation(actor, kind=place.kind, parent_id=parent_id, facts=facts)


async def _set_account(actor: Actor, account: Account, password_hash: str) -> None:
    user = await User.filter(login=account.login, is_demo=True).first()
    if user is not None:
        user.password_hash, user.must_change_password = password_hash, False
        user.failed_attempts, user.locked_until = 0, None
        await user.save()
        await record(actor, "identity.user.password_reset", user)
        return
    organisation = await Organisation.get(name=account.organisation)
    user = await User.create(
        login=account.login,
        name=account.name,
        organisation=organisation,
        password_hash=password_hash,
        is_demo=True,
    )
    await RoleGrant.create(user=user, role=account.role, organisation=organisation)
    granted = {"login": user.login, "role": account.role, "organisation": organisation.name}
    await record(actor, "identity.user.added", user, after=granted)


async def _is_as_shown(user: User) -> bool:
    return await password_matches(demo_password(user.login), user.password_hash)
