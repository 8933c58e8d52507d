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
ALTER TABLE "declaration" ADD "restored_at" TIMESTAMP;
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
ALTER TABLE "declaration" ADD "restored_at" TIMESTAMPTZ;
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
ALTER TABLE "declaration" DROP COLUMN "restored_at";
ALTER TABLE "subsidy_adjustment" DROP COLUMN "payee_id";
ALTER TABLE "subsidy_line" DROP COLUMN "payee_id";
ALTER TABLE "recovery" DROP COLUMN "payee_id";
ALTER TABLE "payment_item" DROP COLUMN "payee_id";
""",
    "postgres": r"""
DROP INDEX IF EXISTS "subsidy_line_of_payee";
DROP TABLE IF EXISTS "unit_account";
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
    "eJztfe1z2zb27r+C8Zd2Z7Te2ImdbHLnzthpupv+kriTuNv2NjsyREIWa4rQJUir2tv93y"
    "8AvogvIEVQpETC50PTxMIB5QcgcF6ec87/O1lSm7js9Cq0neDdI/GCk9fo/514eEn4XxSf"
    "TtAJXq22n4kfBHjmyuFYjJuSdOCMBT62xJRz7DLCf2QTZvnOKnCoJwTuZmROfXKHsGejOz"
    "wPiH+HFtS10XqBA2QtsHdP7AlaEZ9RD7voEbshYWiJ2QOxT8VDbGrxpzjefUfzhZ7zf0My"
    "Deg9CRbE57P+9m/+Y8ezyR+EiX/+dvLA/yXGsnD2O7GCqWOf/FsMWj1M5w5x7RyGjhwqfz"
    "4NNiv5s2vn/r0XfC/Hit9hNrWoGy697fjVJlhQLxVwIkTviUd8HBDxhMAPBaJe6Lox/gnI"
    "0a+wHRJ994yMTeY4dMW6COnoC2x/djKdfrq5nX55dzudnpTWLJHIwB7/yKKeWG/+VZkE4F"
    "58hb/+/fz8+fOX58+eX766ePHy5cWrZ6/4WPl9yx+9/G/0ZbZoRVNJzN7/4/2nW/GFKN9U"
    "0YYTP/ivlMEBjqTkEm3Rx0EZ/elHuoy3aA75aGwBeT4zCZwlOU3+UlyHBPW6hUh+ULMSJ/"
    "9rHnqWABmtqf/At7FFTi2XWg+nHl3/75OeVqkG8Nv3H999ub36+KOYfsnY/3XFT7+7un0n"
    "PjmXP90Ufvrt5V/yK5ROgn5+f/tPJP6J/s/Np3cSacqCe18+cTvu9v+ciO+Ew4BO+S8+xX"
    "YW5OTHyY/40MxaWwH1p7rvW1Zq91unWO14KXUW25DXrgi9/FcJ/LcL7NdBn0gVwOe/VDev"
    "2vbuOQT8S/zH1CXefbDg/zx79qwG2n9dfX77z6vP3/JRhbfmU/zRefRZCWvxpfRwjiUMxP"
    "hVE4hfVSP8qgRwcr03hTcZbyC4L5qA+6Ia3BclcDM6k9YxnZfr6aA+LNJHOampf489h2Hx"
    "bbUXQSEMK9F6JcLAoqoLc/oz9W1WBn87/nAnDUfPI30pn32fNT7hvyhTnzXVx3le6oBQHw"
    "bmyxcNYL58UQmz+KigkNg21+KZlkayFQGAdwLsE8xUGt8t+aPioN5KGABvnY367pfbnHma"
    "wPjtx6tf/pIzUT/cfPpHMjwD+9sPN9cFuCMnUhnuH77cfFLDvZUoeg8cK0B/ItdhI7wWa3"
    "AXUNTjXoR4krf3xQRF3KW/Tgf2VABQ10NdOCvnDxmHmfjBDFsPa+zb09In9JxWjS1/tDxf"
    "Fn+CPXwvgRS/sfj9Yr/yD3R2onA3ix9P6vzMv8cDdvuXXX4OkmnoBY57hxyGlo7LdwXhkN"
    "sMMcezCDr7+8tnbxBGfuh5fF0QnxytMAuQE6Al3qAZQZaLnSWxEb7nq6TwOvf1lCa+aBbw"
    "nX0i9dT0S4A3eqDeaPAsbLWkJtr+ZbW2f1n2i/n3ofDrKxTRmiskK7TXNdJOZ9p6/Weh4w"
    "aOx07FY4/h7+/lTk+Pp0Ymbjr6gForHxoSuy+8+zZxE/M8D2/lcZ4Mb+W1aYXvs34P9POz"
    "Fy9fvHp++SI9x9Of1B3fZW9MQAPsaiCZjgcoi1B6VPXKV99yyXgDTNX8637eKPxzXhP+OS"
    "+Hf+jaU1lJ1fCmAsbh272nJatEa+nJBUFjDoVDx5GDgCxXKhWuOn6fETEG9s7OYgtz69Od"
    "xj5torL+KOWb11ODqxIvgDzj8n2hnP7ksJrw9c3Nh5wmfP2+6Db86eP1u8/fnsmjhQ9ygo"
    "oNzVVj8a1LqFdbJFsJ8Gq1tzuI71PFLVntMU8FDLglD+0wj/1UD2Sjo5fkpVrBPrBNXiD/"
    "nDci/5zXkH/OS9qf5RMBx1SH15iXOQy/sdbVAQTHdgRHFmBfd/HzMh0s/sDeOZPWd+54Dl"
    "toLnBBCFZ4yCucHMWzjTb3qiQKZGWgwI1wJUqxZ9XbUV6T76lPnHvvf8hGrst7/u2FbarA"
    "P44i/8RINyrkIV+I/ybbLfnp9vk+Xqfx3PJhwH9//luTyAz9zM+pz+/f3p5UbvsO8L0pTD"
    "eu/d4UaMXrXgH1cSgUuVVQcCmKq1RNqihuj93siitvg2bU3iDHQ8GCcPwIOUV3KxwsJA3i"
    "7m9nf7v429//djdBTsAQXXvIsZGLWfAakUfi820lqBAz4tI1YtxOJIwPLPMrenxOE4bFig"
    "t4CR1Uwgv0imHSK/haM+XhVol/RuJwvuOzfhehO98x+BqerqUSrmztxc/LwOKPdvHVPLUK"
    "0o7BJLXu+Tq6KbJ9J8ceVEnonxwRMsvSikHE4w2MPrxqEnx4VR17eFXEVujbOtgm4w+2dc"
    "fM6rEd8R1a5MUWBMEp2NIp6JN7YeJb3DDW2eQFMfPOkcsmFKtqhlVxn5PlyqUb4k91qfAl"
    "QQPi9H0z4ueOyx8/9cLlTI8yWBIEsHeCjbnlO7VcrJkIm5MyDuZGFIgaBoSCAEG9APPrTl"
    "eRLsoZB3X3OzqBbLVQJhnsxjoVNA7s503Afl4N9nNlVZ9HBcq19Myt0AFJmYkuOFpO5op4"
    "trjeZjiwFtoKt0oaIsBt1e40kNlqLVTSYAG1XIpcnEvjfciKwYvQERUiQrW8EhCmV4bpc5"
    "tQO0CfOY4WjmvzqRSvQCz5/f98Jm6K5lPCPHdY3PtYmWmtA9Nnrtn8Q8wzwjhBI5BCRvw9"
    "MWrIYholPHgu/AwSgD1RutrOZCpYkf+ror6BDlbv0olMhUp+IlR06Vche+J1G8/2NnHSmA"
    "iZNCSdwNkXrKtono2pOD1ytdcLyN7H+r+SeUwFStQ+Cq1gauG9X8C30VRv+UymojUjC+zO"
    "+cP5ieV3cSFeywm/285nKnJp+LM77J4CagBWc7BW1HWszdQnssbDnnj9KCf7HM1lKmIsnD"
    "HH3kxdx9sXry/RVB8cz1y0BJ89ODxYY3Q7JDtrSb1g0Q1aH8VUpu4tn1j0kfh76/Wfo3mM"
    "1evnoWdPsetSq4tL8Xs+21U6mamYifKl0xXuwifxI5/qR2y0UyIGKgpV7a1FRJNdi7mMBS"
    "xSu2wfz/feXnKq78RMpqLFvzwNfaGkdnGAfZCzZceZiFkCFkcNi5D+3ndkNOJzZjYTYXOW"
    "K+p3dJC9l3MZd45pZfzm6igFU2xZNFSFfhNcbzxyS/kfDYJHfL6r7XSG2AOaGdKfydwnbH"
    "FLH4gyQzr3+aQuQ9qPRk6DdOjOFOmfGLER9SzyBoXir8HasfgwkcU8x0vH3SDi2ayc8qwh"
    "tzuFGbKVB5mtLLfRdIGZVlZNXqobYuVxF6Pnkq4OY6FmHmtOBNJYR5vGSv5YOXw6rbXPyx"
    "xr8fu/V41YYHE36mWoMyiUNoqVZYSxqvJc1ZdjXsq8nOnnTbLxnlen4z2X+Xg1tNMYwDLm"
    "2rzTL9uZxoV4U8ppfq8NqijUZ5mUeqI0du53FoLyt2N2l4BC/7j+2y06P798hmzn0RGITJ"
    "C0ODfIJY/ERdizEZ7RR3KKfiR05RL0QMgKRbmFDNG5+NSVJSy5xUMUxlBfDwHLaaSWk26S"
    "9l7Z2QM7nnrNzh5adZKDqk+F+hmNqjyc1VR5OCtXeZCHlUJbVRfWSUcbCG/3lXUesevwO9"
    "anyzLA33GYKgrA5aTqbAKj7AGh4yvxq2h9swvAqsY3xiNY0qWPpfExErwV15xS6Us+3KH3"
    "8WFpJZMmuh/XpP4qVhcJIbTgSphQrx6Jj2YbrpIhbC9FcXI+T0D9CVovKPJEQU6utGHfY9"
    "KdvcKMrfnxp1L7Op8fNL4Ra3zarvKckIF3aPe+cqj4+YRdbuAtN3yBwVtu8Mr62oUbMkJ9"
    "1b42U1Gp8Z+HTFVora/eFQNbgaae88zGG5bbPK1HoDKissUKaowoPmx6n45rYEQJCbTgXx"
    "DhQBg12T4ME8SVK0t2Lyg1MlB2Sth3NoWB9Fu6qcXc0fuQKW/xbzCghnIuTWoMqGTtGjke"
    "k8EG2kzd+x3ly96upVdJFMontS1elUCpo97mZcByHa36O4iGboM7947yHg7VEjEU+jGZIo"
    "PIHtC3RYbTQm+sGA+9h94X/Ejs7x03kAZPyfLLfjyps/2YGMgfmo5sYP2JZ9no0SFrQVKi"
    "HkGuw4IJwlH0iq+zv0HROogBor/div8Wp+iTDHQtKP8Fhd7A/2QE+5YgOHEVQmUa9vmoSr"
    "sxOdb5ROL/2/Z5YDIO4f6Y1JiMcJUfsRTvvRYPKxlvoMHefVl7ILn16A2Rt4gOuqmAgfCe"
    "PWtKIqxlEZYbM0CY/mk5OwbCMktyOlRK8jbdo0ZBzgzaqRvfcAWVcXPqr47HlVWpr9rkUa"
    "ZBr51gIfXTOCMbyaRYJjRZjKL86LIC3MF8HdPHqg/FLvOXBpTc2036Up3Oyi1uX/dkzMvA"
    "yTiqkzFfA4cFU22SS1EKNsBoNwAw2ExfYMEA11vejARw2Aa+tqIQF1N51mvaguakjOsz17"
    "2BLh10XL1XVZiq65OdlTIO5ueN7PTnNWb687KVzvc+fz30uoFuRYzDuPtshaE6qM0MFYwp"
    "1Gwa6zVbszJTg27vgpX5ynfjVGz3rL6o6wIL+K62rzy2rggWZz+f1DrD5Mgp3g7d6RK7XR"
    "AUjUcBRRj5hC8ECyL/FfbQe5ssVzQgnrX5K3/tRI2M5dIJ+IpGQ9YLHMhYbyJoO4q8y96e"
    "sitI/EA2EBsezoE/qfGziaXS0Gvi4WaGeLovEzFUxeYJRN7n/CsRf+U7evZRQczAjd69+s"
    "7VwSBUqDCVO3wrcLgN/qzf3X1+9uLli1fPL1+kmzr9Sd1eLu/bBcG2sivdD19uPqnhzIgU"
    "PWOOFaA/JT3sAN7uWei4geOxU/HYY/i5BUQ5L1mya7/9ePVLcUO//XBzXXR/iQmuCwsyo7"
    "biirx2POxv1OuRSBQWY7YJSG+15E9m33xzBMSvYxBTxDng1+8/XX3+NYU8dU5+uPn0j2sF"
    "6Ne/3r67AmLE03YgD4QYIT0XCmsw8WhUW4GRY3Vbo3+3EfiFb2NxVMhyN4LQwJDjnaI7js"
    "2C+k6wmT7yU50PvkO+wwjj44jH/3q/CJioGv8aUddOGA7cCF2JTFFRar5sCfb7KCjGM2id"
    "uNr4ixddQ3PLSBxOdTsbieoGl9YTu7Rypv7K1l78vAws/mgX36X3jla0OxUwjhoINP+xOS"
    "mTworaZflKggYift4I8fMaxM8VhAJ+2j4q9vQ1pS7BXgWlIBUq+hW4VF84J+fIgb0KNzcf"
    "ckf/9fuCbvvpp4/X7/hOl6jzQU5Q4QZehiyYWgvs3ZNpsl81ga+a4oDLkP5ktOswx44rNZ"
    "2ALFeqNqCVJodCErzG5WiHzzdpClVzFVQhCOzKYaua1gOpLO9dyY0vSMEaD3mNAxqspoxY"
    "PlG9yV8I5i9raYkLQi2DD+NZ1b5CDxJH/jX4ybjUPEyVovCqDf5Vk5lDLCArPWd0WdYYxe"
    "TAZI1SHEJDP1TKgnO6CLHcp9LtpJ9UlxWD42zIx5nDOD5LqmnhZqTAqNUwalf8wGlRqDAn"
    "1kml0CcTy4RSkQNZipokEqitd6zaetnskqQF1N6pJZmWU4ZAnztHZO3gfUHKlpQ3EaS43s"
    "ueMHXaSXgYIPXJRbsKAmwtpFauYKRlPp3U8dJwftxOVtod/yUDPvoOObI8pEvsN8jn2uGj"
    "bDfgY0EPcwLZqFe05o1qTvp0PUGM8r/jAC0ckRK1QRb2ZK1KZYeDHp+zm4/228kD/5dU78"
    "LZ78QKxIn7b2CpDZKllixV4xyleLyB0ejuqwhk9r/WFs/LgfLc2o4BdsuW3XLRiN1yUcNu"
    "uSht8CWxHRzBpIFyXspErPtgEjHnPwqUq8+QeLhJp0dn/lq2wOcXlzp7dith4H7toUVqpH"
    "+qrr3q1K6MEARYWwZYw5VLsd2u0VJZFjottdU8sljqaiEqWQNPnX6KAiTY6aUK5IQgV2C0"
    "ITrp49Bc/bwMhGDHsL76JRDLksbVjrtodKBe1ByoF9GBOpB84U80cCxyovDPxp9M6nyz3n"
    "bMLr9sNd67ijFZmP+jVI4pN4RvOHm2gAd0mB5QKCN0NCU5ens0DvFUwER1+LyROnxeow6f"
    "l9ThwAlcLYRTAUC4GcLqCjbVAFfUrwHtI9U+csRKx3vQQTcZbxy6vaRKQk2FJ21KYV07GY"
    "ORPNSVHYjJdjWfO66Dg4r+V9mPJ7XEmsLABj1iI+IvmhGXevdMFuX1UJb49w2TbV1fizpN"
    "slcrIyQivmRHbX8aTajqEdvno5QWZ/R5tKMyhE0oAzwgs6am3ZYTc3CbnbPpcLhcR3UEqz"
    "SrGQ6shbZ3QSXdUyjO1LdxfLkM5q/E0TJ6BueWGEImyVan2DOH5Md0opEtQ9PskdwGrMgb"
    "qTpxOsC3+xydITZ+6SJFp9dgFF/ct7JO0YkqILX9tNauEWJxuaOmdo1L7rGLIhlE55KM/0"
    "aQ+n1rgeZ8USMTgmtpS25oUE9RobbtJFB7dsBHe53FEa2jNvGoINaXE/V49RN7oRx5ZK2N"
    "dFbGxEhLHzhHpxc/xhWX6nccqQpbKidVZ1KPEPUakIUZXACQPDo2UboiajqHZmQM3Ki9tL"
    "T0iUX9lhzcsixwcFvTCyC89XQ9cEN2NpipkI7N1zBEK7iJq+E49m+MvML23a5Jtd273QC7"
    "Td4bj3D7NAh9brHGgTEUlWVE0XdFFvb9DcJo5vLVRHJFRVMVnwgjln/A/+JS+sAFwlXZGu"
    "54/q/eV+8KcbuJw4ai6xvxbbxhE8RPbEbsiUyzX1GxF1Dc9JNb2FGa/Roz9EBWTXPrwd4e"
    "pL0NvV5OoNcLKG7Q6wUWf7/FH1rBBsNclY499cLlLGq3V3i1Kipf50QO2XTzOG6zvvKyUx"
    "in8nfW2eMKUfO2e/clCGaOHyw0ncVZmSftKmaqLTr9mds2rAQa63dPHtE73H1FqBWHSEUF"
    "rDh80+FQD6PluSsR1D9zC2Kt9vbAyHc9H7dcyePLoChiWbW3MwKwu1vu7gUNGVlQV6S13z"
    "viy6g5R9UbvXoG41KoetGoZ9h7yHambrb3i1LwArR8AbJA6p/yamk47Hfr1gI4XVs9JwSn"
    "S5PTZS3KZ0/lM8U3KYFd23iiLNyu/8SITpnuuk8QO7QqLtMKMygn0dMZYpQtZBOLYKZN6C"
    "qI7WmmDwxzPSvdo4HiBL4lf1QEnZLxBhy+dU7vd7/c5k6BZBOqVY1keGbTvhXaRzF3xbP5"
    "92mZ0KWSBl7XvrwuSK47+lJEtAeuOwdUeyHKsrAM3dCtMsiWl6Q/ztWwVqIp5aq8DfdoDZ"
    "SpW7BnP5dCqYSR+dGrwC8Fe+NkqD3ByqdfmYhVtEv3Q6nDF3l4AAXCh4lX2A+mc58upxwM"
    "VZhbH6/vHBY4Ea3D1M1VxI5g33UAPZ1Xk00Fi7MLxD6K6QzHKiLGAlo70CLLlUs3gvG25/"
    "34Lp3IVKgs4gfO3LFwsK8u8XY7k6lgEc+nbhfbKpnHVKAeubHqBWTfq/Bf2WlMxIl/aodW"
    "MLVEY8E9X79oqreYGfv6sXDGHHszFWH3PdH6J40cKybC5Hgs9IVrYoo9tua3/X5QvU+mu5"
    "KzmYpasrmw/XvIgg4O+at0ItMhcx1v39PrSzTVB8cz9vSisjfl/g6um2QeU4ESuYCPxHf2"
    "7xIu59mYitMKs2C6wl3YOT/yqX7ERhs6MVBTJyDLvdGSU73nM5mKFv/yNPSnfozF3m9iNM"
    "K4ine9tlovOwIrk8gL3sJd+eRTuzB+Z2757ZrGOdosyr8WedwIu84DkVnaa5HkPach/2tA"
    "0YyggAusCF255I1M3HYpH4IckSruM0Xn9T4eoCwJjcUnMygBPZyArJCpShCv6ldWzdU5Rp"
    "+y4xCbeuHr2MRyWpZgKokCU6ctPSSBUieXOy8DudyjzeXG2m8ehiLP+75xM23QZwB6G9Br"
    "6Fe4vABQVHtSoF3h5vW0Z4Dnbjxnwy0aFsXoK42+NIS/09xbpiO1DL2suSUKb0WzieY83D"
    "6TXYEnolEPijUP8Y9NvWXXekao8DXgI31SY8DJRS0vwA9fbj5VsJsTgaIG61gB+hO5Duvt"
    "fs3orrPQcQPHY6fiscfQWgVA9cZd0Y4raKJigqJxB9Z0jZnQhzUdc6RbGNNFSbCl90y10D"
    "GlcyJgSY/WkhbUUu03LyMEpt3eCU4tc5sA/k4tazXHGozBScEYzLz7DezrqtwSwLWIa+61"
    "HpSlfRUExLPl8igM7cynk9q2u/lxO63sn4W9iz0UEdWJzw3kFfUDJlpMCbt4S2AXraXkj5"
    "bUCxbo27vzZ+eXfz17dveXsqXd2azKwCnJceGlIERRh3P6T2qMcCizfQJltsGmgDLbsPj7"
    "LX5065XWvbp2VypgXuXhujMzcZ29rCxr9LJU1Qhv2NQOFXV5qgknGRGTbMXOLioJ0Irvf6"
    "IqsliPa0YMsFVg6xL8SKYCKg1k80KHw/XZqEB94L+K4nJVl4/Li0D9uN314xjxHx2LTEW/"
    "RFVyWOXuLQsaFJXobA/L9Dtlkn5d0cmMFFSbbFxtEgr5HSyUCYX8ju3fgUJ+A1yKrVdUex"
    "1Koibp2ceNd+V91XtGZ4wsAjMpRGhKm3FQUZrMEiiiNPkFqo7S5HdFs4aqEUNRtB/dRlBE"
    "npkX8RcpCyZI1P6SOWjcsBOxlt+prBwueI6ZnwpDhf9U3Ve1n8co4zjblrLJY6SWFWA/iI"
    "pDQ1BnMEfcBII6ENQBvz4EdWDx+1t8MV9jd2My2Ag6dO9d+zhY04D8oYC3poVcVsgAR02h"
    "p1ATkC+rQb6sdOdKjJpu46IQbOcG23nOnzpNDnMN325Orp13txXUiU48Wvcuf6g00fQiQi"
    "Up2NwNNneKmrQEmWZzIbX0U+4xlCJCPLs1mhnZp4xlxjmhgWJe6km3peb7SBu+rMxT3nwR"
    "DlWpk9V6bFHOOFX2vFHnxvOazo3n5c6NcRx8OtvoYJ2XAqSbIL0KZ65jiQt7PtdUaIuiwF"
    "horNIuCHaDxTRTdr+NglA/y1M+rYERAoyQJxL/BkbIIJciiaq25IOkgn2F6Mxfgbjqkf6J"
    "lBEDLk5XXJwt3wCypOs5OLkN2CD/PMvf2BPbG/8eew7rsG3mEFuWFk7YffqV5hK+C2eMTp"
    "OQ3DyG7Oteq6Jn24wpuGCFLmTVZDCrMHAnG+zOWhDrQRi9AblDDG9YVLZOcK88uczYRXxd"
    "/A1iGxaQJYra74gydtzK2A4W7YuIL2cok8F6ewpU0Bvw9TlBwPMCntcOhIHqAzwvWPw9qs"
    "HpkAiAO6DBHaCWFa5STbdp0CYvZYADtm+ml0seidt4B6ejISd69w72wuVMZUhX796tRDc7"
    "97iabs/wOoyF2gSEnNBTjmlJILQ251bCuGO1l1g4t4ipv5kyi/o6BWiKYgbFrzqzt1bCqy"
    "KoxrrglgUBXoU5u3UXNdYMCjIHPCK4CSOeTezDnBXdX2SiL610GvLvxRG1FaBXn8pK4U60"
    "swEpD2eXDTA/K9qBW8zFR8AzGJZzEngGA1yKIUe5zUR/bEHuIYZgm8S4mwRgiedTt4PO5+"
    "+SecZ3Axwl/LrFS1WIIwtmTR2O3LBGZTjkL0hIUhDDcjFjp+h2wf+6jeOK8hcYrfhHyGFo"
    "iW2C1gviyXColOB/UkYUUdd+HqEsvyEfIxQSOVxuzOiVh7IbgznoJxCOhXAsROQgHAuL39"
    "/iL2jos2lEpFOVS608T8uCBtnznR2suu5W8LLWgMm3vfh+5UNK7WDdDj+gbzV2dI3Vs5rN"
    "ZdP2K5VkDdrE4FYy3trIBCJz1qH2KijFIZWlKy9f2Xbf09t3G0/4NplvZKvS1Oun3JcNMl"
    "zArdoQYN3UoUL2w57oFpIuxnXNNoW4rGQMqkRy/ihROGdLZ021g7Z8zjXz0kYe0LjbZDIJ"
    "mlF7E1cvplxJzZQszkAqxfjeYsKhSqWHldhqR20vT4H0mAFfyRPwx4I/Flxy4I+Fxe9v8Q"
    "MncLXobKmAgTkyZ41Yxmc1LOMzBcs4ijDrVTMtChkIdh/FTEOfaQJdkAGcG+AsQzG6oRvT"
    "fFLdhWzaVN7tsuDu0ADWS5NpUUevu6J544Zu5WJVJZOaIv2JAOQXNckvYtxA0uu0Go83KI"
    "7V5TGpkexyjDQX4YAabRxW8Bd1UzVzQk85VVN4IbWjdhkhiJx2FKoTmHYQ2XgaddEyG3Bk"
    "lPyBql2H5eRfWdx2VTPyk48mteEefjpPcWbkzmDPF7okYtN8w9DS8cKAsFP0nrFQvEwIez"
    "ZaUeqiB0JWyKNohl35gYy9EMdHdO29Fh/4dC1o9AsalCM9/TxCScnnY4mfGv7Rv6K3Qf4M"
    "iPmDOfAnNYEgKO/TW3mf3PvR1ETMSxkI9HkzQ7HGTlQDrXuMZKVM8qsdmHonDMVQobrU2J"
    "WhykYHw1J9isRX9DS+zTVNpLKwQa6RA+90n4j2j9xeb7UUKunDHTvPjFoJbuT4m2mqeDdf"
    "hIIg4N8Of3GeavIdciJAdxgt3SF2WWrxnLIiHSz9wC6jsa9uyRt4HCLuO3E0nyirI4gPJj"
    "s9MSQd14h065L7qCoBH+uxOfEniDn3/Ix6I9mvwZqKISw/BrFwKfix/yE+VbNsu5m2qgSC"
    "HB3bLLHnSfyr6Gr5LfvhRHpM/g3ul0G6XwqLqpWzlBUEC7a1NpN/V5qvQF4OFqD1ArSyp4"
    "5iRhkHfeIgwPOAHyV7+RhKU4CnYa+g7HHUsA9UGRATP96tgrm0YSDsY7RLEGZCK9og0YkH"
    "EexzPem1rAw1EX/6XHLGP1w41gIJ74lj8Z+EnmjQE//QWhBuPJQ0sR7mh0ynAb88dRoWXO"
    "/HT84ftIpr6iuR8ZfKk0+X5JsVetI0X9sR01n6R0hBEBSi1kHG6HLWiaNnRIwjW3cfZYwU"
    "HS18UwkDOQqvmgD8qhrgVyWAwcY9Ytx2GddlaBm4VYjDcozUuP2JkRO1fSs+mTQxcacha9"
    "j79p90jfiX2SRUzMjrz6fI+v4DSh/KFqyeKBinA978kxrjVGwn3RXYyoBFBDbpWFcAFKKn"
    "eAN/liw4HONUuoazH+++i/3C6MZu55VPlw4jNpqFgWz/viEBWtJH4R1mJAhc/hH1kU9cgp"
    "loEU89q8bL3H46uLcH/MrU3dsWjpXApuZyKmBc29OzRoT+sxpG/1mZ0j9sp72p+x1u5wFA"
    "P/w8/cV28Ufn6BS9h7TYqxkBoC2PithaKHKjyVrOSgBpechre1RbfmDr+uQMytt4DU/UpZ"
    "ujzyY7TckgO7SxHSltPGnNTRA/laMGeELRP0WfyCPxEbGdQFiBGHEDMcAPRCTVY24iLoT3"
    "Nn5mtWHZ4fxgaQ74XZqApXk0SxPqH/TGKaAhV1S1b+WcGNiR7UMc2Odnvb5SlBUD+MGDMj"
    "7oF1zZ005QLggdy9YHm6+RzecTi1/QmktcEAJ3zoiXX3QjIfqd3gqCYPKP0OT/EjF73/rC"
    "+j1R2P35AZM64z9mCU+t7dhG2eNRLRc+wgpkVb31AgdoRiz+RQRTywky5feu0iCwHM4tdJ"
    "9gGwkwosZLMhOp5ATo5zFfPU96Diy6XHE5G+F7vpPipCeMXL7tfeSHbtP4dDHVPC5yw5GC"
    "jHNwKAxvCZ566NrQq6mYLKKd7ZQTetLZTruKnNVU3z9efbP+N3GXreKk174FwipRwFhVoI"
    "yrOHOX2xT6GKtEAWPVMcsVBhWyP3y5+VRxQKQSxQPW4Qrrn8h1WG/AZozuWei4geOxU/G8"
    "Y5jbAqGcpZ3oE99+vPqlqGq8/XBzXTShxQTXkMF32Aw+cDmBy0m39GFBCHhEQ1vhgbi0rv"
    "i7+egEyvqH6WeTOkcWzo7a6cL6WfiRHIZs6pG0FI5gmKwXdDmJXU2U/5+t+f6VnzgB+vZr"
    "+IKQF5cv0dfw2TP88uVfytSVTmcG0sqgTW7oLn44kxG6iz+lawm6i8Pix5bxoEsPmXqzQX"
    "v3w7V3r6ztVJXxdIzCTiOmYWa/VgnjW/JH1QGSFzOghlbdvfDul9t6j1x6LXy4+fSPZHjR"
    "TTe+7tAH29e99Id2CbaJP5X/1MC5IGYg2pdNwL6sxvqyfEoPPit1zE2+LFFB251yk42pTu"
    "k6bkZB0IBzOg/2RaOD46Lm4LgoHxyJcTzT7zpdEgUOYVvdmma6ROu3bywLQ7mHvdic6oUp"
    "rwp0A1d2A1dsyD26grOFM9+3I/gXMccIdZkqxHvtBh6Thj/LgO1JNas4HjBpwir2t2N39w"
    "aPZNC980i8pEmB7E4g4yZB0pFArGkUR1nQNSKY/0z48JDkBAcUzQh68OjaU7QG7+MJTRjC"
    "j/zQ9gKSJtrz88KPvZN87G9bbdHmMwFzGKI6ENWBqI7hjn2I6jzhxbdch1RkCPz00/vvKg"
    "zPrFBh8cPQsU+F6PhMz5p1lZb982ihsksgf9H/qhCd8ycRf+U7qsbQNV4UpbRxrpTLF028"
    "gi+qvYIvin4UsOCPq6vl/LO+7n2Sl4GM90HfGXKxplFxFB0/fE7IwFBH9854qBVo7lvEV0"
    "r3HcqLtHqDBragvRd+ggTMJ5eA+axfbaozp8vcxfdaSWupAOSs5Q75LnLWPKriFFTbacl4"
    "4yyzXoLcw6ds+KEnGqsdBuPu77k0ua8FjaAsCzyCtrZvHDbSUDa2Ek9a07CJ5bTcvyVR2L"
    "6tt28MpY7FmZcBm3PINqdYKxEFbUHvU4iC7tOI4Ed9fsMG+gUCC4JwqrV2SAsaiX7x54wU"
    "BAPaYl8k3DTHvyhpUuWb43IqU2TLC6JNqPxXdq6RLUZTOmVxJ1ZwKUtHTgfwdsibHCJRNX"
    "vGajNUe6VgStxV1MtkQWool+mQRvVbJaExpTxiDyX1M5DoosKQTMWaoLUTLJBP6VIWqmBU"
    "tuQuMys7mRGKXQz4YJ8goEUCLXIHwsCMA1okLP6eFBemT2FiB136I6h0Rqwu8Wy9tc0IAD"
    "dt0Etr4RW24uJzDVWgrIhJTobuyutyk5VfauFKA9ScDHA/ipAmFlmL0vw5QXBMduQTyxat"
    "3NNnk62SOa6VaOq2KWzCPXKLI+7BvsnFxXTYkZ3XlUnGxUM4XO2LlJzEJIh6dQJGaKm8gC"
    "mONW7A7ZidfsArlPqYv4n9c8jxEI4yoN/Ibsuu80jij0QidNn113YS8PYN+MqagLcPvH3g"
    "8AFvHyx+r96+gdOTc+b0GAnK6S+g51MtSME7Ntp3bO1T754vra2VR1SQAkdSUWnZAqT1Yp"
    "XEgLc75JcHGIwnB7a6xsRgNHMNapy1wK7ril2n3OgdINsxLXSI6DZkhR6Hv7jFX+G9zC1O"
    "tQMztx+a+DBXxGdcQ8YM4a0rUpZzDBYEzai94X/h/3ogZMXEzxwfxQEAlTdz3+nArzng03"
    "0Cfk3wa4LZDX5NWPz+Ft8LlzOVOldT1iKVMC65swef5oPjugpvVk2f61TCOHifN8qdfV6T"
    "O/u8nDuL+dugXb4pJ/Skiyrch9yQcLA3bYWjWnpPQMfjJFTgKXlPikDRNaUuwV4NY09lKs"
    "+4VF9bMDEaDgvZ9c3Nh9zdeP2+2Jzsp4/X7z5/eyYPAT7ICSq8blDOtdIwOLD/MzLDtdcg"
    "J2YSrfq4rs8I1g48dD+mE+kuw1E9FE29c7nt18D5CX2Gjt5nCLjAwAXeC6I+HepvqWeHVv"
    "AWM3KicKlnP57UOdWtaODUSkY2qhGwxEFAfETn0vXtkXssdEpZ8fMU3XjuBmEU1+ESNN+J"
    "SP13JfuXzOfECiYooKG1IAwt+ccVZQP6eAj44AesZkzABw8+eHDDgg8eFr+/xY9uVR0n8V"
    "bCwB4ZvTRfn2HmaPnhUwEDEe7FEb/gGi3xtF3IBbEn7YwffpLBnIae3deZ3ncwzqMBt/t1"
    "N2he6inHNvjjiafqRXNL/qgsvJ2KGBDOrFM63v1ym9M3Sh0nUp3jw82nfyTDi20o1LW2Nc"
    "vF56Se9oaFivHHjw5loJQ/0lDCFKIGHCP5e+6skTJ2VqOMnZWVMajifoQONsduJDaw00bv"
    "rI4cxM6jbnOUohxgKLAIvcBx28GYij5lJH2ywo6v/TYXxADBFvdPSRBunya3D7T3Goa2m8"
    "VSV91VyRq3+/vRdx3xHSz9BOiCIHAATeQAmon+sCmA46Cn6XIAk+OiA2ifBv+vcL4OKgP6"
    "n7TAJ8r+fFJbuDGcMcfeTBfJyJ0UrZ8XG8mZkrwnQaASpRaj3fcNQ/F84tNggdbYCdgEYc"
    "9Ga5G9zOiSyFzmhFqFZzQMkBOUSVr9POar99W7m/NHEH/FnxTcoYC4LpOTMxKI55BHLsL3"
    "O5r7dMnnpILL9TqaeI0Z8vmqY8Yn5a/FJvNPaW1+9cR3TqdwWDKBeMIp+sT/zh+O+A8Ish"
    "aYfw8xAvFvZ/Hv/IZ/RT7Q3cRp3tHvLrZIFb/stxOJgHw30wPuwfHiuyv9PU/+XWCixYLx"
    "Zo4CcP8GehrQ04CeBvQ0gxlKQE97wou/vRgbkFKSwQaypronpGRVjRLA1W6igpiBUF++aA"
    "D15YtKqMVHhdBIrFyWcf7hy82niphIRqZ4fnGTBv0pEx8OcHLNQscNHI+diucd48wSGOWO"
    "qxK7pUhkKZxDYoIiu2X4bDe6It5hnKLdny00YlW2iAYUJSEW0AHzBfhHQ1gF4B+Vj57e+E"
    "e2psGQl4Fqw0O2CYBfdvgIf9b12PwiyUpBjQ0Ib44G/ZrwZuq93zME9yWKh3xMphvZm9A0"
    "Bpc9AhrEOCF43BDXJsHj40Q2+dqEvlicK4+t1RWei0MmdfFOJxk8xdvRDWKecSFmRi0Hu3"
    "9NZ0F0Pnf4/6LJ0kjjNlYpg5Jy207QbBPVl1DEOrueXhkq3L4O0bFTjAlC+G+Q4b+KO6Im"
    "pzoNCfekjR50DXLqaB26iTL6slIVfVlUROWLRlS7u67IYUbqgFUOj2PPdVjlMIZtOlP0Ha"
    "7ezHkp4+yrXkoEJNeFltOiIARhztG6NPjqEr+ds7YkCs7atnb23HHJlC3w+cWlXkg0J2bc"
    "gdd9QBToUSdd0qOG7B8y9NgYG/99kL6h4fowrskCu/PviOViH8e/fsmLUR40qfNjzORw/k"
    "vmxzcqsMkHJIUvE1I7iiYS3GSucSGyXLl0wwGNmk7Zjo08Ggh6MkN8xUKhQEpycxBga0Fs"
    "dY3Nnp4DZTYHfJRNahwZK+o61kY2YtXRiApiBpLELprF2GpCbMoI26B8RkeEt2OnUZtE8M"
    "PHhw+4eXuIEKcXg4ZWn5OB5tkK8hC/efWZLFkhcAqN1imUrmQ7Cl9BFtxCe3D4UixbkPhK"
    "sgbeKE+yroKhW7/GtTHoDPRBujj2TUEvnkISrz07qxQ8FuO6AqqA77W7yg5HUGMXkLbv58"
    "pLHS7fMETXHpKpKNLJIrwxOGKSnKK7FaErl9wJ10ua955cPpJo4thMUk/mzn3IlRRFR/P+"
    "niVy+K8Q35dEEmG43J3Dpixc8WnE/Hdv+ETSNcSfkg5jgeO6yKIhX3ohI7xSkWfhGzZB5A"
    "+LrAIh5xOEv3ouXjEiv0qAH4gnc/DRt3f88QGN1OG7v7wWc3hyouRXRUu8Sb48wnPRYQa7"
    "rvglsXBP3iGx1iwqEhD5tMQXZrLsAP8HksMQZg/EFiidop+dYIHuImff3UTlSotG5r5FDQ"
    "Mo70pJBKS2qqQE/Va6/vIzZKTA4TY4hxtExk6gcADYz1A4ABZ/v8WHyAVELgyIXECeep95"
    "6naoW/F7K/GU6yvnjDeFuVBLxS7KHpCQnf5ktIxsDlRkWmqinpMDxDUQj5wdZbirS7dsJa"
    "BwS24RuijcErlltJYjlRjGcojHmrMcPl06TKstV0bEAKp0nc3UR1uuGD09q7YgBOUthmy5"
    "DoT1ASsMxA4jne8mEDugPBOcbgM+3aDw3BDONig8d4STDQqTHbr12FL8anrXSUEI7pMh3y"
    "cZBo/OCueEYIWHvMJxZqSutpATA02htaYANOtjL0HC6tMv/pEXhCXoiume5VkC070J072w"
    "Fcfez26QGDfLJihfrR0grCx2MK7rtSnKOb1iUGUpruzfQxZIhVeRhpD5dNKkgSDOj9+ZjH"
    "ArqezzOfFlp7wZCdaEeFEKAPYQwb7rEH8iuvD9h/88avR3jx9JsfqllAiojTffMP4wK4iY"
    "TNlkhB6f9dW7dx7J6yhBYIU3okInl/sP8ekEiS7Ij8Tf8Ce6dH2K3gfyb94945NIyr4fek"
    "mJDJGp4MdZESeTCgI/Hy/fKqjkOVQ1YIKq+fiMhr5Fpu3KnyuEoQx3Wx0ZWKY9skyjjeo6"
    "Hmm7yTOyYIqP0g6EFXgtyGIbov8OZKUA+9bYR7kXcUKb/iKoxMEj0no5ZmTOjcTpnCgCWf"
    "Vu2awcLEDrBZDZyPr458QA/j384on5qb8GZVlYiPb3gk9XVLBXtZehKGlMibEjkUloGFhU"
    "RSapyEdTyBlojPXQP1UTZ8BXvz+tzPFVJJJUOxTyUkDPaULPmfNfjH8FBc7VCSJZGSO286"
    "FzRFKXemPEEwGAuwXcjASB247wWhIF70FbHSUDpS7hVSFq3OneC+E1AU6HmZeXAWLekIl5"
    "0VqJZWxBaVYKG/de9aI1Dbmhi/mRRj/Uh34rA46erjh4MXNiT+LSW7pchQH5HJpMDNtuP+"
    "ix/BT6E2U2tYIIlt/y1UQwKxo3jV+0Zq2IIiFJART0KIZE5J8hUT6VCYoW9dwN/8MikiIV"
    "EbNWVECPcIAcRS/lTmYVJWbv1oKQtcT+w7Y2rRguzVvkUiqKtLrOg+CTiRiV+HCDRAtNxD"
    "UUe4LubOeesOAuErU4qoiGle2ZgcE1lEtkgqoZXOmeKC9Cdc2YnNDhy8YcxzzppUBM9Ebp"
    "2A1bCeOMhe47aVZVp6qxESqKU403GNZZteDZZhr7nnXOirwU1Jjq/AjhaqivW8c3LwN1fE"
    "frguKvlsMWmqtfEAIn45BXuB23Hkj1HVIuW1ItweHVrcOrIsVB2y/zJUrw+phMN643oal3"
    "JnsCNPF6yT3bhddLTvSvbduNkW31xt6v7Eu+R+OqbZrhnn2r8vmNhqCe26PS6bUfSPG7/4"
    "HPZBJKfTpT5Tn5JSCrE4UvdfvhpM6VGh1GLBnXKJdWqJ5ixV+j9YLKTupRN60F8SYyd1Vk"
    "oqIFXSP+1TcostzlB/JnobUQjlCyKXtUO58dvJ8D1igmNd7PZEc2opEmg41ggfXNIdWxR8"
    "ELMXIblZ/lVD8rMysFxL7WaVASRV1OX17KwBOtF0KfR1XdhqpRTsYbF6npidZ12GDNMI+P"
    "zsI1AQ2wq58UlhMzCNdj1OMAty34DYeyFB36DY9D6voRbz6IOLHCC5F8NKnzQazwZpoEmp"
    "t5IIQ5MKP0AWGG+Lw+fRQNvBnBrvj/WnSyFvypBWYL6Rlgzn9IUvxq7gh3QVJqy6Zrz6XY"
    "VvQV7/NB4JcY8Ik1qfFL8C8VqHsHOh72N+olyAgVW9htgshxOjKVvg7XmB2Rmsdcs7x+/+"
    "nq86/qXLVrBZvi+tfbd1dFNsUCn19c6ij5WwkDzajuKVni7NLQ8ZPhJoVRO1PxR0FvGxGe"
    "RzOZBgrsgW0myyfaHenzMuBDHq0POVnIFmniJVFwW4zdbfFEbICS10LHtN7p4bjxyC3lfx"
    "zIv3HUNevLvbGfy0JyhD7zZ2BGTlSOi9yASa37IuIb+ZmxO50Y3/t0idYLJyIrBAuEUVIj"
    "X/gZXIew+OO4LOQpuo0Ld7MAxY9C/DbjgtEEC+qqnBh9Pmi3E+O3YuV/UYVI/J/M54Tfyo"
    "9kOudfMCoqDt6OAXo7bK2wWjLeQHv7ollcrSasVrS3C++ABsxlSQMB77hUeOK9baPGlmVB"
    "j23Nishgqc2NUMgaF8HvhR+RIqfF/soLgQk/WhMeWuUd/dyDjKXj2/DQwq3ymOuhhRskLh"
    "00calXhkduBSrdJZkl2ukuecyM3ekuuUKRFCJ/8HHuRtAxnACtMZN5IalvQvwgLg5kn6Kf"
    "fScIZA0ei8/5wC9HD802XJBJwkbZWdLfY5Qd1hJrOY5TQ2e1wdwcE/CJHMcnEjiBKmxejW"
    "4qYCS8PXC5M+duU4wzIgai3H2GFTCVemYqBeQPheZeXSY+GW8EuHV+iT6qxAP344k5jjRC"
    "37mat3sWADCy3m3uTYqjqXviVIpMmwiVtLO6qSjRYVbIMHDq09DPVuFQmPmFIh27W7W7yc"
    "hGJXqjVIlvWNyaHP2cFML1Q5cwFHfliqpAzAh/AJHmedxbnc7njkV8FDdqUNfr7fYRsnhv"
    "0vbnTgrdyaK9d7ICsCgKiITy8RrJ9ktRwgh55LOKisCOzaIHbWv9bgv7xt/kq0e9CXK8aA"
    "z1l+guvcsib4VgcJBH7IZ8a9/JesDsFN1tez7JksKCwDF33IAILJr2fC86JH7LluuOO3fx"
    "IdkfZ/v5AqljmA6MaI1kf4t27ZozohCRaB0Qgt6E0JvQJHzxkob8XNBv+5uTgwOlfYR5hO"
    "1mjVsEF7Ng2vZVUAgD0az164AjRYUFWFUbpuLUL0nB2Q99aQcUvoG+tEdwgUNf2oPCDX1p"
    "h3B/Ql9a6Es7hN0/9nAa9KU9vtbkk0eHrDVNgaLQAaH2aBQ2GaMtEMHW7vouy8L93fb+zm"
    "Kpe4GrZI07aXq5wVPkdK7wghDc4UO+w+NrQf/+Lgka90b1cndjy5IOUfn76eBdEmyF98De"
    "pN77cuINIfpZahkpuLHb3tjqZr/VG7yiz+/4z5HuldIsL0VrZxcEITLWPh6TbUqvcbRkxa"
    "DydmtrINSHfisD2769GzXwCdFnWuXE4ErtKO075jfumY9sJFN9UkhGzlA9G6R6R4TR/aH9"
    "MZ1oXId64xTv7G3WANhE/egA2idSp6CgsDXAODpqD4/wwA7opgDnbqZBVSnIJXxUZy+kCS"
    "G70xfS8p0N8xdkas4EUf73pF5G9K842+DOCn1fBnDk6Sqp+YLYHxUTkBsnaWjJCKnIYOjh"
    "IcpkgLhQQ5K/ni2ZEuECBQsGo/NMUDXfvzLjuxL/6oTvHjX/s34XobNS9JAP+4Sd/+HK1l"
    "78vAws/mgXv3AhNnXTFsSMoAT2XQemom56jS88ETAQ3o4r4eqxYI5BfxHE8LFGGvLKt57e"
    "W5YFz19bv+vvdKaN/1YGcG+Le1IXT08/zgsBAWbIahALZ0tR8bAdQb8sDO/anrGlfRiXlV"
    "PAqnRBvAQC7PHWATo+DGMdoPj80ZcAis8PiYUAxeeh+PzgIN6v+PwWeNkeTnHMaBTu+yeN"
    "ziJDkC7y8KBO5g6MWEBWe4IkY/xf+DymYkRnvxMZzdkTqJtkHlOB8mjgWHvXXA1n/HT8JK"
    "cyCSgtNk4uSWTq8iu5GtSkwW0DaPHmQzzVuIypWlA1WEs/eU5wFaUqnShIS9mPJ3WcJY5L"
    "MMWZkTspSz8vRKHRJfXIBgWiwuk9JQwFVFY6zSiWgkC0wo79RrKM4kcUB5XJSt1OL0qtis"
    "60crVFYxXJaVqFvqhchugc4W1t13iOCWI0ejJGPl2LQUJmhr0HJGriMEQcQXdq2MwW6E1A"
    "bwJ6E9CbDA7tAL3pCS++uBezCkRh+b8Q7JLyYVqUKmyA2SaIlO9xqszKa0pULMuu6b+uPl"
    "+//3T1+Vd10bNkfHa9rn+9fXdVOHmzSOpnu6ul+yLtHFTN6DnlXSKnWyElJ2RcAnYvpVH4"
    "5cENglbhuJIoROPahoIyUOrueYUo7PwmOz9ryGrvfYVwN1bLE7EdS4E4neQ09RqWFzDxdx"
    "0obHfUpWsaUVJs3CZxpb1SALfubIUrLefrrnak0dywnV60L9wsmlF7gyI56eESjizR+ijy"
    "S0Uu6FN047mxJ0x8FvUgEu1+sBOwsvusw3nBtzXg82kCvi3wbYF7A3xbsPj9Lb4XLmeqKh"
    "rVxs5Wohsb57i3Wd/9P6SKQhUAVzXXyggYmLHXH8LaRntJEEz2RiZ7AttqEdfibuYOL8u1"
    "dIgPzFl1BH84dHk/YM8Vn1jEedSuW50TAv1otPpRupKtcpaKsuCdb50rE5Kpyt7/juNWkS"
    "STStS9fmadgOKVgaIGB9Q+k57DOpdDXgZSuod8/Cdr1eL0L4nC4d/68N9CqWvlKUTBzmti"
    "5wng1C72akMjK2MAyoc2NWSpJu1zJisFZeDbHjFRyFAb/JwYHPCt07ChBcKxyR/FV6G8Ev"
    "oZwnrJYQN7E5qyOXJHQIME7IoKftroFos2j2unN0U3e7tBvf3D1tvX4YN1x1TKnRoKslLx"
    "VKnmK63kyOn2PNvNWbpCS8weiI1EFifCDDkBWvP/yanYgtin6M6nayZrh//w5eYTEs51/j"
    "vw7zhBUWh0gpJS+xP0Nbw4f3b5Jp61zGXq+XlJbuCKQ41CviF9dCfKrd4h7LE13wJo7tOl"
    "TP6bOz7/BjbeCDqV+IGLWfAGeVRSrTxCbEm0CvADEV/SpmsPKFRDv+UnCChUQKHagTBEiY"
    "BCBYvffvF1y553W+98QPSp5+cN3JDPzyu9kOKjAtPBCVwtbFMBI7gOBXgbuXmf17h5n5fd"
    "vNwO8gOmGVrNCT3p6CrxbF3wMiJPGjpuaiiKD1WH0+LhJlVb7E75FMnNRGFO1d1CqYiBZ+"
    "V5k6PyvPqkPC8dlMIK14mFJeONAPfQkTC2wOcXlzrbeSthBOC9d7OXbe40jt+tABzAigM4"
    "oAF2p3Oi0ATqPFo5MZOAPXhvDS/AqrrBdfdfKmIAVeEAlkLqkm5DhlIIQ7S8dbQ8C6YuIU"
    "opbNwb0AslSsQ+vKmIfGg5+kpiQPkcsjsvs1w+wcpoco3/SSVs3NvVy/0C7LfD3ig1DCCg"
    "qGQOtS4oKtVMiuMWLh/mNbJnOW5NvslnYtFH4m9OFFyT9LNJHc/Ez45qUFwaB7JeTUTBkX"
    "QPIS4qPaM59bMd629WhA9YOC6JOBo09BELlwy5BD8SxLjCESw4oqoa0z08RdBJ7lZ4QwTd"
    "TVJSxPhcyeq4nnUgP4nK7WDPRnRNBLdlgjzx3LUsgC3LVEffzqaEpWSV+5CvKRJni81lPD"
    "lOYv0a0fmcET6LT+TvIWZeY5FihxL+CfII/y0R+cMi4qdcFC+Fp7OKq/JbrulMXNvg38Bg"
    "GcotNUHAYAEGyy61F0gMwGCBxR9xEaBj+/F6ThOOe4jpMoUKYgZCfdEE6otqqC/UbgQdkF"
    "MBA+GtUwASdF9WgvuyiC22fw9ZIO4C/b6xRdFO3P9PRgnOtZgi+nmKWSkIvLTFPjIl9cO8"
    "eTmI87ZegMj+11+AvNzhFuCZUehHXhd99PNygH479CNHlz76eTlAvx36UEapT/tIP9B6jO"
    "jqwdT2s2dN6Qu1/IUSzBZe6Z8fGSHQHNseH1EOsp57LS8DpJEhe9CSIJJ+lbC8IFAYWtvF"
    "UEJmOAQSKMOR7LMOynCozpkOoN231dI4AC6cr3vwc5b0kexJzUnoJB/5nyNUUivpOSUz1d"
    "8TqJ/lJJ8J/7XZGL1jRyUyyd1VQ2ZKdt9uQtN0mQzdyWq6kXSiRyI02agJVzJJwtoRVB6M"
    "ZjiwFimBJy41EwhrLvQ3k5jNU6YzdTu95DGJlmCSxkR9dJcLT9y9lmKhJyeJSExxXR6PBH"
    "wTorUT8KfEKZTiyXdbD+MdlMUZuuYyQdWkogf+yzf28ySDDfRBdO/kgejJsbPkcMj0KpUk"
    "AsaVKjlrlCB+VpMhflZOEZeXj7YFmpXqycFm6imedSALpZOwFj06coLASmiHf6xM6WGfEY"
    "KN35aSMDRKzlNcBP69wsSF3/RuzcoYlyB43ih+dV4TvjovR68W3GDlkNia9ZYKYnvWXBpP"
    "DEVRcmkcYdYD7dGLRnv0omaPXpT3qE58D2jzIw/6YdnPUvvazUhBQL213tOq5yuGhq/aVS"
    "9SZ3CL9odZQQiudhRczaYb7xkDzOY3j2slmsb/CptwUJ0O8lEuRcSmFAarDtlEYbepnxm7"
    "M2bzheslsro/Zg8sytzexlXQjMThkjcyA1wO5E8lKGqpxspBmg7mg7DJgM+kSU3YBHKxTy"
    "AXG+wKyMWGxd/TqIQo6bFDSWNwkh0sUtqLm2w8DvOD4dyLy3z4WUuyT9lhvCM9MFrEl29T"
    "DrcgCG7A1m7ABEhtT2BREJyBTbuC2+32fEkUdn3reHO5qX3jW7QsCjtfZ+frGGV5GcjgG7"
    "LdJdZK+KNaFH1WiBr3TvViBkBoCUJLw1sJE0JL34eefeW61MLxb1+KLRVGTOqCS3M+dorz"
    "g3dGl76Gr+wXL76Gfz+zz76Gl8+fveR/vhJ/zudneB1FhxKjHi3xA2EIP2JH7gpZohijqA"
    "BelNqzIdg/RVfICgNRedgj9/zLPJJyGOqQD94dr/qtlOKdL+onZo8KDkNUa3BRLajbeLC6"
    "jfI9KGFcuc+T4SY5ujuLHjIa+paG3y8dbuBOhTw2Q05piB4cOnrA4SJ+O2dfSRScfW13ew"
    "ZKXWefQtQ4x0Qvzr4EOB1nX14GGBjj9QQOvJaXoWdejVtq0FWPjuFx773sUZ++qR8xC37E"
    "G3mIKhxT2Y8ndV6pFR84XWVGNnBJXT7HF1/Di7NL8ef5C/tr+PLy1Qv+9+fSV3TxnHwNX8"
    "1mz/hP5hcXGY+RKP4iy8HMCD9T4+ZV1A8wXyRGI7Iz33vWA1892ZcqIF7Ix2H+n+/cLwKV"
    "n+rI30bZDmtbuq3gxYj6JEBrrMEcmBNwXA3BcQUNR3psOAKuFnC1DMrc7MXRsiKezb/CtF"
    "0BIZU0uFva7vgki6bdWqikoaxKy6WAnLITyCkDp9aTcGqZf5oNuUC9ofd6jUtxkBXqB+lK"
    "hBL1T9pXK92r10KdPVE6azOfT+q9tXJkpBk3dddmHaGX5y//zv+cnZ9FjlDh84xqc9M54v"
    "8XdbyZqOaJXcS/hk8fiSzeHSziWhT3lLCkJPgMew8ocXyqXLMHfDLUvBjwFTKpcbKCfXIC"
    "9gnYJ1DzAhZ/v8WHaNXBolVeuJwRBdG6GuWthHFdALrnBgdO4Grt4VTAwN3bS6wk0qvLEP"
    "/w5eZTTbyVqa4IbnShP5Hr9NdjKnM5zELHDRyPnYrnHeNaEAjlboQE528/Xv1SXIK3H26u"
    "i0e9mOB6dBVGbB/Pg77g7vs8WRG6Uh0oNe7CRMCYTt+dGRj3PmVMn0yQEzMG1QN7v7f90f"
    "TAz8sB+u3Q99pA7wHu++K+Eo0IW6bQlGWB1NHFOugm0ahkjaM19ZJFw584d/xlu+2vEIb9"
    "35rUlAVT9wVQCsMboPcGaDm1C1JQOGrIzktLxLDdFmWjSoLGvVO9FI1iC5Hock/4gqg8D9"
    "V4lwQB70Z4i6i9zvGVEYCTa8gn1yMNrQXxp/oxgbKkce/SZZNX6bL6TbosvUgJaHrtC/NS"
    "T7l7YYxEO3NCIQzmRGtzwqVMV6fNisC1MORrYehUcUNfMKh/MCBO7Rb7ueMSRbj5Ohb7/n"
    "8+EzdFs4IiHlFfv3fc3khIR4A8d2Y4AVl2g9J7PpNJKB2AnS03VjU5O9l3u7nZ82TkTmr2"
    "FRJjI3bzWpRRzbKbqY8s/k2Q+CUniBHsEnuCMEOOrFwxQWsnWPB/MLTAbCHrUzDnP4pKrr"
    "085av31buLwuR3yBJ54qKWxoYQ9lpO7joeYYLZLf4hns8n9fjTtucmmhFRV4N6lTVgfztJ"
    "ae4PfEOK/7MFPr+4hPoZw7lwJ6ia2p2sWiNWSzLYQApXD4wW7Cv0mOooaDwc6PLlmCZNzu"
    "vmocxUxMC92j1ZVoClHS7LCRkIcy+sTv7EQFlm5NrxsL+pDEwG6jojs00QKe0jQ7ruHosJ"
    "makHgcN5/f7T1edfU/pm6kb4cPPpH9cKAuf1r7fvrkrhFKmXaGzwrYSBu/vyRRO374tqt+"
    "+LUvyEK50aF14y3CTvSXd3HtBhuwMzoAF29WmBOTFjUD2wBz2grsK+qM5hSMYPI4NBPNaY"
    "DAZIO33CsY60XlcLgmJRFOKJbU/DdrXW9q6x1uClM9PzVRNqSv2We8aZioVBxrUUTcNM2S"
    "04xLotMphSHRlIYi27IwNOMnJnZODGIygqGfQNk8VR4ileC5c6lt71ifDdi395CNu/hywQ"
    "n58iIek6jwSJh4k5UNSYaIJEbZVydKC3J0URAhES4Et7J3q+iVBALgIQlXUhgYg2TJAnnr"
    "4W9JKoErf8UsimhPG57mT+aTqN/Bd/3pLMqL0RP5WFvPnl/QbdsXDGHHszlYPkw7ci6wVl"
    "JK4vg10R5eD3YMC+8oefojtsyVDGVL4v6cPin4rv5sWRE75hZfnwlGT8hmM1x45L7AgOIY"
    "of+PhwhfA93/ziCRbZfuUFl44726IFXaNv79Z4c/eXxv3wsi9NlBAK7e+GGQWBugxQRdyA"
    "KuLFU1XvSFFJg7rZVtUXt7L2EmSEwMhqi/xWAdLGvyQKq9B2FXzCvxVhLTqeZ+UA/9aZwL"
    "Far4d+Vgqwb4v9uOpvGAc/lOCAEhxPcuMPv0bVGjuBwK0v2PvuiJ11PukYsSXBVpgP7XLt"
    "mVAi/IWaSYQZkaecQTjjm80iuuDlpZ4yfsJNHPp6bMitiHEpwr0wIdd40/iqisead2h2f0"
    "VxqFqU6MhLGbeBe6kXEYeG2lAqSqJga7fVeTNQ6hLYFaLG7fxeqj0lwOkwyfIykBg/ZLLY"
    "cGlKT+BAG3L7NDPDdqNkiR3jcOuCJlbe6l3A22FvuiHS75q0pjsO/+4qtJ3gOvRsdWZ+9u"
    "NJHf8Oi4HT2XZkI/4d9q2FoLeJnPe1YKo5gaB10fkpeh8gC4sMdjQnfFMSG0ly193c8Ry2"
    "kIqIZI8xEqgZdx3O3YQshmc0lKc0C2e/k6igB9DFhkkXS9eqkfMiHW0ggal7/0Vm+2vt8L"
    "wc6J+t9U/IBT+UB1QG4KYcAOLqYF0QM85l0cOZMorU70PV+zxQ4nftYX3w3G+zOBaQHt5h"
    "ejhmD+28+AVB8OG3ZuwmQOqqHSVB407rXvz3XIPwdTPB8zKQCT5a537GSdF89QtCEL4Z8g"
    "pDXeOj32i/05k2+lsZCN90FL6BetL91JMubPUO4P0hmmVce7wpqNs3e4/63KJA6J6Vp6NA"
    "zI9xpVFDdnCvhacziCmiW3k8mwW3pkmh1ya1p1cOsUhS1yGKRyUVoBGfjfiy7DNdeyhqUP"
    "MG3TmM/24edu+imJSohbBeUJeIeNQDWSmCXf09Rl0wOo3xxU11oFL0YK7SSU3Qq6p5UnVO"
    "T1XPpFErkp25naAS7C7Dq69KsMnZpYCe8iMMexXHSUasCD6X6wv79CcHBv/m5kMO/Ov3hS"
    "Pj008fr999/vZMLgQf5AQVxlB88WnzCbNiJh0hR6a0pffvnip7gdszsrVoTGnL7sJBUa9+"
    "lNWHvvPxXKmcZj+u1U7jKkZ2OnKnYnrLtb2A/BFE9cceic9kqTCKZuQUXcnCXVxznG22pb"
    "SInMcJ+AiL/4xxMZ8DiZmiGUrns++mX4HKOUiVM157DZ0zIwGNNEoaJxQAfrpBgXBlay9+"
    "XgYWf7SLr1vYECoaalQ0DJxApU9Xo5sKGAlvD5m2QhssA3zLf1oBcDzeCHzrzqF3v9zmjq"
    "BSm4CcfyQZXuwdUKxRzsg01qNa5ACWhIEW1TaIPPxyPqnNOEZWMJnPCVcrHsl07tOlzgFe"
    "ljSvMkXHpWlje7xFOcisHJwlbc+Ste8EAfHa0FxLorAKHayCLtVVIQpk10Zk13C2FNC1on"
    "grhGH3t9ZnUjC1iMcFKeCeDtnTAEWRhvCmQVEkKIo0hN1v2skm3Rr61fUUosa9U/2U2Bt4"
    "JoOZIdmxEuqHSP1uxqdvwv9mzjKMCN57ssC/pBON1xt+WBZ4BjEF0SaP506eDcsP30m2+V"
    "nUHsJIulrRmoaujRb4kSDBdBGsGMfjn64wC6L2eRwO0beaybpFHhX8mG8YEl+5zLTpdmqg"
    "2Qz4TJ+gapoNtGTrz+8t362pPpGpJGcSAbYzRtMR0iwHZmEdx78Q3QNl3EXb+YqQfCpRtH"
    "K5coT+RC7Xk8aHfg2QAoqcaVuKzRfD8JO8zSomKMbmoVTJsXc+cCifsAsISmeYvsKR2qXt"
    "bcpIgaupK1dTwi3a089UyIMZ10o0djNlduCgkpSu+NtJ5Lmoqg6dfjipTZ/PDWtUGHqFV8"
    "SPEoj82CF2iu7IHyuHHxZT6t1JH8Yd8WzZ74r/0ycyyd0V3g4bb9gEOZ7lhvxzdXnozp8A"
    "7pMBn1OTGvcJZCmdQJYSaNiQpQSLv9/iP3B8Fcuuprsngw10QXdPda+q3VLt4q8s3jJ+ps"
    "JlE3gvq+G9hAyww5fK5yafdj/bnNBTbme7zVfRA7Ao96QxTC07LQRzUk8av9gQ1kIvIwPY"
    "6fMOi3LGXeW9kA6jXgnTFfGnG4J1Kt4pJA2KtHVm4a/xPZnOXUr96Zzo+E3KggCvIjgvpu"
    "YPnC5o6CuC9JXwlgUBXgW8xF8qUK2rRhALGHD8HroYQeJab5M3nBWEqFxHUTk/Qy/eMzD3"
    "QTRG9LN85XGtR9PYXGErDio8V1gDRYyuvErVgTpXjp1m90izcJ1FQ48fk6I0tiAdUxlf8w"
    "O+G5BP7mVo7bP8PxKViSL+Mf+aMqbGtxaTxatFDWobb8RfiRf4G3Xcrr9HKatdZxMmovmn"
    "SXGlzDeJUu2gEPZgTsAJxPsg3gchH4j3weL3t/iF+7CpV6sg1pdVddCLLR+gahKfqg5PlU"
    "svSbx0CwEUxAyMVPVSBiCr1WkFtFWCBoLefXC7pEdrbHKVrIGg9xKTFb1IuGXXAvO8nAFu"
    "sb4JBh5VFYKsdjkm4w2A9tAex6GXnDA0x2qsNSeOETU+YNGJlHq/Z82JHNPfENQVQeP9QE"
    "pG/Eh8ZtT+7LU4RwE1hQu7jGu1Czt11q+2g5s0apSjRQtEZAlvcbDwaXi/yCaHlLzRjaWU"
    "juWskz3zXX3feYw4M+BNHszlNgFvMniTwaEI3mRY/P4WP3P1lRa/mmKal9qTZDpQfawhy9"
    "Ql80ATvYzIU+bnShj06bkFMQOcNQfwOka6rrZ3JicGbDA97XU8fLyn5x0bOCFvEP6HSStG"
    "XvnU6QDjLn07QyQ75s7ZQVEdk339mWCb/6bRa1fhKUrHTBr5ivzs8J3eon/StaQdJl5aJM"
    "SZ5BTKcCSfCVkuDhl5g/hs3GhBS4K9aES8sExQD/3QJexvybdgZQ9Tr0+CeiUDvjAm4HEC"
    "jxM4HcDjBIvfN39RERmtYHhlxh/Q1sfe5jDmfvfMLroWNE+uqGwaY5wXOSDMNFb7x4hzog"
    "xObaxAutr9V5Q7hvv05PzZ+cVfz87/+vzsCGeWwhkYYJ9rxBra1VbgcMrV85EoV8DGGpq/"
    "aUBsrKPacofiYvXpEnn3x4r6/AWS8JacIZlPJ3VuECLH8WfGAxvQZZKa2FL1nFH6cIruBC"
    "2Yq8t3yGGIEewS+w26Ywt8fnEZ11L16ZrdlRMxVy6HH4nHqzg2fT6qYxfIU/F/7Hk7VHs2"
    "xMJo09FzQgZy/8/OG2W5nNdkuZwruf+xbVu8kz3sb6qJ/7FQAefZJiBshEjXXa5xS4/UkO"
    "VwXr//dPX5VzU7/VrRAuT619t3V8VKePKY0tngWwkDd/fliya5Fi+qcy1elNLl+NGvcTYn"
    "w03SMME3Cu6x/d1jR2jONUh15xj2mo49kVux8nLdeOSW8j8aGnU/RHOMaqGa2nLb3dnEjN"
    "vLNHu/FEbVNQ6sxYnCNst+PKkzzhw5cDpLRzaqx8MNJhIgGRB2RFsLK/QZ9aW9JMyg6GN+"
    "86FwJfqErheOtRD/ZlH/0BkhHgrwA//TUSQ+dP6Er95X746fTMS+m/CpFtjjmMaWHD/F03"
    "9zc24tWp6uMROmnOdxs1B4MF3kBOLJHEbXIfZEfAVvO9SmXlN777eivc9flyCu7AOhcAiF"
    "Qygc1D1D1T0IhT/hxYfWHX3FZiMFoim06egDRr6tBbEeBEQjRRi8xofK3QDfZc++yyX1go"
    "UOvqmAcclHdZprgu3LSmhflrcuN0i1T4m8lHEY91JAbfD+92d9YduxNYYti6zEr94czKwI"
    "AFoCVHiYdNBMxgOUJU9B5JPTADMjAXAW4UydnBqA5mQA0nKm6zxkWoBmJADOcs8f39NCcy"
    "sAYJZOTxks0Tk8UwEAswjmHDtu6OsZ/1sR43T65410+uc1Ov3zsk5/BCrAwAqKHKdcQxJc"
    "mW204S+J9rQKpgYdlYugXSq5LGrcgdNTFXZv7vhL3VhkQaqDgNTAjiGTYk4xW0NrhfMysL"
    "5DXt/QE8QbvXhyVgRWd+ir26JmWkHMuNuwl47GkEU5DFbuILMoh3GmHbCmPZnPibVvQfuI"
    "gPtOTmUQ6gVihJeWtdoXqe+juUyCqs/M3Nz2quR/b7ffTgI42Q5tkJ8bRQYE8VqUoreob6"
    "MgYUML5rMgYM/5QfUa8dOJ/wKIm00smKAlFi1TA7QKZ65jyY0xQeLKFt9GlZ3bz4MkHzwS"
    "jFngeB4QP2KA//Dl5lOSzxtHQFB047FJnA18iu5inm9KSI++3DcMxR989bbyEZ/cJys+vY"
    "2o9waJYiDyO04ywmgR/VLII38ESIdTLtn78cHH/+Sf/5aS6Fg4+51ExyKwzIfJMve5ClyC"
    "v47QYJqu1ZmvXk0zrbYWgGmqwzTdniRah0VezqR9e2BH8UiyUUZ0XkQ6gMJ/9EXe8yU8t+"
    "OhQMGkZYECqWo1hzwdDoi3RVwomoojm1KXYK+C94uVzZNnXKYvzNOfHBj0m5sPOdCv3xe7"
    "QP708frd52/P5ALwQU5QcT5n1fDm12NWyqRD+rgOtDSheU/vWSGRemRL0dR5lt2Dg6pAlj"
    "iH1BXIMp9OGvg4mlcgu+VWuBiNMJM56JO0DNi9qJcuzXdhqUvccpnh1EfyxuICj8RDNt4o"
    "6q53Pz0UWx/wMTWpsf2hUNaxtCJIRn/C0eWhqGpP5ATsqP5QhVKnWYFoT5VuFJWIdBW6Tp"
    "S0KIJXo6elIb4Gqtp27E5t7WcREeJa0tqn3j1aO8FCdrXx6VoqTLJOD06aKbMFDV0buZQ+"
    "IBycok80/gS76BG7IREzPZBVUFbbenyObpRHBAEgnDNMlQ7COZ3lsUQolcCsIUSnEhDSad"
    "TYQeUZrINX6RYEcJXxMm6i+45Gb5KsACDcAOElYYyrJDo7OCNiIMS9JGcNxVY6NtLg1h7K"
    "UozerX3Fz3l14db4k0mdjYS3Y3bZRtWQQm+KYfWmqCR3VN9l1ewOE+6y84uLJhXGLi6qK4"
    "yJzwrkA/5SaSAcDzcQ3b6yKtXBDMGp1Q1l2KIh8Z/IddgYtYUacAUYOT95gmkaz8jA/VYR"
    "zRATXO/rVd33Mvvv/wcN9i+j"
)
