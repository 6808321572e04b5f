import { isTooSoon } from '../../contacts/index.ts'

/**
 * All that whether to ask somebody is decided by. What they said, felt or rated is not among it, and must never be: to
 * ask only whoever is pleased is review gating, which platforms and the law forbid.
 */
export type AskFacts = {
  now: Date
  isOnHere: boolean
  /** Of the moment: the conversation is still resolved, the visit took place. */
  isMomentOver: boolean
  hasPage: boolean
  hasAddress: boolean
  isBlocked: boolean
  hasObjected: boolean
  hasBounced: boolean
  lastAskedAt: Date | undefined
  isPlannedElsewhere: boolean
  capDays: number
}

export const skipReasons = [
  'off_here',
  'moment_passed',
  'no_link',
  'blocked',
  'objected',
  'no_address',
  'bounced',
  'asked_recently',
  'planned_already',
] as const
export type SkipReason = (typeof skipReasons)[number]

/** Why somebody is not to be asked; undefined: they are. */
export function whyNot(facts: AskFacts): SkipReason | undefined {
  if (!facts.isOnHere) return 'off_here'
  if (!facts.isMomentOver) return 'moment_passed'
  if (!facts.hasPage) return 'no_link'
  if (facts.isBlocked) return 'blocked'
  if (facts.hasObjected) return 'objected'
  if (!facts.hasAddress) return 'no_address'
  if (facts.hasBounced) return 'bounced'
  if (facts.lastAskedAt && isTooSoon(facts.lastAskedAt, facts.now, facts.capDays)) return 'asked_recently'
  return facts.isPlannedElsewhere ? 'planned_already' : undefined
}
