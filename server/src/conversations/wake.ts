import { z } from 'zod'
import type { Job } from '../platform/jobs/jobs.ts'
import { holdConversation } from './find-conversation.ts'
import { changeStatus } from './set-status.ts'
import { lookAgainAt } from './too-early.ts'
import { wakeLater } from './wake-later.ts'

const payloadShape = z.object({ conversationId: z.uuid() })

/** The job at the end of a snooze: the conversation is open again, unless it was put aside for longer meanwhile. */
export const wakeConversation: Job = async (context, payload) => {
  const { conversationId } = payloadShape.parse(payload)
  await context.transaction(async (tx) => {
    const before = await holdConversation(tx, conversationId)
    if (before?.status !== 'snoozed' || !before.snoozedUntil) return
    if (before.snoozedUntil > tx.now()) return wakeLater(tx, conversationId, lookAgainAt(before.snoozedUntil))
    await changeStatus(tx, before, 'open', null)
  })
}
