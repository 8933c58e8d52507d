"""公示期满的月份转为待审批：worker 每分钟看一次。"""

from __future__ import annotations

from workforce.actor import Actor
from workforce.jobs.handlers import tidies
from workforce.publicity.notices import end_if_over
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidy_words import MonthState


@tidies
async def end_notices(actor: Actor) -> None:
    """Housekeeping: safe to repeat, and nothing waits for it that nobody looks at."""
    for month in await SubsidyMonth.filter(state=MonthState.ON_NOTICE):
        await end_if_over(month)
