import type { Tx } from '../../platform/context.ts'
import { combineStrategies } from './combine-strategies.ts'
import type { Point } from './points.ts'
import { readStrategy } from './read-strategies.ts'
import { sampleReviews } from './sample-reviews.ts'
import type { StrategyKey, StrategyTerms } from './shapes.ts'
import { suggestAnswer } from './suggest-answer.ts'
import { pointsIn } from './suggest-for-review.ts'
import type { Register } from './tones.ts'
import { wordsOfTheme, wordsOfTone } from './words/default-words.ts'
import { type Part, parts } from './words/words.ts'

export type Previewed = { terms: StrategyTerms; language: string; register: Register; wording: number }

/** What a strategy makes of a review somebody might write: how it would be answered, with the place left open. */
export async function previewStrategy(tx: Tx, wanted: StrategyKey, previewed: Previewed) {
  const { terms, language, register, wording } = previewed
  // A theme is shown where it hurts.
  const tone = wanted.kind === 'tone' ? wanted.key : 'disappointed'
  const sample = sampleReviews(language)[tone]
  const about: Point[] =
    wanted.kind === 'theme'
      ? [{ theme: wanted.key, isPraised: false, phrase: '' }]
      : pointsIn(
          { title: '', text: sample.text, language, themes: [], corrected: [] },
          { tone, because: [], isDivided: false },
        )
  const plan =
    wanted.kind === 'tone'
      ? combineStrategies(tone, terms, [])
      : combineStrategies(tone, await readStrategy(tx, { kind: 'tone', key: tone }), [
          { ...terms, key: wanted.key },
        ])
  const text = suggestAnswer({
    seed: `sample ${language} ${tone}`,
    ...{ authorName: sample.authorName, text: sample.text, tone, points: about, language, register, wording },
    strategy: plan,
    facts: { location: await anyLocation(tx), phone: '+39 011 555 0100', staff: [] },
    platform: { most: null, unit: 'characters', allowsEmoji: true, allowsLinks: true },
    past: [],
  })
  const { authorName, stars, text: review } = sample
  const said = wanted.kind === 'tone' ? review : ''
  return { review: said, stars, authorName, text, ours: oursOf(wanted, { language, register }) }
}

async function anyLocation(tx: Tx): Promise<string | undefined> {
  const found = await tx.db
    .selectFrom('locations')
    .select(['name', 'phone'])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .orderBy('name')
    .limit(1)
    .executeTakeFirst()
  return found?.name
}

function oursOf(wanted: StrategyKey, spoken: Pick<Previewed, 'language' | 'register'>) {
  const of = (part: Part) =>
    wanted.kind === 'tone' ? wordsOfTone(spoken, wanted.key, part) : wordsOfTheme(spoken, wanted.key, part)
  return Object.fromEntries(parts.map((part) => [part, of(part)]).filter(([, own]) => own?.length))
}
