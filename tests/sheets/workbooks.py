"""Workbooks made by hand, part by part, so that each can lie in its own way."""

from __future__ import annotations

import io
import zipfile

HEADER = ("姓名", "身份证号", "单位名称")
TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
ROOT = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
BOOK = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    '<sheets><sheet name="花名册" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
LINKS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'
)
OPEN = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'


def text(reference: str, value: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{value}</t></is></c>'


def header_row(number: int = 1) -> str:
    cells = "".join(text(f"{letter}{number}", h) for letter, h in zip("ABC", HEADER, strict=True))
    return f'<row r="{number}">{cells}</row>'


def person_row(number: int, name: str = "张丽") -> str:
    cells = (
        text(f"A{number}", name)
        + text(f"B{number}", "992284196308250003")
        + text(f"C{number}", "康和养老院")
    )
    return f'<row r="{number}">{cells}</row>'


def sheet_of(rows: str, *, before: str = "", after: str = "") -> str:
    return f"{OPEN}{before}<sheetData>{rows}</sheetData>{after}</worksheet>"


def workbook_of(
    sheet: str | bytes | None = None, more: dict[str, str | bytes] | None = None, **options: int
) -> bytes:
    """An archive of the least parts a workbook has; `more` adds parts or replaces them."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": ROOT,
        "xl/workbook.xml": BOOK,
        "xl/_rels/workbook.xml.rels": LINKS,
        "xl/worksheets/sheet1.xml": sheet or sheet_of(header_row() + person_row(2)),
        **(more or {}),
    }
    stream = io.BytesIO()
    compression = options.get("compression", zipfile.ZIP_DEFLATED)
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()
