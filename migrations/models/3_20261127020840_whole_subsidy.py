from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "conduct_case" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "matter" VARCHAR(200) NOT NULL,
    "basis" VARCHAR(300) NOT NULL,
    "happened_on" DATE NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "noticed_on" DATE,
    "defence" TEXT NOT NULL,
    "decided_on" DATE,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decision_reason" VARCHAR(500) NOT NULL,
    "served_on" DATE,
    "effective_on" DATE,
    "effective_until" DATE,
    "repaired_on" DATE,
    "repair_reason" VARCHAR(500) NOT NULL,
    "recorded_by_id" BIGINT,
    "recorded_by_name" VARCHAR(100) NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* One matter of the negative list. Only a decided one, while in effect, touches money. */;
CREATE INDEX IF NOT EXISTS "idx_conduct_cas_distric_fd5cfb" ON "conduct_case" ("district_id");
CREATE INDEX IF NOT EXISTS "idx_conduct_cas_person__cf0fa3" ON "conduct_case" ("person_id");
CREATE TABLE IF NOT EXISTS "subsidy_hold" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "evidence" JSON NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "opened_by_id" BIGINT,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decided_at" TIMESTAMP,
    "decision_reason" VARCHAR(500) NOT NULL,
    "month_id" BIGINT NOT NULL REFERENCES "subsidy_month" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_subsidy_hol_month_i_bbd5cb" UNIQUE ("month_id", "person_id", "kind", "fingerprint")
) /* Why the money of one person's subsidy month waits, and what somebody decided about it. */;
CREATE INDEX IF NOT EXISTS "idx_subsidy_hol_person__2d660c" ON "subsidy_hold" ("person_id");
CREATE INDEX IF NOT EXISTS "idx_subsidy_hol_month_i_a81d8b" ON "subsidy_hold" ("month_id", "state");
CREATE TABLE IF NOT EXISTS "insurance_answer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "insured" INT NOT NULL,
    "insured_by" VARCHAR(200) NOT NULL,
    "answered_at" TIMESTAMP NOT NULL,
    "entered_by_id" BIGINT,
    "file_sha256" VARCHAR(64) NOT NULL,
    "version" INT NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_insurance_a_person__2add27" UNIQUE ("person_id", "month")
) /* What the social-insurance office answered about one person and month, by list. */;
CREATE INDEX IF NOT EXISTS "idx_insurance_a_month_ed4341" ON "insurance_answer" ("month");
CREATE TABLE IF NOT EXISTS "behalf_declaration" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "policy_code" VARCHAR(50) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "employers" INT NOT NULL,
    "declared_at" TIMESTAMP NOT NULL,
    "declared_by_id" BIGINT,
    "declared_by_name" VARCHAR(100) NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* One act of the district declaring for employers that did not; its document is attached. */;
CREATE TABLE IF NOT EXISTS "declaration" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "policy_code" VARCHAR(50) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "due_on" DATE,
    "is_supplement" INT NOT NULL,
    "on_behalf" INT NOT NULL,
    "people" JSON NOT NULL,
    "papers" JSON NOT NULL,
    "promise" TEXT NOT NULL,
    "promised_at" TIMESTAMP,
    "declared_at" TIMESTAMP,
    "declared_by_id" BIGINT,
    "declared_by_name" VARCHAR(100) NOT NULL,
    "decided_at" TIMESTAMP,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decision_reason" VARCHAR(500) NOT NULL,
    "reminded_at" TIMESTAMP,
    "behalf_id" BIGINT REFERENCES "behalf_declaration" ("id") ON DELETE RESTRICT,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "employer_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_declaration_policy__f2f1b8" UNIQUE ("policy_code", "employer_id", "month")
) /* An employer's own statement for a month. `people` is what was declared, by ids and figures. */;
CREATE INDEX IF NOT EXISTS "idx_declaration_distric_02a34e" ON "declaration" ("district_id", "policy_code", "month");
CREATE TABLE IF NOT EXISTS "subsidy_adjustment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "source_month_id" BIGINT NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "source_line_id" BIGINT,
    "employer_id" BIGINT,
    "policy_version_id" BIGINT NOT NULL,
    "before_fen" BIGINT NOT NULL,
    "after_fen" BIGINT NOT NULL,
    "difference_fen" BIGINT NOT NULL,
    "proposed_fen" BIGINT NOT NULL,
    "decided_outcome" VARCHAR(40) NOT NULL,
    "outcome" VARCHAR(40) NOT NULL,
    "open_codes" VARCHAR(500) NOT NULL,
    "findings" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "settled_by_id" BIGINT,
    "settled_by_name" VARCHAR(100) NOT NULL,
    "settled_at" TIMESTAMP,
    "settlement_reason" VARCHAR(500) NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "run_id" BIGINT NOT NULL REFERENCES "compute_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_subsidy_adj_run_id_343d87" UNIQUE ("run_id", "person_id", "month"),
    CONSTRAINT "subsidy_adjustment_adds_up" CHECK ("difference_fen" = "after_fen" - "before_fen" AND "after_fen" >= 0)
) /* The difference between what an earlier, frozen month gave one person and what today's facts */;
CREATE INDEX IF NOT EXISTS "idx_subsidy_adj_source__03210a" ON "subsidy_adjustment" ("source_month_id");
CREATE INDEX IF NOT EXISTS "idx_subsidy_adj_person__71e214" ON "subsidy_adjustment" ("person_id");
CREATE TABLE IF NOT EXISTS "policy_release" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "code" VARCHAR(50) NOT NULL,
    "effective_from" VARCHAR(7) NOT NULL,
    "approved_by_id" BIGINT,
    "approved_by_name" VARCHAR(100) NOT NULL,
    "approved_at" TIMESTAMP NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "policy_id" BIGINT NOT NULL REFERENCES "policy_version" ("id") ON DELETE RESTRICT
) /* From which month a district applies which version. The latest release for a month holds. */;
CREATE INDEX IF NOT EXISTS "idx_policy_rele_distric_a57eef" ON "policy_release" ("district_id", "code", "effective_from");
CREATE TABLE IF NOT EXISTS "public_notice" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "code" VARCHAR(32) NOT NULL UNIQUE,
    "title" VARCHAR(300) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "days" INT NOT NULL,
    "counted" VARCHAR(20) NOT NULL,
    "rows" TEXT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "people" INT NOT NULL,
    "total_fen" BIGINT NOT NULL,
    "contact" VARCHAR(300) NOT NULL,
    "published_by_id" BIGINT,
    "published_by_name" VARCHAR(100) NOT NULL,
    "taken_down_at" TIMESTAMP,
    "taken_down_reason" VARCHAR(300) NOT NULL,
    "month_id" BIGINT NOT NULL REFERENCES "subsidy_month" ("id") ON DELETE RESTRICT,
    CONSTRAINT "public_notice_possible" CHECK ("ends_on" >= "starts_on" AND "days" > 0)
) /* A masked list as it was published. `rows` is JSON text: name, number, employer, 分; masked. */;
CREATE INDEX IF NOT EXISTS "idx_public_noti_month_i_f0168b" ON "public_notice" ("month_id");
CREATE TABLE IF NOT EXISTS "objection" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "objector" VARCHAR(40) NOT NULL,
    "objector_name" VARCHAR(100) NOT NULL,
    "objector_phone" BLOB,
    "text" TEXT NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    "received_by_id" BIGINT,
    "due_on" DATE NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "decided_at" TIMESTAMP,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decision" TEXT NOT NULL,
    "month_id" BIGINT NOT NULL REFERENCES "subsidy_month" ("id") ON DELETE RESTRICT,
    "notice_id" BIGINT REFERENCES "public_notice" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* Somebody objects to one line of a notice. Only that line's money waits. */;
CREATE INDEX IF NOT EXISTS "idx_objection_month_i_77dc2d" ON "objection" ("month_id");
CREATE INDEX IF NOT EXISTS "idx_objection_person__946dc2" ON "objection" ("person_id");
CREATE TABLE IF NOT EXISTS "recovery" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" VARCHAR(40) NOT NULL,
    "policy_code" VARCHAR(50) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "adjustment_id" BIGINT UNIQUE,
    "amount_fen" BIGINT NOT NULL,
    "offset_fen" BIGINT NOT NULL,
    "repaid_fen" BIGINT NOT NULL,
    "waived_fen" BIGINT NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "cap_fen" BIGINT,
    "noticed_at" TIMESTAMP,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_recovery_distric_590ce7" UNIQUE ("district_id", "number"),
    CONSTRAINT "recovery_never_over" CHECK ("amount_fen" > 0 AND "offset_fen" >= 0 AND "repaid_fen" >= 0 AND "waived_fen" >= 0 AND "offset_fen" + "repaid_fen" + "waived_fen" <= "amount_fen")
) /* What one person was overpaid for one month. Open while the four sums leave something. */;
CREATE INDEX IF NOT EXISTS "idx_recovery_distric_93b457" ON "recovery" ("district_id");
CREATE INDEX IF NOT EXISTS "idx_recovery_person__604cae" ON "recovery" ("person_id");
CREATE TABLE IF NOT EXISTS "recovery_move" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "cause" VARCHAR(120) NOT NULL UNIQUE,
    "batch_id" BIGINT,
    "reverses_id" BIGINT UNIQUE,
    "document" VARCHAR(200) NOT NULL,
    "happened_on" DATE,
    "reason" VARCHAR(500) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "actor_id" BIGINT,
    "actor_name" VARCHAR(100) NOT NULL,
    "recovery_id" BIGINT NOT NULL REFERENCES "recovery" ("id") ON DELETE RESTRICT
) /* One movement of a recovery: offset in a batch, repaid to the treasury, waived. */;
CREATE INDEX IF NOT EXISTS "idx_recovery_mo_batch_i_a10e29" ON "recovery_move" ("batch_id");
CREATE INDEX IF NOT EXISTS "idx_recovery_mo_recover_51ddda" ON "recovery_move" ("recovery_id");
CREATE TABLE IF NOT EXISTS "waiver_request" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "document" VARCHAR(200) NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "asked_by_id" BIGINT,
    "asked_by_name" VARCHAR(100) NOT NULL,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decided_at" TIMESTAMP,
    "decision_reason" VARCHAR(500) NOT NULL,
    "recovery_id" BIGINT NOT NULL REFERENCES "recovery" ("id") ON DELETE RESTRICT
) /* Somebody asks that a recovery be waived; somebody else decides. */;
CREATE INDEX IF NOT EXISTS "idx_waiver_requ_recover_d343e7" ON "waiver_request" ("recovery_id");
CREATE TABLE IF NOT EXISTS "fund_allocation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "policy_code" VARCHAR(50) NOT NULL,
    "year" INT NOT NULL,
    "source" VARCHAR(40) NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "document" VARCHAR(200) NOT NULL,
    "entered_by_id" BIGINT,
    "entered_by_name" VARCHAR(100) NOT NULL,
    "entered_at" TIMESTAMP NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* 资金指标：what a document makes available for a policy in a year. A cut is negative. */;
CREATE INDEX IF NOT EXISTS "idx_fund_alloca_distric_649611" ON "fund_allocation" ("district_id", "policy_code", "year");
CREATE TABLE IF NOT EXISTS "past_payment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "policy_code" VARCHAR(50) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "document" VARCHAR(200) NOT NULL,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_past_paymen_person__62297d" UNIQUE ("person_id", "policy_code", "month")
) /* 接入前的发放记录：what was paid before the portal, so that stacking and tenure are right. */;
CREATE INDEX IF NOT EXISTS "idx_past_paymen_created_fd676f" ON "past_payment" ("created_batch_id");
CREATE INDEX IF NOT EXISTS "idx_past_paymen_distric_95eaeb" ON "past_payment" ("district_id");
CREATE TABLE IF NOT EXISTS "payment_batch" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "policy_code" VARCHAR(50) NOT NULL,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "title" VARCHAR(200) NOT NULL,
    "months" JSON NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "people" INT NOT NULL,
    "gross_fen" BIGINT NOT NULL,
    "offset_fen" BIGINT NOT NULL,
    "net_fen" BIGINT NOT NULL,
    "prepared_by_id" BIGINT,
    "prepared_by_name" VARCHAR(100) NOT NULL,
    "confirmed_by_id" BIGINT,
    "confirmed_by_name" VARCHAR(100) NOT NULL,
    "confirmed_at" TIMESTAMP,
    "cancel_reason" VARCHAR(500) NOT NULL,
    "shortage_note" VARCHAR(500) NOT NULL,
    "sent_at" TIMESTAMP,
    "voucher_number" VARCHAR(60) NOT NULL,
    "voucher_on" DATE,
    "vouchered_by_id" BIGINT,
    "closed_at" TIMESTAMP,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* 发放批次：the money of one or several approved months that goes to the bank together. */;
CREATE TABLE IF NOT EXISTS "payment_file" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "part" INT NOT NULL,
    "profile" VARCHAR(50) NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "content" BLOB NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "size" INT NOT NULL,
    "people" INT NOT NULL,
    "total_fen" BIGINT NOT NULL,
    "told" JSON NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "created_by_id" BIGINT,
    "batch_id" BIGINT NOT NULL REFERENCES "payment_batch" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payment_fil_batch_i_275bf7" UNIQUE ("batch_id", "kind", "sha256")
) /* A file that went to the bank or came back, sealed, as it was, with its hash and size. */;
CREATE INDEX IF NOT EXISTS "idx_payment_fil_batch_i_399568" ON "payment_file" ("batch_id");
CREATE TABLE IF NOT EXISTS "payment_item" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "policy_code" VARCHAR(50) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "subsidy_month_id" BIGINT NOT NULL,
    "line_id" BIGINT,
    "adjustment_id" BIGINT,
    "retries_id" BIGINT,
    "gross_fen" BIGINT NOT NULL,
    "offset_fen" BIGINT NOT NULL,
    "net_fen" BIGINT NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "account_index" VARCHAR(64),
    "paid_on" DATE,
    "failure" VARCHAR(200) NOT NULL,
    "way" VARCHAR(40),
    "way_reason" VARCHAR(500) NOT NULL,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decided_at" TIMESTAMP,
    "batch_id" BIGINT NOT NULL REFERENCES "payment_batch" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "payment_item_adds_up" CHECK ("gross_fen" > 0 AND "offset_fen" >= 0 AND "net_fen" >= 0 AND "net_fen" = "gross_fen" - "offset_fen")
) /* One person's one payment: of a line, or of an adjustment. One live item per source, ever. */;
CREATE INDEX IF NOT EXISTS "idx_payment_ite_subsidy_450146" ON "payment_item" ("subsidy_month_id");
CREATE INDEX IF NOT EXISTS "idx_payment_ite_person__c0413f" ON "payment_item" ("person_id");
CREATE INDEX IF NOT EXISTS "idx_payment_ite_batch_i_8f0e13" ON "payment_item" ("batch_id", "state");
CREATE TABLE IF NOT EXISTS "policy_draft" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "code" VARCHAR(50) NOT NULL,
    "title" VARCHAR(500) NOT NULL,
    "text" TEXT NOT NULL,
    "base_version_id" BIGINT,
    "state" VARCHAR(40) NOT NULL,
    "effective_from" VARCHAR(7),
    "release_id" BIGINT,
    "written_by_id" BIGINT,
    "written_by_name" VARCHAR(100) NOT NULL,
    "submitted_by_id" BIGINT,
    "submitted_at" TIMESTAMP,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decided_at" TIMESTAMP,
    "decision_reason" VARCHAR(500) NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* The text of a version to be. Approved by somebody else, it becomes a release. */;
CREATE INDEX IF NOT EXISTS "idx_policy_draf_distric_07373a" ON "policy_draft" ("district_id");
CREATE TABLE IF NOT EXISTS "policy_simulation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "draft_version" INT NOT NULL,
    "job_id" BIGINT,
    "totals" JSON,
    "asked_by_id" BIGINT,
    "created_at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP,
    "draft_id" BIGINT NOT NULL REFERENCES "policy_draft" ("id") ON DELETE RESTRICT
) /* What a draft would have come to in a past month: totals and nobody's name. */;
CREATE INDEX IF NOT EXISTS "idx_policy_simu_draft_i_88928c" ON "policy_simulation" ("draft_id");
ALTER TABLE "organisation" ADD "area_class" VARCHAR(20) NOT NULL DEFAULT '';
ALTER TABLE "organisation" ADD "filing_number" VARCHAR(60) NOT NULL DEFAULT '';
ALTER TABLE "person" ADD "education" VARCHAR(40);
ALTER TABLE "employment" ADD "public_staff" INT;
ALTER TABLE "employment" ADD "health_certificate_ends_on" DATE;
ALTER TABLE "subsidy_line" ADD "mark" VARCHAR(16) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMP;
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
ALTER TABLE "subsidy_month" ADD "street_reviewed_by_id" BIGINT;
CREATE TRIGGER "policy_release_no_update" BEFORE UPDATE ON "policy_release" BEGIN SELECT RAISE(ABORT, 'policy_release is append-only'); END;
CREATE TRIGGER "policy_release_no_delete" BEFORE DELETE ON "policy_release" BEGIN SELECT RAISE(ABORT, 'policy_release is append-only'); END;
CREATE TRIGGER "recovery_move_no_update" BEFORE UPDATE ON "recovery_move" BEGIN SELECT RAISE(ABORT, 'recovery_move is append-only'); END;
CREATE TRIGGER "recovery_move_no_delete" BEFORE DELETE ON "recovery_move" BEGIN SELECT RAISE(ABORT, 'recovery_move is append-only'); END;
CREATE TRIGGER "fund_allocation_no_update" BEFORE UPDATE ON "fund_allocation" BEGIN SELECT RAISE(ABORT, 'fund_allocation is append-only'); END;
CREATE TRIGGER "fund_allocation_no_delete" BEFORE DELETE ON "fund_allocation" BEGIN SELECT RAISE(ABORT, 'fund_allocation is append-only'); END;
CREATE TRIGGER "payment_file_no_update" BEFORE UPDATE ON "payment_file" BEGIN SELECT RAISE(ABORT, 'payment_file is append-only'); END;
CREATE TRIGGER "payment_file_no_delete" BEFORE DELETE ON "payment_file" BEGIN SELECT RAISE(ABORT, 'payment_file is append-only'); END;
CREATE UNIQUE INDEX "payment_item_line_once" ON "payment_item" ("line_id") WHERE "line_id" IS NOT NULL AND "state" NOT IN ('retried', 'cancelled');
CREATE UNIQUE INDEX "payment_item_adjustment_once" ON "payment_item" ("adjustment_id") WHERE "adjustment_id" IS NOT NULL AND "state" NOT IN ('retried', 'cancelled');
CREATE UNIQUE INDEX "payment_item_month_once" ON "payment_item" ("policy_code", "person_id", "month") WHERE "line_id" IS NOT NULL AND "state" NOT IN ('retried', 'cancelled');
CREATE UNIQUE INDEX "waiver_request_once" ON "waiver_request" ("recovery_id") WHERE "state" = 'asked';
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "conduct_case" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "matter" VARCHAR(200) NOT NULL,
    "basis" VARCHAR(300) NOT NULL,
    "happened_on" DATE NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "noticed_on" DATE,
    "defence" TEXT NOT NULL,
    "decided_on" DATE,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decision_reason" VARCHAR(500) NOT NULL,
    "served_on" DATE,
    "effective_on" DATE,
    "effective_until" DATE,
    "repaired_on" DATE,
    "repair_reason" VARCHAR(500) NOT NULL,
    "recorded_by_id" BIGINT,
    "recorded_by_name" VARCHAR(100) NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_conduct_cas_distric_fd5cfb" ON "conduct_case" ("district_id");
CREATE INDEX IF NOT EXISTS "idx_conduct_cas_person__cf0fa3" ON "conduct_case" ("person_id");
COMMENT ON TABLE "conduct_case" IS 'One matter of the negative list. Only a decided one, while in effect, touches money.';
CREATE TABLE IF NOT EXISTS "subsidy_hold" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "evidence" JSONB NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "opened_by_id" BIGINT,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(500) NOT NULL,
    "month_id" BIGINT NOT NULL REFERENCES "subsidy_month" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_subsidy_hol_month_i_bbd5cb" UNIQUE ("month_id", "person_id", "kind", "fingerprint")
);
CREATE INDEX IF NOT EXISTS "idx_subsidy_hol_person__2d660c" ON "subsidy_hold" ("person_id");
CREATE INDEX IF NOT EXISTS "idx_subsidy_hol_month_i_a81d8b" ON "subsidy_hold" ("month_id", "state");
COMMENT ON TABLE "subsidy_hold" IS 'Why the money of one person''s subsidy month waits, and what somebody decided about it.';
CREATE TABLE IF NOT EXISTS "insurance_answer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "month" VARCHAR(7) NOT NULL,
    "insured" BOOL NOT NULL,
    "insured_by" VARCHAR(200) NOT NULL,
    "answered_at" TIMESTAMPTZ NOT NULL,
    "entered_by_id" BIGINT,
    "file_sha256" VARCHAR(64) NOT NULL,
    "version" INT NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_insurance_a_person__2add27" UNIQUE ("person_id", "month")
);
CREATE INDEX IF NOT EXISTS "idx_insurance_a_month_ed4341" ON "insurance_answer" ("month");
COMMENT ON TABLE "insurance_answer" IS 'What the social-insurance office answered about one person and month, by list.';
CREATE TABLE IF NOT EXISTS "behalf_declaration" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "policy_code" VARCHAR(50) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "employers" INT NOT NULL,
    "declared_at" TIMESTAMPTZ NOT NULL,
    "declared_by_id" BIGINT,
    "declared_by_name" VARCHAR(100) NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "behalf_declaration" IS 'One act of the district declaring for employers that did not; its document is attached.';
CREATE TABLE IF NOT EXISTS "declaration" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "policy_code" VARCHAR(50) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "due_on" DATE,
    "is_supplement" BOOL NOT NULL,
    "on_behalf" BOOL NOT NULL,
    "people" JSONB NOT NULL,
    "papers" JSONB NOT NULL,
    "promise" TEXT NOT NULL,
    "promised_at" TIMESTAMPTZ,
    "declared_at" TIMESTAMPTZ,
    "declared_by_id" BIGINT,
    "declared_by_name" VARCHAR(100) NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decision_reason" VARCHAR(500) NOT NULL,
    "reminded_at" TIMESTAMPTZ,
    "behalf_id" BIGINT REFERENCES "behalf_declaration" ("id") ON DELETE RESTRICT,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "employer_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_declaration_policy__f2f1b8" UNIQUE ("policy_code", "employer_id", "month")
);
CREATE INDEX IF NOT EXISTS "idx_declaration_distric_02a34e" ON "declaration" ("district_id", "policy_code", "month");
COMMENT ON TABLE "declaration" IS 'An employer''s own statement for a month. `people` is what was declared, by ids and figures.';
CREATE TABLE IF NOT EXISTS "subsidy_adjustment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "source_month_id" BIGINT NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "source_line_id" BIGINT,
    "employer_id" BIGINT,
    "policy_version_id" BIGINT NOT NULL,
    "before_fen" BIGINT NOT NULL,
    "after_fen" BIGINT NOT NULL,
    "difference_fen" BIGINT NOT NULL,
    "proposed_fen" BIGINT NOT NULL,
    "decided_outcome" VARCHAR(40) NOT NULL,
    "outcome" VARCHAR(40) NOT NULL,
    "open_codes" VARCHAR(500) NOT NULL,
    "findings" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "settled_by_id" BIGINT,
    "settled_by_name" VARCHAR(100) NOT NULL,
    "settled_at" TIMESTAMPTZ,
    "settlement_reason" VARCHAR(500) NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "run_id" BIGINT NOT NULL REFERENCES "compute_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_subsidy_adj_run_id_343d87" UNIQUE ("run_id", "person_id", "month")
);
CREATE INDEX IF NOT EXISTS "idx_subsidy_adj_source__03210a" ON "subsidy_adjustment" ("source_month_id");
CREATE INDEX IF NOT EXISTS "idx_subsidy_adj_person__71e214" ON "subsidy_adjustment" ("person_id");
COMMENT ON TABLE "subsidy_adjustment" IS 'The difference between what an earlier, frozen month gave one person and what today''s facts';
CREATE TABLE IF NOT EXISTS "policy_release" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(50) NOT NULL,
    "effective_from" VARCHAR(7) NOT NULL,
    "approved_by_id" BIGINT,
    "approved_by_name" VARCHAR(100) NOT NULL,
    "approved_at" TIMESTAMPTZ NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "policy_id" BIGINT NOT NULL REFERENCES "policy_version" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_policy_rele_distric_a57eef" ON "policy_release" ("district_id", "code", "effective_from");
COMMENT ON TABLE "policy_release" IS 'From which month a district applies which version. The latest release for a month holds.';
CREATE TABLE IF NOT EXISTS "public_notice" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(32) NOT NULL UNIQUE,
    "title" VARCHAR(300) NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "days" INT NOT NULL,
    "counted" VARCHAR(20) NOT NULL,
    "rows" TEXT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "people" INT NOT NULL,
    "total_fen" BIGINT NOT NULL,
    "contact" VARCHAR(300) NOT NULL,
    "published_by_id" BIGINT,
    "published_by_name" VARCHAR(100) NOT NULL,
    "taken_down_at" TIMESTAMPTZ,
    "taken_down_reason" VARCHAR(300) NOT NULL,
    "month_id" BIGINT NOT NULL REFERENCES "subsidy_month" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_public_noti_month_i_f0168b" ON "public_notice" ("month_id");
COMMENT ON TABLE "public_notice" IS 'A masked list as it was published. `rows` is JSON text: name, number, employer, 分; masked.';
CREATE TABLE IF NOT EXISTS "objection" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "objector" VARCHAR(40) NOT NULL,
    "objector_name" VARCHAR(100) NOT NULL,
    "objector_phone" BYTEA,
    "text" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "received_by_id" BIGINT,
    "due_on" DATE NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decision" TEXT NOT NULL,
    "month_id" BIGINT NOT NULL REFERENCES "subsidy_month" ("id") ON DELETE RESTRICT,
    "notice_id" BIGINT REFERENCES "public_notice" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_objection_month_i_77dc2d" ON "objection" ("month_id");
CREATE INDEX IF NOT EXISTS "idx_objection_person__946dc2" ON "objection" ("person_id");
COMMENT ON TABLE "objection" IS 'Somebody objects to one line of a notice. Only that line''s money waits.';
CREATE TABLE IF NOT EXISTS "recovery" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" VARCHAR(40) NOT NULL,
    "policy_code" VARCHAR(50) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "adjustment_id" BIGINT UNIQUE,
    "amount_fen" BIGINT NOT NULL,
    "offset_fen" BIGINT NOT NULL,
    "repaid_fen" BIGINT NOT NULL,
    "waived_fen" BIGINT NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "cap_fen" BIGINT,
    "noticed_at" TIMESTAMPTZ,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_recovery_distric_590ce7" UNIQUE ("district_id", "number")
);
CREATE INDEX IF NOT EXISTS "idx_recovery_distric_93b457" ON "recovery" ("district_id");
CREATE INDEX IF NOT EXISTS "idx_recovery_person__604cae" ON "recovery" ("person_id");
COMMENT ON TABLE "recovery" IS 'What one person was overpaid for one month. Open while the four sums leave something.';
CREATE TABLE IF NOT EXISTS "recovery_move" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "cause" VARCHAR(120) NOT NULL UNIQUE,
    "batch_id" BIGINT,
    "reverses_id" BIGINT UNIQUE,
    "document" VARCHAR(200) NOT NULL,
    "happened_on" DATE,
    "reason" VARCHAR(500) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" BIGINT,
    "actor_name" VARCHAR(100) NOT NULL,
    "recovery_id" BIGINT NOT NULL REFERENCES "recovery" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_recovery_mo_batch_i_a10e29" ON "recovery_move" ("batch_id");
CREATE INDEX IF NOT EXISTS "idx_recovery_mo_recover_51ddda" ON "recovery_move" ("recovery_id");
COMMENT ON TABLE "recovery_move" IS 'One movement of a recovery: offset in a batch, repaid to the treasury, waived.';
CREATE TABLE IF NOT EXISTS "waiver_request" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "amount_fen" BIGINT NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "document" VARCHAR(200) NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "asked_by_id" BIGINT,
    "asked_by_name" VARCHAR(100) NOT NULL,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(500) NOT NULL,
    "recovery_id" BIGINT NOT NULL REFERENCES "recovery" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_waiver_requ_recover_d343e7" ON "waiver_request" ("recovery_id");
COMMENT ON TABLE "waiver_request" IS 'Somebody asks that a recovery be waived; somebody else decides.';
CREATE TABLE IF NOT EXISTS "fund_allocation" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "policy_code" VARCHAR(50) NOT NULL,
    "year" INT NOT NULL,
    "source" VARCHAR(40) NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "document" VARCHAR(200) NOT NULL,
    "entered_by_id" BIGINT,
    "entered_by_name" VARCHAR(100) NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_fund_alloca_distric_649611" ON "fund_allocation" ("district_id", "policy_code", "year");
COMMENT ON TABLE "fund_allocation" IS '资金指标：what a document makes available for a policy in a year. A cut is negative.';
CREATE TABLE IF NOT EXISTS "past_payment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "policy_code" VARCHAR(50) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "document" VARCHAR(200) NOT NULL,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_past_paymen_person__62297d" UNIQUE ("person_id", "policy_code", "month")
);
CREATE INDEX IF NOT EXISTS "idx_past_paymen_created_fd676f" ON "past_payment" ("created_batch_id");
CREATE INDEX IF NOT EXISTS "idx_past_paymen_distric_95eaeb" ON "past_payment" ("district_id");
COMMENT ON TABLE "past_payment" IS '接入前的发放记录：what was paid before the portal, so that stacking and tenure are right.';
CREATE TABLE IF NOT EXISTS "payment_batch" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "policy_code" VARCHAR(50) NOT NULL,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "title" VARCHAR(200) NOT NULL,
    "months" JSONB NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "people" INT NOT NULL,
    "gross_fen" BIGINT NOT NULL,
    "offset_fen" BIGINT NOT NULL,
    "net_fen" BIGINT NOT NULL,
    "prepared_by_id" BIGINT,
    "prepared_by_name" VARCHAR(100) NOT NULL,
    "confirmed_by_id" BIGINT,
    "confirmed_by_name" VARCHAR(100) NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "cancel_reason" VARCHAR(500) NOT NULL,
    "shortage_note" VARCHAR(500) NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "voucher_number" VARCHAR(60) NOT NULL,
    "voucher_on" DATE,
    "vouchered_by_id" BIGINT,
    "closed_at" TIMESTAMPTZ,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "payment_batch" IS '发放批次：the money of one or several approved months that goes to the bank together.';
CREATE TABLE IF NOT EXISTS "payment_file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "part" INT NOT NULL,
    "profile" VARCHAR(50) NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "content" BYTEA NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "size" INT NOT NULL,
    "people" INT NOT NULL,
    "total_fen" BIGINT NOT NULL,
    "told" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" BIGINT,
    "batch_id" BIGINT NOT NULL REFERENCES "payment_batch" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payment_fil_batch_i_275bf7" UNIQUE ("batch_id", "kind", "sha256")
);
CREATE INDEX IF NOT EXISTS "idx_payment_fil_batch_i_399568" ON "payment_file" ("batch_id");
COMMENT ON TABLE "payment_file" IS 'A file that went to the bank or came back, sealed, as it was, with its hash and size.';
CREATE TABLE IF NOT EXISTS "payment_item" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "policy_code" VARCHAR(50) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "subsidy_month_id" BIGINT NOT NULL,
    "line_id" BIGINT,
    "adjustment_id" BIGINT,
    "retries_id" BIGINT,
    "gross_fen" BIGINT NOT NULL,
    "offset_fen" BIGINT NOT NULL,
    "net_fen" BIGINT NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "account_index" VARCHAR(64),
    "paid_on" DATE,
    "failure" VARCHAR(200) NOT NULL,
    "way" VARCHAR(40),
    "way_reason" VARCHAR(500) NOT NULL,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "batch_id" BIGINT NOT NULL REFERENCES "payment_batch" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_payment_ite_subsidy_450146" ON "payment_item" ("subsidy_month_id");
CREATE INDEX IF NOT EXISTS "idx_payment_ite_person__c0413f" ON "payment_item" ("person_id");
CREATE INDEX IF NOT EXISTS "idx_payment_ite_batch_i_8f0e13" ON "payment_item" ("batch_id", "state");
COMMENT ON TABLE "payment_item" IS 'One person''s one payment: of a line, or of an adjustment. One live item per source, ever.';
CREATE TABLE IF NOT EXISTS "policy_draft" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(50) NOT NULL,
    "title" VARCHAR(500) NOT NULL,
    "text" TEXT NOT NULL,
    "base_version_id" BIGINT,
    "state" VARCHAR(40) NOT NULL,
    "effective_from" VARCHAR(7),
    "release_id" BIGINT,
    "written_by_id" BIGINT,
    "written_by_name" VARCHAR(100) NOT NULL,
    "submitted_by_id" BIGINT,
    "submitted_at" TIMESTAMPTZ,
    "decided_by_id" BIGINT,
    "decided_by_name" VARCHAR(100) NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(500) NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_policy_draf_distric_07373a" ON "policy_draft" ("district_id");
COMMENT ON TABLE "policy_draft" IS 'The text of a version to be. Approved by somebody else, it becomes a release.';
CREATE TABLE IF NOT EXISTS "policy_simulation" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "month" VARCHAR(7) NOT NULL,
    "draft_version" INT NOT NULL,
    "job_id" BIGINT,
    "totals" JSONB,
    "asked_by_id" BIGINT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "draft_id" BIGINT NOT NULL REFERENCES "policy_draft" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_policy_simu_draft_i_88928c" ON "policy_simulation" ("draft_id");
COMMENT ON TABLE "policy_simulation" IS 'What a draft would have come to in a past month: totals and nobody''s name.';
ALTER TABLE "organisation" ADD "filing_number" VARCHAR(60) NOT NULL DEFAULT '';
ALTER TABLE "organisation" ADD "area_class" VARCHAR(20) NOT NULL DEFAULT '';
ALTER TABLE "person" ADD "education" VARCHAR(40);
ALTER TABLE "employment" ADD "health_certificate_ends_on" DATE;
ALTER TABLE "employment" ADD "public_staff" BOOL;
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMPTZ;
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "mark" VARCHAR(16) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_month" ADD "street_reviewed_by_id" BIGINT;
ALTER TABLE "subsidy_adjustment" ADD CONSTRAINT "subsidy_adjustment_adds_up" CHECK ("difference_fen" = "after_fen" - "before_fen" AND "after_fen" >= 0);
CREATE OR REPLACE FUNCTION "policy_release_append_only"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'policy_release is append-only' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "policy_release_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "policy_release" FOR EACH STATEMENT EXECUTE FUNCTION "policy_release_append_only"();
CREATE OR REPLACE FUNCTION "recovery_move_append_only"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'recovery_move is append-only' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "recovery_move_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "recovery_move" FOR EACH STATEMENT EXECUTE FUNCTION "recovery_move_append_only"();
CREATE OR REPLACE FUNCTION "fund_allocation_append_only"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'fund_allocation is append-only' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "fund_allocation_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "fund_allocation" FOR EACH STATEMENT EXECUTE FUNCTION "fund_allocation_append_only"();
CREATE OR REPLACE FUNCTION "payment_file_append_only"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'payment_file is append-only' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "payment_file_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "payment_file" FOR EACH STATEMENT EXECUTE FUNCTION "payment_file_append_only"();
ALTER TABLE "recovery" ADD CONSTRAINT "recovery_never_over" CHECK ("amount_fen" > 0 AND "offset_fen" >= 0 AND "repaid_fen" >= 0 AND "waived_fen" >= 0 AND "offset_fen" + "repaid_fen" + "waived_fen" <= "amount_fen");
ALTER TABLE "payment_item" ADD CONSTRAINT "payment_item_adds_up" CHECK ("gross_fen" > 0 AND "offset_fen" >= 0 AND "net_fen" >= 0 AND "net_fen" = "gross_fen" - "offset_fen");
CREATE UNIQUE INDEX "payment_item_line_once" ON "payment_item" ("line_id") WHERE "line_id" IS NOT NULL AND "state" NOT IN ('retried', 'cancelled');
CREATE UNIQUE INDEX "payment_item_adjustment_once" ON "payment_item" ("adjustment_id") WHERE "adjustment_id" IS NOT NULL AND "state" NOT IN ('retried', 'cancelled');
CREATE UNIQUE INDEX "payment_item_month_once" ON "payment_item" ("policy_code", "person_id", "month") WHERE "line_id" IS NOT NULL AND "state" NOT IN ('retried', 'cancelled');
CREATE UNIQUE INDEX "waiver_request_once" ON "waiver_request" ("recovery_id") WHERE "state" = 'asked';
ALTER TABLE "public_notice" ADD CONSTRAINT "public_notice_possible" CHECK ("ends_on" >= "starts_on" AND "days" > 0);
""",
}
DOWN = {
    "sqlite": r"""
DROP TRIGGER IF EXISTS "policy_release_no_update";
DROP TRIGGER IF EXISTS "policy_release_no_delete";
DROP TRIGGER IF EXISTS "recovery_move_no_update";
DROP TRIGGER IF EXISTS "recovery_move_no_delete";
DROP TRIGGER IF EXISTS "fund_allocation_no_update";
DROP TRIGGER IF EXISTS "fund_allocation_no_delete";
DROP TRIGGER IF EXISTS "payment_file_no_update";
DROP TRIGGER IF EXISTS "payment_file_no_delete";
DROP INDEX IF EXISTS "payment_item_line_once";
DROP INDEX IF EXISTS "payment_item_adjustment_once";
DROP INDEX IF EXISTS "payment_item_month_once";
DROP INDEX IF EXISTS "waiver_request_once";
DROP TABLE IF EXISTS "policy_simulation";
DROP TABLE IF EXISTS "policy_draft";
DROP TABLE IF EXISTS "payment_item";
DROP TABLE IF EXISTS "payment_file";
DROP TABLE IF EXISTS "payment_batch";
DROP TABLE IF EXISTS "past_payment";
DROP TABLE IF EXISTS "fund_allocation";
DROP TABLE IF EXISTS "waiver_request";
DROP TABLE IF EXISTS "recovery_move";
DROP TABLE IF EXISTS "recovery";
DROP TABLE IF EXISTS "objection";
DROP TABLE IF EXISTS "public_notice";
DROP TABLE IF EXISTS "policy_release";
DROP TABLE IF EXISTS "subsidy_adjustment";
DROP TABLE IF EXISTS "declaration";
DROP TABLE IF EXISTS "behalf_declaration";
DROP TABLE IF EXISTS "insurance_answer";
DROP TABLE IF EXISTS "subsidy_hold";
DROP TABLE IF EXISTS "conduct_case";
ALTER TABLE "organisation" DROP COLUMN "area_class";
ALTER TABLE "organisation" DROP COLUMN "filing_number";
ALTER TABLE "person" DROP COLUMN "education";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "subsidy_line" DROP COLUMN "mark";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
ALTER TABLE "subsidy_month" DROP COLUMN "street_reviewed_by_id";
""",
    "postgres": r"""
ALTER TABLE "subsidy_adjustment" DROP CONSTRAINT IF EXISTS "subsidy_adjustment_adds_up";
DROP TRIGGER IF EXISTS "policy_release_append_only" ON "policy_release";
DROP FUNCTION IF EXISTS "policy_release_append_only"();
DROP TRIGGER IF EXISTS "recovery_move_append_only" ON "recovery_move";
DROP FUNCTION IF EXISTS "recovery_move_append_only"();
DROP TRIGGER IF EXISTS "fund_allocation_append_only" ON "fund_allocation";
DROP FUNCTION IF EXISTS "fund_allocation_append_only"();
DROP TRIGGER IF EXISTS "payment_file_append_only" ON "payment_file";
DROP FUNCTION IF EXISTS "payment_file_append_only"();
ALTER TABLE "recovery" DROP CONSTRAINT IF EXISTS "recovery_never_over";
ALTER TABLE "payment_item" DROP CONSTRAINT IF EXISTS "payment_item_adds_up";
DROP INDEX IF EXISTS "payment_item_line_once";
DROP INDEX IF EXISTS "payment_item_adjustment_once";
DROP INDEX IF EXISTS "payment_item_month_once";
DROP INDEX IF EXISTS "waiver_request_once";
ALTER TABLE "public_notice" DROP CONSTRAINT IF EXISTS "public_notice_possible";
DROP TABLE IF EXISTS "policy_simulation";
DROP TABLE IF EXISTS "policy_draft";
DROP TABLE IF EXISTS "payment_item";
DROP TABLE IF EXISTS "payment_file";
DROP TABLE IF EXISTS "payment_batch";
DROP TABLE IF EXISTS "past_payment";
DROP TABLE IF EXISTS "fund_allocation";
DROP TABLE IF EXISTS "waiver_request";
DROP TABLE IF EXISTS "recovery_move";
DROP TABLE IF EXISTS "recovery";
DROP TABLE IF EXISTS "objection";
DROP TABLE IF EXISTS "public_notice";
DROP TABLE IF EXISTS "policy_release";
DROP TABLE IF EXISTS "subsidy_adjustment";
DROP TABLE IF EXISTS "declaration";
DROP TABLE IF EXISTS "behalf_declaration";
DROP TABLE IF EXISTS "insurance_answer";
DROP TABLE IF EXISTS "subsidy_hold";
DROP TABLE IF EXISTS "conduct_case";
ALTER TABLE "organisation" DROP COLUMN "filing_number";
ALTER TABLE "organisation" DROP COLUMN "area_class";
ALTER TABLE "person" DROP COLUMN "education";
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
ALTER TABLE "subsidy_line" DROP COLUMN "mark";
ALTER TABLE "subsidy_month" DROP COLUMN "street_reviewed_by_id";
""",
}

GUARDS = {
    "audit_event_append_only": "a08a7dd8ca1144b5",
    "person_roomy": "f50a9dc87ff76357",
    "employment_roomy": "237c578a52289d1e",
    "certificate_roomy": "41559362fcf3846b",
    "attendance_roomy": "cc4c7d57c21cd430",
    "person_id_number_once": "66face1178642c6a",
    "organisation_uscc_once": "74b5d5fa02f8bc28",
    "job_unfinished_once": "f36ec57ca3e29e48",
    "employment_ends_after_start": "00bed4eca9914b1d",
    "attendance_days_possible": "4a652ef68ef94d06",
    "time_account_never_short": "f1d82d3f1619073b",
    "time_transfer_moves_something": "b0799707c874ed74",
    "time_transfer_reversed_once": "7b379e27fc293e36",
    "time_transfer_append_only": "8528a942acdad141",
    "time_entry_append_only": "309665893e610a03",
    "time_lot_possible": "c1f412330ee3c5ed",
    "time_lot_open": "9e19110a0af0dd64",
    "time_lot_unchanging": "578029f4617427fc",
    "time_lot_use_append_only": "672c31edcb59b95d",
    "service_credit_unchanging": "cd6c6da169a0391a",
    "time_reservation_holds_something": "e971ef99a9caab2a",
    "shift_possible": "a27a86927ef3e625",
    "signup_live_once": "f5ccdd16da9d32af",
    "service_record_client_once": "efb162df9beb7292",
    "service_record_running_once": "8c9045cefbb6fb0f",
    "service_record_possible": "fba1a12172abe44e",
    "service_record_unchanging": "090fc3b3e2227c35",
    "policy_version_append_only": "070591404926bcb5",
    "month_step_append_only": "59bb84a38e746ce7",
    "pay_list_append_only": "f8e7205cd33b2a1d",
    "subsidy_line_pays_only_what_pays": "104c730608f83b13",
    "subsidy_adjustment_adds_up": "3c386fbd75da168d",
    "policy_release_append_only": "f5d06d10c88b3f63",
    "recovery_move_append_only": "fd9b3bb0933d0848",
    "fund_allocation_append_only": "cf5c9d3dc01beb2f",
    "payment_file_append_only": "8ab1d12b454c3006",
    "recovery_never_over": "61081b1e7465da9d",
    "payment_item_adds_up": "5ef2c03afcde902f",
    "payment_item_line_once": "6ff7fd15ba50a605",
    "payment_item_adjustment_once": "aceb99b446ea831b",
    "payment_item_month_once": "9e70eafd07daf368",
    "waiver_request_once": "b8726e47f075250e",
    "public_notice_possible": "505e5b290ffb2eca"
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UP[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfe1z2zb27r+C8Zd2Z7Te2EmcbHvnzthpupv+kriTuNv2Nh0ZIiGLNUXoEqRV7d393y"
    "8AvogvIEVQpERC50PTxMIB5QcgcF6ec87/O1tSm7js/Dq0neDtE/GCs2/Q/zvz8JLwvyg+"
    "naAzvFptPxM/CPDMlcOxGDcl6cAZC3xsiSnn2GWE/8gmzPKdVeBQTwjcz8ic+uQeYc9G93"
    "geEP8eLahro/UCB8haYO+B2BO0Ij6jHnbRE3ZDwtASs0din4uH2NTiT3G8h47mCz3n/4Zk"
    "GtAHEiyIz2f97Xf+Y8ezyZ+EiX/+dvbI/yXGsnD2B7GCqWOf/S4GrR6nc4e4dg5DRw6VP5"
    "8Gm5X82Y3z8M4Lvpdjxe8wm1rUDZfedvxqEyyolwo4EaIPxCM+Doh4QuCHAlEvdN0Y/wTk"
    "6FfYDom+e0bGJnMcumJdhHT0BbY/O5tOP97eTT+/vZtOz0prlkhkYI9/ZFFPrDf/qkwC8C"
    "C+wl//fnn5/Pmry2fPr16/fPHq1cvXz17zsfL7lj969d/oy2zRiqaSmL37x7uPd+ILUb6p"
    "og0nfvBfKYMDHEnJJdqij4My+tMPdBlv0Rzy0dgC8nxmEjhLcp78pbgOCep1C5H8oGYlzv"
    "7XPPQsATJaU/+Rb2OLnFsutR7PPbr+32c9rVIN4HfvPrz9fHf94Ucx/ZKx/+uKn353ffdW"
    "fHIpf7op/PTrq7/kVyidBP387u6fSPwT/Z/bj28l0pQFD7584nbc3f85E98JhwGd8l98iu"
    "0syMmPkx/xoZm1tgLqT3Xft6zU7rdOsdrxUuostiGvXRF6+a8S+G8W2K+DPpEqgM9/qW5e"
    "te3dcwj4l/jPqUu8h2DB/3nx7FkNtP+6/vTmn9efvuajCm/Nx/ijy+izEtbiS+nhHEsYiP"
    "HrJhC/rkb4dQng5HpvCm8y3kBwXzQB90U1uC9K4GZ0Jq1jOi/X00F9WKSPclJT/wF7DsPi"
    "22ovgkIYVqL1SoSBRVUX5vRn6tusDP52/OFOGo6eR/pSPvs+a3zCf1GmPmuqj/O81AGhPg"
    "zMVy8awHz1ohJm8VFBIbFtrsUzLY1kKwIA7wTYJ5ipNL478mfFQb2VMADeOhv17S93OfM0"
    "gfHrD9e//CVnor6//fiPZHgG9jfvb28KcEdOpDLcP3y+/aiGeytR9B44VoD+g1yHjfBarM"
    "FdQFGPexHiSd7eFxMUcZf+Oh3YUwFAXQ914aycP2YcZuIHM2w9rrFvT0uf0EtaNbb80fJy"
    "WfwJ9vCDBFL8xuL3i/3KP9DZmcLdLH48qfMz/xEP2O1fdvk5SKahFzjuPXIYWjou3xWEQ2"
    "4zxBzPIuji76+efYsw8kPP4+uC+ORohVmAnAAt8QbNCLJc7CyJjfADXyWF17mvpzTxRbOA"
    "7+wzqaemXwK80QP1RoNnYaslNdH2r6q1/auyX8x/CIVfX6GI1lwhWaG9rpF2OtPW6z8LHT"
    "dwPHYuHnsMf38vd3p6PDUycdPRB9Ra+dCQ2H3h3beJm5jneXgrj/NkeCuvTSt8n/V7oF9e"
    "vHj14vXzqxfpOZ7+pO74LntjAhpgVwPJdDxAWYTSo6pXvvqWS8YbYKrmX/fLRuGfy5rwz2"
    "U5/EPXnspKqoY3FTAO3+49LVklWktPLggacygcOo4cBGS5Uqlw1fH7jIgxsHd2FluYW5/u"
    "NPZpE5X1RynfvJ4aXJV4AeQZl+8L5fQnh9WEb25v3+c04Zt3RbfhTx9u3n76+kIeLXyQE1"
    "RsaK4ai29dQr3aItlKgFervd1BfJ8qbslqj3kqYMAteWiHeeyneiQbHb0kL9UK9oFt8gL5"
    "57IR+eeyhvxzWdL+LJ8IOKY6vMa8zGH4jbWuDiA4tiM4sgD7uoufl+lg8Qf2zpm0vnPHc9"
    "hCc4ELQrDCQ17h5CiebbS5VyVRICsDBW6EK1GKPavejvKafE994jx4/0M2cl3e8W8vbFMF"
    "/nEU+SdGulEhD/lC/DfZbslPt8/38TqN55YPA/7789+aRGboJ35OfXr35u6sctt3gO9tYb"
    "px7femQCte9wqoj0OhyK2CgktRXKVqUkVxe+xmV1x7GzSj9gY5HgoWhONHyDm6X+FgIWkQ"
    "93+7+NvLv/39b/cT5AQM0bWHHBu5mAXfIPJEfL6tBBViRly6RozbiYTxgWV+RY/PacKwWH"
    "EBL6GDSniBXjFMegVfa6Y83Crxz0gcznd80e8idOc7Bl/D6Voq4crWXvy8DCz+aBdfzVOr"
    "IO0YTFLrnq+jmyLbd3LsQZWE/skRIbMsrRhEPN7A6MPrJsGH19Wxh9dFbIW+rYNtMv5gW3"
    "fMrB7bEd+hRV5sQRCcgi2dgj55ECa+xQ1jnU1eEDPvHLlqQrGqZlgV9zlZrly6If5Ulwpf"
    "EjQgTt83I37uuPzxUy9czvQogyVBAHsn2JhbvlPLxZqJsDkp42BuRIGoYUAoCBDUCzC/7n"
    "QV6aKccVB3v6MTyFYLZZLBbqxTQePAft4E7OfVYD9XVvV5UqBcS8/cCh2QlJnogqPlZK6I"
    "Z4vrbYYDa6GtcKukIQLcVu1OA5mt1kIlDRZQy6XIxbk03oesGLwIHVEhIlTLKwFhemWYPr"
    "cJtQP0meNo4bg2n0rxCsSS3//PJ+KmaJ4S5rnD4sHHykxrHZg+cc3mH2KeEcYJGoEUMuLv"
    "iVFDFtMo4cFz4WeQAOyJ0vV2JlPBivxfFfUNdLB6m05kKlTyE6GiS78K2ROvu3i2N4mTxk"
    "TIpCHpBM6+YF1H82xMxemJq71eQPY+1v+VzGMqUKL2UWgFUwvv/QK+iaZ6w2cyFa0ZWWB3"
    "zh/OTyy/iwvxRk743XY+U5FLw5/dYXcKqAFYzcFaUdexNlOfyBoPe+L1o5zsUzSXqYixcM"
    "YcezN1HW9fvD5HU713PHPREnz24PBgjdHtkOysJfWCRTdofRBTmbq3fGLRJ+Lvrdd/iuYx"
    "Vq+fh549xa5LrS4uxe/5bNfpZKZiJsqXTle4C5/Ej3yqH7HRTokYqChUtbcWEU12I+YyFr"
    "BI7bJ9PN97e8mpvhMzmYoW//I09IWS2sUB9l7Olh1nImYJWBw1LEL6e9+R0YhPmdlMhM1Z"
    "rqjf0UH2Ts5l3DnWZ8bvJzL3CVvc0UeizPjNfT6py/j1o5HTIB26M+X3J0ZsRD2LfItC8d"
    "dg7Vh8mMjKneOl424Q8WxWTuHVkNudkgvZt4PMvpXbaLrATCtLJC/VDVHwuIvRc4lSh7FQ"
    "My8zJwJpmaNNyyR/rhw+ndba52WOtfj9X8JGLLC4G/UyrhkU/hrFyjLCWFW5qerLMS9lXg"
    "7w8ybZZc+r08uey/yyGhplDGAZc20e5eftTONCvCmFMr/XBlXk6JNMsjxTGjsPOwsb+dsx"
    "u0saoX/c/O0OXV5ePUO28+QIRCbIoqEXbJBLnoiLsGcjPKNP5Bz9SOjKJeiRkBWKcuUYon"
    "PxqStLMnKLhyiMob4eApbTSC0n3aTjvbKNB3Y89ZptPLRqGwdVnw7Qil4eVgptVV0oJh1t"
    "ILzdV4p5wq7D71ifLssAf8dhqiholpOqswmMsgeEjq/Er6KVyy4Aqxq5GI9gSZc+lsbHSP"
    "BGXHNKpS/5cIfex4ellTma6H5ck/qrWF0khNCCK2FCvXoiPpptuEqGsL0Uxbb5PAH1J2i9"
    "oMgTBSa50oZ9j0l39goztubHn0rt63x+0PhGrPFpu8pzQgbeod37yqGC5Qm73MBbbvgCg7"
    "fc4JX1tQsRZIT6quVspqJS4z8PmapwWF+9GAa2Ak0955mNNyy3eZpfrzKissn3NUYUHzZ9"
    "SMc1MKKEBFrwL4hwIIyabF+BCeLKlSWr8ZcK8ysr/+87m8JA+i3d1GLu6H3IlGv4HQyooZ"
    "xLkxoDKlm7Ro7HZLCBNlP3fkf5srdrUVUShXJAbYsxJVDqqLd5GbBcR6v+DqJB2eDOvaO8"
    "h0O1RAyFfkymyCBSDfRtkeG0hBsrxkPvCfcZPxH7e8cNpMFTsvyyH0/qbD8mBvKHpiMbWH"
    "/iWTZ6cshakJSoR2S/+gnCUfSKr7O/QdE6iAGiX9uK/xbn6KMMdC0o/wWF3sD/ZAT7liA4"
    "cRVCZRr2+ahKuzE51vlE4v/bdnBgMg7h/pjUmIxwlR+xtOyDFg8rGW+gwd59mXYgufXoDZ"
    "G3iA66qYCB8F48a0oirGURlhsNQJj+tJwdA2GZJTkdKiV5m+5RoyBnBu3UjW+5gsq4OfVX"
    "x+PKqtRXbfIk06DXTrCQ+mmckY1kUiwTmixGUX50WQHuYL6O6WPVh2KX+UsDSu7tJn2pTm"
    "flFrevezLmZeBkHNXJmK/pwoKpNsmlKAUbYLQbABhspi+wYIDrLW9GAjhsA19bUViKqTzr"
    "NW0uc1LG9U3r3kCXDjqu3qua5dT1fc5KGQfz80Z2+vMaM/152Urne5+/HnrdLbcixmHcfb"
    "bCUB3UZoYKxhRqNo31mq3BmKlBt3cBxnzlu3EqtoetJvg54LvavvbYuiJYnP18UusMkyOn"
    "eDt0p0vsbkFQNB4FFGHkE74QLIj8V9hD72yyXNGAeNbmr/y1EzUylksn4CsaDVkvcCBjvY"
    "mg7SjyLnt7yq4g8SPZQGx4OAf+pMbPJpZKQ6+Jh5sZ4um+TMRQFZsTiLzP+Vci/sp39Oyj"
    "gpiBG7179Z2rg0GoUGEqd/hW4HAb/Fm/u/vy4sWrF6+fX71IN3X6k7q9XN63C4JtZZe1Hz"
    "7fflTDmREpesYcK0D/kfSwA3i7Z6HjBo7HzsVjj+HnFhDlvGTJrv36w/UvxQ395v3tTdH9"
    "JSa4KSzIjNqKK/LG8bC/Ua9HIlFsTb8JSG+10c9mX311BMRvYhBTxDngN+8+Xn/6NYU8dU"
    "6+v/34jxsF6De/3r29BmLEaTuQB0KMkJ4LhTWYeDSqrcDIsWrJYobNjMDPfBuLo0KWuxGE"
    "BoYc7xzdc2wW1HeCzfSJn+p88D3yHUYYH0c8/teHRcBE1fhvEHXthOHAjdCVyBQVpebLlm"
    "C/j4JiPIPWiauNv3jRNTS3jMThVLeLkahucGmd2KWVM/VXtvbi52Vg8Ue7+C59cLSi3amA"
    "cdRAoPmPzUmZFFbULstXEjQQ8ctGiF/WIH6pIBTw0/ZJsadvKHUJ9iooBalQ0a/ApfrCOT"
    "lHDuxVuL19nzv6b94VdNuPP324ect3ukSdD3KCCjfwMmTB1Fpg74FMk/2qCXzVFAdchvQn"
    "o12HOXZcqekEZLlStbWsNDkUkuA1Lkc7fL5JU6iaq6AKQWBXDlvVtB5JZXnvSm58QQrWeM"
    "hrHNBgNWXE8onqTf5MMH9ZS0tcEGoZfBjPqvYVepA48q/BT8al5mGqFIVXbfCvmswcYgFZ"
    "6Tmjy7LGKCYHJmuU4hAa+qFSFpzTRYjlPpVuJ/2kuqwYHGdDPs4cxvFZUk0LNyMFRq2GUb"
    "viB06LQoU5sU4qhZ5MLBNKRQ5kKWqSSKC23rFq62WzS5IWUHunlmRaThkCfe4ckbWD9wUp"
    "W1LeRJDiei97wtRpJ+FhgNQnF+06CLC1kFq5gpGW+XRSx0vD+XE7WWn3/JcM+Oh75MjykC"
    "6xv0U+1w6fZLsBHwt6mBPIRr2iNW9Uc9Kn6wlilP8dB2jhiJSoDbKwJ2tVKjsc9Pic3Xy0"
    "384e+b+kehfO/iBWIE7c34GlNkiWWrJUjXOU4vEGRqO7ryKQ2f9aWzwvB8pzazsG2C1bds"
    "vLRuyWlzXslpelDb4ktoMjmDRQzkuZiHUfTCLm/FuBcvUZEg836fTozF/LFvjy5ZXOnt1K"
    "GLhfe2iRGumfqmuvOrUrIwQB1pYB1nDlUmy3a7RUloVOS201jyyWulqIStbAU6efogAJdn"
    "qpAjkhyBUYbYhO+jg0Vz8vAyHYMayvfgnEsqRxteNeNjpQX9YcqC+jA3Ug+cIfaeBY5Ezh"
    "n40/mdT5Zr3tmF1+2Wq8dxVjsjD/R6kcU24I33DybAEP6DA9oFBG6GhKcvT2aBziqYCJ6v"
    "BlI3X4skYdviypw4ETuFoIpwKAcDOE1RVsqgGuqF8D2keqfeSIlY73qINuMt44dHtJlYSa"
    "CidtSmFdOxmDkTzUlR2IyXY9nzuug4OK/lfZjye1xJrCwAY9YiPiL5oRl3oPTBbl9VCW+P"
    "cVk21dvxF1mmSvVkZIRHzJjtr+NJpQ1SO2z0cpLc7o82hHZQibUAZ4QGZNTbstJ+bgNjtn"
    "0+FwuY7qCFZpVjMcWAtt74JKuqdQnKlv4/hyGcxfiaNl9AzOLTGETJKtTrFnDsmP6UQjW4"
    "am2SO5DViRN1J14nSAb/c5OkNs/NJFik6vwSi+uG9knaIzVUBq+2mtXSPE4nJHTe0alzxg"
    "F0UyiM4lGf9bQer3rQWa80WNTAiupS25oUE9RYXatpNA7dkBH+11Fke0jtrEo4JYX07U49"
    "VP7IVy5JG1NtJZGRMjLX3gHJ1e/BhXXKrfcaQqbKmcVJ1JPULUa0AWZnABQPLk2ETpiqjp"
    "HJqRMXCj9tLS0icW9VtycMuywMFtTS+A8NbpeuCG7GwwUyEdm69hiFZwE1fDcezfGHmF7b"
    "tdk2q7d7sBdpu8tx7h9mkQ+txijQNjKCrLiKLviizs+xuE0czlq4nkioqmKj4RRiz/gP/F"
    "pfSRC4SrsjXc8fxfvC/eNeJ2E4cNRdc34tt4wyaIn9iM2BOZZr+iYi+guOknt7CjNPs1Zu"
    "iRrJrm1oO9PUh7G3q9nEGvF1DcoNcLLP5+iz+0gg2GuSode+qFy1nUbq/walVUvs6JHLLp"
    "5nHcZn3lZacwTuXvrLPHFaLmbffuSxDMHD9YaDqLszIn7Spmqi06/ZnbNqwEGut3Tx7RO9"
    "x9RagVh0hFBaw4fNPhUA+j5bkrEdQ/cwtirfb2wMh3PR+3XMnjy6AoYlm1tzMCsLtb7u4F"
    "DRlZUFektT844suoOUfVG716BuNSqHrRqGfYe8x2pm6294tS8AK0fAGyQOqf8mppOOx369"
    "YCOF1bPScEp0uT02UtymdP5TPFNymBXdt4oizcrv/EiE6Z7rpPEDu0Ki7TCjMoJ9HTGWKU"
    "LWQTi2CmTegqiO1ppg8Mcz0r3aOB4gS+I39WBJ2S8QYcvnVO77e/3OVOgWQTqlWNZHhm07"
    "4R2kcxd8Wz+fdpmdClkgZe1768LkiuO/pSRLQHrjsHVHshyrKwDN3QrTLIlpekP87VsFai"
    "KeWqvA33aA2UqVuwZz+XQqmEkfnRq8AvBXvjZKg9wcqnX5mIVbRL90Opwxd5eAAFwoeJV9"
    "gPpnOfLqccDFWYWx+v7xwWOBGtw9TNVcSOYN91AD2dV5NNBYuzC8Q+iOkMxyoixgJaO9Ai"
    "y5VLN4Lxtuf9+DadyFSoLOIHztyxcLCvLvFmO5OpYBHPp24X2yqZx1Sgnrix6gVk36vwX9"
    "lpTMSJf2qHVjC1RGPBPV+/aKo3mBn7+rFwxhx7MxVh9z3R+ieNHCsmwuR4LPSFa2KKPbbm"
    "t/1+UL1LpruWs5mKWrK5sP1HyIIODvnrdCLTIXMdb9/T63M01XvHM/b0orI35f4OrttkHl"
    "OBErmAT8R39u8SLufZmIrTCrNgusJd2Dk/8ql+xEYbOjFQUycgy73RklO94zOZihb/8jT0"
    "p36Mxd5vYjTCuIp3vbZaLzsCK5PIC97CXfnkU7swfmdu+d2axjnaLMq/FnncCLvOI5FZ2m"
    "uR5D2nIf9rQNGMoIALrAhdueRbmbjtUj4EOSJV3GeKzut9PEBZEhqLT2ZQAno4AVkhU5Ug"
    "XtWvrJqrc4w+ZcchNvXC17GJ5bQswVQSBaZOW3pIAqVOLndeBnK5R5vLjbXfPAxFnvd942"
    "baoM8A9Dag19CvcHkBoKj2pEC7ws3rac8Az914zoZbNCyK0VcafWkIf6e5t0xHahl6WXNL"
    "FN6KZhPNebh9JrsCT0SjHhRrHuIfm3rLrvWMUOFrwEf6pMaAk4taXoAfPt9+rGA3JwJFDd"
    "axAvQf5Dqst/s1o7vOQscNHI+di8ceQ2sVANUbd0U7rqCJigmKxh1Y0zVmQh/WdMyRbmFM"
    "FyXBlt4z1ULHlM6JgCU9WktaUEu137yMEJh2eyc4tcxtAvg7tazVHGswBicFYzDz7jewr6"
    "tySwDXIq6513pQlvZ1EBDPlsujMLQzn05q2+7mx+20sn8W9i72UERUJz43kFfUD5hoMSXs"
    "4i2BXbSWkj9aUi9YoK/vL59dXv314tn9X8qWdmezKgOnJMeFl4IQRR3O6T+pMcKhzPYZlN"
    "kGmwLKbMPi77f40a1XWvfq2l2pgHmVh+vOzMR19qqyrNGrUlUjvGFTO1TU5akmnGRETLIV"
    "O7uoJEArvv+JqshiPa4ZMcBWga1L8BOZCqg0kM0LHQ7XZ6MC9ZH/KorLVV0+Li8C9eN214"
    "9jxH9yLDIV/RJVyWGVu7csaFBUorM9LNPvlEn6dUUnM1JQbbJxtUko5HewUCYU8ju2fwcK"
    "+Q1wKbZeUe11KImapGcfN96V91XvGZ0xsgjMpBChKW3GQUVpMkugiNLkF6g6SpPfFc0aqk"
    "YMRdF+dBtBEXlmXsRfpCyYIFH7S+agccNOxFr+oLJyuOA5Zn4qDBX+U3Vf1X4eo4zjbFvK"
    "Jo+RWlaA/SAqDg1BncEccRMI6kBQB/z6ENSBxe9v8cV8jd2NyWAj6NC9d+3jYE0D8qcC3p"
    "oWclkhAxw1hZ5CTUC+qgb5qtKdKzFquo2LQrCdG2znOX/qNDnMNXy7Obl23t1WUCc68Wjd"
    "u/yh0kTTiwiVpGBzN9jcKWrSEmSazYXU0qfcYyhFhHh2azQzsqeMZcY5oYFiXuqk21Lzfa"
    "QNX1bmlDdfhENV6mS1HluUM06VvWzUufGypnPjZblzYxwHn842OljnpQDpJkivwpnrWOLC"
    "ns81FdqiKDAWGqu0C4LdYDHNlN1voyDUz3LKpzUwQoARciLxb2CEDHIpkqhqSz5IKthXiM"
    "78FYirHumfSBkx4OJ0xcXZ8g0gS7qeg5PbgA3yz7P8jT2xvfUfsOewDttmDrFlaeGE3adf"
    "aS7hu3DG6DQJyc1jyL7utSp6ts2YggtW6EJWTQazCgN3ssHurQWxHoXRG5B7xPCGRWXrBP"
    "fKk8uMXcTXxd8gtmEBWaKo/Y4oY8etjO1g0b6I+HKGMhmst6dABb0BX58TBDwv4HntQBio"
    "PsDzgsXfoxqcDokAuAMa3AFqWeEq1XSbBm3yUgY4YPtmernkibiNd3A6GnKid+9gL1zOVI"
    "Z09e7dSnSzc4+r6fYMr8NYqE1AyAmdckxLAqG1ObcSxh2rvcTCuUVM/c2UWdTXKUBTFDMo"
    "ftWZvbUSXhVBNdYFtywI8CrM2a27qLFmUJA54BHBTRjxbGIf5qzo/iITfWml05B/L46orQ"
    "C9+lRWCneinQ1Iebi4aoD5RdEO3GIuPgKewbCck8AzGOBSDDnKbSb6YwtyDzEE2yTG3SQA"
    "Szyfuh10Pn+bzDO+G+Ao4dctXqpCHFkwa+pw5IY1KsMhf0FCkoIYlosZO0d3C/7XbRxXlL"
    "/AaMU/Qg5DS2wTtF4QT4ZDpQT/kzKiiLr28whl+Q35GKGQyOFyY0avPJTdGMxBP4FwLIRj"
    "ISIH4VhY/P4Wf0FDn00jIp2qXGrleVoWNMie7+xg1XW3gpe1Bky+7cX3Kx9SagfrdvgBfa"
    "uxo2usntVsLpu2X6kka9AmBreS8dZGJhCZsw61V0EpDqksXXn5yrb7nt6+u3jCN8l8I1uV"
    "pl4/5b5skOECbtWGAOumDhWyH/ZEt5B0Ma5rtinEZSVjUCWS80eJwjlbOmuqHbTlc66Zlz"
    "bygMbdJpNJ0Izam7h6MeVKaqZkcQZSKcb3FhMOVSo9rMRWO2p7eQqkxwz4Sp6APxb8seCS"
    "A38sLH5/ix84gatFZ0sFDMyRuWjEMr6oYRlfKFjGUYRZr5ppUchAsPsoZhr6TBPoggzg3A"
    "BnGYrRDd2Y5pPqLmTTpvJulwV3hwawXppMizp63RXNGzd0KxerKpnUFOlPBCC/qEl+EeMG"
    "kl6n1Xi8QXGsLo9JjWSXY6S5CAfUaOOwgr+om6qZEzrlVE3hhdSO2mWEIHLaUahOYNpBZO"
    "M06qJlNuDIKPkDVbsOy8m/trjtqmbkJx9NasM9/HSe4szIncGez3RJxKb5iqGl44UBYefo"
    "HWOheJkQ9my0otRFj4SskEfRDLvyAxl7IY6P6Nr7Rnzg07Wg0S9oUI709PMIJSWfjyV+av"
    "hH/4reBvkzIOYP5sCf1ASCoLxPb+V9cu9HUxMxL2Ug0JfNDMUaO1ENtO4xkpUyya92YOqd"
    "MBRDhepSY1eGKhsdDEv1KRJf0dP4Ntc0kcrCBrlGDrzTfSLaP3J7vdVSqKQPd+w8M2oluJ"
    "Hjb6ap4t18EQqCgH87/MV5qsl3yIkA3WG0dIfYZanFc8qKdLD0A7uMxr66JW/gcYi4b8XR"
    "fKasjiA+mOz0xJB0XCPSrUseoqoEfKzH5sSfIOY88DPqW8l+DdZUDGH5MYiFS8GP/TfxqZ"
    "pl2820VSUQ5OjYZok9T+JfRVfLb9kPJ9Jj8ju4XwbpfiksqlbOUlYQLNjW2kz+XWm+Ank5"
    "WIDWC9DKnjqKGWUc9ImDAM8DfpTs5WMoTQGehr2CssdRw95TZUBM/Hi3CubShoGwD9EuQZ"
    "gJrWiDRCceRLDP9aRvZGWoifjT55Iz/uHCsRZIeE8ci/8k9ESDnviH1oJw46GkifUwP2Q6"
    "DfjlqdOw4Ho/fnL+oFVcU1+JjL9Unny6JN+s0EnTfG1HTGfpHyEFQVCIWgcZo8tZJ46eET"
    "GObN19lDFSdLTwTSUM5Ci8bgLw62qAX5cABhv3iHHbZVyXoWXgViEOyzFS4/YnRs7U9q34"
    "ZNLExJ2GrGHv23/SNeJfZpNQMSOvP58i6/sPKH0sW7B6omCcDnjzT2qMU7GddFdgKwMWEd"
    "ikY10BUIhO8Qb+JFlwOMapdA1nP959F/uF0Y3dziufLh1GbDQLA9n+fUMCtKRPwjvMSBC4"
    "/CPqI5+4BDPRIp56Vo2Xuf10cG8P+JWpu7ctHCuBTc3lVMC4tqcXjQj9FzWM/osypX/YTn"
    "tT9zvczgOAfvh5+ovt4o/O0Sl6D2mxVzMCQFseFbG1UORGk7WclQDS8pDX9qi2/MDW9eQM"
    "yrt4Dc/UpZujzyY7TckgO7SxHSltPGnNTRA/laMGeELRP0cfyRPxEbGdQFiBGHEDMcCPRC"
    "TVY24iLoT3Nn5mtWHZ4fxgaQ74XZqApXk0SxPqH/TGKaAhV1S1b+WcGNiR7UMc2Odnvb5S"
    "lBUD+MGDMj7oF1zZ005QLggdy9YHm6+RzecTi1/QmktcEAJ3zoiXX3QjIfqd3gqCYPKP0O"
    "T/HDF73/jC+j1T2P35AZM64z9mCU+t7dhG2eNRLRc+wgpkVb31AgdoRiz+RQRTywky5feu"
    "0yCwHM4tdJ9gGwkwosZLMhOp5ATo5zFfPE96Diy6XHE5G+EHvpPipCeMXL7tfeSHbtP4dD"
    "HVPC5yw5GCjHNwKAxvCU49dG3o1VRMFtHOdsoJnXS2064iZzXV949X36z/TdxlqzjptW+B"
    "sEoUMFYVKOMqztzlNoU+xipRwFh1zHKFQYXsD59vP1YcEKlE8YB1uML6H+Q6rDdgM0b3LH"
    "TcwPHYuXjeMcxtgVDO0k70ia8/XP9SVDXevL+9KZrQYoIbyOA7bAYfuJzA5aRb+rAgBDyi"
    "oa3wQFxa1/zdfHICZf3D9LNJnSMLZ0ftdGH9LPxIDkM29UhaCkcwTNYLupzEribK/8/WfP"
    "/KT5wAff0lfEHIi6tX6Ev47Bl+9eovZepKpzMDaWXQJjd0Fz+cyQjdxU/pWoLu4rD4sWU8"
    "6NJDpt5s0N79cO3dK2s7VWU8HaOw04hpmNmvVcL4jvxZdYDkxQyooVV3L7z95a7eI5deC+"
    "9vP/4jGV50042vO/TB9nUv/aFdgm3iT+U/NXAuiBmI9lUTsK+qsb4qn9KDz0odc5MvS1TQ"
    "dqfcZGOqU7qOm1EQNOCczoP9stHB8bLm4HhZPjgS43im33W6JAocwra6Nc10idZv31gWhn"
    "IPe7E51QtTXhXoBq7sBq7YkHt0BWcLZ75vR/DPYo4R6jJViPfaDTwmDX+SAduzalZxPGDS"
    "hFXsb8fu7g0eyaAH54l4SZMC2Z1Axk2CpCOBWNMojrKga0Qw/5nw4SHJCQ4omhH06NG1p2"
    "gN3scTmjCEn/ih7QUkTbTn54Ufeyf52N+22qLNZwLmMER1IKoDUR3DHfsQ1Tnhxbdch1Rk"
    "CPz007vvKgzPrFBh8cPQsc+F6PhMz5p1lZb982ihsksgf9H/qhCd8ycRf+U7qsbQNV4Upb"
    "RxrpSrF028gi+qvYIvin4UsOCPq6vl/LO+7n2Sl4GM90HfGXKxplFxFB0/fE7IwFBH9854"
    "qBVo7lvEV0r3HcqLtHqDBragvRd+ggTMk0vAfNavNtWZ02Xu4getpLVUAHLWcod8FzlrHl"
    "VxCqrttGS8cZZZL0Hu4VM2/NATjdUOg3H391ya3NeCRlCWBR5BW9s3DhtpKBtbiZPWNGxi"
    "OS33b0kUtm/r7RtDqWNx5mXA5hyyzSnWSkRBW9D7FKKg+zQi+FGf37CBfoHAgiCcaq0d0o"
    "JGol/8OSMFwYC22BcJN83xL0qaVPnmuJzKFNnygmgTKv+VnWtki9GUTlnciRVcytKR0wG8"
    "HfImh0hUzZ6x2gzVXimYEncV9TJZkBrKZTqkUf1WSWhMKY/YQ0n9DCS6qDAkU7EmaO0EC+"
    "RTupSFKhiVLbnLzMpOZoRiFwM+2CcIaJFAi9yBMDDjgBYJi78nxYXpU5jYQZf+CCqdEatL"
    "PFtvbTMCwE0b9NJaeIWtuPhcQxUoK2KSk6G78rrcZOWXWrjSADUnA9yPIqSJRdaiNH9OEB"
    "yTHfnEskUr9/TZZKtkjmslmrptCptwj9ziiHuwb3JxMR12ZOd1ZZJx8RAOV/siJScxCaJe"
    "nYARWiovYIpjjRtwO2anH/AapT7mr2L/HHI8hKMM6G9lt2XXeSLxRyIRuuz6azsJePsGfG"
    "VNwNsH3j5w+IC3Dxa/V2/fwOnJOXN6jATl9BfQ86kWpOAdG+07tvap98CX1tbKIypIgSOp"
    "qLRsAdJ6sUpiwNsd8ssDDMazA1tdY2IwmrkGNc5aYNd1xa5TbvQOkO2YFjpEdBuyQo/DX9"
    "zir/Be5han2oGZ2w9NfJgr4jOuIWOG8NYVKcs5BguCZtTe8L/wfz0SsmLiZ46P4gCAypu5"
    "73Tg1xzw6T4Bvyb4NcHsBr8mLH5/i++Fy5lKnaspa5FKGJfc2YNP89FxXYU3q6bPdSphHL"
    "zPG+XOPq/JnX1ezp3F/G3QLt+UEzrpogoPITckHOxNW+Golt4T0PE4CRV4St6TIlB0Q6lL"
    "sFfD2FOZyjMu1dcWTIyGw0J2c3v7Pnc33rwrNif76cPN209fX8hDgA9yggqvG5RzrTQMDu"
    "z/jMxw7TXIiZlEqz6u6zOCtQMP3Y/pRLrLcFQPRVPvXG77NXB+Qp+ho/cZAi4wcIH3gqhP"
    "h/ob6tmhFbzBjJwpXOrZjyd1TnUrGji1kpGNagQscRAQH9G5dH175AELnVJW/DxHt567QR"
    "jFdbgEzXciUv9dyf4l8zmxggkKaGgtCENL/nFF2YA+HgI++AGrGRPwwYMPHtyw4IOHxe9v"
    "8aNbVcdJvJUwsEdGL83XZ5g5Wn74VMBAhHtxxC+4Rks8bRdyQeyknfHDTzKY09Cz+zrT+w"
    "7GeTTgdr/uBs1LnXJsgz+eeKpeNHfkz8rC26mIAeHMOqXj7S93OX2j1HEi1Tne3378RzK8"
    "2IZCXWtbs1x8Tuq0NyxUjD9+dCgDpfyRhhKmEDXgGMnfcxeNlLGLGmXsoqyMQRX3I3SwOX"
    "YjsYGdNnpndeQgdp50m6MU5QBDgUXoBY7bDsZU9JSR9MkKO77221wQAwRb3D8lQbh9mtw+"
    "0N5rGNpuFktddVcla9zu70ffdcR3sPQToAuCwAE0kQNoJvrDpgCOg56mywFMjosOoD0N/l"
    "/hfB1UBvQ/aYFPlP35pLZwYzhjjr2ZLpKROylaPy82kjMleU+CQCVKLUa77yuG4vnEp8EC"
    "rbETsAnCno3WInuZ0SWRucwJtQrPaBggJyiTtPp5zBfvi3c/548g/oo/KbhHAXFdJidnJB"
    "DPIU9chO93NPfpks9JBZfrm2jiNWbI56uOGZ+UvxabzD+ltfnFE985ncJhyQTiCefoI/87"
    "fzjiPyDIWmD+PcQIxL+dxb/zt/wr8oHuJk7zjn53sUWq+GW/nUkE5LuZHnCPjhffXenvef"
    "Z7gYkWC8abOQrA/Q70NKCnAT0N6GkGM5SAnnbCi7+9GBuQUpLBBrKmuiekZFWNEsDVbqKC"
    "mIFQX71oAPXVi0qoxUeF0EisXJZx/uHz7ceKmEhGpnh+cZMG/UcmPhzg5JqFjhs4HjsXzz"
    "vGmSUwyh1XJXZLkchSOIfEBEV2y/DZbnRFvMM4Rbs/W2jEqmwRDShKQiygA+YL8I+GsArA"
    "PyofPb3xj2xNgyEvA9WGh2wTAL/s8BH+rOux+UWSlYIaGxDeHA36NeHN1Hu/ZwjucxQP+Z"
    "BMN7I3oWkMLnsENIhxQvC4Ia5NgsfHiWzytQl9sTjXHlurKzwXh0zq4p1OMniKt6MbxDzj"
    "QsyMWg52/5rOguh87vD/RZOlkcZtrFIGJeW2naDZJqovoYh1dj29MlS4fR2iY6cYE4Tw3y"
    "DDfxV3RE1OdRoS7kkbPega5NTROnQTZfRVpSr6qqiIyheNqHZ3XZHDjNQBqxwex57rsMph"
    "DNt0pug7XL2Z81LG2Ve9lAhIrgstp0VBCMKco3Vp8NUlfjtnbUkUnLVt7ey545IpW+DLl1"
    "d6IdGcmHEHXvcBUaBHnXVJjxqyf8jQY2Ns/PdB+oaG68O4IQvszr8jlot9HP/6JS9GedCk"
    "zo8xk8P5L5kf36jAJh+QFL5MSO0omkhwk7nGhchy5dINBzRqOmU7NvJoIOjJDPEVC4UCKc"
    "nNQYCtBbHVNTZ7eg6U2RzwUTapcWSsqOtYG9mIVUcjKogZSBJ72SzGVhNiU0bYBuUzOiK8"
    "HTuN2iSCHz4+fMDN20OEOL0YNLT6nAw0z1aQh/jNq89kyQqBU2i0TqF0JdtR+Aqy4Bbag8"
    "OXYtmCxFeSNfBGOcm6CoZu/RrXxqAz0Afp4tg3Bb14Ckm89uysUvBYjOsKqAK+1+4qOxxB"
    "jV1A2r6fay91uHzFEF17SKaiSCeL8MbgiElyju5XhK5cci9cL2nee3L5SKKJYzNJPZk7Dy"
    "FXUhQdzft7lsjhv0Z8XxJJhOFy9w6bsnDFpxHz33/LJ5KuIf6UdBgLHNdFFg350gsZ4ZWK"
    "PAtfMfEtsPAf3iOxGCzK4o+cTmJGJusC8H8gOQxh9khs8Wuco5+dYIHuI2/c/UTl64pGyk"
    "8SRGooOnlfRyIg1UklZ+e30v2UnyEjBR6xwXnEIHR1Bpn9YOBCZj8s/n6LD6EFCC0YEFqA"
    "RPI+E8ntULck91bilAsg56wrhblQy5Uuyh6QMZ3+ZLSUaQ5UZFpqop6TA8Q1EI+8EWW4q2"
    "urbCWgskpuEbqorBK5ZbSWI5UYxnKIx5qzHD5dOkyrb1ZGxAAuc53N1EffrBg9Pau2IAT1"
    "J4ZsuQ6ElgErDMwLI53vJjAvoH4SnG4DPt2gMtwQzjaoDHeEkw0qhx26N9hS/Gp610lBCO"
    "6TId8ncWKb7l2SE4N7pPU9AizZYy9BwvnSr92QF4Ql6IqonGXhAVG5CVG5sBXH3o5skBg3"
    "I4OXr9YOEFbmqo/rem2Kck6vGFRVgWv7j5AFUuFVsMgzn06a9H/D+fE7ueR3kug8nxNfNj"
    "qbkWBNiBcxuLGHCPZdh/gT0UTt3/znUZ+2B/xEisULpURAbbz5ivGHWUHEc8lyyXt81hfv"
    "wXki38gea2iFN6LAIpf7N/HpBIkmtk/E3/AnunR9jt4F8m/eA+OTSEK3H3pJhQNBNPdjUv"
    "vZpILezcfLtwoKMQ5VDZigarY2o6FvkWm76tUKYaii3FZHBg5ijxzEaKO6jkfabvKMLJji"
    "o7QDYQW+SdnhccqNfkU0lThY5a2XY0bm3FCZzonC1V7vGszKwQK0XgA85yquPv45MYB/D9"
    "9sYgLpr0FZFhai/b3g0xUV/DrtZShKGlOl6Ejh7rhvuiIUqM6YUcgZaBD00IJRE2fAV7/F"
    "pcxCVFDdq43avBQQCJoQCOb8F+NfQYFzNYU9K2PEdj40iz116zZGPBEAuFvAzUgQuO0oeS"
    "VR8B601VEyUOpS8hSixp3uvVDyEuB02GF5GSCHDZkcFq2VWMYWpEulsHHvVS9a05B7Qpgf"
    "7fJDfei3MuDo6YoHFkfv9yTPvKHLVRiQT6HJ5KTt9oM2rafQ4iSzqRVkpPyWryYjWdG4af"
    "yiNetmEglJGpqg6DAkos8MYZ8gJmhC1HM3/A+LSJpORA5aUQE9wgFyFO1YO5lVVKm8XwtS"
    "0BL7j9vylmK4NG+RS6koI+k6j4LTJGJU4sMNEl34ENdQ7Am6t50HwoL7SNTiqCIaVnZ4BR"
    "bRUC6RCapmEaV7orwI1VUtckKHL2xxHPOklxIW0RulYzdsJYwzFrpvxldVP6fGRqgonzPe"
    "YFhn9Uxnm2nse9Y5K/JSUAWn8yOEq6G+bqXRvAxUGh2tC4q/Wg5baK5+QQicjENe4Xb8bi"
    "B2d0i5bEm1BIdXtw6vCpq9tl/mc5Rk9CGZblxvQlPvTPYEaOL1knu2C6+XnOhf28YAI9vq"
    "jb1f2Zd8j94321S3PVvf5HPsDEE9t0el02s/kOJ3/z2fySSU+nSmynPyc0BWZwpf6vbDSZ"
    "0rNTqMWDKuUT6nUD3Fin+D1gsqmzFHDXkWxJvI/EmRDYkWdI34V9+gyHKXH8ifhdZCOELJ"
    "puxR7Xx28H4OWKOY1Hg/kx3ZiEaaDDaCBdY3h1THHgUvxMhtVH6WU/3MwKwUEPtap0FJFH"
    "U5fXkpA0+0Xgh9HlX1Q6lGORlvXKSmJ1rXYYM1wzw+OgvXBDTArn5SWE7MIFyPURMC3Lbg"
    "NxzKUnToNzwOqetHvHkv4sQKL0Ty0aTOB7HCm2kSaG7mgRDmwIzSR4QZ4vP69En0AGYEu+"
    "L/a9FrV/CnFpgtpGeAOf8mSQGmuSPcBUm5J5uuPZdiW9GauM8HgV9iwCfWpMYvwb9UoO5u"
    "5njY36iXICNUbLK1CSLH6chU+jpcY3ZEah5zzfLm3cfrT7+qc9VuFGyKm1/v3l4X2RQLfP"
    "nySkfJ30oYaEZ1T8kSZ5eGjp8MNymM2pmKPwp624jwPJrJNFBgD2wzQcP0E/YhJwvZIk28"
    "JApui7G7LU7EBih5LXRM650ejluP3FH+x4H8G0dds77cG/u5LCRH6BN/BmbkTOW4yA2Y1L"
    "ovIr6Rnxm704nxvU+XaL1wIrJCsEAYJXXahZ/BdQiLP47LQp6ju7h4NAtQ/CjEbzMuGE2w"
    "oK7KidHng3Y7MX4rVp8XVYjE/8l8Tvit/ESmc/4Fo8LW4O0YoLfD1gqrJeMNtLdfNour1Y"
    "TVivZ24R3QgLksaSDgHZerTry3bdTYsizosa1ZERkstbkRClnjIvi98CNS5LTYX3khMOFH"
    "a8JDu7ajn3uQsXR8Gx7aiFUecz20EYPEpYMmLvXK8MitQKW7JLNEO90lT5mxO90l1yiSQu"
    "RPPs7dCDqGE6A1ZjIvJPVNiB/ExYHsc/Sz7wSBrMFj8Tkf+eXoodmGCzJJ2Cg7S/p7jLLL"
    "V2Itx3Fq6O41mJtjAj6R4/hEAidQhc2r0U0FjIS3By535txtinFGxECUu8+wAqZSz0ylgP"
    "yp0Nyry8Qn440At84v0UeVeOB+nJjjSCP0nat5u2cBACPr3ebepDiauidOpci0iVBJO6ub"
    "ihIdZoUMA6c+Df1sFQ6FmV8o0rG7XbibjGxUojdKlfiKxe2x0c9JIVw/dAlDcVeuqArEjP"
    "AHEGmex/296XzuWMRHcaMGdb3ebh8hi/cmbX/updC9LNp7LysAi6KASCgf3yDZfilKGCFP"
    "fFZREdixWfSgba3fbWHf+Jt88ag3QY4XjaH+Et2nd1nkrRAMDvKE3ZBv7XtZD5ido/ttzy"
    "dZUlgQOOaOGxCBRdO+40WHxG/Zct1x5y4+JPvjbE9ZIHUM04ERrZHsb9GuZXBGFCISrQNC"
    "0JsQehOahC9e0pCfC/ptf3NycKC0jzCPsN2scYvgYhZM274KCmEgmrV+HXCkqLAAq2rDVJ"
    "z6JSk4+6Ev7YDCN9CX9ggucOhLe1C4oS/tEO5P6EsLfWmHsPvHHk6DvrTH15p88uSQtaYp"
    "UBQ6INQejcImY7QFItjaXd9lWbi/297fWSx1L3CVrHEnTS83eIqczhVeEII7fMh3eHwt6N"
    "/fJUHj3qhe7m51C9RqmCu6n44f3YurJsdV8dXInFZXpQz0TLRe654uCEK8oL2XOtuqWyNi"
    "kxWDesStdaRQH/qtDGz79s6lwCdEn3+SEwPToKNk2Jj1tWeWppH83UkhRTNDgGuQABvR6P"
    "aH9sd0onEd6o0TX7O3WQNgE/WjA2hPJHu7oLA1wDg6ag+P8MAO6KYA526mQeVu52jw1Zzu"
    "lCa/m9SdFjVsyOqWCQsTRPnfkyoC0b9iDva9Ffq+dGvL01USlgXdOUqxlhsnafPHCKngdf"
    "fwECVFOk5fT7J6s4UkIlwgjXswOs8EVbOgK/NgK/GvToPtUfO/6HcROivQDVmCJ+wSDVe2"
    "9uLnZWDxR7v4hQuxqZu2IGYEUarv6hgV1aRrfOGJgIHwdlwfVI8bcAxSgKDLHibS0D0pIK"
    "986+m9ZVnw/LX1u/5BZ9r4b2UA97a4J9XC9PTjvBDQAoasBrFwthR14NrRlsvC8K7tGVva"
    "h4dWOQWsShd0NKAFHm8doA7+QNbBskSeJ5vazgNhCq2gpgx+WdQ4slP3ReOgBvrR9zzUQB"
    "8S7QNqoEMN9MFBvF8N9C3wskuZ4pjRqB/3TxqdRYYgXSQ+QrnGHRixgKz2BEmSKj7zeUzF"
    "iM7+IDJ8tidQt8k8pgLl0cCx9i79Gc746fhRTmUSUFr0p1yFl6nrqGynBNSkz2oDaPHmfT"
    "zVuKzXWlA1aGLbN1DBEcu9ntUEMZobtpMc9pkuyYzaGxTJMRRQydgSRUMRnSOMorfmHN16"
    "7gYFogin+Cyq3ikKZWInUPQ87XDe3S1Ogd4F9C6gdwG9y+DQFtC7TnjxvXA5U2VaVLuntx"
    "LdeKWPe5v1XTlPqihUAXBVWdqMgIGsrv4Q1i6CURI0LsjSSwWMFLbVIq5iU9jXnwl2SQ3c"
    "qVwB79kmiAzoURpoStVW1L7L3gMc15t3H68//aoun5eMz57xN7/evb2G/kjHq1boE4s4uq"
    "21C0KgH41WP0pXshWvpSgLfIq2sWU7JFOVvf8dx60irp9K1L1+Zp2A4pUB4vsBtc+kW4fO"
    "5ZCXAdrvkI//ZK1anP4lUTj8Wx/+Wyh1rTyFKNh5Tew8AZzaxV5taGRlDED50KaGTOfTPm"
    "eyUlAqrO0RE4UMtcHPicEB35o5CmXyhkMc9VICyr6kRj0+y8DehKaUxtwR0IAzWpHlrY1u"
    "9/1vh1g7LHu7QU22w9ZkO05Bq9ypoSArFU+Var7SSo6cbs+z3Zyla7TE7JHYSBDPEGayOz"
    "D/n5yKLYh9ju59uo667mb6/4rvOEFRaHSCknJsE/QlfHn57OrbeNYyl6nn54kGxncLglYc"
    "ahTyDemje1GSQ/QyZmu+BdDcp8uo+bDj829g442gU4kfiG513yKPSqqVR4gtiVYBfpQtk2"
    "269oBCNfRbfoKAQgUUqh0IQ5QIKFSw+O0XX7c0Vrc1sQZEn3p+2cAN+fyy0gspPiowHZzA"
    "1cI2FTCC61CAt5Gb93mNm/e5oiVdgP2AaYZWc0InHV0lnq0LXkbkpKHjpoYiX6o6nBYPNy"
    "lBvDvlUxSMIApzqu4WSkUMPCsvmxyVl9Un5WW58xe3wnViYcl4I8A9dCSMLfDlyyud7byV"
    "MALwvqulRKXQNY7frQAcwIoDOKABdqdzotAE6jxaOTGTgD14/UUvwKpSJ3X3XypiAFXhAJ"
    "ZC6pJuQ4ZSCEO0vHW0PAumLiFKKWzcG9ALJUrEPrypiHxoOfpKYkD5HLI7L7Nc+k1glcLG"
    "vV293C/AfjvsjVLDAAKKSuZQ64Ki0qSk2TFqLQ3zGtmzgpAm3+QTsegT8TdnCq5J+tmkjm"
    "fiZ0ftpJj8LOrRiHo1EQVH0j2E+Ao7NppTP9vV7HZF+ICF45KIo0FDH7FwyZBL8BNBjCsc"
    "wYIjWiaW9PKUhE7yEHLUkXj7bYYcT0pJNL5BdD5nJJggn8gn8RGi3M4TsVHCEEEe4d8DkT"
    "8tIn7KRfFS+CKre7JlK1nG1QegC9tg7pEJAo4JcEx2KaZAMwCOCSz+iMv0HNvT1nMiL7S5"
    "gzZ3x4C34zZ32P4jZIG4C/S7fxRFO3HQn4wSnFkDac7oBwPzchANbL0AkQ2qvwB5ucMtwD"
    "Oj0I8sf33083KAfjv0I2eLPvp5OUC/HfpQbKdPHV0/HHeMGNzBVMeLZ02D3LVR7nIzX7zS"
    "Pz8yQkDsaHt8RJmqei6evAxQC4bsxRl6jzrzbTMoNDIgmgEUa0j2WQfFGlTnTAfQdt/6b4"
    "gAN+v814TFsaRP+7aBSkgHH/ifI1RSK0kcJTPV3xOon+Uknwj/tRu1dhoNUoegu8jdVUN5"
    "SXbfbtrLdJkM3cl9uZWkkyciNNmoVVMyScIcEXQSjGY4sBYpiSQuSBIIay70N5OYUVImvX"
    "Q/PVQ3GbBqMUHVzJNH/ss3dsQkgw10EnTvhYHwxrGTnXDI9ApOJALGVZy4aJTne1GT6HtR"
    "zvSVt4O2iZiV6skDZuopnvXwCq2QsBatFnKCELpuWWibWmHiZWx6umRljMt0uWzkYr+s8b"
    "Bflh3sC65Tc0hszcIhBbE9i4eMx82rqB0yjkjQgfboy0Z79GXNHn1Z3qM6IQhgl448LoFl"
    "YzZtwlhGCmJ+rdlirZoXYuhcqJ2+nfqrWvTxygpC/Kej+E82b27PMEU2UW9cK9E0RFHYhI"
    "Mq2Z13xCucyiVPfbVXOYoMTP3M2J1u5c9cL5FlqjF7ZCgQqY9b1y+akdij+61MZZQD+VMJ"
    "inoDsbIfuYP5wHE84DNpUuM4hpTFM0hZBLsCUhZh8fc0KiFOdGxn+hicZAeLFfXiJhuPw/"
    "xgOPfiMh9+YoVsuHMY70gPMX3x5dvUdSwIghuwtRswAVLbE1gUBGdg0/a20Nj52LseGjsf"
    "b+dDy3oz7a6kCXeL6qUKUePeqV7MAAgtQWhpeCthQmjp+9Czr12XWjj+7UuxpcKISV1wac"
    "7HTnF+8M7o0pfwtf3ixZfw7xf2xZfw6vmzV/zP1+LP+fwCr6PoUGLUoyV+JAzhJ+zIXSFr"
    "bWIU1YmKsg82BPvn6BpZYSC6unrkgX+ZJ1IOQx3ywbvjVb+VslDzta/E7FFdTohqDS6qBe"
    "XNDlbeTL4HJYwr93ky3CRHd2fRQ0ZD39Lw+6XDDdypkMljyCkN0YNDRw84XMRv5+wriYKz"
    "r+1uz0Cp6+xTiBrnmOjF2ZcAp+Psy8sAA2O8nsCBlxsy9MyrcUsNujDLMTzuvVdm6dM39S"
    "NmwY94Iw9RhWMq+/Gkziu14gOnq8zIBi6pq+f45Zfw5cWV+PPyhf0lfHX1+gX/+3PpK3r5"
    "nHwJX89mz/hP5i9fZjxGohGMLHsxI/xMjTq+rKgfYL5IjEZkZ773rEe+erJ9S0C8kI/D/D"
    "/feVgEKj/Vkb+NsmvMtrpUwYsRlROHDjKDOTAn4LgaguMK6vL3WJcfXC3gahmUudmLo2VF"
    "PJt/hWm7EioqaXC3tN3xSRZNu7VQSUNZm5ZLATllZ5BTBk6tk3BqmX+aDbmGtqH3eo1LcZ"
    "BFtAfpSoQq2iftq5Xu1Ruhzp4pnbWZzyf13lo5MtKMm7prs47Qq8tXf+d/zi4vIkeo8Hku"
    "qUc2omSxaMtNfcREPUPsIv41fCq6Z0tfS1yL4oESllQtnmHvMW2trXLNHvDJUPNiwFfIpM"
    "bJCvbJGdgnYJ9AzQtY/P0WH6JVB4tWHb8j+oDqoHfPDQ6cwNXaw6mAgbu3l1hJpFeXIf7h"
    "8+3HmngrU10R3OhC/0Gu018bnMzlMAsdN3A8di6ed4xrQSCUuxESnL/+cP1LcQnevL+9KR"
    "71YoKb0VUYsX08D/qCu+/zZEXoSnWg1LgLEwFjmhF3ZmA8+JQxfTJBTswYVKG5/Amh77WB"
    "3gPc98V9JXqltUyhKcsCqaOLddBNolHJGkdr6iWLhj9x7vjLdttfIQz7vzWpKQum7gugFI"
    "Y3QO8N0HJqF6SgcNSQnZeWiGG7LcpGlQSNe6d6KRrFFiLR5YHwBVF5HqrxLgkC3o3wFlF7"
    "neMrIwAn15BPricaWgviT/VjAmVJ496lqyav0lX1m3RVepES0PTaF+alTrl7YYxEO3NCIQ"
    "zmRGtzwqVMV6fNisC1MORrYehUcUNfMKh/MCBO7Rb7ueMSRbj5Jhb7/n8+ETdFs4IiHlFf"
    "v3fc3khIR4A8d2Y4AVl2g9I7PpNJKB2AnS03VjU5O9l3u7nZ82TkTmr2NRJjI3bzWpRRzb"
    "KbqY8s/k2Q+CUniBHsEnuCMEOOrFwxQWsnWPB/MLTAbCHrUzDn34pKrr09RVn5ImWmP/I9"
    "JP7PFvjy5RWUvBjOHTlB1WzsZNUaEVGSwQayrnogoWBfoXpUBy7j4cBwL4chaXLENo8+pi"
    "IG7tXu+a0CLO0IV07IQJh7IWLyJwbKyiA3jof9TWUsMVCXBpltgkjPHhnSdfdYzKFMjX4O"
    "5827j9effk0Zl6nl//724z9uFJzLm1/v3l6XIiBSL9HY4FsJA3f31YsmntoX1Z7aF6WQB9"
    "cTNS68ZLhJDo/u7jxgsHYHZkAD7Ooz+XJixqB6YKd3QF2FfVGddpCMH0bSgXisMUkHkCl6"
    "wuGJtMRWC05hURRCgG1Pw3bl0fYui9bgpTPT81UTHUr9lnuGhoq1PMa1FE0jQ9ktOMRSKz"
    "L+Ue3MT8Iju535TjJypzP/1iMoqvLzFZP1TOIpvhH1TTBXVTwuRH35Lw9h+4+QBeLzcyQk"
    "XeeJIPEwMQeKeglNkCiHUnbo9/akL94X714met6LHm1xhZZgwUctyYzaG/FTWTGbX7nfon"
    "sWzphjb6ZyEN8N9xmR9YIyEhdywa4IJ/DbK2BfPOqdo3tsWbK2rNzl6cPin3JZ4sUhCr7N"
    "ZJ3ulM37Lf8N59hxiR39EkIUP/Lx4QrhB75lxRMssv3KCy4dt5BFC7pGX9+v8eb+L40bz2"
    "W3epR5CX3mhhm7gAIIUK7bgHLdxVNV70hRSYOS2FZBF3ep9hJkhMA0aov8Vm3Rxr8kCqvQ"
    "dhV8wr8VYS1ai2flAP+2+I+r2IJx8EO9Bai3cJIbf/gFidbYCQRuB9Hwe2h/nHWA6BhSJc"
    "FWmA/tcu2ZiiB8VpoZYxmRU04XE6620NfjgW1FjMtn7IUDtsabxkdtPNa8l777I5ZD1aKe"
    "QF7KuA3cS3J77F5vE0wuiYKt2FZny0CpS91ViBq383spTZMAp8OhyctAFu+QaTLDJWicwI"
    "E25F5PZoY+RsmPOcbh1gVBprzVu4C3w0ZaQyQeNemjdSTmkaQRfCfrZKuYR5mPJ7XMo4iO"
    "kBbc3s08ulsQFJA/g4j+E3fHEVm+M3KOrpNWSrPNlhND5DxOwEdY/GeMi/kcSMwU6cOdzw"
    "6dmgZ8A0wQdGo6UBoK8O9P2LCATk0nvPi6DEWgJmpQE6F5UN/uXqENlgG+4z+tADgebwS+"
    "defQ21/uckdQKUsvl6ieDC+m7hVThBiZxnpUC0dUSRj86+ZyIkbdpInM54SrFU9kOvfpUu"
    "cAL0uaFx7tmGMe2+MteJ1ZOThL2p4la98JAuK1iZiWRGEVOlgF3YipQhQipk0ipiycLQV0"
    "rdgCCmHY/a31mRRMrb4EBSmIXw/Z0wDMnCG8acDMAWbOEHa/aSebdGvoUzwVosa9U/3wPA"
    "fe08DMkGwNKWfQLQ2GSB/prqMBc5ZhVIx/z4r9n9OJxusNP2zB/gxiCqJNHs+dPBuWH76T"
    "bPOzKKOPkXS1ojUNXRst8BNBgukiWDGOxz9dYRZEdXA4HKJsJJOV8z0q+DFfMSS+cplp0+"
    "3UQLMZ8Jk+QdU0G6it0p/fW75bU30iU0nOJFp3Z4ymP+hMWzXcyoB/oa1/IboHyrjXldVN"
    "JPYqrDsw9GuA7KWCLmaP7XxrBUHY+W13PnAoT9gFNHe4wbrQXP2CEDj5hrzCkdql7W3KSI"
    "GrqStXU8It2jdBKZ8HM66VaOxmyuzAQSUpXfO3k8hzUeE52X44qXOc4NywZnWRsag1LBOI"
    "/Nghdo7uyZ8rhx8WU+rdSx/GPfFE9EX+0yey6aArvB023rAJcjzLDfnnFfWQu34CuE8GfE"
    "5NatwnkKV0BllKoGFDlhIs/n6LD61g+6K6e+FyRnwdF/9WwjimwlUTeK+q4b2CDLCDV6xj"
    "3OQjuhUVc0KnXFNxm6+iB2BR7qQxTC07LQRzUieNX2wIa6GXkQHs9HmHRTnjrvJeSIdRJ9"
    "vpivjTDcEKrammEFhJ0qBIW2cW/ho/kOncpdRXV1uvzkQrCQK8iuC8mJo/cLqgoa8I0lfC"
    "WxYEeBXwEn+pQLWuGkEsYMDxe+hiBIlrvU3ecFYQonIdReX8DL14z8Dcezzj50yWrzyu9W"
    "gamytsxUGF5wproIjRlVepOlDnyrHT7B5pFq6THSaIv8J+IEjHUYtRP+C7AfnkQYbWPsn/"
    "I1GZKOIf868pY2qB7PtJ57J/p4034q/EC/yNOm7X36MUAbzfcgkT0fxp38fMN4lS7X6HeN"
    "9QTsAJxPsg3gchH4j3weL3t/iF+7CpV6sg1pdVddCLLR+gahKfqg5PlUsvSbx0CwEUxAyM"
    "VPVSBiCr1WkFtFWCBoLefXC7pEdrbHKVrIGg9xKT5U8MuGXXAvO8nAFusb4JBh5VFYKsdj"
    "km4w2A9tAex6GXnDA0x2qsNSeOETU+YNGJlHq/Z82JHNPfENQVQeP9QEpGdNlSZxhI9enC"
    "LqCmcGGXca12YafO+m2DpN0u7GsUjUbrBUWW8BYHC5+GD4tsckjJG91YSulYzjrZM9/V95"
    "2niDMD3uTBXG4T8CaDNxkciuBNhsXvb/EzV19p8asppnmpPUmmA9XHGrJMXTIPNNHLiJwy"
    "P1fCoE/PLYgZ4Kw5gNcRevQes/zN0Pl4p+cdGzghbxD+h0krRh60SzaqXXKyrz8RbPPfNH"
    "rtKjxF6ZhJI1+Rnx2+01v0T7qWtMPES4uEOJOcQhmO5DMhy8UhI98iPhs3WtCSYC8aES8s"
    "E9RDP3QJ+1vyLVjZw9Trk6BeyYAvjAl4nMDjBE4H8DjB4vfNX1RERisYXpnxB7T1sbc5jL"
    "nfPbOLrgXNkysqm8YY50UOCDON1f4x4pwog1MbK5Cudv8V5Y7hPj27fHb58q8Xl399fnGE"
    "M0vhDAywzzViDe1qK3A45er5SJQrYGMNzd80IDbWUW25Q3Gx+nSJvP1zRX3+Akl4S86QzK"
    "eTOjcIkeP4M+OBDegySU1sqXrOKH08R/eCFszV5XvkMMQIdon9LbpnC3z58iquperTNbsv"
    "J2KuXA4/Eo9XcWz6fFTHLpBT8X/seTtUezbEwmjT0XNCBnL/Ly4bZblc1mS5XCq5/7FtW7"
    "yTPexvqon/sVAB59kmIGyESNddrnFLj9SQ5XDevPt4/elXNTv9RtEC5ObXu7fXxUp48pjS"
    "2eBbCQN399WLJrkWL6pzLV6U0uX40a9xNifDTdIwwTcK7rH93WNHaM41SHXnGPaajj2RW7"
    "Hyct165I7yPxoadT9Ec4xqoZractvd2cSM28s0e7cURtUNDqzFmcI2y348qTPOHDlwOktH"
    "NqrHww0mEiAZEHZEWwsr9Bn1pb0kzKDoY37zoXAl+oSuF461EP9mUf/QGSEeCvAj/9NRJD"
    "50/oQv3hfvnp9MxL6f8KkW2OOYxpYcP8XTf3Nzbi1anq4xE6ac53GzUHgwXeQE4skcRtch"
    "9kR8BW871KZeU3vvt6K9z1+XIK7sA6FwCIVDKBzUPUPVPQiFn/DiQ+uOvmKzkQLRFNp09A"
    "Ej39aCWI8CopEiDF7jQ+VugO+yZ9/lknrBQgffVMC45KM6zTXB9lUltK/KW5cbpNqnRF7K"
    "OIx7KaA2eP/7s76w7dgaw5ZFVuJXbw5mVgQALQEqPEw6aCbjAcqSpyDyyWmAmZEAOItwpk"
    "5ODUBzMgBpOdN1HjItQDMSAGe554/vaaG5FQAwS6enDJboHJ6pAIBZBHOOHTf09Yz/rYhx"
    "Ov3zRjr98xqd/nlZpz8CFWBgBUWOU64hCa7MNtrwl0R7WgVTg47KRdAulVwWNe7A6akKuz"
    "d3/KVuLLIg1UFAamDHkEkxp5itobXCeRlY3yGvb+gJ4o1ePDkrAqs79NVtUTOtIGbcbdhL"
    "R2PIohwGK3eQWZTDONMOWNOezOfE2regfUTAfSunMgj1AjHCS8ta7YvU99FcJkHVZ2Zubn"
    "tV8r+3228nAZxshzbIz40iA4J4LUrRW9S3UZCwoQXzWRCw5/yg+gbx04n/AoibTSyYoCUW"
    "LVMDtApnrmPJjTFB4soW30aVndvPgyQfPBKMWeB4HhA/YoD/8Pn2Y5LPG0dAUHTjsUmcDX"
    "yO7mOeb0pIj77cVwzFH3zxtvIRn9wnKz69jaj3LRLFQOR3nGSE0SL6pZBH/gyQDqdcsvfj"
    "g4//yT//LSXRsXD2B4mORWCZD5Nl7nMVuAR/HaHBNF2rM1+9mmZabS0A01SHabo9SbQOi7"
    "ycSfv2wI7ikWSjjOi8iHQAhf/os7znS3hux0OBgknLAgVS1WoOeTocEG+LuFA0FUc2pS7B"
    "XgXvFyubJ8+4TF+Ypz85MOi3t+9zoN+8K3aB/OnDzdtPX1/IBeCDnKDifM6q4c2vx6yUSY"
    "f0cR1oaULznt6zQiL1yJaiqfMsuwcHVYEscQ6pK5BlPp008HE0r0B2x61wMRphJnPQJ2kZ"
    "sAdRL12a78JSl7jlMsOpj+SNxQWeiIdsvFHUXe9+eii2PuBjalJj+0OhrGNpRZCMfsLR5a"
    "GoaidyAnZUf6hCqdOsQLSnSjeKSkS6Cl0nSloUwavR09IQXwNVbTt2p7b2s4gIcS1p7VPv"
    "Aa2dYCG72vh0LRUmWacHJ82U2YKGro1cSh8RDs7RRxp/gl30hN2QiJkeySooq209Pkc3yi"
    "OCABDOGaZKB+GczvJYIpRKYNYQolMJCOk0auyg8gzWwat0CwK4yngZN9F9R6M3SVYAEG6A"
    "8JIwxlUSnR2cETEQ4l6Ss4ZiKx0baXBrD2UpRu/WvubnvLpwa/zJpM5Gwtsxu2yjakihN8"
    "WwelNUkjuq77JqdocJd9nly5dNKoy9fFldYUx8ViAf8JdKA+F4uIHo9pVVqQ5mCE6tbijD"
    "Fg2J/4Nch41RW6gBV4CR85MnmKbxjAzcbxTRDDHBzb5e1X0vs//+f5IAVEY="
)
