"""What people send to the drafting interface."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from workforce.drafting.models import TEXT_BYTES_MAX
from workforce.subsidy_words import DraftState
from workforce.web.lists import ListQuery
from workforce.web.requests import Form, Id, Month, Reason

PolicyCode = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{1,49}$")]


def _short_enough(text: str) -> str:
    if len(text.encode()) > TEXT_BYTES_MAX:
        raise ValueError(f"正文不能超过 {TEXT_BYTES_MAX // 1024} KB")
    return text


PolicyText = Annotated[str, Field(min_length=1), AfterValidator(_short_enough)]


class DraftsQuery(ListQuery):
    state: DraftState | None = None


class NewDraft(Form):
    """`file` names a shipped file to begin from; without it the version in force is the base."""

    code: PolicyCode
    file: PolicyCode | None = None
    district_id: Id | None = None


class DraftText(Form):
    text: PolicyText
    effective_from: Month | None


class TextToCheck(Form):
    text: PolicyText


class NewSimulation(Form):
    month: Month


class AffectedQuery(Form):
    month: Month | None = None


class DraftOpinion(Form):
    reason: Annotated[str, Field(max_length=500)] = ""


class DraftReturn(Form):
    reason: Reason
