"""Signing in, staying in, and being put out at once: over HTTP, on both engines."""

from __future__ import annotations

import asyncio
import json
import time
from datetime import UTC, datetime, timedelta

import jwt
import pyotp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.asking import Asker
from tests.factories import Cast, make_user
from workforce import clock
from workforce.actor import NOBODY, Actor
from workforce.audit.models import AuditEvent
from workforce.crypto import keys, second_factor
from workforce.crypto.passwords import hash_password
from workforce.identity import sessions
from workforce.identity.models import RefreshToken, RoleGrant, Session, User
from workforce.vocabulary import AuditOutcome, Role

PASSWORD = "correct horse 42"
COOKIE = "__Host-refresh"


async def person_signing_in(cast: Cast, **more: object) -> User:
    return await make_user(
        cast.district, Role.DISTRICT_OFFICER, login="zhou.min",
        password_hash=await hash_password(PASSWORD), **more,
    )  # fmt: skip


async def sign_in(ask: Asker, login: str = "zhou.min", password: str = PASSWORD, **more: str):
    return await ask("POST", "/session", json={"login": login, "password": password, **more})


def bearer(response) -> dict[str, str]:
    return {"Authorization": f"Bearer {response.json()['access_token']}"}


async def test_signing_in_gives_a_token_and_a_cookie_scripts_cannot_read(cast: Cast, ask: Asker):
    await person_signing_in(cast)

    response = await sign_in(ask)

    assert response.status_code == 200
    assert response.json()["user"]["permissions"]
    cookie = response.headers["set-cookie"]
    assert cookie.startswith(f"{COOKIE}=")
    for part in ("HttpOnly", "Secure", "SameSite=strict", "Path=/"):
        assert part in cookie
    me = await ask("GET", "/me", headers=bearer(response))
    assert me.json()["login"] == "zhou.min"
    assert me.json()["district"]["name"] == "丰台区"


async def test_the_login_is_not_case_sensitive(cast: Cast, ask: Asker):
    await person_signing_in(cast)

    assert (await sign_in(ask, login=" Zhou.Min ")).status_code == 200


async def test_every_refusal_to_sign_in_says_the_same(cast: Cast, ask: Asker):
    await person_signing_in(cast)
    await make_user(
        cast.district, login="left", active=False, password_hash=await hash_password(PASSWORD)
    )

    answers = [
        await sign_in(ask, login="nobody"),
        await sign_in(ask, password="wrong password"),
        await sign_in(ask, login="left"),
    ]

    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.text for answer in answers}) == 1
    assert await AuditEvent.filter(action="identity.session.refused").count() == 3


async def test_five_wrong_passwords_lock_even_the_right_one_out(cast: Cast, ask: Asker):
    await person_signing_in(cast)
    start = clock.now()

    with clock.fixed(start):
        for _ in range(5):
            assert (await sign_in(ask, password="wrong password")).status_code == 401
        locked = await sign_in(ask)
    with clock.fixed(start + timedelta(minutes=14)):
        still_locked = await sign_in(ask)
    with clock.fixed(start + timedelta(minutes=16)):
        again = await sign_in(ask)

    assert [locked.status_code, still_locked.status_code, again.status_code] == [401, 401, 200]


async def test_of_many_guesses_at_once_five_are_honoured(cast: Cast, database: str):
    user = await person_signing_in(cast)

    async def guess() -> object:
        return await sessions._settle_attempt(
            NOBODY, user.id, matches=False, code=None, user_agent=""
        )

    await asyncio.gather(*(guess() for _ in range(12)))
    right = await sessions._settle_attempt(NOBODY, user.id, matches=True, code=None, user_agent="")

    assert isinstance(right, sessions.SignInRefused)
    assert (await User.get(id=user.id)).failed_attempts == 5


async def test_an_administrator_unlocks(cast: Cast, ask: Asker):
    user = await person_signing_in(cast)
    for _ in range(5):
        await sign_in(ask, password="wrong password")

    response = await ask("POST", f"/users/{user.id}/unlock", cast.system_administrator)

    assert response.json()["locked"] is False
    assert (await sign_in(ask)).status_code == 200


async def test_a_second_factor_is_asked_for_and_good_once(cast: Cast, ask: Asker):
    secret = second_factor.new_secret()
    await person_signing_in(cast, totp_secret=secret, totp_confirmed_at=clock.now())
    moment = datetime(2026, 11, 2, 3, 0, tzinfo=UTC)
    code = pyotp.TOTP(secret).at(moment)

    with clock.fixed(moment):
        missing = await sign_in(ask)
        wrong = await sign_in(ask, totp="000000" if code != "000000" else "000001")
        right = await sign_in(ask, totp=code)
        replayed = await sign_in(ask, totp=code)

    assert (missing.status_code, missing.json()["code"]) == (401, "totp_required")
    assert [wrong.status_code, right.status_code, replayed.status_code] == [401, 200, 401]


async def test_refreshing_rotates_and_reuse_ends_the_family(cast: Cast, ask: Asker):
    await person_signing_in(cast)
    first = await sign_in(ask)
    old = ask.client.cookies[COOKIE]

    second = await ask("POST", "/session/refresh")
    new = ask.client.cookies[COOKIE]
    ask.client.cookies.clear()
    reused = await ask("POST", "/session/refresh", headers={"Cookie": f"{COOKIE}={old}"})
    with_new = await ask("POST", "/session/refresh", headers={"Cookie": f"{COOKIE}={new}"})

    assert second.status_code == 200 and old != new
    assert [reused.status_code, with_new.status_code] == [401, 401]
    for answer in (first, second):
        assert (await ask("GET", "/me", headers=bearer(answer))).status_code == 401
    assert (await Session.get()).end_reason == "refresh_token_reused"


async def test_two_refreshes_at_once_do_not_both_go_on(cast: Cast, ask: Asker):
    await person_signing_in(cast)
    await sign_in(ask)
    held = {"Cookie": f"{COOKIE}={ask.client.cookies[COOKIE]}"}
    ask.client.cookies.clear()

    answers = await asyncio.gather(
        *(ask("POST", "/session/refresh", headers=held) for _ in range(6))
    )

    assert sorted(answer.status_code for answer in answers).count(200) <= 1


async def test_refresh_tokens_are_not_stored(cast: Cast, ask: Asker):
    await person_signing_in(cast)
    await sign_in(ask)

    assert ask.client.cookies[COOKIE] not in {one.token_hash for one in await RefreshToken.all()}


async def test_signing_out_ends_the_session_at_once(cast: Cast, ask: Asker):
    await person_signing_in(cast)
    response = await sign_in(ask)

    gone = await ask("DELETE", "/session", headers=bearer(response))

    assert gone.status_code == 204
    assert (await ask("GET", "/me", headers=bearer(response))).status_code == 401
    assert (await ask("POST", "/session/refresh")).status_code == 401


async def test_a_session_ends_after_half_an_hour_idle_and_after_twelve(cast: Cast, ask: Asker):
    await person_signing_in(cast)
    start = clock.now()
    with clock.fixed(start):
        await sign_in(ask)
    moment = start
    for _ in range(29):
        moment += timedelta(minutes=25)
        with clock.fixed(moment):
            response = await ask("POST", "/session/refresh")
        if response.status_code != 200:
            break

    assert timedelta(hours=12) <= moment - start < timedelta(hours=12, minutes=25)

    with clock.fixed(moment):
        await sign_in(ask)
    with clock.fixed(moment + timedelta(minutes=31)):
        assert (await ask("POST", "/session/refresh")).status_code == 401


async def test_a_disabled_user_is_out_at_once(cast: Cast, ask: Asker):
    assert (await ask("GET", "/organisations", cast.officer)).status_code == 200

    await ask("POST", f"/users/{cast.officer.user_id}/disable", cast.system_administrator)

    assert (await ask("GET", "/organisations", cast.officer)).status_code == 401


async def test_a_withdrawn_role_is_gone_at_once(cast: Cast, ask: Asker):
    assert (await ask("GET", "/organisations", cast.officer)).status_code == 200
    grant = await RoleGrant.get(user_id=cast.officer.user_id)

    response = await ask(
        "POST", f"/users/{cast.officer.user_id}/grants/{grant.id}/withdrawal",
        cast.security_administrator,
    )  # fmt: skip

    assert response.status_code == 204
    assert (await ask("GET", "/organisations", cast.officer)).status_code == 403


async def test_a_changed_password_ends_the_other_sessions(cast: Cast, ask: Asker):
    await person_signing_in(cast)
    elsewhere, here = await sign_in(ask), await sign_in(ask)

    response = await ask(
        "POST", "/me/password", headers=bearer(here),
        json={"current": PASSWORD, "new": "another horse 43"},
    )  # fmt: skip

    assert response.status_code == 204
    assert (await ask("GET", "/me", headers=bearer(elsewhere))).status_code == 401
    assert (await ask("GET", "/me", headers=bearer(here))).status_code == 200
    assert (await sign_in(ask, password="another horse 43")).status_code == 200


async def test_own_sessions_are_listed_and_ended(cast: Cast, ask: Asker):
    await person_signing_in(cast)
    elsewhere, here = await sign_in(ask), await sign_in(ask)
    listed = (await ask("GET", "/me/sessions", headers=bearer(here))).json()["items"]
    [other] = [one for one in listed if not one["current"]]

    ended = await ask("POST", f"/me/sessions/{other['id']}/end", headers=bearer(here))
    foreign = await ask("POST", f"/me/sessions/{other['id']}/end", cast.officer)

    assert [ended.status_code, foreign.status_code] == [204, 404]
    assert (await ask("GET", "/me", headers=bearer(elsewhere))).status_code == 401


async def test_a_denial_is_recorded_with_who_and_what(cast: Cast, ask: Asker):
    await ask("GET", "/audit-events", cast.officer)
    await ask("GET", f"/organisations/{cast.employer.id}", cast.outsider)

    denied = await AuditEvent.filter(outcome=AuditOutcome.DENIED).order_by("id")

    assert [(one.actor_id, one.kind, one.subject_id) for one in denied] == [
        (cast.officer.user_id, "audit-events", None),
        (cast.outsider.user_id, "organisations", cast.employer.id),
    ]


def forgeries(token: str, ring: keys.KeyRing, refresh: str) -> dict[str, str]:
    """Tokens that are not ours, from a good one."""
    header, payload, signature = token.split(".")
    good = jwt.decode(token, options={"verify_signature": False})
    own = Ed25519PrivateKey.from_private_bytes(ring.token)
    other = Ed25519PrivateKey.generate()
    public = own.public_key().public_bytes_raw()

    def part(value: object) -> str:
        return jwt.utils.base64url_encode(json.dumps(value).encode()).decode()

    def signed(change: dict[str, object], key=own, algorithm="EdDSA", **headers: object) -> str:
        claims = {name: value for name, value in {**good, **change}.items() if value != "absent"}
        return jwt.encode(claims, key, algorithm=algorithm, headers={"typ": "at+jwt", **headers})

    now = int(time.time())
    return {
        "empty": "",
        "words": "let me in",
        "no signature": f"{header}.{payload}.",
        "two parts": f"{header}.{payload}",
        "cut signature": token[:-4],
        "flipped signature": f"{header}.{payload}.{signature[::-1]}",
        "other payload": f"{header}.{part({**good, 'sub': '1'})}.{signature}",
        "none": f"{part({'alg': 'none', 'typ': 'at+jwt'})}.{payload}.",
        "None": f"{part({'alg': 'None', 'typ': 'at+jwt'})}.{payload}.{signature}",
        "hmac with the public key": signed({}, public, "HS256"),
        "hmac with a word": signed({}, "x" * 32, "HS256"),
        "other key": signed({}, other),
        "embedded key": signed({}, other, jwk={"kty": "OKP"}),
        "key address": signed({}, other, jku="https://example.org/keys"),
        "kid": signed({}, kid="../../dev/null"),
        "type JWT": signed({}, typ="JWT"),
        "type refresh": signed({}, typ="rt+jwt"),
        "critical": signed({}, crit=["exp"]),
        "expired": signed({"exp": now - 1, "iat": now - 601}),
        "years long": signed({"exp": now + 10**8}),
        "from the future": signed({"iat": now + 3600, "exp": now + 4200}),
        "no expiry": signed({"exp": "absent"}),
        "no id": signed({"jti": "absent"}),
        "no session": signed({"sid": "absent"}),
        "other audience": signed({"aud": "other"}),
        "list of audiences": signed({"aud": ["workforce-api", "other"]}),
        "other issuer": signed({"iss": "other"}),
        "more claims": signed({"permissions": ["people.read"]}),
        "other session": signed({"sid": "00000000-0000-0000-0000-000000000000"}),
        "other user": signed({"sub": "1"}),
        "subject no number": signed({"sub": "1 OR 1=1"}),
        "not yet": signed({"nbf": now + 3600}),
        "encrypted": f"{part({'alg': 'dir', 'enc': 'A256GCM'})}..{payload}.{payload}.{signature}",
        "unencoded payload": signed({}, b64=False),
        "no algorithm": f"{part({'typ': 'at+jwt'})}.{payload}.{signature}",
        "signature twice": f"{token}.{signature}",
        "with spaces": f"{header}. {payload}.{signature}",
        "a list for a subject": signed({"sub": ["1"]}),
        "user by name": signed({"sub": "zhou.min"}),
        "session of nobody": signed({"sid": ""}),
        "lasting for ever": signed({"exp": 10**12}),
        "a moment with a fraction": signed({"exp": now + 0.5}),
        "refresh token": refresh,
        "very long": token + "A" * 5000,
    }


async def test_no_forged_token_is_let_in_and_all_are_answered_alike(cast: Cast, ask: Asker):
    """T12: at least 25 forgeries, 0 accepted, one body."""
    await person_signing_in(cast)
    token = (await sign_in(ask)).json()["access_token"]
    forged = forgeries(token, keys.ring(), ask.client.cookies[COOKIE])

    answers = {
        name: await ask("GET", "/me", headers={"Authorization": f"Bearer {text}"})
        for name, text in forged.items()
    }

    assert len(forged) >= 25
    assert {name: a.status_code for name, a in answers.items() if a.status_code != 401} == {}
    assert len({answer.text for answer in answers.values()}) == 1
    assert (
        await ask("GET", "/me", headers={"Authorization": f"Bearer {token}"})
    ).status_code == 200


async def test_the_actor_is_read_anew_when_its_rights_change(cast: Cast, ask: Asker):
    await ask("GET", "/me", cast.hr)
    organisation = cast.hr.grants[0].organisation_id

    await ask(
        "POST", f"/users/{cast.hr.user_id}/grants", cast.security_administrator,
        json={"role": "trainer", "organisation_id": organisation},
    )  # fmt: skip

    me = (await ask("GET", "/me", cast.hr)).json()
    assert {grant["role"] for grant in me["grants"]} == {"employer_hr", "trainer"}
    assert "certificates.write" in me["permissions"]


async def test_who_must_change_the_password_may_do_nothing_else(cast: Cast, ask: Asker):
    user = await person_signing_in(cast, must_change_password=True)
    response = await sign_in(ask)

    assert response.json()["user"]["permissions"] == []
    refused = await ask("GET", "/organisations", headers=bearer(response))
    assert refused.status_code == 403

    await ask(
        "POST", "/me/password", headers=bearer(response),
        json={"current": PASSWORD, "new": "another horse 43"},
    )  # fmt: skip
    allowed = await ask("GET", "/organisations", headers=bearer(response))
    assert allowed.status_code == 200
    assert isinstance(Actor.system(), Actor) and user.id


async def test_a_key_does_not_undo_the_count_of_wrong_passwords(cast: Cast, ask: Asker):
    user = await person_signing_in(cast)
    held = bearer(await sign_in(ask)) | {"Idempotency-Key": "again"}

    for _ in range(3):
        form = {"current": "wrong password", "new": "another horse 43"}
        await ask("POST", "/me/password", headers=held, json=form)

    assert (await User.get(id=user.id)).failed_attempts == 3


async def test_roles_at_a_closed_organisation_lend_nothing(cast: Cast, ask: Asker):
    assert (await ask("GET", "/people", cast.hr)).status_code == 200

    await ask(
        "PATCH", f"/organisations/{cast.employer.id}", cast.officer,
        json={"active": False}, headers={"If-Match": '"1"'},
    )  # fmt: skip

    assert (await ask("GET", "/people", cast.hr)).status_code == 403


async def test_a_demonstration_account_ends_with_the_demonstration(cast: Cast, ask: Asker):
    await person_signing_in(cast, is_demo=True)

    assert (await sign_in(ask)).status_code == 401


async def test_no_request_joins_a_question_put_before_it_came(cast: Cast, ask: Asker):
    """Requests share one query; what ended before a request came is out for that request."""
    await person_signing_in(cast)
    held = bearer(await sign_in(ask))
    early = [asyncio.create_task(ask("GET", "/roles", headers=held)) for _ in range(20)]
    await ask("DELETE", "/session", headers=held)

    late = await asyncio.gather(*(ask("GET", "/roles", headers=held) for _ in range(40)))

    assert {answer.status_code for answer in late} == {401}
    assert {(await one).status_code for one in early} <= {200, 401}


async def test_a_renewal_repeated_with_its_key_goes_on_and_without_it_ends(cast: Cast, ask: Asker):
    """A reloaded page repeats its own request; whoever stole the cookie has not got the key."""
    await person_signing_in(cast)
    await sign_in(ask)
    old = {"Cookie": f"{COOKIE}={ask.client.cookies[COOKIE]}"}
    ask.client.cookies.clear()
    key = {"Idempotency-Key": "page-1"}

    async def refresh(**headers: str) -> int:
        response = await ask("POST", "/session/refresh", headers=headers)
        ask.client.cookies.clear()
        return int(response.status_code)

    assert await refresh(**old, **key) == 200
    assert await refresh(**old, **key) == 200
    with clock.fixed(clock.now() + timedelta(minutes=2)):
        assert await refresh(**old, **key) == 401
    assert (await Session.get()).end_reason == "refresh_token_reused"


async def test_a_key_repeats_nothing_once_its_successor_is_used(cast: Cast, ask: Asker):
    await person_signing_in(cast)
    await sign_in(ask)
    old = {"Cookie": f"{COOKIE}={ask.client.cookies[COOKIE]}", "Idempotency-Key": "page-1"}

    await ask("POST", "/session/refresh", headers={"Idempotency-Key": "page-1"})
    await ask("POST", "/session/refresh")
    ask.client.cookies.clear()
    reused = await ask("POST", "/session/refresh", headers=old)

    assert reused.status_code == 401
    assert (await Session.get()).ended_at is not None
