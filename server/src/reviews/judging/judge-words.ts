import type { Layer } from '../../language/linear/layer.ts'
import type { KeptModel } from '../../language/linear/model-file.ts'
import { judgeReview } from '../../language/sentiment/judge-review.ts'
import { sentimentModel } from '../../language/sentiment/load-model.ts'
import { judgeSpam, type SpamVerdict } from '../../language/spam/judge-spam.ts'
import { spamModel } from '../../language/spam/load-spam-model.ts'
import { allThemes } from '../../language/themes/all-themes.ts'
import type { DecidingWords, Judgement } from './judgement.ts'
import { toneOf, toneRule } from './tone-of.ts'

export type Words = {
  stars: number | null
  title: string
  text: string
  isStarOnly: boolean
  language: string | null
}

/** What a brand's own reviews and corrections have taught, by language where it is of one. */
export type Learned = {
  layers: ReadonlyMap<string, Layer>
  topics?: KeptModel | undefined
  spam?: Layer | undefined
}

export type Verdicts = Omit<Judgement, 'language' | 'languageBy' | 'corrected'>

const hint = 0.5
const sure = 0.9

/**
 * What a review feels like, how it is said, what it is about and whether it is likely spam, with the words that decided.
 * Stars alone have a sentiment and nothing else.
 */
export function judgeWords(words: Words, learned: Learned): Verdicts {
  const { stars, isStarOnly } = words
  const comment = [words.title, words.text].filter(Boolean).join('\n')
  const language = words.language?.slice(0, 2)
  const feeling = judgeReview(
    { stars: stars ?? undefined, comment },
    {
      model: language ? sentimentModel(language) : undefined,
      layer: language ? learned.layers.get(language) : undefined,
    },
  )
  const { label, by, disagrees, text } = feeling
  const told = {
    sentiment: label,
    sentimentBy: by,
    sentimentScore: text?.score ?? null,
    disagrees,
  }
  const nothing: DecidingWords = { sentiment: [], themes: {}, tone: [], toneReasons: [], spam: [] }
  // A picture can want an answer, but has no words to judge.
  if (isStarOnly || comment === '')
    return { ...told, tone: null, themes: [], spamScore: null, decidingWords: nothing, judgedWith: toneRule }
  const toned = toneOf({ stars, text: comment, language, sentiment: label, score: text?.score, disagrees })
  const themes = allThemes({ text: comment, language }, learned.topics)
  const spam = judgeSpam(spamModel(), comment, { isKnownCustomer: false, repetitions: 0 }, learned.spam)
  return {
    ...told,
    tone: toned.tone,
    themes: [...themes.keys()],
    spamScore: suspicionOf(spam),
    decidingWords: {
      sentiment: text?.words ?? [],
      themes: Object.fromEntries(themes),
      tone: toned.words,
      toneReasons: toned.reasons,
      spam: spam.verdict === 'ordinary' ? [] : spam.words,
    } satisfies DecidingWords,
    judgedWith: [text?.model, learned.topics?.version, spam.model, toneRule].filter(Boolean).join(' '),
  }
}

// Signs count as much as words: what bears one is at least a hint.
function suspicionOf({ verdict, score }: SpamVerdict): number {
  if (verdict === 'spam') return Math.max(score, sure)
  return verdict === 'suspicious' ? Math.max(score, hint) : Math.min(score, hint - 0.001)
}
