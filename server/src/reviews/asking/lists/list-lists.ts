import type { Tx } from '../../../platform/context.ts'

/** The lists that were brought, the latest first. */
export async function listLists(tx: Tx) {
  return tx.db
    .selectFrom('reviewRequestLists')
    .leftJoin('members', (join) =>
      join
        .onRef('members.accountId', '=', 'reviewRequestLists.accountId')
        .onRef('members.id', '=', 'reviewRequestLists.createdBy'),
    )
    .select(['reviewRequestLists.id', 'reviewRequestLists.name', 'basis', 'rowCount', 'takenCount'])
    .select(['reviewRequestLists.createdAt', 'members.name as createdBy'])
    .where('reviewRequestLists.accountId', '=', tx.accountId)
    .orderBy('reviewRequestLists.createdAt', 'desc')
    .limit(200)
    .execute()
}
