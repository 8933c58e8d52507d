"""The list of a month whose money goes to employers: people by name, and to whom it goes."""

from __future__ import annotations

from tests.asking import Asker
from tests.publicity.test_notices import ask, published
from tests.subsidies.conftest import District
from tests.subsidies.unit_paid import unit_month_of

__all__ = ["ask"]


async def test_of_money_that_goes_to_employers_the_list_says_so_and_names_the_people(
    district: District, ask: Asker
) -> None:
    notice = await published(district, await unit_month_of(district))

    told = (await ask("GET", f"/published-notices/{notice.code}")).json()

    assert told["payee"] == "用人单位"
    assert "陈**" in {row["name"] for row in told["rows"]}
