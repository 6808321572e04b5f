import { conversationJobs, recordDeliveries } from '../../conversations/index.ts'
import type { Job, Jobs } from '../../platform/jobs/jobs.ts'

/** What the queue does in a story. */
export function pastJobs(): Jobs {
  return {
    ...conversationJobs,
    [deliverInPast.name]: deliverInPast,
  }
}

// Written down as a practice channel answers, without the claim that keeps two senders apart: in the past, nobody
// else would take the message.
export const deliverInPast: Job = async (context, payload) => {
  const messageId = String(payload.messageId)
  const message = await context.read((tx) =>
    tx.db
      .selectFrom('messages')
      .select('externalId')
      .where('accountId', '=', tx.accountId)
      .where('id', '=', messageId)
      .where('state', '=', 'queued')
      .executeTakeFirst(),
  )
  if (!message?.externalId) return
  const outcome = {
    outcome: 'sent' as const,
    externalId: message.externalId,
    response: 'Practice: nothing has left.',
    refused: [],
  }
  await recordDeliveries(context, [{ messageId, outcome }])
}
