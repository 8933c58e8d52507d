"""Whatever the grammar of policies can say has a Chinese word where versions are compared."""

from __future__ import annotations

import typing
from typing import Any

from pydantic import BaseModel

from workforce.rules.subsidies.document import Policy
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
