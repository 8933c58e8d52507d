"""The words of subsidies, from declaration to recovery; `vocabulary.py` holds the others."""

from __future__ import annotations

from workforce.vocabulary import Word


class MonthState(Word):
    OPEN = "open", "待计算"
    COMPUTED = "computed", "已计算"
    SUBMITTED = "submitted", "待街道审核"
    STREET_REVIEWED = "street_reviewed", "待区级复核"
    REVIEWED = "reviewed", "复核通过"
    ON_NOTICE = "on_notice", "公示中"
    NOTICED = "noticed", "公示期满"
    APPROVED = "approved", "已审批"
    CLOSED = "closed", "已办结"


class MonthStepKind(Word):
    OPENED = "opened", "建立"
    COMPUTED = "computed", "计算"
    SUBMITTED = "submitted", "提交"
    STREET_REVIEWED = "street_reviewed", "街道审核通过"
    REVIEWED = "reviewed", "区级复核通过"
    RETURNED = "returned", "退回"
    NOTICED = "noticed", "发布公示"
    NOTICE_ENDED = "notice_ended", "公示期满撤下"
    NOTICE_TAKEN_DOWN = "notice_taken_down", "提前撤下公示"
    APPROVED = "approved", "审批通过"
    PAY_LIST = "pay_list", "生成发放清单"
    CLOSED = "closed", "办结"
    REOPENED = "reopened", "恢复待发放"


class PaymentState(Word):
    NONE = "none", "不发放"
    READY = "ready", "可发放"
    BLOCKED = "blocked", "缺少账户"


class ReviewState(Word):
    NONE = "none", "未到审核"
    PENDING = "pending", "待审核"
    ACCEPTED = "accepted", "审核通过"
    RETURNED = "returned", "退回补正"


class HoldKind(Word):
    """Why the money of one person's month waits for somebody's decision."""

    DECLARATION = "declaration", "单位申报未通过"
    RETURNED = "returned", "审核退回补正"
    OBJECTION = "objection", "公示异议"
    BY_HAND = "by_hand", "人工暂缓"
    TWO_EMPLOYERS = "two_employers", "两个单位同时在岗"
    LEFT = "left", "已离职"
    DEAD = "dead", "已登记死亡"
    PAST_RETIREMENT = "past_retirement", "超过法定退休年龄"
    INSURED_ELSEWHERE = "insured_elsewhere", "在其他单位参保"
    CERTIFICATE_UNVERIFIED = "certificate_unverified", "证书未查验一致"
    ATTENDANCE_AFTER_LEAVING = "attendance_after_leaving", "离职后仍有考勤"
    SHARED_ACCOUNT = "shared_account", "多人使用同一账户"
    CONTRACT_EXPIRED = "contract_expired", "合同已到期"
    HEALTH_CERTIFICATE_EXPIRED = "health_certificate_expired", "健康证已到期"
    NEGATIVE_LIST = "negative_list", "列入负面清单"
    ACCOUNT_CHANGED = "account_changed", "提交后账户被更改"


class HoldState(Word):
    OPEN = "open", "待核查"
    WARNED = "warned", "提示"
    RELEASED = "released", "已解除"
    DENIED = "denied", "不予发放"
    GONE = "gone", "情形已消失"


class DeclarationState(Word):
    OPEN = "open", "未报"
    DECLARED = "declared", "已报"
    RETURNED = "returned", "退回补正"
    PASSED = "passed", "通过"
    LAPSED = "lapsed", "逾期不补"


class DeclarationAct(Word):
    """What an officer decides about a declaration."""

    PASS = "pass", "受理通过"
    RETURN = "return", "退回补正"
    LAPSE = "lapse", "逾期不补"
    RESTORE = "restore", "撤回逾期不补"


class ChangeKind(Word):
    """What differs between two lists of an employer's people."""

    JOINED = "joined", "新增"
    LEFT = "left", "减少"
    MOVED = "moved", "变岗"
    ATTENDANCE = "attendance", "考勤变动"


class ObjectionState(Word):
    OPEN = "open", "处理中"
    UPHELD = "upheld", "异议成立"
    REJECTED = "rejected", "异议不成立"


class Remedy(Word):
    """What becomes of a line after an objection to it was upheld."""

    DENY = "deny", "不予发放"
    CORRECT = "correct", "退回改正"


class ObjectorKind(Word):
    SELF = "self", "本人"
    EMPLOYER = "employer", "用人单位"
    PUBLIC = "public", "其他人"


class RecoveryState(Word):
    OPEN = "open", "待追回"
    SETTLED = "settled", "已了结"


class RecoveryMoveKind(Word):
    OFFSET = "offset", "抵扣"
    NETTED = "netted", "与未发的钱相抵"
    REPAID = "repaid", "退回财政"
    WAIVED = "waived", "决定免予追回"
    RELEASED = "released", "抵扣未发出退回"
    CANCELLED = "cancelled", "更正撤销"


class AskState(Word):
    """Something one person asks for and another decides."""

    ASKED = "asked", "待决定"
    GRANTED = "granted", "同意"
    REFUSED = "refused", "不同意"


class PaymentBatchState(Word):
    DRAFT = "draft", "待确认"
    CONFIRMED = "confirmed", "待送银行"
    SENT = "sent", "已送银行"
    ANSWERED = "answered", "银行已回盘"
    CLOSED = "closed", "已办结"
    CANCELLED = "cancelled", "已取消"


class PaymentItemState(Word):
    WAITING = "waiting", "待发放"
    SENT = "sent", "已送银行"
    PAID = "paid", "已到账"
    FAILED = "failed", "发放失败"
    RETRIED = "retried", "已重新发放"
    CANCELLED = "cancelled", "已取消"


class FailureWay(Word):
    """How somebody decided that a failed payment is to be made again."""

    SAME_ACCOUNT = "same_account", "原账户重发"
    NEW_ACCOUNT = "new_account", "更正账户后重发"


class StopReason(Word):
    """Why a payment of a confirmed batch is kept from the bank."""

    NO_ACCOUNT = "no_account", "没有银行账户"
    ACCOUNT_CHANGED = "account_changed", "确认之后账户被更改"
    HELD = "held", "暂缓发放或不予发放"
    TO_NET = "to_net", "确认之后有核减，先行相抵"


class ReturnWord(Word):
    """What a row of a bank's return file comes to."""

    PAID = "paid", "已到账"
    FAILED = "failed", "发放失败"
    BOUNCED = "bounced", "退汇"
    SAME = "same", "与此前的回盘相同"
    NETTED = "netted", "此前已失败，款项已与核减相抵"
    UNKNOWN = "unknown", "批次中没有这一笔"
    WRONG_NAME = "wrong_name", "户名与批次不符"
    WRONG_AMOUNT = "wrong_amount", "金额与批次不符"
    DUPLICATE = "duplicate", "与前面的行重复"
    CONTRADICTS = "contradicts", "与此前的结果不一致"
    UNREADABLE = "unreadable", "无法读取"
    UNANSWERED = "unanswered", "回盘中没有这一笔"


class PaymentFileKind(Word):
    PAY_FILE = "pay_file", "银行发放文件"
    RETURN_FILE = "return_file", "银行回盘文件"


class FundSource(Word):
    CITY = "city", "市级资金"
    DISTRICT = "district", "区级资金"


class BundleOf(Word):
    """What an archive is of."""

    MONTH = "month", "月份归档包"
    BATCH = "batch", "批次归档包"


class DraftState(Word):
    DRAFT = "draft", "起草中"
    SUBMITTED = "submitted", "待批准"
    APPROVED = "approved", "已批准"
    RETURNED = "returned", "退回修改"
    WITHDRAWN = "withdrawn", "已撤回"


class ConductState(Word):
    """A case of the negative list, from the finding to the repair."""

    FOUND = "found", "已立案"
    NOTICED = "noticed", "已告知，待陈述申辩"
    DECIDED = "decided", "已决定"
    DISMISSED = "dismissed", "不予列入"
    REPAIRED = "repaired", "已修复"


class OwnState(Word):
    """Where the money of one's own month is, in the words of the person it belongs to."""

    CHECKING = "checking", "审核中"
    ON_NOTICE = "on_notice", "公示中"
    UPCOMING = "upcoming", "待发放"
    AT_BANK = "at_bank", "已送银行"
    PAID = "paid", "已到账"
    FAILED = "failed", "发放失败"
    BOUNCED = "bounced", "银行退回"
    HELD = "held", "暂缓发放"
    NO_ACCOUNT = "no_account", "缺少账户"
    NETTED = "netted", "已核减"
    UNSETTLED = "unsettled", "待核定"
    REFUSED = "refused", "不符合"
    DENIED = "denied", "不予发放"
