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
    "eJztfW1z2za2/1fB+E27M6ob24mTbf/zn7Gz2W56k7iTuNv2Nh0ZIiGLNUXoEqAV7d397h"
    "cAH8QHkCIoUiLp8yaxRRxS/h0QOOd3HvC/J0tqE5edXgW2w988Eo+ffIf+98TDSyJ+0Fyd"
    "oBO8Wm2vyQ84nrlqOJbjpiQZOGPcx5a85Ry7jIiPbMIs31lxh3pS4G5G5tQndwh7NrrDc0"
    "78O7Sgro3WC8yRtcDePbEnaEV8Rj3sokfsBoShJWYPxD6VD7GpJZ7iePct3S/wnP8JyJTT"
    "e8IXxBd3/f0P8bHj2eQLYfLX308exG9yLAtmfxKLTx375A85aPUwnTvEtTMYOmqo+nzKNy"
    "v12bVz/9bjf1dj5d8wm1rUDZbedvxqwxfUSwScENF74hEfcyKfwP1AIuoFrhvhH4Mc/gnb"
    "IeF3T8nYZI4DV+pFSodfYPvZyXT64eZ2+unN7XR6UtBZLJGCPfrIop7Ut/iqTAFwL7/CN3"
    "89P7+4eHn+7OLy1YvnL1++ePXslRirvm/x0sv/hF9mi1Z4K4XZ2x/efriVX4iKSRVOOPnB"
    "f5QM5jiUUiraoo95Ef3pe7qMpmgG+XBsDnlxZ8KdJTmNf8jrIUa9ShHxBxWaOPl/88CzJM"
    "hoTf0HMY0tcmq51Ho49ej6/590pKUKwG/fvn/z6fbq/U/y9kvG/seVn/7t6vaNvHKuPt3k"
    "Pv368i9ZDSU3Qb+8vf0Hkr+i/7758EYhTRm/99UTt+Nu//tEficccDoVf/gU22mQ44/jj8"
    "TQlK4tTv2p6fuWltr91mm0HanSRNkjee3y0KvfCuC/XmC/CvpYKge++KPaedW2e88h4F/i"
    "L1OXePd8IX49e/asAtp/Xn18/Y+rj1+LUbm35kN06Ty8VsBafikznCOJEWL8qg7Er8oRfl"
    "UAON7e68Ibjx8huM/rgPu8HNznBXBTNpPRMp2V62ihPizSR1mpqX+PPYdh+W2NlaARBk00"
    "1kTALarbMKe/UN9mRfC34w+30gj0PNKV8dn1WuMT8Ycy/VpTvpxnpQ4I9WFgvnxeA+bL56"
    "Uwy0s5g8S2hRXPjCySrQgAvBNgn2Cms/huyZeShXorMQJ4q3zUN7/eZtzTGMav31/9+peM"
    "i/ru5sMP8fAU7K/f3Vzn4A5JpCLcP366+aCHeyuRZw8ci6N/I9dhA9wWK3CXUFTjnod4kv"
    "X35Q3yuCu+zgT2RABQN0NdkpXzhxRhJj+YYethjX17WrhCz2nZ2OKl5fky/wn28L0CUv7F"
    "8u+LeOUf6exEQzfLjydVPPOf0YDd/LIr1kEyDTzuuHfIYWjpuGJWEAG5zRBzPIugs7++fP"
    "Y9wsgPPE/oBYmboxVmHDkcLfEGzQiyXOwsiY3wvdCShnXu6il1uGjGxcw+UXZq8iWAje4p"
    "Gw3MwtZKqmPtX5Zb+5dFXsy/DySvrzFEK7aQtNBe20gzm2nL+s8Cx+WOx07lY4/B93eypy"
    "fLUy0XNxl9QKtVDA2I3RXeXbu4sXuehbd0OY+HN2JtGuH7rNsF/fzs+cvnry4unyfrePJJ"
    "1fJdZGM45dg1QDIZD1DmofSo7pUv3+Xi8SNwVbOv+3mt8M95RfjnvBj+oWtP5yWVw5sIjA"
    "7f9pmWtBFtZCfnBEezKBw6jsw5Wa50Jlx5/D4lMhrYW1uLLSy8T3cacdpE5/1RKiavpwdX"
    "J54DeSbku0I5+eSwlvD1zc27jCV8/TZPG/78/vrNx6/P1NIiBjm8ZEIL01h+6wLq5R7JVg"
    "JYreZ+B/F9qtklyxnzRGAEu+ShCfOIp3ogGxO7JCvVCPaeTfJc8s95reSf84rkn/OC9Wf5"
    "RMIxNclrzMocJr+xkuqABMdmCY6MY99U+VmZFpTfs3duTPqdO57DFoYKzgmBhvus4Xgpnm"
    "2Mc68KopCsDClwA9REIfasezuKOvk79Ylz7/0X2Si9vBXfXvqmGvyjKPLPjLRjQh7yhfhP"
    "PN3iT7fP9/E6iecWFwPx94u/moRu6EexTn18+/r2pHTat4DvTe52w5rvdYHWvO4lUB8nhS"
    "KjBU0uRV5L5UkV+emxO7viytugGbU3yPEQXxCBHyGn6G6F+UKlQdx9e/bti2//+u3dBDmc"
    "Ibr2kGMjFzP+HSKPxBfTSqZCzIhL14gJP5EwMbCYX9Hhc+pkWKyEgBengyp4Ib2in+kVQt"
    "dMu7iV4p+SOBx3fNatEtrjjoFreLqeSrCyjZWflQHlD1b5+jy1kqSdESeptZ+vY1oi23Vx"
    "7EGNhO6TIwJmWUYxiGj8CKMPr+oEH16Vxx5e5bGV9rYJtvH4g03dIWf12I78Dg3qYnOCQA"
    "o2JAV9ci9dfEs4xiaTPCc2vnXksk6KVXmGVX6ek+XKpRviT01T4QuCI4jTd50RLx7HsVga"
    "TI2OvBxAXRvq1UKbkL0b60RwdGBf1AH7ohzsC20HlEcNypWpbFuhAyawxfvmYPPXVsSzxb"
    "eYzjC3FsbGiU4aLJSGFkoS82mkCp00qKKhKjIhAYPXIS0GUeOWosYhqhDRjGfbjohmZhIa"
    "xzJTy9HCcW1xK80rEEn+/b8+EjdB8ylhnlks7n2sLUo1gemjMGx+kPcZIKVaC6SAEX9PjG"
    "omfAwSHjyfO66jANgTpavtncYKVkgVlJSCm2D1JrnRWKFSV6SFbrmYMbInXrfR3V7Lm40V"
    "MuVHOtzZF6yr8D6bseL0KMxej5O9l/V/xvcZK1AsmDHH3kxdx9t3Tn0Kb/XO8TqLrh8dLZ"
    "n9xQ8P1hAtz3hmLanHF+2g9V7eaqxzS3x5GvhTPwJjT8Teqbulx40RsxgsgRqWXN++jk40"
    "4mPqbmOEzVmuqM9DNm7fheytute1vNWY4OoybfojmfuELW7pA9GmTWeuT6rSpv1w5JQnQ3"
    "fmTQtH1UbUs8j3KJA/8rVjiWEytXmOl467QcSzWTEP2kBud14zpDD3MoVZTaPpAjOjVJus"
    "VDsRxOMqo+M+Lw5jgWFya0YEclsHm9tKvqwccTsj3WdljqX87jfhUShY7o1maesMqqcHoV"
    "lGGCur2S3fHLNS40ukvqiTondRnqN3oZL0KgKsEYAtRFg/be80LMTrBlezc61XlaIfVabq"
    "idbZud9ZHepvx+yuC0U/XH97i87PL58h23l0JCITZNHA4xvkkkfiqvMZ8Yw+klP0E6Erl6"
    "AHQlbiKy9nxGeIzuVVV/W1EB4P0ThDXT0EPKeBek6mmdt7pWz3bHnqNGW7byVLxyyq6eI8"
    "P7VYaaxVfbVdMnqE8LZfbveIXUfssT5dFgH+m4CppCo8I1XlE4zKH5A2vha/kn64uwAs64"
    "Y7egQLtvSxLD5G+Gu5zWmNvvjiDrtPDEvKm+rYfsKS+kZqF0khtBBGmDSvHomPZhthkiFs"
    "L2XHMnEfTv0JWi8o8mSXDmG0Yd9jis5eYcbWYvnTmX2t3x8svgFbfMZUeUZohHto+1w5tA"
    "F5wpQbsOUjVzCw5SPWrG9copQS6qoh1jgNlQr+PGC6A1u6amjZMw3UZc5TE69ftHlSeaNz"
    "otJlORVOlBg2vU/G1XCipARaiC+IMJdOTbo54wQJ48pSLQ0L3Q217RP3vZvGQfo9mdTy3u"
    "H7kCrk+gMcqL6sS5MKByrWXS3iMR48Qp+pfd5RvezN+nwXRKFQuGmZdgyliXmblQHPdbDm"
    "by+6vPdu3TvKe9hXT2Sk0A/JFelFqYG5L9KfvvpDxbjvjfU/4Udi/91xuXJ4Cp5f+vKkyv"
    "djcqB4aDKyhvcnn2WjR4esZZIS9Yg69G+CcBi9Enr2NyjUgxwgm96vxF9xij6oQNeCij9Q"
    "2g3iX0awb8kEJ2FC6FzDLh9V6jfGy7q4kfx/21MfXMY+7B+TCpcRtvIjNp26N8rDiseP0G"
    "Fvv38jJLl1yIaoXcQE3URghPCePaubRFiZRQgngz51sqMnWWZxTYfOSN6We1QYyKlBO23j"
    "G2GgMuFOfeN4wlhV9qpNHlUZ9NrhC2WfRhXZSBXFMmnJYhTWRxcN4Bbu13L6WPmi2Gb9Uo"
    "+Ke9spX6qyWXtxbC6sjMehgeUxcFPjJJe8FEyAwU4AyGAbu4JlBriZelMSkMPWc93KxlJM"
    "x6xXnBWSkRrdgQrtO+iKoBPmva6NdtXhWWmp0cF8UctPv6hw0y+KXrqY++L10DT8Koc5JT"
    "I6jNuvVugrQT3OUMGQQs1jy3pN92BM9aDbuwFjtvPdMA3bw3YT/MTFrLavPLYuCRanr08q"
    "yTA1coq3Q3dSYrcLgsLxiFOEkU+EIhgP+Svsobc2Wa4oJ561+Ua8drJHxnLpcKHRcMh6gb"
    "mK9caCtqOpu+zsKbuCxA9kA7Hh/iz4kwqeTarKwK6Jho8zxNN+m4i+GjZPIPI+F1+J+Cvf"
    "MfOPcmIjnOjtm+/CHOSBxoQpneFbgcNN8Gfdzu7zs+cvn7+6uHyeTOrkk6q5XJy3C4Jt7f"
    "kLP366+aCHMyWSZ8Yci6N/q/SwA7Dds8BxueOxU/nYY/DcEqIMSxbP2q/fX/2an9Cv391c"
    "5+kveYPrnEJm1NZskdeOh/2NXh+xRP7Myg0nnfVGP5l99dUREL+OQEwQF4Bfv/1w9fG3BP"
    "KEnHx38+GHaw3o17/dvrmCxIinTSD3JDFCMRcabzBmNMq9wJBYtVQzw3pO4CcxjeVSodrd"
    "yIQGhhzvFN0JbBbUd/hm+ihWdTH4DvkOI0yMI5748X7Bmewa/x2irh1nOAgndCUrRWWr+a"
    "In2O2joBlPr23icucvUrqB5ZaSOJzpdjYQ0w02rSe2aWVc/ZVtrPysDCh/sMp36b1jFO1O"
    "BEaXGghp/kMjKePGisZt+QqCI0T8vBbi5xWIn2sSCuQxopo5fU2pS7BXklKQCOV5BSHVFc"
    "7xOnJgVuHm5l1m6b9+m7NtP/z8/vqNmOkKdTHI4SU08DJgfGotsHdPpvF8NQS+7BYHVEPy"
    "yWD1MMeOqywdTpYr3RnPpS6HRhJY42K0wxeTNIGqvgmqEYTsyn6bmtYDKW3vXZobn5MCHf"
    "dZx5zy1ZQRyye6N/kTweJlLag4J9Qw+DAcrXYVelA4iq8hVsal4WKqFYVXrfevmqocYpys"
    "zMjoouxoDJMDJ2sU4hAG9qFWFsjpPMRqniraybyoLi0Gy1mflzOHCXyW1NDDTUmBU2vg1K"
    "7EgtOgUWFGrJVOoU8mlgmtInuiiooiEuitd6zeeunqkvgIqL1LS1JHTo0E+sw6onoH7wtS"
    "uqX8GEGK+r3sCVOrJwn3A6Quc9GuOMfWQlnlmoy01NVJVV4azo7bmZV2J/5ILkbfIUe1h3"
    "SJ/T3yhXX4qI4b8LFMD3O4OqhXHs0b9pz06XqCGBU/Y44WjiyJ2iALe6pXpfaEgw6fszsf"
    "7feTB/GbMu+C2Z/E4nLF/QOy1HqZpRarqnaNUjR+hNHo9rsIpOa/0RTPyoHx3NiPgeyWbX"
    "bLi1rZLS8qslteFCb4ktgODmEyQDkrNUasu8gkYs6/NCiXryHR8DGtHq3xtWyBz19cmszZ"
    "rcQI52sHR6SG9qdu2ysv7UoJQYC1YYA1WLkU280OWirKwklLTS2PNJamVohOdoSrTjdNAW"
    "LszEoFMkJQKzDYEJ3iOAy1n5WBEOwQ9GveArEoObrecS9qLagvKhbUF+GC2pN64Q+UOxY5"
    "0fCz0ZVJFTfrbcfs4mXL8d7VjMnC4pdCO6bMEDHh1NoCDGg/GVBoI3Q0Izl8ewwW8URgjO"
    "bweS1z+LzCHD4vmMPc4a4RwokAIFwPYX0Hm3KAS/rXgPWRWB+ZxErHezBBNx4/OnQ7KZWE"
    "ngpP2pXCpn4yBie5r5rtict2NZ87roN5yflX6cuTysSa3MAaZ8SGib9oRlzq3TPVlNdD6c"
    "S/r5g61vU72adJndXKCAkTX9Kjtp+GN9SdEdvlo7QeZ3g9nFGphE1oA9wjt6biuC0nysGt"
    "t84mw2FzHdQSrLOsZphbC2N2QSfdUShurG/j8GoZxq+Jo1X09I6W6EMlydam2LOG5KfkRg"
    "NTQ93qkcwELKkbKVtxWsC3/RqdPh780kaJTqfBKKHc16pP0YkuILW9WunXSLGo3VFdv8Yl"
    "99hFoQyic5WM/71M6vetBZoLpYYuhLDSlsLRoJ6mQ23Tm0Dv2R4v7VUeR6hH48SjnFhXJO"
    "rx+id2knLkkbUx0mmZMUZausA5XL3EMq7ZVP8mkCrxpTJSVS71AFGvAFm6wTkAyaNjEy0V"
    "UXFyaEpmhBO1kyMtfWJRv2EOblEWcnAbpxdAeOvpMnB9JhvGaZAOjWvooxdch2o4jv8bIa"
    "/xfbc6Kfd7txNgt8t74xHhn/LAFx5rFBhDYVtGFH5XZGHf3yCMZq7QJlIalYeq+EQ6seKC"
    "+MGl9EEIBKuiN9zy/T97n70rJPwmARsKt28kpvGGTZBYsRmxJ6rMfkXlXEDRoZ/Cww7L7N"
    "eYoQeyqltbD/52L/1tOOvlBM56AcMNznoB5e+n/L41bBgZVenYUy9YzsLj9nKvVknn64zI"
    "IQ/dPA5t1lVddgLjVP3NJnNcIzq+6d5+C4KZ4/OFIVmclnnSVDHTTdHpL8K3YQXQWLdz8o"
    "jscPsdoVYCIl0qYMnimwyHfhgN112FoPmamxNrNLd7lnzX8XIrjDyhBk0Ty7K5nRKA2d1w"
    "di9owMiCurKs/d6RX0afc1Q+0cvvMLoSqk4s6hn2HtInU9eb+3kpeAEavgBpIM1Xeb00LP"
    "a7bWsJnKmvnhGC1aXO6rKW7bOn6pnymxTArjx4oijc7PyJAa0y7Z0+YROLYGacbZQT29OH"
    "HA7yGhfSo1yzPNySLyURkXj8CFaGKkb2za+3mSkav//6fTAenprBr+XWmC+s8GzxfRpWG+"
    "mkodpoz5wjKPw6uirCkLyw6zg1VkRRFtTQTipQCtmiSrrLB+qXJuqmAxWn4R7H1qRq6vc8"
    "ayRXxj8wjrcM/EIgMirU2ROsbGnQGLEKZ+l+KLX4IvcUIDaVeV5toPRe3m7Uk4lNw9Q5QG"
    "sHWmS5culG5sTsuUq9SW40Vqgs4nNn7liY77uiv97eaaxgEc+nbhvTKr7PWIF6FC6Dx4ku"
    "o8YEp3+mbzNGnFgwY469mbqOt+/r9ym81TvHG+3rJ748DfypH2Gx9zGT4YjRNWro9ITAtP"
    "VQWvWQGBe7Sh+my2TkzgKI2zWNCgkYmtPAs2WHsVlYNBDeTTYWwxypjuYT2WQM2cRy7PCX"
    "TbHkoZU7QnVCjxmXCSqvTlBKLSrgx083H0rYr1ggH79wLI7+jVyHdbafp3KoZ4Hjcsdjp/"
    "Kxx8ielgBVc/V5Wn6SjVjLG+S5+rKTC8oDI8c4seA4UaROgiMRh9agFjsvCZXYe1LxJiUd"
    "GRGo6BhsRYckvYzfvJQQNHzbOwDWMPYF8Lca+NKzv9Btb5KLeaXe/Rq99spiD4BrHtfMa9"
    "2r1gJXnBPPVurR9QzfXp1UtgzPjtvpZf8i/V3soZBCJ75wkFfU50y2x5N+8ZZal23x1EdL"
    "6vEF+vru/Nn55Tdnz+7+UvS0W7urtg84ybD0ShCagPdn9Z9UOOHQIuAEWgSATwEtAkD5+y"
    "k/3PUKei+vO0gExlc1XbVmxtTZy9KCg5f5cgMbb9jUDjRp26WbVFpkTL5iaxuVAmgl5j/R"
    "FYhV45oSA2w12LoEP5KphMoA2azQ4XB9NihQH8Sfotlc9R0AsiId1c8ddqZ23AeAEf/Rsc"
    "hU9nr1TWZvUXBEUYnW5rDjscDXpg9WFcylpKBSrnalHNR5QZ3X06hqgTqvXqpiS4oa66Eg"
    "OiYz+7jhrixVvWdwZpTZ6ZNcgKYwGXsVpEmpQBOkySqoPEiTnRX1ekFHp61ingqgEB85Xp"
    "i+SBmfoLlPl6qxsvDrZKjlT6qaHsg0x9Sn0k8Rn+pbQnfzmB3HucaPUUYWxz4PWwdATKc3"
    "S9wEYjoQ0wFaH2I6oPwOD2uhTKd2PdsYDx5FNnTnDUcFWFNOvmjgreh+mRYaAU+Ta4dWB+"
    "TLcpAvS9lchVHdaZwXgulcYzrPxVOn8WJuQO1m5JqRu42gjm3iwbK74qHKRTMLCBWkYHLX"
    "mNwJasoTZKYHXWqln3IHugQR4tmN0UzJPmUsU+SEAYpZqSfdUV/MI2P40jJPefKFOJRVTl"
    "YcXpuTG50pe16r6ex5RdPZc80hMWEYfDrbmGCdlQKk6yANoXMInT+9eC2Eznujijj81DBw"
    "ngjCQclNNdDnY6qfXtJCL8+p7mWyQp2DqnUrTQvY3vj32HNYi+1n+9j6N7fC7tP3N1MYm1"
    "tjTLr+Zu4zknndaQuxdKNITdJMro9kedaMlRu4M23mzloQ60EygZzcIYY3LGzvJZNUPKVm"
    "7CKhF3+D2IZxskTYY2viy3ZfwsnYDpYnQxFf3aGYNdPZU6DTWI+3zwmChBhIiNmBMOREQE"
    "IMKH+Prlkm0VYIshoEWallBSvjYzKzUiPgX7tOiXHJI3Frz+BkNNSO7p7B4WHwJrN3K9HO"
    "zD2updsxvA5jgXGkNiP0lEO1CgijybmVGN2y2knQUHjE1N9MmUV9k0YdeTEoG9eQ8ZJVkT"
    "mZpuAWBQFejTu7pYtqWwY5mQMuEcKFkc8m9mHWivY3skfih6Sh+F4CUdvosGatcCvWWY+M"
    "h7PLGpif5f3A1InNl4V0e0gzKF1HIM3gqaqiz0HucaI/tBh3HyOwdULcdeKvxzhLrWeW5F"
    "Gir1u8dA0L0mBW9CvIDKvVrkD9gYTEjQMsFzN2im4X4sdtGFe2CcBoJS4hh6EltglaL4in"
    "oqFKAqkDMDVB124eoW1ToB4j7RE1XE3M8JWH9gS9WegnEI2FaCwE5CAaC8rvTvkLGvhsGu"
    "bR6bpKlq6nRUHgBYsLqynbCiRrBZhi2svvV1yk9PzqdvgBqdWI5xoqsZoyss15pYLsiCYx"
    "0Eqj9zZScciMd2isBa04VLK0xfIVffc92b7b6Iav4/sNTCt1WT/tvKxR4AK0ak2ATSuHcs"
    "UPe6Kbq7kY1jZbF+KikdGrVrLZpURDzhbWmnKCtrjO1WNpQwY0OpQvvgmaUXsTdXmlwkhN"
    "tXZNQarExNxiklClimEltp6o7eQpUB3T4y15Anws8LFAyQEfC8rvTvnc4a5RNlsiMMISmb"
    "NaScZnFUnGZ5ok4zDCbNb1MS80QrC7aPoY+MwQ6JwM4FwDZxWKMQ3djI2Tai9k06RDaZuN"
    "SfsGsHFDQ1Pw2utDOmzoVi7WNTKpaGYeC0B5UZ3yIiYcJLMDKaPxI4pjtblMGtS6HKPKRR"
    "JQg43DyvxF00rNjNBTrtSULKRx1C4lBJHTlkJ1EtMWIhtPoy1aagIOLCW/p2bXYXPyryzh"
    "u+oz8uNLk8pwj1idpzg1cmew5xNdEjlpvmJo6XgBJ+wUvWUskC8Twp6NVpS66IGQFfIomm"
    "FXXVCxF+L4iK697+QFn65lGv2C8mKkp5tHaFPyxVjiJ45/+Fv4NqjPIDG/Nwv+pCIQBN19"
    "Ouvuk3k/6rqIWakRAn1ez1Gs8BP1QJsuI2mpMfFqB069k45ioDFdKvzKQOejg2OpX0WiLX"
    "oa7eaGLlJReETUyIFnuk/kMXnCX2+kCp304ZadZ6PShHBy/M00MbzrKyEnCPg3w1+up4b5"
    "DhkRSHcYbLpDRFka5TmlRVpQfc82o6Frt8AGHicR941cmk+03RHkhclOJoYk42ol3brkPu"
    "xKIMZ6bE78CWLOvVijvlfZr3xN5RCWHYNYsJT5sf8iPtVn2bZz27IWCGp05LNEzJP8LU+1"
    "/J6+OFGMyR9Av/SSfskp1ahmKS0IHmxjayb7rtTXQFYOFNBYAY38qaO4UaODPiYI8JyLpW"
    "QvjqFwC2Aa9grKHscMe0e1ATH58W4TzKU1A2Hvw1mCMJNW0QbJg3gQwb6wk75TnaEm8l9f"
    "SM7ExYVjLZBkTxxLfBJ48nye6ENrQYTzULDEOrg/VDr1+OWpsrBgez9+cX6vTdyxvhIpvl"
    "StfKZJvmmhJ53mazvydpb5EpITBIOocZAx3JxN4ugpkdElW7cfZQwNHSN8E4kR5ii8qgPw"
    "q3KAXxUABh/3iHHbZdSXoWHgViMO6hioc/szIyd6/1ZemdRxcacBq3n07T/oGokvs4lTMU"
    "PWX9wizf1zSh+KHqyZKDinPZ78kwrnVE4nUw1sZcAjAp90qBoAg+gp7sAfVRYcjnAqbMPp"
    "y7v3Yj83ujbtvPLp0mHERrOAq9PfN4SjJX2U7DAjnLviEvWRT1yCmTwhnnpWBcvc/Hawb/"
    "f4lanaty0cGYF13eVEYHSnnp7VSug/q8joPyum9PebtB/rfIfduQfQ979Of7FV/uCITnn2"
    "kFH2akoA0pYHldiaa3JjmLWcloCk5T7r9qi+fM/0+uQcyttIhyf61s3htclOV5Knh9b2I5"
    "WPp7y5CRKrcngAnjT0T9EH8kh8RGyHSy8QI+EgcvxAZFE9Fi7iQrK30TPLHcsW7w+eZo/f"
    "pQl4mkfzNKH/QWc5BTQQhqrxrpwRAz+yeYgD+2KtNzeK0mIAPzAow4N+IYw94wLlnNCxfH"
    "3w+Wr5fD6xxAZtqOKcENA5A1a/PI2EmJ/0lhMEl3+ALv+nMLP3tS+93xON358dMKly/qMs"
    "4am1HVurejzs5SJGWFx11VsvMEczYokvIjO1HJ5qv3eVBIHVcOGh+wTbSIIRHrykKpEKJE"
    "A3j/nseYo5sOhyJeRshO/FTIqKnjByxbT3kR+4dePT+VLzqMmNQAoqzoFQ6J8KnnroeqRb"
    "U75YxLjaKSP0pKuddjU5q+i+f7z+Zt1P4jaPilOsfQOEdaKAsa5BmTBx5q7wKcwx1okCxr"
    "plVhgMOmR//HTzoWSBSCTyC6wjDNZ/I9dhnQGbcrpngeNyx2On8nnHcLclQhlPO7Ynvn5/"
    "9Wve1Hj97uY670LLG1xDBd9hK/iAcgLKybT1YU4I8oj6puGeUFpX4t18dLi2/2FybVJFZO"
    "H0qJ0U1i+SR3IYsqlHklY4MsNkvaDLSUQ1UfE/W4v5q644HH39OXhOyPPLl+hz8OwZfvny"
    "L8XUlVbvDEkrvXa54XTxw7mMcLr4U9qW4HRxUH7kGfe69dBYdzY43v1wx7uX9nYqq3g6Rm"
    "OnAadhpr9WAeNb8qVsAcmKjaCHVtW+8ObX22pGLtkW3t18+CEenqfphnc69MHmdSfnQ7sE"
    "28Sfql8NcM6JjRDtyzpgX5ZjfVlcpXtflTrkQ74s2UHbnQqXjelW6arcjJzgCNbpLNgvai"
    "0cLyoWjhfFhSN2jmfmp04XRCGHsKltTVOnRJsf31gUhnYPe2Vz6hVT1AqcBq49DVwzIfc4"
    "FZwtnPm+J4J/kvcYoC1Thninp4FHScMfVcD2pDyrOBowqZNV7G/H7j4bPJRB984j8eJDCt"
    "TpBCpuwuMTCaROwzjKgq4RweIzyeEhlRPMKZoR9ODRtac5GryLJ9TJEH4Ui7bHSVJoL9YL"
    "P2Inxdjft9aiLe4EmcMQ1YGoDkR1Rk7sQ1TnCSvfch1SUiHw889v/1bieKaFcsoPAsc+la"
    "LDcz0r9Ko8+4tQUWkVqD/0PzpE5+JJxF/5ju5g6AoWRSs9Oirl8nkdVvB5OSv4PM+jgAd/"
    "XFstw8/6pvtJVgYq3nu9ZyhlTcPmKCY8fEZohKGO9sl46BU43rdIaMr0HcqKNHqDeqbQzh"
    "s/QQHmkyvAfNatNdUa6TJ38b1R0VoiADVrmUW+jZo1j+pyCsr9tHj86DyzToLc/U/Z8ANP"
    "Hqx2GIzb3+eS4r4GaQRFWcgjaOr7RmEjA2NjK/GkLQ2bWE7D+VsQhenbePpGUJp4nFkZ8D"
    "n77HNKXckoaIP0Po0o2D61EvyoL3ZYbt4gMCcIq1pjQlqmkZg3f05JQTCgKfb5hJv6+Ocl"
    "x9T55rg5lQmyRYUYJ1T+M32vgSmjbjplfiaW5FIWlpwW4G0xb7KPiarpNdY4Q7XTFEyFuy"
    "71MlZIRcplMqRW/1aV0JikPGIPxf0zkDxFhSFVijVBa4cvkE/pUjWqYFQdyV3MrGzljtDs"
    "oscL+wRBWiSkRe5AGDLjIC0SlL9nigszT2FiB1X9EUy6UWiXeLaZblMCkJvWa9VaeIWtqP"
    "lcTRMoLTImkqG99rrCZRWbWrAyADUjA7kfeUhjj6xBa/6MIBCTLXFi6aaVe3I26S6Zw9JE"
    "XdomNwn3qC0Ocw/2LS7Ol8MObL0uLTLOL8LBal+k1E3GBFGnJGCIlo4FTHCsoAG3Y3bygF"
    "co4Zi/ivg55HgIhxXQ36vTll3nkUSXZCF0kfprehNg+3q8ZU2A7QO2DwgfYPtA+Z2yfT1P"
    "T86400NMUE7+ADNONScF79hg37G1T717oVrbqI4oJwVEUt5o2QJk9GIVxCBvt88vD2Qwnh"
    "zY6xpSBuM4dVBB1kJ2XVvZddqJ3gKyLaeF9hHdmlmhx8lf3OKvYS8zyiknMDPzoQ6HuSI+"
    "ExYyZghvqUjVzpEvCJpReyN+EL89ELJi8jPHR1EAQMdm7ns74DV7vLpPgNcEXhPcbuA1Qf"
    "ndKd8LljOdOVfR1iKRGF1xZwec5oPjuho2q+Kc60RidPBe1Kqdvaionb0o1s5i8TYYt2/K"
    "CD3ppgr3gXAkHOxNG+Gol94T0OGQhBo8Vd6TJlB0TalLsFeRsadzlWdCqqspGDsNh4Xs+u"
    "bmXWZvvH6bP5zs5/fXbz5+faYWATHI4SWsG7RzLXUMDsx/hm64sQ4yYmNKqz4u9RnC2gJD"
    "91NyI1M1HJWhqMvOZaZfDfITzhk6+jlDkAsMucB7QdQlof6aLlcBJx8D70TDqKeuTqoodS"
    "scN/WjgbUaBIRCSpun6C1nyHU8whD2CWKEeIh67kb8YxHFiy+pxxdoRSVakit3uL5JwN53"
    "/ex99u7WYtr4S+w/3CGHofUiIufn4o8Sd6T0gdjixg8EzchcrKHy4gatifjJJ9ieoDvbuS"
    "eM34Wi6lgnGnCg7/tuoUwq6PtkThSVUN7bNiN0+P62x3ExO+lkG75RJqzUVmJ0rFT754ys"
    "CF25Gg6gwhGKBSB7Le9bzjbypBs7arxbd63ISvWjGbZ87GiaYQ/3BBcIGu0dNBKvlsMWht"
    "rPCUE2aZ81rIx5Y0IvLQVsamM2lbqOZV72nxEDNrUtNlXN6Rbovk/BjDn25n18u2G9CXXp"
    "vvQKUINSDedsG1S1utE/tzleA5vqtTnr9Eu+B5GqmJw9ycFwQr8TdxoR4J0yhOrl/8SJtm"
    "HA9uKkih8M3zAWj9tJD94uwm6fUuPyGHWKbMcOubTwTHV5dDp9JL46P13290ShO5qcqb4M"
    "rIVk94iml2jrdwdKr8fb5KSC0otnZM36WKLr+tQhmdQl/h3nkJk4WeBaD9zxEms5NS8jS0"
    "vBIRBNHa8QRfVbAf1yajwrNcIV7axW2uZZRdrmWTFtEw7T6/JAmUNHIPq5fLQWg+CUY3c6"
    "J5q0n6pVOSM2IlwPvCwDF3lY7IEMOxwZdpzS35/w5p0MfmpYiPjSpIqDWOHNNI6e1mMgpD"
    "swo/RBlequVj59JPYEMYJd+b86ZkQmBS0wWyhmgDn/IojOw0whR9IFca2vTdeeS7GuHrjL"
    "BwEv0eMVa1LBS4gvxSNPOa8CD/sbvQpSQvmKjE10WPnATPoqXKOQf+IeC8vy+u2Hq4+/JQ"
    "kCiY/87ubDD9eaFIHr327fXBXO1MPnLy5NjPytxAjdqPbzjOTaZWDjx8PHFBtszcQfRM7W"
    "gPA8msvUU2AP7DNBQ4cnzCHHimxwUHpBFGiLodMWT8QHKLAWJq71TobjxiO3VPxzIH5jEP"
    "WTpvTGfpRFJsFHR1zkM4Aq6IswiSbVEapW6zIlhcgXMc7dSH7B4WiNmUp0QDiqf5IfRCVc"
    "9in6xXc4V5VS8jTVB7Fge2i2EYJMMRDalmYdPUZDYPx+Iru7youR4/UHUBp9Wc4mlZSGbR"
    "Q7i8eP0Kl+US94VhE7yzvV3OE6P7Ac3URglPB2EJws7d1XjnF5874xoNxB2ymg3rql3jj5"
    "ovGsb8WnJYtENH4U4Fb5ym9+vc24yYVaswyVHA/PF6ABmfGkyQwDXy7VGyTw9sxoz7ZoGO"
    "ZLWd0VRDkP7eT9txi77wdOXQbc07USGt81V0pRcWBgOHDqxiNrdQcJA9pfsdB3FO5i3IPD"
    "D1zCkE0sx5bRcRkPnxHxAKJ8TjkKC6dyPncs4iNGuDB0bX2rkHYfofqGRPXb7E4J3al+IX"
    "eq+YisR0ZyR/0OqWNfwrA+eRR3lc1IHJuFD9q2Gdn2FIm+yWePehN59KEaQ/0luksW6NAF"
    "d8R9ySN2AzG171QrEnaK7uiKeOFZM6qbiRgvswY4kViUu9lRL5eoMVfey1bXYx4l4MKtJy"
    "diSPpjsly5dBP2kf8DvPJeeuWhjqQxYkz6FkQh8tWYdo9e8Gn8JhUtRn1JikZuFMZ6166m"
    "Kc6Ar2H1z5IGYl0wjqRn5WBBabygrHwqfBqxMhirIC8JSmisBBczPm36KmiEIazd+HXAoa"
    "FidiBqQQrW/jp7a+JtmFC5WSkomKoTk4idTRNONy0ziul8aF5X+eZGiMcCAHcDuCN2pUla"
    "WEEU9s+m+2cKStNKY43o6Fb3ToqNY+CMmhVmZKBbXd9iREX9KgPTJ1h7+MGutyonPLr3qh"
    "OrKU1LG+0nOUFwjJu7Yz0+emWsMYBMzNkY+q0MTPvmVhT3CWlw3H1aDGzYlroCROHNPXsC"
    "jDL7YpLLmU9Femt0xzz+QU7HXdTromp6klNsfrQAbfunOPVy3uYMthoYh0vt4RHu2QJdF+"
    "DMztSrZiGZfK/y5KUkH2x39lJSY1UzfUlVxEwQFT/bjsTb4uFvUbLRnRX4vvLf1OqqMnNk"
    "Xk/q/KK46ygjpCSBqYOHaHOBouKjuCYjfpZyqhUuUITTG5tngsrTfUqrGErxLy9i6NDyP+"
    "tWCa31C4Ac7yfM3wUr21j5WRlQ/mCVn9sQ69K2ObFRRAS7rm0sKW4vBzkRGCG8VftTjO7L"
    "UnBfFmJMRvkwR8iDUXkhhwk2tJ8JkzW+zezeoiwwf0151z/pzBj/rQzg3hT3uNeDmX2cFY"
    "IYdp/NIBbMlrKLR7P8nKIwvGuNg3rk0SHrZoooyoIemuohbt/bRA9FWdBDYz1YlkydZ1Pz"
    "Y6M1oqPLrGm/uUTMCRvP+pwg5Bc0T6uBMzh7lGCQDpJAvLZOODG3EsBRnB0kHbR0FCf0Ld"
    "ndt0SeF7gnSJnjNceCkVHcP1PDl5zfoUc07ne6G9fUgSHDMqYrQTXIj7i694lKHz/RJEds"
    "L06qMiNwZli9rAi8Ir48uQQjP1LSKbojX1aOT9iUelHbFOKppgZe2DlFdgSV1bDIxhsm+5"
    "9YbmCX9nRp+wlwhkqPza8JglwHyHXYgTCEuyHXAZTfXPkPAt/aMeJ48Ahj7+0HiL1gOdMl"
    "dFecKJtIjI+SrAPvZTm8l9AVuwre81q1lOcVtZTnmhpl595TdnQR5b8JoErifmmhqn1hsO"
    "6ZDmG5lOcrUedzIramR2IIYF7uSWOYeHZGCGaknjR+kSNshF5KBrAzL97Py41uK+/wePjp"
    "ivjTDcEaq6mibrwgOaLAemse/hrfk+ncpdTXd6srxbcoCPBqDpeUtxYPnC5o4GviAqXwFg"
    "UBXg28xF8a9eVKBEaw/B66K1dMrTdINcsIQhOPtroZpEJee4bC3+GZWGfSMbRh6aN2V4Ps"
    "VOxV+XJOB5oYXVFL5YE6V42dpudIvXCdyoMj/gr7XB47QFV8zediNiCf3KvQ2kf1vzrSQE"
    "XW5NdUMTUxtRiRgThZb2zjjfyReNzf6ON23T1KW9CcTs4J758UZaW+SdixDmqbe7MCTiDe"
    "B/E+CPlAvA+U353yc/thXVYrJ9aVV3XQjS0boKoTnyoPT+X5rAgv0366ObERRqo66aabtu"
    "qMAto6wRGC3kH1c96ONpjkOtkRgt5JTFY8kQvPrgHmWbkR0GJdJxh4VNc9oZxyjMePANpD"
    "M45QXtY3yhHqm7qpb6pTfpOk3u9ZX5LJ9B8J6pqg8X4gxSPabEjbD6S6pLBzqGko7CKu5R"
    "R2QtZv2wvvprCvohN+0XpBkSXZYr7waXC/SBeHFNjo2lL6U3PT02n7XX3feQxzZoBN7s3m"
    "NgE2GdhkIBSBTQbld6f81NZXUH55imlWas8k057aYzWzTF0y54bopUSecn6ugsE8PTcnNg"
    "Ky5gCsIxzpdNzub/3Ox3t67FjPE/J6wT9MGmXkwWFDHR02dJxUx3hefyQ4PJi6gilKxkxq"
    "cUV+evhOtugfdJ05SAVJ8fi4lMDj4k7IcnHAyPdI3E04LWhJsBeOiBTLZOqhH7iEfRt/C1"
    "ZkmDp9EvQr6fGGMQHGCRgnIB2AcQLld52/qImMlmR4pcYf0NfH3uYw7n77mV10LdM8haGi"
    "6bxZgnFW5JDnh0Rm/xBxjo3BqY01SJfTf3m5Y9CnJ+fPzl98c3b+zcXZEdYsDRnIsX+vO9"
    "qzvOw2ETiccXUxEOMKsrH6xjf1KBvrqL7coXKxuqRE3nxZUV+8QAreAhmSujqpokGIGiee"
    "GQ2skS4zd4TeF8RWpueM0gd5giz1uDCX1dGxjGCX2N+jO7bA5y8uo16qPl2zu2Ih5soV8C"
    "P5eF2OTZePapkCeSr8x567QzmzIRVjnI6eERph7v/Zea0ql/OKKpdzbe5/5Nvm92QP+5vy"
    "xP9IKIfzbMMJGyDSVZurTC2fpBxZAef12w9XH3/TZ6fH49NO6vVvt2+u8p3w1DJlMsG3Ei"
    "Oc3e2fLyOXfoO1OR4+JgsTuFGgx/anx45wGmYvzZ1j+Gsm/kRGY0V1xYdd1HTqfgzvMShF"
    "1fXltrOzjhu3l2v2dimdqmvMrcWJxjdLX55UOWeOGjidJSNr9eMRDhPhSAWEHXmshRX4jP"
    "rKX5JuUHhZ7HwoWCFO0XrhWAv5O0ML/EjQjBAPcfwg/nU0hQ+tP+Gz99m7EysTse8m4lYL"
    "7AlMI09OrOLJ78KdWy8wR2vMpCvnecItlAymixwunyxgdB1iT+RX8LZDberV9fd+z/v74V"
    "HWf0AoHELhEAoHc2/E5h6Ewp+w8uHojq5is6EBURfaZPQBI9/WglgPEqKBIgys8aFqN4C7"
    "7Ji7XMpjPE3wTQRGV3xUZbnG2L4shfZlceoKh9R4lchKjQ7jThqo9Z5/f9YVti17Y9iyyE"
    "r+6fXBTIsAoAVAJcNkgmY8HqAsMAUhJ2cAZkoC4MzDmZCcBoBmZADSYqXrPGBGgKYkAM7i"
    "mT++Z4TmVgDALKyeKlhisngmAgBmHsw5dtzAN3P+tyKjs+kvatn0FxU2/UXRpj9CKkDPGo"
    "ocp11DHFyZbYzhL4h2pIWxBh21SjBulVwUHd2C01EXdm/u+EvTWGROqoWAVM+WoTHFnKJs"
    "DSMNZ2VAv33Wb+DJxBuzeHJaBLTbd+026JmWExvdbtjJicZQRdmPrNxeVlH2Y007YE97Mp"
    "8Ta9+G9mEC7ht1qxGhnkuM8JK2Vvsi9ffwXmOCqsvK3Mz0Ks3/3k6/nQngZDu0Rn1uGBmQ"
    "ideyFb1FfRvxOBtaZj7LBOy5WKi+Q2J1En8AEm4T4xO0xPLIVI5Wwcx1LDUxJkhu2fLb6K"
    "pzu3mQygcPBaMscDznxA8zwH/8dPMhrueNIiAo3PHYJKoGPkV3UZ5vkpAefrmvGIoufPa2"
    "8mE+uU9W4vY2ot73SDYDUd9xkhJGi/CPQh75wpFJTrnK3o8WPvGvuP57kkTHgtmfJFwWIc"
    "u8n1nmvjCBC/BXJTSMzdZqjavXp5mWewuQaWqSabpdSYwWi6zcmObtgYnigVSjDGi9CG0A"
    "DX/0Se3zBTy346FBwaRhgwJlatWHPBkOiDdFXBqamiWbUpdgryTvF2sPT54Jma4wTz45MO"
    "g3N+8yoF+/zZ8C+fP76zcfvz5TChCDHF6yPqfN8PrbY1pqTIv0cQm0pKB5T/YsV0g9MFXU"
    "Jc/Sc7BXHchickjfgSx1dVKD46jfgexWeOFyNMJM1aBPkjZg97JfunLfpaeucMtUhlMfqR"
    "1LCDwSD9l4o+m73v7todl6j5epSYXvD42yjmUVQTH6E44u98VUeyIrYEv9h0qMOsMORHua"
    "dIPoRGRq0LVipIURvAo7LQnx1TDVtmN3Wmu/yIiQsJLWPvXu0drhC3WqjU/XymBSfXpwfJ"
    "gyW9DAtZFL6QPC/BR9oNEV7KJH7AZE3umBrHjRbOvwOaZRHhkEgHBOP006COe0VscSolQA"
    "syIhOpGAkE6tgx10zGAVvFpaEMDVxsuEi+47BmeTpAUA4RoILwljwiQxmcEpkRFC3ElxVl"
    "98pWMjDbR2X1QxeFr7Sqzz+sat0ZVJlY+Et2N2+UblkMLZFP06m6I0uaN8LyvP7hjDXnb+"
    "4kWdDmMvXpR3GJPXcskH4qUyQDgaPkJ0u6qq1AczZE6taSjDlgcS/xu5DhuitVABrgQjw5"
    "PHmCbxjBTcrzXRDHmD631Z1X03s//8H1QTzqA="
)
