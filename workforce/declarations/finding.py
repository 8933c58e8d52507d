"""申报单的查找：看得到的才找得到，能办理的才锁得住。"""

from __future__ import annotations

from workforce.actor import Actor
from workforce.declarations.applied import Applied, required
from workforce.declarations.models import BehalfDeclaration, Declaration
from workforce.errors import Missing, Refusal
from workforce.identity.scope import within
from workforce.subsidy_words import DeclarationState

EDITABLE = (DeclarationState.OPEN, DeclarationState.RETURNED)


class WrongState(Refusal):
    code = "declarations.wrong_state"
    message = "{employer}的申报现为“{state}”，不能{act}"


async def declaration_within(
    actor: Actor, declaration_id: int, *, needs: str = "declarations.read"
) -> Declaration:
    found = await (
        within(actor, Declaration.filter(id=declaration_id), needs=needs)
        .select_related("employer", "district", "behalf")
        .first()
    )
    if found is None:
        raise Missing()
    return found


async def declaration_to_change(actor: Actor, declaration_id: int, *, needs: str) -> Declaration:
    """The declaration, held for this transaction, with its employer; raises Missing."""
    seen = await declaration_within(actor, declaration_id, needs=needs)
    held = await Declaration.filter(id=declaration_id).select_for_update().get()
    held.employer, held.district = seen.employer, seen.district
    return held


async def behalf_within(actor: Actor, behalf_id: int, *, needs: str) -> BehalfDeclaration:
    """The act of declaring for others: for whoever sees one of the declarations made by it."""
    seen = within(actor, Declaration.filter(behalf_id=behalf_id), needs=needs)
    if not await seen.exists():
        raise Missing()
    return await BehalfDeclaration.get(id=behalf_id)


async def applied_of(actor: Actor, declaration: Declaration) -> Applied:
    """The policy as it asks for this declaration today; raises NotAsked."""
    return await required(actor, declaration.month, declaration.policy_code)


def refuse_unless(declaration: Declaration, *states: DeclarationState, act: str) -> None:
    if declaration.state not in states:
        raise WrongState(employer=declaration.employer.name, state=declaration.state.label, act=act)
