import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { accuracyOf, macroF1 } from '../../../server/src/language/linear/measures.ts'
import { type Sentiment, sentiments } from '../../../server/src/language/sentiment/judge-sentiment.ts'
import type { SentimentRow } from '../../train/sentiment-rows.ts'
import { round, share } from './share.ts'

/** Says what a text feels like; undefined in a language it does not know. */
type Rival = { name: string; judge(text: string, language: string): Promise<Sentiment> | undefined }

const languages = ['en', 'it', 'pl', 'ru', 'es', 'de', 'fr']

/**
 * How right sentiment libraries of npm are on the very texts our models are judged by, and how fast. They are no part of
 * the project: `folder` is one they were installed in. Those that are not there are left out.
 */
export async function scoreRivals(folder: string, rows: readonly SentimentRow[]) {
  const rivals = [() => afinn(folder), () => vader(folder), () => nlpjs(folder)].flatMap((open) => {
    try {
      return [open()]
    } catch (error) {
      console.error(String(error).split('\n')[0])
      return []
    }
  })
  const tables: Record<string, object> = {}
  for (const rival of rivals) tables[rival.name] = await figuresOf(rival, rows)
  return tables
}

async function figuresOf({ judge }: Rival, rows: readonly SentimentRow[]) {
  const judged: { language: string; given: Sentiment; said: Sentiment }[] = []
  const started = performance.now()
  for (const { text, language, label } of rows) {
    const said = await judge(text, language)
    if (said) judged.push({ language, given: label, said })
  }
  const seconds = (performance.now() - started) / 1000
  const byLanguage = [...Map.groupBy(judged, ({ language }) => language)].sort().map(([language, ones]) => {
    const severe = ones.filter(({ given, said }) => given !== said && given !== 'neu' && said !== 'neu')
    return [
      language,
      {
        ...{ n: ones.length, accuracy: round(accuracyOf(ones)), macroF1: round(macroF1(ones, sentiments)) },
        severe: share(severe.length, ones.length),
      },
    ]
  })
  return { textsPerSecond: Math.round(judged.length / seconds), byLanguage: Object.fromEntries(byLanguage) }
}

const beside = (folder: string) => createRequire(join(resolve(folder), 'none.js'))

// Each decides at its own documented threshold: VADER at .05, the others at 0.
const feelingOf = (score: number, least = 0): Sentiment =>
  score > least ? 'pos' : score < -least ? 'neg' : 'neu'

function numberOf(told: unknown): number {
  if (typeof told !== 'number') throw new Error('A library told no number.')
  return told
}

function afinn(folder: string): Rival {
  const Analyser = beside(folder)('sentiment')
  const analyser = new Analyser()
  return {
    name: 'sentiment (AFINN)',
    judge: (text, language) =>
      language === 'en'
        ? Promise.resolve(feelingOf(numberOf(analyser.analyze(text).comparative)))
        : undefined,
  }
}

function vader(folder: string): Rival {
  const { SentimentIntensityAnalyzer } = beside(folder)('vader-sentiment')
  return {
    name: 'vader-sentiment',
    judge(text, language) {
      if (language !== 'en') return undefined
      const { compound } = SentimentIntensityAnalyzer.polarity_scores(text)
      return Promise.resolve(feelingOf(numberOf(compound), 0.05))
    },
  }
}

function nlpjs(folder: string): Rival {
  const load = beside(folder)
  const { Container } = load('@nlpjs/core')
  const { SentimentAnalyzer } = load('@nlpjs/sentiment')
  const container = new Container()
  for (const language of languages) {
    const name = `Lang${language.charAt(0).toUpperCase()}${language.slice(1)}`
    container.use(load(`@nlpjs/lang-${language}`)[name])
  }
  const analyser = new SentimentAnalyzer({ container })
  return {
    name: '@nlpjs/sentiment',
    judge: (text, language) =>
      languages.includes(language)
        ? analyser
            .process({ utterance: text, locale: language })
            .then((found: { sentiment: { score: unknown } }) => feelingOf(numberOf(found.sentiment.score)))
        : undefined,
  }
}
