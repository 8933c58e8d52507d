"""法定退休年龄：按出生年月、性别和岗位，自2025年1月1日起渐进式延迟。

The ages move with the month of birth, so the table is dated by birth month: whoever reached the old
age before 2025 keeps it, each later month of birth waits a little longer, until the new age is
reached. Whether a woman's old age was 50 or 55 follows the kind of post; a post that does not tell
leaves it open.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import NamedTuple

from workforce.rules.dated import Basis, Dated
from workforce.vocabulary import Post, Sex

_DELAY = "国务院关于渐进式延迟法定退休年龄的办法"
_FOUR = Basis(_DELAY, "第一条：每四个月延迟一个月")
_TWO = Basis(_DELAY, "第一条：每二个月延迟一个月")
_BEFORE = Basis("国务院关于工人退休、退职的暂行办法（国发〔1978〕104号）", "第一条")
_BEFORE_CADRE = Basis("国务院关于安置老弱病残干部的暂行办法（国发〔1978〕104号）", "第四条")

# Women in management and technical posts retired at 55, in workers' posts at 50.
TECHNICAL = frozenset({Post.NURSE, Post.SOCIAL_WORKER, Post.REHABILITATION, Post.MANAGER})
WORKERS = frozenset({Post.CAREGIVER, Post.MEDICAL_CAREGIVER})


class Step(NamedTuple):
    """The age it starts from, the age it ends at, how many birth months share one month more."""

    from_months: int
    until_months: int
    births_a_month: int | None


class Retirement(NamedTuple):
    """The statutory age in whole months, the day it is reached, and the rule that says so."""

    age_months: int
    reached_on: date
    basis: Basis

    @property
    def age_label(self) -> str:
        years, months = divmod(self.age_months, 12)
        return f"{years}周岁" + (f"零{months}个月" if months else "")


_LONG_AGO = date(1900, 1, 1)
MEN = Dated(
    (_LONG_AGO, Step(60 * 12, 60 * 12, None), _BEFORE),
    (date(1965, 1, 1), Step(60 * 12, 63 * 12, 4), _FOUR),
)
WOMEN_TECHNICAL = Dated(
    (_LONG_AGO, Step(55 * 12, 55 * 12, None), _BEFORE_CADRE),
    (date(1970, 1, 1), Step(55 * 12, 58 * 12, 4), _FOUR),
)
WOMEN_WORKERS = Dated(
    (_LONG_AGO, Step(50 * 12, 50 * 12, None), _BEFORE),
    (date(1975, 1, 1), Step(50 * 12, 55 * 12, 2), _TWO),
)


def statutory_retirement(birth_on: date, sex: Sex, post: Post | None) -> Retirement | None:
    """When the statutory age is reached. Nothing when the post does not tell which applies."""
    table = _table_for(sex, post)
    if table is None or birth_on < _LONG_AGO:
        return None
    step, basis = table.on(birth_on), table.basis(birth_on)
    months = step.from_months
    if step.births_a_month is not None:
        first = next(day for day, found, _ in table.changes if found is step)
        born_after = (birth_on.year - first.year) * 12 + birth_on.month - first.month
        months = min(step.until_months, months + born_after // step.births_a_month + 1)
    return Retirement(months, _after(birth_on, months), basis)


def is_retired_by_age(birth_on: date, sex: Sex, post: Post | None, day: date) -> bool | None:
    """Whether the statutory age is reached on the day; unknown where the post leaves it open.

    With an unknown post a woman is below it before the earlier of both, past it after the later.
    """
    if (found := statutory_retirement(birth_on, sex, post)) is not None:
        return found.reached_on <= day
    if birth_on < _LONG_AGO:
        return True
    both = [statutory_retirement(birth_on, sex, one) for one in (Post.CAREGIVER, Post.MANAGER)]
    answers = {one.reached_on <= day for one in both if one is not None}
    return answers.pop() if len(answers) == 1 else None


def _table_for(sex: Sex, post: Post | None) -> Dated[Step] | None:
    if sex is Sex.MALE:
        return MEN
    if post in TECHNICAL:
        return WOMEN_TECHNICAL
    return WOMEN_WORKERS if post in WORKERS else None


def _after(birth_on: date, months: int) -> date:
    years, index = divmod(birth_on.month - 1 + months, 12)
    year, month = birth_on.year + years, index + 1
    return date(year, month, min(birth_on.day, monthrange(year, month)[1]))
