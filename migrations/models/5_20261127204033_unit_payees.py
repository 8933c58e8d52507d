from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "actual_cost" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(60) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "cost_fen" BIGINT NOT NULL,
    "receipt_number" VARCHAR(60) NOT NULL,
    "paid_on" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMP,
    "withdrawn_reason" VARCHAR(500) NOT NULL,
    "employer_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "actual_cost_is_something" CHECK ("cost_fen" > 0)
) /* What a person's training, health check and the like cost; withdrawn, never deleted. */;
CREATE INDEX IF NOT EXISTS "idx_actual_cost_employe_6d88ba" ON "actual_cost" ("employer_id");
CREATE INDEX IF NOT EXISTS "idx_actual_cost_person__146d9d" ON "actual_cost" ("person_id");
CREATE TABLE IF NOT EXISTS "unit_account" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "bank_account" BLOB NOT NULL,
    "bank_account_index" VARCHAR(64) NOT NULL,
    "bank_name" VARCHAR(100) NOT NULL,
    "entered_by_id" BIGINT,
    "entered_by_name" VARCHAR(100) NOT NULL,
    "organisation_id" BIGINT NOT NULL UNIQUE REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* Where money that goes to an organisation is paid; one account an organisation. */;
CREATE INDEX IF NOT EXISTS "idx_unit_accoun_bank_ac_7d2344" ON "unit_account" ("bank_account_index");
ALTER TABLE "person" ADD "graduated_on" DATE;
ALTER TABLE "person" ADD "resident_since" DATE;
ALTER TABLE "subsidy_adjustment" ADD "payee_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "payee_id" BIGINT;
ALTER TABLE "recovery" ADD "payee_id" BIGINT;
ALTER TABLE "payment_item" ADD "payee_id" BIGINT;
CREATE UNIQUE INDEX "actual_cost_receipt_once" ON "actual_cost" ("person_id", "kind", "receipt_number") WHERE "withdrawn_at" IS NULL;
CREATE UNIQUE INDEX "subsidy_line_of_payee" ON "subsidy_line" ("payee_id", "run_id", "person_id") WHERE "payee_id" IS NOT NULL;
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "actual_cost" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(60) NOT NULL,
    "month" VARCHAR(7) NOT NULL,
    "cost_fen" BIGINT NOT NULL,
    "receipt_number" VARCHAR(60) NOT NULL,
    "paid_on" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ,
    "withdrawn_reason" VARCHAR(500) NOT NULL,
    "employer_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "person_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_actual_cost_employe_6d88ba" ON "actual_cost" ("employer_id");
CREATE INDEX IF NOT EXISTS "idx_actual_cost_person__146d9d" ON "actual_cost" ("person_id");
COMMENT ON TABLE "actual_cost" IS 'What a person''s training, health check and the like cost; withdrawn, never deleted.';
CREATE TABLE IF NOT EXISTS "unit_account" (
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "bank_account" BYTEA NOT NULL,
    "bank_account_index" VARCHAR(64) NOT NULL,
    "bank_name" VARCHAR(100) NOT NULL,
    "entered_by_id" BIGINT,
    "entered_by_name" VARCHAR(100) NOT NULL,
    "organisation_id" BIGINT NOT NULL UNIQUE REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_unit_accoun_bank_ac_7d2344" ON "unit_account" ("bank_account_index");
COMMENT ON TABLE "unit_account" IS 'Where money that goes to an organisation is paid; one account an organisation.';
ALTER TABLE "person" ADD "resident_since" DATE;
ALTER TABLE "person" ADD "graduated_on" DATE;
ALTER TABLE "subsidy_adjustment" ADD "payee_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "payee_id" BIGINT;
ALTER TABLE "recovery" ADD "payee_id" BIGINT;
ALTER TABLE "payment_item" ADD "payee_id" BIGINT;
ALTER TABLE "actual_cost" ADD CONSTRAINT "actual_cost_is_something" CHECK ("cost_fen" > 0);
CREATE UNIQUE INDEX "actual_cost_receipt_once" ON "actual_cost" ("person_id", "kind", "receipt_number") WHERE "withdrawn_at" IS NULL;
CREATE UNIQUE INDEX "subsidy_line_of_payee" ON "subsidy_line" ("payee_id", "run_id", "person_id") WHERE "payee_id" IS NOT NULL;
""",
}
DOWN = {
    "sqlite": r"""
DROP INDEX IF EXISTS "actual_cost_receipt_once";
DROP INDEX IF EXISTS "subsidy_line_of_payee";
DROP TABLE IF EXISTS "unit_account";
DROP TABLE IF EXISTS "actual_cost";
ALTER TABLE "person" DROP COLUMN "graduated_on";
ALTER TABLE "person" DROP COLUMN "resident_since";
ALTER TABLE "subsidy_adjustment" DROP COLUMN "payee_id";
ALTER TABLE "subsidy_line" DROP COLUMN "payee_id";
ALTER TABLE "recovery" DROP COLUMN "payee_id";
ALTER TABLE "payment_item" DROP COLUMN "payee_id";
""",
    "postgres": r"""
ALTER TABLE "actual_cost" DROP CONSTRAINT IF EXISTS "actual_cost_is_something";
DROP INDEX IF EXISTS "actual_cost_receipt_once";
DROP INDEX IF EXISTS "subsidy_line_of_payee";
DROP TABLE IF EXISTS "unit_account";
DROP TABLE IF EXISTS "actual_cost";
ALTER TABLE "person" DROP COLUMN "resident_since";
ALTER TABLE "person" DROP COLUMN "graduated_on";
ALTER TABLE "subsidy_adjustment" DROP COLUMN "payee_id";
ALTER TABLE "subsidy_line" DROP COLUMN "payee_id";
ALTER TABLE "recovery" DROP COLUMN "payee_id";
ALTER TABLE "payment_item" DROP COLUMN "payee_id";
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
    "actual_cost_is_something": "86735c94516ad500",
    "actual_cost_receipt_once": "b3277f3fa24c49d6",
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
    "subsidy_line_of_payee": "bee05b8ffb9863ab",
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
    "eJztfe1z2zb27r+C8Zd2Z7Te2ImdbnPnzthpupv+0riTuNvtbXZkiIQs1hShS5BWtXf3f7"
    "8A+CK+gBRBkRIJnQ9NEwsHlB+AwHl5zjn/72xJbeKy85vQdoJ3z8QLzr5F/+/Mw0vC/6L4"
    "dILO8Gq1/Uz8IMAzVw7HYtyUpANnLPCxJaacY5cR/iObMMt3VoFDPSHwMCNz6pMHhD0bPe"
    "B5QPwHtKCujdYLHCBrgb1HYk/QiviMethFz9gNCUNLzJ6IfS4eYlOLP8XxHjuaL/Sc/xuS"
    "aUAfSbAgPp/1t3/xHzueTf4gTPzzt7Mn/i8xloWz34kVTB377F9i0OppOneIa+cwdORQ+f"
    "NpsFnJn906j++94Hs5VvwOs6lF3XDpbcevNsGCeqmAEyH6SDzi44CIJwR+KBD1QteN8U9A"
    "jn6F7ZDou2dkbDLHoSvWRUhHX2D7s7Pp9OPd/fTzu/vp9Ky0ZolEBvb4Rxb1xHrzr8okAI"
    "/iK/z5r5eXL1++vnzx8vqbq1evX1998+IbPlZ+3/JHr/8bfZktWtFUErP3f3v/8V58Ico3"
    "VbThxA/+K2VwgCMpuURb9HFQRn/6I13GWzSHfDS2gDyfmQTOkpwnfymuQ4J63UIkP6hZib"
    "P/NQ89S4CM1tR/4tvYIueWS62nc4+u//dZT6tUA/j9+x/ffb6/+fEnMf2Ssf/rip9+d3P/"
    "TnxyKX+6Kfz06+s/5VconQT98v7+70j8E/2fu4/vJNKUBY++fOJ23P3/ORPfCYcBnfJffI"
    "rtLMjJj5Mf8aGZtbYC6k9137es1O63TrHa8VLqLLYhr10RevmvEvhvF9ivgz6RKoDPf6lu"
    "XrXt3XMI+Jf4j6lLvMdgwf958eJFDbT/uPn09u83n77mowpvzcf4o8vosxLW4kvp4RxLGI"
    "jxN00g/qYa4W9KACfXe1N4k/EGgvuqCbivqsF9VQI3ozNpHdN5uZ4O6sMifZSTmvqP2HMY"
    "Ft9WexEUwrASrVciDCyqujCnv1DfZmXwt+MPd9Jw9DzSl/LZ91njE/6LMvVZU32c56UOCP"
    "VhYL5+1QDm61eVMIuPCgqJbXMtnmlpJFsRAHgnwD7BTKXx3ZM/Kg7qrYQB8NbZqO/+eZ8z"
    "TxMYv/7x5p9/ypmoH+4+/i0ZnoH97Ye72wLckROpDPcPn+8+quHeShS9B44VoP8g12EjvB"
    "ZrcBdQ1ONehHiSt/fFBEXcpb9OB/ZUAFDXQ104K+dPGYeZ+MEMW09r7NvT0if0klaNLX+0"
    "vFwWf4I9/CiBFL+x+P1iv/IPdHamcDeLH0/q/My/xwN2+5ddfg6SaegFjvuAHIaWjst3Be"
    "GQ2wwxx7MIuvjr6xdvEEZ+6Hl8XRCfHK0wC5AToCXeoBlBloudJbERfuSrpPA69/WUJr5o"
    "FvCdfSb11PRLgDd6oN5o8CxstaQm2v51tbZ/XfaL+Y+h8OsrFNGaKyQrtNc10k5n2nr9Z6"
    "HjBo7HzsVjj+Hv7+VOT4+nRiZuOvqAWisfGhK7L7z7NnET8zwPb+Vxngxv5bVphe+Lfg/0"
    "y4tXr1998/L6VXqOpz+pO77L3piABtjVQDIdD1AWofSo6pWvvuWS8QaYqvnX/bJR+OeyJv"
    "xzWQ7/0LWnspKq4U0FjMO3e09LVonW0pMLgsYcCoeOIwcBWa5UKlx1/D4jYgzsnZ3FFubW"
    "pzuNfdpEZf1RyjevpwZXJV4Aecbl+0I5/clhNeHbu7sPOU349n3Rbfjzj7fvPn19IY8WPs"
    "gJKjY0V43Fty6hXm2RbCXAq9Xe7iC+TxW3ZLXHPBUw4JY8tMM89lM9kY2OXpKXagX7wDZ5"
    "gfxz2Yj8c1lD/rksaX+WTwQcUx1eY17mMPzGWlcHEBzbERxZgH3dxc/LdLD4A3vnTFrfue"
    "M5bKG5wAUhWOEhr3ByFM822tyrkiiQlYECN8KVKMWeVW9HeU2+pz5xHr3/IRu5Lu/5txe2"
    "qQL/OIr8MyPdqJCHfCH+m2y35Kfb5/t4ncZzy4cB//35b00iM/QTP6c+vX97f1a57TvA96"
    "4w3bj2e1OgFa97BdTHoVDkVkHBpSiuUjWporg9drMrbrwNmlF7gxwPBQvC8SPkHD2scLCQ"
    "NIiHv1z85eovf/3LwwQ5AUN07SHHRi5mwbeIPBOfbytBhZgRl64R43YiYXxgmV/R43OaMC"
    "xWXMBL6KASXqBXDJNewdeaKQ+3SvwzEofzHV/0uwjd+Y7B13C6lkq4srUXPy8Diz/axVfz"
    "1CpIOwaT1Lrn6+imyPadHHtQJaF/ckTILEsrBhGPNzD68E2T4MM31bGHb4rYCn1bB9tk/M"
    "G27phZPbYjvkOLvNiCIDgFWzoFffIoTHyLG8Y6m7wgZt45ct2EYlXNsCruc7JcuXRD/Kku"
    "Fb4kaECcvm9G/Nxx+eOnXric6VEGS4IA9k6wMbd8p5aLNRNhc1LGwdyIAlHDgFAQIKgXYH"
    "7d6SrSRTnjoO5+RyeQrRbKJIPdWKeCxoH9sgnYL6vBfqms6vOsQLmWnrkVOiApM9EFR8vJ"
    "XBHPFtfbDAfWQlvhVklDBLit2p0GMluthUoaLKCWS5GLc2m8D1kxeBE6okJEqJZXAsL0yj"
    "B9bhNqB+gzx9HCcW0+leIViCW//59PxE3RPCXMc4fFo4+VmdY6MH3ims3fxDwjjBM0Ailk"
    "xN8To4YsplHCg+fCzyAB2BOlm+1MxoJlBSF2+SC272t3I2d6S/uranBsrCJfYUUtCB2o3q"
    "UTmQqV/ESYM9IHRfbE6z6e7W3i0DIRMml0O4GzL1g30TwbU3F65iaCF5C9r8B/JPOYCpSo"
    "ExVawdTCe7+Ab6Op3vKZTEVrRhbYnfOH8xPL70J5uJUTfredz1Tk0lBxd9idAmoAVnOwVt"
    "R1rM3UJ7Iexp54/SQn+xTNZSpiLJwxx95MXcfbF6/P0VQfHM9ctAT3Pzg8WGN00SQ7a0m9"
    "YNENWj+KqUzdWz6x6DPx99brP0XzGKvXz0PPnmLXpVYXl+L3fLabdDJTMROlXqcr3IVP4i"
    "c+1U/YaKdEDFQU1ttbi4gmuxVzGQtYpHbZPp7vvb3kVN+JmUxFi395GvpCSe3iAPsgZ8uO"
    "MxGzBCyOGhb0h73vyGjEp8xsJsLmLFfU7+ggey/nMu4c08qOztWcCqbYsmioCpMnuN555J"
    "7yPxoE2vh8N9vpDLEHNLPJP5G5T9jinj4RZTZ57vNJXTa5H42cBunQnenkPzNiI+pZ5A0K"
    "xV+DtWPxYSLje46XjrtBxLNZOT1cQ253ujdkdg8ys1tuo+kCM60MpLxUNyTU4y5Gz+VvHc"
    "ZCzZzfnAik/I425Zf8sXL4dFprn5c51uL3f68ascDibtTL5mdQVG4UK8sIY1WlzKovx7yU"
    "efnlL5tkLr6sTl18KXMXayi6MYBlzLU5up+3M40L8ab03PxeG1QBrU8ygfdMaew87iya5W"
    "/H7C6Xhf52+5d7dHl5/QLZzrMjEJkgaXFukEueiYuwZyM8o8/kHP1E6Mol6ImQFYryMBmi"
    "c/GpK8t9couHKIyhvh4CltNILSfdhPa9MtkHdjz1msk+tEouB1WfCrVGGlXEuKipiHFRro"
    "ghDyuFtqouQpSONhDe7qsQPWPX4XesT5dlgL/jMFUUy8tJ1dkERtkDQsdX4lfRJmgXgFVN"
    "goxHsKRLH0vjYyR4K645pdKXfLhD7+PD0qovTXQ/rkn9WawuEkJowZUwoV49Ex/NNlwlQ9"
    "heikLufJ6A+hO0XlDkieKlXGnDvsekO3uFGVvz40+l9nU+P2h8I9b4tF3lOSED79DufeVQ"
    "HfWEXW7gLTd8gcFbbvDK+tpFLjJCfdUJN1NRqfGfh0xVlK6vPh8DW4GmnvPMxhuW2zyt3a"
    "AyorKFHWqMKD5s+piOa2BECQm04F8Q4UAYNdmeFRPElStLdnooNX1QdpXYdzaFgfRbuqnF"
    "3NH7kCkF8i8woIZyLk1qDKhk7Ro5HpPBBtpM3fsd5cverv1ZSRRKTbUt9JVAqaPe5mXAch"
    "2t+juI5neDO/eO8h4O1RIxFPoxmSKDyB7Qt0WG025wrBgPvd/gZ/xM7O8dN5AGT8nyy348"
    "qbP9mBjIH5qObGD9iWfZ6Nkha0FSoh5BrsOCCcJR9Iqvs79B0TqIAaIX4Ir/Fufoowx0LS"
    "j/BYXewP9kBPuWIDhxFUJlGvb5qEq7MTnW+UTi/9tWg2AyDuH+mNSYjHCVH7Fs8aMWDysZ"
    "b6DB3n0LACC59egNkbeIDrqpgIHwXrxoSiKsZRGWm1hAmP60nB0DYZklOR0qJXmb7lGjIG"
    "cG7dSN77iCyrg59WfH48qq1Fdt8izToNdOsJD6aZyRjWRSLBOaLEZRfnRZAe5gvo7pY9WH"
    "Ypf5SwNK7u0mfalOZ+UWt697MuZl4GQc1cmYr4HDgqk2yaUoBRtgtBsAGGymL7BggOstb0"
    "YCOGwDX1tRiIupPOs1LVRzUsb15OveQJcOOq7eqypM1fUUz0oZB/PLRnb6yxoz/WXZSud7"
    "n78eep1TtyLGYdx9tsJQHdRmhgrGFGo2jfWarVmZqUG3d8HKfOW7cSq2e1Zf1HWBBXxX2z"
    "ceW1cEi7OfT2qdYXLkFG+H7nSJ3S8IisajgCKMfMIXggWR/wp76L1NlisaEM/a/Jm/dqJG"
    "xnLpBHxFoyHrBQ5krDcRtB1F3mVvT9kVJH4iG4gND+fAn9T42cRSaeg18XAzQzzdl4kYqm"
    "JzApH3Of9KxF/5jp59VBAzcKN3r75zdTAIFSpM5Q7fChxug7/od3dfXrx6/eqbl9ev0k2d"
    "/qRuL5f37YJgW9mV7ofPdx/VcGZEip4xxwrQfyQ97ADe7lnouIHjsXPx2GP4uQVEOS9Zsm"
    "u//vHmn8UN/fbD3W3R/SUmuC0syIzaiivy1vGwv1GvRyJRWIzZJiC91ZI/m3311REQv41B"
    "TBHngN++/3jz6dcU8tQ5+eHu499uFaDf/nr/7gaIEaftQB4IMUJ6LhTWYOLRqLYCI8fqtk"
    "b/biPwM9/G4qiQ5W4EoYEhxztHDxybBfWdYDN95qc6H/yAfIcRxscRj//1cREwUTX+W0Rd"
    "O2E4cCN0JTJFRan5siXY76OgGM+gdeJq4y9edA3NLSNxONXtYiSqG1xaJ3Zp5Uz9la29+H"
    "kZWPzRLr5LHx2taHcqYBw1EGj+Y3NSJoUVtcvylQQNRPyyEeKXNYhfKggF/LR9VuzpW0pd"
    "gr0KSkEqVPQrcKm+cE7OkQN7Fe7uPuSO/tv3Bd32488/3r7jO12izgc5QYUbeBmyYGotsP"
    "dIpsl+1QS+aooDLkP6k9Guwxw7rtR0ArJcqdqAVpocCknwGpejHT7fpClUzVVQhSCwK4et"
    "alpPpLK8dyU3viAFazzkNQ5osJoyYvlE9SZ/Jpi/rKUlLgi1DD6MZ1X7Cj1IHPnX4CfjUv"
    "MwVYrCqzb4V01mDrGArPSc0WVZYxSTA5M1SnEIDf1QKQvO6SLEcp9Kt5N+Ul1WDI6zIR9n"
    "DuP4LKmmhZuRAqNWw6hd8QOnRaHCnFgnlUJPJpYJpSIHshQ1SSRQW+9YtfWy2SVJC6i9U0"
    "syLacMgT53jsjawfuClC0pbyJIcb2XPWHqtJPwMEDqk4t2EwTYWkitXMFIy3w6qeOl4fy4"
    "nay0B/5LBnz0A3JkeUiX2G+Qz7XDZ9luwMeCHuYEslGvaM0b1Zz06XqCGOV/xwFaOCIlao"
    "Ms7MlalcoOBz0+Zzcf7bezJ/4vqd6Fs9+JFYgT91/AUhskSy1ZqsY5SvF4A6PR3VcRyOx/"
    "rS2elwPlubUdA+yWLbvlqhG75aqG3XJV2uBLYjs4gkkD5byUiVj3wSRizr8VKFefIfFwk0"
    "6Pzvy1bIEvr6519uxWwsD92kOL1Ej/VF171aldGSEIsLYMsIYrl2K7XaOlsix0WmqreWSx"
    "1NVCVLIGnjr9FAVIsNNLFcgJQa7AaEN00sehufp5GQjBjmF99UsgliWNqx131ehAvao5UK"
    "+iA3Ug+cIfaeBY5Ezhn40/mdT5Zr3tmF1+2Wq8dxVjsjD/R6kcU24I33DybAEP6DA9oFBG"
    "6GhKcvT2aBziqYCJ6vBlI3X4skYdviypw4ETuFoIpwKAcDOE1RVsqgGuqF8D2keqfeSIlY"
    "73pINuMt44dHtJlYSaCidtSmFdOxmDkTzUlR2IyXYznzuug4OK/lfZjye1xJrCwAY9YiPi"
    "L5oRl3qPTBbl9VCW+PcVk21dvxV1mmSvVkZIRHzJjtr+NJpQ1SO2z0cpLc7o82hHZQibUA"
    "Z4QGZNTbstJ+bgNjtn0+FwuY7qCFZpVjMcWAtt74JKuqdQnKlv4/hyGcxfiaNl9AzOLTGE"
    "TJKtTrFnDslP6UQjW4am2SO5DViRN1J14nSAb/c5OkNs/NJFik6vwSi+uG9lnaIzVUBq+2"
    "mtXSPE4nJHTe0alzxiF0UyiM4lGf+NIPX71gLN+aJGJgTX0pbc0KCeokJt20mg9uyAj/Y6"
    "iyNaR23iUUGsLyfq8eon9kI58shaG+msjImRlj5wjk4vfowrLtXvOFIVtlROqs6kHiHqNS"
    "ALM7gAIHl2bKJ0RdR0Ds3IGLhRe2lp6ROL+i05uGVZ4OC2phdAeOt0PXBDdjaYqZCOzdcw"
    "RCu4iavhOPZvjLzC9t2uSbXdu90Au03eO49w+zQIfW6xxoExFJVlRNF3RRb2/Q3CaOby1U"
    "RyRUVTFZ8II5Z/wP/iUvrEBcJV2RrueP4v3hfvBnG7icOGousb8W28YRPET2xG7IlMs19R"
    "sRdQ3PSTW9hRmv0aM/REVk1z68HeHqS9Db1ezqDXCyhu0OsFFn+/xR9awQbDXJWOPfXC5S"
    "xqt1d4tSoqX+dEDtl08zhus77yslMYp/J31tnjClHztnv3JQhmjh8sNJ3FWZmTdhUz1Rad"
    "/sJtG1YCjfW7J4/oHe6+ItSKQ6SiAlYcvulwqIfR8tyVCOqfuQWxVnt7YOS7no9bruTxZV"
    "AUsaza2xkB2N0td/eChowsqCvS2h8d8WXUnKPqjV49g3EpVL1o1DPsPWU7Uzfb+0UpeAFa"
    "vgBZIPVPebU0HPa7dWsBnK6tnhOC06XJ6bIW5bOn8pnim5TArm08URZu139iRKdMd90niB"
    "1aFZdphRmUk+jpDDHKFrKJRTDTJnQVxPY00weGuZ6V/uhjO5SObz0Ii3KnjCFXLgTDLZhW"
    "ZOlVo1iWPGUcPRoo0Lsnf1QEQJPxBigCdQGYd/+8z91IyYGoVnuT4ZkD9K3QhIt5VJ7Nv0"
    "/L5EKVNHAM9+UYQqLn0ZciouBwOy6g2gtRloVl6Ib6l0G2vCT98f+GtRJN6X/lbbhHm6pM"
    "DY09ewsVynaMLKZTBX6JeBAn5u0JVj4V0ESsol26H0odvsjDAygQ/nS8wn4wnft0OeVgqC"
    "gX+nh957DAiShGpm6uInYE+64D6Om8mmwqGMVdIPajmM5wrCKSNqC1Ay1sBSF2+SC2b0PH"
    "GznTWz6RqViR5cqlG8FU3ROqd+lEpkJlET9w5o6Fg331rrfbmUwFi3g+dbvYVsk8pgL1zA"
    "17LyD7qg3/yE5jIk78Uzu0gqklGoLu+fpFU73FzNjXj4Uz5tibqaDL7InW32nkhDIRJsdj"
    "oS/cOFPssTXXjPaD6n0y3Y2czVTUks2F7d9DFnRwyN+kE5kOmet4+55en6OpPjiesacXlT"
    "1l93cG3iXzmAqUyOF9Jr6z7576FM2zMRWnFWbBdIW7sHN+4lP9hI02dGKgpk5AlnujJad6"
    "z2cyFS3+5WnoT/0Yi73fxGiEcZUq/9t/xYes07Sy+EPBs7qrDsTULozfWRPifk3j2gosqp"
    "sg6i8g7DpPRFZXWIviDHMa8r8GFM0ICrjAitCVS97Iggsu5UOQI0o8+CwoF4Xo4wHKUu5Y"
    "fDKD0u3DCV4LmarCDlV9Bqt5TcfoL3gcElgv3CabWE7L0mklUWA1taXSJFDq1GDIy0ANht"
    "HWYMDabx6G4uz7vnEzbdBnAHob0Guoari8AFAMf1KgqOHmdfBngOduPGfDLfYX8Rkqjb6U"
    "7rDT3FumI7UMvay5JQrmRbOJplrcPpPdvCeiwRaKNQ/xj029Zdd6RqjMN+AjfVJjwMlFLS"
    "/AD5/vPlYwwROBogbrWAH6D3Kd/mgrGd11Fjpu4HjsXDz2GFqrAKjeuCvacQVNVExQNO7A"
    "mq4xE/qwpmM+eQtjuigJtvSeaSk6pnROBCzp0VrSgoar/eZlhMC02zsZrGUeGMDfqWWt5q"
    "ODMTgpGIOZd7+BfV2VhwO4FnHNvdaDsrQzZHiFoZ2nyte0y96S85uZ2b8IgxfH9u9XDCVV"
    "YiZoQbAbLJC1INaTjHzK4KYIg4rZ36C1EyxsDq43QZ5sbR1haZcN7x6eIWrtPzzxzfaAnK"
    "hjncXBQCvqOpZDmGxrh5wAzTYT9LCkXrB4kKPkX+UHactuYduTaHYnKsO/wo4Nxv7Qb5lJ"
    "jbEPZfjPoAw/2C5Qhh8Wf0/DleNbXvbq0n7JeCOcdIXiiU3qnl1X1z27LtU9k8qIDrqpgI"
    "Hw1t1ICbqvK8F9XeoRyl+E6ZwoVIDaMjwZKTD6W/tcfGIR/l0rW0xU7/CypIFbvfuTRFgs"
    "mqX/MiIn3eAAytUdLAiVWvNaumRRqgNtcmDhKJMUxu1qVcV4qw9/lawBr1n+8L9qVB76qq"
    "Y89FW5PHRUZ0I0BtJ0OxUEoc9tW5UHugwPKMoEXYaTfdZBl2HVOdMBtHf+I/Yc1mEtwSEC"
    "XDhfhxVxCgLi2XKVVBGn7aeT2ohTflzDgJOHEmSQT1bUDxiic8nE3JZMQnPqyx9FQZuvHy"
    "5fXF7/+eLFw5+qQkwdzKpM1SO56kuRFwby9gZzE0wgEgSRIAgGQCQIFr+/xR9esOJ4fbQ6"
    "jlXYeMOmdqhwQ1anOGdETApUdHZRSYBWfP8TVTu+elwzYoCtAluX4GcyFVBpIJsXOhyuL0"
    "YFqjreXtFoLC8CncaKB2250xgj/rNjkSmHU1mOsHL3lgUNyoPpbA/Lgo/KEtp17QkzUtCX"
    "sHFfQohbHixuCW22ju3fgTZbA1yKrVe0ZdgxI2qSnn3c2FfeV71nkMbItgMTZYwmsxkHFa"
    "XJLIEiSpNfoOooTX5X7I7S3KU1MRAOMhEUkSTjRRUzKAsmSHTmkYk13LATsZbfqczsEZU1"
    "Mj8Vhgr/aTls099jlHGcbVw4G8jkL4Eft8CFoM5gjrgJBHUgqAN+fQjqwOL3t/irOE+4kb"
    "sxGWwgI797T6MAaxqQPxTwVofMckIGOGr6TntIvLISo6bbuCgE27nBdp7zp06Tw1zDt5uT"
    "a+fdbQV1ohOP1r3LHypNNL2IUEkKNneDzZ2iJi1BpplIpZbeM6dqYL5evZSqFBHi2a3RzM"
    "ieMpYZ54QGinmpk87v4/tIG76szClvvggH/USuopxxquxloySuy5okrstyElccB5/ONjpY"
    "56UA6SZIr8KZ61jiwp7PNRXaoigwFhqrtFGxr2mm0XMbBaF+llM+rYERAoyQE4l/AyNkkE"
    "sBaejHXoEhp6EbehaNLQ99kBwcSEQfeCJ6pjlWLuG7cMbotKXPzWPIvu61D+/brc1zpuCC"
    "ZT+e1JHBrMLAnWywB1mgWRi9AXlADG9Y1ChJcK88uczYRXxd/A1iGxaQJcIeE41y7QniVs"
    "Z28IK6NvHlDGUyWG9PgTLOA74+Jwh4XsDz2oEwUH2A5wWL33UZ5woSAXAHNLgD1LLCVarp"
    "Ng3a5KUMcMD2zfRyyTNxG+/gdDTkRO/ewfpFmrsuznxcTbdneB3GQm0CQk7olGNaEgitzb"
    "mVMO5Y7SUWzi1i6m+mzKK+TgGaophB8avO7K2V8KoIqrEuuGVBgFdhzm7dRY01g4LMAY8I"
    "bsKIZxP7MGdF9xfZM/EjpyH/XlPRbU3nVFYKd6KdDUh5uLhugPlF0Q7cYi4+Ap7BsJyTwD"
    "MY4FIMOcptJvpjC3IPMQTbJMbdJABLPJ+6wl+rKGCmE4B9l8wzvhvgKOHXLV6qQhxZMGvq"
    "cOSGNSrDIX9BQpKCGJaLGTtH96Ll7TaOK8pfYLTiH4l+uEtsE9nVNuqMKyT4n5QRRdS1n0"
    "coy28kfX+ncrjcmNErD2U3BnPQTyAcC+FYiMhBOBYWv7/FX9DQZ9OISKcql1p5npYFDbLn"
    "OztYdd2t4GWtAZNve/H9yoeU2sG6HX5A32rs6BqrZzWby6btVyrJGrSJwa1kvLWRCUTmrE"
    "PtVVCKQypLV16+su2+p7fvPp7wbTLfyFalqddPuS8bZLiAW7UhwLqpQ4Xshz3RLSRdjOua"
    "bQpxWckYVInk/FGicM6WzppqB235nGvmpY08oHG3yWQSNKP2Jq5eTLmSmilZnIFUivG9xY"
    "RDlUoPK7HVjtpengLpMQO+kifgjwV/LLjkwB8Li9/f4gdO4GrR2VIBA3NkLhqxjC9qWMYX"
    "CpZxFGHWq2ZaFDIQ7D6KmYY+0wS6IAM4N8BZhmJ0Qzem+aS6C9m0qbzbZcHdoQGslybToo"
    "5ed0Xzxg3dysWqSiY1RfoTAcgvapJfxLiBpNdpNR5vUByry2NSI9nlGGkuwgE12jis4C/q"
    "pmrmhE45VVN4IbWjdhkhiJx2FKoTmHYQ2TiNumiZDTgySv5A1a7DcvJvLG67qhn5yUeT2n"
    "APP52nODNyZ7DnM10SsWm+YmjpeGFA2Dl6z1goXiaEPRutKHXREyEr5FE0w678QMZeiOMj"
    "uva+FR/4dC1o9AsalCM9/TxCScnnY4mfGv7Rv6K3Qf4MiPmDOfAnNYEgKO/TW3mf3PvR1E"
    "TMSxkI9GUzQ7HGTlQDrXuMZKVM8qsdmHonDMVQobrU2JWhykYHw1J9isRX9DS+zTVNpLKw"
    "Qa6RA+90n4j2j9xeb7UUKunDHTsvjFoJbuT4m2mqeDdfhIIg4N8Of3GeavIdciJAdxgt3S"
    "F2WWrxnLIiHSz9wC6jsa9uyRt4HCLuO3E0nymrI4gPJjs9MSQd14h065LHqCoBH+uxOfEn"
    "iDmP/Ix6I9mvwZqKISw/BrFwKfix/yY+VbNsu5m2qgSCHB3bLLHnSfyr6Gr5LfvhRHpM/g"
    "Xul0G6XwqLqpWzlBUEC7a1NpN/V5qvQF4OFqD1ArSyp45iRhkHfeIgwPOAHyV7+RhKU4Cn"
    "Ya+g7HHUsA9UGRATP96tgrm0YSDsx2iXIMyEVrRBohMPItjnetK3sjLURPzpc8kZ/3DhWA"
    "skvCeOxX8SeqJBT/xDa0G48VDSxHqYHzKdBvzy1GlYcL0fPzl/0Cquqa9Exl8qTz5dkm9W"
    "6KRpvrYjprP0j5CCIChErYOM0eWsE0fPiBhHtu4+yhgpOlr4phIGchS+aQLwN9UAf1MCGG"
    "zcI8Ztl3FdhpaBW4U4LMdIjdufGTlT27fik0kTE3casoa9b/9O14h/mU1CxYy8/nyKrO8/"
    "oPSpbMHqiYJxOuDNP6kxTsV20l2BrQxYRGCTjnUFQCE6xRv4k2TB4Rin0jWc/Xj3XewXRj"
    "d2O698unQYsdEsDGT79w0J0JI+C+8wI0Hg8o+oj3ziEsxEi3jqWTVe5vbTwb094Fem7t62"
    "cKwENjWXUwHj2p5eNCL0X9Qw+i/KlP5hO+1N3e9wOw8A+uHn6S+2iz86R6foPaTFXs0IAG"
    "15VMTWQpEbTdZyVgJIy0Ne26Pa8gNb15MzKO/jNTxTl26OPpvsNCWD7NDGdqS08aQ1N0H8"
    "VI4a4AlF/xx9JM/ER8R2AmEFYsQNxAA/EZFUj7mJuBDe2/iZ1YZlh/ODpTngd2kClubRLE"
    "2of9Abp4CGXFHVvpVzYmBHtg9xYJ+f9fpKUVYM4AcPyvigX3BlTztBuSB0LFsfbL5GNp9P"
    "LH5Bay5xQQjcOSNeftGNhOh3eisIgsk/QpP/c8TsfesL6/dMYffnB0zqjP+YJTy1tmMbZY"
    "9HtVz4CCuQVfXWCxygGbH4FxFMLSfIlN+7SYPAcji30H2CbSTAiBovyUykkhOgn8d88Tzp"
    "ObDocsXlbIQf+U6Kk54wcvm295Efuk3j08VU87jIDUcKMs7BoTC8JTj10LWhV1MxWUQ72y"
    "kndNLZTruKnNVU3z9efbP+N3GXreKk174FwipRwFhVoIyrOHOX2xT6GKtEAWPVMcsVBhWy"
    "P3y++1hxQKQSxQPW4Qrrf5DrsN6AzRjds9BxA8dj5+J5xzC3BUI5SzvRJ77+8eafRVXj7Y"
    "e726IJLSa4hQy+w2bwgcsJXE66pQ8LQsAjGtoKD8SldcPfzWcnUNY/TD+b1DmycHbUThfW"
    "L8KP5DBkU4+kpXAEw2S9oMtJ7Gqi/P9szfev/MQJ0NdfwleEvLp+jb6EL17g16//VKaudD"
    "ozkFYGbXJDd/HDmYzQXfyUriXoLg6LH1vGgy49ZOrNBu3dD9fevbK2U1XG0zEKO42Yhpn9"
    "WiWM78kfVQdIXsyAGlp198K7f97Xe+TSa+HD3ce/JcOLbrrxdYc+2L7upT+0S7BN/Kn8pw"
    "bOBTED0b5uAvZ1NdbX5VN68FmpY27yZYkK2u6Um2xMdUrXcTMKggac03mwrxodHFc1B8dV"
    "+eBIjOOZftfpkihwCNvq1jTTJVq/fWNZGMo97MXmVC9MeVWgG7iyG7hiQ+7RFZwtnPm+Hc"
    "E/izlGqMtUId5rN/CYNPxJBmzPqlnF8YBJE1axvx27uzd4JIMenWfiJU0KZHcCGTcJko4E"
    "Yk2jOMqCrhHB/GfCh4ckJzigaEbQk0fXnqI1eB9PaMIQfuaHtheQNNGenxd+7J3kY3/bao"
    "s2nwmYwxDVgagORHUMd+xDVOeEF99yHVKRIfDzz++/qzA8s0KFxQ9Dxz4XouMzPWvWVVr2"
    "L6OFyi6B/EX/q0J0zp9E/JXvqBpD13hRlNLGuVKuXzXxCr6q9gq+KvpRwII/rq6W88/6uv"
    "dJXgYy3gd9Z8jFmkbFUXT88DkhA0Md3TvjoVaguW8RXynddygv0uoNGtiC9l74CRIwTy4B"
    "80W/2lRnTpe5ix+1ktZSAchZyx3yXeSseVTFKai205LxxllmvQS5h0/Z8ENPNFY7DMbd33"
    "Npcl8LGkFZFngEbW3fOGykoWxsJU5a07CJ5bTcvyVR2L6tt28MpY7FmZcBm3PINqdYKxEF"
    "bUHvU4iC7tOI4Ed9fsMG+gUCC4JwqrV2SAsaiX7x54wUBAPaYl8k3DTHvyhpUuWb43IqU2"
    "TLC6JNqPxHdq6RLUZTOmVxJ1ZwKUtHTgfwdsibHCJRNXvGajNUe6VgStxV1MtkQWool+mQ"
    "RvVbJaExpTxiDyX1M5DoosKQTMWaoLUTLJBP6VIWqmBUtuQuMys7mRGKXQz4YJ8goEUCLX"
    "IHwsCMA1okLP6eFBemT2FiB136I6h0Rqwu8Wy9tc0IADdt0Etr4RW24uJzDVWgrIhJTobu"
    "yutyk5VfauFKA9ScDHA/ipAmFlmL0vw5QXBMduQTyxat3NNnk62SOa6VaOq2KWzCPXKLI+"
    "7BvsnFxXTYkZ3XlUnGxUM4XO2LlJzEJIh6dQJGaKm8gCmONW7A7ZidfsAblPqYv4r9c8jx"
    "EI4yoN/Ibsuu80zij0QidNn113YS8PYN+MqagLcPvH3g8AFvHyx+r96+gdOTc+b0GAnK6S"
    "+g51MtSME7Ntp3bO1T75Evra2VR1SQAkdSUWnZAqT1YpXEgLc75JcHGIxnB7a6xsRgNHMN"
    "apy1wK7ril2n3OgdINsxLXSI6DZkhR6Hv7jFX+G9zC1OtQMztx+a+DBXxGdcQ8YM4a0rUp"
    "ZzDBYEzai94X/h/3oiZMXEzxwfxQEAlTdz3+nArzng030Cfk3wa4LZDX5NWPz+Ft8LlzOV"
    "OldT1iKVMC65swef5pPjugpvVk2f61TCOHhfNsqdfVmTO/uynDuL+dugXb4pJ3TSRRUeQ2"
    "5IONibtsJRLb0noONxEirwlLwnRaDollKXYK+GsacylWdcqq8tmBgNh4Xs9u7uQ+5uvH1f"
    "bE7284+37z59fSEPAT7ICSq8blDOtdIwOLD/MzLDtdcgJ2YSrfq4rs8I1g48dD+lE+kuw1"
    "E9FE29c7nt18D5CX2Gjt5nCLjAwAXeC6I+HepvqWeHVvAWM3KmcKlnP57UOdWtaODUSkY2"
    "qhGwxEFAfETn0vXtkUcsdEpZ8fMc3XnuBmEU1+ESNN+JSP13JfuXzOfECiYooKG1IAwt+c"
    "cVZQP6eAj44AesZkzABw8+eHDDgg8eFr+/xY9uVR0n8VbCwB4ZvTRfn2HmaPnhUwEDEe7F"
    "Eb/gGi3xtF3IBbGTdsYPP8lgTkPP7utM7zsY59GA2/26GzQvdcqxDf544ql60dyTPyoLb6"
    "ciBoQz65SOd/+8z+kbpY4Tqc7x4e7j35LhxTYU6lrbmuXic1KnvWGhYvzxo0MZKOWPNJQw"
    "hagBx0j+nrtopIxd1ChjF2VlDKq4H6GDzbEbiQ3stNE7qyMHsfOs2xylKAcYCixCL3Dcdj"
    "CmoqeMpE9W2PG13+aCGCDY4v4pCcLt0+T2gfZew9B2s1jqqrsqWeN2fz/6riO+g6WfAF0Q"
    "BA6giRxAM9EfNgVwHPQ0XQ5gclx0AO1p8P8K5+ugMqD/Tgt8ouzPJ7WFG8MZc+zNdJGM3E"
    "nR+mWxkZwpyXsSBCpRajHafV8xFM8nPg0WaI2dgE0Q9my0FtnLjC6JzGVOqFV4RsMAOUGZ"
    "pNXPY754X7yHOX8E8Vf8ScEDCojrMjk5I4F4DnnmIny/o7lPl3xOKrhc30YTrzFDPl91zP"
    "ik/LXYZP4prc0vnvjO6RQOSyYQTzhHH/nf+cMR/wFB1gLz7yFGIP7tLP6d3/CvyAe6mzjN"
    "O/rdxRap4pf9diYRkO9mesA9OV58d6W/59m/Cky0WDDezFEA7l9ATwN6GtDTgJ5mMEMJ6G"
    "knvPjbi7EBKSUZbCBrqntCSlbVKAFc7SYqiBkI9fWrBlBfv6qEWnxUCI3EymUZ5x8+332s"
    "iIlkZIrnFzdp0H9k4sMBTq5Z6LiB47Fz8bxjnFkCo9xxVWK3FIkshXNITFBktwyf7UZXxD"
    "uMU7T7s4VGrMoW0YCiJMQCOmC+AP9oCKsA/KPy0dMb/8jWNBjyMlBteMg2AfDLDh/hz7oe"
    "m18kWSmosQHhzdGgXxPeTL33e4bgPkfxkB+T6Ub2JjSNwWWPgAYxTggeN8S1SfD4OJFNvj"
    "ahLxbnxmNrdYXn4pBJXbzTSQZP8XZ0g5hnXIiZUcvB7p/TWRCdzx3+v2iyNNK4jVXKoKTc"
    "thM020T1JRSxzq6nV4YKt69DdOwUY4IQ/htk+K/ijqjJqU5Dwj1powddg5w6Woduooy+rl"
    "RFXxcVUfmiEdXuritymJE6YJXD49hzHVY5jGGbzhR9h6s3c17KOPuqlxIByXWh5bQoCEGY"
    "c7QuDb66xG/nrC2JgrO2rZ09d1wyZQt8eXWtFxLNiRl34HUfEAV61FmX9Kgh+4cMPTbGxn"
    "8fpG9ouD6MW7LA7vw7YrnYx/GvX/JilAdN6vwYMzmc/5L58Y0KbPIBSeHLhNSOookEN5lr"
    "XIgsVy7dcECjplO2YyOPBoKezBBfsVAokJLcHATYWhBbXWOzp+dAmc0BH2WTGkfGirqOtZ"
    "GNWHU0ooKYgSSxq2YxtpoQmzLCNiif0RHh7dhp1CYR/PDx4QNu3h4ixOnFoKHV52SgebaC"
    "PMRvXn0mS1YInEKjdQqlK9mOwleQBbfQHhy+FMsWJL6SrIE3yknWVTB069e4NgadgT5IF8"
    "e+KejFU0jitWdnlYLHYlxXQBXwvXZX2eEIauwC0vb93Hipw+UrhujaQzIVRTpZhDcGR0yS"
    "c/SwInTlkgfheknz3pPLRxJNHJtJ6snceQy5kqLoaN7fs0QO/w3i+5JIIgyXe3DYlIUrPo"
    "2Y/+ENn0i6hvhT0mEscFwXWTTkSy9khFcq8ix8xcS3wMJ/+IDEYrAoiz9yOokZmawLwP+B"
    "5DCE2ROxxa9xjn5xggV6iLxxDxOVrysaKT9JEKmh6OR9HYmAVCeVnJ3fSvdTfoaMFHjEBu"
    "cRg9DVGWT2g4ELmf2w+PstPoQWILRgQGgBEsn7TCS3Q92S3FuJUy6AnLOuFOZCLVe6KHtA"
    "xnT6k9FSpjlQkWmpiXpODhDXQDzyRpThrq6tspWAyiq5ReiiskrkltFajlRiGMshHmvOcv"
    "h06TCtvlkZEQO4zHU2Ux99s2L09KzaghDUnxiy5ToQWgasMDAvjHS+m8C8gPpJcLoN+HSD"
    "ynBDONugMtwRTjaoHHbo3mBL8avpXScFIbhPhnyfxIltundJTgzukdb3CLBkj70ECedLv3"
    "ZDXhCWoCuicpaFB0TlJkTlwlYcezuyQWLcjAxevlo7QFiZqz6u67Upyjm9YlBVBW7s30MW"
    "SIVXwSLPfDpp0v8N58fv5JLfS6LzfE582ehsRoI1IV7E4MYeIth3HeJPRBO1f/OfR33aHv"
    "EzKRYvlBIBtfHmK8YfZgURzyXLJe/xWV+8R+eZfCt7rKEV3ogCi1zu38SnEySa2D4Tf8Of"
    "6NL1OXofyL95j4xPIgndfuglFQ4E0dyPSe1nkwp6Nx8v3yooxDhUNWCCqtnajIa+Rabtql"
    "crhKGKclsdGTiIPXIQo43qOh5pu8kzsmCKj9IOhBX4VlCJNkT/HchKAfatsY+Y+XG6k/4i"
    "qMTBI9J6OWZkzo3E6Zwowhz1btmsHCxA6wXAc25e6OOfEwP49/CLJ+an/hqUZWEh2t8LPl"
    "1RwW3UXoaipDEVoo5ENYh71ivCsOpsJYWcgcZYD+0vNXEGfPXbi8oMUEWaQbVDIS8F5I0m"
    "5I05/8X4V1DgXJ0+kJUxYjsfOoMgdak3RjwRALhbwM1IELjt6JAlUfAetNVRMlDq0iEVos"
    "ad7r3QIRPgdJh5eRkg5g2ZmBetlVjGFoRXpbBx71UvWtOQ+3GYH2n0Q33otzLg6OmKgxcz"
    "J/YkLr2ly1UYkE+hycSw7faDFrmn0F4ms6kVRLD8lq8mglnRuGn8ojXrJBMJSQqgoEcxJC"
    "L/DGGfICYoWtRzN/wPi0iKVETMWlEBPcIBchStcDuZVVQIfVgLQtYS+0/b0qJiuDRvkUup"
    "KOHpOk+CTyZiVOLDDRIdEBHXUOwJerCdR8KCh0jU4qgiGlZ21wUG11AukQmqZnCle6K8CN"
    "UVRXJChy8qchzzpJfyIdEbpWM3bCWMMxa6b4RYVbuoxkaoKF003mBYZ7VkZ5tp7HvWOSvy"
    "UlCBqPMjhKuhvm6V17wMVHkdrQuKv1oOW2iufkEInIxDXuF23Hog1XdIuWxJtQSHV7cOr4"
    "oUB22/zOcowevHZLpxvQlNvTPZE6CJ10vu2S68XnKif2ybMoxsqzf2fmVf8j36Dm3TDPds"
    "O5TPbzQE9dwelU6v/UCK3/0PfCaTUOrTmSrPyc8BWZ0pfKnbDyd1rtToMGLJuEa5tEL1FC"
    "v+LVovqGyEHTVDWhBvInNXRSYqWtA14l99gyLLXX4gfxZaC+EIJZuyR7Xz2cH7OWCNYlLj"
    "/Ux2ZCMaaTLYCBZY3xxSHXsUvBAjt1H5WU71szKzUkDsa50GJVHU5fTlpQw80Xoh9HlU1Y"
    "umGuVkvHGRmp5oXYcN1gzz+OgsXBPQALv6SWE5MYNwPUY9DnDbgt9wKEvRod/wOKSun/Dm"
    "g4gTK7wQyUeTOh/ECm+mSaC5mQdCmAMzSp8QZojP69Nn0X+ZEeyK/69Fn2PBn1pgtpCeAe"
    "b8myTFr+aOcBckpbZsuvZcim1FW+g+HwR+iQGfWJMavwT/UoG6s5zjYX+jXoKMULHB2SaI"
    "HKcjU+nrcI3ZEal5zDXL2/cfbz79qs5Vu1WwKW5/vX93U2RTLPDl1bWOkr+VMNCM6p6SJc"
    "4uDR0/GW5SGLUzFX8U9LYR4Xk0k2mgwB7YZoJm9SfsQ04WskWaeEkU3BZjd1uciA1Q8lro"
    "mNY7PRx3Hrmn/I8D+TeOumZ9uTf2c1lIjtAn/gzMyJnKcZEbMKl1X0R8Iz8zdqcT43ufLt"
    "F64URkhWCBMEpq5As/g+sQFn8cl4U8R/dx4W4WoPhRiN9mXDCaYEFdlROjzwftdmL8Vqz8"
    "L6oQif+T+ZzwW/mZTOf8C0ZFxcHbMUBvh60VVkvGG2hvXzWLq9WE1Yr2duEd0IC5LGkg4B"
    "2XCk+8t23U2LIs6LGtWREZLLW5EQpZ4yL4vfAjUuS02F95ITDhR2vCQ6u8o597kLF0fBse"
    "WrhVHnM9tHCDxKWDJi71yvDIrUCluySzRDvdJc+ZsTvdJTcokkLkDz7O3Qg6hhOgNWYyLy"
    "T1TYgfxMWB7HP0i+8EgazBY/E5n/jl6KHZhgsySdgoO0v6e4yyw1piLcdxauisNpibYwI+"
    "keP4RAInUIXNq9FNBYyEtwcud+bcbYpxRsRAlLvPsAKmUs9MpYD8odDcq8vEJ+ONALfOL9"
    "FHlXjgfpyY40gj9J2rebtnAQAj693m3qQ4mronTqXItIlQSTurm4oSHWaFDAOnPg39bBUO"
    "hZlfKNKxu1W7m4xsVKI3SpX4isWtydEvSSFcP3QJQ3FXrqgKxIzwBxBpnse91el87ljER3"
    "GjBnW93m4fIYv3Jm1/HqTQgyza+yArAIuigEgoH98i2X4pShghz3xWURHYsVn0oG2t321h"
    "3/ibfPGoN0GOF42h/hI9pHdZ5K0QDA7yjN2Qb+0HWQ+YnaOHbc8nWVJYEDjmjhsQgUXTnu"
    "9Fh8Rv2XLdcecuPiT742w/XyB1DNOBEa2R7G/Rrl1zRhQiEq0DQtCbEHoTmoQvXtKQnwv6"
    "bX9zcnCgtI8wj7DdrHGL4GIWTNu+CgphIJq1fh1wpKiwAKtqw1Sc+iUpOPuhL+2AwjfQl/"
    "YILnDoS3tQuKEv7RDuT+hLC31ph7D7xx5Og760x9eafPLskLWmKVAUOiDUHo3CJmO0BSLY"
    "2l3fZVm4v9ve31ksdS9wlaxxJ00vN3iKnM4VXhCCO3zId3h8Lejf3yVB496oXu5ubFnSIS"
    "p/Px28S4Kt8B7Ym9R7X068IUQ/Sy0jBTd22xtb3ey3eoNX9Pkd/znSvVKa5aVo7eyCIETG"
    "2sdjsk3pNY6WrBhU3m5tDYT60G9lYNu3d6MGPiH6TKucGFypHaV9x/zGPfORjWSqTwrJyB"
    "mqZ4NU74gwuj+0P6UTjetQb5zinb3NGgCbqB8dQHsidQoKClsDjKOj9vAID+yAbgpw7mYa"
    "VJWCXMJHdfZCmhCyO30hLd/ZMH9BpuZMEOV/T+plRP+Ksw0erND3ZQBHnq6Smi+I/VExAb"
    "lxkoaWjJCKDIYeHqJMBogLNST569mSKREuULBgMDrPBFXz/Sszvivxr0747lHzv+h3ETor"
    "RQ/5sCfs/A9Xtvbi52Vg8Ue7+IULsambtiBmBCWw7zowFXXTa3zhiYCB8HZcCVePBXMM+o"
    "sgho810pBXvvX03rIseP7a+l1/pzNt/LcygHtb3JO6eHr6cV4ICDBDVoNYOFuKioftCPpl"
    "YXjX9owt7cO4rJwCVqUL4iUQYI+3DtDxYRjrAMXnj74EUHx+SCwEKD4PxecHB/F+xee3wM"
    "v2cIpjRqNw399pdBYZgnSRhwd1MndgxAKy2hMkGeP/zOcxFSM6+53IaM6eQN0l85gKlEcD"
    "x9q75mo446fjRzmVSUBpsXFySSJTl1/J1aAmDW4bQIs3H+KpxmVM1YKqwVr62XOCmyhV6U"
    "xBWsp+PKnjLHFcginOjNxJWfplIQqNLqlHNigQFU4fKWEooLLSaUaxFASiFXbsN5JlFD+i"
    "OKhMVup2elFqVXSmlastGqtITtMq9EXlMkTnCG9ru8ZzTBCj0ZMx8ulaDBIyM+w9IVEThy"
    "HiCLpTw2a2QG8CehPQm4DeZHBoB+hNJ7z44l7MKhCF5f9MsEvKh2lRqrABZpsgUr7HqTIr"
    "rylRsSy7pv+4+XT7/uPNp1/VRc+S8dn1uv31/t1N4eTNIqmf7a6W7ou0c1A1o+eUd4mcbo"
    "WUnJBxCdi9lEbhlwc3CFqF40qiEI1rGwrKQKm75xWisPOb7PysIau99xXC3VgtJ2I7lgJx"
    "Oslp6jUsL2Di7zpQ2O6oS9c0oqTYuE3iSnulAG7d2QpXWs7XXe1Io7lhO71on7lZNKP2Bk"
    "Vy0sMlHFmi9VHkl4pc0OfoznNjT5j4LOpBJNr9YCdgZfdZh/OCb2vA59MEfFvg2wL3Bvi2"
    "YPH7W3wvXM5UVTSqjZ2tRDc2znFvs777f0gVhSoArmqulREwMGOvP4S1jfaSIJjsjUz2BL"
    "bVIq7F3cwdXpZr6RAfmLPqCP5w6PJ+wJ4rPrGI86xdtzonBPrRaPWjdCVb5SwVZcE73zpX"
    "JiRTlb3/HcetIkkmlah7/cw6AcUrA0UNDqh9Jj2HdS6HvAykdA/5+E/WqsXpXxKFw7/14b"
    "+FUtfKU4iCndfEzhPAqV3s1YZGVsYAlA9tashSTdrnTFYKysC3PWKikKE2+DkxOOBbp2FD"
    "C4Rjkz+Kr0J5JfQzhPWSwwb2JjRlc+SOgAYJ2BUV/LTRLRZtHtdOb4pu9naDevuHrbevww"
    "frjqmUOzUUZKXiqVLNV1rJkdPtebabs3SDlpg9ERuJLE6EGXICtOb/k1OxBbHP0YNP10zW"
    "Dv/h891HJJzr/Hfg33GCotDoBCWl9ifoS3h1+eL6TTxrmcvU8/OS3MAVhxqFfEP66EGUW3"
    "1A2GNrvgXQ3KdLmfw3d3z+DWy8EXQq8QMXs+AN8qikWnmE2JJoFeAnIr6kTdceUKiGfstP"
    "EFCogEK1A2GIEgGFCha//eLrlj3vtt75gOhTLy8buCFfXlZ6IcVHBaaDE7ha2KYCRnAdCv"
    "A2cvO+rHHzviy7ebkd5AdMM7SaEzrp6CrxbF3wMiInDR03NRTFh6rDafFwk6otdqd8iuRm"
    "ojCn6m6hVMTAs/KyyVF5WX1SXpYOSmGF68TCkvFGgHvoSBhb4Mura53tvJUwAvDeu9nLNn"
    "cax+9WAA5gxQEc0AC70zlRaAJ1Hq2cmEnAHry3hhdgVd3guvsvFTGAqnAASyF1SbchQymE"
    "IVreOlqeBVOXEKUUNu4N6IUSJWIf3lREPrQcfSUxoHwO2Z2XWS6fYGU0ucb/pBI27u3q5X"
    "4B9tthb5QaBhBQVDKHWhcUlWomxXELlw/zGtmzHLcm3+QTsegz8TdnCq5J+tmkjmfiZ0c1"
    "KC6NA1mvJqLgSLqHEBeVntGc+tmO9XcrwgcsHJdEHA0a+oiFS4Zcgp8JYlzhCBYcUVWN6R"
    "6eIugkDyu8IYLuJikpYnyuZHVczzqQn0TldrBnI7omgtsyQZ547loWwJZlqqNvZ1PCUrLK"
    "Y8jXFImzxeYynhwnsf4W0fmcET6LT+TvIWZeY5FihxL+CfII/y0R+cMi4qdcFC+Fp7OKq/"
    "JbrulMXNvgX8BgGcotNUHAYAEGyy61F0gMwGCBxR9xEaBj+/F6ThOOe4jpMoUKYgZCfdUE"
    "6qtqqK/UbgQdkFMBA+GtUwASdF9Xgvu6iC22fw9ZIO4C/b6xRdFO3P8nowTnWkwR/TzFrB"
    "QEXtpiH5mS+mHevBzEeVsvQGT/6y9AXu5wC/DCKPQjr4s++nk5QL8d+pGjSx/9vByg3w59"
    "KKPUp32kH2g9RnT1YGr7xYum9IVa/kIJZguv9M+PjBBojm2PjygHWc+9lpcB0siQPWhJEE"
    "m/SlheECgMre1iKCEzHAIJlOFI9lkHZThU50wH0O7bamkcABfO1z34OUv6TPak5iR0kh/5"
    "nyNUUivpOSUz1d8TqF/kJJ8I/7XZGL1jRyUyyd1VQ2ZKdt9uQtN0mQzdyWq6k3SiZyI02a"
    "gJVzJJwtoRVB6MZjiwFimBJy41EwhrLvQ3k5jNU6YzdTu95DGJlmCSxkR99JALTzx8K8VC"
    "T04SkZjiujweCfgmRGsn4E+JUyjFkx+2HsYHKIszdM1lgqpJRU/8l2/s50kGG+iD6N7JA9"
    "GTY2fJ4ZDpVSpJBIwrVXLRKEH8oiZD/KKcIi4vH20LNCvVk4PN1FM860AWSidhLXp05ASB"
    "ldAO/1iZ0sM+IwQbvy0lYWiUnFNcBP69wsSF3/RuzcoYlyB42Sh+dVkTvrosR68W3GDlkN"
    "ia9ZYKYnvWXBpPDEVRcmkcYdYD7dGrRnv0qmaPXpX3qE58D2jzIw/6YdnPUvvazUhBQL21"
    "3tOq5yuGhq/aVS9SZ3CL9odZQQiudhRczaYb7xkDzOY3j2slmsb/CptwUJ0O8lEuRcSmFA"
    "arDtlEYbepnxm7M2bzmeslsro/Zk8sytzexlXQjMThkjcyA1wO5E8lKGqpxspBmg7mg7DJ"
    "gM+kSU3YBHKxzyAXG+wKyMWGxd/TqIQo6bFDSWNwkh0sUtqLm2w8DvOD4dyLy3z4WUuyT9"
    "lhvCM9MFrEl29TDrcgCG7A1m7ABEhtT2BREJyBTbuC2+32fEkUdn3reHO5qX3jW7QsCjtf"
    "Z+frGGV5GcjgG7LdJdZK+KNaFH1WiBr3TvViBkBoCUJLw1sJE0JL34eefeO61MLxb1+KLR"
    "VGTOqCS3M+dorzg3dGl76E39ivXn0J/3phX3wJr1++eM3//Eb8OZ9f4HUUHUqMerTET4Qh"
    "/IwduStkiWKMogJ4UWrPhmD/HN0gKwxE5WGPPPIv80zKYahDPnh3vOq3Uop3vqifmD0qOA"
    "xRrcFFtaBu48HqNsr3oIRx5T5Phpvk6O4sesho6Fsafr90uIE7FfLYDDmlIXpw6OgBh4v4"
    "7Zx9JVFw9rXd7RkodZ19ClHjHBO9OPsS4HScfXkZYGCM1xM48Fpehp55NW6pQVc9OobHvf"
    "eyR336pn7CLPgJb+QhqnBMZT+e1HmlVnzgdJUZ2cAldf0SX30Jry6uxZ+Xr+wv4evrb17x"
    "v7+UvqKrl+RL+M1s9oL/ZH51lfEYieIvshzMjPAzNW5eRf0A80ViNCI7871nPfHVk32pAu"
    "KFfBzm//nO4yJQ+amO/G2U7bC2pdsKXoyoTwK0xhrMgTkBx9UQHFfQcKTHhiPgagFXy6DM"
    "zV4cLSvi2fwrTNsVEFJJg7ul7Y5PsmjarYVKGsqqtFwKyCk7g5wycGqdhFPL/NNsyAXqDb"
    "3Xa1yKg6xQP0hXIpSoP2lfrXSv3gp19kzprM18Pqn31sqRkWbc1F2bdYReX77+K/9zdnkR"
    "OUKFzzOqzU3niP9f1PFmopondhH/Gj59JrJ4d7CIa1E8UsKSkuAz7D2hxPGpcs0e8MlQ82"
    "LAV8ikxskK9skZ2Cdgn0DNC1j8/RYfolUHi1Z54XJGFETrapS3EsZ1AeieGxw4gau1h1MB"
    "A3dvL7GSSK8uQ/zD57uPNfFWproiuNGF/oNcp78eU5nLYRY6buB47Fw87xjXgkAodyMkOH"
    "/9480/i0vw9sPdbfGoFxPcjq7CiO3jedAX3H2fJytCV6oDpcZdmAgY0+m7MwPj0aeM6ZMJ"
    "cmLGoHpg7/e2P5oe+Hk5QL8d+l4b6D3AfV/cV6IRYcsUmrIskDq6WAfdJBqVrHG0pl6yaP"
    "gT546/bLf9FcKw/1uTmrJg6r4ASmF4A/TeAC2ndkEKCkcN2XlpiRi226JsVEnQuHeql6JR"
    "bCESXR4JXxCV56Ea75Ig4N0IbxG11zm+MgJwcg355HqmobUg/lQ/JlCWNO5dum7yKl1Xv0"
    "nXpRcpAU2vfWFe6pS7F8ZItDMnFMJgTrQ2J1zKdHXarAhcC0O+FoZOFTf0BYP6BwPi1G6x"
    "nzsuUYSbb2Ox7//nE3FTNCso4hH19XvH7Y2EdATIc2eGE5BlNyi95zOZhNIB2NlyY1WTs5"
    "N9t5ubPU9G7qRm3yAxNmI3r0UZ1Sy7mfrI4t8EiV9yghjBLrEnCDPkyMoVE7R2ggX/B0ML"
    "zBayPgVz/q2o5NrLU754X7yHKEz+gCyRJy5qaWwIYd/KyV3HI0wwu8U/xPP5pB5/2vbcRD"
    "Mi6mpQr7IG7G9nKc39iW9I8X+2wJdX11A/YzgX7gRVU7uTVWvEakkGG0jh6oHRgn2FHlMd"
    "BY2HA12+HNOkyXndPJSZihi4V7snywqwtMNlOSEDYe6F1cmfGCjLjNw6HvY3lYHJQF1nZL"
    "YJIqV9ZEjX3WMxITP1IHA4b99/vPn0a0rfTN0IH+4+/u1WQeC8/fX+3U0pnCL1Eo0NvpUw"
    "cHdfv2ri9n1V7fZ9VYqfcKVT48JLhpvkPenuzgM6bHdgBjTArj4tMCdmDKoH9qAH1FXYF9"
    "U5DMn4YWQwiMcak8EAaacnHOtI63W1ICgWRSGe2PY0bFdrbe8aaw1eOjM9XzWhptRvuWec"
    "qVgYZFxL0TTMlN2CQ6zbIoMp1ZGBJNayOzLgJCN3RgbuPIKikkFfMVkcJZ7iW+FSx9K7Ph"
    "G+e/EvD2H795AF4vNzJCRd55kg8TAxB4oaE02QqK1Sjg709qQoQiBCAnxpH0TPNxEKyEUA"
    "orIuJBDRhgnyxNPXgl4SVeKWXwrZlDA+14PMP02nkf/iz1uSGbU34qeykDe/vN+gBxbOmG"
    "NvpnKQfPhWZL2gjMT1ZbArohz8HgzYF/7wc/SALRnKmMr3JX1Y/FPx3bw4csI3rCwfnpKM"
    "33Cs5thxiR3BIUTxEx8frhB+5JtfPMEi26+84NJxZ1u0oGv09cMabx7+1LgfXvaliRJCof"
    "3dMKMgUJcBqogbUEW8eKrqHSkqaVA326r64lbWXoKMEBhZbZHfKkDa+JdEYRXaroJP+Lci"
    "rEXH86wc4N86EzhW6/XQz0oB9m2xH1f9DePghxIcUILjJDf+8GtUrbETCNz6gr3vjthZ55"
    "OOEVsSbIX50C7Xngklwl+omUSYETnlDMIZ32wW0QUvL3XK+Ak3cejrsSG3IsalCPfChFzj"
    "TeOrKh5r3qHZ/RXFoWpRoiMvZdwG7qVeRBwaakOpKImCrd1W581AqUtgV4gat/N7qfaUAK"
    "fDJMvLQGL8kMliw6UpncCBNuT2aWaG7UbJEjvG4dYFTay81buAt8PedEOk3zVpTXcc/t1N"
    "aDvBbejZ6sz87MeTOv4dFgOns+3IRvw77FsLQW8TOe9rwVRzAkHrovNz9D5AFhYZ7GhO+K"
    "YkNpLkroe54zlsIRURyR5jJFAz7jqcuwlZDM9oKE9pFs5+J1FBD6CLDZMulq5VI+dFOtpA"
    "AlP3/ovM9tfa4Xk50D9b65+QC34oD6gMwE05AMTVwbogZpzLooczZRSp34eq93mgxO/aw/"
    "rgud9mcSwgPbzD9HDMntp58QuC4MNvzdhNgNRVO0qCxp3WvfjvuQbh62aC52UgE3y0zv2M"
    "k6L56heEIHwz5BWGusZHv9F+pzNt9LcyEL7pKHwD9aT7qSdd2OodwPtDNMu49nhTULdv9h"
    "71uUWB0D0rT0eBmJ/iSqOG7OBeC09nEFNEt/J4NgtuTZNCr01qT68cYpGkrkMUj0oqQCM+"
    "G/Fl2We69lDUoOYNenAY/9087D5EMSlRC2G9oC4R8agnslIEu/p7jLpgdBrji5vqQKXowV"
    "ylk5qgV1XzpOqcnqqeSaNWJDtzO0El2F2GV1+VYJOzSwE95UcY9iqOk4xYEXwu1xf26U8O"
    "DP7d3Ycc+LfvC0fGx59/vH336esLuRB8kBNUGEPxxafNJ8yKmXSEHJnSlt6/e6rsBW7PyN"
    "aiMaUtuwsHRb36SVYf+s7Hc6Vymv24VjuNqxjZ6cidiuk91/YC8kcQ1R97Jj6TpcIompFz"
    "dCMLd3HNcbbZltIich4n4CMs/jPGxXwOJGaKZiidz76bfgUq5yBVznjtNXTOjAQ00ihpnF"
    "AA+HSDAuHK1l78vAws/mgXX7ewIVQ01KhoGDiBSp+uRjcVMBLeHjJthTZYBvie/7QC4Hi8"
    "EfjWnUPv/nmfO4JKbQJy/pFkeLF3QLFGOSPTWI9qkQNYEgZaVNsg8vDL+aQ24xhZwWQ+J1"
    "yteCbTuU+XOgd4WdK8yhQdl6aN7fEW5SCzcnCWtD1L1r4TBMRrQ3MticIqdLAKulRXhSiQ"
    "XRuRXcPZUkDXiuKtEIbd31qfScHUIh4XpIB7OmRPAxRFGsKbBkWRoCjSEHa/aSebdGvoV9"
    "dTiBr3TvVTYm/gmQxmhmTHSqgfIvW7GZ++Cf+bOcswInjvyQL/nE40Xm/4YVngGcQURJs8"
    "njt5Niw/fCfZ5hdRewgj6WpFaxq6NlrgZ4IE00WwYhyPf7rCLIja53E4RN9qJusWeVTwY7"
    "5iSHzlMtOm26mBZjPgM32Cqmk20JKtP7+3fLem+kSmkpxJBNjOGE1HSLMcmIV1HP9CdA+U"
    "cRdt5ytC8qlE0crlyhH6D3K5njQ+9GuAFFDkTNtSbL4Yhp/kbVYxQTE2D6VKjr3zgUN5wi"
    "4gKJ1h+gpHape2tykjBa6mrlxNCbdoTz9TIQ9mXCvR2M2U2YGDSlK64W8nkeeiqjp0+uGk"
    "Nn0+N6xRYegVXhE/SiDyY4fYOXogf6wcflhMqfcgfRgPxLNlvyv+T5/IJHdXeDtsvGET5H"
    "iWG/LP1eWhO38CuE8GfE5NatwnkKV0BllKoGFDlhIs/n6L/8TxVSy7mu6eDDbQBd091b2q"
    "dku1i7+yeMv4mQrXTeC9rob3GjLADl8qn5t82v1sc0Kn3M52m6+iB2BR7qQxTC07LQRzUi"
    "eNX2wIa6GXkQHs9HmHRTnjrvJeSIdRr4TpivjTDcE6Fe8UkgZF2jqz8Nf4kUznLqX+dE50"
    "/CZlQYBXEZwXU/MHThc09BVB+kp4y4IArwJe4i8VqNZVI4gFDDh+D12MIHGtt8kbzgpCVK"
    "6jqJyfoRfvGZj7IBoj+lm+8rjWo2lsrrAVBxWeK6yBIkZXXqXqQJ0rx06ze6RZuM6ioceP"
    "SVEaW5COqYyv+QHfDcgnjzK09kn+H4nKRBH/mH9NGVPjW4vJ4tWiBrWNN+KvxAv8jTpu19"
    "+jlNWuswkT0fzTpLhS5ptEqXZQCHswJ+AE4n0Q74OQD8T7YPH7W/zCfdjUq1UQ68uqOujF"
    "lg9QNYlPVYenyqWXJF66hQAKYgZGqnopA5DV6rQC2ipBA0HvPrhd0qM1NrlK1kDQe4nJil"
    "4k3LJrgXlezgC3WN8EA4+qCkFWuxyT8QZAe2iP49BLThiaYzXWmhPHiBofsOhESr3fs+ZE"
    "julvCOqKoPF+ICUjfiI+M2p/9lqco4CawoVdxrXahZ0661fbwU0aNcrRogUisoS3OFj4NH"
    "xcZJNDSt7oxlJKx3LWyZ75rr7vPEecGfAmD+Zym4A3GbzJ4FAEbzIsfn+Ln7n6SotfTTHN"
    "S+1JMh2oPtaQZeqSeaCJXkbklPm5EgZ9em5BzABnzQG8jpGuq+2dyYkBG0xPex0PH+/0vG"
    "MDJ+QNwv8wacXIK586HWDcpW9niGTH3Dk7KKpjsq8/EWzz3zR67So8RemYSSNfkZ8dvtNb"
    "9He6lrTDxEuLhDiTnEIZjuQzIcvFISNvEJ+NGy1oSbAXjYgXlgnqoR+6hP0l+Ras7GHq9U"
    "lQr2TAF8YEPE7gcQKnA3icYPH75i8qIqMVDK/M+APa+tjbHMbc757ZRdeC5skVlU1jjPMi"
    "B4SZxmr/GHFOlMGpjRVIV7v/inLHcJ+eXb64vPrzxeWfX14c4cxSOAMD7HONWEO72gocTr"
    "l6ORLlCthYQ/M3DYiNdVRb7lBcrD5dIu/+WFGfv0AS3pIzJPPppM4NQuQ4/sx4YAO6TFIT"
    "W6qeM0qfztGDoAVzdfkBOQwxgl1iv0EPbIEvr67jWqo+XbOHciLmyuXwI/F4Fcemz0d17A"
    "I5Ff/HnrdDtWdDLIw2HT0nZCD3/+KyUZbLZU2Wy6WS+x/btsU72cP+ppr4HwsVcJ5tAsJG"
    "iHTd5Rq39EgNWQ7n7fuPN59+VbPTbxUtQG5/vX93U6yEJ48pnQ2+lTBwd1+/apJr8ao61+"
    "JVKV2OH/0aZ3My3CQNE3yj4B7b3z12hOZcg1R3jmGv6dgTuRUrL9edR+4p/6OhUfdDNMeo"
    "FqqpLbfdnU3MuL1Ms/dLYVTd4sBanClss+zHkzrjzJEDp7N0ZKN6PNxgIgGSAWFHtLWwQp"
    "9RX9pLwgyKPuY3HwpXok/oeuFYC/FvFvUPnRHioQA/8T8dReJD50/44n3xHvjJROyHCZ9q"
    "gT2OaWzJ8VM8/Tc359ai5ekaM2HKeR43C4UH00VOIJ7MYXQdYk/EV/C2Q23qNbX3fiva+/"
    "x1CeLKPhAKh1A4hMJB3TNU3YNQ+AkvPrTu6Cs2GykQTaFNRx8w8m0tiPUkIBopwuA1PlTu"
    "Bvgue/ZdLqkXLHTwTQWMSz6q01wTbF9XQvu6vHW5Qap9SuSljMO4lwJqg/e/v+gL246tMW"
    "xZZCV+9eZgZkUA0BKgwsOkg2YyHqAseQoin5wGmBkJgLMIZ+rk1AA0JwOQljNd5yHTAjQj"
    "AXCWe/74nhaaWwEAs3R6ymCJzuGZCgCYRTDn2HFDX8/434oYp9O/bKTTv6zR6V+WdfojUA"
    "EGVlDkOOUakuDKbKMNf0m0p1UwNeioXATtUsllUeMOnJ6qsHtzx1/qxiILUh0EpAZ2DJkU"
    "c4rZGlornJeB9R3y+oaeIN7oxZOzIrC6Q1/dFjXTCmLG3Ya9dDSGLMphsHIHmUU5jDPtgD"
    "XtyXxOrH0L2kcE3HdyKoNQLxAjvLSs1b5IfR/NZRJUfWbm5rZXJf97u/12EsDJdmiD/Nwo"
    "MiCI16IUvUV9GwUJG1ownwUBe84Pqm8RP534L4C42cSCCVpi0TI1QKtw5jqW3BgTJK5s8W"
    "1U2bn9PEjywSPBmAWO5wHxIwb4D5/vPib5vHEEBEU3HpvE2cDn6CHm+aaE9OjLfcVQ/MEX"
    "bysf8cl9suLT24h6b5AoBiK/4yQjjBbRL4U88keAdDjlkr0fH3z8T/75bymJjoWz30l0LA"
    "LLfJgsc5+rwCX46wgNpulanfnq1TTTamsBmKY6TNPtSaJ1WOTlTNq3B3YUjyQbZUTnRaQD"
    "KPxHn+U9X8JzOx4KFExaFiiQqlZzyNPhgHhbxIWiqTiyKXUJ9ip4v1jZPHnGZfrCPP3JgU"
    "G/u/uQA/32fbEL5M8/3r779PWFXAA+yAkqzuesGt78esxKmXRIH9eBliY07+k9KyRSj2wp"
    "mjrPsntwUBXIEueQugJZ5tNJAx9H8wpk99wKF6MRZjIHfZKWAXsU9dKl+S4sdYlbLjOc+k"
    "jeWFzgmXjIxhtF3fXup4di6wM+piY1tj8UyjqWVgTJ6CccXR6KqnYiJ2BH9YcqlDrNCkR7"
    "qnSjqESkq9B1oqRFEbwaPS0N8TVQ1bZjd2prv4iIENeS1j71HtHaCRayq41P11JhknV6cN"
    "JMmS1o6NrIpfQJ4eAcfaTxJ9hFz9gNiZjpiayCstrW43N0ozwiCADhnGGqdBDO6SyPJUKp"
    "BGYNITqVgJBOo8YOKs9gHbxKtyCAq4yXcRPddzR6k2QFAOEGCC8JY1wl0dnBGREDIe4lOW"
    "sottKxkQa39lCWYvRu7Rt+zqsLt8afTOpsJLwds8s2qoYUelMMqzdFJbmj+i6rZneYcJdd"
    "Xl01qTB2dVVdYUx8ViAf8JdKA+F4uIHo9pVVqQ5mCE6tbijDFg2J/4Nch41RW6gBV4CR85"
    "MnmKbxjAzcbxXRDDHB7b5e1X0vs//+fy3/iAY="
)
