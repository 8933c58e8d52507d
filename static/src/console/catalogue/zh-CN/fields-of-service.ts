/** The fields of volunteer service, training and relations, as histories name them. */
import { recordStates, trainingResults } from "@/shared/words";
import type { Choice } from "@/shared/words";

export const serviceFields: Record<string, string> = {
  title: "名称",
  service: "服务类别",
  place: "地点",
  description: "说明",
  leader_name: "负责人",
  skills: "专长",
  agreed_on: "本人同意日期",
  guardian_agreed_on: "监护人同意日期",
  starts_at: "开始时间",
  ends_at: "结束时间",
  capacity: "名额",
  activity: "活动",
  started_at: "签到时间",
  start_source: "签到方式",
  ended_at: "签退时间",
  end_source: "签退方式",
  served_minutes: "服务时长",
  credited_minutes: "存入时间账户",
  overflow_minutes: "转入公益时长池",
  flags: "提示",
  scheme: "时间储蓄办法",
  corrects_id: "更正的记录",
  corrected_by: "更正记录编号",
  wrong_codes: "输错次数",
  trainee_kind: "培训对象",
  course_kind: "培训类别",
  hours: "学时",
  starts_on: "开始日期",
  ends_on: "结束日期",
  seats: "名额",
  passed: "合格人数",
  result: "结果",
  hours_attended: "学时",
  score: "成绩",
  class: "培训班",
  counterpart_kind: "对接单位类别",
  counterpart_name: "对接单位",
  region_name: "对接地区",
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
  service_record: { state: recordStates },
  enrolment: { result: trainingResults },
};

/** What a machine needs to know a repetition by says nothing to a reader. */
export const forMachines = new Set(["client_id", "client_fingerprint"]);
