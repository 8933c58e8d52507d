/** Words of the policy pages. */
export const policies = {
  menu: "政策依据",
  title: "政策依据",
  state: "系统按这些政策文件预审，每个条件都写明条款，条款没有规定的由本区解释。",
  empty: "还没有装入政策",
  emptyHint: "请联系系统管理员装入政策文件。",
  columns: { title: "名称", document: "文件", from: "施行日期", until: "有效期至", version: "版本", payee: "发放对象" },
  openEnded: "未规定",
  detail: {
    facts: "文件信息",
    conditions: "条件和依据",
    clause: "条款",
    anyOf: (n: number): string => `以下 ${n} 项，符合一项即可：`,
    reasons: (n: number): string => `不符合或无法判定时的 ${n} 种情形和办法`,
    issuer: "发文机关",
    document: "原文",
    effect: "期限依据",
    readingHint: "条款没有写明，按本区的理解执行；有新规定时以新规定为准。",
    hash: "文件校验值",
    yaml: "政策文件全文",
  },
} as const;
