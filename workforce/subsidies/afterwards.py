"""随审批、退回和不予发放一并办理的事：右边的模块在此登记，随该步骤的同一事务执行。

Recoveries are made when a month is approved; a notice is taken down when its month is returned;
a month of which nothing is left to pay closes with the last denial.
What is registered here commits with the step or not at all.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from workforce.actor import Actor
from workforce.subsidies.models import SubsidyMonth

Approved = Callable[[Actor, SubsidyMonth], Awaitable[None]]
Returned = Callable[[Actor, SubsidyMonth, str], Awaitable[None]]

Looked = Callable[[SubsidyMonth], Awaitable[None]]

_approved: list[Approved] = []
_returned: list[Returned] = []
_looked_at: list[Looked] = []
_denied: list[Approved] = []
_netted: list[Approved] = []


def when_approved(function: Approved) -> Approved:
    """Run inside the transaction that approves a month, once the month is approved."""
    if function not in _approved:
        _approved.append(function)
    return function


def when_returned(function: Returned) -> Returned:
    """Run inside the transaction that returns a month, with the reason."""
    if function not in _returned:
        _returned.append(function)
    return function


def when_looked_at(function: Looked) -> Looked:
    """Run before somebody sees or approves a month: what time alone has changed is written down."""
    if function not in _looked_at:
        _looked_at.append(function)
    return function


def when_denied(function: Approved) -> Approved:
    """Run inside the transaction that denies somebody's money of a month."""
    if function not in _denied:
        _denied.append(function)
    return function


def when_netted(function: Approved) -> Approved:
    """Run inside the transaction that nets unpaid money of a month with what was overpaid of it."""
    if function not in _netted:
        _netted.append(function)
    return function


async def after_netting(actor: Actor, month: SubsidyMonth) -> None:
    for function in _netted:
        await function(actor, month)


async def after_denial(actor: Actor, month: SubsidyMonth) -> None:
    for function in _denied:
        await function(actor, month)


async def before_look(month: SubsidyMonth) -> None:
    for function in _looked_at:
        await function(month)


async def after_approval(actor: Actor, month: SubsidyMonth) -> None:
    for function in _approved:
        await function(actor, month)


async def after_return(actor: Actor, month: SubsidyMonth, reason: str) -> None:
    for function in _returned:
        await function(actor, month, reason)
