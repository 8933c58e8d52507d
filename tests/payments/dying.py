"""A process that dies on purpose at the given function of a step of payments.

`python -m tests.payments.dying URL prepare|send|answer MODULE FUNCTION BATCH_ID`
"""

from __future__ import annotations

import asyncio
import importlib
import os
import signal
import sys
from pathlib import Path
from typing import Any

from tests.payments.conftest import answer, paid_row
from workforce.actor import Actor
from workforce.crypto import keys
from workforce.database import connect, disconnect, orm_config
from workforce.identity.authentication import actor_for
from workforce.identity.models import Organisation, User
from workforce.payments import answering, preparing, sending, showing
from workforce.payments.models import PaymentItem
from workforce.vocabulary import Role


async def actor_of(role: Role) -> Actor:
    return await actor_for(await User.filter(grants__role=role).order_by("id").first())  # type: ignore[arg-type]


async def act_out(act: str, batch_id: int) -> None:
    if act == "prepare":
        district = await Organisation.get(name="丰台区")
        officer = await actor_of(Role.DISTRICT_OFFICER)
        seen = await preparing.preview(officer, "fengtai", ["2026-10"], district_id=district.id)
        await preparing.prepare(officer, "fengtai", ["2026-10"], plan=seen.collected.digest)
        return
    finance = await actor_of(Role.DISTRICT_FINANCE)
    if act == "send":
        shown = await showing.find_batch(finance, batch_id)
        await sending.make_files(
            finance, batch_id, profile="generic_csv", people=shown.payable_people,
            net_fen=shown.payable_net_fen,
        )  # fmt: skip
        return
    items = await PaymentItem.filter(batch_id=batch_id).select_related("person")
    data = answer(*(paid_row(item.person) for item in items))
    plan = (await answering.check_answer(finance, batch_id, data)).plan
    await answering.take_answer(finance, batch_id, file_name="x", data=data, plan=plan)


async def main(url: str, act: str, module: str, function: str, batch_id: int) -> None:
    async def die(*_: Any, **__: Any) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    await connect(orm_config(url, pool=2))
    setattr(importlib.import_module(f"workforce.payments.{module}"), function, die)
    await act_out(act, batch_id)
    await disconnect()


if __name__ == "__main__":
    url, act, module, function, batch = sys.argv[1:]
    keys.use(keys.load_keys(Path(os.environ["PAYMENT_TEST_KEYS"])))
    asyncio.run(main(url, act, module, function, int(batch)))
