import { z } from 'zod'
import type { SeenReply, SeenReview } from '../../reviews/index.ts'

// Some of its times have no offset; all of them are UTC.
const time = z
  .string()
  .transform((text) => new Date(/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`))
  .refine((at) => !Number.isNaN(at.getTime()))

export const reviewShape = z.object({
  id: z.string().min(1).max(100),
  stars: z.number().min(1).max(5),
  title: z.string().nullish(),
  text: z.string().nullish(),
  language: z.string().nullish(),
  createdAt: time,
  updatedAt: time.nullish(),
  consumer: z.object({ id: z.string().nullish(), displayName: z.string().nullish() }).nullish(),
  location: z.object({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  businessUnit: z.object({ id: z.string().nullish(), displayName: z.string().nullish() }).nullish(),
  companyReply: z
    .object({ text: z.string(), createdAt: time.nullish(), updatedAt: time.nullish() })
    .nullish(),
})
export type TrustpilotReview = z.infer<typeof reviewShape>

/** When a review or the answer to it was last changed. */
export function changedAt({ createdAt, updatedAt, companyReply }: TrustpilotReview): Date {
  const all = [createdAt, updatedAt, companyReply?.createdAt, companyReply?.updatedAt]
  return new Date(Math.max(...all.map((at) => at?.getTime() ?? 0)))
}

/** @param businessUnitId whose review it is where it belongs to no location */
export function toSeen(review: TrustpilotReview, businessUnitId: string): SeenReview {
  const { id, stars, consumer, location, businessUnit, language, createdAt } = review
  return {
    externalId: id,
    ...(location?.id
      ? { placeId: location.id, placeName: location.name ?? '' }
      : { placeId: businessUnitId, placeName: businessUnit?.displayName ?? '' }),
    author: { name: consumer?.displayName ?? '', id: consumer?.id ?? null },
    rating: { native: String(stars), stars },
    ...{ title: review.title ?? '', text: review.text ?? '', translation: '', language: language ?? null },
    ...{ writtenAt: createdAt, changedAt: review.updatedAt ?? createdAt },
    media: [],
    url: `https://www.trustpilot.com/reviews/${encodeURIComponent(id)}`,
    reply: replyOf(review),
  }
}

function replyOf({ companyReply }: TrustpilotReview): SeenReply | null {
  if (!companyReply) return null
  const { text, createdAt, updatedAt } = companyReply
  return { text, changedAt: updatedAt ?? createdAt ?? null, state: 'live', reason: '' }
}
