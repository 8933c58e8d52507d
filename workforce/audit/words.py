"""What each recorded action is called. An action without a line here shows its code."""

from __future__ import annotations

ACTIONS = {
    "access.denied": "访问被拒绝",
    "employment.attendance.added": "登记考勤",
    "employment.attendance.changed": "更正考勤",
    "employment.employment.added": "登记从业信息",
    "employment.employment.changed": "变更从业信息",
    "employment.employment.ended": "登记离职",
    "employment.employment.folded": "合并从业信息",
    "identity.organisation.added": "登记组织",
    "identity.organisation.changed": "更改组织",
    "identity.password.changed": "更换口令",
    "identity.password.reset_code_issued": "签发重置码",
    "identity.role.granted": "授予角色",
    "identity.role.withdrawn": "收回角色",
    "identity.second_factor.confirmed": "启用动态口令",
    "identity.second_factor.removed": "解除动态口令",
    "identity.session.ended": "结束会话",
    "identity.session.opened": "登录",
    "identity.session.refused": "登录未通过",
    "identity.user.added": "建立用户",
    "identity.user.changed": "更改用户",
    "identity.user.disabled": "停用用户",
    "identity.user.enabled": "启用用户",
    "identity.user.unlocked": "解除锁定",
    "intake.batch.applied": "导入入库",
    "intake.batch.cancelled": "取消导入",
    "intake.batch.confirmed": "确认导入",
    "intake.batch.undone": "撤销导入",
    "intake.batch.uploaded": "上传表格",
    "jobs.job.cancelled": "取消任务",
    "people.person.added": "登记人员",
    "people.person.changed": "更正人员",
    "people.person.merged": "并入另一人员",
    "people.person.renamed": "登记姓名变更",
    "people.person.revealed": "查看完整个人信息",
    "people.person.took_in": "并入重复人员",
    "reports.export.made": "导出表格",
    "subsidies.month.approved": "审批通过",
    "subsidies.month.computed": "计算月度补贴",
    "subsidies.month.opened": "建立月份",
    "subsidies.month.returned": "退回",
    "subsidies.month.reviewed": "审核通过",
    "subsidies.month.submitted": "提交月度发放",
    "training.certificate.checked": "查验证书",
    "training.certificate.registered": "登记证书",
}


def label_of(action: str) -> str:
    return ACTIONS.get(action, action)
