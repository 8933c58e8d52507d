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
    "person_id" BIGINT UNIQUE,
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
CREATE TABLE "time_account" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "owner_kind" VARCHAR(20) NOT NULL,
    "owner_id" BIGINT NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "balance_minutes" BIGINT,
    "reserved_minutes" BIGINT NOT NULL,
    "entry_count" BIGINT NOT NULL,
    "opened_at" TIMESTAMP NOT NULL,
    "closed_at" TIMESTAMP,
    CONSTRAINT "uid_time_accoun_owner_k_df559b" UNIQUE ("owner_kind", "owner_id", "kind"),
    CONSTRAINT "time_account_never_short" CHECK (("kind" IN ('member', 'group') AND "balance_minutes" IS NOT NULL AND "reserved_minutes" >= 0 AND "balance_minutes" >= "reserved_minutes") OR ("kind" IN ('issuance', 'pool') AND "balance_minutes" IS NULL AND "reserved_minutes" = 0))
) /* Somebody's minutes. Issuance and pool keep no balance of their own: no row is hot. */;
CREATE TABLE "time_entry" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "transfer_id" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL,
    "minutes" BIGINT NOT NULL,
    "balance_after_minutes" BIGINT,
    CONSTRAINT "uid_time_entry_transfe_daa57c" UNIQUE ("transfer_id", "account_id")
) /* One leg of a transfer, signed; the two legs of a transfer sum to zero. */;
CREATE INDEX "idx_time_entry_account_2d67cd" ON "time_entry" ("account_id", "id");
CREATE TABLE "time_lot" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "account_id" BIGINT NOT NULL,
    "transfer_id" BIGINT NOT NULL,
    "earned_on" DATE NOT NULL,
    "district_id" BIGINT,
    "service" VARCHAR(40) NOT NULL,
    "scheme" VARCHAR(80) NOT NULL,
    "minutes" BIGINT NOT NULL,
    "remaining_minutes" BIGINT NOT NULL,
    CONSTRAINT "time_lot_possible" CHECK ("remaining_minutes" BETWEEN 0 AND "minutes")
) /* Minutes as they were earned: when, where, by which service, under which scheme. */;
CREATE INDEX "idx_time_lot_transfe_045d60" ON "time_lot" ("transfer_id");
CREATE TABLE "time_lot_use" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "lot_id" BIGINT NOT NULL,
    "transfer_id" BIGINT NOT NULL,
    "minutes" BIGINT NOT NULL
) /* How many minutes of a lot a transfer took. */;
CREATE INDEX "idx_time_lot_us_lot_id_6f38cc" ON "time_lot_use" ("lot_id");
CREATE INDEX "idx_time_lot_us_transfe_decb38" ON "time_lot_use" ("transfer_id");
CREATE TABLE "time_reservation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "cause" VARCHAR(120) NOT NULL UNIQUE,
    "account_id" BIGINT NOT NULL,
    "minutes" BIGINT NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "transfer_id" BIGINT,
    CONSTRAINT "time_reservation_holds_something" CHECK ("minutes" > 0)
) /* Minutes promised but not yet moved: settled or released, once. */;
CREATE INDEX "idx_time_reserv_account_97f1e9" ON "time_reservation" ("account_id");
CREATE TABLE "time_transfer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "cause" VARCHAR(120) NOT NULL UNIQUE,
    "kind" VARCHAR(40) NOT NULL,
    "source_id" BIGINT NOT NULL,
    "target_id" BIGINT NOT NULL,
    "minutes" BIGINT NOT NULL,
    "happened_at" TIMESTAMP NOT NULL,
    "recorded_at" TIMESTAMP NOT NULL,
    "reverses_id" BIGINT,
    CONSTRAINT "time_transfer_moves_something" CHECK ("minutes" > 0 AND "source_id" <> "target_id")
) /* Minutes moved once, for one cause. Never edited: a mistake is another transfer. */;
CREATE TABLE "service_credit" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "cause" VARCHAR(120) NOT NULL UNIQUE,
    "account_id" BIGINT NOT NULL,
    "served_on" DATE NOT NULL,
    "served_minutes" INT NOT NULL,
    "credited_minutes" INT NOT NULL,
    "overflow_minutes" INT NOT NULL,
    "shares" JSON NOT NULL,
    "scheme" VARCHAR(80) NOT NULL,
    "recorded_at" TIMESTAMP NOT NULL,
    "reversed_at" TIMESTAMP
) /* One served fact and what became of its minutes. A settled fact is read back from here, */;
CREATE INDEX "idx_service_cre_account_d701b5" ON "service_credit" ("account_id", "served_on");
CREATE TABLE "activity" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "district_id" BIGINT,
    "title" VARCHAR(100) NOT NULL,
    "service" VARCHAR(40) NOT NULL,
    "description" TEXT NOT NULL,
    "place" VARCHAR(200) NOT NULL,
    "leader_name" VARCHAR(60) NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "cancel_reason" VARCHAR(500) NOT NULL,
    "created_by_id" BIGINT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* What is done, where, for whom, and who answers for it (令67 §7). */;
CREATE INDEX "idx_activity_distric_348b55" ON "activity" ("district_id");
CREATE INDEX "idx_activity_organis_cce7ad" ON "activity" ("organisation_id");
CREATE TABLE "shift" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "starts_at" TIMESTAMP NOT NULL,
    "ends_at" TIMESTAMP NOT NULL,
    "capacity" INT NOT NULL,
    "signed_up" INT NOT NULL,
    "activity_id" BIGINT NOT NULL REFERENCES "activity" ("id") ON DELETE RESTRICT,
    CONSTRAINT "shift_possible" CHECK ("ends_at" > "starts_at" AND "capacity" > 0 AND "signed_up" BETWEEN 0 AND "capacity")
) /* One time at which an activity takes place, with room for so many. */;
CREATE INDEX "idx_shift_starts__7289c7" ON "shift" ("starts_at");
CREATE INDEX "idx_shift_activit_69cc4b" ON "shift" ("activity_id");
CREATE TABLE "volunteer" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" VARCHAR(40) NOT NULL,
    "skills" VARCHAR(300) NOT NULL,
    "agreed_on" DATE NOT NULL,
    "guardian_agreed_on" DATE,
    "active" INT NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* A person as a volunteer, at the body that keeps their records. */;
CREATE INDEX "idx_volunteer_organis_898e8f" ON "volunteer" ("organisation_id");
CREATE TABLE "service_record" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "client_id" CHAR(36),
    "client_fingerprint" VARCHAR(64) NOT NULL,
    "organisation_id" BIGINT NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "start_source" VARCHAR(40) NOT NULL,
    "ended_at" TIMESTAMP,
    "end_source" VARCHAR(40),
    "served_on" DATE NOT NULL,
    "served_minutes" INT NOT NULL,
    "flags" JSON NOT NULL,
    "note" VARCHAR(500) NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "recorded_by_id" BIGINT,
    "due_on" DATE NOT NULL,
    "decided_by_id" BIGINT,
    "decided_at" TIMESTAMP,
    "decision_reason" VARCHAR(500) NOT NULL,
    "corrects_id" BIGINT,
    "shift_id" BIGINT NOT NULL REFERENCES "shift" ("id") ON DELETE RESTRICT,
    "volunteer_id" BIGINT NOT NULL REFERENCES "volunteer" ("id") ON DELETE RESTRICT,
    CONSTRAINT "service_record_possible" CHECK ("served_minutes" >= 0 AND ("ended_at" IS NULL OR "ended_at" >= "started_at"))
) /* Service given: when, by whom, at which shift, and how each time came to be known. */;
CREATE INDEX "idx_service_rec_organis_2fe940" ON "service_record" ("organisation_id");
CREATE INDEX "idx_service_rec_shift_i_cbd59b" ON "service_record" ("shift_id");
CREATE INDEX "idx_service_rec_volunte_a7227a" ON "service_record" ("volunteer_id", "started_at");
CREATE INDEX "idx_service_rec_state_332897" ON "service_record" ("state", "due_on");
CREATE TABLE "signup" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "signed_up_at" TIMESTAMP NOT NULL,
    "wrong_codes" INT NOT NULL,
    "wrong_code_at" TIMESTAMP,
    "shift_id" BIGINT NOT NULL REFERENCES "shift" ("id") ON DELETE RESTRICT,
    "volunteer_id" BIGINT NOT NULL REFERENCES "volunteer" ("id") ON DELETE RESTRICT
) /* A volunteer's place in a shift; one live place each. */;
CREATE INDEX "idx_signup_shift_i_41aed8" ON "signup" ("shift_id");
CREATE INDEX "idx_signup_volunte_69e179" ON "signup" ("volunteer_id");
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
CREATE UNIQUE INDEX "time_transfer_reversed_once" ON "time_transfer" ("reverses_id") WHERE "reverses_id" IS NOT NULL;
CREATE TRIGGER "time_transfer_no_update" BEFORE UPDATE ON "time_transfer" BEGIN SELECT RAISE(ABORT, 'time_transfer is append-only'); END;
CREATE TRIGGER "time_transfer_no_delete" BEFORE DELETE ON "time_transfer" BEGIN SELECT RAISE(ABORT, 'time_transfer is append-only'); END;
CREATE TRIGGER "time_entry_no_update" BEFORE UPDATE ON "time_entry" BEGIN SELECT RAISE(ABORT, 'time_entry is append-only'); END;
CREATE TRIGGER "time_entry_no_delete" BEFORE DELETE ON "time_entry" BEGIN SELECT RAISE(ABORT, 'time_entry is append-only'); END;
CREATE UNIQUE INDEX "time_lot_open" ON "time_lot" ("account_id", "earned_on", "id") WHERE "remaining_minutes" > 0;
CREATE TRIGGER "time_lot_unchanging" BEFORE UPDATE OF "account_id", "transfer_id", "earned_on", "district_id", "service", "scheme", "minutes" ON "time_lot" WHEN OLD."minutes" IS NOT NULL BEGIN SELECT RAISE(ABORT, 'time_lot keeps what was settled'); END;
CREATE TRIGGER "time_lot_unchanging_delete" BEFORE DELETE ON "time_lot" WHEN OLD."minutes" IS NOT NULL BEGIN SELECT RAISE(ABORT, 'time_lot keeps what was settled'); END;
CREATE TRIGGER "time_lot_use_no_update" BEFORE UPDATE ON "time_lot_use" BEGIN SELECT RAISE(ABORT, 'time_lot_use is append-only'); END;
CREATE TRIGGER "time_lot_use_no_delete" BEFORE DELETE ON "time_lot_use" BEGIN SELECT RAISE(ABORT, 'time_lot_use is append-only'); END;
CREATE TRIGGER "service_credit_unchanging" BEFORE UPDATE OF "cause", "account_id", "served_on", "served_minutes", "credited_minutes", "overflow_minutes", "shares", "scheme", "recorded_at" ON "service_credit" WHEN OLD."served_minutes" IS NOT NULL BEGIN SELECT RAISE(ABORT, 'service_credit keeps what was settled'); END;
CREATE TRIGGER "service_credit_unchanging_delete" BEFORE DELETE ON "service_credit" WHEN OLD."served_minutes" IS NOT NULL BEGIN SELECT RAISE(ABORT, 'service_credit keeps what was settled'); END;
CREATE UNIQUE INDEX "signup_live_once" ON "signup" ("shift_id", "volunteer_id") WHERE "state" = 'signed_up';
CREATE UNIQUE INDEX "service_record_client_once" ON "service_record" ("volunteer_id", "client_id") WHERE "client_id" IS NOT NULL;
CREATE UNIQUE INDEX "service_record_running_once" ON "service_record" ("volunteer_id") WHERE "state" = 'running';
CREATE TRIGGER "service_record_unchanging" BEFORE UPDATE OF "client_id", "volunteer_id", "shift_id", "organisation_id", "started_at", "start_source", "ended_at", "end_source", "served_on", "served_minutes", "flags", "recorded_by_id", "corrects_id" ON "service_record" WHEN OLD."state" IN ('confirmed', 'corrected') BEGIN SELECT RAISE(ABORT, 'service_record keeps what was settled'); END;
CREATE TRIGGER "service_record_unchanging_delete" BEFORE DELETE ON "service_record" WHEN OLD."state" IN ('confirmed', 'corrected') BEGIN SELECT RAISE(ABORT, 'service_record keeps what was settled'); END;
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
    "person_id" BIGINT UNIQUE,
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
CREATE TABLE "time_account" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(40) NOT NULL,
    "owner_kind" VARCHAR(20) NOT NULL,
    "owner_id" BIGINT NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "balance_minutes" BIGINT,
    "reserved_minutes" BIGINT NOT NULL,
    "entry_count" BIGINT NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    CONSTRAINT "uid_time_accoun_owner_k_df559b" UNIQUE ("owner_kind", "owner_id", "kind")
);
COMMENT ON TABLE "time_account" IS 'Somebody''s minutes. Issuance and pool keep no balance of their own: no row is hot.';
CREATE TABLE "time_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "transfer_id" BIGINT NOT NULL,
    "account_id" BIGINT NOT NULL,
    "minutes" BIGINT NOT NULL,
    "balance_after_minutes" BIGINT,
    CONSTRAINT "uid_time_entry_transfe_daa57c" UNIQUE ("transfer_id", "account_id")
);
CREATE INDEX "idx_time_entry_account_2d67cd" ON "time_entry" ("account_id", "id");
COMMENT ON TABLE "time_entry" IS 'One leg of a transfer, signed; the two legs of a transfer sum to zero.';
CREATE TABLE "time_lot" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "account_id" BIGINT NOT NULL,
    "transfer_id" BIGINT NOT NULL,
    "earned_on" DATE NOT NULL,
    "district_id" BIGINT,
    "service" VARCHAR(40) NOT NULL,
    "scheme" VARCHAR(80) NOT NULL,
    "minutes" BIGINT NOT NULL,
    "remaining_minutes" BIGINT NOT NULL
);
CREATE INDEX "idx_time_lot_transfe_045d60" ON "time_lot" ("transfer_id");
COMMENT ON TABLE "time_lot" IS 'Minutes as they were earned: when, where, by which service, under which scheme.';
CREATE TABLE "time_lot_use" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "lot_id" BIGINT NOT NULL,
    "transfer_id" BIGINT NOT NULL,
    "minutes" BIGINT NOT NULL
);
CREATE INDEX "idx_time_lot_us_lot_id_6f38cc" ON "time_lot_use" ("lot_id");
CREATE INDEX "idx_time_lot_us_transfe_decb38" ON "time_lot_use" ("transfer_id");
COMMENT ON TABLE "time_lot_use" IS 'How many minutes of a lot a transfer took.';
CREATE TABLE "time_reservation" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "cause" VARCHAR(120) NOT NULL UNIQUE,
    "account_id" BIGINT NOT NULL,
    "minutes" BIGINT NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "transfer_id" BIGINT
);
CREATE INDEX "idx_time_reserv_account_97f1e9" ON "time_reservation" ("account_id");
COMMENT ON TABLE "time_reservation" IS 'Minutes promised but not yet moved: settled or released, once.';
CREATE TABLE "time_transfer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "cause" VARCHAR(120) NOT NULL UNIQUE,
    "kind" VARCHAR(40) NOT NULL,
    "source_id" BIGINT NOT NULL,
    "target_id" BIGINT NOT NULL,
    "minutes" BIGINT NOT NULL,
    "happened_at" TIMESTAMPTZ NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "reverses_id" BIGINT
);
COMMENT ON TABLE "time_transfer" IS 'Minutes moved once, for one cause. Never edited: a mistake is another transfer.';
CREATE TABLE "service_credit" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "cause" VARCHAR(120) NOT NULL UNIQUE,
    "account_id" BIGINT NOT NULL,
    "served_on" DATE NOT NULL,
    "served_minutes" INT NOT NULL,
    "credited_minutes" INT NOT NULL,
    "overflow_minutes" INT NOT NULL,
    "shares" JSONB NOT NULL,
    "scheme" VARCHAR(80) NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "reversed_at" TIMESTAMPTZ
);
CREATE INDEX "idx_service_cre_account_d701b5" ON "service_credit" ("account_id", "served_on");
COMMENT ON TABLE "service_credit" IS 'One served fact and what became of its minutes. A settled fact is read back from here,';
CREATE TABLE "activity" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "district_id" BIGINT,
    "title" VARCHAR(100) NOT NULL,
    "service" VARCHAR(40) NOT NULL,
    "description" TEXT NOT NULL,
    "place" VARCHAR(200) NOT NULL,
    "leader_name" VARCHAR(60) NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "cancel_reason" VARCHAR(500) NOT NULL,
    "created_by_id" BIGINT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_activity_distric_348b55" ON "activity" ("district_id");
CREATE INDEX "idx_activity_organis_cce7ad" ON "activity" ("organisation_id");
COMMENT ON TABLE "activity" IS 'What is done, where, for whom, and who answers for it (令67 §7).';
CREATE TABLE "shift" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "ends_at" TIMESTAMPTZ NOT NULL,
    "capacity" INT NOT NULL,
    "signed_up" INT NOT NULL,
    "activity_id" BIGINT NOT NULL REFERENCES "activity" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_shift_starts__7289c7" ON "shift" ("starts_at");
CREATE INDEX "idx_shift_activit_69cc4b" ON "shift" ("activity_id");
COMMENT ON TABLE "shift" IS 'One time at which an activity takes place, with room for so many.';
CREATE TABLE "volunteer" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" VARCHAR(40) NOT NULL,
    "skills" VARCHAR(300) NOT NULL,
    "agreed_on" DATE NOT NULL,
    "guardian_agreed_on" DATE,
    "active" BOOL NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_volunteer_organis_898e8f" ON "volunteer" ("organisation_id");
COMMENT ON TABLE "volunteer" IS 'A person as a volunteer, at the body that keeps their records.';
CREATE TABLE "service_record" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "client_id" UUID,
    "client_fingerprint" VARCHAR(64) NOT NULL,
    "organisation_id" BIGINT NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "start_source" VARCHAR(40) NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "end_source" VARCHAR(40),
    "served_on" DATE NOT NULL,
    "served_minutes" INT NOT NULL,
    "flags" JSONB NOT NULL,
    "note" VARCHAR(500) NOT NULL,
    "state" VARCHAR(40) NOT NULL,
    "recorded_by_id" BIGINT,
    "due_on" DATE NOT NULL,
    "decided_by_id" BIGINT,
    "decided_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(500) NOT NULL,
    "corrects_id" BIGINT,
    "shift_id" BIGINT NOT NULL REFERENCES "shift" ("id") ON DELETE RESTRICT,
    "volunteer_id" BIGINT NOT NULL REFERENCES "volunteer" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_rec_organis_2fe940" ON "service_record" ("organisation_id");
CREATE INDEX "idx_service_rec_shift_i_cbd59b" ON "service_record" ("shift_id");
CREATE INDEX "idx_service_rec_volunte_a7227a" ON "service_record" ("volunteer_id", "started_at");
CREATE INDEX "idx_service_rec_state_332897" ON "service_record" ("state", "due_on");
COMMENT ON TABLE "service_record" IS 'Service given: when, by whom, at which shift, and how each time came to be known.';
CREATE TABLE "signup" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "state" VARCHAR(40) NOT NULL,
    "signed_up_at" TIMESTAMPTZ NOT NULL,
    "wrong_codes" INT NOT NULL,
    "wrong_code_at" TIMESTAMPTZ,
    "shift_id" BIGINT NOT NULL REFERENCES "shift" ("id") ON DELETE RESTRICT,
    "volunteer_id" BIGINT NOT NULL REFERENCES "volunteer" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_signup_shift_i_41aed8" ON "signup" ("shift_id");
CREATE INDEX "idx_signup_volunte_69e179" ON "signup" ("volunteer_id");
COMMENT ON TABLE "signup" IS 'A volunteer''s place in a shift; one live place each.';
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
ALTER TABLE "time_account" ADD CONSTRAINT "time_account_never_short" CHECK (("kind" IN ('member', 'group') AND "balance_minutes" IS NOT NULL AND "reserved_minutes" >= 0 AND "balance_minutes" >= "reserved_minutes") OR ("kind" IN ('issuance', 'pool') AND "balance_minutes" IS NULL AND "reserved_minutes" = 0));
ALTER TABLE "time_transfer" ADD CONSTRAINT "time_transfer_moves_something" CHECK ("minutes" > 0 AND "source_id" <> "target_id");
CREATE UNIQUE INDEX "time_transfer_reversed_once" ON "time_transfer" ("reverses_id") WHERE "reverses_id" IS NOT NULL;
CREATE OR REPLACE FUNCTION "time_transfer_append_only"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'time_transfer is append-only' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "time_transfer_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "time_transfer" FOR EACH STATEMENT EXECUTE FUNCTION "time_transfer_append_only"();
CREATE OR REPLACE FUNCTION "time_entry_append_only"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'time_entry is append-only' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "time_entry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "time_entry" FOR EACH STATEMENT EXECUTE FUNCTION "time_entry_append_only"();
ALTER TABLE "time_lot" ADD CONSTRAINT "time_lot_possible" CHECK ("remaining_minutes" BETWEEN 0 AND "minutes");
CREATE UNIQUE INDEX "time_lot_open" ON "time_lot" ("account_id", "earned_on", "id") WHERE "remaining_minutes" > 0;
CREATE OR REPLACE FUNCTION "time_lot_unchanging"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'time_lot keeps what was settled' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "time_lot_unchanging" BEFORE UPDATE OF "account_id", "transfer_id", "earned_on", "district_id", "service", "scheme", "minutes" ON "time_lot" FOR EACH ROW WHEN (OLD."minutes" IS NOT NULL) EXECUTE FUNCTION "time_lot_unchanging"();
CREATE TRIGGER "time_lot_unchanging_delete" BEFORE DELETE ON "time_lot" FOR EACH ROW WHEN (OLD."minutes" IS NOT NULL) EXECUTE FUNCTION "time_lot_unchanging"();
CREATE OR REPLACE FUNCTION "time_lot_use_append_only"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'time_lot_use is append-only' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "time_lot_use_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "time_lot_use" FOR EACH STATEMENT EXECUTE FUNCTION "time_lot_use_append_only"();
CREATE OR REPLACE FUNCTION "service_credit_unchanging"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'service_credit keeps what was settled' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "service_credit_unchanging" BEFORE UPDATE OF "cause", "account_id", "served_on", "served_minutes", "credited_minutes", "overflow_minutes", "shares", "scheme", "recorded_at" ON "service_credit" FOR EACH ROW WHEN (OLD."served_minutes" IS NOT NULL) EXECUTE FUNCTION "service_credit_unchanging"();
CREATE TRIGGER "service_credit_unchanging_delete" BEFORE DELETE ON "service_credit" FOR EACH ROW WHEN (OLD."served_minutes" IS NOT NULL) EXECUTE FUNCTION "service_credit_unchanging"();
ALTER TABLE "time_reservation" ADD CONSTRAINT "time_reservation_holds_something" CHECK ("minutes" > 0);
ALTER TABLE "shift" ADD CONSTRAINT "shift_possible" CHECK ("ends_at" > "starts_at" AND "capacity" > 0 AND "signed_up" BETWEEN 0 AND "capacity");
CREATE UNIQUE INDEX "signup_live_once" ON "signup" ("shift_id", "volunteer_id") WHERE "state" = 'signed_up';
CREATE UNIQUE INDEX "service_record_client_once" ON "service_record" ("volunteer_id", "client_id") WHERE "client_id" IS NOT NULL;
CREATE UNIQUE INDEX "service_record_running_once" ON "service_record" ("volunteer_id") WHERE "state" = 'running';
ALTER TABLE "service_record" ADD CONSTRAINT "service_record_possible" CHECK ("served_minutes" >= 0 AND ("ended_at" IS NULL OR "ended_at" >= "started_at"));
CREATE OR REPLACE FUNCTION "service_record_unchanging"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'service_record keeps what was settled' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "service_record_unchanging" BEFORE UPDATE OF "client_id", "volunteer_id", "shift_id", "organisation_id", "started_at", "start_source", "ended_at", "end_source", "served_on", "served_minutes", "flags", "recorded_by_id", "corrects_id" ON "service_record" FOR EACH ROW WHEN (OLD."state" IN ('confirmed', 'corrected')) EXECUTE FUNCTION "service_record_unchanging"();
CREATE TRIGGER "service_record_unchanging_delete" BEFORE DELETE ON "service_record" FOR EACH ROW WHEN (OLD."state" IN ('confirmed', 'corrected')) EXECUTE FUNCTION "service_record_unchanging"();
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
DROP INDEX IF EXISTS "time_transfer_reversed_once";
DROP TRIGGER IF EXISTS "time_transfer_no_update";
DROP TRIGGER IF EXISTS "time_transfer_no_delete";
DROP TRIGGER IF EXISTS "time_entry_no_update";
DROP TRIGGER IF EXISTS "time_entry_no_delete";
DROP INDEX IF EXISTS "time_lot_open";
DROP TRIGGER IF EXISTS "time_lot_unchanging";
DROP TRIGGER IF EXISTS "time_lot_unchanging_delete";
DROP TRIGGER IF EXISTS "time_lot_use_no_update";
DROP TRIGGER IF EXISTS "time_lot_use_no_delete";
DROP TRIGGER IF EXISTS "service_credit_unchanging";
DROP TRIGGER IF EXISTS "service_credit_unchanging_delete";
DROP INDEX IF EXISTS "signup_live_once";
DROP INDEX IF EXISTS "service_record_client_once";
DROP INDEX IF EXISTS "service_record_running_once";
DROP TRIGGER IF EXISTS "service_record_unchanging";
DROP TRIGGER IF EXISTS "service_record_unchanging_delete";
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
DROP TABLE "signup";
DROP TABLE "service_record";
DROP TABLE "volunteer";
DROP TABLE "shift";
DROP TABLE "activity";
DROP TABLE "service_credit";
DROP TABLE "time_transfer";
DROP TABLE "time_reservation";
DROP TABLE "time_lot_use";
DROP TABLE "time_lot";
DROP TABLE "time_entry";
DROP TABLE "time_account";
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
ALTER TABLE "time_account" DROP CONSTRAINT IF EXISTS "time_account_never_short";
ALTER TABLE "time_transfer" DROP CONSTRAINT IF EXISTS "time_transfer_moves_something";
DROP INDEX IF EXISTS "time_transfer_reversed_once";
DROP TRIGGER IF EXISTS "time_transfer_append_only" ON "time_transfer";
DROP FUNCTION IF EXISTS "time_transfer_append_only"();
DROP TRIGGER IF EXISTS "time_entry_append_only" ON "time_entry";
DROP FUNCTION IF EXISTS "time_entry_append_only"();
ALTER TABLE "time_lot" DROP CONSTRAINT IF EXISTS "time_lot_possible";
DROP INDEX IF EXISTS "time_lot_open";
DROP TRIGGER IF EXISTS "time_lot_unchanging" ON "time_lot";
DROP TRIGGER IF EXISTS "time_lot_unchanging_delete" ON "time_lot";
DROP FUNCTION IF EXISTS "time_lot_unchanging"();
DROP TRIGGER IF EXISTS "time_lot_use_append_only" ON "time_lot_use";
DROP FUNCTION IF EXISTS "time_lot_use_append_only"();
DROP TRIGGER IF EXISTS "service_credit_unchanging" ON "service_credit";
DROP TRIGGER IF EXISTS "service_credit_unchanging_delete" ON "service_credit";
DROP FUNCTION IF EXISTS "service_credit_unchanging"();
ALTER TABLE "time_reservation" DROP CONSTRAINT IF EXISTS "time_reservation_holds_something";
ALTER TABLE "shift" DROP CONSTRAINT IF EXISTS "shift_possible";
DROP INDEX IF EXISTS "signup_live_once";
DROP INDEX IF EXISTS "service_record_client_once";
DROP INDEX IF EXISTS "service_record_running_once";
ALTER TABLE "service_record" DROP CONSTRAINT IF EXISTS "service_record_possible";
DROP TRIGGER IF EXISTS "service_record_unchanging" ON "service_record";
DROP TRIGGER IF EXISTS "service_record_unchanging_delete" ON "service_record";
DROP FUNCTION IF EXISTS "service_record_unchanging"();
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
DROP TABLE "signup";
DROP TABLE "service_record";
DROP TABLE "volunteer";
DROP TABLE "shift";
DROP TABLE "activity";
DROP TABLE "service_credit";
DROP TABLE "time_transfer";
DROP TABLE "time_reservation";
DROP TABLE "time_lot_use";
DROP TABLE "time_lot";
DROP TABLE "time_entry";
DROP TABLE "time_account";
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
    "subsidy_line_pays_only_what_pays": "104c730608f83b13"
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UP[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXW1z2za2/isYf2l3RnVjO3Gy7Z07Y2fTbrpJvJO42/a2HRkiIYs1RegSoBXt3f73C4"
    "Av4gtIERQpkfT50sYiDik9BwTOec4L/u9kSW3istOrwHb4m0fi8ZNv0P+deHhJxD80Vyfo"
    "BK9W22vyA45nrhqO5bgpSQbOGPexJW85xy4j4iObMMt3VtyhnhS4m5E59ckdwp6N7vCcE/"
    "8OLahro/UCc2QtsHdP7AlaEZ9RD7voEbsBYWiJ2QOxT+VDbGqJpzjefUv3CzznfwMy5fSe"
    "8AXxxV1//V187Hg2+UyY/PPXkwfxlxzLgtkfxOJTxz75XQ5aPUznDnHtDIaOGqo+n/LNSn"
    "127dy/9fh3aqz8DbOpRd1g6W3HrzZ8Qb1EwAkRvSce8TEn8gncDySiXuC6Ef4xyOFP2A4J"
    "v3tKxiZzHLhSL1I6/ALbz06m0w83t9NPb26n05OCzmKJFOzRRxb1pL7FV2UKgHv5Fb766/"
    "n5xcXL82cXl69ePH/58sWrZ6/EWPV9i5de/hl+mS1a4a0UZm+/f/vhVn4hKiZVOOHkB38q"
    "GcxxKKVUtEUf8yL60/d0GU3RDPLh2Bzy4s6EO0tyGv8jr4cY9SpFxB9UaOLkv+aBZ0mQ0Z"
    "r6D2IaW+TUcqn1cOrR9X+fdKSlCsBv375/8+n26v0/5e2XjP2vKz/929XtG3nlXH26yX36"
    "5eVfshpKboJ+env7dyT/RP9z8+GNQpoyfu+rJ27H3f7PifxOOOB0Kn74FNtpkOOP44/E0J"
    "SuLU79qen7lpba/dZptB2p0kTZI3nt8tCrvwrgv15gvwr6WCoHvvhR7bxq273nEPAv8eep"
    "S7x7vhB/nj17VgHtv64+vv771ccvxajcW/MhunQeXitgLb+UGc6RxAgxflUH4lflCL8qAB"
    "xv73XhjcePENzndcB9Xg7u8wK4KZvJaJnOynW0UB8W6aOs1NS/x57DsPy2xkrQCIMmGmsi"
    "4BbVbZjTn6hvsyL42/GHW2kEeh7pyvjseq3xifihTL/WlC/nWakDQn0YmC+f14D58nkpzP"
    "JSziCxbWHFMyOLZCsCAO8E2CeY6Sy+W/K5ZKHeSowA3iof9c3Ptxn3NIbxy/dXP/8l46K+"
    "u/nwfTw8BfvrdzfXObhDEqkI9w+fbj7o4d5K5NkDx+LoP8h12AC3xQrcJRTVuOchnmT9fX"
    "mDPO6KrzOBPREA1M1Ql2Tl/CFFmMkPZth6WGPfnhau0HNaNrZ4aXm+zH+CPXyvgJS/WP6+"
    "iFf+gc5ONHSz/HhSxTP/EQ3YzS+7Yh0k08DjjnuHHIaWjitmBRGQ2wwxx7MIOvvry2ffIo"
    "z8wPOEXpC4OVphxpHD0RJv0Iwgy8XOktgI3wstaVjnrp5Sh4tmXMzsE2WnJl8C2OiestHA"
    "LGytpDrW/mW5tX9Z5MX8+0Dy+hpDtGILSQvttY00s5m2rP8scFzueOxUPvYYfH8ne3qyPN"
    "VycZPRB7RaxdCA2F3h3bWLG7vnWXhLl/N4eCPWphG+z7pd0M/Pnr98/uri8nmyjiefVC3f"
    "RTaGU45dAyST8QBlHkqP6l758l0uHj8CVzX7up/XCv+cV4R/zovhH7r2dF5SObyJwOjwbZ"
    "9pSRvRRnZyTnA0i8Kh48ick+VKZ8KVx+9TIqOBvbW12MLC+3SnEadNdN4fpWLyenpwdeI5"
    "kGdCviuUk08Oawlf39y8y1jC12/ztOGP76/ffPzyTC0tYpDDSya0MI3lty6gXu6RbCWA1W"
    "rudxDfp5pdspwxTwRGsEsemjCPeKoHsjGxS7JSjWDv2STPJf+c10r+Oa9I/jkvWH+WTyQc"
    "U5O8xqzMYfIbK6kOSHBsluDIOPZNlZ+VaUH5PXvnxqTfueM5bGGo4JwQaLjPGo6X4tnGOP"
    "eqIArJypACN0BNFGLPurejqJPvqE+ce+8fZKP08lZ8e+mbavCPosg/MtKOCXnIF+LPeLrF"
    "n26f7+N1Es8tLgbi94tfTUI39KNYpz6+fX17UjrtW8D3Jne7Yc33ukBrXvcSqI+TQpHRgi"
    "aXIq+l8qSK/PTYnV1x5W3QjNob5HiIL4jAj5BTdLfCfKHSIO6+Pvv6xdd//fpughzOEF17"
    "yLGRixn/BpFH4otpJVMhZsSla8SEn0iYGFjMr+jwOXUyLFZCwIvTQRW8kF7Rz/QKoWumXd"
    "xK8U9JHI47PutWCe1xx8A1PF1PJVjZxsrPyoDyB6t8fZ5aSdLOiJPU2s/XMS2R7bo49qBG"
    "QvfJEQGzLKMYRDR+hNGHV3WCD6/KYw+v8thKe9sE23j8wabukLN6bEd+hwZ1sTlBIAUbko"
    "I+uZcuviUcY5NJnhMb3zpyWSfFqjzDKj/PyXLl0g3xp6ap8AXBEcTpu86IF4/jWCwNpkZH"
    "Xg6grg31aqFNyN6NdSI4OrAv6oB9UQ72hbYDyqMG5cpUtq3QARPY4n1zsPlrK+LZ4ltMZ5"
    "hbC2PjRCcNFkpDCyWJ+TRShU4aVNFQFZmQgMHrkBaDqHFLUeMQVYhoxrNtR0QzMwmNY5mp"
    "5WjhuLa4leYViCS/+8dH4iZoPiXMM4vFvY+1RakmMH0Uhs338j4DpFRrgRQw4u+JUc2Ej0"
    "HCg+dzx3UUAHuidLW901jBCqmCklJwE6zeJDcaK1TKKXK4Q/adVeF9NmPF6VHYcB4ne69R"
    "/4rvM1agWDBjjr2Zuo6375z6FN7qneN1Fio+OloylYkfHqwhmlHxzFpSjy/aQeu9vNVY55"
    "b48jTwp34Exp6IvVN3S48bI2YxWAI1LImrfa32aMTH1N3GCJuzXFGfh9TSvgvZW3Wva3mr"
    "McHVZQ7wRzL3CVvc0geizQHOXJ9U5QD74cgpT4buTAIWXpeNqGeRb1Eg/8nXjiWGyTzdOV"
    "467gYRz2bFpF4Dud1JupCP28t8XDWNpgvMjPJGslLthMOOq4yOm5Y4jAWGmZoZEUjUHGyi"
    "Jvm8csTtjHSflTmW8rvfhEehYLk3muVgMygFHoRmGWGsrAC1fHPMSo0vK/iiTr7ZRXnC2Y"
    "XKOKuIFkYAthAu/LS907AQrxspzM61XpU9flRplydaZ+d+Z6mjvx2zu8gRfX/99S06P798"
    "hmzn0ZGITJBFA49vkEseiasOG8Qz+khO0T8JXbkEPRCyEl95OSM+Q3Qur7qqSYPweIjGGe"
    "rqIeA5DdRzMk1D3iv/uGfLU6f5x32rvzlmhUgXh9OpxUpjrepLx5LRI4S3/dqxR+w6Yo/1"
    "6bII8N8ETCUlzhmpKp9gVP6AtPG1+JU0d90FYFlr19EjWLClj2XxMcJfy21Oa/TFF3fYfW"
    "JYUqtTx/YTltRXUrtICqGFMMKkefVIfDTbCJMMYXsp22+J+3DqT9B6QZEnW04Iow37HlN0"
    "9gozthbLn87sa/3+YPEN2OIzpsozQiPcQ9vnyqGnxROm3IAtH7mCgS0fsWZ943qblFBX3Z"
    "3GaahU8OcB050+0lV3xp5poC5znpp4/aLNkzISnROVrjGpcKLEsOl9Mq6GEyUl0EJ8QYS5"
    "dGrSnQYnSBhXlurPV2jVp+0FuO/dNA7Sr8mklvcO34dUVdLv4ED1ZV2aVDhQse5qEY/x4B"
    "H6TO3zjuplb9a0uiAKVa9Na45jKE3M26wMeK6DNX970bK8d+veUd7DvnoiI4V+SK5IL0oN"
    "zH2R/jSJHyrGfe8S/wk/Evs7x+XK4Sl4funLkyrfj8mB4qHJyBren3yWjR4dspZJStQj6g"
    "S7CcJh9Ero2d+gUA9ygOzgvhK/4hR9UIGuBRU/UNoN4r+MYN+SCU7ChNC5hl0+qtRvjJd1"
    "cSP5/22DeHAZ+7B/TCpcRtjKj9hB6d4oDyseP0KHvf1mhJDk1iEbonYRE3QTgRHCe/asbh"
    "JhZRYhHHP51MmOnmSZxTUdOiN5W+5RYSCnBu20jW+EgcqEO/WV4wljVdmrNnlUZdBrhy+U"
    "fRpVZCNVFMukJYtRWB9dNIBbuF/L6WPli2Kb9Us9Ku5tp3ypymbtxRmwsDIehwaWZ5pNjZ"
    "Nc8lIwAQY7ASCDbewKlhngZupNSUAOW891KxtLMR2zXnHwRUZqdKcDtO+gK4JOmPe6ntBV"
    "J0GlpUYH80UtP/2iwk2/KHrpYu6L10PT8Ksc5pTI6DBuv1qhrwT1OEMFQwo1jy3rNd2DMd"
    "WDbu8GjNnOd8M0bA/bTfATF7PavvLYuiRYnL4+qSTD1Mgp3g7dSYndLggKxyNOEUY+EYpg"
    "POSvsIfe2mS5opx41uYr8drJHhnLpcOFRsMh6wXmKtYbC9qOpu6ys6fsChI/kA3Ehvuz4E"
    "8qeDapKgO7Jho+zhBP+20i+mrYPIHI+1x8JeKvfMfMP8qJjXCit2++C3OQBxoTpnSGbwUO"
    "N8GfdTu7z8+ev3z+6uLyeTKpk0+q5nJx3i4ItrXnL/zw6eaDHs6USJ4ZcyyO/qPSww7Ads"
    "8Cx+WOx07lY4/Bc0uIMixZPGu/fH/1c35Cv353c52nv+QNrnMKmVFbs0VeOx72N3p9xBL5"
    "Axg3nHTWG/1k9sUXR0D8OgIxQVwAfv32w9XHXxLIE3Ly3c2H7681oF//cvvmChIjnjaB3J"
    "PECMVcaLzBmNEo9wJDYtVSzQzrOYGfxDSWS4VqdyMTGhhyvFN0J7BZUN/hm+mjWNXF4Dvk"
    "O4wwMY544p/3C85k1/hvEHXtOMNBOKErWSkqW80XPcFuHwXNeHptE5c7f5HSDSy3lMThTL"
    "ezgZhusGk9sU0r4+qvbGPlZ2VA+YNVvkvvHaNodyIwutRASPMfGkkZN1Y0bstXEBwh4ue1"
    "ED+vQPxck1AgjxHVzOlrSl2CvZKUgkQozysIqa5wjteRA7MKNzfvMkv/9ducbfvhx/fXb8"
    "RMV6iLQQ4voYGXAeNTa4G9ezKN56sh8GW3OKAakk8Gq4c5dlxl6XCyXOkOLC51OTSSwBoX"
    "ox2+mKQJVPVNUI0gZFf229S0Hkhpe+/S3PicFOi4zzrmlK+mjFg+0b3JnwgWL2tBxTmhhs"
    "GH4Wi1q9CDwlF8DbEyLg0XU60ovGq9f9VU5RDjZGVGRhdlR2OYHDhZoxCHMLAPtbJATuch"
    "VvNU0U7mRXVpMVjO+rycOUzgs6SGHm5KCpxaA6d2JRacBo0KM2KtdAp9MrFMaBXZE1VUFJ"
    "FAb71j9dZLV5fER0DtXVqSOnJqJNBn1hHVO3hfkNIt5ccIUtTvZU+YWj1JuB8gdZmLdsU5"
    "thbKKtdkpKWuTqry0nB23M6stDvxI7kYfYcc1R7SJfa3yBfW4aM6bsDHMj3M4eqgXnk0b9"
    "hz0qfrCWJU/BtztHBkSdQGWdhTvSq1Jxx0+Jzd+Wi/njyIv5R5F8z+IBaXK+7vkKXWyyy1"
    "WFW1a5Si8SOMRrffRSA1/42meFYOjOfGfgxkt2yzW17Uym55UZHd8qIwwZfEdnAIkwHKWa"
    "kxYt1FJhFz/q1BuXwNiYaPafVoja9lC3z+4tJkzm4lRjhfOzgiNbQ/ddteeWlXSggCrA0D"
    "rMHKpdhudtBSURZOWmpqeaSxNLVCdLIjXHW6aQoQY2dWKpARglqBwYboFMdhqP2sDIRgh6"
    "Bf8xaIRcnR9Y57UWtBfVGxoL4IF9Se1At/oNyxyImGn42uTKq4WW87ZhcvW473rmZMFhZ/"
    "FNoxZYaICafWFmBA+8mAQhuhoxnJ4dtjsIgnAmM0h89rmcPnFebwecEc5g53jRBOBADheg"
    "jrO9iUA1zSvwasj8T6yCRWOt6DCbrx+NGh20mpJPRUeNKuFDb1kzE4yX3VbE9ctqv53HEd"
    "zEvOv0pfnlQm1uQG1jgjNkz8RTPiUu+eqaa8Hkon/n3B1LGu38g+TeqsVkZImPiSHrX9NL"
    "yh7ozYLh+l9TjD6+GMSiVsQhvgHrk1FcdtOVEObr11NhkOm+uglmCdZTXD3FoYsws66Y5C"
    "cWN9G4dXyzB+TRytoqd3tEQfKkm2NsWeNST/TG40MDXUrR7JTMCSupGyFacFfNuv0enjwS"
    "9tlOh0GowSyn2t+hSd6AJS26uVfo0Ui9od1fVrXHKPXRTKIDpXyfjfyqR+31qguVBq6EII"
    "K20pHA3qaTrUNr0J9J7t8dJe5XGEejROPMqJdUWiHq9/YicpRx5ZGyOdlhljpKULnMPVSy"
    "zjmk31bwKpEl8qI1XlUg8Q9QqQpRucA5A8OjbRUhEVJ4emZEY4UTs50tInFvUb5uAWZSEH"
    "t3F6AYS3ni4D12eyYZwG6dC4hj56wXWohuP4vxHyGt93q5Nyv3c7AXa7vDceEf4pD3zhsU"
    "aBMRS2ZUThd0UW9v0NwmjmCm0ipVF5qIpPpBMrLoh/uJQ+CIFgVfSGW77/b95v3hUSfpOA"
    "DYXbNxLTeMMmSKzYjNgTVWa/onIuoOjQT+Fhh2X2a8zQA1nVra0Hf7uX/jac9XICZ72A4Q"
    "ZnvYDy91N+3xo2jIyqdOypFyxn4XF7uVerpPN1RuSQh24ehzbrqi47gXGqfrPJHNeIjm+6"
    "t9+CYOb4fGFIFqdlnjRVzHRTdPqT8G1YATTW7Zw8IjvcfkeolYBIlwpYsvgmw6EfRsN1Vy"
    "FovubmxBrN7Z4l33W83AojT6hB08SybG6nBGB2N5zdCxowsqCuLGu/d+SX0ecclU/08juM"
    "roSqE4t6hr2H9MnU9eZ+XgpegIYvQBpI81VeLw2L/W7bWgJn6qtnhGB1qbO6rGX77Kl6pv"
    "wmBbArD54oCjc7f2JAq0x7p0/YxCKYGWcb5cT29CGHg7zGhfQo1ywPt+RzSUQkHj+ClaGK"
    "kX3z821misbvv34fjIenZvBruTXmCys8W3yfhtVGOmmoNtoz5wgKv46uijAkL+w6To0VUZ"
    "SFNLyWcoFS0BZ10l1CUM9UUTchqDgR9zi4JlVVv+dpI7lC/oGxvGXgF0KRUanOnmBli4PG"
    "iFU4S/dDaWxvchEgNpWZXm2g9F7ebtSTiU3D5DlAawdaZLly6UZmxey5Sr1JbjRWqCzic2"
    "fuWJjvu6K/3t5prGA9ClvY40SXKmKC1L/StxkjTiyYMcfeTF3H23dWfQpv9c7xRjurxJen"
    "gT/1Iyz2Pj8xHDG6DgSdHn2X3hRL0/mTPXNXTv90mYzcmdl/u6ZRhjxDcxp4tmydNQuz4c"
    "O7yY5ZmCPVqnsiu2chm1iOHf6xKebyt3JHSLvvMZMwQeVp90qpRQX88OnmQwmtEwvkiXnH"
    "4ug/yHVYZ8ZPKjl4Fjgudzx2Kh97jLRgCVA1CZ3nmyfZUKy8QZ6ELmvJX874H6MV/3HCI5"
    "2w/hE11KDIOC8J3OaeHLNJrUJGBEoVBluqILkc4zcvJQSdzPaO7DQM6gD8rQZ09KQmtJGb"
    "5EI5qXe/RhO5MkodcM3jmnmte1Uzf8U58WylHl0z7O3VyY5D5tPjdnrZP0l/F3soZIaJLx"
    "zkFfU5k33fpF+8ZYxlvzf10ZJ6fIG+vDt/dn751dmzu78UPe3W7qptcE0y5LMShO7W/Vn9"
    "JxVOONS+n0DtO/gUUPsOyt9P+eGuV9B7eUJ9IjC+cuCqNTOmzl6WZtK/zOfR23jDpnagyU"
    "cu3aTSImPyFVvbqBRAKzH/tee8V+OaEgNsNdi6BD+SqYTKANms0OFwfTYoUB/ET9FsrvrS"
    "9qxIR4Vhh52pHRe4M+I/OhaZyiamvsnsLQqOKCrR2hx2PBb42qy4qkqwlBSUgNUuAYMCJi"
    "hgenpVM1DA1BtVbElRYz0URMdkZh833JWlqvcMzowy6XqSC9AUJmOvgjQpFWiCNFkFlQdp"
    "srOiXpPj6BhRzFMBFOIjxwvTFynjEzT36VJ1DBZ+nQy1/EFVNb9Mc0x9Kv0U8am+13E3j9"
    "lxTmn8GGVkcezzsCYeYjq9WeImENOBmA7Q+hDTAeV3eAoJZTq169nGePAosqE776QpwJpy"
    "8lkDb0Vbx7TQCHiaXJ+vOiBfloN8WcrmKozqTuO8EEznGtN5Lp46jRdzA2o3I9eM3G0EdW"
    "wTD5bdFQ9VLppZQKggBZO7xuROUFOeIDM9wVEr/ZRbqyWIEM9ujGZK9iljmSInDFDMSj3p"
    "VvFiHhnDl5Z5ypMvxKGscrLiVNac3OhM2fNa3VTPK7qpnmtOPwnD4NPZxgTrrBQgXQdpCJ"
    "1D6PzpxWshdN4bVcThp4aB80QQTgBuqoE+n7/89JIWenkAcy+TFeqcwKxbaVrA9sa/x57D"
    "Wuyq2scjrnMr7D7tbDOFsbk1xqSZbeY+I5nXnbYQS/c/1CTN5NojlmfNWLmBO9Nm7qwFsR"
    "4kE8jJHWJ4w8L2XjJJxVNqxi4SevE3iG0YJ0uEPbYmvmz3JZyM7WB55BHx1R2KWTOdPQU6"
    "jfV4+5wgSIiBhJgdCENOBCTEgPL36JplEm2FIKtBkJVaVrAyPv8xKzUC/rXrlBiXPBK39g"
    "xORkPt6O4ZXHY0ffnsLT2ZvuHMPa6l2zG8DmOBcaQ2I/SUQ7UKCKPJuZUY3bLaSdBQeMTU"
    "30yZRX2TRh15MSgb15DxklWROZmm4BYFAV6NO7uli2pbBjmZAy4RwoWRzyb2YdaKDlK/Ie"
    "RdOqch5P1UVdHngOs40R9avLWP0cA64dbj1IVfWRYN9EXh8aVJVWxLekZTnBq5M7j1iS7J"
    "jNqbLxhaOl7ACTtFb4UTIWcIwp6NVpS66IGQFfIommFXXaBzGWpyfETX3jfygk/XyGFoQX"
    "kxstXNI7S14GIs8ZM6ifCvUM3qM6gE7806NqkIfAFf2xlfm3k/avO1GakRAn1ej1moIBb0"
    "QJsuI2kpyENrbJVKBzfQ9AEsqx1Nhh/QIabCJRyqLxxt0dNoNzeb4xrhEdE7B57psqWt/y"
    "i82Uaq0EmPpoXroZO/Pe5vponhbZD8nRUE/JvhL9dTw/yOjAikdww2vSM8tN0sryst0oLq"
    "e7YZDV27BZLrSF365NJ8omvQpy5MdjIxJBlXqzefS+4l7YHFdMIemxN/gphzL9aob1ViL1"
    "9TOYRlxyAWLGXLvH8Tn+p78bVzWy3fEo+OfJaIeZJ/5amWX9MXJ4ox+R3ol17SLzml1ldD"
    "ThA82MbWTPZdqa+BrBwooLECGvlTR3GjRgd9TBDgORdLyV4cQ+EWwDTsFWs8jhn2jmoDYv"
    "Lj3SaYS2sGwt6HswRhJq2iDZKlVYhgX9hJ36D1gngT+V9fSM7ExYVjLVDUdG6CAk9WXEUf"
    "WgsinIeCJdbB/aGyq8cvT5WFBdv7kfeYvpu4Y30lUnypWvlMW3ilhZ50AzTbkbezzJeQnC"
    "AYRI2DjOHmbBJHT4mMLju/g1PdlKFjhG8iMcIchVd1AH5VDvCrAsDg4x4xbrvE6rCTpoFb"
    "jTioY6DO7Y+MnOj9W3llUsfFnQasZjOTv9M1El9mE6dihqy/uEWa++eUPhQ9WDNRcE57PP"
    "knFc6pnE6mGtjKgEcEPulQNQAG0VPcgT+qLDgc4VTYhtOXd+/Ffm50bdp55dOlw4iNZgFX"
    "/bw2hKMlfZTsMCOcu+IS9ZFPXIKZ7PlFPauCZW5+O9i3e/zKVO3bFo6MwLruciIwuj4WZ7"
    "US+s8qMvrPiin9/SbtxzrfYXfuAfRmXQaO0V9gsVX+4IjOJbaJUfZqSgDSlgeV2Fo8h8VE"
    "72kJSFrus26P6sv3TK9PzqG8jXR4ovEmk2uTna4kTw+t7UcqH095cxMkVmV13Loy9E/RB/"
    "JIfERsh0svECPhIHL8QGRRPRYu4kKyt9Ezyx3LFu8PnmaP36UJeJpH8zSh/0FnOQU0EIaq"
    "8a6cEQM/snmIA/tirTc3itJiAD8wKMODfiGMPeMC5ZzQsXx98Plq+Xw+scQGbajinBDQOQ"
    "NWvzx9hTDj3S0nCC7/AF3+T2Fm72tfer8nGr8/O2BS5fxHWcJTazu2VvV42MtFjLC46qqn"
    "DoSaEUt8EZmp5fBU+72rJAishgsP3SfYRhIMNPfpEqlKpAIJ0M1jfvM8xRxYdLkScjbC92"
    "ImRUVPGLli2vvID9y68el8qXnU5EYgBRXnQCj0TwVPPXQ90q0pXyxiXO2UEXrS1U67mpyV"
    "EzdH7G/W/SRu82g8xdo3QFgnChjrGpQJE2fuCp/CHGOdKGCsW2aFwaBD9odPNx9KFohEIr"
    "/AOsJg/Q9yHdYZsCmnexY4Lnc8diqfdwx3WyKU8bRje+LL91c/502N1+9urvMutLzBNVTw"
    "HbaCDygnoJxMWx/mhCCPqG8a7gmldSXezUeHa/sfJtcmVUQWTo/aSWH9JHkkhyGbeiRphS"
    "MzTNYLupxEVBONDj1n6orD0Ze/Bc8JeX75Ev0WPHuGX778SzF1pdU7Q9JKr11uOE39cC4j"
    "nKb+lLYlOE0dlB95xr1uPTTWnS2VReVw18irTgRG6FSf1ToV+KziVOCz4qnApb2dyiqejt"
    "HYacBpmOmvVcD4lnwuW0CyYiPooVW1L7z5+baakUu2hXc3H76Ph+dputx5nS42a1mWCIxw"
    "XndyoLhLsE38qfrTAOec2AjRvqwD9mU51pfFVbr3ValDPuTLkh203alw2bSHylblZuQER7"
    "BOZ8F+UWvheFGxcLwoLhzJudSb5kdabyCHcE/bmvr32HOYauBifnxjURjaPeyVzalXTFEr"
    "xkdc3+RuNyyN/BnPvB0HXWsmpPFx1+noujPnuuqRSO67f3wkLi6xzuM8WHmPAdoyZYj/eY"
    "Cs4o8qYHtSnlUcDZjUySr2t2N3nw0eyqB755F48SEF6nQCFTfh8YkEUqdhHGVB14hg8Znk"
    "8JDKCeYUzQh68Oja0xwN3sUT6mQIP4pF2+MkKbQX64UfsZNi7K9ba9EWd4LMYYjqQFQHoj"
    "ojJ/YhqvOElW+5DimpEPjxx7d/K3E800I55QeBY59K0eG5nhV6VZ79RaiotArUD/1Th+hc"
    "PIn4K9/RHQxdwaJopUdHpVw+r8MKPi9nBZ/neRTw4I9rq2X4Wd90P8nKQMV7r/cMpaxp2B"
    "zFhIfPCI0w1NE+GQ+9Asf7FglNmb5DWZFGb1DPFNp54ycowHxyBZjPurWmWiNd5i6+Nypa"
    "SwSgZi2zyLdRs+ZRXU5BuZ8Wjx+dZ9ZJkLv/KRt+4MmD1Q6Dcfv7XFLc1yCNoCgLeQRNfd"
    "8obGRgbGwlnrSlYRPLaTh/C6IwfRtP3whKE48zKwM+Z599TqkrGQVtkN6nEQXbp1aCH/XF"
    "DsvNGwTmBGFVa0xIyzQS8+bPKSkIBjTFPp9wUx//vOSYOt8cN6cyQbaoEOOEyn+l7zUwZd"
    "RNp8zPxJJcysKS0wK8LeZN9jFRNb3GGmeodpqCqXDXpV7GCqlIuUyG1OrfqhIak5RH7KG4"
    "fwaSp6gwpEqxJmjt8AXyKV2qRhWMqiO5i5mVrdwRml30eGGfIEiLhLTIHQhDZhykRYLy90"
    "xxYeYpTOygqj+CSTcK7RLPNtNtSgBy03qtWguvsBU1n6tpAqVFxkQytNdeV7isYlMLVgag"
    "ZmQg9yMPaeyRNWjNnxEEYrIlTizdtHJPzibdJXNYmqhL2+Qm4R61xWHuwb7Fxfly2IGt16"
    "VFxvlFOFjti5S6yZgg6pQEDNHSsYAJjhU04HbMTh7wCiUc8xcRP4ccD+GwAvpbddqy6zyS"
    "6JIshC5Sf01vAmxfj7esCbB9wPYB4QNsHyi/U7av5+nJGXd6iAnKyQ8w41RzUvCODfYdW/"
    "vUuxeqtY3qiHJSQCTljZYtQEYvVkEM8nb7/PJABuPJgb2uIWUwjlMHFWQtZNe1lV2nnegt"
    "INtyWmgf0a2ZFXqc/MUt/hr2MqOccgIzMx/qcJgr4jNhIWOG8JaKVO0c+YKgGbU34h/irw"
    "dCVkx+5vgoCgDo2Mx9bwe8Zo9X9wnwmsBrgtsNvCYovzvle8FypjPnKtpaJBKjK+7sgNN8"
    "cFxXw2ZVnHOdSIwO3otatbMXFbWzF8XaWSzeBuP2TRmhJ91U4T4QjoSDvWkjHPXSewI6HJ"
    "JQg6fKe9IEiq4pdQn2KjL2dK7yTEh1NQVjp+GwkF3f3LzL7I3Xb/OHk/34/vrNxy/P1CIg"
    "Bjm8hHWDdq6ljsGB+c/QDTfWQUZsTGnVx6U+Q1hbYOj+mdzIVA1HZSjqsnOZ6VeD/IRzho"
    "5+zhDkAkMu8F4QdUmov6bLVcDJx8A70TDqqauTKkrdCsdN/WhgrQYBoZDS5il6yxlyHY8w"
    "hH2CGCEeop67Ef+xiOLFl9TjC7SiEi3JlTtc3yRg77v+5v3m3a3FtPGX2H+4Qw5D60VEzs"
    "/FjxJ3pPSB2OLGDwTNyFysofLiBq2J+JdPsD1Bd7ZzTxi/C0XVsU404EDf991CmVTQ98mc"
    "KCqhvLdtRujw/W2P42J20sk2fKNMWKmtxOhYqfbPGVkRunI1HECFIxQLQPZa3recbeRJN3"
    "bUeLfuWpGV6kczbPnY0TTDHu4JLhA02jtoJF4thy0MtZ8TgmzSPmtYGfPGhF5aCtjUxmwq"
    "dR3LvOw/IwZsaltsqprTLdB9n4IZc+zN+/h2w3oT6tJ96RWgBqUaztk2qGp1o39tc7wGNt"
    "Vrc9bpl3wPIlUxOXuSg+GEfifuNCLAO2UI1cv/iRNtw4DtxUkVPxi+YSwet5MevF2E3T6l"
    "xuUx6hTZjh1yaeGZ6vLodPpIfHV+uuzviUJ3NDlTfRlYC8nuEU0v0dbvDpRej7fJSQWlF8"
    "/ImvWxRNf1qUMyqUv8O84hM3GywLUeuOMl1nJqXkaWloJDIJo6XiGK6q8C+uXUeFZqhCva"
    "Wa20zbOKtM2zYtomHKbX5YEyh45A9HP5aC0GwSnH7nRONGk/VatyRmxEuB54WQYu8rDYAx"
    "l2ODLsOKW//8SbdzL4qWEh4kuTKg5ihTfTOHpaj4GQ7sCM0gdVqrta+fSR2BPECHbl/9Ux"
    "IzIpaIHZQjEDzPk3QXQeZgo5ki6Ia31tuvZcinX1wF0+CHiJHq9YkwpeQnwpHnnKeRV42N"
    "/oVZASyldkbKLDygdm0lfhGoX8E/dYWJbXbz9cffwlSRBIfOR3Nx++v9akCFz/cvvmqnCm"
    "Hj5/cWli5G8lRuhGtZ9nJNcuAxs/Hj6m2GBrJv4gcrYGhOfRXKaeAntgnwkaOjxhDjlWZI"
    "OD0guiQFsMnbZ4Ij5AgbUwca13Mhw3Hrml4j8H4jcGUT9pSm/sR1lkEnx0xEU+A6iCvgiT"
    "aFIdoWq1LlNSiHwW49yN5BccjtaYqUQHhKP6J/lBVMJln6KffIdzVSklT1N9EAu2h2YbIc"
    "gUA6FtadbRYzQExq8nsrurvBg5Xr8DpdGX5WxSSWnYRrGzePwIneoX9YJnFbGzvFPNHa7z"
    "A8vRTQRGCW8HwcnS3n3lGJc37xsDyh20nQLqrVvqjZPPGs/6VnxaskhE40cBbpWv/Obn24"
    "ybXKg1y1DJ8fB8ARqQGU+azDDw5VK9QQJvz4z2bIuGYb6U1V1BlPPQTt5/i7H7fuDUZcA9"
    "XSuh8V1zpRQVBwaGA6duPLJWd5AwoP0FC31H4S7GPTj8wCUM2cRybBkdl/HwGREPIMrnlK"
    "OwcCrnc8ciPmKEC0PX1rcKafcRqm9IVL/N7pTQneoXcqeaj8h6ZCR31G+QOvYlDOuTR3FX"
    "2YzEsVn4oG2bkW1Pkeib/OZRbyKPPlRjqL9Ed8kCHbrgjrgvecRuIKb2nWpFwk7RHV0RLz"
    "xrRnUzEeNl1gAnEotyNzvq5RI15sp72ep6zKMEXLj15EQMSX9MliuXbsI+8r+DV95LrzzU"
    "kTRGjEnfgihEvhrT7tELPo3fpKLFqC9J0ciNwljv2tU0xRnwNaz+WdJArAvGkfSsHCwojR"
    "eUlU+FTyNWBmMV5CVBCY2V4GLGp01fBY0whLUbvw44NFTMDkQtSMHaX2dvTbwNEyo3KwUF"
    "U3ViErGzacLppmVGMZ0Pzesq39wI8VgA4G4Ad8SuNEkLK4jC/tl0/0xBaVpprBEd3ereSb"
    "FxDJxRs8KMDHSr61uMqKhfZWD6BGsPP9j1VuWER/dedWI1pWlpo/0kJwiOcXN3rMdHr4w1"
    "BpCJORtDv5WBad/ciuI+IQ2Ou0+LgQ3bUleAKLy5Z0+AUWZfTHI586lIb43umMc/yOm4i3"
    "pdVE1PcorNjxagbf8Up17O25zBVgPjcKk9PMI9W6DrApzZmXrVLCST71WevJTkg+3OXkpq"
    "rGqmL6mKmAmi4t+2I/G2ePhXlGx0ZwW+r/w3tbqqzByZ15M6vyjuOsoIKUlg6uAh2lygqP"
    "gorsmIn6WcaoULFOH0xuaZoPJ0n9IqhlL8y4sYOrT8z7pVQmv9AiDH+wnzd8HKNlZ+VgaU"
    "P1jl5zbEurRtTmwUEcGuaxtLitvLQU4ERghv1f4Uo/uyFNyXhRiTUT7MEfJgVF7IYYIN7W"
    "fCZI1vM7u3KAvMX1Pe9Q86M8Z/KwO4N8U97vVgZh9nhSCG3WcziAWzpezi0Sw/pygM71rj"
    "oB55dMi6mSKKsqCHpnqI2/c20UNRFvTQuKIqoiiNlZAThHB38ywPOBKyR/HuNGcP4cM60a"
    "3cSgAnQ3YQA2/pZEhoo7G7jYY8vm5PkDKnPY4FI6MwdKakLDlOQo9o3H5zN66p8yuGZdtV"
    "gmoQrr8STqnKZj7RxOq3FydVgXqcGVYvSI9XxJcHaWDkR0o6RXfk88oRPvKUelEXD+KpGn"
    "svbOQhG1TK4kxk4w2T7TgsN7BLW4y0/QQ40qPH5tcEQu8QeofoK4TeQfndKf9B4Fs7ZBkP"
    "HmEouP14pRcsZ7r84ooDThOJ0dWeXdaB97Ic3kto0lwF73mt0r7zitK+c03JrHPvKTu6iP"
    "LfBFAlYai0UNW+MFj3TIewXMrzhZHzORFb0yMxBDAv96QxTDw7IwQzUk8av8gRNkIvJQPY"
    "mdeS5+VGt5V3eFr5dEX86YZgjdVUUcZckBxRnLc1D3+N78l07lLq65unleJbFAR4NWcdyl"
    "uLB04XNPA1cYFSeIuCAK8GXuIvjdpEJQIjWH4P3SQqptYbZD5lBKGnRFvF9amQ156h8Hd4"
    "JtaZdAxtWPqoXWSfnYq9qqbN6UAToytqqTxQ56qx0/QcqReus2QzVOKvsM9lF3yq4ms+F7"
    "MB+eRehdY+qv+rDvsqsia/poqpianFiAzEyfJXG2/kP4nH/Y0+btfdo7T1tenknPD+SY1Q"
    "6puEDdSg1LY3K+AE4n0Q74OQD8T7QPndKT+3H9ZltXJiXXlVB93YsgGqOvGp8vBUns+K8D"
    "Jt75oTG2GkqpPmrmmrziigrRMcIegdFOPm7WiDSa6THSHoncRkxRO58OwaYJ6VGwEt1nWC"
    "gUd1xfzllGM8fgTQHppxhPKyvlGOUN/UTX1TnfKbJPV+z/qSTKb/SFDXBI33Ayke0WZ/1H"
    "4g1SWFnUNNQ2EXcS2nsBOyftvtdjeFfRUdOIvWC4osyRbzhU+D+0W6OKTARteW0h/imp5O"
    "2+/q+85jmDMDbHJvNrcJsMnAJgOhCGwyKL875ae2voLyy1NMs1J7Jpn21B6rmWXqkjk3RC"
    "8l8pTzcxUM5um5ObERkDUHYB3hhKHjNiPrdz7e02PHep6Q1wv+YdIoIw/Ovuno7JvjpDrG"
    "8/ojweE5yRVMUTJmUosr8tPDd7JFf6frzLkeSIrHp3cEHhd3QpaLA0a+ReJuwmlBS4K9cE"
    "SkWCZTD/3AJezr+FuwIsPU6ZOgX0mPN4wJME7AOAHpAIwTKL/r/EVNZLQkwys1/oC+PvY2"
    "h3H328/somuZ5ikMFU3nzRKMsyKHPM4iMvuHiHNsDE5trEG6nP7Lyx2DPj05f3b+4quz86"
    "8uzo6wZmnIQI79e91Jk+Vlt4nA4Yyri4EYV5CN1Te+qUfZWEf15Q6Vi9UlJfLm84r64gVS"
    "8BbIkNTVSRUNQtQ48cxoYI10mbkj9L4gtjI9Z5Q+yANNqceFuaxOMmUEu8T+Ft2xBT5/cR"
    "n1UvXpmt0VCzFXroAfycfrcmy6fFTLFMhT4T/23B3KmQ2pGON09IzQCHP/z85rVbmcV1S5"
    "nGtz/yPfNr8ne9jflCf+R0I5nGcbTtgAka7aXGVq+STlyAo4r99+uPr4iz47PR6fdlKvf7"
    "l9c5XvhKeWKZMJvpUY4ey+fF6n1uJ5ea3F80K5nFj6DdbmePiYLEzgRoEe258eO8LhjL00"
    "d47hr5n4ExmNFdUVH3ZR06n7IbzHoBRV15fbzs46btxertnbpXSqrjG3Fica3yx9eVLlnD"
    "lq4HSWjKzVj0c4TIQjFRB25LEWVuAz6it/SbpB4WWx86FghThF64VjLeTfDC3wI0EzQjzE"
    "8YP4r6MpfGj9Cb95v3l3YmUi9t1E3GqBPYFp5MmJVTz5W7hz6wXmaI2ZdOU8T7iFksF0kc"
    "PlkwWMrkPsifwK3naoTb26/t6veX8/PFn5dwiFQygcQuFg7o3Y3INQ+BNWPhzd0VVsNjQg"
    "6kKbjD5g5NtaEOtBQjRQhIE1PlTtBnCXHXOXS3mMpwm+icDoio+qLNcY25el0L4sTl3hkB"
    "qvElmp0WHcSQO13vPvz7rCtmVvDFsWWcmfXh/MtAgAWgBUMkwmaMbjAcoCUxBycgZgpiQA"
    "zjycCclpAGhGBiAtVrrOA2YEaEoC4Cye+eN7RmhuBQDMwuqpgiUmi2ciAGDmwZxjxw18M+"
    "d/KzI6m/6ilk1/UWHTXxRt+iOkAvSsochx2jXEwZXZxhj+gmhHWhhr0FGrBONWyUXR0S04"
    "HXVh9+aOvzSNReakWghI9WwZGlPMKcrWMNJwVgb022f9Bp5MvDGLJ6dFQLt9126Dnmk5sd"
    "Hthp2caAxVlP3Iyu1lFWU/1rQD9rQn8zmx9m1oHybgvlG3GhHqucQIL2lrtS9S34X3GhNU"
    "XVbmZqZXaf73dvrtTAAn26E16nPDyIBMvJat6C3q24jH2dAy81kmYM/FQvUNEquT+AFIuE"
    "2MT9ASyyNTOVoFM9ex1MSYILlly2+jq87t5kEqHzwUjLLA8ZwTP8wA/+HTzYe4njeKgKBw"
    "x2OTqBr4FN1Feb5JQnr45b5gKLrwm7eVD/PJfbISt7cR9b5FshmI+o6TlDBahD8KeeQzRy"
    "Y55Sp7P1r4xH/F9V+TJDoWzP4g4bIIWeb9zDL3hQlcgL8qoWFstlZrXL0+zbTcW4BMU5NM"
    "0+1KYrRYZOXGNG8PTBQPpBplQOtFaANo+KNPap8v4LkdDw0KJg0bFChTqz7kyXBAvCni0t"
    "DULNmUugR7JXm/WHt48kzIdIV58smBQb+5eZcB/fpt/hTIH99fv/n45ZlSgBjk8JL1OW2G"
    "198e01JjWqSPS6AlBc17sme5QuqBqaIueZaeg73qQBaTQ/oOZKmrkxocR/0OZLfCC5ejEW"
    "aqBn2StAG7l/3SlfsuPXWFW6YynPpI7VhC4JF4yMYbTd/19m8PzdZ7vExNKnx/aJR1LKsI"
    "itGfcHS5L6baE1kBW+o/VGLUGXYg2tOkG0QnIlODrhUjLYzgVdhpSYivhqm2HbvTWvtJRo"
    "SElbT2qXeP1g5fqFNtfLpWBpPq04Pjw5TZggaujVxKHxDmp+gDja5gFz1iNyDyTg9kxYtm"
    "W4fPMY3yyCAAhHP6adJBOKe1OpYQpQKYFQnRiQSEdGod7KBjBqvg1dKCAK42XiZcdN8xOJ"
    "skLQAI10B4SRgTJonJDE6JjBDiToqz+uIrHRtpoLX7oorB09pXYp3XN26NrkyqfCS8HbPL"
    "NyqHFM6m6NfZFKXJHeV7WXl2xxj2svMXL+p0GHvxorzDmLyWSz4QL5UBwtHwEaLbVVWlPp"
    "ghc2pNQxm2PJD4P8h12BCthQpwJRgZnjzGNIlnpOB+rYlmyBtc78uq7ruZ/fn/J4N1HA=="
)
