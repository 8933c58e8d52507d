"""What is sent to the routes of holds and of the negative list."""

from __future__ import annotations

from typing import Any

from tests.whole.stage import NOWHERE_ID
from tests.whole.things_vetting import hold_of
from workforce import clock
from workforce.actor import Actor
from workforce.intake.insurance_results import check_answers
from workforce.people.models import Person
from workforce.subsidy_words import ConductState, HoldState
from workforce.vetting.models import ConductCase

REASON = "按规定办理"
MONTH = "/subsidy-months/{month_id:int}"
CASE = "/conduct-cases/{case_id:int}"
DECIDED = ConductState.DECIDED


def today() -> str:
    return clock.today().isoformat()


FORMS: dict[str, Any] = {
    f"POST {MONTH}/lines/{{line_id:int}}/holds": lambda c: {"reason": REASON},
    f"POST {MONTH}/hold-decisions": lambda c: {
        "hold_ids": [c.ids["hold_id"]], "decision": "released", "reason": REASON,
    },
    f"POST {MONTH}/hold-decision-withdrawals": lambda c: {
        "hold_ids": [c.ids["hold_id"]], "reason": REASON,
    },
    "POST /conduct-cases": lambda c: {
        "person_id": c.ids["person_id"], "matter": f"{c.side.word}事项", "basis": "行为规范",
        "happened_on": "2026-09-01",
    },
    f"POST {CASE}/notification": lambda c: {"noticed_on": "2026-11-02"},
    f"POST {CASE}/defence": lambda c: {"defence": "本人不陈述"},
    f"POST {CASE}/decision": lambda c: {
        "listed": True, "reason": REASON, "effective_on": "2026-11-02", "is_fraud": True,
    },
    f"POST {CASE}/service": lambda c: {"served_on": today()},
    f"POST {CASE}/repair": lambda c: {"repaired_on": today(), "reason": REASON},
    f"POST {MONTH}/insurance-list": lambda c: {"reason": REASON},
    f"POST {MONTH}/insurance-checks": lambda c: {},
    f"POST {MONTH}/insurance-workbooks": lambda c: {},
    f"POST {MONTH}/insurance": lambda c: {"plan": c.ids["plan"]},
}  # fmt: skip


def held(state: HoldState) -> Any:
    async def prepare(call: Any) -> None:
        there = not call.side.is_nowhere
        call.ids["hold_id"] = await hold_of(call.ids["line_id"], state) if there else NOWHERE_ID

    return prepare


def case_in(state: ConductState) -> Any:
    """A case in a state; a decided one is served where it is to be repaired."""

    async def prepare(call: Any) -> None:
        if call.side.is_nowhere:
            return
        day = clock.today()
        decided = {"decided_on": day, "effective_on": day} if state is DECIDED else {}
        await ConductCase.filter(id=call.ids["case_id"]).update(
            state=state, noticed_on=day, defence="本人不陈述", **decided
        )

    return prepare


async def served(call: Any) -> None:
    await case_in(DECIDED)(call)
    if not call.side.is_nowhere:
        await ConductCase.filter(id=call.ids["case_id"]).update(served_on=clock.today())


async def answers_checked(call: Any) -> None:
    """One person of the month's district, and the plan the check of the sheet answers."""
    call.ids["plan"], call.ids["sheet"] = "0" * 64, "姓名,身份证号,是否参保\n".encode()
    if not call.side.is_nowhere:
        person = await Person.get(id=call.ids["person_id"])
        line = f"{person.name},{person.id_number},否\n"
        call.ids["sheet"] = f"姓名,身份证号,是否参保\n{line}".encode()
        checked = await check_answers(Actor.system(), call.ids["month_id"], call.ids["sheet"])
        call.ids["plan"] = checked.plan


PREPARED: dict[str, Any] = {
    f"POST {CASE}/defence": case_in(ConductState.NOTICED),
    f"POST {CASE}/decision": case_in(ConductState.NOTICED),
    f"POST {CASE}/service": case_in(ConductState.DECIDED),
    f"POST {CASE}/repair": served,
    f"POST {MONTH}/insurance-checks": answers_checked,
    f"POST {MONTH}/insurance-workbooks": answers_checked,
    f"POST {MONTH}/insurance": answers_checked,
    f"POST {MONTH}/hold-decisions": held(HoldState.OPEN),
    f"POST {MONTH}/hold-decision-withdrawals": held(HoldState.DENIED),
}
