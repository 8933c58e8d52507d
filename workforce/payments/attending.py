"""确认批次之前须看清的：收款单位已停用的，收款账户在提交之后变了而无人核实过的。按名字写明。

None of it stops a payment: who confirms is told, and decides.
"""

from __future__ import annotations

from collections.abc import Iterable

from workforce.database import read_all
from workforce.payments.models import PaymentBatch
from workforce.payments.payees import names_of_payees
from workforce.subsidies.accounts import Moved, moved_accounts

# More names than anybody compares in a sentence; the count says how many there are.
NAMED = 50
_LINES = (
    "l.id IN (SELECT i.line_id FROM payment_item i WHERE i.batch_id = ? AND i.state = 'waiting')"
)
_INACTIVE = """
    SELECT o.name, COUNT(DISTINCT i.person_id) AS people, SUM(i.net_fen) AS net_fen
    FROM payment_item i JOIN organisation o ON o.id = i.payee_id
    WHERE i.batch_id = ? AND i.state = 'waiting' AND NOT o.active
    GROUP BY o.id, o.name ORDER BY o.id
"""


async def attention_of(batch: PaymentBatch) -> list[str]:
    """Sentences for whoever confirms or sends this batch; mostly none."""
    told = [
        f"收款单位“{row['name']}”已停用，本批次仍付给它 {row['people']} 人、"
        f"{int(row['net_fen']) / 100:,.2f} 元，请核实。"
        for row in await read_all(_INACTIVE, [batch.id])
    ]
    moved = {_payee(one) for one in await moved_in(batch)}
    if moved:
        names = await names_of_payees(moved)
        told.append(
            f"收款账户在提交之后更换或补登、没有另一人核实过的有 {len(moved)} 户："
            f"{_listed(names[one] for one in sorted(moved))}，请逐一核对。"
        )
    return told


async def moved_in(batch: PaymentBatch) -> list[Moved]:
    """Whose money of the batch would go elsewhere than at the submission of its month."""
    return await moved_accounts(_LINES, [batch.id])


def _payee(moved: Moved) -> int:
    return moved.person_id if moved.unit_id is None else -moved.unit_id


def _listed(names: Iterable[str]) -> str:
    every = list(names)
    return "、".join(every[:NAMED]) + ("等" if len(every) > NAMED else "")
