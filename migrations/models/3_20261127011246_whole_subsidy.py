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
ALTER TABLE "employment" ADD "health_certificate_ends_on" DATE;
ALTER TABLE "employment" ADD "public_staff" INT;
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMP;
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
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
ALTER TABLE "organisation" ADD "area_class" VARCHAR(20) NOT NULL DEFAULT '';
ALTER TABLE "organisation" ADD "filing_number" VARCHAR(60) NOT NULL DEFAULT '';
ALTER TABLE "person" ADD "education" VARCHAR(40);
ALTER TABLE "employment" ADD "health_certificate_ends_on" DATE;
ALTER TABLE "employment" ADD "public_staff" BOOL;
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMPTZ;
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
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
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
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
ALTER TABLE "organisation" DROP COLUMN "area_class";
ALTER TABLE "organisation" DROP COLUMN "filing_number";
ALTER TABLE "person" DROP COLUMN "education";
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
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
    "L7ahUNfa1iwXn5M67g0LFeP3Hx2CiuJ76Kay76ZWA9v5eudG5Kx0nnQbdRTlAEOBRegFjt"
    "sOxlT0mJH0yQI7vvbbXBA7bgSh9dEgNAFHfC1LP02xIAhMHROZOmaiP2yizmGQSHSZOslx"
    "0QG0x8HSKZyvg8pT/ActRP2zPx/VllcLJ8yxV+NZMnIjkeK32UoyGyQ7QdAcREG0aPd9w1"
    "A8n/g0mKEldgI2Qtiz0VLkGDI6JzLjMCFA4AkNA+QEZSpFP4/54n3x7qf8EcRf8CcF9ygg"
    "rsvk5IwE4jnkiYvw/Y6mPp3zOalgXHwfTbzEDPl81THjk/LXYpX5p9TDv3jiO6dTOCyZQD"
    "zhFH3gf+cPR/wHBFkzzL+HGIH4t7P4d37FvyIf6K7iZMzodxdbpIoF8vlEIiDfzfSAe3S8"
    "+O5Kf8+TPwt8kVgw3syRm/xPIJEAiQRIJEAiMZhHACSSI1789cXYIHScDDaQ29B92Dirap"
    "QAro5dFMQMhPrqeQOor55XQi0+KjiNY+WyjPPPn24/VHiLMzLF84ubNOjfkp68g5NrEjpu"
    "4HjsVDxvH2eWwKg+Bl0MNxfOITFBMQY9fE4KXRBvN6G67s8WGnGfWvili5Lgld4mPg0sgQ"
    "GtgvyRxk2rEDWOJXDWiCVwVsMSOCuzBBLgdAyGvAzUBB2yTQDMm90zb7Kux+YXSVYKMuEh"
    "vHkw6NeEN1Pv/ZYhuE9RPOR9Mt2BvQlNY3DZI6BBjBOCxw1xbRI83k9kk69N6IvFufbYUl"
    "2HtThkVBfvdJLBY7we3SDmGZdLZdRysPtdOgui06nD/xdNlkYa17FKGZSU23aEJqsoC1wR"
    "6+x6emWocP06RMdOMSYI4b9Bhv8q7oiazMc0JNyTNrrTNcipo3XoJsroi0pV9EVREZUvGl"
    "Ht7rpSZBmpHdYi248912Etshi28UTRHbR6M+eljLOveknkTa4LLadFQQjCnAfr0uCrS/x2"
    "ztqSKDhr29rZU8clYzbD55dXeiHRnJhxB173AVGgR510SY8asn/I0GPj0Pjvg/QNDdeHcU"
    "Nm2J3+QCwX+zj+9UtejPKgUZ0fYyKH818yP75RGTw+IClPl5DaUTSR4CZzjQuR+cKlKw5o"
    "1BrGdmzk0UDQkxniKxYKBVKSm4MAWzNiqyvh9fQcKIY34KNsVOPIWFDXsVayXaKORlQQM5"
    "AkdtksxlYTYlNG2AblM9ojvB07jfQDxfuID+9w8/YQIU4vBg2tPicDLW4V5CF+8+ozWbJC"
    "4BQ6WKdQupLtKHwFWXALbcHhS7FsQeIryRp4o/TD4xt4XQVDt36Na2PQGeiDdHFsm4JePI"
    "UkXlv2Pyh4LA7rCqgCvtceCBscQY1dQNq+n2svdbh8wxBdekimokgni/DG4IhJcoruF4Qu"
    "XHIvXC9p3nty+UiiiWMzST2ZOg8hV1IUfYf7e5bI4b9GfF8SSYThcvcOG7NwwacR89+/4h"
    "NJ1xB/SjqMBY7rIouGfOmFjPBKRZ6Fb5j4Flj4D++RWAwWZfFHTicxI5N1Afg/kByGMHsk"
    "tvg1TtFvTjBD95E37n6k8nVFI+UnCSI1FJ28ryMRkOqkkrPzuXQ/5WfISIFHbHAeMQhdnU"
    "BmPxi4kNkPi7/d4kNoAUILBoQWIJG8z0RyO9QtVryWOObSsDnrSmEu1HKli7I7ZEynPzlY"
    "yjQHKjItNVHPyQHiGohH3ogy3NW1VdYSUFkltwhdVFaJ3DJay5FKDGM5xGPNWQ6fzh2m1d"
    "0mI2IAl7nOZuqju02Mnp5VWxCC+hNDtlwHQsuAFQbmhZHOdxOYF1A/CU63AZ9uUBluCGcb"
    "VIbbw8kGlcN2ywv3yVz8anrXSUEI7pMh3ydxYpvuXZITg3uk9T0CLNl9L0HC+dKv3ZAXhC"
    "XoiqicZeEBUbkJUbmwFQ+9HdkgMW5GBi9frR0grMxVP6zrtSnKOb1iUFUFru2/QhZIhVfB"
    "Is98OmrS/w3nx2/kkt9JovN0SnzZ6GxCgiUhXsTgxh4i2Hcd4o9EE7V/8Z9Hfdoe8BMpFi"
    "+UEgG18eobxh9mBRHPJcsl7/FZX7wH54l8L3usoQVeiQKLXO5fxKcjJNraPhF/xZ/o0uUp"
    "ehvIv3kPjE8iCd1+6CUVDgTR3I9J7SejCno3Hy/fKijEOFQ1YISq2dqMhr5Fxu2qVyuEoY"
    "pyWx0ZOIg9chCjjeo6Hmm7yTOyYIofpB0IK/B9yg6PU270K6KpxMEqb70cEzLlhsp4ShSu"
    "9nrXYFYOFqD1AuApV3H18c+JAfxb+GYTE0h/DcqysBCtFyLu1q0IQKnzNDLjDVQ/+2n4J3"
    "OyFMTfahU/LwXh1Cbh1Cn/xfhXUOBcTejNyhixnXfN6U2dXI0RTwQA7hZwMxIEbjuCUkkU"
    "bKm2d2YGSl2CkkLUuNO9F4JSApwOVyYvA1SZIVNlorUSy9iCgqYUNu696kVrGnKFfPN9/3"
    "6oD/1aBszerlgxcSxzSyrBazpfhAH5GJpM1VhvP2haeQwNHzKbWkHNyG/5amqGFY0bxy9a"
    "s94OkZAk5QjCAkMiFscQ9gligjRBPXfF/7CIJC1EVIkFFdAjHCBH0Zyyk1lFzb77paBIzL"
    "H/uC72J4ZL8xa5lIqieq7zKBgewmMvPlwh0ZMMcQ3FHqF723kgLLiPRC2OKqJhZb9L4FQM"
    "5RIZoWpORbonyotQneOfE9p9mv9+zJNeEvqjN0rHblhLGGcsdN+arKqaSI2NUFFMBBoYnE"
    "xW49j3rHNW5KWgJkjnRwhXQ33duot5Gai7eLAuKP5qOWymufoFIXAyDnmF27FdgebaIQGt"
    "JfEMHF7dOrwqSMfafplPUcrF+2S6w3oTmnpnsidAE6+X3LNdeL3kRP9cl0k/sK3e2PuVfc"
    "m36ASyTvzZshFIPuPIENRze1Q6vbYDKX733/GZTEKpT2eqPCc/BWRxovClrj8c1blSo8OI"
    "JeMaZbcJ1VOs+PdoOaOyNW3UnmRGvJHMJhO5YWhGl4h/9RWKLHf5gfxZaM2EI5Ssyh7Vzm"
    "cH7+eANYpRjfcz2ZGNaKTJYCNYYH1zSHXsUfBCHLiNys9yqp8nlZUCYl/rpBCJoi6nLy9l"
    "4InWC6HPo6ruENUoJ+ONi9T0ROvabbBmmMdHZ+GagAbY1c9UyokZhOs+MuTBbQt+w6EsRY"
    "d+w/2Qun7Bq3ciTqzwQiQfjep8EAu8GieB5mYeCGEOTCh9RJghPq9Pn0RHVEawK/6/FJ1H"
    "BX9qhtlMegaY8y+SlKOZOsJdkBS/senScym2FY1a+3wQ+CUGfGKNavwS/EsF6l5Pjof9lX"
    "oJMkLFlkOrIHKcHphKX4drzI5IzWOuWd68/XD98Q91rtqNgk1x88fdm+sim2KGzy+vdJT8"
    "tYSBZlT3lCxxdmno+Mlwk8Konan4B0FvOyA892YyDRTYHdtM0D76iH3IyUK2SBMviYLb4t"
    "DdFkdiA5S8Fjqm9UYPx61H7ij/Y0f+jb2uWV/uje1cFpIj9JE/AzNyonJc5AaMat0XEd/I"
    "z4zd6MT40adztJw5EVkhmCGMkqrVws/gOoTFH8dF8k7RXVxKlwUofhTitxkXjCaYUVflxO"
    "jzQZudGJ+LtbiTfvJkOiX8Vn4i4yn/glGZX/B2DNDbYWuF1ZLxBtrbl83iajVhtaK9XXgH"
    "NGAuSxoIeMfFexPvbRs1tiwLemxrVkQGS21uhELWuAh+L/yIFDkt9ldeCEz4gzXhoXnV3s"
    "89yFjavw0PTZUqj7kemipB4tJOE5d6ZXjkVqDSXZJZoo3ukqfM2I3ukmsUSSHylY9zV4KO"
    "4QRoiZnMC0l9E+IHcXEg+xT95jtBIGvwWHzOR345emiy4oJMEjbKzpL+HqPseZRYy3GcGn"
    "odDebmGIFPZD8+kcAJVGHzanRTASPh7YHLnTl3m2KcETEQ5e4zrICp1DNTKSBfFZp7dZn4"
    "ZLwR4Nb5JfqoEg/cjyNzHGmEvnM1b7csAGBkvdvcmxRHU7fEqRSZNhEqaWd1U1Giw6yQYe"
    "DUp6GfrcKhMPMLRTo2N092k5GNSvRGqRLfsLhZMPotKYTrhy5hyCaWY4u8C5FpMSH8AUSa"
    "53G3YzqdOhbxUdyoQV2vt9tHyOK9Sdufeyl0L4v23ssKwKIoIBLKx/dItl+KEkbIE59VVA"
    "R2bBY9aF3rd13YN/4mXzzqjZDjRWOoP0f36V0WeSsEg4M8YTfkW/te1gNmp+h+3fNJlhQW"
    "BI6p4wZEYNG0C3PRIfE5W6477tzFh2R/nO2wCaSOYTowojWS/S3aNVDNiEJEonVAKH7Bx7"
    "o98xRyRtg1vffOg96E/daVmdOQnwv6TVBzcnCgtI8w+5Sbf/xk0F6CoiQsQutFcDELxm1f"
    "BYUwEM1avw44UlRYgFW1YSpO/ZIUnP3Ql3ZA4RvoS7sHFzj0pd0p3NCXdgj3J/Slhb60Q9"
    "j9hx5Og760+9eafPLkkKWmKVAU2iHUHo3CJodoC0Swtbu+y7Jwf7e9v7NY6l7gKlnjTppe"
    "bvAUOZ0rvCAEd/iQ7/D4WtC/v0uCxr1Rvdzd2ZCy1mVSEASndntXaraftEZYISsGRXNbX+"
    "ShPvRrGdj27T0ggU+IPkkiJwb6a0cZmzE1actUQiNJpqNCHmGGpdUgSzPiem0P7S/pRId1"
    "qDfOzszeZg2ATdSPDqA9khTjgsLWAOPoqN09wgM7oJsCnLuZBpVgnONqVxOPUy73ZuZxWn"
    "mvIfVYsupHiPK/J6nu0b9iovC9Ffq+9L3K01WyagUnN8oDlhsn6UXHCKkgH/fwECWPN86x"
    "TlJPs9UOIlwg13gwOs8IVVN1K5M1K/GvztXsUfM/63cROqsiDalsR+y3Cxe29uLnZWDxD3"
    "bxCxdiU5dtQcwINk/fJRwqSh5Xg5wKGAhvx0Us9QLY+4hcC07nboIN3Ueu88q3nt5blgXP"
    "X1u/6190oo3/WgZwb4t7UtJKTz/OC0HseshqEAsnc1GsrB23tiwM79qWsaVtyFKVU8CqdM"
    "GZAu7a/tYBirUPZB0sSyQjsrHtPBCm0Arq+tiXRI3jO3Vf2QwKde99z0Oh7iHRPqBQNxTq"
    "HhzE2xXqXgMvW2kpjhmNImf/oNFZZAjSReIj1BTcgBELyGJLkCSp4hOfx1SM6OQvIsNnWw"
    "J1m8xjKlAeDRxr6/qU4YSfjh/kVCYBpUV/ypUhGbuOynZKQE2agTaAFq/exVMdlvVaC6oG"
    "TWz9Bio4YrnXs5ogRnPDNpLDPtE5mVB7hSI5hgIqGVuisiWiU4RR9NacolvPXaFAVIoUn0"
    "UlJkU1R+wEisacHc67uQ8n0LuA3gX0LqB3GRzaAnrXES++F84nqkyLavf0WqIbr/R+b7O+"
    "y7tJFYUqAK6qnZoRMJDV1R/C2pUaSoLGBVl6KdOQwraYxaVWCvv6E8EuqYE7lSvgPVkFkQ"
    "F9kAaaUrUVBdqy9wDH9ebth+uPf6hrvCXjs2f8zR93b66hic/+Sur5xCKObv/nghDoRwer"
    "H6Ur2YrXUpQFPkXb2LIdkrHK3v+B41YR108l6l4/s05A8coA8X2H2mfSUkLncsjLAO13yM"
    "d/slYtTv+SKBz+rQ//NZS6Vp5CFOy8JnaeAE7tYq82NLIyBqC8a1NDpvNpnzNZKSgV1vaI"
    "iUKG2uDnxOCAb80chTJ5wyGOeikBZVtSox6fZWBvQlNKY+4IaMAZrcjy1ka3+yatQ6wdlr"
    "3doCbbbmuy7aegVe7UUJCViqdKNV9pIUeO1+fZZs7SNZpj9khsJIhnCDPZwpb/T07FZsQ+"
    "Rfc+XUatYTNNasV3HKEoNDpCSTm2EfoSXp4/u3oVz1rmMvX8PNFl925G0IJDjUK+IX10L0"
    "pyiIa7bMm3AJr6dB51yHV8/g1svBJ0KvED0VLtFfKopFp5hNiSaBXgR9nX16ZLDyhUQ7/l"
    "RwgoVECh2oAwRImAQgWL337xdUtjdVsTa0D0qYvzBm7Ii/NKL6T4qMB0cAJXC9tUwAiuQw"
    "HeRm7eixo374Wib1qA/YBphlZzQkcdXSWerQteRuSooeOmhiJfqjqcFg83KUG8O+VTFIwg"
    "CnOq7hZKRQw8K8+bHJXn1Sflebk9FbfCdWJhyXgjwN11JIzN8Pnllc52XksYAXjf1VKiUu"
    "gax+9aAA5gxQEc0AC74ylRaAJ1Hq2cmEnA7rz+ohdgVamTuvsvFTGAqrADSyF1SbchQymE"
    "IVreOlqeBVOXEKUUNu4N6IUSJWIf3lhEPrQcfSUxoHwO2Z2XWS79TqVKYePerl7uF2C/7f"
    "ZGqWEAAUUlc6h1QVFpUtJsH7WWhnmNbFlBSJNv8pFY9In4qxMF1yT9bFTHM/GzozZSTH4T"
    "9WhEvZqIgiPpHkJ8gR0bTamf7Wp2uyB8wMxxScTRoKGPWDhnyCX4iSDGFY5gxhEtE0t6eU"
    "pCJ3kIOepIvP02Q44npSQa3yM6nTISjJBP5JP4CFFu54nYKGGIII/w74HIV4uIn3JRPBe+"
    "SGCTDP3GGCFgkwCbZJMKCoQCYJPA4kNBnmEm7EI7O2hntw94O25nh+2/QhaIm0C/y0dRtB"
    "NH/NGowJk1kGaLftAvLwdRv9YLENma+guQl9vdAjwzCv3IwtdHPy8H6LdDP3Kq6KOflwP0"
    "26EPRXX61NH1w277iLXtTHU8e9Y0mF0bzS437cUL/fMjIwQEjrbHR5SRqufgycsAhWDIPp"
    "yh96Iz3zaDgiIDohNAUYZkn3VQlEF1znQAbfct/oYIcLMOf03YGnP6tG27p4Rc8J7/eYBK"
    "aiVZo2Sm+lsC9Zuc5CPhv3ajFk4Hg9QuaC1yd9VQW5Ldt5neMp4nQzdyXG4lueSJCE02as"
    "mUTJIwRARtBKMJDqxZShaJC48EwpoL/dUoZo6UyS3dTw+8kwGrFiNUzTt55L98Y0dMMthA"
    "J0H3XhgIb+w7qQmHTK+wRCJgHA/grFE+71lNQu9ZOaOXf4kwcbU0hTgrYxyt/7yRn/G8xs"
    "14XvYyHoYzd0cIXzZC+LIG4csywjpeRKCHHbhrEcseStqcj4wUuO1bEz5a9RnD0GRMO9My"
    "NTlbtNzJCoILtyMXbjbFZUtPYzan5rBWoqmXsbAJB1VdN+9LU/iFSs62asdQ5Nwb+5mxzZ"
    "uCY/bIot7ca+8NmpDYKfNKZh3JgfypBEVtPOqagbefD3w/Az6TRjW+H8g5OoGcI7ArIOcI"
    "Fn9LoxJcvfvmUh+Ck2yHuUg9uMkOx927M5x7cfgOnxste2PsxjvSQ1hOfPk2JdgKguAGbO"
    "0GTIDU9gQWBcEZ2LQTJfRg3feuhx6s+9v50F3aTLsr6ZfbotCgQtS4d6oXMwBCSxBaGt5K"
    "mBBa+jH07GvXpRaOf/tSbKkwYlQXXJrysWOcH7wxuvQlfGk/f/4l/PuZffYlvLp49oL/+V"
    "L8OZ2e4WUUHUqMejTHj4Qh/IQduStkWTyMolIvEYF4RbB/iq6RFQaiAaNHHviXeSLlMNQu"
    "H7w5XvW5lEiWL18jZj/5E6Jag4xqQYWinVUoku9BCePKfZ4MN8nR3Vn0kNHQV3UNr/L7pc"
    "MN3KlAxjfklIbowa6jBxwu4rdz9pVEwdnXdrdnoNR19ilEjXNM9OLsS4DTcfblZYCBcbie"
    "wIFXDDH0zKtxSw26tsI+PO69F1fo0zf1C2bBL3glD1GFYyr78ajOK7XgA8eLzMgGLqmrC3"
    "z5Jbw8uxJ/nj+3v4Qvrl4+53+/kL6iywvyJXw5mTzjP5leXmY8RqJng8xcnxB+pkbNGRbU"
    "DzBfJEYjsjPfe9YjXz3ZaSEgXsjHYf6f7zzMApWfas/fRuG8+pwpEFPwYkQVgf8EOvZQDs"
    "wROK6G4LiC0to9ltYGVwu4WgZlbvbiaFkQz+ZfYSxr5LQolFeWBndL2x2fZNG0WwuVdE9r"
    "YapSAzllkFMGTq1jc2qZf5oNuQyuofd6jUtxkHVwB+lKhEK4R+2rle7VG6HOniidtZnPR/"
    "XeWjky0oybumuzjtCr8xd/539Ozs8iR6jwec6pR1ai6qjooEt9xEQ7W+wi/jV8KhrdSl9L"
    "XIvigRKWFB6dYO8x7YKrcs3u8MlQ82LAV8ioxskK9skJ2Cdgn0DNC1j87RYfolU7i1ZBS+"
    "NeucGBE7haezgVMHD39hIrifTqMsQ/f7r9UBNvZaorghtd6N/IdfrrZJG5HCah4waOx07F"
    "8/ZxLQiEcjdCgvO3769/Ly7B63e3N8WjXkxwc3AVRmwfT4O+4O69RTqhC9WBUuMuTASM6S"
    "famYHx4FPG9MkEOTFjUIX+0EeEvtcGeg9w3xb3hWh31DKFpiwLpI4u1kE3iUYlaxytqZcs"
    "Gv7EqePP221/hTDs/9akpiyYui+AUhjeAL03QMupXZCCwlFDdl4+0dCaEX+s71krSxr3Vl"
    "01eamuqt+pq9IrlYCmirv9wEGqh1oZe8u9UEa9TOIFUePX7lJWCMOl3PpSdinTvRmyInAt"
    "DPlaGDrh0tAXDLKIB8RMW2M/ddxtW7THVLMfHdfYDu1OQObdoPSWz2QSSjvgOMqNVU1xTP"
    "bdZobjNBm5keB4jcTYiCO4FMUIsxxB6iOLfxMkfskRYgS7xB4hzJAj879HaOkEM/4PhmaY"
    "zWSWN3P+paiH2NtTgLg44ItwhKBRuwL/vuO1Pk1e/+b+5VTEQIi7ZzAJsLR9mDkhA2HuhW"
    "rDnxgoc79vHA/7q0pvcaBO/p6sgkgHPDCk647fmCWTGqQczpu3H64//pFyalKr9N3th59u"
    "FKyamz/u3lwXWTUzfH55pbPB1xIG7u6r5028iM+rvYjPS42RuA5ThrdS/UiGm2SMd0arAY"
    "5Sh2AGNMCuPlcjJ2YMqjt2yAbUVajF1cTSZPwwaKXiscbQSiEX6Ihd52kRlRaskaIohKfa"
    "nobtCuBsXfimwUtnpsOmJnKR5kxvW6ugkK19WEvRNGqR3YJDTKaXvvlqR3Piut/saHaSkR"
    "sdzbceQVEdh2+YzFiPp/heZLBjrqp4XIj68l8ewvZfIQvE56dISLrOE0HiYWIOFHWLGCGR"
    "8F52Nvf6pCbddrKrH6WbQHOdYXqhoXBmf4UzWThhjr0aS8i0L3GVNFzmbRUpceZpL0FGCF"
    "TYtsivrxf9Dt1FUViFtqvgE/6tCGvR5DMrB/i3xf+w0h6Ngx8yHyHz8Sg3/vBLAyyxEwjc"
    "dqLh99CI0LJkmXv5O+oYUiXBVpgP7XLtOWQs+q1oZp1kRI455WSKHTf09fg6axHjcqJ64e"
    "oM11t/BDfdkEs7m+lfOchgySCo9CP9aEl5q3cBb4d1s4cYhWpSNntPYShZNvEHWRZLFYbK"
    "fDyqDUNF5RfT+lqbw1B3M4IC8jWIYkFxMVyRjjAhp+g6qZw8WSFG52RC7RUich4n4CMs/j"
    "PGxXwOJGaKPIfOZ4f8hgHfAKOayBIUZj6BwsxAxoLCzLD4WzLxNCsyQylmjUQmqBWcg7cZ"
    "vnUAlxHm2mAZ4Dv+0wqA4/FG4Ft3Dr35/S53BJUo27mspWR4kcdd9EAxMo71qBaOqJIwBH"
    "zNDbwcdE1mMp0SrlY8kfHUp3OdA7wsaV7gpWMiW2yPtyCPZOXgLGl7lix9JwiI1yYXoyQK"
    "q9DBKuhmvitEjYuo9VK7k4WTuYCuVR6SQhh2f2t9JgVTxwlRlIJyeUP2NNjEcux271pJFN"
    "60tm9aBkrde0YhCvdMk3smAU7nbMvLwMk29JNNujV8bpCoglL171RB1Lh3qhfH39CLr5oZ"
    "kq0h5Qy69uoQ6SPdlV5lzjyMqoZuWVr0UzrR4XrDd1tZNIOYgmiTx3Mjz4blh28k2/wm6n"
    "1iJF2taElD10Yz/ESQYLoIVozj8U8XmAVRq3IOh6ghxGSJT48Kfsw3DImvXGbadDs10GwG"
    "fKaPECRw78PvLd+tsT6RqSRnEq27M0bTX3SirRquZcC/0Na/EN0DZdzraqwlEltVWRsY+r"
    "sup4bZYzvfWkEQdn7bnQ8cyiN2AU0dbrDONFe/IAROviGvcKR2aXubMlLgaurK1ZRwi7ZN"
    "UMrnwRzWSjR2M2V24KCSlK7520nkuajwnKw/HNU5TnBuWLMieVgUnpMJRH7sEDtF9+Trwu"
    "GHxZh699KHcU88EX2R//SJ7I7iCm+HjVdshBzPckP+eUVxvK6fAO6TAZ9Toxr3CWQpnUCW"
    "EmjYkKUEi7/d4kM7q76o7vo9raGXtUYva8gA67ssDuMmH9Et25QTOubCTet8FT0Ai3JHjW"
    "Fq2WkhmJM6avxiQ1gLvYwMYKfPOyzKGXeV90I6jNqajRfEH68IVmhNNYXASpIGRdo6s/CX"
    "+IGMpy6lvrqka3UmWkkQ4FUE58XU/IHjGQ19RZC+Et6yIMCrgJf4qubuddUIYgEDjt9dFy"
    "NIXOtt8oazghCV6ygq52foxVsG5t7hCT9nsnzlw1qPprG5wlYcVHiusAaKGF15laoDda4c"
    "O87ukWbhOlnGmvgL7AeCdBz1m/IDvhuQTx5kaO2j/D8SlYki/jH/mjKmxrcWIyIQF8yIiK"
    "uJvxIv8FfquF1/j1IE8D7nEiai+cdJcaXMN4lS7f6EeN9QTsARxPsg3gchH4j3weL3t/iF"
    "+7CpV6sg1pdVtdOLLR+gahKfqg5PlUsvSbx0CwEUxAyMVPVSBiCr1WkFtFWCBoLefXC7pE"
    "drbHKVrIGg9xKT5U8MuGXXAvO8nAFusb4JBh5VFYKsdjkm4w2Adtcex6GXnDA0x+pQa07s"
    "I2q8w6ITKfV+y5oTOaa/IagrgsbbgZSM6LKlzjCQ6tOFXUBN4cIu41rtwk6d9esGSZtd2N"
    "coGo2WM4os4S0OZj4NH2bZ5JCSN7qxlNKxnHWyZ76r7ztPEWcGvMmDudxG4E0GbzI4FMGb"
    "DIvf3+Jnrr7S4ldTTPNSW5JMB6qPNWSZumQaaKKXETlmfq6EQZ+eWxAzwFmzA68j9OjdZ/"
    "mbofPxjs87NnBC3iD8D6NWjDxol2xUu+RkX38k2Oa/afTaVXiK0jGjRr4iPzt8o7foH3Qp"
    "aYeJlxYJcSY5hTIcyWdClotDRl4hPhs3WtCcYC8aES8sE9RDP3QJ+1vyLVjZw9Trk6BeyY"
    "AvjBF4nMDjBE4H8DjB4vfNX1RERisYXpnxO7T1sbfajbnfPbOLLgXNkysqq8YY50V2CDON"
    "1f5DxDlRBsc2ViBd7f4ryu3DfXpy/uz88ruz8+8uzvZwZimcgQH2uUasoV2tBXanXF0ciH"
    "IFbKyh+ZsGxMbaqy23Ky5Wny6RN18X1OcvkIS35AzJfDqqc4MQOY4/Mx7YgC6T1MSWqueE"
    "0sdTdC9owVxdvkcOQ4xgl9iv0D2b4fPLq7iWqk+X7L6ciLlwOfxIPF7FsenzUR27QI7F/7"
    "Hl7VDt2RALo01HzwkZyP0/O2+U5XJek+VyruT+x7Zt8U72sL+qJv7HQgWcJ6uAsANEuu5y"
    "jVt6pIYsh/Pm7Yfrj3+o2ek3ihYgN3/cvbkuVsKTx5TOBl9LGLi7r543ybV4Xp1r8byULs"
    "ePfo2zORlukoYJvlFwj23vHttDc65Bqjv7sNd07IncipWX69Yjd5T/0dCo+zma46AWqqkt"
    "t96dTcy4rUyzt3NhVN3gwJqdKGyz7MejOuPMkQPHk3Rko3o83GAiAZIBYUe0tbBCn1Ff2k"
    "vCDIo+5jcfCheiT+hy5lgz8W8W9Q+dEOKhAD/yPx1F4kPnT/jiffHu+clE7PsRn2qGPY5p"
    "bMnxUzz9NzfnlqLl6RIzYcp5HjcLhQfTRU4gnsxhdB1ij8RX8NZDbeo1tfc+F+19/roEcW"
    "UfCIVDKBxC4aDuGaruQSj8iBcfWnf0FZuNFIim0Kajdxj5tmbEehQQHSjC4DXeVe4G+C57"
    "9l3OqRfMdPBNBYxLPqrTXBNsX1RC+6K8dblBqn1K5KWMw7iXAmqD978/6wvbjq0xbFlkIX"
    "715mBmRQDQEqDCw6SDZjIeoCx5CiKfnAaYGQmAswhn6uTUADQnA5CWM12nIdMCNCMBcJZ7"
    "/vieFpprAQCzdHrKYInO4ZkKAJhFMKfYcUNfz/hfixin01800ukvanT6i7JOvwcqwMAKiu"
    "ynXEMSXJmstOEvifa0CqYGHZWLoF0quSxq3IHTUxV2b+r4c91YZEGqg4DUwI4hk2JOMVtD"
    "a4XzMrC+Q17f0BPEG714clYEVnfoq9uiZlpBzLjbsJeOxpBFOQxW7iCzKIdxpu2wpj2ZTo"
    "m1bUH7iID7Rk5lEOoFYoSXlrXaFqkfo7lMgqrPzNzc9qrkf6+330YCOFkPbZCfG0UGBPFa"
    "lKK3qG+jIGFDC+azIGBP+UH1PeKnE/8FEDebWDBCcyxapgZoEU5cx5IbY4TElS2+jSo7t5"
    "8HST54JBizwPE0IH7EAP/50+2HJJ83joCg6MZjozgb+BTdxzzflJAefblvGIo/+OKt5SM+"
    "uU8WfHobUe8VEsVA5HccZYTRLPqlkEe+BkiHUy7Z+/HBx//kn39OSXQsnPxFomMRWObDZJ"
    "n7XAUuwV9HaDBN1+rMV6+mmVZbC8A01WGark8SrcMiL2fSvt2xo/hAslEO6LyIdACF/+iT"
    "vOdLeK7HQ4GCUcsCBVLVag55OhwQb4u4UDQVRzalLsFeBe8XK5snT7hMX5inP9kx6Le373"
    "Kg37wtdoH89f3Nm4/fnskF4IOcoOJ8zqrhza/HrJRJh/R+HWhpQvOW3rNCIvWBLUVT51l2"
    "Dw6qAlniHFJXIMt8Omrg42hegeyOW+FiNMJM5qCP0jJgD6JeujTfhaUucctlhlMfyRuLCz"
    "wRD9l4pai73v30UGx9wMfUqMb2h0JZ+9KKIBn9iKPLQ1HVjuQE7Kj+UIVSp1mBaEuV7iAq"
    "EekqdJ0oaVEEr0ZPS0N8DVS19diN2tpvIiLEtaSlT70HtHSCmexq49OlVJhknR6cNFNmMx"
    "q6NnIpfUQ4OEUfaPwJdtETdkMiZnoki6CstvX4HN0ojwgCQDhnmCodhHM6y2OJUCqBWUOI"
    "TiUgpNOosYPKM1gHr9ItCOAq42XcRPcdjd4kWQFAuAHCc8IYV0l0dnBGxECIe0nOGoqttG"
    "+kwa09lKU4eLf2NT/n1YVb409GdTYSXo/ZZBtVQwq9KYbVm6KS3FF9l1WzO0y4y84vL5tU"
    "GLu8rK4wJj4rkA/4S6WBcDzcQHT7yqpUBzMEp1Y3lGGLhsT/Rq7DDlFbqAFXgJHzkyeYpv"
    "GMDNyvFdEMMcHNtl7VbS+z//x/+5QcRA=="
)
