"""Nine defects known from other systems of this kind, and the tests here that fail on each."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
# number: what goes wrong elsewhere, and which tests hold it off.
DEFECTS: dict[int, tuple[str, list[str]]] = {
    1: ("a filter that matches nobody pays everybody", [
        "payments/test_batches.py::test_a_month_with_nobody_to_pay_pays_nobody",
        "subsidies/test_computing.py::test_a_month_nobody_belongs_to_pays_nobody",
        "recoveries/test_recoveries.py"
        "::test_a_month_with_nobody_eligible_and_no_difference_pays_nobody",
    ]),
    2: ("month two pays month one's days again", [
        "subsidies/test_adjusting_causes.py"
        "::test_the_second_month_never_pays_the_days_of_the_first",
    ]),
    3: ("one unknown row of the bank's answer stops the whole file", [
        "payments/test_answers.py::test_an_unknown_row_is_reported_and_the_rest_is_taken",
    ]),
    4: ("the submitter approves, the administrator approves anything", [
        "subsidies/test_approving.py::test_nobody_checks_what_they_made_whatever_roles_they_hold",
        "subsidies/test_approving.py::test_the_system_itself_cannot_take_two_steps",
        "payments/test_batches.py::test_each_step_is_another_persons",
        "payments/test_batches.py::test_the_system_operator_checks_nothing_of_its_own",
        "publicity/test_objections.py::test_whoever_made_the_line_or_objected_does_not_decide",
        "recoveries/test_recoveries.py"
        "::test_a_waiver_is_decided_by_another_and_stops_offsets_meanwhile",
        "drafting/test_drafts.py::test_nobody_approves_what_they_ever_wrote_or_submitted",
        "drafting/test_drafts.py::test_every_role_but_the_approver_is_refused",
        "whole/test_self_approval.py::test_whoever_made_it_does_not_decide_it",
    ]),
    5: ("accounts are kept as numbers, whoever has none vanishes", [
        "payments/test_bank_files.py::test_every_profile_writes_its_columns_and_keeps_leading_zeros",
        "payments/test_answers.py::test_a_workbook_is_read_and_number_accounts_are_refused_by_row",
        "payments/test_batches.py::test_held_and_accountless_people_wait_and_are_named",
        "subsidies/test_approving.py::test_somebody_without_an_account_is_on_a_list_of_their_own",
    ]),
    6: ("running it again multiplies the amount", [
        "subsidies/test_adjusting_causes.py::test_computing_and_preparing_again_never_multiplies",
        "payments/test_batches.py::test_preparing_again_pays_nobody_again",
        "subsidies/test_races.py::test_a_month_is_approved_once_with_one_pay_list",
    ]),
    7: ("two long numbers read as one, 00123 read as 123", [
        "sheets/test_tables.py::test_long_numbers_and_leading_zeros_are_read_as_written",
    ]),
    8: ("good rows are stored and the import says that it failed", [
        "intake/test_interruptions.py::test_a_failed_job_leaves_nothing_and_says_so",
        "intake/test_interruptions.py::test_an_import_cancelled_midway_leaves_nothing",
        "intake/test_class_rosters.py::test_a_check_names_every_mistake_and_stores_nothing",
    ]),
    9: ("a check-in that cannot show where it happened", [
        "volunteering/test_presence.py::test_code_and_token_say_how_presence_was_proven",
        "volunteering/test_presence.py::test_a_code_expires_and_belongs_to_its_shift",
        "volunteering/test_presence.py::test_presence_is_refused_by_name",
        "volunteering/test_presence.py"
        "::test_a_check_in_that_could_not_show_its_place_says_so_for_good",
    ]),
}  # fmt: skip


@pytest.mark.parametrize("number", range(1, 10))
def test_each_known_defect_has_a_test_that_is_there(number: int) -> None:
    _, proofs = DEFECTS[number]
    assert proofs
    for proof in proofs:
        path, _, name = proof.partition("::")
        tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
        functions = (ast.FunctionDef, ast.AsyncFunctionDef)
        assert name in {one.name for one in tree.body if isinstance(one, functions)}, proof
