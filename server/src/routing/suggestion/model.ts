import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import type { Counts } from './score.ts'

const columns = [
  'actorId',
  'lessons',
  'words',
  'vocabulary',
  'temperature',
  'tagTemperature',
  'changes',
  'startsAt',
  'lookedBefore',
  'looked',
] as const

/** Of departments and of tags, those with the most lessons. */
const mostLabels = 100

/** The job that learns from what was before. */
export const historyJob = 'routing.learnFromHistory'

/** What the brand's suggestions rest on as a whole; undefined while nothing was ever learned. */
export function findModel(tx: Tx) {
  return select(tx).executeTakeFirst()
}

/** The same, made when it is not there yet, and held: whoever learns or forgets does so one after the other. */
export async function holdModel(tx: Tx) {
  const found = await select(tx).forUpdate().executeTakeFirst()
  if (found) return found
  const made = await tx.db
    .insertInto('suggestionModels')
    .values({ accountId: tx.accountId, actorId: newId() })
    .onConflict((row) => row.doNothing())
    .returning('actorId')
    .executeTakeFirst()
  if (made) tx.enqueue(historyJob, {}, { key: `${historyJob}:${tx.accountId}` })
  return select(tx).forUpdate().executeTakeFirstOrThrow()
}

export type Model = Awaited<ReturnType<typeof holdModel>>

function select(tx: Tx) {
  return tx.db.selectFrom('suggestionModels').select(columns).where('accountId', '=', tx.accountId)
}

/** All that is known of these words. */
export async function readCounts(tx: Tx, model: Model, words: readonly number[]): Promise<Counts> {
  const { rows: labels } = await sql<{ label: string; lessons: number; words: number }>`
    select label, lessons, words from (select label, lessons, words,
        row_number() over (partition by left(label, 1) order by lessons desc, label) as place
      from suggestion_labels where account_id = ${tx.accountId}::uuid) as ranked
    where place <= ${sql.lit(mostLabels)} order by label`.execute(tx.db)
  const { rows } = await sql<{ word: number; lessons: number; labels: Record<string, number> }>`
    select word, lessons, labels from suggestion_words
    where account_id = ${tx.accountId}::uuid and word = any(${[...new Set(words)]}::bigint[])`.execute(tx.db)
  return {
    lessons: model.lessons,
    vocabulary: model.vocabulary,
    labels: new Map(labels.map(({ label, ...count }) => [label, count])),
    words: new Map(rows.map(({ word, ...count }) => [word, count])),
  }
}
