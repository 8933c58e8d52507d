"""负面清单的表单和答复。"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from workforce.rules.masking import mask_id_number
from workforce.rules.workdays import workdays_after
from workforce.subsidy_words import ConductState
from workforce.vetting.conduct import DEFENCE_DAYS
from workforce.vetting.models import ConductCase
from workforce.web.lists import ListQuery
from workforce.web.requests import Form, Id, Reason
from workforce.web.responses import Answer


class CasesQuery(ListQuery):
    state: ConductState | None = None
    person_id: Id | None = None


class NewCase(Form):
    person_id: Id
    matter: Annotated[str, Field(min_length=2, max_length=200)]
    basis: Annotated[str, Field(min_length=2, max_length=300)]
    happened_on: date
    district_id: Id | None = None


class Notification(Form):
    noticed_on: date


class Defence(Form):
    defence: Annotated[str, Field(min_length=2, max_length=4000)]


class CaseDecision(Form):
    """`listed` 列入；列入的须写明自哪一天起、至哪一天止。

    `is_fraud` 认定为弄虚作假、骗取补贴，政策据此停发；不写的，政策按事项的字样判断。
    """

    listed: bool
    reason: Reason
    effective_on: date | None = None
    effective_until: date | None = None
    is_fraud: bool | None = None


class Service(Form):
    served_on: date


class Repair(Form):
    repaired_on: date
    reason: Reason


class CasePerson(Answer):
    id: int
    name: str
    id_number: str


class CaseDistrict(Answer):
    id: int
    name: str


class CaseAnswer(Answer):
    """`defence_until`：陈述申辩期的最后一天。"""

    id: int
    person: CasePerson
    district: CaseDistrict
    matter: str
    basis: str
    happened_on: date
    state: ConductState
    state_label: str
    noticed_on: date | None
    defence_until: date | None
    defence: str
    decided_on: date | None
    decided_by_name: str
    decision_reason: str
    served_on: date | None
    effective_on: date | None
    effective_until: date | None
    is_fraud: bool | None
    repaired_on: date | None
    repair_reason: str
    recorded_by_id: int | None
    recorded_by_name: str
    created_at: datetime
    version: int


COPIED = (
    "id", "matter", "basis", "happened_on", "state", "noticed_on", "defence", "decided_on",
    "decided_by_name", "decision_reason", "served_on", "effective_on", "effective_until",
    "is_fraud", "repaired_on", "repair_reason", "recorded_by_id", "recorded_by_name",
    "created_at", "version",
)  # fmt: skip


def show_case(case: ConductCase) -> CaseAnswer:
    until = workdays_after(case.noticed_on, DEFENCE_DAYS).due_on if case.noticed_on else None
    person, district = case.person, case.district
    return CaseAnswer(
        **{name: getattr(case, name) for name in COPIED},
        state_label=case.state.label,
        defence_until=until,
        person=CasePerson(
            id=person.id, name=person.name, id_number=mask_id_number(person.id_number)
        ),
        district=CaseDistrict(id=district.id, name=district.name),
    )
