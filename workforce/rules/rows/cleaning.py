"""Harmless dirt in what people type: taken away without a word.

Full-width digits, inner spaces, lower-case x, dashes in telephone numbers, spaces in card numbers.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

Typed = str | int | float | bool | date | None
"""A cell as typed in the sheet."""

_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_HAN_GAP = re.compile(r"(?<=[\u3400-\u9fff·])\s+|\s+(?=[\u3400-\u9fff·])")
_SPACES = re.compile(r"\s+")
_DOTS = re.compile(r"[•・‧∙･．]")
_CODE_DIRT = re.compile(r"[\s\-－—–‐_'’`\"“”.·]+")
_SCIENTIFIC = re.compile(r"\d(\.\d+)?E\+?\d+", re.IGNORECASE)
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF5B)} | {0x3000: 0x20}
_DROPPED = str.maketrans("", "", " \t\u3000-－—()（）")
_EMPTY = frozenset({"", "/", "\\", "-", "--", "—", "——", "无", "暂无", "没有", "N/A", "NULL"})


def text_of(value: Typed) -> str:
    """Readable text on one line; full-width letters and digits made half-width."""
    if value is None:
        return ""
    if isinstance(value, str):
        if value.isalnum() and value.isascii():
            return value
        text = _INVISIBLE.sub("", value.translate(_FULL_WIDTH))
        return _SPACES.sub(" ", text).strip()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e18:
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else str(value)


def name_of(value: Typed) -> str:
    """A person's or unit's name: gaps beside Chinese characters closed, one kind of dot."""
    return _HAN_GAP.sub("", _DOTS.sub("·", text_of(value)))


def name_key(name: str) -> str:
    """What two spellings of one name have in common (brackets of either width, any spacing)."""
    folded = name if name.isascii() else unicodedata.normalize("NFKC", name)
    return _SPACES.sub("", folded).upper()


def code_of(value: Typed) -> str:
    """A number people copy (identity, credit code, card): no gaps, half-width, capitals."""
    text = text_of(value)
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return _CODE_DIRT.sub("", text).upper()


def evened(value: str) -> str:
    """Full-width to half-width, no spaces or dashes, upper case."""
    return unicodedata.normalize("NFKC", value).translate(_DROPPED).upper()


def optional_code_of(value: Typed) -> str:
    """The same where people write 无 or a stroke for nothing."""
    return "" if text_of(value).upper() in _EMPTY else code_of(value)


def optional_text_of(value: Typed) -> str:
    text = text_of(value)
    return "" if text.upper() in _EMPTY else text


def phone_of(value: Typed) -> str:
    """Digits of a telephone number, without the country's prefix."""
    digits = re.sub(r"[()（）+]", "", optional_code_of(value))
    for prefix in ("0086", "86"):
        if digits.startswith(prefix) and len(digits) == len(prefix) + 11:
            return digits[len(prefix) :]
    return digits


def is_number(value: Typed) -> bool:
    """A cell that holds a number, or a text that was one: Excel keeps fifteen digits."""
    if isinstance(value, bool):
        return False
    if isinstance(value, str):
        return bool(_SCIENTIFIC.fullmatch(value.strip()))
    return isinstance(value, int | float)
