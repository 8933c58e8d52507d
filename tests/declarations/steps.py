"""How an employer comes to a declaration, step by step."""

from __future__ import annotations

from dataclasses import dataclass

from tests.factories import Cast
from workforce.actor import Actor
from workforce.declarations import papers, service
from workforce.declarations.models import Declaration
from workforce.declarations.showing import rows_declared
from workforce.employment.models import Employment

MONTH, POLICY = "2026-10", "fengtai"
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
PNG_TEXT = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True)
class Town:
    cast: Cast
    other_hr: Actor
    zhao: Employment
    qian: Employment
    sun: Employment


async def opened(hr: Actor, month: str = MONTH) -> Declaration:
    employer_id = hr.grants[0].organisation_id
    return await service.open_declaration(hr, policy=POLICY, month=month, employer_id=employer_id)


async def with_papers(hr: Actor, month: str = MONTH) -> Declaration:
    made = await opened(hr, month)
    for code in ("attendance", "roster"):
        await papers.add_paper(
            hr, made.id, code=code, name=f"{code}.pdf", content=PDF + code.encode() + b"\n%%EOF\n"
        )
    return await Declaration.get(id=made.id)


async def declare(hr: Actor, month: str = MONTH) -> Declaration:
    made = await with_papers(hr, month)
    heads = {row["person_id"] for row in await rows_declared(made)}
    return await service.declare(hr, made.id, people=len(heads), accepted=True)


async def send_form(hr: Actor, made: Declaration) -> None:
    content = PDF + str(made.version).encode() + b"\n%%EOF\n"
    await papers.add_paper(hr, made.id, code="stamped_form", name="盖章.pdf", content=content)


async def stamped(hr: Actor, month: str = MONTH) -> Declaration:
    """Declared, printed, stamped and sent back."""
    made = await declare(hr, month)
    await send_form(hr, made)
    return await Declaration.get(id=made.id)
