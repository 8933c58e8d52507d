"""What identity's endpoints read and answer, and how records are shown."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from workforce import clock
from workforce.identity.attempts import is_locked
from workforce.identity.authentication import second_factor_due
from workforce.identity.models import Organisation, RoleGrant, Session, User
from workforce.identity.profiles import Profile
from workforce.settings import settings
from workforce.vocabulary import OrganisationKind, Role
from workforce.web.lists import ListQuery
from workforce.web.requests import ABSENT, Form, Id, Name
from workforce.web.responses import Answer

Password = Annotated[str, Field(min_length=1, max_length=128)]
Login = Annotated[str, Field(min_length=1, max_length=60)]
Code = Annotated[str, Field(min_length=1, max_length=40)]


class OrganisationBrief(Answer):
    id: int
    name: str


class GrantBrief(Answer):
    id: int
    role: Role
    role_label: str
    organisation: OrganisationBrief


class UserAnswer(Answer):
    id: int
    login: str
    name: str
    organisation: OrganisationBrief
    active: bool
    locked: bool
    must_change_password: bool
    totp_enabled: bool
    last_login_at: datetime | None
    grants: list[GrantBrief]
    version: int


class MyGrant(Answer):
    role: Role
    role_label: str
    organisation: OrganisationBrief


class District(Answer):
    id: int
    name: str
    code: str | None


class MeAnswer(Answer):
    id: int
    login: str
    name: str
    must_change_password: bool
    totp_enabled: bool
    totp_due: bool
    organisation: OrganisationBrief
    grants: list[MyGrant]
    permissions: list[str]
    district: District | None
    session_id: str
    demo: bool


class UserQuery(ListQuery):
    query: str | None = Field(None, max_length=100, description="姓名或登录名")
    organisation_id: Id | None = None
    role: Role | None = None
    active: bool | None = None


class NewUser(Form):
    login: Login
    name: Name
    organisation_id: Id
    initial_password: Password | None = None


class UserChange(Form):
    name: Name = ABSENT
    organisation_id: Id = ABSENT


class NewGrant(Form):
    role: Role
    organisation_id: Id


class ResetCodeAnswer(Answer):
    code: str
    expires_at: datetime


class SessionAnswer(Answer):
    id: str
    started_at: datetime
    last_used_at: datetime
    expires_at: datetime
    user_agent: str
    address: str
    current: bool


class SessionsAnswer(Answer):
    items: list[SessionAnswer]


class PermissionBrief(Answer):
    code: str
    label: str


class RoleAnswer(Answer):
    role: Role
    role_label: str
    permissions: list[PermissionBrief]


class RolesAnswer(Answer):
    items: list[RoleAnswer]


class OrganisationAnswer(Answer):
    id: int
    kind: OrganisationKind
    kind_label: str
    name: str
    uscc: str | None
    parent: OrganisationBrief | None
    employer_kind: str
    filing_number: str
    area_class: str
    region_code: str | None
    contact_name: str
    contact_phone: str
    active: bool
    version: int


def show_grant(grant: RoleGrant) -> GrantBrief:
    return GrantBrief(
        id=grant.id, role=grant.role, role_label=grant.role.label,
        organisation=brief(grant.organisation),
    )  # fmt: skip


def show_user(user: User, grants: list[RoleGrant]) -> UserAnswer:
    """A user fetched with its organisation."""
    return UserAnswer(
        id=user.id,
        login=user.login,
        name=user.name,
        organisation=brief(user.organisation),
        active=user.active,
        locked=is_locked(user, clock.now()),
        must_change_password=user.must_change_password,
        totp_enabled=user.totp_confirmed_at is not None,
        last_login_at=user.last_login_at,
        grants=[show_grant(grant) for grant in grants],
        version=user.version,
    )


def show_me(profile: Profile, session_id: str) -> MeAnswer:
    user, actor, district = profile.user, profile.actor, profile.district
    return MeAnswer(
        id=user.id,
        login=user.login,
        name=user.name,
        must_change_password=user.must_change_password,
        totp_enabled=user.totp_confirmed_at is not None,
        totp_due=second_factor_due(user, actor.grants),
        organisation=brief(profile.organisations[user.organisation_id]),
        grants=[
            MyGrant(
                role=grant.role,
                role_label=grant.role.label,
                organisation=brief(profile.organisations[grant.organisation_id]),
            )
            for grant in actor.grants
        ],
        permissions=sorted(actor.permissions),
        district=District(id=district.id, name=district.name, code=district.region_code)
        if district
        else None,
        session_id=session_id,
        demo=settings().demo,
    )


def show_session(session: Session, current: str | None) -> SessionAnswer:
    return SessionAnswer(
        id=session.id,
        started_at=session.started_at,
        last_used_at=session.last_used_at,
        expires_at=session.expires_at,
        user_agent=session.user_agent,
        address=session.address,
        current=session.id == current,
    )


def show_organisation(organisation: Organisation) -> OrganisationAnswer:
    """An organisation fetched with its parent."""
    return OrganisationAnswer(
        id=organisation.id,
        kind=organisation.kind,
        kind_label=organisation.kind.label,
        name=organisation.name,
        uscc=organisation.uscc,
        parent=brief(organisation.parent) if organisation.parent else None,
        employer_kind=organisation.employer_kind,
        filing_number=organisation.filing_number,
        area_class=organisation.area_class,
        region_code=organisation.region_code,
        contact_name=organisation.contact_name,
        contact_phone=organisation.contact_phone,
        active=organisation.active,
        version=organisation.version,
    )


def show_organisation_row(row: dict[str, Any]) -> OrganisationAnswer:
    kind = OrganisationKind(row["kind"])
    parent_id, parent_name = row.pop("parent_id"), row.pop("parent_name")
    parent = OrganisationBrief(id=parent_id, name=parent_name) if parent_id else None
    return OrganisationAnswer(**{**row, "kind": kind, "kind_label": kind.label, "parent": parent})


def brief(organisation: Organisation) -> OrganisationBrief:
    return OrganisationBrief(id=organisation.id, name=organisation.name)
