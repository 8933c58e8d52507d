"""Words of the glossary as people write them: the code, the label, or one half of it (五级)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from workforce.vocabulary import Word

AnyWord = TypeVar("AnyWord", bound=Word)


def spellings(kind: type[AnyWord]) -> dict[str, AnyWord]:
    """Every accepted spelling of a kind of word, and the word it means."""
    found: dict[str, AnyWord] = {}
    for word in kind:
        for spelling in (word.value, word.label, *word.label.split("/")):
            found[spelling] = word
    return found


def reading_of(kind: type[AnyWord]) -> Callable[[object], object]:
    """A validator that turns a spelling into its word and names the choices when it cannot."""
    known = spellings(kind)
    choices = "、".join(word.label for word in kind)

    def read(value: object) -> object:
        if value is None or isinstance(value, kind):
            return value
        word = known.get(value.strip()) if isinstance(value, str) else None
        if word is None:
            raise ValueError(f"“{value}”不是可用的取值，可写：{choices}")
        return word

    return read
