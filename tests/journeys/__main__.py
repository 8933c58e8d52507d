"""All journeys against a running product with a fresh demonstration in it.

    python -m tests.journeys http://127.0.0.1:8000 [http://127.0.0.1:8001 …]

With several addresses, requests take turns and go elsewhere when one does not answer.
"""

from __future__ import annotations

import asyncio
import sys
import time

from . import live_all
from .away import running_town


async def main(addresses: list[str]) -> None:
    async with running_town(addresses, seed=int(time.time())) as town:
        for name, journey in live_all():
            begun = time.monotonic()
            await journey(town)
            print(f"{name}: {time.monotonic() - begun:.1f} s", flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
