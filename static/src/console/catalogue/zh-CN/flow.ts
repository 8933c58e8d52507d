/** Words of a month's way from submission to approval: line review, public notice, objections. */
import { count, money } from "@/shared/formats";

const people = (n: number): string => `${count(n)} 人`;
const held = (n: number): string => (n ? `；退回补正 ${people(n)}，暂缓发放` : "");

export const flow = {
  sentence: {
    submitted: (pending: number, returned: number): string =>
      `已提交并冻结，待街道审核 ${people(pending)}${held(returned)}。下一步由街道审核办理，不能是提交人本人。`,
    street_reviewed: "待区级复核。下一步由另一名区级经办办理，不能是核定、提交或审核过本月的人。",
    reviewed: (days: number): string => `复核已通过。下一步由区级经办发布公示，公示 ${days} 天。`,
    readyToApprove: "复核已通过。下一步由区民政审批办理，不能是办理过前几步的人。",
    on_notice: "公示中。期满后自动转为待审批；公示期内的异议只暂缓所涉的人。",
    noticed: "公示期满。下一步由区民政审批办理，不能是办理过前几步的人。",
    approvedHeld: (n: number, fen: number): string => `审批已通过；其中 ${people(n)}、${money(fen)} 暂缓发放，解除后随以后批次发放。`,
  },
  actions: { review: "完成审核", district_review: "复核通过", publish: "发布公示" },
  tabs: { checking: "逐人审核", notice: "公示和异议" },
  funds: {
    title: "资金",
    enough: (required: number, available: number): string => `需要 ${money(required)}，指标余额 ${money(available)}，足够。`,
    short: (required: number, available: number): string => `需要 ${money(required)}，指标余额 ${money(available)}，不足 ${money(required - available)}。`,
    share: (label: string, required: number, available: number): string => `${label}：需要 ${money(required)}，余额 ${money(available)}`,
    unknown: "本年度还没有登记资金指标，无法比较。",
    acknowledge: "我已知悉资金不足，仍然审批",
    mustAcknowledge: "资金不足，请先勾选知悉",
  },
  held: (n: number, fen: number): string => `其中 ${people(n)}、${money(fen)} 暂缓，本次不发放。`,
  review: {
    label: "逐人审核",
    counts: (pending: number, accepted: number, returned: number): string =>
      `待审核 ${people(pending)}，已通过 ${people(accepted)}，退回补正 ${people(returned)}`,
    states: [
      { value: "pending", label: "待审核" },
      { value: "accepted", label: "审核通过" },
      { value: "returned", label: "退回补正" },
    ],
    state: "审核结果",
    column: "审核",
    accept: "通过",
    acceptSelected: (n: number): string => `通过所选 ${people(n)}`,
    return: "退回补正",
    returnSelected: (n: number): string => `退回所选 ${people(n)}`,
    returnTitle: (n: number): string => `退回补正 ${people(n)}`,
    returnText: "只暂缓这些人的发放，其余照常往下办理。经办改正后再送审核。",
    reason: "退回理由",
    reasonHint: "写明要补什么材料、更正什么，经办会看到。",
    confirmReturn: "确认退回",
    accepted: (n: number): string => `已审核通过 ${people(n)}`,
    returned: (n: number): string => `已退回补正 ${people(n)}`,
    undo: "撤回",
    undone: (n: number): string => `已撤回 ${people(n)} 的审核结果`,
    empty: "没有这样的人员",
    emptyHint: "提交之后，这里列出您可以审核的人员。",
    by: (name: string): string => `${name} 审核`,
  },
  correct: {
    open: "改正",
    title: (name: string): string => `改正 ${name}`,
    text: "按现在登记的人员、从业、考勤和证书重新判定这一个人，其余不动；改正后回到审核人。",
    why: "退回理由",
    outcome: "核定结果",
    outcomeHint: "能判定的不必选；仍待人工核定的，选一项并写明依据。",
    outcomes: [
      { value: "pay", label: "符合，予以发放" },
      { value: "refuse", label: "不符合，不予发放" },
    ],
    reason: "改正说明",
    confirm: "改正并送审核",
    done: "已改正，待审核",
  },
} as const;
