import { z } from 'zod'
import type { SeenReview } from '../../reviews/index.ts'

const yelpZone = 'America/Los_Angeles'

const reviewShape = z.looseObject({ id: z.string().min(1).max(200) })
export const reviewsShape = z.object({ reviews: z.array(reviewShape) })

/** A review as it is kept: Yelp's own words do not tell whose it is, nor in which language. */
export const keptShape = z.object({
  businessId: z.string().min(1),
  locale: z.string(),
  review: z.object({
    id: z.string(),
    text: z.string().nullish(),
    rating: z.number().min(1).max(5),
    url: z.string().nullish(),
    time_created: z.string().transform((text, context) => {
      const at = instantOf(text)
      if (at) return at
      context.addIssue({ code: 'custom', message: 'It is no time of Yelp’s.' })
      return z.NEVER
    }),
    user: z.object({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
  }),
})
export type Kept = z.infer<typeof keptShape>

export function toSeen({ businessId, locale, review }: Kept): SeenReview {
  const { id, text, rating, url, time_created: writtenAt, user } = review
  return {
    ...{ externalId: id, placeId: businessId, placeName: '' },
    author: { name: user?.name ?? '', id: user?.id ?? null },
    rating: { native: String(rating), stars: rating },
    ...{ title: '', text: text ?? '', translation: '', language: locale.slice(0, 2) },
    ...{ writtenAt, changedAt: writtenAt, media: [], reply: null },
    url: url && URL.canParse(url) ? url : null,
  }
}

// By the clock of where Yelp is: 2016-08-29 00:41:13.
function instantOf(text: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) return undefined
  try {
    return new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(yelpZone).epochMilliseconds)
  } catch {
    return undefined
  }
}
