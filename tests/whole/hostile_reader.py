"""A process of its own that reads files as an import does: what it took, one JSON line each.

`--trusting` takes the bounds away: how large a file unpacks, how many texts, rows and cells it has.
"""

from __future__ import annotations

import json
import re
import sys
import time
from pathlib import Path

from workforce.intake.reading import read_file
from workforce.sheets import archive, cells, faults, tables, workbook
from workforce.vocabulary import BatchKind

ENDLESS = 10**12


def trust_everything() -> None:
    archive.UNPACKED_BYTES = archive.RATIO = ENDLESS
    workbook._SHARED_TEXTS = cells.CELLS = ENDLESS
    tables.DATA_ROWS = ENDLESS


def peak_mb() -> int:
    """Of this process: what the system counts for it begins with the one that started it."""
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) // 1024  # type: ignore[index]


def main() -> None:
    if "--trusting" in sys.argv:
        trust_everything()
    for path in sys.stdin.read().split("\n"):
        data, begun = Path(path).read_bytes(), time.process_time()
        try:
            said = f"{len(read_file(BatchKind.ROSTER, data).rows)} rows"
        except faults.UnreadableFile as fault:
            said = fault.code
        seconds = round(time.process_time() - begun, 2)
        print(json.dumps({"file": path, "said": said, "seconds": seconds, "peak_mb": peak_mb()}))


if __name__ == "__main__":
    main()
