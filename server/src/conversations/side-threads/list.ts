import { sql } from 'kysely'
import { z } from 'zod'
import { visibleConversations } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import { conversationGone, getConversationRecord } from '../find-conversation.ts'
import { mainOf } from './refuse-crossing.ts'
import { sideThreadShape } from './shapes.ts'

export type SideThread = z.infer<typeof sideThreadShape>

const mostThreads = 100
const shownShape = sideThreadShape.pick({ status: true, lastSender: true })
const peopleShape = z.array(z.object({ name: z.string(), address: z.string() }))

/** The side threads of a conversation, the one in which something happened last first. @throws AppError not_found */
export async function listSideThreads(tx: Tx, mainId: string): Promise<SideThread[]> {
  const { id } = await getConversationRecord(tx, mainId)
  const memberId = tx.actor.kind === 'member' ? tx.actor.id : null
  const rows = await tx.db
    .selectFrom('conversations')
    .leftJoin('conversationReads as reads', (join) =>
      join
        .onRef('reads.accountId', '=', 'conversations.accountId')
        .onRef('reads.conversationId', '=', 'conversations.id')
        .on('reads.memberId', '=', memberId),
    )
    .select(['conversations.id', 'conversations.number', 'conversations.subject', 'conversations.preview'])
    .select(['conversations.status', 'conversations.lastSender', 'conversations.lastMessageAt'])
    .select(['conversations.messageCount', 'conversations.publicCount', 'conversations.hasFailure'])
    .select(['reads.readCount', thirdParties.as('people')])
    .where('conversations.accountId', '=', tx.accountId)
    .where(sql<boolean>`conversations.side_of_id in (${mainOf(tx, id)})`)
    .where(visibleConversations(tx.actor))
    .orderBy('conversations.lastActivityAt', 'desc')
    .limit(mostThreads)
    .execute()
  return rows.map(({ readCount, people, status, lastSender, ...row }) => ({
    ...row,
    ...shownShape.parse({ status, lastSender }),
    people: peopleShape.parse(people),
    isUnread: memberId !== null && row.messageCount > (readCount ?? 0),
  }))
}

/** One of them. @throws AppError not_found */
export async function getSideThread(tx: Tx, mainId: string, id: string): Promise<SideThread> {
  const found = (await listSideThreads(tx, mainId)).find((one) => one.id === id)
  if (!found) throw conversationGone()
  return found
}

// Names inside JSON stay as they are written here.
const thirdParties = sql<unknown>`(select coalesce(json_agg(json_build_object('name', name, 'address', address)
    order by created_at, address), '[]')
  from participants where participants.account_id = conversations.account_id
    and participants.conversation_id = conversations.id and participants.state = 'known')`
