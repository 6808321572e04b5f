/** How often one side (one or two stars; five stars) was given at a location around a moment. */
export type BurstCount = {
  /** In the window. */
  count: number
  /** In the eight weeks before the window. */
  before: number
  /** How many days of those eight weeks the location is known for. */
  knownDays: number
  /** How many such reviews a location of the brand gets in a day, on average. */
  brandPerDay: number
}

export const burstHours = 48
export const baselineDays = 56
const leastCount = 5
const leastDays = 14
// Two sides at two thousand locations every day are 1.5 million windows a year: a few false ones in that time.
const mostLikely = 1e-6
const leastPerDay = 0.01

/**
 * Whether so many reviews of one side are beyond what the location usually gets: its own rate over eight weeks, drawn
 * towards the brand's while little is known of it (Poisson with a gamma prior worth one review, so that the count to
 * come is negative binomial). Undefined: nothing unusual, or the place is not known for a fortnight yet.
 */
export function findBurst(given: BurstCount): { count: number; usual: number } | undefined {
  const { count, before, knownDays, brandPerDay } = given
  if (count < leastCount || knownDays < leastDays) return undefined
  const prior = 1 / Math.max(brandPerDay, leastPerDay)
  const shape = 1 + before
  const days = prior + Math.min(knownDays, baselineDays)
  const windowDays = burstHours / 24
  if (chanceOfAtLeast(count, shape, days / (days + windowDays)) > mostLikely) return undefined
  return { count, usual: (shape * windowDays) / days }
}

/** The upper tail of a negative binomial: P(X >= count) for a shape and a chance of ending. */
export function chanceOfAtLeast(count: number, shape: number, chance: number): number {
  // Summed from the tail itself, as what is looked for is smaller than what 1 - sum can tell.
  let logTerm = logChance(count, shape, chance)
  let sum = 0
  for (let at = count; at < count + 5_000; at += 1) {
    const term = Math.exp(logTerm)
    sum += term
    if (term < sum * 1e-12) break
    logTerm += Math.log((shape + at) / (at + 1)) + Math.log(1 - chance)
  }
  return Math.min(1, sum)
}

function logChance(count: number, shape: number, chance: number): number {
  let log = shape * Math.log(chance)
  for (let at = 0; at < count; at += 1) log += Math.log((shape + at) / (at + 1)) + Math.log(1 - chance)
  return log
}
