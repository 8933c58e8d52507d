"""Asking the product over HTTP, in process: the app with this test's database behind it."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

import httpx2

from workforce import clock
from workforce.actor import Actor
from workforce.crypto.tokens import issue_access
from workforce.identity.models import Session, User
from workforce.web import limits

API = "/api/v1"


class Asker:
    """`response = await ask("POST", "/users", actor, json={...})`; a path without /api/v1."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self.client = client
        self.tokens: dict[int, str] = {}

    async def __call__(
        self, method: str, path: str, actor: Actor | None = None, **more: Any
    ) -> httpx2.Response:
        headers = dict(more.pop("headers", {}))
        if actor is not None:
            headers.setdefault("Authorization", f"Bearer {await self.token(actor)}")
        return await self.client.request(method, API + path, headers=headers, **more)

    async def token(self, actor: Actor) -> str:
        assert actor.user_id is not None
        if actor.user_id not in self.tokens:
            self.tokens[actor.user_id] = await token_for(actor.user_id)
        return self.tokens[actor.user_id]


async def token_for(user_id: int) -> str:
    """An access token of a session opened without a password."""
    session = await Session.create(
        id=str(uuid.uuid4()), user=await User.get(id=user_id),
        expires_at=clock.now() + timedelta(hours=12),
    )  # fmt: skip
    return issue_access(user_id, session.id, clock.now())


def new_client() -> httpx2.AsyncClient:
    from workforce.app import create_app

    limits.forget()
    app = create_app()
    app.state.demo_accounts = []
    transport = httpx2.ASGITransport(
        app=app, raise_app_exceptions=True, client=("203.0.113.9", 40000)
    )
    return httpx2.AsyncClient(transport=transport, base_url="https://portal.test")
