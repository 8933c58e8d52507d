"""个人信息登记册：每一项个人信息为何处理、依据哪一条、保存多久。

The law asks for a purpose, a basis and the shortest retention for each field (个人信息保护法 6, 13,
17, 19). A test holds this table against the models: a new field about a person fails until it
stands here. Periods marked `reading` are no document's; the district settles them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True)
class Basis:
    """What is done with a value, and the articles that let it be done."""

    purpose: str
    law: str


@dataclass(frozen=True)
class Retention:
    text: str
    reading: bool = False


class For(Enum):
    IDENTITY = Basis(
        "确认是同一个人，防止重复登记和重复发放", "第十三条第一款第三项（履行法定职责）、第三十四条"
    )
    REGISTER = Basis("从业人员、学员和志愿者登记", "第十三条第一款第三项、第三十四条")
    SUBSIDY = Basis("核定补贴津贴的条件", "第十三条第一款第三项、第三十四条")
    PAYMENT = Basis(
        "发放补贴津贴", "第十三条第一款第三项、第二十八条、第二十九条（金融账户，单独同意）"
    )
    CONTACT = Basis("办理事项时联系本人", "第十三条第一款第三项、第三十五条（告知）")
    VOLUNTEERING = Basis(
        "组织志愿服务、记录和存入服务时长", "第十三条第一款第一项（同意）、第三十一条（未成年人）"
    )
    PLACE = Basis(
        "核实确在服务现场", "第十三条第一款第一项、第二十八条、第二十九条（行踪，单独同意）"
    )
    ACCOUNT = Basis("办理人员登录和确认身份", "第十三条第一款第二项（人力资源管理）、第五十一条")
    TRACE = Basis("留痕：谁在何时办了什么", "第五十一条、第五十四条；网络安全法关于日志的规定")
    DOCUMENT = Basis("办理依据的材料和生成的表格", "第十三条第一款第三项、第五十一条（加密）")


class Kept(Enum):
    SERVED = Retention("从业、补贴或志愿服务关系存续期间，及结束后五年", reading=True)
    PAID = Retention("随会计凭证保存三十年（会计档案管理办法附表）")
    ACCOUNT = Retention("账号停用后三年", reading=True)
    LOGS = Retention("不少于六个月（网络安全法）；只增不改，区里可定更长的期限")
    TWO_DAYS = Retention("两天，届时自动删除")
    WEEK = Retention("七天，届时自动删除")
    UNTIL_TAKEN_IN = Retention("入库即删除；未确认的七天后自动删除")
    REMOVED = Retention("移除附件时内容即销毁；其余随所属记录保存")
    STEPS = Retention("随所属月份保存；只增不改")


@dataclass(frozen=True)
class Entry:
    table: str
    column: str
    label: str
    basis: For
    kept: Kept
    sensitive: bool = False


def _of(
    table: str, basis: For, kept: Kept, *, sensitive: bool = False, **labels: str
) -> list[Entry]:
    return [Entry(table, name, label, basis, kept, sensitive) for name, label in labels.items()]


REGISTER: tuple[Entry, ...] = (
    *_of("person", For.IDENTITY, Kept.SERVED, name="姓名", birth_on="出生日期", sex="性别"),
    *_of("person", For.IDENTITY, Kept.SERVED, sensitive=True, id_number="身份证号"),
    *_of("person", For.IDENTITY, Kept.SERVED, id_number_index="身份证号的散列",
         phone_index="手机号的散列", bank_account_index="银行账号的散列"),
    *_of("person", For.CONTACT, Kept.SERVED, phone="手机号", address="住址"),
    *_of("person", For.SUBSIDY, Kept.SERVED, household_registration="户籍地",
         deceased_on="死亡日期", graduated_on="毕业日期", resident_since="居住证起始日期"),
    *_of("person", For.PAYMENT, Kept.PAID, sensitive=True, bank_account="银行账号",
         bank_name="开户行"),
    *_of("person", For.REGISTER, Kept.SERVED, wants_training="参加培训的意愿", note="备注"),
    *_of("name_change", For.IDENTITY, Kept.SERVED, former_name="曾用名", new_name="现用名",
         changed_on="更名日期", evidence="更名依据"),
    *_of("person_merge", For.IDENTITY, Kept.SERVED, moved="并入时移动的记录", reason="并入原因"),
    *_of("person_distinction", For.IDENTITY, Kept.SERVED, reason="认定为不同的人的理由"),
    *_of("employment", For.SUBSIDY, Kept.SERVED, ended_reason="离职原因", insured_by="参保单位",
         note="备注"),
    *_of("attendance", For.SUBSIDY, Kept.SERVED, sensitive=True, leave_kind="请假类别"),
    *_of("attendance", For.SUBSIDY, Kept.SERVED, note="备注"),
    *_of("actual_cost", For.SUBSIDY, Kept.PAID, receipt_number="票据号码", cost_fen="实际费用",
         note="备注", withdrawn_reason="撤回理由"),
    *_of("certificate", For.REGISTER, Kept.SERVED, number="证书编号", theory_score="理论成绩",
         practice_score="实操成绩"),
    *_of("enrolment", For.REGISTER, Kept.SERVED, score="成绩", result="考核结果"),
    *_of("subsidy_line", For.SUBSIDY, Kept.PAID, facts="判定所依据的事实", findings="判定结果",
         settled_by_name="核定人姓名", settlement_reason="核定理由"),
    *_of("subsidy_line", For.TRACE, Kept.PAID, reviewed_by_name="审核人姓名",
         review_reason="审核意见"),
    *_of("subsidy_adjustment", For.SUBSIDY, Kept.PAID, facts="判定所依据的事实",
         findings="判定结果", before_fen="原来应发", after_fen="现在应发",
         settled_by_name="核定人姓名", settlement_reason="核定理由"),
    *_of("subsidy_hold", For.SUBSIDY, Kept.PAID, evidence="暂缓所依据的记录",
         decided_by_name="决定人姓名", decision_reason="决定理由"),
    *_of("conduct_case", For.SUBSIDY, Kept.SERVED, sensitive=True, matter="事项",
         defence="陈述申辩", decision_reason="决定理由", repair_reason="修复理由",
         is_fraud="是否认定骗取补贴"),
    *_of("conduct_case", For.TRACE, Kept.SERVED, recorded_by_name="立案人姓名",
         decided_by_name="决定人姓名"),
    *_of("insurance_answer", For.SUBSIDY, Kept.PAID, insured_by="参保单位"),
    *_of("declaration", For.TRACE, Kept.PAID, declared_by_name="申报人姓名",
         decided_by_name="受理人姓名", decision_reason="受理意见"),
    *_of("behalf_declaration", For.TRACE, Kept.PAID, declared_by_name="代报人姓名",
         reason="代报理由"),
    *_of("public_notice", For.TRACE, Kept.PAID, published_by_name="发布人姓名",
         taken_down_reason="提前撤下的理由"),
    *_of("objection", For.CONTACT, Kept.PAID, objector_name="异议人姓名",
         objector_phone="异议人电话"),
    *_of("objection", For.TRACE, Kept.PAID, decided_by_name="决定人姓名"),
    *_of("recovery", For.PAYMENT, Kept.PAID, reason="追回理由"),
    *_of("recovery_move", For.TRACE, Kept.PAID, actor_name="办理人姓名", reason="办理理由"),
    *_of("waiver_request", For.TRACE, Kept.PAID, asked_by_name="申请人姓名",
         decided_by_name="决定人姓名", reason="免予追回的理由", decision_reason="决定理由"),
    *_of("fund_allocation", For.TRACE, Kept.PAID, entered_by_name="登记人姓名"),
    *_of("payment_batch", For.TRACE, Kept.PAID, prepared_by_name="建立人姓名",
         confirmed_by_name="确认人姓名", cancel_reason="取消理由", shortage_note="资金不足的说明"),
    *_of("subsidy_line", For.PAYMENT, Kept.PAID, account_index="提交时收款账户的散列"),
    *_of("unit_account", For.PAYMENT, Kept.PAID, sensitive=True, bank_account="单位收款账号",
         bank_name="单位开户行"),
    *_of("unit_account", For.PAYMENT, Kept.PAID, bank_account_index="单位收款账号的散列",
         entered_by_name="登记人姓名"),
    *_of("payment_item", For.PAYMENT, Kept.PAID, account_index="收款账户的散列"),
    *_of("payment_item", For.TRACE, Kept.PAID, decided_by_name="决定人姓名",
         way_reason="重发理由"),
    *_of("payment_file", For.PAYMENT, Kept.PAID, sensitive=True, content="银行文件（加密）"),
    *_of("policy_draft", For.TRACE, Kept.PAID, written_by_name="起草人姓名",
         decided_by_name="批准人姓名", decision_reason="批准意见"),
    *_of("policy_release", For.TRACE, Kept.PAID, approved_by_name="批准人姓名"),
    *_of("person", For.SUBSIDY, Kept.SERVED, education="学历"),
    *_of("audit_bundle", For.TRACE, Kept.PAID, asked_by_name="申请归档的人"),
    *_of("audit_bundle_part", For.DOCUMENT, Kept.PAID, sensitive=True, content="归档包（加密）"),
    *_of("pay_list", For.PAYMENT, Kept.PAID, sensitive=True, content="发放清单（加密）"),
    *_of("month_step", For.TRACE, Kept.STEPS, actor_name="办理人姓名", note="办理意见"),
    *_of("labour_relation", For.CONTACT, Kept.SERVED, contact_name="对接联系人"),
    *_of("relation_person", For.REGISTER, Kept.SERVED, left_reason="离开原因"),
    *_of("organisation", For.CONTACT, Kept.SERVED, contact_name="联系人", contact_phone="联系电话"),
    *_of("volunteer", For.VOLUNTEERING, Kept.SERVED, number="志愿者编号", skills="专长",
         agreed_on="同意日期", guardian_agreed_on="监护人同意日期"),
    *_of("activity", For.VOLUNTEERING, Kept.SERVED, leader_name="负责人姓名"),
    *_of("service_record", For.PLACE, Kept.SERVED, sensitive=True, started_at="签到时间",
         ended_at="签退时间", flags="未定位等提示"),
    *_of("service_record", For.VOLUNTEERING, Kept.SERVED, note="说明",
         decision_reason="不予确认的理由"),
    *_of("user_account", For.ACCOUNT, Kept.ACCOUNT, login="登录名", name="姓名",
         password_hash="口令的散列", totp_secret="动态口令密钥", last_login_at="最近登录时间"),
    *_of("session", For.ACCOUNT, Kept.ACCOUNT, user_agent="浏览器", address="网络地址"),
    *_of("saved_filter", For.ACCOUNT, Kept.ACCOUNT, name="筛选名称"),
    *_of("stored_answer", For.DOCUMENT, Kept.TWO_DAYS, body="办理结果的答复（加密）"),
    *_of("audit_event", For.TRACE, Kept.LOGS, actor_name="办理人姓名", address="网络地址",
         before="更改前（遮盖）", after="更改后（遮盖）", reason="原因"),
    *_of("import_batch", For.TRACE, Kept.SERVED, created_by_name="上传人姓名"),
    *_of("import_file", For.DOCUMENT, Kept.UNTIL_TAKEN_IN, sensitive=True,
         content="上传的表格（加密）"),
    *_of("import_effect", For.DOCUMENT, Kept.SERVED, before="更改前（加密）",
         after="更改后（加密）"),
    *_of("export_file", For.DOCUMENT, Kept.WEEK, sensitive=True, content="导出的表格（加密）"),
    *_of("attachment", For.DOCUMENT, Kept.REMOVED, sensitive=True, content="附件（加密）"),
    *_of("attachment", For.DOCUMENT, Kept.REMOVED, name="文件名", uploaded_by_name="上传人姓名"),
)  # fmt: skip
