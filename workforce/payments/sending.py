"""送银行：生成银行文件并归档，批次里的钱自此视为已送出，不能再取消。"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from typing import Any

from tortoise.expressions import Subquery

from workforce import clock
from workforce.actor import Actor
from workforce.audit import record
from workforce.crypto.fields import open_sealed, seal
from workforce.database import execute, read_all, save_version, verb
from workforce.errors import Missing, Refusal
from workforce.payments.banking import MEDIA_TYPES, Made, Payee, write_files
from workforce.payments.models import PaymentBatch, PaymentFile
from workforce.payments.payees import held_by
from workforce.payments.preparing import BatchFiguresDiffer, NothingDue
from workforce.payments.scope import (
    batch_seen,
    batch_to_change,
    batches_seen,
    refuse_beyond,
    refuse_maker,
    refuse_unless,
)
from workforce.payments.stopping import stop, stops_of
from workforce.people.indexes import bank_account_index
from workforce.recoveries.netting import hold_district
from workforce.recoveries.offsetting import Whose
from workforce.rules.banks import BankProfile, profiles
from workforce.subsidy_words import PaymentBatchState, PaymentFileKind, PaymentItemState

PLACE = "payment_file.content"
NEEDS = "payments.bank"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_PAYEES = """
    SELECT i.person_id, i.payee_id, MIN(i.account_index) AS account_index,
      SUM(i.net_fen) AS net_fen
    FROM payment_item i WHERE i.batch_id = ? AND i.state = 'waiting'
    GROUP BY i.person_id, i.payee_id ORDER BY MIN(i.id)
"""
_TOTALS = """
    SELECT COUNT(DISTINCT person_id) AS people, COALESCE(SUM(gross_fen), 0) AS gross_fen,
      COALESCE(SUM(offset_fen), 0) AS offset_fen, COALESCE(SUM(net_fen), 0) AS net_fen
    FROM payment_item WHERE batch_id = ? AND state <> 'cancelled'
"""


class ProfileUnknown(Missing):
    code = "payments.profile_unknown"
    message = "没有这种银行文件格式"


class FileMade(Refusal):
    code = "payments.file_made"
    message = "本批次已按“{title}”生成银行文件，不能再换格式"


def profile_of(code: str) -> BankProfile:
    found = profiles().get(code)
    if found is None:
        raise ProfileUnknown()
    return found


async def make_files(
    actor: Actor, batch_id: int, *, profile: str, people: int, net_fen: int
) -> list[PaymentFile]:
    """生成银行文件；已生成的返回原来那一份。账户有变的、被暂缓的、有核减待相抵的人不在其中。"""
    batch = await batch_seen(actor, batch_id)
    refuse_beyond(actor, batch, needs=NEEDS)
    refuse_maker(actor, batch)
    chosen = profile_of(profile)
    if kept := await _kept(batch, chosen):
        return kept
    refuse_unless(batch, PaymentBatchState.CONFIRMED, act="生成银行文件")
    stops = set(await stops_of(batch))
    rows = [
        row for row in await read_all(_PAYEES, [batch.id])
        if (row["person_id"], row["payee_id"]) not in stops
    ]  # fmt: skip
    going = (len({row["person_id"] for row in rows}), sum(int(row["net_fen"]) for row in rows))
    if (people, net_fen) != going:
        raise BatchFiguresDiffer(people=people, total_fen=net_fen)
    if not rows:
        raise NothingDue()
    payees = await _payees(rows, BatchFiguresDiffer(people=people, total_fen=net_fen))
    made = await write_files(chosen, batch, payees)
    return await _store(actor, batch_id, chosen.code, made, version=batch.version, stops=stops)


@verb
async def _store(
    actor: Actor, batch_id: int, profile: str, made: Sequence[Made], *, version: int,
    stops: set[Whose],
) -> list[PaymentFile]:  # fmt: skip
    batch = await batch_to_change(actor, batch_id, needs=NEEDS)
    await hold_district(batch.district_id)
    refuse_maker(actor, batch)
    if kept := await _kept(batch, profile_of(profile)):
        return kept
    refuse_unless(batch, PaymentBatchState.CONFIRMED, act="生成银行文件")
    now_stopped = await stops_of(batch)
    if batch.version != version or set(now_stopped) != stops:
        raise BatchFiguresDiffer(people=sum(one.people for one in made),
                                 total_fen=sum(one.total_fen for one in made))  # fmt: skip
    await stop(actor, batch, now_stopped)
    await _send(batch)
    total = sum(one.total_fen for one in made)
    assert batch.net_fen == total, "the bank gets what the batch holds, to the fen"
    files = [await _keep(actor, batch, profile, one) for one in made]
    await record(
        actor, "payments.batch.sent", batch, organisation_id=batch.district_id,
        after={"people": batch.people, "net_fen": batch.net_fen, "profile": profile,
               "stopped": len(stops), "sha256": [one.sha256 for one in files]},
    )  # fmt: skip
    return files


async def _send(batch: PaymentBatch) -> None:
    """What is left of the batch goes out; who owes all he would get has it settled today."""
    await execute(
        "UPDATE payment_item SET state = ?, paid_on = ?"
        " WHERE batch_id = ? AND state = 'waiting' AND net_fen = 0",
        [PaymentItemState.PAID, clock.today(), batch.id],
    )
    sent = await execute(
        "UPDATE payment_item SET state = ? WHERE batch_id = ? AND state = 'waiting'",
        [PaymentItemState.SENT, batch.id],
    )
    [totals] = await read_all(_TOTALS, [batch.id])
    state = PaymentBatchState.SENT if sent else PaymentBatchState.ANSWERED
    await save_version(
        batch, state=state, sent_at=clock.now(), **{k: int(v) for k, v in totals.items()}
    )


async def _keep(actor: Actor, batch: PaymentBatch, profile: str, one: Made) -> PaymentFile:
    return await PaymentFile.create(
        batch=batch, kind=PaymentFileKind.PAY_FILE, part=one.part, profile=profile,
        file_name=one.file_name, content=seal(one.content, PLACE),
        sha256=hashlib.sha256(one.content).hexdigest(), size=len(one.content),
        people=one.people, total_fen=one.total_fen, created_by_id=actor.user_id,
    )  # fmt: skip


async def _kept(batch: PaymentBatch, profile: BankProfile) -> list[PaymentFile]:
    kept = await PaymentFile.filter(
        batch_id=batch.id, kind=PaymentFileKind.PAY_FILE
    ).order_by("part")  # fmt: skip
    if kept and kept[0].profile != profile.code:
        raise FileMade(title=profile_of(kept[0].profile).title)
    return kept


async def _payees(rows: Sequence[dict[str, Any]], moved: Refusal) -> list[Payee]:
    """Names and accounts in the order of the batch; all that goes to one organisation in one.

    The account that is written is the one that was confirmed, whatever happens meanwhile.
    """
    amounts: Counter[int] = Counter()
    accounts: dict[int, str] = {}
    for row in rows:
        unit = row["payee_id"]
        payee = row["person_id"] if unit is None else -unit
        amounts[payee] += int(row["net_fen"])
        accounts[payee] = row["account_index"]
    found = await held_by(amounts)
    payees = []
    for payee, fen in amounts.items():
        held = found[payee]
        if bank_account_index(held.account) != accounts[payee]:
            raise moved
        if fen:
            payees.append(Payee(payee, held.name, held.account, held.bank, fen))
    return payees


@verb
async def fetch_file(actor: Actor, file_id: int) -> tuple[PaymentFile, bytes, str]:
    """下载归档的银行文件或回盘文件，得到文件、内容和类型；每次下载都留痕。"""
    seen = Subquery(batches_seen(actor).values("id"))
    kept = await PaymentFile.filter(id=file_id, batch_id__in=seen).first()
    if kept is None:
        raise Missing()
    batch = await batch_seen(actor, kept.batch_id)
    refuse_beyond(actor, batch, needs=NEEDS)
    await record(
        actor, "payments.file.downloaded", kept, after={"sha256": kept.sha256},
        organisation_id=batch.district_id,
    )  # fmt: skip
    content = open_sealed(bytes(kept.content), PLACE)
    media_type = XLSX if content.startswith(b"PK") else _text_type(kept)
    return kept, content, media_type


def _text_type(kept: PaymentFile) -> str:
    return MEDIA_TYPES["csv" if kept.file_name.lower().endswith(".csv") else "text"]
