"""Users, roles and second factors, over HTTP: who may, what is refused, and what is recorded."""

from __future__ import annotations

from datetime import timedelta

import pyotp
import pytest

from tests.asking import Asker
from tests.factories import Cast, make_user
from workforce import clock
from workforce.actor import Actor
from workforce.audit.models import AuditEvent
from workforce.crypto.passwords import hash_password
from workforce.identity import accounts, grants
from workforce.identity.accounts import LoginTaken, OwnAccount
from workforce.identity.grants import RolesExclude
from workforce.identity.models import User
from workforce.vocabulary import Role

PASSWORD = "correct horse 42"


async def test_a_user_is_added_and_must_change_the_first_password(cast: Cast, ask: Asker):
    response = await ask(
        "POST", "/users", cast.system_administrator,
        json={"login": "Li.Na", "name": "李娜", "organisation_id": cast.employer.id,
              "initial_password": PASSWORD},
    )  # fmt: skip

    assert response.status_code == 201
    assert response.json()["login"] == "li.na"
    assert response.json()["must_change_password"] is True
    signed_in = await ask("POST", "/session", json={"login": "li.na", "password": PASSWORD})
    assert signed_in.json()["user"]["must_change_password"] is True
    [event] = await AuditEvent.filter(action="identity.user.added")
    assert event.actor_id == cast.system_administrator.user_id
    assert PASSWORD not in str(event.after)


BAD_USERS = [
    ({"login": "x"}, "/login"),
    ({"login": "有空 格"}, "/login"),
    ({"initial_password": "short"}, "/initial_password"),
    ({"initial_password": "li.na-is-my-login"}, "/initial_password"),
    ({"organisation_id": 999999}, "/organisation_id"),
    ({"name": ""}, "/name"),
    ({"rights": "all"}, "/rights"),
]


async def test_a_bad_new_user_is_refused_by_field(cast: Cast, ask: Asker):
    good = {"login": "li.na", "name": "李娜", "organisation_id": cast.employer.id}

    for form, pointer in BAD_USERS:
        response = await ask("POST", "/users", cast.system_administrator, json={**good, **form})

        assert response.status_code == 422
        assert [one["pointer"] for one in response.json()["errors"]] == [pointer]


async def test_a_login_is_given_once(cast: Cast):
    add = accounts.add_user
    await add(Actor.system(), login="li.na", name="李娜", organisation_id=cast.employer.id)

    with pytest.raises(LoginTaken):
        await add(Actor.system(), login="LI.NA", name="另一人", organisation_id=cast.employer.id)


async def test_a_user_cannot_be_put_into_the_neighbours_organisation(cast: Cast, ask: Asker):
    response = await ask(
        "POST", "/users", cast.system_administrator,
        json={"login": "li.na", "name": "李娜", "organisation_id": cast.neighbour.id},
    )  # fmt: skip

    assert response.status_code == 422


async def test_a_change_needs_the_version_it_changes(cast: Cast, ask: Asker):
    admin, path = cast.system_administrator, f"/users/{cast.hr.user_id}"
    etag = (await ask("GET", path, admin)).headers["etag"]

    without = await ask("PATCH", path, admin, json={"name": "新名"})
    first = await ask("PATCH", path, admin, json={"name": "新名"}, headers={"If-Match": etag})
    stale = await ask("PATCH", path, admin, json={"name": "又名"}, headers={"If-Match": etag})

    assert [without.status_code, first.status_code, stale.status_code] == [428, 200, 412]
    assert first.json()["name"] == "新名"
    assert first.headers["etag"] != etag


async def test_nobody_disables_unlocks_or_resets_himself(cast: Cast, ask: Asker):
    admin = cast.system_administrator
    for verb in ("disable", "enable", "unlock", "password-reset"):
        response = await ask("POST", f"/users/{admin.user_id}/{verb}", admin)
        assert (response.status_code, response.json()["code"]) == (409, OwnAccount.code)


async def test_a_reset_code_sets_a_password_once(cast: Cast, ask: Asker):
    user = await make_user(cast.employer, Role.EMPLOYER_HR, login="li.na")
    issued = (
        await ask("POST", f"/users/{user.id}/password-reset", cast.system_administrator)
    ).json()
    form = {"login": "li.na", "code": issued["code"], "new_password": PASSWORD}

    wrong = await ask("POST", "/session/password-reset", json={**form, "code": "WRONG"})
    unknown = await ask("POST", "/session/password-reset", json={**form, "login": "nobody"})
    first = await ask("POST", "/session/password-reset", json=form)
    again = await ask("POST", "/session/password-reset", json=form)

    assert [r.status_code for r in (wrong, unknown, first, again)] == [409, 409, 204, 409]
    assert wrong.text == unknown.text == again.text
    signed_in = await ask("POST", "/session", json={"login": "li.na", "password": PASSWORD})
    assert signed_in.status_code == 200


async def test_a_reset_code_ends_after_a_day_and_after_five_guesses(cast: Cast, database: str):
    from workforce.actor import NOBODY
    from workforce.identity.passwords import ResetRefused, reset_password

    user = await make_user(cast.employer, login="li.na")
    start = clock.now()
    code, _ = await accounts.issue_reset_code(Actor.system(), user.id)

    async def use(given: str) -> None:
        await reset_password(NOBODY, login="li.na", code=given, new_password=PASSWORD)

    with clock.fixed(start + timedelta(hours=25)), pytest.raises(ResetRefused):
        await use(code)
    for _ in range(5):
        with pytest.raises(ResetRefused):
            await use("WRONG")
    with pytest.raises(ResetRefused):
        await use(code)


async def test_roles_are_granted_and_listed(cast: Cast, ask: Asker):
    path = f"/users/{cast.hr.user_id}/grants"
    form = {"role": "trainer", "organisation_id": cast.employer.id}

    first = await ask("POST", path, cast.security_administrator, json=form)
    again = await ask("POST", path, cast.security_administrator, json=form)

    assert [first.status_code, again.status_code] == [201, 201]
    assert first.json()["id"] == again.json()["id"]
    assert first.json()["role_label"] == "培训教务"
    assert await AuditEvent.filter(action="identity.role.granted").count() == 1


async def test_nobody_grants_to_himself(cast: Cast):
    with pytest.raises(OwnAccount):
        await grants.grant_role(
            cast.security_administrator, cast.security_administrator.user_id or 0,
            role=Role.DISTRICT_OFFICER, organisation_id=cast.district.id,
        )  # fmt: skip


ADMINISTRATORS = [Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR]


async def test_the_three_administrators_are_three_people(cast: Cast):
    async def refused(held: Role, asked: Role) -> bool:
        user = await make_user(cast.district, held)
        try:
            await grants.grant_role(
                Actor.system(), user.id, role=asked, organisation_id=cast.district.id
            )
        except RolesExclude:
            return True
        return False

    for held in ADMINISTRATORS:
        for asked in [*ADMINISTRATORS, Role.DISTRICT_OFFICER]:
            assert await refused(held, asked) == (held is not asked), (held, asked)
        assert await refused(Role.DISTRICT_OFFICER, held)
    assert not await refused(Role.DISTRICT_OFFICER, Role.TRAINER)


async def test_a_second_factor_is_set_up_and_removed(cast: Cast, ask: Asker):
    user = await make_user(
        cast.district, Role.DISTRICT_OFFICER, password_hash=await hash_password(PASSWORD)
    )
    actor = Actor(user.id, user.login, user.name)
    begun = (await ask("POST", "/me/totp", actor)).json()
    assert begun["uri"].startswith("otpauth://totp/") and "<svg" in begun["qr_svg"]

    wrong = await ask("POST", "/me/totp/confirmation", actor, json={"code": "000000"})
    code = pyotp.TOTP(begun["secret"]).at(clock.now())
    right = await ask("POST", "/me/totp/confirmation", actor, json={"code": code})
    me = (await ask("GET", "/me", actor)).json()

    assert [wrong.status_code, right.status_code] == [422, 204]
    assert me["totp_enabled"] is True
    refused = await ask("POST", "/me/totp/removal", actor, json={"password": "wrong"})
    removed = await ask("POST", "/me/totp/removal", actor, json={"password": PASSWORD})
    assert [refused.status_code, removed.status_code] == [409, 204]
    assert (await User.get(id=user.id)).totp_secret is None


async def test_users_are_found_by_name_role_and_state(cast: Cast, ask: Asker):
    async def found(query: str) -> set[int]:
        answer = await ask("GET", f"/users?{query}", cast.system_administrator)
        assert answer.status_code == 200, answer.text
        return {item["id"] for item in answer.json()["items"]}

    assert await found("role=employer_hr") == {cast.hr.user_id}
    assert await found(f"query={cast.officer.login}") == {cast.officer.user_id}
    assert await found("active=false") == set()
    assert cast.outsider.user_id not in await found("limit=200")


async def test_a_list_is_paged_without_losing_or_doubling_anybody(cast: Cast, ask: Asker):
    for number in range(7):
        await make_user(cast.employer, login=f"page{number}")
    seen: list[int] = []
    cursor = ""
    while True:
        answer = await ask("GET", f"/users?limit=4&sort=-name{cursor}", cast.system_administrator)
        seen += [item["id"] for item in answer.json()["items"]]
        if answer.json()["next"] is None:
            break
        cursor = f"&cursor={answer.json()['next']}"

    assert len(seen) == len(set(seen)) == answer.json()["total"]


async def test_a_bad_sort_or_cursor_is_422(cast: Cast, ask: Asker):
    for query in ("sort=password_hash", "cursor=nonsense", "cursor=bmFtZTo5OTk5"):
        answer = await ask("GET", f"/users?{query}", cast.system_administrator)

        assert answer.status_code == 422
