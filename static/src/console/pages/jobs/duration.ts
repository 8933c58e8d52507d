/** How long a job has taken, in words. */
import type { Job } from "@/shared/api/types";

export function took(job: Job, now: Date = new Date()): string {
  if (!job.started_at) return "";
  const end = job.finished_at ? new Date(job.finished_at) : now;
  const seconds = Math.max(0, Math.round((end.getTime() - new Date(job.started_at).getTime()) / 1000));
  if (seconds < 1) return "不到 1 秒";
  if (seconds < 60) return `${seconds} 秒`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`;
  return `${Math.floor(seconds / 3600)} 小时 ${Math.floor((seconds % 3600) / 60)} 分`;
}
