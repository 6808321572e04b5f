import { setTimeout as pause } from 'node:timers/promises'
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
import { recordTogether } from '../platform/jobs/record-together.ts'
import type { Connectors } from './connector.ts'

export type Sender = {
  /** Something of an account may be due. */
  wake(accountId: string): void
  /** Resolves when all of an account that is due by now has been tried. */
  drain(accountId: string): Promise<void>
  /** Takes nothing more, and resolves when everything under way has ended and is written down. */
  stop(): Promise<void>
}

/** Sends what is due, each account's messages by themselves. */
export function createSender(contextOf: (accountId: string) => Context, connectors: Connectors): Sender {
  const outboxes = new Map<string, Outbox>()
  function outboxOf(accountId: string): Outbox {
    const outbox = outboxes.get(accountId) ?? openOutbox(contextOf(accountId), connectors)
    outboxes.set(accountId, outbox)
    return outbox
  }
  return {
    wake: (accountId) => outboxOf(accountId).wake(),
    drain: (accountId) => outboxOf(accountId).drain(),
    async stop() {
      await Promise.all([...outboxes.values()].map((one) => one.stop()))
    },
  }
}

type Outbox = { wake(): void; drain(): Promise<void>; stop(): Promise<void> }

// A server that answers slowly holds its own channel up, not the others.
const perChannel = 12
const mostUnderWay = 36
// What falls due quickly one after the other goes out together: a look costs the same for one message as for many.
const gatherMs = 100
const gatherMoreMs = 20
const afterFailureMs = 1_000
// Well within the minute a claim lasts.
const renewEveryMs = 20_000

/**
 * Sends an account's messages whose time has come: claims some, hands each to its connector and writes down how that
 * ended. When the process dies in between, the claims run out and the messages are sent again under the same ids.
 */
function openOutbox(context: Context, connectors: Connectors): Outbox {
  const underWay = new Map<string, { channelId: string; sending: Promise<void> }>()
  const note = recordTogether<Attempted>((batch) => recordDeliveries(context, batch), {
    onLost: (error, { messageId }) =>
      context.log.error({ error, messageId }, 'How sending ended could not be written down'),
  })
  let looking: Promise<void> | undefined
  let isWoken = false
  let hasMore = false
  let isStopped = false

  function wake(): void {
    isWoken = true
    if (!isStopped) looking ??= look()
  }

  async function look(): Promise<void> {
    while (isWoken && !isStopped) {
      isWoken = false
      try {
        await takeDue()
        await pause(hasMore ? gatherMoreMs : gatherMs)
      } catch (error) {
        context.log.error({ error }, 'Looking for what is to be sent failed')
        await pause(afterFailureMs)
      }
    }
    looking = undefined
  }

  async function takeDue(): Promise<void> {
    for (let isAll = false; !isAll && underWay.size < mostUnderWay && !isStopped; ) {
      const exceptChannelIds = busyChannels()
      const most = Math.min(perChannel, mostUnderWay - underWay.size)
      const due = await claimDue(context, { most, exceptChannelIds })
      for (const one of due.claimed)
        underWay.set(one.outgoing.messageId, { channelId: one.channel.id, sending: send(one) })
      isAll = due.isAll
      hasMore = !isAll || exceptChannelIds.length > 0
    }
  }

  function busyChannels(): string[] {
    const channels = Map.groupBy(underWay.values(), (one) => one.channelId)
    return [...channels].flatMap(([id, messages]) => (messages.length >= perChannel ? [id] : []))
  }

  async function send({ channel, outgoing }: Claimed): Promise<void> {
    const { messageId } = outgoing
    await note({ messageId, outcome: await deliver(context, connectors, { channel, outgoing }) })
    underWay.delete(messageId)
    if (hasMore) wake()
  }

  async function drain(): Promise<void> {
    do {
      await takeDue()
      await Promise.all([...underWay.values()].map((one) => one.sending))
    } while (hasMore && !isStopped)
  }

  const renewing = setInterval(() => {
    if (underWay.size === 0) return
    renewLeases(context, [...underWay.keys()]).catch((error) =>
      context.log.warn({ error }, 'Claims were not renewed'),
    )
  }, renewEveryMs).unref()

  return {
    wake,
    drain,
    async stop() {
      isStopped = true
      await looking
      await Promise.all([...underWay.values()].map((one) => one.sending))
      clearInterval(renewing)
    },
  }
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
