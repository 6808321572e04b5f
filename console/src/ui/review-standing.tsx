import { Text } from '@mantine/core'
import { useTranslate } from '../lib/i18n.tsx'
import type { MessageKey } from '../lib/message-keys.ts'
import type { Review } from '../lib/reviews.ts'
import { Chip, type Tone } from './chip.tsx'

type Standing = { name: MessageKey; tone: Tone }
type AnswerState = NonNullable<Review['answerState']>

/** How far an answer is, in the order it goes; each with how it looks. */
const answerLooks: Record<AnswerState, Standing> = {
  draft: { name: 'review-answers.state_draft', tone: 'plain' },
  unapproved: { name: 'review-answers.state_unapproved', tone: 'warn' },
  queued: { name: 'review-answers.state_queued', tone: 'note' },
  failed: { name: 'review-answers.state_failed', tone: 'danger' },
  submitted: { name: 'review-answers.state_submitted', tone: 'note' },
  pending: { name: 'review-answers.state_pending', tone: 'note' },
  live: { name: 'review-answers.state_live', tone: 'good' },
  rejected: { name: 'review-answers.state_rejected', tone: 'danger' },
}

/** How far an answer is, by name. */
export const answerNames: Record<AnswerState, MessageKey> = {
  draft: answerLooks.draft.name,
  unapproved: answerLooks.unapproved.name,
  queued: answerLooks.queued.name,
  failed: answerLooks.failed.name,
  submitted: answerLooks.submitted.name,
  pending: answerLooks.pending.name,
  live: answerLooks.live.name,
  rejected: answerLooks.rejected.name,
}

type ReviewStandingProps = { review: Pick<Review, 'removedAt' | 'isDue' | 'answerState' | 'isStarOnly'> }

/** What is to be known of a review at a glance: gone, how far its answer is, or that one is due. */
export function ReviewStanding({ review }: ReviewStandingProps) {
  const translate = useTranslate()
  const standing = standingOf(review)
  return standing ? <Chip tone={standing.tone}>{translate(standing.name)}</Chip> : null
}

/** How far an answer was. */
export function AnswerChip({ state }: { state: AnswerState }) {
  const translate = useTranslate()
  const { name, tone } = answerLooks[state]
  return <Chip tone={tone}>{translate(name)}</Chip>
}

/** Why the platform does not show an answer, in its words; nothing for one it shows, or looks at. */
export function RejectedBecause({ reply }: Pick<Review, 'reply'>) {
  const translate = useTranslate()
  if (reply?.state !== 'rejected') return null
  const reason = wordsOf(reply.reason) || translate('reviews.noReason')
  return (
    <Text size="sm" c="var(--danger)" style={{ overflowWrap: 'anywhere' }}>
      {translate('reviews.rejectedBecause', { reason })}
    </Text>
  )
}

// Some platforms give a word of their program, such as HATE_SPEECH.
function wordsOf(reason: string): string {
  return /^[A-Z]+(_[A-Z]+)*$/.test(reason) ? reason.replaceAll('_', ' ').toLowerCase() : reason
}

function standingOf({
  removedAt,
  isDue,
  answerState,
  isStarOnly,
}: ReviewStandingProps['review']): Standing | undefined {
  if (removedAt) return { name: 'reviews.isRemoved', tone: 'plain' }
  if (answerState && answerState !== 'draft') return answerLooks[answerState]
  if (isDue) return { name: 'reviews.isDue', tone: 'warn' }
  return isStarOnly ? { name: 'reviews.stateStarOnly', tone: 'plain' } : undefined
}
