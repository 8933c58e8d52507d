/** The month in view: shared by every page that shows one month, kept for this tab only. */
import { ref, watch } from "vue";
import { lastMonth } from "@/shared/formats";

const KEY = "workforce.month";
const kept = sessionStorage.getItem(KEY);

export const monthInView = ref(kept && /^\d{4}-\d{2}$/.test(kept) ? kept : lastMonth());

watch(monthInView, (month) => sessionStorage.setItem(KEY, month));
