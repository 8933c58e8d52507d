"""The same rule in numpy and in OpenFisca-Core, run by an interpreter that has them.

Reads one word a line (`numpy`, `openfisca`, `trace`) and answers each with one line of JSON. The
facts lie in a folder as one file of small integers a column. Knows nothing of the product.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy
from openfisca_core.entities import Entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

# Days as ordinals; -1 is no day. October 2026.
FIRST, LAST = 739890, 739920
PERIOD = "2026-10"
TRACED = 100
PERSON = Entity("person", "persons", "a person", "")
MET, FAILED, UNKNOWN = 0, 1, 2


def judge(facts: dict[str, Any]) -> list[Any]:
    """One array of results a condition, in the order of the policy."""
    service, post = facts["service"], facts["post"]
    started, ended, died = facts["started"], facts["ended"], facts["died"]
    here = (started >= 0) & (started <= LAST) & ((ended < 0) | (ended >= FIRST))
    return [
        numpy.where(facts["running"] > 1, UNKNOWN, MET).astype(numpy.int8),
        numpy.choose(service, [MET, UNKNOWN, FAILED]).astype(numpy.int8),
        numpy.where(facts["local"] == 1, MET, FAILED).astype(numpy.int8),
        numpy.where(here, MET, numpy.where(started < 0, UNKNOWN, FAILED)).astype(numpy.int8),
        numpy.where(post == 5, FAILED, numpy.where(post == 6, UNKNOWN, MET)).astype(numpy.int8),
        numpy.where(here & (facts["attended"] == 0), UNKNOWN, MET).astype(numpy.int8),
        numpy.where((died < 0) | (died > LAST), MET,
                    numpy.where(died < FIRST, FAILED, UNKNOWN)).astype(numpy.int8),
    ]  # fmt: skip


def outcome_of(results: list[Any]) -> Any:
    """0 pay, 1 refuse, 2 review; the first condition holds whatever else fails."""
    failed = numpy.logical_or.reduce([one == FAILED for one in results])
    unknown = numpy.logical_or.reduce([one == UNKNOWN for one in results])
    return numpy.where(results[0] == UNKNOWN, 2, numpy.where(failed, 1, numpy.where(unknown, 2, 0)))


def by_numpy(facts: dict[str, Any]) -> dict[str, Any]:
    began = time.process_time()
    results = judge(facts)
    outcome = outcome_of(results)
    amount = numpy.where(outcome == 0, 100_000, 0)
    seconds = time.process_time() - began
    return {"seconds": seconds, "pay_total_fen": int(amount.sum()), **counted(outcome)}


def system() -> TaxBenefitSystem:
    made = TaxBenefitSystem([PERSON])
    for name in ("service", "post", "started", "ended", "died", "running", "local", "attended"):
        made.add_variable(_variable(name, None))
    for place in range(7):
        made.add_variable(_variable(f"condition_{place}", _condition(place)))
    made.add_variable(_variable("outcome", _outcome))
    return made


def _variable(name: str, formula: Any) -> type[Variable]:
    content = {"value_type": int, "entity": PERSON, "definition_period": DateUnit.MONTH}
    return type(name, (Variable,), {**content, **({"formula": formula} if formula else {})})


def _condition(place: int) -> Any:
    def formula(person: Any, period: Any) -> Any:
        names = ("service", "post", "started", "ended", "died", "running", "local", "attended")
        return judge({name: person(name, period) for name in names})[place]

    return formula


def _outcome(person: Any, period: Any) -> Any:
    return outcome_of([person(f"condition_{place}", period) for place in range(7)])


def by_openfisca(facts: dict[str, Any], *, trace: bool) -> dict[str, Any]:
    """With `trace`, one person at a time, each with the record of its calculation."""
    rules, total = system(), len(facts["service"])
    groups = [slice(n, n + 1) for n in range(TRACED)] if trace else [slice(0, total)]
    began = time.process_time()
    outcomes = []
    for group in groups:
        count = len(facts["service"][group])
        simulation = SimulationBuilder().build_default_simulation(rules, count)
        simulation.trace = trace
        for name, column in facts.items():
            simulation.set_input(name, PERIOD, column[group].astype(numpy.int32))
        outcomes.append(simulation.calculate("outcome", PERIOD))
        if trace:
            json.dumps(simulation.tracer.get_serialized_flat_trace())
    seconds = time.process_time() - began
    return {"seconds": seconds, "n": TRACED if trace else total,
            **counted(numpy.concatenate(outcomes))}  # fmt: skip


def counted(outcome: Any) -> dict[str, int]:
    return {
        name: int((outcome == place).sum())
        for place, name in enumerate(("pay", "refuse", "review"))
    }


def main(folder: Path) -> None:
    facts = {path.stem: numpy.fromfile(path, dtype=numpy.int32) for path in folder.glob("*.column")}
    for line in sys.stdin:
        word = line.strip()
        answer = by_numpy(facts) if word == "numpy" else by_openfisca(facts, trace=word == "trace")
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
