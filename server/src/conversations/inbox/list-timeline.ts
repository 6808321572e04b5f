import { type SqlBool, sql } from 'kysely'
import type { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import type { timelineEntryShape } from '../shapes.ts'

const shown = [
  'conversation.created',
  'conversation.assigned',
  'conversation.status_changed',
  'conversation.snoozed',
  'conversation.updated',
  'conversation.overdue',
  'conversation.due_soon',
  'conversation.rule_failed',
  'conversation.merged',
  'conversation.unmerged',
  'conversation.restored',
  'conversation.split',
  'conversation.split_off',
  'conversation.linked',
  'conversation.unlinked',
  'conversation.parent_changed',
  'conversation.channel_changed',
  'conversation.side_started',
  'conversation.participant_confirmed',
  'conversation.participant_removed',
  'conversation.rated',
]

// Receiving is the system's work; who made a conversation's status change is whoever wrote in the same transaction.
const writer = sql<{ id: string | null; name: string } | null>`(
  select json_build_object('id', messages.author_id,
    'name', coalesce(nullif(messages.author_name, ''), messages.sender->>'address', ''))
  from events as cause join messages on messages.account_id = cause.account_id
    and messages.id = (cause.payload->>'messageId')::uuid
  where cause.account_id = events.account_id and cause.subject_id = events.subject_id and cause.xid = events.xid
    and cause.type = 'message.received' and events.type = 'conversation.status_changed' and events.actor_kind = 'system'
  limit 1)`

/** What was done with a conversation besides talking, newest first, at most `limit` + 1. */
export async function listTimeline(
  tx: Tx,
  conversationId: string,
  page: { limit: number; before?: number | undefined },
): Promise<z.infer<typeof timelineEntryShape>[]> {
  const rows = await tx.db
    .selectFrom('events')
    .leftJoin('members', (join) =>
      join.onRef('members.accountId', '=', 'events.accountId').onRef('members.id', '=', 'events.actorId'),
    )
    .leftJoin('apiKeys', (join) =>
      join.onRef('apiKeys.accountId', '=', 'events.accountId').onRef('apiKeys.id', '=', 'events.actorId'),
    )
    .leftJoin('contacts', (join) =>
      join.onRef('contacts.accountId', '=', 'events.accountId').onRef('contacts.id', '=', 'events.actorId'),
    )
    .leftJoin('rules', (join) =>
      join.onRef('rules.accountId', '=', 'events.accountId').onRef('rules.id', '=', 'events.actorId'),
    )
    .leftJoin('suggestionModels as models', (join) =>
      join.onRef('models.accountId', '=', 'events.accountId').onRef('models.actorId', '=', 'events.actorId'),
    )
    .select(['events.seq', 'events.type', 'events.actorKind', 'events.actorId', 'events.at'])
    .select([
      'members.name as memberName',
      'apiKeys.name as keyName',
      'contacts.name as contactName',
      'rules.name as ruleName',
      'models.actorId as suggestedBy',
    ])
    .select(sql<Record<string, unknown>>`events.payload - 'row'`.as('payload'))
    .select(writer.as('writer'))
    .where('events.accountId', '=', tx.accountId)
    .where('events.subjectId', '=', conversationId)
    .where('events.type', 'in', shown)
    .where('events.audienceId', 'is', null)
    .$if(page.before !== undefined, (all) => all.where(sql<SqlBool>`events.seq < ${page.before}::bigint`))
    .orderBy('events.seq', 'desc')
    .limit(page.limit + 1)
    .execute()
  return rows.map((row) => ({
    id: String(row.seq),
    type: row.type,
    actor: row.writer
      ? { kind: 'contact', ...row.writer }
      : {
          kind: row.suggestedBy ? 'suggestion' : row.actorKind,
          id: row.actorId,
          name: row.memberName ?? row.keyName ?? row.contactName ?? row.ruleName ?? '',
        },
    at: row.at,
    payload: row.payload,
  }))
}
