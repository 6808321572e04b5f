import type { MessageKey } from '../../../lib/message-keys.ts'
import type { Estimate, Numbers } from './queries.ts'

/** What can be looked at over time; stars and recommendations are never mixed. */
export const measures = ['stars', 'positive', 'negative', 'recommend', 'answered'] as const
export type Measure = (typeof measures)[number]

export const measureNames: Record<Measure, MessageKey> = {
  stars: 'review-trends.stars',
  positive: 'review-trends.positive',
  negative: 'review-trends.negative',
  recommend: 'review-trends.recommend',
  answered: 'review-trends.answered',
}

export function estimateOf(numbers: Numbers, measure: Measure): Estimate {
  return numbers[measure]
}

export function isShare(measure: Measure): boolean {
  return measure !== 'stars'
}
