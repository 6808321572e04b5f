import type { z } from 'zod'
import { requirePermission } from '../accounts/index.ts'
import type { Context, Tx } from '../platform/context.ts'
import { AppError } from '../platform/errors.ts'
import { record } from '../platform/events/record.ts'
import { announceRow } from './announce.ts'
import { replanConversation } from './clocks/replan.ts'
import { type ConversationRecord, lockConversation } from './find-conversation.ts'
import { readRow } from './inbox/rows.ts'
import { readColleagues } from './people.ts'
import { priorityShape } from './shapes.ts'
import { refuseSide } from './side-threads/refuse-side.ts'

export type Changes = {
  assigneeId?: string | null | undefined
  departmentId?: string | null | undefined
  locationId?: string | null | undefined
  subject?: string | undefined
  priority?: z.infer<typeof priorityShape> | undefined
}

/**
 * Gives a conversation to a person, department or location, names it anew or says how pressing it is; null takes it
 * away from them. Who no longer sees it afterwards is told that it left.
 * @throws AppError invalid when the person may not work on it there
 */
export async function assignConversation(context: Context, id: string, changes: Changes): Promise<void> {
  requirePermission(context.actor, 'conversations.write')
  await context.transaction(async (tx) => {
    const before = await lockConversation(tx, id)
    const after = await decide(tx, before, changes)
    const isSame =
      after.assigneeId === before.assigneeId &&
      after.departmentId === before.departmentId &&
      after.locationId === before.locationId
    if (isSame && after.subject === before.subject && after.priority === before.priority) return
    if (!isSame) refuseSide(before)
    const isMoved = after.locationId !== before.locationId
    await tx.db
      .updateTable('conversations')
      .set({ ...after, version: before.version + 1, lastActivityAt: tx.now() })
      .where('accountId', '=', tx.accountId)
      .where('id', '=', id)
      .execute()
    if (after.departmentId !== before.departmentId || after.priority !== before.priority || isMoved)
      await replanConversation(tx, id, isMoved)
    await announceChanges(tx, before, after, isSame)
  })
}

type After = Pick<ConversationRecord, 'assigneeId' | 'departmentId' | 'locationId' | 'subject' | 'priority'>

async function decide(tx: Tx, before: ConversationRecord, changes: Changes): Promise<After> {
  const after = {
    departmentId: changes.departmentId === undefined ? before.departmentId : changes.departmentId,
    locationId: changes.locationId === undefined ? before.locationId : changes.locationId,
    subject: changes.subject ?? before.subject,
    priority: changes.priority ? priorityShape.options.indexOf(changes.priority) : before.priority,
  }
  if (changes.departmentId) await assertThere(tx, 'departments', changes.departmentId)
  if (changes.locationId) await assertThere(tx, 'locations', changes.locationId)
  if (changes.assigneeId) await assertCanWork(tx, changes.assigneeId, after)
  if (changes.assigneeId !== undefined) return { ...after, assigneeId: changes.assigneeId }
  return { ...after, assigneeId: await keepAssignee(tx, before, after) }
}

// Moved to where its owner cannot see it, a conversation would be nobody's without anybody knowing.
async function keepAssignee(tx: Tx, before: ConversationRecord, after: Omit<After, 'assigneeId'>) {
  if (!before.assigneeId) return null
  const [owner] = await readColleagues(tx, [before.assigneeId], after)
  return owner?.canSee ? before.assigneeId : null
}

async function assertThere(tx: Tx, table: 'departments' | 'locations', id: string): Promise<void> {
  const found = await tx.db
    .selectFrom(table)
    .select('id')
    .where('accountId', '=', tx.accountId)
    .where('id', '=', id)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  if (!found) throw new AppError('invalid', `There are no such ${table}.`, { key: `${table}_gone` })
}

async function assertCanWork(
  tx: Tx,
  memberId: string,
  place: { locationId: string | null; departmentId: string | null },
): Promise<void> {
  const [member] = await readColleagues(tx, [memberId], place)
  if (member && !member.isDisabled && member.canSee && member.canWork) return
  throw new AppError('invalid', 'This person cannot work on this conversation.', {
    key: 'assignee_unable',
    values: { name: member?.name ?? 'undefined' },
  })
}

async function announceChanges(
  tx: Tx,
  before: ConversationRecord,
  after: After,
  isSamePlace: boolean,
): Promise<void> {
  const row = await readRow(tx, before.id)
  const renamed = after.subject === before.subject ? {} : { subject: after.subject }
  const reranked = after.priority === before.priority ? {} : { priority: row.priority }
  const changes = { ...renamed, ...reranked }
  if (Object.keys(changes).length > 0) announceRow(tx, 'conversation.updated', row, { changes })
  if (isSamePlace) return
  const { assigneeId, departmentId, locationId } = before
  const { subject: _subject, priority: _priority, ...now } = after
  announceRow(tx, 'conversation.assigned', row, {
    ...now,
    previous: { assigneeId, departmentId, locationId },
  })
  if (after.locationId !== locationId || after.departmentId !== departmentId) {
    record(tx, 'conversation.left', {
      subjectId: before.id,
      locationId,
      departmentId,
      payload: { locationId: after.locationId, departmentId: after.departmentId },
    })
  }
}
