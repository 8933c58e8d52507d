"""Opening a workbook's archive without trusting it.

The archive's own directory is judged before anything is unpacked: a file of 5 MB can unpack to
494 MB.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from xml.parsers.expat import ExpatError, ParserCreate, XMLParserType

from workforce.sheets.faults import (
    DamagedWorkbook,
    ExternalLinks,
    ForbiddenMarkup,
    MacroWorkbook,
    NotAWorkbook,
    OldOrLockedWorkbook,
    WorkbookTooLarge,
)

UNPACKED_BYTES = 50 * 1024 * 1024
RATIO = 100
PARTS = 1000
_CHUNK = 1 << 16
_OLE = b"\xd0\xcf\x11\xe0"
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, struct.error, KeyError, OSError, EOFError, NotImplementedError,
    RuntimeError, ValueError,
)  # fmt: skip


class Archive:
    """The parts of a workbook that passed the checks, read one at a time."""

    def __init__(self, data: bytes) -> None:
        self._zip = _opened(data)
        self.names = frozenset(self._zip.namelist())
        _refuse_bombs(self._zip)
        _refuse_active_content(self.names)
        if "[Content_Types].xml" not in self.names:
            raise NotAWorkbook
        if b"macroEnabled" in self.read("[Content_Types].xml"):
            raise MacroWorkbook

    def read(self, name: str) -> bytes:
        try:
            return self._zip.read(name)
        except _UNREADABLE as error:
            raise DamagedWorkbook from error

    def chunks(self, name: str) -> Iterator[bytes]:
        """A part piece by piece, so that it never lies in memory as a whole."""
        try:
            with self._zip.open(name) as part:
                while chunk := part.read(_CHUNK):
                    yield chunk
        except _UNREADABLE as error:
            raise DamagedWorkbook from error

    def infos(self) -> list[zipfile.ZipInfo]:
        return self._zip.infolist()


def guarded_parser() -> XMLParserType:
    """An expat parser that refuses DTDs and entities, the root of every XML bomb."""
    parser = ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_markup
    parser.EntityDeclHandler = _refuse_markup
    parser.ExternalEntityRefHandler = _refuse_entity
    return parser


def feed(parser: XMLParserType, chunk: bytes, *, final: bool = False) -> None:
    """Parse one piece; broken XML is a damaged workbook."""
    try:
        parser.Parse(chunk, final)
    except (ExpatError, ValueError) as error:
        raise DamagedWorkbook from error


def _refuse_markup(*_: object) -> None:
    raise ForbiddenMarkup


def _refuse_entity(*_: str | None) -> int:
    raise ForbiddenMarkup


def _opened(data: bytes) -> zipfile.ZipFile:
    if data.startswith(_OLE):
        raise OldOrLockedWorkbook
    if not data.startswith(b"PK"):
        raise NotAWorkbook
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except _UNREADABLE as error:
        raise DamagedWorkbook from error


def _refuse_bombs(archive: zipfile.ZipFile) -> None:
    infos = archive.infolist()
    if len(infos) > PARTS:
        raise WorkbookTooLarge(reason=f"内部文件超过 {PARTS} 个")
    if len({info.filename for info in infos}) != len(infos):
        raise DamagedWorkbook
    if any(info.compress_type not in _PACKINGS for info in infos):
        raise DamagedWorkbook
    if any(info.flag_bits & 0x1 for info in infos):
        raise OldOrLockedWorkbook
    unpacked = sum(info.file_size for info in infos)
    if unpacked > UNPACKED_BYTES:
        raise WorkbookTooLarge(reason=f"超过 {UNPACKED_BYTES // 1024 // 1024} MB")
    packed = sum(info.compress_size for info in infos)
    if unpacked > RATIO * max(packed, 1):
        raise WorkbookTooLarge(reason=f"压缩比超过 {RATIO}")


def _refuse_active_content(names: frozenset[str]) -> None:
    lowered = [name.lower() for name in names]
    if any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in lowered):
        raise MacroWorkbook
    if any("/externallinks/" in name for name in lowered):
        raise ExternalLinks
