import type { ImapFlow } from 'imapflow'
import type { Context, Tx } from '../../../platform/context.ts'
import { type Incoming, receiveDeliveries } from '../../intake.ts'
import { deliveryIdentity } from '../delivery-identity.ts'
import { RAW_LIMIT } from '../mime/limits.ts'

const mostPerCommit = 50
const mostBytesPerCommit = 16 * 1024 * 1024

export type FetchedMail = { uid: number; at: Date | null; incoming: Incoming }

/** The last mail of a group that was kept, and how many of the group were read and new. */
export type UpTo = { uid: number; externalId: string; at: Date | null; read: number; fresh: number }

export type FetchOptions = {
  context: Context
  client: ImapFlow
  channelId: string
  path: string
  source: 'imap' | 'imap-backfill'
  /** UIDs, ascending. */
  range: string
  wants?(mail: FetchedMail): boolean
  /** Committed together with the mails, such as how far the folder has been read. */
  advance(tx: Tx, upTo: UpTo): Promise<void>
}

/** Fetches mails of the open folder and keeps them, a group per transaction. Marks nothing as read. */
export async function fetchMails(options: FetchOptions): Promise<void> {
  let group: FetchedMail[] = []
  let bytes = 0
  const flush = async () => {
    const last = group.at(-1)
    if (!last) return
    const wanted = group.filter((mail) => options.wants?.(mail) ?? true)
    await receiveDeliveries(
      options.context,
      wanted.map((mail) => mail.incoming),
      (tx, received) =>
        options.advance(tx, {
          uid: last.uid,
          externalId: last.incoming.externalId,
          at: last.at,
          read: received.length,
          fresh: received.filter((one) => one.isNew).length,
        }),
    )
    group = []
    bytes = 0
  }
  for await (const mail of options.client.fetch(
    options.range,
    { uid: true, internalDate: true, source: { maxLength: RAW_LIMIT + 1 } },
    { uid: true },
  )) {
    if (!mail.source || mail.source.length === 0) continue
    group.push(toFetched(options, mail.uid, mail.source, mail.internalDate))
    bytes += mail.source.length
    if (group.length >= mostPerCommit || bytes >= mostBytesPerCommit) await flush()
  }
  await flush()
}

function toFetched(
  options: FetchOptions,
  uid: number,
  raw: Buffer,
  internalDate: Date | string | undefined,
): FetchedMail {
  const at = internalDate ? new Date(internalDate) : null
  return {
    uid,
    at,
    incoming: {
      channelId: options.channelId,
      externalId: deliveryIdentity(raw, at?.toISOString() ?? ''),
      raw,
      source: options.source,
      envelope: {
        folder: options.path,
        uidValidity: uidValidityOf(options.client),
        uid,
        internalDate: at?.toISOString() ?? null,
      },
    },
  }
}

/** The open folder's UIDVALIDITY; '' when none is open. */
export function uidValidityOf(client: ImapFlow): string {
  return client.mailbox ? String(client.mailbox.uidValidity) : ''
}
