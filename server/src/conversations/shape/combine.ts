import { sql } from 'kysely'
import type { Tx } from '../../platform/context.ts'
import { settleBreaches } from '../clocks/breaches.ts'
import { withoutNotices } from '../clocks/notices.ts'
import { promisesOf } from '../clocks/policy.ts'
import { readRules } from '../clocks/read-rules.ts'
import { type Facts, readFacts } from '../clocks/retake-turn.ts'
import { runningTargets } from '../clocks/targets.ts'
import { turnOf } from '../clocks/turn-of.ts'
import { planned, type Turn, withPause } from '../clocks/turns.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { previewOf } from '../intake/preview.ts'

/**
 * What the kept conversation says once the messages of the merged one are in it: counters and the last words from the
 * messages themselves, the turn from both.
 */
export async function combine(tx: Tx, kept: ConversationRecord, merged: ConversationRecord): Promise<void> {
  const facts = await readFacts(tx, kept.id)
  const turn = await combinedTurn(tx, kept, merged, facts)
  await tx.db
    .updateTable('conversations')
    .set({
      ...turn,
      ...lastWords(kept, merged, facts),
      ...(await countMessages(tx, kept.id, kept.publicCount + merged.publicCount)),
      hasAttachments: kept.hasAttachments || merged.hasAttachments,
      hasFailure: kept.hasFailure || merged.hasFailure,
      priority: Math.max(kept.priority, merged.priority),
      parentId: kept.parentId === merged.id ? null : kept.parentId,
      lastActivityAt: tx.now(),
      version: kept.version + 1,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', kept.id)
    .execute()
  await settleBreaches(tx, turn.noticed, kept.id)
  await combineReads(tx, kept.id, merged.id)
  await combineDrafts(tx, kept.id, merged.id)
}

/** How many messages a conversation holds; its public count never falls below `least` nor below a number given out. */
export async function countMessages(tx: Tx, id: string, least: number) {
  const { rows } = await sql<{ messageCount: number; publicCount: number }>`
    select count(*) filter (where state is distinct from 'cancelled') as message_count,
      greatest(${least}::integer, max(public_number)) as public_count
    from messages where account_id = ${tx.accountId}::uuid and conversation_id = ${id}::uuid`.execute(tx.db)
  return rows[0] ?? { messageCount: 0, publicCount: least }
}

function lastWords(kept: ConversationRecord, merged: ConversationRecord, facts: Facts) {
  const newer = merged.lastMessageAt > kept.lastMessageAt ? merged : kept
  const { lastMessageAt, lastSender, preview } = newer
  if (!facts.lastAt || facts.lastAt < lastMessageAt) return { lastMessageAt, lastSender, preview }
  return {
    lastMessageAt: facts.lastAt,
    lastSender: facts.lastKind === 'incoming' ? ('contact' as const) : ('member' as const),
    preview: previewOf(facts.lastText ?? ''),
  }
}

async function combinedTurn(tx: Tx, kept: ConversationRecord, merged: ConversationRecord, facts: Facts) {
  const source = statusFrom(kept, merged)
  const { status, statusId, snoozedUntil, resolvedAt } = source
  const isDone = isOver(source)
  const since = earliest(kept.waitingSince, merged.waitingSince)
  const clock = olderClock(kept, merged)
  const turn: Turn = {
    ...turnOf(kept),
    ...{ status, snoozedUntil, resolvedAt },
    ...{ clockFrom: clock.clockFrom, clockPauses: clock.clockPauses },
    firstResponseAt: clock.clockFrom ? facts.firstAnswerAt : null,
    waitingSince: isDone || !since ? null : facts.waitingSince,
    noticed: kept.noticed | merged.noticed,
  }
  const rules = await readRules(tx, kept.locationId)
  const paused = withPause(turn, tx.now(), promisesOf(rules.settings, turn.slaPolicyId))
  const next = planned(paused, rules)
  // What is due later than now has not been told of, whatever was told of the other one.
  const ahead = runningTargets(next).filter(({ dueAt }) => dueAt > tx.now())
  const noticed = withoutNotices(
    next.noticed,
    ahead.map(({ target }) => target),
  )
  return { ...planned({ ...next, noticed }, rules), statusId }
}

// Of two that are not done the older clock goes on; one that is done has none.
function olderClock(kept: ConversationRecord, merged: ConversationRecord): ConversationRecord {
  if (isOver(kept) !== isOver(merged)) return isOver(kept) ? merged : kept
  if (!kept.clockFrom || !merged.clockFrom) return kept.clockFrom ? kept : merged
  return merged.clockFrom < kept.clockFrom ? merged : kept
}

// Work that is still to be done is not done because it was joined to what is.
function statusFrom(kept: ConversationRecord, merged: ConversationRecord): ConversationRecord {
  if (merged.status === 'spam' || kept.status === 'open') return kept
  if (kept.status === 'spam' || merged.status === 'open') return merged
  return kept.status === 'resolved' ? merged : kept
}

function isOver({ status }: ConversationRecord): boolean {
  return status === 'resolved' || status === 'spam'
}

function earliest(...times: (Date | null)[]): Date | null {
  const known = times.flatMap((time) => (time ? [time.getTime()] : []))
  return known.length > 0 ? new Date(Math.min(...known)) : null
}

// Who had read all of both has read all of it; who had not, has not.
async function combineReads(tx: Tx, keptId: string, mergedId: string): Promise<void> {
  await sql`update conversation_reads as kept set read_count = kept.read_count + merged.read_count
    from conversation_reads as merged
    where kept.account_id = ${tx.accountId}::uuid and kept.conversation_id = ${keptId}::uuid
      and merged.account_id = kept.account_id and merged.conversation_id = ${mergedId}::uuid
      and merged.member_id = kept.member_id`.execute(tx.db)
}

// The drafts of the merged one stay there as well, to be given back.
async function combineDrafts(tx: Tx, keptId: string, mergedId: string): Promise<void> {
  await sql`insert into drafts (account_id, id, conversation_id, member_id, kind, html, recipients, attachment_ids,
      seen_public_count, updated_at)
    select account_id, gen_random_uuid(), ${keptId}::uuid, member_id, kind, html, recipients, attachment_ids, 0, updated_at
    from drafts where account_id = ${tx.accountId}::uuid and conversation_id = ${mergedId}::uuid
    on conflict (account_id, conversation_id, member_id, kind) where not is_shared do update set
      html = drafts.html || excluded.html, attachment_ids = drafts.attachment_ids || excluded.attachment_ids`.execute(
    tx.db,
  )
}
