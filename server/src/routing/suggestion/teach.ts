import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { addLessons } from './add-lessons.ts'
import { isHeldOut, type Lesson, mostHeldOut, mostLearned } from './lesson.ts'
import { measure } from './measure.ts'
import { holdModel, type Model } from './model.ts'
import { readLessons } from './read-lessons.ts'

/**
 * Learns what people have said about conversations by now, and takes back what was learned of them before: taught twice,
 * or in another order, it knows the same. What has fallen out of the newest that are kept is taken back too.
 */
export async function teach(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const model = await holdModel(tx)
  const before = await readKept(tx, ids)
  const after = await readLessons(tx, ids, model)
  const known = new Map(before.map((lesson) => [lesson.conversationId, textOf(lesson)]))
  const changed = after.filter((lesson) => known.get(lesson.conversationId) !== textOf(lesson))
  const stays = new Set(
    after.filter((one) => !changed.includes(one)).map(({ conversationId }) => conversationId),
  )
  await replaceLessons(
    tx,
    model,
    before.filter(({ conversationId }) => !stays.has(conversationId)),
    changed,
  )
}

async function replaceLessons(
  tx: Tx,
  model: Model,
  gone: readonly Lesson[],
  made: readonly Lesson[],
): Promise<void> {
  if (gone.length === 0 && made.length === 0) return
  await deleteLessons(tx, gone)
  await insertLessons(tx, made)
  const old = await dropOldest(tx)
  const isNew = new Set(made.map(({ conversationId }) => conversationId))
  const dropped = new Set(old.map(({ conversationId }) => conversationId))
  // What is dropped in the moment it comes was never counted.
  const added = made.filter(({ conversationId }) => !dropped.has(conversationId))
  const removed = [...gone, ...old.filter(({ conversationId }) => !isNew.has(conversationId))]
  const counted = await addLessons(tx, model, {
    added: added.filter(({ conversationId }) => !isHeldOut(conversationId)),
    removed: removed.filter(({ conversationId }) => !isHeldOut(conversationId)),
  })
  await measure(tx, { ...counted, changes: model.changes + added.length + removed.length })
}

function textOf({ departmentId, againstId, tagIds, words }: Lesson): string {
  return JSON.stringify([departmentId, againstId, [...tagIds].sort(), words])
}

/** Lessons as they are counted. */
async function readKept(tx: Tx, ids: readonly string[]): Promise<Lesson[]> {
  const { rows } = await sql<Lesson>`
    select conversation_id, department_id, against_id, tag_ids, to_json(words) as words from suggestion_lessons
    where account_id = ${tx.accountId}::uuid and conversation_id = any(${[...new Set(ids)]}::uuid[])`.execute(
    tx.db,
  )
  return rows
}

async function deleteLessons(tx: Tx, lessons: readonly Lesson[]): Promise<void> {
  if (lessons.length === 0) return
  await tx.db
    .deleteFrom('suggestionLessons')
    .where('accountId', '=', tx.accountId)
    .where(
      'conversationId',
      'in',
      lessons.map(({ conversationId }) => conversationId),
    )
    .execute()
}

async function insertLessons(tx: Tx, lessons: readonly Lesson[]): Promise<void> {
  if (lessons.length === 0) return
  const rows = lessons.map((lesson) => ({
    accountId: tx.accountId,
    ...lesson,
    tagIds: `{${lesson.tagIds.join(',')}}`,
    words: `{${lesson.words.join(',')}}`,
    isHeldOut: isHeldOut(lesson.conversationId),
  }))
  await insertRows('suggestionLessons', rows).execute(tx.db)
}

// Ids begin with the time: which are kept does not depend on when they were learned.
async function dropOldest(tx: Tx): Promise<Lesson[]> {
  const { rows } = await sql<Lesson>`
    delete from suggestion_lessons as lesson using (
      (select conversation_id from suggestion_lessons where account_id = ${tx.accountId}::uuid and not is_held_out
        order by conversation_id desc offset ${sql.lit(mostLearned)})
      union all
      (select conversation_id from suggestion_lessons where account_id = ${tx.accountId}::uuid and is_held_out
        order by conversation_id desc offset ${sql.lit(mostHeldOut)})) as old
    where lesson.account_id = ${tx.accountId}::uuid and lesson.conversation_id = old.conversation_id
    returning lesson.conversation_id, department_id, against_id, tag_ids, to_json(words) as words`.execute(
    tx.db,
  )
  return rows
}
