"""What hinders the undoing of a batch: a record of it was changed, or something rests on it."""

from __future__ import annotations

from collections.abc import Iterator

from tortoise import Tortoise

from workforce.database import read_all
from workforce.intake import effects
from workforce.intake.models import ImportBatch
from workforce.intake.visibility import ADDED
from workforce.vocabulary import BatchState

_WORDS = {
    "person": "人员记录",
    "employment": "从业信息",
    "attendance": "考勤",
    "past_payment": "接入前发放记录",
    "certificate": "证书",
    "actual_cost": "实际费用",
    "organisation": "单位或街道",
    "affiliation": "所属单位",
    "name_change": "更名记录",
    "person_merge": "合并记录",
    "person_distinction": "查重结论",
    "user_account": "用户",
    "role_grant": "角色",
    "subsidy_line": "补贴发放明细",
}


# Files name their record by its table and id, without a key.
_ATTACHED = (
    "SELECT COUNT(*) AS n FROM attachment a JOIN {table} t ON t.id = a.subject_id"
    " WHERE a.kind = '{table}' AND a.removed_at IS NULL AND t.created_batch_id = ?"
)


async def hindrance(batch: ImportBatch) -> str:
    """Why the batch cannot be undone as a whole; empty when it can."""
    if batch.state is not BatchState.APPLIED:
        return ""
    for table in ADDED:
        count = await _count(
            f"SELECT COUNT(*) AS n FROM {table} WHERE created_batch_id = ? AND version > 1",
            batch.id,
        )
        if count:
            return f"其中 {count} 条{_WORDS[table]}已被修改"
    for table in ADDED:
        count = await _count(_ATTACHED.format(table=table), batch.id)
        if count:
            return f"已有 {count} 个附件上传到本批的{_WORDS[table]}"
    # An affiliation only follows from something else: it is told when nothing better is found.
    for child, column, parent, has_batch in sorted(references(), key=_is_affiliation):
        others = " AND (x.created_batch_id IS NULL OR x.created_batch_id <> p.created_batch_id)"
        count = await _count(
            f'SELECT COUNT(*) AS n FROM {child} x JOIN {parent} p ON p.id = x."{column}"'
            f" WHERE p.created_batch_id = ?{others if has_batch else ''}",
            batch.id,
        )
        if count:
            words = _WORDS.get(child, "其他记录")
            return f"已有 {count} 条{words}建立在本批的{_WORDS[parent]}上"
    return await _changed_since(batch.id)


def references() -> Iterator[tuple[str, str, str, bool]]:
    """Every foreign key onto what a batch adds, as the models have it: a table that comes later
    is looked at by itself. Child table, its column, parent table, whether batches add to it too."""
    for model in (Tortoise.apps or {})["models"].values():
        has_batch = "created_batch_id" in model._meta.fields_map
        for name in (*model._meta.fk_fields, *model._meta.o2o_fields):
            field = model._meta.fields_map[name]
            parent = field.related_model._meta.db_table
            if parent in ADDED:
                column = model._meta.fields_db_projection[field.source_field or f"{name}_id"]
                yield model._meta.db_table, column, parent, has_batch


def _is_affiliation(reference: tuple[str, str, str, bool]) -> bool:
    return reference[0] == "affiliation"


async def _changed_since(batch_id: int) -> str:
    for kind in effects.KINDS:
        count = await _count(
            f"SELECT COUNT(*) AS n FROM import_effect e JOIN {kind} t ON t.id = e.subject_id"
            f" WHERE e.batch_id = ? AND e.kind = '{kind}' AND e.made"
            " AND t.version <> e.version + 1",
            batch_id,
        )
        if count:
            return f"本批更改过的记录中有 {count} 条此后又被修改"
    return ""


async def _count(sql: str, batch_id: int) -> int:
    [row] = await read_all(sql, [batch_id])
    return int(row["n"])
