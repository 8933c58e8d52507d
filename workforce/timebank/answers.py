"""时间账户的表单与答复。"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from pydantic import Field

from workforce.ledger.models import Account, Lot
from workforce.ledger.statements import Line
from workforce.rules.schemes import Scheme
from workforce.service_words import AccountStatus, CareService, TransferKind
from workforce.web.lists import ListQuery
from workforce.web.requests import Form, Id, Reason
from workforce.web.responses import Answer

if TYPE_CHECKING:
    from workforce.people.models import Person
    from workforce.timebank.figures import DistrictFigures


class EntriesQuery(Form):
    limit: int = Field(50, ge=1, le=200, description="每页条数")
    cursor: int | None = Field(None, ge=1, le=2**53, description="上一页答复中的 next")


class AccountsQuery(ListQuery):
    person_id: Id | None = None


class StatusChange(Form):
    reason: Reason


class SchemeBrief(Answer):
    title: str
    version: str
    unit_name: str


class OwnAccountAnswer(Answer):
    """本人的时间账户。`id` 为空表示还没有开立。"""

    id: int | None
    status: AccountStatus
    status_label: str
    balance_minutes: int
    reserved_minutes: int
    available_minutes: int
    entries: int
    scheme: SchemeBrief


class Owner(Answer):
    id: int
    name: str


class AccountAnswer(Answer):
    id: int
    owner: Owner | None
    status: AccountStatus
    status_label: str
    balance_minutes: int
    reserved_minutes: int
    available_minutes: int
    entries: int
    opened_at: datetime


class EntryAnswer(Answer):
    """一条收支明细；`minutes` 支出为负。"""

    id: int
    kind: TransferKind
    kind_label: str
    minutes: int
    balance_after_minutes: int | None
    happened_at: datetime
    recorded_at: datetime
    is_reversed: bool
    service_record_id: int | None


class EntriesAnswer(Answer):
    items: list[EntryAnswer]
    next: str | None
    total: int


class LotAnswer(Answer):
    """一批存入的时长：哪天、哪种服务、按哪个办法存入，还剩多少。"""

    id: int
    earned_on: date
    service: CareService | None
    service_label: str | None
    scheme: str
    minutes: int
    remaining_minutes: int


class TermAnswer(Answer):
    code: str
    value: Any
    document: str
    clause: str
    clause_text: str
    reading: bool
    note: str


class SchemeAnswer(Answer):
    """时间储蓄办法，每个数字都有出处；`reading` 为本区的解释。"""

    code: str
    title: str
    version: str
    unit_name: str
    from_on: date
    until_on: date | None
    terms: list[TermAnswer]


class DistrictFiguresAnswer(Answer):
    district: Owner
    issued_minutes: int
    held_minutes: int
    pool_minutes: int
    redeemed_minutes: int
    accounts: int


class FiguresAnswer(Answer):
    items: list[DistrictFiguresAnswer]


def show_own(account: Account | None, scheme: Scheme) -> OwnAccountAnswer:
    status = account.status if account else AccountStatus.OPEN
    return OwnAccountAnswer(
        id=account.id if account else None,
        status=status,
        status_label=status.label,
        balance_minutes=(account.balance_minutes or 0) if account else 0,
        reserved_minutes=account.reserved_minutes if account else 0,
        available_minutes=account.available_minutes if account else 0,
        entries=account.entry_count if account else 0,
        scheme=SchemeBrief(title=scheme.title, version=scheme.version, unit_name=scheme.unit_name),
    )


def show_account(account: Account, owner: Person | None) -> AccountAnswer:
    return AccountAnswer(
        id=account.id,
        owner=Owner(id=owner.id, name=owner.name) if owner else None,
        status=account.status,
        status_label=account.status.label,
        balance_minutes=account.balance_minutes or 0,
        reserved_minutes=account.reserved_minutes,
        available_minutes=account.available_minutes,
        entries=account.entry_count,
        opened_at=account.opened_at,
    )


def show_line(line: Line) -> EntryAnswer:
    return EntryAnswer(
        id=line.entry.id,
        kind=line.transfer.kind,
        kind_label=line.transfer.kind.label,
        minutes=line.entry.minutes,
        balance_after_minutes=line.entry.balance_after_minutes,
        happened_at=line.transfer.happened_at,
        recorded_at=line.transfer.recorded_at,
        is_reversed=line.is_reversed,
        service_record_id=_record_behind(line.transfer.cause),
    )


def show_lot(lot: Lot) -> LotAnswer:
    service = CareService(lot.service) if lot.service else None
    return LotAnswer(
        id=lot.id,
        earned_on=lot.earned_on,
        service=service,
        service_label=service.label if service else None,
        scheme=lot.scheme,
        minutes=lot.minutes,
        remaining_minutes=lot.remaining_minutes,
    )


def show_scheme(scheme: Scheme) -> SchemeAnswer:
    return SchemeAnswer(
        code=scheme.code,
        title=scheme.title,
        version=scheme.version,
        unit_name=scheme.unit_name,
        from_on=scheme.from_on,
        until_on=scheme.until_on,
        terms=[
            TermAnswer(
                code=code, value=term.value, document=term.document, clause=term.clause,
                clause_text=term.clause_text, reading=term.reading, note=term.note,
            )
            for code, term in scheme.terms.items()
        ],
    )  # fmt: skip


def show_figures(one: DistrictFigures) -> DistrictFiguresAnswer:
    return DistrictFiguresAnswer(
        district=Owner(id=one.district_id, name=one.name),
        issued_minutes=one.issued_minutes,
        held_minutes=one.held_minutes,
        pool_minutes=one.pool_minutes,
        redeemed_minutes=one.issued_minutes - one.held_minutes - one.pool_minutes,
        accounts=one.accounts,
    )


def _record_behind(cause: str) -> int | None:
    """`record:12:credit` came of service record 12."""
    kind, _, rest = cause.partition(":")
    number = rest.partition(":")[0]
    return int(number) if kind == "record" and number.isdigit() else None
