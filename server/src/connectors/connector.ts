import type { z } from 'zod'
import type {
  Channel,
  Connector as ConversationConnector,
  ReceivedMessage,
  WebLetter,
} from '../conversations/index.ts'
import type { Context, Tx, World } from '../platform/context.ts'
import type { Connection } from '../platform/db/connect.ts'
import type { MessageValues } from '../platform/i18n/create-translator.ts'
import type { GoneReview, ReviewCapability, SeenReview } from '../reviews/index.ts'

/** A kept delivery as a connector sees it. */
export type Delivery = {
  id: string
  channelId: string
  source: string
  envelope: Record<string, unknown>
  receivedAt: Date
}

/** What a delivery turned out to be. `probe` is a test of ours that came back; it makes
 * no conversation. Of reviews only those that want an answer do. */
export type Parsed =
  | { kind: 'message'; message: ReceivedMessage }
  | { kind: 'probe' }
  | {
      kind: 'reviews'
      platform: ReviewCapability
      seen: readonly (SeenReview | GoneReview)[]
      /** The source they are of, where they came in by another channel. */
      channelId?: string
    }

/** A delivery that has become a message of a conversation. */
export type Taken = { deliveryId: string; conversationId: string }

/** Says a sentence of messages/<locale>/doctor.json in the language of who asked. */
export type Say = (key: string, values?: MessageValues) => string

/** One thing that was looked at: does it work, and if not, why, in plain words. */
export type Check = {
  id: string
  state: 'ok' | 'warn' | 'fail'
  /** Names a sentence in messages/<locale>/doctor.json. */
  title: string
  detail: string
}

/** One record for the sender's DNS. */
export type DnsRecord = { name: string; type: string; value: string }

export type BackfillRequest = {
  since: Date
  /** The highest number done, per part (folder). */
  progress: Readonly<Record<string, number>>
  /** Notes how far a part is, in the transaction that keeps what was read. */
  advance(tx: Tx, done: { part: string; upTo: number; read: number; fresh: number }): Promise<void>
}

/** Something that takes things in until it is stopped. */
export type Listening = { stop(): Promise<void> }

export type ListenOptions = {
  world: World & { connection: Connection }
  contextOf(accountId: string): Context
}

/** A connector: how one medium comes in, goes out, is set up and is looked after. */
export type Connector = ConversationConnector & {
  /** The shape of what is kept encrypted. */
  secrets: z.ZodType
  /**
   * Checks settings before they are saved and tells which addresses they claim.
   * @throws AppError invalid with the reason when they cannot work
   */
  prepare(context: Context, channel: Channel): Promise<{ addresses: string[] }>
  /**
   * Reads a delivery. Remembers in `delivery.envelope` what a later reading must find the same (signatures expire).
   * @throws Unreadable when it never can be read; anything else means: try again later
   */
  parse(context: Context, channel: Channel, delivery: Delivery, raw: Buffer): Promise<Parsed>
  /** Writes down what came from a page of the brand as if it had come by this medium: what `parse` then reads. */
  writeLetter?(channel: Channel, letter: WebLetter, at: Date): Promise<Buffer>
  /** Whether a channel works right now: login, sending, DNS. Sends nothing. */
  check(context: Context, channel: Channel, say: Say): Promise<Check[]>
  /** An address of its own making, where the medium's addresses are not the brand's to choose. */
  makeAddress?(): string
  /** What it begins with a channel that is new, or connected anew, in the transaction in which it is. */
  begin?(tx: Tx, channelId: string): Promise<void>
  /** What it remembers of its deliveries that have become messages, in the transaction in which they do. */
  note?(tx: Tx, taken: readonly Taken[]): Promise<void>
  /** Sites sign who writes by it, with its secret `identitySecret`. */
  knowsIdentities?: true
  /** A new key to sign with: the channel's settings with it, the secret half, and what to publish. */
  makeSigningKey?(
    channel: Channel,
    now: Date,
  ): { settings: Record<string, unknown>; secrets: Record<string, string>; record: DnsRecord }
  /** Sends a probe from the channel to itself; it has passed when the delivery comes in. */
  probe?(context: Context, channel: Channel): Promise<{ externalId: string }>
  /** Imports older things, as many as are good for one go; the next go gets the progress made. */
  backfill?(context: Context, channel: Channel, request: BackfillRequest): Promise<{ isDone: boolean }>
  /** Opens what the world connects to (web processes). */
  listen?(options: ListenOptions): Promise<Listening>
  /** Goes and fetches (worker processes). */
  watch?(options: ListenOptions): Promise<Listening>
}

export type Connectors = ReadonlyMap<string, Connector>

/** A delivery nobody can read, now or later. `message` is shown beside the quarantined delivery. */
export class Unreadable extends Error {}
