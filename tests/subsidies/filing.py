"""How a district's employers declare a month: by themselves, through the district, late, or never.

Everything by the declarations' own verbs; what a month waits for is passed, made up for or lapses
as the policy of that month says.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field

from tests.declarations.steps import PDF
from tests.factories import Cast
from workforce.actor import Actor
from workforce.declarations import behalf, deciding, papers, service
from workforce.declarations.applied import Applied, required
from workforce.declarations.deciding import DECIDE
from workforce.declarations.expected import Expected, expected
from workforce.subsidy_words import DeclarationAct

PASS, RETURN, LAPSE = DeclarationAct.PASS, DeclarationAct.RETURN, DeclarationAct.LAPSE


@dataclass
class Filing:
    """The employers of a year and which of their months still wait."""

    cast: Cast
    draw: random.Random
    policy: str
    done: Counter[str]
    own: dict[int, Actor]  # who declares for themselves, by their employer
    waiting: list[tuple[str, int]] = field(default_factory=list)

    async def declare(self, month: str, *, late: float) -> None:
        """In time; a share of the employers forgets it, or gets its declaration back."""
        applied = await required(self.cast.officer, month, self.policy)
        rows = await expected(self.cast.officer, applied, needs=DECIDE)
        returned = []
        for row in [row for row in rows if row.people]:
            is_late = self.draw.random() < late
            if is_late and self.draw.random() < 0.5:
                self.waiting.append((month, row.employer_id))
                continue
            if row.employer_id in self.own:
                await self._by_themselves(self.own[row.employer_id], applied, row)
            else:
                await self._on_behalf(month, row.employer_id)
            returned += [row.employer_id] if is_late else []
        if returned:
            self.waiting += [(month, one) for one in returned]
            await self._decide(month, RETURN, returned)
        await self._decide(month, PASS, None)

    async def catch_up(self, share: float) -> None:
        """Some of what waits: it lapses where the policy lets it, or is made up for."""
        for one in list(self.waiting):
            if self.draw.random() >= share:
                continue
            self.waiting.remove(one)
            month, employer_id = one
            applied = await required(self.cast.officer, month, self.policy)
            [row] = await expected(
                self.cast.officer, applied, needs=DECIDE, employer_ids=[employer_id]
            )
            was_in_time = row.declared_at is not None
            lapses = applied.rule.late == "lapse"
            if lapses and not (was_in_time and self.draw.random() < 0.5):
                await self._decide(month, LAPSE, [employer_id])
                continue
            await self._on_behalf(month, employer_id)
            await self._decide(month, PASS, [employer_id])

    async def _decide(self, month: str, act: DeclarationAct, employers: list[int] | None) -> None:
        found = await deciding.decide_many(
            self.cast.second_officer, policy=self.policy, month=month, act=act,
            employer_ids=employers, reason="经核对",
        )  # fmt: skip
        assert not found.left, found
        assert employers is None or found.decided == len(employers)
        self.done[f"declaration {act.value}"] += found.decided

    async def _on_behalf(self, month: str, employer_id: int) -> None:
        await behalf.declare_on_behalf(
            self.cast.officer, policy=self.policy, month=month, employer_id=employer_id,
            reason="单位停网，按登记代报", name="情况说明.pdf", content=_scan(month, employer_id),
        )  # fmt: skip
        self.done["declared on behalf"] += 1

    async def _by_themselves(self, hr: Actor, applied: Applied, row: Expected) -> None:
        made = await service.open_declaration(
            hr, policy=self.policy, month=str(applied.month), employer_id=row.employer_id
        )
        for paper in applied.rule.papers:
            await self._send(hr, made.id, paper.code)
        await service.declare(hr, made.id, people=row.people, accepted=True)
        await self._send(hr, made.id, papers.STAMPED.code)
        self.done["declared"] += 1

    async def _send(self, hr: Actor, declaration_id: int, code: str) -> None:
        content = _scan(code, declaration_id)
        await papers.add_paper(hr, declaration_id, code=code, name=f"{code}.pdf", content=content)


def _scan(*told: object) -> bytes:
    """A file that is no other."""
    return PDF + " ".join(map(str, told)).encode() + b"\n%%EOF\n"
