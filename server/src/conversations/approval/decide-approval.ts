import { audit, requirePermission } from '../../accounts/index.ts'
import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announce } from '../announce.ts'
import { atOneMoment } from '../at-one-moment.ts'
import type { Connectors } from '../channel.ts'
import { bodyOf } from '../compose/body.ts'
import { checkRules } from '../compose/check-rules.ts'
import { findSendingChannel } from '../compose/find-channel.ts'
import { refuseStale } from '../compose/refuse-stale.ts'
import { type ConversationRecord, lockConversation } from '../find-conversation.ts'
import { requireFields } from '../marks/require-fields.ts'
import { authorActor } from '../scheduled/author-actor.ts'
import { releaseMessage } from '../scheduled/release-message.ts'
import { sendBack } from '../scheduled/send-back.ts'
import { refuseUnfilled } from '../writing/refuse-unfilled.ts'
import { noteDecision } from './note-decision.ts'
import { getWaitingMessage, type WaitingMessage } from './waiting-message.ts'

type GivenDecision = {
  decision: 'approved' | 'returned'
  /** Other words than its writer's, to go out instead. */
  text?: string | undefined
  /** What its writer is told. */
  word: string
  confirm: readonly string[]
}

/**
 * Says yes or no to an answer that waits for a second person: it goes out, as it is or with other words, or back to its
 * writer. The first who decides, decides.
 * @throws AppError forbidden for its own writer and for programs, conflict when it does not wait any more, stale when
 * something was said since it was written
 */
export async function decideApproval(
  context: Context,
  connectors: Connectors,
  { conversationId, messageId }: { conversationId: string; messageId: string },
  given: GivenDecision,
): Promise<void> {
  requirePermission(context.actor, 'answers.approve')
  await context.transaction(async (open) => {
    const conversation = await lockConversation(open, conversationId)
    const tx = atOneMoment(open)
    const message = await getWaitingMessage(tx, conversationId, messageId)
    refuseOwn(tx, message)
    const theirs = { ...tx, actor: await authorActor(tx, conversation, message) }
    const textBefore = await (given.decision === 'approved'
      ? approve(tx, theirs, { connectors, conversation, message }, given)
      : giveBack(context, theirs, { conversation, message }, { by: tx.actor, word: given.word }))
    const authorId = message.authorKind === 'member' ? message.authorId : null
    const { decision: state, word } = given
    await noteDecision(tx, conversationId, { messageId, state, word, textBefore, authorId })
    await audit(tx, {
      ...{ action: `answer.${state}`, subjectKind: 'conversation', subjectId: conversationId },
      after: { messageId, word, ...(textBefore === null ? {} : { textBefore, text: given.text }) },
    })
  })
}

// A second person is somebody else, and a person.
function refuseOwn({ actor }: Tx, { authorKind, authorId }: WaitingMessage): void {
  if (actor.kind !== 'member')
    throw new AppError('forbidden', 'Only people approve answers.', { key: 'people_only' })
  if (authorKind === 'member' && authorId === actor.id)
    throw new AppError('forbidden', 'Somebody else must approve what you wrote.', { key: 'approval_own' })
}

type Decided = { conversation: ConversationRecord; message: WaitingMessage }

/** Returns what its writer had written where that was changed, else null. */
async function approve(
  tx: Tx,
  theirs: Tx,
  { connectors, conversation, message }: Decided & { connectors: Connectors },
  { text, confirm }: GivenDecision,
): Promise<string | null> {
  if (conversation.status === 'spam')
    throw new AppError('conflict', 'This conversation was marked as spam.', { key: 'schedule_spam' })
  await refuseStale(tx, conversation, message.seenPublicCount ?? 0)
  if (message.resolves) await requireFields(tx, conversation.id)
  const { connector } = await findSendingChannel(tx, connectors, conversation.channelId)
  const isChanged = text !== undefined && text.trim() !== message.text
  const body = isChanged ? bodyOf({ text }) : { text: message.text, html: message.html }
  if (isChanged) {
    refuseUnfilled(body.text)
    checkRules(connector.rules, body, [])
    await setText(tx, message.id, body.text)
  }
  // Its writer has confirmed the warnings about their own words.
  const confirmed = isChanged ? confirm : ('all' as const)
  await connector.refuse?.(tx, { conversationId: conversation.id, text: body.text, confirmed })
  await letGo(theirs, conversation, { ...message, text: body.text })
  return isChanged ? message.text : null
}

async function setText(tx: Tx, messageId: string, text: string): Promise<void> {
  await tx.db
    .updateTable('messages')
    .set({ text, html: null })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .execute()
}

// At the time its writer chose, where that is yet to come.
async function letGo(tx: Tx, conversation: ConversationRecord, message: WaitingMessage): Promise<void> {
  const { id: messageId, sendAt } = message
  if (!sendAt || sendAt <= tx.now()) return releaseMessage(tx, conversation, message)
  await tx.db
    .updateTable('messages')
    .set({ state: 'scheduled' })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .execute()
  await announce(tx, 'message.scheduled', conversation.id, { messageId, sendAt })
}

async function giveBack(
  context: Context,
  theirs: Tx,
  { conversation, message }: Decided,
  { by, word }: { by: Tx['actor']; word: string },
): Promise<null> {
  const name = 'name' in by ? by.name : ''
  const why = { reason: 'approval_returned', by: name, word, was: 'unapproved' as const }
  await sendBack(context, theirs, { before: conversation, message }, why)
  return null
}
