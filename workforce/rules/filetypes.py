"""What a file is, read from its content: its name and the browser's word for it are not asked.

Only what officers scan and write: PDF, JPEG, PNG, and Word or Excel files without macros.
"""

from __future__ import annotations

import io
import struct
import zipfile
from dataclasses import dataclass

PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"
_OFFICE = "application/vnd.openxmlformats-officedocument."
XLSX, DOCX = f"{_OFFICE}spreadsheetml.sheet", f"{_OFFICE}wordprocessingml.document"
ENDINGS = {
    PDF: ("pdf",),
    JPEG: ("jpg", "jpeg"),
    PNG: ("png",),
    XLSX: ("xlsx",),
    DOCX: ("docx",),
}
UNPACKED_BYTES_MAX = 50 * 1024 * 1024
UNPACKED_RATIO_MAX = 100
ENTRIES_MAX = 2000
PNG_HEAD = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True)
class Recognised:
    """The type, and the content to keep: of a photograph, without where and when it was taken."""

    media_type: str
    content: bytes


def recognise(content: bytes) -> Recognised | None:
    """None for anything that is not on the list, is broken at its head, or hides something."""
    if content.startswith(b"%PDF-") and b"%%EOF" in content[-2048:]:
        return None if _acts_by_itself(content) else Recognised(PDF, content)
    if content.startswith(b"\xff\xd8\xff"):
        plain = _without_exif(content)
        return None if plain is None else Recognised(JPEG, plain)
    if content.startswith(PNG_HEAD) and content[12:16] == b"IHDR" and b"IEND" in content[-64:]:
        return Recognised(PNG, content)
    if content.startswith(b"PK\x03\x04"):
        office = _office_type(content)
        return None if office is None else Recognised(office, content)
    return None


def ending_fits(name: str, media_type: str) -> bool:
    return name.rpartition(".")[2].lower() in ENDINGS[media_type]


def _acts_by_itself(content: bytes) -> bool:
    return any(mark in content for mark in (b"/JavaScript", b"/Launch", b"/EmbeddedFile"))


def _without_exif(content: bytes) -> bytes | None:
    """The JPEG without its APP1 and APP13 segments (place, device, edits); None when broken."""
    kept, at = [content[:2]], 2
    while at + 4 <= len(content):
        if content[at] != 0xFF:
            return None
        marker = content[at + 1]
        if marker == 0xDA:
            return b"".join([*kept, content[at:]])
        length: int = struct.unpack(">H", content[at + 2 : at + 4])[0]
        if length < 2 or at + 2 + length > len(content):
            return None
        if marker not in (0xE1, 0xED):
            kept.append(content[at : at + 2 + length])
        at += 2 + length
    return None


def _office_type(content: bytes) -> str | None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return None
    names = {entry.filename for entry in entries}
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > ENTRIES_MAX or unpacked > min(
        UNPACKED_BYTES_MAX, UNPACKED_RATIO_MAX * max(1, len(content))
    ):
        return None
    if "[Content_Types].xml" not in names or any("vbaProject" in name for name in names):
        return None
    if "xl/workbook.xml" in names:
        return XLSX
    return DOCX if "word/document.xml" in names else None
