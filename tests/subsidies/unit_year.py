"""A year of a district whose subsidy goes to the employers: they change, and so do accounts."""

from __future__ import annotations

from dataclasses import dataclass

from tests.factories import make_attendance, make_employment
from tests.subsidies.year import KINDS, Year
from workforce.database import save_version
from workforce.employment.models import Attendance, Employment
from workforce.identity.models import Organisation
from workforce.people.indexes import bank_account_index
from workforce.people.models import Person
from workforce.subsidies.unit_accounts import enter_unit_account
from workforce.subsidies.unit_models import UnitAccount

ELSEWHERE = "0822000000000000001"
MOVES = ("moved_post", "changed_employer")


@dataclass
class UnitYear(Year):
    """Posts turn out to have been somewhere else; somebody goes to another employer, told late."""

    kinds: tuple[str, ...] = (*KINDS, *MOVES, *MOVES)

    async def populate(self, people: int) -> None:
        await super().populate(people)
        await self.find_accounts()

    async def find_accounts(self) -> None:
        """Of every employer, and of where second posts lie in the next district."""
        for unit in self.employers:
            await self._enter(unit)
        if not await UnitAccount.exists(organisation_id=self.cast.neighbour.id):
            await UnitAccount.create(
                organisation=self.cast.neighbour, bank_account=ELSEWHERE,
                bank_account_index=bank_account_index(ELSEWHERE), bank_name="海淀银行",
            )  # fmt: skip

    async def _enter(self, unit: Organisation) -> None:
        if await UnitAccount.exists(organisation_id=unit.id):
            return
        self.done["unit account"] += 1
        await enter_unit_account(
            self.cast.officer, unit.id, bank_account=f"0811{self.done['unit account']:015d}",
            bank_name="北京银行",
        )  # fmt: skip

    async def _change(self, kind: str, post: Employment) -> None:
        if kind == "moved_post":
            elsewhere = [one for one in self.employers if one.id != post.employer_id]
            await save_version(post, employer_id=self.draw.choice(elsewhere).id)
        elif kind == "changed_employer":
            await self._change_employer(post)
        elif kind == "account_lost":
            await UnitAccount.filter(organisation_id=self.draw.choice(self.employers).id).delete()
        else:
            await super()._change(kind, post)

    async def _change_employer(self, post: Employment) -> None:
        """From some month on at another employer, where the attendance of then belongs."""
        month = self._some_month()
        elsewhere = [one for one in self.employers if one.id != post.employer_id]
        unit = self.draw.choice(elsewhere)
        if month.first_on <= post.started_on or await Employment.exists(
            person_id=post.person_id, employer_id=unit.id
        ):
            return
        await save_version(post, ended_on=month.previous.last_on)
        there = await make_employment(
            await Person.get(id=post.person_id),
            unit,
            started_on=month.first_on,
            service_type=post.service_type,
        )
        self.posts.append(there)
        reported = Attendance.filter(employment_id=post.id, month__gte=month.text)
        for text in await reported.order_by("month").values_list("month", flat=True):
            await make_attendance(there, str(text))
        await reported.delete()
