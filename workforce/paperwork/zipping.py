"""一个压缩文件，边写边取：写成的字节由取用的人拿走，内存不随人数增长。

Nothing in the file tells when it was made: the same records give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from typing import IO, Any

FIXED = (1980, 1, 1, 0, 0, 0)
README = (
    "解压后在本目录运行 sha256sum -c SHA256SUMS，逐个核对文件；manifest.json 列出同样的散列值。\n"
    "records 为各表记录（每行一条 JSON），reasons.csv 为逐人逐项的理由，"
    "facts.jsonl 为计算时冻结的事实，audit_events.jsonl 为这些记录的办理记录，"
    "files 为发放清单、银行文件和回盘、申报材料原件。\n"
    "查阅、下载和归档的留痕不在包内，以免同样的记录做出不同的包。\n"
)


class Sink:
    """What has been written and nobody has taken yet; the hash and size of all of it."""

    def __init__(self) -> None:
        self._waiting = bytearray()
        self._hash, self.size = hashlib.sha256(), 0

    @property
    def sha256(self) -> str:
        return self._hash.hexdigest()

    def write(self, content: bytes) -> int:
        self._waiting += content
        self._hash.update(content)
        self.size += len(content)
        return len(content)

    def flush(self) -> None:
        """A file has this; nothing waits here for a disk."""

    def close(self) -> None:
        """What waits is still to be taken."""

    def take(self, at_least: int) -> bytes:
        """Everything written, when it is enough to be worth taking; otherwise nothing."""
        if len(self._waiting) < at_least:
            return b""
        taken = bytes(self._waiting)
        self._waiting.clear()
        return taken


class Archive:
    """A zip being written, and the size and hash of each file in it."""

    def __init__(self, sink: Sink) -> None:
        self.files: list[dict[str, Any]] = []
        self._zip = zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED, compresslevel=6)

    def add(self, name: str, content: bytes) -> None:
        with self.writing(name) as entry:
            entry.write(content)

    def writing(self, name: str) -> Entry:
        info = zipfile.ZipInfo(name, FIXED)
        info.compress_type, info.create_system = zipfile.ZIP_DEFLATED, 3
        info.external_attr = 0o644 << 16
        return Entry(self, name, self._zip.open(info, "w", force_zip64=True))

    def close(self, told: dict[str, Any]) -> None:
        """The manifest last: it names everything before it."""
        self.add("README.txt", README.encode())
        files = sorted(self.files, key=lambda one: str(one["name"]))
        sums = "".join(f"{one['sha256']}  {one['name']}\n" for one in files)
        manifest = json.dumps({**told, "files": files}, ensure_ascii=False, indent=1)
        self.add("manifest.json", manifest.encode())
        self.add("SHA256SUMS", sums.encode())
        self._zip.close()


class Entry:
    """One file of the archive while it is written."""

    def __init__(self, archive: Archive, name: str, out: IO[bytes]) -> None:
        self._archive, self._name, self._out = archive, name, out
        self._hash, self._size = hashlib.sha256(), 0

    def write(self, content: bytes) -> None:
        self._out.write(content)
        self._hash.update(content)
        self._size += len(content)

    def __enter__(self) -> Entry:
        return self

    def __exit__(self, *raised: object) -> None:
        self._out.close()
        self._archive.files.append(
            {"name": self._name, "size": self._size, "sha256": self._hash.hexdigest()}
        )
