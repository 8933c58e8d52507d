"""Who may do what: the permissions with their Chinese, and what each role lends."""

from __future__ import annotations

from workforce.vocabulary import Role

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
    "training.read": "查看培训班",
    "training.write": "开班、报名、登记成绩和结班",
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
    "targets.read": "查看目标和进度",
    "relations.read": "查看对接关系",
    "relations.write": "登记对接关系和协议",
    "relations.set_readings": "设定对接关系的计数口径",
    "volunteering.read": "查看志愿活动",
    "volunteering.serve": "报名、签到和登记本人服务",
    "volunteering.organise": "组织志愿活动和协助志愿者",
    "volunteering.confirm": "确认服务记录",
    "timebank.own": "查看本人时间账户",
    "timebank.read": "查看时间账户",
    "timebank.freeze": "冻结和解冻时间账户",
    "audit.read": "查看审计记录",
    "jobs.read_all": "查看全部后台任务",
}

_READ_REGISTERS = {"people.read", "employment.read", "certificates.read", "organisations.read"}
_READ_MONTHS = {"subsidies.read", "policies.read"}
_READ_SERVICE = {"volunteering.read", "timebank.read"}
_READ_PROGRESS = {"relations.read", "training.read", "targets.read"}
_DISTRICT_WORK = {
    *_READ_REGISTERS,
    *_READ_MONTHS,
    *_READ_PROGRESS,
    "relations.write",
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
    *_READ_SERVICE,
    "volunteering.organise",
    "volunteering.confirm",
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
        Role.AUDITOR: {
            "audit.read",
            "users.read",
            "organisations.read",
            *_READ_MONTHS,
            *_READ_PROGRESS,
        },
        Role.BUSINESS_ADMINISTRATOR: {
            *_READ_REGISTERS,
            *_READ_MONTHS,
            *_READ_PROGRESS,
            "relations.set_readings",
            "organisations.write",
            "exports.make",
            "jobs.read_all",
            *_READ_SERVICE,
        },
        Role.DISTRICT_OFFICER: _DISTRICT_WORK,
        Role.DISTRICT_APPROVER: {
            *_READ_REGISTERS,
            *_READ_MONTHS,
            *_READ_PROGRESS,
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
            "people.write",
            "certificates.read",
            "certificates.write",
            "training.read",
            "training.write",
            "organisations.read",
        },
        Role.VOLUNTEER_ORGANISER: {
            "people.read",
            "people.write",
            "organisations.read",
            *_READ_SERVICE,
            "volunteering.organise",
            "volunteering.confirm",
        },
        Role.VOLUNTEER: {"volunteering.read", "volunteering.serve", "timebank.own"},
        Role.ELDER: set(),
    }.items()
}
