"""Guards the models cannot say: CHECKs, partial unique indexes, append-only triggers.

Neither aerich nor Tortoise sees them; `scripts/makemigration` writes the ones a migration lacks
into it, and a test compares this list with the catalogue of a migrated database.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Check:
    """A CHECK on a table; the expression is SQL both engines read."""

    table: str
    name: str
    expression: str

    @property
    def clause(self) -> str:
        return f'CONSTRAINT "{self.name}" CHECK ({self.expression})'

    def up(self, dialect: str) -> str:
        assert dialect == "postgres", "on SQLite a check belongs into CREATE TABLE"
        return f'ALTER TABLE "{self.table}" ADD {self.clause};'

    def down(self, dialect: str) -> str:
        return f'ALTER TABLE "{self.table}" DROP CONSTRAINT IF EXISTS "{self.name}";'


@dataclass(frozen=True)
class UniqueWhere:
    """A unique index over the rows that meet a condition."""

    table: str
    name: str
    columns: tuple[str, ...]
    where: str

    def up(self, dialect: str) -> str:
        columns = ", ".join(f'"{column}"' for column in self.columns)
        return (
            f'CREATE UNIQUE INDEX "{self.name}" ON "{self.table}" ({columns}) WHERE {self.where};'
        )

    def down(self, dialect: str) -> str:
        return f'DROP INDEX IF EXISTS "{self.name}";'


@dataclass(frozen=True)
class AppendOnly:
    """Rows are written once: no UPDATE, no DELETE, whoever asks."""

    table: str

    @property
    def name(self) -> str:
        return f"{self.table}_append_only"

    def up(self, dialect: str) -> str:
        return self._sqlite_up() if dialect == "sqlite" else self._postgres_up()

    def down(self, dialect: str) -> str:
        if dialect == "sqlite":
            return "\n".join(f'DROP TRIGGER IF EXISTS "{name}";' for name, _ in self._triggers())
        return (
            f'DROP TRIGGER IF EXISTS "{self.name}" ON "{self.table}";\n'
            f'DROP FUNCTION IF EXISTS "{self.name}"();'
        )

    def _triggers(self) -> list[tuple[str, str]]:
        return [(f"{self.table}_no_{event.lower()}", event) for event in ("UPDATE", "DELETE")]

    def _sqlite_up(self) -> str:
        return "\n".join(
            f'CREATE TRIGGER "{name}" BEFORE {event} ON "{self.table}" '
            f"BEGIN SELECT RAISE(ABORT, '{self.table} is append-only'); END;"
            for name, event in self._triggers()
        )

    def _postgres_up(self) -> str:
        return (
            f'CREATE OR REPLACE FUNCTION "{self.name}"() RETURNS trigger LANGUAGE plpgsql AS '
            f"$guard$ BEGIN RAISE EXCEPTION '{self.table} is append-only' "
            f"USING ERRCODE = '23000'; END $guard$;\n"
            f'CREATE TRIGGER "{self.name}" BEFORE UPDATE OR DELETE OR TRUNCATE ON "{self.table}" '
            f'FOR EACH STATEMENT EXECUTE FUNCTION "{self.name}"();'
        )


Guard = Check | UniqueWhere | AppendOnly

GUARDS: tuple[Guard, ...] = (
    AppendOnly("audit_event"),
    UniqueWhere(
        "person", "person_id_number_once", ("id_number_index",), '"merged_into_id" IS NULL'
    ),
    UniqueWhere(
        "organisation", "organisation_uscc_once", ("uscc",), '"uscc" IS NOT NULL AND "active"'
    ),
    UniqueWhere(
        "job",
        "job_unfinished_once",
        ("unique_key",),
        "\"unique_key\" IS NOT NULL AND \"state\" IN ('queued', 'running')",
    ),
    Check(
        "employment",
        "employment_ends_after_start",
        '"ended_on" IS NULL OR "ended_on" >= "started_on"',
    ),
    Check(
        "attendance",
        "attendance_days_possible",
        '"days_due" BETWEEN 0 AND 31 AND "days_present" BETWEEN 0 AND 31 '
        'AND "leave_days" BETWEEN 0 AND 31',
    ),
    AppendOnly("policy_version"),
    AppendOnly("month_step"),
    AppendOnly("pay_list"),
    Check(
        "subsidy_line",
        "subsidy_line_pays_only_what_pays",
        '"amount_fen" >= 0 AND ("amount_fen" > 0) = ("outcome" = \'pay\')',
    ),
)
