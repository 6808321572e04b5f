import type { ImapFlow } from 'imapflow'
import type { Context } from '../../../platform/context.ts'
import { type FetchedMail, fetchMails, uidValidityOf } from './fetch-mails.ts'
import { type FolderState, findFolderState, saveFolderState } from './folder-state.ts'

const dayMs = 24 * 3_600_000

/**
 * Keeps everything that is new in the open folder. The first time it starts at now.
 *
 * A changed UIDVALIDITY means that the server numbers the folder anew (restored, moved): what came around the last
 * mail we know and after it is read again, and what we already have is recognised by what it is.
 */
export async function readFolder(
  context: Context,
  client: ImapFlow,
  channelId: string,
  path: string,
): Promise<void> {
  const mailbox = client.mailbox
  if (!mailbox) return
  // Taken now: what arrives from here on is above it and comes with the next reading.
  const { uidNext } = mailbox
  const uidValidity = uidValidityOf(client)
  const state = await context.read((tx) => findFolderState(tx, channelId, path))
  const save = (lastUid: number, lastMailAt: Date | null) =>
    context.transaction((tx) => saveFolderState(tx, channelId, path, { uidValidity, lastUid, lastMailAt }))
  if (!state) {
    await save(uidNext - 1, null)
    return
  }
  // Fewer numbers than we have seen: a backup was put back without a new UIDVALIDITY.
  const isSame = state.uidValidity === uidValidity && uidNext > state.lastUid
  const range = isSame ? `${state.lastUid + 1}:*` : await findAround(client, state)
  let lastUid = isSame ? state.lastUid : 0
  let lastMailAt = state.lastMailAt
  if (range)
    await fetchMails({
      context,
      client,
      channelId,
      path,
      source: 'imap',
      range,
      // `n:*` always gives the newest mail, also when its number is below n.
      wants: (mail) => (isSame ? mail.uid > state.lastUid : isWantedAgain(mail, state)),
      advance: async (tx, upTo) => {
        lastUid = Math.max(lastUid, upTo.uid)
        lastMailAt = upTo.at ?? lastMailAt
        // Until the whole renumbered folder is through, the old position stands and a crash starts over.
        if (isSame) await saveFolderState(tx, channelId, path, { uidValidity, lastUid, lastMailAt })
      },
    })
  if (!isSame) await save(uidNext - 1, lastMailAt)
}

async function findAround(client: ImapFlow, state: FolderState): Promise<string | undefined> {
  // IMAP compares whole days in the server's zone.
  const since = new Date((state.lastMailAt ?? state.startedAt).getTime() - 2 * dayMs)
  const uids = await client.search({ since }, { uid: true })
  return uids && uids.length > 0 ? uids.join(',') : undefined
}

// A restored mailbox may carry the restore's time on every mail; what was written before we began stays out.
function isWantedAgain(mail: FetchedMail, state: FolderState): boolean {
  const head = Buffer.from(mail.incoming.raw.subarray(0, 65_536)).toString('latin1')
  const written = Date.parse(/^date:\s*([^\r\n]{1,100})/im.exec(head)?.[1] ?? '')
  return Number.isNaN(written) || written > state.startedAt.getTime() - dayMs
}
