"""办理程序：申报、审核、公示、发放、追回各按哪一条办。What a policy leaves out has a default.

The rules decide who is entitled; this says how a month is carried from declaration to payment.
Each part is an element with its clause, so that a deadline or a cap can be traced like an amount.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from workforce.rules.subsidies.elements import Code, Element, Fen, Sentence, Strict
from workforce.subsidy_words import HoldKind

Days = Annotated[int, Field(strict=True, ge=1, le=60)]
Counted = Literal["working", "calendar"]
CheckMode = Literal["hold", "warn", "skip"]
CHECK_MODES: dict[CheckMode, str] = {"hold": "暂缓发放", "warn": "只提示，不暂缓", "skip": "不核查"}
CheckName = Literal[
    "two_employers", "left", "dead", "past_retirement", "insured_elsewhere",
    "certificate_unverified", "attendance_after_leaving", "shared_account", "contract_expired",
    "health_certificate_expired", "negative_list",
]  # fmt: skip


class Paper(Strict):
    """申报须附的一种材料。"""

    code: Code
    label: Sentence
    required: bool = True


class DeclarationRule(Element):
    """用人单位按月申报：次月几日截止，逾期怎么办，附哪些材料。"""

    due_day: Annotated[int, Field(strict=True, ge=1, le=28, description="次月几日截止")]
    due_moves: Literal["next_working_day"] | None = Field(
        None, description="截止日不是工作日的：next_working_day 顺延到下一工作日；不写则不顺延"
    )
    late: Literal["next_batch", "lapse"] = Field(
        "next_batch", description="逾期的：next_batch 补报后随以后批次发放，lapse 逾期不补"
    )
    papers: Annotated[tuple[Paper, ...], Field(max_length=20)] = ()
    promise: str = Field("", max_length=2000, description="信用承诺书正文；空则用通用文本")


class ReviewRule(Element):
    """审核路径：先街道后区级，或区级直接审核。"""

    route: Literal["street_first", "district"]


class NoticeRule(Element):
    """公示几天，按工作日还是自然日；异议在几天内作出决定。"""

    days: Days
    counted: Counted
    decide_days: Days
    decide_counted: Counted = "working"


class PaymentRule(Element):
    """按月核算，多久发放一次。"""

    every: Literal["month", "quarter", "year"]


class RecoveryRule(Element):
    """多发的怎样追回：每月至多从当月补贴中抵扣多少；已离职的退回财政。"""

    cap_fen: Fen | None = Field(None, description="每人每月抵扣上限，分；空则不设上限")
    leavers: Literal["repay"] = "repay"


class Funding(Element):
    """资金分担：市级承担百分之几，其余由区级承担。"""

    city_percent: Annotated[int, Field(strict=True, ge=0, le=100)]

    def split(self, fen: int) -> tuple[int, int]:
        """市级和区级各多少分；市级四舍五入，区级为余数，合计不差一分。"""
        city = (fen * self.city_percent * 2 + 100) // 200
        return city, fen - city


class CheckRule(Element):
    """一项交叉核查查出情形时怎么办；没有写的核查，一律暂缓发放，等人决定。"""

    check: CheckName = Field(description="哪一项核查")
    mode: CheckMode = Field(description="hold 暂缓发放，warn 只提示、不暂缓，skip 不核查")

    @property
    def label(self) -> str:
        return HoldKind(self.check).label


class Procedure(Strict):
    """政策的办理程序。没有写的部分：街道先审、不要求申报、不公示、按月发放、抵扣不设上限、核查都暂缓。"""

    declaration: DeclarationRule | None = None
    review: ReviewRule | None = None
    notice: NoticeRule | None = None
    payment: PaymentRule | None = None
    recovery: RecoveryRule | None = None
    funding: Funding | None = None
    checks: Annotated[tuple[CheckRule, ...], Field(max_length=20)] = ()

    @property
    def route(self) -> Literal["street_first", "district"]:
        return "street_first" if self.review is None else self.review.route

    @property
    def every(self) -> Literal["month", "quarter", "year"]:
        return "month" if self.payment is None else self.payment.every

    @property
    def cap_fen(self) -> int | None:
        return None if self.recovery is None else self.recovery.cap_fen

    def mode_of(self, check: str) -> CheckMode:
        """What a finding of the check does; whatever the policy does not name holds."""
        return next((one.mode for one in self.checks if one.check == check), "hold")

    def elements(self) -> list[tuple[str, Element]]:
        """Every part that is written, with its pointer."""
        parts = [
            (f"/procedure/{name}", part)
            for name in type(self).model_fields
            if isinstance(part := getattr(self, name), Element)
        ]
        return parts + [(f"/procedure/checks/{n}", one) for n, one in enumerate(self.checks)]
