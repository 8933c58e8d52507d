"""单位收款账户：登记和更换。谁登记的，谁就不审核发给这个单位的月份，也不确认发给它的批次。"""

from __future__ import annotations

from typing import Any

from tortoise.exceptions import IntegrityError

from workforce.actor import Actor
from workforce.audit import record
from workforce.database import execute, read_all, save_version, savepoint, verb
from workforce.errors import FieldError, Malformed, Refusal, Stale
from workforce.identity.models import Organisation
from workforce.identity.organisations import organisation_within
from workforce.identity.scope import within
from workforce.people.facts import ACCOUNT_MISTAKES
from workforce.people.indexes import bank_account_index, evened
from workforce.people.models import Person
from workforce.rules.accounts import account_fault
from workforce.rules.masking import mask_account
from workforce.subsidies.models import SubsidyMonth
from workforce.subsidies.unit_models import UnitAccount
from workforce.vocabulary import OrganisationKind

NEEDS = "payments.prepare"
PAYEES = (OrganisationKind.EMPLOYER, OrganisationKind.TRAINING_BODY)
# What waited for the account alone is ready from here on, whichever run it stands in.
_READY = """
    UPDATE subsidy_line SET payment_state = 'ready'
    WHERE payee_id = ? AND outcome = 'pay' AND payment_state = 'blocked'
"""
# Where there was none at the submission this is the account that was seen; another holds the line.
_SEEN = "UPDATE subsidy_line SET account_index = ? WHERE payee_id = ? AND account_index = ''"
_READY_IN_RUN = """
    UPDATE subsidy_line SET payment_state = 'ready'
    WHERE run_id = ? AND payee_id IS NOT NULL AND outcome = 'pay' AND payment_state = 'blocked'
      AND EXISTS (SELECT 1 FROM unit_account u WHERE u.organisation_id = subsidy_line.payee_id)
"""
# Since the computation that is checked: what was entered before, it only found.
_ENTERED = """
    SELECT u.id FROM unit_account u JOIN compute_run r ON r.id = ?
    JOIN audit_event e ON e.kind = 'organisation' AND e.subject_id = u.organisation_id
    WHERE e.action = 'subsidies.unit_account.entered' AND e.{by} AND e.at >= r.started_at
      AND (EXISTS (
      SELECT 1 FROM subsidy_line l WHERE l.run_id = r.id AND l.payee_id = u.organisation_id)
      OR EXISTS (SELECT 1 FROM subsidy_adjustment a WHERE a.run_id = r.id
      AND a.payee_id = u.organisation_id AND a.difference_fen > 0))
    LIMIT 1
"""


class NotPaidTo(Refusal):
    code = "subsidies.unit_not_paid"
    message = "收款账户只登记给用人单位和培训机构，“{name}”是{kind}"


async def find_unit_account(
    actor: Actor, organisation_id: int
) -> tuple[Organisation, UnitAccount | None]:
    """单位和它的收款账户；没有登记的为空。"""
    unit = await organisation_within(actor, organisation_id, needs="payments.read")
    return unit, await UnitAccount.filter(organisation_id=unit.id).first()


async def shared_with(actor: Actor, account: UnitAccount | None) -> tuple[list[str], int]:
    """Who else stands there with this account: the units within reach by name, and how many others,
    persons or units elsewhere. A branch may share it; a slip of the pen sends money astray."""
    if account is None:
        return [], 0
    others = UnitAccount.filter(bank_account_index=account.bank_account_index)
    ids = await others.exclude(id=account.id).values_list("organisation_id", flat=True)
    reached = within(actor, Organisation.filter(id__in=list(ids)), needs="payments.read")
    names = await reached.order_by("id").values_list("name", flat=True)
    persons = Person.filter(
        bank_account_index=account.bank_account_index, merged_into_id__isnull=True,
        pending_batch_id__isnull=True,
    )  # fmt: skip
    return [str(name) for name in names], len(ids) - len(names) + await persons.count()


@verb
async def enter_unit_account(
    actor: Actor, organisation_id: int, *, bank_account: str, bank_name: str,
    version: int | None = None,
) -> UnitAccount:  # fmt: skip
    """登记或更换单位的收款账户。等这个账户的明细自此可以发放；提交之后更换的，明细暂缓，由他人决定。"""
    unit = await organisation_within(actor, organisation_id, needs=NEEDS)
    if unit.kind not in PAYEES:
        raise NotPaidTo(name=unit.name, kind=unit.kind.label)
    account = evened(bank_account)
    if fault := account_fault(account):
        raise Malformed(FieldError("/bank_account", ACCOUNT_MISTAKES[fault]))
    kept = await UnitAccount.filter(organisation_id=unit.id).select_for_update().first()
    if version is not None and version != (0 if kept is None else kept.version):
        raise Stale()
    told, bank_name = _told(kept), bank_name.strip()
    if kept is not None and (kept.bank_account, kept.bank_name) == (account, bank_name):
        return kept
    entered = await _written(actor, unit, kept, account, bank_name)
    await record(
        actor, "subsidies.unit_account.entered", unit, before=told, after=_told(entered),
        organisation_id=unit.id,
    )  # fmt: skip
    return entered


async def _written(
    actor: Actor, unit: Organisation, kept: UnitAccount | None, account: str, bank_name: str
) -> UnitAccount:
    index = bank_account_index(account)
    assert index is not None
    by: dict[str, Any] = {"entered_by_id": actor.user_id, "entered_by_name": actor.name}
    if kept is not None and kept.bank_account_index == index:
        # Only the bank is called otherwise: the account stays the matter of who entered it.
        return await save_version(kept, bank_name=bank_name)
    if kept is not None:
        return await save_version(
            kept, bank_account=account, bank_account_index=index, bank_name=bank_name, **by
        )
    try:
        async with savepoint():
            made = await UnitAccount.create(
                organisation=unit, bank_account=account, bank_account_index=index,
                bank_name=bank_name, **by,
            )  # fmt: skip
    except IntegrityError:  # somebody else has entered one at this moment
        raise Stale() from None
    await execute(_READY, [unit.id])
    await execute(_SEEN, [index, unit.id])
    return made


async def ready_units(run_id: int) -> None:
    """For a run that becomes the month's: accounts entered while it was computed count."""
    await execute(_READY_IN_RUN, [run_id])


async def has_entered_accounts(actor: Actor, month: SubsidyMonth) -> bool:
    """Whether the actor said where money of the month goes, since it was computed."""
    who = [] if actor.user_id is None else [actor.user_id]
    by = "actor_id IS NULL" if actor.user_id is None else "actor_id = ?"
    return bool(await read_all(_ENTERED.format(by=by), [month.current_run_id or 0, *who]))


def _told(account: UnitAccount | None) -> dict[str, str]:
    if account is None:
        return {"bank_account": "", "bank_name": ""}
    return {"bank_account": mask_account(account.bank_account), "bank_name": account.bank_name}
