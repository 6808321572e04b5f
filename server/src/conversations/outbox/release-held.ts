import type { Context, Tx } from '../../platform/context.ts'
import { announceStates } from '../announce.ts'

const belatedMs = 3_600_000

/**
 * Sends everything that was held back, after whatever was missing has been set up.
 * @param channelId only what waits on this channel, and also what was to be tried again there later
 * @returns how many messages that were
 */
export async function releaseHeld(context: Context, channelId?: string): Promise<number> {
  return context.transaction(async (tx) => {
    await dropBelated(tx)
    const released = await tx.db
      .updateTable('messages')
      .set({ state: 'queued', stateReason: null, sendAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where((waits) =>
        channelId === undefined
          ? waits('state', '=', 'held')
          : waits.and([
              waits('channelId', '=', channelId),
              waits.or([
                waits('state', '=', 'held'),
                waits.and({ state: 'queued' }).and('attempts', '>', 0).and('sendAt', '>', tx.now()),
              ]),
            ]),
      )
      .returning(['id', 'conversationId'])
      .execute()
    await announceStates(
      tx,
      released.map(({ id, conversationId }) => ({
        messageId: id,
        conversationId,
        state: 'queued',
        reason: null,
      })),
    )
    return released.length
  })
}

// "Your message has arrived" helps within the hour; days later it is an embarrassment.
async function dropBelated(tx: Tx): Promise<void> {
  await tx.db
    .updateTable('messages')
    .set({ state: 'cancelled' })
    .where('accountId', '=', tx.accountId)
    .where('state', '=', 'held')
    .where('class', '=', 'acknowledgement')
    .where('createdAt', '<', new Date(tx.now().getTime() - belatedMs))
    .execute()
}
