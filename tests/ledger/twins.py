"""Broken twins: one protection taken away, so that a test of it can be seen to fail."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from workforce.ledger import lots, writing, writing_one


@contextmanager
def without_reservations() -> Iterator[None]:
    """Postings see the whole balance, also what has been promised."""
    with _replaced(
        ('a."balance_minutes" - a."reserved_minutes" - $5', 'a."balance_minutes" - $5'),
        ('"balance_minutes" - "reserved_minutes" + ?', '"balance_minutes" + ?'),
    ):
        yield


@contextmanager
def newest_first() -> Iterator[None]:
    """The newest lot gives first."""
    newest = ('"earned_on", "id" LIMIT', '"earned_on" DESC, "id" DESC LIMIT')
    right = lots._OLDEST
    lots._OLDEST = right.replace(*newest)
    assert right != lots._OLDEST
    try:
        with _replaced(newest, None):
            yield
    finally:
        lots._OLDEST = right


@contextmanager
def without_guard() -> Iterator[None]:
    """Postings do not look at the balance at all; only the database's CHECK is left."""
    with _replaced(
        ('AND a."balance_minutes" - a."reserved_minutes" - $5 >= 0', ""),
        ('AND "balance_minutes" - "reserved_minutes" + ? >= 0', "AND ? IS NOT NULL"),
    ):
        yield


@contextmanager
def _replaced(one: tuple[str, str], on_sqlite: tuple[str, str] | None) -> Iterator[None]:
    """Take a piece out of the statement of a single transfer, on both engines."""
    statements, change = dict(writing_one._STATEMENTS), writing.CHANGE
    assert any(one[0] in sql for sql in statements.values())
    for key, sql in statements.items():
        writing_one._STATEMENTS[key] = sql.replace(*one)
    if on_sqlite is not None:
        assert on_sqlite[0] in change
        writing.CHANGE = change.replace(*on_sqlite)
    try:
        yield
    finally:
        writing_one._STATEMENTS.update(statements)
        writing.CHANGE = change
