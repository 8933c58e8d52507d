"""钱发错了单位：原发给谁，现应发给谁，先退后补，写成一句话。

A difference that takes back what is another's now says so, and so does the back pay that follows.
Where the money goes to the persons themselves nothing is read here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workforce.rules.months import Month
from workforce.rules.subsidies.facts import read_facts
from workforce.rules.subsidies.paying import payee_of
from workforce.subsidies.models import Adjustment, PolicyVersion
from workforce.subsidies.payee_names import UNKNOWN, names_of
from workforce.subsidies.payees import NOBODY
from workforce.subsidies.policies import policy_of
from workforce.subsidy_words import MonthState
from workforce.vocabulary import Outcome

PERSON = "本人"
MOVES = "原发给{held_by}，现应发给{due_to}：先由{held_by}退回，下月补发给{due_to}"
MOVES_OPEN = "原发给{held_by}，现不应发给{held_by}：先由{held_by}退回，下月再核定是否发给{due_to}"
FOLLOWS = "原发给{held_by}，现应发给{due_to}：已由{held_by}退回或追回，本月补发给{due_to}"
Payee = int | None


def is_move(row: Adjustment) -> bool:
    """The same as payees.IS_MOVE."""
    refused = row.outcome is Outcome.REFUSE and row.decided_outcome is not Outcome.REFUSE
    return refused and row.settled_at is None


async def moves_told(
    rows: Sequence[Adjustment], versions: Mapping[int, PolicyVersion]
) -> dict[int, str]:
    """By difference: between whom its money moves, in a sentence; only of those where it does."""
    moves = {
        row.id: (row.payee_id, _due_to(row, versions))
        for row in rows if is_move(row) and row.difference_fen < 0
    }  # fmt: skip
    follow = await _followers([row for row in rows if row.difference_fen > 0])
    names = await names_of(
        payee_id for each in (*moves.values(), *follow.values()) for payee_id in each
    )

    def told(sentence: str, held_by: Payee, due_to: Payee) -> str:
        return sentence.format(held_by=_called(held_by, names), due_to=_called(due_to, names))

    decided = {row.id: row.decided_outcome for row in rows}
    found = {}
    for number, (held_by, due_to) in moves.items():
        is_open = decided[number] is Outcome.REVIEW
        found[number] = told(MOVES_OPEN if is_open else MOVES, held_by, due_to)
    return found | {number: told(FOLLOWS, *each) for number, each in follow.items()}


async def _followers(back_pay: Sequence[Adjustment]) -> dict[int, tuple[Payee, Payee]]:
    """Which of these pay what the approved difference just before them took from another."""
    if not any(row.payee_id is not None for row in back_pay):
        return {}
    latest: dict[tuple[int, int], list[Adjustment]] = {}
    earlier = Adjustment.filter(
        person_id__in=[row.person_id for row in back_pay],
        source_month_id__in=[row.source_month_id for row in back_pay],
        run__month__state__in=[MonthState.APPROVED, MonthState.CLOSED],
    )
    for one in await earlier.select_related("run__month").order_by("run_id"):
        if one.run.month.current_run_id == one.run_id:
            latest.setdefault((one.person_id, one.source_month_id), []).append(one)
    found: dict[int, tuple[Payee, Payee]] = {}
    for row in back_pay:
        known = latest.get((row.person_id, row.source_month_id), [])
        before = [one for one in known if one.run_id < row.run_id]
        if before and is_move(before[-1]) and before[-1].payee_id != row.payee_id:
            found[row.id] = (before[-1].payee_id, row.payee_id)
    return found


def _due_to(row: Adjustment, versions: Mapping[int, PolicyVersion]) -> Payee:
    policy, month = policy_of(versions[row.policy_version_id]), Month.parse(row.month)
    assert month is not None, "a stored month was checked"
    if policy.payee == "person":
        return None
    number = payee_of(policy, read_facts(row.facts), month)["id"]
    return number if isinstance(number, int) else NOBODY


def _called(payee_id: Payee, names: Mapping[int, str]) -> str:
    return PERSON if payee_id is None else names.get(payee_id, UNKNOWN)
