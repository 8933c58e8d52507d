"""Fault tests stand on the command line's empty databases."""

from tests.commands.conftest import empty_urls, other_portal, portal

__all__ = ["empty_urls", "other_portal", "portal"]
