import type { Proactive } from '../contract.ts'

/** The message whose time has come on this page at this location, of those not shown yet; the one due first. */
export function pickProactive(
  messages: readonly Proactive[],
  now: { path: string; location: string | null; secondsHere: number },
): Proactive | undefined {
  return messages
    .filter(
      ({ afterSeconds, pathPrefix, locationSlugs }) =>
        afterSeconds <= now.secondsHere &&
        isBelow(now.path, pathPrefix) &&
        (locationSlugs.length === 0 || (now.location !== null && locationSlugs.includes(now.location))),
    )
    .sort((one, other) => one.afterSeconds - other.afterSeconds)[0]
}

// `/shop` means it and what lies below, not `/shopping`.
function isBelow(path: string, prefix: string | null): boolean {
  if (!prefix) return true
  const folder = prefix.replace(/\/$/, '')
  return path === folder || path.startsWith(`${folder}/`)
}
