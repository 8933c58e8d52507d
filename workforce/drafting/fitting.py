"""草稿是不是本区的：代码、行政区划、是否只供参照，版本号是不是已有人用。

A draft begun from another place's scheme is told at once what in it is that place's; a label names
one version of a policy in a district, or nobody could say which text a month was decided by.
"""

from __future__ import annotations

import re

from workforce.drafting.models import PolicyDraft
from workforce.errors import Refusal
from workforce.identity.models import Organisation
from workforce.rules.subsidies.explaining_input import Problem
from workforce.rules.subsidies.loading import check_policy
from workforce.rules.subsidies.yaml_lines import read_yaml
from workforce.subsidies.models import PolicyRelease
from workforce.subsidy_words import DraftState

EDITABLE = (DraftState.DRAFT, DraftState.RETURNED)
OPEN = (*EDITABLE, DraftState.SUBMITTED)
_VERSION = re.compile(r"^version:.*$", re.MULTILINE)


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


async def refuse_label_of_another(draft: PolicyDraft, text: str) -> None:
    """The same while it is written: a label chosen now must not stand in another open draft.

    One that was there before stays: every draft begins with the label of its base.
    """
    label = _label_of(text)
    if label is None or label == _label_of(draft.text):
        return
    await Organisation.filter(id=draft.district_id).select_for_update().get()
    others = PolicyDraft.filter(
        district_id=draft.district_id, code=draft.code, state__in=list(OPEN)
    ).exclude(id=draft.id)
    for other in await others.order_by("id"):
        if label in other.text and _label_of(other.text) == label:
            by = f"{other.written_by_name}起草的另一份草稿（{other.state.label}）"
            raise VersionTaken(version=label, by=by)


def _label_of(text: str) -> str | None:
    """What the text calls its version, read from that line alone: a text as long as may be takes
    too long to be read whole beside the others while a transaction is open."""
    line = _VERSION.search(text)
    document = read_yaml(line[0])[0] if line else None
    label = document.get("version") if isinstance(document, dict) else None
    return None if label is None else str(label)
