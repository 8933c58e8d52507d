"""A notice as everybody sees it, as the district keeps it, and an objection."""

from __future__ import annotations

from datetime import date, datetime

from workforce import clock
from workforce.publicity.models import PublicNotice
from workforce.publicity.notices import is_up
from workforce.publicity.showing import ObjectionSeen
from workforce.rules.masking import mask_id_number, mask_phone
from workforce.rules.publishing import NoticeRow, notice_period
from workforce.rules.workdays import workdays_left
from workforce.subsidies.answers import Named
from workforce.subsidies.payee_names import unit_kind
from workforce.subsidies.policies import policy_of
from workforce.subsidy_words import ObjectionState, ObjectorKind
from workforce.web.responses import Answer

ROWS_AT_ONCE = 500


class PublishedBrief(Answer):
    code: str
    title: str
    starts_on: date
    ends_on: date
    people: int


class PublishedList(Answer):
    items: list[PublishedBrief]


class PublishedRow(Answer):
    """`row` is its place on the list, by which somebody may object to it."""

    row: int
    month: str
    name: str
    number: str
    employer: str
    amount_fen: int


class PublishedAnswer(PublishedBrief):
    """`payee` is what kind of organisation gets the money, none where the people named do."""

    district: str
    basis: str
    policy: str
    payee: str | None
    contact: str
    days: int
    counted: str
    assumed: str
    total_fen: int
    sha256: str
    rows: list[PublishedRow]
    found: int
    page: int
    pages: int


class NoticeAnswer(Answer):
    id: int
    code: str
    title: str
    starts_on: date
    ends_on: date
    days: int
    counted: str
    people: int
    total_fen: int
    sha256: str
    contact: str
    published_by_name: str
    published_at: datetime
    is_up: bool
    taken_down_at: datetime | None
    taken_down_reason: str | None


class NoticesAnswer(Answer):
    items: list[NoticeAnswer]
    last_contact: str
    may_end_in_demonstration: bool


class ReceiptAnswer(Answer):
    """What an objector is told: the number to refer to and until when it will be decided."""

    number: str
    due_on: date


class ObjectionAnswer(Answer):
    id: int
    number: str
    month_id: int
    month: str
    policy_title: str
    district: Named
    person: Named
    id_number: str
    employer: Named | None
    line_id: int | None
    amount_fen: int
    objector: ObjectorKind
    objector_label: str
    objector_name: str
    objector_phone: str | None
    text: str
    received_at: datetime
    due_on: date
    workdays_left: int
    state: ObjectionState
    state_label: str
    decided_at: datetime | None
    decided_by_name: str | None
    decision: str | None
    version: int


def show_brief(notice: PublicNotice) -> PublishedBrief:
    return PublishedBrief(
        code=notice.code, title=notice.title, starts_on=notice.starts_on,
        ends_on=notice.ends_on, people=notice.people,
    )  # fmt: skip


def show_published(
    notice: PublicNotice, rows: list[NoticeRow], *, number: str | None, page: int
) -> PublishedAnswer:
    """Some of the rows, or those that end in one's own four characters."""
    document = policy_of(notice.month.policy).document
    numbered = list(enumerate(rows, start=1))
    if number is not None:
        numbered = [one for one in numbered if one[1].number.upper().endswith(number.upper())]
    start = (page - 1) * ROWS_AT_ONCE
    return PublishedAnswer(
        **show_brief(notice).model_dump(),
        district=notice.month.district.name,
        basis=f"《{document.title}》{document.number}{document.section}",
        policy=notice.month.policy.title, payee=unit_kind(notice.month.policy),
        contact=notice.contact, days=notice.days, counted=notice.counted,
        assumed=_assumed(notice), total_fen=notice.total_fen, sha256=notice.sha256,
        rows=[_show_row(place, row) for place, row in numbered[start : start + ROWS_AT_ONCE]],
        found=len(numbered), page=page, pages=max(1, -(-len(numbered) // ROWS_AT_ONCE)),
    )  # fmt: skip


def show_notice(notice: PublicNotice) -> NoticeAnswer:
    return NoticeAnswer(
        id=notice.id, code=notice.code, title=notice.title, starts_on=notice.starts_on,
        ends_on=notice.ends_on, days=notice.days, counted=notice.counted, people=notice.people,
        total_fen=notice.total_fen, sha256=notice.sha256, contact=notice.contact,
        published_by_name=notice.published_by_name, published_at=notice.created_at,
        is_up=is_up(notice), taken_down_at=notice.taken_down_at,
        taken_down_reason=notice.taken_down_reason or None,
    )  # fmt: skip


def show_objection(seen: ObjectionSeen) -> ObjectionAnswer:
    one, line = seen.objection, seen.line
    phone = one.objector_phone
    return ObjectionAnswer(
        id=one.id, number=one.number, month_id=one.month_id, month=one.month.month,
        policy_title=one.month.policy.title,
        district=Named(id=one.month.district.id, name=one.month.district.name),
        person=Named(id=one.person_id, name=one.person.name),
        id_number=mask_id_number(one.person.id_number),
        employer=None if line is None else Named(id=line.employer.id, name=line.employer.name),
        line_id=None if line is None else line.id,
        amount_fen=0 if line is None else line.amount_fen,
        objector=one.objector, objector_label=one.objector.label,
        objector_name=one.objector_name,
        objector_phone=None if phone is None else mask_phone(phone),
        text=one.text, received_at=one.received_at, due_on=one.due_on,
        workdays_left=workdays_left(clock.today(), one.due_on),
        state=one.state, state_label=one.state.label, decided_at=one.decided_at,
        decided_by_name=one.decided_by_name or None, decision=one.decision or None,
        version=one.version,
    )  # fmt: skip


def _show_row(place: int, row: NoticeRow) -> PublishedRow:
    return PublishedRow(
        row=place, month=row.month, name=row.name, number=row.number, employer=row.employer,
        amount_fen=row.amount_fen,
    )  # fmt: skip


def _assumed(notice: PublicNotice) -> str:
    if notice.counted == "calendar":
        return ""
    return notice_period(notice.starts_on, notice.days, "working").assumed
