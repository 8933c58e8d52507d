/** The codes of the vocabulary with their labels, for choices in forms and filters. Answers carry their own labels. */
export interface Choice {
  value: string;
  label: string;
}

const choices = (labels: Record<string, string>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export const organisationKinds = choices({
  city: "市",
  district: "区",
  street: "街道（乡镇）",
  community: "社区（村）",
  employer: "用人单位",
  training_body: "培训机构",
  evaluation_body: "评价机构",
  volunteer_body: "志愿组织",
  guidance_centre: "区养老服务指导中心",
  association: "行业协会",
});

export const posts = choices({
  caregiver: "养老护理员",
  medical_caregiver: "医疗护理员",
  nurse: "护士",
  social_worker: "社会工作者",
  rehabilitation: "康复治疗人员",
  manager: "管理人员",
  other: "其他人员",
});

export const serviceTypes = choices({ home: "居家", community: "社区", institution: "机构" });

export const contractKinds = choices({
  labour: "劳动合同",
  service: "劳务协议",
  dispatch: "劳务派遣",
  other: "其他",
});

export const educations = choices({
  secondary: "中职/高中",
  college: "高职/大专",
  bachelor: "本科及以上",
  other: "其他",
});

export const leaveKinds = choices({
  sick: "病假",
  personal: "事假",
  annual: "年假",
  maternity: "产假",
  marriage: "婚假",
  bereavement: "丧假",
  injury: "工伤假",
  other: "其他",
});

export const roles = choices({
  system_administrator: "系统管理员",
  security_administrator: "安全管理员",
  auditor: "审计员",
  business_administrator: "业务管理员",
  district_officer: "区级经办",
  district_approver: "区民政审批",
  district_finance: "区财政",
  street_reviewer: "街道审核",
  employer_hr: "单位人事",
  trainer: "培训教务",
  volunteer_organiser: "志愿组织管理员",
  volunteer: "志愿者",
  elder: "老年人或家属",
  care_worker: "从业人员本人",
});

export const yesNo = choices({ true: "是", false: "否" });

export const traineeKinds = choices({
  caregiver: "养老护理员",
  medical_caregiver: "医疗机构护理人员",
  community_worker: "社区养老工作者",
  volunteer: "为老服务志愿者",
  family_carer: "家庭照护者",
  manager: "机构管理人员",
  professional: "专业技术人员",
  social_worker: "社会工作者",
  building_leader: "楼门长",
});

export const courseKinds = choices({
  induction: "入职培训",
  periodic: "定期培训",
  skill: "技能培训",
  conduct: "职业道德和行为规范",
});

export const classStates = choices({ open: "报名和培训中", closed: "已结班", cancelled: "已取消" });

export const trainingResults = choices({ pending: "未考核", passed: "合格", failed: "不合格", absent: "缺考" });

export const relationKinds = choices({ agreement: "劳务协作协议", memorandum: "合作备忘录", joint_base: "共建基地" });

export const counterpartKinds = choices({ government: "政府部门", school: "院校", labour_firm: "劳务公司", other: "其他" });

export const careServices = choices({
  meal: "助餐",
  bathing: "助浴",
  cleaning: "助洁",
  urgent: "助急",
  medical: "助医",
  visit: "探访关爱",
  companion: "陪伴",
  other: "其他",
});

export const activityStates = choices({ draft: "草稿", open: "招募中", closed: "已结束", cancelled: "已取消" });

export const recordStates = choices({
  running: "服务中",
  submitted: "待确认",
  confirmed: "已确认",
  rejected: "不予确认",
  corrected: "已更正",
});
