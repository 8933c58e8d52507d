"""The composition: every route, what stands before them, and what is opened at the start."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.responses import Response

from workforce.actor import Actor
from workforce.agreements import api as agreements_api
from workforce.attachments import api as attachments_api
from workforce.audit import record_denial
from workforce.beneficiaries import api as beneficiaries_api
from workforce.database.troubles import refusal_behind
from workforce.declarations import api as declarations_api
from workforce.demo import api as demo_api
from workforce.demo.accounts import sign_ins_plain
from workforce.drafting import api as drafting_api
from workforce.employment import api as employment_api
from workforce.errors import Refusal
from workforce.identity import api as identity_api
from workforce.identity import authentication, idempotency
from workforce.identity.idempotency import Rendered
from workforce.intake import api as intake_api
from workforce.jobs import api as jobs_api
from workforce.notices import api as notices_api
from workforce.opening import opened
from workforce.paperwork import api as paperwork_api
from workforce.paperwork import api_bundles
from workforce.payments import api as payments_api
from workforce.people import api as people_api
from workforce.publicity import api as publicity_api
from workforce.readiness import readiness
from workforce.recoveries import api as recoveries_api
from workforce.reports import api as reports_api
from workforce.settings import settings
from workforce.subsidies import api as subsidies_api
from workforce.subsidies import api_adjustments, api_adjustments_at_once, api_cost_kinds
from workforce.subsidies import api_holds as holds_api
from workforce.subsidies import api_precheck as precheck_api
from workforce.subsidies import api_steps as subsidies_api_steps
from workforce.subsidies import api_units as units_api
from workforce.targets import api as targets_api
from workforce.timebank import api as timebank_api
from workforce.training import api as training_api
from workforce.vetting import api as vetting_api
from workforce.volunteering import api as volunteering_api
from workforce.web import docs, observe, openapi, responses, static
from workforce.web.access import PUBLIC, Operation, route
from workforce.web.branches import Branches
from workforce.web.headers import Edge
from workforce.web.observe import Observe

PREFIX = "/api/v1"
STATIC = Path(__file__).resolve().parent.parent / "static" / "dist"

OPERATIONS: list[Operation] = [
    *identity_api.routes,
    *attachments_api.routes,
    *notices_api.routes,
    *people_api.routes,
    *employment_api.routes,
    *training_api.routes,
    *timebank_api.routes,
    *volunteering_api.routes,
    *declarations_api.routes,
    *vetting_api.routes,
    *subsidies_api.routes,
    *holds_api.routes,
    *payments_api.routes,
    *api_adjustments.routes,
    *api_adjustments_at_once.routes,
    *recoveries_api.routes,
    *precheck_api.routes,
    *api_cost_kinds.routes,
    *units_api.routes,
    *subsidies_api_steps.routes,
    *drafting_api.routes,
    *publicity_api.routes,
    *beneficiaries_api.routes,
    *paperwork_api.routes,
    *api_bundles.routes,
    *reports_api.routes,
    *intake_api.routes,
    *agreements_api.routes,
    *targets_api.routes,
    *jobs_api.routes,
    *demo_api.routes,
]


class Composition:
    """What the web layer is handed: it knows no table."""

    async def authenticate(self, token: str, request_id: str, address: str) -> Actor:
        return await authentication.authenticate(token, request_id, address)

    async def record_denial(
        self, actor: Actor, kind: str, subject_id: int | None, reason: str
    ) -> None:
        await record_denial(
            actor, action="access.denied", kind=kind, subject_id=subject_id, reason=reason
        )

    async def answer_once(
        self, actor: Actor, key: str, fingerprint: str, run: Callable[[], Awaitable[Response]]
    ) -> Response:
        async def render() -> Rendered:
            response = await run()
            kept = {k: v for k, v in response.headers.items() if k != "content-length"}
            return Rendered(response.status_code, kept, bytes(response.body))

        answer = await idempotency.answer_once(actor, key, fingerprint, render)
        return Response(answer.body, answer.status, headers=answer.headers)


def document() -> dict[str, Any]:
    """The OpenAPI document of everything under /api/v1."""
    return openapi.document(OPERATIONS, title=settings().product_name, version="1.0", prefix=PREFIX)


@asynccontextmanager
async def lifespan(application: Starlette) -> AsyncIterator[None]:
    async with opened():
        application.state.demo_accounts = sign_ins_plain() if settings().demo else []
        yield


def create_app() -> Starlette:
    described = [
        route("GET", "/openapi.json", openapi.endpoint_for(document), needs=PUBLIC),
        route("GET", "/docs", docs.docs_page, needs=PUBLIC),
    ]
    return Starlette(
        routes=[
            *observe.routes(readiness),
            Branches([*described, *OPERATIONS], Composition(), PREFIX),
            *static.routes(STATIC),
        ],
        middleware=[
            Middleware(Observe),
            Middleware(Edge, refusal_behind=refusal_behind),
        ],
        exception_handlers={
            Refusal: responses.refuse,
            HTTPException: responses.refuse_http,
        },
        lifespan=lifespan,
    )


app = create_app()
