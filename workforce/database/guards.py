"""Guards the models cannot say: CHECKs, partial unique indexes, append-only triggers.

Neither aerich nor Tortoise sees them; `scripts/makemigration` writes the ones a migration lacks
into it, and a test compares this list with the catalogue of a migrated database.
"""

from __future__ import annotations

from workforce.database.guard_kinds import AppendOnly, Check, Guard, Roomy, Unchanging, UniqueWhere
from workforce.database.guard_sets import KeysBySet

__all__ = [
    "GUARDS", "AppendOnly", "Check", "Guard", "KeysBySet", "Roomy", "Unchanging", "UniqueWhere",
]  # fmt: skip

GUARDS: tuple[Guard, ...] = (
    AppendOnly("audit_event"),
    # What a publication writes of every row, `pending_batch_id`, stands in no index.
    Roomy("person"),
    Roomy("employment"),
    Roomy("certificate"),
    Roomy("attendance"),
    UniqueWhere(
        "person", "person_id_number_once", ("id_number_index",), '"merged_into_id" IS NULL'
    ),
    UniqueWhere(
        "organisation", "organisation_uscc_once", ("uscc",), '"uscc" IS NOT NULL AND "active"'
    ),
    UniqueWhere(
        "job",
        "job_unfinished_once",
        ("unique_key",),
        "\"unique_key\" IS NOT NULL AND \"state\" IN ('queued', 'running')",
    ),
    Check(
        "employment",
        "employment_ends_after_start",
        '"ended_on" IS NULL OR "ended_on" >= "started_on"',
    ),
    Check(
        "attendance",
        "attendance_days_possible",
        '"days_due" BETWEEN 0 AND 31 AND "days_present" BETWEEN 0 AND 31 '
        'AND "leave_days" BETWEEN 0 AND 31',
    ),
    Check("actual_cost", "actual_cost_is_something", '"cost_fen" > 0'),
    UniqueWhere(
        "actual_cost",
        "actual_cost_receipt_once",
        ("person_id", "kind", "receipt_number"),
        '"withdrawn_at" IS NULL',
    ),
    Check(
        "time_account",
        "time_account_never_short",
        "(\"kind\" IN ('member', 'group') AND \"balance_minutes\" IS NOT NULL "
        'AND "reserved_minutes" >= 0 AND "balance_minutes" >= "reserved_minutes") '
        "OR (\"kind\" IN ('issuance', 'pool') AND \"balance_minutes\" IS NULL "
        'AND "reserved_minutes" = 0)',
    ),
    Check(
        "time_transfer",
        "time_transfer_moves_something",
        '"minutes" > 0 AND "source_id" <> "target_id"',
    ),
    UniqueWhere(
        "time_transfer",
        "time_transfer_reversed_once",
        ("reverses_id",),
        '"reverses_id" IS NOT NULL',
    ),
    AppendOnly("time_transfer"),
    AppendOnly("time_entry"),
    Check("time_lot", "time_lot_possible", '"remaining_minutes" BETWEEN 0 AND "minutes"'),
    UniqueWhere(
        "time_lot",
        "time_lot_open",
        ("account_id", "earned_on", "id"),
        '"remaining_minutes" > 0',
    ),
    Unchanging(
        "time_lot",
        ("account_id", "transfer_id", "earned_on", "district_id", "service", "scheme", "minutes"),
        'OLD."minutes" IS NOT NULL',
    ),
    AppendOnly("time_lot_use"),
    Unchanging(
        "service_credit",
        (
            "cause",
            "account_id",
            "served_on",
            "served_minutes",
            "credited_minutes",
            "overflow_minutes",
            "shares",
            "scheme",
            "recorded_at",
        ),
        'OLD."served_minutes" IS NOT NULL',
    ),
    Check("time_reservation", "time_reservation_holds_something", '"minutes" > 0'),
    Check(
        "shift",
        "shift_possible",
        '"ends_at" > "starts_at" AND "capacity" > 0 AND "signed_up" BETWEEN 0 AND "capacity"',
    ),
    UniqueWhere(
        "signup",
        "signup_live_once",
        ("shift_id", "volunteer_id"),
        "\"state\" = 'signed_up'",
    ),
    UniqueWhere(
        "service_record",
        "service_record_client_once",
        ("volunteer_id", "client_id"),
        '"client_id" IS NOT NULL',
    ),
    UniqueWhere(
        "service_record",
        "service_record_running_once",
        ("volunteer_id",),
        "\"state\" = 'running'",
    ),
    Check(
        "service_record",
        "service_record_possible",
        '"served_minutes" >= 0 AND ("ended_at" IS NULL OR "ended_at" >= "started_at")',
    ),
    Unchanging(
        "service_record",
        (
            "client_id",
            "volunteer_id",
            "shift_id",
            "organisation_id",
            "started_at",
            "start_source",
            "ended_at",
            "end_source",
            "served_on",
            "served_minutes",
            "flags",
            "recorded_by_id",
            "corrects_id",
        ),
        "OLD.\"state\" IN ('confirmed', 'corrected')",
    ),
    AppendOnly("policy_version"),
    AppendOnly("month_step"),
    AppendOnly("pay_list"),
    Check(
        "subsidy_line",
        "subsidy_line_pays_only_what_pays",
        '"amount_fen" >= 0 AND ("amount_fen" > 0) = ("outcome" = \'pay\')',
    ),
    # A million lines a month: their parents are looked up together.
    KeysBySet(
        "subsidy_line",
        (
            ("run_id", "compute_run"),
            ("person_id", "person"),
            ("employer_id", "organisation"),
            ("street_id", "organisation"),
        ),
    ),
    # The lines that wait for an organisation's account are found among all that pay people.
    UniqueWhere(
        "subsidy_line",
        "subsidy_line_of_payee",
        ("payee_id", "run_id", "person_id"),
        '"payee_id" IS NOT NULL',
    ),
    Check(
        "subsidy_adjustment",
        "subsidy_adjustment_adds_up",
        '"difference_fen" = "after_fen" - "before_fen" AND "after_fen" >= 0',
    ),
    AppendOnly("policy_release"),
    AppendOnly("recovery_move"),
    AppendOnly("fund_allocation"),
    AppendOnly("payment_file"),
    Unchanging(
        "audit_bundle",
        ("about", "subject_id", "file_name", "sha256", "size", "finished_at"),
        'OLD."finished_at" IS NOT NULL',
    ),
    Unchanging(
        "audit_bundle_part", ("bundle_id", "number", "content", "is_final"), 'OLD."is_final"'
    ),
    Check(
        "recovery",
        "recovery_never_over",
        '"amount_fen" > 0 AND "offset_fen" >= 0 AND "repaid_fen" >= 0 AND "waived_fen" >= 0 '
        'AND "offset_fen" + "repaid_fen" + "waived_fen" <= "amount_fen"',
    ),
    Check(
        "payment_item",
        "payment_item_adds_up",
        '"gross_fen" > 0 AND "offset_fen" >= 0 AND "net_fen" >= 0 '
        'AND "net_fen" = "gross_fen" - "offset_fen"',
    ),
    # One live payment of a line and of an adjustment, whoever makes batches at once.
    UniqueWhere(
        "payment_item",
        "payment_item_line_once",
        ("line_id",),
        "\"line_id\" IS NOT NULL AND \"state\" NOT IN ('retried', 'cancelled')",
    ),
    UniqueWhere(
        "payment_item",
        "payment_item_adjustment_once",
        ("adjustment_id",),
        "\"adjustment_id\" IS NOT NULL AND \"state\" NOT IN ('retried', 'cancelled')",
    ),
    # One payment for a person, a policy and a month, also where two districts paid the same person.
    UniqueWhere(
        "payment_item",
        "payment_item_month_once",
        ("policy_code", "person_id", "month"),
        "\"line_id\" IS NOT NULL AND \"state\" NOT IN ('retried', 'cancelled')",
    ),
    UniqueWhere(
        "waiver_request",
        "waiver_request_once",
        ("recovery_id",),
        "\"state\" = 'asked'",
    ),
    Check("public_notice", "public_notice_possible", '"ends_on" >= "starts_on" AND "days" > 0'),
)
