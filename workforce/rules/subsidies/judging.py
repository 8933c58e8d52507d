"""Conditions about the post and the month as questions to a case: `None` for met, or the reason.

`compile_condition` binds the parameters once, so that asking a hundred thousand people is quick.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatch

from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.conditions import (
    ASKABLE,
    OF_PERSON,
    OTHERS,
    Alive,
    AttendanceReported,
    Employed,
    Is,
    OneOf,
    PostsAtMost,
    Tenure,
    Values,
)
from workforce.rules.subsidies.decision import Evidence
from workforce.rules.subsidies.elements import Element, Reason
from workforce.rules.subsidies.shapes import Entrants
from workforce.rules.subsidies.words import spellings

Question = Callable[[Case], "Reason | None"]
Witness = Callable[[Case], Evidence]


@singledispatch
def compile_condition(condition: Element) -> tuple[Question, Witness]:
    """The question of a condition, and which records its answer rests on."""
    raise AssertionError(f"no question for {type(condition).__name__}")


@compile_condition.register
def _(condition: PostsAtMost) -> tuple[Question, Witness]:
    def ask(case: Case) -> Reason | None:
        return condition.above if len(case.running) > condition.posts else None

    return ask, lambda case: tuple([("employment", post.id) for post in case.running])


@compile_condition.register
def _(condition: Employed) -> tuple[Question, Witness]:
    def ask(case: Case) -> Reason | None:
        post, month = case.post, case.month
        if post is None or post.started_on is None:
            return condition.missing
        if post.started_on > month.last_on:
            return condition.not_started
        if post.ended_on is None or post.ended_on > month.last_on:
            return None
        if post.ended_on < month.first_on:
            return condition.left_before
        return condition.left_within

    return ask, the_post


@compile_condition.register
def _(condition: Alive) -> tuple[Question, Witness]:
    def ask(case: Case) -> Reason | None:
        died_on = case.facts.person.died_on
        if died_on is None or died_on > case.month.last_on:
            return None
        return condition.died_before if died_on < case.month.first_on else condition.died_within

    return ask, the_person


@compile_condition.register
def _(condition: OneOf) -> tuple[Question, Witness]:
    answers: dict[str, Reason | None] = {}
    otherwise: Reason | None = None
    for values, reason in _slots(condition):
        if values == OTHERS:
            otherwise = reason
        else:
            answers |= dict.fromkeys(_codes(condition, values), reason)
    missing, of_person = condition.missing, condition.fact in OF_PERSON
    name = condition.fact

    def ask(case: Case) -> Reason | None:
        source = case.facts.person if of_person else case.post
        value = getattr(source, name, None)
        if value is None or value == "":
            return missing
        return answers.get(value, otherwise)

    return ask, the_person if of_person else the_post


def _slots(condition: OneOf) -> list[tuple[Values, Reason | None]]:
    reasons = [reason for reason in (condition.failed, condition.unknown) if reason is not None]
    return [(condition.met, None), *((reason.values, reason) for reason in reasons)]


def _codes(condition: OneOf, values: Values) -> list[str]:
    kind = ASKABLE[condition.fact]
    known = spellings(kind) if kind is not None else {}
    return [known.get(value, value) for value in values]


@compile_condition.register
def _(condition: Is) -> tuple[Question, Witness]:
    def ask(case: Case) -> Reason | None:
        value = getattr(case.post, condition.fact, None)
        if value is None:
            return condition.missing
        return None if value is condition.value else condition.failed

    return ask, the_post


@compile_condition.register
def _(condition: AttendanceReported) -> tuple[Question, Witness]:
    days_min = condition.days_min

    def ask(case: Case) -> Reason | None:
        rows = case.attendance
        if not rows:
            return condition.missing
        if days_min is None:
            return None
        days = [row.days_present for row in rows if row.days_present is not None]
        if not days:
            return condition.missing
        return None if sum(days) >= days_min else condition.short

    return ask, lambda case: tuple([("attendance", row.id) for row in case.attendance])


@compile_condition.register
def _(condition: Tenure) -> tuple[Question, Witness]:
    def ask(case: Case) -> Reason | None:
        served = case.months_served(condition)
        if served is None:
            return condition.missing
        return None if served >= condition.months_min else condition.short

    return ask, the_post


@compile_condition.register
def _(condition: Entrants) -> tuple[Question, Witness]:
    since, before = condition.started_from, condition.started_before

    def ask(case: Case) -> Reason | None:
        first_on = case.first_started_on
        if first_on is None:
            return condition.missing
        old = since is not None and first_on < since
        new = before is not None and first_on >= before
        return condition.outside if old or new else None

    return ask, lambda case: tuple([("employment", post.id) for post in case.facts.employments])


def the_post(case: Case) -> Evidence:
    return (("employment", case.post.id),) if case.post is not None else ()


def the_person(case: Case) -> Evidence:
    return (("person", case.facts.person.id),)
