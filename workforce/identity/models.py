"""组织、用户、角色、会话。Who is who, where they stand, and how they came in."""

from __future__ import annotations

from typing import Any

from tortoise import fields
from tortoise.models import Model

from workforce import clock
from workforce.database import Versioned
from workforce.database.fields import Encrypted, Moment, WordField
from workforce.vocabulary import OrganisationKind, RegionLevel, Role


class Region(Model):
    """A GB/T 2260 division, county level and above. People keep numbers of abolished ones."""

    id = fields.BigIntField(primary_key=True)
    code = fields.CharField(max_length=6, db_index=True)
    name = fields.CharField(max_length=100)
    level = WordField(RegionLevel)
    valid_from = fields.DateField(null=True)
    valid_until = fields.DateField(null=True)

    class Meta:
        table = "region"


class Organisation(Versioned):
    """Any body in the tree. `path` is `/1/5/9/`, its own id last: everything below shares it."""

    id = fields.BigIntField(primary_key=True)
    kind = WordField(OrganisationKind)
    name = fields.CharField(max_length=200, db_index=True)
    uscc = fields.CharField(max_length=18, null=True)
    parent: fields.ForeignKeyNullableRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="children", null=True, on_delete=fields.RESTRICT
    )
    path = fields.CharField(max_length=200, db_index=True, default="")
    district_id = fields.BigIntField(null=True, db_index=True)
    region_code = fields.CharField(max_length=6, null=True)
    employer_kind = fields.CharField(max_length=60, default="")
    # 备案编号 with the civil-affairs office, and the class of area a policy may pay by.
    filing_number = fields.CharField(max_length=60, default="")
    area_class = fields.CharField(max_length=20, default="")
    contact_name = fields.CharField(max_length=60, default="")
    contact_phone = fields.CharField(max_length=30, default="")
    active = fields.BooleanField(default=True)
    pending_batch_id = fields.BigIntField(null=True)
    created_batch_id = fields.BigIntField(null=True, db_index=True)
    parent_id: int | None

    class Meta:
        table = "organisation"
        indexes = (("parent_id", "name"),)


class User(Versioned):
    """Somebody who signs in. `authority_version` rises when rights end: old tokens stop at once."""

    id = fields.BigIntField(primary_key=True)
    login = fields.CharField(max_length=60, unique=True)
    name = fields.CharField(max_length=100)
    password_hash = fields.CharField(max_length=200)
    organisation: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="users", on_delete=fields.RESTRICT
    )
    active = fields.BooleanField(default=True)
    must_change_password = fields.BooleanField(default=False)
    failed_attempts = fields.IntField(default=0)
    first_failed_at = Moment(null=True)
    locked_until = Moment(null=True)
    totp_secret = Encrypted(null=True)
    totp_confirmed_at = Moment(null=True)
    totp_last_step = fields.BigIntField(default=0)
    authority_version = fields.IntField(default=1)
    last_login_at = Moment(null=True)
    is_demo = fields.BooleanField(default=False)
    # The natural person behind this login; no foreign key, people stand to the right of identity.
    person_id = fields.BigIntField(null=True, unique=True)
    organisation_id: int

    class Meta:
        table = "user_account"


class RoleGrant(Model):
    """A role held at an organisation, reaching everything below it."""

    id = fields.BigIntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="grants", on_delete=fields.RESTRICT
    )
    role = WordField(Role)
    organisation: fields.ForeignKeyRelation[Organisation] = fields.ForeignKeyField(
        "models.Organisation", related_name="grants", on_delete=fields.RESTRICT
    )
    granted_by_id = fields.BigIntField(null=True)
    granted_at = Moment(default=clock.now)
    user_id: int
    organisation_id: int

    class Meta:
        table = "role_grant"
        unique_together = (("user", "role", "organisation"),)


class Session(Model):
    """One sign-in on one device, with its refresh tokens as a family."""

    id = fields.CharField(max_length=36, primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="sessions", on_delete=fields.RESTRICT, db_index=True
    )
    started_at = Moment(default=clock.now)
    last_used_at = Moment(default=clock.now)
    expires_at = Moment()
    ended_at = Moment(null=True)
    end_reason = fields.CharField(max_length=40, default="")
    user_agent = fields.CharField(max_length=300, default="")
    address = fields.CharField(max_length=64, default="")
    user_id: int

    class Meta:
        table = "session"


class RefreshToken(Model):
    """Used once; used twice, the family ends."""

    id = fields.BigIntField(primary_key=True)
    token_hash = fields.CharField(max_length=64, unique=True)
    session: fields.ForeignKeyRelation[Session] = fields.ForeignKeyField(
        "models.Session", related_name="refresh_tokens", on_delete=fields.RESTRICT, db_index=True
    )
    issued_at = Moment(default=clock.now)
    expires_at = Moment()
    used_at = Moment(null=True)
    session_id: str

    class Meta:
        table = "refresh_token"


class ResetCode(Model):
    """A one-time code handed over by an administrator, who never learns the password."""

    id = fields.BigIntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "models.User", related_name="reset_codes", on_delete=fields.RESTRICT, db_index=True
    )
    code_hash = fields.CharField(max_length=64)
    created_at = Moment(default=clock.now)
    expires_at = Moment()
    used_at = Moment(null=True)
    user_id: int

    class Meta:
        table = "reset_code"


class StoredAnswer(Model):
    """The answer to a request with an Idempotency-Key, committed with what the request did."""

    id = fields.BigIntField(primary_key=True)
    key = fields.CharField(max_length=100)
    user_id = fields.BigIntField()
    fingerprint = fields.CharField(max_length=64)
    status = fields.IntField(default=0)
    headers: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)
    body = fields.BinaryField(default=b"")
    created_at = Moment(default=clock.now)

    class Meta:
        table = "stored_answer"
        unique_together = (("user_id", "key"),)


class SavedFilter(Model):
    """A named view of one list, as the query string of its page. Never holds words searched for."""

    id = fields.BigIntField(primary_key=True)
    user_id = fields.BigIntField()
    page = fields.CharField(max_length=60)
    name = fields.CharField(max_length=40)
    query = fields.CharField(max_length=1000)
    created_at = Moment(default=clock.now)

    class Meta:
        table = "saved_filter"
        unique_together = (("user_id", "page", "name"),)
