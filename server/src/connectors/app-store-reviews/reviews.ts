import { z } from 'zod'
import type { SeenReply, SeenReview } from '../../reviews/index.ts'

// Kept as it came, also what is not read here.
const resourceShape = z.looseObject({ type: z.string(), id: z.string().min(1).max(200) })

/** A page of reviews, the answers to them beside it. */
export const pageShape = z.object({
  data: z.array(
    resourceShape.extend({
      relationships: z
        .looseObject({
          response: z
            .looseObject({ data: z.object({ id: z.string() }).nullish() })
            .nullish()
            .catch(null),
        })
        .nullish(),
    }),
  ),
  included: z.array(resourceShape).nullish(),
  links: z.object({ next: z.string().nullish() }),
})

const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

export const responseShape = z.object({
  id: z.string(),
  attributes: z.object({
    responseBody: z.string(),
    lastModifiedDate: time.nullish(),
    state: z.enum(['PENDING_PUBLISH', 'PUBLISHED']),
  }),
})

/** A review as it is kept, with the answer to it. */
export const keptShape = z.object({
  review: z.object({
    id: z.string(),
    attributes: z.object({
      rating: z.number().min(1).max(5),
      title: z.string().nullish(),
      body: z.string().nullish(),
      reviewerNickname: z.string().nullish(),
      createdDate: time,
    }),
  }),
  response: responseShape.nullable(),
})
export type Kept = z.infer<typeof keptShape>

/** The reviews of a page, each with the answer to it. */
export function joinResponses({ data, included }: z.infer<typeof pageShape>) {
  const responses = new Map(
    (included ?? [])
      .filter(({ type }) => type === 'customerReviewResponses')
      .map((response) => [response.id, response]),
  )
  return data.map((review) => {
    const id = review.relationships?.response?.data?.id
    return { review, response: (id ? responses.get(id) : undefined) ?? null }
  })
}

export function toSeen({ review, response }: Kept, appId: string): SeenReview {
  const { rating, title, body, reviewerNickname, createdDate } = review.attributes
  return {
    ...{ externalId: review.id, placeId: appId, placeName: '' },
    // A nickname may be anybody's, and may change.
    author: { name: reviewerNickname ?? '', id: null },
    rating: { native: String(rating), stars: rating },
    ...{ title: title ?? '', text: body ?? '', translation: '', language: null },
    // When it was changed is told nowhere.
    ...{ writtenAt: createdDate, changedAt: createdDate },
    ...{ media: [], url: null, reply: response && toReply(response) },
  }
}

function toReply({ attributes }: NonNullable<Kept['response']>): SeenReply {
  const { responseBody, lastModifiedDate, state } = attributes
  return {
    ...{ text: responseBody, changedAt: lastModifiedDate ?? null, reason: '' },
    state: state === 'PUBLISHED' ? 'live' : 'pending',
  }
}
