"""What must always hold in the database; `workforce verify` asks each."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from workforce.crypto.fields import SealBroken, open_sealed
from workforce.database import dialect, read_all
from workforce.database.guards import GUARDS, AppendOnly, KeysBySet, Roomy
from workforce.database.upgrade import missing
from workforce.ledger import verify as ledger
from workforce.paperwork.keeping import parts_of
from workforce.paperwork.models import AuditBundle
from workforce.people.indexes import id_number_index
from workforce.people.models import Person

SAMPLE = 500
SHOWN = 20
# Rows an import has prepared or is taking back, with the states in which there may be any.
PENDING_TABLES = (
    "person", "employment", "attendance", "certificate", "organisation", "past_payment",
    "actual_cost",
)  # fmt: skip
PENDING_STATES = "('applying', 'undoing')"


@dataclass(frozen=True)
class Invariant:
    """`check` answers one sentence for each fault, without personal data."""

    name: str
    title: str
    check: Callable[[], Awaitable[list[str]]]


async def at_head() -> list[str]:
    return [f"迁移未执行：{name}" for name in await missing()]


async def foreign_keys_hold() -> list[str]:
    if dialect() == "postgres":
        rows = await read_all(
            "SELECT conname FROM pg_constraint WHERE contype = 'f' AND NOT convalidated"
        )
        return [f"外键未校验：{row['conname']}" for row in rows] + await _orphans()
    rows = await read_all("PRAGMA foreign_key_check")
    return [f"{row['table']} 第 {row['rowid']} 行指向不存在的 {row['parent']}" for row in rows]


async def _orphans() -> list[str]:
    """Rows whose keys PostgreSQL holds a set at a time, asked for as a set."""
    found = []
    for guard in [one for one in GUARDS if isinstance(one, KeysBySet)]:
        for column, parent in guard.keys:
            [row] = await read_all(guard.orphans(column, parent))
            if row["orphans"]:
                found.append(f"{guard.table} 有 {row['orphans']} 行指向不存在的 {parent}")
    return found


async def file_is_sound() -> list[str]:
    if dialect() == "postgres":
        return []
    rows = await read_all("PRAGMA integrity_check")
    return [str(row["integrity_check"]) for row in rows if row["integrity_check"] != "ok"]


async def guards_stand() -> list[str]:
    """Room in the pages of a table is for speed: its absence endangers nothing."""
    wanted = [guard for guard in GUARDS if not isinstance(guard, Roomy)]
    if dialect() == "postgres":
        rows = await read_all(
            "SELECT conname AS name FROM pg_constraint UNION ALL SELECT indexname FROM pg_indexes"
            " UNION ALL SELECT tgname FROM pg_trigger WHERE tgenabled <> 'D'"
        )
        found = {str(row["name"]) for row in rows}
        names = [
            name
            for guard in wanted
            for name in (guard.triggers if isinstance(guard, KeysBySet) else [guard.name])
        ]
        return [f"缺少约束 {name}" for name in names if name not in found]
    rows = await read_all("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    whole = "\n".join(f"{row['name']} {row['sql']}" for row in rows)
    absent = []
    for guard in wanted:
        names = [] if isinstance(guard, KeysBySet) else [guard.name]
        if isinstance(guard, AppendOnly):
            names = [f"{guard.table}_no_{event}" for event in ("update", "delete")]
        absent += [f"缺少约束 {name}" for name in names if name not in whole]
    return absent


async def regions_are_loaded() -> list[str]:
    [row] = await read_all("SELECT COUNT(*) AS stored FROM region")
    return [] if row["stored"] else ["行政区划表是空的，请运行 workforce migrate"]


async def nothing_hangs_half_imported() -> list[str]:
    found = []
    for table in PENDING_TABLES:
        rows = await read_all(
            f"SELECT x.pending_batch_id AS batch, COUNT(*) AS hanging FROM {table} x"
            " LEFT JOIN import_batch b ON b.id = x.pending_batch_id"
            " WHERE x.pending_batch_id IS NOT NULL"
            f" AND (b.id IS NULL OR b.state NOT IN {PENDING_STATES})"
            " GROUP BY x.pending_batch_id"
        )
        found += [f"{table} 有 {row['hanging']} 行悬于批次 {row['batch']}" for row in rows]
    return found


async def months_equal_their_lines() -> list[str]:
    """What was submitted, reviewed or approved is what the lines add up to, to the fen."""
    rows = await read_all(
        "SELECT m.id, s.step, s.people, s.total_fen,"
        " (SELECT COUNT(*) FROM subsidy_line l WHERE l.run_id = m.current_run_id"
        "  AND l.outcome = 'pay') AS pay,"
        " (SELECT COALESCE(SUM(l.amount_fen), 0) FROM subsidy_line l"
        "  WHERE l.run_id = m.current_run_id) AS fen"
        " FROM subsidy_month m JOIN month_step s ON s.id ="
        " (SELECT MAX(t.id) FROM month_step t WHERE t.month_id = m.id AND t.people IS NOT NULL)"
        " WHERE m.state IN ('submitted', 'reviewed', 'approved')"
    )
    return [
        f"月份 {row['id']}：{row['step']} 时 {row['people']} 人 {row['total_fen']} 分，"
        f"明细为 {row['pay']} 人 {row['fen']} 分"
        for row in rows
        if (row["people"], row["total_fen"]) != (row["pay"], row["fen"])
    ]


async def runs_are_complete() -> list[str]:
    rows = await read_all(
        "SELECT r.id, r.people, COUNT(l.id) AS stored FROM subsidy_month m"
        " JOIN compute_run r ON r.id = m.current_run_id"
        " LEFT JOIN subsidy_line l ON l.run_id = r.id GROUP BY r.id, r.people"
    )
    return [
        f"计算 {row['id']} 应有 {row['people']} 条明细，实有 {row['stored']} 条"
        for row in rows
        if row["people"] != row["stored"]
    ]


async def pay_lists_are_as_approved() -> list[str]:
    found = []
    for row in await read_all("SELECT id, content, sha256 FROM pay_list"):
        plain = open_sealed(bytes(row["content"]), "pay_list.content")
        if hashlib.sha256(plain).hexdigest() != row["sha256"]:
            found.append(f"发放清单 {row['id']} 与审批时的校验值不符")
    return found


async def archives_are_as_made() -> list[str]:
    """Piece by piece: an archive may be larger than what one wants in memory."""
    found = []
    for bundle in await AuditBundle.filter(finished_at__not_isnull=True).order_by("id"):
        digest = hashlib.sha256()
        try:
            async for part in parts_of(bundle):
                digest.update(part)
        except SealBroken:
            found.append(f"归档包 {bundle.id} 有一段不能解开")
            continue
        if digest.hexdigest() != bundle.sha256:
            found.append(f"归档包 {bundle.id} 与做成时的校验值不符")
    return found


async def paths_follow_the_tree() -> list[str]:
    rows = await read_all(
        "SELECT o.id FROM organisation o LEFT JOIN organisation p ON p.id = o.parent_id"
        " WHERE o.path <> COALESCE(p.path, '/') || o.id || '/'"
    )
    return [f"组织 {row['id']} 的路径与上级不符" for row in rows]


async def sealed_fields_open() -> list[str]:
    """The newest people, opened with today's keys and looked up by their own index."""
    found = []
    for person in await Person.all().order_by("-id").limit(SAMPLE):
        if id_number_index(person.id_number) != person.id_number_index:
            found.append(f"人员 {person.id} 的证件号码索引不符")
    return found


async def minutes_balance() -> list[str]:
    """时间账：两腿相抵、余额等于明细、存入记录等于余额。"""
    return [f"{fault.check} {fault.row}：{fault.found}" for fault in await ledger.verify()]


INVARIANTS = (
    Invariant("migrations", "数据库结构是当前版本", at_head),
    Invariant("file", "数据库文件完好", file_is_sound),
    Invariant("foreign_keys", "外键成立", foreign_keys_hold),
    Invariant("guards", "约束与只增触发器齐全", guards_stand),
    Invariant("regions", "行政区划已装入", regions_are_loaded),
    Invariant("paths", "组织路径与上级一致", paths_follow_the_tree),
    Invariant("pending", "没有悬而未决的导入", nothing_hangs_half_imported),
    Invariant("runs", "计算结果完整", runs_are_complete),
    Invariant("months", "月份合计等于明细之和", months_equal_their_lines),
    Invariant("pay_lists", "发放清单与审批时一致", pay_lists_are_as_approved),
    Invariant("archives", "归档包与做成时一致", archives_are_as_made),
    Invariant("ledger", "时间账收支相抵，余额等于明细", minutes_balance),
    Invariant("sealed", "加密字段可以解开", sealed_fields_open),
)
