"""Blind index: equal values of one purpose have equal digests, useless without the key."""

from __future__ import annotations

import hmac

from workforce.crypto import keys


def blind_index(value: str, purpose: str) -> str:
    """HMAC-SHA256 in hex. The caller normalises (upper case, no spaces) before it asks."""
    assert "\0" not in purpose
    return hmac.digest(keys.ring().index, f"{purpose}\0{value}".encode(), "sha256").hex()
