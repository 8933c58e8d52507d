"""A month by the own scheme of the district whose money goes to employers."""

from __future__ import annotations

from tests.subsidies.conftest import MONTH, District
from tests.subsidies.releases import release
from workforce.identity.models import Organisation
from workforce.people.indexes import bank_account_index
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.policies import named
from workforce.subsidies.service import compute, open_month
from workforce.subsidies.unit_models import UnitAccount

ACCOUNT = "0200001234567890123"


def paying_employers() -> str:
    text = named("fengtai").text.replace("payee: person", "payee: employer")
    return text.replace('version: "2026-1"', 'version: "2026-单位"')


async def account_of(unit: Organisation, number: str = ACCOUNT) -> UnitAccount:
    index = bank_account_index(number)
    assert index is not None
    return await UnitAccount.create(
        organisation=unit, bank_account=number, bank_account_index=index, bank_name="北京银行",
        entered_by_name="另一人",
    )  # fmt: skip


async def unit_month_of(district: District) -> SubsidyMonth:
    """October 2026, computed: two people are paid through one employer; two wait to be settled."""
    cast = district.cast
    await release(cast, "fengtai", paying_employers(), MONTH)
    opened = await open_month(cast.officer, "fengtai", MONTH)
    await compute(cast.officer, opened.id)
    return await SubsidyMonth.get(id=opened.id).select_related("policy", "district")
