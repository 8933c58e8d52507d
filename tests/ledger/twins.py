"""Broken twins: one protection taken away, so that a test of it can be seen to fail."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from workforce.ledger import lots, writing


@contextmanager
def without_reservations() -> Iterator[None]:
    """Postings see the whole balance, also what has been promised."""
    with _replaced('a."balance_minutes" - a."reserved_minutes"', 'a."balance_minutes"'):
        yield


@contextmanager
def newest_first() -> Iterator[None]:
    """The newest lot gives first."""
    right = lots._OLDEST
    lots._OLDEST = right.replace('"earned_on", "id" LIMIT', '"earned_on" DESC, "id" DESC LIMIT')
    assert right != lots._OLDEST
    try:
        yield
    finally:
        lots._OLDEST = right


@contextmanager
def without_guard() -> Iterator[None]:
    """Postings do not look at the balance at all; only the database's CHECK is left."""
    with _replaced('AND a."balance_minutes" - a."reserved_minutes" + c.lowest >= 0', ""):
        yield


@contextmanager
def _replaced(old: str, new: str) -> Iterator[None]:
    """The same on both engines: SQLite's statement names the table without `a.`."""
    statements, change = dict(writing._STATEMENTS), writing.CHANGE
    plain_old, plain_new = (text.replace("a.", "").replace("c.lowest", "?") for text in (old, new))
    for key, sql in statements.items():
        assert old in sql
        writing._STATEMENTS[key] = sql.replace(old, new)
    assert plain_old in change
    writing.CHANGE = change.replace(plain_old, plain_new or "AND ? IS NOT NULL")
    try:
        yield
    finally:
        writing._STATEMENTS.update(statements)
        writing.CHANGE = change
