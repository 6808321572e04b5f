import { type Connectors, connectorJobs } from '../../connectors/index.ts'
import { conversationJobs, recordDelivery } from '../../conversations/index.ts'
import type { Job, Jobs } from '../../platform/jobs/jobs.ts'

/** What the queue does in a story. */
export function pastJobs(connectors: Connectors): Jobs {
  return {
    ...conversationJobs,
    ...connectorJobs(connectors),
    'connectors.deliver': deliverInPast,
  }
}

// Written down as a practice channel answers, without the claim that keeps two senders apart: in the past, nobody
// else would take the message.
const deliverInPast: Job = async (context, payload) => {
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
  await recordDelivery(context, messageId, {
    outcome: 'sent',
    externalId: message.externalId,
    response: 'Practice: nothing has left.',
    refused: [],
  })
}
