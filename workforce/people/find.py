"""查找人员：按姓名（含曾用名）、完整身份证号、完整手机号，以及从业情况。

Numbers are compared by their blind index, so they are found whole or not at all. A merged record
is not listed; whatever finds it finds the record kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from workforce.actor import Actor
from workforce.database.paging import slice_of
from workforce.identity.scope import reaches, within
from workforce.paging import Page, Slice
from workforce.people.indexes import (
    bank_account_index,
    evened,
    id_number_index,
    phone_index,
    plain_phone,
)
from workforce.people.models import NameChange, Person
from workforce.vocabulary import Post, ServiceType

if TYPE_CHECKING:
    from workforce.employment.models import Employment

ID_NUMBER = re.compile(r"\d{17}[\dX]", re.ASCII)
ACCOUNT = re.compile(r"\d{13,32}", re.ASCII)
PHONE = re.compile(r"(?:\+?86)?1\d{10}|0\d{9,11}", re.ASCII)
SORTS = ("name", "birth_on", "created_at", "updated_at")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; None leaves a condition out. All given conditions hold together."""

    query: str | None = None
    employer_id: int | None = None
    household_registration: str | None = None
    has_account: bool | None = None
    post: Post | None = None
    service_type: ServiceType | None = None


async def list_people(actor: Actor, wanted: Wanted, page: Page) -> Slice[Person]:
    """The people this actor may see who match, a page at a time."""
    return await slice_of(people_matching(actor, wanted), page, sorts=SORTS, default="id")


def people_matching(
    actor: Actor, wanted: Wanted, *, needs: str = "people.read"
) -> QuerySet[Person]:
    people = within(actor, Person.filter(merged_into_id__isnull=True), needs=needs)
    if wanted.query and wanted.query.strip():
        people = people.filter(_asked(wanted.query.strip()))
    if wanted.household_registration:
        people = people.filter(household_registration__icontains=wanted.household_registration)
    if wanted.has_account is not None:
        people = people.filter(bank_account_index__isnull=not wanted.has_account)
    if at_work := _at_work(wanted):
        people = people.filter(id__in=Subquery(Person.filter(**at_work).values("id")))
    return people


async def employments_seen(actor: Actor, people: Sequence[Person]) -> dict[int, list[Employment]]:
    """The posts of people, as far as this actor may see them, the latest first."""
    if not people:
        return {}
    await Person.fetch_for_list(list(people), "employments__employer")
    seen = {}
    for person in people:
        posts: list[Any] = list(person.employments)  # type: ignore[attr-defined]
        visible = [
            post
            for post in posts
            if post.pending_batch_id is None
            and reaches(actor, post.employer.path, needs="employment.read")
        ]
        seen[person.id] = sorted(visible, key=lambda post: (post.started_on, post.id), reverse=True)
    return seen


def _asked(query: str) -> Q:
    number = evened(query)
    if ID_NUMBER.fullmatch(number):
        return _by(Q(id_number_index=id_number_index(number)))
    if PHONE.fullmatch(number):
        return _by(Q(phone_index=phone_index(plain_phone(number))))
    if ACCOUNT.fullmatch(number):
        return _by(Q(bank_account_index=bank_account_index(number)))
    former = NameChange.filter(former_name__icontains=query).values("person_id")
    return _by(Q(name__icontains=query)) | Q(id__in=Subquery(former))


def _by(condition: Q) -> Q:
    """Who meets the condition, or took in a record that does."""
    closed = Person.filter(condition, merged_into_id__isnull=False).values("merged_into_id")
    return condition | Q(id__in=Subquery(closed))


def _at_work(wanted: Wanted) -> dict[str, Any]:
    conditions = {
        "employments__employer_id": wanted.employer_id,
        "employments__post": wanted.post,
        "employments__service_type": wanted.service_type,
    }
    given = {name: value for name, value in conditions.items() if value is not None}
    return given | {"employments__pending_batch_id__isnull": True} if given else {}
