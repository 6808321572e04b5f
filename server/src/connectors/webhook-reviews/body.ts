import { z } from 'zod'
import type { GoneReview, SeenReview } from '../../reviews/index.ts'

const mostAtOnce = 1000

const id = z.string().trim().min(1).max(200)
const words = z.string().max(20_000)
const name = z.string().trim().max(200)
const address = z.url({ protocol: /^https?$/ }).max(2000)
const time = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

const reviewShape = z.object({
  ...{ id, placeId: id, placeName: name.default('') },
  author: z.object({ name: name.default(''), id: id.nullish() }).default({ name: '' }),
  stars: z.number().min(1).max(5).nullish(),
  /** As the platform writes it, where that is no number of stars. */
  native: name.optional(),
  ...{ title: words.default(''), text: words.default(''), translation: words.default('') },
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullish(),
  ...{ writtenAt: time, changedAt: time.optional() },
  media: z
    .array(z.object({ kind: z.enum(['photo', 'video']), url: address }))
    .max(50)
    .default([]),
  url: address.nullish(),
  reply: z
    .object({
      ...{ text: words, changedAt: time.nullish(), reason: words.default('') },
      state: z.enum(['pending', 'live', 'rejected']).default('live'),
    })
    .nullish(),
})

const removedShape = z.object({ id, placeId: id, removed: z.literal(true) })

const itemShape = z.looseObject({}).transform((item, context) => {
  const parsed = (item.removed === true ? removedShape : reviewShape).safeParse(item)
  if (parsed.success) return parsed.data
  // As they are: a union would only say that nothing fits.
  for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message })
  return z.NEVER
})

/** What another program posts: `{"reviews": […]}`, or one review alone (docs/reviews-webhook.md). */
export const bodyShape = z
  .looseObject({})
  .transform((body) => ('reviews' in body ? body : { reviews: [body] }))
  .pipe(z.object({ reviews: z.array(itemShape).min(1).max(mostAtOnce) }))
  .transform(({ reviews }) => reviews)
type Item = z.output<typeof bodyShape>[number]

export function toSeen(item: Item): SeenReview | GoneReview {
  const { id: externalId, placeId } = item
  if ('removed' in item) return { externalId, placeId, isGone: true }
  const { stars, native, author, writtenAt, reply } = item
  return {
    ...{ externalId, placeId, placeName: item.placeName },
    author: { name: author.name, id: author.id ?? null },
    rating: stars == null ? null : { native: native ?? String(stars), stars },
    ...{ title: item.title, text: item.text, translation: item.translation, language: item.language ?? null },
    ...{ writtenAt, changedAt: item.changedAt ?? writtenAt, media: item.media, url: item.url ?? null },
    reply: reply ? { ...reply, changedAt: reply.changedAt ?? null } : null,
  }
}
