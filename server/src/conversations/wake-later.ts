import type { Tx } from '../platform/context.ts'

/** Has a conversation come back at a time; the newest time holds. */
export function wakeLater(tx: Tx, conversationId: string, at: Date): void {
  tx.enqueue('conversations.wake', { conversationId }, { runAt: at, key: `wake:${conversationId}` })
}
