/** Every word a care worker reads about their own subsidies. */
import { count, money } from "@/shared/formats";
import type { Difference, OwnMonth } from "./money-types";

/** A figure beside a state that did not bring it must not look like money received. */
const NOT_PAID: Record<string, string> = {
  denied: "决定不发的金额",
  netted: "不再发放的金额",
  held: "还没有发的金额",
  failed: "还没有发到的金额",
  bounced: "还没有发到的金额",
  no_account: "还没有发的金额",
};

export const moneyWords = {
  title: "我的补贴",
  detail: "补贴详情",
  lead: "从提交审核起在这里可以看到每个月的结果、金额和原因。",
  none: "还没有提交审核的补贴。每月由单位申报、区里核算，提交审核后在这里显示。",
  due: (state: string): string => NOT_PAID[state] ?? "本月金额",
  paid: "实际到账",
  paidToUnit: "单位实收",
  figure: (one: Pick<OwnMonth, "state" | "paid_to">): string => {
    if (one.state !== "paid") return moneyWords.due(one.state);
    return one.paid_to ? moneyWords.paidToUnit : moneyWords.paid;
  },
  offset: (fen: number): string => `其中抵扣以前多发的 ${money(fen)}`,
  paidOn: (day: string): string => `${day} 到账`,
  unitPaidOn: (day: string): string => `${day} 发给单位`,
  open: "查看原因",
  more: (n: number): string => `还有 ${count(n)} 条，继续显示`,
  why: { failed: "不符合的条件", unknown: "还不能判断的条件", met: "符合的条件" },
  clause: "政策依据",
  reading: "这一条是本区对政策的理解，文件没有明写",
  evidence: "依据的记录",
  toDo: "怎么办",
  settled: (name: string, at: string): string => `${name} 于 ${at} 核定`,
  differences: {
    title: "补发和追回",
    pay: (fen: number): string => `补发 ${money(fen)}`,
    recover: (fen: number): string => `多发 ${money(fen)}，应退回`,
    payUnit: (fen: number): string => `补发给单位 ${money(fen)}`,
    recoverUnit: (fen: number): string => `多发给单位 ${money(fen)}`,
    head: (one: Pick<Difference, "difference_fen" | "paid_to">): string => {
      const fen = one.difference_fen;
      if (one.paid_to) return fen > 0 ? moneyWords.differences.payUnit(fen) : moneyWords.differences.recoverUnit(-fen);
      return fen > 0 ? moneyWords.differences.pay(fen) : moneyWords.differences.recover(-fen);
    },
    change: (before: number, after: number): string => `原来 ${money(before)}，重新核算为 ${money(after)}`,
    foundIn: (month: string): string => `${month}核算时发现`,
  },
  recoveries: {
    title: "追回和余额",
    left: "还要退回",
    of: (fen: number, number: string): string => `共 ${money(fen)}，编号 ${number}`,
    cap: (fen: number): string => `每次发放最多抵扣 ${money(fen)}`,
    waits: "已为您申请免予追回，正在等待决定；决定之前不抵扣，也不用退款",
    noticed: (at: string): string => `${at} 通知本人`,
    after: (fen: number): string => `之后还剩 ${money(fen)}`,
  },
  past: { title: "以前发放的补贴", lead: "使用本系统以前发放的，由区里登记。" },
  decided: { title: "谁作出的决定", none: "还没有人审批", policy: (title: string, version: string): string => `依据《${title}》（${version}）` },
  objection: {
    title: "提出异议",
    lead: "公示期内可以提出。只有您本人的这笔钱会暂缓，等有了决定再发放。",
    text: "异议和理由",
    short: "请写明理由，至少 5 个字",
    submit: "提交异议",
    mine: "我提出的异议",
    until: (day: string): string => `请等待工作人员在 ${day} 前决定`,
  },
  right: { title: "您的权利", person: (office: string): string => `需要工作人员说明或重新核查，请找单位人事，或联系${office}区级经办` },
};
