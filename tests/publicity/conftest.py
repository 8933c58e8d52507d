"""The district and the month of the subsidies' tests."""

from __future__ import annotations

from tests.subsidies.conftest import district, month

__all__ = ["district", "month"]
