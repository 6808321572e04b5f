import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { previewOf } from '../intake/preview.ts'
import { settleBreaches } from './breaches.ts'
import { promisesOf } from './policy.ts'
import { readRules } from './read-rules.ts'
import { turnOf } from './turn-of.ts'
import { planned, type Turn, withPause } from './turns.ts'

/** What the messages of a conversation say about whose turn it is. */
export type Facts = {
  firstAnswerAt: Date | null
  waitingSince: Date | null
  lastText: string | null
  lastKind: 'incoming' | 'outgoing' | null
  lastAt: Date | null
}

export type Retaken = { messageCount: number; hasFailure: boolean; because: 'failed' | 'taken-back' }

/**
 * Works out whose turn it is from the messages themselves, after one of ours turned out not to count (taken back,
 * failed, bounced): perhaps the customer was never answered and still waits.
 */
export async function retakeTurn(tx: Tx, before: ConversationRecord, result: Retaken): Promise<void> {
  const facts = await readFacts(tx, before.id)
  const status = statusAfter(before, facts, result.because)
  const turn = await turnFrom(tx, before, facts, status)
  const last = facts.lastAt && {
    lastMessageAt: facts.lastAt,
    lastSender: facts.lastKind === 'incoming' ? ('contact' as const) : ('member' as const),
    preview: previewOf(facts.lastText ?? ''),
  }
  await tx.db
    .updateTable('conversations')
    .set({
      ...turn,
      ...last,
      messageCount: result.messageCount,
      hasFailure: result.hasFailure,
      lastActivityAt: tx.now(),
      version: before.version + 1,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', before.id)
    .execute()
  await settleBreaches(tx, turn.noticed, before.id)
}

async function turnFrom(
  tx: Tx,
  before: ConversationRecord,
  facts: Facts,
  status: Turn['status'],
): Promise<Turn> {
  const rules = await readRules(tx, before.locationId)
  const turn: Turn = {
    ...turnOf(before),
    status,
    firstResponseAt: before.clockFrom ? facts.firstAnswerAt : null,
    waitingSince: status === 'spam' ? null : facts.waitingSince,
    ...(status === 'open' ? { resolvedAt: null, snoozedUntil: null } : {}),
  }
  if (status === before.status) return planned(turn, rules)
  return planned(withPause(turn, tx.now(), promisesOf(rules.settings, turn.slaPolicyId)), rules)
}

// A failure is always a person's matter; a message taken back leaves things as they were before it.
function statusAfter(before: ConversationRecord, facts: Facts, because: Retaken['because']): Turn['status'] {
  if (before.status === 'spam') return before.status
  return because === 'failed' || facts.waitingSince ? 'open' : 'waiting'
}

/** Works `Facts` out from the messages. */
export async function readFacts(tx: Tx, conversationId: string): Promise<Facts> {
  const { rows } = await sql<Facts>`
    with said as (
      select id, kind, text, created_at from messages
      where account_id = ${tx.accountId}::uuid and conversation_id = ${conversationId}::uuid
        and public_number is not null and coalesce(state, '') not in ('cancelled', 'failed', 'bounced')
    ), answers as (select min(created_at) as first, max(created_at) as last from said
      where kind = 'outgoing' and created_at >= (select min(created_at) from said where kind = 'incoming'))
    select answers.first as first_answer_at,
      (select min(created_at) from said where kind = 'incoming' and created_at > coalesce(answers.last, '-infinity')) as waiting_since,
      last.text as last_text, last.kind as last_kind, last.created_at as last_at
    from answers left join (select * from said order by created_at desc, id desc limit 1) as last on true`.execute(
    tx.db,
  )
  return rows[0] ?? { firstAnswerAt: null, waitingSince: null, lastText: null, lastKind: null, lastAt: null }
}
