/** Counts what comes from somewhere within a stretch of time; in this process, and for so many places only. */
export type Tally = (place: string, now: Date) => number

const mostPlaces = 50_000

/** @param withinMs how long something counts */
export function createTally(withinMs: number): Tally {
  const times = new Map<string, number[]>()
  return (place, now) => {
    const recent = (times.get(place) ?? []).filter((time) => time > now.getTime() - withinMs).slice(-1_000)
    recent.push(now.getTime())
    times.delete(place)
    // Those heard of longest ago make room.
    if (times.size >= mostPlaces) times.delete(times.keys().next().value ?? '')
    times.set(place, recent)
    return recent.length
  }
}
