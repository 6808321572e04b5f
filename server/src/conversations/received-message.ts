import type { Address } from './channel.ts'
import type { Origin } from './web-letter.ts'

/**
 * What a received message is (reference: R-L). Only `human` may reopen, start or stop a clock and be acknowledged;
 * all kinds are stored and shown.
 */
export type ReceivedKind =
  | 'human'
  | 'dsn-failed'
  | 'dsn-delay'
  | 'mdn'
  | 'arf'
  | 'out-of-office'
  | 'automatic'
  | 'list'
  | 'own-loop'

/** One recipient's fate as a bounce tells it. */
export type BouncedRecipient = {
  address: string
  action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
  /** Enhanced status code such as 5.1.1; '' when not given. */
  status: string
  diagnostic: string
}

export type ReceivedAttachment = {
  filename: string
  declaredType: string
  contentType: string
  content: Uint8Array
  contentId: string | null
  isInline: boolean
}

/** A message from outside in the core's words; every connector turns what it got into this. Text is NUL-free NFC. */
export type ReceivedMessage = {
  channelId: string
  deliveryId: string | null
  /** The medium's own id of it: Message-ID without angle brackets, or the provider's id. */
  externalId: string
  /** Tells a repeated delivery from another message that reuses an id. */
  contentHash: string
  /** When it was written, as far as its sender says. */
  writtenAt: Date | null
  sender: Address & { kind: 'email' | 'phone' | 'external' }
  /** Where an answer should go when that is not the sender. */
  replyTo: Address[]
  recipients: { to: Address[]; cc: Address[] }
  /** Every address of ours it was sent to, lower case, first hand knowledge (envelope) first. */
  routedTo: string[]
  subject: string
  text: string
  /** Sanitised. */
  html: string | null
  quotedText: string | null
  quotedHtml: string | null
  attachments: ReceivedAttachment[]
  inReplyTo: string[]
  references: string[]
  /** Ids found inside forwarded or quoted mails. */
  forwardedIds: string[]
  /** Texts that may be our signed tokens (from plus-addresses, message ids, links); checked here. */
  tokens: string[]
  /** `contact`: the medium has one endless conversation per person (chat, SMS). */
  threadsBy: 'reference' | 'contact'
  /** `autoReplyTo`: where an automatic answer may go (RFC 3834, 4: the return path); null when there must be none. */
  classification: { kind: ReceivedKind; autoReplyTo: string | null; reason: string }
  bounce: { originalIds: string[]; recipients: BouncedRecipient[] } | null
  /** `isFailed`: the sender is provably not who it claims to be. `results` is shown as it is. */
  authentication: { isFailed: boolean; results: Record<string, string> } | null
  locale: string | null
  /** The place it is about, where the medium itself tells. */
  locationId?: string | null
  /** How many of five a public review gives; null for one without a rating. */
  stars?: number | null
  /** Fetched from the past on purpose: it takes its place there, starts no clock and opens nothing again. */
  isHistory?: boolean
  /** Of what was written on a page of ours. */
  origin?: Origin | null
  /** Why it is likely nobody's honest word; it is kept as spam then. */
  suspicion?: string | null
}

export type ReceiveOutcome =
  | { outcome: 'created' | 'added' | 'repeated' | 'routed'; conversationId: string; messageId: string }
  | { outcome: 'bounce'; conversationId: string; messageId: string }
  | { outcome: 'deleted' }
