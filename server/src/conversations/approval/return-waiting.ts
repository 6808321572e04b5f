import { type Context, type Tx, within } from '../../platform/context.ts'
import { atOneMoment } from '../at-one-moment.ts'
import { holdConversation } from '../find-conversation.ts'
import { authorActor } from '../scheduled/author-actor.ts'
import { sendBack } from '../scheduled/send-back.ts'
import { noteDecision } from './note-decision.ts'
import { findWaitingMessage } from './waiting-message.ts'

/**
 * Gives an answer that waits for approval back to its writer, as what it answers is another by now.
 * @param reason a key of errors.json
 */
export async function returnWaiting(
  context: Context,
  open: Tx,
  conversationId: string,
  reason: string,
): Promise<void> {
  const before = await holdConversation(open, conversationId)
  if (!before) return
  const tx = { ...atOneMoment(open), actor: { kind: 'system' as const } }
  const message = await findWaitingMessage(tx, before.id)
  if (!message) return
  const theirs = { ...tx, actor: await authorActor(tx, before, message) }
  await sendBack(within(context, tx), theirs, { before, message }, { reason, was: 'unapproved' })
  const { id: messageId, authorKind } = message
  const authorId = authorKind === 'member' ? message.authorId : null
  await noteDecision(tx, before.id, { messageId, state: 'returned', word: '', textBefore: null, authorId })
}
