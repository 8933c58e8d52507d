"""Once and only once: the answer to a request with a key is committed with what the request did.

Answers may hold what is shown once (a revealed number, a reset code), so they are kept sealed,
and for two days.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from workforce import clock
from workforce.actor import Actor
from workforce.crypto.fields import open_sealed, seal
from workforce.database import execute, verb
from workforce.errors import Refusal
from workforce.identity.models import StoredAnswer

KEEP_FOR = timedelta(days=2)
PLACE = "stored_answer.body"


class KeyReused(Refusal):
    code = "http.idempotency_key_reused"
    message = "这个 Idempotency-Key 已用于另一项内容，请换一个"


@dataclass(frozen=True)
class Rendered:
    status: int
    headers: dict[str, str]
    body: bytes


@verb
async def answer_once(
    actor: Actor, key: str, fingerprint: str, run: Callable[[], Awaitable[Rendered]]
) -> Rendered:
    """The stored answer for the same key and content; else what `run` answers, stored with it.

    A request that comes while the first is running waits for its outcome. A refusal undoes
    everything, the key included.
    """
    moment = clock.now()
    taken = await execute(
        "INSERT INTO stored_answer (key, user_id, fingerprint, status, headers, body, created_at) "
        "VALUES (?, ?, ?, 0, '{}', ?, ?) ON CONFLICT DO NOTHING",
        (key, actor.user_id, fingerprint, b"", moment),
    )
    if not taken:
        stored = await StoredAnswer.get(key=key, user_id=actor.user_id)
        if stored.fingerprint != fingerprint:
            raise KeyReused()
        body = open_sealed(stored.body, PLACE)
        return Rendered(stored.status, {str(k): str(v) for k, v in stored.headers.items()}, body)
    answer = await run()
    await execute(
        "UPDATE stored_answer SET status = ?, headers = ?, body = ? WHERE key = ? AND user_id = ?",
        (answer.status, json.dumps(answer.headers), seal(answer.body, PLACE), key, actor.user_id),
    )
    return answer


@verb
async def forget_old_answers(actor: Actor) -> int:
    """Housekeeping: keys older than two days are free again."""
    return await execute(
        "DELETE FROM stored_answer WHERE created_at < ?", (clock.now() - KEEP_FOR,)
    )
