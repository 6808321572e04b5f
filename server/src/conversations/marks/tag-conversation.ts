import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announce } from '../announce.ts'
import { replanConversation } from '../clocks/replan.ts'
import { type ConversationRecord, lockConversation } from '../find-conversation.ts'
import { nextVersion } from './next-version.ts'

const mostOnOne = 30

/** All the tags a conversation is to have, or those to add and to take away. */
export type Tagging = { tagIds: readonly string[] } | { add: readonly string[]; remove: readonly string[] }

/** Marks a conversation with tags. @throws AppError not_found, invalid when a tag is gone or there are too many */
export async function tagConversation(context: Context, id: string, tagging: Tagging): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => applyTags(tx, await lockConversation(tx, id), tagging))
}

/** Within a transaction, on a conversation it holds. */
async function applyTags(tx: Tx, conversation: ConversationRecord, tagging: Tagging): Promise<void> {
  const before = await readTags(tx, conversation.id)
  const known = new Set(before.map(({ id }) => id))
  const wanted = wantedOf(known, tagging)
  if (wanted.size > mostOnOne)
    throw new AppError('invalid', `A conversation can have ${mostOnOne} tags.`, {
      key: 'conversation_tags_full',
      values: { most: mostOnOne },
    })
  const added = await readUsable(tx, [...wanted.difference(known)])
  const removed = before.filter(({ id }) => !wanted.has(id))
  if (added.length === 0 && removed.length === 0) return
  await write(tx, conversation.id, { added, removed })
  await nextVersion(tx, conversation)
  await replanConversation(tx, conversation.id, false)
  await announce(tx, 'conversation.updated', conversation.id, { changes: { tags: { added, removed } } })
}

type Tag = { id: string; name: string }

function wantedOf(known: ReadonlySet<string>, tagging: Tagging): Set<string> {
  if ('tagIds' in tagging) return new Set(tagging.tagIds)
  return known.union(new Set(tagging.add)).difference(new Set(tagging.remove))
}

function readTags(tx: Tx, conversationId: string): Promise<Tag[]> {
  return tx.db
    .selectFrom('conversationTags as marks')
    .innerJoin('tags', (join) =>
      join.onRef('tags.accountId', '=', 'marks.accountId').onRef('tags.id', '=', 'marks.tagId'),
    )
    .select(['tags.id', 'tags.name'])
    .where('marks.accountId', '=', tx.accountId)
    .where('marks.conversationId', '=', conversationId)
    .execute()
}

async function readUsable(tx: Tx, ids: readonly string[]): Promise<Tag[]> {
  if (ids.length === 0) return []
  const found = await tx.db
    .selectFrom('tags')
    .select(['id', 'name'])
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', ids)
    .where('archivedAt', 'is', null)
    .execute()
  if (found.length !== ids.length) throw new AppError('invalid', 'There is no such tag.', { key: 'tag_gone' })
  return found
}

async function write(
  tx: Tx,
  conversationId: string,
  change: { added: Tag[]; removed: Tag[] },
): Promise<void> {
  const { added, removed } = change
  const accountId = tx.accountId
  if (removed.length > 0)
    await tx.db
      .deleteFrom('conversationTags')
      .where('accountId', '=', accountId)
      .where('conversationId', '=', conversationId)
      .where(
        'tagId',
        'in',
        removed.map(({ id }) => id),
      )
      .execute()
  if (added.length > 0)
    await tx.db
      .insertInto('conversationTags')
      .values(added.map(({ id: tagId }) => ({ accountId, conversationId, tagId, createdAt: tx.now() })))
      .execute()
}
