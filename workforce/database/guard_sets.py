"""Foreign keys of a table that whole districts are written into, kept a set at a time."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class KeysBySet:
    """On PostgreSQL the keys of a table are looked up once a statement, not once a row and key.

    PostgreSQL's own keys ask for each parent of each row by a query of its own, four of them take
    longer than writing the line. Here the parents of all rows of a statement are found and held
    together, by the same lock (`FOR KEY SHARE`): whoever deletes one waits and is then refused, and
    whoever came too late finds it gone and writes nothing. The models keep their keys, and so does
    SQLite, where they cost nothing.
    """

    table: str
    keys: tuple[tuple[str, str], ...]
    """Each column with the table it points at."""

    @property
    def name(self) -> str:
        return f"{self.table}_keys"

    @property
    def parents(self) -> dict[str, list[str]]:
        """The columns that point at each parent."""
        found: dict[str, list[str]] = {}
        for column, parent in self.keys:
            found.setdefault(parent, []).append(column)
        return found

    @property
    def triggers(self) -> dict[str, str]:
        """The name of every trigger on PostgreSQL, with the table it stands on."""
        named = {self.name: self.table, f"{self.name}_moved": self.table}
        for parent in self.parents:
            named |= {f"{self.name}_{parent}": parent, f"{self.name}_{parent}_id": parent}
        return named

    def up(self, dialect: str) -> str:
        if dialect == "sqlite":
            return ""
        dropped = (
            f'ALTER TABLE "{self.table}" DROP CONSTRAINT "{self.table}_{column}_fkey";'
            for column, _ in self.keys
        )
        kept = (self._kept(parent, columns) for parent, columns in self.parents.items())
        return "\n".join((*dropped, self._added(), self._moved(), *kept))

    def down(self, dialect: str) -> str:
        if dialect == "sqlite":
            return ""
        triggers = (f'DROP TRIGGER "{name}" ON "{on}";' for name, on in self.triggers.items())
        functions = (
            self.name,
            f"{self.name}_moved",
            *(f"{self.name}_{one}" for one in self.parents),
        )
        keys = (
            f'ALTER TABLE "{self.table}" ADD CONSTRAINT "{self.table}_{column}_fkey" '
            f'FOREIGN KEY ("{column}") REFERENCES "{parent}" ("id") ON DELETE RESTRICT;'
            for column, parent in self.keys
        )
        return "\n".join((*triggers, *(f'DROP FUNCTION "{one}"();' for one in functions), *keys))

    def orphans(self, column: str, parent: str) -> str:
        """How many rows point at nothing, for whoever verifies."""
        return (
            f'SELECT COUNT(*) AS orphans FROM "{self.table}" x WHERE x."{column}" IS NOT NULL '
            f'AND NOT EXISTS (SELECT 1 FROM "{parent}" p WHERE p."id" = x."{column}")'
        )

    def _added(self) -> str:
        """After an INSERT or a COPY: all parents of its rows, found and held."""
        checks = " ".join(
            f"wanted := array_remove(ARRAY({self._of_rows(columns)}), NULL); "
            f'PERFORM 1 FROM "{parent}" WHERE "id" = ANY(wanted) ORDER BY "id" FOR KEY SHARE; '
            "GET DIAGNOSTICS found_rows = ROW_COUNT; "
            f"IF found_rows < cardinality(wanted) THEN {self._refused(parent)} END IF;"
            for parent, columns in self.parents.items()
        )
        declared = "DECLARE wanted bigint[]; found_rows bigint; "
        return self._function(self.name, f"{checks} RETURN NULL;", declared) + (
            f'\nCREATE TRIGGER "{self.name}" AFTER INSERT ON "{self.table}" '
            "REFERENCING NEW TABLE AS added_rows FOR EACH STATEMENT "
            f'EXECUTE FUNCTION "{self.name}"();'
        )

    @staticmethod
    def _of_rows(columns: list[str]) -> str:
        return " UNION ".join(f'SELECT "{column}" FROM added_rows' for column in columns) + (
            "" if len(columns) > 1 else f' GROUP BY "{columns[0]}"'
        )

    def _moved(self) -> str:
        """After a row was made to point elsewhere, which is rare: its new parents."""
        checks = " ".join(
            f'IF NEW."{column}" IS NOT NULL AND NEW."{column}" IS DISTINCT FROM OLD."{column}" '
            f'THEN PERFORM 1 FROM "{parent}" WHERE "id" = NEW."{column}" FOR KEY SHARE; '
            f"IF NOT FOUND THEN {self._refused(parent)} END IF; END IF;"
            for column, parent in self.keys
        )
        columns = ", ".join(f'"{column}"' for column, _ in self.keys)
        differ = " OR ".join(
            f'OLD."{column}" IS DISTINCT FROM NEW."{column}"' for column, _ in self.keys
        )
        name = f"{self.name}_moved"
        return self._function(name, f"{checks} RETURN NULL;") + (
            f'\nCREATE TRIGGER "{name}" AFTER UPDATE OF {columns} ON "{self.table}" '
            f'FOR EACH ROW WHEN ({differ}) EXECUTE FUNCTION "{name}"();'
        )

    def _kept(self, parent: str, columns: list[str]) -> str:
        """After a parent was deleted or got another id: nothing may point at what it was.

        The statement's own snapshot sees what another committed while this one waited for its lock;
        a transaction that does not look anew would not, and is refused altogether.
        """
        there = " OR ".join(f'"{column}" = OLD."id"' for column in columns)
        name = f"{self.name}_{parent}"
        body = (
            "IF current_setting('transaction_isolation') IN ('repeatable read', 'serializable') "
            f"THEN RAISE EXCEPTION '{parent} is deleted in read committed only' USING "
            "ERRCODE = '23000'; END IF; "
            f'IF EXISTS (SELECT 1 FROM "{self.table}" WHERE {there}) THEN '
            f"{self._refused(parent)} END IF; RETURN NULL;"
        )
        return self._function(name, body) + (
            f'\nCREATE TRIGGER "{name}" AFTER DELETE ON "{parent}" '
            f'FOR EACH ROW EXECUTE FUNCTION "{name}"();'
            f'\nCREATE TRIGGER "{name}_id" AFTER UPDATE OF "id" ON "{parent}" FOR EACH ROW '
            f'WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "{name}"();'
        )

    def _refused(self, parent: str) -> str:
        return (
            f"RAISE EXCEPTION '{self.table} points at {parent}' "
            "USING ERRCODE = 'foreign_key_violation';"
        )

    @staticmethod
    def _function(name: str, body: str, declared: str = "") -> str:
        return (
            f'CREATE OR REPLACE FUNCTION "{name}"() RETURNS trigger LANGUAGE plpgsql AS '
            f"$guard$ {declared}BEGIN {body} END $guard$;"
        )
