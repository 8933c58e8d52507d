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
""",
}
DOWN = {
    "sqlite": r"""
DROP TRIGGER IF EXISTS "audit_event_no_update";
DROP TRIGGER IF EXISTS "audit_event_no_delete";
DROP INDEX IF EXISTS "person_id_number_once";
DROP INDEX IF EXISTS "organisation_uscc_once";
DROP INDEX IF EXISTS "job_unfinished_once";
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
    "attendance_days_possible": "4a652ef68ef94d06"
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UP[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztXVtz2zYW/isYvTSdURxHdhw33dkZO3VTdxO743i33V6GhkhIQk0RWgK0otntf1+AFC"
    "leAIqQSImiMZOHmMQhqe8cgud+/tubEge59OgicDC7ekIe670D/+15cIr4fyRn+6AHZ7PV"
    "OXGAwaEbLodinYWShUPKfGiLS46gSxE/5CBq+3jGMPEEwcMQjYiPHgD0HPAARwz5D2BCXA"
    "fMJ5ABewK9MXL6YIZ8SjzogifoBoiCKaSPyDkSN3GIze+CvXFN1ws8/J8AWYyMEZsgn1/1"
    "tz/4Yew56Aui4s/feo/8L7GWBsM/kc0s7PT+EItmj9YII9fJYIjDpeFxiy1m4bFLPL722P"
    "fhWvEbhpZN3GDqrdbPFmxCvIQAR4iOkYd8yJC4A/MDgagXuO4S/xjk6CeslkTPnqJx0AgG"
    "ruCLoI4eYHWsZ1k3t/fW56t7y+oVeBZTpGBfHrKJJ/jNH5WGAIzFI7z8ZjA4OXk7OD45O3"
    "9z+vbtm/Pjc742fN7iqbd/RQ+zQiu6VIjZ9Yfrm3vxQIQLVSRw4sBfIQ1kMKIKWbRCH7Ii"
    "+tYnMl2KaAb5aG0OeX5lxPAUHcX/yfMhRr2MEfGBEk70/jYKPFuADObEf+RibKMj2yX245"
    "FH5n/vNcSlEsDvrz9dfb6/+PSTuPyU0v+44uh3F/dX4swgPLrIHX1x9nWWQ8lFwM/X9z8A"
    "8Sf49fbmKkSaUDb2wzuu1t3/2hPPBANGLP7DLeikQY4Px4f40hSvbUZ8S/d9S1Otf+sk3F"
    "6yUofZHXnt8tCHfxXAfz+Bfhn0MVUOfP6j6nnVVt+eXcA/hV8sF3ljNuF/vj4+LoH2Xxd3"
    "73+4uHvBV+XempvlqUF0roC1eCg9nJcUHcT4vArE52qEzwsAx5/3qvDG6zsI7mkVcE/V4J"
    "4WwE3pTFrbdJauoY16t0jvZacm/hh6mELxtNpMkBAbTmzMiYDZRPbBtH4mvkOL4K/W726n"
    "4eh5qCnls+m9xkf8h1L5XqPezrNUO4R6NzCfnVaA+exUCbM4lVNIHIdr8VRLI1mRGIDXAu"
    "wjSGUa3z36otioVxQdgLfMRr365T5jnsYwvvh08cvXGRP14+3Nh3h5Cvb3H28vc3BHTqQi"
    "3D9+vr2Rw72iyHsPsM3A/4CL6QF+FktwF1CU456HuJ+198UF8riH/jod2BMCg7oe6sJZOX"
    "pMOczEgSG0H+fQd6zCGTIgqrXFU9PBNH8EenAcAil+sfh9S7/yj2TYk7ibxeF+mZ/5z+WC"
    "9f5ll++DyAo8ht0HgCmYYpdLBeKQOxRQ7NkIvP7m7fG3AAI/8DzOF8AvDmaQMoAZmMIFGC"
    "JguxBPkQPgmHNJ4nVu6i5VfNGUccnuhXpq8hDGG91Sb7TxLKy0pCra/pla2z8r+sX8cSD8"
    "+hJFtOQTkiba6jOymc608voPA+wy7NEjcdt9+Psb+aYn21MlEzdZvUOtlS8NkNMU3k2buL"
    "F5noVXuZ3Hyzfy2myE73GzG/rg9enb0/OTs9NkH0+OlG3fRW8MIwy6Gkgm6w2UeSg9Invl"
    "1V+5eH0HTNXs6z6oFP4ZlIR/BsXwD5l7MitJDW9C0Dl86/e0pJVoLT05R9iZTWHXcWTG0H"
    "QmU+HU8fsUSWdgr20vtiG3Pl1r6dNGMuuPEC68nhxcGXkO5CGnbwrl5MhuNeHL29uPGU34"
    "8jrvNvznp8uruxevw62FL8JMIdBcNRZPXUBdbZGsKIxXa3O7A/k+kXwl1R7zhKADX8ldO8"
    "yXfqpHtNDRS7JUG8HeMiHPJf8MKiX/DEqSfwYF7c/2kYDD0slrzNLsJr+x1NVhEhw3S3Ck"
    "DPq6zM/S1MD8lr1zXeLvCHuYTjQZnCMyHG4zh+OteLjQzr0qkJpkZZMCd4CcKMSeZW9HkS"
    "ffEx/hsfcPtAj5cs2fXtimEvyXUeR/UlSPCrnLF+KvWNzio6v7+3CexHOLmwH//fxXo8gM"
    "veP71N31+/ueUuxrwPc2d7nDkveqQEtedwXU+0mhyHBBkkuR55I6qSIvHuuzKy68BRgSZw"
    "GwB9gEcfwQOgIPM8gmYRrEw6vXr968+ubVQx9gRgGZewA7wIWUvQPoCflcrEQqxBC5ZA4o"
    "txMR5QuL+RUN3qdKhsWME3hxOmgIr0mvaGd6Bec1lW5uSvxTFLvzHb9ulgn1+Y6Nr+H5Wi"
    "rBzNFmfpbGMP9gmS/PU1Mk7XQ4Sa3+fB3dEtmmi2N3qiQ0nxwRUNvWikEs13cw+nBeJfhw"
    "ro49nOexFfq2Drbx+p2J7iFn9ThYPMMGdbE5QuMU3NAp6KOxMPFtbhjrCHmOrHv7yFmVFC"
    "t1hlVeztF05pIF8i3dVPgCYQfi9E1nxPPbMci3Bl2lI09noK4M9WwiTchej3VC2DmwT6qA"
    "faIG+0TaAeVJgnJpKtuKaIcJbPF382Dz12bIc/hTWEPI7Im2ciKjNhrKhhpKEvPZiBUyas"
    "OKDVmRCQlovA5pMhM1rilqHKFqIpqxtK2JaGaEUDuWmdqOJth1+KUkr8CS8vt/3CE3QfM5"
    "YZ7ZLMY+lBal6sB0xxWbD+I6B+hSrQRSQJG/JUYVEz4OEh44GmEXhwBsidLF6kpdBStyFS"
    "hKwXWwukou1CWomkxHuUMjH9HJPXlE0nSUzPl+WTqKH620WLJ0bT4K3wAcQPgn/lsQiP+y"
    "Obb5MpEyMoJT7C4AN0doMb9Eg259vohJDWllakgoRtYEUq0QRpaqHs/MfpnRcP0spjTQTB"
    "rIkJicgYPNGUBfZphfTov3WZp9Md/ULlTLCKK66UDUVKUcBGcpolRVC6H+OGapupegclIl"
    "9Hmijn2ehMHPEsfVEsAaPFefV1c6LMSrOq2ystaqDPy7MAOgJzV2xmuz7v3VmvX59uDD5a"
    "t7MBicHQMHP2GBSB/YJPDYArjoCbnh3Bs4JE/oCPyEyMxF4BGhGX/k6RD5FJCROOuG9YLc"
    "4kESY6ipmxjL6UAtJ92MmK1SYVq2PTWaCtO2VNB9Jis2MScl3Kwk2qo8izlZ3UF4609jfo"
    "Iu5t9Yn0yLAH/HYVJU22SoymyCTtkDQseX4qfoM7YOQFWXsc4jWNCl96XxUcTei8+cVOmL"
    "T67R+/iyJG20iu7HNamXgrtAEIEJV8KEevWEfDBccJUMQGcqOkHw6zDi98F8QoAnqh+50g"
    "Z9j4bu7BmkdM63P5naV/v1jcZ3wBqftqs8Q9TBb2j9vnJTXvmMXW7GW95xBhtveYc5qz9l"
    "NkXUVKOBbioqJf7zgMoaYTfVKKhlHKjqOU8JXrvc5klGo8yISqc7lhhRfJk1TtZVMKIEBZ"
    "jwBwSQCaMm3fSmD7hyZYetYgpdY6Rtaba9msRA+i0RanHt6H1IJcj+YQyotuxL/RIDKuZd"
    "JcdjvLiDNlP9fsfwZd+sf2KB1BRgbFr+EkOpo95maYzlerDqbyu6Z7Zu39vLe9hWS6Sj0B"
    "+SKdKKUgN9W6Q9/UoPFeO2NyyNU9UkVl8qi01t86WS5tYbfLceApRLyUvMjTPxDwEHPYXV"
    "HXPMJmG70GWhCQhz/SmA/N+y7KNo8tVwvZqjYuqATJ1pmS2qWagnK7NfYr21YsqC0W73o9"
    "2KrsGWtu8+T2UE4GAFwATmus5gkdiix94UhQnNtZy3lo8glRkMJa3lMlSd679Vvxc2tOO4"
    "ei/rulLWazVN1TmYTyrlMJ+U5DCfFHOYuezz10PSxkANc4qkcxjXn4TVVhdaN4Nmh+RB61"
    "owP93qNtVaY9vGRLmGHoep2O62ScpnxqXaufDoPPT/FP1g6fP9UmdYuNKCq6VrXWL3EwSi"
    "9YARAMFytHPkv4IeuHbQdEYY8uzFS/7aidK/6RQzztFoyXwCWZjrHRM6WJJO3thdlDkTy9"
    "dCTJM1WRKt2fD7JX42zXHB28wJbtu2s4Pqt7YqNh2NDebGuI6RP/Oxnn2UI+ugoNevvnN1"
    "kAUSFUYp4SuC3Qn4cbPSXdu8rwmCjrQL44+fb2/kcKZI8p4xbDPwP+Bi2hiuKW/3MMAuwx"
    "49Erfdh59bQJTxksVS++LTxS95gX7/8fYy7/4SF7jMMUQMPZRt4B70F3J+xBT5FucLhmhj"
    "bBh+9dUeEL9cgpggzgG/vL65uPt3AnninPx4e/PhUgL65b/vry5MWdbzdiC3pKo49FxIrM"
    "HYo6G2AiPHqh32aKlmBH7mYhxOVBVVvCKhgQLsHYEHjs2E+JgtrOVgzAfgY4ooX4c8/t/x"
    "hFHRDPMdIK4TZzhwI3QmEuBFB82iJdjsrUyNcat1YjOqdUeqm/loPbOPlhnVapgf3sslY6"
    "wV7U4IOpcaWP9UL9Oiq1knZdwvRrvbSIGwg4g3MmfUjE5b41Wob3TaNKDMsifQGyMrlldN"
    "4FWX2CEbkiMHy4cRxG6o6TA0nclGgihNDgml8RoXox0+F9IEquoqqITQZFe2W9W0H5Gya6"
    "EyNz5HZXjcZh4zwmYWRbaPZG/yZwT5y1pgcY5ow+DD4XC1qdBDiCN/DL4zTjU3UympedVa"
    "/6qFlUOUoZmeM7pI2xnFZMfJGoU4hIZ+KKU1zuk8xKGchm4n/aK6NJnZztq8nWHK8ZkSTQ"
    "s3RWWMWg2j1nRhaWshg2lbsa+2FekKh7i7+tblDalu7h2BvtjKywynLgdp2XNkS5hqHdLV"
    "DpCazIdKD6qWpEXl5lirs6NgbmGFLqEzrs2LpFLkEm9MwwqWbHPPryh4wmj+TiQ1hTMQKE"
    "LRBIT0qtXR6IKyFqJN3kpaKxOdj75pprNoG3WLPijpTYOXykLFtjRYrluYBI/DsaviNK0h"
    "ZPZEW9WXUTfU+LSrb+PhGV3d50T0FdPmQYbMmLx1mbwrnWJLY/en5EIHxoaqZm5GALvQA7"
    "ONXRLa3gLzhjP3fZjU05MYNqmzpXaNIFvmBlW1a1w0hi6IaMSYXnGJb7npAH17AkacqZEJ"
    "wbW0KTc0iCcp59j0IqZQo8Vbe5nFEfHR0s2EzZF1bxhwI/mwHpprI52m6WAWbCM4R7sX38"
    "YlH1X19NUs1ZbDV9uGegnIkvm16Ak7SOqKKGmzl6LpoKA20v/NRzbxnc0GnhRpzcSTTe1N"
    "U1/3jD1wbXY2dFMhPTRfQxut4Cquhv3Yv0vkJbbviidqu3clANXmP3iQBT63WJeBMRDlMI"
    "PoWYENfX8BIBi6nJsg5KjoQOAjYcTyE/w/LiGPnCCYyedB1Hj9373fvQvA7SYOG4g+34CL"
    "8YL2Ad+xKXL6APKrzIiQBbDskCeGUDDRLm8OKXhEM+VsQWNvt2V765fY26YxQs80RjCKm2"
    "mMYJi/HfPbVrvfMVcldiwvmA5lTbtVZWIZkl12qOtWlVgCoxX+Zh0Zl5B2T9zr7zI6xD6b"
    "aDqL0zTP2lVMZSKqmIVNm5XJPXqH6x/CMuMQyVIBFZtvstxU526474YI6u+5ObKNZLtlyX"
    "cNb7fKoTcq2VaPvDHSXVW6JySgaEJcMQprjMXDyHOO1IKuvkLn5hA1olEPofeYbuNaTfbz"
    "VOYF2PAFSAOpv8vLqc1mv163FsDp2uoZIrO7VNld5qLOzwrvKZ6kAHZplXaReLNi7QPaZe"
    "or1XaQjSDVzjbKkW1pQx4O8hIT0iNMsj3coy+KiEi8vgM7Q5lH9uqX+4yIFkZOZL6D8fL8"
    "HIp8YYXn8OfZsNpIRm2qjbbMOTKFX3tnRRSS53odI9qMKNKaNLyacoFS0BZ50lxCUMtYUT"
    "UhqCiIW3TYSFXVb9kWIVfIf2Be3kr9I1KlOluClS0O6iJWkZRuh1LX3uQiQNQSmV51oPRJ"
    "XK7TwkStKHnOoLUGLTSduWQhsmK23KWukgt1FSob+QyPsA3Ztjv6+9WVugRW8/nD0auoTC"
    "JO3tR1mcTWNFm5fnj2nCzzcikYkcATg8nAMMrBja72LhpdPSVPIltXzDxzkI2d6I+FZFB2"
    "HVc0yb4ttl/6QJ3sGzK1yAD1vNWEwExbLXd9bTBt1UdQWlmi9jOuKDqRsbJrX+PSIN2gtD"
    "FPaTwqW3q2dDKkMyQmQfpgE6SFBan95qWITP+krf3JG7qSDfy1upHlrhTTvKqfcyCn3v0K"
    "ratUjjyDax7XzGvdqkrdC8aQ54TskbXgXZ3tl3bgza5ba2X/LOxd6IHIH4V8biDPiM+o6D"
    "Yl7OKVn0p0mQoPTYnHJuDFw+B4cPby9fHD10VLu7arStvqoozLKyQ0PXXbs/v3S4xwU3Hb"
    "MxW3xqYwFbeG+dsxP/rqFfiuTuNNCLpXhFi2Z8aus7fK/N23+exdBy6o5QSSLEjlRypN0i"
    "VbsbYPVQjQTIyKkdVblOOaIjPYyka+IfiELAGVBrJZos4MNKwZ1Ef+UyQfV3lBbZakoXKU"
    "3Upqw2W1FPlP2EaWaJ3o60hvkbBDUYnaZBh7NPCluTilUwJXVKbwpHLhiSmbMGUTzy9X35"
    "RNtIYVK6eoNh8KpF1Ss/cb7sq6qrcMznQy1bOfC9AUhLFVQZoUCyRBmiyD1EGarFRUa626"
    "HF4IWSqAgnyAvSh9kVDWByOfTMM+pdyuE6GWP0lYQyzSHFNHhZ3Cj8o7rDZzmzXTEePbhE"
    "oWgz6LKnFNTKc1W1zfxHRMTMe49U1MxzC/wdkHhMrYLvc2xos7kQ3deP8+DpbF0BcJvCXN"
    "5NJEHfDT5LoLVQH5TA3ymdKbG2JUVYzzREacK4jziN/VijdzDdduhm4z5+5GUMc68cF6d/"
    "lNQxNNLyBUoDLCXUG4E9RCS5Dqzo2TUj/nhk4JIshzNkYzRfucsUw5JzRQzFI96wbVXI60"
    "4UvTPGfhi3BQVU6WzILM0XVOlR1U6uE4KOnhOJDMXIjC4NZwoYN1lsogXQVpEzo3ofPnF6"
    "81ofPWsCIOP20YOE8IzdzRTTnQ5qmvzy9poZVjX1uZrFBl7qtsp6kB21t/DD1Ma+zl2MbB"
    "urkddpsmmpnC2Nweo9NCM3Odjsh1oy3E0l3XJEkzuaZs6qwZO7dwbdrMgz1B9qPwBDL0AC"
    "hc0Ki9l0hS8UI2QxdwvvgLQBeUoSmAHp0jX7T74kbGarEYtIL88ArFrJnG7mI6jbX489kH"
    "JiHGJMSsQdjkRJiEGMP8Lbpm6URbTZBVI8hKbDuYaU+dy1J1wP/adEqMi56QW1mCk9Wmdn"
    "S9BKsGYpcMHVfNw95Qcver6TYML6Y00I7UZoiec6g2BEJLOFcUndtWGwkacouY+AuL2sTX"
    "adSRJzNl4xJnvPCqiJxMXXCLhAZeiTm7chdV1gxyNDvcIrgJI+6NnN3sFQ2kfpuQt1KmTc"
    "j7ubKizQHXbqJ/aPHWNkYDq4Rb91MXfoF8bE96ssa90Zl+adPe1Zp1QS01pjWHi55LrGhL"
    "vW6DKJDaCFSHgbrgxRy8eVPFDnzzRm0HinPZD5l4qTQQXi7vILqNDLIX9R/S3iXqqUkpkt"
    "3PTdqPA6i2CUkFHWGXH7O//g8JbWTa"
)
