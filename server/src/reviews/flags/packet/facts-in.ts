import type { SignFacts } from '../signs/sign.ts'

/** The numbers of a sign as texts take them: what is not known is 0 or empty. */
export function factsIn(facts: SignFacts): Record<string, string | number> {
  const { count = 0, usual = 0, hours = 0, stars = 0, km = 0, places = [], likeness = 0 } = facts
  return {
    ...{
      count,
      usual: Math.round(usual * 10) / 10,
      hours: Math.round(hours),
      stars,
      km,
      places: places.join(', '),
    },
    percent: Math.round(likeness * 100),
    hasPlaces: places.length > 0 ? 'yes' : 'no',
  }
}
