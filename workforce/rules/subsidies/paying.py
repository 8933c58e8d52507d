"""Who the money of a decision goes to: the person, the employer, or the training body."""

from __future__ import annotations

from workforce.rules.months import Month
from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.document import PAYEES, Policy
from workforce.rules.subsidies.facts import Facts, TrainingFacts
from workforce.rules.subsidies.judging_person import passed_trainings
from workforce.rules.subsidies.requirements import TrainingPassed

Payee = dict[str, "str | int | None"]


def payee_of(policy: Policy, facts: Facts, month: Month) -> Payee:
    """The payee's kind, its label, and its name and id where the facts tell."""
    name: str | None = None
    number: int | None = facts.person.id
    case = Case(facts, month)
    if policy.payee == "employer":
        name = None if case.post is None else case.post.employer
        number = None if case.post is None else case.post.employer_id
    elif policy.payee == "training_body":
        counted = _counted(policy, case)
        name = None if counted is None else counted.body
        number = None if counted is None else counted.body_id
    return {"kind": policy.payee, "label": PAYEES[policy.payee], "name": name, "id": number}


def _counted(policy: Policy, case: Case) -> TrainingFacts | None:
    """The latest passed training that the policy asks for."""
    for condition in policy.every_condition:
        if isinstance(condition, TrainingPassed):
            enough = [
                one for one in passed_trainings(condition, case) if one.hours >= condition.hours_min
            ]
            return enough[-1] if enough else None
    return None
