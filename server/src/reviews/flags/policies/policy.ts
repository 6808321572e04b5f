import type { SignKind } from '../signs/sign.ts'

/** A rule of a platform that a review may be against. */
export type Category = {
  /** Ours; messages/<locale>/review-flags.json has a name for it. */
  key: string
  /** What is chosen there, in the platform's own English words. */
  words: string
  /** Signs that speak for it, the best fitting category first in the list. */
  fits: readonly SignKind[]
  /** Where this one is reported, if not where the others are. */
  reportUrl?: string
}

/** How a platform is told that a review is against its rules. None takes that from a program. */
export type Policy = {
  /** '': not known here. */
  name: string
  categories: readonly Category[]
  /** Where a person reports; null: on the review's own page alone. */
  reportUrl: string | null
  /** Where what became of it is seen and appealed; null: nowhere known. */
  trackUrl: string | null
  /** The platform's rules for reviews. */
  rulesUrl: string | null
  appeal: 'once' | 'unknown'
}
