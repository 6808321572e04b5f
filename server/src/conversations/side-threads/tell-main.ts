import { z } from 'zod'
import { readDefaultLocale } from '../../accounts/index.ts'
import type { Tx } from '../../platform/context.ts'
import type { Job } from '../../platform/jobs/jobs.ts'
import { announceRow } from '../announce.ts'
import { atOneMoment } from '../at-one-moment.ts'
import { insertNote } from '../compose/insert-note.ts'
import { type ConversationRecord, holdConversation } from '../find-conversation.ts'
import { readRow } from '../inbox/rows.ts'
import { changeStatus } from '../set-status.ts'

const newsShape = z.object({
  sideId: z.uuid(),
  messageId: z.uuid(),
  happened: z.enum(['answered', 'failed']),
})
type News = z.infer<typeof newsShape>

const senderShape = z.object({ name: z.string().default(''), address: z.string() })

/**
 * Within the transaction in which something happened in a side thread: has its conversation told. As a job of its own,
 * since whoever holds a conversation may wait for its side threads, and never the other way round.
 */
export function tellMainLater(
  tx: Tx,
  side: Pick<ConversationRecord, 'id' | 'sideOfId'>,
  news: Omit<News, 'sideId'>,
): void {
  if (side.sideOfId) tx.enqueue('conversations.tellMain', { sideId: side.id, ...news })
}

/** Makes a conversation show that a third party answered, or could not be reached: a note, unread, and open again. */
export const tellMain: Job = async (context, payload) => {
  const news = newsShape.parse(payload)
  await context.transaction(async (open) => {
    const side = await findSide(open, news.sideId)
    const main = side?.sideOfId ? await holdConversation(open, side.sideOfId) : undefined
    if (!side || !main || (await isTold(open, news.messageId))) return
    const tx = atOneMoment(open)
    const name = await findWriter(tx, news)
    const defaultLocale = await readDefaultLocale(tx)
    const { subject } = side
    const text = context.translate(
      defaultLocale,
      news.happened === 'answered' ? 'sending.sideAnswered' : 'sending.sideFailed',
      { name, subject },
    )
    const noteId = await insertNote(tx, {
      conversationId: main.id,
      text,
      html: null,
      mentions: [],
      automatic: `side-${news.happened}`,
    })
    await nameWhatItIsAbout(tx, noteId, news.messageId)
    await reopen(tx, main)
    const row = await readRow(tx, main.id)
    announceRow(tx, 'note.added', row, { messageId: noteId, mentions: [] })
    announceRow(tx, 'conversation.side_answered', row, {
      sideThread: { id: side.id, number: side.number, subject },
      name,
      messageId: news.messageId,
      happened: news.happened,
    })
  })
}

function findSide(tx: Tx, id: string) {
  return tx.db
    .selectFrom('conversations')
    .select(['id', 'number', 'subject', 'sideOfId'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .executeTakeFirst()
}

async function isTold(tx: Tx, messageId: string): Promise<boolean> {
  const told = await tx.db
    .selectFrom('messages')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('aboutMessageId', '=', messageId)
    .executeTakeFirst()
  return told !== undefined
}

// Whoever answered; of what could not be delivered whoever the thread is with.
async function findWriter(tx: Tx, { sideId, messageId, happened }: News): Promise<string> {
  if (happened === 'failed') return (await readRow(tx, sideId)).contact.name
  const message = await tx.db
    .selectFrom('messages')
    .select('sender')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .executeTakeFirst()
  const sender = senderShape.safeParse(message?.sender)
  return sender.success ? sender.data.name || sender.data.address : ''
}

async function nameWhatItIsAbout(tx: Tx, noteId: string, aboutMessageId: string): Promise<void> {
  await tx.db
    .updateTable('messages')
    .set({ aboutMessageId })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', noteId)
    .execute()
}

async function reopen(tx: Tx, main: ConversationRecord): Promise<void> {
  const messageCount = main.messageCount + 1
  const version = main.version + 1
  await tx.db
    .updateTable('conversations')
    .set({ messageCount, version, lastActivityAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', main.id)
    .execute()
  if (['waiting', 'snoozed', 'resolved'].includes(main.status))
    await changeStatus(tx, { ...main, messageCount, version }, 'open', null)
}
