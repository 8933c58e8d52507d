"""The words of the field, as code. One word per idea; `label` is what people read."""

from __future__ import annotations

from enum import StrEnum


class Word(StrEnum):
    """A code with its Chinese label: ``EMPLOYER = "employer", "用人单位"``."""

    label: str

    def __new__(cls, code: str, label: str = "") -> Word:
        assert label, "every word has its Chinese"
        word = str.__new__(cls, code)
        word._value_ = code
        word.label = label
        return word


class OrganisationKind(Word):
    CITY = "city", "市"
    DISTRICT = "district", "区"
    STREET = "street", "街道（乡镇）"
    COMMUNITY = "community", "社区（村）"
    EMPLOYER = "employer", "用人单位"
    TRAINING_BODY = "training_body", "培训机构"
    EVALUATION_BODY = "evaluation_body", "评价机构"
    VOLUNTEER_BODY = "volunteer_body", "志愿组织"
    GUIDANCE_CENTRE = "guidance_centre", "区养老服务指导中心"
    ASSOCIATION = "association", "行业协会"


class RegionLevel(Word):
    PROVINCE = "province", "省级"
    PREFECTURE = "prefecture", "地级"
    COUNTY = "county", "县级"


class Sex(Word):
    MALE = "male", "男"
    FEMALE = "female", "女"


class Post(Word):
    CAREGIVER = "caregiver", "养老护理员"
    MEDICAL_CAREGIVER = "medical_caregiver", "医疗护理员"
    NURSE = "nurse", "护士"
    SOCIAL_WORKER = "social_worker", "社会工作者"
    REHABILITATION = "rehabilitation", "康复治疗人员"
    MANAGER = "manager", "管理人员"
    OTHER = "other", "其他人员"


class ServiceType(Word):
    HOME = "home", "居家"
    COMMUNITY = "community", "社区"
    INSTITUTION = "institution", "机构"


class ContractKind(Word):
    LABOUR = "labour", "劳动合同"
    SERVICE = "service", "劳务协议"
    DISPATCH = "dispatch", "劳务派遣"
    OTHER = "other", "其他"


class LeaveKind(Word):
    SICK = "sick", "病假"
    PERSONAL = "personal", "事假"
    ANNUAL = "annual", "年假"
    MATERNITY = "maternity", "产假"
    MARRIAGE = "marriage", "婚假"
    BEREAVEMENT = "bereavement", "丧假"
    INJURY = "injury", "工伤假"
    OTHER = "other", "其他"


class SkillLevel(Word):
    FIVE = "five", "五级/初级工"
    FOUR = "four", "四级/中级工"
    THREE = "three", "三级/高级工"
    TWO = "two", "二级/技师"
    ONE = "one", "一级/高级技师"

    @property
    def digit(self) -> str:
        """The digit certificate numbers carry for this level."""
        return {"five": "5", "four": "4", "three": "3", "two": "2", "one": "1"}[self.value]


class CertificateKind(Word):
    SKILL_LEVEL = "skill_level", "职业技能等级证书"
    QUALIFICATION = "qualification", "职业资格证书"
    COMPLETION = "completion", "结业证书"


class CertificateCheck(Word):
    UNCHECKED = "unchecked", "未查验"
    CONSISTENT = "consistent", "已查验一致"
    NOT_FOUND = "not_found", "查不到"
    INCONSISTENT = "inconsistent", "不一致"


class JobState(Word):
    QUEUED = "queued", "排队中"
    RUNNING = "running", "进行中"
    DONE = "done", "已完成"
    FAILED = "failed", "失败"
    CANCELLED = "cancelled", "已取消"


class BatchKind(Word):
    ROSTER = "roster", "从业人员花名册"
    ATTENDANCE = "attendance", "月度考勤"
    CERTIFICATES = "certificates", "证书登记"


class BatchState(Word):
    CHECKING = "checking", "核对中"
    CHECKED = "checked", "待确认"
    UNREADABLE = "unreadable", "无法读取"
    APPLYING = "applying", "入库中"
    APPLIED = "applied", "已入库"
    UNDOING = "undoing", "撤销中"
    UNDONE = "undone", "已撤销"
    CANCELLED = "cancelled", "已取消"
    EXPIRED = "expired", "已过期"


class MonthState(Word):
    OPEN = "open", "待计算"
    COMPUTED = "computed", "已计算"
    SUBMITTED = "submitted", "待审核"
    REVIEWED = "reviewed", "待审批"
    APPROVED = "approved", "已审批"


class MonthStepKind(Word):
    OPENED = "opened", "建立"
    COMPUTED = "computed", "计算"
    SUBMITTED = "submitted", "提交"
    REVIEWED = "reviewed", "审核通过"
    RETURNED = "returned", "退回"
    APPROVED = "approved", "审批通过"
    PAY_LIST = "pay_list", "生成发放清单"


class Outcome(Word):
    PAY = "pay", "符合"
    REFUSE = "refuse", "不符合"
    REVIEW = "review", "待人工核定"


class FindingResult(Word):
    MET = "met", "符合"
    FAILED = "failed", "不符合"
    UNKNOWN = "unknown", "无法判定"


class PaymentState(Word):
    NONE = "none", "不发放"
    READY = "ready", "可发放"
    BLOCKED = "blocked", "缺少账户"


class AccountKind(Word):
    MEMBER = "member", "个人时间账户"
    GROUP = "group", "团体时间账户"
    ISSUANCE = "issuance", "时长发行"
    POOL = "pool", "公益时长池"


class AccountStatus(Word):
    OPEN = "open", "正常"
    FROZEN = "frozen", "已冻结"
    CLOSED = "closed", "已销户"


class TransferKind(Word):
    EARNED = "earned", "服务存入"
    OVERFLOW = "overflow", "超出上限转入公益时长池"
    GIFT = "gift", "转赠"
    DONATION = "donation", "捐赠"
    GRANT = "grant", "发放"
    REDEMPTION = "redemption", "兑换"
    REVERSAL = "reversal", "冲正"


class ReservationState(Word):
    HELD = "held", "已预留"
    SETTLED = "settled", "已结算"
    RELEASED = "released", "已释放"


class CareService(Word):
    """What a volunteer does for an elder; the lots of saved time keep it."""

    MEAL = "meal", "助餐"
    BATHING = "bathing", "助浴"
    CLEANING = "cleaning", "助洁"
    URGENT = "urgent", "助急"
    MEDICAL = "medical", "助医"
    VISIT = "visit", "探访关爱"
    COMPANION = "companion", "陪伴"
    OTHER = "other", "其他"


class ActivityState(Word):
    DRAFT = "draft", "草稿"
    OPEN = "open", "招募中"
    CLOSED = "closed", "已结束"
    CANCELLED = "cancelled", "已取消"


class SignupState(Word):
    SIGNED_UP = "signed_up", "已报名"
    CANCELLED = "cancelled", "已取消"


class TimeSource(Word):
    """How a time of service came to be known."""

    QR = "qr", "扫码"
    CODE = "code", "验证码"
    ASSISTED = "assisted", "协助"
    LATE = "late", "补录"


class RecordState(Word):
    RUNNING = "running", "服务中"
    SUBMITTED = "submitted", "待确认"
    CONFIRMED = "confirmed", "已确认"
    REJECTED = "rejected", "不予确认"
    CORRECTED = "corrected", "已更正"


class MinutesGo(Word):
    """Where a served minute went when the service was credited."""

    CREDITED = "credited", "存入时间账户"
    OVERFLOW = "overflow", "超出个人储蓄上限，转入公益时长池"
    BELOW_UNIT = "below_unit", "不足一个计量单位，未存入"
    OVER_DAILY_CAP = "over_daily_cap", "超出每日上限，未存入"
    TOO_YOUNG = "too_young", "未达到储蓄年龄，未存入"
    SERVICE_NOT_SAVED = "service_not_saved", "该类服务不计入储蓄，未存入"


class RecordFlag(Word):
    """What the organiser should look at before confirming."""

    LATE_ENTRY = "late_entry", "事后补录"
    NOT_LOCATED = "not_located", "未定位"
    CLOCK_CORRECTED = "clock_corrected", "手机时间不准，已按服务器时间校正"
    PAID_THAT_DAY = "paid_that_day", "当天有在岗工作"


class AuditOutcome(Word):
    DONE = "done", "已办理"
    DENIED = "denied", "已拒绝"


class Role(Word):
    SYSTEM_ADMINISTRATOR = "system_administrator", "系统管理员"
    SECURITY_ADMINISTRATOR = "security_administrator", "安全管理员"
    AUDITOR = "auditor", "审计员"
    BUSINESS_ADMINISTRATOR = "business_administrator", "业务管理员"
    DISTRICT_OFFICER = "district_officer", "区级经办"
    DISTRICT_APPROVER = "district_approver", "区民政审批"
    DISTRICT_FINANCE = "district_finance", "区财政"
    STREET_REVIEWER = "street_reviewer", "街道审核"
    EMPLOYER_HR = "employer_hr", "单位人事"
    TRAINER = "trainer", "培训教务"
    VOLUNTEER_ORGANISER = "volunteer_organiser", "志愿组织管理员"
    VOLUNTEER = "volunteer", "志愿者"
    ELDER = "elder", "老年人或家属"


PERMISSIONS: dict[str, str] = {
    "people.read": "查看人员",
    "people.write": "登记和更正人员",
    "people.reveal": "查看完整个人信息",
    "people.merge": "合并重复人员",
    "employment.read": "查看从业信息",
    "employment.write": "登记和变更从业信息",
    "attendance.write": "登记考勤",
    "certificates.read": "查看证书",
    "certificates.write": "登记证书",
    "intake.import": "导入表格",
    "exports.make": "导出表格",
    "subsidies.read": "查看补贴津贴",
    "subsidies.compute": "计算补贴津贴",
    "subsidies.settle": "核定待定人员",
    "subsidies.submit": "提交月度发放",
    "subsidies.review": "审核月度发放",
    "subsidies.approve": "审批月度发放",
    "subsidies.pay_list": "下载发放清单",
    "policies.read": "查看政策",
    "organisations.read": "查看组织",
    "organisations.write": "维护组织",
    "users.read": "查看用户",
    "users.write": "维护用户",
    "users.grant": "授予和收回角色",
    "sessions.end": "结束他人会话",
    "audit.read": "查看审计记录",
    "jobs.read_all": "查看全部后台任务",
    "volunteering.read": "查看志愿活动",
    "volunteering.serve": "报名、签到和登记本人服务",
    "volunteering.organise": "组织志愿活动和协助志愿者",
    "volunteering.confirm": "确认服务记录",
    "timebank.own": "查看本人时间账户",
    "timebank.read": "查看时间账户",
    "timebank.freeze": "冻结和解冻时间账户",
}

_READ_REGISTERS = {"people.read", "employment.read", "certificates.read", "organisations.read"}
_READ_MONTHS = {"subsidies.read", "policies.read"}
_DISTRICT_WORK = {
    *_READ_REGISTERS,
    *_READ_MONTHS,
    "people.write",
    "people.reveal",
    "people.merge",
    "employment.write",
    "attendance.write",
    "certificates.write",
    "intake.import",
    "exports.make",
    "organisations.write",
    "subsidies.compute",
    "subsidies.settle",
    "subsidies.submit",
    "volunteering.read",
    "volunteering.organise",
    "volunteering.confirm",
    "timebank.read",
    "timebank.freeze",
}

# Who may do what. Three administrators are three people, and none of them touches the business;
# nobody both prepares and approves (the verbs also compare the persons, not only the roles).
ROLE_PERMISSIONS: dict[Role, frozenset[str]] = {
    role: frozenset(permissions)
    for role, permissions in {
        Role.SYSTEM_ADMINISTRATOR: {
            "users.read",
            "users.write",
            "organisations.read",
            "organisations.write",
            "jobs.read_all",
        },
        Role.SECURITY_ADMINISTRATOR: {
            "users.read",
            "users.grant",
            "sessions.end",
            "organisations.read",
        },
        Role.AUDITOR: {"audit.read", "users.read", "organisations.read", *_READ_MONTHS},
        Role.BUSINESS_ADMINISTRATOR: {
            *_READ_REGISTERS,
            *_READ_MONTHS,
            "organisations.write",
            "exports.make",
            "jobs.read_all",
            "volunteering.read",
            "timebank.read",
        },
        Role.DISTRICT_OFFICER: _DISTRICT_WORK,
        Role.DISTRICT_APPROVER: {
            *_READ_REGISTERS,
            *_READ_MONTHS,
            "subsidies.approve",
            "subsidies.pay_list",
        },
        Role.DISTRICT_FINANCE: {*_READ_MONTHS, "organisations.read", "subsidies.pay_list"},
        Role.STREET_REVIEWER: {*_READ_REGISTERS, *_READ_MONTHS, "subsidies.review"},
        Role.EMPLOYER_HR: {
            *_READ_REGISTERS,
            "people.write",
            "employment.write",
            "attendance.write",
        },
        Role.TRAINER: {
            "people.read",
            "certificates.read",
            "certificates.write",
            "organisations.read",
        },
        Role.VOLUNTEER_ORGANISER: {
            "people.read",
            "people.write",
            "organisations.read",
            "volunteering.read",
            "volunteering.organise",
            "volunteering.confirm",
            "timebank.read",
        },
        Role.VOLUNTEER: {"volunteering.read", "volunteering.serve", "timebank.own"},
        Role.ELDER: set(),
    }.items()
}
