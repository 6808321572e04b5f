import { whenToAsk } from '../when-to-ask.ts'

type Hours = { from: string; until: string }

/** When each person of a list is asked: so many a minute, within the hours of their place, none before the first. */
export function pacedTimes(
  zones: readonly string[],
  { begin, perMinute, hours }: { begin: Date; perMinute: number; hours: Hours },
): Date[] {
  const gapMs = 60_000 / perMinute
  // Each zone has its own morning at which what did not fit into the day before goes on, one after the other.
  const next = new Map<string, number>()
  return zones.map((zone, index) => {
    const wished = Math.max(begin.getTime() + index * gapMs, next.get(zone) ?? 0)
    const at = whenToAsk({ zone, ...hours }, new Date(wished))
    next.set(zone, at.getTime() + gapMs)
    return at
  })
}
