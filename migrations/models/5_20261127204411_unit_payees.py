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
ALTER TABLE "person" ADD "resident_since" DATE;
ALTER TABLE "person" ADD "graduated_on" DATE;
ALTER TABLE "declaration" ADD "restored_at" TIMESTAMP;
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
ALTER TABLE "person" ADD "graduated_on" DATE;
ALTER TABLE "person" ADD "resident_since" DATE;
ALTER TABLE "declaration" ADD "restored_at" TIMESTAMPTZ;
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
ALTER TABLE "person" DROP COLUMN "resident_since";
ALTER TABLE "person" DROP COLUMN "graduated_on";
ALTER TABLE "declaration" DROP COLUMN "restored_at";
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
ALTER TABLE "person" DROP COLUMN "graduated_on";
ALTER TABLE "person" DROP COLUMN "resident_since";
ALTER TABLE "declaration" DROP COLUMN "restored_at";
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
    "2Y/+ENn0i6hvhT0mEscFwXWTTkSy9khFcq8ix8xSaI/GGRVSDkfILwF8/FK0bkVwnwE/Fk"
    "Dj76+oE/PqCROvzwp2/FHJ6cKPlV0RJvki+P8Fx0mMGuK35JLNyTD0isNYuKBEQ+LfGFmS"
    "w7wP+B5DCE2ROxBUrn6BcnWKCHyNn3MFG50qKRuW9RwwDKu1ISAamtKilBv5Wuv/wMGSlw"
    "uA3O4QaRsTMoHAD2MxQOgMXfb/EhcgGRCwMiF5Cn3meeuh3qVvzeSpxyfeWc8aYwF2qp2E"
    "XZAxKy05+MlpHNgYpMS03Uc3KAuAbikbOjDHd16ZatBBRuyS1CF4VbIreM1nKkEsNYDvFY"
    "c5bDp0uHabXlyogYQJWus5n6aMsVo6dn1RaEoLzFkC3XgbA+YIWB2GGk890EYgeUZ4LTbc"
    "CnGxSeG8LZBoXnjnCyQWGyQ7ceW4pfTe86KQjBfTLk+yTD4NFZ4ZwQrPCQVzjOjNTVFnJi"
    "oCm01hSAZn3sJUhYffrFP/KCsARdMd2zPEtgujdhuhe24tj72Q0S42bZBOWrtQOElcUOxn"
    "W9NkU5p1cMqizFjf17yAKp8CrSEDKfTpo0EMT58TuTEe4llX0+J77slDcjwZoQL0oBwB4i"
    "2Hcd4k9EF75/859Hjf4e8TMpVr+UEgG18eYrxh9mBRGTKZuM0OOzvniPzjP5NkoQWOGNqN"
    "DJ5f5NfDpBogvyM/E3/IkuXZ+j94H8m/fI+CSSsu+HXlIiQ2Qq+HFWxNmkgsDPx8u3Cip5"
    "DlUNmKBqPj6joW+Rabvy5wphKMPdVkcGlmmPLNNoo7qOR9pu8owsmOKjtANhBb4VZLEN0X"
    "8HslKAfWvso9yLOKFNfxFU4uARab0cMzLnRuJ0ThSBrHq3bFYOFqD1AshsZH38c2IA/x5+"
    "8cT81F+DsiwsRPt7wacrKtir2stQlDSmxNiRyCQ0DCyqIpNU5KMp5Aw0xnron6qJM+Cr35"
    "9W5vgqEkmqHQp5KaDnNKHnzPkvxr+CAufqBJGsjBHb+dA5IqlLvTHiiQDA3QJuRoLAbUd4"
    "LYmC96CtjpKBUpfwqhA17nTvhfCaAKfDzMvLADFvyMS8aK3EMragNCuFjXuvetGahtzQxf"
    "xIox/qQ7+VAUdPVxy8mDmxJ3HpLV2uwoB8Ck0mhm23H/RYPoX+RJlNrSCC5bd8NRHMisZN"
    "4xetWSuiSEhSAAU9iiER+WdIlE9lgqJFPXfD/7CIpEhFxKwVFdAjHCBH0Uu5k1lFidmHtS"
    "BkLbH/tK1NK4ZL8xa5lIoira7zJPhkIkYlPtwg0UITcQ3FnqAH23kkLHiIRC2OKqJhZXtm"
    "YHAN5RKZoGoGV7onyotQXTMmJ3T4sjHHMU96KRATvVE6dsNWwjhjoftOmlXVqWpshIriVO"
    "MNhnVWLXi2mca+Z52zIi8FNaY6P0K4Gurr1vHNy0Ad39G6oPir5bCF5uoXhMDJOOQVbset"
    "B1J9h5TLllRLcHh16/CqSHHQ9st8jhK8fkymG9eb0NQ7kz0Bmni95J7twuslJ/rHtu3GyL"
    "Z6Y+9X9iXfo3HVNs1wz75V+fxGQ1DP7VHp9NoPpPjd/8BnMgmlPp2p8pz8HJDVmcKXuv1w"
    "UudKjQ4jloxrlEsrVE+x4t+i9YLKTupRN60F8SYyd1VkoqIFXSP+1TcostzlB/JnobUQjl"
    "CyKXtUO58dvJ8D1igmNd7PZEc2opEmg41ggfXNIdWxR8ELMXIblZ/lVD8rMysFxL7WaVAS"
    "RV1OX17KwBOtF0KfR1XdhqpRTsYbF6npidZ12GDNMI+PzsI1AQ2wq58UlhMzCNdj1OMAty"
    "34DYeyFB36DY9D6voJbz6IOLHCC5F8NKnzQazwZpoEmpt5IIQ5MKP0CWGG+Lw+fRYNvBnB"
    "rvj/WnSyFvypBWYL6Rlgzr9JUvxq7gh3QVJqy6Zrz6XYVvQV7/NB4JcY8Ik1qfFL8C8VqH"
    "sHOh72N+olyAgVW9htgshxOjKVvg7XmB2Rmsdcs7x9//Hm06/qXLVbBZvi9tf7dzdFNsUC"
    "X15d6yj5WwkDzajuKVni7NLQ8ZPhJoVRO1PxR0FvGxGeRzOZBgrsgW0myyfaHenzMuBDHq"
    "0POVnIFmniJVFwW4zdbXEiNkDJa6FjWu/0cNx55J7yPw7k3zjqmvXl3tjPZSE5Qp/4MzAj"
    "ZyrHRW7ApNZ9EfGN/MzYnU6M7326ROuFE5EVggXCKKmRL/wMrkNY/HFcFvIc3ceFu1mA4k"
    "chfptxwWiCBXVVTow+H7TbifFbsfK/qEIk/k/mc8Jv5WcynfMvGBUVB2/HAL0dtlZYLRlv"
    "oL191SyuVhNWK9rbhXdAA+aypIGAd1wqPPHetlFjy7Kgx7ZmRWSw1OZGKGSNi+D3wo9Ikd"
    "Nif+WFwIQfrQkPrfKOfu5BxtLxbXho4VZ5zPXQwg0Slw6auNQrwyO3ApXukswS7XSXPGfG"
    "7nSX3KBICpE/+Dh3I+gYToDWmMm8kNQ3IX4QFweyz9EvvhMEsgaPxed84pejh2YbLsgkYa"
    "PsLOnvMcoOa4m1HMepobPaYG6OCfhEjuMTCZxAFTavRjcVMBLeHrjcmXO3KcYZEQNR7j7D"
    "CphKPTOVAvKHQnOvLhOfjDcC3Dq/RB9V4oH7cWKOI43Qd67m7Z4FAIysd5t7k+Jo6p44lS"
    "LTJkIl7axuKkp0mBUyDJz6NPSzVTgUZn6hSMfuVu1uMrJRid4oVeIrFrcmR78khXD90CUM"
    "xV25oioQM8IfQKR5HvdWp/O5YxEfxY0a1PV6u32ELN6btP15kEIPsmjvg6wALIoCIqF8fI"
    "tk+6UoYYQ881lFRWDHZtGDtrV+t4V942/yxaPeBDleNIb6S/SQ3mWRt0IwOMgzdkO+tR9k"
    "PWB2jh62PZ9kSWFB4Jg7bkAEFk17vhcdEr9ly3XHnbv4kOyPs/18gdQxTAdGtEayv0W7ds"
    "0ZUYhItA4IQW9C6E1oEr54SUN+Lui3/c3JwYHSPsI8wnazxi2Ci1kwbfsqKISBaNb6dcCR"
    "osICrKoNU3Hql6Tg7Ie+tAMK30Bf2iO4wKEv7UHhhr60Q7g/oS8t9KUdwu4fezgN+tIeX2"
    "vyybND1pqmQFHogFB7NAqbjNEWiGBrd32XZeH+bnt/Z7HUvcBVssadNL3c4ClyOld4QQju"
    "8CHf4fG1oH9/lwSNe6N6ubuxZUmHqPz9dPAuCbbCe2BvUu99OfGGEP0stYwU3Nhtb2x1s9"
    "/qDV7R53f850j3SmmWl6K1swuCEBlrH4/JNqXXOFqyYlB5u7U1EOpDv5WBbd/ejRr4hOgz"
    "rXJicKV2lPYd8xv3zEc2kqk+KSQjZ6ieDVK9I8Lo/tD+lE40rkO9cYp39jZrAGyifnQA7Y"
    "nUKSgobA0wjo7awyM8sAO6KcC5m2lQVQpyCR/V2QtpQsju9IW0fGfD/AWZmjNBlP89qZcR"
    "/SvONniwQt+XARx5ukpqviD2R8UE5MZJGloyQioyGHp4iDIZIC7UkOSvZ0umRLhAwYLB6D"
    "wTVM33r8z4rsS/OuG7R83/ot9F6KwUPeTDnrDzP1zZ2oufl4HFH+3iFy7Epm7agpgRlMC+"
    "68BU1E2v8YUnAgbC23ElXD0WzDHoL4IYPtZIQ1751tN7y7Lg+Wvrd/2dzrTx38oA7m1xT+"
    "ri6enHeSEgwAxZDWLhbCkqHrYj6JeF4V3bM7a0D+OycgpYlS6Il0CAPd46QMeHYawDFJ8/"
    "+hJA8fkhsRCg+DwUnx8cxPsVn98CL9vDKY4ZjcJ9f6fRWWQI0kUeHtTJ3IERC8hqT5BkjP"
    "8zn8dUjOjsdyKjOXsCdZfMYypQHg0ca++aq+GMn44f5VQmAaXFxskliUxdfiVXg5o0uG0A"
    "Ld58iKcalzFVC6oGa+lnzwluolSlMwVpKfvxpI6zxHEJpjgzcidl6ZeFKDS6pB7ZoEBUOH"
    "2khKGAykqnGcVSEIhW2LHfSJZR/IjioDJZqdvpRalV0ZlWrrZorCI5TavQF5XLEJ0jvK3t"
    "Gs8xQYxGT8bIp2sxSMjMsPeERE0chogj6E4Nm9kCvQnoTUBvAnqTwaEdoDed8OKLezGrQB"
    "SW/zPBLikfpkWpwgaYbYJI+R6nyqy8pkTFsuya/uPm0+37jzefflUXPUvGZ9fr9tf7dzeF"
    "kzeLpH62u1q6L9LOQdWMnlPeJXK6FVJyQsYlYPdSGoVfHtwgaBWOK4lCNK5tKCgDpe6eV4"
    "jCzm+y87OGrPbeVwh3Y7WciO1YCsTpJKep17C8gIm/60Bhu6MuXdOIkmLjNokr7ZUCuHVn"
    "K1xpOV93tSON5obt9KJ95mbRjNobFMlJD5dwZInWR5FfKnJBn6M7z409YeKzqAeRaPeDnY"
    "CV3Wcdzgu+rQGfTxPwbYFvC9wb4NuCxe9v8b1wOVNV0ag2drYS3dg4x73N+u7/IVUUqgC4"
    "qrlWRsDAjL3+ENY22kuCYLI3MtkT2FaLuBZ3M3d4Wa6lQ3xgzqoj+MOhy/sBe674xCLOs3"
    "bd6pwQ6Eej1Y/SlWyVs1SUBe9861yZkExV9v53HLeKJJlUou71M+sEFK8MFDU4oPaZ9BzW"
    "uRzyMpDSPeTjP1mrFqd/SRQO/9aH/xZKXStPIQp2XhM7TwCndrFXGxpZGQNQPrSpIUs1aZ"
    "8zWSkoA9/2iIlChtrg58TggG+dhg0tEI5N/ii+CuWV0M8Q1ksOG9ib0JTNkTsCGiRgV1Tw"
    "00a3WLR5XDu9KbrZ2w3q7R+23r4OH6w7plLu1FCQlYqnSjVfaSVHTrfn2W7O0g1aYvZEbC"
    "SyOBFmyAnQmv9PTsUWxD5HDz5dM1k7/IfPdx+RcK7z34F/xwmKQqMTlJTan6Av4dXli+s3"
    "8axlLlPPz0tyA1ccahTyDemjB1Fu9QFhj635FkBzny5l8t/c8fk3sPFG0KnED1zMgjfIo5"
    "Jq5RFiS6JVgJ+I+JI2XXtAoRr6LT9BQKECCtUOhCFKBBQqWPz2i69b9rzbeucDok+9vGzg"
    "hnx5WemFFB8VmA5O4GphmwoYwXUowNvIzfuyxs37suzm5XaQHzDN0GpO6KSjq8SzdcHLiJ"
    "w0dNzUUBQfqg6nxcNNqrbYnfIpkpuJwpyqu4VSEQPPyssmR+Vl9Ul5WToohRWuEwtLxhsB"
    "7qEjYWyBL6+udbbzVsIIwHvvZi/b3Gkcv1sBOIAVB3BAA+xO50ShCdR5tHJiJgF78N4aXo"
    "BVdYPr7r9UxACqwgEshdQl3YYMpRCGaHnraHkWTF1ClFLYuDegF0qUiH14UxH50HL0lcSA"
    "8jlkd15muXyCldHkGv+TSti4t6uX+wXYb4e9UWoYQEBRyRxqXVBUqpkUxy1cPsxrZM9y3J"
    "p8k0/Eos/E35wpuCbpZ5M6nomfHdWguDQOZL2aiIIj6R5CXFR6RnPqZzvW360IH7BwXBJx"
    "NGjoIxYuGXIJfiaIcYUjWHBEVTWme3iKoJM8rPCGCLqbpKSI8bmS1XE960B+EpXbwZ6N6J"
    "oIbssEeeK5a1kAW5apjr6dTQlLySqPIV9TJM4Wm8t4cpzE+ltE53NG+Cw+kb+HmHmNRYod"
    "SvgnyCP8t0TkD4uIn3JRvBSeziquym+5pjNxbYN/AYNlKLfUBAGDBRgsu9ReIDEAgwUWf8"
    "RFgI7tx+s5TTjuIabLFCqIGQj1VROor6qhvlK7EXRATgUMhLdOAUjQfV0J7usittj+PWSB"
    "uAv0+8YWRTtx/5+MEpxrMUX08xSzUhB4aYt9ZErqh3nzchDnbb0Akf2vvwB5ucMtwAuj0I"
    "+8Lvro5+UA/XboR44uffTzcoB+O/ShjFKf9pF+oPUY0dWDqe0XL5rSF2r5CyWYLbzSPz8y"
    "QqA5tj0+ohxkPfdaXgZII0P2oCVBJP0qYXlBoDC0touhhMxwCCRQhiPZZx2U4VCdMx1Au2"
    "+rpXEAXDhf9+DnLOkz2ZOak9BJfuR/jlBJraTnlMxUf0+gfpGTfCL812Zj9I4dlcgkd1cN"
    "mSnZfbsJTdNlMnQnq+lO0omeidBkoyZcySQJa0dQeTCa4cBapASeuNRMIKy50N9MYjZPmc"
    "7U7fSSxyRagkkaE/XRQy488fCtFAs9OUlEYorr8ngk4JsQrZ2APyVOoRRPfth6GB+gLM7Q"
    "NZcJqiYVPfFfvrGfJxlsoA+ieycPRE+OnSWHQ6ZXqSQRMK5UyUWjBPGLmgzxi3KKuLx8tC"
    "3QrFRPDjZTT/GsA1konYS16NGREwRWQjv8Y2VKD/uMEGz8tpSEoVFyTnER+PcKExd+07s1"
    "K2NcguBlo/jVZU346rIcvVpwg5VDYmvWWyqI7VlzaTwxFEXJpXGEWQ+0R68a7dGrmj16Vd"
    "6jOvE9oM2PPOiHZT9L7Ws3IwUB9dZ6T6uerxgavmpXvUidwS3aH2YFIbjaUXA1m268Zwww"
    "m988rpVoGv8rbMJBdTrIR7kUEZtSGKw6ZBOF3aZ+ZuzOmM1nrpfI6v6YPbEoc3sbV0EzEo"
    "dL3sgMcDmQP5WgqKUaKwdpOpgPwiYDPpMmNWETyMU+g1xssCsgFxsWf0+jEqKkxw4ljcFJ"
    "drBIaS9usvE4zA+Gcy8u8+FnLck+ZYfxjvTAaBFfvk053IIguAFbuwETILU9gUVBcAY27Q"
    "put9vzJVHY9a3jzeWm9o1v0bIo7Hydna9jlOVlIINvyHaXWCvhj2pR9Fkhatw71YsZAKEl"
    "CC0NbyVMCC19H3r2jetSC8e/fSm2VBgxqQsuzfnYKc4P3hld+hJ+Y7969SX864V98SW8fv"
    "niNf/zG/HnfH6B11F0KDHq0RI/EYbwM3bkrpAlijGKCuBFqT0bgv1zdIOsMBCVhz3yyL/M"
    "MymHoQ754N3xqt9KKd75on5i9qjgMES1BhfVgrqNB6vbKN+DEsaV+zwZbpKju7PoIaOhb2"
    "n4/dLhBu5UyGMz5JSG6MGhowccLuK3c/aVRMHZ13a3Z6DUdfYpRI1zTPTi7EuA03H25WWA"
    "gTFeT+DAa3kZeubVuKUGXfXoGB733sse9emb+gmz4Ce8kYeowjGV/XhS55Va8YHTVWZkA5"
    "fU9Ut89SW8urgWf16+sr+Er6+/ecX//lL6iq5eki/hN7PZC/6T+dVVxmMkir/IcjAzws/U"
    "uHkV9QPMF4nRiOzM9571xFdP9qUKiBfycZj/5zuPi0Dlpzryt1G2w9qWbit4MaI+CdAaaz"
    "AH5gQcV0NwXEHDkR4bjoCrBVwtgzI3e3G0rIhn868wbVdASCUN7pa2Oz7Jomm3FippKKvS"
    "cikgp+wMcsrAqXUSTi3zT7MhF6g39F6vcSkOskL9IF2JUKL+pH210r16K9TZM6WzNvP5pN"
    "5bK0dGmnFTd23WEXp9+fqv/M/Z5UXkCBU+z6g2N50j/n9Rx5uJap7YRfxr+PSZyOLdwSKu"
    "RfFICUtKgs+w94QSx6fKNXvAJ0PNiwFfIZMaJyvYJ2dgn4B9AjUvYPH3W3yIVh0sWuWFyx"
    "lREK2rUd5KGNcFoHtucOAErtYeTgUM3L29xEoivboM8Q+f7z7WxFuZ6orgRhf6D3Kd/npM"
    "ZS6HWei4geOxc/G8Y1wLAqHcjZDg/PWPN/8sLsHbD3e3xaNeTHA7ugojto/nQV9w932erA"
    "hdqQ6UGndhImBMp+/ODIxHnzKmTybIiRmD6oG939v+aHrg5+UA/Xboe22g9wD3fXFfiUaE"
    "LVNoyrJA6uhiHXSTaFSyxtGaesmi4U+cO/6y3fZXCMP+b01qyoKp+wIoheEN0HsDtJzaBS"
    "koHDVk56UlYthui7JRJUHj3qleikaxhUh0eSR8QVSeh2q8S4KAdyO8RdRe5/jKCMDJNeST"
    "65mG1oL4U/2YQFnSuHfpusmrdF39Jl2XXqQENL32hXmpU+5eGCPRzpxQCIM50dqccCnT1W"
    "mzInAtDPlaGDpV3NAXDOofDIhTu8V+7rhEEW6+jcW+/59PxE3RrKCIR9TX7x23NxLSESDP"
    "nRlOQJbdoPSez2QSSgdgZ8uNVU3OTvbdbm72PBm5k5p9g8TYiN28FmVUs+xm6iOLfxMkfs"
    "kJYgS7xJ4gzJAjK1dM0NoJFvwfDC0wW8j6FMz5t6KSay9P+eJ98R6iMPkDskSeuKilsSGE"
    "fSsndx2PMMHsFv8Qz+eTevxp23MTzYioq0G9yhqwv52lNPcnviHF/9kCX15dQ/2M4Vy4E1"
    "RN7U5WrRGrJRlsIIWrB0YL9hV6THUUNB4OdPlyTJMm53XzUGYqYuBe7Z4sK8DSDpflhAyE"
    "uRdWJ39ioCwzcut42N9UBiYDdZ2R2SaIlPaRIV13j8WEzNSDwOG8ff/x5tOvKX0zdSN8uP"
    "v4t1sFgfP21/t3N6VwitRLNDb4VsLA3X39qonb91W12/dVKX7ClU6NCy8ZbpL3pLs7D+iw"
    "3YEZ0AC7+rTAnJgxqB7Ygx5QV2FfVOcwJOOHkcEgHmtMBgOknZ5wrCOt19WCoFgUhXhi29"
    "OwXa21vWusNXjpzPR81YSaUr/lnnGmYmGQcS1F0zBTdgsOsW6LDKZURwaSWMvuyICTjNwZ"
    "GbjzCIpKBn3FZHGUeIpvhUsdS+/6RPjuxb88hO3fQxaIz8+RkHSdZ4LEw8QcKGpMNEGitk"
    "o5OtDbk6IIgQgJ8KV9ED3fRCggFwGIyrqQQEQbJsgTT18LeklUiVt+KWRTwvhcDzL/NJ1G"
    "/os/b0lm1N6In8pC3vzyfoMeWDhjjr2ZykHy4VuR9YIyEteXwa6IcvB7MGBf+MPP0QO2ZC"
    "hjKt+X9GHxT8V38+LICd+wsnx4SjJ+w7GaY8cldgSHEMVPfHy4QviRb37xBItsv/KCS8ed"
    "bdGCrtHXD2u8efhT43542ZcmSgiF9nfDjIJAXQaoIm5AFfHiqap3pKikQd1sq+qLW1l7CT"
    "JCYGS1RX6rAGnjXxKFVWi7Cj7h34qwFh3Ps3KAf+tM4Fit10M/KwXYt8V+XPU3jIMfSnBA"
    "CY6T3PjDr1G1xk4gcOsL9r47YmedTzpGbEmwFeZDu1x7JpQIf6FmEmFG5JQzCGd8s1lEF7"
    "y81CnjJ9zEoa/HhtyKGJci3AsTco03ja+qeKx5h2b3VxSHqkWJjryUcRu4l3oRcWioDaWi"
    "JAq2dludNwOlLoFdIWrczu+l2lMCnA6TLC8DifFDJosNl6Z0AgfakNunmRm2GyVL7BiHWx"
    "c0sfJW7wLeDnvTDZF+16Q13XH4dzeh7QS3oWerM/OzH0/q+HdYDJzOtiMb8e+wby0EvU3k"
    "vK8FU80JBK2Lzs/R+wBZWGSwoznhm5LYSJK7HuaO57CFVEQke4yRQM2463DuJmQxPKOhPK"
    "VZOPudRAU9gC42TLpYulaNnBfpaAMJTN37LzLbX2uH5+VA/2ytf0Iu+KE8oDIAN+UAEFcH"
    "64KYcS6LHs6UUaR+H6re54ESv2sP64PnfpvFsYD08A7TwzF7aufFLwiCD781YzcBUlftKA"
    "kad1r34r/nGoSvmwmel4FM8NE69zNOiuarXxCC8M2QVxjqGh/9RvudzrTR38pA+Kaj8A3U"
    "k+6nnnRhq3cA7w/RLOPa401B3b7Ze9TnFgVC96w8HQVifoorjRqyg3stPJ1BTBHdyuPZLL"
    "g1TQq9Nqk9vXKIRZK6DlE8KqkAjfhsxJdln+naQ1GDmjfowWH8d/Ow+xDFpEQthPWCukTE"
    "o57IShHs6u8x6oLRaYwvbqoDlaIHc5VOaoJeVc2TqnN6qnomjVqR7MztBJVgdxlefVWCTc"
    "4uBfSUH2HYqzhOMmJF8LlcX9inPzkw+Hd3H3Lg374vHBkff/7x9t2nry/kQvBBTlBhDMUX"
    "nzafMCtm0hFyZEpbev/uqbIXuD0jW4vGlLbsLhwU9eonWX3oOx/Plcpp9uNa7TSuYmSnI3"
    "cqpvdc2wvIH0FUf+yZ+EyWCqNoRs7RjSzcxTXH2WZbSovIeZyAj7D4zxgX8zmQmCmaoXQ+"
    "+276Faicg1Q547XX0DkzEtBIo6RxQgHg0w0KhCtbe/HzMrD4o1183cKGUNFQo6Jh4AQqfb"
    "oa3VTASHh7yLQV2mAZ4Hv+0wqA4/FG4Ft3Dr37533uCCq1Ccj5R5Lhxd4BxRrljExjPapF"
    "DmBJGGhRbYPIwy/nk9qMY2QFk/mccLXimUznPl3qHOBlSfMqU3Rcmja2x1uUg8zKwVnS9i"
    "xZ+04QEK8NzbUkCqvQwSroUl0VokB2bUR2DWdLAV0rirdCGHZ/a30mBVOLeFyQAu7pkD0N"
    "UBRpCG8aFEWCokhD2P2mnWzSraFfXU8hatw71U+JvYFnMpgZkh0roX6I1O9mfPom/G/mLM"
    "OI4L0nC/xzOtF4veGHZYFnEFMQbfJ47uTZsPzwnWSbX0TtIYykqxWtaejaaIGfCRJMF8GK"
    "cTz+6QqzIGqfx+EQfauZrFvkUcGP+Yoh8ZXLTJtupwaazYDP9AmqptlAS7b+/N7y3ZrqE5"
    "lKciYRYDtjNB0hzXJgFtZx/AvRPVDGXbSdrwjJpxJFK5crR+g/yOV60vjQrwFSQJEzbUux"
    "+WIYfpK3WcUExdg8lCo59s4HDuUJu4CgdIbpKxypXdrepowUuJq6cjUl3KI9/UyFPJhxrU"
    "RjN1NmBw4qSemGv51Enouq6tDph5Pa9PncsEaFoVd4RfwogciPHWLn6IH8sXL4YTGl3oP0"
    "YTwQz5b9rvg/fSKT3F3h7bDxhk2Q41luyD9Xl4fu/AngPhnwOTWpcZ9AltIZZCmBhg1ZSr"
    "D4+y3+E8dXsexqunsy2EAXdPdU96raLdUu/sriLeNnKlw3gfe6Gt5ryAA7fKl8bvJp97PN"
    "CZ1yO9ttvooegEW5k8Ywtey0EMxJnTR+sSGshV5GBrDT5x0W5Yy7ynshHUa9EqYr4k83BO"
    "tUvFNIGhRp68zCX+NHMp27lPrTOdHxm5QFAV5FcF5MzR84XdDQVwTpK+EtCwK8CniJv1Sg"
    "WleNIBYw4Pg9dDGCxLXeJm84KwhRuY6icn6GXrxnYO6DaIzoZ/nK41qPprG5wlYcVHiusA"
    "aKGF15laoDda4cO83ukWbhOouGHj8mRWlsQTqmMr7mB3w3IJ88ytDaJ/l/JCoTRfxj/jVl"
    "TI1vLSaLV4sa1DbeiL8SL/A36rhdf49SVrvOJkxE80+T4kqZbxKl2kEh7MGcgBOI90G8D0"
    "I+EO+Dxe9v8Qv3YVOvVkGsL6vqoBdbPkDVJD5VHZ4ql16SeOkWAiiIGRip6qUMQFar0wpo"
    "qwQNBL374HZJj9bY5CpZA0HvJSYrepFwy64F5nk5A9xifRMMPKoqBFntckzGGwDtoT2OQy"
    "85YWiO1VhrThwjanzAohMp9X7PmhM5pr8hqCuCxvuBlIz4ifjMqP3Za3GOAmoKF3YZ12oX"
    "duqsX20HN2nUKEeLFojIEt7iYOHT8HGRTQ4peaMbSykdy1kne+a7+r7zHHFmwJs8mMttAt"
    "5k8CaDQxG8ybD4/S1+5uorLX41xTQvtSfJdKD6WEOWqUvmgSZ6GZFT5udKGPTpuQUxA5w1"
    "B/A6RrqutncmJwZsMD3tdTx8vNPzjg2ckDcI/8OkFSOvfOp0gHGXvp0hkh1z5+ygqI7Jvv"
    "5EsM1/0+i1q/AUpWMmjXxFfnb4Tm/R3+la0g4TLy0S4kxyCmU4ks+ELBeHjLxBfDZutKAl"
    "wV40Il5YJqiHfugS9pfkW7Cyh6nXJ0G9kgFfGBPwOIHHCZwO4HGCxe+bv6iIjFYwvDLjD2"
    "jrY29zGHO/e2YXXQuaJ1dUNo0xzoscEGYaq/1jxDlRBqc2ViBd7f4ryh3DfXp2+eLy6s8X"
    "l39+eXGEM0vhDAywzzViDe1qK3A45erlSJQrYGMNzd80IDbWUW25Q3Gx+nSJvPtjRX3+Ak"
    "l4S86QzKeTOjcIkeP4M+OBDegySU1sqXrOKH06Rw+CFszV5QfkMMQIdon9Bj2wBb68uo5r"
    "qfp0zR7KiZgrl8OPxONVHJs+H9WxC+RU/B973g7Vng2xMNp09JyQgdz/i8tGWS6XNVkul0"
    "ruf2zbFu9kD/ubauJ/LFTAebYJCBsh0nWXa9zSIzVkOZy37z/efPpVzU6/VbQAuf31/t1N"
    "sRKePKZ0NvhWwsDdff2qSa7Fq+pci1eldDl+9GuczclwkzRM8I2Ce2x/99gRmnMNUt05hr"
    "2mY0/kVqy8XHceuaf8j4ZG3Q/RHKNaqKa23HZ3NjHj9jLN3i+FUXWLA2txprDNsh9P6owz"
    "Rw6cztKRjerxcIOJBEgGhB3R1sIKfUZ9aS8JMyj6mN98KFyJPqHrhWMtxL9Z1D90RoiHAv"
    "zE/3QUiQ+dP+GL98V74CcTsR8mfKoF9jimsSXHT/H039ycW4uWp2vMhCnnedwsFB5MFzmB"
    "eDKH0XWIPRFfwdsOtanX1N77rWjv89cliCv7QCgcQuEQCgd1z1B1D0LhJ7z40Lqjr9hspE"
    "A0hTYdfcDIt7Ug1pOAaKQIg9f4ULkb4Lvs2Xe5pF6w0ME3FTAu+ahOc02wfV0J7evy1uUG"
    "qfYpkZcyDuNeCqgN3v/+oi9sO7bGsGWRlfjVm4OZFQFAS4AKD5MOmsl4gLLkKYh8chpgZi"
    "QAziKcqZNTA9CcDEBaznSdh0wL0IwEwFnu+eN7WmhuBQDM0ukpgyU6h2cqAGAWwZxjxw19"
    "PeN/K2KcTv+ykU7/skanf1nW6Y9ABRhYQZHjlGtIgiuzjTb8JdGeVsHUoKNyEbRLJZdFjT"
    "tweqrC7s0df6kbiyxIdRCQGtgxZFLMKWZraK1wXgbWd8jrG3qCeKMXT86KwOoOfXVb1Ewr"
    "iBl3G/bS0RiyKIfByh1kFuUwzrQD1rQn8zmx9i1oHxFw38mpDEK9QIzw0rJW+yL1fTSXSV"
    "D1mZmb216V/O/t9ttJACfboQ3yc6PIgCBei1L0FvVtFCRsaMF8FgTsOT+ovkX8dOK/AOJm"
    "EwsmaIlFy9QArcKZ61hyY0yQuLLFt1Fl5/bzIMkHjwRjFjieB8SPGOA/fL77mOTzxhEQFN"
    "14bBJnA5+jh5jnmxLSoy/3FUPxB1+8rXzEJ/fJik9vI+q9QaIYiPyOk4wwWkS/FPLIHwHS"
    "4ZRL9n588PE/+ee/pSQ6Fs5+J9GxCCzzYbLMfa4Cl+CvIzSYpmt15qtX00yrrQVgmuowTb"
    "cnidZhkZczad8e2FE8kmyUEZ0XkQ6g8B99lvd8Cc/teChQMGlZoECqWs0hT4cD4m0RF4qm"
    "4sim1CXYq+D9YmXz5BmX6Qvz9CcHBv3u7kMO9Nv3xS6QP/94++7T1xdyAfggJ6g4n7NqeP"
    "PrMStl0iF9XAdamtC8p/eskEg9sqVo6jzL7sFBVSBLnEPqCmSZTycNfBzNK5DdcytcjEaY"
    "yRz0SVoG7FHUS5fmu7DUJW65zHDqI3ljcYFn4iEbbxR117ufHoqtD/iYmtTY/lAo61haES"
    "Sjn3B0eSiq2omcgB3VH6pQ6jQrEO2p0o2iEpGuQteJkhZF8Gr0tDTE10BV247dqa39IiJC"
    "XEta+9R7RGsnWMiuNj5dS4VJ1unBSTNltqChayOX0ieEg3P0kcafYBc9YzckYqYnsgrKal"
    "uPz9GN8oggAIRzhqnSQTinszyWCKUSmDWE6FQCQjqNGjuoPIN18CrdggCuMl7GTXTf0ehN"
    "khUAhBsgvCSMcZVEZwdnRAyEuJfkrKHYSsdGGtzaQ1mK0bu1b/g5ry7cGn8yqbOR8HbMLt"
    "uoGlLoTTGs3hSV5I7qu6ya3WHCXXZ5ddWkwtjVVXWFMfFZgXzAXyoNhOPhBqLbV1alOpgh"
    "OLW6oQxbNCT+D3IdNkZtoQZcAUbOT55gmsYzMnC/VUQzxAS3+3pV973M/vv/AdNyQ/0="
)
