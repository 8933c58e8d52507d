"""疑似重复人员: pairs of records that may be one natural person, and why.

Pure but for the loading at the end. Every reason but one rests on the same name (present or
former); a pair is shown to an officer, who decides; nothing is merged by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from workforce.vocabulary import Word

BODY_DIGITS, HALF_DIGITS = 17, 9
CROWD = 60  # a key shared by more people than this tells nothing about any two of them


class Likeness(Word):
    PHONE = "phone_and_name", "姓名和手机号相同"
    ACCOUNT = "account_and_name", "姓名和银行账号相同"
    BIRTH = "birth_and_name", "姓名和出生日期相同"
    NUMBER = "number_one_digit_apart", "姓名相同，身份证号仅一位不同"


@dataclass(frozen=True, slots=True)
class Traits:
    """What is compared of one person. Indexes are keyed hashes, never the values."""

    person_id: int
    names: frozenset[str]
    id_number: str
    birth_on: date | None
    phone_index: bytes | str | None
    bank_account_index: bytes | str | None


@dataclass(frozen=True, slots=True)
class Pair:
    """The lower id first."""

    a_id: int
    b_id: int
    why: tuple[Likeness, ...]


def pairs_among(people: Iterable[Traits]) -> list[Pair]:
    """All pairs that share a reason, those with most reasons first."""
    met: dict[tuple[Likeness, object], list[Traits]] = defaultdict(list)
    for person in people:
        for key in _keys(person):
            met[key].append(person)
    why: dict[tuple[int, int], set[Likeness]] = defaultdict(set)
    for (likeness, _), alike in met.items():
        if not 1 < len(alike) <= CROWD:
            continue
        for one, other in combinations(alike, 2):
            if likeness is not Likeness.NUMBER or one_digit_apart(one.id_number, other.id_number):
                a_id, b_id = sorted((one.person_id, other.person_id))
                if a_id != b_id:
                    why[a_id, b_id].add(likeness)
    found = [Pair(a, b, tuple(sorted(reasons))) for (a, b), reasons in why.items()]
    return sorted(found, key=lambda pair: (-len(pair.why), pair.a_id, pair.b_id))


def one_digit_apart(one: str, other: str) -> bool:
    """The check digit changes with every other digit, so only the first 17 are compared."""
    pairs = zip(one[:BODY_DIGITS], other[:BODY_DIGITS], strict=True)
    return sum(left != right for left, right in pairs) == 1


def _keys(person: Traits) -> Iterator[tuple[Likeness, object]]:
    for name in person.names:
        if person.phone_index:
            yield Likeness.PHONE, (name, person.phone_index)
        if person.bank_account_index:
            yield Likeness.ACCOUNT, (name, person.bank_account_index)
        if person.birth_on:
            yield Likeness.BIRTH, (name, person.birth_on)
        # Two numbers one digit apart agree in one of their halves: enough to bring them together.
        yield Likeness.NUMBER, (name, 1, person.id_number[:HALF_DIGITS])
        yield Likeness.NUMBER, (name, 2, person.id_number[HALF_DIGITS:BODY_DIGITS])
