"""Each step tells the people of the next one, once, and names nobody."""

from __future__ import annotations

from tests.subsidies.conftest import District
from tests.subsidies.route import noticed
from tests.subsidies.test_approving import approve, submitted
from workforce.notices.models import Notice
from workforce.subsidies import approving
from workforce.subsidies.models import SubsidyMonth


async def told(user_id: int | None) -> list[str]:
    return [notice.title for notice in await Notice.filter(user_id=user_id).order_by("id")]


async def test_a_month_is_told_from_desk_to_desk(district: District, month: SubsidyMonth) -> None:
    cast = district.cast
    await submitted(district, month)
    await noticed(cast, month, note="属实")
    await approve(cast.approver, month)

    assert await told(cast.reviewer.user_id) == ["2026年10月补贴发放待审核"]
    assert "2026年10月补贴发放待区级复核" in await told(cast.checker.user_id)
    assert "2026年10月补贴已复核，待发布公示" in await told(cast.officer.user_id)
    assert await told(cast.finance.user_id) == ["2026年10月补贴发放已审批，可下载发放清单"]
    assert await told(cast.outsider.user_id) == []


async def test_a_return_is_told_with_its_reason_each_time(
    district: District, month: SubsidyMonth
) -> None:
    cast = district.cast
    await submitted(district, month)
    await approving.send_back(cast.reviewer, month.id, reason="两人的户籍请再核对")

    notices = await Notice.filter(user_id=cast.officer.user_id)

    assert [(one.title, one.body) for one in notices] == [
        ("2026年10月补贴发放被退回", "两人的户籍请再核对")
    ]
    assert notices[0].link == f"/subsidies/{month.id}"
