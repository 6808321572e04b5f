import type { Tx } from '../../platform/context.ts'

/** Says of a channel's addresses whether mail for them is to wait at its sender's (see email/smtp). */
export async function pauseAddresses(tx: Tx, channelId: string, isPaused: boolean): Promise<void> {
  await tx.db
    .updateTable('mailAddresses')
    .set({ isPaused })
    .where('accountId', '=', tx.accountId)
    .where('channelId', '=', channelId)
    .where('isPaused', '!=', isPaused)
    .execute()
}
