"""A policy as the interface answers it: every element with its clause."""

from __future__ import annotations

from datetime import date
from typing import Any

from workforce.rules.subsidies.describing import terms_of
from workforce.rules.subsidies.document import PAYEES, Policy
from workforce.rules.subsidies.elements import Element
from workforce.rules.subsidies.loading import LoadedPolicy
from workforce.rules.subsidies.requirements import AnyCondition, AnyOf
from workforce.web.responses import Answer


class ElementAnswer(Answer):
    clause: str
    clause_text: str
    reading: bool
    note: str


class ReasonAnswer(Answer):
    code: str
    label: str
    message: str
    what_to_do: str


class OptionAnswer(ElementAnswer):
    """`reading` marks what the document does not say and the district has decided."""

    code: str
    label: str
    kind: str
    reasons: list[ReasonAnswer]


class ConditionAnswer(OptionAnswer):
    """`options` are alternatives: one that is met suffices."""

    options: list[OptionAnswer]


class AmountAnswer(ElementAnswer):
    kind: str
    values: dict[str, Any]


class TermAnswer(ElementAnswer):
    """How much, how often, beside what, for whom: one sentence each, with its clause."""

    label: str
    sentence: str


class DocumentAnswer(Answer):
    title: str
    issuer: str
    number: str
    section: str
    text: str


class PolicyAnswer(Answer):
    """`code` is the name of the policy's file; `reference` marks one that is kept to compare."""

    code: str
    reference: bool
    title: str
    version: str
    document_title: str
    effective_from: date
    valid_until: date | None
    sha256: str
    payee: str
    payee_label: str


class PolicyDetail(PolicyAnswer):
    """`text` is the file itself, to the byte what `sha256` stands for."""

    document: DocumentAnswer
    effect: ElementAnswer
    amount: AmountAnswer
    terms: list[TermAnswer]
    conditions: list[ConditionAnswer]
    text: str


class PoliciesAnswer(Answer):
    items: list[PolicyAnswer]
    next: str | None
    total: int


def show_policies(found: dict[str, LoadedPolicy]) -> PoliciesAnswer:
    items = [PolicyAnswer(**_brief(name, loaded)) for name, loaded in found.items()]
    return PoliciesAnswer(items=items, next=None, total=len(items))


def show_policy(name: str, loaded: LoadedPolicy) -> PolicyDetail:
    policy = loaded.policy
    return PolicyDetail(
        **_brief(name, loaded),
        document=DocumentAnswer(**policy.document.model_dump()),
        effect=ElementAnswer(**_element(policy.effect)),
        amount=_amount(policy),
        terms=[
            TermAnswer(**_element(one.element), label=one.label, sentence=one.sentence)
            for one in terms_of(policy)
        ],
        conditions=_conditions(policy),
        text=loaded.text,
    )


def _brief(name: str, loaded: LoadedPolicy) -> dict[str, Any]:
    policy = loaded.policy
    return {
        "code": name,
        "reference": policy.reference,
        "title": policy.title,
        "version": policy.version,
        "document_title": policy.document.title,
        "effective_from": policy.effect.from_on,
        "valid_until": policy.effect.until_on,
        "sha256": loaded.sha256,
        "payee": policy.payee,
        "payee_label": PAYEES[policy.payee],
    }


def _element(element: Element) -> dict[str, Any]:
    names = ("clause", "clause_text", "reading", "note")
    return {name: getattr(element, name) for name in names}


def _amount(policy: Policy) -> AmountAnswer:
    amount = policy.amount
    unsaid = {name for name in type(amount).model_fields if getattr(amount, name) is None}
    values = amount.model_dump(mode="json", exclude={*Element.model_fields, "kind", *unsaid})
    return AmountAnswer(**_element(amount), kind=amount.kind, values=values)


def _conditions(policy: Policy) -> list[ConditionAnswer]:
    return [
        ConditionAnswer(
            **_condition(condition),
            options=[
                OptionAnswer(**_condition(option))
                for option in (condition.options if isinstance(condition, AnyOf) else ())
            ],
        )
        for condition in policy.conditions
    ]


def _condition(condition: AnyCondition) -> dict[str, Any]:
    return {
        **_element(condition),
        "code": condition.code,
        "label": condition.label,
        "kind": condition.kind,
        "reasons": [
            ReasonAnswer(**reason.model_dump(include=set(ReasonAnswer.model_fields)))
            for _, reason in condition.reasons()
        ],
    }
