import { sql } from 'kysely'
import type { Context, Tx } from '../../platform/context.ts'
import type { StoredEvent } from '../../platform/events/read-events.ts'
import { teach } from './teach.ts'

/**
 * Learns from what people did in these events. They only say which conversations are to be looked at: what is learned
 * of one is worked out from all that happened to it.
 */
export async function learnUpon(context: Context, events: readonly StoredEvent[]): Promise<void> {
  const ids = events.filter(teaches).flatMap(({ subjectId }) => subjectId ?? [])
  const merged = events
    .filter(({ type }) => type === 'tag.merged')
    .flatMap(({ subjectId }) => subjectId ?? [])
  if (ids.length === 0 && merged.length === 0) return
  await context.transaction(async (tx) => teach(tx, [...ids, ...(await listTagged(tx, merged))]))
}

/** Whatever the actor, what is gone is not kept; besides that only people teach. */
function teaches({ type, actorKind, payload }: StoredEvent): boolean {
  switch (type) {
    case 'conversation.deleted':
    case 'conversation.absorbed':
    case 'conversation.restored':
      return true
    case 'conversation.assigned':
    case 'conversation.suggestion_changed':
    case 'message.queued':
      return actorKind === 'member'
    case 'conversation.status_changed':
      return payload.status === 'spam' || payload.previous === 'spam'
    case 'conversation.updated':
      return actorKind === 'member' && hasTags(payload.changes)
    default:
      return false
  }
}

function hasTags(changes: unknown): boolean {
  return typeof changes === 'object' && changes !== null && 'tags' in changes
}

async function listTagged(tx: Tx, tagIds: readonly string[]): Promise<string[]> {
  if (tagIds.length === 0) return []
  const { rows } = await sql<{ id: string }>`select conversation_id as id from suggestion_lessons
    where account_id = ${tx.accountId}::uuid and tag_ids && ${[...tagIds]}::uuid[]`.execute(tx.db)
  return rows.map(({ id }) => id)
}
