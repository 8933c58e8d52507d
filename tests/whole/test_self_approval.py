"""Nobody decides about what they made, whatever roles they hold: every pair of the subsidy half.

A route that changes something stands either among the pairs of `hands` or, with its reason, among
those that decide about nobody's work: a new one fails here until somebody has said which it is.
"""

from __future__ import annotations

import pytest

from tests.asking import Asker, token_for
from tests.factories import make_user
from tests.whole.hands import PAIRS
from tests.whole.hands_acting import (
    ROUTES,
    SYSTEM,
    Pair,
    Scene,
    anybody,
    is_refused,
    is_stopped,
    lend,
)
from tests.whole.hands_made import MADE, OTHERWISE, is_of_the_half
from tests.whole.stage import Stage
from workforce.actor import Actor
from workforce.app import OPERATIONS
from workforce.errors import Refusal
from workforce.identity import authentication
from workforce.identity.models import User
from workforce.subsidies import hands
from workforce.vocabulary import Role

DECIDING = sorted({pair.decides.route for pair in PAIRS})
# Of many at once some may be left: the code is in the answer, beside what was decided.
TOLD_IN_AN_ANSWER = ("POST /declarations/decisions",)
ABOUT_THE_MAKER = ("不同的人", "另一人", "其他人", "不能自己")


@pytest.fixture(autouse=True)
def operator(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's own operator asks by a word of its own; the others by their tokens."""
    known = authentication.authenticate

    async def authenticate(token: str, request_id: str = "", address: str = "") -> Actor:
        return Actor.system() if token == SYSTEM else await known(token, request_id, address)

    monkeypatch.setattr(authentication, "authenticate", authenticate)


def test_every_route_that_changes_something_decides_or_has_its_reason() -> None:
    changing = {
        f"{one.method} {one.path}" for one in OPERATIONS
        if one.method != "GET" and is_of_the_half(one)
    }  # fmt: skip
    deciding = {pair.decides.route for pair in PAIRS}

    assert changing - deciding - set(MADE) == set(), "say who made what it decides about"
    assert (deciding | set(MADE)) - changing == set()
    assert deciding & set(MADE) == set()
    assert all(len(reason) > 20 for reason in MADE.values())


def test_every_refusal_about_the_maker_is_tried() -> None:
    """Also one that no route documents: it is found by what its sentence says."""
    found, left = set[str](), [Refusal]
    while left:
        kind = left.pop()
        left += kind.__subclasses__()
        if any(word in getattr(kind, "message", "") for word in ABOUT_THE_MAKER):
            found.add(kind.code)

    assert found - set(OTHERWISE) == {pair.code for pair in PAIRS}


@pytest.mark.parametrize("route", DECIDING, ids=lambda route: route.split("/", 1)[1])
@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_whoever_made_it_does_not_decide_it(ask: Asker, stage: Stage, route: str) -> None:
    """With every role at once, with each alone, and as the system; another person does."""
    wrong = []
    for pair in [one for one in PAIRS if one.decides.route == route]:
        if route not in TOLD_IN_AN_ANSWER:
            documented = ROUTES[route].operation.refusals
            assert pair.code in {one.code for one in documented}, pair.name
        wrong += [(pair.name, *one) for one in await decided_by_maker(ask, stage, pair)]
    assert wrong == []


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_guard_that_lets_the_maker_through_is_found(
    ask: Asker, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The broken twin of hands."""

    async def nobody(actor: Actor, month: object) -> bool:
        return False

    monkeypatch.setattr(hands, "had_hand", nobody)
    pair = next(one for one in PAIRS if one.name == "submission > review")

    found = await decided_by_maker(ask, stage, pair)

    assert "all roles" in {who for who, _ in found}


async def decided_by_maker(ask: Asker, stage: Stage, pair: Pair) -> list[tuple[str, str]]:
    maker = await make_user(stage.own.district, *Role)
    scene = Scene(ask, stage, pair, await token_for(maker.id))
    await scene.act_all()
    wrong = await roles_that_let_through(scene, maker, stage)
    other = await scene.decide(await anybody(stage, [pair.right]))
    if is_stopped(other):
        wrong.append(("another person", other.text))
    if not pair.no_system:
        scene = Scene(ask, stage, pair, SYSTEM)
        await scene.act_all()
        answer = await scene.decide(SYSTEM)
        if not is_refused(answer, pair.code):
            wrong.append((SYSTEM, answer.text))
    return wrong


async def roles_that_let_through(scene: Scene, maker: User, stage: Stage) -> list[tuple[str, str]]:
    """The maker asks with all roles at once, and with each alone."""
    code, right = scene.pair.code, scene.pair.right
    answer = await scene.decide(scene.maker)
    wrong = [] if is_refused(answer, code) else [("all roles", answer.text)]
    for role in Role:
        await lend(maker, stage, role)
        answer = await scene.decide(scene.maker)
        if not (is_refused(answer, code) if role is right else is_stopped(answer)):
            wrong.append((role.label, answer.text))
    return wrong
