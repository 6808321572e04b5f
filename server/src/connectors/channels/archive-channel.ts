import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context } from '../../platform/context.ts'
import { announce } from '../announce.ts'
import { claimAddresses } from './claim-addresses.ts'
import { getChannel } from './queries.ts'

/** Closes a channel: nothing comes in or goes out any more, its conversations stay, its addresses are free again. */
export async function archiveChannel(context: Context, id: string): Promise<void> {
  requirePermission(context.actor, 'channels.manage')
  await context.transaction(async (tx) => {
    const channel = await getChannel(tx, id)
    await tx.db
      .updateTable('channels')
      .set({ archivedAt: tx.now(), version: channel.version + 1 })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    await claimAddresses(tx, id, [])
    await audit(tx, { action: 'channel.archived', subjectKind: 'channel', subjectId: id })
    announce(tx, 'channel.archived', id, { name: channel.name })
  })
}
