"""The subsidy district serves the checks too."""

from tests.subsidies.conftest import district, month

__all__ = ["district", "month"]
