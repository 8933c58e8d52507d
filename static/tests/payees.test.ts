/** Whom the money of a line goes to, and why it waits, in the words of the pages. */
import { describe, expect, it } from "vitest";
import { accountPage, mayBePaid } from "@/console/pages/organisations/account";
import { addressOf } from "@/console/pages/subsidies/evidence";
import { columnsOf } from "@/console/pages/subsidies/columns";
import { besideEmployer, blockedBy, payeeOf, paysUnits } from "@/console/pages/subsidies/payees";
import { sentenceOf } from "@/console/pages/subsidies/sentences";
import type { Line, Month, Payee } from "@/console/pages/subsidies/types";
import { moneyWords } from "@/mobile/money-words";
import { versionIn } from "@/shared/api/client";

const line = (changes: Partial<Line>): Line => ({ outcome: "pay", payment_state: "ready", payee_id: null, payee_name: null, ...changes }) as Line;
const month = (payee: Payee, changes: Partial<Month> = {}): Month =>
  ({ policy: { payee }, state: "computed", hindrances: [], blocked: 2, units: payee === "person" ? null : 1, ...changes }) as Month;

describe("whom a line pays", () => {
  it("is nobody beside the person, or the organisation by name, or one not known", () => {
    expect(payeeOf(line({}))).toBe("");
    expect(payeeOf(line({ payee_id: 7, payee_name: "康和养老院" }))).toBe("康和养老院");
    expect(payeeOf(line({ payee_id: 0 }))).toBe("收款单位不明");
    expect(payeeOf(line({ payee_id: 7, payee_name: "康和养老院", outcome: "refuse" }))).toBe("");
  });
  it("stands in a column only where organisations are paid", () => {
    const keys = (payee: Payee): string[] => columnsOf("all", payee).map((one) => one.key);
    expect(keys("person")).not.toContain("payee");
    expect(keys("training_body")).toContain("payee");
    expect([paysUnits(month("person")), paysUnits(month("employer"))]).toEqual([false, true]);
  });
  it("is said beside the employer where that one gets the money", () => {
    const paid = line({ payee_id: 7, payee_name: "康和养老院", employer: { id: 7, name: "康和养老院" } });
    expect(besideEmployer(paid, month("employer"))).toBe("发给该单位");
    expect(besideEmployer({ ...paid, payee_id: 8, payee_name: "福泽驿站" }, month("employer"))).toBe("发给：福泽驿站");
    expect([besideEmployer(paid, month("training_body")), besideEmployer(line({}), month("person"))]).toEqual(["", ""]);
  });
});

describe("a blocked line", () => {
  it("waits for the account of the organisation, or for its name", () => {
    const blocked = { payment_state: "blocked" } as const;
    expect(blockedBy(line({ ...blocked }), month("person"))).toBe("");
    expect(blockedBy(line({ ...blocked, payee_id: 7 }), month("employer"))).toBe("收款单位没有登记账户");
    expect(blockedBy(line({ ...blocked, payee_id: 0 }), month("training_body"))).toBe("收款单位不明，请更正培训记录后重新计算");
    expect(blockedBy(line({ payee_id: 7 }), month("employer"))).toBe("");
  });
  it("is told of at the head of its month", () => {
    expect(sentenceOf(month("employer"))).toContain("收款单位不明或没有登记账户");
    expect(sentenceOf(month("person"))).toContain("缺少账户");
  });
});

describe("the account of an organisation", () => {
  it("is of employers and training bodies, and lies on their page", () => {
    expect(["employer", "training_body", "street", "district"].map(mayBePaid)).toEqual([true, true, false, false]);
    expect(accountPage(7)).toEqual({ path: "/organisations", query: { id: "7" }, hash: "#account" });
  });
  it("has the version its answer is tagged with, and none before it was entered", () => {
    expect([versionIn('"3"'), versionIn('W/"12"'), versionIn(null)]).toEqual([3, 12, 0]);
  });
  it("is where evidence about an organisation leads", () => {
    expect(addressOf({ kind: "organisation", id: 7, text: "" }, () => true)).toBe("/organisations?id=7");
    expect(addressOf({ kind: "organisation", id: 7, text: "" }, () => false)).toBeNull();
  });
});

describe("a line whose organisation is registered elsewhere", () => {
  it("says who enters its account", () => {
    const blocked = line({ payee_id: 7, payee_name: "海淀培训学校", payment_state: "blocked" });
    expect(blockedBy({ ...blocked, payee_elsewhere: "" }, month("training_body"))).toBe("收款单位没有登记账户");
    expect(blockedBy({ ...blocked, payee_elsewhere: "海淀区" }, month("training_body"))).toContain("由海淀区经办登记");
  });
});

describe("a month on the phone", () => {
  it("is never said to have come to the person where the organisation got it", () => {
    expect(moneyWords.figure({ state: "paid", paid_to: null })).toBe("实际到账");
    expect(moneyWords.figure({ state: "paid", paid_to: "发给单位" })).toBe("单位实收");
    expect(moneyWords.figure({ state: "held", paid_to: null })).toBe("还没有发的金额");
  });
});

describe("a difference on the phone", () => {
  it("is the person's to give back only where the person had the money", () => {
    const head = (fen: number, paid_to: string | null): string => moneyWords.differences.head({ difference_fen: fen, paid_to });
    expect(head(-100, null)).toContain("应退回");
    expect(head(-100, "发给单位")).not.toContain("应退回");
    expect(head(100, "发给单位")).toContain("补发给单位");
  });
});
