import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { fitTagTemperature, fitTemperature } from './calibrate.ts'
import type { Judged, JudgedTag } from './judge.ts'
import { type Lesson, mostHeldOut } from './lesson.ts'
import { type Model, readCounts } from './model.ts'
import { best, supported } from './propose.ts'
import { type Counts, scoreDepartments, scoreTags, tagSharesOf } from './score.ts'

const mostFitted = 400
const everyShare = 0.02
const tagsFrom = 0.5

/**
 * Keeps the sums of a model that is held; and when enough has changed since it was done last, calibrates it on what it
 * has learned and measures it on what it has not.
 */
export async function measure(tx: Tx, model: Model): Promise<void> {
  const { lessons, words, vocabulary, changes } = model
  const isDue = changes >= Math.max(1, lessons * everyShare)
  const measured = isDue ? await judge(tx, model) : { changes }
  await tx.db
    .updateTable('suggestionModels')
    .set({ lessons, words, vocabulary, ...measured })
    .where('accountId', '=', tx.accountId)
    .execute()
}

async function judge(tx: Tx, model: Model) {
  const learned = await readSome(tx, false, mostFitted)
  const heldOut = await readSome(tx, true, mostHeldOut)
  const counts = await readCounts(
    tx,
    model,
    [...learned, ...heldOut].flatMap(({ words }) => words),
  )
  const temperature = fitTemperature(counts, learned)
  const tagTemperature = fitTagTemperature(counts, learned)
  return {
    ...{ temperature, tagTemperature, changes: 0, judgedAt: tx.now() },
    judged: JSON.stringify(heldOut.flatMap((lesson) => judgeOne(counts, lesson, temperature))),
    judgedTags: JSON.stringify(heldOut.flatMap((lesson) => judgeTags(counts, lesson, tagTemperature))),
  }
}

function judgeOne(counts: Counts, { departmentId, words }: Lesson, temperature: number): Judged[] {
  const proposed = departmentId && best(scoreDepartments(counts, { words }), temperature)
  return departmentId && proposed ? [[departmentId, proposed.id, proposed.confidence]] : []
}

function judgeTags(counts: Counts, { tagIds, words }: Lesson, temperature: number): JudgedTag[] {
  const scores = scoreTags(counts, { words })
  const shares = tagSharesOf(scores, temperature)
  return scores.ids
    .map((id, index): JudgedTag => {
      return [supported(shares[index] ?? 0, scores.lessons[index]), tagIds.includes(id)]
    })
    .filter(([confidence]) => confidence >= tagsFrom)
}

// The ids end in random bits: an even sample of all, and the same one until another is taken.
async function readSome(tx: Tx, isHeldOut: boolean, most: number): Promise<Lesson[]> {
  const { rows } = await sql<Lesson>`
    select conversation_id, department_id, against_id, tag_ids, to_json(words) as words from suggestion_lessons
    where account_id = ${tx.accountId}::uuid and is_held_out = ${isHeldOut}
    order by right(conversation_id::text, 8), conversation_id fetch first ${sql.lit(most)} rows only`.execute(
    tx.db,
  )
  return rows
}
