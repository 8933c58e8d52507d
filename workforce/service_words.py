"""The words of volunteer service and of the time bank; `vocabulary.py` holds the others."""

from __future__ import annotations

from workforce.vocabulary import Word


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
    MERGED = "merged", "重复人员并户"


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
