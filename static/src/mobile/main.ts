/** The phone's entry: native elements, one stylesheet, what is needed offline kept by the worker. */
import { createApp } from "vue";
import "@/shared/tokens.css";
import "./mobile.css";
import App from "./App.vue";
import { restore } from "./state/session";
import { startUploading } from "./state/upload";

createApp(App).mount("#app");
void restore().then(startUploading);

async function keepFiles(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register("/m/worker.js", { scope: "/m/" });
  const ready = await navigator.serviceWorker.ready;
  const files = [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[rel="stylesheet"], link[rel="modulepreload"], link[rel="icon"]')];
  const keep = ["/m/", ...files.map((one) => ("src" in one ? one.src : one.href))];
  ready.active?.postMessage({ keep: [...new Set(keep)] });
}
if (import.meta.env.PROD) void keepFiles();
