"""Invented people by the thousand, for what must hold of every policy whatever the facts."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import TypeVar

from workforce.rules.subsidies.facts import (
    ApplicationFacts,
    AttendanceFacts,
    CertificateFacts,
    CostFacts,
    EmploymentFacts,
    Facts,
    InsuranceFacts,
    ListingFacts,
    PaymentFacts,
    PersonalFacts,
    TrainingFacts,
    TrainingHoursFacts,
)
from workforce.vocabulary import (
    CertificateCheck,
    ContractKind,
    CourseKind,
    Education,
    Post,
    ServiceType,
    Sex,
    SkillLevel,
)

Value = TypeVar("Value")
CODES = [
    "guangzhou", "guangzhou_jobs", "beijing_training", "other_city", "linhai_graduates",
    "changchuan", "changchuan_old", "sanjiang", "once", "haicheng",
]  # fmt: skip
KINDS = ["民办养老机构", "公办养老机构", "养老机构"]


class Inventor:
    """Draws people around one month; the same seed gives the same people."""

    def __init__(self, seed: int, month: date) -> None:
        self.random, self.month = Random(seed), month

    def person(self) -> Facts:
        chance, month = self.random, self.month
        text = f"{month:%Y-%m}"
        posts = [self._post(number) for number in range(1, 1 + self._one([0, 1, 1, 1, 2]))]
        rows = [
            AttendanceFacts(self._one([text, "2019-01"]), 1, self._one([None, 1]), 22,
                            self._one([0, 14, 19, 20, 22, None]))
            for _ in range(self._one([0, 1, 1]))
        ]  # fmt: skip
        return Facts(
            self._personal(), posts, attendance=rows,
            certificates=[self._certificate() for _ in range(self._one([0, 1, 1, 2]))],
            training_hours=[
                TrainingHoursFacts(month.year - self._one([0, 1]), self._one([0, 8, 40]))
             for _ in range(self._one([0, 1, 1, 2]))],
            insurance=[InsuranceFacts(text, chance.random() < 0.5)
             for _ in range(self._one([0, 1]))],
            payments_received=[
             PaymentFacts(self._one(CODES), self._month(), self._one([100_000, 300_000]), 1)
             for _ in range(self._one([0, 0, 1, 3]))],
            trainings=[TrainingFacts(self._one([2, 40]), self._one([True, True, False, None]),
                           self._day(400), self._one([CourseKind.CONDUCT, CourseKind.SKILL]))
             for _ in range(self._one([0, 1, 2]))],
            costs=[CostFacts(kind, text, fen)
             for fen in [self._one([0, 70_001, 200_000]) for _ in range(self._one([0, 1]))]
             for kind in ("health_check", "training_fee")],
            negative_list=[ListingFacts(self._day(400), self._maybe(self._day(400)),
                                        self._one([None, "虚报考勤", "辱骂老人"]))
             for _ in range(self._one([0, 0, 1]))],
            applications=[ApplicationFacts(text, month + timedelta(self._one([20, 34, 60, 250])))
             for _ in range(self._one([0, 1, 1]))],
        )  # fmt: skip

    def _personal(self) -> PersonalFacts:
        years = self._one([17, 25, 40, 49, 52, 56, 60, 66])
        return PersonalFacts(
            1, self._maybe(date(self.month.year - years, 5, 17)), self._maybe(self._one([*Sex])),
            self._one([None, "北京市丰台区", "河北省张北县"]),
            self._maybe(self._one([*Education])),
            self._one([None, None, self._day(60)]),
            [self._day(60) for _ in range(self._one([0, 0, 1]))],
            self._one([None, self._day(900), self._day(8000)]),
            self._one([None, self._day(900)]),
        )  # fmt: skip

    def _post(self, number: int) -> EmploymentFacts:
        return EmploymentFacts(
            number, self._one([1, 2, None]), self._one(["甲", None]), self._one([None, *KINDS]),
            self._maybe(self._one([*Post])), self._maybe(self._one([*ServiceType])),
            self._maybe(self._one([*ContractKind])), self._one([None, "", "备001"]),
            self._one([None, "一类", "二类", "三类", "四类"]), self._one([True, False, None]),
            self._one([True, False, None]), self._one([None, self._day(60), self._day(8000)]),
            self._one([None, None, None, self._day(60)]),
        )  # fmt: skip

    def _certificate(self) -> CertificateFacts:
        check = self._one([CertificateCheck.CONSISTENT, CertificateCheck.UNCHECKED])
        return CertificateFacts(self._maybe(self._one([*SkillLevel])), self._day(90), check, "S", 1)

    def _month(self) -> str:
        return f"{self._day(900):%Y-%m}"

    def _day(self, within: int) -> date:
        return self.month + timedelta(days=self.random.randint(-within, min(within, 60)))

    def _one(self, choices: list[Value]) -> Value:
        return self.random.choice(choices)

    def _maybe(self, value: Value) -> Value | None:
        return None if self.random.random() < 0.1 else value
