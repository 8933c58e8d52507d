"""How personal numbers are shown: enough to recognise one's own, too little to use."""

from __future__ import annotations

HIDDEN_MIN = 3  # a value with less than this between its ends is hidden whole


def mask_id_number(text: str) -> str:
    """992284196308250003 → 992284********0003 (the birth date is hidden)."""
    return _masked(text, first=6, last=4)


def mask_phone(text: str) -> str:
    """18063169596 → 180****9596."""
    return _masked(text, first=3, last=4)


def mask_account(text: str) -> str:
    """6222023288405320712 → 6222****0712, however long the number is."""
    if len(text) < 8 + HIDDEN_MIN:
        return "*" * len(text)
    return f"{text[:4]}****{text[-4:]}"


def mask_name(text: str) -> str:
    """欧阳子怡 → 欧**怡; a name of two characters keeps its first."""
    if len(text) < 2:
        return "*" * len(text)
    if len(text) == 2:
        return text[0] + "*"
    return text[0] + "*" * (len(text) - 2) + text[-1]


def mask_address(text: str) -> str:
    """北京市丰台区云岗街道1号 → 北京市丰台区**** (what comes after six characters is hidden)."""
    return text[: min(6, len(text) // 2)] + "****" if text else ""


def _masked(text: str, *, first: int, last: int) -> str:
    if len(text) < first + last + HIDDEN_MIN:
        return "*" * len(text)
    return text[:first] + "*" * (len(text) - first - last) + text[-last:]
