import { z } from 'zod'
import { type Tone, toneReasons } from './tone-of.ts'

/** The words of a review that decided, by what they decided, and what told its tone. */
export const decidingWordsShape = z.object({
  sentiment: z.array(z.string()).default([]),
  /** By theme. */
  themes: z.record(z.string(), z.array(z.string())).default({}),
  tone: z.array(z.string()).default([]),
  toneReasons: z.array(z.enum(toneReasons)).default([]),
  spam: z.array(z.string()).default([]),
})
export type DecidingWords = z.output<typeof decidingWordsShape>

export const correctables = ['sentiment', 'tone', 'themes', 'language'] as const
/** What a person's word stands for, against every model. */
export type Correctable = (typeof correctables)[number]

/** What a review feels like and what it is about. */
export type Judgement = {
  sentiment: 'pos' | 'neu' | 'neg' | 'unclear' | null
  sentimentBy: 'stars' | 'text' | 'emoji' | 'nothing' | 'person' | null
  sentimentScore: number | null
  disagrees: boolean
  tone: Tone | null
  themes: string[]
  language: string | null
  languageBy: 'platform' | 'text' | 'location' | 'person' | null
  spamScore: number | null
  decidingWords: unknown
  judgedWith: string
  /** Keys of `correctables`. */
  corrected: string[]
}

/** Of a review nobody has looked at. */
export const unjudged = {
  ...{ sentiment: null, sentimentBy: null, sentimentScore: null, disagrees: false, tone: null, themes: [] },
  ...{ spamScore: null, decidingWords: {}, judgedWith: '', corrected: [] },
} satisfies Omit<Judgement, 'language' | 'languageBy'>
