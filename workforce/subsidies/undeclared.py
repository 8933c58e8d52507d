"""补发与单位申报：补发属于哪个月，就随那个月的单位申报；申报未通过的，只暂缓这一笔。"""

from __future__ import annotations

from workforce.actor import Actor
from workforce.subsidies.adjustments import refuse_overtaken
from workforce.subsidies.afterwards import when_approved
from workforce.subsidies.declared import hold_undeclared_back_pay
from workforce.subsidies.models import Adjustment, SubsidyMonth

# It comes first: it refuses what is held already, and holds the district's row.
AFTER = refuse_overtaken


@when_approved
async def hold_back_pay(actor: Actor, month: SubsidyMonth) -> None:
    """Back pay becomes money with the approval, and waits as the month it is of would."""
    sources = await (
        Adjustment.filter(run_id=month.current_run_id or 0, difference_fen__gt=0)
        .distinct()
        .values_list("source_month_id", flat=True)
    )
    months = SubsidyMonth.filter(id__in=sorted(set(sources))).select_related("policy")
    for source in await months.order_by("id"):
        await hold_undeclared_back_pay(actor, source)
