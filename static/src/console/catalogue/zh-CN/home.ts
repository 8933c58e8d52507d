/** Words of 待我办理. */
export const home = {
  title: "待我办理",
  sentence: (kinds: number, count: string): string => `${kinds} 类事项，共 ${count} 件，最早的在前。`,
  none: "目前没有等您办理的事项",
  noneHint: "有新的事项时会出现在这里。您可以从这里开始：",
  noRole: "您的账号还没有角色，因此菜单是空的。请联系安全管理员授予角色，授予后立即生效。",
  unit: "件",
  oldest: "最早一件",
  due: "办理期限",
  daysLeft: (n: number): string => (n < 0 ? `已超期 ${-n} 个工作日` : n === 0 ? "今天到期" : `剩 ${n} 个工作日`),
  open: "去办理",
  start: {
    import: "导入花名册",
    people: "查看人员",
    training: "查看培训班",
    months: "查看月度发放",
    activities: "查看志愿活动",
    organisations: "查看组织",
    users: "查看用户",
    audit: "查看审计记录",
  },
} as const;
