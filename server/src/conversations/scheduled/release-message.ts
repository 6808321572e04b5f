import type { Tx } from '../../platform/context.ts'
import { announceAnswer, passTurn } from '../compose/pass-turn.ts'
import { noteRecipients } from '../compose/queue-message.ts'
import type { ConversationRecord } from '../find-conversation.ts'
import { recipientsShape } from '../shapes.ts'

/** An answer that waited, for its time or for somebody's word. */
type Waiting = { id: string; text: string; recipients: unknown; resolves: boolean; createdAt: Date }

/** Has an answer that waited go out now, as if it had just been written. The actor of `tx` is its author. */
export async function releaseMessage(tx: Tx, before: ConversationRecord, message: Waiting): Promise<void> {
  const { id: messageId } = message
  const sendAt = tx.now()
  await tx.db
    .updateTable('messages')
    // It takes its place among what was said when it is said.
    .set({ state: 'queued', class: 'reply', sendAt, createdAt: sendAt, publicNumber: before.publicCount + 1 })
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
async function knowOfIt(tx: Tx, conversationId: string, { createdAt }: Waiting): Promise<void> {
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
