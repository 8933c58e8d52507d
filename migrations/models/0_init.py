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
CREATE TABLE "export_file" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "file_name" VARCHAR(120) NOT NULL,
    "content" BLOB NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "rows" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "job_id" BIGINT NOT NULL UNIQUE REFERENCES "job" ("id") ON DELETE RESTRICT
) /* A finished workbook. `content` is sealed; `sha256` and `rows` are those of the plain file. */;
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
CREATE TABLE "export_file" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "file_name" VARCHAR(120) NOT NULL,
    "content" BYTEA NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "rows" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "job_id" BIGINT NOT NULL UNIQUE REFERENCES "job" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "export_file" IS 'A finished workbook. `content` is sealed; `sha256` and `rows` are those of the plain file.';
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
DROP TABLE "export_file";
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
DROP TABLE "export_file";
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
    "eJztXXtz2za2/yoY/9PujOomcuKk6Z07Y2fdrrtJ3Em823bbDg2RkIWaIrQEaEV3t9/9Au"
    "BDfIAUIZESBWNmb28s4oDS74CH533+czInHvLp6UXkYXb1iAJ28gb85ySAc8T/obg6Aidw"
    "sVhfEx8wOPHlcijWOShbOKEshK7Ycgp9ivhHHqJuiBcMk0AQ3E3QlIToDsDAA3dwylB4B2"
    "bE98ByBhlwZzC4R94ILFBISQB98Aj9CFEwh/QBeafiJh5x+V1wcN/RflGA/x0hh5F7xGYo"
    "5Lv++jv/GAce+oyo+PPXkwf+l1hLo8kfyGUO9k5+F4sWD84UI98rYIjlUvm5w1YL+dklvr"
    "8O2HdyrfgNE8clfjQP1usXKzYjQUaAY0TvUYBCyJC4AwsjgWgQ+X6Cfwpy/BPWS+LvnqPx"
    "0BRGvuCLoI6/wPqzE8f5cHPrfLq6dZyTCs9SihzsyUcuCQS/+VelEoB78RW++mY8Pjt7NX"
    "52dv765YtXr16+fvaar5Xft3rp1Z/xl1mjFW8lMbv+/vrDrfhChB+q+MCJD/6UNJDBmEqy"
    "aI0+ZFX0nfdknhzRAvLx2hLyfGfE8Bydpv8o8yFFvYkR6QcNnDj5n2kUuAJksCThAz/GLj"
    "p1feI+nAZk+b8nPXGpAfDb6/dXn24v3v8otp9T+m9ffPrXi9srcWUsP12VPv3y/C9FDmWb"
    "gJ+ub/8GxJ/gXzcfriTShLL7UN5xve72XyfiO8GIEYf/cAd6eZDTj9OP+NIcr11GQkf3ec"
    "tTbX7qFNxOWKnDbEMeuzL08q8K+G9nMGyCPqUqgc9/VDeP2vrdsw/45/Cz46Pgns34n8+f"
    "PWuA9p8XH9/+7eLjl3xV6an5kFwax9cqWIsvpYdzQmEgxq/bQPy6HuHXFYDT13tbeNP1Bo"
    "L7og24L+rBfVEBN6czaYnpIl1Pgnq/SB9EUpPwHgaYQvFttZmgILac2JoTEXOJ6oXp/ERC"
    "j1bBX6/fn6Th6AWoL+Wzb1kTIv5DqVrW1IvzItUeod4PzOcvWsB8/qIWZnGppJB4HtfiqZ"
    "ZGsiaxAG8EOESQqjS+W/S5RlCvKQyAt8lGvfr5tmCepjB++f7i578UTNR3Nx++T5fnYH/7"
    "7uayBHfsRKrC/cOnmw9quNcUZe8Bdhn4L/AxPcLXYgPuAopm3MsQj4r2vtigjLv01+nAnh"
    "FY1PVQF87K6UPOYSY+mED3YQlDz6lcIWNSt7Z6aT6elz+BAbyXQIpfLH5f4lf+gUxOFO5m"
    "8fGoyc/8R7Jgs3/Z53IQOVHAsH8HMAVz7PNTgTjkHgUUBy4Cz7959exbAEEYBQHnC+Cbgw"
    "WkDGAG5nAFJgi4PsRz5AF4z7mk8Dr3dZc2vmjK+Mk+kXpq9iWsN3qg3mjrWVhrSW20/fN6"
    "bf+86hcL7yPh11coog2vkDzRTq+R7XSmtdd/EmGf4YCeitsewt/fyzs9E0+tTNxs9R61Vr"
    "40Ql5fePdt4qbmeRHeWnGeLt/Ka7MVvs/6Fejj5y9evXh9dv4ik+PZJ03iu+qNYYRBXwPJ"
    "bL2FsgxlQFSPfP1bLl1vgKlafNzHrcI/44bwz7ga/iHLQGUl1cObERiHb/eelrwSraUnlw"
    "iNEQr7jiMzhuYLlQpXH7/PkRgDe2ey2IXc+vSdxKeNVNYfIfzwBmpwVeQlkCecvi+Us0/2"
    "qwlf3ty8K2jCl9dlt+E/3l9effzyuRQtfBFmNQeaq8biW1dQr7dI1hTWq7W93YHCkCjekv"
    "Ue84zAgLfkvh3miZ/qAa109JIi1VawD+yQl5J/xq2Sf8YNyT/jivbnhkjA4ejkNRZp9pPf"
    "2OjqsAmO2yU4UgZDXeYXaTpg/sCeOZP4O8UBpjNNBpeILIeHzOFUFE9W2rlXFVKbrGxT4I"
    "6QE5XYs+rpqPLkOxIifB/8Ha0kX675txe2qQL/JIr8D4q6USH3+UD8mR639NP1/UO4zOK5"
    "VWHAfz//1Sg2Qz9yOfXx+u3tSe2x7wDfm9J2x3Xe2wKteNxroD5MCkWBC4pcijKX6pMqys"
    "djc3bFRbACE+KtAA4AmyGOH0Kn4G4B2UymQdx9/fzrl19/8/XdCGBGAVkGAHvAh5S9AegR"
    "hfxYiVSICfLJElBuJyLKF1bzK3q8T5sMiwUnCNJ0UAmvTa8YZnoF5zVVCrda/HMU+/MdP+"
    "+XCd35jq2v4elaKtHC02Z+kcYy/2iZr85Tq0naMThJrft8Hd0S2b6LY/eqJPSfHBFR19WK"
    "QSTrDYw+vG4TfHhdH3t4XcZW6Ns62Kbr93Z0jzmrx8PiO2xRF1sitE7BLZ2CIboXJr7LDW"
    "OdQ14iM0+OnLdJsarPsCqfczRf+GSFQkc3Fb5CaECcvu+MeH47Brlo0FU6ynQW6tZQL2bK"
    "hOzNWGeExoF91gbss3qwz5QdUB4VKDemsq2J9pjAlr43jzZ/bYECj38LZwKZO9NWTlTUVk"
    "PZUkPJYj5bsUJFbVmxJSsKIQGNxyFPZqPGHUWNY1RtRDM9bRsimoVDqB3LzImjGfY9vpXi"
    "EUgov/v7R+RnaD4lzAvC4j6EyqJUHZg+csXme7HPEbpUW4EUURTuiFHLhI+jhAdOp9jHEo"
    "AdUbpY72QqWLGroKYUXAerq2wjU6Gi0YRib+X4OEA7gvUp3uodDnqL7B0cLZF5wvYP1jG+"
    "9dKTNScBm3WD1nuxlalnC88XJGSxebbr6bqWe12KrUyCq888uo9oGiI6uyUPSJlHV7g+as"
    "qjC+OVDsuWbkyk45qLBwi3Tb4FkfgnW2KXLxO5blM4x/4KoMCj1cQ4DbrNiW42p22QOW3y"
    "GDkzSLVir0WqblzKh2VGz4X/mNJIM9upQGKTnY422Ql9XmC+nRbvizSHYn7/L2EjGCzejX"
    "p5jNSW0x0FZymitK6Iq/7lWKQyL7PurE3Oxll90saZzNpo8LgnAHbgcv+03um4EG/rbS+e"
    "tUGVDn2UqUsnSmPnfmO5ULhes7lQCHx/+fUtGI/PnwEPP2KByAi4JArYCvjoEflyYBeckE"
    "d0Cn5EZOEj8IDQgn/l+QSFFJCpuOrLQmdu8SCFMdTXTazldKSWk24q3045fAMTT73m8A0t"
    "h/2QWdZ9DHiSwkqhrarLL7LVBsLbff3FI/Qxf8eGZF4F+K8cppoywQJVk01glD0gdHwlfj"
    "UNEjcBWNce0XgEK7r0oTQ+ithb8ZpTKn3pxQ16H1+W5bu30f24JvWV4C4QRGDGlTChXj2i"
    "EExWXCUD0JuLFjZ8H0bCEVjOCAhE2TZX2mAYUOnOXkBKl1z8qdS+zve3Gt8Ra3zarvICkY"
    "Hv0O595bYu/Am73Ky33HAGW2+5wZzVH4+dI+qrQ4qZikqD/zyiqg7+fXU4GxgH2nrOcwdv"
    "WG7zLBVbZUTl87QbjCi+zLnP1rUwogQFmPEvCCATRk2+W9cIcOXKlT2uKu2ulP20dt1NYS"
    "D9mh1qsXf8POQy+3+3BtRQ5NKowYBKedfK8ZguNtBm6t7vKB/27Rq/Vkht5di2dXsplDrq"
    "bZHGWq5Hq/4Oou3v4OTeQZ7DoVoihkJ/TKbIIEoN9G2R4TRaPlaMh95pOU1VU1h9uSy2ep"
    "svlzS32eC7CRCg/JR8hblxJv6HgIceZXXHErOZ7HOcFJoAmetPAeT/S8o+qiZfB/t1HBWr"
    "D8h0mZY5oJqFbrIyRw3W2yDGw1jt9jDarWh37mj77stU9gAc7QGwgTnTGSwSW/TYm6Owob"
    "mB89YJEaQqg6GhJ2aByrjGgd17YaUdx9V7VbuopibReSrjYD5rlcN81pDDfFbNYeZnnz8e"
    "ij4G9TDnSIzDuPskrKG60MwMmh2TB820YH6+R3eutcauHdVKDT2OU7Hdb5OUT4yfau8ioE"
    "vp/6n6wfLXR43OMLnSgeulG11itzME4vWAEQBBMpM+9l/BAFx7aL4gDAXu6iv+2InSv/kc"
    "M87ReMlyBpnM9U4JPaxIJ+/tLrU5E8ljIcZg2yyJwQj8UYOfTXPO+S4DzocmdvZQ/TZUxc"
    "bQ2GBp/vQ9Chch1rOPSmQGHvTu1XeuDrJIocLUnvA1wf4O+LN+T3dngwpnCHrK9rE/fLr5"
    "oIYzR1L2jGGXgf8CH9PecM15uycR9hkO6Km47SH83AKigpcsPbVfvr/4uXyg3767uSy7v8"
    "QGlyWGiGmtKgEewHCl5kdKUZ7NsGJxM8Re2DD54osDIH6ZgJghzgG/vP5w8fGXDPLMOfnu"
    "5sP3lwrQL3+5vbqwZVlP24E8kKpi6blQWIOpR6PeCowdq67s0dLOCPzEj7EcBS2qeEVCAw"
    "U4OAV3HJsZCTFbOclE3zsQYoooX4cC/s/7GaOiGeYbQHwvzXDgRuhCJMCLDppVS7DfW9ka"
    "40HrxHbG9J5UN/vSemIvLTtj2jJf3ssn91gr2p0RGJca2P04Qtuiq18nZdovRrvbSIXQQM"
    "R7GZBsZz5u8Cp0N/NxHlHmuDMY3CMnPa+awNdtsUc2ZJ8cLR+mEPtS02FovlDNMqo1ORSU"
    "1mtcjXaE/JBmULVXQRWENrty2Kqm+4BquxbW5saXqCyPh8xjRtjCocgNkepJ/oQgf1grLC"
    "4RbRl8OB6u9hV6kDjyr8El41xTmCpJ7aM2+EdNVg5RhhZ6zugqrTGKyZ6TNSpxCA39UElr"
    "ndNliOU5lW4n/aK6PJkVZ0MWZ5hyfOZE08LNUVmjVsOotV1YhlrIYNtWHKptRb7CIe2uvn"
    "N5Q66buyHQV1t57QpSvlujiSAlPUd2Hb/c5ZCuYYDUZz7UxXSKfQxZTbOY/OVRU3YULC1s"
    "0SV0wbV5kVSKfBLcU1nBUmzu+QUFjxgt34ikJjkDgSIUT0DIr1p/Gm+oaiHa562UtTLx9f"
    "idZjuLDlG3GIGG3jQ4URZatqXBat3CJngcj12VpmnJkfbaqr6KuqfGp6Y+jcdndJnPifgt"
    "ps2DApk1ebsyedc6xY7G7o/ZRkfGhrZmbuEAmtADc4hdEobeAvMDZ+5bmdRzojBsclcb7R"
    "pBluQGtbVrfHQPfRDTiDG9YotvuekAQ3cGppypsQnBtbQ5NzRIoCjn2HYTW6gxYNHeZHHE"
    "fHR0M2FLZOYNA+4lHzZAS22k8zQGZsH2gnMsvbgYV7xU66evFql2HL46NNQbQFbMr0WP2E"
    "NKV0RDm70cjYEHtZf+byFySehtN/CkSmsnnmxrb9r6uifsgRuys8FMhfTYfA1DtILbuBoO"
    "Y/8myCts3zVP6u3e9QFoN/8hgCwKucWaBMZAnMMM4u8KXBiGKwDBxOfcBJKjogNBiIQRyy"
    "/wf/iEPHCCaKGeB9Hh/r8FvwUXgNtNHDYQv74BP8YrOgJcYlPkjQDkuyyIOAsg6ZAnhlAw"
    "0S5vCSl4QIva2YLW3h6KeBs12Nu2McKJbYxgFTfbGMEyfzfmD6123zBXJfacIJpPVE2768"
    "rECiT77FBnVpVYBqMjf7POGVeQmnfcu+8yOsEhm2k6i/M0T9pVTFVHtGYWNu33TB7QO9z9"
    "EJYFh0iVClgjfLPltjp3S7krEdSXuSWyrc72wJLveha3tUNv6s52/cgbe7rbnu4ZiSiaEV"
    "+MwrrH4suoc47qD3r9DsbNIepFo57A4CHfxrXd2S9T2QdgywcgD6S+lFdTW2G/WbcWwOna"
    "6gUiK13aSJelqPNz5D3FN6mA3VilXSXerlj7iKRMd6XaHnIRpNrZRiWyHW3I40FeYUIGhC"
    "nEwy36XBMRSdcbIBmaPLJXP98Wjmhl5EThPZguL8+hKBdWBB7/PltWG6mobbXRjjlHtvDr"
    "4KyIQ/Jcr2NEmxFVWpuG11EuUA7aKk/6SwgaGCvaJgRVD+IOHTZyVfU7tkUoFfIfmZe3Vf"
    "+IXKnOjmAVi4NMxCo+pbuhZNqTXAWIOiLTqwuU3ovtjD5M1ImT5yxaG9BC84VPViIrZkcp"
    "dZVtZCpULgoZnmIXsl0l+tv1TqaCRaMJxd7K8XGwK1qf4q3e4cAotPrPto4FV23KdSbXNu"
    "VdO/Ns5eZR40uSZDFTMCVRIMa4gUmcsRzv9iYe9D0njyK3WUyI85CLvfiPlWKseBc72tTo"
    "AVt7I1CfGi2ZWmVA/XTajMDOpm12FG4xmzZEUFmHU++VXVMYkd+zb89sYr5vUQhaprT+px"
    "39gDr55AUSm05+tOnkwt7WfvJyRLbb1M7e9y0d7xb+Tp3uaseTbfU1Krnbc89+i0ZfdW5P"
    "i2sZ18JjPai65gvGUOBJ9qgaFq+vjhr7FRfXbbSyfxL2LgxA7L1DITeQFyRkVPTmEnbx2q"
    "snenLJj+YkYDPw5d342fj8q+fP7v5StbQ721XZhBgVHISS0HYgHo70HzUY4bY++cTWJ1ub"
    "wtYnW+bvxvz4rVfhe33Sc0ZgXslmk8xMXWevarOdX5VznT24oo4XKXJGa19SeRKTbMXOXl"
    "QSoIUYrKOqTmnGNUdmsVUNyEPwETkCKg1ki0TGjH/sGNQH/lMUL1d1+XGRpKfinf2e1J6L"
    "kCkKH7GLHNFoMtQ5vVVCg6ISnZ1hHNAoVGYuNc5UXFPZMp3WZTq2yMQWmTy9ygZbZDIYVq"
    "ydotp8qJCapGYfNtxVdFXvGJwxMjF2VArQVA7joII0ORYogjRFBtUHaYqnol0j2mTUI2S5"
    "AAoKAQ7i9EVC2QhMQzKXXV25XSdCLX8QWXEt0hxznwo7hX+q7kfbz202zJJMbyOVLAZDFt"
    "ct25jOYETcyMZ0bEzHuvVtTMcyv8dJEYSq2K72NqaLjciG7r3bIQfLYeizAt6G1nt5IgP8"
    "NKVeTG1APq8H+bzWmysxanuMy0T2OLc4zlN+VycV5hqu3QLdds7draBOdeKj9e7ym0oTTS"
    "8gVKGyh7vF4c5Qk5Yg1Z2yp6R+yu2vMkRQ4G2NZo72KWOZc05ooFiketLtvPk50oYvT/OU"
    "D1+MQ13lZMPkzBKdcarsuFXHy3FDx8uxYkJFHAZ3JisdrItUFuk2SNvQuQ2dP714rQ2dD4"
    "YVafhpy8B5RmintG7LgSHPyH16SQuDHJI7yGSFNlNyVZKmA2xvwnsYYNph58shjiEuSdhd"
    "Wo4WCmNLMkan4WhhH0POda8txPI96hRJM6UWdvVZM25p4ca0mTt3htwH4Qlk6A5QuKJxey"
    "+RpBJINkMfcL6EK0BXlKE5gAFdolC0++JGxnqxGEuDQrlDNWumt7vYTmMDfn2OgE2IsQkx"
    "GxC2ORE2IcYyf4euWTrRVhtk1QiyEteNFtoz+opUBvhf+06J8dEj8luf4Gy1rR3dfILrxo"
    "c3jGivmx6+5ck9rKbbM7yY0kg7UlsgesqhWgmE1uFcUxgnVnsJGnKLmIQrh7ok1GnUUSaz"
    "ZeMKZ7zwqoicTF1wq4QWXoU5u3YXtdYMSjR7FBHchBH3Rt5+ZEUPqd825F17pm3I+6myYs"
    "gBVzPRP7Z46xCjgW3CrYepC39L5ouIoY9RcKIKca2vjhojXPE6J0wWtioMj4mkV+YUXDMK"
    "5KAkAEMEKEKibttf8f+4SAaZ4ja7CyKgF1XemKnrwHfe9bfgt+BuyY9gOIfhwx3AubDYlP"
    "8oviMhXK/gGz8gMEFTftjFxRUQsTHAhb03AncevkeU3cWkLkcVkIjZ6NjQhd2oITqWnYkq"
    "E+pn8RSI9j+P5zCOhV4m78RPlI5rYk1hnGvi/EUbj++Leo/vi6q5QRa+ltGcEdgmjGUtdb"
    "LiC6UBpiMrilR2eFfnIiStZ9KJyRZpbEz2aGOy/NHCdKbJ/RJRB+wfmJPQJA5LZV5/XlKO"
    "ynoGtvbLEB+7+jP6CmQ2Eb4rx0xNk31tv0wyd/h9ut1xPQltvTN5CdAiFz4+s114veRG/1"
    "ynUB7ZUW/t/co/5DtkwttB2jWA95oFLx/+TwwtThQOwvXFUZN/MH7CaLpu8wjtGQJCnxIc"
    "fxOPs8Ze7EtbzlAwAjDwAHlEIZiRJeBffQVic1RekJ9F7kx495BqnHbXu1uX3oBfk6MGl1"
    "56IlvFstPFNk+zRfRax8iypvWRG15clhP9IuQ8lUH5Nns2vGIU5V8V9Otd40UqAyXa81a5"
    "e88bcveet2340ZC4a07DjyK6L1uh+7IB3ZdVdPcdgRim+OgsBsEIg74zRYr8jCapXCAzCN"
    "d9D2+3vkjrDBsSKzp0hh0mU+lHuHongp8KL0R6adTkg1jAlZNGT9t5IIQ5MCHkAUAK+L4h"
    "eRSl7xRBX/z/JWazuPwd0pn0DFD8f0gMkJCZQli4C9KpFB5ZBj6BnqIKv88bWb/EgCXWqM"
    "EvIdqXKkfvXOIAhquaPOM1UblF8orFjtMjU+mbcE1C/pl5zDXLy+sPFx9/UbeZu1SkCFz+"
    "cnt1UU4RmMHxy3MdJX9NYaAZ1X2ekZBdGjp+utyk2GB3BU/HkLN1RHgezGQaKLAHKrOx/V"
    "KeoA85q5LSTyKpkFq3xbG7LZ6IDVDxWuiY1hs9HDcBuiX8P3vybxyUZ325N3ZzWRQSfFSO"
    "i3IGUIP7Ik6iyTVc2+zEuAAxFUCf+Tp/JfwLmIElpDLRAcCk/kl8kJRweafgpxCLVpGySG"
    "oEHrjADsBkxQmp9EBUXRj93UY5ftPl4IiLieFlh20ORpyNGl0anlbsLF1voFH9sl3wrCF2"
    "VmkqgpnKDqxHNyMwEt4egpO1rTHrMa7vjWkCyt2nDFnXW8+uN/Ucyfp5JfsfIXmgQpc+Jp"
    "ZYZ8YTc2Zo2HLrUxJGwY4Z7cUWDcf5UFYT2is+iW7y/juM3Q8Dpz4D7vlaCYXtWiqlqLdc"
    "abzQ8dOVrbqDxAHtL2hsO3JzMe3BEUY+osBDLvZEdFzEwyeI3wBJm1OsgtyonE6xK3rSI8"
    "YVXU/dKqTbW8i+IUn9Nr2TRHeyX8idbD4i6pGBeKO+AcK0oXFYHz3yXUUzEuzR+EbrNiPr"
    "niLJN/ktIMEI4CBeQ8I5uMsEdGyCY74veoR+JFv6i1Yk9BTckQUKHHlT2c2ErxdZAwwJLO"
    "rN7KSXS9Ljp2xly+upHyVi3KxHJ3xJ/uP8CIzfrVU+SKs85pFQRracIZUjtZGvrd3uyQPu"
    "pE9SVWNUl6Qo6IxQ1nvvIq6Js8VXs/pnTiIuF7Qj6UU6K1C2FiiLkHCbhksGbRaUKS0Ttm"
    "aCDylztn0UFMQ2rL314wBjRUWveXGFysr+Nu/WzNrQceUWqWzBVJuYRGps6vh08zRGHOd9"
    "+3Wlba6FeEpg4d4C7sS7sk1aWIXUvj+3fX/moNStNFaQGifdeyk2ToHTalZYoLHd6oYWI6"
    "ryVyqYIYLKPuqbnqoSsXHPVS9aU2kys67DE+3UsmJor3M7xKEMv6kxgELMWRv6NY099ttr"
    "USxESD/QUiCzOmxHXQGS8OaOPQGMzL4YlXLmc5HeFt0x7UyYdqi2mQmj0ls6gPYmvIcBpl"
    "nOjKHntqSwtcA4FrX7R3hgArotwIU306CahRTyveqTl7J8sM3ZS1mNVcv0JVkRMwKE/9vD"
    "Am+XxX8lyUZ3bhSG0n6T0lVm5oi8ntz8orTrKEWoJoGph5soc4GS4qO0JiO9lzSqJS62CG"
    "cwOs8I1Kf71FYx1OJfX8TQo+b/vF8mdDcR1eZ4P13/XbTwtJlfpLHMP1rml16Ibd22JTIj"
    "IoJ91zbWFLfXg5wRGAhv0/spRfdVLbivKjEmrXyYQ4zxFnkh+wk2dJ8JU1S+9fTeKq31/G"
    "3rd/2DTLTxX9NY3LfFPe31oKcfF4lsDHvIahCNJnPRxWO7/JwqsX3Wtg7qoUeMltsxokpr"
    "+bAtH9L2vdvwoUpr+bB1RVXiotRmQonQhru3z/KwIyEHFO/O++xt+LBNdKskCexkyB5i4B"
    "1NhrRtNDa30RDj63YEqTDt0RSMtMLQhZKybJyEGtG0/eZmXHPzK45Lt2sEVSNcf/V5QUKu"
    "D8jfWAnW566OmkL1SK5zpunCFv0x0/nu2QgOETOP5yjIYHk8g+NbcBe3GkvaeoRkmXT14N"
    "yk2SiOhc8hkAM5VD0y+7xVx4M+nko0fsdAcH2cXTBGu1KmQGRg7OL5uFWVzLihSmZc9bHb"
    "SSknzU5FOyllL6e7+3aNQvRryOZ0uUkms83Usckau0cpDhD/G6S6czwDDTj6VXZpjjP4Id"
    "7jqBjV1m+yPp29zzC4nguj6hIyV5lInb88ajLOsFzoTLKVrdKoucGEGDeNAgZwEOczUxJm"
    "eczxZf7mA9ECMAKWM+zOxN9ihsAjAhOEAsDgA/8vJ68YZZ3fQfaA5JIJeXcjvtUMBhzTxJ"
    "LjUjz7m5tzso2kmIjATbkg4GZhFDDsiwaTWA6B9LFoPcnE/IRsqUeCtvber2X3ZZy8Y/sw"
    "2sRsm5ht1T2T1T2bmP2Emf/A8VWwXZ3Qmi420B3Rw3iOwecKuzPkPgiIjhRh6zVWwDxu1Q"
    "Nm3NADZqzorWR9l/36Lo+haGNPTYy6LtkQBql+F7YClXEY99KAbfD+92d9YduxNQZdFy3E"
    "T28PZp7EAloBVHiYdNBM11soK56C2CenAWaOwsJZhjNzcmoAWqCxkFYrO6YR1QI0R2HhLM"
    "O5hGGgheaawIJZkZ4yWKIjPDMCC2YZzCnEfhTqGf9rEuN0+rNWOv1Zg05/VtXpbSnwgUqB"
    "k+DKFlVxFdKeuGBq0FHJBF3/gYLUOIHTixOB33GKw7l2EXyRylbBDznmlGRraHG4SGP5O2"
    "T+RoFIvNGLJ+dJLHeHzt0tJjCUyIx7G/Yye8FW5Q8jK9eWhdfKtI7KwttULaPpFCmHienU"
    "5MYJuFdyK4NQLyVG1A2600fqu3gvk6DSqmDeKv07OV61+d/r47cxARytl7aoz40jAyLxGo"
    "IQuST0AEuzoUXms0jAnnJB9QZw6cR/AOBmE2UjMIceAnzdIpr42JUHYwTEK1t8G1V1bj83"
    "kvngMWGSBQ6nDIVxBvgPn24+pPW8SQQExG88OkqqgU/BXZLnmyWkx1/uCwqSC78Fa/o4nz"
    "xEC769B0jwLf8/F8nvOMoRg1n8o0CAPjOgk1Mus/cTwcf/y6//miXR0WjyB4rFos0yH2aW"
    "echV4Ar8TQkNpulanfnq1Wmm9daCzTTVyTRdSxItYVGkM+nc7tlRfCTVKEckL2IdQOE/+i"
    "Tf8xU81+ttg4LRlg0KpKrVHvJsuUV8W8SFoqkQ2YT4CAY1eb9Q2Qp/wmn6wjz7ZM+g39y8"
    "K4B+eV2ef/2P95dXH798LhnAF2FWI5/zanj712OeyiQhfVgHWlbQvKP3rFRIfWSsaOs8y5"
    "/BQQ0MS51D6g5kuaujFj6O9h3IbrkVLlYDSGUN+ihrA3YvxnhJ811Y6hK3QmU4CYF8Y3GC"
    "RxQAD65o1a/R/fYddxqztv++bH/bKOtQWpEtRn/C0eWhqGpPRAJ21H+oRqnT7EC0o0p3FJ"
    "2IdBW6TpS0OILXoKdlIb4Wqtp67UZt7ScREeJa0jIkwT1YYjaTw1ZDspQKk+zTA0E82BnQ"
    "GYl8D/iEPADITsEHklyBPniEfoTETg9owapqW4/30Y3yiCCADecMU6Wz4ZzO6lhilCpgNi"
    "REZxQ2pNNmFJ7moEyDJ2T2EC/jJnqImWLwRF1zlhyBRbgFwnNEKVdJdE5wjsRAiHspzhqK"
    "rXRopK1beyisOHq39gWX8+rGrcmVUZONBNdrNtlG9ZDa2RTDmk1Rm9xR/y6rz+4w4V02fv"
    "myTYexly/rO4yJa5U5kDoIJ8sNRLevqkp1MEPk1OqGMjzsMvBf4LebwDQ0tBvAFWAU/OQp"
    "plk8Iwf3W0U0Q2xwuatXddeX2Z//DxPDgC4="
)
