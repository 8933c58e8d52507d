from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
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
ALTER TABLE "subsidy_adjustment" ADD "payee_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "payee_id" BIGINT;
ALTER TABLE "recovery" ADD "payee_id" BIGINT;
ALTER TABLE "payment_item" ADD "payee_id" BIGINT;
CREATE UNIQUE INDEX "subsidy_line_of_payee" ON "subsidy_line" ("payee_id", "run_id", "person_id") WHERE "payee_id" IS NOT NULL;
""",
    "postgres": r"""
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
ALTER TABLE "subsidy_adjustment" ADD "payee_id" BIGINT;
ALTER TABLE "subsidy_line" ADD "payee_id" BIGINT;
ALTER TABLE "recovery" ADD "payee_id" BIGINT;
ALTER TABLE "payment_item" ADD "payee_id" BIGINT;
CREATE UNIQUE INDEX "subsidy_line_of_payee" ON "subsidy_line" ("payee_id", "run_id", "person_id") WHERE "payee_id" IS NOT NULL;
""",
}
DOWN = {
    "sqlite": r"""
DROP INDEX IF EXISTS "subsidy_line_of_payee";
DROP TABLE IF EXISTS "unit_account";
ALTER TABLE "subsidy_adjustment" DROP COLUMN "payee_id";
ALTER TABLE "subsidy_line" DROP COLUMN "payee_id";
ALTER TABLE "recovery" DROP COLUMN "payee_id";
ALTER TABLE "payment_item" DROP COLUMN "payee_id";
""",
    "postgres": r"""
DROP INDEX IF EXISTS "subsidy_line_of_payee";
DROP TABLE IF EXISTS "unit_account";
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
    "xN8To4YsplHCg+fCzyAB2BOlm+1MpoIV+b8q6hvoYPUunchUqOQnQkWXfhWyJ1738WxvEy"
    "eNiZBJQ9IJnH3Buonm2ZiK0zNXe72A7H2s/yOZx1SgRO2j0AqmFt77BXwbTfWWz2QqWjOy"
    "wO6cP5yfWH4XF+KtnPC77XymIpeGP7vD7hRQA7Cag7WirmNtpj6RNR72xOsnOdmnaC5TEW"
    "PhjDn2Zuo63r54fY6m+uB45qIl+OzB4cEao9sh2VlL6gWLbtD6UUxl6t7yiUWfib+3Xv8p"
    "msdYvX4eevYUuy61urgUv+ez3aSTmYqZKF86XeEufBI/8al+wkY7JWKgolDV3lpENNmtmM"
    "tYwCK1y/bxfO/tJaf6TsxkKlr8y9PQF0pqFwfYBzlbdpyJmCVgcdSwCOnvfUdGIz5lZjMR"
    "Nme5on5HB9l7OZdx55hWxm+ujlIwxZZFQ1XoN8H1ziP3lP/RIHjE57vZTmeIPaCZIf2JzH"
    "3CFvf0iSgzpHOfT+oypP1o5DRIh+5Mkf6ZERtRzyJvUCj+Gqwdiw8TWcxzvHTcDSKezcop"
    "zxpyu1OYIVt5kNnKchtNF5hpZdXkpbohVh53MXou6eowFmrmseZEII11tGms5I+Vw6fTWv"
    "u8zLEWv/971YgFFnejXoY6g0Jpo1hZRhirKs9VfTnmpczLmX7ZJBvvZXU63kuZj1dDO40B"
    "LGOuzTv9vJ1pXIg3pZzm99qgikJ9kkmpZ0pj53FnISh/O2Z3CSj0t9u/3KPLy+sXyHaeHY"
    "HIBEmLc4Nc8kxchD0b4Rl9JufoJ0JXLkFPhKxQlFvIEJ2LT11ZwpJbPERhDPX1ELCcRmo5"
    "6SZp75WdPbDjqdfs7KFVJzmo+lSon9GoysNFTZWHi3KVB3lYKbRVdWGddLSB8HZfWecZuw"
    "6/Y326LAP8HYepogBcTqrOJjDKHhA6vhK/itY3uwCsanxjPIIlXfpYGh8jwVtxzSmVvuTD"
    "HXofH5ZWMmmi+3FN6s9idZEQQguuhAn16pn4aLbhKhnC9lIUJ+fzBNSfoPWCIk8U5ORKG/"
    "Y9Jt3ZK8zYmh9/KrWv8/lB4xuxxqftKs8JGXiHdu8rh4qfJ+xyA2+54QsM3nKDV9bXLtyQ"
    "Eeqr9rWZikqN/zxkqkJrffWuGNgKNPWcZzbesNzmaT0ClRGVLVZQY0TxYdPHdFwDI0pIoA"
    "X/gggHwqjJ9mGYIK5cWbJ7QamRgbJTwr6zKQyk39JNLeaO3odMeYt/gQE1lHNpUmNAJWvX"
    "yPGYDDbQZure7yhf9nYtvUqiUD6pbfGqBEod9TYvA5braNXfQTR0G9y5d5T3cKiWiKHQj8"
    "kUGUT2gL4tMpwWemPFeOg99D7jZ2J/77iBNHhKll/240md7cfEQP7QdGQD6088y0bPDlkL"
    "khL1CHIdFkwQjqJXfJ39DYrWQQwQ/e1W/Lc4Rx9loGtB+S8o9Ab+JyPYtwTBiasQKtOwz0"
    "dV2o3Jsc4nEv/fts8Dk3EI98ekxmSEq/yIpXgftXhYyXgDDfbuy9oDya1Hb4i8RXTQTQUM"
    "hPfiRVMSYS2LsNyYAcL0p+XsGAjLLMnpUCnJ23SPGgU5M2inbnzHFVTGzak/Ox5XVqW+ap"
    "NnmQa9doKF1E/jjGwkk2KZ0GQxivKjywpwB/N1TB+rPhS7zF8aUHJvN+lLdTort7h93ZMx"
    "LwMn46hOxnwNHBZMtUkuRSnYAKPdAMBgM32BBQNcb3kzEsBhG/jaikJcTOVZr2kLmpMyrs"
    "9c9wa6dNBx9V5VYaquT3ZWyjiYXzay01/WmOkvy1Y63/v89dDrBroVMQ7j7rMVhuqgNjNU"
    "MKZQs2ms12zNykwNur0LVuYr341Tsd2z+qKuCyzgu9q+8di6Ilic/XxS6wyTI6d4O3SnS+"
    "x+QVA0HgUUYeQTvhAsiPxX2EPvbbJc0YB41ubP/LUTNTKWSyfgKxoNWS9wIGO9iaDtKPIu"
    "e3vKriDxE9lAbHg4B/6kxs8mlkpDr4mHmxni6b5MxFAVmxOIvM/5VyL+ynf07KOCmIEbvX"
    "v1nauDQahQYSp3+FbgcBv8Rb+7+/Li1etX37y8fpVu6vQndXu5vG8XBNvKrnQ/fL77qIYz"
    "I1L0jDlWgP4j6WEH8HbPQscNHI+di8cew88tIMp5yZJd+/WPN/8sbui3H+5ui+4vMcFtYU"
    "Fm1FZckbeOh/2Nej0SicJizDYB6a2W/Nnsq6+OgPhtDGKKOAf89v3Hm0+/ppCnzskPdx//"
    "dqsA/fbX+3c3QIw4bQfyQIgR0nOhsAYTj0a1FRg5Vrc1+ncbgZ/5NhZHhSx3IwgNDDneOX"
    "rg2Cyo7wSb6TM/1fngB+Q7jDA+jnj8r4+LgImq8d8i6toJw4EboSuRKSpKzZctwX4fBcV4"
    "Bq0TVxt/8aJraG4ZicOpbhcjUd3g0jqxSytn6q9s7cXPy8Dij3bxXfroaEW7UwHjqIFA8x"
    "+bkzIprKhdlq8kaCDil40Qv6xB/FJBKOCn7bNiT99S6hLsVVAKUqGiX4FL9YVzco4c2Ktw"
    "d/chd/Tfvi/oth9//vH2Hd/pEnU+yAkq3MDLkAVTa4G9RzJN9qsm8FVTHHAZ0p+Mdh3m2H"
    "GlphOQ5UrVBrTS5FBIgte4HO3w+SZNoWqugioEgV05bFXTeiKV5b0rufEFKVjjIa9xQIPV"
    "lBHLJ6o3+TPB/GUtLXFBqGXwYTyr2lfoQeLIvwY/GZeah6lSFF61wb9qMnOIBWSl54wuyx"
    "qjmByYrFGKQ2joh0pZcE4XIZb7VLqd9JPqsmJwnA35OHMYx2dJNS3cjBQYtRpG7YofOC0K"
    "FebEOqkUejKxTCgVOZClqEkigdp6x6qtl80uSVpA7Z1akmk5ZQj0uXNE1g7eF6RsSXkTQY"
    "rrvewJU6edhIcBUp9ctJsgwNZCauUKRlrm00kdLw3nx+1kpT3wXzLgox+QI8tDusR+g3yu"
    "HT7LdgM+FvQwJ5CNekVr3qjmpE/XE8Qo/zsO0MIRKVEbZGFP1qpUdjjo8Tm7+Wi/nT3xf0"
    "n1Lpz9TqxAnLj/ApbaIFlqyVI1zlGKxxsYje6+ikBm/2tt8bwcKM+t7Rhgt2zZLVeN2C1X"
    "NeyWq9IGXxLbwRFMGijnpUzEug8mEXP+rUC5+gyJh5t0enTmr2ULfHl1rbNntxIG7tceWq"
    "RG+qfq2qtO7coIQYC1ZYA1XLkU2+0aLZVlodNSW80ji6WuFqKSNfDU6acoQIKdXqpATghy"
    "BUYbopM+Ds3Vz8tACHYM66tfArEsaVztuKtGB+pVzYF6FR2oA8kX/kgDxyJnCv9s/Mmkzj"
    "frbcfs8stW472rGJOF+T9K5ZhyQ/iGk2cLeECH6QGFMkJHU5Kjt0fjEE8FTFSHLxupw5c1"
    "6vBlSR0OnMDVQjgVAISbIayuYFMNcEX9GtA+Uu0jR6x0vCcddJPxxqHbS6ok1FQ4aVMK69"
    "rJGIzkoa7sQEy2m/nccR0cVPS/yn48qSXWFAY26BEbEX/RjLjUe2SyKK+HssS/r5hs6/qt"
    "qNMke7UyQiLiS3bU9qfRhKoesX0+SmlxRp9HOypD2IQywAMya2rabTkxB7fZOZsOh8t1VE"
    "ewSrOa4cBaaHsXVNI9heJMfRvHl8tg/kocLaNncG6JIWSSbHWKPXNIfkonGtkyNM0eyW3A"
    "iryRqhOnA3y7z9EZYuOXLlJ0eg1G8cV9K+sUnakCUttPa+0aIRaXO2pq17jkEbsokkF0Ls"
    "n4bwSp37cWaM4XNTIhuJa25IYG9RQVattOArVnB3y011kc0TpqE48KYn05UY9XP7EXypFH"
    "1tpIZ2VMjLT0gXN0evFjXHGpfseRqrClclJ1JvUIUa8BWZjBBQDJs2MTpSuipnNoRsbAjd"
    "pLS0ufWNRvycEtywIHtzW9AMJbp+uBG7KzwUyFdGy+hiFawU1cDcexf2PkFbbvdk2q7d7t"
    "Btht8t55hNunQehzizUOjKGoLCOKviuysO9vEEYzl68mkisqmqr4RBix/AP+F5fSJy4Qrs"
    "rWcMfzf/G+eDeI200cNhRd34hv4w2bIH5iM2JPZJr9ioq9gOKmn9zCjtLs15ihJ7JqmlsP"
    "9vYg7W3o9XIGvV5AcYNeL7D4+y3+0Ao2GOaqdOypFy5nUbu9wqtVUfk6J3LIppvHcZv1lZ"
    "edwjiVv7POHleImrfduy9BMHP8YKHpLM7KnLSrmKm26PQXbtuwEmis3z15RO9w9xWhVhwi"
    "FRWw4vBNh0M9jJbnrkRQ/8wtiLXa2wMj3/V83HIljy+Doohl1d7OCMDubrm7FzRkZEFdkd"
    "b+6Igvo+YcVW/06hmMS6HqRaOeYe8p25m62d4vSsEL0PIFyAKpf8qrpeGw361bC+B0bfWc"
    "EJwuTU6XtSifPZXPFN+kBHZt44mycLv+EyM6ZbrrPkHs0Kq4TCvMoJxET2eIUbaQTSyCmT"
    "ahqyC2p5k+MMz1rHSPBooT+J78URF0SsYbcPjWOb3f/fM+dwokm1CtaiTDM5v2rdA+irkr"
    "ns2/T8uELpU08Lr25XVBct3RlyKiPXDdOaDaC1GWhWXohm6VQba8JP1xroa1Ek0pV+VtuE"
    "droEzdgj37uRRKJYzMj14FfinYGydD7QlWPv3KRKyiXbofSh2+yMMDKBA+TLzCfjCd+3Q5"
    "5WCowtz6eH3nsMCJaB2mbq4idgT7rgPo6byabCpYnF0g9qOYznCsImIsoLUDLbJcuXQjGG"
    "973o/v0olMhcoifuDMHQsH++oSb7czmQoW8XzqdrGtknlMBeqZG6teQPa9Cv+RncZEnPin"
    "dmgFU0s0Ftzz9YumeouZsa8fC2fMsTdTEXbfE62/08ixYiJMjsdCX7gmpthja37b7wfV+2"
    "S6Gzmbqaglmwvbv4cs6OCQv0knMh0y1/H2Pb0+R1N9cDxjTy8qe1Pu7+C6S+YxFSiRC/hM"
    "fGf/LuFyno2pOK0wC6Yr3IWd8xOf6idstKETAzV1ArLcGy051Xs+k6lo8S9PQ3/qx1js/S"
    "ZGI4yreNdrq/WyI7AyibzgLdyVTz61C+N35pbfr2mco82i/GuRx42w6zwRmaW9Fknecxry"
    "vwYUzQgKuMCK0JVL3sjEbZfyIcgRqeI+U3Re7+MBypLQWHwygxLQwwnICpmqBPGqfmXVXJ"
    "1j9Ck7DrGpF76OTSynZQmmkigwddrSQxIodXK58zKQyz3aXG6s/eZhKPK87xs30wZ9BqC3"
    "Ab2GfoXLCwBFtScF2hVuXk97BnjuxnM23KJhUYy+0uhLQ/g7zb1lOlLL0MuaW6LwVjSbaM"
    "7D7TPZFXgiGvWgWPMQ/9jUW3atZ4QKXwM+0ic1Bpxc1PIC/PD57mMFuzkRKGqwjhWg/yDX"
    "Yb3drxnddRY6buB47Fw89hhaqwCo3rgr2nEFTVRMUDTuwJquMRP6sKZjjnQLY7ooCbb0nq"
    "kWOqZ0TgQs6dFa0oJaqv3mZYTAtNs7wallbhPA36llreZYgzE4KRiDmXe/gX1dlVsCuBZx"
    "zb3Wg7K0b4KAeLZcHoWhnfl0Utt2Nz9up5X9i7B3sYciojrxuYG8on7ARIspYRdvCeyitZ"
    "T80ZJ6wQJ9/XD54vL6zxcvHv5UtrQ7m1UZOCU5LrwUhCjqcE7/SY0RDmW2z6DMNtgUUGYb"
    "Fn+/xY9uvdK6V9fuSgXMqzxcd2YmrrPXlWWNXpeqGuENm9qhoi5PNeEkI2KSrdjZRSUBWv"
    "H9T1RFFutxzYgBtgpsXYKfyVRApYFsXuhwuL4YFahP/FdRXK7q8nF5Eagft7t+HCP+s2OR"
    "qeiXqEoOq9y9ZUGDohKd7WGZfqdM0q8rOpmRgmqTjatNQiG/g4UyoZDfsf07UMhvgEux9Y"
    "pqr0NJ1CQ9+7jxrryves/ojJFFYCaFCE1pMw4qSpNZAkWUJr9A1VGa/K5o1lA1YiiK9qPb"
    "CIrIM/Mi/iJlwQSJ2l8yB40bdiLW8juVlcMFzzHzU2Go8J+q+6r28xhlHGfbUjZ5jNSyAu"
    "wHUXFoCOoM5oibQFAHgjrg14egDix+f4sv5mvsbkwGG0GH7r1rHwdrGpA/FPDWtJDLChng"
    "qCn0FGoC8nU1yNeV7lyJUdNtXBSC7dxgO8/5U6fJYa7h283JtfPutoI60YlH697lD5Umml"
    "5EqCQFm7vB5k5Rk5Yg02wupJY+5R5DKSLEs1ujmZE9ZSwzzgkNFPNSJ92Wmu8jbfiyMqe8"
    "+SIcqlInq/XYopxxquxlo86NlzWdGy/LnRvjOPh0ttHBOi8FSDdBehXOXMcSF/Z8rqnQFk"
    "WBsdBYpV0Q7AaLaabsfhsFoX6WUz6tgRECjJATiX8DI2SQS5FEVVvyQVLBvkJ05q9AXPVI"
    "/0TKiAEXpysuzpZvAFnS9Ryc3AZskH+e5W/sie2d/4g9h3XYNnOILUsLJ+w+/UpzCd+FM0"
    "anSUhuHkP2da9V0bNtxhRcsEIXsmoymFUYuJMN9mAtiPUkjN6APCCGNywqWye4V55cZuwi"
    "vi7+BrENC8gSRe13RBk7bmVsB4v2RcSXM5TJYL09BSroDfj6nCDgeQHPawfCQPUBnhcs/h"
    "7V4HRIBMAd0OAOUMsKV6mm2zRok5cywAHbN9PLJc/EbbyD09GQE717B3vhcqYypKt371ai"
    "m517XE23Z3gdxkJtAkJO6JRjWhIIrc25lTDuWO0lFs4tYupvpsyivk4BmqKYQfGrzuytlf"
    "CqCKqxLrhlQYBXYc5u3UWNNYOCzAGPCG7CiGcT+zBnRfcXmehLK52G/HtxRG0F6NWnslK4"
    "E+1sQMrDxXUDzC+KduAWc/ER8AyG5ZwEnsEAl2LIUW4z0R9bkHuIIdgmMe4mAVji+dTtoP"
    "P5u2Se8d0ARwm/bvFSFeLIgllThyM3rFEZDvkLEpIUxLBczNg5ul/wv27juKL8BUYr/hFy"
    "GFpim6D1gngyHCol+J+UEUXUtZ9HKMtvyMcIhUQOlxszeuWh7MZgDvoJhGMhHAsROQjHwu"
    "L3t/gLGvpsGhHpVOVSK8/TsqBB9nxnB6uuuxW8rDVg8m0vvl/5kFI7WLfDD+hbjR1dY/Ws"
    "ZnPZtP1KJVmDNjG4lYy3NjKByJx1qL0KSnFIZenKy1e23ff09t3HE75N5hvZqjT1+in3ZY"
    "MMF3CrNgRYN3WokP2wJ7qFpItxXbNNIS4rGYMqkZw/ShTO2dJZU+2gLZ9zzby0kQc07jaZ"
    "TIJm1N7E1YspV1IzJYszkEoxvreYcKhS6WElttpR28tTID1mwFfyBPyx4I8Flxz4Y2Hx+1"
    "v8wAlcLTpbKmBgjsxFI5bxRQ3L+ELBMo4izHrVTItCBoLdRzHT0GeaQBdkAOcGOMtQjG7o"
    "xjSfVHchmzaVd7ssuDs0gPXSZFrU0euuaN64oVu5WFXJpKZIfyIA+UVN8osYN5D0Oq3G4w"
    "2KY3V5TGokuxwjzUU4oEYbhxX8Rd1UzZzQKadqCi+kdtQuIwSR045CdQLTDiIbp1EXLbMB"
    "R0bJH6jadVhO/o3FbVc1Iz/5aFIb7uGn8xRnRu4M9nymSyI2zVcMLR0vDAg7R+8ZC8XLhL"
    "BnoxWlLnoiZIU8imbYlR/I2AtxfETX3rfiA5+uBY1+QYNypKefRygp+Xws8VPDP/pX9DbI"
    "nwExfzAH/qQmEATlfXor75N7P5qaiHkpA4G+bGYo1tiJaqB1j5GslEl+tQNT74ShGCpUlx"
    "q7MlTZ6GBYqk+R+Iqexre5polUFjbINXLgne4T0f6R2+utlkIlfbhj54VRK8GNHH8zTRXv"
    "5otQEAT82+EvzlNNvkNOBOgOo6U7xC5LLZ5TVqSDpR/YZTT21S15A49DxH0njuYzZXUE8c"
    "FkpyeGpOMakW5d8hhVJeBjPTYn/gQx55GfUW8k+zVYUzGE5ccgFi4FP/bfxKdqlm0301aV"
    "QJCjY5sl9jyJfxVdLb9lP5xIj8m/wP0ySPdLYVG1cpaygmDBttZm8u9K8xXIy8ECtF6AVv"
    "bUUcwo46BPHAR4HvCjZC8fQ2kK8DTsFZQ9jhr2gSoDYuLHu1UwlzYMhP0Y7RKEmdCKNkh0"
    "4kEE+1xP+lZWhpqIP30uOeMfLhxrgYT3xLH4T0JPNOiJf2gtCDceSppYD/NDptOAX546DQ"
    "uu9+Mn5w9axTX1lcj4S+XJp0vyzQqdNM3XdsR0lv4RUhAEhah1kDG6nHXi6BkR48jW3UcZ"
    "I0VHC99UwkCOwjdNAP6mGuBvSgCDjXvEuO0yrsvQMnCrEIflGKlx+zMjZ2r7VnwyaWLiTk"
    "PWsPft3+ka8S+zSaiYkdefT5H1/QeUPpUtWD1RME4HvPknNcap2E66K7CVAYsIbNKxrgAo"
    "RKd4A3+SLDgc41S6hrMf776L/cLoxm7nlU+XDiM2moWBbP++IQFa0mfhHWYkCFz+EfWRT1"
    "yCmWgRTz2rxsvcfjq4twf8ytTd2xaOlcCm5nIqYFzb04tGhP6LGkb/RZnSP2ynvan7HW7n"
    "AUA//Dz9xXbxR+foFL2HtNirGQGgLY+K2FoocqPJWs5KAGl5yGt7VFt+YOt6cgblfbyGZ+"
    "rSzdFnk52mZJAd2tiOlDaetOYmiJ/KUQM8oeifo4/kmfiI2E4grECMuIEY4CcikuoxNxEX"
    "wnsbP7PasOxwfrA0B/wuTcDSPJqlCfUPeuMU0JArqtq3ck4M7Mj2IQ7s87NeXynKigH84E"
    "EZH/QLruxpJygXhI5l64PN18jm84nFL2jNJS4IgTtnxMsvupEQ/U5vBUEw+Udo8n+OmL1v"
    "fWH9nins/vyASZ3xH7OEp9Z2bKPs8aiWCx9hBbKq3nqBAzQjFv8igqnlBJnyezdpEFgO5x"
    "a6T7CNBBhR4yWZiVRyAvTzmC+eJz0HFl2uuJyN8CPfSXHSE0Yu3/Y+8kO3aXy6mGoeF7nh"
    "SEHGOTgUhrcEpx66NvRqKiaLaGc75YROOttpV5Gzmur7x6tv1v8m7rJVnPTat0BYJQoYqw"
    "qUcRVn7nKbQh9jlShgrDpmucKgQvaHz3cfKw6IVKJ4wDpcYf0Pch3WG7AZo3sWOm7geOxc"
    "PO8Y5rZAKGdpJ/rE1z/e/LOoarz9cHdbNKHFBLeQwXfYDD5wOYHLSbf0YUEIeERDW+GBuL"
    "Ru+Lv57ATK+ofpZ5M6RxbOjtrpwvpF+JEchmzqkbQUjmCYrBd0OYldTZT/n635/pWfOAH6"
    "+kv4ipBX16/Rl/DFC/z69Z/K1JVOZwbSyqBNbugufjiTEbqLn9K1BN3FYfFjy3jQpYdMvd"
    "mgvfvh2rtX1naqyng6RmGnEdMws1+rhPE9+aPqAMmLGVBDq+5eePfP+3qPXHotfLj7+Ldk"
    "eNFNN77u0Afb1730h3YJtok/lf/UwLkgZiDa103Avq7G+rp8Sg8+K3XMTb4sUUHbnXKTja"
    "lO6TpuRkHQgHM6D/ZVo4PjqubguCofHIlxPNPvOl0SBQ5hW92aZrpE67dvLAtDuYe92Jzq"
    "hSmvCnQDV3YDV2zIPbqCs4Uz37cj+Gcxxwh1mSrEe+0GHpOGP8mA7Vk1qzgeMGnCKva3Y3"
    "f3Bo9k0KPzTLykSYHsTiDjJkHSkUCsaRRHWdA1Ipj/TPjwkOQEBxTNCHry6NpTtAbv4wlN"
    "GMLP/ND2ApIm2vPzwo+9k3zsb1tt0eYzAXMYojoQ1YGojuGOfYjqnPDiW65DKjIEfv75/X"
    "cVhmdWqLD4YejY50J0fKZnzbpKy/5ltFDZJZC/6H9ViM75k4i/8h1VY+gaL4pS2jhXyvWr"
    "Jl7BV9VewVdFPwpY8MfV1XL+WV/3PsnLQMb7oO8MuVjTqDiKjh8+J2RgqKN7ZzzUCjT3Le"
    "IrpfsO5UVavUEDW9DeCz9BAubJJWC+6Feb6szpMnfxo1bSWioAOWu5Q76LnDWPqjgF1XZa"
    "Mt44y6yXIPfwKRt+6InGaofBuPt7Lk3ua0EjKMsCj6Ct7RuHjTSUja3ESWsaNrGclvu3JA"
    "rbt/X2jaHUsTjzMmBzDtnmFGsloqAt6H0KUdB9GhH8qM9v2EC/QGBBEE611g5pQSPRL/6c"
    "kYJgQFvsi4Sb5vgXJU2qfHNcTmWKbHlBtAmV/8jONbLFaEqnLO7ECi5l6cjpAN4OeZNDJK"
    "pmz1hthmqvFEyJu4p6mSxIDeUyHdKofqskNKaUR+yhpH4GEl1UGJKpWBO0doIF8ildykIV"
    "jMqW3GVmZSczQrGLAR/sEwS0SKBF7kAYmHFAi4TF35PiwvQpTOygS38Elc6I1SWerbe2GQ"
    "Hgpg16aS28wlZcfK6hCpQVMcnJ0F15XW6y8kstXGmAmpMB7kcR0sQia1GaPycIjsmOfGLZ"
    "opV7+myyVTLHtRJN3TaFTbhHbnHEPdg3ubiYDjuy87oyybh4CIerfZGSk5gEUa9OwAgtlR"
    "cwxbHGDbgds9MPeINSH/NXsX8OOR7CUQb0G9lt2XWeSfyRSIQuu/7aTgLevgFfWRPw9oG3"
    "Dxw+4O2Dxe/V2zdwenLOnB4jQTn9BfR8qgUpeMdG+46tfeo98qW1tfKIClLgSCoqLVuAtF"
    "6skhjwdof88gCD8ezAVteYGIxmrkGNsxbYdV2x65QbvQNkO6aFDhHdhqzQ4/AXt/grvJe5"
    "xal2YOb2QxMf5or4jGvImCG8dUXKco7BgqAZtTf8L/xfT4SsmPiZ46M4AKDyZu47Hfg1B3"
    "y6T8CvCX5NMLvBrwmL39/ie+FyplLnaspapBLGJXf24NN8clxX4c2q6XOdShgH78tGubMv"
    "a3JnX5ZzZzF/G7TLN+WETrqowmPIDQkHe9NWOKql9wR0PE5CBZ6S96QIFN1S6hLs1TD2VK"
    "byjEv1tQUTo+GwkN3e3X3I3Y2374vNyX7+8fbdp68v5CHABzlBhdcNyrlWGgYH9n9GZrj2"
    "GuTETKJVH9f1GcHagYfup3Qi3WU4qoeiqXcut/0aOD+hz9DR+wwBFxi4wHtB1KdD/S317N"
    "AK3mJGzhQu9ezHkzqnuhUNnFrJyEY1ApY4CIiP6Fy6vj3yiIVOKSt+nqM7z90gjOI6XILm"
    "OxGp/65k/5L5nFjBBAU0tBaEoSX/uKJsQB8PAR/8gNWMCfjgwQcPbljwwcPi97f40a2q4y"
    "TeShjYI6OX5uszzBwtP3wqYCDCvTjiF1yjJZ62C7kgdtLO+OEnGcxp6Nl9nel9B+M8GnC7"
    "X3eD5qVOObbBH088VS+ae/JHZeHtVMSAcGad0vHun/c5faPUcSLVOT7cffxbMrzYhkJda1"
    "uzXHxO6rQ3LFSMP350KAOl/JGGEqYQNeAYyd9zF42UsYsaZeyirIxBFfcjdLA5diOxgZ02"
    "emd15CB2nnWboxTlAEOBRegFjtsOxlT0lJH0yQo7vvbbXBADBFvcPyVBuH2a3D7Q3msY2m"
    "4WS111VyVr3O7vR991xHew9BOgC4LAATSRA2gm+sOmAI6DnqbLAUyOiw6gPQ3+X+F8HVQG"
    "9N9pgU+U/fmktnBjOGOOvZkukpE7KVq/LDaSMyV5T4JAJUotRrvvK4bi+cSnwQKtsROwCc"
    "KejdYie5nRJZG5zAm1Cs9oGCAnKJO0+nnMF++L9zDnjyD+ij8peEABcV0mJ2ckEM8hz1yE"
    "73c09+mSz0kFl+vbaOI1Zsjnq44Zn5S/FpvMP6W1+cUT3zmdwmHJBOIJ5+gj/zt/OOI/IM"
    "haYP49xAjEv53Fv/Mb/hX5QHcTp3lHv7vYIlX8st/OJALy3UwPuCfHi++u9Pc8+1eBiRYL"
    "xps5CsD9C+hpQE8DehrQ0wxmKAE97YQXf3sxNiClJIMNZE11T0jJqholgKvdRAUxA6G+ft"
    "UA6utXlVCLjwqhkVi5LOP8w+e7jxUxkYxM8fziJg36j0x8OMDJNQsdN3A8di6ed4wzS2CU"
    "O65K7JYikaVwDokJiuyW4bPd6Ip4h3GKdn+20IhV2SIaUJSEWEAHzBfgHw1hFYB/VD56eu"
    "Mf2ZoGQ14Gqg0P2SYAftnhI/xZ12PziyQrBTU2ILw5GvRrwpup937PENznKB7yYzLdyN6E"
    "pjG47BHQIMYJweOGuDYJHh8nssnXJvTF4tx4bK2u8FwcMqmLdzrJ4Cnejm4Q84wLMTNqOd"
    "j9czoLovO5w/8XTZZGGrexShmUlNt2gmabqL6EItbZ9fTKUOH2dYiOnWJMEMJ/gwz/VdwR"
    "NTnVaUi4J230oGuQU0fr0E2U0deVqujroiIqXzSi2t11RQ4zUgescngce67DKocxbNOZou"
    "9w9WbOSxlnX/VSIiC5LrScFgUhCHOO1qXBV5f47Zy1JVFw1ra1s+eOS6ZsgS+vrvVCojkx"
    "4w687gOiQI8665IeNWT/kKHHxtj474P0DQ3Xh3FLFtidf0csF/s4/vVLXozyoEmdH2Mmh/"
    "NfMj++UYFNPiApfJmQ2lE0keAmc40LkeXKpRsOaNR0ynZs5NFA0JMZ4isWCgVSkpuDAFsL"
    "YqtrbPb0HCizOeCjbFLjyFhR17E2shGrjkZUEDOQJHbVLMZWE2JTRtgG5TM6IrwdO43aJI"
    "IfPj58wM3bQ4Q4vRg0tPqcDDTPVpCH+M2rz2TJCoFTaLROoXQl21H4CrLgFtqDw5di2YLE"
    "V5I18EY5yboKhm79GtfGoDPQB+ni2DcFvXgKSbz27KxS8FiM6wqoAr7X7io7HEGNXUDavp"
    "8bL3W4fMUQXXtIpqJIJ4vwxuCISXKOHlaErlzyIFwvad57cvlIooljM0k9mTuPIVdSFB3N"
    "+3uWyOG/QXxfEkmE4XIPDpuycMWnEfM/vOETSdcQf0o6jAWO6yKLhnzphYzwSkWeha+Y+B"
    "ZY+A8fkFgMFmXxR04nMSOTdQH4P5AchjB7Irb4Nc7RL06wQA+RN+5hovJ1RSPlJwkiNRSd"
    "vK8jEZDqpJKz81vpfsrPkJECj9jgPGIQujqDzH4wcCGzHxZ/v8WH0AKEFgwILUAieZ+J5H"
    "aoW5J7K3HKBZBz1pXCXKjlShdlD8iYTn8yWso0ByoyLTVRz8kB4hqIR96IMtzVtVW2ElBZ"
    "JbcIXVRWidwyWsuRSgxjOcRjzVkOny4dptU3KyNiAJe5zmbqo29WjJ6eVVsQgvoTQ7ZcB0"
    "LLgBUG5oWRzncTmBdQPwlOtwGfblAZbghnG1SGO8LJBpXDDt0bbCl+Nb3rpCAE98mQ75M4"
    "sU33LsmJwT3S+h4BluyxlyDhfOnXbsgLwhJ0RVTOsvCAqNyEqFzYimNvRzZIjJuRwctXaw"
    "cIK3PVx3W9NkU5p1cMqqrAjf17yAKp8CpY5JlPJ036v+H8+J1c8ntJdJ7PiS8bnc1IsCbE"
    "ixjc2EME+65D/IloovZv/vOoT9sjfibF4oVSIqA23nzF+MOsIOK5ZLnkPT7ri/foPJNvZY"
    "81tMIbUWCRy/2b+HSCRBPbZ+Jv+BNduj5H7wP5N++R8UkkodsPvaTCgSCa+zGp/WxSQe/m"
    "4+VbBYUYh6oGTFA1W5vR0LfItF31aoUwVFFuqyMDB7FHDmK0UV3HI203eUYWTPFR2oGwAt"
    "8KKtGG6L8DWSnAvjX2ETM/TnfSXwSVOHhEWi/HjMy5kTidE0WYo94tm5WDBWi9AHjOzQt9"
    "/HNiAP8efvHE/NRfg7IsLET7e8GnKyq4jdrLUJQ0pkLUkagGcc96RRhWna2kkDPQGOuh/a"
    "UmzoCvfntRmQGqSDOodijkpYC80YS8Mee/GP8KCpyr0weyMkZs50NnEKQu9caIJwIAdwu4"
    "GQkCtx0dsiQK3oO2OkoGSl06pELUuNO9FzpkApwOMy8vA8S8IRPzorUSy9iC8KoUNu696k"
    "VrGnI/DvMjjX6oD/1WBhw9XXHwYubEnsSlt3S5CgPyKTSZGLbdftAi9xTay2Q2tYIIlt/y"
    "1UQwKxo3jV+0Zp1kIiFJART0KIZE5J8h7BPEBEWLeu6G/2ERSZGKiFkrKqBHOECOohVuJ7"
    "OKCqEPa0HIWmL/aVtaVAyX5i1yKRUlPF3nSfDJRIxKfLhBogMi4hqKPUEPtvNIWPAQiVoc"
    "VUTDyu66wOAayiUyQdUMrnRPlBehuqJITujwRUWOY570Uj4keqN07IathHHGQveNEKtqF9"
    "XYCBWli8YbDOusluxsM419zzpnRV4KKhB1foRwNdTXrfKal4Eqr6N1QfFXy2ELzdUvCIGT"
    "ccgr3I5bD6T6DimXLamW4PDq1uFVkeKg7Zf5HCV4/ZhMN643oal3JnsCNPF6yT3bhddLTv"
    "SPbVOGkW31xt6v7Eu+R9+hbZrhnm2H8vmNhqCe26PS6bUfSPG7/4HPZBJKfTpT5Tn5OSCr"
    "M4UvdfvhpM6VGh1GLBnXKJdWqJ5ixb9F6wWVjbCjZkgL4k1k7qrIREULukb8q29QZLnLD+"
    "TPQmshHKFkU/aodj47eD8HrFFMaryfyY5sRCNNBhvBAuubQ6pjj4IXYuQ2Kj/LqX5WZlYK"
    "iH2t06AkirqcvryUgSdaL4Q+j6p60VSjnIw3LlLTE63rsMGaYR4fnYVrAhpgVz8pLCdmEK"
    "7HqMcBblvwGw5lKTr0Gx6H1PUT3nwQcWKFFyL5aFLng1jhzTQJNDfzQAhzYEbpE8IM8Xl9"
    "+iz6LzOCXfH/tehzLPhTC8wW0jPAnH+TpPjV3BHugqTUlk3XnkuxrWgL3eeDwC8x4BNrUu"
    "OX4F8qUHeWczzsb9RLkBEqNjjbBJHjdGQqfR2uMTsiNY+5Znn7/uPNp1/VuWq3CjbF7a/3"
    "726KbIoFvry61lHytxIGmlHdU7LE2aWh4yfDTQqjdqbij4LeNiI8j2YyDRTYA9tM0Kz+hH"
    "3IyUK2SBMviYLbYuxuixOxAUpeCx3TeqeH484j95T/cSD/xlHXrC/3xn4uC8kR+sSfgRk5"
    "UzkucgMmte6LiG/kZ8budGJ879MlWi+ciKwQLBBGSY184WdwHcLij+OykOfoPi7czQIUPw"
    "rx24wLRhMsqKtyYvT5oN1OjN+Klf9FFSLxfzKfE34rP5PpnH/BqKg4eDsG6O2wtcJqyXgD"
    "7e2rZnG1mrBa0d4uvAMaMJclDQS841Lhife2jRpblgU9tjUrIoOlNjdCIWtcBL8XfkSKnB"
    "b7Ky8EJvxoTXholXf0cw8ylo5vw0MLt8pjrocWbpC4dNDEpV4ZHrkVqHSXZJZop7vkOTN2"
    "p7vkBkVSiPzBx7kbQcdwArTGTOaFpL4J8YO4OJB9jn7xnSCQNXgsPucTvxw9NNtwQSYJG2"
    "VnSX+PUXZYS6zlOE4NndUGc3NMwCdyHJ9I4ASqsHk1uqmAkfD2wOXOnLtNMc6IGIhy9xlW"
    "wFTqmakUkD8Umnt1mfhkvBHg1vkl+qgSD9yPE3McaYS+czVv9ywAYGS929ybFEdT98SpFJ"
    "k2ESppZ3VTUaLDrJBh4NSnoZ+twqEw8wtFOna3aneTkY1K9EapEl+xuDU5+iUphOuHLmEo"
    "7soVVYGYEf4AIs3zuLc6nc8di/gobtSgrtfb7SNk8d6k7c+DFHqQRXsfZAVgURQQCeXjWy"
    "TbL0UJI+SZzyoqAjs2ix60rfW7Lewbf5MvHvUmyPGiMdRfoof0Lou8FYLBQZ6xG/Kt/SDr"
    "AbNz9LDt+SRLCgsCx9xxAyKwaNrzveiQ+C1brjvu3MWHZH+c7ecLpI5hOjCiNZL9Ldq1a8"
    "6IQkSidUAIehNCb0KT8MVLGvJzQb/tb04ODpT2EeYRtps1bhFczIJp21dBIQxEs9avA44U"
    "FRZgVW2YilO/JAVnP/SlHVD4BvrSHsEFDn1pDwo39KUdwv0JfWmhL+0Qdv/Yw2nQl/b4Wp"
    "NPnh2y1jQFikIHhNqjUdhkjLZABFu767ssC/d32/s7i6XuBa6SNe6k6eUGT5HTucILQnCH"
    "D/kOj68F/fu7JGjcG9XL3Y0tSzpE5e+ng3dJsBXeA3uTeu/LiTeE6GepZaTgxm57Y6ub/V"
    "Zv8Io+v+M/R7pXSrO8FK2dXRCEyFj7eEy2Kb3G0ZIVg8rbra2BUB/6rQxs+/Zu1MAnRJ9p"
    "lRODK7WjtO+Y37hnPrKRTPVJIRk5Q/VskOodEUb3h/andKJxHeqNU7yzt1kDYBP1owNoT6"
    "ROQUFha4BxdNQeHuGBHdBNAc7dTIOqUpBL+KjOXkgTQnanL6TlOxvmL8jUnAmi/O9JvYzo"
    "X3G2wYMV+r4M4MjTVVLzBbE/KiYgN07S0JIRUpHB0MNDlMkAcaGGJH89WzIlwgUKFgxG55"
    "mgar5/ZcZ3Jf7VCd89av4X/S5CZ6XoIR/2hJ3/4crWXvy8DCz+aBe/cCE2ddMWxIygBPZd"
    "B6aibnqNLzwRMBDejivh6rFgjkF/EcTwsUYa8sq3nt5blgXPX1u/6+90po3/VgZwb4t7Uh"
    "dPTz/OCwEBZshqEAtnS1HxsB1BvywM79qesaV9GJeVU8CqdEG8BALs8dYBOj4MYx2g+PzR"
    "lwCKzw+JhQDF56H4/OAg3q/4/BZ42R5OccxoFO77O43OIkOQLvLwoE7mDoxYQFZ7giRj/J"
    "/5PKZiRGe/ExnN2ROou2QeU4HyaOBYe9dcDWf8dPwopzIJKC02Ti5JZOryK7ka1KTBbQNo"
    "8eZDPNW4jKlaUDVYSz97TnATpSqdKUhL2Y8ndZwljkswxZmROylLvyxEodEl9cgGBaLC6S"
    "MlDAVUVjrNKJaCQLTCjv1GsoziRxQHlclK3U4vSq2KzrRytUVjFclpWoW+qFyG6BzhbW3X"
    "eI4JYjR6MkY+XYtBQmaGvSckauIwRBxBd2rYzBboTUBvAnoT0JsMDu0AvemEF1/ci1kFor"
    "D8nwl2SfkwLUoVNsBsE0TK9zhVZuU1JSqWZdf0Hzefbt9/vPn0q7roWTI+u163v96/uymc"
    "vFkk9bPd1dJ9kXYOqmb0nPIukdOtkJITMi4Bu5fSKPzy4AZBq3BcSRSicW1DQRkodfe8Qh"
    "R2fpOdnzVktfe+Qrgbq+VEbMdSIE4nOU29huUFTPxdBwrbHXXpmkaUFBu3SVxprxTArTtb"
    "4UrL+bqrHWk0N2ynF+0zN4tm1N6gSE56uIQjS7Q+ivxSkQv6HN15buwJE59FPYhEux/sBK"
    "zsPutwXvBtDfh8moBvC3xb4N4A3xYsfn+L74XLmaqKRrWxs5XoxsY57m3Wd/8PqaJQBcBV"
    "zbUyAgZm7PWHsLbRXhIEk72RyZ7AtlrEtbibucPLci0d4gNzVh3BHw5d3g/Yc8UnFnGete"
    "tW54RAPxqtfpSuZKucpaIseOdb58qEZKqy97/juFUkyaQSda+fWSegeGWgqMEBtc+k57DO"
    "5ZCXgZTuIR//yVq1OP1LonD4tz78t1DqWnkKUbDzmth5Aji1i73a0MjKGIDyoU0NWapJ+5"
    "zJSkEZ+LZHTBQy1AY/JwYHfOs0bGiBcGzyR/FVKK+EfoawXnLYwN6EpmyO3BHQIAG7ooKf"
    "NrrFos3j2ulN0c3eblBv/7D19nX4YN0xlXKnhoKsVDxVqvlKKzlyuj3PdnOWbtASsydiI5"
    "HFiTBDToDW/H9yKrYg9jl68OmaydrhP3y++4iEc53/Dvw7TlAUGp2gpNT+BH0Jry5fXL+J"
    "Zy1zmXp+XpIbuOJQo5BvSB89iHKrDwh7bM23AJr7dCmT/+aOz7+BjTeCTiV+4GIWvEEelV"
    "QrjxBbEq0C/ETEl7Tp2gMK1dBv+QkCChVQqHYgDFEioFDB4rdffN2y593WOx8QferlZQM3"
    "5MvLSi+k+KjAdHACVwvbVMAIrkMB3kZu3pc1bt6XZTcvt4P8gGmGVnNCJx1dJZ6tC15G5K"
    "Sh46aGovhQdTgtHm5StcXulE+R3EwU5lTdLZSKGHhWXjY5Ki+rT8rL0kEprHCdWFgy3ghw"
    "Dx0JYwt8eXWts523EkYA3ns3e9nmTuP43QrAAaw4gAMaYHc6JwpNoM6jlRMzCdiD99bwAq"
    "yqG1x3/6UiBlAVDmAppC7pNmQohTBEy1tHy7Ng6hKilMLGvQG9UKJE7MObisiHlqOvJAaU"
    "zyG78zLL5ROsjCbX+J9Uwsa9Xb3cL8B+O+yNUsMAAopK5lDrgqJSzaQ4buHyYV4je5bj1u"
    "SbfCIWfSb+5kzBNUk/m9TxTPzsqAbFpXEg69VEFBxJ9xDiotIzmlM/27H+bkX4gIXjkoij"
    "QUMfsXDJkEvwM0GMKxzBgiOqqjHdw1MEneRhhTdE0N0kJUWMz5WsjutZB/KTqNwO9mxE10"
    "RwWybIE89dywLYskx19O1sSlhKVnkM+ZoicbbYXMaT4yTW3yI6nzPCZ/GJ/D3EzGssUuxQ"
    "wj9BHuG/JSJ/WET8lIvipfB0VnFVfss1nYlrG/wLGCxDuaUmCBgswGDZpfYCiQEYLLD4Iy"
    "4CdGw/Xs9pwnEPMV2mUEHMQKivmkB9VQ31ldqNoANyKmAgvHUKQILu60pwXxexxfbvIQvE"
    "XaDfN7Yo2on7/2SU4FyLKaKfp5iVgsBLW+wjU1I/zJuXgzhv6wWI7H/9BcjLHW4BXhiFfu"
    "R10Uc/Lwfot0M/cnTpo5+XA/TboQ9llPq0j/QDrceIrh5Mbb940ZS+UMtfKMFs4ZX++ZER"
    "As2x7fER5SDrudfyMkAaGbIHLQki6VcJywsChaG1XQwlZIZDIIEyHMk+66AMh+qc6QDafV"
    "stjQPgwvm6Bz9nSZ/JntSchE7yI/9zhEpqJT2nZKb6ewL1i5zkE+G/Nhujd+yoRCa5u2rI"
    "TMnu201omi6ToTtZTXeSTvRMhCYbNeFKJklYO4LKg9EMB9YiJfDEpWYCYc2F/mYSs3nKdK"
    "Zup5c8JtESTNKYqI8ecuGJh2+lWOjJSSISU1yXxyMB34Ro7QT8KXEKpXjyw9bD+ABlcYau"
    "uUxQNanoif/yjf08yWADfRDdO3kgenLsLDkcMr1KJYmAcaVKLholiF/UZIhflFPE5eWjbY"
    "FmpXpysJl6imcdyELpJKxFj46cILAS2uEfK1N62GeEYOO3pSQMjZJziovAv1eYuPCb3q1Z"
    "GeMSBC8bxa8ua8JXl+Xo1YIbrBwSW7PeUkFsz5pL44mhKEoujSPMeqA9etVoj17V7NGr8h"
    "7Vie8BbX7kQT8s+1lqX7sZKQiot9Z7WvV8xdDwVbvqReoMbtH+MCsIwdWOgqvZdOM9Y4DZ"
    "/OZxrUTT+F9hEw6q00E+yqWI2JTCYNUhmyjsNvUzY3fGbD5zvURW98fsiUWZ29u4CpqROF"
    "zyRmaAy4H8qQRFLdVYOUjTwXwQNhnwmTSpCZtALvYZ5GKDXQG52LD4exqVECU9dihpDE6y"
    "g0VKe3GTjcdhfjCce3GZDz9rSfYpO4x3pAdGi/jybcrhFgTBDdjaDZgAqe0JLAqCM7BpV3"
    "C73Z4vicKubx1vLje1b3yLlkVh5+vsfB2jLC8DGXxDtrvEWgl/VIuizwpR496pXswACC1B"
    "aGl4K2FCaOn70LNvXJdaOP7tS7GlwohJXXBpzsdOcX7wzujSl/Ab+9WrL+FfL+yLL+H1yx"
    "ev+Z/fiD/n8wu8jqJDiVGPlviJMISfsSN3hSxRjFFUAC9K7dkQ7J+jG2SFgag87JFH/mWe"
    "STkMdcgH745X/VZK8c4X9ROzRwWHIao1uKgW1G08WN1G+R6UMK7c58lwkxzdnUUPGQ19S8"
    "Pvlw43cKdCHpshpzREDw4dPeBwEb+ds68kCs6+trs9A6Wus08hapxjohdnXwKcjrMvLwMM"
    "jPF6Agdey8vQM6/GLTXoqkfH8Lj3XvaoT9/UT5gFP+GNPEQVjqnsx5M6r9SKD5yuMiMbuK"
    "SuX+KrL+HVxbX48/KV/SV8ff3NK/73l9JXdPWSfAm/mc1e8J/Mr64yHiNR/EWWg5kRfqbG"
    "zauoH2C+SIxGZGe+96wnvnqyL1VAvJCPw/w/33lcBCo/1ZG/jbId1rZ0W8GLEfVJgNZYgz"
    "kwJ+C4GoLjChqO9NhwBFwt4GoZlLnZi6NlRTybf4VpuwJCKmlwt7Td8UkWTbu1UElDWZWW"
    "SwE5ZWeQUwZOrZNwapl/mg25QL2h93qNS3GQFeoH6UqEEvUn7auV7tVboc6eKZ21mc8n9d"
    "5aOTLSjJu6a7OO0OvL13/lf84uLyJHqPB5RrW56Rzx/4s63kxU88Qu4l/Dp89EFu8OFnEt"
    "ikdKWFISfIa9J5Q4PlWu2QM+GWpeDPgKmdQ4WcE+OQP7BOwTqHkBi7/f4kO06mDRKi9czo"
    "iCaF2N8lbCuC4A3XODAydwtfZwKmDg7u0lVhLp1WWIf/h897Em3spUVwQ3utB/kOv012Mq"
    "cznMQscNHI+di+cd41oQCOVuhATnr3+8+WdxCd5+uLstHvVigtvRVRixfTwP+oK77/NkRe"
    "hKdaDUuAsTAWM6fXdmYDz6lDF9MkFOzBhUD+z93vZH0wM/Lwfot0PfawO9B7jvi/tKNCJs"
    "mUJTlgVSRxfroJtEo5I1jtbUSxYNf+Lc8Zfttr9CGPZ/a1JTFkzdF0ApDG+A3hug5dQuSE"
    "HhqCE7Ly0Rw3ZblI0qCRr3TvVSNIotRKLLI+ELovI8VONdEgS8G+EtovY6x1dGAE6uIZ9c"
    "zzS0FsSf6scEypLGvUvXTV6l6+o36br0IiWg6bUvzEudcvfCGIl25oRCGMyJ1uaES5muTp"
    "sVgWthyNfC0Knihr5gUP9gQJzaLfZzxyWKcPNtLPb9/3wibopmBUU8or5+77i9kZCOAHnu"
    "zHACsuwGpfd8JpNQOgA7W26sanJ2su92c7Pnycid1OwbJMZG7Oa1KKOaZTdTH1n8myDxS0"
    "4QI9gl9gRhhhxZuWKC1k6w4P9gaIHZQtanYM6/FZVce3nKF++L9xCFyR+QJfLERS2NDSHs"
    "Wzm563iECWa3+Id4Pp/U40/bnptoRkRdDepV1oD97SyluT/xDSn+zxb48uoa6mcM58KdoG"
    "pqd7JqjVgtyWADKVw9MFqwr9BjqqOg8XCgy5djmjQ5r5uHMlMRA/dq92RZAZZ2uCwnZCDM"
    "vbA6+RMDZZmRW8fD/qYyMBmo64zMNkGktI8M6bp7LCZkph4EDuft+483n35N6ZupG+HD3c"
    "e/3SoInLe/3r+7KYVTpF6iscG3Egbu7utXTdy+r6rdvq9K8ROudGpceMlwk7wn3d15QIft"
    "DsyABtjVpwXmxIxB9cAe9IC6CvuiOochGT+MDAbxWGMyGCDt9IRjHWm9rhYExaIoxBPbno"
    "btaq3tXWOtwUtnpuerJtSU+i33jDMVC4OMaymahpmyW3CIdVtkMKU6MpDEWnZHBpxk5M7I"
    "wJ1HUFQy6Csmi6PEU3wrXOpYetcnwncv/uUhbP8eskB8fo6EpOs8EyQeJuZAUWOiCRK1Vc"
    "rRgd6eFEUIREiAL+2D6PkmQgG5CEBU1oUEItowQZ54+lrQS6JK3PJLIZsSxud6kPmn6TTy"
    "X/x5SzKj9kb8VBby5pf3G/TAwhlz7M1UDpIP34qsF5SRuL4MdkWUg9+DAfvCH36OHrAlQx"
    "lT+b6kD4t/Kr6bF0dO+IaV5cNTkvEbjtUcOy6xIziEKH7i48MVwo9884snWGT7lRdcOu5s"
    "ixZ0jb5+WOPNw58a98PLvjRRQii0vxtmFATqMkAVcQOqiBdPVb0jRSUN6mZbVV/cytpLkB"
    "ECI6st8lsFSBv/kiisQttV8An/VoS16HielQP8W2cCx2q9HvpZKcC+Lfbjqr9hHPxQggNK"
    "cJzkxh9+jao1dgKBW1+w990RO+t80jFiS4KtMB/a5dozoUT4CzWTCDMip5xBOOObzSK64O"
    "WlThk/4SYOfT025FbEuBThXpiQa7xpfFXFY807NLu/ojhULUp05KWM28C91IuIQ0NtKBUl"
    "UbC12+q8GSh1CewKUeN2fi/VnhLgdJhkeRlIjB8yWWy4NKUTONCG3D7NzLDdKFlixzjcuq"
    "CJlbd6F/B22JtuiPS7Jq3pjsO/uwltJ7gNPVudmZ/9eFLHv8Ni4HS2HdmIf4d9ayHobSLn"
    "fS2Yak4gaF10fo7eB8jCIoMdzQnflMRGktz1MHc8hy2kIiLZY4wEasZdh3M3IYvhGQ3lKc"
    "3C2e8kKugBdLFh0sXStWrkvEhHG0hg6t5/kdn+Wjs8Lwf6Z2v9E3LBD+UBlQG4KQeAuDpY"
    "F8SMc1n0cKaMIvX7UPU+D5T4XXtYHzz32yyOBaSHd5gejtlTOy9+QRB8+K0ZuwmQumpHSd"
    "C407oX/z3XIHzdTPC8DGSCj9a5n3FSNF/9ghCEb4a8wlDX+Og32u90po3+VgbCNx2Fb6Ce"
    "dD/1pAtbvQN4f4hmGdcebwrq9s3eoz63KBC6Z+XpKBDzU1xp1JAd3Gvh6QxiiuhWHs9mwa"
    "1pUui1Se3plUMsktR1iOJRSQVoxGcjviz7TNceihrUvEEPDuO/m4fdhygmJWohrBfUJSIe"
    "9URWimBXf49RF4xOY3xxUx2oFD2Yq3RSE/Sqap5UndNT1TNp1IpkZ24nqAS7y/DqqxJscn"
    "YpoKf8CMNexXGSESuCz+X6wj79yYHBv7v7kAP/9n3hyPj484+37z59fSEXgg9yggpjKL74"
    "tPmEWTGTjpAjU9rS+3dPlb3A7RnZWjSmtGV34aCoVz/J6kPf+XiuVE6zH9dqp3EVIzsduV"
    "MxvefaXkD+CKL6Y8/EZ7JUGEUzco5uZOEurjnONttSWkTO4wR8hMV/xriYz4HETNEMpfPZ"
    "d9OvQOUcpMoZr72GzpmRgEYaJY0TCgCfblAgXNnai5+XgcUf7eLrFjaEioYaFQ0DJ1Dp09"
    "XopgJGwttDpq3QBssA3/OfVgAcjzcC37pz6N0/73NHUKlNQM4/kgwv9g4o1ihnZBrrUS1y"
    "AEvCQItqG0Qefjmf1GYcIyuYzOeEqxXPZDr36VLnAC9LmleZouPStLE93qIcZFYOzpK2Z8"
    "nad4KAeG1oriVRWIUOVkGX6qoQBbJrI7JrOFsK6FpRvBXCsPtb6zMpmFrE44IUcE+H7GmA"
    "okhDeNOgKBIURRrC7jftZJNuDf3qegpR496pfkrsDTyTwcyQ7FgJ9UOkfjfj0zfhfzNnGU"
    "YE7z1Z4J/TicbrDT8sCzyDmIJok8dzJ8+G5YfvJNv8ImoPYSRdrWhNQ9dGC/xMkGC6CFaM"
    "4/FPV5gFUfs8DofoW81k3SKPCn7MVwyJr1xm2nQ7NdBsBnymT1A1zQZasvXn95bv1lSfyF"
    "SSM4kA2xmj6QhplgOzsI7jX4jugTLuou18RUg+lShauVw5Qv9BLteTxod+DZACipxpW4rN"
    "F8Pwk7zNKiYoxuahVMmxdz5wKE/YBQSlM0xf4Ujt0vY2ZaTA1dSVqynhFu3pZyrkwYxrJR"
    "q7mTI7cFBJSjf87STyXFRVh04/nNSmz+eGNSoMvcIr4kcJRH7sEDtHD+SPlcMPiyn1HqQP"
    "44F4tux3xf/pE5nk7gpvh403bIIcz3JD/rm6PHTnTwD3yYDPqUmN+wSylM4gSwk0bMhSgs"
    "Xfb/GfOL6KZVfT3ZPBBrqgu6e6V9VuqXbxVxZvGT9T4boJvNfV8F5DBtjhS+Vzk0+7n21O"
    "6JTb2W7zVfQALMqdNIapZaeFYE7qpPGLDWEt9DIygJ0+77AoZ9xV3gvpMOqVMF0Rf7ohWK"
    "finULSoEhbZxb+Gj+S6dyl1J/OiY7fpCwI8CqC82Jq/sDpgoa+IkhfCW9ZEOBVwEv8pQLV"
    "umoEsYABx++hixEkrvU2ecNZQYjKdRSV8zP04j0Dcx9EY0Q/y1ce13o0jc0VtuKgwnOFNV"
    "DE6MqrVB2oc+XYaXaPNAvXWTT0+DEpSmML0jGV8TU/4LsB+eRRhtY+yf8jUZko4h/zrylj"
    "anxrMVm8WtSgtvFG/JV4gb9Rx+36e5Sy2nU2YSKaf5oUV8p8kyjVDgphD+YEnEC8D+J9EP"
    "KBeB8sfn+LX7gPm3q1CmJ9WVUHvdjyAaom8anq8FS59JLES7cQQEHMwEhVL2UAslqdVkBb"
    "JWgg6N0Ht0t6tMYmV8kaCHovMVnRi4Rbdi0wz8sZ4Bbrm2DgUVUhyGqXYzLeAGgP7XEces"
    "kJQ3Osxlpz4hhR4wMWnUip93vWnMgx/Q1BXRE03g+kZMRPxGdG7c9ei3MUUFO4sMu4Vruw"
    "U2f9aju4SaNGOVq0QESW8BYHC5+Gj4tsckjJG91YSulYzjrZM9/V953niDMD3uTBXG4T8C"
    "aDNxkciuBNhsXvb/EzV19p8asppnmpPUmmA9XHGrJMXTIPNNHLiJwyP1fCoE/PLYgZ4Kw5"
    "gNcx0nW1vTM5MWCD6Wmv4+HjnZ53bOCEvEH4HyatGHnlU6cDjLv07QyR7Jg7ZwdFdUz29S"
    "eCbf6bRq9dhacoHTNp5Cvys8N3eov+TteSdph4aZEQZ5JTKMORfCZkuThk5A3is3GjBS0J"
    "9qIR8cIyQT30Q5ewvyTfgpU9TL0+CeqVDPjCmIDHCTxO4HQAjxMsft/8RUVktILhlRl/QF"
    "sfe5vDmPvdM7voWtA8uaKyaYxxXuSAMNNY7R8jzokyOLWxAulq919R7hju07PLF5dXf764"
    "/PPLiyOcWQpnYIB9rhFraFdbgcMpVy9HolwBG2to/qYBsbGOassdiovVp0vk3R8r6vMXSM"
    "JbcoZkPp3UuUGIHMefGQ9sQJdJamJL1XNG6dM5ehC0YK4uPyCHIUawS+w36IEt8OXVdVxL"
    "1adr9lBOxFy5HH4kHq/i2PT5qI5dIKfi/9jzdqj2bIiF0aaj54QM5P5fXDbKcrmsyXK5VH"
    "L/Y9u2eCd72N9UE/9joQLOs01A2AiRrrtc45YeqSHL4bx9//Hm069qdvqtogXI7a/3726K"
    "lfDkMaWzwbcSBu7u61dNci1eVedavCqly/GjX+NsToabpGGCbxTcY/u7x47QnGuQ6s4x7D"
    "UdeyK3YuXluvPIPeV/NDTqfojmGNVCNbXltruziRm3l2n2fimMqlscWIszhW2W/XhSZ5w5"
    "cuB0lo5sVI+HG0wkQDIg7Ii2FlboM+pLe0mYQdHH/OZD4Ur0CV0vHGsh/s2i/qEzQjwU4C"
    "f+p6NIfOj8CV+8L94DP5mI/TDhUy2wxzGNLTl+iqf/5ubcWrQ8XWMmTDnP42ah8GC6yAnE"
    "kzmMrkPsifgK3naoTb2m9t5vRXufvy5BXNkHQuEQCodQOKh7hqp7EAo/4cWH1h19xWYjBa"
    "IptOnoA0a+rQWxngREI0UYvMaHyt0A32XPvssl9YKFDr6pgHHJR3Waa4Lt60poX5e3LjdI"
    "tU+JvJRxGPdSQG3w/vcXfWHbsTWGLYusxK/eHMysCABaAlR4mHTQTMYDlCVPQeST0wAzIw"
    "FwFuFMnZwagOZkANJypus8ZFqAZiQAznLPH9/TQnMrAGCWTk8ZLNE5PFMBALMI5hw7bujr"
    "Gf9bEeN0+peNdPqXNTr9y7JOfwQqwMAKihynXEMSXJlttOEvifa0CqYGHZWLoF0quSxq3I"
    "HTUxV2b+74S91YZEGqg4DUwI4hk2JOMVtDa4XzMrC+Q17f0BPEG714clYEVnfoq9uiZlpB"
    "zLjbsJeOxpBFOQxW7iCzKIdxph2wpj2Zz4m1b0H7iID7Tk5lEOoFYoSXlrXaF6nvo7lMgq"
    "rPzNzc9qrkf2+3304CONkObZCfG0UGBPFalKK3qG+jIGFDC+azIGDP+UH1LeKnE/8FEDeb"
    "WDBBSyxapgZoFc5cx5IbY4LElS2+jSo7t58HST54JBizwPE8IH7EAP/h893HJJ83joCg6M"
    "Zjkzgb+Bw9xDzflJAefbmvGIo/+OJt5SM+uU9WfHobUe8NEsVA5HecZITRIvqlkEf+CJAO"
    "p1yy9+ODj//JP/8tJdGxcPY7iY5FYJkPk2XucxW4BH8docE0XaszX72aZlptLQDTVIdpuj"
    "1JtA6LvJxJ+/bAjuKRZKOM6LyIdACF/+izvOdLeG7HQ4GCScsCBVLVag55OhwQb4u4UDQV"
    "RzalLsFeBe8XK5snz7hMX5inPzkw6Hd3H3Kg374vdoH8+cfbd5++vpALwAc5QcX5nFXDm1"
    "+PWSmTDunjOtDShOY9vWeFROqRLUVT51l2Dw6qAlniHFJXIMt8Omng42hegeyeW+FiNMJM"
    "5qBP0jJgj6JeujTfhaUucctlhlMfyRuLCzwTD9l4o6i73v30UGx9wMfUpMb2h0JZx9KKIB"
    "n9hKPLQ1HVTuQE7Kj+UIVSp1mBaE+VbhSViHQVuk6UtCiCV6OnpSG+BqraduxObe0XERHi"
    "WtLap94jWjvBQna18elaKkyyTg9OmimzBQ1dG7mUPiEcnKOPNP4Eu+gZuyERMz2RVVBW23"
    "p8jm6URwQBIJwzTJUOwjmd5bFEKJXArCFEpxIQ0mnU2EHlGayDV+kWBHCV8TJuovuORm+S"
    "rAAg3ADhJWGMqyQ6OzgjYiDEvSRnDcVWOjbS4NYeylKM3q19w895deHW+JNJnY2Et2N22U"
    "bVkEJvimH1pqgkd1TfZdXsDhPussurqyYVxq6uqiuMic8K5AP+UmkgHA83EN2+sirVwQzB"
    "qdUNZdiiIfF/kOuwMWoLNeAKMHJ+8gTTNJ6RgfutIpohJrjd16u672X23/8PSgBzrA=="
)
