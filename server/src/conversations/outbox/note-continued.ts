import type { Tx } from '../../platform/context.ts'
import { newId } from '../../platform/ids.ts'
import type { Address } from '../channel.ts'
import { noteRecipients } from '../compose/queue-message.ts'

export type Continued = {
  conversationId: string
  messageId: string
  /** The id it has in the other medium, by which an answer to it names it. */
  externalId: string
  person: Address
}

/** A message that was said in one medium has gone out by another as well: an answer from there belongs here. */
export async function noteContinued(tx: Tx, continued: Continued): Promise<void> {
  const { conversationId, messageId, externalId, person } = continued
  await tx.db
    .updateTable('messages')
    .set({ externalId })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .execute()
  await tx.db
    .insertInto('sendingAttempts')
    .values({
      ...{ accountId: tx.accountId, id: newId(), messageId, recipient: person.address },
      ...{ outcome: 'accepted', response: 'Sent by e-mail as well.', at: tx.now() },
    })
    .execute()
  await noteRecipients(tx, conversationId, { to: [person], cc: [], bcc: [] })
}
