"""告知单位人事：申报被退回、逾期不补、催报。Set-based: a whole district in a few statements."""

from __future__ import annotations

from collections.abc import Iterable

from workforce import clock
from workforce.database.rows import among, insert_many, read_all
from workforce.declarations.applied import Applied
from workforce.declarations.expected import Expected
from workforce.identity.models import Organisation, RoleGrant
from workforce.permissions import ROLE_PERMISSIONS

WRITERS = [role for role, lent in ROLE_PERMISSIONS.items() if "declarations.write" in lent]


async def writers_of(employer_ids: Iterable[int]) -> dict[int, list[int]]:
    """Active users who declare for each employer, their roles held there or above it."""
    ids = sorted(set(employer_ids))
    paths = await Organisation.filter(id__in=ids).values_list("id", "path")
    above = {one: [int(part) for part in path.split("/") if part] for one, path in paths}
    places = sorted({place for way in above.values() for place in way})
    grants = RoleGrant.filter(role__in=WRITERS, organisation_id__in=places, user__active=True)
    at: dict[int, set[int]] = {}
    for user_id, place in await grants.values_list("user_id", "organisation_id"):
        at.setdefault(place, set()).add(user_id)
    return {
        one: sorted({user for place in way for user in at.get(place, ())})
        for one, way in above.items()
    }


async def tell_employers(
    applied: Applied, rows: Iterable[Expected], *, cause: str, title: str, body: str = ""
) -> dict[int, list[int]]:
    """Inside the verb that made it true. Answers whom each employer's notice went to."""
    told = list(rows)
    writers = await writers_of(row.employer_id for row in told)
    base = f"declaration:{applied.code}:{applied.month}"
    causes = {row.employer_id: f"{base}:{row.employer_id}:{cause}" for row in told}
    condition, param = among(sorted(causes.values()))
    known = {
        (row["user_id"], row["cause"])
        for row in await read_all(
            f"SELECT user_id, cause FROM notice WHERE cause {condition}", [param]
        )
    }
    link = f"/declarations?month={applied.month}"
    await insert_many(
        "notice", ("user_id", "cause", "title", "body", "link", "created_at"),
        [
            (user_id, causes[row.employer_id], title, body, link, clock.now())
            for row in told
            for user_id in writers.get(row.employer_id, ())
            if (user_id, causes[row.employer_id]) not in known
        ],
    )  # fmt: skip
    return writers
