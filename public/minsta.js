// Stands in where the whole app could not be kept for use without network: 112 and what to do at violence, as the page kept them.
// The worker of the whole app takes its place as soon as it can be fetched (src/app/pwa.ts).
const cacheName = 'vagval-minsta';

// Where the site begins on its host: its own pages are named from there.
const base = new URL(self.registration.scope).pathname;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  event.respondWith(fetch(event.request).catch(() => kept(new URL(event.request.url).pathname.slice(base.length - 1))));
});

// The page itself where it is kept, else the nearest: what to do at violence for a parent, in their language, and 112 for all others.
async function kept(path) {
  const cache = await caches.open(cacheName);
  const parents = /^(\/[a-z]{2})?\/foralder\b/.exec(path);
  const nearest = [path, parents && `${parents[1] || ''}/foralder/hjalp-vid-vald/`, '/vag/larma-112/'];
  for (const address of nearest) {
    const page = address && (await cache.match(base + address.slice(1)));
    if (page) return page;
  }
  return Response.error();
}
