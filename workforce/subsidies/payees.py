"""补贴发给谁：本人、用人单位或培训机构。一笔钱只有一个去处，全部 SQL 在此取得收款账户。

A line, a difference, a payment and a recovery carry `payee_id`: the organisation the money goes to,
or nothing, where it goes to the person. NOBODY is an organisation the facts do not tell: its money
waits like that of somebody without an account.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from workforce.database import read_all
from workforce.rules.months import Month
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.paying import payee_of
from workforce.subsidies.reading_rows import Subject

NOBODY = 0
# s: what carries payee_id; p: the person, the record that is kept.
ACCOUNT = (
    "CASE WHEN {s}.payee_id IS NULL THEN {p}.bank_account_index ELSE (SELECT u.bank_account_index"
    " FROM unit_account u WHERE u.organisation_id = {s}.payee_id) END"
)
# The same of a line whose person stands in no query.
ACCOUNT_OF_LINE = (
    "CASE WHEN subsidy_line.payee_id IS NULL THEN (SELECT p.bank_account_index FROM person p"
    " WHERE p.id = subsidy_line.person_id) ELSE (SELECT u.bank_account_index"
    " FROM unit_account u WHERE u.organisation_id = subsidy_line.payee_id) END"
)
# Of a difference: it takes back from one what the rules give to another now, see differing.py.
IS_MOVE = "({a}.outcome = 'refuse' AND {a}.decided_outcome <> 'refuse' AND {a}.settled_at IS NULL)"
# Of two of them: the money of both goes to the same.
SAME_PAYEE = "COALESCE({a}.payee_id, -1) = COALESCE({b}.payee_id, -1)"


class Payees:
    """Who gets the money of a policy that pays organisations, and which of them have accounts."""

    def __init__(self, policy: Policy, month: Month, with_account: Collection[int]) -> None:
        self._policy, self._month, self._with_account = policy, month, frozenset(with_account)

    def assign(self, subjects: Iterable[Subject]) -> None:
        """Say of each to whom the money goes, and whether that one has an account."""
        for subject in subjects:
            number = payee_of(self._policy, subject.facts, self._month)["id"]
            subject.payee_id = number if isinstance(number, int) else NOBODY
            subject.has_account = subject.payee_id in self._with_account


async def payees_of(policy: Policy, month: Month) -> Payees | None:
    """None where the money goes to the persons themselves."""
    if policy.payee == "person":
        return None
    rows = await read_all("SELECT organisation_id FROM unit_account")
    return Payees(policy, month, {row["organisation_id"] for row in rows})


async def assign_payees(policy: Policy, month: Month, subjects: Iterable[Subject]) -> None:
    """The same for some people at once."""
    if (payees := await payees_of(policy, month)) is not None:
        payees.assign(subjects)
