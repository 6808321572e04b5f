import { sql } from 'kysely'
import { audit, differenceOf, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { firstFree, slugOf } from '../../platform/slug.ts'
import { refuseStale } from '../refuse-stale.ts'
import type { Names, NewNames, NewTopic, TopicChanges } from './shapes.ts'
import { listTopics, type Topic } from './topics.ts'
import { ancestorsOf, deepest, heightOf } from './tree.ts'

const mostTopics = 500

/** Adds a topic after its siblings. Returns its id. @throws AppError invalid, conflict when there are too many */
export async function addTopic(context: Context, given: NewTopic): Promise<string> {
  requirePermission(context.actor, 'knowledge.publish')
  const id = newId()
  await context.transaction(async (tx) => {
    const topics = await holdTopics(tx)
    refuseFull(topics)
    checkPlace(topics, { id, parentId: given.parentId })
    const names = withSlugs(given.names, topics)
    const position = topics.filter((topic) => topic.parentId === given.parentId).length
    const { icon, parentId } = given
    await tx.db
      .insertInto('topics')
      .values({
        accountId: tx.accountId,
        id,
        parentId,
        position,
        icon,
        names: JSON.stringify(names),
        createdAt: tx.now(),
      })
      .execute()
    await audit(tx, { action: 'topic.created', subjectKind: 'topic', subjectId: id, after: { names } })
    record(tx, 'topic.changed', { subjectId: id })
  })
  return id
}

/**
 * Changes a topic, moves it, puts it away or takes it back.
 * @throws AppError not_found, stale, invalid, conflict when one that is not empty is to be put away
 */
export async function changeTopic(
  context: Context,
  id: string,
  changes: TopicChanges,
  version?: number,
): Promise<void> {
  requirePermission(context.actor, 'knowledge.publish')
  await context.transaction(async (tx) => {
    const topics = await holdTopics(tx)
    const before = [...topics, ...(await listTopics(tx, { isArchived: true }))].find((one) => one.id === id)
    if (!before) throw topicGone()
    refuseStale(before.version, version)
    const others = topics.filter((topic) => topic.id !== id)
    const names = changes.names ? withSlugs(changes.names, others, before.names) : before.names
    const after = { ...kept(before), ...changes, names }
    const difference = differenceOf(kept(before), after)
    if (Object.keys(difference.after).length === 0) return
    if (after.isArchived) refuseInUse(topics, before)
    else {
      if (before.isArchived) refuseFull(topics)
      checkPlace([...others, { ...before, parentId: after.parentId }], { id, parentId: after.parentId })
    }
    await write(tx, id, after)
    await audit(tx, { action: 'topic.updated', subjectKind: 'topic', subjectId: id, ...difference })
    record(tx, 'topic.changed', { subjectId: id })
  })
}

/** Puts the topics of a parent in an order. @throws AppError conflict unless each of them is named once */
export async function orderTopics(
  context: Context,
  { parentId, ids }: { parentId: string | null; ids: readonly string[] },
): Promise<void> {
  requirePermission(context.actor, 'knowledge.publish')
  await context.transaction(async (tx) => {
    const known = (await holdTopics(tx)).filter((one) => one.parentId === parentId).map((one) => one.id)
    if (known.length !== ids.length || new Set([...known, ...ids]).size !== known.length)
      throw new AppError('conflict', 'Name every topic once. Some were added or removed meanwhile.', {
        key: 'topics_order',
      })
    await sql`update topics set position = place.position
      from unnest(${[...ids]}::uuid[]) with ordinality as place (id, position)
      where topics.account_id = ${tx.accountId}::uuid and topics.id = place.id`.execute(tx.db)
    const [before, after] = [{ order: known }, { order: [...ids] }]
    await audit(tx, { action: 'topics.ordered', subjectKind: 'account', before, after })
    record(tx, 'topic.changed')
  })
}

// They are changed one after the other: what is checked is their tree as a whole.
async function holdTopics(tx: Tx): Promise<Topic[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.accountId} topics`}, 0))`.execute(tx.db)
  return listTopics(tx)
}

function kept({ names, icon, parentId, isArchived }: Topic) {
  return { names, icon, parentId, isArchived }
}

async function write(tx: Tx, id: string, { names, icon, parentId, isArchived }: ReturnType<typeof kept>) {
  await tx.db
    .updateTable('topics')
    .set((of) => ({
      ...{ names: JSON.stringify(names), icon, parentId },
      archivedAt: isArchived ? of.fn.coalesce('archivedAt', of.val(tx.now())) : null,
      version: of('version', '+', 1),
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
}

/** Every language gets an address that no other topic has in it; one that has one keeps it. */
function withSlugs(given: NewNames, others: readonly Topic[], before: Names = {}): Names {
  return Object.fromEntries(
    Object.entries(given).map(([locale, { name, description, slug }]) => {
      const taken = new Set(others.flatMap(({ names }) => names[locale]?.slug ?? []))
      const wished = slug || before[locale]?.slug || slugOf(name) || 'topic'
      return [locale, { name, description, slug: firstFree(wished, taken) }]
    }),
  )
}

function checkPlace(
  topics: readonly Topic[],
  { id, parentId }: { id: string; parentId: string | null },
): void {
  if (parentId === null) return
  const ancestors = ancestorsOf(topics, parentId)
  if (ancestors.length === 0)
    throw new AppError('invalid', 'There is no such topic.', { key: 'topic_gone', field: 'parentId' })
  if (ancestors.some((one) => one.id === id))
    throw new AppError('invalid', 'A topic cannot be within itself.', {
      key: 'topic_circle',
      field: 'parentId',
    })
  const height = topics.some((one) => one.id === id) ? heightOf(topics, id) : 1
  if (ancestors.length + height > deepest)
    throw new AppError('invalid', `Topics have at most ${deepest} levels.`, {
      key: 'topic_depth',
      field: 'parentId',
      values: { most: deepest },
    })
}

function refuseFull(topics: readonly Topic[]): void {
  if (topics.length >= mostTopics)
    throw new AppError('conflict', `There may be at most ${mostTopics} topics.`, {
      key: 'topics_full',
      values: { most: mostTopics },
    })
}

function refuseInUse(topics: readonly Topic[], { id, articleCount }: Topic): void {
  if (articleCount > 0 || topics.some((one) => one.parentId === id))
    throw new AppError('conflict', 'There is still something in this topic. Move it first.', {
      key: 'topic_in_use',
    })
}

function topicGone(): AppError {
  return new AppError('not_found', 'There is no such topic.', { key: 'topic_gone' })
}
