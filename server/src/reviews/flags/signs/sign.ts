import { z } from 'zod'

export const signKinds = [
  'extortion',
  'burst',
  'near_copy',
  'own_copy',
  'far_apart',
  'wrong_place',
  'not_offered',
  'competitor',
  'mismatch',
  'spam',
  'no_visit',
] as const
export const signKindShape = z.enum(signKinds)
export type SignKind = (typeof signKinds)[number]

/** One observation about a review: what it rests on can be read and checked. It is never said of who wrote it. */
export type Sign = {
  kind: SignKind
  /** The words of the review it rests on, as written there. */
  words: string[]
  facts: SignFacts
}

/** The numbers a sign rests on; which of them depends on its kind. */
export const signFactsShape = z
  .object({
    count: z.int().meta({ description: 'Reviews in the burst, copies, or places' }),
    usual: z.number().meta({ description: 'How many were to be expected in that time' }),
    hours: z.number(),
    stars: z.int().meta({ description: 'burst: of how many stars at most (2) or exactly (5)' }),
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    km: z.number(),
    places: z.array(z.string()).meta({ description: 'Names of our locations' }),
    likeness: z.number().meta({ description: 'Of the most alike copy, 0 to 1' }),
    reviewIds: z.array(z.uuid()).meta({ description: 'The others, at most ten' }),
    score: z.number(),
  })
  .partial()
export type SignFacts = z.infer<typeof signFactsShape>
