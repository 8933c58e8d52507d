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
CREATE TABLE "labour_relation" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "region_code" VARCHAR(6) NOT NULL,
    "region_name" VARCHAR(100) NOT NULL,
    "counterpart_kind" VARCHAR(40) NOT NULL,
    "counterpart_name" VARCHAR(200) NOT NULL,
    "contact_name" VARCHAR(60) NOT NULL,
    "note" TEXT NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_labour_rela_distric_3046f8" UNIQUE ("district_id", "region_code", "counterpart_name")
) /* One counterpart in one partner region. Region code and name are those of the day of entry. */;
CREATE INDEX "idx_labour_rela_region__46d3bb" ON "labour_relation" ("region_code");
CREATE TABLE "agreement" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "number" VARCHAR(60) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "signed_on" DATE,
    "effective_on" DATE,
    "expires_on" DATE,
    "ended_on" DATE,
    "ended_reason" VARCHAR(500) NOT NULL,
    "people_per_year" INT,
    "wage_floor_fen" INT,
    "training_hours" INT,
    "terms" TEXT NOT NULL,
    "relation_id" BIGINT NOT NULL REFERENCES "labour_relation" ("id") ON DELETE RESTRICT
) /* One paper of a relation. `expires_on` and `ended_on` are its last days, included. */;
CREATE INDEX "idx_agreement_relatio_e6d6af" ON "agreement" ("relation_id");
CREATE TABLE "relation_person" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "arrived_on" DATE NOT NULL,
    "left_on" DATE,
    "left_reason" VARCHAR(200) NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "relation_id" BIGINT NOT NULL REFERENCES "labour_relation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_relation_pe_relatio_d74b3b" UNIQUE ("relation_id", "person_id", "arrived_on")
) /* A person who came through a relation. */;
CREATE INDEX "idx_relation_pe_person__de52cf" ON "relation_person" ("person_id");
CREATE TABLE "relation_readings" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "regions" VARCHAR(40) NOT NULL,
    "own_county" VARCHAR(40) NOT NULL,
    "counting_day" DATE NOT NULL,
    "target" INT NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* How one district reads the counting clause; absent means the defaults of rules\/relations. */;
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
CREATE TABLE "labour_relation" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "region_code" VARCHAR(6) NOT NULL,
    "region_name" VARCHAR(100) NOT NULL,
    "counterpart_kind" VARCHAR(40) NOT NULL,
    "counterpart_name" VARCHAR(200) NOT NULL,
    "contact_name" VARCHAR(60) NOT NULL,
    "note" TEXT NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_labour_rela_distric_3046f8" UNIQUE ("district_id", "region_code", "counterpart_name")
);
CREATE INDEX "idx_labour_rela_region__46d3bb" ON "labour_relation" ("region_code");
COMMENT ON TABLE "labour_relation" IS 'One counterpart in one partner region. Region code and name are those of the day of entry.';
CREATE TABLE "agreement" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "number" VARCHAR(60) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "signed_on" DATE,
    "effective_on" DATE,
    "expires_on" DATE,
    "ended_on" DATE,
    "ended_reason" VARCHAR(500) NOT NULL,
    "people_per_year" INT,
    "wage_floor_fen" INT,
    "training_hours" INT,
    "terms" TEXT NOT NULL,
    "relation_id" BIGINT NOT NULL REFERENCES "labour_relation" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_agreement_relatio_e6d6af" ON "agreement" ("relation_id");
COMMENT ON TABLE "agreement" IS 'One paper of a relation. `expires_on` and `ended_on` are its last days, included.';
CREATE TABLE "relation_person" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "arrived_on" DATE NOT NULL,
    "left_on" DATE,
    "left_reason" VARCHAR(200) NOT NULL,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "relation_id" BIGINT NOT NULL REFERENCES "labour_relation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_relation_pe_relatio_d74b3b" UNIQUE ("relation_id", "person_id", "arrived_on")
);
CREATE INDEX "idx_relation_pe_person__de52cf" ON "relation_person" ("person_id");
COMMENT ON TABLE "relation_person" IS 'A person who came through a relation.';
CREATE TABLE "relation_readings" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "regions" VARCHAR(40) NOT NULL,
    "own_county" VARCHAR(40) NOT NULL,
    "counting_day" DATE NOT NULL,
    "target" INT NOT NULL,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "relation_readings" IS 'How one district reads the counting clause; absent means the defaults of rules/relations.';
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
DROP TABLE "relation_readings";
DROP TABLE "relation_person";
DROP TABLE "agreement";
DROP TABLE "labour_relation";
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
DROP TABLE "relation_readings";
DROP TABLE "relation_person";
DROP TABLE "agreement";
DROP TABLE "labour_relation";
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
    "eJztXW1z4zaS/isof0m2inHG8tgzm1xdlT3rZJ2dsbc83svmkpQMkZDEmCJ0BGiN7nb/+w"
    "HgOwlShERKFIwvyVhEk9LTYKPf+/9OFthBHjm9Ch2X3rwgn558B/7vxIcLxP4huWqBE7hc"
    "Ztf4BxROPLEc8nVjlC6cEBpAm99yCj2C2EcOInbgLqmLfU7wNEFTHKAnAH0HPMEpRcETmG"
    "PPAas5pMCeQ3+GHAssUUCwDz3wAr0QEbCA5Bk5p/whDrbZU1x/1tH9Qt/9nxCNKZ4hOkcB"
    "u+uvv7OPXd9BXxDhf/568sz+4mtJOPkD2XTsOie/80XL5/HURZ5TwNAVS8XnY7peis+u3d"
    "mtT38Qa/lvmIxt7IULP1u/XNM59lMCN0J0hnwUQIr4E2gQckT90PNi/BOQo5+QLYm+e47G"
    "QVMYepwvnDr6AtlnJ+Px3f3j+PPN43h8UuFZQpGDPf7Ixj7nN/uqRAAw41/hmz+PRufn70"
    "Zvzi/fX7x99+7i/Zv3bK34vtVL7/4dfZkMrehWArPbH2/vHvkXwmxTRRuOf/BvQQMpjKgE"
    "izL0Ia2iP/6EF/EWLSAfrS0hz+6MqLtAp8k/ynxIUG9iRPJBAydO/mMa+jYHGaxw8My2sY"
    "1ObQ/bz6c+Xv3nSU9cagD88fbTzefHq09/57dfEPI/Hv/0L1ePN/zKSHy6Ln369eWfihxK"
    "bwJ+vn38K+B/gv++v7sRSGNCZ4F4Yrbu8b9P+HeCIcVj9sPH0MmDnHycfMSW5nhtUxyMVd"
    "+3PNXmt07C7ZiVKszW5LUrQy/+qoD/YQ6DJugTqhL47Ed186plZ88+4F/AL2MP+TM6Z3+e"
    "vXnTAO1/XT18+OvVw9dsVemtuYsvjaJrFaz5l1LDOabQEOP3bSB+X4/w+wrAyfHeFt5kvY"
    "bgvm0D7tt6cN9WwM3pTEpiukjXk6DeL9IHkdQ4mEHfJZB/W2UmSIgNJ7bmREhtLDswxz/j"
    "wCFV8LP1+5M0DD0f9aV89i1rAsR+KJHLmnpxXqTaI9T7gfnybQuYL9/WwswvlRQSx2FaPF"
    "HSSDISA/BGgAMEiUzje0RfagR1RqEBvE026s0/HwvmaQLj15+u/vmngon68f7ux2R5DvYP"
    "H++vS3BHTqQq3D99vr+Tw51RlL0Hrk3Bv4DnkiM8Fhtw51A0416G2Cra+/wGZdyFv04F9p"
    "TAoK6GOndWTp9zDjP+wQTazysYOOPKFTzCdWurlxajRfkT6MOZAJL/Yv77Yr/yT3hyInE3"
    "84+tJj/zH/GCzf5lj8lBNA596npPwCVg4XpsVyAGuUMAcX0bgbM/v3vzPYAgCH2f8QWwm4"
    "MlJBS4FCzgGkwQsD3oLpAD4IxxSeJ17uspbXzRhLKdfSL01PRLGG/0QL3RxrOQaUlttP3L"
    "em3/suoXC2Yh9+tLFNGGIyRPtNMxsp3OlHn9J6HrUdcnp/yxh/D393Kmp+KplYmbrt6j1s"
    "qWhsjpC+++TdzEPC/CWyvOk+VbeW22wvdNvwJ9dPb23dv355dvUzmeftIkvqveGIop9BSQ"
    "TNcbKMtQ+lj2ytefcsl6DUzV4us+ahX+GTWEf0bV8A9e+TIrqR7elEA7fLv3tOSVaCU9uU"
    "SojVDYdxyZUrRYylS4+vh9jkQb2DuTxTZk1qc3jn3aSGb9Ycw2ry8HV0ZeAnnC6PtCOf1k"
    "v5rw9f39x4ImfH1bdhv+49P1zcPXZ0K0sEUurdnQTDXm37qCer1FklEYr9b2dgcKAiw5Je"
    "s95imBBqfkvh3msZ/qGa1V9JIi1VawD2yTl5J/Rq2Sf0YNyT+jivZnB4jDMVbJayzS7Ce/"
    "sdHVYRIct0twJBQGqswv0nTA/IG9czrxd+r6LpkrMrhEZDg8ZA4noniyVs69qpCaZGWTAn"
    "eEnKjEnmVvR5UnP+AAuTP/b2gt+HLLvj23TSX4x1HkfxDUjQq5zxfi38l2Sz7Nnh/AVRrP"
    "rQoD9vvZr0aRGfrA5NTD7YfHk9pt3wG+96XbHdd+bwu05HWvgfowKRQFLkhyKcpcqk+qKG"
    "+PzdkVV/4aTLCzBq4P6Bwx/BA6BU9LSOciDeLp27NvL77987dPFnApAXjlA9cBHiT0O4Be"
    "UMC2FU+FmCAPrwBhdiIibGE1v6LH57TJsFgyAj9JBxXwmvSKYaZXMF4TqXCrxT9HsT/f8V"
    "m/TOjOd2x8Da/XUgmXjjLzizSG+UfLfHmeWk3SjsZJat3n66iWyPZdHLtXJaH/5IiQ2LZS"
    "DCJer2H04X2b4MP7+tjD+zK2XN9WwTZZv7ete8xZPY7Lv8MWdbElQuMU3NIpGKAZN/FtZh"
    "irbPISmX5y5LJNilV9hlV5n6PF0sNrFIxVU+ErhBrE6fvOiGePo5CJBlWlo0xnoG4N9XIu"
    "TcjejHVKqB3Y523APq8H+1zaAeVFgnJjKltGtMcEtuTcPNr8tSXyHfYtxhNI7bmyciKjNh"
    "rKlhpKGvPZihUyasOKLVlRCAkovA55MhM17ihqHKFqIprJbtsQ0SxsQuVYZk4czV3PYbeS"
    "vAIx5Q9/e0BeiuZrwrwgLGYBlBalqsD0wBSbH/l9jtCl2gqkkKBgR4xaJnwcJTxwOnU9Vw"
    "CwI0pX2Z10BStyFdSUgqtgdZPeSFeoSDghrrMee66PdgTrc3Srj67fW2Tv4GjxzBO6f7CO"
    "8dRLdtYC+3TeDVqf+K103Vvsy+MwGAcxGDsi9lHcLb9OR8wSsBhqkPsZdlWy4hUPubvpCJ"
    "u7WOKARp6AXQXZrbjXNb+VTnD1mbL5gKYBIvNH/IykKZuF61ZTymYQrRzTdOnGnE2mJDsA"
    "MzP4exDyf9KVa7NlPK1yCheutwbId0g1B1OBbnNOpUmfHGT6pNhG4zkkSmH+IlU30YvDMq"
    "PnHhMuIaFiYl2BxOTVHW1eHfqydNntlHhfpDkU8/s/hLVgMD8b1VJmiancPArOEkRIXb1g"
    "/eFYpNIvifO8TXrQeX1+0LlIEGoI7sQAdhDd+Zzd6bgQbxvYKe61QVWpPYgsuROpsTPbWJ"
    "kWZGs216SBH6+/fQSj0eUb4LgvLkfEAjYOfboGHnpBnpgNByf4BZ2CvyO89BB4RmjJvvJi"
    "ggIC8JRf9URNPbN4kMQY6ushxnI6UstJNWt0p3TRgYmnXtNFh1YucciE/j5miQlhJdFW5Z"
    "U+6WoN4e2+1OcFei47YwO8qAL8FwZTTUVqgarJJtDKHuA6vhS/ml6cmwCs68SpPYIVXfpQ"
    "Gh9B9AM/5qRKX3Jxg97HlqWlFW10P6ZJfcO5CzgRmDMljKtXLygAkzVTyQB0FrxbErsPxY"
    "EFVnMMfN4hgCltMPCJcGcvISErJv5kal/n9zca3xFrfMqu8gKRhmdo975y04LgFbvcjLdc"
    "cwYbb7nGnFWfxJ4j6qsZj56KSoP/PCSyYRF9NdMbGAfaes5zG29YbvM0619mROVLAhqMKL"
    "ZsPEvXtTCiOAWYsy8IIOVGTb4xnAWYcmWLdmqVzmrS1m273k1iIP2abmp+7+h9yBWR/G4M"
    "qKHIJavBgEp418rxmCzW0Gbq3u8oXvbtegxXSE2R4rYlogmUKuptkcZYrker/g6iw/Tg5N"
    "5B3sOhWiKaQn9MpsggSg3UbZHh9PQ+VoyH3tT7M3xBzg+uR4XBU7H88petJtuP8IXsoenK"
    "FtYff5YDXly04klK2Edi4JgFYBS9YnwO1iDiA1/AG24v2a84BXci0DXH7AdyvYFPPkcwsH"
    "mCE1MhZKZhn4+qtRsTsc5uxP+f9fM2JuMQzg+rwWQ0R/kBG97MlPKwkvUaGuzd944zSW49"
    "ekPEKaKCbkqgIbxnb9omETZmEZqphK/d2TGQLLOkpkOmJGflHg0Kcm7RRt34nimohJlT37"
    "g+U1aFvuqgF1EGvXLpXOincUU2EEWxhGuyEET10VUFuIP7dZw+Vi8Uu6xfGlBxbzflS006"
    "6yBGdhrJeBg3MB9BNVZOcilTmQ1wtBvAZLDpzmCeAa7G3hyFyWEbOG95Yyki86w3zCkoUG"
    "nXzL17A1046Jh6L2vh2zS4J0+lHcznrez08wYz/bxqpbO9z14PScOvephzJNph3H21wlAd"
    "1HqGCo4p1Kxb1mu+B2OuB93ODRiLne+OU7HdbzfBz5TtaufKJ6uaYHH+utXoDBMrxzBbut"
    "El9jhHIFoPKAYQBIgxgtDIfwV9cOugxRJT5Nvrb9hrx3tkLBYuZRyNlqzmkIpYb0LouJK6"
    "y96esilI/IzWJjY8HIFvNfjZOKsU9Jp4uZ4hnu7bRAxVsXkFkfcp+0ooWAaumn1UItNwo3"
    "evvjN1kIYSFaZ2h2cE+9vgb/rd3Z0Nj58j6EhHevz0+f5ODmeOpOwZc20K/iXSw/bg7Z6E"
    "rkddn5zyxx7Cz80hKnjJkl379aerf5Y39IeP99dl9xe/wXWJIRPsSI7Ia9eHwVrOj4SiPC"
    "9vTVFvvdFPJl99dQDEr2MQU8QZ4Ne3d1cPv6SQp87Jj/d3P15LQL/+5fHmyiRGvG4H8kAS"
    "I4TnQmINJh6NeiswcqzaoplhOyPwM9vGXFSIdjc8oYEA1z8FTwybOQ5cuh6/MKnOFj+BwC"
    "WIsHXIZ/+czSnhXeO/A9hzkgwHZoQueaUobzVftQT7fZRpxjNonbje+IuZrqC55Sj2p7qd"
    "HYnqZg6tV3ZoFUz9paPM/CKNYf7RMt/DM1cp2p0SaJcaaNL8j81JmTRWVG7LVyHUEPFRK8"
    "RHDYiPJAkFTNq+SPb0NcYegn5NSkFKVPYrMKq+cE7kyJ69Cvf3Hwui//q2pNve/ePT9Q3b"
    "6QJ1tsilNW7gRUjo2J5Df4bGyX5VBL7uFntkQ/rJ0fJhCl1PaDoULZay+bK1JoeE0niNq9"
    "GOgG3SFKr2KqiE0GRXDlvVtJ9RbXvv2tz4EpXh8ZB5TDFdjgmyAyR7kz8jyF7WCotLRFsG"
    "H46Hq32FHgSO7GswybhQFKZSUvOqDf5VE5VDhKKlmjO6SquNYrLnZI1KHEJBP5TSGud0GW"
    "KxT4XbSb2oLk9mxNmQxZlLGD4LrGjh5qiMUatg1Jp2hUMtZDD93Q7V3y1f4ZCMIdq5vCE3"
    "9kgT6AtyRPSv3RWkfFtzHUGKe47sCFOn02yHAVKf+VBXlEJ7LjRDSVZU7qrVlBsFi+s2Zk"
    "Y9sR9J2eon4IoWhR5yvgcB01BeRMv7APIUJZeKYbF8PGzU9zDAKwsQzP4NKZi7vCxnDWzo"
    "i36J0i77PT5nc07UryfP7C+hYoSTP5BNucT93WRKDTJTKmFV6zqZeL2GEdHuK9lz+19pix"
    "fpjPK8tfvFZFhkGRYXrTIsLhoyLC4qG3yBHBdGMCmgXKTSEes+slmI+78SlOtlSLxcJ+nR"
    "mc+QzOHo4lJlz2YUGu7XHsZ0Rvqn7NirLy/KEZkg35ZBvnDpYehsN+ynSmum/WyreeSxVN"
    "VCZLQaSp1+CtMT7NTS1QtEJl/9aMNEwsehyP0ijQkDHgN/1dvwVSm161920UqgXjQI1ItI"
    "oA6kZvUOU9dGJxL/bHzFavLN+tmaTX7Zerw3NQSyIfuj0hKosIRtOCFbjAd0mB5Q08rmYE"
    "py9PYoCPGUQEd1eNRKHR41qMOjijpMXeopIZwSGITbISzvolIPcE0PFaN9pNpHIbnP9Z9V"
    "0E3Wa4duL+V6pq7/VZtSUNVOhsZIHipnB2KyXU2nrudCWjODKX/ZakysKS1sMad0iQLCe7"
    "UhD/szIhrD+iCf+PcVEaNFv+O9gsS8UIJQlPiSX5V9Gt1QNqe0z0dJLc7oerSjcgmbphXt"
    "gMyahpFPbpyD207OpsvN4XpUIlimWU0gtefK3gUZdU+hOF3fxuOrZdCfE9EppsyDApnxtn"
    "VVSZLpFDvWkPw9vdGRsaFt9UhhA9bUjdRJnA7w7b5GZ4jDR7oo0ek1GMWY+0H0yjmRBaSy"
    "q412DSeLW+60tWs8NIMeiGgAnopk/O95Un9gz8GUMTUyIZiWtmCGBvYlXVK3vYnpfzpg0d"
    "5kcUR8VE48KpH15UQ9XA+/XlKOfLRSRjpPo2OkpQ+cI+nFxLjkUP0LQ6rGlipQNZnUR4h6"
    "A8jcDC4BiF5cB0ldEQ3TK3M0Gm7UXsYqBsjGwZY5uFVak4O7dXqBCW+9Xg/ckJ0Neiqkx+"
    "ZrGKIV3MbVcBj7N0ZeYvtmPKm3e7MNsNnkvfcRs09pGDCLNQ6Mgag1IIi+K7BhEKwBBBOP"
    "cRMIjvLBHgHiRiy7wP7hYfzMCMJl1Rru+P6/+b/5V4DZTQw2EB3fgG3jNbEAk9gEOZYos1"
    "9ivhdAPHiSWdhRmf0KEvCMlm1r6429PUh728wbOTHzRoziZuaNGObvxvyhNWzQzFXpOmM/"
    "XEyikW+lV6um+3KBZJ+DHw/jNuurLjuFcSx+s8oel5Dqt927b0EwcQM6V3QW52letauYyL"
    "bo+Gdm25AKaKTfPXlA73D3HaGWDCJZKmCN8E2Xm34YW8pdgaC6zC2RbbW3B5Z817O4ZUoe"
    "Y4OkiWXd3s4RmN295e6e45CgOfZ4WfvM5V9GnnNUv9Hr76BdCVUvGvUE+s/56cjt9n6Zyr"
    "wAW74AeSDVpbyc2gj7zbo1B07VVi8QGenSRrqsePvssXgm/yYVsBuHH1SJt5uBcERSprsJ"
    "CA6yESTK2UYlsh1tyONBXmJC+phKxMMj+lITEUnWayAZmjyyN/98LGzR5P2Xn4PJ8twO/s"
    "CPxnJhhe+w77NltZGM2lQb7ZhzZAq/Ds6KKCTP9DqKlRlRpTVpeB3lAuWgrfKkv4SggbGi"
    "bUJQdSPuMLgmV1W/47SRUiH/kXl568CvhCLjUp0dwSoWB+mIVbRLd0NJtze5ChAZ80yvLl"
    "D6xG+n9WYi4yh5zqC1AS20WHp4zbNidpRSN+mNdIXKRgF1p64N6a4S/UN2J13BIuGEuM56"
    "7Ln+rmh9jm710fW1RYt9eRwG4yDGYue5gNEK7Srrex3plhf2tWnq6VmwKVd9vEhXbsxYf1"
    "zhOPObgCkOfYe3hJpEWd7R3XgnKEiBaEFt8a5QwEG260R/rKs56p3c0aSTD9hCtkB9Orlg"
    "apUBP32+v6txVyQEZYeza1PwL+C5pLdDPZf0Ogldj7o+OeWPPUS6Kweo2bla9qNaxRAjv0"
    "HZuVrXar7ek32IFvOHcfv34s2OXR5bFM+WKY3PbkffqUoOfoHEpOAfbQo+91Eov3k5ItOh"
    "a+eIxZbBCgN/p4EKubPOtEezSiGK3LvfojlanavY4FrGtfBaD6oW/IpS5DuCPbImz9lVa8"
    "Pw9Py6jVb2z9zehT6IPJ4oYAbyEgeU8H5m3C7OPKG8j5n4aIF9OgdfP43ejC6/OXvz9Keq"
    "pd3ZXaWNm1HBqSoITdfm4Uh/q8EINzXdJ6am29gUpqbbMH835kenXoXvDfPhEwL9ylybZG"
    "biOntXmyH+rpwf7sA1GTuhylz4PIlOtmJnB5UAaMn2v3R+eTOuOTKDrQRbD8EXNOZQKSBb"
    "JNofrm+OCtRn9lMkh6u8ZLtI0lPB0353as+F2wQFL66Nxrw5Z6Cye6uEGkUlOtvDrk/CQJ"
    "rt1VThlKMypU2tS5tMYY4pzHl91SCmMGcwrMicosp8qJDqpGYfNtxVdFXvGJzRMpnYKgVo"
    "KptxUEGaHAskQZoig+qDNMVd0a55bzweE9JcAAUFwPWj9EVMqAWmAV6ITrjMruOhlj+wqF"
    "LnaY65T7mdwj6V9/Dt5zEb5m8mjxFKFoUBjWq9TUxnMCLOMjEdE9Mxbn0T0zHM73G6BiYy"
    "tsu9jcliLbKhe+8QycAaU/RFAm9Du8I8kQZ+mlL/qjYgX9aDfFnrzRUYtd3GZSKznVts5y"
    "l76jgR5gqu3QLdds7draBOdOKj9e6yhwoTTS0gVKEym7vF5k5RE5YgUZ1MKKV+zS3DUkSQ"
    "72yNZo72NWOZc04ooFiketUt0Nk+UoYvT/OaN1+EQ13lZMO00RKddqrsqFWX0FFDl9CRZK"
    "pHFAYfT9YqWBepDNJtkDahcxM6f33xWhM6HwwrkvDTloHzlNBMtt2WA0OeK/z6khYGOVh4"
    "kMkKbSYLyyRNB9jeBzPou6TDbqFDHN1ckrC7tGktFMaWZIxKk9bCfTTZ1722EMv39ZMkzZ"
    "Ta/tVnzdilhRvTZp7sObKfuSeQoidA4JpE7b14koov2Aw9wPgSrAFZE4oWAPpkhQLe7osZ"
    "GdliPsoHBeIO1ayZ3p5iOo0N+Pi0gEmIMQkxGxA2OREmIcYwf4euWSrRVhNkVQiyYtsOl8"
    "pzDYtUGvhf+06J8dAL8lrv4HS1qR3dvIPrRq43jLWvm7i+5c49rKbbM7wuIaFypLZA9JpD"
    "tQIIpc2ZUWgnVnsJGjKLGAfrMbFxoNKoo0xmysYlznjuVeE5margVgkNvBJzNnMXtdYMSj"
    "R7FBHMhOHPRs5+ZEUPqd8m5F27p03I+7WyYsgBVz3RP7Z46xCjgW3CrYepC/+AF8uQoofQ"
    "P5GFuLKrVmOEK1o3DuKFrQrDIyLhlTkFt5QAMVwKwAABghCv2/bW7D82EkGmqM3uEnPoeZ"
    "W3S+V14Dvf9Tf/N/9pxbZgsIDB8xNwc2GxKftR7I4YM72C3fgZgQmass3OL64Bj40BJuwd"
    "Czw57gwR+hSR2gxVgENqomNDF3ZWQ3Qs3RNVJtTP4ikQ7X8ez2EcC71M3oneKBXXREahnW"
    "vi8m0bj+/beo/v26q5gZeektGcEpgmjGUtdbJmC4UBpiIrilRmeFfnIiSpZ1KJyRZpTEz2"
    "aGOy7NVyyVyR+yWiDtg/MCehThwWyrz6vKQclfEMbO2XwZ5rq8/oK5CZRPiuHDM1TfaV/T"
    "LxrOZPye2O601o653JS4AWufDRnu3C6yVu9F9ZCuWRbfXW3q/8S75DJrwZPl4DeK9Z8OLl"
    "/0zR8kTiIMwuWk3+wegNI8m6zSO05whwfYpz/LtonLXrRL601Rz5FoC+A/ALCsAcrwD76m"
    "sQmaPigvgstOfcu4dk47S7vrtx6Q34mLQaXHrJjmwVy04WmzzNFtFrFSPLmNZHbngxWY7V"
    "i5DzVBrl2+zZ8IpQFH9V0K93jRepNJRoZ61y984acvfO2jb8aEjc1afhRxHdi1boXjSge1"
    "FFd98RiGGKj85iEBRT6I2nSJKf0SSVC2Qa4brv4e3GF2mcYUNiRYfOsMNkKv0drj/y4KfE"
    "C5Fcspp8EEu4HifR03YeCG4OTDB+BpAAdt8Av/DSd4Kgx/+/cuk8Kn+HZC48A8T9X8QHSI"
    "hMIZe7C5KpFA5e+R6GjqQKv88HGb/EgCWW1eCX4O1LpaN3rl0fBuuaPOOMqNwieU0jx+mR"
    "qfRNuMYh/9Q8Zprl9e3d1cMv8jZz15IUgetfHm+uyikCczi6uFRR8jMKDc2o7vOMuOxS0P"
    "GT5TrFBrsreDqGnK0jwvNgJtNAgT1QmY3pl/IKfchplZR6EkmF1Lgtjt1t8UpsgIrXQsW0"
    "3ujhuPfRI2b/2ZN/46A868u9sZvLopDgI3NclDOAGtwXURJNruHaZifGFYioAPrC1nlr7l"
    "9wKVhBIhIdAIzrn/gHcQmXcwp+DlzeKlIUSVngmQlsH0zWjJAID0TVhdHfY6TjN20GDr8Y"
    "G15m2OZgxJnV6NJwlGJnyXoNjeqLdsGzhthZpamIS2V2YD26KYGW8PYQnKxtjVmPcX1vTB"
    "1Q7j5lyLjeena9yedI1s8r2f8IyQMVuvQxscQ4M16ZM0PBlst2SRD6O2a0F1s0HOdLWU1o"
    "r/gkusn77zB2Pwyc+gy452slJLZrqZSi3nIl0cKxl6xs1R0kCmh/RSLbkZmLSQ+OIPQQAQ"
    "6yXYdHx3k8fILYA5CwOfkqyIzK6dS1eU96RJmi68hbhXT7CNE3JK7fJk+C6En0C3kSzUd4"
    "PTLgJ+p3gJs2JArroxd2V96MxHVI9KCszUjWUyT+Jr/52LeA60drcLAAT6mAjkxwl90XvU"
    "AvFC39eSsScgqe8BL5Y/FQ0c2EredZAxRxLOrN7LiXS9zjp2xli+uJHyWkzKxHJ2xJ/uP8"
    "CIzfjVU+SKs84hFXRracIZUjNZGvrd3u8Qs+Tt6kqsYoL0mR0GmhrPfeRVwRZ4OvYvXPAo"
    "dMLihH0ot0RqBsLVCWAWY2DZMMyiwoUxombM0EDxI63vZVkBCbsPbWrwOMFBW15sUVKiP7"
    "25ytqbWh4sotUpmCqTYxicTYVPHp5mm02M779usK21wJ8YTAwL0F3LF3ZZu0sAqpOT+3PT"
    "9zUKpWGktItZPuvRQbJ8ApNSss0JhudUOLEVX5KxTMAEFpH/VNb1WJWLv3qhetqTSZWdXh"
    "iXZqWTG049wMcSjDr2sMoBBzVoY+ozHbfnstigYIqQdaCmRGh+2oK0Ac3tyxJ4CW2RdWKW"
    "c+F+lt0R3TzIRph2qbmTAyvaUDaO+DGfRdkubMaLpvSwpbC4wjUbt/hAcmoNsCXDiZBtUs"
    "pJDvVZ+8lOaDbc5eSmusWqYviYoYC2D2b8fleNs0+itONnqywyAQ9puQriIzh+f15OYXJV"
    "1HCUI1CUw9PESaCxQXHyU1GcmzhFEtcDFFOIPReSxQn+5TW8VQi399EUOPmv9Zv0zobiKq"
    "yfF+vf67cOkoM79IY5h/tMwvHYht3bYlMi0ign3XNtYUt9eDnBJoCG/T+ZSg+64W3HeVGJ"
    "NSPswhxnjzvJD9BBu6z4QpKt9qem+V1nj+tvW7/oEnyvhnNAb3bXFPej2o6cdFIhPDHrIa"
    "RMLJgnfx2C4/p0ps3rWtg3roxUWr7RhRpTV82JYPSfvebfhQpTV82LqiKnZRKjOhRGjC3d"
    "tneZiRkAOKd+d99iZ82Ca6VZIEZjJkDzHwjiZDmjYam9to8PF1O4JUmPaoC0ZKYehCSVk6"
    "TkKOaNJ+czOuufkVx6XbNYKqEK6/YkapyGY+kcTqs4tWU6AeFpa1C9LDJQr4IA0IgphJp+"
    "AJfVm6zEYeYz/u4oF8UWPvR408eINKXpwJHLgmvB2H7YVObYuRrp9gRnoMWP2yTOjdhN5N"
    "9NWE3g3z+2P+M8O3dcgyWaxhKLj7eKUfLiay/OKGAacphXa1Z5dt4L2sh/fSNGlugnfUqr"
    "Rv1FDaN5KUzLozX+jRVZT/woCqCUPliZrOhaM1z2QIc1FeLoycThE7ml6QIoBluleNYWrZ"
    "KSFYoHrV+MWGsBJ6ORqDnXoteZlOu6O8x2nl4yUKxmsEJVpTQxlzhVKjOG9nFv4KztB46m"
    "EcyJun1eJbJTTwSmYd8luzB47nOAwkcYFaeKuEBl4JvChYKLWJSgk0EL/7bhKVuNa3yHwq"
    "EJqeEl0V1+dCXjuGwj/CCZMz+RjacfGjdZF9cSsOqpq2xANJjK7KpfpAnSfWjvN7pF24zu"
    "bNUFGwhAHlXfCxiK8FlO0GEKCZCK09iP+LDvsissa/poipsa1FEA/E8fJXB675P5FPg7U8"
    "btffo6T1tfnknOj+aY1Q7ptEDdRMqe1gJKBl4n0m3mdCPibeZ5jfH/NL52Fbr1aJrC+raq"
    "8HWzFA1SY+VR+eKvuzYrxU27uWyDSMVPXS3DWv1SkFtGWEGoLeQzFuWY9W2OQyWg1B7yUm"
    "y55ImWW3BeZFOg3cYn0nGPhYVsxf73JM1msA7b49jqa8bGguR1Pf1E99U5vymzT1fsf6kk"
    "KmvyaoS4LGu4GUrOiyP+owkOrThV1CTeLCruJa78JOnfVZt9vNLuyreOAsWM0xsLm3mM4D"
    "HM7m+eKQije6NZV8iGt+O2XfNQjclyhnxniTB3O4WcabbLzJxqFovMmG+f0xP3f0VZhfn2"
    "JapNoxyXSg+ljLLFMPTakiejmS15yfK2BQT88tkWngrNmD19FMGDpsM7Jh5+O9Pu/YwBPy"
    "BuF/sLbKyDOzb3qafXOYVMdkXz8gGM1JbvAUpWusVr6iIL98o7for3hVmOsBOHkyvSP0Kb"
    "sTsD0YEvQ9YHdjRgtYIOhHK2LGEp56GIQeIt8m34JUPUy9Psn0KxnwgWEZj5PxOBmng/E4"
    "Geb3nb8oiYzWZHjl1u/R1of+ej/mfveZXXjF0zyZoiLpvFmDcZFkn+MsYrX/GHFOlMGxAy"
    "VI17v/ynSHcJ+ejN6MLr45G31zfnYAmSVxBlIYzGSTJuvLblOC/SlX50eiXJlsrKH5mwaU"
    "jXVQW25fuVh9ukRuvixxwF4gAW/FGZK7ajW5QZBYx54ZL2yRLjN1Gd/nyBGq5wTjZz7QFP"
    "uUqctikilB0EPO9+CJzOHo4jLupRrgFXmqFmIuPQY/4I+X5dj0+aiOXSCvxf+x4+lQ79ng"
    "jFFORy8QaZj7fzZqVeUyaqhyGUlz/2Pbtnwm+zBY1yf+x0QlnCdrisgRIt10uPLUcitnyD"
    "I4r2/vrh5+kWenJ+vzRur1L483V+VOeEJMqWzwjELD3X35tk2txdv6Wou3lXI5JvoVZHOy"
    "XCcN0/hGjXtsd/fYAYYzDlLdOYS9pmJPFDhWZVcy7KKlUfdTdI+jYlRbWy7bnW3MuJ1Ms9"
    "sFN6quIbXnJxLbLH/ZajLOXLFwPElXturHwwwmRIEICLt8rIUdBgQHwl7iZlB0mZ18IFwC"
    "isFq7tpz/jcBc/iCwAQhH1D4zP7rSgofOn/Cb/5v/hOTTMh5stit5tBnmMaWHJPi6d/MnF"
    "vNIQUrSLgp5/vMLOQeTA+4lD+Zwei5yLH4V/CzpQ7229p7v5bt/Wiy8u8mFG5C4SYUbtQ9"
    "jdU9Ewp/xcw3ozv6is1GCkRbaNPVe4x823NkP3OIjhRh4zXeV+2G8V327Ltc8DGeKvimBN"
    "oVHzVprgm272qhfVfduswgVZYSRSrtMO6lgdrg/e9v+sK2Y2sM2jZa8p/eHsw8iQG0Aij3"
    "MKmgmaw3UFY8BZFPTgHMHIWBswxn6uRUALRAYyCtVrpOQ6IEaI7CwFmd+RP4SmhmBAbMiv"
    "QUwRIV4ZkSGDDLYE6h64WBmvGfkWin05+30unPG3T686pOf4BUgIE1FDlMu4YkuDJZK8Nf"
    "Ie2JC7oGHaVMUG6VXCXVTuD01IXdn7rBQjUWWaLqICA1MDGkU8wpztZQ4nCRxvB3yPwNfZ"
    "54oxZPzpMY7g6du1v0TCuRaXca9jLR2FRRDiMrd5BVlMOQaXvsaY+mU2Tv2tA+SsC9EbfS"
    "CPVSYoSftrXaFakfonvpBFWflbmF7VWb/51tv40J4Chb2qI+N4oM8MRr3orexoEDaJINzT"
    "OfeQL2lAmq7wCTTuwHAGY2EWqBBeQjUylYhhPPtcXGsAA/svm3kVXn9vMgkQ8eEcZZ4HBK"
    "URBlgP/0+f4uqeeNIyAgOvGIFVcDn4KnOM83TUiPvtxXBMQXfvMz+iifPEBLdnsHYP97wJ"
    "uBiO9o5YjBPPpRwEdfKFDJKRfZ+7HgY/9l139Nk+hIOPkDRWLRZJkPM8s8YCpwBf6mhAbd"
    "dK3OfPXyNNN6a8FkmqpkmmaSRElYFOl02rd7dhQfSTXKEcmLSAeQ+I8+i3O+gme23jQosL"
    "ZsUCBUrfaQp8sN4tsizhVNicjG2EPQr8n7hdLhyRNG0xfm6Sd7Bv3+/mMB9Ovb8hTIf3y6"
    "vnn4+kwwgC1yaY18zqvh7Y/HPJVOQvqwDrS0oHlH71mpkPrIWNHWeZbfg4PqQJY4h+QdyH"
    "JXrRY+jvYdyB6ZFc5XA0hEDbqVtgGb8X7pwnznlrrArVAZjgMgTixG8IJ84MC1pO9697c3"
    "zdYHLKasBtvfNMo6lFZkitFfcXR5KKraK5GAHfUfqlHqFDsQ7ajSHUUnIlWFrhMlLYrgNe"
    "hpaYivhaqWrd2orf3MI0JMS1oF2J+BlUvnYqpNgFdCYRJ9emAyTJnMceg5wMP4GUB6Cu5w"
    "fAV64AV6IeJ3ekZLWlXbenyOapSHBwFMOGeYKp0J53RWxxKhVAGzISE6pTAhnVaDHWSewS"
    "Z4pW5BA640XsZM9MBVmE2SJzAIt0B4gQhhKonKDs6RaAhxL8VZQ7GVDo20cWsPhRVH79a+"
    "YnJe3rg1vmI12UgwW7PJNqqH1MymGNZsitrkjvqzrD67Q4ezbHRx0abD2MVFfYcxfq2UfM"
    "BeKgWE4+UaottXVaU8mMFzalVDGQ4fSPwv4LnkGLWFBnA5GAU/eYJpGs/Iwf1BEs3gN7je"
    "1au662H27/8HxBHobw=="
)
