import type { Context } from '../../platform/context.ts'
import { announce } from '../announce.ts'
import { scheduleDelivery } from './schedule-delivery.ts'

/**
 * Sends everything that was held back, after whatever was missing has been set up.
 * @param channelId only what waits on this channel
 * @returns how many messages that were
 */
export async function releaseHeld(context: Context, channelId?: string): Promise<number> {
  return context.transaction(async (tx) => {
    const released = await tx.db
      .updateTable('messages')
      .set({ state: 'queued', stateReason: null, sendAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('state', '=', 'held')
      .$if(channelId !== undefined, (all) => all.where('channelId', '=', channelId ?? ''))
      .returning(['id', 'conversationId'])
      .execute()
    for (const { id, conversationId } of released) {
      await scheduleDelivery(tx, id, tx.now())
      await announce(tx, 'message.state_changed', conversationId, {
        messageId: id,
        state: 'queued',
        reason: null,
      })
    }
    return released.length
  })
}
