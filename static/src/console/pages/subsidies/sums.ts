/** What settling some differences one way would come to; one whose amount is not known cannot be due. */
import type { Adjustment, AdjustmentSums } from "./types";

export function sumsOf(rows: Adjustment[], outcome: "pay" | "refuse"): AdjustmentSums {
  const fit = outcome === "pay" ? rows.filter((row) => row.proposed_fen) : rows;
  const fen = fit.map((row) => (outcome === "pay" ? row.proposed_fen : 0) - row.before_fen);
  const back_fen = fen.filter((one) => one > 0).reduce((sum, one) => sum + one, 0);
  const recovery_fen = -fen.filter((one) => one < 0).reduce((sum, one) => sum + one, 0);
  return { count: fit.length, back_fen, recovery_fen, total_fen: back_fen - recovery_fen };
}
