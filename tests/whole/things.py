"""One of each thing a path or a form can name: `MAKERS["person_id"](stage, side, actor)`.

A maker answers every id it made by the name that has in paths. A path parameter without a maker
fails `test_every_path_parameter_has_its_maker`.
"""

from __future__ import annotations

import uuid
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from typing import Any

from tests.factories import make_attendance, make_employment, make_user
from tests.whole import (
    things_costs,
    things_drafting,
    things_paperwork,
    things_payments,
    things_recoveries,
)
from tests.whole.stage import NOWHERE_ID, Side, Stage, make_volunteer, person_of
from tests.whole.things_declarations import make_declaration
from tests.whole.things_flow import make_publication
from tests.whole.things_vetting import case_of, hold_of
from workforce import clock
from workforce.actor import Actor
from workforce.agreements.models import Agreement, LabourRelation, RelationPerson
from workforce.attachments.models import Attachment
from workforce.attachments.service import PLACE as ATTACHMENT
from workforce.crypto.fields import seal
from workforce.identity.models import RoleGrant, SavedFilter, Session
from workforce.intake import checking
from workforce.intake.models import ImportBatch
from workforce.jobs.models import Job
from workforce.ledger.models import Account
from workforce.notices.models import Notice
from workforce.reports.exporting import CONTENT
from workforce.reports.exporting import JOB as EXPORT
from workforce.reports.models import ExportFile
from workforce.rules.subsidies.wanting import NOTHING_MORE
from workforce.service_words import AccountKind, CareService, RecordState, TimeSource
from workforce.subsidies.models import ComputeRun, PayList, SubsidyLine, SubsidyMonth
from workforce.subsidies.paylist import sealed
from workforce.subsidies.policies import named, registered
from workforce.subsidies.scope import month_of
from workforce.subsidies.watermarks import watermark
from workforce.subsidy_words import MonthState, PaymentState, ReviewState
from workforce.training.models import Certificate, Enrolment, TrainingClass
from workforce.vocabulary import (
    BatchKind,
    BatchState,
    CertificateKind,
    CounterpartKind,
    CourseKind,
    JobState,
    Outcome,
    RelationKind,
    Role,
    TraineeKind,
)
from workforce.volunteering.models import Activity, ServiceRecord, Shift, Signup, Volunteer

Ids = dict[str, Any]
Maker = Callable[[Stage, Side, Actor], Awaitable[Ids]]
PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
# Things that are there once for all, in no organisation: any id but these is of nothing.
SHARED = {"kind": "roster", "name": "演示花名册.xlsx"}
# Of a district as a whole or of one user: no second place of the district has its own.
OF_DISTRICTS = {
    "month_id", "line_id", "hold_id", "case_id", "publication_id", "objection_id",
    "adjustment_id", "relation_id", "stay_id", "agreement_id", "batch_id", "draft_id",
    *things_payments.MAKERS, *things_paperwork.MAKERS,
}  # fmt: skip


async def make_organisation_thing(stage: Stage, side: Side, actor: Actor) -> Ids:
    return {"organisation_id": side.employer.id}


async def make_user_thing(stage: Stage, side: Side, actor: Actor) -> Ids:
    user = await make_user(side.street, Role.STREET_REVIEWER, login=f"u{stage.next()}")
    grant = await RoleGrant.get(user_id=user.id)
    return {"user_id": user.id, "grant_id": grant.id}


async def make_session(stage: Stage, side: Side, actor: Actor) -> Ids:
    """The actor's own here; somebody else's elsewhere."""
    user_id = actor.user_id if side is stage.own else side.colleague.id
    made = await Session.create(
        id=str(uuid.uuid4()), user_id=user_id, expires_at=clock.now() + timedelta(hours=12)
    )
    return {"session_id": made.id}


async def make_filter(stage: Stage, side: Side, actor: Actor) -> Ids:
    made = await SavedFilter.create(
        user_id=_owner(stage, side, actor), page="people", name=f"{side.word}{stage.next()}",
        query="post=caregiver",
    )  # fmt: skip
    return {"filter_id": made.id}


async def make_notice(stage: Stage, side: Side, actor: Actor) -> Ids:
    made = await Notice.create(
        user_id=_owner(stage, side, actor), cause=f"{stage.next()}", title=f"{side.word}待办"
    )
    return {"notice_id": made.id}


async def make_attachment(stage: Stage, side: Side, actor: Actor) -> Ids:
    person = await person_of(side)
    made = await Attachment.create(
        kind="person", subject_id=person.id, name=f"{side.word}证明.pdf", size=len(PDF),
        media_type="application/pdf", sha256="0" * 64, content=seal(PDF, ATTACHMENT),
        uploaded_by_name="某人",
    )  # fmt: skip
    return {"attachment_id": made.id, "person_id": person.id}


async def make_person_thing(stage: Stage, side: Side, actor: Actor) -> Ids:
    return {"person_id": (await person_of(side, phone="13800138000")).id}


async def make_employment_thing(stage: Stage, side: Side, actor: Actor) -> Ids:
    person = await person_of(side)
    made = await make_employment(person, side.employer)
    return {"employment_id": made.id, "person_id": person.id}


async def make_attendance_thing(stage: Stage, side: Side, actor: Actor) -> Ids:
    ids = await make_employment_thing(stage, side, actor)
    from workforce.employment.models import Employment

    employment = await Employment.get(id=ids["employment_id"])
    made = await make_attendance(employment, "2026-10")
    return {**ids, "attendance_id": made.id}


async def make_certificate(stage: Stage, side: Side, actor: Actor) -> Ids:
    person = await person_of(side)
    made = await Certificate.create(
        person=person, kind=CertificateKind.SKILL_LEVEL, number=f"Y{stage.next():015d}",
        issuer=f"{side.word}评价机构", issued_on=date(2025, 3, 1),
    )  # fmt: skip
    return {"certificate_id": made.id, "person_id": person.id}


async def make_class(stage: Stage, side: Side, actor: Actor) -> Ids:
    day = clock.today()
    made = await TrainingClass.create(
        body=side.school,
        title=f"{side.word}第{stage.next()}班",
        trainee_kind=TraineeKind.CAREGIVER,
        course_kind=CourseKind.SKILL,
        hours=40,
        starts_on=day - timedelta(days=9),
        ends_on=day,
    )
    return {"class_id": made.id}


async def make_enrolment(stage: Stage, side: Side, actor: Actor) -> Ids:
    ids = await make_class(stage, side, actor)
    person = await person_of(side)
    made = await Enrolment.create(training_class_id=ids["class_id"], person=person)
    return {**ids, "enrolment_id": made.id, "person_id": person.id}


async def make_account(stage: Stage, side: Side, actor: Actor) -> Ids:
    person = await person_of(side)
    made = await Account.create(
        kind=AccountKind.MEMBER, owner_kind="person", owner_id=person.id, balance_minutes=0
    )
    return {"account_id": made.id, "person_id": person.id}


async def make_volunteer_thing(stage: Stage, side: Side, actor: Actor) -> Ids:
    made = await make_volunteer(side)
    return {"volunteer_id": made.id, "person_id": made.person_id}


async def make_activity(stage: Stage, side: Side, actor: Actor) -> Ids:
    made = await Activity.create(
        organisation=side.team,
        district_id=side.district.id,
        title=f"{side.word}探访{stage.next()}",
        service=CareService.VISIT,
        place="社区",
        leader_name="朱琳",
    )
    return {"activity_id": made.id}


async def make_shift(stage: Stage, side: Side, actor: Actor) -> Ids:
    """A shift of its own hour, some days ago or about now; nobody else's overlaps it."""
    ids = await make_activity(stage, side, actor)
    return {**ids, "shift_id": await shift_of(ids["activity_id"], timedelta(minutes=-10))}


async def shift_of(activity_id: int, begins: timedelta) -> int:
    start = clock.now() + begins
    made = await Shift.create(
        activity_id=activity_id, starts_at=start, ends_at=start + timedelta(hours=1), capacity=50
    )
    return made.id


async def make_signup(stage: Stage, side: Side, actor: Actor) -> Ids:
    """The volunteer's own where a volunteer asks."""
    ids = await make_shift(stage, side, actor)
    volunteer = await _volunteer(stage, side, actor)
    made = await Signup.create(shift_id=ids["shift_id"], volunteer=volunteer)
    await Shift.filter(id=ids["shift_id"]).update(signed_up=1)
    return {**ids, "signup_id": made.id, "volunteer_id": volunteer.id}


async def make_record(stage: Stage, side: Side, actor: Actor) -> Ids:
    """Served some days ago, waiting for its confirmation, entered by somebody else."""
    activity = await make_activity(stage, side, actor)
    days = timedelta(days=-2, minutes=-70 * (stage.next() % 300))
    shift_id = await shift_of(activity["activity_id"], days)
    shift = await Shift.get(id=shift_id)
    volunteer = await _volunteer(stage, side, actor)
    made = await ServiceRecord.create(
        volunteer=volunteer, shift=shift, organisation_id=side.team.id, started_at=shift.starts_at,
        start_source=TimeSource.CODE, ended_at=shift.ends_at, end_source=TimeSource.CODE,
        served_on=clock.day_of(shift.starts_at), served_minutes=60, state=RecordState.SUBMITTED,
        due_on=clock.today(),
    )  # fmt: skip
    return {**activity, "shift_id": shift_id, "record_id": made.id, "volunteer_id": volunteer.id}


async def make_month(
    stage: Stage, side: Side, actor: Actor, state: MonthState = MonthState.COMPUTED
) -> Ids:
    """A month of its own with one person to pay and one left open."""
    policy = await registered(named("fengtai"))
    serial = await SubsidyMonth.filter(district_id=side.district.id, month__gte="2027").count()
    month = await SubsidyMonth.create(
        policy_code=policy.code, policy=policy, district=side.district, state=state,
        month=f"20{27 + serial // 12 % 70}-{serial % 12 + 1:02d}",
    )  # fmt: skip
    run = await ComputeRun.create(month=month, policy=policy, watermark={}, people=2)
    line = await make_line(side, run, Outcome.PAY)
    open_line = await make_line(side, run, Outcome.REVIEW)
    run.watermark = await watermark(side.district.id, month_of(month), NOTHING_MORE)
    await run.save()
    month.current_run_id = run.id
    month.submitted_by_id = side.colleague.id if state is not MonthState.COMPUTED else None
    await month.save()
    if state is MonthState.SUBMITTED:
        await SubsidyLine.filter(id=line).update(review_state=ReviewState.PENDING)
    return {
        "month_id": month.id, "line_id": line, "open_line_id": open_line, "run_id": run.id,
        "person_id": (await SubsidyLine.get(id=line)).person_id,
    }  # fmt: skip


async def make_line(side: Side, run: ComputeRun, outcome: Outcome, **more: Any) -> int:
    """Every line names a person and an employer of the place it is made for."""
    paid = outcome is Outcome.PAY
    account = {"bank_account": "6222021234567890128", "bank_name": "北京银行"} if paid else {}
    person = await person_of(side, **account)
    post = await make_employment(person, side.employer)
    line = await SubsidyLine.create(
        run=run, person=person, employment_id=post.id, employer=side.employer, street=side.street,
        decided_outcome=outcome, outcome=outcome, amount_fen=50_000 * paid, proposed_fen=50_000,
        payment_state=PaymentState.READY if paid else PaymentState.NONE, findings="[]",
        facts="{}", **more,
    )  # fmt: skip
    return line.id


async def make_pay_list(stage: Stage, side: Side, actor: Actor) -> Ids:
    ids = await make_month(stage, side, actor, MonthState.APPROVED)
    await PayList.create(
        month_id=ids["month_id"], content=sealed(b"PK"), sha256="0" * 64, size=2, people=1,
        total_fen=50_000,
    )  # fmt: skip
    return ids


async def make_hold(stage: Stage, side: Side, actor: Actor) -> Ids:
    ids = await make_month(stage, side, actor)
    return {**ids, "hold_id": await hold_of(ids["line_id"])}


async def make_case(stage: Stage, side: Side, actor: Actor) -> Ids:
    person = await person_of(side)
    return {"case_id": await case_of(stage, side, person.id), "person_id": person.id}


async def make_job(stage: Stage, side: Side, actor: Actor) -> Ids:
    """A finished export with its file."""
    job = await Job.create(
        kind=EXPORT, created_by_id=_owner(stage, side, actor), state=JobState.DONE,
        arguments={"kind": "people", "filters": "", "reveal": False, "reason": ""},
        note=f"{side.word}导出",
    )  # fmt: skip
    await ExportFile.create(
        job_id=job.id, file_name="x.xlsx", content=seal(b"PK", CONTENT), sha256="0" * 64, rows=1
    )
    return {"job_id": job.id}


async def make_batch(
    stage: Stage, side: Side, actor: Actor, state: BatchState = BatchState.CHECKED
) -> Ids:
    """A checked sheet; whatever else was being taken in by the district is over."""
    await ImportBatch.filter(district_id=side.district.id).update(state=BatchState.CANCELLED)
    await Job.filter(kind="intake.apply").update(state=JobState.DONE)
    sheet = "姓名,身份证号,单位名称\n张丽,992284196308250003,康和养老院\n".encode()
    made = await ImportBatch.create(
        kind=BatchKind.ROSTER, state=state, file_name=f"{side.word}花名册.csv", sha256="0" * 64,
        district=side.district, rows=1, accepted=1, added=1,
    )  # fmt: skip
    await checking.keep_file(made.id, sheet)
    return {"batch_id": made.id}


async def make_relation(stage: Stage, side: Side, actor: Actor) -> Ids:
    made = await LabourRelation.create(
        district=side.district, region_code="130722", region_name="河北省张北县",
        counterpart_kind=CounterpartKind.GOVERNMENT,
        counterpart_name=f"{side.word}人社局{stage.next()}",
    )  # fmt: skip
    return {"relation_id": made.id}


async def make_agreement(stage: Stage, side: Side, actor: Actor) -> Ids:
    ids = await make_relation(stage, side, actor)
    made = await Agreement.create(
        relation_id=ids["relation_id"], kind=RelationKind.AGREEMENT, title=f"{side.word}协议",
        signed_on=date(2026, 1, 5), effective_on=date(2026, 1, 6),
    )  # fmt: skip
    return {**ids, "agreement_id": made.id}


async def make_stay(stage: Stage, side: Side, actor: Actor) -> Ids:
    ids = await make_relation(stage, side, actor)
    person = await person_of(side)
    made = await RelationPerson.create(
        relation_id=ids["relation_id"], person=person, arrived_on=date(2026, 3, 1)
    )
    return {**ids, "stay_id": made.id, "person_id": person.id}


MAKERS: dict[str, Maker] = {
    "organisation_id": make_organisation_thing, "user_id": make_user_thing,
    "grant_id": make_user_thing, "session_id": make_session, "filter_id": make_filter,
    "notice_id": make_notice, "attachment_id": make_attachment, "person_id": make_person_thing,
    "employment_id": make_employment_thing, "attendance_id": make_attendance_thing,
    "certificate_id": make_certificate, "class_id": make_class, "enrolment_id": make_enrolment,
    "account_id": make_account, "volunteer_id": make_volunteer_thing,
    "activity_id": make_activity, "shift_id": make_shift, "signup_id": make_signup,
    "record_id": make_record, "month_id": make_month, "line_id": make_month, "job_id": make_job,
    "batch_id": make_batch, "relation_id": make_relation, "agreement_id": make_agreement,
    "stay_id": make_stay, "hold_id": make_hold, "case_id": make_case,
    "publication_id": make_publication,
    "objection_id": make_publication,
    "declaration_id": make_declaration,
    **things_payments.MAKERS,
}  # fmt: skip


MAKERS |= things_recoveries.MAKERS | things_costs.MAKERS
MAKERS |= things_drafting.MAKERS | things_paperwork.MAKERS


async def make(name: str, stage: Stage, side: Side, actor: Actor) -> Ids:
    """What a name stands for in a place; nowhere, the id of nothing."""
    if side.is_nowhere:
        return {name: str(uuid.uuid4()) if name == "session_id" else NOWHERE_ID}
    return await MAKERS[name](stage, side, actor)


def _owner(stage: Stage, side: Side, actor: Actor) -> int:
    if side is stage.own:
        assert actor.user_id is not None
        return actor.user_id
    assert side.colleague is not None
    return int(side.colleague.id)


async def _volunteer(stage: Stage, side: Side, actor: Actor) -> Volunteer:
    if side is stage.own and actor == stage.actors[Role.VOLUNTEER]:
        return stage.volunteer
    return await make_volunteer(side)
