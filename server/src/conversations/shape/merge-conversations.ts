import { sql } from 'kysely'
import { requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { record } from '../../platform/events/record.ts'
import { newId } from '../../platform/ids.ts'
import { announceRow, tellMember } from '../announce.ts'
import { atOneMoment } from '../at-one-moment.ts'
import { type ConversationRecord, getConversationRecord } from '../find-conversation.ts'
import { readRow } from '../inbox/rows.ts'
import { refuseSide } from '../side-threads/refuse-side.ts'
import { wakeLater } from '../wake-later.ts'
import { addBelongings } from './added.ts'
import { againOnDeadlock } from './again-on-deadlock.ts'
import { combine } from './combine.ts'
import { type KeptState, readState } from './kept-state.ts'
import { assertHeld, lockConversations } from './lock-conversations.ts'
import { moveMessages } from './move-messages.ts'

/**
 * Makes several conversations one: all that is in the others goes to the one that is kept, and whatever leads to them
 * leads there from now on. Each merge can be undone. Returns their ids.
 * @throws AppError conflict when one of them was merged already
 */
export async function mergeConversations(
  context: Context,
  keptId: string,
  otherIds: readonly string[],
): Promise<string[]> {
  requirePermission(context.actor, 'conversations.write')
  const others = [...new Set(otherIds)]
  if (others.includes(keptId))
    throw new AppError('invalid', 'A conversation cannot be merged with itself.', { key: 'merge_itself' })
  return againOnDeadlock(() => context.transaction((tx) => mergeAll(tx, keptId, others)))
}

async function mergeAll(open: Tx, keptId: string, otherIds: readonly string[]): Promise<string[]> {
  const held = await lockConversations(open, [keptId, ...otherIds])
  refuseSide(...held.values())
  const tx = atOneMoment(open)
  const mergeIds: string[] = []
  for (const id of otherIds) mergeIds.push(await mergeOne(tx, keptId, assertHeld(held, id)))
  return mergeIds
}

async function mergeOne(tx: Tx, keptId: string, merged: ConversationRecord): Promise<string> {
  // Read anew: the merge before this one has changed it.
  const kept = await getConversationRecord(tx, keptId)
  const before = await readState(tx, keptId)
  const moved = await readMovable(tx, merged.id)
  await moveMessages(tx, {
    ids: moved.messages.map((one) => one.id),
    toId: keptId,
    afterPublicNumber: kept.publicCount,
    homeId: merged.id,
  })
  await moveUploads(tx, moved.files, keptId)
  await combine(tx, kept, merged)
  const added = await addBelongings(tx, keptId, merged.id)
  await hide(tx, keptId, merged)
  const after = await readState(tx, keptId)
  const id = newId()
  await tx.db
    .insertInto('conversationMerges')
    .values({
      accountId: tx.accountId,
      id,
      keptId,
      mergedId: merged.id,
      mergedBy: tx.actor.kind === 'member' ? tx.actor.id : null,
      mergedAt: tx.now(),
      keptBefore: JSON.stringify(before),
      keptAfter: JSON.stringify(after),
      mergedBefore: JSON.stringify(moved),
      added: JSON.stringify(added),
    })
    .execute()
  await announceMerge(tx, id, keptId, merged)
  tellReaders(tx, keptId, before, after)
  if (merged.snoozedUntil) wakeLater(tx, keptId, merged.snoozedUntil)
  return id
}

async function readMovable(tx: Tx, id: string) {
  const { rows: messages } = await sql<{ id: string; publicNumber: number | null }>`
    select id, public_number from messages
    where account_id = ${tx.accountId}::uuid and conversation_id = ${id}::uuid order by id`.execute(tx.db)
  const { rows: files } = await sql<{ id: string }>`select id from attachments
    where account_id = ${tx.accountId}::uuid and conversation_id = ${id}::uuid and message_id is null`.execute(
    tx.db,
  )
  return { messages, files: files.map((file) => file.id) }
}

/** Takes files that are not part of a message yet to another conversation. */
export async function moveUploads(tx: Tx, ids: readonly string[], toId: string): Promise<void> {
  await sql`update attachments set conversation_id = ${toId}::uuid
    where account_id = ${tx.accountId}::uuid and id = any(${ids}::uuid[]) and message_id is null`.execute(
    tx.db,
  )
}

// Those merged into it before point to where everything is now, so that following is one step.
async function hide(tx: Tx, keptId: string, merged: ConversationRecord): Promise<void> {
  await sql`update conversations set merged_into_id = ${keptId}::uuid, version = version + 1
    where account_id = ${tx.accountId}::uuid and (id = ${merged.id}::uuid or merged_into_id = ${merged.id}::uuid)`.execute(
    tx.db,
  )
}

async function announceMerge(
  tx: Tx,
  mergeId: string,
  keptId: string,
  merged: ConversationRecord,
): Promise<void> {
  const row = await readRow(tx, keptId)
  const { id, number, subject, locationId, departmentId } = merged
  announceRow(tx, 'conversation.merged', row, { mergeId, merged: { id, number, subject } })
  record(tx, 'conversation.absorbed', {
    subjectId: id,
    locationId,
    departmentId,
    payload: { mergeId, kept: { id: keptId, number: row.number } },
  })
}

/** Tells each member whose mark of what they have read was moved. */
export function tellReaders(tx: Tx, id: string, before: KeptState, after: KeptState): void {
  for (const [memberId, { readCount }] of Object.entries(after.reads))
    if (before.reads[memberId]?.readCount !== readCount)
      tellMember(tx, memberId, 'conversation.read', id, { messageCount: readCount })
}
