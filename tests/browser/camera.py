"""Numbered pictures of a journey, for people to look at and for the README."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from playwright.sync_api import Page

from .pages import settle

# People are slower than journeys: for them the messages of the steps before have gone.
DISMISS = "() => document.querySelectorAll('.notices button').forEach((close) => close.click())"


@dataclass
class Camera:
    """`take` writes `folder/journey-07-name.png` once the page has settled."""

    folder: Path
    journey: str
    taken: list[Path] = field(default_factory=list)
    _numbers: count[int] = field(default_factory=lambda: count(1))

    def take(self, page: Page, name: str) -> Path:
        settle(page)
        page.evaluate(DISMISS)
        page.wait_for_timeout(250)  # dialogs and notices slide in
        file = self.folder / f"{self.journey}-{next(self._numbers):02}-{name}.png"
        page.screenshot(path=file)
        self.taken.append(file)
        return file
