"""What a batch has added: shown all at once, hidden all at once, removed piece by piece."""

from __future__ import annotations

from workforce.actor import Actor
from workforce.database import dialect, execute, read_all, verb

# In the order they may be removed: what rests on others goes first.
ADDED = (
    "past_payment", "actual_cost", "attendance", "certificate", "employment", "person",
    "organisation",
)  # fmt: skip
REMOVED_AT_ONCE = 200
# Only what a batch added can wait for it; found by the indexed column, see `guards.Roomy`.
_HIDDEN = "created_batch_id = ? AND pending_batch_id = ?"
_AFFILIATE = (
    "INSERT INTO affiliation (person_id, organisation_id, since, created_batch_id)"
    " SELECT DISTINCT e.person_id, e.employer_id, b.confirmed_at, b.id FROM employment e"
    " JOIN person p ON p.id = e.person_id JOIN import_batch b ON b.id = e.created_batch_id"
)
_NOT_YET = (
    "NOT EXISTS (SELECT 1 FROM affiliation a"
    " WHERE a.person_id = e.person_id AND a.organisation_id = e.employer_id)"
)


async def show(batch_id: int) -> None:
    """Inside the publication: everything the batch added, and who may see the people."""
    for table in ADDED:
        await execute(
            f"UPDATE {table} SET pending_batch_id = NULL WHERE {_HIDDEN}", [batch_id, batch_id]
        )
    await execute(
        f"{_AFFILIATE} WHERE b.id = ? AND {_NOT_YET}"
        " AND (p.created_batch_id IS NULL OR p.created_batch_id <> b.id)",
        [batch_id],
    )


async def count_anew() -> None:
    """After the publication: PostgreSQL learns how large its tables have become.

    Until it does by itself, up to a minute later, it reads whole tables for what an index would
    find: the check of the next file of 20,000 takes a minute and a half instead of ten seconds.
    """
    if dialect() == "postgres":
        for table in (*ADDED, "affiliation"):
            await execute(f"ANALYZE {table}")


async def affiliate_new(batch_id: int, *, first_post_id: int) -> None:
    """Inside a block: who may see the new people of its posts, once they are shown."""
    await execute(
        f"{_AFFILIATE} WHERE b.id = ? AND p.created_batch_id = b.id AND e.id >= ? AND {_NOT_YET}",
        [batch_id, first_post_id],
    )


async def hold(batch_id: int) -> None:
    """Keep everything the batch added from being rested upon until the transaction ends.

    Whoever is adding something to one of these rows holds its key on PostgreSQL: this waits for
    them, and what they added is then seen. SQLite has one writer at a time.
    """
    if dialect() == "postgres":
        for table in ADDED:
            await read_all(
                f"SELECT id FROM {table} WHERE created_batch_id = ? ORDER BY id FOR UPDATE",
                [batch_id],
            )


async def hide(batch_id: int) -> None:
    """Inside the undoing: nobody sees any of it from this moment."""
    for table in ADDED:
        await execute(
            f"UPDATE {table} SET pending_batch_id = ? WHERE created_batch_id = ?",
            [batch_id, batch_id],
        )
    await execute("DELETE FROM affiliation WHERE created_batch_id = ?", [batch_id])


async def remove_hidden(actor: Actor, batch_id: int) -> None:
    """Remove what is hidden, a few hundred rows at a time; safe to repeat and to interrupt."""
    while await _remove_affiliations(actor, batch_id):
        pass
    for table in ADDED:
        while await _remove_some(actor, table, batch_id):
            pass


async def was_begun(batch_id: int) -> bool:
    """Whether the applying has got as far as anything, or is about to: its job runs."""
    rows = await read_all(
        "SELECT b.cursor, j.started_at FROM import_batch b LEFT JOIN job j ON j.id = b.job_id"
        " WHERE b.id = ?",
        [batch_id],
    )
    return any(row["cursor"] or row["started_at"] for row in rows)


@verb
async def _remove_affiliations(actor: Actor, batch_id: int) -> int:
    """清除一小批未发布人员的所属单位。"""
    return await execute(
        "DELETE FROM affiliation WHERE id IN (SELECT a.id FROM affiliation a JOIN person p"
        " ON p.id = a.person_id WHERE a.created_batch_id = ? AND p.pending_batch_id = ?"
        f" LIMIT {REMOVED_AT_ONCE})",
        [batch_id, batch_id],
    )


@verb
async def _remove_some(actor: Actor, table: str, batch_id: int) -> int:
    """清除一小批未发布的记录。"""
    # Places are removed from the leaves: an employer before its street.
    is_leaf = " AND NOT EXISTS (SELECT 1 FROM organisation c WHERE c.parent_id = t.id)"
    return await execute(
        f"DELETE FROM {table} WHERE id IN (SELECT t.id FROM {table} t WHERE {_HIDDEN}"
        f"{is_leaf if table == 'organisation' else ''} ORDER BY t.id LIMIT {REMOVED_AT_ONCE})",
        [batch_id, batch_id],
    )
