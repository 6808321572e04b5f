import { z } from 'zod'
import { localeShape } from '../texts/locale.ts'

/** Terms that fewer visitors used are shown to nobody: they might be about one person. */
export const leastSessionsShown = 3

const count = z.number().int()
const counts = {
  searches: count,
  sessions: count.meta({ description: 'Visitors of one day who searched' }),
  zero: count.meta({ description: 'Found nothing' }),
  noClick: count.meta({
    description: 'Found something of which nothing was chosen, and nothing else was asked',
  }),
  reformulated: count.meta({ description: 'Nothing was chosen; something else was asked soon after' }),
  clicked: count.meta({ description: 'Something that was found was chosen' }),
  contacted: count.meta({ description: 'The visitor wrote to a person within half an hour' }),
}

/** What became of searches. */
const searchOutcomes = ['zero', 'no_click', 'reformulated', 'clicked', 'contacted'] as const

export const searchTermShape = z
  .object({
    term: z.string().meta({ description: 'Without what could name somebody' }),
    locale: localeShape,
    ...counts,
    lastAt: z.date(),
    article: z
      .object({ id: z.uuid(), title: z.string() })
      .nullable()
      .meta({ description: 'What was chosen most' }),
  })
  .meta({ id: 'SearchTerm' })

const share = z
  .object({
    count,
    of: count,
    share: z.number().nullable().meta({ description: '0 to 1; null where there is no data' }),
    low: z.number().nullable().meta({ description: 'Wilson’s interval of 95 %' }),
    high: z.number().nullable(),
  })
  .meta({ id: 'Share' })

export const searchSummaryShape = z
  .object({
    searches: count,
    sessions: count,
    zero: share,
    noClick: share,
    reformulated: share,
    contacted: share,
    locales: z.array(localeShape).meta({ description: 'In which anybody searched' }),
  })
  .meta({ id: 'SearchSummary' })

/** Narrows what is counted. */
export const searchQuery = {
  days: z.coerce.number().int().min(1).max(365).default(30),
  locale: localeShape.optional(),
  locationId: z.uuid().optional(),
}

export const searchTermQuery = {
  ...searchQuery,
  outcome: z.enum(searchOutcomes).optional().meta({ description: 'Terms with it, those with most first' }),
}

export const searchGapShape = z
  .object({
    id: z.uuid(),
    term: z.string(),
    locale: localeShape,
    sessions: count.meta({
      description: 'Visitors who found nothing or wrote to a person, of the last two weeks',
    }),
    foundAt: z.date(),
    locations: z
      .array(z.object({ id: z.uuid(), name: z.string(), sessions: count }))
      .meta({ description: 'About which most of them asked; three at most' }),
    state: z.enum(['open', 'written', 'answered', 'dismissed']).meta({
      description: 'Nobody has done anything; there is a draft; its article is public; set aside',
    }),
    articleId: z.uuid().nullable(),
  })
  .meta({ id: 'SearchGap' })

export const searchGapQuery = {
  state: searchGapShape.shape.state.default('open'),
  locale: localeShape.optional(),
}

export type SearchQuery = z.infer<z.ZodObject<typeof searchQuery>>
export type SearchTermQuery = z.infer<z.ZodObject<typeof searchTermQuery>>
export type SearchGapQuery = z.infer<z.ZodObject<typeof searchGapQuery>>
