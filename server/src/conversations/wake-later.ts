import type { Tx } from '../platform/context.ts'

/** Has a conversation come back at a time; the newest time holds. */
export async function wakeLater(tx: Tx, conversationId: string, at: Date): Promise<void> {
  await tx.enqueue('conversations.wake', { conversationId }, { runAt: at, key: `wake:${conversationId}` })
}
