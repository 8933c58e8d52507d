"""审到哪里、暂缓多少：counted from the lines and the holds whenever somebody looks."""

from __future__ import annotations

from dataclasses import dataclass

from workforce.actor import Actor
from workforce.database import read_all
from workforce.identity.scope import within_sql
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.netted import LINE_NETTED
from workforce.subsidies.routing import needs_to_review_lines

_REVIEWED = """
    SELECT SUM(CASE WHEN l.review_state = 'pending' THEN 1 ELSE 0 END) AS pending,
      SUM(CASE WHEN l.review_state = 'accepted' THEN 1 ELSE 0 END) AS accepted,
      SUM(CASE WHEN l.review_state = 'returned' THEN 1 ELSE 0 END) AS returned,
      SUM(CASE WHEN l.review_state = 'pending' AND {mine} THEN 1 ELSE 0 END) AS mine
    FROM subsidy_line l JOIN organisation o ON o.id = l.employer_id
    WHERE l.run_id = ?
"""
_HELD = f"""
    SELECT COUNT(*) AS people, SUM(l.amount_fen - {LINE_NETTED}) AS fen FROM subsidy_line l
    WHERE l.run_id = ? AND l.outcome = 'pay' AND l.amount_fen > {LINE_NETTED} AND EXISTS (
      SELECT 1 FROM subsidy_hold h WHERE h.month_id = ? AND h.person_id = l.person_id
        AND h.state IN ('open', 'denied'))
"""


@dataclass(frozen=True)
class LineReview:
    """`mine`: those that wait for the asker."""

    pending: int = 0
    accepted: int = 0
    returned: int = 0
    mine: int = 0


@dataclass(frozen=True)
class Held:
    """Entitled people whose money waits for a decision, or is denied by one."""

    people: int = 0
    fen: int = 0


async def line_review_of(actor: Actor, month: SubsidyMonth) -> LineReview:
    if month.current_run_id is None:
        return LineReview()
    needs = needs_to_review_lines(month)
    condition, params = within_sql(actor, "o.path", needs=needs)
    mine = condition if actor.may(needs) else "1 = 0"
    some = params if actor.may(needs) else []
    [row] = await read_all(_REVIEWED.format(mine=mine), [*some, month.current_run_id])
    return LineReview(**{name: int(value or 0) for name, value in row.items()})


async def held_of(month: SubsidyMonth) -> Held:
    if month.current_run_id is None:
        return Held()
    [row] = await read_all(_HELD, [month.current_run_id, month.id])
    return Held(int(row["people"] or 0), int(row["fen"] or 0))
