import { sql } from 'kysely'
import { z } from 'zod'
import { memberActor } from '../../accounts/index.ts'
import { type Context, type Tx, within } from '../../platform/context.ts'
import { attempt } from '../../platform/db/attempt.ts'
import { record } from '../../platform/events/record.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { applyEdit, revertEdit } from './apply-edit.ts'
import { type BulkEdit, bulkEditShape, placing, type Snapshot, snapshotShape } from './shapes.ts'
import { holdSnapshots, readSnapshots } from './snapshots.ts'

const batchSize = 50
const payloadShape = z.object({ bulkChangeId: z.uuid() })

/**
 * The job that does a bulk change, or undoes it: some conversations at a time, each batch whole or not at all. Killed in
 * between, it goes on where it was.
 */
export const changeInBulk: Job = async (context, payload) => {
  const { bulkChangeId } = payloadShape.parse(payload)
  for (;;) {
    const isDone = await context.transaction((tx) => doSome(context, tx, bulkChangeId))
    if (isDone) return
  }
}

type Work = { id: string; memberId: string | null; edit: BulkEdit; isUndoing: boolean }

/** Returns whether nothing is left to do. */
async function doSome(context: Context, tx: Tx, id: string): Promise<boolean> {
  const work = await holdWork(tx, id)
  if (!work) return true
  const items = await tx.db
    .selectFrom('bulkChangeItems')
    .select(['conversationId', 'before', 'after'])
    .where('accountId', '=', tx.accountId)
    .where('bulkChangeId', '=', id)
    .where('state', '=', work.isUndoing ? 'done' : 'waiting')
    .orderBy('conversationId')
    .limit(batchSize)
    .execute()
  if (items.length === 0) {
    await finish(tx, work)
    return true
  }
  const actor = work.memberId ? await memberActor(tx, work.memberId) : { kind: 'system' as const }
  const ids = items.map((item) => item.conversationId)
  const before = await holdSnapshots(tx, ids)
  const doer = actor && within(context.as(actor), { ...tx, actor })
  const changed: string[] = []
  for (const item of items) {
    const now = before.get(item.conversationId)
    const isAsLeft = !work.isUndoing || (now && isSame(now, snapshotShape.parse(item.after), work.edit))
    if (doer && now && isAsLeft && (await tryOne(doer, tx, work, item))) changed.push(item.conversationId)
  }
  await note(tx, work, { ids, changed, before, after: await readSnapshots(tx, ids) })
  return false
}

async function holdWork(tx: Tx, id: string): Promise<Work | undefined> {
  const found = await tx.db
    .selectFrom('bulkChanges')
    .select(['memberId', 'change', 'state'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('state', 'in', ['running', 'undoing'])
    .forUpdate()
    .executeTakeFirst()
  if (!found) return undefined
  const { memberId, change, state } = found
  return { id, memberId, edit: bulkEditShape.parse(change), isUndoing: state === 'undoing' }
}

/** Whether all of it could be done. What cannot be done to one (a field is missing) is no reason to leave the others. */
async function tryOne(
  doer: Context,
  tx: Tx,
  { edit, isUndoing }: Work,
  item: { conversationId: string; before: unknown },
): Promise<boolean> {
  const { refusal } = await attempt(tx, async () => {
    if (isUndoing) await revertEdit(doer, item.conversationId, snapshotShape.parse(item.before), edit)
    else await applyEdit(doer, item.conversationId, edit)
  })
  return refusal === undefined
}

// Only what the edit was about: that somebody tagged it since does not keep its department from going back.
function isSame(now: Snapshot, then: Snapshot, edit: BulkEdit): boolean {
  const isStatusSame =
    edit.status === undefined || (now.status === then.status && now.statusId === then.statusId)
  return isStatusSame && placing(edit).every((name) => now[name] === then[name])
}

type Outcome = {
  ids: string[]
  changed: string[]
  before: ReadonlyMap<string, Snapshot>
  after: ReadonlyMap<string, Snapshot>
}

async function note(tx: Tx, work: Work, { ids, changed, before, after }: Outcome): Promise<void> {
  const wasChanged = new Set(changed)
  const rows = ids.map((id) => ({
    id,
    state: wasChanged.has(id) ? (work.isUndoing ? 'undone' : 'done') : 'skipped',
    before: before.get(id) ?? null,
    after: after.get(id) ?? null,
  }))
  const kept = work.isUndoing ? sql`` : sql`, before = noted.before, after = noted.after`
  await sql`update bulk_change_items as item set state = noted.state ${kept}
    from json_to_recordset(${JSON.stringify(rows)}::json) as noted (id uuid, state text, before jsonb, after jsonb)
    where item.account_id = ${tx.accountId}::uuid and item.bulk_change_id = ${work.id}::uuid
      and item.conversation_id = noted.id`.execute(tx.db)
  const skipped = ids.length - changed.length
  await tx.db
    .updateTable('bulkChanges')
    .set((of) => ({
      done: work.isUndoing ? of('done', '-', ids.length) : of('done', '+', changed.length),
      skipped: of('skipped', '+', skipped),
    }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', work.id)
    .execute()
  tell(tx, work)
}

async function finish(tx: Tx, work: Work): Promise<void> {
  await tx.db
    .updateTable('bulkChanges')
    .set({ state: work.isUndoing ? 'undone' : 'done', endedAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', work.id)
    .execute()
  tell(tx, work)
}

function tell(tx: Tx, { id, memberId }: Work): void {
  record(tx, 'bulk_change.progressed', { subjectId: id, audienceId: memberId, payload: {} })
}
