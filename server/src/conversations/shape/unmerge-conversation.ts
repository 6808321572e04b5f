import { sql } from 'kysely'
import { z } from 'zod'
import { requirePermission, sees } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announceRow } from '../announce.ts'
import { atOneMoment } from '../at-one-moment.ts'
import { conversationGone, getConversationRecord } from '../find-conversation.ts'
import { readRow } from '../inbox/rows.ts'
import { wakeLater } from '../wake-later.ts'
import { type Added, addedShape, takeBackBelongings } from './added.ts'
import { againOnDeadlock } from './again-on-deadlock.ts'
import { combine } from './combine.ts'
import { keptStateShape, readState, type Step, withoutStep, writeState } from './kept-state.ts'
import { lockWithMerged } from './lock-conversations.ts'
import { moveUploads, tellReaders } from './merge-conversations.ts'
import { bringBack } from './move-messages.ts'
import { recount, takeArrivals } from './recount.ts'

const movedShape = z.object({
  messages: z.array(z.object({ id: z.uuid(), publicNumber: z.number().nullable() })),
  files: z.array(z.uuid()),
})

/**
 * Gives two merged conversations back as they were. What was said since stays where it was said, except what the
 * customer answered to the merged one's own reply address: that goes with it. Returns the id of the one given back.
 * @throws AppError not_found, conflict when it was undone already
 */
export async function unmergeConversation(
  context: Context,
  keptId: string,
  mergeId: string,
): Promise<string> {
  requirePermission(context.actor, 'conversations.write')
  return againOnDeadlock(() => context.transaction((tx) => takeApart(tx, keptId, mergeId)))
}

async function takeApart(open: Tx, keptId: string, mergeId: string): Promise<string> {
  await lockWithMerged(open, [keptId])
  const tx = atOneMoment(open)
  await getConversationRecord(tx, keptId)
  const merge = await getMerge(tx, keptId, mergeId)
  await checkSight(tx, merge.mergedId)
  await closeMerge(tx, mergeId)
  const current = await readState(tx, keptId)
  const returned = await returnMessages(tx, merge)
  await show(tx, merge.mergedId)
  const later = await listLater(tx, merge)
  await takeBackBelongings(tx, keptId, merge.added, later)
  await replay(tx, merge, later, current)
  await finishMerged(tx, merge, { current, returned })
  await announceUnmerge(tx, merge)
  tellReaders(tx, keptId, current, await readState(tx, keptId))
  return merge.mergedId
}

type Merge = Step & {
  id: string
  keptId: string
  mergedId: string
  moved: z.infer<typeof movedShape>
  added: Added
}

async function getMerge(tx: Tx, keptId: string, mergeId: string): Promise<Merge> {
  const row = await selectMerges(tx, keptId).where('id', '=', mergeId).executeTakeFirst()
  if (!row) throw new AppError('not_found', 'There is no such merge.', { key: 'merge_gone' })
  return asMerge(row)
}

async function listLater(tx: Tx, { id, keptId }: Merge): Promise<Merge[]> {
  const rows = await selectMerges(tx, keptId).where('id', '>', id).orderBy('id').execute()
  return rows.map(asMerge)
}

function selectMerges(tx: Tx, keptId: string) {
  return tx.db
    .selectFrom('conversationMerges')
    .select(['id', 'keptId', 'mergedId', 'keptBefore', 'keptAfter', 'mergedBefore', 'added'])
    .where('accountId', '=', tx.accountId)
    .where('keptId', '=', keptId)
    .where('undoneAt', 'is', null)
}

function asMerge(
  row: Awaited<ReturnType<ReturnType<typeof selectMerges>['executeTakeFirstOrThrow']>>,
): Merge {
  const { keptBefore, keptAfter, mergedBefore, added, ...plain } = row
  return {
    ...plain,
    before: keptStateShape.parse(keptBefore),
    after: keptStateShape.parse(keptAfter),
    moved: movedShape.parse(mergedBefore),
    added: addedShape.parse(added),
  }
}

async function checkSight(tx: Tx, id: string): Promise<void> {
  const place = await tx.db
    .selectFrom('conversations')
    .select(['locationId', 'departmentId'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!place || !sees(tx.actor, place)) throw conversationGone()
}

async function closeMerge(tx: Tx, id: string): Promise<void> {
  const closed = await tx.db
    .updateTable('conversationMerges')
    .set({ undoneAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!closed) throw new AppError('not_found', 'There is no such merge.', { key: 'merge_gone' })
}

// What was merged into the merged one before comes back to it, not to daylight.
const branch = (tx: Tx, id: string) => sql`with recursive branch as (
    select ${id}::uuid as id
    union
    select merges.merged_id from conversation_merges as merges join branch on merges.kept_id = branch.id
    where merges.account_id = ${tx.accountId}::uuid and merges.undone_at is null)`

/** Returns how many of the messages that went over came back, and those that came since. */
async function returnMessages(tx: Tx, merge: Merge): Promise<{ isWhole: boolean; arrived: string[] }> {
  const { rows } = await sql<{ id: string }>`${branch(tx, merge.mergedId)}
    select id from messages where account_id = ${tx.accountId}::uuid
      and conversation_id = ${merge.keptId}::uuid and home_conversation_id in (select id from branch)
    order by created_at, id`.execute(tx.db)
  const { rows: still } = await sql<{ id: string }>`select id from messages
    where account_id = ${tx.accountId}::uuid and conversation_id = ${merge.keptId}::uuid
      and id = any(${merge.moved.messages.map((one) => one.id)}::uuid[])`.execute(tx.db)
  const stillHere = new Set(still.map((row) => row.id))
  const back = merge.moved.messages.filter((one) => stillHere.has(one.id))
  const known = new Set(merge.moved.messages.map((one) => one.id))
  const arrived = rows.map((row) => row.id).filter((id) => !known.has(id) && id > merge.id)
  await bringBack(tx, back, merge.mergedId)
  await takeArrivals(tx, arrived, merge.mergedId)
  await moveUploads(tx, merge.moved.files, merge.mergedId)
  return { isWhole: back.length === merge.moved.messages.length, arrived }
}

async function show(tx: Tx, id: string): Promise<void> {
  await sql`${branch(tx, id)}
    update conversations set merged_into_id = case when conversations.id <> ${id}::uuid then ${id}::uuid end,
      version = version + 1
    from branch where account_id = ${tx.accountId}::uuid and conversations.id = branch.id`.execute(tx.db)
}

/**
 * Takes one merge out of the kept conversation's past: back to how it was before it, then every later merge again, so
 * that undoing those in turn ends where it all began.
 */
async function replay(tx: Tx, merge: Merge, later: Merge[], current: Step['after']): Promise<void> {
  const { keptId } = merge
  let step: Step = merge
  for (const next of later) {
    const { state: before } = withoutStep(next.before, step)
    await writeState(tx, keptId, before)
    const merged = await getMerged(tx, next.mergedId)
    await combine(tx, await getConversationRecord(tx, keptId), merged)
    const after = await readState(tx, keptId)
    await tx.db
      .updateTable('conversationMerges')
      .set({
        keptBefore: JSON.stringify(before),
        keptAfter: JSON.stringify(after),
        added: JSON.stringify(next.added),
      })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', next.id)
      .execute()
    step = { before: after, after: next.after }
  }
  const { state, changed } = withoutStep(current, step)
  await writeState(tx, keptId, state)
  if (changed.includes('said') || changed.includes('turn')) await recount(tx, keptId)
}

async function getMerged(tx: Tx, id: string) {
  return tx.db
    .selectFrom('conversations')
    .selectAll()
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

type Returned = { current: Step['after']; returned: { isWhole: boolean; arrived: string[] } }

async function finishMerged(tx: Tx, merge: Merge, { current, returned }: Returned): Promise<void> {
  const { mergedId } = merge
  // What was sent or thrown away meanwhile is no draft any more.
  const used = Object.keys(merge.after.drafts).filter((key) => !current.drafts[key])
  await sql`delete from drafts where account_id = ${tx.accountId}::uuid and conversation_id = ${mergedId}::uuid
    and member_id || ':' || kind = any(${used}::text[])`.execute(tx.db)
  if (!returned.isWhole || returned.arrived.length > 0) await recount(tx, mergedId, returned.arrived)
  const { snoozedUntil } = await getMerged(tx, mergedId)
  if (snoozedUntil) wakeLater(tx, mergedId, snoozedUntil)
}

async function announceUnmerge(tx: Tx, { id, keptId, mergedId }: Merge): Promise<void> {
  const [kept, merged] = [await readRow(tx, keptId), await readRow(tx, mergedId)]
  const short = { id: merged.id, number: merged.number, subject: merged.subject }
  announceRow(tx, 'conversation.unmerged', kept, { mergeId: id, merged: short })
  announceRow(tx, 'conversation.restored', merged, {
    mergeId: id,
    kept: { id: kept.id, number: kept.number },
  })
}
