"""草稿与现行版本的不同。"""

from __future__ import annotations

from workforce import clock
from workforce.drafting.models import PolicyDraft
from workforce.drafting.simulating import in_force
from workforce.rules.months import Month
from workforce.rules.subsidies.comparing import Change, LinePair, changes_between, lines_between
from workforce.rules.subsidies.loading import check_policy


async def difference_of(draft: PolicyDraft) -> tuple[str, list[Change], list[LinePair]]:
    """What it is compared with, the parts that differ, and both texts line by line.

    The version is the one in force in the month the draft takes effect, or today.
    """
    at = Month.parse(draft.effective_from or "") or Month.of(clock.today())
    base = await in_force(draft, at)
    policy, _ = check_policy(draft.text.encode())
    changes = changes_between(base.policy, policy) if base and policy else []
    lines = lines_between(base.text if base else "", draft.text)
    return (f"{base.policy.title}（{base.policy.version}）" if base else ""), changes, lines
