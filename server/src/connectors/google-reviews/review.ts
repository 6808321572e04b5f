import { z } from 'zod'
import { splitTranslation } from '../../language/review-text/split-translation.ts'
import type { SeenReply, SeenReview } from '../../reviews/index.ts'
import { readName } from './names.ts'

const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

/** A reply, as it stands in a review and as Google answers when it is put there. */
export const replyShape = z.object({
  comment: z.string().default(''),
  updateTime: time.nullable().default(null),
  reviewReplyState: z.string().default(''),
  policyViolation: z.string().default('').catch(''),
})

/** https://developers.google.com/my-business/reference/rest/v4/accounts.locations.reviews */
const reviewShape = z.object({
  name: z.string(),
  reviewer: z.object({ displayName: z.string().default('') }).default({ displayName: '' }),
  starRating: z.string().default(''),
  comment: z.string().default(''),
  createTime: time,
  updateTime: time.optional(),
  reviewReply: replyShape.optional(),
  reviewMediaItems: z
    .array(z.object({ thumbnailUrl: z.string().default(''), videoUrl: z.string().default('') }))
    .default([]),
  reviewReplyUrl: z.url().nullable().default(null).catch(null),
})

const starsOf: Readonly<Record<string, number>> = { ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5 }

/** A review as Google gives it; undefined for what is none. */
export function readReview(json: unknown): SeenReview | undefined {
  const review = reviewShape.safeParse(json).data
  const id = readName(review?.name ?? '')
  if (!review || !id) return undefined
  const { starRating, createTime, updateTime, reviewMediaItems } = review
  const stars = starsOf[starRating]
  return {
    ...{ externalId: id.externalId, placeId: id.placeId, placeName: '', title: '' },
    // Google's name for somebody who wants none is A Google user, the same for all of them.
    author: { name: review.reviewer.displayName, id: null },
    rating: stars ? { native: starRating, stars } : null,
    ...wordsIn(review.comment),
    language: null,
    ...{ writtenAt: createTime, changedAt: updateTime ?? createTime },
    media: reviewMediaItems.flatMap(asMedia),
    url: review.reviewReplyUrl,
    reply: review.reviewReply?.comment ? asReply(review.reviewReply) : null,
  }
}

// A video has a thumbnail as well, a photo nothing else.
function asMedia({
  thumbnailUrl,
  videoUrl,
}: {
  thumbnailUrl: string
  videoUrl: string
}): SeenReview['media'] {
  if (videoUrl) return [{ kind: 'video', url: videoUrl }]
  return thumbnailUrl ? [{ kind: 'photo', url: thumbnailUrl }] : []
}

// Replies from before Google looked at them have no state.
function asReply({ comment, updateTime, reviewReplyState, policyViolation }: z.infer<typeof replyShape>) {
  const reply: SeenReply = { text: comment, changedAt: updateTime, state: 'live', reason: '' }
  if (reviewReplyState === 'PENDING') return { ...reply, state: 'pending' as const }
  return reviewReplyState === 'REJECTED'
    ? { ...reply, state: 'rejected' as const, reason: policyViolation }
    : reply
}

// A translation without the original is all there is of the words, so it counts as them.
function wordsIn(comment: string): { text: string; translation: string } {
  const { original, translation = '' } = splitTranslation(comment)
  return original === '' ? { text: translation, translation: '' } : { text: original, translation }
}
