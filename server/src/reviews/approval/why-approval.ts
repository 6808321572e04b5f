import type { Actor } from '../../platform/context.ts'
import type { ApprovalRules } from './settings.ts'

/** Why a second person is asked; the console has a sentence for each. */
export type ApprovalReason = 'always' | 'stars' | 'tone' | 'role' | 'new_member' | 'program'

type AnsweredReview = { stars: number | null; tone: string | null }

const dayMs = 86_400_000

/**
 * Why a public answer needs a second person, by the brand's rules; the first that applies.
 * @param joinedAt of the member who writes; null for programs
 */
export function whyApproval(
  rules: ApprovalRules,
  review: AnsweredReview,
  { actor, joinedAt, now }: { actor: Actor; joinedAt: Date | null; now: Date },
): ApprovalReason | undefined {
  if (rules.always) return 'always'
  if (review.stars !== null && rules.stars.includes(review.stars)) return 'stars'
  if (rules.tones.some((tone) => tone === review.tone)) return 'tone'
  if (actor.kind !== 'member') return rules.programs ? 'program' : undefined
  if (rules.roles.some((role) => role === actor.role)) return 'role'
  const isNew = joinedAt !== null && now.getTime() - joinedAt.getTime() < rules.newMemberDays * dayMs
  return isNew ? 'new_member' : undefined
}
