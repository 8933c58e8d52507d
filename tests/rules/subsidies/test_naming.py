"""Whatever the grammar of policies can say has a Chinese word where versions are compared."""

from __future__ import annotations

import typing
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from workforce.rules.subsidies.comparing import changes_between
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.loading import load_policy, shipped_policies
from workforce.rules.subsidies.naming import FIELDS, VALUES, told

HELD_ELSEWHERE = {"language", "check"}  # a number; the name of a check is told by its label


def grammar() -> tuple[set[str], set[tuple[str, Any]]]:
    """Every field a policy can have, and every value of a closed choice."""
    seen: set[type] = set()
    fields: set[str] = set()
    choices: set[tuple[str, Any]] = set()

    def walk(kind: Any, field: str) -> None:
        if isinstance(kind, type) and issubclass(kind, BaseModel) and kind not in seen:
            seen.add(kind)
            for name, one in kind.model_fields.items():
                fields.add(name)
                walk(one.annotation, name)
        if typing.get_origin(kind) is typing.Literal:
            choices.update((field, value) for value in typing.get_args(kind))
        for inner in typing.get_args(kind):
            walk(inner, field)

    walk(Policy, "")
    return fields, choices


def test_every_field_of_the_grammar_has_a_word() -> None:
    fields, _ = grammar()

    assert len(fields) > 100
    assert fields - set(FIELDS) == set()


def test_every_closed_choice_has_a_word() -> None:
    _, choices = grammar()

    nameless = {
        (field, value)
        for field, value in choices
        if field not in HELD_ELSEWHERE and value not in VALUES.get(field, {})
    }
    assert nameless == set()


def test_money_is_told_in_yuan_and_papers_by_name() -> None:
    assert told("cap_fen", 50_000) == "500.00 元"
    assert told("papers", ({"code": "roster", "label": "在岗人员名册", "required": False},)) == (
        "代码：roster，名称：在岗人员名册，必须：否"
    )
    assert told("fen", {"五级": 50_000}) == "五级：500.00 元"


OPTIONAL = {"parameters": ((), "区定数额"), "stacking": (None, "与其他补贴"),
            "proration": (None, "按出勤折算"), "arrears": (None, "补发"),
            "fraud": (None, "弄虚作假")}  # fmt: skip
CITIES = sorted((Path(__file__).parent / "cities").glob("*.yaml"))
TEXTS = [*(name for name, _ in shipped_policies()), *map(str, CITIES)]
EXAMPLES = [
    (name, part) for name in TEXTS for part in OPTIONAL if getattr(load_policy(name).policy, part)
]


@pytest.mark.parametrize(("name", "part"), EXAMPLES)
def test_a_part_that_is_gone_is_told(name: str, part: str) -> None:
    old = load_policy(name).policy
    empty, label = OPTIONAL[part]

    [change] = changes_between(old, old.model_copy(update={part: empty}))

    assert change.label == label


def test_there_is_an_example_of_each_part() -> None:
    assert {part for _, part in EXAMPLES} == set(OPTIONAL)
