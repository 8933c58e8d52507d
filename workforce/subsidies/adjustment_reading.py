"""差额一览：哪些以前月份与当时不同，原来怎样、现在怎样，因为什么。"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from workforce.actor import Actor
from workforce.database.paging import slice_of
from workforce.declarations.models import Declaration
from workforce.errors import Missing
from workforce.identity.models import Organisation
from workforce.identity.scope import reaches, within
from workforce.paging import Page, Slice
from workforce.rules.months import Month
from workforce.rules.subsidies.explaining import Explained, explain
from workforce.rules.subsidies.facts import Facts, read_facts
from workforce.rules.subsidies.storing import findings_from
from workforce.subsidies.lines import of_person
from workforce.subsidies.models import Adjustment, PolicyVersion, SubsidyLine, SubsidyMonth
from workforce.subsidies.moved_payees import moves_told
from workforce.subsidies.payee_names import names_of
from workforce.subsidies.policies import policy_of
from workforce.subsidy_words import DeclarationState
from workforce.vocabulary import FindingResult, Outcome

NO_LINE = "当时没有此人的明细"
BEFORE = "当时：{what}"
NOW = "现在：{what}"
OTHER_AMOUNT = "核验结果未变，补贴金额有变"
LAPSED = "{employer}该月的申报逾期不补"
DENIED = "该月已决定不予发放"
GIVEN_BACK = "该月不予发放，此前多扣回或多退回的款项退还本人"
GIVEN_BACK_TO = "该月不予发放，此前多扣回或多退回的款项退还{payee}"


@dataclass(frozen=True)
class AdjustmentFilter:
    """Which differences to list or to settle; everything left out is not asked."""

    outcome: Outcome | None = None
    person_id: int | None = None
    employer_id: int | None = None
    payee_id: int | None = None
    month: str | None = None
    finding: str | None = None
    query: str | None = None


@dataclass(frozen=True)
class AdjustmentSeen:
    """A difference with today's findings in sentences, and those it was first decided with."""

    adjustment: Adjustment
    findings: list[Explained]
    before: list[Explained]
    facts: Facts
    employer_name: str
    is_lapsed: bool = False
    moved: str = ""  # between whom the money moves
    payee_name: str | None = None

    @property
    def changed(self) -> list[str]:
        """What is no longer as it was, in sentences: each condition whose answer differs."""
        if self.moved:
            return [self.moved]
        is_met = all(one.result is FindingResult.MET for one in self.findings)
        if self.adjustment.before_fen < 0 and not self.adjustment.after_fen:
            name = self.payee_name
            return [GIVEN_BACK if name is None else GIVEN_BACK_TO.format(payee=name)]
        if self.findings and is_met and self.adjustment.decided_outcome is Outcome.REFUSE:
            return [LAPSED.format(employer=self.employer_name) if self.is_lapsed else DENIED]
        then = {(one.clause, one.code) for one in self.before}
        now = {(one.clause, one.code) for one in self.findings}
        if not self.before:
            return [NO_LINE]
        gone = [one for one in self.before if (one.clause, one.code) not in now]
        come = [one for one in self.findings if (one.clause, one.code) not in then]
        told = [BEFORE.format(what=one.message) for one in gone]
        return told + [NOW.format(what=one.message) for one in come] or [OTHER_AMOUNT]


async def list_adjustments(
    actor: Actor, month: SubsidyMonth, page: Page, wanted: AdjustmentFilter
) -> Slice[Adjustment]:
    """The differences of the run people see, within the actor's reach."""
    rows = filtered(adjustments_seen(actor, month), wanted)
    return await slice_of(
        rows.select_related("person"), page, sorts=("id", "difference_fen"), default="id"
    )


async def explained(rows: Sequence[Adjustment]) -> list[AdjustmentSeen]:
    """Under the version each was decided by, beside the line of the month as it was."""
    versions = {row.policy_version_id for row in rows}
    policies = {one.id: one for one in await PolicyVersion.filter(id__in=versions)}
    lines = {
        line.id: line
        for line in await SubsidyLine.filter(
            id__in=[row.source_line_id for row in rows if row.source_line_id]
        ).select_related("run__policy")
    }
    places = {row.employer_id for row in rows if row.employer_id}
    names = dict(await Organisation.filter(id__in=places).values_list("id", "name"))
    lapsed = await _lapsed(places)
    moved, payees = await moves_told(rows, policies), await names_of(one.payee_id for one in rows)
    return [
        replace(
            _explained(row, policies[row.policy_version_id], lines.get(row.source_line_id or 0),
                       names.get(row.employer_id or 0, "")),
            is_lapsed=(policies[row.policy_version_id].code, row.month, row.employer_id) in lapsed,
            moved=moved.get(row.id, ""), payee_name=payees.get(row.payee_id or 0))
        for row in rows
    ]  # fmt: skip


async def _lapsed(employers: set[int]) -> set[tuple[object, ...]]:
    """By policy, month and employer: which declarations of theirs were not made up for."""
    rows = Declaration.filter(employer_id__in=employers, state=DeclarationState.LAPSED)
    return set(await rows.values_list("policy_code", "month", "employer_id"))


async def find_adjustment(actor: Actor, month: SubsidyMonth, adjustment_id: int) -> Adjustment:
    """One difference within reach; raises Missing."""
    found = (
        await adjustments_seen(actor, month)
        .filter(id=adjustment_id)
        .select_related("person")
        .first()
    )
    if found is None:
        raise Missing()
    return found


def adjustments_seen(actor: Actor, month: SubsidyMonth) -> QuerySet[Adjustment]:
    rows = Adjustment.filter(run_id=month.current_run_id or 0)
    if reaches(actor, month.district.path):
        return rows
    own = Subquery(within(actor, Organisation.filter(district_id=month.district_id)).values("id"))
    # Whose organisation gives back sees it too, wherever the person works now.
    return rows.filter(Q(employer_id__in=own) | Q(payee_id__in=own))


def filtered(rows: QuerySet[Adjustment], wanted: AdjustmentFilter) -> QuerySet[Adjustment]:
    names = ("outcome", "person_id", "employer_id", "payee_id", "month")
    asked = {name: value for name in names if (value := getattr(wanted, name)) is not None}
    rows = rows.filter(**asked)
    if wanted.finding is not None:
        rows = rows.filter(open_codes__contains=f" {wanted.finding} ")
    return rows.filter(of_person(wanted.query)) if wanted.query else rows


def _explained(
    row: Adjustment, version: PolicyVersion, line: SubsidyLine | None, employer_name: str
) -> AdjustmentSeen:
    at = Month.parse(row.month)
    assert at is not None
    facts, policy = read_facts(row.facts), policy_of(version)
    before: list[Explained] = []
    if line is not None:
        then = policy_of(line.run.policy)
        before = explain(then, findings_from(line.findings, then), read_facts(line.facts), at)
    now = explain(policy, findings_from(row.findings, policy), facts, at)
    return AdjustmentSeen(row, now, before, facts, employer_name)
