import { describe, expect, test } from "vitest";
import { sentenceOf, warningsOf } from "@/console/pages/subsidies/sentences";
import { duration, stepsOf } from "@/console/pages/subsidies/steps";
import type { Month, MonthStep } from "@/console/pages/subsidies/types";

const NOW = new Date("2026-11-05T06:00:00Z");

const step = (name: string, at: string, note = ""): MonthStep => ({
  step: name,
  step_label: name,
  at,
  actor_name: "周敏",
  note,
  people: null,
  total_fen: null,
});

const month = (changes: Partial<Month>): Month => ({
  id: 1,
  policy: { code: "fengtai", title: "岗位补贴", version: "1", payee: "person" },
  month: "2026-10",
  district: null,
  state: "computed",
  state_label: "已计算",
  people: 3,
  pay: 1,
  refuse: 1,
  review: 1,
  open: 1,
  pay_total_fen: 100000,
  units: null,
  blocked: 0,
  settled: 0,
  adjustments: 0, adjustments_open: 0, back_fen: 0, recovery_fen: 0,
  last_month_pay_total_fen: null,
  computed_at: "2026-11-02T01:10:00Z",
  stale: false,
  steps: [step("opened", "2026-11-02T01:00:00Z"), step("computed", "2026-11-02T01:10:00Z")],
  street_first: true,
  notice_days: 5,
  notice_counted: "working",
  line_review: { pending: 0, accepted: 0, returned: 0, mine: 0 },
  held: 0,
  held_fen: 0,
  funds: { required_fen: 0, available_fen: 0, known: false, is_short: false, shares: [] },
  may: {
    compute: true, settle: true, submit: false, review: false, review_lines: false, district_review: false,
    correct: false, return: false, publish: false, approve: false, download: false,
  },
  hindrances: [],
  holds: { held: 0, held_fen: 0, denied: 0, denied_fen: 0, open: 0, warned: 0, back: 0, back_fen: 0, kinds: [] },
  by_finding: [],
  pay_list: null,
  job: null,
  version: 1,
  ...changes,
});

describe("the line of a month's steps", () => {
  test("what is done says who, when and how long; what is due says how long it waits", () => {
    const steps = stepsOf(month({}), NOW);

    expect(steps.map((one) => one.state)).toEqual(["done", "done", "now", ...Array(5).fill("ahead")]);
    expect(steps[1]).toMatchObject({ who: "周敏", when: "11月2日 09:10", note: "历时 10 分钟" });
    expect(steps[2]!.note).toBe("已等 3 天");
  });

  test("a month sent back says so where it stands, with the reason", () => {
    const returned = step("returned", "2026-11-05T05:00:00Z", "请补两人的考勤");
    const sent = step("submitted", "2026-11-03T01:00:00Z");

    const steps = stepsOf(month({ steps: [...month({}).steps, sent, returned] }), NOW);

    expect(steps[2]!.state).toBe("now");
    expect(steps[2]!.note).toContain("请补两人的考勤");
  });

  test("an approved month has no step due", () => {
    const all = ["opened", "computed", "submitted", "street_reviewed", "reviewed", "noticed", "notice_ended", "approved"];
    const steps = stepsOf(
      month({ state: "approved", steps: all.map((name, day) => step(name, `2026-11-0${day + 1}T01:00:00Z`)) }),
      NOW,
    );

    expect(steps.every((one) => one.state === "done")).toBe(true);
  });
});

describe("the route of a policy", () => {
  test("without a street and without a notice those steps are not drawn", () => {
    const direct = month({ street_first: false, notice_days: null, state: "reviewed" });

    const steps = stepsOf(direct, NOW);

    expect(steps.map((one) => one.label)).toEqual(["建立", "计算", "提交", "区级复核", "审批"]);
    expect(steps.at(-1)!.state).toBe("now");
  });

  test("while a notice runs its end is what everybody waits for", () => {
    const taken = ["opened", "computed", "submitted", "street_reviewed", "reviewed", "noticed"];
    const steps = stepsOf(
      month({ state: "on_notice", steps: taken.map((name, day) => step(name, `2026-11-0${day + 1}T01:00:00Z`)) }),
      NOW,
    );

    expect(steps.find((one) => one.state === "now")!.label).toBe("公示期满");
  });
});

describe("how long", () => {
  test.each([
    ["2026-11-05T05:59:50Z", "不到 1 分钟"],
    ["2026-11-05T05:20:00Z", "40 分钟"],
    ["2026-11-04T06:00:00Z", "24 小时"],
    ["2026-11-01T06:00:00Z", "4 天"],
  ])("since %s", (from, words) => {
    expect(duration(from, NOW)).toBe(words);
  });
});

describe("the sentence of a month", () => {
  test("what stands in the way is said first", () => {
    expect(sentenceOf(month({ hindrances: ["还有 1 人待人工核定"] }))).toBe("还有 1 人待人工核定。");
  });

  test("with nothing in the way, a missing account is said, then the next step", () => {
    expect(sentenceOf(month({ blocked: 2 }))).toContain("2 人缺少账户");
    expect(sentenceOf(month({}))).toContain("可以提交审核");
  });

  test("who acts next is named, and that it must be somebody else", () => {
    expect(sentenceOf(month({ state: "submitted" }))).toContain("街道审核");
    expect(sentenceOf(month({ state: "submitted" }))).toContain("不能是提交人");
    expect(warningsOf(month({ state: "submitted", hindrances: ["须由不同的人办理"] }))).toHaveLength(1);
  });
});
