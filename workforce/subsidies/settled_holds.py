"""核定与暂缓：核定已就“两个单位同时在岗”作出判断的，同一凭据的暂缓随之解除。

One person has looked at the two posts and has said, with a reason, that the money goes out: to ask
for a second decision on the same records would only be a second click. Other evidence is another
hold, which is not released; a withdrawn settlement brings its hold back.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from workforce.actor import Actor
from workforce.audit import record_many
from workforce.database import execute, read_all
from workforce.database.rows import among
from workforce.rules.subsidies.conditions import PostsAtMost
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.policies import policy_of
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.models import Hold

_RELEASE = """
    UPDATE subsidy_hold SET state = 'released', decided_by_id = ?, decided_by_name = ?,
      decided_at = ?, decision_reason = ?, version = version + 1, updated_at = ? WHERE id
"""
_REOPEN = """
    UPDATE subsidy_hold SET state = 'open', decided_by_id = NULL, decided_by_name = '',
      decided_at = NULL, decision_reason = '', version = version + 1, updated_at = ? WHERE id
"""


async def release_settled(
    actor: Actor, month: SubsidyMonth, lines: Iterable[SubsidyLine], at: datetime, reason: str
) -> None:
    """Inside `settle`: the holds that rest on what was settled just now, for a payment."""
    conditions = policy_of(month.policy).every_condition
    codes = [f" {one.above.code} " for one in conditions if isinstance(one, PostsAtMost)]
    people = [one.person_id for one in lines if any(code in one.open_codes for code in codes)]
    if not people or not actor.may("vetting.decide"):
        return
    condition, given = among(people)
    rows = await read_all(
        "SELECT id, person_id FROM subsidy_hold WHERE month_id = ? AND kind = ? AND state = 'open'"
        f" AND person_id {condition} ORDER BY id",
        [month.id, HoldKind.TWO_EMPLOYERS, given],
    )
    if not rows:
        return
    condition, given = among([row["id"] for row in rows])
    told = f"随核定解除：{reason}"[:500]
    await execute(_RELEASE + condition, [actor.user_id, actor.name, at, told, at, given])
    await _record(actor, "vetting.hold.decided", rows, HoldState.OPEN, HoldState.RELEASED, reason)


async def reopen_settled(
    actor: Actor, month: SubsidyMonth, line: SubsidyLine, now: datetime
) -> None:
    """Inside the withdrawal of a settlement: what was released with it waits again."""
    found = Hold.filter(
        month_id=month.id, person_id=line.person_id, kind=HoldKind.TWO_EMPLOYERS,
        state=HoldState.RELEASED, decided_at=line.settled_at, decided_by_id=line.settled_by_id,
    )  # fmt: skip
    rows = [{"id": one.id, "person_id": one.person_id} for one in await found]
    if rows:
        condition, given = among([row["id"] for row in rows])
        await execute(_REOPEN + condition, [now, given])
        await _record(actor, "vetting.hold.undone", rows, HoldState.RELEASED, HoldState.OPEN, "")


async def _record(
    actor: Actor, action: str, rows: list[dict[str, int]], old: HoldState, new: HoldState,
    reason: str,
) -> None:  # fmt: skip
    kind = HoldKind.TWO_EMPLOYERS.value
    await record_many(
        actor, action, "subsidy_hold",
        [(row["id"], {"state": old.value},
          {"state": new.value, "person_id": row["person_id"], "kind": kind}) for row in rows],
        reason=reason,
    )  # fmt: skip
