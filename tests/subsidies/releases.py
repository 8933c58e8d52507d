"""The texts a year is decided by, released to the district through the policy editor."""

from __future__ import annotations

from tests.factories import Cast, make_actor
from workforce.drafting import service
from workforce.subsidies.policies import named
from workforce.vocabulary import Role

AMOUNTS = (30_000, 45_000, 60_000, 90_000, 120_000)


async def release(cast: Cast, code: str, text: str, since: str, *, file: str | None = None) -> None:
    """Drafted by one, approved by another."""
    drafter = await make_actor(Role.BUSINESS_ADMINISTRATOR, cast.district)
    draft = await service.begin_draft(drafter, code=code, file=file)
    await service.save_text(drafter, draft.id, text=text, effective_from=since, version=None)
    await service.submit_draft(drafter, draft.id)
    await service.approve_draft(cast.approver, draft.id, reason="同意")


def lapsing(text: str) -> str:
    """The same scheme, by which a late declaration is not made up for."""
    changed = text.replace("late: next_batch", "late: lapse")
    assert changed != text
    return changed.replace('version: "2026-1"', 'version: "2026-2"')


def by_level() -> str:
    """杭州's scheme as 丰台 could take it over: its amounts, its way of review and recovery."""
    own, text = named("fengtai").text, named("hangzhou").text
    for fen in AMOUNTS:
        text = text.replace("fen: null", f"fen: {fen}", 1)
    text = text.replace('district: "330100"', 'district: "110106"')
    text = text.replace("reference: true\n", "", 1)
    text = text.replace("due_day: 5\n", "due_day: 5\n    late: lapse\n")
    way = own[own.index("  review:") : own.index("  payment:")]
    return f"{text}{way}{own[own.index('  recovery:') : own.index('  checks:')]}"


def raised() -> str:
    """The same with more for the two levels most people have."""
    text = by_level().replace('version: "2024-08"', 'version: "2024-08修订"')
    return text.replace("fen: 45000", "fen: 52000").replace("fen: 60000", "fen: 66000")


def to_employers() -> str:
    """The district's own scheme, its money going to whoever employs the people."""
    text = named("fengtai").text
    changed = text.replace("payee: person", "payee: employer")
    assert changed != text
    return changed.replace('version: "2026-1"', 'version: "2026-单位"')


def to_training_bodies() -> str:
    """北京's subsidy of passed trainings, as 丰台 could take it over."""
    text = named("beijing_training").text.replace('district: "110000"', 'district: "110106"')
    return text.replace("reference: true\n", "", 1)
