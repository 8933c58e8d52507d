"""The five journeys by API alone, in the order in which one may rest on another."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from .administrators import administer, relate, watch_targets
from .employer import employ
from .month import import_the_month, pay
from .town import Town
from .trainer import register_certificates, teach
from .volunteer import serve

Journey = Callable[[Town], Awaitable[None]]


def live_all() -> list[tuple[str, Journey]]:
    return [
        ("imports", import_the_month),
        ("month", pay),
        ("employer", employ),
        ("trainer", teach),
        ("volunteer", serve),
        ("administrators", administer),
        ("relations", relate),
        ("certificates", register_certificates),
        ("targets", watch_targets),
    ]
