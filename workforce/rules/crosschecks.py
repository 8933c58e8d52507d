"""交叉核查：把一个人某月的钱先留住、等人决定的各种情形。

Pure: a person's records and a month in, evidence out. Evidence names records by id with the few
facts somebody needs to look at; sentences are made from it when somebody does
(`rules/hold_sentences.py`). Nothing here changes who is entitled.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from workforce.rules.checked_facts import PersonSeen, PostSeen
from workforce.rules.months import Month
from workforce.rules.retirement import statutory_retirement
from workforce.rules.rows.cleaning import name_key
from workforce.subsidy_words import HoldKind
from workforce.vocabulary import CertificateCheck, Post, SkillLevel

Evidence = list[dict[str, Any]]
SHARERS_SHOWN = 20


def two_employers(person: PersonSeen, month: Month) -> Evidence:
    """Posts at two employers that run on the same day of the month, whatever their districts."""
    spans = [(one, *span) for one in person.posts if (span := _within(one, month)) is not None]
    at_once = [
        one
        for one, first, last in spans
        if any(
            other.employer_id != one.employer_id and begun <= last and first <= ended
            for other, begun, ended in spans
        )
    ]
    return [
        {"kind": "employment", "id": one.id, "employer_id": one.employer_id,
         "started_on": one.started_on.isoformat(), "ended_on": _day(one.ended_on)}
        for one in at_once
    ]  # fmt: skip


def left(person: PersonSeen, month: Month) -> Evidence:
    """The post that is paid for ended before the month's last day."""
    post = person.post
    if post is None or post.ended_on is None or post.ended_on >= month.last_on:
        return []
    return [_post(post, ended_on=post.ended_on)]


def dead(person: PersonSeen, month: Month) -> Evidence:
    if person.died_on is None or person.died_on > month.last_on:
        return []
    return [{"kind": "person", "id": person.id, "died_on": person.died_on.isoformat()}]


def past_retirement(person: PersonSeen, month: Month) -> Evidence:
    """The age was reached before the month began; where the post leaves two, the later one."""
    post = person.post
    if post is None or person.birth_on is None or person.sex is None:
        return []
    born, sex = person.birth_on, person.sex
    found = statutory_retirement(born, sex, post.post)
    found = found or statutory_retirement(born, sex, Post.MANAGER)
    if found is None or found.reached_on >= month.first_on:
        return []
    return [{"kind": "person", "id": person.id, "reached_on": found.reached_on.isoformat(),
             "post": post.post.value}]  # fmt: skip


def insured_elsewhere(person: PersonSeen, month: Month) -> Evidence:
    """The office's answer for the month says more than what the employer registered."""
    post, answer = person.post, person.insurance
    if post is None:
        return []
    if answer is None:
        other = _other(post.insured_by, post)
        return [_post(post, insured_by=other)] if other else []
    known: dict[str, Any] = {"kind": "insurance_answer", "id": answer.id, "version": answer.version}
    if not answer.insured:
        return [known | {"insured": False}]
    other = _other(answer.insured_by, post)
    return [known | {"insured_by": other, "employer_id": post.employer_id}] if other else []


def certificate_unverified(person: PersonSeen, month: Month) -> Evidence:
    """A level that counts although the national system has not confirmed it."""
    best = max(
        (_rank(c.level) for c in person.certificates if c.check is CertificateCheck.CONSISTENT),
        default=-1,
    )
    return [
        {"kind": "certificate", "id": one.id, "check": one.check.value}
        for one in person.certificates
        if one.check is not CertificateCheck.CONSISTENT and _rank(one.level) > best
    ]


def attendance_after_leaving(person: PersonSeen, month: Month) -> Evidence:
    """More days reported than lie between the month's first day and the leaving."""
    ended = {one.id: one.ended_on for one in person.posts}
    return [
        {"kind": "attendance", "id": one.id, "employment_id": one.employment_id,
         "days_present": one.days_present, "ended_on": on.isoformat()}
        for one in person.presence
        if (on := ended.get(one.employment_id)) is not None
        and one.days_present > max(0, (min(on, month.last_on) - month.first_on).days + 1)
    ]  # fmt: skip


def shared_account(person: PersonSeen, month: Month) -> Evidence:
    return [{"kind": "person", "id": one} for one in sorted(person.sharers)[:SHARERS_SHOWN]]


def contract_expired(person: PersonSeen, month: Month) -> Evidence:
    return _run_out(person, month, "contract_ends_on")


def health_certificate_expired(person: PersonSeen, month: Month) -> Evidence:
    return _run_out(person, month, "health_ends_on")


def negative_list(person: PersonSeen, month: Month) -> Evidence:
    """Cases in effect on some day of the month, and not repaired by its end."""
    return [
        {"kind": "conduct_case", "id": one.id, "effective_on": one.effective_on.isoformat(),
         "effective_until": _day(one.effective_until)}
        for one in person.conduct
        if one.effective_on <= month.last_on
        and (one.effective_until is None or one.effective_until >= month.first_on)
        and (one.repaired_on is None or one.repaired_on > month.last_on)
    ]  # fmt: skip


Check = Callable[[PersonSeen, Month], Evidence]

CHECKS: dict[HoldKind, Check] = {
    HoldKind.TWO_EMPLOYERS: two_employers,
    HoldKind.LEFT: left,
    HoldKind.DEAD: dead,
    HoldKind.PAST_RETIREMENT: past_retirement,
    HoldKind.INSURED_ELSEWHERE: insured_elsewhere,
    HoldKind.CERTIFICATE_UNVERIFIED: certificate_unverified,
    HoldKind.ATTENDANCE_AFTER_LEAVING: attendance_after_leaving,
    HoldKind.SHARED_ACCOUNT: shared_account,
    HoldKind.CONTRACT_EXPIRED: contract_expired,
    HoldKind.HEALTH_CERTIFICATE_EXPIRED: health_certificate_expired,
    HoldKind.NEGATIVE_LIST: negative_list,
}


def _within(post: PostSeen, month: Month) -> tuple[date, date] | None:
    """The days of the month the post runs."""
    first = max(post.started_on, month.first_on)
    last = min(post.ended_on or month.last_on, month.last_on)
    return (first, last) if first <= last else None


def _run_out(person: PersonSeen, month: Month, name: str) -> Evidence:
    """Something of the paid post ended before the month, or the post in it, was over."""
    post = person.post
    if post is None or (ends_on := getattr(post, name)) is None:
        return []
    over = min(post.ended_on or month.last_on, month.last_on)
    return [_post(post, **{name: ends_on})] if ends_on < over else []


def _post(post: PostSeen, **facts: Any) -> dict[str, Any]:
    told = {k: v.isoformat() if isinstance(v, date) else v for k, v in facts.items()}
    return {"kind": "employment", "id": post.id, "employer_id": post.employer_id, **told}


def _other(insured_by: str, post: PostSeen) -> str:
    """The body that insures, when it is another one than the employer."""
    same = not insured_by or name_key(insured_by) == name_key(post.employer)
    return "" if same else insured_by


def _rank(level: SkillLevel | None) -> int:
    return -1 if level is None else 5 - int(level.digit)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
