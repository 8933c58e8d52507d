"""What may carry attachments. Each domain says who may see and change them on its records."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from workforce.actor import Actor
from workforce.errors import FieldError, Forbidden, Malformed

Find = Callable[[Actor, int, str], Awaitable[object]]


@dataclass(frozen=True)
class Subject:
    """`find(actor, id, permission)` returns the record or raises Missing."""

    kind: str
    label: str
    read: str
    write: str
    find: Find


SUBJECTS: dict[str, Subject] = {}


def carries_attachments(kind: str, label: str, *, read: str, write: str, find: Find) -> None:
    """Register a kind of record (its table's name) that files may belong to."""
    SUBJECTS[kind] = Subject(kind, label, read, write, find)


async def refuse_unreachable(actor: Actor, kind: str, subject_id: int, *, writing: bool) -> Subject:
    """The kind of record, after its own domain has let the actor through to this one."""
    subject = SUBJECTS.get(kind)
    if subject is None:
        raise Malformed(FieldError("/kind", "该类记录不能添加附件"))
    needs = subject.write if writing else subject.read
    if not actor.may(needs):
        raise Forbidden(needs=needs)
    await subject.find(actor, subject_id, needs)
    return subject
