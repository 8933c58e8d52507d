"""政策版本：随产品发布的政策文件，登记后不再改动的版本，以及按版本判定的函数。"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from workforce import clock
from workforce.actor import Actor
from workforce.errors import Missing, Refusal
from workforce.rules.months import Month
from workforce.rules.subsidies.deciding import Decide, compile_policy, in_force
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.explaining import labels_of
from workforce.rules.subsidies.loading import SHIPPED, LoadedPolicy, load_policy, policy_from
from workforce.rules.subsidies.verdicts import Judge
from workforce.rules.subsidies.wanting import Wanted, wanted_by
from workforce.subsidies.models import PolicyRelease, PolicyVersion, SubsidyMonth


class PolicyNotInForce(Refusal):
    code = "policies.not_in_force"
    message = "{title}（{version}）不适用于{month}"


def shipped() -> dict[str, LoadedPolicy]:
    """The policies months are opened for, by the name of their file."""
    return {name: one for name, one in all_shipped().items() if not one.policy.reference}


def all_shipped() -> dict[str, LoadedPolicy]:
    """Those and the published schemes of other places, kept to compare and to try out."""
    return {path.stem: _read(path, path.stat().st_mtime_ns) for path in _files()}


def shipped_one(name: str, among: dict[str, LoadedPolicy] | None = None) -> LoadedPolicy:
    """One of the policies, of all that are shipped unless said otherwise; raises Missing."""
    found = (all_shipped() if among is None else among).get(name)
    if found is None:
        raise Missing()
    return found


def named(name: str) -> LoadedPolicy:
    """For the command line: the name of a shipped policy, or a path."""
    return load_policy(name)


async def applied_to(district_id: int, code: str, month: Month) -> LoadedPolicy:
    """The text a district decides a month by; raises Missing.

    The release that takes effect last among those in effect by the month, of several from the same
    month the one approved last; before the first, the shipped file; of a policy that is neither
    released nor shipped, the text its month was opened by.
    """
    release = await released_to(district_id, code, month)
    if release is not None:
        return loaded_from(release.policy)
    file = next((one for one in shipped().values() if one.policy.code == code), None)
    if file is not None:
        return file
    opened = SubsidyMonth.filter(district_id=district_id, policy_code=code, month=str(month))
    found = await opened.select_related("policy").first()
    if found is None:
        raise Missing()
    return loaded_from(found.policy)


async def released_to(district_id: int, code: str, month: Month) -> PolicyRelease | None:
    """The release that holds for a month, with its version; None before the first."""
    releases = PolicyRelease.filter(
        district_id=district_id, code=code, effective_from__lte=str(month)
    )
    return await releases.order_by("-effective_from", "-id").select_related("policy").first()


async def openable(district_id: int, region_code: str, month: Month) -> dict[str, LoadedPolicy]:
    """What a district pays by in a month: its shipped policies and those released to it."""
    codes = {one.policy.code for one in shipped().values() if one.policy.district == region_code}
    codes |= set(await _codes_released([district_id], until=month))
    found = {code: await applied_to(district_id, code, month) for code in sorted(codes)}
    return {code: one for code, one in found.items() if in_force(one.policy, month)}


async def policies_in_use(actor: Actor) -> dict[str, LoadedPolicy]:
    """What is shipped, as it applies today where the actor works, and what was released there."""
    return await policies_used_in(sorted(actor.district_ids))


async def policies_used_in(districts: list[int]) -> dict[str, LoadedPolicy]:
    today = Month.of(clock.today())
    found = shipped()
    for code in await _codes_released(districts):
        for district_id in districts:
            release = await released_to(district_id, code, today) or (
                None if code in found else await _first_release(district_id, code)
            )
            if release is not None:
                found[code] = loaded_from(release.policy)
    return dict(sorted(found.items()))


async def _codes_released(districts: list[int], until: Month | None = None) -> list[str]:
    releases = PolicyRelease.filter(district_id__in=districts)
    if until is not None:
        releases = releases.filter(effective_from__lte=str(until))
    return sorted({release.code for release in await releases.only("id", "code")})


async def _first_release(district_id: int, code: str) -> PolicyRelease | None:
    """Of a policy that has yet to take effect, so that it can be seen before."""
    releases = PolicyRelease.filter(district_id=district_id, code=code)
    return await releases.order_by("effective_from", "-id").select_related("policy").first()


def refuse_out_of_force(policy: Policy, month: Month) -> None:
    """A month is of a policy in force; raises PolicyNotInForce."""
    if not in_force(policy, month):
        raise PolicyNotInForce(title=policy.title, version=policy.version, month=month.label)


async def registered(loaded: LoadedPolicy) -> PolicyVersion:
    """The stored version of exactly this text, stored now if it is new. Inside a verb."""
    policy = loaded.policy
    version, _ = await PolicyVersion.get_or_create(
        code=policy.code,
        sha256=loaded.sha256,
        defaults={"title": policy.title, "version": policy.version, "text": loaded.text},
    )
    return version


def loaded_from(version: PolicyVersion) -> LoadedPolicy:
    """The stored text, read once per hash."""
    return LoadedPolicy(policy_of(version), version.text, version.sha256)


def policy_of(version: PolicyVersion) -> Policy:
    """The policy as it was when the version was stored."""
    return _policy(version.sha256, version.text)


def decide_by(version: PolicyVersion) -> Decide:
    """The version as a function of facts and a month."""
    return _decide(version.sha256, version.text)


def judge_by(version: PolicyVersion, month: Month) -> Judge:
    """The version as a judge of one month's people."""
    return Judge(_policy(version.sha256, version.text), month)


def wanted_of(version: PolicyVersion) -> Wanted:
    """Which facts the version asks about besides posts, attendance and certificates."""
    return wanted_by(_policy(version.sha256, version.text))


def labels_by(version: PolicyVersion) -> dict[str, str]:
    """Finding codes of the version with their labels."""
    return _labels(version.sha256, version.text)


@lru_cache(maxsize=64)
def _policy(sha256: str, text: str) -> Policy:
    return policy_from(text.encode()).policy


@lru_cache(maxsize=64)
def _decide(sha256: str, text: str) -> Decide:
    return compile_policy(_policy(sha256, text))


@lru_cache(maxsize=64)
def _labels(sha256: str, text: str) -> dict[str, str]:
    return labels_of(_policy(sha256, text))


def _files() -> list[Path]:
    return sorted(SHIPPED.glob("*.yaml"))


@lru_cache(maxsize=64)
def _read(path: Path, changed_at_ns: int) -> LoadedPolicy:
    return policy_from(path.read_bytes())
