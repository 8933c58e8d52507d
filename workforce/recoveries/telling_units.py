"""告诉单位：发给单位的补贴有多发的须由单位退回；后来从未发款项中抵了多少。本人不是欠款人，不告诉本人。

One notice a unit and approval, however many of its people it is about; it names nobody. The paper
notice of each recovery says for whom the money had been.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from workforce.identity.models import Organisation
from workforce.notices.models import Notice
from workforce.notices.service import holders_of, tell
from workforce.recoveries.models import Recovery
from workforce.recoveries.scope import OWN
from workforce.subsidies.models import Adjustment

OWES = "发给本单位的补贴有多发的款项须由本单位退回"
NEVER_PAID = "发给本单位的补贴有核减，未发的款项已相抵，无须退款"
SETTLED = "须由本单位退回的补贴已从未发款项中抵减，无须退款"
PARTLY = "须由本单位退回的补贴已从未发款项中抵减一部分"


async def tell_units_issued(run_id: int, recoveries: Sequence[Recovery]) -> None:
    """After an approval: those of each unit in one notice."""
    for unit_id, theirs in _by_unit(recoveries):
        left = [one for one in theirs if one.remaining_fen]
        title = OWES if left else NEVER_PAID
        sum_fen = sum(one.remaining_fen for one in left)
        body = f"{_named(left)}，共 {yuan(sum_fen)}" if left else _named(theirs)
        await _tell(unit_id, _issued(run_id, unit_id), title, body, theirs)


async def tell_units_netted(netted: Mapping[int, int], recoveries: Sequence[Recovery]) -> None:
    """What was netted since: to the units that had been told that something is owed."""
    of_units = [one for one in recoveries if one.payee_id]
    if not of_units:
        return
    sources = Adjustment.filter(id__in=[one.adjustment_id for one in of_units])
    runs = dict(await sources.values_list("id", "run_id"))
    causes = {one.id: _issued(runs[one.adjustment_id], one.payee_id or 0) for one in of_units}
    notices = Notice.filter(cause__in=list(set(causes.values())), title=OWES)
    told = {one.cause for one in await notices}
    for unit_id, theirs in _by_unit([one for one in of_units if causes[one.id] in told]):
        taken_fen = sum(netted[one.id] for one in theirs)
        left_fen = sum(one.remaining_fen for one in theirs)
        body = f"{_named(theirs)}：已抵减 {yuan(taken_fen)}"
        title = PARTLY if left_fen else SETTLED
        # A move cancelled makes it owed again, and what is netted again is another fact.
        cause = f"recovery:{theirs[0].id}:unit_netted:{theirs[0].version}"
        rest = f"，还须退回 {yuan(left_fen)}" if left_fen else ""
        await _tell(unit_id, cause, title, body + rest, theirs)


async def _tell(
    unit_id: int, cause: str, title: str, body: str, theirs: Sequence[Recovery]
) -> None:
    """Whoever may open what the notice is about, which is where it leads: the one, or the list."""
    users = await holders_of(OWN, await Organisation.get(id=unit_id))
    link = f"/recoveries/{theirs[0].id}" if len(theirs) == 1 else "/recoveries"
    await tell(users, cause=cause, title=title, body=body, link=link)


def _by_unit(recoveries: Iterable[Recovery]) -> Iterable[tuple[int, list[Recovery]]]:
    """Those whose unit is known, by unit, each in the order of their numbers."""
    known = sorted((one.payee_id, one.id, one) for one in recoveries if one.payee_id)
    for unit_id, theirs in groupby(known, key=lambda each: int(each[0])):
        yield unit_id, [one for _, _, one in theirs]


def _named(recoveries: Sequence[Recovery]) -> str:
    """By the first number and how many there are."""
    more = f"等 {len(recoveries)} 份" if len(recoveries) > 1 else ""
    return f"追回通知书 {recoveries[0].number}{more}"


def yuan(fen: int) -> str:
    return f"{fen // 100:,}.{fen % 100:02d} 元"


def _issued(run_id: int, unit_id: int) -> str:
    return f"recoveries:run:{run_id}:unit:{unit_id}"
