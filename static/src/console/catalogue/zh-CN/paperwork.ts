/** Words of the forms and the archive. */
export const paperwork = {
  title: "表单与归档",
  lead: "打印或下载本月的各种表单；归档包收齐从申报到发放的全部材料。",
  back: "月度发放",
  open: "表单与归档",
  application: "打印申请表",
  form: "表单",
  forms: [
    { value: "approval", label: "审批表" },
    { value: "notice_list", label: "公示名单" },
    { value: "notice_report", label: "公示情况说明" },
    { value: "pay_list", label: "发放清单" },
    { value: "signatures", label: "员工签字确认表" },
    { value: "application", label: "申请表" },
  ],
  print: "打印",
  workbook: "下载工作簿",
  bundle: "下载归档包",
  bundleName: (month: string): string => `${month}归档包.zip`,
  sign: (name: string): string => `${name}（签字、日期）：`,
  code: "校验码",
  codeLead: "与系统中同一张表的校验码一致，即与记录一致。",
};
