"""Field encryption: AES-256-GCM with the key's version in front and the place of the value as AAD.

A sealed value is `version byte | 12 bytes nonce | ciphertext and tag`. It opens only under the same
`aad` (table.column), so a value copied into another column does not open.
"""

from __future__ import annotations

import os
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from workforce.crypto import keys

NONCE_BYTES = 12


class SealBroken(Exception):
    """The bytes were changed, come from another column, or belong to a key that is gone."""


def seal(value: str | bytes, aad: str) -> bytes:
    ring = keys.ring()
    nonce = os.urandom(NONCE_BYTES)
    plain = value.encode() if isinstance(value, str) else value
    sealed = _cipher(ring.field[ring.field_current]).encrypt(nonce, plain, aad.encode())
    return bytes((ring.field_current,)) + nonce + sealed


def open_sealed(sealed: bytes, aad: str) -> bytes:
    key = keys.ring().field.get(sealed[0]) if sealed else None
    if key is None:
        raise SealBroken(f"no key of that version for {aad}")
    start = 1 + NONCE_BYTES
    try:
        return _cipher(key).decrypt(sealed[1:start], sealed[start:], aad.encode())
    except (InvalidTag, ValueError):
        raise SealBroken(f"cannot open a value of {aad}") from None


@lru_cache(maxsize=16)
def _cipher(key: bytes) -> AESGCM:
    return AESGCM(key)
