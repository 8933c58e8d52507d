"""政策条目和取值的中文名：比对两个版本时用字说，不用文件里的英文写法。"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workforce.rules.subsidies.cost_names import COST_LABELS
from workforce.rules.subsidies.elements import Strict
from workforce.rules.subsidies.procedure import CHECK_MODES
from workforce.rules.subsidies.prorating import ROUNDINGS
from workforce.rules.subsidies.shapes import BASES
from workforce.vocabulary import Word

FIELDS = {
    "language": "写法版本", "code": "代码", "title": "名称", "version": "版本", "payee": "发给谁",
    "district": "适用区", "reference": "外地底稿", "document": "文件", "issuer": "发文机关",
    "number": "文号", "section": "条目", "text": "原文", "effect": "期限", "clause": "条款",
    "clause_text": "条款原文", "reading": "本区解释", "note": "说明", "from_on": "自",
    "until_on": "至", "entrants": "适用人员", "started_from": "入职不早于",
    "started_before": "入职早于", "others_under": "其他人适用", "outside": "不适用时",
    "label": "名称", "message": "提示", "what_to_do": "怎么办", "missing": "缺少信息时",
    "shape": "发放方式", "kind": "种类", "paid": "已发过时", "as_of": "截至",
    "counts": "年限算法", "only_posts": "只算的岗位", "gap_days": "允许中断天数",
    "parts": "各部分", "percent": "比例（%）", "months_from": "满月数起", "not_due": "未到期时",
    "paid_all": "已发完时", "years": "年数", "times_max": "最多次数", "parameters": "区定数额",
    "name": "代码", "fen": "金额", "fen_min": "最低金额", "fen_max": "最高金额", "amount": "金额",
    "unset": "数额未定时", "counts_from": "证书何时起算", "no_tier": "不在各档时",
    "bands": "年限各档", "no_band": "年限不足时", "table": "等级和年限各档", "cost": "费用项目",
    "within": "期间", "cap_fen": "上限", "no_cost": "没有费用时", "stacking": "与其他补贴",
    "policies": "其他补贴", "period": "期间", "covered": "已享受较高时", "conditions": "条件",
    "only_if": "先符合的条件", "holds": "须符合", "posts": "岗位数", "above": "超过时",
    "left_before": "此前已离职", "not_started": "尚未入职", "left_within": "当月离职",
    "died_before": "此前死亡", "died_within": "当月死亡", "fact": "事实", "met": "符合的取值",
    "failed": "不符合时", "values": "取值", "unknown": "不能判断时", "value": "应为",
    "days_min": "最少天数", "short": "不足时", "months_min": "最少月数", "levels": "等级",
    "checked": "须已查验", "absent": "没有证书时", "unchecked": "未查验时", "year": "年度",
    "hours": "学时", "breached": "有违规时", "received": "已享受时", "barred": "停发期内",
    "waived_past_retirement": "退休人员免参保", "uninsured": "未参保时", "years_min": "最低年龄",
    "years_below": "年龄低于", "too_young": "未满年龄时", "too_old": "超过年龄时",
    "reached": "已到退休年龄时", "unfiled": "未备案时", "listed": "列入名单时",
    "hours_min": "最少学时", "courses": "课程", "by": "申请截止", "months_after": "其后几个月",
    "day": "几日", "years_after": "其后几年", "on": "日期", "late": "逾期的", "arrears": "补发",
    "pays": "可以补发", "months_max": "最多月数", "fraud": "弄虚作假", "consequence": "处理",
    "bars_months": "停发月数", "procedure": "办理程序", "declaration": "申报",
    "due_day": "次月几日截止", "due_moves": "截止日非工作日的", "papers": "材料",
    "required": "必须", "promise": "承诺书",
    "review": "审核", "route": "审核路径", "notice": "公示", "days": "公示天数",
    "counted": "天数算法", "decide_days": "异议决定天数", "decide_counted": "决定天数算法",
    "payment": "发放周期", "every": "多久发一次", "recovery": "追回", "leavers": "已离职的",
    "funding": "资金分担", "city_percent": "市级承担（%）", "checks": "交叉核查",
    "check": "核查", "mode": "怎么办", "options": "符合一项即可", "not_yet": "尚未到时",
    "past": "超过月数时", "proration": "按出勤折算", "measured": "按什么折算", "base": "除以",
    "rounding": "舍入", "full_from_days": "满几天发全额", "unattended": "没有出勤时",
    "matters": "算作弄虚作假的事项",
}  # fmt: skip

_PERIODS = {"month": "当月", "year": "当年", "ever": "一直以来"}
_DAYS = {"working": "工作日", "calendar": "自然日"}
# By the field: the same word can stand for different things.
VALUES: dict[str, Mapping[Any, str]] = {
    "payee": {"person": "从业人员", "employer": "用人单位", "training_body": "培训机构"},
    "kind": {
        "monthly": "按月", "once": "一次性", "instalments": "分期", "every_years": "每几年一次",
        "flat": "定额", "by_level": "按等级", "by_tenure": "按年限",
        "by_level_and_tenure": "按等级和年限", "by_education": "按学历", "by_area": "按地区",
        "actual_cost": "按实际费用", "sum": "各部分相加", "cumulative": "可以叠加",
        "highest_only": "只取最高", "posts_at_most": "岗位数上限", "employed": "在岗",
        "alive": "健在", "one_of": "取值在列", "is": "是否", "attendance": "考勤已报",
        "tenure": "从业年限", "certificate": "持证", "training_hours": "培训学时",
        "trained": "参加过培训", "clean": "没有违规", "not_received": "未享受其他补贴",
        "insured": "已参保", "age": "年龄", "below_retirement": "未到退休年龄", "filed": "已备案",
        "unlisted": "未列入负面清单", "training_passed": "培训合格", "applied": "按期申请",
        "months_since": "满几个月", "any_of": "符合其中一项",
    },
    "as_of": {
        "month_start": "当月第一日", "month_end": "当月末", "year_start": "当年第一日",
        "year_end": "当年末", "started_on": "入职当日",
    },
    "counts": {
        "this_post": "本岗位", "this_employer": "本单位", "continuous": "连续", "all_posts": "累计",
    },
    "counts_from": {"issue": "发证当月", "next_month": "发证次月"},
    "within": _PERIODS, "period": _PERIODS, "year": {"this": "当年", "previous": "上一年"},
    "cost": COST_LABELS,
    "fact": {
        "service_type": "服务类型", "post": "岗位", "contract_kind": "合同种类",
        "employer_kind": "单位性质", "area_class": "地区类别", "household_registration": "户籍",
        "sex": "性别", "education": "学历", "full_time": "全日制", "public_staff": "在编人员",
        "graduated_on": "毕业日期", "resident_since": "居住证日期",
    },
    "met": {"others": "其余"}, "values": {"others": "其余"},
    "due_moves": {"next_working_day": "顺延到下一工作日"},
    "late": {"next_batch": "补报后随以后批次发放", "lapse": "不补发"},
    "route": {"street_first": "街道先审", "district": "区级直接审核"},
    "counted": _DAYS, "decide_counted": _DAYS,
    "every": {"month": "每月", "quarter": "每季度", "year": "每年"},
    "leavers": {"repay": "退回财政"},
    "mode": CHECK_MODES, "measured": {"days_attended": "实际出勤天数"}, "base": BASES,
    "rounding": ROUNDINGS,
}  # fmt: skip


def name_of(field: str) -> str:
    """What a field is called; a key that is itself a word of the district stays as it is."""
    return FIELDS.get(field, field)


def told(field: str, value: Any) -> str:
    """A value as people write it: money in 元, words by their label."""
    if isinstance(value, Strict):
        value = value.model_dump()
    if value is None or value in ("", (), []):
        return "（无）"
    if isinstance(value, dict):
        return "，".join(_pair(field, key, one) for key, one in value.items() if one is not None)
    if isinstance(value, list | tuple):
        return "；".join(told(field, one) for one in value)
    return _plain(field, value)


def _pair(field: str, key: Any, value: Any) -> str:
    """An entry: a field of an element, or a tier (五级：500 元), which keeps its table's unit."""
    if isinstance(key, str) and key in FIELDS:
        return f"{name_of(key)}：{told(key, value)}"
    return f"{_plain(field, key)}：{told(field, value)}"


def _plain(field: str, value: Any) -> str:
    if isinstance(value, Word):
        return value.label
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int) and "fen" in field.split("_"):
        return f"{value // 100:,}.{value % 100:02d} 元"
    words = VALUES.get(field, {})
    return words.get(value, str(value))
