import { useEffect, useEffectEvent } from 'react'
import { useLocale } from './i18n.tsx'

/**
 * Keeps the service worker of this browser, in the person's language, and goes where a notification leads that was
 * pressed while the console is open.
 */
export function useServiceWorker(onGo: (path: string) => void): void {
  const locale = useLocale()
  const hear = useEffectEvent((event: MessageEvent<unknown>) => {
    const path = pathIn(event.data)
    if (path) onGo(path)
  })
  useEffect(() => {
    // While developing, files are served that have no number in their names.
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
    // A browser may forbid it (private windows); the console works without.
    navigator.serviceWorker.register('/sw.js').catch(() => undefined)
  }, [])
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
    // Told, not named in its address: another address is another worker, to be installed while the page goes on.
    navigator.serviceWorker.ready.then(
      (registration) => registration.active?.postMessage({ kind: 'speak', locale }),
      () => undefined,
    )
  }, [locale])
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const listen = (event: MessageEvent<unknown>) => hear(event)
    navigator.serviceWorker.addEventListener('message', listen)
    return () => navigator.serviceWorker.removeEventListener('message', listen)
  }, [])
}

// Only within the console, whoever says it.
function pathIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data) || data.kind !== 'go') return undefined
  return 'path' in data && typeof data.path === 'string' && /^\/(?!\/)/.test(data.path)
    ? data.path
    : undefined
}
