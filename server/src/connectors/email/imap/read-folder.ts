import type { ImapFlow } from 'imapflow'
import type { Context, Tx } from '../../../platform/context.ts'
import { deliveryIdentity } from '../delivery-identity.ts'
import { type FetchedMail, fetchMails, uidValidityOf } from './fetch-mails.ts'
import { type Folder, type FolderState, findFolderState, saveFolderState } from './folder-state.ts'

const dayMs = 24 * 3_600_000
const lookBack = 50

/**
 * Keeps everything that is new in the open folder. The first time it starts at now.
 *
 * Numbers are not enough to know what is new: a restored or moved mailbox counts anew, under another UIDVALIDITY or
 * even the same. Then what came around the last mail we know and after it is read again, and what we already have is
 * recognised by what it is.
 * @param isFresh the connection was just made, so the folder may have become another one
 */
export async function readFolder(
  context: Context,
  client: ImapFlow,
  folder: Folder,
  isFresh: boolean,
): Promise<void> {
  const mailbox = client.mailbox
  if (!mailbox) return
  // Taken now: what arrives from here on is above it and comes with the next reading.
  const { uidNext } = mailbox
  const uidValidity = uidValidityOf(client)
  const known = await context.read((tx) => findFolderState(tx, folder))
  const state = known ?? (await begin(context, folder, { uidValidity, lastUid: uidNext - 1 }))
  const plan = known && isFresh ? await compare(client, state, uidNext) : nextOnly(state)
  const reached = plan.isRenumbered
    ? { ...state, uidValidity, lastUid: uidNext - 1, lastExternalId: null }
    : { ...state }
  const save = (tx: Tx) => saveFolderState(tx, { ...folder, ...positionOf(reached) })
  if (plan.range)
    await fetchMails({
      context,
      client,
      ...folder,
      source: 'imap',
      range: plan.range,
      wants: plan.wants,
      async advance(tx, upTo) {
        reached.lastMailAt = upTo.at ?? reached.lastMailAt
        if (upTo.uid >= reached.lastUid) {
          reached.lastUid = upTo.uid
          reached.lastExternalId = upTo.externalId
        }
        // Until the whole renumbered folder is through, the old position stands and a crash starts over.
        if (!plan.isRenumbered) await save(tx)
      },
    })
  if (plan.isRenumbered) await context.transaction(save)
}

function positionOf({ startedAt: _startedAt, ...position }: FolderState): Omit<FolderState, 'startedAt'> {
  return position
}

async function begin(
  context: Context,
  folder: Folder,
  position: { uidValidity: string; lastUid: number },
): Promise<FolderState> {
  const state = { ...position, lastExternalId: null, lastMailAt: null }
  await context.transaction((tx) => saveFolderState(tx, { ...folder, ...state }))
  return { ...state, startedAt: context.now() }
}

type Plan = { isRenumbered: boolean; range: string | undefined; wants(mail: FetchedMail): boolean }

// `n:*` always gives the newest mail, also when its number is below n.
function nextOnly(state: FolderState): Plan {
  return {
    isRenumbered: false,
    range: `${state.lastUid + 1}:*`,
    wants: (mail) => mail.uid > state.lastUid,
  }
}

async function compare(client: ImapFlow, state: FolderState, uidNext: number): Promise<Plan> {
  const isRenumbered = state.uidValidity !== uidValidityOf(client) || uidNext <= state.lastUid
  if (isRenumbered) return readAround(client, state)
  if (state.lastExternalId === null) return nextOnly(state)
  const last = await client.fetchOne(
    String(state.lastUid),
    { source: true, internalDate: true },
    { uid: true },
  )
  if (last && last.source !== undefined) {
    const id = deliveryIdentity(
      last.source,
      last.internalDate ? new Date(last.internalDate).toISOString() : '',
    )
    return id === state.lastExternalId ? nextOnly(state) : readAround(client, state)
  }
  return readBack(client, state)
}

async function readAround(client: ImapFlow, state: FolderState): Promise<Plan> {
  // IMAP compares whole days in the server's zone.
  const since = new Date((state.lastMailAt ?? state.startedAt).getTime() - 2 * dayMs)
  const uids = (await client.search({ since }, { uid: true })) || []
  return {
    isRenumbered: true,
    range: uids.length > 0 ? uids.join(',') : undefined,
    wants: (mail) => !isOlder(mail, state),
  }
}

// The last mail we know is gone. Most likely somebody filed it away; to be sure the newest are looked at once more.
async function readBack(client: ImapFlow, state: FolderState): Promise<Plan> {
  const exists = client.mailbox ? client.mailbox.exists : 0
  const uids = (await client.search({ seq: `${Math.max(1, exists - lookBack)}:*` }, { uid: true })) || []
  const back = uids.filter((uid) => uid <= state.lastUid)
  return {
    isRenumbered: false,
    range: [...back, `${state.lastUid + 1}:*`].join(','),
    wants: (mail) => mail.uid > state.lastUid || !isOlder(mail, state),
  }
}

// What was there before we began stays out, also when the restore gave every mail its own time of arrival.
function isOlder(mail: FetchedMail, state: FolderState): boolean {
  if (mail.at && mail.at < state.startedAt) return true
  const head = Buffer.from(mail.incoming.raw.subarray(0, 65_536)).toString('latin1')
  const written = Date.parse(/^date:\s*([^\r\n]{1,100})/im.exec(head)?.[1] ?? '')
  return written < state.startedAt.getTime() - dayMs
}
