"""What the interface reads about declarations."""

from __future__ import annotations

from pydantic import Field

from workforce import clock
from workforce.declarations.expected import Wanted
from workforce.rules.months import Month as AnyMonth
from workforce.subsidy_words import ChangeKind, DeclarationAct, DeclarationState
from workforce.web.lists import ListQuery
from workforce.web.requests import Count, Form, Id, Month, Reason

PolicyCode = Field(min_length=1, max_length=50, description="政策代码")


class OverviewQuery(Form):
    """Left out, the month is last month and the policy the first that asks."""

    month: Month | None = None
    policy: str | None = Field(None, max_length=50, description="政策代码")

    @property
    def at(self) -> str:
        return self.month or str(AnyMonth.of(clock.today()).previous)


class DeclarationsQuery(ListQuery):
    month: Month | None = None
    policy: str | None = Field(None, max_length=50, description="政策代码")
    state: DeclarationState | None = None
    late: bool | None = Field(None, description="已过截止日，还没有申报")
    supplement: bool | None = Field(None, description="补报的")
    on_behalf: bool | None = Field(None, description="代报的")
    query: str | None = Field(None, max_length=60, description="单位或街道")

    @property
    def at(self) -> str:
        return self.month or str(AnyMonth.of(clock.today()).previous)

    @property
    def wanted(self) -> Wanted:
        return Wanted(self.state, self.late, self.supplement, self.on_behalf, self.query)


class PeopleQuery(ListQuery):
    pass


class ChangesQuery(ListQuery):
    kind: ChangeKind | None = None


class NewDeclaration(Form):
    policy: str = PolicyCode
    month: Month
    employer_id: Id


class Declaring(Form):
    """`people` repeats the head count on the screen; `accepted` is the promise."""

    people: Count
    accepted: bool


class PaperForm(Form):
    code: str = Field(
        min_length=1, max_length=60, description="材料代码；盖章的申报表为 stamped_form"
    )


class Decision(Form):
    act: DeclarationAct
    reason: str = Field("", max_length=500, description="退回或逾期不补的理由")


class Decisions(Form):
    """`employer_ids` left null means all that have declared; only passing takes that."""

    policy: str = PolicyCode
    month: Month
    act: DeclarationAct
    employer_ids: list[Id] | None = Field(None, max_length=5000)
    reason: str = Field("", max_length=500, description="退回或逾期不补的理由")


class Reminding(Form):
    """`employer_ids` left null means all that have not declared."""

    policy: str = PolicyCode
    month: Month
    employer_ids: list[Id] | None = Field(None, max_length=5000)


class BehalfForm(Form):
    """`employer_id` left out means all that have not declared. The file is the document."""

    policy: str = PolicyCode
    month: Month
    employer_id: Id | None = None
    reason: Reason
