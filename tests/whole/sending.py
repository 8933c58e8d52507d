"""What is sent to each route so that, where it is allowed, it does something.

`FORMS` holds a form for every operation that reads one, `QUERIES` a query for every one that asks
for a record in it, `PREPARED` the things a route needs in another state than fresh. An operation
that is missing here fails `test_every_form_and_query_is_known`.
"""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pyotp

from tests.factories import id_number
from tests.whole import (
    sending_payments,
    sending_person,
    sending_vetting,
    things_costs,
    things_declarations,
    things_drafting,
    things_recoveries,
)
from tests.whole.sending_flow import FLOW_FORMS, FLOW_NAMED, FLOW_PREPARED
from tests.whole.stage import NOWHERE_ID, PASSWORD, Side, Stage
from tests.whole.things import Ids, make, make_month, make_pay_list, shift_of
from workforce import clock
from workforce.actor import Actor
from workforce.crypto import second_factor
from workforce.identity.models import Organisation, Session, User
from workforce.intake import class_rosters
from workforce.intake.models import ImportBatch
from workforce.jobs.models import Job
from workforce.service_words import RecordState, SignupState, TimeSource
from workforce.subsidies.earlier import full_mark
from workforce.subsidies.models import SubsidyLine
from workforce.subsidy_words import MonthState, PaymentState
from workforce.vocabulary import BatchState, JobState, Outcome, Role, TrainingResult
from workforce.volunteering.codes import current_code
from workforce.volunteering.models import ServiceRecord, Signup

Form = Callable[["Call"], dict[str, Any]]
REASON = "按规定办理"


@dataclass
class Call:
    """One request of one actor about one place."""

    stage: Stage
    side: Side
    role: Role
    actor: Actor
    ids: Ids = field(default_factory=dict)

    @property
    def body(self) -> Organisation:
        """The body of that place where somebody of this role registers people."""
        side = self.side
        bodies = {Role.TRAINER: side.school, Role.VOLUNTEER_ORGANISER: side.team}
        return bodies.get(self.role, side.employer)

    async def of(self, name: str) -> int:
        """The id of another thing of that place."""
        return int((await make(name, self.stage, self.side, self.actor))[name])


Prepare = Callable[[Call], Awaitable[None]]


def day(days: int = 0) -> str:
    return (clock.today() + timedelta(days=days)).isoformat()


def moment(**ago: int) -> str:
    return (clock.now() - timedelta(**ago)).isoformat()


def number(call: Call) -> str:
    return id_number(serial=500_000 + call.stage.next())


FORMS: dict[str, Form] = {
    **sending_payments.FORMS,
    "POST /me/password": lambda c: {"current": PASSWORD, "new": "another horse 43"},
    "POST /me/totp/confirmation": lambda c: {"code": c.ids["code"]},
    "POST /me/totp/removal": lambda c: {"password": PASSWORD},
    "POST /users": lambda c: {
        "login": f"new{c.stage.next()}", "name": "新用户", "organisation_id": c.side.street.id,
    },
    "PATCH /users/{user_id:int}": lambda c: {"name": f"改名{c.stage.next()}"},
    "POST /users/{user_id:int}/grants": lambda c: {
        "role": "volunteer_organiser", "organisation_id": c.side.team.id,
    },
    "POST /organisations": lambda c: {
        "kind": "employer", "name": f"{c.side.word}新单位", "parent_id": c.side.street.id,
    },
    "PATCH /organisations/{organisation_id:int}": lambda c: {"contact_name": f"甲{c.stage.next()}"},
    "POST /saved-filters": lambda c: {
        "page": "people", "name": f"筛选{c.stage.next()}", "query": "post=caregiver",
    },
    "POST /attachments": lambda c: {"kind": "person", "subject_id": c.ids["person_id"]},
    "POST /attachments/{attachment_id:int}/removal": lambda c: {"reason": REASON},
    "POST /people": lambda c: {
        "name": "新人员", "id_number": number(c), "organisation_id": c.body.id,
    },
    "PATCH /people/{person_id:int}": lambda c: {"address": f"某街 {c.stage.next()} 号"},
    "POST /people/{person_id:int}/name-changes": lambda c: {
        "new_name": "更名后", "changed_on": day(-3), "evidence": "户口簿",
    },
    "POST /people/{person_id:int}/revelations": lambda c: {"field": "phone", "reason": REASON},
    "POST /people/{person_id:int}/distinctions": lambda c: {
        "other_id": c.ids["merged_id"], "reason": REASON,
    },
    "POST /people/{person_id:int}/merge": lambda c: {
        "merged_id": c.ids["merged_id"], "reason": REASON,
    },
    "POST /employments": lambda c: {
        "person_id": c.ids["person_id"], "employer_id": c.side.employer.id, "post": "caregiver",
        "service_type": "home", "contract_kind": "labour", "started_on": "2025-02-01",
    },
    "PATCH /employments/{employment_id:int}": lambda c: {"note": f"备注{c.stage.next()}"},
    "POST /employments/{employment_id:int}/end": lambda c: {
        "ended_on": "2026-06-30", "reason": "个人原因",
    },
    "POST /attendance": lambda c: {
        "employment_id": c.ids["employment_id"], "month": "2026-09", "days_due": 22,
        "days_present": 20,
    },
    "PATCH /attendance/{attendance_id:int}": lambda c: {"note": f"备注{c.stage.next()}"},
    **things_costs.FORMS,
    "POST /training-classes": lambda c: {
        "body_id": c.side.school.id, "title": f"{c.side.word}新班", "trainee_kind": "caregiver",
        "course_kind": "skill", "hours": 8, "starts_on": day(1), "ends_on": day(2),
    },
    "PATCH /training-classes/{class_id:int}": lambda c: {"place": f"教室{c.stage.next()}"},
    "POST /training-classes/{class_id:int}/cancellation": lambda c: {"reason": REASON},
    "POST /training-classes/{class_id:int}/enrolments": lambda c: {
        "name": "学员", "id_number": number(c),
    },
    "POST /training-classes/{class_id:int}/results": lambda c: {
        "marks": [{"enrolment_id": c.ids["enrolment_id"], "result": "passed"}],
    },
    "POST /training-classes/{class_id:int}/roster-checks": lambda c: {},
    "POST /training-classes/{class_id:int}/roster-workbooks": lambda c: {},
    "POST /training-classes/{class_id:int}/roster": lambda c: {"plan": c.ids["plan"]},
    "POST /verifications": lambda c: {"number": "Y000", "name": "某人"},
    "POST /certificates": lambda c: {
        "person_id": c.ids["person_id"], "kind": "completion", "number": f"JY{c.stage.next():06d}",
        "issued_on": "2026-03-01",
    },
    "POST /certificates/{certificate_id:int}/check": lambda c: {"state": "consistent"},
    "POST /time-accounts/{account_id:int}/freeze": lambda c: {"reason": REASON},
    "POST /time-accounts/{account_id:int}/thaw": lambda c: {"reason": REASON},
    "POST /volunteers": lambda c: {
        "organisation_id": c.side.team.id, "agreed_on": day(-1), "name": "新志愿者",
        "id_number": number(c),
    },
    "PATCH /volunteers/{volunteer_id:int}": lambda c: {"skills": f"专长{c.stage.next()}"},
    "POST /activities": lambda c: {
        "organisation_id": c.side.team.id, "title": f"{c.side.word}新活动", "service": "visit",
        "place": "社区", "leader_name": "朱琳",
    },
    "PATCH /activities/{activity_id:int}": lambda c: {"place": f"社区{c.stage.next()}"},
    "POST /activities/{activity_id:int}/cancellation": lambda c: {"reason": REASON},
    "POST /activities/{activity_id:int}/shifts": lambda c: {
        "starts_at": moment(days=-3), "ends_at": moment(days=-3, hours=-2), "capacity": 5,
    },
    "POST /signups": lambda c: {
        "shift_id": c.ids["shift_id"],
        **({"volunteer_id": c.ids["volunteer_id"]} if "volunteer_id" in c.ids else {}),
    },
    "POST /check-ins": lambda c: {
        "shift_id": c.ids["shift_id"], "code": current_code(c.ids["shift_id"]).code,
    },
    "POST /check-outs": lambda c: {
        "shift_id": c.ids["shift_id"], "token": current_code(c.ids["shift_id"]).token,
    },
    "POST /shifts/{shift_id:int}/assisted-check-ins": lambda c: {
        "volunteer_id": c.ids["volunteer_id"],
    },
    "POST /shifts/{shift_id:int}/assisted-check-outs": lambda c: {
        "volunteer_id": c.ids["volunteer_id"],
    },
    "POST /service-records/mine": lambda c: late(c),
    "POST /service-records": lambda c: {**late(c), "volunteer_id": c.ids["volunteer_id"]},
    "POST /service-records/{record_id:int}/confirmation": lambda c: {},
    "POST /service-record-confirmations": lambda c: {"record_ids": [c.ids["record_id"]]},
    "POST /service-records/{record_id:int}/rejection": lambda c: {"reason": REASON},
    "POST /service-records/{record_id:int}/correction": lambda c: {
        "started_at": c.ids["started_at"], "ended_at": c.ids["started_at"], "reason": REASON,
    },
    "POST /subsidy-months": lambda c: {
        "policy": "fengtai", "month": "2026-11", "district_id": c.side.district.id,
    },
    "POST /subsidy-months/{month_id:int}/settlements": lambda c: {
        "line_ids": [c.ids.get("open_line_id", c.side.street.id)], "outcome": "refuse",
        "reason": REASON,
    },
    "POST /subsidy-months/{month_id:int}/lines/{line_id:int}/account": lambda c: {
        "bank_account": "6222021234567890128", "bank_name": "北京银行",
    },
    "PATCH /organisations/{organisation_id:int}/account": lambda c: {
        "bank_account": f"0200{c.stage.next():012d}", "bank_name": "北京银行",
    },
    "POST /subsidy-months/{month_id:int}/submission": lambda c: {"people": 1, "total_fen": 50_000},
    "POST /subsidy-months/{month_id:int}/review": lambda c: {},
    **FLOW_FORMS,
    "POST /subsidy-months/{month_id:int}/return": lambda c: {"reason": REASON},
    "POST /subsidy-months/{month_id:int}/approval": lambda c: {"people": 1, "total_fen": 50_000},
    "POST /exports": lambda c: {"kind": "people"},
    "POST /imports": lambda c: {"kind": "roster", "district_id": str(c.side.district.id)},
    "POST /imports/{batch_id:int}/undo": lambda c: {"reason": REASON},
    "POST /labour-relations": lambda c: {
        "region_code": "130722", "counterpart_kind": "school", "district_id": c.side.district.id,
        "counterpart_name": f"学校{c.stage.next()}",
    },
    "PATCH /labour-relations/readings": lambda c: {
        "regions": "any", "own_county": "once", "counting_day": "2026-12-31",
        "target": 3 + c.stage.next() % 90, "reason": REASON, "district_id": c.side.district.id,
    },
    "PATCH /labour-relations/{relation_id:int}": lambda c: {"note": f"备注{c.stage.next()}"},
    "POST /labour-relations/{relation_id:int}/agreements": lambda c: {
        "kind": "agreement", "title": "协议",
    },
    "POST /labour-relations/{relation_id:int}/people": lambda c: {
        "person_id": c.ids["person_id"], "arrived_on": "2026-02-01",
    },
    "POST /labour-relations/{relation_id:int}/people/{stay_id:int}/departure": lambda c: {
        "left_on": "2026-09-01", "reason": "合同到期",
    },
    "PATCH /agreements/{agreement_id:int}": lambda c: {"title": f"协议{c.stage.next()}"},
    "POST /agreements/{agreement_id:int}/ending": lambda c: {
        "ended_on": "2026-10-01", "reason": "协商一致",
    },
    **sending_vetting.FORMS,
}  # fmt: skip


def late(call: Call) -> dict[str, Any]:
    return {
        "client_id": str(uuid.uuid4()), "shift_id": call.ids["shift_id"],
        "started_at": moment(hours=26), "ended_at": moment(hours=25, minutes=30),
    }  # fmt: skip


# Things of the place a form names beside its path, by the name their id has.
NAMED = {
    "POST /conduct-cases": ("person_id",),
    **FLOW_NAMED,
    "POST /attachments": ("person_id",), "POST /employments": ("person_id",),
    "POST /attendance": ("employment_id",), "POST /certificates": ("person_id",),
    "POST /costs": ("employment_id",),
    "POST /training-classes/{class_id:int}/results": ("enrolment_id",),
    "POST /labour-relations/{relation_id:int}/people": ("person_id",),
    "POST /signups": ("shift_id",), "POST /check-ins": ("shift_id",),
    "POST /check-outs": ("shift_id",),
    "POST /shifts/{shift_id:int}/assisted-check-ins": ("signup_id",),
    "POST /shifts/{shift_id:int}/assisted-check-outs": ("signup_id",),
    "POST /service-records/mine": ("shift_id",), "POST /service-records": ("signup_id",),
    "POST /service-record-confirmations": ("record_id",),
    "GET /enrolments": ("enrolment_id",),
    "GET /subsidy-lines": ("line_id",),
    "GET /attachments": ("person_id",), "GET /history": ("person_id",),
    "GET /signups": ("signup_id",),
}  # fmt: skip
FORMS |= things_recoveries.FORMS
# What a list asks for besides.
LISTS = {"GET /saved-filters": {"page": "people"}}
QUERIES: dict[str, Form] = {
    **sending_payments.QUERIES,
    "GET /enrolments": lambda c: {"person_id": c.ids.get("person_id", NOWHERE_ID)},
    "GET /subsidy-lines": lambda c: {"person_id": c.ids.get("person_id", NOWHERE_ID)},
    "GET /attachments": lambda c: {"kind": "person", "subject_id": c.ids["person_id"]},
    "GET /history": lambda c: {"kind": "person", "id": c.ids["person_id"]},
    "GET /signups": lambda c: {"shift_id": c.ids.get("shift_id", c.ids["signup_id"])},
}  # fmt: skip
# Lists of one person's records: empty when the person is out of reach.
OF_ONE_PERSON = {"GET /enrolments", "GET /subsidy-lines"}
# The organisation or district a form names is the place itself: every place is asked for.
OF_THE_PLACE = {
    "POST /users", "POST /organisations", "POST /people", "POST /training-classes",
    "POST /declarations",
    "POST /volunteers", "POST /activities", "POST /subsidy-months", "POST /imports",
    "POST /labour-relations", "PATCH /labour-relations/readings",
    *sending_payments.OF_THE_DISTRICT, *sending_payments.QUERIES, "POST /policy-drafts",
}  # fmt: skip
# A district's own, whichever of its places is asked.
OF_THE_DISTRICT = {
    "POST /subsidy-months", "POST /imports", "POST /labour-relations",
    "PATCH /labour-relations/readings", *sending_payments.OF_THE_DISTRICT,
    *sending_payments.QUERIES, "POST /policy-drafts",
}  # fmt: skip


async def second_person(call: Call) -> None:
    there = not call.side.is_nowhere
    call.ids["merged_id"] = await call.of("person_id") if there else NOWHERE_ID - 1


async def other_enrolment(call: Call) -> None:
    call.ids |= await make("enrolment_id", call.stage, call.side, call.actor)


async def nobody_enrolled(call: Call) -> None:
    call.ids |= await make("class_id", call.stage, call.side, call.actor)


async def signed_up(call: Call) -> None:
    """The place is taken; whatever the volunteer did in other shifts does not overlap."""
    stage = call.stage
    mine = {"volunteer_id": stage.volunteer.id}
    await Signup.filter(**mine).update(state=SignupState.CANCELLED)
    await ServiceRecord.filter(**mine, state=RecordState.RUNNING).update(state=RecordState.REJECTED)
    if call.side.is_nowhere:
        call.ids.setdefault("volunteer_id", call.ids.get("signup_id", call.side.street.id))
        call.ids.setdefault("shift_id", call.side.street.id)
    elif "signup_id" not in call.ids:
        await Signup.create(shift_id=call.ids["shift_id"], volunteer=stage.volunteer)


async def free_volunteer(call: Call) -> None:
    """Signing up: for oneself as a volunteer, for somebody of the place as an organiser."""
    await Signup.filter(volunteer_id=call.stage.volunteer.id).update(state=SignupState.CANCELLED)
    if call.role is not Role.VOLUNTEER:
        call.ids["volunteer_id"] = await call.of("volunteer_id")


async def checked_in(call: Call) -> None:
    await signed_up(call)
    call.ids.setdefault("volunteer_id", call.stage.volunteer.id)
    if not call.side.is_nowhere:
        await ServiceRecord.create(
            volunteer_id=call.ids["volunteer_id"], shift_id=call.ids["shift_id"],
            organisation_id=call.side.team.id, started_at=clock.now() - timedelta(minutes=5),
            start_source=TimeSource.CODE, served_on=clock.today(), due_on=clock.today(),
        )  # fmt: skip


async def yesterday(call: Call) -> None:
    """A shift that is over, with its place; other entries of that day do not count."""
    if not call.side.is_nowhere:
        activity = await call.of("activity_id")
        call.ids["shift_id"] = await shift_of(activity, timedelta(hours=-26))
        call.ids.pop("signup_id", None)
    mine = {"volunteer_id": call.stage.volunteer.id}
    await ServiceRecord.filter(
        **mine, state__in=[RecordState.SUBMITTED, RecordState.RUNNING]
    ).update(state=RecordState.REJECTED)
    await signed_up(call)


async def confirmed(call: Call) -> None:
    call.ids["started_at"] = moment(days=2)
    if not call.side.is_nowhere:
        record = await ServiceRecord.get(id=call.ids["record_id"])
        await ServiceRecord.filter(id=record.id).update(state=RecordState.CONFIRMED)
        call.ids["started_at"] = record.started_at.isoformat()


def month_in(state: MonthState) -> Prepare:
    async def prepare(call: Call) -> None:
        if not call.side.is_nowhere:
            call.ids |= await make_month(call.stage, call.side, call.actor, state)

    return prepare


async def submittable(call: Call) -> None:
    if not call.side.is_nowhere:
        from workforce.subsidies.models import ComputeRun, SubsidyMonth

        await SubsidyLine.filter(id=call.ids["open_line_id"]).update(outcome=Outcome.REFUSE)
        month = await SubsidyMonth.get(id=call.ids["month_id"])
        mark = await full_mark(month)
        await ComputeRun.filter(id=call.ids["run_id"]).update(watermark=mark)


async def settled(call: Call) -> None:
    if not call.side.is_nowhere:
        call.ids["line_id"] = call.ids["open_line_id"]
        await SubsidyLine.filter(id=call.ids["line_id"]).update(
            outcome=Outcome.REFUSE, settled_at=clock.now(), settled_by_name="某人"
        )


async def blocked(call: Call) -> None:
    if not call.side.is_nowhere:
        line = await SubsidyLine.get(id=call.ids["line_id"])
        from workforce.people.models import Person

        await Person.filter(id=line.person_id).update(bank_account=None, bank_account_index=None)
        await SubsidyLine.filter(id=line.id).update(payment_state=PaymentState.BLOCKED)


async def listed(call: Call) -> None:
    if not call.side.is_nowhere:
        call.ids |= await make_pay_list(call.stage, call.side, call.actor)


def batch_in(state: BatchState) -> Prepare:
    async def prepare(call: Call) -> None:
        await ImportBatch.filter(id=call.ids["batch_id"]).update(state=state)

    return prepare


async def marked(call: Call) -> None:
    """Everybody has a result, so that the class can close."""
    if not call.side.is_nowhere:
        call.ids |= await make("enrolment_id", call.stage, call.side, call.actor)
        from workforce.training.models import Enrolment

        await Enrolment.filter(id=call.ids["enrolment_id"]).update(result=TrainingResult.PASSED)


async def frozen(call: Call) -> None:
    from workforce.ledger.models import Account

    await Account.filter(id=call.ids["account_id"]).update(status="frozen")


async def disabled(call: Call) -> None:
    await User.filter(id=call.ids["user_id"]).update(active=False)


async def signed_in_elsewhere(call: Call) -> None:
    if not call.side.is_nowhere:
        user_id, until = call.ids["user_id"], clock.now() + timedelta(hours=12)
        await Session.create(id=str(uuid.uuid4()), user_id=user_id, expires_at=until)


async def roster_checked(call: Call) -> None:
    """A sheet of one new trainee, and the plan its check answers."""
    call.ids["plan"] = "0" * 64
    call.ids["sheet"] = f"姓名,身份证号\n学员,{number(call)}\n".encode()
    if not call.side.is_nowhere:
        system, class_id = Actor.system(), call.ids["class_id"]
        checked = await class_rosters.check_roster(system, class_id, call.ids["sheet"])
        call.ids["plan"] = checked.plan


async def told(call: Call) -> None:
    await make("notice_id", call.stage, call.side, call.actor)


async def second_factor_begun(call: Call) -> None:
    secret = second_factor.new_secret()
    user = await User.get(id=call.actor.user_id)
    user.totp_secret = secret
    await user.save(update_fields=["totp_secret"])
    call.ids["code"] = pyotp.TOTP(secret).at(clock.now())


async def running(call: Call) -> None:
    await Job.filter(id=call.ids["job_id"]).update(state=JobState.QUEUED)


PREPARED: dict[str, Prepare] = {
    **sending_payments.PREPARED,
    "POST /training-classes/{class_id:int}/roster-checks": roster_checked,
    "POST /training-classes/{class_id:int}/roster-workbooks": roster_checked,
    "POST /training-classes/{class_id:int}/roster": roster_checked,
    "POST /users/{user_id:int}/sessions/end": signed_in_elsewhere,
    "POST /notices/reading": told,
    "POST /me/totp/confirmation": second_factor_begun,
    "POST /people/{person_id:int}/distinctions": second_person,
    "POST /people/{person_id:int}/merge": second_person,
    "POST /signups": free_volunteer,
    "POST /check-ins": signed_up,
    "POST /check-outs": checked_in,
    "POST /shifts/{shift_id:int}/assisted-check-ins": signed_up,
    "POST /shifts/{shift_id:int}/assisted-check-outs": checked_in,
    "POST /service-records/mine": yesterday,
    "POST /service-records": yesterday,
    "POST /service-records/{record_id:int}/correction": confirmed,
    "POST /training-classes/{class_id:int}/closing": marked,
    "POST /time-accounts/{account_id:int}/thaw": frozen,
    "POST /users/{user_id:int}/enable": disabled,
    "POST /jobs/{job_id:int}/cancel": running,
    "POST /subsidy-months/{month_id:int}/submission": submittable,
    "POST /subsidy-months/{month_id:int}/review": month_in(MonthState.SUBMITTED),
    **FLOW_PREPARED,
    "POST /subsidy-months/{month_id:int}/return": month_in(MonthState.SUBMITTED),
    "POST /subsidy-months/{month_id:int}/approval": month_in(MonthState.NOTICED),
    "POST /subsidy-months/{month_id:int}/lines/{line_id:int}/settlement-withdrawal": settled,
    "POST /subsidy-months/{month_id:int}/lines/{line_id:int}/account": blocked,
    "GET /subsidy-months/{month_id:int}/pay-list": listed,
    "POST /imports/{batch_id:int}/undo": batch_in(BatchState.APPLIED),
    **sending_vetting.PREPARED,
}  # fmt: skip
PREPARED |= things_recoveries.PREPARED
FORMS |= things_declarations.FORMS
FORMS |= things_drafting.FORMS
PREPARED |= things_drafting.PREPARED
PREPARED |= things_declarations.PREPARED
PREPARED |= sending_person.PREPARED
QUERIES |= sending_person.QUERIES
FORMS |= sending_person.FORMS
