from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
CREATE TABLE "audit_event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "actor_id" BIGINT,
    "actor_name" VARCHAR(100) NOT NULL,
    "action" VARCHAR(80) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "subject_id" BIGINT,
    "organisation_id" BIGINT,
    "outcome" VARCHAR(40) NOT NULL,
    "request_id" VARCHAR(64) NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "reason" TEXT NOT NULL,
    "before" JSON,
    "after" JSON
) /* `before` and `after` hold what changed, personal values masked. */;
CREATE INDEX "idx_audit_event_at_500752" ON "audit_event" ("at");
CREATE INDEX "idx_audit_event_actor_i_770e12" ON "audit_event" ("actor_id");
CREATE INDEX "idx_audit_event_kind_dbf17f" ON "audit_event" ("kind", "subject_id");
CREATE TABLE "organisation" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "uscc" VARCHAR(18),
    "path" VARCHAR(200) NOT NULL,
    "district_id" BIGINT,
    "region_code" VARCHAR(6),
    "employer_kind" VARCHAR(60) NOT NULL,
    "contact_name" VARCHAR(60) NOT NULL,
    "contact_phone" VARCHAR(30) NOT NULL,
    "active" INT NOT NULL,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "parent_id" BIGINT REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* Any body in the tree. `path` is `\/1\/5\/9\/`, its own id last: everything below shares it. */;
CREATE INDEX "idx_organisatio_name_36ddcf" ON "organisation" ("name");
CREATE INDEX "idx_organisatio_path_659e8b" ON "organisation" ("path");
CREATE INDEX "idx_organisatio_distric_832f84" ON "organisation" ("district_id");
CREATE INDEX "idx_organisatio_pending_9d77fd" ON "organisation" ("pending_batch_id");
CREATE INDEX "idx_organisatio_created_16b452" ON "organisation" ("created_batch_id");
CREATE INDEX "idx_organisatio_parent__a7ceaf" ON "organisation" ("parent_id", "name");
CREATE TABLE "region" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "code" VARCHAR(6) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "level" VARCHAR(40) NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE
) /* A GB\/T 2260 division, county level and above. People keep numbers of abolished ones. */;
CREATE INDEX "idx_region_code_77cc3f" ON "region" ("code");
CREATE TABLE "stored_answer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "key" VARCHAR(100) NOT NULL,
    "user_id" BIGINT NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "status" INT NOT NULL,
    "headers" JSON NOT NULL,
    "body" BLOB NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_stored_answ_user_id_264418" UNIQUE ("user_id", "key")
) /* The answer to a request with an Idempotency-Key, committed with what the request did. */;
CREATE TABLE "user_account" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "login" VARCHAR(60) NOT NULL UNIQUE,
    "name" VARCHAR(100) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "active" INT NOT NULL,
    "must_change_password" INT NOT NULL,
    "failed_attempts" INT NOT NULL,
    "first_failed_at" TIMESTAMP,
    "locked_until" TIMESTAMP,
    "totp_secret" BLOB,
    "totp_confirmed_at" TIMESTAMP,
    "totp_last_step" BIGINT NOT NULL,
    "authority_version" INT NOT NULL,
    "last_login_at" TIMESTAMP,
    "is_demo" INT NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* Somebody who signs in. `authority_version` rises when rights end: old tokens stop at once. */;
CREATE TABLE "job" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(60) NOT NULL,
    "arguments" JSON NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "done" INT NOT NULL,
    "total" INT NOT NULL,
    "note" VARCHAR(200) NOT NULL,
    "owner" VARCHAR(64) NOT NULL,
    "lease_until" BIGINT NOT NULL,
    "attempts" INT NOT NULL,
    "cancel_requested" INT NOT NULL,
    "result" JSON,
    "error" TEXT NOT NULL,
    "unique_key" VARCHAR(120),
    "created_at" TIMESTAMP NOT NULL,
    "started_at" TIMESTAMP,
    "finished_at" TIMESTAMP,
    "created_by_id" BIGINT REFERENCES "user_account" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* `lease_until` is milliseconds since 1970; a running job past it may be claimed again. */;
CREATE INDEX "idx_job_created_a2e12d" ON "job" ("created_by_id");
CREATE INDEX "idx_job_state_4bd101" ON "job" ("state", "lease_until");
CREATE TABLE "reset_code" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "code_hash" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "user_id" BIGINT NOT NULL REFERENCES "user_account" ("id") ON DELETE RESTRICT
) /* A one-time code handed over by an administrator, who never learns the password. */;
CREATE INDEX "idx_reset_code_user_id_def477" ON "reset_code" ("user_id");
CREATE TABLE "role_grant" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "role" VARCHAR(40) NOT NULL,
    "granted_by_id" BIGINT,
    "granted_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user_account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_role_grant_user_id_5734b1" UNIQUE ("user_id", "role", "organisation_id")
) /* A role held at an organisation, reaching everything below it. */;
CREATE TABLE "session" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "started_at" TIMESTAMP NOT NULL,
    "last_used_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "end_reason" VARCHAR(40) NOT NULL,
    "user_agent" VARCHAR(300) NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "user_id" BIGINT NOT NULL REFERENCES "user_account" ("id") ON DELETE RESTRICT
) /* One sign-in on one device, with its refresh tokens as a family. */;
CREATE INDEX "idx_session_user_id_23ddbc" ON "session" ("user_id");
CREATE TABLE "refresh_token" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "issued_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "session_id" VARCHAR(36) NOT NULL REFERENCES "session" ("id") ON DELETE RESTRICT
) /* Used once; used twice, the family ends. */;
CREATE INDEX "idx_refresh_tok_session_e0eedc" ON "refresh_token" ("session_id");
CREATE TABLE "person" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "id_number" BLOB NOT NULL,
    "id_number_index" VARCHAR(64) NOT NULL,
    "birth_on" DATE NOT NULL,
    "sex" VARCHAR(40) NOT NULL,
    "phone" BLOB,
    "phone_index" VARCHAR(64),
    "address" BLOB,
    "household_registration" VARCHAR(100) NOT NULL,
    "bank_account" BLOB,
    "bank_account_index" VARCHAR(64),
    "bank_name" VARCHAR(100) NOT NULL,
    "wants_training" INT,
    "deceased_on" DATE,
    "note" TEXT NOT NULL,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "merged_into_id" BIGINT REFERENCES "person" ("id") ON DELETE RESTRICT
) /* One natural person. Sealed fields carry a blind index where they are looked up. */;
CREATE INDEX "idx_person_name_f404e8" ON "person" ("name");
CREATE INDEX "idx_person_id_numb_6ab70f" ON "person" ("id_number_index");
CREATE INDEX "idx_person_phone_i_5bf2ba" ON "person" ("phone_index");
CREATE INDEX "idx_person_bank_ac_57ce49" ON "person" ("bank_account_index");
CREATE INDEX "idx_person_pending_cefcb5" ON "person" ("pending_batch_id");
CREATE INDEX "idx_person_created_c11671" ON "person" ("created_batch_id");
CREATE TABLE "affiliation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "since" TIMESTAMP NOT NULL,
    "created_batch_id" BIGINT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_affiliation_person__32aae7" UNIQUE ("person_id", "organisation_id")
) /* A person belongs to an organisation's view: whoever sees the organisation sees the person. */;
CREATE INDEX "idx_affiliation_created_e3e3ef" ON "affiliation" ("created_batch_id");
CREATE INDEX "idx_affiliation_organis_b5bd38" ON "affiliation" ("organisation_id");
CREATE TABLE "name_change" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "former_name" VARCHAR(100) NOT NULL,
    "new_name" VARCHAR(100) NOT NULL,
    "changed_on" DATE NOT NULL,
    "evidence" VARCHAR(300) NOT NULL,
    "recorded_by_id" BIGINT,
    "created_at" TIMESTAMP NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* A legal change of name; search finds the former one. */;
CREATE INDEX "idx_name_change_former__38adb8" ON "name_change" ("former_name");
CREATE INDEX "idx_name_change_person__518dba" ON "name_change" ("person_id");
CREATE TABLE "person_merge" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "moved" JSON NOT NULL,
    "reason" TEXT NOT NULL,
    "merged_by_id" BIGINT,
    "merged_at" TIMESTAMP NOT NULL,
    "kept_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "merged_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* Two records found to be one person: what moved, who decided, why. */;
CREATE TABLE "employment" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "post" VARCHAR(40) NOT NULL,
    "post_text" VARCHAR(60) NOT NULL,
    "service_type" VARCHAR(40) NOT NULL,
    "full_time" INT NOT NULL,
    "contract_kind" VARCHAR(40) NOT NULL,
    "contract_starts_on" DATE,
    "contract_ends_on" DATE,
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "ended_reason" VARCHAR(200) NOT NULL,
    "insured_by" VARCHAR(200) NOT NULL,
    "note" TEXT NOT NULL,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "employer_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_employment_person__e614d0" UNIQUE ("person_id", "employer_id", "started_on"),
    CONSTRAINT "employment_ends_after_start" CHECK ("ended_on" IS NULL OR "ended_on" >= "started_on")
) /* One person at one employer in one post, from the day of joining to the day of leaving. */;
CREATE INDEX "idx_employment_pending_1c9c39" ON "employment" ("pending_batch_id");
CREATE INDEX "idx_employment_created_01277f" ON "employment" ("created_batch_id");
CREATE INDEX "idx_employment_employe_96e66d" ON "employment" ("employer_id");
CREATE TABLE "attendance" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "days_due" INT NOT NULL,
    "days_present" INT NOT NULL,
    "leave_days" INT NOT NULL,
    "leave_kind" VARCHAR(40),
    "service_orders" INT,
    "insured" INT,
    "note" TEXT NOT NULL,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "employment_id" BIGINT NOT NULL REFERENCES "employment" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_attendance_employm_4a5843" UNIQUE ("employment_id", "month"),
    CONSTRAINT "attendance_days_possible" CHECK ("days_due" BETWEEN 0 AND 31 AND "days_present" BETWEEN 0 AND 31 AND "leave_days" BETWEEN 0 AND 31)
) /* What an employer reports of one employment for one month (`2026-10`). */;
CREATE INDEX "idx_attendance_month_b17e12" ON "attendance" ("month");
CREATE INDEX "idx_attendance_pending_b31b1a" ON "attendance" ("pending_batch_id");
CREATE INDEX "idx_attendance_created_e5b10f" ON "attendance" ("created_batch_id");
CREATE TABLE "certificate" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "occupation" VARCHAR(60) NOT NULL,
    "level" VARCHAR(40),
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "issued_on" DATE,
    "issuer" VARCHAR(200) NOT NULL,
    "theory_score" INT,
    "practice_score" INT,
    "check_state" VARCHAR(40) NOT NULL,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* `check_state` says what the national query system answered, not what the holder says. */;
CREATE INDEX "idx_certificate_pending_09ee81" ON "certificate" ("pending_batch_id");
CREATE INDEX "idx_certificate_created_a0ac08" ON "certificate" ("created_batch_id");
CREATE INDEX "idx_certificate_person__4d4431" ON "certificate" ("person_id");
CREATE TABLE "policy_version" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "code" VARCHAR(50) NOT NULL,
    "title" VARCHAR(500) NOT NULL,
    "version" VARCHAR(40) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_policy_vers_code_96acde" UNIQUE ("code", "sha256")
) /* A policy exactly as it was when a month was computed. Written once, known by its hash. */;
CREATE TABLE "subsidy_month" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "policy_code" VARCHAR(50) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "current_run_id" BIGINT,
    "job_id" BIGINT,
    "computed_at" TIMESTAMP,
    "submitted_by_id" BIGINT,
    "reviewed_by_id" BIGINT,
    "approved_by_id" BIGINT,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "policy_id" BIGINT NOT NULL REFERENCES "policy_version" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_subsidy_mon_policy__3de2ed" UNIQUE ("policy_code", "district_id", "month")
) /* One policy, one district, one month. `current_run_id` is the computation people see. */;
CREATE TABLE "compute_run" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "watermark" JSON NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "people" INT NOT NULL,
    "by_finding" JSON NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP,
    "month_id" BIGINT NOT NULL REFERENCES "subsidy_month" ("id") ON DELETE RESTRICT,
    "policy_id" BIGINT NOT NULL REFERENCES "policy_version" ("id") ON DELETE RESTRICT
) /* One computation. Its lines are seen only once the month points at it. */;
CREATE INDEX "idx_compute_run_month_i_2a42bc" ON "compute_run" ("month_id");
CREATE TABLE "month_step" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "step" VARCHAR(40) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "actor_id" BIGINT,
    "actor_name" VARCHAR(100) NOT NULL,
    "note" VARCHAR(500) NOT NULL,
    "people" INT,
    "total_fen" BIGINT,
    "month_id" BIGINT NOT NULL REFERENCES "subsidy_month" ("id") ON DELETE RESTRICT
) /* The timeline: who did what when, and over how many people and how much money. */;
CREATE INDEX "idx_month_step_month_i_1ea7ac" ON "month_step" ("month_id");
CREATE TABLE "pay_list" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "content" BLOB NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "size" INT NOT NULL,
    "people" INT NOT NULL,
    "total_fen" BIGINT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "created_by_id" BIGINT,
    "month_id" BIGINT NOT NULL UNIQUE REFERENCES "subsidy_month" ("id") ON DELETE RESTRICT
) /* The workbook as approved, sealed, with the hash and size of the file a person downloads. */;
CREATE TABLE "subsidy_line" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "employment_id" BIGINT NOT NULL,
    "decided_outcome" VARCHAR(40) NOT NULL,
    "outcome" VARCHAR(40) NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "proposed_fen" BIGINT NOT NULL,
    "last_amount_fen" BIGINT,
    "payment_state" VARCHAR(40) NOT NULL,
    "open_codes" VARCHAR(500) NOT NULL,
    "findings" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "settled_by_id" BIGINT,
    "settled_by_name" VARCHAR(100) NOT NULL,
    "settled_at" TIMESTAMP,
    "settlement_reason" VARCHAR(500) NOT NULL,
    "employer_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "run_id" BIGINT NOT NULL REFERENCES "compute_run" ("id") ON DELETE RESTRICT,
    "street_id" BIGINT REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_subsidy_lin_run_id_85a57d" UNIQUE ("run_id", "person_id"),
    CONSTRAINT "subsidy_line_pays_only_what_pays" CHECK ("amount_fen" >= 0 AND ("amount_fen" > 0) = ("outcome" = 'pay'))
) /* One person's month. What the rules decided, and beside it what an officer settled. */;
CREATE INDEX "idx_subsidy_lin_person__e854c3" ON "subsidy_line" ("person_id");
CREATE INDEX "idx_subsidy_lin_run_id_74b12a" ON "subsidy_line" ("run_id", "outcome");
CREATE INDEX "idx_subsidy_lin_run_id_bb98c3" ON "subsidy_line" ("run_id", "employer_id");
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);
CREATE TRIGGER "audit_event_no_update" BEFORE UPDATE ON "audit_event" BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER "audit_event_no_delete" BEFORE DELETE ON "audit_event" BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE UNIQUE INDEX "person_id_number_once" ON "person" ("id_number_index") WHERE "merged_into_id" IS NULL;
CREATE UNIQUE INDEX "organisation_uscc_once" ON "organisation" ("uscc") WHERE "uscc" IS NOT NULL AND "active";
CREATE UNIQUE INDEX "job_unfinished_once" ON "job" ("unique_key") WHERE "unique_key" IS NOT NULL AND "state" IN ('queued', 'running');
CREATE TRIGGER "policy_version_no_update" BEFORE UPDATE ON "policy_version" BEGIN SELECT RAISE(ABORT, 'policy_version is append-only'); END;
CREATE TRIGGER "policy_version_no_delete" BEFORE DELETE ON "policy_version" BEGIN SELECT RAISE(ABORT, 'policy_version is append-only'); END;
CREATE TRIGGER "month_step_no_update" BEFORE UPDATE ON "month_step" BEGIN SELECT RAISE(ABORT, 'month_step is append-only'); END;
CREATE TRIGGER "month_step_no_delete" BEFORE DELETE ON "month_step" BEGIN SELECT RAISE(ABORT, 'month_step is append-only'); END;
CREATE TRIGGER "pay_list_no_update" BEFORE UPDATE ON "pay_list" BEGIN SELECT RAISE(ABORT, 'pay_list is append-only'); END;
CREATE TRIGGER "pay_list_no_delete" BEFORE DELETE ON "pay_list" BEGIN SELECT RAISE(ABORT, 'pay_list is append-only'); END;
""",
    "postgres": r"""
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" BIGINT,
    "actor_name" VARCHAR(100) NOT NULL,
    "action" VARCHAR(80) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "subject_id" BIGINT,
    "organisation_id" BIGINT,
    "outcome" VARCHAR(40) NOT NULL,
    "request_id" VARCHAR(64) NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "reason" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB
);
CREATE INDEX "idx_audit_event_at_500752" ON "audit_event" ("at");
CREATE INDEX "idx_audit_event_actor_i_770e12" ON "audit_event" ("actor_id");
CREATE INDEX "idx_audit_event_kind_dbf17f" ON "audit_event" ("kind", "subject_id");
COMMENT ON TABLE "audit_event" IS '`before` and `after` hold what changed, personal values masked.';
CREATE TABLE "organisation" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "uscc" VARCHAR(18),
    "path" VARCHAR(200) NOT NULL,
    "district_id" BIGINT,
    "region_code" VARCHAR(6),
    "employer_kind" VARCHAR(60) NOT NULL,
    "contact_name" VARCHAR(60) NOT NULL,
    "contact_phone" VARCHAR(30) NOT NULL,
    "active" BOOL NOT NULL,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "parent_id" BIGINT REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_organisatio_name_36ddcf" ON "organisation" ("name");
CREATE INDEX "idx_organisatio_path_659e8b" ON "organisation" ("path");
CREATE INDEX "idx_organisatio_distric_832f84" ON "organisation" ("district_id");
CREATE INDEX "idx_organisatio_pending_9d77fd" ON "organisation" ("pending_batch_id");
CREATE INDEX "idx_organisatio_created_16b452" ON "organisation" ("created_batch_id");
CREATE INDEX "idx_organisatio_parent__a7ceaf" ON "organisation" ("parent_id", "name");
COMMENT ON TABLE "organisation" IS 'Any body in the tree. `path` is `/1/5/9/`, its own id last: everything below shares it.';
CREATE TABLE "region" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(6) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "level" VARCHAR(40) NOT NULL,
    "valid_from" DATE,
    "valid_until" DATE
);
CREATE INDEX "idx_region_code_77cc3f" ON "region" ("code");
COMMENT ON TABLE "region" IS 'A GB/T 2260 division, county level and above. People keep numbers of abolished ones.';
CREATE TABLE "stored_answer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "key" VARCHAR(100) NOT NULL,
    "user_id" BIGINT NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "status" INT NOT NULL,
    "headers" JSONB NOT NULL,
    "body" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_stored_answ_user_id_264418" UNIQUE ("user_id", "key")
);
COMMENT ON TABLE "stored_answer" IS 'The answer to a request with an Idempotency-Key, committed with what the request did.';
CREATE TABLE "user_account" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "login" VARCHAR(60) NOT NULL UNIQUE,
    "name" VARCHAR(100) NOT NULL,
    "password_hash" VARCHAR(200) NOT NULL,
    "active" BOOL NOT NULL,
    "must_change_password" BOOL NOT NULL,
    "failed_attempts" INT NOT NULL,
    "first_failed_at" TIMESTAMPTZ,
    "locked_until" TIMESTAMPTZ,
    "totp_secret" BYTEA,
    "totp_confirmed_at" TIMESTAMPTZ,
    "totp_last_step" BIGINT NOT NULL,
    "authority_version" INT NOT NULL,
    "last_login_at" TIMESTAMPTZ,
    "is_demo" BOOL NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "user_account" IS 'Somebody who signs in. `authority_version` rises when rights end: old tokens stop at once.';
CREATE TABLE "job" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(60) NOT NULL,
    "arguments" JSONB NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "done" INT NOT NULL,
    "total" INT NOT NULL,
    "note" VARCHAR(200) NOT NULL,
    "owner" VARCHAR(64) NOT NULL,
    "lease_until" BIGINT NOT NULL,
    "attempts" INT NOT NULL,
    "cancel_requested" BOOL NOT NULL,
    "result" JSONB,
    "error" TEXT NOT NULL,
    "unique_key" VARCHAR(120),
    "created_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "created_by_id" BIGINT REFERENCES "user_account" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_job_created_a2e12d" ON "job" ("created_by_id");
CREATE INDEX "idx_job_state_4bd101" ON "job" ("state", "lease_until");
COMMENT ON TABLE "job" IS '`lease_until` is milliseconds since 1970; a running job past it may be claimed again.';
CREATE TABLE "reset_code" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "code_hash" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "user_id" BIGINT NOT NULL REFERENCES "user_account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_reset_code_user_id_def477" ON "reset_code" ("user_id");
COMMENT ON TABLE "reset_code" IS 'A one-time code handed over by an administrator, who never learns the password.';
CREATE TABLE "role_grant" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "role" VARCHAR(40) NOT NULL,
    "granted_by_id" BIGINT,
    "granted_at" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user_account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_role_grant_user_id_5734b1" UNIQUE ("user_id", "role", "organisation_id")
);
COMMENT ON TABLE "role_grant" IS 'A role held at an organisation, reaching everything below it.';
CREATE TABLE "session" (
    "id" VARCHAR(36) NOT NULL PRIMARY KEY,
    "started_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "end_reason" VARCHAR(40) NOT NULL,
    "user_agent" VARCHAR(300) NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "user_id" BIGINT NOT NULL REFERENCES "user_account" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_session_user_id_23ddbc" ON "session" ("user_id");
COMMENT ON TABLE "session" IS 'One sign-in on one device, with its refresh tokens as a family.';
CREATE TABLE "refresh_token" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "session_id" VARCHAR(36) NOT NULL REFERENCES "session" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_refresh_tok_session_e0eedc" ON "refresh_token" ("session_id");
COMMENT ON TABLE "refresh_token" IS 'Used once; used twice, the family ends.';
CREATE TABLE "person" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "id_number" BYTEA NOT NULL,
    "id_number_index" VARCHAR(64) NOT NULL,
    "birth_on" DATE NOT NULL,
    "sex" VARCHAR(40) NOT NULL,
    "phone" BYTEA,
    "phone_index" VARCHAR(64),
    "address" BYTEA,
    "household_registration" VARCHAR(100) NOT NULL,
    "bank_account" BYTEA,
    "bank_account_index" VARCHAR(64),
    "bank_name" VARCHAR(100) NOT NULL,
    "wants_training" BOOL,
    "deceased_on" DATE,
    "note" TEXT NOT NULL,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "merged_into_id" BIGINT REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_person_name_f404e8" ON "person" ("name");
CREATE INDEX "idx_person_id_numb_6ab70f" ON "person" ("id_number_index");
CREATE INDEX "idx_person_phone_i_5bf2ba" ON "person" ("phone_index");
CREATE INDEX "idx_person_bank_ac_57ce49" ON "person" ("bank_account_index");
CREATE INDEX "idx_person_pending_cefcb5" ON "person" ("pending_batch_id");
CREATE INDEX "idx_person_created_c11671" ON "person" ("created_batch_id");
COMMENT ON TABLE "person" IS 'One natural person. Sealed fields carry a blind index where they are looked up.';
CREATE TABLE "affiliation" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "since" TIMESTAMPTZ NOT NULL,
    "created_batch_id" BIGINT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_affiliation_person__32aae7" UNIQUE ("person_id", "organisation_id")
);
CREATE INDEX "idx_affiliation_created_e3e3ef" ON "affiliation" ("created_batch_id");
CREATE INDEX "idx_affiliation_organis_b5bd38" ON "affiliation" ("organisation_id");
COMMENT ON TABLE "affiliation" IS 'A person belongs to an organisation''s view: whoever sees the organisation sees the person.';
CREATE TABLE "name_change" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "former_name" VARCHAR(100) NOT NULL,
    "new_name" VARCHAR(100) NOT NULL,
    "changed_on" DATE NOT NULL,
    "evidence" VARCHAR(300) NOT NULL,
    "recorded_by_id" BIGINT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_name_change_former__38adb8" ON "name_change" ("former_name");
CREATE INDEX "idx_name_change_person__518dba" ON "name_change" ("person_id");
COMMENT ON TABLE "name_change" IS 'A legal change of name; search finds the former one.';
CREATE TABLE "person_merge" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "moved" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "merged_by_id" BIGINT,
    "merged_at" TIMESTAMPTZ NOT NULL,
    "kept_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "merged_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "person_merge" IS 'Two records found to be one person: what moved, who decided, why.';
CREATE TABLE "employment" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "post" VARCHAR(40) NOT NULL,
    "post_text" VARCHAR(60) NOT NULL,
    "service_type" VARCHAR(40) NOT NULL,
    "full_time" BOOL NOT NULL,
    "contract_kind" VARCHAR(40) NOT NULL,
    "contract_starts_on" DATE,
    "contract_ends_on" DATE,
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "ended_reason" VARCHAR(200) NOT NULL,
    "insured_by" VARCHAR(200) NOT NULL,
    "note" TEXT NOT NULL,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "employer_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_employment_person__e614d0" UNIQUE ("person_id", "employer_id", "started_on")
);
CREATE INDEX "idx_employment_pending_1c9c39" ON "employment" ("pending_batch_id");
CREATE INDEX "idx_employment_created_01277f" ON "employment" ("created_batch_id");
CREATE INDEX "idx_employment_employe_96e66d" ON "employment" ("employer_id");
COMMENT ON TABLE "employment" IS 'One person at one employer in one post, from the day of joining to the day of leaving.';
CREATE TABLE "attendance" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "month" VARCHAR(7) NOT NULL,
    "days_due" INT NOT NULL,
    "days_present" INT NOT NULL,
    "leave_days" INT NOT NULL,
    "leave_kind" VARCHAR(40),
    "service_orders" INT,
    "insured" BOOL,
    "note" TEXT NOT NULL,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "employment_id" BIGINT NOT NULL REFERENCES "employment" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_attendance_employm_4a5843" UNIQUE ("employment_id", "month")
);
CREATE INDEX "idx_attendance_month_b17e12" ON "attendance" ("month");
CREATE INDEX "idx_attendance_pending_b31b1a" ON "attendance" ("pending_batch_id");
CREATE INDEX "idx_attendance_created_e5b10f" ON "attendance" ("created_batch_id");
COMMENT ON TABLE "attendance" IS 'What an employer reports of one employment for one month (`2026-10`).';
CREATE TABLE "certificate" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "occupation" VARCHAR(60) NOT NULL,
    "level" VARCHAR(40),
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "issued_on" DATE,
    "issuer" VARCHAR(200) NOT NULL,
    "theory_score" INT,
    "practice_score" INT,
    "check_state" VARCHAR(40) NOT NULL,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_certificate_pending_09ee81" ON "certificate" ("pending_batch_id");
CREATE INDEX "idx_certificate_created_a0ac08" ON "certificate" ("created_batch_id");
CREATE INDEX "idx_certificate_person__4d4431" ON "certificate" ("person_id");
COMMENT ON TABLE "certificate" IS '`check_state` says what the national query system answered, not what the holder says.';
CREATE TABLE "policy_version" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "code" VARCHAR(50) NOT NULL,
    "title" VARCHAR(500) NOT NULL,
    "version" VARCHAR(40) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_policy_vers_code_96acde" UNIQUE ("code", "sha256")
);
COMMENT ON TABLE "policy_version" IS 'A policy exactly as it was when a month was computed. Written once, known by its hash.';
CREATE TABLE "subsidy_month" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "policy_code" VARCHAR(50) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "current_run_id" BIGINT,
    "job_id" BIGINT,
    "computed_at" TIMESTAMPTZ,
    "submitted_by_id" BIGINT,
    "reviewed_by_id" BIGINT,
    "approved_by_id" BIGINT,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "policy_id" BIGINT NOT NULL REFERENCES "policy_version" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_subsidy_mon_policy__3de2ed" UNIQUE ("policy_code", "district_id", "month")
);
COMMENT ON TABLE "subsidy_month" IS 'One policy, one district, one month. `current_run_id` is the computation people see.';
CREATE TABLE "compute_run" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "watermark" JSONB NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "people" INT NOT NULL,
    "by_finding" JSONB NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "month_id" BIGINT NOT NULL REFERENCES "subsidy_month" ("id") ON DELETE RESTRICT,
    "policy_id" BIGINT NOT NULL REFERENCES "policy_version" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_compute_run_month_i_2a42bc" ON "compute_run" ("month_id");
COMMENT ON TABLE "compute_run" IS 'One computation. Its lines are seen only once the month points at it.';
CREATE TABLE "month_step" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "step" VARCHAR(40) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" BIGINT,
    "actor_name" VARCHAR(100) NOT NULL,
    "note" VARCHAR(500) NOT NULL,
    "people" INT,
    "total_fen" BIGINT,
    "month_id" BIGINT NOT NULL REFERENCES "subsidy_month" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_month_step_month_i_1ea7ac" ON "month_step" ("month_id");
COMMENT ON TABLE "month_step" IS 'The timeline: who did what when, and over how many people and how much money.';
CREATE TABLE "pay_list" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "content" BYTEA NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "size" INT NOT NULL,
    "people" INT NOT NULL,
    "total_fen" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" BIGINT,
    "month_id" BIGINT NOT NULL UNIQUE REFERENCES "subsidy_month" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "pay_list" IS 'The workbook as approved, sealed, with the hash and size of the file a person downloads.';
CREATE TABLE "subsidy_line" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "employment_id" BIGINT NOT NULL,
    "decided_outcome" VARCHAR(40) NOT NULL,
    "outcome" VARCHAR(40) NOT NULL,
    "amount_fen" BIGINT NOT NULL,
    "proposed_fen" BIGINT NOT NULL,
    "last_amount_fen" BIGINT,
    "payment_state" VARCHAR(40) NOT NULL,
    "open_codes" VARCHAR(500) NOT NULL,
    "findings" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "settled_by_id" BIGINT,
    "settled_by_name" VARCHAR(100) NOT NULL,
    "settled_at" TIMESTAMPTZ,
    "settlement_reason" VARCHAR(500) NOT NULL,
    "employer_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "run_id" BIGINT NOT NULL REFERENCES "compute_run" ("id") ON DELETE RESTRICT,
    "street_id" BIGINT REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_subsidy_lin_run_id_85a57d" UNIQUE ("run_id", "person_id")
);
CREATE INDEX "idx_subsidy_lin_person__e854c3" ON "subsidy_line" ("person_id");
CREATE INDEX "idx_subsidy_lin_run_id_74b12a" ON "subsidy_line" ("run_id", "outcome");
CREATE INDEX "idx_subsidy_lin_run_id_bb98c3" ON "subsidy_line" ("run_id", "employer_id");
COMMENT ON TABLE "subsidy_line" IS 'One person''s month. What the rules decided, and beside it what an officer settled.';
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE OR REPLACE FUNCTION "audit_event_append_only"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'audit_event is append-only' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION "audit_event_append_only"();
CREATE UNIQUE INDEX "person_id_number_once" ON "person" ("id_number_index") WHERE "merged_into_id" IS NULL;
CREATE UNIQUE INDEX "organisation_uscc_once" ON "organisation" ("uscc") WHERE "uscc" IS NOT NULL AND "active";
CREATE UNIQUE INDEX "job_unfinished_once" ON "job" ("unique_key") WHERE "unique_key" IS NOT NULL AND "state" IN ('queued', 'running');
ALTER TABLE "employment" ADD CONSTRAINT "employment_ends_after_start" CHECK ("ended_on" IS NULL OR "ended_on" >= "started_on");
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_days_possible" CHECK ("days_due" BETWEEN 0 AND 31 AND "days_present" BETWEEN 0 AND 31 AND "leave_days" BETWEEN 0 AND 31);
CREATE OR REPLACE FUNCTION "policy_version_append_only"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'policy_version is append-only' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "policy_version_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "policy_version" FOR EACH STATEMENT EXECUTE FUNCTION "policy_version_append_only"();
CREATE OR REPLACE FUNCTION "month_step_append_only"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'month_step is append-only' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "month_step_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "month_step" FOR EACH STATEMENT EXECUTE FUNCTION "month_step_append_only"();
CREATE OR REPLACE FUNCTION "pay_list_append_only"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'pay_list is append-only' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "pay_list_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "pay_list" FOR EACH STATEMENT EXECUTE FUNCTION "pay_list_append_only"();
ALTER TABLE "subsidy_line" ADD CONSTRAINT "subsidy_line_pays_only_what_pays" CHECK ("amount_fen" >= 0 AND ("amount_fen" > 0) = ("outcome" = 'pay'));
""",
}
DOWN = {
    "sqlite": r"""
DROP TRIGGER IF EXISTS "audit_event_no_update";
DROP TRIGGER IF EXISTS "audit_event_no_delete";
DROP INDEX IF EXISTS "person_id_number_once";
DROP INDEX IF EXISTS "organisation_uscc_once";
DROP INDEX IF EXISTS "job_unfinished_once";
DROP TRIGGER IF EXISTS "policy_version_no_update";
DROP TRIGGER IF EXISTS "policy_version_no_delete";
DROP TRIGGER IF EXISTS "month_step_no_update";
DROP TRIGGER IF EXISTS "month_step_no_delete";
DROP TRIGGER IF EXISTS "pay_list_no_update";
DROP TRIGGER IF EXISTS "pay_list_no_delete";
DROP TABLE "subsidy_line";
DROP TABLE "pay_list";
DROP TABLE "month_step";
DROP TABLE "compute_run";
DROP TABLE "subsidy_month";
DROP TABLE "policy_version";
DROP TABLE "certificate";
DROP TABLE "attendance";
DROP TABLE "employment";
DROP TABLE "person_merge";
DROP TABLE "name_change";
DROP TABLE "affiliation";
DROP TABLE "person";
DROP TABLE "refresh_token";
DROP TABLE "session";
DROP TABLE "role_grant";
DROP TABLE "reset_code";
DROP TABLE "job";
DROP TABLE "user_account";
DROP TABLE "stored_answer";
DROP TABLE "region";
DROP TABLE "organisation";
DROP TABLE "audit_event";
""",
    "postgres": r"""
DROP TRIGGER IF EXISTS "audit_event_append_only" ON "audit_event";
DROP FUNCTION IF EXISTS "audit_event_append_only"();
DROP INDEX IF EXISTS "person_id_number_once";
DROP INDEX IF EXISTS "organisation_uscc_once";
DROP INDEX IF EXISTS "job_unfinished_once";
ALTER TABLE "employment" DROP CONSTRAINT IF EXISTS "employment_ends_after_start";
ALTER TABLE "attendance" DROP CONSTRAINT IF EXISTS "attendance_days_possible";
DROP TRIGGER IF EXISTS "policy_version_append_only" ON "policy_version";
DROP FUNCTION IF EXISTS "policy_version_append_only"();
DROP TRIGGER IF EXISTS "month_step_append_only" ON "month_step";
DROP FUNCTION IF EXISTS "month_step_append_only"();
DROP TRIGGER IF EXISTS "pay_list_append_only" ON "pay_list";
DROP FUNCTION IF EXISTS "pay_list_append_only"();
ALTER TABLE "subsidy_line" DROP CONSTRAINT IF EXISTS "subsidy_line_pays_only_what_pays";
DROP TABLE "subsidy_line";
DROP TABLE "pay_list";
DROP TABLE "month_step";
DROP TABLE "compute_run";
DROP TABLE "subsidy_month";
DROP TABLE "policy_version";
DROP TABLE "certificate";
DROP TABLE "attendance";
DROP TABLE "employment";
DROP TABLE "person_merge";
DROP TABLE "name_change";
DROP TABLE "affiliation";
DROP TABLE "person";
DROP TABLE "refresh_token";
DROP TABLE "session";
DROP TABLE "role_grant";
DROP TABLE "reset_code";
DROP TABLE "job";
DROP TABLE "user_account";
DROP TABLE "stored_answer";
DROP TABLE "region";
DROP TABLE "organisation";
DROP TABLE "audit_event";
""",
}

GUARDS = {
    "audit_event_append_only": "a08a7dd8ca1144b5",
    "person_id_number_once": "66face1178642c6a",
    "organisation_uscc_once": "74b5d5fa02f8bc28",
    "job_unfinished_once": "f36ec57ca3e29e48",
    "employment_ends_after_start": "00bed4eca9914b1d",
    "attendance_days_possible": "4a652ef68ef94d06",
    "policy_version_append_only": "070591404926bcb5",
    "month_step_append_only": "59bb84a38e746ce7",
    "pay_list_append_only": "f8e7205cd33b2a1d",
    "subsidy_line_pays_only_what_pays": "104c730608f83b13"
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UP[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXW1z2za2/isYf2k6o7qJnThpeufO2Fm3624Sdxzvtt22Q0EkJKGmCC0BWtHd9r9fAB"
    "TfQYqgSImiMbPTjUkckHoOAJ7389+TBXGQS08vAwez60fksZO34L8nHlwg/g/F3RE4gctl"
    "ck9cYHDiyuFQjLNQPHBCmQ9tMeUUuhTxSw6ito+XDBNPEIwnaEp8NAbQc8AYThnyx2BOXA"
    "es5pABew69GXJGYIl8SjzogkfoBoiCBaQPyDkVD3GIzZ+CvVlL8wUe/k+ALEZmiM2Rz2f9"
    "9Xd+GXsO+oyo+PPXkwf+lxhLg8kfyGYWdk5+F4OWD9YUI9fJYIjlUHndYuulvHaFZzce+0"
    "6OFb9hYtnEDRZeMn65ZnPixQQ4RHSGPORDhsQTmB8IRL3AdTf4RyCHPyEZEr57isZBUxi4"
    "gi+COnyB5NqJZX28vbc+Xd9b1kmBZxFFCvbNJZt4gt/8VakEYCZe4atvzs7Oz1+fPT+/eP"
    "Pq5evXr948f8PHyvct3nr9V/gyCVrhVBKzm+9vPt6LFyJ8UYULTlz4S9JABkMqyaIEfciK"
    "6FsfyGKzRDPIh2NzyPOZEcMLdBr9I8+HCPUqRkQXKjhx8j/TwLMFyGBF/Ae+jG10arvEfj"
    "j1yOp/TzriUgXg9zcfrj/dX374UUy/oPQ/rrj6t8v7a3HnTF5d564+u/gyy6F4EvDTzf3f"
    "gfgT/Pv247VEmlA28+UTk3H3/z4R7wQDRiz+wy3opEGOLkeX+NAUr21GfEt3v6Wptu86Bb"
    "c3rNRh9kC2XR56+VcB/Hdz6FdBH1HlwOc/qp2tlnx79gH/An62XOTN2Jz/+eL58wpo/3V5"
    "9+7vl3fP+Kjcrvm4uXUW3itgLV5KD+cNxQAxflMH4jflCL8pABx93uvCG40fILgv64D7sh"
    "zclwVwUzKT1jGdpevooN4v0gc5qYk/gx6mULytNhMUxIYTjTkRMJuoPpjWT8R3aBH8ZPz+"
    "ThqOnoe6Ej67Pmt8xH8oVZ815cd5lmqPUO8H5ouXNWC+eFkKs7iVE0gch0vxVEsiSUgMwF"
    "sB9hGkKonvHn0uOagTigHAW6WjXv98n1FPIxiffbj8+cuMivr+9uP30fAU7O/e317l4A6N"
    "SEW4f/h0+1ENd0KRtx5gm4E/gYvpEX4WK3AXUFTjnod4lNX3xQR53KW9Tgf2mMCgroe6MF"
    "ZOH1IGM3FhAu2HFfQdq3CHnJGyscVbi7NF/gr04EwCKX6x+H0bu/IPZHKiMDeLy6MqO/Mf"
    "mwHb7csuPweRFXgMu2OAKVhgl68KxCF3KKDYsxF48c3r598CCPzA8zhfAJ8cLCFlADOwgG"
    "swQcB2IV4gB8AZ55LC6tzVU+rYoinjK/tEyqnxSxhrdE+t0caykEhJdaT9i3Jp/6JoF/Nn"
    "gbDrKwTRik9Imminz0gzmSmx+k8C7DLs0VPx2EPY+zv5psfHUy0VNx69R6mVDw2Q0xXeXa"
    "u4kXqehbf0OI+GN7LaNML3ebcH+tmLl69fvjm/eBmf4/GVquO7aI1hhEFXA8l4vIEyD6VH"
    "VFu+/CsXjR+Aqprd7me13D9nFe6fs6L7h6w8lZZUDm9MMDh827e0pIVoLTk5RziYQ2Hffm"
    "TG0GKpEuHK/fcpksHA3tpZbEOufbrWxqaNVNofIXzxempwVeQ5kCecviuU4yv7lYSvbm/f"
    "ZyThq5u82fCfH66u7569kEcLH4RZyYLmorF46wLq5RpJQmGsWs31DuT7RPGVLLeYxwQD+E"
    "ru22C+sVM9oLWOXJKlagR7zxZ5LvjnrFbwz1lF8M9ZQfqzfSTgsHTiGrM0+4lvrDR1mADH"
    "ZgGOlEFfl/lZmhaY37M9NyT+TrGH6VyTwTkiw+E+czg6iidr7dirAqkJVjYhcEfIiYLvWb"
    "U7ijz5jvgIz7x/oLXkyw1/e6GbKvDfeJH/SVE7IuQ+N8Rf0XKLribP9+Eq9ucWDwP++/mv"
    "RqEaesfPqbubd/cnpcu+BXxvc9Md13qvC7Riu5dAfZgQigwXFLEUeS6VB1Xkl8f26IpLbw"
    "0mxFkD7AE2Rxw/hE7BeAnZXIZBjL9+8fWrr7/5ejwCmFFAVh7ADnAhZW8BekQ+X1YiFGKC"
    "XLIClOuJiPKBxfiKDp9TJ8JiyQm8KBxUwmvCK/oZXsF5TZWHWyn+KYr92Y5fdMuE9mzHxt"
    "bwdDWVYOloMz9LY5h/tMxXx6mVBO0MOEit/Xgd3RTZrpNj9yokdB8cEVDb1vJBbMYP0Pvw"
    "po7z4U257+FNHlshb+tgG43f29I95qgeB4t3aJAXmyM0RsGGRkEfzYSKb3PFWGeR58iGd4"
    "5c1AmxKo+wyq9ztFi6ZI18SzcUvkA4AD991xHx/HEM8qNBV+jI0xmoa0O9nCsDsrdjHRMO"
    "DuzzOmCfl4N9rqyA8qhAuTKULSHaYwBb9N082vi1JfIc/hbWBDJ7ri2cqKiNhNJQQol9Po"
    "1YoaI2rGjIioxLQGM7pMmM17glr3GIqvFoRqtti0czswi1fZmp42iOXYdPpdgCG8rv/nGH"
    "3BjNp4R55rCY+VCZlKoD0x0XbL4X8xyhSbUWSAFF/o4Y1Qz4OEp44HSKXSwB2BGly2SmoY"
    "IVmgpKUsF1sLqOJxoqVDSYUOysLRd7aEewPoVTvcdeZ569g6MlIk/Y/sE6xq9etLIWxGPz"
    "dtD6IKYa0trqMjDsDk19ROf35AEpA8My90dVgWF+ONJi8dCtkWH8U+wAwoXtb0Eg/slW2O"
    "bDRPDWFC6wuwbIc2gx0kuDbnvklgnS6mWQllxG1hxSLWdilqodG+lhmdFxJjumNNAM38mQ"
    "mOido43eQZ+XmE+nxfsszaGY3/1HeBAMFt9GvcA8avLDjoKzFFFalpVU/nHMUg0vVOy8Th"
    "DCeXkUwrkMQ6gwIW8AbMGG/CmZ6bgQr2s+zq61XuXC3MlYnBOlsjPbmv/iJ2O2Z76A76++"
    "vgdnZxfPgYMfsUBkBGwSeGwNXPSIXNmBCk7IIzoFPyKydBF4QGjJX3kxQT4FZCruujJzl2"
    "s8SKEMdfUQozkdqeakG5u2U1Baz46nToPS+haUfciw4S46FsnDSiGtqvMJ4tEDhLf9hIJH"
    "6GL+jfXJogjw3zhMJXlvGaoqnWBQ+oCQ8ZX4lVT82wZgWb2/wSNYkKUPJfFRxN6Jz5xS6I"
    "tubpH7+LA4gLuO7Mclqa8Ed4EgAnMuhAnx6hH5YLLmIhmAzkLUZOHzMOKPwGpOgCfykLnQ"
    "Bn2PSnP2ElK64sefSuxrfX4j8R2xxKdtKs8QDfAb2r6t3CQ6P2GTm7GWD5zBxlo+YM7q93"
    "tOEXVV8mOYgkqF/TygqpL0XZXs6hkH6lrOUwuvX2bzOLZYpUSlA48rlCg+zJrF42ooUYIC"
    "zPkLAsiEUpMuPzUCXLiyZdGmQv0mZYGoXWdTKEi/xotazB3uh1So+u9GgerLuTSqUKAi3t"
    "UyPEaDB6gztW93lJu9WSXTAqlJhWqaiBZBqSPeZmmM5nq04m8v6tj27tw7yD7sqyYyUOiP"
    "SRXpRaqBvi7Sn8rBx4px30sHR6FqCq0vFcVWrvOlgua2K3y3HgKUr5KvMFfOxP8QcNCjzO"
    "5YYTaXhXs3iSZAxvpTAPn/NmkfRZWvhfla9oqVO2TaDMvsUc5CO1GZowrtrRf9Tox0exjp"
    "VtTvtrRt93kqswCOdgEYx9zQGSwCW/TYm6Iwrrme89byEaQqhaGiyGOGanCV8Nq3wko9jo"
    "v3qvpHVVWP01SDg/m8VgzzeUUM83kxhpmvfb49FIUMymFOkQwO4/aDsPpqQhum0+yYLGhD"
    "c+ani06nSmvsWiIsV9DjOAXb/RZJ+cT4qnYuPbqS9p+iHSx9f1RpDJMjLZgM3WoSu58jEI"
    "4HjAAINk3WQ/sV9MCNgxZLwpBnr7/i206k/i0WmHGOhkNWc8hkrHdE6GBFOHlnTymNmdhs"
    "C9HX2URJ9ObAH1XY2TQbd+/Ssbtvx84est/6KtgM1DeYa6g8Q/7Sx3r6UY5sgAu9ffGdi4"
    "MsUIgwpSs8IdjfAn/e7epurfPeHEFHWQ/1h0+3H9VwpkjyljFsM/AncDHtDNeUtXsSYJdh"
    "j56Kxx7Czi0gyljJolX77MPlz/kF/e797VXe/CUmuMoxRLQfVR3gHvTXan5EFPlmA2sW1o"
    "7shA2TL744AOJXGxBjxDngVzcfL+9+iSGPjZPvbz9+f6UA/eqX++tLk5b1tA3IPckqlpYL"
    "hTYYWTTKtcDQsGrLGi31lMBPfBnL3sYii1cENFCAvVMw5tjMiY/Z2tq0qB0DH1NE+Tjk8X"
    "/O5oyKYphvAXGdKMKBK6FLEQAvKmgWNcFuH2VyjHstE5umyXsS3cxH64l9tEzTZMN8+SyX"
    "zLCWtzsmGFxoYPv99UyJrm6NlFG9GO1qIwXCASLeScdf08Rwi1WhvSaGi4Ayy55Db4asaL"
    "1qAl82xR7ZEF85Wj5MIXalpMPQYqlqzlOqcigojdW46O3w+SKNoaovgioITXRlv0VN+wGV"
    "Vi0sjY3PURke95nHjLClRZHtI9VO/oQg36wFFueIGjofjoerXbkeJI78NfjJuNA8TJWkZq"
    "v1fqvJzCHK0FLPGF2kHYxgsudgjYIfQkM+VNIa43QeYrlOpdlJP6kuTWaOsz4fZ5hyfBZE"
    "U8NNURmlVkOpNVVY+prIYMpWHKpsRTrDIaquvnN6Q6qa+0CgL5byMm3it3QVDmuO7NpPuM"
    "0mXf0Aqct4qHTLeEVYVK6jfHl0FMwNrFEldMmleRFUilzizajMYMkW9/yCgkeMVm9FUJPs"
    "gUARCjsgpEclV8MJVSVEu3yUMlcmvB9+00xl0T7KFiNQUZsGb4SFmmVpsFq2MAEex6NXRW"
    "FaE8jsubaor6LuqPDpUHfj8Sldw+dE+BXT5kGGzKi8bam8iUyxo7L7YzzRkbGhrpqbWYBD"
    "qIHZxyoJfS+B+ZEz950M6jlRKDapu5V6jSDbxAbV1WtcNIMuCGlEm14xxbdcdYC+PQdTzt"
    "RQheBS2oIrGsRTpHM0ncQkavT4aK/SOEI+WrqRsDmy4TUD7iQe1kMrbaTTNAOMgu0E5/D0"
    "4se44qNa3n01S7Vj89W+oV4BsqJ/LXrEDlKaIirK7KVoBrhQO6n/5iOb+E6zhidFWtPxpK"
    "m+afLrnrAFrs/GhmEKpMdma+ijFlzH1HAY/XeDvEL3TXhSrvcmC6Be/wcPssDnGuvGMQbC"
    "GGYQviuwoe+vAQQTl3MTSI6KCgQ+Ekosv8H/4RLywAmCpbofRIvz/+b95l0Crjdx2ED4+Q"
    "Z8Ga/pCPATmyJnBCCfZUnEWgCbCnmiCQUT5fJWkIIHtCztLWj07b4cb6MKfdsURjgxhRGM"
    "4GYKIxjm78b8vuXuD8xUiR3LCxYTVdHusjSxDMk+K9QNK0sshtGSv1lnjStIh7fc268yOs"
    "E+m2sai9M0T9pUTFVLtKQXNu12TR7QOtx+E5Ylh0gVClhy+MbDTXZuw3NXIqh/5ubIGq3t"
    "ngXfdXzclja9KVvb5S1vzOquu7rnJKBoTlzRCmuGxcuoY47KF3r5DIPrQ9SJRD2B3kO6jG"
    "u9tZ+nMhug4QZIA6l/yqupzWG/XbYWwOnq6hkic7rUOV1WIs/Pks8Ub1IAuzJLu0jcLFn7"
    "iE6Z9lK1HWQjSLWjjXJkO+qQx4O8QoX0CFMcD/foc4lHJBo/gJOhyiJ7/fN9ZokWWk5kvo"
    "PR8Hwfinxihefw92mYbaSiNtlGO8YcmcSvg7MidMlzuY4RbUYUaU0YXkuxQCloizzpLiCo"
    "Z6yoGxBUXIg7VNhIZdXvWBYhl8h/ZFbeWvUjUqk6O4KVTQ4aIlbhKt0NpaHt5CJA1BKRXm"
    "2g9EFMN+jFRK0weM6gtQUttFi6ZC2iYnY8pa7jiYYKlY18hqfYhmzXE/1dMtNQwaLBhGJn"
    "bbnY2xWtT+FU77E3KLS6j7YOD67SkOv4XNsWd20t4pHbW42vyCaKmYIpCTzRxg1MwojlcL"
    "a3YaPvBXkUsc2iQ5yDbOyEf6wVbcXbmNGERvdY2xuB8tBoydQiA8q708YEpjdttaGwQW9a"
    "H0FlHk65VTahGER8z74tsxv1vUEiaJ7S2J92tAPqxJNnSEw4+dGGkwt9W3vnpYhMtamdre"
    "8NDe8G/laN7mrDkyn1NcqZ21N7v0ahrzKzp8E1j2tmW/cqr/mSMeQ5kj2qgsXJ3VFlveLs"
    "uK1a9k9C34UeCK13yOcK8pL4jIraXEIvTqx6oiaXvLQgHpuDZ+Oz52cXX714Pv6yqGm3Nq"
    "uyCDHKGAgloalA3J/Tf1ShhJv85BOTn2x0CpOfbJi/G/PDr16B7+VBzzHB8FI2q87MyHT2"
    "ujTa+XU+1tmBa2o5gSJmtPQjlSYZkq7Y2odKArQUjXVU2SnVuKbIDLaqBnkIPiJLQKWBbJ"
    "ZoMO0fWwb1gf8UxcdVnX6cJekoeWe/K7XjJGSK/EdsI0sUmvR1Vm+RcEBeidbWMPZo4Csj"
    "lyp7KiZUJk2ndpqOSTIxSSZPL7PBJJn0hhWJUVSbDwXSIYnZh3V3ZU3VOzpnBhkYO8o5aA"
    "qLsVdOmhQLFE6aLIPKnTTZVVGvEO2m1SNkKQcK8gH2wvBFQtkITH2ykFVduV4nXC1/EJlx"
    "LcIcU1eFnsKvquvRdvOYLb0ko8dIIYtBn4V5y8an05sjbmR8OsanY8z6xqdjmN9hpwhCVW"
    "xXWxujwYOIhu682iEHy2LoswLeitJ7aaIB2GlytZjqgHxRDvJFqTVXYlR3GeeJzHKusZyn"
    "/KlWdJhrmHYzdM2Mu42gjmTio7Xu8odKFU3PIVSgMou7xuKOUZOaINXtsqekfsrlr2JEkO"
    "c0RjNF+5SxTBknNFDMUj3pct58HWnDl6Z5yosvxKEsc7Kic2aObnCi7FmtipdnFRUvzxQd"
    "KkI3uDVZ62CdpTJI10HauM6N6/zp+WuN67w3rIjcTw0d5zGh6dLalAN97pH79IIWetkkt5"
    "fBCnW65KpOmhawvfVn0MO0xcqXfWxDnDthdyk5mkmMzZ0xOgVHM/MMZF13WkIsXaNOETST"
    "K2FXHjVj5wZuDZsZ23NkPwhLIENjQOGahuW9RJCKJ9kMXcD54q8BXVOGFgB6dIV8Ue6LKx"
    "nJYNGWBvlyhmLUTGdPMZXGevz5HAETEGMCYrYgbGIiTECMYf4OVbN0vK3GyarhZCW2HSy1"
    "e/RlqQZgf+06JMZFj8itvYLj0SZ3dPsKLmsfXtGivax7eMOVe1hJt2N4MaWBtqc2Q/SUXb"
    "USCK3FmVAM7ljtxGnINWLiry1qE1+nUEeezKSNK4zxwqoiYjJ1wS0SGngV6mxiLqotGeRo"
    "9nhEcBVGPBs5+zkrOgj9Ni7v0jVtXN5PlRV9drgOE/1j87f20RtYx916mLzwd2SxDBi6C7"
    "wTlYsruTuq9HCF4yx/M7BWYnhIJK0yp+CGUSAbJQHoI0AREnnb7pr/x0bSyRSW2V0SAb3I"
    "8sZMnQe+86y/eb954xVfgv4C+g9jgFNusSn/UXxGQrhcwSd+QGCCpnyxi5trIHxjgB/2zg"
    "iMHTxDlI1DUpujCkjAjHes74fdqMI7Fq+JIhPKe/FkiPbfj+cwhoVOOu+EO0rHNJFQDM40"
    "cfGyjsX3ZbnF92VR3SBLV0tpjglMEca8lDpZ84FSAdM5K7JUpnlX60dIlM+k45PN0hif7N"
    "H6ZPnWwnSuyf0cUQvs75mRcEgclsK8fr+kFJWxDDS2yxAX2/o9+jJkJhC+LcNMSZF9bbvM"
    "pu/wh2i649oJda0z6ROgRix8uGbbsHrJif6VhFAe2VKvbf1Kb/IdIuFNI+0SwDuNgpeb/x"
    "NDyxOFgTC5OaqyD4Y7jEbjtrfQniMg5CnB8bdhO2vshLa01Rx5IwA9B5BH5IM5WQH+6msQ"
    "qqPyhrwW2HNh3UOqdtptz25Mej3+TI4qTHrRiqzly44GmzjNGt5rHSXLqNZHrnjxs5zoJy"
    "GnqQYUb7NnxStEUf5VQL/cNJ6lGuCJ9qJW7N6Liti9F3ULflQE7g6n4EcW3Ve10H1Vge6r"
    "Irr79kD08/hozQfBCIOuNUWK+IyqUzlDNiBc99283dgijTGsT6xo0Rh2mEilH+H6vXB+Kq"
    "wQ0a1RlQ1iCddW5D2tZ4EQ6sCEkAcAKeDz+uRRpL5TBF3x/yvM5mH6O6RzaRmg+P+QaCAh"
    "I4WwMBdEXSkcsvJcAh1FFn6XDzJ2iR6fWKMKu4QoX6psvXOFPeivS+KME6J8ieQ1Cw2nRy"
    "bSV+G6cfnH6jGXLK9uPl7e/aIuM3elCBG4+uX++jIfIjCHZ68udIT8hGKAalT7cUbi7NKQ"
    "8aPhQ/INtpfwdAwxW0eE58FUpp4Ce6A0G1Mv5QnakOMsKf0gkgKpMVscu9niiegABauFjm"
    "q91cJx66F7wv+zJ/vGQXnWlXljN5NFJsBHZbjIRwBVmC/CIJpUwbXtRoxLEFIB9JmPc9fC"
    "voAZWEEqAx0A3OQ/iQubFC7nFPzkY1EqUiZJjcADP7A9MFlzQiotEEUTRnePUbbftDk44u"
    "ZG8TLNNntznI0qTRqOlu8sGj9ApfpVPedZhe+sUFQEM5UeWI5uTDBIeDtwTpaWxizHuLw2"
    "5hBQbj9kyJjeOja9qftIlvcr2X8LyQMlunTRscQYM56YMUNDl0tWiR94O0a0Z0s0HOemLA"
    "a0F2wS7cT9t+i77wdOXTrc07kSCt01l0pRrrnScKDlRiNrVQcJHdpf0FB35OpiVIPDD1xE"
    "gYNs7AjvuPCHTxB/AJI6pxgFuVI5nWJb1KRHjAu6jrpUSLuPkHVDNvnbdCyJxrJeyFgWHx"
    "H5yEB8Ud8CodrQ0K2PHvmsohgJdmj4oKTMSFJTZPMmv3nEGwHshWOIvwDj+IAOVXDM50WP"
    "0A1kSX9RioSegjFZIs+SD5XVTPh4ETXAkMCiXM3e1HLZ1PjJa9nyfmRHCRhX69EJH5K+nG"
    "6B8bvRynuplYc8EsJIwx5SKVLj+Wpsdt9scCvaSUWJUZ2SoqAbhLDeeRVxTZwNvprZPwsS"
    "8HNB25OepTMHSuMDZekTrtPwk0GbBXlKw4TGTHAhZVbTraAgNm7txtsBhoKKXvHiApU5++"
    "t8W2NtQ8eUm6UyCVN1fBKRsqlj003TDGI579uuK3VzLcQjAgN3A7g31pUmYWEFUvP9bPr9"
    "TEGpm2msIB3c6d5JsnEEnFaxwgyNqVbXNx9Rkb9SwPQRVNZR37arcsSD21edSE25zsy6Bk"
    "+0U8mKvn3OTROHPPxD9QFkfM7a0Cc0Ztk3l6KYj5C+oyVDZmTYlqoCbNybO9YEGGT0xSgX"
    "M5/y9Naojml6wtRDtU5PGJXc0gK0t/4MepjGMTMDXbc5ga0GxuFRu3+Ee3ZA1wU482XqVb"
    "GQTLxXefBSHA+2PXopzrGqGb4kM2JGgPB/O1jgbbPwr02w0dgOfF/qb/J0lZE5Iq4n1b8o"
    "qjpKESoJYOrgIcpYoE3yUZSTET1LKtUSF5OE0xuZZwTKw31KsxhK8S9PYuhQ8n/RLRPa64"
    "hqYryfrv0uWDrazM/SGOYfLfNzH8S6Ztsc2SA8gl3nNpYkt5eDHBMMEN6q71OE7utScF8X"
    "fExa8TCHaOMt4kL242xoPxImK3zryb1FWmP5a2p3/YNMtPFPaAzuTXGPaj3oycdZIuPD7r"
    "MYRIPJQlTxaBafUyQ2e62xUw89YrRqxogireFDUz5E5Xub8KFIa/jQOKNqY6LUZkKO0Li7"
    "m0d5mJaQPfJ3p232xn1Yx7uVOwlMZ8gOfOAtdYY0ZTS2l9EQ7et2BCnT7XEoGGm5oTMpZX"
    "E7CTWiUfnN7bim+lccl2xXCaqGu/4S8YNW6ajf3BlVuehhMmabb778l7XcK+OpOLR39KU2"
    "cFU/1YJ7Z69e1TBQ81GlFmp5r6Cu6iC8GT5AdDtJ4Slt4yKKAZXY/UubuDhcFAV/Arfeh6"
    "JvaFeAK8DIGDwLeYP5FMFR1pIpJrjatZr2rrFnf/0/d3uCaA=="
)
