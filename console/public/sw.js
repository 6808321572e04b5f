// The console as an application: what it is made of is kept, without a connection it says so, and notifications are
// shown while no page is open. Pages always come from the server, so nobody is stuck on an old version.
const shellCache = 'vicino-shell-2'
const mostKept = 250
const locales = ['en', 'it', 'pl', 'ru']
const offlinePageIn = (locale) => `/offline-${locale}.html`
// Where the language of whoever works here is kept: the worker is stopped and started as the browser likes.
const localeAt = '/locale-of-the-console'
const lasting = [localeAt, ...locales.map(offlinePageIn)]

self.addEventListener('install', (event) => {
  // What a page says while it closes (a draft, that somebody left) would be lost on its way through here.
  event
    .addRoutes?.({ condition: { not: { requestMethod: 'GET' } }, source: 'network' })
    ?.catch(() => undefined)
  event.waitUntil(keepOfflinePages().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate' && !url.pathname.startsWith('/api/')) event.respondWith(openPage(request))
  else if (url.pathname.startsWith('/assets/'))
    event.respondWith(openAsset(request, (kept) => event.waitUntil(kept)))
})

self.addEventListener('message', (event) => {
  if (event.data?.kind === 'speak' && locales.includes(event.data.locale))
    event.waitUntil(keepLocale(event.data.locale))
})

self.addEventListener('push', (event) => {
  event.waitUntil(show(event.data?.json() ?? {}))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(goTo(event.notification.data?.path ?? '/'))
})

async function keepOfflinePages() {
  const cache = await caches.open(shellCache)
  await cache.addAll(locales.map((locale) => new Request(offlinePageIn(locale), { cache: 'reload' })))
}

async function keepLocale(locale) {
  const cache = await caches.open(shellCache)
  await cache.put(localeAt, new Response(locale))
}

async function readLocale() {
  const kept = await caches.match(localeAt)
  return kept ? kept.text() : 'en'
}

async function dropOldCaches() {
  for (const name of await caches.keys()) if (name !== shellCache) await caches.delete(name)
}

async function openPage(request) {
  try {
    return await fetch(request)
  } catch {
    return (await caches.match(offlinePageIn(await readLocale()))) ?? Response.error()
  }
}

// Their names change with what is in them: what is kept is never old.
async function openAsset(request, keepBeside) {
  const cache = await caches.open(shellCache)
  const kept = await cache.match(request)
  if (kept) return kept
  const fresh = await fetch(request)
  // The page does not wait for its being kept.
  if (fresh.ok) keepBeside(cache.put(request, fresh.clone()).then(() => dropOldest(cache)))
  return fresh
}

async function dropOldest(cache) {
  const kept = (await cache.keys()).filter((one) => !lasting.includes(new URL(one.url).pathname))
  for (const one of kept.slice(0, Math.max(0, kept.length - mostKept))) await cache.delete(one)
}

// Every message must be shown, or the browser takes the permission away; who looks at a page hears no sound of it.
async function show({ title = 'Vicino', body = '', path = '/', tag, locale }) {
  const lang = locale ?? (await readLocale())
  const pages = await self.clients.matchAll({ type: 'window' })
  await self.registration.showNotification(title, {
    body,
    tag,
    lang,
    renotify: tag !== undefined,
    silent: pages.some((page) => page.focused),
    icon: '/icons/icon-192.png',
    badge: '/icons/badge-96.png',
    data: { path },
  })
}

async function goTo(path) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const page = pages.find((one) => one.visibilityState === 'visible') ?? pages[0]
  if (!page) return self.clients.openWindow(path)
  page.postMessage({ kind: 'go', path })
  return page.focus().catch(() => undefined)
}
