"""发放明细：筛选、逐条说明。Sentences are made here, when somebody looks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tortoise.expressions import F, Q
from tortoise.queryset import QuerySet

from workforce.actor import Actor
from workforce.database.paging import slice_of
from workforce.errors import Missing
from workforce.paging import Page, Slice
from workforce.people.indexes import evened, id_number_index
from workforce.rules.months import Month
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.explaining import Explained, explain
from workforce.rules.subsidies.facts import Facts, read_facts
from workforce.rules.subsidies.storing import findings_from
from workforce.subsidies.hold_reading import HoldSeen, holds_of_lines
from workforce.subsidies.models import ComputeRun, SubsidyLine, SubsidyMonth
from workforce.subsidies.payee_names import names_of, registered_elsewhere
from workforce.subsidies.policies import policy_of
from workforce.subsidies.scope import lines_of_person, lines_seen, month_of
from workforce.subsidy_words import PaymentState, ReviewState
from workforce.vocabulary import Outcome

_LIKE_A_NUMBER = re.compile(r"[0-9]{17}[0-9X]")


@dataclass(frozen=True)
class LineFilter:
    """Which lines of a month to list; everything left out is not asked."""

    outcome: Outcome | None = None
    finding: str | None = None
    employer_id: int | None = None
    street_id: int | None = None
    settled: bool | None = None
    payment_state: PaymentState | None = None
    review_state: ReviewState | None = None
    query: str | None = None
    differs: bool | None = None


@dataclass(frozen=True)
class LineSeen:
    """A line with its findings in sentences, and the facts they rest on.

    `payee_name` is the organisation the money goes to; none where it is not known which, and where
    the person gets it (`line.payee_id` is none). `payee_elsewhere`: the other district it is
    registered in.
    """

    line: SubsidyLine
    findings: list[Explained]
    facts: Facts
    holds: list[HoldSeen]
    payee_name: str | None = None
    payee_elsewhere: str = ""


async def list_lines(
    actor: Actor, month: SubsidyMonth, wanted: LineFilter, page: Page
) -> Slice[SubsidyLine]:
    """The lines people see now, within the actor's reach."""
    lines = _filtered(lines_seen(actor, month), wanted)
    return await slice_of(
        lines.select_related("person", "employer", "street"),
        page,
        sorts=("id", "amount_fen"),
        default="id",
    )


async def list_lines_of_person(actor: Actor, person_id: int, page: Page) -> Slice[SubsidyLine]:
    """一个人各月的发放明细，最近计算的在前。"""
    lines = await lines_of_person(actor, person_id)
    lines = lines.select_related("employer", "run__month__policy")
    return await slice_of(lines, page, sorts=("id",), default="-id")


async def find_line(actor: Actor, month: SubsidyMonth, line_id: int) -> SubsidyLine:
    found = await (
        lines_seen(actor, month)
        .filter(id=line_id)
        .select_related("person", "employer", "street")
        .first()
    )
    if found is None:
        raise Missing()
    return found


async def explained_all(
    actor: Actor, month: SubsidyMonth, lines: Sequence[SubsidyLine]
) -> list[LineSeen]:
    """The findings of lines under the policy version they were decided by, in sentences."""
    if not lines:
        return []
    run = await ComputeRun.get(id=month.current_run_id or 0).select_related("policy")
    policy = policy_of(run.policy)
    holds = await holds_of_lines(actor, month, lines)
    names = await names_of(line.payee_id for line in lines)
    places = await registered_elsewhere(names, month.district_id)
    at = month_of(month)
    return [
        LineSeen(
            line, *_explained(policy, at, line), holds.get(line.person_id, []),
            names.get(line.payee_id or 0), places.get(line.payee_id or 0, ""),
        )
        for line in lines
    ]  # fmt: skip


def _filtered(lines: QuerySet[SubsidyLine], wanted: LineFilter) -> QuerySet[SubsidyLine]:
    exact = {
        name: value
        for name in ("outcome", "employer_id", "street_id", "payment_state", "review_state")
        if (value := getattr(wanted, name)) is not None
    }
    lines = lines.filter(**exact)
    if wanted.finding is not None:
        lines = lines.filter(open_codes__contains=f" {wanted.finding} ")
    if wanted.settled is not None:
        lines = lines.filter(settled_at__isnull=not wanted.settled)
    if wanted.differs is not None:
        changed = Q(last_amount_fen__isnull=False) & ~Q(last_amount_fen=F("amount_fen"))
        lines = lines.filter(changed if wanted.differs else ~changed)
    if wanted.query:
        lines = lines.filter(of_person(wanted.query))
    return lines


def of_person(text: str) -> Q:
    """By identity number if it looks like one, else by a part of the name."""
    if _LIKE_A_NUMBER.fullmatch(evened(text)):
        return Q(person__id_number_index=id_number_index(text))
    return Q(person__name__contains=text)


def _explained(policy: Policy, month: Month, line: SubsidyLine) -> tuple[list[Explained], Facts]:
    facts = read_facts(line.facts)
    return explain(policy, findings_from(line.findings, policy), facts, month), facts
