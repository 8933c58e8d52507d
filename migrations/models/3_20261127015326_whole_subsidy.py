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
ALTER TABLE "organisation" ADD "area_class" VARCHAR(20) NOT NULL DEFAULT '';
ALTER TABLE "organisation" ADD "filing_number" VARCHAR(60) NOT NULL DEFAULT '';
ALTER TABLE "person" ADD "education" VARCHAR(40);
ALTER TABLE "employment" ADD "health_certificate_ends_on" DATE;
ALTER TABLE "employment" ADD "public_staff" INT;
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMP;
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "mark" VARCHAR(16) NOT NULL DEFAULT '';
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
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "mark" VARCHAR(16) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMPTZ;
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
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
ALTER TABLE "organisation" DROP COLUMN "area_class";
ALTER TABLE "organisation" DROP COLUMN "filing_number";
ALTER TABLE "person" DROP COLUMN "education";
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
ALTER TABLE "subsidy_line" DROP COLUMN "mark";
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
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
ALTER TABLE "subsidy_line" DROP COLUMN "mark";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
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
    "waiver_request_once": "b8726e47f075250e",
    "public_notice_possible": "505e5b290ffb2eca"
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UP[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfW132za27l/B8pf2rKXxxE7iZNq77lp2ms6kJ4m7Enfa3qZLhkjIYk0ROgRpVXNm/v"
    "sFwBfxBaQIipRIaH9omljYoPwABPbLs/f+37MltYnLzq9D2wnePhEvOPsG/e+Zh5eE/0Xx"
    "6QSd4dVq+5n4QYBnrhyOxbgpSQfOWOBjS0w5xy4j/Ec2YZbvrAKHekLgfkbm1Cf3CHs2us"
    "fzgPj3aEFdG60XOEDWAnsPxJ6gFfEZ9bCLnrAbEoaWmD0S+1w8xKYWf4rjPXQ0X+g5/xOS"
    "aUAfSLAgPp/1t9/5jx3PJn8SJv7529kj/5cYy8LZH8QKpo599rsYtHqczh3i2jkMHTlU/n"
    "wabFbyZzfOwzsv+F6OFb/DbGpRN1x62/GrTbCgXirgRIg+EI/4OCDiCYEfCkS90HVj/BOQ"
    "o19hOyT67hkZm8xx6Ip1EdLRF9j+7Gw6/Xh7N/389m46PSutWSKRgT3+kUU9sd78qzIJwI"
    "P4Cn/52+Xl8+evLp89v3r98sWrVy9fP3vNx8rvW/7o1X+iL7NFK5pKYvbu7+8+3okvRPmm"
    "ijac+MF/pAwOcCQll2iLPg7K6E8/0GW8RXPIR2MLyPOZSeAsyXnyl+I6JKjXLUTyg5qVOP"
    "s/89CzBMhoTf1Hvo0tcm651Ho89+j6/571tEo1gN+9+/D28931hx/F9EvG/scVP/3u+u6t"
    "+ORS/nRT+OnXV/+VX6F0EvTzu7t/IPFP9P9uP76VSFMWPPjyidtxd//vTHwnHAZ0yn/xKb"
    "azICc/Tn7Eh2bW2gqoP9V937JSu986xWrHS6mz2Ia8dkXo5b9K4L9ZYL8O+kSqAD7/pbp5"
    "1bZ3zyHgX+I/py7xHoIF/+fFs2c10P7z+tObf1x/+pqPKrw1H+OPLqPPSliLL6WHcyxhIM"
    "avm0D8uhrh1yWAk+u9KbzJeAPBfdEE3BfV4L4ogZvRmbSO6bxcTwf1YZE+yklN/QfsOQyL"
    "b6u9CAphWInWKxEGFlVdmNOfqW+zMvjb8Yc7aTh6HulL+ez7rPEJ/0WZ+qypPs7zUgeE+j"
    "AwX71oAPPVi0qYxUcFhcS2uRbPtDSSrQgAvBNgn2Cm0vjuyJ8VB/VWwgB462zUt7/c5czT"
    "BMavP1z/8l85E/X97ce/J8MzsL95f3tTgDtyIpXh/uHz7Uc13FuJovfAsQL0b+Q6bITXYg"
    "3uAop63IsQT/L2vpigiLv01+nAngoA6nqoC2fl/DHjMBM/mGHrcY19e1r6hF7SqrHlj5aX"
    "y+JPsIcfJJDiNxa/X+xX/oHOzhTuZvHjSZ2f+Y94wG7/ssvPQTINvcBx75HD0NJx+a4gHH"
    "KbIeZ4FkEXf3v17FuEkR96Hl8XxCdHK8wC5ARoiTdoRpDlYmdJbIQf+CopvM59PaWJL5oF"
    "fGefST01/RLgjR6oNxo8C1stqYm2f1Wt7V+V/WL+Qyj8+gpFtOYKyQrtdY2005m2Xv9Z6L"
    "iB47Fz8dhj+Pt7udPT46mRiZuOPqDWyoeGxO4L775N3MQ8z8NbeZwnw1t5bVrh+6zfA/3y"
    "4sWrF6+fX71Iz/H0J3XHd9kbE9AAuxpIpuMByiKUHlW98tW3XDLeAFM1/7pfNgr/XNaEfy"
    "7L4R+69lRWUjW8qYBx+Hbvackq0Vp6ckHQmEPh0HHkICDLlUqFq47fZ0SMgb2zs9jC3Pp0"
    "p7FPm6isP0r55vXU4KrECyDPuHxfKKc/OawmfHN7+z6nCd+8K7oNf/pw8/bT1xfyaOGDnK"
    "BiQ3PVWHzrEurVFslWArxa7e0O4vtUcUtWe8xTAQNuyUM7zGM/1SPZ6OglealWsA9skxfI"
    "P5eNyD+XNeSfy5L2Z/lEwDHV4TXmZQ7Db6x1dQDBsR3BkQXY1138vEwHiz+wd86k9Z07ns"
    "MWmgtcEIIVHvIKJ0fxbKPNvSqJAlkZKHAjXIlS7Fn1dpTX5HvqE+fB+2+ykevyjn97YZsq"
    "8I+jyD8x0o0KecgX4j/Jdkt+un2+j9dpPLd8GPDfn//WJDJDP/Fz6tO7N3dnldu+A3xvC9"
    "ONa783BVrxuldAfRwKRW4VFFyK4ipVkyqK22M3u+La26AZtTfI8VCwIBw/Qs7R/QoHC0mD"
    "uP/rxV9f/vVvf72fICdgiK495NjIxSz4BpEn4vNtJagQM+LSNWLcTiSMDyzzK3p8ThOGxY"
    "oLeAkdVMIL9Iph0iv4WjPl4VaJf0bicL7ji34XoTvfMfgaTtdSCVe29uLnZWDxR7v4ap5a"
    "BWnHYJJa93wd3RTZvpNjD6ok9E+OCJllacUg4vEGRh9eNwk+vK6OPbwuYiv0bR1sk/EH27"
    "pjZvXYjvgOLfJiC4LgFGzpFPTJgzDxLW4Y62zygph558hVE4pVNcOquM/JcuXSDfGnulT4"
    "kqABcfq+GfFzx+WPn3rhcqZHGSwJAtg7wcbc8p1aLtZMhM1JGQdzIwpEDQNCQYCgXoD5da"
    "erSBfljIO6+x2dQLZaKJMMdmOdChoH9vMmYD+vBvu5sqrPkwLlWnrmVuiApMxEFxwtJ3NF"
    "PFtcbzMcWAtthVslDRHgtmp3GshstRYqabCAWi5FLs6l8T5kxeBF6IgKEaFaXgkI0yvD9L"
    "lNqB2gzxxHC8e1+VSKVyCW/P6/PxE3RfOUMM8dFg8+VmZa68D0iWs2fxfzjDBO0AikkBF/"
    "T4wasphGCQ+eCz+DBGBPlK63M5kKVuT/qqhvoIPV23QiU6GSnwgVXfpVyJ543cWzvUmcNC"
    "ZCJg1JJ3D2Bes6mmdjKk5PXO31ArL3sf7PZB5TgRK1j0IrmFp47xfwTTTVGz6TqWjNyAK7"
    "c/5wfmL5XVyIN3LC77bzmYpcGv7sDrtTQA3Aag7WirqOtZn6RNZ42BOvH+Vkn6K5TEWMhT"
    "Pm2Jup63j74vU5muq945mLluCzB4cHa4xuh2RnLakXLLpB64OYytS95ROLPhF/b73+UzSP"
    "sXr9PPTsKXZdanVxKX7PZ7tOJzMVM1G+dLrCXfgkfuRT/YiNdkrEQEWhqr21iGiyGzGXsY"
    "BFapft4/ne20tO9Z2YyVS0+JenoS+U1C4OsPdytuw4EzFLwOKoYRHS3/uOjEZ8ysxmImzO"
    "ckX9jg6yd3Iu486xPjN+P5G5T9jijj4SZcZv7vNJXcavH42cBunQnSm/PzFiI+pZ5FsUir"
    "8Ga8fiw0RW7hwvHXeDiGezcgqvhtzulFzIvh1k9q3cRtMFZlpZInmpboiCx12MnkuUOoyF"
    "mnmZORFIyxxtWib5c+Xw6bTWPi9zrMXv/xI2YoHF3aiXcc2g8NcoVpYRxqrKTVVfjnkp83"
    "KAnzfJLntenV72XOaX1dAoYwDLmGvzKD9vZxoX4k0plPm9NqgiR59kkuWZ0th52FnYyN+O"
    "2V3SCP395q936PLy6hmynSdHIDJBFg29YINc8kRchD0b4Rl9IufoR0JXLkGPhKxQlCvHEJ"
    "2LT11ZkpFbPERhDPX1ELCcRmo56SYd75VtPLDjqdds46FV2zio+nSAVvTysFJoq+pCMelo"
    "A+HtvlLME3Ydfsf6dFkG+DsOU0VBs5xUnU1glD0gdHwlfhWtXHYBWNXIxXgES7r0sTQ+Ro"
    "I34ppTKn3Jhzv0Pj4srczRRPfjmtRfxOoiIYQWXAkT6tUT8dFsw1UyhO2lKLbN5wmoP0Hr"
    "BUWeKDDJlTbse0y6s1eYsTU//lRqX+fzg8Y3Yo1P21WeEzLwDu3eVw4VLE/Y5QbecsMXGL"
    "zlBq+sr12IICPUVy1nMxWVGv95yFSFw/rqxTCwFWjqOc9svGG5zdP8epURlU2+rzGi+LDp"
    "QzqugRElJNCCf0GEA2HUZPsKTBBXrixZjb9UmF9Z+X/f2RQG0m/pphZzR+9DplzD72BADe"
    "VcmtQYUMnaNXI8JoMNtJm69zvKl71di6qSKJQDaluMKYFSR73Ny4DlOlr1dxANygZ37h3l"
    "PRyqJWIo9GMyRQaRaqBviwynJdxYMR56T7jP+InY3ztuIA2ekuWX/XhSZ/sxMZA/NB3ZwP"
    "oTz7LRk0PWgqREPSL71U8QjqJXfJ39DYrWQQwQ/dpW/Lc4Rx9loGtB+S8o9Ab+JyPYtwTB"
    "iasQKtOwz0dV2o3Jsc4nEv/ftoMDk3EI98ekxmSEq/yIpWUftHhYyXgDDfbuy7QDya1Hb4"
    "i8RXTQTQUMhPfiWVMSYS2LsNxoAML0p+XsGAjLLMnpUCnJ23SPGgU5M2inbnzLFVTGzam/"
    "OB5XVqW+apMnmQa9doKF1E/jjGwkk2KZ0GQxivKjywpwB/N1TB+rPhS7zF8aUHJvN+lLdT"
    "ort7h93ZMxLwMn46hOxnxNFxZMtUkuRSnYAKPdAMBgM32BBQNcb3kzEsBhG/jaisJSTOVZ"
    "r2lzmZMyrm9a9wa6dNBx9V7VLKeu73NWyjiYnzey05/XmOnPy1Y63/v89dDrbrkVMQ7j7r"
    "MVhuqgNjNUMKZQs2ms12wNxkwNur0LMOYr341TsT1sNcHPAd/V9rXH1hXB4uznk1pnmBw5"
    "xduhO11idwuCovEooAgjn/CFYEHkv8IeemeT5YoGxLM2f+GvnaiRsVw6AV/RaMh6gQMZ60"
    "0EbUeRd9nbU3YFiR/JBmLDwznwJzV+NrFUGnpNPNzMEE/3ZSKGqticQOR9zr8S8Ve+o2cf"
    "FcQM3Ojdq+9cHQxChQpTucO3Aofb4M/63d2XFy9evXj9/OpFuqnTn9Tt5fK+XRBsK7us/f"
    "D59qMazoxI0TPmWAH6t6SHHcDbPQsdN3A8di4eeww/t4Ao5yVLdu3XH65/KW7oN+9vb4ru"
    "LzHBTWFBZtRWXJE3jof9jXo9Eolia/pNQHqrjX42++qrIyB+E4OYIs4Bv3n38frTrynkqX"
    "Py/e3Hv98oQL/59e7tNRAjTtuBPBBihPRcKKzBxKNRbQVGjlVLFjNsZgR+5ttYHBWy3I0g"
    "NDDkeOfonmOzoL4TbKZP/FTng++R7zDC+Dji8b8+LAImqsZ/g6hrJwwHboSuRKaoKDVftg"
    "T7fRQU4xm0Tlxt/MWLrqG5ZSQOp7pdjER1g0vrxC6tnKm/srUXPy8Diz/axXfpg6MV7U4F"
    "jKMGAs1/bE7KpLCidlm+kqCBiF82QvyyBvFLBaGAn7ZPij19Q6lLsFdBKUiFin4FLtUXzs"
    "k5cmCvwu3t+9zRf/OuoNt+/OnDzVu+0yXqfJATVLiBlyELptYCew9kmuxXTeCrpjjgMqQ/"
    "Ge06zLHjSk0nIMuVqq1lpcmhkASvcTna4fNNmkLVXAVVCAK7ctiqpvVIKst7V3LjC1Kwxk"
    "Ne44AGqykjlk9Ub/JngvnLWlriglDL4MN4VrWv0IPEkX8NfjIuNQ9TpSi8aoN/1WTmEAvI"
    "Ss8ZXZY1RjE5MFmjFIfQ0A+VsuCcLkIs96l0O+kn1WXF4Dgb8nHmMI7PkmpauBkpMGo1jN"
    "oVP3BaFCrMiXVSKfRkYplQKnIgS1GTRAK19Y5VWy+bXZK0gNo7tSTTcsoQ6HPniKwdvC9I"
    "2ZLyJoIU13vZE6ZOOwkPA6Q+uWjXQYCthdTKFYy0zKeTOl4azo/byUq7579kwEffI0eWh3"
    "SJ/S3yuXb4JNsN+FjQw5xANuoVrXmjmpM+XU8Qo/zvOEALR6REbZCFPVmrUtnhoMfn7Oaj"
    "/Xb2yP8l1btw9gexAnHi/g4stUGy1JKlapyjFI83MBrdfRWBzP7X2uJ5OVCeW9sxwG7Zsl"
    "teNmK3vKxht7wsbfAlsR0cwaSBcl7KRKz7YBIx518KlKvPkHi4SadHZ/5atsCXL6909uxW"
    "wsD92kOL1Ej/VF171aldGSEIsLYMsIYrl2K7XaOlsix0WmqreWSx1NVCVLIGnjr9FAVIsN"
    "NLFcgJQa7AaEN00sehufp5GQjBjmF99UsgliWNqx33stGB+rLmQH0ZHagDyRf+SAPHImcK"
    "/2z8yaTON+ttx+zyy1bjvasYk4X5P0rlmHJD+IaTZwt4QIfpAYUyQkdTkqO3R+MQTwVMVI"
    "cvG6nDlzXq8GVJHQ6cwNVCOBUAhJshrK5gUw1wRf0a0D5S7SNHrHS8Rx10k/HGodtLqiTU"
    "VDhpUwrr2skYjOShruxATLbr+dxxHRxU9L/KfjypJdYUBjboERsRf9GMuNR7YLIor4eyxL"
    "+vmGzr+o2o0yR7tTJCIuJLdtT2p9GEqh6xfT5KaXFGn0c7KkPYhDLAAzJratptOTEHt9k5"
    "mw6Hy3VUR7BKs5rhwFpoexdU0j2F4kx9G8eXy2D+Shwto2dwbokhZJJsdYo9c0h+TCca2T"
    "I0zR7JbcCKvJGqE6cDfLvP0Rli45cuUnR6DUbxxX0j6xSdqQJS209r7RohFpc7amrXuOQB"
    "uyiSQXQuyfjfClK/by3QnC9qZEJwLW3JDQ3qKSrUtp0Eas8O+GivsziiddQmHhXE+nKiHq"
    "9+Yi+UI4+stZHOypgYaekD5+j04se44lL9jiNVYUvlpOpM6hGiXgOyMIMLAJInxyZKV0RN"
    "59CMjIEbtZeWlj6xqN+Sg1uWBQ5ua3oBhLdO1wM3ZGeDmQrp2HwNQ7SCm7gajmP/xsgrbN"
    "/tmlTbvdsNsNvkvfUIt0+D0OcWaxwYQ1FZRhR9V2Rh398gjGYuX00kV1Q0VfGJMGL5B/wv"
    "LqWPXCBcla3hjuf/4n3xrhG3mzhsKLq+Ed/GGzZB/MRmxJ7INPsVFXsBxU0/uYUdpdmvMU"
    "OPZNU0tx7s7UHa29Dr5Qx6vYDiBr1eYPH3W/yhFWwwzFXp2FMvXM6idnuFV6ui8nVO5JBN"
    "N4/jNusrLzuFcSp/Z509rhA1b7t3X4Jg5vjBQtNZnJU5aVcxU23R6c/ctmEl0Fi/e/KI3u"
    "HuK0KtOEQqKmDF4ZsOh3oYLc9diaD+mVsQa7W3B0a+6/m45UoeXwZFEcuqvZ0RgN3dcncv"
    "aMjIgroirf3BEV9GzTmq3ujVMxiXQtWLRj3D3mO2M3WzvV+Ugheg5QuQBVL/lFdLw2G/W7"
    "cWwOna6jkhOF2anC5rUT57Kp8pvkkJ7NrGE2Xhdv0nRnTKdNd9gtihVXGZVphBOYmezhCj"
    "bCGbWAQzbUJXQWxPM31gmOtZ6R4NFCfwHfmzIuiUjDfg8K1zer/95S53CiSbUK1qJMMzm/"
    "aN0D6KuSuezb9Py4QulTTwuvbldUFy3dGXIqI9cN05oNoLUZaFZeiGbpVBtrwk/XGuhrUS"
    "TSlX5W24R2ugTN2CPfu5FEoljMyPXgV+KdgbJ0PtCVY+/cpErKJduh9KHb7IwwMoED5MvM"
    "J+MJ37dDnlYKjC3Pp4feewwIloHaZuriJ2BPuuA+jpvJpsKlicXSD2QUxnOFYRMRbQ2oEW"
    "Wa5cuhGMtz3vx7fpRKZCZRE/cOaOhYN9dYk325lMBYt4PnW72FbJPKYC9cSNVS8g+16F/8"
    "xOYyJO/FM7tIKpJRoL7vn6RVO9wczY14+FM+bYm6kIu++J1j9o5FgxESbHY6EvXBNT7LE1"
    "v+33g+pdMt21nM1U1JLNhe0/QhZ0cMhfpxOZDpnrePueXp+jqd47nrGnF5W9Kfd3cN0m85"
    "gKlMgFfCK+s3+XcDnPxlScVpgF0xXuws75kU/1Izba0ImBmjoBWe6NlpzqHZ/JVLT4l6eh"
    "P/VjLPZ+E6MRxlW867XVetkRWJlEXvAW7sonn9qF8Ttzy+/WNM7RZlH+tcjjRth1HonM0l"
    "6LJO85DflfA4pmBAVcYEXoyiXfysRtl/IhyBGp4j5TdF7v4wHKktBYfDKDEtDDCcgKmaoE"
    "8ap+ZdVcnWP0KTsOsakXvo5NLKdlCaaSKDB12tJDEih1crnzMpDLPdpcbqz95mEo8rzvGz"
    "fTBn0GoLcBvYZ+hcsLAEW1JwXaFW5eT3sGeO7GczbcomFRjL7S6EtD+DvNvWU6UsvQy5pb"
    "ovBWNJtozsPtM9kVeCIa9aBY8xD/2NRbdq1nhApfAz7SJzUGnFzU8gL88Pn2YwW7OREoar"
    "COFaB/I9dhvd2vGd11Fjpu4HjsXDz2GFqrAKjeuCvacQVNVExQNO7Amq4xE/qwpmOOdAtj"
    "uigJtvSeqRY6pnROBCzp0VrSglqq/eZlhMC02zvBqWVuE8DfqWWt5liDMTgpGIOZd7+BfV"
    "2VWwK4FnHNvdaDsrSvg4B4tlwehaGd+XRS23Y3P26nlf2zsHexhyKiOvG5gbyifsBEiylh"
    "F28J7KK1lPzRknrBAn19f/ns8uovF8/u/6tsaXc2qzJwSnJceCkIUdThnP6TGiMcymyfQZ"
    "ltsCmgzDYs/n6LH916pXWvrt2VCphXebjuzExcZ68qyxq9KlU1whs2tUNFXZ5qwklGxCRb"
    "sbOLSgK04vufqIos1uOaEQNsFdi6BD+RqYBKA9m80OFwfTYqUB/5r6K4XNXl4/IiUD9ud/"
    "04RvwnxyJT0S9RlRxWuXvLggZFJTrbwzL9TpmkX1d0MiMF1SYbV5uEQn4HC2VCIb9j+3eg"
    "kN8Al2LrFdVeh5KoSXr2ceNdeV/1ntEZI4vATAoRmtJmHFSUJrMEiihNfoGqozT5XdGsoW"
    "rEUBTtR7cRFJFn5kX8RcqCCRK1v2QOGjfsRKzlDyorhwueY+anwlDhP1X3Ve3nMco4zral"
    "bPIYqWUF2A+i4tAQ1BnMETeBoA4EdcCvD0EdWPz+Fl/M19jdmAw2gg7de9c+DtY0IH8q4K"
    "1pIZcVMsBRU+gp1ATkq2qQryrduRKjptu4KATbucF2nvOnTpPDXMO3m5Nr591tBXWiE4/W"
    "vcsfKk00vYhQSQo2d4PNnaImLUGm2VxILX3KPYZSRIhnt0YzI3vKWGacExoo5qVOui0130"
    "fa8GVlTnnzRThUpU5W67FFOeNU2ctGnRsvazo3XpY7N8Zx8Olso4N1XgqQboL0Kpy5jiUu"
    "7PlcU6EtigJjobFKuyDYDRbTTNn9NgpC/SynfFoDIwQYIScS/wZGyCCXIomqtuSDpIJ9he"
    "jMX4G46pH+iZQRAy5OV1ycLd8AsqTrOTi5Ddgg/zzL39gT21v/AXsO67Bt5hBblhZO2H36"
    "leYSvgtnjE6TkNw8huzrXquiZ9uMKbhghS5k1WQwqzBwJxvs3loQ61EYvQG5RwxvWFS2Tn"
    "CvPLnM2EV8XfwNYhsWkCWK2u+IMnbcytgOFu2LiC9nKJPBensKVNAb8PU5QcDzAp7XDoSB"
    "6gM8L1j8ParB6ZAIgDugwR2glhWuUk23adAmL2WAA7ZvppdLnojbeAenoyEnevcO9sLlTG"
    "VIV+/erUQ3O/e4mm7P8DqMhdoEhJzQKce0JBBam3MrYdyx2kssnFvE1N9MmUV9nQI0RTGD"
    "4led2Vsr4VURVGNdcMuCAK/CnN26ixprBgWZAx4R3IQRzyb2Yc6K7i8y0ZdWOg359+KI2g"
    "rQq09lpXAn2tmAlIeLqwaYXxTtwC3m4iPgGQzLOQk8gwEuxZCj3GaiP7Yg9xBDsE1i3E0C"
    "sMTzqdtB5/O3yTzjuwGOEn7d4qUqxJEFs6YOR25YozIc8hckJCmIYbmYsXN0t+B/3cZxRf"
    "kLjFb8I+QwtMQ2QesF8WQ4VErwPykjiqhrP49Qlt+QjxEKiRwuN2b0ykPZjcEc9BMIx0I4"
    "FiJyEI6Fxe9v8Rc09Nk0ItKpyqVWnqdlQYPs+c4OVl13K3hZa8Dk2158v/IhpXawbocf0L"
    "caO7rG6lnN5rJp+5VKsgZtYnArGW9tZAKROetQexWU4pDK0pWXr2y77+ntu4snfJPMN7JV"
    "aer1U+7LBhku4FZtCLBu6lAh+2FPdAtJF+O6ZptCXFYyBlUiOX+UKJyzpbOm2kFbPueaeW"
    "kjD2jcbTKZBM2ovYmrF1OupGZKFmcglWJ8bzHhUKXSw0pstaO2l6dAesyAr+QJ+GPBHwsu"
    "OfDHwuL3t/iBE7hadLZUwMAcmYtGLOOLGpbxhYJlHEWY9aqZFoUMBLuPYqahzzSBLsgAzg"
    "1wlqEY3dCNaT6p7kI2bSrvdllwd2gA66XJtKij113RvHFDt3KxqpJJTZH+RADyi5rkFzFu"
    "IOl1Wo3HGxTH6vKY1Eh2OUaai3BAjTYOK/iLuqmaOaFTTtUUXkjtqF1GCCKnHYXqBKYdRD"
    "ZOoy5aZgOOjJI/ULXrsJz8a4vbrmpGfvLRpDbcw0/nKc6M3Bns+UyXRGyarxhaOl4YEHaO"
    "3jEWipcJYc9GK0pd9EjICnkUzbArP5CxF+L4iK69b8QHPl0LGv2CBuVITz+PUFLy+Vjip4"
    "Z/9K/obZA/A2L+YA78SU0gCMr79FbeJ/d+NDUR81IGAn3ZzFCssRPVQOseI1kpk/xqB6be"
    "CUMxVKguNXZlqLLRwbBUnyLxFT2Nb3NNE6ksbJBr5MA73Sei/SO311sthUr6cMfOM6NWgh"
    "s5/maaKt7NF6EgCPi3w1+cp5p8h5wI0B1GS3eIXZZaPKesSAdLP7DLaOyrW/IGHoeI+1Yc"
    "zWfK6gjig8lOTwxJxzUi3brkIapKwMd6bE78CWLOAz+jvpXs12BNxRCWH4NYuBT82H8Rn6"
    "pZtt1MW1UCQY6ObZbY8yT+VXS1/Jb9cCI9Jr+D+2WQ7pfComrlLGUFwYJtrc3k35XmK5CX"
    "gwVovQCt7KmjmFHGQZ84CPA84EfJXj6G0hTgadgrKHscNew9VQbExI93q2AubRgI+xDtEo"
    "SZ0Io2SHTiQQT7XE/6RlaGmog/fS454x8uHGuBhPfEsfhPQk806Il/aC0INx5KmlgP80Om"
    "04BfnjoNC6734yfnD1rFNfWVyPhL5cmnS/LNCp00zdd2xHSW/hFSEASFqHWQMbqcdeLoGR"
    "HjyNbdRxkjRUcL31TCQI7C6yYAv64G+HUJYLBxjxi3XcZ1GVoGbhXisBwjNW5/YuRMbd+K"
    "TyZNTNxpyBr2vv0HXSP+ZTYJFTPy+vMpsr7/gNLHsgWrJwrG6YA3/6TGOBXbSXcFtjJgEY"
    "FNOtYVAIXoFG/gT5IFh2OcStdw9uPdd7FfGN3Y7bzy6dJhxEazMJDt3zckQEv6JLzDjASB"
    "yz+iPvKJSzATLeKpZ9V4mdtPB/f2gF+ZunvbwrES2NRcTgWMa3t60YjQf1HD6L8oU/qH7b"
    "Q3db/D7TwA6Iefp7/YLv7oHJ2i95AWezUjALTlURFbC0VuNFnLWQkgLQ95bY9qyw9sXU/O"
    "oLyL1/BMXbo5+myy05QMskMb25HSxpPW3ATxUzlqgCcU/XP0kTwRHxHbCYQViBE3EAP8SE"
    "RSPeYm4kJ4b+NnVhuWHc4PluaA36UJWJpHszSh/kFvnAIackVV+1bOiYEd2T7EgX1+1usr"
    "RVkxgB88KOODfsGVPe0E5YLQsWx9sPka2Xw+sfgFrbnEBSFw54x4+UU3EqLf6a0gCCb/CE"
    "3+zxGz940vrN8zhd2fHzCpM/5jlvDU2o5tlD0e1XLhI6xAVtVbL3CAZsTiX0QwtZwgU37v"
    "Og0Cy+HcQvcJtpEAI2q8JDORSk6Afh7zxfOk58CiyxWXsxF+4DspTnrCyOXb3kd+6DaNTx"
    "dTzeMiNxwpyDgHh8LwluDUQ9eGXk3FZBHtbKec0ElnO+0qclZTff949c3638RdtoqTXvsW"
    "CKtEAWNVgTKu4sxdblPoY6wSBYxVxyxXGFTI/vD59mPFAZFKFA9Yhyus/0auw3oDNmN0z0"
    "LHDRyPnYvnHcPcFgjlLO1En/j6w/UvRVXjzfvbm6IJLSa4gQy+w2bwgcsJXE66pQ8LQsAj"
    "GtoKD8Sldc3fzScnUNY/TD+b1DmycHbUThfWz8KP5DBkU4+kpXAEw2S9oMtJ7Gqi/P9szf"
    "ev/MQJ0NdfwheEvLh6hb6Ez57hV6/+q0xd6XRmIK0M2uSG7uKHMxmhu/gpXUvQXRwWP7aM"
    "B116yNSbDdq7H669e2Vtp6qMp2MUdhoxDTP7tUoY35E/qw6QvJgBNbTq7oW3v9zVe+TSa+"
    "H97ce/J8OLbrrxdYc+2L7upT+0S7BN/Kn8pwbOBTED0b5qAvZVNdZX5VN68FmpY27yZYkK"
    "2u6Um2xMdUrXcTMKggac03mwXzY6OF7WHBwvywdHYhzP9LtOl0SBQ9hWt6aZLtH67RvLwl"
    "DuYS82p3phyqsC3cCV3cAVG3KPruBs4cz37Qj+WcwxQl2mCvFeu4HHpOFPMmB7Vs0qjgdM"
    "mrCK/e3Y3b3BIxn04DwRL2lSILsTyLhJkHQkEGsaxVEWdI0I5j8TPjwkOcEBRTOCHj269h"
    "Stwft4QhOG8BM/tL2ApIn2/LzwY+8kH/vbVlu0+UzAHIaoDkR1IKpjuGMfojonvPiW65CK"
    "DIGffnr3XYXhmRUqLH4YOva5EB2f6VmzrtKyfx4tVHYJ5C/6HxWic/4k4q98R9UYusaLop"
    "Q2zpVy9aKJV/BFtVfwRdGPAhb8cXW1nH/W171P8jKQ8T7oO0Mu1jQqjqLjh88JGRjq6N4Z"
    "D7UCzX2L+ErpvkN5kVZv0MAWtPfCT5CAeXIJmM/61aY6c7rMXfyglbSWCkDOWu6Q7yJnza"
    "MqTkG1nZaMN84y6yXIPXzKhh96orHaYTDu/p5Lk/ta0AjKssAjaGv7xmEjDWVjK3HSmoZN"
    "LKfl/i2JwvZtvX1jKHUszrwM2JxDtjnFWokoaAt6n0IUdJ9GBD/q8xs20C8QWBCEU621Q1"
    "rQSPSLP2ekIBjQFvsi4aY5/kVJkyrfHJdTmSJbXhBtQuU/s3ONbDGa0imLO7GCS1k6cjqA"
    "t0Pe5BCJqtkzVpuh2isFU+Kuol4mC1JDuUyHNKrfKgmNKeUReyipn4FEFxWGZCrWBK2dYI"
    "F8SpeyUAWjsiV3mVnZyYxQ7GLAB/sEAS0SaJE7EAZmHNAiYfH3pLgwfQoTO+jSH0GlM2J1"
    "iWfrrW1GALhpg15aC6+wFRefa6gCZUVMcjJ0V16Xm6z8UgtXGqDmZID7UYQ0schalObPCY"
    "JjsiOfWLZo5Z4+m2yVzHGtRFO3TWET7pFbHHEP9k0uLqbDjuy8rkwyLh7C4WpfpOQkJkHU"
    "qxMwQkvlBUxxrHEDbsfs9ANeo9TH/FXsn0OOh3CUAf2t7LbsOk8k/kgkQpddf20nAW/fgK"
    "+sCXj7wNsHDh/w9sHi9+rtGzg9OWdOj5GgnP4Cej7VghS8Y6N9x9Y+9R740tpaeUQFKXAk"
    "FZWWLUBaL1ZJDHi7Q355gMF4dmCra0wMRjPXoMZZC+y6rth1yo3eAbId00KHiG5DVuhx+I"
    "tb/BXey9ziVDswc/uhiQ9zRXzGNWTMEN66ImU5x2BB0IzaG/4X/q9HQlZM/MzxURwAUHkz"
    "950O/JoDPt0n4NcEvyaY3eDXhMXvb/G9cDlTqXM1ZS1SCeOSO3vwaT46rqvwZtX0uU4ljI"
    "P3eaPc2ec1ubPPy7mzmL8N2uWbckInXVThIeSGhIO9aSsc1dJ7AjoeJ6ECT8l7UgSKbih1"
    "CfZqGHsqU3nGpfragonRcFjIbm5v3+fuxpt3xeZkP324efvp6wt5CPBBTlDhdYNyrpWGwY"
    "H9n5EZrr0GOTGTaNXHdX1GsHbgofsxnUh3GY7qoWjqncttvwbOT+gzdPQ+Q8AFBi7wXhD1"
    "6VB/Qz07tII3mJEzhUs9+/GkzqluRQOnVjKyUY2AJQ4C4iM6l65vjzxgoVPKip/n6NZzNw"
    "ijuA6XoPlOROq/K9m/ZD4nVjBBAQ2tBWFoyT+uKBvQx0PABz9gNWMCPnjwwYMbFnzwsPj9"
    "LX50q+o4ibcSBvbI6KX5+gwzR8sPnwoYiHAvjvgF12iJp+1CLoidtDN++EkGcxp6dl9net"
    "/BOI8G3O7X3aB5qVOObfDHE0/Vi+aO/FlZeDsVMSCcWad0vP3lLqdvlDpOpDrH+9uPf0+G"
    "F9tQqGtta5aLz0md9oaFivHHjw5loJQ/0lDCFKIGHCP5e+6ikTJ2UaOMXZSVMajifoQONs"
    "duJDaw00bvrI4cxM6TbnOUohxgKLAIvcBx28GYip4ykj5ZYcfXfpsLYoBgi/unJAi3T5Pb"
    "B9p7DUPbzWKpq+6qZI3b/f3ou474DpZ+AnRBEDiAJnIAzUR/2BTAcdDTdDmAyXHRAbSnwf"
    "8rnK+DyoD+By3wibI/n9QWbgxnzLE300UycidF6+fFRnKmJO9JEKhEqcVo933FUDyf+DRY"
    "oDV2AjZB2LPRWmQvM7okMpc5oVbhGQ0D5ARlklY/j/niffHu5/wRxF/xJwX3KCCuy+TkjA"
    "TiOeSJi/D9juY+XfI5qeByfRNNvMYM+XzVMeOT8tdik/mntDa/eOI7p1M4LJlAPOEcfeR/"
    "5w9H/AcEWQvMv4cYgfi3s/h3/pZ/RT7Q3cRp3tHvLrZIFb/stzOJgHw30wPu0fHiuyv9Pc"
    "9+LzDRYsF4M0cBuN+Bngb0NKCnAT3NYIYS0NNOePG3F2MDUkoy2EDWVPeElKyqUQK42k1U"
    "EDMQ6qsXDaC+elEJtfioEBqJlcsyzj98vv1YERPJyBTPL27SoH/LxIcDnFyz0HEDx2Pn4n"
    "nHOLMERrnjqsRuKRJZCueQmKDIbhk+242uiHcYp2j3ZwuNWJUtogFFSYgFdMB8Af7REFYB"
    "+Eflo6c3/pGtaTDkZaDa8JBtAuCXHT7Cn3U9Nr9IslJQYwPCm6NBvya8mXrv9wzBfY7iIR"
    "+S6Ub2JjSNwWWPgAYxTggeN8S1SfD4OJFNvjahLxbn2mNrdYXn4pBJXbzTSQZP8XZ0g5hn"
    "XIiZUcvB7l/SWRCdzx3+v2iyNNK4jVXKoKTcthM020T1JRSxzq6nV4YKt69DdOwUY4IQ/h"
    "tk+K/ijqjJqU5Dwj1powddg5w6Woduooy+qlRFXxUVUfmiEdXuritymJE6YJXD49hzHVY5"
    "jGGbzhR9h6s3c17KOPuqlxIByXWh5bQoCEGYc7QuDb66xG/nrC2JgrO2rZ09d1wyZQt8+f"
    "JKLySaEzPuwOs+IAr0qLMu6VFD9g8ZemyMjf8+SN/QcH0YN2SB3fl3xHKxj+Nfv+TFKA+a"
    "1PkxZnI4/yXz4xsV2OQDksKXCakdRRMJbjLXuBBZrly64YBGTadsx0YeDQQ9mSG+YqFQIC"
    "W5OQiwtSC2usZmT8+BMpsDPsomNY6MFXUdayMbsepoRAUxA0liL5vF2GpCbMoI26B8RkeE"
    "t2OnUZtE8MPHhw+4eXuIEKcXg4ZWn5OB5tkK8hC/efWZLFkhcAqN1imUrmQ7Cl9BFtxCe3"
    "D4UixbkPhKsgbeKCdZV8HQrV/j2hh0BvogXRz7pqAXTyGJ156dVQoei3FdAVXA99pdZYcj"
    "qLELSNv3c+2lDpevGKJrD8lUFOlkEd4YHDFJztH9itCVS+6F6yXNe08uH0k0cWwmqSdz5y"
    "HkSoqio3l/zxI5/NeI70siiTBc7t5hUxau+DRi/vtv+UTSNcSfkg5jgeO6yKIhX3ohI7xS"
    "kWfhKya+BRb+w3skFoNFWfyR00nMyGRdAP4PJIchzB6JLX6Nc/SzEyzQfeSNu5+ofF3RSP"
    "lJgkgNRSfv60gEpDqp5Oz8Vrqf8jNkpMAjNjiPGISuziCzHwxcyOyHxd9v8SG0AKEFA0IL"
    "kEjeZyK5HeqW5N5KnHIB5Jx1pTAXarnSRdkDMqbTn4yWMs2BikxLTdRzcoC4BuKRN6IMd3"
    "Vtla0EVFbJLUIXlVUit4zWcqQSw1gO8VhzlsOnS4dp9c3KiBjAZa6zmfromxWjp2fVFoSg"
    "/sSQLdeB0DJghYF5YaTz3QTmBdRPgtNtwKcbVIYbwtkGleGOcLJB5bBD9wZbil9N7zopCM"
    "F9MuT7JE5s071LcmJwj7S+R4Ale+wlSDhf+rUb8oKwBF0RlbMsPCAqNyEqF7bi2NuRDRLj"
    "ZmTw8tXaAcLKXPVxXa9NUc7pFYOqKnBt/xGyQCq8ChZ55tNJk/5vOD9+J5f8ThKd53Piy0"
    "ZnMxKsCfEiBjf2EMG+6xB/Ipqo/Yv/POrT9oCfSLF4oZQIqI03XzH+MCuIeC5ZLnmPz/ri"
    "PThP5BvZYw2t8EYUWORy/yI+nSDRxPaJ+Bv+RJeuz9G7QP7Ne2B8Ekno9kMvqXAgiOZ+TG"
    "o/m1TQu/l4+VZBIcahqgETVM3WZjT0LTJtV71aIQxVlNvqyMBB7JGDGG1U1/FI202ekQVT"
    "fJR2IKzANyk7PE650a+IphIHq7z1cszInBsq0zlRuNrrXYNZOViA1guA51zF1cc/Jwbw7+"
    "GbTUwg/TUoy8JCtL8XfLqigl+nvQxFSWOqFB0p3B33TVeEAtUZMwo5Aw2CHlowauIM+Oq3"
    "uJRZiAqqe7VRm5cCAkETAsGc/2L8KyhwrqawZ2WM2M6HZrGnbt3GiCcCAHcLuBkJArcdJa"
    "8kCt6DtjpKBkpdSp5C1LjTvRdKXgKcDjssLwPksCGTw6K1EsvYgnSpFDbuvepFaxpyTwjz"
    "o11+qA/9VgYcPV3xwOLo/Z7kmTd0uQoD8ik0mZy03X7QpvUUWpxkNrWCjJTf8tVkJCsaN4"
    "1ftGbdTCIhSUMTFB2GRPSZIewTxARNiHruhv9hEUnTichBKyqgRzhAjqIdayeziiqV92tB"
    "Clpi/3Fb3lIMl+YtcikVZSRd51FwmkSMSny4QaILH+Iaij1B97bzQFhwH4laHFVEw8oOr8"
    "AiGsolMkHVLKJ0T5QXobqqRU7o8IUtjmOe9FLCInqjdOyGrYRxxkL3zfiq6ufU2AgV5XPG"
    "GwzrrJ7pbDONfc86Z0VeCqrgdH6EcDXU1600mpeBSqOjdUHxV8thC83VLwiBk3HIK9yO3w"
    "3E7g4ply2pluDw6tbhVUGz1/bLfI6SjD4k043rTWjqncmeAE28XnLPduH1khP9c9sYYGRb"
    "vbH3K/uS79H7Zpvqtmfrm3yOnSGo5/aodHrtB1L87r/nM5mEUp/OVHlOfg7I6kzhS91+OK"
    "lzpUaHEUvGNcrnFKqnWPFv0HpBZTPmqCHPgngTmT8psiHRgq4R/+obFFnu8gP5s9BaCEco"
    "2ZQ9qp3PDt7PAWsUkxrvZ7IjG9FIk8FGsMD65pDq2KPghRi5jcrPcqqfGZiVAmJf6zQoia"
    "Iupy8vZeCJ1guhz6OqfijVKCfjjYvU9ETrOmywZpjHR2fhmoAG2NVPCsuJGYTrMWpCgNsW"
    "/IZDWYoO/YbHIXX9iDfvRZxY4YVIPprU+SBWeDNNAs3NPBDCHJhR+ogwQ3xenz6JHsCMYF"
    "f8fy167Qr+1AKzhfQMMOdfJCnANHeEuyAp92TTtedSbCtaE/f5IPBLDPjEmtT4JfiXCtTd"
    "zRwP+xv1EmSEik22NkHkOB2ZSl+Ha8yOSM1jrlnevPt4/elXda7ajYJNcfPr3dvrIptigS"
    "9fXuko+VsJA82o7ilZ4uzS0PGT4SaFUTtT8UdBbxsRnkczmQYK7IFtJmiYfsI+5GQhW6SJ"
    "l0TBbTF2t8WJ2AAlr4WOab3Tw3HrkTvK/ziQf+Ooa9aXe2M/l4XkCH3iz8CMnKkcF7kBk1"
    "r3RcQ38jNjdzoxvvfpEq0XTkRWCBYIo6ROu/AzuA5h8cdxWchzdBcXj2YBih+F+G3GBaMJ"
    "FtRVOTH6fNBuJ8ZvxerzogqR+D+Zzwm/lZ/IdM6/YFTYGrwdA/R22FphtWS8gfb2y2ZxtZ"
    "qwWtHeLrwDGjCXJQ0EvONy1Yn3to0aW5YFPbY1KyKDpTY3QiFrXAS/F35EipwW+ysvBCb8"
    "aE14aNd29HMPMpaOb8NDG7HKY66HNmKQuHTQxKVeGR65Fah0l2SWaKe75Ckzdqe75BpFUo"
    "j8yce5G0HHcAK0xkzmhaS+CfGDuDiQfY5+9p0gkDV4LD7nI78cPTTbcEEmCRtlZ0l/j1F2"
    "+Uqs5ThODd29BnNzTMAnchyfSOAEqrB5NbqpgJHw9sDlzpy7TTHOiBiIcvcZVsBU6pmpFJ"
    "A/FZp7dZn4ZLwR4Nb5JfqoEg/cjxNzHGmEvnM1b/csAGBkvdvcmxRHU/fEqRSZNhEqaWd1"
    "U1Giw6yQYeDUp6GfrcKhMPMLRTp2twt3k5GNSvRGqRJfsbg9Nvo5KYTrhy5hKO7KFVWBmB"
    "H+ACLN87i/N53PHYv4KG7UoK7X2+0jZPHepO3PvRS6l0V772UFYFEUEAnl4xsk2y9FCSPk"
    "ic8qKgI7NosetK31uy3sG3+TLx71JsjxojHUX6L79C6LvBWCwUGesBvyrX0v6wGzc3S/7f"
    "kkSwoLAsfccQMisGjad7zokPgtW6477tzFh2R/nO0pC6SOYTowojWS/S3atQzOiEJEonVA"
    "CHoTQm9Ck/DFSxryc0G/7W9ODg6U9hHmEbabNW4RXMyCadtXQSEMRLPWrwOOFBUWYFVtmI"
    "pTvyQFZz/0pR1Q+Ab60h7BBQ59aQ8KN/SlHcL9CX1poS/tEHb/2MNp0Jf2+FqTT54cstY0"
    "BYpCB4Tao1HYZIy2QARbu+u7LAv3d9v7O4ul7gWukjXupOnlBk+R07nCC0Jwhw/5Do+vBf"
    "37uyRo3BvVy92tboFaDXNF99Pxo3tx1eS4Kr4amdPqqpSBnonWa93TBUGIF7T3UmdbdWtE"
    "bLJiUI+4tY4U6kO/lYFt3965FPiE6PNPcmJgGnSUDBuzvvbM0jSSvzsppGhmCHANEmAjGt"
    "3+0P6YTjSuQ71x4mv2NmsAbKJ+dADtiWRvFxS2BhhHR+3hER7YAd0U4NzNNKjc7RwNvprT"
    "ndLkd5O606KGDVndMmFhgij/e1JFIPpXzMG+t0Lfl25tebpKwrKgO0cp1nLjJG3+GCEVvO"
    "4eHqKkSMfp60lWb7aQRIQLpHEPRueZoGoWdGUebCX+1WmwPWr+F/0uQmcFuiFL8IRdouHK"
    "1l78vAws/mgXv3AhNnXTFsSMIEr1XR2jopp0jS88ETAQ3o7rg+pxA45BChB02cNEGronBe"
    "SVbz29tywLnr+2ftc/6Ewb/60M4N4W96RamJ5+nBcCWsCQ1SAWzpaiDlw72nJZGN61PWNL"
    "+/DQKqeAVemCjga0wOOtA9TBH8g6WJbI82RT23kgTKEV1JTBL4saR3bqvmgc1EA/+p6HGu"
    "hDon1ADXSogT44iPergb4FXnYpUxwzGvXj/kGjs8gQpIvERyjXuAMjFpDVniBJUsVnPo+p"
    "GNHZH0SGz/YE6jaZx1SgPBo41t6lP8MZPx0/yqlMAkqL/pSr8DJ1HZXtlICa9FltAC3evI"
    "+nGpf1WguqBk1s+wYqOGK517OaIEZzw3aSwz7TJZlRe4MiOYYCKhlbomgoonOEUfTWnKNb"
    "z92gQBThFJ9F1TtFoUzsBIqepx3Ou7vFKdC7gN4F9C6gdxkc2gJ61wkvvhcuZ6pMi2r39F"
    "aiG6/0cW+zvivnSRWFKgCuKkubETCQ1dUfwtpFMEqCxgVZeqmAkcK2WsRVbAr7+jPBLqmB"
    "O5Ur4D3bBJEBPUoDTanaitp32XuA43rz7uP1p1/V5fOS8dkz/ubXu7fX0B/peNUKfWIRR7"
    "e1dkEI9KPR6kfpSrbitRRlgU/RNrZsh2Sqsve/47hVxPVTibrXz6wTULwyQHw/oPaZdOvQ"
    "uRzyMkD7HfLxn6xVi9O/JAqHf+vDfwulrpWnEAU7r4mdJ4BTu9irDY2sjAEoH9rUkOl82u"
    "dMVgpKhbU9YqKQoTb4OTE44FszR6FM3nCIo15KQNmX1KjHZxnYm9CU0pg7AhpwRiuyvLXR"
    "7b7/7RBrh2VvN6jJdtiabMcpaJU7NRRkpeKpUs1XWsmR0+15tpuzdI2WmD0SGwniGcJMdg"
    "fm/5NTsQWxz9G9T9dR191M/1/xHScoCo1OUFKObYK+hC8vn119G89a5jL1/DzRwPhuQdCK"
    "Q41CviF9dC9KcohexmzNtwCa+3QZNR92fP4NbLwRdCrxA9Gt7lvkUUm18gixJdEqwI+yZb"
    "JN1x5QqIZ+y08QUKiAQrUDYYgSAYUKFr/94uuWxuq2JtaA6FPPLxu4IZ9fVnohxUcFpoMT"
    "uFrYpgJGcB0K8DZy8z6vcfM+V7SkC7AfMM3Qak7opKOrxLN1wcuInDR03NRQ5EtVh9Pi4S"
    "YliHenfIqCEURhTtXdQqmIgWflZZOj8rL6pLwsd/7iVrhOLCwZbwS4h46EsQW+fHmls523"
    "EkYA3ne1lKgUusbxuxWAA1hxAAc0wO50ThSaQJ1HKydmErAHr7/oBVhV6qTu/ktFDKAqHM"
    "BSSF3SbchQCmGIlreOlmfB1CVEKYWNewN6oUSJ2Ic3FZEPLUdfSQwon0N252WWS78JrFLY"
    "uLerl/sF2G+HvVFqGEBAUckcal1QVJqUNDtGraVhXiN7VhDS5Jt8IhZ9Iv7mTME1ST+b1P"
    "FM/OyonRSTn0U9GlGvJqLgSLqHEF9hx0Zz6me7mt2uCB+wcFwScTRo6CMWLhlyCX4iiHGF"
    "I1hwRMvEkl6ektBJHkKOOhJvv82Q40kpicY3iM7njAQT5BP5JD5ClNt5IjZKGCLII/x7IP"
    "KnRcRPuSheCl9kdU+2bCXLuPoAdGEbzD0yQcAxAY7JLsUUaAbAMYHFH3GZnmN72npO5IU2"
    "d9Dm7hjwdtzmDtt/hCwQd4F+94+iaCcO+pNRgjNrIM0Z/WBgXg6iga0XILJB9RcgL3e4BX"
    "hmFPqR5a+Pfl4O0G+HfuRs0Uc/Lwfot0Mfiu30qaPrh+OOEYM7mOp48axpkLs2yl1u5otX"
    "+udHRgiIHW2PjyhTVc/Fk5cBasGQvThD71Fnvm0GhUYGRDOAYg3JPuugWIPqnOkA2u5b/w"
    "0R4Gad/5qwOJb0ad82UAnp4AP/c4RKaiWJo2Sm+nsC9bOc5BPhv3aj1k6jQeoQdBe5u2oo"
    "L8nu2017mS6ToTu5L7eSdPJEhCYbtWpKJkmYI4JOgtEMB9YiJZHEBUkCYc2F/mYSM0rKpJ"
    "fup4fqJgNWLSaomnnyyH/5xo6YZLCBToLuvTAQ3jh2shMOmV7BiUTAuIoTF43yfC9qEn0v"
    "ypm+8nbQNhGzUj15wEw9xbMeXqEVEtai1UJOEELXLQttUytMvIxNT5esjHGZLpeNXOyXNR"
    "72y7KDfcF1ag6JrVk4pCC2Z/GQ8bh5FbVDxhEJOtAefdloj76s2aMvy3tUJwQB7NKRxyWw"
    "bMymTRjLSEHMrzVbrFXzQgydC7XTt1N/VYs+XllBiP90FP/J5s3tGabIJuqNayWahigKm3"
    "BQJbvzjniFU7nkqa/2KkeRgamfGbvTrfyZ6yWyTDVmjwwFIvVx6/pFMxJ7dL+VqYxyIH8q"
    "QVFvIFb2I3cwHziOB3wmTWocx5CyeAYpi2BXQMoiLP6eRiXEiY7tTB+Dk+xgsaJe3GTjcZ"
    "gfDOdeXObDT6yQDXcO4x3pIaYvvnybuo4FQXADtnYDJkBqewKLguAMbNreFho7H3vXQ2Pn"
    "4+18aFlvpt2VNOFuUb1UIWrcO9WLGQChJQgtDW8lTAgtfR969rXrUgvHv30ptlQYMakLLs"
    "352CnOD94ZXfoSvrZfvPgS/u3CvvgSXj1/9or/+Vr8OZ9f4HUUHUqMerTEj4Qh/IQduStk"
    "rU2MojpRUfbBhmD/HF0jKwxEV1ePPPAv80TKYahDPnh3vOq3UhZqvvaVmD2qywlRrcFFta"
    "C82cHKm8n3oIRx5T5Phpvk6O4sesho6Fsafr90uIE7FTJ5DDmlIXpw6OgBh4v47Zx9JVFw"
    "9rXd7RkodZ19ClHjHBO9OPsS4HScfXkZYGCM1xM48HJDhp55NW6pQRdmOYbHvffKLH36pn"
    "7ELPgRb+QhqnBMZT+e1HmlVnzgdJUZ2cAldfUcv/wSvry4En9evrC/hK+uXr/gf38ufUUv"
    "n5Mv4evZ7Bn/yfzly4zHSDSCkWUvZoSfqVHHlxX1A8wXidGI7Mz3nvXIV0+2bwmIF/JxmP"
    "/nOw+LQOWnOvK3UXaN2VaXKngxonLi0EFmMAfmBBxXQ3BcQV3+Huvyg6sFXC2DMjd7cbSs"
    "iGfzrzBtV0JFJQ3ulrY7PsmiabcWKmkoa9NyKSCn7AxyysCpdRJOLfNPsyHX0Db0Xq9xKQ"
    "6yiPYgXYlQRfukfbXSvXoj1NkzpbM28/mk3lsrR0aacVN3bdYRenX56m/8z9nlReQIFT7P"
    "JfXIRpQsFm25qY+YqGeIXcS/hk9F92zpa4lrUTxQwpKqxTPsPaattVWu2QM+GWpeDPgKmd"
    "Q4WcE+OQP7BOwTqHkBi7/f4kO06mDRquN3RB9QHfTuucGBE7haezgVMHD39hIrifTqMsQ/"
    "fL79WBNvZaorghtd6N/Idfprg5O5HGah4waOx87F845xLQiEcjdCgvPXH65/KS7Bm/e3N8"
    "WjXkxwM7oKI7aP50FfcPd9nqwIXakOlBp3YSJgTDPizgyMB58ypk8myIkZgyo0lz8h9L02"
    "0HuA+764r0SvtJYpNGVZIHV0sQ66STQqWeNoTb1k0fAnzh1/2W77K4Rh/7cmNWXB1H0BlM"
    "LwBui9AVpO7YIUFI4asvPyiYbWgvhTfc9aWdK4t+qqyUt1Vf1OXZVeqQQ0vSZgealT7gEW"
    "I9HuUlYIw6Xc+lJ2KdO9GbIicC0M+VoYOuHS0BcMsogHxEzbYj93XKII2tzEYt//9yfipm"
    "hWEC0jAtn3jttbKP8IkOfODCcgy25QesdnMgmlA3Ac5caqpjgm+243w3GejNxJcLxGYmzE"
    "EVyLYoRZjiD1kcW/CRK/5AQxgl1iTxBmyJH53xO0doIF/wdDC8wWMsubOf9S1EPs7SlAXB"
    "zwRThB1cTFR/7LN47ZJoMNJCj0EK/1afL6N/cvpyIGQtw9g0mApe3DzAkZCHMvVBv+xECZ"
    "+33jeNjfVHqLA3Xy92wTRDrgyJCuO35jlkxqkHI4b959vP70a8qpSa3S97cf/36jYNXc/H"
    "r39rrIqlngy5dXOht8K2Hg7r560cSL+KLai/ii1BiJ6zBleCvVj2S4ScZ4Z7Qa4Ch1CGZA"
    "A+zqczVyYsagemCHbEBdhVpcTSxNxg+DVioeawytFHKBTth1nhZRacEaKYpCeKrtadiuAM"
    "7ehW8avHRmOmxqIhdpzvS+tQoK2drjWoqmUYvsFhxiMr30zVc7mhPX/W5Hs5OM3OlovvUI"
    "iuo4fMVkxno8xTcigx1zVcXjQtSX//IQtv8IWSA+P0dC0nWeCBIPE3OgqFvEBImE97Kzud"
    "cnNem2k139KN0EmusM0wsNhTP7K5zJwhlz7M1UQqZ9iauk4TJvq0iJM097CTJCoMK2RX57"
    "veh36C6Kwiq0XQWf8G9FWIsmn1k5wL8t/uNKezQOfsh8hMzHk9z4wy8NsMZOIHA7iIbfQy"
    "NCy5Jl7uXvqGNIlQRbYT60y7XnkLHot6KZdZIROeWUkzl23NDX4+tsRYzLieqFqzNcb/0J"
    "3HRDLu1spn9llMGSQVDpJ/rRkvJW7wLeDutmDzEK1aRs9pHCULJs4neyLJYqDJX5eFIbho"
    "rKL6b1tXaHoe4WBAXkzyCKBcXFcEU6woyco+ukcvJsgxhdkhm1N4jIeZyAj7D4zxgX8zmQ"
    "mCnyHDqfHfIbBnwDTGoiS1CY+QwKMwMZCwozw+LvycTTrMgMpZg1EpmgVnAO3mb41gFcRp"
    "hrg2WA7/hPKwCOxxuBb9059PaXu9wRVKJs57KWkuFFHnfRA8XINNajWjiiSsIQ8DU38DLq"
    "msxkPidcrXgi07lPlzoHeFnSvMBLx0S22B5vQR7JysFZ0vYsWftOEBCvTS5GSRRWoYNV0M"
    "18V4gaF1HrpXYnC2dLAV2rPCSFMOz+1vpMCqaOE6IoBeXyhuxpsInl2O3etZIovGlt37QM"
    "lLr3jEIU7pkm90wCnM7ZlpeBk23oJ5t0a/jcIFEFperfqYKoce9UL46/oRdfNTMkW0PKGX"
    "Tt1SHSR7orvcqcZRhVDd2ztOjndKLxesMPW1k0g5iCaJPHcyfPhuWH7yTb/CzqfWIkXa1o"
    "TUPXRgv8RJBgughWjOPxT1eYBVGrcg6HqCHEZIlPjwp+zFcMia9cZtp0OzXQbAZ8pk8QJH"
    "Afw+8t362pPpGpJGcSrbszRtMfdKatGm5lwL/Q1r8Q3QNl3OtqrCUSe1VZGxj6hy6nhtlj"
    "O99aQRB2ftudDxzKE3YBzR1usC40V78gBE6+Ia9wpHZpe5syUuBq6srVlHCL9k1QyufBjG"
    "slGruZMjtwUElK1/ztJPJcVHhOth9O6hwnODesWZE8LArPyQQiP3aInaN78ufK4YfFlHr3"
    "0odxTzwRfZH/9InsjuIKb4eNN2yCHM9yQ/55RXG8rp8A7pMBn1OTGvcJZCmdQZYSaNiQpQ"
    "SLv9/iQzurvqju+j2toZe1Ri9ryADruywO4yYf0S3blBM65cJN23wVPQCLcieNYWrZaSGY"
    "kzpp/GJDWAu9jAxgp887LMoZd5X3QjqM2ppNV8SfbghWaE01hcBKkgZF2jqz8Nf4gUznLq"
    "W+uqRrdSZaSRDgVQTnxdT8gdMFDX1FkL4S3rIgwKuAl/iq5u511QhiAQOO30MXI0hc623y"
    "hrOCEJXrKCrnZ+jFewbm3uMZP2eyfOVxrUfT2FxhKw4qPFdYA0WMrrxK1YE6V46dZvdIs3"
    "CdLGNN/BX2A0E6jvpN+QHfDcgnDzK09kn+H4nKRBH/mH9NGVPjW4sREYgLFkTE1cRfiRf4"
    "G3Xcrr9HKQJ4v+USJqL5p0lxpcw3iVLtfod431BOwAnE+yDeByEfiPfB4ve3+IX7sKlXqy"
    "DWl1V10IstH6BqEp+qDk+VSy9JvHQLARTEDIxU9VIGIKvVaQW0VYIGgt59cLukR2tscpWs"
    "gaD3EpPlTwy4ZdcC87ycAW6xvgkGHlUVgqx2OSbjDYD20B7HoZecMDTHaqw1J44RNT5g0Y"
    "mUer9nzYkc098Q1BVB4/1ASkZ02VJnGEj16cIuoKZwYZdxrXZhp876bYOk3S7saxSNRusF"
    "RZbwFgcLn4YPi2xySMkb3VhK6VjOOtkz39X3naeIMwPe5MFcbhPwJoM3GRyK4E2Gxe9v8T"
    "NXX2nxqymmeak9SaYD1ccaskxdMg800cuInDI/V8KgT88tiBngrDmA1xF69B6z/M3Q+Xin"
    "5x0bOCFvEP6HSStGHrRLNqpdcrKvPxFs8980eu0qPEXpmEkjX5GfHb7TW/QPupa0w8RLi4"
    "Q4k5xCGY7kMyHLxSEj3yI+Gzda0JJgLxoRLywT1EM/dAn7a/ItWNnD1OuToF7JgC+MCXic"
    "wOMETgfwOMHi981fVERGKxhemfEHtPWxtzmMud89s4uuBc2TKyqbxhjnRQ4IM43V/jHinC"
    "iDUxsrkK52/xXljuE+Pbt8dvnyLxeXf3l+cYQzS+EMDLDPNWIN7WorcDjl6vlIlCtgYw3N"
    "3zQgNtZRbblDcbH6dIm8/XNFff4CSXhLzpDMp5M6NwiR4/gz44EN6DJJTWypes4ofTxH94"
    "IWzNXle+QwxAh2if0tumcLfPnyKq6l6tM1uy8nYq5cDj8Sj1dxbPp8VMcukFPxf+x5O1R7"
    "NsTCaNPRc0IGcv8vLhtluVzWZLlcKrn/sW1bvJM97G+qif+xUAHn2SYgbIRI112ucUuP1J"
    "DlcN68+3j96Vc1O/1G0QLk5te7t9fFSnjymNLZ4FsJA3f31YsmuRYvqnMtXpTS5fjRr3E2"
    "J8NN0jDBNwrusf3dY0dozjVIdecY9pqOPZFbsfJy3XrkjvI/Ghp1P0RzjGqhmtpy293ZxI"
    "zbyzR7txRG1Q0OrMWZwjbLfjypM84cOXA6S0c2qsfDDSYSIBkQdkRbCyv0GfWlvSTMoOhj"
    "fvOhcCX6hK4XjrUQ/2ZR/9AZIR4K8CP/01EkPnT+hC/eF++en0zEvp/wqRbY45jGlhw/xd"
    "N/c3NuLVqerjETppzncbNQeDBd5ATiyRxG1yH2RHwFbzvUpl5Te++3or3PX5cgruwDoXAI"
    "hUMoHNQ9Q9U9CIWf8OJD646+YrORAtEU2nT0ASPf1oJYjwKikSIMXuND5W6A77Jn3+WSes"
    "FCB99UwLjkozrNNcH2VSW0r8pblxuk2qdEXso4jHspoDZ4//uzvrDt2BrDlkVW4ldvDmZW"
    "BAAtASo8TDpoJuMBypKnIPLJaYCZkQA4i3CmTk4NQHMyAGk503UeMi1AMxIAZ7nnj+9pob"
    "kVADBLp6cMlugcnqkAgFkEc44dN/T1jP+tiHE6/fNGOv3zGp3+eVmnPwIVYGAFRY5TriEJ"
    "rsw22vCXRHtaBVODjspF0C6VXBY17sDpqQq7N3f8pW4ssiDVQUBqYMeQSTGnmK2htcJ5GV"
    "jfIa9v6AnijV48OSsCqzv01W1RM60gZtxt2EtHY8iiHAYrd5BZlMM40w5Y057M58Tat6B9"
    "RMB9K6cyCPUCMcJLy1rti9T30VwmQdVnZm5ue1Xyv7fbbycBnGyHNsjPjSIDgngtStFb1L"
    "dRkLChBfNZELDn/KD6BvHTif8CiJtNLJigJRYtUwO0CmeuY8mNMUHiyhbfRpWd28+DJB88"
    "EoxZ4HgeED9igP/w+fZjks8bR0BQdOOxSZwNfI7uY55vSkiPvtxXDMUffPG28hGf3CcrPr"
    "2NqPctEsVA5HecZITRIvqlkEf+DJAOp1yy9+ODj//JP/8tJdGxcPYHiY5FYJkPk2XucxW4"
    "BH8docE0XaszX72aZlptLQDTVIdpuj1JtA6LvJxJ+/bAjuKRZKOM6LyIdACF/+izvOdLeG"
    "7HQ4GCScsCBVLVag55OhwQb4u4UDQVRzalLsFeBe8XK5snz7hMX5inPzkw6Le373Og37wr"
    "doH86cPN209fX8gF4IOcoOJ8zqrhza/HrJRJh/RxHWhpQvOe3rNCIvXIlqKp8yy7BwdVgS"
    "xxDqkrkGU+nTTwcTSvQHbHrXAxGmEmc9AnaRmwB1EvXZrvwlKXuOUyw6mP5I3FBZ6Ih2y8"
    "UdRd7356KLY+4GNqUmP7Q6GsY2lFkIx+wtHloahqJ3ICdlR/qEKp06xAtKdKN4pKRLoKXS"
    "dKWhTBq9HT0hBfA1VtO3antvaziAhxLWntU+8BrZ1gIbva+HQtFSZZpwcnzZTZgoaujVxK"
    "HxEOztFHGn+CXfSE3ZCImR7JKiirbT0+RzfKI4IAEM4ZpkoH4ZzO8lgilEpg1hCiUwkI6T"
    "Rq7KDyDNbBq3QLArjKeBk30X1HozdJVgAQboDwkjDGVRKdHZwRMRDiXpKzhmIrHRtpcGsP"
    "ZSlG79a+5ue8unBr/MmkzkbC2zG7bKNqSKE3xbB6U1SSO6rvsmp2hwl32eXLl00qjL18WV"
    "1hTHxWIB/wl0oD4Xi4gej2lVWpDmYITq1uKMMWDYn/jVyHjVFbqAFXgJHzkyeYpvGMDNxv"
    "FNEMMcHNvl7VfS+z//x/TvE1eg=="
)
