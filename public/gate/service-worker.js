// Keeps the page and all that it is made of, so that it opens with the server gone. The server puts before this text what there
// is: `files`, each with the mark of its content, and `page`. Other contents make another text, and so another worker.
/* global files, page, version */

const NAME = `ikrar-gate-${version}`;

self.addEventListener("install", (event) => {
  event.waitUntil(keep());
});

/** All or nothing: one version of each file, as their marks say. */
async function keep() {
  const cache = await caches.open(NAME);
  await Promise.all(
    Object.entries(files).map(async ([path, mark]) => {
      const answer = await fetch(mark ? `${path}?${mark}` : path, { cache: "no-cache" });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      await cache.put(path, answer);
    }),
  );
  const answer = await fetch(page, { cache: "no-cache", credentials: "same-origin" });
  if (!answer.ok || answer.redirected) throw new Error(`${page}: ${answer.status}`);
  await cache.put(page, answer);
}

self.addEventListener("activate", (event) => {
  event.waitUntil(begin());
});

async function begin() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("ikrar-gate-") && name !== NAME).map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener("message", ({ data }) => {
  if (data === "takeOver") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const address = new URL(request.url);
  if (address.origin !== self.location.origin) return;
  const kept = request.mode === "navigate" ? address.pathname === page && page : address.pathname in files && address.pathname;
  if (kept) event.respondWith(answer(kept, request));
});

/** From what is kept; a browser that has thrown that away asks the server. */
async function answer(path, request) {
  const cache = await caches.open(NAME);
  return (await cache.match(path)) || fetch(request);
}
