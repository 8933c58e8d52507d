"""What a policy pays, in sentences a person reads, each with its clause."""

from __future__ import annotations

import pytest

from tests.rules.subsidies.test_new_city import EVERY
from workforce.rules.subsidies.describing import terms_of


def told(name: str) -> list[str]:
    return [f"{one.label}：{one.sentence}" for one in terms_of(EVERY[name])]


@pytest.mark.parametrize("name", EVERY)
def test_every_policy_tells_its_money_and_its_rhythm(name: str) -> None:
    terms = terms_of(EVERY[name])

    assert {"发放方式"} < {one.label for one in terms}
    assert all(one.sentence and one.element.clause for one in terms)
    assert not any(word in one.sentence for one in terms for word in ("{", "None", "null"))


def test_the_sentences_are_these() -> None:
    assert told("fengtai") == [
        "标准：1,000.00 元", "发放方式：按月", "交叉核查：超过法定退休年龄：暂缓发放",
    ]  # fmt: skip
    assert told("beijing_2020")[0] == (
        "标准：五级/初级工 500.00 元；四级/中级工 由区确定，未填写（四级每人每月）；"
        "三级/高级工 由区确定，未填写（三级每人每月）；二级/技师 由区确定，未填写"
        "（二级每人每月）；一级/高级技师 1,500.00 元"
    )
    assert told("linhai_graduates")[1:] == [
        "发放方式：分期：满 12 个月发 30%，满 36 个月发 30%，满 60 个月发 40%；最后一期为余数。"
        "截至当月末，本单位从业",
        "适用人员：首次从业在2024-01-01 及以后的；其余的人适用 linhai_2019",
    ]
    assert told("changchuan")[1:] == [
        "发放方式：一次性",
        "与其他补贴：与 changchuan、changchuan_old 就高：扣除以往已领的，只发差额",
    ]
    assert told("sanjiang") == [
        "标准：实际费用（体检费）的 70%，不超过 600.00 元",
        "发放方式：每满 3 年一次，至多 2 次。截至当月末，累计从业",
    ]
    assert "补发：证据迟到的，补齐后补发，至多 3 个月" in told("mingzhou")
