"""统一社会信用代码 (GB 32100): 18 characters of a restricted alphabet with a check character."""

from __future__ import annotations

from stdnum.cn import uscc


def is_uscc(text: str) -> bool:
    """Whether a cleaned code (18 characters, capitals) holds."""
    return len(text) == 18 and uscc.is_valid(text)


def with_check_character(first_seventeen: str) -> str:
    """The whole code for its first seventeen characters."""
    assert len(first_seventeen) == 17
    return first_seventeen + uscc.calc_check_digit(first_seventeen)
