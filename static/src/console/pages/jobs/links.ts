/** Where the result of a job is seen. */
import type { Job } from "@/shared/api/types";
import { jobs as text } from "../../catalogue/zh-CN/jobs";

export function linkOf(job: Job): { to: string; label: string } | null {
  const result = job.result ?? {};
  if (typeof result.batch_id === "number") return { to: `/imports/${result.batch_id}`, label: text.detail.toImport };
  if (typeof result.bundle_id === "number") {
    const to = typeof result.month_id === "number" ? `/subsidies/${result.month_id}/papers?tab=archive` : `/payments/${String(result.payment_batch_id)}?tab=archive`;
    return { to, label: text.detail.toBundle };
  }
  if (typeof result.month_id === "number") return { to: `/subsidies/${result.month_id}`, label: text.detail.toMonth };
  return null;
}
