import { createHash } from 'node:crypto'
import type { ReceivedMessage } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import type { ReviewState } from './review-state.ts'

/** The review behind a conversation, and what its readers are told in the brand's language. */
export type Told = {
  reviewId: string
  channelId: string
  deliveryId: string | null
  platform: { kind: string; name: string; keepsHours: number | null }
  locale: string
  state: ReviewState
}

/** What a review is in the medium of conversations: its first version begins one, and later ones follow it. */
export function messageOf({ translate }: Context, told: Told): ReceivedMessage {
  const { reviewId, channelId, deliveryId, platform, locale, state } = told
  const say = (key: string, values = {}) => translate(locale, `reviews.${key}`, values)
  const first = firstIdOf(reviewId)
  const isFirst = state.conversationId === null
  const name = state.authorName || say('somebody')
  const subject = say(state.stars === null ? 'subjectNoStars' : 'subject', {
    ...{ stars: state.stars, name, platform: platform.name },
  })
  // What a platform lets nobody keep is read there: a message would keep it for ever.
  const words =
    platform.keepsHours === null
      ? wordsOf(state)
      : say('readThere', { platform: platform.name, url: state.url ?? '' })
  return {
    ...{ channelId, deliveryId },
    externalId: isFirst ? first : `${first}:${state.versionCount}`,
    contentHash: createHash('sha256').update(`${first} ${state.versionCount}`).digest('hex'),
    writtenAt: state.changedAt,
    sender: { kind: 'external', name, address: addressOf(told) },
    ...{ replyTo: [], recipients: { to: [], cc: [] }, routedTo: [] },
    subject,
    text: isFirst ? words : `${say('changed')}\n\n${words}`,
    ...{ html: null, quotedText: null, quotedHtml: null, attachments: [] },
    inReplyTo: isFirst ? [] : [first],
    ...{ references: [], forwardedIds: [], tokens: [], threadsBy: 'reference', bounce: null },
    classification: { kind: 'human', autoReplyTo: null, reason: 'A public review.' },
    authentication: null,
    // A language that is only presumed is none of the person's.
    locale: state.languageBy === 'location' ? null : state.language,
    locationId: state.locationId,
    stars: state.stars,
  }
}

function wordsOf({ title, text }: ReviewState): string {
  return [title, text].filter(Boolean).join('\n\n')
}

function firstIdOf(reviewId: string): string {
  return `review:${reviewId}`
}

// A name proves nothing: without an id of the person's, every review is somebody else's.
function addressOf({ platform, reviewId, state }: Told): string {
  return `review:${state.authorId ? `${platform.kind}:${state.authorId}` : reviewId}`
}
