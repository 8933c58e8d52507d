"""Keys are made once and kept apart; sealed values open only where they belong."""

from __future__ import annotations

import base64
import json
import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jwt
import pyotp
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from workforce.crypto import fields, index, keys, passwords, second_factor, tokens

NOW = datetime(2026, 11, 2, 1, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def ring():
    before = list(keys._in_use)
    made = keys.new_ring()
    keys.use(made)
    yield made
    keys._in_use[:] = before


def test_making_keys_twice_keeps_the_first(tmp_path: Path):
    path = tmp_path / "keys" / "keys.json"

    first = keys.make_keys(path)
    again = keys.make_keys(path)

    assert first == again
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_processes_starting_together_share_one_ring(tmp_path: Path):
    path = tmp_path / "keys.json"

    with ThreadPoolExecutor(8) as pool:
        rings = list(pool.map(keys.make_keys, [path] * 16))

    assert all(ring == rings[0] for ring in rings)


def test_a_file_others_can_read_is_refused(tmp_path: Path):
    path = tmp_path / "keys.json"
    keys.make_keys(path)
    path.chmod(0o640)

    with pytest.raises(keys.KeysUnusable, match="其他用户"):
        keys.load_keys(path)


WEAK = base64.b64encode(b"\0" * 32).decode()
STRONG = base64.b64encode(bytes(range(32))).decode()


@pytest.mark.parametrize(
    "broken",
    [
        {"index": WEAK},
        {"index": "c2hvcnQ="},
        {"index": "not base64!"},
        {"token": None},
        {"field": {"current": 2, "keys": {"1": STRONG}}},
        {"field": {}},
        {"index": STRONG, "token": STRONG},
    ],
    ids=["zeros", "short", "no base64", "none", "no current", "no field", "one key twice"],
)
def test_weak_or_missing_keys_are_refused(tmp_path: Path, broken: dict[str, object]):
    path = tmp_path / "keys.json"
    keys.make_keys(path)
    path.write_text(json.dumps({**json.loads(path.read_text()), **broken}))

    with pytest.raises(keys.KeysUnusable):
        keys.load_keys(path)


def test_the_ring_does_not_print_its_keys(ring: keys.KeyRing):
    assert ring.index.hex() not in repr(ring) and repr(ring.index) not in repr(ring)


def test_a_sealed_value_opens_only_in_its_column():
    sealed = fields.seal("992284199001010003", "person.id_number")

    assert fields.open_sealed(sealed, "person.id_number").decode() == "992284199001010003"
    with pytest.raises(fields.SealBroken):
        fields.open_sealed(sealed, "person.phone")


def test_a_changed_byte_does_not_open():
    sealed = bytearray(fields.seal("6222000011112222", "person.bank_account"))
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(fields.SealBroken):
            fields.open_sealed(bytes(changed), "person.bank_account")


def test_equal_values_are_sealed_differently_and_indexed_equally():
    assert fields.seal("x", "a.b") != fields.seal("x", "a.b")
    assert index.blind_index("x", "id_number") == index.blind_index("x", "id_number")
    assert index.blind_index("x", "id_number") != index.blind_index("x", "phone")


def test_an_old_key_still_opens_what_it_sealed(ring: keys.KeyRing):
    sealed = fields.seal("旧", "person.address")
    newer = keys.new_ring()
    keys.use(keys.KeyRing({**ring.field, 2: newer.field[1]}, 2, ring.index, ring.token))

    assert fields.open_sealed(sealed, "person.address").decode() == "旧"
    assert fields.seal("新", "person.address")[0] == 2


async def test_only_the_right_password_matches():
    stored = await passwords.hash_password("correct horse 42")

    assert await passwords.password_matches("correct horse 42", stored)
    assert not await passwords.password_matches("correct horse 43", stored)
    assert not await passwords.password_matches("nobody has this password", None)
    assert stored.startswith("$argon2id$")


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("短口令九个字符啊啊", "至少"),
        ("x" * 129, "最多"),
        ("zhang.li-2026", "登录名"),
        ("password123", "常见"),
        ("1234567890", "常见"),
        ("aaaaaaaaaaaa", "常见"),
    ],
)
def test_weak_passwords_are_explained(password: str, why: str):
    weakness = passwords.weakness_of(password, "zhang.li")
    assert weakness is not None and why in weakness


def test_complexity_is_a_switch():
    assert passwords.weakness_of("correct horse battery") is None
    assert passwords.weakness_of("correcthorsebattery", complexity=True) is not None
    assert passwords.weakness_of("Correct horse 42", complexity=True) is None


def test_a_code_is_good_once():
    secret = second_factor.new_secret()
    code = pyotp.TOTP(secret).at(NOW)

    step = second_factor.accepted_step(secret, code, NOW, None)

    assert step is not None
    assert second_factor.accepted_step(secret, code, NOW, step) is None
    assert second_factor.accepted_step(secret, code, NOW + timedelta(minutes=5), None) is None
    assert second_factor.accepted_step(secret, "１２３４５６", NOW, None) is None


def test_an_access_token_is_read_back_until_it_expires():
    token = tokens.issue_access(7, "s-1", NOW)

    assert tokens.read_access(token, NOW).user_id == 7
    assert tokens.read_access(token, NOW + timedelta(minutes=9, seconds=59)).session_id == "s-1"
    with pytest.raises(tokens.TokenRefused):
        tokens.read_access(token, NOW + timedelta(minutes=10))
    with pytest.raises(tokens.TokenRefused):
        tokens.read_access(token, NOW - timedelta(minutes=2))


def test_an_access_token_of_another_key_is_refused():
    token = tokens.issue_access(7, "s-1", NOW)
    keys.use(keys.new_ring())

    with pytest.raises(tokens.TokenRefused):
        tokens.read_access(token, NOW)


def signed(ring: keys.KeyRing, claims: dict[str, object], **headers: object) -> str:
    key = Ed25519PrivateKey.from_private_bytes(ring.token)
    return jwt.encode(claims, key, algorithm="EdDSA", headers={"typ": tokens.TYPE, **headers})


@pytest.mark.parametrize(
    "change",
    [
        {"iss": "other"}, {"aud": "other"}, {"aud": ["workforce-api"]}, {"sub": "x"}, {"sub": ""},
        {"sid": None}, {"jti": ""}, {"exp": 2**40}, {"exp": "9"}, {"iat": True}, {"typ": "refresh"},
        {"sub": "１"},
    ],
    ids=str,
)  # fmt: skip
def test_our_own_signature_with_other_claims_is_refused(
    ring: keys.KeyRing, change: dict[str, object]
):
    good = jwt.decode(tokens.issue_access(7, "s-1", NOW), options={"verify_signature": False})
    assert tokens.read_access(signed(ring, good), NOW).user_id == 7

    with pytest.raises(tokens.TokenRefused):
        tokens.read_access(signed(ring, {**good, **change}), NOW)


def test_our_own_signature_with_another_type_is_refused(ring: keys.KeyRing):
    good = jwt.decode(tokens.issue_access(7, "s-1", NOW), options={"verify_signature": False})

    for headers in ({"typ": "JWT"}, {"typ": "rt+jwt"}, {"kid": "1"}, {"crit": ["x"]}):
        with pytest.raises(tokens.TokenRefused):
            tokens.read_access(signed(ring, good, **headers), NOW)
