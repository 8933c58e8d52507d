"""时间储蓄的数字：what can still be redeemed, held against what was issued."""

from __future__ import annotations

from dataclasses import dataclass

from workforce.actor import Actor
from workforce.database import read_all
from workforce.identity.models import Organisation
from workforce.identity.scope import within
from workforce.vocabulary import OrganisationKind


@dataclass(frozen=True, slots=True)
class DistrictFigures:
    """One district's minutes, each from the entries and lots themselves.

    `issued` = `held` + `pool` + `redeemed`: nothing is lost on the way.
    """

    district_id: int
    name: str
    issued_minutes: int
    held_minutes: int
    pool_minutes: int
    accounts: int


_ISSUED = """
SELECT a."owner_id" AS "district_id", a."kind", SUM(e."minutes") AS "minutes"
FROM "time_account" a JOIN "time_entry" e ON e."account_id" = a."id"
WHERE a."owner_kind" = 'district' GROUP BY a."owner_id", a."kind" """
_HELD = """
SELECT l."district_id", SUM(l."remaining_minutes") AS "minutes",
    COUNT(DISTINCT l."account_id") AS "accounts"
FROM "time_lot" l JOIN "time_account" a ON a."id" = l."account_id"
WHERE a."kind" IN ('member', 'group') AND l."remaining_minutes" > 0
GROUP BY l."district_id" """


async def figures(actor: Actor) -> list[DistrictFigures]:
    """待兑换时长等，按存入时所在的区；只列看得到的区。"""
    districts = await within(
        actor, Organisation.filter(kind=OrganisationKind.DISTRICT), needs="timebank.read"
    ).order_by("id")
    moved = {
        (row["district_id"], row["kind"]): int(row["minutes"]) for row in await read_all(_ISSUED)
    }
    held = {row["district_id"]: row for row in await read_all(_HELD)}
    return [
        DistrictFigures(
            district.id,
            district.name,
            -moved.get((district.id, "issuance"), 0),
            int(held[district.id]["minutes"]) if district.id in held else 0,
            moved.get((district.id, "pool"), 0),
            int(held[district.id]["accounts"]) if district.id in held else 0,
        )
        for district in districts
    ]
