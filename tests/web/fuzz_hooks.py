"""Loaded by schemathesis: a fresh access token every few minutes, of the run's own session."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import schemathesis

from workforce import clock
from workforce.crypto import keys
from workforce.crypto.tokens import issue_access


@schemathesis.auth(refresh_interval=300)
class Token:
    def get(self, case: Any, context: Any) -> str:
        keys.use(keys.load_keys(Path(os.environ["WORKFORCE_KEYS_FILE"])))
        user_id, session_id = os.environ["FUZZ_SESSION"].split()
        return issue_access(int(user_id), session_id, clock.now())

    def set(self, case: Any, data: str, context: Any) -> None:
        case.headers["Authorization"] = f"Bearer {data}"
