"""退回补正的人暂缓发放：退回时开始，改正后审核通过即解除。"""

from __future__ import annotations

import json
from collections.abc import Sequence

from workforce import clock
from workforce.actor import Actor
from workforce.database import execute, insert_many
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.holds import fingerprint_of

_COLUMNS = (
    "version", "created_at", "updated_at", "month_id", "person_id", "kind", "fingerprint",
    "evidence", "state", "opened_by_id", "decided_by_name", "decision_reason",
)  # fmt: skip
_END = """
    UPDATE subsidy_hold SET state = ?, decided_by_id = ?, decided_by_name = ?, decided_at = ?,
      version = version + 1, updated_at = ?
    WHERE month_id = ? AND kind = 'returned' AND state = 'open'
"""


async def hold_returned(
    actor: Actor, month: SubsidyMonth, lines: Sequence[SubsidyLine], reason: str
) -> None:
    """One hold for each line returned now; a line returned again has another."""
    now = clock.now()
    rows = []
    for line in lines:
        evidence = [{
            "line_id": line.id, "reason": reason, "returned_by": actor.name,
            "returned_at": now.isoformat(),
        }]  # fmt: skip
        rows.append((
            1, now, now, month.id, line.person_id, HoldKind.RETURNED, fingerprint_of(evidence),
            json.dumps(evidence, ensure_ascii=False), HoldState.OPEN, actor.user_id, "", "",
        ))  # fmt: skip
    await insert_many("subsidy_hold", _COLUMNS, rows)


async def let_go_accepted(actor: Actor, month: SubsidyMonth) -> None:
    """Whoever's line has been accepted is no longer held for its return."""
    await execute(
        _END + " AND person_id IN (SELECT person_id FROM subsidy_line"
        " WHERE run_id = ? AND review_state = 'accepted')",
        [*_ended(actor, HoldState.RELEASED, month), month.current_run_id or 0],
    )


async def undo_returned(actor: Actor, month: SubsidyMonth, person_ids: Sequence[int]) -> None:
    """The return itself was taken back."""
    for start in range(0, len(person_ids), 500):
        some = person_ids[start : start + 500]
        await execute(
            _END + f" AND person_id IN ({', '.join('?' * len(some))})",
            [*_ended(actor, HoldState.GONE, month), *some],
        )


async def drop_returned(actor: Actor, month: SubsidyMonth) -> None:
    """The whole month goes back: every line will be reviewed anew."""
    await execute(_END, _ended(actor, HoldState.GONE, month))


def _ended(actor: Actor, state: HoldState, month: SubsidyMonth) -> list[object]:
    now = clock.now()
    return [state, actor.user_id, actor.name, now, now, month.id]
