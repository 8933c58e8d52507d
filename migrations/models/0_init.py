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
""",
}
DOWN = {
    "sqlite": r"""
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
    "eJztXW1z2zYS/isYfWk6oziO7DhuenMzdur23DZxx/Fde9d2aIiEJNYUoRKgFc1d//sBpP"
    "gOUIREyhSMmXyISSxJPbsE933/O5hjB3nk6CJ0XHr1iHw6eAf+O/DhHLH/CM4OwQAuFtk5"
    "foDCsRcth3ydhdKFY0IDaPNLTqBHEDvkIGIH7oK62OcE92M0wQG6B9B3wD2cUBTcgxn2HL"
    "CcQQrsGfSnyBmCBQoI9qEHHqEXIgLmkDwg54jfxME2u4vrT1u6Xui7f4bIoniK6AwF7Kq/"
    "/s4Ou76DPiPC//x18MD+4mtJOP4D2dRyncHvfNHiwZq4yHMKGLrR0ui4RVeL6NilO7326b"
    "fRWv4bxpaNvXDuZ+sXKzrDfkrgxohOkY8CSBG/Aw1Cjqgfet4a/wTk+CdkS+Jnz9E4aAJD"
    "j/OFU8cPkB0bWNbHmzvr09WdZQ0qPEsocrCvD9nY5/xmj0oiAKb8EV5+NRqdnLwdHZ+cnb"
    "85ffv2zfnxOVsbPW/11Nu/4ofJ0IovFWF2/d31xzv+QJgJVSxw/MBfEQ2kMKaKWJShD2kV"
    "fesDnq9FtIB8vLaEPLsyou4cHSX/KfMhQb2OEcmBGk4M/jYJfZuDDJY4eGBibKMj28P2w5"
    "GPl38fdMSlGsDvrj9cfbq7+PATv/yckD89fvSbi7srfmYUHV2Vjr44+7LIofQi4Ofru38A"
    "/if4z83HqwhpTOg0iO6Yrbv7z4A/EwwpttgPt6CTBzk5nBxiS3O8tikOLNX3LU+1+a0TcH"
    "vNShVma/LalaGP/qqA/34GgzroE6oS+OxHtfOqZd+efcA/h58tD/lTOmN/vj4+roH2Xxe3"
    "7/9xcfuCrSq9NR/Xp0bxuQrW/KHUcF5TaIjxeROIz+UIn1cATj7vTeFN1msI7mkTcE/l4J"
    "5WwM3pTErbdJGuo416v0g/yU6Ngyn0XQL50yozQUBsOLE1J0JqY9EH0/oZBw6pgp+t399O"
    "w9DzUVfKZ9d7TYDYDyXivUa+nRep9gj1fmA+O20A89mpFGZ+qqSQOA7T4omSRpKRGIA3Ah"
    "wgSEQa3x36LNmoMwoN4K2zUa9+uSuYpwmMLz5c/PJlwUT98ebjd8nyHOzvf7y5LMEdO5Gq"
    "cH//6eajGO6Mouw9cG0K/gc8lxzgZ7EGdw5FPe5liIdFe59foIx75K9TgT0lMKiroc6dlZ"
    "OHnMOMHxhD+2EJA8eqnMEjLFtbPTUfzctHoA+nEZD8F/Pft/Yrf4/HA4G7mR8e1vmZ/1gv"
    "2Oxf9tg+iKzQp653D1wC5q7HpAIxyB0CiOvbCLz+6u3x1wCCIPR9xhfALg4WkFDgUjCHKz"
    "BGwPagO0cOgFPGJYHXuau7NPFFE8okexDpqelDGG90T73RxrOQaUlNtP0zubZ/VvWLBdOQ"
    "+/UFimjNJyRPtNNnZDudKfP6j0PXo65Pjvhtn8Lf38k3Pd2eGpm46eo9aq1saYicrvDu2s"
    "RNzPMivNLtPFm+lddmK3yPu93QR69P356en5ydpvt4eqRu+656Yyim0FNAMl1voCxD6WPR"
    "Ky//yiXrNTBVi6/7qFH4Z1QT/hlVwz946YusJDm8KYF2+Lbvackr0Up6colQm01h33FkSt"
    "F8IVLh5PH7HIk2sLe2F9uQWZ+etfZpI5H1hzETXl8Mroi8BPKY0XeFcnpkv5rw5c3NjwVN"
    "+PK67Db854fLq9sXr6OthS1yqUSgmWrMn7qCutwiySiMV2t7uwMFARZ8JeUe85RAg6/kvh"
    "3maz/VA1qp6CVFqq1g75mQl5J/Ro2Sf0Y1yT+jivZnB4jDYY1XysH7CqnJdjM5FAfOiUSm"
    "VdJ8izT7Sfet9fyZfN/t8n0JhYEq84s0LTC/Z6+hTvyduGyfnCkyuERkONw3Dvck9nyT+w"
    "wPBEHowvlhXTQal1duDEtf+Cswxs4KuD6gM8QkDKEjcL+AdBbFj+9fvX715tVXr+6HwKUE"
    "4KUPXAd4kNB3AD2igMk0jyGPkYeXgDAFGxG2sBqY7vA+TULTC0bgJ3l0EbwmLt3PuDTjNR"
    "HWFEjxz1Hsz+n2ulsmtOd0M1rp8/qmFZwhC0eZ+UUaw/yDZb44wUeS7aBxdk/7iQ6qtYVd"
    "VxXuVUnoPqocEttWct6u12votj1v4rU9lzttz8vYcn1bBdtk/d5E95DTIRyXP8MWBYUlQu"
    "MM39IFG6Ap92TbzDBWEfISmX77yFmT3BR5akpZztF84eEVCizVHOIKoQYBzq5TidntKGRb"
    "g6rSUaYzUDeGejETZrJuxjol1A7skyZgn8jBPhG2jngUoFybA5QR7THzJ/luHmzizwL5Dn"
    "sKawypPVNWTkTURkPZMUi8HStE1IYVW7KiEBJQeB3yZCZbQgX9SritzIwqJ77FAXKn/g9o"
    "FXHjmj05TwMVYC+JlR0WL/5KpC05mj1iAJdprKoohAwE9tNRvPvfXn26u71+z+CWxzJz29"
    "HM9Rx2KcErsKb89odb5KVoPifMC5vFNIDCaj4VmG6ZYvMdv84BulQbgRQSFOyI0T8JOkSP"
    "cyN44GTiem4EwI4oXWRX0hWs2FUgqaFVweoqvZBOUHWZjnKLJgEiszv8gITpKIXzw7p0lC"
    "BeadF06cZ8FLYBOACzT/zXIOT/pUvXZst4ysgEzl1vBZg5Qqr5JQp0m/NFTGpIL1NDIjGy"
    "ZpAohTCKVO14Zp6WGR0XHrqEhIpJAwUSkzNwsDkD6PPCZZdT4n2R5qmYb7Jcm2UEEdV0IG"
    "Lylw+CswQRIqsBkn8ci1T6JaicNAl9nshjnydR8LPGcbUGsAXP1afsSoeFeFOnVVHWlL1W"
    "3Zo8U0nu/frMsN7MSddszrcH312+ugOj0dkxcNxHlyMyBDYOfboCHnpEXjQwBI7xIzoCPy"
    "G88BB4QGjBHnk+RgEBeMLPelFlCbN4kMAY6uomxnI6UMtJNSNmp1SYnm1PnabC9C0V9CmT"
    "FbsYMBFtVgJtVZzFnK7WEN7205gfoeeyb2yA51WAv2EwSaptClR1NoFW9gDX8YX4SRo0bQ"
    "JQ1p5JewR7UnN5iwii7/lnTqj0JSc36H1sWZo22kT3Y5rUS85dwInAjClhXL16RAEYr5hK"
    "BqAz5zXD7DoUB0OwnGHg8+pHprTBwCeRO3sBCVmy7U+k9rV+faPxHbDGp+wqLxBp+A1t31"
    "duyiufscvNeMs1Z7DxlmvMWfXxnDmirhoN6Kmo1PjPQyLqIKzsPG8vb6yPnvOc4PXLbZ5m"
    "NIqMqHy6Y40RxZZZ03RdAyOKU4AZe0AAKTdq8k1vhoApV3bUKqbSNUbYlmbXqwkMpF9Toe"
    "bXjt+HXILs78aA6su+NKwxoBLeNXI8Jos1tJna9ztGL/t2fUMrpKYAY9vylwRKFfW2SGMs"
    "14NVf3vRNbZ3+96TvId9tUQ0hf6QTJFelBqo2yKyjaYFbBUrzQ4VY8EO2yu7L0lVE1h9uS"
    "w2uc2XS5rbbPDd+AgQJiUvXWac8X8IOOgxqu5YunQWtQtdF5qAKNefAMj+rcs+qiZfC9dr"
    "OSomD8i0mZbZo5qFdrIyhzXWWy/6cRvt9mm0W9412FL23ZepjAAcrACYwJzuDOaJLWrszV"
    "GY0FzPeWsFCBKRwVDTWq5ApV3/rfa9sJEdx9R7UdeVul6reSrtYD5plMN8UpPDfFLNYWay"
    "z14PQRsDOcw5Eu0wbj8Jq68uND2DZofkQdMtmJ9vdZtrrbFrY6JSQ4/DVGz32yTlE2VS7V"
    "z4ZBn5f6p+sPz5Ya0zLFppwWzpRpfY3QyBeD2gGECwnokb+6+gD64dNF9ginx79ZK9drz0"
    "bz53KeNovGQ5gzTK9U4IHVeQTt7ZXaQ5E+vXgo/hNFkSvdnwhzV+NsU5q7sMWO3btrOH6r"
    "e+KjaaxgZLA/+mKFgErpp9VCLTUNDbV9+ZOkhDgQojlfCMYH8CftytdLc272uGoCPswiif"
    "8p4j2WnM+67e7nHoetT1yRG/7VP4uTuZ/s6HHoo2cB8GKzE/Eopyi/MVRaQzNoy/+OIJEL"
    "9cg5gizgC/vP54cftv8Qz4SwHol/++u7owZVnP24Hck6riyHMhsAYTj4bcCowdq3bUo6WZ"
    "EfiJiXE0UZVX8fKEBgJc/wjcM2xmOHDpyloPxrwHgUsQYeuQz/47nVHCm2G+A9hzkgwHZo"
    "QueAI876BZtQS7vZWpMe61TmxGte5JdTMfrWf20TKjWg3zo3t5eOoqRbtTAu1SA9uf6mVa"
    "dHXrpEz6xSh3G6kQaoh4J3NGzei0DV6F9kanzUNCLXsG/SmyEnlVBF52iT2yIT1ysHyYQN"
    "eLNB2K5gvRSBCpySGgNF7jarQjYEKaQtVcBRUQmuzKfqua9gOSdi2U5saXqAyP+8xjiunC"
    "IsgOkOhN/oQge1krLC4RbRl8OByudhV6iHBkj8F2xrniZiokNa9a71+1qHKIULRQc0ZXab"
    "VRTPacrFGJQyjoh0Ja45wuQxzJaeR2Ui+qy5OZ7azP25lLGD5zrGjh5qiMUatg1JouLH0t"
    "ZDBtK56qbUW+wiHprr5zeUOum7sm0FdbeZnh1PUgrXuO7AhTq0O6+gFSl/lQ+UHVgrSo0h"
    "xreXYULC1s0CV0wbR5nlSKPOxPSVTBUmzu+QUBjy5avuNJTdEMBIJQPAEhvyo7Gl9Q1EK0"
    "y1sJa2Xi8/E3zXQW7aNuMQQ1vWnctbLQsC2NK9YtTILH4dhVSZrWGFJ7pqzqi6g7anyq69"
    "t4eEaX/pyIv2LKPCiQGZO3LZM30yl2NHZ/Si90YGxoauYWBFCHHph97JLQ9xaYHxlz30dJ"
    "PQOBYZM7W2vXcLJ1blBTu8ZDU+iBmIaP6eWX+JqZDjCwZ2DCmBqbEExLmzNDA/uCco5tL2"
    "IKNXq8tddZHDEfLdVM2BKZfsOAO8mH9dFSGek8jYZZsJ3gHO9ebBsXfFTl01eLVDsOX+0b"
    "6jUgC+bXokfXQUJXRE2bvRyNhoLaSf+3ANk4cLYbeFKlNRNPtrU3TX3dM/bA9dnZoKdCem"
    "i+hj5awU1cDU9j/66RF9i+GU/kdm8mAM3mP/iQhgGzWNeBMRDnMIP4WYENg2AFIBh7jJsg"
    "4ijvQBAgbsSyE+w/HsYPjCBciOdBtHj93/zf/AvA7CYGG4g/34CJ8YoMAduxCXKGALKrLD"
    "CXBbDukMeHUFDeLm8JCXhAC+lsQWNv92V7G9bY26YxwsA0RjCKm2mMYJi/G/P7VruvmavS"
    "dSw/nI9FTbtlZWIFkn12qNOrSiyF0Yp+s4qMC0j1E/f2u4yO3YDOFJ3FeZpn7SomIhGVzM"
    "Im3crkE3qH2x/CsmAQiVIBJZtvutxU526570YIqu+5JbKtZLtnyXcdb7fSoTcy2ZaPvDHS"
    "3VS6ZzgkaIY9Pgpr6vKHEeccyQVdfgXt5hB1olGPof+Qb+PaTPbLVOYF2PIFyAOpvsuLqc"
    "1mv1m35sCp2uoFIrO7NNldlrzOz4ruyZ+kAnZtlXaVeLti7QPaZdor1XaQjSBRzjYqke1o"
    "Qx4O8gIT0sdUsD3coc+SiEiyXoOdoc4je/XLXUFEKyMnCt/BZHl5DkW5sMJ32PNsWW0koj"
    "bVRjvmHJnCrydnRRySZ3odxcqMqNKaNLyWcoFy0FZ50l1CUM9Y0TQhqCqIO3TYyFXV79gW"
    "oVTIf2Be3kb9I3KlOjuCVSwO0hGrWEp3Q0m3N7kKELF4plcbKH3gl9NamIgVJ88ZtDaghe"
    "YLD694VsyOu9RVeiFdobJRQN2Ja0O6647+PruSTmB1nz8cv4rSJOL0Td2USWzN05Wbh2cv"
    "8Tovl4AJDn0+mAyM4xzc+Grv4tHVc/zIs3X5zDMH2a4T/7ESDMpu44om2bfH9ssQyJN9I6"
    "ZWGSCft5oSmGmr9a6vLaatBggKK0vkfsaMQouMlX37GtcG6RaljWVK41HZ0bOlkiFdIDEJ"
    "0gebIM0tSOU3L0dk+ift7E/e0pVs4G/VjSx2pZjmVcOSAzn37jdoXSVz5Blcy7gWXuteVe"
    "peUIp8J2KPqAVvdnZY24G3uG6jlf0zt3ehD2J/FAqYgbzAASW82xS3izM/Fe8yFR2aY5/O"
    "wIv70fHo7OXr4/svq5Z2a1cVttVFBZdXRGh66vZn9x/WGOGm4nZgKm6NTWEqbg3zd2N+/N"
    "Wr8F2expsS6FeEWLdnJq6zt9L83bfl7F0HrojlhIIsSOlHKk+ik63Y2ocqAmjBR8WI6i3q"
    "cc2RGWxFI98QfEQWh0oB2SKRNgMNWwb1gf0UwcdVXFBbJOmoHGW/ktpxWS1BwaNrI4u3Tg"
    "xUpLdKqFFUojUZdn0SBsJcnNopgRmVKTxpXHhiyiZM2cTzy9U3ZRO9YUXmFFXmQ4VUJzX7"
    "acNdRVf1jsEZLVM9h6UATUUYexWkybFAEKQpMkgepClKRbPWquvhhZDmAigoAK4fpy9iQo"
    "dgEuB51KeU2XU81PIHjmqIeZpj7ii3U9hRcYfVbm6zYTpicptIyaIwoHElronp9GaLG5qY"
    "jonpGLe+iekY5nc4+wATEdvF3sZksRbZ0J3372NgWRR9FsBb00wuT6SBn6bUXagJyGdykM"
    "+k3twIo6ZiXCYy4txAnCfsrlaymSu4dgt02zl3t4I60YkP1rvLbhqZaGoBoQqVEe4Gwp2i"
    "FlmCRHVunJD6OTd0ShFBvrM1mjna54xlzjmhgGKR6lk3qGZypAxfnuY5C1+Mg6xysmYWZI"
    "lOO1V21KiH46imh+NIMHMhDoNb45UK1kUqg3QTpE3o3ITOn1+81oTOe8OKJPy0ZeA8JTRz"
    "R7flQJ+nvj6/pIVejn3tZbJCk7mvop2mBWxvgin0XdJiL8c+DtYt7bC7NNEsFMaW9hiVFp"
    "qF62gi1522EMt3XRMkzZSassmzZuzSwo1pM/f2DNkP3BNI0T0gcEXi9l48ScWP2Aw9wPgS"
    "rABZEYrmAPpkiQLe7osZGdliPmgFBdEVqlkznd3FdBrr8edzCExCjEmI2YCwyYkwCTGG+T"
    "t0zVKJtpogq0KQFdt2uFCeOlek0sD/2nVKjIcekddYgtPVpnZ0swTLBmLXDB2XzcPeUnKf"
    "VtPtGF6XkFA5Ulsges6h2ggIJeHMKLTbVjsJGjKLGAcri9g4UGnUUSYzZeMCZzz3qvCcTF"
    "Vwq4QGXoE5m7mLGmsGJZo9bhHMhOH3Rs5+9ooOUr9NyFsq0ybk/VxZ0eeAq57oH1q8tY/R"
    "wCbh1qepC79AgWvPBqLGvfGZYW3T3mzNpqCWHNOWw0XPJVa0o163RRRIbgTKw0A6eDFHb9"
    "40sQPfvJHbgfxc8UPGXyoFhNfLNUS3k0H2vP5D2LtEPjUpR7L/uUlP4wBqbUJSRUfY58fs"
    "r/8DVDF2lw=="
)
