/** How a batch is told of: by people, and by organisations where it pays those. */
import { describe, expect, it } from "vitest";
import { headOf, payments } from "@/console/catalogue/zh-CN/payments";

describe("a batch in words", () => {
  it("names organisations only where it pays them", () => {
    expect(payments.batch.sentence(5, 0, "¥2,500.00")).toBe("5 人，实发 ¥2,500.00");
    expect(payments.batch.sentence(5, 2, "¥2,500.00")).toBe("5 人，付给 2 个单位，实发 ¥2,500.00");
    expect(payments.act.send.consequence(4, 0, 200_000)).not.toContain("单位");
  });
  it("counts what the bank answers by people, or by payees where organisations are among them", () => {
    expect(payments.files.told(1, 1, 0, 0, headOf(0))).toBe("到账 1 人，失败 1 人，退汇 0 人，未回盘 0 人");
    expect(payments.files.told(1, 1, 0, 0, headOf(2))).toBe("到账 1 户，失败 1 户，退汇 0 户，未回盘 0 户");
  });
});
