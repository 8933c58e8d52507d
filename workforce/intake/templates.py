"""模板：每种表格要填的列，能选的用下拉列表。"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from workforce.intake.columns import COLUMNS, TRAINEES
from workforce.rules.subsidies.cost_names import COST_LABELS
from workforce.sheets.tables import Column
from workforce.sheets.templates import TemplateColumn, template
from workforce.vocabulary import (
    BatchKind,
    CertificateKind,
    ContractKind,
    LeaveKind,
    Post,
    ServiceType,
    SkillLevel,
)

YES_NO = ("是", "否")
EMPLOYER_KINDS = ("养老机构", "街道养老服务中心", "社区养老服务驿站", "居家上门服务机构")
_LEVELS = tuple(level.label for level in SkillLevel)
_CHOICES: dict[str, Sequence[str]] = {
    "post": tuple(post.label for post in Post),
    "service_type": tuple(kind.label for kind in ServiceType),
    "contract_kind": tuple(kind.label for kind in ContractKind),
    "leave_kind": tuple(kind.label for kind in LeaveKind),
    "level": _LEVELS,
    "cost_kind": tuple(COST_LABELS.values()),
    "kind": tuple(kind.label for kind in CertificateKind),
    "employer_kind": EMPLOYER_KINDS,
    "wants_training": YES_NO,
    "insured": YES_NO,
}
_NUMBERS = frozenset({
    "days_due", "days_present", "leave_days", "service_orders", "theory_score", "practice_score",
    "amount",
})  # fmt: skip
_WIDE = frozenset({
    "id_number", "uscc", "certificate_number", "bank_account", "employer", "insured_by",
    "receipt_number",
})  # fmt: skip
_INSTRUCTIONS = (
    "1. 请勿改动表头；带底色的列必填。",
    "2. 身份证号、银行卡号、证书编号、统一社会信用代码请以文本格式填写，数值格式会丢失末位数字。",
    "3. 日期请填写为 2026-10-31 的样式。",
    "4. 带下拉列表的列请从列表中选择。",
    "5. 不要使用公式。",
)
_MORE = {
    BatchKind.ROSTER: ("6. 技能等级填写五级至一级，无证书的不填。",),
    BatchKind.ATTENDANCE: (
        "6. 请在工作表名称中写明月份，如“2026年10月考勤”，或在上传时选择月份。",
    ),
    BatchKind.CERTIFICATES: ("6. 人员须先在花名册中登记。",),
    BatchKind.HISTORY: (
        "6. 人员须先在花名册中登记；每人每项政策每月一行，金额以元填写，至多两位小数。",
    ),
    BatchKind.COSTS: (
        "6. 人员须先在花名册中登记；每人每张票据每类费用一行，金额以元填写，至多两位小数。",
        "7. 所属月份填写为 2026-10 的样式；票据号码请以文本格式填写。",
        "8. 只有一家单位的人员可以不填用人单位；同名单位另填统一社会信用代码。",
    ),
}


def template_of(kind: BatchKind, *, cost_kinds: Sequence[str] = ()) -> bytes:
    """`cost_kinds` are offered besides those everybody knows: policies have codes of their own."""
    return _template(kind.label, COLUMNS[kind], _MORE[kind], {"cost_kind": cost_kinds})


def trainee_template() -> bytes:
    more = ("6. 已登记的人员按身份证号找到，其余的登记在培训机构之下。",)
    return _template("培训班名册", TRAINEES, more)


def _template(
    name: str,
    columns: Sequence[Column],
    more: Sequence[str],
    choices: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> bytes:
    shown = [
        TemplateColumn(
            header=column.headers[0],
            required=column.required,
            choices=(*_CHOICES.get(column.name, ()), *choices.get(column.name, ())),
            width=26 if column.name in _WIDE else 15,
            is_number=column.name in _NUMBERS,
        )
        for column in columns
    ]
    return template(name, shown, (*_INSTRUCTIONS, *more))
