/** The fields of the records, as histories name them. */
import { day, minutes, moment } from "@/shared/formats";
import * as shared from "@/shared/words";
import { codesOfKind, serviceCodes, serviceFields } from "./fields-of-service";

const labels: Record<string, string> = {
  ...serviceFields,
  name: "姓名／名称",
  login: "登录名",
  id_number: "证件号码",
  birth_on: "出生日期",
  sex: "性别",
  phone: "手机号",
  address: "住址",
  household_registration: "户籍所在地",
  bank_account: "银行账号",
  bank_name: "开户银行",
  wants_training: "培训意愿",
  deceased_on: "去世日期",
  note: "备注",
  former_name: "原姓名",
  new_name: "现姓名",
  changed_on: "变更日期",
  evidence: "依据材料",
  employer: "用人单位",
  employer_id: "用人单位",
  person_id: "人员",
  post: "岗位",
  service_type: "服务类型",
  full_time: "全日制",
  contract_kind: "合同类型",
  contract_starts_on: "合同开始",
  contract_ends_on: "合同结束",
  started_on: "入职日期",
  ended_on: "离职日期",
  ended_reason: "离职原因",
  insured: "已参保",
  insured_by: "参保单位",
  month: "月份",
  days_due: "应出勤天数",
  days_present: "实际出勤天数",
  leave_days: "请假天数",
  leave_kind: "请假类型",
  service_orders: "服务工单数",
  kind: "类别",
  uscc: "统一社会信用代码",
  parent_id: "上级单位",
  parent: "上级单位",
  employer_kind: "单位类型",
  region_code: "行政区划",
  contact_name: "联系人",
  contact_phone: "联系电话",
  active: "启用",
  role: "角色",
  organisation: "单位",
  organisation_id: "单位",
  must_change_password: "须修改密码",
  state: "状态",
  merged_into_id: "并入人员",
  field: "查看的信息",
  number: "编号",
  batch: "导入批次",
  row: "行号",
  level: "等级",
  issued_on: "发证日期",
  check: "查验结果",
  outcome: "核定结果",
  payment_state: "发放状态",
  people: "核验人数",
  pay: "符合人数",
  refuse: "不符合人数",
  review: "待核定人数",
  blocked: "缺少账户人数",
  settled: "核定人数",
  pay_total_fen: "应发合计（分）",
  total_fen: "合计（分）",
  sha256: "文件校验值",
  file: "文件",
  reason: "理由",
};

const codes = new Map(
  [
    ...shared.posts,
    ...shared.serviceTypes,
    ...shared.contractKinds,
    ...shared.leaveKinds.filter((choice) => choice.value !== "other"),
    ...shared.roles,
    ...shared.organisationKinds,
    ...shared.careServices.filter((choice) => choice.value !== "other"),
    ...shared.traineeKinds.filter((choice) => !["caregiver", "medical_caregiver", "social_worker", "manager", "volunteer"].includes(choice.value)),
    ...shared.courseKinds,
    ...serviceCodes,
    { value: "pay", label: "符合" },
    { value: "refuse", label: "不符合" },
    { value: "review", label: "待人工核定" },
    { value: "ready", label: "可发放" },
    { value: "blocked", label: "缺少账户" },
    { value: "male", label: "男" },
    { value: "female", label: "女" },
  ].map((choice) => [choice.value, choice.label]),
);

export function fieldLabel(name: string): string {
  return labels[name] ?? name;
}

/** A recorded value as a person reads it; the same code may mean another thing in another kind of record. */
export function plainValue(value: unknown, name = "", kind = ""): string {
  if (value === null || value === undefined || value === "") return "";
  if (value === true) return "是";
  if (value === false) return "否";
  if (typeof value === "number" && name.endsWith("_minutes")) return minutes(value);
  if (Array.isArray(value)) return value.map((one) => plainValue(one)).join("、");
  if (typeof value === "object") return JSON.stringify(value);
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return moment(text);
  const own = codesOfKind[kind]?.[name]?.find((choice) => choice.value === text);
  return own?.label ?? codes.get(text) ?? text;
}
