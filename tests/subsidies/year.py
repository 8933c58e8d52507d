"""A year of a district in which everything that can change does, drawn from one seed."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from tests.factories import Cast, make_attendance, make_employment, make_person
from tests.subsidies import route
from tests.subsidies.approved import computed, submitted
from tests.subsidies.paying import pay
from workforce import clock
from workforce.database import save_version
from workforce.employment.models import Attendance, Employment
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
from workforce.rules.crosschecks import CHECKS
from workforce.rules.months import Month
from workforce.rules.subsidies.deciding import compile_policy
from workforce.subsidies.adjustments import settle_adjustment
from workforce.subsidies.hold_deciding import ChosenHolds, MoneyMoved, decide_holds
from workforce.subsidies.models import Adjustment, SubsidyLine, SubsidyMonth
from workforce.subsidies.policies import policy_of
from workforce.subsidies.reading import subjects
from workforce.subsidies.scope import month_of
from workforce.subsidies.settling import Chosen, settle
from workforce.subsidy_words import (
    HoldKind,
    HoldState,
    MonthState,
    ObjectionState,
    ObjectorKind,
    RecoveryState,
    Remedy,
)
from workforce.vetting.models import Hold
from workforce.vocabulary import Outcome, ServiceType

KINDS = (
    "joined", "left", "returned", "corrected", "attendance_late", "attendance_removed", "died",
    "revived", "moved_here", "moved_away", "second_post", "account_lost",
)  # fmt: skip


def is_settled_to_pay(person_id: int, codes: str) -> bool:
    """What an officer answers to the same question about the same person, whenever asked."""
    return (person_id + len(codes)) % 3 > 0


@dataclass
class Year:
    """The people, and what has been done to them so far."""

    cast: Cast
    draw: random.Random
    first: Month
    posts: list[Employment] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    at: Month = field(init=False)
    now: datetime = datetime(2026, 11, 2, 2, tzinfo=UTC)
    # A denial keeps back what the same run finds for earlier months, until the next run finds it
    # anew; a year that ends with one would end in the middle of that.
    denies: bool = True

    def __post_init__(self) -> None:
        self.at = self.first

    async def populate(self, people: int) -> None:
        for _ in range(people):
            await self._add(started_on=date(2025, 1, 1))

    async def _add(self, started_on: date) -> None:
        draw, cast = self.draw, self.cast
        local = draw.random() < 0.85
        self.done["people"] += 1
        person = await make_person(
            household_registration="北京市丰台区" if local else "河北省张北县",
            bank_account=f"0622{self.done['people']:015d}", bank_name="北京银行",
        )  # fmt: skip
        kind = draw.choices([ServiceType.HOME, ServiceType.COMMUNITY], [9, 1])[0]
        employer = draw.choice([cast.employer, cast.other_employer])
        post = await make_employment(person, employer, started_on=started_on, service_type=kind)
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
            ]
        )

    async def happen(self, share: float) -> None:
        """Something happens to so many of the people, for this or an earlier month."""
        for post in self.draw.sample(self.posts, max(1, int(len(self.posts) * share))):
            kind = self.draw.choice(KINDS)
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

    async def find_accounts(self) -> None:
        """Every account that was lost turns up."""
        for person in await Person.filter(bank_account__isnull=True).order_by("id"):
            self.done["account found"] += 1
            number = f"0911{self.done['account found']:015d}"
            await save_version(
                person, bank_account=number, bank_account_index=bank_account_index(number),
                bank_name="北京银行",
            )  # fmt: skip

    async def object_to(self, month: SubsidyMonth, share: float) -> None:
        """While the notice is up, somebody objects to some of those on it."""
        lines = await SubsidyLine.filter(run_id=month.current_run_id, outcome=Outcome.PAY).order_by(
            "id"
        )
        for line in self.draw.sample(lines, int(len(lines) * share)):
            await objections.receive_at_desk(
                self.cast.second_officer, month.id, line.person_id, objector=ObjectorKind.PUBLIC,
                text="此人已经离职", name="", phone=None,
            )  # fmt: skip
            self.done["objection"] += 1

    async def decide_objections(self, share: float) -> None:
        for one in await Objection.filter(state=ObjectionState.OPEN).order_by("id"):
            if self.draw.random() < share:
                upheld = self.denies and self.draw.random() < 0.3
                await deciding.decide(
                    self.cast.approver, one.id, upheld=upheld,
                    remedy=Remedy.DENY if upheld else None, answer="已核实",
                )  # fmt: skip
                self.done[f"objection {upheld}"] += 1

    async def decide_holds(self, share: float) -> None:
        """The cross-checks' by their verb; what waits for a declaration as if it had come."""
        await self.decide_objections(share)
        for hold in await Hold.filter(state=HoldState.OPEN).order_by("id"):
            if hold.kind is HoldKind.OBJECTION or self.draw.random() >= share:
                continue
            denied = self.denies and self.draw.random() < 0.1
            state = HoldState.DENIED if denied else HoldState.RELEASED
            if hold.kind in CHECKS:
                state = await self._decide_check(hold, state)
            else:
                await Hold.filter(id=hold.id).update(
                    state=state, version=hold.version + 1, updated_at=clock.now()
                )
            self.done[f"{hold.kind.value} {state.value}"] += 1

    async def _decide_check(self, hold: Hold, state: HoldState) -> HoldState:
        chosen, officer = ChosenHolds((hold.id,)), self.cast.officer
        try:
            await decide_holds(officer, hold.month_id, chosen, decision=state, reason="已核实")
        except MoneyMoved:  # what has gone out is a recovery, not a hold
            state = HoldState.RELEASED
            await decide_holds(officer, hold.month_id, chosen, decision=state, reason="另行追回")
        return state

    def later(self, days: int) -> None:
        """The days go by; whoever calls holds the clock at `now`."""
        self.now += timedelta(days=days)

    async def close_month(self) -> SubsidyMonth:
        """Computed, settled, submitted, reviewed twice, made public, objected to, approved."""
        officer = self.cast.officer
        month = await computed(officer, self.at.text)
        lines = await SubsidyLine.filter(
            run_id=month.current_run_id, outcome=Outcome.REVIEW
        ).order_by("id")
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
        await self.object_to(month, 0.03)
        self.later((notice.ends_on - clock.today()).days + 1)
        with clock.fixed(self.now):
            month = await route.passed(self.cast, month)
        assert month.state is MonthState.APPROVED
        self.at = self.at.following
        return month

    async def pay(self) -> None:
        await pay(self.cast, self.draw, self.done)

    async def recover(self, share: float) -> None:
        """Some owe to the treasury, some are let off, some entries were a mistake."""
        cast, draw = self.cast, self.draw
        for one in await Recovery.filter(state=RecoveryState.OPEN).order_by("id"):
            if draw.random() >= share:
                continue
            fen = max(1, one.remaining_fen // draw.choice([1, 2]))
            if draw.random() < 0.3:
                asked = await ask_waiver(cast.officer, one.id, amount_fen=fen, reason="困难",
                                         document="请示")  # fmt: skip
                granted = draw.random() < 0.6
                await decide_waiver(cast.approver, one.id, asked.id, granted=granted, reason="决定")
                self.done[f"waiver {granted}"] += 1
                continue
            serial = self.done["repaid"] = self.done["repaid"] + 1
            await note_repayment(cast.officer, one.id, amount_fen=fen, document=f"缴{serial}",
                                 on=clock.today())  # fmt: skip
            if draw.random() < 0.2:
                move = await one.moves.all().order_by("-id").first()  # type: ignore[attr-defined]
                await cancel_move(cast.approver, one.id, move.id, reason="登记有误")
                self.done["cancelled"] += 1

    async def fresh(self) -> Counter[int]:
        """What today's facts give for every approved month, by an evaluation of its own."""
        due: Counter[int] = Counter()
        denied = {
            (hold.month_id, hold.person_id) for hold in await Hold.filter(state=HoldState.DENIED)
        }
        for month in await SubsidyMonth.all().select_related("policy"):
            decide = compile_policy(policy_of(month.policy))
            async for chunk in subjects(month.district_id, month_of(month)):
                for subject in chunk:
                    person_id = subject.facts.person.id
                    assert person_id is not None
                    found = decide(subject.facts, month_of(month))
                    if (month.id, person_id) in denied:
                        continue
                    pays = found.outcome is Outcome.PAY
                    if found.outcome is Outcome.REVIEW:
                        codes = f" {' '.join(found.open_codes)} "
                        pays = bool(found.proposed_fen) and is_settled_to_pay(person_id, codes)
                    due[person_id] += found.proposed_fen if pays else 0
        return due
