import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { announce, tellMember } from './announce.ts'
import { atOneMoment } from './at-one-moment.ts'
import { type Body, bodyOf } from './compose/body.ts'
import { attachUploads, findUploads } from './compose/claim-attachments.ts'
import { dropDraft } from './compose/drafts.ts'
import { insertNote } from './compose/insert-note.ts'
import { type ConversationRecord, lockConversation } from './find-conversation.ts'
import { readColleagues } from './people.ts'
import { markRead } from './reads.ts'
import { addFollowers } from './shape/followers.ts'
import { membersOfDepartments } from './shape/members-of-department.ts'

export type NewNote = {
  text?: string | undefined
  html?: string | undefined
  attachmentIds: string[]
  mentions: string[]
  /** Departments all of whose members are meant. */
  departmentMentions?: string[] | undefined
}

/**
 * Writes a note the customer never sees. Who is mentioned hears of it, and must be allowed to see the conversation.
 * Returns the note's id.
 */
export async function addNote(context: Context, conversationId: string, note: NewNote): Promise<string> {
  requirePermission(context.actor, 'conversations.write')
  const body = bodyOf(note)
  return context.transaction(async (open) => {
    const conversation = await lockConversation(open, conversationId)
    const tx = atOneMoment(open)
    const files = await findUploads(tx, conversationId, note.attachmentIds)
    if (body.text === '' && files.length === 0)
      throw new AppError('invalid', 'There is nothing in this note.', { key: 'empty_message' })
    await checkMentions(tx, conversation, [...new Set(note.mentions)])
    const departments = await membersOfDepartments(tx, note.departmentMentions ?? [], conversation)
    const mentions = [...new Set([...note.mentions, ...departments])]
    const messageId = await storeNote(tx, conversation, body, mentions)
    await attachUploads(tx, { conversationId, messageId, ids: note.attachmentIds, body })
    await dropDraft(tx, conversationId, 'note')
    await addFollowers(tx, conversationId, mentions)
    await announce(tx, 'note.added', conversationId, { messageId, mentions })
    for (const memberId of mentions)
      tellMember(tx, memberId, 'note.mentioned', conversationId, { messageId, memberId })
    return messageId
  })
}

async function checkMentions(tx: Tx, conversation: ConversationRecord, mentions: string[]): Promise<void> {
  const colleagues = await readColleagues(tx, mentions, conversation)
  const reachable = colleagues.filter((one) => one.canSee && !one.isDisabled)
  if (reachable.length === mentions.length) return
  const names = colleagues.filter((one) => !reachable.includes(one)).map((one) => one.name)
  throw new AppError('invalid', 'Somebody mentioned here may not see this conversation.', {
    key: 'mention_unreachable',
    values: { names: names.join(', ') },
  })
}

async function storeNote(
  tx: Tx,
  conversation: ConversationRecord,
  body: Body,
  mentions: string[],
): Promise<string> {
  const messageId = await insertNote(tx, {
    conversationId: conversation.id,
    ...body,
    mentions,
    automatic: null,
  })
  const messageCount = conversation.messageCount + 1
  await tx.db
    .updateTable('conversations')
    .set({ messageCount, lastActivityAt: tx.now(), version: conversation.version + 1 })
    .where('accountId', '=', tx.accountId)
    .where('id', '=', conversation.id)
    .execute()
  await markRead(tx, conversation.id, messageCount)
  if (mentions.length > 0) {
    await tx.db
      .insertInto('mentions')
      .values(
        mentions.map((memberId) => ({
          accountId: tx.accountId,
          messageId,
          memberId,
          conversationId: conversation.id,
          createdAt: tx.now(),
        })),
      )
      .execute()
  }
  return messageId
}
