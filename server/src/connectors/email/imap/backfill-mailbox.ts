import type { ImapFlow } from 'imapflow'
import type { Channel } from '../../../conversations/index.ts'
import type { Context } from '../../../platform/context.ts'
import type { BackfillRequest } from '../../connector.ts'
import type { AccessTokens } from '../oauth.ts'
import { settingsOf } from '../settings.ts'
import { connectMailbox } from './connect.ts'
import { fetchMails, uidValidityOf } from './fetch-mails.ts'

const mostPerGo = 300

/** Imports the mailbox's mail since a day, oldest first, up to a few hundred per go. */
export async function backfillMailbox(
  context: Context,
  channel: Channel,
  request: BackfillRequest,
  tokens: AccessTokens,
): Promise<{ isDone: boolean }> {
  const client = await connectMailbox(context, channel, tokens)
  try {
    for (const path of settingsOf(channel).imap?.folders ?? [])
      if (!(await backfillFolder(context, client, channel.id, path, request))) return { isDone: false }
    return { isDone: true }
  } finally {
    client.close()
  }
}

async function backfillFolder(
  context: Context,
  client: ImapFlow,
  channelId: string,
  path: string,
  request: BackfillRequest,
): Promise<boolean> {
  await client.mailboxOpen(path, { readOnly: true })
  // Numbers mean something only under one UIDVALIDITY; under a new one the folder is gone through again.
  const part = `${path} ${uidValidityOf(client)}`
  const done = request.progress[part] ?? 0
  const found = (await client.search({ since: request.since, uid: `${done + 1}:*` }, { uid: true })) || []
  const uids = found.filter((uid) => uid > done).sort((a, b) => a - b)
  const now = uids.slice(0, mostPerGo)
  if (now.length > 0)
    await fetchMails({
      context,
      client,
      channelId,
      path,
      source: 'imap-backfill',
      range: now.join(','),
      advance: (tx, { uid, read, fresh }) => request.advance(tx, { part, upTo: uid, read, fresh }),
    })
  return uids.length <= mostPerGo
}
