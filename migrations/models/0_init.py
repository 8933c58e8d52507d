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
    "created_by_id" BIGINT,
    "organisation_id" BIGINT,
    "created_at" TIMESTAMP NOT NULL,
    "started_at" TIMESTAMP,
    "finished_at" TIMESTAMP
) /* `lease_until` is milliseconds since 1970; a running job past it may be claimed again. */;
CREATE INDEX "idx_job_created_a2e12d" ON "job" ("created_by_id");
CREATE INDEX "idx_job_state_4bd101" ON "job" ("state", "lease_until");
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
CREATE TABLE "aerich" (
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
CREATE TRIGGER "time_lot_unchanging_update" BEFORE UPDATE OF "account_id", "transfer_id", "earned_on", "district_id", "service", "scheme", "minutes" ON "time_lot" WHEN OLD."minutes" IS NOT NULL BEGIN SELECT RAISE(ABORT, 'time_lot keeps what was settled'); END;
CREATE TRIGGER "time_lot_unchanging_delete" BEFORE DELETE ON "time_lot" WHEN OLD."minutes" IS NOT NULL BEGIN SELECT RAISE(ABORT, 'time_lot keeps what was settled'); END;
CREATE TRIGGER "time_lot_use_no_update" BEFORE UPDATE ON "time_lot_use" BEGIN SELECT RAISE(ABORT, 'time_lot_use is append-only'); END;
CREATE TRIGGER "time_lot_use_no_delete" BEFORE DELETE ON "time_lot_use" BEGIN SELECT RAISE(ABORT, 'time_lot_use is append-only'); END;
CREATE UNIQUE INDEX "signup_live_once" ON "signup" ("shift_id", "volunteer_id") WHERE "state" = 'signed_up';
CREATE UNIQUE INDEX "service_record_client_once" ON "service_record" ("volunteer_id", "client_id") WHERE "client_id" IS NOT NULL;
CREATE UNIQUE INDEX "service_record_running_once" ON "service_record" ("volunteer_id") WHERE "state" = 'running';
CREATE TRIGGER "service_record_unchanging_update" BEFORE UPDATE OF "client_id", "volunteer_id", "shift_id", "organisation_id", "started_at", "start_source", "ended_at", "end_source", "served_on", "served_minutes", "flags", "recorded_by_id", "corrects_id" ON "service_record" WHEN OLD."state" IN ('confirmed', 'corrected') BEGIN SELECT RAISE(ABORT, 'service_record keeps what was settled'); END;
CREATE TRIGGER "service_record_unchanging_delete" BEFORE DELETE ON "service_record" WHEN OLD."state" IN ('confirmed', 'corrected') BEGIN SELECT RAISE(ABORT, 'service_record keeps what was settled'); END;
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
    "created_by_id" BIGINT,
    "organisation_id" BIGINT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ
);
CREATE INDEX "idx_job_created_a2e12d" ON "job" ("created_by_id");
CREATE INDEX "idx_job_state_4bd101" ON "job" ("state", "lease_until");
COMMENT ON TABLE "job" IS '`lease_until` is milliseconds since 1970; a running job past it may be claimed again.';
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
CREATE TABLE "aerich" (
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
CREATE TRIGGER "time_lot_unchanging_update" BEFORE UPDATE OF "account_id", "transfer_id", "earned_on", "district_id", "service", "scheme", "minutes" ON "time_lot" FOR EACH ROW WHEN (OLD."minutes" IS NOT NULL) EXECUTE FUNCTION "time_lot_unchanging"();
CREATE TRIGGER "time_lot_unchanging_delete" BEFORE DELETE ON "time_lot" FOR EACH ROW WHEN (OLD."minutes" IS NOT NULL) EXECUTE FUNCTION "time_lot_unchanging"();
CREATE OR REPLACE FUNCTION "time_lot_use_append_only"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'time_lot_use is append-only' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "time_lot_use_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "time_lot_use" FOR EACH STATEMENT EXECUTE FUNCTION "time_lot_use_append_only"();
ALTER TABLE "time_reservation" ADD CONSTRAINT "time_reservation_holds_something" CHECK ("minutes" > 0);
ALTER TABLE "shift" ADD CONSTRAINT "shift_possible" CHECK ("ends_at" > "starts_at" AND "capacity" > 0 AND "signed_up" BETWEEN 0 AND "capacity");
CREATE UNIQUE INDEX "signup_live_once" ON "signup" ("shift_id", "volunteer_id") WHERE "state" = 'signed_up';
CREATE UNIQUE INDEX "service_record_client_once" ON "service_record" ("volunteer_id", "client_id") WHERE "client_id" IS NOT NULL;
CREATE UNIQUE INDEX "service_record_running_once" ON "service_record" ("volunteer_id") WHERE "state" = 'running';
ALTER TABLE "service_record" ADD CONSTRAINT "service_record_possible" CHECK ("served_minutes" >= 0 AND ("ended_at" IS NULL OR "ended_at" >= "started_at"));
CREATE OR REPLACE FUNCTION "service_record_unchanging"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'service_record keeps what was settled' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "service_record_unchanging_update" BEFORE UPDATE OF "client_id", "volunteer_id", "shift_id", "organisation_id", "started_at", "start_source", "ended_at", "end_source", "served_on", "served_minutes", "flags", "recorded_by_id", "corrects_id" ON "service_record" FOR EACH ROW WHEN (OLD."state" IN ('confirmed', 'corrected')) EXECUTE FUNCTION "service_record_unchanging"();
CREATE TRIGGER "service_record_unchanging_delete" BEFORE DELETE ON "service_record" FOR EACH ROW WHEN (OLD."state" IN ('confirmed', 'corrected')) EXECUTE FUNCTION "service_record_unchanging"();
""",
}
DOWN = {
    "sqlite": r"""
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
DROP TABLE "user_account";
DROP TABLE "stored_answer";
DROP TABLE "region";
DROP TABLE "organisation";
DROP TABLE "job";
DROP TABLE "audit_event";
""",
    "postgres": r"""
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
DROP TABLE "user_account";
DROP TABLE "stored_answer";
DROP TABLE "region";
DROP TABLE "organisation";
DROP TABLE "job";
DROP TABLE "audit_event";
DROP FUNCTION IF EXISTS "audit_event_append_only"();
DROP FUNCTION IF EXISTS "time_transfer_append_only"();
DROP FUNCTION IF EXISTS "time_entry_append_only"();
DROP FUNCTION IF EXISTS "time_lot_unchanging"();
DROP FUNCTION IF EXISTS "time_lot_use_append_only"();
DROP FUNCTION IF EXISTS "service_record_unchanging"();
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
    "time_reservation_holds_something": "e971ef99a9caab2a",
    "shift_possible": "a27a86927ef3e625",
    "signup_live_once": "f5ccdd16da9d32af",
    "service_record_client_once": "efb162df9beb7292",
    "service_record_running_once": "8c9045cefbb6fb0f",
    "service_record_possible": "fba1a12172abe44e",
    "service_record_unchanging": "090fc3b3e2227c35"
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UP[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXftz2za2/lcw/qXpjOr6Fceb3rkzdtbtupvEHcd97LYdGiIhiWuK0BKgFd3d/O8XAB"
    "/iA6QIipRICjOdTkziQNJ3QPCcD+fxn6M5tpBDjq99y6a3L8ilR2/Bf45cOEfsH5K7I3AE"
    "F4v1PX6BwrEjhkM+zkDxwDGhHjT5lBPoEMQuWYiYnr2gNna5wNMYTbCHngB0LfAEJxR5T2"
    "CGHQssZ5ACcwbdKbJGYIE8gl3ogBfo+IiAOSTPyDrmH2Jhk32K7U4bms937X/7yKB4iugM"
    "eWzW3/9kl23XQp8R4X/+fvTM/uJjiT/+FzKpYVtHf/JBi2djYiPHSmFoi6HiukFXC3Htxp"
    "7eufR7MZb/hrFhYsefu+vxixWdYTcWsANEp8hFHqSIfwL1fI6o6ztOiH8EcvAT1kOC756Q"
    "sdAE+g7XC5cOvsD62pFhfLx/ND7dPhrGUU5nkUQC9vCSiV2ub/ZViQBgyr/CN385Ozs/f3"
    "N2cn559frizZvXVydXbKz4vvlbb74EX2aNVjCVwOzuh7uPj/wLYbaoggXHL3wRMpDCQEqo"
    "aI0+pHn0jQ94Hi7RFPLB2AzybGZE7Tk6jv6R1UOEepkiogslmjj6n4nvmhxksMTeM1vGJj"
    "o2HWw+H7t4+b9HLWmpBPDHuw+3nx6vP/zEp58T8m+HX/3r9eMtv3Mmrq4yV19dfp3WUDwJ"
    "+PXu8W+A/wn+ef/xViCNCZ164hPX4x7/ecS/E/QpNtgPN6CVBDm6HF1iQxO6Nin2DNXnLS"
    "m1+amTaDtUpYqyB/LYZaEXf+XAfzeDXhn0kVQGfPajmnnU1u+eXcA/h58NB7lTOmN/np6c"
    "lED7y/XDu79dP7xiozJPzcfw1llwL4c1/1JqOIcSA8T4qgrEV8UIX+UAjl7vVeGNxg8Q3I"
    "sq4F4Ug3uRAzdhMylt02m5ljbq3SK9l50ae1Po2gTyb6usBImw1kRtTfjUxLIXpvEr9iyS"
    "B389fnc7DUPPRW0Zn23vNR5iP5TI95ri7TwttUOodwPz5UUFmC8vCmHmtzIGiWUxK54oWS"
    "RrEQ3wRoA9BInM4ntEnws26rXEAOAt81Fvf3tMuacRjK8+XP/2dcpFfX//8YdoeAL2d+/v"
    "bzJwByRSHu4fP91/lMO9lsiyB7ZJwX+BY5MevhZLcOdQlOOehXiU9vf5BFncBV+nAnssoF"
    "FXQ52TlZPnBGHGL4yh+byEnmXk7uAzXDQ2f2t+Ns9egS6cCiD5L+a/L+SVf8TjIwndzC+P"
    "ynjmf4UDNvPLDtsHkeG71HaegE3A3HbYqkAMcosAYrsmAqd/eXPyHYDA812X6QWwycECEg"
    "psCuZwBcYImA6058gCcMq0JGGd2/qUKlw0oWxlHwk7Nf4Smo3uKButmYW1lVTF2r8stvYv"
    "87yYN/U5ry8xREteIUmhrV4j9WymNes/9m2H2i455h+7D76/lXd6vD1VcnHj0Tu0WtlQH1"
    "lt4d22ixu552l4C7fzaHgt1qYWviftbuhnpxdvLq7OLy/ifTy+UrZ959kYiil0FJCMx2so"
    "s1C6WPbIF7/lovEDcFXTj/tZpeOfs5Ljn7P88Q9eujIvqRjeWGBw+DbPtCSNaCU7OSM4mE"
    "1h1+fIlKL5QmbCFZ/fJ0QGA3tje7EJmffpGCGnjWTeH8Zs8bpycGXiGZDHTL4tlOMru7WE"
    "b+7v36cs4Zu7LG3484eb24dXp2JrYYNsWrCgmWnMv3UO9WKPZC2hWa36fgfyPCx5SxYz5r"
    "HAAN6SuybMQ57qGa1U7JK0VC3YO7bIM8E/Z5WCf85Kgn/Octaf6SEOhzFeKR/e50R1tJuO"
    "oei5JqI1rRLmm5bZTbhvKfOn433rxfsSCj1V5adlGlB+xx7DIel3YrN9cqao4IyQ1nDXNN"
    "yRs+f7xGv4SHIInbo/KjuNxtmRG4+lr90VGGNrBWwX0BliKwyhY/C0gHQmzo+fvj399vW3"
    "f/n2aQRsSgBeusC2gAMJfQvQC/LYmuZnyGPk4CUgzMBGhA3MH0y3+DlVjqYXTMCN4ugEvP"
    "pcupvn0kzXRJpTUIh/QmJ3pNtpu0pojnTTVulhvdNSZMjCUlZ+WkYrv7fKlwf4FEQ7DDi6"
    "p/lAB9XcwrazCndqJLR/quwT01Qib8PxA6Rtr6qwtlfFpO1VFltub6tgG43f2dLtcziEZf"
    "PvUCOhMCOoyfCaFKyHppzJNpljrLLIM2LD20cuq8SmFIemZNc5mi8cvEKeoRpDnBMcwAFn"
    "26HE7OMoZFuDqtGRldNQV4Z6MZNGsm7GOhYcHNjnVcA+Lwb7XFo64kWCcmkM0Fpoh5E/0X"
    "uzt4E/C+Ra7FsYY0jNmbJxIpPWFsqWh8T1VCGT1qqoqYrUkYDC45AU09ESKujnjtuyyshr"
    "4nvsIXvq/h2thDbu2DfnYaAS7AvOyvqliy/Raouurr+iB5fxWVV6ETIQ2E9Hwe7/cPvp8e"
    "HuHYO7+CwzsR3NbMdiU0kegVDy+78/ICdG85AwT20WUw9Ks/lUYHpghs0PfJ4eUqqVQPIJ"
    "8rbE6GeC+sg4V4IHTia2YwsAtkTpej3TUMEKqIKCHFoVrG7jiYYKlXCKbGqjbVdVMM9qqD"
    "i9MBvOpWjrPeqXaJ4hAdVmfNMDmniIzB7xM5LGN6Xuj8rim7xgpEHjoRsDnNgbxQKY2Yzf"
    "AZ//ky5tkw3jMUgTOLedFWD+LckHLCnIbQ5A0rFGnYw1EsvImEGidCaWlmqG6tuvMlrOZL"
    "UJ8RWjUFIiOgilt0Eo6PPCZtMp6T4tsy/l67DpaiFmRDW+jOiA+F5oliBCipLKil+Oaanh"
    "RTydVzlLPy8+TD8Xp+klTGgIYANU6Kf1TP1CvCoLml5ryjRouy7PtCCZI7wzKndz4jGbEz"
    "jADzffPoKzs8sTYDH/nSMyAiZmLuoKOOgFOaIDDRzjF3QMfkJ44SDwjNCCfeX5mDnDAE/4"
    "XUekKjGPB0mcobY+RHtOPfWcVEOstoqt6tj21GpsVddii/cZ/dpGxxKxWUmsVXlYfDx6gP"
    "A2Hxf/Ah2bvWM9PM8D/FcGU0H6VkqqzCcYlD/AbXwpfgUVvzYBWFTva/AIdiSJ9wERRN/x"
    "15zU6ItubrD72LA4DrmK7ccsqW+4dgEXAjNmhHHz6gV5YLxiJhmA1pwnobN5KPZGYDnDwO"
    "XptMxog55LBJ29gIQs2fYnM/san19bfD22+JSp8pTQAN+hzXPlOl/3gCk3zZYPXMGaLR+w"
    "ZtX7vSaE2qpcMUxDpYQ/94msJLUyed5cIGIXmfPEwusWbR6HyMqcqGT8bIkTxYYZ03hcBS"
    "eKS4AZ+4IAUu7UJKsojQAzrkxReyhXhkha52jb2SQO0u/xouZzB89DIuL6T+1AdWVfGpU4"
    "UJHuKhGP0eAB+kzN847iYa9XiDYnqjN66uZTRVCqmLdpGe259tb87UQZ4s7te3t5DrvqiQ"
    "wU+j65Ip1INVD3RYo2mgawVUxd7CvGkh22U35fFKom8foSUWzFPl8iaG6zw3fvIkDYKvnG"
    "Zs4Z/w8BC72I7I6lTWei/myYaAJErD8BkP0Xpn3kXb4G5mv4VKz4QKbJsMwO5Sw0E5U5Kv"
    "HeOlHgXVu3+7FueRlqQ5m7z0rpBdDbBaAP5oauYB7YoqbehIQ+muu4bg0PQSJzGEpqFaak"
    "BlfQrXkWVvhxzLyXlfEpK96blBoczOeVYpjPS2KYz/MxzGzts8dDUsWgGOaEyOAwbj4Iq6"
    "sU2jAPzfrEoA3tMD9ZOzlRWmPbSleZgh79NGx3WyTlE2Wr2rp2yVLwP3keLHl/VEqGiZEG"
    "XA/dSIk9zhAIxgOKAQRhk+WAv4IuuLPQfIEpcs3VN+yx46l/87lNmUaDIcsZpCLWOxK0bE"
    "k4eWufUhgzET4WvK+rjpLozIY/KuHZFBv3btOxt2vbzg6y37pq2Az0bDDTQXKKvIVnq/lH"
    "GbEBLvTmzXdmDlJfYsIUrvC1wO4W+Em7q7uxBnIzBC1pyTze6l4OZ0Iky4zZJgX/BY5NWs"
    "M1wXaPfduhtkuO+cfug+fmEKVYslyH+2wz+1Ga/uITZDvc8y6asg3chd5Kro9IIlszf0WD"
    "kpGtqGH81Vd7QPwmBDFGnAF+c/fx+uEfMeQxOfn+/uMPNxLQb/7xeHut07IOm0DuSFaxYC"
    "4k3mDEaBR7gQGxaooaLdWcwE9sGYsWvTyLlwc0EGC7x+CJYTPDnk1XRthp9Ql4NkGEjUMu"
    "++d0RgkvhvkWYMeKIhyYE7rgAfC8gmbeE2z3o3SOcadtYt37d0emm35pHdhLS/f+1coXn+"
    "Xgqa102h0LDC40sPk2cbpEV7skZVQvRrnaSE5wgIi30rhW9+LbwCo014tv7hNqmDPoTpER"
    "rVdF4Ium2KEa4iu91cME2o6wdCiaL2Q9ZgpdDomkZo3zpx0eW6QxVNVNUImgjq7stqlpPq"
    "PCqoWFsfEZKa3jLuuYYrowCDI9JHuSPyHIHtacijNCNQ8f+qPVto4eBI7sa7Cdca64mUpF"
    "9aPW+UdNZA4RihZqZHRedjCGyY6DNXLnEAr2oVRWk9NZiMU6FbSTelJdUkxvZ13ezmzC8J"
    "ljRQ83IaWdWgWndsE2nBr1V1JijRRAOpizTF0BpyOqKEki0SVD9lUyJJldElW23zq1JFFJ"
    "fyDQ58uo6U7z5SCF9V62hKnRBmndAKnNWLRk13lJSFqmKX1xZBrMDKxQoTWwUEShVHdKRP"
    "ZQurDqVwS82Gj5lgeUif4TBKGg+0Ry1PpqMKGsfGubHyXNUwruB+80XdW1i7bFCJTUBbJD"
    "Y6Ga+xoP18E1vfVpoxC5MaTmTNnUl0m3VHR2qE9j/5yu4Wtib9RD10yzTri8a5tiS2f3p3"
    "iinqmhqpubWoBDqD/axQoVXS8/+pEp950IqDqSODaJu6V+DRcL47Kq+jUOmkIHBDK8RTKf"
    "4jvmOkDPnIEJU2rgQjArbc4cDexKUmnqTqKTZDq8tZd5HIEeDdUo5IzY8BoxtxKL7KKlMt"
    "JJmQFGILeCc7B7sW1c8lIt7nybltqy8W3XUC8BWdI7GL3YFpJSESUlDhMyA1yordTe85CJ"
    "Pates5m8rO42U9ff1LmNB8zAdZlsGKZB2jeuoYtecBWqYT/+b4i8xPdd66TY710vgGq9N1"
    "xIfY95rOHBGAjix0HwXYEJPW8FIBg7TJtAaJRXf/AQd2LZDfYPB+NnJuAv5L04Gpz/D/cP"
    "9xowv4nBBoLXN2DLeEVGgO3YBFkjANksC8zXAgirE/IGIJSXKlxCAp7RorCvo/a3u7K9jU"
    "r8bV2U4kgXpdCGmy5KoZW/nfK7VjdhYFSlbRmuPx/LCqYXpeilRHZZHXBYGXoxjIb4zSpr"
    "XCI6vOXefIXXse3RmSJZnJQ5aKqYyJZoQR9y0u6a3CM73HwDnAWDSBYKWLD5xsN1ZnTNfV"
    "cgqL7nZsRqre2OBd+1vN0WNhwqWtvF7Yb06q66umfYJ2iGHd6GbGrzLyOPOSpe6MUzDK4H"
    "VCsW9Ri6z8kSutXWflZKPwA1H4AkkOq7vFxab/abbWsOnKqvnhLSu0uV3WXJ8/wM8Zn8m+"
    "TALs2QzwvXS5Tv0S7TXJq8hUwEiXK0UUZsSx+yP8hLXEgXU8n28Ig+F5yIROMHsDOUMbK3"
    "vz2mlmiu3UfqPRgNz/YAySZWuBb7PjWzjWTSOttoy5gjnfi1d1UER/LMrqNYWRF5WR2G11"
    "AsUALavE7aCwjqmCqqBgTlF+IWFTYSWfVblkXIJPL3jOWtVD8ikaqzJVjp5KAhYhWs0u1Q"
    "GtqTnAeIGDzSqwmUPvDpBr2YiBEEz2m0NqCF5gsHr3hUzJa71G080VChMpFH7YltQrrtjv"
    "5uPdNQwXphtrBLkSxURAWpX5LTDAWn9uOsgy2rMNg63tE2RVwb83jk5gbvSxzGLxMwwb7L"
    "m+eBcRCrHMz2NmivPscvPKqZ9+WzkGlbwR8rSTP3JmbUQdEd9vNGoDgoWig1r4DinsCxgO"
    "4IXE4R1ugI7CEozcAp5mPXEoOI7Nk1Jxs67jVSQLOSmnnakgFUiSRPiehA8t4GknNPW/nJ"
    "SwjpOlNb8+41KXcNf6N0u5xy0kW+RhmiPfHsVyjxVUR4alyzuKYe605lNF9TilxLqEdWqn"
    "h9d1RaqTg9bqOX/Sv3d6ELAt4OecxBXmCPEl6Vi/vFaz6PV+MSl+bYpTPw6uns5Ozym9OT"
    "p6/znnZjs0rLD6MUNSgEde3h7uz+oxInXGcmH+nMZO1T6MxkrfztlB+89XJ6Lw53jgWGl6"
    "xZtmdG1NmbwjjnN9koZwuuiGH5kmjRwpdUUmRIvmJjLyoB0IK31JHlpZTjmhDT2MraEiL4"
    "ggwOlQKyaaHBNN1sGNRn9lMkL1d54nFapKW0nd2u1JbTjwnyXmwTGbzEpKeyevOCAzqVaG"
    "wN2y7xPWnMUmkny7WUTtCpnKCj00t0esnh5TTo9JLOqGJNiirrISc6JDN7v8ddaap6y8OZ"
    "QYbEjjIHNLnF2KlDmoQKJIc0aQUVH9KkV0W1ErRhk0dIEwcoyAO2G4QvYkJHYOLhuajnyv"
    "w6ftTyLyxyrXmYY+Iq91PYVXkl2nY+ZkMXyehjhJFFoUeDjGV9ptOZLW6kz3T0mY6m9fWZ"
    "jlZ+iz0iMJGpXc42RoMHEQ3dep1DBpZB0WcJvCVF95JCA+BpMlWYqoB8WQzyZSGbKzCquo"
    "yzQno5V1jOE/apRrSZK1C7Kbl65G4tqCObuLfsLvtQ4aKpHQjlpPTirrC4Y9SEJ0hU++tJ"
    "pQ+58FWMCHKt2mgmZA8ZywQ5oYBiWuqgC3mzdaQMX1LmkBdfgENR5mRJz8yM3OBM2bNKtS"
    "7PSmpdnkl6UwTH4MZ4pYJ1WkojXQVpfXSuj84P77xWH513RhXR8VPNg/NYUPdnrauBLnfH"
    "PbyghU62x+1ksEKV/riynaYBbO+9KXRt0mDNyy42IM7ssNsUG00lxmb2GJVSo6l5BrKuWy"
    "0hlqxOJwmayRSvK46aMTMDN4bNPJkzZD5zJpCiJ0DgigTlvXiQiivUDB3A9OKtAFkRiuYA"
    "umSJPF7uizkZ68G8IQ3yxAz5qJnWPkVXGuvw63MEdECMDojZgLCOidABMVr5W1TNUjlt1Y"
    "esCoes2DT9hXJ3vrTUAPjXtkNiHPSCnMorOB6tc0c3r+CixuElzdmL+obXXLn7tXRbhtcm"
    "xFc+qU0JHfJRrQBCaXGuJQa3rbZyaMg8YuytDGJiT6VQR1ZMp41LyHjOqvCYTFVw84IaXo"
    "k7u6aLKlsGGZkdbhHMheGfjazd7BUthH7rI+/CNa2PvA9VFV0+cB0m+n07b+3iaWCV49b9"
    "5IVfB13bj2SVe8Nbo7KzLe4ZRa3fqx1ufcJzNMbW6isC5rbrU0SOwR1zIvgKAdC1wAJjBz"
    "wjtAAuBmPoiBt4wo+abA/gpfuW3/DwEtgEzDDNn2y18xHSXHA2FnlxnkTwV6BmcU1ngndm"
    "HxuVHHxpvrY1vjb1fFTma1NSAwT6rBqzUEIsyIFW3UaSUjoOrbZVyh1cX1IHsCh3NB6+Q4"
    "cYM5ewr75w+Io2wre52hqXCA+I3tnxSuclbb0X5s3WUoVMejAlXHcd/O1Sb2XEhrdC8Hda"
    "UONfD3++nyrGd6REdHhHb8M7gpbaanFdSZEGVN+xl1HftZsjufZUpY9vzUeyAn3ixmgjE4"
    "PicZVq8zloymkPyJYTdMkEeSNA7Cnbo74Tgb10ifkQkh4DiD/nJfP+D3lYXouvmWmlfEs0"
    "OvRZQuaJ/5WlWn5P3hwJxuRPTb90kn7JKLW6GjKC2oOtbc2kn5XqGkjLaQXUVkAtf2ovbt"
    "TgoI8IAjihbCvZimPITaGZhq3OGvdjhr3H0gMxfnmzCebgigdhH4JVAiDhVtEK8NQqgKDH"
    "7KS3YDlD7oj/32OSY3ZzZpszEBadGwHf5RlX4UVzhpjzkLPEWphfZ3Z1+OEps7D0633P75"
    "ium7hDfSQSfKnY+VRLeCWFDroAmmXz6Uz1LSQjqA2i2oeMwctZ5Rw9ITK46PwWuroJQ0cJ"
    "31higDEKV1UAvioG+CoHsPZx93huO4ei2Undg1uJuFZHT53bnwk6kvu3/M6oiotr+KRiMZ"
    "O/4SVgX2YVhWIGrD+bIsn9U4yf8x6smqh2Tju8+EclzilfTqoaWMtoj0j7pH3VgDaIDvEN"
    "/CCi4GCIU+41nLy9+V3sZUZXpp0XHp7bBFlg7FNRz2uFKJjjF84OE0Spw25hD3jIQZDwml"
    "/YNUtY5vrT6fd2hx+Zsve2CUMjsKq7HAsMro7FaaWA/tOSiP7TfEh/t0n7oa53/XbuAPRq"
    "VQb2UV9gtlZ+74jOObSQUvRqQkCHLfcqsDXfh0VF70kJHbTcZd3u1ZfvmF4PzqF8DHV4JP"
    "Em43ujja4kTQ6t7EcKH094cyPAdmXRbl0Y+sfgI3pBHkCWTbkXCAFzECl8RjypHjIXccbZ"
    "2/Azix3LBufXnmaHn6WR9jT35mnq+getxRRgnxmqym/llJj2I+sfcUCP7fXqRlFSTMOvGZ"
    "T+QT9jxp5ygnJGaF++vvb5Kvl8HjLZC1pRxRkhTef0WP28+woiym+3jKB2+Xvo8n8KInvf"
    "edz7PZL4/ekBozLnP4wSNsz12ErZ40EtFzbCpKKqnmgINUYm+yI8UsumifJ71/EhsBjOPH"
    "QPQQtwMMDEw3MgMpFyJEA7H/OH6wrmwMTzBZOzAJyylRQmPUHgsGXvAc93qp5PZ1PNwyI3"
    "DCmdca4Jhe6p4NCPrgf6asomiyhnO6WEDjrbaVORs2LiZo/1zdpfxE22xhOsfQ2EZaIaY1"
    "mBMmbiTBzmU6hjLBPVGMu2WWYwyJD98dP9x4INIpbIbrA2M1j/CxybtAZswuke+7ZDbZcc"
    "88/bh7vNEUp52pE98erD9W9ZU+Pd+/ubrAvNJ7jRGXy7zeDTlJOmnFRLH2aEdBxR1zTcEU"
    "rrmj2bLzaV1j+M743KiCyYHLWRwvqV80g2ARZ2UVwKh0eYLGd4PgqpJhw2PSfijk3Bqz/8"
    "C4QuLt+AP/yTE/jmzdf50JVGZ9ZBK512uXU39d25jLqb+iG9lnQ3da380DPudOmhob7ZEl"
    "FUNnWUvOpYYIBO9WmlrsCnJV2BT/NdgQtrOxVlPO2jsFOPwzCTXyuH8SP6XLSBpMUGUEOr"
    "7L1w+9tjOSMXvxbe33/8IRqepeky/TodqFayLBYY4LpupaG4g6CFPEP8qYBzRmyAaF9WAf"
    "uyGOvL/C7d+azUPjf5MnkFbcdgLpu0qWxZbEZGcAD7dBrs15U2jtclG8fr/MYR96Ve1W9p"
    "vdIxhFva1tibQtcmooCLevvGvLAu97BVNKdcMXmtKLe4vs9M1y+NfIlW3oZG15IFqdzuOn"
    "m6bk+oLHsklPv+7w/IgQXWeRQHy+fooS1ThPiXHUQVP4gD26PiqOJwwKhKVLG3Hru5N3gg"
    "A6b2C3KjJgWiO4E4N6FRRwKu0+AcZYaXAEF2jXN4QMQEUwzGCDy7eOlKWoO38QlVIoRf2K"
    "btUhQn2rP9wgvZSTb297W1aLGZdOSwPtXRpzr6VGfgxL4+1Tlg5ZuOjQoyBH7++e6vBY5n"
    "UiijfN+3rWMu2j/Xs0SvwrM/DxSVVIH4oV9kiE7YJyFv4dmyxtAlLIpUenBUyuVFFVbwop"
    "gVvMjyKNqD36+tluJnPdX3SVpGZ7x3+p0hlGUExVFUePiU0ACPOpon43WtwOE+RUxTqs9Q"
    "WqTWE9QxhbZe+EknYB5cAuZJu9ZUY6TLxIFTpaS1WEDnrKU2+SZy1lwsiyko9tOi8YPzzF"
    "o55O5+yIbnu7yx2m4wbv49Fyf31QgjyMvqOIK6vm94bKRgbKwlDtrSsJBp11y/OVG9fGsv"
    "3xBKFY8zLaN9zi77nFxX/BS0RnifRFTbPpUC/LDH3rBUvUBgRlDvarUJaR5Gol78OSGlDw"
    "PqYp8NuKmOf1ZySJVv9htTGSObV4hyQOUvybl6poyq4ZTZlVgQS5nbchqAt8G4yS4Gqib3"
    "WOUI1VZDMAXustDLSCElIZfxkEr1W0VAYxzyCF0Q1c8AvIsKASIVawSWNp0BD+O5KFRBsG"
    "jJnY+sbGRGXeyiwxv7COiwSB0WuQFhHRmnwyK18rcMcSHqIUxkp6rfg0k3CO0i11LTbUJA"
    "x6Z1WrUmXEAzLD5X0QRKigyJZGiuvC5zWdlLzV8ogJqS0bEfWUgjj6xGaf6UoCYmG+LEkk"
    "Urt+RsklUy+6WJqrRNZhFukVscxB5sm1ycTYft2X5dmGSc3YT9xbZIiUmGBFGrJGCAlowF"
    "jHEsoQHXYzbygNcg5pi/Cvk5YLsABhnQ34luy479gsJbPBE6T/3VnUSzfR1+ZY0026fZPk"
    "34aLZPK79Vtq/j4ckpd7qPAcrxD1DjVDNS+hnr7TO29LA7Zaq1lPKIMlKaSMoaLWuAlB6s"
    "nJiO2+3yw6MjGI927HX1KYJxmDooIWt1dF1T0XXShd4Asg2HhXYR3YpRofuJX1zjL2EvU8"
    "opJjBT66EKh7lAHmEWMiQArqlIUc6RzhAYY2vF/sH+ekZoQfg12wPhAYCMzdx2Os1rdnh3"
    "H2leU/Oa2u3WvKZWfnvKd/35WGbOlZS1iCUGl9zZAqf5bDuOhM0q6XMdSwwO3vNKubPnJb"
    "mz5/ncWcieBuXyTSmhgy6qMPWZI2FD16iFo1x6S0D7QxJK8BRxT5KDohuMHQTdkog9mas8"
    "ZlJtLcHIadgtZDf39+9T78abu2xzsp8/3Nw+vDoVmwAbZNMC1k2Xcy10DHbMfwZuuLIOUm"
    "JDCqveL/UZwNoAQ/dTPJGqGvbKUFRl51LLrwL5qfsM7b3PkI4F1rHAW0HUJqF+jTzbnB1J"
    "2PTwzqiMSofrMZt49GIYGuazD4XM3pJHrUFTF/v/xTx1iwRAmxCnG+u+fl2BAmCjihvr8n"
    "sZn2shSTsrRjgcPkB0W+l4zj6RIlmHkuIqxAmR3dch3g8V0FjF4Zxhv8vT4S//D8X2A0Q="
)
