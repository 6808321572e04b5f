const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** How long one event is tried for. */
export const triedForMs = 3 * day
/** An endpoint nothing has reached for so long is disabled. */
export const failingForMs = 7 * day
/** How long the secret before the present one is still signed with. */
export const overlapMs = day
/** How long whoever sends has a delivery for itself: well beyond what a request may take. */
export const leaseMs = minute
/** How long the log is kept. */
export const keptForMs = 30 * day

const pauses = [30 * second, 2 * minute, 10 * minute, 30 * minute, hour, 2 * hour, 4 * hour, 8 * hour]
const longestPause = 12 * hour

/** When to try again after so many attempts; undefined when the time for it is over. The last try is at its end. */
export function nextTry(attempts: number, now: Date, giveUpAt: Date): Date | undefined {
  if (now >= giveUpAt) return undefined
  const pause = pauses[attempts - 1] ?? longestPause
  return new Date(Math.min(now.getTime() + pause, giveUpAt.getTime()))
}

/** From so many failures in a row on an endpoint is only asked now and then, by one request. */
export const restsFrom = 5
const rests = [minute, 2 * minute, 5 * minute, 10 * minute, 20 * minute]
const longestRest = 30 * minute

/** Until when an endpoint is left alone after so many failures in a row. */
export function restUntil(failures: number, now: Date): Date | null {
  if (failures < restsFrom) return null
  return new Date(now.getTime() + (rests[failures - restsFrom] ?? longestRest))
}
