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
    "on_behalf_reason" VARCHAR(500) NOT NULL,
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
    CONSTRAINT "uid_subsidy_adj_run_id_343d87" UNIQUE ("run_id", "person_id", "month")
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
    "number" VARCHAR(40) NOT NULL UNIQUE,
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
    CONSTRAINT "recovery_never_over" CHECK ("amount_fen" > 0 AND "offset_fen" >= 0 AND "repaid_fen" >= 0 AND "waived_fen" >= 0 AND "offset_fen" + "repaid_fen" + "waived_fen" <= "amount_fen")
) /* What one person was overpaid for one month. Open while the four sums leave something. */;
CREATE INDEX IF NOT EXISTS "idx_recovery_distric_93b457" ON "recovery" ("district_id");
CREATE INDEX IF NOT EXISTS "idx_recovery_person__604cae" ON "recovery" ("person_id");
CREATE TABLE IF NOT EXISTS "recovery_move" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "cause" VARCHAR(120) NOT NULL UNIQUE,
    "document" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "actor_id" BIGINT,
    "actor_name" VARCHAR(100) NOT NULL,
    "recovery_id" BIGINT NOT NULL REFERENCES "recovery" ("id") ON DELETE RESTRICT
) /* One movement of a recovery: offset in a batch, repaid to the treasury, waived. */;
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
    "voucher_number" VARCHAR(60) NOT NULL,
    "voucher_on" DATE,
    "vouchered_by_id" BIGINT,
    "closed_at" TIMESTAMP,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* 发放批次：the money of one or several approved months that goes to the bank together. */;
CREATE TABLE IF NOT EXISTS "payment_file" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
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
    "batch_id" BIGINT NOT NULL REFERENCES "payment_batch" ("id") ON DELETE RESTRICT
) /* A file that went to the bank or came back, sealed, as it was, with its hash and size. */;
CREATE INDEX IF NOT EXISTS "idx_payment_fil_batch_i_399568" ON "payment_file" ("batch_id");
CREATE TABLE IF NOT EXISTS "payment_item" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
ALTER TABLE "organisation" ADD "filing_number" VARCHAR(60) NOT NULL DEFAULT '';
ALTER TABLE "organisation" ADD "area_class" VARCHAR(20) NOT NULL DEFAULT '';
ALTER TABLE "person" ADD "education" VARCHAR(40);
ALTER TABLE "employment" ADD "public_staff" INT;
ALTER TABLE "employment" ADD "health_certificate_ends_on" DATE;
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMP;
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
    "on_behalf_reason" VARCHAR(500) NOT NULL,
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
    "number" VARCHAR(40) NOT NULL UNIQUE,
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
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_recovery_distric_93b457" ON "recovery" ("district_id");
CREATE INDEX IF NOT EXISTS "idx_recovery_person__604cae" ON "recovery" ("person_id");
COMMENT ON TABLE "recovery" IS 'What one person was overpaid for one month. Open while the four sums leave something.';
CREATE TABLE IF NOT EXISTS "recovery_move" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "cause" VARCHAR(120) NOT NULL UNIQUE,
    "document" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" BIGINT,
    "actor_name" VARCHAR(100) NOT NULL,
    "recovery_id" BIGINT NOT NULL REFERENCES "recovery" ("id") ON DELETE RESTRICT
);
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
    "batch_id" BIGINT NOT NULL REFERENCES "payment_batch" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_payment_fil_batch_i_399568" ON "payment_file" ("batch_id");
COMMENT ON TABLE "payment_file" IS 'A file that went to the bank or came back, sealed, as it was, with its hash and size.';
CREATE TABLE IF NOT EXISTS "payment_item" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMPTZ;
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_month" ADD "street_reviewed_by_id" BIGINT;
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
DROP TABLE IF EXISTS "insurance_answer";
DROP TABLE IF EXISTS "subsidy_hold";
DROP TABLE IF EXISTS "conduct_case";
ALTER TABLE "organisation" DROP COLUMN "filing_number";
ALTER TABLE "organisation" DROP COLUMN "area_class";
ALTER TABLE "person" DROP COLUMN "education";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
ALTER TABLE "subsidy_month" DROP COLUMN "street_reviewed_by_id";
""",
    "postgres": r"""
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
DROP TABLE IF EXISTS "insurance_answer";
DROP TABLE IF EXISTS "subsidy_hold";
DROP TABLE IF EXISTS "conduct_case";
ALTER TABLE "organisation" DROP COLUMN "filing_number";
ALTER TABLE "organisation" DROP COLUMN "area_class";
ALTER TABLE "person" DROP COLUMN "education";
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
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
    "policy_release_append_only": "f5d06d10c88b3f63",
    "recovery_move_append_only": "fd9b3bb0933d0848",
    "fund_allocation_append_only": "cf5c9d3dc01beb2f",
    "payment_file_append_only": "8ab1d12b454c3006",
    "recovery_never_over": "61081b1e7465da9d",
    "payment_item_adds_up": "5ef2c03afcde902f",
    "payment_item_line_once": "6ff7fd15ba50a605",
    "payment_item_adjustment_once": "aceb99b446ea831b",
    "waiver_request_once": "b8726e47f075250e",
    "public_notice_possible": "505e5b290ffb2eca"
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UP[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfW1z27a27l/B+Et7ZlTv2I6d7ObOnbHTtDs9SdxJ3N32Jh0ZIiGLNUXoEKQV7bP3f7"
    "8A+CK+gBRBkRIFrQ9NEwsLlB+AwHp51lr/ezKnNnHZ6XVoO8GbJ+IFJ9+j/z3x8Jzwvyg+"
    "HaETvFisPxM/CPDElcOxGDcm6cAJC3xsiSmn2GWE/8gmzPKdReBQTwjcT8iU+uQeYc9G93"
    "gaEP8ezahro+UMB8iaYe+B2CO0ID6jHnbRE3ZDwtAcs0din4qH2NTiT3G8h47mCz3nf0Iy"
    "DugDCWbE57N+/pP/2PFs8pUw8c/PJ4/8X2IsCyd/ESsYO/bJn2LQ4nE8dYhr5zB05FD583"
    "GwWsif3TgPb73gRzlW/A6TsUXdcO6txy9WwYx6qYATIfpAPOLjgIgnBH4oEPVC143xT0CO"
    "foX1kOi7Z2RsMsWhK9ZFSEdfYP2zk/H4w+3d+NObu/H4pLRmiUQG9vhHFvXEevOvyiQAD+"
    "IrfPf38/OLixfnzy6uXl4+f/Hi8uWzl3ys/L7lj178J/oya7SiqSRmb396++FOfCHKN1W0"
    "4cQP/iNlcIAjKblEa/RxUEZ//J7O4y2aQz4aW0Cez0wCZ05Ok78U1yFBvW4hkh/UrMTJ/5"
    "mGniVARkvqP/JtbJFTy6XW46lHl//3pKdVqgH87u37N5/urt//IqafM/Y/rvjpD9d3b8Qn"
    "5/Knq8JPv736r/wKpZOg397e/QOJf6L/d/vhjUSasuDBl09cj7v7fyfiO+EwoGP+i4+xnQ"
    "U5+XHyIz40s9ZWQP2x7vuWldr81ilWO15KncU25LUrQi//VQL/9Qz7ddAnUgXw+S/Vzau2"
    "vnt2Af8cfx27xHsIZvyfZ8+e1UD7z+uPr/9x/fFbPqrw1nyIPzqPPithLb6UHs6xhIEYv2"
    "wC8ctqhF+WAE6u96bwJuMNBPd5E3CfV4P7vARuRmfSOqbzcj0d1LtFei8nNfUfsOcwLL6t"
    "9iIohGElWq9EGFhUdWGOf6O+zcrgr8fv7qTh6HmkL+Wz77PGJ/wXZeqzpvo4z0vtEOrdwH"
    "z1vAHMV88rYRYfFRQS2+ZaPNPSSNYiAPBGgH2CmUrjuyNfKw7qtYQB8NbZqG9+v8uZpwmM"
    "376//v2/cibqu9sPPyXDM7C/fnd7U4A7ciKV4f750+0HNdxriaL3wLEC9G/kOuwAr8Ua3A"
    "UU9bgXIR7l7X0xQRF36a/TgT0VANT1UBfOyuljxmEmfjDB1uMS+/a49Ak9p1Vjyx/Nz+fF"
    "n2APP0ggxW8sfr/Yr/wznZwo3M3ix6M6P/Nf8YDN/mWXn4NkHHqB494jh6G54/JdQTjkNk"
    "PM8SyCzv7+4tkrhJEfeh5fF8QnRwvMAuQEaI5XaEKQ5WJnTmyEH/gqKbzOfT2liS+aBXxn"
    "n0g9Nf0S4I0eqDcaPAtrLamJtn9Vre1flf1i/kMo/PoKRbTmCskKbXWNtNOZ1l7/Sei4ge"
    "OxU/HYffj7e7nT0+OpkYmbjt6h1sqHhsTuC+++TdzEPM/DW3mcJ8NbeW1a4fus3wP9/Oz5"
    "i+cvL66ep+d4+pO647vsjQlogF0NJNPxAGURSo+qXvnqWy4Zb4Cpmn/dzxuFf85rwj/n5f"
    "APXXoqK6ka3lTAOHy797RklWgtPbkgaMyhsOs4chCQ+UKlwlXH7zMixsDe2VlsYW59uuPY"
    "p01U1h+lfPN6anBV4gWQJ1y+L5TTn+xWE765vX2X04Rv3hbdhr++v3nz8dszebTwQU5Qsa"
    "G5aiy+dQn1aotkLQFerfZ2B/F9qrglqz3mqYABt+SuHeaxn+qRrHT0krxUK9gHtskL5J/z"
    "RuSf8xryz3lJ+7N8IuAY6/Aa8zK74TfWujqA4NiO4MgC7Osufl6mg8Uf2Dtn0vpOHc9hM8"
    "0FLgjBCg95hZOjeLLS5l6VRIGsDBS4A1yJUuxZ9XaU1+RH6hPnwftvspLr8pZ/e2GbKvCP"
    "o8i/MtKNCrnLF+I/yXZLfrp+vo+XaTy3fBjw35//1iQyQz/yc+rj29d3J5XbvgN8bwvTHd"
    "Z+bwq04nWvgHo/FIrcKii4FMVVqiZVFLfHZnbFtbdCE2qvkOOhYEY4foScovsFDmaSBnH/"
    "t7O/Xf7t73+7HyEnYIguPeTYyMUs+B6RJ+LzbSWoEBPi0iVi3E4kjA8s8yt6fE4ThsWCC3"
    "gJHVTCC/SKYdIr+Foz5eFWiX9GYne+47N+F6E73zH4Go7XUgkXtvbi52Vg8Q928dU8tQrS"
    "jsEkte75Oropsn0nx+5USeifHBEyy9KKQcTjDYw+vGwSfHhZHXt4WcRW6Ns62Cbjd7Z1D5"
    "nVYzviO7TIiy0IglOwpVPQJw/CxLe4YayzyQti5p0jV00oVtUMq+I+J/OFS1fEH+tS4UuC"
    "BsTp+2bETx2XP37shfOJHmWwJAhgbwQbc8t3bLlYMxE2J2UczI0oEDUMCAUBgnoB5tedri"
    "JdlDMO6u53dALZYqZMMtiMdSpoHNgXTcC+qAb7QlnV50mBci09cy20Q1JmogseLCdzQTxb"
    "XG8THFgzbYVbJQ0R4LZqdxrIbLUWKmmwgFouRS7OpfE+ZMXgReiIChGhWl4JCNMrw/S5Ta"
    "gdoM8cRzPHtflUilcglvzxvz8SN0XzmDDPHRYPPlZmWuvA9JFrNj+JeQ4wTtAIpJARf0uM"
    "GrKYDhIePBV+BgnAlihdr2cyFazI/1VR30AHqzfpRKZCJT8RKrr0q5At8bqLZ3udOGlMhE"
    "wakk7gbAvWdTTPylScnrja6wVk62P9n8k8pgIlah+FVjC28NYv4Otoqtd8JlPRSoN4NuFn"
    "lt/FlfjDeiZjUQOwmoO1oK5jrcY+kZUKtsTrFznZx2guUxFj4YQ59mrsOt62eH2KpnrneO"
    "aiJVjZwe7BOkTjOdlZc+oFs27Qei+mMnVv+cSiT8TfWjv9GM1jrHY6DT17jF2XWl1cij/y"
    "2a7TyUzFTBThHC9wF5b1L3yqX7DRpnUMVBRw2VqLiCa7EXMZC1ikdtk+nm69veRUP4iZTE"
    "WLf3ka+kJJ7eIAeydny44zEbMELI4aFoHpre/IaMTHzGwmwubMF9Tv6CB7K+cy7hzrM2/1"
    "I5n6hM3u6CNR5q3mPh/V5a360chxkA7dmLj6KyM2op5FXqFQ/DVYOhYfJnJLp3juuCtEPJ"
    "uVE1E15DYnlkIO6SBzSOU2Gs8w08p1yEt1Q3fb72L0XGjTYSzUzC7MiUBy4cEmF5KvC4dP"
    "p7X2eZl9LX7/l7ARCyzuRr28YQblqw5iZRlhrKpoUvXlmJcyL5P1okmO1EV1ktSFzJKqIQ"
    "PGAJYx12YDflrPdFiINyUC5vfaoEr1fJSpgidKY+dhY3kefz1mc2Ee9NPN3+7Q+fnVM2Q7"
    "T45AZIQsGnrBCrnkibgIezbCE/pETtEvhC5cgh4JWaAo44shOhWfurKwILd4iMIY6ushYD"
    "kdqOWkmzq7Vc7swI6nXnNmh1YzYqfq0w4aqsvDSqGtqsudpKMNhLf7eidP2HX4HevTeRng"
    "HzhMFWW5clJ1NoFR9oDQ8ZX4VTQk2QRgVTsS4xEs6dL70vgYCV6La06p9CUfbtD7+LC0vk"
    "QT3Y9rUt+J1UVCCM24EibUqyfio8mKq2QI23NRMprPE1B/hJYzijxRJpErbdj3mHRnLzBj"
    "S378qdS+zucHje+ANT5tV3lOyMA7tHtfOdRhPGKXG3jLDV9g8JYbvLK+djp9RqivisRmKi"
    "o1/vOQqcpf9dVRYGAr0NRzntl4w3Kbp1niKiMqm0JeY0TxYeOHdFwDI0pIoBn/gggHwqjJ"
    "VscfIa5cWbKmfKm8vLJ+/bazKQykz+mmFnNH70Om6MCfYEAN5Vwa1RhQydo1cjwmgw20mb"
    "r3O8qXvV2jpZIoFLVpW1IogVJHvc3LgOV6sOrvINpsDe7c28t7OFRLxFDoD8kUGUSqgb4t"
    "MpzGZoeK8dA7m33CT8T+0XEDafCULL/sx6M624+Jgfyh6cgG1p94lo2eHLIUJCXqEdl1fY"
    "RwFL3i6+yvULQOYoDoOrbgv8Up+iADXTPKf0GhN/A/GcG+JQhOXIVQmYZ9PqrSbkyOdT6R"
    "+P+6qRmYjEO4P0Y1JiNc5XsskPqgxcNKxhtosHdfbBxIbj16Q+QtooNuKmAgvGfPmpIIa1"
    "mE5XL5EKY/LmfHQFhmSU6HSklep3vUKMiZQRt141uuoDJuTn3neFxZlfqqTZ5kGvTSCWZS"
    "P40zspFMimVCk8Uoyo8uK8AdzNcxfaz6UOwyf2lAyb3dpC/V6azc4vZ1T8a8DJyMB3Uy5m"
    "u6sGCsTXIpSsEGONgNAAw20xdYMMD1ljcjARy2ga+tKCzFVJ71mmaNOSnjun91b6BLBx1X"
    "71UtX+q6F2eljIP5opGdflFjpl+UrXS+9/nrodejcS1iHMbdZysM1UFtZqjgkELNprFesz"
    "UYMzXoti7AmK98d5iK7W6rCX4K+K62rz22rAgWZz8f1TrD5MgxXg/d6BK7mxEUjUcBRRj5"
    "hC8ECyL/FfbQW5vMFzQgnrX6jr92okbGfO4EfEWjIcsZDmSsNxG0HUXeZW9P2RQkfiQriA"
    "0P58Af1fjZxFJp6DXxcDNDPN2XiRiqYnMEkfcp/0rEX/iOnn1UEDNwo3evvnN1MAgVKkzl"
    "Dl8L7G6DP+t3d5+fPX/x/OXF1fN0U6c/qdvL5X07I9hW9gr7+dPtBzWcGZGiZ8yxAvRvSQ"
    "/bgbd7Ejpu4HjsVDx2H35uAVHOS5bs2m/fX/9e3NCv393eFN1fYoKbwoJMqK24Im8cD/sr"
    "9XokEsUG66uA9FYb/WTyzTd7QPwmBjFFnAN+8/bD9cc/UshT5+S72w8/3ShAv/nj7s01EC"
    "OO24E8EGKE9FworMHEo1FtBUaOVUsWM2xmBH7i21gcFbLcjSA0MOR4p+ieYzOjvhOsxk/8"
    "VOeD75HvMML4OOLxvz7MAiaqxn+PqGsnDAduhC5EpqgoNV+2BPt9FBTjGbROXG38xYuuob"
    "llJHanup0diOoGl9aRXVo5U39hay9+XgYW/2AX36UPjla0OxUwjhoINP9Dc1ImhRW1y/KV"
    "BA1E/LwR4uc1iJ8rCAWi5b1iT99Q6hLsVVAKUqGiX4FL9YVzco7s2Ktwe/sud/TfvC3oth"
    "9+fX/zhu90iTof5AQVbuB5yIKxNcPeAxkn+1UT+KopdrgM6U8Odh2m2HGlphOQ+ULV1rLS"
    "5FBIgte4HO3w+SZNoWqugioEgV05bFXTeiSV5b0rufEFKVjjIa9xQIPFmBHLJ6o3+RPB/G"
    "UtLXFBqGXw4XBWta/Qg8SRfw1+Ms41D1OlKLxqg3/VZOYQC8hCzxldljVGMdkxWaMUh9DQ"
    "D5Wy4JwuQiz3qXQ76SfVZcXgOBvyceYwjs+calq4GSkwajWM2gU/cFoUKsyJdVIp9GhimV"
    "AqciBLUZNEArX19lVbL5tdkrSA2jq1JNNyyhDoc+eIrB28LUjZkvImghTXe9kSpk47CQ8D"
    "pD65aNdBgK2Z1MoVjLTMp6M6XhrOj9vISrvnv2TAR98jR5aHdIn9CvlcO3yS7QZ8LOhhTi"
    "Ab9YrWvFHNSZ8uR4hR/nccoJkjUqJWyMKerFWp7HDQ43M289E+nzzyf0n1Lpz8RaxAnLh/"
    "AkttkCy1ZKka5yjF4w2MRndfRSCz/7W2eF4OlOfWdgywW9bslstG7JbLGnbLZWmDz4nt4A"
    "gmDZTzUiZi3QeTiDn/UqBcfYbEw006PTrz17IZPr+80tmzawkD92sPLVIj/VN17VWndmWE"
    "IMDaMsAaLlyK7XaNlsqy0GmpreaRxVJXC1HJGnjq9FMUIMFOL1UgJwS5AgcbopM+Ds3Vz8"
    "tACPYQ1le/BGJZ0rjacZeNDtTLmgP1MjpQB5Iv/IEGjkVOFP7Z+JNRnW/WW4/Z5JetxntT"
    "MSYL83+UyjHlhvANJ88W8IAO0wMKZYT2piRHb4/GIZ4KmKgOnzdSh89r1OHzkjocOIGrhX"
    "AqAAg3Q1hdwaYa4Ir6NaB9pNpHjljpeI866CbjjUO3l1RJqKlw1KYU1rWTMRjJQ13ZgZhs"
    "19Op4zo4qOh/lf14VEusKQxs0CM2Iv6iCXGp98BkUV4PZYl/3zDZ1vV7UadJ9mplhETEl+"
    "yo9U+jCVU9Yvt8lNLijD6PdlSGsAllgAdk1tS023JiDm6zczYdDpfrQR3BKs1qggNrpu1d"
    "UEn3FIoz9W08vFwG81dibxk9g3NLDCGTZK1TbJlD8ks60YEtQ9PskdwGrMgbqTpxOsC3+x"
    "ydITZ+6SJFp9dgFF/c17JO0YkqILX+tNauEWJxuaOmdo1LHrCLIhlEp5KM/0qQ+n1rhqZ8"
    "USMTgmtpc25oUE9RobbtJFB7dsBHe53FEa2jNvGoINaXE3V/9RN7oRx5ZKmNdFbGxEhLHz"
    "hHpxc/xhWX6g8cqQpbKidVZ1IfIOo1IAszuAAgeXJsonRF1HQOzcgYuFF7aWnpE4v6LTm4"
    "ZVng4LamF0B463g9cEN2NpipkB6ar2GIVnATV8N+7N8YeYXtu16Tart3vQE2m7y3HuH2aR"
    "D63GKNA2MoKsuIou+KLOz7K4TRxOWrieSKiqYqPhFGLP+A/8Wl9JELhIuyNdzx/F+8L941"
    "4nYThw1F1zfi23jFRoif2IzYI5lmv6BiL6C46Se3sKM0+yVm6JEsmubWg709SHsber2cQK"
    "8XUNyg1wss/naLP7SCDYa5Kh177IXzSdRur/BqVVS+zonssunmftxmfeVlpzCO5e+ss8cV"
    "ouZt9+5LEEwcP5hpOouzMkftKmaqLTr+jds2rAQa63dP7tE73H1FqAWHSEUFrDh80+FQD6"
    "PluSsR1D9zC2Kt9vbAyHc9H7dcyePLoChiWbW3MwKwu1vu7hkNGZlRV6S1Pzjiy6g5R9Ub"
    "vXoG41KoetGoJ9h7zHambrb3i1LwArR8AbJA6p/yamk47Dfr1gI4XVs9JwSnS5PTZSnKZ4"
    "/lM8U3KYFd23iiLNyu/8QBnTLddZ8gdmhVXKYVZlBOoqczxChbyCYWwUyb0FUQ29JMHxjm"
    "ela6RwPFCXxHvlYEnZLxBhy+dU7vN7/f5U6BZBOqVY1keGbTvhbaRzF3xbP592mZ0KWSBl"
    "7XtrwuSK7b+1JEtAeuOwdUeyHKsrAM3dCtMsiWl6Q/ztWwVqIp5aq8DbdoDZSpW7BlP5dC"
    "qYQD86NXgV8K9sbJUFuClU+/MhGraJduh1KHL/LwAAqEDxMvsB+Mpz6djzkYqjC3Pl4/OC"
    "xwIlqHqZuriB3BvusAejqvJhsLFmcXiL0X0xmOVUSMBbQ2oEXmC5euBONty/vxTTqRqVBZ"
    "xA+cqWPhYFtd4vV6JlPBIp5P3S62VTKPqUA9cWPVC8i2V+E/s9OYiBP/1A6tYGyJxoJbvn"
    "7RVK8xM/b1Y+GEOfZqLMLuW6L1Dxo5VkyEyfFY6AvXxBh7bMlv++2geptMdy1nMxW1ZHNh"
    "+6+QBR0c8tfpRKZD5jretqfXp2iqd45n7OlFZW/K7R1ct8k8pgIlcgGfiO9s3yVczrMyFa"
    "cFZsF4gbuwc37hU/2CjTZ0YqDGTkDmW6Mlp3rLZzIVLf7laeiP/RiLrd/EaIRxFe96bbVe"
    "dgRWJpEXvIWb8snHdmH8xtzyuyWNc7RZlH8t8rgRdp1HIrO0lyLJe0pD/teAoglBARdYEL"
    "pwySuZuO1SPgQ5IlXcZ4rO6308QFkSGotPJlACejgBWSFTlSBe1a+smquzjz5l+yE29cLX"
    "sYnltCzBVBIFpk5bekgCpU4ud14GcrkPNpcba795GIo8b/vGTbRBnwDobUCvoV/h8gJAUe"
    "1RgXaFm9fTngCem/GcDLdoWBSjrzT60hD+RnNvno7UMvSy5pYovBXNJprzcPtMdgUeiUY9"
    "KNY8xD9W9ZZd6xmhwteAj/RRjQEnF7W8AD9/uv1QwW5OBIoarGMF6N/IdVhv92tGd52Ejh"
    "s4HjsVj92H1ioAqjfuinZcQRMVExSNO7Cma8yEPqzpmCPdwpguSoItvWWqhY4pnRMBS/pg"
    "LWlBLdV+8zJCYNptneDUMrcJ4O/UslZzrMEYHBWMwcy738C+rsotAVyLuOZe60FZ2tdBQD"
    "xbLo/C0M58Oqptu5sft9HK/k3Yu9hDEVGd+NxAXlA/YKLFlLCL1wR20VpK/mhOvWCGvr0/"
    "f3Z+9d3Zs/v/Klvanc2qDJySHBdeCkIUdTin/6jGCIcy2ydQZhtsCiizDYu/3eJHt15p3a"
    "trd6UC5lUerjszE9fZi8qyRi9KVY3wio3tUFGXp5pwkhExyVbs7KKSAC34/ieqIov1uGbE"
    "AFsFti7BT2QsoNJANi+0O1yfHRSoj/xXUVyu6vJxeRGoH7e5fhwj/pNjkbHol6hKDqvcvW"
    "VBg6ISne1hmX6nTNKvKzqZkYJqk42rTUIhv52FMqGQ3779O1DIb4BLsfaKaq9DSdQkPXu/"
    "8a68r3rL6IyRRWBGhQhNaTMOKkqTWQJFlCa/QNVRmvyuaNZQNWIoivaj6wiKyDPzIv4iZc"
    "EIidpfMgeNG3Yi1vIXlZXDBc8x81NhqPCfqvuq9vMYZRxn3VI2eYzUsgLsB1FxaAjqDOaI"
    "G0FQB4I64NeHoA4sfn+LL+Zr7G5MBhtBh+69ax8HaxyQrwp4a1rIZYUMcNQUego1AfmqGu"
    "SrSneuxKjpNi4KwXZusJ2n/Knj5DDX8O3m5Np5d1tBnejEB+ve5Q+VJppeRKgkBZu7weZO"
    "UZOWINNsLqSWPuYeQykixLNbo5mRPWYsM84JDRTzUkfdlprvI234sjLHvPkiHKpSJ6v12K"
    "KccarseaPOjec1nRvPy50b4zj4eLLSwTovBUg3QXoRTlzHEhf2dKqp0BZFgbHQWKWdEewG"
    "s3Gm7H4bBaF+lmM+rYERAoyQI4l/AyNkkEuRRFVb8kFSwb5CdOavQFz1SP9EyogBF6crLs"
    "6abwBZ0vUcnNwGbJB/nuVvbIntrf+APYd12DZziC1LCyfsNv1KcwnfhTNGp0lIbh5D9nWv"
    "VdGzbcYUXLBCF7JqMphVGLiRDXZvzYj1KIzegNwjhlcsKlsnuFeeXGbsIr4u/gqxFQvIHE"
    "Xtd0QZO25lrAeL9kXElzOUyWC9PQUq6A34+hwh4HkBz2sDwkD1AZ4XLP4W1eB0SATAHdDg"
    "DlDLCheppts0aJOXMsAB2zfTyyVPxG28g9PRkBO9eQd74XyiMqSrd+9aopudu19Nt2d4Hc"
    "ZCbQJCTuiYY1oSCK3NuZYw7ljtJRbOLWLqr8bMor5OAZqimEHxq87srYXwqgiqsS64ZUGA"
    "V2HOrt1FjTWDgswOjwhuwohnE3s3Z0X3F5noSyudhvx7cURtBejVp7JSuBPtbEDKw9lVA8"
    "zPinbgGnPxEfAMhuWcBJ7BAJdiyFFuM9E/tCD3EEOwTWLcTQKwxPOp20Hn8zfJPId3A+wl"
    "/LrGS1WIIwtmTR2O3LBGZTjkL0hIUhDDcjFjp+huxv+6juOK8hcYLfhHyGFojm2CljPiyX"
    "ColOB/UkYUUdd+HqEsvyEfIxQSOVxuzOiVh7IbgznoRxCOhXAsROQgHAuL39/iz2jos3FE"
    "pFOVS608T8uCBtnznR2suu5W8LLWgMm3vfh+5UNK7WBdD9+hbzV2dB2qZzWby6btVyrJGr"
    "SJwa1kvLWRCUTmrEPtVVCKQypLV16+su2+pbfvLp7wdTLfga1KU6+fcl82yHABt2pDgHVT"
    "hwrZD1uiW0i6OKxrtinEZSVjUCWS80eJwjlbOmuqHbTlc66ZlzbygMbdJpNJ0ITaq7h6Me"
    "VKaqZkcQZSKcb3FhMOVSo9rMRWO2p7eQqkxwz4Sh6BPxb8seCSA38sLH5/ix84gatFZ0sF"
    "DMyROWvEMj6rYRmfKVjGUYRZr5ppUchAsPsoZhr6TBPoggzg3ABnGYrRDd2Y5pPqLmTTpv"
    "JulwV3hwawXppMizp63RXNO2zoFi5WVTKpKdKfCEB+UZP8IsYNJL1Oq/F4g+JYXR6TGsku"
    "+0hzEQ6og43DCv6ibqpmTuiYUzWFF1I7apcRgshpR6E6gWkHkY3jqIuW2YAHRskfqNq1W0"
    "7+tcVtVzUjP/loVBvu4afzGGdGbgz2fKJzIjbNNwzNHS8MCDtFbxkLxcuEsGejBaUueiRk"
    "gTyKJtiVH8jYC3F8RJfe9+IDny4FjX5Gg3Kkp59HKCn5fCzxU8M/+lf0NsifATF/MAf+qC"
    "YQBOV9eivvk3s/mpqIeSkDgT5vZijW2IlqoHWPkayUSX61HVPvhKEYKlSXGrsyVNnoYFiq"
    "T5H4ih7Ht7mmiVQWNsg1suOd7hPR/pHb662WQiW9u2PnmVErwY0cfzVOFe/mi1AQBPzb4S"
    "/OU02+Q04E6A4HS3eIXZZaPKesSAdLP7DL6NBXt+QN3A8R9404mk+U1RHEB6ONnhiSjmtE"
    "unXJQ1SVgI/12JT4I8ScB35GvZLs12BJxRCWH4NYOBf82H8Rn6pZtt1MW1UCQY6ObZbY8y"
    "T+VXS1fM5+OJIekz/B/TJI90thUbVylrKCYMG21mby70rzFcjLwQK0XoBW9tRezCjjoE8c"
    "BHga8KNkKx9DaQrwNGwVlN2PGvaOKgNi4sebVTCXNgyEvY92CcJMaEUrJDrxIIJ9rid9Ly"
    "tDjcSfPpec8A9njjVDwnviWPwnoSca9MQ/tGaEGw8lTayH+SHTacAvT52GBdf7/pPzB63i"
    "mvpKZPyl8uTTJflmhY6a5ms7YjpL/wgpCIJC1DrIGF3OOnH0jIhxZOvuo4yRoqOFbyphIE"
    "fhZROAX1YD/LIEMNi4e4zbzuO6DC0DtwpxWI4DNW5/ZeREbd+KT0ZNTNxxyBr2vv0HXSL+"
    "ZVYJFTPy+vMpsr7/gNLHsgWrJwrG6YA3/6jGOBXbSXcF1jJgEYFNeqgrAArRMd7AHyULDs"
    "c4la7h7Meb72K/MLqx23nh07nDiI0mYSDbv69IgOb0SXiHGQkCl39EfeQTl2AmWsRTz6rx"
    "MrefDu7tAb8ydfe2hWMlsKm5nAoY1/b0rBGh/6yG0X9WpvQP22lv6n6H23kA0A8/T3+2Xv"
    "yDc3SK3kNa7NWMANCWD4rYWihyo8lazkoAaXnIa7tXW35g63p0BuVdvIYn6tLN0WejjaZk"
    "kB3a2I6UNp605kaIn8pRAzyh6J+iD+SJ+IjYTiCsQIy4gRjgRyKS6jE3EWfCexs/s9qw7H"
    "B+sDQH/C6NwNLcm6UJ9Q964xTQkCuq2rdyTgzsyPYhDuzzs15fKcqKAfzgQTk86Gdc2dNO"
    "UC4I7cvWB5uvkc3nE4tf0JpLXBACd84BL7/oRkL0O70VBMHkP0CT/1PE7H3tC+v3RGH35w"
    "eM6oz/mCU8ttZjG2WPR7Vc+AgrkFX1ljMcoAmx+BcRTC0nyJTfu06DwHI4t9B9gm0kwIga"
    "L8lMpJIToJ/HfPE86Tmw6HzB5WyEH/hOipOeMHL5tveRH7pN49PFVPO4yA1HCjLOwaEwvC"
    "U49tC1oVdTMVlEO9spJ3TU2U6bipzVVN/fX32z/jdxl63ipNe+BcIqUcBYVaCMqzhTl9sU"
    "+hirRAFj1THLFQYVsj9/uv1QcUCkEsUD1uEK67+R67DegM0Y3ZPQcQPHY6fiefswtwVCOU"
    "s70Se+fX/9e1HVeP3u9qZoQosJbiCDb7cZfOByApeTbunDghDwiIa2wgNxaV3zd/PJCZT1"
    "D9PPRnWOLJwdtdGF9ZvwIzkM2dQjaSkcwTBZzuh8FLuaKP8/W/L9Kz9xAvTtl/A5Ic+vXq"
    "Av4bNn+MWL/ypTVzqdGUgrgza5obv47kxG6C5+TNcSdBeHxY8t40GXHjL1ZoP27rtr715Z"
    "26kq42kfhZ0OmIaZ/VoljO/I16oDJC9mQA2tunvhze939R659Fp4d/vhp2R40U13eN2hd7"
    "ave+kP7RJsE38s/6mBc0HMQLSvmoB9VY31VfmUHnxW6iE3+bJEBW13zE02pjql67gZBUED"
    "zuk82JeNDo7LmoPjsnxwJMbxRL/rdEkUOIRtdWua6RKt376xLAzlHrZic6oXprwq0A1c2Q"
    "1csSG36ArOZs50247gn8QcB6jLVCHeazfwmDT8UQZsT6pZxfGAURNWsb8eu7k3eCSDHpwn"
    "4iVNCmR3Ahk3CZKOBGJNozjKjC4RwfxnwoeHJCc4oGhC0KNHl56iNXgfT2jCEH7ih7YXkD"
    "TRnp8Xfuyd5GM/r7VFm88EzGGI6kBUB6I6hjv2IapzxItvuQ6pyBD49de3P1QYnlmhwuKH"
    "oWOfCtHDMz1r1lVa9hfRQmWXQP6i/1EhOuVPIv7Cd1SNoWu8KEpp41wpV8+beAWfV3sFnx"
    "f9KGDB71dXy/lnfd37JC8DGe+DvjPkYo2j4ig6fvickIGhju6d8VAr0Ny3iK+U7juUF2n1"
    "Bg1sQXsv/AQJmEeXgPmsX22qM6fL1MUPWklrqQDkrOUO+S5y1jyq4hRU22nJeOMss16C3M"
    "OnbPihJxqr7Qbj7u+5NLmvBY2gLAs8gra2bxw20lA21hJHrWnYxHJa7t+SKGzf1ts3hlLH"
    "4szLgM05ZJtTrJWIgrag9ylEQfdpRPCjPr9hA/0CgQVBONVaO6QFjUS/+HNGCoIBbbEvEm"
    "6a41+UNKnyzX45lSmy5QXRJlT+MzvXgS1GUzplcSdWcClLR04H8HbImxwiUTV7xmozVHul"
    "YErcVdTLZEFqKJfpkEb1WyWhMaU8Yg8l9TOQ6KLCkEzFGqGlE8yQT+lcFqpgVLbkLjMrO5"
    "kRil0M+GAfIaBFAi1yA8LAjANaJCz+lhQXpk9hYjtd+j2odEasLvFsvbXNCAA3bdBLa+EF"
    "tuLicw1VoKyISU6G7srrcpOVX2rhQgPUnAxwP4qQJhZZi9L8OUFwTHbkE8sWrdzSZ5Otkn"
    "lYK9HUbVPYhFvkFkfcg22Ti4vpsAd2XlcmGRcP4XCxLVJyEpMg6tUJGKGl8gKmONa4Addj"
    "NvoBr1HqY/4m9s8hx0M4yoB+Jbstu84TiT8SidBl11/bScDbN+ArawTePvD2gcMHvH2w+L"
    "16+wZOT86Z04dIUE5/AT2fakEK3rGDfceWPvUe+NLaWnlEBSlwJBWVljVAWi9WSQx4u0N+"
    "eYDBeLJjq+uQGIxmrkGNsxbYdV2x65QbvQNkO6aFDhHdhqzQ/fAX1/grvJe5xal2YOb2Qx"
    "Mf5oL4jGvImCG8dkXKco7BjKAJtVf8L/xfj4QsmPiZ46M4AKDyZm47Hfg1B3y6j8CvCX5N"
    "MLvBrwmL39/ie+F8olLnaspapBLGJXf24NN8dFxX4c2q6XOdShgH70Wj3NmLmtzZi3LuLO"
    "Zvg3b5ppzQURdVeAi5IeFgb9wKR7X0loAejpNQgafkPSkCRTeUugR7NYw9lak84VJ9bcHE"
    "aNgtZDe3t+9yd+PN22Jzsl/f37z5+O2ZPAT4ICeo8LpBOddKw2DH/s/IDNdeg5yYSbTq/b"
    "o+I1g78ND9kk6kuwx79VA09c7ltl8D5yf0Gdp7nyHgAgMXeCuI+nSov6aeHVrBa8zIicKl"
    "nv14VOdUt6KBYysZ2ahGwBwHAfERnUrXt0cesNApZcXPU3TruSuEUVyHS9B8RyL135XsXz"
    "KdEisYoYCG1owwNOcfV5QN6OMh4IMfsJoxAh88+ODBDQs+eFj8/hY/ulV1nMRrCQN7ZPTS"
    "fH2CmaPlh08FDES4F0f8jGu0xNN2IRfEjtoZP/wkgykNPbuvM73vYJxHA273627QvNQxxz"
    "b444mn6kVzR75WFt5ORQwIZ9YpHW9+v8vpG6WOE6nO8e72w0/J8GIbCnWtbc1y8Tmp496w"
    "UDF+/9GhDJTyRxpKmELUgGMkf8+dNVLGzmqUsbOyMgZV3PfQwWbfjcQGdtrondWRg9h50m"
    "2OUpQDDAUWoRc4bjsYU9FjRtInC+z42m9zQQwQbHH/lATh9mly+0B7r2Fou1ksddVdlaxx"
    "u78ffdcR38HST4AuCAIH0EQOoJnoD5sCeBj0NF0OYHJcdADtcfD/CufroDKg/0ELfKLsz0"
    "e1hRvDCXPs1XiWjNxI0fpttpKcKcl7EgQqUWox2n3fMBTPJz4NZmiJnYCNEPZstBTZy4zO"
    "icxlTqhVeELDADlBmaTVz2O+eF+8+yl/BPEX/EnBPQqI6zI5OSOBeA554iJ8v6OpT+d8Ti"
    "q4XN9HEy8xQz5fdcz4pPy1WGX+Ka3NL574zukUDksmEE84RR/43/nDEf8BQdYM8+8hRiD+"
    "7Sz+nV/xr8gHuqs4zTv63cUWqeKXfT6RCMh3Mz3gHh0vvrvS3/PkzwITLRaMN3MUgPsT6G"
    "lATwN6GtDTDGYoAT3tiBd/fTE2IKUkgw1kTXVPSMmqGiWAq91EBTEDob563gDqq+eVUIuP"
    "CqGRWLks4/zzp9sPFTGRjEzx/OImDfq3THzYwck1CR03cDx2Kp63jzNLYJQ7rkrsliKRpX"
    "AOiQmK7Jbhs93ogni7cYp2f7bQiFXZIhpQlIRYQAfMF+AfDWEVgH9UPnp64x/ZmgZDXgaq"
    "DQ/ZJgB+2e4j/FnXY/OLJCsFNTYgvHkw6NeEN1Pv/ZYhuE9RPOR9Mt2BvQlNY3DZI6BBjB"
    "OCxw1xbRI83k9kk69N6IvFufbYUl3huThkVBfvdJLBY7we3SDmGRdiZtRysPtdOgui06nD"
    "/xdNlkYa17FKGZSU23aEJquovoQi1tn19MpQ4fp1iI6dYkwQwn+DDP9V3BE1OdVpSLgnbX"
    "Sna5BTR+vQTZTRF5Wq6IuiIipfNKLa3XVFDjNSO6xyuB97rsMqhzFs44mi73D1Zs5LGWdf"
    "9VIiILkutJwWBSEIcx6sS4OvLvHbOWtLouCsbWtnTx2XjNkMn19e6YVEc2LGHXjdB0SBHn"
    "XSJT1qyP4hQ4+NQ+O/D9I3NFwfxg/EcrGP41+85L/Ifjyq813YhYGbu1R5iMwXLl0R/xuG"
    "6NJDknsg1D/EFSuEI9fBKbpfELpwyb0gLKdE5+hxxJaeBcdm0tcwdR64Oq5qYdXfswRp+x"
    "q5fDbp+eBy9w4bs3DBpxHz37/iE0k/B39KOowFjusii4Z8HwkZ4V9ZUNexVt9Utsz6fBKN"
    "kM1CxZjkV6p2mnwuJV7lZ8hIgW9lcL4V0B061R2AWn3EZidQq4948Qu3XlNrtyBmIAH4sh"
    "l/ooY+oWRPDCoesEd4Ow4IAJO3TyavHerWRFpLHHMFmpy1oxusKsruMGSV/uRgY1YcqAmZ"
    "YXeqiXpODhBvg3gLQqZK1jgHei+MzMgnU8a6OqVoLQEJRbmt30VC0QILb6bWcqQSw1gO8V"
    "hzlsOnc4dplYvOiBhwAtVZqn2Ui47R0/MlFIQg7WLI/oLE4a+bV5MVghU+iBVulzNYkAUe"
    "yhZJgymWLbIGS7IGXGeQNginWwdpg5AQPYCzDRKi93CyQcLsrktiz8WvpnedFITgPhn0fT"
    "Lwss9HcJkkXC990nxeEJagK/Jrln23Jf21+xrFgyTBFrbiodeBHiTGQy4EfW3/FbJAqgMK"
    "pnHm01GTotA4P34j3/huRpDtTKfEl9WPJyRYEuJFLF/sIYJ91yH+SFRW/hf/eVS8+QE/kW"
    "JGs5QIqI1X3zD+MCuIuBdZvnGPz/riPThP5HtZeBkt8EpkXXO5fxGfjpDobPFE/BV/okuX"
    "p+htIP/mPTA+iSQZ+6En6kiLvwoysh8Tn09GFZRjPl6+U5CdPdQraoSqGcSMhr5Fxu1K2i"
    "iEobRKW/0NeHE98uKijeo6Hmm7yTOy4PA6SBsFVuD7lLEcp4Hop0mqxMFibL0cEzLlZsp4"
    "ShSOyLp1yMvBArReADzlKq4+/jkxgL99BCQ1gfTXoCwLC9F6IeIWPgr3vDp3IDPeQPWzny"
    "rgMk9IQYusYQTnpCDY1CTYNOW/GP8KCpyr6Y5ZGSO2864Zj6mTqzHiiQDA3QJuRoLAbUff"
    "KImCLdX2zsxAqUvfUIgad7r3Qt9IgNNhEuRlgEgwZCJBtFZiGVsQdJTCxr1XPWVQDbdslv"
    "m+fz/Uh34tA2ZvV4yNOJa5JZHgNZ0vwoB8DE2mEay3H1SyP4YqcJlNraBm5Ld8NTXDisaN"
    "4xdtMyfj1iMoEpK8HEFYYEjE4hjCvmh6Tbyo5TQVNIq443YwQwsqoEdY3Z27k1llM+6loE"
    "jMsf+4LggnhkvzFrmUPhKbT/woGB7CYy8+XCFRqBhxDcUeoXvbeSAsuI9ELY6q6KZdxbYA"
    "TsVQLpERquZUpHuivAjVGdA5od0nQe/HPOkl3Tl6o3TshrWEccZC9/WKq2ot1NgIFaUWel"
    "RUn/V7wHRWcXCyGse+Z52zIi8FFRM6P0K4Gurr1gLMy0AtwIN1QfFXy2EzzdUvCIGTccgr"
    "PNwGjqYqyyUCWkviGTi8unV4DbeB4xC9M7r9G+We7cLrJSf657p094Ft9cber+xLru39yp"
    "D60sQfBSfhJhb+8b8/EjdN9lIDn884MgT13B6VTq/tQIrf/Xd8JpNQ6tOZKs/JTwFZnCh8"
    "qesPR3Wu1OgwYsm4RtltQvUUK/49Ws4osp04fWw5I95IZpOJ3DA0o0vEv/oKRZa7/ED+LL"
    "RmwhFKVmWPauezg/dzwBrFqMb7mezIRjTSZLARLLC+OaRa7RDBC3HYNio/y6l+nlRWCoh9"
    "rZNCJIq6nL68lIEnWi+EPo+qOhZUo5yMNy5Ss9PC2H0Fa4Z5fHQWrglogF39TKWcmEG47i"
    "NDHty24DccylJ06DfcD6nrF7x6J+LECi9E8tGozgexwKtxEmhu5oEQ5sCE0keEGeLz+vRJ"
    "dM1kBLvi/0snmEn+1AyzmfQMMOdfJClHI3pLI5wUv7Hp0nMpthXNPPt8EPglBnxijWr8Ev"
    "xLBer+Q46H/ZV6CTJCxTY4qyBynB6YSl+Ha8yOSM1jrlnevP1w/fEPda7ajYJNcfPH3Zvr"
    "IptCu4v8PhrI78yM6p6SJc4uDR0/GW5SGLXD/vEHQG87IDz3ZjINFNgd20zQ0viIfcjJQr"
    "ZIEy+Jgtvi0N0WR2IDlLwWOqb1Rg/HrUfuKP9jR/6Nva5ZX+6N7VwWkiP0kT8DM3Kiclzk"
    "Boxq3RcR38jPjN3oxPjRp3O0nDkRWSGYIYySisrCz+A6hMUfx0XyTtFdXEqXBSh+FOK3GR"
    "eMJphRV+XE6PNBm50Yn4t1opMe52Q6JfxWfiLjKf+CUZlf8HYM0Nuh18keWthrtLAvvAMa"
    "MJclDQS84+K9ife2jRpblgU9tjUrIoOlNjdCIWtcBL8XfkSKnBb7Ky8EJvzBmvDQWGnv5x"
    "5kLO3fhoeGP5XHXEcNfyBxaW+JS70yPHIrUOkuySzRRnfJU2bsRnfJNYqkEPnKx7krQcdw"
    "ArTETOaFpL4J8YO4OJB9in7znSCQNXgsPucjvxw9NFlxQSYJG2VnSX+PUfY8SqzlOE4NvY"
    "4Gc3OMwCeyH59I4ASqsHk1uqmAkfD2wOXOnLtNMc6IGIhy9xlWwFTqmakUkK8Kzb26THwy"
    "3ghw6/wSfVSJB+7HkTmONELfuZq3WxYAMLLebe5NiqOpW+JUikybCJW0s7qpKNFhVsgwcO"
    "rT0M9W4VCY+YUiHZubJ7vJyEYleqNUiW9Y3CwY/ZYUwvVDlzBkE8uxRd6FyLSYEP4AIs3z"
    "uNsxnU4di/gobtSgrtfb7SNk8d6k7c+9FLqXRXvvZQVgURQQCeXjeyTbL0UJI+SJzyoqAj"
    "s2ix60rvW7Luwbf5MvHvVGyPGiMdSfo/v0Lou8FYLBQZ6wG/KtfS/rAbNTdL/u+SRLCgsC"
    "x9RxAyKwaNqFueiQ+Jwt1x137uJDsj/OdtgEUscwHRjRGsn+Fu0aqGZEISLROiAUv+Bj3Z"
    "55Cjkj7Jree+dBb8J+68rMacjPBf0mqDk5OFDaR5h9ys0/fjJoL0FREhah9SK4mAXjtq+C"
    "QhiIZq1fBxwpKizAqtowFad+SQrOfuhLO6DwDfSl3YMLHPrS7hRu6Es7hPsT+tJCX9oh7P"
    "5DD6dBX9r9a00+eXLIUtMUKArtEGqPRmGTQ7QFItjaXd9lWbi/297fWSx1L3CVrHEnTS83"
    "eIqczhVeEII7fMh3eHwt6N/fJUHj3qhe7u5sSFnrMikIglO7vSs1209aI6yQFYOiua0v8l"
    "Af+rUMbPv2HpDAJ0SfJJETA/21o4zNmJq0ZSqhkSTTUSGPMMPSapClGXG9tof2l3SiwzrU"
    "G2dnZm+zBsAm6kcH0B5JinFBYWuAcXTU7h7hgR3QTQHO3UyDSjDOcbWriccpl3sz8zitvN"
    "eQeixZ9SNE+d+TVPfoXzFR+N4KfV/6XuXpKlm1gpMb5QHLjZP0omOEVJCPe3iIkscb51gn"
    "qafZagcRLpBrPBidZ4SqqbqVyZqV+Ffnavao+Z/1uwidVZGGVLYj9tuFC1t78fMysPgHu/"
    "iFC7Gpy7YgZgSbp+8SDhUlj6tBTgUMhLfjIpZ6Aex9RK4Fp3M3wYbuI9d55VtP7y3Lguev"
    "rd/1LzrRxn8tA7i3xT0paaWnH+eFIHY9ZDWIhZO5KFbWjltbFoZ3bcvY0jZkqcopYFW64E"
    "wBd21/6wDF2geyDpYlkhHZ2HYeCFNoBXV97EuixvGduq9sBoW6977noVD3kGgfUKgbCnUP"
    "DuLtCnWvgZettBTHjEaRs3/Q6CwyBOki8RFqCm7AiAVksSVIklTxic9jKkZ08heR4bMtgb"
    "pN5jEVKI8GjrV1fcpwwk/HD3Iqk4DSoj/lypCMXUdlOyWgJs1AG0CLV+/iqQ7Leq0FVYMm"
    "tn4DFRyx3OtZTRCjuWEbyWGf6JxMqL1CkRxDAZWMLVHZEtEpwih6a07RreeuUCAqRYrPoh"
    "KTopojdgJFY84O593chxPoXUDvAnoX0LsMDm0BveuIF98L5xNVpkW1e3ot0Y1Xer+3Wd/l"
    "3aSKQhUAV9VOzQgYyOrqD2HtSg0lQeOCLL2UaUhhW8ziUiuFff2JYJfUwJ3KFfCerILIgD"
    "5IA02p2ooCbdl7gON68/bD9cc/1DXekvHZM/7mj7s319DEZ38l9XxiEUe3/3NBCPSjg9WP"
    "0pVsxWspygKfom1s2Q7JWGXv/8Bxq4jrpxJ1r59ZJ6B4ZYD4vkPtM2kpoXM55GWA9jvk4z"
    "9Zqxanf0kUDv/Wh/8aSl0rTyEKdl4TO08Ap3axVxsaWRkDUN61qSHT+bTPmawUlApre8RE"
    "IUNt8HNicMC3Zo5CmbzhEEe9lICyLalRj88ysDehKaUxdwQ04IxWZHlro9t9k9Yh1g7L3m"
    "5Qk223Ndn2U9Aqd2ooyErFU6War7SQI8fr82wzZ+kazTF7JDYSxDOEmWxhy/8np2IzYp+i"
    "e58uo9awmSa14juOUBQaHaGkHNsIfQkvz59dvYpnLXOZen6e6LJ7NyNowaFGId+QProXJT"
    "lEw1225FsATX06jzrkOj7/BjZeCTqV+IFoqfYKeVRSrTxCbEm0CvCj7Otr06UHFKqh3/Ij"
    "BBQqoFBtQBiiREChgsVvv/i6pbG6rYk1IPrUxXkDN+TFeaUXUnxUYDo4gauFbSpgBNehAG"
    "8jN+9FjZv3QtE3LcB+wDRDqzmho46uEs/WBS8jctTQcVNDkS9VHU6Lh5uUIN6d8ikKRhCF"
    "OVV3C6UiBp6V502OyvPqk/K83J6KW+E6sbBkvBHg7joSxmb4/PJKZzuvJYwAvO9qKVEpdI"
    "3jdy0AB7DiAA5ogN3xlCg0gTqPVk7MJGB3Xn/RC7Cq1End/ZeKGEBV2IGlkLqk25ChFMIQ"
    "LW8dLc+CqUuIUgob9wb0QokSsQ9vLCIfWo6+khhQPofszsssl36nUqWwcW9XL/cLsN92e6"
    "PUMICAopI51LqgqDQpabaPWkvDvEa2rCCkyTf5SCz6RPzViYJrkn42quOZ+NlRGykmv4l6"
    "NKJeTUTBkXQPIb7Ajo2m1M92NbtdED5g5rgk4mjQ0EcsnDPkEvxEEOMKRzDjiJaJJb08Ja"
    "GTPIQcdSTefpshx5NSEo3vEZ1OGQlGyCfySXyEKLfzRGyUMESQR/j3QOSrRcRPuSieC18k"
    "sEmGfmOMELBJgE2ySQUFQgGwSWDxoSDPMBN2oZ0dtLPbB7wdt7PD9l8hC8RNoN/loyjaiS"
    "P+aFTgzBpIs0U/6JeXg6hf6wWIbE39BcjL7W4BnhmFfmTh66OflwP026EfOVX00c/LAfrt"
    "0IeiOn3q6Ppht33E2namOp49axrMro1ml5v24oX++ZERAgJH2+MjykjVc/DkZYBCMGQfzt"
    "B70Zlvm0FBkQHRCaAoQ7LPOijKoDpnOoC2+xZ/QwS4WYe/JmyNOX3att1TQi54z/88QCW1"
    "kqxRMlP9LYH6TU7ykfBfu1ELp4NBahe0Frm7aqgtye7bTG8Zz5OhGzkut5Jc8kSEJhu1ZE"
    "omSRgigjaC0QQH1iwli8SFRwJhzYX+ahQzR8rklu6nB97JgFWLEarmnTzyX76xIyYZbKCT"
    "oHsvDIQ39p3UhEOmV1giETCOB3DWKJ/3rCah96yc0cu/RJi4WppCnJUxjtZ/3sjPeF7jZj"
    "wvexkPw5m7I4QvGyF8WYPwZRlhHS8i0MMO3LWIZQ8lbc5HRgrc9q0JH636jGFoMqadaZma"
    "nC1a7mQFwYXbkQs3m+Kypacxm1NzWCvR1MtY2ISDqq6b96Up/EIlZ1u1Yyhy7o39zNjmTc"
    "Exe2RRb+619wZNSOyUeSWzjuRA/lSCojYedc3A288Hvp8Bn0mjGt8P5BydQM4R2BWQcwSL"
    "v6VRCa7efXOpD8FJtsNcpB7cZIfj7t0Zzr04fIfPjZa9MXbjHekhLCe+fJsSbAVBcAO2dg"
    "MmQGp7AouC4Axs2okSerDue9dDD9b97XzoLm2m3ZX0y21RaFAhatw71YsZAKElCC0NbyVM"
    "CC39GHr2tetSC8e/fSm2VBgxqgsuTfnYMc4P3hhd+hK+tJ8//xL+/cw++xJeXTx7wf98Kf"
    "6cTs/wMooOJUY9muNHwhB+wo7cFbIsHkZRqZeIQLwi2D9F18gKA9GA0SMP/Ms8kXIYapcP"
    "3hyv+lxKJMuXrxGzn/wJUa1BRrWgQtHOKhTJ96CEceU+T4ab5OjuLHrIaOiruoZX+f3S4Q"
    "buVCDjG3JKQ/Rg19EDDhfx2zn7SqLg7Gu72zNQ6jr7FKLGOSZ6cfYlwOk4+/IywMA4XE/g"
    "wCuGGHrm1bilBl1bYR8e996LK/Tpm/oFs+AXvJKHqMIxlf14VOeVWvCB40VmZAOX1NUFvv"
    "wSXp5diT/Pn9tfwhdXL5/zv19IX9HlBfkSvpxMnvGfTC8vMx4j0bNBZq5PCD9To+YMC+oH"
    "mC8SoxHZme8965Gvnuy0EBAv5OMw/893HmaByk+152+jcF59zhSIKXgxoorAfwIdeygH5g"
    "gcV0NwXEFp7R5La4OrBVwtgzI3e3G0LIhn868wljVyWhTKK0uDu6Xtjk+yaNqthUq6p7Uw"
    "VamBnDLIKQOn1rE5tcw/zYZcBtfQe73GpTjIOriDdCVCIdyj9tVK9+qNUGdPlM7azOejem"
    "+tHBlpxk3dtVlH6NX5i7/zPyfnZ5EjVPg859QjK1F1VHTQpT5iop0tdhH/Gj4VjW6lryWu"
    "RfFACUsKj06w95h2wVW5Znf4ZKh5MeArZFTjZAX75ATsE7BPoOYFLP52iw/Rqp1Fq6Clca"
    "/c4MAJXK09nAoYuHt7iZVEenUZ4p8/3X6oibcy1RXBjS70b+Q6/XWyyFwOk9BxA8djp+J5"
    "+7gWBEK5GyHB+dv3178Xl+D1u9ub4lEvJrg5uAojto+nQV9w994indCF6kCpcRcmAsb0E+"
    "3MwHjwKWP6ZIKcmDGoQn/oI0LfawO9B7hvi/tCtDtqmUJTlgVSRxfroJtEo5I1jtbUSxYN"
    "f+LU8efttr9CGPZ/a1JTFkzdF0ApDG+A3hug5dQuSEHhqCE7L59oaM2IP9b3rJUljXurrp"
    "q8VFfV79RV6ZVKQFPF3X7gINVDrYy95V4oo14m8YKo8Wt3KSuE4VJufSm7lOneDFkRuBaG"
    "fC0MnXBp6AsGWcQDYqatsZ867rYt2mOq2Y+Oa2yHdicg825QestnMgmlHXAc5caqpjgm+2"
    "4zw3GajNxIcLxGYmzEEVyKYoRZjiD1kcW/CRK/5Agxgl1ijxBmyJH53yO0dIIZ/wdDM8xm"
    "MsubOf9S1EPs7SlAXBzwRThC0KhdgX/f8VqfJq9/c/9yKmIgxN0zmARY2j7MnJCBMPdCte"
    "FPDJS53zeOh/1Vpbc4UCd/T1ZBpAMeGNJ1x2/MkkkNUg7nzdsP1x//SDk1qVX67vbDTzcK"
    "Vs3NH3dvrousmhk+v7zS2eBrCQN399XzJl7E59VexOelxkhchynDW6l+JMNNMsY7o9UAR6"
    "lDMAMaYFefq5ETMwbVHTtkA+oq1OJqYmkyfhi0UvFYY2ilkAt0xK7ztIhKC9ZIURTCU21P"
    "w3YFcLYufNPgpTPTYVMTuUhzpretVVDI1j6spWgatchuwSEm00vffLWjOXHdb3Y0O8nIjY"
    "7mW4+gqI7DN0xmrMdTfC8y2DFXVTwuRH35Lw9h+6+QBeLzUyQkXeeJIPEwMQeKukWMkEh4"
    "Lzube31Sk2472dWP0k2guc4wvdBQOLO/wpksnDDHXo0lZNqXuEoaLvO2ipQ487SXICMEKm"
    "xb5NfXi36H7qIorELbVfAJ/1aEtWjymZUD/Nvif1hpj8bBD5mPkPl4lBt/+KUBltgJBG47"
    "0fB7aERoWbLMvfwddQypkmArzId2ufYcMhb9VjSzTjIix5xyMsWOG/p6fJ21iHE5Ub1wdY"
    "brrT+Cm27IpZ3N9K8cZLBkEFT6kX60pLzVu4C3w7rZQ4xCNSmbvacwlCyb+IMsi6UKQ2U+"
    "HtWGoaLyi2l9rc1hqLsZQQH5GkSxoLgYrkhHmJBTdJ1UTp6sEKNzMqH2ChE5jxPwERb/Ge"
    "NiPgcSM0WeQ+ezQ37DgG+AUU1kCQozn0BhZiBjQWFmWPwtmXiaFZmhFLNGIhPUCs7B2wzf"
    "OoDLCHNtsAzwHf9pBcDxeCPwrTuH3vx+lzuCSpTtXNZSMrzI4y56oBgZx3pUC0dUSRgCvu"
    "YGXg66JjOZTglXK57IeOrTuc4BXpY0L/DSMZEttsdbkEeycnCWtD1Llr4TBMRrk4tREoVV"
    "6GAVdDPfFaLGRdR6qd3JwslcQNcqD0khDLu/tT6TgqnjhChKQbm8IXsabGI5drt3rSQKb1"
    "rbNy0Dpe49oxCFe6bJPZMAp3O25WXgZBv6ySbdGj43SFRBqfp3qiBq3DvVi+Nv6MVXzQzJ"
    "1pByBl17dYj0ke5KrzJnHkZVQ7csLfopnehwveG7rSyaQUxBtMnjuZFnw/LDN5JtfhP1Pj"
    "GSrla0pKFroxl+IkgwXQQrxvH4pwvMgqhVOYdD1BBissSnRwU/5huGxFcuM226nRpoNgM+"
    "00cIErj34feW79ZYn8hUkjOJ1t0Zo+kvOtFWDdcy4F9o61+I7oEy7nU11hKJraqsDQz9XZ"
    "dTw+yxnW+tIAg7v+3OBw7lEbuApg43WGeaq18QAiffkFc4Uru0vU0ZKXA1deVqSrhF2yYo"
    "5fNgDmslGruZMjtwUElK1/ztJPJcVHhO1h+O6hwnODesWZE8LArPyQQiP3aInaJ78nXh8M"
    "NiTL176cO4J56Ivsh/+kR2R3GFt8PGKzZCjme5If+8ojhe108A98mAz6lRjfsEspROIEsJ"
    "NGzIUoLF327xoZ1VX1R3/Z7W0Mtao5c1ZID1XRaHcZOP6JZtygkdc+Gmdb6KHoBFuaPGML"
    "XstBDMSR01frEhrIVeRgaw0+cdFuWMu8p7IR1Gbc3GC+KPVwQrtKaaQmAlSYMibZ1Z+Ev8"
    "QMZTl1JfXdK1OhOtJAjwKoLzYmr+wPGMhr4iSF8Jb1kQ4FXAS3xVc/e6agSxgAHH766LES"
    "Su9TZ5w1lBiMp1FJXzM/TiLQNz7/CEnzNZvvJhrUfT2FxhKw4qPFdYA0WMrrxK1YE6V44d"
    "Z/dIs3CdLGNN/AX2A0E6jvpN+QHfDcgnDzK09lH+H4nKRBH/mH9NGVPjW4sREYgLZkTE1c"
    "RfiRf4K3Xcrr9HKQJ4n3MJE9H846S4UuabRKl2f0K8bygn4AjifRDvg5APxPtg8ftb/MJ9"
    "2NSrVRDry6ra6cWWD1A1iU9Vh6fKpZckXrqFAApiBkaqeikDkNXqtALaKkEDQe8+uF3Soz"
    "U2uUrWQNB7icnyJwbcsmuBeV7OALdY3wQDj6oKQVa7HJPxBkC7a4/j0EtOGJpjdag1J/YR"
    "Nd5h0YmUer9lzYkc098Q1BVB4+1ASkZ02VJnGEj16cIuoKZwYZdxrXZhp876dYOkzS7sax"
    "SNRssZRZbwFgczn4YPs2xySMkb3VhK6VjOOtkz39X3naeIMwPe5MFcbiPwJoM3GRyK4E2G"
    "xe9v8TNXX2nxqymmeaktSaYD1ccaskxdMg000cuIHDM/V8KgT88tiBngrNmB1xF69O6z/M"
    "3Q+XjH5x0bOCFvEP6HUStGHrRLNqpdcrKvPxJs8980eu0qPEXpmFEjX5GfHb7RW/QPupS0"
    "w8RLi4Q4k5xCGY7kMyHLxSEjrxCfjRstaE6wF42IF5YJ6qEfuoT9LfkWrOxh6vVJUK9kwB"
    "fGCDxO4HECpwN4nGDx++YvKiKjFQyvzPgd2vrYW+3G3O+e2UWXgubJFZVVY4zzIjuEmcZq"
    "/yHinCiDYxsrkK52/xXl9uE+PTl/dn753dn5dxdnezizFM7AAPtcI9bQrtYCu1OuLg5EuQ"
    "I21tD8TQNiY+3VltsVF6tPl8ibrwvq8xdIwltyhmQ+HdW5QYgcx58ZD2xAl0lqYkvVc0Lp"
    "4ym6F7Rgri7fI4chRrBL7Ffons3w+eVVXEvVp0t2X07EXLgcfiQer+LY9Pmojl0gx+L/2P"
    "J2qPZsiIXRpqPnhAzk/p+dN8pyOa/JcjlXcv9j27Z4J3vYX1UT/2OhAs6TVUDYASJdd7nG"
    "LT1SQ5bDefP2w/XHP9Ts9BtFC5CbP+7eXBcr4cljSmeDryUM3N1Xz5vkWjyvzrV4XkqX40"
    "e/xtmcDDdJwwTfKLjHtneP7aE51yDVnX3Yazr2RG7Fyst165E7yv9oaNT9HM1xUAvV1JZb"
    "784mZtxWptnbuTCqbnBgzU4Utln241GdcebIgeNJOrJRPR5uMJEAyYCwI9paWKHPqC/tJW"
    "EGRR/zmw+FC9EndDlzrJn4N4v6h04I8VCAH/mfjiLxofMnfPG+ePf8ZCL2/YhPNcMexzS2"
    "5Pgpnv6bm3NL0fJ0iZkw5TyPm4XCg+kiJxBP5jC6DrFH4it466E29Zrae5+L9j5/XYK4sg"
    "+EwiEUDqFwUPcMVfcgFH7Eiw+tO/qKzUYKRFNo09E7jHxbM2I9CogOFGHwGu8qdwN8lz37"
    "LufUC2Y6+KYCxiUf1WmuCbYvKqF9Ud663CDVPiXyUsZh3EsBtcH735/1hW3H1hi2LLIQv3"
    "pzMLMiAGgJUOFh0kEzGQ9QljwFkU9OA8yMBMBZhDN1cmoAmpMBSMuZrtOQaQGakQA4yz1/"
    "fE8LzbUAgFk6PWWwROfwTAUAzCKYU+y4oa9n/K9FjNPpLxrp9Bc1Ov1FWaffAxVgYAVF9l"
    "OuIQmuTFba8JdEe1oFU4OOykXQLpVcFjXuwOmpCrs3dfy5biyyINVBQGpgx5BJMaeYraG1"
    "wnkZWN8hr2/oCeKNXjw5KwKrO/TVbVEzrSBm3G3YS0djyKIcBit3kFmUwzjTdljTnkynxN"
    "q2oH1EwH0jpzII9QIxwkvLWm2L1I/RXCZB1Wdmbm57VfK/19tvIwGcrIc2yM+NIgOCeC1K"
    "0VvUt1GQsKEF81kQsKf8oPoe8dOJ/wKIm00sGKE5Fi1TA7QIJ65jyY0xQuLKFt9GlZ3bz4"
    "MkHzwSjFngeBoQP2KA//zp9kOSzxtHQFB047FRnA18iu5jnm9KSI++3DcMxR988dbyEZ/c"
    "Jws+vY2o9wqJYiDyO44ywmgW/VLII18DpMMpl+z9+ODjf/LPP6ckOhZO/iLRsQgs82GyzH"
    "2uApfgryM0mKZrdearV9NMq60FYJrqME3XJ4nWYZGXM2nf7thRfCDZKAd0XkQ6gMJ/9Ene"
    "8yU81+OhQMGoZYECqWo1hzwdDoi3RVwomoojm1KXYK+C94uVzZMnXKYvzNOf7Bj029t3Od"
    "Bv3ha7QP76/ubNx2/P5ALwQU5QcT5n1fDm12NWyqRDer8OtDSheUvvWSGR+sCWoqnzLLsH"
    "B1WBLHEOqSuQZT4dNfBxNK9AdsetcDEaYSZz0EdpGbAHUS9dmu/CUpe45TLDqY/kjcUFno"
    "iHbLxS1F3vfnootj7gY2pUY/tDoax9aUWQjH7E0eWhqGpHcgJ2VH+oQqnTrEC0pUp3EJWI"
    "dBW6TpS0KIJXo6elIb4Gqtp67EZt7TcREeJa0tKn3gNaOsFMdrXx6VIqTLJOD06aKbMZDV"
    "0buZQ+Ihycog80/gS76Am7IREzPZJFUFbbenyObpRHBAEgnDNMlQ7COZ3lsUQolcCsIUSn"
    "EhDSadTYQeUZrINX6RYEcJXxMm6i+45Gb5KsACDcAOE5YYyrJDo7OCNiIMS9JGcNxVbaN9"
    "Lg1h7KUhy8W/uan/Pqwq3xJ6M6Gwmvx2yyjaohhd4Uw+pNUUnuqL7LqtkdJtxl55eXTSqM"
    "XV5WVxgTnxXIB/yl0kA4Hm4gun1lVaqDGYJTqxvKsEVD4n8j12GHqC3UgCvAyPnJE0zTeE"
    "YG7teKaIaY4GZbr+q2l9l//j/hvKwW"
)
