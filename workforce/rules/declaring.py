"""申报：截止日、两份名册之间的增减变动、信用承诺书。Pure: two lists in, differences out.

A declared row is plain JSON: ids, words by their codes, days as ISO text. What is compared with
last month leaves out what differs every month, as the days due.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from workforce.rules.months import Month
from workforce.rules.workdays import Deadline, workday_from
from workforce.subsidy_words import ChangeKind
from workforce.vocabulary import LeaveKind, Post, ServiceType

PROMISE = (
    "本单位承诺：所申报人员均在本单位实际在岗，考勤、服务和参保情况真实、准确、完整，"
    "所附材料与原件一致；本月无虚报、冒领、重复申报。如有不实，愿退回相应补贴，"
    "并承担相应的法律责任和信用惩戒。"
)

Row = Mapping[str, Any]
Told = Callable[[Row, Row], list[str]]
FIGURES = (
    "days_due", "days_present", "leave_days", "leave_kind", "service_orders", "insured",
)  # fmt: skip
POST = ("post", "service_type", "started_on", "ended_on")


@dataclass(frozen=True, slots=True)
class Difference:
    """One person's difference between two lists, as a sentence."""

    kind: ChangeKind
    person_id: int
    employment_id: int
    sentence: str


def deadline(month: Month, due_day: int, *, moves: bool) -> Deadline:
    """The last day to declare a month: the policy's day of the month that follows; where the
    policy lets it move, the next working day, with what had to be assumed for that."""
    day = month.following.first_on.replace(day=due_day)
    return workday_from(day) if moves else Deadline(day, "")


def monthly_changes(before: Sequence[Row], after: Sequence[Row]) -> list[Difference]:
    """增减变动表: who joined, who left, whose post or attendance is another than last month."""
    return [*_found(before, after, _attendance_of_month)]


def later_changes(declared: Sequence[Row], now: Sequence[Row]) -> list[Difference]:
    """What the registers say now that is not what was declared: every figure counts."""
    return [*_found(declared, now, _attendance_exactly)]


def _found(before: Sequence[Row], after: Sequence[Row], attendance: Told) -> Iterator[Difference]:
    old = {row["employment_id"]: row for row in before}
    new = {row["employment_id"]: row for row in after}
    for key, row in new.items():
        was = old.get(key)
        if was is None:
            joined = f"{_day(row['started_on'])}到岗，{_post(row)}"
            yield _difference(ChangeKind.JOINED, row, joined)
            continue
        if row["ended_on"] and not was["ended_on"]:
            yield _difference(ChangeKind.LEFT, row, f"{_day(row['ended_on'])}离职")
        if moved := _moved(was, row):
            yield _difference(ChangeKind.MOVED, row, "；".join(moved))
        if told := attendance(was, row):
            yield _difference(ChangeKind.ATTENDANCE, row, "；".join(told))
    for key, row in old.items():
        if key not in new:
            day = f"{_day(row['ended_on'])}离职" if row["ended_on"] else "不再在岗"
            yield _difference(ChangeKind.LEFT, row, day)


def _moved(was: Row, row: Row) -> list[str]:
    words = (("post", "岗位", Post), ("service_type", "服务类型", ServiceType))
    return [
        _was_is(label, _word(kind, was[name]), _word(kind, row[name]))
        for name, label, kind in words
        if was[name] != row[name]
    ]


def _attendance_of_month(was: Row, row: Row) -> list[str]:
    """Days missed and leave; the days due differ every month."""
    if (was["days_present"] is None) != (row["days_present"] is None):
        return ["上月有考勤，本月没有" if row["days_present"] is None else "上月没有考勤，本月有"]
    if row["days_present"] is None:
        return []
    told = []
    missed, misses = (one["days_due"] - one["days_present"] for one in (was, row))
    if missed != misses:
        told.append(_was_is("缺勤", f"{missed} 天", f"{misses} 天"))
    if (was["leave_days"], was["leave_kind"]) != (row["leave_days"], row["leave_kind"]):
        told.append(_was_is("请假", _leave(was), _leave(row)))
    return told


def _attendance_exactly(was: Row, row: Row) -> list[str]:
    told = [
        _was_is(label, _number(was[name]), _number(row[name]))
        for name, label in (
            ("days_due", "应出勤"), ("days_present", "实际出勤"), ("service_orders", "服务单数"),
        )
        if was[name] != row[name]
    ]  # fmt: skip
    if (was["leave_days"], was["leave_kind"]) != (row["leave_days"], row["leave_kind"]):
        told.append(_was_is("请假", _leave(was), _leave(row)))
    if was["insured"] != row["insured"]:
        told.append(_was_is("参保", _yes(was["insured"]), _yes(row["insured"])))
    return told


def _difference(kind: ChangeKind, row: Row, sentence: str) -> Difference:
    return Difference(kind, row["person_id"], row["employment_id"], sentence)


def _was_is(label: str, was: str, now: str) -> str:
    return f"{label}由“{was}”变为“{now}”"


def _post(row: Row) -> str:
    return f"{_word(Post, row['post'])}，{_word(ServiceType, row['service_type'])}"


def _word(kind: type[Post] | type[ServiceType], code: str) -> str:
    return kind(code).label


def _leave(row: Row) -> str:
    if not row["leave_days"]:
        return "无"
    kind = LeaveKind(row["leave_kind"]).label if row["leave_kind"] else ""
    return f"{kind}{row['leave_days']} 天"


def _number(value: int | None) -> str:
    return "未登记" if value is None else str(value)


def _yes(value: bool | None) -> str:
    return "未登记" if value is None else "是" if value else "否"


def _day(text: str) -> str:
    day = date.fromisoformat(text)
    return f"{day.year}年{day.month}月{day.day}日"
