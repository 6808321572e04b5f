import type { Tx } from '../../../platform/context.ts'

export type Folder = { channelId: string; path: string }

/** How far one folder has been read. */
export type FolderState = {
  uidValidity: string
  lastUid: number
  /** Which mail `lastUid` was; null before the first. */
  lastExternalId: string | null
  startedAt: Date
  lastMailAt: Date | null
}

export async function findFolderState(tx: Tx, folder: Folder): Promise<FolderState | undefined> {
  return tx.db
    .selectFrom('mailboxFolders')
    .select(['uidValidity', 'lastUid', 'lastExternalId', 'startedAt', 'lastMailAt'])
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', folder.channelId)
    .where('path', '=', folder.path)
    .executeTakeFirst()
}

/** Notes how far the folder has been read; in the transaction that keeps what was read. */
export async function saveFolderState(tx: Tx, state: Omit<FolderState, 'startedAt'> & Folder): Promise<void> {
  const { channelId, path, ...position } = state
  const values = { ...position, checkedAt: tx.now() }
  await tx.db
    .insertInto('mailboxFolders')
    .values({ accountId: tx.accountId, channelId, path, startedAt: tx.now(), ...values })
    .onConflict((row) => row.columns(['accountId', 'channelId', 'path']).doUpdateSet(values))
    .execute()
}
