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
CREATE TABLE "import_batch" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "sheet_name" VARCHAR(100) NOT NULL,
    "rows" INT NOT NULL,
    "accepted" INT NOT NULL,
    "added" INT NOT NULL,
    "changed" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "refused" INT NOT NULL,
    "warned" INT NOT NULL,
    "cursor" INT NOT NULL,
    "failure" VARCHAR(300) NOT NULL,
    "job_id" BIGINT,
    "created_by_id" BIGINT,
    "created_by_name" VARCHAR(100) NOT NULL,
    "confirmed_at" TIMESTAMP,
    "applied_at" TIMESTAMP,
    "undone_at" TIMESTAMP,
    "undo_reason" VARCHAR(500) NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* One sheet sent in. `cursor` is the sheet row up to which rows have been taken in. */;
CREATE INDEX "idx_import_batc_created_09b61c" ON "import_batch" ("created_by_id");
CREATE INDEX "idx_import_batc_distric_6767cd" ON "import_batch" ("district_id", "state");
CREATE TABLE "import_effect" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "row" INT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "before" BLOB NOT NULL,
    "after" BLOB NOT NULL,
    "made" INT NOT NULL,
    "batch_id" BIGINT NOT NULL REFERENCES "import_batch" ("id") ON DELETE RESTRICT
) /* A change to a record that was there before: staged first, made at publication, undoable. */;
CREATE INDEX "idx_import_effe_batch_i_f167c2" ON "import_effect" ("batch_id", "id");
CREATE INDEX "idx_import_effe_kind_f6ca71" ON "import_effect" ("kind", "subject_id");
CREATE TABLE "import_file" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "content" BLOB NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "batch_id" BIGINT NOT NULL UNIQUE REFERENCES "import_batch" ("id") ON DELETE RESTRICT
) /* The file as sent, sealed; gone once the batch is applied, or after seven days. */;
CREATE TABLE "import_finding" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "row" INT NOT NULL,
    "column" VARCHAR(40) NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "severity" VARCHAR(40) NOT NULL,
    "message" VARCHAR(300) NOT NULL,
    "batch_id" BIGINT NOT NULL REFERENCES "import_batch" ("id") ON DELETE RESTRICT
) /* What is wrong with one row, or what a person should look at. No personal value is kept. */;
CREATE INDEX "idx_import_find_batch_i_54fe6b" ON "import_finding" ("batch_id", "row");
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
CREATE TABLE "import_batch" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "sheet_name" VARCHAR(100) NOT NULL,
    "rows" INT NOT NULL,
    "accepted" INT NOT NULL,
    "added" INT NOT NULL,
    "changed" INT NOT NULL,
    "unchanged" INT NOT NULL,
    "refused" INT NOT NULL,
    "warned" INT NOT NULL,
    "cursor" INT NOT NULL,
    "failure" VARCHAR(300) NOT NULL,
    "job_id" BIGINT,
    "created_by_id" BIGINT,
    "created_by_name" VARCHAR(100) NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "applied_at" TIMESTAMPTZ,
    "undone_at" TIMESTAMPTZ,
    "undo_reason" VARCHAR(500) NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_import_batc_created_09b61c" ON "import_batch" ("created_by_id");
CREATE INDEX "idx_import_batc_distric_6767cd" ON "import_batch" ("district_id", "state");
COMMENT ON TABLE "import_batch" IS 'One sheet sent in. `cursor` is the sheet row up to which rows have been taken in.';
CREATE TABLE "import_effect" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "row" INT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "before" BYTEA NOT NULL,
    "after" BYTEA NOT NULL,
    "made" BOOL NOT NULL,
    "batch_id" BIGINT NOT NULL REFERENCES "import_batch" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_import_effe_batch_i_f167c2" ON "import_effect" ("batch_id", "id");
CREATE INDEX "idx_import_effe_kind_f6ca71" ON "import_effect" ("kind", "subject_id");
COMMENT ON TABLE "import_effect" IS 'A change to a record that was there before: staged first, made at publication, undoable.';
CREATE TABLE "import_file" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "content" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "batch_id" BIGINT NOT NULL UNIQUE REFERENCES "import_batch" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "import_file" IS 'The file as sent, sealed; gone once the batch is applied, or after seven days.';
CREATE TABLE "import_finding" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "row" INT NOT NULL,
    "column" VARCHAR(40) NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "severity" VARCHAR(40) NOT NULL,
    "message" VARCHAR(300) NOT NULL,
    "batch_id" BIGINT NOT NULL REFERENCES "import_batch" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_import_find_batch_i_54fe6b" ON "import_finding" ("batch_id", "row");
COMMENT ON TABLE "import_finding" IS 'What is wrong with one row, or what a person should look at. No personal value is kept.';
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
DROP TABLE "import_finding";
DROP TABLE "import_file";
DROP TABLE "import_effect";
DROP TABLE "import_batch";
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
DROP TABLE "import_finding";
DROP TABLE "import_file";
DROP TABLE "import_effect";
DROP TABLE "import_batch";
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
    "eJztXW1z2za2/isYf2l2RnUTO3Gy6Z07Y2fdrrtJ3Em823a3HRoiIQk1RWgJ0Irubv/7Bc"
    "B3EqQIipQoGjN7e2MJh5KeA4Ln5Tnn/OdkSRzk0tPLwMHs+hF57OQt+M+JB5eI/0Px7gSc"
    "wNUqfU+8wODUlcuhWGehZOGUMh/a4pIz6FLEX3IQtX28Yph4QuB+imbER/cAeg64hzOG/H"
    "uwIK4D1gvIgL2A3hw5E7BCPiUedMEjdANEwRLSB+Scig9xiM0/BXvzjq4XePjfAbIYmSO2"
    "QD6/6r9+4y9jz0FfEBV//uvkgf8l1tJg+juymYWdk9/EotWDNcPIdXIYYrlUvm6xzUq+do"
    "XnNx77Tq4Vv2Fq2cQNll66frVhC+IlAjhEdI485EOGxCcwPxCIeoHrRvjHIIc/IV0SfveM"
    "jINmMHCFXoR0+AXS104s6+PtnfX5+s6yTko6iyUysEcv2cQT+uZflUoA5uIrfP3ns7Pz89"
    "dnz88v3rx6+fr1qzfP3/C18vuW33r9R/hlUrTCS0nMbr6/+XgnvhDhmyrccOKFP6QMZDCU"
    "kipK0YesjL71gSyjLZpDPlxbQJ5fGTG8RKfxP4p6iFGvU0T8Qo0mTv5nFni2ABmsif/At7"
    "GNTm2X2A+nHln/70lPWqoB/O7mw/Xnu8sPP4rLLyn9tyte/cvl3bV450y+uim8+uziT3kN"
    "JRcBP93c/RWIP8E/bz9eS6QJZXNffmK67u6fJ+I7wYARi/9wCzpZkOOX45f40oyubUZ8S/"
    "d+y0ptv+sU2o5UqaPskdx2RejlXyXw3y2gXwd9LFUAn/+obm619NmzD/iX8IvlIm/OFvzP"
    "F8+f10D7j8tP7/56+ekZX1W4az5Gb52F75WwFl9KD+dIYoQYv2kC8ZtqhN+UAI4f703hjd"
    "ePENyXTcB9WQ3uyxK4GZtJ65jOy/V0UO8X6YOc1MSfQw9TKL6tthIUwkYTrTURMJuoHpjW"
    "T8R3aBn8dP3+ThqOnof6Mj77Pmt8xH8oVZ811cd5XmqPUO8H5ouXDWC+eFkJs3irYJA4Dr"
    "fiqZZFkooYgLcC7CNIVRbfHfpScVCnEiOAt85Hvf75LueexjA++3D5859yLur724/fx8sz"
    "sL97f3tVgDsMIpXh/uHz7Uc13KlEMXqAbQb+C1xMj/CxWIO7gKIe9yLEk7y/Ly5QxF3G63"
    "RgTwQM6nqoi2Dl7CETMBMvTKH9sIa+Y5XeIWekam35reXZsvgK9OBcAil+sfh9UVz5BzI9"
    "UYSbxcuTujjz79GC7fFll5+DyAo8ht17gClYYpfvCsQhdyig2LMRePHn18+/BRD4gedxvQ"
    "B+cbCClAHMwBJuwBQB24V4iRwA51xLiqhzX5/SJBZNGd/ZJ9JOTb6EiUYPNBptIgupldTE"
    "2r+otvYvynExfx6IuL7CEK15hGSFdnqMtLOZ0qj/NMAuwx49FR97iHh/L8/05Hhq5OImq/"
    "dotfKlAXL6wrtvFzd2z/PwVh7n8fJWUZtW+D7v90A/e/Hy9cs35xcvk3M8eaXu+C5HYxhh"
    "0NVAMllvoCxC6RHVLV/9lIvXj8BVzd/uZ43SP2c16Z+zcvqHrD2Vl1QNbyIwOny7j7RkjW"
    "gtO7kgOJpDYd95ZMbQcqUy4arz9xmR0cDe2VlsQ+59ulYU00Yq748Qvnk9Nbgq8QLIUy7f"
    "F8rJK/u1hK9ub9/nLOGrm2LY8O8frq4/PXshjxa+CLOKDc1NY/GtS6hXeySphIlqtfc7kO"
    "8TxVOyOmKeCIzgKbnvgHkUp3pAGx27JC/VCvaBbfIC+eesEfnnrIb8c1ay/mwfCTgsHV5j"
    "XmY//MbaUIchOLYjOFIGfV3l52U6UP7A7rkx6XeGPUwXmgouCBkND1nD8VE83Whzr0qihq"
    "xsKHBHqIlS7ll1d5R18h3xEZ57f0MbqZcb/u2Fb6rAP8oi/52ibkzIfd4Qf8TbLX41/Xwf"
    "rpN8bvkw4L+f/2oUuqGf+Dn16ebd3Unltu8A39vC5Y5rvzcFWnG7V0B9GApFTgsKLkVRS9"
    "WkiuL22M6uuPQ2YEqcDcAeYAvE8UPoFNyvIFtIGsT9Ny++efXNn7+5nwDMKCBrD2AHuJCy"
    "twA9Ip9vK0GFmCKXrAHlfiKifGGZX9Hj5zRhWKy4gBfTQSW8hl4xTHoF1zVVHm6V+Gck9h"
    "c7ftGvErqLHZtYw9P1VIKVo638vIxR/tEqX81TqyDtjJik1j1fR7dEtu/i2L0aCf2TIwJq"
    "21o5iGj9CLMPb5okH95U5x7eFLEV9rYOtvH6vW3dY2b1OFh8hxZ1sQVBExRsGRT00Vy4+D"
    "Z3jHU2eUFsfOfIRROKVTXDqrjP0XLlkg3yLV0qfElwBHn6vhnx/OMY5EeDrtFRlDNQN4Z6"
    "tVASsrdjnQiODuzzJmCfV4N9ruyA8qhAuZbKlgrtkcAWPzePlr+2Qp7Dv4U1hcxeaBsnKm"
    "ljobS0UJKcTytVqKSNKlqqIpcS0LgdsmIma9xR1jhE1WQ04922JaOZ24TauczMcbTArsMv"
    "pbgFIsnv/vYJuQmaTwnz3GEx96GyKFUHpk/csPleXOcIQ6qNQAoo8nfEqCHh4yjhgbMZdr"
    "EEYEeULtMrjRWsMFRQUQqug9V1cqGxQkWDKcXOxnKxh3YE63N4qffY6y2zd3C0BPOE7R+s"
    "Y3zqxTtrSTy26AatD+JSY91beLkiPgvds11314281pW41Jjg6pNH9wnNfEQXd+QBKXl0uf"
    "cndTw6P1xpsWTpViIdt1wcQLhv8i0IxD/ZGtt8meC6zeASuxuAPIeWiXEactuJbobTNkhO"
    "m9xG1gJSrdxrXqqbkPJhldFz4T+mNNBkO+VEDNnpaMlO6MsK88tp6T4vcyjl9/8QHoWCxb"
    "NRj8dITTndUWiWIkqririqH455qfEx686bcDbOq0kb55K1URNxjwDsIOT+Ob3ScSHeNNqe"
    "32uDKh36JKlLJ0pnZ761XMhP12wvFALfX31zB87OLp4DBz9igcgE2CTw2Aa46BG5cmAXnJ"
    "JHdAp+RGTlIvCA0Ip/5eUU+RSQmXjXlYXO3ONBCmeorw8xntORek66VL6dOHwDO5565fAN"
    "jcN+SJZ1HwOe5GGlsFbV5RfJ6hHC2339xSN0MX/G+mRZBvgvHKaKMsGcVJ1PMCp/QNj4Sv"
    "wqGiRuA7CqPeLoESzZ0oey+Chi78RjTmn0xW9usfv4soTv3sT245bU10K7QAiBBTfChHn1"
    "iHww3XCTDEBnKVrY8Osw4k/AekGAJ8q2udEGfY/KcPYKUrrmx5/K7Ov8+sbiO2KLTztUnh"
    "Ma4TO0+1i5qQt/wiE3Ey0fuYJNtHzEmtUfj50R6qtDyjgNlZr4eUBVHfz76nA2MA00jZxn"
    "Nt6wwuYJFVvlRGV52jVOFF9mzZN1DZwoIQEW/AsCyIRTk+3WNQHcuLJlj6tSuytlP61dr6"
    "ZwkP6VbGpx7fB+yDD7fzMO1FDOpUmNAxXrrlHgMV48Qp+p+7ijvNnbNX4tiZrKsbZ1ezGU"
    "OuZtXsZ4rkdr/g6i7e/gzr2D3IdD9URGCv0xuSKDKDXQ90WG02j5WDEeeqflmKqm8PoyLL"
    "Zqny9Dmtvu8N16CFC+S77G3DkT/0PAQY+yumON2UL2OY4KTYDk+lMA+f+iso+yy9fB9TrO"
    "ilUnZLqkZQ6oZqEbVuakxnsbxHgYY90exroV7c4t7dh9UcpsgKPdACYxN3YFC2KLnnozEi"
    "Y1N3DdWj6CVOUw1PTEzEmNrnFg91FY6cdx817VLqquSXRWanQwnzfiMJ/XcJjPyxxmvvf5"
    "7aHoY1ANc0ZkdBh3T8IaaghtnEmzY4qgjS2Zn+3RnWmtsWtHtUJDj+M0bPfbJOUz47vauf"
    "ToWsZ/ynGw7PuT2mCYXGnBdOnWkNjdAoFwPWAEQBDNpA/jV9ADNw5arghDnr35mt92ovRv"
    "ucSMazRcsl5AJrnesaCDFXTy3j6lkjMR3RZiDLZhSQzmwJ/UxNk055zvMuB8aMfOHqrfhm"
    "rYjDQ3WJg/PUf+ysd6/lFBbIQbvXvznZuDLFCYMJU7PBXY3wZ/3u/u7mxQ4QJBR9k+9ofP"
    "tx/VcGZEipExbDPwX+Bi2huumWj3NMAuwx49FR97iDi3gCgXJYt37bMPlz8XN/S797dXxf"
    "CXuMBVQSFiWqvqAPegv1HrI5YozmbYsLAZYi9qmH711QEQv4pATBDngF/dfLz89EsCeRKc"
    "fH/78fsrBehXv9xdX5qyrKcdQB5IVbGMXCi8wTiiUe0FhoFVW/ZoaeYEfubbWI6CFlW8gt"
    "BAAfZOwT3HZkF8zDZWNNH3HviYIsrXIY//c75gVDTDfAuI68QMB+6ErgQBXnTQLHuC/X6U"
    "qTEetE1sZkzvyXQzD60n9tAyM6aN8uVnuWSOtbLdicDoqIHdjyM0Lbr6DVLG/WK0u42UBE"
    "eIeC8Dks3Mxy1Rhe5mPi4Dyix7Ab05suL9qgl81SX2qIbklaPVwwxiV1o6DC1XqllGlS6H"
    "QtJEjcvZDp9v0gSq5iaoQtCwK4dtatoPqLJrYSU3viBldDxkHTPCVhZFto9Ud/JnBPnNWl"
    "JxQahl8uF4tNpX6kHiyL8GPxmXmoepUtTcaoO/1WTlEGVopReMLsuOxjDZM1mjlIfQsA+V"
    "siY4XYRY7lMZdtIvqsuKmeNsyMcZphyfJdH0cDNSxqnVcGpNF5ahFjKYthWHaluRrXCIu6"
    "vvXN6Q6eY+EujLrbx2BSnbrXGMIEU9R3Ydv9zlkK5hgNQnH+pyNsMuhqyiWUz27UkdOwoW"
    "FjboErri1rwglSKXeHMqK1jyzT2/ouARo/VbQWqSMxAoQuEEhOyq9NXwgqoWon1+lLJWJn"
    "w/fKaZzqJDtC0moKY3DY6MhYZtabDatjAEj+Pxq2Kalhxpr23qq6R7anw61rvx+Jyu8Wsi"
    "fIpp6yAnZlzerlze1KbY0dn9MbnQkamhqZub24Bj6IE5xC4JQ2+B+ZEr950k9ZwoHJvMu7"
    "V+jRCLuEFN/RoXzaELQhkxpldc4lvuOkDfXoAZV2roQnArbckdDeIpyjnaXsQUagz4aK/z"
    "OEI9WrpM2ILY+IYB98KH9dBaG+mszAhZsL3gHJ5e/BhXPFSrp6/mpXYcvjo01GtAVsyvRY"
    "/YQcpQRE2bvYzMCDdqL/3ffGQT32k38KQsayaetPU3TX3dE47ADTnYME6D9NhiDUP0gpuE"
    "Gg7j/0bIK3zfVCfVfm+6AZrNf/AgC3zusUaJMRBymEH4XYENfX8DIJi6XJtAalR0IPCRcG"
    "L5G/wfLiEPXCBYqedBdHj9X71fvUvA/SYOGwgf34Bv4w2dAH5iU+RMAORXWRGxF0DUIU8M"
    "oWCiXd4aUvCAVpWzBY2/PZTjbVLjb5vGCCemMYIx3ExjBKP83ZQ/tNr9kYUqsWN5wXKqat"
    "pdVSaWE9lnh7pxVYklMFryN+vscYXo+LZ7911Gp9hnC81gcVbmSYeKqWqLVszCpv3uyQNG"
    "h7sfwrLiEKmogBWHb7LcVOe2PHclgvpnbkGs1d4eGPmu5+O2cuhN1d6uHnljdnfT3b0gAU"
    "UL4opRWHMsvoyac1S90auvMLo5RL1Y1FPoPWTbuDbb+0UpcwO0vAGyQOqf8mppc9hvt60F"
    "cLq+ek7InC5NTpe1qPOz5GeKb1ICu7ZKuyzcrlj7iE6Z7kq1HWQjSLXZRgWxHX3I40Fe4U"
    "J6hCmOhzv0pSIjEq8fwclQF5G9/vkut0VLIydyz8F4eXEORbGwwnP492lZbaSSNtVGO3KO"
    "TOHXwVURpuS5XceItiLKsoaG1xEXKANtWSf9EYIGpoqmhKDyRtyhw0amqn7HtgiFQv4ji/"
    "I26h+RKdXZEax8cdAYsQp36W4oje1OLgNELcH06gKlD+Jyo95M1ArJcwatLWih5colG8GK"
    "2fGUuk4uNFaobOQzPMM2ZLue6O/SK40VLBpMKXY2lou9XdH6HF7qPfZGhVb/bOvw4KqkXC"
    "fn2jbetbVMVm4fNb4mEYuZghkJPDHGDUxDxnJ4tbfhoO8leRTcZjEhzkE2dsI/Noqx4l1c"
    "0VCjB+ztTUA1NVoqtayA6um0iYCZTVsfKGwxm9ZHUFmHUx2VTSVGwe/Zd2Q2ct9bFIIWJU"
    "38acc4oA6fPCdi6ORHSycX/rb2nZcRMt2mdo6+twy8G/g7DbqrA0+m1dekEG7P3PsNGn1V"
    "hT0NrkVcc7f1oOqaLxlDniPVo2pYnL47qe1XnF+31cv+Sfi70ANh9A753EFeEZ9R0ZtL+M"
    "VpVE/05JIvLYnHFuDZ/dnzs4uvXzy//1PZ0+7sqsomxCgXIJSCpgPxcE7/SY0TbuqTT0x9"
    "svEpTH2yUf5uyg+feiW9V5OeE4HxlWzWnZlx6Ox1Jdv5dZHr7MANtZxAwRmtfEhlRcbkK3"
    "b2oJIArcRgHVV1Sj2uGTGDrWpAHoKPyBJQaSCbFxrN+MeOQX3gP0XxcFWXH+dFeire2e9O"
    "7bkImSL/EdvIEo0mfZ3dWxYcUVaisz2MPRr4SuZS7UzFVMqU6TQu0zFFJqbI5OlVNpgik8"
    "GoIg2KauuhJDomM/uw6a58qHrH5MwoibGTQoKmtBkHlaTJqECRpMkrqDpJk98VzRrRRqMe"
    "IcskUJAPsBfSFwllEzDzyVJ2deV+nUi1/E5kxbWgOWZeFX4Kf1Xdj7afj9kySzL+GGlkMe"
    "izsG7Z5HQGc8RNTE7H5HRMWN/kdIzye5wUQahK7epoY7x4FGzo3rsdcrAshr4o4K1pvZcV"
    "GkGcptCLqQnIF9UgX1RGcyVGTbdxUchs5wbbecY/1YoPc43Qbk6uXXC3FdSxTXy00V3+od"
    "JF00sIlaTM5m6wuRPUpCdIdafsKaWfcvurBBHkOa3RzMg+ZSwzwQkNFPNST7qdN99H2vBl"
    "ZZ7y5gtxqKqcrJmcWZAbnSl71qjj5VlNx8szxYSKMA1uTTc6WOelDNJNkDapc5M6f3r5Wp"
    "M6H4wq4vRTy8R5ImimtLbVwJBn5D490sIgh+QOkqzQZEqu6qTpANtbfw49TDvsfDnEMcSF"
    "E3aXlqO5wtjCGaPTcDR3nZHs615biGV71ClIM4UWdtWsGbuwcCtt5t5eIPtBRAIZugcUbm"
    "jY3kuQVDypZugCrhd/A+iGMrQE0KNr5It2X9zJSBeLsTTIl1cos2Z6+xTTaWzAj88JMIQY"
    "Q4jZgrDhRBhCjFH+Dl2zdLKtJsmqkWQlth2stGf05aVGEH/tmxLjokfkNt7ByWpTO7p9B1"
    "eND68Z0V41Pbzlzj2spdszvJjSQDtTmxN6yqlaCYTW5kwlRnes9pI05B4x8TcWtYmv06ij"
    "KGbKxhXBeBFVEZxMXXDLggZehTubhosaWwYFmT0eEdyFEZ+NnP2cFT1Qv03Ku3JPm5T3U1"
    "XFkBOu40T/2PKtQ8wGNkm3HqYu/B1ZrgKGPgXeiSrFlb47qc1whessP1rYqDA8FJJRmVNw"
    "wyiQg5IA9BGgCIm6bXfD/2MjmWQK2+yuiIBeVHljpq4D3/mqv3q/evdrvgX9JfQf7gHOpM"
    "Vm/EfxKxLC7Qp+4QcEpmjGN7t4cwNEbgzww96ZgHsHzxFl96GozVEFJGAmOzb0w25Skx1L"
    "9kRZCdWzeHJC+5/Hc5jAQi+Td8I7Sic0kUqMLjRx8bJJxPdldcT3ZdndICtXy2lOBEwTxq"
    "KVOt3whdIB0zkr8lJmeFfnR0hcz6STk83LmJzs0eZk+a2F6UJT+wWhDtQ/sCDhmDQsjXn9"
    "eUkZKRMZaB2XIS629Wf05cQMEb6rwExFk33tuEw0d/hDfLnjuhOaRmeyJ0ADLny4Z7uIes"
    "kL/SOlUB7ZVm8c/cre5Dsw4c0g7QrAe2XBy5v/M0OrE0WAMH1zUhcfDO8wGq/bPkJ7gYCw"
    "p4TG34bjrLETxtLWC+RNAPQcQB6RDxZkDfhX34DQHZVvyNcCeyGie0g1Trvrq5uQ3oAfk5"
    "OakF68IxvlsuPFhqfZIHut42QZ1/rIHS9+lhP9IuSs1Ij4Nnt2vEIU5V8l9KtD43mpEZ5o"
    "Lxpx917UcPdeNG34UUPcHU/Djzy6rxqh+6oG3VdldPedgRjm8dFZDoIRBl1rhhT8jLpTOS"
    "c2Ilz3PbzdxCJNMGxIqugwGHYYptKPcPNeJD8VUYj4rUldDGIFN1acPW0WgRDuwJSQBwAp"
    "4Nf1yaMofacIuuL/rzFbhOXvkC5kZIDi/0NigIRkCmERLoinUjhk7bkEOooq/D4/yMQlBn"
    "xiTWriEqJ9qXL0zhX2oL+p4BmnQsUWyRsWBk6PzKSvwzVK+SfuMbcsr24+Xn76Rd1m7kpB"
    "Ebj65e76skgRWMCzVxc6Rn4qMUI3qnuekTi7NGz8ePmYcoPdFTwdA2friPA8mMs0UGAPVG"
    "Zj+qU8wRhyUiWlTyIpiZqwxbGHLZ6ID1CKWui41lsjHLceuiP8P3uKbxxUZ32FN3YLWeQI"
    "PqrARZEBVBO+CEk0mYZr24MYlyCUAugLX+duRHwBM7CGVBIdAIzqn8QLUQmXcwp+8rFoFS"
    "mLpCbggR/YHphuuCCVEYhyCKO/j1GO37Q5OOLNyPEywzYHc5xNakMajlbuLF4/Qqf6VbPk"
    "WU3urNRUBDOVH1iNbiIwSnh7SE5Wtsasxri6N+YYUO6eMmRCbz2H3tRzJKvnlex/hOSBCl"
    "36mFhighlPLJih4culu8QPvB0Z7fkWDcd5U5YJ7aWYRDe8/w5z98PAqc+Ee7ZWQuG7Fkop"
    "qj1XGi603Hhlo+4gYUL7Kxr6jtxdjHtw+IGLKHCQjR2RHRf58CniH4CkzylWQe5UzmbYFj"
    "3pEeOGrqNuFdLtR8i+IVH9Nr2XQveyX8i9bD4i6pGBeKK+BcK1oWFaHz3yq4pmJNih4Qel"
    "bUbSniLRN/nVI94EYC9cQ/wluE8O6NAFx/y66BG6gWzpL1qR0FNwT1bIs+SHym4mfL1gDT"
    "AksKh2s6NeLlGPn6KXLd+P4ygB4249OuFLsi9nR2D8ZrzyQXrloY6EMdJyhlRG1GS+Wofd"
    "oxvciu+kssWoLklRyI3CWO+9i7gmzgZfzeqfJQn4uaCdSc/LmQOl9YGy8gn3afjJoK2Coq"
    "RRQmsluJAyq+2toBA2ae3WtwMMDRW95sUlKXP2N3m2Jt6GTig3L2UKpprkJGJnUyemm5UZ"
    "xXbed1xX+uZaiMcCBu4WcEfRlTa0sJKoeX62fX5moNStNFaIju5076XYOAZOq1lhTsZ0qx"
    "tajqisX2lg+ggq+6hvu6sKwqO7r3qxmgqTmXUDnminlhVDe5ybIQ5F+MeaA8jlnLWhT2XM"
    "tm9vRTEfIf1ES07M2LAddQWI0ps79gQYJftiUuDMZzK9DbpjmpkwzVBtMhNGZbd0AO2tP4"
    "cepglnZqT7tmCwNcA4PGr3j/DADuimAOeeTINqFpLje1WTlxI+2Hb2UlJj1ZC+JCtiJoDw"
    "fztY4G2z8K+IbHRvB74v/Td5ukpmjuD1ZOYXxV1HKUIVBKYePkTJBYqKj+KajPizpFMtcT"
    "FFOIOxeSagmu5TWcVQiX91EUOPlv+LfpXQ3URUw/F+uvG7YOVoKz8vY5R/tMovPBCbhm0L"
    "YqPICPZd21hR3F4NciIwQnjrnk8xuq8rwX1dyjFp8WEOMcZb8EL2k2zongmTN7717N6yrI"
    "n8tY27/k6m2vinMgb3trjHvR707OO8kMlhD9kMosF0Kbp4tOPnlIXNvdY6qYceMVq3U0RZ"
    "1uihrR7i9r1t9FCWNXpoXVEVhSi1lVAQNOnu9iwPMxJyQPnubMzepA+bZLcKJ4GZDNlDDr"
    "yjyZCmjcb2NhpifN2OIOWmPY4FI600dK6kLBknoUY0br+5HdfM/Irjsu1qQdVI198sV8Rn"
    "V5DZymx99u1JXbIey4XWNFnZKFdPFwgxQJHHAPbCpDklfpIsD9/2yRoEK8AIWC+wvRB/i0"
    "aVjwhMEfIAgw/8v1z8pABc958gG41wJx059xN+qQX0OKZRw5HAS//2UTTTFFKwcqHnIQcE"
    "HsOu6GKC5aQRF4v+Jkw06UyWOsSrZAKUmoAUnpFhhNg0+zDZf5P9N9n/MUc+Tfb/CSv/ge"
    "PbOGsaLx5hNrqHHrCDT0jbC2Q/CIiOFGExL067iDcnNMKNfNao0PCsptDwTFHAa/oZ99vP"
    "+BiYQXuqlO2aFyQcUv1S/5zU6DDupcpfOPkaDlm8fH/e2PO+sO3YG4O2jVbipzcHMytiAC"
    "0BKiJMOmjG6w2UpUhBGJPTADMjYeAswpkEOTUAzckYSMv0oVlAtQDNSBg4i3Cuoe9poZkK"
    "GDBLp6dMlugcnomAAbMI5gxiN/D1nP9UZHQ2/Xkjm/68xqY/L9v0hm9+2PnBAx4hO9ako1"
    "IJuvEDhejoDpxeggj8E2fYX2pXWuSlTKnFkHNOEVtDS8N5GaPfIes38ATxRi+fnBUx2h26"
    "dlu0+SyIje5p2EuDT1P6YWoPhqqObmsPmlDj0WyGlB3rdYjfIQH3Wl5qRKgXiBFV0xT0kf"
    "ouvNaYoOqzW1tue1Xyv9Ptt5UAjtKlWxnglyDMDAjiNQQ+sokvpjBGbGjBfBYE7Bk/qN4C"
    "fjrxHwC420TZBCyhgwBftwqmLrblxpgA8cgW36ZMBO/rgyQfPBSMWOBwxpCfGTtJZmHXtz"
    "ADAsInHp0AiqCYXAnuI55vQkgPv9xXFERv/Oql8iGf3EcrfnkHEO9b/n82kt9xkhEGi/BH"
    "AQ99YUCHUy7Z+9HBJ0ZHiqmSMYmOBtPfUXgsGpb5MFnmPjeBS/DXERrGZmt1FqtX00yrvQ"
    "XDNNVhmqYnidZhkZcb077dc6D4SKpRjui8CG0ARfzos3zOl/BM1xfgnG5YOIftyACt25Ni"
    "tNQkEyziR8PVzcfLT7+op1PF67OBoKtf7q4viywpYWo1hzxZbhBvi7gwNBVHNiEugl4F7x"
    "cq+y1OuUxfmCev7Bn029v3OdCvbopD1v7+4er607MXUgF8EWYV53PWDG/+eMxKjemQPmwA"
    "LSlo3jF6ViikPjJVNA2eZffgoLrSx8EhiW5FlEO+O2kQ45jFC7dGOO64Fy5WA+6Rixr02P"
    "H/FsxFr3jpvgtPXeKWqwwnPpBPLC7wiDzgwA0txzW6v/z2KIHx/Qfp+/MvxaJMZVEFHvQ3"
    "FbSPVMhYRW2tIlOM/oSzy0Mx1Z7ICVgy1HSsia1GXdw2aD8m3UFV1pdB14mRFmbwauy0JM"
    "XXwFRL12611n4SGSFuJa194s3BGrOFnOjjk7U0mGSfHgjC6WGALkjgOsAl5AFAdgo+kugd"
    "6IJH6AZIXOkBrVjZbOvxc3SzPCIJYNI5wzTpTDqnszqWEKUSmDWE6ETCpHSazFvQnMYy4j"
    "EsPeTLuIvuY6boblrVnCUjYBBugPASUcpNEp0dnBEZIcS9FGcNxVc6NNImrD0UVRx9WPuS"
    "n/Pqxq3RO5M6Hwmma7b5RtWQdhwxfiq+xY62bYtWo9XPsmp2xxieZWevXjXpMPbqVXWHMf"
    "FeadiIDsLR8hGi21dVpTqZITi1uqkMB9sM/Be4zdp8Dw3tGnAFGLk4eYxpks/IwP1Okc0Q"
    "F7jaNaq668Psj/8HHzspuw=="
)
