import { memberActor, readDefaultLocale, sees } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announceRow, tellMember } from '../announce.ts'
import { atOneMoment } from '../at-one-moment.ts'
import { giveBack } from '../compose/give-back.ts'
import { insertNote } from '../compose/insert-note.ts'
import { announceAnswer, passTurn } from '../compose/pass-turn.ts'
import { noteRecipients } from '../compose/queue-message.ts'
import { type ConversationRecord, holdConversation } from '../find-conversation.ts'
import { listMessagesSince } from '../inbox/list-messages.ts'
import { readRow } from '../inbox/rows.ts'
import { requireFields } from '../marks/require-fields.ts'
import { recipientsShape } from '../shapes.ts'

const mostAtOnce = 100

/**
 * Sends the answers whose chosen time has come. One that was written without knowing what was said meanwhile is not
 * sent: it goes back to its author as a draft, and a note says so. Called every second for every account.
 */
export async function sendScheduled(context: Context): Promise<void> {
  const due = await context.read((tx) =>
    tx.db
      .selectFrom('messages')
      .select(['id', 'conversationId'])
      .where('accountId', '=', tx.accountId)
      .where('state', '=', 'scheduled')
      .where('sendAt', '<=', tx.now())
      .orderBy('sendAt')
      .limit(mostAtOnce)
      .execute(),
  )
  for (const { id, conversationId } of due)
    await context.transaction((tx) => sendOne(context, tx, conversationId, id))
}

async function sendOne(context: Context, open: Tx, conversationId: string, id: string): Promise<void> {
  const conversation = await holdConversation(open, conversationId)
  const tx = atOneMoment(open)
  const message = await lockMessage(tx, id)
  if (!conversation || !message) return
  const theirs = { ...tx, actor: await actorOf(tx, conversation, message) }
  const reason = await obstacle(tx, conversation, message)
  if (reason) await sendBack(context, theirs, conversation, message, reason)
  else await release(theirs, conversation, message)
}

type Scheduled = NonNullable<Awaited<ReturnType<typeof lockMessage>>>

function lockMessage(tx: Tx, id: string) {
  return tx.db
    .selectFrom('messages')
    .select(['id', 'html', 'text', 'recipients', 'authorKind', 'authorId', 'authorName', 'sendAt'])
    .select(['seenPublicCount', 'resolves', 'createdAt'])
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('state', '=', 'scheduled')
    .where('sendAt', '<=', tx.now())
    .forUpdate()
    .executeTakeFirst()
}

// Whoever has left, or sees the conversation no longer, is nobody to give words back to.
async function actorOf(
  tx: Tx,
  place: ConversationRecord,
  { authorKind, authorId }: Scheduled,
): Promise<Tx['actor']> {
  const member = authorKind === 'member' && authorId ? await memberActor(tx, authorId) : undefined
  return member && sees(member, place) ? member : { kind: 'system' }
}

/** Why it must not go out, as a key of errors.json. */
async function obstacle(tx: Tx, { id, status }: ConversationRecord, message: Scheduled) {
  if (status === 'spam') return 'schedule_spam'
  if ((await listMessagesSince(tx, id, message.seenPublicCount ?? 0)).length > 0) return 'schedule_stale'
  if (!message.resolves) return undefined
  try {
    await requireFields(tx, id)
    return undefined
  } catch (error) {
    if (error instanceof AppError) return 'schedule_fields'
    throw error
  }
}

async function release(tx: Tx, before: ConversationRecord, message: Scheduled): Promise<void> {
  const { id: messageId } = message
  const sendAt = tx.now()
  await tx.db
    .updateTable('messages')
    // It takes its place among what was said when it is said.
    .set({ state: 'queued', sendAt, createdAt: sendAt, publicNumber: before.publicCount + 1 })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .execute()
  await knowOfIt(tx, before.id, message)
  await noteRecipients(tx, before.id, recipientsShape.parse(message.recipients))
  const hasFiles = (await countFiles(tx, messageId)) > 0
  const resolve = message.resolves || before.status === 'resolved'
  await passTurn(tx, before, { text: message.text, resolve, hasFiles })
  await readOn(tx, before)
  await announceAnswer(tx, before, { messageId, sendAt })
}

// To its author it is no news, if they had read all the rest.
async function readOn(tx: Tx, { id, messageCount }: ConversationRecord): Promise<void> {
  if (tx.actor.kind !== 'member') return
  await tx.db
    .updateTable('conversationReads')
    .set({ readCount: messageCount + 1, readAt: tx.now() })
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', id)
    .where('memberId', '=', tx.actor.id)
    .where('readCount', '=', messageCount)
    .execute()
}

// Whoever planned another answer after this one knew that this one would have been said by then.
async function knowOfIt(tx: Tx, conversationId: string, { createdAt }: Scheduled): Promise<void> {
  await tx.db
    .updateTable('messages')
    .set((of) => ({ seenPublicCount: of('seenPublicCount', '+', 1) }))
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('state', '=', 'scheduled')
    .where('createdAt', '>', createdAt)
    .execute()
}

async function countFiles(tx: Tx, messageId: string): Promise<number> {
  const { count } = await tx.db
    .selectFrom('attachments')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('accountId', '=', tx.accountId)
    .where('messageId', '=', messageId)
    .where('isInline', '=', false)
    .executeTakeFirstOrThrow()
  return count
}

async function sendBack(
  context: Context,
  tx: Tx,
  before: ConversationRecord,
  message: Scheduled,
  reason: string,
): Promise<void> {
  const { id: conversationId } = before
  await tx.db
    .updateTable('messages')
    .set({ state: 'cancelled', stateReason: reason })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', message.id)
    .execute()
  // The author has not read what came in, so that the stop holds for the draft, too.
  const seenPublicCount = message.seenPublicCount ?? 0
  await giveBack(tx, message, { conversationId, seenPublicCount, reason })
  await tx.db
    .updateTable('conversations')
    .set({
      messageCount: before.messageCount + 1,
      lastActivityAt: tx.now(),
      version: before.version + 1,
    })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', conversationId)
    .execute()
  const noteId = await writeNotice(context, tx, conversationId, { message, reason })
  const row = await readRow(tx, conversationId)
  const { id: messageId } = message
  announceRow(tx, 'message.state_changed', row, { messageId, state: 'cancelled', reason })
  announceRow(tx, 'note.added', row, { messageId: noteId, mentions: [] })
  if (tx.actor.kind === 'member')
    tellMember(tx, tx.actor.id, 'message.failed', conversationId, { messageId, state: 'cancelled', reason })
}

async function writeNotice(
  context: Context,
  tx: Tx,
  conversationId: string,
  { message, reason }: { message: Scheduled; reason: string },
): Promise<string> {
  const defaultLocale = await readDefaultLocale(tx)
  const why = context.translate(defaultLocale, `errors.${reason}`, {})
  // Without anybody to give it back to, the note is where its words are to be found.
  const key = tx.actor.kind === 'member' ? 'sending.returned' : 'sending.returnedToNobody'
  const { authorName: name, text } = message
  return insertNote(tx, {
    conversationId,
    text: context.translate(defaultLocale, key, { name, why, text }),
    html: null,
    mentions: [],
    automatic: 'not-sent',
  })
}
