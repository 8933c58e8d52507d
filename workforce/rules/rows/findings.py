"""Codes of what an import finds in a row, their Chinese, and what the person should do."""

from __future__ import annotations

from dataclasses import dataclass

from workforce.rules.costs import COST_FAULTS
from workforce.vocabulary import Word


class Severity(Word):
    REFUSED = "refused", "不予导入"
    WARNING = "warning", "请核对"


@dataclass(frozen=True, slots=True)
class RowFinding:
    """`column` is the field whose cell is marked; `message` names no personal value."""

    row: int
    column: str
    code: str
    severity: Severity
    message: str


# code → (short label, sentence). Sentences are completed with facts where braces stand.
REFUSALS: dict[str, tuple[str, str]] = {
    "formula_cell": ("单元格为公式", "该单元格是公式，请改为直接填写的文字"),
    "id_missing": ("缺身份证号", "身份证号未填写"),
    "id_is_number": (
        "身份证号为数值",
        "身份证号是数值格式，末位数字已丢失，请改为文本格式重新填写",
    ),
    "id_birth_date": ("身份证号日期有误", "身份证号中的出生日期不存在，请核对"),
    "id_check_digit": ("身份证号校验不符", "身份证号位数或校验码不符，请核对"),
    "name_missing": ("缺姓名", "姓名未填写"),
    "same_id_other_name": ("同号不同名", "该身份证号已登记为另一姓名（{where}），请核对"),
    "employer_missing": ("缺单位", "单位名称和统一社会信用代码均未填写"),
    "uscc_check_digit": ("信用代码校验不符", "统一社会信用代码位数或校验码不符，请核对"),
    "date_impossible": ("日期有误", "日期不存在或无法识别，请按 2026-10-31 的格式填写"),
    "end_before_start": ("结束早于开始", "结束日期早于开始日期，请核对"),
    "level_unknown": ("等级无法识别", "技能等级应为五级至一级（初级工至高级技师）"),
    "text_too_long": ("文字过长", "填写内容过长，请缩短"),
    "insured_unreadable": ("是否参保无法识别", "“是否参保”应填写是或否"),
    "repeated_row": ("重复填报", "与第 {above} 行重复而内容不同，请只保留一行"),
    "unknown_person": ("查无此人", "没有找到该人员，请核对姓名、身份证号和单位"),
    "days_negative": ("天数为负", "天数不能小于 0"),
    "days_over_month": ("天数超过当月", "天数超过当月的天数"),
    "days_unreadable": ("天数无法识别", "天数或单数未填写、不是整数或明显过大"),
    "number_form": (
        "证书编号格式不符",
        "证书编号应为 1 位字母加 21 位数字，或原 16 位数字，并以文本格式填写",
    ),
    "province_unknown": ("证书编号省份有误", "证书编号第 6–7 位不是省级代码"),
    "number_of_another_person": ("证书编号已属他人", "该证书编号已登记在另一人名下（{where}）"),
    "issued_in_future": ("发证日期在将来", "发证日期晚于今天"),
    "issued_before_16": ("发证时未满 16 周岁", "发证日期早于持证人年满 16 周岁之日"),
    "score_out_of_range": ("成绩超出范围", "成绩应在 0 至 100 之间"),
    "name_form": ("姓名有误", "姓名不能含数字，也不能超过 50 个字"),
    "trainee_repeated": ("重复填报", "与第 {above} 行是同一人，只报名一次"),
    "class_full": ("名额已满", "本班名额 {seats} 人已满，本行未报名"),
    "policy_unknown": (
        "政策无法识别",
        "政策代码或名称不在系统的政策之列，或同名的不止一份，请填写政策代码",
    ),
    "month_unreadable": ("月份无法识别", "所属月份请按 2026-10 的格式填写"),
    "month_in_future": ("月份在将来", "所属月份晚于本月"),
    "month_of_portal": ("已由本系统核发", "该政策该月已在本系统审批，不属于接入前的记录"),
    "amount_unreadable": ("金额无法识别", "金额应为大于 0 的数，至多两位小数，不带单位"),
    "document_missing": ("缺依据文号", "依据文号未填写"),
    "already_recorded": ("已有记录", "该人员该政策该月已登记过另一金额，请核对"),
    "day_in_future": ("日期在将来", "日期不能晚于今天"),
    "cost_kind_missing": (
        "费用项目无法识别",
        "费用项目请从模板的下拉列表选择，或填写政策里的项目代码（如 training_fee）",
    ),
    "employer_unclear": (
        "用人单位不明",
        "该人员的从业信息不止一家单位与此相符，请填写用人单位和统一社会信用代码",
    ),
    "receipt_is_number": (
        "票据号码为数值",
        "票据号码是数值格式，末位数字已丢失，请改为文本格式重新填写",
    ),
    "paid_on_missing": ("缺付款日期", "付款日期未填写"),
    **COST_FAULTS,
    "could_not_store": ("未能入库", "该行与系统中同时发生的更改冲突，未能入库，请稍后重新导入该行"),
}

WARNINGS: dict[str, tuple[str, str]] = {
    "certificate_level_mismatch": ("证书编号与等级不符", "证书编号第 16 位与填写的等级不一致"),
    "certificate_year_mismatch": ("证书编号与年份不符", "证书编号第 14–15 位与发证年份不一致"),
    "phone_length": ("手机号位数不符", "手机号不是 11 位，请核对"),
    "insured_elsewhere": ("参保单位不一致", "参保单位不是所在单位，请核对"),
    "same_bank_card": ("银行卡号重复", "该银行卡号已用于另一人（{where}），请核对"),
    "bank_card_check_digit": ("银行卡号校验不符", "银行卡号校验码不符，未保存，补录账户前不能发放"),
    "bank_card_is_number": (
        "银行卡号为数值",
        "银行卡号是数值格式，末位数字已丢失，未保存，补录账户前不能发放",
    ),
    "two_employers_overlap": ("同时在两家单位", "该人员已在另一单位在岗（{where}），请核对"),
    "trainee_phone": ("手机号有误", "手机号不是 11 位手机或带区号的座机，未保存"),
    "changed_meanwhile": (
        "记录已被他人更改",
        "核对之后该记录被他人更改，本次导入没有覆盖，请核对",
    ),
    "cost_kind_unasked": (
        "没有政策用这个费用项目",
        "本区在用的政策都没有用这个项目代码，请核对代码是否写错",
    ),
    "repeated_post": (
        "重复填报",
        "该人员在本单位的在岗信息已在第 {above} 行填报，本行未重复登记",
    ),
    "certificate_of_another_person": (
        "证书编号已属他人",
        "该证书编号已登记在另一人名下（{where}），证书未保存",
    ),
}


def refusal(row: int, column: str, code: str, **facts: object) -> RowFinding:
    sentence = REFUSALS[code][1].format(**facts)
    return RowFinding(row, column, code, Severity.REFUSED, sentence)


def warning(row: int, column: str, code: str, **facts: object) -> RowFinding:
    sentence = WARNINGS[code][1].format(**facts)
    return RowFinding(row, column, code, Severity.WARNING, sentence)


def label_of(code: str) -> str:
    return (REFUSALS.get(code) or WARNINGS[code])[0]
