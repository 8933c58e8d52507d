from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "audit_bundle" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "about" VARCHAR(40) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "state_label" VARCHAR(40) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "size" BIGINT NOT NULL,
    "people" INT NOT NULL,
    "asked_by_id" BIGINT,
    "asked_by_name" VARCHAR(100) NOT NULL,
    "started_at" TIMESTAMP NOT NULL,
    "finished_at" TIMESTAMP,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "job_id" BIGINT NOT NULL REFERENCES "job" ("id") ON DELETE RESTRICT
) /* One archive and what it is of. It can be fetched once `finished_at` is set. */;
CREATE INDEX IF NOT EXISTS "idx_audit_bundl_job_id_f9013a" ON "audit_bundle" ("job_id");
CREATE INDEX IF NOT EXISTS "idx_audit_bundl_about_2ecc33" ON "audit_bundle" ("about", "subject_id");
CREATE TABLE IF NOT EXISTS "audit_bundle_part" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "number" INT NOT NULL,
    "content" BLOB NOT NULL,
    "is_final" INT NOT NULL,
    "bundle_id" BIGINT NOT NULL REFERENCES "audit_bundle" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_audit_bundl_bundle__64403a" UNIQUE ("bundle_id", "number")
) /* A piece of an archive, sealed under its own number; `is_final` once the whole is kept. */;
ALTER TABLE "subsidy_line" ADD "account_index" VARCHAR(64);
ALTER TABLE "subsidy_month" DROP COLUMN "accounts_digest";
ALTER TABLE "recovery_move" ADD "adjustment_id" BIGINT;
ALTER TABLE "recovery_move" ADD "line_id" BIGINT;
ALTER TABLE "payment_item" ADD "bounced_on" DATE;
CREATE INDEX "idx_recovery_mo_adjustm_4e5a6a" ON "recovery_move" ("adjustment_id");
CREATE INDEX "idx_recovery_mo_line_id_0dea91" ON "recovery_move" ("line_id");
CREATE TRIGGER "audit_bundle_unchanging" BEFORE UPDATE OF "about", "subject_id", "file_name", "sha256", "size", "finished_at" ON "audit_bundle" WHEN OLD."finished_at" IS NOT NULL BEGIN SELECT RAISE(ABORT, 'audit_bundle keeps what was settled'); END;
CREATE TRIGGER "audit_bundle_unchanging_delete" BEFORE DELETE ON "audit_bundle" WHEN OLD."finished_at" IS NOT NULL BEGIN SELECT RAISE(ABORT, 'audit_bundle keeps what was settled'); END;
CREATE TRIGGER "audit_bundle_part_unchanging" BEFORE UPDATE OF "bundle_id", "number", "content", "is_final" ON "audit_bundle_part" WHEN OLD."is_final" BEGIN SELECT RAISE(ABORT, 'audit_bundle_part keeps what was settled'); END;
CREATE TRIGGER "audit_bundle_part_unchanging_delete" BEFORE DELETE ON "audit_bundle_part" WHEN OLD."is_final" BEGIN SELECT RAISE(ABORT, 'audit_bundle_part keeps what was settled'); END;
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "audit_bundle" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "about" VARCHAR(40) NOT NULL,
    "subject_id" BIGINT NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "state_label" VARCHAR(40) NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "size" BIGINT NOT NULL,
    "people" INT NOT NULL,
    "asked_by_id" BIGINT,
    "asked_by_name" VARCHAR(100) NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "district_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "job_id" BIGINT NOT NULL REFERENCES "job" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_audit_bundl_job_id_f9013a" ON "audit_bundle" ("job_id");
CREATE INDEX IF NOT EXISTS "idx_audit_bundl_about_2ecc33" ON "audit_bundle" ("about", "subject_id");
COMMENT ON TABLE "audit_bundle" IS 'One archive and what it is of. It can be fetched once `finished_at` is set.';
CREATE TABLE IF NOT EXISTS "audit_bundle_part" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "content" BYTEA NOT NULL,
    "is_final" BOOL NOT NULL,
    "bundle_id" BIGINT NOT NULL REFERENCES "audit_bundle" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_audit_bundl_bundle__64403a" UNIQUE ("bundle_id", "number")
);
COMMENT ON TABLE "audit_bundle_part" IS 'A piece of an archive, sealed under its own number; `is_final` once the whole is kept.';
ALTER TABLE "subsidy_line" ADD "account_index" VARCHAR(64);
ALTER TABLE "subsidy_month" DROP COLUMN "accounts_digest";
ALTER TABLE "recovery_move" ADD "line_id" BIGINT;
ALTER TABLE "recovery_move" ADD "adjustment_id" BIGINT;
ALTER TABLE "payment_item" ADD "bounced_on" DATE;
CREATE INDEX IF NOT EXISTS "idx_recovery_mo_line_id_0dea91" ON "recovery_move" ("line_id");
CREATE INDEX IF NOT EXISTS "idx_recovery_mo_adjustm_4e5a6a" ON "recovery_move" ("adjustment_id");
ALTER TABLE "subsidy_line" DROP CONSTRAINT "subsidy_line_run_id_fkey";
ALTER TABLE "subsidy_line" DROP CONSTRAINT "subsidy_line_person_id_fkey";
ALTER TABLE "subsidy_line" DROP CONSTRAINT "subsidy_line_employer_id_fkey";
ALTER TABLE "subsidy_line" DROP CONSTRAINT "subsidy_line_street_id_fkey";
CREATE OR REPLACE FUNCTION "subsidy_line_keys"() RETURNS trigger LANGUAGE plpgsql AS $guard$ DECLARE wanted bigint[]; found_rows bigint; BEGIN wanted := array_remove(ARRAY(SELECT "run_id" FROM added_rows GROUP BY "run_id"), NULL); PERFORM 1 FROM "compute_run" WHERE "id" = ANY(wanted) ORDER BY "id" FOR KEY SHARE; GET DIAGNOSTICS found_rows = ROW_COUNT; IF found_rows < cardinality(wanted) THEN RAISE EXCEPTION 'subsidy_line points at compute_run' USING ERRCODE = 'foreign_key_violation'; END IF; wanted := array_remove(ARRAY(SELECT "person_id" FROM added_rows GROUP BY "person_id"), NULL); PERFORM 1 FROM "person" WHERE "id" = ANY(wanted) ORDER BY "id" FOR KEY SHARE; GET DIAGNOSTICS found_rows = ROW_COUNT; IF found_rows < cardinality(wanted) THEN RAISE EXCEPTION 'subsidy_line points at person' USING ERRCODE = 'foreign_key_violation'; END IF; wanted := array_remove(ARRAY(SELECT "employer_id" FROM added_rows UNION SELECT "street_id" FROM added_rows), NULL); PERFORM 1 FROM "organisation" WHERE "id" = ANY(wanted) ORDER BY "id" FOR KEY SHARE; GET DIAGNOSTICS found_rows = ROW_COUNT; IF found_rows < cardinality(wanted) THEN RAISE EXCEPTION 'subsidy_line points at organisation' USING ERRCODE = 'foreign_key_violation'; END IF; RETURN NULL; END $guard$;
CREATE TRIGGER "subsidy_line_keys" AFTER INSERT ON "subsidy_line" REFERENCING NEW TABLE AS added_rows FOR EACH STATEMENT EXECUTE FUNCTION "subsidy_line_keys"();
CREATE OR REPLACE FUNCTION "subsidy_line_keys_moved"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN IF NEW."run_id" IS NOT NULL AND NEW."run_id" IS DISTINCT FROM OLD."run_id" THEN PERFORM 1 FROM "compute_run" WHERE "id" = NEW."run_id" FOR KEY SHARE; IF NOT FOUND THEN RAISE EXCEPTION 'subsidy_line points at compute_run' USING ERRCODE = 'foreign_key_violation'; END IF; END IF; IF NEW."person_id" IS NOT NULL AND NEW."person_id" IS DISTINCT FROM OLD."person_id" THEN PERFORM 1 FROM "person" WHERE "id" = NEW."person_id" FOR KEY SHARE; IF NOT FOUND THEN RAISE EXCEPTION 'subsidy_line points at person' USING ERRCODE = 'foreign_key_violation'; END IF; END IF; IF NEW."employer_id" IS NOT NULL AND NEW."employer_id" IS DISTINCT FROM OLD."employer_id" THEN PERFORM 1 FROM "organisation" WHERE "id" = NEW."employer_id" FOR KEY SHARE; IF NOT FOUND THEN RAISE EXCEPTION 'subsidy_line points at organisation' USING ERRCODE = 'foreign_key_violation'; END IF; END IF; IF NEW."street_id" IS NOT NULL AND NEW."street_id" IS DISTINCT FROM OLD."street_id" THEN PERFORM 1 FROM "organisation" WHERE "id" = NEW."street_id" FOR KEY SHARE; IF NOT FOUND THEN RAISE EXCEPTION 'subsidy_line points at organisation' USING ERRCODE = 'foreign_key_violation'; END IF; END IF; RETURN NULL; END $guard$;
CREATE TRIGGER "subsidy_line_keys_moved" AFTER UPDATE OF "run_id", "person_id", "employer_id", "street_id" ON "subsidy_line" FOR EACH ROW WHEN (OLD."run_id" IS DISTINCT FROM NEW."run_id" OR OLD."person_id" IS DISTINCT FROM NEW."person_id" OR OLD."employer_id" IS DISTINCT FROM NEW."employer_id" OR OLD."street_id" IS DISTINCT FROM NEW."street_id") EXECUTE FUNCTION "subsidy_line_keys_moved"();
CREATE OR REPLACE FUNCTION "subsidy_line_keys_compute_run"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN IF current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN RAISE EXCEPTION 'compute_run is deleted in read committed only' USING ERRCODE = '23000'; END IF; IF EXISTS (SELECT 1 FROM "subsidy_line" WHERE "run_id" = OLD."id") THEN RAISE EXCEPTION 'subsidy_line points at compute_run' USING ERRCODE = 'foreign_key_violation'; END IF; RETURN NULL; END $guard$;
CREATE TRIGGER "subsidy_line_keys_compute_run" AFTER DELETE ON "compute_run" FOR EACH ROW EXECUTE FUNCTION "subsidy_line_keys_compute_run"();
CREATE TRIGGER "subsidy_line_keys_compute_run_id" AFTER UPDATE OF "id" ON "compute_run" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "subsidy_line_keys_compute_run"();
CREATE OR REPLACE FUNCTION "subsidy_line_keys_person"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN IF current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN RAISE EXCEPTION 'person is deleted in read committed only' USING ERRCODE = '23000'; END IF; IF EXISTS (SELECT 1 FROM "subsidy_line" WHERE "person_id" = OLD."id") THEN RAISE EXCEPTION 'subsidy_line points at person' USING ERRCODE = 'foreign_key_violation'; END IF; RETURN NULL; END $guard$;
CREATE TRIGGER "subsidy_line_keys_person" AFTER DELETE ON "person" FOR EACH ROW EXECUTE FUNCTION "subsidy_line_keys_person"();
CREATE TRIGGER "subsidy_line_keys_person_id" AFTER UPDATE OF "id" ON "person" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "subsidy_line_keys_person"();
CREATE OR REPLACE FUNCTION "subsidy_line_keys_organisation"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN IF current_setting('transaction_isolation') IN ('repeatable read', 'serializable') THEN RAISE EXCEPTION 'organisation is deleted in read committed only' USING ERRCODE = '23000'; END IF; IF EXISTS (SELECT 1 FROM "subsidy_line" WHERE "employer_id" = OLD."id" OR "street_id" = OLD."id") THEN RAISE EXCEPTION 'subsidy_line points at organisation' USING ERRCODE = 'foreign_key_violation'; END IF; RETURN NULL; END $guard$;
CREATE TRIGGER "subsidy_line_keys_organisation" AFTER DELETE ON "organisation" FOR EACH ROW EXECUTE FUNCTION "subsidy_line_keys_organisation"();
CREATE TRIGGER "subsidy_line_keys_organisation_id" AFTER UPDATE OF "id" ON "organisation" FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id") EXECUTE FUNCTION "subsidy_line_keys_organisation"();
CREATE OR REPLACE FUNCTION "audit_bundle_unchanging"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'audit_bundle keeps what was settled' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "audit_bundle_unchanging" BEFORE UPDATE OF "about", "subject_id", "file_name", "sha256", "size", "finished_at" ON "audit_bundle" FOR EACH ROW WHEN (OLD."finished_at" IS NOT NULL) EXECUTE FUNCTION "audit_bundle_unchanging"();
CREATE TRIGGER "audit_bundle_unchanging_delete" BEFORE DELETE ON "audit_bundle" FOR EACH ROW WHEN (OLD."finished_at" IS NOT NULL) EXECUTE FUNCTION "audit_bundle_unchanging"();
CREATE OR REPLACE FUNCTION "audit_bundle_part_unchanging"() RETURNS trigger LANGUAGE plpgsql AS $guard$ BEGIN RAISE EXCEPTION 'audit_bundle_part keeps what was settled' USING ERRCODE = '23000'; END $guard$;
CREATE TRIGGER "audit_bundle_part_unchanging" BEFORE UPDATE OF "bundle_id", "number", "content", "is_final" ON "audit_bundle_part" FOR EACH ROW WHEN (OLD."is_final") EXECUTE FUNCTION "audit_bundle_part_unchanging"();
CREATE TRIGGER "audit_bundle_part_unchanging_delete" BEFORE DELETE ON "audit_bundle_part" FOR EACH ROW WHEN (OLD."is_final") EXECUTE FUNCTION "audit_bundle_part_unchanging"();
""",
}
DOWN = {
    "sqlite": r"""
DROP TRIGGER IF EXISTS "audit_bundle_unchanging";
DROP TRIGGER IF EXISTS "audit_bundle_unchanging_delete";
DROP TRIGGER IF EXISTS "audit_bundle_part_unchanging";
DROP TRIGGER IF EXISTS "audit_bundle_part_unchanging_delete";
DROP TABLE IF EXISTS "audit_bundle_part";
DROP TABLE IF EXISTS "audit_bundle";
DROP INDEX IF EXISTS "idx_recovery_mo_line_id_0dea91";
DROP INDEX IF EXISTS "idx_recovery_mo_adjustm_4e5a6a";
ALTER TABLE "subsidy_line" DROP COLUMN "account_index";
ALTER TABLE "subsidy_month" ADD "accounts_digest" VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE "recovery_move" DROP COLUMN "adjustment_id";
ALTER TABLE "recovery_move" DROP COLUMN "line_id";
ALTER TABLE "payment_item" DROP COLUMN "bounced_on";
""",
    "postgres": r"""
DROP TRIGGER "subsidy_line_keys" ON "subsidy_line";
DROP TRIGGER "subsidy_line_keys_moved" ON "subsidy_line";
DROP TRIGGER "subsidy_line_keys_compute_run" ON "compute_run";
DROP TRIGGER "subsidy_line_keys_compute_run_id" ON "compute_run";
DROP TRIGGER "subsidy_line_keys_person" ON "person";
DROP TRIGGER "subsidy_line_keys_person_id" ON "person";
DROP TRIGGER "subsidy_line_keys_organisation" ON "organisation";
DROP TRIGGER "subsidy_line_keys_organisation_id" ON "organisation";
DROP FUNCTION "subsidy_line_keys"();
DROP FUNCTION "subsidy_line_keys_moved"();
DROP FUNCTION "subsidy_line_keys_compute_run"();
DROP FUNCTION "subsidy_line_keys_person"();
DROP FUNCTION "subsidy_line_keys_organisation"();
ALTER TABLE "subsidy_line" ADD CONSTRAINT "subsidy_line_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "compute_run" ("id") ON DELETE RESTRICT;
ALTER TABLE "subsidy_line" ADD CONSTRAINT "subsidy_line_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE RESTRICT;
ALTER TABLE "subsidy_line" ADD CONSTRAINT "subsidy_line_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "organisation" ("id") ON DELETE RESTRICT;
ALTER TABLE "subsidy_line" ADD CONSTRAINT "subsidy_line_street_id_fkey" FOREIGN KEY ("street_id") REFERENCES "organisation" ("id") ON DELETE RESTRICT;
DROP TRIGGER IF EXISTS "audit_bundle_unchanging" ON "audit_bundle";
DROP TRIGGER IF EXISTS "audit_bundle_unchanging_delete" ON "audit_bundle";
DROP FUNCTION IF EXISTS "audit_bundle_unchanging"();
DROP TRIGGER IF EXISTS "audit_bundle_part_unchanging" ON "audit_bundle_part";
DROP TRIGGER IF EXISTS "audit_bundle_part_unchanging_delete" ON "audit_bundle_part";
DROP FUNCTION IF EXISTS "audit_bundle_part_unchanging"();
DROP TABLE IF EXISTS "audit_bundle_part";
DROP TABLE IF EXISTS "audit_bundle";
DROP INDEX IF EXISTS "idx_recovery_mo_adjustm_4e5a6a";
DROP INDEX IF EXISTS "idx_recovery_mo_line_id_0dea91";
ALTER TABLE "subsidy_line" DROP COLUMN "account_index";
ALTER TABLE "subsidy_month" ADD "accounts_digest" VARCHAR(64) NOT NULL DEFAULT '';
ALTER TABLE "recovery_move" DROP COLUMN "line_id";
ALTER TABLE "recovery_move" DROP COLUMN "adjustment_id";
ALTER TABLE "payment_item" DROP COLUMN "bounced_on";
""",
}

GUARDS = {
    "audit_event_append_only": "a08a7dd8ca1144b5",
    "person_roomy": "f50a9dc87ff76357",
    "employment_roomy": "237c578a52289d1e",
    "certificate_roomy": "41559362fcf3846b",
    "attendance_roomy": "cc4c7d57c21cd430",
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
    "subsidy_line_pays_only_what_pays": "104c730608f83b13",
    "subsidy_line_keys": "6f5aa2c47abff5e1",
    "subsidy_adjustment_adds_up": "3c386fbd75da168d",
    "policy_release_append_only": "f5d06d10c88b3f63",
    "recovery_move_append_only": "fd9b3bb0933d0848",
    "fund_allocation_append_only": "cf5c9d3dc01beb2f",
    "payment_file_append_only": "8ab1d12b454c3006",
    "audit_bundle_unchanging": "fc68938505c1d7e2",
    "audit_bundle_part_unchanging": "882fb503468046f9",
    "recovery_never_over": "61081b1e7465da9d",
    "payment_item_adds_up": "5ef2c03afcde902f",
    "payment_item_line_once": "6ff7fd15ba50a605",
    "payment_item_adjustment_once": "aceb99b446ea831b",
    "payment_item_month_once": "9e70eafd07daf368",
    "waiver_request_once": "b8726e47f075250e",
    "public_notice_possible": "505e5b290ffb2eca"
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UP[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWN[db.capabilities.dialect]


MODELS_STATE = (
    "eJztfe1z2zb27r+C8Zd2Z7Te2EmcbHPnzthpupv+kriTuNvtbXZkiIQs1hShS5BWtXf3f7"
    "8A+CK+gBRBkRIJnQ9NEwsHlB+AwHl5zjn/72xJbeKy8+vQdoJ3T8QLzr5D/+/Mw0vC/6L4"
    "dILO8Gq1/Uz8IMAzVw7HYtyUpANnLPCxJaacY5cR/iObMMt3VoFDPSFwPyNz6pN7hD0b3e"
    "N5QPx7tKCujdYLHCBrgb0HYk/QiviMethFT9gNCUNLzB6JfS4eYlOLP8XxHjqaL/Sc/xuS"
    "aUAfSLAgPp/1t3/xHzueTf4gTPzzt7NH/i8xloWz34kVTB377F9i0OpxOneIa+cwdORQ+f"
    "NpsFnJn904D++94Ac5VvwOs6lF3XDpbcevNsGCeqmAEyH6QDzi44CIJwR+KBD1QteN8U9A"
    "jn6F7ZDou2dkbDLHoSvWRUhHX2D7s7Pp9NPt3fTLu7vp9Ky0ZolEBvb4Rxb1xHrzr8okAA"
    "/iK/z5r5eXz5+/unz2/Or1yxevXr18/ew1Hyu/b/mjV/+NvswWrWgqidn7v73/dCe+EOWb"
    "Ktpw4gf/lTI4wJGUXKIt+jgooz/9SJfxFs0hH40tIM9nJoGzJOfJX4rrkKBetxDJD2pW4u"
    "x/zUPPEiCjNfUf+Ta2yLnlUuvx3KPr/33W0yrVAH73/uO7L3fXH38S0y8Z+7+u+On313fv"
    "xCeX8qebwk+/vfpTfoXSSdAv7+/+jsQ/0f+5/fROIk1Z8ODLJ27H3f2fM/GdcBjQKf/Fp9"
    "jOgpz8OPkRH5pZayug/lT3fctK7X7rFKsdL6XOYhvy2hWhl/8qgf92gf066BOpAvj8l+rm"
    "VdvePYeAf4n/mLrEewgW/J8Xz57VQPuP689v/379+Vs+qvDWfIo/uow+K2EtvpQezrGEgR"
    "i/bgLx62qEX5cATq73pvAm4w0E90UTcF9Ug/uiBG5GZ9I6pvNyPR3Uh0X6KCc19R+w5zAs"
    "vq32IiiEYSVar0QYWFR1YU5/ob7NyuBvxx/upOHoeaQv5bPvs8Yn/Bdl6rOm+jjPSx0Q6s"
    "PAfPWiAcxXLyphFh8VFBLb5lo809JItiIA8E6AfYKZSuO7I39UHNRbCQPgrbNR3/3zLmee"
    "JjB++/H6n3/Kmagfbj/9LRmegf3th9ubAtyRE6kM949fbj+p4d5KFL0HjhWg/yDXYSO8Fm"
    "twF1DU416EeJK398UERdylv04H9lQAUNdDXTgr548Zh5n4wQxbj2vs29PSJ/SSVo0tf7S8"
    "XBZ/gj38IIEUv7H4/WK/8o90dqZwN4sfT+r8zL/HA3b7l11+DpJp6AWOe48chpaOy3cF4Z"
    "DbDDHHswi6+OurZ28QRn7oeXxdEJ8crTALkBOgJd6gGUGWi50lsRF+4Kuk8Dr39ZQmvmgW"
    "8J19JvXU9EuAN3qg3mjwLGy1pCba/lW1tn9V9ov5D6Hw6ysU0ZorJCu01zXSTmfaev1noe"
    "MGjsfOxWOP4e/v5U5Pj6dGJm46+oBaKx8aErsvvPs2cRPzPA9v5XGeDG/ltWmF77N+D/TL"
    "ixevXrx+fvUiPcfTn9Qd32VvTEAD7GogmY4HKItQelT1ylffcsl4A0zV/Ot+2Sj8c1kT/r"
    "ksh3/o2lNZSdXwpgLG4du9pyWrRGvpyQVBYw6FQ8eRg4AsVyoVrjp+nxExBvbOzmILc+vT"
    "ncY+baKy/ijlm9dTg6sSL4A84/J9oZz+5LCa8M3t7YecJnzzvug2/PnjzbvP317Io4UPco"
    "KKDc1VY/GtS6hXWyRbCfBqtbc7iO9TxS1Z7TFPBQy4JQ/tMI/9VI9ko6OX5KVawT6wTV4g"
    "/1w2Iv9c1pB/Lkvan+UTAcdUh9eYlzkMv7HW1QEEx3YERxZgX3fx8zIdLP7A3jmT1nfueA"
    "5baC5wQQhWeMgrnBzFs40296okCmRloMCNcCVKsWfV21Fekx+oT5wH73/IRq7Le/7thW2q"
    "wD+OIv/MSDcq5CFfiP8m2y356fb5Pl6n8dzyYcB/f/5bk8gM/czPqc/v396dVW77DvC9LU"
    "w3rv3eFGjF614B9XEoFLlVUHApiqtUTaoobo/d7Iprb4Nm1N4gx0PBgnD8CDlH9yscLCQN"
    "4v4vF395+Ze//uV+gpyAIbr2kGMjF7PgO0SeiM+3laBCzIhL14hxO5EwPrDMr+jxOU0YFi"
    "su4CV0UAkv0CuGSa/ga82Uh1sl/hmJw/mOL/pdhO58x+BrOF1LJVzZ2oufl4HFH+3iq3lq"
    "FaQdg0lq3fN1dFNk+06OPaiS0D85ImSWpRWDiMcbGH143ST48Lo69vC6iK3Qt3WwTcYfbO"
    "uOmdVjO+I7tMiLLQiCU7ClU9AnD8LEt7hhrLPJC2LmnSNXTShW1Qyr4j4ny5VLN8Sf6lLh"
    "S4IGxOn7ZsTPHZc/fuqFy5keZbAkCGDvBBtzy3dquVgzETYnZRzMjSgQNQwIBQGCegHm15"
    "2uIl2UMw7q7nd0AtlqoUwy2I11Kmgc2M+bgP28Guznyqo+TwqUa+mZW6EDkjITXXC0nMwV"
    "8Wxxvc1wYC20FW6VNESA26rdaSCz1VqopMECarkUuTiXxvuQFYMXoSMqRIRqeSUgTK8M0+"
    "c2oXaAPnMcLRzX5lMpXoFY8of/+UzcFM1Twjx3WDz4WJlprQPTZ67Z/E3MM8I4QSOQQkb8"
    "PTFqyGIaJTx4LvwMEoA9UbrezmQqWJH/q6K+gQ5W79KJTIVKfiJUdOlXIXvidRfP9jZx0p"
    "gImTQkncDZF6zraJ6NqTg9cbXXC8jex/o/knlMBUrUPgqtYGrhvV/At9FUb/lMpqI1Iwvs"
    "zvnD+Ynld3Eh3sgJv9/OZypyafizO+xOATUAqzlYK+o61mbqE1njYU+8fpKTfY7mMhUxFs"
    "6YY2+mruPti9eXaKoPjmcuWoLPHhwerDG6HZKdtaResOgGrY9iKlP3lk8s+kT8vfX6z9E8"
    "xur189Czp9h1qdXFpfgDn+06ncxUzET50ukKd+GT+IlP9RM22ikRAxWFqvbWIqLJbsRcxg"
    "IWqV22j+d7by851fdiJlPR4l+ehr5QUrs4wD7I2bLjTMQsAYujhkVIf+87MhrxOTObibA5"
    "yxX1OzrI3su5jDvH+sz4/UzmPmGLO/pIlBm/uc8ndRm/fjRyGqRDd6b8/syIjahnkTcoFH"
    "8N1o7Fh4ms3DleOu4GEc9m5RReDbndKbmQfTvI7Fu5jaYLzLSyRPJS3RAFj7sYPZcodRgL"
    "NfMycyKQljnatEzyx8rh02mtfV7mWIvf/yVsxAKLu1Ev45pB4a9RrCwjjFWVm6q+HPNS5u"
    "UAP2+SXfa8Or3sucwvq6FRxgCWMdfmUX7ZzjQuxJtSKPN7bVBFjj7LJMszpbHzsLOwkb8d"
    "s7ukEfrbzV/u0OXl1TNkO0+OQGSCLBp6wQa55Im4CHs2wjP6RM7RT4SuXIIeCVmhKFeOIT"
    "oXn7qyJCO3eIjCGOrrIWA5jdRy0k063ivbeGDHU6/ZxkOrtnFQ9ekArejlYaXQVtWFYtLR"
    "BsLbfaWYJ+w6/I716bIM8PccpoqCZjmpOpvAKHtA6PhK/CpauewCsKqRi/EIlnTpY2l8jA"
    "RvxTWnVPqSD3fofXxYWpmjie7HNak/i9VFQggtuBIm1Ksn4qPZhqtkCNtLUWybzxNQf4LW"
    "C4o8UWCSK23Y95h0Z68wY2t+/KnUvs7nB41vxBqftqs8J2TgHdq9rxwqWJ6wyw285YYvMH"
    "jLDV5ZX7sQQUaor1rOZioqNf7zkKkKh/XVi2FgK9DUc57ZeMNym6f59SojKpt8X2NE8WHT"
    "h3RcAyNKSKAF/4IIB8KoyfYVmCCuXFmyGn+pML+y8v++sykMpN/STS3mjt6HTLmGf4EBNZ"
    "RzaVJjQCVr18jxmAw20Gbq3u8oX/Z2LapKolAOqG0xpgRKHfU2LwOW62jV30E0KBvcuXeU"
    "93Coloih0I/JFBlEqoG+LTKclnBjxXjoPeG+4Cdi/+C4gTR4SpZf9uNJne3HxED+0HRkA+"
    "tPPMtGTw5ZC5IS9YjsVz9BOIpe8XX2NyhaBzFA9Gtb8d/iHH2Sga4F5b+g0Bv4n4xg3xIE"
    "J65CqEzDPh9VaTcmxzqfSPx/2w4OTMYh3B+TGpMRrvIjlpZ90OJhJeMNNNi7L9MOJLcevS"
    "HyFtFBNxUwEN6LZ01JhLUswnKjAQjTn5azYyAssySnQ6Ukb9M9ahTkzKCduvEtV1AZN6f+"
    "7HhcWZX6qk2eZBr02gkWUj+NM7KRTIplQpPFKMqPLivAHczXMX2s+lDsMn9pQMm93aQv1e"
    "ms3OL2dU/GvAycjKM6GfM1XVgw1Sa5FKVgA4x2AwCDzfQFFgxwveXNSACHbeBrKwpLMZVn"
    "vabNZU7KuL5p3Rvo0kHH1XtVs5y6vs9ZKeNgft7ITn9eY6Y/L1vpfO/z10Ovu+VWxDiMu8"
    "9WGKqD2sxQwZhCzaaxXrM1GDM16PYuwJivfDdOxfaw1QS/BHxX29ceW1cEi7OfT2qdYXLk"
    "FG+H7nSJ3S0IisajgCKMfMIXggWR/wp76L1NlisaEM/a/Jm/dqJGxnLpBHxFoyHrBQ5krD"
    "cRtB1F3mVvT9kVJH4kG4gND+fAn9T42cRSaeg18XAzQzzdl4kYqmJzApH3Of9KxF/5jp59"
    "VBAzcKN3r75zdTAIFSpM5Q7fChxugz/rd3dfXrx49eL186sX6aZOf1K3l8v7dkGwreyy9u"
    "OX209qODMiRc+YYwXoP5IedgBv9yx03MDx2Ll47DH83AKinJcs2bXffrz+Z3FDv/1we1N0"
    "f4kJbgoLMqO24oq8cTzsb9TrkUgUW9NvAtJbbfSz2TffHAHxmxjEFHEO+M37T9eff00hT5"
    "2TH24//e1GAfrNr3fvroEYcdoO5IEQI6TnQmENJh6NaiswcqxasphhMyPwC9/G4qiQ5W4E"
    "oYEhxztH9xybBfWdYDN94qc6H3yPfIcRxscRj//1YREwUTX+O0RdO2E4cCN0JTJFRan5si"
    "XY76OgGM+gdeJq4y9edA3NLSNxONXtYiSqG1xaJ3Zp5Uz9la29+HkZWPzRLr5LHxytaHcq"
    "YBw1EGj+Y3NSJoUVtcvylQQNRPyyEeKXNYhfKggF/LR9UuzpG0pdgr0KSkEqVPQrcKm+cE"
    "7OkQN7FW5vP+SO/pv3Bd32088fb97xnS5R54OcoMINvAxZMLUW2Hsg02S/agJfNcUBlyH9"
    "yWjXYY4dV2o6AVmuVG0tK00OhSR4jcvRDp9v0hSq5iqoQhDYlcNWNa1HUlneu5IbX5CCNR"
    "7yGgc0WE0ZsXyiepO/EMxf1tISF4RaBh/Gs6p9hR4kjvxr8JNxqXmYKkXhVRv8qyYzh1hA"
    "VnrO6LKsMYrJgckapTiEhn6olAXndBFiuU+l20k/qS4rBsfZkI8zh3F8llTTws1IgVGrYd"
    "Su+IHTolBhTqyTSqEnE8uEUpEDWYqaJBKorXes2nrZ7JKkBdTeqSWZllOGQJ87R2Tt4H1B"
    "ypaUNxGkuN7LnjB12kl4GCD1yUW7DgJsLaRWrmCkZT6d1PHScH7cTlbaPf8lAz76HjmyPK"
    "RL7DfI59rhk2w34GNBD3MC2ahXtOaNak76dD1BjPK/4wAtHJEStUEW9mStSmWHgx6fs5uP"
    "9tvZI/+XVO/C2e/ECsSJ+y9gqQ2SpZYsVeMcpXi8gdHo7qsIZPa/1hbPy4Hy3NqOAXbLlt"
    "3yshG75WUNu+VlaYMvie3gCCYNlPNSJmLdB5OIOf9WoFx9hsTDTTo9OvPXsgW+fHmls2e3"
    "Egbu1x5apEb6p+raq07tyghBgLVlgDVcuRTb7RotlWWh01JbzSOLpa4WopI18NTppyhAgp"
    "1eqkBOCHIFRhuikz4OzdXPy0AIdgzrq18CsSxpXO24l40O1Jc1B+rL6EAdSL7wJxo4FjlT"
    "+GfjTyZ1vllvO2aXX7Ya713FmCzM/1Eqx5QbwjecPFvAAzpMDyiUETqakhy9PRqHeCpgoj"
    "p82UgdvqxRhy9L6nDgBK4WwqkAINwMYXUFm2qAK+rXgPaRah85YqXjPeqgm4w3Dt1eUiWh"
    "psJJm1JY107GYCQPdWUHYrJdz+eO6+Cgov9V9uNJLbGmMLBBj9iI+ItmxKXeA5NFeT2UJf"
    "59w2Rb1+9EnSbZq5UREhFfsqO2P40mVPWI7fNRSosz+jzaURnCJpQBHpBZU9Nuy4k5uM3O"
    "2XQ4XK6jOoJVmtUMB9ZC27ugku4pFGfq2zi+XAbzV+JoGT2Dc0sMIZNkq1PsmUPyUzrRyJ"
    "ahafZIbgNW5I1UnTgd4Nt9js4QG790kaLTazCKL+5bWafoTBWQ2n5aa9cIsbjcUVO7xiUP"
    "2EWRDKJzScZ/I0j9vrVAc76okQnBtbQlNzSop6hQ23YSqD074KO9zuKI1lGbeFQQ68uJer"
    "z6ib1Qjjyy1kY6K2NipKUPnKPTix/jikv1e45UhS2Vk6ozqUeIeg3IwgwuAEieHJsoXRE1"
    "nUMzMgZu1F5aWvrEon5LDm5ZFji4rekFEN46XQ/ckJ0NZiqkY/M1DNEKbuJqOI79GyOvsH"
    "23a1Jt9243wG6T99Yj3D4NQp9brHFgDEVlGVH0XZGFfX+DMJq5fDWRXFHRVMUnwojlH/C/"
    "uJQ+coFwVbaGO57/q/fVu0bcbuKwoej6Rnwbb9gE8RObEXsi0+xXVOwFFDf95BZ2lGa/xg"
    "w9klXT3Hqwtwdpb0OvlzPo9QKKG/R6gcXfb/GHVrDBMFelY0+9cDmL2u0VXq2Kytc5kUM2"
    "3TyO26yvvOwUxqn8nXX2uELUvO3efQmCmeMHC01ncVbmpF3FTLVFp79w24aVQGP97skjeo"
    "e7rwi14hCpqIAVh286HOphtDx3JYL6Z25BrNXeHhj5rufjlit5fBkURSyr9nZGAHZ3y929"
    "oCEjC+qKtPYHR3wZNeeoeqNXz2BcClUvGvUMe4/ZztTN9n5RCl6Ali9AFkj9U14tDYf9bt"
    "1aAKdrq+eE4HRpcrqsRfnsqXym+CYlsGsbT5SF2/WfGNEp0133CWKHVsVlWmEG5SR6OkOM"
    "soVsYhHMtAldBbE9zfSBYa5npXs0UJzAd+SPiqBTMt6Aw7fO6f3un3e5UyDZhGpVIxme2b"
    "RvhfZRzF3xbP59WiZ0qaSB17UvrwuS646+FBHtgevOAdVeiLIsLEM3dKsMsuUl6Y9zNayV"
    "aEq5Km/DPVoDZeoW7NnPpVAqYWR+9CrwS8HeOBlqT7Dy6VcmYhXt0v1Q6vBFHh5AgfBh4h"
    "X2g+ncp8spB0MV5tbH63uHBU5E6zB1cxWxI9h3HUBP59VkU8Hi7AKxj2I6w7GKiLGA1g60"
    "yHLl0o1gvO15P75LJzIVKov4gTN3LBzsq0u83c5kKljE86nbxbZK5jEVqCdurHoB2fcq/E"
    "d2GhNx4p/aoRVMLdFYcM/XL5rqLWbGvn4snDHH3kxF2H1PtP5OI8eKiTA5Hgt94ZqYYo+t"
    "+W2/H1Tvk+mu5WymopZsLmz/HrKgg0P+Op3IdMhcx9v39PoSTfXB8Yw9vajsTbm/g+s2mc"
    "dUoEQu4BPxnf27hMt5NqbitMIsmK5wF3bOT3yqn7DRhk4M1NQJyHJvtORU7/lMpqLFvzwN"
    "/akfY7H3mxiNMK7iXa+t1suOwMok8oK3cFc++dQujN+ZW363pnGONovyr0UeN8Ku80hklv"
    "ZaJHnPacj/GlA0IyjgAitCVy55IxO3XcqHIEekivtM0Xm9jwcoS0Jj8ckMSkAPJyArZKoS"
    "xKv6lVVzdY7Rp+w4xKZe+Do2sZyWJZhKosDUaUsPSaDUyeXOy0Au92hzubH2m4ehyPO+b9"
    "xMG/QZgN4G9Br6FS4vABTVnhRoV7h5Pe0Z4Lkbz9lwi4ZFMfpKoy8N4e8095bpSC1DL2tu"
    "icJb0WyiOQ+3z2RX4Ilo1INizUP8Y1Nv2bWeESp8DfhIn9QYcHJRywvw45fbTxXs5kSgqM"
    "E6VoD+g1yH9Xa/ZnTXWei4geOxc/HYY2itAqB6465oxxU0UTFB0bgDa7rGTOjDmo450i2M"
    "6aIk2NJ7plromNI5EbCkR2tJC2qp9puXEQLTbu8Ep5a5TQB/p5a1mmMNxuCkYAxm3v0G9n"
    "VVbgngWsQ191oPytK+DgLi2XJ5FIZ25tNJbdvd/LidVvYvwt7FHoqI6sTnBvKK+gETLaaE"
    "XbwlsIvWUvJHS+oFC/Tt/eWzy6s/Xzy7/1PZ0u5sVmXglOS48FIQoqjDOf0nNUY4lNk+gz"
    "LbYFNAmW1Y/P0WP7r1SuteXbsrFTCv8nDdmZm4zl5VljV6VapqhDdsaoeKujzVhJOMiEm2"
    "YmcXlQRoxfc/URVZrMc1IwbYKrB1CX4iUwGVBrJ5ocPh+mxUoD7yX0VxuarLx+VFoH7c7v"
    "pxjPhPjkWmol+iKjmscveWBQ2KSnS2h2X6nTJJv67oZEYKqk02rjYJhfwOFsqEQn7H9u9A"
    "Ib8BLsXWK6q9DiVRk/Ts48a78r7qPaMzRhaBmRQiNKXNOKgoTWYJFFGa/AJVR2nyu6JZQ9"
    "WIoSjaj24jKCLPzIv4i5QFEyRqf8kcNG7YiVjL71RWDhc8x8xPhaHCf6ruq9rPY5RxnG1L"
    "2eQxUssKsB9ExaEhqDOYI24CQR0I6oBfH4I6sPj9Lb6Yr7G7MRlsBB269659HKxpQP5QwF"
    "vTQi4rZICjptBTqAnIV9UgX1W6cyVGTbdxUQi2c4PtPOdPnSaHuYZvNyfXzrvbCupEJx6t"
    "e5c/VJpoehGhkhRs7gabO0VNWoJMs7mQWvqUewyliBDPbo1mRvaUscw4JzRQzEuddFtqvo"
    "+04cvKnPLmi3CoSp2s1mOLcsapspeNOjde1nRuvCx3bozj4NPZRgfrvBQg3QTpVThzHUtc"
    "2PO5pkJbFAXGQmOVdkGwGyymmbL7bRSE+llO+bQGRggwQk4k/g2MkEEuRRJVbckHSQX7Ct"
    "GZvwJx1SP9EykjBlycrrg4W74BZEnXc3ByG7BB/nmWv7Entrf+A/Yc1mHbzCG2LC2csPv0"
    "K80lfBfOGJ0mIbl5DNnXvVZFz7YZU3DBCl3IqslgVmHgTjbYvbUg1qMwegNyjxjesKhsne"
    "BeeXKZsYv4uvgbxDYsIEsUtd8RZey4lbEdLNoXEV/OUCaD9fYUqKA34OtzgoDnBTyvHQgD"
    "1Qd4XrD4e1SD0yERAHdAgztALStcpZpu06BNXsoAB2zfTC+XPBG38Q5OR0NO9O4d7IXLmc"
    "qQrt69W4ludu5xNd2e4XUYC7UJCDmhU45pSSC0NudWwrhjtZdYOLeIqb+ZMov6OgVoimIG"
    "xa86s7dWwqsiqMa64JYFAV6FObt1FzXWDAoyBzwiuAkjnk3sw5wV3V9koi+tdBry78URtR"
    "WgV5/KSuFOtLMBKQ8XVw0wvyjagVvMxUfAMxiWcxJ4BgNciiFHuc1Ef2xB7iGGYJvEuJsE"
    "YInnU7eDzufvknnGdwMcJfy6xUtViCMLZk0djtywRmU45C9ISFIQw3IxY+fobsH/uo3jiv"
    "IXGK34R8hhaIltgtYL4slwqJTgf1JGFFHXfh6hLL8hHyMUEjlcbszolYeyG4M56CcQjoVw"
    "LETkIBwLi9/f4i9o6LNpRKRTlUutPE/LggbZ850drLruVvCy1oDJt734fuVDSu1g3Q4/oG"
    "81dnSN1bOazWXT9iuVZA3axOBWMt7ayAQic9ah9iooxSGVpSsvX9l239PbdxdP+DaZb2Sr"
    "0tTrp9yXDTJcwK3aEGDd1KFC9sOe6BaSLsZ1zTaFuKxkDKpEcv4oUThnS2dNtYO2fM4189"
    "JGHtC422QyCZpRexNXL6ZcSc2ULM5AKsX43mLCoUqlh5XYakdtL0+B9JgBX8kT8MeCPxZc"
    "cuCPhcXvb/EDJ3C16GypgIE5MheNWMYXNSzjCwXLOIow61UzLQoZCHYfxUxDn2kCXZABnB"
    "vgLEMxuqEb03xS3YVs2lTe7bLg7tAA1kuTaVFHr7uieeOGbuViVSWTmiL9iQDkFzXJL2Lc"
    "QNLrtBqPNyiO1eUxqZHscow0F+GAGm0cVvAXdVM1c0KnnKopvJDaUbuMEEROOwrVCUw7iG"
    "ycRl20zAYcGSV/oGrXYTn51xa3XdWM/OSjSW24h5/OU5wZuTPY84Uuidg03zC0dLwwIOwc"
    "vWcsFC8Twp6NVpS66JGQFfIommFXfiBjL8TxEV1734kPfLoWNPoFDcqRnn4eoaTk87HETw"
    "3/6F/R2yB/BsT8wRz4k5pAEJT36a28T+79aGoi5qUMBPqymaFYYyeqgdY9RrJSJvnVDky9"
    "E4ZiqFBdauzKUGWjg2GpPkXiK3oa3+aaJlJZ2CDXyIF3uk9E+0dur7daCpX04Y6dZ0atBD"
    "dy/M00VbybL0JBEPBvh784TzX5DjkRoDuMlu4Quyy1eE5ZkQ6WfmCX0dhXt+QNPA4R9504"
    "ms+U1RHEB5OdnhiSjmtEunXJQ1SVgI/12Jz4E8ScB35GvZHs12BNxRCWH4NYuBT82H8Tn6"
    "pZtt1MW1UCQY6ObZbY8yT+VXS1/Jb9cCI9Jv8C98sg3S+FRdXKWcoKggXbWpvJvyvNVyAv"
    "BwvQegFa2VNHMaOMgz5xEOB5wI+SvXwMpSnA07BXUPY4atgHqgyIiR/vVsFc2jAQ9jHaJQ"
    "gzoRVtkOjEgwj2uZ70nawMNRF/+lxyxj9cONYCCe+JY/GfhJ5o0BP/0FoQbjyUNLEe5odM"
    "pwG/PHUaFlzvx0/OH7SKa+orkfGXypNPl+SbFTppmq/tiOks/SOkIAgKUesgY3Q568TRMy"
    "LGka27jzJGio4WvqmEgRyF100Afl0N8OsSwGDjHjFuu4zrMrQM3CrEYTlGatz+zMiZ2r4V"
    "n0yamLjTkDXsfft3ukb8y2wSKmbk9edTZH3/AaWPZQtWTxSM0wFv/kmNcSq2k+4KbGXAIg"
    "KbdKwrAArRKd7AnyULDsc4la7h7Me772K/MLqx23nl06XDiI1mYSDbv29IgJb0SXiHGQkC"
    "l39EfeQTl2AmWsRTz6rxMrefDu7tAb8ydfe2hWMlsKm5nAoY1/b0ohGh/6KG0X9RpvQP22"
    "lv6n6H23kA0A8/T3+xXfzROTpF7yEt9mpGAGjLoyK2ForcaLKWsxJAWh7y2h7Vlh/Yup6c"
    "QXkXr+GZunRz9NlkpykZZIc2tiOljSetuQnip3LUAE8o+ufoE3kiPiK2EwgrECNuIAb4kY"
    "ikesxNxIXw3sbPrDYsO5wfLM0Bv0sTsDSPZmlC/YPeOAU05Iqq9q2cEwM7sn2IA/v8rNdX"
    "irJiAD94UMYH/YIre9oJygWhY9n6YPM1svl8YvELWnOJC0Lgzhnx8otuJES/01tBEEz+EZ"
    "r8XyJm71tfWL9nCrs/P2BSZ/zHLOGptR3bKHs8quXCR1iBrKq3XuAAzYjFv4hgajlBpvze"
    "dRoElsO5he4TbCMBRtR4SWYilZwA/Tzmq+dJz4FFlysuZyP8wHdSnPSEkcu3vY/80G0any"
    "6mmsdFbjhSkHEODoXhLcGph64NvZqKySLa2U45oZPOdtpV5Kym+v7x6pv1v4m7bBUnvfYt"
    "EFaJAsaqAmVcxZm73KbQx1glChirjlmuMKiQ/fHL7aeKAyKVKB6wDldY/4Nch/UGbMbono"
    "WOGzgeOxfPO4a5LRDKWdqJPvHtx+t/FlWNtx9ub4omtJjgBjL4DpvBBy4ncDnplj4sCAGP"
    "aGgrPBCX1jV/N5+cQFn/MP1sUufIwtlRO11Yvwg/ksOQTT2SlsIRDJP1gi4nsauJ8v+zNd"
    "+/8hMnQN9+DV8Q8uLqFfoaPnuGX736U5m60unMQFoZtMkN3cUPZzJCd/FTupaguzgsfmwZ"
    "D7r0kKk3G7R3P1x798raTlUZT8co7DRiGmb2a5UwviN/VB0geTEDamjV3Qvv/nlX75FLr4"
    "UPt5/+lgwvuunG1x36YPu6l/7QLsE28afynxo4F8QMRPuqCdhX1VhflU/pwWeljrnJlyUq"
    "aLtTbrIx1Sldx80oCBpwTufBftno4HhZc3C8LB8ciXE80+86XRIFDmFb3ZpmukTrt28sC0"
    "O5h73YnOqFKa8KdANXdgNXbMg9uoKzhTPftyP4FzHHCHWZKsR77QYek4Y/y4DtWTWrOB4w"
    "acIq9rdjd/cGj2TQg/NEvKRJgexOIOMmQdKRQKxpFEdZ0DUimP9M+PCQ5AQHFM0IevTo2l"
    "O0Bu/jCU0Ywk/80PYCkiba8/PCj72TfOxvW23R5jMBcxiiOhDVgaiO4Y59iOqc8OJbrkMq"
    "MgR+/vn99xWGZ1aosPhh6NjnQnR8pmfNukrL/nm0UNklkL/of1WIzvmTiL/yHVVj6Bovil"
    "LaOFfK1YsmXsEX1V7BF0U/Cljwx9XVcv5ZX/c+yctAxvug7wy5WNOoOIqOHz4nZGCoo3tn"
    "PNQKNPct4iul+w7lRVq9QQNb0N4LP0EC5sklYD7rV5vqzOkyd/GDVtJaKgA5a7lDvoucNY"
    "+qOAXVdloy3jjLrJcg9/ApG37oicZqh8G4+3suTe5rQSMoywKPoK3tG4eNNJSNrcRJaxo2"
    "sZyW+7ckCtu39faNodSxOPMyYHMO2eYUayWioC3ofQpR0H0aEfyoz2/YQL9AYEEQTrXWDm"
    "lBI9Ev/pyRgmBAW+yLhJvm+BclTap8c1xOZYpseUG0CZX/yM41ssVoSqcs7sQKLmXpyOkA"
    "3g55k0MkqmbPWG2Gaq8UTIm7inqZLEgN5TId0qh+qyQ0ppRH7KGkfgYSXVQYkqlYE7R2gg"
    "XyKV3KQhWMypbcZWZlJzNCsYsBH+wTBLRIoEXuQBiYcUCLhMXfk+LC9ClM7KBLfwSVzojV"
    "JZ6tt7YZAeCmDXppLbzCVlx8rqEKlBUxycnQXXldbrLySy1caYCakwHuRxHSxCJrUZo/Jw"
    "iOyY58YtmilXv6bLJVMse1Ek3dNoVNuEduccQ92De5uJgOO7LzujLJuHgIh6t9kZKTmARR"
    "r07ACC2VFzDFscYNuB2z0w94jVIf8zexfw45HsJRBvQb2W3ZdZ5I/JFIhC67/tpOAt6+AV"
    "9ZE/D2gbcPHD7g7YPF79XbN3B6cs6cHiNBOf0F9HyqBSl4x0b7jq196j3wpbW18ogKUuBI"
    "KiotW4C0XqySGPB2h/zyAIPx7MBW15gYjGauQY2zFth1XbHrlBu9A2Q7poUOEd2GrNDj8B"
    "e3+Cu8l7nFqXZg5vZDEx/miviMa8iYIbx1RcpyjsGCoBm1N/wv/F+PhKyY+JnjozgAoPJm"
    "7jsd+DUHfLpPwK8Jfk0wu8GvCYvf3+J74XKmUudqylqkEsYld/bg03x0XFfhzarpc51KGA"
    "fv80a5s89rcmefl3NnMX8btMs35YROuqjCQ8gNCQd701Y4qqX3BHQ8TkIFnpL3pAgU3VDq"
    "EuzVMPZUpvKMS/W1BROj4bCQ3dzefsjdjTfvi83Jfv548+7ztxfyEOCDnKDC6wblXCsNgw"
    "P7PyMzXHsNcmIm0aqP6/qMYO3AQ/dTOpHuMhzVQ9HUO5fbfg2cn9Bn6Oh9hoALDFzgvSDq"
    "06H+lnp2aAVvMSNnCpd69uNJnVPdigZOrWRkoxoBSxwExEd0Ll3fHnnAQqeUFT/P0a3nbh"
    "BGcR0uQfOdiNR/V7J/yXxOrGCCAhpaC8LQkn9cUTagj4eAD37AasYEfPDggwc3LPjgYfH7"
    "W/zoVtVxEm8lDOyR0Uvz9RlmjpYfPhUwEOFeHPELrtEST9uFXBA7aWf88JMM5jT07L7O9L"
    "6DcR4NuN2vu0HzUqcc2+CPJ56qF80d+aOy8HYqYkA4s07pePfPu5y+Ueo4keocH24//S0Z"
    "XmxDoa61rVkuPid12hsWKsYfPzqUgVL+SEMJU4gacIzk77mLRsrYRY0ydlFWxqCK+xE62B"
    "y7kdjAThu9szpyEDtPus1RinKAocAi9ALHbQdjKnrKSPpkhR1f+20uiAGCLe6fkiDcPk1u"
    "H2jvNQxtN4ulrrqrkjVu9/ej7zriO1j6CdAFQeAAmsgBNBP9YVMAx0FP0+UAJsdFB9CeBv"
    "+vcL4OKgP677TAJ8r+fFJbuDGcMcfeTBfJyJ0UrV8WG8mZkrwnQaASpRaj3fcNQ/F84tNg"
    "gdbYCdgEYc9Ga5G9zOiSyFzmhFqFZzQMkBOUSVr9POar99W7n/NHEH/FnxTco4C4LpOTMx"
    "KI55AnLsL3O5r7dMnnpILL9V008Roz5PNVx4xPyl+LTeaf0tr86onvnE7hsGQC8YRz9In/"
    "nT8c8R8QZC0w/x5iBOLfzuLf+Q3/inygu4nTvKPfXWyRKn7Zb2cSAflupgfco+PFd1f6e5"
    "79q8BEiwXjzRwF4P4F9DSgpwE9DehpBjOUgJ52wou/vRgbkFKSwQaypronpGRVjRLA1W6i"
    "gpiBUF+9aAD11YtKqMVHhdBIrFyWcf7xy+2niphIRqZ4fnGTBv1HJj4c4OSahY4bOB47F8"
    "87xpklMModVyV2S5HIUjiHxARFdsvw2W50RbzDOEW7P1toxKpsEQ0oSkIsoAPmC/CPhrAK"
    "wD8qHz298Y9sTYMhLwPVhodsEwC/7PAR/qzrsflFkpWCGhsQ3hwN+jXhzdR7v2cI7ksUD/"
    "mYTDeyN6FpDC57BDSIcULwuCGuTYLHx4ls8rUJfbE41x5bqys8F4dM6uKdTjJ4irejG8Q8"
    "40LMjFoOdv+czoLofO7w/0WTpZHGbaxSBiXltp2g2SaqL6GIdXY9vTJUuH0domOnGBOE8N"
    "8gw38Vd0RNTnUaEu5JGz3oGuTU0Tp0E2X0VaUq+qqoiMoXjah2d12Rw4zUAascHsee67DK"
    "YQzbdKboO1y9mfNSxtlXvZQISK4LLadFQQjCnKN1afDVJX47Z21JFJy1be3sueOSKVvgy5"
    "dXeiHRnJhxB173AVGgR511SY8asn/I0GNjbPz3QfqGhuvDuCEL7M6/J5aLfRz/+iUvRnnQ"
    "pM6PMZPD+S+ZH9+owCYfkBS+TEjtKJpIcJO5xoXIcuXSDQc0ajplOzbyaCDoyQzxFQuFAi"
    "nJzUGArQWx1TU2e3oOlNkc8FE2qXFkrKjrWBvZiFVHIyqIGUgSe9ksxlYTYlNG2AblMzoi"
    "vB07jdokgh8+PnzAzdtDhDi9GDS0+pwMNM9WkIf4zavPZMkKgVNotE6hdCXbUfgKsuAW2o"
    "PDl2LZgsRXkjXwRjnJugqGbv0a18agM9AH6eLYNwW9eApJvPbsrFLwWIzrCqgCvtfuKjsc"
    "QY1dQNq+n2svdbh8wxBde0imokgni/DG4IhJco7uV4SuXHIvXC9p3nty+UiiiWMzST2ZOw"
    "8hV1IUHc37e5bI4b9GfF8SSYThcvcOm7JwxacR89+/4RNJ1xB/SjqMBY7rIouGfOmFjPBK"
    "RZ6Fb5j4Flj4D++RWAwWZfFHTicxI5N1Afg/kByGMHsktvg1ztEvTrBA95E37n6i8nVFI+"
    "UnCSI1FJ28ryMRkOqkkrPzW+l+ys+QkQKP2OA8YhC6OoPMfjBwIbMfFn+/xYfQAoQWDAgt"
    "QCJ5n4nkdqhbknsrccoFkHPWlcJcqOVKF2UPyJhOfzJayjQHKjItNVHPyQHiGohH3ogy3N"
    "W1VbYSUFkltwhdVFaJ3DJay5FKDGM5xGPNWQ6fLh2m1TcrI2IAl7nOZuqjb1aMnp5VWxCC"
    "+hNDtlwHQsuAFQbmhZHOdxOYF1A/CU63AZ9uUBluCGcbVIY7wskGlcMO3RtsKX41veukIA"
    "T3yZDvkzixTfcuyYnBPdL6HgGW7LGXIOF86dduyAvCEnRFVM6y8ICo3ISoXNiKY29HNkiM"
    "m5HBy1drBwgrc9XHdb02RTmnVwyqqsC1/XvIAqnwKljkmU8nTfq/4fz4nVzyO0l0ns+JLx"
    "udzUiwJsSLGNzYQwT7rkP8iWii9m/+86hP2wN+IsXihVIioDbefMP4w6wg4rlkueQ9Puur"
    "9+A8ke9kjzW0whtRYJHL/Zv4dIJEE9sn4m/4E126PkfvA/k374HxSSSh2w+9pMKBIJr7Ma"
    "n9bFJB7+bj5VsFhRiHqgZMUDVbm9HQt8i0XfVqhTBUUW6rIwMHsUcOYrRRXccjbTd5RhZM"
    "8VHagbAC36Xs8DjlRr8imkocrPLWyzEjc26oTOdE4Wqvdw1m5WABWi8AnnMVVx//nBjAv4"
    "dvNjGB9NegLAsL0f5e8OmKCn6d9jIUJY2pUnSkcHfcN10RClRnzCjkDDQIemjBqIkz4Kvf"
    "4lJmISqo7tVGbV4KCARNCARz/ovxr6DAuZrCnpUxYjsfmsWeunUbI54IANwt4GYkCNx2lL"
    "ySKHgP2uooGSh1KXkKUeNO914oeQlwOuywvAyQw4ZMDovWSixjC9KlUti496oXrWnIPSHM"
    "j3b5oT70Wxlw9HTFA4uj93uSZ97S5SoMyOfQZHLSdvtBm9ZTaHGS2dQKMlJ+y1eTkaxo3D"
    "R+0Zp1M4mEJA1NUHQYEtFnhrBPEBM0Ieq5G/6HRSRNJyIHraiAHuEAOYp2rJ3MKqpU3q8F"
    "KWiJ/cdteUsxXJq3yKVUlJF0nUfBaRIxKvHhBokufIhrKPYE3dvOA2HBfSRqcVQRDSs7vA"
    "KLaCiXyARVs4jSPVFehOqqFjmhwxe2OI550ksJi+iN0rEbthLGGQvdN+Orqp9TYyNUlM8Z"
    "bzCss3qms8009j3rnBV5KaiC0/kRwtVQX7fSaF4GKo2O1gXFXy2HLTRXvyAETsYhr3A7fj"
    "cQuzukXLakWoLDq1uHVwXNXtsv8yVKMvqYTDeuN6GpdyZ7AjTxesk924XXS070j21jgJFt"
    "9cber+xLvkfvm22q256tb/I5doagntuj0um1H0jxu/+Bz2QSSn06U+U5+SUgqzOFL3X74a"
    "TOlRodRiwZ1yifU6ieYsW/Q+sFlc2Yo4Y8C+JNZP6kyIZEC7pG/KtvUGS5yw/kz0JrIRyh"
    "ZFP2qHY+O3g/B6xRTGq8n8mObEQjTQYbwQLrm0OqY4+CF2LkNio/y6l+ZmBWCoh9rdOgJI"
    "q6nL68lIEnWi+EPo+q+qFUo5yMNy5S0xOt67DBmmEeH52FawIaYFc/KSwnZhCux6gJAW5b"
    "8BsOZSk69Bseh9T1E958EHFihRci+WhS54NY4c00CTQ380AIc2BG6SPCDPF5ffokegAzgl"
    "3x/7XotSv4UwvMFtIzwJx/k6QA09wR7oKk3JNN155Lsa1oTdzng8AvMeATa1Ljl+BfKlB3"
    "N3M87G/US5ARKjbZ2gSR43RkKn0drjE7IjWPuWZ58/7T9edf1blqNwo2xc2vd++ui2yKBb"
    "58eaWj5G8lDDSjuqdkibNLQ8dPhpsURu1MxR8FvW1EeB7NZBoosAe2maBh+gn7kJOFbJEm"
    "XhIFt8XY3RYnYgOUvBY6pvVOD8etR+4o/+NA/o2jrllf7o39XBaSI/SZPwMzcqZyXOQGTG"
    "rdFxHfyM+M3enE+MGnS7ReOBFZIVggjJI67cLP4DqExR/HZSHP0V1cPJoFKH4U4rcZF4wm"
    "WFBX5cTo80G7nRi/FavPiypE4v9kPif8Vn4i0zn/glFha/B2DNDbYWuF1ZLxBtrbL5vF1W"
    "rCakV7u/AOaMBcljQQ8I7LVSfe2zZqbFkW9NjWrIgMltrcCIWscRH8XvgRKXJa7K+8EJjw"
    "ozXhoV3b0c89yFg6vg0PbcQqj7ke2ohB4tJBE5d6ZXjkVqDSXZJZop3ukqfM2J3ukmsUSS"
    "HyBx/nbgQdwwnQGjOZF5L6JsQP4uJA9jn6xXeCQNbgsficj/xy9NBswwWZJGyUnSX9PUbZ"
    "5SuxluM4NXT3GszNMQGfyHF8IoETqMLm1eimAkbC2wOXO3PuNsU4I2Igyt1nWAFTqWemUk"
    "D+UGju1WXik/FGgFvnl+ijSjxwP07McaQR+s7VvN2zAICR9W5zb1IcTd0Tp1Jk2kSopJ3V"
    "TUWJDrNChoFTn4Z+tgqHwswvFOnY3S7cTUY2KtEbpUp8w+L22OiXpBCuH7qEobgrV1QFYk"
    "b4A4g0z+P+3nQ+dyzio7hRg7peb7ePkMV7k7Y/91LoXhbtvZcVgEVRQCSUj++QbL8UJYyQ"
    "Jz6rqAjs2Cx60LbW77awb/xNvnrUmyDHi8ZQf4nu07ss8lYIBgd5wm7It/a9rAfMztH9tu"
    "eTLCksCBxzxw2IwKJp3/GiQ+K3bLnuuHMXH5L9cbanLJA6hunAiNZI9rdo1zI4IwoRidYB"
    "IehNCL0JTcIXL2nIzwX9tr85OThQ2keYR9hu1rhFcDELpm1fBYUwEM1avw44UlRYgFW1YS"
    "pO/ZIUnP3Ql3ZA4RvoS3sEFzj0pT0o3NCXdgj3J/Slhb60Q9j9Yw+nQV/a42tNPnlyyFrT"
    "FCgKHRBqj0ZhkzHaAhFs7a7vsizc323v7yyWuhe4Sta4k6aXGzxFTucKLwjBHT7kOzy+Fv"
    "Tv75KgcW9UL3c3tizpEJW/nw7eJcFWeA/sTeqbWqluOFsNckWv2fHv5e4Voyw3QksrKghC"
    "dKZ9TCDbGF0jPpYVg+rPrTXSUB/6rQxs+/auvMAnRJ/tkxMDQ6yj1OOYY7dnTqyRbOlJIS"
    "E2QzdskG4ckRb3h/andKJxHeqN04yzt1kDYBP1owNoTyRXvqCwNcA4OmoPj/DADuimAOdu"
    "pkFlyueSDqoZ9GlSwm4KfVpCsiGHXqaHTBDlf09qNkT/ihnv91bo+zKIIE9XSQ8X5PIooV"
    "1unKSpIiOkgkXfw0OUhPS4WECSQ50t2xHhAknzg9F5Jqiac16ZdVyJf3XScY+a/0W/i9BZ"
    "OXTIyTxhB3S4srUXPy8Diz/axS9ciE3dtAUxI2hpfdciqajdXeMLTwQMhLfjaqx6TIxjUD"
    "AEOXmskYa88q2n95ZlwfPX1u/6O51p47+VAdzb4p7UZtPTj/NCQMIYshrEwtlSVN1rRxIv"
    "C8O7tmdsaR/WX+UUsCpdkP+AhHm8dYCuA8NYByiAfvQlgALoQ2IhQAF0KIA+OIj3K4C+BV"
    "62KFMcMxrF4/5Oo7PIEKSLPDyo1bgDIxaQ1Z4gyRj/Fz6PqRjR2e9ERnP2BOo2mcdUoDwa"
    "ONbedT/DGT8dP8mpTAJKi42TK+8ydfmVXA1q0mS1AbR48yGealzGVC2oGqyl7RuooCzlXs"
    "9qvhLNDdvJVfpCl2RG7Q2K5BgKqCQQiYqhiM4RRtFbc45uPXeDAlGBU3wWle4UVTKxEyga"
    "nnY47+7+psA2ArYRsI2AbWRwpAXYRie8+F64nKmI/9UcmK1EN1yN495mfZfNkyoKVQBcVZ"
    "M2I2Agyag/hLUrYJQEjUtw7qX8RQrbahGXsCns6y8Eu6QG7lSugPdsE0QG9CgNNKVqKwrf"
    "Ze8BjuvN+0/Xn39V185LxmfP+Jtf795dQ3Ok45Uq9IlFHN2+2gUh0I9Gqx+lK9mKZlGUhf"
    "B+6/B+SKYqe/97jltFXD+VqHv9zDoBxSsDPOwDap9Jqw6dyyEvAyzUIR//yVq1OP1LonD4"
    "tz78t1DqWnkKUbDzmth5Aji1i73a0MjKGIDyoU0NmV2mfc5kpaByVdsjJgoZaoOfE4MDvj"
    "VzFKq2DYc46qUElH1JjXp8loG9CU0pjbkjoAFntCLpWBvd7pvfDrGUVfZ2gxJhhy0Rdpz6"
    "SrlTQ0FWKp4q1XyllRw53Z5nuzlL12iJ2SOxkSCeIcxka2D+PzkVWxD7HN37dB213M00/x"
    "XfcYKi0OgEJdXBJuhr+PLy2dWbeNYyl6nn54nuxXcLglYcahTyDemje1EhQjQyZmu+BdDc"
    "p8uo87Dj829g442gU4kfiFZ1b5BHJdXKI8SWRKsAP8p+yTZde0ChGvotP0FAoQIK1Q6EIU"
    "oEFCpY/PaLr1upqdsSTQOiTz2/bOCGfH5Z6YUUHxWYDk7gamGbChjBdSjA28jN+7zGzftc"
    "0Y8uwH7ANEOrOaGTjq4Sz9YFLyNy0tBxU0ORL1UdTouHm5Qg3p3yKdrgEIU5VXcLpSIGnp"
    "WXTY7Ky+qT8rLc9otb4TqxsGS8EeAeOhLGFvjy5ZXOdt5KGAF4302gosrcGsfvVgAOYMUB"
    "HNAAu9M5UWgCdR6tnJhJwB68HKAXYFWpk7r7LxUxgKpwAEshdUm3IUMphCFa3jpangVTlx"
    "ClFDbuDeiFEiViH95URD60HH0lMaB8Dtmdl1ku/Q6wSmHj3q5e7hdgvx32RqlhAAFFJXOo"
    "dUFRaVLS7Bi1loZ5jexZQUiTb/KZWPSJ+JszBdck/WxSxzPxs6N2Ukx+EfVoRL2aiIIj6R"
    "5CfIUdG82pn22ydbsifMDCcUnE0aChj1i4ZMgl+IkgxhWOYMERLRNLenlKQid5CDnqSLz9"
    "NkOOJ6UkGt8hOp8zEkyQT+ST+AhRbueJ2ChhiCCP8O+ByB8WET/longpfJHVLcKylSzj6g"
    "PQFGww98gEAccEOCa7FFOgGQDHBBZ/xGV6ju1p6zmRF7quQde1Y8Dbcdc1bP8eskDcBfrN"
    "KIqinTjoT0YJzqyBNGf0g4F5OYgGtl6AyAbVX4C83OEW4JlR6EeWvz76eTlAvx36kbNFH/"
    "28HKDftlUaFNvpT0fXD8cdIwZ3MNXx4lnTIHdtlLvcWxav9M+PjBAQO9oeH1Gmqp6LJy8D"
    "1IIhe3GG3qPOfNsMCo0MiGYAxRqSfdZBsQbVOdMBtN23/hsiwM06/zVhcSzp075toBLSwU"
    "f+5wiV1EoSR8lM9fcE6hc5yWfCf+1GrZ1Gg9Qh6C5yd9VQXpLdt5v2Ml0mQ3dyX24l6eSJ"
    "CE02atWUTJIwRwSdBKMZDqxFSiKJC5IEwpoL/c0kZpSUSS/dTi/YLveicRQ/Fe4R9dF9zk"
    "V+/50UCz05SdRZKq7e4hHRex6tnYA/JU60E0++33oY76F4ytA1lwmqJrY88l++sZ8nGWyg"
    "D6J7Jw9ET46dS4VDplfPIhEwrqDFRaM04ouaPOKLciKxvHy0LdCsVE8ONlNP8awDWSidhL"
    "Xo5JAThMh4O/xjZUoP+4wQbPy2lISh0UJOcRH49woTF37TuzUrY1wa2WWj+NVlTfjqshy9"
    "WnCDlUNia1blKYjtWZlnPDEURWGecYRZD7RHXzbaoy9r9ujL8h7Vie8BdXvkQT8sux5qX7"
    "sZKQiot9Z7WnUGxdAWVLs2QuoMbtEkLysIwdWOgqvZpNQ9Y4DZLNhxrUTT+F9hEw6qHn4+"
    "yqWI2JTCYNUhmyjsNvUzY3fGbL5wvUTWgMfskaFA5BVv4ypoRuJwyRuZJywH8qcSFDXeYu"
    "UgTQfzQdhkwGfSpCZsAvnAZ5APDHYF5APD4u9pVEKU9NihpDE4yQ4WKe3FTTYeh/nBcO7F"
    "ZT78rCXZzeow3pEeGC3iy7cpmloQBDdgazdgAqS2J7AoCM7Apr2joWv6sXc9dE0/3s7XMc"
    "ryMpDBN2S7K+lw36I0sELUuHeqFzMAQksQWhreSpgQWvoh9Oxr16UWjn/7UmypMGJSF1ya"
    "87FTnB+8M7r0NXxtv3jxNfzrhX3xNbx6/uwV//O1+HM+v8DrKDqUGPVoiR8JQ/gJO3JXyE"
    "K2GEVF2KLUng3B/jm6RlYYiJbJHnngX+aJlMNQh3zw7njVb6UU73xhOTF7VPQWolqDi2pB"
    "7cCD1Q6U70EJ48p9ngw3ydHdWfSQ0dC3NPx+6XADdyrksRlySkP04NDRAw4X8ds5+0qi4O"
    "xru9szUOo6+xSixjkmenH2JcDpOPvyMsDAGK8ncOC1vAw982rcUoOuenQMj3vvZY/69E39"
    "hFnwE97IQ1ThmMp+PKnzSq34wOkqM7KBS+rqOX75NXx5cSX+vHxhfw1fXb1+wf/+XPqKXj"
    "4nX8PXs9kz/pP5y5cZj5Eo/iLLwcwIP1Ojdkor6geYLxKjEdmZ7z3rka+e7I0UEC/k4zD/"
    "z3ceFoHKT3Xkb6NsybQt3VbwYkS1+qE902AOzAk4robguIKmFz02vQBXC7haBmVu9uJoWR"
    "HP5l9h2q6AkEoa3C1td3ySRdNuLVTSUFal5VJATtkZ5JSBU+sknFrmn2ZDLlBv6L1e41Ic"
    "ZIX6QboSoUT9SftqpXv1RqizZ0pnbebzSb23Vo6MNOOm7tqsI/Tq8tVf+Z+zy4vIESp8nl"
    "FtbjqXPe+pj5io5oldxL+GT0VreulriWtRPFDCkpLgM+w9pn3rVa7ZAz4Zal4M+AqZ1DhZ"
    "wT45A/sE7BOoeQGLv9/iQ7TqYNEqL1zOiIJoXY3yVsK4LgDdc4MDJ3C19nAqYODu7SVWEu"
    "nVZYh//HL7qSbeylRXBDe60H+Q6/TXYypzOcxCxw0cj52L5x3jWhAI5W6EBOdvP17/s7gE"
    "bz/c3hSPejHBzegqjNg+ngd9wd33ebIidKU6UGrchYmAMZ2+OzMwHnzKmD6ZICdmDKoH9n"
    "5v+6PpgZ+XA/Tboe+1gd4D3PfFfSUaEbZMoSnLAqmji3XQTaJRyRpHa+oli4Y/ce74y3bb"
    "XyEM+781qSkLpu4LoBSGN0DvDdByahekoHDUkJ2Xlohhuy3KRpUEjXuneikaxRYi0eWB8A"
    "VReR6q8S4JAt6N8BZRe53jKyMAJ9eQT64nGloL4k/1YwJlSePepasmr9JV9Zt0VXqREtD0"
    "2hfmpU65e2GMRDtzQiEM5kRrc8KlTFenzYrAtTDka2HoVHFDXzCofzAgTu0W+7njEkW4+S"
    "YW++F/PhM3RbOCIh5RX39w3N5ISEeAPHdmOAFZdoPSez6TSSgdgJ0tN1Y1OTvZd7u52fNk"
    "5E5q9jUSYyN281qUUc2ym6mPLP5NkPglJ4gR7BJ7gjBDjqxcMUFrJ1jwfzC0wGwh61Mw59"
    "+KSq69PUVZ+SJlpj/yPST+zxb48uUVlLwYzh05QdVs7GTVGhFRksEGsq56IKFgX6F6VAcu"
    "4+HAcC+HIWlyxDaPPqYiBu7V7vmtAiztCFdOyECYeyFi8icGysogN46H/U1lLDFQlwaZbY"
    "JIzx4Z0nX3WMyhTI1+DufN+0/Xn39NGZep5f/h9tPfbhScy5tf795dlyIgUi/R2OBbCQN3"
    "99WLJp7aF9We2helkAfXEzUuvGS4SQ6P7u48YLB2B2ZAA+zqM/lyYsagemCnd0BdhX1RnX"
    "aQjB9G0oF4rDFJB5ApesLhibTEVgtOYVEUQoBtT8N25dH2LovW4KUz0/NVEx1K/ZZ7hoaK"
    "tTzGtRRNI0PZLTjEUisy/lHtzE/CI7ud+U4ycqcz/9YjKKry8w2T9UziKb4T9U0wV1U8Lk"
    "R9+S8PYfv3kAXi83MkJF3niSDxMDEHinoJTZAoh1J26Pf2pK/eV+9eJnreix5tcYWWYMFH"
    "LcmM2hvxU1kxm1+5b9A9C2fMsTdTOYjvhvuMyHpBGYkLuWBXhBP47RWwrx71ztE9tixZW1"
    "bu8vRh8U+5LPHiEAXfZrJOd8rmfcN/wzl2XGJHv4QQxY98fLhC+IFvWfEEi2y/8oJLxy1k"
    "0YKu0bf3a7y5/1PjxnPZrR5lXkKfuWHGLqAAApTrNqBcd/FU1TtSVNKgJLZV0MVdqr0EGS"
    "Ewjdoiv1VbtPEvicIqtF0Fn/BvRViL1uJZOcC/Lf7jKrZgHPxQbwHqLZzkxh9+QaI1dgKB"
    "20E0/B7aH2cdIDqGVEmwFeZDu1x7piIIn5VmxlhG5JTTxWZ8s1lEF7y81CnjJ1yVoa/Ho9"
    "uKGJcP2guHbo03ja+qeKx5h2b3VxSHqkU9hryUcRu4l+IAcXiiTTC+JAq2dludNwOlLvVZ"
    "IWrczu+ltE8CnA4HKS8DWdBDphkNl+ByAgfakHtlmRk6GiW/6BiHWxcEo/JW7wLeDhuRDZ"
    "G41aQP2XGYW9eh7QQ3oWer07CzH0/qmFtYDJzOtiMbMbewby0EMUokOK9FprQTCGoRnZ+j"
    "9wGysIdmBM0J35TERpJgdD93PIctpCIiGUyMBGquVodzNyEs4RkN5SnNwtnvJKreAJSlYV"
    "KW0rVq5LxIRxtIounef5HZ/lo7PC8H+mdr/ROyiA/lAZUBuCkHgLg6WBfEjHNZ9HCmjCJp"
    "+FDFHQ+UMlx7WB88a9gsjgUkFneYWIzZYzsvfkEQfPitWaMJkLpqR0nQuNO6F/891yB83R"
    "zivAzkEI/WuZ9xUjRf/YIQhG+GvMJQxPboN9rvdKaN/lYGwjcdhW+geHA/xYMLW70DeH+M"
    "ZhnXHm8K6vbN3qMYsygtuWeZ4SgQ81Nco9KQHdxrleEMYoroVh7PZsGtaVIitEmh4ZVDLJ"
    "JUBIjiUUm5X8RnI76s8UvXHoq6kbxB9w7jv5uH3fsoJiXy8dcL6hIRj3okK0Wwq7/HqEsN"
    "pzG+uIMK1BgezFU6qQl6VXXKqc7pqWqQM2pFsjO3E9QQPVYN0eTsUkBP+RGGvYrjJCNWBJ"
    "/L9YV9+pMDg397+yEH/s37wpHx6eePN+8+f3shF4IPcoIKYyi++LT5hFkxk46QI1Pa0vt3"
    "T5W9wO0Z2Vo0prRld+GgqFc/yQo43/t4rlROsx/XaqdxJR07HblTMb3j2l5A/giiylVPxG"
    "fCIRtQNCPn6FoWj+Ka42yzLedE5DxOwEdY/GeMi/kcSMwUnS86n303/QpUzkGqnPHaa+ic"
    "GQlowVDSOKF07OkGBcKVrb34eRlY/NEuvm5xPaiqp1FVL3AClT5djW4qYCS8PWTaCm2wDP"
    "Ad/2kFwPF4I/CtO4fe/fMudwSVCszn/CPJ8GLV+WJ1a0amsR7VIgewJAy0qLZB5OGX80lt"
    "xjGygsl8Trha8USmc58udQ7wsqR5lSk6Lo8a2+MtShJm5eAsaXuWrH0nCIjXhuZaEoVV6G"
    "AVdKmuClEguzYiu4azpYCuFcVbIQy7v7U+k4KpRTwuSAH3dMieBiiKNIQ3DYoiQVGkIex+"
    "00426dbQr66nEDXuneqnxN7AMxnMDMmOlVA/ROp3Mz59E/43c5ZhRPDekwX+JZ1ovN7ww7"
    "LAM4gpiDZ5PHfybFh++E6yzS+i9hBG0tWK1jR0bbTATwQJpotgxTge/3SFWRC1cONwiI7H"
    "TNYt8qjgx3zDkPjKZaZNt1MDzWbAZ/oEVdNsoC1Yf35v+W5N9YlMJTmTCLCdMZqOkGY5MA"
    "vrWP3gxT1Qxr2uI3wisVdP+IGhXwNkL83foVTJsXc+cChP2AUEpTNMX+FI7dL2NmWkwNXU"
    "lasp4Rbt6Wcq5MGMayUau5kyO3BQSUrX/O0k8lxUVYdOP5zUps/nhjUqDL3CK+JHCUR+7B"
    "A7R/fkj5XDD4sp9e6lD+OeeLbsd8X/6ROZ5O4Kb4eNN2yCHM9yQ/65ujx0508A98mAz6lJ"
    "jfsEspTOIEsJNGzIUoLF32/xHzm+imVX092TwQa6oLunulfVbql28VcWbxk/U+GqCbxX1f"
    "BeQQbY4Uvlc5NPu59tTuiU29lu81X0ACzKnTSGqWWnhWBO6qTxiw1hLfQyMoCdPu+wKGfc"
    "Vd4L6TDqlTBdEX+6IVin4p1C0qBIW2cW/ho/kOncpdSfzomO36QsCPAqgvNiav7A6YKGvi"
    "JIXwlvWRDgVcBL/KUC1bpqBLGAAcfvoYsRJK71NnnDWUGIynUUlfMz9OI9A3MfRGNEP8tX"
    "Htd6NI3NFbbioMJzhTVQxOjKq1QdqHPl2Gl2jzQL11k09PgxKUpjC9IxlfE1P+C7AfnkQY"
    "bWPsv/I1GZKOIf868pY2p8azFZvFrUoLbxRvyVeIG/Ucft+nuUstp1NmEimn+aFFfKfJMo"
    "1Q4KYQ/mBJxAvA/ifRDygXgfLH5/i1+4D5t6tQpifVlVB73Y8gGqJvGp6vBUufSSxEu3EE"
    "BBzMBIVS9lALJanVZAWyVoIOjdB7dLerTGJlfJGgh6LzFZ0YuEW3YtMM/LGeAW65tg4FFV"
    "Ichql2My3gBoD+1xHHrJCUNzrMZac+IYUeMDFp1Iqfd71pzIMf0NQV0RNN4PpGTET8RnRu"
    "3PXotzFFBTuLDLuFa7sFNn/Wo7uEmjRjlatEBElvAWBwufhg+LbHJIyRvdWErpWM462TPf"
    "1fedp4gzA97kwVxuE/AmgzcZHIrgTYbF72/xM1dfafGrKaZ5qT1JpgPVxxqyTF0yDzTRy4"
    "icMj9XwqBPzy2IGeCsOYDXMdJ1tb0zOTFgg+lpr+Ph452ed2zghLxB+B8mrRh55VOnA4y7"
    "9O0MkeyYO2cHRXVM9vVngm3+m0avXYWnKB0zaeQr8rPDd3qL/k7XknaYeGmREGeSUyjDkX"
    "wmZLk4ZOQN4rNxowUtCfaiEfHCMkE99EOXsL8k34KVPUy9PgnqlQz4wpiAxwk8TuB0AI8T"
    "LH7f/EVFZLSC4ZUZf0BbH3ubw5j73TO76FrQPLmismmMcV7kgDDTWO0fI86JMji1sQLpav"
    "dfUe4Y7tOzy2eXL/98cfnn5xdHOLMUzsAA+1wj1tCutgKHU66ej0S5AjbW0PxNA2JjHdWW"
    "OxQXq0+XyLs/VtTnL5CEt+QMyXw6qXODEDmOPzMe2IAuk9TElqrnjNLHc3QvaMFcXb5HDk"
    "OMYJfYb9A9W+DLl1dxLVWfrtl9ORFz5XL4kXi8imPT56M6doGciv9jz9uh2rMhFkabjp4T"
    "MpD7f3HZKMvlsibL5VLJ/Y9t2+Kd7GF/U038j4UKOM82AWEjRLruco1beqSGLIfz5v2n68"
    "+/qtnpN4oWIDe/3r27LlbCk8eUzgbfShi4u69eNMm1eFGda/GilC7Hj36NszkZbpKGCb5R"
    "cI/t7x47QnOuQao7x7DXdOyJ3IqVl+vWI3eU/9HQqPsxmmNUC9XUltvuziZm3F6m2fulMK"
    "pucGAtzhS2WfbjSZ1x5siB01k6slE9Hm4wkQDJgLAj2lpYoc+oL+0lYQZFH/ObD4Ur0Sd0"
    "vXCshfg3i/qHzgjxUIAf+Z+OIvGh8yd89b569/xkIvb9hE+1wB7HNLbk+Cme/pubc2vR8n"
    "SNmTDlPI+bhcKD6SInEE/mMLoOsSfiK3jboTb1mtp7vxXtff66BHFlHwiFQygcQuGg7hmq"
    "7kEo/IQXH1p39BWbjRSIptCmow8Y+bYWxHoUEI0UYfAaHyp3A3yXPfsul9QLFjr4pgLGJR"
    "/Vaa4Jtq8qoX1V3rrcINU+JfJSxmHcSwG1wfvfn/WFbcfWGLYsshK/enMwsyIAaAlQ4WHS"
    "QTMZD1CWPAWRT04DzIwEwFmEM3VyagCakwFIy5mu85BpAZqRADjLPX98TwvNrQCAWTo9Zb"
    "BE5/BMBQDMIphz7Lihr2f8b0WM0+mfN9Lpn9fo9M/LOv0RqAADKyhynHINSXBlttGGvyTa"
    "0yqYGnRULoJ2qeSyqHEHTk9V2L254y91Y5EFqQ4CUgM7hkyKOcVsDa0VzsvA+g55fUNPEG"
    "/04slZEVjdoa9ui5ppBTHjbsNeOhpDFuUwWLmDzKIcxpl2wJr2ZD4n1r4F7SMC7js5lUGo"
    "F4gRXlrWal+kfojmMgmqPjNzc9urkv+93X47CeBkO7RBfm4UGRDEa1GK3qK+jYKEDS2Yz4"
    "KAPecH1XeIn078F0DcbGLBBC2xaJkaoFU4cx1LbowJEle2+Daq7Nx+HiT54JFgzALH84D4"
    "EQP8xy+3n5J83jgCgqIbj03ibOBzdB/zfFNCevTlvmEo/uCrt5WP+OQ+WfHpbUS9N0gUA5"
    "HfcZIRRovol0Ie+SNAOpxyyd6PDz7+J//8t5REx8LZ7yQ6FoFlPkyWuc9V4BL8dYQG03St"
    "znz1appptbUATFMdpun2JNE6LPJyJu3bAzuKR5KNMqLzItIBFP6jL/KeL+G5HQ8FCiYtCx"
    "RIVas55OlwQLwt4kLRVBzZlLoEexW8X6xsnjzjMn1hnv7kwKDf3n7IgX7zvtgF8uePN+8+"
    "f3shF4APcoKK8zmrhje/HrNSJh3Sx3WgpQnNe3rPConUI1uKps6z7B4cVAWyxDmkrkCW+X"
    "TSwMfRvALZHbfCxWiEmcxBn6RlwB5EvXRpvgtLXeKWywynPpI3Fhd4Ih6y8UZRd7376aHY"
    "+oCPqUmN7Q+Fso6lFUEy+glHl4eiqp3ICdhR/aEKpU6zAtGeKt0oKhHpKnSdKGlRBK9GT0"
    "tDfA1Ute3YndraLyIixLWktU+9B7R2goXsauPTtVSYZJ0enDRTZgsaujZyKX1EODhHn2j8"
    "CXbRE3ZDImZ6JKugrLb1+BzdKI8IAkA4Z5gqHYRzOstjiVAqgVlDiE4lIKTTqLGDyjNYB6"
    "/SLQjgKuNl3ET3HY3eJFkBQLgBwkvCGFdJdHZwRsRAiHtJzhqKrXRspMGtPZSlGL1b+5qf"
    "8+rCrfEnkzobCW/H7LKNqiGF3hTD6k1RSe6ovsuq2R0m3GWXL182qTD28mV1hTHxWYF8wF"
    "8qDYTj4Qai21dWpTqYITi1uqEMWzQk/g9yHTZGbaEGXAFGzk+eYJrGMzJwv1VEM8QEN/t6"
    "Vfe9zP77/wETbrI4"
)
