/* Keeps the page and its files for when there is no network. Answers of the API are never kept. */
const CACHE = "workforce-phone-1";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const files = (event.data && event.data.keep) || [];
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(files).then(() => forget(cache, files))));
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (event.request.mode === "navigate") event.respondWith(page(event.request));
  else if (url.pathname.startsWith("/assets/") || url.pathname === "/favicon.svg") event.respondWith(file(event.request));
});

async function page(request) {
  try {
    return await fetch(request);
  } catch (gone) {
    const kept = await caches.match("/m/");
    if (kept) return kept;
    throw gone;
  }
}

async function file(request) {
  return (await caches.match(request)) || fetch(request);
}

/** Files of an earlier build are no longer asked for. */
async function forget(cache, files) {
  const wanted = new Set(files.map((one) => new URL(one, self.location.origin).href));
  for (const request of await cache.keys()) if (!wanted.has(request.url)) await cache.delete(request);
}
