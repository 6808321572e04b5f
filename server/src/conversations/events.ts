import { z } from 'zod'
import { rowShape, statusShape } from './shapes.ts'

const row = z.object({ row: rowShape })
const changes = z.object({ changes: z.record(z.string(), z.unknown()) })
const otherShape = z.object({ id: z.uuid(), number: z.number().int(), subject: z.string() })
const keptShape = otherShape.omit({ subject: true })
const memberShape = z.object({ id: z.uuid(), name: z.string() })
const place = { locationId: z.uuid().nullable(), departmentId: z.uuid().nullable() }

/** What happens in conversations; the subject is the conversation. `row` is how the list shows it afterwards. */
export const conversationEvents = {
  'conversation.created': row,
  'conversation.updated': row.extend({ changes: z.record(z.string(), z.unknown()) }),
  'conversation.assigned': row.extend({
    assigneeId: z.uuid().nullable(),
    ...place,
    previous: z.object({ assigneeId: z.uuid().nullable(), ...place }),
  }),
  'conversation.left': z.object(place),
  'conversation.status_changed': row.extend({
    status: statusShape,
    previous: statusShape,
    /** The brand's own name for it. */
    name: z.string().nullable().default(null),
  }),
  'conversation.snoozed': row.extend({ until: z.date().nullable() }),
  'conversation.deleted': z.object({ number: z.number().int() }),
  'conversation.overdue': row.extend({ dueAt: z.date() }),
  'conversation.merged': row.extend({ mergeId: z.uuid(), merged: otherShape }),
  'conversation.absorbed': z.object({ mergeId: z.uuid(), kept: keptShape }),
  'conversation.unmerged': row.extend({ mergeId: z.uuid(), merged: otherShape }),
  'conversation.restored': row.extend({ mergeId: z.uuid(), kept: keptShape }),
  'conversation.split': row.extend({ split: otherShape }),
  'conversation.split_off': row.extend({ from: otherShape }),
  'conversation.linked': row.extend({ other: otherShape }),
  'conversation.unlinked': row.extend({ other: otherShape }),
  'conversation.parent_changed': row.extend({ parent: otherShape.nullable() }),
  'conversation.followed': row.extend({ members: memberShape.array() }),
  'conversation.unfollowed': row.extend({ members: memberShape.array() }),
  'conversation.channel_changed': row.extend({ channel: memberShape }),
  'conversation.participant_confirmed': row.extend({ address: z.string() }),
  'conversation.participant_removed': row.extend({ address: z.string() }),
  'conversation.read': z.object({ messageCount: z.number().int() }),
  'conversation.all_read': z.object({ before: z.date() }),
  'message.received': row.extend({ messageId: z.uuid(), automatic: z.string().nullable() }),
  'message.queued': row.extend({ messageId: z.uuid(), sendAt: z.date() }),
  'message.state_changed': row.extend({
    messageId: z.uuid(),
    state: z.string(),
    reason: z.string().nullable(),
  }),
  'message.failed': z.object({ messageId: z.uuid(), state: z.string(), reason: z.string().nullable() }),
  'note.added': row.extend({ messageId: z.uuid(), mentions: z.array(z.uuid()) }),
  'note.mentioned': z.object({ messageId: z.uuid(), memberId: z.uuid() }),
  'tag.created': z.object({ name: z.string() }),
  'tag.updated': changes,
  'tag.merged': z.object({ name: z.string(), intoId: z.uuid(), into: z.string() }),
  'custom_field.created': z.object({ name: z.string() }),
  'custom_field.updated': changes,
  'status.created': z.object({ name: z.string() }),
  'status.updated': changes,
  'bulk_change.progressed': z.object({}),
  'view.created': z.object({}),
  'view.updated': z.object({}),
  'view.deleted': z.object({}),
  'draft.saved': z.object({ kind: z.enum(['reply', 'note']), isEmpty: z.boolean() }),
}
