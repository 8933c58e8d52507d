"""The key ring: one JSON file, made once, readable by its owner only, never overwritten."""

from __future__ import annotations

import base64
import binascii
import fcntl
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workforce.errors import Refusal

KEY_BYTES = 32
DISTINCT_BYTES_MIN = 8  # 32 random bytes practically never have fewer; typed or zeroed keys do


class KeysUnusable(Refusal):
    code = "crypto.keys_unusable"
    message = "密钥文件 {path} 不可用：{why}"


@dataclass(frozen=True)
class KeyRing:
    """`field` holds every version that may still be read; new values use `field_current`."""

    field: Mapping[int, bytes]
    field_current: int
    index: bytes
    token: bytes

    def __repr__(self) -> str:
        return f"KeyRing(field versions {sorted(self.field)})"


_in_use: list[KeyRing] = []


def use(ring: KeyRing) -> None:
    """Set at start by the composition (or a test) for the whole process."""
    _in_use[:] = [ring]


def ring() -> KeyRing:
    assert _in_use, "no key ring: call keys.use(load_keys(path)) at start"
    return _in_use[0]


def new_ring() -> KeyRing:
    return KeyRing({1: _random()}, 1, _random(), _random())


def make_keys(path: Path) -> KeyRing:
    """Make the file unless it is there; the ring in it. Safe when processes start together."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with open(path.with_name(path.name + ".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            _write(path, new_ring())
    return load_keys(path)


def load_keys(path: Path) -> KeyRing:
    """The ring in the file; refuses one that others can read, and missing or weak keys."""
    try:
        if path.stat().st_mode & 0o077:
            raise KeysUnusable(path=path, why="其他用户可以读取，请执行 chmod 600")
        stored = json.loads(path.read_text())
    except OSError as problem:
        raise KeysUnusable(path=path, why=f"无法读取（{problem.strerror}）") from None
    except ValueError:
        raise KeysUnusable(path=path, why="不是有效的 JSON") from None
    try:
        return _ring_from(stored)
    except (KeyError, TypeError, AttributeError):
        raise KeysUnusable(path=path, why="缺少密钥") from None
    except (ValueError, binascii.Error) as problem:
        raise KeysUnusable(path=path, why=str(problem)) from None


def _ring_from(stored: dict[str, Any]) -> KeyRing:
    field = {int(version): _key(text) for version, text in stored["field"]["keys"].items()}
    found = KeyRing(
        field, int(stored["field"]["current"]), _key(stored["index"]), _key(stored["token"])
    )
    if found.field_current not in field or not all(0 < version < 256 for version in field):
        raise ValueError("字段密钥的版本不对")
    every = [*field.values(), found.index, found.token]
    if len(set(every)) != len(every):
        raise ValueError("不同用途不得使用同一密钥")
    return found


def _key(text: str) -> bytes:
    key = base64.b64decode(text, validate=True)
    if len(key) != KEY_BYTES or len(set(key)) < DISTINCT_BYTES_MIN:
        raise ValueError("密钥过弱，应为 32 字节随机数")
    return key


def _write(path: Path, made: KeyRing) -> None:
    def text(key: bytes) -> str:
        return base64.b64encode(key).decode()

    stored = {
        "field": {
            "current": made.field_current,
            "keys": {str(version): text(key) for version, key in made.field.items()},
        },
        "index": text(made.index),
        "token": text(made.token),
    }
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        json.dump(stored, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)  # link refuses an existing name, rename would replace it
    finally:
        draft.unlink()


def _random() -> bytes:
    return secrets.token_bytes(KEY_BYTES)
