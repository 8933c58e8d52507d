"""查阅审计：一条记录的经过，和一个区的全部办理记录。

Stands here and not beside the events because who may read them is a question of scope.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from tortoise import Tortoise
from tortoise.expressions import Q, Subquery
from tortoise.models import Model

from workforce.actor import Actor
from workforce.audit.models import AuditEvent
from workforce.clock import SHANGHAI
from workforce.database.paging import slice_of
from workforce.errors import Missing
from workforce.identity.models import Organisation, User
from workforce.identity.scope import reaches, within
from workforce.paging import Page, Slice
from workforce.vocabulary import AuditOutcome

# Who may read a record may read what became of it.
READERS = {
    "person": "people.read",
    "employment": "employment.read",
    "attendance": "employment.read",
    "actual_cost": "employment.read",
    "certificate": "certificates.read",
    "organisation": "organisations.read",
    "user_account": "users.read",
    "training_class": "training.read",
    "enrolment": "training.read",
    "conduct_case": "vetting.read",
    "labour_relation": "relations.read",
    "agreement": "relations.read",
    "relation_person": "relations.read",
    "volunteer": "volunteering.organise",
    "activity": "volunteering.organise",
    "shift": "volunteering.organise",
    "signup": "volunteering.organise",
    "service_record": "volunteering.confirm",
    "declaration": "declarations.read",
}
# Records that belong to a district: the permission, and the way to the district's id.
OF_DISTRICTS = {
    "subsidy_month": ("subsidies.read", "district_id"),
    "subsidy_line": ("subsidies.read", "run__month__district_id"),
    "public_notice": ("subsidies.read", "month__district_id"),
    "objection": ("subsidies.read", "month__district_id"),
    "subsidy_hold": ("vetting.read", "month__district_id"),
    "pay_list": ("subsidies.pay_list", "month__district_id"),
    "payment_batch": ("payments.read", "district_id"),
    "payment_item": ("payments.read", "batch__district_id"),
    "payment_file": ("payments.bank", "batch__district_id"),
    "fund_allocation": ("payments.read", "district_id"),
    "subsidy_adjustment": ("subsidies.read", "run__month__district_id"),
    "recovery": ("recoveries.read", "district_id"),
    "waiver_request": ("recoveries.read", "recovery__district_id"),
    "policy_draft": ("policies.read", "district_id"),
    "import_batch": ("intake.import", "district_id"),
    "relation_readings": ("relations.read", "district_id"),
    "behalf_declaration": ("declarations.read", "district_id"),
}
# Records of one person, by a plain id and no foreign key.
OF_PEOPLE = {"time_account": "timebank.read"}


async def history_of(actor: Actor, kind: str, subject_id: int, page: Page) -> Slice[AuditEvent]:
    """What became of one record, newest first; Missing when the record is not his to see."""
    if not await _may_see(actor, kind, subject_id):
        raise Missing()
    events = AuditEvent.filter(kind=kind, subject_id=subject_id)
    return await slice_of(events, page, sorts=(), default="-id")


async def list_events(
    actor: Actor,
    page: Page,
    *,
    action: str | None = None,
    actor_name: str | None = None,
    outcome: AuditOutcome | None = None,
    since: date | None = None,
    until: date | None = None,
) -> Slice[AuditEvent]:
    """办理记录：本区组织里发生的，和本区用户做的。"""
    events = AuditEvent.filter(_in_reach(actor))
    if action:
        events = events.filter(action__startswith=action)
    if actor_name:
        events = events.filter(actor_name__icontains=actor_name)
    if outcome is not None:
        events = events.filter(outcome=outcome)
    if since is not None:
        events = events.filter(at__gte=_midnight(since))
    if until is not None:
        events = events.filter(at__lt=_midnight(until + timedelta(days=1)))
    return await slice_of(events, page, sorts=(), default="-id")


async def _may_see(actor: Actor, kind: str, subject_id: int) -> bool:
    model = _model_of(kind)
    if model is None:
        return False
    permission = READERS.get(kind)
    if permission is not None:
        return await within(actor, model.filter(id=subject_id), needs=permission).exists()
    if kind in OF_PEOPLE:
        return await _sees_owner(actor, model, subject_id, OF_PEOPLE[kind])
    if kind not in OF_DISTRICTS:
        return False
    permission, way = OF_DISTRICTS[kind]
    district_id = await model.filter(id=subject_id).first().values_list(way, flat=True)
    district = await Organisation.filter(id=district_id).first() if district_id else None
    return district is not None and (
        reaches(actor, district.path, needs=permission)
        or (actor.may(permission) and district.id in actor.district_ids)
    )


async def _sees_owner(actor: Actor, model: type[Model], subject_id: int, needs: str) -> bool:
    owner = await model.filter(id=subject_id, owner_kind="person").first().values_list(
        "owner_id", flat=True
    )  # fmt: skip
    people = _model_of("person")
    assert people is not None
    return await within(actor, people.filter(id=owner or 0), needs=needs).exists()


def _in_reach(actor: Actor) -> Q:
    if actor.is_system:
        return Q()
    organisations = within(actor, Organisation.all(), needs="audit.read").values("id")
    users = within(actor, User.all(), needs="audit.read").values("id")
    return Q(organisation_id__in=Subquery(organisations)) | Q(actor_id__in=Subquery(users))


def _model_of(kind: str) -> type[Model] | None:
    """The model of a table; domains to the right are known by their table's name only."""
    models = Tortoise.apps["models"].values() if Tortoise.apps else ()
    return next((one for one in models if one._meta.db_table == kind), None)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), SHANGHAI)
