import type { z } from 'zod'
import type { Context, Tx } from '../platform/context.ts'

export type Address = { name: string; address: string }
export type Recipients = { to: Address[]; cc: Address[]; bcc: Address[] }

/** What an outgoing message is to its reader; connectors choose headers by it. */
export type MessageClass = 'reply' | 'acknowledgement' | 'notice'

/** A channel as its connector sees it. `settings` is what the connector's own shape accepts; `secrets` is sealed. */
export type Channel = {
  id: string
  connector: string
  name: string
  address: string
  settings: unknown
  secrets: Buffer | null
  state: 'active' | 'paused'
  locationId: string | null
  departmentId: string | null
}

/** What the medium can carry; checked before a message is queued. */
export type ChannelRules = {
  /** Longest text of one message, in `unit`. */
  maxLength: number
  unit: 'characters' | 'bytes'
  html: boolean
  subject: boolean
  attachments: { maxCount: number; maxTotalBytes: number }
  /** What a customer's address is in this medium. */
  identity: 'email' | 'phone' | 'external'
  /** Whether the medium may be sent an acknowledgement of receipt. */
  acknowledges: boolean
  /** People talk: what is written goes out at once, with no time to take it back. */
  isLive?: boolean
  /** Only words that are spoken go this way: nothing can be written. */
  isSpokenOnly?: boolean
}

/** A message that has been claimed for sending. The same message always carries the same `externalId`. */
export type Outgoing = {
  messageId: string
  conversationId: string
  number: number
  class: MessageClass
  externalId: string | null
  inReplyTo: string | null
  references: string[]
  subject: string
  text: string
  html: string | null
  author: { kind: 'member' | 'contact' | 'key' | 'system'; id: string | null; name: string }
  recipients: Recipients
  locale: string | null
  /** The author's signature, to be put below the text; '' without one. */
  signatureHtml: string
  attachments: OutgoingAttachment[]
  /** Tokens to put where an answer or a bounce will carry them back. */
  tokens: { conversation: string; message: string }
  attempt: number
  /** Where its reader sees the matter; null where they must not, or there is none. */
  requestUrl: string | null
  /** Where its reader says that they want no more of these; only for what nobody waits for. */
  unsubscribeUrl?: string
}

export type OutgoingAttachment = {
  blob: string
  filename: string
  contentType: string
  size: number
  contentId: string | null
  isInline: boolean
}

/** The medium took it. `refused` are recipients it did not take although it took the message for others. */
export type Delivered = {
  outcome: 'sent'
  externalId: string
  response: string
  refused: { address: string; response: string }[]
}

/**
 * The medium said no: for ever (`permanent`) or for now; `isChannels` when it would say so to any message: there is no
 * connection, or the login is refused.
 */
export type DeliveryFailed = { outcome: 'failed'; permanent: boolean; reason: string; isChannels?: boolean }

/** Nobody can know: the connection was lost after the content had been handed over. Sent again under the same id. */
export type DeliveryUnknown = { outcome: 'unknown'; reason: string }

/** Nothing is set up to send with; waits until it is. `reason` names a sentence in messages/<locale>/errors.json. */
export type DeliveryHeld = { outcome: 'held'; reason: string }

export type DeliveryOutcome = Delivered | DeliveryFailed | DeliveryUnknown | DeliveryHeld

type NewAnswer = {
  conversationId: string
  text: string
  /** The kinds of warnings its writer has read and sends it all the same; 'all' for what nobody is asked about again. */
  confirmed: readonly string[] | 'all'
}

/** The port a connector implements to carry conversations. */
export type Connector = {
  kind: string
  /** The shape of `channel.settings`; also renders the form. */
  settings: z.ZodType
  rules: ChannelRules
  deliver(context: Context, channel: Channel, outgoing: Outgoing): Promise<DeliveryOutcome>
  /**
   * What the medium asks of an answer besides its rules.
   * @throws AppError with what to change, or conflict with `warnings`: what is sent all the same once it is confirmed
   */
  refuse?(tx: Tx, answer: NewAnswer): Promise<void>
  /** Why a second person must approve what the actor writes there, in a word of the connector's; undefined: nobody must. */
  needsApproval?(tx: Tx, answer: { conversationId: string }): Promise<string | undefined>
  /** The id the message will have outside, known before it is sent so that an early answer finds its way. */
  externalIdFor?(context: Context, channel: Channel, message: { id: string; class: MessageClass }): string
}

/** The connectors by kind, handed in by app.ts. */
export type Connectors = ReadonlyMap<string, Connector>
