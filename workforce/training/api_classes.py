"""培训班的接口，和不用登录的证书查验。"""

from __future__ import annotations

import io

import segno
from starlette.requests import Request
from starlette.responses import Response

from workforce.settings import settings
from workforce.training import classes, enrolling, verification
from workforce.training.forms import (
    ClassAnswer,
    ClassChange,
    ClassesQuery,
    EnrolmentAnswer,
    EnrolmentsQuery,
    Marks,
    NewClass,
    OwnEnrolmentAnswer,
    Question,
    Recorded,
    TraineeForm,
    VerifiedAnswer,
    show_classes,
    show_enrolment,
    show_own_enrolment,
    show_verified,
)
from workforce.training.models import TrainingClass
from workforce.web import limits
from workforce.web.access import PUBLIC, actor_of, route
from workforce.web.lists import ListQuery, show_list
from workforce.web.requests import Form, Reason, version_of
from workforce.web.responses import ListOf, created, no_content, ok


class Cancelling(Form):
    reason: Reason


async def list_classes(request: Request, query: ClassesQuery) -> Response:
    """培训班列表"""
    rows = await classes.list_classes(
        actor_of(request), query.page, state=query.state, body_id=query.body_id,
        trainee_kind=query.trainee_kind,
    )  # fmt: skip
    return show_list(rows, await show_classes(list(rows.items)))


async def open_class(request: Request, form: NewClass) -> Response:
    """开班"""
    made = await classes.open_class(actor_of(request), form.facts, body_id=form.body_id)
    return created(await _shown(made), version=made.version)


async def get_class(request: Request) -> Response:
    """一个培训班"""
    found = await classes.class_within(actor_of(request), request.path_params["class_id"])
    return ok(await _shown(found), version=found.version)


async def change_class(request: Request, form: ClassChange) -> Response:
    """更改培训班"""
    found = await classes.change_class(
        actor_of(request), request.path_params["class_id"], form.facts,
        version=version_of(request),
    )  # fmt: skip
    return ok(await _shown(found), version=found.version)


async def cancel_class(request: Request, form: Cancelling) -> Response:
    """取消培训班"""
    class_id = request.path_params["class_id"]
    found = await classes.cancel_class(actor_of(request), class_id, reason=form.reason)
    return ok(await _shown(found), version=found.version)


async def close_class(request: Request) -> Response:
    """结班，为合格者生成结业证书"""
    found = await classes.close_class(actor_of(request), request.path_params["class_id"])
    return ok(await _shown(found), version=found.version)


async def list_enrolments(request: Request, query: ListQuery) -> Response:
    """培训班的学员"""
    rows = await enrolling.list_enrolments(
        actor_of(request), request.path_params["class_id"], query.page
    )
    return show_list(rows, [show_enrolment(row) for row in rows.items])


async def list_enrolments_of_person(request: Request, query: EnrolmentsQuery) -> Response:
    """一个人参加的培训"""
    rows = await enrolling.enrolments_of(actor_of(request), query.person_id, query.page)
    return show_list(rows, [show_own_enrolment(row) for row in rows.items])


async def enrol(request: Request, form: TraineeForm) -> Response:
    """一人报名"""
    made = await enrolling.enrol(actor_of(request), request.path_params["class_id"], form.trainee)
    await made.fetch_related("person", "certificate")
    return created(show_enrolment(made))


async def withdraw(request: Request) -> Response:
    """退出报名"""
    parts = request.path_params
    await enrolling.withdraw(actor_of(request), parts["class_id"], parts["enrolment_id"])
    return no_content()


async def record_results(request: Request, form: Marks) -> Response:
    """登记成绩"""
    class_id = request.path_params["class_id"]
    changed = await enrolling.record_results(actor_of(request), class_id, form.given)
    return ok(Recorded(changed=changed))


async def show_code(request: Request) -> Response:
    """证书的查验二维码（SVG）"""
    code = await verification.code_of(actor_of(request), request.path_params["certificate_id"])
    site = settings().public_url.rstrip("/") or str(request.base_url).rstrip("/")
    drawn = io.BytesIO()
    segno.make(f"{site}/verify/{code}", error="m").save(drawn, kind="svg", scale=4, border=2)
    return Response(drawn.getvalue(), media_type="image/svg+xml")


async def verify_by_number(request: Request, form: Question) -> Response:
    """凭编号和姓名查验证书，不用登录"""
    limits.count_verification(limits.address_of(request.scope))
    return ok(show_verified(await verification.by_number(form.number, form.name)))


async def verify_by_code(request: Request) -> Response:
    """凭二维码查验证书，不用登录"""
    limits.count_verification(limits.address_of(request.scope))
    return ok(show_verified(await verification.by_code(request.path_params["code"])))


async def _shown(found: TrainingClass) -> ClassAnswer:
    [shown] = await show_classes([found])
    return shown


ALL, ONE = "/training-classes", "/training-classes/{class_id:int}"
READ, WRITE = "training.read", "training.write"

routes = [
    route("GET", ALL, list_classes, needs=READ, query=ClassesQuery, answer=ListOf[ClassAnswer]),
    route("POST", ALL, open_class, needs=WRITE, body=NewClass, answer=ClassAnswer),
    route("GET", ONE, get_class, needs=READ, answer=ClassAnswer),
    route("PATCH", ONE, change_class, needs=WRITE, body=ClassChange, answer=ClassAnswer,
          refusals=(classes.ClassNotOpen,)),
    route("POST", f"{ONE}/cancellation", cancel_class, needs=WRITE, body=Cancelling,
          answer=ClassAnswer, status=200,
          refusals=(classes.ClassNotOpen, classes.ClassHasTrainees)),
    route("POST", f"{ONE}/closing", close_class, needs=WRITE, answer=ClassAnswer, status=200,
          refusals=(classes.ClassNotOpen, classes.ClassNotEnded, classes.ResultsOutstanding)),
    route("GET", f"{ONE}/enrolments", list_enrolments, needs=READ, query=ListQuery,
          answer=ListOf[EnrolmentAnswer]),
    route("GET", "/enrolments", list_enrolments_of_person, needs=READ, query=EnrolmentsQuery,
          answer=ListOf[OwnEnrolmentAnswer]),
    route("POST", f"{ONE}/enrolments", enrol, needs=WRITE, body=TraineeForm,
          answer=EnrolmentAnswer,
          refusals=(enrolling.NameDiffers, enrolling.ClassFull, classes.ClassNotOpen)),
    route("POST", f"{ONE}/enrolments/{{enrolment_id:int}}/withdrawal", withdraw, needs=WRITE,
          refusals=(enrolling.HasResult, classes.ClassNotOpen)),
    route("POST", f"{ONE}/results", record_results, needs=WRITE, body=Marks, answer=Recorded,
          status=200, refusals=(classes.ClassNotOpen,)),
    route("GET", "/certificates/{certificate_id:int}/verification-code", show_code,
          needs="certificates.read", file_type="image/svg+xml"),
    route("POST", "/verifications", verify_by_number, needs=PUBLIC, body=Question,
          answer=VerifiedAnswer, status=200),
    route("GET", "/verifications/{code}", verify_by_code, needs=PUBLIC, answer=VerifiedAnswer),
]  # fmt: skip
