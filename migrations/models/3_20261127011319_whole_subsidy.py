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
ALTER TABLE "employment" ADD "health_certificate_ends_on" DATE;
ALTER TABLE "employment" ADD "public_staff" INT;
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMP;
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
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
ALTER TABLE "organisation" ADD "area_class" VARCHAR(20) NOT NULL DEFAULT '';
ALTER TABLE "organisation" ADD "filing_number" VARCHAR(60) NOT NULL DEFAULT '';
ALTER TABLE "person" ADD "education" VARCHAR(40);
ALTER TABLE "employment" ADD "health_certificate_ends_on" DATE;
ALTER TABLE "employment" ADD "public_staff" BOOL;
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMPTZ;
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
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
DROP TABLE IF EXISTS "insurance_answer";
DROP TABLE IF EXISTS "subsidy_hold";
DROP TABLE IF EXISTS "conduct_case";
ALTER TABLE "organisation" DROP COLUMN "area_class";
ALTER TABLE "organisation" DROP COLUMN "filing_number";
ALTER TABLE "person" DROP COLUMN "education";
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
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
DROP TABLE IF EXISTS "insurance_answer";
DROP TABLE IF EXISTS "subsidy_hold";
DROP TABLE IF EXISTS "conduct_case";
ALTER TABLE "organisation" DROP COLUMN "area_class";
ALTER TABLE "organisation" DROP COLUMN "filing_number";
ALTER TABLE "person" DROP COLUMN "education";
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
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
    "payment_item_month_once": "9e70eafd07daf368",
    "waiver_request_once": "b8726e47f075250e",
    "public_notice_possible": "505e5b290ffb2eca"
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UP[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfW1z2zbW9l/B+Eu7M6o3tmMn2zzzzNhp2k03iTuJu22fpCNDJGSxpgjdBGlVe3f/+w"
    "OAL+ILSBEUKVHQ+dA0sXBA+QIInJfrnPO/J3NqE5edXoe2E7x5Il5w8i363xMPzwn/i+LT"
    "ETrBi8X6M/GDAE9cORyLcWOSDpywwMeWmHKKXUb4j2zCLN9ZBA71hMD9hEypT+4R9mx0j6"
    "cB8e/RjLo2Ws5wgKwZ9h6IPUIL4jPqYRc9YTckDM0xeyT2qXiITS3+FMd76Gi+0HP+JyTj"
    "gD6QYEZ8Puvn3/mPHc8mfxIm/vn55JH/S4xl4eQPYgVjxz75XQxaPI6nDnHtHIaOHCp/Pg"
    "5WC/mzG+fhrRd8L8eK32Eytqgbzr31+MUqmFEvFXAiRB+IR3wcEPGEwA8Fol7oujH+CcjR"
    "r7AeEn33jIxNpjh0xboI6egLrH92Mh5/uL0bf3pzNx6flNYskcjAHv/Iop5Yb/5VmQTgQX"
    "yFb/5xfn5x8eL82cXVy8vnL15cvnz2ko+V37f80Yv/Rl9mjVY0lcTs7Q9vP9yJL0T5poo2"
    "nPjBf6UMDnAkJZdojT4OyuiP39N5vEVzyEdjC8jzmUngzMlp8pfiOiSo1y1E8oOalTj5P9"
    "PQswTIaEn9R76NLXJqudR6PPXo8v+e9LRKNYDfvX3/5tPd9fufxPRzxv7HFT/97vrujfjk"
    "XP50Vfjp11d/y69QOgn65e3dP5H4J/p/tx/eSKQpCx58+cT1uLv/dyK+Ew4DOua/+BjbWZ"
    "CTHyc/4kMza20F1B/rvm9Zqc1vnWK146XUWWxDXrsi9PJfJfBfz7BfB30iVQCf/1LdvGrr"
    "u2cX8M/xn2OXeA/BjP/z7NmzGmj/ff3x9T+vP37NRxXemg/xR+fRZyWsxZfSwzmWMBDjl0"
    "0gflmN8MsSwMn13hTeZLyB4D5vAu7zanCfl8DN6Exax3RerqeDerdI7+Wkpv4D9hyGxbfV"
    "XgSFMKxE65UIA4uqLszxL9S3WRn89fjdnTQcPY/0pXz2fdb4hP+iTH3WVB/neakdQr0bmK"
    "+eN4D56nklzOKjgkJi21yLZ1oayVoEAN4IsE8wU2l8d+TPioN6LWEAvHU26ptf73LmaQLj"
    "1++vf/1bzkR9d/vhh2R4BvbX725vCnBHTqQy3D9+uv2ghnstUfQeOFaA/kKuww7wWqzBXU"
    "BRj3sR4lHe3hcTFHGX/jod2FMBQF0PdeGsnD5mHGbiBxNsPS6xb49Ln9BzWjW2/NH8fF78"
    "CfbwgwRS/Mbi94v9yj/SyYnC3Sx+PKrzM/8RD9jsX3b5OUjGoRc47j1yGJo7Lt8VhENuM8"
    "QczyLo7B8vnr1CGPmh5/F1QXxytMAsQE6A5niFJgRZLnbmxEb4ga+Swuvc11Oa+KJZwHf2"
    "idRT0y8B3uiBeqPBs7DWkppo+1fV2v5V2S/mP4TCr69QRGuukKzQVtdIO51p7fWfhI4bOB"
    "47FY/dh7+/lzs9PZ4ambjp6B1qrXxoSOy+8O7bxE3M8zy8lcd5MryV16YVvs/6PdDPz56/"
    "eP7y4up5eo6nP6k7vsvemIAG2NVAMh0PUBah9Kjqla++5ZLxBpiq+df9vFH457wm/HNeDv"
    "/QpaeykqrhTQWMw7d7T0tWidbSkwuCxhwKu44jBwGZL1QqXHX8PiNiDOydncUW5tanO459"
    "2kRl/VHKN6+nBlclXgB5wuX7Qjn9yW414Zvb23c5TfjmbdFt+PP7mzcfvz6TRwsf5AQVG5"
    "qrxuJbl1CvtkjWEuDVam93EN+niluy2mOeChhwS+7aYR77qR7JSkcvyUu1gn1gm7xA/jlv"
    "RP45ryH/nJe0P8snAo6xDq8xL7MbfmOtqwMIju0IjizAvu7i52U6WPyBvXMmre/U8Rw201"
    "zgghCs8JBXODmKJytt7lVJFMjKQIE7wJUoxZ5Vb0d5Tb6nPnEevH+RlVyXt/zbC9tUgX8c"
    "Rf6ZkW5UyF2+EP9Ntlvy0/XzfbxM47nlw4D//vy3JpEZ+pGfUx/fvr47qdz2HeB7W5jusP"
    "Z7U6AVr3sF1PuhUORWQcGlKK5SNamiuD02syuuvRWaUHuFHA8FM8LxI+QU3S9wMJM0iPu/"
    "n/398u//+Pv9CDkBQ3TpIcdGLmbBt4g8EZ9vK0GFmBCXLhHjdiJhfGCZX9Hjc5owLBZcwE"
    "vooBJeoFcMk17B15opD7dK/DMSu/Mdn/W7CN35jsHXcLyWSriwtRc/LwOLf7CLr+apVZB2"
    "DCapdc/X0U2R7Ts5dqdKQv/kiJBZllYMIh5vYPThZZPgw8vq2MPLIrZC39bBNhm/s617yK"
    "we2xHfoUVebEEQnIItnYI+eRAmvsUNY51NXhAz7xy5akKxqmZYFfc5mS9cuiL+WJcKXxI0"
    "IE7fNyN+6rj88WMvnE/0KIMlQQB7I9iYW75jy8WaibA5KeNgbkSBqGFAKAgQ1Aswv+50Fe"
    "minHFQd7+jE8gWM2WSwWasU0HjwL5oAvZFNdgXyqo+TwqUa+mZa6EdkjITXfBgOZkL4tni"
    "epvgwJppK9wqaYgAt1W700Bmq7VQSYMF1HIpcnEujfchKwYvQkdUiAjV8kpAmF4Zps9tQu"
    "0AfeY4mjmuzadSvAKx5Pf/+kjcFM1jwjx3WDz4WJlprQPTR67Z/CDmOcA4QSOQQkb8LTFq"
    "yGI6SHjwVPgZJABbonS9nslUsCL/V0V9Ax2s3qQTmQqV/ESo6NKvQrbE6y6e7XXipDERMm"
    "lIOoGzLVjX0TwrU3F64mqvF5Ctj/V/J/OYCpSofRRawdjCW7+Ar6OpXvOZTEUrDeLZhJ9Z"
    "fhdX4nfrmYxFDcBqDtaCuo61GvtEVirYEq+f5GQfo7lMRYyFE+bYq7HreNvi9Sma6p3jmY"
    "uWYGUHuwfrEI3nZGfNqRfMukHrvZjK1L3lE4s+EX9r7fRjNI+x2uk09Owxdl1qdXEpfs9n"
    "u04nMxUzUYRzvMBdWNY/8al+wkab1jFQUcBlay0imuxGzGUsYJHaZft4uvX2klN9J2YyFS"
    "3+5WnoCyW1iwPsnZwtO85EzBKwOGpYBKa3viOjER8zs5kImzNfUL+jg+ytnMu4c6zPvNWP"
    "ZOoTNrujj0SZt5r7fFSXt+pHI8dBOnRj4urPjNiIehZ5hULx12DpWHyYyC2d4rnjrhDxbF"
    "ZORNWQ25xYCjmkg8whldtoPMNMK9chL9UN3W2/i9FzoU2HsVAzuzAnAsmFB5tcSP5cOHw6"
    "rbXPy+xr8fu/hI1YYHE36uUNMyhfdRArywhjVUWTqi/HvJR5mawXTXKkLqqTpC5kllQNGT"
    "AGsIy5Nhvw03qmw0K8KREwv9cGVarno0wVPFEaOw8by/P46zGbC/OgH27+fofOz6+eIdt5"
    "cgQiI2TR0AtWyCVPxEXYsxGe0Cdyin4idOES9EjIAkUZXwzRqfjUlYUFucVDFMZQXw8By+"
    "lALSfd1NmtcmYHdjz1mjM7tJoRO1WfdtBQXR5WCm1VXe4kHW0gvN3XO3nCrsPvWJ/OywB/"
    "x2GqKMuVk6qzCYyyB4SOr8SvoiHJJgCr2pEYj2BJl96XxsdI8Fpcc0qlL/lwg97Hh6X1JZ"
    "roflyT+kasLhJCaMaVMKFePREfTVZcJUPYnouS0XyegPojtJxR5IkyiVxpw77HpDt7gRlb"
    "8uNPpfZ1Pj9ofAes8Wm7ynNCBt6h3fvKoQ7jEbvcwFtu+AKDt9zglfW10+kzQn1VJDZTUa"
    "nxn4dMVf6qr44CA1uBpp7zzMYblts8zRJXGVHZFPIaI4oPGz+k4xoYUUICzfgXRDgQRk22"
    "Ov4IceXKkjXlS+XllfXrt51NYSB9Tje1mDt6HzJFB34HA2oo59KoxoBK1q6R4zEZbKDN1L"
    "3fUb7s7RotlUShqE3bkkIJlDrqbV4GLNeDVX8H0WZrcOfeXt7DoVoihkJ/SKbIIFIN9G2R"
    "4TQ2O1SMh97Z7BN+Ivb3jhtIg6dk+WU/HtXZfkwM5A9NRzaw/sSzbPTkkKUgKVGPyK7rI4"
    "Sj6BVfZ3+FonUQA0TXsQX/LU7RBxnomlH+Cwq9gf/JCPYtQXDiKoTKNOzzUZV2Y3Ks84nE"
    "/9dNzcBkHML9MaoxGeEq32OB1ActHlYy3kCDvfti40By69EbIm8RHXRTAQPhPXvWlERYyy"
    "Isl8uHMP1xOTsGwjJLcjpUSvI63aNGQc4M2qgb33IFlXFz6hvH48qq1Fdt8iTToJdOMJP6"
    "aZyRjWRSLBOaLEZRfnRZAe5gvo7pY9WHYpf5SwNK7u0mfalOZ+UWt697MuZl4GQ8qJMxX9"
    "OFBWNtkktRCjbAwW4AYLCZvsCCAa63vBkJ4LANfG1FYSmm8qzXNGvMSRnX/at7A1066Lh6"
    "r2r5Ute9OCtlHMwXjez0ixoz/aJspfO9z18PvR6NaxHjMO4+W2GoDmozQwWHFGo2jfWarc"
    "GYqUG3dQHGfOW7w1Rsd1tN8FPAd7V97bFlRbA4+/mo1hkmR47xeuhGl9jdjKBoPAoowsgn"
    "fCFYEPmvsIfe2mS+oAHxrNU3/LUTNTLmcyfgKxoNWc5wIGO9iaDtKPIue3vKpiDxI1lBbH"
    "g4B/6oxs8mlkpDr4mHmxni6b5MxFAVmyOIvE/5VyL+wnf07KOCmIEbvXv1nauDQahQYSp3"
    "+Fpgdxv8Wb+7+/zs+YvnLy+unqebOv1J3V4u79sZwbayV9iPn24/qOHMiBQ9Y44VoL8kPW"
    "wH3u5J6LiB47FT8dh9+LkFRDkvWbJrv35//WtxQ79+d3tTdH+JCW4KCzKhtuKKvHE87K/U"
    "65FIFBusrwLSW230k8lXX+0B8ZsYxBRxDvjN2w/XH39LIU+dk+9uP/xwowD95re7N9dAjD"
    "huB/JAiBHSc6GwBhOPRrUVGDlWLVnMsJkR+IlvY3FUyHI3gtDAkOOdonuOzYz6TrAaP/FT"
    "nQ++R77DCOPjiMf/+jALmKga/y2irp0wHLgRuhCZoqLUfNkS7PdRUIxn0DpxtfEXL7qG5p"
    "aR2J3qdnYgqhtcWkd2aeVM/YWtvfh5GVj8g118lz44WtHuVMA4aiDQ/A/NSZkUVtQuy1cS"
    "NBDx80aIn9cgfq4gFIiW94o9fUOpS7BXQSlIhYp+BS7VF87JObJjr8Lt7bvc0X/ztqDbfv"
    "j5/c0bvtMl6nyQE1S4gechC8bWDHsPZJzsV03gq6bY4TKkPznYdZhix5WaTkDmC1Vby0qT"
    "QyEJXuNytMPnmzSFqrkKqhAEduWwVU3rkVSW967kxhekYI2HvMYBDRZjRiyfqN7kTwTzl7"
    "W0xAWhlsGHw1nVvkIPEkf+NfjJONc8TJWi8KoN/lWTmUMsIAs9Z3RZ1hjFZMdkjVIcQkM/"
    "VMqCc7oIsdyn0u2kn1SXFYPjbMjHmcM4PnOqaeFmpMCo1TBqF/zAaVGoMCfWSaXQo4llQq"
    "nIgSxFTRIJ1NbbV229bHZJ0gJq69SSTMspQ6DPnSOydvC2IGVLypsIUlzvZUuYOu0kPAyQ"
    "+uSiXQcBtmZSK1cw0jKfjup4aTg/biMr7Z7/kgEffY8cWR7SJfYr5HPt8Em2G/CxoIc5gW"
    "zUK1rzRjUnfbocIUb533GAZo5IiVohC3uyVqWyw0GPz9nMR/t88sj/JdW7cPIHsQJx4v4O"
    "LLVBstSSpWqcoxSPNzAa3X0Vgcz+19rieTlQnlvbMcBuWbNbLhuxWy5r2C2XpQ0+J7aDI5"
    "g0UM5LmYh1H0wi5vxHgXL1GRIPN+n06Mxfy2b4/PJKZ8+uJQzcrz20SI30T9W1V53alRGC"
    "AGvLAGu4cCm22zVaKstCp6W2mkcWS10tRCVr4KnTT1GABDu9VIGcEOQKHGyITvo4NFc/Lw"
    "Mh2ENYX/0SiGVJ42rHXTY6UC9rDtTL6EAdSL7wBxo4FjlR+GfjT0Z1vllvPWaTX7Ya703F"
    "mCzM/1Eqx5QbwjecPFvAAzpMDyiUEdqbkhy9PRqHeCpgojp83kgdPq9Rh89L6nDgBK4Wwq"
    "kAINwMYXUFm2qAK+rXgPaRah85YqXjPeqgm4w3Dt1eUiWhpsJRm1JY107GYCQPdWUHYrJd"
    "T6eO6+Cgov9V9uNRLbGmMLBBj9iI+IsmxKXeA5NFeT2UJf59xWRb129FnSbZq5UREhFfsq"
    "PWP40mVPWI7fNRSosz+jzaURnCJpQBHpBZU9Nuy4k5uM3O2XQ4XK4HdQSrNKsJDqyZtndB"
    "Jd1TKM7Ut/HwchnMX4m9ZfQMzi0xhEyStU6xZQ7JT+lEB7YMTbNHchuwIm+k6sTpAN/uc3"
    "SG2PilixSdXoNRfHFfyzpFJ6qA1PrTWrtGiMXljpraNS55wC6KZBCdSjL+K0Hq960ZmvJF"
    "jUwIrqXNuaFBPUWF2raTQO3ZAR/tdRZHtI7axKOCWF9O1P3VT+yFcuSRpTbSWRkTIy194B"
    "ydXvwYV1yq33GkKmypnFSdSX2AqNeALMzgAoDkybGJ0hVR0zk0I2PgRu2lpaVPLOq35OCW"
    "ZYGD25peAOGt4/XADdnZYKZCemi+hiFawU1cDfuxf2PkFbbvek2q7d71Bths8t56hNunQe"
    "hzizUOjKGoLCOKviuysO+vEEYTl68mkisqmqr4RBix/AP+F5fSRy4QLsrWcMfzf/G+eNeI"
    "200cNhRd34hv4xUbIX5iM2KPZJr9goq9gOKmn9zCjtLsl5ihR7JomlsP9vYg7W3o9XICvV"
    "5AcYNeL7D42y3+0Ao2GOaqdOyxF84nUbu9wqtVUfk6J7LLppv7cZv1lZedwjiWv7POHleI"
    "mrfduy9BMHH8YKbpLM7KHLWrmKm26PgXbtuwEmis3z25R+9w9xWhFhwiFRWw4vBNh0M9jJ"
    "bnrkRQ/8wtiLXa2wMj3/V83HIljy+Doohl1d7OCMDubrm7ZzRkZEZdkdb+4Igvo+YcVW/0"
    "6hmMS6HqRaOeYO8x25m62d4vSsEL0PIFyAKpf8qrpeGw36xbC+B0bfWcEJwuTU6XpSifPZ"
    "bPFN+kBHZt44mycLv+Ewd0ynTXfYLYoVVxmVaYQTmJns4Qo2whm1gEM21CV0FsSzN9YJjr"
    "WekeDRQn8B35syLolIw34PCtc3q/+fUudwokm1CtaiTDM5v2tdA+irkrns2/T8uELpU08L"
    "q25XVBct3elyKiPXDdOaDaC1GWhWXohm6VQba8JP1xroa1Ek0pV+VtuEVroEzdgi37uRRK"
    "JRyYH70K/FKwN06G2hKsfPqViVhFu3Q7lDp8kYcHUCB8mHiB/WA89el8zMFQhbn18frOYY"
    "ET0TpM3VxF7Aj2XQfQ03k12ViwOLtA7L2YznCsImIsoLUBLTJfuHQlGG9b3o9v0olMhcoi"
    "fuBMHQsH2+oSr9czmQoW8XzqdrGtknlMBeqJG6teQLa9Cv+dncZEnPindmgFY0s0Ftzy9Y"
    "umeo2Zsa8fCyfMsVdjEXbfEq1/0sixYiJMjsdCX7gmxthjS37bbwfV22S6azmbqaglmwvb"
    "f4Qs6OCQv04nMh0y1/G2Pb0+RVO9czxjTy8qe1Nu7+C6TeYxFSiRC/hEfGf7LuFynpWpOC"
    "0wC8YL3IWd8xOf6idstKETAzV2AjLfGi051Vs+k6lo8S9PQ3/sx1hs/SZGI4yreNdrq/Wy"
    "I7AyibzgLdyUTz62C+M35pbfLWmco82i/GuRx42w6zwSmaW9FEneUxryvwYUTQgKuMCC0I"
    "VLXsnEbZfyIcgRqeI+U3Re7+MBypLQWHwygRLQwwnICpmqBPGqfmXVXJ199CnbD7GpF76O"
    "TSynZQmmkigwddrSQxIodXK58zKQy32wudxY+83DUOR52zduog36BEBvA3oN/QqXFwCKao"
    "8KtCvcvJ72BPDcjOdkuEXDohh9pdGXhvA3mnvzdKSWoZc1t0ThrWg20ZyH22eyK/BINOpB"
    "seYh/rGqt+xazwgVvgZ8pI9qDDi5qOUF+PHT7YcKdnMiUNRgHStAfyHXYb3drxnddRI6bu"
    "B47FQ8dh9aqwCo3rgr2nEFTVRMUDTuwJquMRP6sKZjjnQLY7ooCbb0lqkWOqZ0TgQs6YO1"
    "pAW1VPvNywiBabd1glPL3CaAv1PLWs2xBmNwVDAGM+9+A/u6KrcEcC3imnutB2VpXwcB8W"
    "y5PApDO/PpqLbtbn7cRiv7F2HvYg9FRHXicwN5Qf2AiRZTwi5eE9hFayn5ozn1ghn6+v78"
    "2fnVN2fP7v9WtrQ7m1UZOCU5LrwUhCjqcE7/UY0RDmW2T6DMNtgUUGYbFn+7xY9uvdK6V9"
    "fuSgXMqzxcd2YmrrMXlWWNXpSqGuEVG9uhoi5PNeEkI2KSrdjZRSUBWvD9T1RFFutxzYgB"
    "tgpsXYKfyFhApYFsXmh3uD47KFAf+a+iuFzV5ePyIlA/bnP9OEb8J8ciY9EvUZUcVrl7y4"
    "IGRSU628My/U6ZpF9XdDIjBdUmG1ebhEJ+OwtlQiG/fft3oJDfAJdi7RXVXoeSqEl69n7j"
    "XXlf9ZbRGSOLwIwKEZrSZhxUlCazBIooTX6BqqM0+V3RrKFqxFAU7UfXERSRZ+ZF/EXKgh"
    "EStb9kDho37ESs5Q8qK4cLnmPmp8JQ4T9V91Xt5zHKOM66pWzyGKllBdgPouLQENQZzBE3"
    "gqAOBHXArw9BHVj8/hZfzNfY3ZgMNoIO3XvXPg7WOCB/KuCtaSGXFTLAUVPoKdQE5KtqkK"
    "8q3bkSo6bbuCgE27nBdp7yp46Tw1zDt5uTa+fdbQV1ohMfrHuXP1SaaHoRoZIUbO4GmztF"
    "TVqCTLO5kFr6mHsMpYgQz26NZkb2mLHMOCc0UMxLHXVbar6PtOHLyhzz5otwqEqdrNZji3"
    "LGqbLnjTo3ntd0bjwvd26M4+DjyUoH67wUIN0E6UU4cR1LXNjTqaZCWxQFxkJjlXZGsBvM"
    "xpmy+20UhPpZjvm0BkYIMEKOJP4NjJBBLkUSVW3JB0kF+wrRmb8CcdUj/RMpIwZcnK64OG"
    "u+AWRJ13NwchuwQf55lr+xJba3/gP2HNZh28whtiwtnLDb9CvNJXwXzhidJiG5eQzZ171W"
    "Rc+2GVNwwQpdyKrJYFZh4EY22L01I9ajMHoDco8YXrGobJ3gXnlymbGL+Lr4K8RWLCBzFL"
    "XfEWXsuJWxHizaFxFfzlAmg/X2FKigN+Drc4SA5wU8rw0IA9UHeF6w+FtUg9MhEQB3QIM7"
    "QC0rXKSabtOgTV7KAAds30wvlzwRt/EOTkdDTvTmHeyF84nKkK7evWuJbnbufjXdnuF1GA"
    "u1CQg5oWOOaUkgtDbnWsK4Y7WXWDi3iKm/GjOL+joFaIpiBsWvOrO3FsKrIqjGuuCWBQFe"
    "hTm7dhc11gwKMjs8IrgJI55N7N2cFd1fZKIvrXQa8u/FEbUVoFefykrhTrSzASkPZ1cNMD"
    "8r2oFrzMVHwDMYlnMSeAYDXIohR7nNRP/QgtxDDME2iXE3CcASz6duB53P3yTzHN4NsJfw"
    "6xovVSGOLJg1dThywxqV4ZC/ICFJQQzLxYydorsZ/+s6jivKX2C04B8hh6E5tglazognw6"
    "FSgv9JGVFEXft5hLL8hnyMUEjkcLkxo1ceym4M5qAfQTgWwrEQkYNwLCx+f4s/o6HPxhGR"
    "TlUutfI8LQsaZM93drDqulvBy1oDJt/24vuVDym1g3U9fIe+1djRdaie1Wwum7ZfqSRr0C"
    "YGt5Lx1kYmEJmzDrVXQSkOqSxdefnKtvuW3r67eMLXyXwHtipNvX7KfdkgwwXcqg0B1k0d"
    "KmQ/bIluIenisK7ZphCXlYxBlUjOHyUK52zprKl20JbPuWZe2sgDGnebTCZBE2qv4urFlC"
    "upmZLFGUilGN9bTDhUqfSwElvtqO3lKZAeM+AreQT+WPDHgksO/LGw+P0tfuAErhadLRUw"
    "MEfmrBHL+KyGZXymYBlHEWa9aqZFIQPB7qOYaegzTaALMoBzA5xlKEY3dGOaT6q7kE2byr"
    "tdFtwdGsB6aTIt6uh1VzTvsKFbuFhVyaSmSH8iAPlFTfKLGDeQ9DqtxuMNimN1eUxqJLvs"
    "I81FOKAONg4r+Iu6qZo5oWNO1RReSO2oXUYIIqcdheoEph1ENo6jLlpmAx4YJX+gatduOf"
    "nXFrdd1Yz85KNRbbiHn85jnBm5Mdjzic6J2DRfMTR3vDAg7BS9ZSwULxPCno0WlLrokZAF"
    "8iiaYFd+IGMvxPERXXrfig98uhQ0+hkNypGefh6hpOTzscRPDf/oX9HbIH8GxPzBHPijmk"
    "AQlPfprbxP7v1oaiLmpQwE+ryZoVhjJ6qB1j1GslIm+dV2TL0ThmKoUF1q7MpQZaODYak+"
    "ReIrehzf5pomUlnYINfIjne6T0T7R26vt1oKlfTujp1nRq0EN3L81ThVvJsvQkEQ8G+Hvz"
    "hPNfkOORGgOxws3SF2WWrxnLIiHSz9wC6jQ1/dkjdwP0TcN+JoPlFWRxAfjDZ6Ykg6rhHp"
    "1iUPUVUCPtZjU+KPEHMe+Bn1SrJfgyUVQ1h+DGLhXPBj/0N8qmbZdjNtVQkEOTq2WWLPk/"
    "hX0dXyOfvhSHpMfgf3yyDdL4VF1cpZygqCBdtam8m/K81XIC8HC9B6AVrZU3sxo4yDPnEQ"
    "4GnAj5KtfAylKcDTsFVQdj9q2DuqDIiJH29WwVzaMBD2PtolCDOhFa2Q6MSDCPa5nvStrA"
    "w1En/6XHLCP5w51gwJ74lj8Z+EnmjQE//QmhFuPJQ0sR7mh0ynAb88dRoWXO/7T84ftIpr"
    "6iuR8ZfKk0+X5JsVOmqar+2I6Sz9I6QgCApR6yBjdDnrxNEzIsaRrbuPMkaKjha+qYSBHI"
    "WXTQB+WQ3wyxLAYOPuMW47j+sytAzcKsRhOQ7UuP2ZkRO1fSs+GTUxcccha9j79p90ifiX"
    "WSVUzMjrz6fI+v4DSh/LFqyeKBinA978oxrjVGwn3RVYy4BFBDbpoa4AKETHeAN/lCw4HO"
    "NUuoazH2++i/3C6MZu54VP5w4jNpqEgWz/viIBmtMn4R1mJAhc/hH1kU9cgploEU89q8bL"
    "3H46uLcH/MrU3dsWjpXApuZyKmBc29OzRoT+sxpG/1mZ0j9sp72p+x1u5wFAP/w8/dl68Q"
    "/O0Sl6D2mxVzMCQFs+KGJrociNJms5KwGk5SGv7V5t+YGt69EZlHfxGp6oSzdHn402mpJB"
    "dmhjO1LaeNKaGyF+KkcN8ISif4o+kCfiI2I7gbACMeIGYoAfiUiqx9xEnAnvbfzMasOyw/"
    "nB0hzwuzQCS3NvlibUP+iNU0BDrqhq38o5MbAj24c4sM/Pen2lKCsG8IMH5fCgn3FlTztB"
    "uSC0L1sfbL5GNp9PLH5Bay5xQQjcOQe8/KIbCdHv9FYQBJP/AE3+TxGz97UvrN8Thd2fHz"
    "CqM/5jlvDYWo9tlD0e1XLhI6xAVtVbznCAJsTiX0QwtZwgU37vOg0Cy+HcQvcJtpEAI2q8"
    "JDORSk6Afh7zxfOk58Ci8wWXsxF+4DspTnrCyOXb3kd+6DaNTxdTzeMiNxwpyDgHh8Lwlu"
    "DYQ9eGXk3FZBHtbKec0FFnO20qclZTfX9/9c3638RdtoqTXvsWCKtEAWNVgTKu4kxdblPo"
    "Y6wSBYxVxyxXGFTI/vjp9kPFAZFKFA9YhyusfyHXYb0BmzG6J6HjBo7HTsXz9mFuC4Ryln"
    "aiT3z9/vrXoqrx+t3tTdGEFhPcQAbfbjP4wOUELifd0ocFIeARDW2FB+LSuubv5pMTKOsf"
    "pp+N6hxZODtqowvrF+FHchiyqUfSUjiCYbKc0fkodjVR/n+25PtXfuIE6Osv4XNCnl+9QF"
    "/CZ8/wixd/K1NXOp0ZSCuDNrmhu/juTEboLn5M1xJ0F4fFjy3jQZceMvVmg/buu2vvXlnb"
    "qSrjaR+FnQ6Yhpn9WiWM78ifVQdIXsyAGlp198KbX+/qPXLptfDu9sMPyfCim+7wukPvbF"
    "/30h/aJdgm/lj+UwPngpiBaF81AfuqGuur8ik9+KzUQ27yZYkK2u6Ym2xMdUrXcTMKggac"
    "03mwLxsdHJc1B8dl+eBIjOOJftfpkihwCNvq1jTTJVq/fWNZGMo9bMXmVC9MeVWgG7iyG7"
    "hiQ27RFZzNnOm2HcE/iTkOUJepQrzXbuAxafijDNieVLOK4wGjJqxifz12c2/wSAY9OE/E"
    "S5oUyO4EMm4SJB0JxJpGcZQZXSKC+c+EDw9JTnBA0YSgR48uPUVr8D6e0IQh/MQPbS8gaa"
    "I9Py/82DvJx35ea4s2nwmYwxDVgagORHUMd+xDVOeIF99yHVKRIfDzz2+/qzA8s0KFxQ9D"
    "xz4Voodnetasq7TsL6KFyi6B/EX/q0J0yp9E/IXvqBpD13hRlNLGuVKunjfxCj6v9go+L/"
    "pRwILfr66W88/6uvdJXgYy3gd9Z8jFGkfFUXT88DkhA0Md3TvjoVaguW8RXynddygv0uoN"
    "GtiC9l74CRIwjy4B81m/2lRnTpepix+0ktZSAchZyx3yXeSseVTFKai205LxxllmvQS5h0"
    "/Z8ENPNFbbDcbd33Npcl8LGkFZFngEbW3fOGykoWysJY5a07CJ5bTcvyVR2L6tt28MpY7F"
    "mZcBm3PINqdYKxEFbUHvU4iC7tOI4Ed9fsMG+gUCC4JwqrV2SAsaiX7x54wUBAPaYl8k3D"
    "THvyhpUuWb/XIqU2TLC6JNqPx3dq4DW4ymdMriTqzgUpaOnA7g7ZA3OUSiavaM1Wao9krB"
    "lLirqJfJgtRQLtMhjeq3SkJjSnnEHkrqZyDRRYUhmYo1QksnmCGf0rksVMGobMldZlZ2Mi"
    "MUuxjwwT5CQIsEWuQGhIEZB7RIWPwtKS5Mn8LEdrr0e1DpjFhd4tl6a5sRAG7aoJfWwgts"
    "xcXnGqpAWRGTnAzdldflJiu/1MKFBqg5GeB+FCFNLLIWpflzguCY7Mgnli1auaXPJlsl87"
    "BWoqnbprAJt8gtjrgH2yYXF9NhD+y8rkwyLh7C4WJbpOQkJkHUqxMwQkvlBUxxrHEDrsds"
    "9ANeo9TH/FXsn0OOh3CUAf1Kdlt2nScSfyQSocuuv7aTgLdvwFfWCLx94O0Dhw94+2Dxe/"
    "X2DZyenDOnD5GgnP4Cej7VghS8Ywf7ji196j3wpbW18ogKUuBIKiota4C0XqySGPB2h/zy"
    "AIPxZMdW1yExGM1cgxpnLbDrumLXKTd6B8h2TAsdIroNWaH74S+u8Vd4L3OLU+3AzO2HJj"
    "7MBfEZ15AxQ3jtipTlHIMZQRNqr/hf+L8eCVkw8TPHR3EAQOXN3HY68GsO+HQfgV8T/Jpg"
    "doNfExa/v8X3wvlEpc7VlLVIJYxL7uzBp/nouK7Cm1XT5zqVMA7ei0a5sxc1ubMX5dxZzN"
    "8G7fJNOaGjLqrwEHJDwsHeuBWOauktAT0cJ6ECT8l7UgSKbih1CfZqGHsqU3nCpfragonR"
    "sFvIbm5v3+Xuxpu3xeZkP7+/efPx6zN5CPBBTlDhdYNyrpWGwY79n5EZrr0GOTGTaNX7dX"
    "1GsHbgofspnUh3GfbqoWjqncttvwbOT+gztPc+Q8AFBi7wVhD16VB/TT07tILXmJEThUs9"
    "+/GozqluRQPHVjKyUY2AOQ4C4iM6la5vjzxgoVPKip+n6NZzVwijuA6XoPmOROq/K9m/ZD"
    "olVjBCAQ2tGWFozj+uKBvQx0PABz9gNWMEPnjwwYMbFnzwsPj9LX50q+o4idcSBvbI6KX5"
    "+gQzR8sPnwoYiHAvjvgZ12iJp+1CLogdtTN++EkGUxp6dl9net/BOI8G3O7X3aB5qWOObf"
    "DHE0/Vi+aO/FlZeDsVMSCcWad0vPn1LqdvlDpOpDrHu9sPPyTDi20o1LW2NcvF56SOe8NC"
    "xfj9R4egovgeuqnsu6nVwHa+3rkROSudJ91GHUU5wFBgEXqB47aDMRU9ZiR9ssCOr/02F8"
    "SOG0FofTQITcARX8vST1MsCAJTx0SmjpnoD5uocxgkEl2mTnJcdADtcbB0CufroPIU/0kL"
    "Uf/sz0e15dXCCXPs1XiWjNxIpPhltpLMBslOEDQHURAt2n1fMRTPJz4NZmiJnYCNEPZstB"
    "Q5hozOicw4TAgQeELDADlBmUrRz2O+eF+8+yl/BPEX/EnBPQqI6zI5OSOBeA554iJ8v6Op"
    "T+d8TioYF99GEy8xQz5fdcz4pPy1WGX+KfXwL574zukUDksmEE84RR/43/nDEf8BQdYM8+"
    "8hRiD+7Sz+nV/xr8gHuqs4GTP63cUWqWKBfD6RCMh3Mz3gHh0vvrvS3/Pk9wJfJBaMN3Pk"
    "Jv8dSCRAIgESCZBIDOYRAInkiBd/fTE2CB0ngw3kNnQfNs6qGiWAq2MXBTEDob563gDqq+"
    "eVUIuPCk7jWLks4/zjp9sPFd7ijEzx/OImDfpL0pN3cHJNQscNHI+diuft48wSGNXHoIvh"
    "5sI5JCYoxqCHz0mhC+LtJlTX/dlCI+5TC790URK80tvEp4ElMKBVkD/SuGkVosaxBM4asQ"
    "TOalgCZ2WWQAKcjsGQl4GaoEO2CYB5s3vmTdb12PwiyUpBJjyENw8G/ZrwZuq93zIE9ymK"
    "h7xPpjuwN6FpDC57BDSIcULwuCGuTYLH+4ls8rUJfbE41x5bquuwFoeM6uKdTjJ4jNejG8"
    "Q843KpjFoOdr9JZ0F0OnX4/6LJ0kjjOlYpg5Jy247QZBVlgStinV1PrwwVrl+H6NgpxgQh"
    "/DfI8F/FHVGT+ZiGhHvSRne6Bjl1tA7dRBl9UamKvigqovJFI6rdXVeKLCO1w1pk+7HnOq"
    "xFFsM2nii6g1Zv5ryUcfZVL4m8yXWh5bQoCEGY82BdGnx1id/OWVsSBWdtWzt76rhkzGb4"
    "/PJKLySaEzPuwOs+IAr0qJMu6VFD9g8ZemwcGv99kL6h4fowviOWi30c/+Il/0X241Gd78"
    "IuDNzcS8ZDZL5w6Uq2sqZLD0nugVD/EFesEI5cB6fofkHowiX3grCcEp2jxxFbehYcm0lf"
    "w9R54Oq4qtFMf88SpO1r5PLZpOeDy907bMzCBZ9GzH//ik8k/Rz8KekwFjiuiywa8n0kZI"
    "R/ZUFdx1p9VdnY5vNJNEK29BNjkl+p2mnyuZR4lZ8hIwW+lcH5VkB36FR3AGr1EZudQK0+"
    "4sUv3HpNrd2CmIEE4Mtm/Ika+oSSPTGoeMAe4e04IABM3j6ZvHaoWy1mLXHMtTly1o5usK"
    "oou8OQVfqTg41ZcaAmZIbdqSbqOTlAvA3iLQiZKlnjHOi9MDIjn0wZ6+qUorUEJBTltn4X"
    "CUULLLyZWsuRSgxjOcRjzVkOn84dplXUNSNiwAlUZ6n2UdQ1Rk/Pl1AQgrSLIfsLEoe/bl"
    "5NVghW+CBWuF3OYEEWeChbJA2mWLbIGizJGnCdQdognG4dpA1CQvQAzjZIiN7DyQYJs7t1"
    "z/hkLn41veukIAT3yaDvk4GXfT6CyyTheumT5vOCsARdkV+z7Lst6a/d1ygeJAm2sBUPvQ"
    "70IDEeciHoa/uPkAVSHVAwjTOfjpoUhcb58Rv5xnczgmxnOiW+rH48IcGSEC9i+WIPEey7"
    "DvFHorLyf/jPo+LND/iJFDOapURAbbz6ivGHWUHEvcjyjXt81hfvwXki38rCy2iBVyLrms"
    "v9h/h0hESviyfir/gTXbo8RW8D+TfvgfFJJMnYD72k+7cgI/sx8flkVEE55uPlOwXZ2UO9"
    "okaomkHMaOhbZNyupI1CGEqrtNXfgBfXIy8u2qiu45G2mzwjCw6vg7RRYAW+TRnLcRqIfp"
    "qkShwsxtbLMSFTbqaMp0ThiKxbh7wcLEDrBcBTruLq458TA/jbR0BSE0h/DcqysBCtFyJu"
    "4aNwz6tzBzLjDVQ/+6kCLvOEFLTIGkZwTgqCTU2CTVP+i/GvoMC5mu6YlTFiO++a8Zg6uR"
    "ojnggA3C3gZiQI3Hb0jZIo2FJt78wMlLr0DYWocad7L/SNBDgdJkFeBogEQyYSRGsllrEF"
    "QUcpbNx71VMG1XDLZpnv+/dDfejXMmD2dsXYiGOZWxIJXtP5IgzIx9BkGsF6+0El+2OoAp"
    "fZ1ApqRn7LV1MzrGjcOH7RNnMybj2CIiHJyxGEBYZELI4h7Ium18SLWk5TQaOIO24HM7Sg"
    "AnqE1d25O5lVNuNeCorEHPuP64JwYrg0b5FL6SOx+cSPguEhPPbiwxUShYoR11DsEbq3nQ"
    "fCgvtI1OKoim7aVWwL4FQM5RIZoWpORbonyotQnQGdE9p9EvR+zJNe0p2jN0rHblhLGGcs"
    "dF+vuKrWQo2NUFFqoUdF9Vm/B0xnFQcnq3Hse9Y5K/JSUDGh8yOEq6G+bi3AvAzUAjxYFx"
    "R/tRw201z9ghA4GYe8wsNt4GiqslwioLUknoHDq1uH13AbOA7RO6Pbv1Hu2S68XnKif69L"
    "dx/YVm/s/cq+5NrerwypL038UXASbmLh7//1kbhpspca+HzGkSGo5/aodHptB1L87r/jM5"
    "mEUp/OVHlOfgrI4kThS11/OKpzpUaHEUvGNcpuE6qnWPFv0XJGke3E6WPLGfFGMptM5Iah"
    "GV0i/tVXKLLc5QfyZ6E1E45Qsip7VDufHbyfA9YoRjXez2RHNqKRJoONYIH1zSHVaocIXo"
    "jDtlH5WU7186SyUkDsa50UIlHU5fTlpQw80Xoh9HlU1bGgGuVkvHGRmp0Wxu4rWDPM46Oz"
    "cE1AA+zqZyrlxAzCdR8Z8uC2Bb/hUJaiQ7/hfkhdP+HVOxEnVnghko9GdT6IBV6Nk0BzMw"
    "+EMAcmlD4izBCf16dPomsmI9gV/186wUzyp2aYzaRngDn/IUk5GtFbGuGk+I1Nl55Lsa1o"
    "5tnng8AvMeATa1Tjl+BfKlD3H3I87K/US5ARKrbBWQWR4/TAVPo6XGN2RGoec83y5u2H64"
    "+/qXPVbhRsipvf7t5cF9kU2l3k99FAfmdmVPeULHF2aej4yXCTwqgd9o8/AHrbAeG5N5Np"
    "oMDu2GaClsZH7ENOFrJFmnhJFNwWh+62OBIboOS10DGtN3o4bj1yR/kfO/Jv7HXN+nJvbO"
    "eykByhj/wZmJETleMiN2BU676I+EZ+ZuxGJ8b3Pp2j5cyJyArBDGGUVFQWfgbXISz+OC6S"
    "d4ru4lK6LEDxoxC/zbhgNMGMuionRp8P2uzE+FysE530OCfTKeG38hMZT/kXjMr8grdjgN"
    "4OvU720MJeo4V94R3QgLksaSDgHRfvTby3bdTYsizosa1ZERkstbkRClnjIvi98CNS5LTY"
    "X3khMOEP1oSHxkp7P/cgY2n/Njw0/Kk85jpq+AOJS3tLXOqV4ZFbgUp3SWaJNrpLnjJjN7"
    "pLrlEkhciffJy7EnQMJ0BLzGReSOqbED+IiwPZp+gX3wkCWYPH4nM+8svRQ5MVF2SSsFF2"
    "lvT3GGXPo8RajuPU0OtoMDfHCHwi+/GJBE6gCptXo5sKGAlvD1zuzLnbFOOMiIEod59hBU"
    "ylnplKAflToblXl4lPxhsBbp1foo8q8cD9ODLHkUboO1fzdssCAEbWu829SXE0dUucSpFp"
    "E6GSdlY3FSU6zAoZBk59GvrZKhwKM79QpGNz82Q3GdmoRG+UKvEVi5sFo1+SQrh+6BKGbG"
    "I5tsi7EJkWE8IfQKR5Hnc7ptOpYxEfxY0a1PV6u32ELN6btP25l0L3smjvvawALIoCIqF8"
    "fItk+6UoYYQ88VlFRWDHZtGD1rV+14V942/yxaPeCDleNIb6c3Sf3mWRt0IwOMgTdkO+te"
    "9lPWB2iu7XPZ9kSWFB4Jg6bkAEFk27MBcdEp+z5brjzl18SPbH2Q6bQOoYpgMjWiPZ36Jd"
    "A9WMKEQkWgeE4hd8rNszTyFnhF3Te+886E3Yb12ZOQ35uaDfBDUnBwdK+wizT7n5x08G7S"
    "UoSsIitF4EF7Ng3PZVUAgD0az164AjRYUFWFUbpuLUL0nB2Q99aQcUvoG+tHtwgUNf2p3C"
    "DX1ph3B/Ql9a6Es7hN1/6OE06Eu7f63JJ08OWWqaAkWhHULt0Shscoi2QARbu+u7LAv3d9"
    "v7O4ul7gWukjXupOnlBk+R07nCC0Jwhw/5Do+vBf37uyRo3BvVy92dDSlrXSYFQXBqt3el"
    "ZvtJa4QVsmJQNLf1RR7qQ7+WgW3f3gMS+ITokyRyYqC/dpSxGVOTtkwlNJJkOirkEWZYWg"
    "2yNCOu1/bQ/pROdFiHeuPszOxt1gDYRP3oANojSTEuKGwNMI6O2t0jPLADuinAuZtpUAnG"
    "Oa52NfE45XJvZh6nlfcaUo8lq36EKP97kuoe/SsmCt9boe9L36s8XSWrVnByozxguXGSXn"
    "SMkArycQ8PUfJ44xzrJPU0W+0gwgVyjQej84xQNVW3MlmzEv/qXM0eNf+zfhehsyrSkMp2"
    "xH67cGFrL35eBhb/YBe/cCE2ddkWxIxg8/RdwqGi5HE1yKmAgfB2XMRSL4C9j8i14HTuJt"
    "jQfeQ6r3zr6b1lWfD8tfW7/kEn2vivZQD3trgnJa309OO8EMSuh6wGsXAyF8XK2nFry8Lw"
    "rm0ZW9qGLFU5BaxKF5wp4K7tbx2gWPtA1sGyRDIiG9vOA2EKraCuj31J1Di+U/eVzaBQ99"
    "73PBTqHhLtAwp1Q6HuwUG8XaHuNfCylZbimNEocvZPGp1FhiBdJD5CTcENGLGALLYESZIq"
    "PvF5TMWITv4gMny2JVC3yTymAuXRwLG2rk8ZTvjp+EFOZRJQWvSnXBmSseuobKcE1KQZaA"
    "No8epdPNVhWa+1oGrQxNZvoIIjlns9qwliNDdsIznsE52TCbVXKJJjKKCSsSUqWyI6RRhF"
    "b80puvXcFQpEpUjxWVRiUlRzxE6gaMzZ4byb+3ACvQvoXUDvAnqXwaEtoHcd8eJ74Xyiyr"
    "Sodk+vJbrxSu/3Nuu7vJtUUagC4KraqRkBA1ld/SGsXamhJGhckKWXMg0pbItZXGqlsK8/"
    "EeySGrhTuQLek1UQGdAHaaApVVtRoC17D3Bcb95+uP74m7rGWzI+e8bf/Hb35hqa+OyvpJ"
    "5PLOLo9n8uCIF+dLD6UbqSrXgtRVngU7SNLdshGavs/e84bhVx/VSi7vUz6wQUrwwQ33eo"
    "fSYtJXQuh7wM0H6HfPwna9Xi9C+JwuHf+vBfQ6lr5SlEwc5rYucJ4NQu9mpDIytjAMq7Nj"
    "VkOp/2OZOVglJhbY+YKGSoDX5ODA741sxRKJM3HOKolxJQtiU16vFZBvYmNKU05o6ABpzR"
    "iixvbXS7b9I6xNph2dsNarLttibbfgpa5U4NBVmpeKpU85UWcuR4fZ5t5ixdozlmj8RGgn"
    "iGMJMtbPn/5FRsRuxTdO/TZdQaNtOkVnzHEYpCoyOUlGMboS/h5fmzq1fxrGUuU8/PE112"
    "72YELTjUKOQb0kf3oiSHaLjLlnwLoKlP51GHXMfn38DGK0GnEj8QLdVeIY9KqpVHiC2JVg"
    "F+lH19bbr0gEI19Ft+hIBCBRSqDQhDlAgoVLD47RdftzRWtzWxBkSfujhv4Ia8OK/0QoqP"
    "CkwHJ3C1sE0FjOA6FOBt5Oa9qHHzXij6pgXYD5hmaDUndNTRVeLZuuBlRI4aOm5qKPKlqs"
    "Np8XCTEsS7Uz5FwQiiMKfqbqFUxMCz8rzJUXlefVKel9tTcStcJxaWjDcC3F1HwtgMn19e"
    "6WzntYQRgPddLSUqha5x/K4F4ABWHMABDbA7nhKFJlDn0cqJmQTszusvegFWlTqpu/9SEQ"
    "OoCjuwFFKXdBsylEIYouWto+VZMHUJUUph496AXihRIvbhjUXkQ8vRVxIDyueQ3XmZ5dLv"
    "VKoUNu7t6uV+Afbbbm+UGgYQUFQyh1oXFJUmJc32UWtpmNfIlhWENPkmH4lFn4i/OlFwTd"
    "LPRnU8Ez87aiPF5BdRj0bUq4koOJLuIcQX2LHRlPrZrma3C8IHzByXRBwNGvqIhXOGXIKf"
    "CGJc4QhmHNEysaSXpyR0koeQo47E228z5HhSSqLxLaLTKSPBCPlEPomPEOV2noiNEoYI8g"
    "j/Hoj8aRHxUy6K58IXCWySod8YIwRsEmCTbFJBgVAAbBJYfCjIM8yEXWhnB+3s9gFvx+3s"
    "sP1HyAJxE+h3+SiKduKIPxoVOLMG0mzRD/rl5SDq13oBIltTfwHycrtbgGdGoR9Z+Pro5+"
    "UA/XboR04VffTzcoB+O/ShqE6fOrp+2G0fsbadqY5nz5oGs2uj2eWmvXihf35khIDA0fb4"
    "iDJS9Rw8eRmgEAzZhzP0XnTm22ZQUGRAdAIoypDssw6KMqjOmQ6g7b7F3xABbtbhrwlbY0"
    "6ftm33lJAL3vM/D1BJrSRrlMxUf0ugfpGTfCT8127UwulgkNoFrUXurhpqS7L7NtNbxvNk"
    "6EaOy60klzwRoclGLZmSSRKGiKCNYDTBgTVLySJx4ZFAWHOhvxrFzJEyuaX76YF3MmDVYo"
    "SqeSeP/Jdv7IhJBhvoJOjeCwPhjX0nNeGQ6RWWSASM4wGcNcrnPatJ6D0rZ/TyLxEmrpam"
    "EGdljKP1nzfyM57XuBnPy17Gw3Dm7gjhy0YIX9YgfFlGWMeLCPSwA3ctYtlDSZvzkZECt3"
    "1rwkerPmMYmoxpZ1qmJmeLljtZQXDhduTCzaa4bOlpzObUHNZKNPUyFjbhoKrr5n1pCr9Q"
    "ydlW7RiKnHtjPzO2eVNwzB5Z1Jt77b1BExI7ZV7JrCM5kD+VoKiNR10z8Pbzge9nwGfSqM"
    "b3AzlHJ5BzBHYF5BzB4m9pVIKrd99c6kNwku0wF6kHN9nhuHt3hnMvDt/hc6Nlb4zdeEd6"
    "CMuJL9+mBFtBENyArd2ACZDansCiIDgDm3aihB6s+9710IN1fzsfukubaXcl/XJbFBpUiB"
    "r3TvViBkBoCUJLw1sJE0JL34eefe261MLxb1+KLRVGjOqCS1M+dozzgzdGl76EL+3nz7+E"
    "/zizz76EVxfPXvA/X4o/p9MzvIyiQ4lRj+b4kTCEn7Ajd4Usi4dRVOolIhCvCPZP0TWywk"
    "A0YPTIA/8yT6QchtrlgzfHqz6XEsny5WvE7Ce/Q1RrkFEtqFC0swpF8j0oYVy5z5PhJjm6"
    "O4seMhr6qq7hVX6/dLiBOxXI+Iac0hA92HX0gMNF/HbOvpIoOPva7vYMlLrOPoWocY6JXp"
    "x9CXA6zr68DDAwDtcTOPCKIYaeeTVuqUHXVtiHx7334gp9+qZ+wiz4Ca/kIapwTGU/HtV5"
    "pRZ84HiRGdnAJXV1gS+/hJdnV+LP8+f2l/DF1cvn/O8X0ld0eUG+hC8nk2f8J9PLy4zHSP"
    "RskJnrE8LP1Kg5w4L6AeaLxGhEduZ7z3rkqyc7LQTEC/k4zP/znYdZoPJT7fnbKJxXnzMF"
    "YgpejKgi8O9Axx7KgTkCx9UQHFdQWrvH0trgagFXy6DMzV4cLQvi2fwrjGWNnBaF8srS4G"
    "5pu+OTLJp2a6GS7mktTFVqIKcMcsrAqXVsTi3zT7Mhl8E19F6vcSkOsg7uIF2JUAj3qH21"
    "0r16I9TZE6WzNvP5qN5bK0dGmnFTd23WEXp1/uIf/M/J+VnkCBU+zzn1yEpUHRUddKmPmG"
    "hni13Ev4ZPRaNb6WuJa1E8UMKSwqMT7D2mXXBVrtkdPhlqXgz4ChnVOFnBPjkB+wTsE6h5"
    "AYu/3eJDtGpn0SpoadwrNzhwAldrD6cCBu7eXmIlkV5dhvjHT7cfauKtTHVFcKML/YVcp7"
    "9OFpnLYRI6buB47FQ8bx/XgkAodyMkOH/9/vrX4hK8fnd7UzzqxQQ3B1dhxPbxNOgL7t5b"
    "pBO6UB0oNe7CRMCYfqKdGRgPPmVMn0yQEzMGVegPfUToe22g9wD3bXFfiHZHLVNoyrJA6u"
    "hiHXSTaFSyxtGaesmi4U+cOv683fZXCMP+b01qyoKp+wIoheEN0HsDtJzaBSkoHDVk56Ul"
    "Ythui7JRJUHj3qleikaxmUh0eSB8QVSeh2q8S4KAdyO8RdRe5/jKCMDJNeST64mG1oz4Y/"
    "2YQFnSuHfpqsmrdFX9Jl2VXqQENNUt8R0HqR5q5RWRe6GMepnEC6LGr505oRAGc6K1OeFS"
    "pqvTZkXgWhjytTB0qrihLxjUPxgQp3aN/dRxiSLcfBOLff+vj8RN0aygiEfU1+8dtzcS0h"
    "4gz50ZTkDm3aD0ls9kEko7YGfLjVVNzk723WZu9jQZuZGafY3E2IjdvBRlVLPsZuoji38T"
    "JH7JEWIEu8QeIcyQIytXjNDSCWb8HwzNMJvJ+hTM+Y+ikmtvT1FWvkiZ6Y98D4n/sxk+v7"
    "yCkhfDuSNHqJqNnaxaIyJKMthA1lUPJBTsK1SP6sBlPBwY7uUwJE2O2ObRx1TEwL3aPb9V"
    "gKUd4coJGQhzL0RM/sRAWRnkxvGwv6qMJQbq0iCTVRDp2QeGdN09FnMoU6Ofw3nz9sP1x9"
    "9SxmVq+b+7/fDDjYJzefPb3ZvrUgRE6iUaG3wtYeDuvnrexFP7vNpT+7wU8uB6osaFlww3"
    "yeHR3Z0HDNbuwAxogF19Jl9OzBhUd+z0DqirsC+q0w6S8cNIOhCPNSbpADJFjzg8kZbYas"
    "EpLIpCCLDtadiuPNrWZdEavHRmer5qokOp33LL0FCxlsdhLUXTyFB2Cw6x1IqMf1Q785Pw"
    "yGZnvpOM3OjMv/UIiqr8fMVkPZN4im9FfRPMVRWPC1Ff/stD2P4jZIH4/BQJSdd5Ikg8TM"
    "yBol5CIyTKoZQd+r096Yv3xbuXiZ73okdbXKElmPFRczKh9kr8VFbM5lfuK3TPwglz7NVY"
    "DuK74T4jspxRRuJCLtgV4QR+ewXsi0e9U3SPLUvWlpW7PH1Y/FMuS7w4RMG3mazTnbJ5X/"
    "HfcIodl9jRLyFE8SMfHy4QfuBbVjzBIuuvPOPScQtZNKNL9PX9Eq/u/9a48Vx2q0eZl9Bn"
    "bpixCyiAAOW6DSjXXTxV9Y4UlTQoiW0VdHGXai9BRghMo7bIr9UWbfxLorAKbVfBJ/xbEd"
    "aitXhWDvBvi/9hFVswDn6otwD1Fo5y4w+/INESO4HAbScafg/tj7MOEB1DqiTYCvOhXa49"
    "UxGEz0ozYywjcszpYsLVFvp6PLC1iHH5jL1wwJZ41fiojcea99J3f8RyqFrUE8hLGbeBe0"
    "luj93rbYLJJVGwFdvqbBkodam7ClHjdn4vpWkS4HQ4NHkZyOIdMk1muASNIzjQhtzryczQ"
    "x0HyY/ZxuHVBkClv9S7g7bCR1hCJR036aO2JeSRpBN/JOtkq5lHm41Et8yiiI6QFtzczj+"
    "5mBAXkzyCi/8TdcUSW74ScouukldJktebEEDmPE/ARFv8Z42I+BxIzRfpw57NDp6YB3wAj"
    "BJ2adpSGAvz7IzYsoFPTES++LkMRqIka1ERoHtS3u1dog2WA7/hPKwCOxxuBb9059ObXu9"
    "wRVMrSyyWqJ8OLqXvFFCFGxrEe1cIRVRIG/7q5nIiDbtJEplPC1YonMp76dK5zgJclzQuP"
    "dswxj+3xFrzOrBycJW3PkqXvBAHx2kRMS6KwCh2sgm7EVCEKEdMmEVMWTuYCulZsAYUw7P"
    "7W+kwKplZfgoIUxK+H7GkAZs4Q3jRg5gAzZwi737STTbo19CmeClHj3ql+eJ4D72lgZki2"
    "hpQz6JYGQ6SPdNfRgDnzMCrGv2XF/k/pRIfrDd9twf4MYgqiTR7PjTwblh++kWzziyijj5"
    "F0taIlDV0bzfATQYLpIlgxjsc/XWAWRHVwOByibCSTlfM9KvgxXzEkvnKZadPt1ECzGfCZ"
    "PkLVNBuordKf31u+W2N9IlNJziRad2eMpj/oRFs1XMuAf6GtfyG6B8q415XVTSS2Kqw7MP"
    "RrgOylgi5mj+18awVB2Pltdz5wKI/YBTR1uME601z9ghA4+Ya8wpHape1tykiBq6krV1PC"
    "Ldo2QSmfB3NYK9HYzZTZgYNKUrrmbyeR56LCc7L+cFTnOMG5Yc3qImNRa1gmEPmxQ+wU3Z"
    "M/Fw4/LMbUu5c+jHviieiL/KdPZNNBV3g7bLxiI+R4lhvyzyvqIXf9BHCfDPicGtW4TyBL"
    "6QSylEDDhiwlWPztFh9awfZFdffC+YT4Oi7+tYRxTIWrJvBeVcN7BRlgO69Yx7jJR3QrKu"
    "aEjrmm4jpfRQ/AotxRY5hadloI5qSOGr/YENZCLyMD2OnzDotyxl3lvZAOo0624wXxxyuC"
    "FVpTTSGwkqRBkbbOLPwlfiDjqUupr662Xp2JVhIEeBXBeTE1f+B4RkNfEaSvhLcsCPAq4C"
    "X+XIFqXTWCWMCA43fXxQgS13qbvOGsIETlOorK+Rl68ZaBuXd4ws+ZLF/5sNajaWyusBUH"
    "FZ4rrIEiRldepepAnSvHjrN7pFm4TnaYIP4C+4EgHUctRv2A7wbkkwcZWvso/49EZaKIf8"
    "y/poypBbLvJ53K/p02Xom/Ei/wV+q4XX+PUgTwPucSJqL5076PmW8Spdr9DvG+oZyAI4j3"
    "QbwPQj4Q74PF72/xC/dhU69WQawvq2qnF1s+QNUkPlUdniqXXpJ46RYCKIgZGKnqpQxAVq"
    "vTCmirBA0EvfvgdkmP1tjkKlkDQe8lJsufGHDLrgXmeTkD3GJ9Eww8qioEWe1yTMYbAO2u"
    "PY5DLzlhaI7Vodac2EfUeIdFJ1Lq/ZY1J3JMf0NQVwSNtwMpGdFlS51hINWnC7uAmsKFXc"
    "a12oWdOuvXDZI2u7CvUTQaLWcUWcJbHMx8Gj7MsskhJW90YymlYznrZM98V993niLODHiT"
    "B3O5jcCbDN5kcCiCNxkWv7/Fz1x9pcWvppjmpbYkmQ5UH2vIMnXJNNBELyNyzPxcCYM+Pb"
    "cgZoCzZgdeR+jRu8/yN0Pn4x2fd2zghLxB+B9GrRh50C7ZqHbJyb7+SLDNf9PotavwFKVj"
    "Ro18RX52+EZv0T/pUtIOEy8tEuJMcgplOJLPhCwXh4y8Qnw2brSgOcFeNCJeWCaoh37oEv"
    "b35Fuwsoep1ydBvZIBXxgj8DiBxwmcDuBxgsXvm7+oiIxWMLwy43do62NvtRtzv3tmF10K"
    "midXVFaNMc6L7BBmGqv9h4hzogyObaxAutr9V5Tbh/v05PzZ+eU3Z+ffXJzt4cxSOAMD7H"
    "ONWEO7WgvsTrm6OBDlCthYQ/M3DYiNtVdbbldcrD5dIm/+XFCfv0AS3pIzJPPpqM4NQuQ4"
    "/sx4YAO6TFITW6qeE0ofT9G9oAVzdfkeOQwxgl1iv0L3bIbPL6/iWqo+XbL7ciLmwuXwI/"
    "F4Fcemz0d17AI5Fv/HlrdDtWdDLIw2HT0nZCD3/+y8UZbLeU2Wy7mS+x/btsU72cP+qpr4"
    "HwsVcJ6sAsIOEOm6yzVu6ZEashzOm7cfrj/+pman3yhagNz8dvfmulgJTx5TOht8LWHg7r"
    "563iTX4nl1rsXzUrocP/o1zuZkuEkaJvhGwT22vXtsD825Bqnu7MNe07EncitWXq5bj9xR"
    "/kdDo+7HaI6DWqimttx6dzYx47Yyzd7OhVF1gwNrdqKwzbIfj+qMM0cOHE/SkY3q8XCDiQ"
    "RIBoQd0dbCCn1GfWkvCTMo+pjffChciD6hy5ljzcS/WdQ/dEKIhwL8yP90FIkPnT/hi/fF"
    "u+cnE7HvR3yqGfY4prElx0/x9N/cnFuKlqdLzIQp53ncLBQeTBc5gXgyh9F1iD0SX8FbD7"
    "Wp19Te+1y09/nrEsSVfSAUDqFwCIWDumeougeh8CNefGjd0VdsNlIgmkKbjt5h5NuaEetR"
    "QHSgCIPXeFe5G+C77Nl3OadeMNPBNxUwLvmoTnNNsH1RCe2L8tblBqn2KZGXMg7jXgqoDd"
    "7//qwvbDu2xrBlkYX41ZuDmRUBQEuACg+TDprJeICy5CmIfHIaYGYkAM4inKmTUwPQnAxA"
    "Ws50nYZMC9CMBMBZ7vnje1porgUAzNLpKYMlOodnKgBgFsGcYscNfT3jfy1inE5/0Uinv6"
    "jR6S/KOv0eqAADKyiyn3INSXBlstKGvyTa0yqYGnRULoJ2qeSyqHEHTk9V2L2p4891Y5EF"
    "qQ4CUgM7hkyKOcVsDa0VzsvA+g55fUNPEG/04slZEVjdoa9ui5ppBTHjbsNeOhpDFuUwWL"
    "mDzKIcxpm2w5r2ZDol1rYF7SMC7hs5lUGoF4gRXlrWalukvo/mMgmqPjNzc9urkv+93n4b"
    "CeBkPbRBfm4UGRDEa1GK3qK+jYKEDS2Yz4KAPeUH1beIn078F0DcbGLBCM2xaJkaoEU4cR"
    "1LbowREle2+Daq7Nx+HiT54JFgzALH04D4EQP8x0+3H5J83jgCgqIbj43ibOBTdB/zfFNC"
    "evTlvmIo/uCLt5aP+OQ+WfDpbUS9V0gUA5HfcZQRRrPol0Ie+TNAOpxyyd6PDz7+J//8c0"
    "qiY+HkDxIdi8AyHybL3OcqcAn+OkKDabpWZ756Nc202loApqkO03R9kmgdFnk5k/btjh3F"
    "B5KNckDnRaQDKPxHn+Q9X8JzPR4KFIxaFiiQqlZzyNPhgHhbxIWiqTiyKXUJ9ip4v1jZPH"
    "nCZfrCPP3JjkG/vX2XA/3mbbEL5M/vb958/PpMLgAf5AQV53NWDW9+PWalTDqk9+tASxOa"
    "t/SeFRKpD2wpmjrPsntwUBXIEueQugJZ5tNRAx9H8wpkd9wKF6MRZjIHfZSWAXsQ9dKl+S"
    "4sdYlbLjOc+kjeWFzgiXjIxitF3fXup4di6wM+pkY1tj8UytqXVgTJ6EccXR6KqnYkJ2BH"
    "9YcqlDrNCkRbqnQHUYlIV6HrREmLIng1eloa4mugqq3HbtTWfhERIa4lLX3qPaClE8xkVx"
    "ufLqXCJOv04KSZMpvR0LWRS+kjwsEp+kDjT7CLnrAbEjHTI1kEZbWtx+foRnlEEADCOcNU"
    "6SCc01keS4RSCcwaQnQqASGdRo0dVJ7BOniVbkEAVxkv4ya672j0JskKAMINEJ4TxrhKor"
    "ODMyIGQtxLctZQbKV9Iw1u7aEsxcG7ta/5Oa8u3Bp/MqqzkfB6zCbbqBpS6E0xrN4UleSO"
    "6rusmt1hwl12fnnZpMLY5WV1hTHxWYF8wF8qDYTj4Qai21dWpTqYITi1uqEMWzQk/gu5Dj"
    "tEbaEGXAFGzk+eYJrGMzJwv1ZEM8QEN9t6Vbe9zP77/wGMR2i1"
)
