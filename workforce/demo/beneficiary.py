"""演示区的护理员：one person of the demonstration roster, with a login and what was paid before.

Importing that roster finds the person by the identity number, so that each month the officers
carry through is seen on the phone as well. Safe to repeat.
"""

from __future__ import annotations

from workforce.actor import Actor
from workforce.database import verb
from workforce.demo import district
from workforce.demo.workbooks import HEADER, roster_people
from workforce.identity.models import Organisation, User
from workforce.payments.models import PastPayment
from workforce.people.facts import PersonFacts
from workforce.people.indexes import id_number_index
from workforce.people.models import Person
from workforce.people.service import add_person
from workforce.subsidies.policies import named

LOGIN = "huli"
PAST = ("2026-07", "2026-08", "2026-09")
PAID_FEN = 100_000


async def make_beneficiary_demo() -> Person:
    """装入护理员的演示数据；已经装过的不再改动。"""
    user = await User.get(login=LOGIN)
    if user.person_id is None:
        return await _load(Actor.system())
    return await Person.get(id=user.person_id)


@verb
async def _load(actor: Actor) -> Person:
    employer = await Organisation.get(name=district.EMPLOYER)
    row = _row()
    known = await Person.get_or_none(id_number_index=id_number_index(row["身份证号"]))
    person = known or await add_person(
        actor,
        PersonFacts(
            name=row["姓名"], id_number=row["身份证号"], phone=row["手机号"],
            household_registration=row["户籍地"],
        ),
        organisation_id=employer.id,
    )  # fmt: skip
    for month in PAST:
        await PastPayment.create(
            person=person, district_id=employer.district_id, month=month, amount_fen=PAID_FEN,
            policy_code=named("fengtai").policy.code, document="接入前发放台账（演示）",
        )  # fmt: skip
    await User.filter(login=LOGIN).update(person_id=person.id, name=person.name)
    return person


def _row() -> dict[str, str]:
    """Somebody of the demonstration's own employer who lives here and works as a caregiver."""
    rows = [dict(zip(HEADER, row, strict=True)) for row in roster_people()]
    return next(
        row
        for row in rows
        if row["单位名称"] == district.EMPLOYER and row["户籍地"] == "北京市丰台区"
        and row["岗位"] == "养老护理员" and not row["离职日期"]
    )  # fmt: skip
