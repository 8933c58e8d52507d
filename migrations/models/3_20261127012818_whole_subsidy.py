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
ALTER TABLE "organisation" ADD "filing_number" VARCHAR(60) NOT NULL DEFAULT '';
ALTER TABLE "organisation" ADD "area_class" VARCHAR(20) NOT NULL DEFAULT '';
ALTER TABLE "person" ADD "education" VARCHAR(40);
ALTER TABLE "employment" ADD "public_staff" INT;
ALTER TABLE "employment" ADD "health_certificate_ends_on" DATE;
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMP;
ALTER TABLE "subsidy_line" ADD "mark" VARCHAR(16) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
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
ALTER TABLE "organisation" ADD "area_class" VARCHAR(20) NOT NULL DEFAULT '';
ALTER TABLE "organisation" ADD "filing_number" VARCHAR(60) NOT NULL DEFAULT '';
ALTER TABLE "person" ADD "education" VARCHAR(40);
ALTER TABLE "employment" ADD "health_certificate_ends_on" DATE;
ALTER TABLE "employment" ADD "public_staff" BOOL;
ALTER TABLE "subsidy_line" ADD "reviewed_by_name" VARCHAR(100) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "mark" VARCHAR(16) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "reviewed_at" TIMESTAMPTZ;
ALTER TABLE "subsidy_line" ADD "review_reason" VARCHAR(500) NOT NULL DEFAULT '';
ALTER TABLE "subsidy_line" ADD "review_state" VARCHAR(40) NOT NULL DEFAULT 'none';
ALTER TABLE "subsidy_line" ADD "reviewed_by_id" BIGINT;
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
ALTER TABLE "organisation" DROP COLUMN "filing_number";
ALTER TABLE "organisation" DROP COLUMN "area_class";
ALTER TABLE "person" DROP COLUMN "education";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
ALTER TABLE "subsidy_line" DROP COLUMN "mark";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_id";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
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
ALTER TABLE "organisation" DROP COLUMN "area_class";
ALTER TABLE "organisation" DROP COLUMN "filing_number";
ALTER TABLE "person" DROP COLUMN "education";
ALTER TABLE "employment" DROP COLUMN "health_certificate_ends_on";
ALTER TABLE "employment" DROP COLUMN "public_staff";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_by_name";
ALTER TABLE "subsidy_line" DROP COLUMN "mark";
ALTER TABLE "subsidy_line" DROP COLUMN "reviewed_at";
ALTER TABLE "subsidy_line" DROP COLUMN "review_reason";
ALTER TABLE "subsidy_line" DROP COLUMN "review_state";
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
    "F9tQqGtta5aLz0md9oaFivHHjw5BRfEjdFM5dlOrge18vXMjclY6T7qNOopygKHAIvQCx2"
    "0HYyp6ykj6ZIUdX/ttLoidNoLQ+mgQmoAjvpaln6ZYEASmjolMHTPRHzZRZxwkEl2mTnJc"
    "dADtabB0CufroPIU/0ELUf/szye15dXCGXPszXSRjNxJpPh5sZHMBslOEDQHURAt2n1fMR"
    "TPJz4NFmiNnYBNEPZstBY5howuicw4TAgQeEbDADlBmUrRz2O+eF+8+zl/BPFX/EnBPQqI"
    "6zI5OSOBeA554iJ8v6O5T5d8TioYF99EE68xQz5fdcz4pPy12GT+KfXwL574zukUDksmEE"
    "84Rx/53/nDEf8BQdYC8+8hRiD+7Sz+nb/lX5EPdDdxMmb0u4stUsUC+e1MIiDfzfSAe3S8"
    "+O5Kf8+z3wt8kVgw3syRm/x3IJEAiQRIJEAiMZhHACSSE1787cXYIHScDDaQ29B92Dirap"
    "QAro5dFMQMhPrqRQOor15UQi0+KjiNY+WyjPMPn28/VniLMzLF84ubNOjfkp58gJNrFjpu"
    "4HjsXDzvGGeWwKg+Bl0MNxfOITFBMQY9fE4KXRHvMKG67s8WGnGfWvili5Lgld4nPg0sgQ"
    "GtgvyRxk2rEDWOJXDRiCVwUcMSuCizBBLgdAyGvAzUBB2yTQDMm8Mzb7Kux+YXSVYKMuEh"
    "vDka9GvCm6n3fs8Q3OcoHvIhmW5kb0LTGFz2CGgQ44TgcUNcmwSPjxPZ5GsT+mJxrj22Vt"
    "dhLQ6Z1MU7nWTwFG9HN4h5xuVSGbUc7P4lnQXR+dzh/4smSyON21ilDErKbTtBs02UBa6I"
    "dXY9vTJUuH0domOnGBOE8N8gw38Vd0RN5mMaEu5JGz3oGuTU0Tp0E2X0VaUq+qqoiMoXja"
    "h2d10psozUAWuRHcee67AWWQzbdKboDlq9mfNSxtlXvSTyJteFltOiIARhztG6NPjqEr+d"
    "s7YkCs7atnb23HHJlC3w5csrvZBoTsy4A6/7gCjQo866pEcN2T9k6LExNv77IH1Dw/Vh3J"
    "AFduffEcvFPo5//ZIXozxoUufHmMnh/JfMj29UBo8PSMrTJaR2FE0kuMlc40JkuXLphgMa"
    "tYaxHRt5NBD0ZIb4ioVCgZTk5iDA1oLY6kp4PT0HiuEN+Cib1DgyVtR1rI1sl6ijERXEDC"
    "SJvWwWY6sJsSkjbIPyGR0R3o6dRvqB4mPEhw+4eXuIEKcXg4ZWn5OBFrcK8hC/efWZLFkh"
    "cAqN1imUrmQ7Cl9BFtxCe3D4UixbkPhKsgbeKP3w+AZeV8HQrV/j2hh0BvogXRz7pqAXTy"
    "GJ1579Dwoei3FdAVXA99oDYYcjqLELSNv3c+2lDpevGKJrD8lUFOlkEd4YHDFJztH9itCV"
    "S+6F6yXNe08uH0k0cWwmqSdz5yHkSoqi73B/zxI5/NeI70siiTBc7t5hUxau+DRi/vtv+U"
    "TSNcSfkg5jgeO6yKIhX3ohI7xSkWfhKya+BRb+w3skFoNFWfyR00nMyGRdAP4PJIchzB6J"
    "LX6Nc/SzEyzQfeSNu5+ofF3RSPlJgkgNRSfv60gEpDqp5Oz8Vrqf8jNkpMAjNjiPGISuzi"
    "CzHwxcyOyHxd9v8SG0AKEFA0ILkEjeZyK5HeoWK95KnHJp2Jx1pTAXarnSRdkDMqbTn4yW"
    "Ms2BikxLTdRzcoC4BuKRN6IMd3Vtla0EVFbJLUIXlVUit4zWcqQSw1gO8VhzlsOnS4dpdb"
    "fJiBjAZa6zmfrobhOjp2fVFoSg/sSQLdeB0DJghYF5YaTz3QTmBdRPgtNtwKcbVIYbwtkG"
    "leGOcLJB5bDD8sJ9shS/mt51UhCC+2TI90mc2KZ7l+TE4B5pfY8AS/bYS5BwvvRrN+QFYQ"
    "m6IipnWXhAVG5CVC5sxbG3Ixskxs3I4OWrtQOElbnq47pem6Kc0ysGVVXg2v4jZIFUeBUs"
    "8synkyb933B+/E4u+Z0kOs/nxJeNzmYkWBPiRQxu7CGCfdch/kQ0UfsX/3nUp+0BP5Fi8U"
    "IpEVAbb75i/GFWEPFcslzyHp/1xXtwnsg3sscaWuGNKLDI5f5FfDpBoq3tE/E3/IkuXZ+j"
    "d4H8m/fA+CSS0O2HXlLhQBDN/ZjUfjapoHfz8fKtgkKMQ1UDJqiarc1o6Ftk2q56tUIYqi"
    "i31ZGBg9gjBzHaqK7jkbabPCMLpvgo7UBYgW9SdniccqNfEU0lDlZ56+WYkTk3VKZzonC1"
    "17sGs3KwAK0XAM+5iquPf04M4N/DN5uYQPprUJaFhWh/L/h0RQW/TnsZipLGVCk6Urg77p"
    "uuCAWqM2YUcgYaBD20YNTEGfDVb3EpsxAVVPdqozYvBQSCJgSCOf/F+FdQ4FxNYc/KGLGd"
    "D81iT926jRFPBADuFnAzEgRuO0peSRS8B211lAyUupQ8hahxp3svlLwEOB12WF4GyGFDJo"
    "dFayWWsQXpUils3HvVi9Y05J4Q5ke7/FAf+q0MOHq64oHF0fs9yTNv6HIVBuRTaDI5abv9"
    "oE3rKbQ4yWxqBRkpv+WryUhWNG4av2jNuplEQpKGJig6DInoM0PYJ4gJmhD13A3/wyKSph"
    "ORg1ZUQI9wgBxFO9ZOZhVVKu/XghS0xP7jtrylGC7NW+RSKspIus6j4DSJGJX4cINEFz7E"
    "NRR7gu5t54Gw4D4StTiqiIaVHV6BRTSUS2SCqllE6Z4oL0J1VYuc0OELWxzHPOmlhEX0Ru"
    "nYDVsJ44yF7pvxVdXPqbERKsrnjDcY1lk909lmGvuedc6KvBRUwen8COFqqK9baTQvA5VG"
    "R+uC4q+Wwxaaq18QAifjkFe4Hb8biN0dUi5bUi3B4dWtw6uCZq/tl/kcJRl9SKYb15vQ1D"
    "uTPQGaeL3knu3C6yUn+ue2McDItnpj71f2Jd+j98021W3P1jf5HDtDUM/tUen02g+k+N1/"
    "z2cyCaU+nanynPwckNWZwpe6/XBS50qNDiOWjGuUzylUT7Hi36D1gspmzFFDngXxJjJ/Um"
    "RDogVdI/7VNyiy3OUH8mehtRCOULIpe1Q7nx28nwPWKCY13s9kRzaikSaDjWCB9c0h1bFH"
    "wQsxchuVn+VUPzMwKwXEvtZpUBJFXU5fXsrAE60XQp9HVf1QqlFOxhsXqemJ1nXYYM0wj4"
    "/OwjUBDbCrnxSWEzMI12PUhAC3LfgNh7IUHfoNj0Pq+hFv3os4scILkXw0qfNBrPBmmgSa"
    "m3kghDkwo/QRYYb4vD59Ej2AGcGu+P9a9NoV/KkFZgvpGWDOv0hSgGnuCHdBUu7JpmvPpd"
    "hWtCbu80HglxjwiTWp8UvwLxWou5s5HvY36iXICBWbbG2CyHE6MpW+DteYHZGax1yzvHn3"
    "8frTr+pctRsFm+Lm17u310U2xQJfvrzSUfK3EgaaUd1TssTZpaHjJ8NNCqN2puKPgt42Ij"
    "yPZjINFNgD20zQMP2EfcjJQrZIEy+Jgtti7G6LE7EBSl4LHdN6p4fj1iN3lP9xIP/GUdes"
    "L/fGfi4LyRH6xJ+BGTlTOS5yAya17ouIb+Rnxu50Ynzv0yVaL5yIrBAsEEZJnXbhZ3Adwu"
    "KP47KQ5+guLh7NAhQ/CvHbjAtGEyyoq3Ji9Pmg3U6M34rV50UVIvF/Mp8Tfis/kemcf8Go"
    "sDV4Owbo7bC1wmrJeAPt7ZfN4mo1YbWivV14BzRgLksaCHjH5aoT720bNbYsC3psa1ZEBk"
    "ttboRC1rgIfi/8iBQ5LfZXXghM+NGa8NCu7ejnHmQsHd+GhzZilcdcD23EIHHpoIlLvTI8"
    "citQ6S7JLNFOd8lTZuxOd8k1iqQQ+ZOPczeCjuEEaI2ZzAtJfRPiB3FxIPsc/ew7QSBr8F"
    "h8zkd+OXpotuGCTBI2ys6S/h6j7PKVWMtxnBq6ew3m5piAT+Q4PpHACVRh82p0UwEj4e2B"
    "y505d5tinBExEOXuM6yAqdQzUykgfyo09+oy8cl4I8Ct80v0USUeuB8n5jjSCH3nat7uWQ"
    "DAyHq3uTcpjqbuiVMpMm0iVNLO6qaiRIdZIcPAqU9DP1uFQ2HmF4p07G4X7iYjG5XojVIl"
    "vmJxe2z0c1II1w9dwlDclSuqAjEj/AFEmudxf286nzsW8VHcqEFdr7fbR8jivUnbn3spdC"
    "+L9t7LCsCiKCASysc3SLZfihJGyBOfVVQEdmwWPWhb63db2Df+Jl886k2Q40VjqL9E9+ld"
    "FnkrBIODPGE35Fv7XtYDZufoftvzSZYUFgSOueMGRGDRtO940SHxW7Zcd9y5iw/J/jjbUx"
    "ZIHcN0YERrJPtbtGsZnBGFiETrgBD0JoTehCbhi5c05OeCftvfnBwcKO0jzCNsN2vcIriY"
    "BdO2r4JCGIhmrV8HHCkqLMCq2jAVp35JCs5+6Es7oPAN9KU9ggsc+tIeFG7oSzuE+xP60k"
    "Jf2iHs/rGH06Av7fG1Jp88OWStaQoUhQ4ItUejsMkYbYEItnbXd1kW7u+293cWS90LXCVr"
    "3EnTyw2eIqdzhReE4A4f8h0eXwv693dJ0Lg3qpe7W90CtRrmiu6n40f34qrJcVV8NTKn1V"
    "UpAz0Trde6pwuCEC9o76XOturWiNhkxaAecWsdKdSHfisD2769cynwCdHnn+TEwDToKBk2"
    "Zn3tmaVpJH93UkjRzBDgGiTARjS6/aH9MZ1oXId648TX7G3WANhE/egA2hPJ3i4obA0wjo"
    "7awyM8sAO6KcC5m2lQuds5Gnw1pzulye8mdadFDRuyumXCwgRR/vekikD0r5iDfW+Fvi/d"
    "2vJ0lYRlQXeOUqzlxkna/DFCKnjdPTxESZGO09eTrN5sIYkIF0jjHozOM0HVLOjKPNhK/K"
    "vTYHvU/C/6XYTOCnRDluAJu0TDla29+HkZWPzRLn7hQmzqpi2IGUGU6rs6RkU16RpfeCJg"
    "ILwd1wfV4wYcgxQg6LKHiTR0TwrIK996em9ZFjx/bf2uf9CZNv5bGcC9Le5JtTA9/TgvBL"
    "SAIatBLJwtRR24drTlsjC8a3vGlvbhoVVOAavSBR0NaIHHWweogz+QdbAskefJprbzQJhC"
    "K6gpg18WNY7s1H3ROKiBfvQ9DzXQh0T7gBroUAN9cBDvVwN9C7zsUqY4ZjTqx/2DRmeRIU"
    "gXiY9QrnEHRiwgqz1BkqSKz3weUzGisz+IDJ/tCdRtMo+pQHk0cKy9S3+GM346fpRTmQSU"
    "Fv0pV+Fl6joq2ykBNemz2gBavHkfTzUu67UWVA2a2PYNVHDEcq9nNUGM5obtJId9pksyo/"
    "YGRXIMBVQytkTRUETnCKPorTlHt567QYEowik+i6p3ikKZ2AkUPU87nHd3i1OgdwG9C+hd"
    "QO8yOLQF9K4TXnwvXM5UmRbV7umtRDde6ePeZn1XzpMqClUAXFWWNiNgIKurP4S1i2CUBI"
    "0LsvRSASOFbbWIq9gU9vVngl1SA3cqV8B7tgkiA3qUBppStRW177L3AMf15t3H60+/qsvn"
    "JeOzZ/zNr3dvr6E/0vGqFfrEIo5ua+2CEOhHo9WP0pVsxWspygKfom1s2Q7JVGXvf8dxq4"
    "jrpxJ1r59ZJ6B4ZYD4fkDtM+nWoXM55GWA9jvk4z9Zqxanf0kUDv/Wh/8WSl0rTyEKdl4T"
    "O08Ap3axVxsaWRkDUD60qSHT+bTPmawUlApre8REIUNt8HNicMC3Zo5CmbzhEEe9lICyL6"
    "lRj88ysDehKaUxdwQ04IxWZHlro9t9/9sh1g7L3m5Qk+2wNdmOU9Aqd2ooyErFU6War7SS"
    "I6fb82w3Z+kaLTF7JDYSxDOEmewOzP8np2ILYp+je5+uo667mf6/4jtOUBQanaCkHNsEfQ"
    "lfXj67+jaetcxl6vl5ooHx3YKgFYcahXxD+uhelOQQvYzZmm8BNPfpMmo+7Pj8G9h4I+hU"
    "4geiW923yKOSauURYkuiVYAfZctkm649oFAN/ZafIKBQAYVqB8IQJQIKFSx++8XXLY3VbU"
    "2sAdGnnl82cEM+v6z0QoqPCkwHJ3C1sE0FjOA6FOBt5OZ9XuPmfa5oSRdgP2CaodWc0ElH"
    "V4ln64KXETlp6LipociXqg6nxcNNShDvTvkUBSOIwpyqu4VSEQPPyssmR+Vl9Ul5We78xa"
    "1wnVhYMt4IcA8dCWMLfPnySmc7byWMALzvailRKXSN43crAAew4gAOaIDd6ZwoNIE6j1ZO"
    "zCRgD15/0QuwqtRJ3f2XihhAVTiApZC6pNuQoRTCEC1vHS3PgqlLiFIKG/cG9EKJErEPby"
    "oiH1qOvpIYUD6H7M7LLJd+E1ilsHFvVy/3C7DfDnuj1DCAgKKSOdS6oKg0KWl2jFpLw7xG"
    "9qwgpMk3+UQs+kT8zZmCa5J+NqnjmfjZUTspJj+LejSiXk1EwZF0DyG+wo6N5tTPdjW7XR"
    "E+YOG4JOJo0NBHLFwy5BL8RBDjCkew4IiWiSW9PCWhkzyEHHUk3n6bIceTUhKNbxCdzxkJ"
    "Jsgn8kl8hCi380RslDBEkEf490DkT4uIn3JRvBS+yOqebNlKlnH1AejCNph7ZIKAYwIck1"
    "2KKdAMgGMCiz/iMj3H9rT1nMgLbe6gzd0x4O24zR22/whZIO4C/e4fRdFOHPQnowRn1kCa"
    "M/rBwLwcRANbL0Bkg+ovQF7ucAvwzCj0I8tfH/28HKDfDv3I2aKPfl4O0G+HPhTb6VNH1w"
    "/HHSMGdzDV8eJZ0yB3bZS73MwXr/TPj4wQEDvaHh9RpqqeiycvA9SCIXtxht6jznzbDAqN"
    "DIhmAMUakn3WQbEG1TnTAbTdt/4bIsDNOv81YXEs6dO+baAS0sEH/ucIldRKEkfJTPX3BO"
    "pnOcknwn/tRq2dRoPUIegucnfVUF6S3beb9jJdJkN3cl9uJenkiQhNNmrVlEySMEcEnQSj"
    "GQ6sRUoiiQuSBMKaC/3NJGaUlEkv3U8P1U0GrFpMUDXz5JH/8o0dMclgA50E3XthILxx7G"
    "QnHDK9ghOJgHEVJy4a5fle1CT6XpQzfeXtoG0iZqV68oCZeopnPbxCKySsRauFnCCErlsW"
    "2qZWmHgZm54uWRnjMl0uG7nYL2s87JdlB/uC69QcEluzcEhBbM/iIeNx8ypqh4wjEnSgPf"
    "qy0R59WbNHX5b3qE4IAtilI49LYNmYTZswlpGCmF9rtlir5oUYOhdqp2+n/qoWfbyyghD/"
    "6Sj+k82b2zNMkU3UG9dKNA1RFDbhoEp25x3xCqdyyVNf7VWOIgNTPzN2p1v5M9dLZJlqzB"
    "4ZCkTq49b1i2Yk9uh+K1MZ5UD+VIKi3kCs7EfuYD5wHA/4TJrUOI4hZfEMUhbBroCURVj8"
    "PY1KiBMd25k+BifZwWJFvbjJxuMwPxjOvbjMh59YIRvuHMY70kNMX3z5NnUdC4LgBmztBk"
    "yA1PYEFgXBGdi0vS00dj72rofGzsfb+dCy3ky7K2nC3aJ6qULUuHeqFzMAQksQWhreSpgQ"
    "Wvo+9Oxr16UWjn/7UmypMGJSF1ya87FTnB+8M7r0JXxtv3jxJfzbhX3xJbx6/uwV//O1+H"
    "M+v8DrKDqUGPVoiR8JQ/gJO3JXyFqbGEV1oqLsgw3B/jm6RlYYiK6uHnngX+aJlMNQh3zw"
    "7njVb6Us1HztKzF7VJcTolqDi2pBebODlTeT70EJ48p9ngw3ydHdWfSQ0dC3NPx+6XADdy"
    "pk8hhySkP04NDRAw4X8ds5+0qi4Oxru9szUOo6+xSixjkmenH2JcDpOPvyMsDAGK8ncODl"
    "hgw982rcUoMuzHIMj3vvlVn69E39iFnwI97IQ1ThmMp+PKnzSq34wOkqM7KBS+rqOX75JX"
    "x5cSX+vHxhfwlfXb1+wf/+XPqKXj4nX8LXs9kz/pP5y5cZj5FoBCPLXswIP1Ojji8r6geY"
    "LxKjEdmZ7z3rka+ebN8SEC/k4zD/z3ceFoHKT3Xkb6PsGrOtLlXwYkTlxKGDzGAOzAk4ro"
    "bguIK6/D3W5QdXC7haBmVu9uJoWRHP5l9h2q6Eikoa3C1td3ySRdNuLVTSUNam5VJATtkZ"
    "5JSBU+sknFrmn2ZDrqFt6L1e41IcZBHtQboSoYr2SftqpXv1RqizZ0pnbebzSb23Vo6MNO"
    "Om7tqsI/Tq8tXf+J+zy4vIESp8nkvqkY0oWSzaclMfMVHPELuIfw2fiu7Z0tcS16J4oIQl"
    "VYtn2HtMW2urXLMHfDLUvBjwFTKpcbKCfXIG9gnYJ1DzAhZ/v8WHaNXBolXH74g+oDro3X"
    "ODAydwtfZwKmDg7u0lVhLp1WWIf/h8+7Em3spUVwQ3utC/kev01wYncznMQscNHI+di+cd"
    "41oQCOVuhATnrz9c/1Jcgjfvb2+KR72Y4GZ0FUZsH8+DvuDu+zxZEbpSHSg17sJEwJhmxJ"
    "0ZGA8+ZUyfTJATMwZVaC5/Quh7baD3APd9cV+JXmktU2jKskDq6GIddJNoVLLG0Zp6yaLh"
    "T5w7/rLd9lcIw/5vTWrKgqn7AiiF4Q3QewO0nNoFKSgcNWTn5RMNrQXxp/qetbKkcW/VVZ"
    "OX6qr6nboqvVIJaHpNwPJSp9wDLEai3aWsEIZLufWl7FKmezNkReBaGPK1MHTCpaEvGGQR"
    "D4iZtsV+7rhEEbS5icW+/+9PxE3RrCBaRgSy7x23t1D+ESDPnRlOQJbdoPSOz2QSSgfgOM"
    "qNVU1xTPbdbobjPBm5k+B4jcTYiCO4FsUIsxxB6iOLfxMkfskJYgS7xJ4gzJAj878naO0E"
    "C/4PhhaYLWSWN3P+paiH2NtTgLg44ItwgqqJi4/8l28cs00GG0hQ6CFe69Pk9W/uX05FDI"
    "S4ewaTAEvbh5kTMhDmXqg2/ImBMvf7xvGwv6n0Fgfq5O/ZJoh0wJEhXXf8xiyZ1CDlcN68"
    "+3j96deUU5Nape9vP/79RsGqufn17u11kVWzwJcvr3Q2+FbCwN199aKJF/FFtRfxRakxEt"
    "dhyvBWqh/JcJOM8c5oNcBR6hDMgAbY1edq5MSMQfXADtmAugq1uJpYmowfBq1UPNYYWink"
    "Ap2w6zwtotKCNVIUhfBU29OwXQGcvQvfNHjpzHTY1EQu0pzpfWsVFLK1x7UUTaMW2S04xG"
    "R66ZuvdjQnrvvdjmYnGbnT0XzrERTVcfiKyYz1eIpvRAY75qqKx4WoL//lIWz/EbJAfH6O"
    "hKTrPBEkHibmQFG3iAkSCe9lZ3OvT2rSbSe7+lG6CTTXGaYXGgpn9lc4k4Uz5tibqYRM+x"
    "JXScNl3laREmee9hJkhECFbYv89nrR79BdFIVVaLsKPuHfirAWTT6zcoB/W/zHlfZoHPyQ"
    "+QiZjye58YdfGmCNnUDgdhANv4dGhJYly9zL31HHkCoJtsJ8aJdrzyFj0W9FM+skI3LKKS"
    "dz7Lihr8fX2YoYlxPVC1dnuN76E7jphlza2Uz/yiiDJYOg0k/0oyXlrd4FvB3WzR5iFKpJ"
    "2ewjhaFk2cTvZFksVRgq8/GkNgwVlV9M62vtDkPdLQgKyJ9BFAuKi+GKdIQZOUfXSeXk2Q"
    "YxuiQzam8QkfM4AR9h8Z8xLuZzIDFT5Dl0PjvkNwz4BpjURJagMPMZFGYGMhYUZobF35OJ"
    "p1mRGUoxayQyQa3gHLzN8K0DuIww1wbLAN/xn1YAHI83At+6c+jtL3e5I6hE2c5lLSXDiz"
    "zuogeKkWmsR7VwRJWEIeBrbuBl1DWZyXxOuFrxRKZzny51DvCypHmBl46JbLE93oI8kpWD"
    "s6TtWbL2nSAgXptcjJIorEIHq6Cb+a4QNS6i1kvtThbOlgK6VnlICmHY/a31mRRMHSdEUQ"
    "rK5Q3Z02ATy7HbvWslUXjT2r5pGSh17xmFKNwzTe6ZBDidsy0vAyfb0E826dbwuUGiCkrV"
    "v1MFUePeqV4cf0MvvmpmSLaGlDPo2qtDpI90V3qVOcswqhq6Z2nRz+lE4/WGH7ayaAYxBd"
    "Emj+dOng3LD99JtvlZ1PvESLpa0ZqGro0W+IkgwXQRrBjH45+uMAuiVuUcDlFDiMkSnx4V"
    "/JivGBJfucy06XZqoNkM+EyfIEjgPobfW75bU30iU0nOJFp3Z4ymP+hMWzXcyoB/oa1/Ib"
    "oHyrjX1VhLJPaqsjYw9A9dTg2zx3a+tYIg7Py2Ox84lCfsApo73GBdaK5+QQicfENe4Ujt"
    "0vY2ZaTA1dSVqynhFu2boJTPgxnXSjR2M2V24KCSlK7520nkuajwnGw/nNQ5TnBuWLMieV"
    "gUnpMJRH7sEDtH9+TPlcMPiyn17qUP4554Ivoi/+kT2R3FFd4OG2/YBDme5Yb884rieF0/"
    "AdwnAz6nJjXuE8hSOoMsJdCwIUsJFn+/xYd2Vn1R3fV7WkMva41e1pAB1ndZHMZNPqJbti"
    "kndMqFm7b5KnoAFuVOGsPUstNCMCd10vjFhrAWehkZwE6fd1iUM+4q74V0GLU1m66IP90Q"
    "rNCaagqBlSQNirR1ZuGv8QOZzl1KfXVJ1+pMtJIgwKsIzoup+QOnCxr6iiB9JbxlQYBXAS"
    "/xVc3d66oRxAIGHL+HLkaQuNbb5A1nBSEq11FUzs/Qi/cMzL3HM37OZPnK41qPprG5wlYc"
    "VHiusAaKGF15laoDda4cO83ukWbhOlnGmvgr7AeCdBz1m/IDvhuQTx5kaO2T/D8SlYki/j"
    "H/mjKmxrcWIyIQFyyIiKuJvxIv8DfquF1/j1IE8H7LJUxE80+T4kqZbxKl2v0O8b6hnIAT"
    "iPdBvA9CPhDvg8Xvb/EL92FTr1ZBrC+r6qAXWz5A1SQ+VR2eKpdeknjpFgIoiBkYqeqlDE"
    "BWq9MKaKsEDQS9++B2SY/W2OQqWQNB7yUmy58YcMuuBeZ5OQPcYn0TDDyqKgRZ7XJMxhsA"
    "7aE9jkMvOWFojtVYa04cI2p8wKITKfV+z5oTOaa/Iagrgsb7gZSM6LKlzjCQ6tOFXUBN4c"
    "Iu41rtwk6d9dsGSbtd2NcoGo3WC4os4S0OFj4NHxbZ5JCSN7qxlNKxnHWyZ76r7ztPEWcG"
    "vMmDudwm4E0GbzI4FMGbDIvf3+Jnrr7S4ldTTPNSe5JMB6qPNWSZumQeaKKXETllfq6EQZ"
    "+eWxAzwFlzAK8j9Og9ZvmbofPxTs87NnBC3iD8D5NWjDxol2xUu+RkX38i2Oa/afTaVXiK"
    "0jGTRr4iPzt8p7foH3QtaYeJlxYJcSY5hTIcyWdClotDRr5FfDZutKAlwV40Il5YJqiHfu"
    "gS9tfkW7Cyh6nXJ0G9kgFfGBPwOIHHCZwO4HGCxe+bv6iIjFYwvDLjD2jrY29zGHO/e2YX"
    "XQuaJ1dUNo0xzoscEGYaq/1jxDlRBqc2ViBd7f4ryh3DfXp2+ezy5V8uLv/y/OIIZ5bCGR"
    "hgn2vEGtrVVuBwytXzkShXwMYamr9pQGyso9pyh+Ji9ekSefvnivr8BZLwlpwhmU8ndW4Q"
    "IsfxZ8YDG9BlkprYUvWcUfp4ju4FLZiry/fIYYgR7BL7W3TPFvjy5VVcS9Wna3ZfTsRcuR"
    "x+JB6v4tj0+aiOXSCn4v/Y83ao9myIhdGmo+eEDOT+X1w2ynK5rMlyuVRy/2Pbtngne9jf"
    "VBP/Y6ECzrNNQNgIka67XOOWHqkhy+G8effx+tOvanb6jaIFyM2vd2+vi5Xw5DGls8G3Eg"
    "bu7qsXTXItXlTnWrwopcvxo1/jbE6Gm6Rhgm8U3GP7u8eO0JxrkOrOMew1HXsit2Ll5br1"
    "yB3lfzQ06n6I5hjVQjW15ba7s4kZt5dp9m4pjKobHFiLM4Vtlv14UmecOXLgdJaObFSPhx"
    "tMJEAyIOyIthZW6DPqS3tJmEHRx/zmQ+FK9AldLxxrIf7Nov6hM0I8FOBH/qejSHzo/Alf"
    "vC/ePT+ZiH0/4VMtsMcxjS05foqn/+bm3Fq0PF1jJkw5z+NmofBgusgJxJM5jK5D7In4Ct"
    "52qE29pvbeb0V7n78uQVzZB0LhEAqHUDioe4aqexAKP+HFh9YdfcVmIwWiKbTp6ANGvq0F"
    "sR4FRCNFGLzGh8rdAN9lz77LJfWChQ6+qYBxyUd1mmuC7atKaF+Vty43SLVPibyUcRj3Uk"
    "Bt8P73Z31h27E1hi2LrMSv3hzMrAgAWgJUeJh00EzGA5QlT0Hkk9MAMyMBcBbhTJ2cGoDm"
    "ZADScqbrPGRagGYkAM5yzx/f00JzKwBglk5PGSzROTxTAQCzCOYcO27o6xn/WxHjdPrnjX"
    "T65zU6/fOyTn8EKsDACoocp1xDElyZbbThL4n2tAqmBh2Vi6BdKrksatyB01MVdm/u+Evd"
    "WGRBqoOA1MCOIZNiTjFbQ2uF8zKwvkNe39ATxBu9eHJWBFZ36KvbomZaQcy427CXjsaQRT"
    "kMVu4gsyiHcaYdsKY9mc+JtW9B+4iA+1ZOZRDqBWKEl5a12hep76O5TIKqz8zc3Paq5H9v"
    "t99OAjjZDm2QnxtFBgTxWpSit6hvoyBhQwvmsyBgz/lB9Q3ipxP/BRA3m1gwQUssWqYGaB"
    "XOXMeSG2OCxJUtvo0qO7efB0k+eCQYs8DxPCB+xAD/4fPtxySfN46AoOjGY5M4G/gc3cc8"
    "35SQHn25rxiKP/jibeUjPrlPVnx6G1HvWySKgcjvOMkIo0X0SyGP/BkgHU65ZO/HBx//k3"
    "/+W0qiY+HsDxIdi8AyHybL3OcqcAn+OkKDabpWZ756Nc202loApqkO03R7kmgdFnk5k/bt"
    "gR3FI8lGGdF5EekACv/RZ3nPl/DcjocCBZOWBQqkqtUc8nQ4IN4WcaFoKo5sSl2CvQreL1"
    "Y2T55xmb4wT39yYNBvb9/nQL95V+wC+dOHm7efvr6QC8AHOUHF+ZxVw5tfj1kpkw7p4zrQ"
    "0oTmPb1nhUTqkS1FU+dZdg8OqgJZ4hxSVyDLfDpp4ONoXoHsjlvhYjTCTOagT9IyYA+iXr"
    "o034WlLnHLZYZTH8kbiws8EQ/ZeKOou9799FBsfcDH1KTG9odCWcfSiiAZ/YSjy0NR1U7k"
    "BOyo/lCFUqdZgWhPlW4UlYh0FbpOlLQoglejp6Uhvgaq2nbsTm3tZxER4lrS2qfeA1o7wU"
    "J2tfHpWipMsk4PTpopswUNXRu5lD4iHJyjjzT+BLvoCbshETM9klVQVtt6fI5ulEcEASCc"
    "M0yVDsI5neWxRCiVwKwhRKcSENJp1NhB5Rmsg1fpFgRwlfEybqL7jkZvkqwAINwA4SVhjK"
    "skOjs4I2IgxL0kZw3FVjo20uDWHspSjN6tfc3PeXXh1viTSZ2NhLdjdtlG1ZBCb4ph9aao"
    "JHdU32XV7A4T7rLLly+bVBh7+bK6wpj4rEA+4C+VBsLxcAPR7SurUh3MEJxa3VCGLRoS/x"
    "u5DhujtlADrgAj5ydPME3jGRm43yiiGWKCm329qvteZv/5/1k80z4="
)
