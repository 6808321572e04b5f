import { z } from 'zod'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { announce } from '../announce.ts'
import { atOneMoment } from '../at-one-moment.ts'
import type { Connector, Connectors } from '../channel.ts'
import { findSendingChannel } from '../compose/find-channel.ts'
import { queueMessage } from '../compose/queue-message.ts'
import { type ConversationRecord, holdConversation } from '../find-conversation.ts'
import { readSettings } from '../settings.ts'
import { maySendAutomatic, noteAutomatic } from './rate-caps.ts'
import { writeAcknowledgement } from './write-acknowledgement.ts'

const payloadShape = z.object({ conversationId: z.uuid(), messageId: z.uuid() })
const template = 'acknowledgement'

/**
 * The job that tells a customer, once per conversation, that their message has arrived, under which number, and by
 * when they hear from us. Silent when the account or the medium does not want it or the rate caps forbid it.
 */
export function acknowledgeJob(connectors: Connectors): Job {
  return async (context, payload) => {
    const { conversationId, messageId } = payloadShape.parse(payload)
    await context.transaction(async (open) => {
      const conversation = await holdConversation(open, conversationId)
      const tx = atOneMoment(open)
      if (!conversation || !isUnanswered(conversation)) return
      const settings = await readSettings(tx)
      const way = await findWay(tx, connectors, conversation.channelId)
      if (!way || !settings.acknowledges || !wants(way.connector, way.channel.settings)) return
      const address = await findSender(tx, messageId)
      const mail = { address: address ?? '', template, channelId: way.channel.id }
      if (!address || !(await maySendAutomatic(tx, mail))) return
      const sent = await send(context, tx, { ...way, conversation, address })
      await noteAutomatic(tx, { ...mail, conversationId })
      await announce(tx, 'message.queued', conversationId, { messageId: sent })
    })
  }
}

// A channel that is gone has nothing left to say.
async function findWay(tx: Tx, connectors: Connectors, channelId: string) {
  return findSendingChannel(tx, connectors, channelId).catch((error: unknown) => {
    if (error instanceof AppError) return undefined
    throw error
  })
}

function isUnanswered(conversation: ConversationRecord): boolean {
  return (
    conversation.acknowledgedAt === null &&
    conversation.firstResponseAt === null &&
    conversation.status !== 'spam'
  )
}

const channelSettings = z.looseObject({ acknowledges: z.boolean().default(true) })

function wants(connector: Connector, settings: unknown): boolean {
  return (
    connector.rules.acknowledges && channelSettings.catch({ acknowledges: true }).parse(settings).acknowledges
  )
}

async function findSender(tx: Tx, messageId: string): Promise<string | undefined> {
  const message = await tx.db
    .selectFrom('messages')
    .select('sender')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .executeTakeFirst()
  const sender = z.looseObject({ address: z.string().min(1) }).safeParse(message?.sender)
  return sender.success ? sender.data.address : undefined
}

type Sending = Awaited<ReturnType<typeof findSendingChannel>> & {
  conversation: ConversationRecord
  address: string
}

async function send(context: Context, tx: Tx, sending: Sending): Promise<string> {
  const { conversation, channel, connector, address } = sending
  const { text, name } = await writeAcknowledgement(context, tx, conversation)
  const messageId = await queueMessage(context, tx, {
    conversation,
    channel,
    connector,
    class: 'acknowledgement',
    body: { text, html: null },
    recipients: { to: [{ name, address }], cc: [], bcc: [] },
    subject: connector.rules.subject ? `Re: ${conversation.subject}` : '',
    sendAt: tx.now(),
    publicNumber: null,
  })
  await keepRead(tx, conversation)
  await tx.db
    .updateTable('conversations')
    .set({
      acknowledgedAt: tx.now(),
      messageCount: conversation.messageCount + 1,
      version: conversation.version + 1,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', conversation.id)
    .execute()
  return messageId
}

// Who has read the question has nothing new to read.
async function keepRead(tx: Tx, { id, messageCount }: ConversationRecord): Promise<void> {
  await tx.db
    .updateTable('conversationReads')
    .set({ readCount: messageCount + 1 })
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', id)
    .where('readCount', '=', messageCount)
    .execute()
}
