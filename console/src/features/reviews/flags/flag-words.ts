import type { Tone } from '../../../ui/chip.tsx'
import type { ReviewFlag } from './flag-queries.ts'

export const flagFilters = ['check', 'flagged', 'removed'] as const

/** How far it is, as a colour: what waits for somebody here stands out. */
export const flagTones: Record<NonNullable<ReviewFlag['state']>, Tone> = {
  check: 'note',
  cleared: 'plain',
  open: 'warn',
  submitted: 'plain',
  kept: 'plain',
  appealed: 'plain',
  removed: 'good',
}

type Facts = ReviewFlag['signs'][number]['facts']

/** The numbers of a sign as its text takes them. */
export function factsOf({
  count = 0,
  usual = 0,
  hours = 0,
  stars = 0,
  km = 0,
  places = [],
  likeness = 0,
}: Facts) {
  return {
    ...{ count, usual: Math.round(usual * 10) / 10, hours: Math.round(hours), stars, km },
    ...{ places: places.join(', '), hasPlaces: places.length > 0 ? 'yes' : 'no' },
    percent: Math.round(likeness * 100),
  }
}
