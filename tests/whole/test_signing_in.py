"""T12, T13, T16: forged tokens, sessions that have ended, guessed passwords; each with its twin."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from tests.asking import Asker
from tests.identity.test_sessions import COOKIE, forgeries
from tests.whole.stage import PASSWORD, Stage, make_actor
from tests.whole.walking import GUARDED
from workforce import clock
from workforce.actor import Actor
from workforce.crypto import keys, passwords, tokens
from workforce.identity import attempts, authentication, living, sessions
from workforce.identity.models import RoleGrant, User
from workforce.vocabulary import Role
from workforce.web import limits

SQLITE = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
WRONG = "wrong password"
SEED = 20261102


async def sign_in(ask: Asker, login: str, password: str = PASSWORD, **headers: str) -> Any:
    form = {"login": login, "password": password}
    return await ask("POST", "/session", json=form, headers=headers)


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


# T12


async def accepted(ask: Asker, login: str) -> tuple[list[str], int]:
    """The forgeries that were let in, and how many there were; all refusals are one text."""
    token = (await sign_in(ask, login)).json()["access_token"]
    forged = forgeries(token, keys.ring(), ask.client.cookies[COOKIE])
    tokens._verified.cache_clear()
    answers = {name: await ask("GET", "/me", headers=bearer(one)) for name, one in forged.items()}
    refused = [one for one in answers.values() if one.status_code != 200]
    assert len({(one.status_code, one.text) for one in refused}) == 1
    assert refused[0].status_code == 401
    assert (await ask("GET", "/me", headers=bearer(token))).status_code == 200
    return [name for name, one in answers.items() if one.status_code == 200], len(forged)


@SQLITE
async def test_no_forged_token_is_let_in(ask: Asker, stage: Stage) -> None:
    let_in, made = await accepted(ask, stage.actors[Role.DISTRICT_OFFICER].login)

    print(f"{made} forged tokens")
    assert made >= 25
    assert let_in == []


@SQLITE
async def test_a_reader_that_believes_claims_or_signatures_is_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    login = stage.actors[Role.DISTRICT_OFFICER].login
    with monkeypatch.context() as broken:
        broken.setattr(tokens, "_access_from", believing)
        claims, _ = await accepted(ask, login)
    decode = tokens.jwt.decode_complete

    def unsigned(token: str, key: Any, **more: Any) -> Any:
        more["options"] = {**more["options"], "verify_signature": False}
        return decode(token, key, **more)

    with monkeypatch.context() as broken:
        broken.setattr(tokens.jwt, "decode_complete", unsigned)
        signatures, _ = await accepted(ask, login)
    tokens._verified.cache_clear()

    assert {"more claims", "other audience"} <= set(claims)
    assert "other key" in signatures


def believing(claims: dict[str, Any]) -> tokens.Access:
    """Whatever is signed: for whom, by whom and with what besides does not matter."""
    try:
        return tokens.Access(
            int(claims["sub"]), str(claims["sid"]), "", int(claims["iat"]), int(claims["exp"])
        )
    except (KeyError, ValueError, TypeError):
        raise tokens.TokenRefused from None


# T13

Ending = Callable[[Asker, Stage, Actor, str], Awaitable[Any]]


async def reused(ask: Asker, stage: Stage, actor: Actor, token: str) -> None:
    old = ask.client.cookies[COOKIE]
    await ask("POST", "/session/refresh")
    ask.client.cookies.clear()
    await ask("POST", "/session/refresh", headers={"Cookie": f"{COOKIE}={old}"})


async def signed_out(ask: Asker, stage: Stage, actor: Actor, token: str) -> None:
    await ask("DELETE", "/session", headers=bearer(token))


async def password_changed(ask: Asker, stage: Stage, actor: Actor, token: str) -> None:
    """On another device."""
    mine = dict(ask.client.cookies)
    there = (await sign_in(ask, actor.login)).json()["access_token"]
    form = {"current": PASSWORD, "new": "another horse 43"}
    answer = await ask("POST", "/me/password", headers=bearer(there), json=form)
    assert answer.status_code == 204
    ask.client.cookies.clear()
    ask.client.cookies.update(mine)


async def password_reset(ask: Asker, stage: Stage, actor: Actor, token: str) -> None:
    administrator = stage.actors[Role.SYSTEM_ADMINISTRATOR]
    given = await ask("POST", f"/users/{actor.user_id}/password-reset", administrator)
    form = {"login": actor.login, "code": given.json()["code"], "new_password": "another horse 43"}
    answer = await ask("POST", "/session/password-reset", json=form)
    assert answer.status_code == 204, answer.text


async def disabled(ask: Asker, stage: Stage, actor: Actor, token: str) -> None:
    administrator = stage.actors[Role.SYSTEM_ADMINISTRATOR]
    assert (await ask("POST", f"/users/{actor.user_id}/disable", administrator)).is_success


async def ended_by_administrator(ask: Asker, stage: Stage, actor: Actor, token: str) -> None:
    security = stage.actors[Role.SECURITY_ADMINISTRATOR]
    assert (await ask("POST", f"/users/{actor.user_id}/sessions/end", security)).is_success


ENDINGS: dict[str, Ending] = {
    one.__name__: one
    for one in (reused, signed_out, password_changed, password_reset, disabled,
                ended_by_administrator)
}  # fmt: skip


async def let_through(ask: Asker, stage: Stage, ending: Ending) -> tuple[list[str], int]:
    """Everything asked with what the user held before: what was answered, of how many."""
    actor = await make_actor(stage.own, Role.DISTRICT_OFFICER)
    token = (await sign_in(ask, actor.login)).json()["access_token"]
    assert (await ask("GET", "/people", headers=bearer(token))).status_code == 200
    await ending(ask, stage, actor, token)
    answers = {}
    for shape in GUARDED:
        path = shape.operation.path.replace(":int}", "}").replace("{", "1{").partition("{")[0]
        answers[shape.name] = await ask(shape.operation.method, path, headers=bearer(token))
    answers["refreshing"] = await ask("POST", "/session/refresh")
    ask.client.cookies.clear()
    known = {name: one for name, one in answers.items() if one.status_code not in (404, 405)}
    return [name for name, one in known.items() if one.status_code != 401], len(known)


@SQLITE
@pytest.mark.parametrize("name", ENDINGS)
async def test_nothing_is_answered_after_the_end(ask: Asker, stage: Stage, name: str) -> None:
    through, asked = await let_through(ask, stage, ENDINGS[name])

    print(f"{asked} requests after: {name}")
    assert asked > 100
    assert through == []


@SQLITE
async def test_tokens_believed_until_they_expire_are_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broken twin: who was once found living is not asked about again."""
    seen: dict[str, living.Living] = {}

    async def remembered(session_id: str) -> living.Living | None:
        if session_id not in seen:
            found = await living.living(session_id)
            if found is None:
                return None
            seen[session_id] = found
        return seen[session_id]

    monkeypatch.setattr(authentication, "living", remembered)

    for ending in (signed_out, disabled):
        through, asked = await let_through(ask, stage, ending)
        assert len(through) > asked / 2, ending.__name__


async def granted_still(ask: Asker, stage: Stage) -> list[str]:
    """Permissions that count after the role that lent them was withdrawn."""
    actor = await make_actor(stage.own, Role.DISTRICT_OFFICER)
    token = (await sign_in(ask, actor.login)).json()["access_token"]
    assert (await ask("GET", "/people", headers=bearer(token))).status_code == 200
    grant = await RoleGrant.get(user_id=actor.user_id)
    security = stage.actors[Role.SECURITY_ADMINISTRATOR]
    path = f"/users/{actor.user_id}/grants/{grant.id}/withdrawal"
    assert (await ask("POST", path, security)).status_code == 204
    found = []
    for shape in GUARDED:
        if shape.operation.permissions and "{" not in shape.operation.path:
            answer = await ask(shape.operation.method, shape.operation.path, headers=bearer(token))
            if answer.status_code != 403:
                found.append(shape.name)
    return found


@SQLITE
async def test_a_withdrawn_role_lends_nothing_more(ask: Asker, stage: Stage) -> None:
    assert await granted_still(ask, stage) == []


@SQLITE
async def test_rights_that_outlive_their_role_are_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broken twin: the version of somebody's rights never rises."""

    async def forgotten(user: User) -> None:
        return None

    monkeypatch.setattr("workforce.identity.grants.bump_authority", forgotten)

    assert "GET /people" in await granted_still(ask, stage)


# T16


async def most_honoured(ask: Asker, stage: Stage, seed: int) -> int:
    """Guesses of one account over two hours from ever other addresses, paced by chance: how many
    of a quarter of an hour would have been honoured had they been right."""
    actor = await make_actor(stage.own, Role.DISTRICT_OFFICER)
    draw, moment, honoured = random.Random(seed), clock.now(), []
    end = moment + timedelta(hours=2)
    while moment < end:
        moment += timedelta(seconds=draw.choice((5, 40, 200, 400)))
        with clock.fixed(moment):
            limits.forget()
            user = await User.get(id=actor.user_id)
            before = user.failed_attempts, user.first_failed_at
            forwarded = f"198.51.{draw.randrange(250)}.{draw.randrange(250)}"
            answer = await sign_in(ask, actor.login, WRONG, **{"X-Forwarded-For": forwarded})
            assert answer.status_code == 401
            after = await User.get(id=actor.user_id)
            if (after.failed_attempts, after.first_failed_at) != before:
                honoured.append(moment)
            elif draw.random() < 0.1:  # locked: the right one is not honoured either
                assert (await sign_in(ask, actor.login)).status_code == 401
    window = timedelta(minutes=15)
    return max(sum(first <= one < first + window for one in honoured) for first in honoured)


@SQLITE
async def test_five_guesses_a_quarter_of_an_hour_whoever_says_where_from(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick_hashes(monkeypatch)
    most = [await most_honoured(ask, stage, SEED + turn) for turn in range(2)]

    print(f"seed {SEED}, most guesses honoured in 15 minutes: {most}")
    assert max(most) == attempts.ATTEMPTS_MAX


@SQLITE
async def test_guesses_straddling_two_windows_are_counted_together(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One early, three late, and the next begins another quarter of an hour."""
    quick_hashes(monkeypatch)
    actor = await make_actor(stage.own, Role.DISTRICT_OFFICER)
    start = clock.now()
    for seconds in (0, 890, 892, 894, 901, 903):
        with clock.fixed(start + timedelta(seconds=seconds)):
            await sign_in(ask, actor.login, WRONG)
    with clock.fixed(start + timedelta(seconds=905)):
        assert (await sign_in(ask, actor.login)).status_code == 401
    with clock.fixed(start + timedelta(seconds=903 + 901)):
        assert (await sign_in(ask, actor.login)).status_code == 200


@SQLITE
async def test_a_count_that_begins_anew_is_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broken twin: nothing is carried from window to window; and no lock at all."""
    quick_hashes(monkeypatch)
    monkeypatch.setattr(attempts, "_carried", lambda user, moment: 0)
    anew = max([await most_honoured(ask, stage, SEED + turn) for turn in range(2)])
    monkeypatch.setattr(sessions, "is_locked", lambda user, moment: False)
    unlocked = await most_honoured(ask, stage, SEED)

    assert anew > attempts.ATTEMPTS_MAX
    assert unlocked > 2 * attempts.ATTEMPTS_MAX


def quick_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Thousands of guesses: what is counted here does not depend on how slow a hash is."""

    async def matches(password: str, stored: str | None) -> bool:
        return stored is not None and password == PASSWORD

    monkeypatch.setattr(sessions, "password_matches", matches)


async def hundred_sign_ins(ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many of a hundred attempts at other accounts one address may make in a minute."""
    quick_hashes(monkeypatch)
    limits.forget()
    statuses = [
        (
            await sign_in(ask, f"nobody{n}", WRONG, **{"X-Forwarded-For": f"198.51.100.{n}"})
        ).status_code
        for n in range(100)
    ]
    return statuses.count(401)


@SQLITE
async def test_a_forged_forwarding_header_gives_no_more_attempts(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At most two windows' worth: a minute may turn while they are made."""
    assert await hundred_sign_ins(ask, stage, monkeypatch) <= 60


@SQLITE
async def test_a_header_that_is_believed_is_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "_trusted", lambda address: address == "203.0.113.9")

    assert await hundred_sign_ins(ask, stage, monkeypatch) == 100


class Counting:
    """The hasher, counting the work it does."""

    def __init__(self, hasher: Any) -> None:
        self.hasher, self.work = hasher, 0

    def verify(self, stored: str, password: str) -> bool:
        # Memory, passes and lanes stand in the hash itself.
        self.work += 1
        assert stored.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
        return bool(self.hasher.verify(stored, password))

    def hash(self, password: str) -> str:
        return str(self.hasher.hash(password))


async def work_done(ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """How many hashes a wrong password costs, by whose login it is."""
    counting = Counting(passwords._hasher)
    monkeypatch.setattr(passwords, "_hasher", counting)
    done = {}
    left = await make_actor(stage.own, Role.ELDER, active=False)
    locked = await make_actor(stage.own, Role.ELDER)
    until = clock.now() + timedelta(minutes=9)
    await User.filter(id=locked.user_id).update(locked_until=until, failed_attempts=5)
    known = stage.actors[Role.DISTRICT_OFFICER].login
    for login in (known, "nobody.here", left.login, locked.login):
        limits.forget()
        before = counting.work
        assert (await sign_in(ask, login, WRONG)).status_code == 401
        done[login] = counting.work - before
    return done


@SQLITE
async def test_a_login_that_is_not_there_costs_the_same_work(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hashes are counted and not seconds: a busy machine does not change how many there are."""
    assert set((await work_done(ask, stage, monkeypatch)).values()) == {1}


@SQLITE
async def test_an_answer_without_the_work_is_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    verify = passwords.password_matches

    async def hurried(password: str, stored: str | None) -> bool:
        return stored is not None and await verify(password, stored)

    monkeypatch.setattr(sessions, "password_matches", hurried)

    assert set((await work_done(ask, stage, monkeypatch)).values()) == {0, 1}
