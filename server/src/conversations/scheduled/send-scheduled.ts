import type { Context, Tx } from '../../platform/context.ts'
import { AppError } from '../../platform/errors.ts'
import { askApproval, reasonToAsk } from '../approval/ask-approval.ts'
import { atOneMoment } from '../at-one-moment.ts'
import type { Connectors } from '../channel.ts'
import { type ConversationRecord, holdConversation } from '../find-conversation.ts'
import { listMessagesSince } from '../inbox/list-messages.ts'
import { requireFields } from '../marks/require-fields.ts'
import { authorActor } from './author-actor.ts'
import { releaseMessage } from './release-message.ts'
import { sendBack } from './send-back.ts'

const mostAtOnce = 100

/**
 * Sends the answers whose chosen time has come. One that was written without knowing what was said meanwhile is not
 * sent: it goes back to its author as a draft, and a note says so; nor is one that somebody must approve by now. Called
 * every second for every account.
 */
export async function sendScheduled(context: Context, connectors: Connectors): Promise<void> {
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
    await context.transaction((tx) => sendOne(context, tx, connectors, { conversationId, id }))
}

async function sendOne(
  context: Context,
  open: Tx,
  connectors: Connectors,
  { conversationId, id }: { conversationId: string; id: string },
): Promise<void> {
  const conversation = await holdConversation(open, conversationId)
  const tx = atOneMoment(open)
  const message = await lockMessage(tx, id)
  if (!conversation || !message) return
  const theirs = { ...tx, actor: await authorActor(tx, conversation, message) }
  const reason = await obstacle(tx, conversation, message)
  if (reason) return sendBack(context, theirs, { before: conversation, message }, { reason, was: 'planned' })
  const why = await reasonToAsk(theirs, connectors, conversation, id)
  if (why) await askApproval(theirs, conversation, { ...message, messageId: id, reason: why })
  else await releaseMessage(theirs, conversation, message)
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
