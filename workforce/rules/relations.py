"""对接关系计数：某一天与多少个县级以上地区建有对接关系。

西政办发〔2024〕4号二（四）21: “到2025年，与不少于3个县级以上地区建立养老护理员劳动力输入对接关系”.
Distinct regions count, not papers; “以上” includes the county itself. What the clause leaves
open is a reading.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from workforce.rules.dated import Basis
from workforce.vocabulary import OwnCounty, RegionsCounted

CLAUSE = Basis("西政办发〔2024〕4号", "二（四）21")
TARGET_REGIONS = 3
COUNTING_DAY = date(2025, 12, 31)
# “冀蒙、中西部地区” by the first two digits: 河北、内蒙古; 中部六省; 西部十二省区市. The clause
# lists no provinces, so this list is the district's reading of the usual division.
NEIGHBOURS = {"13", "15"}
CENTRAL = {"14", "34", "36", "41", "42", "43"}
WESTERN = {"15", "45", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65"}
NAMED_PROVINCES = frozenset(NEIGHBOURS | CENTRAL | WESTERN)


@dataclass(frozen=True)
class Readings:
    """How the district reads the clause where it is silent."""

    regions: RegionsCounted = RegionsCounted.ANY
    own_county: OwnCounty = OwnCounty.ONCE
    counting_day: date = COUNTING_DAY
    target: int = TARGET_REGIONS


@dataclass(frozen=True)
class Period:
    """When one paper binds: from its effective day to its last day, both included."""

    signed_on: date | None
    effective_on: date | None
    expires_on: date | None
    ended_on: date | None

    def covers(self, day: date) -> bool:
        if self.signed_on is None or self.effective_on is None:
            return False
        last = min((d for d in (self.expires_on, self.ended_on) if d is not None), default=date.max)
        return max(self.signed_on, self.effective_on) <= day <= last


@dataclass(frozen=True)
class RelationFact:
    id: int
    region_code: str
    periods: tuple[Period, ...]


@dataclass(frozen=True)
class LeftOut:
    """A relation not counted that day: `not_in_force`, `not_named` or `in_prefecture`."""

    relation_id: int
    region_code: str
    reason: str


@dataclass(frozen=True)
class RegionCount:
    on: date
    regions: tuple[str, ...]
    relations_of: dict[str, tuple[int, ...]]
    left_out: tuple[LeftOut, ...]
    target: int

    @property
    def count(self) -> int:
        return len(self.regions)

    @property
    def is_reached(self) -> bool:
        return self.count >= self.target


def count_regions(
    relations: Iterable[RelationFact], *, on: date, readings: Readings
) -> RegionCount:
    """Distinct partner regions in force on a day. Every relation is accounted for."""
    counted: dict[str, list[int]] = {}
    left_out: list[LeftOut] = []
    for relation in sorted(relations, key=lambda one: one.id):
        code = relation.region_code
        if not any(period.covers(on) for period in relation.periods):
            left_out.append(LeftOut(relation.id, code, "not_in_force"))
        elif readings.regions is RegionsCounted.NAMED and code[:2] not in NAMED_PROVINCES:
            left_out.append(LeftOut(relation.id, code, "not_named"))
        else:
            counted.setdefault(code, []).append(relation.id)
    if readings.own_county is OwnCounty.ONCE:
        for code in [one for one in counted if _prefecture(one) in counted and not _is_whole(one)]:
            left_out += [LeftOut(one, code, "in_prefecture") for one in counted.pop(code)]
    return RegionCount(
        on=on,
        regions=tuple(sorted(counted)),
        relations_of={code: tuple(ids) for code, ids in sorted(counted.items())},
        left_out=tuple(left_out),
        target=readings.target,
    )


def _prefecture(code: str) -> str:
    return code[:4] + "00"


def _is_whole(code: str) -> bool:
    """A prefecture or a province: not a county of something counted."""
    return code.endswith("00")
