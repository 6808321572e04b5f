import { z } from 'zod'
import type { SeenReply, SeenReview } from '../../reviews/index.ts'

const time = z
  .object({ seconds: z.coerce.number().int().default(0), nanos: z.number().int().default(0) })
  .transform(({ seconds, nanos }) => new Date(seconds * 1000 + Math.floor(nanos / 1_000_000)))

const commentShape = z.object({
  userComment: z
    .object({
      text: z.string().nullish(),
      originalText: z.string().nullish(),
      lastModified: time,
      starRating: z.number().int().min(1).max(5),
      reviewerLanguage: z.string().nullish(),
    })
    .optional(),
  developerComment: z.object({ text: z.string().default(''), lastModified: time.nullish() }).optional(),
})

/** What one wrote of the app and what was answered, the way they are kept. */
export const reviewShape = z.object({
  reviewId: z.string().min(1).max(200),
  authorName: z.string().nullish(),
  comments: z
    .array(commentShape)
    .refine((comments) => comments.some(({ userComment }) => userComment), 'It has no words of a user.'),
})
export type PlayReview = z.infer<typeof reviewShape>

export function changedAt({ comments }: PlayReview): Date {
  const times = comments.flatMap(({ userComment, developerComment }) => [
    userComment?.lastModified.getTime() ?? 0,
    developerComment?.lastModified?.getTime() ?? 0,
  ])
  return new Date(Math.max(...times))
}

/** Only when it was last changed is told: that stands for when it was written, too. */
export function toSeen({ reviewId, authorName, comments }: PlayReview, packageName: string): SeenReview {
  const said = comments.findLast(({ userComment }) => userComment)?.userComment
  const at = said?.lastModified ?? new Date(0)
  const stars = said?.starRating ?? 0
  const words = said?.originalText ?? said?.text ?? ''
  // A title, from when there were titles, stands before a tab.
  const [title, text] = words.includes('\t') ? [before(words), after(words)] : ['', words]
  return {
    ...{ externalId: reviewId, placeId: packageName, placeName: '' },
    author: { name: authorName ?? '', id: null },
    rating: { native: String(stars), stars },
    ...{ title: title.trim(), text: text.trim() },
    translation: said?.originalText ? (said.text ?? '').replace('\t', '\n').trim() : '',
    language: /^[a-z]{2}(?![a-z])/.exec(said?.reviewerLanguage ?? '')?.[0] ?? null,
    ...{ writtenAt: at, changedAt: at, media: [], url: null, reply: replyOf(comments) },
  }
}

function replyOf(comments: PlayReview['comments']): SeenReply | null {
  const answer = comments.findLast(({ developerComment }) => developerComment)?.developerComment
  if (!answer) return null
  return { text: answer.text, changedAt: answer.lastModified ?? null, state: 'live', reason: '' }
}

function before(words: string): string {
  return words.slice(0, words.indexOf('\t'))
}

function after(words: string): string {
  return words.slice(words.indexOf('\t') + 1)
}
