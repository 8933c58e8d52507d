"""收款单位的名称和账户：给明细、清单和表单写明一笔钱发给谁。

Of money that goes to the persons themselves nothing is read here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from workforce.database import read_all
from workforce.database.rows import among
from workforce.identity.models import Organisation
from workforce.rules.subsidies.document import PAYEES
from workforce.subsidies.models import PolicyVersion, SubsidyLine, SubsidyMonth
from workforce.subsidies.payees import NOBODY
from workforce.subsidies.policies import policy_of
from workforce.subsidies.unit_models import UnitAccount

UNKNOWN = "收款单位不明"
NO_UNIT_ACCOUNT = "收款单位没有登记账户"
# The city's own bodies stand in no district.
_ELSEWHERE = """
    SELECT o.id, d.name FROM organisation o LEFT JOIN organisation d ON d.id = o.district_id
    WHERE o.id {ids} AND (o.district_id IS NULL OR o.district_id <> ?)
"""
CITY = "市级"
_PAID = """
    SELECT COUNT(DISTINCT payee_id) AS units FROM subsidy_line
    WHERE run_id = ? AND outcome = 'pay' AND payee_id > ?
"""


@dataclass(frozen=True)
class Units:
    """The organisations that some money goes to: names and accounts by id."""

    names: dict[int, str] = field(default_factory=dict)
    accounts: dict[int, UnitAccount] = field(default_factory=dict)

    def name(self, payee_id: int | None) -> str:
        return self.names.get(payee_id or NOBODY, UNKNOWN)

    def bank(self, payee_id: int | None) -> str:
        found = self.accounts.get(payee_id or NOBODY)
        return "" if found is None else found.bank_name

    def account(self, payee_id: int | None) -> str:
        found = self.accounts.get(payee_id or NOBODY)
        return "" if found is None else str(found.bank_account)


def unit_kind(version: PolicyVersion) -> str | None:
    """What the policy calls who it pays, where that is an organisation."""
    payee = policy_of(version).payee
    return None if payee == "person" else PAYEES[payee]


async def names_of(payee_ids: Iterable[int | None]) -> dict[int, str]:
    """By id; asks nothing where all of them are persons."""
    wanted = {one for one in payee_ids if one}
    if not wanted:
        return {}
    found = Organisation.filter(id__in=sorted(wanted))
    return dict(await found.values_list("id", "name"))


async def registered_elsewhere(payee_ids: Iterable[int | None], district_id: int) -> dict[int, str]:
    """By id: of which district the officers enter its account, where it is not this one's."""
    wanted = {one for one in payee_ids if one}
    if not wanted:
        return {}
    ids, value = among(sorted(wanted))
    rows = await read_all(_ELSEWHERE.format(ids=ids), [value, district_id])
    return {row["id"]: row["name"] or CITY for row in rows}


async def units_of(month: SubsidyMonth, lines: Sequence[SubsidyLine]) -> Units | None:
    """With their accounts, for the lists by which money is paid; none where it pays persons."""
    if unit_kind(month.policy) is None:
        return None
    names = await names_of(line.payee_id for line in lines)
    accounts = await UnitAccount.filter(organisation_id__in=sorted(names))
    return Units(names, {one.organisation_id: one for one in accounts})


def why_blocked(line: SubsidyLine, person_has_none: str) -> str:
    """Why a line cannot be paid: the account that is missing is the person's or the unit's."""
    if line.payee_id is None:
        return person_has_none
    return UNKNOWN if line.payee_id == NOBODY else NO_UNIT_ACCOUNT


async def units_paid(month: SubsidyMonth) -> int | None:
    """How many organisations a month pays; none where it pays persons."""
    if unit_kind(month.policy) is None:
        return None
    [row] = await read_all(_PAID, [month.current_run_id or 0, NOBODY])
    return int(row["units"])
