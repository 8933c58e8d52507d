/** 长辈版 and the size of text: chosen once, kept on this phone. Says nothing about who holds it. */
import { ref, watchEffect } from "vue";

const KEY = "workforce.look";
interface Look {
  elder: boolean;
  size: number;
}
function kept(): Look {
  try {
    const read = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Look>;
    return { elder: read.elder === true, size: [0, 1, 2].includes(read.size ?? 0) ? (read.size ?? 0) : 0 };
  } catch {
    return { elder: false, size: 0 };
  }
}

export const look = ref(kept());

watchEffect(() => {
  const root = document.documentElement;
  root.classList.toggle("elder", look.value.elder);
  root.dataset.size = String(look.value.size);
  localStorage.setItem(KEY, JSON.stringify(look.value));
});
