import {
  type Attempted,
  type Claimed,
  claimDue,
  type DeliveryOutcome,
  recordDeliveries,
  renewLeases,
} from '../conversations/index.ts'
import type { Context } from '../platform/context.ts'
import { reasonOf } from '../platform/errors.ts'
import { eachAccount, type OfEachAccount } from '../platform/jobs/each-account.ts'
import { recordTogether } from '../platform/jobs/record-together.ts'
import { type WorkingOff, workOff } from '../platform/jobs/work-off.ts'
import type { Connectors } from './connector.ts'

// A server that answers slowly holds its own channel up, not the others.
const perChannel = 12
const mostUnderWay = 36

/** Sends what is due, each account's messages by themselves. */
export function createSender(
  contextOf: (accountId: string) => Context,
  connectors: Connectors,
): OfEachAccount {
  return eachAccount((accountId) => openOutbox(contextOf(accountId), connectors))
}

/**
 * Sends an account's messages whose time has come: claims some, hands each to its connector and writes down how that
 * ended. When the process dies in between, the claims run out and the messages are sent again under the same ids.
 */
function openOutbox(context: Context, connectors: Connectors): WorkingOff {
  const note = recordTogether<Attempted>((batch) => recordDeliveries(context, batch), {
    onLost: (error, { messageId }) =>
      context.log.error({ error, messageId }, 'How sending ended could not be written down'),
  })
  return workOff<Claimed>({
    name: 'messages to be sent',
    idOf: ({ outgoing }) => outgoing.messageId,
    async claim(underWay) {
      const exceptChannelIds = busyChannels(underWay)
      const most = Math.min(perChannel, mostUnderWay - underWay.length)
      const { claimed, isAll } = await claimDue(context, { most, exceptChannelIds })
      return { claimed, rest: !isAll ? 'now' : exceptChannelIds.length > 0 ? 'later' : 'none' }
    },
    async work({ channel, outgoing }) {
      const { messageId } = outgoing
      await note({ messageId, outcome: await deliver(context, connectors, { channel, outgoing }) })
    },
    renew: (messageIds) => renewLeases(context, messageIds),
    ...{ most: mostUnderWay, renewEveryMs: 20_000, gatherMs: 100, gatherMoreMs: 20, log: context.log },
  })
}

function busyChannels(underWay: readonly Claimed[]): string[] {
  const channels = Map.groupBy(underWay, ({ channel }) => channel.id)
  return [...channels].flatMap(([id, messages]) => (messages.length >= perChannel ? [id] : []))
}

async function deliver(
  context: Context,
  connectors: Connectors,
  { channel, outgoing }: Claimed,
): Promise<DeliveryOutcome> {
  const connector = connectors.get(channel.connector)
  if (!connector) return { outcome: 'held', reason: 'connector_missing' }
  try {
    return await connector.deliver(context, channel, outgoing)
  } catch (error) {
    context.log.error({ error, messageId: outgoing.messageId }, 'Sending failed in a way nobody expected')
    return { outcome: 'failed', permanent: false, reason: reasonOf(error) }
  }
}
