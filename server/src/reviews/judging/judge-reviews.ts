import { identifyLanguage } from '../../language/identify/identify-language.ts'
import { loadDetector } from '../../language/identify/load-detector.ts'
import type { Tx } from '../../platform/context.ts'
import type { Log } from '../../platform/log.ts'
import { judgeWords, type Words } from './judge-words.ts'
import { type Correctable, correctables, type Judgement } from './judgement.ts'
import { readLearned } from './read-learned.ts'
import { readTongues, type Tongues } from './read-tongues.ts'

/** A review as it stands, and what a person has said of it that still holds. */
export type ToJudge = Omit<Words, 'language'> & {
  id: string
  locationId: string | null
  /** The language the platform says, or a person; null: to be found out. */
  language: string | null
  languageBy: Judgement['languageBy']
  /** What a person's word still holds of, with their words. */
  held: Pick<Judgement, 'sentiment' | 'tone' | 'themes' | 'corrected'> | undefined
}

/**
 * Judges reviews: their language first, then all that depends on it. What a person said of one is left as they said it.
 * One that cannot be judged is left out, and told in the log: a review is never lost for want of a verdict.
 */
export async function judgeReviews(
  tx: Tx,
  log: Log,
  reviews: readonly ToJudge[],
): Promise<Map<string, Judgement>> {
  const judged = new Map<string, Judgement>()
  if (reviews.length === 0) return judged
  const learned = await readLearned(tx, log)
  const isAsked = reviews.some(({ language, isStarOnly }) => language === null && !isStarOnly)
  const tongues = isAsked
    ? await readTongues(
        tx,
        reviews.map(({ locationId }) => locationId),
      )
    : undefined
  for (const review of reviews)
    try {
      const spoken = await languageOf(review, tongues)
      const verdicts = judgeWords({ ...review, language: spoken.language }, learned)
      judged.set(review.id, { ...verdicts, ...spoken, ...whatStays(review.held) })
    } catch (err) {
      log.error({ err, reviewId: review.id }, 'a review could not be judged')
    }
  return judged
}

async function languageOf(
  { language, languageBy, locationId, title, text, isStarOnly }: ToJudge,
  tongues: Tongues | undefined,
): Promise<Pick<Judgement, 'language' | 'languageBy'>> {
  if (language !== null) return { language, languageBy }
  const said = `${title}\n${text}`.trim()
  if (isStarOnly || said === '' || !tongues) return { language: null, languageBy: null }
  const location = (locationId && tongues.ofLocation.get(locationId)) || tongues.ofBrand
  const found = identifyLanguage(await loadDetector(), said, { among: tongues.among, location })
  if (!found.language) return { language: null, languageBy: null }
  const isTold = found.by === 'text' || found.by === 'script'
  return { language: found.language, languageBy: isTold ? 'text' : 'location' }
}

function whatStays(held: ToJudge['held']) {
  const corrected = held?.corrected ?? []
  const is = (one: Correctable) => corrected.includes(one)
  return {
    ...(held && is('sentiment') ? { sentiment: held.sentiment, sentimentBy: 'person' as const } : {}),
    ...(held && is('tone') ? { tone: held.tone } : {}),
    ...(held && is('themes') ? { themes: held.themes } : {}),
    corrected: correctables.filter(is),
  }
}
