/** Where in the app we are. A few pages need no router of a library: the address is the state. */
import { ref } from "vue";

const BASE = "/m";
const here = (): string => location.pathname.replace(/^\/m\/?/, "").replace(/\/$/, "");

export const place = ref(here());
export const query = ref(new URLSearchParams(location.search));

export function go(path: string, replace = false): void {
  const address = `${BASE}/${path}`;
  if (replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  moved();
}

export function moved(): void {
  place.value = here();
  query.value = new URLSearchParams(location.search);
  window.scrollTo(0, 0);
}

window.addEventListener("popstate", moved);
