import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Channel, DeliveryOutcome, Outgoing } from '../../conversations/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { chatHtml } from './chat-html.ts'
import { addLine, type LineFile } from './log.ts'
import { settingsOf } from './settings.ts'
import { visitorOfAddress } from './visitor-address.ts'

export const continueJob = 'webChat.continue'

/** Says a message of the brand's in the visitor's chat, at once and once. When they have left, it goes on by mail. */
export async function deliverToVisitor(
  context: Context,
  channel: Channel,
  outgoing: Outgoing,
): Promise<DeliveryOutcome> {
  const visitorId = outgoing.recipients.to.map(({ address }) => visitorOfAddress(address)).find(Boolean)
  if (visitorId && !(await waitForEarlier(context, outgoing)))
    return { outcome: 'failed', permanent: false, reason: 'An earlier answer is not said yet.' }
  const isSaid =
    visitorId !== undefined && (await context.transaction((tx) => tell(tx, channel, visitorId, outgoing)))
  if (!isSaid) return { outcome: 'failed', permanent: true, reason: 'There is no such chat any more.' }
  return { outcome: 'sent', externalId: outgoing.messageId, response: 'Shown in the chat.', refused: [] }
}

const lookAgainMs = 10
const longestWaitMs = 5_000

// Two quick answers may be on their way side by side; in the chat they stand as they were written.
async function waitForEarlier(context: Context, outgoing: Outgoing): Promise<boolean> {
  const until = Date.now() + longestWaitMs
  while (await hasEarlier(context, outgoing)) {
    if (Date.now() > until) return false
    await pause(lookAgainMs)
  }
  return true
}

async function hasEarlier(context: Context, { conversationId, messageId }: Outgoing): Promise<boolean> {
  const { rows } = await context.read((tx) =>
    sql`select from messages as own join messages as before on before.account_id = own.account_id
        and before.conversation_id = own.conversation_id and before.channel_id = own.channel_id
        and before.state in ('queued', 'sending') and (before.send_at, before.id) < (own.send_at, own.id)
      where own.account_id = ${tx.accountId}::uuid and own.id = ${messageId}::uuid
        and before.conversation_id = ${conversationId}::uuid and before.attempts < 2
        and not exists (select from chat_messages where account_id = before.account_id and message_id = before.id)
      fetch first 1 row only`.execute(tx.db),
  )
  return rows.length > 0
}

async function tell(tx: Tx, channel: Channel, visitorId: string, outgoing: Outgoing): Promise<boolean> {
  const { author, messageId } = outgoing
  const isPerson = author.kind === 'member' || author.kind === 'key'
  const files = await readAttachments(tx, messageId)
  const line = await addLine(tx, visitorId, {
    sender: isPerson ? 'agent' : 'system',
    name: author.kind === 'member' ? author.name : null,
    text: outgoing.text,
    html: chatHtml(outgoing.html),
    files,
    messageId,
  })
  if (line) continueLater(tx, channel, visitorId)
  return line !== undefined || (await isKnown(tx, visitorId))
}

/** Looks after a while whether the visitor has seen what was said; several answers are looked after together. */
export function continueLater(tx: Tx, channel: Pick<Channel, 'settings'>, visitorId: string): void {
  const runAt = new Date(tx.now().getTime() + settingsOf(channel).awaySeconds * 1_000)
  tx.enqueue(continueJob, { visitorId }, { runAt, key: `${continueJob} ${visitorId}` })
}

// Said already by an attempt whose end nobody heard of: that is as good.
async function isKnown(tx: Tx, visitorId: string): Promise<boolean> {
  const found = await tx.db
    .selectFrom('chatVisitors')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', visitorId)
    .executeTakeFirst()
  return found !== undefined
}

/** The files of a message, as a chat shows them. */
export async function readAttachments(tx: Tx, messageId: string): Promise<LineFile[]> {
  const rows = await tx.db
    .selectFrom('attachments')
    .select(['id', 'filename', 'contentType', 'size'])
    .where('accountId', '=', tx.accountId)
    .where('messageId', '=', messageId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
  return rows.map(({ id, filename, contentType, size }) => ({
    ...{ id, kind: 'attachment' as const, name: filename, mediaType: contentType, size: Number(size) },
    ...{ width: null, height: null },
  }))
}
