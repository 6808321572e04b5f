import type { ArticleRow, TextMark } from '../../lib/articles.ts'
import type { MessageKey } from '../../lib/message-keys.ts'
import type { Tone } from '../../ui/chip.tsx'

export type TextState =
  | 'draft'
  | 'in_review'
  | 'returned'
  | 'approved'
  | 'scheduled'
  | 'published'
  | 'changed'

type Facts = Pick<TextMark, 'review' | 'publishedVersion' | 'scheduledVersion' | 'hasChanges'>

/** Where a text stands: what somebody has to do about it comes before what is done. */
export function stateOf({ review, publishedVersion, scheduledVersion, hasChanges }: Facts): TextState {
  if (review === 'asked') return 'in_review'
  if (review === 'returned') return 'returned'
  if (scheduledVersion !== null) return 'scheduled'
  if (review === 'approved') return 'approved'
  if (publishedVersion === null) return 'draft'
  return hasChanges ? 'changed' : 'published'
}

export const stateNames: Record<TextState | 'stale', MessageKey> = {
  draft: 'articles.stateDraft',
  in_review: 'articles.stateInReview',
  returned: 'articles.stateReturned',
  approved: 'articles.stateApproved',
  scheduled: 'articles.stateScheduled',
  published: 'articles.statePublished',
  changed: 'articles.stateChanged',
  stale: 'articles.stateStale',
}

export const stateTones: Record<TextState, Tone> = {
  draft: 'plain',
  in_review: 'note',
  returned: 'danger',
  approved: 'accent',
  scheduled: 'accent',
  published: 'good',
  changed: 'warn',
}

/** The languages of the help centre in which there is no text of an article for all places. */
export function missingLanguages(
  { texts }: Pick<ArticleRow, 'texts'>,
  languages: readonly string[],
): string[] {
  return languages.filter((locale) => !texts.some((text) => text.locale === locale && text.regionId === null))
}
