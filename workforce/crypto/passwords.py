"""Passwords: argon2id, a few at a time, and what makes one too weak."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

LENGTH_MIN = 10
LENGTH_MAX = 128

# OWASP's second choice of equal strength: 19 MiB, two passes, one lane.
_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
# The pool is the cap: a flood of sign-ins queues here and does not eat memory or the event loop.
_pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="argon2")

_WORN_OUT = (
    "password", "passw0rd", "p@ssw0rd", "qwerty", "qwertyuiop", "1q2w3e4r", "1qaz2wsx", "asdfgh",
    "admin", "administrator", "letmein", "welcome", "iloveyou", "abc123", "a123456", "woaini",
    "5201314", "1314520", "zxcvbn", "test", "root", "yanglao", "fengtai", "workforce", "mima",
)  # fmt: skip


async def hash_password(password: str) -> str:
    return await asyncio.get_running_loop().run_in_executor(_pool, _hasher.hash, password)


async def password_matches(password: str, stored: str | None) -> bool:
    """Whether it is. `stored=None` (no such account) costs the same time and is False."""
    return await asyncio.get_running_loop().run_in_executor(_pool, _matches, password, stored)


def needs_rehash(stored: str) -> bool:
    return _hasher.check_needs_rehash(stored)


def weakness_of(password: str, login: str = "", *, complexity: bool = False) -> str | None:
    """What is wrong with a new password, in words for its owner; None when it will do.

    `complexity` is the rule of GB/T 22239 (three of four kinds of character), off by default:
    ASVS 5.0 advises against it.
    """
    if len(password) < LENGTH_MIN:
        return f"口令至少 {LENGTH_MIN} 个字符"
    if len(password) > LENGTH_MAX:
        return f"口令最多 {LENGTH_MAX} 个字符"
    lowered = password.lower()
    if login and login.lower() in lowered:
        return "口令不能包含登录名"
    if len(set(lowered)) < 5 or _is_run(lowered) or lowered.strip("0123456789!@#.") in _WORN_OUT:
        return "口令过于常见，容易被猜到"
    if complexity and _kinds(password) < 3:
        return "口令须包含大写字母、小写字母、数字、符号中的至少三种"
    return None


def _matches(password: str, stored: str | None) -> bool:
    try:
        return _hasher.verify(stored or _nobody(), password) and stored is not None
    except (VerificationError, InvalidHashError):
        return False


@lru_cache(maxsize=1)
def _nobody() -> str:
    return _hasher.hash("nobody has this password")


def _is_run(text: str) -> bool:
    """12345678901, abcdefghij: each character follows the one before."""
    steps = {(ord(after) - ord(before)) % 10 for before, after in pairwise(text)}
    return steps in ({1}, {9})


def _kinds(password: str) -> int:
    tests = (str.isupper, str.islower, str.isdigit, lambda c: not c.isalnum())
    return sum(any(test(character) for character in password) for test in tests)
