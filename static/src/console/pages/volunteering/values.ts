/** The choices of the volunteers' forms. */
import { volunteers } from "../../catalogue/zh-CN/volunteers";
import type { Choice } from "@/shared/words";

const choices = (labels: Record<string, string>): Choice[] => Object.entries(labels).map(([value, label]) => ({ value, label }));

export const activeChoices = choices(volunteers.activeChoices);
export const wayChoices = choices(volunteers.ways);
