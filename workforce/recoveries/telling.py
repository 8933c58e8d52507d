"""告诉本人：有款项须追回；后来从未发款项中抵了多少、还剩多少。The paper notice is for everybody.

What an organisation owes is told to the organisation, see telling_units.py.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from workforce.identity.models import User
from workforce.notices.models import Notice
from workforce.notices.service import tell
from workforce.recoveries.models import Recovery
from workforce.recoveries.telling_units import tell_units_netted, yuan
from workforce.rules.months import Month

OWES = "{month}补贴有多发的款项须追回"
NEVER_PAID = "{month}补贴核减，未发的款项已相抵，无须退款"
SETTLED = "{month}补贴须追回的款项已从未发款项中抵减，无须退款"
PARTLY = "{month}补贴须追回的款项已从未发款项中抵减一部分"


async def tell_issued(recovery: Recovery) -> None:
    """Whoever has a login is told there."""
    assert recovery.payee_id is None, "what an organisation owes is no debt of the person"
    logins = await User.filter(person_id=recovery.person_id, active=True)
    title = OWES if recovery.remaining_fen else NEVER_PAID
    await _tell(recovery, [user.id for user in logins], _issued(recovery), title)


async def tell_netted(netted: Mapping[int, int]) -> None:
    """By recovery what was netted of it now: whoever had been told that something is owed hears
    what is left of it, or that nothing is."""
    if not netted:
        return
    every = await Recovery.filter(id__in=sorted(netted)).order_by("id")
    await tell_units_netted(netted, every)
    recoveries = [one for one in every if one.payee_id is None]
    told: dict[str, list[Notice]] = defaultdict(list)
    for notice in await Notice.filter(cause__in=[_issued(one) for one in recoveries]):
        told[notice.cause].append(notice)
    for one in recoveries:
        owes = OWES.format(month=_month(one))
        users = [notice.user_id for notice in told[_issued(one)] if notice.title == owes]
        # A move cancelled makes it owed again, and what is netted again is another fact.
        if one.remaining_fen:
            left = f"：已抵减 {yuan(netted[one.id])}，还须追回 {yuan(one.remaining_fen)}"
            cause = f"recovery:{one.id}:netted:{one.version}"
            await _tell(one, users, cause, PARTLY, left)
        else:
            await _tell(one, users, f"recovery:{one.id}:settled:{one.version}", SETTLED)


async def _tell(
    recovery: Recovery, user_ids: Sequence[int], cause: str, title: str, more: str = ""
) -> None:
    await tell(
        user_ids, cause=cause, title=title.format(month=_month(recovery)),
        body=f"追回通知书 {recovery.number}{more}", link="/my-subsidies",
    )  # fmt: skip


def _issued(recovery: Recovery) -> str:
    return f"recovery:{recovery.id}:issued"


def _month(recovery: Recovery) -> str:
    at = Month.parse(recovery.month)
    assert at is not None
    return at.label
