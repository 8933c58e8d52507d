"""填写的从业信息：核对日期之间是否说得通。Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypedDict

from workforce.errors import FieldError, Malformed
from workforce.vocabulary import ContractKind, Post, ServiceType

if TYPE_CHECKING:
    from workforce.employment.models import Employment

WORKING_AGE_YEARS = 16  # 劳动法第十五条：禁止招用未满十六周岁的未成年人
AHEAD = timedelta(days=366)


class EmploymentFacts(TypedDict, total=False):
    """What may be stated of a post; a key left out is left alone."""

    post: Post
    service_type: ServiceType
    full_time: bool
    contract_kind: ContractKind
    contract_starts_on: date | None
    contract_ends_on: date | None
    started_on: date
    ended_on: date | None
    insured_by: str | None
    public_staff: bool | None
    health_certificate_ends_on: date | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Dates:
    """The days of one post, as they would stand."""

    birth_on: date
    started_on: date
    ended_on: date | None
    contract_starts_on: date | None
    contract_ends_on: date | None


def columns_of(facts: EmploymentFacts) -> dict[str, Any]:
    """The columns to write; empty text as the column writes it."""
    columns: dict[str, Any] = dict(facts)
    for field in ("insured_by", "note"):
        if field in columns:
            columns[field] = (columns[field] or "").strip()
    return columns


def dates_with(employment: Employment | None, facts: EmploymentFacts, birth_on: date) -> Dates:
    """The days after the change: those stated, else those that stand."""

    def day(field: str) -> Any:
        return facts.get(field) if field in facts else getattr(employment, field, None)

    return Dates(
        birth_on=birth_on,
        started_on=day("started_on"),
        ended_on=day("ended_on"),
        contract_starts_on=day("contract_starts_on"),
        contract_ends_on=day("contract_ends_on"),
    )


def refuse_impossible(dates: Dates, today: date) -> None:
    """`Malformed` with every date that cannot be."""
    mistakes = list(_mistakes(dates, today))
    if mistakes:
        raise Malformed(*mistakes)


def _mistakes(dates: Dates, today: date) -> Iterator[FieldError]:
    if dates.started_on < _birthday(dates.birth_on, WORKING_AGE_YEARS):
        yield FieldError("/started_on", f"入职时未满 {WORKING_AGE_YEARS} 周岁")
    if dates.started_on > today + AHEAD:
        yield FieldError("/started_on", "入职日期不能晚于一年以后")
    if dates.ended_on and dates.ended_on < dates.started_on:
        yield FieldError("/ended_on", "离职日期不能早于入职日期")
    if dates.ended_on and dates.ended_on > today + AHEAD:
        yield FieldError("/ended_on", "离职日期不能晚于一年以后")
    starts, ends = dates.contract_starts_on, dates.contract_ends_on
    if starts and ends and ends < starts:
        yield FieldError("/contract_ends_on", "合同终止日期不能早于起始日期")


def _birthday(born: date, years: int) -> date:
    try:
        return born.replace(year=born.year + years)
    except ValueError:  # born on 29 February
        return date(born.year + years, 3, 1)
