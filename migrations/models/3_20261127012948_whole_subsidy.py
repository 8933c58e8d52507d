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
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMP;
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
ALTER TABLE "employment" ADD "public_staff" BOOL;
ALTER TABLE "employment" ADD "health_certificate_ends_on" DATE;
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMPTZ;
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
DROP TABLE IF EXISTS "behalf_declaration";
DROP TABLE IF EXISTS "insurance_answer";
DROP TABLE IF EXISTS "subsidy_hold";
DROP TABLE IF EXISTS "conduct_case";
ALTER TABLE "organisation" DROP COLUMN "filing_number";
ALTER TABLE "organisation" DROP COLUMN "area_class";
ALTER TABLE "person" DROP COLUMN "education";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
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
DROP TABLE IF EXISTS "behalf_declaration";
DROP TABLE IF EXISTS "insurance_answer";
DROP TABLE IF EXISTS "subsidy_hold";
DROP TABLE IF EXISTS "conduct_case";
ALTER TABLE "organisation" DROP COLUMN "filing_number";
ALTER TABLE "organisation" DROP COLUMN "area_class";
ALTER TABLE "person" DROP COLUMN "education";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
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
    "wakk7gbAvWdTTPylScnrja6wVk62P9n8k8pgIlah+FVjC28NYv4Otoqtd8JlPRmpAZdqf8"
    "4fzE8ru4EG/khD+s5zMVuTT82R12x4AagNUcrAV1HWs19oms8bAlXr/IyT5Gc5mKGAsnzL"
    "FXY9fxtsXrUzTVO8czFy3BZw92D9Yhuh2SnTWnXjDrBq33YipT95ZPLPpE/K31+o/RPMbq"
    "9dPQs8fYdanVxaX4I5/tOp3MVMxE+dLxAnfhk/iFT/ULNtopEQMVhaq21iKiyW7EXMYCFq"
    "ldto+nW28vOdUPYiZT0eJfnoa+UFK7OMDeydmy40zELAGLo4ZFSH/rOzIa8TEzm4mwOfMF"
    "9Ts6yN7KuYw7x/rM+P1Ipj5hszv6SJQZv7nPR3UZv340chykQzem/P7KiI2oZ5FXKBR/DZ"
    "aOxYeJrNwpnjvuChHPZuUUXg25zSm5kH07yOxbuY3GM8y0skTyUt0QBfe7GD2XKHUYCzXz"
    "MnMikJZ5sGmZ5OvC4dNprX1eZl+L3/8lbMQCi7tRL+OaQeGvg1hZRhirKjdVfTnmpczLAb"
    "5okl12UZ1ediHzy2polDGAZcy1eZSf1jMdFuJNKZT5vTaoIkcfZZLlidLYedhY2Mhfj9lc"
    "0gj9dPO3O3R+fvUM2c6TIxAZIYuGXrBCLnkiLsKejfCEPpFT9AuhC5egR0IWKMqVY4hOxa"
    "euLMnILR6iMIb6eghYTgdqOekmHW+VbTyw46nXbOOhVdvYqfq0g1b08rBSaKvqQjHpaAPh"
    "7b5SzBN2HX7H+nReBvgHDlNFQbOcVJ1NYJQ9IHR8JX4VrVw2AVjVyMV4BEu69L40PkaC1+"
    "KaUyp9yYcb9D4+LK3M0UT345rUd2J1kRBCM66ECfXqifhosuIqGcL2XBTb5vME1B+h5Ywi"
    "TxSY5Eob9j0m3dkLzNiSH38qta/z+UHjO2CNT9tVnhMy8A7t3lcOFSyP2OUG3nLDFxi85Q"
    "avrK9diCAj1FctZzMVlRr/echUhcP66sUwsBVo6jnPbLxhuc3T/HqVEZVNvq8xoviw8UM6"
    "roERJSTQjH9BhANh1GT7CowQV64sWY2/VJhfWfl/29kUBtLndFOLuaP3IVOu4U8woIZyLo"
    "1qDKhk7Ro5HpPBBtpM3fsd5cverkVVSRTKAbUtxpRAqaPe5mXAcj1Y9XcQDcoGd+7t5T0c"
    "qiViKPSHZIoMItVA3xYZTku4Q8V46D3hPuEnYv/ouIE0eEqWX/bjUZ3tx8RA/tB0ZAPrTz"
    "zLRk8OWQqSEvWI7Fc/QjiKXvF19lcoWgcxQPRrW/Df4hR9kIGuGeW/oNAb+J+MYN8SBCeu"
    "QqhMwz4fVWk3Jsc6n0j8f90ODkzGIdwfoxqTEa7yPZaWfdDiYSXjDTTYuy/TDiS3Hr0h8h"
    "bRQTcVMBDes2dNSYS1LMJyowEI0x+Xs2MgLLMkp0OlJK/TPWoU5MygjbrxLVdQGTenvnM8"
    "rqxKfdUmTzINeukEM6mfxhnZSCbFMqHJYhTlR5cV4A7m65g+Vn0odpm/NKDk3m7Sl+p0Vm"
    "5x+7onY14GTsaDOhnzNV1YMNYmuRSlYAMc7AYABpvpCywY4HrLm5EADtvA11YUlmIqz3pN"
    "m8uclHF907o30KWDjqv3qmY5dX2fs1LGwXzRyE6/qDHTL8pWOt/7/PXQ6265FjEO4+6zFY"
    "bqoDYzVHBIoWbTWK/ZGoyZGnRbF2DMV747TMV2t9UEPwV8V9vXHltWBIuzn49qnWFy5Biv"
    "h250id3NCIrGo4AijHzCF4IFkf8Ke+itTeYLGhDPWn3HXztRI2M+dwK+otGQ5QwHMtabCN"
    "qOIu+yt6dsChI/khXEhodz4I9q/GxiqTT0mni4mSGe7stEDFWxOYLI+5R/JeIvfEfPPiqI"
    "GbjRu1ffuToYhAoVpnKHrwV2t8Gf9bu7z8+ev3j+8uLqebqp05/U7eXyvp0RbCu7rP386f"
    "aDGs6MSNEz5lgB+rekh+3A2z0JHTdwPHYqHrsPP7eAKOclS3btt++vfy9u6Nfvbm+K7i8x"
    "wU1hQSbUVlyRN46H/ZV6PRKJYmv6VUB6q41+Mvnmmz0gfhODmCLOAb95++H64x8p5Klz8t"
    "3th59uFKDf/HH35hqIEcftQB4IMUJ6LhTWYOLRqLYCI8eqJYsZNjMCP/FtLI4KWe5GEBoY"
    "crxTdM+xmVHfCVbjJ36q88H3yHcYYXwc8fhfH2YBE1Xjv0fUtROGAzdCFyJTVJSaL1uC/T"
    "4KivEMWieuNv7iRdfQ3DISu1Pdzg5EdYNL68gurZypv7C1Fz8vA4t/sIvv0gdHK9qdChhH"
    "DQSa/6E5KZPCitpl+UqCBiJ+3gjx8xrEzxWEAn7aPin29A2lLsFeBaUgFSr6FbhUXzgn58"
    "iOvQq3t+9yR//N24Ju++HX9zdv+E6XqPNBTlDhBp6HLBhbM+w9kHGyXzWBr5pih8uQ/uRg"
    "12GKHVdqOgGZL1RtLStNDoUkeI3L0Q6fb9IUquYqqEIQ2JXDVjWtR1JZ3ruSG1+QgjUe8h"
    "oHNFiMGbF8onqTPxHMX9bSEheEWgYfDmdV+wo9SBz51+An41zzMFWKwqs2+FdNZg6xgCz0"
    "nNFlWWMUkx2TNUpxCA39UCkLzukixHKfSreTflJdVgyOsyEfZw7j+MyppoWbkQKjVsOoXf"
    "ADp0WhwpxYJ5VCjyaWCaUiB7IUNUkkUFtvX7X1stklSQuorVNLMi2nDIE+d47I2sHbgpQt"
    "KW8iSHG9ly1h6rST8DBA6pOLdh0E2JpJrVzBSMt8OqrjpeH8uI2stHv+SwZ89D1yZHlIl9"
    "ivkM+1wyfZbsDHgh7mBLJRr2jNG9Wc9OlyhBjlf8cBmjkiJWqFLOzJWpXKDgc9PmczH+3z"
    "ySP/l1TvwslfxArEifsnsNQGyVJLlqpxjlI83sBodPdVBDL7X2uL5+VAeW5txwC7Zc1uuW"
    "zEbrmsYbdcljb4nNgOjmDSQDkvZSLWfTCJmPMvBcrVZ0g83KTTozN/LZvh88srnT27ljBw"
    "v/bQIjXSP1XXXnVqV0YIAqwtA6zhwqXYbtdoqSwLnZbaah5ZLHW1EJWsgadOP0UBEuz0Ug"
    "VyQpArcLAhOunj0Fz9vAyEYA9hffVLIJYljasdd9noQL2sOVAvowN1IPnCH2jgWORE4Z+N"
    "PxnV+Wa99ZhNftlqvDcVY7Iw/0epHFNuCN9w8mwBD+gwPaBQRmhvSnL09mgc4qmAierweS"
    "N1+LxGHT4vqcOBE7haCKcCgHAzhNUVbKoBrqhfA9pHqn3kiJWO96iDbjLeOHR7SZWEmgpH"
    "bUphXTsZg5E81JUdiMl2PZ06roODiv5X2Y9HtcSawsAGPWIj4i+aEJd6D0wW5fVQlvj3DZ"
    "NtXb8XdZpkr1ZGSER8yY5a/zSaUNUjts9HKS3O6PNoR2UIm1AGeEBmTU27LSfm4DY7Z9Ph"
    "cLke1BGs0qwmOLBm2t4FlXRPoThT38bDy2UwfyX2ltEzOLfEEDJJ1jrFljkkv6QTHdgyNM"
    "0eyW3AiryRqhOnA3y7z9EZYuOXLlJ0eg1G8cV9LesUnagCUutPa+0aIRaXO2pq17jkAbso"
    "kkF0Ksn4rwSp37dmaMoXNTIhuJY254YG9RQVattOArVnB3y011kc0TpqE48KYn05UfdXP7"
    "EXypFHltpIZ2VMjLT0gXN0evFjXHGp/sCRqrClclJ1JvUBol4DsjCDCwCSJ8cmSldETefQ"
    "jIyBG7WXlpY+sajfkoNblgUObmt6AYS3jtcDN2Rng5kK6aH5GoZoBTdxNezH/o2RV9i+6z"
    "WptnvXG2CzyXvrEW6fBqHPLdY4MIaisowo+q7Iwr6/QhhNXL6aSK6oaKriE2HE8g/4X1xK"
    "H7lAuChbwx3P/8X74l0jbjdx2FB0fSO+jVdshPiJzYg9kmn2Cyr2AoqbfnILO0qzX2KGHs"
    "miaW492NuDtLeh18sJ9HoBxQ16vcDib7f4QyvYYJir0rHHXjifRO32Cq9WReXrnMgum27u"
    "x23WV152CuNY/s46e1what52774EwcTxg5mmszgrc9SuYqbaouPfuG3DSqCxfvfkHr3D3V"
    "eEWnCIVFTAisM3HQ71MFqeuxJB/TO3INZqbw+MfNfzccuVPL4MiiKWVXs7IwC7u+XuntGQ"
    "kRl1RVr7gyO+jJpzVL3Rq2cwLoWqF416gr3HbGfqZnu/KAUvQMsXIAuk/imvlobDfrNuLY"
    "DTtdVzQnC6NDldlqJ89lg+U3yTEti1jSfKwu36TxzQKdNd9wlih1bFZVphBuUkejpDjLKF"
    "bGIRzLQJXQWxLc30gWGuZ6V7NFCcwHfka0XQKRlvwOFb5/R+8/td7hRINqFa1UiGZzbta6"
    "F9FHNXPJt/n5YJXSpp4HVty+uC5Lq9L0VEe+C6c0C1F6IsC8vQDd0qg2x5SfrjXA1rJZpS"
    "rsrbcIvWQJm6BVv2cymUSjgwP3oV+KVgb5wMtSVY+fQrE7GKdul2KHX4Ig8PoED4MPEC+8"
    "F46tP5mIOhCnPr4/WDwwInonWYurmK2BHsuw6gp/NqsrFgcXaB2HsxneFYRcRYQGsDWmS+"
    "cOlKMN62vB/fpBOZCpVF/MCZOhYOttUlXq9nMhUs4vnU7WJbJfOYCtQTN1a9gGx7Ff4zO4"
    "2JOPFP7dAKxpZoLLjl6xdN9RozY18/Fk6YY6/GIuy+JVr/oJFjxUSYHI+FvnBNjLHHlvy2"
    "3w6qt8l013I2U1FLNhe2/wpZ0MEhf51OZDpkruNte3p9iqZ653jGnl5U9qbc3sF1m8xjKl"
    "AiF/CJ+M72XcLlPCtTcVpgFowXuAs75xc+1S/YaEMnBmrsBGS+NVpyqrd8JlPR4l+ehv7Y"
    "j7HY+k2MRhhX8a7XVutlR2BlEnnBW7gpn3xsF8ZvzC2/W9I4R5tF+dcijxth13kkMkt7KZ"
    "K8pzTkfw0omhAUcIEFoQuXvJKJ2y7lQ5AjUsV9pui83scDlCWhsfhkAiWghxOQFTJVCeJV"
    "/cqquTr76FO2H2JTL3wdm1hOyxJMJVFg6rSlhyRQ6uRy52Ugl/tgc7mx9puHocjztm/cRB"
    "v0CYDeBvQa+hUuLwAU1R4VaFe4eT3tCeC5Gc/JcIuGRTH6SqMvDeFvNPfm6UgtQy9rbonC"
    "W9FsojkPt89kV+CRaNSDYs1D/GNVb9m1nhEqfA34SB/VGHByUcsL8POn2w8V7OZEoKjBOl"
    "aA/o1ch/V2v2Z010nouIHjsVPx2H1orQKgeuOuaMcVNFExQdG4A2u6xkzow5qOOdItjOmi"
    "JNjSW6Za6JjSORGwpA/WkhbUUu03LyMEpt3WCU4tc5sA/k4tazXHGozBUcEYzLz7Dezrqt"
    "wSwLWIa+61HpSlfR0ExLPl8igM7cyno9q2u/lxG63s34S9iz0UEdWJzw3kBfUDJlpMCbt4"
    "TWAXraXkj+bUC2bo2/vzZ+dX3509u/+vsqXd2azKwCnJceGlIERRh3P6j2qMcCizfQJlts"
    "GmgDLbsPjbLX5065XWvbp2VypgXuXhujMzcZ29qCxr9KJU1Qiv2NgOFXV5qgknGRGTbMXO"
    "LioJ0ILvf6IqsliPa0YMsFVg6xL8RMYCKg1k80K7w/XZQYH6yH8VxeWqLh+XF4H6cZvrxz"
    "HiPzkWGYt+iarksMrdWxY0KCrR2R6W6XfKJP26opMZKag22bjaJBTy21koEwr57du/A4X8"
    "BrgUa6+o9jqURE3Ss/cb78r7qreMzhhZBGZUiNCUNuOgojSZJVBEafILVB2lye+KZg1VI4"
    "aiaD+6jqCIPDMv4i9SFoyQqP0lc9C4YSdiLX9RWTlc8BwzPxWGCv+puq9qP49RxnHWLWWT"
    "x0gtK8B+EBWHhqDOYI64EQR1IKgDfn0I6sDi97f4Yr7G7sZksBF06N679nGwxgH5qoC3po"
    "VcVsgAR02hp1ATkK+qQb6qdOdKjJpu46IQbOcG23nKnzpODnMN325Orp13txXUiU58sO5d"
    "/lBpoulFhEpSsLkbbO4UNWkJMs3mQmrpY+4xlCJCPLs1mhnZY8Yy45zQQDEvddRtqfk+0o"
    "YvK3PMmy/CoSp1slqPLcoZp8qeN+rceF7TufG83LkxjoOPJysdrPNSgHQTpBfhxHUscWFP"
    "p5oKbVEUGAuNVdoZwW4wG2fK7rdREOpnOebTGhghwAg5kvg3MEIGuRRJVLUlHyQV7CtEZ/"
    "4KxFWP9E+kjBhwcbri4qz5BpAlXc/ByW3ABvnnWf7Gltje+g/Yc1iHbTOH2LK0cMJu0680"
    "l/BdOGN0moTk5jFkX/daFT3bZkzBBSt0Iasmg1mFgRvZYPfWjFiPwugNyD1ieMWisnWCe+"
    "XJZcYu4uvirxBbsYDMUdR+R5Sx41bGerBoX0R8OUOZDNbbU6CC3oCvzxECnhfwvDYgDFQf"
    "4HnB4m9RDU6HRADcAQ3uALWscJFquk2DNnkpAxywfTO9XPJE3MY7OB0NOdGbd7AXzicqQ7"
    "p6964lutm5+9V0e4bXYSzUJiDkhI45piWB0NqcawnjjtVeYuHcIqb+asws6usUoCmKGRS/"
    "6szeWgiviqAa64JbFgR4Febs2l3UWDMoyOzwiOAmjHg2sXdzVnR/kYm+tNJpyL8XR9RWgF"
    "59KiuFO9HOBqQ8nF01wPysaAeuMRcfAc9gWM5J4BkMcCmGHOU2E/1DC3IPMQTbJMbdJABL"
    "PJ+6HXQ+f5PMc3g3wF7Cr2u8VIU4smDW1OHIDWtUhkP+goQkBTEsFzN2iu5m/K/rOK4of4"
    "HRgn+EHIbm2CZoOSOeDIdKCf4nZUQRde3nEcryG/IxQiGRw+XGjF55KLsxmIN+BOFYCMdC"
    "RA7CsbD4/S3+jIY+G0dEOlW51MrztCxokD3f2cGq624FL2sNmHzbi+9XPqTUDtb18B36Vm"
    "NH16F6VrO5bNp+pZKsQZsY3ErGWxuZQGTOOtReBaU4pLJ05eUr2+5bevvu4glfJ/Md2Ko0"
    "9fop92WDDBdwqzYEWDd1qJD9sCW6haSLw7pmm0JcVjIGVSI5f5QonLOls6baQVs+55p5aS"
    "MPaNxtMpkETai9iqsXU66kZkoWZyCVYnxvMeFQpdLDSmy1o7aXp0B6zICv5BH4Y8EfCy45"
    "8MfC4ve3+IETuFp0tlTAwByZs0Ys47MalvGZgmUcRZj1qpkWhQwEu49ipqHPNIEuyADODX"
    "CWoRjd0I1pPqnuQjZtKu92WXB3aADrpcm0qKPXXdG8w4Zu4WJVJZOaIv2JAOQXNckvYtxA"
    "0uu0Go83KI7V5TGpkeyyjzQX4YA62Dis4C/qpmrmhI45VVN4IbWjdhkhiJx2FKoTmHYQ2T"
    "iOumiZDXhglPyBql275eRfW9x2VTPyk49GteEefjqPcWbkxmDPJzonYtN8w9Dc8cKAsFP0"
    "lrFQvEwIezZaUOqiR0IWyKNogl35gYy9EMdHdOl9Lz7w6VLQ6Gc0KEd6+nmEkpLPxxI/Nf"
    "yjf0Vvg/wZEPMHc+CPagJBUN6nt/I+ufejqYmYlzIQ6PNmhmKNnagGWvcYyUqZ5FfbMfVO"
    "GIqhQnWpsStDlY0OhqX6FImv6HF8m2uaSGVhg1wjO97pPhHtH7m93mopVNK7O3aeGbUS3M"
    "jxV+NU8W6+CAVBwL8d/uI81eQ75ESA7nCwdIfYZanFc8qKdLD0A7uMDn11S97A/RBx34ij"
    "+URZHUF8MNroiSHpuEakW5c8RFUJ+FiPTYk/Qsx54GfUK8l+DZZUDGH5MYiFc8GP/RfxqZ"
    "pl2820VSUQ5OjYZok9T+JfRVfL5+yHI+kx+RPcL4N0vxQWVStnKSsIFmxrbSb/rjRfgbwc"
    "LEDrBWhlT+3FjDIO+sRBgKcBP0q28jGUpgBPw1ZB2f2oYe+oMiAmfrxZBXNpw0DY+2iXIM"
    "yEVrRCohMPItjnetL3sjLUSPzpc8kJ/3DmWDMkvCeOxX8SeqJBT/xDa0a48VDSxHqYHzKd"
    "Bvzy1GlYcL3vPzl/0Cquqa9Exl8qTz5dkm9W6KhpvrYjprP0j5CCIChErYOM0eWsE0fPiB"
    "hHtu4+yhgpOlr4phIGchReNgH4ZTXAL0sAg427x7jtPK7L0DJwqxCH5ThQ4/ZXRk7U9q34"
    "ZNTExB2HrGHv23/QJeJfZpVQMSOvP58i6/sPKH0sW7B6omCcDnjzj2qMU7GddFdgLQMWEd"
    "ikh7oCoBAd4w38UbLgcIxT6RrOfrz5LvYLoxu7nRc+nTuM2GgSBrL9+4oEaE6fhHeYkSBw"
    "+UfURz5xCWaiRTz1rBovc/vp4N4e8CtTd29bOFYCm5rLqYBxbU/PGhH6z2oY/WdlSv+wnf"
    "am7ne4nQcA/fDz9GfrxT84R6foPaTFXs0IAG35oIithSI3mqzlrASQloe8tnu15Qe2rkdn"
    "UN7Fa3iiLt0cfTbaaEoG2aGN7Uhp40lrboT4qRw1wBOK/in6QJ6Ij4jtBMIKxIgbiAF+JC"
    "KpHnMTcSa8t/Ezqw3LDucHS3PA79IILM29WZpQ/6A3TgENuaKqfSvnxMCObB/iwD4/6/WV"
    "oqwYwA8elMODfsaVPe0E5YLQvmx9sPka2Xw+sfgFrbnEBSFw5xzw8otuJES/01tBEEz+Az"
    "T5P0XM3te+sH5PFHZ/fsCozviPWcJjaz22UfZ4VMuFj7ACWVVvOcMBmhCLfxHB1HKCTPm9"
    "6zQILIdzC90n2EYCjKjxksxEKjkB+nnMF8+TngOLzhdczkb4ge+kOOkJI5dvex/5ods0Pl"
    "1MNY+L3HCkIOMcHArDW4JjD10bejUVk0W0s51yQked7bSpyFlN9f391TfrfxN32SpOeu1b"
    "IKwSBYxVBcq4ijN1uU2hj7FKFDBWHbNcYVAh+/On2w8VB0QqUTxgHa6w/hu5DusN2IzRPQ"
    "kdN3A8diqetw9zWyCUs7QTfeLb99e/F1WN1+9ub4omtJjgBjL4dpvBBy4ncDnplj4sCAGP"
    "aGgrPBCX1jV/N5+cQFn/MP1sVOfIwtlRG11Yvwk/ksOQTT2SlsIRDJPljM5HsauJ8v+zJd"
    "+/8hMnQN9+CZ8T8vzqBfoSPnuGX7z4rzJ1pdOZgbQyaJMbuovvzmSE7uLHdC1Bd3FY/Ngy"
    "HnTpIVNvNmjvvrv27pW1naoynvZR2OmAaZjZr1XC+I58rTpA8mIG1NCquxfe/H5X75FLr4"
    "V3tx9+SoYX3XSH1x16Z/u6l/7QLsE28cfynxo4F8QMRPuqCdhX1VhflU/pwWelHnKTL0tU"
    "0HbH3GRjqlO6jptREDTgnM6Dfdno4LisOTguywdHYhxP9LtOl0SBQ9hWt6aZLtH67RvLwl"
    "DuYSs2p3phyqsC3cCV3cAVG3KLruBs5ky37Qj+ScxxgLpMFeK9dgOPScMfZcD2pJpVHA8Y"
    "NWEV++uxm3uDRzLowXkiXtKkQHYnkHGTIOlIINY0iqPM6BIRzH8mfHhIcoIDiiYEPXp06S"
    "lag/fxhCYM4Sd+aHsBSRPt+Xnhx95JPvbzWlu0+UzAHIaoDkR1IKpjuGMfojpHvPiW65CK"
    "DIFff337Q4XhmRUqLH4YOvapED0807NmXaVlfxEtVHYJ5C/6HxWiU/4k4i98R9UYusaLop"
    "Q2zpVy9byJV/B5tVfwedGPAhb8fnW1nH/W171P8jKQ8T7oO0Mu1jgqjqLjh88JGRjq6N4Z"
    "D7UCzX2L+ErpvkN5kVZv0MAWtPfCT5CAeXQJmM/61aY6c7pMXfyglbSWCkDOWu6Q7yJnza"
    "MqTkG1nZaMN84y6yXIPXzKhh96orHabjDu/p5Lk/ta0AjKssAjaGv7xmEjDWVjLXHUmoZN"
    "LKfl/i2JwvZtvX1jKHUszrwM2JxDtjnFWokoaAt6n0IUdJ9GBD/q8xs20C8QWBCEU621Q1"
    "rQSPSLP2ekIBjQFvsi4aY5/kVJkyrf7JdTmSJbXhBtQuU/s3Md2GI0pVMWd2IFl7J05HQA"
    "b4e8ySESVbNnrDZDtVcKpsRdRb1MFqSGcpkOaVS/VRIaU8oj9lBSPwOJLioMyVSsEVo6wQ"
    "z5lM5loQpGZUvuMrOykxmh2MWAD/YRAlok0CI3IAzMOKBFwuJvSXFh+hQmttOl34NKZ8Tq"
    "Es/WW9uMAHDTBr20Fl5gKy4+11AFyoqY5GTorrwuN1n5pRYuNEDNyQD3owhpYpG1KM2fEw"
    "THZEc+sWzRyi19NtkqmYe1Ek3dNoVNuEVuccQ92Da5uJgOe2DndWWScfEQDhfbIiUnMQmi"
    "Xp2AEVoqL2CKY40bcD1mox/wGqU+5m9i/xxyPISjDOhXstuy6zyR+CORCF12/bWdBLx9A7"
    "6yRuDtA28fOHzA2weL36u3b+D05Jw5fYgE5fQX0POpFqTgHTvYd2zpU++BL62tlUdUkAJH"
    "UlFpWQOk9WKVxIC3O+SXBxiMJzu2ug6JwWjmGtQ4a4Fd1xW7TrnRO0C2Y1roENFtyArdD3"
    "9xjb/Ce5lbnGoHZm4/NPFhLojPuIaMGcJrV6Qs5xjMCJpQe8X/wv/1SMiCiZ85PooDACpv"
    "5rbTgV9zwKf7CPya4NcEsxv8mrD4/S2+F84nKnWupqxFKmFccmcPPs1Hx3UV3qyaPtephH"
    "HwXjTKnb2oyZ29KOfOYv42aJdvygkddVGFh5AbEg72xq1wVEtvCejhOAkVeErekyJQdEOp"
    "S7BXw9hTmcoTLtXXFkyMht1CdnN7+y53N968LTYn+/X9zZuP357JQ4APcoIKrxuUc600DH"
    "bs/4zMcO01yImZRKver+szgrUDD90v6US6y7BXD0VT71xu+zVwfkKfob33GQIuMHCBt4Ko"
    "T4f6a+rZoRW8xoycKFzq2Y9HdU51Kxo4tpKRjWoEzHEQEB/RqXR9e+QBC51SVvw8Rbeeu0"
    "IYxXW4BM13JFL/Xcn+JdMpsYIRCmhozQhDc/5xRdmAPh4CPvgBqxkj8MGDDx7csOCDh8Xv"
    "b/GjW1XHSbyWMLBHRi/N1yeYOVp++FTAQIR7ccTPuEZLPG0XckHsqJ3xw08ymNLQs/s60/"
    "sOxnk04Ha/7gbNSx1zbIM/nniqXjR35Gtl4e1UxIBwZp3S8eb3u5y+Ueo4keoc724//JQM"
    "L7ahUNfa1iwXn5M67g0LFeP3Hx3KQCl/pKGEKUQNOEby99xZI2XsrEYZOysrY1DFfQ8dbP"
    "bdSGxgp43eWR05iJ0n3eYoRTnAUGAReoHjtoMxFT1mJH2ywI6v/TYXxADBFvdPSRBunya3"
    "D7T3Goa2m8VSV91VyRq3+/vRdx3xHSz9BOiCIHAATeQAmon+sCmAh0FP0+UAJsdFB9AeB/"
    "+vcL4OKgP6H7TAJ8r+fFRbuDGcMMdejWfJyI0Urd9mK8mZkrwnQaASpRaj3fcNQ/F84tNg"
    "hpbYCdgIYc9GS5G9zOicyFzmhFqFJzQMkBOUSVr9POaL98W7n/JHEH/BnxTco4C4LpOTMx"
    "KI55AnLsL3O5r6dM7npILL9X008RIz5PNVx4xPyl+LVeaf0tr84onvnE7hsGQC8YRT9IH/"
    "nT8c8R8QZM0w/x5iBOLfzuLf+RX/inygu4rTvKPfXWyRKn7Z5xOJgHw30wPu0fHiuyv9PU"
    "/+LDDRYsF4M0cBuD+Bngb0NKCnAT3NYIYS0NOOePHXF2MDUkoy2EDWVPeElKyqUQK42k1U"
    "EDMQ6qvnDaC+el4JtfioEBqJlcsyzj9/uv1QERPJyBTPL27SoH/LxIcdnFyT0HEDx2On4n"
    "n7OLMERrnjqsRuKRJZCueQmKDIbhk+240uiLcbp2j3ZwuNWJUtogFFSYgFdMB8Af7REFYB"
    "+Eflo6c3/pGtaTDkZaDa8JBtAuCX7T7Cn3U9Nr9IslJQYwPCmweDfk14M/XebxmC+xTFQ9"
    "4n0x3Ym9A0Bpc9AhrEOCF43BDXJsHj/UQ2+dqEvlica48t1RWei0NGdfFOJxk8xuvRDWKe"
    "cSFmRi0Hu9+lsyA6nTr8f9FkaaRxHauUQUm5bUdosorqSyhinV1PrwwVrl+H6NgpxgQh/D"
    "fI8F/FHVGTU52GhHvSRne6Bjl1tA7dRBl9UamKvigqovJFI6rdXVfkMCO1wyqH+7HnOqxy"
    "GMM2nij6Dldv5ryUcfZVLyUCkutCy2lREIIw58G6NPjqEr+ds7YkCs7atnb21HHJmM3w+e"
    "WVXkg0J2bcgdd9QBToUSdd0qOG7B8y9Ng4NP77IH1Dw/Vh3JAZdqc/EMvFPo5//ZIXozxo"
    "VOfHmMjh/JfMj29UYJMPSApfJqR2FE0kuMlc40JkvnDpigMaNZ2yHRt5NBD0ZIb4ioVCgZ"
    "Tk5iDA1ozY6hqbPT0HymwO+Cgb1TgyFtR1rJVsxKqjERXEDCSJXTaLsdWE2JQRtkH5jPYI"
    "b8dOozaJ4LuPD+9w8/YQIU4vBg2tPicDzbMV5CF+8+ozWbJC4BQ6WKdQupLtKHwFWXALbc"
    "HhS7FsQeIryRp4oxxlXQVDt36Na2PQGeiDdHFsm4JePIUkXlt2Vil4LA7rCqgCvtfuKhsc"
    "QY1dQNq+n2svdbh8wxBdekimokgni/DG4IhJcoruF4QuXHIvXC9p3nty+UiiiWMzST2ZOg"
    "8hV1IUHc37e5bI4b9GfF8SSYThcvcOG7NwwacR89+/4hNJ1xB/SjqMBY7rIouGfOmFjPBK"
    "RZ6Fb5j4Flj4D++RWAwWZfFHTicxI5N1Afg/kByGMHsktvg1TtFvTjBD95E37n6k8nVFI+"
    "UnCSI1FJ28ryMRkOqkkrPzuXQ/5WfISIFHbHAeMQhdnUBmPxi4kNkPi7/d4kNoAUILBoQW"
    "IJG8z0RyO9Qtyb2WOOYCyDnrSmEu1HKli7I7ZEynPzlYyjQHKjItNVHPyQHiGohH3ogy3N"
    "W1VdYSUFkltwhdVFaJ3DJay5FKDGM5xGPNWQ6fzh2m1TcrI2IAl7nOZuqjb1aMnp5VWxCC"
    "+hNDtlwHQsuAFQbmhZHOdxOYF1A/CU63AZ9uUBluCGcbVIbbw8kGlcN23RtsLn41veukIA"
    "T3yZDvkzixTfcuyYnBPdL6HgGW7L6XIOF86dduyAvCEnRFVM6y8ICo3ISoXNiKh96ObJAY"
    "NyODl6/WDhBW5qof1vXaFOWcXjGoqgLX9l8hC6TCq2CRZz4dNen/hvPjN3LJ7yTReTolvm"
    "x0NiHBkhAvYnBjDxHsuw7xR6KJ2r/4z6M+bQ/4iRSLF0qJgNp49Q3jD7OCiOeS5ZL3+Kwv"
    "3oPzRL6XPdbQAq9EgUUu9y/i0xESTWyfiL/iT3Tp8hS9DeTfvAfGJ5GEbj/0kgoHgmjux6"
    "T2k1EFvZuPl28VFGIcqhowQtVsbUZD3yLjdtWrFcJQRbmtjgwcxB45iNFGdR2PtN3kGVkw"
    "xQ/SDoQV+D5lh8cpN/oV0VTiYJW3Xo4JmXJDZTwlCld7vWswKwcL0HoB8JSruPr458QA/i"
    "18s4kJpL8GZVlYiNYLEXfrVgSg1HkamfEGqp/9NPyTOVkK4m+1ip+XgnBqk3DqlP9i/Cso"
    "cK4m9GZljNjOu+b0pk6uxognAgB3C7gZCQK3HUGpJAq2VNs7MwOlLkFJIWrc6d4LQSkBTo"
    "crk5cBqsyQqTLRWollbEFBUwob9171ojUNuUK++b5/P9SHfi0DZm9XrJg4lrklleA1nS/C"
    "gHwMTaZqrLcfNK08hoYPmU2toGbkt3w1NcOKxo3jF61Zb4dISJJyBGGBIRGLYwj7BDFBmq"
    "Ceu+J/WESSFiKqxIIK6BEOkKNoTtnJrKJm3/1SUCTm2H9cF/sTw6V5i1xKRVE913kUDA/h"
    "sRcfrpDoSYa4hmKP0L3tPBAW3EeiFkcV0bCy3yVwKoZyiYxQNaci3RPlRajO8c8J7T7Nfz"
    "/mSS8J/dEbpWM3rCWMMxa6b01WVU2kxkaoKCYCDQxOJqtx7HvWOSvyUlATpPMjhKuhvm7d"
    "xbwM1F08WBcUf7UcNtNc/YIQOBmHvMLt2K5Ac+2QgNaSeAYOr24dXhWkY22/zKco5eJ9Mt"
    "1hvQlNvTPZE6CJ10vu2S68XnKif67LpB/YVm/s/cq+5Ft0Alkn/mzZCCSfcWQI6rk9Kp1e"
    "24EUv/vv+EwmodSnM1Wek58CsjhR+FLXH47qXKnRYcSScY2y24TqKVb8e7ScUdmaNmpPMi"
    "PeSGaTidwwNKNLxL/6CkWWu/xA/iy0ZsIRSlZlj2rns4P3c8AaxajG+5nsyEY00mSwESyw"
    "vjmkOvYoeCEO3EblZznVz5PKSgGxr3VSiERRl9OXlzLwROuF0OdRVXeIapST8cZFanqide"
    "02WDPM46OzcE1AA+zqZyrlxAzCdR8Z8uC2Bb/hUJaiQ7/hfkhdv+DVOxEnVnghko9GdT6I"
    "BV6Nk0BzMw+EMAcmlD4izBCf16dPoiMqI9gV/1+KzqOCPzXDbCY9A8z5F0nK0Uwd4S5Iit"
    "/YdOm5FNuKRq19Pgj8EgM+sUY1fgn+pQJ1ryfHw/5KvQQZoWLLoVUQOU4PTKWvwzVmR6Tm"
    "Mdcsb95+uP74hzpX7UbBprj54+7NdZFNMcPnl1c6Sv5awkAzqntKlji7NHT8ZLhJYdTOVP"
    "yDoLcdEJ57M5kGCuyObSZoH33EPuRkIVukiZdEwW1x6G6LI7EBSl4LHdN6o4fj1iN3lP+x"
    "I//GXtesL/fGdi4LyRH6yJ+BGTlROS5yA0a17ouIb+Rnxm50Yvzo0zlazpyIrBDMEEZJ1W"
    "rhZ3AdwuKP4yJ5p+guLqXLAhQ/CvHbjAtGE8yoq3Ji9PmgzU6Mz8Va3Ek/eTKdEn4rP5Hx"
    "lH/BqMwveDsG6O2wtcJqyXgD7e3LZnG1mrBa0d4uvAMaMJclDQS84+K9ife2jRpblgU9tj"
    "UrIoOlNjdCIWtcBL8XfkSKnBb7Ky8EJvzBmvDQvGrv5x5kLO3fhoemSpXHXA9NlSBxaaeJ"
    "S70yPHIrUOkuySzRRnfJU2bsRnfJNYqkEPnKx7krQcdwArTETOaFpL4J8YO4OJB9in7znS"
    "CQNXgsPucjvxw9NFlxQSYJG2VnSX+PUfY8SqzlOE4NvY4Gc3OMwCeyH59I4ASqsHk1uqmA"
    "kfD2wOXOnLtNMc6IGIhy9xlWwFTqmakUkK8Kzb26THwy3ghw6/wSfVSJB+7HkTmONELfuZ"
    "q3WxYAMLLebe5NiqOpW+JUikybCJW0s7qpKNFhVsgwcOrT0M9W4VCY+YUiHZubJ7vJyEYl"
    "eqNUiW9Y3CwY/ZYUwvVDlzBkE8uxRd6FyLSYEP4AIs3zuNsxnU4di/gobtSgrtfb7SNk8d"
    "6k7c+9FLqXRXvvZQVgURQQCeXjeyTbL0UJI+SJzyoqAjs2ix60rvW7Luwbf5MvHvVGyPGi"
    "MdSfo/v0Lou8FYLBQZ6wG/KtfS/rAbNTdL/u+SRLCgsCx9RxAyKwaNqFueiQ+Jwt1x137u"
    "JDsj/OdtgEUscwHRjRGsn+Fu0aqGZEISLROiAUv+Bj3Z55Cjkj7Jree+dBb8J+68rMacjP"
    "Bf0mqDk5OFDaR5h9ys0/fjJoL0FREhah9SK4mAXjtq+CQhiIZq1fBxwpKizAqtowFad+SQ"
    "rOfuhLO6DwDfSl3YMLHPrS7hRu6Es7hPsT+tJCX9oh7P5DD6dBX9r9a00+eXLIUtMUKArt"
    "EGqPRmGTQ7QFItjaXd9lWbi/297fWSx1L3CVrHEnTS83eIqczhVeEII7fMh3eHwt6N/fJU"
    "Hj3qhe7u5sSFnrMikIglO7vSs1209aI6yQFYOiua0v8lAf+rUMbPv2HpDAJ0SfJJETA/21"
    "o4zNmJq0ZSqhkSTTUSGPMMPSapClGXG9tof2l3SiwzrUG2dnZm+zBsAm6kcH0B5JinFBYW"
    "uAcXTU7h7hgR3QTQHO3UyDSjDOcbWriccpl3sz8zitvNeQeixZ9SNE+d+TVPfoXzFR+N4K"
    "fV/6XuXpKlm1gpMb5QHLjZP0omOEVJCPe3iIkscb51gnqafZagcRLpBrPBidZ4SqqbqVyZ"
    "qV+Ffnavao+Z/1uwidVZGGVLYj9tuFC1t78fMysPgHu/iFC7Gpy7YgZgSbp+8SDhUlj6tB"
    "TgUMhLfjIpZ6Aex9RK4Fp3M3wYbuI9d55VtP7y3Lguevrd/1LzrRxn8tA7i3xT0paaWnH+"
    "eFIHY9ZDWIhZO5KFbWjltbFoZ3bcvY0jZkqcopYFW64EwBd21/6wDF2geyDpYlkhHZ2HYe"
    "CFNoBXV97EuixvGduq9sBoW6977noVD3kGgfUKgbCnUPDuLtCnWvgZettBTHjEaRs3/Q6C"
    "wyBOki8RFqCm7AiAVksSVIklTxic9jKkZ08heR4bMtgbpN5jEVKI8GjrV1fcpwwk/HD3Iq"
    "k4DSoj/lypCMXUdlOyWgJs1AG0CLV+/iqQ7Leq0FVYMmtn4DFRyx3OtZTRCjuWEbyWGf6J"
    "xMqL1CkRxDAZWMLVHZEtEpwih6a07RreeuUCAqRYrPohKTopojdgJFY84O593chxPoXUDv"
    "AnoX0LsMDm0BveuIF98L5xNVpkW1e3ot0Y1Xer+3Wd/l3aSKQhUAV9VOzQgYyOrqD2HtSg"
    "0lQeOCLL2UaUhhW8ziUiuFff2JYJfUwJ3KFfCerILIgD5IA02p2ooCbdl7gON68/bD9cc/"
    "1DXekvHZM/7mj7s319DEZ38l9XxiEUe3/3NBCPSjg9WP0pVsxWspygKfom1s2Q7JWGXv/8"
    "Bxq4jrpxJ1r59ZJ6B4ZYD4vkPtM2kpoXM55GWA9jvk4z9Zqxanf0kUDv/Wh/8aSl0rTyEK"
    "dl4TO08Ap3axVxsaWRkDUN61qSHT+bTPmawUlApre8REIUNt8HNicMC3Zo5CmbzhEEe9lI"
    "CyLalRj88ysDehKaUxdwQ04IxWZHlro9t9k9Yh1g7L3m5Qk223Ndn2U9Aqd2ooyErFU6Wa"
    "r7SQI8fr82wzZ+kazTF7JDYSxDOEmWxhy/8np2IzYp+ie58uo9awmSa14juOUBQaHaGkHN"
    "sIfQkvz59dvYpnLXOZen6e6LJ7NyNowaFGId+QProXJTlEw1225FsATX06jzrkOj7/BjZe"
    "CTqV+IFoqfYKeVRSrTxCbEm0CvCj7Otr06UHFKqh3/IjBBQqoFBtQBiiREChgsVvv/i6pb"
    "G6rYk1IPrUxXkDN+TFeaUXUnxUYDo4gauFbSpgBNehAG8jN+9FjZv3QtE3LcB+wDRDqzmh"
    "o46uEs/WBS8jctTQcVNDkS9VHU6Lh5uUIN6d8ikKRhCFOVV3C6UiBp6V502OyvPqk/K83J"
    "6KW+E6sbBkvBHg7joSxmb4/PJKZzuvJYwAvO9qKVEpdI3jdy0AB7DiAA5ogN3xlCg0gTqP"
    "Vk7MJGB3Xn/RC7Cq1End/ZeKGEBV2IGlkLqk25ChFMIQLW8dLc+CqUuIUgob9wb0QokSsQ"
    "9vLCIfWo6+khhQPofszsssl36nUqWwcW9XL/cLsN92e6PUMICAopI51LqgqDQpabaPWkvD"
    "vEa2rCCkyTf5SCz6RPzViYJrkn42quOZ+NlRGykmv4l6NKJeTUTBkXQPIb7Ajo2m1M92Nb"
    "tdED5g5rgk4mjQ0EcsnDPkEvxEEOMKRzDjiJaJJb08JaGTPIQcdSTefpshx5NSEo3vEZ1O"
    "GQlGyCfySXyEKLfzRGyUMESQR/j3QOSrRcRPuSieC18ksEmGfmOMELBJgE2ySQUFQgGwSW"
    "DxoSDPMBN2oZ0dtLPbB7wdt7PD9l8hC8RNoN/loyjaiSP+aFTgzBpIs0U/6JeXg6hf6wWI"
    "bE39BcjL7W4BnhmFfmTh66OflwP026EfOVX00c/LAfrt0IeiOn3q6Ppht33E2namOp49ax"
    "rMro1ml5v24oX++ZERAgJH2+MjykjVc/DkZYBCMGQfztB70Zlvm0FBkQHRCaAoQ7LPOijK"
    "oDpnOoC2+xZ/QwS4WYe/JmyNOX3att1TQi54z/88QCW1kqxRMlP9LYH6TU7ykfBfu1ELp4"
    "NBahe0Frm7aqgtye7bTG8Zz5OhGzkut5Jc8kSEJhu1ZEomSRgigjaC0QQH1iwli8SFRwJh"
    "zYX+ahQzR8rklu6nB97JgFWLEarmnTzyX76xIyYZbKCToHsvDIQ39p3UhEOmV1giETCOB3"
    "DWKJ/3rCah96yc0cu/RJi4WppCnJUxjtZ/3sjPeF7jZjwvexkPw5m7I4QvGyF8WYPwZRlh"
    "HS8i0MMO3LWIZQ8lbc5HRgrc9q0JH636jGFoMqadaZmanC1a7mQFwYXbkQs3m+Kypacxm1"
    "NzWCvR1MtY2ISDqq6b96Up/EIlZ1u1Yyhy7o39zNjmTcExe2RRb+619wZNSOyUeSWzjuRA"
    "/lSCojYedc3A288Hvp8Bn0mjGt8P5BydQM4R2BWQcwSLv6VRCa7efXOpD8FJtsNcpB7cZI"
    "fj7t0Zzr04fIfPjZa9MXbjHekhLCe+fJsSbAVBcAO2dgMmQGp7AouC4Axs2okSerDue9dD"
    "D9b97XzoLm2m3ZX0y21RaFAhatw71YsZAKElCC0NbyVMCC39GHr2tetSC8e/fSm2VBgxqg"
    "suTfnYMc4P3hhd+hK+tJ8//xL+/cw++xJeXTx7wf98Kf6cTs/wMooOJUY9muNHwhB+wo7c"
    "FbIsHkZRqZeIQLwi2D9F18gKA9GA0SMP/Ms8kXIYapcP3hyv+lxKJMuXrxGzn/wJUa1BRr"
    "WgQtHOKhTJ96CEceU+T4ab5OjuLHrIaOiruoZX+f3S4QbuVCDjG3JKQ/Rg19EDDhfx2zn7"
    "SqLg7Gu72zNQ6jr7FKLGOSZ6cfYlwOk4+/IywMA4XE/gwCuGGHrm1bilBl1bYR8e996LK/"
    "Tpm/oFs+AXvJKHqMIxlf14VOeVWvCB40VmZAOX1NUFvvwSXp5diT/Pn9tfwhdXL5/zv19I"
    "X9HlBfkSvpxMnvGfTC8vMx4j0bNBZq5PCD9To+YMC+oHmC8SoxHZme8965Gvnuy0EBAv5O"
    "Mw/893HmaByk+152+jcF59zhSIKXgxoorAfwIdeygH5ggcV0NwXEFp7R5La4OrBVwtgzI3"
    "e3G0LIhn868wljVyWhTKK0uDu6Xtjk+yaNqthUq6p7UwVamBnDLIKQOn1rE5tcw/zYZcBt"
    "fQe73GpTjIOriDdCVCIdyj9tVK9+qNUGdPlM7azOejem+tHBlpxk3dtVlH6NX5i7/zPyfn"
    "Z5EjVPg859QjK1F1VHTQpT5iop0tdhH/Gj4VjW6lryWuRfFACUsKj06w95h2wVW5Znf4ZK"
    "h5MeArZFTjZAX75ATsE7BPoOYFLP52iw/Rqp1Fq6Clca/c4MAJXK09nAoYuHt7iZVEenUZ"
    "4p8/3X6oibcy1RXBjS70b+Q6/XWyyFwOk9BxA8djp+J5+7gWBEK5GyHB+dv3178Xl+D1u9"
    "ub4lEvJrg5uAojto+nQV9w994indCF6kCpcRcmAsb0E+3MwHjwKWP6ZIKcmDGoQn/oI0Lf"
    "awO9B7hvi/tCtDtqmUJTlgVSRxfroJtEo5I1jtbUSxYNf+LU8efttr9CGPZ/a1JTFkzdF0"
    "ApDG+A3hug5dQuSEHhqCE7L59oaM2IP9b3rJUljXurrpq8VFfV79RV6ZVKQFPF3X7gINVD"
    "rYy95V4oo14m8YKo8Wt3KSuE4VJufSm7lOneDFkRuBaGfC0MnXBp6AsGWcQDYqatsZ867r"
    "Yt2mOq2Y+Oa2yHdicg825QestnMgmlHXAc5caqpjgm+24zw3GajNxIcLxGYmzEEVyKYoRZ"
    "jiD1kcW/CRK/5Agxgl1ijxBmyJH53yO0dIIZ/wdDM8xmMsubOf9S1EPs7SlAXBzwRThC0K"
    "hdgX/f8VqfJq9/c/9yKmIgxN0zmARY2j7MnJCBMPdCteFPDJS53zeOh/1Vpbc4UCd/T1ZB"
    "pAMeGNJ1x2/MkkkNUg7nzdsP1x//SDk1qVX67vbDTzcKVs3NH3dvrousmhk+v7zS2eBrCQ"
    "N399XzJl7E59VexOelxkhchynDW6l+JMNNMsY7o9UAR6lDMAMaYFefq5ETMwbVHTtkA+oq"
    "1OJqYmkyfhi0UvFYY2ilkAt0xK7ztIhKC9ZIURTCU21Pw3YFcLYufNPgpTPTYVMTuUhzpr"
    "etVVDI1j6spWgatchuwSEm00vffLWjOXHdb3Y0O8nIjY7mW4+gqI7DN0xmrMdTfC8y2DFX"
    "VTwuRH35Lw9h+6+QBeLzUyQkXeeJIPEwMQeKukWMkEh4Lzube31Sk2472dWP0k2guc4wvd"
    "BQOLO/wpksnDDHXo0lZNqXuEoaLvO2ipQ487SXICMEKmxb5NfXi36H7qIorELbVfAJ/1aE"
    "tWjymZUD/Nvif1hpj8bBD5mPkPl4lBt/+KUBltgJBG470fB7aERoWbLMvfwddQypkmArzI"
    "d2ufYcMhb9VjSzTjIix5xyMsWOG/p6fJ21iHE5Ub1wdYbrrT+Cm27IpZ3N9K8cZLBkEFT6"
    "kX60pLzVu4C3w7rZQ4xCNSmbvacwlCyb+IMsi6UKQ2U+HtWGoaLyi2l9rc1hqLsZQQH5Gk"
    "SxoLgYrkhHmJBTdJ1UTp6sEKNzMqH2ChE5jxPwERb/GeNiPgcSM0WeQ+ezQ37DgG+AUU1k"
    "CQozn0BhZiBjQWFmWPwtmXiaFZmhFLNGIhPUCs7B2wzfOoDLCHNtsAzwHf9pBcDxeCPwrT"
    "uH3vx+lzuCSpTtXNZSMrzI4y56oBgZx3pUC0dUSRgCvuYGXg66JjOZTglXK57IeOrTuc4B"
    "XpY0L/DSMZEttsdbkEeycnCWtD1Llr4TBMRrk4tREoVV6GAVdDPfFaLGRdR6qd3JwslcQN"
    "cqD0khDLu/tT6TgqnjhChKQbm8IXsabGI5drt3rSQKb1rbNy0Dpe49oxCFe6bJPZMAp3O2"
    "5WXgZBv6ySbdGj43SFRBqfp3qiBq3DvVi+Nv6MVXzQzJ1pByBl17dYj0ke5KrzJnHkZVQ7"
    "csLfopnehwveG7rSyaQUxBtMnjuZFnw/LDN5JtfhP1PjGSrla0pKFroxl+IkgwXQQrxvH4"
    "pwvMgqhVOYdD1BBissSnRwU/5huGxFcuM226nRpoNgM+00cIErj34feW79ZYn8hUkjOJ1t"
    "0Zo+kvOtFWDdcy4F9o61+I7oEy7nU11hKJraqsDQz9XZdTw+yxnW+tIAg7v+3OBw7lEbuA"
    "pg43WGeaq18QAiffkFc4Uru0vU0ZKXA1deVqSrhF2yYo5fNgDmslGruZMjtwUElK1/ztJP"
    "JcVHhO1h+O6hwnODesWZE8LArPyQQiP3aInaJ78nXh8MNiTL176cO4J56Ivsh/+kR2R3GF"
    "t8PGKzZCjme5If+8ojhe108A98mAz6lRjfsEspROIEsJNGzIUoLF327xoZ1VX1R3/Z7W0M"
    "tao5c1ZID1XRaHcZOP6JZtygkdc+Gmdb6KHoBFuaPGMLXstBDMSR01frEhrIVeRgaw0+cd"
    "FuWMu8p7IR1Gbc3GC+KPVwQrtKaaQmAlSYMibZ1Z+Ev8QMZTl1JfXdK1OhOtJAjwKoLzYm"
    "r+wPGMhr4iSF8Jb1kQ4FXAS3xVc/e6agSxgAHH766LESSu9TZ5w1lBiMp1FJXzM/TiLQNz"
    "7/CEnzNZvvJhrUfT2FxhKw4qPFdYA0WMrrxK1YE6V44dZ/dIs3CdLGNN/AX2A0E6jvpN+Q"
    "HfDcgnDzK09lH+H4nKRBH/mH9NGVPjW4sREYgLZkTE1cRfiRf4K3Xcrr9HKQJ4n3MJE9H8"
    "46S4UuabRKl2f0K8bygn4AjifRDvg5APxPtg8ftb/MJ92NSrVRDry6ra6cWWD1A1iU9Vh6"
    "fKpZckXrqFAApiBkaqeikDkNXqtALaKkEDQe8+uF3SozU2uUrWQNB7icnyJwbcsmuBeV7O"
    "ALdY3wQDj6oKQVa7HJPxBkC7a4/j0EtOGJpjdag1J/YRNd5h0YmUer9lzYkc098Q1BVB4+"
    "1ASkZ02VJnGEj16cIuoKZwYZdxrXZhp876dYOkzS7saxSNRssZRZbwFgczn4YPs2xySMkb"
    "3VhK6VjOOtkz39X3naeIMwPe5MFcbiPwJoM3GRyK4E2Gxe9v8TNXX2nxqymmeaktSaYD1c"
    "caskxdMg000cuIHDM/V8KgT88tiBngrNmB1xF69O6z/M3Q+XjH5x0bOCFvEP6HUStGHrRL"
    "NqpdcrKvPxJs8980eu0qPEXpmFEjX5GfHb7RW/QPupS0w8RLi4Q4k5xCGY7kMyHLxSEjrx"
    "CfjRstaE6wF42IF5YJ6qEfuoT9LfkWrOxh6vVJUK9kwBfGCDxO4HECpwN4nGDx++YvKiKj"
    "FQyvzPgd2vrYW+3G3O+e2UWXgubJFZVVY4zzIjuEmcZq/yHinCiDYxsrkK52/xXl9uE+PT"
    "l/dn753dn5dxdnezizFM7AAPtcI9bQrtYCu1OuLg5EuQI21tD8TQNiY+3VltsVF6tPl8ib"
    "rwvq8xdIwltyhmQ+HdW5QYgcx58ZD2xAl0lqYkvVc0Lp4ym6F7Rgri7fI4chRrBL7Ffons"
    "3w+eVVXEvVp0t2X07EXLgcfiQer+LY9Pmojl0gx+L/2PJ2qPZsiIXRpqPnhAzk/p+dN8py"
    "Oa/JcjlXcv9j27Z4J3vYX1UT/2OhAs6TVUDYASJdd7nGLT1SQ5bDefP2w/XHP9Ts9BtFC5"
    "CbP+7eXBcr4cljSmeDryUM3N1Xz5vkWjyvzrV4XkqX40e/xtmcDDdJwwTfKLjHtneP7aE5"
    "1yDVnX3Yazr2RG7Fyst165E7yv9oaNT9HM1xUAvV1JZb784mZtxWptnbuTCqbnBgzU4Utl"
    "n241GdcebIgeNJOrJRPR5uMJEAyYCwI9paWKHPqC/tJWEGRR/zmw+FC9EndDlzrJn4N4v6"
    "h04I8VCAH/mfjiLxofMnfPG+ePf8ZCL2/YhPNcMexzS25Pgpnv6bm3NL0fJ0iZkw5TyPm4"
    "XCg+kiJxBP5jC6DrFH4it466E29Zrae5+L9j5/XYK4sg+EwiEUDqFwUPcMVfcgFH7Eiw+t"
    "O/qKzUYKRFNo09E7jHxbM2I9CogOFGHwGu8qdwN8lz37LufUC2Y6+KYCxiUf1WmuCbYvKq"
    "F9Ud663CDVPiXyUsZh3EsBtcH735/1hW3H1hi2LLIQv3pzMLMiAGgJUOFh0kEzGQ9QljwF"
    "kU9OA8yMBMBZhDN1cmoAmpMBSMuZrtOQaQGakQA4yz1/fE8LzbUAgFk6PWWwROfwTAUAzC"
    "KYU+y4oa9n/K9FjNPpLxrp9Bc1Ov1FWaffAxVgYAVF9lOuIQmuTFba8JdEe1oFU4OOykXQ"
    "LpVcFjXuwOmpCrs3dfy5biyyINVBQGpgx5BJMaeYraG1wnkZWN8hr2/oCeKNXjw5KwKrO/"
    "TVbVEzrSBm3G3YS0djyKIcBit3kFmUwzjTdljTnkynxNq2oH1EwH0jpzII9QIxwkvLWm2L"
    "1I/RXCZB1Wdmbm57VfK/19tvIwGcrIc2yM+NIgOCeC1K0VvUt1GQsKEF81kQsKf8oPoe8d"
    "OJ/wKIm00sGKE5Fi1TA7QIJ65jyY0xQuLKFt9GlZ3bz4MkHzwSjFngeBoQP2KA//zp9kOS"
    "zxtHQFB047FRnA18iu5jnm9KSI++3DcMxR988dbyEZ/cJws+vY2o9wqJYiDyO44ywmgW/V"
    "LII18DpMMpl+z9+ODjf/LPP6ckOhZO/iLRsQgs82GyzH2uApfgryM0mKZrdearV9NMq60F"
    "YJrqME3XJ4nWYZGXM2nf7thRfCDZKAd0XkQ6gMJ/9Ene8yU81+OhQMGoZYECqWo1hzwdDo"
    "i3RVwomoojm1KXYK+C94uVzZMnXKYvzNOf7Bj029t3OdBv3ha7QP76/ubNx2/P5ALwQU5Q"
    "cT5n1fDm12NWyqRDer8OtDSheUvvWSGR+sCWoqnzLLsHB1WBLHEOqSuQZT4dNfBxNK9Ads"
    "etcDEaYSZz0EdpGbAHUS9dmu/CUpe45TLDqY/kjcUFnoiHbLxS1F3vfnootj7gY2pUY/tD"
    "oax9aUWQjH7E0eWhqGpHcgJ2VH+oQqnTrEC0pUp3EJWIdBW6TpS0KIJXo6elIb4Gqtp67E"
    "Zt7TcREeJa0tKn3gNaOsFMdrXx6VIqTLJOD06aKbMZDV0buZQ+Ihycog80/gS76Am7IREz"
    "PZJFUFbbenyObpRHBAEgnDNMlQ7COZ3lsUQolcCsIUSnEhDSadTYQeUZrINX6RYEcJXxMm"
    "6i+45Gb5KsACDcAOE5YYyrJDo7OCNiIMS9JGcNxVbaN9Lg1h7KUhy8W/uan/Pqwq3xJ6M6"
    "Gwmvx2yyjaohhd4Uw+pNUUnuqL7LqtkdJtxl55eXTSqMXV5WVxgTnxXIB/yl0kA4Hm4gun"
    "1lVaqDGYJTqxvKsEVD4n8j12GHqC3UgCvAyPnJE0zTeEYG7teKaIaY4GZbr+q2l9l//j83"
    "Ln5x"
)
