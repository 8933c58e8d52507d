"""行政区划 (GB/T 2260, county level and above), from the table python-stdnum ships (LGPL).

Its lines read `11 province="北京市"` and `  0103 county="[-2010]崇文区"`; a code that changed hands
has several entries, parted by commas, each with its years.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from importlib.resources import files

from workforce.actor import Actor
from workforce.database import insert_many, verb
from workforce.identity.models import Region
from workforce.vocabulary import RegionLevel

Row = tuple[str, str, str, date | None, date | None]
LINE = re.compile(r'\s*(\d+) (?:province|county)="([^"]*)"')
ENTRY = re.compile(r"(?:\[(\d{4})?-(\d{4})?\])?([^,\[\]]+)")


@verb
async def load_regions(actor: Actor) -> int:
    """装入行政区划；已装入的不再装入。返回装入的条数。"""
    if await Region.exists():
        return 0
    rows = list(_rows(files("stdnum").joinpath("cn/loc.dat").read_text("utf-8")))
    await insert_many("region", ("code", "name", "level", "valid_from", "valid_until"), rows)
    return len(rows)


def _rows(text: str) -> Iterator[Row]:
    province = ""
    for line in text.splitlines():
        found = LINE.match(line)
        if found is None:
            continue
        digits, entries = found.groups()
        if len(digits) == 2:
            province = digits
            yield (digits + "0000", entries, RegionLevel.PROVINCE.value, None, None)
            continue
        code = province + digits
        for since, until, name in ENTRY.findall(entries):
            if not code.endswith("0000"):
                yield (code, name, _level(code), _first_day(since), _last_day(until))


def _level(code: str) -> str:
    return (RegionLevel.PREFECTURE if code.endswith("00") else RegionLevel.COUNTY).value


def _first_day(year: str) -> date | None:
    return date(int(year), 1, 1) if year else None


def _last_day(year: str) -> date | None:
    return date(int(year), 12, 31) if year else None
