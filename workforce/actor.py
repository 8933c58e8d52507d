"""Who acts: the person behind a request or a job, with what may be done and where."""

from __future__ import annotations

from dataclasses import dataclass

from workforce.permissions import PERMISSIONS, ROLE_PERMISSIONS
from workforce.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Grant:
    """A role held at an organisation; it reaches everything below that organisation."""

    role: Role
    organisation_id: int
    organisation_path: str
    district_id: int | None


@dataclass(frozen=True, slots=True)
class Actor:
    user_id: int | None
    login: str
    name: str
    grants: tuple[Grant, ...] = ()
    permissions: frozenset[str] = frozenset()
    session_id: str | None = None
    request_id: str = ""
    address: str = ""

    @classmethod
    def system(cls) -> Actor:
        """The system's own operator: the command line and the worker's housekeeping."""
        return cls(user_id=None, login="system", name="系统", permissions=frozenset(PERMISSIONS))

    @property
    def is_system(self) -> bool:
        return self.user_id is None and self.login == "system"

    def may(self, permission: str) -> bool:
        assert permission in PERMISSIONS, f"no such permission: {permission}"
        return permission in self.permissions

    @property
    def paths(self) -> tuple[str, ...]:
        """Where this actor's roles reach, as path prefixes of organisations."""
        return (
            ("/",) if self.is_system else tuple(sorted({g.organisation_path for g in self.grants}))
        )

    def paths_for(self, permission: str) -> tuple[str, ...]:
        """Where this actor may use one permission: a role elsewhere does not lend it."""
        if self.is_system:
            return ("/",)
        lending = [g for g in self.grants if permission in ROLE_PERMISSIONS[g.role]]
        return tuple(sorted({g.organisation_path for g in lending}))

    @property
    def district_ids(self) -> frozenset[int]:
        return frozenset(g.district_id for g in self.grants if g.district_id is not None)


NOBODY = Actor(user_id=None, login="", name="未登录")
