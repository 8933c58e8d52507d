# ruff: noqa: E501
"""A roster of twenty thousand: how long checking and applying take, how much memory it needs, and
the longest write transaction. Run: `python -m tests.benchmarks.large_roster [rows] [sqlite|postgres URL]`.
"""

from __future__ import annotations

import asyncio
import io
import json
import random
import resource
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.sheets.workbooks import BOOK, LINKS, OPEN, ROOT, TYPES
from workforce.rules.idnumbers import with_check_digit
from workforce.rules.uscc import with_check_character
from workforce.sheets.cells import column_letters

HEADERS = (
    "序号", "姓名", "身份证号", "性别", "手机号", "户籍地", "街道", "单位名称", "统一社会信用代码", "单位类型",
    "岗位", "服务类型", "合同类型", "合同起始日期", "合同终止日期", "入职日期", "离职日期", "参保单位",
    "技能等级", "证书编号", "发证日期", "银行卡号", "开户行", "是否愿意参加培训", "备注",
)  # fmt: skip
FAULTY_EVERY = 10


def large_roster(rows: int, *, phone_prefix: str = "138") -> bytes:
    """Every tenth row is wrong, in turns of a few kinds; the others are accepted."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (
            ("[Content_Types].xml", TYPES), ("_rels/.rels", ROOT),
            ("xl/workbook.xml", BOOK), ("xl/_rels/workbook.xml.rels", LINKS),
        ):  # fmt: skip
            archive.writestr(name, content)
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(f"{OPEN}<sheetData>".encode())
            for number, cells in enumerate(_lines(rows, phone_prefix), start=1):
                sheet.write(_row(number, cells).encode())
            sheet.write(b"</sheetData></worksheet>")
    return stream.getvalue()


def _lines(rows: int, phone_prefix: str) -> Iterator[tuple[str, ...]]:
    yield HEADERS
    chance = random.Random(20261031)
    codes = [with_check_character(f"521101060{n:08d}") for n in range(200)]
    for n in range(rows):
        birth = (
            f"{chance.randint(1962, 2002)}{chance.randint(1, 12):02d}{chance.randint(1, 28):02d}"
        )
        number = with_check_digit(f"99{n // 1000 % 10000:04d}{birth}{n % 1000:03d}")
        employer = n % 200
        name = f"养老院{employer}号（云岗街道）"
        level = 5 - n % 5
        year = 2018 + n % 8
        wrong = n % FAULTY_EVERY == FAULTY_EVERY - 1
        kind = n // FAULTY_EVERY % 4
        if wrong and kind == 0:
            number = number[:-1] + ("0" if number[-1] != "0" else "1")
        yield (
            str(n + 1), "" if wrong and kind == 1 else f"张{chr(0x4E00 + n % 5000)}", number,
            "女", f"{phone_prefix}{n:08d}", "北京市丰台区", f"街道{employer % 20}", name,
            codes[employer], "养老机构", "养老护理员", ("居家", "社区", "机构")[n % 3], "劳动合同",
            "2024-02-30" if wrong and kind == 2 else "2024/2/28", "2030年1月1日", "2024.3.1", "",
            name, "特优" if wrong and kind == 3 else f"{'一二三四五'[level - 1]}级",
            f"S000111000001{year % 100:02d}{level}{n:06d}", f"{year}-05-06",
            _card(n), "北京银行", "是", "",
        )  # fmt: skip


def _card(n: int) -> str:
    from stdnum import luhn

    body = f"62220200{n:010d}"
    return body + luhn.calc_check_digit(body)


def _row(number: int, cells: tuple[str, ...]) -> str:
    written = "".join(
        f'<c r="{column_letters(c)}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
        for c, text in enumerate(cells)
        if text
    )
    return f'<row r="{number}">{written}</row>'


async def measure(rows: int, url: str) -> dict[str, Any]:
    from tests.factories import make_cast
    from workforce.actor import Actor
    from workforce.crypto import keys
    from workforce.database import connect, disconnect, orm_config
    from workforce.intake import checking
    from workforce.intake.batches import Place
    from workforce.intake.inline import import_data
    from workforce.vocabulary import BatchKind

    keys.use(keys.new_ring())
    await connect(orm_config(url))
    longest = _watch_transactions()
    cast = await make_cast()
    data = large_roster(rows)
    place = Place(cast.district.id, cast.district.path)
    figures: dict[str, Any] = {"rows": rows, "file_mb": round(len(data) / 1e6, 1)}
    begun, cpu = time.perf_counter(), time.process_time()
    checked = await checking.check_data(place, BatchKind.ROSTER, data)
    figures["check_seconds"] = round(time.perf_counter() - begun, 1)
    figures["check_cpu_seconds"] = round(time.process_time() - cpu, 1)
    figures["peak_mb_after_check"] = _peak_mb()
    figures |= {"refused": len(checked.refused), "accepted": len(checked.outcomes)}
    for name, sent in (
        ("apply", data),
        ("again", data),
        ("change", large_roster(rows, phone_prefix="139")),
    ):
        longest[:] = [0.0, 0.0]
        begun, cpu = time.perf_counter(), time.process_time()
        answer = await import_data(
            Actor.system(), BatchKind.ROSTER, district=cast.district, file_name="x.xlsx", data=sent
        )
        figures[f"{name}_seconds"] = round(time.perf_counter() - begun, 1)
        figures[f"{name}_cpu_seconds"] = round(time.process_time() - cpu, 1)
        figures[f"{name}_longest_transaction"] = [round(seconds, 2) for seconds in longest]
        figures[f"{name}_counts"] = answer.counts()
    figures["peak_mb"] = _peak_mb()
    await disconnect()
    return figures


def _watch_transactions() -> list[float]:
    """The longest time between begin and the end of a write transaction."""
    from tortoise.backends.asyncpg.client import TransactionWrapper

    from workforce.database import sqlite_engine

    longest = [0.0, 0.0]
    for kind in (sqlite_engine.Transaction, TransactionWrapper):
        _watch(kind, longest)
    return longest


def _watch(kind: Any, longest: list[float]) -> None:
    begin, commit = kind.begin, kind.commit

    async def timed_begin(self: Any) -> None:
        await begin(self)
        self._begun, self._cpu = time.perf_counter(), time.process_time()

    async def timed_commit(self: Any) -> None:
        await commit(self)
        longest[0] = max(longest[0], time.perf_counter() - self._begun)
        longest[1] = max(longest[1], time.process_time() - self._cpu)

    kind.begin, kind.commit = timed_begin, timed_commit


def _peak_mb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    with tempfile.TemporaryDirectory() as folder:
        url = sys.argv[2] if len(sys.argv) > 2 else f"sqlite://{Path(folder)}/big.sqlite3"
        from workforce.database.upgrade import upgrade

        asyncio.run(upgrade(url))
        print(json.dumps(asyncio.run(measure(rows, url)), ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
