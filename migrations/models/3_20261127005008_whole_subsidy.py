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
    "decision_reason" VARCHAR(500) NOT NULL,
    "served_on" DATE,
    "effective_on" DATE,
    "effective_until" DATE,
    "repaired_on" DATE,
    "recorded_by_id" BIGINT,
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
ALTER TABLE "employment" ADD "health_certificate_ends_on" DATE;
ALTER TABLE "employment" ADD "public_staff" INT;
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMP;
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
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
    "decision_reason" VARCHAR(500) NOT NULL,
    "served_on" DATE,
    "effective_on" DATE,
    "effective_until" DATE,
    "repaired_on" DATE,
    "recorded_by_id" BIGINT,
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
ALTER TABLE "organisation" ADD "area_class" VARCHAR(20) NOT NULL DEFAULT '';
ALTER TABLE "organisation" ADD "filing_number" VARCHAR(60) NOT NULL DEFAULT '';
ALTER TABLE "person" ADD "education" VARCHAR(40);
ALTER TABLE "employment" ADD "health_certificate_ends_on" DATE;
ALTER TABLE "employment" ADD "public_staff" BOOL;
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMPTZ;
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
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
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
ALTER TABLE "organisation" DROP COLUMN "area_class";
ALTER TABLE "organisation" DROP COLUMN "filing_number";
ALTER TABLE "person" DROP COLUMN "education";
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
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
    "UDF+/9EhqCi+h24q+25qNbCdr3duRM5K50m3UUdRDjAUWIRe4LjtYExFjxlJnyyw42u/zQ"
    "Wx40YQWh8NQhNwxNey9NMUC4LA1DGRqWMm+sMm6hwGiUSXqZMcFx1AexwsncL5Oqg8xX/Q"
    "QtQ/+/NRbXm1cMIcezWeJSM3Eil+m60ks0GyEwTNQRREi3bfNwzF84lPgxlaYidgI4Q9Gy"
    "1FjiGjcyIzDhMCBJ7QMEBOUKZS9POYL94X737KH0H8BX9ScI8C4rpMTs5IIJ5DnrgI3+9o"
    "6tM5n5MKxsX30cRLzJDPVx0zPil/LVaZf0o9/IsnvnM6hcOSCcQTTtEH/nf+cMR/QJA1w/"
    "x7iBGIfzuLf+dX/Cvyge4qTsaMfnexRapYIJ9PJALy3UwPuEfHi++u9Pc8+bPAF4kF480c"
    "ucn/BBIJkEiARAIkEoN5BEAiOeLFX1+MDULHyWADuQ3dh42zqkYJ4OrYRUHMQKivnjeA+u"
    "p5JdTio4LTOFYuyzj//On2Q4W3OCNTPL+4SYP+LenJOzi5JqHjBo7HTsXz9nFmCYzqY9DF"
    "cHPhHBITFGPQw+ek0AXxdhOq6/5soRH3qYVfuigJXult4tPAEhjQKsgfady0ClHjWAJnjV"
    "gCZzUsgbMySyABTsdgyMtATdAh2wTAvNk98ybremx+kWSlIBMewpsHg35NeDP13m8ZgvsU"
    "xUPeJ9Md2JvQNAaXPQIaxDgheNwQ1ybB4/1ENvnahL5YnGuPLdV1WItDRnXxTicZPMbr0Q"
    "1innG5VEYtB7vfpbMgOp06/H/RZGmkcR2rlEFJuW1HaLKKssAVsc6up1eGCtevQ3TsFGOC"
    "EP4bZPiv4o6oyXxMQ8I9aaM7XYOcOlqHbqKMvqhURV8UFVH5ohHV7q4rRZaR2mEtsv3Ycx"
    "3WIothG08U3UGrN3Neyjj7qpdE3uS60HJaFIQgzHmwLg2+usRv56wtiYKztq2dPXVcMmYz"
    "fH55pRcSzYkZd+B1HxAFetRJl/SoIfuHDD02Do3/Pkjf0HB9GD8Qy8U+jn/xkv8i+/Gozn"
    "dhFwZu7iXjITJfuHQlW1nTpYck90Cof4grVghHroNTdL8gdOGSe0FYTonO0eOILT0Ljs2k"
    "r2HqPHB1XNVopr9nCdL2NXL5bNLzweXuHTZm4YJPI+a/f8Unkn4O/pR0GAsc10UWDfk+Ej"
    "LCv7KgrmOtvqlsbPP5JBohW/qJMcmvVO00+VxKvMrPkJEC38rgfCugO3SqOwC1+ojNTqBW"
    "H/HiF269ptZuQcxAAvBlM/5EDX1CyZ4YVDxgj/B2HBAAJm+fTF471K0Ws5Y45tocOWtHN1"
    "hVlN1hyCr9ycHGrDhQEzLD7lQT9ZwcIN4G8RaETJWscQ70XhiZkU+mjHV1StFaAhKKclu/"
    "i4SiBRbeTK3lSCWGsRziseYsh0/nDtMq6poRMeAEqrNU+yjqGqOn50soCEHaxZD9BYnDXz"
    "evJisEK3wQK9wuZ7AgCzyULZIGUyxbZA2WZA24ziBtEE63DtIGISF6AGcbJETv4WSDhNnd"
    "umd8Mhe/mt51UhCC+2TQ98nAyz4fwWWScL30SfN5QViCrsivWfbdlvTX7msUD5IEW9iKh1"
    "4HepAYD7kQ9LX9V8gCqQ4omMaZT0dNikLj/PiNfOO7GUG2M50SX1Y/npBgSYgXsXyxhwj2"
    "XYf4I1FZ+V/851Hx5gf8RIoZzVIioDZefcP4w6wg4l5k+cY9PuuL9+A8ke9l4WW0wCuRdc"
    "3l/kV8OkKi18UT8Vf8iS5dnqK3gfyb98D4JJJk7Ide0v1bkJH9mPh8MqqgHPPx8p2C7Oyh"
    "XlEjVM0gZjT0LTJuV9JGIQylVdrqb8CL65EXF21U1/FI202ekQWH10HaKLAC36eM5TgNRD"
    "9NUiUOFmPr5ZiQKTdTxlOicETWrUNeDhag9QLgKVdx9fHPiQH87SMgqQmkvwZlWViI1gsR"
    "t/BRuOfVuQOZ8Qaqn/1UAZd5QgpaZA0jOCcFwaYmwaYp/8X4V1DgXE13zMoYsZ13zXhMnV"
    "yNEU8EAO4WcDMSBG47+kZJFGyptndmBkpd+oZC1LjTvRf6RgKcDpMgLwNEgiETCaK1EsvY"
    "gqCjFDbuveopg2q4ZbPM9/37oT70axkwe7tibMSxzC2JBK/pfBEG5GNoMo1gvf2gkv0xVI"
    "HLbGoFNSO/5aupGVY0bhy/aJs5GbceQZGQ5OUIwgJDIhbHEPZF02viRS2nqaBRxB23gxla"
    "UAE9wuru3J3MKptxLwVFYo79x3VBODFcmrfIpfSR2HziR8HwEB578eEKiULFiGso9gjd28"
    "4DYcF9JGpxVEU37Sq2BXAqhnKJjFA1pyLdE+VFqM6AzgntPgl6P+ZJL+nO0RulYzesJYwz"
    "FrqvV1xVa6HGRqgotdCjovqs3wOms4qDk9U49j3rnBV5KaiY0PkRwtVQX7cWYF4GagEerA"
    "uKv1oOm2mufkEInIxDXuHhNnA0VVkuEdBaEs/A4dWtw2u4DRyH6J3R7d8o92wXXi850T/X"
    "pbsPbKs39n5lX3Jt71eG1Jcm/ig4CTex8I///ZG4abKXGvh8xpEhqOf2qHR6bQdS/O6/4z"
    "OZhFKfzlR5Tn4KyOJE4Utdfziqc6VGhxFLxjXKbhOqp1jx79FyRpHtxOljyxnxRjKbTOSG"
    "oRldIv7VVyiy3OUH8mehNROOULIqe1Q7nx28nwPWKEY13s9kRzaikSaDjWCB9c0h1WqHCF"
    "6Iw7ZR+VlO9fOkslJA7GudFCJR1OX05aUMPNF6IfR5VNWxoBrlZLxxkZqdFsbuK1gzzOOj"
    "s3BNQAPs6mcq5cQMwnUfGfLgtgW/4VCWokO/4X5IXb/g1TsRJ1Z4IZKPRnU+iAVejZNAcz"
    "MPhDAHJpQ+IswQn9enT6JrJiPYFf9fOsFM8qdmmM2kZ4A5/yJJORrRWxrhpPiNTZeeS7Gt"
    "aObZ54PALzHgE2tU45fgXypQ9x9yPOyv1EuQESq2wVkFkeP0wFT6OlxjdkRqHnPN8ubth+"
    "uPf6hz1W4UbIqbP+7eXBfZFNpd5PfRQH5nZlT3lCxxdmno+Mlwk8KoHfaPPwB62wHhuTeT"
    "aaDA7thmgpbGR+xDThayRZp4SRTcFofutjgSG6DktdAxrTd6OG49ckf5Hzvyb+x1zfpyb2"
    "znspAcoY/8GZiRE5XjIjdgVOu+iPhGfmbsRifGjz6do+XMicgKwQxhlFRUFn4G1yEs/jgu"
    "kneK7uJSuixA8aMQv824YDTBjLoqJ0afD9rsxPhcrBOd9Dgn0ynht/ITGU/5F4zK/IK3Y4"
    "DeDr1O9tDCXqOFfeEd0IC5LGkg4B0X7028t23U2LIs6LGtWREZLLW5EQpZ4yL4vfAjUuS0"
    "2F95ITDhD9aEh8ZKez/3IGNp/zY8NPypPOY6avgDiUt7S1zqleGRW4FKd0lmiTa6S54yYz"
    "e6S65RJIXIVz7OXQk6hhOgJWYyLyT1TYgfxMWB7FP0m+8EgazBY/E5H/nl6KHJigsySdgo"
    "O0v6e4yy51FiLcdxauh1NJibYwQ+kf34RAInUIXNq9FNBYyEtwcud+bcbYpxRsRAlLvPsA"
    "KmUs9MpYB8VWju1WXik/FGgFvnl+ijSjxwP47McaQR+s7VvN2yAICR9W5zb1IcTd0Sp1Jk"
    "2kSopJ3VTUWJDrNChoFTn4Z+tgqHwswvFOnY3DzZTUY2KtEbpUp8w+Jmwei3pBCuH7qEIZ"
    "tYji3yLkSmxYTwBxBpnsfdjul06ljER3GjBnW93m4fIYv3Jm1/7qXQvSzaey8rAIuigEgo"
    "H98j2X4pShghT3xWURHYsVn0oHWt33Vh3/ibfPGoN0KOF42h/hzdp3dZ5K0QDA7yhN2Qb+"
    "17WQ+YnaL7dc8nWVJYEDimjhsQgUXTLsxFh8TnbLnuuHMXH5L9cbbDJpA6hunAiNZI9rdo"
    "10A1IwoRidYBofgFH+v2zFPIGWHX9N47D3oT9ltXZk5Dfi7oN0HNycGB0j7C7FNu/vGTQX"
    "sJipKwCK0XwcUsGLd9FRTCQDRr/TrgSFFhAVbVhqk49UtScPZDX9oBhW+gL+0eXODQl3an"
    "cENf2iHcn9CXFvrSDmH3H3o4DfrS7l9r8smTQ5aapkBRaIdQezQKmxyiLRDB1u76LsvC/d"
    "32/s5iqXuBq2SNO2l6ucFT5HSu8IIQ3OFDvsPja0H//i4JGvdG9XJ3Z0PKWpdJQRCc2u1d"
    "qdl+0hphhawYFM1tfZGH+tCvZWDbt/eABD4h+iSJnBjorx1lbMbUpC1TCY0kmY4KeYQZll"
    "aDLM2I67U9tL+kEx3Wod44OzN7mzUANlE/OoD2SFKMCwpbA4yjo3b3CA/sgG4KcO5mGlSC"
    "cY6rXU08Trncm5nHaeW9htRjyaofIcr/nqS6R/+KicL3Vuj70vcqT1fJqhWc3CgPWG6cpB"
    "cdI6SCfNzDQ5Q83jjHOkk9zVY7iHCBXOPB6DwjVE3VrUzWrMS/OlezR83/rN9F6KyKNKSy"
    "HbHfLlzY2oufl4HFP9jFL1yITV22BTEj2Dx9l3CoKHlcDXIqYCC8HRex1Atg7yNyLTiduw"
    "k2dB+5zivfenpvWRY8f239rn/RiTb+axnAvS3uSUkrPf04LwSx6yGrQSyczEWxsnbc2rIw"
    "vGtbxpa2IUtVTgGr0gVnCrhr+1sHKNY+kHWwLJGMyMa280CYQiuo62NfEjWO79R9ZTMo1L"
    "33PQ+FuodE+4BC3VCoe3AQb1eoew28bKWlOGY0ipz9g0ZnkSFIF4mPUFNwA0YsIIstQZKk"
    "ik98HlMxopO/iAyfbQnUbTKPqUB5NHCsretThhN+On6QU5kElBb9KVeGZOw6KtspATVpBt"
    "oAWrx6F091WNZrLagaNLH1G6jgiOVez2qCGM0N20gO+0TnZELtFYrkGAqoZGyJypaIThFG"
    "0Vtzim49d4UCUSlSfBaVmBTVHLETKBpzdjjv5j6cQO8CehfQu4DeZXBoC+hdR7z4XjifqD"
    "Itqt3Ta4luvNL7vc36Lu8mVRSqALiqdmpGwEBWV38Ia1dqKAkaF2TppUxDCttiFpdaKezr"
    "TwS7pAbuVK6A92QVRAb0QRpoStVWFGjL3gMc15u3H64//qGu8ZaMz57xN3/cvbmGJj77K6"
    "nnE4s4uv2fC0KgHx2sfpSuZCteS1EW+BRtY8t2SMYqe/8HjltFXD+VqHv9zDoBxSsDxPcd"
    "ap9JSwmdyyEvA7TfIR//yVq1OP1LonD4tz7811DqWnkKUbDzmth5Aji1i73a0MjKGIDyrk"
    "0Nmc6nfc5kpaBUWNsjJgoZaoOfE4MDvjVzFMrkDYc46qUElG1JjXp8loG9CU0pjbkjoAFn"
    "tCLLWxvd7pu0DrF2WPZ2g5psu63Jtp+CVrlTQ0FWKp4q1XylhRw5Xp9nmzlL12iO2SOxkS"
    "CeIcxkC1v+PzkVmxH7FN37dBm1hs00qRXfcYSi0OgIJeXYRuhLeHn+7OpVPGuZy9Tz80SX"
    "3bsZQQsONQr5hvTRvSjJIRrusiXfAmjq03nUIdfx+Tew8UrQqcQPREu1V8ijkmrlEWJLol"
    "WAH2VfX5suPaBQDf2WHyGgUAGFagPCECUCChUsfvvF1y2N1W1NrAHRpy7OG7ghL84rvZDi"
    "owLTwQlcLWxTASO4DgV4G7l5L2rcvBeKvmkB9gOmGVrNCR11dJV4ti54GZGjho6bGop8qe"
    "pwWjzcpATx7pRPUTCCKMypulsoFTHwrDxvclSeV5+U5+X2VNwK14mFJeONAHfXkTA2w+eX"
    "VzrbeS1hBOB9V0uJSqFrHL9rATiAFQdwQAPsjqdEoQnUebRyYiYBu/P6i16AVaVO6u6/VM"
    "QAqsIOLIXUJd2GDKUQhmh562h5FkxdQpRS2Lg3oBdKlIh9eGMR+dBy9JXEgPI5ZHdeZrn0"
    "O5UqhY17u3q5X4D9ttsbpYYBBBSVzKHWBUWlSUmzfdRaGuY1smUFIU2+yUdi0Sfir04UXJ"
    "P0s1Edz8TPjtpIMflN1KMR9WoiCo6kewjxBXZsNKV+tqvZ7YLwATPHJRFHg4Y+YuGcIZfg"
    "J4IYVziCGUe0TCzp5SkJneQh5Kgj8fbbDDmelJJofI/odMpIMEI+kU/iI0S5nSdio4Qhgj"
    "zCvwciXy0ifspF8Vz4IoFNMvQbY4SATQJskk0qKBAKgE0Ciw8FeYaZsAvt7KCd3T7g7bid"
    "Hbb/ClkgbgL9Lh9F0U4c8UejAmfWQJot+kG/vBxE/VovQGRr6i9AXm53C/DMKPQjC18f/b"
    "wcoN8O/cipoo9+Xg7Qb4c+FNXpU0fXD7vtI9a2M9Xx7FnTYHZtNLvctBcv9M+PjBAQONoe"
    "H1FGqp6DJy8DFIIh+3CG3ovOfNsMCooMiE4ARRmSfdZBUQbVOdMBtN23+BsiwM06/DVha8"
    "zp07btnhJywXv+5wEqqZVkjZKZ6m8J1G9yko+E/9qNWjgdDFK7oLXI3VVDbUl232Z6y3ie"
    "DN3IcbmV5JInIjTZqCVTMknCEBG0EYwmOLBmKVkkLjwSCGsu9FejmDlSJrd0Pz3wTgasWo"
    "xQNe/kkf/yjR0xyWADnQTde2EgvLHvpCYcMr3CEomAcTyAs0b5vGc1Cb1n5Yxe/iXCxNXS"
    "FOKsjHG0/vNGfsbzGjfjednLeBjO3B0hfNkI4csahC/LCOt4EYEeduCuRSx7KGlzPjJS4L"
    "ZvTfho1WcMQ5Mx7UzL1ORs0XInKwgu3I5cuNkUly09jdmcmsNaiaZexsImHFR13bwvTeEX"
    "Kjnbqh1DkXNv7GfGNm8Kjtkji3pzr703aEJip8wrmXUkB/KnEhS18ahrBt5+PvD9DPhMGt"
    "X4fiDn6ARyjsCugJwjWPwtjUpw9e6bS30ITrId5iL14CY7HHfvznDuxeE7fG607I2xG+9I"
    "D2E58eXblGArCIIbsLUbMAFS2xNYFARnYNNOlNCDdd+7Hnqw7m/nQ3dpM+2upF9ui0KDCl"
    "Hj3qlezAAILUFoaXgrYUJo6cfQs69dl1o4/u1LsaXCiFFdcGnKx45xfvDG6NKX8KX9/PmX"
    "8O9n9tmX8Ori2Qv+50vx53R6hpdRdCgx6tEcPxKG8BN25K6QZfEwikq9RATiFcH+KbpGVh"
    "iIBoweeeBf5omUw1C7fPDmeNXnUiJZvnyNmP3kT4hqDTKqBRWKdlahSL4HJYwr93ky3CRH"
    "d2fRQ0ZDX9U1vMrvlw43cKcCGd+QUxqiB7uOHnC4iN/O2VcSBWdf292egVLX2acQNc4x0Y"
    "uzLwFOx9mXlwEGxuF6AgdeMcTQM6/GLTXo2gr78Lj3XlyhT9/UL5gFv+CVPEQVjqnsx6M6"
    "r9SCDxwvMiMbuKSuLvDll/Dy7Er8ef7c/hK+uHr5nP/9QvqKLi/Il/DlZPKM/2R6eZnxGI"
    "meDTJzfUL4mRo1Z1hQP8B8kRiNyM5871mPfPVkp4WAeCEfh/l/vvMwC1R+qj1/G4Xz6nOm"
    "QEzBixFVBP4T6NhDOTBH4LgaguMKSmv3WFobXC3gahmUudmLo2VBPJt/hbGskdOiUF5ZGt"
    "wtbXd8kkXTbi1U0j2thalKDeSUQU4ZOLWOzall/mk25DK4ht7rNS7FQdbBHaQrEQrhHrWv"
    "VrpXb4Q6e6J01mY+H9V7a+XISDNu6q7NOkKvzl/8nf85OT+LHKHC5zmnHlmJqqOigy71ER"
    "PtbLGL+NfwqWh0K30tcS2KB0pYUnh0gr3HtAuuyjW7wydDzYsBXyGjGicr2CcnYJ+AfQI1"
    "L2Dxt1t8iFbtLFoFLY175QYHTuBq7eFUwMDd20usJNKryxD//On2Q028lamuCG50oX8j1+"
    "mvk0XmcpiEjhs4HjsVz9vHtSAQyt0ICc7fvr/+vbgEr9/d3hSPejHBzcFVGLF9PA36grv3"
    "FumELlQHSo27MBEwpp9oZwbGg08Z0ycT5MSMQRX6Qx8R+l4b6D3AfVvcF6LdUcsUmrIskD"
    "q6WAfdJBqVrHG0pl6yaPgTp44/b7f9FcKw/1uTmrJg6r4ASmF4A/TeAC2ndkEKCkcN2Xn5"
    "RENrRvyxvmetLGncW3XV5KW6qn6nrkqvVAKaKu72AwepHmpl7C33Qhn1MokXRI1fu0tZIQ"
    "yXcutL2aVM92bIisC1MORrYeiES0NfMMgiHhAzbY391HG3bdEeU81+dFxjO7Q7AZl3g9Jb"
    "PpNJKO2A4yg3VjXFMdl3mxmO02TkRoLjNRJjI47gUhQjzHIEqY8s/k2Q+CVHiBHsEnuEME"
    "OOzP8eoaUTzPg/GJphNpNZ3sz5l6IeYm9PAeLigC/CEYJG7Qr8+47X+jR5/Zv7l1MRAyHu"
    "nsEkwNL2YeaEDIS5F6oNf2KgzP2+cTzsryq9xYE6+XuyCiId8MCQrjt+Y5ZMapByOG/efr"
    "j++EfKqUmt0ne3H366UbBqbv64e3NdZNXM8Pnllc4GX0sYuLuvnjfxIj6v9iI+LzVG4jpM"
    "Gd5K9SMZbpIx3hmtBjhKHYIZ0AC7+lyNnJgxqO7YIRtQV6EWVxNLk/HDoJWKxxpDK4VcoC"
    "N2nadFVFqwRoqiEJ5qexq2K4CzdeGbBi+dmQ6bmshFmjO9ba2CQrb2YS1F06hFdgsOMZle"
    "+uarHc2J636zo9lJRm50NN96BEV1HL5hMmM9nuJ7kcGOuaricSHqy395CNt/hSwQn58iIe"
    "k6TwSJh4k5UNQtYoREwnvZ2dzrk5p028mufpRuAs11humFhsKZ/RXOZOGEOfZqLCHTvsRV"
    "0nCZt1WkxJmnvQQZIVBh2yK/vl70O3QXRWEV2q6CT/i3IqxFk8+sHODfFv/DSns0Dn7IfI"
    "TMx6Pc+MMvDbDETiBw24mG30MjQsuSZe7l76hjSJUEW2E+tMu155Cx6LeimXWSETnmlJMp"
    "dtzQ1+PrrEWMy4nqhaszXG/9Edx0Qy7tbKZ/5SCDJYOg0o/0oyXlrd4FvB3WzR5iFKpJ2e"
    "w9haFk2cQfZFksVRgq8/GoNgwVlV9M62ttDkPdzQgKyNcgigXFxXBFOsKEnKLrpHLyZIUY"
    "nZMJtVeIyHmcgI+w+M8YF/M5kJgp8hw6nx3yGwZ8A4xqIktQmPkECjMDGQsKM8Pib8nE06"
    "zIDKWYNRKZoFZwDt5m+NYBXEaYa4NlgO/4TysAjscbgW/dOfTm97vcEVSibOeylpLhRR53"
    "0QPFyDjWo1o4okrCEPA1N/By0DWZyXRKuFrxRMZTn851DvCypHmBl46JbLE93oI8kpWDs6"
    "TtWbL0nSAgXptcjJIorEIHq6Cb+a4QNS6i1kvtThZO5gK6VnlICmHY/a31mRRMHSdEUQrK"
    "5Q3Z02ATy7HbvWslUXjT2r5pGSh17xmFKNwzTe6ZBDidsy0vAyfb0E826dbwuUGiCkrVv1"
    "MFUePeqV4cf0MvvmpmSLaGlDPo2qtDpI90V3qVOfMwqhq6ZWnRT+lEh+sN321l0QxiCqJN"
    "Hs+NPBuWH76RbPObqPeJkXS1oiUNXRvN8BNBgukiWDGOxz9dYBZErco5HKKGEJMlPj0q+D"
    "HfMCS+cplp0+3UQLMZ8Jk+QpDAvQ+/t3y3xvpEppKcSbTuzhhNf9GJtmq4lgH/Qlv/QnQP"
    "lHGvq7GWSGxVZW1g6O+6nBpmj+18awVB2Pltdz5wKI/YBTR1uME601z9ghA4+Ya8wpHape"
    "1tykiBq6krV1PCLdo2QSmfB3NYK9HYzZTZgYNKUrrmbyeR56LCc7L+cFTnOMG5Yc2K5GFR"
    "eE4mEPmxQ+wU3ZOvC4cfFmPq3Usfxj3xRPRF/tMnsjuKK7wdNl6xEXI8yw355xXF8bp+Ar"
    "hPBnxOjWrcJ5CldAJZSqBhQ5YSLP52iw/trPqiuuv3tIZe1hq9rCEDrO+yOIybfES3bFNO"
    "6JgLN63zVfQALModNYapZaeFYE7qqPGLDWEt9DIygJ0+77AoZ9xV3gvpMGprNl4Qf7wiWK"
    "E11RQCK0kaFGnrzMJf4gcynrqU+uqSrtWZaCVBgFcRnBdT8weOZzT0FUH6SnjLggCvAl7i"
    "q5q711UjiAUMOH53XYwgca23yRvOCkJUrqOonJ+hF28ZmHuHJ/ycyfKVD2s9msbmCltxUO"
    "G5whooYnTlVaoO1Lly7Di7R5qF62QZa+IvsB8I0nHUb8oP+G5APnmQobWP8v9IVCaK+Mf8"
    "a8qYGt9ajIhAXDAjIq4m/kq8wF+p43b9PUoRwPucS5iI5h8nxZUy3yRKtfsT4n1DOQFHEO"
    "+DeB+EfCDeB4vf3+IX7sOmXq2CWF9W1U4vtnyAqkl8qjo8VS69JPHSLQRQEDMwUtVLGYCs"
    "VqcV0FYJGgh698Htkh6tsclVsgaC3ktMlj8x4JZdC8zzcga4xfomGHhUVQiy2uWYjDcA2l"
    "17HIdecsLQHKtDrTmxj6jxDotOpNT7LWtO5Jj+hqCuCBpvB1IyosuWOsNAqk8XdgE1hQu7"
    "jGu1Czt11q8bJG12YV+jaDRaziiyhLc4mPk0fJhlk0NK3ujGUkrHctbJnvmuvu88RZwZ8C"
    "YP5nIbgTcZvMngUARvMix+f4ufufpKi19NMc1LbUkyHag+1pBl6pJpoIleRuSY+bkSBn16"
    "bkHMAGfNDryO0KN3n+Vvhs7HOz7v2MAJeYPwP4xaMfKgXbJR7ZKTff2RYJv/ptFrV+EpSs"
    "eMGvmK/Ozwjd6if9ClpB0mXlokxJnkFMpwJJ8JWS4OGXmF+GzcaEFzgr1oRLywTFAP/dAl"
    "7G/Jt2BlD1OvT4J6JQO+MEbgcQKPEzgdwOMEi983f1ERGa1geGXG79DWx95qN+Z+98wuuh"
    "Q0T66orBpjnBfZIcw0VvsPEedEGRzbWIF0tfuvKLcP9+nJ+bPzy+/Ozr+7ONvDmaVwBgbY"
    "5xqxhna1FtidcnVxIMoVsLGG5m8aEBtrr7bcrrhYfbpE3nxdUJ+/QBLekjMk8+mozg1C5D"
    "j+zHhgA7pMUhNbqp4TSh9P0b2gBXN1+R45DDGCXWK/Qvdshs8vr+Jaqj5dsvtyIubC5fAj"
    "8XgVx6bPR3XsAjkW/8eWt0O1Z0MsjDYdPSdkIPf/7LxRlst5TZbLuZL7H9u2xTvZw/6qmv"
    "gfCxVwnqwCwg4Q6brLNW7pkRqyHM6btx+uP/6hZqffKFqA3Pxx9+a6WAlPHlM6G3wtYeDu"
    "vnreJNfieXWuxfNSuhw/+jXO5mS4SRom+EbBPba9e2wPzbkGqe7sw17TsSdyK1ZerluP3F"
    "H+R0Oj7udojoNaqKa23Hp3NjHjtjLN3s6FUXWDA2t2orDNsh+P6owzRw4cT9KRjerxcIOJ"
    "BEgGhB3R1sIKfUZ9aS8JMyj6mN98KFyIPqHLmWPNxL9Z1D90QoiHAvzI/3QUiQ+dP+GL98"
    "W75ycTse9HfKoZ9jimsSXHT/H039ycW4qWp0vMhCnnedwsFB5MFzmBeDKH0XWIPRJfwVsP"
    "tanX1N77XLT3+esSxJV9IBQOoXAIhYO6Z6i6B6HwI158aN3RV2w2UiCaQpuO3mHk25oR61"
    "FAdKAIg9d4V7kb4Lvs2Xc5p14w08E3FTAu+ahOc02wfVEJ7Yvy1uUGqfYpkZcyDuNeCqgN"
    "3v/+rC9sO7bGsGWRhfjVm4OZFQFAS4AKD5MOmsl4gLLkKYh8chpgZiQAziKcqZNTA9CcDE"
    "BaznSdhkwL0IwEwFnu+eN7WmiuBQDM0ukpgyU6h2cqAGAWwZxixw19PeN/LWKcTn/RSKe/"
    "qNHpL8o6/R6oAAMrKLKfcg1JcGWy0oa/JNrTKpgadFQugnap5LKocQdOT1XYvanjz3VjkQ"
    "WpDgJSAzuGTIo5xWwNrRXOy8D6Dnl9Q08Qb/TiyVkRWN2hr26LmmkFMeNuw146GkMW5TBY"
    "uYPMohzGmbbDmvZkOiXWtgXtIwLuGzmVQagXiBFeWtZqW6R+jOYyCao+M3Nz26uS/73efh"
    "sJ4GQ9tEF+bhQZEMRrUYreor6NgoQNLZjPgoA95QfV94ifTvwXQNxsYsEIzbFomRqgRThx"
    "HUtujBESV7b4Nqrs3H4eJPngkWDMAsfTgPgRA/znT7cfknzeOAKCohuPjeJs4FN0H/N8U0"
    "J69OW+YSj+4Iu3lo/45D5Z8OltRL1XSBQDkd9xlBFGs+iXQh75GiAdTrlk78cHH/+Tf/45"
    "JdGxcPIXiY5FYJkPk2XucxW4BH8docE0XaszX72aZlptLQDTVIdpuj5JtA6LvJxJ+3bHju"
    "IDyUY5oPMi0gEU/qNP8p4v4bkeDwUKRi0LFEhVqznk6XBAvC3iQtFUHNmUugR7FbxfrGye"
    "POEyfWGe/mTHoN/evsuBfvO22AXy1/c3bz5+eyYXgA9ygorzOauGN78es1ImHdL7daClCc"
    "1bes8KidQHthRNnWfZPTioCmSJc0hdgSzz6aiBj6N5BbI7boWL0QgzmYM+SsuAPYh66dJ8"
    "F5a6xC2XGU59JG8sLvBEPGTjlaLuevfTQ7H1AR9ToxrbHwpl7UsrgmT0I44uD0VVO5ITsK"
    "P6QxVKnWYFoi1VuoOoRKSr0HWipEURvBo9LQ3xNVDV1mM3amu/iYgQ15KWPvUe0NIJZrKr"
    "jU+XUmGSdXpw0kyZzWjo2sil9BHh4BR9oPEn2EVP2A2JmOmRLIKy2tbjc3SjPCIIAOGcYa"
    "p0EM7pLI8lQqkEZg0hOpWAkE6jxg4qz2AdvEq3IICrjJdxE913NHqTZAUA4QYIzwljXCXR"
    "2cEZEQMh7iU5ayi20r6RBrf2UJbi4N3a1/ycVxdujT8Z1dlIeD1mk21UDSn0phhWb4pKck"
    "f1XVbN7jDhLju/vGxSYezysrrCmPisQD7gL5UGwvFwA9HtK6tSHcwQnFrdUIYtGhL/G7kO"
    "O0RtoQZcAUbOT55gmsYzMnC/VkQzxAQ323pVt73M/vP/AeqSSek="
)
