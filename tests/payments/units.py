"""A month of a policy that pays employers: two with accounts and several people, one without."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.factories import Cast, make_employment, make_organisation, make_person
from tests.payments.conftest import MONTH, Paying
from tests.subsidies.approved import approve_now, submitted
from workforce.identity.models import Organisation
from workforce.payments.models import PaymentItem
from workforce.people.indexes import bank_account_index
from workforce.rules.subsidies.loading import load_policy
from workforce.subsidies.models import Adjustment, ComputeRun, SubsidyLine, SubsidyMonth
from workforce.subsidies.service import compute, open_month
from workforce.subsidies.unit_models import UnitAccount
from workforce.subsidy_words import HoldState, MonthState
from workforce.vetting.models import Hold
from workforce.vocabulary import OrganisationKind, Outcome

POLICY = load_policy(str(Path(__file__).parent / "jiangwan.yaml"))
EACH = 50_000
BIG, SMALL = "0766601000000000011", "0766601000000000022"


@dataclass(frozen=True)
class Employers(Paying):
    """Three people at the big one, two at the small one, one where nobody entered an account."""

    big: Organisation
    small: Organisation
    without: Organisation


async def make_account(unit: Organisation, account: str, **more: object) -> UnitAccount:
    return await UnitAccount.create(
        organisation=unit, bank_account=account, bank_account_index=bank_account_index(account),
        bank_name="江湾银行", **more,
    )  # fmt: skip


async def make_employers(cast: Cast) -> Employers:
    without = await make_organisation(OrganisationKind.EMPLOYER, "无户养老院", cast.street)
    await make_account(cast.employer, BIG)
    await make_account(cast.other_employer, SMALL)
    people = []
    for unit, count in ((cast.employer, 3), (cast.other_employer, 2), (without, 1)):
        for number in range(count):
            people.append(await make_person(name=f"{unit.name[:2]}{number + 1}"))
            await make_employment(people[-1], unit)
    month = await approved_month(cast)
    return Employers(cast, month, people, cast.employer, cast.other_employer, without)


async def approved_month(cast: Cast, month: str = MONTH) -> SubsidyMonth:
    opened = await open_month(cast.officer, POLICY, month)
    await compute(cast.officer, opened.id)
    await submitted(cast.officer, await SubsidyMonth.get(id=opened.id).select_related("policy"))
    await Hold.filter(month_id=opened.id).update(state=HoldState.RELEASED)
    return await approve_now(cast.approver, opened.id)


def row_of(
    unit: Organisation, account: str, people: int, reason: str = ""
) -> tuple[str, str, str, str, str]:
    """What the bank says of one transfer; a reason says that it failed."""
    # Banks write the signs of a name half-width.
    name = unit.name.replace("（", "(").replace("）", ")")
    amount = f"{people * EACH / 100:.2f}"
    return (account, name, amount, "失败" if reason else "成功", reason)


async def line_of(employers: Employers, number: int) -> SubsidyLine:
    return await SubsidyLine.get(
        person=employers.people[number], run_id=employers.month.current_run_id
    )


async def states_of(unit: Organisation) -> list[str]:
    """Of every payment to this organisation, the oldest first."""
    items = await PaymentItem.filter(payee_id=unit.id).order_by("id")
    return [item.state.value for item in items]


async def too_much(employers: Employers, number: int, fen: int) -> None:
    """A later month approved that found so much too much of October."""
    found = await differing(employers, number, fen)
    await approve_now(employers.cast.approver, found.id)


async def differing(employers: Employers, number: int, fen: int) -> SubsidyMonth:
    """The same, not approved yet."""
    line, person = await line_of(employers, number), employers.people[number]
    month = await SubsidyMonth.create(
        policy_code=employers.month.policy_code, policy_id=employers.month.policy_id,
        district=employers.cast.district, month="2026-11", state=MonthState.NOTICED,
    )  # fmt: skip
    run = await ComputeRun.create(month=month, policy_id=month.policy_id, watermark={})
    await SubsidyMonth.filter(id=month.id).update(current_run_id=run.id)
    await Adjustment.create(
        run=run, person=person, source_month_id=employers.month.id, month=MONTH,
        source_line_id=line.id, employer_id=line.employer_id, payee_id=line.payee_id,
        policy_version_id=month.policy_id, before_fen=EACH, after_fen=EACH - fen,
        difference_fen=-fen, decided_outcome=Outcome.PAY, outcome=Outcome.PAY, findings="[]",
        facts=line.facts,
    )  # fmt: skip
    return month
