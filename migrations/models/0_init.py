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
    "eJztfWtz20aW9l/p0pd4qhjFknwb5623SvI4GWdsK2Url9kkRTWBpogIRHPRDdHcnfz37W"
    "5ciEsDRIMACUCnajZrkX1A8jmNxrk855z/PVlSm7js9DKwHf72gXj85DX63xMPL4n4h+bd"
    "CTrBq9X2PfkCxzNXLcdy3ZQkC2eM+9iSl5xjlxHxkk2Y5Tsr7lBPCtzOyJz65BZhz0a3eM"
    "6Jf4sW1LXReoE5shbYuyP2BK2Iz6iHXfSA3YAwtMTsntin8kNsaolPcby7lq4XeM5/B2TK"
    "6R3hC+KLq/72h3jZ8WzyhTD5528n9+IvuZYFsz+JxaeOffKHXLS6n84d4toZDB21VL0+5Z"
    "uVeu3KuXvn8e/UWvkbZlOLusHS265fbfiCeomAEyJ6RzziY07kJ3A/kIh6getG+Mcghz9h"
    "uyT87ikZm8xx4Eq9SOnwC2xfO5lOP17fTD+/vZlOTwo6iyVSsEcvWdST+hZflSkA7uRX+P"
    "rv5+cXFy/Pn168ePX82cuXz189fSXWqu9bfOvlX+GX2aIVXkph9u77dx9v5BeiYlOFG06+"
    "8JeSwRyHUkpFW/QxL6I//UCX0RbNIB+uzSEvrky4sySn8T/yeohRr1JE/EKFJk7+3zzwLA"
    "kyWlP/Xmxji5xaLrXuTz26/v8nHWmpAvCbdx/efr65/PCjvPySsf925av/uLx5K985V69u"
    "cq8+efG3rIaSi6Bf3t38E8k/0X9df3yrkKaM3/nqE7frbv7rRH4nHHA6FT98iu00yPHL8U"
    "tiaUrXFqf+1PR+S0vtvus02o5UaaLskdx2eejVXwXw3yywXwV9LJUDX/yodm617bPnEPAv"
    "8ZepS7w7vhB/nj19WgHtz5ef3vzz8tMTsSp313yM3joP3ytgLb+UGc6RxAgxflUH4lflCL"
    "8qABw/3uvCG68fIbjP6oD7rBzcZwVwUzaT0TGdlevooD4s0kc5qal/hz2HYfltjZWgEQZN"
    "NNZEwC2qe2BOf6G+zYrgb9cf7qQR6HmkK+Oz67PGJ+KHMv1ZU36cZ6UOCPVhYH7xrAbML5"
    "6Vwizfyhkkti2seGZkkWxFAOCdAPsEM53Fd0O+lBzUW4kRwFvlo7799SbjnsYwPvlw+evf"
    "Mi7q++uP38fLU7C/eX99lYM7DCIV4f7h8/VHPdxbiXz0wLE4+g9yHTbAx2IF7hKKatzzEE"
    "+y/r68QB53Fa8zgT0RANTNUJfByvl9KmAmX5hh636NfXtaeIee07K1xbeW58v8K9jDdwpI"
    "+Yvl74viyj/Q2Ykm3CxfnlTFmf+MFuyOL7viHCTTwOOOe4schpaOK3YFEZDbDDHHswg6+/"
    "vLp98ijPzA84RekLg4WmHGkcPREm/QjCDLxc6S2AjfCS1pos5dfUqdWDTjYmefKDs1+RIQ"
    "je5pNBoiC1srqY61/6Lc2n9RjIv5d4GM62sM0YpHSFpor8dIM5tpG/WfBY7LHY+dyo89Rr"
    "y/k2d6cjzVcnGT1Qe0WsXSgNhd4d21ixu751l4S4/zeHmjqE0jfJ92e6Cfnz17+ezVxYtn"
    "yTmevFJ1fBejMZxy7BogmawHKPNQelR3y5c/5eL1I3BVs7f7ea30z3lF+ue8mP6ha0/nJZ"
    "XDmwiMDt/2Iy1pI9rITs4JjuZQOHQemXOyXOlMuPL8fUpkNLC3dhZbWHif7jSKaROd90ep"
    "2LyeHlydeA7kmZDvCuXklcNawlfX1+8zlvDVu3zY8KcPV28/PTlTR4tY5PCSDS1MY/mtC6"
    "iXeyRbCYhqNfc7iO9TzVOyPGKeCIzgKXnogHkUp7onGxO7JCvVCPaebfIc+ee8FvnnvIL8"
    "c16w/iyfSDimJrzGrMxh+I2VoQ4gODYjODKOfVPlZ2VaUH7P7rkx6XfueA5bGCo4JwQa7r"
    "OG46N4tjHmXhVEgawMFLgBaqKQe9bdHUWdfEd94tx5/yIbpZd34ttL31SDf5RF/omRdkzI"
    "Q94Qf8XbLX51+/k+Xif53OJhIH6/+NUkdEM/iXPq07s3Nyel274FfK9zlxvWfq8LtOZ2L4"
    "H6OBSKjBY0XIq8lspJFfntsZtdcelt0IzaG+R4iC+IwI+QU3S7wnyhaBC335x98/ybv39z"
    "O0EOZ4iuPeTYyMWMv0bkgfhiW0kqxIy4dI2Y8BMJEwuL/IoOP6cOw2IlBLyYDqrgBXpFP+"
    "kVQtdMe7iV4p+SOFzs+KxbJbQXO4ZYw+P1VIKVbaz8rAwof7DK1/PUSkg7Iyaptc/XMS2R"
    "7bo49qBGQvfkiIBZllEOIlo/wuzDqzrJh1fluYdXeWylvW2Cbbz+YFt3yKwe25HfoUFdbE"
    "4QgoINg4I+uZMuviUcY5NNnhMb3znyog7Fqpxhld/nZLly6Yb4U1MqfEFwBHn6rhnx4uM4"
    "FkeDqdGRlwOoa0O9WmgJ2buxTgRHB/ZFHbAvysG+0HZAedCgXEll2wodkMAWPzcHy19bEc"
    "8W32I6w9xaGBsnOmmwUBpaKEnOp5EqdNKgioaqyKQEDG6HtBhkjVvKGoeoQkYz3m07MpqZ"
    "TWicy0wdRwvHtcWlNLdAJPndvz4RN0HzMWGeOSzufKwtSjWB6ZMwbL6X1xlgSLUWSAEj/p"
    "4Y1SR8DBIePJ87rqMA2BOly+2VxgpWGCooKQU3weptcqGxQqWcIoc7ZN9dFV5nM1acHoQN"
    "53Gy9xn1c3ydsQLFghlz7M3Udbx999Tn8FLvHa+zVPHR0ZJUJn54sIZoRsU7a0k9vmgHrQ"
    "/yUmPdW85yRX0e+vv77q536lpX8lJjgqtLYuYnMvcJW9zQe6IlZmben1QRM/1w5ZQnS3cy"
    "M4UpbCMqnN1vUSD/ydeOJZZJ8uQcLx13g4hnsyLT0kBuN3MSSJK9JEmqbTRdYGaUzM9KtZ"
    "OjOK4yOu4k4TAWGNLnMiLAnhsse458WTnicka6z8ocS/ndP4RHoWD5bDQjxjKozxyEZhlh"
    "rKwqsPzhmJUaH1Xzog4J6KKcBXShaEAVKZwIwBZyOJ+3VxoW4nXTN9m91qtatE+KC3eidX"
    "budtaf+ds1uyvP0PdX39yg8/MXT5HtPDgSkQmyaODxDXLJA3HVBDg8ow/kFP1I6Mol6J6Q"
    "lfjKyxnxGaJz+a6rKueFx0M0zlBXHwKe00A9J1Nu6F6k0J4dT52SQvtWFHFM2n4XE8PUYa"
    "WxVvX1PMnqEcLbfkHPA3Yd8Yz16bII8D8ETCV1pxmpKp9gVP6AtPG1+JV03NwFYFm/zdEj"
    "WLClj2XxMcLfyMec1uiL39xh94llSQFFHdtPWFJfS+0iKYQWwgiT5tUD8dFsI0wyhO2l7I"
    "kkrsOpP0HrBUWe7AMgjDbse0yFs1eYsbU4/nRmX+vXB4tvwBafcag8IzTCZ2j7sXJoNPCI"
    "Q24QLR+5giFaPmLNms9bTwl11XJnnIZKRfw8YLqREF21zOuZBupGzlMbr19h84Tbr3Oi0s"
    "T/CidKLJveJetqOFFSAi3EF0SYS6cm3f5tgoRxZammaYX+adoGbfteTeMg/ZZsannt8H5I"
    "lYr8AQ5UX86lSYUDFeuuVuAxXjxCn6n9uKO62Zt1Ei6IQili00LQGEoT8zYrA57rYM3fXv"
    "SR7t25d5T7sK+eyEihH5Ir0otSA3NfpD+du4eKcd9bd8dUNY3Xl2Kxlft8KdLcbofv2iOI"
    "iV3ytSOcM/k/gmzyoKo71g5fqMbZUaEJUlx/hrD4X1T2UXT5Wrhey1mx8oRMm7TMHtUstM"
    "PKnFR4b72YNwTW7XGsW9k/f2ocu89LwQYY7AaAxNzYFSyJLWbqTUlAaq7nup36BDOdw1DR"
    "ZDUjNbpOlO1HYZUfJ8x7Xf+xqq7jaanRwXxRi8N8UcFhvihymMXeF7eHpo9BOcwpkdFh3D"
    "4Jq68htHEmzYYUQRtbMj/d9D3VWmPfFn25hh7DNGwP2yTlMxe72r702FrFf4pxsPT7k8pg"
    "mFo5xdulO0NiNwuCwvWIU4SRT4QiGA/jV9hD72yyXFFOPGvztbjtZOnfculwodFwyXqBue"
    "J6x4K2o6GTd/YppZyJ6LaQc9WBJdGbA39SEWeTqjKwa6LlI6RJdFL91lfDZqS5wdxA8zvi"
    "r3zHzD/KiY1wo7dvvgtzkAcaE6Z0h28FDrfBn3a7u1ubfLkg2Nb2+vzh8/VHPZwpkXxkzL"
    "E4+g9yHdYZrqlo9yxwXO547FR+7DHi3BKiTJQs3rVPPlz+mt/Qb95fX+XDX/ICVzmFyPG/"
    "ugPcw/5Gr49YIj/sY8PDZoidqGH21VdHQPwqAjFBXAB+9e7j5ad/J5Anwcn31x+/v9KAfv"
    "Xvm7eXUJb1uAPIPakqVpELjTcYRzTKvcAwsGqpHi31nMDPYhur2eKyilcSGhhyvFN0K7BZ"
    "UN/hm2k0IvoW+Q4jTKwjnvjn3YIz2QzzNaKuHTMchBO6kgR42UGz6Al2+1FQY9xrmxiGlh"
    "/IdIOH1iN7aMHQclC++iyX3jlG2e5EYHTUwPbnW0KLrm6DlHG/GONuIwXBESLeycRtGCK6"
    "I6rQ3hDRZcD41Fpg745M4/1qCHzZJQ6ohuSVwephjh1XWTqcLFe64VilLodGEqLGxWyHLz"
    "ZpAlV9E1QjCOzKfpua1j0p7VpYyo3PSYGO+6xjTvlqyojlE92d/JlgcbMWVJwTaph8GI5W"
    "u0o9KBzF1xAn49LwMNWKwq3W+1tNVQ4xTlZmweii7GgMkwOTNQp5CAP7UCsLwek8xGqfqr"
    "CTeVFdWgyOsz4fZw4T+CypoYebkgKn1sCpXYkDp0H/lYxYKw2QHk0uEzrg9EQVFUUk0DLk"
    "WC1D0tUlcWf7vUtLUp30RwJ9sY3aviClO2WOEaSo38u+o6/bHJDWD5C65KJdzueO62Be0q"
    "gn/fakipmGcwtrdGgNLRTVKNW7Y6p6KNtY9SuGHhyyfi0JZWr+BCMknD6RXrV9Nbygrn1r"
    "lx+lrVMK3w+fadDVtY+2xQRV9AVyImOhnvuaLAdyzWB92pgiN8PcWhib+jrpjprOjvVuHJ"
    "7TNX5NHC300DfTrBcu79am2NPZ/TG50MDUUNfNzWzAMfQf7WOHir63H/0olPtGEapONI5N"
    "6t1Kv0aKRbysun6NS+6wi0IZOSJZXuJb4Tpg31qguVBq6EIIK20pHA3qaUppml4EimR6fL"
    "RXeRyhHqemLOSc2PgGMXfCRfbI2hjptMwIGcid4ByeXuIY1zxUyyffZqX2HHzbN9QrQNbM"
    "DiYPjk20oYiKFocpmRFu1E567/nEor7dbNhMURamzTT1N6G28RFH4PocbBinQTq0WEMfve"
    "A6oYbj+L8R8hrfd6uTcr93uwHqzd7wMA984bFGiTEU8sdR+F2RhX1/gzCauUKbSGlUdn/w"
    "iXRixRviHy6l90IgWOlncbR4/d+9371LJPwmARsKH99IbOMNmyBxYjNiTxAWV1lRuRdQ1J"
    "1QDgDhslXhGjN0T1alcx3B3+7L8Tap8LehKcUJNKUAww2aUoDy91N+3/omjCxU6dhTL1jO"
    "dA3Ty0r0MiKH7A44rgq9BMap+s0me1wjOr7t3n6H15nj84VhsDgt86hDxUy3RUvmkLNu9+"
    "QRo8PtD8BZCYh0VMCSwzdZDpXRDc9dhaD5mZsTa7S3e0a+6/i4LR04VLa3y8cNwe6uu7sX"
    "NGBkQV05huzOkV9Gzzkq3+jlVxjdDKhOLOoZ9u7TLXTr7f28FNwADW+ANJDmp7xeGg773b"
    "a1BM7UV88IwelS53RZyzq/qfpM+U0KYFdWyBeFmxXKD+iUaa9M3iYWwcyYbZQT29OHHA7y"
    "GhfSo1xzPNyQLyUZkXj9CE6Gqojs219vMlu0MO4j8xyMl+dngOQLKzxbfJ+G1UY6aag22p"
    "NzBIVfR1dFmJIXdh2nxoooygINryUuUAraok66IwT1TBV1CUHFjbhHh41UVf2ebRFyhfwD"
    "i/LW6h+RKtXZE6xscdAYsQp36X4oje1OLgLEppLp1QZKH+TlRr2Z2DQkzwFaO9Aiy5VLN5"
    "IVs+cp9Ta50FihsojPnbljYb7vif5me6WxgvUgbGGPEx1VxASpn9OXGSNOLJgxx95MXcfb"
    "d1d9Di/13vFGtau6Z6WHB3wpNT05/3fx06fLZOVOlvrNmkZsb4bmNPDkqEE0C5nd4dVeh8"
    "Pol/RBcsDlFEObWI4d/rEp8tJbuSJQyHvsFU9QOYVcKbWogPIJyokAzE+uDqg2mJ/sE6yt"
    "VyqPXm8lRsGDOnQEOwpzNCiYzUtCnG7PeKkJ7z4jArT7wdLuZVzC+M5LCUFXrr2zFA0TFA"
    "B/q8kJfYAOWqJNcmmJ1L1foyFaWXgYcM3jmrmte1X/fck58WylHl1j5+27k8q+ztl1O73s"
    "X6S/iz0URjmJLxzkFfU5kz3MpF+8jX7K3mXqpSX1+AI9uT1/ev7i67Ont38retqtXVXbrJ"
    "lkAqlKEDo19+f0n1Q44VDHfQJ13OBTQB03KH8/5YdPvYLey8nhicD4Slurzsw4dPaylBX+"
    "Ms8Jt/GGTe1Aw60tfUilRcbkK7b2oFIAreQAIl0VTzWuKTHAVjfEkeAHMpVQGSCbFRrNiN"
    "KWQb0XP0XzcNWXaWdFOipyOuxO7bhYmxH/wbHIVDbk9E12b1FwRFmJ1vaw47HA1zK8Kud+"
    "bqWgnKl2ORMU40AxzuOrAIFinN6oYhsUNdZDQXRMZvZx013ZUPWeyZlREognuQRNYTP2Kk"
    "mTUoEmSZNVUHmSJrsr6jXsjUZiYp5KoBAfOV5IX6SMT9Dcp0vV/Vb4dTLV8idVlemS5ph6"
    "Vfop4lV9395uPmbHzM34Y5SRxbHPw/puyOn05oibQE4HcjoQ1oecDii/w4kalOnUro82xo"
    "tHwYbuvCukAGvKyRcNvBUtCtNCI4jT5HpW1QH5RTnIL0qjuQqjuts4LwTbucZ2notPncaH"
    "uUFoNyPXLLjbCOrYJh5sdFd8qHLRzBJCBSnY3DU2d4Ka8gSZ6TRCrfRjbhOWIEI8uzGaKd"
    "nHjGUqOGGAYlbqUbc9F/vIGL60zGPefCEOZZWTFRNGc3KjM2XPa3UGPa/oDHqumeQRpsGn"
    "s40J1lkpQLoO0pA6h9T548vXQuq8N6qI008NE+eJIEyzbaqBPs8SfnykhV4OE+4lWaHONG"
    "HdSdMCttf+HfYc1mKH0D6Oa86dsPu0Zs0UxubOGJPGrJnrjGRfd9pCLN3LT0OaybX6K2fN"
    "WLmFO2kzt9aCWPcyEsjJLWJ4w8L2XpKk4ik1YxcJvfgbxDaMkyXCHlsTX7b7Ek7GdrEc30"
    "N8dYUia6azT4FOYz1+fE4QEGKAELMDYeBEACEGlL9H1yyTbCskWQ2SrNSygpXxLMOs1Aji"
    "r11TYlzyQNzaOzhZDbWju3dw2Zj1ilH2ZVPWG+7c41q6HcPrMBYYZ2ozQo85VauAMNqcW4"
    "nRHaudJA2FR0z9zZRZ1Ddp1JEXg7JxTTBeRlUkJ9MU3KIgwKtxZ7fhotqWQU7mgEeEcGHk"
    "ZxP7MGdFB9RvSHmX7mlIeT9WVfQ54TpO9IeWb+1jNrBOuvU4deGX4Yz7E13n3uitSVVuS3"
    "pGU5xauTO59ZkuyYzam68YWjpewAk7Re+EEyF3CMKejVaUuuiekBXyKJphV71B5zLV5PiI"
    "rr3X8g2frpHD0ILyYmarm4/Q1oKLtcRP6iTCv0I1q9egErw359ikIvEF8drO4rWZ+6N2vD"
    "YjNUKgz+tFFioCC3qgTY+RtBTw0BpbpdLBDTR9AMtqR5PlB3SIqXAJh+oLR4/oafQ0N9vj"
    "GuERhXcOvNNlS1v/QXizjVShkx5NC9dDk7897m+mieFtQP7OCgL+zfCX56khvyMjAvSOwd"
    "I7wgHkZryutEgLqu/Zw2jo2i0EuY7UpU8ezSe6Bn3qjcnOSAxJ1tXqzeeSOxn2wGI7YY/N"
    "iT9BzLkTZ9S3itjL11QuYdk1iAVL2TLvf4hP9b342rmsNt4Sr458lijyJP/Kh1p+S785UR"
    "GTPyD80svwS06p9dWQEwQPtrE1k71X6msgKwcKaKyARv7UUdyo0UEfBwjwnIujZK8YQ+ES"
    "EGnYK9d4HDPsPdUmxOTLu00wl9ZMhH0IdwnCTFpFGyRLqxDBvrCTXqP1gngT+V9fSM7Emw"
    "vHWqCo6dwEBZ6suIpetBZEOA8FS6yD60NlV49vnioLCx7vR37G9N3EHestkYqXqpPPtIVX"
    "WuhRN0CzHXk5y/wIyQmCQdQ4yRg+nE3y6CmR0bHzO5jqpgwdI3wTiRFyFF7VAfhVOcCvCg"
    "CDj3vEvO0Sq2EnTRO3GnFQx0Cd258YOdH7t/KdSR0Xdxqwms1M/knXSHyZTUzFDKP+4hLp"
    "2D+n9L7owZqJgnPa480/qXBO5XYy1cBWBjwi8EmHqgEwiB7jE/iTYsHhCKfCYzj99u5nsZ"
    "9bXTvsvPLp0mHERrOAq35eG8LRkj7I6DAjnLviLeojn7gEM9nzi3pWRZS5+eXgud3jW6bq"
    "uW3hyAis6y4nAqPrY3FWi9B/VsHoPytS+vsdtB/rfoencw+gN+sycIz+Aout8gcX6Fximx"
    "ixV1MCQFseFLG1OIfFRO9pCSAt91m3R/Xle6bXR+dQ3kQ6PNF4k8l7k52uJE8vre1HKh9P"
    "eXMTJE5lNW5dGfqn6CN5ID4itsOlF4iRcBA5vieyqB4LF3Eho7fRZ5Y7li1eHzzNHt9LE/"
    "A0j+ZpQv+DzjgFNBCGqvFTOSMGfmTzFAf2xVlvbhSlxQB+iKAMD/qFMPaMC5RzQsfy9cHn"
    "q+Xz+cQSD2hDFeeEIJwzYPXL6SuEGT/dcoLg8g/Q5f8cMnvf+NL7PdH4/dkFkyrnP2IJT6"
    "3t2lrV42EvF7HC4qqrnhoINSOW+CKSqeXwVPu9yyQJrJYLD90n2EYSDDT36RKpSqRCEKCb"
    "j/nd81TkwKLLlZCzEb4TOykqesLIFdveR37g1s1P50vNoyY3AimoOIeAQv9U8NhT1yN9NO"
    "WLRYyrnTJCj7raaVeTs/LAzRH7m3W/idscjaei9g0Q1okCxroGZcLEmbvCpzDHWCcKGOuO"
    "WWEw6JD94fP1x5IDIpHIH7COMFj/g1yHdQZsyumeBY7LHY+dys87hrstEcp42rE98eTD5a"
    "95U+PN++urvAstL3AFFXyHreCDkBOEnExbH+aEgEfUNw33JKR1Ke7NB4dr+x8m702qAlk4"
    "vWpnCOsXGUdyGLKpR5JWOJJhsl7Q5SQKNdFo6DlT7zgcPfk9eEbIsxcv0e/B06f45cu/Fa"
    "krrV4ZSCu9drlhmvrhXEaYpv6YHkswTR2UH3nGvW49NNYnW4pF5XDXyKtOBEboVJ/Vmgp8"
    "VjEV+Kw4Fbi0t1NZxdMxGjsNmIaZ/loFjG/Il7IDJCs2gh5aVc+Ft7/eVEfkksfC++uP38"
    "fL82G63LxOF5u1LEsERrivOxko7hJsE3+q/jTAOSc2QrRf1AH7RTnWL4qndO+rUoc85MuS"
    "HbTdqXDZtENlq7gZOcERnNNZsJ/XOjieVxwcz4sHRzKXetN8pPUGOIR72tbUv8Oew1QDF/"
    "PxjUVhaPewF5tTr5iiVoxHXF/nLjcsjfwV77wdg641G9J43HU6u+7Mua56JJL77l+fiItL"
    "rPOYByuvMUBbpgzxvw7AKv6kErYn5aziaMGkDqvY367dPRs8lEF3zgPx4iEFajqBypvweC"
    "KB1GmYR1nQNSJYvCZjeEhxgjlFM4LuPbr2NKPBu/iEOgzhB3Foe5wkhfbivPCj6KRY+9vW"
    "WrTFlYA5DFkdyOpAVmfkgX3I6jxi5VuuQ0oqBH766d0/ShzPtFBO+UHg2KdSdHiuZ4VelW"
    "d/ESoqrQL1Q//SIToXn0T8le/oBkNXRFG00qMLpbx4Vicq+Kw8KvgsH0cBD/64tlomPuub"
    "Pk+yMlDx3utnhlLWNGyOYhKHzwiNMNXRfjAeegWO9y4SmjK9h7Iije6gnim088ZPUID56A"
    "own3ZrTbUWdJm7+M6oaC0RgJq1zCHfRs2aR3WcgnI/LV4/Os+skyR3/ykbfuDJwWqHwbj9"
    "51xS3NeARlCUBR5BU983ShsZGBtbiUdtadjEchru34IobN/G2zeC0sTjzMqAz9lnn1PqSm"
    "ZBG9D7NKJg+9Qi+FFfPGG5eYPAnCCcao0D0pJGYt78OSUFyYCm2OcJN/Xxz0uOqfPNcTmV"
    "CbJFhRgTKn9OX2tgyqhLp8zvxBIuZeHIaQHeFnmTfSSqps9YY4ZqpxRMhbuOehkrpIJymS"
    "yp1b9VERoTyiP2UNw/A8kpKgypUqwJWjt8gXxKl6pRBaNqJHeRWdnKFaHZRY8P9gkCWiTQ"
    "IncgDMw4oEWC8vekuDBzChM7qOqPYNKNQrvEs810mxIAblqvVWvhFbai5nM1TaC0yJiCDO"
    "211xUuq3ioBSsDUDMywP3IQxp7ZA1a82cEITDZUkws3bRyz5hNukvmsDRRN2yT24R71BaH"
    "3IN9i4vz5bADO69Li4zzh3Cw2hcpdZExQdRpEDBESxcFTHCsCANu1+yMA16iJMb8VRSfQ4"
    "6HcFgB/a2atuw6DyR6SxZCF0N/TS8C0b4eP7ImEO2DaB8EfCDaB8rvNNrXc3pyxp0eIkE5"
    "+QFmMdWcFNxjg73H1j717oRqbaM6opwUBJLyRssWIKMbqyAGvN0+3zzAYDw5sNc1JAbjOH"
    "VQEawFdl1b7DrtRm8B2ZZpoX1EtyYr9Dj8xS3+muhlRjnlAczMfqgTw1wRnwkLGTOEt6FI"
    "1c6RLwiaUXsj/iH+uidkxeRrjo+iBIAumrnv5SCu2ePTfQJxTYhrgtsNcU1QfnfK94LlTG"
    "fOVbS1SCRGV9zZQUzz3nFdTTSrYs51IjE6eC9q1c5eVNTOXhRrZ7G4G4zbN2WEHnVThbtA"
    "OBIO9qaNcNRL7wnocIKEGjwV70mTKLqi1CXYq2Ds6VzlmZDqagvGTsNhIbu6vn6feTZevc"
    "sPJ/vpw9XbT0/O1CEgFjm8JOoG7VxLHYMDxz9DN9xYBxmxMdGqjxv6DGFtIUL3Y3IhUzUc"
    "NUJRNzqX2X41gp8wZ+joc4aACwxc4L0g6jKg/oYuVwEnnwLvRBNRT707qQqpW+G6qR8trN"
    "UgIBRS2jxF7zhDruMRhrBPECPEQ9RzN+I/FlFx8SX1+AKtqERLxsodrm8SsPdVf/d+927X"
    "Ytv4S+zf3yKHofUiCs7PxY8SV6T0ntjiwvcEzchcnKHyzQ1aE/Evn2B7gm5t544wfhuKqr"
    "FONOAQvu+7hTKpCN8ne6KohPLethmhw/e3PY6L2Ukn2/COMolKbSVGF5Vqf87IitCVq4kB"
    "VDhCsQCw1/K+5WwjJ93YUePdumdFVqofzbDlx46mGfZwJ7hA0mjvpJG4tRy2MNR+TgjYpH"
    "3WsDLmjQN6aSmIpjaOplLXsczL/jNiEE1tK5qq9nQL4b7PwYw59uZDfLlh3Ql1w33pE6BG"
    "SDXcs22EqtWFft5yvAa21WvHrNM3+R6BVBXJ2TM4GG7o9+JKIwK80wihuvk/c6JtGLB9c1"
    "IVHwzvMBav2xkevFmE3T6lxuUYdYpsxw5jaeFMdTk6nT4QX81Pl/09UeiOJjPVl4G1kNE9"
    "oukl2vrVIaTX48fkpCKkF+/ImvWxRNf1qcNgUpf4d8whM3GywLUeuOMlznJqXkaWloIhEE"
    "0drxBF9VcB/fLQeFZqhCfaWS3a5lkFbfOsSNuEYXpdDpQ5dAain8dHazkITjl2p3Oiof1U"
    "ncoZsRHheuBjGWKRh8UegmGHC4Ydp/T3R7x5L5OfmihE/NakKgaxwptpnD2tF4GQ7sCM0n"
    "tVqrta+fSB2BPECHbl/1djRiQpaIHZQkUGmPM/BNF5yBRyZLggrvW16dpzKdbVA3f5QRCX"
    "6PGJNamIS4gvxSNPOa8CD/sbvQpSQvmKjE00rHxgJn0VrlHKP3GPhWV59e7j5ad/JwSBxE"
    "d+f/3x+ysNReDq3zdvLwsz9fD58xcmRv5WYoRuVPs8I3l2Gdj48fIx5QZbM/EHwdkaEJ5H"
    "c5l6CuyBfSZo6PCIY8ixIhsMSi+IQthi6GGLR+IDFKIWJq71zgjHtUduqPjPgeIbg6ifNA"
    "1v7BeyyBB8dIGLPAOoInwRkmhSHaFqtS5TUoh8EevcjYwvOBytMVNEB4Sj+if5QlTCZZ+i"
    "X3yHc1UpJaep3osD20OzjRBkKgKhbWnW0cdoAhi/ncjurvLNyPH6A0IafTnOJpUhDdsodx"
    "avH6FT/bxe8qwid5Z3qrnDdX5gObqJwCjh7SA5Wdq7rxzj8uZ9Y0C5g7ZTEHrrNvTGyReN"
    "Z30jXi05JKL1owC3yld+++tNxk0u1JplQsnx8nwBGgQzHnUww8CXS/UGCbw9Ge3ZFg3DvC"
    "mru4Io56Ed3n+Luft+4NRlwj1dK6HxXXOlFBUDA8OFUzdeWas7SJjQ/oqFvqNwF+MeHH7g"
    "EoZsYjm2zI7LfPiMiA8gyueUq7BwKudzxyI+YoQLQ9fWtwpp9yNU35CofpvdKqFb1S/kVj"
    "UfkfXISD5RXyM19iVM65MHcVXZjMSxWfhB2zYj254i0Tf53aPeRI4+VGuov0S3yQEduuCO"
    "uC55wG4gtvatakXCTtEtXREvnDWjupmI9ZI1wInEotzNjnq5RI258l62ej+OowRcuPXkRC"
    "xJv0yWK5duwj7yf4BX3kuvPNSRNEaMg74FUch8NQ67Rzf4NL6TihajviRFIzcKY71rV9MU"
    "Z8DXsPpnSQNxLhhn0rNycKA0PlBWPhU+jTgZjFWQlwQlNFaCixmfNr0VNMKQ1m58O+DQUD"
    "EbiFqQgrO/zrM18TZMQrlZKSiYqpOTiJ1Nk5huWmYU2/nQcV3lmxshHgsA3A3gjqIrTWhh"
    "BVF4fjZ9fqagNK001oiO7nTvpNg4Bs6oWWFGBrrV9S1HVNSvMjB9grXDD3bdVTnh0d1XnV"
    "hN6bC00fMkJwiOcXN3rMejV8aaA8jknI2h38rAtm9uRXGfkAbj7tNiYMO21BUgSm/u2RNg"
    "lOyLSY4zn8r01uiOefxBTsc91OuiajrJKTY/WoC2/SlOvdy3OYOtBsbhUXt4hHt2QNcFOP"
    "Nk6lWzkAzfq5y8lPDBdrOXkhqrmvQlVREzQVT823Yk3hYP/4rIRrdW4PvKf1Onq2LmSF5P"
    "an5R3HWUEVJCYOrgQ7RcoKj4KK7JiD9LOdUKFyjC6Y3NM0HldJ/SKoZS/MuLGDq0/M+6VU"
    "Jr/QKA4/2I43fByjZWflYGlD9Y5eceiHXDtjmxUWQEu65tLCluLwc5ERghvFXPpxjdl6Xg"
    "vizkmIz4MEfgwSheyGGSDe0zYbLGt5ndW5SFyF/TuOufdGaM/1YGcG+Ke9zrwcw+zgpBDr"
    "vPZhALZkvZxaMZP6coDPda46QeeXDIupkiirKgh6Z6iNv3NtFDURb00LiiKgpRGishJwjp"
    "7uYsDxgJ2aN8dzpmD+nDOtmt3EkAkyE7yIG3NBkS2mjsbqMhx9ftCVJm2uNYMDJKQ2dKyp"
    "JxEnpE4/abu3FNza8Ylm1XCapBuv7tlxX1hT2gfmMhWZ96d1KVqidq3XQeL6zRHzOe756M"
    "4JA583COgkqWhzM4vkW3YauxqK2HT9dRVw+hTZaM4li5AgI1kEPXI7PLj2p50MdjycbvmQ"
    "guz7NLxRhXymSERpi7ODuvVSVzXlElc16MscOklJPqoCJMSjnI7m6/XaM8+g3O5nj5mFxm"
    "YOoAWWP/LMUR8n+9NHeGM9BAoF9Ul+E4gx/CawxKUXXjJtvd2fkMg3dL6VRdYW5pidTpty"
    "dVzpmjFk5nycpaNGrhMBEuXCOPI8cL+cyM+gmPOXxbPPlQsEKcovXCsRbybzlD4IGgGSEe"
    "4vhe/FeIF5yy1j9B9YAUJxOxbyfiUgvsCUwjT06c4snfwp1TbSTlRAThynmecAsDjzuubD"
    "DpqCGQriNbT3I5PyFZalOvrr/3Wz58GZJ3oA8jELOBmA3m3pjNPSBmP2Ll3wt8NWrXE1rj"
    "xSMMR3QwnqP3XGFrQax7CdFAEYaosQbm81o9YM4resCca3orQeyy29jlEIo2DtTEqO2SDe"
    "mQmndhy0iNDuNOGrD1Pv7+tCtsW/bGsGWRlfzp9cFMiwCgBUBlhMkEzXg9QFmIFIQxOQMw"
    "UxIAZx7OJMhpAGhGBiAtVnbMA2YEaEoC4MzDuca+Z4TmVgDALJyeKllicngmAgBmHsw5dt"
    "zAN3P+tyKjs+kvatn0FxU2/UXRpodS4COVAkfJlQZVcQXRjrQw1qSjVgmm8QON6OgOnE6C"
    "COIT546/NC6Cz0pBFXyfc04RW8NIw1kZ0G+f9Rt4knhjlk9Oi4B2+67dBhMYcmKjexp2Mn"
    "sBqvL7wcqFsvDSM62lsvA6VctkPifaYWImNbkhAfetutSIUM8RI8oG3Zkj9V14rTFBZVTB"
    "3Ij+HW2vUv73dvvtJICT7dIa9blhZkASrzHyiUV9G/GYDS2Zz5KAPRcH1WskTifxA5Bwmx"
    "ifoCW2CRLrVsHMdSy1MSZIPrLlt9FV53bzQYoPHgpGLHA858QPGeA/fL7+GNfzRhkQFD7x"
    "2CSqBj5FtxHPNyGkh1/uK4aiN373tvIhn9wnK3F5G1HvW/F/FlHfcZISRovwRyGPfOHIhF"
    "Ou2PvRwSf+K97/LSHRsWD2JwmPRWCZ95Nl7gsTuAB/FaFhbLZWa7F6Pc203FsApqkJ03R7"
    "khgdFlm5Me3bAweKB1KNMqDzIrQBNPGjz+o5X8Bzux4aFEwaNihQplZ9yJPlgHhTxKWhqT"
    "myKXUJ9kp4v1jbCn8mZLrCPHnlwKBfX7/PgH71Lj//+qcPV28/PTlTChCLHF5yPqfN8PqP"
    "x7TUmA7p4wbQkoLmPaNnuULqgamibvAsvQd7NTAsDg7pO5Cl3p3UiHHU70B2I7xwuRphpm"
    "rQJ0kbsDs5xku579JTV7hlKsOpj9QTSwg8EA/ZeMOKcY32L99ypzHw/Q/l+0OjrGNZRVCM"
    "/oizy30x1R7JCdhS/6ESo86wA9GeJt0gOhGZGnStGGlhBq/CTktSfDVMte3andbaLzIjJK"
    "yktU+9O7R2+EINW/XpWhlMqk8PRuFgZ8QWNHBt5FJ6jzA/RR9p9A520QN2AyKvdE9WvGi2"
    "dfg5plkemQSAdE4/TTpI57RWxxKiVACzghCdSEBKp84oPMNBmSOekNlBvky46L7DNYMnyp"
    "qzpAQA4RoILwljwiQx2cEpkRFC3ElxVl98pWMjDWHtvqhi8GHtS3HO6xu3Ru9MqnwkvF2z"
    "yzcqhxRmU/RrNkUpuaP8WVbO7hjDs+z8+fM6HcaePy/vMCbfK8yBNEE4Wj5CdLuqqtQnMy"
    "Sn1jSVYTsWR/9Bbr0JTH1DuwJcCUYmTh5jmuQzUnC/0WQz5AWu9o2q7vsw++v/ANvNDNs="
)
