import type { Context, Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { announceRow } from '../announce.ts'
import { readRows } from '../inbox/rows.ts'
import { readSettings } from '../settings.ts'
import { planAnew } from './replan.ts'
import { type Plan, writePlans } from './write-plans.ts'

const batchSize = 200

/** The job after a change of policies or settings: plans the clocks of all unfinished conversations anew. */
export const replanAll: Job = (context) => replanWhere(context, undefined)

/** Plans the clocks of a location's unfinished conversations anew, after its hours changed. */
export function replanLocation(context: Context, locationId: string): Promise<void> {
  return replanWhere(context, locationId)
}

// Batches, so that others get in between.
async function replanWhere(context: Context, locationId: string | undefined): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const last = await context.transaction((tx) => replanBatch(tx, locationId, after))
    if (!last) return
    after = last
  }
}

async function replanBatch(
  tx: Tx,
  locationId: string | undefined,
  after: string,
): Promise<string | undefined> {
  const records = await tx.db
    .selectFrom('conversations')
    .selectAll()
    .where('accountId', '=', tx.accountId)
    .$if(locationId !== undefined, (all) => all.where('locationId', '=', locationId ?? null))
    .where('status', 'in', ['open', 'waiting', 'snoozed'])
    .where('mergedIntoId', 'is', null)
    .where('id', '>', after)
    .orderBy('id')
    .limit(batchSize)
    .forUpdate()
    .execute()
  const plans = await planAnew(tx, records, await readSettings(tx))
  await writePlans(tx, plans)
  await announcePlans(tx, plans.filter(isSeen))
  return records.at(-1)?.id
}

// What only moves when somebody is warned is nothing that lists show.
function isSeen({ before, after }: Plan): boolean {
  return (
    before.slaPolicyId !== after.slaPolicyId ||
    before.dueAt?.getTime() !== after.dueAt?.getTime() ||
    before.worthGoneAt?.getTime() !== after.worthGoneAt?.getTime()
  )
}

async function announcePlans(tx: Tx, plans: readonly Plan[]): Promise<void> {
  const rows = await readRows(
    tx,
    plans.map(({ id }) => id),
  )
  for (const { id, after } of plans) {
    const row = rows.get(id)
    if (row) announceRow(tx, 'conversation.updated', row, { changes: { dueAt: after.dueAt } })
  }
}
