"""Registers the jobs of this domain; the worker imports it by name."""

from workforce.reports import exporting

__all__ = ["exporting"]
