"""A process that imports a roster and kills itself at a given block, inside its transaction.

Run: `python -m tests.intake.killed_import URL KEYS FILE BLOCK`; block 0 lets it finish.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from workforce.actor import Actor
from workforce.crypto import keys
from workforce.database import connect, disconnect, orm_config
from workforce.identity.models import Organisation
from workforce.intake import inline
from workforce.vocabulary import BatchKind, OrganisationKind


async def main(url: str, file: str, block: int) -> None:
    met = 0

    async def tell(done: int, total: int) -> None:
        nonlocal met
        met += 1
        if met == block:
            os.kill(os.getpid(), signal.SIGKILL)

    inline._silent = tell
    await connect(orm_config(url))
    district = await Organisation.get(kind=OrganisationKind.DISTRICT, region_code="110106")
    checked = await inline.import_data(
        Actor.system(),
        BatchKind.ROSTER,
        district=district,
        file_name="roster.xlsx",
        data=Path(file).read_bytes(),
    )
    print(checked.counts())
    await disconnect()


if __name__ == "__main__":
    keys.use(keys.load_keys(Path(sys.argv[2])))
    asyncio.run(main(sys.argv[1], sys.argv[3], int(sys.argv[4])))
