"""How many regions on a day: a table a clerk can check."""

from __future__ import annotations

from datetime import date

import pytest

from workforce.rules.relations import (
    COUNTING_DAY,
    Period,
    Readings,
    RelationFact,
    count_regions,
)
from workforce.vocabulary import OwnCounty, RegionsCounted

IN_FORCE = Period(date(2024, 5, 1), date(2024, 6, 1), date(2027, 5, 31), None)
EXPIRED = Period(date(2022, 5, 1), date(2022, 6, 1), date(2025, 12, 30), None)
LAST_DAY = Period(date(2022, 5, 1), date(2022, 6, 1), date(2025, 12, 31), None)
DRAFT = Period(None, None, None, None)
SIGNED_ONLY = Period(date(2025, 12, 1), date(2026, 1, 1), None, None)
ENDED = Period(date(2024, 5, 1), date(2024, 6, 1), None, date(2025, 12, 30))
OPEN_ENDED = Period(date(2024, 5, 1), date(2024, 6, 1), None, None)
ZHANGBEI, YUXIAN, ZHANGJIAKOU, LINXIAN, HAIDIAN = "130722", "130726", "130700", "141124", "110108"


def relations(*given: tuple[str, Period]) -> list[RelationFact]:
    return [RelationFact(n, code, (period,)) for n, (code, period) in enumerate(given, 1)]


@pytest.mark.parametrize(
    ("given", "count"),
    [
        pytest.param([], 0, id="nothing is nothing"),
        pytest.param([(ZHANGBEI, IN_FORCE), (ZHANGBEI, IN_FORCE)], 1, id="one county counts once"),
        pytest.param([(ZHANGBEI, IN_FORCE), (YUXIAN, IN_FORCE)], 2, id="two counties of one city"),
        pytest.param([(ZHANGBEI, EXPIRED)], 0, id="expired the day before"),
        pytest.param([(ZHANGBEI, LAST_DAY)], 1, id="the last day still counts"),
        pytest.param([(ZHANGBEI, DRAFT)], 0, id="a draft is no relation"),
        pytest.param([(ZHANGBEI, SIGNED_ONLY)], 0, id="signed but not yet effective"),
        pytest.param([(ZHANGBEI, ENDED)], 0, id="ended early"),
        pytest.param([(ZHANGBEI, OPEN_ENDED)], 1, id="no last day"),
        pytest.param([(ZHANGJIAKOU, IN_FORCE)], 1, id="a prefecture counts: 以上 includes more"),
        pytest.param(
            [(ZHANGJIAKOU, IN_FORCE), (ZHANGBEI, IN_FORCE)], 1, id="a prefecture and its own county"
        ),
        pytest.param([(HAIDIAN, IN_FORCE)], 1, id="any province by default"),
    ],
)
def test_regions_on_the_counting_day(given: list[tuple[str, Period]], count: int) -> None:
    found = count_regions(relations(*given), on=COUNTING_DAY, readings=Readings())

    assert found.count == count
    accounted = sum(len(ids) for ids in found.relations_of.values()) + len(found.left_out)
    assert accounted == len(given)


def test_a_district_may_count_named_regions_only() -> None:
    readings = Readings(regions=RegionsCounted.NAMED)
    given = relations((HAIDIAN, IN_FORCE), (LINXIAN, IN_FORCE), (ZHANGBEI, IN_FORCE))

    found = count_regions(given, on=COUNTING_DAY, readings=readings)

    assert found.regions == (ZHANGBEI, LINXIAN)
    assert [(one.relation_id, one.reason) for one in found.left_out] == [(1, "not_named")]


def test_a_district_may_count_a_prefecture_and_its_county_apart() -> None:
    readings = Readings(own_county=OwnCounty.SEPARATELY)
    given = relations((ZHANGJIAKOU, IN_FORCE), (ZHANGBEI, IN_FORCE))

    assert count_regions(given, on=COUNTING_DAY, readings=readings).count == 2


def test_one_paper_in_force_is_enough() -> None:
    relation = RelationFact(1, ZHANGBEI, (EXPIRED, DRAFT, IN_FORCE))

    assert count_regions([relation], on=COUNTING_DAY, readings=Readings()).count == 1


def test_the_target_is_three() -> None:
    codes = (ZHANGBEI, YUXIAN, LINXIAN)
    reached = count_regions(
        relations(*((code, IN_FORCE) for code in codes)), on=COUNTING_DAY, readings=Readings()
    )
    short = count_regions(
        relations(*((code, IN_FORCE) for code in codes[:2])), on=COUNTING_DAY, readings=Readings()
    )

    assert (reached.is_reached, short.is_reached) == (True, False)
