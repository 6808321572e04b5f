import { z } from 'zod'
import { themeSteps } from '../../language/themes/themes.ts'

const day = z.iso.date()

const estimateShape = z
  .object({
    n: z.number().int(),
    value: z.number(),
    low: z
      .number()
      .meta({ description: 'With 95 % certainty no lower: Wilson for shares, Student’s t for means' }),
    high: z.number(),
  })
  .nullable()
  .meta({ description: 'Null: no data' })

const numbers = {
  reviews: z.number().int().meta({ description: 'Those still there, also stars without words' }),
  stars: estimateShape.meta({ description: 'Mean of those that give stars; null: no data' }),
  recommend: estimateShape.meta({
    description: 'Of those asked whether they recommend it; apart from stars',
  }),
  positive: estimateShape.meta({ description: 'Share of those that clearly feel like something' }),
  negative: estimateShape,
  coverage: z
    .number()
    .nullable()
    .meta({ description: 'Which share of the reviews clearly feels like something' }),
  answered: estimateShape.meta({ description: 'Share of those owed an answer; stars alone are owed none' }),
}

const narrowed = {
  locationId: z.uuid().optional(),
  regionId: z
    .union([z.uuid(), z.literal('none')])
    .optional()
    .meta({ description: 'none: locations in no region' }),
  channelId: z.uuid().optional().meta({ description: 'One source' }),
  theme: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .meta({
      description: `What they are about: a topic of the brand’s own, or one of ${Object.keys(themeSteps).join(', ')}`,
    }),
  suspects: z
    .enum(['with', 'without'])
    .default('with')
    .meta({ description: 'without: without what looks like spam' }),
}
const days = (usual: number, most: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .meta({ description: 'How many days back, today among them' })

export const trendQuery = z
  .object({ ...narrowed, step: z.enum(['day', 'week', 'month']).default('week'), days: days(84, 3_700) })
  .refine(({ step, days }) => days / { day: 1, week: 7, month: 30 }[step] <= 125, {
    path: ['days'],
    message: 'At most 125 days, weeks or months at once',
  })

export const trendsShape = z
  .object({
    total: z.object(numbers),
    stretches: z.array(z.object({ from: day, until: day.meta({ description: 'Included' }), ...numbers })),
    sources: z.array(z.object({ channelId: z.uuid(), name: z.string(), ...numbers })),
    themes: z.array(z.object({ theme: z.string(), ...numbers })).meta({
      description: 'Not narrowed by theme; a review may be about several',
    }),
  })
  .meta({ id: 'ReviewTrends' })

export const mapQuery = z.object({
  ...narrowed,
  days: days(84, 3_700),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(2_000)
    .default(50)
    .meta({ description: 'Locations that are listed' }),
})

export const mapShape = z
  .object({
    from: day,
    until: day,
    map: z.object({
      ...{ width: z.number().int(), height: z.number().int() },
      land: z.string().meta({ description: 'Path of an SVG of that size (Natural Earth)' }),
    }),
    dots: z
      .array(z.tuple([z.number(), z.number(), z.number().int(), z.number().nullable()]).readonly())
      .meta({ description: 'x, y, reviews and stars of every location of which is known where it lies' }),
    count: z.number().int().meta({ description: 'Locations with reviews in all' }),
    locations: z.array(
      z.object({
        id: z.uuid(),
        ...{ name: z.string(), locality: z.string() },
        ...{ regionId: z.uuid().nullable(), regionName: z.string().nullable() },
        ...numbers,
      }),
    ),
    regions: z.array(
      z.object({
        id: z.uuid().nullable(),
        name: z.string().nullable(),
        locations: z.number().int(),
        ...numbers,
      }),
    ),
  })
  .meta({ id: 'ReviewMap' })

const problemStates = ['new', 'looked_at', 'solved', 'dismissed'] as const

export const problemQuery = z.object({
  state: z.enum(['open', 'done']).optional().meta({ description: 'open: new and looked at' }),
  suspects: narrowed.suspects,
})

export const problemShape = z
  .object({
    id: z.uuid(),
    theme: z.string(),
    ...{ locationId: z.uuid().nullable(), locationName: z.string().nullable() },
    regionId: z.uuid().nullable().meta({ description: 'All over this region, at no single location' }),
    regionName: z.string().nullable(),
    state: z.enum(problemStates),
    since: day,
    until: day,
    seen: z.number().int().meta({ description: 'Negative and mixed reviews about it in these days' }),
    people: z.number().int().meta({ description: 'By how many different people: at least three' }),
    expected: z
      .number()
      .meta({ description: 'How many there usually are, after its own eight weeks and the brand' }),
    texts: z.number().int().meta({ description: 'Reviews with words in these days, about whatever' }),
    chance: z.number().meta({ description: 'How likely so many are without a reason' }),
    holdsWithoutSuspects: z.boolean().meta({ description: 'Also without what looks like spam' }),
    phrases: z.array(z.string()).meta({ description: 'What in their words decided' }),
    note: z.string(),
    ...{ foundAt: z.date(), seenAt: z.date().meta({ description: 'When it was last found' }) },
    ...{ decidedAt: z.date().nullable(), deciderName: z.string().nullable() },
    version: z.number().int(),
  })
  .meta({ id: 'ReviewProblem' })

export const problemDecisionShape = z.strictObject({
  state: z.enum(problemStates),
  note: z.string().trim().max(2_000).default(''),
})

export const responseQuery = z.object({
  regionId: narrowed.regionId,
  days: days(28, 400),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

const responseNumbers = {
  owed: z.number().int(),
  answered: estimateShape,
  medianHours: z
    .number()
    .nullable()
    .meta({ description: 'Half of the answers took no longer; null without one' }),
  inTime: estimateShape.meta({
    description: 'Answered within what is promised (SLA); null: nothing was promised',
  }),
}

export const responseShape = z
  .object({
    from: day,
    until: day,
    total: z.object(responseNumbers),
    regions: z.array(z.object({ id: z.uuid().nullable(), name: z.string().nullable(), ...responseNumbers })),
    count: z.number().int().meta({ description: 'Locations in all' }),
    locations: z.array(
      z.object({ id: z.uuid(), name: z.string(), regionId: z.uuid().nullable(), ...responseNumbers }),
    ),
  })
  .meta({ id: 'ReviewResponse' })
