/** Yuan as typed to 分, by digits and never by floats; null for what is no amount. */
export function fenOf(text: string): number | null {
  const found = /^([-－]?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text.replace(/[,，\s¥￥元]/g, ""));
  if (!found) return null;
  const fen = Number(found[2]) * 100 + Number((found[3] ?? "").padEnd(2, "0"));
  return found[1] ? -fen : fen;
}
