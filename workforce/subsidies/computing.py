"""计算：读取一个区的事实，逐人判定，写成明细，最后一步才让人看见。

The lines of a new run are written in short transactions while everybody still sees the old run; one
last short transaction points the month at the new run and carries over what officers had settled.
Killed half-way, nothing of it is seen; the next attempt starts anew and clears what was left.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence
from contextlib import aclosing
from functools import partial
from typing import Any

from workforce import clock
from workforce.actor import Actor
from workforce.database import in_turns, insert_many, one_ahead, one_behind, rarely_collecting, verb
from workforce.rules.subsidies.storing import facts_text
from workforce.rules.subsidies.verdicts import Judge
from workforce.subsidies.adjusting import Look, differences, look_back
from workforce.subsidies.differing import COLUMNS as ADJUSTED
from workforce.subsidies.earlier import full_mark
from workforce.subsidies.models import ComputeRun, SubsidyMonth
from workforce.subsidies.payees import payees_of
from workforce.subsidies.policies import judge_by, policy_of, wanted_of
from workforce.subsidies.reading import subjects
from workforce.subsidies.reading_rows import Subject
from workforce.subsidies.scope import month_of
from workforce.subsidy_words import PaymentState, ReviewState
from workforce.vocabulary import Outcome

Tell = Callable[[int], Awaitable[None]]
Amounts = dict[int, int] | None

COLUMNS = (
    "run_id", "person_id", "employment_id", "employer_id", "street_id", "decided_outcome",
    "outcome", "amount_fen", "proposed_fen", "last_amount_fen", "payment_state", "open_codes",
    "findings", "facts", "settled_by_name", "settlement_reason", "review_state",
    "reviewed_by_name", "review_reason", "mark", "payee_id",
)  # fmt: skip
_FACTS = COLUMNS.index("facts") - 1  # a row has no run yet
Row = tuple[Any, ...]
NOT_REVIEWED = ReviewState.NONE.value


class Tally:
    """What a run comes to, and the digest by which two equal runs are known."""

    def __init__(self) -> None:
        self.people = self.adjustments = 0
        self.by_finding: Counter[str] = Counter()
        self._digest = hashlib.sha256()

    async def add(self, rows: Sequence[Row], codes: Iterable[str]) -> None:
        """A chunk, in turns; the digest is that of its list written as a whole."""
        self.people += len(rows)
        self._digest.update(b"[")
        between = ""
        async for some in in_turns(rows):
            self._digest.update(f"{between}{repr(some)[1:-1]}".encode())
            between = ", "
        self._digest.update(b"]")
        self.by_finding.update(codes)

    def pay_to(self, payee_ids: Iterable[int | None]) -> None:
        """To which organisations; nothing is told where the money goes to the people."""
        self._digest.update(repr(list(payee_ids)).encode())

    def adjust(self, rows: Sequence[Row]) -> None:
        """Differences of earlier months count too: with another one the run is another run."""
        self.adjustments += len(rows)
        self._digest.update(repr(rows).encode())

    @property
    def digest(self) -> str:
        return self._digest.hexdigest()


async def write_run(
    actor: Actor, month: SubsidyMonth, last_amounts: Amounts, tell: Tell
) -> ComputeRun:
    """A new run, seen by nobody yet; one chunk of its lines is written while another is read."""
    run = await _begin(actor, month, await full_mark(month))
    tally = Tally()
    look = await look_back(month)
    with rarely_collecting():
        async with aclosing(_lines(month, last_amounts, look, tally)) as chunks, one_behind() as go:
            async for rows in chunks:
                await go(partial(_write, actor, run.id, rows, tell, tally.people))
    async for found in differences(actor, look, month.district_id):
        tally.adjust(found)
        await _write_adjustments(actor, run.id, found, tell, tally.people)
    return await _finish(actor, run, tally)


async def digest_of(actor: Actor, month: SubsidyMonth, last_amounts: Amounts, tell: Tell) -> str:
    """What a run would come to now, without writing anything of it."""
    tally = Tally()
    look = await look_back(month)
    async for _ in _lines(month, last_amounts, look, tally):
        await tell(tally.people)
    async for found in differences(actor, look, month.district_id):
        tally.adjust(found)
        await tell(tally.people)
    return tally.digest


async def _lines(
    month: SubsidyMonth, last_amounts: Amounts, look: Look, tally: Tally
) -> AsyncGenerator[list[Row]]:
    """The district's lines, chunk by chunk, in the order of COLUMNS without the run."""
    judge = judge_by(month.policy, month_of(month))
    payees = await payees_of(policy_of(month.policy), month_of(month))
    people = subjects(month.district_id, month_of(month), wanted_of(month.policy))
    async with aclosing(one_ahead(people)) as chunks:
        async for chunk in chunks:
            rows: list[Row] = []
            codes: list[str] = []
            if payees is not None:
                payees.assign(chunk)
                tally.pay_to(one.payee_id for one in chunk)
            async for some in in_turns(chunk):
                decided, found = _decided(some, judge, last_amounts)
                rows += decided
                codes += found
            await tally.add(rows, codes)
            marks = await look.note(chunk, [row[_FACTS] for row in rows], month.month)
            yield [
                (*row, marks[row[0]], one.payee_id) for row, one in zip(rows, chunk, strict=True)
            ]


@verb
async def _begin(actor: Actor, month: SubsidyMonth, mark: dict[str, list[int]]) -> ComputeRun:
    return await ComputeRun.create(month_id=month.id, policy_id=month.policy_id, watermark=mark)


@verb
async def _write(actor: Actor, run_id: int, rows: list[Row], tell: Tell, done: int) -> None:
    """One chunk. Telling inside the transaction fences it: a lost job writes nothing more."""
    await insert_many("subsidy_line", COLUMNS, ((run_id, *row) for row in rows))
    await tell(done)


@verb
async def _write_adjustments(
    actor: Actor, run_id: int, rows: list[Row], tell: Tell, done: int
) -> None:
    await insert_many("subsidy_adjustment", ADJUSTED, ((run_id, *row) for row in rows))
    await tell(done)


@verb
async def _finish(actor: Actor, run: ComputeRun, tally: Tally) -> ComputeRun:
    run.people, run.digest = tally.people, tally.digest
    run.by_finding, run.finished_at = dict(sorted(tally.by_finding.items())), clock.now()
    await run.save(update_fields=["people", "digest", "by_finding", "finished_at"])
    return run


def _decided(
    chunk: Sequence[Subject], judge: Judge, last_amounts: Amounts
) -> tuple[list[Row], list[str]]:
    """Their rows, in the order of COLUMNS without the run, and every code found open."""
    rows: list[Row] = []
    codes: list[str] = []
    verdicts = judge.verdicts_of(chunk)
    for subject, found in zip(chunk, verdicts, strict=True):
        facts = subject.facts
        codes += found.open_codes
        person_id = facts.person.id
        assert person_id is not None and found.post_at is not None
        post_id = facts.employments[found.post_at].id
        assert post_id is not None
        employer_id, street_id = subject.places[post_id]
        last_fen = None if last_amounts is None else last_amounts.get(person_id, 0)
        payable = _PAYABLE[found.outcome, subject.has_account]
        rows.append((
            person_id, post_id, employer_id, street_id, found.code, found.code,
            found.amount_fen, found.proposed_fen, last_fen, payable, found.open_text,
            found.findings, facts_text(facts), "", "", NOT_REVIEWED, "", "",
        ))  # fmt: skip
    return rows, codes


def payment_state(outcome: Outcome, *, has_account: bool) -> PaymentState:
    """Somebody who would be paid and has no account is blocked, never left out."""
    if outcome is not Outcome.PAY:
        return PaymentState.NONE
    return PaymentState.READY if has_account else PaymentState.BLOCKED


_PAYABLE = {
    (outcome, has_account): payment_state(outcome, has_account=has_account).value
    for outcome in Outcome
    for has_account in (False, True)
}
