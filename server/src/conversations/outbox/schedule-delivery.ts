import type { Tx } from '../../platform/context.ts'

/** Has a message sent at a time; the newest time holds. */
export async function scheduleDelivery(tx: Tx, messageId: string, at: Date): Promise<void> {
  await tx.enqueue('connectors.deliver', { messageId }, { runAt: at, key: `deliver:${messageId}` })
}
