"""按收款单位汇总：一个月各单位多少人、多少钱，可发放的、暂缓的、不予发放的。"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workforce.subsidies.models import SubsidyLine
from workforce.subsidies.payee_names import Units
from workforce.subsidies.payees import NOBODY


@dataclass
class UnitSum:
    """What one organisation gets, and of how many people; NOBODY stands last."""

    payee_id: int
    name: str
    bank: str
    account: str
    ready: int = 0
    ready_fen: int = 0
    waiting_fen: int = 0
    denied_fen: int = 0
    people: int = 0

    @property
    def total_fen(self) -> int:
        return self.ready_fen + self.waiting_fen + self.denied_fen


def sums_of(
    units: Units,
    ready: Iterable[SubsidyLine],
    waiting: Iterable[SubsidyLine] = (),
    denied: Iterable[SubsidyLine] = (),
) -> list[UnitSum]:
    """Every line counts once, so that the sums add up to the month."""
    sums: dict[int, UnitSum] = {}
    for kind, lines in (("ready", ready), ("waiting", waiting), ("denied", denied)):
        for line in lines:
            number = line.payee_id or NOBODY
            if number not in sums:
                name, bank, account = units.name(number), units.bank(number), units.account(number)
                sums[number] = UnitSum(number, name, bank, account)
            one = sums[number]
            one.people += 1
            one.ready += kind == "ready"
            setattr(one, f"{kind}_fen", getattr(one, f"{kind}_fen") + line.amount_fen)
    return sorted(sums.values(), key=lambda one: (one.payee_id == NOBODY, one.name, one.payee_id))


def total_of(sums: Sequence[UnitSum]) -> UnitSum:
    """All of them as one row."""
    return UnitSum(
        NOBODY, "合计", "", "", sum(one.ready for one in sums), sum(one.ready_fen for one in sums),
        sum(one.waiting_fen for one in sums), sum(one.denied_fen for one in sums),
        sum(one.people for one in sums),
    )  # fmt: skip
