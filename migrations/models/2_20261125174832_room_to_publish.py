from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UP = {
    "sqlite": r"""
DROP INDEX IF EXISTS "idx_certificate_pending_09ee81";
DROP INDEX IF EXISTS "idx_employment_pending_1c9c39";
DROP INDEX IF EXISTS "idx_attendance_pending_b31b1a";
DROP INDEX IF EXISTS "idx_person_pending_cefcb5";
DROP INDEX IF EXISTS "idx_organisatio_pending_9d77fd";
""",
    "postgres": r"""
DROP INDEX IF EXISTS "idx_certificate_pending_09ee81";
DROP INDEX IF EXISTS "idx_employment_pending_1c9c39";
DROP INDEX IF EXISTS "idx_attendance_pending_b31b1a";
DROP INDEX IF EXISTS "idx_person_pending_cefcb5";
DROP INDEX IF EXISTS "idx_organisatio_pending_9d77fd";
ALTER TABLE "person" SET (fillfactor = 50);
ALTER TABLE "employment" SET (fillfactor = 50);
ALTER TABLE "certificate" SET (fillfactor = 50);
ALTER TABLE "attendance" SET (fillfactor = 50);
""",
}
DOWN = {
    "sqlite": r"""
CREATE INDEX "idx_organisatio_pending_9d77fd" ON "organisation" ("pending_batch_id");
CREATE INDEX "idx_person_pending_cefcb5" ON "person" ("pending_batch_id");
CREATE INDEX "idx_attendance_pending_b31b1a" ON "attendance" ("pending_batch_id");
CREATE INDEX "idx_employment_pending_1c9c39" ON "employment" ("pending_batch_id");
CREATE INDEX "idx_certificate_pending_09ee81" ON "certificate" ("pending_batch_id");
""",
    "postgres": r"""
ALTER TABLE "person" RESET (fillfactor);
ALTER TABLE "employment" RESET (fillfactor);
ALTER TABLE "certificate" RESET (fillfactor);
ALTER TABLE "attendance" RESET (fillfactor);
CREATE INDEX IF NOT EXISTS "idx_organisatio_pending_9d77fd" ON "organisation" ("pending_batch_id");
CREATE INDEX IF NOT EXISTS "idx_person_pending_cefcb5" ON "person" ("pending_batch_id");
CREATE INDEX IF NOT EXISTS "idx_attendance_pending_b31b1a" ON "attendance" ("pending_batch_id");
CREATE INDEX IF NOT EXISTS "idx_employment_pending_1c9c39" ON "employment" ("pending_batch_id");
CREATE INDEX IF NOT EXISTS "idx_certificate_pending_09ee81" ON "certificate" ("pending_batch_id");
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
    "eYzjC3FsbGiU4aomVNTZQk6NNIFzppsBYbqiITEzB4H9Ji8CK0FDYOUYWQZjzbdoQ0M5PQ"
    "OJiZWo4WjmuLW2legUjyb//1kbgJmk8J88xice9jbVWqCUwfhWXzo7zPADnVWiAFjPh7Yl"
    "Qz42OQ8OD53HEdBcCeKF1t7zRWsEKuoKQW3ASrN8mNxgqVuiJNdMvFjJE98bqN7vZa3mys"
    "kClH0uHOvmBdhffZjBWnR2H2epzsvaz/M77PWIFiwYw59mbqOt6+c+pTeKt3jtdZeP3oaM"
    "n0L354sIZoecYza0k9vmgHrffyVmOdW+LL08Cf+hEYeyL2Tt0tPW6MmMVgCdSwJPv2dXSi"
    "ER9TdxsjbM5yRX0esnH7LmRv1b2u5a3GBFeXedMfydwnbHFLH4g2bzpzfVKVN+2HI6c8Gb"
    "ozcVo4qjainkW+R4H8ka8dSwyTuc1zvHTcDSKezYqJ0AZyuxObIYe5lznMahpNF5gZ5dpk"
    "pdoJIR5XGR03enEYCwyzWzMikNw62ORW8mXliNsZ6T4rcyzld78Jj0LBcm80y1tnUD49CM"
    "0ywlhZ0W755piVGl8m9UWdHL2L8iS9C5WlVxFgjQBsIcL6aXunYSFeN7ianWu9KhX9qFJV"
    "T7TOzv3O8lB/O2Z3YSj68frbW3R+fvkM2c6jIxGZIIsGHt8glzwSVx3QiGf0kZyifxC6cg"
    "l6IGQlvvJyRnyG6FxedVVjC+HxEI0z1NVDwHMaqOdkmrq9V852z5anTnO2+1azdMyqmi4O"
    "9FOLlcZa1ZfbJaNHCG/79XaP2HXEHuvTZRHgHwRMJWXhGakqn2BU/oC08bX4lTTE3QVgWT"
    "vc0SNYsKWPZfExwl/LbU5r9MUXd9h9YlhS31TH9hOW1DdSu0gKoYUwwqR59Uh8NNsIkwxh"
    "eylblon7cOpP0HpBkSfbdAijDfseU3T2CjO2Fsufzuxr/f5g8Q3Y4jOmyjNCI9xD2+fKoQ"
    "/IE6bcgC0fuYKBLR+xZn3jEqWUUFcdscZpqFTw5wHTndjSVUfLnmmgLnOemnj9os2Tyhud"
    "E5Uuy6lwosSw6X0yroYTJSXQQnxBhLl0atLdGSdIGFeW6mlYaG+o7Z+47900DtLvyaSW9w"
    "7fh1Qh1x/gQPVlXZpUOFCx7moRj/HgEfpM7fOO6mVv1ui7IAqFwk3LtGMoTczbrAx4roM1"
    "f3vR5r13695R3sO+eiIjhX5IrkgvSg3MfZH+NNYfKsZ976z/CT8S+2+Oy5XDU/D80pcnVb"
    "4fkwPFQ5ORNbw/+SwbPTpkLZOUqEfUqX8ThMPoldCzv0GhHuQA2fV+Jf6KU/RBBboWVPyB"
    "0m4Q/zKCfUsmOAkTQucadvmoUr8xXtbFjeT/26b64DL2Yf+YVLiMsJUfsenUvVEeVjx+hA"
    "57+w0cIcmtQzZE7SIm6CYCI4T37FndJMLKLEI4GvSpkx09yTKLazp0RvK23KPCQE4N2mkb"
    "3wgDlQl36hvHE8aqsldt8qjKoNcOXyj7NKrIRqoolklLFqOwPrpoALdwv5bTx8oXxTbrl3"
    "pU3NtO+VKVzdqLc3NhZTwODSzPgZsaJ7nkpWACDHYCQAbb2BUsM8DN1JuSgBy2nutWNpZi"
    "Oma94rCQjNToTlRo30FXBJ0w73VttKtOz0pLjQ7mi1p++kWFm35R9NLF3Bevh6bhVznMKZ"
    "HRYdx+tUJfCepxhgqGFGoeW9Zrugdjqgfd3g0Ys53vhmnYHrab4CcuZrV95bF1SbA4fX1S"
    "SYapkVO8HbqTErtdEBSOR5wijHwiFMF4yF9hD721yXJFOfGszTfitZM9MpZLhwuNhkPWC8"
    "xVrDcWtB1N3WVnT9kVJH4gG4gN92fBn1TwbFJVBnZNNHycIZ7220T01bB5ApH3ufhKxF/5"
    "jpl/lBMb4URv33wX5iAPNCZM6QzfChxugj/rdnafnz1/+fzVxeXzZFInn1TN5eK8XRBsa8"
    "9f+OnTzQc9nCmRPDPmWBz9W6WHHYDtngWOyx2PncrHHoPnlhBlWLJ41n79/urX/IR+/e7m"
    "Ok9/yRtc5xQyo7Zmi7x2POxv9PqIJfKHVm446aw3+snsq6+OgPh1BGKCuAD8+u2Hq4+/JZ"
    "An5OS7mw8/XmtAv/7t9s0VJEY8bQK5J4kRirnQeIMxo1HuBYbEqqWaGdZzAj+JaSyXCtXu"
    "RiY0MOR4p+hOYLOgvsM300exqovBd8h3GGFiHPHEj/cLzmTX+O8Qde04w0E4oStZKSpbzR"
    "c9wW4fBc14em0Tlzt/kdINLLeUxOFMt7OBmG6waT2xTSvj6q9sY+VnZUD5g1W+S+8do2h3"
    "IjC61EBI8x8aSRk3VjRuy1cQHCHi57UQP69A/FyTUCCPEdXM6WtKXYK9kpSCRCjPKwiprn"
    "CO15EDswo3N+8yS//125xt++Hn99dvxExXqItBDi+hgZcB41Nrgb17Mo3nqyHwZbc4oBqS"
    "Twarhzl2XGXpcLJc6c54LnU5NJLAGhejHb6YpAlU9U1QjSBkV/bb1LQeSGl779Lc+JwU6L"
    "jPOuaUr6aMWD7RvcmfCBYva0HFOaGGwYfhaLWr0IPCUXwNsTIuDRdTrSi8ar1/1VTlEONk"
    "ZUZGF2VHY5gcOFmjEIcwsA+1skBO5yFW81TRTuZFdWkxWM76vJw5TOCzpIYebkoKnFoDp3"
    "YlFpwGjQozYq10Cn0ysUxoFdkTVVQUkUBvvWP11ktXl8RHQO1dWpI6cmok0GfWEdU7eF+Q"
    "0i3lxwhS1O9lT5haPUm4HyB1mYt2xTm2Fsoq12Skpa5OqvLScHbczqy0O/FHcjH6DjmqPa"
    "RL7O+RL6zDR3XcgI9lepjD1UG98mjesOekT9cTxKj4GXO0cGRJ1AZZ2FO9KrUnHHT4nN35"
    "aL+fPIjflHkXzP4kFpcr7h+QpdbLLLVYVbVrlKLxI4xGt99FIDX/jaZ4Vg6M58Z+DGS3bL"
    "NbXtTKbnlRkd3yojDBl8R2cAiTAcpZqTFi3UUmEXP+pUG5fA2Jho9p9WiNr2ULfP7i0mTO"
    "biVGOF87OCI1tD912155aVdKCAKsDQOswcql2G520FJRFk5aamp5pLE0tUJ0siNcdbppCh"
    "BjZ1YqkBGCWoHBhugUx2Go/awMhGCHoF/zFohFydH1jntRa0F9UbGgvggX1J7UC3+g3LHI"
    "iYafja5MqrhZbztmFy9bjveuZkwWFr8U2jFlhogJp9YWYED7yYBCG6GjGcnh22OwiCcCYz"
    "SHz2uZw+cV5vB5wRzmDneNEE4EAOF6COs72JQDXNK/BqyPxPrIJFY63oMJuvH40aHbSakk"
    "9FR40q4UNvWTMTjJfdVsT1y2q/nccR3MS86/Sl+eVCbW5AbWOCM2TPxFM+JS756pprweSi"
    "f+fcXUsa7fyT5N6qxWRkiY+JIetf00vKHujNguH6X1OMPr4YxKJWxCG+AeuTUVx205UQ5u"
    "vXU2GQ6b66CWYJ1lNcPcWhizCzrpjkJxY30bh1fLMH5NHK2ip3e0RB8qSbY2xZ41JP9Ibj"
    "QwNdStHslMwJK6kbIVpwV826/R6ePBL22U6HQajBLKfa36FJ3oAlLbq5V+jRSL2h3V9Wtc"
    "co9dFMogOlfJ+N/LpH7fWqC5UGroQggrbSkcDeppOtQ2vQn0nu3x0l7lcYR6NE48yol1Ra"
    "Ier39iJylHHlkbI52WGWOkpQucw9VLLOOaTfUHgVSJL5WRqnKpB4h6BcjSDc4BSB4dm2ip"
    "iIqTQ1MyI5yonRxp6ROL+g1zcIuykIPbOL0AwltPl4HrM9kwToN0aFxDH73gOlTDcfzfCH"
    "mN77vVSbnfu50Au13eG48I/5QHvvBYo8AYCtsyovC7Igv7/gZhNHOFNpHSqDxUxSfSiRUX"
    "xA8upQ9CIFgVveGW7//Z++xdIeE3CdhQuH0jMY03bILEis2IPVFl9isq5wKKDv0UHnZYZr"
    "/GDD2QVd3aevC3e+lvw1kvJ3DWCxhucNYLKH8/5fetYcPIqErHnnrBchYet5d7tUo6X2dE"
    "Dnno5nFos67qshMYp+pvNpnjGtHxTff2WxDMHJ8vDMnitMyTpoqZbopOfxG+DSuAxrqdk0"
    "dkh9vvCLUSEOlSAUsW32Q49MNouO4qBM3X3JxYo7nds+S7jpdbYeQJNWiaWJbN7ZQAzO6G"
    "s3tBA0YW1JVl7feO/DL6nKPyiV5+h9GVUHViUc+w95A+mbre3M9LwQvQ8AVIA2m+yuulYb"
    "HfbVtL4Ex99YwQrC51Vpe1bJ89Vc+U36QAduXBE0XhZudPDGiVae/0CZtYBDPjbKOc2J4+"
    "5HCQ17iQHuWa5eGWfCmJiMTjR7AyVDGyb369zUzR+P3X74Px8NQMfi23xnxhhWeL79Ow2k"
    "gnDUlH+yYdQeXX0VURxuSFYcepsSKKsqCGdnKBUsgWVdJdQlC/NFE3H6g4Dfc4tyZVVL/n"
    "YSO5Ov6Bkbxl4BcikVGlzp5gZWuDxohVOEv3Q6nFF7l/AHFJsOEV9vl07tPlVIChi8Ga4/"
    "WDw7gT5hyMdXLlsSPYdx1Az+TVZFOZYtgGYu/l7UaOVZi1CWjtQIssVy7dyHSsPffHN8mN"
    "xgqVRXzuzB0L831tidfbO40VLOL51G1jWsX3GStQj8JZ9TjZdyv8Z/o2Y8SJBTPm2Jup63"
    "j7vn6fwlu9c7zRvn7iy9PAn/oRFnufcBqOGF2PkE4Ppyxap6VlNzkTdlcFztTOjd9ZjXO7"
    "plFVCwsrVmTlC8Ku80BUXctalsXMaSB+5BTNCOJCYEXoyiXfq1IXl4ohyJHFNT7TnFXZxQ"
    "O0TfSwvDKDpnn9YQknqLykpuyEh/IA0jFOdjhOtK2TIJJNLKdh0XpBFMJHTWMWMZQm1S9Z"
    "Gah+GWz1CzZ+8zC0xdv3jZsZgz4D0JuAXhETxIeMBPZNA3Vjgbh+B8IZ4Lkbz1l/2yyExH"
    "Gp05fwyjvdvWUy0sjRS7tbslVBeDfZzlz4Z+octYlsbY4iy0P+sqn27BrfEXoi9HhJn1Q4"
    "cEqpRQX89OnmQ0nKTSyQt2Adi6N/I9dhne2vKdt1Fjgudzx2Kh97DKtVAlTt3OX9uJwlKm"
    "+Qd+7Am65wE7rwpqPEnQbOdF4SfOk98/9MXOmMCHjSg/WkZb6D8ZuXEgLXbu+s24YJtwB/"
    "q561PvEHnMFJzhlMvfs1/OuyhEfANY9r5rXulad9xTnxbKUe3Ull26uTyoPKsuN2etm/SH"
    "8XeyjMniK+cJBX1OdMNuWXfvE2q0o241cfLanHF+jru/Nn55ffnD27+0vR027trtrAKckk"
    "aClBiKL2Z/WfVDjh0JjwBBoTgk8BjQlB+fspP9z1Cnov73aQCIyvV1vVmhlTZy9L2xy8zD"
    "c5sPGGTe1AUyxennCSEhmTr9jaRqUAWon5T3RtaapxTYkBthpsXYIfyVRCZYBsVuhwuD4b"
    "FKgP4k/RbK76voNZkY669hx2pnbcfZAR/9GxyFSeMOObzN6i4IiiEq3NYcdjga+tHKtq05"
    "OSgv48tfvzQHcZ6C7Th8UDusv0wDs5iiq2rKixHgqiY7KzjxvvynLVe0ZnRlmZPMlFaAqT"
    "sVdRmpQKNFGarILKozTZWVHvCKowQ1Ee2LSNoMg6My/MX6SMT5BsSKFq0IRjJ2Mtf1LVa1"
    "HmOaY+lY6K+FR/ElU3j9HGcbaHcMWPUVYWxz4POxZCUKc3S9wEgjoQ1AFeH4I6oPwOz4il"
    "TKd2Pd0YDx5FOnTn55wIsKacfNHAW3HoRlpoBERNrgt7HZAvy0G+LKVzFUZ1p3FeCKZzje"
    "k8F0+dxou5AbebkWvG7jaCOraJB0vviocqF80sIlSQgsldY3InqClPkBl2vNdLP+XG9wki"
    "xLMbo5mSfcpYpsgJAxSzUk/6ID8xj4zhS8s85ckX4lBWOllux+blRmfKntc66+a84qybc8"
    "3ZtGEcfDrbmGCdlQKk6yANsXOInT+RSCHEznupijj+1DByngh2FcwYvwai/jDmK1JKDLIW"
    "2spa2EZmoZ60OlshMwFrVOqmI917Ynvj32PPYS2eetPHE4dyK+w+xw1lSmNza4zJYUOZ+4"
    "xkXnfaPzp9SoAmayZ3iEB52oyVG7gzb+bOWhDrQVKBnNwhhjcsbPAls1Q8pWbsIqEXf4PY"
    "hnGyRNhjssGzPUHCy9gOlidSE1/doZg209lToNdYj7fPCYKMGMiI2YEwJEVARgwof4++WS"
    "bhVoiyGkRZqWUFq8TSrUtvZ6VGQMB2nRPjkkfi1p7ByWioHt09g71gOdM50uWzdyvRzsw9"
    "rqXbMbwOY4FxqDYj9JRjtQoIo8m5lRjdstpJ1FB4xNTfTJlFfZNWHXmxEcWvWvO3VpJVkU"
    "mZpuAWBQFejTu7pYtqWwY5mQMuEcKFkc8m9mHWivY3skfih6Sh+F4CUVsDevmqrBVuxTrr"
    "kfFwdlkD87O8H7jFXF6CPIN+kZOQZ9BDVfQ5yj1O9IcW5O5jCLZOjLtOAPYYJ2n3bAc4Sv"
    "h1i5euZUEazIqOBZlhtRoWqD+QkLh1gOVixk7R7UL8uI3jykYBGK3EJeQwtMQ2QesF8VQ4"
    "VEmIfykjmqhrN4/QNipQj5EGiRquJmb4ykODgt4s9BMIx0I4FiJyEI4F5Xen/AUNfDYNE+"
    "l0jSVL19Oi4Ij8+dYWVlO6FVjWCjDFtJffr7hI6QnW7fADcqsR0TVUZjVlZJvzSgXZEU1i"
    "oJVG722kApEZ79BYC1pxKGVpi+Ur+u57sn230Q1fx/cbmFbqsn7aeVmjwgVo1ZoAm5YO5a"
    "of9kQ3V3QxrG22LsRFI6NXzWSzS4mGnC2sNeUEbXGdq8fShgxodC5ffBM0o/Ym6vNKhZGa"
    "au6aglSJibnFJKFKFcNKbD1R28lToDymx1vyBPhY4GOBkgM+FpTfnfK5w12jdLZEYIQ1Mm"
    "e1sozPKrKMzzRZxmGE2azvY15ohGB30fYx8Jkh0DkZwLkGzioUYxq6GRsn1V7IpkmP0jZb"
    "k/YNYOOWhqbgtdeJdNjQrVys62RS0c48FoD6ojr1RUw4SGZnUkbjRxTHanOZNCh2OUaZiy"
    "SgBhuHlfmLpqWaGaGnXKopWUjjqF1KCCKnLYXqJKYtRDaeRl+01AQcWEp+T82uw+bkX1nC"
    "d9Vn5MeXJpXhHrE6T3Fq5M5gzye6JHLSfMXQ0vECTtgpestYIF8mhD0brSh10QMhK+RRNM"
    "OuuqBiL8TxEV1738kLPl3LNPoF5cVITzeP0Kbki7HETxz/8LfwbVCfQWJ+bxb8SUUgCNr7"
    "dNbeJ/N+1HURs1IjBPq8nqNY4SfqgTZdRtJSY+LVDpx6Jx3FQGO6VPiVgc5HB8dSv4pEW/"
    "Q02s0NXaSi8IiokQPPdJ/Ig/KEv95IFTrpwy07z0alCeHk+JtpYnjXV0JOEPBvhr9cTw3z"
    "HTIikO4w2HSHiLI0ynNKi7Sg+p5tRkPXboENPE4i7hu5NJ9ouyPIC5OdTAxJxtVKunXJfd"
    "iVQIz12Jz4E8Sce7FGfa+yX/mayiEsOwaxYCnzY/9FfKrPsm3ntmUtENToyGeJmCf5W55q"
    "+T19caIYkz+Afukl/ZJTqlHNUloQPNjG1kz2XamvgawcKKCxAhr5U0dxo0YHfUwQ4DkXS8"
    "leHEPhFsA07BWUPY4Z9o5qA2Ly490mmEtrBsLeh7MEYSatog2SJ/Eggn1hJ32nOkNN5L++"
    "kJyJiwvHWiDJnjiW+CTw5AE90YfWggjnoWCJdXB/qHTq8ctTZWHB9n784vxem7hjfSVSfK"
    "la+UyTfNNCTzrN13bk7SzzJSQnCAZR4yBjuDmbxNFTIqNLtm4/yhgaOkb4JhIjzFF4VQfg"
    "V+UAvyoADD7uEeO2y6gvQ8PArUYc1DFQ5/ZnRk70/q28Mqnj4k4DVvPs27/TNRJfZhOnYo"
    "asv7hFmvvnlD4UPVgzUXBOezz5JxXOqZxOphrYyoBHBD7pUDUABtFT3IE/qiw4HOFU2IbT"
    "l3fvxX5udG3aeeXTpcOIjWYBV8e/bwhHS/oo2WFGOHfFJeojn7gEM3lEPPWsCpa5+e1g3+"
    "7xK1O1b1s4MgLrusuJwOiOPT2rldB/VpHRf1ZM6e83aT/W+Q67cw+g73+d/mKr/MERnfLs"
    "IaPs1ZQApC0PKrE11+TGMGs5LQFJy33W7VF9+Z7p9ck5lLeRDk/0rZvDa5OdriRPD63tRy"
    "ofT3lzEyRW5fAAPGnon6IP5JH4iNgOl14gRsJB5PiByKJ6LFzEhWRvo2eWO5Yt3h88zR6/"
    "SxPwNI/maUL/g85yCmggDFXjXTkjBn5k8xAH9sVab24UpcUAfmBQhgf9Qhh7xgXKOaFj+f"
    "rg89Xy+XxiiQ3aUMU5IaBzBqx+eRoJMT/pLScILv8AXf5PYWbva196vycavz87YFLl/EdZ"
    "wlNrO7ZW9XjYy0WMsLjqqrdeYI5mxBJfRGZqOTzVfu8qCQKr4cJD9wm2kQQjPHhJVSIVSI"
    "BuHvPZ8xRzYNHlSsjZCN+LmRQVPWHkimnvIz9w68an86XmUZMbgRRUnAOh0D8VPPXQ9Ui3"
    "pnyxiHG1U0boSVc77WpyVtF9/3j9zbqfxG0eFadY+wYI60QBY12DMmHizF3hU5hjrBMFjH"
    "XLrDAYdMj+9OnmQ8kCkUjkF1hHGKz/Rq7DOgM25XTPAsfljsdO5fOO4W5LhDKedmxPfP3+"
    "6te8qfH63c113oWWN7iGCr7DVvAB5QSUk2nrw5wQ5BH1TcM9obSuxLv56HBt/8Pk2qSKyM"
    "LpUTsprF8kj+QwZFOPJK1wZIbJekGXk4hqouJ/thbzV11xOPr6c/CckOeXL9Hn4Nkz/PLl"
    "X4qpK63eGZJWeu1yw+nih3MZ4XTxp7QtwenioPzIM+5166Gx7mxwvPvhjncv7e1UVvF0jM"
    "ZOA07DTH+tAsa35EvZApIVG0EPrap94c2vt9WMXLItvLv58GM8PE/TDe906IPN607Oh3YJ"
    "tok/Vb8a4JwTGyHal3XAvizH+rK4Sve+KnXIh3xZsoO2OxUuG9Ot0lW5GTnBEazTWbBf1F"
    "o4XlQsHC+KC0fsHM/MT50uiEIOYVPbmqZOiTY/vrEoDO0e9srm1CumqBU4DVx7GrhmQu5x"
    "KjhbOPN9TwT/JO8xQFumDPFOTwOPkoY/qoDtSXlWcTRgUier2N+O3X02eCiD7p1H4sWHFK"
    "jTCVTchMcnEkidhnGUBV0jgsVnksNDKieYUzQj6MGja09zNHgXT6iTIfwoFm2Pk6TQXqwX"
    "fsROirG/b61FW9wJMochqgNRHYjqjJzYh6jOE1a+5TqkpELg55/f/lDieKaFcsoPAsc+la"
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
    "94/kRqZqOCpDUZedy0y/GuQnnDN09HOGIBcYcoH3gqhLQv01Xa4CTj4G3omGUU9dnVRR6l"
    "Y4bupHA2s1CAiFlDZP0VvOkOt4hCHsE8QI8RD13I34xyKKF19Sjy/Qikq0JFfucH2TgL3v"
    "+tn77N2txbTxl9h/uEMOQ+tFRM7PxR8l7kjpA7HFjR8ImpG5WEPlxQ1aE/GTT7A9QXe2c0"
    "8YvwtF1bFONOBA3/fdQplU0PfJnCgqoby3bUbo8P1tj+NidtLJNnyjTFiprcToWKn2zxlZ"
    "EbpyNRxAhSMUC0D2Wt63nG3kSTd21Hi37lqRlepHM2z52NE0wx7uCS4QNNo7aCReLYctDL"
    "WfE4Js0j5rWBnzxoReWgrY1MZsKnUdy7zsPyMGbGpbbKqa0y3QfZ+CGXPszfv4dsN6E+rS"
    "fekVoAalGs7ZNqhqdaN/bnO8BjbVa3PW6Zd8DyJVMTl7koPhhH4n7jQiwDtlCNXL/4kTbc"
    "OA7cVJFT8YvmEsHreTHrxdhN0+pcblMeoU2Y4dcmnhmery6HT6SHx1frrs74lCdzQ5U30Z"
    "WAvJ7hFNL9HW7w6UXo+3yUkFpRfPyJr1sUTX9alDMqlL/DvOITNxssC1HrjjJdZyal5Glp"
    "aCQyCaOl4hiuq3Avrl1HhWaoQr2lmttM2zirTNs2LaJhym1+WBMoeOQPRz+WgtBsEpx+50"
    "TjRpP1WrckZsRLgeeFkGLvKw2AMZdjgy7Dilv//Am3cy+KlhIeJLkyoOYoU30zh6Wo+BkO"
    "7AjNIHVaq7Wvn0kdgTxAh25f/qmBGZFLTAbKGYAeb8iyA6DzOFHEkXxLW+Nl17LsW6euAu"
    "HwS8RI9XrEkFLyG+FI885bwKPOxv9CpICeUrMjbRYeUDM+mrcI1C/ol7LCzL67cfrj7+li"
    "QIJD7yu5sPP15rUgSuf7t9c1U4Uw+fv7g0MfK3EiN0o9rPM5Jrl4GNHw8fU2ywNRN/EDlb"
    "A8LzaC5TT4E9sM8EDR2eMIccK7LBQekFUaAthk5bPBEfoMBamLjWOxmOG4/cUvHPgfiNQd"
    "RPmtIb+1EWmQQfHXGRzwCqoC/CJJpUR6harcuUFCJfxDh3I/kFh6M1ZirRAeGo/kl+EJVw"
    "2afoF9/hXFVKydNUH8SC7aHZRggyxUBoW5p19BgNgfH7iezuKi9GjtcfQGn0ZTmbVFIatl"
    "HsLB4/Qqf6Rb3gWUXsLO9Uc4fr/MBydBOBUcLbQXCytHdfOcblzfvGgHIHbaeAeuuWeuPk"
    "i8azvhWfliwS0fhRgFvlK7/59TbjJhdqzTJUcjw8X4AGZMaTJjMMfLlUb5DA2zOjPduiYZ"
    "gvZXVXEOU8tJP332Lsvh84dRlwT9dKaHzXXClFxYGB4cCpG4+s1R0kDGh/xULfUbiLcQ8O"
    "P3AJQzaxHFtGx2U8fEbEA4jyOeUoLJzK+dyxiI8Y4cLQtfWtQtp9hOobEtVvszsldKf6hd"
    "yp5iOyHhnJHfU7pI59CcP65FHcVTYjcWwWPmjbZmTbUyT6Jp896k3k0YdqDPWX6C5ZoEMX"
    "3BH3JY/YDcTUvlOtSNgpuqMr4oVnzahuJmK8zBrgRGJR7mZHvVyixlx5L1tdj3mUgAu3np"
    "yIIemPyXLl0k3YR/4P8Mp76ZWHOpLGiDHpWxCFyFdj2j16wafxm1S0GPUlKRq5URjrXbua"
    "pjgDvobVP0saiHXBOJKelYMFpfGCsvKp8GnEymCsgrwkKKGxElzM+LTpq6ARhrB249cBh4"
    "aK2YGoBSlY++vsrYm3YULlZqWgYKpOTCJ2Nk043bTMKKbzoXld5ZsbIR4LANwN4I7YlSZp"
    "YQVR2D+b7p8pKE0rjTWio1vdOyk2joEzalaYkYFudX2LERX1qwxMn2Dt4Qe73qqc8Ojeq0"
    "6spjQtbbSf5ATBMW7ujvX46JWxxgAyMWdj6LcyMO2bW1HcJ6TBcfdpMbBhW+oKEIU39+wJ"
    "MMrsi0kuZz4V6a3RHfP4Bzkdd1Gvi6rpSU6x+dECtO2f4tTLeZsz2GpgHC61h0e4Zwt0XY"
    "AzO1OvmoVk8r3Kk5eSfLDd2UtJjVXN9CVVETNBVPxsOxJvi4e/RclGd1bg+8p/U6urysyR"
    "eT2p84virqOMkJIEpg4eos0FioqP4pqM+FnKqVa4QBFOb2yeCSpP9ymtYijFv7yIoUPL/6"
    "xbJbTWLwByvJ8wfxesbGPlZ2VA+YNVfm5DrEvb5sRGERHsuraxpLi9HOREYITwVu1PMbov"
    "S8F9WYgxGeXDHCEPRuWFHCbY0H4mTNb4NrN7i7LA/DXlXf+kM2P8tzKAe1Pc414PZvZxVg"
    "hi2H02g1gwW8ouHs3yc4rC8K41DuqRR4esmymiKAt6aKqHuH1vEz0UZUEPjfVgWTJ1nk3N"
    "j43WiI4us6b95hIxJ2w863OCkF/QPK0GzuDsUYJBOkgC8do64cTcSgBHcXaQdNDSUZzQt2"
    "R33xJ5XuCeIGWO1xwLRkZx/0wNX3J+hx7RuN/pblxTB4YMy5iuBNUgP+Lq3icqffxEkxyx"
    "vTipyozAmWH1siLwivjy5BKM/EhJp+iOfFk5PmFT6kVtU4inmhp4YecU2RFUVsMiG2+Y7H"
    "9iuYFd2tOl7SfAGSo9Nr8mCHIdINdhB8IQ7oZcB1B+c+U/CHxrx4jjwSOMvbcfIPaC5UyX"
    "0F1xomwiMT5Ksg68l+XwXkJX7Cp4z2vVUp5X1FKea2qUnXtP2dFFlH8QQJXE/dJCVfvCYN"
    "0zHcJyKc9Xos7nRGxNj8QQwLzck8Yw8eyMEMxIPWn8IkfYCL2UDGBnXryflxvdVt7h8fDT"
    "FfGnG4I1VlNF3XhBckSB9dY8/DW+J9O5S6mv71ZXim9REODVHC4pby0eOF3QwNfEBUrhLQ"
    "oCvBp4ib806suVCIxg+T10V66YWm+QapYRhCYebXUzSIW89gyFv8Mzsc6kY2jD0kftrgbZ"
    "qdir8uWcDjQxuqKWygN1rho7Tc+ReuE6lQdH/BX2uTx2gKr4ms/FbEA+uVehtY/qf3WkgY"
    "qsya+pYmpiajEiA3Gy3tjGG/kj8bi/0cftunuUtqA5nZwT3j8pykp9k7BjHdQ292YFnEC8"
    "D+J9EPKBeB8ovzvl5/bDuqxWTqwrr+qgG1s2QFUnPlUensrzWRFepv10c2IjjFR10k03bd"
    "UZBbR1giMEvYPq57wdbTDJdbIjBL2TmKx4IheeXQPMs3IjoMW6TjDwqK57QjnlGI8fAbSH"
    "ZhyhvKxvlCPUN3VT31Sn/CZJvd+zviST6T8S1DVB4/1Aike02ZC2H0h1SWHnUNNQ2EVcyy"
    "nshKzfthfeTWFfRSf8ovWCIkuyxXzh0+B+kS4OKbDRtaX0p+amp9P2u/q+8xjmzACb3JvN"
    "bQJsMrDJQCgCmwzK7075qa2voPzyFNOs1J5Jpj21x2pmmbpkzg3RS4k85fxcBYN5em5ObA"
    "RkzQFYRzjS6bjd3/qdj/f02LGeJ+T1gn+YNMrIg8OGOjps6DipjvG8/khweDB1BVOUjJnU"
    "4or89PCdbNHf6TpzkAqS4vFxKYHHxZ2Q5eKAke+RuJtwWtCSYC8cESmWydRDP3AJ+zb+Fq"
    "zIMHX6JOhX0uMNYwKMEzBOQDoA4wTK7zp/URMZLcnwSo0/oK+Pvc1h3P32M7voWqZ5CkNF"
    "03mzBOOsyCHPD4nM/iHiHBuDUxtrkC6n//Jyx6BPT86fnb/45uz8m4uzI6xZGjKQY/9ed7"
    "RnedltInA44+piIMYVZGP1jW/qUTbWUX25Q+VidUmJvPmyor54gRS8BTIkdXVSRYMQNU48"
    "MxpYI11m7gi9L4itTM8ZpQ/yBFnqcWEuq6NjGcEusb9Hd2yBz19cRr1Ufbpmd8VCzJUr4E"
    "fy8bocmy4f1TIF8lT4jz13h3JmQyrGOB09IzTC3P+z81pVLucVVS7n2tz/yLfN78ke9jfl"
    "if+RUA7n2YYTNkCkqzZXmVo+STmyAs7rtx+uPv6mz06Px6ed1Ovfbt9c5TvhqWXKZIJvJU"
    "Y4u9s/X0Yu/QZrczx8TBYmcKNAj+1Pjx3hNMxemjvH8NdM/ImMxorqig+7qOnU/RTeY1CK"
    "quvLbWdnHTduL9fs7VI6VdeYW4sTjW+Wvjypcs4cNXA6S0bW6scjHCbCkQoIO/JYCyvwGf"
    "WVvyTdoPCy2PlQsEKcovXCsRbyd4YW+JGgGSEe4vhB/OtoCh9af8Jn77N3J1YmYt9NxK0W"
    "2BOYRp6cWMWT34U7t15gjtaYSVfO84RbKBlMFzlcPlnA6DrEnsiv4G2H2tSr6+/9nvf3w6"
    "Os/4BQOITCIRQO5t6IzT0IhT9h5cPRHV3FZkMDoi60yegDRr6tBbEeJEQDRRhY40PVbgB3"
    "2TF3uZTHeJrgmwiMrvioynKNsX1ZCu3L4tQVDqnxKpGVGh3GnTRQ6z3//qwrbFv2xrBlkZ"
    "X80+uDmRYBQAuASobJBM14PEBZYApCTs4AzJQEwJmHMyE5DQDNyACkxUrXecCMAE1JAJzF"
    "M398zwjNrQCAWVg9VbDEZPFMBADMPJhz7LiBb+b8b0VGZ9Nf1LLpLyps+ouiTX+EVICeNR"
    "Q5TruGOLgy2xjDXxDtSAtjDTpqlWDcKrkoOroFp6Mu7N7c8ZemscicVAsBqZ4tQ2OKOUXZ"
    "GkYazsqAfvus38CTiTdm8eS0CGi379pt0DMtJza63bCTE42hirIfWbm9rKLsx5p2wJ72ZD"
    "4n1r4N7cME3DfqViNCPZcY4SVtrfZF6m/hvcYEVZeVuZnpVZr/vZ1+OxPAyXZojfrcMDIg"
    "E69lK3qL+jbicTa0zHyWCdhzsVB9h8TqJP4AJNwmxidoieWRqRytgpnrWGpiTJDcsuW30V"
    "XndvMglQ8eCkZZ4HjOiR9mgP/06eZDXM8bRUBQuOOxSVQNfIruojzfJCE9/HJfMRRd+Oxt"
    "5cN8cp+sxO1tRL3vkWwGor7jJCWMFuEfhTzyhSOTnHKVvR8tfOJfcf33JImOBbM/SbgsQp"
    "Z5P7PMfWECF+CvSmgYm63VGlevTzMt9xYg09Qk03S7khgtFlm5Mc3bAxPFA6lGGdB6EdoA"
    "Gv7ok9rnC3hux0ODgknDBgXK1KoPeTIcEG+KuDQ0NUs2pS7BXkneL9YenjwTMl1hnnxyYN"
    "Bvbt5lQL9+mz8F8uf3128+fn2mFCAGObxkfU6b4fW3x7TUmBbp4xJoSUHznuxZrpB6YKqo"
    "S56l52CvOpDF5JC+A1nq6qQGx1G/A9mt8MLlaISZqkGfJG3A7mW/dOW+S09d4ZapDKc+Uj"
    "uWEHgkHrLxRtN3vf3bQ7P1Hi9TkwrfHxplHcsqgmL0Jxxd7oup9kRWwJb6D5UYdYYdiPY0"
    "6QbRicjUoGvFSAsjeBV2WhLiq2GqbcfutNZ+kREhYSWtferdo7XDF+pUG5+ulcGk+vTg+D"
    "BltqCBayOX0geE+Sn6QKMr2EWP2A2IvNMDWfGi2dbhc0yjPDIIAOGcfpp0EM5prY4lRKkA"
    "ZkVCdCIBIZ1aBzvomMEqeLW0IICrjZcJF913DM4mSQsAwjUQXhLGhEliMoNTIiOEuJPirL"
    "74SsdGGmjtvqhi8LT2lVjn9Y1boyuTKh8Jb8fs8o3KIYWzKfp1NkVpckf5Xlae3TGGvez8"
    "xYs6HcZevCjvMCav5ZIPxEtlgHA0fITodlVVqQ9myJxa01CGLQ8k/jdyHTZEa6ECXAlGhi"
    "ePMU3iGSm4X2uiGfIG1/uyqvtuZv/5P0YJGT0="
)
