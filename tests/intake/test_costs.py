"""Actual costs in a workbook: taken in by the rules of the form, row by row, and taken back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

import workforce.app  # noqa: F401  (it registers what moves with a person)
from tests.asking import Asker, new_client
from tests.factories import Cast, make_employment, make_person
from tests.intake.cost_files import sheet, spent, taken, told
from workforce import clock
from workforce.audit.models import AuditEvent
from workforce.employment.costs import CostFacts, Wanted, add_cost, list_costs, withdraw_cost
from workforce.employment.models import ActualCost
from workforce.errors import Malformed
from workforce.intake.batches import Place
from workforce.intake.checking import check_data
from workforce.intake.hindering import hindrance
from workforce.intake.models import ImportBatch
from workforce.intake.undoing import UndoHindered, hide_batch
from workforce.intake.visibility import remove_hidden
from workforce.invariants import nothing_hangs_half_imported
from workforce.paging import Page
from workforce.people.merging import MergeWhileImporting, merge
from workforce.people.models import Person
from workforce.permissions import ROLE_PERMISSIONS
from workforce.rules.costs import COST_MAX_FEN
from workforce.rules.rows.findings import REFUSALS
from workforce.rules.subsidies.cost_names import COST_LABELS
from workforce.vocabulary import BatchKind

TODAY = datetime(2026, 11, 2, 4, tzinfo=UTC)


@pytest.fixture(autouse=True)
def early_november() -> Any:
    with clock.fixed(TODAY):
        yield


@pytest.fixture
async def ask(database: str) -> AsyncIterator[Asker]:
    async with new_client() as client:
        yield Asker(client)


@pytest.fixture
async def person(cast: Cast) -> Person:
    made = await make_person(cast.employer, name="陈有票")
    await make_employment(made, cast.employer)
    return made


async def by_hand(cast: Cast, person: Person, **more: Any) -> ActualCost:
    given: dict[str, Any] = {
        "kind": "training_fee", "month": "2026-10", "cost_fen": 68_000,
        "receipt_number": "2611-0001", "paid_on": date(2026, 10, 16), **more,
    }  # fmt: skip
    return await add_cost(
        cast.hr, CostFacts(**given), person_id=person.id, employer_id=cast.employer.id
    )


async def test_an_imported_cost_is_the_one_the_form_would_have_made(
    cast: Cast, person: Person
) -> None:
    data = sheet(
        spent(cast, person, amount="1,680.05", note=" 已核对 "),
        spent(cast, person, kind="health_check", month=date(2026, 9, 1), paid_on=46000),
    )
    checked = await taken(cast, data)

    assert checked.counts() | {"rows": 2, "added": 2, "refused": 0, "warned": 0} == checked.counts()
    first, second = (await list_costs(cast.hr, Wanted(person.id), Page(sort="month"))).items[::-1]
    assert (first.kind, first.month, first.cost_fen) == ("training_fee", "2026-10", 168_005)
    assert (first.receipt_number, first.paid_on) == ("26110001", date(2026, 10, 16))
    assert (first.note, first.employer_id, first.version) == ("已核对", cast.employer.id, 1)
    assert (second.kind, second.month, second.paid_on) == (
        "health_check", "2026-09", date(2025, 12, 9),
    )  # fmt: skip
    event = await AuditEvent.get(kind="actual_cost", subject_id=first.id)
    assert event.action == "intake.actual_cost.added" and event.actor_id == cast.officer.user_id
    assert event.after is not None
    assert (event.after["cost_fen"], event.after["employer"]) == (168_005, cast.employer.name)


async def test_the_same_file_once_more_adds_nothing_and_a_registered_receipt_is_known(
    cast: Cast, person: Person
) -> None:
    await by_hand(cast, person)
    data = sheet(spent(cast, person), spent(cast, person), spent(cast, person, receipt="2"))

    first, second = await taken(cast, data), await taken(cast, data)

    assert (first.counts()["added"], first.counts()["unchanged"]) == (1, 2)
    assert (second.counts()["added"], second.counts()["unchanged"]) == (0, 3)
    assert await ActualCost.all().count() == 2


WRONG: list[tuple[str, dict[str, Any], str, str]] = [
    ("unknown number", {"number": "990000198005060000"}, "id_number", "unknown_person"),
    ("no number", {"number": None}, "id_number", "id_missing"),
    ("a number that lost digits", {"number": 990000198005060001}, "id_number", "id_is_number"),
    ("no name", {"name": None}, "name", "name_missing"),
    ("another name", {"name": "另一人"}, "name", "same_id_other_name"),
    ("unknown employer", {"employer": "没有的驿站"}, "employer", "cost_without_post"),
    ("unknown kind", {"kind": "茶水费"}, "cost_kind", "cost_kind_missing"),
    ("no kind", {"kind": None}, "cost_kind", "cost_kind_missing"),
    ("no such month", {"month": "2026-13"}, "month", "month_unreadable"),
    ("a month to come", {"month": "2026-12"}, "month", "cost_month_in_future"),
    ("no amount", {"amount": None}, "amount", "amount_unreadable"),
    ("three decimals", {"amount": 10.005}, "amount", "amount_unreadable"),
    ("negative", {"amount": -5}, "amount", "amount_unreadable"),
    ("nothing", {"amount": 0}, "amount", "amount_unreadable"),
    ("words", {"amount": "六百八"}, "amount", "amount_unreadable"),
    ("too much", {"amount": COST_MAX_FEN / 100 + 1}, "amount", "cost_too_much"),
    ("a reckoned amount", {"amount": "=600+80"}, "amount", "formula_cell"),
    ("no receipt", {"receipt": " - "}, "receipt_number", "receipt_length"),
    ("a long receipt", {"receipt": "7" * 61}, "receipt_number", "receipt_length"),
    ("a cut receipt", {"receipt": 25112000000123456789}, "receipt_number", "receipt_is_number"),
    ("no day", {"paid_on": None}, "paid_on", "paid_on_missing"),
    ("no such day", {"paid_on": "2026-02-30"}, "paid_on", "date_impossible"),
    ("paid tomorrow", {"paid_on": "2026-11-03"}, "paid_on", "paid_in_future"),
    ("a long note", {"note": "长" * 2001}, "note", "text_too_long"),
]


@pytest.mark.parametrize(
    ("other", "column", "code"), [pytest.param(*rest, id=name) for name, *rest in WRONG]
)
async def test_a_cell_that_cannot_be_is_told_by_row_and_column(
    cast: Cast, person: Person, other: dict[str, Any], column: str, code: str
) -> None:
    rows = (spent(cast, person, receipt="9"), spent(cast, person, **other))
    assert await told(cast, *rows) == [(3, column, code)]


@pytest.mark.parametrize(
    ("cell", "stated", "code"),
    [
        ({"month": "2026-12"}, {"month": "2026-12"}, "cost_month_in_future"),
        ({"paid_on": "2026-11-03"}, {"paid_on": date(2026, 11, 3)}, "paid_in_future"),
        ({"receipt": "—"}, {"receipt_number": "—"}, "receipt_length"),
        ({"amount": "1000000.01"}, {"cost_fen": COST_MAX_FEN + 1}, "cost_too_much"),
    ],
)
async def test_the_sheet_and_the_form_refuse_with_one_sentence(
    cast: Cast, person: Person, cell: dict[str, Any], stated: dict[str, Any], code: str
) -> None:
    [(_, _, found)] = await told(cast, spent(cast, person, **cell))
    with pytest.raises(Malformed) as refused:
        await by_hand(cast, person, **stated)

    assert found == code
    assert [one.message for one in refused.value.errors] == [REFUSALS[code][1]]


async def test_another_amount_for_a_receipt_is_refused_in_the_file_and_against_the_record(
    cast: Cast, person: Person
) -> None:
    rows = (spent(cast, person), spent(cast, person, amount=700))
    assert await told(cast, *rows) == [(3, "receipt_number", "repeated_row")]
    cost = await by_hand(cast, person)
    assert await told(cast, rows[1]) == [(2, "receipt_number", "receipt_recorded")]
    await withdraw_cost(cast.hr, cost.id, reason="登记错了")
    assert await told(cast, rows[1]) == []


async def test_a_code_nobody_pays_by_is_doubted_and_those_with_a_name_are_not(
    cast: Cast, person: Person
) -> None:
    kinds = ("trainng_fee", *COST_LABELS, *COST_LABELS.values())
    rows = [spent(cast, person, kind=kind) for kind in kinds]
    assert await told(cast, *rows) == [(2, "cost_kind", "cost_kind_unasked")]


async def test_the_employer_may_be_left_out_where_there_is_one_only(
    cast: Cast, person: Person
) -> None:
    assert await told(cast, spent(cast, person, employer=None)) == []
    await make_employment(person, cast.other_employer)
    assert await told(cast, spent(cast, person, employer=None)) == [
        (2, "employer", "employer_unclear")
    ]
    await taken(cast, sheet(spent(cast, person, employer=cast.other_employer.name)))
    assert (await ActualCost.get()).employer_id == cast.other_employer.id


async def test_people_and_employers_of_the_next_district_are_unknown_here(
    cast: Cast, person: Person
) -> None:
    stranger = await make_person(cast.neighbour, name="外区人")
    await make_employment(person, cast.neighbour)

    assert await told(
        cast, spent(cast, stranger), spent(cast, person, employer=cast.neighbour.name)
    ) == [(2, "id_number", "unknown_person"), (3, "employer", "cost_without_post")]


async def test_an_undone_batch_is_gone_and_frees_its_receipts(cast: Cast, person: Person) -> None:
    await taken(cast, sheet(spent(cast, person)))
    batch = await ImportBatch.get(kind=BatchKind.COSTS)

    await hide_batch(cast.officer, batch.id, reason="导错了文件")

    assert (await list_costs(cast.hr, Wanted(person.id), Page())).items == []
    # A row on its way out is not "registered already", or the new file's would be lost with it.
    place = Place(cast.district.id, cast.district.path)
    again = await check_data(place, BatchKind.COSTS, sheet(spent(cast, person)))
    assert (again.counts()["added"], again.counts()["unchanged"]) == (1, 0)
    await remove_hidden(cast.officer, batch.id)
    assert await ActualCost.all().count() == 0
    assert await nothing_hangs_half_imported() == []
    assert (await taken(cast, sheet(spent(cast, person)))).counts()["added"] == 1


async def test_what_was_corrected_or_carries_a_file_since_is_not_taken_back(
    cast: Cast, person: Person, ask: Asker
) -> None:
    await taken(cast, sheet(spent(cast, person)))
    batch, cost = await ImportBatch.get(kind=BatchKind.COSTS), await ActualCost.get()
    form = {"kind": "actual_cost", "subject_id": str(cost.id)}
    sent = await ask("POST", "/attachments", cast.hr, data=form,
                     files={"file": ("票据.pdf", b"%PDF-1.4\n%%EOF")})  # fmt: skip
    assert sent.status_code == 201, sent.text

    assert await hindrance(batch) == "已有 1 个附件上传到本批的实际费用"
    await withdraw_cost(cast.hr, cost.id, reason="登记错了")
    with pytest.raises(UndoHindered, match="其中 1 条实际费用已被修改"):
        await hide_batch(cast.officer, batch.id, reason="导错了文件")


async def test_costs_on_their_way_in_stop_a_merge_and_hang_nowhere_unnoticed(
    cast: Cast, person: Person
) -> None:
    await by_hand(cast, person)
    await ActualCost.all().update(pending_batch_id=4711)
    other = await make_person(cast.employer)

    with pytest.raises(MergeWhileImporting):
        await merge(cast.officer, other.id, merged_id=person.id, reason="同一人，录入两次")
    assert await nothing_hangs_half_imported() == ["actual_cost 有 1 行悬于批次 4711"]


def test_who_may_import_may_also_enter_a_cost() -> None:
    for role, permissions in ROLE_PERMISSIONS.items():
        if "intake.import" in permissions:
            assert "employment.write" in permissions, role
