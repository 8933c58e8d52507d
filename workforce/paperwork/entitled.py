"""逐人的表列哪些人：符合条件的，按能否发放分开；证件和账号按权限遮盖。"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workforce.actor import Actor
from workforce.paperwork.choosing import Choice, lines_chosen
from workforce.paperwork.papers import yuan
from workforce.rules.masking import mask_account, mask_id_number, mask_name
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.paylist import READ_AT_ONCE, apart, standing_of
from workforce.vocabulary import Outcome


@dataclass(frozen=True)
class Sorted:
    """Those paid now, those whose money waits, those it is denied to; and why of the last two."""

    ready: list[SubsidyLine]
    waiting: list[SubsidyLine]
    denied: list[SubsidyLine]
    reasons: dict[int, list[str]]

    @property
    def lines(self) -> list[SubsidyLine]:
        return [*self.ready, *self.waiting, *self.denied]

    @property
    def facts(self) -> list[tuple[str, str]]:
        held = (("暂缓发放", self.waiting), ("不予发放", self.denied))
        return [
            ("人数", str(len(self.ready))), ("合计（元）", total(self.ready)),
            *((label, f"{len(some)} 人，{total(some)} 元") for label, some in held if some),
        ]  # fmt: skip

    @property
    def figures(self) -> list[list[tuple[int, int]]]:
        some = (self.ready, self.waiting, self.denied)
        return [[(one.id, one.amount_fen) for one in lines] for lines in some]


async def entitled(actor: Actor, month: SubsidyMonth, choice: Choice) -> Sorted:
    """Whoever came out entitled, sorted by whether the money may go."""
    lines = lines_chosen(actor, month, choice).filter(outcome=Outcome.PAY)
    choice.refuse_over_limit(await lines.count())
    found: list[SubsidyLine] = []
    while (
        some := await lines.filter(id__gt=found[-1].id if found else 0)
        .select_related("person", "employer")
        .order_by("id")
        .limit(READ_AT_ONCE)
    ):
        found += some
    found.sort(key=lambda one: (one.employer_id, one.id))
    standing = await standing_of(month)
    denied, why = apart(found, standing)
    reasons = {**why, **standing.denied}
    return Sorted(
        [one for one in found if one.person_id not in reasons],
        [one for one in found if one.person_id in why], denied, reasons,
    )  # fmt: skip


def who(line: SubsidyLine, *, full: bool) -> tuple[str, str]:
    name, number = line.person.name, line.person.id_number
    return (name, number) if full else (mask_name(name), mask_id_number(number))


def shown_account(number: str, *, full: bool) -> str:
    return number if full else mask_account(number)


def total(lines: Sequence[SubsidyLine]) -> str:
    return yuan(sum(one.amount_fen for one in lines))
