import type { Context } from '../../platform/context.ts'
import { assignConversation } from '../assign.ts'
import { tagConversation } from '../marks/tag-conversation.ts'
import { setStatus, snoozeConversation } from '../set-status.ts'
import { type BulkEdit, placing, type Snapshot } from './shapes.ts'

/** Does to one conversation what was asked for all, by the commands a person would use. */
export async function applyEdit(context: Context, id: string, edit: BulkEdit): Promise<void> {
  const { addTagIds = [], removeTagIds = [], status, statusId, ...given } = edit
  if (addTagIds.length + removeTagIds.length > 0)
    await tagConversation(context, id, { add: addTagIds, remove: removeTagIds })
  if (status) await setStatus(context, id, status, statusId)
  // Last: whoever gives it away may no longer see it.
  if (Object.keys(given).length > 0) await assignConversation(context, id, given)
}

/** Gives a conversation back what an edit took from it. */
export async function revertEdit(
  context: Context,
  id: string,
  before: Snapshot,
  edit: BulkEdit,
): Promise<void> {
  const { addTagIds = [], removeTagIds = [], status } = edit
  const placed = Object.fromEntries(placing(edit).map((name) => [name, before[name]]))
  if (Object.keys(placed).length > 0) await assignConversation(context, id, placed)
  const had = new Set(before.tagIds)
  const add = removeTagIds.filter((tagId) => had.has(tagId))
  const remove = addTagIds.filter((tagId) => !had.has(tagId))
  if (add.length + remove.length > 0) await tagConversation(context, id, { add, remove })
  if (!status) return
  if (before.status !== 'snoozed') return setStatus(context, id, before.status, before.statusId)
  const until = before.snoozedUntil && new Date(before.snoozedUntil)
  await (until && until > context.now()
    ? snoozeConversation(context, id, until)
    : setStatus(context, id, 'open', null))
}
