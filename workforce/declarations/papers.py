"""申报材料：按清单逐项上传扫描件；盖章的申报表在申报之后回传。"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workforce.actor import Actor
from workforce.attachments.models import Attachment
from workforce.attachments.service import attach
from workforce.attachments.subjects import carries_attachments
from workforce.audit import record
from workforce.database import save_version, verb
from workforce.declarations.finding import (
    EDITABLE,
    applied_of,
    behalf_within,
    declaration_to_change,
    declaration_within,
    refuse_unless,
)
from workforce.declarations.models import Declaration
from workforce.errors import FieldError, Malformed, Refusal
from workforce.rules.filetypes import JPEG, PDF, PNG
from workforce.rules.subsidies.procedure import DeclarationRule, Paper
from workforce.subsidy_words import DeclarationState

READ, WRITE = "declarations.read", "declarations.write"
SCANS = (PDF, JPEG, PNG)
PAPERS, FORM, BEHALF = "declaration", "declaration_form", "behalf_declaration"
STAMPED = Paper(code="stamped_form", label="盖章的申报表", required=True)


class NotAScan(Malformed):
    """Word and Excel files can be altered after the stamp."""

    def __init__(self) -> None:
        super().__init__(FieldError("/file", "申报材料只接受扫描件：PDF、JPG 或 PNG"))


class DocumentKept(Refusal):
    code = "declarations.document_kept"
    message = "代报依据随代报一并留存，不能增减"


@dataclass(frozen=True, slots=True)
class PaperSeen:
    """One paper of the checklist with the files sent for it."""

    paper: Paper
    files: Sequence[Attachment]


@verb
async def add_paper(
    actor: Actor, declaration_id: int, *, code: str, name: str, content: bytes
) -> Attachment:
    """上传一项申报材料；盖章的申报表在申报之后、受理之前回传。"""
    held = await declaration_to_change(actor, declaration_id, needs=WRITE)
    rule = (await applied_of(actor, held)).rule
    is_form = code == STAMPED.code
    if not is_form and code not in {paper.code for paper in rule.papers}:
        raise Malformed(FieldError("/code", "清单中没有这项材料"))
    made = await attach_scan(
        actor, kind=FORM if is_form else PAPERS, subject_id=held.id, name=name, content=content
    )
    known = held.papers.get(code, [])
    if made.id not in known:
        await save_version(held, papers={**held.papers, code: [*known, made.id]})
        await record(
            actor, "declarations.paper.added", held, after={"paper": code, "name": name},
            organisation_id=held.employer_id,
        )  # fmt: skip
    return made


async def attach_scan(
    actor: Actor, *, kind: str, subject_id: int, name: str, content: bytes
) -> Attachment:
    """Inside a verb: attach a file, which must be a scan."""
    made = await attach(actor, kind=kind, subject_id=subject_id, name=name, content=content)
    if made.media_type not in SCANS:
        raise NotAScan()
    return made


async def papers_of(declaration: Declaration, rule: DeclarationRule) -> list[PaperSeen]:
    """The checklist in the policy's order, the stamped form last."""
    ids = [one for numbers in declaration.papers.values() for one in numbers]
    live = {
        one.id: one
        for one in await Attachment.filter(id__in=ids, removed_at__isnull=True).only(
            "id", "kind", "subject_id", "name", "media_type", "size", "sha256",
            "uploaded_by_name", "uploaded_at",
        )
    }  # fmt: skip
    return [
        PaperSeen(paper, [live[one] for one in declaration.papers.get(paper.code, [])
                          if one in live and _is_of(declaration, live[one])])
        for paper in (*rule.papers, STAMPED)
    ]  # fmt: skip


async def missing_papers(declaration: Declaration, rule: DeclarationRule) -> list[Paper]:
    """The papers that must be there and are not; the stamped form comes after declaring."""
    seen = await papers_of(declaration, rule)
    return [one.paper for one in seen
            if one.paper.required and one.paper is not STAMPED and not one.files]  # fmt: skip


def _is_of(declaration: Declaration, file: Attachment) -> bool:
    """A form stamped for an earlier declaration says nothing about this one."""
    if file.kind != FORM or declaration.declared_at is None:
        return True
    return file.uploaded_at >= declaration.declared_at


async def find_for_papers(actor: Actor, declaration_id: int, needs: str) -> object:
    """Papers are frozen with what was declared."""
    if needs != WRITE:
        return await declaration_within(actor, declaration_id, needs=needs)
    held = await declaration_to_change(actor, declaration_id, needs=needs)
    refuse_unless(held, *EDITABLE, act="增减材料")
    return held


async def find_for_form(actor: Actor, declaration_id: int, needs: str) -> object:
    """The stamped form is of what was declared, and is there before it is accepted."""
    if needs != WRITE:
        return await declaration_within(actor, declaration_id, needs=needs)
    held = await declaration_to_change(actor, declaration_id, needs=needs)
    refuse_unless(held, DeclarationState.DECLARED, act="回传盖章的申报表")
    return held


async def find_for_behalf(actor: Actor, behalf_id: int, needs: str) -> object:
    """The document of an act is sent with the act and stays."""
    found = await behalf_within(actor, behalf_id, needs=needs)
    kept = Attachment.filter(kind=BEHALF, subject_id=behalf_id, removed_at__isnull=True)
    if needs != READ and await kept.exists():
        raise DocumentKept()
    return found


carries_attachments(PAPERS, "申报材料", read=READ, write=WRITE, find=find_for_papers)
carries_attachments(FORM, "盖章的申报表", read=READ, write=WRITE, find=find_for_form)
carries_attachments(
    BEHALF, "代报依据", read=READ, write="declarations.decide", find=find_for_behalf
)
