import { type Connectors, createReceiver, receiveDelivery } from '../../connectors/index.ts'
import type { MailIn } from './mail-in.ts'
import type { Past } from './past.ts'
import { writeRaw } from './write-raw.ts'

// Long enough for the mail to be read and acknowledged.
const readMs = 2000

/** A mail comes in as bytes and is kept and read as every mail is. Returns its conversation. @throws Error when it cannot be read or was there before */
export async function receiveRaw(past: Past, connectors: Connectors, mail: MailIn): Promise<string> {
  const { step, channelId, messageId } = mail
  const system = past.as({ kind: 'system' })
  const { deliveryId, isNew } = await receiveDelivery(system, channelId, {
    externalId: messageId,
    raw: writeRaw(mail),
    source: 'demo',
    envelope: { from: step.nature === 'bounce' ? '' : step.from.email, to: [step.to] },
  })
  if (!isNew) throw new Error(`${messageId} came in before.`)
  await readReceived(past, connectors)
  await past.letPass(new Date(step.at.getTime() + readMs))
  const delivery = await system.read((tx) =>
    tx.db
      .selectFrom('deliveries')
      .select(['conversationId', 'reason'])
      .where('accountId', '=', tx.accountId)
      .where('id', '=', deliveryId)
      .executeTakeFirstOrThrow(),
  )
  if (!delivery.conversationId) throw new Error(`${messageId} was not read. ${delivery.reason ?? ''}`)
  return delivery.conversationId
}

/** Reads what has come in. */
export async function readReceived(past: Past, connectors: Connectors): Promise<void> {
  const system = past.as({ kind: 'system' })
  const receiver = createReceiver(() => system, connectors)
  await receiver.drain(system.accountId)
  await receiver.stop()
}
