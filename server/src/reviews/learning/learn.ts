import { sql } from 'kysely'
import type { Layer } from '../../language/linear/layer.ts'
import { writeLayer } from '../../language/linear/layer-file.ts'
import { learnBrandLayer } from '../../language/sentiment/brand-layer.ts'
import { sentimentModel } from '../../language/sentiment/load-model.ts'
import { fewestFeedback, learnSpamLayer } from '../../language/spam/feedback.ts'
import { spamModel } from '../../language/spam/load-spam-model.ts'
import { learnBrandTopics } from '../../language/themes/brand-topics.ts'
import { writeTopics } from '../../language/themes/topics.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { readFeedback, readFeelings, readTagged } from './read-lessons.ts'

/** One thing a brand can learn: the feeling of a language, its own themes, what is spam to it. */
export type Subject = { kind: 'sentiment' | 'themes' | 'spam'; language: string }

type Outcome = {
  state: 'learned' | 'refused' | 'too_few'
  version: string
  bytes: Buffer | null
  missing: number
  scoreBefore: object | null
  scoreAfter: object | null
}

/**
 * Learns one thing from the brand's own reviews and what people said of them, and keeps what came of it. What is less
 * right than before on reviews that were put by is refused, and what was learned before stays. From the same reviews
 * comes the same, which is not kept twice.
 */
export async function learnFromReviews(context: Context, subject: Subject): Promise<Outcome['state']> {
  const { learnedFrom, outcome } = await learn(context, subject)
  await context.transaction(async (tx) => {
    await keep(tx, subject, { learnedFrom, outcome })
    const { kind, language } = subject
    record(tx, 'review_learning.done', { payload: { kind, language, state: outcome.state } })
  })
  return outcome.state
}

async function learn(
  context: Context,
  { kind, language }: Subject,
): Promise<{ learnedFrom: number; outcome: Outcome }> {
  switch (kind) {
    case 'sentiment': {
      const texts = await context.read((tx) => readFeelings(tx, language))
      return { learnedFrom: texts.length, outcome: await learnFeeling(language, texts) }
    }
    case 'themes': {
      const { tagged, others } = await context.read(readTagged)
      return { learnedFrom: tagged.length, outcome: await learnThemes(tagged, others) }
    }
    case 'spam': {
      const feedback = await context.read(readFeedback)
      const layer = await learnSpamLayer(spamModel(), feedback)
      const outcome = layer ? learned(layer) : tooFew(fewestFeedback - feedback.length)
      return { learnedFrom: feedback.length, outcome }
    }
  }
}

async function learnFeeling(
  language: string,
  texts: Parameters<typeof learnBrandLayer>[1],
): Promise<Outcome> {
  const model = sentimentModel(language)
  if (!model) throw new Error(`There is no model of ${language}.`)
  const found = await learnBrandLayer(model, texts)
  if (found.state === 'tooFew') return tooFew(found.missing)
  const scores = { scoreBefore: found.before, scoreAfter: found.after }
  return found.state === 'refused' ? { ...refused, ...scores } : { ...learned(found.layer), ...scores }
}

async function learnThemes(...lessons: Parameters<typeof learnBrandTopics>): Promise<Outcome> {
  const found = await learnBrandTopics(...lessons)
  if (found.state === 'tooFew') return tooFew(found.missing)
  const scores = { scoreBefore: found.before, scoreAfter: found.after }
  if (found.state === 'refused') return { ...refused, ...scores }
  const { model } = found
  return { ...nothing, state: 'learned', version: model.version, bytes: writeTopics(model), ...scores }
}

const nothing = { version: '', bytes: null, missing: 0, scoreBefore: null, scoreAfter: null }
const refused: Outcome = { ...nothing, state: 'refused' }

function tooFew(missing: number): Outcome {
  return { ...nothing, state: 'too_few', missing }
}

function learned(layer: Layer): Outcome {
  return { ...nothing, state: 'learned', version: layer.version, bytes: writeLayer(layer) }
}

async function keep(
  tx: Tx,
  { kind, language }: Subject,
  { learnedFrom, outcome }: { learnedFrom: number; outcome: Outcome },
): Promise<void> {
  const { scoreBefore, scoreAfter, ...rest } = outcome
  const now = tx.now()
  const before = await tx.db
    .selectFrom('brandLayers')
    .select(['id', 'state', 'version', 'missing'])
    .where('accountId', '=', tx.accountId)
    .where('kind', '=', kind)
    .where('language', '=', language)
    .orderBy('learnedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const isSame = before?.state === rest.state && before.version === rest.version && rest.state !== 'refused'
  const scores = { scoreBefore: jsonOf(scoreBefore), scoreAfter: jsonOf(scoreAfter) }
  if (before && isSame)
    await tx.db
      .updateTable('brandLayers')
      .set({ learnedAt: now, learnedFrom, missing: rest.missing, ...scores })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', before.id)
      .execute()
  else
    await tx.db
      .insertInto('brandLayers')
      .values({
        accountId: tx.accountId,
        id: newId(),
        kind,
        language,
        learnedFrom,
        learnedAt: now,
        ...rest,
        ...scores,
      })
      .execute()
  // What was learned last is used, the rest only tells how it went.
  await sql`delete from brand_layers as old where account_id = ${tx.accountId}::uuid and kind = ${kind}
    and language = ${language} and learned_at < ${now}::timestamptz - interval '90 days'
    and exists (select from brand_layers as newer where newer.account_id = old.account_id and newer.kind = old.kind
      and newer.language = old.language and newer.state = 'learned' and newer.learned_at > old.learned_at)`.execute(
    tx.db,
  )
}

function jsonOf(score: object | null): string | null {
  return score && JSON.stringify(score)
}
