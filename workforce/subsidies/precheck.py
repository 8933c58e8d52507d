"""单位预审：申报之前，按政策对本单位人员逐人试判，谁预计发放、谁不符合、谁待核定，还缺什么。

Nothing is stored. The answer is what a computation would decide with today's registers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workforce.actor import Actor
from workforce.declarations.finding import declaration_within
from workforce.declarations.models import Declaration
from workforce.declarations.registers import rows_at
from workforce.declarations.showing import page_of
from workforce.paging import Page, Slice
from workforce.people.models import Person
from workforce.rules.months import Month
from workforce.rules.subsidies.deciding import compile_policy
from workforce.rules.subsidies.decision import Decision
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.explaining import Explained, explain
from workforce.rules.subsidies.facts import Facts
from workforce.rules.subsidies.wanting import wanted_by
from workforce.subsidies.payees import payees_of
from workforce.subsidies.policies import applied_to
from workforce.subsidies.reading import subjects_among
from workforce.subsidies.reading_rows import Subject
from workforce.vocabulary import FindingResult, Outcome

CHUNK = 500
NO_ATTENDANCE, NO_ACCOUNT, NO_CERTIFICATE = "缺当月考勤", "缺银行账户", "没有登记证书"


@dataclass(frozen=True, slots=True)
class Checked:
    """One person's expected decision: everything not met, in sentences, and what is missing."""

    person: Person
    outcome: Outcome
    amount_fen: int
    counted_elsewhere: bool
    reasons: Sequence[Explained]
    missing: Sequence[str]


@dataclass(frozen=True, slots=True)
class PreCheck:
    counts: dict[Outcome, int]
    expected_fen: int
    missing: dict[str, int]
    found: Slice[Checked]


@dataclass(frozen=True, slots=True)
class _Judged:
    subject: Subject
    decision: Decision
    missing: tuple[str, ...]
    counted_elsewhere: bool

    @property
    def person_id(self) -> int:
        found = self.subject.facts.person.id
        assert found is not None
        return found


async def pre_check(
    actor: Actor,
    declaration_id: int,
    page: Page,
    *,
    outcome: Outcome | None = None,
    missing: bool | None = None,
) -> PreCheck:
    """The employer's own people as the policy would decide them today; raises Missing."""
    declaration = await declaration_within(actor, declaration_id)
    month = Month.parse(declaration.month)
    assert month is not None
    policy = (await applied_to(declaration.district_id, declaration.policy_code, month)).policy
    judged = await _judged(declaration, month, policy)
    shown = page_of(
        [
            one for one in judged
            if outcome in (None, one.decision.outcome) and missing in (None, bool(one.missing))
        ],
        page,
    )  # fmt: skip
    items = await _explained(policy, month, shown.items)
    named = [NO_ATTENDANCE, NO_ACCOUNT, NO_CERTIFICATE]
    return PreCheck(
        counts={one: sum(j.decision.outcome is one for j in judged) for one in Outcome},
        expected_fen=sum(j.decision.amount_fen for j in judged),
        missing={one: sum(one in j.missing for j in judged) for one in named},
        found=Slice(items, shown.next, shown.total),
    )


async def _judged(declaration: Declaration, month: Month, policy: Policy) -> list[_Judged]:
    rows = await rows_at(declaration.employer_id, month)
    reported = {row["person_id"] for row in rows if row["days_present"] is not None}
    ids = sorted({row["person_id"] for row in rows})
    decide, payees = compile_policy(policy), await payees_of(policy, month)
    found = []
    for start in range(0, len(ids), CHUNK):
        for subject in await subjects_among(
            ids[start : start + CHUNK], declaration.district_id, month, wanted_by(policy)
        ):
            if payees is not None:
                payees.assign([subject])
            decision = decide(subject.facts, month)
            place = subject.places.get(decision.employment or 0)
            elsewhere = place is not None and place[0] != declaration.employer_id
            found.append(_Judged(subject, decision, _missing(subject, reported), elsewhere))
    order = {Outcome.REFUSE: 0, Outcome.REVIEW: 1, Outcome.PAY: 2}
    return sorted(found, key=lambda one: (order[one.decision.outcome], one.person_id))


def _missing(subject: Subject, reported: set[int]) -> tuple[str, ...]:
    facts: Facts = subject.facts
    found = []
    if facts.person.id not in reported:
        found.append(NO_ATTENDANCE)
    if not subject.has_account:
        found.append(NO_ACCOUNT)
    if not facts.certificates:
        found.append(NO_CERTIFICATE)
    return tuple(found)


async def _explained(policy: Policy, month: Month, judged: Sequence[_Judged]) -> list[Checked]:
    people = {
        one.id: one
        for one in await Person.filter(id__in=[j.person_id for j in judged]).only(
            "id", "name", "id_number"
        )
    }
    return [
        Checked(
            person=people[one.person_id],
            outcome=one.decision.outcome,
            amount_fen=one.decision.amount_fen,
            counted_elsewhere=one.counted_elsewhere,
            reasons=[
                reason for reason in explain(
                    policy, one.decision.findings, one.subject.facts, month
                )
                if reason.result is not FindingResult.MET
            ],
            missing=one.missing,
        )
        for one in judged
    ]  # fmt: skip
