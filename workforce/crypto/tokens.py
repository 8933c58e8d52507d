"""Access tokens (EdDSA, ten minutes) and opaque refresh tokens.

PyJWT checks the signature; who issued the token, for whom, of what type and until when is checked
here, because PyJWT lets a wrong `typ` and another token's purpose pass.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from workforce.crypto import keys

ACCESS_FOR = timedelta(minutes=10)
ISSUER = "workforce"
AUDIENCE = "workforce-api"
TYPE = "at+jwt"
TOKEN_LENGTH_MAX = 1024
_CLAIMS = {"iss", "aud", "sub", "sid", "jti", "iat", "exp"}


class TokenRefused(Exception):
    """Not a token of ours, or no longer. Says no more than that."""


@dataclass(frozen=True)
class Access:
    user_id: int
    session_id: str
    token_id: str
    issued_at: int
    expires_at: int


def issue_access(user_id: int, session_id: str, now: datetime) -> str:
    issued = int(now.timestamp())
    claims = {
        "iss": ISSUER, "aud": AUDIENCE, "sub": str(user_id), "sid": session_id,
        "jti": secrets.token_urlsafe(12), "iat": issued,
        "exp": issued + int(ACCESS_FOR.total_seconds()),
    }  # fmt: skip
    return jwt.encode(claims, _signer(keys.ring().token), algorithm="EdDSA", headers={"typ": TYPE})


def read_access(token: str, now: datetime) -> Access:
    """What a valid token says; raises TokenRefused for every other string."""
    if len(token) > TOKEN_LENGTH_MAX:
        raise TokenRefused
    access = _verified(token, keys.ring().token)
    moment = now.timestamp()
    if not access.issued_at - 60 <= moment < access.expires_at:
        raise TokenRefused
    return access


def new_refresh_token() -> str:
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """How refresh tokens and other long random secrets are kept: not at all, only their SHA-256."""
    return hashlib.sha256(secret.encode()).hexdigest()


@lru_cache(maxsize=4096)
def _verified(token: str, key: bytes) -> Access:
    try:
        parts = jwt.decode_complete(
            token,
            _verifier(key),
            algorithms=["EdDSA"],
            options={"verify_exp": False, "verify_iat": False, "verify_nbf": False,
                     "verify_aud": False, "verify_iss": False},
        )  # fmt: skip
    except (jwt.PyJWTError, ValueError, TypeError, RecursionError):
        raise TokenRefused from None
    if set(parts["header"]) != {"alg", "typ"} or parts["header"]["typ"] != TYPE:
        raise TokenRefused
    return _access_from(parts["payload"])


def _access_from(claims: dict[str, Any]) -> Access:
    wanted = (
        set(claims) == _CLAIMS
        and claims["iss"] == ISSUER
        and claims["aud"] == AUDIENCE
        and all(isinstance(claims[name], str) and claims[name] for name in ("sub", "sid", "jti"))
        and all(type(claims[name]) is int for name in ("iat", "exp"))
        and 0 < claims["exp"] - claims["iat"] <= ACCESS_FOR.total_seconds()
        and claims["sub"].isascii()
        and claims["sub"].isdigit()
    )
    if not wanted:
        raise TokenRefused
    return Access(int(claims["sub"]), claims["sid"], claims["jti"], claims["iat"], claims["exp"])


@lru_cache(maxsize=4)
def _signer(key: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(key)


@lru_cache(maxsize=4)
def _verifier(key: bytes) -> Ed25519PublicKey:
    return _signer(key).public_key()
