/** Words of asking the social-insurance office, and of taking its answers in. */
import { count } from "@/shared/formats";

export const insurance = {
  title: "参保核查",
  lead: "把名单交社保经办机构核查，再把结果导入；与单位不符的，未审批的月份随即暂缓。",
  open: "参保核查",
  ask: {
    title: "导出核查名单",
    reason: "导出的原因",
    hint: "名单含完整身份证号，每次导出都留痕。",
    submit: "导出名单",
    file: "参保核查名单.xlsx",
    done: "已导出，请妥善保管，用后销毁",
  },
  answer: {
    title: "导入核查结果",
    file: "核查结果",
    fileHint: "填好“是否参保”和“参保单位”的名单，.xlsx，最多 20,000 行。",
    needFile: "请选择文件",
    check: "核对",
    figures: { rows: "行数", added: "新登记", changed: "与此前不同", unchanged: "与此前相同", refused: "退回" },
    ready: (n: number): string => `可以登记 ${count(n)} 人的结果`,
    nothing: "没有可以登记的新结果",
    confirm: "登记结果",
    confirmText: (n: number): string => `将登记 ${count(n)} 人的参保核查结果，未审批的月份随即更新暂缓。`,
    confirmRefused: (n: number): string => `另有 ${count(n)} 行退回，不登记。`,
    workbook: "下载标注文件",
    marked: "参保核查结果（已标注）.xlsx",
    done: (n: number): string => `已登记 ${count(n)} 人`,
    findings: "退回的行",
    row: "行",
    wrong: "问题",
    todo: "说明",
  },
};
