import { z } from 'zod'
import type { Context, Tx } from '../../platform/context.ts'
import { announceRow } from '../announce.ts'
import type { Connector, Connectors } from '../channel.ts'
import { queueMessage } from '../compose/queue-message.ts'
import type { ConversationRow } from '../inbox/rows.ts'
import type { Reception } from '../intake/find-reception.ts'
import type { ReceivedMessage } from '../received-message.ts'
import { maySendAutomatic, noteAutomatic } from './rate-caps.ts'
import { writeAcknowledgement } from './write-acknowledgement.ts'

type Question = { message: ReceivedMessage; reception: Reception }
const template = 'acknowledgement'
const channelSettings = z.looseObject({ acknowledges: z.boolean().default(true) })

/** Whether a first question is acknowledged: brand, channel and medium want it, and the rate caps leave room for it. */
export async function mayAcknowledge(
  tx: Tx,
  connectors: Connectors,
  { message, reception }: Question,
): Promise<boolean> {
  const { autoReplyTo } = message.classification
  if (autoReplyTo === null || !reception.settings.acknowledges) return false
  const { id, connector, settings } = reception.channel
  const channel = channelSettings.catch({ acknowledges: true }).parse(settings)
  if (!channel.acknowledges || connectors.get(connector)?.rules.acknowledges !== true) return false
  return maySendAutomatic(tx, { address: autoReplyTo, template, channelId: id })
}

/**
 * Tells a customer that their message has arrived, under which number, and by when they hear from us. It goes where
 * RFC 3834, 4, has automatic answers go.
 */
export async function acknowledge(
  context: Context,
  connectors: Connectors,
  customers: Tx,
  question: Question & { row: ConversationRow; dueAt: Date; name: string },
): Promise<void> {
  const { message, reception, row } = question
  const { channel } = reception
  const connector = connectors.get(channel.connector)
  const address = message.classification.autoReplyTo
  if (!connector || address === null) return
  const tx: Tx = { ...customers, actor: { kind: 'system' } }
  const messageId = await queueMessage(context, tx, {
    conversation: row,
    channel,
    connector,
    class: 'acknowledgement',
    body: { text: writeAcknowledgement(context, tx.now(), question), html: null },
    recipients: { to: [{ name: nameOf(question, address), address }], cc: [], bcc: [] },
    subject: subjectOf(connector, row),
    sendAt: tx.now(),
    publicNumber: null,
    answers: {
      externalId: message.externalId,
      referenceIds: message.references,
      inReplyTo: message.inReplyTo[0] ?? null,
    },
  })
  await noteAutomatic(tx, { address, template, channelId: channel.id, conversationId: row.id })
  announceRow(tx, 'message.queued', row, { messageId, sendAt: tx.now() })
}

function nameOf({ message, name }: Question & { name: string }, address: string): string {
  return message.sender.address.toLowerCase() === address.toLowerCase() ? name : ''
}

function subjectOf(connector: Connector, row: ConversationRow): string {
  return connector.rules.subject ? `Re: ${row.subject}` : ''
}
