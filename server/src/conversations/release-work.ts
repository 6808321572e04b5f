import type { Tx } from '../platform/context.ts'
import type { Reaction } from '../platform/jobs/jobs.ts'
import { announceRow } from './announce.ts'
import { readRow } from './inbox/rows.ts'

const batchSize = 100

/** Somebody can no longer sign in: what they had not finished is nobody's again, so that it is seen. */
export const releaseWork: Reaction = async (context, event) => {
  const memberId = event.subjectId
  if (!memberId) return
  while ((await context.transaction((tx) => releaseBatch(tx, memberId))) === batchSize);
}

async function releaseBatch(tx: Tx, memberId: string): Promise<number> {
  const held = await tx.db
    .selectFrom('conversations')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('assigneeId', '=', memberId)
    .where('mergedIntoId', 'is', null)
    .where('status', 'in', ['open', 'waiting', 'snoozed'])
    .orderBy('id')
    .limit(batchSize)
    .forNoKeyUpdate()
    .execute()
  if (held.length === 0) return 0
  const released = await tx.db
    .updateTable('conversations')
    .set((of) => ({ assigneeId: null, version: of('version', '+', 1) }))
    .where('accountId', '=', tx.accountId)
    .where(
      'id',
      'in',
      held.map((one) => one.id),
    )
    .returning(['id', 'locationId', 'departmentId'])
    .execute()
  for (const { id, ...place } of released) {
    const change = { assigneeId: null, ...place, previous: { assigneeId: memberId, ...place } }
    announceRow(tx, 'conversation.assigned', await readRow(tx, id), change)
  }
  return released.length
}
