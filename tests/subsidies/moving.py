"""Months that pay employers, carried to their approval; paid money; posts that move."""

from __future__ import annotations

from dataclasses import dataclass

from tests.factories import Cast, make_attendance, make_employment, make_person
from tests.subsidies.approved import approve_now, submitted
from workforce import clock
from workforce.database import save_version
from workforce.employment.models import Employment
from workforce.identity.models import Organisation
from workforce.payments.models import PaymentBatch, PaymentItem
from workforce.people.models import Person
from workforce.subsidies.adjustment_reading import explained
from workforce.subsidies.models import Adjustment, SubsidyLine, SubsidyMonth
from workforce.subsidies.service import compute, open_month
from workforce.subsidy_words import HoldState, PaymentBatchState, PaymentItemState
from workforce.vetting.models import Hold

OCTOBER, NOVEMBER, DECEMBER, JANUARY = "2026-10", "2026-11", "2026-12", "2027-01"
FULL = 100_000


@dataclass
class Moving:
    """One person at the employer, to be corrected to the other one."""

    cast: Cast
    person: Person
    post: Employment

    @property
    def employer(self) -> int:
        return int(self.cast.employer.id)

    @property
    def other(self) -> int:
        return int(self.cast.other_employer.id)

    async def to(self, employer: Organisation) -> None:
        """It turns out that the post was at another employer all along."""
        self.post = await save_version(
            await Employment.get(id=self.post.id), employer_id=employer.id
        )


async def a_worker(cast: Cast, name: str = "陈可发") -> Moving:
    person = await make_person(name=name, bank_account="6222021234567890128")
    post = await make_employment(person, cast.employer)
    for month in (OCTOBER, NOVEMBER, DECEMBER, JANUARY):
        await make_attendance(post, month)
    return Moving(cast, person, post)


async def computed(cast: Cast, month: str, *, policy: str = "fengtai") -> SubsidyMonth:
    """By the text that applies to the district, which is its own release."""
    opened = await open_month(cast.officer, policy, month)
    await compute(cast.officer, opened.id)
    return await SubsidyMonth.get(id=opened.id).select_related("policy", "district")


async def approved(cast: Cast, month: str, *, policy: str = "fengtai") -> SubsidyMonth:
    found = await computed(cast, month, policy=policy)
    await submitted(cast.officer, found)
    await declared()
    return await approve_now(cast.approver, found.id)


async def declared() -> None:
    """Every employer has declared whatever money waited for."""
    await Hold.filter(state=HoldState.OPEN).update(state=HoldState.RELEASED, updated_at=clock.now())


async def paid_out(month: SubsidyMonth) -> None:
    """Everything the month gives has arrived."""
    batch = await PaymentBatch.create(
        district_id=month.district_id, policy_code=month.policy_code, number=month.month,
        title=month.month, state=PaymentBatchState.ANSWERED,
    )  # fmt: skip
    run = month.current_run_id
    lines = await SubsidyLine.filter(run_id=run, outcome="pay")
    back = await Adjustment.filter(run_id=run, difference_fen__gt=0)
    for key, rows in (("line_id", lines), ("adjustment_id", back)):
        for one in rows:
            fen = one.amount_fen if isinstance(one, SubsidyLine) else one.difference_fen
            await PaymentItem.create(
                policy_code=month.policy_code, batch=batch, person_id=one.person_id,
                month=month.month if isinstance(one, SubsidyLine) else one.month,
                subsidy_month_id=month.id, payee_id=one.payee_id, gross_fen=fen, net_fen=fen,
                state=PaymentItemState.PAID, paid_on=clock.today(), **{key: one.id},
            )  # fmt: skip


async def of_run(month: SubsidyMonth) -> list[tuple[str, int, int, int | None]]:
    """Month, before, difference, payee."""
    rows = await Adjustment.filter(run_id=month.current_run_id).order_by("person_id", "month")
    return [(one.month, one.before_fen, one.difference_fen, one.payee_id) for one in rows]


async def told(month: SubsidyMonth) -> list[str]:
    """Why, of every difference of the run."""
    rows = await Adjustment.filter(run_id=month.current_run_id).order_by("person_id", "month")
    return ["；".join(one.changed) for one in await explained(rows)]
