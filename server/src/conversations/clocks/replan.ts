import type { Context, Tx } from '../../platform/context.ts'
import { announce } from '../announce.ts'
import { readSettings } from '../settings.ts'
import { dueNow, dueTimes } from './due-times.ts'
import { readHours } from './read-hours.ts'
import { type Worth, worthless, worthSince } from './worth.ts'

const batchSize = 200

/** Plans the clocks of a location's unfinished conversations anew, after its hours changed. Batches, so that others get in between. */
export async function replanLocation(context: Context, locationId: string): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const ids = await context.transaction((tx) => replanBatch(tx, locationId, after))
    const last = ids.at(-1)
    if (!last) return
    after = last
  }
}

async function replanBatch(tx: Tx, locationId: string, after: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('conversations')
    .select([
      'id',
      'status',
      'clockFrom',
      'firstResponseAt',
      'firstResponseDueAt',
      'resolutionDueAt',
      'dueAt',
      'waitingSince',
      'worthGoneAt',
    ])
    .where('accountId', '=', tx.accountId)
    .where('locationId', '=', locationId)
    .where('status', 'in', ['open', 'waiting', 'snoozed'])
    .where('clockFrom', 'is not', null)
    .where('mergedIntoId', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(batchSize)
    .forUpdate()
    .execute()
  const hours = await readHours(tx, locationId)
  const settings = await readSettings(tx)
  for (const row of rows) {
    if (!row.clockFrom) continue
    const planned = dueTimes(hours, row.clockFrom, settings)
    const times = row.firstResponseAt ? { ...planned, firstResponseDueAt: row.firstResponseDueAt } : planned
    const dueAt = dueNow({ ...row, ...times })
    const worth = row.waitingSince ? worthSince(hours, row.waitingSince, settings) : worthless
    const isSame = sameTime(dueAt, row.dueAt) && sameTime(worth.worthGoneAt, row.worthGoneAt)
    if (!isSame) await setTimes(tx, row.id, { ...times, ...worth, dueAt })
  }
  return rows.map((row) => row.id)
}

async function setTimes(
  tx: Tx,
  id: string,
  times: Worth & { firstResponseDueAt: Date | null; resolutionDueAt: Date; dueAt: Date | null },
): Promise<void> {
  await tx.db
    .updateTable('conversations')
    .set((of) => ({ ...times, overdueNoticedAt: null, version: of('version', '+', 1) }))
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .execute()
  await announce(tx, 'conversation.updated', id, { changes: { dueAt: times.dueAt } })
}

function sameTime(one: Date | null, other: Date | null): boolean {
  return one?.getTime() === other?.getTime()
}
