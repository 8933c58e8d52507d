"""A renewal sent again by the browser that sent it, whose answer was lost: a page reloaded twice.

A refresh token used twice ends the session, unless the second use carries the key of the first:
that key never left the browser's own storage, so whoever stole the cookie does not have it.
"""

from __future__ import annotations

from datetime import timedelta

from workforce import clock
from workforce.crypto.fields import open_sealed, seal
from workforce.crypto.tokens import digest
from workforce.identity.models import RefreshToken, Session, StoredAnswer

REPEAT_WITHIN = timedelta(minutes=1)
PLACE = "stored_answer.refresh_token"


async def keep_successor(session: Session, used_hash: str, key: str, successor: str) -> None:
    """Inside the renewal: remember, sealed, what it gave out under this key."""
    name = _name(key)
    await StoredAnswer.filter(key=name, user_id=session.user_id).delete()
    await StoredAnswer.create(
        key=name, user_id=session.user_id, fingerprint=used_hash, status=200,
        body=seal(successor, PLACE),
    )  # fmt: skip


async def successor_given(session: Session, used_hash: str, key: str | None) -> str | None:
    """The refresh token given out for this one under this key, while nobody has used it."""
    if key is None:
        return None
    stored = await StoredAnswer.filter(
        key=_name(key), user_id=session.user_id, fingerprint=used_hash,
        created_at__gt=clock.now() - REPEAT_WITHIN,
    ).first()  # fmt: skip
    if stored is None:
        return None
    successor = open_sealed(bytes(stored.body), PLACE).decode()
    unused = RefreshToken.filter(token_hash=digest(successor), used_at__isnull=True)
    return successor if await unused.exists() else None


def _name(key: str) -> str:
    return f"refresh:{digest(key)}"
