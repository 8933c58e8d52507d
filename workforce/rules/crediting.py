"""存入规则：一次确认的服务，应存入多少分钟，其余去了哪里。

Pure: no clock, no database, no request. Whoever calls brings the facts and the scheme of the day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from workforce.rules.schemes import Scheme
from workforce.service_words import CareService, MinutesGo


@dataclass(frozen=True, slots=True)
class Served:
    """One confirmed service and what had been saved before it."""

    minutes: int
    service: CareService
    age_years: int
    credited_that_day_minutes: int
    balance_minutes: int


@dataclass(frozen=True, slots=True)
class Share:
    """Some of the served minutes, where they went and the term that sent them there."""

    goes: MinutesGo
    minutes: int
    term: str


@dataclass(frozen=True, slots=True)
class Credit:
    """Every served minute is in exactly one share."""

    scheme: str
    shares: tuple[Share, ...]

    def minutes(self, goes: MinutesGo) -> int:
        return sum(share.minutes for share in self.shares if share.goes is goes)

    @property
    def credited_minutes(self) -> int:
        return self.minutes(MinutesGo.CREDITED)

    @property
    def overflow_minutes(self) -> int:
        return self.minutes(MinutesGo.OVERFLOW)


def credit_for(scheme: Scheme, served: Served) -> Credit:
    """Eligibility first, then whole units, the day's room, and the room in the account."""
    assert served.minutes >= 0
    assert served.credited_that_day_minutes >= 0
    if served.age_years < scheme.earn_from_age.value:
        return _all(scheme, served, MinutesGo.TOO_YOUNG, "earn_from_age")
    if served.service not in scheme.services.value:
        return _all(scheme, served, MinutesGo.SERVICE_NOT_SAVED, "services")

    unit = scheme.unit_minutes.value
    whole = served.minutes // unit * unit
    day_room = _room(scheme.daily_cap_minutes.value, served.credited_that_day_minutes, whole)
    allowed = day_room // unit * unit
    kept = _room(scheme.balance_cap_minutes.value, served.balance_minutes, allowed)
    return Credit(
        scheme.name,
        _shares(
            (MinutesGo.CREDITED, kept, "unit_minutes"),
            (MinutesGo.OVERFLOW, allowed - kept, "balance_cap_minutes"),
            (MinutesGo.OVER_DAILY_CAP, whole - allowed, "daily_cap_minutes"),
            (MinutesGo.BELOW_UNIT, served.minutes - whole, "rounding"),
        ),
    )


def years_between(born: date, day: date) -> int:
    """Completed years of age; who was born on 29 February is a year older on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _room(cap: int | None, used: int, wanted: int) -> int:
    return wanted if cap is None else max(0, min(wanted, cap - used))


def _all(scheme: Scheme, served: Served, goes: MinutesGo, term: str) -> Credit:
    return Credit(scheme.name, _shares((goes, served.minutes, term)))


def _shares(*shares: tuple[MinutesGo, int, str]) -> tuple[Share, ...]:
    return tuple(Share(goes, minutes, term) for goes, minutes, term in shares if minutes)
