"""一人改正，不必整月重做：退回的人按现在的事实重新判定，或写明理由核定，再交审核。

Only this line changes, in a month that otherwise stays frozen. What was made public is never raised
afterwards; more than that is back pay in a later month.
"""

from __future__ import annotations

from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.database import save_version, verb
from workforce.errors import Missing, Refusal
from workforce.rules.subsidies.storing import facts_text, findings_text, marked
from workforce.subsidies.accounts import hold_changed_accounts, note_account
from workforce.subsidies.advancing import refuse_unless
from workforce.subsidies.computing import payment_state
from workforce.subsidies.hands import refuse_checker
from workforce.subsidies.models import ComputeRun, SubsidyLine, SubsidyMonth
from workforce.subsidies.payees import assign_payees
from workforce.subsidies.policies import decide_by, policy_of, wanted_of
from workforce.subsidies.reading import subject_of
from workforce.subsidies.reading_rows import Subject
from workforce.subsidies.routing import UNDER_WAY
from workforce.subsidies.scope import lines_within, month_of, month_to_change
from workforce.subsidies.telling import tell_corrected
from workforce.subsidy_words import MonthState, ReviewState
from workforce.vocabulary import FindingResult, Outcome

PUBLIC = (MonthState.ON_NOTICE, MonthState.NOTICED)


class NotReturned(Refusal):
    code = "subsidies.line_not_returned"
    message = "只有退回补正的人可以单独改正"


class StillOpen(Refusal):
    code = "subsidies.line_still_open"
    message = "按现在的事实仍待人工核定，请选择发放或不发放并写明理由"


class CannotPay(Refusal):
    code = "subsidies.line_cannot_be_paid"
    message = "按现在的事实不符合条件或金额无法确定，不能定为发放"


class AboveNotice(Refusal):
    code = "subsidies.above_notice"
    message = "本月已公示，不能改为高于公示的金额；差额在以后月份补发"


@verb
async def redecide_line(
    actor: Actor, month_id: int, line_id: int, *, outcome: Outcome | None = None, reason: str
) -> SubsidyLine:
    """改正一个退回的人：按现在的事实重新判定；判定不了的，连同核定结果一并给出。改正后重新审核。"""
    month = await month_to_change(actor, month_id, needs="subsidies.settle")
    refuse_unless(month, *UNDER_WAY, act="改正人员")
    await refuse_checker(actor, month)
    line = await lines_within(actor, month, "subsidies.settle").filter(id=line_id).first()
    if line is None:
        raise Missing()
    if line.review_state is not ReviewState.RETURNED:
        raise NotReturned()
    before = _told(line)
    wanted = wanted_of(month.policy)
    subject = await subject_of(month.district_id, month_of(month), line.person_id, wanted)
    if subject is None:
        raise Missing()
    await assign_payees(policy_of(month.policy), month_of(month), [subject])
    await _redecide(month, line, subject)
    _settle(actor, line, outcome, reason, has_account=subject.has_account)
    if month.state in PUBLIC and line.amount_fen > before["amount_fen"]:
        raise AboveNotice()
    line.review_state = ReviewState.PENDING
    line.reviewed_by_id, line.reviewed_by_name, line.reviewed_at = None, "", None
    await line.save()
    await note_account(line)
    await save_version(month)
    await hold_changed_accounts(actor, month)
    await tell_corrected(actor, month, line)
    await record(
        actor, "subsidies.line.corrected", line, before=before,
        after=_told(line) | {"person_id": line.person_id}, reason=reason,
        organisation_id=line.employer_id,
    )  # fmt: skip
    return line


async def _redecide(month: SubsidyMonth, line: SubsidyLine, subject: Subject) -> None:
    """The line as the month's own run would make it with the facts of now."""
    run = await ComputeRun.filter(id=line.run_id).select_related("policy").get()
    decision = decide_by(run.policy)(subject.facts, month_of(month))
    assert decision.employment is not None
    found = [f.code for f in decision.findings if f.result is not FindingResult.MET]
    _recount(run, line.open_codes.split(), found)
    # The run is no longer what its digest says: computing the month again makes a new one.
    run.digest = ""
    await run.save(update_fields=["digest", "by_finding"])
    line.employment_id = decision.employment
    line.employer_id, line.street_id = subject.places[decision.employment]
    line.decided_outcome = line.outcome = decision.outcome
    line.amount_fen, line.proposed_fen = decision.amount_fen, decision.proposed_fen
    line.open_codes, line.findings = marked(found), findings_text(decision)
    line.facts = facts_text(subject.facts)
    line.payment_state = payment_state(decision.outcome, has_account=subject.has_account)
    line.payee_id = subject.payee_id
    _unsettle(line)


def _settle(
    actor: Actor, line: SubsidyLine, outcome: Outcome | None, reason: str, *, has_account: bool
) -> None:
    """What the officer says beside the rules: needed where they leave it open, and able to refuse
    what they would pay."""
    if outcome is None or outcome is Outcome.REVIEW:
        if line.outcome is Outcome.REVIEW:
            raise StillOpen()
        return
    if outcome is line.outcome:
        return
    if outcome is Outcome.PAY and (line.outcome is Outcome.REFUSE or not line.proposed_fen):
        raise CannotPay()
    line.outcome = outcome
    line.amount_fen = line.proposed_fen if outcome is Outcome.PAY else 0
    line.payment_state = payment_state(outcome, has_account=has_account)
    line.settled_by_id, line.settled_by_name = actor.user_id, actor.name
    line.settled_at, line.settlement_reason = clock.now(), reason


def _unsettle(line: SubsidyLine) -> None:
    line.settled_by_id, line.settled_by_name = None, ""
    line.settled_at, line.settlement_reason = None, ""


def _recount(run: ComputeRun, before: list[str], now: list[str]) -> None:
    """How many people have which finding, without the old ones of this line and with the new."""
    counts = dict(run.by_finding)
    for code in before:
        counts[code] = counts.get(code, 0) - 1
    for code in now:
        counts[code] = counts.get(code, 0) + 1
    run.by_finding = {code: count for code, count in sorted(counts.items()) if count > 0}


def _told(line: SubsidyLine) -> dict[str, Any]:
    return {
        "outcome": line.outcome.value,
        "amount_fen": line.amount_fen,
        "review_state": line.review_state.value,
    }
