import { z } from 'zod'
import type { Context } from '../platform/context.ts'
import type { Address, DeliveryOutcome } from './channel.ts'

/** Where on the brand's pages something was written, and what led there. */
export const originShape = z
  .object({
    page: z.enum(['contact-form', 'request', 'review']),
    typed: z.string().nullable().meta({ description: 'What was searched for before' }),
    article: z.object({ title: z.string(), path: z.string() }).nullable(),
    phone: z.string().nullable().meta({ description: 'As it was typed' }),
    suspicion: z
      .enum(['hidden_field', 'too_fast', 'many', 'work', 'links'])
      .nullable()
      .meta({ description: 'Why it was taken for spam' }),
  })
  .meta({ id: 'MessageOrigin' })
export type Origin = z.infer<typeof originShape>

/** What a customer wrote on a page of the brand, to go the way their mails go. */
export type WebLetter = {
  channelId: string
  /** The same for the same words sent twice. */
  externalId: string
  sender: Address
  subject: string
  text: string
  locale: string
  files: { filename: string; contentType: string; content: Buffer }[]
  /** Tokens of ours that say where it belongs. */
  tokens: string[]
  origin: Origin
}

/** Keeps a letter raw, as a delivery of its channel; it is read like all others. Connectors do it. */
export type KeepWebLetter = (context: Context, letter: WebLetter) => Promise<{ deliveryId: string }>

/** A few words of ours to somebody, outside any conversation; an answer to it comes to the channel. */
type ChannelNotice = {
  channelId: string
  to: string
  subject: string
  text: string
  locale: string
  attachments?: { filename: string; contentType: string; content: Buffer }[]
  /** Names the notice: in what bounces, and the same when it is sent again. */
  id?: string
  /** The conversation an answer to it belongs to. */
  conversationId?: string | null
  /** Where a mail program says for its reader that they want no more of these (RFC 8058). */
  unsubscribeUrl?: string
}
export type SendNotice = (context: Context, notice: ChannelNotice) => Promise<void>

/** The same, saying what became of it instead of failing. */
export type OfferNotice = (context: Context, notice: ChannelNotice) => Promise<DeliveryOutcome>

/** Sends a text message to a phone, from the number of a location. */
export type SendText = (
  context: Context,
  message: { locationId: string; to: string; text: string },
) => Promise<DeliveryOutcome>
