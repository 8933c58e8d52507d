"""草稿是不是本区的：代码、行政区划、是否只供参照，版本号是不是已有人用。

A draft begun from another place's scheme is told at once what in it is that place's; a label names
one version of a policy in a district, or nobody could say which text a month was decided by.
"""

from __future__ import annotations

from workforce.drafting.models import PolicyDraft
from workforce.errors import Refusal
from workforce.identity.models import Organisation
from workforce.rules.subsidies.explaining_input import Problem
from workforce.rules.subsidies.loading import check_policy
from workforce.rules.subsidies.yaml_lines import read_yaml
from workforce.subsidies.models import PolicyRelease
from workforce.subsidy_words import DraftState


class VersionTaken(Refusal):
    code = "policies.version_taken"
    message = "版本号“{version}”已由{by}使用，请把正文里的 version 改为新的版本号"


def to_change(draft: PolicyDraft) -> list[Problem]:
    """What in the text is another place's, with its line; nothing of a text that is not YAML."""
    document, lines, _ = read_yaml(draft.text)
    if not isinstance(document, dict):
        return []
    wanted = draft.district.region_code or ""
    found = {
        "/code": (document.get("code") != draft.code,
                  f"code 应为本稿的代码：{draft.code}"),
        "/district": (document.get("district") != wanted,
                      f'district 应为本区的行政区划代码："{wanted}"'),
        "/reference": (document.get("reference") is True,
                       "reference 应删去：标为供参照的不能批准执行"),
    }  # fmt: skip
    return [Problem(at, told, lines.get(at)) for at, (wrong, told) in found.items() if wrong]


async def refuse_taken_version(draft: PolicyDraft, version: str) -> None:
    """Inside a verb, the district's row held: two texts of one label never get through together."""
    await Organisation.filter(id=draft.district_id).select_for_update().get()
    place = {"district_id": draft.district_id, "code": draft.code}
    if await PolicyRelease.filter(**place, policy__version=version).exists():
        raise VersionTaken(version=version, by="本区已批准的版本")
    waiting = PolicyDraft.filter(**place, state=DraftState.SUBMITTED).exclude(id=draft.id)
    for other in await waiting:
        policy, _ = check_policy(other.text.encode())
        if policy is not None and policy.version == version:
            raise VersionTaken(version=version, by="另一份待批准的草稿")
