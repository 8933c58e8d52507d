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
CREATE TABLE "saved_filter" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "page" VARCHAR(60) NOT NULL,
    "name" VARCHAR(40) NOT NULL,
    "query" VARCHAR(1000) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_saved_filte_user_id_861cc8" UNIQUE ("user_id", "page", "name")
) /* A named view of one list, as the query string of its page. Never holds words searched for. */;
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
CREATE TABLE "attachment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "name" VARCHAR(150) NOT NULL,
    "media_type" VARCHAR(100) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "content" BLOB,
    "uploaded_by_id" BIGINT,
    "uploaded_by_name" VARCHAR(100) NOT NULL,
    "uploaded_at" TIMESTAMP NOT NULL,
    "removed_at" TIMESTAMP,
    "removed_reason" VARCHAR(500) NOT NULL
) /* `content` is sealed; removing erases it and keeps the row, so that history can name it. */;
CREATE INDEX "idx_attachment_kind_57123f" ON "attachment" ("kind", "subject_id");
CREATE TABLE "notice" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "cause" VARCHAR(120) NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "body" VARCHAR(500) NOT NULL,
    "link" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "read_at" TIMESTAMP,
    CONSTRAINT "uid_notice_user_id_a5359e" UNIQUE ("user_id", "cause")
);
CREATE INDEX "idx_notice_user_id_3b0664" ON "notice" ("user_id", "read_at");
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
CREATE TABLE "saved_filter" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "user_id" BIGINT NOT NULL,
    "page" VARCHAR(60) NOT NULL,
    "name" VARCHAR(40) NOT NULL,
    "query" VARCHAR(1000) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_saved_filte_user_id_861cc8" UNIQUE ("user_id", "page", "name")
);
COMMENT ON TABLE "saved_filter" IS 'A named view of one list, as the query string of its page. Never holds words searched for.';
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
CREATE TABLE "attachment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "name" VARCHAR(150) NOT NULL,
    "media_type" VARCHAR(100) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "content" BYTEA,
    "uploaded_by_id" BIGINT,
    "uploaded_by_name" VARCHAR(100) NOT NULL,
    "uploaded_at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "removed_reason" VARCHAR(500) NOT NULL
);
CREATE INDEX "idx_attachment_kind_57123f" ON "attachment" ("kind", "subject_id");
COMMENT ON TABLE "attachment" IS '`content` is sealed; removing erases it and keeps the row, so that history can name it.';
CREATE TABLE "notice" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "user_id" BIGINT NOT NULL,
    "cause" VARCHAR(120) NOT NULL,
    "title" VARCHAR(120) NOT NULL,
    "body" VARCHAR(500) NOT NULL,
    "link" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "read_at" TIMESTAMPTZ,
    CONSTRAINT "uid_notice_user_id_a5359e" UNIQUE ("user_id", "cause")
);
CREATE INDEX "idx_notice_user_id_3b0664" ON "notice" ("user_id", "read_at");
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
DROP TABLE "notice";
DROP TABLE "attachment";
DROP TABLE "refresh_token";
DROP TABLE "session";
DROP TABLE "role_grant";
DROP TABLE "reset_code";
DROP TABLE "job";
DROP TABLE "user_account";
DROP TABLE "stored_answer";
DROP TABLE "saved_filter";
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
DROP TABLE "notice";
DROP TABLE "attachment";
DROP TABLE "refresh_token";
DROP TABLE "session";
DROP TABLE "role_grant";
DROP TABLE "reset_code";
DROP TABLE "job";
DROP TABLE "user_account";
DROP TABLE "stored_answer";
DROP TABLE "saved_filter";
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
    "eJztXW1z47a1/isYf8l2RnHW8tq7Te7cGXvr5DrdtTNrt0maZGSIhCzEFKESoLVqk/9+Af"
    "CdBCmCIiWKxoemaxEHlJ4DHp7389+jBbGRQ48vfBuzq2fksqOvwX+PXLhA/B+KqyNwBJfL"
    "5Jr4gMGpI5dDsW6C4oVTyjxoiS1n0KGIf2Qjanl4yTBxBcHDFM2Ihx4AdG3wAGcMeQ9gTh"
    "wbrOaQAWsO3Udkj8ASeZS40AHP0PERBQtIn5B9LG5iE4vfBbuPLe3nu/jfPpow8ojYHHl8"
    "119+4x9j10afERV//nL0xP8Sa6k//R1ZbILto9/EouXTZIaRY2cwxHKp/HzC1kv52SV+vH"
    "bZt3Kt+A3TiUUcf+Em65drNiduTIADRB+RizzIkLgD83yBqOs7Toh/BHLwE5IlwXdP0dho"
    "Bn1H8EVQB18g+exoMrm5vZ/cXd1PJkcFnkUUKdjDjyziCn7zr0olAI/iK3z51/H49PTt+P"
    "Xp+buzN2/fnr17/Y6vld+3eOntn8GXSdAKtpKYXX93fXMvvhDhhyo4cOKDPyUNZDCgkixK"
    "0IesiP7kI1mERzSDfLA2hzzfGTG8QMfRP/J8iFCvYkT0QQUnjv5n5ruWABmsiPfEj7GFji"
    "2HWE/HLln971FHXKoA/P7649Xd/cXHH8T2C0r/7YhP/3ZxfyWujOWn69ynr87/kuVQvAn4"
    "8fr+/4D4E/zr9uZKIk0oe/TkHZN19/86Et8J+oxM+A+fQDsNcvRx9BFfmuK1xYg30X3e0l"
    "SbnzoFt0NW6jB7II9dHnr5VwH893PoVUEfUeXA5z+qnUcteffsAv4F/DxxkPvI5vzPk9ev"
    "K6D958Wn9/938ekVX5V7am7CS+PgWgFr8aX0cA4pBojxuzoQvytH+F0B4Oj1XhfeaP0AwX"
    "1TB9w35eC+KYCb0pm0xHSWriNBvVuk9yKpifcIXUyh+LbaTFAQG0405oTPLKJ6YU5+JJ5N"
    "i+An63cnaTh6LupK+exa1niI/1CqljXl4jxLtUOodwPz+ZsaMJ+/KYVZXMopJLbNtXiqpZ"
    "EkJAbgjQB7CFKVxnePPpcI6oRiAPBW2ahXP91nzNMIxlcfL376S8ZE/XB78120PAX7+w+3"
    "lzm4AydSEe7v725v1HAnFHnvAbYY+AM4mB7ga7ECdwFFNe55iEdZe19skMdd+ut0YI8JDO"
    "p6qAtn5ewp5TATH0yh9bSCnj0pXCFjUra2eGkxXuQ/gS58lECKXyx+X+hX/p5MjxTuZvHx"
    "qMrP/Hu4YLN/2eFyEE18l2HnAWAKFtjhpwJxyG0KKHYtBE7++vb1NwACz3ddzhfANwdLSB"
    "nADCzgGkwRsByIF8gG8JFzSeF17uoudXzRlPGTfST11PhLGG90T73RxrOQaEl1tP3zcm3/"
    "vOgX8x594ddXKKIVr5A00VavkWY6U+L1n/rYYdilx+K2+/D3d/JOj8VTLRM3Xr1DrZUv9Z"
    "HdFd5dm7iReZ6Ft1ScR8sbeW0a4fu6W4E+Pnnz9s270/M3sRyPP6kS30VvDCMMOhpIxusN"
    "lHkoXaJ65MvfctH6AZiq2cd9XCv8M64I/4yL4R+yclVWUjm8McHg8G3f05JWorX05BzhYI"
    "TCruPIjKHFUqXClcfvUySDgb01WWxBbn06k9CnjVTWHyH88LpqcFXkOZCnnL4rlONPdqsJ"
    "X97efshowpfXebfhPz5eXn16dSJFC1+EWcmB5qqx+NYF1MstkoTCeLWa2x3I84jiLVnuMY"
    "8JBvCW3LXDPPRTPaG1jl6SpWoEe88OeS75Z1wr+WdckfwzLmh/locEHBOdvMYszW7yGytd"
    "HSbBsVmCI2XQ02V+lqYF5vfsmRsSf2fYxXSuyeAckeFwnzkcieLpWjv3qkBqkpVNCtwBcq"
    "IQe1Y9HUWefEs8hB/dv6O15Ms1//bCNlXgH0aR/0FROyrkLh+IP6PjFn2a3N+DqzieWxQG"
    "/PfzX40CM/QTl1Ofrt/fH5Ue+xbwvc1td1jnvS7Qise9BOr9pFBkuKDIpchzqTypIn88Nm"
    "dXXLhrMCX2GmAXsDni+CF0DB6WkM1lGsTDVydfnX31168eRgAzCsjKBdgGDqTsa4CekceP"
    "lUiFmCKHrADldiKifGExv6LD+9TJsFhyAjdKB5XwmvSKfqZXcF5TpXArxT9FsTvf8Um3TG"
    "jPd2x8DS/XUvGXtjbzszSG+QfLfHWeWknSzoCT1NrP19Etke26OHanSkL3yRE+tSytGES4"
    "foDRh3d1gg/vymMP7/LYCn1bB9to/c6O7iFn9dhYfIcGdbE5QuMUbOgU9NCjMPEtbhjrHP"
    "Ic2fDkyHmdFKvyDKv8OUeLpUPWyJvopsIXCAcQp+86I57fjkEuGnSVjjydgbo21Mu5MiF7"
    "M9Yx4eDAPq0D9mk52KfKDijPCpQrU9kSoh0msEXvzYPNX1si1+bfYjKFzJprKycqaqOhNN"
    "RQ4phPI1aoqA0rGrIiExLQeBzSZCZq3FLUOEDVRDSj07Yhopk5hNqxzJQ4mmPH5lspHoGQ"
    "8tu/f0JOjOZLwjwjLB49qCxK1YHpE1dsvhP7HKBLtRZIPkXelhjVTPg4SHjgbIYdLAHYEq"
    "WLZKehghW4CkpKwXWwuoo3GipU1J9SbK8nDnbRlmDdBVt9wG5nkb29oyUyT9juwTrEt150"
    "shbEZfN20Poothrq2cKLJfFYYJ5te7qu5V6XYqshwdVlHt0nNPMQnd+TJ6TMo8tcH1Xl0X"
    "nBygmLl25MpOOaiw0It02+Ab74J1thiy8TuW4zuMDOGiDXpsXEOA26zYluJqetlzlt8hhN"
    "5pBqxV6zVO24lPfLjI4L/zGlvma2U4bEJDsdbLIT+rzEfDst3mdp9sX87l/Cg2CweDfq5T"
    "FSU053EJyliNKyIq7yl2OWaniZdad1cjZOy5M2TmXWRoXHPQSwBZf7XbLTYSFe19uePWu9"
    "Kh36JFOXjpTGzuPGciEvWbO5UAh8d/nVPRiPz18DGz9jgcgIWMR32Ro46Bk5cmAXnJJndA"
    "x+QGTpIPCE0JJ/5cUUeRSQmbjqyEJnbvEghTHU1U2M5XSglpNuKt9WOXw9E0+d5vD1LYd9"
    "n1nWXQx4ksJKoa2qyy/i1QOEt/36i2foYP6O9ciiCPDfOEwlZYIZqiqbYFD2gNDxlfiVNE"
    "jcBGBZe8TBI1jQpfel8VHE3ovXnFLpiy5u0Pv4sjjfvY7uxzWpLwV3gSACc66ECfXqGXlg"
    "uuYqGYD2QrSw4fsw4o3Aak6AK8q2udIGPZdKd/YSUrri4k+l9rW+v9H4Dljj03aVZ4gG+A"
    "5t31du6sJfsMvNeMsHzmDjLR8wZ/XHY6eIuuqQMkxFpcJ/7lNVB/+uOpz1jAN1Peepg9cv"
    "t3mciq0yotJ52hVGFF82eYzX1TCiBAWY8y8IIBNGTbpb1whw5cqSPa4K7a6U/bS23U1hIP"
    "0SH2qxd/A8pDL7fzMGVF/k0qjCgIp4V8vxGC0eoM3Uvt9RPuzNGr8WSE3lWNO6vQhKHfU2"
    "S2Ms14NVf3vR9rd3cm8vz2FfLZGBQn9IpkgvSg30bZH+NFo+VIz73mn5Dj4j+1vsMGnwFC"
    "y/9OVRle1HxUJ+03hlDetP3MsGzxitRJIScZGcAjUCMIhecT57axDwQSwQXZCX/FccgxsZ"
    "6JoT/gOF3iDGUSPoWSLBiasQKtOwy1uV2o2RWOcbif9Pmiwbk7EP749RhcloXuV77ELyqJ"
    "WHFa0foMHefkMvk+TWoTdEvkV00I0JBgjvyeu6SYSVWYRmVNxLd3b0JMssqulQKclJuUeF"
    "gpxatFE3vuUKKuXm1JfY5cqq1Fdt9CzLoFeYzaV+GlZkA1kUS4UmC0FQH11UgFvYr+X0sX"
    "Kh2Gb9Uo+Ke9spX6rSWXsxR9FIxv24gcVcoIl2kkueyhyAgz0AJoNt6AwWGeB67E1RmBy2"
    "nvN2wm0UqvKsVzSPz1ANrsN2+wa6dNBx9V7VV7VqmkqaanAwn9ay008rzPTTopXOzz5/PB"
    "QNv8phTpEMDuP2qxX66qAeZqjgkELNQ8t6TQ+zSfWg27b1cK7z3WEqtrvtJnjH+Km2L1y6"
    "KgkWp6+PKp1hcuUEJks3usTu5wgE6wEjAAIPcUZQFvivoAuubbRYEoZca/0lf+xEj4zFAj"
    "PO0WDJag6ZjPVGhDZW1F12dpdNQeIntDax4f4I/FGFn02wSkOvCZcPM8TTfpuIvio2LyDy"
    "PuNfCXlLD+vZRzmyAR709tV3rg4yX6HClJ7whGB3B/x1t6e7tYnecwRt5ZyF7+9ub9Rwpk"
    "jynjFsMfCHTA/bgbd76mOHYZcei9vuw88tIMp4yaJT++rjxU/5A/3+w+1l3v0lNrjMMWRK"
    "bMUr8hK70Fur+RFR5IeYrVnQNbwTNky/+GIPiF+GIMaIc8Avr28uPv0cQx47Jz/c3nx3qQ"
    "D98uf7qwuTGPGyHcg9SYyQnguFNRh5NMqtwMCxaslmhvWMwDt+jIWokO1uREIDBdg9Bg8c"
    "mznxMFtPnrlU54sfgIcponwdcvk/H+eMiq7xXwPi2FGGAzdCl6JSVLSaL1qC3d7KNOPptU"
    "5cbvyFTNfQ3FIUu1PdTg5EdTMvrRf20sqY+ktbm/lZGsP8g2W+Qx6xVrQ7JhhcaqBJ8z80"
    "J2XUWFG7LV+BcICIj2shPq5AfKxIKDDD0Xc1HH3hUzax5tB9RJPovGoCX7bFDtkQf3KwfJ"
    "hB7EhNh6HFUjX0s9TkUFAar3Ex2uHxQxpDVV8FVRCa7Mp+q5rWEypt712aG5+jMjzuM48Z"
    "YcsJRZaHVE/yHYL8YS2wOEfUMPhwOFztKvQgceRfg0vGhaYwVZKaR633j5qsHKIMLfWc0U"
    "XawSgmO07WKMQhNPRDJa1xTuchludUup30i+rSZEac9VmcYcrxWRBNCzdFZYxaDaPWtCvs"
    "ayGD6e+2r/5u6QqHaAzR1uUNqbFHA4E+I0dk/9ptQUq3NR8iSGHPkS1hanWabT9A6jIf6o"
    "IxaM2lZqjIikpdHVXlRsHsuo2ZUQ/8RzK++gFg2aLQQfY3wOMayrNsee9BkaKEmRwWK8bD"
    "Bn0PPbIaAUr4vyEDcyzKctbAgq7sl6jsst/hfTbnRP1y9MT/kiqGP/0dWUxI3N9MplQvM6"
    "UiVtWukwnXDzAi2n4le+r8ax3xLJ1Rnhu7X0yGRZJhcVYrw+KsIsPirHDAF8jGMIBJA+Us"
    "1RCx7iKbheL/KFAulyHh8iFJj9Z8hnQOx2fnOmc2oRjgee1gTGegf6pee+XlRSkiE+RrGO"
    "Tzlw6BdrNhP0VaM+2nqeaRxlJXC1HRDlDqdFOYHmGnl66eITL56gcbJpI+Dk3uZ2lMGPAQ"
    "+Kvfhq9IObj+ZWe1BOpZhUA9CwRqT2pWbwjDFjpS+GfDK6Mq36ybrNnkly3He1NDIAvyPw"
    "otgTJL+IGTssV4QPvpATWtbPamJAdPj4YQjwmGqA6Pa6nD4wp1eFxQhxlmjhbCMYFBuB7C"
    "6i4q5QCX9FAx2kesfWSS+7D7pINutH5w6HZSrmfq+l+0KQV17WRojOS+crYnJtvFbIYdDF"
    "nJDKb05VFlYk1uYY05pUvkUdGrDTnEfaSyMawL0ol/X1A5WvRr0StIzgulCAWJL+lVyafB"
    "hqo5pV3eSmlxBteDE5VK2DStaHtk1lSMfMJhDm49ORsvNy/XgxLBKs1qCpk11/YuqKg7Cs"
    "UN9Wk8vFqG4XMieItp8yBDZrxtbVWSJDrFljUkP8QbHRgb6laPZA5gSd1ImcRpAd/2a3T6"
    "OHykjRKdToNRnLnvZa+cI1VAKrlaadcIsrDlTl27xkGP0AEBDSAzmYz/jUjq96w5mHGmBi"
    "YE19IW3NAgrqJLatNNTP/THov2Kosj4KN24lGOrCsn6v56+HWScuSilTbSaZohRlq6wDmQ"
    "XlyMK16qf+NIldhSGaoqk/oAUa8AWZjBOQDRM7aR0hVRMb0yRTPAg9rJWEUPWcRrmINbpD"
    "U5uI3TC0x46+V64PrsbBimQnpovoY+WsF1XA37sX9D5BW2b8KTcrs3OQCbTd5bF3H7lPke"
    "t1jDwBgIWgOC4LsCC3reGkAwdTg3geSoGOzhIWHE8gv8Hw4hT5zAXxat4Zb3/9X91b0A3G"
    "7isIHg9Q34MV7TEeASmyJ7JMvsl0ScBRAOnuQWdlBmv4IUPKFl3dp6Y2/30t4280aOzLwR"
    "o7iZeSOG+dsxv28NGwbmqsT2xPUX02DkW+7RKum+nCHZ5eDH/bjNuqrLjmGcyN+sc8YVpM"
    "M77u23IJhij801ncVpmhftKqaqIzr5kds2tAAa7fZM7tE73H5HqCWHSJUKWCJ84+WmH0ZD"
    "uSsR1Je5ObJGZ7tnyXcdi1uu5HE2KJpYlp3tFIE53Q1P95z4FM2JI8raH7H4Muqco/KDXr"
    "7D4EqoOtGop9B9Sk9Hrnf281TmAWj4AKSB1Jfyamoj7Dfr1gI4XVs9Q2SkSx3pshLtsyfy"
    "nuKbFMCuHH5QJG42A+GApEx7ExBsZCFItbONcmRb2pCHg7zChHQJU4iHe/S5JCISrR+AZK"
    "jyyF79dJ85otHzr34PRstTJ/i9eDXmCytcm3+fhtVGKmpTbbRlzpEp/No7K4KQPNfrGNFm"
    "RJHWpOG1lAuUgrbIk+4SgnrGiroJQcWDuMXgmlRV/ZbTRnKF/Afm5S0DvxCKDEt1tgQrWx"
    "w0RKyCU7odSkN7kosA0YnI9GoDpY9iu0EfJjoJkucMWhvQQoulQ9YiK2ZLKXUVbzRUqCzk"
    "MTzDFmTbSvT3yU5DBYv6U4rt9cTB7rZo3QVbfcDuoNDqPts6EFylKdexXNuUdz1ZxCs3Zl"
    "/fr0iYxUzBjPiuLdobTYOM5WA30dUIMiDbKY9EhyNgIwvbwR/rYr51Kzua1OgeW3sjUJ4a"
    "LZlaZMD3d7c3JaZ3RJB3nmKLgT+Ag2lnL6hUAufUxw7DLj0Wt91H6qYAqNpRmPcJjrLhMr"
    "FB3lFY1ja93Cu7j3bp+3Fhd+KZDc33BoWgeUrjf9rSD6iTT54hMenkB5tOLuxt7ScvRWS6"
    "TW3tfW/oeDfwt+p0VzueTKuvUc7dnnr2azT6KnN7GlzzuGYe617VNV8whlxbskfVsDi5Ot"
    "owCDy9bqOV/aOwd6ELAu8d8riBvCQeo6I3l7CLE6+e6MklP1oQl83Bq4fx6/H5lyevH/5S"
    "tLRb21XZhBhlHISS0HQg7o/0H1UY4aY++cjUJxubwtQnG+Zvx/zgrVfge8Ws84hgeCWbVT"
    "Izcp29Lc12fpvPdbbhmk5sX2fGeZpkSLZiay8qCdCSn3/lLO5qXFNkBlsFtg6Cz2gioNJA"
    "Nku0O1xfHxSoT/ynKF6u6vLjLElHxTu7PakdFyFT5D1jC01Eo0lP5/QWCQcUlWjtDGOX+p"
    "4yc6mqWidFZcp0apfpmCITU2Ty8iobTJFJb1iROEW1+VAgHZKavd9wV9ZVvWVwZpCJsaNc"
    "gKZwGHsVpEmxQBGkyTKoPEiTPRX1GtGGox4hSwVQkAewG6QvEspGYOaRhezqyu06EWr5nc"
    "iKa5HmmPpU2Cn8U3U/2m5us2GWZHQbqWQx6LGgbtnEdHoj4kYmpmNiOsatb2I6hvkdToog"
    "VMV2tbcxWjyIbOjOux1ysCYMfVbAW9F6L000AD9NrhdTHZDPy0E+L/XmSozqHuM8kTnONY"
    "7zjN91EglzDdduhq6Zc7cR1JFOfLDeXX5TaaLpBYQKVOZw1zjcMWrSEqS6U/aU1C+5/VWM"
    "CHLtxmimaF8ylinnhAaKWaoX3c6bnyNt+NI0L/nwBTiUVU5WTM7M0Q1OlR3X6ng5ruh4OV"
    "ZMqAjC4JPpWgfrLJVBug7SJnRuQucvL15rQue9YUUUfmoYOI8JzZTWphzo84zcl5e00Msh"
    "ub1MVqgzJVclaVrA9tZ7hC6mLXa+7OMY4pyE3ablaKYwNidjdBqOZvYZyLnutIVYukedIm"
    "km18KuPGvGyi3cmDbzYM2R9SQ8gQw9AArXNGjvJZJUXMlm6ADOF28N6JoytADQpSvkiXZf"
    "3MhIFouxNMiTOxSzZjq7i+k01uPX5wiYhBiTELMBYZMTYRJiDPO36JqlE201QVaNICuxLH"
    "+pPaMvSzUA/2vXKTEOekZO7RMcrza1o5tPcNn48IoR7WXTwxue3P1quh3Diyn1tSO1GaKX"
    "HKqVQGgdzoRicGK1k6Aht4iJt55Qi3g6jTryZKZsXOGMF14VkZOpC26R0MCrMGcTd1FtzS"
    "BHs0MRwU0YcW9k70ZWdJD6bULepWfahLxfKiv6HHAdJvqHFm/tYzSwTrh1P3Xh78li6TP0"
    "yXePVCGu5OqoMsIVrJt44cJaheEBkfTKHINrRoEclASghwBFSNRtO2v+HwvJIFPQZndJBP"
    "SiyhszdR341rv+6v7qPqz4EfQW0Ht6ADgVFpvxH8V3JITrFXzjJwSmaMYPu7i4BiI2Briw"
    "t0fgwcaPiLKHgNTiqALiMxMd67uwG1VEx+IzUWRC+SyeDNHu5/Hsx7HQyeSd4InScU0kFI"
    "NzTZy/qePxfVPu8X1TNDfI0tEymmMC04Qxr6VO13yhNMB0ZEWWygzval2ERPVMOjHZLI2J"
    "yR5sTJY/WpjONbmfI2qB/T1zEg6Jw1KZ15+XlKIynoHGfhniYEt/Rl+GzCTCt+WYKWmyr+"
    "2XCecOf4y2O6wnoa53Ji0BauTCB2e2Da+X3OifSQrlgR312t6v9EO+RSa8GaRdAninWfDy"
    "4b9jaHmkcBAmF0dV/sHgCaPRus0jtOcICH1KcPzrYJw1tgNf2mqO3BGArg3IM/LAnKwA/+"
    "prEJij8oL8zLfmwruHVOO0297duPR6/JocVbj0ohNZK5YdLTZ5mjWi1zpGljGtD9zw4rKc"
    "6Bchp6kGlG+zY8MrQFH+VUC/3DWepRqgRDuplbt3UpG7d1K34UdF4u5wGn5k0T2rhe5ZBb"
    "pnRXR3HYHop/hoLQbBCIPOZIYU+RlVUjlDNiBcdz283fgijTOsT6xo0Rm2n0ylH+D6gwh+"
    "KrwQ0aVRlQ9iCdeTKHpazwMhzIEpIU8AUsD39cizKH2nCDri/1eYzYPyd0jn0jNA8X+QGC"
    "AhM4WwcBdEUylssnIdAm1FFX6XNzJ+iR5LrFGFX0K0L1WO3rnELvTWJXnGCVG+RfKaBY7T"
    "A1Ppq3ANQ/6xecw1y8vrm4tPP6vbzF0qUgQuf76/usinCMzh+OxcR8lPKAZoRrWfZyRkl4"
    "aOHy0fUmywvYKnQ8jZOiA892Yy9RTYPZXZmH4pL9CHHFdJ6SeRFEiN2+LQ3RYvxAYoeC10"
    "TOuNHo5bF90T/p8d+Tf2yrOu3BvbuSwyCT4qx0U+A6jCfREk0aQarm12YlyAgAqgz3ydsx"
    "b+BczAClKZ6ABgWP8kPghLuOxj8KOHRatIWSQ1Ak9cYLtguuaEVHogii6M7m6jHL9pcXDE"
    "xdDwMsM2eyPORpUuDVsrdhatH6BRfVYveFYROys0FcFMZQeWoxsTDBLeDoKTpa0xyzEu74"
    "05BJTbTxkyrreOXW/qOZLl80p2P0JyT4UuXUwsMc6MF+bM0LDlklPi+e6WGe3ZFg2H+VAW"
    "E9oLPol28v5bjN33A6cuA+7pWgmF7ZorpSi3XGmwcOJEK2t1BwkC2l/QwHbk5mLUg8PzHU"
    "SBjSxsi+i4iIdPEb8BkjanWAW5UTmbYUv0pEeMK7q2ulVIu7eQfUPC+m36IIkeZL+QB9l8"
    "RNQjA/FG/RoI04YGYX30zHcVzUiwTYMbJW1Gkp4i4Tf51SXuCGA3WEO8BXiIBXRggmO+L3"
    "qGji9b+otWJPQYPJAlcifyprKbCV8vsgYYEliUm9lhL5ewx0/eypbXIz+Kz7hZj474kvTH"
    "6REYvxmrvJdWecAjoYw0nCGVIjWRr8Zu9/ABn0RPUlFjVJekKOgGoax33kVcE2eDr2b1z4"
    "L4XC5oR9KzdEagNBYoS49wm4ZLBm0W5CkNExozwYGUTZo+CgpiE9Zu/DjAQFHRa15coDKy"
    "v867NbY2dFy5WSpTMFUnJhEZmzo+3TTNII7zrv260jbXQjwiMHA3gDv0rjRJCyuQmvdn0/"
    "dnCkrdSmMF6eCkeyfFxhFwWs0KMzSmW13fYkRF/koF00NQ2Ud901OVIx7cc9WJ1pSbzKzr"
    "8ERbtazo2+vcDHHIwz/UGEAm5qwNfUJjjn1zLYp5COkHWjJkRodtqStAGN7csifAILMvRr"
    "mc+VSkt0Z3TDMTph6qdWbCqPSWFqC99R6hi2mcMzPQc5tT2GpgHIja3SPcMwFdF+DMm6lX"
    "zUIy+V7lyUtxPtjm7KW4xqpm+pKsiBkBwv9tY4G3xYK/wmSjB8v3PGm/SekqM3NEXk9qfl"
    "HUdZQiVJLA1MFNlLlAYfFRVJMR3Usa1RIXU4TTG51nBMrTfUqrGErxLy9i6FDzP+mWCe1N"
    "RDU53i/Xf+cvbW3mZ2kM8w+W+bkXYl23bY5sEBHBrmsbS4rby0GOCQYIb9X7KUL3bSm4bw"
    "sxJq18mH2M8RZ5IbsJNrSfCZNVvvX03iKt8fw19bv+Tqba+Cc0BvemuEe9HvT04yyRiWH3"
    "WQ2i/nQhung0y88pEptnrXFQDz1jtGrGiCKt4UNTPkTte5vwoUhr+NC4oip0UWozIUdowt"
    "3NszzMSMgexbvTPnsTPqwT3cpJAjMZsoMYeEuTIU0bjc1tNMT4ui1Bykx7HApGWmHoTElZ"
    "PE5CjWjUfnMzrqn5FYel21WCqhGuv/q8JB7XB+RvLATrU1dHVaF6JNdNZtHCGv0xo/nu8Q"
    "gOETMP5ijIYHkwg+Mb8BC0GgvbenhkFXb14Nyk8SiOpcMhkAM5VD0yu7xVy4M+Xko0fstA"
    "cHmcXTBGu1ImQzTA2MXJuFaVzLiiSmZc9LGbSSlH1U5FMyllJ6e7/XaNQvRryOZo+ZBMZp"
    "OpY5I1to9S7CH+10t153AGGnD0i+zSHGfwfbDHQTGqrt8kOZ2dzzC4Xgij6hIyS5lInb48"
    "qjLOsFw4mcYra6VRc4MJMW4auQxgN8hnpsSL85iDy/zNB/wlYASs5tiai7/FDIFnBKYIuY"
    "DBJ/5fTl4wylq/g+wBySUTsh9GfKs5dDmmoSXHpXj8NzfnZBtJMRGBm3Kuy81C32XYEQ0m"
    "sRwC6WDRepKJ+QnxUpu4de29X/LuyyB5x/RhNInZJjHbqHtDVvdMYvYLZv4Tx1fBdnVCa7"
    "R4gO6IDsZz9D5X2Joj60lAdKAIG6+xAuZxrR4w44oeMGNFbyXju+zWd3kIRRs7amLUdsmG"
    "MEj1u7BlqAaHcScN2Hrvf3/dFbYtW2PQstBS/PT6YKZJDKAFQIWHSQfNaL2BsuApCHxyGm"
    "CmKAyceThjJ6cGoBkaA2mxsmPmUy1AUxQGzjycK+i5WmgmBAbMgvSUwRId4RkTGDDzYM4g"
    "dnxPz/hPSAan05/W0ulPK3T606JOb0qB91QKHAZXGlTFFUg74sJQg45KJuj6DxSkgxM4nT"
    "gR+B1n2FtoF8FnqUwVfJ9jTmG2hhaHszSGv33mr++KxBu9eHKaxHC379xtMIEhRza4t2En"
    "sxdMVX4/snJNWXipTGupLLxO1TKazZBymJhOTW6QgHsltxoQ6rnEiLJBd/pIfRvsNSSotC"
    "qYG6V/h8erNP87OX4bE8BRsrRGfW4QGRCJ1xB4yCKeDViUDS0yn0UC9owLqq8Bl078BwBu"
    "NlE2AgtoI8DXLf2pgy15MEZAvLLFt1FV53ZzI5kPHhCGWeBwxpAXZIB/f3d7E9XzhhEQEL"
    "zx6CisBj4GD2Geb5yQHny5LygIL/zqJvRBPrmHlnx7GxD3G/4/C8nvOEoRg3nwo4CLPjOg"
    "k1Mus/dDwcf/y6//EifRUX/6OwrEosky72eWucdV4AL8VQkNQ9O1WvPVq9NMy60Fk2mqk2"
    "maSBItYZGlG9K53bGj+ECqUQ5IXgQ6gMJ/dCff8wU8k/WmQcGoYYMCqWrVhzxebhBvirhQ"
    "NBUimxAHQbck7xcqW+FPOU1XmMef7Bj029sPGdAvr/Pzr//x8fLq06sTyQC+CLMS+ZxWw+"
    "u/HtNUQxLS+3WgxQXNW3rPcoXUB8aKus6z9Bns1cCwyDmk7kCWujqq4eOo34HsnlvhYjWA"
    "VNagj+I2YI9ijJc034WlLnHLVIYTD8g3Fid4Ri6w4ZoW/Rrtb99ypzFj++/K9jeNsvalFZ"
    "li9BccXe6LqvZCJGBL/YdKlDrNDkRbqnQH0YlIV6FrRUkLIngVeloc4quhqiVrN2prP4qI"
    "ENeSVh5xH8EKs7kctuqRlVSYZJ8eCILBzoDOie/YwCHkCUB2DG5IeAU64Bk6PhI7PaElK6"
    "ptHd5HN8ojggAmnNNPlc6Ec1qrYwlQKoBZkRAdU5iQTp1ReJqDMgc8IbODeBk30T3MFIMn"
    "ypqzpAgMwjUQXiBKuUqic4JTJAOEuJPirL7YSvtG2ri1+8KKg3drX3A5r27cGl4ZVdlIMF"
    "mzyTYqh9TMpujXbIrS5I7yd1l5dscQ3mXjs7M6HcbOzso7jIlrhTmQOgiHyweIbldVlepg"
    "hsip1Q1l2Nhi4A/g1JvA1De0K8AVYGT85BGmcTwjBfd7RTRDbHC5rVd125fZn/8P0fc3Wg"
    "=="
)
