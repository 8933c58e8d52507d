"""A year of a district in which everything that can change does, drawn from one seed."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar, cast

from tests.factories import (
    Cast,
    make_attendance,
    make_employment,
    make_organisation,
    make_person,
)
from tests.subsidies import peopling, route
from tests.subsidies.approved import submitted
from tests.subsidies.filing import Filing
from tests.subsidies.paying import pay
from workforce import clock
from workforce.database import save_version
from workforce.declarations.models import Declaration
from workforce.employment.models import Attendance, Employment
from workforce.identity.models import Organisation
from workforce.payments.models import PaymentItem
from workforce.people.indexes import bank_account_index
from workforce.people.models import Person
from workforce.publicity import deciding, objections
from workforce.publicity.models import Objection
from workforce.recoveries.models import Recovery
from workforce.recoveries.service import (
    ask_waiver,
    cancel_move,
    decide_waiver,
    note_repayment,
)
from workforce.rules.months import Month
from workforce.rules.subsidies.deciding import compile_policy
from workforce.rules.subsidies.decision import Decision
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.facts import Facts
from workforce.rules.subsidies.paying import payee_of
from workforce.subsidies.adjustments import settle_adjustment
from workforce.subsidies.hold_deciding import DECIDABLE, ChosenHolds, decide_holds
from workforce.subsidies.models import Adjustment, SubsidyLine, SubsidyMonth
from workforce.subsidies.policies import applied_to
from workforce.subsidies.reading import subjects
from workforce.subsidies.scope import month_of
from workforce.subsidies.service import compute, open_month
from workforce.subsidies.settling import Chosen, settle
from workforce.subsidy_words import (
    DeclarationState,
    HoldState,
    MonthState,
    ObjectionState,
    ObjectorKind,
    PaymentItemState,
    RecoveryState,
    Remedy,
)
from workforce.training.models import Certificate
from workforce.training.service import check_certificate, register_certificate
from workforce.vetting.models import Hold
from workforce.vocabulary import (
    CertificateCheck,
    CertificateKind,
    OrganisationKind,
    Outcome,
    ServiceType,
)

KINDS = (
    "joined", "left", "returned", "corrected", "attendance_late", "attendance_removed", "died",
    "revived", "moved_here", "moved_away", "second_post", "level_up", "level_checked",
    "account_lost",
)  # fmt: skip
T = TypeVar("T")
# Of what only has to happen often enough: how many a month at most.
SAMPLE = 40


def is_settled_to_pay(person_id: int, codes: str) -> bool:
    """What an officer answers to the same question about the same person, whenever asked."""
    return (person_id + len(codes)) % 3 > 0


@dataclass
class Year:
    """The people, and what has been done to them so far."""

    cast: Cast
    draw: random.Random
    first: Month
    policy: str = "fengtai"
    posts: list[Employment] = field(default_factory=list)
    employers: list[Organisation] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    at: Month = field(init=False)
    now: datetime = field(init=False)
    filing: Filing = field(init=False)
    # A denial keeps back what the same run finds for earlier months, until the next run finds it
    # anew; a year that ends with one would end in the middle of that.
    denies: bool = True
    kinds: tuple[str, ...] = KINDS

    def __post_init__(self) -> None:
        self.at = self.first
        self.on_the_second()

    def on_the_second(self) -> None:
        """A month is worked on in the days after it: no declaration is late yet."""
        begins = self.at.following.first_on
        self.now = datetime(begins.year, begins.month, 2, 2, tzinfo=UTC)

    async def populate(self, people: int) -> None:
        """Employers of some tens each; the first declares for itself."""
        cast = self.cast
        self.employers = [cast.employer, cast.other_employer]
        for number in range(2 + people // 100):
            self.employers.append(
                await make_organisation(OrganisationKind.EMPLOYER, f"驿站{number}", cast.street)
            )
        own = {cast.employer.id: cast.hr}
        self.filing = Filing(cast, self.draw, self.policy, self.done, own)
        self.posts = await peopling.settle_in(self.draw, self.employers, people)
        self.done["people"] = people

    async def _add(self, started_on: date) -> None:
        draw = self.draw
        self.done["people"] += 1
        person = await make_person(
            household_registration=peopling.home_of(draw),
            bank_account=f"0622{self.done['people']:015d}", bank_name="北京银行",
        )  # fmt: skip
        post = await make_employment(
            person, draw.choice(self.employers), started_on=started_on,
            service_type=peopling.kind_of(draw),
        )  # fmt: skip
        self.posts.append(post)
        month = Month.of(max(started_on, self.first.first_on))
        while month.text <= self.at.text:
            if draw.random() < 0.9:
                await make_attendance(post, month.text)
            month = month.following

    async def go_on(self) -> None:
        """The next month's attendance; a few employers forget some."""
        month = self.at.text
        known = set(await Attendance.filter(month=month).values_list("employment_id", flat=True))
        await Attendance.bulk_create(
            [
                Attendance(employment_id=post.id, month=month, days_due=22, days_present=22)
                for post in self.posts
                if self.draw.random() < 0.93 and post.id not in known
            ],
            batch_size=500,
        )

    async def happen(self, share: float) -> None:
        """Something happens to so many of the people, for this or an earlier month."""
        for post in self.draw.sample(self.posts, max(1, int(len(self.posts) * share))):
            kind = self.draw.choice(self.kinds)
            await self._change(kind, await Employment.get(id=post.id))
            self.done[kind] += 1

    def _some_month(self) -> Month:
        month = self.at
        for _ in range(self.draw.randrange(6)):
            month = month if month.text == self.first.text else month.previous
        return month

    async def _change(self, kind: str, post: Employment) -> None:
        month = self._some_month()
        person = await Person.get(id=post.person_id)
        match kind:
            case "joined":
                await self._add(started_on=month.first_on)
            case "left":
                day = max(month.first_on - timedelta(days=1), post.started_on)
                await save_version(post, ended_on=day)
            case "returned":
                await save_version(post, ended_on=None)
            case "corrected":
                to = self.draw.choice([ServiceType.HOME, ServiceType.HOME, ServiceType.COMMUNITY])
                await save_version(post, service_type=to)
            case "attendance_late":
                await Attendance.get_or_create(
                    employment_id=post.id, month=month.text,
                    defaults={"days_due": 22, "days_present": 20},
                )  # fmt: skip
            case "attendance_removed":
                await Attendance.filter(employment_id=post.id, month=month.text).delete()
            case "died":
                await save_version(person, deceased_on=month.first_on)
            case "revived":
                await save_version(person, deceased_on=None)
            case "moved_here":
                await save_version(person, household_registration="北京市丰台区")
            case "moved_away":
                await save_version(person, household_registration="天津市武清区")
            case "second_post":
                if not await Employment.exists(
                    person_id=person.id, employer_id=self.cast.neighbour.id
                ):
                    await make_employment(person, self.cast.neighbour, started_on=month.first_on)
            case "account_lost":
                await save_version(person, bank_account=None, bank_account_index=None, bank_name="")
            case "level_up":
                await self._level_up(person, month)
            case "level_checked":
                await self._check_level(person)

    async def find_accounts(self) -> None:
        """Every account that was lost turns up."""
        for person in await Person.filter(bank_account__isnull=True).order_by("id"):
            self.done["account found"] += 1
            number = f"0911{self.done['account found']:015d}"
            await save_version(
                person, bank_account=number, bank_account_index=bank_account_index(number),
                bank_name="北京银行",
            )  # fmt: skip

    async def _level_up(self, person: Person, month: Month) -> None:
        """A certificate of the next level, known late; the national system is asked later."""
        held = await Certificate.filter(person_id=person.id).order_by("-id").first()
        levels = peopling.LEVELS
        at = 0 if held is None else min(levels.index(held.level) + 1, len(levels) - 1)
        self.done["certificates"] += 1
        await register_certificate(
            self.cast.officer,
            {"kind": CertificateKind.SKILL_LEVEL, "occupation": "养老护理员", "level": levels[at],
             "number": f"{2 * 10**15 + self.done['certificates']}", "issued_on": month.first_on,
             "issuer": "鉴定中心", "theory_score": None, "practice_score": None},
            person_id=person.id,
        )  # fmt: skip

    async def _check_level(self, person: Person) -> None:
        """The national system confirms a certificate, or knows it no more; another one asks it."""
        held = await Certificate.filter(person_id=person.id).order_by("id")
        if held:
            state = self.draw.choice(
                [CertificateCheck.CONSISTENT, CertificateCheck.CONSISTENT,
                 CertificateCheck.NOT_FOUND]
            )  # fmt: skip
            one = self.draw.choice(held)
            await check_certificate(self.cast.second_officer, one.id, state=state, version=None)

    async def object_to(self, month: SubsidyMonth, share: float) -> None:
        """While the notice is up, somebody objects to some of those on it."""
        people = await SubsidyLine.filter(
            run_id=month.current_run_id, outcome=Outcome.PAY
        ).order_by("id").values_list("person_id", flat=True)  # fmt: skip
        for person_id in self._some(list(people), share):
            await objections.receive_at_desk(
                self.cast.second_officer, month.id, person_id, objector=ObjectorKind.PUBLIC,
                text="此人已经离职", name="", phone=None,
            )  # fmt: skip
            self.done["objection"] += 1

    async def decide_objections(self, share: float) -> None:
        for one in await Objection.filter(state=ObjectionState.OPEN).order_by("id"):
            if self.draw.random() < share:
                upheld = self.denies and self.draw.random() < 0.4
                await deciding.decide(
                    self.cast.approver, one.id, upheld=upheld,
                    remedy=Remedy.DENY if upheld else None, answer="已核实",
                )  # fmt: skip
                self.done[f"objection {upheld}"] += 1

    async def decide_holds(self, share: float) -> None:
        """Objections one by one, declarations by employer, what checks found a month at once."""
        await self.decide_objections(share)
        await self.filing.catch_up(share)
        moved = set(await _in_payments())
        chosen: dict[tuple[int, HoldState], list[int]] = {}
        for hold in await Hold.filter(
            state=HoldState.OPEN, kind__in=list(DECIDABLE)
        ).order_by("id").only("id", "month_id", "person_id", "kind"):  # fmt: skip
            if self.draw.random() >= share:
                continue
            # What has gone out is a recovery, not a hold.
            may_deny = self.denies and (hold.month_id, hold.person_id) not in moved
            denied = may_deny and self.draw.random() < 0.15
            state = HoldState.DENIED if denied else HoldState.RELEASED
            chosen.setdefault((hold.month_id, state), []).append(hold.id)
            self.done[f"{hold.kind.value} {state.value}"] += 1
            self.done[f"hold {state.value}"] += 1
        for (month_id, state), ids in chosen.items():
            await decide_holds(
                self.cast.officer, month_id, ChosenHolds(tuple(ids)), decision=state,
                reason="已核实",
            )  # fmt: skip

    def _some(self, among: list[T], share: float) -> list[T]:
        found = [one for one in among if self.draw.random() < share]
        return self.draw.sample(found, min(len(found), SAMPLE))

    def later(self, days: int) -> None:
        """The days go by; whoever calls holds the clock at `now`."""
        self.now += timedelta(days=days)

    async def _computed(self) -> SubsidyMonth:
        """By the code: the text of the district's own release, or the shipped one."""
        opened = await open_month(self.cast.officer, self.policy, self.at.text)
        await compute(self.cast.officer, opened.id)
        return await SubsidyMonth.get(id=opened.id).select_related("policy", "district")

    async def close_month(self) -> SubsidyMonth:
        """Computed, settled, submitted, reviewed twice, made public, objected to, approved."""
        officer = self.cast.officer
        await self.filing.declare(self.at.text, late=0.15 if self.denies else 0)
        month = await self._computed()
        lines = await SubsidyLine.filter(
            run_id=month.current_run_id, outcome=Outcome.REVIEW
        ).order_by("id").only("id", "person_id", "proposed_fen", "open_codes")  # fmt: skip
        for outcome in (Outcome.PAY, Outcome.REFUSE):
            chosen = tuple(
                line.id for line in lines
                if (outcome is Outcome.PAY) == bool(
                    line.proposed_fen and is_settled_to_pay(line.person_id, line.open_codes))
            )  # fmt: skip
            if chosen:
                await settle(officer, month.id, Chosen(line_ids=chosen), reason="逐人核定",
                             outcome=outcome)  # fmt: skip
        self.done["settled"] += len(lines)
        for one in await Adjustment.filter(run_id=month.current_run_id, outcome=Outcome.REVIEW):
            pays = one.proposed_fen and is_settled_to_pay(one.person_id, one.open_codes)
            await settle_adjustment(officer, month.id, one.id, reason="逐笔核定",
                                    outcome=Outcome.PAY if pays else Outcome.REFUSE)  # fmt: skip
            self.done["settled difference"] += 1
        await submitted(officer, month)
        self.done["differences"] += await Adjustment.filter(run_id=month.current_run_id).count()
        await route.checked(self.cast, month)
        notice = await route.on_notice(self.cast, month)
        await self.object_to(month, 0.05)
        self.later((notice.ends_on - clock.today()).days + 1)
        with clock.fixed(self.now):
            month = await route.passed(self.cast, month)
        assert month.state is MonthState.APPROVED
        self.at = self.at.following
        return month

    async def pay(self) -> None:
        await pay(self.cast, self.draw, self.done, self.policy)

    async def recover(self, share: float) -> None:
        """Some owe to the treasury, some are let off, some entries were a mistake."""
        cast, draw = self.cast, self.draw
        waiting = await Recovery.filter(state=RecoveryState.OPEN).order_by("id")
        for one in self._some(waiting, share):
            fen = max(1, one.remaining_fen // draw.choice([1, 2]))
            if draw.random() < 0.4:
                asked = await ask_waiver(cast.officer, one.id, amount_fen=fen, reason="困难",
                                         document="请示")  # fmt: skip
                granted = draw.random() < 0.6
                await decide_waiver(cast.approver, one.id, asked.id, granted=granted, reason="决定")
                self.done[f"waiver {granted}"] += 1
                continue
            await self._repay(one, fen)
            if draw.random() < 0.4:
                move = await one.moves.all().order_by("-id").first()  # type: ignore[attr-defined]
                await cancel_move(cast.approver, one.id, move.id, reason="登记有误")
                self.done["cancelled"] += 1

    async def repay_rest(self) -> None:
        """What nothing was left to be offset against goes back to the treasury."""
        for one in await Recovery.filter(state=RecoveryState.OPEN).order_by("id"):
            await self._repay(one, one.remaining_fen)

    async def _repay(self, one: Recovery, fen: int) -> None:
        serial = self.done["repaid"] = self.done["repaid"] + 1
        await note_repayment(
            self.cast.officer, one.id, amount_fen=fen, document=f"缴{serial}", on=clock.today()
        )

    async def fresh(self) -> Counter[int]:
        """What today's facts give for every approved month, by an evaluation of its own."""
        due: Counter[int] = Counter()
        for (person_id, _), fen in (await self.fresh_by_payee()).items():
            due[person_id] += fen
        return due

    async def fresh_by_payee(self) -> Counter[tuple[int, int | None]]:
        """By person and the organisation whose money it is, none where it is the person's."""
        due: Counter[tuple[int, int | None]] = Counter()
        denied = set(await Hold.filter(state=HoldState.DENIED).values_list("month_id", "person_id"))
        lapsed = await Declaration.filter(
            policy_code=self.policy, state=DeclarationState.LAPSED
        ).values_list("month", "employer_id")  # fmt: skip
        for month in await SubsidyMonth.filter(policy_code=self.policy):
            at = month_of(month)
            silent = {employer_id for text, employer_id in lapsed if text == at.text}
            loaded = await applied_to(month.district_id, self.policy, at)
            decide = compile_policy(loaded.policy)
            async for chunk in subjects(month.district_id, at):
                for subject in chunk:
                    person_id = subject.facts.person.id
                    assert person_id is not None
                    payee_id = _payee(loaded.policy, subject.facts, at)
                    posts = {one.employer_id for one in subject.facts.employments}
                    # Of whom an organisation is paid for, its own declaration is asked.
                    asked = posts if payee_id is None else {payee_id}
                    if (month.id, person_id) not in denied and not asked & silent:
                        due[person_id, payee_id] += _due(person_id, decide(subject.facts, at))
        return due


def _due(person_id: int, found: Decision) -> int:
    if found.outcome is Outcome.REVIEW:
        codes = f" {' '.join(found.open_codes)} "
        return found.proposed_fen if is_settled_to_pay(person_id, codes) else 0
    return found.proposed_fen if found.outcome is Outcome.PAY else 0


def _payee(policy: Policy, facts: Facts, month: Month) -> int | None:
    if policy.payee == "person":
        return None
    return cast(int, payee_of(policy, facts, month)["id"])


async def _in_payments() -> list[tuple[int, int]]:
    """By month and person: whose line of the month stands in a payment."""
    gone = [PaymentItemState.RETRIED, PaymentItemState.CANCELLED]
    rows = PaymentItem.filter(line_id__isnull=False).exclude(state__in=gone)
    return await rows.values_list("subsidy_month_id", "person_id")  # type: ignore[return-value]
