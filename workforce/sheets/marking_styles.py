"""The cell styles of a workbook, with coloured copies added to its own."""

from __future__ import annotations

from workforce.sheets.patching import Attributes, Patch, as_utf8, start_tag_end, tag, walk

REFUSED_COLOUR = "FFFFC7CE"
WARNED_COLOUR = "FFFFEB9C"


class Styles:
    """The workbook's cell styles; coloured copies are added as they are asked for."""

    def __init__(self, data: bytes) -> None:
        self.data = as_utf8(data)
        self._patch = Patch(self.data)
        self._formats: list[tuple[int, int]] = []
        self._fills = -1
        self._ends: dict[str, int] = {}
        self._open: list[tuple[str, int]] = []
        self._prefix = ""
        self._made: dict[tuple[int, str], int] = {}
        if self.data:
            walk(self.data, self._start, self._end)
        self.usable = bool(self._formats) and {"fills", "cellXfs"} <= self._ends.keys()

    def coloured(self, style: str, colour: str) -> str:
        """The number of a style like `style` on that ground."""
        if not self.usable:
            return style
        base = int(style) if style.isdigit() and int(style) < len(self._formats) else 0
        made = self._made.setdefault((base, colour), len(self._formats) + len(self._made))
        return str(made)

    def result(self) -> bytes:
        if not self._made:
            return self.data
        p = self._prefix
        colours = list(dict.fromkeys(colour for _, colour in self._made))
        fills = "".join(
            f'<{p}fill><{p}patternFill patternType="solid"><{p}fgColor rgb="{colour}"/>'
            f'<{p}bgColor indexed="64"/></{p}patternFill></{p}fill>'
            for colour in colours
        )
        formats = "".join(
            self._copy(base, self._fills + 1 + colours.index(colour)) for base, colour in self._made
        )
        self._patch.insert(self._ends["fills"], fills)
        self._patch.insert(self._ends["cellXfs"], formats)
        return self._patch.result()

    def _copy(self, base: int, fill: int) -> str:
        start, end = self._formats[base]
        head_end = start_tag_end(self.data, start)
        given: Attributes = {}
        walk(
            self.data[start : head_end - 1].rstrip(b"/") + b"/>",
            lambda _name, attributes, _at: given.update(attributes),
            lambda *_: None,
        )
        empty = self.data[head_end - 2 : head_end] == b"/>"
        head = tag(
            f"{self._prefix}xf", {**given, "fillId": str(fill), "applyFill": "1"}, empty=empty
        )
        return head + self.data[head_end:end].decode()

    def _start(self, name: str, attributes: Attributes, at: int) -> None:
        local = name.rpartition(":")[2]
        if local in ("fills", "cellXfs"):
            self._prefix = name[: -len(local)]
            # A count that no longer holds makes readers complain; it is optional.
            attributes.pop("count", None)
            self._patch.replace(at, start_tag_end(self.data, at), tag(name, attributes))
        self._open.append((local, at))

    def _end(self, name: str, at: int, end: int) -> None:
        local, started = self._open.pop()
        within = self._open[-1][0] if self._open else ""
        if local in ("fills", "cellXfs") and end > at:
            self._ends[local] = at
        elif local == "fill" and within == "fills":
            self._fills += 1
        elif local == "xf" and within == "cellXfs":
            self._formats.append((started, end))
