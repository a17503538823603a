/*
 * Keeps the form for inspections where there is no network, and nothing else: it serves one address, the newest copy of it that this browser was given, and what that page loads.
 * A browser that signs out clears it together with all that is kept here.
 */
const KEPT = 'yunqiao-inspection';
/** A workshop with half a bar of signal is one without. */
const PATIENCE_MS = 4000;
/** One browser has one copy, whatever headers it was asked for with. */
const ANY = { ignoreVary: true };

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { pathname, origin } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

/** The page as the hub gives it now; without the hub as it was given last, for this task or for another one. */
async function page(request) {
  const kept = await caches.open(KEPT);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    // Where somebody has to sign in, the address is another one: that page is not kept.
    if (response.ok && response.type === 'basic' && !response.redirected) {
      await kept.delete(request, ANY);
      await kept.put(request, response.clone());
    }
    return response;
  } catch {
    const copy = (await kept.match(request, ANY)) ?? (await kept.match(request, { ...ANY, ignoreSearch: true }));
    return copy ?? Response.error();
  }
}

/** Other content has another address, so a copy is never old. */
async function asset(request) {
  const kept = await caches.open(KEPT);
  const copy = await kept.match(request, ANY);
  if (copy) return copy;
  const response = await fetch(request);
  if (response.ok) await kept.put(request, response.clone());
  return response;
}
