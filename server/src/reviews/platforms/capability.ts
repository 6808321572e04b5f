import { z } from 'zod'

/** What a platform lets anybody do with reviews, and what of it is done here: it drives the screens and the checks. */
export const reviewCapabilityShape = z.object({
  kind: z.string(),
  name: z.string(),
  isAnyPlatform: z
    .literal(true)
    .optional()
    .meta({ description: 'Reviews of any platform come this way: the source is called as that platform is' }),
  list: z.enum(['all', 'some', 'none']).meta({ description: 'some: excerpts, or the latest few' }),
  reachesBackDays: z
    .int()
    .nullable()
    .meta({ description: 'How old a review may be to be read; null: any age' }),
  showsStarOnly: z.boolean().nullable().meta({ description: 'Null: not known' }),
  scale: z.enum(['stars', 'recommends']).meta({ description: 'How it is rated there' }),
  reply: z.object({
    by: z.enum(['api', 'partners', 'by_hand', 'none']).meta({
      description: 'partners: only who was let in; by_hand: on the platform’s own page',
    }),
    most: z.int().nullable(),
    unit: z.enum(['bytes', 'characters']),
    allowsEmoji: z.boolean(),
    allowsLinks: z.boolean(),
    similar: z
      .enum(['warn', 'refuse'])
      .meta({ description: 'What is done with an answer much like an earlier one' }),
    isModerated: z.boolean().meta({ description: 'An answer waits until the platform has looked at it' }),
    canChange: z.boolean().meta({ description: 'An answer that stands there can be replaced' }),
    canWithdraw: z.boolean().meta({ description: 'It can be taken away again' }),
  }),
  push: z.boolean(),
  storing: z.enum(['yes', 'id_only', 'none']),
  keepsHours: z
    .int()
    .nullable()
    .meta({ description: 'How long words may be kept here; null: as long as wanted' }),
  mayBeAskedFor: z
    .boolean()
    .meta({ description: 'False: the platform forbids asking customers for reviews' }),
  manageUrl: z.url().nullable().meta({ description: 'Where a person answers or reports there' }),
})
export type ReviewCapability = z.infer<typeof reviewCapabilityShape>
