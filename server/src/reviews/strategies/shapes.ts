import { z } from 'zod'
import { themeSteps } from '../../language/themes/themes.ts'
import { tones } from '../judging/tone-of.ts'
import { slots } from './pick-sentence.ts'
import { registers } from './tones.ts'
import { parts } from './words/words.ts'

const toneShape = z.enum(tones)
const registerShape = z.enum(registers)
/** ISO 639-1. */
const languageShape = z.string().regex(/^[a-z]{2}$/)

const sentenceShape = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((text) => unknownSlotIn(text) === undefined, {
    error: ({ input }) => `knows no {${unknownSlotIn(String(input))}}`,
  })

/** The first slot of a sentence that nothing could fill. */
function unknownSlotIn(text: string): string | undefined {
  return [...text.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name = '']) => name)
    .find((name) => !slots.some((slot) => slot === name))
}

const partsShape = z.partialRecord(z.enum(parts), z.array(sentenceShape).max(10))

/** Own sentences, by language, register and part; what is not there is said as from the first day. */
export const ownTextsShape = z.record(languageShape, z.partialRecord(registerShape, partsShape))
export type OwnTexts = z.infer<typeof ownTextsShape>

const limitedRoles = ['owner', 'admin', 'manager', 'agent'] as const
const limitShape = z.object({
  role: z.enum(limitedRoles),
  amount: z.number().min(0).max(1_000_000),
  currency: z.enum(['EUR', 'USD', 'GBP', 'PLN', 'RUB', 'CHF']),
})
export type Limit = z.infer<typeof limitShape>

const answererShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('anybody') }),
  z.object({ kind: z.literal('department'), departmentId: z.uuid() }),
  z.object({ kind: z.literal('role'), role: z.enum(limitedRoles) }),
  z.object({ kind: z.literal('location_manager') }),
])
export type Answerer = z.infer<typeof answererShape>

/** What a brand says of one strategy. */
export const strategyTermsShape = z.object({
  answerer: answererShape
    .nullable()
    .meta({ description: 'Who answers; null: of a tone anybody, of a theme as the tone says' }),
  answerMinutes: z
    .int()
    .min(1)
    .max(43_200)
    .nullable()
    .meta({ description: 'Open minutes of the location; null: as from the first day, or as the tone says' }),
  offers: z.boolean().nullable().meta({
    description: 'Whether to offer to make it good; null: as from the first day, or as the tone says',
  }),
  goesPrivate: z
    .boolean()
    .nullable()
    .meta({ description: 'Whether to go on in private; null: as from the first day, or as the tone says' }),
  limits: z.array(limitShape).max(24).nullable().meta({
    description: 'The most a role may offer in public; who has no limit in any currency may offer anything',
  }),
  isAutomatic: z.boolean().meta({
    description: 'Whether the answer is sent without a person; only of the tones glowing and pleased',
  }),
  delayMinutes: z.int().min(5).max(10_080).meta({ description: 'How long it can still be stopped then' }),
  texts: ownTextsShape,
})
export type StrategyTerms = z.infer<typeof strategyTermsShape>

const builtInShape = z
  .object({
    answerMinutes: z.int().nullable(),
    offers: z.boolean(),
    goesPrivate: z.boolean(),
  })
  .meta({ description: 'From the first day: what null stands for; of a theme what an angry tone says' })

export const keyShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('tone'), key: toneShape }),
  z.object({ kind: z.literal('theme'), key: z.enum(themeKeys()) }),
])
export type StrategyKey = z.infer<typeof keyShape>

function themeKeys() {
  // Object.keys forgets that they are keys.
  return Object.keys(themeSteps) as [keyof typeof themeSteps, ...(keyof typeof themeSteps)[]]
}

export const strategyShape = strategyTermsShape
  .extend({
    kind: z.enum(['tone', 'theme']),
    key: z.string(),
    builtIn: builtInShape.nullable().meta({ description: 'Null: of a theme' }),
    isChanged: z.boolean().meta({ description: 'False: everything is as from the first day' }),
    version: z.int().meta({ description: '0: nobody has changed it yet' }),
  })
  .meta({ id: 'ReviewStrategy' })
export type Strategy = z.infer<typeof strategyShape>

export const languagesShape = z
  .record(languageShape, registerShape)
  .refine((all) => Object.keys(all).length > 0, 'needs a language')
  .meta({ description: 'The languages reviews are answered in, and how people are spoken to in each' })

const reasonShape = z.object({
  key: z.enum(['stars', 'noStars', 'words', 'irony', 'disagrees', 'person', 'unclear']),
  stars: z.int().nullable(),
  words: z.array(z.string()),
})

export const suggestionShape = z
  .object({
    text: z
      .string()
      .meta({ description: 'Empty where nothing fits, or there are no words in that language' }),
    tone: toneShape,
    because: z.array(reasonShape).meta({ description: 'Why this tone' }),
    points: z.array(z.object({ theme: z.string(), isPraised: z.boolean(), phrase: z.string() })),
    language: languageShape,
    isReviewersLanguage: z.boolean().meta({ description: 'False: the brand does not answer in it' }),
    register: registerShape,
    wordings: z.int().meta({ description: 'Which wording it is' }),
    length: z.int(),
    most: z.int().nullable(),
    unit: z.enum(['bytes', 'characters']),
    automatic: z
      .object({ messageId: z.uuid(), sendAt: z.date().nullable() })
      .nullable()
      .meta({ description: 'It was planned to be sent without a person' }),
  })
  .meta({ id: 'ReviewSuggestion' })

export const previewShape = z.object({
  terms: strategyTermsShape,
  language: languageShape,
  register: registerShape,
  wording: z.int().min(0).max(100).default(0),
})
export const previewedShape = z
  .object({
    review: z.string(),
    stars: z.int(),
    authorName: z.string(),
    text: z.string(),
    ours: z
      .partialRecord(z.enum(parts), z.array(z.string()))
      .meta({ description: 'The sentences there are from the first day' }),
  })
  .meta({ id: 'ReviewStrategyPreview' })
