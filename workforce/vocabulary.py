"""The words of the field, as code. One word per idea; `label` is what people read."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar


class Word(StrEnum):
    """A code with its Chinese label: ``EMPLOYER = "employer", "用人单位"``."""

    label: str
    # A word equals its code, so it is found by it: without Enum's detour over the member's name.
    __hash__ = str.__hash__

    def __new__(cls, code: str, label: str = "") -> Word:
        assert label, "every word has its Chinese"
        word = str.__new__(cls, code)
        word._value_ = code
        word.label = label
        return word


AnyWord = TypeVar("AnyWord", bound=Word)


def by_code(kind: type[AnyWord]) -> dict[str, AnyWord]:
    """The words of a kind by their codes, for those who look up many."""
    return {word.value: word for word in kind}


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
    HISTORY = "history", "接入前发放记录"
    COSTS = "costs", "实际费用"


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


class Outcome(Word):
    PAY = "pay", "符合"
    REFUSE = "refuse", "不符合"
    REVIEW = "review", "待人工核定"


class FindingResult(Word):
    MET = "met", "符合"
    FAILED = "failed", "不符合"
    UNKNOWN = "unknown", "无法判定"


class AuditOutcome(Word):
    DONE = "done", "已办理"
    DENIED = "denied", "已拒绝"


class TraineeKind(Word):
    """Finer than seed 004's five kinds, so that both it and 丰台's three targets can be counted."""

    CAREGIVER = "caregiver", "养老护理员"
    MEDICAL_CAREGIVER = "medical_caregiver", "医疗机构护理人员"
    COMMUNITY_WORKER = "community_worker", "社区养老工作者"
    VOLUNTEER = "volunteer", "为老服务志愿者"
    FAMILY_CARER = "family_carer", "家庭照护者"
    MANAGER = "manager", "机构管理人员"
    PROFESSIONAL = "professional", "专业技术人员"
    SOCIAL_WORKER = "social_worker", "社会工作者"
    BUILDING_LEADER = "building_leader", "楼门长"


class CourseKind(Word):
    INDUCTION = "induction", "入职培训"
    PERIODIC = "periodic", "定期培训"
    SKILL = "skill", "技能培训"
    CONDUCT = "conduct", "职业道德和行为规范"


class ClassState(Word):
    OPEN = "open", "报名和培训中"
    CLOSED = "closed", "已结班"
    CANCELLED = "cancelled", "已取消"


class TrainingResult(Word):
    PENDING = "pending", "未考核"
    PASSED = "passed", "合格"
    FAILED = "failed", "不合格"
    ABSENT = "absent", "缺考"


class RelationKind(Word):
    AGREEMENT = "agreement", "劳务协作协议"
    MEMORANDUM = "memorandum", "合作备忘录"
    JOINT_BASE = "joint_base", "共建基地"


class CounterpartKind(Word):
    GOVERNMENT = "government", "政府部门"
    SCHOOL = "school", "院校"
    LABOUR_FIRM = "labour_firm", "劳务公司"
    OTHER = "other", "其他"


class AgreementState(Word):
    DRAFT = "draft", "起草"
    SIGNED = "signed", "已签未生效"
    IN_FORCE = "in_force", "生效中"
    EXPIRED = "expired", "已到期"
    ENDED = "ended", "已终止"


class RegionsCounted(Word):
    ANY = "any", "各省均计"
    NAMED = "named", "只计冀蒙和中西部地区"


class OwnCounty(Word):
    ONCE = "once", "地级市与其所辖县只计一个"
    SEPARATELY = "separately", "地级市与其所辖县分别计"


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
    CARE_WORKER = "care_worker", "从业人员本人"


class Education(Word):
    SECONDARY = "secondary", "中职/高中"
    COLLEGE = "college", "高职/大专"
    BACHELOR = "bachelor", "本科/本科及以上"
    OTHER = "other", "其他"
