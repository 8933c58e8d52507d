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
CREATE INDEX "idx_person_merged__19168c" ON "person" ("merged_into_id");
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
    "verification_code" VARCHAR(16) UNIQUE,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* `check_state` says what the national query system answered, not what the holder says. */;
CREATE INDEX "idx_certificate_pending_09ee81" ON "certificate" ("pending_batch_id");
CREATE INDEX "idx_certificate_created_a0ac08" ON "certificate" ("created_batch_id");
CREATE INDEX "idx_certificate_person__4d4431" ON "certificate" ("person_id");
CREATE TABLE "training_class" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "trainee_kind" VARCHAR(40) NOT NULL,
    "course_kind" VARCHAR(40) NOT NULL,
    "hours" INT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "place" VARCHAR(200) NOT NULL,
    "seats" INT,
    "state" VARCHAR(40) NOT NULL,
    "closed_on" DATE,
    "body_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* One class of one training body, from opening to the certificates of those who passed. */;
CREATE INDEX "idx_training_cl_body_id_9bfbb3" ON "training_class" ("body_id");
CREATE TABLE "enrolment" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "hours_attended" INT,
    "score" INT,
    "result" VARCHAR(40) NOT NULL,
    "certificate_id" BIGINT REFERENCES "certificate" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "training_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_enrolment_trainin_255c70" UNIQUE ("training_class_id", "person_id")
) /* One trainee in one class. The certificate of a pass is made when the class closes. */;
CREATE INDEX "idx_enrolment_person__fc051a" ON "enrolment" ("person_id");
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
    "accounts_digest" VARCHAR(64) NOT NULL,
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
CREATE INDEX "idx_person_merged__19168c" ON "person" ("merged_into_id");
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
    "verification_code" VARCHAR(16) UNIQUE,
    "pending_batch_id" BIGINT,
    "created_batch_id" BIGINT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_certificate_pending_09ee81" ON "certificate" ("pending_batch_id");
CREATE INDEX "idx_certificate_created_a0ac08" ON "certificate" ("created_batch_id");
CREATE INDEX "idx_certificate_person__4d4431" ON "certificate" ("person_id");
COMMENT ON TABLE "certificate" IS '`check_state` says what the national query system answered, not what the holder says.';
CREATE TABLE "training_class" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "title" VARCHAR(100) NOT NULL,
    "trainee_kind" VARCHAR(40) NOT NULL,
    "course_kind" VARCHAR(40) NOT NULL,
    "hours" INT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "place" VARCHAR(200) NOT NULL,
    "seats" INT,
    "state" VARCHAR(40) NOT NULL,
    "closed_on" DATE,
    "body_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_training_cl_body_id_9bfbb3" ON "training_class" ("body_id");
COMMENT ON TABLE "training_class" IS 'One class of one training body, from opening to the certificates of those who passed.';
CREATE TABLE "enrolment" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "hours_attended" INT,
    "score" INT,
    "result" VARCHAR(40) NOT NULL,
    "certificate_id" BIGINT REFERENCES "certificate" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "training_class_id" BIGINT NOT NULL REFERENCES "training_class" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_enrolment_trainin_255c70" UNIQUE ("training_class_id", "person_id")
);
CREATE INDEX "idx_enrolment_person__fc051a" ON "enrolment" ("person_id");
COMMENT ON TABLE "enrolment" IS 'One trainee in one class. The certificate of a pass is made when the class closes.';
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
    "accounts_digest" VARCHAR(64) NOT NULL,
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
DROP TABLE "enrolment";
DROP TABLE "training_class";
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
DROP TABLE "enrolment";
DROP TABLE "training_class";
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
    "eJztXWtz4zaW/Ssof0mminHactvdk2xtld3jZJzptlO2Z5JskpIhErIYU4SWAK3WTua/Lw"
    "A+xAdIERIpkTC+JG0RF5TOBcF7z33g30dz7CCPHF+EjkuvXpBPj74B/z7y4Ryxf0iuWuAI"
    "Lhbra/wDCieeGA75uDFKB04IDaDNp5xCjyD2kYOIHbgL6mKfCzxO0BQH6BFA3wGPcEpR8A"
    "hm2HPAcgYpsGfQf0KOBRYoINiHHniBXogImEPyjJxjfhMH2+wurv/U0nyh7/5viMYUPyE6"
    "QwGb9dff2ceu76DPiPA/fz16Zn/xsSSc/IFsOnado9/5oMXzeOoiz8lh6Iqh4vMxXS3EZ5"
    "fu07VPvxNj+W+YjG3shXN/PX6xojPspwJuhOgT8lEAKeJ3oEHIEfVDz4vxT0COfsJ6SPTd"
    "MzIOmsLQ43rh0tEXWH92NB7f3D6M768exuOjks4SiQzs8Uc29rm+2VclAoAn/hW++utodH"
    "r6bvTm9Pz92dt3787ev3nPxorvW7707j/Rl1mjFU0lMLv+/vrmgX8hzBZVtOD4B/8RMpDC"
    "SEqoaI0+pGX0x5/wPF6iOeSjsQXk2cyIunN0nPyjqIcE9TpFJB/UaOLov6ahb3OQwRIHz2"
    "wZ2+jY9rD9fOzj5X8fdaSlGsAfrj9d3T9cfPqRTz8n5H89/unfLh6u+JWR+HRV+PTL87/k"
    "NZROAn66fvg74H+C/7m9uRJIY0KfAnHH9biH/zni3wmGFI/ZDx9DJwty8nHyERua0bVNcT"
    "BWfd6yUpufOom2Y1WqKFuTx64IvfirBP6HGQzqoE+kCuCzH9XOo7Z+9+wD/jn8PPaQ/0Rn"
    "7M+TN29qoP3Xxd2Hv1/cfclGFZ6am/jSKLpWwpp/KTWcYwkNMX7fBOL31Qi/LwGcvN6bwp"
    "uM1xDct03AfVsN7tsSuBmbSWmbzst1tFHvF+mD7NQ4eIK+SyD/tspKkAgbTWytiZDaWPbC"
    "HP+EA4eUwV+P399Ow9DzUVfGZ9d7TYDYDyXyvaZ6O89L7RHq/cB8/rYBzOdvK2HmlwoGie"
    "MwK54oWSRrEQPwRoADBInM4ntAnys26rWEBvDW+ahXPz/k3NMExi8/Xfz8l5yL+vH25vtk"
    "eAb2Dx9vLwtwRyRSGe4f7m9v5HCvJYrsgWtT8CfwXDLA12IN7hyKetyLEFt5f59PUMRd8H"
    "UqsKcCBnU11DlZOX3OEGb8gwm0n5cwcMalK3iEq8aWL81H8+In0IdPAkj+i/nvi3nlH/Dk"
    "SEI384+tOp75j3jAZn7ZY/sgGoc+db1H4BIwdz22KhCD3CGAuL6NwMlf3735FkAQhL7P9A"
    "LY5GABCQUuBXO4AhMEbA+6c+QA+MS0JGGdu7pLEy6aULayj4Sdmn4Jw0b3lI02zMLaSmpi"
    "7Z9XW/vnZV4seAo5ry8xRGteIVmhnV4j29lMa9Z/EroedX1yzG97CL6/k3d6uj01cnHT0X"
    "u0WtnQEDld4d21i5u453l4K7fzZPhWrM1W+L7pdkMfnbx99/b96fnbdB9PP6nbvstsDMUU"
    "egpIpuMNlEUofSx75Kvfcsl4DVzV/OM+ahT+GdWEf0bl8A9e+jIvqRreVEA7fNtnWrJGtJ"
    "KdXBDUZlPYdxyZUjRfyEy46vh9RkQb2Fvbi23IvE9vHHPaSOb9YcwWry8HVyZeAHnC5LtC"
    "Of1kv5bw5e3tx5wlfHldpA3/+eny6u7LE7G1sEEurVjQzDTm37qEerVHspYwrNb2fgcKAi"
    "x5S1Yz5qmABm/JfRPmMU/1jFYqdkleaivYe7bIC8k/o0bJP6Oa5J9RyfqzA8ThGKvkNeZl"
    "9pPfWEt1mATH7RIcCYWBqvLzMi0ov2fPnE76nbq+S2aKCi4IGQ33WcPJVjxZKedelURNsr"
    "JJgRugJkqxZ9nTUdbJdzhA7pP/D7QSerlm3577phL84yjyPwlqx4Tc5wPxn2S5JZ+u7x/A"
    "ZRrPLW8G7PezX40iN/SO7VN31x8ejiqXfQv43hamG9Z6bwq05HGvgPowKRQ5LUhyKYpaqk"
    "6qKC6PzdkVF/4KTLCzAq4P6Awx/BA6Bo8LSGciDeLx65Ovz77+69ePFnApAXjpA9cBHiT0"
    "G4BeUMCWFU+FmCAPLwFhfiIibGA5v6LD+zTJsFgwAT9JBxXwmvSKfqZXMF0T6eZWiX9GYn"
    "/c8Um3SmiPOzZcw+v1VMKFo6z8vIxR/mCVL89Tq0ja0ThJrf18HdUS2a6LY/dqJHSfHBES"
    "21aKQcTjNYw+vG8SfHhfHXt4X8SW29sq2Cbj97Z0h5zV47j8O2xRF1sQNKTglqRggJ64i2"
    "8zx1hlkRfE9NtHzpukWFVnWBXXOZovPLxCwVg1Fb4kqEGcvuuMeHY7CtnWoGp0FOUM1I2h"
    "XsykCdmbsU4FtQP7tAnYp9Vgn0o7oLxIUK5NZVsL7TGBLXlvDjZ/bYF8h32L8QRSe6ZsnM"
    "ikjYWypYWSxny2UoVM2qhiS1XkQgIKj0NWzESNW4oaR6iaiGay2jZENHOLUDmWmdmOZq7n"
    "sKkkj0As+d0/7pCXovmaMM9tFk8BlBalqsB0xwyb7/k8A6RUG4EUEhTsiFHDhI9BwgOnU9"
    "dzBQA7onSxnklXsCKqoKIUXAWrq3QiXaESV7iFbnuQELQjXg/xbB/4ZLpCRsIJcZ3V2HP9"
    "XfG6j6b66PqdBUMPjhZP1qH7B2uIhkKysubYp7N20PrEp9J1bbEvj8NgHMRg7IjYRzFbdp"
    "yOmCVgMdQgp2Z2tUvjEXeZ2XSEzZ0vcEAj8mTXjexazHXJp9IJri6zXO/QNEBk9oCfkTTL"
    "NXfdqstyDaKRY5oO3ZjmyvwKB2DfRt+CkP+TLl2bDeOZqFM4d70VQL5DymmrCnKb01BNxm"
    "kvM07FMhrPIFHKjMhLtRPwOawyOm7L4RISKuYi5kRMKuJgUxHR54XLplPSfV7mUMrv/iWs"
    "hYL5u1Ety5iYYtdBaJYgQqpKLKtfjnkp/fJeT5tkVJ1Wp1SdipyqmnhYDGALAbH79UzDQr"
    "xpLCy/1npV2HcnEguPpM7O08ZivmA9ZnMZH/j+8usHMBqdvwGO++JyRCxg49CnK+ChF+SJ"
    "4/TgBL+gY/AjwgsPgWeEFuwrzycoIABP+VVPtCFgHg+SOENd3cR4TgP1nFQTbXfKsO3Z9t"
    "Rphm3fKkwOWQPRxfFrYrOSWKvy4qh0tIbwtl8d9QI9l71jAzwvA/w3BlNFEW9Oqs4n0Mof"
    "4Da+FL+K9qWbAKxqXqo9giVb+lAWH0H0A3/NSY2+5OIGu48NS6tRmth+zJL6imsXcCEwY0"
    "YYN69eUAAmK2aSAejMeYMpNg/FgQWWMwx83lSBGW0w8ImgsxeQkCXb/mRmX+vzG4tvwBaf"
    "MlWeE9LwHdo+V266Nrxiys2w5Zor2LDlGmtW/fD6jFBX/Yv0NFRq+POQyM7X6Kr/YM800J"
    "Q5zyy8ftHmaaGEzInKVlHUOFFs2PgpHdfAieISYMa+IICUOzXZXnoWYMaVLTrQlZrRSbvd"
    "7TqbxEH6NV3UfO7oecjU3fxuHKi+7EtWjQOV6K4R8ZgM1tBnap93FA/7dm2ZS6KmrnPbqt"
    "oEShXzNi9jPNfBmr+9aMrdu33vIM9hXz0RTaEfkivSi1IDdV+kP23Qh4px3/ug38MX5Hzn"
    "elQ4PCXPL3vZqvP9CB/IbpqObOD98Xs54MVFS56khH0kzmizAIyiV0zPwQpEeuADeI/yBf"
    "sVx+BGBLpmmP1Abjfww+IRDGye4MRMCJlr2OWtKv3GZFtnE/H/r1ugG5exD+8Pq8ZlNK/y"
    "A/YIelLKw0rGa+iwt99uzyS5dciGiLeICrqpgIbwnrxpmkRYm0VoDnJ87WRHT7LMkpoOmZ"
    "G8LveoMZAzgzbaxrfMQCXMnfrK9ZmxKuxVB72IMuilS2fCPo0rsoEoiiXckoUgqo8uG8At"
    "zNdy+lj1pthm/VKPinvbKV+qs1l7ccqp2RkPQwPzU7vGykkuRSmzAAa7AEwGm+4K5hngau"
    "rNSJgctp7rljeWIjJmveZoh5yUdv3v23fQBUHHzHtZ1+O6s46yUtrBfNrITz+tcdNPy146"
    "W/vs8ZA0/KqGOSOiHcbtVyv0laDWM1QwpFCzblmv2R6MmR50OzdgzHe+G6Zhu99ugveUrW"
    "rnwifLimBx9rpVS4aJkWO4HrqREnuYIRCNBxQDCALEFEFoxF9BH1w7aL7AFPn26iv22PEe"
    "GfO5S5lGoyHLGaQi1psIOq6k7rKzu2wKEj+jlYkN92fDt2p4Nq4qBbsmHq5niKf9NhF9NW"
    "xeQeR9yr4SChaBq+YfFcQ0XOjtm+/MHKShxISpXOFrgf0t8Dfdru7Rydt3b9+fnr9NF3X6"
    "Sd1aLq/bGYKO9BSUH+5vb+RwZkSKzJhrU/CnSA/bA9s9CV2Puj455rc9BM/NIcqxZMmq/f"
    "LTxc/FBf3h4+1lkf7iE1wWFDLBjuQVeen6MFjJ9ZFIFI8YXFHUWW/0o8kXXxwA8csYxBRx"
    "Bvjl9c3F3S8p5Ck5+fH25vtLCeiXvzxcXZjEiNdNIPckMUIwFxJvMGE0qr3AiFi1RTPDZk"
    "7gPVvGfKsQ7W54QgMBrn8MHhk2Mxy4dDV+Ybs6G/wIApcgwsYhn/3zaUYJ7xr/DcCek2Q4"
    "MCd0wStFeav5sifY7a1MM55e28TVzl+sdAXLLSOxP9PtZCCmm3lpvbKXVs7VXzjKys/LGO"
    "UPVvkefnKVot2pgHapgSbNf2gkZdJYUbktX0lQQ8RHjRAf1SA+kiQUsN32RbKmLzH2EPQr"
    "UgpSoSKvwKS6wjnZR/bMKtzefsxt/ZfXBdv25p+fLq/YSheos0EuraCB5yGhY3sG/Sc0Tt"
    "arIvBVU+xRDekng9XDFLqesHQomi9kR/JWuhwSScMal6MdAVukKVTNTVCJoMmu7LepaT+j"
    "yvbelbnxBSmj4z7rmGK6GBNkB0j2JN8jyB7WkooLQlsGH4aj1a5CDwJH9jXYzjhX3Eylou"
    "ZR6/2jJiqHCEULNTK6LKuNYbLnZI1SHELBPpTKGnK6CLFYp4J2Ui+qy4qZ7azP25lLGD5z"
    "rOjhZqSMU6vg1Jp2hX0tZDD93Q7V3y1b4ZAcQ7RzeUPm2CNNoM/tI6J/7a4gZdua6whS3H"
    "NkR5haPc22HyB1mQ91QSm0Z8IylGRFZa5adblRMD9uY2bUI/uRlI1+BK5oUegh51sQMAvl"
    "RbS8DyBPUXKpOCyWHw8b9T0M8NICBLN/QwpmLi/LWQEb+qJforTLfof32ZwT9evRM/tLmB"
    "jh5A9kU77j/m4ypXqZKZWoqnGdTDxew4ho+5XsmfWvtMTzcsZ43pp+MRkW6wyLs0YZFmc1"
    "GRZnpQU+R44LI5gUUM5L6Yh1F9ksxP0/CcrVe0g8XKfdozXOkMzg6OxcZc2uJTRcrx0c0x"
    "nZn7LXXnV5UUbIBPm2DPKFCw9DZ7vDfsqy5rSfbS2PLJaqVohMVsNdp5vC9AQ7tXT1nJDJ"
    "Vx9smEhwHIraz8uYMOAQ9Kvehq8sqV3/srNGG+pZzYZ6Fm2oPalZvcHUtdGRhJ+Nr1h13K"
    "y/HrOJl63Ge1NDIBuyP0otgXJD2IITe4thQPvJgJpWNgczkqOnR2ETTwV0NIdHjczhUY05"
    "PCqZw9SlnhLCqYBBuBnC8i4q1QBX9FAx1kdqfeSS+1z/WQXdZLx26HZSrmfq+l+1KwVV/W"
    "RonOS+arYnLtvFdOp6LqQVZzBlL1u1iTWFgQ3OKV2ggPBebcjD/hMRjWF9kE38+4KIo0W/"
    "4b2CxHmhBKEo8SU7av1pNKHsnNIubyX1OKPr0YrKJGyaVrQ9cmtqjnxy4xzcZvtsOty8XA"
    "e1Bcssqwmk9kyZXZBJdxSK0/VpHF4tg/6aiN5iyjrIiRm2ra1KkrVNsWMNyY/pRANTQ9Pq"
    "kdwCrKgbqdpxWsC3/RqdPh4+0kaJTqfBKKbcD6JXzpEsILW+WuvXcLG45U5Tv8ZDT9ADkQ"
    "zAU5GM/y1P6g/sGZgypUYuBLPS5szRwL6kS+q2k5j+pz3e2us8jkiPyolHBbGuSNTD9fDr"
    "JOXIR0tlpLMyOkZausA52r3YNi55qf6NIVXhS+Wk6lzqAaJeAzJ3gwsAohfXQVIqoub0yo"
    "yMhgu1k2MVA2TjYMsc3LKsycHdOr3AhLdeLwPXZ7JBT4N0aFxDH73gJlTDYfzfGHmJ77vW"
    "SbXfu14Am13eWx8x/5SGAfNY48AYiFoDgui7AhsGwQpAMPGYNoHQKD/YI0DciWUX2D88jJ"
    "+ZQLgoe8Mtz/+b/5t/AZjfxGAD0esbsGW8IhZgOzZBjiXK7BeYrwUQHzzJPOyozH4JCXhG"
    "i6a19cbf7qW/bc4bOTLnjRjDzZw3YpS/m/L71rBBM6rSdcZ+OJ9ER74VHq2K7ss5kX0e/H"
    "gY2qyruuwUxrH4zSprXCKq33JvvwXBxA3oTJEszsq8aqqYyJbo+Cfm25ASaKTbNXlAdrj9"
    "jlALBpEsFbBi802Hm34YW+67AkH1PbcgttXa7lnyXcfbLTPymBokTSyr1nZGwKzuLVf3DI"
    "cEzbDHy9qfXP5l5DlH1Qu9egbtSqg6sagn0H/Ono7cbO0XpcwDsOUDkAVSfZeXS5vNfrNt"
    "zYFT9dVzQmZ3abK7LHn77LG4J/8mJbBrDz8oC293BsKAdpn2TkBwkI0gUc42Kojt6EMOB3"
    "mJC+ljKtkeHtDniohIMl6DnaGOkb36+SG3RJPnX/4eTIZnVvAH/mosFlb4Dvs+W1YbyaRN"
    "tdGOOUem8OvgqohC8syuo1hZEWVZo4Z2UoEyyJZV0l0+UL800TQdqLwMdzi2JlNTv+NZI4"
    "Uy/oFxvFXglwKRcaHOjmDlS4N0xCpapbuh1OKD3FOAyJjnebWB0ic+ndaLiYyj1DmD1ga0"
    "0Hzh4RXPidlxl7pKJ9IVKhsF1J26NqS77ugf1jPpChbyA+y1saySeXQFioQT4jqrsef6uy"
    "6r+2iqj66v7bJiXx6HwTiIsdj5+MRohHYNCDo9+S77VqzM5k9fmptS+sfzdOTGxP6HJY4T"
    "5AmY4tB3eOesSZQMH83GG2ZBCkSnbos3zwIOsl0n+mNVTuVvZUaTdd9jJsEC1Vn3QqllBf"
    "xwf3tTweokAkVe3rUp+BN4LunsPZXJDZ6Erkddnxzz2x4iK5gDVM9BF+lmKx+J5RMUOeiq"
    "jvzVhP8hOvEfJjrSCekfc0Nb1BgXJU2F8Y4Us0qpQk7EVCoMtlKBkznKT15GyDQy2zmws2"
    "VMx8DfakBHzmqaLnJWIZaTefYb9JCr4tQNrkVcc491r0rmLyhFviPUI+uFvb5qbThjPjtu"
    "o5f9E/d3oQ8iahgFzEFe4IAS3vaN+8Vrypi3exMfzbFPZ+DLx9Gb0flXJ28e/1L2tFubVd"
    "rfGuXYZyFomlv3Z/e3apxwU/p+ZErfjU9hSt+N8ndTfvTWK+m9Op8+FdCvGrhuz0yos3eV"
    "ifTvimn0DlyRsRNK0pErX1JZEZ18xdZeVAKgBVv/0mPe63HNiBlsJdh6CL6gMYdKAdm80P"
    "5wfTMoUJ/ZT5G8XOWV7XmRjurC9rtSO65vJyh4cW005j1MA5XVWxbUKCrR2hp2fRIG0rS4"
    "ukKwjJSpAGtcAWbql0z90uuo1jD1S71UxZoUVdZDSVQnM/uw4a48Vb1jcEbLrGurEKApLc"
    "ZeBWkyKpAEafIKqg7S5FdFsx7H8SmikGYCKCgArh+lL2JCLTAN8Fw0DGZ+HQ+1/IFFMT9P"
    "c8x8yv0U9qm81XE3t9lwTGlyG2FkURjQqCTexHR6s8VZJqZjYjqG1jcxHaP8Dg8hwUSmdj"
    "nbmAzWIhu680aaDKwxRZ8l8NZ0dcwKacDTFNp8NQH5vBrk80o2V2DUdBkXhcxybrCcp+yu"
    "42QzV6B2c3LbkbtbQZ3YxINld9lNhYumFhAqSZnF3WBxp6gJT5CoHuAolX7NndVSRJDvbI"
    "1mRvY1Y5khJxRQzEu96k7xbB0pw5eVec2LL8KhqnKy5lDWgpx2puyoUTPVUU0z1ZHk8JMo"
    "DD6erFSwzksZpJsgbULnJnT++uK1JnTeG1Uk4actA+epoDkAeFsN9Pn45deXtNDL85d7ma"
    "zQ5ABm2U7TAra3wRP0XdJiW9U+trQt7LC79LPNFcYW9hiVbra5eTRZ1522EMs2QJQkzRT6"
    "I1ZnzdiFgRvTZh7tGbKfORNI0SMgcEWi9l48ScUXaoYeYHoJVoCsCEVzAH2yRAFv98WcjP"
    "VgfuIRCsQM5ayZzu5iOo31+PVpAZMQYxJiNiBsciJMQoxR/g5ds1SirSbIqhBkxbYdLpSP"
    "f8xLacC/dp0S46EX5DVeweloUzu6eQVXnUxfvXorD6bfcuUe1tLtGF6XkFA5UpsTes2hWg"
    "GE0uJcS2i3rXYSNGQeMQ5WY2LjQKVRR1HMlI1LyHjOqvCcTFVwy4IGXok7u6aLGlsGBZk9"
    "bhHMheH3Rs5+9or2X2QvKIhIQ/a9GKKO0iHEUuFWrLMeGQ8n5w0wPyn6gZmTiM9L6fYmza"
    "ByHzFpBq9VFX0OcuuJ/tBi3H2MwDYJcTeJvx7ijLCeWZIHib6u8ZI1LMiCWdOvIDesUbsC"
    "8QMRShoH2B4k5Bg8zNg/12Fc3iYAggW7BFwC5tBBYDlDvoiGCgkgDnaUBF27uYW0TYG4Db"
    "dHxHCxMKNH3rQn6M1Gb5lorInGmoCcicYa5Xen/BkOAzKO8uhkXSUr99OyoOEFyxurKttq"
    "SNYaMNmy59+vvEnJ+dX18D1SqzHPNVRiNWNkq/NKJVmNFrGhlbT3NjJxyJx3qKwFqbipZG"
    "mL5Sv77juyfQ/xhB+S+Qamlaasn3RdNihwMbRqQ4BVK4cKxQ87oluouRjWa7YpxGUjo1et"
    "ZPNbiYScLe011QRteZ9rxtJGDGh8KF8yCZhgZxV3ecXMSM20ds1AKsTY2iKcUMWCYUWOnK"
    "jt5C6mOqbHr2TL8LGGjzWUnOFjjfK7Uz51qaeUzZYKaFgic9IoyfikJsn4RJJkHEWY1bo+"
    "FoU0BLuLpo9hQBSBLsgYnBvgLEIxqqEb3Tip9kI223QobbMxad8AVm5oqApee31Ihw3dwo"
    "OyRiY1zcwTAVNe1KS8iDAHSe1Ayni8RnGsNrdJhVqXQ1S5cAJqsHFYnr+oWqmZE3rNlZqc"
    "hVSO2mWETOS0pVAdx7SFyMbraIuWWYADS8nvqdm1545oeL4IKboL/SNZQ7T1Vau2H1o0bh"
    "zEA5tFfISQUOgxuKYEeK6PCIABAgQhnknvrdh/bCQiMXPs0xlYYI4WPxPQpRURnl1n/c3/"
    "zX9csmUTzGHw/Mhz9dO+aFP2o9iMGD8jh038jMAETdm+wC+uAO+kBgIEHQs8Ou4TIvQxEr"
    "UZqgCH1ESL+v5WsGqiRemaKCvhh/vbG7kKckJF68a1KfiTrSMy4O1Khi+HI0ddlxqGF3uD"
    "W3lOmk9QbBgePVEqjuZaQjtP8/xtk/5Ab6v7A70tF0rjhYzDr8naSwT2R8i96XaDac3NnK"
    "zYwDSltulekZfa/2aRCYRNQtejrk+O+W0PEQLrZAtJTr9RiVHmZUyMcrAxSvZouWSmqP2C"
    "UAvqHw5FMTgNC2NemUHJShkKZevUf+y5tjp9lRPTKbB3WAZLrOkWKKz7cEJcZ/UpmW5YT0"
    "JTCiu7AzRJLBdrtgV0fxQT/WudUjiwpd44wTz7kO9AEgomZzd+MF7QH9lMGgHeKUMoHv57"
    "ihZHEoJwfdGq4wejJ4wk4zbSg7xzBrenuMa/EenWjutEXBpvmWEB6DsAv6AAzPASsK++Ap"
    "E7Ki6Iz0J7xtk9tCrThK3Pbii9Hr8mrRpKL1mRDaPB0WCT3dUgFKziZBnXeuCOF9vLsfqR"
    "dVkpjXJV9ux4RSiKv0roV1PjeSkNd7ROkrDlx8PWtHnX53jYPLpnjdA9q0H3rIzuviMQ/d"
    "w+WotBUEyhN54iSTJWbRuArJhGuO55WzZc5H6xN2TY/siwwxSp/whXH3nwU8JCJJesOg5i"
    "AVfjJHrajIHg7sAE42cACWDzBviFH5RIEPT4/5cunUWHJUIyE8wAcf8PRUXiCExdTheAqL"
    "cCcPDS9zB0JO1Du7yR4SV6vGNZNbwE+1I09pSLKvBhsKpIpF4LFfQwWVE04BYxUlzjkH/q"
    "HjPL8vL65uLulzRBIPWRP97efH8pSRG4/OXh6qKYIjCDo7NzFSN/LaGhG9V+nhHfuxRs/G"
    "S4TrHB9o7HGULO1oDwPJjL1FNgD3RAiOkf8go55PR8F/UkkpKooS2GTlu8Eh+gxFqouNYb"
    "GY5bHz1g9p898RsH1VlX9MZulEUuwUdGXBQzgGroiyiJJtOAbDOJcQEiKYA+s3HeivMLLg"
    "VLSKKTR2Bc/8Q/iEu4nGPwU+Dy/uiiSMoCz2zD9sFkxQSJYCDKFEZ3t5GegpIcfhc7Xubs"
    "k95sZ1YtpaF23uFORxz2zp4uRM8aBc9qYmel7lCm/1bHwcnKVpG1J3ZW9IrUAeX2U4YM9d"
    "Yx9UbRZ4ln/cA+rdgk4vFagFvnK1/9/JBzk0u1ZjkqORleLEAzZMarJjMUfLnM4TChv2NG"
    "e75FwzAfynJCe4mTaCfvv8XYfT9w6jLgnq2VkPiuhVKKas+VRAPHXjKyUXeQKKD9BYl8R+"
    "YuJj04gtBDBDjIdh0eHefx8AliN0DC5+SjIHMqp1PXRgEgiDJDt6IZfLu3EH1D4vpt8iiE"
    "HkW/kEfRfITXIwP+Rv0GcNeGRGF99MJm5c1IXIdEN1q3GVn3FIm/yW8+9i1+xqgYg4M5eE"
    "w36MgFd9m86AV6IVvaj6IVCTkGj7ylmDgynohuJmw8zxqgiGNR7WbHvVwqThgV1xMeJaTM"
    "rUdHbEj2YzRfeHiFRIrv78Yr76VXHumIGyPKpG9J1ES+tqbd4wd8nDxJZYtRXpIikdPCWO"
    "/a1VTF2eCrWP0zxyHbF5Qj6Xk5s6FsvaEsArwQbTWVVVCUNErYWgkeJHS87aMgETZh7a0f"
    "BxgZKmrtf0tSZu9v8m5NvQ0VKjcvZQqmmsQkEmdThdPNymixnPfN6wrfXAnxRMDAvQXcMb"
    "uyTVpYSdS8P7d9f2agVK00lohqt7t3UmycAKfUrDAnY7rV9S1GVNavMDADBKVHFW96qgrC"
    "2j1XnVhNWVpa6X1SEDSO8fbuWPbEaQVqIitmyqO3RX8doWkO/VrGLPvtrSgaIKQeaMmJGR"
    "u2pa4AcXhzx54AWmZfWIWc+Uykt0F3zChevDu0P6YTDWtTb4pq7m3WANjE/GgB2vZPJurl"
    "ui0YbA0wjrba/SPcsw26KcC5N1OvmoXk8r2qk5fSfLDN2UtpjVXD9CVREWMBzP7tuBxvm0"
    "Z/xclGj3YYBMJ/E7uryMzheT2Z84uSrqMEoYoEpg5uIs0FiouPkpqM5F7CqRa4mCKc3tg8"
    "FqhO96msYqjEv7qIoUPL/6RbJbTWL8DkeL9i/i5cOMrKz8sY5Q9W+YUXYlPatiCmRUSw69"
    "rGiuL2apBTAQ3hrXs/Jei+qwT3XSnGZI7D7vI47JzxrWb3lmUN87ct7/oHnijjv5YxuG+L"
    "e9LrQc0+zguZGHafzSASTua8i8d2+TllYfOsbR3UQy8uWm6niLKs0cO2ekja926jh7Ks0c"
    "PWerBtnjpPxurHRktEtcusab+5RMIJK6/6gqDJL9g+rcacwdmjBINskMTEa5uEEws7gTmK"
    "s4Okg5aO4jR9Szb3LeHnBe4IUu54TV0wUor752r40vM75Igm/U4345o5MGRYxnQtqAr5ER"
    "dPARLp40eS5Ij1RasuMwLmhjXLioALFPCTSyAIYiUdg0f0eeEGiIyxH7dNQb5oauBHnVN4"
    "R1BeDQscuCK8/4nthU5lT5e272DOUOmx+WUBk+tgch02IGzC3SbXwSh/e+U/M3wbx4iTwR"
    "rG3tsPEPvhfCJL6K45UTaV0I+SbALveTW856Yrdh28o0a1lKOaWsqRpEbZffKFHV1G+W8M"
    "qIq4X1ao7r0wWPdMhjDfyouVqNMpYq+mF6QIYFHuVWOYenZKCOakXjV+sSOshF5GxmCnXr"
    "xflNPuVd7h8fDjBQrGKwQlVlNN3XhJUqPAemse/hI+ofHUwziQd6urxLcsaOCVHC7Jp2Y3"
    "HM9wGEjiApXwlgUNvBJ4UTBX6suVCmiw/e67K1dCrW+RapYTNE082upmkAl57RgK/wgnbJ"
    "/JxtCGpY/GXQ3yS7FX5csFHUhidGUtVQfqPDF2nF0jzcJ1Ig8OBQsYUH7sABbxtYCy1QAC"
    "9CRCa3fi/+JIAxFZ419TxNTY0iKIB+J4vbEDV/yfyKfBSh636+5W0oLmbHJONH9alJX5Jl"
    "HHOlPb3Jsd0DLxPhPvMyEfE+8zyu9O+YX3YVNWqyDWlVe11xdbPkDVJD5VHZ4q8lkxXqr9"
    "dAtiGkaqOummm7XqlALaMkENQe+g+rloRysscpmshqB3EpNld6TMs9sC87ycBrRY1wkGPp"
    "Z1T6imHJPxGkC7b8bRlJf1jXI09U3d1Dc1Kb9JU+93rC/JZfprgrokaLwbSMmINhvS9gOp"
    "LinsAmoSCruMazWFnZL16/bCmynsi/iEX7CcYWBztpjOAhw+zbLFISU2urGU/NTc7HJaf9"
    "cgcF+inBnDJvfm5WYZNtmwyYZQNGyyUX53ys+8+krKr04xzUvtmGTaU3usYZaph6ZUEb2M"
    "yGvOzxUwqKfnFsQ0IGv2wDqaI50O2/2t3/l4r48d63lCXi/4B2urjDxz2FBHhw0dJtUxWd"
    "d3CEYHU9cwRekYqxFXFGSHb2SL/o6XuYNUABdPjksJfcpmArYHQ4K+BWw25rSAOYJ+NCJW"
    "LOGph0HoIfJ18i1ImWHq9E6mX0mPXxiWYZwM42RIB8M4GeV3nb8oiYxWZHhlxu/R14f+aj"
    "/ufvuZXXjJ0zyZoSLpvFmBcV5kn+eHxGb/EHFOjMGxAyVIV9N/RblD0KdHozejs69ORl+d"
    "nhxgz5KQgRQGT7KjPavLblOB/RlXpwMxrkw2Vt/4ph5lYx3Ul9tXLlaXlMjV5wUO2AMk4C"
    "2RIZmrVh0NgsQ4ds94YIN0manL9D5DjjA9Jxg/8xNksU+ZuSyOjiUIesj5FjySGRydnce9"
    "VAO8JI/lQsyFx+AH/PayHJsub9UyBfJa+I8d3w7VzAZXjHI6ek5Iw9z/k1GjKpdRTZXLSJ"
    "r7H/u2xXeyD4NVdeJ/LFTAebKiiAwQ6bqXK08ttzKOLIPz8vrm4u4XeXZ6Mj7rpF7+8nB1"
    "UeyEJ7YplQW+ltBwdbd/vgzf+hX25mS4Tham4UYNPbY7PXaA0zB7ae4cwl9T8SdyGiurKz"
    "nsoqFT90M0x6AU1dSXW6/OJm7cTq7Z9Zw7VZeQ2rMjiW+WvWzVOWeuGDiepCMb9eNhDhOi"
    "QASEXX6shR0GBAfCX+JuUHSZvflAuAAUg+XMtWf8bwJm8AWBCUI+oPCZ/deVFD60foff/N"
    "/8R7YzIefRYlPNoM8wjT05tounfzN3bjmDFCwh4a6c7zO3kDOYHnApvzOD0XORY/Gv4K+H"
    "Othv6u/9WvT3o6OsfzehcBMKN6FwY+5pbO6ZUPgrVr45uqOr2GxkQDSFNh29x8i3PUP2M4"
    "dooAgb1nhftRuGu+yYu5zzYzxV8E0FtCs+qrNcE2zfVUL7rrx0mUOqvEvkpbTDuJMGar3n"
    "3990hW3L3hi0bbTgP705mFkRA2gJUM4wqaCZjDdQlpiCiJNTADMjYeAswpmSnAqA5mQMpO"
    "VK12lIlADNSBg4y2f+BL4SmmsBA2Zp9xTBEpXNMxUwYBbBnELXCwM1538top1Nf9rIpj+t"
    "selPyzb9AVIBetZQ5DDtGpLgymSlDH9JtCMt6Bp0lCpBuVVyWVS7DaejLuz+1A3mqrHIgl"
    "QLAamebUM6xZzibA0lDedljH77rN/Q54k3avHkrIjRbt+1u0XPtIKYdm/DTk40NlWU/cjK"
    "7WUVZT/2tD32tEfTKbJ3bWgfJeBeiak0Qr2QGOGnba12Req7aC6doOqyMje3vCrzv9fLb2"
    "MCOFoPbVCfG0UGeOI1b0Vv48ABNMmG5pnPPAF7yjaqbwDbndgPAMxtItQCc8iPTKVgEU48"
    "1xYLwwL8lc2/jaw6t5sbiXzwSDDOAodTioIoA/yH+9ubpJ43joCA6I1HrLga+Bg8xnm+aU"
    "J69OW+ICC+8Ju/lo/yyQO0YNM7APvfAt4MRHxHKyMMZtGPAj76TIFKTrnI3o83PvZfdv3X"
    "NImOhJM/ULQtmizzfmaZB8wELsFfl9Cgm63VGlcvTzOt9hZMpqlKpul6J1HaLPJyOq3bPR"
    "PFA6lGGdB+EdkAEv7oXrznS3iux5sGBdaWDQqEqdUc8nS4QXxbxLmhKdmyMfYQ9CvyfqH0"
    "8OQJk+kK8/STPYN+e/sxB/rldfEUyH9+ury6+/JEKIANcmnF/pw1w5u/HrNSOm3ShyXQ0o"
    "LmHdmzQiH1wFTRlDzLrsFedSBLyCF5B7LMVasBx9G8A9kD88L5aACJqEG30jZgT7xfunDf"
    "uacucMtVhuMAiDcWE3hBPnDgStJ3vf3pTbP1Hm9TVo3vbxplHcoqMsXorzi63BdT7ZXsgC"
    "31H6ow6hQ7EO1o0g2iE5GqQdeKkRZF8GrstDTE18BUW4/daK39xCNCzEpaBth/AkuXzsSp"
    "NgFeCoNJ9OmByWHKZIZDzwEexs8A0mNwg+Mr0AMv0AsRn+kZLWjZbOvwPqpRHh4EMOGcfp"
    "p0JpzTWh1LhFIJzJqE6FTChHQaHewgYwbr4JXSggZcabyMueiBq3A2SVbAINwA4TkihJkk"
    "Kis4I6IhxJ0UZ/XFVzo00obW7osqBk9rX7B9Xt64Nb5i1flIcD1mk29UDak5m6JfZ1NUJn"
    "dUv8uqszt0eJeNzs6adBg7O6vuMMavFZIP2EOlgHA8XEN0u6qqlAczeE6taijD4QcS/wk8"
    "lwzRWqgBl4OR48kTTNN4RgbuD5JoBp/gcldWddeX2X/+HzubQgI="
)
