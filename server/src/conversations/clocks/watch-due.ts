import { z } from 'zod'
import type { Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { announce } from '../announce.ts'
import { lookAgainAt } from '../too-early.ts'

/**
 * Has the moment a conversation becomes due noticed. One job per conversation: a new due time moves it, and one that
 * no longer holds when its time comes does nothing.
 */
export function watchDue(tx: Tx, conversationId: string, dueAt: Date | null): void {
  if (!dueAt) return
  tx.enqueue('conversations.overdue', { conversationId }, { runAt: dueAt, key: `overdue:${conversationId}` })
}

const payloadShape = z.object({ conversationId: z.uuid() })

/** The job at a due time: records that it passed, once, if it still holds. */
export const noticeOverdue: Job = async (context, payload) => {
  const { conversationId } = payloadShape.parse(payload)
  await context.transaction(async (tx) => {
    const watched = await tx.db
      .selectFrom('conversations')
      .select('dueAt')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', conversationId)
      .where('overdueNoticedAt', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!watched?.dueAt) return
    if (watched.dueAt > tx.now()) return watchDue(tx, conversationId, lookAgainAt(watched.dueAt))
    await tx.db
      .updateTable('conversations')
      .set({ overdueNoticedAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', conversationId)
      .execute()
    await announce(tx, 'conversation.overdue', conversationId, { dueAt: watched.dueAt })
  })
}
