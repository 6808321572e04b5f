import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { turnAfterQuestion } from '../clocks/ask.ts'
import { settleBreaches } from '../clocks/breaches.ts'
import { readRules } from '../clocks/read-rules.ts'
import { type Facts, readFacts } from '../clocks/retake-turn.ts'
import { turnOf } from '../clocks/turn-of.ts'
import { planned, type Turn } from '../clocks/turns.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { previewOf } from '../intake/preview.ts'
import { countMessages } from './combine.ts'
import { moveMessages } from './move-messages.ts'

/**
 * Works out anew, from the messages themselves, what a conversation says of its messages and of whose turn it is.
 * @param arrivedIds messages that were not in it before: a question among them opens it and has a clock
 */
export async function recount(tx: Tx, id: string, arrivedIds: readonly string[] = []): Promise<void> {
  const before = await tx.db
    .selectFrom('conversations')
    .selectAll()
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const facts = await readFacts(tx, id)
  const turn = await turnFrom(tx, before, facts, arrivedIds)
  const counted = await countMessages(tx, id, before.publicCount)
  await tx.db
    .updateTable('conversations')
    .set({
      ...turn,
      ...wordsOf(facts),
      ...counted,
      hasAttachments: await holdsFiles(tx, id),
      version: before.version + 1,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
  await settleBreaches(tx, turn.noticed, id)
  await sql`update conversation_reads set read_count = ${counted.messageCount}::integer
    where account_id = ${tx.accountId}::uuid and conversation_id = ${id}::uuid
      and read_count > ${counted.messageCount}::integer`.execute(tx.db)
}

/** Moves what arrived elsewhere for a conversation to it, after all that is in it. */
export async function takeArrivals(tx: Tx, ids: readonly string[], toId: string): Promise<void> {
  if (ids.length === 0) return
  const { publicCount } = await countMessages(tx, toId, 0)
  await moveMessages(tx, { ids, toId, afterPublicNumber: publicCount, homeId: toId })
  await sql`update messages set home_conversation_id = null where account_id = ${tx.accountId}::uuid
    and id = any(${ids}::uuid[]) and home_conversation_id = ${toId}::uuid`.execute(tx.db)
}

async function turnFrom(
  tx: Tx,
  before: ConversationRecord,
  facts: Facts,
  arrivedIds: readonly string[],
): Promise<Turn> {
  const asked = arrivedIds.length > 0 ? await firstQuestion(tx, arrivedIds) : undefined
  const turn = asked ? await turnAfterQuestion(tx, before, asked) : turnOf(before)
  const isDone = turn.status === 'resolved' || turn.status === 'spam'
  const next = {
    ...turn,
    firstResponseAt: turn.clockFrom ? facts.firstAnswerAt : null,
    waitingSince: isDone ? null : facts.waitingSince,
  }
  return planned(next, await readRules(tx, before.locationId))
}

async function firstQuestion(tx: Tx, ids: readonly string[]): Promise<Date | undefined> {
  const found = await tx.db
    .selectFrom('messages')
    .select('createdAt')
    .where('accountId', '=', tx.accountId)
    .where('id', 'in', [...ids])
    .where('kind', '=', 'incoming')
    .where('publicNumber', 'is not', null)
    .orderBy('createdAt')
    .executeTakeFirst()
  return found?.createdAt
}

function wordsOf(facts: Facts) {
  return facts.lastAt
    ? {
        lastMessageAt: facts.lastAt,
        lastSender: facts.lastKind === 'incoming' ? ('contact' as const) : ('member' as const),
        preview: previewOf(facts.lastText ?? ''),
      }
    : {}
}

async function holdsFiles(tx: Tx, id: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('attachments')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', id)
    .where('messageId', 'is not', null)
    .where('isInline', '=', false)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
