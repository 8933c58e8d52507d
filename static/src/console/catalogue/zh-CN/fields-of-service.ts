/** The fields of volunteer service, as histories name them. */
import { costKinds } from "./costs";
import { flow } from "./flow";
import { objections } from "./objections";
import { subsidies } from "./subsidies";
import { recordStates, traineeKinds, trainingResults } from "@/shared/words";
import type { Choice } from "@/shared/words";

export const serviceFields: Record<string, string> = {
  start_source: "签到方式",
  credited_minutes: "存入时间账户",
  overflow_minutes: "转入公益时长池",
  flags: "提示",
  scheme: "时间储蓄办法",
  corrects_id: "更正的记录",
};

export const serviceCodes = [
  { value: "qr", label: "扫码" },
  { value: "code", label: "验证码" },
  { value: "assisted", label: "协助" },
  { value: "late", label: "补录" },
  { value: "late_entry", label: "事后补录" },
  { value: "not_located", label: "未定位" },
  { value: "clock_corrected", label: "手机时间不准，已按服务器时间校正" },
  { value: "paid_that_day", label: "当天有在岗工作" },
];

export const codesOfKind: Record<string, Record<string, Choice[]>> = {
  actual_cost: { kind: costKinds },
  service_record: { state: recordStates },
  enrolment: { result: trainingResults },
  training_class: { trainee_kind: traineeKinds },
  subsidy_line: { review_state: [...flow.review.states] },
  subsidy_month: { review_state: [...flow.review.states], state: [...subsidies.states] },
  objection: { objector: [...objections.objectors], state: [...objections.states] },
};

/** What a machine needs to know a repetition by says nothing to a reader. */
export const forMachines = new Set(["client_id", "client_fingerprint"]);
