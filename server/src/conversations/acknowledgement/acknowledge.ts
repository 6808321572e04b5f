import type { RawBuilder } from 'kysely'
import { z } from 'zod'
import type { Context, Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { announceRow } from '../announce.ts'
import type { Connectors } from '../channel.ts'
import { answerSubject } from '../compose/answer-subject.ts'
import { letterRow } from '../compose/queue-message.ts'
import type { ConversationRow } from '../inbox/rows.ts'
import type { Reception } from '../intake/find-reception.ts'
import type { ReceivedMessage } from '../received-message.ts'
import { type AutomaticMail, insertAutomatic, maySendAutomatic } from './rate-caps.ts'
import { writeAcknowledgement } from './write-acknowledgement.ts'

export type Question = { message: ReceivedMessage; reception: Reception }
export type Asked = Question & { row: ConversationRow; dueAt: Date; name: string }

/** A confirmation of receipt, ready to be stored. */
export type Acknowledgement = {
  letter: ReturnType<typeof letterRow>
  mail: AutomaticMail
  row: ConversationRow
}

const template = 'acknowledgement'
const channelSettings = z.looseObject({ acknowledges: z.boolean().default(true) })

/** Which first questions are acknowledged: brand, channel and medium want it, and the rate caps leave room for it. */
export async function choosingAcknowledged(
  tx: Tx,
  connectors: Connectors,
  questions: readonly Question[],
): Promise<Set<Question>> {
  const wanted = questions.flatMap((question) => {
    const address = question.message.classification.autoReplyTo
    const isWanted = address !== null && wantsAcknowledging(connectors, question.reception)
    return isWanted ? [{ question, address, template, channelId: question.reception.channel.id }] : []
  })
  const may = await maySendAutomatic(tx, wanted)
  return new Set(wanted.filter((_, index) => may[index]).map(({ question }) => question))
}

function wantsAcknowledging(connectors: Connectors, { channel, settings }: Reception): boolean {
  const { acknowledges } = channelSettings.catch({ acknowledges: true }).parse(channel.settings)
  return (
    settings.acknowledges && acknowledges && connectors.get(channel.connector)?.rules.acknowledges === true
  )
}

/**
 * What tells a customer that their message has arrived, under which number, and by when they hear from us. It goes
 * where RFC 3834, 4, has automatic answers go.
 */
export function acknowledgementOf(
  context: Context,
  connectors: Connectors,
  customers: Tx,
  question: Asked,
): Acknowledgement[] {
  const { message, reception, row } = question
  const { channel } = reception
  const connector = connectors.get(channel.connector)
  const address = message.classification.autoReplyTo
  if (!connector || address === null) return []
  const tx: Tx = { ...customers, actor: { kind: 'system' } }
  const letter = letterRow(context, tx, {
    conversation: row,
    channel,
    connector,
    class: 'acknowledgement',
    body: { text: writeAcknowledgement(context, tx.now(), question), html: null },
    recipients: { to: [{ name: nameOf(question, address), address }], cc: [], bcc: [] },
    subject: answerSubject(connector, row),
    sendAt: tx.now(),
    publicNumber: null,
    answers: {
      externalId: message.externalId,
      referenceIds: message.references,
      inReplyTo: message.inReplyTo[0] ?? null,
    },
  })
  return [{ letter, mail: { address, template, channelId: channel.id }, row }]
}

/** The parts of a statement that store acknowledgements; what happened is recorded with them. */
export function insertAcknowledgements(
  customers: Tx,
  made: readonly Acknowledgement[],
): RawBuilder<unknown>[] {
  if (made.length === 0) return []
  const tx: Tx = { ...customers, actor: { kind: 'system' } }
  for (const { letter, row } of made)
    announceRow(tx, 'message.queued', row, { messageId: letter.id, sendAt: letter.sendAt })
  return [
    insertRows(
      'messages',
      made.map(({ letter }) => letter),
    ),
    insertAutomatic(
      tx,
      made.map(({ mail, row }) => ({ ...mail, conversationId: row.id })),
    ),
  ]
}

function nameOf({ message, name }: Asked, address: string): string {
  return message.sender.address.toLowerCase() === address.toLowerCase() ? name : ''
}
