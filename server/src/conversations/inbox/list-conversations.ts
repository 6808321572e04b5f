import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { z } from 'zod'
import { sees, visibleConversations } from '../../accounts/index.ts'
import type { Actor, Tx } from '../../platform/context.ts'
import type { DB } from '../../platform/db/schema.ts'
import type { listItemShape, statusShape, viewShape } from '../shapes.ts'
import { asRow, selectRows } from './rows.ts'
import { searchingFor } from './search.ts'

export type ConversationFilter = {
  view: z.infer<typeof viewShape>
  status?: z.infer<typeof statusShape> | undefined
  locationId?: string | undefined
  departmentId?: string | undefined
  assigneeId?: string | undefined
  contactId?: string | undefined
  search?: string | undefined
}

type Of = ExpressionBuilder<DB, 'conversations'>

/**
 * The conversations of a view, last active first, at most `limit` + 1 so that the caller sees whether more follow.
 * One statement (two with a search); reads no message.
 * @param after the last row's activity time and id of the page before
 */
export async function listConversations(
  tx: Tx,
  filter: ConversationFilter,
  page: { limit: number; after?: [Date, string] | undefined },
): Promise<z.infer<typeof listItemShape>[]> {
  const memberId = tx.actor.kind === 'member' ? tx.actor.id : null
  const { locationId } = filter
  if (locationId && !sees(tx.actor, { locationId, departmentId: null })) return []
  const matching = filter.search ? await searchingFor(tx, filter.search) : undefined
  const rows = await selectRows(tx)
    .leftJoin('conversationReads', (join) =>
      join
        .onRef('conversationReads.accountId', '=', 'conversations.accountId')
        .onRef('conversationReads.conversationId', '=', 'conversations.id')
        .on('conversationReads.memberId', '=', memberId),
    )
    .select('conversationReads.readCount')
    .where(visibleConversations(locationId ? everywhere(tx.actor) : tx.actor))
    .where((of) => of.and(inView(of, filter, tx.actor)))
    .where((of) => of.and(chosen(of, filter)))
    .$if(matching !== undefined, (all) => all.where(matching ?? sql<SqlBool>`true`))
    .$if(page.after !== undefined, (all) =>
      all.where(
        sql<SqlBool>`(conversations.last_activity_at, conversations.id) < (${page.after?.[0]}::timestamptz, ${page.after?.[1]}::uuid)`,
      ),
    )
    .orderBy('conversations.lastActivityAt', 'desc')
    .orderBy('conversations.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return rows.map(({ readCount, ...row }) => ({
    ...asRow(row),
    isUnread: memberId !== null && row.messageCount > (readCount ?? 0),
  }))
}

// The one location asked for has been found visible. Saying so twice would make the planner expect next to no rows and
// sort thousands instead of walking an index.
function everywhere(actor: Actor): Actor {
  return actor.kind === 'member' ? { ...actor, locations: 'all' } : actor
}

function inView(of: Of, filter: ConversationFilter, actor: Actor) {
  const memberId = actor.kind === 'member' ? actor.id : null
  const status = of.ref('conversations.status')
  const isOpen = of(status, '=', 'open')
  switch (filter.view) {
    case 'mine':
      return [isOpen, of('conversations.assigneeId', '=', memberId)]
    case 'unassigned':
      return [isOpen, of('conversations.assigneeId', 'is', null)]
    case 'mentions':
      return [mentioning(of, memberId)]
    case 'all':
      return [of(status, '<>', 'spam')]
    default:
      return [of(status, '=', filter.view)]
  }
}

function mentioning(of: Of, memberId: string | null) {
  return of.exists(
    of
      .selectFrom('mentions')
      .select('mentions.messageId')
      .whereRef('mentions.accountId', '=', 'conversations.accountId')
      .whereRef('mentions.conversationId', '=', 'conversations.id')
      .where('mentions.memberId', '=', memberId),
  )
}

function chosen(of: Of, filter: ConversationFilter) {
  const { status, locationId, departmentId, assigneeId, contactId } = filter
  return [
    ...(status ? [of('conversations.status', '=', status)] : []),
    ...(locationId ? [of('conversations.locationId', '=', locationId)] : []),
    ...(departmentId ? [of('conversations.departmentId', '=', departmentId)] : []),
    ...(assigneeId ? [of('conversations.assigneeId', '=', assigneeId)] : []),
    ...(contactId ? [of('conversations.contactId', '=', contactId)] : []),
  ]
}
