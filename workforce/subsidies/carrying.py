"""What officers settled stays settled in a new run wherever the findings are the same."""

from __future__ import annotations

from workforce.database import execute
from workforce.subsidies.payees import ACCOUNT_OF_LINE

_CARRY = f"""
    UPDATE subsidy_line SET
      outcome = old.outcome,
      amount_fen = CASE WHEN old.outcome = 'pay' THEN subsidy_line.proposed_fen ELSE 0 END,
      payment_state = CASE
        WHEN old.outcome <> 'pay' THEN 'none'
        WHEN ({ACCOUNT_OF_LINE}) IS NULL THEN 'blocked'
        ELSE 'ready' END,
      settled_by_id = old.settled_by_id,
      settled_by_name = old.settled_by_name,
      settled_at = old.settled_at,
      settlement_reason = old.settlement_reason
    FROM subsidy_line old
    WHERE subsidy_line.run_id = ? AND old.run_id = ? AND old.settled_at IS NOT NULL
      AND old.person_id = subsidy_line.person_id
      AND subsidy_line.decided_outcome = old.decided_outcome
      AND subsidy_line.decided_outcome IN ('review', 'pay')
      AND subsidy_line.open_codes = old.open_codes
      AND (old.outcome <> 'pay' OR subsidy_line.proposed_fen > 0)
"""


async def carry_settlements(*, old_run_id: int, new_run_id: int) -> int:
    """How many settlements went over. The others are open again, to be looked at anew."""
    return await execute(_CARRY, [new_run_id, old_run_id])


_CARRY_ADJUSTMENTS = """
    UPDATE subsidy_adjustment SET
      outcome = old.outcome,
      after_fen = CASE WHEN old.outcome = 'pay' THEN subsidy_adjustment.proposed_fen ELSE 0 END,
      difference_fen = CASE WHEN old.outcome = 'pay' THEN subsidy_adjustment.proposed_fen ELSE 0 END
        - subsidy_adjustment.before_fen,
      settled_by_id = old.settled_by_id,
      settled_by_name = old.settled_by_name,
      settled_at = old.settled_at,
      settlement_reason = old.settlement_reason
    FROM subsidy_adjustment old
    WHERE subsidy_adjustment.run_id = ? AND old.run_id = ? AND old.settled_at IS NOT NULL
      AND old.person_id = subsidy_adjustment.person_id AND old.month = subsidy_adjustment.month
      AND subsidy_adjustment.decided_outcome = 'review' AND subsidy_adjustment.outcome = 'review'
      AND subsidy_adjustment.open_codes = old.open_codes
      AND subsidy_adjustment.proposed_fen = old.proposed_fen
      AND subsidy_adjustment.before_fen = old.before_fen
"""


async def carry_adjustments(*, old_run_id: int, new_run_id: int) -> int:
    """The same for differences of earlier months, where before and after are the same amounts."""
    return await execute(_CARRY_ADJUSTMENTS, [new_run_id, old_run_id])
