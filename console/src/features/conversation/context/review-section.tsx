import { Anchor, Text } from '@mantine/core'
import { IconStar } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import { isReview, type Review, reviewOfOptions } from '../../../lib/reviews.ts'
import type { Conversation } from '../../../lib/shapes.ts'
import { paths } from '../../../paths.ts'
import { RejectedBecause, ReviewStanding } from '../../../ui/review-standing.tsx'
import { Stars } from '../../../ui/stars.tsx'
import { AnswerSuggestion } from './answer-suggestion.tsx'
import classes from './context-pane.module.css'

export type ReviewSectionProps = {
  conversation: Conversation
  /** Puts an answer into the composer. */
  onAnswer: (text: string) => void
}

/** Of a conversation about a public review: its stars, and the way to all of it. What is written here everybody reads. */
export function ReviewSection({ conversation, onAnswer }: ReviewSectionProps) {
  const translate = useTranslate()
  const { data: review } = useQuery({
    ...reviewOfOptions(conversation.id),
    enabled: isReview(conversation),
  })
  if (!review) return null
  return (
    <section className={classes.section} aria-label={translate('reviews.ofReview')}>
      <h2 className={classes.heading}>{translate('reviews.ofReview')}</h2>
      <ul className={classes.facts}>
        <li className={classes.fact}>
          <IconStar size={16} aria-hidden />
          <span className={classes.standing}>
            <Stars count={review.stars} />
            <ReviewStanding review={review} />
          </span>
        </li>
      </ul>
      <Text size="sm" c="dimmed">
        {translate('reviews.everybodyReads')}
      </Text>
      <RejectedBecause reply={review.reply} />
      <Anchor component={Link} to={paths.review(review.id)} size="sm">
        {translate('reviews.wholeReview')}
      </Anchor>
      {review.isDue && !isUnderWay(review.answerState) && (
        <AnswerSuggestion reviewId={review.id} onUse={onAnswer} />
      )}
    </section>
  )
}

// Beside an answer that is on its way no other one can be sent.
function isUnderWay(state: Review['answerState']): boolean {
  return state === 'unapproved' || state === 'queued' || state === 'submitted'
}
