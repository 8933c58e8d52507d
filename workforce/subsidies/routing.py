"""A month's way by its policy: who reviews first, whether it is made public before approval."""

from __future__ import annotations

from workforce.rules.subsidies.procedure import Procedure
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.policies import policy_of
from workforce.subsidy_words import MonthState

# Frozen and not yet approved: what is wrong with one line is mended in the line alone.
UNDER_WAY = (
    MonthState.SUBMITTED,
    MonthState.STREET_REVIEWED,
    MonthState.REVIEWED,
    MonthState.ON_NOTICE,
    MonthState.NOTICED,
)
APPROVED = (MonthState.APPROVED, MonthState.CLOSED)


def procedure_of(month: SubsidyMonth) -> Procedure:
    """The month's policy must have been fetched."""
    return policy_of(month.policy).procedure


def is_street_first(month: SubsidyMonth) -> bool:
    return procedure_of(month).route == "street_first"


def state_after_submission(month: SubsidyMonth) -> MonthState:
    return MonthState.SUBMITTED if is_street_first(month) else MonthState.STREET_REVIEWED


def state_to_approve(month: SubsidyMonth) -> MonthState:
    """Where a month stands when only the approval is left."""
    return MonthState.NOTICED if procedure_of(month).notice else MonthState.REVIEWED


def needs_to_review_lines(month: SubsidyMonth) -> str:
    """The permission of whoever says yes or no to single lines on this policy's route."""
    return "subsidies.review" if is_street_first(month) else "subsidies.district_review"


def state_of_line_review(month: SubsidyMonth) -> MonthState:
    """The state in which lines are reviewed for the first time."""
    return state_after_submission(month)
