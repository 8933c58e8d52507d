from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
CREATE TABLE IF NOT EXISTS "person_distinction" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by_id" BIGINT,
    "decided_at" TIMESTAMP NOT NULL,
    "a_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "b_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_person_dist_a_id_4743f1" UNIQUE ("a_id", "b_id")
) /* Two records that look alike and were found to be two people; the lower id first. */;
""",
    "postgres": r"""
CREATE TABLE IF NOT EXISTS "person_distinction" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "reason" TEXT NOT NULL,
    "decided_by_id" BIGINT,
    "decided_at" TIMESTAMPTZ NOT NULL,
    "a_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "b_id" BIGINT NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_person_dist_a_id_4743f1" UNIQUE ("a_id", "b_id")
);
COMMENT ON TABLE "person_distinction" IS 'Two records that look alike and were found to be two people; the lower id first.';
""",
}
DOWN = {
    "sqlite": r"""
DROP TABLE IF EXISTS "person_distinction";
""",
    "postgres": r"""
DROP TABLE IF EXISTS "person_distinction";
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
    "eJztfW1z2za2/1fB+E27M6ob24mTbf/zn7HTbDe9SbyTuNv2Nh0ZIiGLNUXoEqAV7d397h"
    "cAH8QHkCIoUiLp8yaxRRxS/h0QOOd3HvC/J0tqE5edXgW2w988Eo+ffIf+98TDSyJ+0Fyd"
    "oBO8Wm2vyQ84nrlqOJbjpiQZOGPcx5a85Ry7jIiPbMIs31lxh3pS4G5G5tQndwh7NrrDc0"
    "78O7Sgro3WC8yRtcDePbEnaEV8Rj3sokfsBoShJWYPxD6VD7GpJZ7iePct3S/wnP8JyJTT"
    "e8IXxBd3/f0P8bHj2eQLYfLX308exG9yLAtmfxKLTx375A85aPUwnTvEtTMYOmqo+nzKNy"
    "v12bVz/9bjf1Nj5d8wm1rUDZbedvxqwxfUSwScENF74hEfcyKfwP1AIuoFrhvhH4Mc/gnb"
    "IeF3T8nYZI4DV+pFSodfYPvZyXT64eZ2+unN7XR6UtBZLJGCPfrIop7Ut/iqTAFwL7/CN3"
    "89P7+4eHn+7OLy1YvnL1++ePXslRirvm/x0sv/hF9mi1Z4K4XZ2x/ffriVX4iKSRVOOPnB"
    "f5QM5jiUUiraoo95Ef3pe7qMpmgG+XBsDnlxZ8KdJTmNf8jrIUa9ShHxBxWaOPl/88CzJM"
    "hoTf0HMY0tcmq51Ho49ej6/590pKUKwG/fvn/z6fbq/T/k7ZeM/Y8rP/3h6vaNvHKuPt3k"
    "Pv368i9ZDSU3Qb+8vf07kr+i/7758EYhTRm/99UTt+Nu//tEficccDoVf/gU22mQ44/jj8"
    "TQlK4tTv2p6fuWltr91mm0HanSRNkjee3y0KvfCuC/XmC/CvpYKge++KPaedW2e88h4F/i"
    "L1OXePd8IX49e/asAtp/Xn18/ferj1+LUbm35kN06Ty8VsBafikznCOJEWL8qg7Er8oRfl"
    "UAON7e68Ibjx8huM/rgPu8HNznBXBTNpPRMp2V62ihPizSR1mpqX+PPYdh+W2NlaARBk00"
    "1kTALarbMKe/UN9mRfC34w+30gj0PNKV8dn1WuMT8Ycy/VpTvpxnpQ4I9WFgvnxeA+bL56"
    "Uwy0s5g8S2hRXPjCySrQgAvBNgn2Cms/huyZeShXorMQJ4q3zUN7/eZtzTGMav31/9+peM"
    "i/ru5sOP8fAU7K/f3Vzn4A5JpCLcP326+aCHeyuRZw8ci6N/I9dhA9wWK3CXUFTjnod4kv"
    "X35Q3yuCu+zgT2RABQN0NdkpXzhxRhJj+YYethjX17WrhCz2nZ2OKl5fky/wn28L0CUv7F"
    "8u+LeOWf6OxEQzfLjydVPPOf0YDd/LIr1kEyDTzuuHfIYWjpuGJWEAG5zRBzPIugs7++fP"
    "Y9wsgPPE/oBYmboxVmHDkcLfEGzQiyXOwsiY3wvdCShnXu6il1uGjGxcw+UXZq8iWAje4p"
    "Gw3MwtZKqmPtX5Zb+5dFXsy/DySvrzFEK7aQtNBe20gzm2nL+s8Cx+WOx07lY4/B93eypy"
    "fLUy0XNxl9QKtVDA2I3RXeXbu4sXuehbd0OY+HN2JtGuH7rNsF/fzs+cvnry4unyfrePJJ"
    "1fJdZGM45dg1QDIZD1DmofSo7pUv3+Xi8SNwVbOv+3mt8M95RfjnvBj+oWtP5yWVw5sIjA"
    "7f9pmWtBFtZCfnBEezKBw6jsw5Wa50Jlx5/D4lMhrYW1uLLSy8T3cacdpE5/1RKiavpwdX"
    "J54DeSbku0I5+eSwlvD1zc27jCV8/TZPG/78/vrNx6/P1NIiBjm8ZEIL01h+6wLq5R7JVg"
    "JYreZ+B/F9qtklyxnzRGAEu+ShCfOIp3ogGxO7JCvVCPaeTfJc8s95reSf84rkn/OC9Wf5"
    "RMIxNclrzMocJr+xkuqABMdmCY6MY99U+VmZFpTfs3duTPqdO57DFoYKzgmBhvus4Xgpnm"
    "2Mc68KopCsDClwA9REIfasezuKOvkb9Ylz7/0X2Si9vBXfXvqmGvyjKPLPjLRjQh7yhfhP"
    "PN3iT7fP9/E6iecWFwPx94u/moRu6EexTn18+/r2pHTat4DvTe52w5rvdYHWvO4lUB8nhS"
    "KjBU0uRV5L5UkV+emxO7viytugGbU3yPEQXxCBHyGn6G6F+UKlQdx9e/bti2//+u3dBDmc"
    "Ibr2kGMjFzP+HSKPxBfTSqZCzIhL14gJP5EwMbCYX9Hhc+pkWKyEgBengyp4Ib2in+kVQt"
    "dMu7iV4p+SOBx3fNatEtrjjoFreLqeSrCyjZWflQHlD1b5+jy1kqSdESeptZ+vY1oi23Vx"
    "7EGNhO6TIwJmWUYxiGj8CKMPr+oEH16Vxx5e5bGV9rYJtvH4g03dIWf12I78Dg3qYnOCQA"
    "o2JAV9ci9dfEs4xiaTPCc2vnXksk6KVXmGVX6ek+XKpRviT01T4QuCI4jTd50RLx7HsVga"
    "TI2OvBxAXRvq1UKbkL0b60RwdGBf1AH7ohzsC20HlEcNypWpbFuhAyawxfvmYPPXVsSzxb"
    "eYzjC3FsbGiU4aLJSGFkoS82mkCp00qKKhKjIhAYPXIS0GUeOWosYhqhDRjGfbjohmZhIa"
    "xzJTy9HCcW1xK80rEEn+7b8+EjdB8ylhnlks7n2sLUo1gemjMGx+lPcZIKVaC6SAEX9PjG"
    "omfAwSHjyfO66jANgTpavtncYKVkgVlJSCm2D1JrnRWKFSV6SFbrmYMbInXrfR3V7Lm40V"
    "MuVHOtzZF6yr8D6bseL0KMxej5O9l/V/xvcZK1AsmDHH3kxdx9t3Tn0Kb/XO8TqLrh8dLZ"
    "n9xQ8P1hAtz3hmLanHF+2g9V7eaqxzS3x5GvhTPwJjT8Teqbulx40RsxgsgRqWXN++jk40"
    "4mPqbmOEzVmuqM9DNm7fheytute1vNWY4OoybfojmfuELW7pA9GmTWeuT6rSpv1w5JQnQ3"
    "fmTQtH1UbUs8j3KJA/8rVjiWEytXmOl467QcSzWTEP2kBud14zpDD3MoVZTaPpAjOjVJus"
    "VDsRxOMqo+M+Lw5jgWFya0YEclsHm9tKvqwccTsj3WdljqX87jfhUShY7o1maesMqqcHoV"
    "lGGCur2S3fHLNS40ukvqiTondRnqN3oZL0KgKsEYAtRFg/be80LMTrBlezc61XlaIfVabq"
    "idbZud9ZHepvx+yuC0U/Xn97i87PL58h23l0JCITZNHA4xvkkkfiqvMZ8Yw+klP0D0JXLk"
    "EPhKzEV17OiM8QncurruprITweonGGunoIeE4D9ZxMM7f3Stnu2fLUacp230qWjllU08V5"
    "fmqx0lir+mq7ZPQI4W2/3O4Ru47YY326LAL8g4CppCo8I1XlE4zKH5A2vha/kn64uwAs64"
    "Y7egQLtvSxLD5G+Gu5zWmNvvjiDrtPDEvKm+rYfsKS+kZqF0khtBBGmDSvHomPZhthkiFs"
    "L2XHMnEfTv0JWi8o8mSXDmG0Yd9jis5eYcbWYvnTmX2t3x8svgFbfMZUeUZohHto+1w5tA"
    "F5wpQbsOUjVzCw5SPWrG9copQS6qoh1jgNlQr+PGC6A1u6amjZMw3UZc5TE69ftHlSeaNz"
    "otJlORVOlBg2vU/G1XCipARaiC+IMJdOTbo54wQJ48pSLQ0L3Q217RP3vZvGQfo9mdTy3u"
    "H7kCrk+gMcqL6sS5MKByrWXS3iMR48Qp+pfd5RvezN+nwXRKFQuGmZdgyliXmblQHPdbDm"
    "by+6vPdu3TvKe9hXT2Sk0A/JFelFqYG5L9KfvvpDxbjvjfU/4Udi/81xuXJ4Cp5f+vKkyv"
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
    "kLP326+aCHMyWSZ8Yci6N/q/SwA7Dds8BxueOxU/nYY/DcEqIMSxbP2q/fX/2an9Cv391c"
    "5+kveYPrnEJm1NZskdeOh/2NXh+xRP7Myg0nnfVGP5l99dUREL+OQEwQF4Bfv/1w9fG3BP"
    "KEnHx38+HHaw3o17/dvrmCxIinTSD3JDFCMRcabzBmNMq9wJBYtVQzw3pO4CcxjeVSodrd"
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
    "t84mw2FzHdQSrLOsZphbC2N2QSfdUShurG/j8GoZxq+Jo1X09I6W6EMlydam2LOG5B/JjQ"
    "amhrrVI5kJWFI3UrbitIBv+zU6fTz4pY0SnU6DUUK5r1WfohNdQGp7tdKvkWJRu6O6fo1L"
    "7rGLQhlE5yoZ/3uZ1O9bCzQXSg1dCGGlLYWjQT1Nh9qmN4Hesz1e2qs8jlCPxolHObGuSN"
    "Tj9U/sJOXII2tjpNMyY4y0dIFzuHqJZVyzqf4gkCrxpTJSVS71AFGvAFm6wTkAyaNjEy0V"
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
    "ayRXxj8wjrcM/EIgMirU2ROsbGnQGLEKZ+l+KLX4IvcPIC75NbzCPp/OfbqcCjB0IVhzvH"
    "5wGHfClIOxTq48dgT7rgPombyabCozDNtA7L283cixCpM2Aa0daJHlyqUbmY215/74JrnR"
    "WKGyiM+duWNhvq8t8Xp7p7GCRTyfum1Mq/g+YwXqUTirHif7boX/TN9mjDixYMYcezN1HW"
    "/f1+9TeKt3jjfa1098eRr4Uz/CYu8DTsMRo2sR0unZlEXrtLTqJmfC7irAmdq58TuLcW7X"
    "NCpqYWHBiix8Qdh1Hogqa1nLqpg5DcSPnKIZQVwIrAhdueR7VeniUjEEObK2xmeaoyq7eI"
    "C2hx6WV2bQM68/LOEElVfUlB3wUB4/OsbBDscJtnUSQ7KJ5TSsWS+IQsl605hFDKVJ8UtW"
    "BopfBlv8go3fPAxd8fZ942bGoM8A9CagV8QE8SEjgX3TQN1YIK7fgHAGeO7Gc9bfLgshcV"
    "zq9CW88k53b5mMNHL00u6W7FQQ3k12Mxf+mTpGbSI7m6PI8pC/bKo9u8Z3hJYIPV7SJxUO"
    "nFJqUQE/fbr5UJJyEwvkLVjH4ujfyHVYZ/trynadBY7LHY+dyscew2qVAFU7d3k/LmeJyh"
    "vknTvwpivchC686Shxp4EznZcEX3rP/D8TVzojAp70YD1pme9g/OalhMC12zvrtmHCLcDf"
    "qmetT/wBZ3CScwZT734N/7os4RFwzeOaea175WlfcU48W6lHd1DZ9uqk8pyy7LidXvYv0t"
    "/FHgqzp4gvHOQV9TmTPfmlX7zNqpK9+NVHS+rxBfr67vzZ+eU3Z8/u/lL0tFu7qzZwSjIJ"
    "WkoQoqj9Wf0nFU449CU8gb6E4FNAX0JQ/n7KD3e9gt7Lmx0kAuNr1Va1ZsbU2cvSLgcv8z"
    "0ObLxhUzvQ1IqXJ5ykRMbkK7a2USmAVmL+E11XmmpcU2KArQZbl+BHMpVQGSCbFTocrs8G"
    "BeqD+FM0m6u+7WBWpKOmPYedqR03H2TEf3QsMpUHzPgms7coOKKoRGtz2PFY4Gsrx6q69K"
    "SkoD1P7fY80FwGmssc1SKG5jJPWxVbUtRYDwXRMZnZxw13ZanqPYMzoyxMnuQCNIXJ2Ksg"
    "TUoFmiBNVkHlQZrsrKh3AFWYoCiPa9oGUGSZmRemL1LGJ0j2o1AlaMKvk6GWP6nqtCjTHF"
    "OfSj9FfKo/h6qbx2jDONsjuOLHKCOLY5+H/QohptObJW4CMR2I6QCtDzEdUH6HJ8RSplO7"
    "nm2MB48iG7rzU04EWFNOvmjgrThyIy00Ap4m14O9DsiX5SBflrK5CqO60zgvBNO5xnSei6"
    "dO48XcgNrNyDUjdxtBHdvEg2V3xUOVi2YWECpIweSuMbkT1JQnyAz73euln3Lb+wQR4tmN"
    "0UzJPmUsU+SEAYpZqSd9jJ+YR8bwpWWe8uQLcSirnCy3Y/NyozNlz2uddHNecdLNueZk2j"
    "AMPp1tTLDOSgHSdZCG0DmEzp9evBZC571RRRx+ahg4TwS7imWMXwNRdxjzBSklBkkLbSUt"
    "bAOzUE1anayQmYA16nTTge49sb3x77HnsBbPvOnjeUO5FXafw4YyhbG5NcbkqKHMfUYyrz"
    "vtHp0+I0CTNJM7QqA8a8bKDdyZNnNnLYj1IJlATu4QwxsWtveSSSqeUjN2kdCLv0FswzhZ"
    "Iuwx2d7ZniDhZGwHy+Ooia/uUMya6ewp0Gmsx9vnBEFCDCTE7EAYciIgIQaUv0fXLJNoKw"
    "RZDYKs1LKCVWLp1mW3s1Ij4F+7TolxySNxa8/gZDTUju6ewV6wnOkc6fLZu5VoZ+Ye19Lt"
    "GF6HscA4UpsResqhWgWE0eTcSoxuWe0kaCg8YupvpsyivkmjjrwYlI1ryHjJqsicTFNwi4"
    "IAr8ad3dJFtS2DnMwBlwjhwshnE/swa0X7G9kj8UPSUHwvgaitAb18VdYKt2Kd9ch4OLus"
    "gflZ3g/cYi4vQZpBr7hJSDPooSr6HOQeJ/pDi3H3MQJbJ8RdJ/56jGO0e2ZJHiX6usVL17"
    "AgDWZFv4LMsFrtCtQfSEjcOMByMWOn6HYhftyGcWWbAIxW4hJyGFpim6D1gngqGqokxL+U"
    "EU3QtZtHaNsUqMdIe0QNVxMzfOWhPUFvFvoJRGMhGgsBOYjGgvK7U/6CBj6bhnl0uq6Spe"
    "tpURB4weLCasq2AslaAaaY9vL7FRcpPb+6HX5AajXiuYZKrKaMbHNeqSA7okkMtNLovY1U"
    "HDLjHRprQSsOlSxtsXxF331Ptu82uuHr+H4D00pd1k87L2sUuACtWhNg08qhXPHDnujmai"
    "6Gtc3WhbhoZPSqlWx2KdGQs4W1ppygLa5z9VjakAGNDuWLb4Jm1N5EXV6pMFJTrV1TkCox"
    "MbeYJFSpYliJrSdqO3kKVMf0eEueAB8LfCxQcsDHgvK7Uz53uGuUzZYIjLBE5qxWkvFZRZ"
    "LxmSbJOIwwm3V9zAuNEOwumj4GPjMEOicDONfAWYViTEM3Y+Ok2gvZNOlQ2mZj0r4BbNzQ"
    "0BS89vqQDhu6lYt1jUwqmpnHAlBeVKe8iAkHyexAymj8iOJYbS6TBrUux6hykQTUYOOwMn"
    "/RtFIzI/SUKzUlC2kctUsJQeS0pVCdxLSFyMbTaIuWmoADS8nvqdl12Jz8K0v4rvqM/PjS"
    "pDLcI1bnKU6N3Bns+USXRE6arxhaOl7ACTtFbxkL5MuEsGejFaUueiBkhTyKZthVF1TshT"
    "g+omvvO3nBp2uZRr+gvBjp6eYR2pR8MZb4ieMf/ha+DeozSMzvzYI/qQgEQXefzrr7ZN6P"
    "ui5iVmqEQJ/XcxQr/EQ90KbLSFpqTLzagVPvpKMYaEyXCr8y0Pno4FjqV5Foi55Gu7mhi1"
    "QUHhE1cuCZ7hN5TJ7w1xupQid9uGXn2ag0IZwcfzNNDO/6SsgJAv7N8JfrqWG+Q0YE0h0G"
    "m+4QUZZGeU5pkRZU37PNaOjaLbCBx0nEfSOX5hNtdwR5YbKTiSHJuFpJty65D7sSiLEemx"
    "N/gphzL9ao71X2K19TOYRlxyAWLGV+7L+IT/VZtu3ctqwFghod+SwR8yR/y1Mtv6cvThRj"
    "8gfQL72kX3JKNapZSguCB9vYmsm+K/U1kJUDBTRWQCN/6ihu1OigjwkCPOdiKdmLYyjcAp"
    "iGvYKyxzHD3lFtQEx+vNsEc2nNQNj7cJYgzKRVtEHyIB5EsC/spO9UZ6iJ/NcXkjNxceFY"
    "CyTZE8cSnwSePJ8n+tBaEOE8FCyxDu4PlU49fnmqLCzY3o9fnN9rE3esr0SKL1Urn2mSb1"
    "roSaf52o68nWW+hOQEwSBqHGQMN2eTOHpKZHTJ1u1HGUNDxwjfRGKEOQqv6gD8qhzgVwWA"
    "wcc9Ytx2GfVlaBi41YiDOgbq3P7MyInev5VXJnVc3GnAah59+3e6RuLLbOJUzJD1F7dIc/"
    "+c0oeiB2smCs5pjyf/pMI5ldPJVANbGfCIwCcdqgbAIHqKO/BHlQWHI5wK23D68u692M+N"
    "rk07r3y6dBix0Szg6vT3DeFoSR8lO8wI5664RH3kE5dgJk+Ip55VwTI3vx3s2z1+Zar2bQ"
    "tHRmBddzkRGN2pp2e1EvrPKjL6z4op/f0m7cc632F37gH0/a/TX2yVPziiU549ZJS9mhKA"
    "tOVBJbbmmtwYZi2nJSBpuc+6Paov3zO9PjmH8jbS4Ym+dXN4bbLTleTpobX9SOXjKW9ugs"
    "SqHB6AJw39U/SBPBIfEdvh0gvESDiIHD8QWVSPhYu4kOxt9Mxyx7LF+4On2eN3aQKe5tE8"
    "Teh/0FlOAQ2EoWq8K2fEwI9sHuLAvljrzY2itBjADwzK8KBfCGPPuEA5J3QsXx98vlo+n0"
    "8ssUEbqjgnBHTOgNUvTyMh5ie95QTB5R+gy/8pzOx97Uvv90Tj92cHTKqc/yhLeGptx9aq"
    "Hg97uYgRFldd9dYLzNGMWOKLyEwth6fa710lQWA1XHjoPsE2kmCEBy+pSqQCCdDNYz57nm"
    "IOLLpcCTkb4Xsxk6KiJ4xcMe195Adu3fh0vtQ8anIjkIKKcyAU+qeCpx66HunWlC8WMa52"
    "ygg96WqnXU3OKrrvH6+/WfeTuM2j4hRr3wBhnShgrGtQJkycuSt8CnOMdaKAsW6ZFQaDDt"
    "mfPt18KFkgEon8AusIg/XfyHVYZ8CmnO5Z4Ljc8dipfN4x3G2JUMbTju2Jr99f/Zo3NV6/"
    "u7nOu9DyBtdQwXfYCj6gnIByMm19mBOCPKK+abgnlNaVeDcfHa7tf5hcm1QRWTg9aieF9Y"
    "vkkRyGbOqRpBWOzDBZL+hyElFNVPzP1mL+qisOR19/Dp4T8vzyJfocPHuGX778SzF1pdU7"
    "Q9JKr11uOF38cC4jnC7+lLYlOF0clB95xr1uPTTWnQ2Odz/c8e6lvZ3KKp6O0dhpwGmY6a"
    "9VwPiWfClbQLJiI+ihVbUvvPn1tpqRS7aFdzcffoyH52m64Z0OfbB53cn50C7BNvGn6lcD"
    "nHNiI0T7sg7Yl+VYXxZX6d5XpQ75kC9LdtB2p8JlY7pVuio3Iyc4gnU6C/aLWgvHi4qF40"
    "Vx4Yid45n5qdMFUcghbGpb09Qp0ebHNxaFod3DXtmcesUUtQKngWtPA9dMyD1OBWcLZ77v"
    "ieCf5D0GaMuUId7paeBR0vBHFbA9Kc8qjgZM6mQV+9uxu88GD2XQvfNIvPiQAnU6gYqb8P"
    "hEAqnTMI6yoGtEsPhMcnhI5QRzimYEPXh07WmOBu/iCXUyhB/Fou1xkhTai/XCj9hJMfb3"
    "rbVoiztB5jBEdSCqA1GdkRP7ENV5wsq3XIeUVAj8/PPbH0ocz7RQTvlB4NinUnR4rmeFXp"
    "VnfxEqKq0C9Yf+R4foXDyJ+Cvf0R0MXcGiaKVHR6VcPq/DCj4vZwWf53kU8OCPa6tl+Fnf"
    "dD/JykDFe6/3DKWsadgcxYSHzwiNMNTRPhkPvQLH+xYJTZm+Q1mRRm9QzxTaeeMnKMB8cg"
    "WYz7q1plojXeYuvjcqWksEoGYts8i3UbPmUV1OQbmfFo8fnWfWSZC7/ykbfuDJg9UOg3H7"
    "+1xS3NcgjaAoC3kETX3fKGxkYGxsJZ60pWETy2k4fwuiMH0bT98IShOPMysDPmeffU6pKx"
    "kFbZDepxEF26dWgh/1xQ7LzRsE5gRhVWtMSMs0EvPmzykpCAY0xT6fcFMf/7zkmDrfHDen"
    "MkG2qBDjhMp/pu81MGXUTafMz8SSXMrCktMCvC3mTfYxUTW9xhpnqHaagqlw16VexgqpSL"
    "lMhtTq36oSGpOUR+yhuH8GkqeoMKRKsSZo7fAF8ildqkYVjKojuYuZla3cEZpd9HhhnyBI"
    "i4S0yB0IQ2YcpEWC8vdMcWHmKUzsoKo/gkk3Cu0SzzbTbUoActN6rVoLr7AVNZ+raQKlRc"
    "ZEMrTXXle4rGJTC1YGoGZkIPcjD2nskTVozZ8RBGKyJU4s3bRyT84m3SVzWJqoS9vkJuEe"
    "tcVh7sG+xcX5ctiBrdelRcb5RThY7YuUusmYIOqUBAzR0rGACY4VNOB2zE4e8AolHPNXET"
    "+HHA/hsAL6e3Xasus8kuiSLIQuUn9NbwJsX4+3rAmwfcD2AeEDbB8ov1O2r+fpyRl3eogJ"
    "yskfYMap5qTgHRvsO7b2qXcvVGsb1RHlpIBIyhstW4CMXqyCGOTt9vnlgQzGkwN7XUPKYB"
    "ynDirIWsiuayu7TjvRW0C25bTQPqJbMyv0OPmLW/w17GVGOeUEZmY+1OEwV8RnwkLGDOEt"
    "FanaOfIFQTNqb8QP4rcHQlZMfub4KAoA6NjMfW8HvGaPV/cJ8JrAa4LbDbwmKL875XvBcq"
    "Yz5yraWiQSoyvu7IDTfHBcV8NmVZxznUiMDt6LWrWzFxW1sxfF2lks3gbj9k0ZoSfdVOE+"
    "EI6Eg71pIxz10nsCOhySUIOnynvSBIquKXUJ9ioy9nSu8kxIdTUFY6fhsJBd39y8y+yN12"
    "/zh5P9/P76zcevz9QiIAY5vIR1g3aupY7BgfnP0A031kFGbExp1celPkNYW2Do/pHcyFQN"
    "R2Uo6rJzmelXg/yEc4aOfs4Q5AJDLvBeEHVJqL+my1XAycfAO9Ew6qmrkypK3QrHTf1oYK"
    "0GAaGQ0uYpessZch2PMIR9ghghHqKeuxH/WETx4kvq8QVaUYmW5Modrm8SsPddP3ufvbu1"
    "mDb+EvsPd8hhaL2IyPm5+KPEHSl9ILa48QNBMzIXa6i8uEFrIn7yCbYn6M527gnjd6GoOt"
    "aJBhzo+75bKJMK+j6ZE0UllPe2zQgdvr/tcVzMTjrZhm+UCSu1lRgdK9X+OSMrQleuhgOo"
    "cIRiAchey/uWs4086caOGu/WXSuyUv1ohi0fO5pm2MM9wQWCRnsHjcSr5bCFofZzQpBN2m"
    "cNK2PemNBLSwGb2phNpa5jmZf9Z8SATW2LTVVzugW671MwY469eR/fblhvQl26L70C1KBU"
    "wznbBlWtbvTPbY7XwKZ6bc46/ZLvQaQqJmdPcjCc0O/EnUYEeKcMoXr5P3GibRiwvTip4g"
    "fDN4zF43bSg7eLsNun1Lg8Rp0i27FDLi08U10enU4fia/OT5f9PVHojiZnqi8DayHZPaLp"
    "Jdr63YHS6/E2Oamg9OIZWbM+lui6PnVIJnWJf8c5ZCZOFrjWA3e8xFpOzcvI0lJwCERTxy"
    "tEUf1WQL+cGs9KjXBFO6uVtnlWkbZ5VkzbhMP0ujxQ5tARiH4uH63FIDjl2J3OiSbtp2pV"
    "zoiNCNcDL8vARR4WeyDDDkeGHaf09x94804GPzUsRHxpUsVBrPBmGkdP6zEQ0h2YUfqgSn"
    "VXK58+EnuCGMGu/F8dMyKTghaYLRQzwJx/EUTnYaaQI+mCuNbXpmvPpVhXD9zlg4CX6PGK"
    "NangJcSX4pGnnFeBh/2NXgUpoXxFxiY6rHxgJn0VrlHIP3GPhWV5/fbD1cffkgSBxEd+d/"
    "Phx2tNisD1b7dvrgpn6uHzF5cmRv5WYoRuVPt5RnLtMrDx4+Fjig22ZuIPImdrQHgezWXq"
    "KbAH9pmgocMT5pBjRTY4KL0gCrTF0GmLJ+IDFFgLE9d6J8Nx45FbKv45EL8xiPpJU3pjP8"
    "oik+CjIy7yGUAV9EWYRJPqCFWrdZmSQuSLGOduJL/gcLTGTCU6IBzVP8kPohIu+xT94juc"
    "q0opeZrqg1iwPTTbCEGmGAhtS7OOHqMhMH4/kd1d5cXI8foDKI2+LGeTSkrDNoqdxeNH6F"
    "S/qBc8q4id5Z1q7nCdH1iObiIwSng7CE6W9u4rx7i8ed8YUO6g7RRQb91Sb5x80XjWt+LT"
    "kkUiGj8KcKt85Te/3mbc5EKtWYZKjofnC9CAzHjSZIaBL5fqDRJ4e2a0Z1s0DPOlrO4Kop"
    "yHdvL+W4zd9wOnLgPu6VoJje+aK6WoODAwHDh145G1uoOEAe2vWOg7Cncx7sHhBy5hyCaW"
    "Y8vouIyHz4h4AFE+pxyFhVM5nzsW8REjXBi6tr5VSLuPUH1DovptdqeE7lS/kDvVfETWIy"
    "O5o36H1LEvYVifPIq7ymYkjs3CB23bjGx7ikTf5LNHvYk8+lCNof4S3SULdOiCO+K+5BG7"
    "gZjad6oVCTtFd3RFvPCsGdXNRIyXWQOcSCzK3eyol0vUmCvvZavrMY8ScOHWkxMxJP0xWa"
    "5cugn7yP8BXnkvvfJQR9IYMSZ9C6IQ+WpMu0cv+DR+k4oWo74kRSM3CmO9a1fTFGfA17D6"
    "Z0kDsS4YR9KzcrCgNF5QVj4VPo1YGYxVkJcEJTRWgosZnzZ9FTTCENZu/Drg0FAxOxC1IA"
    "Vrf529NfE2TKjcrBQUTNWJScTOpgmnm5YZxXQ+NK+rfHMjxGMBgLsB3BG70iQtrCAK+2fT"
    "/TMFpWmlsUZ0dKt7J8XGMXBGzQozMtCtrm8xoqJ+lYHpE6w9/GDXW5UTHt171YnVlKaljf"
    "aTnCA4xs3dsR4fvTLWGEAm5mwM/VYGpn1zK4r7hDQ47j4tBjZsS10BovDmnj0BRpl9Mcnl"
    "zKcivTW6Yx7/IKfjLup1UTU9ySk2P1qAtv1TnHo5b3MGWw2Mw6X28Aj3bIGuC3BmZ+pVs5"
    "BMvld58lKSD7Y7eympsaqZvqQqYiaIip9tR+Jt8fC3KNnozgp8X/lvanVVmTkyryd1flHc"
    "dZQRUpLA1MFDtLlAUfFRXJMRP0s51QoXKMLpjc0zQeXpPqVVDKX4lxcxdGj5n3WrhNb6BU"
    "CO9xPm74KVbaz8rAwof7DKz22IdWnbnNgoIoJd1zaWFLeXg5wIjBDeqv0pRvdlKbgvCzEm"
    "o3yYI+TBqLyQwwQb2s+EyRrfZnZvURaYv6a86590Zoz/VgZwb4p73OvBzD7OCkEMu89mEA"
    "tmS9nFo1l+TlEY3rXGQT3y6JB1M0UUZUEPTfUQt+9tooeiLOihsR4sS6bOs6n5sdEa0dFl"
    "1rTfXCLmhI1nfU4Q8guap9XAGZw9SjBIB0kgXlsnnJhbCeAozg6SDlo6ihP6luzuWyLPC9"
    "wTpMzxmmPByCjun6nhS87v0CMa9zvdjWvqwJBhGdOVoBrkR1zd+0Slj59okiO2FydVmRE4"
    "M6xeVgReEV+eXIKRHynpFN2RLyvHJ2xKvahtCvFUUwMv7JwiO4LKalhk4w2T/U8sN7BLe7"
    "q0/QQ4Q6XH5tcEQa4D5DrsQBjC3ZDrAMpvrvwHgW/tGHE8eISx9/YDxF6wnOkSuitOlE0k"
    "xkdJ1oH3shzeS+iKXQXvea1ayvOKWspzTY2yc+8pO7qI8g8CqJK4X1qoal8YrHumQ1gu5f"
    "lK1PmciK3pkRgCmJd70hgmnp0RghmpJ41f5AgboZeSAezMi/fzcqPbyjs8Hn66Iv50Q7DG"
    "aqqoGy9Ijiiw3pqHv8b3ZDp3KfX13epK8S0KAryawyXlrcUDpwsa+Jq4QCm8RUGAVwMv8Z"
    "dGfbkSgREsv4fuyhVT6w1SzTKC0MSjrW4GqZDXnqHwd3gm1pl0DG1Y+qjd1SA7FXtVvpzT"
    "gSZGV9RSeaDOVWOn6TlSL1yn8uCIv8I+l8cOUBVf87mYDcgn9yq09lH9r440UJE1+TVVTE"
    "1MLUZkIE7WG9t4I38kHvc3+rhdd4/SFjSnk3PC+ydFWalvEnasg9rm3qyAE4j3QbwPQj4Q"
    "7wPld6f83H5Yl9XKiXXlVR10Y8sGqOrEp8rDU3k+K8LLtJ9uTmyEkapOuummrTqjgLZOcI"
    "Sgd1D9nLejDSa5TnaEoHcSkxVP5MKza4B5Vm4EtFjXCQYe1XVPKKcc4/EjgPbQjCOUl/WN"
    "coT6pm7qm+qU3ySp93vWl2Qy/UeCuiZovB9I8Yg2G9L2A6kuKewcahoKu4hrOYWdkPXb9s"
    "K7Keyr6IRftF5QZEm2mC98Gtwv0sUhBTa6tpT+1Nz0dNp+V993HsOcGWCTe7O5TYBNBjYZ"
    "CEVgk0H53Sk/tfUVlF+eYpqV2jPJtKf2WM0sU5fMuSF6KZGnnJ+rYDBPz82JjYCsOQDrCE"
    "c6Hbf7W7/z8Z4eO9bzhLxe8A+TRhl5cNhQR4cNHSfVMZ7XHwkOD6auYIqSMZNaXJGfHr6T"
    "Lfo7XWcOUkFSPD4uJfC4uBOyXBww8j0SdxNOC1oS7IUjIsUymXroBy5h38bfghUZpk6fBP"
    "1KerxhTIBxAsYJSAdgnED5XecvaiKjJRleqfEH9PWxtzmMu99+ZhddyzRPYahoOm+WYJwV"
    "OeT5IZHZP0ScY2NwamMN0uX0X17uGPTpyfmz8xffnJ1/c3F2hDVLQwZy7N/rjvYsL7tNBA"
    "5nXF0MxLiCbKy+8U09ysY6qi93qFysLimRN19W1BcvkIK3QIakrk6qaBCixolnRgNrpMvM"
    "HaH3BbGV6Tmj9EGeIEs9LsxldXQsI9gl9vfoji3w+YvLqJeqT9fsrliIuXIF/Eg+Xpdj0+"
    "WjWqZAngr/sefuUM5sSMUYp6NnhEaY+392XqvK5byiyuVcm/sf+bb5PdnD/qY88T8SyuE8"
    "23DCBoh01eYqU8snKUdWwHn99sPVx9/02enx+LSTev3b7ZurfCc8tUyZTPCtxAhnd/vny8"
    "il32BtjoePycIEbhTosf3psSOchtlLc+cY/pqJP5HRWFFd8WEXNZ26n8J7DEpRdX257eys"
    "48bt5Zq9XUqn6hpza3Gi8c3SlydVzpmjBk5nycha/XiEw0Q4UgFhRx5rYQU+o77yl6QbFF"
    "4WOx8KVohTtF441kL+ztACPxI0I8RDHD+Ifx1N4UPrT/jsffbuxMpE7LuJuNUCewLTyJMT"
    "q3jyu3Dn1gvM0Roz6cp5nnALJYPpIofLJwsYXYfYE/kVvO1Qm3p1/b3f8/5+eJT1HxAKh1"
    "A4hMLB3BuxuQeh8CesfDi6o6vYbGhA1IU2GX3AyLe1INaDhGigCANrfKjaDeAuO+Yul/IY"
    "TxN8E4HRFR9VWa4xti9LoX1ZnLrCITVeJbJSo8O4kwZqveffn3WFbcveGLYsspJ/en0w0y"
    "IAaAFQyTCZoBmPBygLTEHIyRmAmZIAOPNwJiSnAaAZGYC0WOk6D5gRoCkJgLN45o/vGaG5"
    "FQAwC6unCpaYLJ6JAICZB3OOHTfwzZz/rcjobPqLWjb9RYVNf1G06Y+QCtCzhiLHadcQB1"
    "dmG2P4C6IdaWGsQUetEoxbJRdFR7fgdNSF3Zs7/tI0FpmTaiEg1bNlaEwxpyhbw0jDWRnQ"
    "b5/1G3gy8cYsnpwWAe32XbsNeqblxEa3G3ZyojFUUfYjK7eXVZT9WNMO2NOezOfE2rehfZ"
    "iA+0bdakSo5xIjvKSt1b5I/S2815ig6rIyNzO9SvO/t9NvZwI42Q6tUZ8bRgZk4rVsRW9R"
    "30Y8zoaWmc8yAXsuFqrvkFidxB+AhNvE+AQtsTwylaNVMHMdS02MCZJbtvw2uurcbh6k8s"
    "FDwSgLHM858cMM8J8+3XyI63mjCAgKdzw2iaqBT9FdlOebJKSHX+4rhqILn72tfJhP7pOV"
    "uL2NqPc9ks1A1HecpITRIvyjkEe+cGSSU66y96OFT/wrrv+eJNGxYPYnCZdFyDLvZ5a5L0"
    "zgAvxVCQ1js7Va4+r1aabl3gJkmppkmm5XEqPFIis3pnl7YKJ4INUoA1ovQhtAwx99Uvt8"
    "Ac/teGhQMGnYoECZWvUhT4YD4k0Rl4amZsmm1CXYK8n7xdrDk2dCpivMk08ODPrNzbsM6N"
    "dv86dA/vz++s3Hr8+UAsQgh5esz2kzvP72mJYa0yJ9XAItKWjekz3LFVIPTBV1ybP0HOxV"
    "B7KYHNJ3IEtdndTgOOp3ILsVXrgcjTBTNeiTpA3YveyXrtx36akr3DKV4dRHascSAo/EQz"
    "beaPqut397aLbe42VqUuH7Q6OsY1lFUIz+hKPLfTHVnsgK2FL/oRKjzrAD0Z4m3SA6EZka"
    "dK0YaWEEr8JOS0J8NUy17did1tovMiIkrKS1T717tHb4Qp1q49O1MphUnx4cH6bMFjRwbe"
    "RS+oAwP0UfaHQFu+gRuwGRd3ogK1402zp8jmmURwYBIJzTT5MOwjmt1bGEKBXArEiITiQg"
    "pFPrYAcdM1gFr5YWBHC18TLhovuOwdkkaQFAuAbCS8KYMElMZnBKZIQQd1Kc1Rdf6dhIA6"
    "3dF1UMnta+Euu8vnFrdGVS5SPh7ZhdvlE5pHA2Rb/OpihN7ijfy8qzO8awl52/eFGnw9iL"
    "F+UdxuS1XPKBeKkMEI6GjxDdrqoq9cEMmVNrGsqw5YHE/0auw4ZoLVSAK8HI8OQxpkk8Iw"
    "X3a000Q97gel9Wdd/N7D//B/W+F8Y="
)
