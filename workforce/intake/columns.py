"""The columns of each kind of sheet: the header we write, and the ones people write for it."""

from __future__ import annotations

from workforce.sheets.tables import Column
from workforce.vocabulary import BatchKind

_NAME = Column("name", ("姓名", "人员姓名", "员工姓名", "护理员姓名"), True, True)
_ID_NUMBER = Column(
    "id_number",
    (
        "身份证号",
        "身份证号码",
        "公民身份号码",
        "公民身份证号",
        "身份证",
        "证件号码",
        "证件号",
        "身份证件号码",
    ),
    True,
    True,
)
_EMPLOYER_HEADERS = (
    "单位名称",
    "用人单位",
    "用人单位名称",
    "工作单位",
    "所在单位",
    "机构名称",
    "服务机构",
    "服务机构名称",
    "所在机构",
    "养老服务机构名称",
)
_USCC = Column("uscc", ("统一社会信用代码", "社会信用代码", "信用代码", "单位代码", "统一信用代码"))
_CERTIFICATE_NUMBER = (
    "证书编号",
    "证书号码",
    "证书号",
    "技能证书编号",
    "技能等级证书编号",
    "职业技能等级证书编号",
)
_ISSUED_ON = ("发证日期", "发证时间", "颁证日期", "取证日期", "取证时间", "证书发证日期")
_LEVEL = ("技能等级", "等级", "职业技能等级", "技能等级证书等级", "职业等级", "证书等级")
_PHONE_HEADERS = ("手机号", "手机号码", "联系电话", "联系方式", "电话", "手机", "移动电话")
_WANTS_HEADERS = ("是否愿意参加培训", "是否愿意培训", "培训意愿", "是否参加培训")
_NOTE = Column("note", ("备注", "说明"))

ROSTER = [
    _NAME,
    _ID_NUMBER,
    Column("phone", _PHONE_HEADERS),
    Column(
        "household_registration",
        ("户籍地", "户籍", "户籍所在地", "户口所在地", "户籍地址", "户籍所属区"),
    ),
    Column(
        "street", ("街道", "所属街道", "街道乡镇", "街道（乡镇）", "街镇", "所在街道", "乡镇街道")
    ),
    Column("employer", _EMPLOYER_HEADERS, True),
    _USCC,
    Column("employer_kind", ("单位类型", "机构类型", "单位性质", "机构类别", "单位类别")),
    Column("post", ("岗位", "岗位名称", "工作岗位", "职务", "工种", "岗位类型", "从事岗位")),
    Column("service_type", ("服务类型", "服务类别", "服务形式", "服务方式")),
    Column("contract_kind", ("合同类型", "用工形式", "用工类型", "合同种类", "合同性质")),
    Column(
        "contract_starts_on",
        ("合同起始日期", "合同开始日期", "合同起始时间", "合同开始时间", "合同起", "合同签订日期"),
    ),
    Column(
        "contract_ends_on",
        ("合同终止日期", "合同结束日期", "合同到期日期", "合同截止日期", "合同终止时间", "合同止"),
    ),
    Column("started_on", ("入职日期", "入职时间", "到岗日期", "上岗日期", "入职年月", "到岗时间")),
    Column("ended_on", ("离职日期", "离职时间", "离岗日期", "离岗时间")),
    Column("insured_by", ("参保单位", "社保缴纳单位", "缴费单位", "社保参保单位", "社保单位")),
    Column("level", _LEVEL),
    Column("certificate_number", _CERTIFICATE_NUMBER),
    Column("issued_on", _ISSUED_ON),
    Column(
        "bank_account",
        ("银行卡号", "银行账号", "银行账户", "卡号", "工资卡号", "银行卡账号", "收款账号"),
    ),
    Column("bank_name", ("开户行", "开户银行", "开户行名称", "银行名称", "开户支行")),
    Column("wants_training", _WANTS_HEADERS),
    # Asked about by some policies only; rosters without them say nothing of them.
    Column("graduated_on", ("毕业日期", "毕业时间")),
    Column("resident_since", ("居住证起始日期", "居住证开始日期", "居住证起始时间")),
    _NOTE,
]

ATTENDANCE = [
    _NAME,
    _ID_NUMBER,
    Column("employer", _EMPLOYER_HEADERS, True),
    _USCC,
    Column("days_due", ("应出勤天数", "应出勤", "应出勤日数", "应勤天数", "应到天数"), True),
    Column(
        "days_present", ("实际出勤天数", "实出勤天数", "出勤天数", "实际出勤", "实到天数"), True
    ),
    Column("leave_days", ("请假天数", "请假", "缺勤天数", "休假天数")),
    Column("leave_kind", ("请假类别", "请假类型", "请假种类", "假别", "请假事由")),
    Column(
        "service_orders", ("上门服务工单数", "服务工单数", "工单数", "上门服务次数", "上门次数")
    ),
    Column("insured", ("是否缴纳社会保险", "是否参保", "是否缴纳社保", "社保缴纳", "是否缴社保")),
    _NOTE,
]

CERTIFICATES = [
    _NAME,
    _ID_NUMBER,
    Column("kind", ("证书类别", "证书类型", "证书种类", "证书名称")),
    Column("occupation", ("职业", "职业名称", "职业（工种）", "工种", "职业工种")),
    Column("level", _LEVEL, True),
    Column("certificate_number", _CERTIFICATE_NUMBER, True),
    Column("issued_on", _ISSUED_ON),
    Column("issuer", ("发证机构", "颁证机构", "发证机关", "发证单位", "评价机构")),
    Column("theory_score", ("理论成绩", "理论知识成绩", "理论考试成绩", "理论")),
    Column("practice_score", ("实操成绩", "技能成绩", "操作技能成绩", "实操考试成绩", "实操")),
]

HISTORY = [
    _NAME,
    _ID_NUMBER,
    Column("policy", ("政策代码或名称", "政策代码", "政策名称", "补贴名称", "补贴项目"), True),
    Column("month", ("所属月份", "补贴月份", "发放月份", "月份", "补贴所属月份"), True),
    Column("amount", ("金额（元）", "金额", "发放金额", "补贴金额", "实发金额"), True),
    Column("document", ("依据文号", "依据文件", "文号", "批文号", "凭证号"), True),
]

COSTS = [
    _NAME,
    _ID_NUMBER,
    Column("employer", ("用人单位", *(one for one in _EMPLOYER_HEADERS if one != "用人单位"))),
    _USCC,
    Column(
        "cost_kind", ("费用项目", "费用类别", "费用类型", "费用种类", "费用名称", "项目代码"), True
    ),
    Column("month", ("所属月份", "月份", "费用所属月份", "费用月份"), True),
    Column("amount", ("金额（元）", "金额", "费用金额", "实际费用", "实付金额", "付款金额"), True),
    Column(
        "receipt_number",
        ("票据号码", "票据号", "票据编号", "发票号码", "发票号", "收据号码", "收据号"),
        True,
    ),
    Column("paid_on", ("付款日期", "付款时间", "支付日期", "缴费日期"), True),
    _NOTE,
]

# A class roster is no batch: it goes to one class, at once.
TRAINEES = [
    _NAME,
    _ID_NUMBER,
    Column("phone", _PHONE_HEADERS),
    Column("wants_training", _WANTS_HEADERS),
]

# What the social-insurance office answered about the people of a month; no batch either.
INSURANCE = [
    _NAME,
    _ID_NUMBER,
    Column("insured", ("是否参保", "当月是否参保", "参保状态", "是否缴纳社会保险"), True),
    Column("insured_by", ("参保单位", "社保缴纳单位", "缴费单位", "社保参保单位", "社保单位")),
]

COLUMNS: dict[BatchKind, list[Column]] = {
    BatchKind.ROSTER: ROSTER,
    BatchKind.ATTENDANCE: ATTENDANCE,
    BatchKind.CERTIFICATES: CERTIFICATES,
    BatchKind.HISTORY: HISTORY,
    BatchKind.COSTS: COSTS,
}
