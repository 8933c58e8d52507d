"""按出勤折算：一个月的金额按实际出勤天数与基数之比，以整数分计算，舍入办法由政策写明。"""

from __future__ import annotations

from datetime import timedelta

from workforce.rules.months import Month
from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.elements import Reason
from workforce.rules.subsidies.falling_due import Due, Witness, compile_due
from workforce.rules.subsidies.shapes import BASES, Prorated
from workforce.rules.workdays import is_workday

ROUNDINGS = {
    "fen": "四舍五入到分", "fen_down": "舍到分", "yuan": "四舍五入到元", "yuan_down": "舍到元",
    "yuan_up": "进到元",
}  # fmt: skip


def share_of(fen: int, days: int, base: int, rounding: str) -> int:
    """The money of so many days of the base, in whole numbers throughout."""
    unit = 100 if rounding.startswith("yuan") else 1
    above, below = fen * days, base * unit
    if rounding.endswith("_down"):
        return above // below * unit
    if rounding.endswith("_up"):
        return -(-above // below) * unit
    return (above * 2 + below) // (below * 2) * unit


def days_attended(case: Case) -> int | None:
    """The days reported at the post that counts; nothing where one row does not say."""
    days = [row.days_present for row in case.attendance]
    return sum(day for day in days if day is not None) if days and None not in days else None


def base_of(element: Prorated, case: Case) -> int | None:
    """What is divided by; nothing where it is not known, or would be zero."""
    match element.base:
        case "days_of_month":
            return case.month.last_on.day
        case "working_days":
            return _working_days(case.month)
        case "days_due":
            due = [row.days_due for row in case.attendance]
            return sum(day for day in due if day is not None) or None if None not in due else None
    return int(element.base)


@compile_due.register
def _(element: Prorated, code: str) -> tuple[Due, Witness]:
    enough = element.full_from_days

    def due(case: Case, fen: int) -> int | Reason:
        days = days_attended(case)
        if days is None:
            return element.missing
        if days == 0:
            return element.unattended
        if enough is not None and days >= enough:
            return fen
        base = base_of(element, case)
        if base is None:
            return element.missing
        share = fen if days >= base else share_of(fen, days, base, element.rounding)
        return min(share, fen) or element.unattended

    return due, lambda case: tuple([("attendance", row.id) for row in case.attendance])


def told_share(element: Prorated, case: Case, fen: int) -> str:
    """How the money of the month was found: the days, the base, the rounding."""
    days, base = days_attended(case) or 0, base_of(element, case)
    enough = element.full_from_days
    if (enough is not None and days >= enough) or base is None or days >= base:
        return f"{case.month.label}出勤 {days} 天，不折算，按全额 {fen / 100:,.2f} 元"
    share = min(share_of(fen, days, base, element.rounding), fen)
    named = BASES.get(str(element.base), "基数")
    return (
        f"{case.month.label}出勤 {days} 天，{named} {base} 天："
        f"{fen / 100:,.2f} 元 × {days} ÷ {base}，"
        f"{ROUNDINGS[element.rounding]}，为 {share / 100:,.2f} 元"
    )


def _working_days(month: Month) -> int | None:
    """Nothing for a year whose holidays nobody has published yet: money rests on no assumption."""
    span = [month.first_on + timedelta(days=n) for n in range(month.last_on.day)]
    found = [is_workday(day) for day in span]
    return None if any(assumed for _, assumed in found) else sum(worked for worked, _ in found)
