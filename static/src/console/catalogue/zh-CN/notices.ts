/** Words of in-app notices, saved filters and attachments. */
export const notices = {
  title: "通知",
  sentence: (n: string): string => `共 ${n} 条。`,
  unreadOnly: "只看未读",
  readAll: "全部标为已读",
  empty: "没有通知",
  open: "查看",
  unread: "未读",
};

export const savedFilters = {
  label: "常用筛选",
  none: "选择常用筛选",
  save: "保存筛选",
  remove: "删除这一筛选",
  name: "名称",
  title: "保存当前筛选",
  lead: "只保存筛选条件；搜索的文字可能是个人信息，不保存。",
  saved: "已保存",
  removed: "已删除",
};

export const attachments = {
  title: "附件",
  add: "添加附件",
  hint: "PDF、JPG、PNG、Word（.docx）或 Excel（.xlsx），不超过 10 MB；照片中的拍摄地点会自动去除。",
  empty: "还没有附件",
  file: "文件",
  choose: "请选择文件",
  added: (name: string): string => `已添加 ${name}`,
  by: (name: string, at: string): string => `${name} 于 ${at} 添加`,
  open: (name: string): string => `打开 ${name}`,
  remove: "移除",
  removeLead: (name: string): string => `移除“${name}”后内容即销毁，不能恢复；名称保留在历史中。`,
  reason: "移除理由",
  removed: "附件已移除",
};
