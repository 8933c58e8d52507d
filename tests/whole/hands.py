"""Who made what, and which decision about it another person takes: the pairs of the subsidy half.

`PAIRS` are tried, `MADE` are the routes that decide about nobody's work, each with its reason.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from tests.whole import hands_money
from tests.whole.hands_acting import Act, Pair
from tests.whole.hands_money import DRAFT, LABELLED
from tests.whole.sending_vetting import case_in, served
from workforce.people.models import Person
from workforce.publicity.models import Objection
from workforce.subsidies.models import SubsidyLine
from workforce.subsidy_words import ConductState, PaymentState
from workforce.vocabulary import Role

MONTH = "POST /subsidy-months/{month_id:int}"
CASE = "POST /conduct-cases/{case_id:int}"
DECLARATION = "POST /declarations/{declaration_id:int}"
OBJECTION = "POST /objections/{objection_id:int}/decision"
CERTIFICATE = "POST /certificates/{certificate_id:int}/check"
OFFICER, REVIEWER, APPROVER = Role.DISTRICT_OFFICER, Role.STREET_REVIEWER, Role.DISTRICT_APPROVER
MAKER_IS_CHECKER = "subsidies.maker_is_checker"
ONE = {"people": 1, "total_fen": 50_000}
FROM_ANYBODY = "what comes from the public page is received by nobody, as the system is"


async def last_objection(call: Any) -> None:
    made = await Objection.filter(month_id=call.ids["month_id"]).order_by("-id").first()
    assert made is not None
    call.ids["objection_id"] = made.id


async def blocked(call: Any) -> None:
    """The month's one payment waits for an account."""
    line = await SubsidyLine.get(id=call.ids["line_id"])
    await Person.filter(id=line.person_id).update(
        bank_account=None, bank_account_index=None, bank_name=""
    )
    await SubsidyLine.filter(id=line.id).update(payment_state=PaymentState.BLOCKED)


# A month's way, each step by somebody else unless it is the maker's.
SETTLE, SUBMIT, REVIEW, CHECK, PUBLISH, END, APPROVE = (
    Act(f"{MONTH}/settlements"),
    Act(f"{MONTH}/submission"),
    Act(f"{MONTH}/review"),
    Act(f"{MONTH}/district-review"),
    Act(f"{MONTH}/notice", gives="publication_id"),
    Act("POST /demo/notices/{publication_id:int}/end"),
    Act(f"{MONTH}/approval", form=lambda c: {**ONE, "short_of_funds": True}),
)
WAY = (SETTLE, SUBMIT, REVIEW, CHECK, PUBLISH, END)
LINE_REVIEW = f"{MONTH}/line-reviews"
ACCOUNT = Act(f"{MONTH}/lines/{{line_id:int}}/account")
HOLD = Act(f"{MONTH}/lines/{{line_id:int}}/holds", gives="hold_id")
DECIDE_HOLD = Act(f"{MONTH}/hold-decisions")
UNDO_HOLD = Act(f"{MONTH}/hold-decision-withdrawals")
CORRECT = Act(f"{MONTH}/lines/{{line_id:int}}/correction")
RECORD = Act(
    "POST /conduct-cases", gives="case_id",
    form=lambda c: {
        "person_id": c.ids["person_id"], "matter": "擅自离岗", "basis": "行为规范",
        "happened_on": "2026-09-01", "district_id": c.side.district.id,
    },
)  # fmt: skip
BEGIN = Act("POST /policy-drafts", gives="draft_id")
HAND_IN = Act(f"{DRAFT}/submission")
OBJECT = Act("POST /objections", after=last_objection)


def line_review(*, accept: bool) -> Act:
    form = {"accept": accept, "reason": "补附工单"}
    return Act(LINE_REVIEW, form=lambda c: {"line_ids": [c.ids["line_id"]], **form})


def word(act: Act) -> str:
    """The last word of a route; of an objection's decision, what it decides."""
    return "objection" if act.route == OBJECTION else act.route.rsplit("/", 1)[1]


def each_maker(acts: tuple[Act, ...], decides: Act, code: str, right: Role) -> list[Pair]:
    """A pair for every act of the way that is somebody's own doing."""
    return [
        Pair(
            f"{word(act)} > {word(decides)}",
            tuple(one.by_maker() if one is act else one for one in acts), decides, code, right,
        )
        for act in acts
        if act is not END
    ]  # fmt: skip


def _own(act: Act) -> Act:
    return act.by_maker()


ACCEPT, RETURN = line_review(accept=True), line_review(accept=False)
IN_A_MONTH = [
    *each_maker(WAY[:2], REVIEW, MAKER_IS_CHECKER, REVIEWER),
    *each_maker(WAY[:2], ACCEPT, MAKER_IS_CHECKER, REVIEWER),
    *each_maker(WAY[:3], CHECK, MAKER_IS_CHECKER, OFFICER),
    *each_maker(WAY, APPROVE, MAKER_IS_CHECKER, APPROVER),
    *each_maker((*WAY[:5], OBJECT), Act(OBJECTION), MAKER_IS_CHECKER, APPROVER)[:-1],
    Pair("objections > decision", (*WAY[:5], _own(OBJECT)), Act(OBJECTION), MAKER_IS_CHECKER,
          APPROVER, no_system=FROM_ANYBODY),
    Pair("account entered > review", (_own(ACCOUNT), SETTLE, SUBMIT), REVIEW, MAKER_IS_CHECKER,
          REVIEWER, before=blocked),
    Pair("submission > approved > objection",
          (SETTLE, _own(SUBMIT), REVIEW, CHECK, PUBLISH, OBJECT, END, APPROVE),
          Act(OBJECTION), MAKER_IS_CHECKER, APPROVER),
    Pair("correction > line-reviews", (SETTLE, SUBMIT, RETURN, _own(CORRECT)), ACCEPT,
          MAKER_IS_CHECKER, REVIEWER),
    Pair("review > correction", (SETTLE, SUBMIT, RETURN, _own(REVIEW)), CORRECT,
          MAKER_IS_CHECKER, OFFICER),
    Pair("difference settled > review",
          (_own(Act(hands_money.SETTLE_DIFFERENCE)), SETTLE, SUBMIT), REVIEW, MAKER_IS_CHECKER,
          REVIEWER),
]  # fmt: skip
HOLDS = [
    Pair("hold > decision", (_own(HOLD),), DECIDE_HOLD, "vetting.holder_decides", OFFICER),
    Pair("hold > decision withdrawn", (_own(HOLD), DECIDE_HOLD), UNDO_HOLD,
          "vetting.holder_decides", OFFICER),
    Pair("review > hold decided", (SETTLE, SUBMIT, HOLD, _own(REVIEW)), DECIDE_HOLD,
          "vetting.checker_decides", OFFICER),
    Pair("district review > hold decided", (SETTLE, SUBMIT, HOLD, REVIEW, _own(CHECK)),
          DECIDE_HOLD, "vetting.checker_decides", OFFICER),
    Pair("approval > hold decided", (*WAY[:4], HOLD, PUBLISH, END, _own(APPROVE)), DECIDE_HOLD,
          "vetting.checker_decides", OFFICER),
    Pair("review > hold decision withdrawn",
          (SETTLE, SUBMIT, HOLD, DECIDE_HOLD, _own(REVIEW)), UNDO_HOLD,
          "vetting.checker_decides", OFFICER),
    Pair("hold decided > district review",
          (SETTLE, SUBMIT, HOLD, _own(DECIDE_HOLD), REVIEW), CHECK, MAKER_IS_CHECKER, OFFICER),
    Pair("hold decided > approval",
          (SETTLE, SUBMIT, HOLD, _own(DECIDE_HOLD), REVIEW, CHECK, PUBLISH, END), APPROVE,
          MAKER_IS_CHECKER, APPROVER),
]  # fmt: skip
BESIDE = [
    Pair("declared > decided", (_own(Act(f"{DECLARATION}/declaration")),),
          Act(f"{DECLARATION}/decision"), "declarations.maker_is_checker", OFFICER),
    Pair("declared > decided among many", (_own(Act(f"{DECLARATION}/declaration")),),
          Act("POST /declarations/decisions"), "declarations.maker_is_checker", OFFICER),
    Pair("declared for others > decided", (_own(Act("POST /declarations/behalf")),),
          Act(f"{DECLARATION}/decision"), "declarations.maker_is_checker", OFFICER),
    Pair("case recorded > decided",
          (replace(_own(RECORD),
                   after=case_in(ConductState.NOTICED)),),
          Act(f"{CASE}/decision"), "vetting.recorder_decides", APPROVER),
    Pair("case recorded > repaired",
          (replace(_own(RECORD), after=served),),
          Act(f"{CASE}/repair"), "vetting.recorder_decides", APPROVER),
    Pair("draft begun > approved",
          (_own(BEGIN), LABELLED, HAND_IN),
          Act(f"{DRAFT}/approval"), "policies.drafter_approves", APPROVER),
    Pair("draft written > approved",
          (BEGIN, _own(LABELLED), HAND_IN),
          Act(f"{DRAFT}/approval"), "policies.drafter_approves", APPROVER),
    Pair("draft submitted > approved",
          (BEGIN, LABELLED, _own(HAND_IN)),
          Act(f"{DRAFT}/approval"), "policies.drafter_approves", APPROVER),
    Pair("certificate registered > found consistent",
          (_own(Act("POST /certificates", gives="certificate_id")),), Act(CERTIFICATE),
          "training.registrar_checks", OFFICER),
]  # fmt: skip
PAID_OUT = (*WAY, replace(APPROVE, after=hands_money.nothing_held), hands_money.PREVIEW,
            hands_money.PREPARE)  # fmt: skip
PAIRS = [*IN_A_MONTH, *HOLDS, *BESIDE, *hands_money.PAIRS,
    Pair("account entered > confirmed", (_own(ACCOUNT), *PAID_OUT), hands_money.CONFIRM,
         "payments.director_confirms", APPROVER, before=blocked),
]  # fmt: skip
