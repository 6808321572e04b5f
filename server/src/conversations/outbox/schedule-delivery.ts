import type { Tx } from '../../platform/context.ts'

/** Has a message sent at a time; the newest time holds. */
export function scheduleDelivery(tx: Tx, messageId: string, at: Date): void {
  tx.enqueue('connectors.deliver', { messageId }, { runAt: at, key: `deliver:${messageId}` })
}
