import type { Tx } from '../../../platform/context.ts'

/** How far one folder has been read. */
export type FolderState = {
  uidValidity: string
  lastUid: number
  startedAt: Date
  lastMailAt: Date | null
}

export async function findFolderState(
  tx: Tx,
  channelId: string,
  path: string,
): Promise<FolderState | undefined> {
  return tx.db
    .selectFrom('mailboxFolders')
    .select(['uidValidity', 'lastUid', 'startedAt', 'lastMailAt'])
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .where('path', '=', path)
    .executeTakeFirst()
}

/** Notes how far the folder has been read; in the transaction that keeps what was read. */
export async function saveFolderState(
  tx: Tx,
  channelId: string,
  path: string,
  state: { uidValidity: string; lastUid: number; lastMailAt: Date | null },
): Promise<void> {
  const values = { ...state, checkedAt: tx.now() }
  await tx.db
    .insertInto('mailboxFolders')
    .values({ accountId: tx.accountId, channelId, path, startedAt: tx.now(), ...values })
    .onConflict((row) => row.columns(['accountId', 'channelId', 'path']).doUpdateSet(values))
    .execute()
}
