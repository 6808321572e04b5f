import type { Address } from '../channel.ts'
import type { KeptAttachment } from '../intake/placement.ts'

/** A message that was said elsewhere, long ago. Text is NUL-free NFC, HTML is sanitised. */
export type PastMessage = {
  id: string
  kind: 'incoming' | 'outgoing' | 'note'
  author: { kind: 'contact' | 'member' | 'system'; id: string | null; name: string }
  at: Date
  text: string
  html: string | null
  /** Its Message-ID without angle brackets, where it is known: a late answer to it then finds its conversation. */
  externalId: string | null
  sender: Address | null
  cc: Address[]
  attachments: KeptAttachment[]
  /** What its author quoted, where that is known apart from what they wrote. */
  quotedText?: string | null
  /** What kind of automatic mail it is; no answer depends on one. */
  automatic?: 'out-of-office' | 'dsn-failed' | null
  /** Whether it came back. */
  hasBounced?: boolean
}

/** A conversation that was had elsewhere. */
export type PastConversation = {
  id: string
  channelId: string
  contactId: string
  customer: Address
  locationId: string | null
  departmentId: string | null
  assigneeId: string | null
  status: 'open' | 'waiting' | 'snoozed' | 'resolved' | 'spam'
  statusId: string | null
  /** 0 low, 1 normal, 2 high, 3 urgent. */
  priority: number
  subject: string
  locale: string | null
  createdAt: Date
  snoozedUntil: Date | null
  tagIds: string[]
  fields: { fieldId: string; value: string; number: number | null }[]
  people: { address: string; name: string; contactId: string | null }[]
  /** At least one, oldest first. */
  messages: PastMessage[]
}

/** What the list shows of a conversation, told from its messages; clocks of the past have stopped. */
export function summaryOf(messages: readonly PastMessage[]) {
  const spoken = messages.filter((message) => message.kind !== 'note' && !message.automatic)
  const last = spoken.at(-1) ?? messages.at(-1)
  const answer = spoken.find((message) => message.kind === 'outgoing')
  return {
    last,
    firstResponseAt: spoken[0]?.kind === 'incoming' ? (answer?.at ?? null) : null,
    lastMessageAt: last?.at,
    lastActivityAt: messages.at(-1)?.at,
    messageCount: messages.length,
    publicCount: spoken.length,
    hasAttachments: messages.some((message) => message.attachments.some((file) => !file.isInline)),
  }
}

/** Who spoke last, as the list says it. */
export function lastSenderOf(last: PastMessage | undefined): 'contact' | 'member' {
  return last?.kind === 'incoming' ? 'contact' : 'member'
}
