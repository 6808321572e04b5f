import { sql } from 'kysely'
import { audit, requirePermission, visibleLocations } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { followJob } from '../strategies/follow-job.ts'
import { judgeReviews } from './judge-reviews.ts'
import { correctables, type Judgement } from './judgement.ts'
import { versionOfReview } from './list-corrections.ts'
import type { Tone } from './tone-of.ts'

/** What a person says of a review; what they leave out stays as it is. */
export type Correction = {
  sentiment?: 'pos' | 'neu' | 'neg' | undefined
  tone?: Tone | undefined
  /** Keys of themes, the brand's own among them; empty: it is about none of them. */
  themes?: string[] | undefined
  /** ISO 639-1 */
  language?: string | undefined
  /** Null takes back what was said. */
  isSpam?: boolean | null | undefined
}

const aspects = [...correctables, 'spam'] as const

/**
 * Lets a person's word stand against the models': until the reviewer says something else, nothing overwrites it. What
 * was said is kept for good and taught to the brand's own models. Calling a review spam hides it from nobody. Of another
 * tone or theme it is answered by another strategy, which is followed from then on.
 * @param version of the review it was said of
 * @throws AppError not_found for a review of a location the actor may not see, stale
 */
export async function correctReview(
  context: Context,
  id: string,
  correction: Correction,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const before = await hold(tx, id)
    if (version !== undefined && version !== (await versionOfReview(tx, id)))
      throw new AppError('stale', 'Somebody changed this meanwhile. Load it again.', { key: 'stale' })
    const after = await corrected(context, tx, before, correction)
    const changed = aspects.filter(
      (aspect) => isOther(before, after, aspect) || isNewlySaid(before, after, aspect),
    )
    if (changed.length === 0) return
    await tx.db
      .updateTable('reviews')
      .set({ ...after, decidingWords: sql`${JSON.stringify(after.decidingWords)}::jsonb` })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    const said = changed.filter((aspect) => isSaid(correction, aspect))
    await insertRows(
      'reviewCorrections',
      said.map((aspect) => ({
        ...{ accountId: tx.accountId, id: newId(), reviewId: id, version: before.versionCount, aspect },
        ...{ was: saidOf(before, aspect), becomes: saidOf(after, aspect), model: before.judgedWith },
        correctedBy: tx.actor.kind === 'member' ? tx.actor.id : null,
        correctedAt: tx.now(),
      })),
    ).execute(tx.db)
    await audit(tx, {
      ...{ action: 'review.corrected', subjectKind: 'review', subjectId: id },
      before: Object.fromEntries(said.map((aspect) => [aspect, saidOf(before, aspect)])),
      after: Object.fromEntries(said.map((aspect) => [aspect, saidOf(after, aspect)])),
    })
    const { channelId, locationId, conversationId, stars } = before
    if (conversationId !== null && changed.some((aspect) => aspect !== 'spam'))
      tx.enqueue(followJob, { reviewId: id }, { key: `${followJob}:${id}` })
    record(tx, 'review.corrected', {
      ...{ subjectId: id, locationId },
      payload: { channelId, locationId, conversationId, stars, aspects: said },
    })
  })
}

type State = Judgement & { isSpam: boolean | null }
type Held = Awaited<ReturnType<typeof hold>>

async function hold(tx: Tx, id: string) {
  const row = await tx.db
    .selectFrom('reviews')
    .select(['id', 'channelId', 'locationId', 'conversationId', 'stars', 'title', 'text', 'isStarOnly'])
    .select(['sentiment', 'sentimentBy', 'sentimentScore', 'disagrees', 'tone', 'themes', 'language'])
    .select(['languageBy', 'spamScore', 'decidingWords', 'judgedWith', 'corrected', 'isSpam', 'versionCount'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where(visibleLocations(tx.actor, 'reviews.locationId'))
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new AppError('not_found', 'There is no such review.', { key: 'review_gone' })
  return row
}

async function corrected(context: Context, tx: Tx, before: Held, correction: Correction): Promise<State> {
  const { sentiment, tone, themes, language, isSpam } = correction
  const rejudged = await inLanguage(context, tx, before, language)
  return {
    ...rejudged,
    ...(sentiment ? { sentiment, sentimentBy: 'person' as const } : {}),
    ...(tone ? { tone } : {}),
    ...(themes ? { themes: [...new Set(themes)] } : {}),
    corrected: correctables.filter((one) => before.corrected.includes(one) || correction[one] !== undefined),
    isSpam: isSpam === undefined ? before.isSpam : isSpam,
  }
}

/** In another language the words say something else. Words that were to be forgotten say nothing any more. */
async function inLanguage(
  context: Context,
  tx: Tx,
  before: Held,
  language: string | undefined,
): Promise<Judgement> {
  const { sentiment, sentimentBy, sentimentScore, disagrees, tone, themes, languageBy, spamScore } = before
  const { decidingWords, judgedWith } = before
  const told = { sentiment, sentimentBy, sentimentScore, disagrees, tone, themes, spamScore, decidingWords }
  if (!language) return { ...told, judgedWith, language: before.language, languageBy, corrected: [] }
  const persons = { language, languageBy: 'person' as const }
  const asked = { ...before, ...persons, held: { sentiment, tone, themes, corrected: before.corrected } }
  const hasWords = before.title !== '' || before.text !== ''
  const judged = hasWords ? await judgeReviews(tx, context.log, [asked]) : undefined
  return judged?.get(before.id) ?? { ...told, judgedWith, ...persons, corrected: [] }
}

type Aspect = (typeof aspects)[number]

function saidOf(state: State | Held, aspect: Aspect): unknown {
  return aspect === 'spam' ? state.isSpam : state[aspect]
}

function isSaid(correction: Correction, aspect: Aspect): boolean {
  return aspect === 'spam' ? correction.isSpam !== undefined : correction[aspect] !== undefined
}

function isOther(before: Held, after: State, aspect: Aspect): boolean {
  return JSON.stringify(saidOf(before, aspect)) !== JSON.stringify(saidOf(after, aspect))
}

// To agree with the model is to say something, too: from now on it stands.
function isNewlySaid(before: Held, after: State, aspect: Aspect): boolean {
  return after.corrected.includes(aspect) && !before.corrected.includes(aspect)
}
