"""Alternatives between conditions: the first that is met, or why none of them is."""

from __future__ import annotations

from workforce.rules.subsidies.case import Case
from workforce.rules.subsidies.conditions import Condition
from workforce.rules.subsidies.decision import Evidence
from workforce.rules.subsidies.elements import Reason
from workforce.rules.subsidies.judging import Question, Witness, compile_condition
from workforce.rules.subsidies.requirements import AnyOf


@compile_condition.register
def _(condition: AnyOf) -> tuple[Question, Witness]:
    asked = [compile_condition(option) for option in condition.options]

    def ask(case: Case) -> Reason | None:
        answers = [question(case) for question, _ in asked]
        return None if None in answers else answers[0]

    def witness(case: Case) -> Evidence:
        for question, rests_on in asked:
            if question(case) is None:
                return rests_on(case)
        return tuple([one for _, rests_on in asked for one in rests_on(case)])

    return ask, witness


def met_option(group: AnyOf, case: Case) -> Condition | None:
    """The alternative by which the whole is met."""
    for option in group.options:
        if compile_condition(option)[0](case) is None:
            return option
    return None
