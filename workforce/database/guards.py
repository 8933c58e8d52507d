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


@dataclass(frozen=True)
class Unchanging:
    """Columns that keep their value, and rows that stay, once `when` holds of the row as it was."""

    table: str
    columns: tuple[str, ...]
    when: str

    @property
    def name(self) -> str:
        return f"{self.table}_unchanging"

    def up(self, dialect: str) -> str:
        message = f"{self.table} keeps what was settled"
        if dialect == "sqlite":
            return "\n".join(
                f'CREATE TRIGGER "{name}" BEFORE {event} ON "{self.table}" WHEN {self.when} '
                f"BEGIN SELECT RAISE(ABORT, '{message}'); END;"
                for name, event in self._triggers()
            )
        function = (
            f'CREATE OR REPLACE FUNCTION "{self.name}"() RETURNS trigger LANGUAGE plpgsql AS '
            f"$guard$ BEGIN RAISE EXCEPTION '{message}' USING ERRCODE = '23000'; END $guard$;"
        )
        triggers = (
            f'CREATE TRIGGER "{name}" BEFORE {event} ON "{self.table}" FOR EACH ROW '
            f'WHEN ({self.when}) EXECUTE FUNCTION "{self.name}"();'
            for name, event in self._triggers()
        )
        return "\n".join((function, *triggers))

    def down(self, dialect: str) -> str:
        place = "" if dialect == "sqlite" else f' ON "{self.table}"'
        drops = [f'DROP TRIGGER IF EXISTS "{name}"{place};' for name, _ in self._triggers()]
        if dialect != "sqlite":
            drops.append(f'DROP FUNCTION IF EXISTS "{self.name}"();')
        return "\n".join(drops)

    def _triggers(self) -> list[tuple[str, str]]:
        columns = ", ".join(f'"{column}"' for column in self.columns)
        return [
            (f"{self.name}_update", f"UPDATE OF {columns}"),
            (f"{self.name}_delete", "DELETE"),
        ]


Guard = Check | UniqueWhere | AppendOnly | Unchanging

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
    Check(
        "time_account",
        "time_account_never_short",
        "(\"kind\" IN ('member', 'group') AND \"balance_minutes\" IS NOT NULL "
        'AND "reserved_minutes" >= 0 AND "balance_minutes" >= "reserved_minutes") '
        "OR (\"kind\" IN ('issuance', 'pool') AND \"balance_minutes\" IS NULL "
        'AND "reserved_minutes" = 0)',
    ),
    Check(
        "time_transfer",
        "time_transfer_moves_something",
        '"minutes" > 0 AND "source_id" <> "target_id"',
    ),
    UniqueWhere(
        "time_transfer",
        "time_transfer_reversed_once",
        ("reverses_id",),
        '"reverses_id" IS NOT NULL',
    ),
    AppendOnly("time_transfer"),
    AppendOnly("time_entry"),
    Check("time_lot", "time_lot_possible", '"remaining_minutes" BETWEEN 0 AND "minutes"'),
    UniqueWhere(
        "time_lot",
        "time_lot_open",
        ("account_id", "earned_on", "id"),
        '"remaining_minutes" > 0',
    ),
    Unchanging(
        "time_lot",
        ("account_id", "transfer_id", "earned_on", "district_id", "service", "scheme", "minutes"),
        "OLD.\"minutes\" IS NOT NULL",
    ),
    AppendOnly("time_lot_use"),
    Check("time_reservation", "time_reservation_holds_something", '"minutes" > 0'),
    Check(
        "shift",
        "shift_possible",
        '"ends_at" > "starts_at" AND "capacity" > 0 AND "signed_up" BETWEEN 0 AND "capacity"',
    ),
    UniqueWhere(
        "signup",
        "signup_live_once",
        ("shift_id", "volunteer_id"),
        "\"state\" = 'signed_up'",
    ),
    UniqueWhere(
        "service_record",
        "service_record_client_once",
        ("volunteer_id", "client_id"),
        '"client_id" IS NOT NULL',
    ),
    UniqueWhere(
        "service_record",
        "service_record_running_once",
        ("volunteer_id",),
        "\"state\" = 'running'",
    ),
    Check(
        "service_record",
        "service_record_possible",
        '"served_minutes" >= 0 AND ("ended_at" IS NULL OR "ended_at" >= "started_at")',
    ),
    Unchanging(
        "service_record",
        (
            "client_id", "volunteer_id", "shift_id", "organisation_id", "started_at",
            "start_source", "ended_at", "end_source", "served_on", "served_minutes", "flags",
            "recorded_by_id", "corrects_id",
        ),
        "OLD.\"state\" IN ('confirmed', 'corrected')",
    ),
)
