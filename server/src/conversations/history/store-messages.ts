import type { Tx } from '../../platform/context.ts'
import { insertRows } from '../../platform/db/insert-rows.ts'
import { newId } from '../../platform/ids.ts'
import type { Address } from '../channel.ts'
import type { PastMessage } from './past.ts'

export type Said = {
  conversationId: string
  channelId: string
  customer: Address
  /** How many public messages came before these. */
  publicCount: number
  messages: readonly PastMessage[]
}

/** Keeps messages of the past with their files, of any number of conversations, in a few statements. */
export async function storeMessages(tx: Tx, said: readonly Said[]): Promise<void> {
  const rows = said.flatMap((one) => rowsOf(tx, one))
  if (rows.length > 0) await insertRows('messages', rows).execute(tx.db)
  const files = said.flatMap(({ conversationId, messages }) =>
    messages.flatMap(({ id: messageId, at, attachments }) =>
      attachments.map((file) => ({
        ...{ accountId: tx.accountId, id: newId(), conversationId, messageId, createdAt: at },
        ...file,
      })),
    ),
  )
  if (files.length > 0) await insertRows('attachments', files).execute(tx.db)
}

function rowsOf(tx: Tx, { conversationId, channelId, customer, publicCount, messages }: Said) {
  let number = publicCount
  return messages.map((message) => {
    const isNote = message.kind === 'note'
    const isCounted = !isNote && !message.automatic
    if (isCounted) number += 1
    return {
      ...{ accountId: tx.accountId, id: message.id, conversationId, kind: message.kind, class: 'reply' },
      ...{ authorKind: message.author.kind, authorId: message.author.id, authorName: message.author.name },
      ...{ channelId: isNote ? null : channelId, sentAt: isNote ? null : message.at, createdAt: message.at },
      ...{ state: stateOf(message), attempts: 0, automatic: message.automatic ?? null },
      ...{ text: message.text, html: message.html, quotedText: message.quotedText ?? null },
      ...{ externalId: message.externalId, subject: '' },
      ...{ sender: message.sender, recipients: recipientsOf(message, customer) },
      ...{ publicNumber: isCounted ? number : null, referenceIds: [], mentions: [] },
    }
  })
}

function stateOf({ kind, hasBounced }: PastMessage): 'sent' | 'bounced' | null {
  if (kind !== 'outgoing') return null
  return hasBounced ? 'bounced' : 'sent'
}

function recipientsOf({ kind, cc }: PastMessage, customer: Address) {
  return { to: kind === 'outgoing' && customer.address ? [customer] : [], cc, bcc: [] }
}
