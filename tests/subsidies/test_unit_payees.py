"""A month whose money goes to organisations: who gets it, where it goes, who may say so."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date

import pytest

from tests.asking import Asker, new_client
from tests.factories import make_actor, make_organisation
from tests.subsidies.conftest import MONTH, District
from tests.subsidies.releases import release, to_employers, to_training_bodies
from tests.subsidies.route import checked
from tests.subsidies.test_approving import submitted
from workforce.audit.models import AuditEvent
from workforce.errors import Malformed, Missing, Stale
from workforce.people.facts import PersonFacts
from workforce.people.models import Person
from workforce.people.service import change_person
from workforce.rules.months import Month
from workforce.rules.subsidies.document import Policy
from workforce.rules.subsidies.loading import check_policy
from workforce.subsidies import computing, settling
from workforce.subsidies.hands import MakerIsChecker
from workforce.subsidies.hold_deciding import ChosenHolds, HolderDecides, decide_holds
from workforce.subsidies.models import SubsidyLine, SubsidyMonth
from workforce.subsidies.payees import NOBODY, Payees
from workforce.subsidies.policies import named
from workforce.subsidies.service import compute, open_month
from workforce.subsidies.showing import find_month
from workforce.subsidies.unit_accounts import NotPaidTo, enter_unit_account
from workforce.subsidies.unit_models import UnitAccount
from workforce.subsidy_words import HoldKind, HoldState, PaymentState
from workforce.training.models import Enrolment, TrainingClass
from workforce.vetting.models import Hold
from workforce.vocabulary import ClassState, CourseKind, OrganisationKind, Role, TrainingResult

ACCOUNT, OTHER = "0200001234567890123", "0200009876543210987"


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


@pytest.fixture
async def unit_month(district: District) -> SubsidyMonth:
    """October 2026 by a scheme that pays employers, computed."""
    await release(district.cast, "fengtai", to_employers(), MONTH)
    return await computed(district, "fengtai")


async def computed(district: District, policy: str) -> SubsidyMonth:
    opened = await open_month(district.cast.officer, policy, MONTH)
    await compute(district.cast.officer, opened.id)
    return await SubsidyMonth.get(id=opened.id).select_related("policy", "district")


async def line_of(person: Person) -> SubsidyLine:
    return await SubsidyLine.filter(person_id=person.id).order_by("-id").first()  # type: ignore[return-value]


async def enter(district: District, account: str = ACCOUNT) -> UnitAccount:
    cast = district.cast
    return await enter_unit_account(
        cast.officer, cast.employer.id, bank_account=account, bank_name="北京银行"
    )


async def test_a_line_says_which_employer_its_money_goes_to_and_waits_for_that_ones_account(
    district: District, unit_month: SubsidyMonth
) -> None:
    paid, blocked = await line_of(district.paid), await line_of(district.blocked)

    # Neither an account of the person's own, nor none, matters here.
    for line in (paid, blocked):
        assert (line.payee_id, line.amount_fen) == (district.cast.employer.id, 100_000)
        assert line.payment_state is PaymentState.BLOCKED

    await enter(district)

    for line in (paid, blocked):
        assert (await SubsidyLine.get(id=line.id)).payment_state is PaymentState.READY


async def test_computing_again_finds_the_account_and_comes_to_the_same(
    district: District, unit_month: SubsidyMonth
) -> None:
    await enter(district)

    await compute(district.cast.officer, unit_month.id)
    await compute(district.cast.officer, unit_month.id)

    line = await line_of(district.paid)
    assert (line.payment_state, line.payee_id) == (PaymentState.READY, district.cast.employer.id)


async def test_a_month_that_pays_people_names_no_organisation(
    district: District, month: SubsidyMonth
) -> None:
    assert set(await SubsidyLine.all().values_list("payee_id", flat=True)) == {None}


async def test_the_body_that_trained_is_paid_and_whoever_nobody_trained_is_not(
    district: District,
) -> None:
    cast = district.cast
    body = await make_organisation(OrganisationKind.TRAINING_BODY, "丰台培训学校", cast.district)
    given = await TrainingClass.create(
        body=body, title="能力培训", trainee_kind="caregiver", course_kind=CourseKind.SKILL,
        hours=40, starts_on=date(2026, 9, 1), ends_on=date(2026, 9, 30), state=ClassState.CLOSED,
    )  # fmt: skip
    await Enrolment.create(training_class=given, person=district.paid, result=TrainingResult.PASSED)
    await release(cast, "beijing_training", to_training_bodies(), MONTH, file="beijing_training")

    await computed(district, "beijing_training")

    trained, other = await line_of(district.paid), await line_of(district.blocked)
    assert (trained.payee_id, trained.amount_fen) == (body.id, 150_000)
    assert (other.payee_id, other.amount_fen) == (NOBODY, 0)
    assert other.payment_state is PaymentState.NONE


def test_a_file_that_pays_training_bodies_must_ask_for_a_training() -> None:
    text = named("fengtai").text.replace("payee: person", "payee: training_body")

    policy, problems = check_policy(text.encode())

    assert policy is None and any("培训机构" in one.message for one in problems)


async def test_the_account_of_a_person_is_not_entered_on_a_line_of_a_unit(
    district: District, unit_month: SubsidyMonth
) -> None:
    line = await line_of(district.blocked)

    with pytest.raises(settling.UnitPaid):
        await settling.enter_account(
            district.cast.officer, unit_month.id, line.id,
            bank_account=ACCOUNT, bank_name="北京银行",
        )  # fmt: skip


async def test_whoever_entered_the_account_reviews_and_approves_no_month_that_pays_it(
    district: District, unit_month: SubsidyMonth
) -> None:
    cast = district.cast
    await submitted(district, unit_month)
    await enter_unit_account(
        cast.checker, cast.employer.id, bank_account=ACCOUNT, bank_name="北京银行"
    )

    with pytest.raises(MakerIsChecker):
        await checked(cast, unit_month)


async def test_the_first_account_after_the_submission_holds_nobody_and_another_holds_all(
    district: District, unit_month: SubsidyMonth
) -> None:
    await submitted(district, unit_month)
    await enter(district)
    await find_month(district.cast.approver, unit_month.id)
    changed = Hold.filter(month_id=unit_month.id, kind=HoldKind.ACCOUNT_CHANGED)
    assert not await changed.exists()

    await enter(district, OTHER)
    await find_month(district.cast.approver, unit_month.id)

    held = await changed
    of_unit = SubsidyLine.filter(payee_id=district.cast.employer.id, outcome="pay")
    assert {one.person_id for one in held} == set(await of_unit.values_list("person_id", flat=True))
    assert {one.opened_by_id for one in held} == {district.cast.officer.user_id}
    assert held[0].evidence[0]["kind"] == "unit_account"


async def test_a_wrong_number_a_stranger_and_a_stale_version_enter_nothing(
    district: District,
) -> None:
    cast = district.cast
    given = {"bank_account": ACCOUNT, "bank_name": "北京银行"}
    with pytest.raises(Malformed) as refused:
        await enter(district, "12")
    assert refused.value.errors[0].pointer == "/bank_account"
    with pytest.raises(Missing):
        await enter_unit_account(cast.outsider, cast.employer.id, **given)
    with pytest.raises(NotPaidTo):
        await enter_unit_account(cast.officer, cast.street.id, **given)
    await enter(district)
    with pytest.raises(Stale):
        await enter_unit_account(cast.officer, cast.employer.id, **given, version=0)

    assert await UnitAccount.all().count() == 1
    assert await AuditEvent.filter(action="subsidies.unit_account.entered").count() == 1


async def test_the_account_is_entered_and_shown_masked_over_http(
    district: District, ask: Asker
) -> None:
    cast, path = district.cast, f"/organisations/{district.cast.employer.id}/account"
    empty = await ask("GET", path, cast.officer)
    assert (empty.json()["bank_account"], empty.headers["ETag"]) == (None, '"0"')
    form = {"bank_account": ACCOUNT, "bank_name": "北京银行"}

    entered = await ask("PATCH", path, cast.officer, json=form, headers={"If-Match": '"0"'})

    assert entered.status_code == 200, entered.text
    assert entered.json()["bank_account"] == "0200****0123"
    again = await ask("PATCH", path, cast.officer, json=form, headers={"If-Match": '"0"'})
    assert again.status_code == 412
    assert (await ask("GET", path, cast.hr)).status_code == 403
    assert (await ask("GET", path, cast.outsider)).status_code == 404
    [event] = await AuditEvent.filter(action="subsidies.unit_account.entered")
    assert event.after["bank_account"] == "0200****0123"


async def test_a_new_name_of_the_bank_does_not_take_an_account_from_who_entered_it(
    district: District, unit_month: SubsidyMonth
) -> None:
    cast = district.cast
    await enter(district)
    await submitted(district, unit_month)
    await enter(district, OTHER)
    colleague = await make_actor(Role.DISTRICT_OFFICER, cast.district)

    await enter_unit_account(
        colleague, cast.employer.id, bank_account=OTHER, bank_name="北京银行丰台支行"
    )

    entered = await UnitAccount.get(organisation=cast.employer)
    assert (entered.bank_name, entered.entered_by_id) == ("北京银行丰台支行", cast.officer.user_id)
    with pytest.raises(HolderDecides):
        await decide_holds(
            cast.officer, unit_month.id,
            ChosenHolds(kind=HoldKind.ACCOUNT_CHANGED, count=3),
            decision=HoldState.RELEASED, reason="已核对",
        )  # fmt: skip


async def test_an_account_the_computation_found_hinders_nobody_when_its_bank_is_named_anew(
    district: District, unit_month: SubsidyMonth
) -> None:
    cast = district.cast
    unit = cast.employer.id
    await enter_unit_account(cast.checker, unit, bank_account=ACCOUNT, bank_name="北京银行")
    await compute(cast.officer, unit_month.id)
    await submitted(district, unit_month)

    await enter_unit_account(cast.officer, unit, bank_account=ACCOUNT, bank_name="北京银行丰台支行")

    await checked(cast, unit_month)  # refuses nobody


async def test_the_same_account_at_another_unit_or_person_is_pointed_out(
    district: District, ask: Asker
) -> None:
    cast, given = district.cast, {"bank_account": ACCOUNT, "bank_name": "北京银行"}
    await enter(district)
    alone = (await ask("GET", f"/organisations/{cast.employer.id}/account", cast.officer)).json()
    assert (alone["shared_with"], alone["shared_others"]) == ([], 0)

    await enter_unit_account(cast.officer, cast.other_employer.id, **given)
    await change_person(
        cast.officer, district.blocked.id, PersonFacts(bank_account=ACCOUNT), version=None
    )

    seen = (await ask("GET", f"/organisations/{cast.employer.id}/account", cast.officer)).json()
    assert (seen["shared_with"], seen["shared_others"]) == ([cast.other_employer.name], 1)


async def test_an_account_entered_while_the_month_is_computed_counts(
    district: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The computation had asked for accounts before it was entered."""

    async def asked_before(policy: Policy, month: Month) -> Payees:
        return Payees(policy, month, ())

    await release(district.cast, "fengtai", to_employers(), MONTH)
    monkeypatch.setattr(computing, "payees_of", asked_before)
    await enter(district)

    await computed(district, "fengtai")

    assert (await line_of(district.paid)).payment_state is PaymentState.READY
