"""How each kind of guard is written on each engine."""

from __future__ import annotations

from dataclasses import dataclass

from workforce.database.guard_sets import KeysBySet


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
            (self.name, f"UPDATE OF {columns}"),
            (f"{self.name}_delete", "DELETE"),
        ]


@dataclass(frozen=True)
class Roomy:
    """Pages of a PostgreSQL table keep room for each row's next version.

    An update of columns without an index then writes no index: an import of 18,000 people is
    published in a tenth of the time. SQLite updates in place and needs nothing.
    """

    table: str
    fillfactor: int = 50

    @property
    def name(self) -> str:
        return f"{self.table}_roomy"

    def up(self, dialect: str) -> str:
        if dialect == "sqlite":
            return ""
        return f'ALTER TABLE "{self.table}" SET (fillfactor = {self.fillfactor});'

    def down(self, dialect: str) -> str:
        return "" if dialect == "sqlite" else f'ALTER TABLE "{self.table}" RESET (fillfactor);'


Guard = Check | UniqueWhere | AppendOnly | Unchanging | Roomy | KeysBySet
