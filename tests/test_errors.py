"""Every refusal of the product, whoever wrote it: a code of its own, a sentence in Chinese."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter

import workforce
from workforce.errors import Refusal

CODE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
CHINESE = re.compile("[\u4e00-\u9fff]")


def refusals() -> list[type[Refusal]]:
    for module in pkgutil.walk_packages(workforce.__path__, "workforce."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)

    def below(kind: type[Refusal]) -> list[type[Refusal]]:
        return [one for sub in kind.__subclasses__() for one in (sub, *below(sub))]

    return [
        kind
        for kind in below(Refusal)
        if kind.__module__.startswith("workforce.") and "code" in vars(kind)
    ]


def test_each_refusal_has_a_code_of_its_own() -> None:
    ours = refusals()
    times = Counter(kind.code for kind in ours)

    assert len(ours) > 100
    assert {code: n for code, n in times.items() if n > 1} == {}
    assert [kind for kind in ours if not CODE.fullmatch(kind.code)] == []
    assert [kind for kind in ours if not CHINESE.search(kind.message)] == []
