"""银行账号: cards carry a check digit (Luhn), passbooks have other lengths and none."""

from __future__ import annotations

import re
from enum import StrEnum

from stdnum import luhn

_ACCOUNT = re.compile(r"[0-9]{8,32}")
_CARD = re.compile(r"62[0-9]{14,17}")


class AccountFault(StrEnum):
    FORM = "bank_account_form"
    CHECK_DIGIT = "bank_card_check_digit"


def account_fault(account: str) -> AccountFault | None:
    """What is wrong with a cleaned account number, if anything."""
    if not _ACCOUNT.fullmatch(account):
        return AccountFault.FORM
    if _CARD.fullmatch(account) and not luhn.is_valid(account):
        return AccountFault.CHECK_DIGIT
    return None
