"""培训班名册的接口：核对不改动数据，确认时再传同一份文件。"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.intake import class_rosters, templates
from workforce.intake.answers import FindingAnswer, show_finding
from workforce.intake.columns import TRAINEES
from workforce.rules.rows.findings import Severity
from workforce.training.classes import ClassNotOpen
from workforce.web.access import actor_of, route
from workforce.web.requests import Form, UploadedFile
from workforce.web.responses import XLSX, Answer, file, ok

HEADERS = {column.name: column.headers[0] for column in TRAINEES}


class NoMore(Form):
    """Only the file."""


class Confirmed(Form):
    plan: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$", description="核对结果中的 plan")]


class RosterAnswer(Answer):
    """`added` 可以报名，`unchanged` 已在班里，`refused` 退回。"""

    rows: int
    added: int
    unchanged: int
    refused: int
    warned: int
    findings: list[FindingAnswer]
    plan: str


async def check_roster(request: Request, form: NoMore, file: UploadedFile) -> Response:
    """核对培训班名册，不改动数据"""
    class_id = request.path_params["class_id"]
    return ok(_shown(await class_rosters.check_roster(actor_of(request), class_id, file.content)))


async def mark_roster(request: Request, form: NoMore, file: UploadedFile) -> Response:
    """标注培训班名册：错误单元格标色，末列写明错误说明"""
    name, content = await class_rosters.marked_roster(
        actor_of(request), request.path_params["class_id"], file_name=file.name, data=file.content
    )
    return _workbook(name, content)


async def enrol_roster(request: Request, form: Confirmed, file: UploadedFile) -> Response:
    """按核对过的名册报名，全部报名或一个也不报"""
    done = await class_rosters.enrol_roster(
        actor_of(request), request.path_params["class_id"],
        file_name=file.name, data=file.content, plan=form.plan,
    )  # fmt: skip
    return ok(_shown(done))


async def download_roster_template(request: Request) -> Response:
    """培训班名册的空白模板"""
    return file(templates.trainee_template(), "培训班名册模板.xlsx")


def _shown(checked: class_rosters.CheckedRoster) -> RosterAnswer:
    return RosterAnswer(
        rows=checked.rows,
        added=len(checked.added),
        unchanged=checked.unchanged,
        refused=checked.rows_found(Severity.REFUSED),
        warned=checked.rows_found(Severity.WARNING),
        findings=[show_finding(finding, HEADERS) for finding in checked.findings],
        plan=checked.plan,
    )


def _workbook(name: str, content: bytes) -> Response:
    response = file(content, name)
    response.headers["Cache-Control"] = "no-store"
    return response


ONE = "/training-classes/{class_id:int}"
# The first two store nothing: there is no answer to keep, and no names in it to keep either.
CHECKING: dict[str, Any] = {
    "needs": class_rosters.NEEDS,
    "body": NoMore,
    "upload": True,
    "keyed": False,
}
REFUSALS = (ClassNotOpen, class_rosters.RosterTooLong)

routes = [
    route("POST", f"{ONE}/roster-checks", check_roster, **CHECKING, answer=RosterAnswer,
          status=200, refusals=REFUSALS),
    route("POST", f"{ONE}/roster-workbooks", mark_roster, **CHECKING, file_type=XLSX,
          refusals=REFUSALS),
    route("POST", f"{ONE}/roster", enrol_roster, needs=class_rosters.NEEDS, body=Confirmed,
          upload=True, answer=RosterAnswer, status=200,
          refusals=(*REFUSALS, class_rosters.RosterMoved, class_rosters.NobodyToEnrol)),
    route("GET", "/training-class-templates/roster", download_roster_template,
          needs=class_rosters.NEEDS, file_type=XLSX),
]  # fmt: skip
