import {
  type Connectors,
  createOfferNotice,
  createReviewSources,
  sendTextFrom,
} from '../../connectors/index.ts'
import { claimDue, conversationJobs, recordDeliveries } from '../../conversations/index.ts'
import type { Context } from '../../platform/context.ts'
import type { Job, Jobs } from '../../platform/jobs/jobs.ts'
import { askingJobs, followJob, followStrategy } from '../../reviews/index.ts'

export const deliverJob = 'demo.deliverInPast'

/** What the queue does in a story. */
export function pastJobs(connectors: Connectors): Jobs {
  const sources = createReviewSources()
  return {
    ...conversationJobs,
    [followJob]: followStrategy(connectors, (kind) => sources.get(kind)?.capability),
    ...askingJobs(sources, { offerNotice: createOfferNotice(connectors), sendText: sendTextFrom }),
    [deliverJob]: deliver(connectors),
  }
}

function deliver(connectors: Connectors): Job {
  return async (context, payload) => {
    const messageId = String(payload.messageId)
    const message = await context.read((tx) =>
      tx.db
        .selectFrom('messages')
        .innerJoin('channels', (join) =>
          join
            .onRef('channels.accountId', '=', 'messages.accountId')
            .onRef('channels.id', '=', 'messages.channelId'),
        )
        .select(['messages.externalId', 'channels.connector'])
        .where('messages.accountId', '=', tx.accountId)
        .where('messages.id', '=', messageId)
        .where('messages.state', '=', 'queued')
        .executeTakeFirst(),
    )
    if (!message) return
    if (connectors.get(message.connector)?.rules.isLive) await deliverLive(context, connectors)
    else if (message.externalId) await noteSent(context, messageId, message.externalId)
  }
}

// What is said in a chat must stand there: its connector says it, as it would have then.
async function deliverLive(context: Context, connectors: Connectors): Promise<void> {
  const { claimed } = await claimDue(context, { most: 20, exceptChannelIds: [] })
  for (const { channel, outgoing } of claimed) {
    const outcome = await connectors.get(channel.connector)?.deliver(context, channel, outgoing)
    if (outcome) await recordDeliveries(context, [{ messageId: outgoing.messageId, outcome }])
  }
}

// Written down as a practice channel answers, without the claim that keeps two senders apart: in the past, nobody
// else would take the message.
async function noteSent(context: Context, messageId: string, externalId: string): Promise<void> {
  const outcome = { outcome: 'sent' as const, response: 'Practice: nothing has left.', refused: [] }
  await recordDeliveries(context, [{ messageId, outcome: { ...outcome, externalId } }])
}
