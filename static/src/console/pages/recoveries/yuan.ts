/** Yuan as they are typed, to 分; null when it is no amount. */
export function fenOf(text: string): number | null {
  const typed = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(text.trim().replaceAll(",", ""));
  if (!typed) return null;
  const fen = Number(typed[1]) * 100 + Number((typed[2] ?? "").padEnd(2, "0"));
  return fen > 0 ? fen : null;
}

/** 分 as they are offered in a field. */
export function yuanOf(fen: number): string {
  const rest = fen % 100;
  return `${Math.trunc(fen / 100)}${rest ? `.${String(rest).padStart(2, "0")}` : ""}`;
}
