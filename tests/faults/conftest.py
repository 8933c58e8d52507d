"""Fault tests stand on the command line's empty databases."""

from tests.commands.conftest import empty_urls, portal

__all__ = ["empty_urls", "portal"]
