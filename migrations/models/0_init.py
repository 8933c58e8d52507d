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
    "eJztXWtz4zaW/Ssof0mminHa8qN7kq2tsnucjDPddsrtmSSbpGSIhCzGFKElQKu1k/nvC4"
    "AP8QFShERKJIwvSVvEBaVzQfDecx/499EcO8gjx5eh49LrF+TTo2/Av498OEfsH5KrFjiC"
    "i8X6Gv+AwoknhkM+bozSgRNCA2jzKafQI4h95CBiB+6CutjnAo8TNMUBegTQd8AjnFIUPI"
    "IZ9hywnEEK7Bn0n5BjgQUKCPahB16gFyIC5pA8I+eY38TBNruL6z+1NF/ou/8bojHFT4jO"
    "UMBm/fV39rHrO+gzIvzPX4+e2V98LAknfyCbjl3n6Hc+aPE8nrrIc3IYumKo+HxMVwvx2Z"
    "X7dOPT78RY/hsmYxt74dxfj1+s6Az7qYAbIfqEfBRAivgdaBByRP3Q82L8E5Cjn7AeEn33"
    "jIyDpjD0uF64dPQF1p8djce3dw/jT9cP4/FRSWeJRAb2+CMb+1zf7KsSAcAT/wpf/XU0Oj"
    "19O3pzevHu/Ozt2/N3b96xseL7li+9/U/0ZdZoRVMJzG6+v7l94F8Is0UVLTj+wX+EDKQw"
    "khIqWqMPaRn98Uc8j5doDvlobAF5NjOi7hwdJ/8o6iFBvU4RyQc1mjj6r2no2xxksMTBM1"
    "vGNjq2PWw/H/t4+d9HHWmpBvCHm4/Xnx4uP/7Ip58T8r8e//Rvlw/X/MpIfLoqfPrlxV/y"
    "GkonAT/dPPwd8D/B/9zdXgukMaFPgbjjetzD/xzx7wRDisfsh4+hkwU5+Tj5iA3N6NqmOB"
    "irPm9Zqc1PnUTbsSpVlK3JY1eEXvxVAv/9DAZ10CdSBfDZj2rnUVu/e/YB/xx+HnvIf6Iz"
    "9ufJmzc10P7r8v793y/vv2SjCk/NbXxpFF0rYc2/lBrOsYSGGL9rAvG7aoTflQBOXu9N4U"
    "3GawjuWRNwz6rBPSuBm7GZlLbpvFxHG/V+kT7ITo2DJ+i7BPJvq6wEibDRxNaaCKmNZS/M"
    "8U84cEgZ/PX4/e00DD0fdWV8dr3XBIj9UCLfa6q387zUHqHeD8wXZw1gvjirhJlfKhgkjs"
    "OseKJkkaxFDMAbAQ4QJDKL7wF9rtio1xIawFvno17//JBzTxMYv/x4+fNfci7qh7vb75Ph"
    "Gdjff7i7KsAdkUhluH/4dHcrh3stUWQPXJuCP4HnkgG+Fmtw51DU416E2Mr7+3yCIu6Cr1"
    "OBPRUwqKuhzsnK6XOGMOMfTKD9vISBMy5dwSNcNbZ8aT6aFz+BPnwSQPJfzH9fzCv/gCdH"
    "ErqZf2zV8cx/xAM288se2wfROPSp6z0Cl4C567FVgRjkDgHE9W0ETv769s23AIIg9H2mF8"
    "AmBwtIKHApmMMVmCBge9CdIwfAJ6YlCevc1V2acNGEspV9JOzU9EsYNrqnbLRhFtZWUhNr"
    "/6La2r8o82LBU8h5fYkhWvMKyQrt9BrZzmZas/6T0PWo65NjfttD8P2dvNPT7amRi5uO3q"
    "PVyoaGyOkK765d3MQ9z8NbuZ0nw7dibbbC9023G/ro5Ozt2bvTi7N0H08/qdu+y2wMxRR6"
    "Ckim4w2URSh9LHvkq99yyXgNXNX84z5qFP4Z1YR/RuXwD176Mi+pGt5UQDt822daska0kp"
    "1cENRmU9h3HJlSNF/ITLjq+H1GRBvYW9uLbci8T28cc9pI5v1hzBavLwdXJl4AecLku0I5"
    "/WS/lvDV3d2HnCV8dVOkDf/58er6/ssTsbWwQS6tWNDMNObfuoR6tUeyljCs1vZ+BwoCLH"
    "lLVjPmqYAGb8l9E+YxT/WMVip2SV5qK9h7tsgLyT+jRsk/o5rkn1HJ+rMDxOEYq+Q15mX2"
    "k99YS3WYBMftEhwJhYGq8vMyLSi/Z8+cTvqdur5LZooKLggZDfdZw8lWPFkp516VRE2ysk"
    "mBG6AmSrFn2dNR1sl3OEDuk/8PtBJ6uWHfnvumEvzjKPI/CWrHhNznA/GfZLkln67vH8Bl"
    "Gs8tbwbs97NfjSI39J7tU/c37x+OKpd9C/jeFaYb1npvCrTkca+A+jApFDktSHIpilqqTq"
    "ooLo/N2RWX/gpMsLMCrg/oDDH8EDoGjwtIZyIN4vHrk6/Pv/7r148WcCkBeOkD1wEeJPQb"
    "gF5QwJYVT4WYIA8vAWF+IiJsYDm/osP7NMmwWDABP0kHFfCa9Ip+plcwXRPp5laJf0Zif9"
    "zxSbdKaI87NlzD6/VUwoWjrPy8jFH+YJUvz1OrSNrROEmt/Xwd1RLZrotj92okdJ8cERLb"
    "VopBxOM1jD68axJ8eFcde3hXxJbb2yrYJuP3tnSHnNXjuPw7bFEXWxA0pOCWpGCAnriLbz"
    "PHWGWRF8T020cumqRYVWdYFdc5mi88vELBWDUVviSoQZy+64x4djsK2daganQU5QzUjaFe"
    "zKQJ2ZuxTgW1A/u0Cdin1WCfSjugvEhQrk1lWwvtMYEteW8ONn9tgXyHfYvxBFJ7pmycyK"
    "SNhbKlhZLGfLZShUzaqGJLVeRCAgqPQ1bMRI1bihpHqJqIZrLaNkQ0c4tQOZaZ2Y5mruew"
    "qSSPQCz53T/ukZei+Zowz20WTwGUFqWqwHTPDJvv+TwDpFQbgRQSFOyIUcOEj0HCA6dT13"
    "MFADuidLmeSVewIqqgohRcBavrdCJdoRJXuIVue5AQtCNeD/Fs7/lkukJGwglxndXYc/1d"
    "8foUTfXB9TsLhh4cLZ6sQ/cP1hANhWRlzbFPZ+2g9ZFPpevaYl8eh8E4iMHYEbEPYrbsOB"
    "0xS8BiqEFOzexql8Yj7jOz6QibO1/ggEbkya4b2Y2Y64pPpRNcXWa53qNpgMjsAT8jaZZr"
    "7rpVl+UaRCPHNB26Mc2V+RUOwL6NvgUh/yddujYbxjNRp3DueiuAfIeU01YV5DanoZqM01"
    "5mnIplNJ5BopQZkZdqJ+BzWGV03JbDJSRUzEXMiZhUxMGmIqLPC5dNp6T7vMyhlN/9S1gL"
    "BfN3o1qWMTHFroPQLEGEVJVYVr8c81L65b2eNsmoOq1OqToVOVU18bAYwBYCYp/WMw0L8a"
    "axsPxa61Vh371ILDySOjtPG4v5gvWYzWV84Purrx/AaHTxBjjui8sRsYCNQ5+ugIdekCeO"
    "04MT/IKOwY8ILzwEnhFasK88n6CAADzlVz3RhoB5PEjiDHV1E+M5DdRzUk203SnDtmfbU6"
    "cZtn2rMDlkDUQXx6+JzUpircqLo9LRGsLbfnXUC/Rc9o4N8LwM8N8YTBVFvDmpOp9AK3+A"
    "2/hS/Cral24CsKp5qfYIlmzpQ1l8BNH3/DUnNfqSixvsPjYsrUZpYvsxS+orrl3AhcCMGW"
    "HcvHpBAZismEkGoDPnDabYPBQHFljOMPB5UwVmtMHAJ4LOXkBClmz7k5l9rc9vLL4BW3zK"
    "VHlOSMN3aPtcuena8IopN8OWa65gw5ZrrFn1w+szQl31L9LTUKnhz0MiO1+jq/6DPdNAU+"
    "Y8s/D6RZunhRIyJypbRVHjRLFh46d0XAMnikuAGfuCAFLu1GR76VmAGVe26EBXakYn7Xa3"
    "62wSB+nXdFHzuaPnIVN387txoPqyL1k1DlSiu0bEYzJYQ5+pfd5RPOzbtWUuiZq6zm2rah"
    "MoVczbvIzxXAdr/vaiKXfv9r2DPId99UQ0hX5IrkgvSg3UfZH+tEEfKsZ974P+Cb4g5zvX"
    "o8LhKXl+2ctWne9H+EB203RkA++P38sBLy5a8iQl7CNxRpsFYBS9YnoOViDSAx/Ae5Qv2K"
    "84Brci0DXD7Adyu4EfFo9gYPMEJ2ZCyFzDLm9V6Tcm2zqbiP9/3QLduIx9eH9YNS6jeZUf"
    "sEfQk1IeVjJeQ4e9/XZ7JsmtQzZEvEVU0E0FNIT35E3TJMLaLEJzkONrJzt6kmWW1HTIjO"
    "R1uUeNgZwZtNE2vmMGKmHu1Feuz4xVYa866EWUQS9dOhP2aVyRDURRLOGWLARRfXTZAG5h"
    "vpbTx6o3xTbrl3pU3NtO+VKdzdqLU07NzngYGpif2jVWTnIpSpkFMNgFYDLYdFcwzwBXU2"
    "9GwuSw9Vy3vLEUkTHrNUc75KS063/fvoMuCDpm3su6HteddZSV0g7m00Z++mmNm35a9tLZ"
    "2mePh6ThVzXMGRHtMG6/WqGvBLWeoYIhhZp1y3rN9mDM9KDbuQFjvvPdMA3b/XYT/ETZqn"
    "YufbKsCBZnr1u1ZJgYOYbroRspsYcZAtF4QDGAIEBMEYRG/BX0wY2D5gtMkW+vvmKPHe+R"
    "MZ+7lGk0GrKcQSpivYmg40rqLju7y6Yg8TNamdhwfzZ8q4Zn46pSsGvi4XqGeNpvE9FXw+"
    "YVRN6n7CuhYBG4av5RQUzDhd6++c7MQRpKTJjKFb4W2N8Cf9Pt6h6dnL09e3d6cZYu6vST"
    "urVcXrczBB3pKSg/fLq7lcOZESkyY65NwZ8iPWwPbPckdD3q+uSY3/YQPDeHKMeSJav2y4"
    "+XPxcX9PsPd1dF+otPcFVQyAQ7klfklevDYCXXRyJRPGJwRVFnvdGPJl98cQDEr2IQU8QZ"
    "4Fc3t5f3v6SQp+Tkh7vb768koF/98nB9aRIjXjeB3JPECMFcSLzBhNGo9gIjYtUWzQybOY"
    "Gf2DLmW4Vod8MTGghw/WPwyLCZ4cClq/EL29XZ4EcQuAQRNg757J9PM0p41/hvAPacJMOB"
    "OaELXinKW82XPcFub2Wa8fTaJq52/mKlK1huGYn9mW4nAzHdzEvrlb20cq7+wlFWfl7GKH"
    "+wyvfwk6sU7U4FtEsNNGn+QyMpk8aKym35SoIaIj5qhPioBvGRJKGA7bYvkjV9hbGHoF+R"
    "UpAKFXkFJtUVzsk+smdW4e7uQ27rv7op2La3//x4dc1WukCdDXJpBQ08Dwkd2zPoP6Fxsl"
    "4Vga+aYo9qSD8ZrB6m0PWEpUPRfCE7krfS5ZBIGta4HO0I2CJNoWpugkoETXZlv01N+xlV"
    "tveuzI0vSBkd91nHFNPFmCA7QLIn+ROC7GEtqbggtGXwYTha7Sr0IHBkX4PtjHPFzVQqah"
    "613j9qonKIULRQI6PLstoYJntO1ijFIRTsQ6msIaeLEIt1Kmgn9aK6rJjZzvq8nbmE4TPH"
    "ih5uRso4tQpOrWlX2NdCBtPf7VD93bIVDskxRDuXN2SOPdIE+tw+IvrX7gpStq25jiDFPU"
    "d2hKnV02z7AVKX+VCXlEJ7JixDSVZU5qpVlxsF8+M2ZkY9sh9J2ehH4IoWhR5yvgUBs1Be"
    "RMv7APIUJZeKw2L58bBR38MALy1AMPs3pGDm8rKcFbChL/olSrvsd3ifzTlRvx49s7+EiR"
    "FO/kA25Tvu7yZTqpeZUomqGtfJxOM1jIi2X8meWf9KSzwvZ4znrekXk2GxzrA4b5RhcV6T"
    "YXFeWuBz5LgwgkkB5byUjlh3kc1C3P+ToFy9h8TDddo9WuMMyQyOzi9U1uxaQsP12sExnZ"
    "H9KXvtVZcXZYRMkG/LIF+48DB0tjvspyxrTvvZ1vLIYqlqhchkNdx1uilMT7BTS1fPCZl8"
    "9cGGiQTHoaj9vIwJAw5Bv+pt+MqS2vUvO2+0oZ7XbKjn0Ybak5rVW0xdGx1J+Nn4ilXHzf"
    "rrMZt42Wq8NzUEsiH7o9QSKDeELTixtxgGtJ8MqGllczAjOXp6FDbxVEBHc3jUyBwe1ZjD"
    "o5I5TF3qKSGcChiEmyEs76JSDXBFDxVjfaTWRy65z/WfVdBNxmuHbifleqau/1W7UlDVT4"
    "bGSe6rZnvisl1Op67nQlpxBlP2slWbWFMY2OCc0gUKCO/VhjzsPxHRGNYH2cS/L4g4WvQb"
    "3itInBdKEIoSX7Kj1p9GE8rOKe3yVlKPM7oerahMwqZpRdsjt6bmyCc3zsFtts+mw83LdV"
    "BbsMyymkBqz5TZBZl0R6E4XZ/G4dUy6K+J6C2mrIOcmGHb2qokWdsUO9aQ/JhONDA1NK0e"
    "yS3AirqRqh2nBXzbr9Hp4+EjbZTodBqMYsp9L3rlHMkCUuurtX4NF4tb7jT1azz0BD0QyQ"
    "A8Fcn43/Kk/sCegSlTauRCMCttzhwN7Eu6pG47iel/2uOtvc7jiPSonHhUEOuKRD1cD79O"
    "Uo58tFRGOiujY6SlC5yj3Ytt45KX6t8YUhW+VE6qzqUeIOo1IHM3uAAgenEdJKUiak6vzM"
    "houFA7OVYxQDYOtszBLcuaHNyt0wtMeOv1MnB9Jhv0NEiHxjX00QtuQjUcxv+NkZf4vmud"
    "VPu96wWw2eW98xHzT2kYMI81DoyBqDUgiL4rsGEQrAAEE49pEwiN8oM9AsSdWHaB/cPD+J"
    "kJhIuyN9zy/L/5v/mXgPlNDDYQvb4BW8YrYgG2YxPkWKLMfoH5WgDxwZPMw47K7JeQgGe0"
    "aFpbb/ztXvrb5ryRI3PeiDHczHkjRvm7Kb9vDRs0oypdZ+yH80l05Fvh0arovpwT2efBj4"
    "ehzbqqy05hHIvfrLLGJaL6Lff2WxBM3IDOFMnirMyrpoqJbImOf2K+DSmBRrpdkwdkh9vv"
    "CLVgEMlSASs233S46Yex5b4rEFTfcwtiW63tniXfdbzdMiOPqUHSxLJqbWcEzOrecnXPcE"
    "jQDHu8rP3J5V9GnnNUvdCrZ9CuhKoTi3oC/efs6cjN1n5RyjwAWz4AWSDVd3m5tNnsN9vW"
    "HDhVXz0nZHaXJrvLkrfPHot78m9SArv28IOy8HZnIAxol2nvBAQH2QgS5WyjgtiOPuRwkJ"
    "e4kD6mku3hAX2uiIgk4zXYGeoY2eufH3JLNHn+5e/BZHhmBb/nr8ZiYYXvsO+zZbWRTNpU"
    "G+2Yc2QKvw6uiigkz+w6ipUVUZY1aXgt5QJloC3rpLuEoJ6pomlCUHkh7nBwTaaqfsfTRg"
    "qF/ANjeavAL4Ui41KdHcHKFwfpiFW0SndDSbcnuQwQGfNMrzZQ+sin03oxkXGUPGfQ2oAW"
    "mi88vOJZMTvuUtfpRLpCZaOAulPXhnTXHf39eiZdwUJ+gL02llUyj65AkXBCXGc19lx/12"
    "X1KZrqg+tru6zYl8dhMA5iLHY+QDEaoV0Lgk7Pvsu+FSvz+dOX5qak/vE8Hbkxtf9hieMU"
    "eQKmOPQd3jtrEqXDR7PxllmQAtGr2+Lts4CDbNeJ/liVk/lbmdHk3feYSrBAdd69UGpZAT"
    "98urut4HUSgSIz79oU/Ak8l3T2nspkB09C16OuT475bQ+RF8wBqmehi4SzlY/F8gmKLHRV"
    "T/5qyv8QvfgPEx/phPaPuaEtqoyLkobc3JFkVilWyImYWoXB1ipwMkf5ycsImVZmO4d2to"
    "zqGPhbjejIWU3TR84qxHIyz36DLnJVnLrBtYhr7rHuVdH8JaXId4R6ZN2w11etDafMZ8dt"
    "9LJ/4v4u9EFEDaOAOcgLHFDCG79xv3hNGfOGb+KjOfbpDHz5OHozuvjq5M3jX8qedmuzSj"
    "tcoxz7LARNe+v+7P5WjRNuit+PTPG78SlM8btR/m7Kj956Jb1XZ9SnAvrVA9ftmQl19rYy"
    "lf5tMZHegSsydkJJQnLlSyoropOv2NqLSgC0YOtfetB7Pa4ZMYOtBFsPwRc05lApIJsX2h"
    "+ubwYF6jP7KZKXq7y2PS/SUWXYfldqxxXuBAUvro3GvItpoLJ6y4IaRSVaW8OuT8JAmhZX"
    "VwqWkTI1YI1rwEwFk6lgen1lM6aCqTeqWJOiynooiepkZh823JWnqncMzmiZdW0VAjSlxd"
    "irIE1GBZIgTV5B1UGa/Kpo1uU4PkcU0kwABQXA9aP0RUyoBaYBnouWwcyv46GWP7Ao5+dp"
    "jplPuZ/CPpU3O+7mNhsOKk1uI4wsCgMaFcWbmE5vtjjLxHRMTMfQ+iamY5Tf4TEkmMjULm"
    "cbk8FaZEN33kqTgTWm6LME3pq+jlkhDXiaQqOvJiBfVIN8UcnmCoyaLuOikFnODZbzlN11"
    "nGzmCtRuTm47cncrqBObeLDsLrupcNHUAkIlKbO4GyzuFDXhCRLVIxyl0q+5t1qKCPKdrd"
    "HMyL5mLDPkhAKKealX3SuerSNl+LIyr3nxRThUVU7WHMtakNPOlB01aqc6qmmnOpIcfxKF"
    "wceTlQrWeSmDdBOkTejchM5fX7zWhM57o4ok/LRl4DwVNEcAb6uBPh/A/PqSFnp5AnMvkx"
    "WaHMEs22lawPYueIK+S1psq9rHM64LO+wu/WxzhbGFPUalm21uHk3WdactxLINECVJM4X+"
    "iNVZM3Zh4Ma0mUd7huxnzgRS9AgIXJGovRdPUvGFmqEHmF6CFSArQtEcQJ8sUcDbfTEnYz"
    "2Yn3mEAjFDOWums7uYTmM9fn1awCTEmISYDQibnAiTEGOUv0PXLJVoqwmyKgRZsW2HC+UD"
    "IPNSGvCvXafEeOgFeY1XcDra1I5uXsFVZ9NXr97Ko+m3XLmHtXQ7htclJFSO1OaEXnOoVg"
    "ChtDjXEtptq50EDZlHjIPVmNg4UGnUURQzZeMSMp6zKjwnUxXcsqCBV+LOrumixpZBQWaP"
    "WwRzYfi9kbOfvaL9F9kLCiLSkH0vhqijdAyxVLgV66xHxsPJRQPMT4p+YOYs4otSur1JM6"
    "jcR0yawWtVRZ+D3HqiP7QYdx8jsE1C3E3ir4c4I6xnluRBoq9rvGQNC7Jg1vQryA1r1K5A"
    "/ECEksYBtgcJOQYPM/bPdRiXtwmAYMEuAZeAOXQQWM6QL6KhQgKIgx0lQddubiFtUyBuw+"
    "0RMVwszOiRN+0JerPRWyYaa6KxJiBnorFG+d0pf4bDgIyjPDpZV8nK/bQsaHjB8saqyrYa"
    "krUGTLbs+fcrb1JyfnU9fI/UasxzDZVYzRjZ6rxSSVajRWxoJe29jUwcMucdKmtBKm4qWd"
    "pi+cq++45s30M84ftkvoFppSnrJ12XDQpcDK3aEGDVyqFC8cOO6BZqLob1mm0KcdnI6FUr"
    "2fxWIiFnS3tNNUFb3ueasbQRAxofypdMAibYWcVdXjEzUjOtXTOQCjG2tggnVLFgWJEjJ2"
    "o7uYupjunxK9kyfKzhYw0lZ/hYo/zulE9d6ills6UCGpbInDRKMj6pSTI+kSQZRxFmta6P"
    "RSENwe6i6WMYEEWgCzIG5wY4i1CMauhGN06qvZDNNh1K22xM2jeAlRsaqoLXXh/SYUO38K"
    "CskUlNM/NEwJQXNSkvIsxBUjuQMh6vURyrzW1SodblEFUunIAabByW5y+qVmrmhF5zpSZn"
    "IZWjdhkhEzltKVTHMW0hsvE62qJlFuDAUvJ7anbtuSMani9Ciu5D/0jWEG191arthxaNGw"
    "fxwGYRHyEkFHoMbigBnusjAmCAAEGIZ9J7K/YfG4lIzBz7dAYWmKPFzwR0aUWEZ9dZf/N/"
    "8x+XbNkEcxg8P/Jc/bQv2pT9KDYjxs/IYRM/IzBBU7Yv8IsrwDupgQBBxwKPjvuECH2MRG"
    "2GKsAhNdGivr8VrJpoUbomykr44dPdrVwFOaGidePaFPzJ1hEZ8HYlw5fDkaOuSw3Di73B"
    "rTwnzScoNgyPnigVR3MtoZ2neXHWpD/QWXV/oLNyoTReyDj8mqy9RGB/hNybbjeY1tzMyY"
    "oNTFNqm+4Vean9bxaZQNgkdD3q+uSY3/YQIbBOtpDk9BuVGGVexsQoBxujZI+WS2aK2i8I"
    "taD+4VAUg9OwMOaVGZSslKFQtk79x55rq9NXOTGdAnuHZbDEmm6BwvoUTojrrD4m0w3rSW"
    "hKYWV3gCaJ5WLNtoDuj2Kif61TCge21BsnmGcf8h1IQsHk7MYPxgv6A5tJI8A7ZQjFw/+J"
    "osWRhCBcX7Tq+MHoCSPJuI30IO+cwe0prvFvRLq14zoRl8ZbZlgA+g7ALygAM7wE7KuvQO"
    "SOigvis9CecXYPrco0YeuzG0qvx69Jq4bSS1Zkw2hwNNhkdzUIBas4Wca1HrjjxfZyrH5k"
    "XVZKo1yVPTteEYrirxL61dR4XkrDHa2TJGz58bA1bd71OR42j+55I3TPa9A9L6O77whEP7"
    "eP1mIQFFPojadIkoxV2wYgK6YRrnvelg0XuV/sDRm2PzLsMEXqP8LVBx78lLAQySWrjoNY"
    "wNU4iZ42YyC4OzDB+BlAAti8AX7hByUSBD3+/6VLZ9FhiZDMBDNA3P9DUZE4AlOX0wUg6q"
    "0AHLz0PQwdSfvQLm9keIke71hWDS/BvhSNPeWiCnwYrCoSqddCBT1MVhQNuEWMFNc45J+6"
    "x8yyvLq5vbz/JU0QSH3kD3e3319JUgSufnm4viymCMzg6PxCxchfS2joRrWfZ8T3LgUbPx"
    "muU2ywveNxhpCzNSA8D+Yy9RTYAx0QYvqHvEIOOT3fRT2JpCRqaIuh0xavxAcosRYqrvVG"
    "huPORw+Y/WdP/MZBddYVvbEbZZFL8JERF8UMoBr6IkqiyTQg20xiXIJICqDPbJy34vyCS8"
    "ESkujkERjXP/EP4hIu5xj8FLi8P7ookrLAM9uwfTBZMUEiGIgyhdHdbaSnoCSH38WOlzn7"
    "pDfbmVVLaaidd7jTEYe9s6cL0bNGwbOa2FmpO5Tpv9VxcLKyVWTtiZ0VvSJ1QLn9lCFDvX"
    "VMvVH0WeJZP7BPKzaJeLwW4Nb5ytc/P+Tc5FKtWY5KToYXC9AMmfGqyQwFXy5zOEzo75jR"
    "nm/RMMyHspzQXuIk2sn7bzF23w+cugy4Z2slJL5roZSi2nMl0cCxl4xs1B0kCmh/QSLfkb"
    "mLSQ+OIPQQAQ6yXYdHx3k8fILYDZDwOfkoyJzK6dS1UQAIoszQrWgG3+4tRN+QuH6bPAqh"
    "R9Ev5FE0H+H1yIC/Ub8B3LUhUVgfvbBZeTMS1yHRjdZtRtY9ReJv8puPfYufMSrG4GAOHt"
    "MNOnLBXTYveoFeyJb2o2hFQo7BI28pJo6MJ6KbCRvPswYo4lhUu9lxL5eKE0bF9YRHCSlz"
    "69ERG5L9GM0XHl4hkeL7u/HKe+mVRzrixogy6VsSNZGvrWn3+AEfJ09S2WKUl6RI5LQw1r"
    "t2NVVxNvgqVv/Mccj2BeVIel7ObChbbyiLAC9EW01lFRQljRK2VoIHCR1v+yhIhE1Ye+vH"
    "AUaGilr735KU2fubvFtTb0OFys1LmYKpJjGJxNlU4XSzMlos533zusI3V0I8ETBwbwF3zK"
    "5skxZWEjXvz23fnxkoVSuNJaLa7e6dFBsnwCk1K8zJmG51fYsRlfUrDMwAQelRxZueqoKw"
    "ds9VJ1ZTlpZWep8UBI1jvL07lj1xWoGayIqZ8uht0V9HaJpDv5Yxy357K4oGCKkHWnJixo"
    "ZtqStAHN7csSeAltkXViFnPhPpbdAdM4oX7w7tj+lEw9rUm6Kae5s1ADYxP1qAtv2TiXq5"
    "bgsGWwOMo612/wj3bINuCnDuzdSrZiG5fK/q5KU0H2xz9lJaY9UwfUlUxFgAs387Lsfbpt"
    "FfcbLRox0GgfDfxO4qMnN4Xk/m/KKk6yhBqCKBqYObSHOB4uKjpCYjuZdwqgUupginNzaP"
    "BarTfSqrGCrxry5i6NDyP+lWCa31CzA53q+YvwsXjrLy8zJG+YNVfuGF2JS2LYhpERHsur"
    "axori9GuRUQEN4695PCbpvK8F9W4oxmeOwuzwOO2d8q9m9ZVnD/G3Lu/6BJ8r4r2UM7tvi"
    "nvR6ULOP80Imht1nM4iEkznv4rFdfk5Z2DxrWwf10IuLltspoixr9LCtHpL2vdvooSxr9L"
    "B1RVVMUSoroSBowt3bZ3mYIyF7FO/OcvYmfNgkulXYCczJkB3EwFs6GdK00djcRoMfX7cj"
    "SLnTHnXBSCkMnSspS4+TkCOatN/cjGvm/Iph2Xa1oCqE6y+ZUyqymY8ksfr1RasuUA9zw5"
    "oF6eECBfwgDQiCWEnH4BF9XrjMRx5jP+7igXxRY+9HjTx4g0penAkcuCK8HYfthU5li5G2"
    "72CO9Oix+WWZ0LsJvZvoqwm9G+V3p/xnhm/jkGUyWMNQcPvxSj+cT2T5xTUHnKYS2tWeXT"
    "SB96Ia3gvTpLkO3lGj0r5RTWnfSFIy6z75wo4uo/w3BlRFGCorVPdeGKx7JkOYb+XFwsjp"
    "FLFX0wtSBLAo96oxTD07JQRzUq8av9gRVkIvI2OwU68lL8pp9yrv8LTy8QIF4xWCEquppo"
    "y5JKlRnLc1D38Jn9B46mEcyJunVeJbFjTwSs465FOzG45nOAwkcYFKeMuCBl4JvCiYK7WJ"
    "SgU02H733SQqoda3yHzKCZqeEm0V12dCXjuGwj/ACdtnsjG0YemjcZF9fin2qpq2oANJjK"
    "6spepAnSfGjrNrpFm4zubNUFGwgAHlXfCxiK8FlK0GEKAnEVq7F/8XHfZFZI1/TRFTY0uL"
    "IB6I4+WvDlzxfyKfBit53K67W0nra7PJOdH8aY1Q5ptEDdRMqW1vdkDLxPtMvM+EfEy8zy"
    "i/O+UX3odNWa2CWFde1V5fbPkAVZP4VHV4qshnxXiptnctiGkYqeqkuWvWqlMKaMsENQS9"
    "g2Lcoh2tsMhlshqC3klMlt2RMs9uC8zzchrQYl0nGPhYVsxfTTkm4zWAdt+Moykv6xvlaO"
    "qbuqlvalJ+k6be71hfksv01wR1SdB4N5CSEW32R+0HUl1S2AXUJBR2GddqCjsl69fdbjdT"
    "2JfxgbNgOcPA5mwxnQU4fJpli0NKbHRjKfkhrtnltP6uQeC+RDkzhk3uzcvNMmyyYZMNoW"
    "jYZKP87pSfefWVlF+dYpqX2jHJtKf2WMMsUw9NqSJ6GZHXnJ8rYFBPzy2IaUDW7IF1NCcM"
    "HbYZWb/z8V4fO9bzhLxe8A/WVhl55uybjs6+OUyqY7Ku7xGMzkmuYYrSMVYjrijIDt/IFv"
    "0dL3PnegAunpzeEfqUzQRsD4YEfQvYbMxpAXME/WhErFjCUw+D0EPk6+RbkDLD1OmdTL+S"
    "Hr8wLMM4GcbJkA6GcTLK7zp/URIZrcjwyozfo68P/dV+3P32M7vwkqd5MkNF0nmzAuO8yD"
    "6Ps4jN/iHinBiDYwdKkK6m/4pyh6BPj0ZvRudfnYy+Oj05wJ4lIQMpDJ5kJ01Wl92mAvsz"
    "rk4HYlyZbKy+8U09ysY6qC+3r1ysLimR688LHLAHSMBbIkMyV606GgSJceye8cAG6TJTl+"
    "l9hhxhek4wfuYHmmKfMnNZnGRKEPSQ8y14JDM4Or+Ie6kGeEkey4WYC4/BD/jtZTk2Xd6q"
    "ZQrktfAfO74dqpkNrhjldPSckIa5/yejRlUuo5oql5E09z/2bYvvZB8Gq+rE/1iogPNkRR"
    "EZINJ1L1eeWm5lHFkG59XN7eX9L/Ls9GR81km9+uXh+rLYCU9sUyoLfC2h4eq+OGtSa3FW"
    "XWtxViqXY1u/wt6cDNfJwjTcqKHHdqfHDnA4Yy/NnUP4ayr+RE5jZXUlh100dOp+iOYYlK"
    "Ka+nLr1dnEjdvJNbuZc6fqClJ7diTxzbKXrTrnzBUDx5N0ZKN+PMxhQhSIgLDLj7Www4Dg"
    "QPhL3A2KLrM3HwgXgGKwnLn2jP9NwAy+IDBByAcUPrP/upLCh9bv8Jv/m//IdibkPFpsqh"
    "n0GaaxJ8d28fRv5s4tZ5CCJSTclfN95hZyBtMDLuV3ZjB6LnIs/hX89VAH+039vV+L/n50"
    "svLvJhRuQuEmFG7MPY3NPRMKf8XKN0d3dBWbjQyIptCmo/cY+bZnyH7mEA0UYcMa76t2w3"
    "CXHXOXc36Mpwq+qYB2xUd1lmuC7dtKaN+Wly5zSJV3ibyUdhh30kCt9/z7m66wbdkbg7aN"
    "FvynNwczK2IALQHKGSYVNJPxBsoSUxBxcgpgZiQMnEU4U5JTAdCcjIG0XOk6DYkSoBkJA2"
    "f5zJ/AV0JzLWDALO2eIliisnmmAgbMIphT6HphoOb8r0W0s+lPG9n0pzU2/WnZpj9AKkDP"
    "Goocpl1DElyZrJThL4l2pAVdg45SJSi3Si6LarfhdNSF3Z+6wVw1FlmQaiEg1bNtSKeYU5"
    "ytoaThvIzRb5/1G/o88UYtnpwVMdrtu3a36JlWENPubdjJicamirIfWbm9rKLsx562x572"
    "aDpF9q4N7aME3GsxlUaoFxIj/LSt1a5IfRfNpRNUXVbm5pZXZf73evltTABH66EN6nOjyA"
    "BPvOat6G0cOIAm2dA885knYE/ZRvUNYLsT+wGAuU2EWmAO+ZGpFCzCiefaYmFYgL+y+beR"
    "Ved2cyORDx4JxlngcEpREGWA//Dp7jap540jICB64xErrgY+Bo9xnm+akB59uS8IiC/85q"
    "/lo3zyAC3Y9A7A/reANwMR39HKCINZ9KOAjz5ToJJTLrL3442P/Zdd/zVNoiPh5A8UbYsm"
    "y7yfWeYBM4FL8NclNOhma7XG1cvTTKu9BZNpqpJput5JlDaLvJxO63bPRPFAqlEGtF9ENo"
    "CEP/ok3vMlPNfjTYMCa8sGBcLUag55Otwgvi3i3NCUbNkYewj6FXm/UHp48oTJdIV5+sme"
    "Qb+7+5AD/eqmeArkPz9eXd9/eSIUwAa5tGJ/zprhzV+PWSmdNunDEmhpQfOO7FmhkHpgqm"
    "hKnmXXYK86kCXkkLwDWeaq1YDjaN6B7IF54Xw0gETUoFtpG7An3i9duO/cUxe45SrDcQDE"
    "G4sJvCAfOHAl6bve/vSm2XqPtymrxvc3jbIOZRWZYvRXHF3ui6n2SnbAlvoPVRh1ih2Idj"
    "TpBtGJSNWga8VIiyJ4NXZaGuJrYKqtx2601n7iESFmJS0D7D+BpUtn4lSbAC+FwST69MDk"
    "MGUyw6HnAA/jZwDpMbjF8RXogRfohYjP9IwWtGy2dXgf1SgPDwKYcE4/TToTzmmtjiVCqQ"
    "RmTUJ0KmFCOo0OdpAxg3XwSmlBA640XsZc9MBVOJskK2AQboDwHBHCTBKVFZwR0RDiToqz"
    "+uIrHRppQ2v3RRWDp7Uv2T4vb9waX7HqfCS4HrPJN6qG1JxN0a+zKSqTO6rfZdXZHTq8y0"
    "bn5006jJ2fV3cY49cKyQfsoVJAOB6uIbpdVVXKgxk8p1Y1lOHwA4n/BJ5Lhmgt1IDLwcjx"
    "5AmmaTwjA/d7STSDT3C1K6u668vsP/8PqKjMag=="
)
