"""Conditions about the person and the papers, as questions to a case."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from workforce.rules.months import Month, full_months_between
from workforce.rules.retirement import is_retired_by_age
from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.decision import Evidence
from workforce.rules.subsidies.elements import Reason
from workforce.rules.subsidies.facts import ListingFacts, TrainingFacts
from workforce.rules.subsidies.judging import (
    Question,
    Witness,
    compile_condition,
    the_person,
    the_post,
)
from workforce.rules.subsidies.requirements import (
    Age,
    Applied,
    BelowRetirement,
    Deadline,
    Filed,
    MonthsSince,
    TrainingPassed,
    Unlisted,
)
from workforce.rules.subsidies.shapes import Fraud


def age_on(birth_on: date, day: date) -> int:
    """Full years of age: the year is full on the birthday."""
    return day.year - birth_on.year - ((day.month, day.day) < (birth_on.month, birth_on.day))


def is_within(day: date, within: str, month: Month) -> bool:
    """Whether a day lies in the month, in its year, or ever before its end."""
    if day > month.last_on:
        return False
    if within == "month":
        return day >= month.first_on
    return within == "ever" or day.year == month.first_on.year


def is_past_retirement(case: Case, day: date) -> bool | None:
    """Whether the statutory age is reached; nothing where birth, sex or post leave it open."""
    person = case.facts.person
    if person.birth_on is None or person.sex is None:
        return None
    post = None if case.post is None else case.post.post
    return is_retired_by_age(person.birth_on, person.sex, post, day)


def passed_trainings(condition: TrainingPassed, case: Case) -> list[TrainingFacts]:
    """What was passed, in the courses and in the time the condition asks about."""
    month, courses = case.month, condition.courses
    return [
        one
        for one in case.facts.trainings
        if one.passed
        and (courses is None or one.course_kind in courses)
        and (one.ended_on is not None and is_within(one.ended_on, condition.within, month))
    ]


def last_day(deadline: Deadline, month: Month) -> date:
    """The last day on which an application for the month is in time."""
    if deadline.on is not None:
        year = month.first_on.year + deadline.years_after
        return date(year, int(deadline.on[:2]), int(deadline.on[3:]))
    assert deadline.day is not None, "checked when the policy is read"
    years, index = divmod(month.first_on.month - 1 + (deadline.months_after or 0), 12)
    year, number = month.first_on.year + years, index + 1
    return date(year, number, min(deadline.day, monthrange(year, number)[1]))


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a month that has no such day."""
    years, index = divmod(day.month - 1 + months, 12)
    year, number = day.year + years, index + 1
    return date(year, number, min(day.day, monthrange(year, number)[1]))


def days_since(condition: MonthsSince, case: Case) -> tuple[date | None, date | None]:
    """The day counted from, and the day counted to, as far as they are known."""
    post = case.post
    if condition.as_of != "started_on":
        day: date | None = case.day(condition.as_of)
    else:
        day = None if post is None else post.started_on
    return getattr(case.facts.person, condition.fact), day


def is_cheating(one: ListingFacts, matters: tuple[str, ...]) -> bool:
    """What the decision says; where it says nothing, whether the matter has one of the words."""
    if one.fraud is not None:
        return one.fraud
    return not matters or any(words in (one.matter or "") for words in matters)


@compile_condition.register
def _(condition: Age) -> tuple[Question, Witness]:
    years_min, below = condition.years_min or 0, condition.years_below

    def ask(case: Case) -> Reason | None:
        birth_on = case.facts.person.birth_on
        if birth_on is None:
            return condition.missing
        age = age_on(birth_on, case.day(condition.as_of))
        if age < years_min:
            return condition.too_young
        return condition.too_old if below is not None and age >= below else None

    return ask, the_person


@compile_condition.register
def _(condition: BelowRetirement) -> tuple[Question, Witness]:
    def ask(case: Case) -> Reason | None:
        past = is_past_retirement(case, case.day(condition.as_of))
        if past is None:
            return condition.missing
        return condition.reached if past else None

    return ask, lambda case: (*the_person(case), *the_post(case))


@compile_condition.register
def _(condition: MonthsSince) -> tuple[Question, Witness]:
    least, most = condition.months_min, condition.months_max

    def ask(case: Case) -> Reason | None:
        since, day = days_since(condition, case)
        if since is None or day is None:
            return condition.missing
        if day < since:
            return condition.not_yet or condition.short
        if least is not None and full_months_between(since, day) < least:
            return condition.short
        return condition.past if most is not None and day > months_later(since, most) else None

    return ask, lambda case: (*the_person(case), *the_post(case))


@compile_condition.register
def _(condition: Filed) -> tuple[Question, Witness]:
    def ask(case: Case) -> Reason | None:
        number = None if case.post is None else case.post.filing_number
        if number is None:
            return condition.missing
        return None if number.strip() else condition.unfiled or condition.missing

    return ask, the_post


@compile_condition.register
def _(condition: Unlisted) -> tuple[Question, Witness]:
    def listed(case: Case) -> Evidence:
        first_on, last_on = case.month.first_on, case.month.last_on
        return tuple([
            ("negative_list", one.id)
            for one in case.facts.negative_list
            if one.from_on <= last_on and (one.until_on is None or one.until_on >= first_on)
        ])  # fmt: skip

    return lambda case: condition.listed if listed(case) else None, listed


@compile_condition.register
def _(fraud: Fraud) -> tuple[Question, Witness]:
    months = fraud.bars_months or 0

    def barring(case: Case) -> Evidence:
        first_on, last_on = case.month.first_on, case.month.last_on
        return tuple([
            ("negative_list", one.id)
            for one in case.facts.negative_list
            if one.from_on <= last_on and months_later(one.from_on, months) >= first_on
            and is_cheating(one, fraud.matters)
        ])  # fmt: skip

    return lambda case: fraud.barred if barring(case) else None, barring


@compile_condition.register
def _(condition: TrainingPassed) -> tuple[Question, Witness]:
    def ask(case: Case) -> Reason | None:
        if not case.facts.trainings:
            return condition.missing
        passed = passed_trainings(condition, case)
        if any(one.hours >= condition.hours_min for one in passed):
            return None
        open_ones = [one for one in case.facts.trainings if one.passed is None]
        return condition.missing if open_ones else condition.short

    return ask, lambda case: tuple([("training", one.id) for one in case.facts.trainings])


@compile_condition.register
def _(condition: Applied) -> tuple[Question, Witness]:
    def ask(case: Case) -> Reason | None:
        month = case.month.text
        days = [one.applied_on for one in case.facts.applications if one.month == month]
        if not days:
            return condition.missing
        return None if min(days) <= last_day(condition.by, case.month) else condition.late

    return ask, lambda case: tuple([("application", one.id) for one in case.facts.applications])
