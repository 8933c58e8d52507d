"""暂缓：某人某月的钱为什么等着，由谁决定。Nothing here changes an outcome; it keeps money back.

Two ways open a hold: a check that is refreshed as a whole (`refresh_holds`), and a single event
such as an objection (`open_hold`). What somebody released stays released while the evidence is the
same.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.database import in_one_transaction
from workforce.database.rows import among, execute, insert_many, read_all
from workforce.subsidy_words import HoldKind, HoldState
from workforce.vetting.models import Hold

Evidence = Sequence[Mapping[str, Any]]
# What a check may move by itself; what a person decided is left alone.
_OF_CHECKS = (HoldState.OPEN.value, HoldState.WARNED.value, HoldState.GONE.value)

_COLUMNS = (
    "version", "created_at", "updated_at", "month_id", "person_id", "kind", "fingerprint",
    "evidence", "state", "opened_by_id", "decided_by_name", "decision_reason",
)  # fmt: skip


def fingerprint_of(evidence: Evidence) -> str:
    """One set of evidence, told from another; the order of keys does not matter."""
    told = json.dumps(list(map(dict, evidence)), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()


async def refresh_holds(
    actor: Actor, month_id: int, kind: HoldKind, wanted: Mapping[int, Evidence], *,
    standing: HoldState = HoldState.OPEN, whole: bool = True,
) -> None:  # fmt: skip
    """What a check finds now, by person: new findings open, vanished ones go, decided ones stay.

    `standing`: by the policy, hold or warn. Unless `whole`, nobody else was looked at.
    """
    assert in_one_transaction(), "holds change with what they rest on"
    rows = await read_all(
        "SELECT id, person_id, fingerprint, state FROM subsidy_hold"
        " WHERE month_id = ? AND kind = ?",
        [month_id, kind],
    )
    seen = [row for row in rows if whole or row["person_id"] in wanted]
    known = {(row["person_id"], row["fingerprint"]): row for row in seen}
    found = {(person_id, fingerprint_of(one)): one for person_id, one in wanted.items()}
    moves: dict[HoldState, list[int]] = {standing: [], HoldState.GONE: []}
    for key, row in known.items():
        state = standing if key in found else HoldState.GONE
        if row["state"] in _OF_CHECKS and row["state"] != state.value:
            moves[state].append(row["id"])
    now = clock.now()
    for state, ids in moves.items():
        if ids:
            condition, given = among(ids)
            await execute(
                "UPDATE subsidy_hold SET state = ?, version = version + 1, updated_at = ?"
                f" WHERE id {condition}",
                [state, now, given],
            )
    await insert_many("subsidy_hold", _COLUMNS, [
        (1, now, now, month_id, person_id, kind, fingerprint,
         json.dumps(list(map(dict, found[person_id, fingerprint])), ensure_ascii=False),
         standing, actor.user_id, "", "")
        for person_id, fingerprint in found.keys() - known.keys()
    ])  # fmt: skip


async def open_hold(
    actor: Actor, month_id: int, person_id: int, kind: HoldKind, evidence: Evidence
) -> Hold:
    """Keep one person's money of one month back because of one event; repeated, it is the same."""
    assert in_one_transaction(), "a hold commits with its cause"
    hold, _ = await Hold.get_or_create(
        month_id=month_id, person_id=person_id, kind=kind, fingerprint=fingerprint_of(evidence),
        defaults={"evidence": list(map(dict, evidence)), "opened_by_id": actor.user_id},
    )  # fmt: skip
    return hold
