"""Number formats: which cells that hold a number mean a day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from workforce.sheets.archive import Archive, feed, guarded_parser

_BUILT_IN_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_NOT_CODE = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
_LAST_SERIAL = 2_958_465  # 31 December 9999


def date_styles(archive: Archive) -> frozenset[str]:
    """The style numbers (as written in ``s="…"``) whose cells are days."""
    if "xl/styles.xml" not in archive.names:
        return frozenset()
    codes: dict[int, str] = {}
    styles: list[int] = []
    inside_cell_styles = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal inside_cell_styles
        local = name.rpartition(":")[2]
        if local == "numFmt":
            codes[_number(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif local == "cellXfs":
            inside_cell_styles = True
        elif local == "xf" and inside_cell_styles:
            styles.append(_number(attributes.get("numFmtId")))

    def end(name: str) -> None:
        nonlocal inside_cell_styles
        if name.rpartition(":")[2] == "cellXfs":
            inside_cell_styles = False

    parser = guarded_parser()
    parser.StartElementHandler, parser.EndElementHandler = start, end
    feed(parser, archive.read("xl/styles.xml"), final=True)
    dates = {i for i in set(styles) if _is_date(i, codes)}
    return frozenset(str(style) for style, code in enumerate(styles) if code in dates)


def day_of_serial(serial: float, *, since_1904: bool) -> date | None:
    """Excel's count of days as a day; None outside what Excel itself can show."""
    if not 1 <= serial <= _LAST_SERIAL:
        return None
    if since_1904:
        return _plus(date(1904, 1, 1), int(serial))
    # Excel believes in 29 February 1900, so the count is one off before it.
    return _plus(date(1899, 12, 30) if serial >= 61 else date(1899, 12, 31), int(serial))


def _plus(first: date, days: int) -> date | None:
    try:
        return first + timedelta(days=days)
    except OverflowError:
        return None


def _is_date(format_id: int, codes: dict[int, str]) -> bool:
    code = codes.get(format_id)
    if code is None:
        return format_id in _BUILT_IN_DATES
    return bool(set("ymd") & set(_NOT_CODE.sub("", code.split(";")[0]).lower()))


def _number(text: str | None) -> int:
    return int(text) if text and text.isdigit() and len(text) < 9 else 0
