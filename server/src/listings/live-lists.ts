import { visibleLocations } from '../accounts/index.ts'
import type { Tx } from '../platform/context.ts'

type Asked = {
  directoryId: string
  recordId?: string | undefined
  limit: number
  before?: string | undefined
}

/** What was or is to be sent, the newest first, of records the actor may see. */
export async function listPushes(tx: Tx, { directoryId, recordId, limit, before }: Asked) {
  return tx.db
    .selectFrom('directoryPushes as push')
    .innerJoin('directoryRecords as record', (join) =>
      join.onRef('record.accountId', '=', 'push.accountId').onRef('record.id', '=', 'push.recordId'),
    )
    .leftJoin('members', (join) =>
      join.onRef('members.accountId', '=', 'push.accountId').onRef('members.id', '=', 'push.askedBy'),
    )
    .select(['push.id', 'push.recordId', 'record.name', 'push.field', 'push.state', 'push.reason'])
    .select(['push.detail', 'push.before', 'push.value', 'push.attempts', 'push.dueAt', 'push.askedAt'])
    .select(['push.endedAt', 'members.name as askedBy'])
    .where('push.accountId', '=', tx.accountId)
    .where('push.directoryId', '=', directoryId)
    .where(visibleLocations(tx.actor, 'record.locationId'))
    .$if(recordId !== undefined, (all) => all.where('push.recordId', '=', recordId ?? ''))
    .$if(before !== undefined, (all) => all.where('push.id', '<', before ?? ''))
    .orderBy('push.id', 'desc')
    .limit(limit + 1)
    .execute()
}

type EditState = 'open' | 'accepted' | 'reverted' | 'gone'

/** What others changed there, the newest first, of records the actor may see. */
export async function listEdits(
  tx: Tx,
  { directoryId, state, limit, before }: Asked & { state: EditState | undefined },
) {
  return tx.db
    .selectFrom('directoryEdits as edit')
    .innerJoin('directoryRecords as record', (join) =>
      join.onRef('record.accountId', '=', 'edit.accountId').onRef('record.id', '=', 'edit.recordId'),
    )
    .leftJoin('members', (join) =>
      join.onRef('members.accountId', '=', 'edit.accountId').onRef('members.id', '=', 'edit.decidedBy'),
    )
    .select(['edit.id', 'edit.recordId', 'record.name', 'edit.field', 'edit.before', 'edit.after'])
    .select(['edit.state', 'edit.seenAt', 'edit.decidedAt', 'members.name as decidedBy'])
    .where('edit.accountId', '=', tx.accountId)
    .where('edit.directoryId', '=', directoryId)
    .where(visibleLocations(tx.actor, 'record.locationId'))
    .$if(state !== undefined, (all) => all.where('edit.state', '=', state ?? 'open'))
    .$if(before !== undefined, (all) => all.where('edit.id', '<', before ?? ''))
    .orderBy('edit.id', 'desc')
    .limit(limit + 1)
    .execute()
}
