import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { keptNamesShape } from './shapes.ts'

export type Topic = Awaited<ReturnType<typeof listTopics>>[number]

/** All topics of the brand, those of one parent in their order: there are a few hundred at most. */
export async function listTopics(tx: Tx, { isArchived = false }: { isArchived?: boolean } = {}) {
  const [topics, counts] = [await readTopics(tx, { isArchived }), await countArticles(tx)]
  return topics.map((topic) => ({ ...topic, articleCount: counts.get(topic.id) ?? 0 }))
}

/** The same without counting what is in them. */
export async function readTopics(tx: Tx, { isArchived = false }: { isArchived?: boolean } = {}) {
  const rows = await tx.db
    .selectFrom('topics')
    .select(['id', 'parentId', 'icon', 'names', 'version'])
    .select(sql<boolean>`archived_at is not null`.as('isArchived'))
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', isArchived ? 'is not' : 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ names, ...row }) => ({ ...row, names: keptNamesShape.parse(names) }))
}

async function countArticles(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx.db
    .selectFrom('articles')
    .select(['topicId', ({ fn }) => fn.countAll<number>().as('count')])
    .where('accountId', '=', tx.accountId)
    .where('archivedAt', 'is', null)
    .where('topicId', 'is not', null)
    .groupBy('topicId')
    .execute()
  return new Map(rows.flatMap(({ topicId, count }) => (topicId === null ? [] : [[topicId, count]])))
}

/** @throws AppError not_found, for an archived one too unless those are looked for */
export async function getTopic(tx: Tx, id: string): Promise<Topic> {
  const found = await findTopic(tx, id)
  if (found) return found
  throw new AppError('not_found', 'There is no such topic.', { key: 'topic_gone' })
}

async function findTopic(tx: Tx, id: string): Promise<Topic | undefined> {
  const isThis = (topic: Topic) => topic.id === id
  return (await listTopics(tx)).find(isThis) ?? (await listTopics(tx, { isArchived: true })).find(isThis)
}

/** @throws AppError invalid when an article cannot be put there */
export async function requireTopic(tx: Tx, id: string): Promise<void> {
  const found = await tx.db
    .selectFrom('topics')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .forKeyShare()
    .executeTakeFirst()
  if (!found)
    throw new AppError('invalid', 'There is no such topic.', { key: 'topic_gone', field: 'topicId' })
}
