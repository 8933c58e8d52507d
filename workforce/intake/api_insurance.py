"""参保核查的接口：名单导出去，结果导进来；核对不改动数据，确认时再传同一份文件。"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from starlette.requests import Request
from starlette.responses import Response

from workforce.intake import insurance_asking, insurance_results
from workforce.intake.answers import FindingAnswer, show_finding
from workforce.intake.columns import INSURANCE
from workforce.web.access import actor_of, route
from workforce.web.requests import Form, UploadedFile
from workforce.web.responses import XLSX, Answer, file, ok

HEADERS = {column.name: column.headers[0] for column in INSURANCE}
FINDINGS_SHOWN = 200


class Asking(Form):
    reason: Annotated[str, Field(min_length=4, max_length=500, description="导出的原因")]


class OnlyFile(Form):
    """Only the file."""


class ConfirmedAnswers(Form):
    plan: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$", description="核对结果中的 plan")]


class AnswersChecked(Answer):
    """`added` 新登记，`changed` 与此前登记的不同，`unchanged` 相同，`refused` 退回。"""

    rows: int
    added: int
    changed: int
    unchanged: int
    refused: int
    findings: list[FindingAnswer]
    plan: str


async def ask_about_insurance(request: Request, form: Asking) -> Response:
    """导出参保核查名单，含完整个人信息，须写明原因"""
    month, content = await insurance_asking.ask_about_insurance(
        actor_of(request), _month(request), reason=form.reason
    )
    return _workbook(f"{month.district.name}{month.month}参保核查名单.xlsx", content)


async def check_insurance(request: Request, form: OnlyFile, file: UploadedFile) -> Response:
    """核对参保核查结果，不改动数据"""
    checked = await insurance_results.check_answers(
        actor_of(request), _month(request), file.content
    )
    return ok(_shown(checked))


async def mark_insurance(request: Request, form: OnlyFile, file: UploadedFile) -> Response:
    """标注参保核查结果：错误单元格标色，末列写明错误说明"""
    name, content = await insurance_results.marked_answers(
        actor_of(request), _month(request), file_name=file.name, data=file.content
    )
    return _workbook(name, content)


async def take_insurance(request: Request, form: ConfirmedAnswers, file: UploadedFile) -> Response:
    """登记核对过的参保核查结果，未审批的月份随即更新暂缓"""
    done = await insurance_results.take_answers(
        actor_of(request), _month(request),
        file_name=file.name, data=file.content, plan=form.plan,
    )  # fmt: skip
    return ok(_shown(done))


def _shown(checked: insurance_results.CheckedAnswers) -> AnswersChecked:
    return AnswersChecked(
        rows=checked.rows,
        added=len(checked.added),
        changed=len(checked.changed),
        unchanged=checked.unchanged,
        refused=len(checked.findings),
        findings=[show_finding(one, HEADERS) for one in checked.findings[:FINDINGS_SHOWN]],
        plan=checked.plan,
    )


def _workbook(name: str, content: bytes) -> Response:
    response = file(content, name)
    response.headers["Cache-Control"] = "no-store"
    return response


def _month(request: Request) -> int:
    return int(request.path_params["month_id"])


MONTH = "/subsidy-months/{month_id:int}"
# A file with people's numbers is kept nowhere; reading twenty thousand rows holds no transaction.
READING: dict[str, Any] = {"needs": insurance_results.NEEDS, "keyed": False}
SENT: dict[str, Any] = {**READING, "body": OnlyFile, "upload": True}
REFUSALS = (insurance_results.AnswersTooLong,)

routes = [
    route("POST", f"{MONTH}/insurance-list", ask_about_insurance, **READING, body=Asking,
          file_type=XLSX, refusals=(insurance_asking.NobodyToAsk,)),
    route("POST", f"{MONTH}/insurance-checks", check_insurance, **SENT, answer=AnswersChecked,
          status=200, refusals=REFUSALS),
    route("POST", f"{MONTH}/insurance-workbooks", mark_insurance, **SENT, file_type=XLSX,
          refusals=REFUSALS),
    route("POST", f"{MONTH}/insurance", take_insurance, **READING, body=ConfirmedAnswers,
          upload=True, answer=AnswersChecked, status=200,
          refusals=(*REFUSALS, insurance_results.AnswersMoved,
                    insurance_results.NothingAnswered)),
]  # fmt: skip
