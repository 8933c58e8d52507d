"""What to know about a text without a mistake is told beside it, saved and while one writes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.asking import Asker, new_client
from workforce.actor import Actor
from workforce.drafting import service
from workforce.subsidies.policies import named

CITIES = Path(__file__).parent.parent / "rules/subsidies/cities"


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_sound_text_says_what_it_takes_from_the_registers(drafter: Actor) -> None:
    texts = {name: (CITIES / f"{name}.yaml").read_text() for name in ("xihe", "qingyuan")}
    texts["fengtai"] = named("fengtai").text
    texts["wrong"] = texts["xihe"].replace("kind: monthly", "kind: weekly")

    async with new_client() as client:
        ask = Asker(client)
        checked = {
            name: (await ask("POST", "/policy-text-checks", drafter, json={"text": text})).json()
            for name, text in texts.items()
        }
        draft = await service.begin_draft(drafter, code="fengtai", file=None)
        await service.save_text(
            drafter, draft.id, text=texts["qingyuan"], effective_from=None, version=None
        )
        shown = (await ask("GET", f"/policy-drafts/{draft.id}", drafter)).json()

    assert {name for name, one in checked.items() if one["items"]} == {"wrong"}
    assert (checked["fengtai"]["notes"], checked["wrong"]["notes"]) == ([], [])
    [note] = checked["xihe"]["notes"]
    assert "实际费用（培训费）" in note
    assert ["毕业日期" in one or "居住证日期" in one for one in shown["notes"]] == [True, True]
    assert shown["notes"] == checked["qingyuan"]["notes"]
