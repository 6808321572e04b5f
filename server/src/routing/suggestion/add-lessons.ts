import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { type Lesson, labelsOf } from './lesson.ts'
import type { Model } from './model.ts'

type Change = { added: readonly Lesson[]; removed: readonly Lesson[] }
type Delta = { lessons: number; labels: Map<string, number> }

/** Counts lessons and takes others back, on a model that is held. Sums of whole numbers: no order matters. */
export async function addLessons(tx: Tx, model: Model, { added, removed }: Change): Promise<Model> {
  const steps = [
    ...added.map((lesson) => ({ lesson, by: 1 })),
    ...removed.map((lesson) => ({ lesson, by: -1 })),
  ]
  const words = new Map<number, Delta>()
  const labels = new Map<string, { lessons: number; words: number }>()
  for (const { lesson, by } of steps) {
    const own = labelsOf(lesson)
    for (const label of own) {
      const sum = labels.get(label) ?? { lessons: 0, words: 0 }
      labels.set(label, { lessons: sum.lessons + by, words: sum.words + by * lesson.words.length })
    }
    for (const word of lesson.words) {
      const delta = words.get(word) ?? { lessons: 0, labels: new Map<string, number>() }
      delta.lessons += by
      for (const label of own) delta.labels.set(label, (delta.labels.get(label) ?? 0) + by)
      words.set(word, delta)
    }
  }
  await writeLabels(tx, labels)
  const vocabulary = model.vocabulary + (await writeWords(tx, words))
  const lessons = model.lessons + added.length - removed.length
  const size = model.words + sizeOf(added) - sizeOf(removed)
  return { ...model, lessons, words: size, vocabulary }
}

function sizeOf(lessons: readonly Lesson[]): number {
  return lessons.reduce((sum, { words }) => sum + words.length, 0)
}

async function writeLabels(
  tx: Tx,
  deltas: ReadonlyMap<string, { lessons: number; words: number }>,
): Promise<void> {
  const rows = [...deltas].map(([label, delta]) => ({ label, ...delta }))
  if (rows.length === 0) return
  await sql`insert into suggestion_labels as known (account_id, label, lessons, words)
    select ${tx.accountId}::uuid, label, lessons, words
      from json_to_recordset(${JSON.stringify(rows)}::json) as delta (label text, lessons int, words int)
    on conflict (account_id, label) do update
      set lessons = known.lessons + excluded.lessons, words = known.words + excluded.words`.execute(tx.db)
  await sql`delete from suggestion_labels where account_id = ${tx.accountId}::uuid and lessons <= 0`.execute(
    tx.db,
  )
}

type Row = { word: number; lessons: number; labels: Record<string, number> }

// How many more different words are known afterwards.
async function writeWords(tx: Tx, deltas: ReadonlyMap<number, Delta>): Promise<number> {
  const { rows: known } = await sql<Row>`select word, lessons, labels from suggestion_words
    where account_id = ${tx.accountId}::uuid and word = any(${[...deltas.keys()]}::bigint[])`.execute(tx.db)
  const before = new Map(known.map((row) => [row.word, row]))
  const after = [...deltas].map(([word, delta]) => added(word, delta, before.get(word)))
  const kept = after.filter(({ lessons }) => lessons > 0)
  const gone = after.filter(({ lessons }) => lessons <= 0).map(({ word }) => word)
  if (kept.length > 0)
    await sql`insert into suggestion_words (account_id, word, lessons, labels)
      select ${tx.accountId}::uuid, word, lessons, labels
        from json_to_recordset(${JSON.stringify(kept)}::json) as counted (word bigint, lessons int, labels jsonb)
      on conflict (account_id, word) do update set lessons = excluded.lessons, labels = excluded.labels`.execute(
      tx.db,
    )
  if (gone.length > 0)
    await sql`delete from suggestion_words
      where account_id = ${tx.accountId}::uuid and word = any(${gone}::bigint[])`.execute(tx.db)
  return kept.length - before.size
}

function added(word: number, delta: Delta, before: Row | undefined): Row {
  const labels = new Map(Object.entries(before?.labels ?? {}))
  for (const [label, by] of delta.labels) labels.set(label, (labels.get(label) ?? 0) + by)
  return {
    word,
    lessons: (before?.lessons ?? 0) + delta.lessons,
    labels: Object.fromEntries([...labels].filter(([, count]) => count > 0)),
  }
}
