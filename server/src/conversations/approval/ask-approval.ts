import type { Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { announce } from '../announce.ts'
import type { Connector, Connectors } from '../channel.ts'

type Asked = {
  messageId: string
  sendAt: Date | null
  /** The public_count its writer knew: more at its time stops it. */
  seenPublicCount: number | null
  resolves: boolean
  /** Why, in a word of the connector's. */
  reason: string
}

/**
 * Why a second person must approve what the actor is about to send; undefined: nobody must.
 * @throws AppError conflict while another answer waits for that: there is one at a time
 */
export async function whyApproval(
  tx: Tx,
  connector: Connector,
  conversationId: string,
): Promise<string | undefined> {
  if (!connector.needsApproval) return undefined
  const waiting = await tx.db
    .selectFrom('messages')
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('conversationId', '=', conversationId)
    .where('state', '=', 'unapproved')
    .executeTakeFirst()
  if (waiting)
    throw new AppError('conflict', 'An answer waits for approval already.', {
      key: 'approval_waits',
      messageId: waiting.id,
    })
  return connector.needsApproval(tx, { conversationId })
}

/** The same of an answer whose time has come: what was approved before is not asked about again. */
export async function reasonToAsk(
  tx: Tx,
  connectors: Connectors,
  { id: conversationId, channelId }: { id: string; channelId: string },
  messageId: string,
): Promise<string | undefined> {
  const found = await tx.db
    .selectFrom('channels')
    .leftJoin('messageApprovals as asked', (join) =>
      join
        .onRef('asked.accountId', '=', 'channels.accountId')
        .on('asked.messageId', '=', messageId)
        .on('asked.state', '=', 'approved'),
    )
    .select(['channels.connector', 'asked.messageId as approved'])
    .where('channels.accountId', '=', tx.accountId)
    .where('channels.id', '=', channelId)
    .executeTakeFirst()
  const connector = found && connectors.get(found.connector)
  return found?.approved ? undefined : connector?.needsApproval?.(tx, { conversationId })
}

/**
 * Makes an answer that was just written wait for a second person. Until then it counts for nothing: the customer still
 * waits, and the clocks run. The conversation is held.
 */
export async function askApproval(tx: Tx, { id }: { id: string }, asked: Asked): Promise<void> {
  const { messageId, sendAt, seenPublicCount, resolves, reason } = asked
  await tx.db
    .updateTable('messages')
    .set({ state: 'unapproved', publicNumber: null, sendAt, seenPublicCount, resolves })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', messageId)
    .execute()
  await tx.db
    .insertInto('messageApprovals')
    .values({ accountId: tx.accountId, messageId, reason, askedAt: tx.now() })
    .onConflict((row) =>
      row
        .columns(['accountId', 'messageId'])
        .doUpdateSet({ state: 'waiting', reason, askedAt: tx.now(), decidedAt: null, decidedBy: null }),
    )
    .execute()
  const authorId = tx.actor.kind === 'member' ? tx.actor.id : null
  await announce(tx, 'message.approval_asked', id, { messageId, reason, authorId })
}
